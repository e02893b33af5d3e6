# Kaip ši kalba rašo datas, skaičius ir kalbų pavadinimus; kas sakoma, kai kas nors neleidžiama.

## Pati kalba

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
fact-months =
    { $n ->
        [one] { $n } mėnuo
        [few] { $n } mėnesiai
        [many] { $n } mėnesio
       *[other] { $n } mėnesių
    }

## Kalbos

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
language-fi = suomių
language-fr = prancūzų
language-ga = airių
language-gl = galisų
language-he = hebrajų
language-hr = kroatų
language-hu = vengrų
language-is = islandų
language-it = italų
language-lt = lietuvių
language-lv = latvių
language-mk = makedonų
language-mt = maltiečių
language-nb = norvegų (bukmolas)
language-nl = nyderlandų
language-nn = norvegų (naujoji norvegų)
language-no = norvegų
language-pl = lenkų
language-pt = portugalų
language-ro = rumunų
language-ru = rusų
language-sk = slovakų
language-sl = slovėnų
language-sq = albanų
language-sr = serbų
language-sr-Cyrl = serbų (kirilica)
language-sr-Latn = serbų (lotyniška abėcėlė)
language-sv = švedų
language-tr = turkų
language-uk = ukrainiečių
language-zu = zulų

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
rule-key-reused = Tai jau buvo išsiųsta su kitu turiniu. Išsiųskite kaip naują užklausą.
rule-refused = Čia to padaryti negalima.

# Maršruto faktų eilutė serveriams, kurie rodo tik santrauką.
fact-steps = { $n ->
    [one] { $n } žingsnis
    [few] { $n } žingsniai
   *[other] { $n } žingsnių
}
