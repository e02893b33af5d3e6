# Visiems matomi puslapiai. Paprasti žodžiai.

## Kiekviename puslapyje

page-skip = Pereiti prie turinio
page-nav = Pagrindinis meniu
page-language = Kalba
page-no-password = Dar neturite slaptažodžio. Be jo kaskart reikės naujos nuorodos.
page-set-password = Nustatyti slaptažodį
page-account = Jūsų paskyra
nav-explore = Ieškoti
nav-playlists = Maršrutai
nav-network = Tinklas
nav-about = Apie mus
nav-sign-in = Prisijungti
nav-sign-out = Atsijungti
nav-desk = Mano organizacija
nav-admin = Administravimas
nav-settings = Nustatymai
footer-contact = Susisiekti
footer-api = Programuotojams
footer-privacy = Ši svetainė nenaudoja sekimo slapukų, o jos puslapiai nieko neprašo iš kitų serverių.
footer-source = išeities kodas
pages-label = Puslapiai
pages-previous = Ankstesnis
pages-next = Kitas
edit = Redaguoti
save = Išsaugoti
from-territory = iš teritorijos „{ $territory }“
text-languages = Šio teksto kalbos
handle-title = Sekite iš kitos paslaugos
handle-text = Ieškokite šio adreso „Mastodon“, „Mobilizon“ ar panašioje paslaugoje ir sekite jį ten.
handle-short = Sekti:

## Paieška

explore-title = Paieška
explore-title-words = { $words }: rezultatai
explore-heading = Raskite, ko mokytis toliau
explore-lead =
    { $organisations ->
        [0] Dirbtuvės, kursai ir savanorystė netoli jūsų.
        [one] Dirbtuvės, kursai ir savanorystė: { $organisations } vietos organizacija.
        [few] Dirbtuvės, kursai ir savanorystė: { $organisations } vietos organizacijos.
       *[other] Dirbtuvės, kursai ir savanorystė: { $organisations } vietos organizacijų.
    }
explore-lead-network =
    { $territories ->
        [one] Su mumis dalijasi dar { $territories } teritorija.
        [few] Su mumis dalijasi dar { $territories } teritorijos.
       *[other] Su mumis dalijasi dar { $territories } teritorijų.
    }
explore-count =
    { $n ->
        [0] Nieko nerasta
        [one] { $n } galimybė
        [few] { $n } galimybės
        [many] { $n } galimybės
       *[other] { $n } galimybių
    }
explore-signpost = Iš kur visa tai
explore-here = jūs esate čia
explore-set = Pasirinkti filtrai
explore-unset = Pašalinti filtrą
explore-unset-all = Pašalinti visus
explore-empty = Niekas neatitinka visų sąlygų.
explore-empty-hint = Parašykite mažiau žodžių, pašalinkite filtrą arba pasirinkite kitas dienas.
explore-empty-all = Rodyti viską, kas numatyta
explore-wrong = Pagal šiuos filtrus ieškoti negalima
explore-empty-now = Šiuo metu nieko nenumatyta.
explore-empty-new = Kol kas nieko nepaskelbta.
explore-empty-new-hint = Užsukite vėliau: vietos organizacijos ruošiasi.
share-title = Pasidalykite
share-sheet = Dalytis…
share-copy = Kopijuoti adresą
share-copied = Nukopijuota
share-mail = El. paštu
explore-along = Pasiimkite šį sąrašą
explore-along-ics = Kalendorius
explore-along-rss = RSS srautas
explore-along-csv = Lentelė (CSV)
explore-along-geojson = Žemėlapio duomenys (GeoJSON)
explore-routes = Ženklinti maršrutai
explore-routes-lead = Maršrutai veda žingsnis po žingsnio – čia ir kituose miestuose.
explore-routes-all = Visi maršrutai
search-words = Ko norėtumėte mokytis?
search-example = Pavyzdžiui, „robotai“ arba „savanorystė“
search-go = Ieškoti
search-kind = Rūšis
search-more = Datos, vieta, kalba, kaina
search-when = Kada
when-any = Bet kada
when-days = Dienomis žemiau
when-today = Šiandien
when-tomorrow = Rytoj
when-weekend = Savaitgalį
when-week = Per 7 dienas
when-month = Per 30 dienų
search-time = Paros metas
time-morning = Rytas
time-afternoon = Popietė
time-evening = Vakaras
search-enrolment = Kaip gauti vietą
search-closing = Paskutinė proga registruotis
search-from = Nuo
search-to = Iki
search-where = Kur
search-category = Tema
search-language = Kalba
search-age = Jūsų amžius
search-sort = Rikiuoti
search-free = Nemokamai
search-online = Nuotoliu
search-apply = Rodyti rezultatus

## Galimybė

fact-when = Kada
fact-where = Kur
fact-cost = Kaina
fact-language = Kalba
fact-for = Kam
opportunity-about = Aprašymas
opportunity-calendar = Įtraukti į kalendorių
opportunity-step = Pradėti maršrutą nuo jos
opportunity-geo = Atverti žemėlapių programoje
opportunity-materials = Ką perskaityti ar turėti
opportunity-details = Išsamiau
opportunity-playlists = Šie maršrutai veda čia

## Maršrutai

playlists-title = Mokymosi maršrutai
playlists-lead = Maršrutai veda per tai, ko galima išmokti: savo mieste, nuotoliu ir kituose miestuose.
playlists-count =
    { $n ->
        [one] { $n } maršrutas
        [few] { $n } maršrutai
        [many] { $n } maršruto
       *[other] { $n } maršrutų
    }
playlists-empty = Maršrutų dar nėra.
playlists-empty-hint = Ieškokite pavienių galimybių
playlist-kind = Maršrutas
playlist-steps = Žingsniai
playlist-ordered = Eikite šia tvarka.
playlist-free = Tvarką pasirinkite patys.
playlist-empty = Šis maršrutas dar neturi žingsnių.
playlist-about = Apie maršrutą
legend-title = Kaip skaityti maršrutą
legend-here = Šioje teritorijoje
legend-online = Nuotoliu, kad ir kur būtumėte
legend-task = Savarankiška užduotis
legend-elsewhere = Kitoje teritorijoje, jos spalva

## Organizacijos, teritorija, tinklas

organisation-count =
    { $n ->
        [0] Kol kas nieko nenumatyta
        [one] { $n } galimybė
        [few] { $n } galimybės
        [many] { $n } galimybės
       *[other] { $n } galimybių
    }
organisation-empty = Šiuo metu ši organizacija nieko nenumačiusi.
organisation-all = Rodyti visas
organisation-about = Apie organizaciją
organisation-contact = Kontaktai
organisation-playlists = Maršrutai
territory-partners =
    { $n ->
        [0] Organizacijos
        [one] { $n } organizacija
        [few] { $n } organizacijos
        [many] { $n } organizacijos
       *[other] { $n } organizacijų
    }
territory-partners-empty = Kol kas neprisijungė nė viena organizacija.
territory-publish = Ar siūlote ko nors mokytis?
territory-publish-text = Organizacijos čia skelbia nemokamai.
territory-publish-write = Parašykite aukščiau nurodytu adresu ir gausite prieigą.
network-title = Tinklas
network-heading = Su mumis susietos teritorijos
network-lead =
    { $n ->
        [0] Čia matysite, ką skelbia kiti miestai ir regionai.
        [one] Su mumis susieta dar { $n } teritorija. Žemiau parašyta, kas kieno galimybes rodo.
        [few] Su mumis susietos dar { $n } teritorijos. Prie kiekvienos parašyta, kas kieno galimybes rodo.
        [many] Su mumis susieta dar { $n } teritorijos. Prie kiekvienos parašyta, kas kieno galimybes rodo.
       *[other] Su mumis susieta dar { $n } teritorijų. Prie kiekvienos parašyta, kas kieno galimybes rodo.
    }
network-territories = Teritorijos
network-empty = Ši teritorija dar nesusieta su kitomis.
network-empty-hint = Viskas, ką čia randate, yra iš vietos organizacijų.
network-rows = Rodyti, kas atkeliavo iš teritorijos „{ $territory }“
network-new = Naujausia iš kitur

## Prisijungimas, nustatymai, klaidos

sign-in-title = Prisijungimas
sign-in-email = El. pašto adresas
sign-in-password = Slaptažodis
sign-in-go = Prisijungti
sign-in-mail = Geriau atsiųskite nuorodą
sign-in-help = Neturite slaptažodžio? Paprašykite svetainės administratoriaus prisijungimo nuorodos.
sign-in-help-mail = Neturite slaptažodžio? Palikite lauką tuščią ir gausite nuorodą el. paštu.
sign-in-sent = Patikrinkite el. paštą
sign-in-sent-text = Jei yra paskyra šiuo adresu, nuoroda jau pakeliui. Ji veikia vieną kartą, 15 minučių, šioje naršyklėje.
link-title = Prisijunkite su šia nuoroda
link-invited = Jus kviečia organizacija „{ $organisation }“
link-text = Prisijungsite kaip { $name }. Nuoroda veikia tik vieną kartą.
link-text-new = Paspauskite mygtuką ir atverkite savo paskyrą. Nuoroda veikia tik vieną kartą.
link-go = Prisijungti
link-expired = Ši nuoroda nebeveikia
link-expired-text = Ji jau panaudota arba per sena. Paprašykite naujos.
settings-you = Jūs
settings-email = Prisijungiate adresu { $email }.
settings-name = Vardas
settings-language = Puslapių kalba
settings-password = Slaptažodis
settings-password-current = Dabartinis slaptažodis
settings-password-new = Naujas slaptažodis
settings-password-hint = Bent 10 ženklų. Kelis žodžius lengva įsiminti.
settings-password-set = Nustatyti slaptažodį
settings-sessions = Kur esate prisijungę
settings-sessions-text = Būsite atjungti visose naršyklėse, taip pat ir šioje. Prisijungimo nuorodos ir slaptažodis lieka tokie, kokie yra.
settings-sign-out = Atsijungti visur
error-explore = Į pradžios puslapį
error-request = Jei apie tai pranešite, nurodykite šį numerį:

## Pirmasis parengimas

setup-title = Parenkite šią svetainę
setup-lead = Padarykite { $address } savo miesto ar regiono svetaine; jūs būsite jos administratorius. Adreso ir trumpojo vardo vėliau pakeisti nebus galima, visa kita – bus.
setup-right = Pirmiausia – kodas
setup-code = Kodas
setup-code-hint = Programa jį įrašė į savo žurnalą, kai buvo paleista. Jis veikia vieną kartą ir tik iki kito paleidimo.
setup-code-wrong = Tai ne naujausias kodas programos žurnale. Kaskart paleidus programą jis būna naujas
setup-name = Teritorijos pavadinimas
setup-name-hint = Miestas ar regionas: Vilnius
setup-handle = Trumpasis vardas
setup-handle-hint = Sekėjams kitose paslaugose: vilnius. Mažosios lotyniškos raidės be diakritinių ženklų, skaitmenys ir brūkšneliai; vėliau pakeisti nebus galima. Palikite tuščią, ir jis bus sudarytas iš pavadinimo.
setup-timezone-hint = Dienoms ir valandoms, kai nenurodyta kita.
setup-you = Jūs
setup-operator = Jūsų el. pašto adresas
setup-operator-hint = Juo prisijungsite. Niekam jis nerodomas.
setup-go = Parengti ir prisijungti
