language-self = Suomi

## Dates. $day and $year are digits, $month is one of month-*, $weekday one of weekday-*.
## $day2, $month2, $year2 belong to the last day of several.

format-date = { $weekday } { $day }. { $month } { $year }
format-days-month = { $day }.–{ $day2 }. { $month } { $year }
format-days-year = { $day }. { $month } – { $day2 }. { $month2 } { $year }
format-days = { $day }. { $month } { $year } – { $day2 }. { $month2 } { $year2 }
format-time = { $hour }.{ $minute }
format-moment = { $date } klo{ "\u00A0" }{ $time }
format-times = { $date } klo{ "\u00A0" }{ $from }–{ $to }
format-moments = { $from } – { $to }

month-1 = tammikuuta
month-2 = helmikuuta
month-3 = maaliskuuta
month-4 = huhtikuuta
month-5 = toukokuuta
month-6 = kesäkuuta
month-7 = heinäkuuta
month-8 = elokuuta
month-9 = syyskuuta
month-10 = lokakuuta
month-11 = marraskuuta
month-12 = joulukuuta

month-short-1 = tammi
month-short-2 = helmi
month-short-3 = maalis
month-short-4 = huhti
month-short-5 = touko
month-short-6 = kesä
month-short-7 = heinä
month-short-8 = elo
month-short-9 = syys
month-short-10 = loka
month-short-11 = marras
month-short-12 = joulu

weekday-1 = ma
weekday-2 = ti
weekday-3 = ke
weekday-4 = to
weekday-5 = pe
weekday-6 = la
weekday-7 = su

## Numbers, money, lengths

format-decimal = ,
format-group = { "\u00A0" }
format-price = { $amount }{ "\u00A0" }{ $currency }
format-price-code = { $amount }{ "\u00A0" }{ $currency }
fact-age-only = { $min }-vuotiaille
fact-paid = Maksullinen
format-metres = { $n }{ "\u00A0" }m
format-kilometres = { $n }{ "\u00A0" }km

fact-years =
    { $n ->
        [one] { $n } vuosi
       *[other] { $n } vuotta
    }
list-between = { ", " }
list-last = { $list } ja { $last }

fact-months =
    { $n ->
        [one] { $n } kuukausi
       *[other] { $n } kuukautta
    }

## Languages that something is held in

language-af = afrikaans
language-ar = arabia
language-be = valkovenäjä
language-bg = bulgaria
language-bs = bosnia
language-ca = katalaani
language-cs = tšekki
language-da = tanska
language-de = saksa
language-el = kreikka
language-en = englanti
language-es = espanja
language-et = viro
language-eu = baski
language-fa = persia
language-fi = suomi
language-fr = ranska
language-ga = iiri
language-gl = galicia
language-he = heprea
language-hi = hindi
language-hr = kroatia
language-hu = unkari
language-is = islanti
language-it = italia
language-ka = georgia
language-ku = kurdi
language-lt = liettua
language-lv = latvia
language-mk = makedonia
language-mt = malta
language-nb = norja (bokmål)
language-nl = hollanti
language-nn = norja (nynorsk)
language-no = norja
language-pl = puola
language-ps = paštu
language-pt = portugali
language-ro = romania
language-rom = romani
language-ru = venäjä
language-sk = slovakki
language-sl = sloveeni
language-so = somali
language-sq = albania
language-sr = serbia
language-sr-Cyrl = serbia (kyrilliset kirjaimet)
language-sr-Latn = serbia (latinalaiset kirjaimet)
language-st = eteläsotho
language-sv = ruotsi
language-ti = tigrinja
language-tr = turkki
language-uk = ukraina
language-ur = urdu
language-vi = vietnam
language-xh = xhosa
language-zh = kiina
language-zu = zulu
language-easy = { $language }, selkokieli

## What is wrong with a value (beside a field)

problem-malformed-address = Kirjoita koko verkko-osoite, esimerkiksi https://example.org/sivu
problem-malformed-time = Kirjoita päivä ja kellonaika, esimerkiksi 2026-12-05 15:00
problem-malformed-timezone = Kirjoita aikavyöhyke, esimerkiksi Europe/Vilnius
problem-malformed-duration = Kirjoita kesto, esimerkiksi PT3H (kolme tuntia) tai P2D (kaksi päivää)
problem-malformed-currency = Kirjoita valuutta kolmella isolla kirjaimella, esimerkiksi EUR
problem-malformed-amount = Kirjoita luku ilman valuuttaa, esimerkiksi 12.50
problem-malformed-whole-number = Kirjoita kokonaisluku, vähintään 0
problem-malformed-number = Kirjoita luku
problem-malformed-email = Kirjoita sähköpostiosoite, esimerkiksi nimi@example.org
problem-malformed-slug = Käytä 1–60 merkkiä: pieniä kirjaimia a–z, numeroita ja yksittäisiä yhdysmerkkejä
problem-malformed-day = Valitse päivä, esimerkiksi 2026-12-05
problem-malformed-colour = Kirjoita väri muodossa # ja kuusi numeroa tai kirjainta, esimerkiksi #00594c
problem-malformed-topic = Käytä kirjaimia, numeroita ja välilyöntejä, esimerkiksi yökävelyt
problem-malformed-contact = Kirjoita yksi yhteystieto riville: nimi, sähköposti, puhelin, verkkosivusto
problem-malformed-scopes = Vain ylläpitäjän tilillä voi olla kaikki nämä oikeudet
problem-malformed-recurrence = Kirjoita sääntö, esimerkiksi FREQ=WEEKLY;BYDAY=MO;UNTIL=20270630T215959Z
problem-malformed-language = Kirjoita kielen lyhyt tunnus, esimerkiksi lt tai sr-Cyrl

## Why something is not allowed

rule-invalid = Tarkista vielä osa vastauksista.
rule-not-found = Täällä ei ole mitään, tai sinulla ei ole oikeutta nähdä tätä.
rule-gone = Tämä on poistettu.
rule-sign-in-first = Kirjaudu ensin sisään.
rule-link-expired = Tämä linkki on jo käytetty tai liian vanha. Pyydä uusi.
rule-forbidden = Sinulla ei ole oikeutta tehdä tätä. Ota yhteyttä ylläpitäjään.
rule-slug-taken = Nimi ”{ $name }” on jo käytössä. Valitse toinen.
rule-changed = Joku muu ehti muuttaa tätä. Lataa sivu uudelleen ja tee muutoksesi uudestaan.
rule-too-many = Liian monta yritystä. Yritä uudelleen { $seconds } sekunnin kuluttua.
rule-too-many-minutes = Liian monta yritystä. Yritä uudelleen { $minutes } minuutin kuluttua.
rule-too-many-hours = Liian monta yritystä. Yritä uudelleen { $hours } tunnin kuluttua.
rule-key-reused = Tämä on jo lähetetty toisella sisällöllä. Lähetä se uutena pyyntönä.
rule-refused = Tätä ei hyväksytty: { $why }

fact-steps = { $n ->
    [one] { $n } vaihe
   *[other] { $n } vaihetta
}

## The pages that everybody sees. Plain words: no "actor", "inbox" or "instance".
## Around every page

page-skip = Siirry sisältöön
page-nav = Päävalikko
page-language = Kieli
page-no-password = Sinulla ei ole vielä salasanaa. Ilman sitä tarvitset joka kerta uuden linkin.
page-set-password = Luo salasana
page-account = Oma tili
nav-explore = Etsi
nav-playlists = Oppimispolut
nav-network = Verkosto
nav-about = Tietoa
nav-sign-in = Kirjaudu sisään
nav-sign-out = Kirjaudu ulos
nav-desk = Oma työtila
nav-admin = Ylläpito
nav-settings = Asetukset
footer-contact = Ota yhteyttä
footer-api = Kehittäjille
footer-privacy = Tämä sivusto ei käytä seurantaevästeitä, eivätkä sen sivut hae mitään muilta palvelimilta.
footer-source = lähdekoodi
pages-label = Sivut
pages-previous = Edellinen
pages-next = Seuraava
edit = Muokkaa
save = Tallenna
from-territory = alue: { $territory }
text-languages = Tämän tekstin kielet
page-language-more = Muut kielet
handle-title = Seuraa toisesta palvelusta
handle-text = Hae tätä osoitetta Mastodonissa, Mobilizonissa tai muussa vastaavassa palvelussa ja seuraa sitä siellä.
handle-short = Seuraa:

## Explore

explore-title = Etsi
explore-title-words = { $words }: hakutulokset
explore-heading = Löydä uutta opittavaa
explore-lead =
    { $organisations ->
        [0] Työpajoja, kursseja ja vapaaehtoistyötä lähelläsi.
        [one] Työpajoja, kursseja ja vapaaehtoistyötä yhdeltä paikalliselta organisaatiolta.
       *[other] Työpajoja, kursseja ja vapaaehtoistyötä { $organisations } paikalliselta organisaatiolta.
    }
explore-lead-network =
    { $territories ->
        [one] Mukana on myös yhden muun alueen tarjontaa.
       *[other] Mukana on myös { $territories } muun alueen tarjontaa.
    }
explore-count =
    { $n ->
        [0] Ei hakutuloksia
        [one] { $n } oppimismahdollisuus
       *[other] { $n } oppimismahdollisuutta
    }
explore-signpost = Mistä tarjonta tulee
explore-here = olet tässä
explore-set = Valitut rajaukset
explore-unset = Poista rajaus
explore-unset-all = Poista kaikki
explore-empty = Mikään ei vastaa kaikkia hakuehtojasi.
explore-empty-hint = Käytä vähemmän sanoja, poista jokin rajaus tai valitse toiset päivät.
explore-empty-all = Näytä kaikki tuleva
explore-wrong = Näillä rajauksilla ei voi hakea
explore-empty-now = Juuri nyt ei ole tulossa mitään.
explore-empty-new = Täällä ei ole vielä julkaistu mitään.
explore-empty-new-hint = Tule pian uudestaan: paikalliset organisaatiot valmistelevat tarjontaansa.
share-title = Jaa
share-sheet = Jaa…
share-copy = Kopioi osoite
share-copied = Kopioitu
share-mail = Sähköpostilla
explore-along = Ota lista mukaasi
explore-along-ics = Kalenteri
explore-along-rss = RSS-syöte
explore-along-csv = Taulukko (CSV)
explore-along-geojson = Karttatiedot (GeoJSON)
explore-routes = Merkittyjä polkuja
explore-routes-lead = Oppimispolku vie sinut eteenpäin vaihe vaiheelta, täällä ja muissa kaupungeissa.
explore-routes-all = Kaikki oppimispolut
search-words = Mitä haluaisit oppia?
search-example = Esimerkiksi ”robotit” tai ”vapaaehtoistyö”
search-go = Hae
search-kind = Tyyppi
search-more = Päivät, paikka, kieli, hinta
search-when = Milloin
when-any = Milloin vain
when-days = Alla olevina päivinä
when-today = Tänään
when-tomorrow = Huomenna
when-weekend = Viikonloppuna
when-week = Seuraavat 7 päivää
when-month = Seuraavat 30 päivää
search-time = Vuorokaudenaika
time-morning = Aamupäivä
time-afternoon = Iltapäivä
time-evening = Ilta
search-enrolment = Miten pääsee mukaan
search-closing = Viimeinen tilaisuus ilmoittautua
search-from = Aikaisintaan
search-to = Viimeistään
search-place = Lähellä (paikkakunta)
search-radius = Etäisyys
search-where = Missä
search-category = Aihe
search-language = Kieli
search-age = Ikäsi
search-sort = Järjestys
search-free = Maksuton
search-online = Verkossa
search-apply = Näytä tulokset

## An opportunity

fact-when = Milloin
fact-where = Missä
fact-cost = Hinta
fact-language = Kieli
fact-for = Kenelle
opportunity-about = Kuvaus
opportunity-calendar = Lisää kalenteriin
opportunity-step = Aloita tästä oma oppimispolku
opportunity-geo = Avaa karttasovelluksessa
opportunity-materials = Luettavaa tai mukaan otettavaa
opportunity-details = Lisätiedot
opportunity-playlists = Osa näitä oppimispolkuja

## Playlists

playlists-title = Oppimispolut
playlists-lead = Polkuja uuden oppimiseen: osa omassa kaupungissa, osa verkossa ja osa muissa kaupungeissa.
playlists-count =
    { $n ->
        [one] { $n } oppimispolku
       *[other] { $n } oppimispolkua
    }
playlists-empty = Oppimispolkuja ei ole vielä.
playlists-empty-hint = Etsi yksittäisiä oppimismahdollisuuksia
playlist-kind = Oppimispolku
playlist-steps = Vaiheet
playlist-ordered = Etene tässä järjestyksessä.
playlist-free = Voit tehdä vaiheet missä järjestyksessä haluat.
playlist-empty = Tällä oppimispolulla ei ole vielä vaiheita.
playlist-about = Tietoa tästä oppimispolusta
legend-title = Näin luet polkua
legend-here = Tällä alueella
legend-online = Verkossa, missä ikinä oletkin
legend-task = Itsenäinen tehtävä
legend-elsewhere = Toisella alueella, alueen omalla värillä

## Organisations, territory, network

organisation-count =
    { $n ->
        [0] Ei tulevaa tarjontaa
        [one] { $n } oppimismahdollisuus
       *[other] { $n } oppimismahdollisuutta
    }
organisation-empty = Tällä organisaatiolla ei ole juuri nyt tulossa mitään.
organisation-all = Näytä kaikki
organisation-about = Tietoa organisaatiosta
organisation-contact = Yhteystiedot
organisation-playlists = Oppimispolut
territory-partners =
    { $n ->
        [0] Organisaatiot
        [one] { $n } organisaatio
       *[other] { $n } organisaatiota
    }
territory-partners-empty = Mukana ei ole vielä yhtään organisaatiota.
territory-publish = Tarjoaako organisaatiosi jotakin opittavaa?
territory-publish-text = Organisaatiot julkaisevat täällä maksutta.
territory-publish-write = Kirjoita yllä olevaan osoitteeseen, niin saat työtilan.
network-title = Verkosto
network-heading = Alueet, joihin olemme yhteydessä
network-lead =
    { $n ->
        [0] Täällä näkyy, mitä muut kaupungit ja alueet julkaisevat.
        [one] Olemme yhteydessä yhteen muuhun alueeseen. Alla kerrotaan, kumpi näyttää kumman tarjontaa.
       *[other] Olemme yhteydessä { $n } muuhun alueeseen. Kunkin kohdalla kerrotaan, kumpi näyttää kumman tarjontaa.
    }
network-territories = Alueet
network-empty = Tämä alue ei ole vielä yhteydessä muihin alueisiin.
network-empty-hint = Kaikki täältä löytyvä tulee paikallisilta organisaatioilta.
network-rows = Näytä alueen { $territory } tarjonta
network-new = Uutta muualta

## Signing in, settings, errors

sign-in-title = Kirjaudu sisään
sign-in-email = Sähköpostiosoite
sign-in-password = Salasana
sign-in-go = Kirjaudu sisään
sign-in-mail = Lähetä minulle linkki
sign-in-help = Eikö sinulla ole salasanaa? Pyydä sivuston ylläpitäjältä kirjautumislinkki.
sign-in-help-mail = Eikö sinulla ole salasanaa? Jätä kenttä tyhjäksi ja pyydä linkki sähköpostiisi.
sign-in-sent = Katso sähköpostisi
sign-in-sent-text = Jos tällä osoitteella on tili, linkki on jo matkalla. Se toimii kerran, 15 minuutin ajan, tässä selaimessa.
link-title = Kirjaudu tällä linkillä
link-invited = Sinut on kutsuttu organisaation { $organisation } työtilaan
link-text = Kirjaudut sisään nimellä { $name }. Linkki toimii vain kerran.
link-text-new = Avaa tilisi painamalla painiketta. Linkki toimii vain kerran.
link-go = Kirjaudu sisään
link-expired = Tämä linkki ei enää toimi
link-expired-text = Se on jo käytetty tai liian vanha. Pyydä uusi.
settings-you = Omat tiedot
settings-email = Kirjaudut sisään osoitteella { $email }.
settings-name = Nimi
settings-language = Sivujen kieli
settings-password = Salasana
settings-password-current = Nykyinen salasana
settings-password-new = Uusi salasana
settings-password-hint = Vähintään 10 merkkiä. Useamman sanan salasana on helppo muistaa.
settings-password-set = Tallenna salasana
settings-sessions = Missä olet kirjautuneena
settings-sessions-text = Sinut kirjataan ulos kaikista selaimista, myös tästä. Kirjautumislinkit, salasanasi, pääsyavaimet ja yhdistetyt tilit pysyvät ennallaan.
settings-sign-out = Kirjaudu ulos kaikkialta

## Passkeys and single sign-on. $provider is what the operator calls a sign-on server.
passkey-title = Pääsyavaimet
passkey-one = Pääsyavain
passkey-text = Pääsyavaimella kirjaudut sormella, kasvoilla tai laitteen koodilla. Kukaan ei voi arvata sitä, eikä mitään tarvitse muistaa.
passkey-name = Pääsyavaimen nimi
passkey-name-hint = Esimerkiksi: puhelimeni
passkey-add = Lisää pääsyavain
passkey-needs = Lisäämiseen selain tarvitsee JavaScriptin ja laitteen, joka säilyttää pääsyavaimia.
passkey-none = Tämän sivuston osoitteessa ei voi käyttää pääsyavaimia.
passkey-failed = Se ei onnistunut, tai keskeytit sen. Yritä uudelleen tai valitse toinen tapa.
passkey-sign-in = Kirjaudu pääsyavaimella
passkey-locked = Lukittu
passkey-locked-text = Tästä pääsyavaimesta näyttää olevan kopio, joten sillä ei enää kirjauduta. Poista se ja lisää uusi.
passkey-wrong-unknown = Kenelläkään täällä ei ole tätä pääsyavainta. Ehkä se on poistettu.
passkey-wrong-locked = Tästä pääsyavaimesta näyttää olevan kopio, joten se on lukittu. Kirjaudu toisella tavalla, poista se ja lisää uusi.
passkey-wrong-unverified = Tilisi vaatii laitteen, joka varmistaa, että se olet sinä: sormella, kasvoilla tai koodilla.
passkey-wrong-known = Tällä laitteella on jo pääsyavain tälle tilille.
passkey-wrong-invalid = Se ei onnistunut tai kesti liian kauan. Yritä uudelleen.
way-title = Kirjautumistavat
way-text = Pääsyavaimet ja muualla olevat tilit, joilla kirjaudut.
way-open = Näytä
way-added = Lisätty { $date }
way-used = Viimeksi käytetty { $date }
way-unused = Ei vielä käytetty
way-remove = Poista
way-remove-one = Poista { $name }
way-last = Tämä on ainoa kirjautumistapasi. Lisää ensin toinen.
sign-on-title = Tilit muualla
sign-on-text = Voit kirjautua tilillä, joka sinulla on muualla. Siellä nähdään, että käyt täällä, mutta ei mitään siitä, mitä täällä teet.
sign-on-go = Jatka: { $provider }
sign-on-link = Yhdistä { $provider }
sign-on-cancel = Peruuta
sign-on-outward-text = Kirjaudut nyt siellä ja palaat takaisin. Sen jälkeen voit kirjautua tänne sillä tilillä.
sign-on-shared-text = Kirjaudu siellä omana itsenäsi. Jos tietokonetta käyttävät muutkin, kirjaudu lopuksi ulos myös sieltä.
sign-on-join-lead = Tulet palvelusta { $provider }, eikä sinulla ole vielä tiliä täällä. Se ei maksa mitään, eikä kukaan näe, että olet täällä.
sign-on-join-born = { $provider } kertoo, että olet syntynyt { $month }.
sign-on-join-known = Onko sinulla jo tili täällä? Kirjaudu siihen ja yhdistä { $provider } kohdassa ”Kirjautumistavat”.
sign-on-failed = Ketään ei kirjattu sisään
sign-on-again = Yritä uudelleen
sign-on-other = Kirjaudu toisella tavalla
sign-on-old-text = Tämä kesti liian kauan, oli jo tehty tai alkoi toisessa selaimessa.
sign-on-refused-text = { $provider } ei vahvistanut, kuka olet, tai keskeytit sen siellä.
sign-on-wrong-text = Palvelun { $provider } vastaus ei ollut oikea, joten emme hyväksyneet sitä. Jos niin käy uudelleen, kerro sivuston ylläpidolle.
sign-on-silent-text = { $provider } ei vastaa juuri nyt. Yritä muutaman minuutin kuluttua uudelleen tai kirjaudu toisella tavalla.
sign-on-taken-text = Tämä tili ({ $provider }) on yhdistetty toiseen tiliin täällä.
sign-on-not-you-text = Et ole enää kirjautuneena samana henkilönä, joka aloitti. Kirjaudu ja yritä uudelleen.
sign-on-weak-text = Tililläsi voi muuttaa sitä, mitä muut näkevät, joten se vaatii vahvemman varmistuksen kuin { $provider } teki. Kirjaudu toisella tavalla.
done-passkey-added = Pääsyavain on lisätty.
done-passkey-removed = Pääsyavain on poistettu.
done-sign-on-linked = Se on yhdistetty. Voit nyt kirjautua sillä.
done-sign-on-unlinked = Se ei ole enää yhdistetty.
error-explore = Siirry etusivulle
error-request = Jos ilmoitat tästä, mainitse tämä numero:

## Saved searches

saved-title = Tallennetut haut
saved-lead = Kunkin haun uudet tulokset saat syötteenä ja halutessasi myös sähköpostilla: enintään kerran päivässä ja vain silloin, kun on uutta.
saved-lead-feed = Kunkin haun uudet tulokset saat syötteenä.
saved-keep = Tallenna tämä haku
saved-keep-name = Haun nimi
saved-none = Et ole vielä tallentanut yhtään hakua.
saved-none-hint = Hae jotakin ja valitse sitten ”Tallenna tämä haku”.
saved-everything = Kaikki
saved-feed = Syöte
saved-mail-on = Ilmoita sähköpostilla
saved-mail-off = Lopeta sähköpostit
saved-by-mail = Ilmoitamme sähköpostilla
saved-new =
    { $n ->
        [0] Ei uusia
        [one] { $n } uusi
       *[other] { $n } uutta
    }
saved-remove = Poista
saved-sign-in = Kirjaudu sisään, niin voit tallentaa haun
saved-stop-title = Ei enää sähköpostia tästä hausta
saved-stop-text = Emme enää lähetä sinulle sähköpostia hausta ”{ $name }”. Haku säilyy asetuksissasi.
saved-stop-go = Lopeta sähköpostit
done-search-removed = Poistettu.
done-search-mail = Tästä lähtien ilmoitamme uusista tuloksista sähköpostilla.
done-search-silent = Et saa enää sähköpostia tästä hausta.
problem-saved-many = Sinulla on jo { $n } tallennettua hakua. Poista ensin yksi
mail-saved-subject =
    { $n ->
        [one] { $name }: yksi uusi oppimismahdollisuus
       *[other] { $name }: { $n } uutta oppimismahdollisuutta
    }
mail-saved-text =
    Uutta haussasi ”{ $name }” (alue: { $territory }):

    { $list }

    Näytä kaikki:
    { $link }

    Saat tämän viestin, koska pyysit sitä, kun tallensit haun. Jos et halua enää viestejä, lopeta ne tästä:
    { $stop }

## First set-up

setup-title = Ota sivusto käyttöön
setup-lead = Tee osoitteesta { $address } kaupunkisi tai seutusi sivusto, jonka ylläpitäjä olet. Osoitetta ja lyhyttä nimeä ei voi muuttaa myöhemmin, kaikkea muuta voi.
setup-right = Ensin koodi
setup-code = Koodi
setup-code-hint = Ohjelma kirjoitti koodin lokiinsa käynnistyessään. Koodi toimii kerran ja vain seuraavaan käynnistykseen asti.
setup-code-wrong = Tämä ei ole ohjelman lokin uusin koodi. Koodi vaihtuu jokaisessa käynnistyksessä
setup-name = Alueen nimi
setup-name-hint = Kaupunki tai seutu: Vilnius
setup-handle = Lyhyt nimi
setup-handle-hint = Muiden palvelujen seuraajille: vilnius. Pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä; nimeä ei voi muuttaa myöhemmin. Jos jätät kentän tyhjäksi, lyhyt nimi tehdään alueen nimestä.
setup-timezone-hint = Päiville ja kellonajoille, kun muuta aikavyöhykettä ei ole annettu.
setup-you = Omat tiedot
setup-operator = Sähköpostiosoitteesi
setup-operator-hint = Kirjaudut sillä sisään. Sitä ei näytetä kenellekään.
setup-go = Ota käyttöön ja kirjaudu sisään

## Words for values, counts and states, put together by the page modules.
## Kinds and other closed lists: the API's value after the prefix

kind-event = Tapahtuma
kind-workshop = Työpaja
kind-course = Kurssi
kind-volunteering = Vapaaehtoistyö
kind-internship = Harjoittelu
kind-project = Projekti
kind-place = Paikka
kind-online = Verkko-opiskelu
kind-exchange = Vaihto
category-life-skills = Elämäntaidot
category-creativity = Luovuus
category-civic = Yhteiskunta ja vaikuttaminen
category-abroad = Ulkomaille
category-science = Tiede
category-technology = Teknologia
category-global = Maailman asiat
category-crafts = Käsityöt
category-sports = Liikunta
category-arts = Taide
category-career = Työ ja ura
category-environment = Ympäristö
setting-formal = Virallinen oppiminen: koulu, yliopisto tai todistukseen johtava koulutus
setting-nonFormal = Epävirallinen oppiminen: ohjattua toimintaa koulun ulkopuolella
setting-informal = Arkioppiminen: opit tekemällä tai vierailemalla
enrolment-open = Ilmoittaudu niin kauan kuin paikkoja on
enrolment-approval = Ilmoittaudu, järjestäjä päättää osallistujista
enrolment-external = Ilmoittaudu järjestäjän omalla sivustolla
enrolment-none = Ei ilmoittautumista, tule vain mukaan
accessibility-wheelchair = Esteetön kulku
accessibility-signLanguage = Viittomakieli
accessibility-captions = Tekstitys
accessibility-audioDescription = Kuvailutulkkaus
accessibility-hearingLoop = Induktiosilmukka
accessibility-largePrint = Suuri tekstikoko
accessibility-braille = Pistekirjoitus
accessibility-easyToRead = Selkokieli
role-operator = Ylläpitäjä
role-partner = Kumppani
role-learner = Oppija
role-owner = Omistaja
role-editor = Muokkaaja
sort-relevance = Osuvimmat ensin
sort-date = Pian alkavat ensin
sort-distance = Lähimmät ensin
sort-new = Uusimmat ensin

## States

status-draft = luonnos
status-published = julkaistu
status-cancelled = peruttu
status-deleted = poistettu
tag-only-here = vain täällä

## Facts

fact-free = Maksuton
fact-online = Verkossa
fact-any-time = Milloin vain
fact-until = { $date } asti
fact-next = Seuraavat ajankohdat
fact-ages = { $min }–{ $max }-vuotiaille
fact-age-from = { $min } vuotta täyttäneille
fact-age-to = Enintään { $max }-vuotiaille
fact-places =
    { $n ->
        [one] { $n } paikka
       *[other] { $n } paikkaa
    }
fact-enrol-until = Ilmoittaudu viimeistään { $date }
fact-enrol-from = Ilmoittautuminen alkaa { $date }
fact-hours =
    { $n ->
        [one] { $n } tunti
       *[other] { $n } tuntia
    }
fact-minutes =
    { $n ->
        [one] { $n } minuutti
       *[other] { $n } minuuttia
    }
fact-days =
    { $n ->
        [one] { $n } päivä
       *[other] { $n } päivää
    }
fact-about = noin { $duration }
fact-optional = valinnainen
fact-licence = Käyttölupa
fact-groups = Ryhmät
fact-topics = Aiheet
fact-keywords = Hakusanat
fact-setting = Oppimismuoto
fact-accessibility = Esteettömyys
fact-enrolment = Osallistuminen
fact-website = Verkkosivusto
fact-video = Video
fact-place = Paikka
count-opportunities =
    { $n ->
        [one] { $n } oppimismahdollisuus
       *[other] { $n } oppimismahdollisuutta
    }
count-playlists =
    { $n ->
        [one] { $n } oppimispolku
       *[other] { $n } oppimispolkua
    }
count-steps =
    { $n ->
        [one] { $n } vaihe
       *[other] { $n } vaihetta
    }
number-steps =
    { $n ->
        [one] vaihe
       *[other] vaihetta
    }
number-hours =
    { $n ->
        [one] tunti
       *[other] tuntia
    }
number-territories =
    { $n ->
        [one] alue
       *[other] aluetta
    }
number-opportunities =
    { $n ->
        [one] oppimismahdollisuus
       *[other] oppimismahdollisuutta
    }
number-playlists =
    { $n ->
        [one] oppimispolku
       *[other] oppimispolkua
    }
number-organisations =
    { $n ->
        [one] organisaatio
       *[other] organisaatiota
    }
number-neighbours =
    { $n ->
        [one] alue jakaa tarjontaansa kanssamme
       *[other] aluetta jakaa tarjontaansa kanssamme
    }
choice-any = Kaikki
choice-everywhere = Täällä ja muualla
choice-here = Vain täällä
filter-from = { $date } alkaen
filter-to = { $date } asti
filter-age = Ikä: { $age }

## How often something takes place. $days are short names of weekdays: Mon and Wed

repeat-days =
    { $n ->
        [one] Joka päivä
        [2] Joka toinen päivä
       *[other] { $n } päivän välein
    }
repeat-weeks =
    { $n ->
        [one] Joka viikko
        [2] Joka toinen viikko
       *[other] { $n } viikon välein
    }
repeat-weeks-on =
    { $n ->
        [one] Joka viikko: { $days }
        [2] Joka toinen viikko: { $days }
       *[other] { $n } viikon välein: { $days }
    }
repeat-months =
    { $n ->
        [one] Joka kuukausi
        [2] Joka toinen kuukausi
       *[other] { $n } kuukauden välein
    }
repeat-years =
    { $n ->
        [one] Joka vuosi
        [2] Joka toinen vuosi
       *[other] { $n } vuoden välein
    }
repeat-otherwise = Useina päivinä
repeat-until = { $often }, { $date } asti
repeat-times =
    { $n ->
        [one] { $often }, kerran
       *[other] { $often }, { $n } kertaa
    }

## On the pages

opportunity-enrol = Siirry ilmoittautumaan
opportunity-website = Siirry verkkosivustolle
home-link = Katso alueen { $territory } sivustolla
updated-on = Muutettu { $date }
warning-cancelled = Tämä on peruttu.
warning-over = Tämä on jo ohi.
warning-draft = Tämä on luonnos. Vain sinä ja kollegasi näette sen.
warning-unverified = Näkyy vain tällä alueella, kunnes organisaatio on vahvistettu.
step-gone = Ei enää tarjolla
step-unknown = Tietoja ei ole vielä haettu
step-cancelled = Peruttu
neighbour-mutual = Näytämme toistemme tarjontaa
neighbour-following = Näytämme sen tarjontaa
neighbour-followed = Se näyttää meidän tarjontaamme
neighbour-last = Viimeksi saatu tietoa { $when }
tag-step-gone = yksi vaihe ei ole enää tarjolla

## Relative times

ago-now = juuri nyt
ago-minutes =
    { $n ->
        [one] minuutti sitten
       *[other] { $n } minuuttia sitten
    }
ago-hours =
    { $n ->
        [one] tunti sitten
       *[other] { $n } tuntia sitten
    }
ago-days =
    { $n ->
        [one] eilen
       *[other] { $n } päivää sitten
    }
in-moment = minuutin sisällä
in-minutes =
    { $n ->
        [one] minuutin kuluttua
       *[other] { $n } minuutin kuluttua
    }
in-hours =
    { $n ->
        [one] tunnin kuluttua
       *[other] { $n } tunnin kuluttua
    }

## Faults of other servers

fault-silent = Toinen palvelin ei vastaa
fault-answers = Toinen palvelin ilmoittaa virheestä { $status }
fault-denies = Toinen palvelin ei hyväksy allekirjoitustamme ({ $status })
fault-gone = Se on poistettu
fault-missing = Sitä ei löydy
fault-unspoken = Palvelin on estetty tai sitä ei ole sallittu
fault-other = Sitä ei voi lukea ({ $why })

## Problems with a field; after its name in the summary, alone beside the field

problem-choose-one = Valitse yksi
problem-choose = Valitse vähintään yksi
problem-required = Kirjoita tähän jotakin
problem-required-language = Kirjoita tämä ainakin yhdellä kielellä
problem-no-steps = Lisää ensin vähintään yksi vaihe
problem-no-thing = Osoitteesta ei löytynyt oppimismahdollisuutta. { $why }
problem-not-opportunity = Tässä osoitteessa on jotakin muuta, ei oppimismahdollisuutta
problem-free-price = Anna hinta tai valitse ”Maksuton”, älä molempia
problem-unknown = Tällaista kenttää ei ole
problem-malformed = Tätä ei ole kirjoitettu oikein: { $why }
problem-nul = Tässä on merkki, jota ei voi tallentaa. Kirjoita teksti uudelleen
problem-too-long = Käytä enintään { $n } merkkiä
problem-too-many = Anna enintään { $n }
problem-out-of-days = Valitse päivä väliltä { $low }–{ $high }
problem-out-of-range = Anna luku väliltä { $low }–{ $high }
problem-not-one-of = Valitse jokin näistä: { $list }
problem-end-before-start = Lopun on oltava alun jälkeen
problem-not-from-start = Ensimmäisen päivän on oltava yksi valituista päivistä
problem-ages-reversed = Yläikäraja ei voi olla pienempi kuin alaikäraja
problem-does-not-exist = Tällaista ei ole täällä
problem-taken = Tämä on jo käytössä
problem-incomplete = Anna sekä leveysaste että pituusaste
problem-skipped-time = Silloin kelloja siirretään eteenpäin, eikä tätä kellonaikaa ole. Valitse aikaisempi tai myöhempi aika
problem-repeated-time = Silloin kelloja siirretään taaksepäin, ja tämä kellonaika tulee kahdesti. Valitse aikaisempi tai myöhempi aika
problem-private-address = Muut eivät voi avata tätä osoitetta
problem-fixed = Tätä ei voi muuttaa myöhemmin
problem-not-supported = Tämä ei ole vielä mahdollista: { $instead }
problem-sign-in = Sähköpostiosoite tai salasana on väärä
problem-password-wrong = Nykyinen salasana on väärä
problem-password-short = Käytä vähintään { $n } merkkiä
problem-password-common = Liian moni käyttää tätä salasanaa; valitse toinen
problem-email = Kirjoita sähköpostiosoite, esimerkiksi nimi@example.org
problem-peer-address = Kirjoita osoite tai tunnus, esimerkiksi tilburg.example tai @tilburg@tilburg.example
problem-peer-unreachable = { $host } ei vastaa. Tarkista osoite tai yritä myöhemmin uudelleen
problem-peer-unknown = Osoitteessa { $host } ei ole aluetta, jota voisi seurata. Tarkista osoite
problem-peer-self = Tämä on oma alueesi
problem-peer-blocked = { $host } on estetty. Poista esto ensin
problem-peer-unspoken = Yhteydessä ollaan vain sallittuihin alueisiin. Salli ensin { $host }: waymark peer accept { $host }

## Error pages

error-400-title = Tämä osoite on puutteellinen
error-400-text = Osoitteessa on jotakin, mitä ei voi lukea. Palaa takaisin ja yritä uudelleen.
error-403-title = Et voi avata tätä sivua
error-403-text = Kirjaudu sisään toisella tilillä tai ota yhteyttä sivuston ylläpitäjään.
error-404-title = Täällä ei ole mitään
error-404-text = Osoitteessa voi olla kirjoitusvirhe, tai sivu on siirretty. Kokeile hakua.
error-invitation-title = Tätä kutsua ei voi ottaa vastaan
error-410-title = Tämä ei ole enää tarjolla
error-410-text = Julkaisija on poistanut tämän. Etusivulta saattaa löytyä jotakin vastaavaa.
error-429-title = Liian monta pyyntöä
error-500-title = Jotakin meni meillä vikaan
error-500-text = Virhe on kirjattu. Yritä hetken kuluttua uudelleen.
error-503-title = Juuri nyt on ruuhkaa
error-503-text = Yritä uudelleen puolen minuutin kuluttua.
error-csrf-title = Tämä lomake on liian vanha
error-csrf-text = Palaa takaisin, lataa sivu uudelleen ja lähetä lomake vielä kerran. Mitään ei muutettu.
error-setup-title = Tätä sivustoa ei ole vielä otettu käyttöön
error-setup-text = Jos ylläpidät sivustoa, ota se nyt käyttöön: tarvitset koodin ohjelman lokista. Kaikki muut ovat pian tervetulleita.
error-setup-go = Ota käyttöön

## More of the pages' words: filters, steps and mails.

title-missing = Nimetön
organisation-kind = Organisaatio
fact-here = täällä: { $when }
filter-skill = Yksi taito
filter-type-opportunity = Oppimismahdollisuudet
filter-type-playlist = Oppimispolut
filter-type-organisation = Organisaatiot
filter-type-badge = Osaamismerkit
filter-not-free = Maksullinen
filter-not-online = Paikan päällä
filter-near = Enintään { $far }: { $place }
filter-area = Yhdessä kartan osassa
filter-closing =
    { $n ->
        [0] Ilmoittautuminen päättyy tänään
        [one] Ilmoittautuminen päättyy päivän sisällä
       *[other] Ilmoittautuminen päättyy { $n } päivän sisällä
    }
step-unnamed = Vaihe, jonka nimi ei ole tiedossa
step-not-yet = Ei vielä julkaistu
settings-saved = Tallennettu.
settings-password-saved = Salasana on tallennettu. Sinut on kirjattu ulos kaikkialta muualta.
mail-link-subject = Kirjautuminen: { $territory }
mail-link-text =
    Joku, luultavasti sinä, pyysi linkkiä, jolla kirjaudutaan alueen { $territory } sivustolle:

    { $link }

    Linkki toimii kerran, { $minutes } minuutin ajan, siinä selaimessa, jossa sitä pyydettiin. Jos et pyytänyt linkkiä, sinun ei tarvitse tehdä mitään.

## The map.

map-title = Kartalla
map-label = Hakutulosten kartta
map-preview = Kartta: jokainen numero on yksi kartan osa, jokainen merkki yksi oppimismahdollisuus
map-keys = Kartta. Nuolinäppäimet siirtävät karttaa, plus ja miinus lähentävät ja loitontavat, Enter avaa keskellä olevan kohteen.
map-open = Tutki karttaa
map-to-map = Näytä kartalla
map-to-list = Näytä listana
map-zoom-in = Lähennä
map-zoom-out = Loitonna
map-locate = Näytä sijaintini
map-locate-failed = Laitteesi ei kertonut sijaintiasi.
map-close = Sulje
map-cluster = Tässä paikassa: { $count }
map-wheel = Lähennä tai loitonna pitämällä { $key } painettuna ja vierittämällä
map-fingers = Siirrä karttaa kahdella sormella
map-outside =
    { $n ->
        [one] Lisäksi yksi tulos on kartan tämän osan ulkopuolella
       *[other] Lisäksi { $n } tulosta on kartan tämän osan ulkopuolella
    }
map-unplaced =
    { $n ->
        [one] Yhtä tulosta ei ole merkitty kartalle; se on listassa.
       *[other] { $n } tulosta ei ole merkitty kartalle; ne ovat listassa.
    }
map-unplaced-left =
    { $n ->
        [one] Yhtä muuta tulosta ei ole merkitty kartalle, eikä se näy tässä
       *[other] { $n } muuta tulosta ei ole merkitty kartalle, eivätkä ne näy tässä
    }

## Suggestions while somebody types

suggest-label = Ehdotukset
suggest-opportunity = Oppimismahdollisuus
suggest-playlist = Oppimispolku
suggest-organisation = Organisaatio
suggest-skill = Taito
suggest-occupation = Ammatti
suggest-place = Tämän paikan lähellä

## In other sites' pages

embed-all = Näytä kaikki
embed-title = Lisää tämä omalle sivustollesi
embed-text = Kopioi toinen näistä sivustosi sivulle. Sisältö on aina ajan tasalla, eikä ketään seurata.
embed-list = Listana
embed-map = Karttana
embed-copy = Kopioi

## Skills and occupations of the ESCO classification.

nav-skills = Taidot
esco-title = Taidot ja ammatit
esco-lead = Katso, missä voit oppia haluamasi taidon tai mitä taitoja haaveammatissasi tarvitaan.
esco-words = Taito tai ammatti, josta haaveilet
esco-example = ompelu, sairaanhoitaja, video …
esco-missing = Taitojen luetteloa ei ole täällä vielä
esco-missing-hint = Sivuston ylläpitäjä voi lisätä sen milloin vain.
esco-none = Tällä nimellä ei löytynyt taitoa eikä ammattia
esco-none-hint = Kokeile toista tai lyhyempää sanaa.
esco-back = Kaikki taidot ja ammatit
esco-collections = Kokoelmat
esco-collection-digital = Digitaidot
esco-collection-digComp = Digitaalisen osaamisen perustaidot
esco-collection-green = Vihreät taidot
esco-collection-transversal = Kaikkialla tarvittavat taidot
esco-collection-language = Kielet
esco-collection-research = Tutkimustaidot
esco-collection-researchOccupations = Tutkimusalan ammatit
esco-skills = Taidot
esco-skills-lead = Luku kertoo, montako mahdollisuutta on oppia tätä taitoa.
esco-occupations = Minusta tulee …
esco-occupations-lead = Luku kertoo, montako mahdollisuutta on oppia ammatissa tarvittavia taitoja.
esco-count = oppimismahdollisuutta
esco-broader = Mihin tämä kuuluu
esco-kind-skill = Taito
esco-kind-knowledge = Tieto
esco-kind-skillGroup = Taitoryhmä
esco-kind-occupation = Ammatti
esco-kind-occupationGroup = Ammattiryhmä
esco-foreign = Nimeä ei ole vielä omalla kielelläsi. Tämän nimen kieli: { $language }.
esco-foreign-text = Tämän tekstin kieli: { $language }.
esco-replaced = ESCO-luokituksessa tällä on nyt toinen nimi:
esco-obsolete = Tämä ei ole enää käytössä ESCO-luokituksessa.
esco-also = Muita nimiä
esco-here =
    { $n ->
        [0] Kukaan ei juuri nyt opeta tätä täällä
        [one] Yksi mahdollisuus oppia tätä
       *[other] { $n } mahdollisuutta oppia tätä
    }
esco-here-occupation =
    { $n ->
        [0] Kukaan ei juuri nyt opeta täällä ammatissa tarvittavia taitoja
        [one] Yksi mahdollisuus oppia ammatissa tarvittavia taitoja
       *[other] { $n } mahdollisuutta oppia ammatissa tarvittavia taitoja
    }
esco-here-none = Kun jokin organisaatio tarjoaa tähän sopivaa, löydät sen täältä.
esco-here-none-occupation = Kun jokin organisaatio tarjoaa mahdollisuuden oppia jotakin ammatissa tarvittavaa taitoa, löydät sen täältä.
esco-here-all = Näytä kaikki
esco-essential = Näitä tarvitset
esco-optional = Näistä on hyötyä
esco-narrower = Tarkemmin
esco-needed-by = Tarvitaan näissä
esco-helps = Hyödyksi näissä
esco-more-occupations = Kaikkia ammatteja ei ole lueteltu.
esco-origin = Mistä tieto on peräisin

## Skills in forms and on pages

form-skills = Taidot, joita tästä oppii
form-skills-hint = Taitojen avulla tämän löytää se, joka etsii taitoa tai tietä ammattiin.
form-skills-words = Etsi taitoa
form-skills-words-hint = Jätä tyhjäksi, niin saat ehdotuksia, jotka sopivat teksteihisi.
form-skills-find = Etsi taitoja
form-skills-proposed = Löydetyt taidot
form-skills-chosen = Valittu: { $skill }
form-skills-none = Taitoja ei löytynyt. Kokeile toista sanaa.
opportunity-skills = Mitä opit
search-skill = Taito

## The partner's desk.

desk-nav = Työtila
desk-items = Oppimismahdollisuudet ja -polut
desk-organisation = Organisaatio
desk-people = Käyttäjät
desk-public = Julkinen sivu
desk-back = Takaisin työtilaan
desk-view = Katso sivu
desk-name = Otsikko
desk-when = Milloin
desk-steps = Vaiheet
desk-status = Tila
desk-languages = Kielet
desk-updated = Muutettu
desk-filters = Näytä
desk-filter-all = Kaikki ({ $n })
desk-filter-draft = Luonnokset ({ $n })
desk-filter-published = Julkaistut ({ $n })
desk-filter-cancelled = Perutut ({ $n })
desk-filter-past = Menneet ({ $n })
desk-opportunities = Oppimismahdollisuudet
desk-opportunity-new = Uusi oppimismahdollisuus
desk-filter-empty = Tällaisia ei ole.
desk-opportunities-empty = Täällä ei ole vielä mitään.
desk-opportunities-empty-hint = Aloita yhdestä: otsikko, aika ja paikka riittävät. Voit tallentaa luonnoksen ja julkaista sen myöhemmin.
desk-playlists = Oppimispolut
desk-playlist-new = Uusi oppimispolku
desk-playlists-empty = Oppimispolkuja ei ole vielä.
desk-playlists-empty-hint = Oppimispolku yhdistää useita oppimismahdollisuuksia, omia ja muiden, myös muista kaupungeista.
desk-unverified = Näkyy vain täällä, kunnes ylläpitäjä on vahvistanut organisaation
desk-unverified-text = Voit jo julkaista. Muut alueet näkevät tarjontasi, kun organisaatiosi on vahvistettu.
desks-title = Omat työtilat
desks-empty = Et kuulu vielä mihinkään organisaatioon.
desks-empty-hint = Pyydä sivuston ylläpitäjältä kutsu.
desks-begin = Perusta oma työtila
desks-begin-hint = Pyydä sivuston ylläpitäjältä kutsu tai lisää alla oma organisaatiosi.
desks-begin-go = Aloita
desk-people-empty = Tähän organisaatioon ei kuulu vielä ketään.
desk-people-new = Kutsu kollega
desk-people-new-hint = Saat linkin, jonka voit antaa eteenpäin. Se toimii kerran ja on voimassa viikon.
desk-people-role-hint = Muokkaajat voivat julkaista. Omistajat voivat lisäksi muuttaa organisaation tietoja ja käyttäjiä.
desk-people-to-owner = Vaihda omistajaksi
desk-people-to-editor = Vaihda muokkaajaksi
desk-people-remove-text = Tämä käyttäjä ei voi enää julkaista organisaation puolesta. Tili ja jo julkaistu sisältö säilyvät.
desk-people-remove-go = Poista organisaatiosta
desk-people-invited = kutsuttu, ei vielä kirjautunut
desk-people-known = Tällä henkilöllä on jo tili. Pyydä sivuston ylläpitäjää lisäämään hänet tänne.
desk-people-last-owner = Organisaatiolla on oltava omistaja. Tee ensin jostakusta toisesta omistaja.
desk-changed-meanwhile = Joku muu muutti tätä sillä välin, joten mitään ei tallennettu. Kirjoittamasi teksti on yhä tässä: vertaa sitä uudempaan versioon ja paina painiketta uudelleen, jos haluat käyttää omaasi.
desk-changed-link = Avaa uudempi versio uuteen välilehteen

## Forms

form-error = Virhe:
form-errors = Kaikki ei ole vielä kunnossa
form-what = Perustiedot
form-name = Nimi
form-summary = Yhdellä tai kahdella lauseella
form-summary-hint = Näkyy listoissa ja silloin, kun tätä jaetaan.
form-content = Kuvaus
form-content-hint = Jätä kappaleiden väliin tyhjä rivi. Voit käyttää merkintöjä **lihavoitu**, *kursivoitu* ja [sanat](osoite) sekä listoja, joiden rivit alkavat merkillä ”-”.
form-easy-hint = Lyhyitä lauseita ja helppoja sanoja niille, joille lukeminen on vaikeaa. Voit jättää tyhjäksi.
form-texts-hint = Kirjoita ainakin yhdellä kielellä. Lukija saa tekstin kielellä, joka sopii hänelle parhaiten.
form-kind = Tyyppi
form-when-hint = Jätä tämä tyhjäksi, jos mukaan voi tulla milloin vain.
form-start = Alkaa
form-end = Päättyy
form-timezone = Aikavyöhyke
form-repeat = Kuinka usein
form-repeat-never = Vain kerran
form-repeat-daily = Joka päivä
form-repeat-weekly = Joka viikko
form-repeat-fortnightly = Joka toinen viikko
form-repeat-monthly = Joka kuukausi
form-repeat-yearly = Joka vuosi
form-repeat-rule = Omalla säännöllä
form-repeat-days = Näinä päivinä
form-repeat-days-hint = Jos valitsit ”Joka viikko” tai ”Joka toinen viikko”. Jos et valitse päivää, käytetään alkamispäivän viikonpäivää.
form-repeat-until = Viimeinen päivä
form-repeat-until-hint = Jos päivää ei ole, toistuminen jatkuu toistaiseksi.
form-recurrence = Sääntö
form-recurrence-hint = Vain jos valitsit ”Omalla säännöllä”. Kirjoita kuten kalentereissa: FREQ=MONTHLY;BYDAY=1SA tarkoittaa joka kuukauden ensimmäistä lauantaita.
form-duration = Kesto
form-duration-hint = Vain jos alkamisaikaa ei ole: PT3H on 3 tuntia, P5D on 5 päivää.
form-where-hint = Paikka, osallistumislinkki tai molemmat.
form-place = Paikan nimi
form-address = Osoite
form-latitude = Leveysaste
form-latitude-hint = Karttaa varten, esimerkiksi 54.6816
form-longitude = Pituusaste
form-longitude-hint = Esimerkiksi 25.2871
form-online = Osallistumislinkki
form-online-hint = Linkki, josta pääsee mukaan, tai linkki itse verkkokurssiin.
form-accessibility = Esteettömyys
form-cost = Hinta ja ilmoittautuminen
form-free = Maksuton
form-amount = Hinta
form-amount-hint = Luku, esimerkiksi 12.50
form-currency = Valuutta
form-currency-hint = Kolme kirjainta: EUR
form-url = Oppimismahdollisuuden verkkosivu
form-url-hint = Sivu, jolla kerrotaan lisää tai jolla ilmoittaudutaan. Sivun pääpainike vie sinne.
form-enrolment = Miten pääsee mukaan
form-opens = Ilmoittautuminen alkaa
form-closes = Ilmoittautuminen päättyy
form-capacity = Paikkoja
form-whom = Kenelle
form-languages = Millä kielillä järjestetään
form-languages-more = Muut kielet
form-languages-more-hint = Lyhyet tunnukset pilkulla erotettuina: uk, pl
form-min-age = Alaikäraja
form-max-age = Yläikäraja
form-groups = Ryhmät
form-groups-hint = Pilkulla erotettuina: maahan muuttaneet, ikäihmiset
form-topics = Mistä aiheesta
form-categories = Aiheet
form-keywords = Hakusanat
form-keywords-hint = Pilkulla erotettuina. Tämän löytää myös näillä sanoilla.
form-setting = Oppimismuoto
form-more = Materiaalit, kuva, yhteystiedot, käyttölupa
form-more-playlist = Aiheet, kuva, käyttölupa
form-materials = Materiaalit
form-materials-hint = Yksi riville: ensin osoite, sitten nimi.
form-videos = Videot
form-videos-hint = Yksi osoite riville.
form-contacts = Keneltä voi kysyä
form-contacts-hint = Yksi riville, pilkulla erotettuina: nimi, sähköposti, puhelin, verkkosivusto. Jos jokin puuttuu, jätä se pois.
form-image = Kuvan osoite
form-image-alt = Mitä kuvassa on
form-image-alt-hint = Niille, jotka eivät näe kuvaa.
form-image-license = Kuvan käyttölupa
form-image-attribution = Kuvan tekijä
form-license = Tekstin käyttölupa
form-license-hint = Kertoo, saavatko muut käyttää ja kääntää tekstiä.
form-website = Verkkosivusto
form-slug = Lyhyt nimi
form-slug-hint = Osoitetta varten: pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä. Nimeä ei voi muuttaa myöhemmin.
form-publish = Julkaise
form-save-draft = Tallenna luonnoksena
form-save-published = Tallenna muutokset
form-restore = Järjestetään sittenkin
form-leave = Poistu tallentamatta
form-not-said = Ei kerrottu
form-ordered = Järjestys
form-ordered-true = Yksi toisensa jälkeen
form-ordered-false = Missä järjestyksessä tahansa
form-steps-empty = Vaiheita ei ole vielä. Lisää ensimmäinen alla.
form-step-number = Vaihe { $n }
form-step-item = Oppimismahdollisuus
form-step-task = Oma tehtävä
form-step-need = Onko vaihe pakollinen?
form-step-required = Pakollinen
form-step-optional = Valinnainen
form-step-up = Siirrä vaihetta { $n } ylöspäin
form-step-down = Siirrä vaihetta { $n } alaspäin
form-step-remove = Poista vaihe { $n }
form-step-moved = Siirretty. Nyt tämä on vaihe {"{n}"}, vaiheita on yhteensä {"{total}"}.
form-step-removed = Poistettu. Vaiheita jäljellä: {"{total}"}.
form-step-name = Mitä tehdään
form-step-content = Miten tehdään
form-step-url = Osoite (jos on)
form-step-address = Oppimismahdollisuuden osoite
form-step-add = Lisää vaihe
form-step-own = Jokin omistasi
form-step-own-none = Valitse…
form-steps-unsaved = Ei vielä tallennettu. Tallenna painamalla lomakkeen lopussa olevaa painiketta.
form-step-add-hint = Valitse jokin omistasi tai liitä tämän tai toisen alueen oppimismahdollisuuden osoite.
form-step-add-item = Lisää tämä oppimismahdollisuus
form-step-add-task = Lisää oma tehtävä
ending-title = Peru tai poista
ending-title-delete = Poista
ending-cancel = Tätä ei järjestetä
ending-cancel-text = Sivu säilyy ja kertoo, että tämä on peruttu. Muille alueille ilmoitetaan heti.
ending-cancel-go = Peru tämä oppimismahdollisuus
ending-delete = Poista tämä oppimismahdollisuus
ending-delete-playlist = Poista tämä oppimispolku
ending-delete-text = Tämä katoaa täältä ja muilta alueilta, eikä sitä voi palauttaa.
ending-delete-organisation = Poista tämä organisaatio
ending-delete-organisation-text = Samalla poistuu kaikki, mitä organisaatio on julkaissut, täältä ja muilta alueilta. Sen sivu kertoo, että organisaatio on poistettu, eikä sen lyhyttä nimeä anneta kenellekään muulle.
ending-delete-go = Poista lopullisesti
ending-used =
    { $n ->
        [one] Tämä on osa yhtä oppimispolkua. Vaihe jää polulle merkinnällä ”Ei enää tarjolla”:
       *[other] Tämä on osa { $n } oppimispolkua. Vaihe jää poluille merkinnällä ”Ei enää tarjolla”:
    }

## What was done

done-published = Julkaistu.
done-saved = Tallennettu.
done-draft = Tallennettu luonnoksena. Vain sinä ja kollegasi näette sen.
done-cancelled = Peruttu. Muille alueille ilmoitetaan.
done-restored = Järjestetään sittenkin. Muille alueille ilmoitetaan.
done-deleted = Poistettu.
done-organisation = Organisaatiosi sivu on ajan tasalla.
done-organisation-begun = Organisaatiosi on lisätty. Kerro siitä täällä lisää; ylläpitäjä tarkistaa sen.
done-colleague-changed = Muutettu.
done-colleague-removed = Poistettu tästä organisaatiosta.

## The operator's desk.

admin-overview = Yleiskuva
admin-organisations = Organisaatiot
admin-people = Käyttäjät
admin-peers = Muut alueet
admin-territory = Tämä alue
admin-tokens = API-avaimet
admin-filter-all = Kaikki ({ $n })
admin-filter-unverified = Vahvistamattomat ({ $n })
admin-actions = Toiminnot
admin-waiting = Odottaa sinua
admin-waiting-none = Mikään asia ei odota sinua.
admin-waiting-unverified =
    { $n ->
        [one] Yhtä organisaatiota ei ole vahvistettu
       *[other] { $n } organisaatiota ei ole vahvistettu
    }
admin-waiting-asking =
    { $n ->
        [one] Yksi alue pyytää lupaa seurata aluettasi
       *[other] { $n } aluetta pyytää lupaa seurata aluettasi
    }
admin-waiting-failing =
    { $n ->
        [one] Yhteen alueeseen ei saada yhteyttä
       *[other] { $n } alueeseen ei saada yhteyttä
    }
admin-waiting-parked =
    { $n ->
        [one] Yksi lähetys on siirretty syrjään
       *[other] { $n } lähetystä on siirretty syrjään
    }
admin-waiting-steps =
    { $n ->
        [one] { $organisation }: yhden oppimispolun vaihe ei ole enää tarjolla
       *[other] { $organisation }: { $n } oppimispolulla on vaiheita, jotka eivät ole enää tarjolla
    }
admin-number-organisations = Organisaatioita
admin-number-opportunities = Täällä julkaistuja oppimismahdollisuuksia
admin-number-playlists = Täällä julkaistuja oppimispolkuja
admin-number-remote = Muilta alueilta
admin-number-peers = Seurattuja alueita
admin-number-pending = Lähetyksiä jonossa
admin-organisations-empty = Organisaatioita ei ole vielä.
admin-organisations-empty-hint = Lisää organisaatio alla ja kutsu sitten sen käyttäjät.
admin-organisation-new = Uusi organisaatio
admin-organisation-create = Lisää organisaatio
admin-organisation-desk = Avaa sen työtila
admin-organisation-items = Julkaistu
admin-organisation-people = Käyttäjät
admin-verify = Vahvista
admin-unverify = Peru vahvistus
admin-verify-hint = Vahvistamattoman organisaation julkaisut ovat julkisia tällä alueella, mutta niitä ei lähetetä muille.
admin-person-new = Kutsu käyttäjä
admin-person-new-hint = Saat linkin, jonka voit antaa eteenpäin. Se toimii kerran.
admin-person-add = Kutsu
admin-person-role = Rooli
admin-person-organisation = Organisaatio
admin-person-organisations = Organisaatiot
admin-person-seen = Viimeksi täällä
admin-person-link = Luo kirjautumislinkki
admin-person-remove = Poista
admin-person-remove-text = Tili poistetaan täältä, eikä sillä voi enää kirjautua sisään. Julkaistu sisältö säilyy.
admin-person-remove-go = Poista tili
admin-person-change = Vaihda rooli
admin-person-last-operator = Viimeisen ylläpitäjän roolia ei voi vaihtaa. Tee ensin jostakusta toisesta ylläpitäjä.
admin-person-none = Ei organisaatiota
secret-title = Kirjautumislinkki: { $who }
secret-text = Kopioi linkki nyt: sitä ei näytetä uudelleen. Se toimii kerran ja on voimassa { $until } asti.
tag-verified = vahvistettu
tag-unverified = vahvistamaton

## Other territories

peers-follow = Seuraa aluetta
peers-follow-hint = Alueen osoite tai tunnus: tilburg.example tai @tilburg@tilburg.example. Alueen julkaisut näkyvät täällä.
peers-follow-go = Seuraa
peers-asking = Pyytävät lupaa seurata
peers-accept = Hyväksy
peers-reject = Hylkää
peers-known = Alueet ja palvelut
peers-policy-followed = Kuka tahansa voi seurata. Sisältöä otetaan vastaan vain alueilta, joita seuraat.
peers-policy-allowlist = Yhteydessä ollaan vain alueisiin, jotka sallit.
peers-empty = Muita alueita ei ole vielä tiedossa.
peers-empty-hint = Seuraa jotakin aluetta yllä, niin sen julkaisut tulevat heti tänne.
peers-territory = Alue
peers-state = Tila
peers-items = Vastaanotettu
peers-pending = Jonossa
peers-last = Viimeksi toimitettu
peers-never = ei koskaan
peers-back = Kaikki alueet
peer-error = Viimeisin lähetys epäonnistui
peer-retry = Seuraava yritys: { $when }.
peer-retry-now = Yritetään parhaillaan.
peer-facts = Tiedot
peer-fact-software = Ohjelmisto
peer-fact-since = Ensimmäinen yhteys
peer-fact-followers = Seuraajia sieltä
peer-fact-items = Vastaanotettu sieltä
peer-fact-pending = Lähetyksiä jonossa
peer-fact-last = Viimeksi toimitettu
peer-fact-backfill = Aiempien julkaisujen haku
peer-fact-backfill-done = kaikki haettu, yhteensä { $n }
peer-fact-backfill-going = tähän mennessä { $n }
peer-fact-backfill-later = tähän mennessä { $n }; haetaan myöhemmin uudelleen ({ $why })
peer-fact-backfill-missed = kaikki käyty läpi, yhteensä { $n }; { $missed } jäi saamatta ({ $why })
peer-fact-backfill-failed = ei onnistunut, tähän mennessä { $n } ({ $why })
peer-actions = Mitä voit tehdä
peer-parked = Siirretty syrjään
peer-parked-hint = Alue torjui nämä kolme kertaa. Myöhemmät lähetykset jatkuivat tavalliseen tapaan.
peer-reason = Syy
peer-reason-write = Syy, omaan käyttöösi
peer-reason-hint = Syy tallennetaan, kun piilotat alueen tai estät sen.
peer-state-seen = tiedossa
peer-state-requested = pyydetty, ei vielä vastausta
peer-state-asks = pyytää lupaa seurata
peer-state-following = seuraat sitä
peer-state-followed = seuraa sinua
peer-state-mutual = seuraatte toisianne
peer-state-limited = piilotettu
peer-state-blocked = estetty
peer-do-follow = Seuraa
peer-do-follow-hint = Alueen julkaisut näkyvät täällä.
peer-do-unfollow = Lopeta seuraaminen
peer-do-unfollow-hint = Uutta ei enää tule, ja alueelta jo tullut sisältö poistuu listoista ja hausta.
peer-do-accept = Hyväksy pyyntö
peer-do-accept-hint = Julkaisusi lähetetään alueelle.
peer-do-reject = Hylkää pyyntö
peer-do-reject-hint = Alueelle ei lähetetä mitään. Se voi pyytää uudelleen.
peer-do-drop = Poista seuraajista
peer-do-drop-hint = Alueelle ei lähetetä enää mitään. Se voi pyytää uudelleen.
peer-do-limit = Piilota
peer-do-limit-hint = Alueen lähettämä sisältö säilytetään, mutta sitä ei näytetä sivuilla eikä haussa.
peer-do-unlimit = Näytä taas
peer-do-unlimit-hint = Alueen lähettämä sisältö näkyy sivuilla ja haussa.
peer-do-block = Estä
peer-block-ask = Estä tämä alue
peer-do-block-hint = Alueelta ei oteta vastaan mitään, eikä sille lähetetä mitään. Sieltä tullut sisältö poistetaan täältä, ettekä enää seuraa toisianne. Esto koskee myös kaikkia tämän osoitteen alaosoitteita.
peer-do-unblock = Poista esto
peer-do-unblock-hint = Voitte taas seurata toisianne, mutta kumpikaan ei ala seurata itsestään.
peer-do-retry = Yritä heti uudelleen
peer-do-retry-hint = Lähettää heti kaiken, mikä on jonossa tai siirretty syrjään.
peer-do-dismiss = Jätä lähettämättä
peer-do-dismiss-hint = Syrjään siirrettyjä ei enää lähetetä.
peer-do-backfill = Hae uudelleen
peer-do-backfill-hint = Hakee alueen julkaisut vielä kerran: puuttuvat tulevat tänne, ja sieltä poistetut poistuvat myös täältä.
arrivals-title = Mitä on tullut
arrivals-empty = Mitään ei ole tullut vielä.
arrivals-thing = Otsikko
arrivals-what = Mitä
arrivals-from = Mistä
arrivals-when = Milloin
arrivals-published = julkaistu
arrivals-updated = muutettu
arrivals-withdrawn = poistettu
done-followed = Pyyntö lähetetty. Alueen julkaisut tulevat tänne heti, kun se hyväksyy pyynnön.
done-following = Seuraat nyt aluetta. Sen julkaisut ovat tulossa tänne.
done-unfollowed = Et enää seuraa aluetta.
done-accepted = Hyväksytty.
done-rejected = Hylätty.
done-limited = Piilotettu. Alueen lähettämä sisältö säilytetään, mutta sitä ei näytetä missään.
done-unlimited = Alueen lähettämä sisältö näkyy taas.
done-blocked = Estetty. Alueelta tullut sisältö on poistettu täältä, ettekä enää seuraa toisianne.
done-unblocked = Esto poistettu. Seuraa aluetta uudelleen, jos haluat sen julkaisut tänne.
done-retried = Yritetään nyt.
done-dismissed = Näitä ei enää lähetetä.
done-reread = Alueen julkaisuja haetaan uudelleen.
done-verified = Organisaatio on vahvistettu. Sen julkaisut lähetetään nyt muille.
done-unverified = Organisaatio ei ole enää vahvistettu.
done-organisation-deleted = Organisaatio on poistettu.
done-organisation-created = Organisaatio on lisätty.
done-person-added = Henkilöllä on jo tili; hänet on lisätty organisaatioon.
done-person-changed = Rooli on vaihdettu. Käyttäjän on kirjauduttava uudelleen.
done-token-revoked = Poistettu käytöstä. Avain ei enää toimi.
done-person-removed = Tili on poistettu.

## The territory

territory-pages = Alueen sivut
territory-languages = Sivujen kielet
territory-languages-hint = Lyhyet tunnukset pilkulla erotettuina; ensimmäinen näytetään niille, joiden kieltä ei ole listassa: lt, en
territory-colour = Väri
territory-colour-hint = Alueesi merkin väri. Jos väristä olisi vaikea saada selvää, siitä käytetään tummempaa tai vaaleampaa sävyä.
territory-contact = Sähköpostiosoite kysymyksille
territory-contact-hint = Näkyy kaikille.
territory-topics = Alueen aiheet
territory-topics-hint = Näistä kumppanit valitsevat. Jos poistat aiheen, se säilyy niissä, joihin se on jo valittu.
territory-topics-more = Omat aiheet
territory-topics-more-hint = Pilkulla erotettuina: yökävelyt, kuorot. Ne näkyvät joka kielellä juuri niin kuin kirjoitat ne.

## Tokens

admin-tokens-lead = Avaimella ohjelma voi julkaista tai lukea tilin puolesta.
admin-tokens-empty = Avaimia ei ole vielä.
token-new = Uusi avain
token-create = Luo avain
token-made = Uusi avain
token-made-text = Kopioi avain nyt: sitä ei näytetä uudelleen. Se, jolla avain on, voi tehdä tilin puolesta kaiken, mikä on alla valittu.
token-name = Mihin avainta käytetään
token-name-hint = Esimerkiksi: tuonti kirjaston kalenterista
token-account = Tili
token-account-hint = Sen henkilön sähköpostiosoite, jonka oikeudet avaimella on.
token-scopes = Mitä avaimella saa tehdä
token-scope-read = nähdä kaiken, minkä tilikin näkee
token-scope-write = julkaista ja muuttaa
token-scope-issue = myöntää osaamismerkkejä
token-scope-admin = tehdä kaiken, mitä sinäkin voit
token-used = Viimeksi käytetty
token-unnamed = Nimetön
token-revoke = Poista käytöstä
token-revoke-text = Ohjelmat, jotka käyttävät avainta, menettävät pääsyn heti. Tätä ei voi perua.
token-revoke-go = Poista käytöstä lopullisesti
token-revoked = poistettu käytöstä

territory-map = Kartalla
territory-boundary = Alueen rajat
territory-boundary-hint = Alue GeoJSON-muodossa, sellaisena kuin sen saa kaupungin karttapalvelusta tai OpenStreetMapista. Kartta avautuu alueen kohdalta ja näyttää sen rajat. Jos kenttä on tyhjä, rajoja ei piirretä.
territory-boundary-save = Tallenna rajat

## Mukaan liittyminen. $name on nimi, jolla oppija haluaa itseään kutsuttavan; huoltaja on se, joka vastaa lapsesta.

nav-me = Oma oppiminen
join-title = Liity mukaan
join-lead = Tallenna, mitä löydät, ilmoittaudu mukaan ja seuraa niitä, jotka sitä tarjoavat. Se ei maksa mitään, eikä kukaan näe, että olet täällä.
join-new = Ensimmäistä kertaa täällä?
join-known = Onko sinulla jo tili?
join-no-mail = Tämä sivusto ei voi vielä lähettää sähköpostia, joten kukaan ei voi avata tiliä itse. Kysy lähelläsi toimivalta organisaatiolta.
join-name = Millä nimellä kutsumme sinua?
join-name-hint = Lempinimi riittää.
join-birth = Milloin olet syntynyt?
join-birth-hint = Kuukausi ja vuosi numeroina, esimerkiksi 4 ja 2010. Kukaan muu ei näe niitä.
birth-month = Kuukausi
birth-year = Vuosi
join-guardian = Vanhempasi tai huoltajasi sähköpostiosoite
join-guardian-hint = Lähetämme sinne yhden viestin ja kysymme lupaa.
join-guardian-why = Olet alle { $age }-vuotias. Siksi vanhempasi tai huoltajasi täytyy antaa suostumus siihen, että sinulla on tili.
join-agree-legend = Annatko suostumuksesi?
join-agree = Kyllä, annan suostumukseni
join-go = Lähetä minulle linkki
join-sent-text = Lähetimme viestin osoitteeseen { $email }. Avaa viestissä oleva linkki tällä laitteella, tässä selaimessa. Se toimii kerran, { $minutes } minuutin ajan.
join-link-title = Vielä yksi vaihe
join-link-text = Kutsumme sinua nimellä { $name }. Paina painiketta, niin tilisi on avattu.
join-link-young = Sen jälkeen kirjoitamme vanhemmallesi tai huoltajallesi. Sillä välin voit katsella ympärillesi.
join-link-go = Avaa tilini
problem-birth-month = Kirjoita kuukausi ja vuosi numeroina, esimerkiksi 4 ja 2010
problem-birth-other = { $name } kertoi meille muuta. Tarkista kuukausi ja vuosi
problem-agree = Ilman tätä se ei onnistu
problem-guardian-own = Tämä on oma osoitteesi. Kirjoita vanhempasi tai huoltajasi osoite
consent-account = Oma tili
consent-account-title = Mihin annat suostumuksesi
consent-account-text = { $territory } säilyttää sähköpostiosoitteesi, nimen, jolla haluat itseäsi kutsuttavan, syntymäkuukautesi ja syntymävuotesi sekä sen, mitä tallennat, mihin ilmoittaudut ja mitä teet täällä. Niistä tilisi koostuu. Kukaan muu ei näe niitä, ellet näytä niitä itse. Niitä ei myydä, eikä ketään seurata.
consent-account-card-text = { $territory } säilyttää nimen, jolla haluat itseäsi kutsuttavan, syntymäkuukautesi ja syntymävuotesi, mitä kortillesi on tehty, sekä sen, mitä tallennat, mihin ilmoittaudut ja mitä teet täällä; sähköpostiosoitteen vain, jos lisäät sellaisen. Niistä tilisi koostuu. Kukaan muu ei näe niitä, ellet näytä niitä itse. Niitä ei myydä, eikä ketään seurata.
consent-account-adviser-text = { $territory } säilyttää sähköpostiosoitteesi, nimen, jolla haluat itseäsi kutsuttavan, ja sen, mitä teet täällä. Niistä tilisi koostuu. Se, joka antaa sinun katsoa, näkee nimesi, osoitteesi, milloin katsoit ja mitä sanoit. Niitä ei myydä, eikä ketään seurata.
consent-account-rights = Voit milloin tahansa ottaa kaiken mukaasi tai poistattaa kaiken sivulla ”Oma oppiminen”.
consent-given = Annoit suostumuksesi { $date }.
consent-given-guardian = Vanhempasi tai huoltajasi antoi suostumuksen { $date }.
consent-withdrawn = Päättynyt { $date }.
consent-withdraw = Peruuta suostumus
consent-withdraw-go = Peruuta suostumus ja sulje tili
guardian-title = Saako { $name } avata tilin?
guardian-lead = { $name } haluaisi tilin alueen { $territory } sivustolle ja on alle { $age }-vuotias. Sinut ilmoitettiin vanhemmaksi tai huoltajaksi. Sinä päätät.
guardian-account-text = { $territory } säilyttää hänestä ({ $name }) sähköpostiosoitteen, nimen, jolla häntä kutsutaan, syntymäkuukauden ja syntymävuoden sekä sen, mitä hän tallentaa, mihin hän ilmoittautuu ja mitä hän tekee täällä; sinusta sähköpostiosoitteesi ja nimesi. Kukaan muu ei näe niitä, ellei { $name } näytä niitä itse. Niitä ei myydä, eikä ketään seurata.
guardian-account-rights = Voit milloin tahansa poistattaa kaiken saamasi viestin linkillä. { $name } voi ottaa kaiken mukaansa.
guardian-account-paper-text = { $territory } säilyttää hänestä ({ $name }) nimen, jolla häntä kutsutaan, syntymäkuukauden ja syntymävuoden sekä sen, mitä hän tallentaa, mihin hän ilmoittautuu ja mitä hän tekee täällä; sähköpostiosoitteen vain, jos hänellä on sellainen; sinusta nimesi, mutta ei osoitetta. Kukaan muu ei näe niitä, ellei { $name } näytä niitä itse. Niitä ei myydä, eikä ketään seurata.
guardian-account-paper-rights = Voit milloin tahansa poistattaa kaiken: paperilla ja koodilla siellä, missä allekirjoitit. { $name } voi ottaa kaiken mukaansa.
guardian-name = Nimesi
guardian-birth = Milloin { $name } on syntynyt?
guardian-birth-hint = Kuukausi ja vuosi numeroina. Näin tiedämme, että tunnette toisenne.
guardian-agree-legend = Annatko suostumuksesi?
guardian-agree = Olen vanhempi tai huoltaja ({ $name }) ja annan suostumukseni
guardian-yes = Kyllä, annan suostumukseni
guardian-no-title = Tai ei
guardian-no-text = Silloin poistamme heti kaiken, mitä tiedämme sinusta ja hänestä ({ $name }). Valitse tämä myös, jos { $name } ei ole sinulle tuttu.
guardian-no = Ei, poistakaa kaikki
guardian-agreed = Olet antanut suostumuksesi siihen, että { $name } saa käyttää tiliä.
guardian-withdraw-title = Jos muutat mieltäsi
guardian-withdraw-text = Silloin tili suljetaan ja kaikki poistetaan seitsemän päivän kuluttua. Siihen asti { $name } voi ottaa kaiken mukaansa ja sinä voit antaa suostumuksesi uudelleen. Säilytä viesti, jonka kautta tulit tänne.
guardian-withdraw = Peruutan suostumukseni
guardian-leaving = { $name }: kaikki poistetaan { $date }. Siihen asti voit antaa suostumuksesi uudelleen.
guardian-own-text = Tämä viesti on vanhemmallesi tai huoltajallesi, ja täällä olet kirjautuneena sinä. Kirjaudu ulos ja anna laite hänelle.
done-guardian-confirmed = Kiitos. Tiliä voi nyt käyttää.
erased-title = Kaikki on poistettu
erased-text = Tästä tilistä ei ole täällä enää mitään tallessa.
erased-at = Poistettu täällä: { $time }
erased-others = Muut kaupungit
erased-others-none = Täältä ei ole kerrottu millekään muulle kaupungille mitään tästä tilistä, joten siellä ei ole mitään poistettavaa.
erased-others-lead = Tällä tilillä ilmoittauduttiin näiden kaupunkien tarjontaan. Olemme pyytäneet kutakin poistamaan sen, mitä se sai. ”Vahvistettu” tarkoittaa, että sen palvelin on ottanut viestimme vastaan.
erased-other = Kaupunki
erased-answer = Vastaus
erased-state-nothing = Sille ei ole kerrottu mitään, joten poistettavaa ei ole
erased-state-confirmed = Ilmoitettu ja vahvistettu: { $time }
erased-state-gone = Ilmoittaa, ettei siellä ole enää ketään
erased-state-refused = Ei hyväksynyt viestiämme
erased-state-unreached = Siihen ei saatu yhteyttä 30 päivään, tai emme ole enää yhteydessä siihen
erased-state-waiting = Ei vielä vahvistettu. Yritämme 30 päivän ajan
erased-keep = Säilytä tämän sivun osoite: se on ainoa tie tänne, eikä kukaan voi lähettää sitä sinulle uudelleen. Sivu kertoo tilanteen, kunnes se poistuu: { $date }.
mail-join-subject = Liity mukaan: { $territory }
mail-join-text =
    Hei { $name },

    tällä linkillä avaat tilisi alueen { $territory } sivustolla:

    { $link }

    Linkki toimii kerran, { $minutes } minuutin ajan, siinä selaimessa, jossa sitä pyydettiin. Jos et pyytänyt linkkiä, sinun ei tarvitse tehdä mitään: silloin tiliä ei synny.
mail-guardian-subject = { $name } tarvitsee suostumuksesi: { $territory }
mail-guardian-text =
    Hei,

    { $name } haluaisi tilin alueen { $territory } sivustolle. Siellä ihmiset löytävät lähellään jotakin opittavaa ja säilyttävät sen, mitä ovat oppineet. { $name } on alle { $age }-vuotias ja ilmoitti sinut vanhemmaksi tai huoltajaksi.

    Lue, mitä se tarkoittaa, ja vastaa kyllä tai ei:

    { $link }

    Säilytä tämä viesti. Samalla linkillä voit muuttaa mieltäsi milloin tahansa. Se, jolla linkki on, voi päättää puolestasi.
mail-guardian-agreed-text =
    Hei,

    annoit suostumuksesi siihen, että { $name } saa pitää tilin ({ $territory }). Päivä: { $date }.

    Jos se et ollut sinä, peru suostumus täällä:

    { $link }
mail-guardian-withdrawn-text =
    Hei,

    peruit suostumuksesi siihen, että { $name } saa pitää tilin ({ $territory }). Päivä: { $date }.

    Kaikki tilillä oleva poistetaan seitsemän päivän kuluttua. Jos se et ollut sinä tai muutit mielesi, anna suostumus täällä uudelleen sitä ennen:

    { $link }
mail-guardian-ended-text =
    Hei { $name },

    vanhempasi tai huoltajasi ei enää suostu siihen, että sinulla on tili ({ $territory }). Siksi kaikki tietosi poistetaan { $date }.

    Siihen asti voit ottaa ne mukaasi:

    { $link }

## Mitä oppijalla on täällä.

## Cards, addresses, papers of guardians. $card is a card’s name, $code letters of a code.

card-have = Minulla on kortti, jossa on kirjaimia
card-title = Korttisi
card-lead = Kirjoita korttisi merkit. Ne avaavat sinulle tilin tai tuovat sinut takaisin omallesi.
card-code = Kortin merkit
card-code-hint = Esimerkiksi 7K3M9-QXT2V-HD4RS. Jos sinulla on sanasi, viisi ensimmäistä riittää.
card-go = Jatka
card-join-title = Avaa tilisi tällä kortilla
card-join-text = Et tarvitse sähköpostiosoitetta. Sen jälkeen saat viisi sanaa: niillä ja kortillasi kirjaudut sisään missä vain.
card-guardian-hint = Jos osoitetta ei ole, jätä tyhjäksi: silloin allekirjoitetaan paperilla siellä, mistä sait kortin.
card-again-title = Uusi kortti tilillesi
card-again-text = Kerro, milloin olet syntynyt, jotta kukaan muu ei avaa tiliäsi. Sitten saat uudet sanat. Vanha kortti ei enää toimi.
card-words-title = Kirjaudu sisään sanoillasi
card-used-text = Tätä korttia on käytetty { $date }. Jos se et ollut sinä, kerro niille, jotka antoivat kortin: he voivat lukita sen.
card-words = Viisi sanaasi
card-words-hint = Järjestyksessä, välilyönnein erotettuna.
card-all = Eikö sinulla ole vielä sanoja? Kirjoita silloin kortin kaikki viisitoista merkkiä.
card-lost = Hukkuivatko sanat tai kortti? Kortin antaja voi antaa sinulle uuden samalle tilille.
card-closed-title = Tämä kortti ei avaa mitään
card-locked-text = Se on lukittu. Pyydä toista sieltä, mistä sait sen.
card-expired-text = Sitä ei käytetty ajoissa. Pyydä toista sieltä, mistä sait sen.
card-opened-title = Tilisi on avattu
card-opened-text = Olet kirjautunut sisään. Viisi sanaasi näytettiin vain kerran. Jos et kirjoittanut niitä muistiin, tee nyt uudet.
card-new-title = Kirjoita nämä viisi sanaa muistiin
card-new-text = Näytämme ne vain nyt. Niillä ja kortillasi { $card } kirjaudut sisään millä tahansa laitteella. Säilytä ne paikassa, josta kukaan muu ei löydä niitä.
card-new-go = Kirjoitin ne muistiin
card-renew = Tee uudet sanat
card-renew-title = Korttisi sanat
card-renew-text = Kortilla { $card } ja viidellä sanalla kirjaudut sisään millä tahansa laitteella. Jos sanat katosivat tai joku on nähnyt ne, tee uudet.
card-renew-sure = Vanhat sanat eivät enää kelpaa. Uudet näytetään vain kerran.
problem-card = Millään kortilla ei ole näitä merkkejä. Katso ne uudelleen
problem-card-letters = Kortissa on 15 kirjainta ja numeroa. Tarkista ne
problem-card-birth = Se ei vastaa tietojamme. Katso kuukausi ja vuosi uudelleen
problem-card-birth-left = Se ei vastaa tietojamme. Katso kuukausi ja vuosi uudelleen. Yrityksiä jäljellä: { $n }
problem-card-birth-locked = Se ei vastaa tietojamme. Kortti on nyt lukittu. Pyydä toista sieltä, mistä sait sen
problem-card-words = Kortti ja sanat eivät sovi yhteen. Katso molemmat uudelleen
card-entry-printed = Kortti { $card } tehtiin { $date }.
card-entry-used = Korttia { $card } käytettiin { $date }.
card-entry-locked = Kortti { $card } lukittiin { $date }.
card-entry-missed = Kortti { $card } lukittiin { $date }: syntymäkuukausi ja -vuosi olivat liian usein väärin.
card-entry-renewed = Kortti { $card } sai uudet sanat { $date }.
card-entry-replaced = Kortti { $card } korvattiin { $date }.
card-state-fresh = käyttämätön
card-state-used = käytetty
card-state-expired = vanhentunut
card-state-locked = lukittu
desk-cards = Kortit
desk-cards-lead = Ihmisille, joilla ei ole sähköpostia eikä puhelinta. Jokainen kortti avaa yhden tilin. Näet, onko korttia käytetty, mutta et koskaan kuka käytti.
desk-cards-unverified = Ylläpitäjän on ensin vahvistettava organisaatiosi.
desk-cards-new = Uudet kortit
desk-cards-count = Kuinka monta (1–40)
desk-cards-language = Korttien kieli
desk-cards-print = Tee arkki
desk-cards-empty = Kortteja ei ole vielä.
desk-cards-all = Kaikki kortit
desk-cards-card = Kortti
desk-cards-state = Tila
desk-cards-lock = Lukitse
desk-cards-lock-text = Se ei enää avaa mitään, ja sillä kirjautunut kirjataan ulos. Tili säilyy.
desk-cards-replace = Uusi kortti
desk-cards-replace-text = Kadonnut kortti lukitaan. Uusi avaa saman tilin sille, joka tietää syntymäkuukauden ja -vuoden.
desk-cards-held = Syntymäkuukautta ja -vuotta ei tiedetty liian monta kertaa. Vain ylläpitäjä voi tehdä uuden kortin.
desk-cards-made = Nämä kortit on jo tehty, eikä uusia tehty. Niiden merkit näytettiin vain kerran: jos et tulostanut niitä, lukitse kortit täällä ja tee uudet.
desk-cards-note = Merkitse kortin viisi ensimmäistä merkkiä saajan nimen viereen omaan luetteloosi. Niillä löydät kortin täältä, lukitset sen ja korvaat sen.
desk-log = Mitä on tehty
done-card-locked = Kortti on lukittu.
problem-card-count = Kirjoita luku 1–40. Käyttämättömiä kortteja voi olla kerralla enintään 400
sheet-title = Leikattavat kortit
sheet-text = Tulosta tämä sivu nyt: merkit näytetään vain tämän kerran.
print-page = Tulosta tämä sivu
sheet-card-text = Löydä opittavaa läheltäsi. Skannaa tämä tai avaa { $address } ja kirjoita nämä merkit:
sheet-card-keep = Säilytä tämä kortti. Sen voi ottaa käyttöön { $date } asti.
attest-title = Huoltajan allekirjoitus
attest-lead = Kirjoita koodi, jonka huoltaja tai lapsi näyttää sinulle. Ilman sitä et näe ketään.
attest-code = Koodi
attest-code-hint = Kahdeksan merkkiä.
attest-child = { $name } odottaa allekirjoitusta paperilla. Tulosta tämä sivu, lue se huoltajan kanssa, pyydä allekirjoitus ja säilytä paperi.
attest-name = Huoltajan nimi
attest-paper-code = Koodi: { $code }. Säilytä se: sillä perut suostumuksen paperilla siellä, missä allekirjoitit.
attest-paper-date = Päivämäärä
attest-paper-signature = Allekirjoitus
attest-agree = Huoltaja on allekirjoittanut tämän, ja olen nähnyt sen. Lapsi: { $name }
attest-go = Merkitse
attest-other = Toinen koodi
attest-done = Huoltaja on antanut suostumuksensa siihen, että { $name } saa käyttää tiliä.
attest-withdraw-title = Huoltaja peruu suostumuksensa
attest-withdraw-text = Kun se on allekirjoitettu, kaikki poistetaan seitsemän päivän kuluttua. Lapsi: { $name }
attest-withdraw-go = Merkitse suostumus perutuksi
attest-entry-attested = Huoltajan allekirjoitus merkittiin { $date } ({ $code }).
attest-entry-withdrawn = Huoltajan peruutus merkittiin { $date } ({ $code }).
problem-attest-code = Kukaan ei odota tällä koodilla. Katso se uudelleen
problem-attest-letter = Huoltajalla on sähköpostiosoite, ja hänen on ensin vastattava kirjeeseemme. Sen linkki toimii, kunnes lapsi on tarpeeksi vanha päättämään itse
done-attested = Se on merkitty, ja tili on auki.
done-attest-withdrawn = Se on merkitty. Tili on suljettu ja poistetaan seitsemän päivän kuluttua.
consent-given-paper = Vanhempasi tai huoltajasi allekirjoitti paperilla; merkitty { $date }.
me-paper-text = Vanhempasi tai huoltajasi allekirjoittaa paperilla siellä, mistä sait kortin. Näytä siellä tämä koodi: { $code }
me-paper-keep = Vanhempasi tai huoltajasi koodi siihen, mikä allekirjoitetaan paperilla: { $code }
me-agreed-text = Vanhempasi tai huoltajasi on antanut suostumuksensa. Allekirjoitus paperilla puuttuu vielä.
guardian-paper-text = Olet antanut suostumuksesi. Yksi vaihe puuttuu: allekirjoita paperilla organisaatiossa, joka tarjoaa täällä jotakin, ja näytä tämä koodi: { $code }. Sitten { $name } voi käyttää tiliä.
me-emails = Sähköpostiosoitteet
me-emails-none = Sinulla ei ole yhtään. Osoitteella voit kirjautua myös linkillä ja saada viestejä.
email-letters = saa viestisi
email-unverified = ei vielä vahvistettu
email-choose = Lähetä viestit tähän
email-remove = Poista
email-add = Toinen sähköpostiosoite
email-link-title = Onko tämä osoitteesi?
email-link-text = Osoitteesta { $email } tulee henkilön { $name } tilin osoite.
email-link-go = Kyllä, lisää se
email-expired-text = Se on jo käytetty, liian vanha tai kuuluu toiseen selaimeen. Pyydä uusi omalla sivullasi.
done-email-asked = Lähetimme viestin tähän osoitteeseen. Avaa linkki tässä selaimessa.
done-email-added = Osoite on nyt sinun.
done-email-chosen = Viestit menevät nyt sinne.
done-email-removed = Osoite on poistettu.
problem-email-own = Sinulla on jo tämä osoite
problem-email-guardian = Tämä on vanhempasi tai huoltajasi osoite. Kirjoita omasi
problem-email-most = Tilillä on enintään viisi osoitetta
problem-last-way-in = Tämä on viimeinen tapasi kirjautua. Lisää ensin toinen osoite.
me-cards = Korttisi
me-take-zip = Ota mukaan tiedostoina (ZIP)
mail-card-subject = Uusi kortti tilillesi: { $territory }
mail-card-text =
    Hei { $name },

    { $organisation } on tehnyt uuden kortin tilillesi ({ $territory }). Vanha on lukittu.

    Jos et pyytänyt sitä, kerro siitä: { $organisation }.
mail-card-changed-subject = Korttisi: { $territory }
mail-card-locked-text =
    Hei { $name },

    tilisi ({ $territory }) kortti { $card } on lukittu. Sillä ei pääse enää sisään.

    Pyydä toinen kortti täältä: { $organisation }.
mail-card-used-text =
    Hei { $name },

    tilisi ({ $territory }) uutta korttia { $card } on käytetty. Joku kirjautui sillä sisään.

    Jos se et ollut sinä, kerro siitä: { $organisation }. Siellä kortti voidaan lukita.
mail-card-renewed-text =
    Hei { $name },

    tilisi ({ $territory }) kortin { $card } sanat ovat nyt uudet. Vanhat eivät enää kelpaa.

    Jos se et ollut sinä, kerro siitä: { $organisation }. Siellä kortti voidaan lukita.
mail-child-subject = Lapsen tili ({ $name }): { $territory }
mail-attested-text =
    Hei,

    { $organisation } on merkinnyt, että allekirjoitit paperilla: { $name } saa pitää tilin ({ $territory }).

    Jos näin ei ole, kerro siitä: { $organisation }. Ensimmäisen kirjeemme linkillä voit perua suostumuksen.
mail-attest-withdrawn-text =
    Hei,

    { $organisation } on merkinnyt, että et enää suostu siihen, että { $name } saa pitää tilin ({ $territory }). Kaikki tilillä oleva poistetaan seitsemän päivän kuluttua.

    Jos suostut, kerro se sitä ennen ensimmäisen kirjeemme linkillä.
mail-inactive-guardian-text =
    Hei,

    { $name } ei ole käynyt pitkään aikaan ({ $territory }). Poistamme tilin ja kaiken siinä olevan { $date }.

    Tili säilyy, kun { $name } kirjautuu kerran sitä ennen:

    { $link }
mail-email-subject = Osoitteesi: { $territory }
mail-email-text =
    Hei,

    { $name } haluaa käyttää tätä osoitetta tilillä ({ $territory }). Jos se olet sinä, avaa tämä linkki:

    { $link }

    Se toimii { $minutes } minuuttia selaimessa, jossa sitä pyydettiin. Jos se et ollut sinä, älä tee mitään.
mail-email-taken-text =
    Hei,

    { $name } haluaa käyttää tätä osoitetta tilillä ({ $territory }). Se kuuluu jo jollekin tilille, joten mitään ei muutettu.

    Jos molemmat ovat sinun: kirjaudu toiselle ja poista osoite ensin sieltä. Jos se et ollut sinä, älä tee mitään.
mail-way-removed-text =
    Hei { $name },

    tilistäsi ({ $territory }) poistettiin pääsyavain tai sähköpostiosoite. Sillä ei voi enää kirjautua.

    Jos se et ollut sinä, katso täältä ja kirjaudu ulos kaikkialta:

    { $link }
mail-email-first-text =
    Hei { $name },

    tiliäsi ({ $territory }) koskevat kirjeet lähetetään tästä lähtien osoitteeseen { $email }.

    Jos se et ollut sinä, kirjaudu sisään, valitse oma osoitteesi ja kirjoita meille.
mail-email-added-text =
    Hei { $name },

    tililläsi ({ $territory }) on nyt toinenkin osoite: { $email }. Se, jolla se on, voi kirjautua sisään.

    Jos se et ollut sinä, kirjaudu, poista osoite ja kirjoita meille.
mail-way-subject = Miten tilillesi kirjaudutaan: { $territory }
mail-way-passkey-text =
    Hei { $name },

    tiliisi ({ $territory }) lisättiin pääsyavain. Se, jolla se on, voi kirjautua sisään.

    Jos se et ollut sinä, poista se täällä ja kirjaudu ulos kaikkialta:

    { $link }
mail-way-linked-text =
    Hei { $name },

    tiliisi ({ $territory }) yhdistettiin tili muualla. Se, jolla se on, voi kirjautua sisään.

    Jos se et ollut sinä, poista se täällä ja kirjaudu ulos kaikkialta:

    { $link }
mail-way-locked-text =
    Hei { $name },

    yhdestä pääsyavaimestasi ({ $territory }) näyttää olevan kopio, joten sillä ei enää kirjauduta. Poista se täällä ja lisää uusi:

    { $link }
mail-inactive-subject = Tilisi poistetaan: { $territory }
mail-inactive-text =
    Hei { $name },

    et ole käynyt pitkään aikaan ({ $territory }). Poistamme tilisi ja kaiken siinä olevan { $date }.

    Jos haluat säilyttää sen, kirjaudu kerran sitä ennen:

    { $link }
mail-erased-subject = Tilisi on poistettu: { $territory }
mail-erased-text =
    Hei { $name },

    tilisi ({ $territory }) ja kaikki siinä ollut on poistettu. Myös tämä osoite poistetaan, kun tämä viesti on lähetetty. Mille muille kaupungeille on ilmoitettu ja mitkä ovat vahvistaneet poiston, näkyy täällä. Sivu poistuu { $date }.

    { $link }

    Säilytä linkki: se on ainoa tie sinne.
mail-erased-guardian-text =
    Hei,

    henkilön { $name } tili ({ $territory }) ja kaikki siinä ollut on poistettu. Myös osoitteesi poistetaan, kun tämä viesti on lähetetty. Mille muille kaupungeille on ilmoitettu ja mitkä ovat vahvistaneet poiston, näkyy täällä. Sivu poistuu { $date }.

    { $link }

    Säilytä linkki: se on ainoa tie sinne.
export-readme =
    Tässä on kaikki, mitä { $territory } säilyttää sinusta. Koottu { $date }.

    Tiedostot .csv avautuvat taulukkolaskennassa, .json-tiedostot missä tahansa tekstieditorissa ja calendar.ics kalenterissa. Tiedostossa everything.json on kaikki yhdessä. Siitä, mitä ei ole, ei ole tiedostoa. Salaisuudet, kuten kirjautumislinkkiesi, säilytetään muodossa, jota kukaan ei voi lukea, eikä niitä ole täällä.

## End of cards.

me-title = Hei { $name }
me-explore = Etsi jotakin opittavaa
me-waits-title = Odotamme vanhempasi tai huoltajasi vastausta
me-waits-text = Lähetimme viestin alla olevaan osoitteeseen. Kunnes vastaus tulee, voit katsella ympärillesi ja tallentaa hakuja, mutta et voi vielä ilmoittautua mihinkään.
me-guardian-again = Lähetä viesti uudelleen
me-guardian-first = Lähetä viesti
me-guardian-paper = Allekirjoitus mieluummin paperilla
me-birth-title = Yksi kysymys
me-birth-hint = Kuukausi ja vuosi numeroina, esimerkiksi 4 ja 2010. Niitä ei voi muuttaa myöhemmin. Kukaan muu ei näe niitä.
me-consents = Mihin olet antanut suostumuksesi
me-take = Ota kaikki mukaasi
me-take-text = Yksi tiedosto, jossa on kaikki, mitä sinusta säilytetään täällä.
me-take-go = Lataa tiedosto
me-leave = Sulje tili
me-leave-text = Kaikki tietosi poistetaan seitsemän päivän kuluttua. Siihen asti voit muuttaa mieltäsi.
me-leave-go = Sulje tili
me-erase = Poista kaikki heti
me-erase-text = Silloin mitään ei voi enää palauttaa.
me-erase-go = Poista kaikki nyt
me-report-letter = Saat silloin viestin, jossa on linkki sivulle. Sivu kertoo, mitkä muut kaupungit ovat vahvistaneet poiston.
me-report-none = Näet, mitkä muut kaupungit ovat vahvistaneet poiston, vain jos poistat kaiken heti tai jos voimme kirjoittaa sinulle vahvistettuun sähköpostiosoitteeseen.
me-report-page = Sen jälkeen näet sivun, joka kertoo, mitkä muut kaupungit ovat vahvistaneet poiston.
me-leaving = Kaikki tietosi poistetaan { $date }.
me-leaving-guardian = Vanhempasi tai huoltajasi ei enää suostu siihen, että sinulla on täällä tili. Siihen asti voit ottaa kaiken mukaasi.
me-stay = Haluan jäädä
done-joined = Tervetuloa! Tilisi on avattu.
done-guardian-asked = Kirjoitimme vanhemmallesi tai huoltajallesi.
done-guardian-paper = Vanhempasi tai huoltajasi allekirjoittaa paperilla. Aiempi viesti ei enää kelpaa.
done-birth-told = Kiitos. Muuta emme tarvinneet.
done-stays = Hienoa, että jäät. Mitään ei poisteta.

## Ilmoittautuminen oppimismahdollisuuteen. $title on oppimismahdollisuus, $name se, joka ilmoittautuu.

enrol-title = Ilmoittautuminen
enrol-go = Ilmoittaudu
enrol-wait-go = Jää odottamaan paikkaa
enrol-full = Kaikki paikat on varattu. Voit jäädä odottamaan paikkaa: paikat annetaan ilmoittautumisjärjestyksessä.
enrol-back = Takaisin sivulle
enrol-name-hint = Järjestäjä näkee tämän nimen.
enrol-email-hint = Lähetämme sinulle yhden linkin vahvistamista varten. Järjestäjä näkee osoitteesi vain, jos valitset niin alla.
enrol-birth-hint = Kuukausi ja vuosi numeroina, esimerkiksi 4 ja 2010. Katsomme vain, voitko tulla mukaan, emmekä säilytä niitä.
enrol-message = Pitäisikö järjestäjän tietää jotakin? (valinnainen)
enrol-message-hint = Esimerkiksi mitä tarvitset, jotta voit osallistua.
enrol-release = Järjestäjä saa nähdä sähköpostiosoitteeni
enrol-sent-text = Lähetimme viestin osoitteeseen { $email }. Avaa viestissä oleva linkki ja vahvista ilmoittautumisesi. Vasta sitten sinulla on paikka.
consent-organiser = Ilmoittautuminen
consent-organiser-text = { $organiser } näkee tähän kirjoittamasi nimen ja viestin, jotta voi suunnitella ja tarkistaa, ketkä olivat mukana. Myös tämän sivuston ylläpitäjä voi nähdä ne, mutta kukaan muu ei näe niitä. Jos et enää ole mukana, niitä säilytetään vain niin kauan kuin on tarpeen.
rule-closed-cancelled = Tämä on peruttu.
rule-closed-over = Tämä on jo ohi.
rule-closed-external = Tähän ilmoittaudutaan järjestäjän omalla sivustolla.
rule-closed-none = Tähän ei tarvitse ilmoittautua. Tule vain mukaan.
rule-closed-notYet = Ilmoittautuminen ei ole vielä alkanut.
rule-closed-closed = Ilmoittautumisaika on päättynyt.
rule-closed-full = Kaikki paikat on varattu.
rule-closed-alreadyEnrolled = Olet jo ilmoittautunut.
rule-closed-age = Tämä on tarkoitettu muunikäisille.
rule-closed-guardian = Vanhempasi tai huoltajasi täytyy ensin antaa suostumus. Avaa tili, niin me kysymme.
enrolled-unconfirmed = Ei vielä vahvistettu
enrolled-requested = Järjestäjä päättää
enrolled-accepted = Sinulla on paikka
enrolled-waitlisted = Odotat paikkaa
enrolled-rejected = Järjestäjä vastasi ei
enrolled-left = Et ole tulossa
enrolled-attended = Olit mukana
enrolled-absent = Et ollut mukana
enrolment-confirm = Kyllä, tulen mukaan
enrolment-leave = En pääse tulemaan
enrolment-leave-text = Paikkasi saa seuraava, joka odottaa.
enrolment-leave-go = Luovuta paikkani
done-asked = Asia on kirjattu. Lähetimme sinulle myös viestin.
done-enrolled = Olet ilmoittautunut. Lähetimme sinulle myös viestin.
done-confirmed = Kiitos. Nyt se on vahvistettu.
done-not-coming = Kiitos, että kerroit. Joku muu saa paikan.
me-places = Mihin olet ilmoittautunut
participants-title = Osallistujat
participants-seats = Paikkoja varattu: { $taken } / { $n }
participants-taken =
    { $n ->
        [one] { $n } henkilöllä on paikka
       *[other] { $n } henkilöllä on paikka
    }
participants-requested =
    { $n ->
        [one] { $n } henkilö odottaa päätöstäsi
       *[other] { $n } henkilöä odottaa päätöstäsi
    }
participants-waiting =
    { $n ->
        [one] { $n } henkilö odottaa paikkaa
       *[other] { $n } henkilöä odottaa paikkaa
    }
participants-attended =
    { $n ->
        [one] { $n } henkilö oli mukana
       *[other] { $n } henkilöä oli mukana
    }
participants-none = Kukaan ei ole vielä ilmoittautunut.
participants-none-hint = Ilmoittautuneet näkyvät täällä.
participants-state = Tila
participants-since = Ilmoittautunut
participants-sensitive = Myös terveyttä tai ruokavaliota koskevat vastaukset
participants-csv = Taulukkona (CSV)
participant-requested = haluaa mukaan
participant-accepted = on saanut paikan
participant-waitlisted = odottaa paikkaa
participant-rejected = ei hyväksytty
participant-left = ei tule
participant-attended = oli mukana
participant-absent = ei ollut mukana
participant-do-accept = Hyväksy
participant-reject-text = Siitä lähtee kirje heti.
participant-do-reject = Älä hyväksy
participant-do-attend = Oli mukana
participant-do-miss = Ei ollut mukana
done-participant-accepted = Hyväksytty. Viesti on matkalla.
done-participant-rejected = Ei hyväksytty. Viesti on matkalla.
done-participant-attended = Merkitty: oli mukana.
done-participant-absent = Merkitty: ei ollut mukana.
mail-enrol-confirm-subject = Vahvista ilmoittautumisesi: { $title }
mail-enrol-confirm-text =
    Hei { $name },

    haluaisit tulla mukaan: ”{ $title }” ({ $when }). Vahvista ilmoittautumisesi tästä:

    { $link }

    Vasta sitten sinulla on paikka. Jos et ilmoittautunut itse, sinun ei tarvitse tehdä mitään.
mail-enrol-accepted-subject = Sinulla on paikka: { $title }
mail-enrol-accepted-text =
    Hei { $name },

    sinulla on paikka: ”{ $title }”.

    { $when }
    { $place }

    Kaikki tiedot, merkintä kalenteriisi ja ohje, jos et pääse tulemaan:

    { $link }
mail-enrol-requested-subject = Välitimme ilmoittautumisesi: { $title }
mail-enrol-requested-text =
    Hei { $name },

    haluaisit tulla mukaan: ”{ $title }” ({ $when }). Järjestäjä päättää, ja sen jälkeen kirjoitamme sinulle. Tilanteen näet tästä:

    { $link }
mail-enrol-waits-subject = Odotat paikkaa: { $title }
mail-enrol-waits-text =
    Hei { $name },

    kaikki paikat on varattu: ”{ $title }” ({ $when }). Heti kun paikka vapautuu ja on sinun vuorosi, kirjoitamme sinulle. Tästä näet tilanteen ja voit luopua odottamisesta:

    { $link }
mail-enrol-rejected-subject = Tällä kertaa ei paikkaa: { $title }
mail-enrol-rejected-text =
    Hei { $name },

    järjestäjä ei voi antaa sinulle paikkaa: ”{ $title }” ({ $when }). Alueen { $territory } sivustolta löydät muutakin.

    { $link }
mail-enrol-changed-subject = Muuttunut: { $title }
mail-enrol-changed-text =
    Hei { $name },

    aika tai paikka on muuttunut: ”{ $title }”. Nyt tiedot ovat:

    { $when }
    { $place }

    Kaikki tiedot ja ohje, jos et pääse tulemaan:

    { $link }
mail-enrol-cancelled-subject = Peruttu: { $title }
mail-enrol-cancelled-text =
    Hei { $name },

    ”{ $title }” ({ $when }) ei toteudu. Olemme pahoillamme. Alueen { $territory } sivustolta löydät muutakin.

    { $link }

## Kutsut, kysymykset ja kirjeet ilmoittautuneille. $organiser on järjestäjä.

questions-title = Kysymykset
questions-text = Voit esittää ilmoittautuville enintään kymmenen kysymystä. Toisesta kaupungista tulevilta ei kysytä. Kun tyhjennät kysymyksen tekstin, se poistuu vastauksineen. Kun muutat kysymystä tai sen syytä, myös vastaukset poistetaan.
question-number = Kysymys { $n }
question-new = Uusi kysymys
question-text = Kysymys
question-purpose = Miksi kysytte
question-purpose-hint = Tämän lukee se, jolta kysytään.
question-kind = Miten siihen vastataan
question-kind-text = Lyhyellä tekstillä
question-kind-choice = Valitsemalla yksi vastaus
question-kind-yesNo = Kyllä tai ei
question-options = Valittavat vastaukset
question-options-hint = Vain valintaan: kaksi tai useampi, yksi rivillä.
question-required = Siihen on vastattava
question-is-sensitive = Se koskee terveyttä tai ruokavaliota
question-readers = Kuka lukee terveyttä tai ruokavaliota koskevat vastaukset
question-readers-hint = Vain ne, jotka valitset. Jokainen lukeminen kirjataan lokiin.
question-readers-fixed = Vastauksia on jo. Vain organisaation omistaja tai vastauksia jo lukeva voi lisätä jonkun.
question-erase-after = Päiviä päättymisestä vastausten poistamiseen
question-erase-on = Tai päivä, jona ne poistetaan
question-erase-hint = Täytä toinen. Älkää säilyttäkö vastauksia kauemmin kuin tarvitsette.
question-erase-answers = Jo annetut vastaukset
question-erase-go = Poista vastaukset: { $n }
question-erase-first = Tämän muutoksen myötä jo annetut vastaukset poistetaan. Merkitse tämä tai jätä kysymys ennalleen.
question-erase-fixed = Kysymykseen on jo vastattu, ja vastaajille on kerrottu, milloin vastaus poistetaan. Myöhempää aikaa ei voi valita.
question-optional = { $text } (valinnainen)
question-why = Miksi kysymme: { $purpose }
question-erased-on = Vastauksesi poistetaan { $date }.
question-erased-after =
    { $n ->
        [one] Vastauksesi poistetaan päivän kuluttua päättymisestä.
       *[other] Vastauksesi poistetaan { $n } päivän kuluttua päättymisestä.
    }
question-sensitive = Tämä koskee terveyttä tai ruokavaliota. Sen lukevat vain järjestäjän nimeämät henkilöt.
question-consent = Myös vastauksesi menevät sinne, ja ne poistetaan, kuten kunkin kysymyksen vieressä lukee.
answer-yes = Kyllä
answer-no = Ei
answers-title = Vastauksesi
answers-change = Muuta vastauksiani
answers-not-asked = Ilmoittautui toisesta kaupungista, eikä häneltä kysytty
enrol-invited = { $organiser } kutsuu sinut.
enrol-invited-to = Tämä kutsu lähetettiin osoitteeseen { $email }. Sinne lähetetään myös kirje paikastasi.
enrolment-written-to = Kirjeet tästä lähetetään osoitteeseen { $email }.
enrol-known = Osoitteellasi on tili. Kirjaudu sisään, niin palaat tänne.
rule-not-invited-used = Tämä kutsu on jo käytetty. Kaikki muu on paikkaasi koskevassa kirjeessä.
rule-not-invited-expired = Tämä kutsu on liian vanha. Pyydä uusi.
rule-not-invited-revoked = Järjestäjä on perunut tämän kutsun.
rule-not-invited-forwarded = Tämä kutsu lähetettiin toiseen osoitteeseen. Pyydä oma kutsu.
invitations-title = Kutsu
invitations-text = Kutsutun ei tarvitse odottaa päätöstänne, kun paikkoja on. Ikä katsotaan kuten kaikilta.
invitations-letters = Kirjeellä
invitations-list = Osoitteet
invitations-list-hint = Yksi rivillä tai taulukko, jossa on osoite ja nimi. Jokainen saa oman linkin, joka toimii kerran.
invitations-send = Lähetä kutsut
invitations-sent = Kirjeitä matkalla: { $n }
invitations-links = Linkillä monelle
invitations-ends = Mihin asti se toimii
invitations-ends-hint = Jos jätät tyhjäksi: loppuun asti tai kolmekymmentä päivää.
invitations-link = Luo linkki
invitations-all = Kutsutut
invitations-draft = Julkaise ensin. Sitten voit kutsua.
invitation-link = Linkki monelle
invitation-joined = Ilmoittautunut sillä: { $n }
invitation-waiting = ei vielä käytetty
invitation-used = käytetty
invitation-expired = liian vanha
invitation-revoked = peruttu
invitation-open = auki
invitation-print = Tulosta
invitation-until = Toimii { $date } asti
invitation-scan = Ilmoittaudu skannaamalla tämä tai kirjoita osoite.
invitation-picture = Osoite kuvana kameralle
invitation-stop-ask-title = Eikö enää kutsuja?
invitation-stop-ask-text = Silloin et saa enää sähköpostitse kutsuja järjestäjältä { $organiser }.
invitation-stop-title = Ei enää kutsuja
invitation-stop-text = { $organiser } ei enää lähetä sinulle kutsuja täältä.
done-invitation-made = Linkki on valmis. Voit tulostaa sen.
invited-sent = kirje on matkalla
invited-wrong = ei ole sähköpostiosoite
invited-doubled = on jo ylempänä
invited-joined = on jo ilmoittautunut
invited-waiting = on jo kutsuttu
invited-stopped = ei halua kutsujanne
invited-limit = ei enää tänään: kirjeitä on tarpeeksi
participants-invited = Kutsuttu: { $n }, ilmoittautunut: { $joined }, ei vielä: { $waiting }
mail-invitation-subject = { $organiser } kutsuu sinut: { $title }
mail-invitation-text =
    Hei{ $name },

    { $organiser } kutsuu sinut: ”{ $title }”.

    { $when }
    { $place }

    Tästä voit ilmoittautua. Linkki on vain sinulle:

    { $link }

    Jos et halua enää tällaisia kirjeitä ({ $organiser }):

    { $stop }
mail-message-text =
    { $text }

    --
    { $organiser } kirjoittaa tämän niille, jotka ovat ilmoittautuneet: ”{ $title }”. Kaikki paikastasi, ja jos et pääse:

    { $link }
messages-title = Kirjoita
messages-text = Jokainen saa oman kirjeen, myös se, joka ei ole näyttänyt osoitettaan. Kukaan ei näe, kuka muu sen saa. Huoltajat saavat kopion.
messages-no-mail = Tämä sivusto ei lähetä kirjeitä.
messages-sent = Mitä olette kirjoittaneet
message-to = Kenelle
message-to-all = Kaikille
message-to-accepted = Kenellä on paikka
message-to-waiting = Kuka odottaa
message-to-attended = Kuka oli paikalla
message-name = Aihe
message-content = Teksti
message-preview = Katso ensin
message-send = Lähetä
message-change = Muuta
message-reached = Kirjeitä: { $n }
message-on-page = Ei sähköpostiosoitetta, lukevat sen omalta sivultaan: { $n }
message-missed = Ei tavoitettu, koska ilmoittautuivat toisesta kaupungista eivätkä näytä osoitettaan: { $n }
message-nobody = Ei ole ketään, jolle kirjoittaa.
message-too-many = Kirjeitä on yhdelle päivälle tarpeeksi. Kirjoita huomenna uudelleen.
enrolment-letters = Järjestäjä on kirjoittanut
done-message-sent = Lähetetty.
fact-places-free = Vapaita paikkoja: { $free } / { $n }
fact-places-waiting = Kaikki paikat on varattu ({ $n }); voit odottaa paikkaa
fact-places-taken = Kaikki paikat on varattu ({ $n })
check-in-back = Peru
done-taken-back = Peruttu.

## Ilmoittautuminen toisen kaupungin tarjontaan. $host on sen sivuston osoite.

enrol-release-name = Järjestäjä saa nähdä nimeni
enrol-name-elsewhere-hint = Kirjeitämme varten. Järjestäjä näkee sen vain, jos valitset niin alla.
enrol-elsewhere-account = Täällä ilmoittaudut tilillä. Ilman tiliä voit ilmoittautua tarjoavan kaupungin sivustolla.
consent-organiser-elsewhere-text = Tämä lähetetään vastaanottajalle { $organiser }, { $territory } ({ $host }): että joku täältä haluaa tulla, mitä valitset, ja viestisi, jotta voidaan suunnitella ja tarkistaa, ketkä olivat mukana. Mitään muuta sinusta ei lähde tältä sivustolta. Jos et enää ole mukana, kerromme siitä järjestäjälle.
enrolled-sent = Välitetty, ei vielä vastausta
enrolled-failed = Välittäminen ei onnistunut
done-passed-on = Välitimme sen järjestäjälle. Kun vastaus tulee, näet sen täällä.
participant-somebody = Joku sivustolta { $host }
mail-enrol-failed-subject = Ei välitetty: { $title }
mail-enrol-failed-text =
    Hei { $name },

    emme voineet ilmoittaa sinua: ”{ $title }” ({ $when }). Järjestäjään ei saada täältä yhteyttä, tai se ei ota ketään täältä. Voit yrittää uudelleen tai ilmoittautua tarjoavan kaupungin sivustolla.

    { $link }
enrol-ask = Kysykää huoltajaltani, saako { $organiser } nähdä tämän: { $what ->
        [name] nimeni
        [email] sähköpostiosoitteeni
       *[both] nimeni ja sähköpostiosoitteeni
    }
enrol-ask-paper = Huoltajasi ei saa meiltä viestejä, joten emme voi kysyä, saako järjestäjä tietää sinusta enemmän.
release-asked = Olemme kysyneet huoltajaltasi, saako järjestäjä nähdä tämän: { $what ->
        [name] nimesi
        [email] sähköpostiosoitteesi
       *[both] nimesi ja sähköpostiosoitteesi
    }.
release-given = Huoltajasi vastasi kyllä. Järjestäjä näkee tämän: { $what ->
        [name] nimesi
        [email] sähköpostiosoitteesi
       *[both] nimesi ja sähköpostiosoitteesi
    }.
release-refused = Huoltajasi vastasi ei. Järjestäjä ei näe tätä: { $what ->
        [name] nimesi
        [email] sähköpostiosoitteesi
       *[both] nimesi ja sähköpostiosoitteesi
    }.
release-withdrawn = Huoltajasi perui suostumuksensa. Järjestäjä ei näe enää tätä: { $what ->
        [name] nimesi
        [email] sähköpostiosoitteesi
       *[both] nimesi ja sähköpostiosoitteesi
    }.
guardian-release-title = Saako { $organiser } nähdä tämän? { $name } kysyy
guardian-release-lead = { $name } on ilmoittautunut ja haluaisi, että { $organiser }, { $city }, saa tämän: jotta voi suunnitella, tarkistaa, ketkä olivat mukana, ja kirjoittaa asiasta. Kukaan muu ei saa sitä. { $name } voi tulla myös ilman sitä.
guardian-release-for = Mitä varten
guardian-release-to = Kuka sen saa
guardian-release-what = Mitä
guardian-release-kept = { $organiser } ei saa sitä. Jos muutat mieltäsi, voit suostua täällä.
guardian-release-over = Täällä ei ole enää mitään päätettävää: se on ohi tai peruttu, paikka on annettu takaisin, tai henkilö on tarpeeksi vanha päättämään itse.
mail-release-guardian-subject = { $name } kysyy: { $territory }
mail-release-guardian-text =
    Hei,

    { $name } on ilmoittautunut: ”{ $title }” ({ $when }), { $organiser }, { $city }. Saako { $organiser } nähdä tämän: { $what ->
        [name] nimi
        [email] sähköpostiosoite
       *[both] nimi ja sähköpostiosoite
    }? Mitään siitä ei anneta ennen kuin olet suostunut. Katso, mistä on kyse, ja vastaa kyllä tai ei:

    { $link }

    Säilytä tämä viesti. Samalla linkillä voit perua suostumuksesi.

## Saapuneiden kirjaus. $name on saapunut henkilö, $time kellonaika, $code koodin merkit.

ticket-title = Lippusi
ticket-text = Näytä tämä ovella tai lue merkit ääneen. Se on vain sinulle.
code-picture = Koodi kuvana: { $code }
check-in-title = Saapuneiden kirjaus
check-in-here = Paikalla: { $here } / { $n }
check-in-since = paikalla klo { $time } alkaen
check-in-do = On paikalla
check-in-code = Lipun koodi
check-in-code-hint = Kaksitoista kirjainta ja numeroa lipun kuvan alta.
check-in-wall = Koodi seinälle
check-in-scan = Lue kameralla
check-in-scan-stop = Sulje kamera
check-in-no-camera = Kamera ei avaudu. Kirjoita koodi tai valitse nimi.
check-in-queued = Merkitty tähän puhelimeen. Tieto lähetetään, kun verkko palaa.
check-in-waiting = Odottaa verkkoa: { $n }
check-in-waits = odottaa verkkoa
check-in-attended = { $name } on paikalla.
check-in-already = { $name }: paikalla jo klo { $time } alkaen.
check-in-unknown = Millään lipulla ei ole tätä koodia. Katso jokainen merkki uudelleen.
check-in-otherOpportunity = Tämä lippu on johonkin muuhun.
check-in-noPlace = Tällä lipulla ei ole paikkaa täällä.
check-in-notYet = On liian aikaista. Kirjaus alkaa kaksi tuntia ennen alkua.
check-in-expired = On liian myöhäistä. Kirjaus päättyy kuusi tuntia lopun jälkeen, ja se, mitä puhelin merkitsi ilman verkkoa, on voimassa tunnin.
door-title = Kirjaudu saapuneeksi tässä
door-text = Lue koodi puhelimellasi tai avaa { $address } ja kirjoita se. Koodi vaihtuu 30 sekunnin välein.
door-stale = Ei verkkoa. Odota seuraavaa koodia.
door-code = Ovella oleva koodi
door-code-hint = Se näkyy ovella olevalla näytöllä ja vaihtuu 30 sekunnin välein.
door-code-go = Jatka
door-go = Olen täällä: { $name }
door-who = Emme vielä tiedä, kuka olet. Avaa viestissäsi oleva linkki ja lue koodi uudelleen, kirjaudu sisään tai kirjoita lippusi koodi.
door-no-place = Sinulla ei ole vielä paikkaa täällä. Jos sinulla on lippu, kirjoita sen koodi.
check-in-stale = Tämä koodi on väärä tai liian vanha. Katso uudelleen ovella olevaa näyttöä.
check-in-go = Kirjaa saapuneeksi
door-done = Tervetuloa, { $name }! Saapumisesi on kirjattu.

## Goals, and whom somebody lets look on. $name is a learner, or who speaks; $adviser an address.

goals-title = Tavoitteeni
goals-lead = Miksi haluat tulla tai mitä haluat oppia? Kerää askelia sitä kohti ja katso, mitä vielä puuttuu.
goals-none = Sinulla ei ole vielä tavoitetta.
goals-new = Uusi tavoite
goals-no-esco = Ammattien ja taitojen luettelo ei ole vielä täällä. Kirjoita tavoitteesi omin sanoin.
goals-own = Omin sanoin
goals-own-hint = Esimerkiksi: korjaan pyöräni itse
goal-make = Ota tavoitteeksi
goal-own = Tämä on yksi tavoitteistasi
goal-kind-name = Omin sanoin
goal-progress = Taidot: { $done } / { $n }
goal-reached = Saavutettu
goal-reach = Olen saavuttanut sen
goal-reopen = Ei sittenkään vielä saavutettu
goal-drop = Luovu tästä tavoitteesta
goal-drop-text = Sen askeleet ja muiden sanat siitä poistetaan.
goal-drop-go = Luovu
goal-steps = Askeleet
goal-steps-none = Ei vielä askelia. Valitse ”Lisää tavoitteeseen” sivulla, joka vie sitä kohti.
goal-step-address = Tarjonnan tai oppimispolun osoite
goal-step-address-hint = Täältä tai toisesta kaupungista: kopioi se selaimestasi.
goal-step-add = Lisää askel
goal-step-up = Aiemmaksi
goal-step-down = Myöhemmäksi
goal-step-remove = Poista
goal-step-signed-up = Ilmoittauduttu
goal-step-waiting = Odottaa paikkaa
goal-step-walking = Kesken
goal-step-over = Ohi
goal-add = Lisää tavoitteeseen
goal-add-which = Mihin niistä?
goal-all = Etsi, mikä vie sitä kohti
goal-concept = Mitä ESCO siitä kertoo
goal-missing = Puuttuu vielä
goal-covered = Jo opittu
goal-next = Mikä vie seuraavaksi sitä kohti
goal-next-none = Täällä ei vielä opeteta mitään näistä taidoista. Seuraa taitoa sen sivulla, niin saat tietää, kun jotain tulee.
goal-words-none = Näillä sanoilla ei vielä löydy mitään. Etsi toisin sanoin ja lisää löytämäsi askeleeksi.
goal-offers = Tarjontaa: { $n }
problem-goal-step = Emme löytäneet sieltä tarjontaa emmekä oppimispolkua. Tarkista osoite
problem-no-step = Siellä on jotakin, mutta ei tarjontaa eikä oppimispolkua
problem-not-before = Tämä alkaa vasta { $date }
problem-step-gone = Tämä askel ei ole enää tavoitteessa.
remark-new = Jotain uutta on sanottu
remarks-title = Mitä neuvojasi sanovat
remark-by = { $name }, { $date }
remark-take = Lisää askeliini
remark-decline = Ei kiitos
remark-forget = Poista
remark-taken = Lisätty askeliin
remark-declined = Hylätty
remark-there = On jo askelissa
remark-title = Sano jotakin
remark-text = Sanasi
remark-text-hint = Se, jonka tavoite tämä on, voi poistaa ne.
remark-step = Ehdota askelta: sen osoite
remark-send = Lähetä
remark-mail = Kirjoittakaa minulle enintään kerran päivässä, kun neuvoja sanoo jotakin
me-remarks = Neuvoja on sanonut jotakin tavoitteistasi.
part-goals = Tavoitteet
part-enrolments = Ilmoittautumiset
advisers-title = Kuka saa katsoa
advisers-lead = Anna luotettavan ihmisen katsoa, esimerkiksi nuorisotyöntekijän tai mentorin. Valitset, mitä näytetään, näet jokaisen katselun ja voit lopettaa milloin tahansa.
advisers-none = Kukaan ei katso.
adviser-new = Anna jonkun katsoa
adviser-email = Neuvojan sähköpostiosoite
adviser-parts = Mitä saa nähdä?
adviser-months-legend = Kuinka moneksi kuukaudeksi?
adviser-invite = Lähetä kutsu
adviser-young = Kysymme ensin vanhemmaltasi tai huoltajaltasi.
adviser-unborn = Kerro ensin, milloin olet syntynyt.
adviser-waits = Voit antaa jonkun katsoa heti, kun vanhempasi tai huoltajasi on hyväksynyt tilisi.
adviser-no-mail = Tämä sivusto ei voi vielä lähettää sähköpostia, joten ketään ei voi kutsua.
adviser-guardian = Odottaa vanhempaasi tai huoltajaasi
adviser-invited = Kutsuttu
adviser-active = Saa katsoa
adviser-ended = Päättynyt
adviser-ended-on = Päättyi { $date }
adviser-ended-guardian = Vanhempasi tai huoltajasi päätti sen
adviser-declined = Hylätty
adviser-gone = Poistettu tili
adviser-until = { $date } asti
adviser-views = Milloin katsottiin
adviser-no-views = Kukaan ei ole vielä katsonut.
adviser-end = Lopeta nyt
adviser-end-text = Tästä lähtien hän ei näe sinusta enää mitään.
problem-adviser-known = Valitse toinen osoite: tämä on omasi tai jo kutsuttu
consent-adviser = Jonkun katsominen
consent-adviser-text = Hän näkee, mitä valitsit, voi kommentoida tavoitteitasi ja ehdottaa askelia, kunnes aika päättyy tai lopetat sen. Ei kukaan muu. Jokainen katselu merkitään sinulle.
advising-title = Kuka antaa minun katsoa
advising-lead = Jokainen katselusi merkitään sille, jota se koskee.
advising-none = Kukaan ei anna sinun katsoa.
advising-stop = Lopeta katsominen
advising-stop-text = Et näe enää mitään tästä ihmisestä.
advised-title = { $name }
advised-none = Täällä ei ole vielä mitään.
invited-title = { $name } antaa sinun katsoa
invited-lead = Saat nähdä { $date } asti: { $parts }. Voit kommentoida ja ehdottaa askelia. { $name } näkee jokaisen katselusi.
invited-ask = Jotta kukaan muu ei avaa tätä, lähetämme linkin kutsuttuun osoitteeseen.
invited-send = Lähetä linkki
invited-mailed = Kirjoitimme kutsuttuun osoitteeseen. Avaa linkki tässä selaimessa 15 minuutin kuluessa.
invited-astray = Viestin linkki toimii 15 minuutin ajan. Avaa se selaimessa, jossa pyysit sitä, tai lähetytä täältä uusi.
invited-other = Tämä kutsu on toiselle osoitteelle. Kirjaudu ulos ja avaa se uudelleen.
invited-account = Saat tilin alueelle { $territory }; siinä on vain osoitteesi ja nimi. Voit sulkea sen milloin tahansa.
invited-of-age = Olen täysi-ikäinen ja annan suostumukseni
invited-accept = Hyväksy
invited-decline = En halua katsoa
invited-decline-text = Kutsu päättyy, ja { $name } näkee, että se hylättiin.
invited-decline-go = Hylkää
invited-declined = Hylkäsit kutsun.
invited-declined-text = Et näe mitään, mitä { $name } tekee, etkä saa asiasta enää viestejä.
invited-over = Tämä kutsu on jo käytetty, päättynyt tai liian vanha.
guardian-adviser-title = Saako { $adviser } katsoa, mitä { $name } tekee?
guardian-adviser-lead = { $name } haluaisi näyttää tämän osoitteelle { $adviser } { $date } asti: { $parts }. { $adviser } voisi kommentoida ja ehdottaa askelia. { $name } näkee jokaisen katselun.
guardian-adviser-agreed = Olet suostunut. Säilytä viesti: sen linkillä voit lopettaa milloin tahansa.
guardian-adviser-no = Ei, en suostu
guardian-adviser-ended = { $adviser } ei näe mitään.
done-goal-picked = Se on nyt tavoitteesi.
done-goal-dropped = Luovuttu.
done-goal-reached = Hienoa! Olet saavuttanut sen.
done-step-added = Lisätty.
done-step-there = Tämä askel on jo mukana.
done-step-removed = Poistettu.
done-remark-sent = Lähetetty.
done-adviser-asked = Kutsu on matkalla.
done-adviser-ended = { $name } ei näe sinusta enää mitään.
done-adviser-withdrawn = Päättynyt. Hän ei näe sinusta enää mitään.
done-advising-begun = Kiitos. Saat nyt katsoa.
done-advising-stopped = Päättynyt.
mail-adviser-subject = { $name } antaa sinun katsoa: { $territory }
mail-adviser-text =
    Hei,

    { $name } oppii alueella { $territory } ja haluaisi näyttää siitä sinulle osan, jotta voit auttaa neuvoilla. Täällä näet, mitä saa nähdä, ja päätät:

    { $link }

    Hyväksyä voi vain se, jolla on tämä osoite. Jos nimi { $name } ei ole sinulle tuttu, sinun ei tarvitse tehdä mitään.
mail-invited-subject = Kutsu jatkuu tästä: { $name }
mail-invited-text =
    Hei,

    { $name } haluaisi antaa sinun katsoa: { $territory }. Tästä linkistä pääset jatkamaan kutsua:

    { $link }

    Se toimii { $minutes } minuutin ajan selaimessa, jossa sitä pyydettiin. Jos se et ollut sinä, älä tee mitään.
mail-adviser-guardian-subject = { $territory }: saako { $adviser } katsoa, mitä { $name } tekee?
mail-adviser-guardian-text =
    Hei,

    { $name } haluaisi näyttää osoitteelle { $adviser } osan siitä, mitä oppii alueella { $territory }. Mitään ei näytetä ennen kuin olet suostunut. Lue, mistä on kyse, ja vastaa kyllä tai ei:

    { $link }

    Säilytä tämä viesti. Samalla linkillä voit muuttaa mieltäsi milloin tahansa.
mail-remark-subject = Tavoitteestasi sanottiin jotakin
mail-remark-text =
    Hei { $name },

    joku, jonka annat katsoa, on sanonut jotakin tavoitteistasi alueella { $territory }. Lue se täällä:

    { $link }

## Oppimispolun kulkeminen.

walk-start = Aloita oppimispolku
walk-sign-in = Kirjaudu sisään, niin voit kulkea polun
walk-progress = Vaiheita tehty: { $done } / { $n }
walk-completed = Olet päässyt perille
walk-completed-some = Olet päässyt perille. Vaiheita tehty: { $done } / { $n }
walk-steps = Vaiheita: { $done } / { $n }
walk-finished = Kuljettu loppuun
walk-next = Seuraavaksi
walk-done = Tehty
walk-attended = Tehty: järjestäjä näki sinut paikalla
walk-tick = Olen tehnyt tämän
walk-from = { $date } alkaen
walk-sign-up = Ilmoittaudu: järjestäjä vahvistaa, että olit paikalla
walk-untick = En sittenkään tehnyt
walk-stop = Jätä tämä oppimispolku
walk-stop-text = Täällä tekemäsi merkinnät poistetaan. Ilmoittautumisesi säilyvät.
walk-stop-go = Jätä polku
number-started =
    { $n ->
        [one] henkilö on aloittanut
       *[other] henkilöä on aloittanut
    }
number-completed =
    { $n ->
        [one] henkilö on päässyt perille
       *[other] henkilöä on päässyt perille
    }
me-walks = Oppimispolut, joita kuljet

## Muistutukset.

mail-enrol-reminder-subject = Pian: { $title }
mail-enrol-reminder-text =
    Hei { $name },

    ”{ $title }” alkaa pian, ja sinulla on paikka.

    { $when }
    { $place }

    Kaikki tiedot ja ohje, jos et pääse tulemaan:

    { $link }

## Following providers, territories, playlists and skills; what happened to them.

follow = Seuraa
follow-followed = Seuraat tätä
follow-stop = Lopeta seuraaminen
follow-title = Seuraa: { $name }
follow-private = Uudet julkaisut tulevat omiin uutisiisi. Kukaan ei saa tietää, että seuraat.
follow-here = Alueen { $territory } sivustolla
follow-here-text = Kun sinulla on tili täällä, voit seurata kenenkään tietämättä.
follow-home = Toisessa kaupungissa tai Mastodonissa
follow-home-text = Onko tilisi muualla? Kirjoita kaupunkisi sivusto tai oma osoitteesi, niin viemme sinut sinne.
follow-home-field = Kaupunkisi sivusto tai oma osoitteesi
follow-home-hint = Esimerkiksi tilburg.example tai @name@mastodon.example
follow-home-go = Vie minut sinne
follow-onward = Voit seurata tätä osoitteessa { $host }.
follow-onward-go = Jatka osoitteeseen { $host }
problem-follow-home = Emme löytäneet sieltä paikkaa, josta voi seurata. Tarkista osoite
problem-follow-nobody = Emme löytäneet sieltä ketään, jota voi seurata. Tarkista osoite
following-title = Mitä seuraan
following-lead = Vain sinä näet tämän listan. Muut kaupungit saavat tietää vain, että joku täällä seuraa niitä.
following-none = Et seuraa vielä mitään.
following-none-hint = Valitse ”Seuraa” organisaation, kaupungin, oppimispolun tai taidon sivulla.
following-add = Seuraa jotakin muualta
following-object = Osoite tai tunnus
following-object-hint = Toisen kaupungin sivun osoite tai tunnus, esimerkiksi @library@tilburg.example
following-territory = Kaupunki tai alue
following-skill = Taito
following-requested = ei vielä vastausta
following-failed = ei yhteyttä
following-muted = mykistetty
following-mute = Mykistä
following-unmute = Näytä taas
following-blocked = Piilotettu sinulta
block-title = Piilota kaikki tältä organisaatiolta
block-text = Et enää seuraa sitä, eikä siltä tule mitään omiin uutisiisi. Se ei saa tietää tästä.
block-go = Piilota
block-done = Olet piilottanut tämän organisaation omista uutisistasi.
block-end = Älä piilota enää
timeline-title = Omat uutiset
timeline-empty = Vielä ei ole tapahtunut mitään. Heti kun jotakin tapahtuu, näet sen täällä.
news-new = Uutta
news-changed = Muuttunut
news-cancelled = Peruttu
news-soonFull = Enää vähän paikkoja
news-soonOver = Ilmoittautuminen päättyy pian
news-message = Viesti
digest-title = Sähköpostilla
digest-legend = Kuinka usein kirjoitamme sinulle?
digest-hint = Vain silloin, kun jotakin on tapahtunut. Voit lopettaa viestit minkä tahansa viestin kautta.
digest-never = Ei koskaan
digest-day = Kerran päivässä
digest-week = Kerran viikossa
digest-stop-title = Ei enää sähköpostia omista uutisistasi
digest-stop-text = Emme enää lähetä sinulle sähköpostia siitä, mitä seuraat. Löydät sen yhä omista uutisistasi.
done-follows = Seuraat tätä nyt.
done-follows-no-more = Et seuraa tätä enää.
done-muted = Et saa tästä toistaiseksi uutisia.
done-unmuted = Saat tästä taas uutisia.
done-hidden = Piilotettu.
done-shown = Ei enää piilotettu.
done-digest = Tallennettu.
mail-digest-subject =
    { $n ->
        [one] { $n } uutinen alueen { $territory } sivustolta
       *[other] { $n } uutista alueen { $territory } sivustolta
    }
mail-digest-text =
    Hei { $name },

    tässä on uutta siitä, mitä seuraat alueen { $territory } sivustolla:

    { $list }

    Näytä kaikki:

    { $link }

    Etkö halua enää näitä viestejä? Lopeta ne tästä:

    { $stop }

## Reporting what is wrong to the operator.

report = Ilmoita tästä sivusta
report-title = Mikä on vialla?
report-lead = Kerro siitä tämän sivuston ylläpitäjille. He näkevät, mitä kirjoitat, mutta eivät sitä, kuka olet.
report-text = Mikä on vialla?
report-text-hint = Esimerkiksi: se maksaa, sitä ei ole olemassa, se ei sovi lapsille.
report-forward = Kerro myös alueelle { $territory }. Siellä ei saada tietää, että ilmoitus on sinulta.
report-go = Lähetä
report-done = Kiitos. Tarkistamme asian.
admin-reports = Ilmoitukset
admin-reports-lead = Asiat, joissa on ihmisten ja muiden kaupunkien mielestä jotakin vialla. Muuta omaa sisältöämme tai poista se sen työtilassa; piilota tai estä muualta tullut sisältö sen kaupungin sivulla.
admin-reports-none = Ilmoituksia ei ole.
report-from-here = joku täältä
report-forwarded = kerrottu myös sen kaupungille
report-settle = Merkitse käsitellyksi
done-report-settled = Käsitelty.
admin-waiting-reports =
    { $n ->
        [one] Yksi ilmoitus odottaa sinua
       *[other] { $n } ilmoitusta odottaa sinua
    }

## What happened, in numbers

figures-title = Luvut
figures-lead = Mitä täällä tapahtui, ilman nimiä. Ihmisten määrä kerrotaan viidestä alkaen, lasten ja nuorten kymmenestä alkaen. ”–” tarkoittaa ei ketään tai vähemmän; joskus jätetään pois suurempikin luku, jottei pientä voi laskea siitä.
figures-none = Tästä kuusta ei ole vielä mitään kerrottavaa.
figures-viewed = Avatut sivut
figures-enrolled = Ilmoittautuneet
figures-attended = Paikalla olleet
figures-started = Aloitetut polut
figures-completed = Päättyneet polut
figures-by-month = Kuukausittain
figures-by-provider = Järjestäjittäin
figures-by-category = Aiheittain
figures-by-skill = Taidoittain
figures-by-ageband = Iän mukaan
figures-by-language = Kielittäin
figures-by-home = Kotipaikan mukaan
