language-self = Slovenščina

## Dates. $day and $year are digits, $month is one of month-*, $weekday one of weekday-*.
## $day2, $month2, $year2 belong to the last day of several.

format-date = { $weekday }, { $day }. { $month } { $year }
format-days-month = { $day }.–{ $day2 }. { $month } { $year }
format-days-year = { $day }. { $month } – { $day2 }. { $month2 } { $year }
format-days = { $day }. { $month } { $year } – { $day2 }. { $month2 } { $year2 }
format-time = { $hour }:{ $minute }
format-moment = { $date }, { $time }
format-times = { $date }, { $from }–{ $to }
format-moments = { $from } – { $to }

month-1 = januarja
month-2 = februarja
month-3 = marca
month-4 = aprila
month-5 = maja
month-6 = junija
month-7 = julija
month-8 = avgusta
month-9 = septembra
month-10 = oktobra
month-11 = novembra
month-12 = decembra

month-short-1 = jan.
month-short-2 = feb.
month-short-3 = mar.
month-short-4 = apr.
month-short-5 = maj
month-short-6 = jun.
month-short-7 = jul.
month-short-8 = avg.
month-short-9 = sep.
month-short-10 = okt.
month-short-11 = nov.
month-short-12 = dec.

weekday-1 = pon.
weekday-2 = tor.
weekday-3 = sre.
weekday-4 = čet.
weekday-5 = pet.
weekday-6 = sob.
weekday-7 = ned.

## Numbers, money, lengths

format-decimal = ,
format-group = .
format-price = { $amount }{ "\u00A0" }{ $currency }
format-price-code = { $amount }{ "\u00A0" }{ $currency }
fact-age-only = Starost: { $min }
fact-paid = Plačljivo
format-metres = { $n } m
format-kilometres = { $n } km

fact-years =
    { $n ->
        [one] { $n } leto
        [two] { $n } leti
        [few] { $n } leta
       *[other] { $n } let
    }
list-between = { ", " }
list-last = { $list } in { $last }

fact-months =
    { $n ->
        [one] { $n } mesec
        [two] { $n } meseca
        [few] { $n } meseci
       *[other] { $n } mesecev
    }

## Languages that something is held in

language-af = afrikanščina
language-ar = arabščina
language-be = beloruščina
language-bg = bolgarščina
language-bs = bosanščina
language-ca = katalonščina
language-cs = češčina
language-da = danščina
language-de = nemščina
language-el = grščina
language-en = angleščina
language-es = španščina
language-et = estonščina
language-eu = baskovščina
language-fa = perzijščina
language-fi = finščina
language-fr = francoščina
language-ga = irščina
language-gl = galicijščina
language-he = hebrejščina
language-hi = hindijščina
language-hr = hrvaščina
language-hu = madžarščina
language-is = islandščina
language-it = italijanščina
language-ka = gruzijščina
language-ku = kurdščina
language-lt = litovščina
language-lv = latvijščina
language-mk = makedonščina
language-mt = malteščina
language-nb = knjižna norveščina
language-nl = nizozemščina
language-nn = nova norveščina
language-no = norveščina
language-pl = poljščina
language-ps = paštunščina
language-pt = portugalščina
language-ro = romunščina
language-rom = romščina
language-ru = ruščina
language-sk = slovaščina
language-sl = slovenščina
language-so = somalščina
language-sq = albanščina
language-sr = srbščina
language-sr-Cyrl = srbščina (cirilica)
language-sr-Latn = srbščina (latinica)
language-st = sesoto
language-sv = švedščina
language-ti = tigrajščina
language-tr = turščina
language-uk = ukrajinščina
language-ur = urdujščina
language-vi = vietnamščina
language-xh = koščina
language-zh = kitajščina
language-zu = zulujščina
language-easy = { $language }, lahko branje

## What is wrong with a value (beside a field)

problem-malformed-address = Vpišite celoten spletni naslov, na primer https://example.org/page
problem-malformed-time = Vpišite datum in uro, na primer 2026-12-05 15:00
problem-malformed-timezone = Vpišite časovni pas, na primer Europe/Vilnius
problem-malformed-duration = Vpišite trajanje, na primer PT3H (tri ure) ali P2D (dva dneva)
problem-malformed-currency = Vpišite valuto s tremi velikimi črkami, na primer EUR
problem-malformed-amount = Vpišite število brez valute, na primer 12,50
problem-malformed-whole-number = Vpišite celo število, 0 ali več
problem-malformed-number = Vpišite število
problem-malformed-email = Vpišite e-poštni naslov, na primer name@example.org
problem-malformed-slug = Uporabite od 1 do 60 malih črk, števk in posameznih vezajev
problem-malformed-day = Izberite dan, na primer 2026-12-05
problem-malformed-colour = Vpišite barvo kot # in šest števk ali črk, na primer #00594c
problem-malformed-topic = Uporabite črke, števke in presledke, na primer nočni sprehodi
problem-malformed-contact = V vsako vrstico vpišite en stik: ime, e-pošta, telefon, spletna stran
problem-malformed-scopes = Vse te pravice ima lahko samo skrbniški račun
problem-malformed-recurrence = Vpišite pravilo, na primer FREQ=WEEKLY;BYDAY=MO;UNTIL=20270630T215959Z
problem-malformed-language = Vpišite kratko oznako jezika, na primer lt ali sr-Cyrl

## Why something is not allowed

rule-invalid = Nekatere odgovore je treba še pregledati.
rule-not-found = Tukaj ni ničesar ali pa vsebina ni namenjena vam.
rule-gone = To je izbrisano.
rule-sign-in-first = Najprej vstopite v svoj račun.
rule-link-expired = Ta povezava je že uporabljena ali prestara. Prosite za novo.
rule-forbidden = Za to nimate pravice. Obrnite se na skrbniško ekipo.
rule-slug-taken = Ime »{ $name }« je zasedeno. Izberite drugo.
rule-changed = Vmes je to spremenil nekdo drug. Stran naložite znova in ponovite svojo spremembo.
rule-too-many = Preveč poskusov. Počakajte { $seconds ->
    [one] { $seconds } sekundo
    [two] { $seconds } sekundi
    [few] { $seconds } sekunde
   *[other] { $seconds } sekund
} in poskusite znova.
rule-too-many-minutes = Preveč poskusov. Počakajte { $minutes ->
    [one] { $minutes } minuto
    [two] { $minutes } minuti
    [few] { $minutes } minute
   *[other] { $minutes } minut
} in poskusite znova.
rule-too-many-hours = Preveč poskusov. Počakajte { $hours ->
    [one] { $hours } uro
    [two] { $hours } uri
    [few] { $hours } ure
   *[other] { $hours } ur
} in poskusite znova.
rule-key-reused = To je bilo že poslano z drugo vsebino. Pošljite kot novo zahtevo.
rule-refused = To je bilo zavrnjeno: { $why }

fact-steps = { $n ->
    [one] { $n } korak
    [two] { $n } koraka
    [few] { $n } koraki
   *[other] { $n } korakov
}

## The pages that everybody sees. Plain words: no "actor", "inbox" or "instance".
## Around every page

page-skip = Preskoči na vsebino
page-nav = Glavni meni
page-language = Jezik
page-no-password = Gesla še nimate. Brez njega vsakokrat potrebujete novo povezavo.
page-set-password = Nastavi geslo
page-account = Vaš račun
nav-explore = Iskanje
nav-playlists = Učne poti
nav-network = Omrežje
nav-about = O nas
nav-sign-in = Vstop
nav-sign-out = Odjava
nav-desk = Delovni prostor
nav-admin = Skrbniški prostor
nav-settings = Nastavitve
footer-contact = Stik
footer-api = Za razvijalce
footer-privacy = Ta spletna stran ne uporablja piškotkov za sledenje in ničesar ne nalaga z drugih strežnikov.
footer-source = izvorna koda
pages-label = Strani
pages-previous = Prejšnja
pages-next = Naslednja
edit = Uredi
save = Shrani
from-territory = z območja { $territory }
text-languages = To besedilo v jezikih
page-language-more = Drugi jeziki
handle-title = Sledite iz druge storitve
handle-text = Poiščite ta naslov v storitvi Mastodon, Mobilizon ali podobni in mu sledite tam.
handle-short = Sledite:

## Explore

explore-title = Iskanje
explore-title-words = { $words }: zadetki
explore-heading = Naučite se kaj novega
explore-lead =
    { $organisations ->
        [0] Delavnice, tečaji in prostovoljstvo v vaši bližini.
        [1] Delavnice, tečaji in prostovoljstvo v ponudbi lokalne organizacije.
        [one] Delavnice, tečaji in prostovoljstvo v ponudbi { $organisations } lokalne organizacije.
        [two] Delavnice, tečaji in prostovoljstvo v ponudbi { $organisations } lokalnih organizacij.
        [few] Delavnice, tečaji in prostovoljstvo v ponudbi { $organisations } lokalnih organizacij.
       *[other] Delavnice, tečaji in prostovoljstvo v ponudbi { $organisations } lokalnih organizacij.
    }
explore-lead-network =
    { $territories ->
        [1] Svojo ponudbo deli z nami še eno območje.
        [one] Svojo ponudbo deli z nami še { $territories } območje.
        [two] Svojo ponudbo delita z nami še { $territories } območji.
        [few] Svojo ponudbo delijo z nami še { $territories } območja.
       *[other] Svojo ponudbo deli z nami še { $territories } območij.
    }
explore-count =
    { $n ->
        [0] Ni zadetkov
        [one] { $n } priložnost
        [two] { $n } priložnosti
        [few] { $n } priložnosti
       *[other] { $n } priložnosti
    }
explore-signpost = Od kod prihaja ponudba
explore-here = tukaj ste
explore-set = Izbrani filtri
explore-unset = Odstrani filter
explore-unset-all = Odstrani vse
explore-empty = Nič ne ustreza vsem pogojem.
explore-empty-hint = Uporabite manj besed, odstranite katerega od zgornjih filtrov ali izberite druge dni.
explore-empty-all = Pokaži vse, kar prihaja
explore-wrong = S temi filtri ni mogoče iskati
explore-empty-now = Trenutno ni ničesar na sporedu.
explore-empty-new = Objavljenega še ni nič.
explore-empty-new-hint = Vrnite se kmalu: lokalne organizacije se že pripravljajo.
share-title = Delite
share-sheet = Deli …
share-copy = Kopiraj naslov
share-copied = Kopirano
share-mail = Po e-pošti
explore-along = Vzemite seznam s seboj
explore-along-ics = Koledar
explore-along-rss = Vir RSS
explore-along-csv = Tabela (CSV)
explore-along-geojson = Podatki za zemljevid (GeoJSON)
explore-routes = Označene učne poti
explore-routes-lead = Učne poti vas vodijo korak za korakom, tukaj in v drugih mestih.
explore-routes-all = Vse učne poti
search-words = Česa bi se radi naučili?
search-example = Na primer »roboti« ali »prostovoljstvo«
search-go = Išči
search-kind = Vrsta
search-more = Datum, kraj, jezik, cena
search-when = Kdaj
when-any = Kadar koli
when-days = Spodaj izbrani dnevi
when-today = Danes
when-tomorrow = Jutri
when-weekend = Ob koncu tedna
when-week = Naslednjih 7 dni
when-month = Naslednjih 30 dni
search-time = Del dneva
time-morning = Dopoldne
time-afternoon = Popoldne
time-evening = Zvečer
search-enrolment = Način prijave
search-closing = Prijave se iztekajo
search-from = Od
search-to = Do
search-place = V bližini (kraj)
search-radius = Razdalja
search-where = Kje
search-category = Tema
search-language = Jezik
search-age = Vaša starost
search-sort = Razvrstitev
search-free = Brezplačno
search-online = Na spletu
search-apply = Pokaži zadetke

## An opportunity

fact-when = Kdaj
fact-where = Kje
fact-cost = Cena
fact-language = Jezik
fact-for = Za koga
opportunity-about = Opis
opportunity-calendar = Dodaj v koledar
opportunity-step = Začni učno pot s tem
opportunity-geo = Odpri v aplikaciji za zemljevide
opportunity-materials = Preberite ali prinesite
opportunity-details = Podrobnosti
opportunity-playlists = Del teh učnih poti

## Playlists

playlists-title = Učne poti
playlists-lead = Poti skozi različna znanja: nekatere v mestu, druge na spletu ali v drugih mestih.
playlists-count =
    { $n ->
        [one] { $n } učna pot
        [two] { $n } učni poti
        [few] { $n } učne poti
       *[other] { $n } učnih poti
    }
playlists-empty = Učnih poti še ni.
playlists-empty-hint = Oglejte si posamezne priložnosti
playlist-kind = Učna pot
playlist-steps = Koraki
playlist-ordered = Opravite jih po vrsti.
playlist-free = Opravite jih v poljubnem vrstnem redu.
playlist-empty = Ta učna pot še nima korakov.
playlist-about = O tej učni poti
legend-title = Kako brati učno pot
legend-here = Na tem območju
legend-online = Na spletu, kjer koli ste
legend-task = Samostojna naloga
legend-elsewhere = Na drugem območju, v njegovi barvi

## Organisations, territory, network

organisation-count =
    { $n ->
        [0] Trenutno ni priložnosti
        [one] { $n } priložnost
        [two] { $n } priložnosti
        [few] { $n } priložnosti
       *[other] { $n } priložnosti
    }
organisation-empty = Ta organizacija trenutno nima ničesar na sporedu.
organisation-all = Pokaži vse
organisation-about = O organizaciji
organisation-contact = Stik
organisation-playlists = Učne poti
territory-partners =
    { $n ->
        [0] Organizacije
        [one] { $n } organizacija
        [two] { $n } organizaciji
        [few] { $n } organizacije
       *[other] { $n } organizacij
    }
territory-partners-empty = Pridružila se še ni nobena organizacija.
territory-publish = Se je pri vas mogoče kaj naučiti?
territory-publish-text = Organizacije tukaj objavljajo brezplačno.
territory-publish-write = Pišite na zgornji naslov in dobili boste svoj delovni prostor.
network-title = Omrežje
network-heading = Območja, povezana z našim
network-lead =
    { $n ->
        [0] Tukaj bo ponudba drugih mest in regij.
        [1] Z našim je povezano še eno območje. Spodaj piše, kdo prikazuje čigave priložnosti.
        [one] Z našim je povezano še { $n } območje. Spodaj pri vsakem piše, kdo prikazuje čigave priložnosti.
        [two] Z našim sta povezani še { $n } območji. Spodaj pri vsakem piše, kdo prikazuje čigave priložnosti.
        [few] Z našim so povezana še { $n } območja. Spodaj pri vsakem piše, kdo prikazuje čigave priložnosti.
       *[other] Z našim je povezanih še { $n } območij. Spodaj pri vsakem piše, kdo prikazuje čigave priložnosti.
    }
network-territories = Območja
network-empty = To območje še ni povezano z nobenim drugim.
network-empty-hint = Vse, kar najdete tukaj, prihaja od lokalnih organizacij.
network-rows = Pokaži ponudbo z območja { $territory }
network-new = Novo od drugod

## Signing in, settings, errors

sign-in-title = Vstop v račun
sign-in-email = E-poštni naslov
sign-in-password = Geslo
sign-in-go = Vstop
sign-in-mail = Raje mi pošljite povezavo
sign-in-help = Nimate gesla? Prosite skrbniško ekipo te spletne strani za povezavo za vstop.
sign-in-help-mail = Nimate gesla? Pustite polje prazno in poslali vam bomo povezavo.
sign-in-sent = Preverite e-pošto
sign-in-sent-text = Če obstaja račun s tem naslovom, je povezava že na poti. Velja 15 minut in deluje enkrat, v tem brskalniku.
link-title = Vstop s to povezavo
link-invited = Vabljeni v delovni prostor organizacije { $organisation }
link-text = Vstopili boste kot { $name }. Povezava deluje samo enkrat.
link-text-new = Pritisnite gumb in odprl se bo vaš račun. Povezava deluje samo enkrat.
link-go = Vstop
link-expired = Ta povezava ne deluje več
link-expired-text = Je že uporabljena ali prestara. Prosite za novo.
settings-you = Vi
settings-email = V račun vstopate z naslovom { $email }.
settings-name = Ime
settings-language = Jezik strani
settings-password = Geslo
settings-password-current = Trenutno geslo
settings-password-new = Novo geslo
settings-password-hint = Vsaj 10 znakov. Več besed si je lahko zapomniti.
settings-password-set = Nastavi geslo
settings-sessions = Kje ste vstopili v račun
settings-sessions-text = Odjavljeni boste v vseh brskalnikih, tudi v tem. Geslo, povezave za vstop, ključi za dostop in povezani računi se ne spremenijo.
settings-sign-out = Odjava povsod

## Passkeys and single sign-on. $provider is what the operator calls a sign-on server.
passkey-title = Ključi za dostop
passkey-one = Ključ za dostop
passkey-text = S ključem za dostop vstopite s prstom, obrazom ali kodo naprave. Nihče ga ne more uganiti in ničesar si ni treba zapomniti.
passkey-name = Ime tega ključa
passkey-name-hint = Na primer: moj telefon
passkey-add = Dodajte ključ za dostop
passkey-needs = Za to brskalnik potrebuje JavaScript in napravo, ki hrani ključe za dostop.
passkey-none = Na naslovu te strani ključev za dostop ni mogoče uporabljati.
passkey-failed = Ni uspelo ali pa ste prekinili. Poskusite znova ali izberite drug način.
passkey-sign-in = Vstopite s ključem za dostop
passkey-locked = Zaklenjen
passkey-locked-text = Videti je, da obstaja kopija tega ključa, zato z njim ni več mogoče vstopiti. Odstranite ga in dodajte novega.
passkey-wrong-unknown = Tega ključa tukaj nima nihče. Morda je bil odstranjen.
passkey-wrong-locked = Videti je, da obstaja kopija tega ključa, zato je zaklenjen. Vstopite drugače, odstranite ga in dodajte novega.
passkey-wrong-unverified = Vaš račun potrebuje napravo, ki preveri, da ste to vi: s prstom, obrazom ali kodo.
passkey-wrong-known = Ta naprava že ima ključ za dostop do tega računa.
passkey-wrong-invalid = Ni uspelo ali pa je trajalo predolgo. Poskusite znova.
way-title = Načini vstopa
way-text = Ključi za dostop in računi drugje, s katerimi vstopate.
way-open = Pokaži
way-added = Dodano { $date }
way-used = Nazadnje uporabljeno { $date }
way-unused = Še ni uporabljeno
way-remove = Odstrani
way-remove-one = Odstrani: { $name }
way-last = To je vaš edini način vstopa. Najprej dodajte drugega.
sign-on-title = Računi drugje
sign-on-text = Vstopite lahko z računom, ki ga imate drugje. Tam izvedo, da prihajate sem, in nič o tem, kaj tu počnete.
sign-on-go = Nadaljujte: { $provider }
sign-on-link = Povežite: { $provider }
sign-on-cancel = Prekliči
sign-on-outward-text = Zdaj se prijavite tam in se vrnete. Odtlej lahko sem vstopite s tem računom.
sign-on-shared-text = Tam se prijavite v svojem imenu. Na računalniku, ki ga uporabljajo tudi drugi, se na koncu odjavite tudi tam.
sign-on-join-lead = Prihajate iz { $provider } in tu še nimate računa. Nič ne stane in nihče ne more videti, da ste tukaj.
sign-on-join-born = { $provider } pravi, da ste rojeni { $month }.
sign-on-join-known = Že imate račun tukaj? Vstopite vanj in povežite { $provider } pod »Načini vstopa«.
sign-on-failed = Nihče ni vstopil
sign-on-again = Poskusite znova
sign-on-other = Vstopite drugače
sign-on-old-text = To je trajalo predolgo, je že opravljeno ali se je začelo v drugem brskalniku.
sign-on-refused-text = { $provider } ni potrdil, kdo ste, ali pa ste tam prekinili.
sign-on-wrong-text = Odgovor, ki ga je dal { $provider }, ni bil pravilen, zato ga nismo sprejeli. Če se ponovi, obvestite upravitelja te strani.
sign-on-silent-text = { $provider } trenutno ne odgovarja. Poskusite čez nekaj minut ali vstopite drugače.
sign-on-taken-text = Ta račun ({ $provider }) je tu povezan z drugim računom.
sign-on-not-you-text = Tu niste več prijavljeni kot oseba, ki je začela. Vstopite in poskusite znova.
sign-on-weak-text = Vaš račun lahko spreminja to, kar vidijo drugi, zato potrebuje strožje preverjanje, kot ga je opravil { $provider }. Vstopite drugače.
done-passkey-added = Ključ za dostop je dodan.
done-passkey-removed = Ključ za dostop je odstranjen.
done-sign-on-linked = Povezano je. Zdaj lahko vstopite tudi tako.
done-sign-on-unlinked = Ni več povezano.
error-explore = Na začetno stran
error-request = Če napako sporočite, navedite to številko:

## Saved searches

saved-title = Shranjena iskanja
saved-lead = O novostih v vsakem iskanju izveste prek vira novosti, po želji pa tudi po e-pošti: največ enkrat na dan in samo, kadar je kaj novega.
saved-lead-feed = O novostih v vsakem iskanju izveste prek vira novosti.
saved-keep = Shrani to iskanje
saved-keep-name = Ime tega iskanja
saved-none = Shranjenih iskanj še nimate.
saved-none-hint = Poiščite kaj in izberite »Shrani to iskanje«.
saved-everything = Vse
saved-feed = Vir novosti
saved-mail-on = Obveščaj me po e-pošti
saved-mail-off = Ne pošiljaj več e-pošte
saved-by-mail = Obveščamo vas po e-pošti
saved-new =
    { $n ->
        [0] Nič novega
        [one] { $n } nova
        [two] { $n } novi
        [few] { $n } nove
       *[other] { $n } novih
    }
saved-remove = Odstrani
saved-sign-in = Vstopite v račun in shranite iskanje
saved-stop-title = Brez e-pošte o tem iskanju
saved-stop-text = O iskanju »{ $name }« vam ne bomo več pisali. Iskanje ostane v vaših nastavitvah.
saved-stop-go = Ustavi e-pošto
done-search-removed = Odstranjeno.
done-search-mail = O novostih vas bomo odslej obveščali po e-pošti.
done-search-silent = E-pošte o tem ne boste več prejemali.
problem-saved-many =
    { $n ->
        [one] Imate { $n } shranjeno iskanje. Najprej eno odstranite
        [two] Imate { $n } shranjeni iskanji. Najprej eno odstranite
        [few] Imate { $n } shranjena iskanja. Najprej eno odstranite
       *[other] Imate { $n } shranjenih iskanj. Najprej eno odstranite
    }
mail-saved-subject =
    { $n ->
        [1] { $name }: nova priložnost
        [one] { $name }: { $n } nova priložnost
        [two] { $name }: { $n } novi priložnosti
        [few] { $name }: { $n } nove priložnosti
       *[other] { $name }: { $n } novih priložnosti
    }
mail-saved-text =
    Novo v vašem iskanju »{ $name }« ({ $territory }):

    { $list }

    Oglejte si vse:
    { $link }

    To sporočilo ste naročili, ko ste shranili iskanje. Če ga ne želite več:
    { $stop }

## First set-up

setup-title = Pripravite to spletno stran
setup-lead = Naj { $address } postane spletna stran vašega mesta ali regije, vi pa boste skrbeli zanjo. Naslova in kratkega imena pozneje ni mogoče spremeniti, vse drugo pa.
setup-right = Najprej koda
setup-code = Koda
setup-code-hint = Program jo je ob zagonu zapisal v svoj dnevnik. Deluje enkrat in do naslednjega zagona.
setup-code-wrong = To ni najnovejša koda v dnevniku programa. Ob vsakem zagonu nastane nova
setup-name = Ime območja
setup-name-hint = Mesto ali regija: Vilnius
setup-handle = Kratko ime
setup-handle-hint = Za sledilce v drugih storitvah: vilnius. Male črke brez strešic, števke in vezaji; pozneje ga ni mogoče spremeniti. Če polje pustite prazno, bo nastalo iz imena.
setup-timezone-hint = Za dneve in ure, kjer ni naveden drug.
setup-you = Vi
setup-operator = Vaš e-poštni naslov
setup-operator-hint = Z njim vstopate v račun. Nihče drug ga ne vidi.
setup-go = Pripravi in vstopi

## Words for values, counts and states, put together by the page modules.
## Kinds and other closed lists: the API's value after the prefix

kind-event = Dogodek
kind-workshop = Delavnica
kind-course = Tečaj
kind-volunteering = Prostovoljstvo
kind-internship = Praksa
kind-project = Projekt
kind-place = Kraj
kind-online = Spletno učenje
kind-exchange = Izmenjava
category-life-skills = Življenjske spretnosti
category-creativity = Ustvarjalnost
category-civic = Aktivno državljanstvo
category-abroad = V tujino
category-science = Znanost
category-technology = Tehnologija
category-global = Globalna vprašanja
category-crafts = Rokodelstvo
category-sports = Šport
category-arts = Umetnost
category-career = Kariera
category-environment = Okolje
setting-formal = Formalno: šola, univerza, usposabljanje s potrdilom
setting-nonFormal = Neformalno: organizirano zunaj šole
setting-informal = Priložnostno: ob dejavnostih ali obiskih
enrolment-open = Prijava, dokler so mesta
enrolment-approval = Prijava, odloči organizator
enrolment-external = Prijava na drugi spletni strani
enrolment-none = Brez prijave, samo pridite
accessibility-wheelchair = Brez stopnic
accessibility-signLanguage = Znakovni jezik
accessibility-captions = Podnapisi
accessibility-audioDescription = Zvočni opis
accessibility-hearingLoop = Slušna zanka
accessibility-largePrint = Povečan tisk
accessibility-braille = Brajica
accessibility-easyToRead = Lahko branje
role-operator = Skrbnik/-ca
role-partner = Partner/-ka
role-learner = Udeleženec/-ka
role-owner = Vodja
role-editor = Urednik/-ca
sort-relevance = Najprej najustreznejše
sort-date = Najprej najbližji datum
sort-distance = Najprej najbližji kraj
sort-new = Najprej najnovejše

## States

status-draft = osnutek
status-published = objavljeno
status-cancelled = odpovedano
status-deleted = izbrisano
tag-only-here = samo tukaj

## Facts

fact-free = Brezplačno
fact-online = Na spletu
fact-any-time = Kadar koli
fact-until = do { $date }
fact-next = Naslednji termini
fact-ages = Od { $min }. do { $max }. leta
fact-age-from = Od { $min }. leta
fact-age-to = Do { $max }. leta
fact-places =
    { $n ->
        [one] { $n } mesto
        [two] { $n } mesti
        [few] { $n } mesta
       *[other] { $n } mest
    }
fact-enrol-until = Prijava do { $date }
fact-enrol-from = Prijava od { $date }
fact-hours =
    { $n ->
        [one] { $n } ura
        [two] { $n } uri
        [few] { $n } ure
       *[other] { $n } ur
    }
fact-minutes =
    { $n ->
        [one] { $n } minuta
        [two] { $n } minuti
        [few] { $n } minute
       *[other] { $n } minut
    }
fact-days =
    { $n ->
        [one] { $n } dan
        [two] { $n } dneva
        [few] { $n } dnevi
       *[other] { $n } dni
    }
fact-about = približno { $duration }
fact-optional = neobvezno
fact-licence = Licenca
fact-groups = Skupine
fact-topics = Teme
fact-keywords = Ključne besede
fact-setting = Vrsta učenja
fact-accessibility = Dostopnost
fact-enrolment = Način prijave
fact-website = Spletna stran
fact-video = Videoposnetek
fact-place = Kraj
count-opportunities =
    { $n ->
        [one] { $n } priložnost
        [two] { $n } priložnosti
        [few] { $n } priložnosti
       *[other] { $n } priložnosti
    }
count-playlists =
    { $n ->
        [one] { $n } učna pot
        [two] { $n } učni poti
        [few] { $n } učne poti
       *[other] { $n } učnih poti
    }
count-steps =
    { $n ->
        [one] { $n } korak
        [two] { $n } koraka
        [few] { $n } koraki
       *[other] { $n } korakov
    }
number-steps =
    { $n ->
        [one] korak
        [two] koraka
        [few] koraki
       *[other] korakov
    }
number-hours =
    { $n ->
        [one] ura
        [two] uri
        [few] ure
       *[other] ur
    }
number-territories =
    { $n ->
        [one] območje
        [two] območji
        [few] območja
       *[other] območij
    }
number-opportunities =
    { $n ->
        [one] priložnost
        [two] priložnosti
        [few] priložnosti
       *[other] priložnosti
    }
number-playlists =
    { $n ->
        [one] učna pot
        [two] učni poti
        [few] učne poti
       *[other] učnih poti
    }
number-organisations =
    { $n ->
        [one] organizacija
        [two] organizaciji
        [few] organizacije
       *[other] organizacij
    }
number-neighbours =
    { $n ->
        [one] območje, ki deli svojo ponudbo z nami
        [two] območji, ki delita svojo ponudbo z nami
        [few] območja, ki delijo svojo ponudbo z nami
       *[other] območij, ki delijo svojo ponudbo z nami
    }
choice-any = Vse
choice-everywhere = Tukaj in drugod
choice-here = Samo tukaj
filter-from = Od { $date }
filter-to = Do { $date }
filter-age = Starost: { $age }

## How often something takes place. $days are short names of weekdays: Mon and Wed

repeat-days =
    { $n ->
        [1] Vsak dan
        [one] Vsak { $n }. dan
        [two] Vsak { $n }. dan
        [few] Vsak { $n }. dan
       *[other] Vsak { $n }. dan
    }
repeat-weeks =
    { $n ->
        [1] Vsak teden
        [one] Vsak { $n }. teden
        [two] Vsak { $n }. teden
        [few] Vsak { $n }. teden
       *[other] Vsak { $n }. teden
    }
repeat-weeks-on =
    { $n ->
        [1] Vsak teden: { $days }
        [one] Vsak { $n }. teden: { $days }
        [two] Vsak { $n }. teden: { $days }
        [few] Vsak { $n }. teden: { $days }
       *[other] Vsak { $n }. teden: { $days }
    }
repeat-months =
    { $n ->
        [1] Vsak mesec
        [one] Vsak { $n }. mesec
        [two] Vsak { $n }. mesec
        [few] Vsak { $n }. mesec
       *[other] Vsak { $n }. mesec
    }
repeat-years =
    { $n ->
        [1] Vsako leto
        [one] Vsako { $n }. leto
        [two] Vsako { $n }. leto
        [few] Vsako { $n }. leto
       *[other] Vsako { $n }. leto
    }
repeat-otherwise = Več dni
repeat-until = { $often }, do { $date }
repeat-times =
    { $n ->
        [1] { $often }, enkrat
        [one] { $often }, { $n }-krat
        [two] { $often }, { $n }-krat
        [few] { $often }, { $n }-krat
       *[other] { $often }, { $n }-krat
    }

## On the pages

opportunity-enrol = Prijavite se
opportunity-website = Na spletno stran
home-link = Odpri na strani območja { $territory }
updated-on = Spremenjeno: { $date }
warning-cancelled = To je odpovedano.
warning-over = To je že mimo.
warning-draft = To je osnutek. Vidite ga samo vi in vaša ekipa.
warning-unverified = Dokler organizacija ni potrjena, je to vidno samo na tem območju.
step-gone = Umaknjeno
step-unknown = Še ni prispelo
step-cancelled = Odpovedano
neighbour-mutual = Ponudbo si delimo
neighbour-following = Prikazujemo, kar objavlja
neighbour-followed = Prikazuje, kar objavljamo mi
neighbour-last = Zadnji stik { $when }
tag-step-gone = umaknjen korak

## Relative times

ago-now = pravkar
ago-minutes =
    { $n ->
        [1] pred minuto
        [one] pred { $n } minuto
        [two] pred { $n } minutama
        [few] pred { $n } minutami
       *[other] pred { $n } minutami
    }
ago-hours =
    { $n ->
        [1] pred eno uro
        [one] pred { $n } uro
        [two] pred { $n } urama
        [few] pred { $n } urami
       *[other] pred { $n } urami
    }
ago-days =
    { $n ->
        [1] včeraj
        [one] pred { $n } dnevom
        [two] pred { $n } dnevoma
        [few] pred { $n } dnevi
       *[other] pred { $n } dnevi
    }
in-moment = v manj kot minuti
in-minutes =
    { $n ->
        [1] čez minuto
        [one] čez { $n } minuto
        [two] čez { $n } minuti
        [few] čez { $n } minute
       *[other] čez { $n } minut
    }
in-hours =
    { $n ->
        [1] čez eno uro
        [one] čez { $n } uro
        [two] čez { $n } uri
        [few] čez { $n } ure
       *[other] čez { $n } ur
    }

## Faults of other servers

fault-silent = Drugi strežnik se ne odziva
fault-answers = Drugi strežnik vrača napako { $status }
fault-denies = Drugi strežnik ne sprejme našega podpisa ({ $status })
fault-gone = Tega ni več
fault-missing = Tega tam ni
fault-unspoken = Strežnik je blokiran ali ni dovoljen
fault-other = Ni mogoče prebrati ({ $why })

## Problems with a field; after its name in the summary, alone beside the field

problem-choose-one = Izberite eno
problem-choose = Izberite vsaj eno možnost
problem-required = Tukaj nekaj napišite
problem-required-language = Napišite vsaj v enem jeziku
problem-no-steps = Najprej dodajte vsaj en korak
problem-no-thing = Tam ni bilo mogoče najti priložnosti. { $why }
problem-not-opportunity = Na tem naslovu ni priložnost, ampak nekaj drugega
problem-free-price = Navedite ceno ali »brezplačno«, ne obojega
problem-unknown = To polje ni znano
problem-malformed = To ni pravilno zapisano: { $why }
problem-nul = Besedilo vsebuje znak, ki ga ni mogoče shraniti. Vtipkajte ga znova
problem-too-long =
    { $n ->
        [one] Uporabite največ { $n } znak
        [two] Uporabite največ { $n } znaka
        [few] Uporabite največ { $n } znake
       *[other] Uporabite največ { $n } znakov
    }
problem-too-many = Navedite jih največ { $n }
problem-out-of-days = Izberite dan od { $low } do { $high }
problem-out-of-range = Vpišite število od { $low } do { $high }
problem-not-one-of = Izberite eno od teh možnosti: { $list }
problem-end-before-start = Konec mora biti po začetku
problem-not-from-start = Prvi dan mora biti eden od izbranih dni
problem-ages-reversed = Najvišja starost ne sme biti nižja od najnižje
problem-does-not-exist = To tukaj ne obstaja
problem-taken = To je že zasedeno
problem-incomplete = Navedite zemljepisno širino in dolžino
problem-skipped-time = Takrat se ura premakne naprej in tega časa ni. Izberite zgodnejšega ali poznejšega
problem-repeated-time = Takrat se ura premakne nazaj in ta čas je dvakrat. Izberite zgodnejšega ali poznejšega
problem-private-address = Drugi tega naslova ne morejo odpreti
problem-fixed = Tega pozneje ni mogoče spremeniti
problem-not-supported = To še ni mogoče: { $instead }
problem-sign-in = E-poštni naslov ali geslo ni pravilno
problem-password-wrong = Trenutno geslo ni pravilno
problem-password-short =
    { $n ->
        [one] Uporabite vsaj { $n } znak
        [two] Uporabite vsaj { $n } znaka
        [few] Uporabite vsaj { $n } znake
       *[other] Uporabite vsaj { $n } znakov
    }
problem-password-common = To geslo uporablja preveč ljudi; izberite drugo
problem-email = Vpišite e-poštni naslov, na primer name@example.org
problem-peer-address = Vpišite spletni naslov ali uporabniško ime, na primer tilburg.example ali @tilburg@tilburg.example
problem-peer-unreachable = { $host } se ne odziva. Preverite naslov ali poskusite pozneje
problem-peer-unknown = { $host } nima območja, ki bi mu lahko sledili. Preverite naslov
problem-peer-self = To je vaše območje
problem-peer-blocked = { $host } je na seznamu blokiranih. Najprej odstranite blokado
problem-peer-unspoken = Povezava je mogoča samo z območji, ki jih dovolite. Najprej dovolite { $host }: waymark peer accept { $host }

## Error pages

error-400-title = Ta naslov ni popoln
error-400-text = Dela naslova ni mogoče prebrati. Vrnite se in poskusite znova.
error-403-title = Te strani ne morete odpreti
error-403-text = Vstopite z drugim računom ali se obrnite na skrbniško ekipo te spletne strani.
error-404-title = Tukaj ni ničesar
error-404-text = Morda je v naslovu napaka ali pa se je stran preselila. Poskusite z iskanjem.
error-invitation-title = Tega vabila ni mogoče sprejeti
error-410-title = To je umaknjeno
error-410-text = Kdor je to objavil, je objavo umaknil. Na začetni strani je morda kaj podobnega.
error-429-title = Preveč zahtev
error-500-title = Pri nas je šlo nekaj narobe
error-500-text = Napaka je zabeležena. Čez trenutek poskusite znova.
error-503-title = Trenutno je preveč obiskov
error-503-text = Poskusite znova čez pol minute.
error-csrf-title = Ta obrazec je prestar
error-csrf-text = Vrnite se, stran naložite znova in obrazec še enkrat pošljite. Nič se ni spremenilo.
error-setup-title = Ta spletna stran še ni pripravljena
error-setup-text = Če jo upravljate, jo pripravite zdaj: potrebujete kodo iz dnevnika programa. Vsi drugi boste kmalu dobrodošli.
error-setup-go = Pripravi stran

## More of the pages' words: filters, steps and mails.

title-missing = Brez imena
organisation-kind = Organizacija
fact-here = tukaj: { $when }
filter-skill = Ena spretnost
filter-type-opportunity = Priložnosti
filter-type-playlist = Učne poti
filter-type-organisation = Organizacije
filter-type-badge = Značke
filter-not-free = Plačljivo
filter-not-online = V živo
filter-near = Do { $far }: { $place }
filter-area = Na delu zemljevida
filter-closing =
    { $n ->
        [0] Prijave se končajo danes
        [1] Prijave se končajo v enem dnevu
        [one] Prijave se končajo v { $n } dnevu
        [two] Prijave se končajo v { $n } dneh
        [few] Prijave se končajo v { $n } dneh
       *[other] Prijave se končajo v { $n } dneh
    }
step-unnamed = Korak, ki tukaj nima imena
step-not-yet = Še ni objavljeno
settings-saved = Shranjeno.
settings-password-saved = Geslo je nastavljeno. Povsod drugje ste odjavljeni.
mail-link-subject = Vstop: { $territory }
mail-link-text =
    Nekdo, verjetno vi, je prosil za povezavo za vstop v račun ({ $territory }):

    { $link }

    Povezava deluje enkrat in velja { $minutes ->
        [one] { $minutes } minuto
        [two] { $minutes } minuti
        [few] { $minutes } minute
       *[other] { $minutes } minut
    }, in to v brskalniku, v katerem je bila naročena. Če to niste bili vi, vam ni treba storiti ničesar.

## The map.

map-title = Na zemljevidu
map-label = Zemljevid zadetkov
map-preview = Zemljevid: vsaka številka je njegov del, vsak znak je priložnost
map-keys = Zemljevid. S puščicami ga premikate, s plusom in minusom povečate ali pomanjšate, s tipko Enter odprete, kar je na sredini.
map-open = Razišči zemljevid
map-to-map = Pokaži na zemljevidu
map-to-list = Pokaži kot seznam
map-zoom-in = Približaj
map-zoom-out = Oddalji
map-locate = Pokaži, kje sem
map-locate-failed = Vaša naprava ni sporočila, kje ste.
map-close = Zapri
map-cluster = Na tem mestu: { $count }
map-wheel = Za približevanje držite { $key } in zavrtite kolesce
map-fingers = Zemljevid premikajte z dvema prstoma
map-outside =
    { $n ->
        [one] Zunaj tega dela zemljevida je še { $n }
        [two] Zunaj tega dela zemljevida sta še { $n }
        [few] Zunaj tega dela zemljevida so še { $n }
       *[other] Zunaj tega dela zemljevida jih je še { $n }
    }
map-unplaced =
    { $n ->
        [one] { $n } nima mesta na zemljevidu; najdete jo na seznamu.
        [two] { $n } nimata mesta na zemljevidu; najdete ju na seznamu.
        [few] { $n } nimajo mesta na zemljevidu; najdete jih na seznamu.
       *[other] { $n } jih nima mesta na zemljevidu; najdete jih na seznamu.
    }
map-unplaced-left =
    { $n ->
        [one] Še { $n } nima mesta na zemljevidu in je tu ni
        [two] Še { $n } nimata mesta na zemljevidu in ju tu ni
        [few] Še { $n } nimajo mesta na zemljevidu in jih tu ni
       *[other] Še { $n } jih nima mesta na zemljevidu in jih tu ni
    }

## Suggestions while somebody types

suggest-label = Predlogi
suggest-opportunity = Priložnost
suggest-playlist = Učna pot
suggest-organisation = Organizacija
suggest-skill = Spretnost
suggest-occupation = Poklic
suggest-place = V bližini tega kraja

## In other sites' pages

embed-all = Pokaži vse
embed-title = Vključite to v svojo spletno stran
embed-text = Eno od teh možnosti kopirajte v svojo spletno stran. Vsebina je vedno sveža in nikomur ne sledimo.
embed-list = Kot seznam
embed-map = Kot zemljevid
embed-copy = Kopiraj

## Skills and occupations of the ESCO classification.

nav-skills = Spretnosti
esco-title = Spretnosti in poklici
esco-lead = Poiščite, kje lahko pridobite spretnost ali kaj potrebujete za poklic, ki si ga želite.
esco-words = Spretnost ali poklic, ki si ga želite
esco-example = šivanje, medicinska sestra, video …
esco-missing = Seznama spretnosti še ni
esco-missing-hint = Skrbniška ekipa te spletne strani ga lahko kadar koli doda.
esco-none = Nobena spretnost in noben poklic nima takega imena
esco-none-hint = Poskusite z drugo ali krajšo besedo.
esco-back = Vse spretnosti in poklici
esco-collections = Zbirke
esco-collection-digital = Digitalne spretnosti
esco-collection-digComp = Osnovne digitalne spretnosti
esco-collection-green = Zelene spretnosti
esco-collection-transversal = Spretnosti za vse
esco-collection-language = Jeziki
esco-collection-research = Raziskovalne spretnosti
esco-collection-researchOccupations = Raziskovalni poklici
esco-skills = Spretnosti
esco-skills-lead = Številka pove, koliko priložnosti je za posamezno spretnost.
esco-occupations = Želim postati …
esco-occupations-lead = Številka pove, koliko priložnosti je za spretnosti, ki jih poklic zahteva.
esco-count = priložnosti
esco-broader = Kam spada
esco-kind-skill = Spretnost
esco-kind-knowledge = Znanje
esco-kind-skillGroup = Skupina spretnosti
esco-kind-occupation = Poklic
esco-kind-occupationGroup = Skupina poklicev
esco-foreign = Imena v vašem jeziku še ni; prikazano je v jeziku: { $language }.
esco-foreign-text = Jezik tega besedila: { $language }.
esco-replaced = V klasifikaciji ESCO ima to zdaj drugo ime:
esco-obsolete = V klasifikaciji ESCO se to ne uporablja več.
esco-also = Druga imena
esco-here =
    { $n ->
        [0] Trenutno ni priložnosti, da bi se tega naučili
        [1] Na voljo je ena priložnost, da se tega naučite
        [one] Na voljo je { $n } priložnost, da se tega naučite
        [two] Na voljo sta { $n } priložnosti, da se tega naučite
        [few] Na voljo so { $n } priložnosti, da se tega naučite
       *[other] Na voljo je { $n } priložnosti, da se tega naučite
    }
esco-here-occupation =
    { $n ->
        [0] Trenutno ni priložnosti, da bi se naučili, kar potrebujete
        [1] Na voljo je ena priložnost, da se naučite, kar potrebujete
        [one] Na voljo je { $n } priložnost, da se naučite, kar potrebujete
        [two] Na voljo sta { $n } priložnosti, da se naučite, kar potrebujete
        [few] Na voljo so { $n } priložnosti, da se naučite, kar potrebujete
       *[other] Na voljo je { $n } priložnosti, da se naučite, kar potrebujete
    }
esco-here-none = Ko bo kakšna organizacija kaj ponudila, bo prikazano tukaj.
esco-here-none-occupation = Ko bo kakšna organizacija ponudila učenje katere od potrebnih spretnosti, bo prikazano tukaj.
esco-here-all = Pokaži vse
esco-essential = Kaj potrebujete
esco-optional = Kaj pomaga
esco-narrower = Podrobneje
esco-needed-by = Kdo to potrebuje
esco-helps = Komu to pomaga
esco-more-occupations = Našteti niso vsi poklici.
esco-origin = Od kod so ti podatki

## Skills in forms and on pages

form-skills = Pridobljene spretnosti
form-skills-hint = Po njih vas najde, kdor išče spretnost ali pot do poklica.
form-skills-words = Poiščite spretnost
form-skills-words-hint = Pustite prazno in dobili boste predloge, ki ustrezajo vašemu besedilu.
form-skills-find = Poišči spretnosti
form-skills-proposed = Najdene spretnosti
form-skills-chosen = Izbrano: { $skill }
form-skills-none = Nobene spretnosti nismo našli. Poskusite z drugo besedo.
opportunity-skills = Kaj se naučite
search-skill = Spretnost

## The partner's desk.

desk-nav = Delovni prostor
desk-items = Priložnosti in učne poti
desk-organisation = Organizacija
desk-people = Ljudje
desk-public = Javna stran
desk-back = Nazaj v delovni prostor
desk-view = Oglejte si stran
desk-name = Ime
desk-when = Kdaj
desk-steps = Koraki
desk-status = Stanje
desk-languages = Jeziki
desk-updated = Spremenjeno
desk-filters = Pokaži
desk-filter-all = Vse ({ $n })
desk-filter-draft = Osnutki ({ $n })
desk-filter-published = Objavljene ({ $n })
desk-filter-cancelled = Odpovedane ({ $n })
desk-filter-past = Pretekle ({ $n })
desk-opportunities = Priložnosti
desk-opportunity-new = Nova priložnost
desk-filter-empty = Takih ni.
desk-opportunities-empty = Tukaj še ni ničesar.
desk-opportunities-empty-hint = Začnite z eno: dovolj so ime, čas in kraj. Lahko jo shranite kot osnutek in objavite pozneje.
desk-playlists = Učne poti
desk-playlist-new = Nova učna pot
desk-playlists-empty = Učnih poti še ni.
desk-playlists-empty-hint = Učna pot vodi skozi več priložnosti, vaših in tujih, tudi iz drugih mest.
desk-unverified = Dokler vas skrbniška ekipa ne potrdi, so objave vidne samo tukaj
desk-unverified-text = Objavljate lahko že zdaj. Druga območja bodo objave videla, ko bo vaša organizacija potrjena.
desks-title = Vaši delovni prostori
desks-empty = Ne pripadate še nobeni organizaciji.
desks-empty-hint = Prosite skrbniško ekipo te spletne strani za povabilo.
desks-begin = Odprite svoj delovni prostor
desks-begin-hint = Prosite skrbniško ekipo te spletne strani za povabilo ali pa spodaj začnite s svojo organizacijo.
desks-begin-go = Začni
desk-people-empty = V tej organizaciji še ni nikogar.
desk-people-new = Povabite koga v ekipo
desk-people-new-hint = Dobili boste povezavo, ki jo posredujete naprej. Deluje enkrat, en teden.
desk-people-role-hint = Uredniška vloga omogoča objavljanje. Vloga vodje omogoča tudi spreminjanje organizacije in njenih ljudi.
desk-people-to-owner = Dodeli vlogo vodje
desk-people-to-editor = Dodeli uredniško vlogo
desk-people-remove-text = Ta oseba ne bo mogla več objavljati v imenu organizacije. Račun in objave ostanejo.
desk-people-remove-go = Odstrani iz organizacije
desk-people-invited = povabilo še ni uporabljeno
desk-people-known = Ta oseba že ima račun. Prosite skrbniško ekipo te spletne strani, naj jo doda sem.
desk-people-last-owner = Organizacija mora imeti vodjo. Najprej dodelite vlogo vodje komu drugemu.
desk-changed-meanwhile = Medtem je to spremenil nekdo drug, zato se ni zgodilo nič. Kar ste vpisali, je še tukaj: primerjajte z novejšo različico in znova pritisnite gumb, če želite obdržati svojo.
desk-changed-link = Odpri novejšo različico v novem zavihku

## Forms

form-error = Napaka:
form-errors = Nekaj še ni v redu
form-what = Kaj je to
form-name = Ime
form-summary = V enem ali dveh stavkih
form-summary-hint = Prikazano na seznamih in ob deljenju.
form-content = Opis
form-content-hint = Med odstavki pustite prazno vrstico. Delujejo **krepko**, *ležeče*, [besede](naslov) in seznami z »-«.
form-easy-hint = Kratki stavki brez težkih besed za ljudi, ki težje berejo. Lahko ostane prazno.
form-texts-hint = Pišite vsaj v enem jeziku. Ljudje vidijo besedilo v jeziku, ki jim najbolj ustreza.
form-kind = Vrsta
form-when-hint = Pustite prazno, če je mogoče priti kadar koli.
form-start = Začetek
form-end = Konec
form-timezone = Časovni pas
form-repeat = Kako pogosto
form-repeat-never = Samo enkrat
form-repeat-daily = Vsak dan
form-repeat-weekly = Vsak teden
form-repeat-fortnightly = Vsak drugi teden
form-repeat-monthly = Vsak mesec
form-repeat-yearly = Vsako leto
form-repeat-rule = Po lastnem pravilu
form-repeat-days = Na te dni
form-repeat-days-hint = Za vsak teden ali vsak drugi teden. Če ne izberete nobenega, velja dan v tednu, ko se začne.
form-repeat-until = Zadnji dan
form-repeat-until-hint = Če ga ni, se nadaljuje.
form-recurrence = Pravilo
form-recurrence-hint = Samo za »Po lastnem pravilu«, zapisano kot v koledarjih: FREQ=MONTHLY;BYDAY=1SA pomeni vsako prvo soboto v mesecu.
form-duration = Trajanje
form-duration-hint = Samo če ni začetka: PT3H za 3 ure, P5D za 5 dni.
form-where-hint = Kraj, spletni naslov ali oboje.
form-place = Ime kraja
form-address = Naslov
form-latitude = Zemljepisna širina
form-latitude-hint = Za zemljevid, na primer 54.6816
form-longitude = Zemljepisna dolžina
form-longitude-hint = Na primer 25.2871
form-online = Spletni naslov
form-online-hint = Kje se srečate ob tem času ali kje je sam tečaj.
form-accessibility = Dostopnost
form-cost = Cena in prijava
form-free = Brezplačno
form-amount = Cena
form-amount-hint = Število, na primer 12,50
form-currency = Valuta
form-currency-hint = Tri črke: EUR
form-url = Spletna stran te priložnosti
form-url-hint = Kjer ljudje preberejo več ali se prijavijo. Tja vodi glavni gumb na strani.
form-enrolment = Način prijave
form-opens = Začetek prijav
form-closes = Konec prijav
form-capacity = Število mest
form-whom = Za koga
form-languages = V katerih jezikih poteka
form-languages-more = Drugi jeziki
form-languages-more-hint = Kratke oznake, ločene z vejico: uk, pl
form-min-age = Starost od
form-max-age = Starost do
form-groups = Skupine
form-groups-hint = Ločite z vejico: priseljenci, starejši
form-topics = Za kaj gre
form-categories = Teme
form-keywords = Ključne besede
form-keywords-hint = Ločite z vejico. Ljudje vas najdejo tudi po njih.
form-setting = Vrsta učenja
form-more = Gradivo, slika, stik, licenca
form-more-playlist = Teme, slika, licenca
form-materials = Gradivo
form-materials-hint = V vsaki vrstici eno: naslov, nato ime.
form-videos = Videoposnetki
form-videos-hint = V vsaki vrstici en naslov.
form-contacts = Na koga se obrniti
form-contacts-hint = V vsaki vrstici en stik, podatki ločeni z vejico: ime, e-pošta, telefon, spletna stran. Česar nimate, izpustite.
form-image = Naslov slike
form-image-alt = Kaj je na sliki
form-image-alt-hint = Za ljudi, ki slike ne vidijo.
form-image-license = Licenca slike
form-image-attribution = Koga navesti
form-license = Licenca besedila
form-license-hint = Pove, ali smejo drugi besedilo uporabiti in prevesti.
form-website = Spletna stran
form-slug = Kratko ime
form-slug-hint = Za naslov: male črke brez strešic, števke in vezaji. Pozneje ga ni mogoče spremeniti.
form-publish = Objavi
form-save-draft = Shrani kot osnutek
form-save-published = Shrani spremembe
form-restore = Vendarle bo izvedeno
form-leave = Zapri brez shranjevanja
form-not-said = Ni navedeno
form-ordered = Vrstni red
form-ordered-true = Po vrsti
form-ordered-false = V poljubnem vrstnem redu
form-steps-empty = Korakov še ni. Prvega dodajte spodaj.
form-step-number = { $n }. korak
form-step-item = Priložnost
form-step-task = Lastna naloga
form-step-need = Je obvezno?
form-step-required = Obvezno
form-step-optional = Neobvezno
form-step-up = Premakni { $n }. korak navzgor
form-step-down = Premakni { $n }. korak navzdol
form-step-remove = Odstrani { $n }. korak
form-step-moved = Premaknjeno. To je zdaj {"{n}"}. korak od {"{total}"}.
form-step-removed = Odstranjeno. Število korakov: {"{total}"}.
form-step-name = Kaj je treba narediti
form-step-content = Kako
form-step-url = Naslov (če obstaja)
form-step-address = Naslov priložnosti
form-step-add = Dodaj korak
form-step-own = Ena od vaših
form-step-own-none = Izberite …
form-steps-unsaved = Še ni shranjeno. Za shranjevanje pritisnite gumb na koncu obrazca.
form-step-add-hint = Izberite eno od svojih ali prilepite naslov priložnosti s tega ali drugega območja.
form-step-add-item = Dodaj to priložnost
form-step-add-task = Dodaj lastno nalogo
ending-title = Odpoved ali izbris
ending-title-delete = Izbris
ending-cancel = Ne bo izvedeno
ending-cancel-text = Stran ostane, na njej pa piše, da je odpovedano. Druga območja bodo takoj obveščena.
ending-cancel-go = Odpovej to priložnost
ending-delete = Izbriši to priložnost
ending-delete-playlist = Izbriši to učno pot
ending-delete-text = Izgine tukaj in na drugih območjih. Povrniti je ni mogoče.
ending-delete-organisation = Izbriši to organizacijo
ending-delete-organisation-text = Z vsem, kar je objavila, tukaj in na drugih območjih. Na njeni strani bo pisalo, da je ni več, njenega kratkega imena pa ne bo dobil nihče drug.
ending-delete-go = Dokončno izbriši
ending-used =
    { $n ->
        [1] Vključuje jo učna pot. Korak bo v njej ostal, označen kot umaknjen:
        [one] Vključuje jo { $n } učna pot. Korak bo v njih ostal, označen kot umaknjen:
        [two] Vključujeta jo { $n } učni poti. Korak bo v njih ostal, označen kot umaknjen:
        [few] Vključujejo jo { $n } učne poti. Korak bo v njih ostal, označen kot umaknjen:
       *[other] Vključuje jo { $n } učnih poti. Korak bo v njih ostal, označen kot umaknjen:
    }

## What was done

done-published = Objavljeno.
done-saved = Shranjeno.
done-draft = Shranjeno kot osnutek. Vidite ga samo vi in vaša ekipa.
done-cancelled = Odpovedano. Obveščamo druga območja.
done-restored = Spet na sporedu. Obveščamo druga območja.
done-deleted = Izbrisano.
done-organisation = Stran vaše organizacije je posodobljena.
done-organisation-begun = Vaša organizacija je ustvarjena. Povejte o njej kaj več; skrbniška ekipa jo bo pregledala.
done-colleague-changed = Spremenjeno.
done-colleague-removed = Odstranjeno iz te organizacije.

## The operator's desk.

admin-overview = Pregled
admin-organisations = Organizacije
admin-people = Ljudje
admin-peers = Druga območja
admin-territory = To območje
admin-tokens = Ključi API
admin-filter-all = Vse ({ $n })
admin-filter-unverified = Nepotrjene ({ $n })
admin-actions = Kaj storiti
admin-waiting = Čaka na vas
admin-waiting-none = Nič ne čaka.
admin-waiting-unverified =
    { $n ->
        [1] Ena organizacija ni potrjena
        [one] { $n } organizacija ni potrjena
        [two] { $n } organizaciji nista potrjeni
        [few] { $n } organizacije niso potrjene
       *[other] { $n } organizacij ni potrjenih
    }
admin-waiting-asking =
    { $n ->
        [1] Eno območje želi slediti vašemu
        [one] { $n } območje želi slediti vašemu
        [two] { $n } območji želita slediti vašemu
        [few] { $n } območja želijo slediti vašemu
       *[other] { $n } območij želi slediti vašemu
    }
admin-waiting-failing =
    { $n ->
        [1] Eno območje ni dosegljivo
        [one] { $n } območje ni dosegljivo
        [two] { $n } območji nista dosegljivi
        [few] { $n } območja niso dosegljiva
       *[other] { $n } območij ni dosegljivih
    }
admin-waiting-parked =
    { $n ->
        [1] Ena pošiljka je odložena
        [one] { $n } pošiljka je odložena
        [two] { $n } pošiljki sta odloženi
        [few] { $n } pošiljke so odložene
       *[other] { $n } pošiljk je odloženih
    }
admin-waiting-steps =
    { $n ->
        [1] { $organisation }: korak učne poti je umaknjen
        [one] { $organisation }: umaknjeni so koraki { $n } učne poti
        [two] { $organisation }: umaknjeni so koraki { $n } učnih poti
        [few] { $organisation }: umaknjeni so koraki { $n } učnih poti
       *[other] { $organisation }: umaknjeni so koraki { $n } učnih poti
    }
admin-number-organisations = Organizacije
admin-number-opportunities = Tukaj objavljene priložnosti
admin-number-playlists = Tukaj objavljene učne poti
admin-number-remote = Z drugih območij
admin-number-peers = Območja, ki jim sledimo
admin-number-pending = Pošiljke na poti
admin-organisations-empty = Organizacij še ni.
admin-organisations-empty-hint = Dodajte jo spodaj, nato povabite njene ljudi.
admin-organisation-new = Dodajte organizacijo
admin-organisation-create = Dodaj organizacijo
admin-organisation-desk = Odpri delovni prostor
admin-organisation-items = Objavljeno
admin-organisation-people = Ljudje
admin-verify = Potrdi
admin-unverify = Prekliči potrditev
admin-verify-hint = Objave nepotrjene organizacije so na tem območju javne, drugim pa se ne pošiljajo.
admin-person-new = Povabite nekoga
admin-person-new-hint = Dobili boste povezavo, ki jo posredujete naprej. Deluje enkrat.
admin-person-add = Povabi
admin-person-role = Vloga
admin-person-organisation = Organizacija
admin-person-organisations = Organizacije
admin-person-seen = Zadnji obisk
admin-person-link = Ustvari povezavo za vstop
admin-person-remove = Odstrani
admin-person-remove-text = Račun bo izbrisan in z njim ne bo mogel vstopiti nihče več. Objave ostanejo.
admin-person-remove-go = Izbriši račun
admin-person-change = Spremeni vlogo
admin-person-last-operator = Zadnje skrbniške vloge ni mogoče odvzeti. Najprej jo dodelite komu drugemu.
admin-person-none = Nobena
secret-title = Povezava za vstop: { $who }
secret-text = Kopirajte jo zdaj, ker ne bo več prikazana. Deluje enkrat, do { $until }.
tag-verified = potrjena
tag-unverified = nepotrjena

## Other territories

peers-follow = Sledite območju
peers-follow-hint = Njegov spletni naslov ali uporabniško ime: tilburg.example ali @tilburg@tilburg.example. Njegove objave bodo prikazane tukaj.
peers-follow-go = Sledi
peers-asking = Želijo vam slediti
peers-accept = Sprejmi
peers-reject = Zavrni
peers-known = Območja in storitve
peers-policy-followed = Sledi vam lahko kdor koli. Vsebine prihajajo samo z območij, ki jim sledite vi.
peers-policy-allowlist = Povezava je mogoča samo z območji, ki jih dovolite.
peers-empty = Drugih območij še ne poznate.
peers-empty-hint = Zgoraj začnite slediti kateremu; njegove dosedanje objave prispejo takoj.
peers-territory = Območje
peers-state = Stanje
peers-items = Prejeto
peers-pending = Na poti
peers-last = Zadnja dostava
peers-never = nikoli
peers-back = Vsa območja
peer-error = Zadnja dostava ni uspela
peer-retry = Naslednji poskus { $when }.
peer-retry-now = Ravnokar poskušamo.
peer-facts = Podatki
peer-fact-software = Programska oprema
peer-fact-since = Prvi stik
peer-fact-followers = Sledilci od tam
peer-fact-items = Prejeto od tam
peer-fact-pending = Pošiljke na poti
peer-fact-last = Zadnja dostava
peer-fact-backfill = Branje dosedanjih objav
peer-fact-backfill-done = končano, prebrano: { $n }
peer-fact-backfill-going = doslej prebrano: { $n }
peer-fact-backfill-later = doslej prebrano: { $n }; poskusili bomo znova ({ $why })
peer-fact-backfill-missed = končano, prebrano: { $n }; ni bilo mogoče dobiti: { $missed } ({ $why })
peer-fact-backfill-failed = ni mogoče, doslej prebrano: { $n } ({ $why })
peer-actions = Kaj lahko storite
peer-parked = Odloženo
peer-parked-hint = Te pošiljke je območje trikrat zavrnilo. Vse poznejše so šle naprej.
peer-reason = Razlog
peer-reason-write = Razlog (samo za vas)
peer-reason-hint = Shrani se, ko območje zadržite ali blokirate.
peer-state-seen = znano
peer-state-requested = prošnja poslana, odgovora še ni
peer-state-asks = želi vam slediti
peer-state-following = sledite mu
peer-state-followed = sledi vam
peer-state-mutual = medsebojno sledenje
peer-state-limited = zadržano
peer-state-blocked = blokirano
peer-do-follow = Sledi
peer-do-follow-hint = Objave tega območja bodo prikazane tukaj.
peer-do-unfollow = Prenehaj slediti
peer-do-unfollow-hint = Nič novega ne prihaja več, kar je od tam že prispelo, pa izgine s seznamov in iz iskanja.
peer-do-accept = Sprejmi prošnjo
peer-do-accept-hint = Temu območju se pošiljajo vaše objave.
peer-do-reject = Zavrni prošnjo
peer-do-reject-hint = Temu območju se ne pošilja nič. Lahko zaprosi znova.
peer-do-drop = Ne dovoli več sledenja
peer-do-drop-hint = Temu območju se ne pošilja nič več. Lahko zaprosi znova.
peer-do-limit = Zadrži
peer-do-limit-hint = Kar pošilja, se hrani, a ni prikazano ne na straneh ne v iskanju.
peer-do-unlimit = Znova prikazuj
peer-do-unlimit-hint = Kar pošilja, je prikazano na straneh in v iskanju.
peer-do-block = Blokiraj
peer-block-ask = Blokiraj to območje
peer-do-block-hint = Od tega območja se nič ne sprejema in nič se mu ne pošilja. Kar je prispelo od tam, se tukaj izbriše, medsebojno sledenje pa se konča. To velja tudi za vse naslove, ki spadajo pod njegovega.
peer-do-unblock = Odstrani blokado
peer-do-unblock-hint = Območji si lahko spet sledita, a to se ne zgodi samo od sebe.
peer-do-retry = Poskusi zdaj
peer-do-retry-hint = Takoj pošlje, kar je na poti ali odloženo.
peer-do-dismiss = Zavrzi
peer-do-dismiss-hint = Kar je odloženo, se ne pošilja več.
peer-do-backfill = Preberi znova
peer-do-backfill-hint = Še enkrat prebere vse objave območja: kar manjka, se doda, česar tam ni več, izgine tudi tukaj.
arrivals-title = Kaj je prispelo
arrivals-empty = Prispelo še ni nič.
arrivals-thing = Ime
arrivals-what = Dogajanje
arrivals-from = Od kod
arrivals-when = Kdaj
arrivals-published = objavljeno
arrivals-updated = spremenjeno
arrivals-withdrawn = umaknjeno
done-followed = Prošnja je poslana. Ko bo sprejeta, prispejo dosedanje objave.
done-following = Zdaj sledite temu območju. Dosedanje objave že prihajajo.
done-unfollowed = Temu območju ne sledite več.
done-accepted = Sprejeto.
done-rejected = Zavrnjeno.
done-limited = Zadržano. Kar pošilja, se hrani, a ni prikazano nikjer.
done-unlimited = Kar pošilja, je spet prikazano.
done-blocked = Blokirano. Kar je prispelo od tam, je tukaj izbrisano, medsebojno sledenje pa je končano.
done-unblocked = Blokada je odstranjena. Če želite objave tega območja, mu znova začnite slediti.
done-retried = Poskušamo.
done-dismissed = Zavrženo. Ne bo več poslano.
done-reread = Dosedanje objave se berejo znova.
done-verified = Organizacija je potrjena. Njene objave se zdaj pošiljajo drugim.
done-unverified = Organizacija ni več potrjena.
done-organisation-deleted = Organizacija je izbrisana.
done-organisation-created = Organizacija je dodana.
done-person-added = Ta oseba že ima račun; zdaj je dodana v organizacijo.
done-person-changed = Vloga je spremenjena. Oseba mora znova vstopiti v račun.
done-token-revoked = Preklicano. Ključ ne deluje več.
done-person-removed = Račun je odstranjen.

## The territory

territory-pages = Strani območja
territory-languages = Jeziki strani
territory-languages-hint = Kratke oznake, ločene z vejico; prvi jezik je za tiste, ki ne izberejo nobenega od njih: lt, en
territory-colour = Barva
territory-colour-hint = Barva vašega znaka. Kjer bi bila težko berljiva, se uporabi temnejši ali svetlejši odtenek.
territory-contact = E-poštni naslov za vprašanja
territory-contact-hint = Vidijo ga vsi.
territory-topics = Teme območja
territory-topics-hint = Med njimi izbirajo partnerske organizacije. Če temo odstranite, jo obdrži vse, kar jo že ima.
territory-topics-more = Lastne teme
territory-topics-more-hint = Ločite z vejico: nočni sprehodi, zbori. V vseh jezikih so prikazane tako, kot jih zapišete.

## Tokens

admin-tokens-lead = S ključem program objavlja ali bere v imenu računa.
admin-tokens-empty = Ključev še ni.
token-new = Ustvarite ključ
token-create = Ustvari ključ
token-made = Novi ključ
token-made-text = Kopirajte ga zdaj, ker ne bo več prikazan. Kdor ga ima, lahko v imenu računa naredi vse, kar je spodaj označeno.
token-name = Čemu je namenjen
token-name-hint = Na primer: uvoz iz koledarja knjižnice
token-account = Račun
token-account-hint = E-poštni naslov osebe, katere pravice ima.
token-scopes = Kaj sme
token-scope-read = videti, kar vidi račun
token-scope-write = objavljati in spreminjati
token-scope-issue = podeljevati značke
token-scope-admin = vse, kar smete vi
token-used = Zadnja uporaba
token-unnamed = Brez imena
token-revoke = Prekliči
token-revoke-text = Programi, ki ga uporabljajo, takoj izgubijo dostop. Tega ni mogoče razveljaviti.
token-revoke-go = Dokončno prekliči
token-revoked = preklican

territory-map = Na zemljevidu
territory-boundary = Obris območja
territory-boundary-hint = GeoJSON s površino, kot ga dobite pri mestni službi za zemljevide ali na OpenStreetMap. Zemljevid se začne tam in obris nariše. Če je polje prazno, obrisa ni.
territory-boundary-save = Shrani obris

## Pridružitev. $name je ime, po katerem se želi klicati, kdor se uči; starši ali skrbniki so tisti, ki odgovarjajo za otroka.

nav-me = Moje učenje
join-title = Pridružite se
join-lead = Shranite, kar najdete, prijavite se in sledite tistim, ki to ponujajo. Nič ne stane in nihče ne more videti, da ste tukaj.
join-new = Ste tukaj prvič?
join-known = Že imate račun?
join-no-mail = Ta spletna stran še ne more pošiljati e-pošte, zato si računa ni mogoče odpreti brez pomoči. Obrnite se na organizacijo v svoji bližini.
join-name = Kako naj vas kličemo?
join-name-hint = Vzdevek je dovolj.
join-birth = Kdaj ste se rodili?
join-birth-hint = Mesec in leto s številkami, na primer 4 in 2010. Nihče drug tega ne vidi.
birth-month = Mesec
birth-year = Leto
join-guardian = E-poštni naslov enega od staršev ali skrbnikov
join-guardian-hint = Tja pošljemo eno sporočilo z vprašanjem.
join-guardian-why = Niste še dopolnili { $age } let. Zato mora eden od vaših staršev ali skrbnikov privoliti, da imate račun.
join-agree-legend = Ali privolite?
join-agree = Da, privolim
join-go = Pošljite mi povezavo
join-sent-text = Pisali smo na naslov { $email }. Povezavo v sporočilu odprite na tej napravi, v tem brskalniku. Velja { $minutes } minut in deluje enkrat.
join-link-title = Še en korak
join-link-text = Klicali vas bomo tako: { $name }. Pritisnite gumb in odprl se bo vaš račun.
join-link-young = Nato pišemo vašim staršem ali skrbnikom. Medtem si lahko vse ogledate.
join-link-go = Odpri moj račun
problem-birth-month = Vpišite mesec in leto s številkami, na primer 4 in 2010
problem-birth-other = { $name } navaja drugače. Še enkrat preverite mesec in leto
problem-agree = Brez tega ne gre
problem-guardian-own = To je vaš lastni naslov. Vpišite naslov enega od staršev ali skrbnikov
consent-account = Imeti račun
consent-account-title = V kaj privolite
consent-account-text = Spletna stran območja { $territory } hrani vaš e-poštni naslov, ime, po katerem vas kličemo, mesec in leto vašega rojstva ter to, kar tukaj shranite, na kar se prijavite in kar počnete. Iz tega je sestavljen vaš račun. Nihče drug tega ne vidi, razen če to pokažete sami. Podatkov ne prodajamo in nikomur ne sledimo.
consent-account-card-text = Spletna stran območja { $territory } hrani ime, po katerem vas kličemo, mesec in leto vašega rojstva, kaj se je zgodilo z vašo kartico, ter to, kar tukaj shranite, na kar se prijavite in kar počnete; e-poštni naslov samo, če ga dodate. Iz tega je sestavljen vaš račun. Nihče drug tega ne vidi, razen če to pokažete sami. Podatkov ne prodajamo in nikomur ne sledimo.
consent-account-adviser-text = Spletna stran območja { $territory } hrani vaš e-poštni naslov, ime, po katerem vas kličemo, in kar tukaj počnete. Iz tega je sestavljen vaš račun. Kdor vam dovoli gledati, vidi vaše ime, vaš naslov, kdaj ste gledali in kaj ste povedali. Podatkov ne prodajamo in nikomur ne sledimo.
consent-account-rights = Vse to lahko kadar koli vzamete s sabo ali izbrišete na strani »Moje učenje«.
consent-given = Privolitev ste dali v { $date }.
consent-given-guardian = Starši ali skrbniki so privolitev dali v { $date }.
consent-withdrawn = Ne velja več od { $date }.
consent-withdraw = Prekliči privolitev
consent-withdraw-go = Prekliči privolitev in odidi
guardian-title = Ali sme { $name } imeti račun?
guardian-lead = { $name } želi imeti račun na spletni strani območja { $territory } in še nima dopolnjenih { $age } let. Vaš naslov je naveden kot naslov enega od staršev ali skrbnikov. Odločitev je vaša.
guardian-account-text = Spletna stran območja { $territory } hrani podatke te osebe ({ $name }): e-poštni naslov, ime, po katerem jo kličemo, mesec in leto rojstva ter to, kar { $name } tam shrani, na kar se prijavi in kar počne; o vas hrani naslov, ime in priimek. Nihče drug tega ne vidi, razen če to pokaže { $name }. Podatkov ne prodajamo in nikomur ne sledimo.
guardian-account-rights = Vse to lahko kadar koli izbrišete s povezavo v sporočilu, ki ste ga prejeli. { $name } lahko vse vzame s sabo.
guardian-account-paper-text = Spletna stran območja { $territory } hrani podatke te osebe ({ $name }): ime, po katerem jo kličemo, mesec in leto rojstva ter to, kar { $name } tam shrani, na kar se prijavi in kar počne, e-poštni naslov pa samo, če ga ima; o vas hrani ime in priimek, naslova pa ne. Nihče drug tega ne vidi, razen če to pokaže { $name }. Podatkov ne prodajamo in nikomur ne sledimo.
guardian-account-paper-rights = Vse to lahko kadar koli izbrišete: na papirju, s kodo, tam, kjer ste podpisali. { $name } lahko vse vzame s sabo.
guardian-name = Vaše ime in priimek
guardian-birth = { $name }: mesec in leto rojstva
guardian-birth-hint = Mesec in leto s številkami. Tako vemo, da se poznate.
guardian-agree-legend = Ali privolite?
guardian-agree = { $name } je moj otrok ali je v mojem skrbništvu, in privolim
guardian-yes = Da, privolim
guardian-no-title = Ali pa ne
guardian-no-text = V tem primeru takoj izbrišemo vse, kar vemo o vas in o tej osebi ({ $name }). To izberite tudi, če te osebe ne poznate.
guardian-no = Ne, izbrišite vse
guardian-agreed = Privolili ste, da ima { $name } račun.
guardian-withdraw-title = Če si premislite
guardian-withdraw-text = Račun se takrat zapre, čez sedem dni pa se vse izbriše. Do takrat lahko { $name } vse vzame s sabo, vi pa lahko znova privolite. Shranite sporočilo, ki vas je pripeljalo sem.
guardian-withdraw = Ne privolim več
guardian-leaving = Vse o tej osebi ({ $name }) bo izbrisano v { $date }. Do takrat lahko znova privolite.
guardian-own-text = To sporočilo je za vaše starše ali skrbnike, tukaj pa ste prijavljeni vi. Odjavite se in jim izročite napravo.
done-guardian-confirmed = Hvala. Račun je zdaj mogoče uporabljati.
erased-title = Vse je izbrisano
erased-text = Tukaj ne hranimo ničesar več iz tega računa.
erased-at = Izbrisano tukaj: { $time }
erased-others = Druga mesta
erased-others-none = Od tod nobeno drugo mesto ni izvedelo ničesar o tem računu, zato tam ni kaj izbrisati.
erased-others-lead = S tem računom so bile prijave na to, kar ponujajo ta mesta. Vsakemu smo sporočili, naj izbriše, kar je prejelo. »Potrjeno« pomeni, da je tamkajšnji strežnik sprejel naše sporočilo.
erased-other = Mesto
erased-answer = Odgovor
erased-state-nothing = Nikoli ni ničesar izvedelo, zato ni kaj izbrisati
erased-state-confirmed = Obveščeno in potrjeno: { $time }
erased-state-gone = Sporoča, da tam ni več nikogar
erased-state-refused = Zavrnilo je naše sporočilo
erased-state-unreached = 30 dni ni bilo dosegljivo ali pa z njim nimamo več stika
erased-state-waiting = Še ni potrjeno. Poskušamo 30 dni
erased-keep = Shranite naslov te strani: druge poti sem ni in nihče vam ga ne more poslati še enkrat. Do { $date } stran pove, kako je.
mail-join-subject = Pridružite se: { $territory }
mail-join-text =
    Dober dan, { $name },

    ta povezava odpre vaš račun na spletni strani območja { $territory }:

    { $link }

    Povezava deluje enkrat in velja { $minutes } minut, in to v brskalniku, v katerem je bila naročena. Če to niste bili vi, vam ni treba storiti ničesar: računa potem ne bo.
mail-guardian-subject = { $name } potrebuje vašo privolitev: { $territory }
mail-guardian-text =
    Dober dan,

    { $name } želi imeti račun na spletni strani območja { $territory }, kjer ljudje najdejo, česa se lahko naučijo v svoji bližini, in shranjujejo, kar so se naučili. { $name } še nima dopolnjenih { $age } let in navaja vaš naslov kot naslov enega od staršev ali skrbnikov.

    Preberite, kaj to pomeni, in odgovorite z da ali ne:

    { $link }

    Shranite to sporočilo. Z isto povezavo si lahko kadar koli premislite. Kdor jo ima, lahko odloča namesto vas.
mail-guardian-agreed-text =
    Pozdravljeni,

    privolili ste, da ima { $name } račun ({ $territory }). Datum: { $date }.

    Če to niste bili vi, privolitev prekličite tukaj:

    { $link }
mail-guardian-withdrawn-text =
    Pozdravljeni,

    preklicali ste privolitev, da ima { $name } račun ({ $territory }). Datum: { $date }.

    Čez sedem dni bo izbrisano vse, kar je v njem. Če to niste bili vi ali ste si premislili, do takrat tukaj znova privolite:

    { $link }
mail-guardian-ended-text =
    Pozdravljeni, { $name },

    eden od staršev ali skrbnikov ne soglaša več, da imate račun ({ $territory }). Zato bodo vsi vaši podatki izbrisani. Datum: { $date }.

    Do takrat jih lahko vzamete s sabo:

    { $link }

## Kaj ima tukaj, kdor se uči.

## Cards, addresses, papers of guardians. $card is a card’s name, $code letters of a code.

card-have = Imam kartico s črkami
card-title = Vaša kartica
card-lead = Vpišite črke s svoje kartice. Z njimi odprete račun ali se vrnete v svojega.
card-code = Črke s kartice
card-code-hint = Na primer 7K3M9-QXT2V-HD4RS. Če imate svoje besede, zadošča prvih pet.
card-go = Naprej
card-join-title = Odprite račun s to kartico
card-join-text = E-poštnega naslova ne potrebujete. Nato dobite pet besed: z njimi in s kartico se prijavite povsod.
card-guardian-hint = Če ga ni, pustite prazno: podpis bo na papirju tam, kjer ste dobili kartico.
card-again-title = Nova kartica za vaš račun
card-again-text = Povejte nam, kdaj ste rojeni, da vašega računa ne odpre nihče drug. Nato dobite nove besede. Stara kartica ne velja več.
card-words-title = Prijavite se s svojimi besedami
card-used-text = Ta kartica je bila uporabljena { $date }. Če to niste bili vi, povejte tistim, ki so vam jo dali: lahko jo zaklenejo.
card-words = Vaših pet besed
card-words-hint = Po vrsti, s presledki vmes.
card-all = Še nimate besed? Potem vpišite vseh petnajst črk s kartice.
card-lost = Ste izgubili besede ali kartico? Kdor vam jo je dal, vam lahko da novo za isti račun.
card-closed-title = Ta kartica ne odpre ničesar
card-locked-text = Zaklenjena je. Prosite za drugo tam, kjer ste jo dobili.
card-expired-text = Ni bila uporabljena pravočasno. Prosite za drugo tam, kjer ste jo dobili.
card-opened-title = Vaš račun je odprt
card-opened-text = Prijavljeni ste. Pet besed je bilo prikazanih samo enkrat. Če si jih niste zapisali, zdaj naredite nove.
card-new-title = Zapišite si teh pet besed
card-new-text = Pokažemo jih samo zdaj. Z njimi in s kartico { $card } se prijavite v kateri koli napravi. Hranite jih, kjer jih nihče drug ne najde.
card-new-go = Zapisane so
card-renew = Naredi nove besede
card-renew-title = Besede vaše kartice
card-renew-text = S kartico { $card } in petimi besedami se prijavite v kateri koli napravi. Če ste besede izgubili ali jih je kdo videl, naredite nove.
card-renew-sure = Stare besede ne bodo več veljale. Nove so prikazane samo enkrat.
problem-card = Nobena kartica nima teh črk. Preverite jih
problem-card-letters = Kartica ima 15 črk in števk. Še enkrat jih preverite
problem-card-birth = To se ne ujema s tem, kar vemo. Preverite mesec in leto
problem-card-birth-left = To se ne ujema s tem, kar vemo. Preverite mesec in leto. Preostali poskusi: { $n }
problem-card-birth-locked = To se ne ujema s tem, kar vemo. Kartica je zdaj zaklenjena. Prosite za drugo tam, kjer ste jo dobili
problem-card-words = Kartica in besede se ne ujemajo. Preverite oboje
card-entry-printed = Kartica { $card } je bila izdelana { $date }.
card-entry-used = Kartica { $card } je bila uporabljena { $date }.
card-entry-locked = Kartica { $card } je bila zaklenjena { $date }.
card-entry-missed = Kartica { $card } je bila zaklenjena, ker sta bila mesec in leto rojstva prevečkrat napačna: { $date }.
card-entry-renewed = Kartica { $card } je dobila nove besede: { $date }.
card-entry-replaced = Kartica { $card } je bila zamenjana { $date }.
card-state-fresh = neuporabljena
card-state-used = uporabljena
card-state-expired = potekla
card-state-locked = zaklenjena
desk-cards = Kartice
desk-cards-lead = Za ljudi brez e-pošte in telefona. Vsaka kartica odpre en račun. Vidite, ali je bila kartica uporabljena, nikoli pa, kdo jo je uporabil.
desk-cards-unverified = Upravljavec mora najprej potrditi vašo organizacijo.
desk-cards-new = Nove kartice
desk-cards-count = Koliko (od 1 do 40)
desk-cards-language = Jezik kartic
desk-cards-print = Izdelaj list
desk-cards-empty = Kartic še ni.
desk-cards-all = Vse kartice
desk-cards-card = Kartica
desk-cards-state = Stanje
desk-cards-lock = Zakleni
desk-cards-lock-text = Ne odpre ničesar več, in kdor je z njo prijavljen, je odjavljen. Račun ostane.
desk-cards-replace = Nova kartica
desk-cards-replace-text = Izgubljena kartica se zaklene. Nova odpre isti račun tistemu, ki ve mesec in leto rojstva.
desk-cards-held = Prevečkrat mesec in leto rojstva nista bila znana. Novo kartico lahko izdela samo upravljavec.
desk-cards-made = Te kartice so že narejene, novih ni. Njihove črke so bile prikazane samo enkrat: če jih niste natisnili, kartice tukaj zaklenite in naredite nove.
desk-cards-note = Prvih pet črk kartice si na svojem seznamu zapišite poleg imena tistega, ki jo dobi. Po njih jo tukaj najdete, zaklenete in zamenjate.
desk-log = Kaj je bilo narejeno
done-card-locked = Kartica je zaklenjena.
problem-card-count = Vpišite število od 1 do 40. Hkrati je lahko neuporabljenih največ 400 kartic
sheet-title = Kartice za izrez
sheet-text = Natisnite to stran zdaj: črke so prikazane samo tokrat.
print-page = Natisni to stran
sheet-card-text = Poiščite kaj za učenje v bližini. Skenirajte to ali odprite { $address } in vpišite te črke:
sheet-card-keep = Shranite to kartico. Prvič jo lahko uporabite do { $date }.
attest-title = Podpis staršev ali skrbnikov
attest-lead = Vpišite kodo, ki vam jo pokaže skrbnik ali otrok. Brez nje ne vidite nikogar.
attest-code = Koda
attest-code-hint = Osem črk in številk.
attest-child = { $name } čaka na podpis na papirju. Natisnite to stran, preberite jo skupaj s skrbnikom, dajte jo v podpis in shranite papir.
attest-name = Ime skrbnika
attest-paper-code = Koda: { $code }. Shranite jo: z njo privolitev prekličete na papirju tam, kjer ste podpisali.
attest-paper-date = Datum
attest-paper-signature = Podpis
attest-agree = Skrbnik je to podpisal in to je bilo pred mano. Otrok: { $name }
attest-go = Zabeleži
attest-other = Druga koda
attest-done = Skrbnik je privolil, da ima { $name } račun.
attest-withdraw-title = Skrbnik ne privoli več
attest-withdraw-text = Ko je to podpisano, se čez sedem dni izbriše vse. Otrok: { $name }
attest-withdraw-go = Zabeleži umik privolitve
attest-entry-attested = Podpis skrbnika je bil zabeležen { $date } ({ $code }).
attest-entry-withdrawn = Umik skrbnika je bil zabeležen { $date } ({ $code }).
problem-attest-code = S to kodo ne čaka nihče. Preverite jo
problem-attest-letter = Skrbnik ima e-poštni naslov in mora najprej odgovoriti na naše pismo. Povezava v njem velja, dokler je otrok premlad, da bi odločal sam
done-attested = Zabeleženo je in račun je odprt.
done-attest-withdrawn = Zabeleženo je. Račun je zaprt in bo izbrisan čez sedem dni.
consent-given-paper = Starši ali skrbniki so podpisali na papirju; zabeleženo { $date }.
me-paper-text = Starši ali skrbniki podpišejo na papirju tam, kjer ste dobili kartico. Tam pokažite to kodo: { $code }
me-paper-keep = Koda vaših staršev ali skrbnikov za to, kar se podpiše na papirju: { $code }
me-agreed-text = Starši ali skrbniki so privolili. Manjka še podpis na papirju.
guardian-paper-text = Privolili ste. Manjka še en korak: podpišite na papirju pri organizaciji, ki tukaj kaj ponuja, in pokažite to kodo: { $code }. Nato lahko { $name } uporablja račun.
me-emails = E-poštni naslovi
me-emails-none = Nimate nobenega. Z naslovom se lahko prijavite tudi s povezavo in dobivate sporočila.
email-letters = dobiva vaša sporočila
email-unverified = še ni potrjen
email-choose = Pošiljaj sporočila sem
email-remove = Odstrani
email-add = Še en e-poštni naslov
email-link-title = Je to vaš naslov?
email-link-text = { $email } postane naslov računa osebe { $name }.
email-link-go = Da, dodaj
email-expired-text = Je že uporabljena, prestara ali pripada drugemu brskalniku. Na svoji strani prosite za novo.
done-email-asked = Na ta naslov smo pisali. Povezavo odprite v tem brskalniku.
done-email-added = Naslov je zdaj vaš.
done-email-chosen = Sporočila gredo zdaj tja.
done-email-removed = Naslov je odstranjen.
problem-email-own = Ta naslov že imate
problem-email-guardian = To je naslov vaših staršev ali skrbnikov. Napišite svojega
problem-email-most = Račun nima več kot pet naslovov
problem-last-way-in = To je vaš zadnji način prijave. Najprej dodajte drug naslov.
me-cards = Vaše kartice
me-take-zip = Vzemi kot datoteke (ZIP)
mail-card-subject = Nova kartica za vaš račun: { $territory }
mail-card-text =
    Pozdravljeni, { $name },

    { $organisation } je izdelala novo kartico za vaš račun ({ $territory }). Stara je zaklenjena.

    Če za to niste prosili, povejte: { $organisation }.
mail-card-changed-subject = Vaša kartica: { $territory }
mail-card-locked-text =
    Pozdravljeni, { $name },

    kartica { $card } vašega računa ({ $territory }) je zaklenjena. Z njo ne pride noter nihče več.

    Za drugo kartico vprašajte: { $organisation }.
mail-card-used-text =
    Pozdravljeni, { $name },

    nova kartica { $card } vašega računa ({ $territory }) je bila uporabljena. Z njo se je nekdo prijavil.

    Če to niste bili vi, povejte: { $organisation }. Tam jo lahko zaklenejo.
mail-card-renewed-text =
    Pozdravljeni, { $name },

    besede kartice { $card } vašega računa ({ $territory }) so zdaj nove. Stare ne veljajo več.

    Če to niste bili vi, povejte: { $organisation }. Tam lahko kartico zaklenejo.
mail-child-subject = Otrokov račun ({ $name }): { $territory }
mail-attested-text =
    Pozdravljeni,

    { $organisation }: zapisano je, da ste na papirju podpisali, da sme { $name } imeti račun ({ $territory }).

    Če to ne drži, povejte: { $organisation }. S povezavo iz našega prvega pisma lahko to prekličete.
mail-attest-withdrawn-text =
    Pozdravljeni,

    { $organisation }: zapisano je, da ne soglašate več, da ima { $name } račun ({ $territory }). Čez sedem dni se izbriše vse, kar je v njem.

    Če soglašate, to prej povejte s povezavo iz našega prvega pisma.
mail-inactive-guardian-text =
    Pozdravljeni,

    { $name } že dolgo ni na obisku ({ $territory }). Dne { $date } izbrišemo račun z vsem, kar je v njem.

    Da račun ostane, se mora { $name } prej enkrat prijaviti:

    { $link }
mail-email-subject = Vaš naslov: { $territory }
mail-email-text =
    Pozdravljeni,

    { $name } želi ta naslov uporabiti za račun ({ $territory }). Če ste to vi, odprite to povezavo:

    { $link }

    Deluje { $minutes } minut v brskalniku, v katerem je bila zahtevana. Če to niste bili vi, ne storite ničesar.
mail-email-taken-text =
    Pozdravljeni,

    { $name } želi ta naslov uporabiti za račun ({ $territory }). Že pripada nekemu računu, zato ni nič spremenjeno.

    Če sta oba vaša: prijavite se v drugega in najprej tam odstranite naslov. Če to niste bili vi, ne storite ničesar.
mail-way-removed-text =
    Pozdravljeni, { $name },

    iz vašega računa ({ $territory }) je bil odstranjen ključ za dostop ali e-poštni naslov. Z njim se nihče več ne more prijaviti.

    Če to niste bili vi, poglejte sem in se odjavite povsod:

    { $link }
mail-email-first-text =
    Pozdravljeni, { $name },

    pisma o vašem računu ({ $territory }) gredo od zdaj na { $email }.

    Če to niste bili vi, se prijavite, izberite svoj naslov in nam pišite.
mail-email-added-text =
    Pozdravljeni, { $name },

    vaš račun ({ $territory }) ima zdaj še en naslov: { $email }. Kdor ga ima, se lahko prijavi.

    Če to niste bili vi, se prijavite, odstranite naslov in nam pišite.
mail-way-subject = Kako se vstopa v vaš račun: { $territory }
mail-way-passkey-text =
    Pozdravljeni, { $name },

    vašemu računu ({ $territory }) je bil dodan ključ za dostop. Kdor ga ima, se lahko prijavi.

    Če to niste bili vi, ga odstranite tukaj in se odjavite povsod:

    { $link }
mail-way-linked-text =
    Pozdravljeni, { $name },

    z vašim računom ({ $territory }) je bil povezan račun drugje. Kdor ga ima, se lahko prijavi.

    Če to niste bili vi, ga odstranite tukaj in se odjavite povsod:

    { $link }
mail-way-locked-text =
    Pozdravljeni, { $name },

    videti je, da obstaja kopija enega od vaših ključev za dostop ({ $territory }), zato z njim ni več mogoče vstopiti. Odstranite ga tukaj in dodajte novega:

    { $link }
mail-inactive-subject = Vaš račun bo izbrisan: { $territory }
mail-inactive-text =
    Pozdravljeni, { $name },

    že dolgo vas ni bilo ({ $territory }). Dne { $date } izbrišemo vaš račun z vsem, kar je v njem.

    Če ga želite obdržati, se prej enkrat prijavite:

    { $link }
mail-erased-subject = Vaš račun je izbrisan: { $territory }
mail-erased-text =
    Pozdravljeni, { $name },

    vaš račun ({ $territory }) je izbrisan z vsem, kar je bilo v njem, in tudi ta naslov, ko bo to sporočilo poslano. Katera druga mesta so obveščena in katera so to potrdila, piše tukaj do { $date }:

    { $link }

    Shranite povezavo: druge poti tja ni.
mail-erased-guardian-text =
    Pozdravljeni,

    račun osebe { $name } ({ $territory }) je izbrisan z vsem, kar je bilo v njem, in tudi vaš naslov, ko bo to sporočilo poslano. Katera druga mesta so obveščena in katera so to potrdila, piše tukaj do { $date }:

    { $link }

    Shranite povezavo: druge poti tja ni.
export-readme =
    To je vse, kar o vas hrani { $territory }, zbrano { $date }.

    Datoteke .csv odprete v preglednici, .json v katerem koli urejevalniku besedila, calendar.ics pa v koledarju. V everything.json je vse v eni datoteki. Česar ni, za to ni datoteke. Skrivnosti, na primer povezav za prijavo, so shranjene tako, da jih nihče ne more prebrati, in jih tu ni.

## End of cards.

me-title = Dober dan, { $name }
me-explore = Poiščite, česa se želite naučiti
me-waits-title = Čakamo na vaše starše ali skrbnike
me-waits-text = Pisali smo na spodnji naslov. Dokler ni odgovora, si lahko vse ogledate in shranjujete iskanja, ne morete pa se nikamor prijaviti.
me-guardian-again = Pošlji sporočilo še enkrat
me-guardian-first = Pošlji sporočilo
me-guardian-paper = Raje podpis na papirju
me-birth-title = Eno vprašanje
me-birth-hint = Mesec in leto s številkami, na primer 4 in 2010. Pozneje tega ni mogoče spremeniti. Nihče drug tega ne vidi.
me-consents = V kaj ste privolili
me-take = Vzemite vse s sabo
me-take-text = Ena datoteka z vsem, kar tukaj hranimo o vas.
me-take-go = Prenesi datoteko
me-leave = Odhod
me-leave-text = Vsi vaši podatki se izbrišejo čez sedem dni. Do takrat si lahko premislite.
me-leave-go = Želim oditi
me-erase = Izbriši vse takoj
me-erase-text = Potem ničesar ni mogoče vrniti.
me-erase-go = Izbriši vse zdaj
me-report-letter = Takrat dobite sporočilo s povezavo do strani, ki pove, katera druga mesta so to potrdila.
me-report-none = Katera druga mesta so to potrdila, vidite le, če vse izbrišete takoj ali če vam lahko pišemo na potrjen e-poštni naslov.
me-report-page = Potem vidite stran, ki pove, katera druga mesta so to potrdila.
me-leaving = Vsi vaši podatki bodo izbrisani v { $date }.
me-leaving-guardian = Eden od staršev ali skrbnikov ne soglaša več, da imate tukaj račun. Do takrat lahko vse vzamete s sabo.
me-stay = Želim ostati
done-joined = Dobrodošli! Vaš račun je odprt.
done-guardian-asked = Pisali smo vašim staršem ali skrbnikom.
done-guardian-paper = Starši ali skrbniki podpišejo na papirju. Prejšnje sporočilo ne velja več.
done-birth-told = Hvala. To je vse, kar smo potrebovali.
done-stays = Lepo, da ostajate. Nič ne bo izbrisano.

## Prijava na priložnost. $title je priložnost, $name je, kdor se prijavi.

enrol-title = Prijava
enrol-go = Prijavite se
enrol-wait-go = Počakajte na mesto
enrol-full = Vsa mesta so zasedena. Na mesto lahko počakate: kdor se prijavi prej, ga prej dobi.
enrol-back = Nazaj na stran
enrol-name-hint = To ime vidi organizator.
enrol-email-hint = Poslali vam bomo eno povezavo, s katero potrdite prijavo. Organizator vašega naslova ne vidi, razen če to označite spodaj.
enrol-birth-hint = Mesec in leto s številkami, na primer 4 in 2010. Preverimo samo, ali lahko pridete, in tega ne hranimo.
enrol-message = Ali naj organizator še kaj ve? (neobvezno)
enrol-message-hint = Na primer, kaj potrebujete, da lahko sodelujete.
enrol-release = Organizator sme videti moj e-poštni naslov
enrol-sent-text = Pisali smo na naslov { $email }. Odprite povezavo v sporočilu in potrdite prijavo. Šele takrat imate mesto.
consent-organiser = Prijaviti se
consent-organiser-text = { $organiser } vidi ime in sporočilo, ki ju tukaj napišete, da lahko načrtuje in preveri, kdo je prišel. To lahko vidi tudi, kdor upravlja to spletno mesto, nihče drug. Ko odidete, to hranimo samo, dokler je potrebno.
rule-closed-cancelled = To je odpovedano.
rule-closed-over = To je že mimo.
rule-closed-external = Prijava poteka na drugi spletni strani.
rule-closed-none = Prijava ni potrebna. Samo pridite.
rule-closed-notYet = Prijave še niso odprte.
rule-closed-closed = Čas za prijavo je potekel.
rule-closed-full = Vsa mesta so zasedena.
rule-closed-alreadyEnrolled = Na to ste že prijavljeni.
rule-closed-age = To je za ljudi druge starosti.
rule-closed-guardian = Najprej mora privoliti eden od vaših staršev ali skrbnikov. Odprite si račun in vprašali bomo.
enrolled-unconfirmed = Še ni potrjeno
enrolled-requested = Odloči organizator
enrolled-accepted = Imate mesto
enrolled-waitlisted = Čakate na mesto
enrolled-rejected = Organizator prijave ni sprejel
enrolled-left = Ne pridete
enrolled-attended = Bili ste tam
enrolled-absent = Niste bili tam
enrolment-confirm = Da, pridem
enrolment-leave = Ne morem priti
enrolment-leave-text = Vaše mesto dobi naslednja oseba, ki čaka.
enrolment-leave-go = Sprosti moje mesto
done-asked = Zabeleženo je. Pisali smo vam tudi po e-pošti.
done-enrolled = Prijavili ste se. Pisali smo vam tudi po e-pošti.
done-confirmed = Hvala. Potrjeno je.
done-not-coming = Hvala, da ste sporočili. Mesto dobi nekdo drug.
me-places = Na kaj ste se prijavili
participants-title = Prijavljene osebe
participants-seats = Zasedena mesta: { $taken } od { $n }
participants-taken =
    { $n ->
        [one] { $n } oseba ima mesto
        [two] { $n } osebi imata mesto
        [few] { $n } osebe imajo mesto
       *[other] { $n } oseb ima mesto
    }
participants-requested =
    { $n ->
        [one] { $n } oseba čaka na vaš odgovor
        [two] { $n } osebi čakata na vaš odgovor
        [few] { $n } osebe čakajo na vaš odgovor
       *[other] { $n } oseb čaka na vaš odgovor
    }
participants-waiting =
    { $n ->
        [one] { $n } oseba čaka na mesto
        [two] { $n } osebi čakata na mesto
        [few] { $n } osebe čakajo na mesto
       *[other] { $n } oseb čaka na mesto
    }
participants-attended =
    { $n ->
        [one] { $n } oseba je bila prisotna
        [two] { $n } osebi sta bili prisotni
        [few] { $n } osebe so bile prisotne
       *[other] { $n } oseb je bilo prisotnih
    }
participants-none = Prijav še ni.
participants-none-hint = Kdor se prijavi, je na tem seznamu.
participants-state = Stanje
participants-since = Od
participants-sensitive = Z odgovori o zdravju ali prehrani
participants-csv = Kot tabela (CSV)
participant-requested = želi priti
participant-accepted = ima mesto
participant-waitlisted = čaka na mesto
participant-rejected = zavrnjeno
participant-left = ne pride
participant-attended = prisotnost
participant-absent = odsotnost
participant-do-accept = Sprejmi
participant-reject-text = Pismo o tem gre takoj.
participant-do-reject = Zavrni
participant-do-attend = Označi prisotnost
participant-do-miss = Označi odsotnost
done-participant-accepted = Sprejeto. Sporočilo je na poti.
done-participant-rejected = Zavrnjeno. Sporočilo je na poti.
done-participant-attended = Prisotnost je zabeležena.
done-participant-absent = Odsotnost je zabeležena.
mail-enrol-confirm-subject = Potrdite prijavo: { $title }
mail-enrol-confirm-text =
    Dober dan, { $name },

    želite priti na »{ $title }« ({ $when }). Prosimo, da to potrdite tukaj:

    { $link }

    Šele takrat imate mesto. Če to niste bili vi, vam ni treba storiti ničesar.
mail-enrol-accepted-subject = Imate mesto: { $title }
mail-enrol-accepted-text =
    Dober dan, { $name },

    imate mesto: »{ $title }«.

    { $when }
    { $place }

    Tukaj najdete vse o tem. Lahko si dodate v koledar ali sporočite, če ne morete priti:

    { $link }
mail-enrol-requested-subject = Prijavo smo poslali naprej: { $title }
mail-enrol-requested-text =
    Dober dan, { $name },

    želite priti na »{ $title }« ({ $when }). Odloči organizator in takrat vam bomo pisali. Tukaj vidite stanje prijave:

    { $link }
mail-enrol-waits-subject = Čakate na mesto: { $title }
mail-enrol-waits-text =
    Dober dan, { $name },

    za »{ $title }« ({ $when }) so vsa mesta zasedena. Takoj ko se katero sprosti in ste na vrsti, vam bomo pisali. Tukaj vidite stanje prijave in lahko sporočite, če ne želite čakati:

    { $link }
mail-enrol-rejected-subject = Tokrat ni mesta: { $title }
mail-enrol-rejected-text =
    Dober dan, { $name },

    organizator vam za »{ $title }« ({ $when }) ne more dati mesta. Na spletni strani območja { $territory } lahko najdete še kaj.

    { $link }
mail-enrol-changed-subject = Spremenjeno: { $title }
mail-enrol-changed-text =
    Dober dan, { $name },

    čas ali kraj za »{ $title }« se je spremenil. Zdaj velja:

    { $when }
    { $place }

    Tukaj najdete vse o tem. Lahko tudi sporočite, če ne morete priti:

    { $link }
mail-enrol-cancelled-subject = Odpovedano: { $title }
mail-enrol-cancelled-text =
    Dober dan, { $name },

    priložnost »{ $title }« ({ $when }) je odpovedana. Žal nam je. Na spletni strani območja { $territory } lahko najdete še kaj.

    { $link }

## Vabila, vprašanja in pisma prijavljenim. $organiser je ponudnik.

questions-title = Vprašanja
questions-text = Vsakogar, ki se tu prijavi, lahko vprašate do deset vprašanj. Kdor pride iz drugega mesta, ni vprašan. Vprašanje, katerega besedilo izbrišete, izgine z odgovori vred. Če spremenite vprašanje ali razlog zanj, se izbrišejo tudi odgovori nanj.
question-number = Vprašanje { $n }
question-new = Novo vprašanje
question-text = Vprašanje
question-purpose = Zakaj sprašujete
question-purpose-hint = To prebere vsak, ki je vprašan.
question-kind = Kako se odgovori
question-kind-text = S kratkim besedilom
question-kind-choice = Z izbiro enega odgovora
question-kind-yesNo = Z da ali ne
question-options = Odgovori na izbiro
question-options-hint = Samo za izbiro: dva ali več, v vsaki vrstici eden.
question-required = Odgovor je obvezen
question-is-sensitive = Gre za zdravje ali prehrano
question-readers = Kdo bere odgovore o zdravju ali prehrani
question-readers-hint = Samo tisti, ki jih označite. Vsako branje se zapiše v dnevnik.
question-readers-fixed = Odgovori že obstajajo. Koga drugega lahko doda le lastnik organizacije ali kdor jih že bere.
question-erase-after = Dni po koncu, ko se odgovori izbrišejo
question-erase-on = Ali dan, ko se izbrišejo
question-erase-hint = Izpolnite eno od obojega. Odgovorov ne hranite dlje, kot je treba.
question-erase-answers = Odgovori, ki že obstajajo
question-erase-go = Izbriši odgovore: { $n }
question-erase-first = S to spremembo bodo obstoječi odgovori izbrisani. Označite to ali pustite vprašanje, kot je bilo.
question-erase-fixed = Odgovori že obstajajo in ljudem je bilo povedano, kdaj bodo izbrisani. Poznejšega časa ne morete izbrati.
question-optional = { $text } (neobvezno)
question-why = Zakaj sprašujemo: { $purpose }
question-erased-on = Vaš odgovor bo izbrisan { $date }.
question-erased-after =
    { $n ->
        [one] Vaš odgovor se izbriše { $n } dan po koncu.
        [two] Vaš odgovor se izbriše { $n } dneva po koncu.
        [few] Vaš odgovor se izbriše { $n } dni po koncu.
       *[other] Vaš odgovor se izbriše { $n } dni po koncu.
    }
question-sensitive = Gre za zdravje ali prehrano. Berejo le osebe, ki jih je določil organizator.
question-consent = Tja gredo tudi vaši odgovori; izbrišejo se, kot piše ob vsakem vprašanju.
answer-yes = Da
answer-no = Ne
answers-title = Vaši odgovori
answers-change = Spremeni moje odgovore
answers-not-asked = Prijava iz drugega mesta, brez vprašanj
enrol-invited = { $organiser } vas vabi.
enrol-invited-to = To vabilo je bilo poslano na { $email }. Tja gre tudi pismo o vašem mestu.
enrolment-written-to = Pisma o tem gredo na { $email }.
enrol-known = Z vašim naslovom že obstaja račun. Prijavite se in vrnili se boste sem.
rule-not-invited-used = To vabilo je že uporabljeno. Vse drugo je v pismu o vašem mestu.
rule-not-invited-expired = To vabilo je prestaro. Prosite za novo.
rule-not-invited-revoked = Organizator je to vabilo preklical.
rule-not-invited-forwarded = To vabilo je bilo poslano na drug naslov. Prosite za svoje.
invitations-title = Povabi
invitations-text = Kdor je povabljen, ne čaka na vašo odločitev, dokler so mesta. Starost velja kot za vse.
invitations-letters = S pismom
invitations-list = Naslovi
invitations-list-hint = Eden v vsaki vrstici ali tabela z naslovom in imenom. Vsak dobi svojo povezavo, ki deluje enkrat.
invitations-send = Pošlji vabila
invitations-sent = Pisma na poti: { $n }
invitations-links = S povezavo za mnoge
invitations-ends = Do kdaj deluje
invitations-ends-hint = Če pustite prazno: do konca ali trideset dni.
invitations-link = Ustvari povezavo
invitations-all = Povabljeni
invitations-draft = Najprej objavite. Potem lahko vabite.
invitation-link = Povezava za mnoge
invitation-joined = Prijav s to povezavo: { $n }
invitation-waiting = še ni uporabljeno
invitation-used = uporabljeno
invitation-expired = prestaro
invitation-revoked = preklicano
invitation-open = odprto
invitation-print = Natisni
invitation-until = Deluje do { $date }
invitation-scan = Za prijavo poskenirajte to ali vpišite naslov.
invitation-picture = Naslov kot slika za kamero
invitation-stop-ask-title = Nič več vabil?
invitation-stop-ask-text = Potem po e-pošti ne boste več prejemali vabil ({ $organiser }).
invitation-stop-title = Nič več vabil
invitation-stop-text = { $organiser } vam od tu ne bo več pošiljal vabil.
done-invitation-made = Povezava je pripravljena. Lahko jo natisnete.
invited-sent = pismo je na poti
invited-wrong = ni e-poštni naslov
invited-doubled = je že višje na seznamu
invited-joined = že prijavljeno
invited-waiting = že povabljeno
invited-stopped = ne želi vaših vabil
invited-limit = danes ne več: dovolj pisem
participants-invited = Povabljenih: { $n }, prijavljenih: { $joined }, še ne: { $waiting }
mail-invitation-subject = { $organiser } vas vabi: { $title }
mail-invitation-text =
    Pozdravljeni{ $name },

    { $organiser } vas vabi na »{ $title }«.

    { $when }
    { $place }

    Tu se lahko prijavite. Povezava je samo za vas:

    { $link }

    Če takih pisem od { $organiser } ne želite več:

    { $stop }
mail-message-text =
    { $text }

    --
    { $organiser } to piše vsem, ki so se prijavili na »{ $title }«. Vse o vašem mestu in če ne morete priti:

    { $link }
messages-title = Piši
messages-text = Vsak dobi svoje pismo, tudi kdor naslova ni razkril. Nihče ne vidi, kdo ga še dobi. Starši in skrbniki dobijo kopijo.
messages-no-mail = To spletno mesto ne pošilja pisem.
messages-sent = Kaj ste napisali
message-to = Komu
message-to-all = Vsem
message-to-accepted = Kdor ima mesto
message-to-waiting = Kdor čaka
message-to-attended = Kdor je bil tam
message-name = Zadeva
message-content = Besedilo
message-preview = Najprej poglej
message-send = Pošlji
message-change = Spremeni
message-reached = Pisem: { $n }
message-on-page = Brez e-poštnega naslova, berejo na svoji strani: { $n }
message-missed = Nedosegljivi, ker so se prijavili iz drugega mesta in ne kažejo naslova: { $n }
message-nobody = Nikogar ni, ki bi mu pisali.
message-too-many = Za en dan je bilo dovolj pisem. Pišite spet jutri.
enrolment-letters = Organizator piše
done-message-sent = Poslano.
fact-places-free = Prostih mest: { $free } od { $n }
fact-places-waiting = Vsa mesta so zasedena ({ $n }); lahko počakate na mesto
fact-places-taken = Vsa mesta so zasedena ({ $n })
check-in-back = Prekliči
done-taken-back = Preklicano.

## Prijava na to, kar ponuja drugo mesto. $host je naslov njegove strani.

enrol-release-name = Organizator sme videti moje ime
enrol-name-elsewhere-hint = Za naša pisma vam. Organizator ga vidi samo, če to spodaj označite.
enrol-elsewhere-account = Tukaj se prijavite z računom. Brez njega se prijavite na strani mesta, ki to ponuja.
consent-organiser-elsewhere-text = To prejme { $organiser }, { $territory } ({ $host }): da bi nekdo od tod rad prišel, kar označite, in vaše sporočilo, za načrtovanje in preverjanje, kdo je prišel. Nič drugega o vas ne zapusti te strani. Ko odidete, to sporočimo organizatorju.
enrolled-sent = Posredovano, odgovora še ni
enrolled-failed = Ni bilo mogoče posredovati
done-passed-on = Posredovali smo organizatorju. Ko bo odgovor, ga boste videli tukaj.
participant-somebody = Nekdo s strani { $host }
mail-enrol-failed-subject = Ni posredovano: { $title }
mail-enrol-failed-text =
    Dober dan, { $name },

    nismo vas mogli prijaviti na »{ $title }« ({ $when }): organizator od tod ni dosegljiv ali od tod ne sprejema nikogar. Poskusite znova ali se prijavite na strani mesta, ki to ponuja.

    { $link }
enrol-ask = Vprašajte osebo, ki je odgovorna zame, ali { $organiser } sme dobiti to: { $what ->
        [name] moje ime
        [email] moj e-poštni naslov
       *[both] moje ime in moj e-poštni naslov
    }
enrol-ask-paper = Oseba, ki je odgovorna za vas, ne dobiva naših sporočil, zato ne moremo vprašati, ali sme organizator o vas izvedeti več.
release-asked = Osebo, ki je odgovorna za vas, smo vprašali, ali sme organizator dobiti to: { $what ->
        [name] vaše ime
        [email] vaš e-poštni naslov
       *[both] vaše ime in vaš e-poštni naslov
    }.
release-given = Oseba, ki je odgovorna za vas, se strinja. Organizator sme videti to: { $what ->
        [name] vaše ime
        [email] vaš e-poštni naslov
       *[both] vaše ime in vaš e-poštni naslov
    }.
release-refused = Oseba, ki je odgovorna za vas, se ne strinja. Organizator ne dobi tega: { $what ->
        [name] vaše ime
        [email] vaš e-poštni naslov
       *[both] vaše ime in vaš e-poštni naslov
    }.
release-withdrawn = Oseba, ki je odgovorna za vas, je preklicala privolitev. Organizator ne sme več videti tega: { $what ->
        [name] vaše ime
        [email] vaš e-poštni naslov
       *[both] vaše ime in vaš e-poštni naslov
    }.
guardian-release-title = Ali { $organiser } sme dobiti to? Sprašuje { $name }
guardian-release-lead = { $name } ima prijavo in želi, da { $organiser }, { $city }, dobi to: za načrtovanje, za preverjanje, kdo je prišel, in za pisanje o tem. Nihče drug tega ne dobi. { $name } lahko pride tudi brez tega.
guardian-release-for = Za kaj
guardian-release-to = Kdo to dobi
guardian-release-what = Kaj
guardian-release-kept = { $organiser } tega ne dobi. Če si premislite, lahko privolite tukaj.
guardian-release-over = Tu ni več česa odločati: končano je ali odpovedano, mesto je vrnjeno ali pa je oseba dovolj stara, da odloča sama.
mail-release-guardian-subject = Vprašanje: { $name }, { $territory }
mail-release-guardian-text =
    Dober dan,

    { $name } ima prijavo: »{ $title }« ({ $when }), { $organiser }, { $city }. Ali { $organiser } sme dobiti to: { $what ->
        [name] ime
        [email] e-poštni naslov
       *[both] ime in e-poštni naslov
    }? Nič od tega se ne preda, dokler ne privolite. Oglejte si, za kaj gre, in odgovorite z da ali ne:

    { $link }

    Shranite to sporočilo. Z isto povezavo lahko privolitev prekličete.

## Beleženje prihodov. $name je, kdor pride, $time ura, $code znaki kode.

ticket-title = Vaša vstopnica
ticket-text = Pokažite jo pri vratih ali preberite znake na glas. Namenjena je samo vam.
code-picture = Koda kot slika: { $code }
check-in-title = Beleženje prihodov
check-in-here = Tukaj: { $here } od { $n }
check-in-since = tukaj od { $time }
check-in-do = Je tukaj
check-in-code = Koda vstopnice
check-in-code-hint = Dvanajst črk in števk pod sliko na vstopnici.
check-in-wall = Koda za steno
check-in-scan = Preberi s kamero
check-in-scan-stop = Zapri kamero
check-in-no-camera = Kamera se ne odpre. Vpišite kodo ali izberite ime.
check-in-queued = Zabeleženo v tem telefonu. Poslano bo, ko bo spet omrežje.
check-in-waiting = Čaka na omrežje: { $n }
check-in-waits = čaka na omrežje
check-in-attended = { $name } je tukaj.
check-in-already = { $name }: že tukaj, od { $time }.
check-in-unknown = Nobena vstopnica nima te kode. Še enkrat preglejte vsak znak.
check-in-otherOpportunity = Ta vstopnica je za nekaj drugega.
check-in-noPlace = Za to vstopnico tukaj ni mesta.
check-in-notYet = Prezgodaj je. Prihodi se beležijo od dveh ur pred začetkom.
check-in-expired = Prepozno je. Prihodi se beležijo do šest ur po koncu, kar je telefon zabeležil brez omrežja, pa velja eno uro.
door-title = Tukaj javite prihod
door-text = Preberite kodo s telefonom ali odprite { $address } in jo vpišite. Spremeni se vsakih 30 sekund.
door-stale = Ni omrežja. Počakajte na naslednjo kodo.
door-code = Koda pri vratih
door-code-hint = Prikazana je na zaslonu pri vratih in se spremeni vsakih 30 sekund.
door-code-go = Naprej
door-go = Tukaj sem: { $name }
door-who = Ne vemo še, kdo ste. Odprite povezavo v sporočilu in še enkrat preberite kodo, vstopite v račun ali vpišite kodo svoje vstopnice.
door-no-place = Tukaj še nimate mesta. Če imate vstopnico, vpišite njeno kodo.
check-in-stale = Ta koda je napačna ali prestara. Še enkrat poglejte na zaslon pri vratih.
check-in-go = Zabeleži
door-done = Pozdravljeni, { $name }! Vaš prihod je zabeležen.

## Goals, and whom somebody lets look on. $name is a learner, or who speaks; $adviser an address.

goals-title = Moji cilji
goals-lead = Kaj želite postati ali česa se želite naučiti? Zbirajte korake do tja in vidite, kaj še manjka.
goals-none = Cilja še nimate.
goals-new = Nov cilj
goals-no-esco = Seznama poklicev in spretnosti tukaj še ni. Zapišite cilj s svojimi besedami.
goals-own = S svojimi besedami
goals-own-hint = Na primer: sam popraviti kolo
goal-make = Izberi za moj cilj
goal-own = To je eden od vaših ciljev
goal-kind-name = S svojimi besedami
goal-progress = Spretnosti: { $done } od { $n }
goal-reached = Doseženo
goal-reach = Cilj je dosežen
goal-reopen = Vendar še ni dosežen
goal-drop = Opusti ta cilj
goal-drop-text = Njegovi koraki in to, kar so o njem povedali drugi, se izbrišejo.
goal-drop-go = Opusti
goal-steps = Koraki
goal-steps-none = Korakov še ni. Na strani, ki vodi do cilja, izberite »Dodaj k cilju«.
goal-step-address = Naslov ponudbe ali učne poti
goal-step-address-hint = Od tod ali iz drugega mesta: kopirajte ga iz brskalnika.
goal-step-add = Dodaj korak
goal-step-up = Prej
goal-step-down = Pozneje
goal-step-remove = Odstrani
goal-step-signed-up = Prijava oddana
goal-step-waiting = Čaka na mesto
goal-step-walking = V teku
goal-step-over = Končano
goal-add = Dodaj k cilju
goal-add-which = H kateremu?
goal-all = Poišči, kaj vodi do tja
goal-concept = Kaj o tem pravi ESCO
goal-missing = Še manjka
goal-covered = Že naučeno
goal-next = Kaj kmalu vodi do tja
goal-next-none = Tukaj še nič ne uči katere od teh spretnosti. Sledite spretnosti na njeni strani in izvedeli boste, ko bo kaj na voljo.
goal-words-none = S temi besedami še ni mogoče ničesar najti. Poiščite z drugimi besedami in najdeno dodajte kot korak.
goal-offers = Ponudbe: { $n }
problem-goal-step = Tam nismo našli ne ponudbe ne učne poti. Preverite naslov
problem-no-step = Tam nekaj je, vendar to ni ne ponudba ne učna pot
problem-not-before = To se začne šele { $date }
problem-step-gone = Tega koraka ni več med koraki do cilja.
remark-new = Novo sporočilo
remarks-title = Kaj pravijo svetovalci
remark-by = { $name }, { $date }
remark-take = Dodaj med moje korake
remark-decline = Ne, hvala
remark-forget = Izbriši
remark-taken = Dodano med korake
remark-declined = Zavrnjeno
remark-there = Je že med koraki
remark-title = Povejte kaj
remark-text = Vaše besede
remark-text-hint = Oseba, katere cilj je to, jih lahko izbriše.
remark-step = Predlagajte korak: njegov naslov
remark-send = Pošlji
remark-mail = Pišite mi, ko svetovalec kaj pove, največ enkrat na dan
me-remarks = Svetovalec je nekaj povedal o vaših ciljih.
part-goals = Cilji
part-enrolments = Prijave
advisers-title = Kdo lahko gleda
advisers-lead = Dovolite gledati nekomu, ki mu zaupate, na primer mladinskemu delavcu ali mentorici. Izberete, kaj je vidno, vidite vsak ogled in ga lahko kadar koli končate.
advisers-none = Nihče ne gleda.
adviser-new = Dovoli nekomu gledati
adviser-email = E-poštni naslov svetovalca
adviser-parts = Kaj je lahko vidno?
adviser-months-legend = Za koliko mesecev?
adviser-invite = Pošlji povabilo
adviser-young = Najprej vprašamo enega od vaših staršev ali skrbnika.
adviser-unborn = Najprej nam povejte, kdaj ste se rodili.
adviser-waits = Nekomu lahko dovolite gledati, ko se eden od staršev ali skrbnik strinja z vašim računom.
adviser-no-mail = To spletno mesto še ne more pošiljati e-pošte, zato ni mogoče nikogar povabiti.
adviser-guardian = Čaka na starše ali skrbnika
adviser-invited = Povabljen
adviser-active = Lahko gleda
adviser-ended = Končano
adviser-ended-on = Končano: { $date }
adviser-ended-guardian = Končal je starš ali skrbnik
adviser-declined = Zavrnjeno
adviser-gone = Izbrisan račun
adviser-until = Do { $date }
adviser-views = Kdaj je gledal
adviser-no-views = Nihče še ni gledal.
adviser-end = Končaj zdaj
adviser-end-text = Od zdaj ta oseba ne vidi več ničesar vašega.
problem-adviser-known = Izberite drug naslov: ta je vaš ali je že povabljen
consent-adviser = Dovoljenje za gledanje
consent-adviser-text = Ta oseba vidi, kar ste označili, lahko komentira vaše cilje in predlaga korake, dokler čas ne poteče ali tega ne končate. Nihče drug. Vsak ogled se za vas zapiše.
advising-title = Kdo mi dovoli gledati
advising-lead = Vsak vaš ogled se zapiše za osebo, za katero gre.
advising-none = Nihče vam ne dovoli gledati.
advising-stop = Ne glej več
advising-stop-text = Te osebe ne boste več videli.
advised-title = { $name }
advised-none = Tukaj še ni ničesar.
invited-title = { $name } vam dovoli gledati
invited-lead = Do { $date } lahko vidite: { $parts }. Lahko komentirate in predlagate korake. { $name } vidi vsak vaš ogled.
invited-ask = Da tega ne bi odprl kdo drug, pošljemo povezavo na povabljeni naslov.
invited-send = Pošlji povezavo
invited-mailed = Pisali smo na povabljeni naslov. Povezavo odprite v tem brskalniku v 15 minutah.
invited-astray = Povezava v sporočilu deluje 15 minut. Odprite jo v brskalniku, v katerem ste zanjo prosili, ali pa naj vam od tukaj pošljemo novo.
invited-other = To povabilo je za drug naslov. Odjavite se in ga odprite znova.
invited-account = Na strani { $territory } dobite račun samo z vašim naslovom in imenom. Kadar koli ga lahko zaprete.
invited-of-age = Sem polnoletna oseba in privolim
invited-accept = Sprejmi
invited-decline = Ne želim gledati
invited-decline-text = Povabilo preneha veljati in { $name } vidi, da je bilo zavrnjeno.
invited-decline-go = Zavrni
invited-declined = Zavrnili ste povabilo.
invited-declined-text = Ničesar, kar dela { $name }, ne vidite in o tem ne boste več prejemali sporočil.
invited-over = To povabilo je že uporabljeno, končano ali prestaro.
guardian-adviser-title = Ali lahko { $adviser } gleda, kar dela { $name }?
guardian-adviser-lead = { $name } želi do { $date } to pokazati naslovu { $adviser }: { $parts }. { $adviser } bi lahko komentiral in predlagal korake. { $name } vidi vsak ogled.
guardian-adviser-agreed = Strinjate se. Sporočilo shranite: z njegovo povezavo lahko to kadar koli končate.
guardian-adviser-no = Ne, ne strinjam se
guardian-adviser-ended = { $adviser } ne vidi ničesar.
done-goal-picked = To je zdaj vaš cilj.
done-goal-dropped = Opuščeno.
done-goal-reached = Odlično! Cilj je dosežen.
done-step-added = Dodano.
done-step-there = Ta korak je že tam.
done-step-removed = Odstranjeno.
done-remark-sent = Poslano.
done-adviser-asked = Povabilo je na poti.
done-adviser-ended = { $name } ne vidi več ničesar vašega.
done-adviser-withdrawn = Končano. Ta oseba ne vidi več ničesar vašega.
done-advising-begun = Hvala. Zdaj lahko gledate.
done-advising-stopped = Končano.
mail-adviser-subject = { $name } vam dovoli gledati: { $territory }
mail-adviser-text =
    Dober dan,

    { $name } se uči z območjem { $territory } in vam želi nekaj od tega pokazati, da bi lahko svetovali. Kaj je vidno, vidite in odločite tukaj:

    { $link }

    Sprejme lahko le, kdor ima ta naslov. Če vam ime { $name } ni znano, vam ni treba storiti ničesar.
mail-invited-subject = Nadaljevanje povabila: { $name }
mail-invited-text =
    Dober dan,

    { $name } vam želi dovoliti gledati: { $territory }. S to povezavo nadaljujete povabilo:

    { $link }

    Deluje { $minutes } min v brskalniku, v katerem je bila zahtevana. Če to niste bili vi, ne storite ničesar.
mail-adviser-guardian-subject = { $territory }: ali lahko { $adviser } gleda, kar dela { $name }?
mail-adviser-guardian-text =
    Dober dan,

    { $name } želi naslovu { $adviser } pokazati nekaj od tega, česar se uči z območjem { $territory }. Nič ni vidno, dokler se ne strinjate. Preberite, za kaj gre, in odgovorite z da ali ne:

    { $link }

    Shranite to sporočilo. Z isto povezavo si lahko kadar koli premislite.
mail-remark-subject = Nekdo je nekaj povedal o vašem cilju
mail-remark-text =
    Dober dan, { $name },

    nekdo, ki mu dovolite gledati, je nekaj povedal o vaših ciljih na strani { $territory }. Preberite tukaj:

    { $link }

## Hoja po učni poti.

walk-start = Začni to učno pot
walk-sign-in = Vstopite v račun in začnite učno pot
walk-progress = Opravljeni koraki: { $done } od { $n }
walk-completed = Prišli ste do konca
walk-completed-some = Prišli ste do konca. Opravljeni koraki: { $done } od { $n }
walk-steps = Koraki: { $done } od { $n }
walk-finished = Opravljeno
walk-next = Naslednji korak
walk-done = Opravljeno
walk-attended = Opravljeno: organizator vas je tam videl
walk-tick = To imam opravljeno
walk-from = Od { $date }
walk-sign-up = Prijavite se: organizator potrdi, da ste bili tam
walk-untick = Vendarle ni opravljeno
walk-stop = Zapusti to učno pot
walk-stop-text = Kar ste tukaj označili, se izbriše. Vaše prijave ostanejo.
walk-stop-go = Zapusti
number-started =
    { $n ->
        [one] oseba je začela
        [two] osebi sta začeli
        [few] osebe so začele
       *[other] oseb je začelo
    }
number-completed =
    { $n ->
        [one] oseba je prišla do konca
        [two] osebi sta prišli do konca
        [few] osebe so prišle do konca
       *[other] oseb je prišlo do konca
    }
me-walks = Učne poti, po katerih hodite

## Opomniki.

mail-enrol-reminder-subject = Kmalu: { $title }
mail-enrol-reminder-text =
    Dober dan, { $name },

    »{ $title }« se kmalu začne in imate mesto.

    { $when }
    { $place }

    Tukaj najdete vse o tem. Lahko tudi sporočite, če ne morete priti:

    { $link }

## Following providers, territories, playlists and skills; what happened to them.

follow = Sledi
follow-followed = Temu sledite
follow-stop = Prenehaj slediti
follow-title = Sledite: { $name }
follow-private = Nove objave pridejo med vaše novosti. Nihče ne izve, da temu sledite.
follow-here = Na spletni strani območja { $territory }
follow-here-text = Z računom tukaj sledite, ne da bi kdo za to vedel.
follow-home = V drugem mestu ali na omrežju Mastodon
follow-home-text = Imate račun drugje? Vpišite spletno stran svojega mesta ali svoj naslov in odpeljemo vas tja.
follow-home-field = Spletna stran vašega mesta ali vaš naslov
follow-home-hint = Na primer tilburg.example ali @name@mastodon.example
follow-home-go = Odpelji me tja
follow-onward = Temu lahko sledite na { $host }.
follow-onward-go = Nadaljuj na { $host }
problem-follow-home = Tam nismo našli strani, s katere bi lahko sledili. Preverite naslov
problem-follow-nobody = Tam nismo našli nikogar, ki bi mu lahko sledili. Preverite naslov
following-title = Čemu sledim
following-lead = Ta seznam vidite samo vi. Druga mesta izvedo samo, da jim nekdo od tukaj sledi.
following-none = Ničemur še ne sledite.
following-none-hint = Izberite »Sledi« na strani organizacije, mesta, učne poti ali spretnosti.
following-add = Sledite čemu od drugod
following-object = Spletni naslov ali uporabniško ime
following-object-hint = Naslov strani v drugem mestu ali uporabniško ime, na primer @library@tilburg.example
following-territory = Mesto ali regija
following-skill = Spretnost
following-requested = odgovora še ni
following-failed = ni dosegljivo
following-muted = utišano
following-mute = Utišaj
following-unmute = Znova prikazuj
following-blocked = Skrito pred vami
block-title = Skrij vse od te organizacije
block-text = Organizaciji ne sledite več in nič njenega ne pride med vaše novosti. Organizacija tega ne izve.
block-go = Skrij
block-done = To organizacijo ste skrili iz svojih novosti.
block-end = Ne skrivaj več
timeline-title = Moje novosti
timeline-empty = Zgodilo se še ni nič. Takoj ko se kaj zgodi, bo to tukaj.
news-new = Novo
news-changed = Spremenjeno
news-cancelled = Odpovedano
news-soonFull = Le še nekaj mest
news-soonOver = Prijave se kmalu končajo
news-message = Sporočilo
digest-title = Po e-pošti
digest-legend = Kako pogosto naj vam pišemo?
digest-hint = Samo kadar se kaj zgodi. To lahko ustavite v vsakem sporočilu.
digest-never = Nikoli
digest-day = Enkrat na dan
digest-week = Enkrat na teden
digest-stop-title = Brez e-pošte o vaših novostih
digest-stop-text = O tem, čemur sledite, vam ne bomo več pisali. Še vedno pa vse najdete med svojimi novostmi.
done-follows = Zdaj temu sledite.
done-follows-no-more = Temu ne sledite več.
done-muted = Za zdaj o tem ne boste izvedeli ničesar.
done-unmuted = O tem boste spet izvedeli.
done-hidden = Skrito.
done-shown = Ni več skrito.
done-digest = Shranjeno.
mail-digest-subject =
    { $n ->
        [one] { $n } novost z območja { $territory }
        [two] { $n } novosti z območja { $territory }
        [few] { $n } novosti z območja { $territory }
       *[other] { $n } novosti z območja { $territory }
    }
mail-digest-text =
    Dober dan, { $name },

    to je novo pri vsem, čemur sledite na spletni strani območja { $territory }:

    { $list }

    Oglejte si vse:

    { $link }

    Teh sporočil ne želite več? Ustavite jih tukaj:

    { $stop }

## Reporting what is wrong to the operator.

report = Sporoči težavo na tej strani
report-title = Kaj je narobe?
report-lead = Povejte ljudem, ki skrbijo za to spletno stran. Vidijo, kaj napišete, ne vidijo pa, kdo ste.
report-text = Kaj je narobe?
report-text-hint = Na primer: ni brezplačno, ne obstaja, ni za otroke.
report-forward = Sporoči tudi območju { $territory }. Tam ne izvedo, da ste to bili vi.
report-go = Pošlji
report-done = Hvala. Pogledali bomo.
admin-reports = Sporočene težave
admin-reports-lead = Kaj je po mnenju ljudi in drugih mest narobe. Kar je naše, spremenite ali umaknite v delovnem prostoru; kar prihaja od drugod, zadržite ali blokirajte na strani tistega mesta.
admin-reports-none = Ni sporočenih težav.
report-from-here = od nekoga tukaj
report-forwarded = sporočeno tudi drugemu mestu
report-settle = Označi kot urejeno
done-report-settled = Urejeno.
admin-waiting-reports =
    { $n ->
        [1] Ena sporočena težava čaka na vas
        [one] { $n } sporočena težava čaka na vas
        [two] { $n } sporočeni težavi čakata na vas
        [few] { $n } sporočene težave čakajo na vas
       *[other] { $n } sporočenih težav čaka na vas
    }

## What happened, in numbers

figures-title = Številke
figures-lead = Kaj se je tu dogajalo, brez imen. Število ljudi povemo od pet naprej, otrok in mladih od deset naprej. »–« pomeni nobenega ali manj; včasih izpustimo tudi večje število, da majhnega nihče ne more izračunati.
figures-none = O tem mesecu še ni kaj povedati.
figures-viewed = Odprte strani
figures-enrolled = Prijave
figures-attended = Prisotni
figures-started = Začete poti
figures-completed = Končane poti
figures-by-month = Po mesecih
figures-by-provider = Po ponudnikih
figures-by-category = Po temah
figures-by-skill = Po veščinah
figures-by-ageband = Po starosti
figures-by-language = Po jezikih
figures-by-home = Po domačem kraju
