language-self = Srpski

## Dates. $day and $year are digits, $month is one of month-*, $weekday one of weekday-*.
## $day2, $month2, $year2 belong to the last day of several.

format-date = { $weekday }, { $day }. { $month } { $year }.
format-days-month = { $day }–{ $day2 }. { $month } { $year }.
format-days-year = { $day }. { $month } – { $day2 }. { $month2 } { $year }.
format-days = { $day }. { $month } { $year } – { $day2 }. { $month2 } { $year2 }.
format-time = { $hour }:{ $minute }
format-moment = { $date } u { $time }
format-times = { $date } od { $from } do { $to }
format-moments = { $from } – { $to }

month-1 = januara
month-2 = februara
month-3 = marta
month-4 = aprila
month-5 = maja
month-6 = juna
month-7 = jula
month-8 = avgusta
month-9 = septembra
month-10 = oktobra
month-11 = novembra
month-12 = decembra

month-short-1 = jan
month-short-2 = feb
month-short-3 = mar
month-short-4 = apr
month-short-5 = maj
month-short-6 = jun
month-short-7 = jul
month-short-8 = avg
month-short-9 = sep
month-short-10 = okt
month-short-11 = nov
month-short-12 = dec

weekday-1 = pon
weekday-2 = uto
weekday-3 = sre
weekday-4 = čet
weekday-5 = pet
weekday-6 = sub
weekday-7 = ned

## Numbers, money, lengths

format-decimal = ,
format-group = .
format-price = { $amount }{ "\u00A0" }{ $currency }
format-price-code = { $amount }{ "\u00A0" }{ $currency }
fact-age-only = Uzrast: { $min }
fact-paid = Plaća se
format-metres = { $n } m
format-kilometres = { $n } km

fact-years =
    { $n ->
        [one] { $n } godina
        [few] { $n } godine
       *[other] { $n } godina
    }
list-between = { ", " }
list-last = { $list } i { $last }

fact-months =
    { $n ->
        [one] { $n } mesec
        [few] { $n } meseca
       *[other] { $n } meseci
    }

## Languages that something is held in

language-af = afrikans
language-ar = arapski
language-be = beloruski
language-bg = bugarski
language-bs = bosanski
language-ca = katalonski
language-cs = češki
language-da = danski
language-de = nemački
language-el = grčki
language-en = engleski
language-es = španski
language-et = estonski
language-eu = baskijski
language-fa = persijski
language-fi = finski
language-fr = francuski
language-ga = irski
language-gl = galicijski
language-he = hebrejski
language-hi = hindi
language-hr = hrvatski
language-hu = mađarski
language-is = islandski
language-it = italijanski
language-ka = gruzijski
language-ku = kurdski
language-lt = litvanski
language-lv = letonski
language-mk = makedonski
language-mt = malteški
language-nb = norveški (bukmol)
language-nl = holandski
language-nn = norveški (ninorsk)
language-no = norveški
language-pl = poljski
language-ps = paštunski
language-pt = portugalski
language-ro = rumunski
language-rom = romski
language-ru = ruski
language-sk = slovački
language-sl = slovenački
language-so = somalski
language-sq = albanski
language-sr = srpski
language-sr-Cyrl = srpski (ćirilica)
language-sr-Latn = srpski (latinica)
language-st = sesoto
language-sv = švedski
language-ti = tigrinja
language-tr = turski
language-uk = ukrajinski
language-ur = urdu
language-vi = vijetnamski
language-xh = kosa
language-zh = kineski
language-zu = zulu
language-easy = { $language }, lako za čitanje

## What is wrong with a value (beside a field)

problem-malformed-address = Upiši celu adresu na internetu, na primer https://example.org/page
problem-malformed-time = Upiši datum i vreme, na primer 2026-12-05 15:00
problem-malformed-timezone = Upiši vremensku zonu, na primer Europe/Vilnius
problem-malformed-duration = Upiši trajanje, na primer PT3H (tri sata) ili P2D (dva dana)
problem-malformed-currency = Upiši valutu kao tri velika slova, na primer EUR
problem-malformed-amount = Upiši broj bez valute, na primer 12,50
problem-malformed-whole-number = Upiši ceo broj, 0 ili veći
problem-malformed-number = Upiši broj
problem-malformed-email = Upiši imejl adresu, na primer name@example.org
problem-malformed-slug = Koristi od 1 do 60 malih slova latinice, cifara i pojedinačnih crtica
problem-malformed-day = Izaberi dan, na primer 2026-12-05
problem-malformed-colour = Upiši boju kao # i šest cifara ili slova, na primer #00594c
problem-malformed-topic = Koristi slova, cifre i razmake, na primer noćne šetnje
problem-malformed-contact = Upiši po jedan kontakt u redu: ime, imejl, telefon, sajt
problem-malformed-scopes = Sva ova prava može da ima samo administratorski nalog
problem-malformed-recurrence = Upiši pravilo, na primer FREQ=WEEKLY;BYDAY=MO;UNTIL=20270630T215959Z
problem-malformed-language = Upiši kratku oznaku jezika, na primer lt ili sr-Cyrl

## Why something is not allowed

rule-invalid = Neke odgovore treba još jednom pogledati.
rule-not-found = Ovde nema ničega ili sadržaj nije namenjen tebi.
rule-gone = Ovo je obrisano.
rule-sign-in-first = Prvo uđi u svoj nalog.
rule-link-expired = Ovaj link je već iskorišćen ili je prestar. Zatraži novi.
rule-forbidden = Nemaš pravo na ovo. Obrati se administraciji.
rule-slug-taken = Ime „{ $name }“ je zauzeto. Izaberi drugo.
rule-changed = Neko je u međuvremenu ovo promenio. Učitaj ponovo i ponovi svoju izmenu.
rule-too-many = Previše pokušaja. Sačekaj { $seconds ->
    [one] { $seconds } sekundu
    [few] { $seconds } sekunde
   *[other] { $seconds } sekundi
} i pokušaj ponovo.
rule-too-many-minutes = Previše pokušaja. Sačekaj { $minutes ->
    [one] { $minutes } minut
    [few] { $minutes } minuta
   *[other] { $minutes } minuta
} i pokušaj ponovo.
rule-too-many-hours = Previše pokušaja. Sačekaj { $hours ->
    [one] { $hours } sat
    [few] { $hours } sata
   *[other] { $hours } sati
} i pokušaj ponovo.
rule-key-reused = Ovo je već poslato sa drugim sadržajem. Pošalji kao nov zahtev.
rule-refused = Ovo je odbijeno: { $why }

fact-steps = { $n ->
    [one] { $n } korak
    [few] { $n } koraka
   *[other] { $n } koraka
}

## The pages that everybody sees. Plain words: no "actor", "inbox" or "instance".
## Around every page

page-skip = Pređi na sadržaj
page-nav = Glavni meni
page-language = Jezik
page-no-password = Još nemaš lozinku. Bez nje ti svaki put treba nov link.
page-set-password = Postavi lozinku
page-account = Tvoj nalog
nav-explore = Istraži
nav-playlists = Staze
nav-network = Mreža
nav-about = O nama
nav-sign-in = Uđi u nalog
nav-sign-out = Izađi
nav-desk = Radni prostor
nav-admin = Administracija
nav-settings = Podešavanja
footer-contact = Kontakt
footer-api = Za programere
footer-privacy = Ovaj sajt ne koristi kolačiće za praćenje i ništa ne učitava sa drugih servera.
footer-source = izvorni kod
pages-label = Stranice
pages-previous = Prethodna
pages-next = Sledeća
edit = Uredi
save = Sačuvaj
from-territory = sa područja { $territory }
text-languages = Ovaj tekst na jezicima
page-language-more = Drugi jezici
handle-title = Prati preko drugog servisa
handle-text = Potraži ovu adresu na servisu Mastodon, Mobilizon ili nekom sličnom i zaprati je tamo.
handle-short = Prati:

## Explore

explore-title = Istraži
explore-title-words = { $words }: rezultati
explore-heading = Nauči nešto novo
explore-lead =
    { $organisations ->
        [0] Radionice, kursevi i volontiranje u tvojoj blizini.
        [1] Radionice, kursevi i volontiranje u ponudi jedne lokalne organizacije.
        [one] Radionice, kursevi i volontiranje u ponudi { $organisations } lokalne organizacije.
        [few] Radionice, kursevi i volontiranje u ponudi { $organisations } lokalne organizacije.
       *[other] Radionice, kursevi i volontiranje u ponudi { $organisations } lokalnih organizacija.
    }
explore-lead-network =
    { $territories ->
        [1] Svoju ponudu sa nama deli još jedno područje.
        [one] Svoju ponudu sa nama deli još { $territories } područje.
        [few] Svoju ponudu sa nama dele još { $territories } područja.
       *[other] Svoju ponudu sa nama deli još { $territories } područja.
    }
explore-count =
    { $n ->
        [0] Nema rezultata
        [one] { $n } prilika
        [few] { $n } prilike
       *[other] { $n } prilika
    }
explore-signpost = Odakle dolazi ponuda
explore-here = ovde si
explore-set = Izabrani filteri
explore-unset = Ukloni filter
explore-unset-all = Ukloni sve
explore-empty = Ništa ne odgovara svim uslovima.
explore-empty-hint = Upiši manje reči, ukloni neki filter iznad ili izaberi druge dane.
explore-empty-all = Prikaži sve što dolazi
explore-wrong = Po ovim filterima ne može da se traži
explore-empty-now = Trenutno nema ničega u najavi.
explore-empty-new = Još ništa nije objavljeno.
explore-empty-new-hint = Svrati uskoro: lokalne organizacije se pripremaju.
share-title = Podeli
share-sheet = Podeli…
share-copy = Kopiraj adresu
share-copied = Kopirano
share-mail = Imejlom
explore-along = Ponesi ovaj spisak
explore-along-ics = Kalendar
explore-along-rss = RSS kanal
explore-along-csv = Tabela (CSV)
explore-along-geojson = Podaci za mapu (GeoJSON)
explore-routes = Obeležene staze
explore-routes-lead = Staze te vode korak po korak, ovde i u drugim gradovima.
explore-routes-all = Sve staze
search-words = Šta želiš da naučiš?
search-example = Na primer „roboti“ ili „volontiranje“
search-go = Traži
search-kind = Vrsta
search-more = Datum, mesto, jezik, cena
search-when = Kada
when-any = Bilo kada
when-days = Dani izabrani ispod
when-today = Danas
when-tomorrow = Sutra
when-weekend = Za vikend
when-week = Narednih 7 dana
when-month = Narednih 30 dana
search-time = Doba dana
time-morning = Pre podne
time-afternoon = Posle podne
time-evening = Uveče
search-enrolment = Način prijave
search-closing = Prijave uskoro ističu
search-from = Od
search-to = Do
search-place = Blizu (mesto)
search-radius = Udaljenost
search-where = Gde
search-category = Tema
search-language = Jezik
search-age = Tvoj uzrast
search-sort = Redosled
search-free = Besplatno
search-online = Onlajn
search-apply = Prikaži rezultate

## An opportunity

fact-when = Kada
fact-where = Gde
fact-cost = Cena
fact-language = Jezik
fact-for = Za koga
opportunity-about = Opis
opportunity-calendar = Dodaj u kalendar
opportunity-step = Započni stazu ovim
opportunity-geo = Otvori u aplikaciji za mape
opportunity-materials = Pročitaj ili ponesi
opportunity-details = Detalji
opportunity-playlists = Deo ovih staza

## Playlists

playlists-title = Staze učenja
playlists-lead = Staze kroz ono što može da se nauči: neke u gradu, neke onlajn, neke u drugim gradovima.
playlists-count =
    { $n ->
        [one] { $n } staza
        [few] { $n } staze
       *[other] { $n } staza
    }
playlists-empty = Još nema staza.
playlists-empty-hint = Pogledaj pojedinačne prilike
playlist-kind = Staza
playlist-steps = Koraci
playlist-ordered = Prati korake ovim redom.
playlist-free = Redosled biraš po želji.
playlist-empty = Ova staza još nema korake.
playlist-about = O ovoj stazi
legend-title = Kako se čita staza
legend-here = Na ovom području
legend-online = Onlajn, gde god da si
legend-task = Zadatak koji radiš samostalno
legend-elsewhere = Na drugom području, u njegovoj boji

## Organisations, territory, network

organisation-count =
    { $n ->
        [0] Trenutno nema prilika
        [one] { $n } prilika
        [few] { $n } prilike
       *[other] { $n } prilika
    }
organisation-empty = Ova organizacija trenutno nema ništa u najavi.
organisation-all = Prikaži sve
organisation-about = O organizaciji
organisation-contact = Kontakt
organisation-playlists = Staze
territory-partners =
    { $n ->
        [0] Organizacije
        [one] { $n } organizacija
        [few] { $n } organizacije
       *[other] { $n } organizacija
    }
territory-partners-empty = Još se nijedna organizacija nije priključila.
territory-publish = Nudiš nešto što može da se nauči?
territory-publish-text = Organizacije ovde objavljuju besplatno.
territory-publish-write = Piši na kontakt iznad i dobićeš radni prostor.
network-title = Mreža
network-heading = Područja povezana sa našim
network-lead =
    { $n ->
        [0] Ovde će se pojaviti ono što objavljuju drugi gradovi i regioni.
        [1] Sa našim je povezano još jedno područje. Ispod piše ko prikazuje čije prilike.
        [one] Sa našim je povezano još { $n } područje. Ispod uz svako piše ko prikazuje čije prilike.
        [few] Sa našim su povezana još { $n } područja. Ispod uz svako piše ko prikazuje čije prilike.
       *[other] Sa našim je povezano još { $n } područja. Ispod uz svako piše ko prikazuje čije prilike.
    }
network-territories = Područja
network-empty = Ovo područje još nije povezano sa drugima.
network-empty-hint = Sve što nađeš ovde dolazi od lokalnih organizacija.
network-rows = Prikaži ponudu sa područja { $territory }
network-new = Novo sa drugih strana

## Signing in, settings, errors

sign-in-title = Ulaz u nalog
sign-in-email = Imejl adresa
sign-in-password = Lozinka
sign-in-go = Uđi
sign-in-mail = Radije mi pošalji link
sign-in-help = Nemaš lozinku? Zatraži link za ulaz od administracije ovog sajta.
sign-in-help-mail = Nemaš lozinku? Ostavi polje prazno i poslaćemo ti link.
sign-in-sent = Pogledaj svoj imejl
sign-in-sent-text = Ako postoji nalog sa ovom adresom, link je na putu. Važi 15 minuta i radi jednom, u ovom pregledaču.
link-title = Uđi pomoću ovog linka
link-invited = Pozivamo te u radni prostor organizacije { $organisation }
link-text = Ulaziš kao { $name }. Link radi samo jednom.
link-text-new = Pritisni dugme i otvoriće se tvoj nalog. Link radi samo jednom.
link-go = Uđi
link-expired = Ovaj link više ne radi
link-expired-text = Već je iskorišćen ili je prestar. Zatraži novi.
settings-you = Ti
settings-email = U nalog ulaziš pomoću adrese { $email }.
settings-name = Ime
settings-language = Jezik stranica
settings-password = Lozinka
settings-password-current = Trenutna lozinka
settings-password-new = Nova lozinka
settings-password-hint = Najmanje 10 znakova. Nekoliko reči se lako pamti.
settings-password-set = Postavi lozinku
settings-sessions = Gde je tvoj nalog otvoren
settings-sessions-text = Izlaziš iz naloga u svim pregledačima, pa i u ovom. Lozinka, linkovi za ulaz, pristupni ključevi i povezani nalozi ostaju isti.
settings-sign-out = Izađi svuda

## Passkeys and single sign-on. $provider is what the operator calls a sign-on server.
passkey-title = Pristupni ključevi
passkey-one = Pristupni ključ
passkey-text = Pristupnim ključem ulaziš prstom, licem ili kodom uređaja. Niko ne može da ga pogodi i ništa ne treba pamtiti.
passkey-name = Ime ovog ključa
passkey-name-hint = Na primer: moj telefon
passkey-add = Dodaj pristupni ključ
passkey-needs = Da bi se dodao, pregledaču su potrebni JavaScript i uređaj koji čuva pristupne ključeve.
passkey-none = Na adresi ovog sajta pristupni ključevi ne mogu da se koriste.
passkey-failed = Nije uspelo ili je prekinuto. Pokušaj ponovo ili izaberi drugi način.
passkey-sign-in = Uđi pristupnim ključem
passkey-locked = Zaključan
passkey-locked-text = Izgleda da postoji kopija ovog ključa, pa njime više niko ne može da uđe. Ukloni ga i dodaj novi.
passkey-wrong-unknown = Niko ovde nema ovaj ključ. Možda je uklonjen.
passkey-wrong-locked = Izgleda da postoji kopija ovog ključa, pa je zaključan. Uđi na drugi način, ukloni ga i dodaj novi.
passkey-wrong-unverified = Tvom nalogu treba uređaj koji proverava da si to ti: prstom, licem ili kodom.
passkey-wrong-known = Ovaj uređaj već ima pristupni ključ za ovaj nalog.
passkey-wrong-invalid = Nije uspelo ili je trajalo predugo. Pokušaj ponovo.
way-title = Načini ulaza
way-text = Pristupni ključevi i nalozi na drugim mestima kojima ulaziš.
way-open = Prikaži
way-added = Dodato { $date }
way-used = Poslednji put korišćeno { $date }
way-unused = Još nije korišćeno
way-remove = Ukloni
way-remove-one = Ukloni: { $name }
way-last = To je tvoj jedini način ulaza. Prvo dodaj drugi.
sign-on-title = Nalozi na drugim mestima
sign-on-text = Možeš da uđeš nalogom koji imaš tamo. Tamo saznaju da dolaziš ovde, i ništa o tome šta ovde radiš.
sign-on-go = Nastavi: { $provider }
sign-on-link = Poveži: { $provider }
sign-on-cancel = Otkaži
sign-on-outward-text = Sada ulaziš tamo i vraćaš se. Posle toga možeš ovde da uđeš tim nalogom.
sign-on-shared-text = Tamo uđi u svoj nalog. Na računaru koji koriste i drugi, na kraju izađi i tamo.
sign-on-join-lead = Dolaziš sa { $provider } i ovde još nemaš nalog. Ne košta ništa i niko ne može da vidi da si ovde.
sign-on-join-born = { $provider } kaže da ti je datum rođenja u mesecu { $month }.
sign-on-join-known = Već imaš nalog ovde? Uđi u njega, pa poveži { $provider } pod „Načini ulaza“.
sign-on-failed = Niko nije ušao u nalog
sign-on-again = Pokušaj ponovo
sign-on-other = Uđi na drugi način
sign-on-old-text = Ovo je trajalo predugo, već je obavljeno ili je počelo u drugom pregledaču.
sign-on-refused-text = { $provider } ne potvrđuje ko si ili je tamo prekinuto.
sign-on-wrong-text = Odgovor koji daje { $provider } nije ispravan, pa ga nismo prihvatili. Ako se ponovi, javi upravi ovog sajta.
sign-on-silent-text = { $provider } trenutno ne odgovara. Pokušaj za nekoliko minuta ili uđi na drugi način.
sign-on-taken-text = Ovaj nalog ({ $provider }) povezan je sa drugim nalogom ovde.
sign-on-not-you-text = Više nisi u nalogu osobe koja je ovo počela. Uđi i pokušaj ponovo.
sign-on-weak-text = Tvoj nalog može da menja ono što drugi vide, pa mu treba stroža provera od one koju radi { $provider }. Uđi na drugi način.
done-passkey-added = Pristupni ključ je dodat.
done-passkey-removed = Pristupni ključ je uklonjen.
done-sign-on-linked = Povezano je. Sada možeš tako da uđeš.
done-sign-on-unlinked = Više nije povezano.
error-explore = Na početnu stranicu
error-request = Ako nam javiš grešku, navedi ovaj broj:

## Saved searches

saved-title = Sačuvane pretrage
saved-lead = O novostima u svakoj od njih obaveštava te kanal novosti, a po želji i imejl: najviše jednom dnevno i samo kad ima nečeg novog.
saved-lead-feed = O novostima u svakoj od njih obaveštava te kanal novosti.
saved-keep = Sačuvaj ovu pretragu
saved-keep-name = Ime ove pretrage
saved-none = Još nemaš sačuvanih pretraga.
saved-none-hint = Potraži nešto, pa izaberi „Sačuvaj ovu pretragu“.
saved-everything = Sve
saved-feed = Kanal novosti
saved-mail-on = Javljaj mi imejlom
saved-mail-off = Ne šalji više imejlove
saved-by-mail = Javljamo ti imejlom
saved-new =
    { $n ->
        [0] Ništa novo
        [one] { $n } nova
        [few] { $n } nove
       *[other] { $n } novih
    }
saved-remove = Ukloni
saved-sign-in = Uđi u nalog i sačuvaj pretragu
saved-stop-title = Bez imejlova o ovoj pretrazi
saved-stop-text = Više ti nećemo pisati o pretrazi „{ $name }“. Ona ostaje u tvojim podešavanjima.
saved-stop-go = Zaustavi imejlove
done-search-removed = Uklonjeno.
done-search-mail = Od sada ti imejlom javljamo šta je novo.
done-search-silent = Više nećeš dobijati imejlove o tome.
problem-saved-many =
    { $n ->
        [one] Imaš { $n } sačuvanu pretragu. Prvo ukloni jednu
        [few] Imaš { $n } sačuvane pretrage. Prvo ukloni jednu
       *[other] Imaš { $n } sačuvanih pretraga. Prvo ukloni jednu
    }
mail-saved-subject =
    { $n ->
        [1] { $name }: nova prilika
        [one] { $name }: { $n } nova prilika
        [few] { $name }: { $n } nove prilike
       *[other] { $name }: { $n } novih prilika
    }
mail-saved-text =
    Novo u tvojoj pretrazi „{ $name }“ ({ $territory }):

    { $list }

    Pogledaj sve:
    { $link }

    Ovaj imejl dobijaš jer je tako izabrano pri čuvanju pretrage. Ako ga više ne želiš:
    { $stop }

## First set-up

setup-title = Pripremi ovaj sajt
setup-lead = Neka { $address } postane sajt tvog grada ili regiona, a ti ćeš se brinuti o njemu. Adresa i kratko ime ne mogu kasnije da se promene, a sve ostalo može.
setup-right = Prvo kod
setup-code = Kod
setup-code-hint = Program ga je pri pokretanju upisao u svoj dnevnik. Važi jednom i samo do sledećeg pokretanja.
setup-code-wrong = Ovo nije najnoviji kod u dnevniku programa. Posle svakog pokretanja nastaje nov
setup-name = Ime područja
setup-name-hint = Grad ili region: Vilnius
setup-handle = Kratko ime
setup-handle-hint = Za pratioce na drugim servisima: vilnius. Mala slova latinice bez kvačica, cifre i crtice; ne može kasnije da se promeni. Ostavi prazno i napraviće se od imena.
setup-timezone-hint = Za dane i sate kad nije navedena druga.
setup-you = Ti
setup-operator = Tvoja imejl adresa
setup-operator-hint = Pomoću nje ulaziš u nalog. Niko drugi je ne vidi.
setup-go = Pripremi i uđi

## Words for values, counts and states, put together by the page modules.
## Kinds and other closed lists: the API's value after the prefix

kind-event = Događaj
kind-workshop = Radionica
kind-course = Kurs
kind-volunteering = Volontiranje
kind-internship = Praksa
kind-project = Projekat
kind-place = Mesto
kind-online = Onlajn
kind-exchange = Razmena
category-life-skills = Životne veštine
category-creativity = Kreativnost
category-civic = Aktivno građanstvo
category-abroad = U inostranstvo
category-science = Nauka
category-technology = Tehnologija
category-global = Globalna pitanja
category-crafts = Zanati
category-sports = Sport
category-arts = Umetnost
category-career = Karijera
category-environment = Životna sredina
setting-formal = Formalno: škola, fakultet, obuka sa uverenjem
setting-nonFormal = Neformalno: organizovano van škole
setting-informal = Informalno: kroz rad ili posete
enrolment-open = Prijava dok ima mesta
enrolment-approval = Prijava, pa odlučuje organizator
enrolment-external = Prijava na posebnom sajtu
enrolment-none = Bez prijave, samo dođi
accessibility-wheelchair = Bez stepenica
accessibility-signLanguage = Znakovni jezik
accessibility-captions = Titlovi
accessibility-audioDescription = Audio-opis
accessibility-hearingLoop = Indukciona petlja
accessibility-largePrint = Krupna slova
accessibility-braille = Brajevo pismo
accessibility-easyToRead = Lako za čitanje
role-operator = Administrator/ka
role-partner = Partner/ka
role-learner = Polaznik/ca
role-owner = Vlasnik/ca
role-editor = Urednik/ca
sort-relevance = Prvo najpogodnije
sort-date = Prvo najranije
sort-distance = Prvo najbliže
sort-new = Prvo najnovije

## States

status-draft = nacrt
status-published = objavljeno
status-cancelled = otkazano
status-deleted = obrisano
tag-only-here = samo ovde

## Facts

fact-free = Besplatno
fact-online = Onlajn
fact-any-time = Bilo kada
fact-until = do { $date }
fact-next = Naredni termini
fact-ages = Od { $min }. do { $max }. godine
fact-age-from = Od { $min }. godine
fact-age-to = Do { $max }. godine
fact-places =
    { $n ->
        [one] { $n } mesto
        [few] { $n } mesta
       *[other] { $n } mesta
    }
fact-enrol-until = Prijave do { $date }
fact-enrol-from = Prijave od { $date }
fact-hours =
    { $n ->
        [one] { $n } sat
        [few] { $n } sata
       *[other] { $n } sati
    }
fact-minutes =
    { $n ->
        [one] { $n } minut
        [few] { $n } minuta
       *[other] { $n } minuta
    }
fact-days =
    { $n ->
        [one] { $n } dan
        [few] { $n } dana
       *[other] { $n } dana
    }
fact-about = otprilike { $duration }
fact-optional = nije obavezno
fact-licence = Licenca
fact-groups = Grupe
fact-topics = Teme
fact-keywords = Ključne reči
fact-setting = Vrsta učenja
fact-accessibility = Pristupačnost
fact-enrolment = Način prijave
fact-website = Sajt
fact-video = Video
fact-place = Mesto
count-opportunities =
    { $n ->
        [one] { $n } prilika
        [few] { $n } prilike
       *[other] { $n } prilika
    }
count-playlists =
    { $n ->
        [one] { $n } staza
        [few] { $n } staze
       *[other] { $n } staza
    }
count-steps =
    { $n ->
        [one] { $n } korak
        [few] { $n } koraka
       *[other] { $n } koraka
    }
number-steps =
    { $n ->
        [one] korak
        [few] koraka
       *[other] koraka
    }
number-hours =
    { $n ->
        [one] sat
        [few] sata
       *[other] sati
    }
number-territories =
    { $n ->
        [one] područje
        [few] područja
       *[other] područja
    }
number-opportunities =
    { $n ->
        [one] prilika
        [few] prilike
       *[other] prilika
    }
number-playlists =
    { $n ->
        [one] staza
        [few] staze
       *[other] staza
    }
number-organisations =
    { $n ->
        [one] organizacija
        [few] organizacije
       *[other] organizacija
    }
number-neighbours =
    { $n ->
        [one] područje koje deli ponudu sa nama
        [few] područja koja dele ponudu sa nama
       *[other] područja koja dele ponudu sa nama
    }
choice-any = Sve
choice-everywhere = Ovde i drugde
choice-here = Samo ovde
filter-from = Od { $date }
filter-to = Do { $date }
filter-age = Uzrast: { $age }

## How often something takes place. $days are short names of weekdays: Mon and Wed

repeat-days =
    { $n ->
        [1] Svakog dana
        [one] Svakog { $n }. dana
        [few] Svakog { $n }. dana
       *[other] Svakog { $n }. dana
    }
repeat-weeks =
    { $n ->
        [1] Svake sedmice
        [one] Svake { $n }. sedmice
        [few] Svake { $n }. sedmice
       *[other] Svake { $n }. sedmice
    }
repeat-weeks-on =
    { $n ->
        [1] Svake sedmice: { $days }
        [one] Svake { $n }. sedmice: { $days }
        [few] Svake { $n }. sedmice: { $days }
       *[other] Svake { $n }. sedmice: { $days }
    }
repeat-months =
    { $n ->
        [1] Svakog meseca
        [one] Svakog { $n }. meseca
        [few] Svakog { $n }. meseca
       *[other] Svakog { $n }. meseca
    }
repeat-years =
    { $n ->
        [1] Svake godine
        [one] Svake { $n }. godine
        [few] Svake { $n }. godine
       *[other] Svake { $n }. godine
    }
repeat-otherwise = Više dana
repeat-until = { $often }, do { $date }
repeat-times =
    { $n ->
        [1] { $often }, jednom
        [one] { $often }, { $n } put
        [few] { $often }, { $n } puta
       *[other] { $often }, { $n } puta
    }

## On the pages

opportunity-enrol = Prijavi se
opportunity-website = Idi na sajt
home-link = Otvori na sajtu područja { $territory }
updated-on = Izmenjeno: { $date }
warning-cancelled = Ovo je otkazano.
warning-over = Ovo je prošlo.
warning-draft = Ovo je nacrt. Vidiš ga samo ti i tvoj tim.
warning-unverified = Vidi se samo na ovom području dok organizacija ne bude potvrđena.
step-gone = Povučeno
step-unknown = Još nije stiglo
step-cancelled = Otkazano
neighbour-mutual = Delimo ponudu međusobno
neighbour-following = Prikazujemo šta objavljuje
neighbour-followed = Prikazuje šta mi objavljujemo
neighbour-last = Poslednji kontakt { $when }
tag-step-gone = povučen korak

## Relative times

ago-now = upravo sada
ago-minutes =
    { $n ->
        [1] pre jednog minuta
        [one] pre { $n } minut
        [few] pre { $n } minuta
       *[other] pre { $n } minuta
    }
ago-hours =
    { $n ->
        [1] pre jednog sata
        [one] pre { $n } sat
        [few] pre { $n } sata
       *[other] pre { $n } sati
    }
ago-days =
    { $n ->
        [1] juče
        [one] pre { $n } dan
        [few] pre { $n } dana
       *[other] pre { $n } dana
    }
in-moment = za manje od minuta
in-minutes =
    { $n ->
        [1] za jedan minut
        [one] za { $n } minut
        [few] za { $n } minuta
       *[other] za { $n } minuta
    }
in-hours =
    { $n ->
        [1] za jedan sat
        [one] za { $n } sat
        [few] za { $n } sata
       *[other] za { $n } sati
    }

## Faults of other servers

fault-silent = Drugi server ne odgovara
fault-answers = Drugi server javlja grešku { $status }
fault-denies = Drugi server ne prihvata naš potpis ({ $status })
fault-gone = Toga više nema
fault-missing = Toga tamo nema
fault-unspoken = Server je blokiran ili nije dozvoljen
fault-other = Ne može da se pročita ({ $why })

## Problems with a field; after its name in the summary, alone beside the field

problem-choose-one = Izaberi jedno
problem-choose = Izaberi bar jedno
problem-required = Upiši nešto ovde
problem-required-language = Upiši bar na jednom jeziku
problem-no-steps = Prvo dodaj bar jedan korak
problem-no-thing = Tamo nije nađena nijedna prilika. { $why }
problem-not-opportunity = Na ovoj adresi nije prilika, već nešto drugo
problem-free-price = Navedi ili cenu ili „besplatno“, ne oboje
problem-unknown = Ovo polje nije poznato
problem-malformed = Ovo nije ispravno napisano: { $why }
problem-nul = Tekst sadrži znak koji ne može da se sačuva. Otkucaj ponovo
problem-too-long =
    { $n ->
        [one] Upiši najviše { $n } znak
        [few] Upiši najviše { $n } znaka
       *[other] Upiši najviše { $n } znakova
    }
problem-too-many = Navedi ih najviše { $n }
problem-out-of-days = Izaberi dan od { $low } do { $high }
problem-out-of-range = Upiši broj od { $low } do { $high }
problem-not-one-of = Izaberi jedno od ovoga: { $list }
problem-end-before-start = Kraj mora biti posle početka
problem-not-from-start = Prvi dan mora biti jedan od izabranih dana
problem-ages-reversed = Najviši uzrast ne sme biti niži od najnižeg
problem-does-not-exist = Ovo ovde ne postoji
problem-taken = Ovo je već zauzeto
problem-incomplete = Navedi i geografsku širinu i dužinu
problem-skipped-time = Tada se sat pomera unapred i tog vremena nema. Izaberi ranije ili kasnije
problem-repeated-time = Tada se sat vraća unazad i to vreme dolazi dvaput. Izaberi ranije ili kasnije
problem-private-address = Drugi ne mogu da otvore ovu adresu
problem-fixed = Ovo ne može kasnije da se promeni
problem-not-supported = Ovo još nije moguće: { $instead }
problem-sign-in = Imejl adresa ili lozinka nije tačna
problem-password-wrong = Trenutna lozinka nije tačna
problem-password-short =
    { $n ->
        [one] Upiši bar { $n } znak
        [few] Upiši bar { $n } znaka
       *[other] Upiši bar { $n } znakova
    }
problem-password-common = Previše ljudi koristi ovu lozinku; izaberi drugu
problem-email = Upiši imejl adresu, na primer name@example.org
problem-peer-address = Upiši adresu ili korisničko ime, na primer tilburg.example ili @tilburg@tilburg.example
problem-peer-unreachable = { $host } ne odgovara. Proveri adresu ili pokušaj kasnije
problem-peer-unknown = { $host } nema područje koje može da se prati. Proveri adresu
problem-peer-self = To je tvoje područje
problem-peer-blocked = { $host } je na listi blokiranih. Prvo ukloni blokadu
problem-peer-unspoken = Veza je moguća samo sa područjima koja dozvoliš. Prvo dozvoli { $host }: waymark peer accept { $host }

## Error pages

error-400-title = Ova adresa nije potpuna
error-400-text = Deo adrese ne može da se pročita. Vrati se i pokušaj ponovo.
error-403-title = Ne možeš da otvoriš ovu stranicu
error-403-text = Uđi preko drugog naloga ili se obrati administraciji ovog sajta.
error-404-title = Ovde nema ničega
error-404-text = Možda je u adresi greška ili je stranica premeštena. Pokušaj sa pretragom.
error-invitation-title = Ova pozivnica ne može da se prihvati
error-410-title = Ovo je povučeno
error-410-text = Onaj ko je ovo objavio povukao je objavu. Na početnoj stranici možda ima nešto slično.
error-429-title = Previše zahteva
error-500-title = Kod nas se nešto pokvarilo
error-500-text = Greška je zabeležena. Pokušaj ponovo za koji trenutak.
error-503-title = Trenutno je prevelika gužva
error-503-text = Pokušaj ponovo za pola minuta.
error-csrf-title = Ovaj obrazac je prestar
error-csrf-text = Vrati se, učitaj stranicu ponovo i pošalji još jednom. Ništa nije promenjeno.
error-setup-title = Ovaj sajt još nije pripremljen
error-setup-text = Ako ga vodiš, pripremi ga sada: treba ti kod iz dnevnika programa. Svi ostali su uskoro dobrodošli.
error-setup-go = Pripremi sajt

## More of the pages' words: filters, steps and mails.

title-missing = Bez naslova
organisation-kind = Organizacija
fact-here = ovde: { $when }
filter-skill = Jedna veština
filter-type-opportunity = Prilike
filter-type-playlist = Staze
filter-type-organisation = Organizacije
filter-type-badge = Značke
filter-not-free = Plaća se
filter-not-online = Uživo
filter-near = Do { $far }: { $place }
filter-area = Na delu mape
filter-closing =
    { $n ->
        [0] Prijave se zatvaraju danas
        [1] Prijave se zatvaraju za jedan dan
        [one] Prijave se zatvaraju za { $n } dan
        [few] Prijave se zatvaraju za { $n } dana
       *[other] Prijave se zatvaraju za { $n } dana
    }
step-unnamed = Korak koji ovde nema ime
step-not-yet = Još nije objavljeno
settings-saved = Sačuvano.
settings-password-saved = Lozinka je postavljena. Na svim drugim mestima izlaziš iz naloga.
mail-link-subject = Ulaz u nalog: { $territory }
mail-link-text =
    Neko, verovatno ti, traži link za ulaz u nalog ({ $territory }):

    { $link }

    Link radi jednom i važi { $minutes ->
        [one] { $minutes } minut
        [few] { $minutes } minuta
       *[other] { $minutes } minuta
    }, i to u pregledaču u kojem je zatražen. Ako to nisi ti, ne treba ništa da radiš.

## The map.

map-title = Na mapi
map-label = Mapa rezultata
map-preview = Mapa: svaki broj je njen deo, a svaki znak jedna prilika
map-keys = Mapa. Strelicama je pomeraš, plusom i minusom uvećavaš i umanjuješ, a tasterom Enter otvaraš ono što je u sredini.
map-open = Istraži mapu
map-to-map = Prikaži na mapi
map-to-list = Prikaži kao spisak
map-zoom-in = Uvećaj
map-zoom-out = Umanji
map-locate = Prikaži gde sam
map-locate-failed = Tvoj uređaj nije javio gde si.
map-close = Zatvori
map-cluster = Na ovom mestu: { $count }
map-wheel = Za uvećanje drži { $key } i okreći točkić
map-fingers = Pomeraj mapu pomoću dva prsta
map-outside =
    { $n ->
        [one] Izvan ovog dela mape je još { $n }
        [few] Izvan ovog dela mape su još { $n }
       *[other] Izvan ovog dela mape je još { $n }
    }
map-unplaced =
    { $n ->
        [one] { $n } nema mesto na mapi; na spisku je.
        [few] { $n } nemaju mesto na mapi; na spisku su.
       *[other] { $n } njih nema mesto na mapi; na spisku su.
    }
map-unplaced-left =
    { $n ->
        [one] Još { $n } nema mesto na mapi i ovde nije prikazana
        [few] Još { $n } nemaju mesto na mapi i ovde nisu prikazane
       *[other] Još { $n } njih nema mesto na mapi i ovde nisu prikazane
    }

## Suggestions while somebody types

suggest-label = Predlozi
suggest-opportunity = Prilika
suggest-playlist = Staza
suggest-organisation = Organizacija
suggest-skill = Veština
suggest-occupation = Zanimanje
suggest-place = U blizini ovog mesta

## In other sites' pages

embed-all = Prikaži sve
embed-title = Stavi ovo na svoj sajt
embed-text = Kopiraj jednu od ovih mogućnosti na stranicu svog sajta. Sadržaj je uvek svež i niko se ne prati.
embed-list = Kao spisak
embed-map = Kao mapu
embed-copy = Kopiraj

## Skills and occupations of the ESCO classification.

nav-skills = Veštine
esco-title = Veštine i zanimanja
esco-lead = Saznaj gde možeš da stekneš neku veštinu ili šta ti treba za zanimanje koje želiš.
esco-words = Veština ili zanimanje koje želiš
esco-example = šivenje, medicinska sestra, video …
esco-missing = Spisak veština još nije ovde
esco-missing-hint = Administracija ovog sajta može da ga doda u svakom trenutku.
esco-none = Nijedna veština i nijedno zanimanje se tako ne zove
esco-none-hint = Probaj drugu ili kraću reč.
esco-back = Sve veštine i zanimanja
esco-collections = Zbirke
esco-collection-digital = Digitalne veštine
esco-collection-digComp = Osnovne digitalne veštine
esco-collection-green = Zelene veštine
esco-collection-transversal = Veštine za sve
esco-collection-language = Jezici
esco-collection-research = Istraživačke veštine
esco-collection-researchOccupations = Zanimanja u istraživanju
esco-skills = Veštine
esco-skills-lead = Broj pokazuje koliko prilika postoji za tu veštinu.
esco-occupations = Želim da postanem…
esco-occupations-lead = Broj pokazuje koliko prilika postoji za veštine koje zanimanje traži.
esco-count = prilika
esco-broader = Gde spada
esco-kind-skill = Veština
esco-kind-knowledge = Znanje
esco-kind-skillGroup = Grupa veština
esco-kind-occupation = Zanimanje
esco-kind-occupationGroup = Grupa zanimanja
esco-foreign = Na tvom jeziku još nema imena; prikazano je na jeziku: { $language }.
esco-foreign-text = Jezik ovog teksta: { $language }.
esco-replaced = U klasifikaciji ESCO ovo se sada zove drugačije:
esco-obsolete = U klasifikaciji ESCO ovo se više ne koristi.
esco-also = Druga imena
esco-here =
    { $n ->
        [0] Trenutno ovde nema prilike da ovo naučiš
        [1] Postoji jedna prilika da ovo naučiš
        [one] Postoji { $n } prilika da ovo naučiš
        [few] Postoje { $n } prilike da ovo naučiš
       *[other] Postoji { $n } prilika da ovo naučiš
    }
esco-here-occupation =
    { $n ->
        [0] Trenutno ovde nema prilike da naučiš ono što ti treba
        [1] Postoji jedna prilika da naučiš ono što ti treba
        [one] Postoji { $n } prilika da naučiš ono što ti treba
        [few] Postoje { $n } prilike da naučiš ono što ti treba
       *[other] Postoji { $n } prilika da naučiš ono što ti treba
    }
esco-here-none = Čim neka organizacija ponudi nešto za ovo, pojaviće se ovde.
esco-here-none-occupation = Čim neka organizacija ponudi nešto za jednu od potrebnih veština, pojaviće se ovde.
esco-here-all = Prikaži sve
esco-essential = Šta ti treba
esco-optional = Šta pomaže
esco-narrower = Preciznije
esco-needed-by = Kome ovo treba
esco-helps = Kome ovo pomaže
esco-more-occupations = Nisu navedena sva zanimanja.
esco-origin = Odakle su ovi podaci

## Skills in forms and on pages

form-skills = Veštine koje se stiču
form-skills-hint = Po njima te nalazi ko traži veštinu ili put do zanimanja.
form-skills-words = Potraži veštinu
form-skills-words-hint = Ostavi prazno i dobićeš predloge koji odgovaraju tvojim tekstovima.
form-skills-find = Nađi veštine
form-skills-proposed = Nađene veštine
form-skills-chosen = Izabrano: { $skill }
form-skills-none = Nijedna veština nije nađena. Probaj drugu reč.
opportunity-skills = Šta ćeš naučiti
search-skill = Veština

## The partner's desk.

desk-nav = Radni prostor
desk-items = Prilike i staze
desk-organisation = Organizacija
desk-people = Ljudi
desk-public = Javna stranica
desk-back = Nazad u radni prostor
desk-view = Pogledaj stranicu
desk-name = Naslov
desk-when = Kada
desk-steps = Koraci
desk-status = Stanje
desk-languages = Jezici
desk-updated = Izmenjeno
desk-filters = Prikaži
desk-filter-all = Sve ({ $n })
desk-filter-draft = Nacrti ({ $n })
desk-filter-published = Objavljene ({ $n })
desk-filter-cancelled = Otkazane ({ $n })
desk-filter-past = Prošle ({ $n })
desk-opportunities = Prilike
desk-opportunity-new = Nova prilika
desk-filter-empty = Nema takvih.
desk-opportunities-empty = Ovde još nema ničega.
desk-opportunities-empty-hint = Počni od jedne: dovoljni su naslov, vreme i mesto. Možeš da je sačuvaš kao nacrt i objaviš kasnije.
desk-playlists = Staze
desk-playlist-new = Nova staza
desk-playlists-empty = Još nema staza.
desk-playlists-empty-hint = Staza vodi kroz više prilika, tvojih i tuđih, pa i iz drugih gradova.
desk-unverified = Vidi se samo ovde dok administracija ne potvrdi organizaciju
desk-unverified-text = Već možeš da objavljuješ. Druga područja će to videti kad organizacija bude potvrđena.
desks-title = Tvoji radni prostori
desks-empty = Još ne pripadaš nijednoj organizaciji.
desks-empty-hint = Zatraži poziv od administracije ovog sajta.
desks-begin = Otvori svoj radni prostor
desks-begin-hint = Zatraži poziv od administracije ovog sajta ili ispod počni sa svojom organizacijom.
desks-begin-go = Počni
desk-people-empty = U ovoj organizaciji još nema nikoga.
desk-people-new = Pozovi nekoga u tim
desk-people-new-hint = Dobićeš link koji prosleđuješ dalje. Radi jednom, i to sedam dana.
desk-people-role-hint = Urednička uloga omogućava objavljivanje. Vlasnička uloga omogućava i promene organizacije i njenih ljudi.
desk-people-to-owner = Dodeli vlasničku ulogu
desk-people-to-editor = Dodeli uredničku ulogu
desk-people-remove-text = Ova osoba više neće moći da objavljuje u ime organizacije. Nalog i ono što je objavljeno ostaju.
desk-people-remove-go = Ukloni iz organizacije
desk-people-invited = poziv još nije iskorišćen
desk-people-known = Ova osoba već ima nalog. Zamoli administraciju ovog sajta da je doda ovde.
desk-people-last-owner = U organizaciji neko mora da ima vlasničku ulogu. Prvo je dodeli nekom drugom.
desk-changed-meanwhile = Neko je ovo u međuvremenu promenio, pa ništa nije urađeno. Tvoj tekst je i dalje ovde: uporedi ga sa novijom verzijom i ponovo pritisni dugme ako želiš da zadržiš svoj.
desk-changed-link = Otvori noviju verziju u novoj kartici

## Forms

form-error = Greška:
form-errors = Nešto još nije u redu
form-what = Šta je to
form-name = Naslov
form-summary = U jednoj ili dve rečenice
form-summary-hint = Prikazuje se na spiskovima i pri deljenju.
form-content = Opis
form-content-hint = Između pasusa ostavi prazan red. Možeš da koristiš **masna slova**, *kurziv*, [reči](adresa) i spiskove sa „-“.
form-easy-hint = Kratke rečenice bez teških reči, za ljude koji teže čitaju. Može da ostane prazno.
form-texts-hint = Piši bar na jednom jeziku. Svako će dobiti jezik koji mu najviše odgovara.
form-kind = Vrsta
form-when-hint = Ostavi prazno ako može da se dođe bilo kada.
form-start = Početak
form-end = Kraj
form-timezone = Vremenska zona
form-repeat = Koliko često
form-repeat-never = Samo jednom
form-repeat-daily = Svakog dana
form-repeat-weekly = Svake sedmice
form-repeat-fortnightly = Svake druge sedmice
form-repeat-monthly = Svakog meseca
form-repeat-yearly = Svake godine
form-repeat-rule = Po mom pravilu
form-repeat-days = Ovim danima
form-repeat-days-hint = Za svaku ili svaku drugu sedmicu. Ako ništa ne izabereš, važi dan u sedmici kad počinje.
form-repeat-until = Poslednji dan
form-repeat-until-hint = Bez njega se nastavlja.
form-recurrence = Pravilo
form-recurrence-hint = Samo za „Po mom pravilu“, kako se piše u kalendarima: FREQ=MONTHLY;BYDAY=1SA je svaka prva subota u mesecu.
form-duration = Trajanje
form-duration-hint = Samo ako nema početka: PT3H za 3 sata, P5D za 5 dana.
form-where-hint = Mesto, onlajn adresa ili oboje.
form-place = Naziv mesta
form-address = Adresa
form-latitude = Geografska širina
form-latitude-hint = Za mapu, na primer 54.6816
form-longitude = Geografska dužina
form-longitude-hint = Na primer 25.2871
form-online = Onlajn adresa
form-online-hint = Gde se ulazi u to vreme ili gde je sam kurs.
form-accessibility = Pristupačnost
form-cost = Cena i prijava
form-free = Besplatno
form-amount = Cena
form-amount-hint = Broj, na primer 12,50
form-currency = Valuta
form-currency-hint = Tri slova: EUR
form-url = Sajt ove prilike
form-url-hint = Gde može više da se pročita ili gde je prijava. Tamo vodi glavno dugme na stranici.
form-enrolment = Način prijave
form-opens = Početak prijava
form-closes = Kraj prijava
form-capacity = Broj mesta
form-whom = Za koga
form-languages = Na kojim jezicima se održava
form-languages-more = Drugi jezici
form-languages-more-hint = Kratke oznake odvojene zarezima: uk, pl
form-min-age = Uzrast od
form-max-age = Uzrast do
form-groups = Grupe
form-groups-hint = Odvoji zarezima: doseljenici, stariji
form-topics = O čemu se radi
form-categories = Teme
form-keywords = Ključne reči
form-keywords-hint = Odvoji zarezima. Ljudi te nalaze i po ovim rečima.
form-setting = Vrsta učenja
form-more = Materijali, slika, kontakt, licenca
form-more-playlist = Teme, slika, licenca
form-materials = Materijali
form-materials-hint = Po jedan u redu: adresa, pa naziv.
form-videos = Video-snimci
form-videos-hint = Po jedna adresa u redu.
form-contacts = Kome se obratiti
form-contacts-hint = Po jedan u redu, odvojeno zarezima: ime, imejl, telefon, sajt. Šta nemaš, izostavi.
form-image = Adresa slike
form-image-alt = Šta je na slici
form-image-alt-hint = Za ljude koji je ne vide.
form-image-license = Licenca slike
form-image-attribution = Koga navesti
form-license = Licenca teksta
form-license-hint = Govori da li drugi smeju da ga koriste i prevode.
form-website = Sajt
form-slug = Kratko ime
form-slug-hint = Za adresu: mala slova latinice bez kvačica, cifre i crtice. Ne može kasnije da se promeni.
form-publish = Objavi
form-save-draft = Sačuvaj kao nacrt
form-save-published = Sačuvaj izmene
form-restore = Ipak se održava
form-leave = Izađi bez čuvanja
form-not-said = Nije navedeno
form-ordered = Redosled
form-ordered-true = Jedan za drugim
form-ordered-false = Bilo kojim redom
form-steps-empty = Još nema koraka. Dodaj prvi ispod.
form-step-number = { $n }. korak
form-step-item = Prilika
form-step-task = Tvoj zadatak
form-step-need = Da li je obavezno?
form-step-required = Obavezno
form-step-optional = Nije obavezno
form-step-up = Pomeri { $n }. korak nagore
form-step-down = Pomeri { $n }. korak nadole
form-step-remove = Ukloni { $n }. korak
form-step-moved = Pomereno. Sada je to {"{n}"}. korak od {"{total}"}.
form-step-removed = Uklonjeno. Broj koraka: {"{total}"}.
form-step-name = Šta treba uraditi
form-step-content = Kako
form-step-url = Adresa (ako postoji)
form-step-address = Adresa prilike
form-step-add = Dodaj korak
form-step-own = Jedna od tvojih
form-step-own-none = Izaberi…
form-steps-unsaved = Još nije sačuvano. Pritisni dugme na kraju obrasca da ovo ostane.
form-step-add-hint = Izaberi jednu od svojih ili nalepi adresu prilike sa ovog ili drugog područja.
form-step-add-item = Dodaj ovu priliku
form-step-add-task = Dodaj svoj zadatak
ending-title = Otkazivanje ili brisanje
ending-title-delete = Brisanje
ending-cancel = Neće se održati
ending-cancel-text = Stranica ostaje i na njoj piše da je otkazano. Drugim područjima se to odmah javlja.
ending-cancel-go = Otkaži ovu priliku
ending-delete = Obriši ovu priliku
ending-delete-playlist = Obriši ovu stazu
ending-delete-text = Nestaje ovde i na drugim područjima i ne može da se vrati.
ending-delete-organisation = Obriši ovu organizaciju
ending-delete-organisation-text = Sa svime što je objavila, ovde i na drugim područjima. Na njenoj stranici će pisati da je više nema, a njeno kratko ime neće dobiti niko drugi.
ending-delete-go = Trajno obriši
ending-used =
    { $n ->
        [1] Koristi je jedna staza. Korak ostaje u njoj, označen kao povučen:
        [one] Koristi je { $n } staza. Korak ostaje u njima, označen kao povučen:
        [few] Koriste je { $n } staze. Korak ostaje u njima, označen kao povučen:
       *[other] Koristi je { $n } staza. Korak ostaje u njima, označen kao povučen:
    }

## What was done

done-published = Objavljeno.
done-saved = Sačuvano.
done-draft = Sačuvano kao nacrt. Vidiš ga samo ti i tvoj tim.
done-cancelled = Otkazano. Javljamo drugim područjima.
done-restored = Ponovo se održava. Javljamo drugim područjima.
done-deleted = Obrisano.
done-organisation = Stranica tvoje organizacije je ažurirana.
done-organisation-begun = Tvoja organizacija je napravljena. Napiši više o njoj; administracija će je pogledati.
done-colleague-changed = Promenjeno.
done-colleague-removed = Uklonjeno iz ove organizacije.

## The operator's desk.

admin-overview = Pregled
admin-organisations = Organizacije
admin-people = Ljudi
admin-peers = Druga područja
admin-territory = Ovo područje
admin-tokens = Ključevi za API
admin-filter-all = Sve ({ $n })
admin-filter-unverified = Nepotvrđene ({ $n })
admin-actions = Šta uraditi
admin-waiting = Čeka na tebe
admin-waiting-none = Ništa ne čeka.
admin-waiting-unverified =
    { $n ->
        [1] Jedna organizacija nije potvrđena
        [one] { $n } organizacija nije potvrđena
        [few] { $n } organizacije nisu potvrđene
       *[other] { $n } organizacija nije potvrđeno
    }
admin-waiting-asking =
    { $n ->
        [1] Jedno područje želi da prati tvoje
        [one] { $n } područje želi da prati tvoje
        [few] { $n } područja žele da prate tvoje
       *[other] { $n } područja želi da prati tvoje
    }
admin-waiting-failing =
    { $n ->
        [1] Jedno područje nije dostupno
        [one] { $n } područje nije dostupno
        [few] { $n } područja nisu dostupna
       *[other] { $n } područja nije dostupno
    }
admin-waiting-parked =
    { $n ->
        [1] Jedna pošiljka je odložena
        [one] { $n } pošiljka je odložena
        [few] { $n } pošiljke su odložene
       *[other] { $n } pošiljki je odloženo
    }
admin-waiting-steps =
    { $n ->
        [1] { $organisation }: povučen je korak jedne staze
        [one] { $organisation }: povučeni su koraci { $n } staze
        [few] { $organisation }: povučeni su koraci { $n } staze
       *[other] { $organisation }: povučeni su koraci { $n } staza
    }
admin-number-organisations = Organizacije
admin-number-opportunities = Prilike objavljene ovde
admin-number-playlists = Staze objavljene ovde
admin-number-remote = Sa drugih područja
admin-number-peers = Područja koja pratimo
admin-number-pending = Pošiljke na putu
admin-organisations-empty = Još nema organizacija.
admin-organisations-empty-hint = Dodaj jednu ispod, pa pozovi njene ljude.
admin-organisation-new = Dodaj organizaciju
admin-organisation-create = Dodaj organizaciju
admin-organisation-desk = Otvori radni prostor
admin-organisation-items = Objavljeno
admin-organisation-people = Ljudi
admin-verify = Potvrdi
admin-unverify = Povuci potvrdu
admin-verify-hint = Ono što objavi nepotvrđena organizacija javno je na ovom području, ali se ne šalje drugima.
admin-person-new = Pozovi nekoga
admin-person-new-hint = Dobićeš link koji prosleđuješ dalje. Radi jednom.
admin-person-add = Pozovi
admin-person-role = Uloga
admin-person-organisation = Organizacija
admin-person-organisations = Organizacije
admin-person-seen = Poslednja poseta
admin-person-link = Napravi link za ulaz
admin-person-remove = Ukloni
admin-person-remove-text = Nalog se ovde briše i niko više ne može da uđe u njega. Ono što je objavljeno ostaje.
admin-person-remove-go = Obriši nalog
admin-person-change = Promeni ulogu
admin-person-last-operator = Neko mora da ima administratorsku ulogu. Prvo je dodeli nekom drugom.
admin-person-none = Nijedna
secret-title = Link za ulaz: { $who }
secret-text = Kopiraj ga sada jer se neće ponovo prikazati. Radi jednom, važi do { $until }.
tag-verified = potvrđena
tag-unverified = nepotvrđena

## Other territories

peers-follow = Zaprati neko područje
peers-follow-hint = Njegova adresa ili korisničko ime: tilburg.example ili @tilburg@tilburg.example. Ono što objavi pojaviće se ovde.
peers-follow-go = Prati
peers-asking = Žele da te prate
peers-accept = Prihvati
peers-reject = Odbij
peers-known = Područja i servisi
peers-policy-followed = Svako može da te prati. Sadržaj dolazi samo sa područja koja pratiš.
peers-policy-allowlist = Veza je moguća samo sa područjima koja dozvoliš.
peers-empty = Još ne poznaješ nijedno drugo područje.
peers-empty-hint = Zaprati neko iznad; ono što je dosad objavilo odmah stiže.
peers-territory = Područje
peers-state = Stanje
peers-items = Primljeno
peers-pending = Na putu
peers-last = Poslednja isporuka
peers-never = nikad
peers-back = Sva područja
peer-error = Poslednja isporuka nije uspela
peer-retry = Sledeći pokušaj { $when }.
peer-retry-now = Upravo pokušavamo.
peer-facts = Podaci
peer-fact-software = Softver
peer-fact-since = Prvi kontakt
peer-fact-followers = Pratioci odatle
peer-fact-items = Primljeno odatle
peer-fact-pending = Pošiljke na putu
peer-fact-last = Poslednja isporuka
peer-fact-backfill = Čitanje dosadašnjih objava
peer-fact-backfill-done = gotovo, pročitano: { $n }
peer-fact-backfill-going = dosad pročitano: { $n }
peer-fact-backfill-later = dosad pročitano: { $n }; pokušaćemo ponovo ({ $why })
peer-fact-backfill-missed = gotovo, pročitano: { $n }; nije moglo da se dobije: { $missed } ({ $why })
peer-fact-backfill-failed = nije moguće, dosad pročitano: { $n } ({ $why })
peer-actions = Šta možeš da uradiš
peer-parked = Odloženo
peer-parked-hint = Područje je ove pošiljke odbilo tri puta. Sve posle njih je poslato dalje.
peer-reason = Razlog
peer-reason-write = Razlog, samo za tebe
peer-reason-hint = Čuva se kad područje zadržiš ili blokiraš.
peer-state-seen = poznato
peer-state-requested = zahtev poslat, još nema odgovora
peer-state-asks = želi da te prati
peer-state-following = pratiš ga
peer-state-followed = prati te
peer-state-mutual = pratite se međusobno
peer-state-limited = zadržano
peer-state-blocked = blokirano
peer-do-follow = Prati
peer-do-follow-hint = Ono što objavi pojaviće se ovde.
peer-do-unfollow = Prestani da pratiš
peer-do-unfollow-hint = Ništa novo ne stiže, a ono što je odatle stiglo nestaje sa spiskova i iz pretrage.
peer-do-accept = Prihvati zahtev
peer-do-accept-hint = Ono što objaviš šalje se tom području.
peer-do-reject = Odbij zahtev
peer-do-reject-hint = Ništa mu se ne šalje. Može ponovo da pita.
peer-do-drop = Ne dozvoli više praćenje
peer-do-drop-hint = Ništa mu se više ne šalje. Može ponovo da pita.
peer-do-limit = Zadrži
peer-do-limit-hint = Ono što šalje čuva se, ali se ne prikazuje ni na stranicama ni u pretrazi.
peer-do-unlimit = Ponovo prikazuj
peer-do-unlimit-hint = Ono što šalje prikazuje se na stranicama i u pretrazi.
peer-do-block = Blokiraj
peer-block-ask = Blokiraj ovo područje
peer-do-block-hint = Ništa se odatle ne prima i ništa se tamo ne šalje. Ono što je odatle stiglo ovde se briše i više se ne pratite. Važi i za sve adrese ispod ove.
peer-do-unblock = Ukloni blokadu
peer-do-unblock-hint = Ponovo možete da se pratite, ali se to ne dešava samo od sebe.
peer-do-retry = Pokušaj odmah
peer-do-retry-hint = Odmah šalje ono što je na putu ili odloženo.
peer-do-dismiss = Odbaci
peer-do-dismiss-hint = Ono što je odloženo više se ne šalje.
peer-do-backfill = Pročitaj ponovo
peer-do-backfill-hint = Još jednom čita sve što je područje objavilo: šta nedostaje, stiže; čega tamo više nema, nestaje i ovde.
arrivals-title = Šta je stiglo
arrivals-empty = Još ništa nije stiglo.
arrivals-thing = Naslov
arrivals-what = Promena
arrivals-from = Odakle
arrivals-when = Kada
arrivals-published = objavljeno
arrivals-updated = izmenjeno
arrivals-withdrawn = povučeno
done-followed = Zahtev je poslat. Dosadašnje objave stižu čim bude prihvaćen.
done-following = Sada pratiš ovo područje. Dosadašnje objave već stižu.
done-unfollowed = Više ne pratiš ovo područje.
done-accepted = Prihvaćeno.
done-rejected = Odbijeno.
done-limited = Zadržano. Ono što šalje čuva se, ali se nigde ne prikazuje.
done-unlimited = Ono što šalje ponovo se prikazuje.
done-blocked = Blokirano. Ono što je odatle stiglo ovde je obrisano i više se ne pratite.
done-unblocked = Blokada je uklonjena. Zaprati ga ponovo da stiže ono što objavljuje.
done-retried = Pokušavamo.
done-dismissed = Odbačeno. Više se ne šalje.
done-reread = Dosadašnje objave se ponovo čitaju.
done-verified = Organizacija je potvrđena. Ono što je objavila sada se šalje drugima.
done-unverified = Organizacija više nije potvrđena.
done-organisation-deleted = Organizacija je obrisana.
done-organisation-created = Organizacija je dodata.
done-person-added = Ova osoba već ima nalog; sada je dodata u organizaciju.
done-person-changed = Uloga je promenjena. Osoba treba ponovo da uđe u nalog.
done-token-revoked = Opozvano. Ključ više ne radi.
done-person-removed = Nalog je uklonjen.

## The territory

territory-pages = Stranice područja
territory-languages = Jezici stranica
territory-languages-hint = Kratke oznake odvojene zarezima; prvi jezik dobija ko ne traži nijedan od njih: lt, en
territory-colour = Boja
territory-colour-hint = Boja tvog znaka. Gde bi se teško čitala, koristi se tamnija ili svetlija nijansa.
territory-contact = Imejl adresa za pitanja
territory-contact-hint = Svi je vide.
territory-topics = Teme područja
territory-topics-hint = Partnerske organizacije biraju od ovih tema. Kad ukloniš neku temu, zadržava je sve što je već ima.
territory-topics-more = Sopstvene teme
territory-topics-more-hint = Odvoji zarezima: noćne šetnje, horovi. Na svim jezicima se prikazuju onako kako ih napišeš.

## Tokens

admin-tokens-lead = Pomoću ključa program objavljuje ili čita u ime naloga.
admin-tokens-empty = Još nema ključeva.
token-new = Napravi ključ
token-create = Napravi ključ
token-made = Nov ključ
token-made-text = Kopiraj ga sada jer se neće ponovo prikazati. Ko ga ima, može u ime naloga da radi sve što je označeno ispod.
token-name = Čemu služi
token-name-hint = Na primer: uvoz iz kalendara biblioteke
token-account = Nalog
token-account-hint = Imejl adresa osobe čija prava ima.
token-scopes = Šta sme
token-scope-read = da vidi ono što vidi nalog
token-scope-write = da objavljuje i menja
token-scope-issue = da dodeljuje značke
token-scope-admin = sve što možeš i ti
token-used = Poslednja upotreba
token-unnamed = Bez imena
token-revoke = Opozovi
token-revoke-text = Programi koji ga koriste odmah gube pristup. To ne može da se poništi.
token-revoke-go = Trajno opozovi
token-revoked = opozvan

territory-map = Na mapi
territory-boundary = Obris područja
territory-boundary-hint = GeoJSON sa površinom, kakav daje gradska služba za mape ili OpenStreetMap. Mapa se otvara na tom mestu i crta obris. Ako je prazno, ne crta se ništa.
territory-boundary-save = Sačuvaj obris

## Pridruživanje. $name je ime kojim onaj ko uči želi da ga zovemo; roditelj ili staratelj je onaj ko odgovara za dete.

nav-me = Moje učenje
join-title = Pridruži se
join-lead = Sačuvaj ono što nađeš, prijavi se i prati one koji to nude. Besplatno je i niko ne može da vidi da si ovde.
join-new = Prvi put si ovde?
join-known = Već imaš nalog?
join-no-mail = Ovaj sajt još ne može da šalje imejlove, pa nalog ne može da se otvori bez pomoći. Obrati se nekoj organizaciji u blizini.
join-name = Kako da te zovemo?
join-name-hint = Dovoljan je nadimak.
join-birth = Mesec i godina tvog rođenja
join-birth-hint = Upiši ih brojevima, na primer 4 i 2010. Niko drugi to ne vidi.
birth-month = Mesec
birth-year = Godina
join-guardian = Imejl adresa tvog roditelja ili staratelja
join-guardian-hint = Tamo šaljemo jedan imejl i pitamo.
join-guardian-why = Imaš manje od { $age } godina. Zato tvoj roditelj ili staratelj mora da pristane na to da imaš nalog.
join-agree-legend = Da li pristaješ?
join-agree = Da, pristajem
join-go = Pošalji mi link
join-sent-text = Imejl je poslat na adresu { $email }. Otvori link iz njega na ovom uređaju, u ovom pregledaču. Važi { $minutes } minuta i radi jednom.
join-link-title = Još jedan korak
join-link-text = Zvaćemo te ovako: { $name }. Pritisni dugme i otvoriće se tvoj nalog.
join-link-young = Zatim pišemo tvom roditelju ili staratelju. Dotle možeš da razgledaš sajt.
join-link-go = Otvori moj nalog
problem-birth-month = Upiši mesec i godinu brojevima, na primer 4 i 2010
problem-birth-other = { $name } navodi nešto drugo. Proveri još jednom mesec i godinu
problem-agree = Bez ovoga ne ide
problem-guardian-own = Ovo je tvoja adresa. Upiši adresu roditelja ili staratelja
consent-account = Imati nalog
consent-account-title = Na šta pristaješ
consent-account-text = Sajt područja { $territory } čuva tvoju imejl adresu, ime kojim te zovemo, mesec i godinu tvog rođenja i ono što ovde sačuvaš, na šta se prijaviš i šta radiš. Od toga se sastoji tvoj nalog. Niko drugi to ne vidi dok to ne pokažeš. Ti podaci se ne prodaju i niko se ne prati.
consent-account-card-text = Sajt područja { $territory } čuva ime kojim te zovemo, mesec i godinu tvog rođenja, šta je bilo sa tvojom karticom i ono što ovde sačuvaš, na šta se prijaviš i šta radiš; imejl adresu samo ako je dodaš. Od toga se sastoji tvoj nalog. Niko drugi to ne vidi dok to ne pokažeš. Ti podaci se ne prodaju i niko se ne prati.
consent-account-adviser-text = Sajt područja { $territory } čuva tvoju imejl adresu, ime kojim te zovemo i ono što ovde radiš. Od toga se sastoji tvoj nalog. Ko ti dozvoli da gledaš, vidi tvoje ime, tvoju adresu, vreme svakog gledanja i ono što kažeš. Ti podaci se ne prodaju i niko se ne prati.
consent-account-rights = Sve to možeš u svakom trenutku da poneseš sa sobom ili obrišeš na stranici „Moje učenje“.
consent-given = Tvoj pristanak: { $date }
consent-given-guardian = Pristanak roditelja ili staratelja: { $date }
consent-withdrawn = Ne važi od { $date }
consent-withdraw = Opozovi pristanak
consent-withdraw-go = Opozovi pristanak i napusti sajt
guardian-title = Da li { $name } sme da ima nalog?
guardian-lead = { $name } želi da ima nalog na sajtu područja { $territory } i ima manje od { $age } godina. Tvoja adresa je navedena kao adresa roditelja ili staratelja. Odluka je tvoja.
guardian-account-text = Sajt područja { $territory } čuva podatke ove osobe ({ $name }): imejl adresu, ime kojim je zovemo, mesec i godinu rođenja i ono što { $name } tamo sačuva, na šta se prijavi i šta radi; o tebi čuva adresu, ime i prezime. Niko drugi to ne vidi dok { $name } to ne pokaže. Ti podaci se ne prodaju i niko se ne prati.
guardian-account-rights = Sve to možeš u svakom trenutku da obrišeš pomoću linka iz imejla koji ti je stigao. { $name } može sve da ponese sa sobom.
guardian-account-paper-text = Sajt područja { $territory } čuva podatke ove osobe ({ $name }): ime kojim je zovemo, mesec i godinu rođenja i ono što { $name } tamo sačuva, na šta se prijavi i šta radi; imejl adresu samo ako postoji; o tebi čuva ime i prezime, a adresu ne. Niko drugi to ne vidi dok { $name } to ne pokaže. Ti podaci se ne prodaju i niko se ne prati.
guardian-account-paper-rights = Sve to možeš u svakom trenutku da obrišeš: na papiru, sa kodom, tamo gde je potpisano. { $name } može sve da ponese sa sobom.
guardian-name = Tvoje ime i prezime
guardian-birth = { $name }: mesec i godina rođenja
guardian-birth-hint = Upiši ih brojevima. Tako znamo da se poznajete.
guardian-agree-legend = Da li pristaješ?
guardian-agree = { $name } je moje dete ili je pod mojim starateljstvom, i pristajem
guardian-yes = Da, pristajem
guardian-no-title = Ili ne
guardian-no-text = Tada se odmah briše sve što znamo o tebi i o ovoj osobi ({ $name }). Izaberi ovo i ako tu osobu ne poznaješ.
guardian-no = Ne, obriši sve
guardian-agreed = Pristanak je dat: { $name } ima nalog.
guardian-withdraw-title = Ako se predomisliš
guardian-withdraw-text = Nalog se tada zatvara, a posle sedam dana sve se briše. Do tada { $name } može sve da ponese sa sobom, a ti možeš ponovo da pristaneš. Sačuvaj imejl koji te je doveo ovde.
guardian-withdraw = Više ne pristajem
guardian-leaving = Sve o ovoj osobi ({ $name }) biće obrisano. Do tada možeš ponovo da pristaneš. Dan brisanja: { $date }
guardian-own-text = Ovaj imejl je za tvoje roditelje ili staratelje, a ovde si u svom nalogu. Odjavi se i daj im uređaj.
done-guardian-confirmed = Hvala. Nalog sada može da se koristi.
erased-title = Sve je obrisano
erased-text = Ovde se više ne čuva ništa sa ovog naloga.
erased-at = Obrisano ovde: { $time }
erased-others = Drugi gradovi
erased-others-none = Odavde nijedan drugi grad nije saznao ništa o ovom nalogu, pa tamo nema šta da se briše.
erased-others-lead = Ovim nalogom bilo je prijava za ono što nude ovi gradovi. Svakome smo javili da obriše ono što je dobio. „Potvrđeno“ znači da je server tamo primio našu poruku.
erased-other = Grad
erased-answer = Odgovor
erased-state-nothing = Nikad ništa nije saznao, pa nema šta da se briše
erased-state-confirmed = Javljeno i potvrđeno: { $time }
erased-state-gone = Javlja da tamo više nema nikoga
erased-state-refused = Odbio je našu poruku
erased-state-unreached = 30 dana nije bio dostupan ili s njim više nismo u vezi
erased-state-waiting = Još nije potvrđeno. Pokušavamo 30 dana
erased-keep = Sačuvaj adresu ove stranice: drugog puta ovamo nema i niko ne može ponovo da ti je pošalje. Stranica pokazuje kako stoje stvari do { $date }
mail-join-subject = Pridruži se: { $territory }
mail-join-text =
    Zdravo, { $name },

    ovaj link otvara tvoj nalog na sajtu područja { $territory }:

    { $link }

    Link radi jednom i važi { $minutes } minuta, i to u pregledaču u kojem je zatražen. Ako to nisi ti, ne treba ništa da radiš: nalog se tada ne otvara.
mail-guardian-subject = { $name } traži tvoj pristanak: { $territory }
mail-guardian-text =
    Dobar dan,

    { $name } želi da ima nalog na sajtu područja { $territory }, gde ljudi nalaze šta mogu da nauče u blizini i čuvaju ono što su naučili. { $name } ima manje od { $age } godina i navodi tvoju adresu kao adresu roditelja ili staratelja.

    Pročitaj šta to znači i odgovori sa da ili ne:

    { $link }

    Sačuvaj ovaj imejl. Pomoću istog linka možeš u svakom trenutku da se predomisliš. Ko ima taj link, može da odlučuje umesto tebe.
mail-guardian-agreed-text =
    Zdravo,

    tvoj pristanak je zabeležen: { $name } ima nalog ({ $territory }). Datum: { $date }.

    Ako to nisi ti, povuci pristanak ovde:

    { $link }
mail-guardian-withdrawn-text =
    Zdravo,

    tvoj pristanak da { $name } ima nalog ({ $territory }) je povučen. Datum: { $date }.

    Posle sedam dana briše se sve što je u njemu. Ako to nisi ti ili misliš drugačije, do tada ovde ponovo pristani:

    { $link }
mail-guardian-ended-text =
    Zdravo, { $name },

    roditelj ili staratelj više ne pristaje da imaš nalog ({ $territory }). Zato će svi tvoji podaci biti obrisani. Datum: { $date }.

    Do tada možeš da ih poneseš sa sobom:

    { $link }

## Šta ovde ima onaj ko uči.

## Cards, addresses, papers of guardians. $card is a card’s name, $code letters of a code.

card-have = Imam karticu sa slovima
card-title = Tvoja kartica
card-lead = Napiši slova sa svoje kartice. Ona ti otvaraju nalog ili te vraćaju u tvoj.
card-code = Slova sa kartice
card-code-hint = Na primer 7K3M9-QXT2V-HD4RS. Ako imaš svoje reči, dovoljno je prvih pet.
card-go = Dalje
card-join-title = Otvori nalog ovom karticom
card-join-text = Nije ti potrebna imejl adresa. Posle dobijaš pet reči: sa njima i karticom ulaziš u nalog svuda.
card-guardian-hint = Ako je nema, ostavi prazno: tada se potpisuje na papiru tamo gde si dobio ili dobila karticu.
card-again-title = Nova kartica za tvoj nalog
card-again-text = Reci nam kada si rođen ili rođena, da niko drugi ne otvori tvoj nalog. Zatim dobijaš nove reči. Stara kartica više ne važi.
card-words-title = Uđi u nalog svojim rečima
card-used-text = Ova kartica je iskorišćena: { $date }. Ako to nisi bio ili bila ti, reci onima koji su ti je dali: mogu da je zaključaju.
card-words = Tvojih pet reči
card-words-hint = Po redu, sa razmacima.
card-all = Još nemaš reči? Tada upiši svih petnaest slova kartice.
card-lost = Izgubljene su reči ili kartica? Ko ti je dao karticu, može da ti da novu za isti nalog.
card-closed-title = Ova kartica ništa ne otvara
card-locked-text = Zaključana je. Zatraži drugu tamo odakle je.
card-expired-text = Nije iskorišćena na vreme. Zatraži drugu tamo odakle je.
card-opened-title = Tvoj nalog je otvoren
card-opened-text = Sada si u svom nalogu. Pet reči je prikazano samo jednom. Ako ih nemaš zapisane, napravi sada nove.
card-new-title = Zapiši ovih pet reči
card-new-text = Prikazujemo ih samo sada. Sa njima i karticom { $card } ulaziš u nalog na svakom uređaju. Čuvaj ih tamo gde ih niko drugi ne nalazi.
card-new-go = Zapisano
card-renew = Napravi nove reči
card-renew-title = Reči tvoje kartice
card-renew-text = Sa karticom { $card } i pet reči ulaziš u nalog na svakom uređaju. Ako su reči izgubljene ili ih je neko video, napravi nove.
card-renew-sure = Stare reči više neće važiti. Nove se prikazuju samo jednom.
problem-card = Nijedna kartica nema ova slova. Pogledaj ih ponovo
problem-card-letters = Kartica ima 15 slova i cifara. Pogledaj ih ponovo
problem-card-birth = To se ne slaže sa onim što znamo. Pogledaj ponovo mesec i godinu
problem-card-birth-left = To se ne slaže sa onim što znamo. Pogledaj ponovo mesec i godinu. Preostalo pokušaja: { $n }
problem-card-birth-locked = To se ne slaže sa onim što znamo. Kartica je sada zaključana. Zatraži drugu tamo odakle ti je ova
problem-card-words = Kartica i reči se ne slažu. Pogledaj ponovo oboje
card-entry-printed = Kartica { $card } je napravljena: { $date }.
card-entry-used = Kartica { $card } je iskorišćena: { $date }.
card-entry-locked = Kartica { $card } je zaključana: { $date }.
card-entry-missed = Kartica { $card } je zaključana jer su mesec i godina rođenja previše puta bili pogrešni: { $date }.
card-entry-renewed = Kartica { $card } ima nove reči: { $date }.
card-entry-replaced = Kartica { $card } je zamenjena: { $date }.
card-state-fresh = neiskorišćena
card-state-used = iskorišćena
card-state-expired = istekla
card-state-locked = zaključana
desk-cards = Kartice
desk-cards-lead = Za ljude bez imejla i telefona. Svaka kartica otvara jedan nalog. Vidiš da li je kartica iskorišćena, nikad ko ju je iskoristio.
desk-cards-unverified = Operater prvo treba da potvrdi tvoju organizaciju.
desk-cards-new = Nove kartice
desk-cards-count = Koliko (od 1 do 40)
desk-cards-language = Jezik kartica
desk-cards-print = Napravi list
desk-cards-empty = Još nema kartica.
desk-cards-all = Sve kartice
desk-cards-card = Kartica
desk-cards-state = Stanje
desk-cards-lock = Zaključaj
desk-cards-lock-text = Više ništa ne otvara, a ko je sa njom ušao u nalog, biće odjavljen. Nalog ostaje.
desk-cards-replace = Nova kartica
desk-cards-replace-text = Izgubljena kartica se zaključava. Nova otvara isti nalog onome ko zna mesec i godinu rođenja.
desk-cards-held = Previše puta mesec i godina rođenja nisu bili poznati. Novu karticu može da napravi samo operater.
desk-cards-made = Ove kartice su već napravljene, novih nema. Njihova slova su prikazana samo jednom: ako nisu odštampane, zaključaj ih ovde i napravi nove.
desk-cards-note = Zapiši prvih pet slova kartice pored imena onoga ko je dobija, na svom spisku. Po njima je ovde nalaziš, zaključavaš i menjaš.
desk-log = Šta je urađeno
done-card-locked = Kartica je zaključana.
problem-card-count = Napiši broj od 1 do 40. Istovremeno može biti najviše 400 neiskorišćenih kartica
sheet-title = Kartice za isecanje
sheet-text = Odštampaj ovu stranicu sada: slova se prikazuju samo ovaj put.
print-page = Odštampaj ovu stranicu
sheet-card-text = Nađi nešto za učenje u blizini. Skeniraj ovo, ili otvori { $address } i napiši ova slova:
sheet-card-keep = Sačuvaj ovu karticu. Prvi put može da se iskoristi do: { $date }.
attest-title = Potpis roditelja ili staratelja
attest-lead = Napiši kôd koji ti pokaže staratelj ili dete. Bez njega ne vidiš nikoga.
attest-code = Kôd
attest-code-hint = Osam slova i cifara.
attest-child = { $name } čeka potpis na papiru. Odštampaj ovu stranicu, pročitaj je sa starateljem, daj je na potpis i sačuvaj papir.
attest-name = Ime staratelja
attest-paper-code = Kôd: { $code }. Sačuvaj ga: pomoću njega se pristanak povlači na papiru, tamo gde je potpisano.
attest-paper-date = Datum
attest-paper-signature = Potpis
attest-agree = Staratelj je to potpisao, pred mojim očima. Dete: { $name }
attest-go = Zabeleži
attest-other = Drugi kôd
attest-done = Staratelj je pristao da { $name } ima nalog.
attest-withdraw-title = Staratelj više ne pristaje
attest-withdraw-text = Kada je to potpisano, posle sedam dana briše se sve. Dete: { $name }
attest-withdraw-go = Zabeleži povlačenje pristanka
attest-entry-attested = Zabeležen potpis staratelja: { $date } ({ $code }).
attest-entry-withdrawn = Zabeleženo povlačenje pristanka: { $date } ({ $code }).
problem-attest-code = Niko ne čeka sa ovim kôdom. Pogledaj ga ponovo
problem-attest-letter = Staratelj ima imejl adresu i prvo treba da odgovori na naše pismo. Link iz njega važi dok je dete premlado da odlučuje samo
done-attested = Zabeleženo je i nalog je otvoren.
done-attest-withdrawn = Zabeleženo je. Nalog je zatvoren i briše se posle sedam dana.
consent-given-paper = Roditelj ili staratelj je potpisao na papiru; zabeleženo: { $date }
me-paper-text = Roditelj ili staratelj potpisuje na papiru tamo odakle ti je kartica. Pokaži tamo ovaj kôd: { $code }
me-paper-keep = Kôd tvog roditelja ili staratelja, za ono što se potpisuje na papiru: { $code }
me-agreed-text = Roditelj ili staratelj je pristao. Nedostaje još potpis na papiru.
guardian-paper-text = Tvoj pristanak je tu. Nedostaje još jedan korak: potpiši na papiru kod organizacije koja ovde nešto nudi i pokaži ovaj kôd: { $code }. Tada { $name } može da koristi nalog.
me-emails = Imejl adrese
me-emails-none = Nemaš nijednu. Sa adresom možeš da uđeš u nalog i preko linka i da dobijaš imejlove.
email-letters = dobija tvoje imejlove
email-unverified = još nije potvrđena
email-choose = Šalji imejlove ovde
email-remove = Ukloni
email-add = Još jedna imejl adresa
email-link-title = Da li je ovo tvoja adresa?
email-link-text = { $email } postaje adresa naloga osobe { $name }.
email-link-go = Da, dodaj je
email-expired-text = Već je iskorišćen, prestar je ili pripada drugom pregledaču. Zatraži novi na svojoj stranici.
done-email-asked = Imejl je poslat na ovu adresu. Otvori link u ovom pregledaču.
done-email-added = Adresa je sada tvoja.
done-email-chosen = Imejlovi sada stižu tamo.
done-email-removed = Adresa je uklonjena.
problem-email-own = Već imaš ovu adresu
problem-email-guardian = Ovo je adresa tvog roditelja ili staratelja. Upiši svoju
problem-email-most = Nalog nema više od pet adresa
problem-last-way-in = Ovo je tvoj poslednji način da uđeš u nalog. Prvo dodaj drugu adresu.
me-cards = Tvoje kartice
me-take-zip = Ponesi kao datoteke (ZIP)
mail-card-subject = Nova kartica za tvoj nalog: { $territory }
mail-card-text =
    Zdravo, { $name },

    { $organisation } ima novu karticu za tvoj nalog ({ $territory }). Stara je zaključana.

    Ako je nisi tražio ili tražila, javi: { $organisation }.
mail-card-changed-subject = Tvoja kartica: { $territory }
mail-card-locked-text =
    Zdravo, { $name },

    kartica { $card } tvog naloga ({ $territory }) je zaključana. S njom više niko ne ulazi.

    Za drugu karticu pitaj: { $organisation }.
mail-card-used-text =
    Zdravo, { $name },

    nova kartica { $card } tvog naloga ({ $territory }) je iskorišćena. Neko je ušao pomoću nje.

    Ako to nisi ti, javi: { $organisation }. Tamo mogu da je zaključaju.
mail-card-renewed-text =
    Zdravo, { $name },

    reči kartice { $card } tvog naloga ({ $territory }) su sada nove. Stare više ne važe.

    Ako to nisi ti, javi: { $organisation }. Tamo mogu da zaključaju karticu.
mail-child-subject = Nalog deteta ({ $name }): { $territory }
mail-attested-text =
    Zdravo,

    { $organisation }: zabeležen je tvoj potpis na papiru da { $name } sme da ima nalog ({ $territory }).

    Ako to nije tačno, javi: { $organisation }. Linkom iz našeg prvog pisma možeš to da povučeš.
mail-attest-withdrawn-text =
    Zdravo,

    { $organisation }: zabeleženo je da više ne pristaješ da { $name } ima nalog ({ $territory }). Posle sedam dana briše se sve što je u njemu.

    Ako pristaješ, reci to pre toga linkom iz našeg prvog pisma.
mail-inactive-guardian-text =
    Zdravo,

    { $name } dugo ne dolazi ({ $territory }). Dana { $date } brišemo nalog sa svim što je u njemu.

    Da bi nalog ostao, { $name } treba da uđe jednom pre toga:

    { $link }
mail-email-subject = Tvoja adresa: { $territory }
mail-email-text =
    Zdravo,

    { $name } želi ovu adresu za nalog ({ $territory }). Ako si to ti, otvori ovaj link:

    { $link }

    Radi { $minutes } minuta, u pregledaču u kojem je zatražen. Ako to nisi ti, ne radi ništa.
mail-email-taken-text =
    Zdravo,

    { $name } želi ovu adresu za nalog ({ $territory }). Ona već pripada jednom nalogu, pa ništa nije promenjeno.

    Ako su oba tvoja: uđi u drugi i prvo tamo ukloni adresu. Ako to nisi ti, ne radi ništa.
mail-way-removed-text =
    Zdravo, { $name },

    sa tvog naloga ({ $territory }) uklonjen je pristupni ključ ili imejl adresa. Time niko više ne može da uđe.

    Ako to nisi uradio ili uradila ti, pogledaj ovde i izađi svuda:

    { $link }
mail-email-first-text =
    Zdravo, { $name },

    pisma o tvom nalogu ({ $territory }) od sada idu na { $email }.

    Ako to nisi uradio ili uradila ti, uđi u nalog, izaberi svoju adresu i piši nam.
mail-email-added-text =
    Zdravo, { $name },

    tvoj nalog ({ $territory }) sada ima još jednu adresu: { $email }. Ko je ima, može da uđe.

    Ako to nisi uradio ili uradila ti, uđi u nalog, ukloni adresu i piši nam.
mail-way-subject = Kako se ulazi u tvoj nalog: { $territory }
mail-way-passkey-text =
    Zdravo, { $name },

    tvom nalogu ({ $territory }) dodat je pristupni ključ. Ko ga ima, može da uđe.

    Ako to nisi uradio ili uradila ti, ukloni ga ovde i izađi svuda:

    { $link }
mail-way-linked-text =
    Zdravo, { $name },

    s tvojim nalogom ({ $territory }) povezan je nalog na drugom mestu. Ko ga ima, može da uđe.

    Ako to nisi uradio ili uradila ti, ukloni ga ovde i izađi svuda:

    { $link }
mail-way-locked-text =
    Zdravo, { $name },

    izgleda da postoji kopija jednog od tvojih pristupnih ključeva ({ $territory }), pa njime više niko ne može da uđe. Ukloni ga ovde i dodaj novi:

    { $link }
mail-inactive-subject = Tvoj nalog će biti obrisan: { $territory }
mail-inactive-text =
    Zdravo, { $name },

    dugo te nije bilo ({ $territory }). Dana { $date } brišemo tvoj nalog sa svim što je u njemu.

    Ako želiš da ga zadržiš, uđi jednom pre toga:

    { $link }
mail-erased-subject = Tvoj nalog je obrisan: { $territory }
mail-erased-text =
    Zdravo, { $name },

    tvoj nalog ({ $territory }) obrisan je sa svim što je bilo u njemu, a briše se i ova adresa čim se ovaj imejl pošalje. Kojim drugim gradovima je javljeno i koji su to potvrdili, piše ovde do { $date }:

    { $link }

    Sačuvaj link: drugog puta tamo nema.
mail-erased-guardian-text =
    Zdravo,

    nalog osobe { $name } ({ $territory }) obrisan je sa svim što je bilo u njemu, a briše se i tvoja adresa čim se ovaj imejl pošalje. Kojim drugim gradovima je javljeno i koji su to potvrdili, piše ovde do { $date }:

    { $link }

    Sačuvaj link: drugog puta tamo nema.
export-readme =
    Ovo je sve što { $territory } čuva o tebi, sastavljeno: { $date }.

    Datoteke .csv otvaraju se u tabeli, .json u svakom programu za tekst, a calendar.ics u kalendaru. everything.json sadrži sve u jednoj datoteci. Čega nema, za to nema ni datoteke. Tajne, na primer iz linkova za ulaz u nalog, čuvaju se tako da niko ne može da ih pročita i nisu ovde.

## End of cards.

me-title = Zdravo, { $name }
me-explore = Pronađi nešto za učenje
me-waits-title = Čekamo tvog roditelja ili staratelja
me-waits-text = Imejl je poslat na adresu ispod. Dok nema odgovora, možeš da razgledaš sajt i čuvaš pretrage, ali ne i da se prijaviš na nešto.
me-guardian-again = Pošalji imejl ponovo
me-guardian-first = Pošalji imejl
me-guardian-paper = Radije potpis na papiru
me-birth-title = Jedno pitanje
me-birth-hint = Upiši ih brojevima, na primer 4 i 2010. To ne može kasnije da se promeni. Niko drugi to ne vidi.
me-consents = Na šta je dat pristanak
me-take = Ponesi sve sa sobom
me-take-text = Jedan fajl sa svim što se ovde čuva o tebi.
me-take-go = Preuzmi fajl
me-leave = Odlazak
me-leave-text = Svi tvoji podaci se brišu posle sedam dana. Do tada možeš da se predomisliš.
me-leave-go = Želim da odem
me-erase = Obriši sve odmah
me-erase-text = Posle toga ništa ne može da se vrati.
me-erase-go = Obriši sve sada
me-report-letter = Tada dobijaš imejl s linkom do stranice na kojoj piše koji su drugi gradovi to potvrdili.
me-report-none = Koji su drugi gradovi to potvrdili, vidiš samo ako sve obrišeš odmah ili ako možemo da ti pišemo na potvrđenu imejl adresu.
me-report-page = Posle toga vidiš stranicu na kojoj piše koji su drugi gradovi to potvrdili.
me-leaving = Svi tvoji podaci biće obrisani: { $date }
me-leaving-guardian = Roditelj ili staratelj više ne pristaje da ovde imaš nalog. Do tada možeš sve da poneseš sa sobom.
me-stay = Želim da ostanem
done-joined = Lepo je što si tu! Tvoj nalog je otvoren.
done-guardian-asked = Imejl je poslat tvom roditelju ili staratelju.
done-guardian-paper = Roditelj ili staratelj potpisuje na papiru. Prethodni imejl više ne važi.
done-birth-told = Hvala. To je sve što nam je trebalo.
done-stays = Lepo je što ostaješ. Ništa se ne briše.

## Prijava za priliku. $title je prilika, $name je onaj ko se prijavljuje.

enrol-title = Prijava
enrol-go = Prijavi se
enrol-wait-go = Sačekaj mesto
enrol-full = Sva mesta su zauzeta. Možeš da čekaš mesto: ko se ranije prijavi, ranije ga dobija.
enrol-back = Nazad na stranicu
enrol-name-hint = To ime vidi organizator.
enrol-email-hint = Šaljemo ti jedan link kojim potvrđuješ prijavu. Organizator ne vidi tvoju adresu dok to ne označiš ispod.
enrol-birth-hint = Upiši ih brojevima, na primer 4 i 2010. Samo proveravamo da li možeš da dođeš i ne čuvamo to.
enrol-message = Da li organizator treba još nešto da zna? (nije obavezno)
enrol-message-hint = Na primer, šta ti je potrebno da možeš da učestvuješ.
enrol-release = Organizator sme da vidi moju imejl adresu
enrol-sent-text = Imejl je poslat na adresu { $email }. Otvori link iz njega i potvrdi prijavu. Tek tada imaš mesto.
consent-organiser = Prijaviti se
consent-organiser-text = { $organiser } vidi ime i poruku koje ovde napišeš, radi planiranja i provere ko je došao. To može da vidi i ko vodi ovaj sajt, niko drugi. Kad odeš, to se čuva samo dok je potrebno.
rule-closed-cancelled = Ovo je otkazano.
rule-closed-over = Ovo je prošlo.
rule-closed-external = Prijava je na posebnom sajtu.
rule-closed-none = Prijava nije potrebna. Samo dođi.
rule-closed-notYet = Prijave još nisu počele.
rule-closed-closed = Vreme za prijave je isteklo.
rule-closed-full = Sva mesta su zauzeta.
rule-closed-alreadyEnrolled = Tvoja prijava već postoji.
rule-closed-age = Ovo je za ljude drugog uzrasta.
rule-closed-guardian = Prvo tvoj roditelj ili staratelj mora da pristane. Otvori nalog, pa ćemo pitati.
enrolled-unconfirmed = Još nije potvrđeno
enrolled-requested = Odlučuje organizator
enrolled-accepted = Imaš mesto
enrolled-waitlisted = Čekaš mesto
enrolled-rejected = Organizator nije prihvatio prijavu
enrolled-left = Ne dolaziš
enrolled-attended = Tvoje prisustvo je zabeleženo
enrolled-absent = Tvoj izostanak je zabeležen
enrolment-confirm = Da, dolazim
enrolment-leave = Ne mogu da dođem
enrolment-leave-text = Tvoje mesto dobija sledeća osoba koja čeka.
enrolment-leave-go = Oslobodi moje mesto
done-asked = Zabeleženo je. Poslat ti je i imejl.
done-enrolled = Tvoja prijava je zabeležena. Poslat ti je i imejl.
done-confirmed = Hvala. Potvrđeno je.
done-not-coming = Hvala na obaveštenju. Mesto dobija neko drugi.
me-places = Tvoje prijave
participants-title = Prijavljene osobe
participants-seats = Zauzeta mesta: { $taken } od { $n }
participants-taken =
    { $n ->
        [one] { $n } osoba ima mesto
        [few] { $n } osobe imaju mesto
       *[other] { $n } osoba ima mesto
    }
participants-requested =
    { $n ->
        [one] { $n } osoba čeka tvoj odgovor
        [few] { $n } osobe čekaju tvoj odgovor
       *[other] { $n } osoba čeka tvoj odgovor
    }
participants-waiting =
    { $n ->
        [one] { $n } osoba čeka mesto
        [few] { $n } osobe čekaju mesto
       *[other] { $n } osoba čeka mesto
    }
participants-attended =
    { $n ->
        [one] { $n } osoba je došla
        [few] { $n } osobe su došle
       *[other] { $n } osoba je došlo
    }
participants-none = Još nema prijava.
participants-none-hint = Ko se prijavi, biće na ovom spisku.
participants-state = Stanje
participants-since = Od
participants-sensitive = S odgovorima o zdravlju ili ishrani
participants-csv = Kao tabela (CSV)
participant-requested = želi da dođe
participant-accepted = ima mesto
participant-waitlisted = čeka mesto
participant-rejected = odbijeno
participant-left = ne dolazi
participant-attended = prisustvo
participant-absent = izostanak
participant-do-accept = Prihvati
participant-reject-text = Pismo o tome odlazi odmah.
participant-do-reject = Odbij
participant-do-attend = Zabeleži prisustvo
participant-do-miss = Zabeleži izostanak
done-participant-accepted = Prihvaćeno. Imejl je na putu.
done-participant-rejected = Odbijeno. Imejl je na putu.
done-participant-attended = Prisustvo je zabeleženo.
done-participant-absent = Izostanak je zabeležen.
mail-enrol-confirm-subject = Potvrdi prijavu: { $title }
mail-enrol-confirm-text =
    Zdravo, { $name },

    želiš da dođeš na „{ $title }“ ({ $when }). Potvrdi to ovde:

    { $link }

    Tek tada imaš mesto. Ako to nisi ti, ne treba ništa da radiš.
mail-enrol-accepted-subject = Imaš mesto: { $title }
mail-enrol-accepted-text =
    Zdravo, { $name },

    imaš mesto: „{ $title }“.

    { $when }
    { $place }

    Ovde je sve o tome. Možeš to da dodaš u kalendar ili da javiš ako ne možeš da dođeš:

    { $link }
mail-enrol-requested-subject = Prijava je prosleđena: { $title }
mail-enrol-requested-text =
    Zdravo, { $name },

    želiš da dođeš na „{ $title }“ ({ $when }). Odlučuje organizator, i tada ti pišemo. Ovde vidiš stanje prijave:

    { $link }
mail-enrol-waits-subject = Čekaš mesto: { $title }
mail-enrol-waits-text =
    Zdravo, { $name },

    za „{ $title }“ ({ $when }) sva mesta su zauzeta. Čim se neko mesto oslobodi i dođeš na red, pišemo ti. Ovde vidiš stanje prijave i možeš da javiš ako ne želiš da čekaš:

    { $link }
mail-enrol-rejected-subject = Ovog puta nema mesta: { $title }
mail-enrol-rejected-text =
    Zdravo, { $name },

    organizator ne može da ti da mesto za „{ $title }“ ({ $when }). Na sajtu područja { $territory } može da se nađe još toga.

    { $link }
mail-enrol-changed-subject = Izmenjeno: { $title }
mail-enrol-changed-text =
    Zdravo, { $name },

    vreme ili mesto za „{ $title }“ je promenjeno. Sada važi:

    { $when }
    { $place }

    Ovde je sve o tome. Možeš i da javiš ako ne možeš da dođeš:

    { $link }
mail-enrol-cancelled-subject = Otkazano: { $title }
mail-enrol-cancelled-text =
    Zdravo, { $name },

    „{ $title }“ ({ $when }) se neće održati. Žao nam je. Na sajtu područja { $territory } može da se nađe još toga.

    { $link }

## Pozivnice, pitanja i pisma prijavljenima. $organiser je organizator.

questions-title = Pitanja
questions-text = Svakome ko se ovde prijavi možeš da postaviš do deset pitanja. Ko dolazi iz drugog grada, ne dobija ih. Pitanje čiji tekst obrišeš nestaje zajedno s odgovorima. Ako promeniš pitanje ili razlog zbog kog pitaš, brišu se i odgovori.
question-number = Pitanje { $n }
question-new = Novo pitanje
question-text = Pitanje
question-purpose = Zašto pitate
question-purpose-hint = Ovo čita svako koga pitate.
question-kind = Kako se odgovara
question-kind-text = Kratkim tekstom
question-kind-choice = Izborom jednog odgovora
question-kind-yesNo = Sa da ili ne
question-options = Odgovori za izbor
question-options-hint = Samo za izbor: dva ili više, po jedan u redu.
question-required = Odgovor je obavezan
question-is-sensitive = Tiče se zdravlja ili ishrane
question-readers = Ko čita odgovore o zdravlju ili ishrani
question-readers-hint = Samo oni koje označiš. Svako čitanje se beleži u dnevniku.
question-readers-fixed = Odgovori već postoje. Nekog drugog može da doda samo vlasnik organizacije ili onaj ko ih već čita.
question-erase-after = Dana posle kraja do brisanja odgovora
question-erase-on = Ili dan kada se brišu
question-erase-hint = Popuni jedno od ta dva. Ne čuvajte odgovore duže nego što treba.
question-erase-answers = Odgovori kojih već ima
question-erase-go = Obriši odgovore: { $n }
question-erase-first = Ovom promenom brišu se odgovori kojih već ima. Označi ovo, ili ostavi pitanje kakvo je bilo.
question-erase-fixed = Odgovora već ima, a ljudima je rečeno kada se brišu. Kasnije vreme ne može da se izabere.
question-optional = { $text } (nije obavezno)
question-why = Zašto pitamo: { $purpose }
question-erased-on = Tvoj odgovor se briše { $date }.
question-erased-after =
    { $n ->
        [one] Tvoj odgovor se briše { $n } dan posle kraja.
        [few] Tvoj odgovor se briše { $n } dana posle kraja.
       *[other] Tvoj odgovor se briše { $n } dana posle kraja.
    }
question-sensitive = Ovo se tiče zdravlja ili ishrane. Čitaju samo osobe koje je organizator odredio.
question-consent = Tamo idu i tvoji odgovori i brišu se kako piše pored svakog pitanja.
answer-yes = Da
answer-no = Ne
answers-title = Tvoji odgovori
answers-change = Promeni moje odgovore
answers-not-asked = Prijava iz drugog grada, bez pitanja
enrol-invited = { $organiser } te poziva.
enrol-invited-to = Ova pozivnica je poslata na { $email }. Tamo ide i pismo o tvom mestu.
enrolment-written-to = Pisma o tome idu na { $email }.
enrol-known = S tvojom adresom već postoji nalog. Uloguj se i vratićeš se ovde.
rule-not-invited-used = Ova pozivnica je već iskorišćena. Sve ostalo je u pismu o tvom mestu.
rule-not-invited-expired = Ova pozivnica je prestara. Zatraži novu.
rule-not-invited-revoked = Organizator je povukao ovu pozivnicu.
rule-not-invited-forwarded = Ova pozivnica je poslata na drugu adresu. Zatraži svoju.
invitations-title = Pozovi
invitations-text = Ko je pozvan, ne čeka vašu odluku dok ima mesta. Uzrast važi kao i za sve.
invitations-letters = Pismom
invitations-list = Adrese
invitations-list-hint = Po jedna u redu, ili tabela s adresom i imenom. Svako dobija svoj link, koji radi jednom.
invitations-send = Pošalji pozivnice
invitations-sent = Pisama na putu: { $n }
invitations-links = Linkom za mnoge
invitations-ends = Do kada radi
invitations-ends-hint = Ako ostaviš prazno: do kraja, ili trideset dana.
invitations-link = Napravi link
invitations-all = Pozvani
invitations-draft = Prvo objavi. Onda možeš da pozivaš.
invitation-link = Link za mnoge
invitation-joined = Prijava preko njega: { $n }
invitation-waiting = još nije iskorišćena
invitation-used = iskorišćena
invitation-expired = prestara
invitation-revoked = povučena
invitation-open = otvoren
invitation-print = Odštampaj
invitation-until = Radi do { $date }
invitation-scan = Skeniraj ovo da se prijaviš, ili ukucaj adresu.
invitation-picture = Adresa kao slika za kameru
invitation-stop-ask-title = Bez novih pozivnica?
invitation-stop-ask-text = Tada više nećeš imejlom dobijati pozivnice ({ $organiser }).
invitation-stop-title = Bez novih pozivnica
invitation-stop-text = { $organiser } ti odavde više neće slati pozivnice.
done-invitation-made = Link je spreman. Možeš da ga odštampaš.
invited-sent = pismo je na putu
invited-wrong = nije imejl adresa
invited-doubled = već je gore na spisku
invited-joined = već ima prijavu
invited-waiting = već ima pozivnicu
invited-stopped = ne želi pozivnice od vas
invited-limit = danas više ne: dovoljno pisama
participants-invited = Pozvano: { $n }, prijavljeno: { $joined }, još nije: { $waiting }
mail-invitation-subject = { $organiser } te poziva: { $title }
mail-invitation-text =
    Zdravo{ $name },

    { $organiser } te poziva na „{ $title }“.

    { $when }
    { $place }

    Ovde možeš da se prijaviš. Link je samo za tebe:

    { $link }

    Ako više ne želiš ovakva pisma ({ $organiser }):

    { $stop }
mail-message-text =
    { $text }

    --
    { $organiser } ovo piše svima koji su se prijavili za „{ $title }“. Sve o tvom mestu, i ako ne možeš da dođeš:

    { $link }
messages-title = Piši
messages-text = Svako dobija svoje pismo, i onaj ko nije pokazao adresu. Niko ne vidi ko ga još dobija. Roditelji i staratelji dobijaju kopiju.
messages-no-mail = Ovaj sajt ne šalje pisma.
messages-sent = Šta ste napisali
message-to = Kome
message-to-all = Svima
message-to-accepted = Ko ima mesto
message-to-waiting = Ko čeka
message-to-attended = Ko je bio tu
message-name = Tema
message-content = Tekst
message-preview = Prvo pogledaj
message-send = Pošalji
message-change = Promeni
message-reached = Pisama: { $n }
message-on-page = Bez imejl adrese, čitaju na svojoj stranici: { $n }
message-missed = Nisu dobili, jer su se prijavili iz drugog grada i ne pokazuju adresu: { $n }
message-nobody = Nema kome da se piše.
message-too-many = Za jedan dan dovoljno pisama. Piši ponovo sutra.
enrolment-letters = Organizator piše
done-message-sent = Poslato.
fact-places-free = Slobodnih mesta: { $free } od { $n }
fact-places-waiting = Sva mesta su zauzeta ({ $n }); možeš da čekaš mesto
fact-places-taken = Sva mesta su zauzeta ({ $n })
check-in-back = Poništi
done-taken-back = Poništeno.

## Prijava na ono što nudi drugi grad. $host je adresa njegovog sajta.

enrol-release-name = Organizator sme da vidi moje ime
enrol-name-elsewhere-hint = Za naša pisma tebi. Organizator ga vidi samo ako to dole označiš.
enrol-elsewhere-account = Ovde se prijavljuješ s nalogom. Bez njega se prijavi na sajtu grada koji to nudi.
consent-organiser-elsewhere-text = Ovo dobija { $organiser }, { $territory } ({ $host }): da bi neko odavde želeo da dođe, šta označiš i tvoju poruku, radi planiranja i provere ko je došao. Ništa drugo o tebi ne napušta ovaj sajt. Kad odeš, to javljamo organizatoru.
enrolled-sent = Prosleđeno, još nema odgovora
enrolled-failed = Nije moglo da se prosledi
done-passed-on = Prosledili smo organizatoru. Čim stigne odgovor, videćeš ga ovde.
participant-somebody = Neko sa { $host }
mail-enrol-failed-subject = Nije prosleđeno: { $title }
mail-enrol-failed-text =
    Zdravo, { $name },

    nismo mogli da te prijavimo na „{ $title }“ ({ $when }): organizator odavde nije dostupan ili odavde ne prima nikoga. Možeš da probaš ponovo ili da se prijaviš na sajtu grada koji to nudi.

    { $link }
enrol-ask = Pitajte osobu koja odgovara za mene sme li { $organiser } da dobije ovo: { $what ->
        [name] moje ime
        [email] moja imejl adresa
       *[both] moje ime i moja imejl adresa
    }
enrol-ask-paper = Osoba koja odgovara za tebe ne dobija naša pisma, pa ne možemo da pitamo sme li organizator da zna više o tebi.
release-asked = Osobu koja odgovara za tebe pitali smo sme li organizator da dobije ovo: { $what ->
        [name] tvoje ime
        [email] tvoja imejl adresa
       *[both] tvoje ime i tvoja imejl adresa
    }.
release-given = Osoba koja odgovara za tebe kaže da. Organizator sme da vidi ovo: { $what ->
        [name] tvoje ime
        [email] tvoja imejl adresa
       *[both] tvoje ime i tvoja imejl adresa
    }.
release-refused = Osoba koja odgovara za tebe kaže ne. Organizator ne dobija ovo: { $what ->
        [name] tvoje ime
        [email] tvoja imejl adresa
       *[both] tvoje ime i tvoja imejl adresa
    }.
release-withdrawn = Osoba koja odgovara za tebe povukla je saglasnost. Organizator više ne sme da vidi ovo: { $what ->
        [name] tvoje ime
        [email] tvoja imejl adresa
       *[both] tvoje ime i tvoja imejl adresa
    }.
guardian-release-title = Sme li { $organiser } da dobije ovo? Pita { $name }
guardian-release-lead = { $name } ima prijavu i želi da { $organiser }, { $city }, dobije ovo: radi planiranja, provere ko je došao i pisanja o tome. Niko drugi to ne dobija. { $name } može da dođe i bez toga.
guardian-release-for = Za šta
guardian-release-to = Ko to dobija
guardian-release-what = Šta
guardian-release-kept = { $organiser } to ne dobija. Ako se predomislite, ovde možete da date saglasnost.
guardian-release-over = Ovde više nema šta da se odlučuje: završeno je ili otkazano, mesto je vraćeno ili je osoba dovoljno odrasla da odlučuje bez pomoći.
mail-release-guardian-subject = Pitanje: { $name }, { $territory }
mail-release-guardian-text =
    Zdravo,

    { $name } ima prijavu: „{ $title }“ ({ $when }), { $organiser }, { $city }. Sme li { $organiser } da dobije ovo: { $what ->
        [name] ime
        [email] imejl adresa
       *[both] ime i imejl adresa
    }? Ništa od toga se ne daje pre vaše saglasnosti. Pogledajte šta je to i recite da ili ne:

    { $link }

    Sačuvajte ovo pismo. Istim linkom možete da povučete saglasnost.

## Beleženje dolazaka. $name je ko dolazi, $time vreme, $code znakovi koda.

ticket-title = Tvoja ulaznica
ticket-text = Pokaži je na vratima ili pročitaj znakove naglas. Važi samo za tebe.
code-picture = Kod kao slika: { $code }
check-in-title = Beleženje dolazaka
check-in-here = Ovde: { $here } od { $n }
check-in-since = ovde od { $time }
check-in-do = Ovde je
check-in-code = Kod ulaznice
check-in-code-hint = Dvanaest slova i cifara ispod slike na ulaznici.
check-in-wall = Kod za zid
check-in-scan = Očitaj kamerom
check-in-scan-stop = Zatvori kameru
check-in-no-camera = Kamera se ne otvara. Upiši kod ili izaberi ime.
check-in-queued = Zabeleženo u ovom telefonu. Šalje se kad se mreža vrati.
check-in-waiting = Čeka mrežu: { $n }
check-in-waits = čeka mrežu
check-in-attended = { $name } je ovde.
check-in-already = { $name }: već ovde, od { $time }.
check-in-unknown = Nijedna ulaznica nema ovaj kod. Pogledaj još jednom svaki znak.
check-in-otherOpportunity = Ova ulaznica je za nešto drugo.
check-in-noPlace = Za ovu ulaznicu ovde nema mesta.
check-in-notYet = Prerano je. Dolasci se beleže od dva sata pre početka.
check-in-expired = Prekasno je. Dolasci se beleže do šest sati posle kraja, a ono što je telefon zabeležio bez mreže važi jedan sat.
door-title = Javi dolazak ovde
door-text = Očitaj kod telefonom ili otvori { $address } i upiši ga. Menja se na svakih 30 sekundi.
door-stale = Nema mreže. Sačekaj sledeći kod.
door-code = Kod na vratima
door-code-hint = Stoji na ekranu na vratima i menja se na svakih 30 sekundi.
door-code-go = Dalje
door-go = Ovde sam: { $name }
door-who = Još ne znamo ko si. Otvori link iz imejla i očitaj kod ponovo, uđi u nalog ili upiši kod svoje ulaznice.
door-no-place = Ovde još nemaš mesto. Ako imaš ulaznicu, upiši njen kod.
check-in-stale = Ovaj kod je pogrešan ili prestar. Pogledaj ponovo ekran na vratima.
check-in-go = Zabeleži
door-done = Zdravo, { $name }! Tvoj dolazak je zabeležen.

## Goals, and whom somebody lets look on. $name is a learner, or who speaks; $adviser an address.

goals-title = Moji ciljevi
goals-lead = Šta želiš da postaneš ili naučiš? Skupljaj korake ka tome i vidi šta još nedostaje.
goals-none = Još nemaš cilj.
goals-new = Novi cilj
goals-no-esco = Spisak zanimanja i veština još nije ovde. Napiši cilj svojim rečima.
goals-own = Svojim rečima
goals-own-hint = Na primer: da popravljam svoj bicikl
goal-make = Neka to bude moj cilj
goal-own = Ovo je jedan od tvojih ciljeva
goal-kind-name = Svojim rečima
goal-progress = Veštine: { $done } od { $n }
goal-reached = Dostignuto
goal-reach = Cilj je dostignut
goal-reopen = Ipak još nije dostignut
goal-drop = Odustani od ovog cilja
goal-drop-text = Njegovi koraci i ono što su drugi rekli o njemu brišu se.
goal-drop-go = Odustani
goal-steps = Koraci
goal-steps-none = Još nema koraka. Na stranici koja vodi ka cilju izaberi „Dodaj uz cilj“.
goal-step-address = Adresa ponude ili staze
goal-step-address-hint = Odavde ili iz drugog grada: kopiraj je iz pregledača.
goal-step-add = Dodaj korak
goal-step-up = Ranije
goal-step-down = Kasnije
goal-step-remove = Ukloni
goal-step-signed-up = Prijava je tu
goal-step-waiting = Čeka se mesto
goal-step-walking = U toku
goal-step-over = Prošlo
goal-add = Dodaj uz cilj
goal-add-which = Uz koji?
goal-all = Nađi šta vodi ka tome
goal-concept = Šta o tome kaže ESCO
goal-missing = Još nedostaje
goal-covered = Već naučeno
goal-next = Šta uskoro vodi ka tome
goal-next-none = Ovde još ništa ne uči nijednu od ovih veština. Prati veštinu na njenoj stranici i saznaćeš kada se nešto pojavi.
goal-words-none = Ovim rečima se još ništa ne nalazi. Potraži drugim rečima i dodaj to kao korak.
goal-offers = Ponude: { $n }
problem-goal-step = Tamo nismo našli ni ponudu ni stazu. Proveri adresu
problem-no-step = Tamo nečega ima, ali to nije ni ponuda ni staza
problem-not-before = Ovo počinje tek: { $date }
problem-step-gone = Ovog koraka više nema u cilju.
remark-new = Rečeno je nešto novo
remarks-title = Šta kažu tvoji savetnici
remark-by = { $name }, { $date }
remark-take = Dodaj u moje korake
remark-decline = Ne, hvala
remark-forget = Obriši
remark-taken = Dodato u korake
remark-declined = Odbijeno
remark-there = Već je među koracima
remark-title = Reci nešto
remark-text = Tvoje reči
remark-text-hint = Osoba čiji je cilj može da ih obriše.
remark-step = Predloži korak: njegovu adresu
remark-send = Pošalji
remark-mail = Pišite mi kada savetnik nešto kaže, najviše jednom dnevno
me-remarks = Savetnik je nešto rekao o tvojim ciljevima.
part-goals = Ciljevi
part-enrolments = Prijave
advisers-title = Ko sme da gleda
advisers-lead = Dozvoli da gleda neko kome veruješ, na primer omladinski radnik ili mentorka. Ti biraš šta se vidi, vidiš svaki put kada je neko gledao i možeš to da okončaš u svakom trenutku.
advisers-none = Niko ne gleda.
adviser-new = Dozvoli nekome da gleda
adviser-email = Imejl adresa savetnika
adviser-parts = Šta sme da se vidi?
adviser-months-legend = Na koliko meseci?
adviser-invite = Pošalji pozivnicu
adviser-young = Prvo pitamo tvog roditelja ili staratelja.
adviser-unborn = Prvo nam reci mesec i godinu rođenja.
adviser-waits = Moći ćeš nekome da dozvoliš da gleda čim se tvoj roditelj ili staratelj složi s tvojim nalogom.
adviser-no-mail = Ovaj sajt još ne može da šalje imejl, pa niko ne može da bude pozvan.
adviser-guardian = Čeka roditelja ili staratelja
adviser-invited = Pozivnica poslata
adviser-active = Sme da gleda
adviser-ended = Okončano
adviser-ended-on = Okončano: { $date }
adviser-ended-guardian = Okončao je roditelj ili staratelj
adviser-declined = Odbijeno
adviser-gone = Obrisan nalog
adviser-until = Do { $date }
adviser-views = Kada je gledano
adviser-no-views = Još niko nije gledao.
adviser-end = Okončaj sada
adviser-end-text = Od sada ova osoba ne vidi ništa tvoje.
problem-adviser-known = Izaberi drugu adresu: ova je tvoja ili je već pozvana
consent-adviser = Dozvola da neko gleda
consent-adviser-text = Ova osoba vidi ono što je označeno, može da komentariše tvoje ciljeve i predlaže korake, dok vreme ne istekne ili dok to ne okončaš. Niko drugi. Svako gledanje se beleži za tebe.
advising-title = Ko mi dozvoljava da gledam
advising-lead = Svako tvoje gledanje se beleži za osobu o kojoj je reč.
advising-none = Niko ti ne dozvoljava da gledaš.
advising-stop = Prestani da gledaš
advising-stop-text = Ne vidiš više ništa od ove osobe.
advised-title = { $name }
advised-none = Ovde još nema ničega.
invited-title = { $name } ti dozvoljava da gledaš
invited-lead = Do { $date } smeš da vidiš: { $parts }. Možeš da komentarišeš i predlažeš korake. { $name } vidi svako tvoje gledanje.
invited-ask = Da ovo ne bi otvorio neko drugi, šaljemo link na pozvanu adresu.
invited-send = Pošalji link
invited-mailed = Pisali smo na pozvanu adresu. Otvori link u ovom pregledaču u roku od 15 minuta.
invited-astray = Link iz pisma radi 15 minuta. Otvori ga u pregledaču u kom je zatražen, ili odavde zatraži novi.
invited-other = Ova pozivnica je za drugu adresu. Odjavi se i otvori je ponovo.
invited-account = Dobijaš nalog na sajtu { $territory }, samo s tvojom adresom i imenom. Možeš da ga zatvoriš u svakom trenutku.
invited-of-age = Imam 18 ili više godina i pristajem
invited-accept = Prihvati
invited-decline = Ne želim da gledam
invited-decline-text = Pozivnica prestaje da važi, i { $name } vidi da je odbijena.
invited-decline-go = Odbij
invited-declined = Pozivnica je odbijena.
invited-declined-text = Ne vidiš ništa što radi { $name }, i o tome više ne dobijaš pisma.
invited-over = Ova pozivnica je već iskorišćena, okončana ili prestara.
guardian-adviser-title = Sme li { $adviser } da gleda šta radi { $name }?
guardian-adviser-lead = { $name } želi da do { $date } ovo pokaže adresi { $adviser }: { $parts }. { $adviser } bi mogao da komentariše i predlaže korake. { $name } vidi svako gledanje.
guardian-adviser-agreed = Saglasnost je data. Sačuvajte pismo: njegovim linkom to možete okončati u svakom trenutku.
guardian-adviser-no = Ne, ne slažem se
guardian-adviser-ended = { $adviser } ne vidi ništa.
done-goal-picked = To je sada tvoj cilj.
done-goal-dropped = Odustajanje je zabeleženo.
done-goal-reached = Bravo! Cilj je dostignut.
done-step-added = Dodato.
done-step-there = Ovaj korak je već tu.
done-step-removed = Uklonjeno.
done-remark-sent = Poslato.
done-adviser-asked = Pozivnica je na putu.
done-adviser-ended = { $name } više ne vidi ništa tvoje.
done-adviser-withdrawn = Okončano. Ova osoba više ne vidi ništa tvoje.
done-advising-begun = Hvala. Sada smeš da gledaš.
done-advising-stopped = Okončano.
mail-adviser-subject = { $name } ti dozvoljava da gledaš: { $territory }
mail-adviser-text =
    Zdravo,

    { $name } uči uz { $territory } i želi da ti pokaže deo toga, da bi se moglo pomoći savetom. Šta se vidi, vidiš i odlučuješ ovde:

    { $link }

    Prihvatiti može samo onaj ko ima ovu adresu. Ako ti ime { $name } nije poznato, ne moraš ništa da radiš.
mail-invited-subject = Nastavak pozivnice: { $name }
mail-invited-text =
    Zdravo,

    { $name } želi da ti dozvoli da gledaš: { $territory }. Ovim linkom nastavljaš s pozivnicom:

    { $link }

    Radi { $minutes } min, u pregledaču u kom je zatražen. Ako to nije tvoj zahtev, ne radi ništa.
mail-adviser-guardian-subject = { $territory }: sme li { $adviser } da gleda šta radi { $name }?
mail-adviser-guardian-text =
    Zdravo,

    { $name } želi da adresi { $adviser } pokaže deo onoga što uči uz { $territory }. Ništa se ne pokazuje pre vaše saglasnosti. Pročitajte šta je to i recite da ili ne:

    { $link }

    Sačuvajte ovo pismo. Istim linkom možete da se predomislite u svakom trenutku.
mail-remark-subject = Neko je nešto rekao o tvom cilju
mail-remark-text =
    Zdravo, { $name },

    neko kome dozvoljavaš da gleda rekao je nešto o tvojim ciljevima na sajtu { $territory }. Pročitaj ovde:

    { $link }

## Put stazom.

walk-start = Kreni ovom stazom
walk-sign-in = Uđi u nalog i kreni stazom
walk-progress = Urađeni koraci: { $done } od { $n }
walk-completed = Na cilju si
walk-completed-some = Na cilju si. Urađeni koraci: { $done } od { $n }
walk-steps = Koraci: { $done } od { $n }
walk-finished = Završeno
walk-next = Sledeći korak
walk-done = Urađeno
walk-attended = Urađeno: organizator je zabeležio tvoje prisustvo
walk-tick = Ovo je urađeno
walk-from = Od { $date }
walk-sign-up = Prijavi se: organizator potvrđuje tvoje prisustvo
walk-untick = Ipak nije urađeno
walk-stop = Napusti ovu stazu
walk-stop-text = Tvoje oznake na ovoj stazi se brišu. Tvoje prijave ostaju.
walk-stop-go = Napusti
number-started =
    { $n ->
        [one] osoba je krenula
        [few] osobe su krenule
       *[other] osoba je krenulo
    }
number-completed =
    { $n ->
        [one] osoba je stigla na cilj
        [few] osobe su stigle na cilj
       *[other] osoba je stiglo na cilj
    }
me-walks = Staze kojima ideš

## Podsetnici.

mail-enrol-reminder-subject = Uskoro: { $title }
mail-enrol-reminder-text =
    Zdravo, { $name },

    „{ $title }“ uskoro počinje, i imaš mesto.

    { $when }
    { $place }

    Ovde je sve o tome. Možeš i da javiš ako ne možeš da dođeš:

    { $link }

## Following providers, territories, playlists and skills; what happened to them.

follow = Prati
follow-followed = Već pratiš
follow-stop = Otprati
follow-title = Zaprati: { $name }
follow-private = Ono što se ovde objavi stiže u tvoje novosti. Niko ne saznaje da to pratiš.
follow-here = Na sajtu područja { $territory }
follow-here-text = Uz nalog ovde pratiš, a da niko za to ne zna.
follow-home = U drugom gradu ili na mreži Mastodon
follow-home-text = Imaš nalog na drugom mestu? Upiši sajt svog grada ili svoju adresu i odvešćemo te tamo.
follow-home-field = Sajt tvog grada ili tvoja adresa
follow-home-hint = Na primer tilburg.example ili @name@mastodon.example
follow-home-go = Odvedi me tamo
follow-onward = Ovo možeš da pratiš na { $host }.
follow-onward-go = Nastavi na { $host }
problem-follow-home = Tamo nije nađeno ništa odakle može da se prati. Proveri adresu
problem-follow-nobody = Tamo nije nađen niko ko može da se prati. Proveri adresu
following-title = Šta pratim
following-lead = Ovaj spisak vidiš samo ti. Drugi gradovi saznaju samo da ih neko odavde prati.
following-none = Još ništa ne pratiš.
following-none-hint = Izaberi „Prati“ na stranici neke organizacije, grada, staze ili veštine.
following-add = Zaprati nešto sa drugih strana
following-object = Adresa ili korisničko ime
following-object-hint = Adresa stranice u drugom gradu ili korisničko ime, na primer @library@tilburg.example
following-territory = Grad ili region
following-skill = Veština
following-requested = još nema odgovora
following-failed = nije dostupno
following-muted = utišano
following-mute = Utišaj
following-unmute = Ponovo prikazuj
following-blocked = Sakriveno od tebe
block-title = Sakrij sve od ove organizacije
block-text = Više je ne pratiš i ništa od nje ne stiže u tvoje novosti. Ona to ne saznaje.
block-go = Sakrij
block-done = Ova organizacija je sakrivena iz tvojih novosti.
block-end = Ne skrivaj više
timeline-title = Moje novosti
timeline-empty = Još se ništa nije desilo. Čim se nešto desi, biće ovde.
news-new = Novo
news-changed = Izmenjeno
news-cancelled = Otkazano
news-soonFull = Ostalo je malo mesta
news-soonOver = Prijave se uskoro zatvaraju
news-message = Poruka
digest-title = Imejlom
digest-legend = Koliko često da ti pišemo?
digest-hint = Samo kad se nešto desi. To možeš da zaustaviš u svakom imejlu.
digest-never = Nikad
digest-day = Jednom dnevno
digest-week = Jednom sedmično
digest-stop-title = Bez imejlova o tvojim novostima
digest-stop-text = Više ti nećemo pisati o onome što pratiš. To i dalje možeš da nađeš među svojim novostima.
done-follows = Sada ovo pratiš.
done-follows-no-more = Više ne pratiš ovo.
done-muted = Za sada nećeš dobijati novosti o tome.
done-unmuted = Ponovo ćeš dobijati novosti o tome.
done-hidden = Sakriveno.
done-shown = Više nije sakriveno.
done-digest = Sačuvano.
mail-digest-subject =
    { $n ->
        [one] { $n } novost sa sajta područja { $territory }
        [few] { $n } novosti sa sajta područja { $territory }
       *[other] { $n } novosti sa sajta područja { $territory }
    }
mail-digest-text =
    Zdravo, { $name },

    ovo je novo kod svega što pratiš na sajtu područja { $territory }:

    { $list }

    Pogledaj sve:

    { $link }

    Ne želiš više ove imejlove? Zaustavi ih ovde:

    { $stop }

## Reporting what is wrong to the operator.

report = Prijavi problem na ovoj stranici
report-title = Šta nije u redu?
report-lead = Reci ljudima koji vode ovaj sajt. Vide šta napišeš, ali ne vide ko si.
report-text = Šta nije u redu?
report-text-hint = Na primer: plaća se, ne postoji, nije za decu.
report-forward = Javi i području { $territory }. Tamo ne saznaju da je to od tebe.
report-go = Pošalji
report-done = Hvala. Pogledaćemo.
admin-reports = Prijavljeni problemi
admin-reports-lead = Šta po mišljenju ljudi i drugih gradova nije u redu. Ono što je naše izmeni ili povuci u radnom prostoru; ono što stiže sa drugih strana zadrži ili blokiraj na stranici tog grada.
admin-reports-none = Nema prijavljenih problema.
report-from-here = od nekog odavde
report-forwarded = javljeno i drugom gradu
report-settle = Označi kao rešeno
done-report-settled = Rešeno.
admin-waiting-reports =
    { $n ->
        [1] Jedan prijavljeni problem čeka na tebe
        [one] { $n } prijavljeni problem čeka na tebe
        [few] { $n } prijavljena problema čekaju na tebe
       *[other] { $n } prijavljenih problema čeka na tebe
    }

## What happened, in numbers

figures-title = Brojke
figures-lead = Šta se ovde događalo, bez imena. Brojevi ljudi se kazuju od pet naviše, dece i mladih od deset naviše. „–“ znači nijedan ili manje; ponekad se izostavlja i veći broj, da niko ne bi izračunao mali.
figures-none = O ovom mesecu još nema šta da se kaže.
figures-viewed = Otvorene stranice
figures-enrolled = Prijavljeni
figures-attended = Bili prisutni
figures-started = Započete staze
figures-completed = Završene staze
figures-by-month = Po mesecu
figures-by-provider = Po ponuđaču
figures-by-category = Po temi
figures-by-skill = Po veštini
figures-by-ageband = Po uzrastu
figures-by-language = Po jeziku
figures-by-home = Po mestu gde su kod kuće
