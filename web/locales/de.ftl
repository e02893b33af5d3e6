language-self = Deutsch

## Dates. $day and $year are digits, $month is one of month-*, $weekday one of weekday-*.
## $day2, $month2, $year2 belong to the last day of several.

format-date = { $weekday }, { $day }. { $month } { $year }
format-days-month = { $day }.–{ $day2 }. { $month } { $year }
format-days-year = { $day }. { $month } – { $day2 }. { $month2 } { $year }
format-days = { $day }. { $month } { $year } – { $day2 }. { $month2 } { $year2 }
format-time = { $hour }:{ $minute }
format-moment = { $date }, { $time }{ "\u00A0" }Uhr
format-times = { $date }, { $from }–{ $to }{ "\u00A0" }Uhr
format-moments = { $from } – { $to }

month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember

month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mär
month-short-4 = Apr
month-short-5 = Mai
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Okt
month-short-11 = Nov
month-short-12 = Dez

weekday-1 = Mo
weekday-2 = Di
weekday-3 = Mi
weekday-4 = Do
weekday-5 = Fr
weekday-6 = Sa
weekday-7 = So

## Numbers, money, lengths

format-decimal = ,
format-group = .
format-price = { $amount }{ "\u00A0" }{ $currency }
format-price-code = { $amount }{ "\u00A0" }{ $currency }
fact-age-only = { $min } Jahre
fact-paid = Kostet etwas
format-metres = { $n }{ "\u00A0" }m
format-kilometres = { $n }{ "\u00A0" }km

fact-years =
    { $n ->
        [one] { $n } Jahr
       *[other] { $n } Jahre
    }
list-between = { ", " }
list-last = { $list } und { $last }

fact-months =
    { $n ->
        [one] { $n } Monat
       *[other] { $n } Monate
    }

## Languages that something is held in

language-af = Afrikaans
language-ar = Arabisch
language-be = Belarussisch
language-bg = Bulgarisch
language-bs = Bosnisch
language-ca = Katalanisch
language-cs = Tschechisch
language-da = Dänisch
language-de = Deutsch
language-el = Griechisch
language-en = Englisch
language-es = Spanisch
language-et = Estnisch
language-eu = Baskisch
language-fa = Persisch
language-fi = Finnisch
language-fr = Französisch
language-ga = Irisch
language-gl = Galicisch
language-he = Hebräisch
language-hi = Hindi
language-hr = Kroatisch
language-hu = Ungarisch
language-is = Isländisch
language-it = Italienisch
language-ka = Georgisch
language-ku = Kurdisch
language-lt = Litauisch
language-lv = Lettisch
language-mk = Mazedonisch
language-mt = Maltesisch
language-nb = Norwegisch (Bokmål)
language-nl = Niederländisch
language-nn = Norwegisch (Nynorsk)
language-no = Norwegisch
language-pl = Polnisch
language-ps = Paschtu
language-pt = Portugiesisch
language-ro = Rumänisch
language-rom = Romani
language-ru = Russisch
language-sk = Slowakisch
language-sl = Slowenisch
language-so = Somali
language-sq = Albanisch
language-sr = Serbisch
language-sr-Cyrl = Serbisch (kyrillisch)
language-sr-Latn = Serbisch (lateinisch)
language-st = Sesotho
language-sv = Schwedisch
language-ti = Tigrinya
language-tr = Türkisch
language-uk = Ukrainisch
language-ur = Urdu
language-vi = Vietnamesisch
language-xh = isiXhosa
language-zh = Chinesisch
language-zu = isiZulu
language-easy = { $language }, Leichte Sprache

## What is wrong with a value (beside a field)

problem-malformed-address = Gib eine vollständige Webadresse ein, zum Beispiel https://example.org/seite
problem-malformed-time = Gib Datum und Uhrzeit ein, zum Beispiel 2026-12-05 15:00
problem-malformed-timezone = Gib eine Zeitzone ein, zum Beispiel Europe/Vilnius
problem-malformed-duration = Gib eine Dauer ein, zum Beispiel PT3H (drei Stunden) oder P2D (zwei Tage)
problem-malformed-currency = Gib die Währung mit drei Großbuchstaben an, zum Beispiel EUR
problem-malformed-amount = Gib eine Zahl ohne Währung ein, zum Beispiel 12.50
problem-malformed-whole-number = Gib eine ganze Zahl ab 0 ein
problem-malformed-number = Gib eine Zahl ein
problem-malformed-email = Gib eine E-Mail-Adresse ein, zum Beispiel name@example.org
problem-malformed-slug = Verwende 1 bis 60 Kleinbuchstaben, Ziffern und einzelne Bindestriche
problem-malformed-day = Wähle einen Tag, zum Beispiel 2026-12-05
problem-malformed-colour = Gib die Farbe als # mit sechs Ziffern oder Buchstaben an, zum Beispiel #00594c
problem-malformed-topic = Verwende Buchstaben, Ziffern und Leerzeichen, zum Beispiel Nachtwanderungen
problem-malformed-contact = Schreib einen Kontakt pro Zeile: Name, E-Mail, Telefon, Website
problem-malformed-scopes = Alle diese Rechte zusammen kann nur ein Konto der Administration haben
problem-malformed-recurrence = Gib eine Regel ein, zum Beispiel FREQ=WEEKLY;BYDAY=MO;UNTIL=20270630T215959Z
problem-malformed-language = Gib die Sprache als Kürzel an, zum Beispiel lt oder sr-Cyrl

## Why something is not allowed

rule-invalid = Bitte sieh dir einige Angaben noch einmal an.
rule-not-found = Hier ist nichts, oder du darfst es nicht sehen.
rule-gone = Das wurde gelöscht.
rule-sign-in-first = Logge dich zuerst ein.
rule-link-expired = Dieser Link wurde schon benutzt oder ist zu alt. Fordere einen neuen an.
rule-forbidden = Dafür fehlt dir die Berechtigung. Wende dich an die Administration.
rule-slug-taken = Der Name „{ $name }“ ist schon vergeben. Wähle einen anderen.
rule-changed = In der Zwischenzeit hat jemand anderes etwas geändert. Lade die Seite neu und wiederhole deine Änderung.
rule-too-many = Zu viele Versuche. Warte { $seconds ->
    [one] { $seconds } Sekunde
   *[other] { $seconds } Sekunden
} und versuche es noch einmal.
rule-too-many-minutes = Zu viele Versuche. Warte { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
} und versuche es noch einmal.
rule-too-many-hours = Zu viele Versuche. Warte { $hours ->
    [one] { $hours } Stunde
   *[other] { $hours } Stunden
} und versuche es noch einmal.
rule-key-reused = Das wurde schon einmal mit anderem Inhalt gesendet. Sende es als neue Anfrage.
rule-refused = Das wurde abgelehnt: { $why }

fact-steps = { $n ->
    [one] { $n } Station
   *[other] { $n } Stationen
}

## The pages that everybody sees. Plain words: no "actor", "inbox" or "instance".
## Around every page

page-skip = Zum Inhalt springen
page-nav = Hauptmenü
page-language = Sprache
page-no-password = Du hast noch kein Passwort. Ohne Passwort brauchst du jedes Mal einen neuen Link.
page-set-password = Passwort festlegen
page-account = Dein Konto
nav-explore = Entdecken
nav-playlists = Lernrouten
nav-network = Netzwerk
nav-about = Über uns
nav-sign-in = Einloggen
nav-sign-out = Ausloggen
nav-desk = Dein Arbeitsbereich
nav-admin = Administration
nav-settings = Einstellungen
footer-contact = Kontakt
footer-api = Schnittstelle (API)
footer-privacy = Diese Website setzt keine Tracking-Cookies, und ihre Seiten rufen nichts von anderen Servern ab.
footer-source = Quellcode
pages-label = Seiten
pages-previous = Zurück
pages-next = Weiter
edit = Bearbeiten
save = Speichern
from-territory = aus { $territory }
text-languages = Diesen Text gibt es auf
page-language-more = Weitere Sprachen
handle-title = Mit einem anderen Dienst folgen
handle-text = Such diese Adresse in Mastodon, Mobilizon oder einem ähnlichen Dienst und folge ihr dort.
handle-short = Folgen:

## Explore

explore-title = Entdecken
explore-title-words = { $words }: Ergebnisse
explore-heading = Was möchtest du als Nächstes lernen?
explore-lead =
    { $organisations ->
        [0] Workshops, Kurse und Freiwilligenarbeit in deiner Nähe.
        [one] Workshops, Kurse und Freiwilligenarbeit von einer Organisation vor Ort.
       *[other] Workshops, Kurse und Freiwilligenarbeit von { $organisations } Organisationen vor Ort.
    }
explore-lead-network =
    { $territories ->
        [one] Auch eine andere Region zeigt hier ihre Angebote.
       *[other] Auch { $territories } andere Regionen zeigen hier ihre Angebote.
    }
explore-count =
    { $n ->
        [0] Nichts gefunden
        [one] { $n } Angebot
       *[other] { $n } Angebote
    }
explore-signpost = Woher die Angebote kommen
explore-here = du bist hier
explore-set = Gewählte Filter
explore-unset = Filter entfernen
explore-unset-all = Alle entfernen
explore-empty = Nichts passt zu allen Angaben.
explore-empty-hint = Nimm weniger Wörter, entferne oben einen Filter oder wähle andere Tage.
explore-empty-all = Alle kommenden Angebote zeigen
explore-wrong = Diese Filter funktionieren so nicht
explore-empty-now = Zurzeit steht nichts an.
explore-empty-new = Hier wurde noch nichts veröffentlicht.
explore-empty-new-hint = Schau bald wieder vorbei: Die Organisationen vor Ort bereiten gerade etwas vor.
share-title = Teilen
share-sheet = Teilen …
share-copy = Adresse kopieren
share-copied = Kopiert
share-mail = Per E-Mail
explore-along = Diese Liste mitnehmen
explore-along-ics = Kalender
explore-along-rss = RSS-Feed
explore-along-csv = Tabelle (CSV)
explore-along-geojson = Kartendaten (GeoJSON)
explore-routes = Lernrouten
explore-routes-lead = Schritt für Schritt lernen, hier und in anderen Städten.
explore-routes-all = Alle Lernrouten
search-words = Was möchtest du lernen?
search-example = Zum Beispiel „Roboter“ oder „Freiwilligenarbeit“
search-go = Suchen
search-kind = Art
search-more = Datum, Ort, Sprache, Kosten
search-when = Wann
when-any = Egal wann
when-days = An den Tagen unten
when-today = Heute
when-tomorrow = Morgen
when-weekend = Am Wochenende
when-week = Nächste 7 Tage
when-month = Nächste 30 Tage
search-time = Tageszeit
time-morning = Vormittag
time-afternoon = Nachmittag
time-evening = Abend
search-enrolment = Anmeldung
search-closing = Anmeldeschluss
search-from = Von
search-to = Bis
search-place = In der Nähe von (Ort)
search-radius = Umkreis
search-where = Wo
search-category = Thema
search-language = Sprache
search-age = Dein Alter
search-sort = Reihenfolge
search-free = Kostenlos
search-online = Online
search-apply = Ergebnisse zeigen

## An opportunity

fact-when = Wann
fact-where = Wo
fact-cost = Kosten
fact-language = Sprache
fact-for = Für wen
opportunity-about = Beschreibung
opportunity-calendar = In den Kalender
opportunity-step = Lernroute damit beginnen
opportunity-geo = In Karten-App öffnen
opportunity-materials = Zum Lesen oder Mitbringen
opportunity-details = Einzelheiten
opportunity-playlists = Teil dieser Lernrouten

## Playlists

playlists-title = Lernrouten
playlists-lead = Lernrouten verbinden Angebote: manche vor Ort, manche online, manche in anderen Städten.
playlists-count =
    { $n ->
        [one] { $n } Lernroute
       *[other] { $n } Lernrouten
    }
playlists-empty = Es gibt noch keine Lernroute.
playlists-empty-hint = Einzelne Angebote entdecken
playlist-kind = Lernroute
playlist-steps = Stationen
playlist-ordered = Folge ihnen der Reihe nach.
playlist-free = Die Reihenfolge bestimmst du.
playlist-empty = Diese Lernroute hat noch keine Stationen.
playlist-about = Über diese Lernroute
legend-title = So liest du die Lernroute
legend-here = In dieser Region
legend-online = Online, egal wo du bist
legend-task = Eine Aufgabe, die du selbst erledigst
legend-elsewhere = In einer anderen Region, in deren Farbe

## Organisations, territory, network

organisation-count =
    { $n ->
        [0] Nichts geplant
        [one] { $n } Angebot
       *[other] { $n } Angebote
    }
organisation-empty = Diese Organisation hat zurzeit nichts geplant.
organisation-all = Alle zeigen
organisation-about = Über die Organisation
organisation-contact = Kontakt
organisation-playlists = Lernrouten
territory-partners =
    { $n ->
        [0] Organisationen
        [one] { $n } Organisation
       *[other] { $n } Organisationen
    }
territory-partners-empty = Noch ist keine Organisation dabei.
territory-publish = Bietest du etwas zum Lernen an?
territory-publish-text = Organisationen veröffentlichen hier kostenlos.
territory-publish-write = Schreib an den Kontakt oben, dann bekommst du einen Arbeitsbereich.
network-title = Netzwerk
network-heading = Mit uns verbundene Regionen
network-lead =
    { $n ->
        [0] Hier erscheint, was andere Städte und Regionen veröffentlichen.
        [one] Eine andere Region ist mit unserer verbunden. Unten steht, wer wessen Angebote zeigt.
       *[other] { $n } andere Regionen sind mit unserer verbunden. Unten steht bei jeder, wer wessen Angebote zeigt.
    }
network-territories = Regionen
network-empty = Diese Region ist noch mit keiner anderen verbunden.
network-empty-hint = Alles, was du hier findest, kommt von Organisationen vor Ort.
network-rows = Angebote aus { $territory } zeigen
network-new = Neu von anderswo

## Signing in, settings, errors

sign-in-title = Einloggen
sign-in-email = E-Mail-Adresse
sign-in-password = Passwort
sign-in-go = Einloggen
sign-in-mail = Lieber einen Link schicken
sign-in-help = Kein Passwort? Bitte die Administration dieser Website um einen Link zum Einloggen.
sign-in-help-mail = Kein Passwort? Lass das Feld leer und lass dir einen Link schicken.
sign-in-sent = Schau in deine E-Mails
sign-in-sent-text = Wenn es ein Konto mit dieser Adresse gibt, ist ein Link unterwegs. Er funktioniert einmal, 15 Minuten lang, in diesem Browser.
link-title = Mit diesem Link einloggen
link-invited = Einladung in den Arbeitsbereich von { $organisation }
link-text = Du wirst als { $name } eingeloggt. Der Link funktioniert nur einmal.
link-text-new = Drück auf den Knopf, um dein Konto zu eröffnen. Der Link funktioniert nur einmal.
link-go = Einloggen
link-expired = Dieser Link funktioniert nicht mehr
link-expired-text = Er wurde schon benutzt oder ist zu alt. Fordere einen neuen an.
settings-you = Über dich
settings-email = Du loggst dich mit { $email } ein.
settings-name = Name
settings-language = Sprache der Seiten
settings-password = Passwort
settings-password-current = Aktuelles Passwort
settings-password-new = Neues Passwort
settings-password-hint = Mindestens 10 Zeichen. Mehrere Wörter kann man sich leicht merken.
settings-password-set = Passwort festlegen
settings-sessions = Wo du eingeloggt bist
settings-sessions-text = Du wirst in allen Browsern ausgeloggt, auch in diesem. Links zum Einloggen, dein Passwort, Passkeys und verknüpfte Konten bleiben, wie sie sind.
settings-sign-out = Überall ausloggen

## Passkeys and single sign-on. $provider is what the operator calls a sign-on server.
passkey-title = Passkeys
passkey-one = Passkey
passkey-text = Mit einem Passkey loggst du dich per Finger, Gesicht oder Gerätecode ein. Niemand kann ihn erraten, und du musst dir nichts merken.
passkey-name = Name dieses Passkeys
passkey-name-hint = Zum Beispiel: mein Handy
passkey-add = Passkey hinzufügen
passkey-needs = Dafür braucht dein Browser JavaScript und ein Gerät, das Passkeys aufbewahrt.
passkey-none = Unter der Adresse dieser Website lassen sich keine Passkeys nutzen.
passkey-failed = Das hat nicht geklappt, oder du hast abgebrochen. Versuch es noch einmal oder nimm einen anderen Weg.
passkey-sign-in = Mit Passkey einloggen
passkey-locked = Gesperrt
passkey-locked-text = Von diesem Passkey scheint es eine Kopie zu geben, deshalb loggt er niemanden mehr ein. Entferne ihn und füge einen neuen hinzu.
passkey-wrong-unknown = Diesen Passkey hat hier niemand. Vielleicht wurde er entfernt.
passkey-wrong-locked = Von diesem Passkey scheint es eine Kopie zu geben, deshalb ist er gesperrt. Logg dich anders ein, entferne ihn und füge einen neuen hinzu.
passkey-wrong-unverified = Dein Konto braucht ein Gerät, das prüft, dass du es bist: per Finger, Gesicht oder Code.
passkey-wrong-known = Dieses Gerät hat schon einen Passkey für dieses Konto.
passkey-wrong-invalid = Das hat nicht geklappt oder zu lange gedauert. Versuch es noch einmal.
way-title = Wege zum Einloggen
way-text = Passkeys und Konten anderswo, mit denen du dich einloggst.
way-open = Ansehen
way-added = Hinzugefügt am { $date }
way-used = Zuletzt benutzt am { $date }
way-unused = Noch nicht benutzt
way-remove = Entfernen
way-remove-one = { $name } entfernen
way-last = Das ist dein einziger Weg zum Einloggen. Füge zuerst einen anderen hinzu.
sign-on-title = Konten anderswo
sign-on-text = Du kannst dich mit einem Konto einloggen, das du dort hast. Dort erfährt man, dass du hierherkommst, und nichts von dem, was du hier tust.
sign-on-go = Weiter mit { $provider }
sign-on-link = { $provider } verknüpfen
sign-on-cancel = Abbrechen
sign-on-outward-text = Du loggst dich jetzt dort ein und kommst zurück. Danach kannst du dich hier mit diesem Konto einloggen.
sign-on-shared-text = Logg dich dort als du selbst ein. An einem Computer, den auch andere benutzen, logg dich danach auch dort aus.
sign-on-join-lead = Du bist mit { $provider } angemeldet und hast hier noch kein Konto. Es kostet nichts, und niemand kann sehen, dass du hier bist.
sign-on-join-born = { $provider } sagt, dass du im Monat { $month } geboren bist.
sign-on-join-known = Du hast hier schon ein Konto? Logg dich dort ein und verknüpfe { $provider } unter „Wege zum Einloggen“.
sign-on-failed = Niemand wurde eingeloggt
sign-on-again = Noch einmal versuchen
sign-on-other = Anders einloggen
sign-on-old-text = Das hat zu lange gedauert, war schon erledigt oder begann in einem anderen Browser.
sign-on-refused-text = { $provider } hat nicht bestätigt, wer du bist, oder du hast dort abgebrochen.
sign-on-wrong-text = Die Antwort von { $provider } stimmte nicht, deshalb haben wir sie nicht angenommen. Passiert das wieder, sag der Administration dieser Website Bescheid.
sign-on-silent-text = { $provider } antwortet gerade nicht. Versuch es in ein paar Minuten noch einmal oder logg dich anders ein.
sign-on-taken-text = Dieses Konto von { $provider } ist mit einem anderen Konto hier verknüpft.
sign-on-not-you-text = Du bist hier nicht mehr als die Person eingeloggt, die das begonnen hat. Logg dich ein und versuch es noch einmal.
sign-on-weak-text = Dein Konto kann ändern, was andere sehen. Darum braucht es eine stärkere Prüfung als die von { $provider }. Logg dich anders ein.
done-passkey-added = Der Passkey ist hinzugefügt.
done-passkey-removed = Der Passkey ist entfernt.
done-sign-on-linked = Es ist verknüpft. Du kannst dich jetzt damit einloggen.
done-sign-on-unlinked = Es ist nicht mehr verknüpft.
error-explore = Zur Startseite
error-request = Wenn du das meldest, nenne diese Nummer:

## Saved searches

saved-title = Gespeicherte Suchen
saved-lead = Neues zu jeder Suche bekommst du als Feed und, wenn du möchtest, per E-Mail: höchstens einmal am Tag und nur, wenn es etwas Neues gibt.
saved-lead-feed = Neues zu jeder Suche bekommst du als Feed.
saved-keep = Diese Suche speichern
saved-keep-name = Name dieser Suche
saved-none = Du hast noch keine Suche gespeichert.
saved-none-hint = Such etwas und wähle dann „Diese Suche speichern“.
saved-everything = Alles
saved-feed = Feed
saved-mail-on = Per E-Mail informieren
saved-mail-off = Keine E-Mails mehr
saved-by-mail = Wir informieren dich per E-Mail
saved-new =
    { $n ->
        [0] Nichts Neues
        [one] { $n } neues Angebot
       *[other] { $n } neue Angebote
    }
saved-remove = Entfernen
saved-sign-in = Zum Speichern einloggen
saved-stop-title = Keine E-Mails mehr zu dieser Suche
saved-stop-text = Wir schreiben dir nicht mehr zu „{ $name }“. Die Suche bleibt in deinen Einstellungen.
saved-stop-go = E-Mails beenden
done-search-removed = Entfernt.
done-search-mail = Ab jetzt informieren wir dich per E-Mail über Neues.
done-search-silent = Du bekommst dazu keine E-Mails mehr.
problem-saved-many = Du hast { $n } gespeicherte Suchen. Entferne zuerst eine
mail-saved-subject =
    { $n ->
        [one] { $name }: ein neues Angebot
       *[other] { $name }: { $n } neue Angebote
    }
mail-saved-text =
    Neu in deiner Suche „{ $name }“ in { $territory }:

    { $list }

    Alle ansehen:
    { $link }

    Du bekommst diese E-Mail, weil du es beim Speichern der Suche so gewählt hast. So beendest du sie:
    { $stop }

## First set-up

setup-title = Diese Website einrichten
setup-lead = Mach { $address } zur Website deiner Stadt oder Region; du übernimmst die Administration. Die Adresse und der Kurzname lassen sich später nicht mehr ändern, alles andere schon.
setup-right = Zuerst der Code
setup-code = Code
setup-code-hint = Das Programm hat ihn beim Start in sein Protokoll geschrieben. Er funktioniert einmal und nur bis zum nächsten Start.
setup-code-wrong = Das ist nicht der neueste Code im Protokoll des Programms. Nach jedem Start gibt es einen neuen
setup-name = Name der Region
setup-name-hint = Eine Stadt oder ein größeres Gebiet: Vilnius
setup-handle = Kurzname
setup-handle-hint = Für alle, die in anderen Diensten folgen: vilnius. Kleinbuchstaben, Ziffern und Bindestriche; später nicht mehr zu ändern. Lass das Feld leer, dann entsteht er aus dem Namen.
setup-timezone-hint = Für Tage und Uhrzeiten, bei denen keine andere angegeben ist.
setup-you = Über dich
setup-operator = Deine E-Mail-Adresse
setup-operator-hint = Damit loggst du dich ein. Sie wird niemandem gezeigt.
setup-go = Einrichten und einloggen

## Words for values, counts and states, put together by the page modules.
## Kinds and other closed lists: the API's value after the prefix

kind-event = Veranstaltung
kind-workshop = Workshop
kind-course = Kurs
kind-volunteering = Freiwilligenarbeit
kind-internship = Praktikum
kind-project = Projekt
kind-place = Ort
kind-online = Online-Angebot
kind-exchange = Austausch
category-life-skills = Leben und Alltag
category-creativity = Kreativität
category-civic = Gesellschaft und Mitbestimmung
category-abroad = Ins Ausland gehen
category-science = Wissenschaft
category-technology = Technik
category-global = Globale Themen
category-crafts = Handwerk
category-sports = Sport
category-arts = Kunst
category-career = Arbeit und Karriere
category-environment = Umwelt
setting-formal = Formal: Schule, Hochschule, Ausbildung mit Abschluss
setting-nonFormal = Nicht formal: organisiert, aber außerhalb der Schule
setting-informal = Informell: beim Tun oder bei einem Besuch
enrolment-open = Anmelden, solange Plätze frei sind
enrolment-approval = Anmelden, und die Organisation entscheidet
enrolment-external = Anmelden auf der Website des Angebots
enrolment-none = Keine Anmeldung, einfach kommen
accessibility-wheelchair = Ohne Stufen
accessibility-signLanguage = Gebärdensprache
accessibility-captions = Untertitel
accessibility-audioDescription = Audiodeskription
accessibility-hearingLoop = Induktive Höranlage
accessibility-largePrint = Großdruck
accessibility-braille = Brailleschrift
accessibility-easyToRead = Leichte Sprache
role-operator = Administration
role-partner = Partnerorganisation
role-learner = Lernende Person
role-owner = Leitung
role-editor = Redaktion
sort-relevance = Beste Treffer zuerst
sort-date = Nächste Termine zuerst
sort-distance = Kürzeste Entfernung zuerst
sort-new = Neueste zuerst

## States

status-draft = Entwurf
status-published = veröffentlicht
status-cancelled = abgesagt
status-deleted = gelöscht
tag-only-here = nur hier

## Facts

fact-free = Kostenlos
fact-online = Online
fact-any-time = Jederzeit
fact-until = bis { $date }
fact-next = Nächste Termine
fact-ages = { $min } bis { $max } Jahre
fact-age-from = Ab { $min } Jahren
fact-age-to = Bis { $max } Jahre
fact-places =
    { $n ->
        [one] { $n } Platz
       *[other] { $n } Plätze
    }
fact-enrol-until = Anmeldung bis { $date }
fact-enrol-from = Anmeldung ab { $date }
fact-hours =
    { $n ->
        [one] { $n } Stunde
       *[other] { $n } Stunden
    }
fact-minutes =
    { $n ->
        [one] { $n } Minute
       *[other] { $n } Minuten
    }
fact-days =
    { $n ->
        [one] { $n } Tag
       *[other] { $n } Tage
    }
fact-about = etwa { $duration }
fact-optional = freiwillig
fact-licence = Lizenz
fact-groups = Gruppen
fact-topics = Themen
fact-keywords = Weitere Stichwörter
fact-setting = Art des Lernens
fact-accessibility = Barrierefreiheit
fact-enrolment = Anmeldung
fact-website = Website
fact-video = Video
fact-place = Ort
count-opportunities =
    { $n ->
        [one] { $n } Angebot
       *[other] { $n } Angebote
    }
count-playlists =
    { $n ->
        [one] { $n } Lernroute
       *[other] { $n } Lernrouten
    }
count-steps =
    { $n ->
        [one] { $n } Station
       *[other] { $n } Stationen
    }
number-steps =
    { $n ->
        [one] Station
       *[other] Stationen
    }
number-hours =
    { $n ->
        [one] Stunde
       *[other] Stunden
    }
number-territories =
    { $n ->
        [one] Region
       *[other] Regionen
    }
number-opportunities =
    { $n ->
        [one] Angebot
       *[other] Angebote
    }
number-playlists =
    { $n ->
        [one] Lernroute
       *[other] Lernrouten
    }
number-organisations =
    { $n ->
        [one] Organisation
       *[other] Organisationen
    }
number-neighbours =
    { $n ->
        [one] Region, die mit uns teilt
       *[other] Regionen, die mit uns teilen
    }
choice-any = Alle
choice-everywhere = Hier und anderswo
choice-here = Nur hier
filter-from = Ab { $date }
filter-to = Bis { $date }
filter-age = { $age } Jahre

## How often something takes place. $days are short names of weekdays: Mon and Wed

repeat-days =
    { $n ->
        [one] Jeden Tag
       *[other] Alle { $n } Tage
    }
repeat-weeks =
    { $n ->
        [one] Jede Woche
       *[other] Alle { $n } Wochen
    }
repeat-weeks-on =
    { $n ->
        [one] Jede Woche am { $days }
       *[other] Alle { $n } Wochen am { $days }
    }
repeat-months =
    { $n ->
        [one] Jeden Monat
       *[other] Alle { $n } Monate
    }
repeat-years =
    { $n ->
        [one] Jedes Jahr
       *[other] Alle { $n } Jahre
    }
repeat-otherwise = An mehreren Tagen
repeat-until = { $often }, bis { $date }
repeat-times =
    { $n ->
        [one] { $often }, einmal
       *[other] { $often }, { $n }-mal
    }

## On the pages

opportunity-enrol = Zur Anmeldung
opportunity-website = Zur Website
home-link = Bei { $territory } ansehen
updated-on = Geändert am { $date }
warning-cancelled = Das wurde abgesagt.
warning-over = Das ist schon vorbei.
warning-draft = Das ist ein Entwurf. Nur du und dein Team können ihn sehen.
warning-unverified = Nur in dieser Region zu sehen, bis die Organisation bestätigt ist.
step-gone = Zurückgezogen
step-unknown = Noch nicht abgerufen
step-cancelled = Abgesagt
neighbour-mutual = Wir teilen miteinander
neighbour-following = Wir zeigen, was dort veröffentlicht wird
neighbour-followed = Dort wird gezeigt, was wir veröffentlichen
neighbour-last = Letzte Nachricht: { $when }
tag-step-gone = eine Station wurde zurückgezogen

## Relative times

ago-now = gerade eben
ago-minutes =
    { $n ->
        [one] vor einer Minute
       *[other] vor { $n } Minuten
    }
ago-hours =
    { $n ->
        [one] vor einer Stunde
       *[other] vor { $n } Stunden
    }
ago-days =
    { $n ->
        [one] gestern
       *[other] vor { $n } Tagen
    }
in-moment = in weniger als einer Minute
in-minutes =
    { $n ->
        [one] in einer Minute
       *[other] in { $n } Minuten
    }
in-hours =
    { $n ->
        [one] in einer Stunde
       *[other] in { $n } Stunden
    }

## Faults of other servers

fault-silent = Der andere Server antwortet nicht
fault-answers = Der andere Server antwortet mit Fehler { $status }
fault-denies = Der andere Server erkennt unsere Signatur nicht an ({ $status })
fault-gone = Das gibt es nicht mehr
fault-missing = Dort ist es nicht
fault-unspoken = Der Server ist gesperrt oder nicht erlaubt
fault-other = Das lässt sich nicht lesen ({ $why })

## Problems with a field; after its name in the summary, alone beside the field

problem-choose-one = Wähle eine Antwort
problem-choose = Wähle mindestens eins aus
problem-required = Bitte ausfüllen
problem-required-language = Schreib den Text in mindestens einer Sprache
problem-no-steps = Füge zuerst mindestens eine Station hinzu
problem-no-thing = Dort wurde kein Angebot gefunden. { $why }
problem-not-opportunity = Unter dieser Adresse ist etwas anderes, kein Angebot
problem-free-price = Gib entweder einen Preis oder „kostenlos“ an, nicht beides
problem-unknown = Dieses Feld gibt es nicht
problem-malformed = Das ist nicht richtig geschrieben: { $why }
problem-nul = Hier ist ein Zeichen, das sich nicht speichern lässt. Gib den Text neu ein
problem-too-long = Verwende höchstens { $n } Zeichen
problem-too-many = Gib höchstens { $n } an
problem-out-of-days = Wähle einen Tag von { $low } bis { $high }
problem-out-of-range = Gib eine Zahl von { $low } bis { $high } ein
problem-not-one-of = Wähle eins davon: { $list }
problem-end-before-start = Das Ende muss nach dem Beginn liegen
problem-not-from-start = Der erste Tag muss zu den gewählten Tagen gehören
problem-ages-reversed = Das höchste Alter darf nicht unter dem niedrigsten liegen
problem-does-not-exist = Das gibt es hier nicht
problem-taken = Das ist schon vergeben
problem-incomplete = Gib den Breitengrad und den Längengrad an
problem-skipped-time = Dann wird die Uhr vorgestellt, und diese Zeit gibt es nicht. Wähle eine frühere oder spätere
problem-repeated-time = Dann wird die Uhr zurückgestellt, und diese Zeit gibt es zweimal. Wähle eine frühere oder spätere
problem-private-address = Andere können diese Adresse nicht öffnen
problem-fixed = Das lässt sich später nicht mehr ändern
problem-not-supported = Das ist noch nicht möglich: { $instead }
problem-sign-in = E-Mail-Adresse oder Passwort ist falsch
problem-password-wrong = Das aktuelle Passwort ist falsch
problem-password-short = Verwende mindestens { $n } Zeichen
problem-password-common = Dieses Passwort benutzen zu viele Menschen; wähle ein anderes
problem-email = Gib eine E-Mail-Adresse ein, zum Beispiel name@example.org
problem-peer-address = Gib eine Adresse oder einen Kontonamen ein, zum Beispiel tilburg.example oder @tilburg@tilburg.example
problem-peer-unreachable = { $host } antwortet nicht. Prüfe die Adresse oder versuche es später noch einmal
problem-peer-unknown = Auf { $host } gibt es keine Region, der man folgen kann. Prüfe die Adresse
problem-peer-self = Das ist deine eigene Region
problem-peer-blocked = { $host } ist gesperrt. Hebe zuerst die Sperre auf
problem-peer-unspoken = Verbindungen gibt es nur mit Regionen, die du erlaubst. Erlaube zuerst { $host }: waymark peer accept { $host }

## Error pages

error-400-title = Diese Adresse ist nicht vollständig
error-400-text = Ein Teil davon lässt sich nicht lesen. Geh zurück und versuche es noch einmal.
error-403-title = Diese Seite ist nicht für dich freigegeben
error-403-text = Logge dich mit einem anderen Konto ein oder wende dich an die Administration dieser Website.
error-404-title = Hier ist nichts
error-404-text = Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen. Such lieber nach dem, was du möchtest.
error-invitation-title = Diese Einladung lässt sich nicht annehmen
error-410-title = Das wurde zurückgezogen
error-410-text = Wer es veröffentlicht hat, hat es wieder entfernt. Etwas Ähnliches findest du vielleicht auf der Startseite.
error-429-title = Zu viele Anfragen
error-500-title = Bei uns ist etwas schiefgegangen
error-500-text = Der Fehler wurde festgehalten. Versuche es gleich noch einmal.
error-503-title = Im Moment ist zu viel los
error-503-text = Versuche es in einer halben Minute noch einmal.
error-csrf-title = Dieses Formular ist zu alt
error-csrf-text = Geh zurück, lade die Seite neu und sende das Formular noch einmal ab. Es wurde nichts geändert.
error-setup-title = Diese Website ist noch nicht eingerichtet
error-setup-text = Wenn du sie betreibst, richte sie jetzt ein: Du brauchst den Code aus dem Protokoll des Programms. Alle anderen sind bald willkommen.
error-setup-go = Einrichten

## More of the pages' words: filters, steps and mails.

title-missing = Ohne Namen
organisation-kind = Organisation
fact-here = hier: { $when }
filter-skill = Eine Fähigkeit
filter-type-opportunity = Angebote
filter-type-playlist = Lernrouten
filter-type-organisation = Organisationen
filter-type-badge = Abzeichen
filter-not-free = Kostet etwas
filter-not-online = Vor Ort
filter-near = Höchstens { $far } von { $place }
filter-area = In einem Teil der Karte
filter-closing =
    { $n ->
        [0] Anmeldung endet heute
        [one] Anmeldung endet bis morgen
       *[other] Anmeldung endet in den nächsten { $n } Tagen
    }
step-unnamed = Eine Station, deren Namen wir hier nicht kennen
step-not-yet = Noch nicht veröffentlicht
settings-saved = Gespeichert.
settings-password-saved = Dein Passwort ist festgelegt. Überall sonst bist du ausgeloggt.
mail-link-subject = Einloggen bei { $territory }
mail-link-text =
    Jemand, wahrscheinlich du, hat um einen Link zum Einloggen bei { $territory } gebeten:

    { $link }

    Er funktioniert einmal, { $minutes } Minuten lang, in dem Browser, in dem er angefordert wurde. Wenn du das nicht warst, musst du nichts tun.

## The map.

map-title = Auf der Karte
map-label = Karte der Ergebnisse
map-preview = Karte: Jede Zahl steht für einen Teil der Karte, jedes Zeichen für ein Angebot
map-keys = Karte. Mit den Pfeiltasten verschiebst du sie, mit Plus und Minus zoomst du, Enter öffnet, was in der Mitte ist.
map-open = Karte entdecken
map-to-map = Auf der Karte zeigen
map-to-list = Als Liste zeigen
map-zoom-in = Vergrößern
map-zoom-out = Verkleinern
map-locate = Zeigen, wo ich bin
map-locate-failed = Dein Gerät hat nicht verraten, wo du bist.
map-close = Schließen
map-cluster = An diesem Ort: { $count }
map-wheel = Zum Vergrößern { $key } gedrückt halten und scrollen
map-fingers = Verschiebe die Karte mit zwei Fingern
map-outside =
    { $n ->
        [one] Ein weiteres Angebot liegt außerhalb dieses Kartenteils
       *[other] { $n } weitere Angebote liegen außerhalb dieses Kartenteils
    }
map-unplaced =
    { $n ->
        [one] Ein Angebot hat keinen Ort auf der Karte; es steht in der Liste.
       *[other] { $n } Angebote haben keinen Ort auf der Karte; sie stehen in der Liste.
    }
map-unplaced-left =
    { $n ->
        [one] Ein weiteres Angebot hat keinen Ort auf der Karte und fehlt hier
       *[other] { $n } weitere Angebote haben keinen Ort auf der Karte und fehlen hier
    }

## Suggestions while somebody types

suggest-label = Vorschläge
suggest-opportunity = Angebot
suggest-playlist = Lernroute
suggest-organisation = Organisation
suggest-skill = Fähigkeit
suggest-occupation = Beruf
suggest-place = In der Nähe dieses Ortes

## In other sites' pages

embed-all = Alle zeigen
embed-title = Auf der eigenen Website zeigen
embed-text = Kopiere eine dieser Zeilen in eine Seite deiner Website. Was sie zeigt, ist immer aktuell, und niemand wird dabei beobachtet.
embed-list = Als Liste
embed-map = Als Karte
embed-copy = Kopieren

## Skills and occupations of the ESCO classification.

nav-skills = Fähigkeiten
esco-title = Fähigkeiten und Berufe
esco-lead = Finde heraus, wie du eine Fähigkeit lernst oder was du für deinen Wunschberuf brauchst.
esco-words = Eine Fähigkeit oder ein Beruf
esco-example = nähen, Krankenpflege, Video …
esco-missing = Die Liste der Fähigkeiten ist noch nicht da
esco-missing-hint = Die Administration dieser Website kann sie jederzeit hinzufügen.
esco-none = Keine Fähigkeit und kein Beruf heißt so
esco-none-hint = Versuche es mit einem anderen oder kürzeren Wort.
esco-back = Alle Fähigkeiten und Berufe
esco-collections = Sammlungen
esco-collection-digital = Digitale Fähigkeiten
esco-collection-digComp = Digitale Grundfähigkeiten
esco-collection-green = Grüne Fähigkeiten
esco-collection-transversal = Fähigkeiten für alle Bereiche
esco-collection-language = Sprachen
esco-collection-research = Fähigkeiten für die Forschung
esco-collection-researchOccupations = Berufe in der Forschung
esco-skills = Fähigkeiten
esco-skills-lead = Die Zahl sagt, bei wie vielen Angeboten man sie lernt.
esco-occupations = Das möchte ich werden
esco-occupations-lead = Die Zahl sagt, bei wie vielen Angeboten man eine nötige Fähigkeit lernt.
esco-count = Angebote
esco-broader = Wozu das gehört
esco-kind-skill = Fähigkeit
esco-kind-knowledge = Kenntnisse
esco-kind-skillGroup = Gruppe von Fähigkeiten
esco-kind-occupation = Beruf
esco-kind-occupationGroup = Berufsgruppe
esco-foreign = In deiner Sprache gibt es noch keinen Namen; dieser ist auf { $language }.
esco-foreign-text = Dieser Text ist auf { $language }.
esco-replaced = Bei ESCO heißt das jetzt anders:
esco-obsolete = ESCO verwendet das nicht mehr.
esco-also = Andere Namen
esco-here =
    { $n ->
        [0] Zurzeit kann man das hier nirgends lernen
        [one] Bei einem Angebot kannst du das lernen
       *[other] Bei { $n } Angeboten kannst du das lernen
    }
esco-here-occupation =
    { $n ->
        [0] Zurzeit kann man hier nirgends lernen, was du dafür brauchst
        [one] Bei einem Angebot kannst du etwas lernen, das du dafür brauchst
       *[other] Bei { $n } Angeboten kannst du etwas lernen, das du dafür brauchst
    }
esco-here-none = Sobald eine Organisation etwas dazu anbietet, steht es hier.
esco-here-none-occupation = Sobald eine Organisation etwas zu einer der nötigen Fähigkeiten anbietet, steht es hier.
esco-here-all = Alle zeigen
esco-essential = Was du brauchst
esco-optional = Was dir hilft
esco-narrower = Genauer
esco-needed-by = Nötig für
esco-helps = Hilfreich für
esco-more-occupations = Nicht alle Berufe sind aufgeführt.
esco-origin = Woher diese Angaben kommen

## Skills in forms and on pages

form-skills = Fähigkeiten, die man lernt
form-skills-hint = Damit finden es alle, die eine Fähigkeit oder einen Weg in einen Beruf suchen.
form-skills-words = Fähigkeit suchen
form-skills-words-hint = Lass das Feld leer, dann schlagen wir Fähigkeiten vor, die zu deinen Texten passen.
form-skills-find = Fähigkeiten finden
form-skills-proposed = Gefundene Fähigkeiten
form-skills-chosen = { $skill } ist ausgewählt
form-skills-none = Keine Fähigkeit gefunden. Versuche ein anderes Wort.
opportunity-skills = Was du lernst
search-skill = Fähigkeit

## The partner's desk.

desk-nav = Arbeitsbereich
desk-items = Angebote und Lernrouten
desk-organisation = Organisation
desk-people = Personen
desk-public = Öffentliche Seite
desk-back = Zurück zum Arbeitsbereich
desk-view = Seite ansehen
desk-name = Titel
desk-when = Wann
desk-steps = Stationen
desk-status = Status
desk-languages = Sprachen
desk-updated = Geändert
desk-filters = Zeigen
desk-filter-all = Alle ({ $n })
desk-filter-draft = Entwürfe ({ $n })
desk-filter-published = Veröffentlicht ({ $n })
desk-filter-cancelled = Abgesagt ({ $n })
desk-filter-past = Vergangen ({ $n })
desk-opportunities = Angebote
desk-opportunity-new = Neues Angebot
desk-filter-empty = Nichts davon.
desk-opportunities-empty = Hier ist noch nichts.
desk-opportunities-empty-hint = Fang mit einem Angebot an: Titel, Zeit und Ort genügen. Du kannst es als Entwurf speichern und später veröffentlichen.
desk-playlists = Lernrouten
desk-playlist-new = Neue Lernroute
desk-playlists-empty = Noch keine Lernrouten.
desk-playlists-empty-hint = Eine Lernroute führt durch mehrere Angebote, eigene und fremde, auch aus anderen Städten.
desk-unverified = Nur hier zu sehen, bis die Administration deine Organisation bestätigt hat
desk-unverified-text = Du kannst schon veröffentlichen. Andere Regionen sehen es, sobald deine Organisation bestätigt ist.
desks-title = Deine Arbeitsbereiche
desks-empty = Du gehörst noch zu keiner Organisation.
desks-empty-hint = Bitte die Administration dieser Website um eine Einladung.
desks-begin = Einen eigenen Arbeitsbereich beginnen
desks-begin-hint = Bitte die Administration dieser Website um eine Einladung oder beginne unten mit einer eigenen Organisation.
desks-begin-go = Beginnen
desk-people-empty = Zu dieser Organisation gehört noch niemand.
desk-people-new = Teammitglied einladen
desk-people-new-hint = Du bekommst einen Link zum Weitergeben. Er funktioniert einmal, eine Woche lang.
desk-people-role-hint = Die Redaktion veröffentlicht. Die Leitung ändert auch die Angaben zur Organisation und wer dazugehört.
desk-people-to-owner = Rolle „Leitung“ geben
desk-people-to-editor = Rolle „Redaktion“ geben
desk-people-remove-text = Diese Person kann dann nicht mehr für die Organisation veröffentlichen. Das Konto und alles Veröffentlichte bleiben.
desk-people-remove-go = Aus der Organisation entfernen
desk-people-invited = eingeladen, noch nicht da
desk-people-known = Diese Person hat schon ein Konto. Bitte die Administration dieser Website, sie hier hinzuzufügen.
desk-people-last-owner = Eine Organisation braucht eine Leitung. Gib zuerst jemand anderem diese Rolle.
desk-changed-meanwhile = Jemand anderes hat das inzwischen geändert, deshalb wurde nichts gespeichert. Was du geschrieben hast, ist noch da: Vergleiche es mit der neueren Fassung und drück noch einmal auf den Knopf, wenn du bei deiner bleiben willst.
desk-changed-link = Neuere Fassung in neuem Tab öffnen

## Forms

form-error = Fehler:
form-errors = Da stimmt noch etwas nicht
form-what = Worum es geht
form-name = Name
form-summary = In ein oder zwei Sätzen
form-summary-hint = Steht in Listen und wird beim Teilen gezeigt.
form-content = Beschreibung
form-content-hint = Lass zwischen Absätzen eine Zeile leer. Möglich sind **fett**, *kursiv*, [Text](Adresse) und Listen mit „-“.
form-easy-hint = Kurze Sätze ohne schwierige Wörter, für Menschen, denen das Lesen schwerfällt. Darf leer bleiben.
form-texts-hint = Schreib in mindestens einer Sprache. Alle bekommen beim Lesen die, die am besten zu ihnen passt.
form-kind = Art
form-when-hint = Lass das leer, wenn man jederzeit kommen kann.
form-start = Beginn
form-end = Ende
form-timezone = Zeitzone
form-repeat = Wie oft
form-repeat-never = Nur einmal
form-repeat-daily = Jeden Tag
form-repeat-weekly = Jede Woche
form-repeat-fortnightly = Alle zwei Wochen
form-repeat-monthly = Jeden Monat
form-repeat-yearly = Jedes Jahr
form-repeat-rule = Nach eigener Regel
form-repeat-days = An diesen Tagen
form-repeat-days-hint = Für jede Woche oder alle zwei Wochen. Ohne Auswahl gilt der Wochentag des Beginns.
form-repeat-until = Letzter Tag
form-repeat-until-hint = Ohne letzten Tag geht es immer weiter.
form-recurrence = Regel
form-recurrence-hint = Nur für „Nach eigener Regel“, so wie Kalender sie schreiben: FREQ=MONTHLY;BYDAY=1SA heißt an jedem ersten Samstag im Monat.
form-duration = Dauer
form-duration-hint = Nur ohne Beginn: PT3H für 3 Stunden, P5D für 5 Tage.
form-where-hint = Ein Ort, eine Online-Adresse oder beides.
form-place = Name des Ortes
form-address = Adresse
form-latitude = Breitengrad
form-latitude-hint = Für die Karte, zum Beispiel 54.6816
form-longitude = Längengrad
form-longitude-hint = Zum Beispiel 25.2871
form-online = Online-Adresse
form-online-hint = Wo man sich zur angegebenen Zeit trifft, oder der Kurs selbst.
form-accessibility = Barrierefreiheit
form-cost = Kosten und Anmeldung
form-free = Kostenlos
form-amount = Preis
form-amount-hint = Eine Zahl, zum Beispiel 12.50
form-currency = Währung
form-currency-hint = Drei Buchstaben: EUR
form-url = Website dieses Angebots
form-url-hint = Wo man mehr erfährt oder sich anmeldet. Der wichtigste Knopf auf der Seite führt dorthin.
form-enrolment = Wie man einen Platz bekommt
form-opens = Anmeldung ab
form-closes = Anmeldeschluss
form-capacity = Plätze
form-whom = Für wen
form-languages = Sprachen, in denen es stattfindet
form-languages-more = Andere Sprachen
form-languages-more-hint = Kürzel, durch Kommas getrennt: uk, pl
form-min-age = Alter ab
form-max-age = Alter bis
form-groups = Gruppen
form-groups-hint = Durch Kommas getrennt: Neuzugewanderte, Ältere
form-topics = Themen und Stichwörter
form-categories = Themen
form-keywords = Weitere Stichwörter
form-keywords-hint = Durch Kommas getrennt. Auch damit wird es gefunden.
form-setting = Art des Lernens
form-more = Material, Bild, Kontakt, Lizenz
form-more-playlist = Themen, Bild, Lizenz
form-materials = Material
form-materials-hint = Eins pro Zeile: zuerst die Adresse, dann der Name.
form-videos = Videos
form-videos-hint = Eine Adresse pro Zeile.
form-contacts = Kontakt für Fragen
form-contacts-hint = Eine Zeile pro Kontakt, durch Kommas getrennt: Name, E-Mail, Telefon, Website. Was es nicht gibt, lässt du weg.
form-image = Adresse eines Bildes
form-image-alt = Was das Bild zeigt
form-image-alt-hint = Für Menschen, die es nicht sehen.
form-image-license = Lizenz des Bildes
form-image-attribution = Wer als Quelle genannt wird
form-license = Lizenz des Textes
form-license-hint = Sagt, ob andere den Text verwenden und übersetzen dürfen.
form-website = Website
form-slug = Kurzname
form-slug-hint = Für die Adresse: Kleinbuchstaben ohne Umlaute und Akzente, Ziffern und Bindestriche. Lässt sich später nicht mehr ändern.
form-publish = Veröffentlichen
form-save-draft = Als Entwurf speichern
form-save-published = Änderungen speichern
form-restore = Findet doch statt
form-leave = Verlassen, ohne zu speichern
form-not-said = Keine Angabe
form-ordered = Reihenfolge
form-ordered-true = Eine nach der anderen
form-ordered-false = In beliebiger Reihenfolge
form-steps-empty = Noch keine Stationen. Füge unten die erste hinzu.
form-step-number = Station { $n }
form-step-item = Ein Angebot
form-step-task = Eine eigene Aufgabe
form-step-need = Muss man das machen?
form-step-required = Pflicht
form-step-optional = Freiwillig
form-step-up = Station { $n } nach oben verschieben
form-step-down = Station { $n } nach unten verschieben
form-step-remove = Station { $n } entfernen
form-step-moved = Verschoben. Das ist jetzt Station {"{n}"} von {"{total}"}.
form-step-removed = Entfernt. Noch übrig: {"{total}"}.
form-step-name = Was zu tun ist
form-step-content = Wie
form-step-url = Adresse (falls es eine gibt)
form-step-address = Adresse des Angebots
form-step-add = Station hinzufügen
form-step-own = Ein eigenes Angebot
form-step-own-none = Wähle …
form-steps-unsaved = Noch nicht gespeichert. Drück auf den Knopf am Ende des Formulars, damit es so bleibt.
form-step-add-hint = Wähle ein eigenes Angebot oder füge die Adresse eines Angebots von hier oder aus einer anderen Region ein.
form-step-add-item = Dieses Angebot hinzufügen
form-step-add-task = Eigene Aufgabe hinzufügen
ending-title = Absagen oder löschen
ending-title-delete = Löschen
ending-cancel = Es findet nicht statt
ending-cancel-text = Die Seite bleibt und weist auf die Absage hin. Andere Regionen erfahren es sofort.
ending-cancel-go = Dieses Angebot absagen
ending-delete = Dieses Angebot löschen
ending-delete-playlist = Diese Lernroute löschen
ending-delete-text = Verschwindet hier und in anderen Regionen und lässt sich nicht zurückholen.
ending-delete-organisation = Diese Organisation löschen
ending-delete-organisation-text = Mit allem, was sie veröffentlicht hat, hier und in anderen Regionen. Auf ihrer Seite steht dann, dass es sie nicht mehr gibt, und ihr Kurzname wird nicht neu vergeben.
ending-delete-go = Endgültig löschen
ending-used =
    { $n ->
        [one] Eine Lernroute verwendet das Angebot. Die Station bleibt dort und ist als zurückgezogen markiert:
       *[other] { $n } Lernrouten verwenden das Angebot. Die Station bleibt dort und ist als zurückgezogen markiert:
    }

## What was done

done-published = Veröffentlicht.
done-saved = Gespeichert.
done-draft = Als Entwurf gespeichert. Nur du und dein Team können ihn sehen.
done-cancelled = Abgesagt. Andere Regionen werden informiert.
done-restored = Findet doch statt. Andere Regionen werden informiert.
done-deleted = Gelöscht.
done-organisation = Die Seite deiner Organisation ist aktualisiert.
done-organisation-begun = Deine Organisation ist angelegt. Erzähl hier mehr über sie; die Administration sieht sie sich dann an.
done-colleague-changed = Geändert.
done-colleague-removed = Aus dieser Organisation entfernt.

## The operator's desk.

admin-overview = Überblick
admin-organisations = Organisationen
admin-people = Personen
admin-peers = Andere Regionen
admin-territory = Diese Region
admin-tokens = API-Schlüssel
admin-filter-all = Alle ({ $n })
admin-filter-unverified = Nicht bestätigt ({ $n })
admin-actions = Aktionen
admin-waiting = Das wartet auf dich
admin-waiting-none = Nichts wartet.
admin-waiting-unverified =
    { $n ->
        [one] Eine Organisation ist nicht bestätigt
       *[other] { $n } Organisationen sind nicht bestätigt
    }
admin-waiting-asking =
    { $n ->
        [one] Eine Region möchte dir folgen
       *[other] { $n } Regionen möchten dir folgen
    }
admin-waiting-failing =
    { $n ->
        [one] Eine Region ist nicht erreichbar
       *[other] { $n } Regionen sind nicht erreichbar
    }
admin-waiting-parked =
    { $n ->
        [one] Eine Sendung wurde zurückgestellt
       *[other] { $n } Sendungen wurden zurückgestellt
    }
admin-waiting-steps =
    { $n ->
        [one] { $organisation }: eine Station einer Lernroute wurde zurückgezogen
       *[other] { $organisation }: Stationen aus { $n } Lernrouten wurden zurückgezogen
    }
admin-number-organisations = Organisationen
admin-number-opportunities = Hier veröffentlichte Angebote
admin-number-playlists = Hier veröffentlichte Lernrouten
admin-number-remote = Aus anderen Regionen
admin-number-peers = Regionen, denen wir folgen
admin-number-pending = Sendungen unterwegs
admin-organisations-empty = Es gibt noch keine Organisation.
admin-organisations-empty-hint = Füge unten eine hinzu und lade dann die Personen ein, die dazugehören.
admin-organisation-new = Eine Organisation hinzufügen
admin-organisation-create = Organisation hinzufügen
admin-organisation-desk = Arbeitsbereich öffnen
admin-organisation-items = Veröffentlicht
admin-organisation-people = Personen
admin-verify = Bestätigen
admin-unverify = Bestätigung aufheben
admin-verify-hint = Was eine nicht bestätigte Organisation veröffentlicht, ist in dieser Region öffentlich, wird aber nicht an andere gesendet.
admin-person-new = Person einladen
admin-person-new-hint = Du bekommst einen Link zum Weitergeben. Er funktioniert einmal.
admin-person-add = Einladen
admin-person-role = Rolle
admin-person-organisation = Organisation
admin-person-organisations = Organisationen
admin-person-seen = Zuletzt hier
admin-person-link = Link zum Einloggen erstellen
admin-person-remove = Entfernen
admin-person-remove-text = Das Konto wird hier gelöscht, und niemand kann sich mehr damit einloggen. Was veröffentlicht wurde, bleibt.
admin-person-remove-go = Konto löschen
admin-person-change = Rolle ändern
admin-person-last-operator = Die letzte Person in der Administration muss dort bleiben. Gib zuerst jemand anderem diese Rolle.
admin-person-none = Keine
secret-title = Link zum Einloggen für { $who }
secret-text = Kopiere ihn jetzt: Er wird nicht noch einmal gezeigt. Er funktioniert einmal, bis { $until }.
tag-verified = bestätigt
tag-unverified = nicht bestätigt

## Other territories

peers-follow = Einer Region folgen
peers-follow-hint = Ihre Adresse oder ihr Kontoname: tilburg.example oder @tilburg@tilburg.example. Was sie veröffentlicht, erscheint dann hier.
peers-follow-go = Folgen
peers-asking = Möchten dir folgen
peers-accept = Annehmen
peers-reject = Ablehnen
peers-known = Regionen und Dienste
peers-policy-followed = Alle dürfen folgen. Inhalte kommen nur aus Regionen, denen du folgst.
peers-policy-allowlist = Verbindungen gibt es nur mit Regionen, die du erlaubst.
peers-empty = Du kennst noch keine andere Region.
peers-empty-hint = Folge oben einer Region; was sie veröffentlicht hat, kommt sofort herein.
peers-territory = Region
peers-state = Status
peers-items = Übernommen
peers-pending = Unterwegs
peers-last = Zuletzt zugestellt
peers-never = nie
peers-back = Alle Regionen
peer-error = Die letzte Sendung ist nicht angekommen
peer-retry = Nächster Versuch: { $when }.
peer-retry-now = Gerade läuft ein neuer Versuch.
peer-facts = Angaben
peer-fact-software = Software
peer-fact-since = Bekannt seit
peer-fact-followers = Konten, die von dort folgen
peer-fact-items = Von dort übernommen
peer-fact-pending = Sendungen unterwegs
peer-fact-last = Zuletzt zugestellt
peer-fact-backfill = Bisher Veröffentlichtes einlesen
peer-fact-backfill-done =
    { $n ->
        [one] alles, { $n } Eintrag
       *[other] alles, { $n } Einträge
    }
peer-fact-backfill-going = bisher { $n }
peer-fact-backfill-later = bisher { $n }; wird noch einmal abgefragt ({ $why })
peer-fact-backfill-missed =
    { $n ->
        [one] alles, { $n } Eintrag; { $missed } nicht zu bekommen ({ $why })
       *[other] alles, { $n } Einträge; { $missed } nicht zu bekommen ({ $why })
    }
peer-fact-backfill-failed =
    { $n ->
        [one] nicht möglich, bisher { $n } Eintrag ({ $why })
       *[other] nicht möglich, bisher { $n } Einträge ({ $why })
    }
peer-actions = Was du tun kannst
peer-parked = Zurückgestellt
peer-parked-hint = Die Region hat diese Sendungen dreimal abgelehnt. Alles Spätere wurde weiter zugestellt.
peer-reason = Grund
peer-reason-write = Grund, nur für dich
peer-reason-hint = Er wird gespeichert, wenn du die Region ausblendest oder sperrst.
peer-state-seen = bekannt
peer-state-requested = angefragt, noch keine Antwort
peer-state-asks = möchte dir folgen
peer-state-following = du folgst ihr
peer-state-followed = sie folgt dir
peer-state-mutual = ihr folgt einander
peer-state-limited = ausgeblendet
peer-state-blocked = gesperrt
peer-do-follow = Folgen
peer-do-follow-hint = Was sie veröffentlicht, erscheint hier.
peer-do-unfollow = Nicht mehr folgen
peer-do-unfollow-hint = Es kommt nichts Neues mehr, und was von ihr kam, verschwindet aus Listen und Suche.
peer-do-accept = Anfrage annehmen
peer-do-accept-hint = Was du veröffentlichst, geht dann an sie.
peer-do-reject = Anfrage ablehnen
peer-do-reject-hint = An sie geht nichts. Sie kann noch einmal anfragen.
peer-do-drop = Nicht mehr folgen lassen
peer-do-drop-hint = An sie geht nichts mehr. Sie kann noch einmal anfragen.
peer-do-limit = Ausblenden
peer-do-limit-hint = Was sie sendet, bleibt gespeichert, erscheint aber weder auf Seiten noch in der Suche.
peer-do-unlimit = Wieder anzeigen
peer-do-unlimit-hint = Was sie sendet, erscheint auf Seiten und in der Suche.
peer-do-block = Sperren
peer-block-ask = Diese Region sperren
peer-do-block-hint = Von ihr wird nichts angenommen, und an sie geht nichts. Was von ihr kam, wird hier gelöscht, und ihr folgt einander nicht mehr. Das gilt auch für alle Adressen unterhalb von dieser.
peer-do-unblock = Sperre aufheben
peer-do-unblock-hint = Ihr könnt einander wieder folgen; von selbst geschieht das nicht.
peer-do-retry = Jetzt noch einmal versuchen
peer-do-retry-hint = Sendet sofort, was unterwegs oder zurückgestellt ist.
peer-do-dismiss = Verwerfen
peer-do-dismiss-hint = Was zurückgestellt wurde, wird nicht mehr gesendet.
peer-do-backfill = Noch einmal einlesen
peer-do-backfill-hint = Liest noch einmal ein, was sie veröffentlicht hat: Fehlendes kommt dazu, und was es dort nicht mehr gibt, verschwindet auch hier.
arrivals-title = Was hereinkam
arrivals-empty = Noch ist nichts hereingekommen.
arrivals-thing = Titel
arrivals-what = Was
arrivals-from = Woher
arrivals-when = Wann
arrivals-published = veröffentlicht
arrivals-updated = geändert
arrivals-withdrawn = zurückgezogen
done-followed = Anfrage gesendet. Sobald die Region sie annimmt, kommt herein, was sie veröffentlicht hat.
done-following = Du folgst der Region jetzt. Was sie veröffentlicht hat, kommt gerade herein.
done-unfollowed = Du folgst der Region nicht mehr.
done-accepted = Angenommen.
done-rejected = Abgelehnt.
done-limited = Ausgeblendet. Was die Region sendet, bleibt gespeichert und erscheint nirgends.
done-unlimited = Was die Region sendet, erscheint wieder.
done-blocked = Gesperrt. Was von der Region kam, ist hier gelöscht, und ihr folgt einander nicht mehr.
done-unblocked = Sperre aufgehoben. Folge der Region wieder, um zu bekommen, was sie veröffentlicht.
done-retried = Neuer Versuch läuft.
done-dismissed = Verworfen. Es wird nicht mehr gesendet.
done-reread = Was die Region veröffentlicht hat, wird noch einmal eingelesen.
done-verified = Die Organisation ist bestätigt. Was sie veröffentlicht hat, geht jetzt hinaus.
done-unverified = Die Organisation ist nicht mehr bestätigt.
done-organisation-deleted = Die Organisation ist gelöscht.
done-organisation-created = Die Organisation ist hinzugefügt.
done-person-added = Diese Person hat schon ein Konto; sie gehört jetzt auch zu dieser Organisation.
done-person-changed = Die Rolle ist geändert. Die Person muss sich neu einloggen.
done-token-revoked = Widerrufen. Er funktioniert nicht mehr.
done-person-removed = Das Konto ist entfernt.

## The territory

territory-pages = Die Seiten
territory-languages = Sprachen der Seiten
territory-languages-hint = Kürzel, durch Kommas getrennt; die erste Sprache sehen alle, die keine davon eingestellt haben: lt, en
territory-colour = Farbe
territory-colour-hint = Die Farbe deines Zeichens. Wo sie schlecht lesbar wäre, wird ein dunklerer oder hellerer Ton davon verwendet.
territory-contact = E-Mail-Adresse für Fragen
territory-contact-hint = Alle können sie sehen.
territory-topics = Die Themen
territory-topics-hint = Daraus wählen die Partnerorganisationen. Was schon ein Thema hat, behält es auch, wenn du das Thema hier entfernst.
territory-topics-more = Eigene Themen
territory-topics-more-hint = Durch Kommas getrennt: Nachtwanderungen, Chöre. Sie erscheinen in jeder Sprache so, wie du sie schreibst.

## Tokens

admin-tokens-lead = Mit einem Schlüssel kann ein Programm im Namen eines Kontos veröffentlichen oder lesen.
admin-tokens-empty = Es gibt noch keinen Schlüssel.
token-new = Einen Schlüssel erstellen
token-create = Schlüssel erstellen
token-made = Der neue Schlüssel
token-made-text = Kopiere ihn jetzt: Er wird nicht noch einmal gezeigt. Wer ihn hat, kann im Namen des Kontos alles tun, was unten angekreuzt ist.
token-name = Wofür der Schlüssel ist
token-name-hint = Zum Beispiel: Import aus dem Kalender der Bibliothek
token-account = Konto
token-account-hint = Die E-Mail-Adresse der Person, deren Rechte er hat.
token-scopes = Was er darf
token-scope-read = sehen, was das Konto sieht
token-scope-write = veröffentlichen und ändern
token-scope-issue = Abzeichen vergeben
token-scope-admin = alles, was du darfst
token-used = Zuletzt benutzt
token-unnamed = Ohne Namen
token-revoke = Widerrufen
token-revoke-text = Programme, die ihn benutzen, sind sofort ausgesperrt. Das lässt sich nicht rückgängig machen.
token-revoke-go = Endgültig widerrufen
token-revoked = widerrufen

territory-map = Auf der Karte
territory-boundary = Umriss der Region
territory-boundary-hint = GeoJSON mit der Fläche, wie das Vermessungsamt der Stadt oder OpenStreetMap sie anbietet. Die Karte beginnt dort und zeichnet den Umriss ein. Leer: Es wird keiner gezeichnet.
territory-boundary-save = Umriss speichern

## Mitmachen. $name ist, wie jemand genannt werden möchte; sorgeberechtigt ist, wer für ein Kind verantwortlich ist.

nav-me = Mein Lernen
join-title = Mitmachen
join-lead = Speichere, was du findest, melde dich dafür an und folge denen, die es anbieten. Es kostet nichts, und niemand kann sehen, dass du hier bist.
join-new = Neu hier?
join-known = Du hast schon ein Konto?
join-no-mail = Diese Website kann noch keine E-Mails verschicken, deshalb kann niemand selbst ein Konto eröffnen. Frag eine Organisation in deiner Nähe.
join-name = Wie sollen wir dich nennen?
join-name-hint = Ein Spitzname genügt.
join-birth = Wann bist du geboren?
join-birth-hint = Monat und Jahr in Zahlen, zum Beispiel 4 und 2010. Sonst sieht das niemand.
birth-month = Monat
birth-year = Jahr
join-guardian = E-Mail-Adresse eines Elternteils oder einer sorgeberechtigten Person
join-guardian-hint = Wir schicken eine einzige E-Mail dorthin und fragen nach.
join-guardian-why = Du bist unter { $age }. Deshalb muss ein Elternteil oder eine sorgeberechtigte Person darin einwilligen, dass du ein Konto hast.
join-agree-legend = Willigst du ein?
join-agree = Ja, ich willige ein
join-go = Link schicken
join-sent-text = Wir haben an { $email } geschrieben. Öffne den Link in dieser E-Mail auf diesem Gerät, in diesem Browser. Er funktioniert einmal, { $minutes } Minuten lang.
join-link-title = Noch ein Schritt
join-link-text = Wir nennen dich { $name }. Drück auf den Knopf, dann ist dein Konto eröffnet.
join-link-young = Danach schreiben wir deinen Eltern oder Sorgeberechtigten. Inzwischen kannst du dich umsehen.
join-link-go = Konto eröffnen
problem-birth-month = Gib Monat und Jahr in Zahlen ein, zum Beispiel 4 und 2010
problem-birth-other = { $name } hat uns etwas anderes gesagt. Sieh dir Monat und Jahr noch einmal an
problem-agree = Ohne das geht es nicht
problem-guardian-own = Das ist deine eigene Adresse. Gib die deiner Eltern oder Sorgeberechtigten ein
consent-account = Ein Konto haben
consent-account-title = Worin du einwilligst
consent-account-text = { $territory } speichert deine E-Mail-Adresse, wie wir dich nennen sollen, Monat und Jahr deiner Geburt und was du hier speicherst, wofür du dich anmeldest und was du hier tust. Daraus besteht dein Konto. Sonst sieht das niemand, außer du zeigst es. Es wird nicht verkauft, und niemand wird beobachtet.
consent-account-card-text = { $territory } speichert, wie wir dich nennen sollen, Monat und Jahr deiner Geburt, was mit deiner Karte gemacht wurde, und was du hier speicherst, wofür du dich anmeldest und was du hier tust; eine E-Mail-Adresse nur, wenn du eine angibst. Daraus besteht dein Konto. Sonst sieht das niemand, außer du zeigst es. Es wird nicht verkauft, und niemand wird beobachtet.
consent-account-adviser-text = { $territory } speichert deine E-Mail-Adresse, wie wir dich nennen sollen und was du hier tust. Daraus besteht dein Konto. Wer dich mitschauen lässt, sieht deinen Namen, deine Adresse, wann du geschaut und was du gesagt hast. Es wird nicht verkauft, und niemand wird beobachtet.
consent-account-rights = Du kannst alles jederzeit mitnehmen oder löschen lassen, auf der Seite „Mein Lernen“.
consent-given = Du hast am { $date } eingewilligt.
consent-given-guardian = Ein Elternteil oder eine sorgeberechtigte Person hat am { $date } eingewilligt.
consent-withdrawn = Beendet am { $date }.
consent-withdraw = Einwilligung widerrufen
consent-withdraw-go = Widerrufen und Konto schließen
guardian-title = Darf { $name } ein Konto haben?
guardian-lead = { $name } möchte ein Konto bei { $territory } haben und ist unter { $age }. Du wurdest als Elternteil oder sorgeberechtigte Person genannt. Du entscheidest.
guardian-account-text = { $territory } speichert die E-Mail-Adresse von { $name }, wie wir { $name } nennen sollen, Monat und Jahr der Geburt und was { $name } hier speichert und tut und wofür { $name } sich anmeldet; von dir deine E-Mail-Adresse und deinen Namen. Sonst sieht das niemand, außer { $name } zeigt es. Es wird nicht verkauft, und niemand wird beobachtet.
guardian-account-rights = Du kannst alles jederzeit löschen lassen, mit dem Link in unserer E-Mail an dich. { $name } kann alles mitnehmen.
guardian-account-paper-text = { $territory } speichert, wie wir { $name } nennen sollen, Monat und Jahr der Geburt und was { $name } hier speichert und tut und wofür { $name } sich anmeldet; eine E-Mail-Adresse nur, wenn { $name } eine hat; von dir deinen Namen und keine Adresse. Sonst sieht das niemand, außer { $name } zeigt es. Es wird nicht verkauft, und niemand wird beobachtet.
guardian-account-paper-rights = Du kannst alles jederzeit löschen lassen: auf Papier, mit dem Code, dort, wo du unterschrieben hast. { $name } kann alles mitnehmen.
guardian-name = Dein Name
guardian-birth = Wann ist { $name } geboren?
guardian-birth-hint = Monat und Jahr in Zahlen. So wissen wir, dass ihr euch kennt.
guardian-agree-legend = Willigst du ein?
guardian-agree = Ich bin Elternteil von { $name } oder sorgeberechtigt und willige ein
guardian-yes = Ja, ich willige ein
guardian-no-title = Oder nein
guardian-no-text = Dann wird alles, was wir über { $name } und über dich wissen, sofort gelöscht. Wähle das auch, wenn du { $name } nicht kennst.
guardian-no = Nein, alles löschen
guardian-agreed = Du hast darin eingewilligt, dass { $name } ein Konto hat.
guardian-withdraw-title = Wenn du es dir anders überlegst
guardian-withdraw-text = Dann wird das Konto geschlossen und nach sieben Tagen alles gelöscht. Bis dahin kann { $name } alles mitnehmen, und du kannst wieder einwilligen. Heb die E-Mail auf, über die du hierhergekommen bist.
guardian-withdraw = Ich widerrufe meine Einwilligung
guardian-leaving = Alles von { $name } wird am { $date } gelöscht. Bis dahin kannst du wieder einwilligen.
guardian-own-text = Diese E-Mail ist für deine Eltern oder wer für dich sorgeberechtigt ist, und hier bist du eingeloggt. Logg dich aus, und gib das Gerät weiter.
done-guardian-confirmed = Danke. Das Konto kann jetzt benutzt werden.
erased-title = Alles ist gelöscht
erased-text = Von diesem Konto ist hier nichts mehr gespeichert.
erased-at = Hier gelöscht: { $time }
erased-others = Andere Städte
erased-others-none = Von hier hat keine andere Stadt etwas über dieses Konto erfahren. Dort gibt es also nichts zu löschen.
erased-others-lead = Mit diesem Konto gab es Anmeldungen für Angebote dieser Städte. Wir haben jeder gesagt, dass sie löschen soll, was sie davon hat. „Bestätigt“ heißt: Der Server dort hat unsere Nachricht angenommen.
erased-other = Stadt
erased-answer = Antwort
erased-state-nothing = Hat nie etwas erfahren, also gibt es nichts zu löschen
erased-state-confirmed = Benachrichtigt und bestätigt: { $time }
erased-state-gone = Meldet, dass dort niemand mehr ist
erased-state-refused = Hat unsere Nachricht abgelehnt
erased-state-unreached = War 30 Tage lang nicht zu erreichen, oder wir haben keine Verbindung mehr
erased-state-waiting = Noch nicht bestätigt. Wir versuchen es 30 Tage lang
erased-keep = Bewahre die Adresse dieser Seite auf: Einen anderen Weg hierher gibt es nicht, und niemand kann sie dir noch einmal schicken. Bis { $date } steht hier der jeweils neueste Stand.
mail-join-subject = Mitmachen bei { $territory }
mail-join-text =
    Hallo { $name },

    dieser Link eröffnet dein Konto bei { $territory }:

    { $link }

    Er funktioniert einmal, { $minutes } Minuten lang, in dem Browser, in dem er angefordert wurde. Wenn du das nicht warst, musst du nichts tun: Dann gibt es kein Konto.
mail-guardian-subject = { $name } braucht deine Einwilligung für { $territory }
mail-guardian-text =
    Hallo,

    { $name } möchte ein Konto bei { $territory } haben. Dort findet man, was man in der Nähe lernen kann, und bewahrt auf, was man gelernt hat. { $name } ist unter { $age } und hat dich als Elternteil oder sorgeberechtigte Person genannt.

    Bitte lies, was das bedeutet, und sag Ja oder Nein:

    { $link }

    Heb diese E-Mail auf. Mit demselben Link kannst du es dir jederzeit anders überlegen. Wer ihn hat, kann an deiner Stelle entscheiden.
mail-guardian-agreed-text =
    Hallo,

    am { $date } hast du darin eingewilligt, dass { $name } ein Konto bei { $territory } hat.

    Wenn du das nicht warst, nimm es hier zurück:

    { $link }
mail-guardian-withdrawn-text =
    Hallo,

    am { $date } hast du deine Einwilligung zurückgenommen, dass { $name } ein Konto bei { $territory } hat. Alles von { $name } wird nach sieben Tagen gelöscht.

    Wenn du das nicht warst oder es dir anders überlegst, willige bis dahin hier wieder ein:

    { $link }
mail-guardian-ended-text =
    Hallo { $name },

    ein Elternteil oder eine sorgeberechtigte Person willigt nicht mehr darin ein, dass du ein Konto bei { $territory } hast. Deshalb wird alles von dir am { $date } gelöscht.

    Bis dahin kannst du es mitnehmen:

    { $link }

## Was jemand zum Lernen hier hat.

## Cards, addresses, papers of guardians. $card is a card’s name, $code letters of a code.

card-have = Ich habe eine Karte mit Buchstaben
card-title = Deine Karte
card-lead = Schreib die Zeichen deiner Karte ab. Sie eröffnen dir ein Konto oder bringen dich zu deinem zurück.
card-code = Zeichen der Karte
card-code-hint = Zum Beispiel 7K3M9-QXT2V-HD4RS. Wenn du deine Wörter hast, reichen die ersten fünf.
card-go = Weiter
card-join-title = Eröffne dein Konto mit dieser Karte
card-join-text = Du brauchst keine E-Mail-Adresse. Danach bekommst du fünf Wörter: Mit ihnen und deiner Karte loggst du dich überall ein.
card-guardian-hint = Wenn es keine gibt, lass das Feld leer: Dann wird dort auf Papier unterschrieben, wo du die Karte bekommen hast.
card-again-title = Eine neue Karte für dein Konto
card-again-text = Sag uns, wann du geboren bist, damit niemand sonst dein Konto öffnet. Dann bekommst du neue Wörter. Die alte Karte gilt nicht mehr.
card-words-title = Logg dich mit deinen Wörtern ein
card-used-text = Diese Karte wurde am { $date } benutzt. Wenn du das nicht warst, sag es denen, die sie dir gegeben haben: Sie können sie sperren.
card-words = Deine fünf Wörter
card-words-hint = In ihrer Reihenfolge, mit Leerzeichen dazwischen.
card-all = Noch keine Wörter? Dann schreib alle fünfzehn Zeichen der Karte.
card-lost = Wörter oder Karte verloren? Wer dir die Karte gegeben hat, kann dir eine neue für dasselbe Konto geben.
card-closed-title = Diese Karte öffnet nichts
card-locked-text = Sie wurde gesperrt. Frag dort, wo du sie bekommen hast, nach einer anderen.
card-expired-text = Sie wurde nicht rechtzeitig benutzt. Frag dort, wo du sie bekommen hast, nach einer anderen.
card-opened-title = Dein Konto ist offen
card-opened-text = Du bist eingeloggt. Deine fünf Wörter wurden nur einmal gezeigt. Wenn du sie nicht aufgeschrieben hast, mach jetzt neue.
card-new-title = Schreib dir diese fünf Wörter auf
card-new-text = Wir zeigen sie nur jetzt. Mit ihnen und deiner Karte { $card } loggst du dich auf jedem Gerät ein. Bewahr sie auf, wo niemand sonst sie findet.
card-new-go = Ich habe sie aufgeschrieben
card-renew = Neue Wörter machen
card-renew-title = Die Wörter deiner Karte
card-renew-text = Mit der Karte { $card } und fünf Wörtern loggst du dich auf jedem Gerät ein. Wenn du die Wörter verloren hast oder jemand sie gesehen hat, mach neue.
card-renew-sure = Die alten Wörter gelten dann nicht mehr. Die neuen werden nur einmal gezeigt.
problem-card = Keine Karte hat diese Zeichen. Sieh noch einmal nach
problem-card-letters = Eine Karte hat 15 Buchstaben und Ziffern. Sieh sie dir noch einmal an
problem-card-birth = Das passt nicht zu dem, was wir wissen. Sieh dir Monat und Jahr noch einmal an
problem-card-birth-left = Das passt nicht zu dem, was wir wissen. Sieh dir Monat und Jahr noch einmal an. Verbleibende Versuche: { $n }
problem-card-birth-locked = Das passt nicht zu dem, was wir wissen. Die Karte ist jetzt gesperrt. Lass dir dort eine andere geben, wo du sie bekommen hast
problem-card-words = Karte und Wörter passen nicht zusammen. Sieh dir beide noch einmal an
card-entry-printed = Karte { $card } wurde am { $date } gemacht.
card-entry-used = Karte { $card } wurde am { $date } benutzt.
card-entry-locked = Karte { $card } wurde am { $date } gesperrt.
card-entry-missed = Karte { $card } wurde am { $date } gesperrt: Monat und Jahr der Geburt waren zu oft falsch.
card-entry-renewed = Karte { $card } hat am { $date } neue Wörter bekommen.
card-entry-replaced = Karte { $card } wurde am { $date } ersetzt.
card-state-fresh = nicht benutzt
card-state-used = benutzt
card-state-expired = abgelaufen
card-state-locked = gesperrt
desk-cards = Karten
desk-cards-lead = Für Menschen ohne E-Mail und Telefon. Jede Karte eröffnet ein Konto. Du siehst, ob eine Karte benutzt wurde, und nie von wem.
desk-cards-unverified = Erst muss der Betreiber deine Organisation bestätigen.
desk-cards-new = Neue Karten
desk-cards-count = Wie viele (1 bis 40)
desk-cards-language = Sprache der Karten
desk-cards-print = Bogen erstellen
desk-cards-empty = Es gibt noch keine Karten.
desk-cards-all = Alle Karten
desk-cards-card = Karte
desk-cards-state = Stand
desk-cards-lock = Sperren
desk-cards-lock-text = Sie öffnet dann nichts mehr, und wer mit ihr eingeloggt ist, wird ausgeloggt. Das Konto bleibt.
desk-cards-replace = Neue Karte
desk-cards-replace-text = Die verlorene Karte wird gesperrt. Die neue öffnet dasselbe Konto, für alle, die Monat und Jahr der Geburt kennen.
desk-cards-held = Zu oft hat jemand Monat und Jahr der Geburt nicht gewusst. Eine neue Karte kann nur noch machen, wer diese Seite betreibt.
desk-cards-made = Diese Karten sind schon gemacht, neue sind nicht dazugekommen. Ihre Zeichen wurden nur einmal gezeigt: Wenn du sie nicht gedruckt hast, sperr die Karten hier, und mach neue.
desk-cards-note = Schreib die ersten fünf Zeichen einer Karte in einer eigenen Liste neben den Namen der Person, die sie bekommt. Damit findest du die Karte hier, sperrst und ersetzt sie.
desk-log = Was geschehen ist
done-card-locked = Die Karte ist gesperrt.
problem-card-count = Schreib eine Zahl von 1 bis 40. Mehr als 400 unbenutzte Karten gibt es nicht auf einmal
sheet-title = Karten zum Ausschneiden
sheet-text = Druck diese Seite jetzt: Die Zeichen werden nur dieses eine Mal gezeigt.
print-page = Diese Seite drucken
sheet-card-text = Finde etwas zum Lernen in deiner Nähe. Scann das hier, oder öffne { $address } und schreib diese Zeichen:
sheet-card-keep = Heb diese Karte auf. Zum ersten Mal benutzen kann man sie bis { $date }.
attest-title = Unterschrift von Eltern oder Sorgeberechtigten
attest-lead = Schreib den Code, den dir das Elternteil oder das Kind zeigt. Ohne ihn siehst du niemanden.
attest-code = Code
attest-code-hint = Acht Buchstaben und Ziffern.
attest-child = { $name } wartet auf eine Unterschrift auf Papier. Druck diese Seite, lies sie mit dem Elternteil, lass sie unterschreiben, und heb das Papier auf.
attest-name = Name der sorgeberechtigten Person
attest-paper-code = Code: { $code }. Heb ihn auf: Damit nimmst du das auf Papier zurück, dort, wo du unterschrieben hast.
attest-paper-date = Datum
attest-paper-signature = Unterschrift
attest-agree = Wer für { $name } sorgeberechtigt ist, hat das unterschrieben, und ich habe es gesehen
attest-go = Eintragen
attest-other = Anderer Code
attest-done = Für { $name } wurde eingewilligt.
attest-withdraw-title = Die Einwilligung wird zurückgenommen
attest-withdraw-text = Wenn das unterschrieben ist, wird alles von { $name } nach sieben Tagen gelöscht.
attest-withdraw-go = Rücknahme eintragen
attest-entry-attested = Eine Unterschrift wurde am { $date } eingetragen ({ $code }).
attest-entry-withdrawn = Eine Rücknahme wurde am { $date } eingetragen ({ $code }).
problem-attest-code = Niemand wartet mit diesem Code. Sieh ihn dir noch einmal an
problem-attest-letter = Für dieses Kind gibt es eine Mailadresse: Zuerst muss unser Brief dorthin beantwortet werden. Sein Link gilt, solange das Kind zu jung ist, um allein zu entscheiden
done-attested = Es ist eingetragen, und das Konto ist offen.
done-attest-withdrawn = Es ist eingetragen. Das Konto ist geschlossen und wird nach sieben Tagen gelöscht.
consent-given-paper = Ein Elternteil oder eine sorgeberechtigte Person hat auf Papier unterschrieben; eingetragen am { $date }.
me-paper-text = Ein Elternteil oder eine sorgeberechtigte Person unterschreibt dort auf Papier, wo du deine Karte bekommen hast. Zeig dort diesen Code: { $code }
me-paper-keep = Der Code für alles, was für dich auf Papier unterschrieben wird: { $code }
me-agreed-text = Ein Elternteil oder eine sorgeberechtigte Person hat eingewilligt. Es fehlt noch die Unterschrift auf Papier.
guardian-paper-text = Du hast eingewilligt. Ein Schritt fehlt noch: Unterschreib auf Papier bei einer Organisation, die hier etwas anbietet, und zeig diesen Code: { $code }. Dann kann { $name } das Konto benutzen.
me-emails = E-Mail-Adressen
me-emails-none = Du hast keine. Mit einer kannst du dich auch per Link einloggen und E-Mails bekommen.
email-letters = bekommt deine E-Mails
email-unverified = noch nicht bestätigt
email-choose = E-Mails hierhin schicken
email-remove = Entfernen
email-add = Weitere E-Mail-Adresse
email-link-title = Ist das deine Adresse?
email-link-text = { $email } wird eine Adresse des Kontos von { $name }.
email-link-go = Ja, hinzufügen
email-expired-text = Er wurde schon benutzt, ist zu alt oder gehört zu einem anderen Browser. Fordere auf deiner Seite einen neuen an.
done-email-asked = Wir haben an diese Adresse geschrieben. Öffne den Link dort in diesem Browser.
done-email-added = Die Adresse gehört jetzt dir.
done-email-chosen = E-Mails gehen jetzt dorthin.
done-email-removed = Die Adresse ist entfernt.
problem-email-own = Diese Adresse hast du schon
problem-email-guardian = Das ist die Adresse deiner Eltern oder der Person, die für dich sorgt. Schreib eine eigene
problem-email-most = Ein Konto hat höchstens fünf Adressen
problem-last-way-in = Das ist dein letzter Weg, dich einzuloggen. Füg erst eine andere Adresse hinzu.
me-cards = Deine Karten
me-take-zip = Als Dateien mitnehmen (ZIP)
mail-card-subject = Eine neue Karte für dein Konto bei { $territory }
mail-card-text =
    Hallo { $name },

    { $organisation } hat eine neue Karte für dein Konto bei { $territory } gemacht. Die alte ist gesperrt.

    Wenn du nicht darum gebeten hast, sag es { $organisation }.
mail-card-changed-subject = Deine Karte bei { $territory }
mail-card-locked-text =
    Hallo { $name },

    die Karte { $card } deines Kontos bei { $territory } wurde gesperrt. Damit kommt niemand mehr hinein.

    Eine andere Karte bekommst du von { $organisation }.
mail-card-used-text =
    Hallo { $name },

    die neue Karte { $card } deines Kontos bei { $territory } wurde benutzt. Jemand hat sich damit eingeloggt.

    Wenn du das nicht warst, sag es { $organisation }: Dort kann man sie sperren.
mail-card-renewed-text =
    Hallo { $name },

    die Wörter der Karte { $card } deines Kontos bei { $territory } sind jetzt andere. Die alten gelten nicht mehr.

    Wenn du das nicht warst, sag es { $organisation }: Dort kann man die Karte sperren.
mail-child-subject = Das Konto von { $name } bei { $territory }
mail-attested-text =
    Guten Tag,

    { $organisation } hat notiert, dass du auf Papier unterschrieben hast: { $name } darf ein Konto bei { $territory } haben.

    Wenn das nicht stimmt, sag es { $organisation }. Mit dem Link in unserem ersten Brief kannst du es zurücknehmen.
mail-attest-withdrawn-text =
    Guten Tag,

    { $organisation } hat notiert, dass du nicht mehr einverstanden bist, dass { $name } ein Konto bei { $territory } hat. Alles von { $name } wird nach sieben Tagen gelöscht.

    Wenn du doch einverstanden bist, sag es vorher mit dem Link in unserem ersten Brief.
mail-inactive-guardian-text =
    Guten Tag,

    { $name } war lange nicht bei { $territory }. Am { $date } löschen wir das Konto mit allem, was darin ist.

    Soll es bleiben, muss sich { $name } vorher einmal einloggen:

    { $link }
mail-email-subject = Deine Adresse bei { $territory }
mail-email-text =
    Hallo,

    { $name } möchte diese Adresse für ein Konto bei { $territory } benutzen. Wenn du das bist, öffne diesen Link:

    { $link }

    Er funktioniert { $minutes } Minuten lang, in dem Browser, in dem er angefordert wurde. Wenn du es nicht warst, tu nichts.
mail-email-taken-text =
    Hallo,

    { $name } möchte diese Adresse für ein Konto bei { $territory } benutzen. Sie gehört schon zu einem Konto, deshalb wurde nichts geändert.

    Wenn beide dir gehören: Logg dich in das andere ein und entfern die Adresse dort zuerst. Wenn du es nicht warst, tu nichts.
mail-way-removed-text =
    Hallo { $name },

    aus deinem Konto bei { $territory } wurde ein Passkey oder eine Mailadresse entfernt. Damit kann sich niemand mehr einloggen.

    Wenn du das nicht warst, sieh hier nach und logg dich überall aus:

    { $link }
mail-email-first-text =
    Hallo { $name },

    Briefe zu deinem Konto bei { $territory } gehen ab jetzt an { $email }.

    Wenn du das nicht warst, logg dich ein, wähle deine eigene Adresse und schreib uns.
mail-email-added-text =
    Hallo { $name },

    dein Konto bei { $territory } hat jetzt eine weitere Adresse: { $email }. Wer sie hat, kann sich einloggen.

    Wenn du das nicht warst, logg dich ein, entfern die Adresse und schreib uns.
mail-way-subject = Wie du dich bei { $territory } einloggst
mail-way-passkey-text =
    Hallo { $name },

    zu deinem Konto bei { $territory } wurde ein Passkey hinzugefügt. Wer ihn hat, kann sich einloggen.

    Wenn du das nicht warst, entfern es hier und logg dich überall aus:

    { $link }
mail-way-linked-text =
    Hallo { $name },

    mit deinem Konto bei { $territory } wurde ein Konto anderswo verknüpft. Wer es hat, kann sich einloggen.

    Wenn du das nicht warst, entfern es hier und logg dich überall aus:

    { $link }
mail-way-locked-text =
    Hallo { $name },

    von einem deiner Passkeys bei { $territory } scheint es eine Kopie zu geben, deshalb loggt er niemanden mehr ein. Entfern ihn hier und füge einen neuen hinzu:

    { $link }
mail-inactive-subject = Dein Konto bei { $territory } wird gelöscht
mail-inactive-text =
    Hallo { $name },

    du warst lange nicht bei { $territory }. Am { $date } löschen wir dein Konto mit allem, was darin ist.

    Wenn du es behalten möchtest, logg dich vorher einmal ein:

    { $link }
mail-erased-subject = Dein Konto bei { $territory } ist gelöscht
mail-erased-text =
    Hallo { $name },

    dein Konto bei { $territory } ist mit allem gelöscht, was darin war; auch diese Adresse, sobald diese E-Mail verschickt ist. Welche anderen Städte benachrichtigt wurden und welche es bestätigt haben, steht bis { $date } hier:

    { $link }

    Bewahre den Link auf: Einen anderen Weg dorthin gibt es nicht.
mail-erased-guardian-text =
    Guten Tag,

    das Konto von { $name } bei { $territory } ist mit allem gelöscht, was darin war; auch deine Adresse, sobald diese E-Mail verschickt ist. Welche anderen Städte benachrichtigt wurden und welche es bestätigt haben, steht bis { $date } hier:

    { $link }

    Bewahre den Link auf: Einen anderen Weg dorthin gibt es nicht.
export-readme =
    Das ist alles, was { $territory } über dich aufbewahrt, zusammengestellt am { $date }.

    Dateien mit der Endung .csv öffnest du in einer Tabelle, solche mit .json in jedem Texteditor und calendar.ics in einem Kalender. everything.json enthält alles in einer Datei. Wovon es nichts gibt, dafür gibt es keine Datei. Geheimnisse, etwa die deiner Links zum Einloggen, werden so aufbewahrt, dass niemand sie lesen kann, und sind nicht dabei.

## End of cards.

me-title = Hallo { $name }
me-explore = Etwas zum Lernen finden
me-waits-title = Wir warten auf deine Eltern oder Sorgeberechtigten
me-waits-text = Wir haben an die Adresse unten geschrieben. Bis eine Antwort da ist, kannst du dich umsehen und Suchen speichern, dich aber noch für nichts anmelden.
me-guardian-again = E-Mail noch einmal schicken
me-guardian-first = E-Mail schicken
me-guardian-paper = Lieber auf Papier unterschreiben lassen
me-birth-title = Eine Frage
me-birth-hint = Monat und Jahr in Zahlen, zum Beispiel 4 und 2010. Das lässt sich später nicht mehr ändern. Sonst sieht es niemand.
me-consents = Worin du eingewilligt hast
me-take = Alles mitnehmen
me-take-text = Eine Datei mit allem, was hier über dich gespeichert ist.
me-take-go = Datei herunterladen
me-leave = Konto schließen
me-leave-text = Alles von dir wird nach sieben Tagen gelöscht. Bis dahin kannst du es dir anders überlegen.
me-leave-go = Konto schließen
me-erase = Alles sofort löschen
me-erase-text = Dann lässt sich nichts mehr zurückholen.
me-erase-go = Jetzt alles löschen
me-report-letter = Dann bekommst du eine E-Mail mit einem Link zu einer Seite, auf der steht, welche anderen Städte es bestätigt haben.
me-report-none = Welche anderen Städte es bestätigt haben, siehst du nur, wenn du alles sofort löschst oder wenn wir dir an eine bestätigte E-Mail-Adresse schreiben können.
me-report-page = Danach siehst du eine Seite, auf der steht, welche anderen Städte es bestätigt haben.
me-leaving = Alles von dir wird am { $date } gelöscht.
me-leaving-guardian = Ein Elternteil oder eine sorgeberechtigte Person willigt nicht mehr darin ein, dass du hier ein Konto hast. Bis dahin kannst du alles mitnehmen.
me-stay = Ich möchte bleiben
done-joined = Willkommen! Dein Konto ist eröffnet.
done-guardian-asked = Wir haben deinen Eltern oder Sorgeberechtigten geschrieben.
done-guardian-paper = Ein Elternteil oder eine sorgeberechtigte Person unterschreibt auf Papier. Eine E-Mail von vorher gilt nicht mehr.
done-birth-told = Danke. Mehr brauchen wir nicht.
done-stays = Schön, dass du bleibst. Es wird nichts gelöscht.

## Anmeldung zu einem Angebot. $title ist das Angebot, $name ist, wer sich anmeldet.

enrol-title = Anmelden
enrol-go = Anmelden
enrol-wait-go = Auf einen Platz warten
enrol-full = Alle Plätze sind belegt. Du kannst auf einen warten: Wer zuerst kommt, kommt zuerst dran.
enrol-back = Zurück zur Seite
enrol-name-hint = Die Organisation sieht diesen Namen.
enrol-email-hint = Wir schicken dir einen einzigen Link zum Bestätigen. Die Organisation sieht deine Adresse nicht, außer du kreuzt das unten an.
enrol-birth-hint = Monat und Jahr in Zahlen, zum Beispiel 4 und 2010. Wir prüfen nur, ob du kommen darfst, und speichern es nicht.
enrol-message = Sollte die Organisation etwas wissen? (freiwillig)
enrol-message-hint = Zum Beispiel, was du brauchst, um mitmachen zu können.
enrol-release = Die Organisation darf meine E-Mail-Adresse sehen
enrol-sent-text = Wir haben an { $email } geschrieben. Öffne den Link in dieser E-Mail und bestätige deine Anmeldung. Erst dann hast du einen Platz.
consent-organiser = Anmeldung zu einem Angebot
consent-organiser-text = { $organiser } sieht den Namen und die Nachricht, die du hier eingibst: zum Planen und um zu prüfen, wer gekommen ist. Auch wer diese Seite betreibt, kann das sehen, sonst niemand. Wenn du nicht mehr dabei bist, bleibt es nur so lange gespeichert, wie es gebraucht wird.
rule-closed-cancelled = Das wurde abgesagt.
rule-closed-over = Das ist schon vorbei.
rule-closed-external = Die Anmeldung läuft über die Website des Angebots.
rule-closed-none = Du musst dich dafür nicht anmelden. Komm einfach.
rule-closed-notYet = Die Anmeldung ist noch nicht offen.
rule-closed-closed = Die Zeit für die Anmeldung ist vorbei.
rule-closed-full = Alle Plätze sind belegt.
rule-closed-alreadyEnrolled = Du hast dich schon angemeldet.
rule-closed-age = Das ist für Menschen in einem anderen Alter.
rule-closed-guardian = Zuerst muss ein Elternteil oder eine sorgeberechtigte Person einwilligen. Eröffne ein Konto, dann fragen wir nach.
enrolled-unconfirmed = Noch nicht bestätigt
enrolled-requested = Die Organisation entscheidet
enrolled-accepted = Du hast einen Platz
enrolled-waitlisted = Du wartest auf einen Platz
enrolled-rejected = Die Organisation hat Nein gesagt
enrolled-left = Du kommst nicht
enrolled-attended = Du warst da
enrolled-absent = Du warst nicht da
enrolment-confirm = Ja, ich komme
enrolment-leave = Ich kann nicht kommen
enrolment-leave-text = Dein Platz geht an die nächste Person, die wartet.
enrolment-leave-go = Meinen Platz zurückgeben
done-asked = Das ist notiert. Wir haben dir auch eine E-Mail geschickt.
done-enrolled = Du hast dich angemeldet. Wir haben dir auch eine E-Mail geschickt.
done-confirmed = Danke. Das ist bestätigt.
done-not-coming = Danke, dass du Bescheid sagst. Jemand anderes bekommt den Platz.
me-places = Wofür du dich angemeldet hast
participants-title = Teilnehmende
participants-seats = { $taken } von { $n } Plätzen belegt
participants-taken =
    { $n ->
        [one] { $n } Person hat einen Platz
       *[other] { $n } Personen haben einen Platz
    }
participants-requested =
    { $n ->
        [one] { $n } Person wartet auf deine Entscheidung
       *[other] { $n } Personen warten auf deine Entscheidung
    }
participants-waiting =
    { $n ->
        [one] { $n } Person wartet auf einen Platz
       *[other] { $n } Personen warten auf einen Platz
    }
participants-attended =
    { $n ->
        [one] { $n } Person war da
       *[other] { $n } Personen waren da
    }
participants-none = Noch hat sich niemand angemeldet.
participants-none-hint = Wer sich anmeldet, steht dann hier.
participants-state = Status
participants-since = Angemeldet
participants-sensitive = Mit Antworten zu Gesundheit oder Ernährung
participants-csv = Als Tabelle (CSV)
participant-requested = möchte kommen
participant-accepted = hat einen Platz
participant-waitlisted = wartet auf einen Platz
participant-rejected = abgelehnt
participant-left = kommt nicht
participant-attended = war da
participant-absent = war nicht da
participant-do-accept = Annehmen
participant-reject-text = Darüber geht sofort eine E-Mail hinaus.
participant-do-reject = Ablehnen
participant-do-attend = War da
participant-do-miss = War nicht da
done-participant-accepted = Angenommen. Eine E-Mail ist unterwegs.
done-participant-rejected = Abgelehnt. Eine E-Mail ist unterwegs.
done-participant-attended = Notiert: war da.
done-participant-absent = Notiert: war nicht da.
mail-enrol-confirm-subject = Bitte bestätigen: { $title }
mail-enrol-confirm-text =
    Hallo { $name },

    du möchtest bei „{ $title }“ ({ $when }) dabei sein. Bitte bestätige das hier:

    { $link }

    Erst dann hast du einen Platz. Wenn du das nicht warst, musst du nichts tun.
mail-enrol-accepted-subject = Du hast einen Platz: { $title }
mail-enrol-accepted-text =
    Hallo { $name },

    du hast einen Platz bei „{ $title }“.

    { $when }
    { $place }

    Alles dazu, für deinen Kalender und falls du nicht kommen kannst:

    { $link }
mail-enrol-requested-subject = Wir haben es weitergegeben: { $title }
mail-enrol-requested-text =
    Hallo { $name },

    du möchtest bei „{ $title }“ ({ $when }) dabei sein. Die Organisation entscheidet, und dann schreiben wir dir. Wie es gerade steht:

    { $link }
mail-enrol-waits-subject = Du wartest auf einen Platz: { $title }
mail-enrol-waits-text =
    Hallo { $name },

    alle Plätze bei „{ $title }“ ({ $when }) sind belegt. Sobald einer frei wird und du an der Reihe bist, schreiben wir dir. Wie es gerade steht und falls du nicht warten möchtest:

    { $link }
mail-enrol-rejected-subject = Diesmal kein Platz: { $title }
mail-enrol-rejected-text =
    Hallo { $name },

    die Organisation kann dir bei „{ $title }“ ({ $when }) keinen Platz geben. Bei { $territory } gibt es noch mehr zu finden.

    { $link }
mail-enrol-changed-subject = Geändert: { $title }
mail-enrol-changed-text =
    Hallo { $name },

    bei „{ $title }“ hat sich die Zeit oder der Ort geändert. Jetzt gilt:

    { $when }
    { $place }

    Alles dazu und falls du nicht kommen kannst:

    { $link }
mail-enrol-cancelled-subject = Abgesagt: { $title }
mail-enrol-cancelled-text =
    Hallo { $name },

    „{ $title }“ ({ $when }) findet nicht statt. Das tut uns leid. Bei { $territory } gibt es noch mehr zu finden.

    { $link }

## Einladen, fragen und denen schreiben, die sich anmelden. $organiser bietet es an.

questions-title = Fragen
questions-text = Du kannst allen, die sich hier anmelden, bis zu zehn Fragen stellen. Wer aus einer anderen Stadt kommt, wird nicht gefragt. Leerst du den Text einer Frage, verschwindet sie mit ihren Antworten. Änderst du eine Frage oder warum du fragst, werden ihre Antworten ebenfalls gelöscht.
question-number = Frage { $n }
question-new = Eine neue Frage
question-text = Die Frage
question-purpose = Warum ihr fragt
question-purpose-hint = Das lesen alle, die gefragt werden.
question-kind = Wie geantwortet wird
question-kind-text = Mit einem kurzen Text
question-kind-choice = Mit einer Antwort zur Auswahl
question-kind-yesNo = Mit Ja oder Nein
question-options = Antworten zur Auswahl
question-options-hint = Nur für eine Auswahl: zwei oder mehr, eine in jeder Zeile.
question-required = Sie muss beantwortet werden
question-is-sensitive = Es geht um Gesundheit oder Ernährung
question-readers = Wer Antworten zu Gesundheit oder Ernährung liest
question-readers-hint = Nur wen du ankreuzt. Jedes Lesen wird im Protokoll vermerkt.
question-readers-fixed = Es gibt schon Antworten. Nur wem die Organisation gehört, oder wer sie jetzt liest, kann noch jemanden nennen.
question-erase-after = Tage nach dem Ende, bis die Antworten gelöscht werden
question-erase-on = Oder der Tag, an dem sie gelöscht werden
question-erase-hint = Fülle eines von beiden aus. Bewahrt Antworten nicht länger auf, als ihr sie braucht.
question-erase-answers = Antworten, die es schon gibt
question-erase-go = Antworten löschen: { $n }
question-erase-first = Mit dieser Änderung gehen die Antworten verloren, die es schon gibt. Kreuze es an, oder lass die Frage, wie sie war.
question-erase-fixed = Es gibt schon Antworten, und es steht dabei, wann sie gelöscht werden. Wähle nichts Späteres.
question-optional = { $text } (freiwillig)
question-why = Warum wir fragen: { $purpose }
question-erased-on = Deine Antwort wird am { $date } gelöscht.
question-erased-after =
    { $n ->
        [one] Deine Antwort wird einen Tag nach dem Ende gelöscht.
       *[other] Deine Antwort wird { $n } Tage nach dem Ende gelöscht.
    }
question-sensitive = Es geht um Gesundheit oder Ernährung. Nur wen die Organisation benannt hat, liest das.
question-consent = Auch deine Antworten gehen dorthin und werden gelöscht, wie es bei jeder Frage steht.
answer-yes = Ja
answer-no = Nein
answers-title = Deine Antworten
answers-change = Meine Antworten ändern
answers-not-asked = Kommt aus einer anderen Stadt und wurde nicht gefragt
enrol-invited = { $organiser } lädt dich ein.
enrol-invited-to = Diese Einladung ging an { $email }. Dorthin geht auch der Brief über deinen Platz.
enrolment-written-to = Briefe darüber gehen an { $email }.
enrol-known = Zu deiner Adresse gibt es ein Konto. Melde dich an, dann kommst du hierher zurück.
rule-not-invited-used = Diese Einladung wurde schon benutzt. Alles Weitere steht im Brief über deinen Platz.
rule-not-invited-expired = Diese Einladung ist zu alt. Bitte um eine neue.
rule-not-invited-revoked = Die Organisation hat diese Einladung zurückgenommen.
rule-not-invited-forwarded = Diese Einladung ging an eine andere Adresse als deine. Bitte um eine eigene.
invitations-title = Einladen
invitations-text = Wer eingeladen ist, muss nicht auf eure Zusage warten, solange Plätze frei sind. Das Alter zählt wie bei allen.
invitations-letters = Mit einem Brief
invitations-list = Adressen
invitations-list-hint = Eine in jeder Zeile, oder eine Tabelle mit Adresse und Name. Alle bekommen einen eigenen Link, der einmal gilt.
invitations-send = Einladungen senden
invitations-sent = Briefe unterwegs: { $n }
invitations-links = Mit einem Link für viele
invitations-ends = Bis wann er gilt
invitations-ends-hint = Wenn du nichts einträgst: bis zum Ende, oder dreißig Tage lang.
invitations-link = Link erstellen
invitations-all = Eingeladen
invitations-draft = Veröffentliche es zuerst. Dann kannst du einladen.
invitation-link = Link für viele
invitation-joined = Damit angemeldet: { $n }
invitation-waiting = noch nicht angenommen
invitation-used = angenommen
invitation-expired = zu alt
invitation-revoked = zurückgenommen
invitation-open = offen
invitation-print = Drucken
invitation-until = Gilt bis { $date }
invitation-scan = Scanne das, um dich anzumelden, oder tippe die Adresse ein.
invitation-picture = Die Adresse als Bild für eine Kamera
invitation-stop-ask-title = Keine Einladungen mehr?
invitation-stop-ask-text = Du bekommst dann keine Einladungen von { $organiser } mehr per E-Mail.
invitation-stop-title = Keine Einladungen mehr
invitation-stop-text = { $organiser } schickt dir von hier keine Einladungen mehr.
done-invitation-made = Der Link ist da. Du kannst ihn drucken.
invited-sent = Brief ist unterwegs
invited-wrong = keine E-Mail-Adresse
invited-doubled = steht schon weiter oben
invited-joined = hat sich schon angemeldet
invited-waiting = wurde schon eingeladen
invited-stopped = möchte keine Einladungen von euch
invited-limit = heute nicht mehr: das waren genug Briefe
participants-invited = Eingeladen: { $n }, angemeldet: { $joined }, noch nicht: { $waiting }
mail-invitation-subject = { $organiser } lädt dich ein: { $title }
mail-invitation-text =
    Hallo{ $name },

    { $organiser } lädt dich zu „{ $title }“ ein.

    { $when }
    { $place }

    Hier kannst du dich anmelden. Der Link ist nur für dich:

    { $link }

    Wenn du keine solchen Briefe von { $organiser } mehr bekommen möchtest:

    { $stop }
mail-message-text =
    { $text }

    --
    Das schreibt { $organiser } allen, die sich für „{ $title }“ angemeldet haben. Alles über deinen Platz, und falls du nicht kommen kannst:

    { $link }
messages-title = Schreiben
messages-text = Alle bekommen einen eigenen Brief, auch wer die Adresse nicht freigegeben hat. Niemand sieht, wer ihn sonst bekommt. Eltern und Sorgeberechtigte bekommen eine Kopie.
messages-no-mail = Diese Seite verschickt keine Briefe.
messages-sent = Was ihr geschrieben habt
message-to = An wen
message-to-all = Alle
message-to-accepted = Wer einen Platz hat
message-to-waiting = Wer wartet
message-to-attended = Wer da war
message-name = Betreff
message-content = Text
message-preview = Erst ansehen
message-send = Senden
message-change = Ändern
message-reached = Briefe: { $n }
message-on-page = Ohne E-Mail-Adresse, lesen es auf ihrer Seite: { $n }
message-missed = Nicht erreicht, weil sie aus einer anderen Stadt kommen und keine Adresse zeigen: { $n }
message-nobody = Es gibt niemanden, dem du schreiben kannst.
message-too-many = Das waren genug Briefe für einen Tag. Schreib morgen wieder.
enrolment-letters = Wer das anbietet, hat geschrieben
done-message-sent = Gesendet.
fact-places-free = { $free } von { $n } Plätzen sind frei
fact-places-waiting = Alle Plätze sind vergeben ({ $n }); du kannst auf einen warten
fact-places-taken = Alle Plätze sind vergeben ({ $n })
check-in-back = Zurücknehmen
done-taken-back = Zurückgenommen.

## Anmeldung zu einem Angebot einer anderen Stadt. $host ist die Adresse ihrer Seite.

enrol-release-name = Die Organisation darf meinen Namen sehen
enrol-name-elsewhere-hint = Für unsere Briefe an dich. Die Organisation sieht ihn nur, wenn du das unten ankreuzt.
enrol-elsewhere-account = Hier meldest du dich mit einem Konto an. Ohne Konto geht es auf der Seite der Stadt, die es anbietet.
consent-organiser-elsewhere-text = Das geht an { $organiser }, { $territory } ({ $host }): dass jemand von hier kommen möchte, was du ankreuzt, und deine Nachricht, zum Planen und um zu prüfen, wer gekommen ist. Sonst verlässt nichts über dich diese Seite. Wenn du nicht mehr dabei bist, sagen wir { $organiser } Bescheid.
enrolled-sent = Weitergegeben, noch keine Antwort
enrolled-failed = Es konnte nicht weitergegeben werden
done-passed-on = Wir haben es an die Organisation weitergegeben. Sobald es eine Antwort gibt, siehst du sie hier.
participant-somebody = Jemand von { $host }
mail-enrol-failed-subject = Nicht weitergegeben: { $title }
mail-enrol-failed-text =
    Hallo { $name },

    wir konnten dich nicht für „{ $title }“ ({ $when }) anmelden: Die Organisation ist von hier nicht zu erreichen oder nimmt niemanden von hier auf. Du kannst es noch einmal versuchen oder dich auf der Seite der Stadt anmelden, die es anbietet.

    { $link }
enrol-ask = Bitte fragt die Person, die für mich verantwortlich ist, ob { $organiser } { $what ->
        [name] meinen Namen
        [email] meine E-Mail-Adresse
       *[both] meinen Namen und meine E-Mail-Adresse
    } bekommen darf
enrol-ask-paper = Wer für dich verantwortlich ist, bekommt von uns keine E-Mails. Deshalb können wir nicht fragen, ob die Organisation mehr über dich bekommen darf.
release-asked = Wir haben bei der Person, die für dich verantwortlich ist, nachgefragt, ob die Organisation { $what ->
        [name] deinen Namen
        [email] deine E-Mail-Adresse
       *[both] deinen Namen und deine E-Mail-Adresse
    } bekommen darf.
release-given = Die Person, die für dich verantwortlich ist, hat Ja gesagt: Die Organisation darf { $what ->
        [name] deinen Namen
        [email] deine E-Mail-Adresse
       *[both] deinen Namen und deine E-Mail-Adresse
    } sehen.
release-refused = Die Person, die für dich verantwortlich ist, hat Nein gesagt: Die Organisation bekommt { $what ->
        [name] deinen Namen
        [email] deine E-Mail-Adresse
       *[both] deinen Namen und deine E-Mail-Adresse
    } nicht.
release-withdrawn = Die Person, die für dich verantwortlich ist, hat ihr Ja zurückgenommen: Die Organisation darf { $what ->
        [name] deinen Namen
        [email] deine E-Mail-Adresse
       *[both] deinen Namen und deine E-Mail-Adresse
    } nicht mehr sehen.
guardian-release-title = Darf { $organiser } das von { $name } bekommen?
guardian-release-lead = { $name } hat sich angemeldet und möchte, dass { $organiser }, { $city }, dies bekommt: zum Planen, um zu prüfen, wer gekommen ist, und um dazu zu schreiben. Sonst bekommt es niemand. { $name } kann auch ohne das kommen.
guardian-release-for = Wofür
guardian-release-to = Wer es bekommt
guardian-release-what = Was
guardian-release-kept = { $organiser } bekommt es nicht. Wenn du es dir anders überlegst, kannst du hier zustimmen.
guardian-release-over = Hier gibt es nichts mehr zu entscheiden: Es ist vorbei oder findet nicht statt, der Platz wurde zurückgegeben, oder die Person ist alt genug, selbst zu entscheiden.
mail-release-guardian-subject = Eine Frage von { $name } bei { $territory }
mail-release-guardian-text =
    Hallo,

    { $name } hat sich für „{ $title }“ ({ $when }) bei { $organiser }, { $city }, angemeldet. Darf { $organiser } { $what ->
        [name] den Namen
        [email] die E-Mail-Adresse
       *[both] den Namen und die E-Mail-Adresse
    } von { $name } bekommen? Nichts davon wird weitergegeben, bevor du zugestimmt hast. Bitte sieh es dir an und sag Ja oder Nein:

    { $link }

    Heb diese E-Mail auf. Mit demselben Link kannst du dein Ja zurücknehmen.

## Einchecken. $name ist, wer eingecheckt wird, $time eine Uhrzeit, $code die Zeichen eines Codes.

ticket-title = Dein Ticket
ticket-text = Zeig das am Eingang oder lies die Zeichen vor. Es gilt nur für dich.
code-picture = Code als Bild: { $code }
check-in-title = Einchecken
check-in-here = Da: { $here } von { $n }
check-in-since = da seit { $time }
check-in-do = Ist da
check-in-code = Code des Tickets
check-in-code-hint = Zwölf Buchstaben und Ziffern, wie unter dem Bild auf dem Ticket.
check-in-wall = Code für die Wand
check-in-scan = Mit der Kamera scannen
check-in-scan-stop = Kamera schließen
check-in-no-camera = Die Kamera geht nicht auf. Tippe den Code ein oder wähle den Namen.
check-in-queued = Auf diesem Handy notiert. Es wird gesendet, sobald das Netz wieder da ist.
check-in-waiting = Warten auf das Netz: { $n }
check-in-waits = wartet auf das Netz
check-in-attended = { $name } ist da.
check-in-already = { $name }: schon da, seit { $time }.
check-in-unknown = Kein Ticket hat diesen Code. Sieh dir jedes Zeichen noch einmal an.
check-in-otherOpportunity = Dieses Ticket ist für etwas anderes.
check-in-noPlace = Für dieses Ticket gibt es hier keinen Platz.
check-in-notYet = Es ist zu früh. Das Einchecken beginnt zwei Stunden vor dem Anfang.
check-in-expired = Es ist zu spät. Das Einchecken endet sechs Stunden nach dem Schluss, und was ein Handy ohne Netz notiert hat, gilt eine Stunde lang.
door-title = Hier einchecken
door-text = Scanne den Code mit deinem Handy, oder öffne { $address } und tippe ihn ein. Er wechselt alle 30 Sekunden.
door-stale = Kein Netz. Bitte warte auf den nächsten Code.
door-code = Code am Eingang
door-code-hint = Er steht auf dem Bildschirm am Eingang und wechselt alle 30 Sekunden.
door-code-go = Weiter
door-go = Ich bin da: { $name }
door-who = Wir wissen noch nicht, wer du bist. Öffne den Link in deiner E-Mail und scanne noch einmal, melde dich an oder tippe den Code deines Tickets ein.
door-no-place = Du hast hier noch keinen Platz. Wenn du ein Ticket hast, tippe seinen Code ein.
check-in-stale = Dieser Code ist falsch oder zu alt. Sieh noch einmal auf den Bildschirm am Eingang.
check-in-go = Einchecken
door-done = Willkommen, { $name }! Du bist eingecheckt.

## Goals, and whom somebody lets look on. $name is a learner, or who speaks; $adviser an address.

goals-title = Meine Ziele
goals-lead = Was möchtest du werden oder lernen? Sammle Schritte dorthin und sieh, was noch fehlt.
goals-none = Du hast noch kein Ziel.
goals-new = Neues Ziel
goals-no-esco = Die Liste der Berufe und Fähigkeiten ist noch nicht da. Schreib dein Ziel in eigenen Worten.
goals-own = In eigenen Worten
goals-own-hint = Zum Beispiel: mein Fahrrad selbst reparieren
goal-make = Zu meinem Ziel machen
goal-own = Das ist eines deiner Ziele
goal-kind-name = In eigenen Worten
goal-progress = Fähigkeiten: { $done } von { $n }
goal-reached = Erreicht
goal-reach = Ich habe es erreicht
goal-reopen = Doch noch nicht erreicht
goal-drop = Dieses Ziel aufgeben
goal-drop-text = Seine Schritte und was andere dazu gesagt haben, werden gelöscht.
goal-drop-go = Aufgeben
goal-steps = Schritte
goal-steps-none = Noch keine Schritte. Wähle „Zu einem Ziel hinzufügen“ auf einer Seite, die dorthin führt.
goal-step-address = Adresse eines Angebots oder einer Lernroute
goal-step-address-hint = Von hier oder aus einer anderen Stadt: Kopiere sie aus deinem Browser.
goal-step-add = Schritt hinzufügen
goal-step-up = Früher
goal-step-down = Später
goal-step-remove = Entfernen
goal-step-signed-up = Angemeldet
goal-step-waiting = Wartet auf einen Platz
goal-step-walking = Unterwegs
goal-step-over = Vorbei
goal-add = Zu einem Ziel hinzufügen
goal-add-which = Zu welchem?
goal-all = Finden, was dorthin führt
goal-concept = Was ESCO dazu sagt
goal-missing = Fehlt noch
goal-covered = Schon gelernt
goal-next = Was als Nächstes dorthin führt
goal-next-none = Hier lehrt noch nichts eine dieser Fähigkeiten. Folge einer Fähigkeit auf ihrer Seite, dann erfährst du, wenn es etwas gibt.
goal-words-none = Mit diesen Worten ist noch nichts zu finden. Suche mit anderen Worten, und nimm es als Schritt auf.
goal-offers = Angebote: { $n }
problem-goal-step = Dort haben wir weder ein Angebot noch eine Lernroute gefunden. Prüfe die Adresse
problem-no-step = Dort ist etwas, aber weder ein Angebot noch eine Lernroute
problem-not-before = Das beginnt erst: { $date }
problem-step-gone = Dieser Schritt gehört nicht mehr zum Ziel.
remark-new = Etwas Neues wurde gesagt
remarks-title = Was andere dazu sagen
remark-by = { $name }, { $date }
remark-take = Zu meinen Schritten
remark-decline = Nein, danke
remark-forget = Löschen
remark-taken = Zu den Schritten hinzugefügt
remark-declined = Abgelehnt
remark-there = Schon bei den Schritten
remark-title = Etwas dazu sagen
remark-text = Deine Worte
remark-text-hint = Die Person, der das Ziel gehört, kann sie löschen.
remark-step = Einen Schritt vorschlagen: seine Adresse
remark-send = Senden
remark-mail = Schreibt mir höchstens einmal am Tag, wenn jemand etwas dazu sagt
me-remarks = Jemand hat etwas zu deinen Zielen gesagt.
part-goals = Ziele
part-enrolments = Anmeldungen
advisers-title = Wer mitschauen darf
advisers-lead = Lass jemanden mitschauen, dem du vertraust, etwa aus der Jugendarbeit. Du wählst, was zu sehen ist, du siehst jedes Mal, wenn jemand geschaut hat, und du kannst es jederzeit beenden.
advisers-none = Niemand schaut mit.
adviser-new = Jemanden mitschauen lassen
adviser-email = E-Mail-Adresse der Person
adviser-parts = Was darf zu sehen sein?
adviser-months-legend = Für wie viele Monate?
adviser-invite = Einladung senden
adviser-young = Zuerst fragen wir deine Eltern oder die sorgeberechtigte Person.
adviser-unborn = Sag uns zuerst, wann du geboren bist.
adviser-waits = Du kannst jemanden mitschauen lassen, sobald deine Eltern oder die sorgeberechtigte Person deinem Konto zugestimmt haben.
adviser-no-mail = Diese Seite kann noch keine E-Mails senden, darum kann niemand eingeladen werden.
adviser-guardian = Wartet auf deine Eltern oder die sorgeberechtigte Person
adviser-invited = Eingeladen
adviser-active = Schaut mit
adviser-ended = Beendet
adviser-ended-on = Beendet am { $date }
adviser-ended-guardian = Von einem Elternteil oder einer sorgeberechtigten Person beendet
adviser-declined = Abgelehnt
adviser-gone = Ein gelöschtes Konto
adviser-until = Bis { $date }
adviser-views = Wann geschaut wurde
adviser-no-views = Noch hat niemand geschaut.
adviser-end = Jetzt beenden
adviser-end-text = Von jetzt an sieht diese Person nichts mehr von dir.
problem-adviser-known = Wähle eine andere Adresse: Das ist deine eigene, oder sie ist schon eingeladen
consent-adviser = Jemanden mitschauen lassen
consent-adviser-text = Diese Person sieht, was du angekreuzt hast, kann deine Ziele kommentieren und Schritte vorschlagen, bis die Zeit um ist oder du es beendest. Sonst niemand. Jeder Blick wird für dich notiert.
advising-title = Wer mich mitschauen lässt
advising-lead = Jeder deiner Blicke wird für die Person notiert, um die es geht.
advising-none = Niemand lässt dich mitschauen.
advising-stop = Nicht mehr mitschauen
advising-stop-text = Du siehst dann nichts mehr von dieser Person.
advised-title = Bei { $name }
advised-none = Hier ist noch nichts.
invited-title = { $name } lässt dich mitschauen
invited-lead = Du darfst bis { $date } sehen: { $parts }. Du kannst kommentieren und Schritte vorschlagen. Jeder Blick wird für { $name } notiert.
invited-ask = Damit das niemand anderes öffnet, senden wir einen Link an die eingeladene Adresse.
invited-send = Link senden
invited-mailed = Wir haben an die eingeladene Adresse geschrieben. Öffne den Link innerhalb von 15 Minuten in diesem Browser.
invited-astray = Der Link in der E-Mail funktioniert 15 Minuten lang. Öffne ihn in dem Browser, in dem du ihn angefordert hast, oder lass dir von hier aus einen neuen senden.
invited-other = Diese Einladung ist für eine andere Adresse. Melde dich ab und öffne sie noch einmal.
invited-account = Du bekommst ein Konto bei { $territory }, nur mit deiner Adresse und einem Namen. Du kannst es jederzeit schließen.
invited-of-age = Ich bin volljährig und willige ein
invited-accept = Annehmen
invited-decline = Ich möchte nicht mitschauen
invited-decline-text = Die Einladung endet, und { $name } sieht, dass sie abgelehnt wurde.
invited-decline-go = Ablehnen
invited-declined = Du hast abgelehnt.
invited-declined-text = Du siehst nichts von { $name } und bekommst dazu keine E-Mails mehr.
invited-over = Diese Einladung wurde schon benutzt, ist beendet oder zu alt.
guardian-adviser-title = Darf { $adviser } bei { $name } mitschauen?
guardian-adviser-lead = { $name } möchte { $adviser } bis { $date } dies zeigen: { $parts }. { $adviser } könnte kommentieren und Schritte vorschlagen. { $name } sieht jedes Mal, wenn jemand geschaut hat.
guardian-adviser-agreed = Du hast zugestimmt. Heb die E-Mail auf: Mit ihrem Link kannst du es jederzeit beenden.
guardian-adviser-no = Nein, ich stimme nicht zu
guardian-adviser-ended = { $adviser } sieht nichts.
done-goal-picked = Das ist jetzt dein Ziel.
done-goal-dropped = Aufgegeben.
done-goal-reached = Gut gemacht! Du hast es erreicht.
done-step-added = Hinzugefügt.
done-step-there = Dieser Schritt ist schon da.
done-step-removed = Entfernt.
done-remark-sent = Gesendet.
done-adviser-asked = Die Einladung ist unterwegs.
done-adviser-ended = { $name } sieht nichts mehr von dir.
done-adviser-withdrawn = Beendet. Diese Person sieht nichts mehr von dir.
done-advising-begun = Danke. Du darfst jetzt mitschauen.
done-advising-stopped = Beendet.
mail-adviser-subject = { $name } lässt dich bei { $territory } mitschauen
mail-adviser-text =
    Hallo,

    { $name } lernt mit { $territory } und möchte dir etwas davon zeigen, damit du mit Rat helfen kannst. Was zu sehen ist, siehst und entscheidest du hier:

    { $link }

    Annehmen kann nur, wer diese Adresse hat. Wenn du { $name } nicht kennst, musst du nichts tun.
mail-invited-subject = Weiter mit der Einladung von { $name }
mail-invited-text =
    Hallo,

    { $name } möchte dich bei { $territory } mitschauen lassen. Mit diesem Link geht es mit der Einladung weiter:

    { $link }

    Er funktioniert { $minutes } Minuten lang, in dem Browser, in dem er angefordert wurde. Wenn du das nicht warst, tu nichts.
mail-adviser-guardian-subject = { $territory }: Darf { $adviser } bei { $name } mitschauen?
mail-adviser-guardian-text =
    Hallo,

    { $name } möchte { $adviser } etwas davon zeigen, was { $name } mit { $territory } lernt. Nichts wird gezeigt, bevor du zugestimmt hast. Bitte lies, was es ist, und sag Ja oder Nein:

    { $link }

    Heb diese E-Mail auf. Mit demselben Link kannst du es dir jederzeit anders überlegen.
mail-remark-subject = Jemand hat etwas zu deinem Ziel gesagt
mail-remark-text =
    Hallo { $name },

    jemand, den du mitschauen lässt, hat bei { $territory } etwas zu deinen Zielen gesagt. Hier kannst du es lesen:

    { $link }

## Auf einer Lernroute unterwegs.

walk-start = Lernroute starten
walk-sign-in = Zum Starten einloggen
walk-progress = { $done } von { $n } Stationen erledigt
walk-completed = Du bist am Ziel
walk-completed-some = Du bist am Ziel: { $done } von { $n } Stationen erledigt
walk-steps = { $done } von { $n } Stationen
walk-finished = Geschafft
walk-next = Als Nächstes
walk-done = Erledigt
walk-attended = Erledigt: Die Organisation hat dich dort gesehen
walk-tick = Das habe ich erledigt
walk-from = Ab { $date }
walk-sign-up = Melde dich an: Die Organisation bestätigt, dass du dort warst
walk-untick = Doch nicht erledigt
walk-stop = Diese Lernroute verlassen
walk-stop-text = Was du hier abgehakt hast, wird gelöscht. Wofür du dich angemeldet hast, bleibt bestehen.
walk-stop-go = Verlassen
number-started =
    { $n ->
        [one] Person hat angefangen
       *[other] Personen haben angefangen
    }
number-completed =
    { $n ->
        [one] Person ist am Ziel
       *[other] Personen sind am Ziel
    }
me-walks = Lernrouten, die du gehst

## Erinnerungen.

mail-enrol-reminder-subject = Bald: { $title }
mail-enrol-reminder-text =
    Hallo { $name },

    „{ $title }“ beginnt bald, und du hast einen Platz.

    { $when }
    { $place }

    Alles dazu und falls du nicht kommen kannst:

    { $link }

## Following providers, territories, playlists and skills; what happened to them.

follow = Folgen
follow-followed = Du folgst
follow-stop = Entfolgen
follow-title = { $name } folgen
follow-private = Was dort veröffentlicht wird, kommt in deine Neuigkeiten. Niemand erfährt, dass du folgst.
follow-here = Bei { $territory }
follow-here-text = Mit einem Konto hier folgst du, ohne dass es jemand erfährt.
follow-home = In einer anderen Stadt oder auf Mastodon
follow-home-text = Bist du anderswo zu Hause? Gib die Website deiner Stadt oder deine eigene Adresse ein, und wir bringen dich hin.
follow-home-field = Website deiner Stadt oder deine Adresse
follow-home-hint = Zum Beispiel tilburg.example oder @name@mastodon.example
follow-home-go = Bring mich hin
follow-onward = Folgen kannst du auf { $host }.
follow-onward-go = Weiter zu { $host }
problem-follow-home = Dort haben wir nichts gefunden, von wo aus man folgen kann. Prüfe die Adresse
problem-follow-nobody = Dort haben wir niemanden gefunden, dem man folgen kann. Prüfe die Adresse
following-title = Wem ich folge
following-lead = Nur du siehst diese Liste. Andere Städte erfahren nur, dass ihnen jemand von hier folgt.
following-none = Du folgst noch niemandem.
following-none-hint = Wähle „Folgen“ auf der Seite einer Organisation, einer Stadt, einer Lernroute oder einer Fähigkeit.
following-add = Etwas von anderswo hinzufügen
following-object = Adresse oder Kontoname
following-object-hint = Die Adresse einer Seite in einer anderen Stadt oder ein Kontoname wie @library@tilburg.example
following-territory = Stadt oder Region
following-skill = Fähigkeit
following-requested = noch keine Antwort
following-failed = nicht erreichbar
following-muted = stummgeschaltet
following-mute = Stummschalten
following-unmute = Wieder anzeigen
following-blocked = Für dich ausgeblendet
block-title = Alles von dieser Organisation ausblenden
block-text = Du folgst ihr dann nicht mehr, und nichts von ihr kommt in deine Neuigkeiten. Sie erfährt davon nichts.
block-go = Ausblenden
block-done = Du hast diese Organisation aus deinen Neuigkeiten ausgeblendet.
block-end = Nicht mehr ausblenden
timeline-title = Meine Neuigkeiten
timeline-empty = Noch ist nichts passiert. Sobald etwas passiert, steht es hier.
news-new = Neu
news-changed = Geändert
news-cancelled = Abgesagt
news-soonFull = Nur noch wenige Plätze
news-soonOver = Anmeldung endet bald
news-message = Nachricht
digest-title = Per E-Mail
digest-legend = Wie oft sollen wir dir schreiben?
digest-hint = Nur, wenn etwas passiert ist. In jeder E-Mail kannst du das beenden.
digest-never = Nie
digest-day = Einmal am Tag
digest-week = Einmal in der Woche
digest-stop-title = Keine E-Mails mehr zu deinen Neuigkeiten
digest-stop-text = Wir schicken dir keine Neuigkeiten mehr per E-Mail. Du findest sie weiterhin auf der Seite „Meine Neuigkeiten“.
done-follows = Du folgst jetzt.
done-follows-no-more = Du folgst nicht mehr.
done-muted = Du hörst vorerst nichts mehr davon.
done-unmuted = Du hörst wieder davon.
done-hidden = Ausgeblendet.
done-shown = Nicht mehr ausgeblendet.
done-digest = Gespeichert.
mail-digest-subject =
    { $n ->
        [one] { $n } Neuigkeit von { $territory }
       *[other] { $n } Neuigkeiten von { $territory }
    }
mail-digest-text =
    Hallo { $name },

    hier ist das Neueste von allem, dem du bei { $territory } folgst:

    { $list }

    Alles ansehen:

    { $link }

    Du möchtest diese E-Mails nicht mehr? Hier beendest du sie:

    { $stop }

## Reporting what is wrong to the operator.

report = Diese Seite melden
report-title = Was stimmt nicht?
report-lead = Sag es denen, die diese Website betreiben. Sie sehen, was du schreibst, aber nicht, wer du bist.
report-text = Was stimmt nicht?
report-text-hint = Zum Beispiel: Es kostet Geld, es existiert nicht, es ist nichts für Kinder.
report-forward = Auch { $territory } Bescheid geben. Dort erfährt niemand, dass es von dir kommt.
report-go = Senden
report-done = Danke. Wir sehen es uns an.
admin-reports = Meldungen
admin-reports-lead = Was nach Meinung von Menschen und anderen Städten nicht stimmt. Was von uns ist, änderst du in seinem Arbeitsbereich oder ziehst es dort zurück; was von anderswo kommt, blendest du auf der Seite seiner Stadt aus oder sperrst es dort.
admin-reports-none = Es gibt keine Meldungen.
report-from-here = von jemandem hier
report-forwarded = auch der anderen Stadt gemeldet
report-settle = Als erledigt markieren
done-report-settled = Erledigt.
admin-waiting-reports =
    { $n ->
        [one] Eine Meldung wartet auf dich
       *[other] { $n } Meldungen warten auf dich
    }

## What happened, in numbers

figures-title = Zahlen
figures-lead = Was hier geschah, ohne Namen. Zahlen von Menschen stehen hier ab fünf, von Kindern und Jugendlichen ab zehn. „–“ heißt keine oder weniger; manchmal fehlt auch eine größere Zahl, damit niemand eine kleine ausrechnen kann.
figures-none = Von diesem Monat gibt es noch nichts zu erzählen.
figures-viewed = Seiten geöffnet
figures-enrolled = Angemeldet
figures-attended = Waren da
figures-started = Lernrouten begonnen
figures-completed = Lernrouten beendet
figures-by-month = Nach Monat
figures-by-provider = Nach Anbieter
figures-by-category = Nach Thema
figures-by-skill = Nach Fähigkeit
figures-by-ageband = Nach Alter
figures-by-language = Nach Sprache
figures-by-home = Nach Heimatort
