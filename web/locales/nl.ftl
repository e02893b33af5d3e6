language-self = Nederlands

## Dates. $day and $year are digits, $month is one of month-*, $weekday one of weekday-*.
## $day2, $month2, $year2 belong to the last day of several.

format-date = { $weekday } { $day } { $month } { $year }
format-days-month = { $day }–{ $day2 } { $month } { $year }
format-days-year = { $day } { $month } – { $day2 } { $month2 } { $year }
format-days = { $day } { $month } { $year } – { $day2 } { $month2 } { $year2 }
format-time = { $hour }:{ $minute }
format-moment = { $date }, { $time } uur
format-times = { $date }, { $from }–{ $to } uur
format-moments = { $from } – { $to }

month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

month-short-1 = jan
month-short-2 = feb
month-short-3 = mrt
month-short-4 = apr
month-short-5 = mei
month-short-6 = jun
month-short-7 = jul
month-short-8 = aug
month-short-9 = sep
month-short-10 = okt
month-short-11 = nov
month-short-12 = dec

weekday-1 = ma
weekday-2 = di
weekday-3 = wo
weekday-4 = do
weekday-5 = vr
weekday-6 = za
weekday-7 = zo

## Numbers, money, lengths

format-decimal = ,
format-group = .
format-price = { $currency }{ "\u00A0" }{ $amount }
format-price-code = { $currency }{ "\u00A0" }{ $amount }
fact-age-only = { $min } jaar
fact-paid = Betaald
format-metres = { $n } m
format-kilometres = { $n } km

fact-years = { $n } jaar
list-between = { ", " }
list-last = { $list } en { $last }

fact-months =
    { $n ->
        [one] { $n } maand
       *[other] { $n } maanden
    }

## Languages that something is held in

language-af = Afrikaans
language-ar = Arabisch
language-be = Belarussisch
language-bg = Bulgaars
language-bs = Bosnisch
language-ca = Catalaans
language-cs = Tsjechisch
language-da = Deens
language-de = Duits
language-el = Grieks
language-en = Engels
language-es = Spaans
language-et = Ests
language-eu = Baskisch
language-fa = Perzisch
language-fi = Fins
language-fr = Frans
language-ga = Iers
language-gl = Galicisch
language-he = Hebreeuws
language-hi = Hindi
language-hr = Kroatisch
language-hu = Hongaars
language-is = IJslands
language-it = Italiaans
language-ka = Georgisch
language-ku = Koerdisch
language-lt = Litouws
language-lv = Lets
language-mk = Macedonisch
language-mt = Maltees
language-nb = Noors (Bokmål)
language-nl = Nederlands
language-nn = Noors (Nynorsk)
language-no = Noors
language-pl = Pools
language-ps = Pasjtoe
language-pt = Portugees
language-ro = Roemeens
language-rom = Romani
language-ru = Russisch
language-sk = Slowaaks
language-sl = Sloveens
language-so = Somalisch
language-sq = Albanees
language-sr = Servisch
language-sr-Cyrl = Servisch (cyrillisch schrift)
language-sr-Latn = Servisch (Latijns schrift)
language-st = Sesotho
language-sv = Zweeds
language-ti = Tigrinya
language-tr = Turks
language-uk = Oekraïens
language-ur = Urdu
language-vi = Vietnamees
language-xh = Xhosa
language-zh = Chinees
language-zu = Zoeloe
language-easy = { $language }, eenvoudige taal

## What is wrong with a value (beside a field)

problem-malformed-address = Vul een volledig webadres in, bijvoorbeeld https://example.org/page
problem-malformed-time = Vul een datum en een tijd in, bijvoorbeeld 2026-12-05 15:00
problem-malformed-timezone = Vul een tijdzone in, bijvoorbeeld Europe/Vilnius
problem-malformed-duration = Vul een duur in zoals PT3H (drie uur) of P2D (twee dagen)
problem-malformed-currency = Vul een munteenheid in met drie hoofdletters, bijvoorbeeld EUR
problem-malformed-amount = Vul een getal in zoals 12.50, zonder munteenheid
problem-malformed-whole-number = Vul een heel getal in, 0 of hoger
problem-malformed-number = Vul een getal in
problem-malformed-email = Vul een e-mailadres in, bijvoorbeeld name@example.org
problem-malformed-slug = Gebruik 1 tot 60 kleine letters, cijfers en losse koppeltekens
problem-malformed-day = Kies een dag, bijvoorbeeld 2026-12-05
problem-malformed-colour = Vul een kleur in als # met zes cijfers of letters, bijvoorbeeld #00594c
problem-malformed-topic = Gebruik letters, cijfers en spaties, bijvoorbeeld avondwandelingen
problem-malformed-contact = Zet één contact op elke regel: naam, e-mail, telefoon, website
problem-malformed-scopes = Alleen het account van een beheerder kan al deze rechten hebben
problem-malformed-recurrence = Vul een regel in zoals FREQ=WEEKLY;BYDAY=MO;UNTIL=20270630T215959Z
problem-malformed-language = Vul een taal in met de korte code, bijvoorbeeld lt of sr-Cyrl

## Why something is not allowed

rule-invalid = Kijk nog eens naar je antwoorden: niet alles klopt.
rule-not-found = Hier is niets, of je mag het niet zien.
rule-gone = Dit is verwijderd.
rule-sign-in-first = Log eerst in.
rule-link-expired = Deze link is al gebruikt of te oud. Vraag een nieuwe aan.
rule-forbidden = Je hebt hier geen rechten voor. Vraag het aan een beheerder.
rule-slug-taken = De naam ‘{ $name }’ is al in gebruik. Kies een andere.
rule-changed = Iemand anders heeft dit intussen gewijzigd. Laad het opnieuw en breng je wijziging nog eens aan.
rule-too-many = Te veel pogingen. Wacht { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } seconden
} en probeer het opnieuw.
rule-too-many-minutes = Te veel pogingen. Wacht { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
} en probeer het opnieuw.
rule-too-many-hours = Te veel pogingen. Wacht { $hours ->
    [one] { $hours } uur
   *[other] { $hours } uur
} en probeer het opnieuw.
rule-key-reused = Dit is al eerder verstuurd met een andere inhoud. Verstuur het opnieuw als nieuw verzoek.
rule-refused = Dit is geweigerd: { $why }

fact-steps = { $n ->
    [one] { $n } stap
   *[other] { $n } stappen
}

## The pages that everybody sees. Plain words: no "actor", "inbox" or "instance".
## Around every page

page-skip = Naar de inhoud
page-nav = Hoofdmenu
page-language = Taal
page-no-password = Je hebt nog geen wachtwoord. Zonder wachtwoord heb je elke keer een nieuwe link nodig.
page-set-password = Wachtwoord instellen
page-account = Je account
nav-explore = Ontdekken
nav-playlists = Leerroutes
nav-network = Netwerk
nav-about = Over ons
nav-sign-in = Inloggen
nav-sign-out = Uitloggen
nav-desk = Je werkruimte
nav-admin = Beheer
nav-settings = Instellingen
footer-contact = Contact
footer-api = Voor ontwikkelaars
footer-privacy = Deze site plaatst geen trackingcookies en haalt niets op bij andere servers.
footer-source = broncode
pages-label = Pagina’s
pages-previous = Vorige
pages-next = Volgende
edit = Bewerken
save = Opslaan
from-territory = uit { $territory }
text-languages = Deze tekst in
page-language-more = Meer talen
handle-title = Volgen via een andere dienst
handle-text = Zoek dit adres op in Mastodon, Mobilizon of een vergelijkbare dienst en volg het daar.
handle-short = Volgen:

## Explore

explore-title = Ontdekken
explore-title-words = { $words }: resultaten
explore-heading = Wat wil jij nu leren?
explore-lead =
    { $organisations ->
        [0] Workshops, cursussen en vrijwilligerswerk bij jou in de buurt.
        [one] Workshops, cursussen en vrijwilligerswerk van één organisatie bij jou in de buurt.
       *[other] Workshops, cursussen en vrijwilligerswerk van { $organisations } organisaties bij jou in de buurt.
    }
explore-lead-network =
    { $territories ->
        [one] Eén ander gebied deelt zijn aanbod met ons.
       *[other] { $territories } andere gebieden delen hun aanbod met ons.
    }
explore-count =
    { $n ->
        [0] Niets gevonden
        [one] { $n } activiteit
       *[other] { $n } activiteiten
    }
explore-signpost = Waar het aanbod vandaan komt
explore-here = je bent hier
explore-set = Gekozen filters
explore-unset = Filter wissen
explore-unset-all = Alles wissen
explore-empty = We vonden niets dat bij al je keuzes past.
explore-empty-hint = Gebruik minder woorden, wis hierboven een filter of kies andere dagen.
explore-empty-all = Toon alles wat eraan komt
explore-wrong = Deze filters werken niet
explore-empty-now = Er staat op dit moment niets gepland.
explore-empty-new = Er is nog niets gepubliceerd.
explore-empty-new-hint = Kom snel terug: organisaties uit de buurt bereiden hun aanbod voor.
share-title = Delen
share-sheet = Delen…
share-copy = Adres kopiëren
share-copied = Gekopieerd
share-mail = Per e-mail
explore-along = Neem deze lijst mee
explore-along-ics = Agenda
explore-along-rss = RSS-feed
explore-along-csv = Tabel (CSV)
explore-along-geojson = Kaartgegevens (GeoJSON)
explore-routes = Uitgestippelde routes
explore-routes-lead = Leerroutes brengen je stap voor stap verder, hier en in andere steden.
explore-routes-all = Alle leerroutes
search-words = Wat wil je leren?
search-example = Bijvoorbeeld ‘robots’ of ‘vrijwilligerswerk’
search-go = Zoeken
search-kind = Soort
search-more = Datum, plaats, taal, kosten
search-when = Wanneer
when-any = Maakt niet uit
when-days = De dagen hieronder
when-today = Vandaag
when-tomorrow = Morgen
when-weekend = In het weekend
when-week = Komende 7 dagen
when-month = Komende 30 dagen
search-time = Dagdeel
time-morning = Ochtend
time-afternoon = Middag
time-evening = Avond
search-enrolment = Aanmelden
search-closing = Laatste kans om je aan te melden
search-from = Vanaf
search-to = Tot en met
search-place = In de buurt van (plaats)
search-radius = Afstand
search-where = Waar
search-category = Onderwerp
search-language = Taal
search-age = Je leeftijd
search-sort = Volgorde
search-free = Gratis
search-online = Online
search-apply = Resultaten tonen

## An opportunity

fact-when = Wanneer
fact-where = Waar
fact-cost = Kosten
fact-language = Taal
fact-for = Voor wie
opportunity-about = Beschrijving
opportunity-calendar = Zet in je agenda
opportunity-step = Begin er een leerroute mee
opportunity-geo = Openen in een kaartapp
opportunity-materials = Om te lezen of mee te nemen
opportunity-details = Details
opportunity-playlists = Hoort bij deze leerroutes

## Playlists

playlists-title = Leerroutes
playlists-lead = Routes langs dingen die je kunt leren: in de stad, online en in andere steden.
playlists-count =
    { $n ->
        [one] { $n } leerroute
       *[other] { $n } leerroutes
    }
playlists-empty = Er zijn nog geen leerroutes.
playlists-empty-hint = Bekijk losse activiteiten
playlist-kind = Leerroute
playlist-steps = Stappen
playlist-ordered = Volg ze in deze volgorde.
playlist-free = Doe ze in de volgorde die je wilt.
playlist-empty = Deze leerroute heeft nog geen stappen.
playlist-about = Over deze leerroute
legend-title = Zo lees je de route
legend-here = In dit gebied
legend-online = Online, waar je ook bent
legend-task = Een opdracht die je zelf doet
legend-elsewhere = In een ander gebied, in de kleur van dat gebied

## Organisations, territory, network

organisation-count =
    { $n ->
        [0] Niets gepland
        [one] { $n } activiteit
       *[other] { $n } activiteiten
    }
organisation-empty = Deze organisatie heeft op dit moment niets gepland.
organisation-all = Alles tonen
organisation-about = Over de organisatie
organisation-contact = Contact
organisation-playlists = Leerroutes
territory-partners =
    { $n ->
        [0] Organisaties
        [one] { $n } organisatie
       *[other] { $n } organisaties
    }
territory-partners-empty = Er doet nog geen organisatie mee.
territory-publish = Valt er bij jullie iets te leren?
territory-publish-text = Organisaties publiceren hier gratis.
territory-publish-write = Mail naar het adres hierboven en vraag een werkruimte aan.
network-title = Netwerk
network-heading = Gebieden waarmee we verbonden zijn
network-lead =
    { $n ->
        [0] Hier komt te staan wat andere steden en regio’s publiceren.
        [one] We zijn verbonden met één ander gebied. Hieronder zie je wie wiens activiteiten toont.
       *[other] We zijn verbonden met { $n } andere gebieden. Hieronder zie je per gebied wie wiens activiteiten toont.
    }
network-territories = Gebieden
network-empty = Dit gebied is nog niet met een ander gebied verbonden.
network-empty-hint = Alles wat je hier vindt, komt van organisaties uit de buurt.
network-rows = Toon wat uit { $territory } komt
network-new = Nieuw van elders

## Signing in, settings, errors

sign-in-title = Inloggen
sign-in-email = E-mailadres
sign-in-password = Wachtwoord
sign-in-go = Inloggen
sign-in-mail = Stuur me liever een link
sign-in-help = Geen wachtwoord? Vraag de beheerder van deze site om een inloglink.
sign-in-help-mail = Geen wachtwoord? Laat het leeg en laat je een link sturen.
sign-in-sent = Kijk in je mail
sign-in-sent-text = Als er een account met dit adres bestaat, is er een link onderweg. De link werkt één keer, 15 minuten lang, in deze browser.
link-title = Inloggen met deze link
link-invited = Je bent uitgenodigd voor de werkruimte van { $organisation }
link-text = Je logt in als { $name }. De link werkt maar één keer.
link-text-new = Klik op de knop om je account te openen. De link werkt maar één keer.
link-go = Inloggen
link-expired = Deze link werkt niet meer
link-expired-text = De link is al gebruikt of te oud. Vraag een nieuwe aan.
settings-you = Je gegevens
settings-email = Je logt in met { $email }.
settings-name = Naam
settings-language = Taal van de pagina’s
settings-password = Wachtwoord
settings-password-current = Huidig wachtwoord
settings-password-new = Nieuw wachtwoord
settings-password-hint = Minstens 10 tekens. Een paar woorden achter elkaar onthoud je makkelijk.
settings-password-set = Wachtwoord instellen
settings-sessions = Waar je bent ingelogd
settings-sessions-text = Je wordt in elke browser uitgelogd, ook in deze. Je inloglinks, je wachtwoord, je passkeys en gekoppelde accounts blijven geldig.
settings-sign-out = Overal uitloggen

## Passkeys and single sign-on. $provider is what the operator calls a sign-on server.
passkey-title = Passkeys
passkey-one = Passkey
passkey-text = Met een passkey log je in met je vinger, je gezicht of de code van je apparaat. Niemand kan hem raden en je hoeft niets te onthouden.
passkey-name = Naam van deze passkey
passkey-name-hint = Bijvoorbeeld: mijn telefoon
passkey-add = Passkey toevoegen
passkey-needs = Daarvoor heeft je browser JavaScript nodig en een apparaat dat passkeys bewaart.
passkey-none = Op het adres van deze site kunnen geen passkeys worden gebruikt.
passkey-failed = Dat lukte niet, of je stopte ermee. Probeer het opnieuw of kies een andere manier.
passkey-sign-in = Inloggen met een passkey
passkey-locked = Geblokkeerd
passkey-locked-text = Er lijkt een kopie van deze passkey te zijn, dus logt hij niemand meer in. Verwijder hem en voeg een nieuwe toe.
passkey-wrong-unknown = Niemand hier heeft deze passkey. Misschien is hij verwijderd.
passkey-wrong-locked = Er lijkt een kopie van deze passkey te zijn, dus is hij geblokkeerd. Log anders in, verwijder hem en voeg een nieuwe toe.
passkey-wrong-unverified = Je account vraagt een apparaat dat nagaat dat jij het bent: met vinger, gezicht of code.
passkey-wrong-known = Dit apparaat heeft al een passkey voor dit account.
passkey-wrong-invalid = Dat lukte niet of duurde te lang. Probeer het opnieuw.
way-title = Manieren om in te loggen
way-text = Passkeys, en accounts elders waarmee je inlogt.
way-open = Bekijken
way-added = Toegevoegd op { $date }
way-used = Laatst gebruikt op { $date }
way-unused = Nog niet gebruikt
way-remove = Verwijderen
way-remove-one = { $name } verwijderen
way-last = Dit is je enige manier om in te loggen. Voeg eerst een andere toe.
sign-on-title = Accounts elders
sign-on-text = Je kunt inloggen met een account dat je daar hebt. Die site weet dan dat je hier komt, en niets van wat je hier doet.
sign-on-go = Verder met { $provider }
sign-on-link = { $provider } koppelen
sign-on-cancel = Annuleren
sign-on-outward-text = Je logt nu daar in en komt terug. Daarna kun je hier met dat account inloggen.
sign-on-shared-text = Log daar als jezelf in. Log op een computer die ook anderen gebruiken, daarna ook daar uit.
sign-on-join-lead = Je komt van { $provider } en hebt hier nog geen account. Het kost niets, en niemand kan zien dat je hier bent.
sign-on-join-born = { $provider } zegt dat je in { $month } bent geboren.
sign-on-join-known = Heb je hier al een account? Log daarin in en koppel { $provider } bij ‘Manieren om in te loggen’.
sign-on-failed = Er is niemand ingelogd
sign-on-again = Opnieuw proberen
sign-on-other = Anders inloggen
sign-on-old-text = Dit duurde te lang, was al gedaan of begon in een andere browser.
sign-on-refused-text = { $provider } bevestigde niet wie je bent, of je stopte daar.
sign-on-wrong-text = Het antwoord van { $provider } klopte niet, dus hebben we het niet aangenomen. Gebeurt het weer, zeg het dan tegen de beheerder van deze site.
sign-on-silent-text = { $provider } antwoordt nu niet. Probeer het over een paar minuten opnieuw of log anders in.
sign-on-taken-text = Dit account van { $provider } is hier aan een ander account gekoppeld.
sign-on-not-you-text = Je bent hier niet meer ingelogd als degene die begon. Log in en probeer het opnieuw.
sign-on-weak-text = Je account kan veranderen wat anderen zien, dus is een sterkere controle nodig dan die van { $provider }. Log anders in.
done-passkey-added = De passkey is toegevoegd.
done-passkey-removed = De passkey is verwijderd.
done-sign-on-linked = Het is gekoppeld. Je kunt er nu mee inloggen.
done-sign-on-unlinked = Het is niet meer gekoppeld.
error-explore = Naar de startpagina
error-request = Wil je dit melden? Geef dan dit nummer door:

## Saved searches

saved-title = Bewaarde zoekopdrachten
saved-lead = Wat er nieuw is, krijg je per zoekopdracht als feed. Als je wilt ook per e-mail: hooguit één keer per dag en alleen als er iets nieuws is.
saved-lead-feed = Wat er nieuw is, krijg je per zoekopdracht als feed.
saved-keep = Zoekopdracht bewaren
saved-keep-name = Naam van deze zoekopdracht
saved-none = Je hebt nog geen zoekopdracht bewaard.
saved-none-hint = Zoek iets en kies dan ‘Zoekopdracht bewaren’.
saved-everything = Alles
saved-feed = Feed
saved-mail-on = Houd me per e-mail op de hoogte
saved-mail-off = Geen e-mail meer
saved-by-mail = Je krijgt bericht per e-mail
saved-new =
    { $n ->
        [0] Niets nieuws
        [one] { $n } nieuw
       *[other] { $n } nieuw
    }
saved-remove = Verwijderen
saved-sign-in = Log in om dit te bewaren
saved-stop-title = Geen e-mail meer over deze zoekopdracht
saved-stop-text = We mailen je niet meer over ‘{ $name }’. De zoekopdracht blijft in je instellingen staan.
saved-stop-go = E-mail stoppen
done-search-removed = Verwijderd.
done-search-mail = Vanaf nu mailen we je wat er nieuw is.
done-search-silent = Je krijgt hier geen e-mail meer over.
problem-saved-many =
    { $n ->
        [one] Je hebt al { $n } bewaarde zoekopdracht. Verwijder die eerst
       *[other] Je hebt al { $n } bewaarde zoekopdrachten. Verwijder er eerst een
    }
mail-saved-subject =
    { $n ->
        [one] { $name }: één nieuwe activiteit
       *[other] { $name }: { $n } nieuwe activiteiten
    }
mail-saved-text =
    Nieuw in je zoekopdracht ‘{ $name }’ in { $territory }:

    { $list }

    Bekijk alles:
    { $link }

    Je krijgt deze mail omdat je daarvoor koos toen je de zoekopdracht bewaarde. Wil je dat niet meer? Stop hier:
    { $stop }

## First set-up

setup-title = Richt deze site in
setup-lead = Maak van { $address } de site van je stad of regio, met jou als beheerder. Het adres en de korte naam kun je later niet veranderen, al het andere wel.
setup-right = Eerst de code
setup-code = Code
setup-code-hint = Het programma heeft de code bij de start in zijn logboek gezet. De code werkt één keer en tot de volgende start.
setup-code-wrong = Dit is niet de nieuwste code uit het logboek van het programma. Na elke start is er een nieuwe
setup-name = Naam van het gebied
setup-name-hint = Een stad of een regio: Vilnius
setup-handle = Korte naam
setup-handle-hint = Voor volgers in andere diensten: vilnius. Kleine letters, cijfers en koppeltekens; je kunt dit later niet veranderen. Laat het leeg, dan wordt het van de naam gemaakt.
setup-timezone-hint = Voor dagen en tijden waarbij geen andere tijdzone staat.
setup-you = Je gegevens
setup-operator = Je e-mailadres
setup-operator-hint = Hiermee log je in. Niemand anders krijgt het te zien.
setup-go = Inrichten en inloggen

## Words for values, counts and states, put together by the page modules.
## Kinds and other closed lists: the API's value after the prefix

kind-event = Evenement
kind-workshop = Workshop
kind-course = Cursus
kind-volunteering = Vrijwilligerswerk
kind-internship = Stage
kind-project = Project
kind-place = Plek
kind-online = Online
kind-exchange = Uitwisseling
category-life-skills = Vaardigheden voor het leven
category-creativity = Creativiteit
category-civic = Samenleving
category-abroad = Naar het buitenland
category-science = Wetenschap
category-technology = Technologie
category-global = Wereldwijde thema’s
category-crafts = Ambacht en handwerk
category-sports = Sport
category-arts = Kunst
category-career = Werk en loopbaan
category-environment = Natuur en milieu
setting-formal = Formeel: school, universiteit, opleiding met diploma of certificaat
setting-nonFormal = Niet-formeel: georganiseerd buiten school
setting-informal = Informeel: door te doen of te bezoeken
enrolment-open = Aanmelden zolang er plaats is
enrolment-approval = Aanmelden, de organisator beslist
enrolment-external = Aanmelden via de website van de activiteit
enrolment-none = Aanmelden hoeft niet, kom gewoon langs
accessibility-wheelchair = Drempelvrij
accessibility-signLanguage = Gebarentaal
accessibility-captions = Ondertiteling
accessibility-audioDescription = Audiodescriptie
accessibility-hearingLoop = Ringleiding
accessibility-largePrint = Grote letters
accessibility-braille = Braille
accessibility-easyToRead = Eenvoudige taal
role-operator = Beheerder
role-partner = Partner
role-learner = Deelnemer
role-owner = Eigenaar
role-editor = Redacteur
sort-relevance = Beste resultaat eerst
sort-date = Binnenkort eerst
sort-distance = Dichtstbij eerst
sort-new = Nieuwste eerst

## States

status-draft = concept
status-published = gepubliceerd
status-cancelled = afgelast
status-deleted = verwijderd
tag-only-here = alleen hier

## Facts

fact-free = Gratis
fact-online = Online
fact-any-time = Wanneer je wilt
fact-until = tot en met { $date }
fact-next = Volgende data
fact-ages = { $min } tot en met { $max } jaar
fact-age-from = Vanaf { $min } jaar
fact-age-to = Tot en met { $max } jaar
fact-places =
    { $n ->
        [one] { $n } plaats
       *[other] { $n } plaatsen
    }
fact-enrol-until = Aanmelden tot { $date }
fact-enrol-from = Aanmelden vanaf { $date }
fact-hours = { $n } uur
fact-minutes =
    { $n ->
        [one] { $n } minuut
       *[other] { $n } minuten
    }
fact-days =
    { $n ->
        [one] { $n } dag
       *[other] { $n } dagen
    }
fact-about = ongeveer { $duration }
fact-optional = niet verplicht
fact-licence = Licentie
fact-groups = Groepen
fact-topics = Onderwerpen
fact-keywords = Meer trefwoorden
fact-setting = Vorm van leren
fact-accessibility = Toegankelijkheid
fact-enrolment = Aanmelden
fact-website = Website
fact-video = Video
fact-place = Locatie
count-opportunities =
    { $n ->
        [one] { $n } activiteit
       *[other] { $n } activiteiten
    }
count-playlists =
    { $n ->
        [one] { $n } leerroute
       *[other] { $n } leerroutes
    }
count-steps =
    { $n ->
        [one] { $n } stap
       *[other] { $n } stappen
    }
number-steps =
    { $n ->
        [one] stap
       *[other] stappen
    }
number-hours = uur
number-territories =
    { $n ->
        [one] gebied
       *[other] gebieden
    }
number-opportunities =
    { $n ->
        [one] activiteit
       *[other] activiteiten
    }
number-playlists =
    { $n ->
        [one] leerroute
       *[other] leerroutes
    }
number-organisations =
    { $n ->
        [one] organisatie
       *[other] organisaties
    }
number-neighbours =
    { $n ->
        [one] gebied dat met ons deelt
       *[other] gebieden die met ons delen
    }
choice-any = Maakt niet uit
choice-everywhere = Hier en elders
choice-here = Alleen hier
filter-from = Vanaf { $date }
filter-to = Tot en met { $date }
filter-age = { $age } jaar

## How often something takes place. $days are short names of weekdays: Mon and Wed

repeat-days =
    { $n ->
        [one] Elke dag
       *[other] Elke { $n } dagen
    }
repeat-weeks =
    { $n ->
        [one] Elke week
       *[other] Elke { $n } weken
    }
repeat-weeks-on =
    { $n ->
        [one] Elke week op { $days }
       *[other] Elke { $n } weken op { $days }
    }
repeat-months =
    { $n ->
        [one] Elke maand
       *[other] Elke { $n } maanden
    }
repeat-years =
    { $n ->
        [one] Elk jaar
       *[other] Elke { $n } jaar
    }
repeat-otherwise = Op verschillende dagen
repeat-until = { $often }, tot en met { $date }
repeat-times =
    { $n ->
        [one] { $often }, één keer
       *[other] { $often }, { $n } keer
    }

## On the pages

opportunity-enrol = Ga naar de aanmelding
opportunity-website = Ga naar de website
home-link = Bekijk dit op de site van { $territory }
updated-on = Gewijzigd op { $date }
warning-cancelled = Dit is afgelast.
warning-over = Dit is afgelopen.
warning-draft = Dit is een concept. Alleen jij en je collega’s zien het.
warning-unverified = Alleen te zien in dit gebied, tot de organisatie is goedgekeurd.
step-gone = Ingetrokken
step-unknown = Nog niet opgehaald
step-cancelled = Afgelast
neighbour-mutual = We delen met elkaar
neighbour-following = Wij tonen wat dit gebied publiceert
neighbour-followed = Dit gebied toont wat wij publiceren
neighbour-last = Laatste bericht: { $when }
tag-step-gone = er is een stap ingetrokken

## Relative times

ago-now = zojuist
ago-minutes =
    { $n ->
        [one] een minuut geleden
       *[other] { $n } minuten geleden
    }
ago-hours =
    { $n ->
        [one] een uur geleden
       *[other] { $n } uur geleden
    }
ago-days =
    { $n ->
        [one] gisteren
       *[other] { $n } dagen geleden
    }
in-moment = binnen een minuut
in-minutes =
    { $n ->
        [one] over een minuut
       *[other] over { $n } minuten
    }
in-hours =
    { $n ->
        [one] over een uur
       *[other] over { $n } uur
    }

## Faults of other servers

fault-silent = De andere server geeft geen antwoord
fault-answers = De andere server meldt fout { $status }
fault-denies = De andere server accepteert onze handtekening niet ({ $status })
fault-gone = Het is verwijderd
fault-missing = Het is er niet
fault-unspoken = De server is geblokkeerd of niet toegelaten
fault-other = Het is niet te lezen ({ $why })

## Problems with a field; after its name in the summary, alone beside the field

problem-choose-one = Kies er een
problem-choose = Kies er minstens één
problem-required = Vul hier iets in
problem-required-language = Vul dit in minstens één taal in
problem-no-steps = Voeg eerst minstens één stap toe
problem-no-thing = Daar is geen activiteit gevonden. { $why }
problem-not-opportunity = Op dit adres staat iets anders, geen activiteit
problem-free-price = Kies een prijs of ‘gratis’, niet allebei
problem-unknown = Dit veld bestaat niet
problem-malformed = Dit is niet goed geschreven: { $why }
problem-nul = Hierin staat een teken dat niet kan worden opgeslagen. Typ het opnieuw
problem-too-long =
    { $n ->
        [one] Gebruik hooguit { $n } teken
       *[other] Gebruik hooguit { $n } tekens
    }
problem-too-many = Geef er hooguit { $n } op
problem-out-of-days = Kies een dag van { $low } tot en met { $high }
problem-out-of-range = Gebruik een getal van { $low } tot en met { $high }
problem-not-one-of = Kies een van deze: { $list }
problem-end-before-start = Het einde moet na het begin komen
problem-not-from-start = De eerste dag moet een van de gekozen dagen zijn
problem-ages-reversed = De hoogste leeftijd mag niet lager zijn dan de laagste
problem-does-not-exist = Dit bestaat hier niet
problem-taken = Dit is al in gebruik
problem-incomplete = Vul zowel de breedtegraad als de lengtegraad in
problem-skipped-time = De klok gaat dan vooruit, dus deze tijd bestaat niet. Kies een tijd ervoor of erna
problem-repeated-time = De klok gaat dan achteruit, dus deze tijd komt twee keer voor. Kies een tijd ervoor of erna
problem-private-address = Anderen kunnen dit adres niet openen
problem-fixed = Dit kun je later niet veranderen
problem-not-supported = Dit kan nog niet: { $instead }
problem-sign-in = Het e-mailadres of het wachtwoord klopt niet
problem-password-wrong = Het huidige wachtwoord klopt niet
problem-password-short =
    { $n ->
        [one] Gebruik minstens { $n } teken
       *[other] Gebruik minstens { $n } tekens
    }
problem-password-common = Te veel mensen gebruiken dit wachtwoord; kies een ander
problem-email = Vul een e-mailadres in zoals name@example.org
problem-peer-address = Vul een adres of een accountnaam in, zoals tilburg.example of @tilburg@tilburg.example
problem-peer-unreachable = { $host } geeft geen antwoord. Controleer het adres of probeer het later opnieuw
problem-peer-unknown = Op { $host } is geen gebied te vinden dat je kunt volgen. Controleer het adres
problem-peer-self = Dat is je eigen gebied
problem-peer-blocked = { $host } is geblokkeerd. Hef eerst de blokkade op
problem-peer-unspoken = Er is alleen contact met gebieden die je toelaat. Laat { $host } eerst toe: waymark peer accept { $host }

## Error pages

error-400-title = Dit adres klopt niet helemaal
error-400-text = Een deel ervan is niet te lezen. Ga terug en probeer het opnieuw.
error-403-title = Je mag dit niet openen
error-403-text = Log in met een ander account of vraag het aan de beheerder van deze site.
error-404-title = Hier is niets
error-404-text = Misschien zit er een typefout in het adres of is de pagina verplaatst. Zoek gewoon naar wat je wilt.
error-invitation-title = Deze uitnodiging kan niet worden aangenomen
error-410-title = Dit is ingetrokken
error-410-text = Wie dit publiceerde, heeft het weggehaald. Misschien staat er iets vergelijkbaars op de startpagina.
error-429-title = Te veel verzoeken
error-500-title = Er ging iets mis aan onze kant
error-500-text = De fout is vastgelegd. Probeer het zo nog eens.
error-503-title = Het is nu te druk
error-503-text = Probeer het over een halve minuut opnieuw.
error-csrf-title = Dit formulier is te oud
error-csrf-text = Ga terug, laad de pagina opnieuw en verstuur het formulier nog een keer. Er is niets gewijzigd.
error-setup-title = Deze site is nog niet ingericht
error-setup-text = Beheer je deze site? Richt hem dan nu in: je hebt de code uit het logboek van het programma nodig. Alle anderen zijn binnenkort welkom.
error-setup-go = Inrichten

## More of the pages' words: filters, steps and mails.

title-missing = Zonder naam
organisation-kind = Organisatie
fact-here = hier: { $when }
filter-skill = Eén vaardigheid
filter-type-opportunity = Activiteiten
filter-type-playlist = Leerroutes
filter-type-organisation = Organisaties
filter-type-badge = Badges
filter-not-free = Betaald
filter-not-online = Op locatie
filter-near = Binnen { $far } van { $place }
filter-area = In een deel van de kaart
filter-closing =
    { $n ->
        [0] Aanmelding sluit vandaag
        [one] Aanmelding sluit binnen een dag
       *[other] Aanmelding sluit binnen { $n } dagen
    }
step-unnamed = Een stap die hier geen naam heeft
step-not-yet = Nog niet gepubliceerd
settings-saved = Opgeslagen.
settings-password-saved = Je wachtwoord is ingesteld. Op alle andere plekken ben je uitgelogd.
mail-link-subject = Inloggen bij { $territory }
mail-link-text =
    Iemand, waarschijnlijk jij, heeft een link gevraagd om in te loggen bij { $territory }:

    { $link }

    { $minutes ->
        [one] De link werkt één keer, { $minutes } minuut lang, in de browser waarin hij is aangevraagd.
       *[other] De link werkt één keer, { $minutes } minuten lang, in de browser waarin hij is aangevraagd.
    } Was jij het niet? Dan hoef je niets te doen.

## The map.

map-title = Op de kaart
map-label = Kaart van wat er gevonden is
map-preview = Kaart: elk getal is een deel van de kaart, elk teken een activiteit
map-keys = Kaart. Met de pijltjestoetsen verschuif je de kaart, met plus en min zoom je, met Enter open je wat in het midden staat.
map-open = Bekijk de kaart
map-to-map = Tonen op een kaart
map-to-list = Tonen als lijst
map-zoom-in = Inzoomen
map-zoom-out = Uitzoomen
map-locate = Laat zien waar ik ben
map-locate-failed = Je apparaat gaf niet door waar je bent.
map-close = Sluiten
map-cluster = Op deze plek: { $count }
map-wheel = Houd { $key } ingedrukt en scrol om te zoomen
map-fingers = Verschuif de kaart met twee vingers
map-outside =
    { $n ->
        [one] Buiten dit deel van de kaart ligt er nog één
       *[other] Buiten dit deel van de kaart liggen er nog { $n }
    }
map-unplaced =
    { $n ->
        [one] Eén resultaat heeft geen plek op de kaart; het staat in de lijst.
       *[other] { $n } resultaten hebben geen plek op de kaart; ze staan in de lijst.
    }
map-unplaced-left =
    { $n ->
        [one] Nog één resultaat heeft geen plek op de kaart en staat hier niet
       *[other] Nog { $n } resultaten hebben geen plek op de kaart en staan hier niet
    }

## Suggestions while somebody types

suggest-label = Suggesties
suggest-opportunity = Activiteit
suggest-playlist = Leerroute
suggest-organisation = Organisatie
suggest-skill = Vaardigheid
suggest-occupation = Beroep
suggest-place = In de buurt van deze plek

## In other sites' pages

embed-all = Alles tonen
embed-title = Zet dit op je eigen site
embed-text = Kopieer een van deze regels naar een pagina van je site. Wat je toont, is altijd actueel, en niemand wordt gevolgd.
embed-list = Als lijst
embed-map = Als kaart
embed-copy = Kopiëren

## Skills and occupations of the ESCO classification.

nav-skills = Vaardigheden
esco-title = Vaardigheden en beroepen
esco-lead = Ontdek wat je voor een vaardigheid kunt leren, of wat je nodig hebt om te worden wat je wilt.
esco-words = Een vaardigheid, of wat je wilt worden
esco-example = naaien, verpleegkundige, video …
esco-missing = De lijst met vaardigheden is er nog niet
esco-missing-hint = De beheerder van deze site kan de lijst op elk moment toevoegen.
esco-none = Er is geen vaardigheid of beroep met deze naam
esco-none-hint = Probeer een ander of een korter woord.
esco-back = Alle vaardigheden en beroepen
esco-collections = Verzamelingen
esco-collection-digital = Digitale vaardigheden
esco-collection-digComp = Digitale basisvaardigheden
esco-collection-green = Groene vaardigheden
esco-collection-transversal = Vaardigheden die overal van pas komen
esco-collection-language = Talen
esco-collection-research = Vaardigheden voor onderzoek
esco-collection-researchOccupations = Beroepen in het onderzoek
esco-skills = Vaardigheden
esco-skills-lead = Het getal zegt bij hoeveel activiteiten je dit leert.
esco-occupations = Ik wil worden …
esco-occupations-lead = Het getal zegt bij hoeveel activiteiten je een vaardigheid leert die je nodig hebt.
esco-count = activiteiten
esco-broader = Hoort bij
esco-kind-skill = Vaardigheid
esco-kind-knowledge = Kennis
esco-kind-skillGroup = Groep vaardigheden
esco-kind-occupation = Beroep
esco-kind-occupationGroup = Groep beroepen
esco-foreign = Er is nog geen naam in jouw taal; deze is in het { $language }.
esco-foreign-text = Deze tekst is in het { $language }.
esco-replaced = ESCO gebruikt hier nu een andere naam voor:
esco-obsolete = ESCO gebruikt dit niet meer.
esco-also = Andere namen
esco-here =
    { $n ->
        [0] Op dit moment kun je dit hier nergens leren
        [one] Je leert dit bij één activiteit
       *[other] Je leert dit bij { $n } activiteiten
    }
esco-here-occupation =
    { $n ->
        [0] Op dit moment kun je hier nergens leren wat je nodig hebt
        [one] Bij één activiteit leer je wat je nodig hebt
       *[other] Bij { $n } activiteiten leer je wat je nodig hebt
    }
esco-here-none = Zodra een organisatie hier iets voor aanbiedt, vind je het hier.
esco-here-none-occupation = Zodra een organisatie iets aanbiedt voor een van de vaardigheden die je nodig hebt, vind je het hier.
esco-here-all = Alles tonen
esco-essential = Wat je nodig hebt
esco-optional = Wat helpt
esco-narrower = Preciezer
esco-needed-by = Nodig voor
esco-helps = Komt van pas voor
esco-more-occupations = Niet alle beroepen staan hier.
esco-origin = Waar dit vandaan komt

## Skills in forms and on pages

form-skills = Vaardigheden die je opdoet
form-skills-hint = Zo vinden mensen dit als ze zoeken op een vaardigheid of op een weg naar een beroep.
form-skills-words = Zoek een vaardigheid
form-skills-words-hint = Laat dit leeg en je krijgt vaardigheden voorgesteld die bij je teksten passen.
form-skills-find = Vaardigheden zoeken
form-skills-proposed = Gevonden vaardigheden
form-skills-chosen = { $skill } is gekozen
form-skills-none = Geen vaardigheid gevonden. Probeer een ander woord.
opportunity-skills = Wat je leert
search-skill = Vaardigheid

## The partner's desk.

desk-nav = Werkruimte
desk-items = Activiteiten en leerroutes
desk-organisation = Organisatie
desk-people = Mensen
desk-public = Openbare pagina
desk-back = Terug naar de werkruimte
desk-view = Pagina bekijken
desk-name = Titel
desk-when = Wanneer
desk-steps = Stappen
desk-status = Status
desk-languages = Talen
desk-updated = Gewijzigd
desk-filters = Tonen
desk-filter-all = Alles ({ $n })
desk-filter-draft = Concepten ({ $n })
desk-filter-published = Gepubliceerd ({ $n })
desk-filter-cancelled = Afgelast ({ $n })
desk-filter-past = Voorbij ({ $n })
desk-opportunities = Activiteiten
desk-opportunity-new = Nieuwe activiteit
desk-filter-empty = Hier staat niets bij.
desk-opportunities-empty = Hier staat nog niets.
desk-opportunities-empty-hint = Begin met één activiteit: een titel, een tijd en een plek zijn genoeg. Je kunt die als concept opslaan en later publiceren.
desk-playlists = Leerroutes
desk-playlist-new = Nieuwe leerroute
desk-playlists-empty = Nog geen leerroutes.
desk-playlists-empty-hint = Een leerroute leidt langs verschillende activiteiten, van jullie en van anderen, ook uit andere steden.
desk-unverified = Alleen hier te zien, tot de beheerder jullie heeft goedgekeurd
desk-unverified-text = Je kunt al publiceren. Andere gebieden zien het zodra je organisatie is goedgekeurd.
desks-title = Je werkruimtes
desks-empty = Je hoort nog niet bij een organisatie.
desks-empty-hint = Vraag de beheerder van deze site om je uit te nodigen.
desks-begin = Begin een eigen werkruimte
desks-begin-hint = Vraag de beheerder van deze site om je uit te nodigen, of begin hieronder met een eigen organisatie.
desks-begin-go = Beginnen
desk-people-empty = Er hoort nog niemand bij deze organisatie.
desk-people-new = Nodig een collega uit
desk-people-new-hint = Je krijgt een link om door te geven. De link werkt één keer, een week lang.
desk-people-role-hint = Redacteuren publiceren. Eigenaren wijzigen ook de organisatie en de mensen die erbij horen.
desk-people-to-owner = Eigenaar maken
desk-people-to-editor = Redacteur maken
desk-people-remove-text = Deze persoon kan niet meer publiceren voor de organisatie. Het account en alles wat is gepubliceerd, blijven bestaan.
desk-people-remove-go = Uit de organisatie verwijderen
desk-people-invited = uitgenodigd, nog niet hier geweest
desk-people-known = Deze persoon heeft al een account. Vraag de beheerder van deze site om dat account hier toe te voegen.
desk-people-last-owner = Een organisatie heeft een eigenaar nodig. Maak eerst iemand anders eigenaar.
desk-changed-meanwhile = Iemand anders heeft dit intussen gewijzigd, daarom is er niets gedaan. Wat je hebt getypt, staat er nog: vergelijk het met de nieuwere versie en klik nog eens op de knop om met die van jou verder te gaan.
desk-changed-link = Open de nieuwere versie in een nieuw tabblad

## Forms

form-error = Fout:
form-errors = Er klopt nog iets niet
form-what = Wat het is
form-name = Naam
form-summary = In één of twee zinnen
form-summary-hint = Staat in lijsten en gaat mee als iemand dit deelt.
form-content = Beschrijving
form-content-hint = Laat tussen alinea’s een regel leeg. **vet**, *cursief*, [woorden](adres) en lijsten met ‘-’ werken ook.
form-easy-hint = Korte zinnen en geen moeilijke woorden, voor mensen die moeite hebben met lezen. Mag leeg blijven.
form-texts-hint = Schrijf in minstens één taal. Lezers krijgen de taal die het best bij hen past.
form-kind = Soort
form-when-hint = Laat dit leeg als mensen op elk moment kunnen komen.
form-start = Begint
form-end = Eindigt
form-timezone = Tijdzone
form-repeat = Hoe vaak
form-repeat-never = Maar één keer
form-repeat-daily = Elke dag
form-repeat-weekly = Elke week
form-repeat-fortnightly = Om de week
form-repeat-monthly = Elke maand
form-repeat-yearly = Elk jaar
form-repeat-rule = Volgens een eigen regel
form-repeat-days = Op deze dagen
form-repeat-days-hint = Voor ‘Elke week’ en ‘Om de week’. Kies je niets, dan geldt de weekdag waarop het begint.
form-repeat-until = Laatste dag
form-repeat-until-hint = Zonder laatste dag gaat het door.
form-recurrence = Regel
form-recurrence-hint = Alleen bij ‘Volgens een eigen regel’, zoals agenda’s die schrijven: FREQ=MONTHLY;BYDAY=1SA is elke eerste zaterdag van de maand.
form-duration = Duur
form-duration-hint = Alleen als er geen begin is: PT3H voor 3 uur, P5D voor 5 dagen.
form-where-hint = Een locatie, een online adres of allebei.
form-place = Naam van de locatie
form-address = Adres
form-latitude = Breedtegraad
form-latitude-hint = Voor de kaart, bijvoorbeeld 54.6816
form-longitude = Lengtegraad
form-longitude-hint = Bijvoorbeeld 25.2871
form-online = Online adres
form-online-hint = Waar je op dat moment naartoe gaat, of de cursus zelf.
form-accessibility = Toegankelijkheid
form-cost = Kosten en aanmelden
form-free = Gratis
form-amount = Prijs
form-amount-hint = Een getal, zoals 12.50
form-currency = Munteenheid
form-currency-hint = Drie letters: EUR
form-url = Website van deze activiteit
form-url-hint = Waar mensen meer lezen of zich aanmelden. De grote knop op de pagina gaat daarheen.
form-enrolment = Hoe mensen zich aanmelden
form-opens = Aanmelden vanaf
form-closes = Aanmelden tot
form-capacity = Aantal plaatsen
form-whom = Voor wie
form-languages = Talen die er gesproken worden
form-languages-more = Andere talen
form-languages-more-hint = Korte codes met komma’s ertussen: uk, pl
form-min-age = Vanaf leeftijd
form-max-age = Tot en met leeftijd
form-groups = Groepen
form-groups-hint = Met komma’s ertussen: nieuwkomers, ouderen
form-topics = Waar het over gaat
form-categories = Onderwerpen
form-keywords = Meer trefwoorden
form-keywords-hint = Met komma’s ertussen. Ook met deze woorden vinden mensen dit.
form-setting = Vorm van leren
form-more = Materiaal, afbeelding, contact, licentie
form-more-playlist = Onderwerpen, afbeelding, licentie
form-materials = Materiaal
form-materials-hint = Eén per regel: eerst het adres, dan de naam.
form-videos = Video’s
form-videos-hint = Eén adres per regel.
form-contacts = Bij wie je terechtkunt
form-contacts-hint = Eén per regel, met komma’s ertussen: naam, e-mail, telefoon, website. Wat je niet hebt, laat je weg.
form-image = Adres van een afbeelding
form-image-alt = Wat er op de afbeelding staat
form-image-alt-hint = Voor mensen die de afbeelding niet zien.
form-image-license = Licentie van de afbeelding
form-image-attribution = Naam van de maker
form-license = Licentie van de tekst
form-license-hint = Zegt of anderen de tekst mogen gebruiken en vertalen.
form-website = Website
form-slug = Korte naam
form-slug-hint = Voor het adres: kleine letters zonder accenten, cijfers en koppeltekens. Je kunt dit later niet veranderen.
form-publish = Publiceren
form-save-draft = Opslaan als concept
form-save-published = Wijzigingen opslaan
form-restore = Het gaat toch door
form-leave = Sluiten zonder opslaan
form-not-said = Niet ingevuld
form-ordered = Volgorde
form-ordered-true = Na elkaar
form-ordered-false = Volgorde maakt niet uit
form-steps-empty = Nog geen stappen. Voeg hieronder de eerste toe.
form-step-number = Stap { $n }
form-step-item = Een activiteit
form-step-task = Een eigen opdracht
form-step-need = Is deze stap verplicht?
form-step-required = Verplicht
form-step-optional = Niet verplicht
form-step-up = Stap { $n } omhoog
form-step-down = Stap { $n } omlaag
form-step-remove = Stap { $n } verwijderen
form-step-moved = Verplaatst. Dit is nu stap {"{n}"} van {"{total}"}.
form-step-removed = Verwijderd. Aantal stappen dat overblijft: {"{total}"}.
form-step-name = Wat je doet
form-step-content = Hoe
form-step-url = Adres (als dat er is)
form-step-address = Adres van de activiteit
form-step-add = Stap toevoegen
form-step-own = Een van jullie activiteiten
form-step-own-none = Kies…
form-steps-unsaved = Nog niet opgeslagen. Klik op de knop onder aan het formulier om dit te bewaren.
form-step-add-hint = Kies een van jullie activiteiten, of plak het adres van een activiteit van hier of uit een ander gebied.
form-step-add-item = Deze activiteit toevoegen
form-step-add-task = Eigen opdracht toevoegen
ending-title = Afgelasten of verwijderen
ending-title-delete = Verwijderen
ending-cancel = Het gaat niet door
ending-cancel-text = De pagina blijft en meldt dat dit is afgelast. Andere gebieden krijgen meteen bericht.
ending-cancel-go = Deze activiteit afgelasten
ending-delete = Deze activiteit verwijderen
ending-delete-playlist = Deze leerroute verwijderen
ending-delete-text = Dit verdwijnt hier en in andere gebieden. Je kunt het niet terughalen.
ending-delete-organisation = Deze organisatie verwijderen
ending-delete-organisation-text = Met alles wat de organisatie heeft gepubliceerd, hier en in andere gebieden. Op de pagina komt te staan dat de organisatie is verwijderd. De korte naam wordt aan niemand anders gegeven.
ending-delete-go = Definitief verwijderen
ending-used =
    { $n ->
        [one] Een leerroute gebruikt deze activiteit. De stap blijft daar staan en wordt als ingetrokken gemarkeerd:
       *[other] { $n } leerroutes gebruiken deze activiteit. De stap blijft daar staan en wordt als ingetrokken gemarkeerd:
    }

## What was done

done-published = Gepubliceerd.
done-saved = Opgeslagen.
done-draft = Opgeslagen als concept. Alleen jij en je collega’s zien het.
done-cancelled = Afgelast. Andere gebieden krijgen bericht.
done-restored = Het gaat weer door. Andere gebieden krijgen bericht.
done-deleted = Verwijderd.
done-organisation = De pagina van je organisatie is bijgewerkt.
done-organisation-begun = Je organisatie staat op de site. Vertel er hier meer over; de beheerder kijkt ernaar.
done-colleague-changed = Gewijzigd.
done-colleague-removed = Uit deze organisatie verwijderd.

## The operator's desk.

admin-overview = Overzicht
admin-organisations = Organisaties
admin-people = Mensen
admin-peers = Andere gebieden
admin-territory = Dit gebied
admin-tokens = API-tokens
admin-filter-all = Alle ({ $n })
admin-filter-unverified = Niet goedgekeurd ({ $n })
admin-actions = Wat je kunt doen
admin-waiting = Wacht op jou
admin-waiting-none = Er wacht niets.
admin-waiting-unverified =
    { $n ->
        [one] Eén organisatie is niet goedgekeurd
       *[other] { $n } organisaties zijn niet goedgekeurd
    }
admin-waiting-asking =
    { $n ->
        [one] Eén gebied vraagt of het jullie mag volgen
       *[other] { $n } gebieden vragen of ze jullie mogen volgen
    }
admin-waiting-failing =
    { $n ->
        [one] Eén gebied is niet te bereiken
       *[other] { $n } gebieden zijn niet te bereiken
    }
admin-waiting-parked =
    { $n ->
        [one] Eén bericht is opzijgezet
       *[other] { $n } berichten zijn opzijgezet
    }
admin-waiting-steps =
    { $n ->
        [one] { $organisation }: een stap van een leerroute is ingetrokken
       *[other] { $organisation }: in { $n } leerroutes zijn stappen ingetrokken
    }
admin-number-organisations = Organisaties
admin-number-opportunities = Hier gepubliceerde activiteiten
admin-number-playlists = Hier gepubliceerde leerroutes
admin-number-remote = Uit andere gebieden
admin-number-peers = Gebieden die we volgen
admin-number-pending = Berichten onderweg
admin-organisations-empty = Er is nog geen organisatie.
admin-organisations-empty-hint = Voeg er hieronder een toe en nodig dan de mensen uit.
admin-organisation-new = Voeg een organisatie toe
admin-organisation-create = Organisatie toevoegen
admin-organisation-desk = Werkruimte openen
admin-organisation-items = Gepubliceerd
admin-organisation-people = Mensen
admin-verify = Goedkeuren
admin-unverify = Goedkeuring intrekken
admin-verify-hint = Wat een niet-goedgekeurde organisatie publiceert, is openbaar in dit gebied en gaat niet naar andere gebieden.
admin-person-new = Nodig iemand uit
admin-person-new-hint = Je krijgt een link om door te geven. De link werkt één keer.
admin-person-add = Uitnodigen
admin-person-role = Rol
admin-person-organisation = Organisatie
admin-person-organisations = Organisaties
admin-person-seen = Laatst hier geweest
admin-person-link = Inloglink maken
admin-person-remove = Verwijderen
admin-person-remove-text = Het account wordt hier verwijderd en niemand kan er nog mee inloggen. Wat is gepubliceerd, blijft staan.
admin-person-remove-go = Account verwijderen
admin-person-change = Rol wijzigen
admin-person-last-operator = Er moet altijd een beheerder zijn. Maak eerst iemand anders beheerder.
admin-person-none = Geen
secret-title = Inloglink voor { $who }
secret-text = Kopieer de link nu: je krijgt hem niet nog eens te zien. Hij werkt één keer, tot { $until }.
tag-verified = goedgekeurd
tag-unverified = niet goedgekeurd

## Other territories

peers-follow = Volg een gebied
peers-follow-hint = Het adres of de accountnaam: tilburg.example of @tilburg@tilburg.example. Wat dat gebied publiceert, verschijnt hier.
peers-follow-go = Volgen
peers-asking = Zij willen jullie volgen
peers-accept = Accepteren
peers-reject = Weigeren
peers-known = Gebieden en diensten
peers-policy-followed = Iedereen mag jullie volgen. Er komt alleen aanbod binnen van gebieden die jullie volgen.
peers-policy-allowlist = Er is alleen contact met gebieden die jullie toelaten.
peers-empty = Er zijn nog geen andere gebieden bekend.
peers-empty-hint = Volg er hierboven een; wat dat gebied heeft gepubliceerd, komt meteen binnen.
peers-territory = Gebied
peers-state = Status
peers-items = Ontvangen
peers-pending = Onderweg
peers-last = Laatst bezorgd
peers-never = nooit
peers-back = Alle gebieden
peer-error = De laatste bezorging is mislukt
peer-retry = Volgende poging { $when }.
peer-retry-now = Er loopt nu een nieuwe poging.
peer-facts = Gegevens
peer-fact-software = Software
peer-fact-since = Bekend sinds
peer-fact-followers = Volgers daarvandaan
peer-fact-items = Daarvandaan ontvangen
peer-fact-pending = Berichten onderweg
peer-fact-last = Laatst bezorgd
peer-fact-backfill = Eerder gepubliceerd aanbod ophalen
peer-fact-backfill-done =
    { $n ->
        [one] alles, { $n } item
       *[other] alles, { $n } items
    }
peer-fact-backfill-going = { $n } tot nu toe
peer-fact-backfill-later = { $n } tot nu toe; er volgt een nieuwe poging ({ $why })
peer-fact-backfill-missed =
    { $n ->
        [one] alles, { $n } item; niet gelukt: { $missed } ({ $why })
       *[other] alles, { $n } items; niet gelukt: { $missed } ({ $why })
    }
peer-fact-backfill-failed =
    { $n ->
        [one] niet mogelijk, { $n } item tot nu toe ({ $why })
       *[other] niet mogelijk, { $n } items tot nu toe ({ $why })
    }
peer-actions = Wat je kunt doen
peer-parked = Opzijgezet
peer-parked-hint = Deze berichten zijn drie keer geweigerd. Alles wat daarna kwam, is gewoon verstuurd.
peer-reason = Reden
peer-reason-write = Reden, voor jezelf
peer-reason-hint = Wordt bewaard als je het gebied verbergt of blokkeert.
peer-state-seen = bekend
peer-state-requested = gevraagd, nog geen antwoord
peer-state-asks = wil jullie volgen
peer-state-following = jullie volgen dit gebied
peer-state-followed = dit gebied volgt jullie
peer-state-mutual = jullie volgen elkaar
peer-state-limited = verborgen
peer-state-blocked = geblokkeerd
peer-do-follow = Volgen
peer-do-follow-hint = Wat dit gebied publiceert, verschijnt hier.
peer-do-unfollow = Niet meer volgen
peer-do-unfollow-hint = Er komt niets nieuws meer binnen. Wat al uit dit gebied kwam, verdwijnt uit lijsten en zoekresultaten.
peer-do-accept = Verzoek accepteren
peer-do-accept-hint = Dit gebied krijgt wat jullie publiceren.
peer-do-reject = Verzoek weigeren
peer-do-reject-hint = Er gaat niets naar dit gebied. Het mag het opnieuw vragen.
peer-do-drop = Verwijderen als volger
peer-do-drop-hint = Er gaat niets meer naar dit gebied. Het mag het opnieuw vragen.
peer-do-limit = Verbergen
peer-do-limit-hint = Wat dit gebied stuurt, wordt bewaard, maar is niet te zien op pagina’s en in zoekresultaten.
peer-do-unlimit = Weer tonen
peer-do-unlimit-hint = Wat dit gebied stuurt, is te zien op pagina’s en in zoekresultaten.
peer-do-block = Blokkeren
peer-block-ask = Dit gebied blokkeren
peer-do-block-hint = Er komt niets meer binnen van dit gebied en er gaat niets meer naartoe. Wat ervandaan kwam, wordt hier verwijderd, en jullie volgen elkaar niet meer. Dit geldt ook voor elk adres dat onder dit adres valt.
peer-do-unblock = Blokkade opheffen
peer-do-unblock-hint = Jullie kunnen elkaar weer volgen; dat gaat niet vanzelf.
peer-do-retry = Nu opnieuw proberen
peer-do-retry-hint = Verstuurt meteen wat onderweg of opzijgezet is.
peer-do-dismiss = Niet meer versturen
peer-do-dismiss-hint = Wat opzijgezet is, wordt niet meer verstuurd.
peer-do-backfill = Opnieuw ophalen
peer-do-backfill-hint = Haalt nog eens op wat dit gebied heeft gepubliceerd: wat ontbreekt, komt erbij; wat daar weg is, verdwijnt ook hier.
arrivals-title = Wat er binnenkwam
arrivals-empty = Er is nog niets binnengekomen.
arrivals-thing = Titel
arrivals-what = Wat
arrivals-from = Van
arrivals-when = Wanneer
arrivals-published = gepubliceerd
arrivals-updated = gewijzigd
arrivals-withdrawn = ingetrokken
done-followed = Verzoek verstuurd. Wat dit gebied heeft gepubliceerd, komt binnen zodra het verzoek is geaccepteerd.
done-following = Jullie volgen dit gebied nu. Wat het heeft gepubliceerd, komt binnen.
done-unfollowed = Jullie volgen dit gebied niet meer.
done-accepted = Geaccepteerd.
done-rejected = Geweigerd.
done-limited = Verborgen. Wat dit gebied stuurt, wordt bewaard, maar is nergens te zien.
done-unlimited = Wat dit gebied stuurt, is weer te zien.
done-blocked = Geblokkeerd. Wat uit dit gebied kwam, is hier verwijderd, en jullie volgen elkaar niet meer.
done-unblocked = De blokkade is opgeheven. Volg dit gebied opnieuw om te krijgen wat het publiceert.
done-retried = Er loopt nu een nieuwe poging.
done-dismissed = Dit wordt niet meer verstuurd.
done-reread = Wat dit gebied heeft gepubliceerd, wordt opnieuw opgehaald.
done-verified = De organisatie is goedgekeurd. Wat zij heeft gepubliceerd, gaat nu ook naar andere gebieden.
done-unverified = De organisatie is niet meer goedgekeurd.
done-organisation-deleted = De organisatie is verwijderd.
done-organisation-created = De organisatie is toegevoegd.
done-person-added = Deze persoon heeft al een account en hoort nu ook bij de organisatie.
done-person-changed = De rol is gewijzigd. Deze persoon moet opnieuw inloggen.
done-token-revoked = Ingetrokken. Het token werkt niet meer.
done-person-removed = Het account is verwijderd.

## The territory

territory-pages = Pagina’s van dit gebied
territory-languages = Talen van de pagina’s
territory-languages-hint = Korte codes met komma’s ertussen; de eerste is voor lezers die geen van deze talen gebruiken: lt, en
territory-colour = Kleur
territory-colour-hint = Van jullie teken. Waar de kleur slecht te lezen is, wordt een donkerder of lichtere tint gebruikt.
territory-contact = E-mailadres voor vragen
territory-contact-hint = Iedereen kan het zien.
territory-topics = Onderwerpen van dit gebied
territory-topics-hint = Waar partners uit kiezen. Wat al een onderwerp heeft, houdt dat als je het onderwerp weghaalt.
territory-topics-more = Eigen onderwerpen
territory-topics-more-hint = Met komma’s ertussen: avondwandelingen, koren. In elke taal staan ze er zoals je ze schrijft.

## Tokens

admin-tokens-lead = Met een token kan een programma namens een account lezen of publiceren.
admin-tokens-empty = Er is nog geen token.
token-new = Maak een token
token-create = Token maken
token-made = Het nieuwe token
token-made-text = Kopieer het nu: je krijgt het niet nog eens te zien. Wie het heeft, kan namens het account alles doen wat hieronder is aangevinkt.
token-name = Waar het voor is
token-name-hint = Bijvoorbeeld: import uit de agenda van de bibliotheek
token-account = Account
token-account-hint = Het e-mailadres van degene van wie het token de rechten krijgt.
token-scopes = Wat het mag
token-scope-read = zien wat het account ziet
token-scope-write = publiceren en wijzigen
token-scope-issue = badges toekennen
token-scope-admin = alles wat jij kunt
token-used = Laatst gebruikt
token-unnamed = Zonder naam
token-revoke = Intrekken
token-revoke-text = Programma’s die dit token gebruiken, hebben meteen geen toegang meer. Je kunt dit niet terugdraaien.
token-revoke-go = Definitief intrekken
token-revoked = ingetrokken

territory-map = Op de kaart
territory-boundary = Omtrek van het gebied
territory-boundary-hint = GeoJSON met het gebied, zoals de kaartdienst van de stad of OpenStreetMap het levert. De kaart begint daar en tekent de omtrek. Leeg: er wordt niets getekend.
territory-boundary-save = Omtrek opslaan

## Meedoen. $name is hoe iemand genoemd wil worden; een voogd is wie verantwoordelijk is voor een kind.

nav-me = Wat ik leer
join-title = Meedoen
join-lead = Bewaar wat je vindt, meld je ervoor aan en volg wie het aanbiedt. Het kost niets en niemand kan zien dat je hier bent.
join-new = Nieuw hier?
join-known = Heb je al een account?
join-no-mail = Deze site kan nog geen mail versturen, dus niemand kan zelf een account openen. Vraag het aan een organisatie bij jou in de buurt.
join-name = Hoe wil je dat we je noemen?
join-name-hint = Een bijnaam is genoeg.
join-birth = Wanneer ben je geboren?
join-birth-hint = Maand en jaar in cijfers, bijvoorbeeld 4 en 2010. Niemand anders ziet dit.
birth-month = Maand
birth-year = Jaar
join-guardian = E-mailadres van je ouder of voogd
join-guardian-hint = We sturen daar één mail naartoe met de vraag of het mag.
join-guardian-why = Je bent jonger dan { $age }. Daarom moet je ouder of voogd toestemming geven voor je account.
join-agree-legend = Geef je toestemming?
join-agree = Ja, ik geef toestemming
join-go = Stuur me de link
join-sent-text = We hebben gemaild naar { $email }. Open de link in die mail op dit apparaat, in deze browser. De link werkt één keer, { $minutes } minuten lang.
join-link-title = Nog één stap
join-link-text = We noemen je { $name }. Klik op de knop en je account is open.
join-link-young = Daarna mailen we je ouder of voogd. Intussen kun je rondkijken.
join-link-go = Mijn account openen
problem-birth-month = Vul maand en jaar in cijfers in, bijvoorbeeld 4 en 2010
problem-birth-other = { $name } heeft ons iets anders verteld. Kijk nog eens naar maand en jaar
problem-agree = Zonder dit gaat het niet
problem-guardian-own = Dit is je eigen adres. Vul het adres van je ouder of voogd in
consent-account = Een account hebben
consent-account-title = Waarvoor je toestemming geeft
consent-account-text = { $territory } bewaart je e-mailadres, hoe we je noemen, de maand en het jaar waarin je bent geboren, en wat je hier bewaart, waarvoor je je aanmeldt en wat je hier doet. Daaruit bestaat je account. Niemand anders ziet het, tenzij je het laat zien. Het wordt niet verkocht en niemand wordt gevolgd.
consent-account-card-text = { $territory } bewaart hoe we je noemen, de maand en het jaar waarin je bent geboren, wat er met je kaart is gedaan, en wat je hier bewaart, waarvoor je je aanmeldt en wat je hier doet; een e-mailadres alleen als je er een toevoegt. Daaruit bestaat je account. Niemand anders ziet het, tenzij je het laat zien. Het wordt niet verkocht en niemand wordt gevolgd.
consent-account-adviser-text = { $territory } bewaart je e-mailadres, hoe we je noemen en wat je hier doet. Daaruit bestaat je account. Wie jou laat meekijken, ziet je naam, je adres, wanneer je hebt gekeken en wat je hebt gezegd. Het wordt niet verkocht en niemand wordt gevolgd.
consent-account-rights = Je kunt alles op elk moment meenemen of laten wissen, op de pagina ‘Wat ik leer’.
consent-given = Je hebt toestemming gegeven op { $date }.
consent-given-guardian = Je ouder of voogd heeft toestemming gegeven op { $date }.
consent-withdrawn = Beëindigd op { $date }.
consent-withdraw = Toestemming intrekken
consent-withdraw-go = Intrekken en account sluiten
guardian-title = Mag { $name } een account hebben?
guardian-lead = { $name } wil graag een account bij { $territory } en is jonger dan { $age }. Jij bent opgegeven als ouder of voogd. Jij beslist.
guardian-account-text = { $territory } bewaart het e-mailadres van { $name }, hoe we { $name } noemen, de geboortemaand en het geboortejaar, en wat { $name } hier bewaart en doet en waarvoor { $name } zich aanmeldt; van jou je e-mailadres en je naam. Niemand anders ziet het, tenzij { $name } het laat zien. Het wordt niet verkocht en niemand wordt gevolgd.
guardian-account-rights = Je kunt alles op elk moment laten wissen, met de link in onze mail aan jou. { $name } kan alles meenemen.
guardian-account-paper-text = { $territory } bewaart hoe we { $name } noemen, de geboortemaand en het geboortejaar, en wat { $name } hier bewaart en doet en waarvoor { $name } zich aanmeldt; een e-mailadres alleen als { $name } er een heeft; van jou je naam, en geen adres. Niemand anders ziet het, tenzij { $name } het laat zien. Het wordt niet verkocht en niemand wordt gevolgd.
guardian-account-paper-rights = Je kunt alles op elk moment laten wissen: op papier, met de code, waar je hebt getekend. { $name } kan alles meenemen.
guardian-name = Je naam
guardian-birth = Wanneer is { $name } geboren?
guardian-birth-hint = Maand en jaar in cijfers. Zo weten we dat jullie elkaar kennen.
guardian-agree-legend = Geef je toestemming?
guardian-agree = Ik ben ouder of voogd van { $name } en geef toestemming
guardian-yes = Ja, ik geef toestemming
guardian-no-title = Of nee
guardian-no-text = Dan wissen we meteen alles wat we weten over { $name } en over jou. Kies dit ook als je { $name } niet kent.
guardian-no = Nee, wis alles
guardian-agreed = Je hebt { $name } toestemming gegeven voor een account.
guardian-withdraw-title = Als je van gedachten verandert
guardian-withdraw-text = Dan wordt het account gesloten en na zeven dagen wordt alles gewist. Tot die tijd kan { $name } alles meenemen en kun jij opnieuw toestemming geven. Bewaar de mail waarmee je hier bent gekomen.
guardian-withdraw = Ik trek mijn toestemming in
guardian-leaving = Alles van { $name } wordt gewist op { $date }. Tot die tijd kun je opnieuw toestemming geven.
guardian-own-text = Deze mail is voor je ouder of voogd, en jij bent hier ingelogd. Log uit en geef het apparaat door.
done-guardian-confirmed = Bedankt. Het account kan nu worden gebruikt.
erased-title = Alles is gewist
erased-text = Van dit account wordt hier niets meer bewaard.
erased-at = Hier gewist: { $time }
erased-others = Andere steden
erased-others-none = Van hieruit heeft geen andere stad iets over dit account gehoord. Daar valt dus niets te wissen.
erased-others-lead = Met dit account waren er aanmeldingen voor wat deze steden aanbieden. We hebben elke stad laten weten dat ze moet wissen wat ze heeft gekregen. ‘Bevestigd’ betekent dat de server daar ons bericht heeft aangenomen.
erased-other = Stad
erased-answer = Antwoord
erased-state-nothing = Heeft nooit iets gehoord, dus er valt niets te wissen
erased-state-confirmed = Ingelicht en bevestigd: { $time }
erased-state-gone = Zegt dat daar niemand meer is
erased-state-refused = Heeft ons bericht geweigerd
erased-state-unreached = Was 30 dagen lang niet te bereiken, of we hebben geen contact meer
erased-state-waiting = Nog niet bevestigd. We proberen het 30 dagen lang
erased-keep = Bewaar het adres van deze pagina: het is de enige weg hierheen en niemand kan het je nog eens sturen. Tot { $date } staat hier hoe het ervoor staat.
mail-join-subject = Meedoen bij { $territory }
mail-join-text =
    Hallo { $name },

    met deze link open je je account bij { $territory }:

    { $link }

    De link werkt één keer, { $minutes } minuten lang, in de browser waarin hij is aangevraagd. Was jij het niet? Dan hoef je niets te doen: er komt dan geen account.
mail-guardian-subject = { $name } heeft je toestemming nodig voor { $territory }
mail-guardian-text =
    Hallo,

    { $name } wil graag een account bij { $territory }. Daar vinden mensen wat ze in de buurt kunnen leren en bewaren ze wat ze hebben geleerd. { $name } is jonger dan { $age } en heeft jou opgegeven als ouder of voogd.

    Lees wat dat betekent en zeg ja of nee:

    { $link }

    Bewaar deze mail. Met dezelfde link kun je op elk moment van gedachten veranderen. Wie de link heeft, kan in jouw plaats beslissen.
mail-guardian-agreed-text =
    Hallo,

    op { $date } heb je { $name } toestemming gegeven voor een account bij { $territory }.

    Was jij dat niet, trek het dan hier in:

    { $link }
mail-guardian-withdrawn-text =
    Hallo,

    op { $date } heb je de toestemming ingetrokken die { $name } had voor een account bij { $territory }. Alles van { $name } wordt na zeven dagen gewist.

    Was jij dat niet, of denk je er nu anders over, geef dan vóór die tijd hier opnieuw toestemming:

    { $link }
mail-guardian-ended-text =
    Hallo { $name },

    je ouder of voogd geeft geen toestemming meer voor je account bij { $territory }. Daarom wordt alles van jou gewist op { $date }.

    Tot die tijd kun je het meenemen:

    { $link }

## Wat iemand die leert hier heeft.

## Cards, addresses, papers of guardians. $card is a card’s name, $code letters of a code.

card-have = Ik heb een kaart met letters
card-title = Je kaart
card-lead = Schrijf de letters van je kaart op. Ze openen een account voor je of brengen je terug naar het jouwe.
card-code = Letters van de kaart
card-code-hint = Bijvoorbeeld 7K3M9-QXT2V-HD4RS. Als je je woorden hebt, zijn de eerste vijf genoeg.
card-go = Verder
card-join-title = Open je account met deze kaart
card-join-text = Je hebt geen e-mailadres nodig. Daarna krijg je vijf woorden: daarmee en met je kaart log je overal in.
card-guardian-hint = Is dat er niet, laat het dan leeg: dan wordt er op papier getekend waar je de kaart hebt gekregen.
card-again-title = Een nieuwe kaart voor je account
card-again-text = Vertel ons wanneer je geboren bent, zodat niemand anders je account opent. Daarna krijg je nieuwe woorden. De oude kaart doet niets meer.
card-words-title = Log in met je woorden
card-used-text = Deze kaart is gebruikt op { $date }. Was jij dat niet, zeg het dan tegen wie hem je gaf: die kan hem blokkeren.
card-words = Je vijf woorden
card-words-hint = In hun volgorde, met spaties ertussen.
card-all = Nog geen woorden? Schrijf dan alle vijftien letters van de kaart.
card-lost = Woorden of kaart kwijt? Wie je de kaart gaf, kan je een nieuwe geven voor hetzelfde account.
card-closed-title = Deze kaart opent niets
card-locked-text = Hij is geblokkeerd. Vraag om een andere waar je hem hebt gekregen.
card-expired-text = Hij is niet op tijd gebruikt. Vraag om een andere waar je hem hebt gekregen.
card-opened-title = Je account is open
card-opened-text = Je bent ingelogd. Je vijf woorden zijn maar één keer getoond. Heb je ze niet opgeschreven, maak dan nu nieuwe.
card-new-title = Schrijf deze vijf woorden op
card-new-text = We laten ze alleen nu zien. Daarmee en met je kaart { $card } log je op elk apparaat in. Bewaar ze waar niemand anders ze vindt.
card-new-go = Ik heb ze opgeschreven
card-renew = Nieuwe woorden maken
card-renew-title = De woorden van je kaart
card-renew-text = Met kaart { $card } en vijf woorden log je op elk apparaat in. Ben je de woorden kwijt, of heeft iemand ze gezien, maak dan nieuwe.
card-renew-sure = De oude woorden werken dan niet meer. De nieuwe worden maar één keer getoond.
problem-card = Geen kaart heeft deze letters. Kijk ze nog eens na
problem-card-letters = Een kaart heeft 15 letters en cijfers. Kijk ze nog eens na
problem-card-birth = Dat klopt niet met wat we weten. Kijk maand en jaar nog eens na
problem-card-birth-left = Dat klopt niet met wat we weten. Kijk maand en jaar nog eens na. Pogingen die overblijven: { $n }
problem-card-birth-locked = Dat klopt niet met wat we weten. De kaart is nu vergrendeld. Vraag een andere waar je deze kreeg
problem-card-words = Kaart en woorden passen niet bij elkaar. Kijk beide nog eens na
card-entry-printed = Kaart { $card } is gemaakt op { $date }.
card-entry-used = Kaart { $card } is gebruikt op { $date }.
card-entry-locked = Kaart { $card } is geblokkeerd op { $date }.
card-entry-missed = Kaart { $card } is vergrendeld op { $date }: geboortemaand en geboortejaar waren te vaak fout.
card-entry-renewed = Kaart { $card } heeft nieuwe woorden gekregen op { $date }.
card-entry-replaced = Kaart { $card } is vervangen op { $date }.
card-state-fresh = niet gebruikt
card-state-used = gebruikt
card-state-expired = verlopen
card-state-locked = geblokkeerd
desk-cards = Kaarten
desk-cards-lead = Voor mensen zonder e-mail en telefoon. Elke kaart opent één account. Je ziet of een kaart is gebruikt, nooit door wie.
desk-cards-unverified = Eerst moet de beheerder je organisatie verifiëren.
desk-cards-new = Nieuwe kaarten
desk-cards-count = Hoeveel (1 tot 40)
desk-cards-language = Taal van de kaarten
desk-cards-print = Vel maken
desk-cards-empty = Er zijn nog geen kaarten.
desk-cards-all = Alle kaarten
desk-cards-card = Kaart
desk-cards-state = Stand
desk-cards-lock = Blokkeren
desk-cards-lock-text = Hij opent niets meer, en wie ermee is ingelogd wordt uitgelogd. Het account blijft.
desk-cards-replace = Nieuwe kaart
desk-cards-replace-text = De verloren kaart wordt geblokkeerd. De nieuwe opent hetzelfde account, voor wie maand en jaar van geboorte weet.
desk-cards-held = Te vaak wist iemand maand en jaar van geboorte niet. Alleen de beheerder kan nog een nieuwe kaart maken.
desk-cards-made = Deze kaarten zijn al gemaakt, nieuwe zijn er niet bij gekomen. De letters zijn maar één keer getoond: heb je ze niet afgedrukt, vergrendel de kaarten dan hier en maak nieuwe.
desk-cards-note = Noteer de eerste vijf letters van een kaart naast de naam van wie hem krijgt, in een lijst van jezelf. Daarmee vind je de kaart hier, vergrendel je hem en vervang je hem.
desk-log = Wat er is gedaan
done-card-locked = De kaart is geblokkeerd.
problem-card-count = Schrijf een getal van 1 tot 40. Er kunnen niet meer dan 400 kaarten ongebruikt zijn
sheet-title = Kaarten om uit te knippen
sheet-text = Druk deze pagina nu af: de letters worden alleen deze keer getoond.
print-page = Deze pagina afdrukken
sheet-card-text = Vind iets om te leren bij jou in de buurt. Scan dit, of open { $address } en schrijf deze letters:
sheet-card-keep = Bewaar deze kaart. Hij kan voor het eerst worden gebruikt tot { $date }.
attest-title = Een ouder of voogd heeft getekend
attest-lead = Schrijf de code die de ouder of het kind je laat zien. Zonder code zie je niemand.
attest-code = Code
attest-code-hint = Acht letters en cijfers.
attest-child = { $name } wacht op een handtekening op papier. Druk deze pagina af, lees haar met de ouder of voogd, laat haar tekenen en bewaar het papier.
attest-name = Naam van de ouder of voogd
attest-paper-code = Code: { $code }. Bewaar hem: daarmee trek je dit op papier in, waar je hebt getekend.
attest-paper-date = Datum
attest-paper-signature = Handtekening
attest-agree = De ouder of voogd van { $name } heeft dat getekend, en ik heb het gezien
attest-go = Noteren
attest-other = Andere code
attest-done = De ouder of voogd van { $name } heeft toestemming gegeven.
attest-withdraw-title = De toestemming wordt ingetrokken
attest-withdraw-text = Als dat is getekend, wordt alles van { $name } na zeven dagen gewist.
attest-withdraw-go = Intrekking noteren
attest-entry-attested = Een handtekening is genoteerd op { $date } ({ $code }).
attest-entry-withdrawn = Een intrekking is genoteerd op { $date } ({ $code }).
problem-attest-code = Niemand wacht met deze code. Kijk hem nog eens na
problem-attest-letter = De ouder of voogd heeft een e-mailadres en moet eerst onze brief beantwoorden. De link daarin werkt zolang het kind te jong is om zelf te beslissen
done-attested = Het is genoteerd en het account is open.
done-attest-withdrawn = Het is genoteerd. Het account is gesloten en wordt na zeven dagen gewist.
consent-given-paper = Je ouder of voogd heeft op papier getekend; genoteerd op { $date }.
me-paper-text = Je ouder of voogd tekent op papier waar je je kaart hebt gekregen. Laat daar deze code zien: { $code }
me-paper-keep = De code van je ouder of voogd, voor wat op papier wordt getekend: { $code }
me-agreed-text = Je ouder of voogd heeft toestemming gegeven. Alleen de handtekening op papier ontbreekt nog.
guardian-paper-text = Je hebt toestemming gegeven. Er ontbreekt nog één stap: teken op papier bij een organisatie die hier iets aanbiedt en laat deze code zien: { $code }. Dan kan { $name } het account gebruiken.
me-emails = E-mailadressen
me-emails-none = Je hebt er geen. Met een adres kun je ook met een link inloggen en mails krijgen.
email-letters = krijgt je mails
email-unverified = nog niet bevestigd
email-choose = Mails hierheen sturen
email-remove = Verwijderen
email-add = Nog een e-mailadres
email-link-title = Is dit jouw adres?
email-link-text = { $email } wordt een adres van het account van { $name }.
email-link-go = Ja, toevoegen
email-expired-text = De link is al gebruikt, te oud of hoort bij een andere browser. Vraag op je pagina een nieuwe aan.
done-email-asked = We hebben naar dit adres gemaild. Open de link daar in deze browser.
done-email-added = Het adres is nu van jou.
done-email-chosen = Mails gaan nu daarheen.
done-email-removed = Het adres is verwijderd.
problem-email-own = Dit adres heb je al
problem-email-guardian = Dit is het adres van je ouder of voogd. Schrijf er een van jezelf
problem-email-most = Een account heeft niet meer dan vijf adressen
problem-last-way-in = Dit is je laatste manier om in te loggen. Voeg eerst een ander adres toe.
me-cards = Je kaarten
me-take-zip = Meenemen als bestanden (ZIP)
mail-card-subject = Een nieuwe kaart voor je account bij { $territory }
mail-card-text =
    Hallo { $name },

    { $organisation } heeft een nieuwe kaart gemaakt voor je account bij { $territory }. De oude is geblokkeerd.

    Heb je er niet om gevraagd, zeg het dan tegen { $organisation }.
mail-card-changed-subject = Je kaart bij { $territory }
mail-card-locked-text =
    Hallo { $name },

    kaart { $card } van je account bij { $territory } is geblokkeerd. Niemand komt er nog mee binnen.

    Voor een andere kaart vraag je { $organisation }.
mail-card-used-text =
    Hallo { $name },

    de nieuwe kaart { $card } van je account bij { $territory } is gebruikt. Iemand heeft ermee ingelogd.

    Was jij dat niet, zeg het dan tegen { $organisation }: daar kan de kaart worden geblokkeerd.
mail-card-renewed-text =
    Hallo { $name },

    de woorden van kaart { $card } van je account bij { $territory } zijn nu andere. De oude werken niet meer.

    Was jij dat niet, zeg het dan tegen { $organisation }: daar kunnen ze de kaart vergrendelen.
mail-child-subject = Het account van { $name } bij { $territory }
mail-attested-text =
    Hallo,

    { $organisation } heeft genoteerd dat je op papier hebt getekend dat { $name } een account bij { $territory } mag hebben.

    Klopt dat niet, zeg het dan tegen { $organisation }. Met de link in onze eerste brief kun je het intrekken.
mail-attest-withdrawn-text =
    Hallo,

    { $organisation } heeft genoteerd dat je er niet meer mee instemt dat { $name } een account bij { $territory } heeft. Alles van { $name } wordt na zeven dagen gewist.

    Stem je er wel mee in, zeg het dan eerder met de link in onze eerste brief.
mail-inactive-guardian-text =
    Hallo,

    { $name } is lang niet bij { $territory } geweest. Op { $date } wissen we het account met alles erin.

    Moet het blijven, dan moet { $name } eerder één keer inloggen:

    { $link }
mail-email-subject = Je adres bij { $territory }
mail-email-text =
    Hallo,

    { $name } wil dit adres gebruiken voor een account bij { $territory }. Ben jij dat, open dan deze link:

    { $link }

    De link werkt { $minutes } minuten, in de browser waarin hij is aangevraagd. Was jij het niet, doe dan niets.
mail-email-taken-text =
    Hallo,

    { $name } wil dit adres gebruiken voor een account bij { $territory }. Het hoort al bij een account, dus er is niets veranderd.

    Zijn beide van jou: log in op het andere en verwijder het adres daar eerst. Was jij het niet, doe dan niets.
mail-way-removed-text =
    Hallo { $name },

    uit je account bij { $territory } is een passkey of een mailadres verwijderd. Niemand kan er nog mee inloggen.

    Was jij dat niet, kijk dan hier en log overal uit:

    { $link }
mail-email-first-text =
    Hallo { $name },

    brieven over je account bij { $territory } gaan vanaf nu naar { $email }.

    Was jij dat niet, log dan in, kies je eigen adres en schrijf ons.
mail-email-added-text =
    Hallo { $name },

    je account bij { $territory } heeft nu nog een adres: { $email }. Wie dat heeft, kan inloggen.

    Was jij dat niet, log dan in, verwijder het adres en schrijf ons.
mail-way-subject = Hoe je inlogt bij { $territory }
mail-way-passkey-text =
    Hallo { $name },

    er is een passkey toegevoegd aan je account bij { $territory }. Wie die heeft, kan inloggen.

    Was jij dat niet, verwijder het dan hier en log overal uit:

    { $link }
mail-way-linked-text =
    Hallo { $name },

    er is een account elders gekoppeld aan je account bij { $territory }. Wie dat heeft, kan inloggen.

    Was jij dat niet, verwijder het dan hier en log overal uit:

    { $link }
mail-way-locked-text =
    Hallo { $name },

    er lijkt een kopie te zijn van een van je passkeys bij { $territory }, dus logt hij niemand meer in. Verwijder hem hier en voeg een nieuwe toe:

    { $link }
mail-inactive-subject = Je account bij { $territory } wordt gewist
mail-inactive-text =
    Hallo { $name },

    je bent lang niet bij { $territory } geweest. Op { $date } wissen we je account met alles erin.

    Wil je het houden, log dan eerder één keer in:

    { $link }
mail-erased-subject = Je account bij { $territory } is gewist
mail-erased-text =
    Hallo { $name },

    je account bij { $territory } is gewist met alles erin, en dit adres ook zodra deze mail is verstuurd. Welke andere steden zijn ingelicht en welke het hebben bevestigd, staat tot { $date } hier:

    { $link }

    Bewaar de link: het is de enige weg daarheen.
mail-erased-guardian-text =
    Hallo,

    het account van { $name } bij { $territory } is gewist met alles erin, en je adres ook zodra deze mail is verstuurd. Welke andere steden zijn ingelicht en welke het hebben bevestigd, staat tot { $date } hier:

    { $link }

    Bewaar de link: het is de enige weg daarheen.
export-readme =
    Dit is alles wat { $territory } van je bewaart, bijeengezet op { $date }.

    Bestanden op .csv open je in een rekenblad, die op .json in elke teksteditor en calendar.ics in een agenda. everything.json bevat alles in één bestand. Waarvan er niets is, is er ook geen bestand. Geheimen, zoals die van je inloglinks, worden zo bewaard dat niemand ze kan lezen en zitten er niet bij.

## End of cards.

me-title = Hallo { $name }
me-explore = Zoek iets om te leren
me-waits-title = We wachten op je ouder of voogd
me-waits-text = We hebben gemaild naar het adres hieronder. Zolang er geen antwoord is, kun je rondkijken en zoekopdrachten bewaren, maar je nog nergens voor aanmelden.
me-guardian-again = Mail nog een keer sturen
me-guardian-first = Mail sturen
me-guardian-paper = Liever op papier laten tekenen
me-birth-title = Eén vraag
me-birth-hint = Maand en jaar in cijfers, bijvoorbeeld 4 en 2010. Je kunt dit later niet veranderen. Niemand anders ziet het.
me-consents = Waarvoor je toestemming gaf
me-take = Neem alles mee
me-take-text = Eén bestand met alles wat hier over jou wordt bewaard.
me-take-go = Bestand downloaden
me-leave = Account sluiten
me-leave-text = Alles van jou wordt na zeven dagen gewist. Tot die tijd kun je van gedachten veranderen.
me-leave-go = Account sluiten
me-erase = Alles meteen wissen
me-erase-text = Je kunt dan niets meer terughalen.
me-erase-go = Nu alles wissen
me-report-letter = Je krijgt dan een mail met een link naar een pagina waarop staat welke andere steden het hebben bevestigd.
me-report-none = Welke andere steden het hebben bevestigd, zie je alleen als je alles meteen wist, of als we naar een bevestigd e-mailadres van je kunnen schrijven.
me-report-page = Daarna zie je een pagina waarop staat welke andere steden het hebben bevestigd.
me-leaving = Alles van jou wordt gewist op { $date }.
me-leaving-guardian = Je ouder of voogd geeft geen toestemming meer voor je account hier. Tot die tijd kun je alles meenemen.
me-stay = Ik wil blijven
done-joined = Welkom! Je account is open.
done-guardian-asked = We hebben je ouder of voogd gemaild.
done-guardian-paper = Je ouder of voogd tekent op papier. Een eerdere mail werkt niet meer.
done-birth-told = Bedankt. Meer hebben we niet nodig.
done-stays = Fijn dat je blijft. Er wordt niets gewist.

## Aanmelden voor een activiteit. $title is de activiteit, $name is wie zich aanmeldt.

enrol-title = Aanmelden
enrol-go = Aanmelden
enrol-wait-go = Wachten op een plaats
enrol-full = Alle plaatsen zijn bezet. Je kunt op een plaats wachten: wie het eerst komt, is het eerst aan de beurt.
enrol-back = Terug naar de pagina
enrol-name-hint = De organisator ziet deze naam.
enrol-email-hint = We sturen je één link om te bevestigen. De organisator ziet je adres niet, tenzij je dat hieronder aanvinkt.
enrol-birth-hint = Maand en jaar in cijfers, bijvoorbeeld 4 en 2010. We kijken alleen of je mag komen en bewaren dit niet.
enrol-message = Moet de organisator iets weten? (niet verplicht)
enrol-message-hint = Bijvoorbeeld wat je nodig hebt om mee te kunnen doen.
enrol-release = De organisator mag mijn e-mailadres zien
enrol-sent-text = We hebben gemaild naar { $email }. Open de link in die mail en bevestig je aanmelding. Pas dan heb je een plaats.
consent-organiser = Je aanmelden voor een activiteit
consent-organiser-text = { $organiser } ziet de naam en het bericht die je hier invult, om te plannen en te controleren wie er was. Wie deze site beheert, kan dit ook zien; niemand anders. Als je niet meer meedoet, wordt het alleen bewaard zolang het nodig is.
rule-closed-cancelled = Dit is afgelast.
rule-closed-over = Dit is afgelopen.
rule-closed-external = Aanmelden gaat via de website van de activiteit.
rule-closed-none = Aanmelden hoeft niet. Kom gewoon langs.
rule-closed-notYet = Je kunt je nog niet aanmelden.
rule-closed-closed = De tijd om je aan te melden is voorbij.
rule-closed-full = Alle plaatsen zijn bezet.
rule-closed-alreadyEnrolled = Je hebt je al aangemeld.
rule-closed-age = Dit is voor mensen van een andere leeftijd.
rule-closed-guardian = Je ouder of voogd moet eerst toestemming geven. Open een account, dan vragen wij het.
enrolled-unconfirmed = Nog niet bevestigd
enrolled-requested = De organisator beslist
enrolled-accepted = Je hebt een plaats
enrolled-waitlisted = Je wacht op een plaats
enrolled-rejected = De organisator heeft nee gezegd
enrolled-left = Je komt niet
enrolled-attended = Je was erbij
enrolled-absent = Je was er niet bij
enrolment-confirm = Ja, ik kom
enrolment-leave = Ik kan niet komen
enrolment-leave-text = Je plaats gaat naar de volgende die wacht.
enrolment-leave-go = Mijn plaats teruggeven
done-asked = Het is genoteerd. We hebben je ook gemaild.
done-enrolled = Je hebt je aangemeld. We hebben je ook gemaild.
done-confirmed = Bedankt. Dat is bevestigd.
done-not-coming = Bedankt dat je het laat weten. Iemand anders krijgt de plaats.
me-places = Waarvoor je je hebt aangemeld
participants-title = Deelnemers
participants-seats = { $taken } van { $n } plaatsen bezet
participants-taken =
    { $n ->
        [one] { $n } persoon heeft een plaats
       *[other] { $n } mensen hebben een plaats
    }
participants-requested =
    { $n ->
        [one] { $n } persoon wacht op jouw beslissing
       *[other] { $n } mensen wachten op jouw beslissing
    }
participants-waiting =
    { $n ->
        [one] { $n } persoon wacht op een plaats
       *[other] { $n } mensen wachten op een plaats
    }
participants-attended =
    { $n ->
        [one] { $n } persoon was erbij
       *[other] { $n } mensen waren erbij
    }
participants-none = Er heeft zich nog niemand aangemeld.
participants-none-hint = Wie zich aanmeldt, staat hier.
participants-state = Status
participants-since = Aangemeld
participants-sensitive = Met antwoorden over gezondheid of voeding
participants-csv = Als tabel (CSV)
participant-requested = wil komen
participant-accepted = heeft een plaats
participant-waitlisted = wacht op een plaats
participant-rejected = afgewezen
participant-left = komt niet
participant-attended = was erbij
participant-absent = was er niet bij
participant-do-accept = Accepteren
participant-reject-text = Er gaat meteen een brief over uit.
participant-do-reject = Afwijzen
participant-do-attend = Was erbij
participant-do-miss = Was er niet bij
done-participant-accepted = Geaccepteerd. Er is een mail onderweg.
done-participant-rejected = Afgewezen. Er is een mail onderweg.
done-participant-attended = Genoteerd: was erbij.
done-participant-absent = Genoteerd: was er niet bij.
mail-enrol-confirm-subject = Bevestig je aanmelding: { $title }
mail-enrol-confirm-text =
    Hallo { $name },

    je wilt graag naar ‘{ $title }’ ({ $when }) komen. Bevestig dat hier:

    { $link }

    Pas dan heb je een plaats. Was jij het niet? Dan hoef je niets te doen.
mail-enrol-accepted-subject = Je hebt een plaats: { $title }
mail-enrol-accepted-text =
    Hallo { $name },

    je hebt een plaats bij ‘{ $title }’.

    { $when }
    { $place }

    Alles erover, voor je agenda en voor als je niet kunt komen:

    { $link }
mail-enrol-requested-subject = We hebben het doorgegeven: { $title }
mail-enrol-requested-text =
    Hallo { $name },

    je wilt graag naar ‘{ $title }’ ({ $when }) komen. De organisator beslist en daarna mailen we je. Hoe het ervoor staat:

    { $link }
mail-enrol-waits-subject = Je wacht op een plaats: { $title }
mail-enrol-waits-text =
    Hallo { $name },

    alle plaatsen bij ‘{ $title }’ ({ $when }) zijn bezet. Zodra er een vrijkomt en jij aan de beurt bent, mailen we je. Hoe het ervoor staat en voor als je niet wilt wachten:

    { $link }
mail-enrol-rejected-subject = Deze keer geen plaats: { $title }
mail-enrol-rejected-text =
    Hallo { $name },

    de organisator kan je geen plaats geven bij ‘{ $title }’ ({ $when }). Bij { $territory } is nog meer te vinden.

    { $link }
mail-enrol-changed-subject = Gewijzigd: { $title }
mail-enrol-changed-text =
    Hallo { $name },

    de tijd of de locatie van ‘{ $title }’ is gewijzigd. Het is nu:

    { $when }
    { $place }

    Alles erover en voor als je niet kunt komen:

    { $link }
mail-enrol-cancelled-subject = Afgelast: { $title }
mail-enrol-cancelled-text =
    Hallo { $name },

    ‘{ $title }’ ({ $when }) gaat niet door. Dat spijt ons. Bij { $territory } is nog meer te vinden.

    { $link }

## Uitnodigen, vragen en schrijven aan wie zich aanmeldt. $organiser biedt het aan.

questions-title = Vragen
questions-text = Je kunt tot tien vragen stellen aan wie zich hier aanmeldt. Wie uit een andere stad komt, krijgt ze niet. Een vraag waarvan je de tekst leegmaakt, verdwijnt met de antwoorden. Verander je een vraag of waarom je die stelt, dan worden ook de antwoorden gewist.
question-number = Vraag { $n }
question-new = Een nieuwe vraag
question-text = De vraag
question-purpose = Waarom jullie het vragen
question-purpose-hint = Wie de vraag krijgt, leest dit.
question-kind = Hoe erop geantwoord wordt
question-kind-text = Met een korte tekst
question-kind-choice = Door één antwoord te kiezen
question-kind-yesNo = Met ja of nee
question-options = Antwoorden om uit te kiezen
question-options-hint = Alleen voor een keuze: twee of meer, één per regel.
question-required = Er moet een antwoord komen
question-is-sensitive = Het gaat over gezondheid of voeding
question-readers = Wie antwoorden over gezondheid of voeding leest
question-readers-hint = Alleen wie je aankruist. Elke keer lezen komt in het logboek.
question-readers-fixed = Er zijn al antwoorden. Alleen een eigenaar van de organisatie, of wie ze nu leest, kan iemand anders noemen.
question-erase-after = Dagen na het einde tot de antwoorden worden gewist
question-erase-on = Of de dag waarop ze worden gewist
question-erase-hint = Vul een van de twee in. Bewaar antwoorden niet langer dan nodig.
question-erase-answers = Antwoorden die er al zijn
question-erase-go = Antwoorden wissen: { $n }
question-erase-first = Met deze wijziging verdwijnen de antwoorden die er al zijn. Vink dit aan, of laat de vraag zoals ze was.
question-erase-fixed = Er zijn al antwoorden, en daarbij staat wanneer ze worden gewist. Kies niets dat later is.
question-optional = { $text } (niet verplicht)
question-why = Waarom we het vragen: { $purpose }
question-erased-on = Je antwoord wordt gewist op { $date }.
question-erased-after =
    { $n ->
        [one] Je antwoord wordt één dag na het einde gewist.
       *[other] Je antwoord wordt { $n } dagen na het einde gewist.
    }
question-sensitive = Dit gaat over gezondheid of voeding. Alleen mensen die de organisator heeft genoemd, lezen het.
question-consent = Je antwoorden gaan daar ook heen en worden gewist zoals bij elke vraag staat.
answer-yes = Ja
answer-no = Nee
answers-title = Je antwoorden
answers-change = Mijn antwoorden wijzigen
answers-not-asked = Aangemeld vanuit een andere stad, zonder vragen
enrol-invited = { $organiser } nodigt je uit.
enrol-invited-to = Deze uitnodiging ging naar { $email }. De brief over je plaats gaat daar ook heen.
enrolment-written-to = Brieven hierover gaan naar { $email }.
enrol-known = Er is een account met je adres. Meld je aan, dan kom je hier terug.
rule-not-invited-used = Deze uitnodiging is al gebruikt. De rest staat in de brief over je plaats.
rule-not-invited-expired = Deze uitnodiging is te oud. Vraag om een nieuwe.
rule-not-invited-revoked = De organisator heeft deze uitnodiging ingetrokken.
rule-not-invited-forwarded = Deze uitnodiging ging naar een ander adres dan het jouwe. Vraag om een eigen.
invitations-title = Uitnodigen
invitations-text = Wie is uitgenodigd, hoeft niet op jullie te wachten zolang er plaatsen zijn. Leeftijd telt zoals voor iedereen.
invitations-letters = Per brief
invitations-list = Adressen
invitations-list-hint = Eén per regel, of een tabel met adres en naam. Iedereen krijgt een eigen link, die één keer werkt.
invitations-send = Uitnodigingen sturen
invitations-sent = Brieven onderweg: { $n }
invitations-links = Met een link voor velen
invitations-ends = Tot wanneer die werkt
invitations-ends-hint = Laat je het leeg: tot het einde, of dertig dagen.
invitations-link = Link maken
invitations-all = Uitgenodigd
invitations-draft = Publiceer het eerst. Daarna kun je uitnodigen.
invitation-link = Link voor velen
invitation-joined = Hiermee aangemeld: { $n }
invitation-waiting = nog niet gebruikt
invitation-used = gebruikt
invitation-expired = te oud
invitation-revoked = ingetrokken
invitation-open = open
invitation-print = Afdrukken
invitation-until = Werkt tot { $date }
invitation-scan = Scan dit om je aan te melden, of typ het adres.
invitation-picture = Het adres als plaatje voor een camera
invitation-stop-ask-title = Geen uitnodigingen meer?
invitation-stop-ask-text = Je krijgt dan geen uitnodigingen van { $organiser } meer per e-mail.
invitation-stop-title = Geen uitnodigingen meer
invitation-stop-text = { $organiser } stuurt je van hier geen uitnodigingen meer.
done-invitation-made = De link is er. Je kunt hem afdrukken.
invited-sent = brief onderweg
invited-wrong = geen e-mailadres
invited-doubled = staat al hierboven
invited-joined = heeft zich al aangemeld
invited-waiting = was al uitgenodigd
invited-stopped = wil geen uitnodigingen van jullie
invited-limit = vandaag niet: genoeg brieven
participants-invited = Uitgenodigd: { $n }, aangemeld: { $joined }, nog niet: { $waiting }
mail-invitation-subject = { $organiser } nodigt je uit: { $title }
mail-invitation-text =
    Hallo{ $name },

    { $organiser } nodigt je uit voor ‘{ $title }’.

    { $when }
    { $place }

    Hier kun je je aanmelden. De link is alleen voor jou:

    { $link }

    Als je geen brieven als deze meer wilt van { $organiser }:

    { $stop }
mail-message-text =
    { $text }

    --
    { $organiser } schrijft dit aan wie zich heeft aangemeld voor ‘{ $title }’. Alles over je plaats, en als je niet kunt komen:

    { $link }
messages-title = Schrijven
messages-text = Iedereen krijgt een eigen brief, ook wie het adres niet heeft vrijgegeven. Niemand ziet wie hem nog meer krijgt. Ouders en voogden krijgen een kopie.
messages-no-mail = Deze site stuurt geen brieven.
messages-sent = Wat jullie schreven
message-to = Aan wie
message-to-all = Iedereen
message-to-accepted = Wie een plaats heeft
message-to-waiting = Wie wacht
message-to-attended = Wie er was
message-name = Onderwerp
message-content = Tekst
message-preview = Eerst bekijken
message-send = Versturen
message-change = Wijzigen
message-reached = Brieven: { $n }
message-on-page = Geen e-mailadres, lezen het op hun pagina: { $n }
message-missed = Niet bereikt, want aangemeld vanuit een andere stad en zonder zichtbaar adres: { $n }
message-nobody = Er is niemand om aan te schrijven.
message-too-many = Genoeg brieven voor één dag. Schrijf morgen weer.
enrolment-letters = De organisator heeft geschreven
done-message-sent = Verstuurd.
fact-places-free = { $free } van { $n } plaatsen vrij
fact-places-waiting = Alle plaatsen zijn bezet ({ $n }); je kunt op een plaats wachten
fact-places-taken = Alle plaatsen zijn bezet ({ $n })
check-in-back = Terugnemen
done-taken-back = Teruggenomen.

## Aanmelden voor iets dat een andere stad aanbiedt. $host is het adres van haar site.

enrol-release-name = De organisator mag mijn naam zien
enrol-name-elsewhere-hint = Voor onze brieven aan jou. De organisator ziet deze alleen als je dat hieronder aankruist.
enrol-elsewhere-account = Hier meld je je aan met een account. Heb je dat niet, meld je dan aan op de site van de stad die dit aanbiedt.
consent-organiser-elsewhere-text = Dit gaat naar { $organiser }, { $territory } ({ $host }): dat iemand van hier wil komen, wat je aankruist, en je bericht, om te plannen en te controleren wie er was. Verder verlaat niets over jou deze site. Als je niet meer meedoet, laten we dat weten aan { $organiser }.
enrolled-sent = Doorgegeven, nog geen antwoord
enrolled-failed = Het kon niet worden doorgegeven
done-passed-on = We hebben het doorgegeven aan de organisator. Zodra er een antwoord is, zie je dat hier.
participant-somebody = Iemand van { $host }
mail-enrol-failed-subject = Niet doorgegeven: { $title }
mail-enrol-failed-text =
    Hallo { $name },

    we konden je niet aanmelden voor ‘{ $title }’ ({ $when }): de organisator is van hieruit niet te bereiken, of neemt niemand van hier aan. Je kunt het opnieuw proberen, of je aanmelden op de site van de stad die dit aanbiedt.

    { $link }
enrol-ask = Vraag mijn ouder of voogd of { $organiser } { $what ->
        [name] mijn naam
        [email] mijn e-mailadres
       *[both] mijn naam en mijn e-mailadres
    } mag hebben
enrol-ask-paper = Je ouder of voogd krijgt geen mail van ons. Daarom kunnen we niet vragen of de organisator meer van je mag hebben.
release-asked = We hebben je ouder of voogd gevraagd of de organisator { $what ->
        [name] je naam
        [email] je e-mailadres
       *[both] je naam en je e-mailadres
    } mag hebben.
release-given = Je ouder of voogd heeft ja gezegd: de organisator mag { $what ->
        [name] je naam
        [email] je e-mailadres
       *[both] je naam en je e-mailadres
    } hebben.
release-refused = Je ouder of voogd heeft nee gezegd: de organisator krijgt { $what ->
        [name] je naam
        [email] je e-mailadres
       *[both] je naam en je e-mailadres
    } niet.
release-withdrawn = Je ouder of voogd heeft het ja teruggenomen: de organisator mag { $what ->
        [name] je naam
        [email] je e-mailadres
       *[both] je naam en je e-mailadres
    } niet meer hebben.
guardian-release-title = Mag { $organiser } dit van { $name } hebben?
guardian-release-lead = { $name } heeft zich aangemeld en wil graag dat { $organiser }, { $city }, dit krijgt: om te plannen, om na te gaan wie er was en om erover te mailen. Niemand anders krijgt het. { $name } kan ook zonder dit komen.
guardian-release-for = Waarvoor
guardian-release-to = Wie het krijgt
guardian-release-what = Wat
guardian-release-kept = { $organiser } krijgt het niet. Als je van gedachten verandert, kun je hier toestemmen.
guardian-release-over = Er is hier niets meer te beslissen: het is voorbij of gaat niet door, de plek is teruggegeven, of de persoon is oud genoeg om zelf te beslissen.
mail-release-guardian-subject = Een vraag van { $name } bij { $territory }
mail-release-guardian-text =
    Hallo,

    { $name } heeft zich aangemeld voor “{ $title }” ({ $when }) van { $organiser }, { $city }. Mag { $organiser } { $what ->
        [name] de naam
        [email] het e-mailadres
       *[both] de naam en het e-mailadres
    } van { $name } hebben? Er wordt niets doorgegeven voordat je hebt toegestemd. Bekijk het, en zeg ja of nee:

    { $link }

    Bewaar deze mail. Met dezelfde link kun je je ja terugnemen.

## Inchecken. $name is wie wordt ingecheckt, $time een tijd van de dag, $code de tekens van een code.

ticket-title = Je ticket
ticket-text = Laat dit zien bij de deur, of lees de tekens voor. Het is alleen voor jou.
code-picture = Code als plaatje: { $code }
check-in-title = Inchecken
check-in-here = Er zijn: { $here } van { $n }
check-in-since = is er sinds { $time }
check-in-do = Is er
check-in-code = Code van het ticket
check-in-code-hint = Twaalf letters en cijfers, zoals onder het plaatje op het ticket.
check-in-wall = Code voor aan de muur
check-in-scan = Scannen met de camera
check-in-scan-stop = Camera sluiten
check-in-no-camera = De camera gaat niet open. Typ de code, of kies de naam.
check-in-queued = Genoteerd op deze telefoon. Het wordt verstuurd zodra er weer netwerk is.
check-in-waiting = Wacht op het netwerk: { $n }
check-in-waits = wacht op het netwerk
check-in-attended = { $name } is er.
check-in-already = { $name }: was er al, sinds { $time }.
check-in-unknown = Geen ticket heeft deze code. Kijk nog eens naar elk teken.
check-in-otherOpportunity = Dit ticket is voor iets anders.
check-in-noPlace = Voor dit ticket is hier geen plaats.
check-in-notYet = Het is te vroeg. Inchecken kan vanaf twee uur voor het begin.
check-in-expired = Het is te laat. Inchecken kan tot zes uur na het einde, en wat een telefoon zonder netwerk noteerde, geldt een uur.
door-title = Hier inchecken
door-text = Scan de code met je telefoon, of open { $address } en typ hem. Hij verandert elke 30 seconden.
door-stale = Geen netwerk. Wacht op de volgende code.
door-code = Code bij de deur
door-code-hint = Hij staat op het scherm bij de deur en verandert elke 30 seconden.
door-code-go = Verder
door-go = Ik ben er: { $name }
door-who = We weten nog niet wie je bent. Open de link in je mail en scan opnieuw, log in, of typ de code van je ticket.
door-no-place = Je hebt hier nog geen plaats. Heb je een ticket, typ dan de code ervan.
check-in-stale = Deze code is fout of te oud. Kijk nog eens op het scherm bij de deur.
check-in-go = Inchecken
door-done = Welkom, { $name }! Je bent ingecheckt.

## Goals, and whom somebody lets look on. $name is a learner, or who speaks; $adviser an address.

goals-title = Mijn doelen
goals-lead = Wat wil je worden of leren? Verzamel stappen ernaartoe en zie wat er nog ontbreekt.
goals-none = Je hebt nog geen doel.
goals-new = Nieuw doel
goals-no-esco = De lijst met beroepen en vaardigheden is hier nog niet. Schrijf je doel in je eigen woorden.
goals-own = In je eigen woorden
goals-own-hint = Bijvoorbeeld: zelf mijn fiets repareren
goal-make = Dit is mijn doel
goal-own = Dit is een van je doelen
goal-kind-name = In eigen woorden
goal-progress = Vaardigheden: { $done } van { $n }
goal-reached = Bereikt
goal-reach = Ik heb het bereikt
goal-reopen = Toch nog niet bereikt
goal-drop = Dit doel laten vallen
goal-drop-text = De stappen en wat anderen erover zeiden, worden gewist.
goal-drop-go = Laten vallen
goal-steps = Stappen
goal-steps-none = Nog geen stappen. Kies “Toevoegen aan een doel” op een pagina die ernaartoe leidt.
goal-step-address = Adres van een aanbod of een leerroute
goal-step-address-hint = Van hier of uit een andere stad: kopieer het uit je browser.
goal-step-add = Stap toevoegen
goal-step-up = Eerder
goal-step-down = Later
goal-step-remove = Verwijderen
goal-step-signed-up = Ingeschreven
goal-step-waiting = Wacht op een plaats
goal-step-walking = Onderweg
goal-step-over = Voorbij
goal-add = Toevoegen aan een doel
goal-add-which = Aan welk doel?
goal-all = Zoek wat ernaartoe leidt
goal-concept = Wat ESCO erover zegt
goal-missing = Ontbreekt nog
goal-covered = Al geleerd
goal-next = Wat er binnenkort naartoe leidt
goal-next-none = Niets hier leert je nog een van deze vaardigheden. Volg een vaardigheid op haar pagina, dan hoor je het wanneer er iets is.
goal-words-none = Met deze woorden is nog niets te vinden. Zoek met andere woorden en zet wat je vindt bij de stappen.
goal-offers = Aanbod: { $n }
problem-goal-step = We vonden daar geen aanbod en geen leerroute. Controleer het adres
problem-no-step = Daar is wel iets, maar geen aanbod en geen leerroute
problem-not-before = Dit begint pas op { $date }
problem-step-gone = Deze stap hoort niet meer bij het doel.
remark-new = Er is iets nieuws gezegd
remarks-title = Wat je adviseurs zeggen
remark-by = { $name }, { $date }
remark-take = Bij mijn stappen zetten
remark-decline = Nee, dank je
remark-forget = Wissen
remark-taken = Bij de stappen gezet
remark-declined = Afgewezen
remark-there = Staat al bij de stappen
remark-title = Iets zeggen
remark-text = Je woorden
remark-text-hint = Degene van wie het doel is, kan ze wissen.
remark-step = Een stap voorstellen: het adres
remark-send = Versturen
remark-mail = Mail me als een adviseur iets zegt, hoogstens één keer per dag
me-remarks = Een adviseur heeft iets over je doelen gezegd.
part-goals = Doelen
part-enrolments = Inschrijvingen
advisers-title = Wie mag meekijken
advisers-lead = Laat iemand meekijken die je vertrouwt, bijvoorbeeld een jongerenwerker of een mentor. Jij kiest wat er te zien is, je ziet elke keer dat er is gekeken en je kunt het altijd stoppen.
advisers-none = Niemand kijkt mee.
adviser-new = Iemand laten meekijken
adviser-email = E-mailadres van de adviseur
adviser-parts = Wat mag er te zien zijn?
adviser-months-legend = Voor hoeveel maanden?
adviser-invite = Uitnodiging versturen
adviser-young = Eerst vragen we het aan je ouder of voogd.
adviser-unborn = Vertel ons eerst wanneer je geboren bent.
adviser-waits = Je kunt iemand laten meekijken zodra je ouder of voogd je account goed vindt.
adviser-no-mail = Deze site kan nog geen mail versturen, dus niemand kan worden uitgenodigd.
adviser-guardian = Wacht op je ouder of voogd
adviser-invited = Uitgenodigd
adviser-active = Kijkt mee
adviser-ended = Gestopt
adviser-ended-on = Gestopt op { $date }
adviser-ended-guardian = Gestopt door je ouder of voogd
adviser-declined = Afgewezen
adviser-gone = Een gewist account
adviser-until = Tot { $date }
adviser-views = Wanneer er is gekeken
adviser-no-views = Er heeft nog niemand gekeken.
adviser-end = Nu stoppen
adviser-end-text = Vanaf nu ziet deze persoon niets meer van je.
problem-adviser-known = Kies een ander adres: dit is van jezelf, of het is al uitgenodigd
consent-adviser = Iemand laten meekijken
consent-adviser-text = Deze persoon ziet wat je hebt aangevinkt, kan iets zeggen over je doelen en stappen voorstellen, tot de tijd om is of jij stopt. Niemand anders. Elke keer kijken wordt voor je genoteerd.
advising-title = Wie mij laat meekijken
advising-lead = Elke keer dat je kijkt, wordt genoteerd voor degene om wie het gaat.
advising-none = Niemand laat je meekijken.
advising-stop = Niet meer meekijken
advising-stop-text = Je ziet dan niets meer van deze persoon.
advised-title = Bij { $name }
advised-none = Hier is nog niets.
invited-title = { $name } laat je meekijken
invited-lead = Je mag tot { $date } zien: { $parts }. Je kunt iets zeggen en stappen voorstellen. Elke keer dat je kijkt, wordt genoteerd voor { $name }.
invited-ask = Zodat niemand anders dit opent, sturen we een link naar het uitgenodigde adres.
invited-send = Stuur de link
invited-mailed = We hebben naar het uitgenodigde adres gemaild. Open de link binnen 15 minuten in deze browser.
invited-astray = De link in de mail werkt 15 minuten. Open hem in de browser waarin je erom vroeg, of laat hier een nieuwe sturen.
invited-other = Deze uitnodiging is voor een ander adres. Meld je af en open haar opnieuw.
invited-account = Je krijgt een account bij { $territory }, met alleen je adres en een naam. Je kunt het altijd sluiten.
invited-of-age = Ik ben meerderjarig en geef toestemming
invited-accept = Aannemen
invited-decline = Ik wil niet meekijken
invited-decline-text = De uitnodiging eindigt, en { $name } ziet dat ze is afgewezen.
invited-decline-go = Afwijzen
invited-declined = Je hebt de uitnodiging afgewezen.
invited-declined-text = Je ziet niets van { $name } en krijgt hierover geen mail meer.
invited-over = Deze uitnodiging is al gebruikt, gestopt of te oud.
guardian-adviser-title = Mag { $adviser } meekijken met { $name }?
guardian-adviser-lead = { $name } wil dit tot { $date } aan { $adviser } laten zien: { $parts }. { $adviser } zou iets kunnen zeggen en stappen kunnen voorstellen. { $name } ziet elke keer dat er is gekeken.
guardian-adviser-agreed = Je hebt toegestemd. Bewaar de mail: met de link kun je het altijd stoppen.
guardian-adviser-no = Nee, dat mag niet
guardian-adviser-ended = { $adviser } ziet niets.
done-goal-picked = Dit is nu je doel.
done-goal-dropped = Laten vallen.
done-goal-reached = Goed gedaan! Je hebt het bereikt.
done-step-added = Toegevoegd.
done-step-there = Deze stap staat er al.
done-step-removed = Verwijderd.
done-remark-sent = Verstuurd.
done-adviser-asked = De uitnodiging is onderweg.
done-adviser-ended = { $name } ziet niets meer van je.
done-adviser-withdrawn = Gestopt. Deze persoon ziet niets meer van je.
done-advising-begun = Dank je. Je mag nu meekijken.
done-advising-stopped = Gestopt.
mail-adviser-subject = { $name } laat je meekijken bij { $territory }
mail-adviser-text =
    Hallo,

    { $name } leert met { $territory } en wil je er iets van laten zien, zodat je kunt helpen met raad. Wat er te zien is, zie en beslis je hier:

    { $link }

    Alleen wie dit adres heeft, kan aannemen. Als je { $name } niet kent, hoef je niets te doen.
mail-invited-subject = Verder met de uitnodiging van { $name }
mail-invited-text =
    Hallo,

    { $name } wil je laten meekijken bij { $territory }. Met deze link ga je verder met de uitnodiging:

    { $link }

    Hij werkt { $minutes } minuten, in de browser waarin erom is gevraagd. Was jij dat niet, doe dan niets.
mail-adviser-guardian-subject = { $territory }: mag { $adviser } meekijken met { $name }?
mail-adviser-guardian-text =
    Hallo,

    { $name } wil { $adviser } iets laten zien van wat { $name } met { $territory } leert. Er is niets te zien voordat je hebt toegestemd. Lees wat het is, en zeg ja of nee:

    { $link }

    Bewaar deze mail. Met dezelfde link kun je altijd van gedachten veranderen.
mail-remark-subject = Er is iets over je doel gezegd
mail-remark-text =
    Hallo { $name },

    iemand die je laat meekijken, heeft iets gezegd over je doelen bij { $territory }. Lees het hier:

    { $link }

## Een leerroute volgen.

walk-start = Leerroute starten
walk-sign-in = Log in om deze leerroute te lopen
walk-progress = { $done } van { $n } stappen gedaan
walk-completed = Je hebt het einde bereikt
walk-completed-some = Je hebt het einde bereikt: { $done } van { $n } stappen gedaan
walk-steps = { $done } van { $n } stappen
walk-finished = Afgerond
walk-next = Volgende stap
walk-done = Gedaan
walk-attended = Gedaan: de organisator heeft je daar gezien
walk-tick = Dit heb ik gedaan
walk-from = Vanaf { $date }
walk-sign-up = Meld je aan: de organisator bevestigt dat je er was
walk-untick = Toch niet gedaan
walk-stop = Stoppen met deze leerroute
walk-stop-text = Wat je hier hebt afgevinkt, wordt gewist. Waarvoor je je hebt aangemeld, blijft staan.
walk-stop-go = Stoppen
number-started =
    { $n ->
        [one] persoon is begonnen
       *[other] mensen zijn begonnen
    }
number-completed =
    { $n ->
        [one] persoon heeft het einde bereikt
       *[other] mensen hebben het einde bereikt
    }
me-walks = Leerroutes die je loopt

## Herinneringen.

mail-enrol-reminder-subject = Binnenkort: { $title }
mail-enrol-reminder-text =
    Hallo { $name },

    ‘{ $title }’ begint binnenkort, en je hebt een plaats.

    { $when }
    { $place }

    Alles erover en voor als je niet kunt komen:

    { $link }

## Following providers, territories, playlists and skills; what happened to them.

follow = Volgen
follow-followed = Je volgt dit
follow-stop = Ontvolgen
follow-title = { $name } volgen
follow-private = Wat hier wordt gepubliceerd, komt bij je nieuws. Niemand komt te weten dat je dit volgt.
follow-here = Bij { $territory }
follow-here-text = Met een account hier volg je zonder dat iemand het weet.
follow-home = In een andere stad of op Mastodon
follow-home-text = Ben je ergens anders thuis? Vul de site van je stad of je eigen adres in, dan brengen we je erheen.
follow-home-field = De site van je stad of je adres
follow-home-hint = Bijvoorbeeld tilburg.example of @name@mastodon.example
follow-home-go = Breng me erheen
follow-onward = Je kunt dit volgen op { $host }.
follow-onward-go = Verder naar { $host }
problem-follow-home = We vonden daar geen plek van waaruit je kunt volgen. Controleer het adres
problem-follow-nobody = We vonden daar niemand die je kunt volgen. Controleer het adres
following-title = Wat ik volg
following-lead = Alleen jij ziet deze lijst. Andere steden weten alleen dat iemand hier hen volgt.
following-none = Je volgt nog niets.
following-none-hint = Kies ‘Volgen’ op de pagina van een organisatie, een stad, een leerroute of een vaardigheid.
following-add = Iets van elders volgen
following-object = Adres of accountnaam
following-object-hint = Het adres van een pagina in een andere stad, of een accountnaam zoals @library@tilburg.example
following-territory = Stad of regio
following-skill = Vaardigheid
following-requested = nog geen antwoord
following-failed = niet bereikbaar
following-muted = genegeerd
following-mute = Negeren
following-unmute = Weer tonen
following-blocked = Voor jou verborgen
block-title = Alles van deze organisatie verbergen
block-text = Je volgt deze organisatie dan niet meer, en niets ervan komt bij je nieuws. De organisatie komt dit niet te weten.
block-go = Verbergen
block-done = Je hebt deze organisatie in je nieuws verborgen.
block-end = Niet meer verbergen
timeline-title = Mijn nieuws
timeline-empty = Er is nog niets gebeurd. Zodra er iets gebeurt, staat het hier.
news-new = Nieuw
news-changed = Gewijzigd
news-cancelled = Afgelast
news-soonFull = Nog maar weinig plaatsen
news-soonOver = Sluit binnenkort
news-message = Bericht
digest-title = Per e-mail
digest-legend = Hoe vaak zullen we je mailen?
digest-hint = Alleen als er iets is gebeurd. Je kunt het in elke mail stoppen.
digest-never = Nooit
digest-day = Eén keer per dag
digest-week = Eén keer per week
digest-stop-title = Geen e-mail meer over je nieuws
digest-stop-text = We mailen je niet meer over wat je volgt. Je vindt het nog wel bij je nieuws.
done-follows = Je volgt dit nu.
done-follows-no-more = Je volgt dit niet meer.
done-muted = Je hoort hier voorlopig niets meer over.
done-unmuted = Je hoort hier weer over.
done-hidden = Verborgen.
done-shown = Niet meer verborgen.
done-digest = Opgeslagen.
mail-digest-subject =
    { $n ->
        [one] { $n } nieuwsbericht van { $territory }
       *[other] { $n } nieuwsberichten van { $territory }
    }
mail-digest-text =
    Hallo { $name },

    dit is er gebeurd met wat je volgt bij { $territory }:

    { $list }

    Bekijk alles:

    { $link }

    Wil je deze mails niet meer? Stop ze hier:

    { $stop }

## Reporting what is wrong to the operator.

report = Deze pagina melden
report-title = Wat klopt er niet?
report-lead = Vertel het aan de mensen die deze site beheren. Ze zien wat je schrijft, maar niet wie je bent.
report-text = Wat klopt er niet?
report-text-hint = Bijvoorbeeld: het kost geld, het bestaat niet, het is niet voor kinderen.
report-forward = Meld het ook aan { $territory }. Daar komen ze niet te weten dat jij het was.
report-go = Versturen
report-done = Bedankt. We kijken ernaar.
admin-reports = Meldingen
admin-reports-lead = Wat er volgens mensen en andere steden niet klopt. Wat van ons is, wijzig je of trek je in via de werkruimte ervan; wat van elders komt, verberg of blokkeer je op de pagina van die stad.
admin-reports-none = Er zijn geen meldingen.
report-from-here = van iemand hier
report-forwarded = ook aan de andere stad gemeld
report-settle = Markeren als afgehandeld
done-report-settled = Afgehandeld.
admin-waiting-reports =
    { $n ->
        [one] Eén melding wacht op jou
       *[other] { $n } meldingen wachten op jou
    }

## What happened, in numbers

figures-title = Cijfers
figures-lead = Wat hier gebeurde, zonder namen. Aantallen mensen staan hier vanaf vijf, van kinderen en jongeren vanaf tien. “–” is geen of minder; soms ontbreekt ook een groter getal, zodat niemand een klein getal kan uitrekenen.
figures-none = Van deze maand is nog niets te vertellen.
figures-viewed = Pagina’s geopend
figures-enrolled = Aangemeld
figures-attended = Waren er
figures-started = Routes begonnen
figures-completed = Routes voltooid
figures-by-month = Per maand
figures-by-provider = Per aanbieder
figures-by-category = Per onderwerp
figures-by-skill = Per vaardigheid
figures-by-ageband = Per leeftijd
figures-by-language = Per taal
figures-by-home = Per thuisplaats
