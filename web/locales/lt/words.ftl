# Reikšmių, kiekių ir būsenų žodžiai; juos sudeda puslapių moduliai.

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
problem-out-of-range = Įrašykite skaičių nuo { $low } iki { $high }
problem-not-one-of = Pasirinkite vieną iš siūlomų
problem-end-before-start = Pabaiga turi būti vėliau nei pradžia
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
error-410-title = Tai atsiimta
error-410-text = Tas, kas tai paskelbė, tai atsiėmė. Ko nors panašaus galbūt rasite pradžios puslapyje.
error-429-title = Per daug užklausų
error-429-text = Palaukite { $seconds } s ir bandykite dar kartą.
error-500-title = Pas mus kažkas sugedo
error-500-text = Tai užrašėme. Bandykite dar kartą po akimirkos.
error-503-title = Šiuo metu per daug lankytojų
error-503-text = Bandykite dar kartą po pusės minutės.
error-csrf-title = Ši forma per sena
error-csrf-text = Grįžkite, įkelkite puslapį iš naujo ir siųskite dar kartą. Niekas nepakeista.
error-setup-title = Ši svetainė dar neparengta
error-setup-text = Jei ją prižiūrite, parenkite dabar: reikės kodo iš programos žurnalo. Visi kiti laukiami netrukus.
error-setup-go = Parengti
