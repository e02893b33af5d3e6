# Visi „Waymark“ tekstai lietuviškai.

# What the language calls itself.
language-self = Lietuvių

## Datos

format-date = { $year } m. { $month } { $day } d.
format-days-month = { $year } m. { $month } { $day }–{ $day2 } d.
format-days-year = { $year } m. { $month } { $day } d. – { $month2 } { $day2 } d.
format-days = { $year } m. { $month } { $day } d. – { $year2 } m. { $month2 } { $day2 } d.
format-time = { $hour }:{ $minute }
format-moment = { $date }, { $time }
format-times = { $date }, { $from }–{ $to }
format-moments = { $from } – { $to }

month-1 = sausio
month-2 = vasario
month-3 = kovo
month-4 = balandžio
month-5 = gegužės
month-6 = birželio
month-7 = liepos
month-8 = rugpjūčio
month-9 = rugsėjo
month-10 = spalio
month-11 = lapkričio
month-12 = gruodžio

month-short-1 = saus.
month-short-2 = vas.
month-short-3 = kov.
month-short-4 = bal.
month-short-5 = geg.
month-short-6 = birž.
month-short-7 = liep.
month-short-8 = rugp.
month-short-9 = rugs.
month-short-10 = spal.
month-short-11 = lapkr.
month-short-12 = gruod.

weekday-1 = pr
weekday-2 = an
weekday-3 = tr
weekday-4 = kt
weekday-5 = pn
weekday-6 = št
weekday-7 = sk

## Skaičiai, pinigai, trukmė

format-decimal = ,
# Nepertraukiamas tarpas.
format-group = { "\u00A0" }
format-price = { $amount }{ "\u00A0" }{ $currency }
format-price-code = { $amount }{ "\u00A0" }{ $currency }
fact-age-only = { $min } metų
fact-paid = Mokama
format-metres = { $n } m
format-kilometres = { $n } km

fact-years =
    { $n ->
        [one] { $n } metai
        [few] { $n } metai
        [many] { $n } metų
       *[other] { $n } metų
    }
list-between = { ", " }
list-last = { $list } ir { $last }

fact-months =
    { $n ->
        [one] { $n } mėnuo
        [few] { $n } mėnesiai
        [many] { $n } mėnesio
       *[other] { $n } mėnesių
    }

## Kalbos

language-af = afrikansų
language-ar = arabų
language-be = baltarusių
language-bg = bulgarų
language-bs = bosnių
language-ca = katalonų
language-cs = čekų
language-da = danų
language-de = vokiečių
language-el = graikų
language-en = anglų
language-es = ispanų
language-et = estų
language-eu = baskų
language-fa = persų
language-fi = suomių
language-fr = prancūzų
language-ga = airių
language-gl = galisų
language-he = hebrajų
language-hi = hindi
language-hr = kroatų
language-hu = vengrų
language-is = islandų
language-it = italų
language-ka = gruzinų
language-ku = kurdų
language-lt = lietuvių
language-lv = latvių
language-mk = makedonų
language-mt = maltiečių
language-nb = norvegų (bukmolas)
language-nl = nyderlandų
language-nn = norvegų (naujoji norvegų)
language-no = norvegų
language-pl = lenkų
language-ps = puštūnų
language-pt = portugalų
language-ro = rumunų
language-rom = romų
language-ru = rusų
language-sk = slovakų
language-sl = slovėnų
language-so = somalių
language-sq = albanų
language-sr = serbų
language-sr-Cyrl = serbų (kirilica)
language-sr-Latn = serbų (lotyniška abėcėlė)
language-st = pietų sotų
language-sv = švedų
language-ti = tigrajų
language-tr = turkų
language-uk = ukrainiečių
language-ur = urdų
language-vi = vietnamiečių
language-xh = kosų
language-zh = kinų
language-zu = zulų
language-easy = { $language }, lengvai suprantama

## Kas negerai su reikšme (prie laukelio)

problem-malformed-address = Įrašykite visą interneto adresą, pavyzdžiui, https://example.org/puslapis
problem-malformed-time = Įrašykite datą ir laiką, pavyzdžiui, 2026-12-05 15:00
problem-malformed-timezone = Įrašykite laiko juostą, pavyzdžiui, Europe/Vilnius
problem-malformed-duration = Įrašykite trukmę, pavyzdžiui, PT3H (trys valandos) arba P2D (dvi dienos)
problem-malformed-currency = Įrašykite valiutą trimis didžiosiomis raidėmis, pavyzdžiui, EUR
problem-malformed-amount = Parašykite skaičių, pavyzdžiui, 12,50, be valiutos
problem-malformed-whole-number = Parašykite sveikąjį skaičių, ne mažesnį už 0
problem-malformed-number = Įrašykite skaičių
problem-malformed-email = Įrašykite el. pašto adresą, pavyzdžiui, vardas@example.org
problem-malformed-slug = Rašykite nuo 1 iki 60 mažųjų raidžių, skaitmenų ir pavienių brūkšnelių
problem-malformed-day = Pasirinkite dieną, pavyzdžiui, 2026-12-05
problem-malformed-colour = Įrašykite spalvą: # ir šeši skaitmenys ar raidės, pavyzdžiui, #00594c
problem-malformed-topic = Rašykite raidėmis, skaitmenimis ir tarpais, pavyzdžiui, naktiniai žygiai
problem-malformed-contact = Rašykite po vieną kontaktą eilutėje: vardas, el. paštas, telefonas, svetainė
problem-malformed-scopes = Visas šias teises gali turėti tik administratoriaus paskyra
problem-malformed-recurrence = Įrašykite taisyklę, pavyzdžiui, FREQ=WEEKLY;BYDAY=MO;UNTIL=20270630T205959Z
problem-malformed-language = Įrašykite trumpą kalbos žymę, pavyzdžiui, lt arba sr-Cyrl

## Kodėl kas nors neleidžiama

rule-invalid = Kai kuriuos atsakymus reikia peržiūrėti.
rule-not-found = Čia nieko nėra arba tai ne jums.
rule-gone = Tai ištrinta.
rule-sign-in-first = Pirma prisijunkite.
rule-link-expired = Ši nuoroda jau panaudota arba per sena. Paprašykite naujos.
rule-forbidden = Neturite teisės to daryti. Kreipkitės į administratorių.
rule-slug-taken = Vardas „{ $name }“ užimtas. Pasirinkite kitą.
rule-changed = Kažkas kitas tai tuo metu pakeitė. Įkelkite iš naujo ir pakartokite pakeitimą.
rule-too-many = Per daug bandymų. Palaukite { $seconds ->
    [one] { $seconds } sekundę
    [few] { $seconds } sekundes
   *[other] { $seconds } sekundžių
} ir bandykite dar kartą.
rule-too-many-minutes = Per daug bandymų. Palaukite { $minutes ->
    [one] { $minutes } minutę
    [few] { $minutes } minutes
   *[other] { $minutes } minučių
} ir bandykite dar kartą.
rule-too-many-hours = Per daug bandymų. Palaukite { $hours ->
    [one] { $hours } valandą
    [few] { $hours } valandas
   *[other] { $hours } valandų
} ir bandykite dar kartą.
rule-key-reused = Tai jau buvo išsiųsta su kitu turiniu. Išsiųskite kaip naują užklausą.
rule-refused = Čia to padaryti negalima.

# Maršruto faktų eilutė serveriams, kurie rodo tik santrauką.
fact-steps = { $n ->
    [one] { $n } žingsnis
    [few] { $n } žingsniai
   *[other] { $n } žingsnių
}

## Visiems matomi puslapiai. Paprasti žodžiai.

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
page-language-more = Kitos kalbos
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
search-place = Netoli (miestas ar vieta)
search-radius = Kaip toli
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
link-expired-text = Ji jau panaudota, per sena arba buvo paprašyta kitoje naršyklėje: tada atverkite ją ten. Arba paprašykite naujos.
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
settings-sessions-text = Būsite atjungti visose naršyklėse, taip pat ir šioje. Prisijungimo nuorodos, slaptažodis, prieigos raktai ir susietos paskyros lieka tokie, kokie yra.
settings-sign-out = Atsijungti visur

## Passkeys and single sign-on. $provider is what the operator calls a sign-on server.
passkey-title = Prieigos raktai
passkey-one = Prieigos raktas
passkey-text = Prieigos raktu prisijungiate pirštu, veidu arba įrenginio kodu. Niekas negali jo atspėti, ir nereikia nieko prisiminti.
passkey-name = Šio rakto pavadinimas
passkey-name-hint = Pavyzdžiui: mano telefonas
passkey-add = Pridėti prieigos raktą
passkey-needs = Kad pridėtumėte raktą, naršyklei reikia „JavaScript“ ir įrenginio, kuriame laikomi prieigos raktai.
passkey-none = Šios svetainės adresu prieigos raktų naudoti negalima.
passkey-failed = Nepavyko arba sustabdėte. Bandykite dar kartą arba pasirinkite kitą būdą.
passkey-sign-in = Prisijungti prieigos raktu
passkey-locked = Užrakintas
passkey-locked-text = Panašu, kad yra šio rakto kopija, todėl juo nebegalima prisijungti. Pašalinkite jį ir pridėkite naują.
passkey-wrong-unknown = Čia niekas neturi šio rakto. Gal jis buvo pašalintas.
passkey-wrong-locked = Panašu, kad yra šio rakto kopija, todėl jis užrakintas. Prisijunkite kitu būdu, pašalinkite jį ir pridėkite naują.
passkey-wrong-unverified = Jūsų paskyrai reikia įrenginio, kuris patikrina, kad tai jūs: pirštu, veidu arba kodu.
passkey-wrong-known = Šis įrenginys jau turi šios paskyros prieigos raktą.
passkey-wrong-invalid = Nepavyko arba užtruko per ilgai. Bandykite dar kartą.
way-title = Prisijungimo būdai
way-text = Prieigos raktai ir paskyros kitur, kuriomis prisijungiate.
way-open = Rodyti
way-added = Pridėta { $date }
way-used = Paskutinį kartą naudota { $date }
way-unused = Dar nenaudota
way-remove = Pašalinti
way-remove-one = Pašalinti: { $name }
way-last = Tai vienintelis jūsų prisijungimo būdas. Pirma pridėkite kitą.
sign-on-title = Paskyros kitur
sign-on-text = Galite prisijungti paskyra, kurią turite kitur. Ten sužinos, kad čia lankotės, bet nieko, ką čia darote.
sign-on-go = Tęsti su { $provider }
sign-on-link = Susieti: { $provider }
sign-on-cancel = Atšaukti
sign-on-outward-text = Dabar prisijungsite ten ir grįšite. Nuo tada čia galėsite prisijungti ta paskyra.
sign-on-shared-text = Ten prisijunkite savo vardu. Jei kompiuteriu naudojasi ir kiti, baigę atsijunkite ir ten.
sign-on-join-lead = Atėjote iš { $provider } ir čia dar neturite paskyros. Tai nieko nekainuoja, ir niekas nemato, kad čia esate.
sign-on-join-born = { $provider } nurodo, kad gimėte { $month }.
sign-on-join-known = Jau turite čia paskyrą? Prisijunkite prie jos ir susiekite { $provider } skiltyje „Prisijungimo būdai“.
sign-on-failed = Niekas neprijungtas
sign-on-again = Bandyti dar kartą
sign-on-other = Prisijungti kitaip
sign-on-old-text = Tai užtruko per ilgai, jau buvo atlikta arba prasidėjo kitoje naršyklėje.
sign-on-refused-text = { $provider } nepatvirtino, kas esate, arba ten sustabdėte.
sign-on-wrong-text = { $provider } atsakymas neteisingas, todėl jo nepriėmėme. Jei tai pasikartos, praneškite svetainės administratoriui.
sign-on-silent-text = { $provider } šiuo metu neatsako. Bandykite po kelių minučių arba prisijunkite kitaip.
sign-on-taken-text = Ši { $provider } paskyra čia susieta su kita paskyra.
sign-on-not-you-text = Čia nebesate prisijungę kaip tas, kas pradėjo. Prisijunkite ir bandykite dar kartą.
sign-on-weak-text = Jūsų paskyra gali keisti tai, ką mato kiti, todėl reikia griežtesnio patikrinimo, nei atliko { $provider }. Prisijunkite kitaip.
done-passkey-added = Prieigos raktas pridėtas.
done-passkey-removed = Prieigos raktas pašalintas.
done-sign-on-linked = Susieta. Dabar galite tuo prisijungti.
done-sign-on-unlinked = Nebesusieta.
error-explore = Į pradžios puslapį
error-request = Jei apie tai pranešite, nurodykite šį numerį:

## Išsaugotos paieškos

saved-title = Išsaugotos paieškos
saved-lead = Kas nauja, praneša naujienų srautas, o jei norite – ir el. laiškas: ne dažniau kaip kartą per dieną ir tik tada, kai yra naujienų.
saved-lead-feed = Kas nauja, praneša naujienų srautas.
saved-keep = Išsaugoti šią paiešką
saved-keep-name = Šios paieškos pavadinimas
saved-none = Dar neišsaugojote nė vienos paieškos.
saved-none-hint = Ko nors ieškokite ir pasirinkite „Išsaugoti šią paiešką“.
saved-everything = Viskas
saved-feed = Naujienų srautas
saved-mail-on = Pranešti el. paštu
saved-mail-off = Nebesiųsti laiškų
saved-by-mail = Pranešame el. paštu
saved-new =
    { $n ->
        [0] Naujienų nėra
        [one] { $n } nauja
        [few] { $n } naujos
        [many] { $n } naujos
       *[other] { $n } naujų
    }
saved-remove = Pašalinti
saved-sign-in = Prisijunkite, kad išsaugotumėte
saved-stop-title = Daugiau nesiųsti laiškų apie šią paiešką
saved-stop-text = Daugiau neberašysime apie „{ $name }“. Paieška liks jūsų nustatymuose.
saved-stop-go = Nebesiųsti laiškų
done-search-removed = Pašalinta.
done-search-mail = Nuo šiol apie naujienas pranešime el. paštu.
done-search-silent = Laiškų apie ją daugiau negausite.
problem-saved-many =
    { $n ->
        [one] Turite { $n } išsaugotą paiešką. Pirma vieną pašalinkite
        [few] Turite { $n } išsaugotas paieškas. Pirma vieną pašalinkite
        [many] Turite { $n } išsaugotos paieškos. Pirma vieną pašalinkite
       *[other] Turite { $n } išsaugotų paieškų. Pirma vieną pašalinkite
    }
mail-saved-subject =
    { $n ->
        [one] { $name }: { $n } nauja galimybė
        [few] { $name }: { $n } naujos galimybės
        [many] { $name }: { $n } naujos galimybės
       *[other] { $name }: { $n } naujų galimybių
    }
mail-saved-text =
    Nauja jūsų paieškoje „{ $name }“ ({ $territory }):

    { $list }

    Visos:
    { $link }

    Šio laiško paprašėte išsaugodami paiešką. Jei jo nebenorite:
    { $stop }

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

## Reikšmių, kiekių ir būsenų žodžiai; juos sudeda puslapių moduliai.

## Rūšys ir kiti baigtiniai sąrašai: po priešdėlio – API reikšmė

kind-event = Renginys
kind-workshop = Dirbtuvės
kind-course = Kursas
kind-volunteering = Savanorystė
kind-internship = Praktika
kind-project = Projektas
kind-place = Vieta
kind-online = Nuotolinis
kind-exchange = Mainai
category-life-skills = Gyvenimo įgūdžiai
category-creativity = Kūrybiškumas
category-civic = Pilietiškumas
category-abroad = Išvykos į užsienį
category-science = Mokslas
category-technology = Technologijos
category-global = Pasaulio reikalai
category-crafts = Amatai
category-sports = Sportas
category-arts = Menai
category-career = Karjera
category-environment = Aplinka
setting-formal = Formalusis: mokykla, universitetas, mokymai su pažymėjimu
setting-nonFormal = Neformalusis: organizuotas ne mokykloje
setting-informal = Savaiminis: mokomasi darant ar lankantis
enrolment-open = Registruotis, kol yra vietų
enrolment-approval = Registruotis, sprendžia organizatorius
enrolment-external = Registruotis organizatoriaus svetainėje
enrolment-none = Registruotis nereikia, tiesiog ateikite
accessibility-wheelchair = Be laiptų
accessibility-signLanguage = Gestų kalba
accessibility-captions = Subtitrai
accessibility-audioDescription = Garsinis vaizdavimas
accessibility-hearingLoop = Indukcinė kilpa
accessibility-largePrint = Stambus šriftas
accessibility-braille = Brailio raštas
accessibility-easyToRead = Lengvai suprantama kalba
role-operator = Administratorius
role-partner = Partneris
role-learner = Besimokantysis
role-owner = Savininkas
role-editor = Redaktorius
sort-relevance = Pirma tinkamiausios
sort-date = Pirma artimiausios laiku
sort-distance = Pirma arčiausios
sort-new = Pirma naujausios

## Būsenos

status-draft = juodraštis
status-published = paskelbta
status-cancelled = atšaukta
status-deleted = ištrinta
tag-only-here = tik čia

## Faktai

fact-free = Nemokamai
fact-online = Nuotoliu
fact-any-time = Bet kada
fact-next = Artimiausios datos
fact-until = iki { $date }
fact-ages = { $min }–{ $max } metų
fact-age-from = Nuo { $min } metų
fact-age-to = Iki { $max } metų
fact-places =
    { $n ->
        [one] { $n } vieta
        [few] { $n } vietos
        [many] { $n } vietos
       *[other] { $n } vietų
    }
fact-enrol-until = Registracija iki { $date }
fact-enrol-from = Registracija nuo { $date }
fact-hours =
    { $n ->
        [one] { $n } valanda
        [few] { $n } valandos
        [many] { $n } valandos
       *[other] { $n } valandų
    }
fact-minutes =
    { $n ->
        [one] { $n } minutė
        [few] { $n } minutės
        [many] { $n } minutės
       *[other] { $n } minučių
    }
fact-days =
    { $n ->
        [one] { $n } diena
        [few] { $n } dienos
        [many] { $n } dienos
       *[other] { $n } dienų
    }
fact-about = maždaug { $duration }
fact-optional = nebūtina
fact-licence = Licencija
fact-groups = Grupės
fact-topics = Temos
fact-keywords = Kiti žodžiai
fact-setting = Mokymosi pobūdis
fact-accessibility = Prieinamumas
fact-enrolment = Kaip gauti vietą
fact-website = Svetainė
fact-video = Vaizdo įrašas
fact-place = Vieta
count-opportunities =
    { $n ->
        [one] { $n } galimybė
        [few] { $n } galimybės
        [many] { $n } galimybės
       *[other] { $n } galimybių
    }
count-playlists =
    { $n ->
        [one] { $n } maršrutas
        [few] { $n } maršrutai
        [many] { $n } maršruto
       *[other] { $n } maršrutų
    }
count-steps =
    { $n ->
        [one] { $n } žingsnis
        [few] { $n } žingsniai
        [many] { $n } žingsnio
       *[other] { $n } žingsnių
    }
number-steps =
    { $n ->
        [one] žingsnis
        [few] žingsniai
        [many] žingsnio
       *[other] žingsnių
    }
number-hours =
    { $n ->
        [one] valanda
        [few] valandos
        [many] valandos
       *[other] valandų
    }
number-territories =
    { $n ->
        [one] teritorija
        [few] teritorijos
        [many] teritorijos
       *[other] teritorijų
    }
number-opportunities =
    { $n ->
        [one] galimybė
        [few] galimybės
        [many] galimybės
       *[other] galimybių
    }
number-playlists =
    { $n ->
        [one] maršrutas
        [few] maršrutai
        [many] maršruto
       *[other] maršrutų
    }
number-organisations =
    { $n ->
        [one] organizacija
        [few] organizacijos
        [many] organizacijos
       *[other] organizacijų
    }
number-neighbours =
    { $n ->
        [one] teritorija dalijasi su mumis
        [few] teritorijos dalijasi su mumis
        [many] teritorijos dalijasi su mumis
       *[other] teritorijų dalijasi su mumis
    }
choice-any = Bet kuri
choice-everywhere = Čia ir kitur
choice-here = Tik čia
filter-from = Nuo { $date }
filter-to = Iki { $date }
filter-age = Amžius: { $age }

## Kas kiek laiko vyksta

repeat-days =
    { $n ->
        [1] Kasdien
        [one] Kas { $n } dieną
        [few] Kas { $n } dienas
        [many] Kas { $n } dienos
       *[other] Kas { $n } dienų
    }
repeat-weeks =
    { $n ->
        [1] Kas savaitę
        [one] Kas { $n } savaitę
        [few] Kas { $n } savaites
        [many] Kas { $n } savaitės
       *[other] Kas { $n } savaičių
    }
repeat-weeks-on =
    { $n ->
        [1] Kas savaitę: { $days }
        [one] Kas { $n } savaitę: { $days }
        [few] Kas { $n } savaites: { $days }
        [many] Kas { $n } savaitės: { $days }
       *[other] Kas { $n } savaičių: { $days }
    }
repeat-months =
    { $n ->
        [1] Kas mėnesį
        [one] Kas { $n } mėnesį
        [few] Kas { $n } mėnesius
        [many] Kas { $n } mėnesio
       *[other] Kas { $n } mėnesių
    }
repeat-years =
    { $n ->
        [1] Kasmet
        [one] Kas { $n } metus
        [few] Kas { $n } metus
        [many] Kas { $n } metų
       *[other] Kas { $n } metų
    }
repeat-otherwise = Keliomis dienomis
repeat-until = { $often } iki { $date }
repeat-times =
    { $n ->
        [one] { $often }, { $n } kartą
        [few] { $often }, { $n } kartus
        [many] { $often }, { $n } karto
       *[other] { $often }, { $n } kartų
    }

## Puslapiuose

opportunity-enrol = Eiti registruotis
opportunity-website = Eiti į svetainę
home-link = Žiūrėti teritorijos „{ $territory }“ svetainėje
updated-on = Pakeista { $date }
warning-cancelled = Atšaukta.
warning-over = Tai jau praėjo.
warning-draft = Tai juodraštis. Jį matote tik jūs ir jūsų kolegos.
warning-unverified = Matoma tik šioje teritorijoje, kol organizacija nepatvirtinta.
step-gone = Atsiimta
step-unknown = Dar neatkeliavo
step-cancelled = Atšaukta
neighbour-mutual = Dalijamės vieni su kitais
neighbour-following = Rodome, ką ji skelbia
neighbour-followed = Ji rodo, ką skelbiame mes
neighbour-last = Paskutinė žinia { $when }
tag-step-gone = atsiimtas žingsnis

## Santykinis laikas

ago-now = ką tik
ago-minutes =
    { $n ->
        [one] prieš { $n } minutę
        [few] prieš { $n } minutes
        [many] prieš { $n } minutės
       *[other] prieš { $n } minučių
    }
ago-hours =
    { $n ->
        [one] prieš { $n } valandą
        [few] prieš { $n } valandas
        [many] prieš { $n } valandos
       *[other] prieš { $n } valandų
    }
ago-days =
    { $n ->
        [one] prieš { $n } dieną
        [few] prieš { $n } dienas
        [many] prieš { $n } dienos
       *[other] prieš { $n } dienų
    }
in-moment = per minutę
in-minutes =
    { $n ->
        [one] po { $n } minutės
        [few] po { $n } minučių
        [many] po { $n } minutės
       *[other] po { $n } minučių
    }
in-hours =
    { $n ->
        [one] po { $n } valandos
        [few] po { $n } valandų
        [many] po { $n } valandos
       *[other] po { $n } valandų
    }

## Kitų serverių sutrikimai

fault-silent = Kitas serveris neatsako
fault-answers = Kitas serveris atsako klaida { $status }
fault-denies = Kitas serveris nepriima mūsų parašo ({ $status })
fault-gone = To nebėra
fault-missing = Tokio adreso ten nėra
fault-unspoken = Serveris užblokuotas arba neleistas
fault-other = Nepavyko perskaityti ({ $why })

## Laukų klaidos

problem-choose-one = Pasirinkite vieną
problem-choose = Pasirinkite bent vieną
problem-required = Čia reikia ką nors įrašyti
problem-required-language = Parašykite bent viena kalba
problem-no-steps = Pirmiausia pridėkite bent vieną žingsnį
problem-no-thing = Ten galimybės nerasta. { $why }
problem-not-opportunity = Šiuo adresu yra kas kita, ne galimybė
problem-free-price = Nurodykite kainą arba „nemokama“, ne abu
problem-unknown = Toks laukas nežinomas
problem-malformed = Užrašyta ne taip, kaip reikia
problem-nul = Čia yra ženklas, kurio negalima įrašyti. Įveskite tekstą iš naujo
problem-too-long = Ženklų gali būti ne daugiau kaip { $n }
problem-too-many = Gali būti ne daugiau kaip { $n }
problem-out-of-days = Pasirinkite dieną nuo { $low } iki { $high }
problem-out-of-range = Įrašykite skaičių nuo { $low } iki { $high }
problem-not-one-of = Pasirinkite vieną iš siūlomų
problem-end-before-start = Pabaiga turi būti vėliau nei pradžia
problem-not-from-start = Pirmoji diena turi būti viena iš jos dienų
problem-ages-reversed = Didžiausias amžius negali būti mažesnis už mažiausią
problem-does-not-exist = Tokio čia nėra
problem-taken = Jau užimta
problem-incomplete = Nurodykite ir platumą, ir ilgumą
problem-skipped-time = Tada laikrodžiai pasukami pirmyn ir tokio laiko nėra. Pasirinkite ankstesnį arba vėlesnį
problem-repeated-time = Tada laikrodžiai pasukami atgal ir šis laikas būna du kartus. Pasirinkite ankstesnį arba vėlesnį
problem-private-address = Šio adreso kiti negalės atverti
problem-fixed = To vėliau pakeisti negalima
problem-not-supported = Kol kas tai neįmanoma
problem-sign-in = Neteisingas el. pašto adresas arba slaptažodis
problem-password-wrong = Neteisingas dabartinis slaptažodis
problem-password-short = Slaptažodyje turi būti ne mažiau ženklų kaip { $n }
problem-password-common = Šį slaptažodį naudoja per daug žmonių; pasirinkite kitą
problem-email = Įrašykite el. pašto adresą, pavyzdžiui, vardas@example.org
problem-peer-address = Įrašykite adresą arba vardą, pavyzdžiui, tilburg.example arba @tilburg@tilburg.example
problem-peer-unreachable = { $host } neatsako. Patikrinkite adresą arba bandykite vėliau
problem-peer-unknown = { $host } neturi teritorijos, kurią būtų galima sekti. Patikrinkite adresą
problem-peer-self = Tai jūsų pačių teritorija
problem-peer-blocked = { $host } užblokuota. Pirma atblokuokite
problem-peer-unspoken = Bendraujama tik su teritorijomis, kurioms leidote. Pirma leiskite { $host }: waymark peer accept { $host }

## Klaidų puslapiai

error-400-title = Adresas neišsamus
error-400-text = Dalies jo neįmanoma perskaityti. Grįžkite ir bandykite dar kartą.
error-403-title = Šio puslapio atverti negalite
error-403-text = Prisijunkite kita paskyra arba kreipkitės į svetainės administratorių.
error-404-title = Čia nieko nėra
error-404-text = Galbūt adrese yra klaida arba puslapis perkeltas. Pabandykite paieškoti.
error-invitation-title = Šio kvietimo priimti negalima
error-410-title = Tai atsiimta
error-410-text = Tas, kas tai paskelbė, tai atsiėmė. Ko nors panašaus galbūt rasite pradžios puslapyje.
error-429-title = Per daug užklausų
error-500-title = Pas mus kažkas sugedo
error-500-text = Tai užrašėme. Bandykite dar kartą po akimirkos.
error-503-title = Šiuo metu per daug lankytojų
error-503-text = Bandykite dar kartą po pusės minutės.
error-csrf-title = Ši forma per sena
error-csrf-text = Grįžkite, įkelkite puslapį iš naujo ir siųskite dar kartą. Niekas nepakeista.
error-setup-title = Ši svetainė dar neparengta
error-setup-text = Jei ją prižiūrite, parenkite dabar: reikės kodo iš programos žurnalo. Visi kiti laukiami netrukus.
error-setup-go = Parengti

## Kiti puslapių ir laiškų žodžiai.

title-missing = Be pavadinimo
organisation-kind = Organizacija
fact-here = čia: { $when }
filter-skill = Vienas įgūdis
filter-type-opportunity = Galimybės
filter-type-playlist = Maršrutai
filter-type-organisation = Organizacijos
filter-type-badge = Ženkleliai
filter-not-free = Mokama
filter-not-online = Vietoje
filter-near = Iki { $far }: { $place }
filter-area = Vienoje žemėlapio dalyje
filter-closing =
    { $n ->
        [0] Registracija baigiasi šiandien
        [one] Registracija baigiasi per { $n } dieną
        [few] Registracija baigiasi per { $n } dienas
        [many] Registracija baigiasi per { $n } dienos
       *[other] Registracija baigiasi per { $n } dienų
    }
step-unnamed = Žingsnis, kurio pavadinimas čia nežinomas
step-not-yet = Dar nepaskelbta
settings-saved = Išsaugota.
settings-password-saved = Slaptažodis nustatytas. Visur kitur esate atsijungę.
# The mail with a sign-in link.
mail-link-subject = Prisijungimas: { $territory }
mail-link-text =
    Kažkas, greičiausiai jūs, paprašė prisijungimo nuorodos. Svetainė – { $territory }:

    { $link }

    Ji veikia vieną kartą, { $minutes } min., toje naršyklėje, kurioje jos buvo paprašyta. Jei tai ne jūs, nieko daryti nereikia.

## Žemėlapis.

map-title = Žemėlapyje
map-label = Rastų dalykų žemėlapis
map-preview = Žemėlapis: kiekvienas skaičius – jo dalis, kiekvienas ženklas – galimybė
map-keys = Žemėlapis. Rodyklės jį stumia, pliusas ir minusas keičia mastelį, „Enter“ atveria tai, kas viduryje.
map-open = Tyrinėti žemėlapį
map-to-map = Rodyti žemėlapyje
map-to-list = Rodyti sąrašą
map-zoom-in = Priartinti
map-zoom-out = Atitolinti
map-locate = Rodyti, kur esu
map-locate-failed = Įrenginys nepasakė, kur esate.
map-close = Užverti
map-cluster = Šioje vietoje: { $count }
map-wheel = Laikykite { $key } ir sukite ratuką
map-fingers = Žemėlapį stumkite dviem pirštais
map-outside =
    { $n ->
        [one] Dar { $n } yra už šios žemėlapio dalies ribų
        [few] Dar { $n } yra už šios žemėlapio dalies ribų
       *[other] Dar { $n } yra už šios žemėlapio dalies ribų
    }
map-unplaced =
    { $n ->
        [one] { $n } neturi vietos žemėlapyje; ji yra sąraše.
        [few] { $n } neturi vietos žemėlapyje; jos yra sąraše.
       *[other] { $n } neturi vietos žemėlapyje; jos yra sąraše.
    }
map-unplaced-left =
    { $n ->
        [one] Dar { $n } neturi vietos žemėlapyje ir čia nerodoma
        [few] Dar { $n } neturi vietos žemėlapyje ir čia nerodomos
       *[other] Dar { $n } neturi vietos žemėlapyje ir čia nerodoma
    }

## Pasiūlymai rašant

suggest-label = Pasiūlymai
suggest-opportunity = Galimybė
suggest-playlist = Maršrutas
suggest-organisation = Organizacija
suggest-skill = Įgūdis
suggest-occupation = Profesija
suggest-place = Netoli šios vietos

## Kitų svetainių puslapiuose

embed-all = Rodyti viską
embed-title = Įdėti į savo svetainę
embed-text = Nukopijuokite vieną iš šių eilučių į savo svetainės puslapį. Rodoma visada naujausia, ir niekas nesekamas.
embed-list = Kaip sąrašą
embed-map = Kaip žemėlapį
embed-copy = Kopijuoti

## ESCO klasifikatoriaus įgūdžiai ir profesijos.

nav-skills = Įgūdžiai
esco-title = Įgūdžiai ir profesijos
esco-lead = Raskite, kur išmokti norimo dalyko arba ko reikia, kad taptumėte tuo, kuo norite būti.
esco-words = Įgūdis arba kuo norite tapti
esco-example = siuvimas, slaugytojas, vaizdo įrašai …
esco-missing = Įgūdžių sąrašo čia dar nėra
esco-missing-hint = Šios svetainės valdytojas gali jį bet kada pridėti.
esco-none = Nei įgūdžio, nei profesijos tokiu pavadinimu nėra
esco-none-hint = Pabandykite kitą arba trumpesnį žodį.
esco-back = Visi įgūdžiai ir profesijos
esco-collections = Rinkiniai
esco-collection-digital = Skaitmeniniai įgūdžiai
esco-collection-digComp = Pagrindiniai skaitmeniniai įgūdžiai
esco-collection-green = Žalieji įgūdžiai
esco-collection-transversal = Visur reikalingi įgūdžiai
esco-collection-language = Kalbos
esco-collection-research = Mokslinių tyrimų įgūdžiai
esco-collection-researchOccupations = Mokslinių tyrimų profesijos
esco-skills = Įgūdžiai
esco-skills-lead = Skaičius rodo, kiek galimybių to moko.
esco-occupations = Noriu tapti…
esco-occupations-lead = Skaičius rodo, kiek galimybių moko reikalingo įgūdžio.
esco-count = galimybių
esco-broader = Kam tai priklauso
esco-kind-skill = Įgūdis
esco-kind-knowledge = Žinios
esco-kind-skillGroup = Įgūdžių grupė
esco-kind-occupation = Profesija
esco-kind-occupationGroup = Profesijų grupė
esco-foreign = Pavadinimo jūsų kalba dar nėra; šio kalba: { $language }.
esco-foreign-text = Šio teksto kalba: { $language }.
esco-replaced = ESCO dabar tai vadina kitaip:
esco-obsolete = ESCO to nebenaudoja.
esco-also = Kiti pavadinimai
esco-here =
    { $n ->
        [0] Šiuo metu čia niekas to nemoko
        [one] To moko { $n } galimybė
        [few] To moko { $n } galimybės
       *[other] To moko { $n } galimybių
    }
esco-here-occupation =
    { $n ->
        [0] Šiuo metu čia niekas nemoko to, ko reikia
        [one] { $n } galimybė moko to, ko reikia
        [few] { $n } galimybės moko to, ko reikia
       *[other] { $n } galimybių moko to, ko reikia
    }
esco-here-none = Kai tik kuri nors organizacija ką nors pasiūlys, rasite čia.
esco-here-none-occupation = Kai tik kuri nors organizacija pasiūlys išmokti bent vieno reikalingo įgūdžio, rasite čia.
esco-here-all = Rodyti visas
esco-essential = Ko reikia
esco-optional = Kas padeda
esco-narrower = Tiksliau
esco-needed-by = Kam to reikia
esco-helps = Kam tai padeda
esco-more-occupations = Išvardytos ne visos profesijos.
esco-origin = Iš kur tai

## Įgūdžiai formose ir puslapiuose

form-skills = Įgyjami įgūdžiai
form-skills-hint = Pagal juos ras tie, kas ieško įgūdžio ar kelio į profesiją.
form-skills-words = Ieškoti įgūdžio
form-skills-words-hint = Palikite tuščią – bus pasiūlyti prie jūsų tekstų tinkantys įgūdžiai.
form-skills-find = Rasti įgūdžius
form-skills-proposed = Rasti įgūdžiai
form-skills-chosen = Pasirinkta: { $skill }
form-skills-none = Įgūdžių nerasta. Pabandykite kitą žodį.
opportunity-skills = Ko išmoksite
search-skill = Įgūdis

## Partnerio puslapiai.

desk-nav = Organizacijos meniu
desk-items = Galimybės ir maršrutai
desk-organisation = Organizacija
desk-people = Žmonės
desk-public = Viešas puslapis
desk-back = Atgal į sąrašą
desk-view = Peržiūrėti puslapį
desk-name = Pavadinimas
desk-when = Kada
desk-steps = Žingsniai
desk-status = Būsena
desk-languages = Kalbos
desk-updated = Pakeista
desk-filters = Rodyti
desk-filter-all = Visos ({ $n })
desk-filter-draft = Juodraščiai ({ $n })
desk-filter-published = Paskelbtos ({ $n })
desk-filter-cancelled = Atšauktos ({ $n })
desk-filter-past = Praėjusios ({ $n })
desk-opportunities = Galimybės
desk-opportunity-new = Nauja galimybė
desk-filter-empty = Tokių nėra.
desk-opportunities-empty = Čia dar nieko nėra.
desk-opportunities-empty-hint = Pradėkite nuo vienos: pakanka pavadinimo, laiko ir vietos. Galite išsaugoti juodraštį ir paskelbti vėliau.
desk-playlists = Maršrutai
desk-playlist-new = Naujas maršrutas
desk-playlists-empty = Maršrutų dar nėra.
desk-playlists-empty-hint = Maršrutas veda per kelias galimybes – jūsų ir kitų, taip pat iš kitų miestų.
desk-unverified = Kol administratorius jūsų nepatvirtino, viskas matoma tik čia
desk-unverified-text = Skelbti galite jau dabar. Kitos teritorijos tai pamatys, kai jūsų organizacija bus patvirtinta.
desks-title = Jūsų organizacijos
desks-empty = Kol kas nepriklausote jokiai organizacijai.
desks-empty-hint = Paprašykite svetainės administratoriaus, kad jus pakviestų.
desks-begin = Pradėti nuo savo organizacijos
desks-begin-hint = Paprašykite svetainės administratoriaus, kad jus pakviestų, arba pradėkite nuo savo organizacijos žemiau.
desks-begin-go = Pradėti
desk-people-empty = Šiai organizacijai dar niekas nepriklauso.
desk-people-new = Pakviesti kolegą
desk-people-new-hint = Gausite nuorodą, kurią perduosite. Ji veikia vieną kartą, savaitę.
desk-people-role-hint = Redaktoriai skelbia. Savininkai taip pat keičia organizacijos duomenis ir jos žmones.
desk-people-to-owner = Padaryti savininku
desk-people-to-editor = Padaryti redaktoriumi
desk-people-remove-text = Šis žmogus nebegalės skelbti organizacijos vardu. Paskyra ir tai, kas paskelbta, lieka.
desk-people-remove-go = Pašalinti iš organizacijos
desk-people-invited = pakviesta, dar neatėjo
desk-people-known = Šis žmogus jau turi paskyrą. Paprašykite svetainės administratoriaus, kad jį čia pridėtų.
desk-people-last-owner = Organizacijai reikia savininko. Pirma paskirkite kitą savininką.
desk-changed-meanwhile = Tuo metu tai pakeitė kažkas kitas, todėl nieko nepadaryta. Tai, ką parašėte, liko čia: palyginkite su naujesne versija ir, jei norite palikti savąją, paspauskite mygtuką dar kartą.
desk-changed-link = Atverti naujesnę versiją naujoje kortelėje

## Formos

form-error = Klaida:
form-errors = Dar ne viskas gerai
form-what = Kas tai
form-name = Pavadinimas
form-summary = Vienu ar dviem sakiniais
form-summary-hint = Rodoma sąrašuose ir dalijantis.
form-content = Aprašymas
form-content-hint = Tarp pastraipų palikite tuščią eilutę. Galima rašyti **pusjuodžiu šriftu**, *kursyvu*, dėti nuorodas [žodžiai](adresas), sąrašus pradėti ženklu „-“.
form-easy-hint = Trumpi sakiniai be sunkių žodžių tiems, kam skaityti sunku. Gali likti tuščia.
form-texts-hint = Rašykite bent viena kalba. Skaitytojas matys tą, kuri jam tinka labiausiai.
form-kind = Rūšis
form-when-hint = Palikite tuščią, jei ateiti galima bet kada.
form-start = Pradžia
form-end = Pabaiga
form-timezone = Laiko juosta
form-repeat = Kas kiek laiko
form-repeat-never = Tik kartą
form-repeat-daily = Kasdien
form-repeat-weekly = Kas savaitę
form-repeat-fortnightly = Kas antrą savaitę
form-repeat-monthly = Kas mėnesį
form-repeat-yearly = Kasmet
form-repeat-rule = Pagal mano taisyklę
form-repeat-days = Šiomis dienomis
form-repeat-days-hint = Kai kas savaitę arba kas antrą savaitę. Nepažymėjus galios pirmojo karto savaitės diena.
form-repeat-until = Paskutinė diena
form-repeat-until-hint = Nenurodžius tęsis toliau.
form-recurrence = Taisyklė
form-recurrence-hint = Tik pasirinkus „Pagal mano taisyklę“; kaip kalendoriuose: FREQ=MONTHLY;BYDAY=1SA – kiekvieno mėnesio pirmąjį šeštadienį.
form-duration = Trukmė
form-duration-hint = Tik jei nėra pradžios: PT3H reiškia 3 valandas, P5D – 5 dienas.
form-where-hint = Vieta, nuotolinis adresas arba abu.
form-place = Vietos pavadinimas
form-address = Adresas
form-latitude = Platuma
form-latitude-hint = Žemėlapiui, pavyzdžiui, 54.6816
form-longitude = Ilguma
form-longitude-hint = Pavyzdžiui, 25.2871
form-online = Nuoroda prisijungti nuotoliu
form-online-hint = Kur prisijungti tuo metu arba kur yra pats kursas.
form-accessibility = Prieinamumas
form-cost = Kaina ir registracija
form-free = Nemokamai
form-amount = Kaina
form-amount-hint = Skaičius, pavyzdžiui, 12.50
form-currency = Valiuta
form-currency-hint = Trys raidės: EUR
form-url = Šios galimybės svetainė
form-url-hint = Kur galima sužinoti daugiau ar užsiregistruoti. Ten veda pagrindinis puslapio mygtukas.
form-enrolment = Kaip gaunama vieta
form-opens = Registracijos pradžia
form-closes = Registracijos pabaiga
form-capacity = Vietų skaičius
form-whom = Kam
form-languages = Kokiomis kalbomis vyksta
form-languages-more = Kitos kalbos
form-languages-more-hint = Trumpieji kodai, atskirti kableliais: uk, pl
form-min-age = Amžius nuo
form-max-age = Amžius iki
form-groups = Grupės
form-groups-hint = Atskirkite kableliais: atvykėliai, senjorai
form-topics = Apie ką tai
form-categories = Temos
form-keywords = Kiti žodžiai
form-keywords-hint = Atskirkite kableliais. Ir pagal šiuos žodžius jus ras.
form-setting = Mokymosi pobūdis
form-more = Medžiaga, paveikslėlis, kontaktai, licencija
form-more-playlist = Temos, paveikslėlis, licencija
form-materials = Medžiaga
form-materials-hint = Po vieną eilutėje: adresas, tada pavadinimas.
form-videos = Vaizdo įrašai
form-videos-hint = Po vieną adresą eilutėje.
form-contacts = Į ką kreiptis
form-contacts-hint = Po vieną eilutėje, atskirkite kableliais: vardas, el. paštas, telefonas, svetainė. Ko neturite, to nerašykite.
form-image = Paveikslėlio adresas
form-image-alt = Kas pavaizduota
form-image-alt-hint = Žmonėms, kurie paveikslėlio nemato.
form-image-license = Paveikslėlio licencija
form-image-attribution = Ką nurodyti kaip autorių
form-license = Teksto licencija
form-license-hint = Parodo, ar kiti gali tekstą naudoti ir versti.
form-website = Svetainė
form-slug = Trumpasis vardas
form-slug-hint = Adresui: mažosios lotyniškos raidės be diakritinių ženklų, skaitmenys ir brūkšneliai. Vėliau pakeisti nebus galima.
form-publish = Paskelbti
form-save-draft = Išsaugoti juodraštį
form-save-published = Išsaugoti pakeitimus
form-restore = Vis dėlto įvyks
form-leave = Išeiti neišsaugojus
form-not-said = Nenurodyta
form-ordered = Tvarka
form-ordered-true = Vienas po kito
form-ordered-false = Bet kokia tvarka
form-steps-empty = Žingsnių dar nėra. Pirmąjį pridėkite žemiau.
form-step-number = { $n } žingsnis
form-step-item = Galimybė
form-step-task = Jūsų užduotis
form-step-need = Ar būtina atlikti?
form-step-required = Būtinas
form-step-optional = Nebūtinas
form-step-up = { $n } žingsnį perkelti aukštyn
form-step-down = { $n } žingsnį perkelti žemyn
form-step-remove = Pašalinti { $n } žingsnį
form-step-moved = Perkelta. Dabar tai {"{n}"} žingsnis iš {"{total}"}.
form-step-removed = Pašalinta. Liko: {"{total}"}.
form-step-name = Ką atlikti
form-step-content = Kaip
form-step-url = Adresas (jei yra)
form-step-address = Galimybės adresas
form-step-add = Pridėti žingsnį
form-step-own = Viena iš jūsų galimybių
form-step-own-none = Pasirinkite…
form-steps-unsaved = Dar neišsaugota. Kad pakeitimai liktų, paspauskite mygtuką formos pabaigoje.
form-step-add-hint = Pasirinkite vieną iš savųjų arba įklijuokite šios ar kitos teritorijos galimybės adresą.
form-step-add-item = Pridėti šią galimybę
form-step-add-task = Pridėti savo užduotį
ending-title = Atšaukti arba ištrinti
ending-title-delete = Ištrinti
ending-cancel = Tai neįvyks
ending-cancel-text = Puslapis liks, o jame bus parašyta, kad galimybė atšaukta. Kitoms teritorijoms bus pranešta iš karto.
ending-cancel-go = Pažymėti, kad neįvyks
ending-delete = Ištrinti šią galimybę
ending-delete-playlist = Ištrinti šį maršrutą
ending-delete-text = Dings čia ir kitose teritorijose; sugrąžinti nebus galima.
ending-delete-organisation = Ištrinti šią organizaciją
ending-delete-organisation-text = Su viskuo, ką ji paskelbė, čia ir kitose teritorijose. Jos puslapis sakys, kad jos nebėra, o jos trumpas vardas nebus duotas niekam kitam.
ending-delete-go = Ištrinti visam laikui
ending-used =
    { $n ->
        [one] Ją naudoja { $n } maršrutas. Žingsnis jame liks ir bus pažymėtas kaip atsiimtas:
        [few] Ją naudoja { $n } maršrutai. Žingsnis juose liks ir bus pažymėtas kaip atsiimtas:
        [many] Ją naudoja { $n } maršruto. Žingsnis juose liks ir bus pažymėtas kaip atsiimtas:
       *[other] Ją naudoja { $n } maršrutų. Žingsnis juose liks ir bus pažymėtas kaip atsiimtas:
    }

## Kas padaryta

done-published = Paskelbta.
done-saved = Išsaugota.
done-draft = Juodraštis išsaugotas. Jį matote tik jūs ir jūsų kolegos.
done-cancelled = Atšaukta. Kitoms teritorijoms pranešama.
done-restored = Vėl vyks. Kitoms teritorijoms pranešama.
done-deleted = Ištrinta.
done-organisation = Jūsų organizacijos puslapis atnaujintas.
done-organisation-begun = Jūsų organizacija sukurta. Papasakokite apie ją daugiau; administratorius ją peržiūrės.
done-colleague-changed = Pakeista.
done-colleague-removed = Pašalinta iš šios organizacijos.

## Administratoriaus puslapiai.

admin-overview = Apžvalga
admin-organisations = Organizacijos
admin-people = Žmonės
admin-peers = Kitos teritorijos
admin-territory = Ši teritorija
admin-tokens = API raktai
admin-filter-all = Visos ({ $n })
admin-filter-unverified = Nepatvirtintos ({ $n })
admin-actions = Veiksmai
admin-waiting = Laukia jūsų
admin-waiting-none = Niekas nelaukia.
admin-waiting-unverified =
    { $n ->
        [one] Nepatvirtinta { $n } organizacija
        [few] Nepatvirtintos { $n } organizacijos
        [many] Nepatvirtinta { $n } organizacijos
       *[other] Nepatvirtinta { $n } organizacijų
    }
admin-waiting-asking =
    { $n ->
        [one] Jus sekti prašo { $n } teritorija
        [few] Jus sekti prašo { $n } teritorijos
        [many] Jus sekti prašo { $n } teritorijos
       *[other] Jus sekti prašo { $n } teritorijų
    }
admin-waiting-failing =
    { $n ->
        [one] Nepasiekiama { $n } teritorija
        [few] Nepasiekiamos { $n } teritorijos
        [many] Nepasiekiama { $n } teritorijos
       *[other] Nepasiekiama { $n } teritorijų
    }
admin-waiting-parked =
    { $n ->
        [one] Atidėtas { $n } siuntimas
        [few] Atidėti { $n } siuntimai
        [many] Atidėta { $n } siuntimo
       *[other] Atidėta { $n } siuntimų
    }
admin-waiting-steps =
    { $n ->
        [one] { $organisation }: atsiimtas { $n } maršruto žingsnis
        [few] { $organisation }: atsiimti { $n } maršrutų žingsniai
        [many] { $organisation }: atsiimti { $n } maršruto žingsniai
       *[other] { $organisation }: atsiimti { $n } maršrutų žingsniai
    }
admin-number-organisations = Organizacijos
admin-number-opportunities = Čia paskelbtos galimybės
admin-number-playlists = Čia paskelbti maršrutai
admin-number-remote = Iš kitų teritorijų
admin-number-peers = Sekamos teritorijos
admin-number-pending = Siunčiama
admin-organisations-empty = Organizacijų dar nėra.
admin-organisations-empty-hint = Pridėkite organizaciją žemiau ir pakvieskite jos žmones.
admin-organisation-new = Nauja organizacija
admin-organisation-create = Pridėti organizaciją
admin-organisation-desk = Atverti jos puslapius
admin-organisation-items = Paskelbta
admin-organisation-people = Žmonės
admin-verify = Patvirtinti
admin-unverify = Atšaukti patvirtinimą
admin-verify-hint = Tai, ką skelbia nepatvirtinta organizacija, matoma tik čia.
admin-person-new = Pakviesti žmogų
admin-person-new-hint = Gausite nuorodą, kurią perduosite. Ji veikia vieną kartą.
admin-person-add = Pakviesti
admin-person-role = Vaidmuo
admin-person-organisation = Organizacija
admin-person-organisations = Organizacijos
admin-person-seen = Paskutinį kartą lankėsi
admin-person-link = Sukurti prisijungimo nuorodą
admin-person-remove = Pašalinti
admin-person-remove-text = Paskyra čia ištrinama, su ja niekas nebegalės prisijungti. Tai, kas paskelbta, lieka.
admin-person-remove-go = Ištrinti paskyrą
admin-person-change = Keisti vaidmenį
admin-person-last-operator = Bent vienas administratorius turi likti. Pirma paskirkite kitą.
admin-person-none = Be organizacijos
secret-title = Prisijungimo nuoroda: { $who }
secret-text = Nusikopijuokite dabar: daugiau ji nebus rodoma. Veikia vieną kartą, iki { $until }.
tag-verified = patvirtinta
tag-unverified = nepatvirtinta

## Kitos teritorijos

peers-follow = Sekti teritoriją
peers-follow-hint = Jos adresas arba vardas: tilburg.example arba @tilburg@tilburg.example. Čia matysite, ką ji skelbia.
peers-follow-go = Sekti
peers-asking = Prašo jus sekti
peers-accept = Priimti
peers-reject = Atmesti
peers-known = Teritorijos ir paslaugos
peers-policy-followed = Sekti gali visi. Turinys priimamas tik iš jūsų sekamų teritorijų.
peers-policy-allowlist = Bendraujama tik su teritorijomis, kurioms leidote.
peers-empty = Kitų teritorijų dar nepažįstate.
peers-empty-hint = Sekite kurią nors aukščiau; jos turinys atkeliaus iš karto.
peers-territory = Teritorija
peers-state = Būsena
peers-items = Priimta
peers-pending = Siunčiama
peers-last = Paskutinį kartą pristatyta
peers-never = niekada
peers-back = Visos teritorijos
peer-error = Paskutinis siuntimas nepavyko
peer-retry = Kitas bandymas { $when }.
peer-retry-now = Bandoma dabar.
peer-facts = Duomenys
peer-fact-software = Programa
peer-fact-since = Pažįstama nuo
peer-fact-followers = Sekėjai iš ten
peer-fact-items = Iš ten priimta
peer-fact-pending = Siunčiama
peer-fact-last = Paskutinį kartą pristatyta
peer-fact-backfill = Skaitoma, ką ji paskelbė
peer-fact-backfill-done = perskaityta viskas, įrašų: { $n }
peer-fact-backfill-going = kol kas įrašų: { $n }
peer-fact-backfill-later = kol kas įrašų: { $n }; bus klausiama dar kartą ({ $why })
peer-fact-backfill-missed = perskaityta viskas, įrašų: { $n }; nepavyko gauti: { $missed } ({ $why })
peer-fact-backfill-failed = nepavyko, kol kas įrašų: { $n } ({ $why })
peer-actions = Ką galite padaryti
peer-parked = Atidėta
peer-parked-hint = Tai buvo atmesta tris kartus. Visa kita siunčiama toliau.
peer-reason = Priežastis
peer-reason-write = Priežastis (matote tik jūs)
peer-reason-hint = Ji išsaugoma, kai teritorijos neberodote arba ją blokuojate.
peer-state-seen = žinoma
peer-state-requested = paprašyta, atsakymo dar nėra
peer-state-asks = prašo jus sekti
peer-state-following = ją sekate
peer-state-followed = seka jus
peer-state-mutual = sekate viena kitą
peer-state-limited = nerodoma
peer-state-blocked = užblokuota
peer-do-follow = Sekti
peer-do-follow-hint = Čia matysite, ką ji skelbia.
peer-do-unfollow = Nebesekti
peer-do-unfollow-hint = Nieko naujo nebeateis, o tai, kas iš jos atėjo, dings iš sąrašų ir paieškos.
peer-do-accept = Priimti prašymą
peer-do-accept-hint = Ji gaus tai, ką skelbiate.
peer-do-reject = Atmesti prašymą
peer-do-reject-hint = Jai nieko nesiunčiama. Ji gali prašyti dar kartą.
peer-do-drop = Nebeleisti sekti
peer-do-drop-hint = Jai nieko nebesiunčiama. Ji gali prašyti dar kartą.
peer-do-limit = Nerodyti
peer-do-limit-hint = Tai, ką ji siunčia, saugoma, bet nerodoma nei puslapiuose, nei paieškoje.
peer-do-unlimit = Vėl rodyti
peer-do-unlimit-hint = Tai, ką ji siunčia, rodoma puslapiuose ir paieškoje.
peer-do-block = Blokuoti
peer-block-ask = Blokuoti šią teritoriją
peer-do-block-hint = Iš jos nieko nepriimama ir jai nieko nesiunčiama. Kas iš jos atėjo, čia ištrinama, ir viena kitos nebesekate. Tai galioja ir visiems žemesniems adresams.
peer-do-unblock = Atblokuoti
peer-do-unblock-hint = Vėl galėsite viena kitą sekti; savaime nė viena neseks.
peer-do-retry = Bandyti dabar
peer-do-retry-hint = Iš karto išsiunčia tai, kas laukia ar atidėta.
peer-do-dismiss = Nebesiųsti
peer-do-dismiss-hint = Tai, kas atidėta, daugiau nebus siunčiama.
peer-do-backfill = Skaityti iš naujo
peer-do-backfill-hint = Dar kartą perskaito, ką ji paskelbė: ko trūksta, atkeliauja, ko ten nebėra, dingsta ir čia.
arrivals-title = Kas atkeliavo
arrivals-empty = Kol kas nieko neatkeliavo.
arrivals-thing = Pavadinimas
arrivals-what = Kas nutiko
arrivals-from = Iš kur
arrivals-when = Kada
arrivals-published = paskelbta
arrivals-updated = pakeista
arrivals-withdrawn = atsiimta
done-followed = Prašymas išsiųstas. Kai tik jis bus priimtas, atkeliaus jos turinys.
done-following = Dabar ją sekate. Jos turinys jau keliauja.
done-unfollowed = Jos nebesekate.
done-accepted = Priimta.
done-rejected = Atmesta.
done-limited = Nerodoma. Tai, ką ji siunčia, saugoma, bet niekur nerodoma.
done-unlimited = Tai, ką ji siunčia, vėl rodoma.
done-blocked = Užblokuota. Kas iš jos atėjo, čia ištrinta, ir viena kitos nebesekate.
done-unblocked = Atblokuota. Kad matytumėte, ką ji skelbia, sekite ją iš naujo.
done-retried = Bandoma dabar.
done-dismissed = Daugiau nebus siunčiama.
done-reread = Jos turinys skaitomas iš naujo.
done-verified = Organizacija patvirtinta. Tai, ką ji paskelbė, jau siunčiama.
done-unverified = Organizacijos patvirtinimas atšauktas.
done-organisation-deleted = Organizacija ištrinta.
done-organisation-created = Organizacija pridėta.
done-person-added = Šis žmogus jau turi paskyrą; jis pridėtas prie organizacijos.
done-person-changed = Vaidmuo pakeistas. Žmogus turės prisijungti iš naujo.
done-token-revoked = Atšauktas. Jis nebeveikia.
done-person-removed = Paskyra pašalinta.

## Teritorija

territory-pages = Jos puslapiai
territory-languages = Puslapių kalbos
territory-languages-hint = Trumpieji kodai, atskirti kableliais; pirmoji – skaitytojams, kurie neprašo nė vienos iš jų: lt, en
territory-colour = Spalva
territory-colour-hint = Jūsų ženklo spalva. Kur ją sunku įskaityti, naudojamas tamsesnis ar šviesesnis jos atspalvis.
territory-contact = El. pašto adresas klausimams
territory-contact-hint = Jį mato visi.
territory-topics = Jos temos
territory-topics-hint = Iš jų renkasi partneriai. Jei temą panaikinsite, tai, kas jau ja pažymėta, ją išlaikys.
territory-topics-more = Savos temos
territory-topics-more-hint = Atskirkite kableliais: naktiniai žygiai, chorai. Visomis kalbomis jos rodomos taip, kaip parašėte.

## Raktai

admin-tokens-lead = Su raktu programa skelbia ar skaito paskyros vardu.
admin-tokens-empty = Raktų dar nėra.
token-new = Sukurti raktą
token-create = Sukurti raktą
token-made = Naujasis raktas
token-made-text = Nusikopijuokite dabar: daugiau jis nebus rodomas. Kas jį turi, gali paskyros vardu daryti viską, kas pažymėta.
token-name = Kam jis skirtas
token-name-hint = Pavyzdžiui: importas iš bibliotekos kalendoriaus
token-account = Paskyra
token-account-hint = El. pašto adresas to, kieno teises jis turi.
token-scopes = Ką jis gali
token-scope-read = matyti, ką mato paskyra
token-scope-write = skelbti ir keisti
token-scope-issue = suteikti ženklelius
token-scope-admin = viską, ką galite jūs
token-used = Paskutinį kartą naudotas
token-unnamed = Be pavadinimo
token-revoke = Panaikinti
token-revoke-text = Jį naudojančios programos iš karto praras prieigą. Atšaukti to negalėsite.
token-revoke-go = Panaikinti visam laikui
token-revoked = atšauktas

territory-map = Žemėlapyje
territory-boundary = Teritorijos riba
territory-boundary-hint = GeoJSON su teritorijos plotu, kokį teikia miesto kartografai arba „OpenStreetMap“. Nuo jos prasideda ir ją rodo žemėlapis. Tuščia – riba nerodoma.
territory-boundary-save = Išsaugoti ribą

## Prisijungimas prie bendruomenės. $name – kaip besimokantysis nori būti vadinamas.

nav-me = Mano mokymasis
join-title = Registruotis
join-lead = Išsaugokite tai, ką randate, registruokitės ir sekite, kas tai siūlo. Tai nieko nekainuoja, ir niekas nemato, kad čia esate.
join-new = Pirmą kartą čia?
join-known = Jau turite paskyrą?
join-no-mail = Ši svetainė dar nesiunčia el. laiškų, todėl užsiregistruoti savarankiškai negalima. Kreipkitės į artimiausią organizaciją.
join-name = Kaip jus vadinti?
join-name-hint = Užtenka slapyvardžio.
join-birth = Kada gimėte?
join-birth-hint = Mėnuo ir metai skaičiais, pavyzdžiui, 4 ir 2010. Niekas kitas to nemato.
birth-month = Mėnuo
birth-year = Metai
join-guardian = Tėvų ar globėjų el. pašto adresas
join-guardian-hint = Parašysime ten vieną laišką ir paklausime.
join-guardian-why = Jums dar nėra { $age } metų. Todėl vienas iš tėvų ar globėjų turi sutikti, kad turėtumėte paskyrą.
join-agree-legend = Ar sutinkate?
join-agree = Taip, sutinku
join-go = Atsiųskite nuorodą
join-sent-text = Parašėme adresu { $email }. Atverkite laiške esančią nuorodą šiame įrenginyje, šioje naršyklėje. Ji veikia vieną kartą, { $minutes } min.
join-link-title = Dar vienas žingsnis
join-link-text = Vadinsime jus { $name }. Paspauskite mygtuką, ir paskyra bus atverta.
join-link-young = Tada parašysime jūsų tėvams ar globėjams. Kol kas galite apsidairyti.
join-link-go = Atverti paskyrą
problem-birth-month = Parašykite mėnesį ir metus skaičiais, pavyzdžiui, 4 ir 2010
problem-birth-other = { $name } mums nurodė kitaip. Patikrinkite mėnesį ir metus
problem-agree = Be to neveiks
problem-guardian-own = Tai jūsų pačių adresas. Parašykite tėvų ar globėjų adresą
consent-account = Paskyros turėjimas
consent-account-title = Su kuo sutinkate
consent-account-text = { $territory } saugo jūsų el. pašto adresą, kaip jus vadinti, gimimo metus ir mėnesį ir tai, ką čia išsaugote, kur registruojatės ir ką darote. Iš to ir susideda jūsų paskyra. Niekas kitas to nemato, nebent parodote patys. Tai neparduodama, ir niekas nesekamas.
consent-account-card-text = { $territory } saugo, kaip jus vadinti, gimimo metus ir mėnesį, kas daryta su jūsų kortele, ir tai, ką čia išsaugote, kur registruojatės ir ką darote; el. pašto adresą – tik jei jį pridėsite. Iš to ir susideda jūsų paskyra. Niekas kitas to nemato, nebent parodote patys. Tai neparduodama, ir niekas nesekamas.
consent-account-adviser-text = { $territory } saugo jūsų el. pašto adresą, kaip jus vadinti ir ką čia darote. Iš to ir susideda jūsų paskyra. Kas leidžia jums matyti, mato jūsų vardą, adresą, kada žiūrėjote ir ką pasakėte. Tai neparduodama, ir niekas nesekamas.
consent-account-rights = Visa tai galite bet kada pasiimti arba ištrinti puslapyje „Mano mokymasis“.
consent-given = Sutikote { $date }
consent-given-guardian = Vienas iš tėvų ar globėjų sutiko { $date }
consent-withdrawn = Baigėsi { $date }
consent-withdraw = Atšaukti sutikimą
consent-withdraw-go = Atšaukti ir uždaryti paskyrą
guardian-title = Ar { $name } gali turėti paskyrą?
guardian-lead = { $name } norėtų turėti paskyrą svetainėje „{ $territory }“ ir dar neturi { $age } metų. Jūs nurodyti kaip vienas iš tėvų ar globėjų. Sprendžiate jūs.
guardian-account-text = { $territory } saugo: { $name } – el. pašto adresą, kaip vadinti, gimimo metus ir mėnesį ir tai, kas čia išsaugoma, kur registruojamasi ir kas daroma; jūsų – adresą ir vardą. Niekas kitas to nemato, nebent { $name } parodo. Tai neparduodama, ir niekas nesekamas.
guardian-account-rights = Visa tai galite bet kada ištrinti su nuoroda iš laiško. { $name } gali viską pasiimti.
guardian-account-paper-text = { $territory } saugo: { $name } – kaip vadinti, gimimo metus ir mėnesį ir tai, kas čia išsaugoma, kur registruojamasi ir kas daroma, o el. pašto adresą – tik jei jis yra; jūsų – vardą, bet ne adresą. Niekas kitas to nemato, nebent { $name } parodo. Tai neparduodama, ir niekas nesekamas.
guardian-account-paper-rights = Visa tai galite bet kada ištrinti: popieriuje, su kodu, ten, kur pasirašėte. { $name } gali viską pasiimti.
guardian-name = Jūsų vardas ir pavardė
guardian-birth = Kada { $name } gimė?
guardian-birth-hint = Mėnuo ir metai skaičiais. Taip žinosime, kad pažįstate vienas kitą.
guardian-agree-legend = Ar sutinkate?
guardian-agree = Esu vienas iš tėvų ar globėjų ({ $name }) ir sutinku
guardian-yes = Taip, sutinku
guardian-no-title = Arba ne
guardian-no-text = Tada tuoj pat bus ištrinta viskas, ką žinome apie jus ir apie vaiką ({ $name }). Rinkitės tai ir tada, jei vaiko nepažįstate.
guardian-no = Ne, ištrinkite viską
guardian-agreed = Jūs sutikote, kad { $name } turėtų paskyrą.
guardian-withdraw-title = Jei apsigalvosite
guardian-withdraw-text = Tada paskyra bus uždaryta, o po septynių dienų viskas bus ištrinta. Iki tol { $name } gali viską pasiimti, o jūs galite vėl sutikti. Pasilikite laišką, kuris jus čia atvedė.
guardian-withdraw = Nebesutinku
guardian-leaving = { $name }: viskas bus ištrinta { $date }. Iki tol galite vėl sutikti.
guardian-own-text = Šis laiškas skirtas jūsų tėvams ar globėjams, o čia prisijungę jūs. Atsijunkite ir perduokite įrenginį.
done-guardian-confirmed = Ačiū. Paskyra jau galima naudotis.
erased-title = Viskas ištrinta
erased-text = Nieko iš šios paskyros čia nebesaugoma.
erased-at = Čia ištrinta: { $time }
erased-others = Kiti miestai
erased-others-none = Jokiam kitam miestui iš čia nieko apie šią paskyrą nepranešta, tad ten nėra ką trinti.
erased-others-lead = Su šia paskyra registruotasi į tai, ką siūlo šie miestai. Kiekvienam pranešėme, kad ištrintų tai, ką gavo. „Patvirtinta“ reiškia, kad jo serveris priėmė mūsų pranešimą.
erased-other = Miestas
erased-answer = Atsakymas
erased-state-nothing = Niekada nieko nesužinojo, tad nėra ką trinti
erased-state-confirmed = Pranešta ir patvirtinta: { $time }
erased-state-gone = Praneša, kad ten nieko nebėra
erased-state-refused = Nepriėmė mūsų pranešimo
erased-state-unreached = 30 dienų nepavyko pasiekti arba su juo nebebendraujame
erased-state-waiting = Dar nepatvirtinta. Bandome 30 dienų
erased-keep = Išsisaugokite šio puslapio adresą: kito kelio čia nėra, ir niekas negali jums jo atsiųsti dar kartą. Puslapis rodo, kaip yra, iki { $date }
mail-join-subject = Registracija: { $territory }
mail-join-text =
    Sveiki, { $name },

    ši nuoroda atveria jūsų paskyrą. Svetainė – { $territory }:

    { $link }

    Ji veikia vieną kartą, { $minutes } min., toje naršyklėje, kurioje jos buvo paprašyta. Jei tai ne jūs, nieko daryti nereikia: tada paskyros nebus.
mail-guardian-subject = { $name } laukia jūsų sutikimo: { $territory }
mail-guardian-text =
    Sveiki,

    { $name } norėtų turėti paskyrą svetainėje „{ $territory }“, kur žmonės randa, ko pasimokyti netoliese, ir išsaugo, ko išmoko. { $name } dar neturi { $age } metų ir nurodė jus kaip vieną iš tėvų ar globėjų.

    Perskaitykite, ką tai reiškia, ir atsakykite taip arba ne:

    { $link }

    Pasilikite šį laišką. Su ta pačia nuoroda galite bet kada apsigalvoti. Kas ją turi, gali spręsti vietoj jūsų.
mail-guardian-agreed-text =
    Sveiki,

    jūs sutikote, kad { $name } turėtų paskyrą ({ $territory }). Data: { $date }

    Jei tai buvote ne jūs, čia sutikimą atšauksite:

    { $link }
mail-guardian-withdrawn-text =
    Sveiki,

    jūs atšaukėte sutikimą, kad { $name } turėtų paskyrą ({ $territory }). Data: { $date }

    Po septynių dienų viskas, kas joje yra, bus ištrinta. Jei tai buvote ne jūs arba persigalvojote, iki tol čia galite vėl sutikti:

    { $link }
mail-guardian-ended-text =
    Sveiki, { $name },

    vienas iš tėvų ar globėjų nebesutinka, kad turėtumėte paskyrą ({ $territory }). Todėl viskas, kas jūsų, bus ištrinta. Data: { $date }

    Iki tol galite viską pasiimti:

    { $link }

## Ką čia turi besimokantysis.

## Cards, addresses, papers of guardians. $card is a card’s name, $code letters of a code.

card-have = Turiu kortelę su raidėmis
card-title = Jūsų kortelė
card-lead = Parašykite savo kortelės raides. Jos atveria jums paskyrą arba grąžina prie jūsiškės.
card-code = Kortelės raidės
card-code-hint = Pavyzdžiui, 7K3M9-QXT2V-HD4RS. Jei turite savo žodžius, pakanka pirmų penkių.
card-go = Toliau
card-join-title = Atverkite paskyrą su šia kortele
card-join-text = El. pašto adreso nereikia. Paskui gausite penkis žodžius: su jais ir kortele prisijungsite visur.
card-guardian-hint = Jei jo nėra, palikite tuščią: tada bus pasirašyta popieriuje ten, kur gavote kortelę.
card-again-title = Nauja kortelė jūsų paskyrai
card-again-text = Pasakykite, kada gimėte, kad niekas kitas neatvertų jūsų paskyros. Tada gausite naujus žodžius. Senoji kortelė nebeveikia.
card-words-title = Prisijunkite savo žodžiais
card-used-text = Ši kortelė panaudota { $date } Jei tai buvote ne jūs, pasakykite tiems, kas ją davė: jie gali ją užrakinti.
card-words = Jūsų penki žodžiai
card-words-hint = Iš eilės, su tarpais.
card-all = Dar neturite žodžių? Tada parašykite visas penkiolika kortelės raidžių.
card-lost = Pametėte žodžius ar kortelę? Kas davė kortelę, gali duoti naują tai pačiai paskyrai.
card-closed-title = Ši kortelė nieko neatveria
card-locked-text = Ji užrakinta. Paprašykite kitos ten, kur ją gavote.
card-expired-text = Ji nepanaudota laiku. Paprašykite kitos ten, kur ją gavote.
card-opened-title = Jūsų paskyra atidaryta
card-opened-text = Esate prisijungę. Penki žodžiai buvo parodyti tik kartą. Jei jų neužsirašėte, dabar sukurkite naujus.
card-new-title = Užsirašykite šiuos penkis žodžius
card-new-text = Rodome juos tik dabar. Su jais ir kortele { $card } prisijungsite bet kuriame įrenginyje. Laikykite juos ten, kur niekas kitas neras.
card-new-go = Užsirašiau
card-renew = Sukurti naujus žodžius
card-renew-title = Jūsų kortelės žodžiai
card-renew-text = Su kortele { $card } ir penkiais žodžiais prisijungsite bet kuriame įrenginyje. Jei žodžius pametėte arba juos kas nors matė, sukurkite naujus.
card-renew-sure = Senieji žodžiai nebegalios. Naujieji parodomi tik kartą.
problem-card = Kortelės su šiomis raidėmis nėra. Pažiūrėkite dar kartą
problem-card-letters = Kortelėje yra 15 raidžių ir skaitmenų. Pažiūrėkite į juos dar kartą
problem-card-birth = Tai nesutampa su tuo, ką žinome. Dar kartą pažiūrėkite mėnesį ir metus
problem-card-birth-left = Tai nesutampa su tuo, ką žinome. Dar kartą pažiūrėkite mėnesį ir metus. Liko bandymų: { $n }
problem-card-birth-locked = Tai nesutampa su tuo, ką žinome. Kortelė dabar užrakinta. Paprašykite kitos ten, kur ją gavote
problem-card-words = Kortelė ir žodžiai nedera. Dar kartą pažiūrėkite abu
card-entry-printed = Kortelė { $card } sukurta { $date }
card-entry-used = Kortelė { $card } panaudota { $date }
card-entry-locked = Kortelė { $card } užrakinta { $date }
card-entry-missed = Kortelė { $card } užrakinta, nes per dažnai nurodyti ne tie gimimo mėnuo ir metai: { $date }
card-entry-renewed = Kortelės { $card } žodžiai pakeisti { $date }
card-entry-replaced = Kortelė { $card } pakeista { $date }
card-state-fresh = nepanaudota
card-state-used = panaudota
card-state-expired = nebegalioja
card-state-locked = užrakinta
desk-cards = Kortelės
desk-cards-lead = Žmonėms be el. pašto ir telefono. Kiekviena kortelė atveria vieną paskyrą. Matote, ar kortelė panaudota, bet niekada – kieno.
desk-cards-unverified = Pirmiausia valdytojas turi patvirtinti jūsų organizaciją.
desk-cards-new = Naujos kortelės
desk-cards-count = Kiek (nuo 1 iki 40)
desk-cards-language = Kortelių kalba
desk-cards-print = Sukurti lapą
desk-cards-empty = Kortelių dar nėra.
desk-cards-all = Visos kortelės
desk-cards-card = Kortelė
desk-cards-state = Būsena
desk-cards-lock = Užrakinti
desk-cards-lock-text = Ji nieko nebeatvers, o su ja prisijungęs žmogus bus atjungtas. Paskyra lieka.
desk-cards-replace = Nauja kortelė
desk-cards-replace-text = Pamesta kortelė užrakinama. Naujoji atveria tą pačią paskyrą tam, kas žino gimimo mėnesį ir metus.
desk-cards-held = Per daug kartų nežinotas gimimo mėnuo ir metai. Naują kortelę gali sukurti tik valdytojas.
desk-cards-made = Šios kortelės jau sukurtos, naujų nepridėta. Jų raidės buvo parodytos tik kartą: jei jų neišspausdinote, čia užrakinkite tas korteles ir sukurkite naujas.
desk-cards-note = Savo sąraše prie gavėjo vardo užsirašykite pirmas penkias kortelės raides. Pagal jas čia ją rasite, užrakinsite ir pakeisite.
desk-log = Kas padaryta
done-card-locked = Kortelė užrakinta.
problem-card-count = Parašykite skaičių nuo 1 iki 40. Vienu metu gali būti ne daugiau kaip 400 nepanaudotų kortelių
sheet-title = Kortelės iškirpti
sheet-text = Išspausdinkite šį puslapį dabar: raidės rodomos tik šį kartą.
print-page = Spausdinti šį puslapį
sheet-card-text = Raskite, ko mokytis netoli jūsų. Nuskenuokite arba atverkite { $address } ir parašykite šias raides:
sheet-card-keep = Pasilikite šią kortelę. Pirmą kartą ją galima panaudoti iki { $date }
attest-title = Tėvų ar globėjų parašas
attest-lead = Parašykite kodą, kurį parodo globėjas arba vaikas. Be jo nieko nematote.
attest-code = Kodas
attest-code-hint = Aštuonios raidės ir skaitmenys.
attest-child = { $name } laukia parašo popieriuje. Išspausdinkite šį puslapį, perskaitykite jį kartu su globėju, duokite pasirašyti ir pasilikite popierių.
attest-name = Globėjo vardas
attest-paper-code = Kodas: { $code }. Pasilikite jį: su juo ten, kur pasirašėte, sutikimą atšauksite popieriuje.
attest-paper-date = Data
attest-paper-signature = Parašas
attest-agree = Globėjas tai pasirašė, ir aš tai mačiau. Vaikas: { $name }
attest-go = Pažymėti
attest-other = Kitas kodas
attest-done = Globėjas sutiko, kad { $name } turėtų paskyrą.
attest-withdraw-title = Globėjas nebesutinka
attest-withdraw-text = Kai tai pasirašyta, po septynių dienų ištrinama viskas. Vaikas: { $name }
attest-withdraw-go = Pažymėti, kad nebesutinka
attest-entry-attested = Globėjo parašas pažymėtas { $date } ({ $code })
attest-entry-withdrawn = Globėjo atsisakymas pažymėtas { $date } ({ $code })
problem-attest-code = Niekas nelaukia su šiuo kodu. Pažiūrėkite dar kartą
problem-attest-letter = Globėjas turi el. pašto adresą ir pirmiausia turi atsakyti į mūsų laišką. Jo nuoroda veikia, kol vaikas per jaunas nuspręsti pats
done-attested = Pažymėta, paskyra atverta.
done-attest-withdrawn = Pažymėta. Paskyra uždaryta ir bus ištrinta po septynių dienų.
consent-given-paper = Vienas iš tėvų ar globėjų pasirašė popieriuje; pažymėta { $date }
me-paper-text = Vienas iš tėvų ar globėjų pasirašo popieriuje ten, kur gavote kortelę. Parodykite ten šį kodą: { $code }
me-paper-keep = Tėvų ar globėjų kodas tam, kas pasirašoma popieriuje: { $code }
me-agreed-text = Vienas iš tėvų ar globėjų sutiko. Dar trūksta parašo popieriuje.
guardian-paper-text = Jūs sutikote. Liko vienas žingsnis: pasirašykite popieriuje organizacijoje, kuri čia ką nors siūlo, ir parodykite šį kodą: { $code }. Tada { $name } galės naudotis paskyra.
me-emails = El. pašto adresai
me-emails-none = Jų neturite. Su adresu galite prisijungti ir nuoroda bei gauti laiškų.
email-letters = gauna jūsų laiškus
email-unverified = dar nepatvirtintas
email-choose = Siųsti laiškus čia
email-remove = Pašalinti
email-add = Dar vienas el. pašto adresas
email-link-title = Ar tai jūsų adresas?
email-link-text = { $email } taps { $name } paskyros adresu.
email-link-go = Taip, pridėti
email-expired-text = Ji jau panaudota, per sena arba priklauso kitai naršyklei. Paprašykite naujos savo puslapyje.
done-email-asked = Parašėme šiuo adresu. Atverkite nuorodą šioje naršyklėje.
done-email-added = Adresas dabar jūsų.
done-email-chosen = Laiškai dabar siunčiami ten.
done-email-removed = Adresas pašalintas.
problem-email-own = Šį adresą jau turite
problem-email-guardian = Tai jūsų tėvų ar globėjų adresas. Parašykite savo
problem-email-most = Paskyra turi ne daugiau kaip penkis adresus
problem-last-way-in = Tai paskutinis jūsų būdas prisijungti. Pirmiausia pridėkite kitą adresą.
me-cards = Jūsų kortelės
me-take-zip = Pasiimti failais (ZIP)
mail-card-subject = Nauja kortelė jūsų paskyrai: { $territory }
mail-card-text =
    Sveiki, { $name },

    { $organisation } sukūrė naują kortelę jūsų paskyrai ({ $territory }). Senoji užrakinta.

    Jei jos neprašėte, praneškite: { $organisation }.
mail-card-changed-subject = Jūsų kortelė: { $territory }
mail-card-locked-text =
    Sveiki, { $name },

    jūsų paskyros ({ $territory }) kortelė { $card } užrakinta. Su ja niekas nebeprisijungs.

    Dėl kitos kortelės kreipkitės: { $organisation }.
mail-card-used-text =
    Sveiki, { $name },

    panaudota nauja jūsų paskyros ({ $territory }) kortelė { $card }. Su ja kažkas prisijungė.

    Jei tai buvote ne jūs, praneškite: { $organisation }. Ten ją gali užrakinti.
mail-card-renewed-text =
    Sveiki, { $name },

    jūsų paskyros ({ $territory }) kortelės { $card } žodžiai dabar nauji. Senieji nebegalioja.

    Jei tai buvote ne jūs, praneškite: { $organisation }. Ten kortelę gali užrakinti.
mail-child-subject = Vaiko paskyra ({ $name }): { $territory }
mail-attested-text =
    Sveiki,

    { $organisation } pažymėjo, kad popieriuje pasirašėte: { $name } gali turėti paskyrą ({ $territory }).

    Jei taip nėra, praneškite: { $organisation }. Sutikimą galite atšaukti pirmojo mūsų laiško nuoroda.
mail-attest-withdrawn-text =
    Sveiki,

    { $organisation } pažymėjo, kad nebesutinkate, jog { $name } turėtų paskyrą ({ $territory }). Po septynių dienų viskas, kas joje yra, bus ištrinta.

    Jei sutinkate, iki tol pasakykite tai pirmojo mūsų laiško nuoroda.
mail-inactive-guardian-text =
    Sveiki,

    { $name } seniai nesilankė: { $territory }. { $date } ištrinsime paskyrą su viskuo, kas joje yra.

    Kad paskyra liktų, { $name } turi prieš tai kartą prisijungti:

    { $link }
mail-email-subject = Jūsų adresas: { $territory }
mail-email-text =
    Sveiki,

    { $name } nori naudoti šį adresą paskyrai ({ $territory }). Jei tai jūs, atverkite šią nuorodą:

    { $link }

    Ji veikia { $minutes } min. toje naršyklėje, kurioje jos paprašyta. Jei tai ne jūs, nieko nedarykite.
mail-email-taken-text =
    Sveiki,

    { $name } nori naudoti šį adresą paskyrai ({ $territory }). Jis jau priklauso paskyrai, todėl niekas nepakeista.

    Jei abi paskyros jūsų: prisijunkite prie kitos ir pirmiausia ten pašalinkite adresą. Jei tai ne jūs, nieko nedarykite.
mail-way-removed-text =
    Sveiki, { $name },

    iš jūsų paskyros ({ $territory }) pašalintas prieigos raktas arba el. pašto adresas. Juo prisijungti nebegalima.

    Jei tai padarėte ne jūs, pažiūrėkite čia ir atsijunkite visur:

    { $link }
mail-email-first-text =
    Sveiki, { $name },

    laiškai apie jūsų paskyrą ({ $territory }) nuo šiol siunčiami adresu { $email }.

    Jei tai padarėte ne jūs, prisijunkite, pasirinkite savo adresą ir parašykite mums.
mail-email-added-text =
    Sveiki, { $name },

    jūsų paskyra ({ $territory }) dabar turi dar vieną adresą: { $email }. Kas jį turi, gali prisijungti.

    Jei tai padarėte ne jūs, prisijunkite, pašalinkite adresą ir parašykite mums.
mail-way-subject = Kaip prisijungiama prie jūsų paskyros: { $territory }
mail-way-passkey-text =
    Sveiki, { $name },

    prie jūsų paskyros ({ $territory }) pridėtas prieigos raktas. Kas jį turi, gali prisijungti.

    Jei tai padarėte ne jūs, pašalinkite tai čia ir atsijunkite visur:

    { $link }
mail-way-linked-text =
    Sveiki, { $name },

    su jūsų paskyra ({ $territory }) susieta paskyra kitur. Kas ją turi, gali prisijungti.

    Jei tai padarėte ne jūs, pašalinkite tai čia ir atsijunkite visur:

    { $link }
mail-way-locked-text =
    Sveiki, { $name },

    panašu, kad yra vieno iš jūsų prieigos raktų ({ $territory }) kopija, todėl juo nebegalima prisijungti. Pašalinkite jį čia ir pridėkite naują:

    { $link }
mail-inactive-subject = Jūsų paskyra bus ištrinta: { $territory }
mail-inactive-text =
    Sveiki, { $name },

    seniai nesilankėte: { $territory }. { $date } ištrinsime jūsų paskyrą su viskuo, kas joje yra.

    Jei norite ją pasilikti, prieš tai kartą prisijunkite:

    { $link }
mail-erased-subject = Jūsų paskyra ištrinta: { $territory }
mail-erased-text =
    Sveiki, { $name },

    jūsų paskyra ({ $territory }) ištrinta su viskuo, kas joje buvo, o šis adresas ištrinamas, kai tik išsiunčiamas šis laiškas. Kuriems kitiems miestams pranešta ir kurie tai patvirtino, čia matyti iki { $date }:

    { $link }

    Išsisaugokite nuorodą: kito kelio ten nėra.
mail-erased-guardian-text =
    Sveiki,

    { $name } paskyra ({ $territory }) ištrinta su viskuo, kas joje buvo, o jūsų adresas ištrinamas, kai tik išsiunčiamas šis laiškas. Kuriems kitiems miestams pranešta ir kurie tai patvirtino, čia matyti iki { $date }:

    { $link }

    Išsisaugokite nuorodą: kito kelio ten nėra.
export-readme =
    Čia yra viskas, ką apie jus saugo { $territory }. Sudaryta { $date }

    Failai .csv atveriami skaičiuokle, .json – bet kuria teksto rengykle, o calendar.ics – kalendoriumi. Faile everything.json yra viskas. Ko nėra, tam nėra ir failo. Slaptieji duomenys, pavyzdžiui, prisijungimo nuorodų, saugomi taip, kad niekas negali jų perskaityti, todėl čia jų nėra.

## End of cards.

me-title = Sveiki, { $name }
me-explore = Rasti, ko pasimokyti
me-waits-title = Laukiame jūsų tėvų ar globėjų
me-waits-text = Parašėme žemiau nurodytu adresu. Kol nėra atsakymo, galite apsidairyti ir išsaugoti paieškas, bet negalite niekur registruotis.
me-guardian-again = Siųsti laišką dar kartą
me-guardian-first = Siųsti laišką
me-guardian-paper = Verčiau pasirašyti popieriuje
me-birth-title = Vienas klausimas
me-birth-hint = Mėnuo ir metai skaičiais, pavyzdžiui, 4 ir 2010. Vėliau pakeisti negalima. Niekas kitas to nemato.
me-consents = Su kuo sutikote
me-take = Pasiimkite viską
me-take-text = Vienas failas su viskuo, kas čia apie jus saugoma.
me-take-go = Atsisiųsti failą
me-leave = Uždaryti paskyrą
me-leave-text = Po septynių dienų viskas bus ištrinta. Iki tol galite apsigalvoti.
me-leave-go = Uždaryti paskyrą
me-erase = Ištrinti viską tuoj pat
me-erase-text = Tada nieko grąžinti nebus galima.
me-erase-go = Ištrinti viską dabar
me-report-letter = Tada laiške gausite nuorodą į puslapį, kuriame matyti, kurie kiti miestai tai patvirtino.
me-report-none = Kurie kiti miestai tai patvirtino, matysite tik tada, jei viską ištrinsite tuoj pat arba jei galime jums parašyti patvirtintu el. pašto adresu.
me-report-page = Tada matysite puslapį, kuriame nurodyta, kurie kiti miestai tai patvirtino.
me-leaving = Viskas, kas jūsų, bus ištrinta { $date }
me-leaving-guardian = Vienas iš tėvų ar globėjų nebesutinka, kad čia turėtumėte paskyrą. Iki tol galite viską pasiimti.
me-stay = Noriu pasilikti
done-joined = Sveiki! Jūsų paskyra atverta.
done-guardian-asked = Parašėme jūsų tėvams ar globėjams.
done-guardian-paper = Vienas iš tėvų ar globėjų pasirašys popieriuje. Ankstesnis laiškas nebegalioja.
done-birth-told = Ačiū. Tiek ir tereikėjo.
done-stays = Gerai, kad pasiliekate. Niekas neištrinama.

## Registracija į galimybę. $title – galimybė, $name – kas registruojasi.

enrol-title = Registracija
enrol-go = Registruotis dalyvauti
enrol-wait-go = Laukti vietos
enrol-full = Visos vietos užimtos. Galite palaukti laisvos vietos: jos skiriamos eilės tvarka.
enrol-back = Grįžti į puslapį
enrol-name-hint = Tai mato organizatorius.
enrol-email-hint = Atsiųsime vieną nuorodą patvirtinti. Organizatorius jūsų adreso nemato, nebent tai pažymėsite žemiau.
enrol-birth-hint = Mėnuo ir metai skaičiais, pavyzdžiui, 4 ir 2010. Tik pažiūrime, ar galite dalyvauti, ir to nesaugome.
enrol-message = Ar organizatorius turėtų ką nors žinoti? (nebūtina)
enrol-message-hint = Pavyzdžiui, ko jums reikia, kad galėtumėte dalyvauti.
enrol-release = Organizatorius gali matyti mano el. pašto adresą
enrol-sent-text = Parašėme adresu { $email }. Atverkite laiške esančią nuorodą ir patvirtinkite registraciją. Tik tada turėsite vietą.
consent-organiser = Registracija dalyvauti
consent-organiser-text = { $organiser } mato vardą ir žinutę, kuriuos čia parašote, kad galėtų planuoti ir patikrinti, kas atėjo. Tai gali matyti ir šios svetainės valdytojai, daugiau niekas. Kai nebedalyvausite, tai bus saugoma tik tol, kol reikia.
rule-closed-cancelled = Tai atšaukta.
rule-closed-over = Tai jau praėjo.
rule-closed-external = Registruojamasi organizatoriaus svetainėje.
rule-closed-none = Registruotis nereikia. Tiesiog ateikite.
rule-closed-notYet = Registracija dar neprasidėjo.
rule-closed-closed = Registracijos laikas baigėsi.
rule-closed-full = Visos vietos užimtos.
rule-closed-alreadyEnrolled = Jau užsiregistravote.
rule-closed-age = Tai skirta kito amžiaus žmonėms.
rule-closed-guardian = Pirma turi sutikti vienas iš jūsų tėvų ar globėjų. Atverkite paskyrą, ir mes paklausime.
enrolled-unconfirmed = Dar nepatvirtinta
enrolled-requested = Sprendžia organizatorius
enrolled-accepted = Turite vietą
enrolled-waitlisted = Laukiate vietos
enrolled-rejected = Organizatorius nesutiko
enrolled-left = Nedalyvausite
enrolled-attended = Dalyvavote
enrolled-absent = Nedalyvavote
enrolment-confirm = Taip, dalyvausiu
enrolment-leave = Negaliu dalyvauti
enrolment-leave-text = Jūsų vietą gaus kitas laukiantis žmogus.
enrolment-leave-go = Atsisakyti vietos
done-asked = Užsirašėme. Parašėme jums ir laišką.
done-enrolled = Užsiregistravote. Parašėme jums ir laišką.
done-confirmed = Ačiū. Patvirtinta.
done-not-coming = Ačiū, kad pranešėte. Vietą gaus kitas žmogus.
me-places = Kur užsiregistravote
participants-title = Dalyviai
participants-seats = Užimta vietų: { $taken } iš { $n }
participants-taken =
    { $n ->
        [one] { $n } žmogus turi vietą
        [few] { $n } žmonės turi vietą
        [many] { $n } žmogaus turi vietą
       *[other] { $n } žmonių turi vietą
    }
participants-requested =
    { $n ->
        [one] { $n } žmogus laukia jūsų sprendimo
        [few] { $n } žmonės laukia jūsų sprendimo
        [many] { $n } žmogaus laukia jūsų sprendimo
       *[other] { $n } žmonių laukia jūsų sprendimo
    }
participants-waiting =
    { $n ->
        [one] { $n } žmogus laukia vietos
        [few] { $n } žmonės laukia vietos
        [many] { $n } žmogaus laukia vietos
       *[other] { $n } žmonių laukia vietos
    }
participants-attended =
    { $n ->
        [one] { $n } žmogus dalyvavo
        [few] { $n } žmonės dalyvavo
        [many] { $n } žmogaus dalyvavo
       *[other] { $n } žmonių dalyvavo
    }
participants-none = Dar niekas neužsiregistravo.
participants-none-hint = Čia matysite visus, kas užsiregistruos.
participants-state = Būsena
participants-since = Užsiregistravo
participants-sensitive = Su atsakymais apie sveikatą arba mitybą
participants-csv = Lentelė (CSV)
participant-requested = nori dalyvauti
participant-accepted = turi vietą
participant-waitlisted = laukia vietos
participant-rejected = nepriimta
participant-left = nedalyvaus
participant-attended = dalyvavo
participant-absent = nedalyvavo
participant-do-accept = Priimti
participant-reject-text = Laiškas apie tai išsiunčiamas iš karto.
participant-do-reject = Nepriimti
participant-do-attend = Dalyvavo
participant-do-miss = Nedalyvavo
done-participant-accepted = Priimta. Laiškas jau pakeliui.
done-participant-rejected = Nepriimta. Laiškas jau pakeliui.
done-participant-attended = Pažymėta: dalyvavo.
done-participant-absent = Pažymėta: nedalyvavo.
mail-enrol-confirm-subject = Patvirtinkite: { $title }
mail-enrol-confirm-text =
    Sveiki, { $name },

    norite dalyvauti: „{ $title }“ ({ $when }). Patvirtinkite tai čia:

    { $link }

    Tik tada turėsite vietą. Jei tai ne jūs, nieko daryti nereikia.
mail-enrol-accepted-subject = Turite vietą: { $title }
mail-enrol-accepted-text =
    Sveiki, { $name },

    jūs turite vietą: „{ $title }“.

    { $when }
    { $place }

    Visa informacija, įrašas kalendoriui ir ką daryti, jei negalite dalyvauti:

    { $link }
mail-enrol-requested-subject = Perdavėme organizatoriui: { $title }
mail-enrol-requested-text =
    Sveiki, { $name },

    norite dalyvauti: „{ $title }“ ({ $when }). Sprendžia organizatorius, o tada jums parašysime. Kaip viskas klostosi, matysite čia:

    { $link }
mail-enrol-waits-subject = Laukiate vietos: { $title }
mail-enrol-waits-text =
    Sveiki, { $name },

    visos vietos užimtos: „{ $title }“ ({ $when }). Kai tik kuri nors atsilaisvins ir ateis jūsų eilė, jums parašysime. Kaip viskas klostosi ir ką daryti, jei laukti nenorite:

    { $link }
mail-enrol-rejected-subject = Šį kartą vietos nėra: { $title }
mail-enrol-rejected-text =
    Sveiki, { $name },

    organizatorius negali skirti jums vietos: „{ $title }“ ({ $when }). Svetainėje „{ $territory }“ rasite ir daugiau.

    { $link }
mail-enrol-changed-subject = Pakeista: { $title }
mail-enrol-changed-text =
    Sveiki, { $name },

    pasikeitė laikas arba vieta: „{ $title }“. Dabar yra taip:

    { $when }
    { $place }

    Visa informacija ir ką daryti, jei negalite dalyvauti:

    { $link }
mail-enrol-cancelled-subject = Atšaukta: { $title }
mail-enrol-cancelled-text =
    Sveiki, { $name },

    „{ $title }“ ({ $when }) neįvyks. Apgailestaujame. Svetainėje „{ $territory }“ rasite ir daugiau.

    { $link }

## Kvietimai, klausimai ir laiškai tiems, kas registruojasi. $organiser – kas tai siūlo.

questions-title = Klausimai
questions-text = Kiekvieno, kas čia registruojasi, galite paklausti iki dešimties klausimų. Kas registruojasi iš kito miesto, tų neklausiama. Ištrynus klausimo tekstą, dingsta ir klausimas, ir atsakymai. Pakeitus klausimą ar tai, kodėl klausiate, atsakymai irgi ištrinami.
question-number = Klausimas { $n }
question-new = Naujas klausimas
question-text = Klausimas
question-purpose = Kodėl klausiate
question-purpose-hint = Tai skaito visi, kurių klausiama.
question-kind = Kaip atsakoma
question-kind-text = Trumpu tekstu
question-kind-choice = Pasirenkant vieną atsakymą
question-kind-yesNo = Taip arba ne
question-options = Galimi atsakymai
question-options-hint = Tik pasirenkant: du ar daugiau, po vieną eilutėje.
question-required = Atsakyti būtina
question-is-sensitive = Tai apie sveikatą arba mitybą
question-readers = Kas skaito atsakymus apie sveikatą ar mitybą
question-readers-hint = Tik tie, kuriuos pažymite. Kiekvienas skaitymas įrašomas žurnale.
question-readers-fixed = Jau yra atsakymų. Ką nors pridėti gali tik organizacijos savininkas arba tas, kas juos skaito dabar.
question-erase-after = Po kiek dienų nuo pabaigos atsakymai ištrinami
question-erase-on = Arba diena, kurią jie ištrinami
question-erase-hint = Užpildykite vieną iš dviejų. Nesaugokite atsakymų ilgiau, nei reikia.
question-erase-answers = Jau esantys atsakymai
question-erase-go = Ištrinti atsakymus: { $n }
question-erase-first = Dėl šio pakeitimo esami atsakymai bus ištrinti. Pažymėkite arba palikite klausimą, koks buvo.
question-erase-fixed = Jau yra atsakymų, ir žmonėms pasakyta, kada jie bus ištrinti. Vėlesnio laiko pasirinkti negalima.
question-optional = { $text } (nebūtina)
question-why = Kodėl klausiame: { $purpose }
question-erased-on = Jūsų atsakymas bus ištrintas { $date }
question-erased-after =
    { $n ->
        [one] Jūsų atsakymas ištrinamas praėjus { $n } dienai nuo pabaigos.
        [few] Jūsų atsakymas ištrinamas praėjus { $n } dienoms nuo pabaigos.
       *[other] Jūsų atsakymas ištrinamas praėjus { $n } dienų nuo pabaigos.
    }
question-sensitive = Tai apie sveikatą arba mitybą. Skaito tik tie, kuriuos paskyrė organizatorius.
question-consent = Ten patenka ir jūsų atsakymai; jie ištrinami, kaip parašyta prie kiekvieno klausimo.
answer-yes = Taip
answer-no = Ne
answers-title = Jūsų atsakymai
answers-change = Keisti mano atsakymus
answers-not-asked = Registravosi iš kito miesto, todėl neklausta
enrol-invited = { $organiser } jus kviečia.
enrol-invited-to = Šis kvietimas išsiųstas adresu { $email }. Ten bus išsiųstas ir laiškas apie jūsų vietą.
enrolment-written-to = Laiškai apie tai siunčiami adresu { $email }.
enrol-known = Jūsų adresu jau yra paskyra. Prisijunkite ir grįšite čia.
rule-not-invited-used = Šis kvietimas jau panaudotas. Visa kita rasite laiške apie jūsų vietą.
rule-not-invited-expired = Šis kvietimas per senas. Paprašykite naujo.
rule-not-invited-revoked = Organizatorius atšaukė šį kvietimą.
rule-not-invited-forwarded = Šis kvietimas išsiųstas kitu adresu, ne jūsų. Paprašykite savo kvietimo.
invitations-title = Kviesti
invitations-text = Pakviestiesiems nereikia laukti jūsų sutikimo, kol yra vietų. Amžiaus ribos galioja kaip visiems.
invitations-letters = Laišku
invitations-list = Adresai
invitations-list-hint = Po vieną eilutėje arba lentelė su adresu ir vardu. Kiekvienas gauna savo nuorodą, kuri veikia vieną kartą.
invitations-send = Siųsti kvietimus
invitations-sent = Išsiunčiama laiškų: { $n }
invitations-links = Nuoroda daugeliui
invitations-ends = Iki kada ji veikia
invitations-ends-hint = Jei paliksite tuščią: iki pabaigos arba trisdešimt dienų.
invitations-link = Sukurti nuorodą
invitations-all = Pakviesti
invitations-draft = Pirma paskelbkite. Tada galėsite kviesti.
invitation-link = Nuoroda daugeliui
invitation-joined = Pagal ją užsiregistravo: { $n }
invitation-waiting = dar nepanaudotas
invitation-used = panaudotas
invitation-expired = per senas
invitation-revoked = atšauktas
invitation-open = veikia
invitation-print = Spausdinti
invitation-until = Veikia iki { $date }
invitation-scan = Nuskenuokite ir registruokitės arba įrašykite adresą.
invitation-picture = Adresas kaip paveikslėlis kamerai
invitation-stop-ask-title = Daugiau jokių kvietimų?
invitation-stop-ask-text = Tuomet „{ $organiser }“ kvietimų el. paštu daugiau negausite.
invitation-stop-title = Daugiau jokių kvietimų
invitation-stop-text = { $organiser } daugiau jums iš čia kvietimų nesiųs.
done-invitation-made = Nuoroda sukurta. Galite ją atsispausdinti.
invited-sent = laiškas išsiunčiamas
invited-wrong = ne el. pašto adresas
invited-doubled = jau yra sąraše aukščiau
invited-joined = jau užsiregistravo
invited-waiting = jau buvo pakviesta
invited-stopped = nenori kvietimų iš jūsų
invited-limit = šiandien jau ne: laiškų pakako
participants-invited = Pakviesta: { $n }, užsiregistravo: { $joined }, dar ne: { $waiting }
mail-invitation-subject = { $organiser } jus kviečia: { $title }
mail-invitation-text =
    Sveiki{ $name },

    { $organiser } kviečia jus dalyvauti: „{ $title }“.

    { $when }
    { $place }

    Čia galite registruotis. Nuoroda skirta tik jums:

    { $link }

    Jei tokių laiškų iš „{ $organiser }“ daugiau nenorite:

    { $stop }
mail-message-text =
    { $text }

    --
    { $organiser } tai rašo tiems, kurie užsiregistravo į „{ $title }“. Viskas apie jūsų vietą ir jei negalite dalyvauti:

    { $link }
messages-title = Rašyti
messages-text = Kiekvienas gauna atskirą laišką, taip pat ir tie, kurie adreso neparodė. Niekas nemato, kas dar jį gauna. Tėvai ir globėjai gauna kopiją.
messages-no-mail = Ši svetainė laiškų nesiunčia.
messages-sent = Ką parašėte
message-to = Kam
message-to-all = Visiems
message-to-accepted = Kas turi vietą
message-to-waiting = Kas laukia
message-to-attended = Kas dalyvavo
message-name = Tema
message-content = Tekstas
message-preview = Pirma peržiūrėti
message-send = Siųsti
message-change = Keisti
message-reached = Laiškų: { $n }
message-on-page = Be el. pašto adreso, skaito savo puslapyje: { $n }
message-missed = Nepasiekti, nes registravosi iš kito miesto ir adreso nerodo: { $n }
message-nobody = Nėra kam rašyti.
message-too-many = Vienai dienai laiškų pakako. Parašykite rytoj.
enrolment-letters = Organizatorius parašė
done-message-sent = Išsiųsta.
fact-places-free = Laisvų vietų: { $free } iš { $n }
fact-places-waiting = Visos vietos užimtos ({ $n }); galite palaukti laisvos
fact-places-taken = Visos vietos užimtos ({ $n })
check-in-back = Atšaukti
done-taken-back = Atšaukta.

## Registracija į tai, ką siūlo kitas miestas. $host yra jo svetainės adresas.

enrol-release-name = Organizatorius gali matyti mano vardą
enrol-name-elsewhere-hint = Mūsų laiškams jums. Organizatorius jį mato tik tada, jei tai pažymite žemiau.
enrol-elsewhere-account = Čia registruojamasi su paskyra. Be jos registruokitės to siūlančio miesto svetainėje.
consent-organiser-elsewhere-text = Tai perduodama: { $organiser }, { $territory } ({ $host }) – kad kažkas iš čia norėtų ateiti, ką pažymite, ir jūsų žinutė, kad būtų galima planuoti ir patikrinti, kas atėjo. Daugiau nieko apie jus ši svetainė neperduoda. Kai nebedalyvausite, apie tai pranešime organizatoriui.
enrolled-sent = Perduota, atsakymo dar nėra
enrolled-failed = Perduoti nepavyko
done-passed-on = Perdavėme tai organizatoriui. Kai tik bus atsakymas, pamatysite jį čia.
participant-somebody = Kažkas iš { $host }
mail-enrol-failed-subject = Neperduota: { $title }
mail-enrol-failed-text =
    Sveiki, { $name },

    nepavyko jūsų užregistruoti: „{ $title }“ ({ $when }). Organizatorius iš čia nepasiekiamas arba iš čia nieko nepriima. Galite pabandyti dar kartą arba registruotis to siūlančio miesto svetainėje.

    { $link }
enrol-ask = Paklausti už mane atsakingo asmens, ar { $organiser } gali tai matyti: { $what ->
        [name] mano vardas
        [email] mano el. pašto adresas
       *[both] mano vardas ir el. pašto adresas
    }
enrol-ask-paper = Už jus atsakingas asmuo negauna mūsų laiškų, todėl negalime paklausti, ar organizatorius gali apie jus žinoti daugiau.
release-asked = Už jus atsakingo asmens paklausėme, ar organizatorius gali tai matyti: { $what ->
        [name] jūsų vardas
        [email] jūsų el. pašto adresas
       *[both] jūsų vardas ir el. pašto adresas
    }.
release-given = Už jus atsakingas asmuo sutiko. Organizatorius tai mato: { $what ->
        [name] jūsų vardas
        [email] jūsų el. pašto adresas
       *[both] jūsų vardas ir el. pašto adresas
    }.
release-refused = Už jus atsakingas asmuo nesutiko. Organizatorius to nemato: { $what ->
        [name] jūsų vardas
        [email] jūsų el. pašto adresas
       *[both] jūsų vardas ir el. pašto adresas
    }.
release-withdrawn = Už jus atsakingas asmuo atšaukė sutikimą. Organizatorius to nebemato: { $what ->
        [name] jūsų vardas
        [email] jūsų el. pašto adresas
       *[both] jūsų vardas ir el. pašto adresas
    }.
guardian-release-title = Ar { $organiser } gali tai matyti? Klausia { $name }
guardian-release-lead = { $name } dalyvaus ir norėtų, kad { $organiser }, { $city }, tai gautų: kad galėtų planuoti, patikrinti, kas atėjo, ir apie tai parašyti. Niekas kitas to negauna. { $name } gali ateiti ir be to.
guardian-release-for = Kam
guardian-release-to = Kas tai gaus
guardian-release-what = Ką
guardian-release-kept = { $organiser } to negauna. Jei apsigalvosite, galite sutikti čia.
guardian-release-over = Čia nebėra ko spręsti: tai baigėsi arba neįvyks, vieta atiduota arba asmuo jau gali spręsti savarankiškai.
mail-release-guardian-subject = { $name } klausia: { $territory }
mail-release-guardian-text =
    Sveiki,

    { $name } nori dalyvauti: „{ $title }“ ({ $when }), { $organiser }, { $city }. Ar { $organiser } gali tai matyti: { $what ->
        [name] vardas
        [email] el. pašto adresas
       *[both] vardas ir el. pašto adresas
    }? Niekas neperduodama, kol nesutikote. Pažiūrėkite, kas tai, ir atsakykite taip arba ne:

    { $link }

    Pasilikite šį laišką. Su ta pačia nuoroda galite atšaukti sutikimą.

## Atvykimo žymėjimas. $name – kas atvyko, $time – laikas, $code – kodo ženklai.

ticket-title = Jūsų bilietas
ticket-text = Parodykite jį prie durų arba perskaitykite ženklus. Jis skirtas tik jums.
code-picture = Kodas paveikslėlyje: { $code }
check-in-title = Atvykimo žymėjimas
check-in-here = Jau čia: { $here } iš { $n }
check-in-since = čia nuo { $time }
check-in-do = Yra čia
check-in-code = Bilieto kodas
check-in-code-hint = Dvylika raidžių ir skaitmenų po paveikslėliu biliete.
check-in-wall = Kodas ant sienos
check-in-scan = Nuskaityti kamera
check-in-scan-stop = Uždaryti kamerą
check-in-no-camera = Kamera neatsidaro. Įrašykite kodą arba pasirinkite vardą.
check-in-queued = Pažymėta šiame telefone. Išsiųsime, kai vėl bus ryšys.
check-in-waiting = Laukia ryšio: { $n }
check-in-waits = laukia ryšio
check-in-attended = { $name } yra čia.
check-in-already = { $name }: jau čia nuo { $time }.
check-in-unknown = Bilieto su tokiu kodu nėra. Dar kartą patikrinkite kiekvieną ženklą.
check-in-otherOpportunity = Šis bilietas skirtas kitam užsiėmimui.
check-in-noPlace = Šiam bilietui vietos čia nėra.
check-in-notYet = Dar per anksti. Atvykimas žymimas likus dviem valandoms iki pradžios.
check-in-expired = Jau per vėlu. Atvykimas žymimas iki šešių valandų po pabaigos, o tai, ką telefonas pažymėjo be ryšio, galioja vieną valandą.
door-title = Pažymėkite atvykimą čia
door-text = Nuskaitykite kodą telefonu arba atverkite { $address } ir jį įrašykite. Kodas keičiasi kas 30 sekundžių.
door-stale = Nėra ryšio. Palaukite kito kodo.
door-code = Kodas prie durų
door-code-hint = Jis rodomas ekrane prie durų ir keičiasi kas 30 sekundžių.
door-code-go = Toliau
door-go = Aš čia: { $name }
door-who = Dar nežinome, kas jūs. Atverkite nuorodą laiške ir nuskaitykite dar kartą, prisijunkite arba įrašykite savo bilieto kodą.
door-no-place = Čia dar neturite vietos. Jei turite bilietą, įrašykite jo kodą.
check-in-stale = Šis kodas neteisingas arba per senas. Dar kartą pažiūrėkite į ekraną prie durų.
check-in-go = Pažymėti
door-done = Sveiki, { $name }! Jūsų atvykimas pažymėtas.

## Goals, and whom somebody lets look on. $name is a learner, or who speaks; $adviser an address.

goals-title = Mano tikslai
goals-lead = Kuo norite tapti arba ko išmokti? Rinkite žingsnius tikslo link ir matykite, ko dar trūksta.
goals-none = Dar neturite tikslo.
goals-new = Naujas tikslas
goals-no-esco = Profesijų ir įgūdžių sąrašo čia dar nėra. Parašykite tikslą savais žodžiais.
goals-own = Savais žodžiais
goals-own-hint = Pavyzdžiui: pačiam susitaisyti dviratį
goal-make = Pasirinkti kaip tikslą
goal-own = Tai vienas iš jūsų tikslų
goal-kind-name = Savais žodžiais
goal-progress = Įgūdžiai: { $done } iš { $n }
goal-reached = Pasiektas
goal-reach = Tikslą pasiekiau
goal-reopen = Dar nepasiekiau
goal-drop = Atsisakyti šio tikslo
goal-drop-text = Jo žingsniai ir tai, ką apie jį pasakė kiti, bus ištrinti.
goal-drop-go = Atsisakyti
goal-steps = Žingsniai
goal-steps-none = Žingsnių dar nėra. Puslapyje, kuris veda tikslo link, pasirinkite „Pridėti prie tikslo“.
goal-step-address = Galimybės arba maršruto adresas
goal-step-address-hint = Iš čia arba iš kito miesto: nukopijuokite jį iš naršyklės.
goal-step-add = Pridėti žingsnį
goal-step-up = Anksčiau
goal-step-down = Vėliau
goal-step-remove = Pašalinti
goal-step-signed-up = Užsiregistravote
goal-step-waiting = Laukiate vietos
goal-step-walking = Einate
goal-step-over = Pasibaigė
goal-add = Pridėti prie tikslo
goal-add-which = Prie kurio?
goal-all = Rasti, kas veda tikslo link
goal-concept = Ką apie tai sako ESCO
goal-missing = Dar trūksta
goal-covered = Jau išmokta
goal-next = Kas artimiausiu metu veda tikslo link
goal-next-none = Kol kas čia niekas nemoko nė vieno iš šių įgūdžių. Sekite įgūdį jo puslapyje ir sužinosite, kai kas nors atsiras.
goal-words-none = Pagal šiuos žodžius kol kas nieko nerasta. Ieškokite kitais žodžiais ir pridėkite kaip žingsnį.
goal-offers = Galimybių: { $n }
problem-goal-step = Ten neradome nei galimybės, nei maršruto. Patikrinkite adresą
problem-no-step = Ten kai kas yra, bet tai nei galimybė, nei maršrutas
problem-not-before = Tai prasidės tik { $date }
problem-step-gone = Šio žingsnio tiksle nebėra.
remark-new = Yra naujų pastabų
remarks-title = Ką sako patarėjai
remark-by = { $name }, { $date }
remark-take = Pridėti prie mano žingsnių
remark-decline = Ne, ačiū
remark-forget = Ištrinti
remark-taken = Pridėta prie žingsnių
remark-declined = Atsisakyta
remark-there = Jau yra tarp žingsnių
remark-title = Pasakyti ką nors
remark-text = Jūsų žodžiai
remark-text-hint = Žmogus, kurio tai tikslas, gali juos ištrinti.
remark-step = Pasiūlyti žingsnį: jo adresas
remark-send = Siųsti
remark-mail = Rašykite man, kai patarėjas ką nors pasako, ne dažniau kaip kartą per dieną
me-remarks = Patarėjas ką nors pasakė apie jūsų tikslus.
part-goals = Tikslai
part-enrolments = Registracijos
advisers-title = Kas gali matyti
advisers-lead = Leiskite matyti žmogui, kuriuo pasitikite, pavyzdžiui, jaunimo darbuotojui ar mentoriui. Jūs pasirenkate, kas rodoma, matote kiekvieną peržiūrą ir galite bet kada ją nutraukti.
advisers-none = Niekas nieko nemato.
adviser-new = Leisti kam nors matyti
adviser-email = Patarėjo el. pašto adresas
adviser-parts = Ką galima matyti?
adviser-months-legend = Kiek mėnesių?
adviser-invite = Siųsti kvietimą
adviser-young = Pirmiausia paklausime vieno iš jūsų tėvų ar globėjų.
adviser-unborn = Pirmiausia pasakykite, kada gimėte.
adviser-waits = Galėsite leisti kam nors matyti, kai vienas iš tėvų ar globėjų sutiks, kad turėtumėte paskyrą.
adviser-no-mail = Ši svetainė dar negali siųsti laiškų, todėl nieko pakviesti negalima.
adviser-guardian = Laukiama vieno iš tėvų ar globėjų
adviser-invited = Pakviestas
adviser-active = Gali matyti
adviser-ended = Baigta
adviser-ended-on = Baigta { $date }
adviser-ended-guardian = Nutraukė jūsų tėvai ar globėjas
adviser-declined = Atsisakyta
adviser-gone = Ištrinta paskyra
adviser-until = Iki { $date }
adviser-views = Kada žiūrėta
adviser-no-views = Dar niekas nežiūrėjo.
adviser-end = Nutraukti dabar
adviser-end-text = Nuo šiol šis žmogus nieko jūsų nemato.
problem-adviser-known = Pasirinkite kitą adresą: šis yra jūsų arba jau pakviestas
consent-adviser = Leidimas kam nors matyti
consent-adviser-text = Šis žmogus mato, ką pažymėjote, gali komentuoti jūsų tikslus ir siūlyti žingsnius, kol baigsis laikas arba kol nutrauksite. Niekas kitas nemato. Kiekviena peržiūra jums užrašoma.
advising-title = Kas leidžia man matyti
advising-lead = Kiekviena jūsų peržiūra užrašoma žmogui, kurio tai puslapis.
advising-none = Niekas neleidžia jums matyti.
advising-stop = Nebežiūrėti
advising-stop-text = Nieko šio žmogaus nebematysite.
advised-title = { $name }
advised-none = Čia dar nieko nėra.
invited-title = { $name } leidžia jums matyti
invited-lead = Iki { $date } galite matyti: { $parts }. Galite komentuoti ir siūlyti žingsnius. { $name } matys kiekvieną jūsų peržiūrą.
invited-ask = Kad to neatidarytų niekas kitas, nusiųsime nuorodą pakviestu adresu.
invited-send = Siųsti nuorodą
invited-mailed = Parašėme pakviestu adresu. Per 15 minučių atidarykite nuorodą šioje naršyklėje.
invited-astray = Laiške esanti nuoroda veikia 15 minučių. Atidarykite ją naršyklėje, kurioje jos prašėte, arba čia paprašykite naujos.
invited-other = Šis kvietimas skirtas kitam adresui. Atsijunkite ir atidarykite jį dar kartą.
invited-account = Svetainėje „{ $territory }“ gausite paskyrą, kurioje bus tik jūsų adresas ir vardas. Galite ją bet kada uždaryti.
invited-of-age = Man jau yra 18 metų, ir aš sutinku
invited-accept = Priimti
invited-decline = Nenoriu matyti
invited-decline-text = Kvietimas nustoja galioti, ir { $name } mato, kad jo atsisakyta.
invited-decline-go = Atsisakyti
invited-declined = Atsisakėte.
invited-declined-text = Nematote nieko, ką veikia { $name }, ir laiškų apie tai daugiau negausite.
invited-over = Šis kvietimas jau panaudotas, baigėsi arba per senas.
guardian-adviser-title = Ar { $adviser } gali matyti, ką veikia { $name }?
guardian-adviser-lead = { $name } norėtų iki { $date } parodyti { $adviser }: { $parts }. { $adviser } galėtų komentuoti ir siūlyti žingsnius. { $name } matys kiekvieną peržiūrą.
guardian-adviser-agreed = Sutikote. Pasilikite laišką: jo nuoroda galite bet kada tai nutraukti.
guardian-adviser-no = Ne, nesutinku
guardian-adviser-ended = { $adviser } nieko nemato.
done-goal-picked = Dabar tai jūsų tikslas.
done-goal-dropped = Tikslo atsisakėte.
done-goal-reached = Šaunu! Tikslas pasiektas.
done-step-added = Pridėta.
done-step-there = Šis žingsnis jau yra.
done-step-removed = Pašalinta.
done-remark-sent = Išsiųsta.
done-adviser-asked = Kvietimas jau pakeliui.
done-adviser-ended = { $name } nebemato nieko jūsų.
done-adviser-withdrawn = Nutraukta. Šis žmogus nieko jūsų nebemato.
done-advising-begun = Ačiū. Dabar galite matyti.
done-advising-stopped = Nutraukta.
mail-adviser-subject = { $name } leidžia jums matyti, ko mokosi: { $territory }
mail-adviser-text =
    Sveiki,

    { $name } mokosi su „{ $territory }“ ir norėtų jums šį tą parodyti, kad galėtumėte patarti. Kas rodoma, matote ir nusprendžiate čia:

    { $link }

    Priimti gali tik tas, kas turi šį adresą. Jei jums nepažįstamas vardas { $name }, nieko daryti nereikia.
mail-invited-subject = Kvietimas, kurį atsiuntė { $name }: toliau
mail-invited-text =
    Sveiki,

    { $name } norėtų leisti jums matyti: „{ $territory }“. Su šia nuoroda tęsite kvietimą:

    { $link }

    Ji veikia { $minutes } min. naršyklėje, kurioje jos paprašyta. Jei tai buvote ne jūs, nieko nedarykite.
mail-adviser-guardian-subject = { $territory }: ar { $adviser } gali matyti, ką veikia { $name }?
mail-adviser-guardian-text =
    Sveiki,

    { $name } norėtų parodyti { $adviser } šį tą iš to, ko mokosi su „{ $territory }“. Niekas nerodoma, kol nesutikote. Perskaitykite, kas tai, ir atsakykite taip arba ne:

    { $link }

    Pasilikite šį laišką. Su ta pačia nuoroda galite bet kada apsigalvoti.
mail-remark-subject = Pastaba apie jūsų tikslą
mail-remark-text =
    Sveiki, { $name },

    žmogus, kuriam leidžiate matyti, ką nors pasakė apie jūsų tikslus svetainėje „{ $territory }“. Skaitykite čia:

    { $link }

## Ėjimas maršrutu.

walk-start = Pradėti šį maršrutą
walk-sign-in = Prisijunkite ir eikite šiuo maršrutu
walk-progress = Atlikta žingsnių: { $done } iš { $n }
walk-completed = Pasiekėte pabaigą
walk-completed-some = Pasiekėte pabaigą. Atlikta žingsnių: { $done } iš { $n }
walk-steps = Žingsnių: { $done } iš { $n }
walk-finished = Baigtas
walk-next = Toliau
walk-done = Atlikta
walk-attended = Atlikta: organizatorius matė jus ten
walk-tick = Tai atlikau
walk-from = Nuo { $date }
walk-sign-up = Užsiregistruokite: organizatorius patvirtins, kad ten buvote
walk-untick = Vis dėlto neatlikau
walk-stop = Palikti šį maršrutą
walk-stop-text = Tai, ką čia pažymėjote, bus pamiršta. Kur registravotės dalyvauti, lieka.
walk-stop-go = Palikti
number-started =
    { $n ->
        [one] žmogus pradėjo
        [few] žmonės pradėjo
        [many] žmogaus pradėjo
       *[other] žmonių pradėjo
    }
number-completed =
    { $n ->
        [one] žmogus pasiekė pabaigą
        [few] žmonės pasiekė pabaigą
        [many] žmogaus pasiekė pabaigą
       *[other] žmonių pasiekė pabaigą
    }
me-walks = Maršrutai, kuriais einate

## Priminimai.

mail-enrol-reminder-subject = Netrukus: { $title }
mail-enrol-reminder-text =
    Sveiki, { $name },

    „{ $title }“ netrukus prasidės, ir jūs turite vietą.

    { $when }
    { $place }

    Visa informacija ir ką daryti, jei negalite dalyvauti:

    { $link }

## Following providers, territories, playlists and skills; what happened to them.

follow = Sekti
follow-followed = Jūs sekate
follow-stop = Nebesekti
follow-title = Sekti: { $name }
follow-private = Kas čia paskelbiama, atsiranda tarp jūsų naujienų. Niekas nesužino, kad sekate.
follow-here = Svetainėje „{ $territory }“
follow-here-text = Turėdami čia paskyrą sekate taip, kad niekas to nežino.
follow-home = Kitame mieste arba „Mastodon“
follow-home-text = Jūsų paskyra kitur? Įrašykite savo miesto svetainę arba savo adresą, ir mes jus ten nuvesime.
follow-home-field = Jūsų miesto svetainė arba jūsų adresas
follow-home-hint = Pavyzdžiui, tilburg.example arba @name@mastodon.example
follow-home-go = Nuvesti mane ten
follow-onward = Sekti galite svetainėje { $host }.
follow-onward-go = Eiti į { $host }
problem-follow-home = Neradome ten vietos, iš kurios būtų galima sekti. Patikrinkite adresą
problem-follow-nobody = Neradome ten nieko, ką būtų galima sekti. Patikrinkite adresą
following-title = Ką seku
following-lead = Šį sąrašą matote tik jūs. Kiti miestai sužino tik tai, kad kažkas iš čia juos seka.
following-none = Kol kas nieko nesekate.
following-none-hint = Pasirinkite „Sekti“ organizacijos, miesto, maršruto ar įgūdžio puslapyje.
following-add = Sekti ką nors iš kitur
following-object = Adresas arba vardas
following-object-hint = Kito miesto puslapio adresas arba vardas, pavyzdžiui, @library@tilburg.example
following-territory = Miestas arba regionas
following-skill = Įgūdis
following-requested = atsakymo dar nėra
following-failed = nepasiekiama
following-muted = nutildyta
following-mute = Nutildyti
following-unmute = Vėl rodyti
following-blocked = Paslėpta nuo jūsų
block-title = Slėpti viską iš šios organizacijos
block-text = Jos nebesekate, ir niekas iš jos nepatenka tarp jūsų naujienų. Ji to nesužino.
block-go = Slėpti
block-done = Paslėpėte šią organizaciją iš savo naujienų.
block-end = Nebeslėpti
timeline-title = Mano naujienos
timeline-empty = Kol kas nieko neįvyko. Kai tik kas nors įvyks, matysite čia.
news-new = Nauja
news-changed = Pakeista
news-cancelled = Atšaukta
news-soonFull = Liko nedaug vietų
news-soonOver = Registracija netrukus baigsis
news-message = Žinutė
digest-title = El. paštu
digest-legend = Kaip dažnai jums rašyti?
digest-hint = Tik tada, kai kas nors įvyko. Atsisakyti galite kiekviename laiške.
digest-never = Niekada
digest-day = Kartą per dieną
digest-week = Kartą per savaitę
digest-stop-title = Daugiau nesiųsti laiškų apie jūsų naujienas
digest-stop-text = Daugiau neberašysime apie tai, ką sekate. Tai ir toliau rasite tarp savo naujienų.
done-follows = Dabar sekate.
done-follows-no-more = Nebesekate.
done-muted = Kol kas apie tai naujienų negausite.
done-unmuted = Vėl gausite apie tai naujienų.
done-hidden = Paslėpta.
done-shown = Nebeslepiama.
done-digest = Išsaugota.
mail-digest-subject =
    { $n ->
        [one] { $n } naujiena iš „{ $territory }“
        [few] { $n } naujienos iš „{ $territory }“
        [many] { $n } naujienos iš „{ $territory }“
       *[other] { $n } naujienų iš „{ $territory }“
    }
mail-digest-text =
    Sveiki, { $name },

    štai kas naujo ten, ką sekate svetainėje „{ $territory }“:

    { $list }

    Visos naujienos:

    { $link }

    Šių laiškų nebenorite? Atsisakykite jų čia:

    { $stop }

## Reporting what is wrong to the operator.

report = Pranešti apie šį puslapį
report-title = Kas negerai?
report-lead = Parašykite tiems, kas tvarko šią svetainę. Jie mato, ką rašote, bet nemato, kas esate.
report-text = Kas negerai?
report-text-hint = Pavyzdžiui: tai kainuoja, tokio dalyko nėra, tai ne vaikams.
report-forward = Pranešti ir teritorijai „{ $territory }“. Ten niekas nesužino, kad pranešėte jūs.
report-go = Siųsti
report-done = Ačiū. Peržiūrėsime.
admin-reports = Pranešimai
admin-reports-lead = Kas, žmonių ir kitų miestų nuomone, yra negerai. Kas mūsų, pakeiskite arba atsiimkite organizacijos puslapiuose; kas iš kitur, to nerodykite arba tai blokuokite to miesto puslapyje.
admin-reports-none = Pranešimų nėra.
report-from-here = pranešė kažkas iš čia
report-forwarded = pranešta ir tam miestui
report-settle = Pažymėti kaip sutvarkytą
done-report-settled = Sutvarkyta.
admin-waiting-reports =
    { $n ->
        [one] Jūsų laukia { $n } pranešimas
        [few] Jūsų laukia { $n } pranešimai
        [many] Jūsų laukia { $n } pranešimo
       *[other] Jūsų laukia { $n } pranešimų
    }

## What happened, in numbers

figures-title = Skaičiai
figures-lead = Kas čia vyko, be vardų. Žmonių skaičius sakomas nuo penkių, vaikų ir jaunimo – nuo dešimties. „–“ reiškia nė vieno arba mažiau; kartais nerodomas ir didesnis skaičius, kad niekas neapskaičiuotų mažo.
figures-none = Apie šį mėnesį dar nėra ką pasakyti.
figures-viewed = Atverti puslapiai
figures-enrolled = Užsiregistravo
figures-attended = Dalyvavo
figures-started = Pradėti maršrutai
figures-completed = Baigti maršrutai
figures-by-month = Pagal mėnesį
figures-by-provider = Pagal teikėją
figures-by-category = Pagal temą
figures-by-skill = Pagal įgūdį
figures-by-ageband = Pagal amžių
figures-by-language = Pagal kalbą
figures-by-home = Pagal namų vietą
