language-self = Norsk bokmål

## Dates. $day and $year are digits, $month is one of month-*, $weekday one of weekday-*.
## $day2, $month2, $year2 belong to the last day of several.

format-date = { $weekday } { $day }. { $month } { $year }
format-days-month = { $day }.–{ $day2 }. { $month } { $year }
format-days-year = { $day }. { $month } – { $day2 }. { $month2 } { $year }
format-days = { $day }. { $month } { $year } – { $day2 }. { $month2 } { $year2 }
format-time = { $hour }:{ $minute }
format-moment = { $date } kl.{ "\u00A0" }{ $time }
format-times = { $date } kl.{ "\u00A0" }{ $from }–{ $to }
format-moments = { $from } – { $to }

month-1 = januar
month-2 = februar
month-3 = mars
month-4 = april
month-5 = mai
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = desember

month-short-1 = jan
month-short-2 = feb
month-short-3 = mar
month-short-4 = apr
month-short-5 = mai
month-short-6 = jun
month-short-7 = jul
month-short-8 = aug
month-short-9 = sep
month-short-10 = okt
month-short-11 = nov
month-short-12 = des

weekday-1 = man.
weekday-2 = tir.
weekday-3 = ons.
weekday-4 = tor.
weekday-5 = fre.
weekday-6 = lør.
weekday-7 = søn.

## Numbers, money, lengths

format-decimal = ,
format-group = { "\u00A0" }
format-price = { $amount }{ "\u00A0" }{ $currency }
format-price-code = { $amount }{ "\u00A0" }{ $currency }
fact-age-only = { $min } år
fact-paid = Koster penger
format-metres = { $n }{ "\u00A0" }m
format-kilometres = { $n }{ "\u00A0" }km

fact-years =
    { $n ->
        [one] { $n } år
       *[other] { $n } år
    }
list-between = { ", " }
list-last = { $list } og { $last }

fact-months =
    { $n ->
        [one] { $n } måned
       *[other] { $n } måneder
    }

## Languages that something is held in

language-af = afrikaans
language-ar = arabisk
language-be = belarusisk
language-bg = bulgarsk
language-bs = bosnisk
language-ca = katalansk
language-cs = tsjekkisk
language-da = dansk
language-de = tysk
language-el = gresk
language-en = engelsk
language-es = spansk
language-et = estisk
language-eu = baskisk
language-fa = persisk
language-fi = finsk
language-fr = fransk
language-ga = irsk
language-gl = galisisk
language-he = hebraisk
language-hi = hindi
language-hr = kroatisk
language-hu = ungarsk
language-is = islandsk
language-it = italiensk
language-ka = georgisk
language-ku = kurdisk
language-lt = litauisk
language-lv = latvisk
language-mk = makedonsk
language-mt = maltesisk
language-nb = norsk bokmål
language-nl = nederlandsk
language-nn = norsk nynorsk
language-no = norsk
language-pl = polsk
language-ps = pashto
language-pt = portugisisk
language-ro = rumensk
language-rom = romani
language-ru = russisk
language-sk = slovakisk
language-sl = slovensk
language-so = somali
language-sq = albansk
language-sr = serbisk
language-sr-Cyrl = serbisk (kyrillisk)
language-sr-Latn = serbisk (latinsk)
language-st = sesotho
language-sv = svensk
language-ti = tigrinja
language-tr = tyrkisk
language-uk = ukrainsk
language-ur = urdu
language-vi = vietnamesisk
language-xh = xhosa
language-zh = kinesisk
language-zu = zulu
language-easy = { $language }, lettlest

## What is wrong with a value (beside a field)

problem-malformed-address = Skriv en hel nettadresse, for eksempel https://example.org/side
problem-malformed-time = Skriv dato og klokkeslett, for eksempel 2026-12-05 15:00
problem-malformed-timezone = Skriv en tidssone, for eksempel Europe/Vilnius
problem-malformed-duration = Skriv en varighet, for eksempel PT3H (tre timer) eller P2D (to dager)
problem-malformed-currency = Skriv valutaen med tre store bokstaver, for eksempel EUR
problem-malformed-amount = Skriv et tall uten valuta, for eksempel 12.50
problem-malformed-whole-number = Skriv et helt tall fra 0 og oppover
problem-malformed-number = Skriv et tall
problem-malformed-email = Skriv en e-postadresse, for eksempel navn@example.org
problem-malformed-slug = Bruk 1 til 60 små bokstaver, sifre og enkle bindestreker
problem-malformed-day = Velg en dag, for eksempel 2026-12-05
problem-malformed-colour = Skriv fargen som # og seks sifre eller bokstaver, for eksempel #00594c
problem-malformed-topic = Bruk bokstaver, sifre og mellomrom, for eksempel kveldsturer
problem-malformed-contact = Skriv én kontakt per linje: navn, e-post, telefon, nettsted
problem-malformed-scopes = Bare en administratorkonto kan ha alle disse rettighetene
problem-malformed-recurrence = Skriv en regel, for eksempel FREQ=WEEKLY;BYDAY=MO;UNTIL=20270630T215959Z
problem-malformed-language = Skriv språket som en kort kode, for eksempel lt eller sr-Cyrl

## Why something is not allowed

rule-invalid = Se over noen av svarene en gang til.
rule-not-found = Her er det ingenting, eller så har du ikke tilgang.
rule-gone = Dette er slettet.
rule-sign-in-first = Logg inn først.
rule-link-expired = Lenken er allerede brukt eller for gammel. Be om en ny.
rule-forbidden = Du har ikke rettigheter til å gjøre dette. Spør en administrator.
rule-slug-taken = Navnet «{ $name }» er opptatt. Velg et annet.
rule-changed = Noen andre har endret dette i mellomtiden. Last inn siden på nytt og gjør endringen om igjen.
rule-too-many = For mange forsøk. Vent { $seconds ->
    [one] { $seconds } sekund
   *[other] { $seconds } sekunder
} og prøv igjen.
rule-too-many-minutes = For mange forsøk. Vent { $minutes ->
    [one] { $minutes } minutt
   *[other] { $minutes } minutter
} og prøv igjen.
rule-too-many-hours = For mange forsøk. Vent { $hours ->
    [one] { $hours } time
   *[other] { $hours } timer
} og prøv igjen.
rule-key-reused = Dette er allerede sendt med et annet innhold. Send det som en ny forespørsel.
rule-refused = Dette ble avvist: { $why }

fact-steps = { $n ->
    [one] { $n } steg
   *[other] { $n } steg
}

## The pages that everybody sees. Plain words: no "actor", "inbox" or "instance".
## Around every page

page-skip = Gå til innholdet
page-nav = Hovedmeny
page-language = Språk
page-no-password = Du har ikke noe passord ennå. Uten passord trenger du en ny lenke hver gang.
page-set-password = Lag et passord
page-account = Kontoen din
nav-explore = Utforsk
nav-playlists = Læringsløyper
nav-network = Nettverk
nav-about = Om oss
nav-sign-in = Logg inn
nav-sign-out = Logg ut
nav-desk = Arbeidsrommet ditt
nav-admin = Administrasjon
nav-settings = Innstillinger
footer-contact = Kontakt
footer-api = For utviklere
footer-privacy = Nettstedet bruker ingen informasjonskapsler til sporing, og sidene henter ingenting fra andre servere.
footer-source = kildekode
pages-label = Sider
pages-previous = Forrige
pages-next = Neste
edit = Rediger
save = Lagre
from-territory = fra { $territory }
text-languages = Denne teksten på
page-language-more = Flere språk
handle-title = Følg fra en annen tjeneste
handle-text = Søk etter denne adressen i Mastodon, Mobilizon eller en lignende tjeneste, og følg den der.
handle-short = Følg:

## Explore

explore-title = Utforsk
explore-title-words = { $words }: resultater
explore-heading = Hva vil du lære nå?
explore-lead =
    { $organisations ->
        [0] Kurs, verksteder og frivillig arbeid i nærheten av deg.
        [one] Kurs, verksteder og frivillig arbeid fra én lokal organisasjon.
       *[other] Kurs, verksteder og frivillig arbeid fra { $organisations } lokale organisasjoner.
    }
explore-lead-network =
    { $territories ->
        [one] Ett annet område deler også tilbudene sine med oss.
       *[other] { $territories } andre områder deler også tilbudene sine med oss.
    }
explore-count =
    { $n ->
        [0] Ingen treff
        [one] { $n } tilbud
       *[other] { $n } tilbud
    }
explore-signpost = Hvor tilbudene kommer fra
explore-here = du er her
explore-set = Valgte filtre
explore-unset = Fjern filteret
explore-unset-all = Fjern alle
explore-empty = Ingenting passer med alt dette.
explore-empty-hint = Bruk færre ord, fjern et filter ovenfor, eller velg andre dager.
explore-empty-all = Vis alt som kommer
explore-wrong = Disse filtrene kan ikke brukes
explore-empty-now = Det er ingenting på programmet akkurat nå.
explore-empty-new = Det er ikke publisert noe ennå.
explore-empty-new-hint = Kom snart tilbake: Lokale organisasjoner er i gang med forberedelsene.
share-title = Del
share-sheet = Del …
share-copy = Kopier adressen
share-copied = Kopiert
share-mail = Med e-post
explore-along = Ta med deg denne listen
explore-along-ics = Kalender
explore-along-rss = RSS-strøm
explore-along-csv = Tabell (CSV)
explore-along-geojson = Kartdata (GeoJSON)
explore-routes = Læringsløyper
explore-routes-lead = Lær steg for steg, her og i andre byer.
explore-routes-all = Alle læringsløyper
search-words = Hva vil du lære?
search-example = Prøv «roboter» eller «frivillig»
search-go = Søk
search-kind = Type
search-more = Dato, sted, språk, pris
search-when = Når
when-any = Når som helst
when-days = På dagene nedenfor
when-today = I dag
when-tomorrow = I morgen
when-weekend = I helgen
when-week = Neste 7 dager
when-month = Neste 30 dager
search-time = Tid på dagen
time-morning = Formiddag
time-afternoon = Ettermiddag
time-evening = Kveld
search-enrolment = Påmelding
search-closing = Påmeldingsfrist
search-from = Fra
search-to = Til
search-place = I nærheten av (sted)
search-radius = Avstand
search-where = Hvor
search-category = Tema
search-language = Språk
search-age = Alderen din
search-sort = Rekkefølge
search-free = Gratis
search-online = På nett
search-apply = Vis resultater

## An opportunity

fact-when = Når
fact-where = Hvor
fact-cost = Pris
fact-language = Språk
fact-for = For hvem
opportunity-about = Beskrivelse
opportunity-calendar = Legg til i kalenderen
opportunity-step = Start en læringsløype med dette
opportunity-geo = Åpne i en kartapp
opportunity-materials = Til å lese eller ta med
opportunity-details = Detaljer
opportunity-playlists = En del av disse læringsløypene

## Playlists

playlists-title = Læringsløyper
playlists-lead = Læringsløyper knytter sammen tilbud: noen i byen, noen på nett, noen i andre byer.
playlists-count =
    { $n ->
        [one] { $n } læringsløype
       *[other] { $n } læringsløyper
    }
playlists-empty = Det finnes ingen læringsløyper ennå.
playlists-empty-hint = Utforsk enkelttilbud
playlist-kind = Læringsløype
playlist-steps = Steg
playlist-ordered = Følg dem i denne rekkefølgen.
playlist-free = Du velger rekkefølgen selv.
playlist-empty = Denne læringsløypa har ingen steg ennå.
playlist-about = Om denne læringsløypa
legend-title = Slik leser du læringsløypa
legend-here = I dette området
legend-online = På nett, uansett hvor du er
legend-task = Noe du gjør på egen hånd
legend-elsewhere = I et annet område, med områdets farge

## Organisations, territory, network

organisation-count =
    { $n ->
        [0] Ingenting på programmet
        [one] { $n } tilbud
       *[other] { $n } tilbud
    }
organisation-empty = Denne organisasjonen har ingenting på programmet akkurat nå.
organisation-all = Vis alle
organisation-about = Om organisasjonen
organisation-contact = Kontakt
organisation-playlists = Læringsløyper
territory-partners =
    { $n ->
        [0] Organisasjoner
        [one] { $n } organisasjon
       *[other] { $n } organisasjoner
    }
territory-partners-empty = Ingen organisasjoner er med ennå.
territory-publish = Tilbyr du noe å lære?
territory-publish-text = Organisasjoner publiserer gratis her.
territory-publish-write = Skriv til kontakten ovenfor for å få et arbeidsrom.
network-title = Nettverk
network-heading = Områder som er knyttet til vårt
network-lead =
    { $n ->
        [0] Her kommer det andre byer og regioner publiserer.
        [one] Ett annet område er knyttet til vårt. Nedenfor ser du hvem som viser tilbud fra hvem.
       *[other] { $n } andre områder er knyttet til vårt. For hvert av dem ser du nedenfor hvem som viser tilbud fra hvem.
    }
network-territories = Områder
network-empty = Dette området er ikke knyttet til noe annet område ennå.
network-empty-hint = Alt du finner her, kommer fra lokale organisasjoner.
network-rows = Vis det som kommer fra { $territory }
network-new = Nytt fra andre steder

## Signing in, settings, errors

sign-in-title = Logg inn
sign-in-email = E-postadresse
sign-in-password = Passord
sign-in-go = Logg inn
sign-in-mail = Send meg en lenke i stedet
sign-in-help = Har du ikke passord? Be administratoren for nettstedet om en innloggingslenke.
sign-in-help-mail = Har du ikke passord? La feltet stå tomt og få en lenke på e-post.
sign-in-sent = Sjekk e-posten din
sign-in-sent-text = Hvis det finnes en konto med denne adressen, er en lenke på vei. Den virker én gang, i 15 minutter, i denne nettleseren.
link-title = Logg inn med denne lenken
link-invited = Du er invitert til arbeidsrommet til { $organisation }
link-text = Du blir logget inn som { $name }. Lenken virker bare én gang.
link-text-new = Trykk på knappen for å åpne kontoen din. Lenken virker bare én gang.
link-go = Logg inn
link-expired = Denne lenken virker ikke lenger
link-expired-text = Den er allerede brukt eller for gammel. Be om en ny.
settings-you = Om deg
settings-email = Du logger inn med { $email }.
settings-name = Navn
settings-language = Språk på sidene
settings-password = Passord
settings-password-current = Nåværende passord
settings-password-new = Nytt passord
settings-password-hint = Minst 10 tegn. Flere ord etter hverandre er lette å huske.
settings-password-set = Lagre passordet
settings-sessions = Hvor du er logget inn
settings-sessions-text = Du blir logget ut i alle nettlesere, også i denne. Innloggingslenker, passordet ditt, passnøkler og tilknyttede kontoer forblir som de er.
settings-sign-out = Logg ut overalt

## Passkeys and single sign-on. $provider is what the operator calls a sign-on server.
passkey-title = Passnøkler
passkey-one = Passnøkkel
passkey-text = Med en passnøkkel logger du inn med fingeren, ansiktet eller koden til enheten din. Ingen kan gjette den, og det er ingenting å huske.
passkey-name = Navn på denne passnøkkelen
passkey-name-hint = For eksempel: telefonen min
passkey-add = Legg til en passnøkkel
passkey-needs = For å legge til en trenger nettleseren JavaScript og en enhet som oppbevarer passnøkler.
passkey-none = Passnøkler kan ikke brukes på adressen til dette nettstedet.
passkey-failed = Det gikk ikke, eller du avbrøt. Prøv igjen, eller velg en annen måte.
passkey-sign-in = Logg inn med en passnøkkel
passkey-locked = Låst
passkey-locked-text = Det ser ut til å finnes en kopi av denne passnøkkelen, så den logger ingen inn lenger. Fjern den og legg til en ny.
passkey-wrong-unknown = Ingen her har denne passnøkkelen. Den er kanskje fjernet.
passkey-wrong-locked = Det ser ut til å finnes en kopi av denne passnøkkelen, så den er låst. Logg inn på en annen måte, fjern den og legg til en ny.
passkey-wrong-unverified = Kontoen din trenger en enhet som sjekker at det er deg: med finger, ansikt eller kode.
passkey-wrong-known = Denne enheten har allerede en passnøkkel til denne kontoen.
passkey-wrong-invalid = Det gikk ikke, eller tok for lang tid. Prøv igjen.
way-title = Måter å logge inn på
way-text = Passnøkler, og kontoer andre steder som du logger inn med.
way-open = Vis dem
way-added = Lagt til { $date }
way-used = Sist brukt { $date }
way-unused = Ikke brukt ennå
way-remove = Fjern
way-remove-one = Fjern { $name }
way-last = Dette er din eneste måte å logge inn på. Legg til en annen først.
sign-on-title = Kontoer andre steder
sign-on-text = Du kan logge inn med en konto du har der. Det stedet får vite at du kommer hit, og ingenting om hva du gjør her.
sign-on-go = Fortsett med { $provider }
sign-on-link = Koble til { $provider }
sign-on-cancel = Avbryt
sign-on-outward-text = Du logger inn der nå og kommer tilbake. Deretter kan du logge inn her med den kontoen.
sign-on-shared-text = Logg inn der som deg selv. På en datamaskin som også andre bruker, logg ut der også når du er ferdig.
sign-on-join-lead = Du kommer fra { $provider } og har ingen konto her ennå. Det koster ingenting, og ingen kan se at du er her.
sign-on-join-born = { $provider } sier at du er født i { $month }.
sign-on-join-known = Har du en konto her allerede? Logg inn på den, og koble til { $provider } under «Måter å logge inn på».
sign-on-failed = Ingen ble logget inn
sign-on-again = Prøv igjen
sign-on-other = Logg inn på en annen måte
sign-on-old-text = Dette tok for lang tid, var allerede gjort eller begynte i en annen nettleser.
sign-on-refused-text = { $provider } bekreftet ikke hvem du er, eller du avbrøt der.
sign-on-wrong-text = Svaret fra { $provider } var ikke riktig, så vi godtok det ikke. Skjer det igjen, si fra til den som driver nettstedet.
sign-on-silent-text = { $provider } svarer ikke akkurat nå. Prøv igjen om noen minutter, eller logg inn på en annen måte.
sign-on-taken-text = Denne kontoen hos { $provider } er koblet til en annen konto her.
sign-on-not-you-text = Du er ikke lenger logget inn her som den som begynte. Logg inn og prøv igjen.
sign-on-weak-text = Kontoen din kan endre det andre ser, så den trenger en sterkere kontroll enn den { $provider } gjorde. Logg inn på en annen måte.
done-passkey-added = Passnøkkelen er lagt til.
done-passkey-removed = Passnøkkelen er fjernet.
done-sign-on-linked = Den er koblet til. Nå kan du logge inn med den.
done-sign-on-unlinked = Den er ikke koblet til lenger.
error-explore = Gå til forsiden
error-request = Oppgi dette nummeret hvis du melder fra om feilen:

## Saved searches

saved-title = Lagrede søk
saved-lead = Det som er nytt i hvert søk, kommer i en nyhetsstrøm, og på e-post hvis du vil: høyst én gang om dagen, og bare når det er noe nytt.
saved-lead-feed = Det som er nytt i hvert søk, kommer i en nyhetsstrøm.
saved-keep = Lagre dette søket
saved-keep-name = Navn på søket
saved-none = Du har ikke lagret noen søk ennå.
saved-none-hint = Søk etter noe, og velg «Lagre dette søket».
saved-everything = Alt
saved-feed = Nyhetsstrøm
saved-mail-on = Si fra på e-post
saved-mail-off = Ikke send flere e-poster
saved-by-mail = Vi sier fra på e-post
saved-new =
    { $n ->
        [0] Ikke noe nytt
        [one] { $n } nytt
       *[other] { $n } nye
    }
saved-remove = Fjern
saved-sign-in = Logg inn for å lagre
saved-stop-title = Ingen flere e-poster om dette søket
saved-stop-text = Vi skriver ikke til deg om «{ $name }» lenger. Søket blir værende i innstillingene dine.
saved-stop-go = Stopp e-postene
done-search-removed = Fjernet.
done-search-mail = Fra nå av sier vi fra på e-post om det som er nytt.
done-search-silent = Du får ikke flere e-poster om det.
problem-saved-many = Du har { $n } lagrede søk. Fjern ett først
mail-saved-subject =
    { $n ->
        [one] { $name }: ett nytt tilbud
       *[other] { $name }: { $n } nye tilbud
    }
mail-saved-text =
    Nytt i søket ditt «{ $name }» i { $territory }:

    { $list }

    Se alle:
    { $link }

    Du ba om denne e-posten da du lagret søket. Slik stopper du den:
    { $stop }

## First set-up

setup-title = Sett opp nettstedet
setup-lead = Gjør { $address } til nettstedet for byen eller regionen din, med deg som administrator. Adressen og kortnavnet kan ikke endres senere, men alt annet kan det.
setup-right = Først koden
setup-code = Kode
setup-code-hint = Programmet skrev den i loggen da det startet. Den virker én gang, og bare fram til neste start.
setup-code-wrong = Dette er ikke den nyeste koden i programloggen. Etter hver start kommer det en ny
setup-name = Navn på området
setup-name-hint = En by eller en region: Vilnius
setup-handle = Kortnavn
setup-handle-hint = For dem som følger fra andre tjenester: vilnius. Små bokstaver, sifre og bindestreker; kan ikke endres senere. La feltet stå tomt, så lages det av navnet.
setup-timezone-hint = For dager og klokkeslett der ingen annen er oppgitt.
setup-you = Om deg
setup-operator = E-postadressen din
setup-operator-hint = Du logger inn med den. Den vises ikke til noen.
setup-go = Sett opp og logg inn

## Words for values, counts and states, put together by the page modules.
## Kinds and other closed lists: the API's value after the prefix

kind-event = Arrangement
kind-workshop = Verksted
kind-course = Kurs
kind-volunteering = Frivillig arbeid
kind-internship = Praksisplass
kind-project = Prosjekt
kind-place = Sted
kind-online = På nett
kind-exchange = Utveksling
category-life-skills = Livsmestring
category-creativity = Kreativitet
category-civic = Samfunn og demokrati
category-abroad = Utenlandsopphold
category-science = Vitenskap
category-technology = Teknologi
category-global = Globale spørsmål
category-crafts = Håndverk
category-sports = Idrett
category-arts = Kunst
category-career = Jobb og karriere
category-environment = Miljø
setting-formal = Formell: skole, universitet, utdanning med vitnemål
setting-nonFormal = Ikke-formell: organisert utenfor skolen
setting-informal = Uformell: ved å gjøre noe eller besøke noe
enrolment-open = Meld deg på så lenge det er ledige plasser
enrolment-approval = Meld deg på, så bestemmer arrangøren
enrolment-external = Påmelding på tilbudets eget nettsted
enrolment-none = Ingen påmelding, bare kom
accessibility-wheelchair = Trinnfritt
accessibility-signLanguage = Tegnspråk
accessibility-captions = Teksting
accessibility-audioDescription = Synstolking
accessibility-hearingLoop = Teleslynge
accessibility-largePrint = Stor skrift
accessibility-braille = Punktskrift
accessibility-easyToRead = Lettlest
role-operator = Administrator
role-partner = Partner
role-learner = Deltaker
role-owner = Eier
role-editor = Redaktør
sort-relevance = Beste treff først
sort-date = Tidligste først
sort-distance = Nærmeste først
sort-new = Nyeste først

## States

status-draft = utkast
status-published = publisert
status-cancelled = avlyst
status-deleted = slettet
tag-only-here = bare her

## Facts

fact-free = Gratis
fact-online = På nett
fact-any-time = Når som helst
fact-until = til { $date }
fact-next = Neste datoer
fact-ages = { $min } til { $max } år
fact-age-from = Fra { $min } år
fact-age-to = Opp til { $max } år
fact-places =
    { $n ->
        [one] { $n } plass
       *[other] { $n } plasser
    }
fact-enrol-until = Påmeldingsfrist { $date }
fact-enrol-from = Påmeldingen åpner { $date }
fact-hours =
    { $n ->
        [one] { $n } time
       *[other] { $n } timer
    }
fact-minutes =
    { $n ->
        [one] { $n } minutt
       *[other] { $n } minutter
    }
fact-days =
    { $n ->
        [one] { $n } dag
       *[other] { $n } dager
    }
fact-about = omtrent { $duration }
fact-optional = valgfritt
fact-licence = Lisens
fact-groups = Grupper
fact-topics = Temaer
fact-keywords = Flere stikkord
fact-setting = Type læring
fact-accessibility = Tilgjengelighet
fact-enrolment = Påmelding
fact-website = Nettsted
fact-video = Video
fact-place = Sted
count-opportunities =
    { $n ->
        [one] { $n } tilbud
       *[other] { $n } tilbud
    }
count-playlists =
    { $n ->
        [one] { $n } læringsløype
       *[other] { $n } læringsløyper
    }
count-steps =
    { $n ->
        [one] { $n } steg
       *[other] { $n } steg
    }
number-steps =
    { $n ->
        [one] steg
       *[other] steg
    }
number-hours =
    { $n ->
        [one] time
       *[other] timer
    }
number-territories =
    { $n ->
        [one] område
       *[other] områder
    }
number-opportunities =
    { $n ->
        [one] tilbud
       *[other] tilbud
    }
number-playlists =
    { $n ->
        [one] læringsløype
       *[other] læringsløyper
    }
number-organisations =
    { $n ->
        [one] organisasjon
       *[other] organisasjoner
    }
number-neighbours =
    { $n ->
        [one] område som deler med oss
       *[other] områder som deler med oss
    }
choice-any = Alle
choice-everywhere = Her og andre steder
choice-here = Bare her
filter-from = Fra { $date }
filter-to = Til { $date }
filter-age = { $age } år

## How often something takes place. $days are short names of weekdays: Mon and Wed

repeat-days =
    { $n ->
        [one] Hver dag
       *[other] Hver { $n }. dag
    }
repeat-weeks =
    { $n ->
        [one] Hver uke
       *[other] Hver { $n }. uke
    }
repeat-weeks-on =
    { $n ->
        [one] Hver uke: { $days }
       *[other] Hver { $n }. uke: { $days }
    }
repeat-months =
    { $n ->
        [one] Hver måned
       *[other] Hver { $n }. måned
    }
repeat-years =
    { $n ->
        [one] Hvert år
       *[other] Hvert { $n }. år
    }
repeat-otherwise = Flere dager
repeat-until = { $often }, til { $date }
repeat-times =
    { $n ->
        [one] { $often }, én gang
       *[other] { $often }, { $n } ganger
    }

## On the pages

opportunity-enrol = Gå til påmelding
opportunity-website = Gå til nettstedet
home-link = Se det hos { $territory }
updated-on = Endret { $date }
warning-cancelled = Dette er avlyst.
warning-over = Dette er over.
warning-draft = Dette er et utkast. Bare du og kollegaene dine ser det.
warning-unverified = Vises bare i dette området til organisasjonen er godkjent.
step-gone = Trukket tilbake
step-unknown = Ikke hentet ennå
step-cancelled = Avlyst
neighbour-mutual = Vi deler med hverandre
neighbour-following = Vi viser det de publiserer
neighbour-followed = De viser det vi publiserer
neighbour-last = Siste nytt derfra: { $when }
tag-step-gone = et steg er trukket tilbake

## Relative times

ago-now = akkurat nå
ago-minutes =
    { $n ->
        [one] for ett minutt siden
       *[other] for { $n } minutter siden
    }
ago-hours =
    { $n ->
        [one] for en time siden
       *[other] for { $n } timer siden
    }
ago-days =
    { $n ->
        [one] i går
       *[other] for { $n } dager siden
    }
in-moment = om under ett minutt
in-minutes =
    { $n ->
        [one] om ett minutt
       *[other] om { $n } minutter
    }
in-hours =
    { $n ->
        [one] om en time
       *[other] om { $n } timer
    }

## Faults of other servers

fault-silent = Den andre serveren svarer ikke
fault-answers = Den andre serveren svarer med feil { $status }
fault-denies = Den andre serveren godtar ikke signaturen vår ({ $status })
fault-gone = Det finnes ikke lenger
fault-missing = Det er ikke der
fault-unspoken = Serveren er blokkert eller ikke tillatt
fault-other = Det kan ikke leses ({ $why })

## Problems with a field; after its name in the summary, alone beside the field

problem-choose-one = Velg ett
problem-choose = Velg minst én
problem-required = Må fylles ut
problem-required-language = Skriv teksten på minst ett språk
problem-no-steps = Legg til minst ett steg først
problem-no-thing = Fant ikke noe tilbud der. { $why }
problem-not-opportunity = Det er noe annet på denne adressen, ikke et tilbud
problem-free-price = Oppgi enten en pris eller «gratis», ikke begge deler
problem-unknown = Dette feltet er ukjent
problem-malformed = Dette er ikke skrevet riktig: { $why }
problem-nul = Her er det et tegn som ikke kan lagres. Skriv det på nytt
problem-too-long = Bruk høyst { $n } tegn
problem-too-many = Oppgi høyst { $n }
problem-out-of-days = Velg en dag fra { $low } til { $high }
problem-out-of-range = Bruk et tall fra { $low } til { $high }
problem-not-one-of = Velg en av disse: { $list }
problem-end-before-start = Slutten må komme etter begynnelsen
problem-not-from-start = Den første dagen må være en av de valgte dagene
problem-ages-reversed = Høyeste alder kan ikke være under den laveste
problem-does-not-exist = Dette finnes ikke her
problem-taken = Dette er allerede opptatt
problem-incomplete = Oppgi både breddegrad og lengdegrad
problem-skipped-time = Da stilles klokka fram, og dette klokkeslettet finnes ikke. Velg et før eller etter
problem-repeated-time = Da stilles klokka tilbake, og dette klokkeslettet kommer to ganger. Velg et før eller etter
problem-private-address = Andre kan ikke åpne denne adressen
problem-fixed = Dette kan ikke endres senere
problem-not-supported = Dette er ikke mulig ennå: { $instead }
problem-sign-in = E-postadressen eller passordet er feil
problem-password-wrong = Det nåværende passordet er feil
problem-password-short = Bruk minst { $n } tegn
problem-password-common = For mange bruker dette passordet; velg et annet
problem-email = Skriv en e-postadresse, for eksempel navn@example.org
problem-peer-address = Skriv en adresse eller et kontonavn, for eksempel tilburg.example eller @tilburg@tilburg.example
problem-peer-unreachable = { $host } svarer ikke. Sjekk adressen, eller prøv igjen senere
problem-peer-unknown = { $host } har ikke noe område som kan følges. Sjekk adressen
problem-peer-self = Det er ditt eget område
problem-peer-blocked = { $host } er blokkert. Opphev blokkeringen først
problem-peer-unspoken = Det er bare kontakt med områder du tillater. Tillat { $host } først: waymark peer accept { $host }

## Error pages

error-400-title = Denne adressen er ikke fullstendig
error-400-text = Noe i den kan ikke leses. Gå tilbake og prøv igjen.
error-403-title = Du har ikke tilgang til denne siden
error-403-text = Logg inn med en annen konto, eller spør administratoren for nettstedet.
error-404-title = Her er det ingenting
error-404-text = Adressen kan være feilskrevet, eller siden kan være flyttet. Prøv å søke etter det du vil ha.
error-invitation-title = Denne invitasjonen kan ikke tas imot
error-410-title = Dette er trukket tilbake
error-410-text = De som publiserte det, har trukket det tilbake. Kanskje finner du noe lignende på forsiden.
error-429-title = For mange forespørsler
error-500-title = Noe gikk galt hos oss
error-500-text = Feilen er registrert. Prøv igjen om litt.
error-503-title = For stor pågang akkurat nå
error-503-text = Prøv igjen om et halvt minutt.
error-csrf-title = Dette skjemaet er for gammelt
error-csrf-text = Gå tilbake, last inn siden på nytt og send skjemaet en gang til. Ingenting er endret.
error-setup-title = Dette nettstedet er ikke satt opp ennå
error-setup-text = Hvis du driver det, kan du sette det opp nå: Du trenger koden fra programloggen. Alle andre er snart velkomne.
error-setup-go = Sett det opp

## More of the pages' words: filters, steps and mails.

title-missing = Uten navn
organisation-kind = Organisasjon
fact-here = her: { $when }
filter-skill = Én ferdighet
filter-type-opportunity = Tilbud
filter-type-playlist = Læringsløyper
filter-type-organisation = Organisasjoner
filter-type-badge = Merker
filter-not-free = Koster penger
filter-not-online = På stedet
filter-near = Innen { $far } fra { $place }
filter-area = I én del av kartet
filter-closing =
    { $n ->
        [0] Påmeldingen stenger i dag
        [one] Påmeldingen stenger innen ett døgn
       *[other] Påmeldingen stenger innen { $n } dager
    }
step-unnamed = Et steg uten navn her
step-not-yet = Ikke publisert ennå
settings-saved = Lagret.
settings-password-saved = Passordet er lagret. Du er logget ut alle andre steder.
mail-link-subject = Logg inn hos { $territory }
mail-link-text =
    Noen, sannsynligvis du, har bedt om en lenke for å logge inn hos { $territory }:

    { $link }

    Den virker én gang, i { $minutes } minutter, i nettleseren der den ble bestilt. Hvis det ikke var deg, trenger du ikke å gjøre noe.

## The map.

map-title = På kartet
map-label = Kart over treffene
map-preview = Kart: Hvert tall er en del av kartet, hvert tegn er et tilbud
map-keys = Kart. Piltastene flytter det, pluss og minus zoomer, Enter åpner det som er i midten.
map-open = Utforsk kartet
map-to-map = Vis på kart
map-to-list = Vis som liste
map-zoom-in = Zoom inn
map-zoom-out = Zoom ut
map-locate = Vis hvor jeg er
map-locate-failed = Enheten din oppga ikke hvor du er.
map-close = Lukk
map-cluster = På dette stedet: { $count }
map-wheel = Hold inne { $key } og rull for å zoome
map-fingers = Flytt kartet med to fingre
map-outside =
    { $n ->
        [one] Ett tilbud til ligger utenfor denne delen av kartet
       *[other] { $n } tilbud til ligger utenfor denne delen av kartet
    }
map-unplaced =
    { $n ->
        [one] Ett tilbud har ikke noe sted på kartet; det står i listen.
       *[other] { $n } tilbud har ikke noe sted på kartet; de står i listen.
    }
map-unplaced-left =
    { $n ->
        [one] Ett tilbud til har ikke noe sted på kartet og er utelatt her
       *[other] { $n } tilbud til har ikke noe sted på kartet og er utelatt her
    }

## Suggestions while somebody types

suggest-label = Forslag
suggest-opportunity = Tilbud
suggest-playlist = Læringsløype
suggest-organisation = Organisasjon
suggest-skill = Ferdighet
suggest-occupation = Yrke
suggest-place = I nærheten av dette stedet

## In other sites' pages

embed-all = Vis alle
embed-title = Vis dette på ditt eget nettsted
embed-text = Kopier en av disse linjene inn på en side på nettstedet ditt. Det den viser, er alltid oppdatert, og ingen blir sporet.
embed-list = Som liste
embed-map = Som kart
embed-copy = Kopier

## Skills and occupations of the ESCO classification.

nav-skills = Ferdigheter
esco-title = Ferdigheter og yrker
esco-lead = Finn ut hvor du kan lære en ferdighet, eller hva du trenger for å bli det du vil bli.
esco-words = En ferdighet eller et yrke
esco-example = sying, sykepleier, video …
esco-missing = Listen over ferdigheter er ikke her ennå
esco-missing-hint = Administratoren for nettstedet kan legge den til når som helst.
esco-none = Ingen ferdigheter eller yrker heter dette
esco-none-hint = Prøv et annet eller et kortere ord.
esco-back = Alle ferdigheter og yrker
esco-collections = Samlinger
esco-collection-digital = Digitale ferdigheter
esco-collection-digComp = Grunnleggende digitale ferdigheter
esco-collection-green = Grønne ferdigheter
esco-collection-transversal = Ferdigheter du har bruk for overalt
esco-collection-language = Språk
esco-collection-research = Ferdigheter for forskning
esco-collection-researchOccupations = Yrker i forskning
esco-skills = Ferdigheter
esco-skills-lead = Tallet viser i hvor mange tilbud du kan lære ferdigheten.
esco-occupations = Jeg vil bli …
esco-occupations-lead = Tallet viser i hvor mange tilbud du kan lære en ferdighet som trengs.
esco-count = tilbud
esco-broader = Hvor det hører til
esco-kind-skill = Ferdighet
esco-kind-knowledge = Kunnskap
esco-kind-skillGroup = Gruppe av ferdigheter
esco-kind-occupation = Yrke
esco-kind-occupationGroup = Yrkesgruppe
esco-foreign = Det finnes ikke noe navn på ditt språk ennå; dette er på { $language }.
esco-foreign-text = Denne teksten er på { $language }.
esco-replaced = ESCO har et annet navn på dette nå:
esco-obsolete = ESCO bruker ikke dette lenger.
esco-also = Andre navn
esco-here =
    { $n ->
        [0] Akkurat nå kan du ikke lære det her
        [one] Du kan lære det i ett tilbud
       *[other] Du kan lære det i { $n } tilbud
    }
esco-here-occupation =
    { $n ->
        [0] Akkurat nå finnes det ingen tilbud her som lærer deg det du trenger
        [one] I ett tilbud kan du lære noe du trenger
       *[other] I { $n } tilbud kan du lære noe du trenger
    }
esco-here-none = Så snart en organisasjon tilbyr noe, finner du det her.
esco-here-none-occupation = Så snart en organisasjon tilbyr noe for en av ferdighetene som trengs, finner du det her.
esco-here-all = Vis alle
esco-essential = Det du trenger
esco-optional = Det som hjelper
esco-narrower = Mer presist
esco-needed-by = Trengs i
esco-helps = Nyttig i
esco-more-occupations = Ikke alle yrker står her.
esco-origin = Hvor dette kommer fra

## Skills in forms and on pages

form-skills = Ferdigheter man får
form-skills-hint = Da blir det funnet av dem som ser etter en ferdighet eller en vei til en jobb.
form-skills-words = Søk etter en ferdighet
form-skills-words-hint = La feltet stå tomt for å få forslag til ferdigheter som passer til tekstene dine.
form-skills-find = Finn ferdigheter
form-skills-proposed = Ferdigheter vi fant
form-skills-chosen = { $skill } er valgt
form-skills-none = Fant ingen ferdighet. Prøv et annet ord.
opportunity-skills = Hva du lærer
search-skill = Ferdighet

## The partner's desk.

desk-nav = Arbeidsrom
desk-items = Tilbud og læringsløyper
desk-organisation = Organisasjon
desk-people = Personer
desk-public = Offentlig side
desk-back = Tilbake til arbeidsrommet
desk-view = Se siden
desk-name = Tittel
desk-when = Når
desk-steps = Steg
desk-status = Status
desk-languages = Språk
desk-updated = Endret
desk-filters = Vis
desk-filter-all = Alle ({ $n })
desk-filter-draft = Utkast ({ $n })
desk-filter-published = Publisert ({ $n })
desk-filter-cancelled = Avlyst ({ $n })
desk-filter-past = Tidligere ({ $n })
desk-opportunities = Tilbud
desk-opportunity-new = Nytt tilbud
desk-filter-empty = Ingen av dem.
desk-opportunities-empty = Ingenting her ennå.
desk-opportunities-empty-hint = Begynn med ett: Tittel, tid og sted er nok. Du kan lagre det som utkast og publisere senere.
desk-playlists = Læringsløyper
desk-playlist-new = Ny læringsløype
desk-playlists-empty = Ingen læringsløyper ennå.
desk-playlists-empty-hint = En læringsløype fører gjennom flere tilbud, dine egne og andres, også fra andre byer.
desk-unverified = Vises bare her til administratoren har godkjent organisasjonen din
desk-unverified-text = Du kan publisere allerede. Andre områder ser det når organisasjonen din er godkjent.
desks-title = Arbeidsrommene dine
desks-empty = Du hører ikke til noen organisasjon ennå.
desks-empty-hint = Be administratoren for nettstedet om å invitere deg.
desks-begin = Opprett ditt eget arbeidsrom
desks-begin-hint = Be administratoren for nettstedet om å invitere deg, eller begynn med en egen organisasjon nedenfor.
desks-begin-go = Begynn
desk-people-empty = Ingen hører til denne organisasjonen ennå.
desk-people-new = Inviter en kollega
desk-people-new-hint = Du får en lenke som du gir videre. Den virker én gang, i en uke.
desk-people-role-hint = Redaktører publiserer. Eiere kan også endre organisasjonen og hvem som er med.
desk-people-to-owner = Gjør til eier
desk-people-to-editor = Gjør til redaktør
desk-people-remove-text = Denne personen kan ikke lenger publisere for organisasjonen. Kontoen og det som er publisert, blir værende.
desk-people-remove-go = Fjern fra organisasjonen
desk-people-invited = invitert, ikke her ennå
desk-people-known = Denne personen har allerede en konto. Be administratoren for nettstedet om å legge personen til her.
desk-people-last-owner = En organisasjon må ha en eier. Gjør noen andre til eier først.
desk-changed-meanwhile = Noen andre har endret dette i mellomtiden, så ingenting ble lagret. Det du skrev, er her fortsatt: Sammenlign det med den nyere versjonen, og trykk på knappen igjen hvis du vil beholde din.
desk-changed-link = Åpne den nyere versjonen i en ny fane

## Forms

form-error = Feil:
form-errors = Noe stemmer ikke helt ennå
form-what = Hva det er
form-name = Navn
form-summary = Med én eller to setninger
form-summary-hint = Vises i lister og når det deles.
form-content = Beskrivelse
form-content-hint = La det stå en tom linje mellom avsnittene. Du kan bruke **fet**, *kursiv*, [tekst](adresse) og lister med «-».
form-easy-hint = Korte setninger uten vanskelige ord, for dem som strever med å lese. Kan stå tomt.
form-texts-hint = Skriv på minst ett språk. De som leser, får det som passer dem best.
form-kind = Type
form-when-hint = La dette stå tomt hvis folk kan komme når som helst.
form-start = Begynner
form-end = Slutter
form-timezone = Tidssone
form-repeat = Hvor ofte
form-repeat-never = Bare én gang
form-repeat-daily = Hver dag
form-repeat-weekly = Hver uke
form-repeat-fortnightly = Annenhver uke
form-repeat-monthly = Hver måned
form-repeat-yearly = Hvert år
form-repeat-rule = Etter en egen regel
form-repeat-days = På disse dagene
form-repeat-days-hint = For hver uke eller annenhver uke. Velger du ingen, gjelder ukedagen det begynner på.
form-repeat-until = Siste dag
form-repeat-until-hint = Uten siste dag fortsetter det.
form-recurrence = Regel
form-recurrence-hint = Bare for «Etter en egen regel», slik kalendere skriver den: FREQ=MONTHLY;BYDAY=1SA er den første lørdagen i hver måned.
form-duration = Varighet
form-duration-hint = Bare når det ikke har noen begynnelse: PT3H for 3 timer, P5D for 5 dager.
form-where-hint = Et sted, en nettadresse eller begge deler.
form-place = Navn på stedet
form-address = Adresse
form-latitude = Breddegrad
form-latitude-hint = For kartet, for eksempel 54.6816
form-longitude = Lengdegrad
form-longitude-hint = For eksempel 25.2871
form-online = Nettadresse for deltakelse
form-online-hint = Hvor man skal gå inn på det tidspunktet, eller selve kurset.
form-accessibility = Tilgjengelighet
form-cost = Pris og påmelding
form-free = Gratis
form-amount = Pris
form-amount-hint = Et tall, for eksempel 12.50
form-currency = Valuta
form-currency-hint = Tre bokstaver: EUR
form-url = Nettsted for dette tilbudet
form-url-hint = Der folk leser mer eller melder seg på. Hovedknappen på siden går dit.
form-enrolment = Hvordan man får plass
form-opens = Påmeldingen åpner
form-closes = Påmeldingsfrist
form-capacity = Plasser
form-whom = For hvem
form-languages = Språk det holdes på
form-languages-more = Andre språk
form-languages-more-hint = Korte koder med komma mellom: uk, pl
form-min-age = Alder fra
form-max-age = Alder til
form-groups = Grupper
form-groups-hint = Med komma mellom: nyankomne, eldre
form-topics = Hva det handler om
form-categories = Temaer
form-keywords = Flere stikkord
form-keywords-hint = Med komma mellom. Folk finner det også med disse ordene.
form-setting = Type læring
form-more = Materiell, bilde, kontakt, lisens
form-more-playlist = Temaer, bilde, lisens
form-materials = Materiell
form-materials-hint = Én per linje: adressen først, så navnet.
form-videos = Videoer
form-videos-hint = Én adresse per linje.
form-contacts = Hvem man kan spørre
form-contacts-hint = Én per linje, med komma mellom: navn, e-post, telefon, nettsted. Det du ikke har, utelater du.
form-image = Adressen til et bilde
form-image-alt = Hva bildet viser
form-image-alt-hint = For dem som ikke ser det.
form-image-license = Lisens for bildet
form-image-attribution = Hvem som skal navngis
form-license = Lisens for teksten
form-license-hint = Sier om andre kan bruke og oversette den.
form-website = Nettsted
form-slug = Kortnavn
form-slug-hint = For adressen: små bokstaver uten æ, ø, å og aksenter, sifre og bindestreker. Kan ikke endres senere.
form-publish = Publiser
form-save-draft = Lagre som utkast
form-save-published = Lagre endringene
form-restore = Det blir noe av likevel
form-leave = Gå ut uten å lagre
form-not-said = Ikke oppgitt
form-ordered = Rekkefølge
form-ordered-true = Ett etter ett
form-ordered-false = I valgfri rekkefølge
form-steps-empty = Ingen steg ennå. Legg til det første nedenfor.
form-step-number = Steg { $n }
form-step-item = Et tilbud
form-step-task = En egen oppgave
form-step-need = Må det gjøres?
form-step-required = Obligatorisk
form-step-optional = Valgfritt
form-step-up = Flytt steg { $n } opp
form-step-down = Flytt steg { $n } ned
form-step-remove = Fjern steg { $n }
form-step-moved = Flyttet. Det er nå steg {"{n}"} av {"{total}"}.
form-step-removed = Fjernet. {"{total}"} igjen.
form-step-name = Hva som skal gjøres
form-step-content = Hvordan
form-step-url = Adresse (hvis det finnes en)
form-step-address = Adressen til tilbudet
form-step-add = Legg til et steg
form-step-own = Ett av dine egne
form-step-own-none = Velg …
form-steps-unsaved = Ikke lagret ennå. Trykk på knappen nederst i skjemaet for å beholde dette.
form-step-add-hint = Velg ett av dine egne, eller lim inn adressen til et tilbud herfra eller fra et annet område.
form-step-add-item = Legg til dette tilbudet
form-step-add-task = Legg til en egen oppgave
ending-title = Avlys eller slett
ending-title-delete = Slett
ending-cancel = Det blir ikke noe av
ending-cancel-text = Siden blir værende og sier at det er avlyst. Andre områder får beskjed med én gang.
ending-cancel-go = Avlys dette tilbudet
ending-delete = Slett dette tilbudet
ending-delete-playlist = Slett denne læringsløypa
ending-delete-text = Forsvinner her og i andre områder og kan ikke hentes tilbake.
ending-delete-organisation = Slett denne organisasjonen
ending-delete-organisation-text = Med alt den har publisert, her og i andre områder. Siden sier at den er borte, og ingen andre får kortnavnet.
ending-delete-go = Slett for godt
ending-used =
    { $n ->
        [one] En læringsløype bruker tilbudet. Steget blir stående der, merket som trukket tilbake:
       *[other] { $n } læringsløyper bruker tilbudet. Steget blir stående der, merket som trukket tilbake:
    }

## What was done

done-published = Publisert.
done-saved = Lagret.
done-draft = Lagret som utkast. Bare du og kollegaene dine ser det.
done-cancelled = Avlyst. Andre områder får beskjed.
done-restored = Det blir noe av likevel. Andre områder får beskjed.
done-deleted = Slettet.
done-organisation = Siden til organisasjonen er oppdatert.
done-organisation-begun = Organisasjonen er opprettet. Fortell mer om den her, så ser administratoren på den.
done-colleague-changed = Endret.
done-colleague-removed = Fjernet fra denne organisasjonen.

## The operator's desk.

admin-overview = Oversikt
admin-organisations = Organisasjoner
admin-people = Personer
admin-peers = Andre områder
admin-territory = Dette området
admin-tokens = API-nøkler
admin-filter-all = Alle ({ $n })
admin-filter-unverified = Ikke godkjent ({ $n })
admin-actions = Handlinger
admin-waiting = Venter på deg
admin-waiting-none = Ingenting venter.
admin-waiting-unverified =
    { $n ->
        [one] Én organisasjon er ikke godkjent
       *[other] { $n } organisasjoner er ikke godkjent
    }
admin-waiting-asking =
    { $n ->
        [one] Ett område ber om å få følge deg
       *[other] { $n } områder ber om å få følge deg
    }
admin-waiting-failing =
    { $n ->
        [one] Ett område kan ikke nås
       *[other] { $n } områder kan ikke nås
    }
admin-waiting-parked =
    { $n ->
        [one] Én sending er satt til side
       *[other] { $n } sendinger er satt til side
    }
admin-waiting-steps =
    { $n ->
        [one] { $organisation }: et steg i en læringsløype er trukket tilbake
       *[other] { $organisation }: steg i { $n } læringsløyper er trukket tilbake
    }
admin-number-organisations = Organisasjoner
admin-number-opportunities = Tilbud publisert her
admin-number-playlists = Læringsløyper publisert her
admin-number-remote = Fra andre områder
admin-number-peers = Områder vi følger
admin-number-pending = Sendinger på vei
admin-organisations-empty = Det er ingen organisasjoner ennå.
admin-organisations-empty-hint = Legg til en nedenfor, og inviter så dem som hører til.
admin-organisation-new = Legg til en organisasjon
admin-organisation-create = Legg til organisasjon
admin-organisation-desk = Åpne arbeidsrommet
admin-organisation-items = Publisert
admin-organisation-people = Personer
admin-verify = Godkjenn
admin-unverify = Trekk godkjenningen tilbake
admin-verify-hint = Det en ikke godkjent organisasjon publiserer, er offentlig i dette området, men sendes ikke til andre.
admin-person-new = Inviter noen
admin-person-new-hint = Du får en lenke som du gir videre. Den virker én gang.
admin-person-add = Inviter
admin-person-role = Rolle
admin-person-organisation = Organisasjon
admin-person-organisations = Organisasjoner
admin-person-seen = Sist her
admin-person-link = Lag innloggingslenke
admin-person-remove = Fjern
admin-person-remove-text = Kontoen slettes her, og ingen kan logge inn med den lenger. Det som er publisert, blir værende.
admin-person-remove-go = Slett kontoen
admin-person-change = Endre rolle
admin-person-last-operator = Den siste administratoren må fortsette. Gjør noen andre til administrator først.
admin-person-none = Ingen
secret-title = Innloggingslenke for { $who }
secret-text = Kopier den nå: Den vises ikke igjen. Den virker én gang, til { $until }.
tag-verified = godkjent
tag-unverified = ikke godkjent

## Other territories

peers-follow = Følg et område
peers-follow-hint = Adressen eller kontonavnet: tilburg.example eller @tilburg@tilburg.example. Det som publiseres der, kommer opp her.
peers-follow-go = Følg
peers-asking = Ber om å få følge deg
peers-accept = Godta
peers-reject = Avslå
peers-known = Områder og tjenester
peers-policy-followed = Alle kan følge. Innhold kommer bare inn fra områder du følger.
peers-policy-allowlist = Det er bare kontakt med områder du tillater.
peers-empty = Du kjenner ingen andre områder ennå.
peers-empty-hint = Følg et område ovenfor; det som er publisert der, kommer inn med én gang.
peers-territory = Område
peers-state = Status
peers-items = Hentet inn
peers-pending = På vei
peers-last = Sist levert
peers-never = aldri
peers-back = Alle områder
peer-error = Den siste sendingen kom ikke fram
peer-retry = Neste forsøk: { $when }.
peer-retry-now = Det gjøres et forsøk nå.
peer-facts = Opplysninger
peer-fact-software = Programvare
peer-fact-since = Kjent siden
peer-fact-followers = Følgere derfra
peer-fact-items = Hentet inn derfra
peer-fact-pending = Sendinger på vei
peer-fact-last = Sist levert
peer-fact-backfill = Innlesing av det som er publisert
peer-fact-backfill-done =
    { $n ->
        [one] alt, { $n } oppføring
       *[other] alt, { $n } oppføringer
    }
peer-fact-backfill-going = { $n } så langt
peer-fact-backfill-later = { $n } så langt; det spørres igjen ({ $why })
peer-fact-backfill-missed =
    { $n ->
        [one] alt, { $n } oppføring; { $missed } kunne ikke hentes ({ $why })
       *[other] alt, { $n } oppføringer; { $missed } kunne ikke hentes ({ $why })
    }
peer-fact-backfill-failed =
    { $n ->
        [one] ikke mulig, { $n } oppføring så langt ({ $why })
       *[other] ikke mulig, { $n } oppføringer så langt ({ $why })
    }
peer-actions = Hva du kan gjøre
peer-parked = Satt til side
peer-parked-hint = Området avviste disse tre ganger. Alt etter dem ble sendt som vanlig.
peer-reason = Grunn
peer-reason-write = Grunn, bare for deg selv
peer-reason-hint = Den lagres når du skjuler eller blokkerer området.
peer-state-seen = kjent
peer-state-requested = spurt, ikke noe svar ennå
peer-state-asks = ber om å få følge deg
peer-state-following = du følger det
peer-state-followed = det følger deg
peer-state-mutual = dere følger hverandre
peer-state-limited = skjult
peer-state-blocked = blokkert
peer-do-follow = Følg
peer-do-follow-hint = Det som publiseres der, vises her.
peer-do-unfollow = Slutt å følge
peer-do-unfollow-hint = Ikke noe nytt kommer inn, og det som kom derfra, forsvinner fra lister og søk.
peer-do-accept = Godta forespørselen
peer-do-accept-hint = Det du publiserer, sendes dit.
peer-do-reject = Avslå forespørselen
peer-do-reject-hint = Ingenting sendes dit. Området kan spørre igjen.
peer-do-drop = Ikke la det følge lenger
peer-do-drop-hint = Ikke noe mer sendes dit. Området kan spørre igjen.
peer-do-limit = Skjul
peer-do-limit-hint = Det som kommer derfra, lagres, men vises verken på sider eller i søk.
peer-do-unlimit = Vis igjen
peer-do-unlimit-hint = Det som kommer derfra, vises på sider og i søk.
peer-do-block = Blokker
peer-block-ask = Blokker dette området
peer-do-block-hint = Ingenting tas imot derfra, og ingenting sendes dit. Det som kom derfra, slettes her, og dere følger ikke lenger hverandre. Det gjelder også alle adresser under denne.
peer-do-unblock = Opphev blokkeringen
peer-do-unblock-hint = Dere kan følge hverandre igjen, men det skjer ikke av seg selv.
peer-do-retry = Prøv igjen nå
peer-do-retry-hint = Sender med én gang det som er på vei eller satt til side.
peer-do-dismiss = Forkast
peer-do-dismiss-hint = Det som er satt til side, sendes ikke mer.
peer-do-backfill = Les inn på nytt
peer-do-backfill-hint = Leser inn på nytt det som er publisert der: Det som mangler, kommer inn, og det som er borte der, forsvinner her.
arrivals-title = Hva som har kommet inn
arrivals-empty = Ingenting har kommet inn ennå.
arrivals-thing = Tittel
arrivals-what = Hva
arrivals-from = Fra
arrivals-when = Når
arrivals-published = publisert
arrivals-updated = endret
arrivals-withdrawn = trukket tilbake
done-followed = Forespørselen er sendt. Det som er publisert der, kommer inn så snart den blir godtatt.
done-following = Du følger området nå. Det som er publisert der, er på vei inn.
done-unfollowed = Du følger ikke området lenger.
done-accepted = Godtatt.
done-rejected = Avslått.
done-limited = Skjult. Det som kommer derfra, lagres, men vises ikke noe sted.
done-unlimited = Det som kommer derfra, vises igjen.
done-blocked = Blokkert. Det som kom derfra, er slettet her, og dere følger ikke lenger hverandre.
done-unblocked = Blokkeringen er opphevet. Følg området på nytt for å få det som publiseres der.
done-retried = Prøver nå.
done-dismissed = Forkastet. Det sendes ikke mer.
done-reread = Det som er publisert der, leses inn på nytt.
done-verified = Organisasjonen er godkjent. Det den har publisert, sendes ut nå.
done-unverified = Organisasjonen er ikke lenger godkjent.
done-organisation-deleted = Organisasjonen er slettet.
done-organisation-created = Organisasjonen er lagt til.
done-person-added = Denne personen har allerede en konto og hører nå også til organisasjonen.
done-person-changed = Rollen er endret. Personen må logge inn på nytt.
done-token-revoked = Trukket tilbake. Den virker ikke lenger.
done-person-removed = Kontoen er fjernet.

## The territory

territory-pages = Sidene
territory-languages = Språk på sidene
territory-languages-hint = Korte koder med komma mellom; den første er for dem som ikke har valgt noen av dem: lt, en
territory-colour = Farge
territory-colour-hint = Fargen på merket ditt. Der den ville vært vanskelig å lese, brukes en mørkere eller lysere nyanse.
territory-contact = E-postadresse for spørsmål
territory-contact-hint = Alle kan se den.
territory-topics = Temaene
territory-topics-hint = Partnerne velger blant disse. Det som allerede har et tema, beholder det når du fjerner temaet.
territory-topics-more = Egne temaer
territory-topics-more-hint = Med komma mellom: kveldsturer, kor. De vises slik du skriver dem, på alle språk.

## Tokens

admin-tokens-lead = Med en nøkkel kan et program publisere eller lese på vegne av en konto.
admin-tokens-empty = Det finnes ingen nøkler ennå.
token-new = Lag en nøkkel
token-create = Lag nøkkel
token-made = Den nye nøkkelen
token-made-text = Kopier den nå: Den vises ikke igjen. Den som har den, kan gjøre alt som er krysset av nedenfor, på vegne av kontoen.
token-name = Hva den skal brukes til
token-name-hint = For eksempel: import fra bibliotekets kalender
token-account = Konto
token-account-hint = E-postadressen til den som nøkkelen får rettighetene fra.
token-scopes = Hva den kan gjøre
token-scope-read = se det kontoen ser
token-scope-write = publisere og endre
token-scope-issue = dele ut merker
token-scope-admin = alt det du har lov til
token-used = Sist brukt
token-unnamed = Uten navn
token-revoke = Trekk tilbake
token-revoke-text = Programmer som bruker den, blir stengt ute med én gang. Det kan ikke angres.
token-revoke-go = Trekk tilbake for godt
token-revoked = trukket tilbake

territory-map = På kartet
territory-boundary = Omriss av området
territory-boundary-hint = GeoJSON med flaten, slik byens kartkontor eller OpenStreetMap oppgir den. Kartet begynner der og tegner den. Tomt: Ingenting tegnes.
territory-boundary-save = Lagre omrisset

## Bli med. $name er det den som lærer, vil bli kalt; en foresatt er den som har ansvaret for et barn.

nav-me = Min læring
join-title = Bli med
join-lead = Lagre det du finner, meld deg på og følg dem som tilbyr det. Det koster ingenting, og ingen kan se at du er her.
join-new = Ny her?
join-known = Har du allerede en konto?
join-no-mail = Nettstedet kan ikke sende e-post ennå, så ingen kan åpne en konto selv. Spør en organisasjon i nærheten.
join-name = Hva skal vi kalle deg?
join-name-hint = Et kallenavn er nok.
join-birth = Når ble du født?
join-birth-hint = Måned og år med tall, for eksempel 4 og 2010. Ingen andre ser det.
birth-month = Måned
birth-year = År
join-guardian = E-postadressen til en forelder eller foresatt
join-guardian-hint = Vi sender én e-post dit og spør.
join-guardian-why = Du er under { $age } år. Derfor må en forelder eller foresatt samtykke til at du har en konto.
join-agree-legend = Samtykker du?
join-agree = Ja, jeg samtykker
join-go = Send meg lenken
join-sent-text = Vi har skrevet til { $email }. Åpne lenken i den e-posten på denne enheten, i denne nettleseren. Den virker én gang, i { $minutes } minutter.
join-link-title = Ett steg til
join-link-text = Vi kaller deg { $name }. Trykk på knappen, så er kontoen din åpnet.
join-link-young = Etterpå skriver vi til forelderen eller den foresatte som du oppga. Imens kan du se deg rundt.
join-link-go = Åpne kontoen min
problem-birth-month = Skriv måned og år med tall, for eksempel 4 og 2010
problem-birth-other = { $name } har oppgitt noe annet. Se på måned og år en gang til
problem-agree = Uten dette går det ikke
problem-guardian-own = Dette er din egen adresse. Skriv adressen til en forelder eller foresatt
consent-account = Å ha en konto
consent-account-title = Hva du samtykker til
consent-account-text = { $territory } lagrer e-postadressen din, hva vi skal kalle deg, måneden og året du ble født, og det du lagrer, melder deg på og gjør her. Det er dette kontoen din består av. Ingen andre ser det uten at du viser det. Det blir ikke solgt, og ingen blir sporet.
consent-account-card-text = { $territory } lagrer hva vi skal kalle deg, måneden og året du ble født, hva som er gjort med kortet ditt, og det du lagrer, melder deg på og gjør her; en e-postadresse bare hvis du legger til en. Det er dette kontoen din består av. Ingen andre ser det uten at du viser det. Det blir ikke solgt, og ingen blir sporet.
consent-account-adviser-text = { $territory } lagrer e-postadressen din, hva vi skal kalle deg, og det du gjør her. Det er dette kontoen din består av. Den som lar deg se, ser navnet ditt, adressen din, når du har sett og hva du har sagt. Det blir ikke solgt, og ingen blir sporet.
consent-account-rights = Du kan ta med deg alt eller få det slettet, når som helst, på siden «Min læring».
consent-given = Du samtykket { $date }.
consent-given-guardian = En forelder eller foresatt samtykket { $date }.
consent-withdrawn = Avsluttet { $date }.
consent-withdraw = Trekk tilbake samtykket
consent-withdraw-go = Trekk tilbake og avslutt kontoen
guardian-title = Får { $name } lov til å ha en konto?
guardian-lead = { $name } vil gjerne ha en konto hos { $territory } og er under { $age } år. Du er oppgitt som forelder eller foresatt. Det er du som bestemmer.
guardian-account-text = { $territory } lagrer e-postadressen til { $name }, hva vi skal kalle { $name }, fødselsmåned og fødselsår, og det { $name } lagrer, melder seg på og gjør her; om deg lagres e-postadressen din og navnet ditt. Ingen andre ser det uten at { $name } viser det. Det blir ikke solgt, og ingen blir sporet.
guardian-account-rights = Du kan få alt slettet, når som helst, med lenken i e-posten du har fått. { $name } kan ta med seg alt.
guardian-account-paper-text = { $territory } lagrer hva vi skal kalle { $name }, fødselsmåned og fødselsår, og det { $name } lagrer, melder seg på og gjør her; en e-postadresse bare hvis { $name } har en; om deg lagres navnet ditt, og ingen adresse. Ingen andre ser det uten at { $name } viser det. Det blir ikke solgt, og ingen blir sporet.
guardian-account-paper-rights = Du kan få alt slettet, når som helst: på papir, med koden, der du skrev under. { $name } kan ta med seg alt.
guardian-name = Navnet ditt
guardian-birth = Når ble { $name } født?
guardian-birth-hint = Måned og år med tall. Slik vet vi at dere kjenner hverandre.
guardian-agree-legend = Samtykker du?
guardian-agree = Jeg er forelder eller foresatt til { $name } og samtykker
guardian-yes = Ja, jeg samtykker
guardian-no-title = Eller nei
guardian-no-text = Da blir alt vi vet om { $name } og om deg, slettet med én gang. Velg dette også hvis du ikke kjenner { $name }.
guardian-no = Nei, slett alt
guardian-agreed = Du har samtykket til at { $name } har en konto.
guardian-withdraw-title = Hvis du ombestemmer deg
guardian-withdraw-text = Da blir kontoen avsluttet, og alt blir slettet etter sju dager. Fram til da kan { $name } ta med seg alt, og du kan samtykke igjen. Ta vare på e-posten som førte deg hit.
guardian-withdraw = Jeg trekker tilbake samtykket
guardian-leaving = Alt som gjelder { $name }, blir slettet { $date }. Fram til da kan du samtykke igjen.
guardian-own-text = Denne e-posten er til forelderen eller den foresatte din, og her er det du som er logget inn. Logg ut, og gi fra deg enheten.
done-guardian-confirmed = Takk. Nå kan kontoen brukes.
erased-title = Alt er slettet
erased-text = Ingenting av denne kontoen er lagret her lenger.
erased-at = Slettet her: { $time }
erased-others = Andre byer
erased-others-none = Ingen annen by har fått vite noe om denne kontoen herfra, så der er det ingenting å slette.
erased-others-lead = Med denne kontoen var det påmeldinger til det disse byene tilbyr. Vi har sagt til hver av dem at den skal slette det den har fått. «Bekreftet» betyr at serveren der har tatt imot meldingen vår.
erased-other = By
erased-answer = Svar
erased-state-nothing = Fikk aldri vite noe, så det er ingenting å slette
erased-state-confirmed = Fått beskjed og bekreftet: { $time }
erased-state-gone = Sier at ingen er der lenger
erased-state-refused = Avviste meldingen vår
erased-state-unreached = Kunne ikke nås på 30 dager, eller vi har ikke kontakt lenger
erased-state-waiting = Ikke bekreftet ennå. Vi prøver i 30 dager
erased-keep = Ta vare på adressen til denne siden: Det er den eneste veien hit, og ingen kan sende den til deg igjen. Fram til { $date } viser siden hvordan det står til.
mail-join-subject = Bli med hos { $territory }
mail-join-text =
    Hei, { $name }!

    Denne lenken åpner kontoen din hos { $territory }:

    { $link }

    Den virker én gang, i { $minutes } minutter, i nettleseren der den ble bestilt. Hvis det ikke var deg, trenger du ikke å gjøre noe: Da blir det ingen konto.
mail-guardian-subject = { $name } trenger samtykket ditt for { $territory }
mail-guardian-text =
    Hei!

    { $name } vil gjerne ha en konto hos { $territory }, der folk finner noe å lære i nærheten og tar vare på det de har lært. { $name } er under { $age } år og har oppgitt deg som forelder eller foresatt.

    Les hva det betyr, og svar ja eller nei:

    { $link }

    Ta vare på denne e-posten. Med den samme lenken kan du ombestemme deg når som helst. Den som har lenken, kan bestemme i stedet for deg.
mail-guardian-agreed-text =
    Hei,

    { $date } samtykket du i at { $name } har en konto hos { $territory }.

    Hvis det ikke var deg, kan du trekke det tilbake her:

    { $link }
mail-guardian-withdrawn-text =
    Hei,

    { $date } trakk du tilbake samtykket til at { $name } har en konto hos { $territory }. Alt som gjelder { $name }, blir slettet etter sju dager.

    Hvis det ikke var deg, eller du har ombestemt deg, kan du samtykke igjen her før det:

    { $link }
mail-guardian-ended-text =
    Hei { $name },

    en forelder eller foresatt samtykker ikke lenger i at du har en konto hos { $territory }. Derfor blir alt som er ditt, slettet { $date }.

    Fram til da kan du ta det med deg:

    { $link }

## Hva den som lærer, har her.

## Cards, addresses, papers of guardians. $card is a card’s name, $code letters of a code.

card-have = Jeg har et kort med bokstaver
card-title = Kortet ditt
card-lead = Skriv tegnene på kortet ditt. De åpner en konto for deg, eller fører deg tilbake til din.
card-code = Tegnene på kortet
card-code-hint = For eksempel 7K3M9-QXT2V-HD4RS. Har du ordene dine, holder de fem første.
card-go = Videre
card-join-title = Åpne kontoen din med dette kortet
card-join-text = Du trenger ingen e-postadresse. Etterpå får du fem ord: med dem og kortet logger du inn overalt.
card-guardian-hint = Finnes det ingen, så la feltet stå tomt: da skrives det under på papir der du fikk kortet.
card-again-title = Et nytt kort til kontoen din
card-again-text = Fortell oss når du er født, så ingen andre åpner kontoen din. Da får du nye ord. Det gamle kortet virker ikke lenger.
card-words-title = Logg inn med ordene dine
card-used-text = Dette kortet ble brukt { $date }. Var det ikke deg, så si det til dem som ga deg det: de kan sperre det.
card-words = De fem ordene dine
card-words-hint = I rekkefølge, med mellomrom.
card-all = Ingen ord ennå? Skriv da alle de femten tegnene på kortet.
card-lost = Mistet ordene eller kortet? De som ga deg kortet, kan gi deg et nytt til samme konto.
card-closed-title = Dette kortet åpner ingenting
card-locked-text = Det er sperret. Be om et annet der du fikk det.
card-expired-text = Det ble ikke brukt i tide. Be om et annet der du fikk det.
card-opened-title = Kontoen din er åpnet
card-opened-text = Du er logget inn. De fem ordene dine ble vist bare én gang. Hvis du ikke skrev dem ned, kan du lage nye nå.
card-new-title = Skriv ned disse fem ordene
card-new-text = Vi viser dem bare nå. Med dem og kortet { $card } logger du inn på alle enheter. Ta vare på dem der ingen andre finner dem.
card-new-go = Jeg har skrevet dem ned
card-renew = Lag nye ord
card-renew-title = Ordene til kortet ditt
card-renew-text = Med kortet { $card } og fem ord logger du inn på alle enheter. Hvis du har mistet ordene, eller noen har sett dem, kan du lage nye.
card-renew-sure = De gamle ordene gjelder ikke lenger da. De nye vises bare én gang.
problem-card = Ingen kort har disse tegnene. Se etter en gang til
problem-card-letters = Et kort har 15 bokstaver og sifre. Se på dem en gang til
problem-card-birth = Det stemmer ikke med det vi vet. Se på måned og år en gang til
problem-card-birth-left = Det stemmer ikke med det vi vet. Se på måned og år en gang til. Forsøk som er igjen: { $n }
problem-card-birth-locked = Det stemmer ikke med det vi vet. Kortet er nå sperret. Be om et annet der du fikk det
problem-card-words = Kort og ord passer ikke sammen. Se på begge en gang til
card-entry-printed = Kortet { $card } ble laget { $date }.
card-entry-used = Kortet { $card } ble brukt { $date }.
card-entry-locked = Kortet { $card } ble sperret { $date }.
card-entry-missed = Kortet { $card } ble sperret { $date }: fødselsmåned og fødselsår var feil for mange ganger.
card-entry-renewed = Kortet { $card } fikk nye ord { $date }.
card-entry-replaced = Kortet { $card } ble erstattet { $date }.
card-state-fresh = ikke brukt
card-state-used = brukt
card-state-expired = utløpt
card-state-locked = sperret
desk-cards = Kort
desk-cards-lead = For folk uten e-post og telefon. Hvert kort åpner én konto. Du ser om et kort er brukt, aldri av hvem.
desk-cards-unverified = Driftsansvarlig må bekrefte organisasjonen din først.
desk-cards-new = Nye kort
desk-cards-count = Hvor mange (1 til 40)
desk-cards-language = Språket på kortene
desk-cards-print = Lag et ark
desk-cards-empty = Det er ingen kort ennå.
desk-cards-all = Alle kort
desk-cards-card = Kort
desk-cards-state = Tilstand
desk-cards-lock = Sperr
desk-cards-lock-text = Det åpner ingenting lenger, og den som er logget inn med det, blir logget ut. Kontoen blir værende.
desk-cards-replace = Nytt kort
desk-cards-replace-text = Det tapte kortet blir sperret. Det nye åpner samme konto, for den som vet fødselsmåned og -år.
desk-cards-held = Måned og år for fødselen var ukjent for mange ganger. Bare den som driver nettstedet, kan lage et nytt kort.
desk-cards-made = Disse kortene er allerede laget, og ingen nye kom til. Tegnene ble vist bare én gang: hvis du ikke skrev dem ut, sperr kortene her, og lag nye.
desk-cards-note = Noter de fem første tegnene på et kort ved siden av navnet til den som får det, i en liste du har selv. Med dem finner du kortet her, sperrer det og erstatter det.
desk-log = Hva som er gjort
done-card-locked = Kortet er sperret.
problem-card-count = Skriv et tall fra 1 til 40. Det kan ikke være mer enn 400 ubrukte kort samtidig
sheet-title = Kort til å klippe ut
sheet-text = Skriv ut denne siden nå: tegnene vises bare denne ene gangen.
print-page = Skriv ut denne siden
sheet-card-text = Finn noe å lære nær deg. Skann dette, eller åpne { $address } og skriv disse tegnene:
sheet-card-keep = Ta vare på kortet. Det kan brukes for første gang til { $date }.
attest-title = En forelder eller foresatt har skrevet under
attest-lead = Skriv koden som den foresatte eller barnet viser deg. Uten den ser du ingen.
attest-code = Kode
attest-code-hint = Åtte bokstaver og tall.
attest-child = { $name } venter på en underskrift på papir. Skriv ut denne siden, les den sammen med den foresatte, få den underskrevet, og ta vare på papiret.
attest-name = Navnet på den foresatte
attest-paper-code = Kode: { $code }. Ta vare på den: med den trekker du dette tilbake på papir, der du skrev under.
attest-paper-date = Dato
attest-paper-signature = Underskrift
attest-agree = Den foresatte til { $name } har skrevet under på det, og jeg har sett det
attest-go = Noter det
attest-other = En annen kode
attest-done = Den foresatte til { $name } har samtykket.
attest-withdraw-title = Samtykket trekkes tilbake
attest-withdraw-text = Når det er skrevet under på, blir alt om { $name } slettet etter sju dager.
attest-withdraw-go = Noter at samtykket er trukket
attest-entry-attested = En underskrift ble notert { $date } ({ $code }).
attest-entry-withdrawn = Et tilbaketrukket samtykke ble notert { $date } ({ $code }).
problem-attest-code = Ingen venter med denne koden. Se på den en gang til
problem-attest-letter = Den foresatte har en e-postadresse og må først svare på brevet vårt. Lenken i det virker så lenge barnet er for ungt til å bestemme selv
done-attested = Det er notert, og kontoen er åpen.
done-attest-withdrawn = Det er notert. Kontoen er avsluttet og blir slettet etter sju dager.
consent-given-paper = En forelder eller foresatt skrev under på papir; notert { $date }.
me-paper-text = En forelder eller foresatt skriver under på papir der du fikk kortet. Vis denne koden der: { $code }
me-paper-keep = Koden til forelderen eller den foresatte din, for det som skrives under på papir: { $code }
me-agreed-text = En forelder eller foresatt har samtykket. Det som mangler, er underskriften på papir.
guardian-paper-text = Du har samtykket. Ett steg mangler: skriv under på papir hos en organisasjon som tilbyr noe her, og vis denne koden: { $code }. Da kan { $name } bruke kontoen.
me-emails = E-postadresser
me-emails-none = Du har ingen. Med en kan du også logge inn med en lenke og få e-post.
email-letters = får e-posten din
email-unverified = ikke bekreftet ennå
email-choose = Send e-post hit
email-remove = Fjern
email-add = Enda en e-postadresse
email-link-title = Er dette adressen din?
email-link-text = { $email } blir en adresse til kontoen til { $name }.
email-link-go = Ja, legg den til
email-expired-text = Den er allerede brukt, for gammel eller hører til en annen nettleser. Be om en ny på siden din.
done-email-asked = Vi har skrevet til denne adressen. Åpne lenken i denne nettleseren.
done-email-added = Adressen er din nå.
done-email-chosen = E-post går dit nå.
done-email-removed = Adressen er fjernet.
problem-email-own = Du har allerede denne adressen
problem-email-guardian = Dette er adressen til en forelder eller foresatt. Skriv en av dine egne
problem-email-most = En konto har ikke mer enn fem adresser
problem-last-way-in = Dette er din siste måte å logge inn på. Legg til en annen adresse først.
me-cards = Kortene dine
me-take-zip = Ta det med som filer (ZIP)
mail-card-subject = Et nytt kort til kontoen din hos { $territory }
mail-card-text =
    Hei { $name },

    { $organisation } har laget et nytt kort til kontoen din hos { $territory }. Det gamle er sperret.

    Har du ikke bedt om det, så si det til { $organisation }.
mail-card-changed-subject = Kortet ditt hos { $territory }
mail-card-locked-text =
    Hei { $name },

    kortet { $card } til kontoen din hos { $territory } er sperret. Ingen kommer inn med det lenger.

    Vil du ha et annet kort, så spør { $organisation }.
mail-card-used-text =
    Hei { $name },

    det nye kortet { $card } til kontoen din hos { $territory } er brukt. Noen logget inn med det.

    Var det ikke deg, så si det til { $organisation }: de kan sperre det.
mail-card-renewed-text =
    Hei { $name },

    ordene til kortet { $card } for kontoen din hos { $territory } er nye. De gamle gjelder ikke lenger.

    Hvis det ikke var deg, si fra til { $organisation }: de kan sperre kortet.
mail-child-subject = Kontoen til { $name } hos { $territory }
mail-attested-text =
    Hei,

    { $organisation } har notert at du har skrevet under på papir på at { $name } kan ha en konto hos { $territory }.

    Stemmer det ikke, så si det til { $organisation }. Med lenken i det første brevet vårt kan du trekke det tilbake.
mail-attest-withdrawn-text =
    Hei,

    { $organisation } har notert at du ikke lenger samtykker i at { $name } har en konto hos { $territory }. Alt om { $name } blir slettet etter sju dager.

    Samtykker du, så si det før det med lenken i det første brevet vårt.
mail-inactive-guardian-text =
    Hei,

    det er lenge siden { $name } var hos { $territory }. Den { $date } sletter vi kontoen med alt i den.

    Skal den bli, må { $name } logge inn én gang før det:

    { $link }
mail-email-subject = Adressen din hos { $territory }
mail-email-text =
    Hei,

    { $name } vil bruke denne adressen til en konto hos { $territory }. Er det deg, så åpne denne lenken:

    { $link }

    Den virker i { $minutes } minutter, i nettleseren der den ble bedt om. Var det ikke deg, trenger du ikke gjøre noe.
mail-email-taken-text =
    Hei,

    { $name } vil bruke denne adressen til en konto hos { $territory }. Den hører allerede til en konto, så ingenting er endret.

    Er begge dine: logg inn på den andre og fjern adressen der først. Var det ikke deg, trenger du ikke gjøre noe.
mail-way-removed-text =
    Hei { $name },

    en passnøkkel eller en e-postadresse ble fjernet fra kontoen din hos { $territory }. Ingen kan logge inn med den lenger.

    Hvis det ikke var deg, se her og logg ut overalt:

    { $link }
mail-email-first-text =
    Hei { $name },

    brev om kontoen din hos { $territory } går fra nå av til { $email }.

    Hvis det ikke var deg, logg inn, velg din egen adresse og skriv til oss.
mail-email-added-text =
    Hei { $name },

    kontoen din hos { $territory } har nå en adresse til: { $email }. Den som har den, kan logge inn.

    Var det ikke deg, så logg inn, fjern adressen og skriv til oss.
mail-way-subject = Hvordan du logger inn hos { $territory }
mail-way-passkey-text =
    Hei { $name },

    en passnøkkel ble lagt til i kontoen din hos { $territory }. Den som har den, kan logge inn.

    Var det ikke deg, så fjern den her og logg ut overalt:

    { $link }
mail-way-linked-text =
    Hei { $name },

    en konto et annet sted ble knyttet til kontoen din hos { $territory }. Den som har den, kan logge inn.

    Var det ikke deg, så fjern den her og logg ut overalt:

    { $link }
mail-way-locked-text =
    Hei { $name },

    det ser ut til å finnes en kopi av en av passnøklene dine hos { $territory }, så den logger ingen inn lenger. Fjern den her og legg til en ny:

    { $link }
mail-inactive-subject = Kontoen din hos { $territory } blir slettet
mail-inactive-text =
    Hei { $name },

    det er lenge siden du var hos { $territory }. Den { $date } sletter vi kontoen din med alt i den.

    Vil du beholde den, så logg inn én gang før det:

    { $link }
mail-erased-subject = Kontoen din hos { $territory } er slettet
mail-erased-text =
    Hei { $name },

    kontoen din hos { $territory } er slettet med alt i den, og denne adressen også så snart denne e-posten er sendt. Hvilke andre byer som har fått beskjed, og hvilke som har bekreftet det, står her fram til { $date }:

    { $link }

    Ta vare på lenken: Det er den eneste veien dit.
mail-erased-guardian-text =
    Hei,

    kontoen til { $name } hos { $territory } er slettet med alt i den, og adressen din også så snart denne e-posten er sendt. Hvilke andre byer som har fått beskjed, og hvilke som har bekreftet det, står her fram til { $date }:

    { $link }

    Ta vare på lenken: Det er den eneste veien dit.
export-readme =
    Dette er alt som { $territory } har lagret om deg, satt sammen { $date }.

    Filer som slutter på .csv, åpnes i et regneark, de på .json i et tekstprogram, og calendar.ics i en kalender. everything.json har alt i én fil. Det som det ikke finnes noe av, har ingen fil. Hemmeligheter, som dem i innloggingslenkene dine, er lagret slik at ingen kan lese dem, og er ikke med.

## End of cards.

me-title = Hei, { $name }
me-explore = Finn noe å lære
me-waits-title = Vi venter på svar fra en forelder eller foresatt
me-waits-text = Vi har skrevet til adressen nedenfor. Til svaret kommer, kan du se deg rundt og lagre søk, men ikke melde deg på noe.
me-guardian-again = Send e-posten en gang til
me-guardian-first = Send e-post
me-guardian-paper = Heller underskrift på papir
me-birth-title = Ett spørsmål
me-birth-hint = Måned og år med tall, for eksempel 4 og 2010. Det kan ikke endres senere. Ingen andre ser det.
me-consents = Hva du har samtykket til
me-take = Ta med deg alt
me-take-text = Én fil med alt som er lagret om deg her.
me-take-go = Last ned filen
me-leave = Avslutt kontoen
me-leave-text = Alt som er ditt, blir slettet etter sju dager. Fram til da kan du ombestemme deg.
me-leave-go = Avslutt kontoen
me-erase = Slett alt med én gang
me-erase-text = Da kan ingenting hentes tilbake.
me-erase-go = Slett alt nå
me-report-letter = Da får du en e-post med en lenke til en side som viser hvilke andre byer som har bekreftet det.
me-report-none = Hvilke andre byer som har bekreftet det, ser du bare hvis du sletter alt med én gang, eller hvis vi kan skrive til en bekreftet e-postadresse.
me-report-page = Da ser du en side som viser hvilke andre byer som har bekreftet det.
me-leaving = Alt som er ditt, blir slettet { $date }.
me-leaving-guardian = En forelder eller foresatt samtykker ikke lenger i at du har en konto her. Fram til da kan du ta med deg alt.
me-stay = Jeg vil bli
done-joined = Velkommen! Kontoen din er åpnet.
done-guardian-asked = Vi har skrevet til forelderen eller den foresatte som du oppga.
done-guardian-paper = En forelder eller foresatt skriver under på papir. En tidligere e-post gjelder ikke lenger.
done-birth-told = Takk. Det var alt vi trengte.
done-stays = Så fint at du blir. Ingenting blir slettet.

## Påmelding til et tilbud. $title er tilbudet, $name er den som melder seg på.

enrol-title = Meld deg på
enrol-go = Meld deg på
enrol-wait-go = Vent på plass
enrol-full = Alle plassene er opptatt. Du kan vente på en: Den som melder seg først, får plass først.
enrol-back = Tilbake til siden
enrol-name-hint = Arrangøren ser det.
enrol-email-hint = Vi sender deg én lenke som du bekrefter påmeldingen med. Arrangøren ser ikke adressen din med mindre du krysser av for det nedenfor.
enrol-birth-hint = Måned og år med tall, for eksempel 4 og 2010. Vi ser bare etter om du kan komme, og lagrer det ikke.
enrol-message = Er det noe arrangøren bør vite? (valgfritt)
enrol-message-hint = For eksempel hva du trenger for å kunne delta.
enrol-release = Arrangøren får se e-postadressen min
enrol-sent-text = Vi har skrevet til { $email }. Åpne lenken i den e-posten og bekreft påmeldingen. Først da har du plass.
consent-organiser = Å melde seg på
consent-organiser-text = { $organiser } ser navnet og meldingen du skriver her, for å planlegge og for å se hvem som kom. De som driver dette nettstedet, kan også se det; ingen andre. Når du ikke lenger er med, blir det bare lagret så lenge det trengs.
rule-closed-cancelled = Dette er avlyst.
rule-closed-over = Dette er over.
rule-closed-external = Påmeldingen skjer på tilbudets eget nettsted.
rule-closed-none = Ingen trenger å melde seg på her. Bare kom.
rule-closed-notYet = Påmeldingen er ikke åpnet ennå.
rule-closed-closed = Påmeldingsfristen er ute.
rule-closed-full = Alle plassene er opptatt.
rule-closed-alreadyEnrolled = Du er allerede påmeldt.
rule-closed-age = Dette er for folk i en annen alder.
rule-closed-guardian = En forelder eller foresatt må samtykke først. Åpne en konto, så spør vi.
enrolled-unconfirmed = Ikke bekreftet ennå
enrolled-requested = Arrangøren bestemmer
enrolled-accepted = Du har plass
enrolled-waitlisted = Du venter på plass
enrolled-rejected = Arrangøren sa nei
enrolled-left = Du kommer ikke
enrolled-attended = Du var der
enrolled-absent = Du var ikke der
enrolment-confirm = Ja, jeg kommer
enrolment-leave = Jeg kan ikke komme
enrolment-leave-text = Plassen din går til den neste som venter.
enrolment-leave-go = Gi fra meg plassen
done-asked = Det er notert. Vi har også skrevet til deg.
done-enrolled = Du er påmeldt. Vi har også skrevet til deg.
done-confirmed = Takk. Det er bekreftet.
done-not-coming = Takk for at du sa fra. Noen andre får plassen.
me-places = Det du har meldt deg på
participants-title = Deltakere
participants-seats = { $taken } av { $n } plasser er opptatt
participants-taken =
    { $n ->
        [one] { $n } har plass
       *[other] { $n } har plass
    }
participants-requested =
    { $n ->
        [one] { $n } venter på svar fra deg
       *[other] { $n } venter på svar fra deg
    }
participants-waiting =
    { $n ->
        [one] { $n } venter på plass
       *[other] { $n } venter på plass
    }
participants-attended =
    { $n ->
        [one] { $n } var til stede
       *[other] { $n } var til stede
    }
participants-none = Ingen har meldt seg på ennå.
participants-none-hint = De som melder seg på, står her.
participants-state = Status
participants-since = Siden
participants-sensitive = Med svar om helse eller kosthold
participants-csv = Som tabell (CSV)
participant-requested = vil gjerne komme
participant-accepted = har plass
participant-waitlisted = venter på plass
participant-rejected = fikk avslag
participant-left = kommer ikke
participant-attended = var til stede
participant-absent = var ikke til stede
participant-do-accept = Godta
participant-reject-text = Et brev om det går ut med en gang.
participant-do-reject = Avslå
participant-do-attend = Var til stede
participant-do-miss = Var ikke til stede
done-participant-accepted = Godtatt. En e-post er på vei.
done-participant-rejected = Avslått. En e-post er på vei.
done-participant-attended = Oppmøtet er notert.
done-participant-absent = Fraværet er notert.
mail-enrol-confirm-subject = Bekreft påmeldingen: { $title }
mail-enrol-confirm-text =
    Hei, { $name }!

    Du vil gjerne komme på «{ $title }» ({ $when }). Bekreft det her:

    { $link }

    Først da har du plass. Hvis det ikke var deg, trenger du ikke å gjøre noe.
mail-enrol-accepted-subject = Du har plass: { $title }
mail-enrol-accepted-text =
    Hei, { $name }!

    Du har plass på «{ $title }».

    { $when }
    { $place }

    Her finner du alt om det. Du kan legge det i kalenderen din eller si fra hvis du ikke kan komme:

    { $link }
mail-enrol-requested-subject = Vi har sendt det videre: { $title }
mail-enrol-requested-text =
    Hei, { $name }!

    Du vil gjerne komme på «{ $title }» ({ $when }). Arrangøren bestemmer, og da skriver vi til deg. Her ser du hvordan det ligger an:

    { $link }
mail-enrol-waits-subject = Du venter på plass: { $title }
mail-enrol-waits-text =
    Hei, { $name }!

    Alle plassene på «{ $title }» ({ $when }) er opptatt. Så snart en blir ledig og det er din tur, skriver vi til deg. Her ser du hvordan det ligger an, og kan si fra hvis du ikke vil vente:

    { $link }
mail-enrol-rejected-subject = Ingen plass denne gangen: { $title }
mail-enrol-rejected-text =
    Hei, { $name }!

    Arrangøren kan ikke gi deg plass på «{ $title }» ({ $when }). Det er mer å finne hos { $territory }.

    { $link }
mail-enrol-changed-subject = Endret: { $title }
mail-enrol-changed-text =
    Hei, { $name }!

    Tid eller sted for «{ $title }» er endret. Nå er det:

    { $when }
    { $place }

    Her finner du alt om det. Du kan også si fra hvis du ikke kan komme:

    { $link }
mail-enrol-cancelled-subject = Avlyst: { $title }
mail-enrol-cancelled-text =
    Hei, { $name }!

    «{ $title }» ({ $when }) er avlyst. Det er vi lei for. Det er mer å finne hos { $territory }.

    { $link }

## Invitere, spørre og skrive til påmeldte. $organiser er arrangøren.

questions-title = Spørsmål
questions-text = Du kan stille opptil ti spørsmål til dem som melder seg på her. Den som kommer fra en annen by, blir ikke spurt. Tømmer du teksten i et spørsmål, forsvinner det med svarene. Endrer du et spørsmål eller hvorfor du spør, slettes svarene også.
question-number = Spørsmål { $n }
question-new = Et nytt spørsmål
question-text = Spørsmålet
question-purpose = Hvorfor dere spør
question-purpose-hint = Den som blir spurt, leser dette.
question-kind = Hvordan det besvares
question-kind-text = Med en kort tekst
question-kind-choice = Ved å velge ett svar
question-kind-yesNo = Med ja eller nei
question-options = Svar å velge mellom
question-options-hint = Bare for et valg: to eller flere, ett på hver linje.
question-required = Det må besvares
question-is-sensitive = Det gjelder helse eller kosthold
question-readers = Hvem som leser svar om helse eller kosthold
question-readers-hint = Bare dem du krysser av. Hver lesing noteres i loggen.
question-readers-fixed = Det finnes svar allerede. Bare en eier av organisasjonen, eller en som leser dem nå, kan legge til noen.
question-erase-after = Dager etter slutten til svarene slettes
question-erase-on = Eller dagen de slettes
question-erase-hint = Fyll ut ett av dem. Ta ikke vare på svar lenger enn dere trenger.
question-erase-answers = Svar som finnes
question-erase-go = Slett svarene: { $n }
question-erase-first = Med denne endringen forsvinner svarene som finnes. Kryss av, eller la spørsmålet være som det var.
question-erase-fixed = Noen har alt svart og fått vite når svaret slettes. Du kan ikke velge noe senere.
question-optional = { $text } (valgfritt)
question-why = Hvorfor vi spør: { $purpose }
question-erased-on = Svaret ditt slettes { $date }.
question-erased-after =
    { $n ->
        [one] Svaret ditt slettes én dag etter slutten.
       *[other] Svaret ditt slettes { $n } dager etter slutten.
    }
question-sensitive = Dette gjelder helse eller kosthold. Bare personer som arrangøren har valgt, leser det.
question-consent = Svarene dine går også dit og slettes slik det står ved hvert spørsmål.
answer-yes = Ja
answer-no = Nei
answers-title = Svarene dine
answers-change = Endre svarene mine
answers-not-asked = Påmeldt fra en annen by og ikke spurt
enrol-invited = { $organiser } inviterer deg.
enrol-invited-to = Denne invitasjonen ble sendt til { $email }. Brevet om plassen din går også dit.
enrolment-written-to = Brev om dette går til { $email }.
enrol-known = Det finnes en konto med adressen din. Logg inn, så kommer du tilbake hit.
rule-not-invited-used = Denne invitasjonen er allerede brukt. Resten står i brevet om plassen din.
rule-not-invited-expired = Denne invitasjonen er for gammel. Be om en ny.
rule-not-invited-revoked = Arrangøren har trukket denne invitasjonen tilbake.
rule-not-invited-forwarded = Denne invitasjonen ble sendt til en annen adresse enn din. Be om din egen.
invitations-title = Inviter
invitations-text = Den som er invitert, trenger ikke vente på svar fra dere så lenge det er plasser. Alder teller som for alle.
invitations-letters = Med brev
invitations-list = Adresser
invitations-list-hint = Én på hver linje, eller en tabell med adresse og navn. Alle får sin egen lenke, som virker én gang.
invitations-send = Send invitasjoner
invitations-sent = Brev på vei: { $n }
invitations-links = Med en lenke for mange
invitations-ends = Hvor lenge den virker
invitations-ends-hint = Lar du det stå tomt: til slutten, eller i tretti dager.
invitations-link = Lag en lenke
invitations-all = Invitert
invitations-draft = Publiser det først. Så kan du invitere.
invitation-link = Lenke for mange
invitation-joined = Påmeldt med den: { $n }
invitation-waiting = ikke brukt ennå
invitation-used = brukt
invitation-expired = for gammel
invitation-revoked = trukket tilbake
invitation-open = åpen
invitation-print = Skriv ut
invitation-until = Virker til { $date }
invitation-scan = Skann denne for å melde deg på, eller skriv inn adressen.
invitation-picture = Adressen som bilde for et kamera
invitation-stop-ask-title = Ingen flere invitasjoner?
invitation-stop-ask-text = Da får du ikke flere invitasjoner fra { $organiser } på e-post.
invitation-stop-title = Ingen flere invitasjoner
invitation-stop-text = { $organiser } sender deg ingen flere invitasjoner herfra.
done-invitation-made = Lenken er klar. Du kan skrive den ut.
invited-sent = brev på vei
invited-wrong = ingen e-postadresse
invited-doubled = står allerede lenger opp
invited-joined = er allerede påmeldt
invited-waiting = var allerede invitert
invited-stopped = vil ikke ha invitasjoner fra dere
invited-limit = ikke i dag: nok brev
participants-invited = Invitert: { $n }, påmeldt: { $joined }, ikke ennå: { $waiting }
mail-invitation-subject = { $organiser } inviterer deg: { $title }
mail-invitation-text =
    Hei{ $name },

    { $organiser } inviterer deg til «{ $title }».

    { $when }
    { $place }

    Her kan du melde deg på. Lenken er bare for deg:

    { $link }

    Hvis du ikke vil ha flere slike brev fra { $organiser }:

    { $stop }
mail-message-text =
    { $text }

    --
    { $organiser } skriver dette til dem som er påmeldt «{ $title }». Alt om plassen din, og hvis du ikke kan komme:

    { $link }
messages-title = Skriv
messages-text = Alle får sitt eget brev, også den som ikke har vist adressen sin. Ingen ser hvem andre som får det. Foreldre og verger får en kopi.
messages-no-mail = Dette nettstedet sender ingen brev.
messages-sent = Det dere har skrevet
message-to = Til hvem
message-to-all = Alle
message-to-accepted = Den som har plass
message-to-waiting = Den som venter
message-to-attended = Den som var der
message-name = Emne
message-content = Tekst
message-preview = Se på det først
message-send = Send
message-change = Endre
message-reached = Brev: { $n }
message-on-page = Ingen e-postadresse, leser det på siden sin: { $n }
message-missed = Ikke nådd, fordi de er påmeldt fra en annen by og ikke viser adressen: { $n }
message-nobody = Det er ingen å skrive til.
message-too-many = Det var nok brev for én dag. Skriv igjen i morgen.
enrolment-letters = Arrangøren har skrevet
done-message-sent = Sendt.
fact-places-free = { $free } av { $n } plasser er ledige
fact-places-waiting = Alle plassene er tatt ({ $n }); du kan vente på en
fact-places-taken = Alle plassene er tatt ({ $n })
check-in-back = Angre
done-taken-back = Angret.

## Påmelding til det en annen by tilbyr. $host er adressen til nettstedet.

enrol-release-name = Arrangøren får se navnet mitt
enrol-name-elsewhere-hint = Til brevene våre til deg. Arrangøren ser det bare hvis du krysser av for det nedenfor.
enrol-elsewhere-account = Her melder du deg på med en konto. Uten konto kan du melde deg på hos byen som tilbyr det.
consent-organiser-elsewhere-text = Dette går til { $organiser }, { $territory } ({ $host }): at noen herfra gjerne vil komme, det du krysser av for, og meldingen din, for å planlegge og for å se hvem som kom. Ikke noe annet om deg forlater dette nettstedet. Når du ikke lenger er med, sier vi fra til { $organiser }.
enrolled-sent = Sendt videre, ikke noe svar ennå
enrolled-failed = Det kunne ikke sendes videre
done-passed-on = Vi har sendt det videre til arrangøren. Så snart det kommer et svar, ser du det her.
participant-somebody = Noen fra { $host }
mail-enrol-failed-subject = Ikke sendt videre: { $title }
mail-enrol-failed-text =
    Hei, { $name }!

    Vi kunne ikke melde deg på «{ $title }» ({ $when }): arrangøren kan ikke nås herfra, eller tar ikke imot noen herfra. Du kan prøve igjen, eller melde deg på hos byen som tilbyr det.

    { $link }
enrol-ask = Spør den foresatte min om { $organiser } får ha { $what ->
        [name] navnet mitt
        [email] e-postadressen min
       *[both] navnet mitt og e-postadressen min
    }
enrol-ask-paper = Den foresatte din får ikke e-post fra oss. Derfor kan vi ikke spørre om arrangøren får ha mer om deg.
release-asked = Vi har spurt den foresatte din om arrangøren får ha { $what ->
        [name] navnet ditt
        [email] e-postadressen din
       *[both] navnet ditt og e-postadressen din
    }.
release-given = Den foresatte din har sagt ja: arrangøren får ha { $what ->
        [name] navnet ditt
        [email] e-postadressen din
       *[both] navnet ditt og e-postadressen din
    }.
release-refused = Den foresatte din har sagt nei: arrangøren får ikke { $what ->
        [name] navnet ditt
        [email] e-postadressen din
       *[both] navnet ditt og e-postadressen din
    }.
release-withdrawn = Den foresatte din har trukket ja-et tilbake: arrangøren får ikke ha { $what ->
        [name] navnet ditt
        [email] e-postadressen din
       *[both] navnet ditt og e-postadressen din
    } lenger.
guardian-release-title = Får { $organiser } ha dette om { $name }?
guardian-release-lead = { $name } har meldt seg på og vil at { $organiser }, { $city }, skal få dette: for å planlegge, for å se hvem som kom, og for å skrive om det. Ingen andre får det. { $name } kan komme uten det også.
guardian-release-for = Til hva
guardian-release-to = Hvem som får det
guardian-release-what = Hva
guardian-release-kept = { $organiser } får det ikke. Hvis du ombestemmer deg, kan du si ja her.
guardian-release-over = Det er ikke noe mer å bestemme her: det er over eller blir ikke noe av, plassen er gitt tilbake, eller personen er gammel nok til å bestemme selv.
mail-release-guardian-subject = Et spørsmål fra { $name } hos { $territory }
mail-release-guardian-text =
    Hei,

    { $name } har meldt seg på «{ $title }» ({ $when }) hos { $organiser }, { $city }. Får { $organiser } ha { $what ->
        [name] navnet
        [email] e-postadressen
       *[both] navnet og e-postadressen
    } til { $name }? Ingenting av det gis videre før du har sagt ja. Se på det, og si ja eller nei:

    { $link }

    Ta vare på denne e-posten. Med den samme lenken kan du trekke ja-et tilbake.

## Innsjekking. $name er den som sjekkes inn, $time et klokkeslett, $code tegnene i en kode.

ticket-title = Billetten din
ticket-text = Vis denne i døra, eller les opp tegnene. Den er bare til deg.
code-picture = Kode som bilde: { $code }
check-in-title = Innsjekking
check-in-here = Her: { $here } av { $n }
check-in-since = her siden { $time }
check-in-do = Er her
check-in-code = Koden på billetten
check-in-code-hint = Tolv bokstaver og tall, som under bildet på billetten.
check-in-wall = Kode til veggen
check-in-scan = Skann med kameraet
check-in-scan-stop = Lukk kameraet
check-in-no-camera = Kameraet åpner seg ikke. Skriv koden, eller velg navnet.
check-in-queued = Notert på denne telefonen. Det sendes når nettet er tilbake.
check-in-waiting = Venter på nettet: { $n }
check-in-waits = venter på nettet
check-in-attended = { $name } er her.
check-in-already = { $name }: her allerede, siden { $time }.
check-in-unknown = Ingen billett har denne koden. Se på hvert tegn en gang til.
check-in-otherOpportunity = Denne billetten er til noe annet.
check-in-noPlace = Denne billetten har ingen plass her.
check-in-notYet = Det er for tidlig. Innsjekkingen åpner to timer før start.
check-in-expired = Det er for sent. Innsjekkingen stenger seks timer etter slutt, og det en telefon noterte uten nett, gjelder i én time.
door-title = Sjekk inn her
door-text = Skann koden med telefonen, eller åpne { $address } og skriv den inn. Den skifter hvert 30. sekund.
door-stale = Ingen nett. Vent på neste kode.
door-code = Koden ved døra
door-code-hint = Den står på skjermen ved døra og skifter hvert 30. sekund.
door-code-go = Videre
door-go = Jeg er her: { $name }
door-who = Vi vet ikke hvem du er ennå. Åpne lenken i e-posten og skann en gang til, logg inn, eller skriv koden på billetten din.
door-no-place = Du har ikke plass her ennå. Har du en billett, skriver du koden på den.
check-in-stale = Denne koden er feil eller for gammel. Se på skjermen ved døra en gang til.
check-in-go = Sjekk inn
door-done = Velkommen, { $name }! Du er sjekket inn.

## Goals, and whom somebody lets look on. $name is a learner, or who speaks; $adviser an address.

goals-title = Målene mine
goals-lead = Hva vil du bli eller lære? Samle skritt på veien, og se hva som mangler ennå.
goals-none = Du har ikke noe mål ennå.
goals-new = Nytt mål
goals-no-esco = Listen over yrker og ferdigheter er ikke her ennå. Skriv målet med dine egne ord.
goals-own = Med dine egne ord
goals-own-hint = For eksempel: reparere sykkelen min selv
goal-make = Gjør dette til mitt mål
goal-own = Dette er et av målene dine
goal-kind-name = Med egne ord
goal-progress = Ferdigheter: { $done } av { $n }
goal-reached = Nådd
goal-reach = Jeg har nådd det
goal-reopen = Likevel ikke nådd ennå
goal-drop = Gi opp dette målet
goal-drop-text = Skrittene og det andre har sagt om det, blir slettet.
goal-drop-go = Gi det opp
goal-steps = Skritt
goal-steps-none = Ingen skritt ennå. Velg «Legg til et mål» på en side som fører dit.
goal-step-address = Adressen til et tilbud eller en læringsløype
goal-step-address-hint = Herfra eller fra en annen by: kopier den fra nettleseren.
goal-step-add = Legg til skrittet
goal-step-up = Tidligere
goal-step-down = Senere
goal-step-remove = Fjern
goal-step-signed-up = Påmeldt
goal-step-waiting = Venter på plass
goal-step-walking = Underveis
goal-step-over = Over
goal-add = Legg til et mål
goal-add-which = Til hvilket?
goal-all = Finn det som fører dit
goal-concept = Hva ESCO sier om det
goal-missing = Mangler ennå
goal-covered = Lært allerede
goal-next = Det neste som fører dit
goal-next-none = Ingenting her lærer bort en av disse ferdighetene ennå. Følg en ferdighet på siden dens, så får du vite når det kommer noe.
goal-words-none = Med disse ordene finnes det ingenting ennå. Let med andre ord, og legg det du finner til som et skritt.
goal-offers = Tilbud: { $n }
problem-goal-step = Vi fant verken et tilbud eller en læringsløype der. Sjekk adressen
problem-no-step = Det finnes noe der, men verken et tilbud eller en læringsløype
problem-not-before = Dette begynner først { $date }
problem-step-gone = Dette skrittet er ikke lenger med i målet.
remark-new = Noe nytt er sagt
remarks-title = Hva rådgiverne dine sier
remark-by = { $name }, { $date }
remark-take = Legg til skrittene mine
remark-decline = Nei takk
remark-forget = Slett
remark-taken = Lagt til skrittene
remark-declined = Avslått
remark-there = Er allerede blant skrittene
remark-title = Si noe
remark-text = Dine ord
remark-text-hint = Den som har målet, kan slette dem.
remark-step = Foreslå et skritt: adressen
remark-send = Send
remark-mail = Skriv til meg når en rådgiver sier noe, høyst én gang om dagen
me-remarks = En rådgiver har sagt noe om målene dine.
part-goals = Mål
part-enrolments = Påmeldinger
advisers-title = Hvem som får se
advisers-lead = La noen du stoler på få se, for eksempel en ungdomsarbeider eller en mentor. Du velger hva som vises, du ser hver gang noen har sett, og du kan avslutte når som helst.
advisers-none = Ingen får se noe.
adviser-new = La noen få se
adviser-email = E-postadressen til rådgiveren
adviser-parts = Hva kan vises?
adviser-months-legend = I hvor mange måneder?
adviser-invite = Send invitasjonen
adviser-young = Først spør vi en forelder eller foresatt.
adviser-unborn = Fortell oss først når du er født.
adviser-waits = Du kan la noen få se så snart en forelder eller foresatt har sagt ja til kontoen din.
adviser-no-mail = Dette nettstedet kan ikke sende e-post ennå, så ingen kan inviteres.
adviser-guardian = Venter på forelder eller foresatt
adviser-invited = Invitert
adviser-active = Får se
adviser-ended = Avsluttet
adviser-ended-on = Avsluttet { $date }
adviser-ended-guardian = Avsluttet av en forelder eller foresatt
adviser-declined = Avslått
adviser-gone = En slettet konto
adviser-until = Til { $date }
adviser-views = Når det ble sett
adviser-no-views = Ingen har sett ennå.
adviser-end = Avslutt nå
adviser-end-text = Fra nå av ser denne personen ingenting av ditt.
problem-adviser-known = Velg en annen adresse: dette er din egen, eller den er invitert allerede
consent-adviser = La noen få se
consent-adviser-text = Denne personen ser det du har krysset av, kan kommentere målene dine og foreslå skritt, til tiden er ute eller du avslutter. Ingen andre. Hver gang noteres for deg.
advising-title = Hvem som lar meg se
advising-lead = Hver gang du ser, noteres det for den det gjelder.
advising-none = Ingen lar deg se noe.
advising-stop = Slutt å se
advising-stop-text = Du ser ikke noe mer av denne personen.
advised-title = Hos { $name }
advised-none = Her er det ingenting ennå.
invited-title = { $name } lar deg se
invited-lead = Du kan se til { $date }: { $parts }. Du kan kommentere og foreslå skritt. Hver gang du ser, noteres det for { $name }.
invited-ask = For at ingen andre skal åpne dette, sender vi en lenke til den inviterte adressen.
invited-send = Send lenken
invited-mailed = Vi har skrevet til den inviterte adressen. Åpne lenken i denne nettleseren innen 15 minutter.
invited-astray = Lenken i brevet virker i 15 minutter. Åpne den i nettleseren der du ba om den, eller få tilsendt en ny herfra.
invited-other = Denne invitasjonen er til en annen adresse. Logg ut og åpne den på nytt.
invited-account = Du får en konto hos { $territory }, med bare adressen din og et navn. Du kan lukke den når som helst.
invited-of-age = Jeg er myndig og samtykker
invited-accept = Godta
invited-decline = Jeg vil ikke se
invited-decline-text = Invitasjonen avsluttes, og { $name } ser at den ble avslått.
invited-decline-go = Avslå
invited-declined = Du har avslått.
invited-declined-text = Du ser ingenting hos { $name }, og får ikke flere brev om dette.
invited-over = Denne invitasjonen er brukt, avsluttet eller for gammel.
guardian-adviser-title = Får { $adviser } se hos { $name }?
guardian-adviser-lead = { $name } vil vise dette til { $adviser } til { $date }: { $parts }. { $adviser } kan kommentere og foreslå skritt. { $name } ser hver gang noen har sett.
guardian-adviser-agreed = Du har sagt ja. Ta vare på e-posten: med lenken kan du avslutte når som helst.
guardian-adviser-no = Nei, jeg er ikke enig
guardian-adviser-ended = { $adviser } ser ingenting.
done-goal-picked = Nå er det målet ditt.
done-goal-dropped = Gitt opp.
done-goal-reached = Godt gjort! Du har nådd det.
done-step-added = Lagt til.
done-step-there = Dette skrittet er der allerede.
done-step-removed = Fjernet.
done-remark-sent = Sendt.
done-adviser-asked = Invitasjonen er på vei.
done-adviser-ended = { $name } ser ikke lenger noe av ditt.
done-adviser-withdrawn = Avsluttet. Denne personen ser ikke lenger noe av ditt.
done-advising-begun = Takk. Nå kan du se.
done-advising-stopped = Avsluttet.
mail-adviser-subject = { $name } lar deg se hos { $territory }
mail-adviser-text =
    Hei,

    { $name } lærer med { $territory } og vil vise deg noe av det, så du kan hjelpe med råd. Hva som vises, ser og avgjør du her:

    { $link }

    Bare den som har denne adressen, kan godta. Kjenner du ikke { $name }, trenger du ikke gjøre noe.
mail-invited-subject = Gå videre med invitasjonen fra { $name }
mail-invited-text =
    Hei,

    { $name } vil la deg se hos { $territory }. Med denne lenken går du videre med invitasjonen:

    { $link }

    Den virker i { $minutes } minutter, i nettleseren der noen ba om den. Var det ikke deg, trenger du ikke gjøre noe.
mail-adviser-guardian-subject = { $territory }: Får { $adviser } se hos { $name }?
mail-adviser-guardian-text =
    Hei,

    { $name } vil vise { $adviser } noe av det { $name } lærer med { $territory }. Ingenting vises før du har sagt ja. Les hva det er, og si ja eller nei:

    { $link }

    Ta vare på denne e-posten. Med den samme lenken kan du ombestemme deg når som helst.
mail-remark-subject = Noe er sagt om målet ditt
mail-remark-text =
    Hei { $name },

    en du lar få se, har sagt noe om målene dine hos { $territory }. Les det her:

    { $link }

## Å gå en læringsløype.

walk-start = Start denne læringsløypa
walk-sign-in = Logg inn for å gå løypa
walk-progress = { $done } av { $n } steg er gjort
walk-completed = Du er i mål
walk-completed-some = Du er i mål: { $done } av { $n } steg er gjort
walk-steps = { $done } av { $n } steg
walk-finished = Fullført
walk-next = Neste steg
walk-done = Gjort
walk-attended = Gjort: Arrangøren så deg der
walk-tick = Dette har jeg gjort
walk-from = Fra { $date }
walk-sign-up = Meld deg på: Arrangøren bekrefter at du var der
walk-untick = Ikke gjort likevel
walk-stop = Forlat denne læringsløypa
walk-stop-text = Det du har krysset av her, blir slettet. Det du har meldt deg på, blir stående.
walk-stop-go = Forlat løypa
number-started =
    { $n ->
        [one] person har begynt
       *[other] personer har begynt
    }
number-completed =
    { $n ->
        [one] person er i mål
       *[other] personer er i mål
    }
me-walks = Læringsløyper du går

## Påminnelser.

mail-enrol-reminder-subject = Snart: { $title }
mail-enrol-reminder-text =
    Hei, { $name }!

    «{ $title }» begynner snart, og du har plass.

    { $when }
    { $place }

    Her finner du alt om det. Du kan også si fra hvis du ikke kan komme:

    { $link }

## Following providers, territories, playlists and skills; what happened to them.

follow = Følg
follow-followed = Du følger dette
follow-stop = Slutt å følge
follow-title = Følg { $name }
follow-private = Det som publiseres her, kommer i nyhetene dine. Ingen får vite at du følger det.
follow-here = Hos { $territory }
follow-here-text = Med en konto her kan du følge uten at noen får vite det.
follow-home = I en annen by eller på Mastodon
follow-home-text = Hører du til et annet sted? Skriv nettstedet til byen din eller din egen adresse, så tar vi deg dit.
follow-home-field = Nettstedet til byen din eller din egen adresse
follow-home-hint = For eksempel tilburg.example eller @name@mastodon.example
follow-home-go = Ta meg dit
follow-onward = Du kan følge det på { $host }.
follow-onward-go = Gå videre til { $host }
problem-follow-home = Vi fant ikke noe der som du kan følge fra. Sjekk adressen
problem-follow-nobody = Vi fant ingen der som kan følges. Sjekk adressen
following-title = Det jeg følger
following-lead = Bare du ser denne listen. Andre byer får bare vite at noen her følger dem.
following-none = Du følger ikke noe ennå.
following-none-hint = Velg «Følg» på siden til en organisasjon, en by, en læringsløype eller en ferdighet.
following-add = Følg noe fra et annet sted
following-object = Adresse eller kontonavn
following-object-hint = Adressen til en side i en annen by, eller et kontonavn som @library@tilburg.example
following-territory = By eller region
following-skill = Ferdighet
following-requested = ikke noe svar ennå
following-failed = kan ikke nås
following-muted = dempet
following-mute = Demp
following-unmute = Vis igjen
following-blocked = Skjult for deg
block-title = Skjul alt fra denne organisasjonen
block-text = Du følger den ikke lenger, og ikke noe derfra kommer i nyhetene dine. Den får ikke vite om det.
block-go = Skjul
block-done = Du har skjult denne organisasjonen fra nyhetene dine.
block-end = Ikke skjul lenger
timeline-title = Mine nyheter
timeline-empty = Ingenting har skjedd ennå. Så snart noe skjer, står det her.
news-new = Nytt
news-changed = Endret
news-cancelled = Avlyst
news-soonFull = Få plasser igjen
news-soonOver = Stenger snart
news-message = Melding
digest-title = På e-post
digest-legend = Hvor ofte skal vi skrive til deg?
digest-hint = Bare når noe har skjedd. Du kan stoppe det i hver e-post.
digest-never = Aldri
digest-day = Én gang om dagen
digest-week = Én gang i uken
digest-stop-title = Ingen flere e-poster om nyhetene dine
digest-stop-text = Vi skriver ikke til deg om det du følger lenger. Du finner det fortsatt i nyhetene dine.
done-follows = Nå følger du dette.
done-follows-no-more = Du følger ikke dette lenger.
done-muted = Du hører ikke noe om det inntil videre.
done-unmuted = Du hører om det igjen.
done-hidden = Skjult.
done-shown = Det er ikke skjult lenger.
done-digest = Lagret.
mail-digest-subject =
    { $n ->
        [one] { $n } nyhet fra { $territory }
       *[other] { $n } nyheter fra { $territory }
    }
mail-digest-text =
    Hei, { $name }!

    Dette har skjedd med det du følger hos { $territory }:

    { $list }

    Se alt:

    { $link }

    Vil du ikke ha disse e-postene lenger? Stopp dem her:

    { $stop }

## Reporting what is wrong to the operator.

report = Meld fra om denne siden
report-title = Hva er galt?
report-lead = Si fra til dem som driver dette nettstedet. De ser hva du skriver, men ikke hvem du er.
report-text = Hva er galt?
report-text-hint = For eksempel: Det koster penger, det finnes ikke, det er ikke for barn.
report-forward = Si også fra til { $territory }. De får ikke vite at det var deg.
report-go = Send
report-done = Takk. Vi ser på det.
admin-reports = Meldinger
admin-reports-lead = Det folk og andre byer mener er galt. Endre eller trekk tilbake det som er vårt, i arbeidsrommet. Skjul eller blokker det som kommer fra andre steder, på siden til byen.
admin-reports-none = Det er ingen meldinger.
report-from-here = fra noen her
report-forwarded = den andre byen har fått beskjed
report-settle = Merk som ferdig
done-report-settled = Ferdig.
admin-waiting-reports =
    { $n ->
        [one] Én melding venter på deg
       *[other] { $n } meldinger venter på deg
    }

## What happened, in numbers

figures-title = Tall
figures-lead = Hva som skjedde her, uten navn. Antall mennesker fortelles fra fem og oppover, av barn og unge fra ti og oppover. «–» er ingen eller færre; noen ganger utelates også et større tall, så ingen kan regne ut et lite.
figures-none = Det er ingenting å fortelle om denne måneden ennå.
figures-viewed = Sider åpnet
figures-enrolled = Påmeldt
figures-attended = Var der
figures-started = Løyper påbegynt
figures-completed = Løyper fullført
figures-by-month = Etter måned
figures-by-provider = Etter tilbyder
figures-by-category = Etter tema
figures-by-skill = Etter ferdighet
figures-by-ageband = Etter alder
figures-by-language = Etter språk
figures-by-home = Etter hjemsted
