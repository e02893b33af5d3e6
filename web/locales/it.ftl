language-self = Italiano

## Dates. $day and $year are digits, $month is one of month-*, $weekday one of weekday-*.
## $day2, $month2, $year2 belong to the last day of several.

format-date = { $weekday } { $day } { $month } { $year }
format-days-month = { $day }–{ $day2 } { $month } { $year }
format-days-year = { $day } { $month } – { $day2 } { $month2 } { $year2 }
format-days = { $day } { $month } { $year } – { $day2 } { $month2 } { $year2 }
format-time = { $hour }:{ $minute }
format-moment = { $date }, { $time }
format-times = { $date }, { $from }–{ $to }
format-moments = { $from } – { $to }

month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre

month-short-1 = gen
month-short-2 = feb
month-short-3 = mar
month-short-4 = apr
month-short-5 = mag
month-short-6 = giu
month-short-7 = lug
month-short-8 = ago
month-short-9 = set
month-short-10 = ott
month-short-11 = nov
month-short-12 = dic

weekday-1 = lun
weekday-2 = mar
weekday-3 = mer
weekday-4 = gio
weekday-5 = ven
weekday-6 = sab
weekday-7 = dom

## Numbers, money, lengths

format-decimal = ,
format-group = .
format-price = { $amount }{ "\u00A0" }{ $currency }
format-price-code = { $amount }{ "\u00A0" }{ $currency }
fact-age-only = { $min } anni
fact-paid = A pagamento
format-metres = { $n }{ "\u00A0" }m
format-kilometres = { $n }{ "\u00A0" }km

fact-years =
    { $n ->
        [one] { $n } anno
       *[other] { $n } anni
    }
list-between = { ", " }
list-last = { $list } e { $last }

fact-months =
    { $n ->
        [one] { $n } mese
       *[other] { $n } mesi
    }

## Languages that something is held in

language-af = afrikaans
language-ar = arabo
language-be = bielorusso
language-bg = bulgaro
language-bs = bosniaco
language-ca = catalano
language-cs = ceco
language-da = danese
language-de = tedesco
language-el = greco
language-en = inglese
language-es = spagnolo
language-et = estone
language-eu = basco
language-fa = persiano
language-fi = finlandese
language-fr = francese
language-ga = irlandese
language-gl = galiziano
language-he = ebraico
language-hi = hindi
language-hr = croato
language-hu = ungherese
language-is = islandese
language-it = italiano
language-ka = georgiano
language-ku = curdo
language-lt = lituano
language-lv = lettone
language-mk = macedone
language-mt = maltese
language-nb = norvegese bokmål
language-nl = olandese
language-nn = norvegese nynorsk
language-no = norvegese
language-pl = polacco
language-ps = pashto
language-pt = portoghese
language-ro = rumeno
language-rom = romanì
language-ru = russo
language-sk = slovacco
language-sl = sloveno
language-so = somalo
language-sq = albanese
language-sr = serbo
language-sr-Cyrl = serbo (cirillico)
language-sr-Latn = serbo (latino)
language-st = sesotho
language-sv = svedese
language-ti = tigrino
language-tr = turco
language-uk = ucraino
language-ur = urdu
language-vi = vietnamita
language-xh = xhosa
language-zh = cinese
language-zu = zulu
language-easy = { $language }, facile da leggere

## What is wrong with a value (beside a field)

problem-malformed-address = Scrivi un indirizzo web completo, per esempio https://example.org/page
problem-malformed-time = Scrivi una data e un’ora, per esempio 2026-12-05 15:00
problem-malformed-timezone = Scrivi un fuso orario, per esempio Europe/Vilnius
problem-malformed-duration = Scrivi una durata come PT3H (tre ore) o P2D (due giorni)
problem-malformed-currency = Scrivi una valuta con tre lettere maiuscole, per esempio EUR
problem-malformed-amount = Scrivi una cifra come 12.50, senza la valuta
problem-malformed-whole-number = Scrivi un numero intero, da 0 in su
problem-malformed-number = Scrivi un numero
problem-malformed-email = Scrivi un indirizzo e-mail, per esempio name@example.org
problem-malformed-slug = Usa da 1 a 60 lettere minuscole, cifre e trattini singoli
problem-malformed-day = Scegli un giorno, per esempio 2026-12-05
problem-malformed-colour = Scrivi un colore con # e sei cifre o lettere, per esempio #00594c
problem-malformed-topic = Usa lettere, cifre e spazi, per esempio: passeggiate notturne
problem-malformed-contact = Scrivi un contatto per riga: nome, e-mail, telefono, sito web
problem-malformed-scopes = Solo un account di amministrazione può avere tutti questi permessi
problem-malformed-recurrence = Scrivi una regola come FREQ=WEEKLY;BYDAY=MO;UNTIL=20270630T215959Z
problem-malformed-language = Scrivi la sigla di una lingua, per esempio lt o sr-Cyrl

## Why something is not allowed

rule-invalid = Alcune risposte sono da rivedere.
rule-not-found = Qui non c’è nulla, oppure non hai il permesso di vederlo.
rule-gone = Questo contenuto è stato eliminato.
rule-sign-in-first = Prima accedi.
rule-link-expired = Questo link è già stato usato o è scaduto. Chiedine uno nuovo.
rule-forbidden = Non hai il permesso di farlo. Rivolgiti all’amministrazione del sito.
rule-slug-taken = Il nome «{ $name }» è già in uso. Scegline un altro.
rule-changed = Nel frattempo qualcun altro ha fatto una modifica. Ricarica la pagina e ripeti la tua.
rule-too-many = Troppi tentativi. Aspetta { $seconds ->
    [one] { $seconds } secondo
   *[other] { $seconds } secondi
} e riprova.
rule-too-many-minutes = Troppi tentativi. Aspetta { $minutes ->
    [one] { $minutes } minuto
    [many] { $minutes } minuti
   *[other] { $minutes } minuti
} e riprova.
rule-too-many-hours = Troppi tentativi. Aspetta { $hours ->
    [one] { $hours } ora
    [many] { $hours } ore
   *[other] { $hours } ore
} e riprova.
rule-key-reused = Questa richiesta è già stata inviata con un altro contenuto. Inviala di nuovo come nuova richiesta.
rule-refused = Richiesta rifiutata: { $why }

fact-steps = { $n ->
    [one] { $n } tappa
   *[other] { $n } tappe
}

## The pages that everybody sees. Plain words: no "actor", "inbox" or "instance".
## Around every page

page-skip = Vai al contenuto
page-nav = Menu principale
page-language = Lingua
page-no-password = Non hai ancora una password. Senza, ti serve ogni volta un nuovo link.
page-set-password = Imposta una password
page-account = Il tuo account
nav-explore = Esplora
nav-playlists = Percorsi
nav-network = Rete
nav-about = Chi siamo
nav-sign-in = Accedi
nav-sign-out = Esci
nav-desk = Area di lavoro
nav-admin = Amministrazione
nav-settings = Impostazioni
footer-contact = Contatti
footer-api = Per chi sviluppa
footer-privacy = Questo sito non usa cookie di tracciamento e le sue pagine non chiedono nulla ad altri server.
footer-source = codice sorgente
pages-label = Pagine
pages-previous = Precedente
pages-next = Successiva
edit = Modifica
save = Salva
from-territory = da { $territory }
text-languages = Questo testo in
page-language-more = Altre lingue
handle-title = Segui da un altro servizio
handle-text = Cerca questo indirizzo in Mastodon, Mobilizon o un servizio simile e seguilo da lì.
handle-short = Segui:

## Explore

explore-title = Esplora
explore-title-words = { $words }: risultati
explore-heading = Scopri che cosa imparare adesso
explore-lead =
    { $organisations ->
        [0] Laboratori, corsi e volontariato vicino a te.
        [one] Laboratori, corsi e volontariato di un’organizzazione locale.
       *[other] Laboratori, corsi e volontariato di { $organisations } organizzazioni locali.
    }
explore-lead-network =
    { $territories ->
        [one] Un altro territorio condivide qui le sue proposte.
       *[other] Altri { $territories } territori condividono qui le loro proposte.
    }
explore-count =
    { $n ->
        [0] Nessun risultato
        [one] { $n } attività
       *[other] { $n } attività
    }
explore-signpost = Da dove arrivano le attività
explore-here = sei qui
explore-set = Filtri attivi
explore-unset = Rimuovi il filtro
explore-unset-all = Rimuovi tutti
explore-empty = Nessuna attività corrisponde alla ricerca.
explore-empty-hint = Usa meno parole, rimuovi un filtro qui sopra o scegli altri giorni.
explore-empty-all = Mostra tutte le prossime attività
explore-wrong = Questi filtri non si possono usare
explore-empty-now = Al momento non c’è nulla in programma.
explore-empty-new = Non è ancora stato pubblicato nulla.
explore-empty-new-hint = Torna presto: le organizzazioni locali si stanno preparando.
share-title = Condividi
share-sheet = Condividi…
share-copy = Copia l’indirizzo
share-copied = Copiato
share-mail = Per e-mail
explore-along = Porta con te questo elenco
explore-along-ics = Calendario
explore-along-rss = Feed RSS
explore-along-csv = Tabella (CSV)
explore-along-geojson = Dati per mappe (GeoJSON)
explore-routes = Percorsi segnati
explore-routes-lead = I percorsi ti guidano tappa dopo tappa, qui e in altre città.
explore-routes-all = Tutti i percorsi
search-words = Che cosa vuoi imparare?
search-example = Prova con «robot» o «volontariato»
search-go = Cerca
search-kind = Tipo
search-more = Date, luogo, lingua, costo
search-when = Quando
when-any = In qualsiasi data
when-days = Nei giorni indicati sotto
when-today = Oggi
when-tomorrow = Domani
when-weekend = Nel fine settimana
when-week = Prossimi 7 giorni
when-month = Prossimi 30 giorni
search-time = Momento della giornata
time-morning = Mattina
time-afternoon = Pomeriggio
time-evening = Tardo pomeriggio e sera
search-enrolment = Come ottenere un posto
search-closing = Ultimi giorni per iscriversi
search-from = Dal
search-to = Al
search-place = Vicino a (città o paese)
search-radius = Distanza
search-where = Dove
search-category = Tema
search-language = Lingua
search-age = La tua età
search-sort = Ordine
search-free = Gratis
search-online = Online
search-apply = Mostra i risultati

## An opportunity

fact-when = Quando
fact-where = Dove
fact-cost = Costo
fact-language = Lingua
fact-for = Per chi
opportunity-about = Descrizione
opportunity-calendar = Aggiungi al calendario
opportunity-step = Inizia un percorso con questa attività
opportunity-geo = Apri in un’app di mappe
opportunity-materials = Da leggere o da portare
opportunity-details = Dettagli
opportunity-playlists = Fa parte di questi percorsi

## Playlists

playlists-title = Percorsi
playlists-lead = Percorsi per imparare, con tappe in città, online e in altre città.
playlists-count =
    { $n ->
        [one] { $n } percorso
       *[other] { $n } percorsi
    }
playlists-empty = Non c’è ancora nessun percorso.
playlists-empty-hint = Esplora le singole attività
playlist-kind = Percorso
playlist-steps = Tappe
playlist-ordered = Segui le tappe in questo ordine.
playlist-free = Fai le tappe nell’ordine che preferisci.
playlist-empty = Questo percorso non ha ancora tappe.
playlist-about = Informazioni sul percorso
legend-title = Come leggere il percorso
legend-here = In questo territorio
legend-online = Online, ovunque tu sia
legend-task = Qualcosa da fare per conto tuo
legend-elsewhere = In un altro territorio, con il suo colore

## Organisations, territory, network

organisation-count =
    { $n ->
        [0] Nulla in programma
        [one] { $n } attività
       *[other] { $n } attività
    }
organisation-empty = Al momento questa organizzazione non ha nulla in programma.
organisation-all = Mostra tutto
organisation-about = Informazioni sull’organizzazione
organisation-contact = Contatti
organisation-playlists = Percorsi
territory-partners =
    { $n ->
        [0] Organizzazioni
        [one] { $n } organizzazione
       *[other] { $n } organizzazioni
    }
territory-partners-empty = Nessuna organizzazione ha ancora aderito.
territory-publish = Offri qualcosa da imparare?
territory-publish-text = Le organizzazioni pubblicano qui gratuitamente.
territory-publish-write = Scrivi al contatto qui sopra per avere un’area di lavoro.
network-title = Rete
network-heading = Territori collegati al nostro
network-lead =
    { $n ->
        [0] Qui comparirà ciò che pubblicano altre città e regioni.
        [one] Un altro territorio è collegato al nostro. Qui sotto è indicato chi mostra le attività di chi.
       *[other] Altri { $n } territori sono collegati al nostro. Per ognuno è indicato chi mostra le attività di chi.
    }
network-territories = Territori
network-empty = Questo territorio non è ancora collegato a nessun altro.
network-empty-hint = Tutto ciò che trovi qui viene da organizzazioni locali.
network-rows = Mostra ciò che arriva da { $territory }
network-new = Novità da altri territori

## Signing in, settings, errors

sign-in-title = Accedi
sign-in-email = Indirizzo e-mail
sign-in-password = Password
sign-in-go = Accedi
sign-in-mail = Preferisco un link per e-mail
sign-in-help = Non hai una password? Chiedi un link di accesso all’amministrazione del sito.
sign-in-help-mail = Non hai una password? Lascia vuota la casella e ricevi un link.
sign-in-sent = Controlla la posta
sign-in-sent-text = Se c’è un account con questo indirizzo, il link è in arrivo. Funziona una volta sola, per 15 minuti e in questo browser.
link-title = Accedi con questo link
link-invited = Invito all’area di lavoro di { $organisation }
link-text = Accederai come { $name }. Il link funziona una volta sola.
link-text-new = Premi il pulsante per aprire il tuo account. Il link funziona una volta sola.
link-go = Accedi
link-expired = Questo link non funziona più
link-expired-text = È già stato usato o è scaduto. Chiedine uno nuovo.
settings-you = I tuoi dati
settings-email = Accedi con { $email }.
settings-name = Nome
settings-language = Lingua delle pagine
settings-password = Password
settings-password-current = Password attuale
settings-password-new = Nuova password
settings-password-hint = Almeno 10 caratteri. Più parole di seguito sono facili da ricordare.
settings-password-set = Salva la password
settings-sessions = Dove hai fatto l’accesso
settings-sessions-text = Uscirai da tutti i browser, anche da questo. I link di accesso, la tua password, le passkey e gli account collegati restano come sono.
settings-sign-out = Esci ovunque

## Passkeys and single sign-on. $provider is what the operator calls a sign-on server.
passkey-title = Passkey
passkey-one = Passkey
passkey-text = Una passkey ti fa accedere con il dito, il viso o il codice del tuo dispositivo. Nessuno può indovinarla, e non c’è niente da ricordare.
passkey-name = Nome di questa passkey
passkey-name-hint = Per esempio: il mio telefono
passkey-add = Aggiungi una passkey
passkey-needs = Per aggiungerne una, il tuo browser ha bisogno di JavaScript e di un dispositivo che conservi le passkey.
passkey-none = All’indirizzo di questo sito non si possono usare passkey.
passkey-failed = Non ha funzionato, o hai interrotto. Riprova, o scegli un altro modo.
passkey-sign-in = Accedi con una passkey
passkey-locked = Bloccata
passkey-locked-text = Sembra che ci sia una copia di questa passkey, quindi non fa più accedere nessuno. Rimuovila e aggiungine una nuova.
passkey-wrong-unknown = Nessuno qui ha questa passkey. Forse è stata rimossa.
passkey-wrong-locked = Sembra che ci sia una copia di questa passkey, quindi è bloccata. Accedi in un altro modo, rimuovila e aggiungine una nuova.
passkey-wrong-unverified = Il tuo account richiede un dispositivo che verifichi che sei tu: con il dito, il viso o un codice.
passkey-wrong-known = Questo dispositivo ha già una passkey per questo account.
passkey-wrong-invalid = Non ha funzionato, o ci è voluto troppo tempo. Riprova.
way-title = Modi per accedere
way-text = Passkey, e account di altri siti con cui accedi.
way-open = Mostrali
way-added = Aggiunta il { $date }
way-used = Usata l’ultima volta il { $date }
way-unused = Non ancora usata
way-remove = Rimuovi
way-remove-one = Rimuovi { $name }
way-last = È il tuo unico modo per accedere. Aggiungine prima un altro.
sign-on-title = Account di altri siti
sign-on-text = Puoi accedere con un account che hai là. Quel sito viene a sapere che vieni qui, e niente di ciò che fai qui.
sign-on-go = Continua con { $provider }
sign-on-link = Collega { $provider }
sign-on-cancel = Annulla
sign-on-outward-text = Ora accedi là e poi torni. Da allora potrai accedere qui con quell’account.
sign-on-shared-text = Accedi là con il tuo account. Su un computer usato anche da altri, alla fine esci anche là.
sign-on-join-lead = Arrivi da { $provider } e non hai ancora un account qui. Non costa niente, e nessuno può vedere che sei qui.
sign-on-join-born = { $provider } dice che la tua data di nascita è nel mese { $month }.
sign-on-join-known = Hai già un account qui? Accedi, poi collega { $provider } in «Modi per accedere».
sign-on-failed = Nessuno è stato fatto accedere
sign-on-again = Riprova
sign-on-other = Accedi in un altro modo
sign-on-old-text = Ci è voluto troppo tempo, era già stato fatto, o è iniziato in un altro browser.
sign-on-refused-text = { $provider } non ha confermato chi sei, o hai interrotto là.
sign-on-wrong-text = La risposta di { $provider } non era corretta, quindi non l’abbiamo accettata. Se succede ancora, avvisa chi gestisce questo sito.
sign-on-silent-text = { $provider } al momento non risponde. Riprova tra qualche minuto, o accedi in un altro modo.
sign-on-taken-text = Questo account di { $provider } è collegato a un altro account qui.
sign-on-not-you-text = Qui non risulti più la persona che ha iniziato. Accedi e riprova.
sign-on-weak-text = Il tuo account può cambiare ciò che vedono gli altri, quindi richiede una verifica più forte di quella di { $provider }. Accedi in un altro modo.
done-passkey-added = La passkey è aggiunta.
done-passkey-removed = La passkey è rimossa.
done-sign-on-linked = È collegato. Ora puoi accedere così.
done-sign-on-unlinked = Non è più collegato.
error-explore = Vai alla pagina iniziale
error-request = Se segnali il problema, indica questo numero:

## Saved searches

saved-title = Ricerche salvate
saved-lead = Le novità di ogni ricerca arrivano con un feed e, se vuoi, anche per e-mail: al massimo una volta al giorno e solo quando c’è qualcosa di nuovo.
saved-lead-feed = Le novità di ogni ricerca arrivano con un feed.
saved-keep = Salva questa ricerca
saved-keep-name = Nome di questa ricerca
saved-none = Non hai ancora salvato nessuna ricerca.
saved-none-hint = Cerca qualcosa, poi scegli «Salva questa ricerca».
saved-everything = Tutto
saved-feed = Feed
saved-mail-on = Avvisami per e-mail
saved-mail-off = Non ricevere più e-mail
saved-by-mail = Ti avvisiamo per e-mail
saved-new =
    { $n ->
        [0] Nessuna novità
        [one] { $n } novità
       *[other] { $n } novità
    }
saved-remove = Rimuovi
saved-sign-in = Accedi per salvarla
saved-stop-title = Niente più e-mail su questa ricerca
saved-stop-text = Non ti scriveremo più su «{ $name }». La ricerca resta nelle tue impostazioni.
saved-stop-go = Non ricevere più e-mail
done-search-removed = Ricerca rimossa.
done-search-mail = Da ora ti avvisiamo per e-mail delle novità.
done-search-silent = Non riceverai più e-mail su questa ricerca.
problem-saved-many = Hai { $n } ricerche salvate. Prima rimuovine una
mail-saved-subject =
    { $n ->
        [one] { $name }: una nuova attività
       *[other] { $name }: { $n } nuove attività
    }
mail-saved-text =
    Novità per la tua ricerca «{ $name }» ({ $territory }):

    { $list }

    Vedi tutte:
    { $link }

    Ricevi questa e-mail perché l’hai chiesto quando hai salvato la ricerca. Per non riceverla più:
    { $stop }

## First set-up

setup-title = Configura questo sito
setup-lead = Fai di { $address } il sito della tua città o regione, amministrato da te. L’indirizzo e il nome breve non si potranno più cambiare; tutto il resto sì.
setup-right = Prima di tutto, il codice
setup-code = Codice
setup-code-hint = Il programma l’ha scritto nel suo registro all’avvio. Funziona una volta sola e fino al prossimo avvio.
setup-code-wrong = Questo non è l’ultimo codice nel registro del programma. Dopo ogni avvio ce n’è uno nuovo
setup-name = Nome del territorio
setup-name-hint = Una città o una regione: Vilnius
setup-handle = Nome breve
setup-handle-hint = Per chi segue il territorio da altri servizi: vilnius. Lettere minuscole, cifre e trattini; non si potrà più cambiare. Se lo lasci vuoto, viene ricavato dal nome.
setup-timezone-hint = Per i giorni e gli orari quando non ne è indicato un altro.
setup-you = I tuoi dati
setup-operator = Il tuo indirizzo e-mail
setup-operator-hint = Ti serve per accedere. Non viene mostrato a nessuno.
setup-go = Configura e accedi

## Words for values, counts and states, put together by the page modules.
## Kinds and other closed lists: the API's value after the prefix

kind-event = Evento
kind-workshop = Laboratorio
kind-course = Corso
kind-volunteering = Volontariato
kind-internship = Tirocinio
kind-project = Progetto
kind-place = Luogo
kind-online = Online
kind-exchange = Scambio
category-life-skills = Competenze per la vita
category-creativity = Creatività
category-civic = Partecipazione civica
category-abroad = Andare all’estero
category-science = Scienza
category-technology = Tecnologia
category-global = Temi globali
category-crafts = Artigianato e fai da te
category-sports = Sport
category-arts = Arte
category-career = Lavoro e carriera
category-environment = Ambiente
setting-formal = Formale: scuola, università, formazione con un titolo
setting-nonFormal = Non formale: organizzato fuori dalla scuola
setting-informal = Informale: facendo o visitando
enrolment-open = Iscrizione fino a esaurimento posti
enrolment-approval = Iscrizione, poi decide chi organizza
enrolment-external = Iscrizione sul sito dell’attività
enrolment-none = Senza iscrizione, basta venire
accessibility-wheelchair = Senza gradini
accessibility-signLanguage = Lingua dei segni
accessibility-captions = Sottotitoli
accessibility-audioDescription = Audiodescrizione
accessibility-hearingLoop = Anello a induzione magnetica
accessibility-largePrint = Caratteri grandi
accessibility-braille = Braille
accessibility-easyToRead = Facile da leggere
role-operator = Amministrazione
role-partner = Organizzazione partner
role-learner = Partecipante
role-owner = Responsabile
role-editor = Redazione
sort-relevance = Prima i risultati più pertinenti
sort-date = Prima le date più vicine
sort-distance = Prima i luoghi più vicini
sort-new = Prima le novità

## States

status-draft = bozza
status-published = visibile
status-cancelled = annullata
status-deleted = non più presente
tag-only-here = solo qui

## Facts

fact-free = Gratis
fact-online = Online
fact-any-time = In qualsiasi momento
fact-until = fino a { $date }
fact-next = Prossime date
fact-ages = Da { $min } a { $max } anni
fact-age-from = Da { $min } anni in su
fact-age-to = Fino a { $max } anni
fact-places =
    { $n ->
        [one] { $n } posto
       *[other] { $n } posti
    }
fact-enrol-until = Iscrizioni entro { $date }
fact-enrol-from = Apertura delle iscrizioni: { $date }
fact-hours =
    { $n ->
        [one] { $n } ora
       *[other] { $n } ore
    }
fact-minutes =
    { $n ->
        [one] { $n } minuto
       *[other] { $n } minuti
    }
fact-days =
    { $n ->
        [one] { $n } giorno
       *[other] { $n } giorni
    }
fact-about = circa { $duration }
fact-optional = facoltativa
fact-licence = Licenza
fact-groups = Gruppi
fact-topics = Temi
fact-keywords = Altre parole
fact-setting = Tipo di apprendimento
fact-accessibility = Accessibilità
fact-enrolment = Come ottenere un posto
fact-website = Sito web
fact-video = Video
fact-place = Luogo
count-opportunities =
    { $n ->
        [one] { $n } attività
       *[other] { $n } attività
    }
count-playlists =
    { $n ->
        [one] { $n } percorso
       *[other] { $n } percorsi
    }
count-steps =
    { $n ->
        [one] { $n } tappa
       *[other] { $n } tappe
    }
number-steps =
    { $n ->
        [one] tappa
       *[other] tappe
    }
number-hours =
    { $n ->
        [one] ora
       *[other] ore
    }
number-territories =
    { $n ->
        [one] territorio
       *[other] territori
    }
number-opportunities =
    { $n ->
        [one] attività
       *[other] attività
    }
number-playlists =
    { $n ->
        [one] percorso
       *[other] percorsi
    }
number-organisations =
    { $n ->
        [one] organizzazione
       *[other] organizzazioni
    }
number-neighbours =
    { $n ->
        [one] territorio che condivide con il nostro
       *[other] territori che condividono con il nostro
    }
choice-any = Qualsiasi
choice-everywhere = Qui e in altri territori
choice-here = Solo qui
filter-from = Da { $date }
filter-to = Fino a { $date }
filter-age = Età: { $age }

## How often something takes place. $days are short names of weekdays: Mon and Wed

repeat-days =
    { $n ->
        [one] Ogni giorno
       *[other] Ogni { $n } giorni
    }
repeat-weeks =
    { $n ->
        [one] Ogni settimana
       *[other] Ogni { $n } settimane
    }
repeat-weeks-on =
    { $n ->
        [one] Ogni settimana: { $days }
       *[other] Ogni { $n } settimane: { $days }
    }
repeat-months =
    { $n ->
        [one] Ogni mese
       *[other] Ogni { $n } mesi
    }
repeat-years =
    { $n ->
        [one] Ogni anno
       *[other] Ogni { $n } anni
    }
repeat-otherwise = In più giorni
repeat-until = { $often }, fino a { $date }
repeat-times =
    { $n ->
        [one] { $often }, una volta
       *[other] { $often }, { $n } volte
    }

## On the pages

opportunity-enrol = Vai all’iscrizione
opportunity-website = Vai al sito web
home-link = Vedi sul sito di { $territory }
updated-on = Ultimo aggiornamento: { $date }
warning-cancelled = Questa attività è stata annullata.
warning-over = Questa attività è terminata.
warning-draft = Questa è una bozza. La vedete solo tu e chi lavora con te.
warning-unverified = Visibile solo in questo territorio finché l’organizzazione non è verificata.
step-gone = Ritirata
step-unknown = Non ancora ricevuta
step-cancelled = Annullata
neighbour-mutual = Ognuno mostra ciò che l’altro pubblica
neighbour-following = Mostriamo ciò che pubblica
neighbour-followed = Mostra ciò che pubblichiamo
neighbour-last = Ultimo contatto: { $when }
tag-step-gone = una tappa è stata ritirata

## Relative times

ago-now = adesso
ago-minutes =
    { $n ->
        [one] un minuto fa
       *[other] { $n } minuti fa
    }
ago-hours =
    { $n ->
        [one] un’ora fa
       *[other] { $n } ore fa
    }
ago-days =
    { $n ->
        [one] ieri
       *[other] { $n } giorni fa
    }
in-moment = entro un minuto
in-minutes =
    { $n ->
        [one] tra un minuto
       *[other] tra { $n } minuti
    }
in-hours =
    { $n ->
        [one] tra un’ora
       *[other] tra { $n } ore
    }

## Faults of other servers

fault-silent = L’altro server non risponde
fault-answers = L’altro server risponde con l’errore { $status }
fault-denies = L’altro server non accetta la nostra firma ({ $status })
fault-gone = Non esiste più
fault-missing = Non si trova lì
fault-unspoken = Il server è bloccato o non è autorizzato
fault-other = Non si può leggere ({ $why })

## Problems with a field; after its name in the summary, alone beside the field

problem-choose-one = Scegline una
problem-choose = Scegli almeno un’opzione
problem-required = Scrivi qualcosa qui
problem-required-language = Scrivilo in almeno una lingua
problem-no-steps = Prima aggiungi almeno una tappa
problem-no-thing = A questo indirizzo non è stata trovata nessuna attività. { $why }
problem-not-opportunity = A questo indirizzo c’è qualcos’altro, non un’attività
problem-free-price = Indica un prezzo oppure «gratis», non tutti e due
problem-unknown = Questo campo non è previsto
problem-malformed = Non è scritto nel modo giusto: { $why }
problem-nul = Contiene un carattere che non si può salvare. Scrivilo di nuovo
problem-too-long =
    { $n ->
        [one] Usa al massimo { $n } carattere
       *[other] Usa al massimo { $n } caratteri
    }
problem-too-many = Indicane al massimo { $n }
problem-out-of-days = Scegli un giorno tra { $low } e { $high }
problem-out-of-range = Usa un numero compreso tra { $low } e { $high }
problem-not-one-of = Scegli una di queste opzioni: { $list }
problem-end-before-start = La fine deve venire dopo l’inizio
problem-not-from-start = Il primo giorno deve essere uno dei giorni scelti
problem-ages-reversed = L’età massima non può essere inferiore alla minima
problem-does-not-exist = Qui non esiste
problem-taken = È già in uso
problem-incomplete = Indica sia la latitudine sia la longitudine
problem-skipped-time = Quel giorno l’orologio va avanti e questa ora non esiste. Scegline una prima o dopo
problem-repeated-time = Quel giorno l’orologio torna indietro e questa ora si ripete. Scegline una prima o dopo
problem-private-address = Le altre persone non possono aprire questo indirizzo
problem-fixed = Non si può più cambiare
problem-not-supported = Non è ancora possibile: { $instead }
problem-sign-in = L’indirizzo e-mail o la password non sono corretti
problem-password-wrong = La password attuale non è corretta
problem-password-short =
    { $n ->
        [one] Usa almeno { $n } carattere
       *[other] Usa almeno { $n } caratteri
    }
problem-password-common = Troppe persone usano questa password; scegline un’altra
problem-email = Scrivi un indirizzo e-mail come name@example.org
problem-peer-address = Scrivi un indirizzo o un identificativo, come tilburg.example o @tilburg@tilburg.example
problem-peer-unreachable = { $host } non risponde. Controlla l’indirizzo o riprova più tardi
problem-peer-unknown = Su { $host } non c’è nessun territorio da seguire. Controlla l’indirizzo
problem-peer-self = Questo è il tuo territorio
problem-peer-blocked = { $host } è bloccato. Prima sbloccalo
problem-peer-unspoken = La comunicazione è possibile solo con i territori che autorizzi. Prima autorizza { $host }: waymark peer accept { $host }

## Error pages

error-400-title = Questo indirizzo non è completo
error-400-text = Qualcosa nell’indirizzo non si può leggere. Torna indietro e riprova.
error-403-title = Non hai il permesso di aprire questa pagina
error-403-text = Accedi con un altro account o rivolgiti all’amministrazione del sito.
error-404-title = Qui non c’è nulla
error-404-text = Forse l’indirizzo è scritto male o la pagina è stata spostata. Prova a cercare quello che ti serve.
error-invitation-title = Questo invito non si può accettare
error-410-title = Questo contenuto è stato ritirato
error-410-text = Chi l’ha pubblicato l’ha ritirato. Forse c’è qualcosa di simile nella pagina iniziale.
error-429-title = Troppe richieste
error-500-title = Qualcosa non ha funzionato da parte nostra
error-500-text = L’errore è stato registrato. Riprova tra un momento.
error-503-title = Troppe visite in questo momento
error-503-text = Riprova tra mezzo minuto.
error-csrf-title = Questo modulo è scaduto
error-csrf-text = Torna indietro, ricarica la pagina e invia di nuovo. Non è stato cambiato nulla.
error-setup-title = Questo sito non è ancora configurato
error-setup-text = Se lo amministri tu, configuralo ora: ti serve il codice che trovi nel registro del programma. Altrimenti torna presto a trovarci.
error-setup-go = Configura

## More of the pages' words: filters, steps and mails.

title-missing = Senza nome
organisation-kind = Organizzazione
fact-here = qui: { $when }
filter-skill = Una competenza
filter-type-opportunity = Attività
filter-type-playlist = Percorsi
filter-type-organisation = Organizzazioni
filter-type-badge = Badge
filter-not-free = A pagamento
filter-not-online = In presenza
filter-near = Entro { $far } da { $place }
filter-area = In una parte della mappa
filter-closing =
    { $n ->
        [0] Le iscrizioni chiudono oggi
        [one] Le iscrizioni chiudono entro un giorno
       *[other] Le iscrizioni chiudono entro { $n } giorni
    }
step-unnamed = Una tappa che qui non ha nome
step-not-yet = Non ancora pubblicata
settings-saved = Modifiche salvate.
settings-password-saved = Password salvata. Su tutti gli altri dispositivi dovrai accedere di nuovo.
mail-link-subject = Accedi a { $territory }
mail-link-text =
    Qualcuno, probabilmente tu, ha chiesto un link per accedere a { $territory }:

    { $link }

    Funziona una volta sola, per { $minutes } minuti e nel browser da cui è stato chiesto. Se non l’hai chiesto tu, non devi fare nulla.

## The map.

map-title = Sulla mappa
map-label = Mappa dei risultati
map-preview = Mappa: ogni numero è una zona, ogni segno un’attività
map-keys = Mappa. Le frecce la spostano, più e meno ingrandiscono e riducono, Invio apre ciò che è al centro.
map-open = Esplora la mappa
map-to-map = Mostra su una mappa
map-to-list = Mostra come elenco
map-zoom-in = Ingrandisci
map-zoom-out = Riduci
map-locate = Mostra dove sono
map-locate-failed = Il tuo dispositivo non ha indicato dove sei.
map-close = Chiudi
map-cluster = In questo luogo: { $count }
map-wheel = Tieni premuto { $key } e scorri per ingrandire o ridurre
map-fingers = Sposta la mappa con due dita
map-outside =
    { $n ->
        [one] Un’altra è fuori da questa parte della mappa
       *[other] Altre { $n } sono fuori da questa parte della mappa
    }
map-unplaced =
    { $n ->
        [one] Una non ha un posto sulla mappa; la trovi nell’elenco.
       *[other] { $n } non hanno un posto sulla mappa; le trovi nell’elenco.
    }
map-unplaced-left =
    { $n ->
        [one] Un’altra non ha un posto sulla mappa e qui non compare
       *[other] Altre { $n } non hanno un posto sulla mappa e qui non compaiono
    }

## Suggestions while somebody types

suggest-label = Suggerimenti
suggest-opportunity = Attività
suggest-playlist = Percorso
suggest-organisation = Organizzazione
suggest-skill = Competenza
suggest-occupation = Professione
suggest-place = Vicino a questo luogo

## In other sites' pages

embed-all = Mostra tutto
embed-title = Mettilo sul tuo sito
embed-text = Copia uno di questi codici in una pagina del tuo sito. Ciò che mostra è sempre aggiornato e nessuno viene tracciato.
embed-list = Come elenco
embed-map = Come mappa
embed-copy = Copia

## Skills and occupations of the ESCO classification.

nav-skills = Competenze
esco-title = Competenze e professioni
esco-lead = Scopri che cosa puoi imparare per una competenza, o che cosa ti serve per diventare ciò che vuoi.
esco-words = Una competenza o ciò che vuoi diventare
esco-example = cucire, elettricista, video…
esco-missing = L’elenco delle competenze non c’è ancora
esco-missing-hint = L’amministrazione del sito può aggiungerlo in qualsiasi momento.
esco-none = Nessuna competenza o professione si chiama così
esco-none-hint = Prova con un’altra parola o con una più corta.
esco-back = Tutte le competenze e le professioni
esco-collections = Raccolte
esco-collection-digital = Competenze digitali
esco-collection-digComp = Competenze digitali di base
esco-collection-green = Competenze verdi
esco-collection-transversal = Competenze trasversali
esco-collection-language = Lingue
esco-collection-research = Competenze per la ricerca
esco-collection-researchOccupations = Professioni della ricerca
esco-skills = Competenze
esco-skills-lead = Il numero dice in quante attività si impara.
esco-occupations = Voglio diventare…
esco-occupations-lead = Il numero dice in quante attività si impara una competenza necessaria.
esco-count = attività
esco-broader = A che cosa appartiene
esco-kind-skill = Competenza
esco-kind-knowledge = Conoscenza
esco-kind-skillGroup = Gruppo di competenze
esco-kind-occupation = Professione
esco-kind-occupationGroup = Gruppo di professioni
esco-foreign = Non c’è ancora un nome nella tua lingua; questo è in { $language }.
esco-foreign-text = Questo testo è in { $language }.
esco-replaced = Ora ESCO usa un altro nome:
esco-obsolete = ESCO non usa più questo nome.
esco-also = Altri nomi
esco-here =
    { $n ->
        [0] Al momento qui nessuno la insegna
        [one] Si impara in un’attività
       *[other] Si impara in { $n } attività
    }
esco-here-occupation =
    { $n ->
        [0] Al momento qui nessuno insegna ciò che ti serve
        [one] C’è un’attività per imparare ciò che ti serve
       *[other] Ci sono { $n } attività per imparare ciò che ti serve
    }
esco-here-none = Appena un’organizzazione proporrà qualcosa per impararla, lo troverai qui.
esco-here-none-occupation = Appena un’organizzazione proporrà qualcosa per imparare una delle competenze necessarie, lo troverai qui.
esco-here-all = Mostra tutto
esco-essential = Che cosa ti serve (essenziale)
esco-optional = Che cosa aiuta (opzionale)
esco-narrower = Più nel dettaglio
esco-needed-by = Serve in queste professioni
esco-helps = Aiuta in queste professioni
esco-more-occupations = Non sono elencate tutte le professioni.
esco-origin = Da dove vengono queste informazioni

## Skills in forms and on pages

form-skills = Competenze che si imparano
form-skills-hint = Così chi cerca una competenza o una strada verso un lavoro trova ciò che offri.
form-skills-words = Cerca una competenza
form-skills-words-hint = Lascia vuoto per avere proposte adatte ai tuoi testi.
form-skills-find = Cerca competenze
form-skills-proposed = Competenze trovate
form-skills-chosen = Hai scelto { $skill }
form-skills-none = Nessuna competenza trovata. Prova con un’altra parola.
opportunity-skills = Che cosa impari
search-skill = Competenza

## The partner's desk.

desk-nav = Area di lavoro
desk-items = Attività e percorsi
desk-organisation = Organizzazione
desk-people = Persone
desk-public = Pagina pubblica
desk-back = Torna all’area di lavoro
desk-view = Vedi la pagina
desk-name = Titolo
desk-when = Quando
desk-steps = Tappe
desk-status = Stato
desk-languages = Lingue
desk-updated = Ultima modifica
desk-filters = Mostra
desk-filter-all = Tutte ({ $n })
desk-filter-draft = Bozze ({ $n })
desk-filter-published = Visibili ({ $n })
desk-filter-cancelled = Annullate ({ $n })
desk-filter-past = Passate ({ $n })
desk-opportunities = Attività
desk-opportunity-new = Nuova attività
desk-filter-empty = Non ce n’è nessuna.
desk-opportunities-empty = Qui non c’è ancora nulla.
desk-opportunities-empty-hint = Comincia con una: bastano un titolo, un orario e un luogo. Puoi salvarla come bozza e pubblicarla più tardi.
desk-playlists = Percorsi
desk-playlist-new = Nuovo percorso
desk-playlists-empty = Non ci sono ancora percorsi.
desk-playlists-empty-hint = Un percorso collega più attività, tue e di altre organizzazioni, anche di altre città.
desk-unverified = Visibile solo qui finché l’amministrazione non verifica l’organizzazione
desk-unverified-text = Puoi già pubblicare. Gli altri territori vedranno ciò che pubblichi quando la tua organizzazione sarà verificata.
desks-title = Le tue aree di lavoro
desks-empty = Non fai ancora parte di nessuna organizzazione.
desks-empty-hint = Chiedi un invito all’amministrazione del sito.
desks-begin = Crea la tua area di lavoro
desks-begin-hint = Chiedi un invito all’amministrazione del sito, oppure crea qui sotto la tua organizzazione.
desks-begin-go = Comincia
desk-people-empty = Nessuno fa ancora parte di questa organizzazione.
desk-people-new = Invita una persona
desk-people-new-hint = Ricevi un link da consegnare a questa persona. Funziona una volta sola, per una settimana.
desk-people-role-hint = Con il ruolo «Redazione» si pubblica. Con il ruolo «Responsabile» si gestiscono anche l’organizzazione e le sue persone.
desk-people-to-owner = Passa a «Responsabile»
desk-people-to-editor = Passa a «Redazione»
desk-people-remove-text = Questa persona non potrà più pubblicare per l’organizzazione. L’account e ciò che è stato pubblicato restano.
desk-people-remove-go = Rimuovi dall’organizzazione
desk-people-invited = invito inviato, primo accesso in attesa
desk-people-known = Questa persona ha già un account. Chiedi all’amministrazione del sito di aggiungerla qui.
desk-people-last-owner = Un’organizzazione ha bisogno di almeno una persona responsabile. Prima assegna questo ruolo a qualcun altro.
desk-changed-meanwhile = Nel frattempo qualcun altro ha fatto una modifica, perciò non è stato salvato nulla. Ciò che hai scritto è ancora qui: confrontalo con la versione più recente e premi di nuovo il pulsante per continuare con la tua.
desk-changed-link = Apri la versione più recente in una nuova scheda

## Forms

form-error = Errore:
form-errors = C’è ancora qualcosa da correggere
form-what = Che cos’è
form-name = Nome
form-summary = In una o due frasi
form-summary-hint = Compare negli elenchi e quando si condivide.
form-content = Descrizione
form-content-hint = Lascia una riga vuota tra i paragrafi. Puoi usare **grassetto**, *corsivo*, [parole](indirizzo) ed elenchi con «-».
form-easy-hint = Frasi brevi e parole semplici, per chi legge con fatica. Può restare vuoto.
form-texts-hint = Scrivi in almeno una lingua. Ogni persona vedrà quella più adatta.
form-kind = Tipo
form-when-hint = Lascia vuoto se si può venire in qualsiasi momento.
form-start = Inizio
form-end = Fine
form-timezone = Fuso orario
form-repeat = Ogni quanto
form-repeat-never = Una volta sola
form-repeat-daily = Ogni giorno
form-repeat-weekly = Ogni settimana
form-repeat-fortnightly = Ogni due settimane
form-repeat-monthly = Ogni mese
form-repeat-yearly = Ogni anno
form-repeat-rule = Con una regola propria
form-repeat-days = In questi giorni
form-repeat-days-hint = Se si ripete ogni settimana o ogni due. Se non ne scegli nessuno, vale il giorno della settimana in cui inizia.
form-repeat-until = Ultimo giorno
form-repeat-until-hint = Se manca, continua senza fine.
form-recurrence = Regola
form-recurrence-hint = Solo per «Con una regola propria», come la scrivono i calendari: FREQ=MONTHLY;BYDAY=1SA è il primo sabato di ogni mese.
form-duration = Durata
form-duration-hint = Solo se manca l’inizio: PT3H per 3 ore, P5D per 5 giorni.
form-where-hint = Un luogo, un indirizzo online o tutti e due.
form-place = Nome del luogo
form-address = Indirizzo
form-latitude = Latitudine
form-latitude-hint = Per la mappa, per esempio 54.6816
form-longitude = Longitudine
form-longitude-hint = Per esempio 25.2871
form-online = Indirizzo online
form-online-hint = Dove collegarsi a quell’ora, oppure il corso stesso.
form-accessibility = Accessibilità
form-cost = Costo e iscrizione
form-free = Gratis
form-amount = Prezzo
form-amount-hint = Una cifra, per esempio 12.50
form-currency = Valuta
form-currency-hint = Tre lettere: EUR
form-url = Sito web di questa attività
form-url-hint = Dove trovare più informazioni o iscriversi. Il pulsante principale della pagina porta lì.
form-enrolment = Come si ottiene un posto
form-opens = Apertura delle iscrizioni
form-closes = Chiusura delle iscrizioni
form-capacity = Posti
form-whom = Per chi
form-languages = Lingue in cui si svolge
form-languages-more = Altre lingue
form-languages-more-hint = Sigle separate da virgole: uk, pl
form-min-age = Da quale età
form-max-age = Fino a quale età
form-groups = Gruppi
form-groups-hint = Separati da virgole: persone appena arrivate, persone anziane
form-topics = Di che cosa si tratta
form-categories = Temi
form-keywords = Altre parole
form-keywords-hint = Separate da virgole. Anche queste parole aiutano le persone a trovare ciò che pubblichi.
form-setting = Tipo di apprendimento
form-more = Materiali, immagine, contatti, licenza
form-more-playlist = Temi, immagine, licenza
form-materials = Materiali
form-materials-hint = Uno per riga: l’indirizzo, poi il nome.
form-videos = Video
form-videos-hint = Un indirizzo per riga.
form-contacts = A chi chiedere
form-contacts-hint = Un contatto per riga, separato da virgole: nome, e-mail, telefono, sito web. Se un dato manca, lascialo fuori.
form-image = Indirizzo di un’immagine
form-image-alt = Che cosa mostra l’immagine
form-image-alt-hint = Per chi non la può vedere.
form-image-license = Licenza dell’immagine
form-image-attribution = Chi citare
form-license = Licenza del testo
form-license-hint = Dice se altre persone possono usarlo e tradurlo.
form-website = Sito web
form-slug = Nome breve
form-slug-hint = Per l’indirizzo della pagina: lettere minuscole senza accenti, cifre e trattini. Non si potrà più cambiare.
form-publish = Pubblica
form-save-draft = Salva come bozza
form-save-published = Salva le modifiche
form-restore = Alla fine si farà
form-leave = Esci senza salvare
form-not-said = Non indicato
form-ordered = Ordine
form-ordered-true = Una dopo l’altra
form-ordered-false = In qualsiasi ordine
form-steps-empty = Non ci sono ancora tappe. Aggiungi la prima qui sotto.
form-step-number = Tappa { $n }
form-step-item = Un’attività
form-step-task = Un tuo compito
form-step-need = È obbligatoria?
form-step-required = Obbligatoria
form-step-optional = Facoltativa
form-step-up = Sposta su la tappa { $n }
form-step-down = Sposta giù la tappa { $n }
form-step-remove = Rimuovi la tappa { $n }
form-step-moved = Spostata. Ora è la tappa {"{n}"} di {"{total}"}.
form-step-removed = Tappa rimossa. Ne restano {"{total}"}.
form-step-name = Che cosa fare
form-step-content = Come
form-step-url = Indirizzo (se c’è)
form-step-address = Indirizzo dell’attività
form-step-add = Aggiungi una tappa
form-step-own = Una delle tue
form-step-own-none = Scegli…
form-steps-unsaved = Non ancora salvato. Premi il pulsante alla fine del modulo per non perdere le modifiche.
form-step-add-hint = Scegli una delle tue attività, oppure incolla l’indirizzo di un’attività di qui o di un altro territorio.
form-step-add-item = Aggiungi questa attività
form-step-add-task = Aggiungi un tuo compito
ending-title = Annulla o elimina
ending-title-delete = Elimina
ending-cancel = Non si farà
ending-cancel-text = La pagina resta e dice che l’attività è annullata. Gli altri territori vengono avvisati subito.
ending-cancel-go = Annulla questa attività
ending-delete = Elimina questa attività
ending-delete-playlist = Elimina questo percorso
ending-delete-text = Sparisce qui e negli altri territori e non si può recuperare.
ending-delete-organisation = Elimina questa organizzazione
ending-delete-organisation-text = Con tutto ciò che ha pubblicato, qui e negli altri territori. La sua pagina dirà che non esiste più e il suo nome breve non verrà dato a nessun altro.
ending-delete-go = Elimina per sempre
ending-used =
    { $n ->
        [one] Un percorso la usa. La tappa resterà lì, indicata come ritirata:
       *[other] { $n } percorsi la usano. La tappa resterà lì, indicata come ritirata:
    }

## What was done

done-published = Pubblicazione completata.
done-saved = Modifiche salvate.
done-draft = Bozza salvata. La vedete solo tu e chi lavora con te.
done-cancelled = Attività annullata. Stiamo avvisando gli altri territori.
done-restored = L’attività è di nuovo in programma. Stiamo avvisando gli altri territori.
done-deleted = Eliminazione completata.
done-organisation = La pagina della tua organizzazione è aggiornata.
done-organisation-begun = La tua organizzazione è stata creata. Racconta qualcosa in più; l’amministrazione la controllerà.
done-colleague-changed = Ruolo cambiato.
done-colleague-removed = La persona non fa più parte di questa organizzazione.

## The operator's desk.

admin-overview = Panoramica
admin-organisations = Organizzazioni
admin-people = Persone
admin-peers = Altri territori
admin-territory = Questo territorio
admin-tokens = Chiavi API
admin-filter-all = Tutte ({ $n })
admin-filter-unverified = Non verificate ({ $n })
admin-actions = Che cosa fare
admin-waiting = In attesa di te
admin-waiting-none = Non c’è nulla in attesa.
admin-waiting-unverified =
    { $n ->
        [one] Un’organizzazione non è verificata
       *[other] { $n } organizzazioni non sono verificate
    }
admin-waiting-asking =
    { $n ->
        [one] Un territorio chiede di seguire il tuo
       *[other] { $n } territori chiedono di seguire il tuo
    }
admin-waiting-failing =
    { $n ->
        [one] Un territorio non è raggiungibile
       *[other] { $n } territori non sono raggiungibili
    }
admin-waiting-parked =
    { $n ->
        [one] Un invio è stato messo da parte
       *[other] { $n } invii sono stati messi da parte
    }
admin-waiting-steps =
    { $n ->
        [one] { $organisation }: è stata ritirata una tappa di un percorso
       *[other] { $organisation }: sono state ritirate tappe di { $n } percorsi
    }
admin-number-organisations = Organizzazioni
admin-number-opportunities = Attività pubblicate qui
admin-number-playlists = Percorsi pubblicati qui
admin-number-remote = Da altri territori
admin-number-peers = Territori che seguiamo
admin-number-pending = Invii in corso
admin-organisations-empty = Non c’è ancora nessuna organizzazione.
admin-organisations-empty-hint = Aggiungine una qui sotto, poi invita chi ne fa parte.
admin-organisation-new = Aggiungi un’organizzazione
admin-organisation-create = Aggiungi organizzazione
admin-organisation-desk = Apri la sua area di lavoro
admin-organisation-items = Pubblicazioni
admin-organisation-people = Persone
admin-verify = Verifica
admin-unverify = Ritira la verifica
admin-verify-hint = Ciò che pubblica un’organizzazione non verificata è visibile in questo territorio, ma non viene inviato ad altri.
admin-person-new = Invita una persona
admin-person-new-hint = Ricevi un link da consegnare a questa persona. Funziona una volta sola.
admin-person-add = Invita
admin-person-role = Ruolo
admin-person-organisation = Organizzazione
admin-person-organisations = Organizzazioni
admin-person-seen = Ultima visita
admin-person-link = Crea un link di accesso
admin-person-remove = Rimuovi
admin-person-remove-text = L’account viene eliminato da qui e nessuno potrà più usarlo per accedere. Ciò che è stato pubblicato resta.
admin-person-remove-go = Elimina l’account
admin-person-change = Cambia ruolo
admin-person-last-operator = Almeno una persona deve mantenere il ruolo di amministrazione. Prima assegnalo a qualcun altro.
admin-person-none = Nessuna
secret-title = Link di accesso per { $who }
secret-text = Copialo ora: non verrà mostrato di nuovo. Funziona una volta sola, fino a { $until }.
tag-verified = verificata
tag-unverified = non verificata

## Other territories

peers-follow = Segui un territorio
peers-follow-hint = Il suo indirizzo o identificativo: tilburg.example o @tilburg@tilburg.example. Ciò che pubblica comparirà qui.
peers-follow-go = Segui
peers-asking = Chiedono di seguirti
peers-accept = Accetta
peers-reject = Rifiuta
peers-known = Territori e servizi
peers-policy-followed = Chiunque può seguire questo territorio. I contenuti arrivano solo dai territori che segui.
peers-policy-allowlist = La comunicazione è possibile solo con i territori che autorizzi.
peers-empty = Non conosci ancora nessun altro territorio.
peers-empty-hint = Seguine uno qui sopra; ciò che ha pubblicato arriva subito.
peers-territory = Territorio
peers-state = Stato
peers-items = Ricevuti
peers-pending = In corso
peers-last = Ultima consegna
peers-never = mai
peers-back = Tutti i territori
peer-error = L’ultima consegna non è riuscita
peer-retry = Prossimo tentativo: { $when }.
peer-retry-now = Tentativo in corso.
peer-facts = Dati
peer-fact-software = Programma
peer-fact-since = Primo contatto
peer-fact-followers = Account che ti seguono da lì
peer-fact-items = Ricevuti da lì
peer-fact-pending = Invii in corso
peer-fact-last = Ultima consegna
peer-fact-backfill = Lettura di ciò che ha pubblicato
peer-fact-backfill-done = tutto, { $n } elementi
peer-fact-backfill-going = { $n } finora
peer-fact-backfill-later = { $n } finora; la richiesta sarà ripetuta ({ $why })
peer-fact-backfill-missed = tutto, { $n } elementi; { $missed } non si sono potuti ottenere ({ $why })
peer-fact-backfill-failed = non possibile, { $n } elementi finora ({ $why })
peer-actions = Che cosa puoi fare
peer-parked = Invii messi da parte
peer-parked-hint = Li ha rifiutati tre volte. Gli invii successivi sono proseguiti normalmente.
peer-reason = Motivo
peer-reason-write = Motivo, come nota per te
peer-reason-hint = Viene conservato quando nascondi o blocchi il territorio.
peer-state-seen = conosciuto
peer-state-requested = richiesta inviata, ancora nessuna risposta
peer-state-asks = chiede di seguirti
peer-state-following = lo segui
peer-state-followed = ti segue
peer-state-mutual = vi seguite a vicenda
peer-state-limited = nascosto
peer-state-blocked = bloccato
peer-do-follow = Segui
peer-do-follow-hint = Ciò che pubblica compare qui.
peer-do-unfollow = Smetti di seguire
peer-do-unfollow-hint = Non arriva più nulla di nuovo, e ciò che è arrivato da lì sparisce dagli elenchi e dalla ricerca.
peer-do-accept = Accetta la sua richiesta
peer-do-accept-hint = Riceverà ciò che pubblichi.
peer-do-reject = Rifiuta la sua richiesta
peer-do-reject-hint = Non riceverà nulla. Può chiedere di nuovo.
peer-do-drop = Fai in modo che non ti segua più
peer-do-drop-hint = Non riceverà più nulla. Può chiedere di nuovo.
peer-do-limit = Nascondi
peer-do-limit-hint = Ciò che invia viene conservato, ma non si vede né nelle pagine né nella ricerca.
peer-do-unlimit = Mostra di nuovo
peer-do-unlimit-hint = Ciò che invia si vede nelle pagine e nella ricerca.
peer-do-block = Blocca
peer-block-ask = Blocca questo territorio
peer-do-block-hint = Non si riceve più nulla da lì e non si invia più nulla. Ciò che è arrivato da lì viene eliminato qui, e non vi seguite più. Vale anche per tutti gli indirizzi che dipendono da questo.
peer-do-unblock = Sblocca
peer-do-unblock-hint = Potrete seguirvi di nuovo, ma non succede in automatico.
peer-do-retry = Riprova ora
peer-do-retry-hint = Invia subito ciò che è in corso o messo da parte.
peer-do-dismiss = Scarta
peer-do-dismiss-hint = Ciò che è stato messo da parte non viene più inviato.
peer-do-backfill = Leggi di nuovo
peer-do-backfill-hint = Rilegge ciò che ha pubblicato: ciò che qui manca arriva, ciò che lì non c’è più sparisce.
arrivals-title = Che cosa è arrivato
arrivals-empty = Non è ancora arrivato nulla.
arrivals-thing = Titolo
arrivals-what = Che cosa è successo
arrivals-from = Da
arrivals-when = Quando
arrivals-published = pubblicazione
arrivals-updated = modifica
arrivals-withdrawn = ritiro
done-followed = Richiesta inviata. Ciò che ha pubblicato arriverà appena la accetta.
done-following = Ora lo segui. Ciò che ha pubblicato sta arrivando.
done-unfollowed = Non lo segui più.
done-accepted = Richiesta accettata.
done-rejected = Richiesta rifiutata.
done-limited = Territorio nascosto. Ciò che invia viene conservato e non si vede da nessuna parte.
done-unlimited = Ciò che invia si vede di nuovo.
done-blocked = Territorio bloccato. Ciò che è arrivato da lì è stato eliminato qui, e non vi seguite più.
done-unblocked = Territorio sbloccato. Seguilo di nuovo per ricevere ciò che pubblica.
done-retried = Tentativo in corso.
done-dismissed = Invii scartati. Non partiranno più.
done-reread = Si sta rileggendo ciò che ha pubblicato.
done-verified = L’organizzazione è verificata. Ciò che ha pubblicato viene inviato ora.
done-unverified = L’organizzazione non è più verificata.
done-organisation-deleted = L’organizzazione è stata eliminata.
done-organisation-created = L’organizzazione è stata aggiunta.
done-person-added = Questa persona ha già un account; ora fa parte dell’organizzazione.
done-person-changed = Il ruolo è cambiato. La persona deve accedere di nuovo.
done-token-revoked = Chiave revocata. Non funziona più.
done-person-removed = L’account è stato eliminato.

## The territory

territory-pages = Le sue pagine
territory-languages = Lingue delle pagine
territory-languages-hint = Sigle separate da virgole; la prima è per chi non ne chiede nessuna di queste: lt, en
territory-colour = Colore
territory-colour-hint = Quello del segno del tuo territorio. Dove si leggerebbe male, si usa una tonalità più scura o più chiara.
territory-contact = Indirizzo e-mail per le domande
territory-contact-hint = È visibile a chiunque.
territory-topics = I suoi temi
territory-topics-hint = Tra questi scelgono le organizzazioni. Ciò che ha già un tema lo mantiene anche se lo rimuovi.
territory-topics-more = Temi propri
territory-topics-more-hint = Separati da virgole: passeggiate notturne, cori. Si vedono come li scrivi, in tutte le lingue.

## Tokens

admin-tokens-lead = Con una chiave un programma pubblica o legge a nome di un account.
admin-tokens-empty = Non c’è ancora nessuna chiave.
token-new = Crea una chiave
token-create = Crea chiave
token-made = La nuova chiave
token-made-text = Copiala ora: non verrà mostrata di nuovo. Chi la possiede può fare a nome dell’account tutto ciò che è spuntato qui sotto.
token-name = A che cosa serve
token-name-hint = Per esempio: importare dal calendario della biblioteca
token-account = Account
token-account-hint = L’indirizzo e-mail della persona di cui avrà i permessi.
token-scopes = Che cosa può fare
token-scope-read = vedere ciò che vede l’account
token-scope-write = pubblicare e modificare
token-scope-issue = assegnare badge
token-scope-admin = tutto ciò che puoi fare tu
token-used = Ultimo uso
token-unnamed = Senza nome
token-revoke = Revoca
token-revoke-text = I programmi che la usano perdono subito l’accesso. Non si può tornare indietro.
token-revoke-go = Revoca per sempre
token-revoked = revocata

territory-map = Sulla mappa
territory-boundary = Confini del territorio
territory-boundary-hint = GeoJSON con l’area, come lo fornisce l’ufficio cartografico della città oppure OpenStreetMap. La mappa si apre lì e li disegna. Se è vuoto, non viene disegnato nulla.
territory-boundary-save = Salva i confini

## Unirsi. $name è come chi impara vuole farsi chiamare; ha la tutela chi risponde di un minore.

nav-me = Il mio apprendimento
join-title = Unisciti a noi
join-lead = Salva ciò che trovi, iscriviti e segui chi lo offre. Non costa nulla e nessuno può vedere che sei qui.
join-new = È la prima volta qui?
join-known = Hai già un account?
join-no-mail = Questo sito non può ancora inviare e-mail, perciò nessuno può aprire da sé un account. Chiedi a un’organizzazione vicina a te.
join-name = Come vuoi che ti chiamiamo?
join-name-hint = Basta un soprannome.
join-birth = Qual è la tua data di nascita?
join-birth-hint = Mese e anno in cifre, per esempio 4 e 2010. Non li vede nessun altro.
birth-month = Mese
birth-year = Anno
join-guardian = Indirizzo e-mail di un tuo genitore o di chi ha la tua tutela
join-guardian-hint = Invieremo lì una sola e-mail per chiedere.
join-guardian-why = Hai meno di { $age } anni. Per questo un tuo genitore o chi ha la tua tutela deve dare il consenso perché tu abbia un account.
join-agree-legend = Dai il tuo consenso?
join-agree = Sì, do il mio consenso
join-go = Inviami il link
join-sent-text = Abbiamo scritto a { $email }. Apri il link di quella e-mail su questo dispositivo, in questo browser. Funziona una volta sola, per { $minutes } minuti.
join-link-title = Ancora un passo
join-link-text = Ti chiameremo { $name }. Premi il pulsante e il tuo account è aperto.
join-link-young = Poi scriveremo a un tuo genitore o a chi ha la tua tutela. Intanto puoi dare un’occhiata in giro.
join-link-go = Apri il mio account
problem-birth-month = Scrivi mese e anno in cifre, per esempio 4 e 2010
problem-birth-other = Non è ciò che ci ha detto { $name }. Controlla il mese e l’anno
problem-agree = Senza questo non è possibile
problem-guardian-own = Questo è il tuo indirizzo. Scrivi quello di un tuo genitore o di chi ha la tua tutela
consent-account = Avere un account
consent-account-title = A che cosa dai il consenso
consent-account-text = { $territory } conserva il tuo indirizzo e-mail, come vuoi che ti chiamiamo, il mese e l’anno della tua nascita, e ciò che salvi, a che cosa ti iscrivi e che cosa fai qui. Di questo è fatto il tuo account. Nessun altro lo vede, se non sei tu a mostrarlo. Non viene venduto e nessuno viene tracciato.
consent-account-card-text = { $territory } conserva come vuoi che ti chiamiamo, il mese e l’anno della tua nascita, che cosa è stato fatto con la tua tessera, e ciò che salvi, a che cosa ti iscrivi e che cosa fai qui; un indirizzo e-mail solo se ne aggiungi uno. Di questo è fatto il tuo account. Nessun altro lo vede, se non sei tu a mostrarlo. Non viene venduto e nessuno viene tracciato.
consent-account-adviser-text = { $territory } conserva il tuo indirizzo e-mail, come vuoi che ti chiamiamo e che cosa fai qui. Di questo è fatto il tuo account. Chi ti lascia guardare vede il tuo nome, il tuo indirizzo, quando hai guardato e che cosa hai detto. Non viene venduto e nessuno viene tracciato.
consent-account-rights = Puoi portare tutto con te o farlo eliminare, in qualsiasi momento, nella pagina «Il mio apprendimento».
consent-given = Hai dato il consenso { $date }.
consent-given-guardian = Un tuo genitore o chi ha la tua tutela ha dato il consenso { $date }.
consent-withdrawn = Terminato { $date }.
consent-withdraw = Revoca questo consenso
consent-withdraw-go = Revoca e chiudi l’account
guardian-title = { $name } può avere un account?
guardian-lead = { $name } vorrebbe avere un account nel sito di { $territory } e ha meno di { $age } anni. Il tuo indirizzo ci è stato indicato come quello di un genitore o di chi ha la tutela. La decisione è tua.
guardian-account-text = { $territory } conserva l’indirizzo e-mail di { $name }, come chiamare { $name }, il mese e l’anno di nascita, e ciò che { $name } salva, a che cosa si iscrive e che cosa fa qui; di te conserva l’indirizzo e-mail e il nome. Nessun altro lo vede, se non è { $name } a mostrarlo. Non viene venduto e nessuno viene tracciato.
guardian-account-rights = Puoi far eliminare tutto, in qualsiasi momento, con il link dell’e-mail che hai ricevuto. { $name } può portare tutto con sé.
guardian-account-paper-text = { $territory } conserva come chiamare { $name }, il mese e l’anno di nascita, e ciò che { $name } salva, a che cosa si iscrive e che cosa fa qui; un indirizzo e-mail solo se { $name } ne ha uno; di te conserva il nome, e nessun indirizzo. Nessun altro lo vede, se non è { $name } a mostrarlo. Non viene venduto e nessuno viene tracciato.
guardian-account-paper-rights = Puoi far eliminare tutto, in qualsiasi momento: su carta, con il codice, dove hai firmato. { $name } può portare tutto con sé.
guardian-name = Il tuo nome
guardian-birth = Qual è la data di nascita di { $name }?
guardian-birth-hint = Mese e anno in cifre. Così sappiamo che vi conoscete.
guardian-agree-legend = Dai il tuo consenso?
guardian-agree = Sono genitore di { $name }, o ne ho la tutela, e do il mio consenso
guardian-yes = Sì, do il consenso
guardian-no-title = Oppure no
guardian-no-text = In questo caso tutto ciò che sappiamo di { $name } e di te viene eliminato subito. Fai questa scelta anche nel caso in cui { $name } non sia una persona che conosci.
guardian-no = No, elimina tutto
guardian-agreed = Hai dato il consenso perché { $name } abbia un account.
guardian-withdraw-title = Se cambi idea
guardian-withdraw-text = In questo caso l’account viene chiuso e dopo sette giorni tutto viene eliminato. Fino ad allora { $name } può portare tutto con sé e tu puoi dare di nuovo il consenso. Conserva l’e-mail che ti ha portato qui.
guardian-withdraw = Revoco il mio consenso
guardian-leaving = Tutto ciò che riguarda { $name } sarà eliminato { $date }. Fino ad allora puoi dare di nuovo il consenso.
guardian-own-text = Questa e-mail è per un tuo genitore o chi ha la tua tutela, e qui l’accesso è il tuo. Esci e passa il dispositivo.
done-guardian-confirmed = Grazie. Ora l’account si può usare.
erased-title = Tutto è stato eliminato
erased-text = Di questo account qui non si conserva più nulla.
erased-at = Eliminato qui: { $time }
erased-others = Altre città
erased-others-none = Da qui nessun’altra città ha saputo nulla di questo account, quindi lì non c’è nulla da eliminare.
erased-others-lead = Con questo account ci sono state iscrizioni a ciò che offrono queste città. Abbiamo detto a ciascuna di eliminare ciò che aveva ricevuto. «Confermato» significa che il suo server ha accettato il nostro messaggio.
erased-other = Città
erased-answer = Risposta
erased-state-nothing = Non ha mai saputo nulla, quindi non c’è nulla da eliminare
erased-state-confirmed = Avvisata e confermato: { $time }
erased-state-gone = Dice che lì non c’è più nessuno
erased-state-refused = Ha rifiutato il nostro messaggio
erased-state-unreached = Non raggiungibile per 30 giorni, oppure non siamo più in contatto
erased-state-waiting = Non ancora confermato. Proviamo per 30 giorni
erased-keep = Conserva l’indirizzo di questa pagina: è l’unica strada per tornare qui e nessuno può inviartelo di nuovo. Fino al { $date } la pagina dice a che punto siamo.
mail-join-subject = Unisciti a { $territory }
mail-join-text =
    Ciao { $name },

    questo link apre il tuo account nel sito di { $territory }:

    { $link }

    Funziona una volta sola, per { $minutes } minuti e nel browser da cui è stato chiesto. Se non l’hai chiesto tu, non devi fare nulla: non ci sarà nessun account.
mail-guardian-subject = { $name } ha bisogno del tuo consenso per { $territory }
mail-guardian-text =
    Buongiorno,

    { $name } vorrebbe avere un account nel sito di { $territory }, dove le persone trovano che cosa imparare vicino a loro e conservano ciò che hanno imparato. { $name } ha meno di { $age } anni e ci ha indicato il tuo indirizzo come quello di un genitore o di chi ha la tutela.

    Leggi che cosa significa e rispondi sì o no:

    { $link }

    Conserva questa e-mail. Con lo stesso link puoi cambiare idea in qualsiasi momento. Chi ha il link può decidere al posto tuo.
mail-guardian-agreed-text =
    Buongiorno,

    hai dato il consenso perché { $name } abbia un account su { $territory }. Data: { $date }.

    Se non eri tu, ritiralo qui:

    { $link }
mail-guardian-withdrawn-text =
    Buongiorno,

    hai ritirato il consenso perché { $name } abbia un account su { $territory }. Data: { $date }. Tutto ciò che riguarda { $name } sarà eliminato dopo sette giorni.

    Se non eri tu, o se hai cambiato idea, dai di nuovo il consenso qui prima di allora:

    { $link }
mail-guardian-ended-text =
    Ciao { $name },

    un tuo genitore o chi ha la tua tutela non acconsente più che tu abbia un account su { $territory }. Per questo tutto ciò che è tuo sarà eliminato { $date }.

    Fino ad allora puoi portarlo con te:

    { $link }

## Che cosa ha qui chi impara.

## Cards, addresses, papers of guardians. $card is a card’s name, $code letters of a code.

card-have = Ho una tessera con delle lettere
card-title = La tua tessera
card-lead = Scrivi le lettere della tua tessera. Ti aprono un account o ti riportano al tuo.
card-code = Lettere della tessera
card-code-hint = Per esempio 7K3M9-QXT2V-HD4RS. Se hai le tue parole, bastano le prime cinque.
card-go = Avanti
card-join-title = Apri il tuo account con questa tessera
card-join-text = Non serve un indirizzo e-mail. Poi ricevi cinque parole: con quelle e la tessera accedi ovunque.
card-guardian-hint = Se non c’è, lascia vuoto: allora si firma su carta dove hai ricevuto la tessera.
card-again-title = Una nuova tessera per il tuo account
card-again-text = Dicci quando sei nato o nata, così nessun altro apre il tuo account. Poi ricevi nuove parole. La vecchia tessera non serve più.
card-words-title = Accedi con le tue parole
card-used-text = Questa tessera è stata usata { $date }. Se non sei stato tu, dillo a chi te l’ha data: può bloccarla.
card-words = Le tue cinque parole
card-words-hint = Nel loro ordine, con spazi in mezzo.
card-all = Non hai ancora le parole? Allora scrivi tutte le quindici lettere della tessera.
card-lost = Hai perso le parole o la tessera? Chi te l’ha data può dartene una nuova per lo stesso account.
card-closed-title = Questa tessera non apre nulla
card-locked-text = È stata bloccata. Chiedine un’altra dove l’hai ricevuta.
card-expired-text = Non è stata usata in tempo. Chiedine un’altra dove l’hai ricevuta.
card-opened-title = Il tuo account è aperto
card-opened-text = Hai effettuato l’accesso. Le tue cinque parole sono state mostrate una sola volta. Se non le hai scritte, creane di nuove adesso.
card-new-title = Scrivi queste cinque parole
card-new-text = Le mostriamo solo adesso. Con quelle e la tua tessera { $card } accedi da qualsiasi dispositivo. Conservale dove nessun altro le trova.
card-new-go = Le ho scritte
card-renew = Crea nuove parole
card-renew-title = Le parole della tua tessera
card-renew-text = Con la tessera { $card } e cinque parole accedi su qualsiasi dispositivo. Se hai perso le parole, o qualcuno le ha viste, creane di nuove.
card-renew-sure = Le vecchie parole non varranno più. Le nuove vengono mostrate una sola volta.
problem-card = Nessuna tessera ha queste lettere. Ricontrollale
problem-card-letters = Una tessera ha 15 lettere e cifre. Ricontrollale
problem-card-birth = Non è quello che sappiamo. Ricontrolla mese e anno
problem-card-birth-left = Non è quello che sappiamo. Ricontrolla mese e anno. Tentativi rimasti: { $n }
problem-card-birth-locked = Non è quello che sappiamo. La tessera ora è bloccata. Chiedine un’altra dove l’hai ricevuta
problem-card-words = Tessera e parole non corrispondono. Ricontrolla entrambe
card-entry-printed = La tessera { $card } è stata creata { $date }.
card-entry-used = La tessera { $card } è stata usata { $date }.
card-entry-locked = La tessera { $card } è stata bloccata { $date }.
card-entry-missed = La tessera { $card } è stata bloccata { $date }: mese e anno di nascita erano sbagliati troppe volte.
card-entry-renewed = La tessera { $card } ha ricevuto nuove parole { $date }.
card-entry-replaced = La tessera { $card } è stata sostituita { $date }.
card-state-fresh = non usata
card-state-used = usata
card-state-expired = scaduta
card-state-locked = bloccata
desk-cards = Tessere
desk-cards-lead = Per chi non ha né e-mail né telefono. Ogni tessera apre un account. Vedi se una tessera è stata usata, mai da chi.
desk-cards-unverified = Prima il gestore deve verificare la tua organizzazione.
desk-cards-new = Nuove tessere
desk-cards-count = Quante (da 1 a 40)
desk-cards-language = Lingua delle tessere
desk-cards-print = Crea un foglio
desk-cards-empty = Non ci sono ancora tessere.
desk-cards-all = Tutte le tessere
desk-cards-card = Tessera
desk-cards-state = Stato
desk-cards-lock = Blocca
desk-cards-lock-text = Non apre più nulla, e chi ha fatto l’accesso con essa viene disconnesso. L’account resta.
desk-cards-replace = Nuova tessera
desk-cards-replace-text = La tessera persa viene bloccata. La nuova apre lo stesso account, per chi conosce mese e anno di nascita.
desk-cards-held = Troppe volte non si conoscevano mese e anno di nascita. Solo chi gestisce il sito può creare una nuova tessera.
desk-cards-made = Queste tessere sono già fatte, e non ce ne sono di nuove. Le loro lettere sono state mostrate una sola volta: se non le hai stampate, blocca qui le tessere e fanne di nuove.
desk-cards-note = Annota le prime cinque lettere di una tessera accanto al nome di chi la riceve, in un elenco tuo. Con quelle la trovi qui, la blocchi e la sostituisci.
desk-log = Che cosa è stato fatto
done-card-locked = La tessera è bloccata.
problem-card-count = Scrivi un numero da 1 a 40. Non ci possono essere più di 400 tessere non usate
sheet-title = Tessere da ritagliare
sheet-text = Stampa questa pagina adesso: le lettere si vedono solo questa volta.
print-page = Stampa questa pagina
sheet-card-text = Trova qualcosa da imparare vicino a te. Inquadra il codice, o apri { $address } e scrivi queste lettere:
sheet-card-keep = Conserva questa tessera. Si può usare per la prima volta fino al { $date }.
attest-title = La firma di un genitore o tutore
attest-lead = Scrivi il codice che ti mostra l’adulto o il minore. Senza, non vedi nessuno.
attest-code = Codice
attest-code-hint = Otto lettere e cifre.
attest-child = { $name } aspetta una firma su carta. Stampa questa pagina, leggila con chi firma, falla firmare e conserva il foglio.
attest-name = Nome di chi firma
attest-paper-code = Codice: { $code }. Conservalo: con questo ritiri il consenso su carta, dove hai firmato.
attest-paper-date = Data
attest-paper-signature = Firma
attest-agree = Chi ha la tutela di { $name } ha firmato, e l’ho visto
attest-go = Registra
attest-other = Un altro codice
attest-done = Chi ha la tutela di { $name } ha dato il consenso.
attest-withdraw-title = Il consenso viene ritirato
attest-withdraw-text = Quando è firmato, tutto di { $name } viene eliminato dopo sette giorni.
attest-withdraw-go = Registra il ritiro
attest-entry-attested = Una firma è stata registrata { $date } ({ $code }).
attest-entry-withdrawn = Un ritiro è stato registrato { $date } ({ $code }).
problem-attest-code = Nessuno aspetta con questo codice. Ricontrollalo
problem-attest-letter = Chi ha la tutela ha un indirizzo e-mail e deve prima rispondere alla nostra lettera. Il suo link vale finché il minore non ha l’età per decidere da sé
done-attested = È registrato e l’account è aperto.
done-attest-withdrawn = È registrato. L’account è chiuso e viene eliminato dopo sette giorni.
consent-given-paper = Un tuo genitore o chi ha la tua tutela ha firmato su carta; registrato { $date }.
me-paper-text = Un tuo genitore o chi ha la tua tutela firma su carta dove hai ricevuto la tessera. Mostra lì questo codice: { $code }
me-paper-keep = Il codice di tuo genitore o di chi ha la tua tutela, per ciò che si firma su carta: { $code }
me-agreed-text = Un tuo genitore o chi ha la tua tutela ha dato il consenso. Manca la firma su carta.
guardian-paper-text = Hai dato il consenso. Manca un passo: firma su carta presso un’organizzazione che offre qualcosa qui e mostra questo codice: { $code }. Poi { $name } può usare l’account.
me-emails = Indirizzi e-mail
me-emails-none = Non ne hai. Con un indirizzo puoi anche accedere con un link e ricevere e-mail.
email-letters = riceve le tue e-mail
email-unverified = non ancora confermato
email-choose = Manda qui le e-mail
email-remove = Togli
email-add = Un altro indirizzo e-mail
email-link-title = È il tuo indirizzo?
email-link-text = { $email } diventa un indirizzo dell’account di { $name }.
email-link-go = Sì, aggiungilo
email-expired-text = È già stato usato, è scaduto o appartiene a un altro browser. Chiedine uno nuovo sulla tua pagina.
done-email-asked = Abbiamo scritto a questo indirizzo. Apri il link in questo browser.
done-email-added = Ora l’indirizzo è tuo.
done-email-chosen = Ora le e-mail arrivano lì.
done-email-removed = L’indirizzo è stato tolto.
problem-email-own = Hai già questo indirizzo
problem-email-guardian = È l’indirizzo di un tuo genitore o di chi ha la tua tutela. Scrivine uno tuo
problem-email-most = Un account non ha più di cinque indirizzi
problem-last-way-in = È il tuo ultimo modo di accedere. Aggiungi prima un altro indirizzo.
me-cards = Le tue tessere
me-take-zip = Porta via tutto in file (ZIP)
mail-card-subject = Una nuova tessera per il tuo account a { $territory }
mail-card-text =
    Ciao { $name },

    { $organisation } ha creato una nuova tessera per il tuo account a { $territory }. La vecchia è bloccata.

    Se non l’hai chiesta, dillo a { $organisation }.
mail-card-changed-subject = La tua tessera a { $territory }
mail-card-locked-text =
    Ciao { $name },

    la tessera { $card } del tuo account a { $territory } è stata bloccata. Con essa non entra più nessuno.

    Per un’altra tessera chiedi a { $organisation }.
mail-card-used-text =
    Ciao { $name },

    la nuova tessera { $card } del tuo account a { $territory } è stata usata. Qualcuno ha fatto l’accesso con essa.

    Se non eri tu, dillo a { $organisation }: può bloccarla.
mail-card-renewed-text =
    Ciao { $name },

    la tessera { $card } del tuo account su { $territory } ha nuove parole. Le vecchie non valgono più.

    Se non eri tu, avvisa { $organisation }: lì possono bloccare la tessera.
mail-child-subject = L’account di { $name } a { $territory }
mail-attested-text =
    Buongiorno,

    { $organisation } ha annotato che hai firmato su carta che { $name } può avere un account a { $territory }.

    Se non è così, dillo a { $organisation }. Con il link della nostra prima lettera puoi revocarlo.
mail-attest-withdrawn-text =
    Buongiorno,

    { $organisation } ha annotato che non acconsenti più che { $name } abbia un account a { $territory }. Tutto di { $name } viene eliminato dopo sette giorni.

    Se acconsenti, dillo prima con il link della nostra prima lettera.
mail-inactive-guardian-text =
    Buongiorno,

    { $name } non viene da molto tempo a { $territory }. Il { $date } eliminiamo l’account con tutto ciò che contiene.

    Per tenerlo, { $name } deve accedere una volta prima:

    { $link }
mail-email-subject = Il tuo indirizzo a { $territory }
mail-email-text =
    Ciao,

    { $name } vorrebbe usare questo indirizzo per un account a { $territory }. Se sei tu, apri questo link:

    { $link }

    Funziona per { $minutes } minuti, nel browser in cui è stato chiesto. Se non sei stato tu, non fare nulla.
mail-email-taken-text =
    Ciao,

    { $name } vorrebbe usare questo indirizzo per un account a { $territory }. Appartiene già a un account, quindi non è cambiato nulla.

    Se sono entrambi tuoi: accedi all’altro e togli prima lì l’indirizzo. Se non sei stato tu, non fare nulla.
mail-way-removed-text =
    Ciao { $name },

    dal tuo account a { $territory } è stata tolta una passkey o un indirizzo e-mail. Nessuno può più accedere con quella o quello.

    Se non sei stato tu, guarda qui ed esci dappertutto:

    { $link }
mail-email-first-text =
    Ciao { $name },

    le lettere sul tuo account a { $territory } d’ora in poi vanno a { $email }.

    Se non sei stato tu, accedi, scegli il tuo indirizzo e scrivici.
mail-email-added-text =
    Ciao { $name },

    il tuo account a { $territory } ha ora un altro indirizzo: { $email }. Chi lo possiede può accedere.

    Se non sei stato tu, accedi, togli l’indirizzo e scrivici.
mail-way-subject = Come accedere al tuo account a { $territory }
mail-way-passkey-text =
    Ciao { $name },

    al tuo account a { $territory } è stata aggiunta una passkey. Chi la possiede può accedere.

    Se non sei stato tu, rimuovi qui l’accesso ed esci da tutti i browser:

    { $link }
mail-way-linked-text =
    Ciao { $name },

    al tuo account a { $territory } è stato collegato un account di un altro sito. Chi lo possiede può accedere.

    Se non sei stato tu, rimuovi qui l’accesso ed esci da tutti i browser:

    { $link }
mail-way-locked-text =
    Ciao { $name },

    sembra che ci sia una copia di una tua passkey a { $territory }, quindi non fa più accedere nessuno. Rimuovila qui e aggiungine una nuova:

    { $link }
mail-inactive-subject = Il tuo account a { $territory } sarà eliminato
mail-inactive-text =
    Ciao { $name },

    non vieni da molto tempo a { $territory }. Il { $date } eliminiamo il tuo account con tutto ciò che contiene.

    Se vuoi tenerlo, accedi una volta prima:

    { $link }
mail-erased-subject = Il tuo account a { $territory } è stato eliminato
mail-erased-text =
    Ciao { $name },

    il tuo account a { $territory } è stato eliminato con tutto ciò che conteneva, e anche questo indirizzo non appena questa e-mail è inviata. Quali altre città sono state avvisate e quali lo hanno confermato si legge qui fino al { $date }:

    { $link }

    Conserva il link: è l’unica strada per arrivarci.
mail-erased-guardian-text =
    Buongiorno,

    l’account di { $name } a { $territory } è stato eliminato con tutto ciò che conteneva, e anche il tuo indirizzo non appena questa e-mail è inviata. Quali altre città sono state avvisate e quali lo hanno confermato si legge qui fino al { $date }:

    { $link }

    Conserva il link: è l’unica strada per arrivarci.
export-readme =
    Questo è tutto ciò che { $territory } conserva di te, raccolto il { $date }.

    I file .csv si aprono in un foglio di calcolo, quelli .json in qualsiasi editor di testo e calendar.ics in un calendario. everything.json contiene tutto in un solo file. Ciò di cui non c’è nulla non ha un file. I segreti, come quelli dei tuoi link per accedere, sono conservati in una forma che nessuno può leggere e non sono qui.

## End of cards.

me-title = Ciao { $name }
me-explore = Trova qualcosa da imparare
me-waits-title = Aspettiamo la risposta di un tuo genitore o di chi ha la tua tutela
me-waits-text = Abbiamo scritto all’indirizzo qui sotto. Finché non c’è una risposta puoi dare un’occhiata in giro e salvare ricerche, ma non iscriverti a nulla.
me-guardian-again = Invia di nuovo l’e-mail
me-guardian-first = Invia un’e-mail
me-guardian-paper = Meglio firmare su carta
me-birth-title = Una domanda
me-birth-hint = Mese e anno in cifre, per esempio 4 e 2010. Non si potranno più cambiare. Non li vede nessun altro.
me-consents = A che cosa hai dato il consenso
me-take = Porta tutto con te
me-take-text = Un file con tutto ciò che qui si conserva su di te.
me-take-go = Scarica il file
me-leave = Chiudi l’account
me-leave-text = Tutto ciò che è tuo viene eliminato dopo sette giorni. Fino ad allora puoi cambiare idea.
me-leave-go = Chiudi l’account
me-erase = Elimina tutto subito
me-erase-text = Poi non si potrà più recuperare nulla.
me-erase-go = Elimina tutto ora
me-report-letter = Allora ti arriverà un’e-mail con un link a una pagina che dice quali altre città lo hanno confermato.
me-report-none = Quali altre città lo hanno confermato lo vedrai solo se elimini tutto subito, o se possiamo scrivere a un tuo indirizzo e-mail confermato.
me-report-page = Poi vedrai una pagina che dice quali altre città lo hanno confermato.
me-leaving = Tutto ciò che è tuo sarà eliminato { $date }.
me-leaving-guardian = Un tuo genitore o chi ha la tua tutela non acconsente più che tu abbia un account qui. Fino ad allora puoi portare tutto con te.
me-stay = Voglio restare
done-joined = Ti diamo il benvenuto! Il tuo account è aperto.
done-guardian-asked = Abbiamo scritto a un tuo genitore o a chi ha la tua tutela.
done-guardian-paper = Un tuo genitore o chi ha la tua tutela firma su carta. Un’e-mail precedente non vale più.
done-birth-told = Grazie. È tutto ciò che ci serviva.
done-stays = Che bello che resti. Non viene eliminato nulla.

## Iscriversi a un’attività. $title è l’attività, $name è chi si iscrive.

enrol-title = Iscrizione
enrol-go = Iscriviti
enrol-wait-go = Aspetta un posto
enrol-full = Tutti i posti sono occupati. Puoi aspettarne uno: si assegnano in ordine di iscrizione.
enrol-back = Torna alla pagina
enrol-name-hint = Chi organizza vede questo nome.
enrol-email-hint = Ti inviamo un solo link per confermare. Chi organizza vede il tuo indirizzo solo se spunti la casella qui sotto.
enrol-birth-hint = Mese e anno in cifre, per esempio 4 e 2010. Controlliamo solo se puoi venire e non li conserviamo.
enrol-message = C’è qualcosa che chi organizza deve sapere? (facoltativo)
enrol-message-hint = Per esempio, di che cosa hai bisogno per poter partecipare.
enrol-release = Chi organizza può vedere il mio indirizzo e-mail
enrol-sent-text = Abbiamo scritto a { $email }. Apri il link di quella e-mail e conferma l’iscrizione. Solo allora avrai un posto.
consent-organiser = Iscriversi a un’attività
consent-organiser-text = { $organiser } vede il nome e il messaggio che scrivi qui, per organizzarsi e per controllare chi c’era. Anche chi gestisce questo sito può vederli; nessun altro. Se non partecipi più, si conservano solo finché servono.
rule-closed-cancelled = Questa attività è stata annullata.
rule-closed-over = Questa attività è terminata.
rule-closed-external = L’iscrizione si fa sul sito dell’attività.
rule-closed-none = Non serve iscriversi. Basta venire.
rule-closed-notYet = Le iscrizioni non sono ancora aperte.
rule-closed-closed = Il tempo per iscriversi è finito.
rule-closed-full = Tutti i posti sono occupati.
rule-closed-alreadyEnrolled = Hai già fatto l’iscrizione.
rule-closed-age = Questa attività è per persone di un’altra età.
rule-closed-guardian = Prima un tuo genitore o chi ha la tua tutela deve dare il consenso. Apri un account e lo chiediamo noi.
enrolled-unconfirmed = Iscrizione non ancora confermata
enrolled-requested = Decide chi organizza
enrolled-accepted = Hai un posto
enrolled-waitlisted = Aspetti un posto
enrolled-rejected = Chi organizza ha detto di no
enrolled-left = Non vieni
enrolled-attended = C’eri
enrolled-absent = Non c’eri
enrolment-confirm = Sì, vengo
enrolment-leave = Non posso venire
enrolment-leave-text = Il tuo posto va alla prossima persona che aspetta.
enrolment-leave-go = Lascia libero il mio posto
done-asked = È annotato. Ti abbiamo anche inviato un’e-mail.
done-enrolled = L’iscrizione è fatta. Ti abbiamo anche inviato un’e-mail.
done-confirmed = Grazie. Ora è tutto confermato.
done-not-coming = Grazie per l’avviso. Il posto va a qualcun altro.
me-places = Le tue iscrizioni
participants-title = Partecipanti
participants-seats = Posti occupati: { $taken } su { $n }
participants-taken =
    { $n ->
        [one] { $n } persona ha un posto
       *[other] { $n } persone hanno un posto
    }
participants-requested =
    { $n ->
        [one] { $n } persona aspetta la tua decisione
       *[other] { $n } persone aspettano la tua decisione
    }
participants-waiting =
    { $n ->
        [one] { $n } persona aspetta un posto
       *[other] { $n } persone aspettano un posto
    }
participants-attended =
    { $n ->
        [one] { $n } persona era presente
       *[other] { $n } persone erano presenti
    }
participants-none = Non c’è ancora nessuna iscrizione.
participants-none-hint = Chi si iscrive compare qui.
participants-state = Stato
participants-since = Iscrizione
participants-sensitive = Con le risposte su salute o alimentazione
participants-csv = Tabella (CSV)
participant-requested = vorrebbe venire
participant-accepted = ha un posto
participant-waitlisted = aspetta un posto
participant-rejected = richiesta rifiutata
participant-left = non viene
participant-attended = presente
participant-absent = assente
participant-do-accept = Accetta
participant-reject-text = Parte subito una lettera che lo dice.
participant-do-reject = Rifiuta
participant-do-attend = Presente
participant-do-miss = Assente
done-participant-accepted = Richiesta accettata. Un’e-mail è in viaggio.
done-participant-rejected = Richiesta rifiutata. Un’e-mail è in viaggio.
done-participant-attended = Presenza annotata.
done-participant-absent = Assenza annotata.
mail-enrol-confirm-subject = Conferma, per favore: { $title }
mail-enrol-confirm-text =
    Ciao { $name },

    vorresti partecipare a «{ $title }» ({ $when }). Confermalo qui, per favore:

    { $link }

    Solo allora avrai un posto. Se non l’hai chiesto tu, non devi fare nulla.
mail-enrol-accepted-subject = Hai un posto: { $title }
mail-enrol-accepted-text =
    Ciao { $name },

    hai un posto per «{ $title }».

    { $when }
    { $place }

    Tutte le informazioni, per il tuo calendario o se non puoi venire:

    { $link }
mail-enrol-requested-subject = Abbiamo trasmesso la tua richiesta: { $title }
mail-enrol-requested-text =
    Ciao { $name },

    vorresti partecipare a «{ $title }» ({ $when }). Decide chi organizza, poi ti scriviamo. Per vedere a che punto è la tua richiesta:

    { $link }
mail-enrol-waits-subject = Aspetti un posto: { $title }
mail-enrol-waits-text =
    Ciao { $name },

    tutti i posti per «{ $title }» ({ $when }) sono occupati. Appena se ne libera uno e tocca a te, ti scriviamo. Per vedere a che punto è la tua richiesta, o se non vuoi aspettare:

    { $link }
mail-enrol-rejected-subject = Questa volta non c’è posto: { $title }
mail-enrol-rejected-text =
    Ciao { $name },

    chi organizza non può darti un posto per «{ $title }» ({ $when }). Nel sito di { $territory } puoi trovare altre attività.

    { $link }
mail-enrol-changed-subject = Attività modificata: { $title }
mail-enrol-changed-text =
    Ciao { $name },

    è cambiato quando o dove si svolge «{ $title }». Ora è così:

    { $when }
    { $place }

    Tutte le informazioni, o se non puoi venire:

    { $link }
mail-enrol-cancelled-subject = Attività annullata: { $title }
mail-enrol-cancelled-text =
    Ciao { $name },

    «{ $title }» ({ $when }) non si svolgerà. Ci dispiace. Nel sito di { $territory } puoi trovare altre attività.

    { $link }

## Invitare, chiedere e scrivere a chi si iscrive. $organiser è chi lo offre.

questions-title = Domande
questions-text = Puoi fare fino a dieci domande a chi si iscrive qui. A chi viene da un’altra città non si chiede nulla. Se svuoti il testo di una domanda, sparisce con le sue risposte. Se cambi una domanda o il motivo per cui la fai, si cancellano anche le sue risposte.
question-number = Domanda { $n }
question-new = Una nuova domanda
question-text = La domanda
question-purpose = Perché lo chiedete
question-purpose-hint = Lo legge chi riceve la domanda.
question-kind = Come si risponde
question-kind-text = Con un breve testo
question-kind-choice = Scegliendo una risposta
question-kind-yesNo = Con sì o no
question-options = Risposte tra cui scegliere
question-options-hint = Solo per una scelta: due o più, una per riga.
question-required = Bisogna rispondere
question-is-sensitive = Riguarda la salute o l’alimentazione
question-readers = Chi legge le risposte su salute o alimentazione
question-readers-hint = Solo chi spunti. Ogni lettura è annotata nel registro.
question-readers-fixed = Ci sono già risposte. Solo chi è titolare dell’organizzazione, o chi le legge già, può aggiungere altre persone.
question-erase-after = Giorni dopo la fine prima che le risposte vengano cancellate
question-erase-on = Oppure il giorno in cui vengono cancellate
question-erase-hint = Compila uno dei due. Non conservate le risposte più del necessario.
question-erase-answers = Risposte già date
question-erase-go = Cancella le risposte: { $n }
question-erase-first = Con questa modifica si perdono le risposte già date. Metti la spunta, o lascia la domanda com’era.
question-erase-fixed = C’è già chi ha risposto, sapendo quando la risposta viene cancellata. Non scegliere nulla di più tardi.
question-optional = { $text } (facoltativo)
question-why = Perché lo chiediamo: { $purpose }
question-erased-on = La tua risposta viene cancellata il { $date }.
question-erased-after =
    { $n ->
        [one] La tua risposta viene cancellata un giorno dopo la fine.
       *[other] La tua risposta viene cancellata { $n } giorni dopo la fine.
    }
question-sensitive = Riguarda la salute o l’alimentazione. Lo leggono solo le persone nominate da chi organizza.
question-consent = Anche le tue risposte arrivano lì e vengono cancellate come indicato accanto a ogni domanda.
answer-yes = Sì
answer-no = No
answers-title = Le tue risposte
answers-change = Cambia le mie risposte
answers-not-asked = Iscrizione da un’altra città, senza domande
enrol-invited = { $organiser } ti invita.
enrol-invited-to = Questo invito è stato mandato a { $email }. Lì va anche la lettera sul tuo posto.
enrolment-written-to = Le lettere su questo vanno a { $email }.
enrol-known = C’è un account con il tuo indirizzo. Accedi e tornerai qui.
rule-not-invited-used = Questo invito è già stato usato. Il resto è nella lettera sul tuo posto.
rule-not-invited-expired = Questo invito è scaduto. Chiedine uno nuovo.
rule-not-invited-revoked = Chi organizza ha ritirato questo invito.
rule-not-invited-forwarded = Questo invito è stato inviato a un indirizzo diverso dal tuo. Chiedine uno tuo.
invitations-title = Invita
invitations-text = Chi è invitato non deve aspettare la vostra risposta, finché ci sono posti. L’età conta come per tutti.
invitations-letters = Per lettera
invitations-list = Indirizzi
invitations-list-hint = Uno per riga, o una tabella con indirizzo e nome. Ogni persona riceve il proprio link, che vale una volta.
invitations-send = Invia gli inviti
invitations-sent = Lettere in viaggio: { $n }
invitations-links = Con un link per molti
invitations-ends = Fino a quando vale
invitations-ends-hint = Se lo lasci vuoto: fino alla fine, o per trenta giorni.
invitations-link = Crea un link
invitations-all = Inviti
invitations-draft = Prima pubblica. Poi potrai invitare.
invitation-link = Link per molti
invitation-joined = Iscrizioni con il link: { $n }
invitation-waiting = non ancora usato
invitation-used = usato
invitation-expired = scaduto
invitation-revoked = ritirato
invitation-open = aperto
invitation-print = Stampa
invitation-until = Vale fino al { $date }
invitation-scan = Scansiona per iscriverti, o scrivi l’indirizzo.
invitation-picture = L’indirizzo come immagine per una fotocamera
invitation-stop-ask-title = Niente più inviti?
invitation-stop-ask-text = Allora non riceverai più inviti da { $organiser } per e-mail.
invitation-stop-title = Niente più inviti
invitation-stop-text = { $organiser } non ti manderà più inviti da qui.
done-invitation-made = Il link è pronto. Puoi stamparlo.
invited-sent = lettera in viaggio
invited-wrong = non è un indirizzo e-mail
invited-doubled = è già più in alto
invited-joined = già con iscrizione
invited-waiting = già con invito
invited-stopped = non vuole inviti da voi
invited-limit = non oggi: abbastanza lettere
participants-invited = Inviti: { $n }, iscrizioni: { $joined }, non ancora: { $waiting }
mail-invitation-subject = { $organiser } ti invita: { $title }
mail-invitation-text =
    Ciao{ $name },

    { $organiser } ti invita a «{ $title }».

    { $when }
    { $place }

    Qui puoi iscriverti. Il link è solo per te:

    { $link }

    Per non ricevere più lettere come questa da { $organiser }:

    { $stop }
mail-message-text =
    { $text }

    --
    { $organiser } scrive questo a chi si è iscritto a «{ $title }». Tutto sul tuo posto, e se non puoi venire:

    { $link }
messages-title = Scrivi
messages-text = Ogni persona riceve la propria lettera, anche chi non ha mostrato l’indirizzo. Nessuno vede chi altro la riceve. Genitori e tutori ricevono una copia.
messages-no-mail = Questo sito non manda lettere.
messages-sent = Che cosa avete scritto
message-to = A chi
message-to-all = Tutte le persone
message-to-accepted = Chi ha un posto
message-to-waiting = Chi aspetta
message-to-attended = Chi c’era
message-name = Oggetto
message-content = Testo
message-preview = Prima guarda
message-send = Invia
message-change = Modifica
message-reached = Lettere: { $n }
message-on-page = Senza indirizzo e-mail, lo leggono sulla loro pagina: { $n }
message-missed = Non raggiunte, perché iscritte da un’altra città e senza indirizzo visibile: { $n }
message-nobody = Non c’è nessuno a cui scrivere.
message-too-many = Abbastanza lettere per un giorno. Scrivi di nuovo domani.
enrolment-letters = Chi organizza ha scritto
done-message-sent = Inviato.
fact-places-free = { $free } posti liberi su { $n }
fact-places-waiting = Tutti i posti sono occupati ({ $n }); puoi aspettarne uno
fact-places-taken = Tutti i posti sono occupati ({ $n })
check-in-back = Annulla
done-taken-back = Annullato.

## Iscriversi a ciò che offre un’altra città. $host è l’indirizzo del suo sito.

enrol-release-name = Chi organizza può vedere il mio nome
enrol-name-elsewhere-hint = Per le nostre lettere. Chi organizza lo vede solo se lo spunti qui sotto.
enrol-elsewhere-account = Qui ti iscrivi con un account. Senza, iscriviti nel sito della città che lo offre.
consent-organiser-elsewhere-text = Questo va a { $organiser }, { $territory } ({ $host }): che qualcuno di qui vorrebbe venire, ciò che spunti e il tuo messaggio, per organizzarsi e per controllare chi c’era. Nient’altro su di te lascia questo sito. Se non partecipi più, lo diciamo a { $organiser }.
enrolled-sent = Inoltrato, ancora nessuna risposta
enrolled-failed = Non è stato possibile inoltrarlo
done-passed-on = L’abbiamo inoltrato a chi organizza. Appena c’è una risposta, la vedi qui.
participant-somebody = Qualcuno da { $host }
mail-enrol-failed-subject = Non inoltrato: { $title }
mail-enrol-failed-text =
    Ciao { $name },

    non abbiamo potuto iscriverti a «{ $title }» ({ $when }): da qui chi organizza non è raggiungibile, o non accetta nessuno da qui. Puoi riprovare, o iscriverti nel sito della città che lo offre.

    { $link }
enrol-ask = Chiedere a chi è responsabile per me se { $organiser } può avere { $what ->
        [name] il mio nome
        [email] il mio indirizzo e-mail
       *[both] il mio nome e il mio indirizzo e-mail
    }
enrol-ask-paper = Chi è responsabile per te non riceve e-mail da noi, perciò non possiamo chiedere se chi organizza può avere altro di te.
release-asked = Abbiamo chiesto a chi è responsabile per te se chi organizza può avere { $what ->
        [name] il tuo nome
        [email] il tuo indirizzo e-mail
       *[both] il tuo nome e il tuo indirizzo e-mail
    }.
release-given = Chi è responsabile per te ha detto sì: chi organizza può avere { $what ->
        [name] il tuo nome
        [email] il tuo indirizzo e-mail
       *[both] il tuo nome e il tuo indirizzo e-mail
    }.
release-refused = Chi è responsabile per te ha detto no: chi organizza non riceve { $what ->
        [name] il tuo nome
        [email] il tuo indirizzo e-mail
       *[both] il tuo nome e il tuo indirizzo e-mail
    }.
release-withdrawn = Chi è responsabile per te ha ritirato il sì: chi organizza non può più avere { $what ->
        [name] il tuo nome
        [email] il tuo indirizzo e-mail
       *[both] il tuo nome e il tuo indirizzo e-mail
    }.
guardian-release-title = { $organiser } può avere questo di { $name }?
guardian-release-lead = { $name } ha fatto un’iscrizione e vorrebbe che { $organiser }, { $city }, avesse questo: per organizzarsi, per controllare chi è venuto e per scrivere al riguardo. Non lo riceve nessun altro. { $name } può venire anche senza.
guardian-release-for = Per che cosa
guardian-release-to = Chi lo riceve
guardian-release-what = Che cosa
guardian-release-kept = { $organiser } non lo riceve. Se cambi idea, puoi accettare qui.
guardian-release-over = Qui non c’è più nulla da decidere: è finito o non si tiene, il posto è stato restituito, oppure la persona ha l’età per decidere da sé.
mail-release-guardian-subject = Una domanda di { $name } su { $territory }
mail-release-guardian-text =
    Ciao,

    { $name } ha fatto un’iscrizione a “{ $title }” ({ $when }) di { $organiser }, { $city }. { $organiser } può avere { $what ->
        [name] il nome
        [email] l’indirizzo e-mail
       *[both] il nome e l’indirizzo e-mail
    } di { $name }? Nulla viene dato prima del tuo consenso. Guarda di che cosa si tratta, e di’ sì o no:

    { $link }

    Conserva questa e-mail. Con lo stesso link puoi ritirare il tuo sì.

## Registrare gli arrivi. $name è chi arriva, $time un orario, $code i caratteri di un codice.

ticket-title = Il tuo biglietto
ticket-text = Mostralo all’ingresso, o leggi i caratteri ad alta voce. È solo per te.
code-picture = Codice come immagine: { $code }
check-in-title = Registra gli arrivi
check-in-here = Qui: { $here } di { $n }
check-in-since = qui dalle { $time }
check-in-do = È qui
check-in-code = Codice del biglietto
check-in-code-hint = Dodici lettere e cifre, come sotto l’immagine del biglietto.
check-in-wall = Codice da mostrare sul muro
check-in-scan = Leggi con la fotocamera
check-in-scan-stop = Chiudi la fotocamera
check-in-no-camera = La fotocamera non si apre. Scrivi il codice, o scegli il nome.
check-in-queued = Annotato su questo telefono. Sarà inviato quando torna la rete.
check-in-waiting = In attesa della rete: { $n }
check-in-waits = aspetta la rete
check-in-attended = { $name } è qui.
check-in-already = { $name }: già qui, dalle { $time }.
check-in-unknown = Nessun biglietto ha questo codice. Ricontrolla ogni carattere.
check-in-otherOpportunity = Questo biglietto è per altro.
check-in-noPlace = Per questo biglietto qui non c’è posto.
check-in-notYet = È troppo presto. Gli arrivi si registrano da due ore prima dell’inizio.
check-in-expired = È troppo tardi. Gli arrivi si registrano fino a sei ore dopo la fine, e ciò che un telefono ha annotato senza rete vale per un’ora.
door-title = Segnala qui il tuo arrivo
door-text = Leggi il codice con il telefono, o apri { $address } e scrivilo. Cambia ogni 30 secondi.
door-stale = Manca la rete. Aspetta il prossimo codice.
door-code = Codice all’ingresso
door-code-hint = È sullo schermo all’ingresso e cambia ogni 30 secondi.
door-code-go = Avanti
door-go = Sono qui: { $name }
door-who = Non sappiamo ancora chi sei. Apri il link della tua e-mail e leggi di nuovo il codice, accedi, o scrivi il codice del tuo biglietto.
door-no-place = Qui non hai ancora un posto. Se hai un biglietto, scrivi il suo codice.
check-in-stale = Questo codice è sbagliato o troppo vecchio. Guarda di nuovo lo schermo all’ingresso.
check-in-go = Registra
door-done = Ciao, { $name }! Il tuo arrivo è registrato.

## Goals, and whom somebody lets look on. $name is a learner, or who speaks; $adviser an address.

goals-title = I miei obiettivi
goals-lead = Che cosa vuoi diventare o imparare? Raccogli passi verso la meta e guarda che cosa manca ancora.
goals-none = Non hai ancora un obiettivo.
goals-new = Nuovo obiettivo
goals-no-esco = L’elenco di professioni e abilità non è ancora qui. Scrivi il tuo obiettivo con parole tue.
goals-own = Con parole tue
goals-own-hint = Per esempio: riparare da me la bicicletta
goal-make = Farne il mio obiettivo
goal-own = È uno dei tuoi obiettivi
goal-kind-name = Con parole proprie
goal-progress = Abilità: { $done } su { $n }
goal-reached = Raggiunto
goal-reach = L’ho raggiunto
goal-reopen = Non ancora raggiunto
goal-drop = Lasciare questo obiettivo
goal-drop-text = I suoi passi e ciò che altri ne hanno detto vengono cancellati.
goal-drop-go = Lascialo
goal-steps = Passi
goal-steps-none = Ancora nessun passo. Scegli «Aggiungi a un obiettivo» su una pagina che porta lì.
goal-step-address = Indirizzo di un’offerta o di un percorso
goal-step-address-hint = Di qui o di un’altra città: copialo dal tuo browser.
goal-step-add = Aggiungi il passo
goal-step-up = Prima
goal-step-down = Dopo
goal-step-remove = Togli
goal-step-signed-up = Con iscrizione
goal-step-waiting = In attesa di un posto
goal-step-walking = In corso
goal-step-over = Finito
goal-add = Aggiungi a un obiettivo
goal-add-which = A quale?
goal-all = Trova che cosa porta lì
goal-concept = Che cosa ne dice ESCO
goal-missing = Manca ancora
goal-covered = Già imparato
goal-next = Che cosa porta lì prossimamente
goal-next-none = Qui nulla insegna ancora una di queste competenze. Segui una competenza nella sua pagina e saprai quando c’è qualcosa.
goal-words-none = Con queste parole non si trova ancora nulla. Cerca con altre parole e aggiungi ciò che trovi come passo.
goal-offers = Offerte: { $n }
problem-goal-step = Lì non abbiamo trovato né un’offerta né un percorso. Controlla l’indirizzo
problem-no-step = Lì c’è qualcosa, ma non è né un’offerta né un percorso
problem-not-before = Questo comincia solo il { $date }
problem-step-gone = Questo passo non è più nell’obiettivo.
remark-new = C’è qualcosa di nuovo
remarks-title = Che cosa dice chi ti consiglia
remark-by = { $name }, { $date }
remark-take = Aggiungi ai miei passi
remark-decline = No, grazie
remark-forget = Cancella
remark-taken = Aggiunto ai passi
remark-declined = Rifiutato
remark-there = È già tra i passi
remark-title = Di’ qualcosa
remark-text = Le tue parole
remark-text-hint = La persona di cui è l’obiettivo può cancellarle.
remark-step = Proponi un passo: il suo indirizzo
remark-send = Invia
remark-mail = Scrivetemi quando qualcuno dice qualcosa, al massimo una volta al giorno
me-remarks = Qualcuno ha detto qualcosa sui tuoi obiettivi.
part-goals = Obiettivi
part-enrolments = Iscrizioni
advisers-title = Chi può guardare
advisers-lead = Lascia guardare qualcuno di cui ti fidi, per esempio chi lavora con i giovani. Scegli tu che cosa mostrare, vedi ogni volta che qualcuno ha guardato e puoi finire quando vuoi.
advisers-none = Nessuno guarda.
adviser-new = Lascia guardare qualcuno
adviser-email = Indirizzo e-mail della persona
adviser-parts = Che cosa si può vedere?
adviser-months-legend = Per quanti mesi?
adviser-invite = Invia l’invito
adviser-young = Prima chiediamo a un tuo genitore o tutore.
adviser-unborn = Prima dicci il mese e l’anno della tua nascita.
adviser-waits = Potrai lasciar guardare qualcuno appena un tuo genitore o tutore avrà accettato il tuo account.
adviser-no-mail = Questo sito non può ancora inviare e-mail, quindi non si può invitare nessuno.
adviser-guardian = Aspetta un tuo genitore o tutore
adviser-invited = Con invito
adviser-active = Può guardare
adviser-ended = Finito
adviser-ended-on = Finito: { $date }
adviser-ended-guardian = L’ha finito chi ha la tua responsabilità genitoriale
adviser-declined = Rifiutato
adviser-gone = Un account cancellato
adviser-until = Fino al { $date }
adviser-views = Quando si è guardato
adviser-no-views = Nessuno ha ancora guardato.
adviser-end = Finisci ora
adviser-end-text = Da ora questa persona non vede più nulla di te.
problem-adviser-known = Scegli un altro indirizzo: è il tuo, o è già invitato
consent-adviser = Lasciar guardare qualcuno
consent-adviser-text = Questa persona vede ciò che hai spuntato, può commentare i tuoi obiettivi e proporre passi, finché scade il tempo o finisci tu. Nessun altro. Ogni sguardo viene annotato per te.
advising-title = Chi mi lascia guardare
advising-lead = Ogni volta che guardi viene annotato per la persona interessata.
advising-none = Nessuno ti lascia guardare.
advising-stop = Non guardare più
advising-stop-text = Non vedrai più nulla di questa persona.
advised-title = Con { $name }
advised-none = Qui non c’è ancora nulla.
invited-title = { $name } ti lascia guardare
invited-lead = Fino al { $date } puoi vedere: { $parts }. Puoi commentare e proporre passi. Ogni volta che guardi viene annotato per { $name }.
invited-ask = Perché nessun altro apra questa pagina, inviamo un link all’indirizzo invitato.
invited-send = Invia il link
invited-mailed = Abbiamo scritto all’indirizzo invitato. Apri il link in questo browser entro 15 minuti.
invited-astray = Il link nella lettera funziona per 15 minuti. Aprilo nel browser in cui l’hai chiesto, o fattene inviare uno nuovo da qui.
invited-other = Questo invito è per un altro indirizzo. Esci e aprilo di nuovo.
invited-account = Ricevi un account su { $territory }, solo con il tuo indirizzo e un nome. Puoi chiuderlo quando vuoi.
invited-of-age = Ho raggiunto la maggiore età e do il mio consenso
invited-accept = Accetta
invited-decline = Non voglio guardare
invited-decline-text = L’invito finisce, e { $name } vede che è stato rifiutato.
invited-decline-go = Rifiuta
invited-declined = Hai rifiutato.
invited-declined-text = Non vedi nulla di { $name } e non ricevi altre lettere in proposito.
invited-over = Questo invito è già stato usato, è finito o è troppo vecchio.
guardian-adviser-title = { $adviser } può guardare con { $name }?
guardian-adviser-lead = { $name } vorrebbe mostrare questo a { $adviser } fino al { $date }: { $parts }. { $adviser } potrebbe commentare e proporre passi. { $name } vede ogni volta che qualcuno ha guardato.
guardian-adviser-agreed = Hai accettato. Conserva l’e-mail: con il suo link puoi finire quando vuoi.
guardian-adviser-no = No, non accetto
guardian-adviser-ended = { $adviser } non vede nulla.
done-goal-picked = Ora è il tuo obiettivo.
done-goal-dropped = Lasciato.
done-goal-reached = Complimenti! L’hai raggiunto.
done-step-added = Aggiunto.
done-step-there = Questo passo c’è già.
done-step-removed = Tolto.
done-remark-sent = Inviato.
done-adviser-asked = L’invito è in viaggio.
done-adviser-ended = { $name } non vede più nulla di te.
done-adviser-withdrawn = Finito. Questa persona non vede più nulla di te.
done-advising-begun = Grazie. Ora puoi guardare.
done-advising-stopped = Finito.
mail-adviser-subject = { $name } ti lascia guardare su { $territory }
mail-adviser-text =
    Ciao,

    { $name } impara con { $territory } e vorrebbe mostrartene una parte, perché tu possa dare consigli. Che cosa si vede lo vedi e lo decidi qui:

    { $link }

    Per accettare bisogna avere questo indirizzo. Se non conosci { $name }, non devi fare nulla.
mail-invited-subject = Continua con l’invito di { $name }
mail-invited-text =
    Ciao,

    { $name } vorrebbe lasciarti guardare su { $territory }. Con questo link continui con l’invito:

    { $link }

    Funziona per { $minutes } minuti, nel browser in cui è stato chiesto. Se la richiesta non è tua, non fare nulla.
mail-adviser-guardian-subject = { $territory }: { $adviser } può guardare con { $name }?
mail-adviser-guardian-text =
    Ciao,

    { $name } vorrebbe mostrare a { $adviser } qualcosa di ciò che impara con { $territory }. Non si mostra nulla prima del tuo consenso. Leggi di che cosa si tratta, e di’ sì o no:

    { $link }

    Conserva questa e-mail. Con lo stesso link puoi cambiare idea quando vuoi.
mail-remark-subject = Qualcuno ha parlato del tuo obiettivo
mail-remark-text =
    Ciao { $name },

    una persona che lasci guardare ha detto qualcosa sui tuoi obiettivi su { $territory }. Leggilo qui:

    { $link }

## Fare un percorso.

walk-start = Inizia questo percorso
walk-sign-in = Accedi per fare questo percorso
walk-progress = Tappe fatte: { $done } su { $n }
walk-completed = Hai raggiunto la fine
walk-completed-some = Hai raggiunto la fine. Tappe fatte: { $done } su { $n }
walk-steps = { $done } tappe su { $n }
walk-finished = Completato
walk-next = Prossima tappa
walk-done = Fatto
walk-attended = Fatto: chi organizza ha visto che c’eri
walk-tick = L’ho fatto
walk-from = Dal { $date }
walk-sign-up = Iscriviti: chi organizza conferma che c’eri
walk-untick = In realtà non l’ho fatto
walk-stop = Lascia questo percorso
walk-stop-text = Ciò che hai spuntato qui viene eliminato. Le tue iscrizioni restano.
walk-stop-go = Lascia il percorso
number-started =
    { $n ->
        [one] persona ha iniziato
       *[other] persone hanno iniziato
    }
number-completed =
    { $n ->
        [one] persona ha raggiunto la fine
       *[other] persone hanno raggiunto la fine
    }
me-walks = Percorsi che stai facendo

## Promemoria.

mail-enrol-reminder-subject = A breve: { $title }
mail-enrol-reminder-text =
    Ciao { $name },

    «{ $title }» inizia a breve e hai un posto.

    { $when }
    { $place }

    Tutte le informazioni, o se non puoi venire:

    { $link }

## Following providers, territories, playlists and skills; what happened to them.

follow = Segui
follow-followed = Lo segui già
follow-stop = Smetti di seguire
follow-title = Segui { $name }
follow-private = Ciò che pubblica arriva tra le tue novità. Nessuno viene a sapere che lo segui.
follow-here = Nel sito di { $territory }
follow-here-text = Con un account qui lo segui senza che nessuno lo sappia.
follow-home = In un’altra città o su Mastodon
follow-home-text = Hai il tuo account altrove? Scrivi il sito della tua città o il tuo indirizzo e ti portiamo lì.
follow-home-field = Il sito della tua città o il tuo indirizzo
follow-home-hint = Per esempio tilburg.example o @name@mastodon.example
follow-home-go = Portami lì
follow-onward = Puoi seguirlo su { $host }.
follow-onward-go = Continua su { $host }
problem-follow-home = Lì non abbiamo trovato nessun posto da cui si possa seguire. Controlla l’indirizzo
problem-follow-nobody = Lì non abbiamo trovato nessuno da seguire. Controlla l’indirizzo
following-title = Ciò che seguo
following-lead = Solo tu vedi questo elenco. Le altre città sanno soltanto che qualcuno qui le segue.
following-none = Non segui ancora nulla.
following-none-hint = Scegli «Segui» nella pagina di un’organizzazione, di una città, di un percorso o di una competenza.
following-add = Segui qualcosa da un altro luogo
following-object = Indirizzo o identificativo
following-object-hint = L’indirizzo di una pagina di un’altra città, o un identificativo come @library@tilburg.example
following-territory = Città o regione
following-skill = Competenza
following-requested = ancora nessuna risposta
following-failed = non raggiungibile
following-muted = in silenzio
following-mute = Silenzia
following-unmute = Mostra di nuovo
following-blocked = Nascosti per te
block-title = Nascondi tutto di questa organizzazione
block-text = Non la segui più, e nulla di suo arriva tra le tue novità. L’organizzazione non viene a saperlo.
block-go = Nascondi
block-done = Hai nascosto questa organizzazione dalle tue novità.
block-end = Non nascondere più
timeline-title = Le mie novità
timeline-empty = Non è ancora successo nulla. Appena succede qualcosa, lo trovi qui.
news-new = Novità
news-changed = Modifica
news-cancelled = Annullamento
news-soonFull = Pochi posti rimasti
news-soonOver = Le iscrizioni chiudono presto
news-message = Messaggio
digest-title = Per e-mail
digest-legend = Quanto spesso dobbiamo scriverti?
digest-hint = Solo quando è successo qualcosa. Puoi smettere da ogni e-mail.
digest-never = Mai
digest-day = Una volta al giorno
digest-week = Una volta alla settimana
digest-stop-title = Niente più e-mail sulle tue novità
digest-stop-text = Non ti scriveremo più su ciò che segui. Lo trovi ancora tra le tue novità.
done-follows = Ora lo segui.
done-follows-no-more = Non lo segui più.
done-muted = Per ora non ricevi le sue novità.
done-unmuted = Ricevi di nuovo le sue novità.
done-hidden = Nascosto.
done-shown = Non è più nascosto.
done-digest = Scelta salvata.
mail-digest-subject =
    { $n ->
        [one] { $n } novità dal sito di { $territory }
       *[other] { $n } novità dal sito di { $territory }
    }
mail-digest-text =
    Ciao { $name },

    ecco che cosa è successo con ciò che segui nel sito di { $territory }:

    { $list }

    Vedi tutto:

    { $link }

    Non vuoi più queste e-mail? Fermale qui:

    { $stop }

## Reporting what is wrong to the operator.

report = Segnala questa pagina
report-title = Che cosa non va?
report-lead = Dillo a chi amministra questo sito. Vede ciò che scrivi, ma non chi sei.
report-text = Che cosa non va?
report-text-hint = Per esempio: è a pagamento, non esiste, non è per bambini.
report-forward = Avvisa anche { $territory }. Lì nessuno viene a sapere che la segnalazione è tua.
report-go = Invia
report-done = Grazie. Ce ne occupiamo.
admin-reports = Segnalazioni
admin-reports-lead = Ciò che non va secondo le persone e altre città. Modifica o ritira ciò che è nostro nella sua area di lavoro; nascondi o blocca ciò che viene da altrove nella pagina della sua città.
admin-reports-none = Non ci sono segnalazioni.
report-from-here = da qualcuno di qui
report-forwarded = la sua città è stata avvisata
report-settle = Segna come risolta
done-report-settled = Segnalazione risolta.
admin-waiting-reports =
    { $n ->
        [one] Una segnalazione ti aspetta
       *[other] { $n } segnalazioni ti aspettano
    }

## What happened, in numbers

figures-title = Numeri
figures-lead = Che cosa è successo qui, senza nomi. I numeri di persone si dicono da cinque in su, quelli di bambini e ragazzi da dieci in su. «–» vuol dire nessuna o meno; a volte manca anche un numero più grande, perché nessuno possa ricavarne uno piccolo.
figures-none = Di questo mese non c’è ancora nulla da dire.
figures-viewed = Pagine aperte
figures-enrolled = Iscrizioni
figures-attended = Presenti
figures-started = Percorsi iniziati
figures-completed = Percorsi conclusi
figures-by-month = Per mese
figures-by-provider = Per organizzatore
figures-by-category = Per tema
figures-by-skill = Per competenza
figures-by-ageband = Per età
figures-by-language = Per lingua
figures-by-home = Per luogo di casa
