language-self = Afrikaans

## Dates. $day and $year are digits, $month is one of month-*, $weekday one of weekday-*.
## $day2, $month2, $year2 belong to the last day of several.

format-date = { $weekday } { $day } { $month } { $year }
format-days-month = { $day }–{ $day2 } { $month } { $year }
format-days-year = { $day } { $month } – { $day2 } { $month2 } { $year }
format-days = { $day } { $month } { $year } – { $day2 } { $month2 } { $year2 }
format-time = { $hour }:{ $minute }
format-moment = { $date }, { $time }
format-times = { $date }, { $from }–{ $to }
format-moments = { $from } – { $to }

month-1 = Januarie
month-2 = Februarie
month-3 = Maart
month-4 = April
month-5 = Mei
month-6 = Junie
month-7 = Julie
month-8 = Augustus
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Desember

month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mrt
month-short-4 = Apr
month-short-5 = Mei
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Okt
month-short-11 = Nov
month-short-12 = Des

weekday-1 = Ma
weekday-2 = Di
weekday-3 = Wo
weekday-4 = Do
weekday-5 = Vr
weekday-6 = Sa
weekday-7 = So

## Numbers, money, lengths

format-decimal = ,
format-group = { "\u00A0" }
format-price = { $currency }{ $amount }
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
       *[other] { $n } maande
    }

## Languages that something is held in

language-af = Afrikaans
language-ar = Arabies
language-be = Belarussies
language-bg = Bulgaars
language-bs = Bosnies
language-ca = Katalaans
language-cs = Tsjeggies
language-da = Deens
language-de = Duits
language-el = Grieks
language-en = Engels
language-es = Spaans
language-et = Estnies
language-eu = Baskies
language-fa = Persies
language-fi = Fins
language-fr = Frans
language-ga = Iers
language-gl = Galicies
language-he = Hebreeus
language-hi = Hindi
language-hr = Kroaties
language-hu = Hongaars
language-is = Yslands
language-it = Italiaans
language-ka = Georgies
language-ku = Koerdies
language-lt = Litaus
language-lv = Letties
language-mk = Masedonies
language-mt = Maltees
language-nb = Noors (Bokmål)
language-nl = Nederlands
language-nn = Noors (Nynorsk)
language-no = Noors
language-pl = Pools
language-ps = Pasjto
language-pt = Portugees
language-ro = Roemeens
language-rom = Romani
language-ru = Russies
language-sk = Slowaaks
language-sl = Sloweens
language-so = Somalies
language-sq = Albanees
language-sr = Serwies
language-sr-Cyrl = Serwies (Cyrilliese skrif)
language-sr-Latn = Serwies (Latynse skrif)
language-st = Sesotho
language-sv = Sweeds
language-ti = Tigrinya
language-tr = Turks
language-uk = Oekraïens
language-ur = Oerdoe
language-vi = Viëtnamees
language-xh = isiXhosa
language-zh = Chinees
language-zu = isiZulu
language-easy = { $language }, maklike taal

## What is wrong with a value (beside a field)

problem-malformed-address = Skryf ’n volledige webadres, byvoorbeeld https://example.org/page
problem-malformed-time = Skryf ’n datum en ’n tyd, byvoorbeeld 2026-12-05 15:00
problem-malformed-timezone = Skryf ’n tydsone, byvoorbeeld Europe/Vilnius
problem-malformed-duration = Skryf ’n tydsduur soos PT3H (drie uur) of P2D (twee dae)
problem-malformed-currency = Skryf ’n geldeenheid met drie hoofletters, byvoorbeeld EUR
problem-malformed-amount = Skryf ’n getal soos 12.50, sonder ’n geldeenheid
problem-malformed-whole-number = Skryf ’n heelgetal, 0 of hoër
problem-malformed-number = Skryf ’n getal
problem-malformed-email = Skryf ’n e-posadres, byvoorbeeld name@example.org
problem-malformed-slug = Gebruik 1 tot 60 kleinletters, syfers en enkele koppeltekens
problem-malformed-day = Kies ’n dag, byvoorbeeld 2026-12-05
problem-malformed-colour = Skryf ’n kleur as # met ses syfers of letters, byvoorbeeld #00594c
problem-malformed-topic = Gebruik letters, syfers en spasies, byvoorbeeld nagstappe
problem-malformed-contact = Skryf een kontak per reël: naam, e-pos, telefoon, webwerf
problem-malformed-scopes = Net ’n administrateur se rekening kan al hierdie regte hê
problem-malformed-recurrence = Skryf ’n reël soos FREQ=WEEKLY;BYDAY=MO;UNTIL=20270630T215959Z
problem-malformed-language = Skryf ’n taal met sy kort kode, byvoorbeeld lt of sr-Cyrl

## Why something is not allowed

rule-invalid = Kyk weer na jou antwoorde: alles is nog nie reg nie.
rule-not-found = Hier is niks nie, of jy mag dit nie sien nie.
rule-gone = Dit is geskrap.
rule-sign-in-first = Meld eers aan.
rule-link-expired = Hierdie skakel is reeds gebruik of is te oud. Vra vir ’n nuwe een.
rule-forbidden = Jy het nie die reg om dit te doen nie. Vra ’n administrateur.
rule-slug-taken = Die naam “{ $name }” is reeds in gebruik. Kies ’n ander een.
rule-changed = Iemand anders het dit intussen verander. Laai dit weer en maak jou verandering nog ’n keer.
rule-too-many = Te veel pogings. Wag { $seconds ->
    [one] { $seconds } sekonde
   *[other] { $seconds } sekondes
} en probeer weer.
rule-too-many-minutes = Te veel pogings. Wag { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minute
} en probeer weer.
rule-too-many-hours = Te veel pogings. Wag { $hours ->
    [one] { $hours } uur
   *[other] { $hours } uur
} en probeer weer.
rule-key-reused = Dit is al voorheen met ander inhoud gestuur. Stuur dit weer as ’n nuwe versoek.
rule-refused = Dit is geweier: { $why }

fact-steps = { $n ->
    [one] { $n } stap
   *[other] { $n } stappe
}

## The pages that everybody sees. Plain words: no "actor", "inbox" or "instance".
## Around every page

page-skip = Gaan na die inhoud
page-nav = Hoofkieslys
page-language = Taal
page-no-password = Jy het nog nie ’n wagwoord nie. Daarsonder het jy elke keer ’n nuwe skakel nodig.
page-set-password = Skep ’n wagwoord
page-account = Jou rekening
nav-explore = Verken
nav-playlists = Leerroetes
nav-network = Netwerk
nav-about = Oor ons
nav-sign-in = Meld aan
nav-sign-out = Meld af
nav-desk = Jou werkruimte
nav-admin = Administrasie
nav-settings = Instellings
footer-contact = Kontak
footer-api = Vir ontwikkelaars
footer-privacy = Hierdie webwerf gebruik geen webkoekies om jou te volg nie, en sy bladsye haal niks van ander bedieners af nie.
footer-source = bronkode
pages-label = Bladsye
pages-previous = Vorige
pages-next = Volgende
edit = Wysig
save = Stoor
from-territory = uit { $territory }
text-languages = Hierdie teks in
page-language-more = Meer tale
handle-title = Volg vanuit ’n ander diens
handle-text = Soek hierdie adres in Mastodon, Mobilizon of ’n soortgelyke diens, en volg dit daar.
handle-short = Volg:

## Explore

explore-title = Verken
explore-title-words = { $words }: resultate
explore-heading = Wat wil jy volgende leer?
explore-lead =
    { $organisations ->
        [0] Werkswinkels, kursusse en vrywilligerswerk naby jou.
        [one] Werkswinkels, kursusse en vrywilligerswerk van een plaaslike organisasie.
       *[other] Werkswinkels, kursusse en vrywilligerswerk van { $organisations } plaaslike organisasies.
    }
explore-lead-network =
    { $territories ->
        [one] Een ander gebied deel sy aanbod met ons.
       *[other] { $territories } ander gebiede deel hulle aanbod met ons.
    }
explore-count =
    { $n ->
        [0] Niks gevind nie
        [one] { $n } geleentheid
       *[other] { $n } geleenthede
    }
explore-signpost = Waar alles vandaan kom
explore-here = jy is hier
explore-set = Filters wat gekies is
explore-unset = Verwyder die filter
explore-unset-all = Verwyder almal
explore-empty = Niks pas by al jou keuses nie.
explore-empty-hint = Gebruik minder woorde, verwyder ’n filter hier bo, of kies ander dae.
explore-empty-all = Wys alles wat voorlê
explore-wrong = Hierdie filters werk nie
explore-empty-now = Daar is op die oomblik niks beplan nie.
explore-empty-new = Daar is nog niks gepubliseer nie.
explore-empty-new-hint = Kom kyk gou weer: plaaslike organisasies maak reg.
share-title = Deel
share-sheet = Deel…
share-copy = Kopieer die adres
share-copied = Gekopieer
share-mail = Per e-pos
explore-along = Neem hierdie lys saam
explore-along-ics = Kalender
explore-along-rss = RSS-voer
explore-along-csv = Tabel (CSV)
explore-along-geojson = Kaartdata (GeoJSON)
explore-routes = Uitgestippelde roetes
explore-routes-lead = Leerroetes lei jou stap vir stap, hier en in ander stede.
explore-routes-all = Alle leerroetes
search-words = Wat wil jy leer?
search-example = Probeer “robotte” of “vrywilligerswerk”
search-go = Soek
search-kind = Soort
search-more = Datum, plek, taal, koste
search-when = Wanneer
when-any = Enige tyd
when-days = Die dae hier onder
when-today = Vandag
when-tomorrow = Môre
when-weekend = Hierdie naweek
when-week = Volgende 7 dae
when-month = Volgende 30 dae
search-time = Deel van die dag
time-morning = Oggend
time-afternoon = Middag
time-evening = Aand
search-enrolment = Hoe om plek te kry
search-closing = Laaste kans om in te skryf
search-from = Van
search-to = Tot
search-place = Naby (dorp of plek)
search-radius = Hoe ver
search-where = Waar
search-category = Onderwerp
search-language = Taal
search-age = Jou ouderdom
search-sort = Volgorde
search-free = Gratis
search-online = Aanlyn
search-apply = Wys resultate

## An opportunity

fact-when = Wanneer
fact-where = Waar
fact-cost = Koste
fact-language = Taal
fact-for = Vir wie
opportunity-about = Beskrywing
opportunity-calendar = Voeg by kalender
opportunity-step = Begin ’n leerroete hiermee
opportunity-geo = Maak in ’n kaarttoep oop
opportunity-materials = Om te lees of saam te bring
opportunity-details = Besonderhede
opportunity-playlists = Deel van hierdie leerroetes

## Playlists

playlists-title = Leerroetes
playlists-lead = Roetes langs dinge wat jy kan leer: party naby, party aanlyn, party in ander stede.
playlists-count =
    { $n ->
        [one] { $n } leerroete
       *[other] { $n } leerroetes
    }
playlists-empty = Daar is nog nie ’n leerroete nie.
playlists-empty-hint = Verken los geleenthede
playlist-kind = Leerroete
playlist-steps = Stappe
playlist-ordered = Volg hulle in hierdie volgorde.
playlist-free = Doen hulle in enige volgorde.
playlist-empty = Hierdie leerroete het nog geen stappe nie.
playlist-about = Oor hierdie leerroete
legend-title = Hoe om die roete te lees
legend-here = In hierdie gebied
legend-online = Aanlyn, waar jy ook al is
legend-task = ’n Taak om self te doen
legend-elsewhere = In ’n ander gebied, in dié gebied se kleur

## Organisations, territory, network

organisation-count =
    { $n ->
        [0] Niks beplan nie
        [one] { $n } geleentheid
       *[other] { $n } geleenthede
    }
organisation-empty = Hierdie organisasie het op die oomblik niks beplan nie.
organisation-all = Wys alles
organisation-about = Oor die organisasie
organisation-contact = Kontak
organisation-playlists = Leerroetes
territory-partners =
    { $n ->
        [0] Organisasies
        [one] { $n } organisasie
       *[other] { $n } organisasies
    }
territory-partners-empty = Nog geen organisasie het aangesluit nie.
territory-publish = Bied julle iets aan wat mense kan leer?
territory-publish-text = Organisasies publiseer gratis hier.
territory-publish-write = Skryf aan die kontak hier bo om ’n werkruimte te kry.
network-title = Netwerk
network-heading = Gebiede waarmee ons verbind is
network-lead =
    { $n ->
        [0] Wat ander stede en streke publiseer, sal hier verskyn.
        [one] Ons is met een ander gebied verbind. Hier onder staan wie wie se geleenthede wys.
       *[other] Ons is met { $n } ander gebiede verbind. By elkeen staan wie wie se geleenthede wys.
    }
network-territories = Gebiede
network-empty = Hierdie gebied is nog nie met ’n ander een verbind nie.
network-empty-hint = Alles wat jy hier vind, kom van plaaslike organisasies.
network-rows = Wys wat uit { $territory } kom
network-new = Nuut van elders

## Signing in, settings, errors

sign-in-title = Meld aan
sign-in-email = E-posadres
sign-in-password = Wagwoord
sign-in-go = Meld aan
sign-in-mail = Stuur eerder vir my ’n skakel
sign-in-help = Geen wagwoord nie? Vra die administrateur van hierdie webwerf vir ’n aanmeldskakel.
sign-in-help-mail = Geen wagwoord nie? Los dit leeg, dan stuur ons vir jou ’n skakel.
sign-in-sent = Kyk in jou e-pos
sign-in-sent-text = As daar ’n rekening met hierdie adres is, is ’n skakel op pad. Dit werk een keer, 15 minute lank, in hierdie blaaier.
link-title = Meld met hierdie skakel aan
link-invited = Jy is genooi na die werkruimte van { $organisation }
link-text = Jy gaan as { $name } aanmeld. Die skakel werk net een keer.
link-text-new = Druk die knoppie om jou rekening oop te maak. Die skakel werk net een keer.
link-go = Meld aan
link-expired = Hierdie skakel werk nie meer nie
link-expired-text = Dit is reeds gebruik of is te oud. Vra vir ’n nuwe een.
settings-you = Jou besonderhede
settings-email = Jy meld aan met { $email }.
settings-name = Naam
settings-language = Taal van die bladsye
settings-password = Wagwoord
settings-password-current = Huidige wagwoord
settings-password-new = Nuwe wagwoord
settings-password-hint = Minstens 10 karakters. ’n Paar woorde is maklik om te onthou.
settings-password-set = Stoor wagwoord
settings-sessions = Waar jy aangemeld is
settings-sessions-text = Jy word in elke blaaier afgemeld, in hierdie een ook. Jou aanmeldskakels, jou wagwoord, toegangsleutels en gekoppelde rekeninge bly geldig.
settings-sign-out = Meld oral af

## Passkeys and single sign-on. $provider is what the operator calls a sign-on server.
passkey-title = Toegangsleutels
passkey-one = Toegangsleutel
passkey-text = ’n Toegangsleutel meld jou aan met jou vinger, jou gesig of die kode van jou toestel. Niemand kan dit raai nie, en daar is niks om te onthou nie.
passkey-name = Naam van hierdie toegangsleutel
passkey-name-hint = Byvoorbeeld: my foon
passkey-add = Voeg ’n toegangsleutel by
passkey-needs = Om een by te voeg, het jou blaaier JavaScript nodig en ’n toestel wat toegangsleutels bewaar.
passkey-none = Toegangsleutels kan nie by die adres van hierdie webwerf gebruik word nie.
passkey-failed = Dit het nie gewerk nie, of jy het dit gestop. Probeer weer, of kies ’n ander manier.
passkey-sign-in = Meld aan met ’n toegangsleutel
passkey-locked = Gesluit
passkey-locked-text = Dit lyk of daar ’n kopie van hierdie toegangsleutel is, so dit meld niemand meer aan nie. Verwyder dit en voeg ’n nuwe een by.
passkey-wrong-unknown = Niemand hier het hierdie toegangsleutel nie. Dit is dalk verwyder.
passkey-wrong-locked = Dit lyk of daar ’n kopie van hierdie toegangsleutel is, so dit is gesluit. Meld op ’n ander manier aan, verwyder dit en voeg ’n nuwe een by.
passkey-wrong-unverified = Jou rekening het ’n toestel nodig wat seker maak dit is jy: met vinger, gesig of kode.
passkey-wrong-known = Hierdie toestel het reeds ’n toegangsleutel vir hierdie rekening.
passkey-wrong-invalid = Dit het nie gewerk nie, of het te lank geneem. Probeer weer.
way-title = Maniere om aan te meld
way-text = Toegangsleutels, en rekeninge elders waarmee jy aanmeld.
way-open = Wys dit
way-added = Bygevoeg op { $date }
way-used = Laas gebruik op { $date }
way-unused = Nog nie gebruik nie
way-remove = Verwyder
way-remove-one = Verwyder { $name }
way-last = Dit is jou enigste manier om aan te meld. Voeg eers ’n ander een by.
sign-on-title = Rekeninge elders
sign-on-text = Jy kan aanmeld met ’n rekening wat jy daar het. Daardie webwerf weet dan dat jy hierheen kom, en niks van wat jy hier doen nie.
sign-on-go = Gaan voort met { $provider }
sign-on-link = Koppel { $provider }
sign-on-cancel = Kanselleer
sign-on-outward-text = Jy meld nou daar aan en kom terug. Van dan af kan jy hier met daardie rekening aanmeld.
sign-on-shared-text = Meld daar as jouself aan. Op ’n rekenaar wat ander ook gebruik, meld daar ook af wanneer jy klaar is.
sign-on-join-lead = Jy kom van { $provider } en het nog nie ’n rekening hier nie. Dit kos niks, en niemand kan sien dat jy hier is nie.
sign-on-join-born = { $provider } sê dat jy in { $month } gebore is.
sign-on-join-known = Het jy reeds ’n rekening hier? Meld daarby aan en koppel { $provider } onder “Maniere om aan te meld”.
sign-on-failed = Niemand is aangemeld nie
sign-on-again = Probeer weer
sign-on-other = Meld op ’n ander manier aan
sign-on-old-text = Dit het te lank geneem, is reeds gedoen, of het in ’n ander blaaier begin.
sign-on-refused-text = { $provider } het nie bevestig wie jy is nie, of jy het dit daar gestop.
sign-on-wrong-text = Die antwoord van { $provider } was nie reg nie, so ons het dit nie aanvaar nie. As dit weer gebeur, sê vir die operateur van hierdie webwerf.
sign-on-silent-text = { $provider } antwoord nie op die oomblik nie. Probeer oor ’n paar minute weer, of meld op ’n ander manier aan.
sign-on-taken-text = Hierdie rekening van { $provider } is hier aan ’n ander rekening gekoppel.
sign-on-not-you-text = Jy is nie meer hier aangemeld as die een wat begin het nie. Meld aan en probeer weer.
sign-on-weak-text = Jou rekening kan verander wat ander sien, so dit het ’n sterker toets nodig as dié van { $provider }. Meld op ’n ander manier aan.
done-passkey-added = Die toegangsleutel is bygevoeg.
done-passkey-removed = Die toegangsleutel is verwyder.
done-sign-on-linked = Dit is gekoppel. Jy kan nou daarmee aanmeld.
done-sign-on-unlinked = Dit is nie meer gekoppel nie.
error-explore = Gaan na die beginblad
error-request = As jy dit rapporteer, noem hierdie nommer:

## Saved searches

saved-title = Gestoorde soektogte
saved-lead = Wat in elkeen nuut is, kom as ’n voer, en as jy wil ook per e-pos: hoogstens een keer per dag, en net wanneer daar iets nuuts is.
saved-lead-feed = Wat in elkeen nuut is, kom as ’n voer.
saved-keep = Stoor hierdie soektog
saved-keep-name = Naam van hierdie soektog
saved-none = Jy het nog nie ’n soektog gestoor nie.
saved-none-hint = Soek iets, en kies dan “Stoor hierdie soektog”.
saved-everything = Alles
saved-feed = Voer
saved-mail-on = Laat weet my per e-pos
saved-mail-off = Geen e-pos meer nie
saved-by-mail = Ons laat jou per e-pos weet
saved-new =
    { $n ->
        [0] Niks nuuts nie
        [one] { $n } nuut
       *[other] { $n } nuut
    }
saved-remove = Verwyder
saved-sign-in = Meld aan om dit te stoor
saved-stop-title = Geen e-pos meer oor hierdie soektog nie
saved-stop-text = Ons sal nie meer vir jou oor “{ $name }” skryf nie. Die soektog bly in jou instellings.
saved-stop-go = Stop die e-pos
done-search-removed = Verwyder.
done-search-mail = Van nou af laat ons jou per e-pos weet wat nuut is.
done-search-silent = Jy kry nie meer e-pos hieroor nie.
problem-saved-many =
    { $n ->
        [one] Jy het reeds { $n } gestoorde soektog. Verwyder dit eers
       *[other] Jy het reeds { $n } gestoorde soektogte. Verwyder eers een
    }
mail-saved-subject =
    { $n ->
        [one] { $name }: een nuwe geleentheid
       *[other] { $name }: { $n } nuwe geleenthede
    }
mail-saved-text =
    Nuut in jou soektog “{ $name }” in { $territory }:

    { $list }

    Sien almal:
    { $link }

    Jy het vir hierdie e-pos gevra toe jy die soektog gestoor het. Om dit te stop:
    { $stop }

## First set-up

setup-title = Stel hierdie webwerf op
setup-lead = Maak { $address } jou stad of streek se webwerf, met jou as die administrateur. Die adres en die kort naam kan nie later verander word nie; al die ander kan.
setup-right = Eers die kode
setup-code = Kode
setup-code-hint = Die program het dit in sy logboek geskryf toe dit begin het. Dit werk een keer, en net tot die program weer begin.
setup-code-wrong = Dit is nie die nuutste kode in die program se logboek nie. Elke keer as die program begin, is daar ’n nuwe een
setup-name = Naam van die gebied
setup-name-hint = ’n Stad of ’n streek: Vilnius
setup-handle = Kort naam
setup-handle-hint = Vir volgers in ander dienste: vilnius. Kleinletters, syfers en koppeltekens; dit kan nie later verander word nie. Los dit leeg, dan word dit uit die naam gemaak.
setup-timezone-hint = Vir dae en tye waar niemand ’n ander tydsone noem nie.
setup-you = Jou besonderhede
setup-operator = Jou e-posadres
setup-operator-hint = Jy meld daarmee aan. Niemand anders kry dit te sien nie.
setup-go = Stel op en meld aan

## Words for values, counts and states, put together by the page modules.
## Kinds and other closed lists: the API's value after the prefix

kind-event = Byeenkoms
kind-workshop = Werkswinkel
kind-course = Kursus
kind-volunteering = Vrywilligerswerk
kind-internship = Internskap
kind-project = Projek
kind-place = Plek
kind-online = Aanlyn
kind-exchange = Uitruiling
category-life-skills = Lewensvaardighede
category-creativity = Kreatiwiteit
category-civic = Gemeenskap
category-abroad = Oorsee
category-science = Wetenskap
category-technology = Tegnologie
category-global = Wêreldkwessies
category-crafts = Handwerk
category-sports = Sport
category-arts = Kuns
category-career = Werk en loopbaan
category-environment = Omgewing
setting-formal = Formeel: skool, universiteit, opleiding met ’n sertifikaat
setting-nonFormal = Nieformeel: buite die skool aangebied
setting-informal = Informeel: deur te doen of te besoek
enrolment-open = Skryf in solank daar plek is
enrolment-approval = Skryf in, en die organiseerder besluit
enrolment-external = Skryf in op die geleentheid se webwerf
enrolment-none = Jy hoef nie in te skryf nie, kom net
accessibility-wheelchair = Sonder trappe
accessibility-signLanguage = Gebaretaal
accessibility-captions = Onderskrifte
accessibility-audioDescription = Oudiobeskrywing
accessibility-hearingLoop = Gehoorlus
accessibility-largePrint = Groot druk
accessibility-braille = Braille
accessibility-easyToRead = Maklike taal
role-operator = Administrateur
role-partner = Vennoot
role-learner = Deelnemer
role-owner = Eienaar
role-editor = Redakteur
sort-relevance = Beste resultaat eerste
sort-date = Vroegste eerste
sort-distance = Naaste eerste
sort-new = Nuutste eerste

## States

status-draft = konsep
status-published = gepubliseer
status-cancelled = gekanselleer
status-deleted = geskrap
tag-only-here = net hier

## Facts

fact-free = Gratis
fact-online = Aanlyn
fact-any-time = Enige tyd
fact-until = tot en met { $date }
fact-next = Volgende datums
fact-ages = { $min } tot { $max } jaar
fact-age-from = { $min } jaar en ouer
fact-age-to = { $max } jaar en jonger
fact-places =
    { $n ->
        [one] { $n } plek
       *[other] { $n } plekke
    }
fact-enrol-until = Skryf in tot { $date }
fact-enrol-from = Inskrywing begin op { $date }
fact-hours = { $n } uur
fact-minutes =
    { $n ->
        [one] { $n } minuut
       *[other] { $n } minute
    }
fact-days =
    { $n ->
        [one] { $n } dag
       *[other] { $n } dae
    }
fact-about = ongeveer { $duration }
fact-optional = opsioneel
fact-licence = Lisensie
fact-groups = Groepe
fact-topics = Onderwerpe
fact-keywords = Meer trefwoorde
fact-setting = Soort leer
fact-accessibility = Toeganklikheid
fact-enrolment = Hoe om plek te kry
fact-website = Webwerf
fact-video = Video
fact-place = Plek
count-opportunities =
    { $n ->
        [one] { $n } geleentheid
       *[other] { $n } geleenthede
    }
count-playlists =
    { $n ->
        [one] { $n } leerroete
       *[other] { $n } leerroetes
    }
count-steps =
    { $n ->
        [one] { $n } stap
       *[other] { $n } stappe
    }
number-steps =
    { $n ->
        [one] stap
       *[other] stappe
    }
number-hours = uur
number-territories =
    { $n ->
        [one] gebied
       *[other] gebiede
    }
number-opportunities =
    { $n ->
        [one] geleentheid
       *[other] geleenthede
    }
number-playlists =
    { $n ->
        [one] leerroete
       *[other] leerroetes
    }
number-organisations =
    { $n ->
        [one] organisasie
       *[other] organisasies
    }
number-neighbours =
    { $n ->
        [one] gebied wat met ons deel
       *[other] gebiede wat met ons deel
    }
choice-any = Enige
choice-everywhere = Hier en elders
choice-here = Net hier
filter-from = Van { $date } af
filter-to = Tot en met { $date }
filter-age = { $age } jaar oud

## How often something takes place. $days are short names of weekdays: Mon and Wed

repeat-days =
    { $n ->
        [one] Elke dag
       *[other] Elke { $n } dae
    }
repeat-weeks =
    { $n ->
        [one] Elke week
       *[other] Elke { $n } weke
    }
repeat-weeks-on =
    { $n ->
        [one] Elke week op { $days }
       *[other] Elke { $n } weke op { $days }
    }
repeat-months =
    { $n ->
        [one] Elke maand
       *[other] Elke { $n } maande
    }
repeat-years =
    { $n ->
        [one] Elke jaar
       *[other] Elke { $n } jaar
    }
repeat-otherwise = Op verskeie dae
repeat-until = { $often }, tot en met { $date }
repeat-times =
    { $n ->
        [one] { $often }, een keer
       *[other] { $often }, { $n } keer
    }

## On the pages

opportunity-enrol = Gaan skryf in
opportunity-website = Gaan na die webwerf
home-link = Sien dit op die webwerf van { $territory }
updated-on = Verander op { $date }
warning-cancelled = Dit is gekanselleer.
warning-over = Dit is verby.
warning-draft = Dit is ’n konsep. Net jy en jou kollegas sien dit.
warning-unverified = Net in hierdie gebied te sien, totdat die organisasie goedgekeur is.
step-gone = Teruggetrek
step-unknown = Nog nie ontvang nie
step-cancelled = Gekanselleer
neighbour-mutual = Ons deel met mekaar
neighbour-following = Ons wys wat hierdie gebied publiseer
neighbour-followed = Hierdie gebied wys wat ons publiseer
neighbour-last = Laas van gehoor: { $when }
tag-step-gone = ’n stap is teruggetrek

## Relative times

ago-now = so pas
ago-minutes =
    { $n ->
        [one] ’n minuut gelede
       *[other] { $n } minute gelede
    }
ago-hours =
    { $n ->
        [one] ’n uur gelede
       *[other] { $n } uur gelede
    }
ago-days =
    { $n ->
        [one] gister
       *[other] { $n } dae gelede
    }
in-moment = binne ’n minuut
in-minutes =
    { $n ->
        [one] oor ’n minuut
       *[other] oor { $n } minute
    }
in-hours =
    { $n ->
        [one] oor ’n uur
       *[other] oor { $n } uur
    }

## Faults of other servers

fault-silent = Die ander bediener antwoord nie
fault-answers = Die ander bediener antwoord met fout { $status }
fault-denies = Die ander bediener aanvaar nie ons handtekening nie ({ $status })
fault-gone = Dit is weg
fault-missing = Dit is nie daar nie
fault-unspoken = Die bediener is geblokkeer of nie toegelaat nie
fault-other = Dit kan nie gelees word nie ({ $why })

## Problems with a field; after its name in the summary, alone beside the field

problem-choose-one = Kies een
problem-choose = Kies minstens een
problem-required = Skryf iets hier
problem-required-language = Skryf dit in minstens een taal
problem-no-steps = Voeg eers minstens een stap by
problem-no-thing = Geen geleentheid is daar gevind nie. { $why }
problem-not-opportunity = By hierdie adres is iets anders, nie ’n geleentheid nie
problem-free-price = Gee óf ’n prys óf “gratis”, nie albei nie
problem-unknown = Hierdie veld bestaan nie
problem-malformed = Dit is nie reg geskryf nie: { $why }
problem-nul = Hierin is ’n karakter wat nie gestoor kan word nie. Tik dit weer
problem-too-long =
    { $n ->
        [one] Gebruik hoogstens { $n } karakter
       *[other] Gebruik hoogstens { $n } karakters
    }
problem-too-many = Gee hoogstens { $n }
problem-out-of-days = Kies ’n dag van { $low } tot { $high }
problem-out-of-range = Gebruik ’n getal van { $low } tot { $high }
problem-not-one-of = Kies een van hierdie: { $list }
problem-end-before-start = Die einde moet ná die begin kom
problem-not-from-start = Die eerste dag moet een van die gekose dae wees
problem-ages-reversed = Die hoogste ouderdom mag nie laer as die laagste wees nie
problem-does-not-exist = Dit bestaan nie hier nie
problem-taken = Dit is reeds in gebruik
problem-incomplete = Gee die breedtegraad én die lengtegraad
problem-skipped-time = Die horlosies gaan dan vorentoe, en hierdie tyd bestaan nie. Kies ’n tyd daarvoor of daarna
problem-repeated-time = Die horlosies gaan dan terug, en hierdie tyd kom twee keer voor. Kies ’n tyd daarvoor of daarna
problem-private-address = Ander mense kan nie hierdie adres oopmaak nie
problem-fixed = Dit kan nie later verander word nie
problem-not-supported = Dit is nog nie moontlik nie: { $instead }
problem-sign-in = Die e-posadres of die wagwoord is verkeerd
problem-password-wrong = Die huidige wagwoord is verkeerd
problem-password-short =
    { $n ->
        [one] Gebruik minstens { $n } karakter
       *[other] Gebruik minstens { $n } karakters
    }
problem-password-common = Te veel mense gebruik hierdie wagwoord; kies ’n ander een
problem-email = Skryf ’n e-posadres soos name@example.org
problem-peer-address = Skryf ’n adres of ’n rekeningnaam, soos tilburg.example of @tilburg@tilburg.example
problem-peer-unreachable = { $host } antwoord nie. Kyk of die adres reg is, of probeer later weer
problem-peer-unknown = Op { $host } is daar geen gebied wat gevolg kan word nie. Kyk of die adres reg is
problem-peer-self = Dit is jou eie gebied
problem-peer-blocked = { $host } is geblokkeer. Deblokkeer dit eers
problem-peer-unspoken = Daar is net kontak met gebiede wat jy toelaat. Laat { $host } eers toe: waymark peer accept { $host }

## Error pages

error-400-title = Hierdie adres is nie volledig nie
error-400-text = Iets daarin kan nie gelees word nie. Gaan terug en probeer weer.
error-403-title = Jy mag dit nie oopmaak nie
error-403-text = Meld met ’n ander rekening aan, of vra die administrateur van hierdie webwerf.
error-404-title = Hier is niks nie
error-404-text = Dalk is daar ’n tikfout in die adres, of die bladsy het geskuif. Soek eerder na wat jy wil hê.
error-invitation-title = Hierdie uitnodiging kan nie aanvaar word nie
error-410-title = Dit is teruggetrek
error-410-text = Wie dit gepubliseer het, het dit teruggetrek. Dalk is daar iets soortgelyks op die beginblad.
error-429-title = Te veel versoeke
error-500-title = Iets het aan ons kant verkeerd geloop
error-500-text = Die fout is aangeteken. Probeer oor ’n oomblik weer.
error-503-title = Dit is nou te besig
error-503-text = Probeer oor ’n halwe minuut weer.
error-csrf-title = Hierdie vorm is te oud
error-csrf-text = Gaan terug, laai die bladsy weer en stuur die vorm nog ’n keer. Niks is verander nie.
error-setup-title = Hierdie webwerf is nog nie opgestel nie
error-setup-text = As jy dit bestuur, stel dit nou op: jy het die kode uit die program se logboek nodig. Almal anders is binnekort welkom.
error-setup-go = Stel dit op

## More of the pages' words: filters, steps and mails.

title-missing = Sonder ’n naam
organisation-kind = Organisasie
fact-here = hier: { $when }
filter-skill = Een vaardigheid
filter-type-opportunity = Geleenthede
filter-type-playlist = Leerroetes
filter-type-organisation = Organisasies
filter-type-badge = Kentekens
filter-not-free = Betaald
filter-not-online = Ter plaatse
filter-near = Binne { $far } van { $place }
filter-area = In een deel van die kaart
filter-closing =
    { $n ->
        [0] Inskrywing sluit vandag
        [one] Inskrywing sluit binne ’n dag
       *[other] Inskrywing sluit binne { $n } dae
    }
step-unnamed = ’n Stap wat hier geen naam het nie
step-not-yet = Nog nie gepubliseer nie
settings-saved = Gestoor.
settings-password-saved = Jou wagwoord is gestoor. Jy is oral elders afgemeld.
mail-link-subject = Meld aan by { $territory }
mail-link-text =
    Iemand, waarskynlik jy, het gevra vir ’n skakel om by { $territory } aan te meld:

    { $link }

    { $minutes ->
        [one] Dit werk een keer, { $minutes } minuut lank, in die blaaier waar daarvoor gevra is.
       *[other] Dit werk een keer, { $minutes } minute lank, in die blaaier waar daarvoor gevra is.
    } As dit nie jy was nie, hoef jy niks te doen nie.

## The map.

map-title = Op die kaart
map-label = Kaart van wat gevind is
map-preview = Kaart: elke getal is ’n deel daarvan, elke teken ’n geleentheid
map-keys = Kaart. Die pyltjiesleutels skuif dit, plus en minus zoem, Enter maak oop wat in die middel is.
map-open = Verken die kaart
map-to-map = Wys op ’n kaart
map-to-list = Wys as ’n lys
map-zoom-in = Zoem in
map-zoom-out = Zoem uit
map-locate = Wys waar ek is
map-locate-failed = Jou toestel het nie gesê waar jy is nie.
map-close = Maak toe
map-cluster = Op hierdie plek: { $count }
map-wheel = Hou { $key } in en rol om te zoem
map-fingers = Skuif die kaart met twee vingers
map-outside =
    { $n ->
        [one] Nog een lê buite hierdie deel van die kaart
       *[other] Nog { $n } lê buite hierdie deel van die kaart
    }
map-unplaced =
    { $n ->
        [one] Een het nie ’n plek op die kaart nie; dit is in die lys.
       *[other] { $n } het nie ’n plek op die kaart nie; hulle is in die lys.
    }
map-unplaced-left =
    { $n ->
        [one] Nog een het nie ’n plek op die kaart nie en is hier weggelaat
       *[other] Nog { $n } het nie ’n plek op die kaart nie en is hier weggelaat
    }

## Suggestions while somebody types

suggest-label = Voorstelle
suggest-opportunity = Geleentheid
suggest-playlist = Leerroete
suggest-organisation = Organisasie
suggest-skill = Vaardigheid
suggest-occupation = Beroep
suggest-place = Naby hierdie plek

## In other sites' pages

embed-all = Wys alles
embed-title = Sit dit op jou eie webwerf
embed-text = Kopieer een van hierdie reëls na ’n bladsy van jou webwerf. Wat dit wys, is altyd op datum, en niemand word dopgehou nie.
embed-list = As ’n lys
embed-map = As ’n kaart
embed-copy = Kopieer

## Skills and occupations of the ESCO classification.

nav-skills = Vaardighede
esco-title = Vaardighede en beroepe
esco-lead = Kyk wat jy vir ’n vaardigheid kan leer, of wat jy nodig het om te word wat jy wil wees.
esco-words = ’n Vaardigheid, of wat jy wil word
esco-example = naaldwerk, verpleegkundige, video …
esco-missing = Die lys van vaardighede is nog nie hier nie
esco-missing-hint = Die administrateur van hierdie webwerf kan dit enige tyd byvoeg.
esco-none = Geen vaardigheid of beroep heet so nie
esco-none-hint = Probeer ’n ander woord, of ’n korter een.
esco-back = Alle vaardighede en beroepe
esco-collections = Versamelings
esco-collection-digital = Digitale vaardighede
esco-collection-digComp = Basiese digitale vaardighede
esco-collection-green = Groen vaardighede
esco-collection-transversal = Vaardighede wat oral handig is
esco-collection-language = Tale
esco-collection-research = Navorsingsvaardighede
esco-collection-researchOccupations = Beroepe in navorsing
esco-skills = Vaardighede
esco-skills-lead = Die getal sê by hoeveel geleenthede jy dit leer.
esco-occupations = Ek wil … word
esco-occupations-lead = Die getal sê by hoeveel geleenthede jy ’n vaardigheid leer wat jy nodig het.
esco-count = geleenthede
esco-broader = Waar dit hoort
esco-kind-skill = Vaardigheid
esco-kind-knowledge = Kennis
esco-kind-skillGroup = Groep vaardighede
esco-kind-occupation = Beroep
esco-kind-occupationGroup = Groep beroepe
esco-foreign = Daar is nog nie ’n naam in jou taal nie; hierdie een is in { $language }.
esco-foreign-text = Hierdie teks is in { $language }.
esco-replaced = ESCO het nou ’n ander naam hiervoor:
esco-obsolete = ESCO gebruik dit nie meer nie.
esco-also = Ander name
esco-here =
    { $n ->
        [0] Jy kan dit op die oomblik nêrens hier leer nie
        [one] Jy leer dit by een geleentheid
       *[other] Jy leer dit by { $n } geleenthede
    }
esco-here-occupation =
    { $n ->
        [0] Jy kan op die oomblik nêrens hier leer wat jy nodig het nie
        [one] By een geleentheid leer jy wat jy nodig het
       *[other] By { $n } geleenthede leer jy wat jy nodig het
    }
esco-here-none = Sodra ’n organisasie iets daarvoor aanbied, sal jy dit hier sien.
esco-here-none-occupation = Sodra ’n organisasie iets aanbied vir een van die vaardighede wat jy nodig het, sal jy dit hier sien.
esco-here-all = Wys alles
esco-essential = Wat jy nodig het
esco-optional = Wat help
esco-narrower = Meer presies
esco-needed-by = Nodig vir
esco-helps = Help vir
esco-more-occupations = Nie al die beroepe word hier gewys nie.
esco-origin = Waar dit vandaan kom

## Skills in forms and on pages

form-skills = Vaardighede wat jy opdoen
form-skills-hint = So vind mense dit as hulle na ’n vaardigheid of ’n pad na ’n beroep soek.
form-skills-words = Soek ’n vaardigheid
form-skills-words-hint = Los dit leeg om vaardighede te kry wat by jou tekste pas.
form-skills-find = Soek vaardighede
form-skills-proposed = Vaardighede wat gevind is
form-skills-chosen = { $skill } is gekies
form-skills-none = Geen vaardigheid is gevind nie. Probeer ’n ander woord.
opportunity-skills = Wat jy leer
search-skill = Vaardigheid

## The partner's desk.

desk-nav = Werkruimte
desk-items = Geleenthede en leerroetes
desk-organisation = Organisasie
desk-people = Mense
desk-public = Openbare bladsy
desk-back = Terug na die werkruimte
desk-view = Sien die bladsy
desk-name = Titel
desk-when = Wanneer
desk-steps = Stappe
desk-status = Status
desk-languages = Tale
desk-updated = Verander
desk-filters = Wys
desk-filter-all = Alles ({ $n })
desk-filter-draft = Konsepte ({ $n })
desk-filter-published = Gepubliseer ({ $n })
desk-filter-cancelled = Gekanselleer ({ $n })
desk-filter-past = Verby ({ $n })
desk-opportunities = Geleenthede
desk-opportunity-new = Nuwe geleentheid
desk-filter-empty = Geeneen nie.
desk-opportunities-empty = Hier is nog niks nie.
desk-opportunities-empty-hint = Begin met een: ’n titel, ’n tyd en ’n plek is genoeg. Jy kan dit as konsep stoor en later publiseer.
desk-playlists = Leerroetes
desk-playlist-new = Nuwe leerroete
desk-playlists-empty = Nog geen leerroetes nie.
desk-playlists-empty-hint = ’n Leerroete lei jou langs verskeie geleenthede, julle s’n en ander s’n, ook uit ander stede.
desk-unverified = Net hier te sien, totdat die administrateur julle goedgekeur het
desk-unverified-text = Jy kan solank publiseer. Ander gebiede sal dit sien sodra jou organisasie goedgekeur is.
desks-title = Jou werkruimtes
desks-empty = Jy hoort nog nie by ’n organisasie nie.
desks-empty-hint = Vra die administrateur van hierdie webwerf om jou te nooi.
desks-begin = Begin jou eie werkruimte
desks-begin-hint = Vra die administrateur van hierdie webwerf om jou te nooi, of begin hier onder met jou eie organisasie.
desks-begin-go = Begin
desk-people-empty = Niemand hoort nog by hierdie organisasie nie.
desk-people-new = Nooi ’n kollega
desk-people-new-hint = Jy kry ’n skakel om aan te gee. Dit werk een keer, ’n week lank.
desk-people-role-hint = Redakteurs publiseer. Eienaars verander ook die organisasie en sy mense.
desk-people-to-owner = Maak eienaar
desk-people-to-editor = Maak redakteur
desk-people-remove-text = Hierdie persoon kan nie meer vir die organisasie publiseer nie. Die rekening en wat gepubliseer is, bly.
desk-people-remove-go = Verwyder uit die organisasie
desk-people-invited = genooi, nog nie hier nie
desk-people-known = Hierdie persoon het reeds ’n rekening. Vra die administrateur van hierdie webwerf om dié rekening hier by te voeg.
desk-people-last-owner = ’n Organisasie het ’n eienaar nodig. Maak eers iemand anders eienaar.
desk-changed-meanwhile = Iemand anders het dit intussen verander, en daarom is niks gedoen nie. Wat jy getik het, is nog hier: vergelyk dit met die nuwer weergawe, en druk weer die knoppie om met joune voort te gaan.
desk-changed-link = Maak die nuwer weergawe in ’n nuwe oortjie oop

## Forms

form-error = Fout:
form-errors = Iets is nog nie reg nie
form-what = Wat dit is
form-name = Naam
form-summary = In een of twee sinne
form-summary-hint = Word in lyste gewys en wanneer iemand dit deel.
form-content = Beskrywing
form-content-hint = Los ’n leë reël tussen paragrawe. **vet**, *kursief*, [woorde](adres) en lyste met “-” werk.
form-easy-hint = Kort sinne en geen moeilike woorde nie, vir mense wat sukkel om te lees. Mag leeg bly.
form-texts-hint = Skryf in minstens een taal. Lesers kry die een wat hulle die beste pas.
form-kind = Soort
form-when-hint = Los dit leeg as mense enige tyd kan kom.
form-start = Begin
form-end = Eindig
form-timezone = Tydsone
form-repeat = Hoe dikwels
form-repeat-never = Net een keer
form-repeat-daily = Elke dag
form-repeat-weekly = Elke week
form-repeat-fortnightly = Elke tweede week
form-repeat-monthly = Elke maand
form-repeat-yearly = Elke jaar
form-repeat-rule = Volgens my eie reël
form-repeat-days = Op hierdie dae
form-repeat-days-hint = Vir elke week of elke tweede week. As jy niks kies nie, is dit die weekdag waarop dit begin.
form-repeat-until = Laaste dag
form-repeat-until-hint = Sonder ’n laaste dag gaan dit aan.
form-recurrence = Reël
form-recurrence-hint = Net vir “Volgens my eie reël”, soos kalenders dit skryf: FREQ=MONTHLY;BYDAY=1SA is elke eerste Saterdag van die maand.
form-duration = Tydsduur
form-duration-hint = Net as daar nie ’n begin is nie: PT3H vir 3 uur, P5D vir 5 dae.
form-where-hint = ’n Plek, ’n aanlyn adres, of albei.
form-place = Naam van die plek
form-address = Adres
form-latitude = Breedtegraad
form-latitude-hint = Vir die kaart, soos 54.6816
form-longitude = Lengtegraad
form-longitude-hint = Soos 25.2871
form-online = Aanlyn adres
form-online-hint = Waarheen om op daardie tyd te gaan, of die kursus self.
form-accessibility = Toeganklikheid
form-cost = Koste en inskrywing
form-free = Gratis
form-amount = Prys
form-amount-hint = ’n Getal, soos 12.50
form-currency = Geldeenheid
form-currency-hint = Drie letters: EUR
form-url = Webwerf van hierdie geleentheid
form-url-hint = Waar mense meer lees of inskryf. Die hoofknoppie op die bladsy lei daarheen.
form-enrolment = Hoe mense plek kry
form-opens = Inskrywing begin
form-closes = Inskrywing sluit
form-capacity = Aantal plekke
form-whom = Vir wie
form-languages = Tale waarin dit aangebied word
form-languages-more = Ander tale
form-languages-more-hint = Kort kodes met kommas tussenin: uk, pl
form-min-age = Van ouderdom
form-max-age = Tot ouderdom
form-groups = Groepe
form-groups-hint = Met kommas tussenin: nuwe inwoners, senior burgers
form-topics = Waaroor dit gaan
form-categories = Onderwerpe
form-keywords = Meer trefwoorde
form-keywords-hint = Met kommas tussenin. Mense vind dit ook met hierdie woorde.
form-setting = Soort leer
form-more = Materiaal, prent, kontak, lisensie
form-more-playlist = Onderwerpe, prent, lisensie
form-materials = Materiaal
form-materials-hint = Een per reël: eers die adres, dan die naam.
form-videos = Video’s
form-videos-hint = Een adres per reël.
form-contacts = Wie om te kontak
form-contacts-hint = Een per reël, met kommas tussenin: naam, e-pos, telefoon, webwerf. Wat jy nie het nie, laat jy uit.
form-image = Adres van ’n prent
form-image-alt = Wat die prent wys
form-image-alt-hint = Vir mense wat dit nie sien nie.
form-image-license = Lisensie van die prent
form-image-attribution = Naam van die maker
form-license = Lisensie van die teks
form-license-hint = Sê of ander dit mag gebruik en vertaal.
form-website = Webwerf
form-slug = Kort naam
form-slug-hint = Vir die adres: kleinletters sonder aksente, syfers en koppeltekens. Dit kan nie later verander word nie.
form-publish = Publiseer
form-save-draft = Stoor as konsep
form-save-published = Stoor veranderinge
form-restore = Dit vind tog plaas
form-leave = Maak toe sonder om te stoor
form-not-said = Nie gesê nie
form-ordered = Volgorde
form-ordered-true = Een ná die ander
form-ordered-false = In enige volgorde
form-steps-empty = Nog geen stappe nie. Voeg die eerste een hier onder by.
form-step-number = Stap { $n }
form-step-item = ’n Geleentheid
form-step-task = Jou eie taak
form-step-need = Moet dit gedoen word?
form-step-required = Verpligtend
form-step-optional = Opsioneel
form-step-up = Skuif stap { $n } op
form-step-down = Skuif stap { $n } af
form-step-remove = Verwyder stap { $n }
form-step-moved = Geskuif. Dit is nou stap {"{n}"} van {"{total}"}.
form-step-removed = Verwyder. Daar is nog {"{total}"} oor.
form-step-name = Wat om te doen
form-step-content = Hoe
form-step-url = Adres (as daar een is)
form-step-address = Adres van die geleentheid
form-step-add = Voeg ’n stap by
form-step-own = Een van julle s’n
form-step-own-none = Kies…
form-steps-unsaved = Nog nie gestoor nie. Druk die knoppie onder aan die vorm om dit te hou.
form-step-add-hint = Kies een van julle s’n, of plak die adres van ’n geleentheid van hier of uit ’n ander gebied.
form-step-add-item = Voeg hierdie geleentheid by
form-step-add-task = Voeg jou eie taak by
ending-title = Kanselleer of skrap
ending-title-delete = Skrap
ending-cancel = Dit gaan nie plaasvind nie
ending-cancel-text = Die bladsy bly en sê dat dit gekanselleer is. Ander gebiede kry dadelik berig.
ending-cancel-go = Kanselleer hierdie geleentheid
ending-delete = Skrap hierdie geleentheid
ending-delete-playlist = Skrap hierdie leerroete
ending-delete-text = Dit verdwyn hier en in ander gebiede, en kan nie teruggebring word nie.
ending-delete-organisation = Skrap hierdie organisasie
ending-delete-organisation-text = Met alles wat dit gepubliseer het, hier en in ander gebiede. Die bladsy sê dan dat die organisasie weg is, en niemand anders kry die kort naam nie.
ending-delete-go = Skrap vir altyd
ending-used =
    { $n ->
        [one] ’n Leerroete gebruik dit. Die stap bly daar, gemerk as teruggetrek:
       *[other] { $n } leerroetes gebruik dit. Die stap bly daar, gemerk as teruggetrek:
    }

## What was done

done-published = Gepubliseer.
done-saved = Gestoor.
done-draft = As konsep gestoor. Net jy en jou kollegas sien dit.
done-cancelled = Gekanselleer. Ander gebiede kry berig.
done-restored = Dit vind weer plaas. Ander gebiede kry berig.
done-deleted = Geskrap.
done-organisation = Jou organisasie se bladsy is op datum.
done-organisation-begun = Jou organisasie is nou hier. Vertel hier meer daaroor; die administrateur sal daarna kyk.
done-colleague-changed = Verander.
done-colleague-removed = Uit hierdie organisasie verwyder.

## The operator's desk.

admin-overview = Oorsig
admin-organisations = Organisasies
admin-people = Mense
admin-peers = Ander gebiede
admin-territory = Hierdie gebied
admin-tokens = API-sleutels
admin-filter-all = Almal ({ $n })
admin-filter-unverified = Nie goedgekeur nie ({ $n })
admin-actions = Wat om te doen
admin-waiting = Wag vir jou
admin-waiting-none = Niks wag nie.
admin-waiting-unverified =
    { $n ->
        [one] Een organisasie is nie goedgekeur nie
       *[other] { $n } organisasies is nie goedgekeur nie
    }
admin-waiting-asking =
    { $n ->
        [one] Een gebied vra om julle te volg
       *[other] { $n } gebiede vra om julle te volg
    }
admin-waiting-failing =
    { $n ->
        [one] Een gebied kan nie bereik word nie
       *[other] { $n } gebiede kan nie bereik word nie
    }
admin-waiting-parked =
    { $n ->
        [one] Een boodskap is opsygesit
       *[other] { $n } boodskappe is opsygesit
    }
admin-waiting-steps =
    { $n ->
        [one] { $organisation }: ’n stap van ’n leerroete is teruggetrek
       *[other] { $organisation }: stappe van { $n } leerroetes is teruggetrek
    }
admin-number-organisations = Organisasies
admin-number-opportunities = Geleenthede hier gepubliseer
admin-number-playlists = Leerroetes hier gepubliseer
admin-number-remote = Uit ander gebiede
admin-number-peers = Gebiede wat deur ons gevolg word
admin-number-pending = Boodskappe op pad
admin-organisations-empty = Daar is nog nie ’n organisasie nie.
admin-organisations-empty-hint = Voeg een hier onder by, en nooi dan die mense.
admin-organisation-new = Voeg ’n organisasie by
admin-organisation-create = Voeg organisasie by
admin-organisation-desk = Maak werkruimte oop
admin-organisation-items = Gepubliseer
admin-organisation-people = Mense
admin-verify = Keur goed
admin-unverify = Trek goedkeuring terug
admin-verify-hint = Wat ’n organisasie sonder goedkeuring publiseer, is openbaar in hierdie gebied en gaan nie na ander gebiede nie.
admin-person-new = Nooi iemand
admin-person-new-hint = Jy kry ’n skakel om aan te gee. Dit werk een keer.
admin-person-add = Nooi
admin-person-role = Rol
admin-person-organisation = Organisasie
admin-person-organisations = Organisasies
admin-person-seen = Laas hier
admin-person-link = Maak aanmeldskakel
admin-person-remove = Verwyder
admin-person-remove-text = Die rekening word hier geskrap, en niemand kan meer daarmee aanmeld nie. Wat gepubliseer is, bly.
admin-person-remove-go = Skrap die rekening
admin-person-change = Verander rol
admin-person-last-operator = Daar moet altyd ’n administrateur wees. Maak eers iemand anders administrateur.
admin-person-none = Geen
secret-title = Aanmeldskakel vir { $who }
secret-text = Kopieer dit nou: dit word nie weer gewys nie. Dit werk een keer, tot { $until }.
tag-verified = goedgekeur
tag-unverified = nie goedgekeur nie

## Other territories

peers-follow = Volg ’n gebied
peers-follow-hint = Die adres of rekeningnaam: tilburg.example of @tilburg@tilburg.example. Wat dié gebied publiseer, sal hier verskyn.
peers-follow-go = Volg
peers-asking = Hulle vra om julle te volg
peers-accept = Aanvaar
peers-reject = Weier
peers-known = Gebiede en dienste
peers-policy-followed = Enigiemand mag julle volg. Inhoud kom net in van gebiede wat deur julle gevolg word.
peers-policy-allowlist = Daar is net kontak met gebiede wat toegelaat is.
peers-empty = Daar is nog geen ander gebiede bekend nie.
peers-empty-hint = Volg een hier bo; wat dit gepubliseer het, kom dadelik in.
peers-territory = Gebied
peers-state = Status
peers-items = Ontvang
peers-pending = Op pad
peers-last = Laas afgelewer
peers-never = nooit
peers-back = Alle gebiede
peer-error = Die laaste aflewering het misluk
peer-retry = Volgende poging { $when }.
peer-retry-now = Daar word nou weer probeer.
peer-facts = Feite
peer-fact-software = Sagteware
peer-fact-since = Bekend sedert
peer-fact-followers = Volgers daarvandaan
peer-fact-items = Daarvandaan ontvang
peer-fact-pending = Boodskappe op pad
peer-fact-last = Laas afgelewer
peer-fact-backfill = Vroeëre inhoud haal
peer-fact-backfill-done =
    { $n ->
        [one] alles, { $n } item
       *[other] alles, { $n } items
    }
peer-fact-backfill-going = { $n } tot dusver
peer-fact-backfill-later = { $n } tot dusver; daar sal weer gevra word ({ $why })
peer-fact-backfill-missed =
    { $n ->
        [one] alles, { $n } item; { $missed } kon nie gehaal word nie ({ $why })
       *[other] alles, { $n } items; { $missed } kon nie gehaal word nie ({ $why })
    }
peer-fact-backfill-failed =
    { $n ->
        [one] nie moontlik nie, { $n } item tot dusver ({ $why })
       *[other] nie moontlik nie, { $n } items tot dusver ({ $why })
    }
peer-actions = Wat jy kan doen
peer-parked = Opsygesit
peer-parked-hint = Hierdie boodskappe is drie keer geweier. Alles daarna is gewoon gestuur.
peer-reason = Rede
peer-reason-write = Rede, vir jouself
peer-reason-hint = Dit word bewaar wanneer jy die gebied versteek of blokkeer.
peer-state-seen = bekend
peer-state-requested = gevra, nog geen antwoord nie
peer-state-asks = vra om julle te volg
peer-state-following = julle volg hierdie gebied
peer-state-followed = hierdie gebied volg julle
peer-state-mutual = julle volg mekaar
peer-state-limited = versteek
peer-state-blocked = geblokkeer
peer-do-follow = Volg
peer-do-follow-hint = Wat hierdie gebied publiseer, verskyn hier.
peer-do-unfollow = Hou op volg
peer-do-unfollow-hint = Niks nuuts kom in nie, en wat uit hierdie gebied gekom het, verdwyn uit lyste en soektogte.
peer-do-accept = Aanvaar versoek
peer-do-accept-hint = Hierdie gebied kry wat julle publiseer.
peer-do-reject = Weier versoek
peer-do-reject-hint = Niks gaan na hierdie gebied nie. Dit mag weer vra.
peer-do-drop = Verwyder as volger
peer-do-drop-hint = Niks meer gaan na hierdie gebied nie. Dit mag weer vra.
peer-do-limit = Versteek
peer-do-limit-hint = Wat hierdie gebied stuur, word bewaar, maar nie op bladsye of in soektogte gewys nie.
peer-do-unlimit = Wys weer
peer-do-unlimit-hint = Wat hierdie gebied stuur, word op bladsye en in soektogte gewys.
peer-do-block = Blokkeer
peer-block-ask = Blokkeer hierdie gebied
peer-do-block-hint = Niks kom van hierdie gebied in nie en niks gaan daarheen nie. Wat daarvandaan gekom het, word hier geskrap, en julle volg mekaar nie meer nie. Dit geld ook vir elke adres onder hierdie een.
peer-do-unblock = Deblokkeer
peer-do-unblock-hint = Julle kan mekaar weer volg; dit gebeur nie vanself nie.
peer-do-retry = Probeer nou weer
peer-do-retry-hint = Stuur dadelik wat op pad of opsygesit is.
peer-do-dismiss = Moenie meer stuur nie
peer-do-dismiss-hint = Wat opsygesit is, word nie meer gestuur nie.
peer-do-backfill = Haal weer
peer-do-backfill-hint = Haal weer wat hierdie gebied gepubliseer het: wat kort, kom by; wat daar weg is, verdwyn ook hier.
arrivals-title = Wat ingekom het
arrivals-empty = Niks het nog ingekom nie.
arrivals-thing = Titel
arrivals-what = Wat
arrivals-from = Van
arrivals-when = Wanneer
arrivals-published = gepubliseer
arrivals-updated = verander
arrivals-withdrawn = teruggetrek
done-followed = Versoek gestuur. Wat hierdie gebied gepubliseer het, kom in sodra die versoek aanvaar word.
done-following = Julle volg nou hierdie gebied. Wat dit gepubliseer het, kom nou in.
done-unfollowed = Julle volg nie meer hierdie gebied nie.
done-accepted = Aanvaar.
done-rejected = Geweier.
done-limited = Versteek. Wat hierdie gebied stuur, word bewaar, maar nêrens gewys nie.
done-unlimited = Wat hierdie gebied stuur, word weer gewys.
done-blocked = Geblokkeer. Wat uit hierdie gebied gekom het, is hier geskrap, en julle volg mekaar nie meer nie.
done-unblocked = Gedeblokkeer. Volg hierdie gebied weer om te kry wat dit publiseer.
done-retried = Daar word nou weer probeer.
done-dismissed = Dit word nie meer gestuur nie.
done-reread = Wat hierdie gebied gepubliseer het, word weer gehaal.
done-verified = Die organisasie is goedgekeur. Wat dit gepubliseer het, gaan nou ook na ander gebiede.
done-unverified = Die organisasie is nie meer goedgekeur nie.
done-organisation-deleted = Die organisasie is geskrap.
done-organisation-created = Die organisasie is bygevoeg.
done-person-added = Hierdie persoon het reeds ’n rekening en hoort nou ook by die organisasie.
done-person-changed = Die rol is verander. Die persoon moet weer aanmeld.
done-token-revoked = Herroep. Die sleutel werk nie meer nie.
done-person-removed = Die rekening is verwyder.

## The territory

territory-pages = Hierdie gebied se bladsye
territory-languages = Tale van die bladsye
territory-languages-hint = Kort kodes met kommas tussenin; die eerste is vir lesers wat nie een van hierdie tale gebruik nie: lt, en
territory-colour = Kleur
territory-colour-hint = Van julle teken. Waar dit moeilik leesbaar sou wees, word ’n donkerder of ligter skakering gebruik.
territory-contact = E-posadres vir vrae
territory-contact-hint = Almal sien dit.
territory-topics = Hierdie gebied se onderwerpe
territory-topics-hint = Waaruit vennote kies. Wat reeds ’n onderwerp het, hou dit wanneer jy die onderwerp wegneem.
territory-topics-more = Eie onderwerpe
territory-topics-more-hint = Met kommas tussenin: nagstappe, kore. Hulle word in elke taal gewys soos jy hulle skryf.

## Tokens

admin-tokens-lead = Met ’n sleutel lees of publiseer ’n program namens ’n rekening.
admin-tokens-empty = Daar is nog nie ’n sleutel nie.
token-new = Maak ’n sleutel
token-create = Maak sleutel
token-made = Die nuwe sleutel
token-made-text = Kopieer dit nou: dit word nie weer gewys nie. Wie dit het, kan namens die rekening alles doen wat hier onder gemerk is.
token-name = Waarvoor dit is
token-name-hint = Byvoorbeeld: invoer uit die biblioteek se kalender
token-account = Rekening
token-account-hint = Die e-posadres van die persoon wie se regte die sleutel kry.
token-scopes = Wat dit mag doen
token-scope-read = sien wat die rekening sien
token-scope-write = publiseer en verander
token-scope-issue = kentekens toeken
token-scope-admin = alles wat jy kan doen
token-used = Laas gebruik
token-unnamed = Sonder ’n naam
token-revoke = Herroep
token-revoke-text = Programme wat dit gebruik, verloor dadelik toegang. Dit kan nie teruggeneem word nie.
token-revoke-go = Herroep vir altyd
token-revoked = herroep

territory-map = Op die kaart
territory-boundary = Omtrek van die gebied
territory-boundary-hint = GeoJSON met die gebied, soos die stad se kaartkantoor of OpenStreetMap dit gee. Die kaart begin daar en teken dit. Leeg: niks word geteken nie.
territory-boundary-save = Stoor die omtrek

## Aansluit. $name is wat iemand wat leer, genoem wil word; ’n voog is wie ook al vir ’n kind verantwoordelik is.

nav-me = My leerruimte
join-title = Sluit aan
join-lead = Stoor wat jy vind, skryf daarvoor in en volg wie dit aanbied. Dit kos niks, en niemand kan sien dat jy hier is nie.
join-new = Nuut hier?
join-known = Het jy reeds ’n rekening?
join-no-mail = Hierdie webwerf kan nog nie e-pos stuur nie, en daarom kan mense nie op hul eie aansluit nie. Vra ’n organisasie naby jou.
join-name = Wat moet ons jou noem?
join-name-hint = ’n Bynaam is genoeg.
join-birth = Wanneer is jy gebore?
join-birth-hint = Maand en jaar in syfers, byvoorbeeld 4 en 2010. Niemand anders sien dit nie.
birth-month = Maand
birth-year = Jaar
join-guardian = E-posadres van jou ouer of voog
join-guardian-hint = Ons stuur een e-pos daarheen en vra.
join-guardian-why = Jy is jonger as { $age }. Daarom moet ’n ouer of voog van jou instem dat jy ’n rekening het.
join-agree-legend = Stem jy in?
join-agree = Ja, ek stem in
join-go = Stuur vir my die skakel
join-sent-text = Ons het na { $email } geskryf. Maak die skakel in daardie e-pos op hierdie toestel oop, in hierdie blaaier. Dit werk een keer, { $minutes } minute lank.
join-link-title = Nog een stap
join-link-text = Ons gaan jou { $name } noem. Druk die knoppie om jou rekening oop te maak.
join-link-young = Daarna skryf ons aan jou ouer of voog. Intussen kan jy rondkyk.
join-link-go = Maak my rekening oop
problem-birth-month = Skryf maand en jaar in syfers, byvoorbeeld 4 en 2010
problem-birth-other = Dit is nie wat { $name } vir ons gesê het nie. Kyk weer na die maand en die jaar
problem-agree = Daarsonder werk dit nie
problem-guardian-own = Dit is jou eie adres. Skryf dié van jou ouer of voog
consent-account = ’n Rekening hê
consent-account-title = Waartoe jy instem
consent-account-text = { $territory } bewaar jou e-posadres, wat ons jou moet noem, die maand en jaar waarin jy gebore is, en wat jy hier stoor, waarvoor jy inskryf en wat jy hier doen. Daaruit bestaan jou rekening. Niemand anders sien dit nie, tensy jy dit wys. Dit word nie verkoop nie, en niemand word dopgehou nie.
consent-account-card-text = { $territory } bewaar wat ons jou moet noem, die maand en jaar waarin jy gebore is, wat met jou kaart gedoen is, en wat jy hier stoor, waarvoor jy inskryf en wat jy hier doen; ’n e-posadres net as jy een byvoeg. Daaruit bestaan jou rekening. Niemand anders sien dit nie, tensy jy dit wys. Dit word nie verkoop nie, en niemand word dopgehou nie.
consent-account-adviser-text = { $territory } bewaar jou e-posadres, wat ons jou moet noem, en wat jy hier doen. Daaruit bestaan jou rekening. Wie jou laat saamkyk, sien jou naam, jou adres, wanneer jy gekyk het en wat jy gesê het. Dit word nie verkoop nie, en niemand word dopgehou nie.
consent-account-rights = Jy kan dit alles enige tyd saamneem of laat skrap, op die bladsy “My leerruimte”.
consent-given = Jy het op { $date } ingestem.
consent-given-guardian = Jou ouer of voog het op { $date } ingestem.
consent-withdrawn = Geëindig op { $date }.
consent-withdraw = Trek toestemming terug
consent-withdraw-go = Trek terug en vertrek
guardian-title = Mag { $name } ’n rekening hê?
guardian-lead = { $name } wil graag ’n rekening by { $territory } hê en is jonger as { $age }. Jy is as ouer of voog genoem. Dit is jou besluit.
guardian-account-text = { $territory } bewaar die e-posadres van { $name }, wat ons { $name } moet noem, die maand en jaar van geboorte, en wat { $name } daar stoor, waarvoor { $name } inskryf en wat { $name } daar doen; van jou bewaar dit jou adres, naam en van. Niemand anders sien dit nie, tensy { $name } dit wys. Dit word nie verkoop nie, en niemand word dopgehou nie.
guardian-account-rights = Jy kan dit alles enige tyd laat skrap, met die skakel in die e-pos wat jy gekry het. { $name } kan alles saamneem.
guardian-account-paper-text = { $territory } bewaar wat ons { $name } moet noem, die maand en jaar van geboorte, en wat { $name } daar stoor, waarvoor { $name } inskryf en wat { $name } daar doen; ’n e-posadres net as { $name } een het; van jou bewaar dit jou naam en van, en geen adres nie. Niemand anders sien dit nie, tensy { $name } dit wys. Dit word nie verkoop nie, en niemand word dopgehou nie.
guardian-account-paper-rights = Jy kan dit alles enige tyd laat skrap: op papier, met die kode, waar jy geteken het. { $name } kan alles saamneem.
guardian-name = Jou naam en van
guardian-birth = Wanneer is { $name } gebore?
guardian-birth-hint = Maand en jaar in syfers. So weet ons dat julle mekaar ken.
guardian-agree-legend = Stem jy in?
guardian-agree = Ek is ’n ouer of voog van { $name } en stem in
guardian-yes = Ja, ek stem in
guardian-no-title = Of nee
guardian-no-text = Dan word alles wat ons van { $name } en van jou weet, dadelik geskrap. Kies dit ook as jy { $name } nie ken nie.
guardian-no = Nee, skrap alles
guardian-agreed = Jy het ingestem dat { $name } ’n rekening het.
guardian-withdraw-title = As jy van gedagte verander
guardian-withdraw-text = Die rekening word dan gesluit, en alles word ná sewe dae geskrap. Tot dan kan { $name } alles saamneem, en jy kan weer instem. Hou die e-pos wat jou hierheen gebring het.
guardian-withdraw = Ek stem nie meer in nie
guardian-leaving = Alles van { $name } word op { $date } geskrap. Tot dan kan jy weer instem.
guardian-own-text = Hierdie e-pos is vir jou ouer of voog, en jy is hier aangemeld. Meld af, en gee die toestel vir hulle.
done-guardian-confirmed = Dankie. Die rekening kan nou gebruik word.
erased-title = Alles is geskrap
erased-text = Niks van hierdie rekening word meer hier bewaar nie.
erased-at = Hier geskrap: { $time }
erased-others = Ander stede
erased-others-none = Geen ander stad het van hier af iets oor hierdie rekening gehoor nie. Daar is dus niks om te skrap nie.
erased-others-lead = Met hierdie rekening is daar ingeskryf vir wat hierdie stede aanbied. Ons het vir elkeen gesê om te skrap wat dit gekry het. “Bevestig” beteken dat die bediener daar ons boodskap aanvaar het.
erased-other = Stad
erased-answer = Antwoord
erased-state-nothing = Het nooit iets gehoor nie, dus is daar niks om te skrap nie
erased-state-confirmed = Ingelig en bevestig: { $time }
erased-state-gone = Sê dat niemand meer daar is nie
erased-state-refused = Het ons boodskap geweier
erased-state-unreached = Kon 30 dae lank nie bereik word nie, of ons praat nie meer daarmee nie
erased-state-waiting = Nog nie bevestig nie. Ons probeer 30 dae lank
erased-keep = Bewaar die adres van hierdie bladsy: dit is die enigste pad hierheen, en niemand kan dit weer vir jou stuur nie. Tot { $date } sê die bladsy hoe dit staan.
mail-join-subject = Sluit aan by { $territory }
mail-join-text =
    Hallo { $name },

    Met hierdie skakel maak jy jou rekening by { $territory } oop:

    { $link }

    Dit werk een keer, { $minutes } minute lank, in die blaaier waar daarvoor gevra is. As dit nie jy was nie, hoef jy niks te doen nie: dan is daar geen rekening nie.
mail-guardian-subject = { $name } het jou toestemming nodig vir { $territory }
mail-guardian-text =
    Hallo,

    { $name } wil graag ’n rekening hê by { $territory }, waar mense dinge vind om naby hulle te leer en bewaar wat hulle geleer het. { $name } is jonger as { $age } en het jou as ouer of voog genoem.

    Lees asseblief wat dit beteken, en sê ja of nee:

    { $link }

    Hou hierdie e-pos. Met dieselfde skakel kan jy enige tyd van gedagte verander. Wie dit het, kan in jou plek besluit.
mail-guardian-agreed-text =
    Hallo,

    op { $date } het jy ingestem dat { $name } ’n rekening by { $territory } het.

    As dit nie jy was nie, trek dit hier terug:

    { $link }
mail-guardian-withdrawn-text =
    Hallo,

    op { $date } het jy jou toestemming teruggetrek dat { $name } ’n rekening by { $territory } het. Alles van { $name } word ná sewe dae geskrap.

    As dit nie jy was nie, of as jy nou anders dink, stem voor dan weer hier in:

    { $link }
mail-guardian-ended-text =
    Hallo { $name },

    jou ouer of voog stem nie meer in dat jy ’n rekening by { $territory } het nie. Daarom word alles van jou op { $date } geskrap.

    Tot dan kan jy dit saamneem:

    { $link }

## Wat iemand wat leer, hier het.

## Cards, addresses, papers of guardians. $card is a card’s name, $code letters of a code.

card-have = Ek het ’n kaart met letters
card-title = Jou kaart
card-lead = Skryf die letters van jou kaart. Hulle maak ’n rekening vir jou oop, of bring jou terug na joune.
card-code = Letters van die kaart
card-code-hint = Byvoorbeeld 7K3M9-QXT2V-HD4RS. As jy jou woorde het, is die eerste vyf genoeg.
card-go = Gaan voort
card-join-title = Maak jou rekening met hierdie kaart oop
card-join-text = Jy het geen e-posadres nodig nie. Daarna kry jy vyf woorde: daarmee en met jou kaart meld jy oral aan.
card-guardian-hint = As daar nie een is nie, los dit leeg: dan word op papier geteken waar jy die kaart gekry het.
card-again-title = ’n Nuwe kaart vir jou rekening
card-again-text = Sê vir ons wanneer jy gebore is, sodat niemand anders jou rekening oopmaak nie. Dan kry jy nuwe woorde. Die ou kaart werk nie meer nie.
card-words-title = Meld aan met jou woorde
card-used-text = Hierdie kaart is op { $date } gebruik. As dit nie jy was nie, sê vir wie dit vir jou gegee het: hulle kan dit sluit.
card-words = Jou vyf woorde
card-words-hint = In hul volgorde, met spasies tussenin.
card-all = Nog geen woorde nie? Skryf dan al vyftien letters van die kaart.
card-lost = Woorde of kaart verloor? Wie die kaart vir jou gegee het, kan vir jou ’n nuwe een vir dieselfde rekening gee.
card-closed-title = Hierdie kaart maak niks oop nie
card-locked-text = Dit is gesluit. Vra vir ’n ander een waar jy dit gekry het.
card-expired-text = Dit is nie betyds gebruik nie. Vra vir ’n ander een waar jy dit gekry het.
card-opened-title = Jou rekening is oop
card-opened-text = Jy is aangemeld. Jou vyf woorde is net een keer gewys. As jy hulle nie neergeskryf het nie, maak nou nuwes.
card-new-title = Skryf hierdie vyf woorde neer
card-new-text = Ons wys hulle net nou. Daarmee en met jou kaart { $card } meld jy op enige toestel aan. Hou hulle waar niemand anders hulle kry nie.
card-new-go = Ek het hulle neergeskryf
card-renew = Maak nuwe woorde
card-renew-title = Die woorde van jou kaart
card-renew-text = Met kaart { $card } en vyf woorde meld jy op enige toestel aan. As jy die woorde verloor het, of iemand hulle gesien het, maak nuwes.
card-renew-sure = Die ou woorde werk dan nie meer nie. Die nuwes word net een keer gewys.
problem-card = Geen kaart het hierdie letters nie. Kyk weer
problem-card-letters = ’n Kaart het 15 letters en syfers. Kyk weer daarna
problem-card-birth = Dit is nie wat ons weet nie. Kyk weer na maand en jaar
problem-card-birth-left = Dit is nie wat ons weet nie. Kyk weer na maand en jaar. Pogings wat oor is: { $n }
problem-card-birth-locked = Dit is nie wat ons weet nie. Die kaart is nou gesluit. Vra vir ’n ander een waar jy dit gekry het
problem-card-words = Kaart en woorde pas nie bymekaar nie. Kyk weer na albei
card-entry-printed = Kaart { $card } is op { $date } gemaak.
card-entry-used = Kaart { $card } is op { $date } gebruik.
card-entry-locked = Kaart { $card } is op { $date } gesluit.
card-entry-missed = Kaart { $card } is op { $date } gesluit: maand en jaar van geboorte was te dikwels verkeerd.
card-entry-renewed = Kaart { $card } het op { $date } nuwe woorde gekry.
card-entry-replaced = Kaart { $card } is op { $date } vervang.
card-state-fresh = nie gebruik nie
card-state-used = gebruik
card-state-expired = verval
card-state-locked = gesluit
desk-cards = Kaarte
desk-cards-lead = Vir mense sonder e-pos en foon. Elke kaart maak een rekening oop. Jy sien of ’n kaart gebruik is, nooit deur wie nie.
desk-cards-unverified = Die operateur moet eers jou organisasie bevestig.
desk-cards-new = Nuwe kaarte
desk-cards-count = Hoeveel (1 tot 40)
desk-cards-language = Taal van die kaarte
desk-cards-print = Maak ’n vel
desk-cards-empty = Daar is nog geen kaarte nie.
desk-cards-all = Alle kaarte
desk-cards-card = Kaart
desk-cards-state = Toestand
desk-cards-lock = Sluit
desk-cards-lock-text = Dit maak niks meer oop nie, en wie daarmee aangemeld is, word afgemeld. Die rekening bly.
desk-cards-replace = Nuwe kaart
desk-cards-replace-text = Die verlore kaart word gesluit. Die nuwe een maak dieselfde rekening oop, vir wie die maand en jaar van geboorte ken.
desk-cards-held = Mense het te veel keer nie die geboortemaand en -jaar geweet nie. Net die operateur kan ’n nuwe kaart maak.
desk-cards-made = Hierdie kaarte is reeds gemaak, en daar is geen nuwes nie. Hulle letters is net een keer gewys: as jy hulle nie gedruk het nie, sluit die kaarte hier, en maak nuwes.
desk-cards-note = Skryf die eerste vyf letters van ’n kaart langs die naam van wie dit kry, in ’n lys van jou eie. Daarmee kry jy die kaart hier, sluit dit en vervang dit.
desk-log = Wat gedoen is
done-card-locked = Die kaart is gesluit.
problem-card-count = Skryf ’n getal van 1 tot 40. Nie meer as 400 kaarte kan tegelyk ongebruik wees nie
sheet-title = Kaarte om uit te knip
sheet-text = Druk hierdie bladsy nou: die letters word net hierdie een keer gewys.
print-page = Druk hierdie bladsy
sheet-card-text = Vind iets om te leer naby jou. Skandeer dit, of maak { $address } oop en skryf hierdie letters:
sheet-card-keep = Hou hierdie kaart. Dit kan tot { $date } vir die eerste keer gebruik word.
attest-title = ’n Ouer of voog het geteken
attest-lead = Skryf die kode wat die ouer of die kind vir jou wys. Daarsonder sien jy niemand nie.
attest-code = Kode
attest-code-hint = Agt letters en syfers.
attest-child = { $name } wag vir ’n handtekening op papier. Druk hierdie bladsy, lees dit saam met die ouer of voog, laat dit teken, en hou die papier.
attest-name = Naam van die ouer of voog
attest-paper-code = Kode: { $code }. Hou dit: daarmee trek jy dit op papier terug, waar jy geteken het.
attest-paper-date = Datum
attest-paper-signature = Handtekening
attest-agree = Die ouer of voog van { $name } het dit geteken, en ek het dit gesien
attest-go = Teken aan
attest-other = Ander kode
attest-done = Die ouer of voog van { $name } het ingestem.
attest-withdraw-title = Die instemming word teruggetrek
attest-withdraw-text = Wanneer dit geteken is, word alles van { $name } ná sewe dae geskrap.
attest-withdraw-go = Teken die terugtrekking aan
attest-entry-attested = ’n Handtekening is op { $date } aangeteken ({ $code }).
attest-entry-withdrawn = ’n Terugtrekking is op { $date } aangeteken ({ $code }).
problem-attest-code = Niemand wag met hierdie kode nie. Kyk weer daarna
problem-attest-letter = Die ouer of voog het ’n e-posadres en moet eers ons brief beantwoord. Die skakel daarin werk solank die kind te jonk is om alleen te besluit
done-attested = Dit is aangeteken, en die rekening is oop.
done-attest-withdrawn = Dit is aangeteken. Die rekening is gesluit en word ná sewe dae geskrap.
consent-given-paper = Jou ouer of voog het op papier geteken; op { $date } aangeteken.
me-paper-text = Jou ouer of voog teken op papier waar jy jou kaart gekry het. Wys hierdie kode daar: { $code }
me-paper-keep = Die kode van jou ouer of voog, vir wat op papier geteken word: { $code }
me-agreed-text = Jou ouer of voog het ingestem. Net die handtekening op papier kort nog.
guardian-paper-text = Jy het ingestem. Een stap kort nog: teken op papier by ’n organisasie wat hier iets aanbied, en wys hierdie kode: { $code }. Dan kan { $name } die rekening gebruik.
me-emails = E-posadresse
me-emails-none = Jy het nie een nie. Met een kan jy ook met ’n skakel aanmeld en e-posse kry.
email-letters = kry jou e-posse
email-unverified = nog nie bevestig nie
email-choose = Stuur e-posse hierheen
email-remove = Verwyder
email-add = Nog ’n e-posadres
email-link-title = Is dit jou adres?
email-link-text = { $email } word ’n adres van { $name } se rekening.
email-link-go = Ja, voeg dit by
email-expired-text = Dit is reeds gebruik, te oud, of hoort by ’n ander blaaier. Vra vir ’n nuwe een op jou bladsy.
done-email-asked = Ons het na hierdie adres geskryf. Maak die skakel in hierdie blaaier oop.
done-email-added = Die adres is nou joune.
done-email-chosen = E-posse gaan nou daarheen.
done-email-removed = Die adres is verwyder.
problem-email-own = Jy het reeds hierdie adres
problem-email-guardian = Dit is die adres van jou ouer of voog. Skryf een van jou eie
problem-email-most = ’n Rekening het nie meer as vyf adresse nie
problem-last-way-in = Dit is jou laaste manier om aan te meld. Voeg eers ’n ander adres by.
me-cards = Jou kaarte
me-take-zip = Neem dit as lêers saam (ZIP)
mail-card-subject = ’n Nuwe kaart vir jou rekening by { $territory }
mail-card-text =
    Hallo { $name },

    { $organisation } het ’n nuwe kaart vir jou rekening by { $territory } gemaak. Die ou een is gesluit.

    As jy nie daarvoor gevra het nie, sê vir { $organisation }.
mail-card-changed-subject = Jou kaart by { $territory }
mail-card-locked-text =
    Hallo { $name },

    kaart { $card } van jou rekening by { $territory } is gesluit. Niemand kom meer daarmee in nie.

    Vra { $organisation } vir ’n ander kaart.
mail-card-used-text =
    Hallo { $name },

    die nuwe kaart { $card } van jou rekening by { $territory } is gebruik. Iemand het daarmee aangemeld.

    As dit nie jy was nie, sê vir { $organisation }: hulle kan dit sluit.
mail-card-renewed-text =
    Hallo { $name },

    die woorde van kaart { $card } van jou rekening by { $territory } is nou ander. Die oues werk nie meer nie.

    As dit nie jy was nie, sê vir { $organisation }: hulle kan die kaart sluit.
mail-child-subject = Die rekening van { $name } by { $territory }
mail-attested-text =
    Hallo,

    { $organisation } het aangeteken dat jy op papier geteken het dat { $name } ’n rekening by { $territory } mag hê.

    As dit nie so is nie, sê vir { $organisation }. Met die skakel in ons eerste brief kan jy dit terugtrek.
mail-attest-withdrawn-text =
    Hallo,

    { $organisation } het aangeteken dat jy nie meer instem dat { $name } ’n rekening by { $territory } het nie. Alles van { $name } word ná sewe dae geskrap.

    As jy wel instem, sê dit voor dan met die skakel in ons eerste brief.
mail-inactive-guardian-text =
    Hallo,

    { $name } was lanklaas by { $territory }. Op { $date } skrap ons die rekening met alles daarin.

    Om dit te behou, moet { $name } een keer vooraf aanmeld:

    { $link }
mail-email-subject = Jou adres by { $territory }
mail-email-text =
    Hallo,

    { $name } wil hierdie adres vir ’n rekening by { $territory } gebruik. As dit jy is, maak hierdie skakel oop:

    { $link }

    Dit werk { $minutes } minute lank, in die blaaier waarin dit gevra is. As dit nie jy was nie, doen niks.
mail-email-taken-text =
    Hallo,

    { $name } wil hierdie adres vir ’n rekening by { $territory } gebruik. Dit behoort reeds aan ’n rekening, dus is niks verander nie.

    As albei joune is: meld by die ander een aan en verwyder eers die adres daar. As dit nie jy was nie, doen niks.
mail-way-removed-text =
    Hallo { $name },

    ’n toegangsleutel of ’n e-posadres is uit jou rekening by { $territory } verwyder. Niemand kan meer daarmee aanmeld nie.

    As dit nie jy was nie, kyk hier en meld oral af:

    { $link }
mail-email-first-text =
    Hallo { $name },

    briewe oor jou rekening by { $territory } gaan van nou af na { $email }.

    As dit nie jy was nie, meld aan, kies jou eie adres en skryf vir ons.
mail-email-added-text =
    Hallo { $name },

    jou rekening by { $territory } het nou nog ’n adres: { $email }. Wie dit het, kan aanmeld.

    As dit nie jy was nie, meld aan, verwyder die adres en skryf vir ons.
mail-way-subject = Hoe jy by { $territory } aanmeld
mail-way-passkey-text =
    Hallo { $name },

    ’n toegangsleutel is by jou rekening by { $territory } gevoeg. Wie dit het, kan aanmeld.

    As dit nie jy was nie, verwyder dit hier en meld oral af:

    { $link }
mail-way-linked-text =
    Hallo { $name },

    ’n rekening elders is aan jou rekening by { $territory } gekoppel. Wie dit het, kan aanmeld.

    As dit nie jy was nie, verwyder dit hier en meld oral af:

    { $link }
mail-way-locked-text =
    Hallo { $name },

    dit lyk of daar ’n kopie van een van jou toegangsleutels by { $territory } is, so dit meld niemand meer aan nie. Verwyder dit hier en voeg ’n nuwe een by:

    { $link }
mail-inactive-subject = Jou rekening by { $territory } word geskrap
mail-inactive-text =
    Hallo { $name },

    jy was lanklaas by { $territory }. Op { $date } skrap ons jou rekening met alles daarin.

    As jy dit wil behou, meld een keer vooraf aan:

    { $link }
mail-erased-subject = Jou rekening by { $territory } is geskrap
mail-erased-text =
    Hallo { $name },

    jou rekening by { $territory } is geskrap met alles daarin, en hierdie adres ook sodra hierdie brief gestuur is. Watter ander stede ingelig is en watter dit bevestig het, staan tot { $date } hier:

    { $link }

    Bewaar die skakel: dit is die enigste pad daarheen.
mail-erased-guardian-text =
    Hallo,

    die rekening van { $name } by { $territory } is geskrap met alles daarin, en jou adres ook sodra hierdie brief gestuur is. Watter ander stede ingelig is en watter dit bevestig het, staan tot { $date } hier:

    { $link }

    Bewaar die skakel: dit is die enigste pad daarheen.
export-readme =
    Dit is alles wat { $territory } van jou hou, saamgestel op { $date }.

    Lêers wat op .csv eindig, maak in ’n sigblad oop, dié op .json in enige teksredigeerder, en calendar.ics in ’n kalender. everything.json het alles in een lêer. Waarvan daar niks is nie, het geen lêer nie. Geheime, soos dié van jou aanmeldskakels, word gehou in ’n vorm wat niemand kan lees nie, en is nie hierin nie.

## End of cards.

me-title = Hallo { $name }
me-explore = Vind iets om te leer
me-waits-title = Ons wag vir jou ouer of voog
me-waits-text = Ons het na die adres hier onder geskryf. Totdat daar ’n antwoord is, kan jy rondkyk en soektogte stoor, maar jy kan nog vir niks inskryf nie.
me-guardian-again = Stuur die e-pos weer
me-guardian-first = Stuur ’n e-pos
me-guardian-paper = Laat eerder op papier teken
me-birth-title = Een vraag
me-birth-hint = Maand en jaar in syfers, byvoorbeeld 4 en 2010. Dit kan nie later verander word nie. Niemand anders sien dit nie.
me-consents = Waartoe jy ingestem het
me-take = Neem alles saam
me-take-text = Een lêer met alles wat hier oor jou bewaar word.
me-take-go = Laai die lêer af
me-leave = Vertrek
me-leave-text = Alles van jou word ná sewe dae geskrap. Tot dan kan jy van gedagte verander.
me-leave-go = Ek wil vertrek
me-erase = Skrap alles dadelik
me-erase-text = Daarna kan niks teruggebring word nie.
me-erase-go = Skrap alles nou
me-report-letter = ’n Brief bring dan vir jou ’n skakel na ’n bladsy wat sê watter ander stede dit bevestig het.
me-report-none = Watter ander stede dit bevestig het, sien jy net as jy alles dadelik skrap, of as ons na ’n bevestigde e-posadres van jou kan skryf.
me-report-page = Daarna sien jy ’n bladsy wat sê watter ander stede dit bevestig het.
me-leaving = Alles van jou word op { $date } geskrap.
me-leaving-guardian = Jou ouer of voog stem nie meer in dat jy hier ’n rekening het nie. Tot dan kan jy alles saamneem.
me-stay = Ek wil bly
done-joined = Welkom! Jou rekening is oop.
done-guardian-asked = Ons het aan jou ouer of voog geskryf.
done-guardian-paper = Jou ouer of voog teken op papier. ’n Vorige e-pos werk nie meer nie.
done-birth-told = Dankie. Dit is al wat ons nodig gehad het.
done-stays = Goed dat jy bly. Niks word geskrap nie.

## Inskryf vir ’n geleentheid. $title is die geleentheid, $name is wie ook al inskryf.

enrol-title = Skryf in
enrol-go = Skryf in
enrol-wait-go = Wag vir ’n plek
enrol-full = Al die plekke is gevul. Jy kan vir een wag: wie eerste inskryf, kry eerste plek.
enrol-back = Terug na die bladsy
enrol-name-hint = Die organiseerder sien dit.
enrol-email-hint = Ons stuur vir jou een skakel om jou inskrywing te bevestig. Die organiseerder sien nie jou adres nie, tensy jy dit hier onder merk.
enrol-birth-hint = Maand en jaar in syfers, byvoorbeeld 4 en 2010. Ons kyk net of jy mag kom, en bewaar dit nie.
enrol-message = Is daar iets wat die organiseerder moet weet? (opsioneel)
enrol-message-hint = Byvoorbeeld wat jy nodig het om te kan deelneem.
enrol-release = Die organiseerder mag my e-posadres sien
enrol-sent-text = Ons het na { $email } geskryf. Maak die skakel in daardie e-pos oop en bevestig jou inskrywing. Eers dan het jy ’n plek.
consent-organiser = Inskryf
consent-organiser-text = { $organiser } sien die naam en die boodskap wat jy hier skryf, om te beplan en om te kyk wie gekom het. Wie hierdie webwerf bedryf, kan dit ook sien; niemand anders nie. Wanneer jy vertrek, word dit net bewaar so lank as wat dit nodig is.
rule-closed-cancelled = Dit is gekanselleer.
rule-closed-over = Dit is verby.
rule-closed-external = Mense skryf hiervoor op die geleentheid se webwerf in.
rule-closed-none = Niemand hoef hiervoor in te skryf nie. Kom net.
rule-closed-notYet = Inskrywing het nog nie begin nie.
rule-closed-closed = Die tyd om in te skryf is verby.
rule-closed-full = Al die plekke is gevul.
rule-closed-alreadyEnrolled = Jy het reeds ingeskryf.
rule-closed-age = Dit is vir mense van ’n ander ouderdom.
rule-closed-guardian = ’n Ouer of voog van jou moet eers instem. Maak ’n rekening oop, dan vra ons.
enrolled-unconfirmed = Nog nie bevestig nie
enrolled-requested = Die organiseerder besluit
enrolled-accepted = Jy het ’n plek
enrolled-waitlisted = Jy wag vir ’n plek
enrolled-rejected = Die organiseerder het nee gesê
enrolled-left = Jy kom nie
enrolled-attended = Jy was daar
enrolled-absent = Jy was nie daar nie
enrolment-confirm = Ja, ek kom
enrolment-leave = Ek kan nie kom nie
enrolment-leave-text = Jou plek gaan na die volgende een wat wag.
enrolment-leave-go = Gee my plek terug
done-asked = Dit is aangeteken. Ons het ook aan jou geskryf.
done-enrolled = Jy het ingeskryf. Ons het ook aan jou geskryf.
done-confirmed = Dankie. Dit is bevestig.
done-not-coming = Dankie dat jy ons laat weet het. Iemand anders kry die plek.
me-places = Waarvoor jy ingeskryf het
participants-title = Deelnemers
participants-seats = { $taken } van { $n } plekke is gevul
participants-taken =
    { $n ->
        [one] { $n } het ’n plek
       *[other] { $n } het ’n plek
    }
participants-requested =
    { $n ->
        [one] { $n } wag vir jou antwoord
       *[other] { $n } wag vir jou antwoord
    }
participants-waiting =
    { $n ->
        [one] { $n } wag vir ’n plek
       *[other] { $n } wag vir ’n plek
    }
participants-attended =
    { $n ->
        [one] { $n } was daar
       *[other] { $n } was daar
    }
participants-none = Niemand het nog ingeskryf nie.
participants-none-hint = Wie inskryf, verskyn hier.
participants-state = Status
participants-since = Sedert
participants-sensitive = Met antwoorde oor gesondheid of kos
participants-csv = As ’n tabel (CSV)
participant-requested = wil graag kom
participant-accepted = het ’n plek
participant-waitlisted = wag vir ’n plek
participant-rejected = geweier
participant-left = kom nie
participant-attended = was daar
participant-absent = was nie daar nie
participant-do-accept = Aanvaar
participant-reject-text = ’n Brief daaroor gaan dadelik uit.
participant-do-reject = Weier
participant-do-attend = Was daar
participant-do-miss = Was nie daar nie
done-participant-accepted = Aanvaar. ’n E-pos is op pad.
done-participant-rejected = Geweier. ’n E-pos is op pad.
done-participant-attended = Aanwesigheid is aangeteken.
done-participant-absent = Afwesigheid is aangeteken.
mail-enrol-confirm-subject = Bevestig asseblief: { $title }
mail-enrol-confirm-text =
    Hallo { $name },

    Jy wil graag na “{ $title }” ({ $when }) kom. Bevestig dit asseblief hier:

    { $link }

    Eers dan het jy ’n plek. As dit nie jy was nie, hoef jy niks te doen nie.
mail-enrol-accepted-subject = Jy het ’n plek: { $title }
mail-enrol-accepted-text =
    Hallo { $name },

    Jy het ’n plek in “{ $title }”.

    { $when }
    { $place }

    Hier is alles daaroor. Jy kan dit by jou kalender voeg, of laat weet as jy nie kan kom nie:

    { $link }
mail-enrol-requested-subject = Ons het dit aangestuur: { $title }
mail-enrol-requested-text =
    Hallo { $name },

    Jy wil graag na “{ $title }” ({ $when }) kom. Die organiseerder besluit, en dan skryf ons aan jou. Hier sien jy hoe dit staan:

    { $link }
mail-enrol-waits-subject = Jy wag vir ’n plek: { $title }
mail-enrol-waits-text =
    Hallo { $name },

    Al die plekke in “{ $title }” ({ $when }) is gevul. Sodra een oopgaan en dit jou beurt is, skryf ons aan jou. Hier sien jy hoe dit staan, en jy kan laat weet as jy nie wil wag nie:

    { $link }
mail-enrol-rejected-subject = Geen plek hierdie keer nie: { $title }
mail-enrol-rejected-text =
    Hallo { $name },

    Die organiseerder kan nie vir jou ’n plek in “{ $title }” ({ $when }) gee nie. Daar is meer te vind by { $territory }.

    { $link }
mail-enrol-changed-subject = Verander: { $title }
mail-enrol-changed-text =
    Hallo { $name },

    Die tyd of plek van “{ $title }” het verander. Dit is nou:

    { $when }
    { $place }

    Hier is alles daaroor. Jy kan ook laat weet as jy nie kan kom nie:

    { $link }
mail-enrol-cancelled-subject = Gekanselleer: { $title }
mail-enrol-cancelled-text =
    Hallo { $name },

    “{ $title }” ({ $when }) vind nie plaas nie. Ons is jammer. Daar is meer te vind by { $territory }.

    { $link }

## Nooi, vra en skryf aan wie inskryf. $organiser bied dit aan.

questions-title = Vrae
questions-text = Jy kan tot tien vrae vra vir wie hier inskryf. Wie van ’n ander stad kom, word nie gevra nie. As jy die teks van ’n vraag leegmaak, verdwyn dit met sy antwoorde. As jy ’n vraag verander, of hoekom jy dit vra, word die antwoorde ook uitgevee.
question-number = Vraag { $n }
question-new = ’n Nuwe vraag
question-text = Die vraag
question-purpose = Hoekom julle vra
question-purpose-hint = Wie gevra word, lees dit.
question-kind = Hoe dit beantwoord word
question-kind-text = Met ’n kort teks
question-kind-choice = Deur een antwoord te kies
question-kind-yesNo = Met ja of nee
question-options = Antwoorde om uit te kies
question-options-hint = Net vir ’n keuse: twee of meer, een op elke reël.
question-required = Dit moet beantwoord word
question-is-sensitive = Dit gaan oor gesondheid of kos
question-readers = Wie antwoorde oor gesondheid of kos lees
question-readers-hint = Net wie jy merk. Elke keer wat dit gelees word, word in die logboek aangeteken.
question-readers-fixed = Daar is reeds antwoorde. Net ’n eienaar van die organisasie, of wie dit nou lees, kan iemand anders noem.
question-erase-after = Dae ná die einde totdat die antwoorde uitgevee word
question-erase-on = Of die dag waarop hulle uitgevee word
question-erase-hint = Vul een van die twee in. Hou antwoorde nie langer as wat julle dit nodig het nie.
question-erase-answers = Antwoorde wat daar is
question-erase-go = Vee die antwoorde uit: { $n }
question-erase-first = Met hierdie verandering verdwyn die antwoorde wat daar is. Merk dit, of laat die vraag soos dit was.
question-erase-fixed = Daar is reeds antwoorde, en daar staan wanneer hulle uitgevee word. Kies niks wat later is nie.
question-optional = { $text } (opsioneel)
question-why = Hoekom ons vra: { $purpose }
question-erased-on = Jou antwoord word op { $date } uitgevee.
question-erased-after =
    { $n ->
        [one] Jou antwoord word een dag ná die einde uitgevee.
       *[other] Jou antwoord word { $n } dae ná die einde uitgevee.
    }
question-sensitive = Dit gaan oor gesondheid of kos. Net mense wat die organiseerder genoem het, lees dit.
question-consent = Jou antwoorde gaan ook soontoe en word uitgevee soos by elke vraag staan.
answer-yes = Ja
answer-no = Nee
answers-title = Jou antwoorde
answers-change = Verander my antwoorde
answers-not-asked = Het van ’n ander stad ingeskryf en is nie gevra nie
enrol-invited = { $organiser } nooi jou uit.
enrol-invited-to = Hierdie uitnodiging is aan { $email } gestuur. Die brief oor jou plek gaan ook daarheen.
enrolment-written-to = Briewe daaroor gaan na { $email }.
enrol-known = Daar is ’n rekening met jou adres. Meld aan, dan kom jy hierheen terug.
rule-not-invited-used = Hierdie uitnodiging is reeds gebruik. Die res staan in die brief oor jou plek.
rule-not-invited-expired = Hierdie uitnodiging is te oud. Vra vir ’n nuwe een.
rule-not-invited-revoked = Die organiseerder het hierdie uitnodiging teruggetrek.
rule-not-invited-forwarded = Hierdie uitnodiging is na ’n ander adres as joune gestuur. Vra vir jou eie.
invitations-title = Nooi uit
invitations-text = Wie uitgenooi is, hoef nie op julle antwoord te wag solank daar plekke is nie. Ouderdom tel soos vir almal.
invitations-letters = Per brief
invitations-list = Adresse
invitations-list-hint = Een op elke reël, of ’n tabel met adres en naam. Almal kry hul eie skakel, wat een keer werk.
invitations-send = Stuur uitnodigings
invitations-sent = Briewe op pad: { $n }
invitations-links = Met ’n skakel vir baie
invitations-ends = Tot wanneer dit werk
invitations-ends-hint = As jy dit leeg laat: tot die einde, of vir dertig dae.
invitations-link = Maak ’n skakel
invitations-all = Uitgenooi
invitations-draft = Publiseer dit eers. Dan kan jy mense nooi.
invitation-link = Skakel vir baie
invitation-joined = Daarmee ingeskryf: { $n }
invitation-waiting = nog nie gebruik nie
invitation-used = gebruik
invitation-expired = te oud
invitation-revoked = teruggetrek
invitation-open = oop
invitation-print = Druk dit
invitation-until = Werk tot { $date }
invitation-scan = Skandeer dit om in te skryf, of tik die adres.
invitation-picture = Die adres as prent vir ’n kamera
invitation-stop-ask-title = Geen uitnodigings meer nie?
invitation-stop-ask-text = Jy kry dan nie meer uitnodigings van { $organiser } per e-pos nie.
invitation-stop-title = Geen uitnodigings meer nie
invitation-stop-text = { $organiser } stuur vir jou geen uitnodigings meer van hier af nie.
done-invitation-made = Die skakel is daar. Jy kan dit druk.
invited-sent = brief op pad
invited-wrong = geen e-posadres nie
invited-doubled = staan reeds hoër op
invited-joined = het reeds ingeskryf
invited-waiting = is reeds uitgenooi
invited-stopped = wil geen uitnodigings van julle hê nie
invited-limit = nie vandag nie: genoeg briewe
participants-invited = Uitgenooi: { $n }, ingeskryf: { $joined }, nog nie: { $waiting }
mail-invitation-subject = { $organiser } nooi jou uit: { $title }
mail-invitation-text =
    Hallo{ $name },

    { $organiser } nooi jou uit na “{ $title }”.

    { $when }
    { $place }

    Hier kan jy inskryf. Die skakel is net vir jou:

    { $link }

    Om nie meer sulke briewe van { $organiser } te kry nie:

    { $stop }
mail-message-text =
    { $text }

    --
    { $organiser } skryf dit aan wie vir “{ $title }” ingeskryf het. Alles oor jou plek, en as jy nie kan kom nie:

    { $link }
messages-title = Skryf
messages-text = Almal kry hul eie brief, ook wie nie hul adres gewys het nie. Niemand sien wie dit nog kry nie. Ouers en voogde kry ’n afskrif.
messages-no-mail = Hierdie werf stuur geen briewe nie.
messages-sent = Wat julle geskryf het
message-to = Aan wie
message-to-all = Almal
message-to-accepted = Wie ’n plek het
message-to-waiting = Wie wag
message-to-attended = Wie daar was
message-name = Onderwerp
message-content = Teks
message-preview = Kyk eers daarna
message-send = Stuur
message-change = Verander dit
message-reached = Briewe: { $n }
message-on-page = Geen e-posadres nie, lees dit op hul bladsy: { $n }
message-missed = Nie bereik nie, want hulle het van ’n ander stad ingeskryf en wys geen adres nie: { $n }
message-nobody = Daar is niemand om aan te skryf nie.
message-too-many = Dit was genoeg briewe vir een dag. Skryf môre weer.
enrolment-letters = Die organiseerder het geskryf
done-message-sent = Gestuur.
fact-places-free = { $free } van { $n } plekke is vry
fact-places-waiting = Al die plekke is gevat ({ $n }); jy kan vir een wag
fact-places-taken = Al die plekke is gevat ({ $n })
check-in-back = Neem terug
done-taken-back = Teruggeneem.

## Inskryf vir iets wat ’n ander stad aanbied. $host is die adres van sy webwerf.

enrol-release-name = Die organiseerder mag my naam sien
enrol-name-elsewhere-hint = Vir ons briewe aan jou. Die organiseerder sien dit net as jy dit hieronder merk.
enrol-elsewhere-account = Hier skryf jy met ’n rekening in. Daarsonder kan jy op die webwerf inskryf van die stad wat dit aanbied.
consent-organiser-elsewhere-text = Dit gaan aan { $organiser }, { $territory } ({ $host }): dat iemand van hier wil kom, wat jy merk, en jou boodskap, om te beplan en om te kyk wie gekom het. Niks anders oor jou verlaat hierdie webwerf nie. Wanneer jy vertrek, laat ons { $organiser } weet.
enrolled-sent = Aangestuur, nog geen antwoord nie
enrolled-failed = Dit kon nie aangestuur word nie
done-passed-on = Ons het dit aan die organiseerder gestuur. Sodra daar ’n antwoord is, sien jy dit hier.
participant-somebody = Iemand van { $host }
mail-enrol-failed-subject = Nie aangestuur nie: { $title }
mail-enrol-failed-text =
    Hallo { $name },

    Ons kon jou nie vir “{ $title }” ({ $when }) inskryf nie: die organiseerder is nie van hier af bereikbaar nie, of neem niemand van hier af nie. Jy kan weer probeer, of inskryf op die webwerf van die stad wat dit aanbied.

    { $link }
enrol-ask = Vra my ouer of voog of { $organiser } { $what ->
        [name] my naam
        [email] my e-posadres
       *[both] my naam en my e-posadres
    } mag kry
enrol-ask-paper = Jou ouer of voog kry nie e-pos van ons nie. Daarom kan ons nie vra of die organiseerder meer van jou mag kry nie.
release-asked = Ons het jou ouer of voog gevra of die organiseerder { $what ->
        [name] jou naam
        [email] jou e-posadres
       *[both] jou naam en jou e-posadres
    } mag kry.
release-given = Jou ouer of voog het ja gesê: die organiseerder mag { $what ->
        [name] jou naam
        [email] jou e-posadres
       *[both] jou naam en jou e-posadres
    } hê.
release-refused = Jou ouer of voog het nee gesê: die organiseerder kry nie { $what ->
        [name] jou naam
        [email] jou e-posadres
       *[both] jou naam en jou e-posadres
    } nie.
release-withdrawn = Jou ouer of voog het die ja teruggetrek: die organiseerder mag nie meer { $what ->
        [name] jou naam
        [email] jou e-posadres
       *[both] jou naam en jou e-posadres
    } hê nie.
guardian-release-title = Mag { $organiser } dit van { $name } kry?
guardian-release-lead = { $name } het ingeskryf en wil graag hê dat { $organiser }, { $city }, dit kry: om te beplan, om te kyk wie gekom het en om daaroor te skryf. Niemand anders kry dit nie. { $name } kan ook daarsonder kom.
guardian-release-for = Waarvoor
guardian-release-to = Wie dit kry
guardian-release-what = Wat
guardian-release-kept = { $organiser } kry dit nie. As jy van gedagte verander, kan jy hier instem.
guardian-release-over = Hier is niks meer om te besluit nie: dit is verby of vind nie plaas nie, die plek is teruggegee, of die persoon is oud genoeg om self te besluit.
mail-release-guardian-subject = ’n Vraag van { $name } by { $territory }
mail-release-guardian-text =
    Hallo,

    { $name } het ingeskryf vir “{ $title }” ({ $when }) van { $organiser }, { $city }. Mag { $organiser } { $what ->
        [name] die naam
        [email] die e-posadres
       *[both] die naam en die e-posadres
    } van { $name } kry? Niks daarvan word gegee voordat jy ingestem het nie. Kyk daarna, en sê ja of nee:

    { $link }

    Hou hierdie brief. Met dieselfde skakel kan jy jou ja terugtrek.

## Aanmelding by die deur. $name is wie aangemeld word, $time ’n tyd van die dag, $code die karakters van ’n kode.

ticket-title = Jou kaartjie
ticket-text = Wys dit by die deur, of lees die karakters voor. Dit is net vir jou.
code-picture = Kode as ’n prent: { $code }
check-in-title = Meld mense aan
check-in-here = Hier: { $here } van { $n }
check-in-since = hier sedert { $time }
check-in-do = Is hier
check-in-code = Kode van die kaartjie
check-in-code-hint = Twaalf letters en syfers, soos onder die prent op die kaartjie.
check-in-wall = Kode vir die muur
check-in-scan = Skandeer met die kamera
check-in-scan-stop = Maak die kamera toe
check-in-no-camera = Die kamera gaan nie oop nie. Tik die kode in, of kies die naam.
check-in-queued = Op hierdie foon aangeteken. Dit word gestuur wanneer die netwerk terug is.
check-in-waiting = Wag vir die netwerk: { $n }
check-in-waits = wag vir die netwerk
check-in-attended = { $name } is hier.
check-in-already = { $name }: reeds hier, sedert { $time }.
check-in-unknown = Geen kaartjie het hierdie kode nie. Kyk weer na elke karakter.
check-in-otherOpportunity = Hierdie kaartjie is vir iets anders.
check-in-noPlace = Daar is nie hier ’n plek vir hierdie kaartjie nie.
check-in-notYet = Dit is te vroeg. Aanmelding begin twee uur voor die aanvang.
check-in-expired = Dit is te laat. Aanmelding sluit ses uur ná die einde, en wat ’n foon sonder netwerk aangeteken het, geld een uur lank.
door-title = Meld hier aan
door-text = Skandeer die kode met jou foon, of maak { $address } oop en tik dit in. Dit verander elke 30 sekondes.
door-stale = Geen netwerk nie. Wag asseblief vir die volgende kode.
door-code = Kode by die deur
door-code-hint = Dit staan op die skerm by die deur en verander elke 30 sekondes.
door-code-go = Gaan voort
door-go = Ek is hier: { $name }
door-who = Ons weet nog nie wie jy is nie. Maak die skakel in jou e-pos oop en skandeer weer, meld aan, of tik die kode van jou kaartjie in.
door-no-place = Jy het nog nie ’n plek hier nie. As jy ’n kaartjie het, tik die kode daarvan in.
check-in-stale = Hierdie kode is verkeerd of te oud. Kyk weer na die skerm by die deur.
check-in-go = Meld aan
door-done = Welkom, { $name }! Jy is aangemeld.

## Goals, and whom somebody lets look on. $name is a learner, or who speaks; $adviser an address.

goals-title = My doelwitte
goals-lead = Wat wil jy word of leer? Versamel stappe daarheen en sien wat nog kort.
goals-none = Jy het nog nie ’n doelwit nie.
goals-new = Nuwe doelwit
goals-no-esco = Die lys van beroepe en vaardighede is nog nie hier nie. Skryf jou doelwit in jou eie woorde.
goals-own = In jou eie woorde
goals-own-hint = Byvoorbeeld: my eie fiets regmaak
goal-make = Maak dit my doelwit
goal-own = Dit is een van jou doelwitte
goal-kind-name = In eie woorde
goal-progress = Vaardighede: { $done } van { $n }
goal-reached = Bereik
goal-reach = Ek het dit bereik
goal-reopen = Tog nog nie bereik nie
goal-drop = Laat vaar hierdie doelwit
goal-drop-text = Die stappe en wat ander daaroor gesê het, word uitgevee.
goal-drop-go = Laat vaar
goal-steps = Stappe
goal-steps-none = Nog geen stappe nie. Kies “Voeg by ’n doelwit” op ’n bladsy wat daarheen lei.
goal-step-address = Adres van ’n aanbod of ’n leerroete
goal-step-address-hint = Van hier of uit ’n ander stad: kopieer dit uit jou blaaier.
goal-step-add = Voeg die stap by
goal-step-up = Vroeër
goal-step-down = Later
goal-step-remove = Verwyder
goal-step-signed-up = Ingeskryf
goal-step-waiting = Wag vir ’n plek
goal-step-walking = Aan die gang
goal-step-over = Verby
goal-add = Voeg by ’n doelwit
goal-add-which = By watter een?
goal-all = Soek wat daarheen lei
goal-concept = Wat ESCO daaroor sê
goal-missing = Kort nog
goal-covered = Reeds geleer
goal-next = Wat binnekort daarheen lei
goal-next-none = Niks hier leer nog een van hierdie vaardighede nie. Volg ’n vaardigheid op sy bladsy, dan hoor jy wanneer iets dit doen.
goal-words-none = Met hierdie woorde word nog niks gevind nie. Soek met ander woorde, en voeg dit as ’n stap by.
goal-offers = Aanbod: { $n }
problem-goal-step = Ons het daar geen aanbod of leerroete gevind nie. Gaan die adres na
problem-no-step = Daar is iets, maar nie ’n aanbod of ’n leerroete nie
problem-not-before = Dit begin eers op { $date }
problem-step-gone = Hierdie stap is nie meer in die doelwit nie.
remark-new = Iets nuuts is gesê
remarks-title = Wat jou raadgewers sê
remark-by = { $name }, { $date }
remark-take = Voeg by my stappe
remark-decline = Nee dankie
remark-forget = Vee uit
remark-taken = By die stappe gevoeg
remark-declined = Afgewys
remark-there = Reeds een van die stappe
remark-title = Sê iets
remark-text = Jou woorde
remark-text-hint = Die persoon wie se doelwit dit is, kan dit uitvee.
remark-step = Stel ’n stap voor: die adres
remark-send = Stuur
remark-mail = Skryf vir my wanneer ’n raadgewer iets sê, hoogstens een keer per dag
me-remarks = ’n Raadgewer het iets oor jou doelwitte gesê.
part-goals = Doelwitte
part-enrolments = Inskrywings
advisers-title = Wie mag saamkyk
advisers-lead = Laat iemand wat jy vertrou saamkyk, byvoorbeeld ’n jeugwerker of ’n mentor. Jy kies wat gewys word, jy sien elke keer wanneer iemand gekyk het, en jy kan dit enige tyd beëindig.
advisers-none = Niemand kyk saam nie.
adviser-new = Laat iemand saamkyk
adviser-email = E-posadres van die raadgewer
adviser-parts = Wat mag gesien word?
adviser-months-legend = Vir hoeveel maande?
adviser-invite = Stuur die uitnodiging
adviser-young = Eers vra ons jou ouer of voog.
adviser-unborn = Sê eers vir ons wanneer jy gebore is.
adviser-waits = Jy kan iemand laat saamkyk sodra jou ouer of voog tot jou rekening ingestem het.
adviser-no-mail = Hierdie werf kan nog nie e-pos stuur nie, so niemand kan genooi word nie.
adviser-guardian = Wag vir jou ouer of voog
adviser-invited = Genooi
adviser-active = Kyk saam
adviser-ended = Beëindig
adviser-ended-on = Beëindig op { $date }
adviser-ended-guardian = Jou ouer of voog het dit beëindig
adviser-declined = Afgewys
adviser-gone = ’n Rekening wat uitgewis is
adviser-until = Tot { $date }
adviser-views = Wanneer gekyk is
adviser-no-views = Niemand het nog gekyk nie.
adviser-end = Beëindig nou
adviser-end-text = Van nou af sien hierdie persoon niks meer van jou nie.
problem-adviser-known = Kies ’n ander adres: dit is jou eie, of dit is reeds genooi
consent-adviser = Iemand laat saamkyk
consent-adviser-text = Hierdie persoon sien wat jy gemerk het, kan oor jou doelwitte kommentaar lewer en stappe voorstel, totdat die tyd verby is of jy dit beëindig. Niemand anders nie. Elke kyk word vir jou aangeteken.
advising-title = Wie my laat saamkyk
advising-lead = Elke keer wanneer jy kyk, word dit aangeteken vir die persoon om wie dit gaan.
advising-none = Niemand laat jou saamkyk nie.
advising-stop = Hou op saamkyk
advising-stop-text = Jy sien niks meer van hierdie persoon nie.
advised-title = By { $name }
advised-none = Hier is nog niks nie.
invited-title = { $name } laat jou saamkyk
invited-lead = Jy mag tot { $date } sien: { $parts }. Jy kan kommentaar lewer en stappe voorstel. Elke kyk word vir { $name } aangeteken.
invited-ask = Sodat niemand anders dit oopmaak nie, stuur ons ’n skakel na die genooide adres.
invited-send = Stuur die skakel
invited-mailed = Ons het na die genooide adres geskryf. Maak die skakel binne 15 minute in hierdie blaaier oop.
invited-astray = Die skakel in die brief werk 15 minute lank. Maak dit oop in die blaaier waarin jy daarvoor gevra het, of laat van hier af ’n nuwe een stuur.
invited-other = Hierdie uitnodiging is vir ’n ander adres. Meld af en maak dit weer oop.
invited-account = Jy kry ’n rekening by { $territory }, met net jou adres en ’n naam. Jy kan dit enige tyd sluit.
invited-of-age = Ek is meerderjarig en stem in
invited-accept = Aanvaar
invited-decline = Ek wil nie saamkyk nie
invited-decline-text = Die uitnodiging verval, en { $name } sien dat dit afgewys is.
invited-decline-go = Wys af
invited-declined = Jy het dit afgewys.
invited-declined-text = Jy sien niks van { $name } nie, en kry nie meer briewe daaroor nie.
invited-over = Hierdie uitnodiging is reeds gebruik, beëindig of te oud.
guardian-adviser-title = Mag { $adviser } by { $name } saamkyk?
guardian-adviser-lead = { $name } wil dit tot { $date } vir { $adviser } wys: { $parts }. { $adviser } kan kommentaar lewer en stappe voorstel. { $name } sien elke keer wanneer iemand gekyk het.
guardian-adviser-agreed = Jy het ingestem. Hou die brief: met die skakel kan jy dit enige tyd beëindig.
guardian-adviser-no = Nee, ek stem nie in nie
guardian-adviser-ended = { $adviser } sien niks nie.
done-goal-picked = Dit is nou jou doelwit.
done-goal-dropped = Laat vaar.
done-goal-reached = Mooi so! Jy het dit bereik.
done-step-added = Bygevoeg.
done-step-there = Hierdie stap is reeds daar.
done-step-removed = Verwyder.
done-remark-sent = Gestuur.
done-adviser-asked = Die uitnodiging is op pad.
done-adviser-ended = { $name } sien niks meer van jou nie.
done-adviser-withdrawn = Beëindig. Hierdie persoon sien niks meer van jou nie.
done-advising-begun = Dankie. Jy mag nou saamkyk.
done-advising-stopped = Beëindig.
mail-adviser-subject = { $name } laat jou saamkyk by { $territory }
mail-adviser-text =
    Hallo,

    { $name } leer saam met { $territory } en wil iets daarvan vir jou wys, sodat jy met raad kan help. Wat gesien mag word, sien en besluit jy hier:

    { $link }

    Net wie hierdie adres het, kan aanvaar. As jy { $name } nie ken nie, hoef jy niks te doen nie.
mail-invited-subject = Gaan voort met die uitnodiging van { $name }
mail-invited-text =
    Hallo,

    { $name } wil jou laat saamkyk by { $territory }. Met hierdie skakel gaan jy voort met die uitnodiging:

    { $link }

    Dit werk { $minutes } minute lank, in die blaaier waarin daarvoor gevra is. As dit nie jy was nie, doen niks.
mail-adviser-guardian-subject = { $territory }: mag { $adviser } by { $name } saamkyk?
mail-adviser-guardian-text =
    Hallo,

    { $name } wil vir { $adviser } iets wys van wat { $name } saam met { $territory } leer. Niks word gewys voordat jy ingestem het nie. Lees wat dit is, en sê ja of nee:

    { $link }

    Hou hierdie brief. Met dieselfde skakel kan jy enige tyd van plan verander.
mail-remark-subject = Iets is oor jou doelwit gesê
mail-remark-text =
    Hallo { $name },

    iemand wat jy laat saamkyk, het iets oor jou doelwitte by { $territory } gesê. Lees dit hier:

    { $link }

## ’n Leerroete volg.

walk-start = Begin hierdie leerroete
walk-sign-in = Meld aan om hierdie leerroete te volg
walk-progress = { $done } van { $n } stappe gedoen
walk-completed = Jy het die einde bereik
walk-completed-some = Jy het die einde bereik: { $done } van { $n } stappe gedoen
walk-steps = { $done } van { $n } stappe
walk-finished = Voltooi
walk-next = Volgende stap
walk-done = Gedoen
walk-attended = Gedoen: die organiseerder het jou daar gesien
walk-tick = Ek het dit gedoen
walk-from = Vanaf { $date }
walk-sign-up = Skryf in: die organiseerder bevestig dat jy daar was
walk-untick = Tog nie gedoen nie
walk-stop = Verlaat hierdie leerroete
walk-stop-text = Wat jy hier gemerk het, word geskrap. Dit waarvoor jy ingeskryf het, bly.
walk-stop-go = Verlaat dit
number-started =
    { $n ->
        [one] persoon het begin
       *[other] mense het begin
    }
number-completed =
    { $n ->
        [one] persoon het die einde bereik
       *[other] mense het die einde bereik
    }
me-walks = Leerroetes waarop jy is

## Herinneringe.

mail-enrol-reminder-subject = Binnekort: { $title }
mail-enrol-reminder-text =
    Hallo { $name },

    “{ $title }” begin binnekort, en jy het ’n plek.

    { $when }
    { $place }

    Hier is alles daaroor. Jy kan ook laat weet as jy nie kan kom nie:

    { $link }

## Following providers, territories, playlists and skills; what happened to them.

follow = Volg
follow-followed = Jy volg dit
follow-stop = Ontvolg
follow-title = Volg { $name }
follow-private = Wat hier gepubliseer word, kom by jou nuus. Niemand kom te wete dat jy dit volg nie.
follow-here = By { $territory }
follow-here-text = Met ’n rekening hier volg jy sonder dat iemand daarvan weet.
follow-home = In ’n ander stad, of op Mastodon
follow-home-text = Is jy iewers anders tuis? Skryf jou stad se webwerf of jou eie adres, dan neem ons jou soontoe.
follow-home-field = Jou stad se webwerf, of jou adres
follow-home-hint = Byvoorbeeld tilburg.example of @name@mastodon.example
follow-home-go = Neem my soontoe
follow-onward = Jy kan dit by { $host } volg.
follow-onward-go = Gaan na { $host }
problem-follow-home = Ons het daar geen plek gevind waarvandaan mens kan volg nie. Kyk of die adres reg is
problem-follow-nobody = Ons het daar niemand gevind wat gevolg kan word nie. Kyk of die adres reg is
following-title = Wat ek volg
following-lead = Net jy sien hierdie lys. Ander stede weet net dat iemand hier hulle volg.
following-none = Jy volg nog niks nie.
following-none-hint = Kies “Volg” op die bladsy van ’n organisasie, ’n stad, ’n leerroete of ’n vaardigheid.
following-add = Volg iets van elders
following-object = Adres of rekeningnaam
following-object-hint = Die adres van ’n bladsy in ’n ander stad, of ’n rekeningnaam soos @library@tilburg.example
following-territory = Stad of streek
following-skill = Vaardigheid
following-requested = nog geen antwoord nie
following-failed = onbereikbaar
following-muted = gedemp
following-mute = Demp
following-unmute = Wys weer
following-blocked = Vir jou versteek
block-title = Versteek alles van hierdie organisasie
block-text = Jy volg hierdie organisasie dan nie meer nie, en niks daarvan kom by jou nuus nie. Die organisasie kom dit nie te wete nie.
block-go = Versteek
block-done = Jy het hierdie organisasie in jou nuus versteek.
block-end = Moenie meer versteek nie
timeline-title = My nuus
timeline-empty = Nog niks het gebeur nie. Sodra iets gebeur, staan dit hier.
news-new = Nuut
news-changed = Verander
news-cancelled = Gekanselleer
news-soonFull = Min plekke oor
news-soonOver = Sluit binnekort
news-message = Boodskap
digest-title = Per e-pos
digest-legend = Hoe gereeld moet ons vir jou skryf?
digest-hint = Net wanneer iets gebeur het. Jy kan dit in elke e-pos stop.
digest-never = Nooit
digest-day = Een keer per dag
digest-week = Een keer per week
digest-stop-title = Geen e-pos meer oor jou nuus nie
digest-stop-text = Ons sal nie meer vir jou skryf oor wat jy volg nie. Jy vind dit steeds by jou nuus.
done-follows = Jy volg dit nou.
done-follows-no-more = Jy volg dit nie meer nie.
done-muted = Jy hoor vir eers niks daarvan nie.
done-unmuted = Jy hoor weer daarvan.
done-hidden = Versteek.
done-shown = Dit is nie meer versteek nie.
done-digest = Gestoor.
mail-digest-subject =
    { $n ->
        [one] { $n } nuusberig van { $territory }
       *[other] { $n } nuusberigte van { $territory }
    }
mail-digest-text =
    Hallo { $name },

    Dit het gebeur met wat jy by { $territory } volg:

    { $list }

    Sien alles:

    { $link }

    Wil jy nie meer hierdie e-pos kry nie? Stop dit hier:

    { $stop }

## Reporting what is wrong to the operator.

report = Rapporteer hierdie bladsy
report-title = Wat is verkeerd?
report-lead = Vertel dit vir die mense wat hierdie webwerf bestuur. Hulle sien wat jy skryf, maar nie wie jy is nie.
report-text = Wat is verkeerd?
report-text-hint = Byvoorbeeld: dit kos geld, dit bestaan nie, dit is nie vir kinders nie.
report-forward = Laat { $territory } ook weet. Hulle kom nie te wete dat dit jy was nie.
report-go = Stuur
report-done = Dankie. Ons sal daarna kyk.
admin-reports = Meldings
admin-reports-lead = Wat volgens mense en ander stede verkeerd is. Wat ons s’n is, verander jy of trek jy terug in sy werkruimte; wat van elders kom, versteek of blokkeer jy op die bladsy van daardie stad.
admin-reports-none = Daar is geen meldings nie.
report-from-here = van iemand hier
report-forwarded = die ander stad is ingelig
report-settle = Merk as afgehandel
done-report-settled = Afgehandel.
admin-waiting-reports =
    { $n ->
        [one] Een melding wag vir jou
       *[other] { $n } meldings wag vir jou
    }

## What happened, in numbers

figures-title = Syfers
figures-lead = Wat hier gebeur het, sonder name. Getalle van mense word vertel vanaf vyf, van kinders en jongmense vanaf tien. “–” is geen of minder; soms word ’n groter getal ook weggelaat, sodat niemand ’n klein een kan uitwerk nie.
figures-none = Van hierdie maand is daar nog niks te vertel nie.
figures-viewed = Bladsye oopgemaak
figures-enrolled = Ingeskryf
figures-attended = Was daar
figures-started = Roetes begin
figures-completed = Roetes voltooi
figures-by-month = Volgens maand
figures-by-provider = Volgens verskaffer
figures-by-category = Volgens onderwerp
figures-by-skill = Volgens vaardigheid
figures-by-ageband = Volgens ouderdom
figures-by-language = Volgens taal
figures-by-home = Volgens tuiste
