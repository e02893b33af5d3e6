# All texts of Waymark in this language. Another language is a copy of this file, named by its tag
# (BCP 47) and translated: nothing else is needed. What a file lacks is said in English.
# docs/operate/languages.md tells how, and which files a native speaker has read.

# What the language calls itself.
language-self = Français

## Dates. $day and $year are digits, $month is one of month-*, $weekday one of weekday-*.
## $day2, $month2, $year2 belong to the last day of several.

format-date = { $weekday } { $day } { $month } { $year }
format-days-month = du { $day } au { $day2 } { $month } { $year }
format-days-year = du { $day } { $month } au { $day2 } { $month2 } { $year }
format-days = du { $day } { $month } { $year } au { $day2 } { $month2 } { $year2 }
# $hour (00 to 23) and $minute have two digits.
format-time = { $hour }:{ $minute }
format-moment = { $date } à { $time }
format-times = { $date }, de { $from } à { $to }
# Two whole moments, or a moment and a day.
format-moments = du { $from } au { $to }

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

month-short-1 = janv.
month-short-2 = févr.
month-short-3 = mars
month-short-4 = avr.
month-short-5 = mai
month-short-6 = juin
month-short-7 = juil.
month-short-8 = août
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = déc.

weekday-1 = lun.
weekday-2 = mar.
weekday-3 = mer.
weekday-4 = jeu.
weekday-5 = ven.
weekday-6 = sam.
weekday-7 = dim.

## Numbers, money, lengths

# Between whole and fraction.
format-decimal = ,
# Between thousands, from 10 000 on.
format-group = { "\u202F" }
# $currency is a sign (€) or a code (PLN).
format-price = { $amount }{ "\u00A0" }{ $currency }
format-price-code = { $amount }{ "\u00A0" }{ $currency }
fact-age-only =
    { $min ->
        [one] { $min }{ "\u00A0" }an
        [many] { $min }{ "\u00A0" }ans
       *[other] { $min }{ "\u00A0" }ans
    }
# It costs something, and nobody said how much.
fact-paid = Payant
format-metres = { $n }{ "\u00A0" }m
format-kilometres = { $n }{ "\u00A0" }km

fact-years =
    { $n ->
        [one] { $n } an
        [many] { $n } ans
       *[other] { $n } ans
    }
# Between the parts of a list, and before the last one.
list-between = { ", " }
list-last = { $list } et { $last }

fact-months =
    { $n ->
        [one] { $n } mois
        [many] { $n } mois
       *[other] { $n } mois
    }

## Languages that something is held in

language-af = afrikaans
language-ar = arabe
language-be = biélorusse
language-bg = bulgare
language-bs = bosnien
language-ca = catalan
language-cs = tchèque
language-da = danois
language-de = allemand
language-el = grec
language-en = anglais
language-es = espagnol
language-et = estonien
language-eu = basque
language-fa = persan
language-fi = finnois
language-fr = français
language-ga = irlandais
language-gl = galicien
language-he = hébreu
language-hi = hindi
language-hr = croate
language-hu = hongrois
language-is = islandais
language-it = italien
language-ka = géorgien
language-ku = kurde
language-lt = lituanien
language-lv = letton
language-mk = macédonien
language-mt = maltais
language-nb = norvégien bokmål
language-nl = néerlandais
language-nn = norvégien nynorsk
language-no = norvégien
language-pl = polonais
language-ps = pachto
language-pt = portugais
language-ro = roumain
language-rom = romani
language-ru = russe
language-sk = slovaque
language-sl = slovène
language-so = somali
language-sq = albanais
language-sr = serbe
language-sr-Cyrl = serbe (cyrillique)
language-sr-Latn = serbe (latin)
language-st = sotho du Sud
language-sv = suédois
language-ti = tigrigna
language-tr = turc
language-uk = ukrainien
language-ur = ourdou
language-vi = vietnamien
language-xh = xhosa
language-zh = chinois
language-zu = zoulou
# A text in easy words, beside the one in the same language.
language-easy = { $language }, facile à lire

## What is wrong with a value (beside a field)

problem-malformed-address = Écrivez une adresse web complète, par exemple https://example.org/page
problem-malformed-time = Écrivez une date et une heure, par exemple 2026-12-05 15:00
problem-malformed-timezone = Écrivez un fuseau horaire, par exemple Europe/Vilnius
problem-malformed-duration = Écrivez une durée comme PT3H (trois heures) ou P2D (deux jours)
problem-malformed-currency = Écrivez une monnaie en trois lettres majuscules, par exemple EUR
problem-malformed-amount = Écrivez un nombre comme 12.50, sans la monnaie
problem-malformed-whole-number = Écrivez un nombre entier, 0 ou plus
problem-malformed-number = Écrivez un nombre
problem-malformed-email = Écrivez une adresse e-mail, par exemple name@example.org
problem-malformed-slug = Utilisez de 1 à 60 lettres minuscules sans accent, chiffres ou traits d’union (jamais deux de suite)
problem-malformed-day = Choisissez un jour, par exemple 2026-12-05
problem-malformed-colour = Écrivez une couleur avec # et six chiffres ou lettres, par exemple #00594c
problem-malformed-topic = Utilisez des lettres, des chiffres et des espaces, par exemple : balades nocturnes
problem-malformed-contact = Écrivez un contact par ligne : nom, e-mail, téléphone, site web
problem-malformed-scopes = Seul un compte de l’administration du site peut avoir tous ces droits
problem-malformed-recurrence = Écrivez une règle comme FREQ=WEEKLY;BYDAY=MO;UNTIL=20270630T215959Z
problem-malformed-language = Écrivez le code court d’une langue, par exemple lt ou sr-Cyrl

## Why something is not allowed

rule-invalid = Certaines réponses sont à revoir.
rule-not-found = Il n’y a rien ici, ou vous n’y avez pas accès.
rule-gone = Ce contenu a été supprimé.
rule-sign-in-first = Connectez-vous d’abord.
rule-link-expired = Ce lien a déjà servi ou n’est plus valable. Demandez-en un nouveau.
rule-forbidden = Vous n’avez pas le droit de faire cela. Adressez-vous à l’administration du site.
rule-slug-taken = Le nom « { $name } » est déjà pris. Choisissez-en un autre.
rule-changed = Quelqu’un d’autre a fait une modification entre-temps. Rechargez la page et refaites la vôtre.
rule-too-many = Trop d’essais. Attendez { $seconds ->
    [one] { $seconds } seconde
    [many] { $seconds } secondes
   *[other] { $seconds } secondes
} et réessayez.
rule-too-many-minutes = Trop d’essais. Attendez { $minutes ->
    [one] { $minutes } minute
    [many] { $minutes } minutes
   *[other] { $minutes } minutes
} et réessayez.
rule-too-many-hours = Trop d’essais. Attendez { $hours ->
    [one] { $hours } heure
    [many] { $hours } heures
   *[other] { $hours } heures
} et réessayez.
rule-key-reused = Cette demande a déjà été envoyée avec un autre contenu. Renvoyez-la comme une nouvelle demande.
# $why is in English.
rule-refused = Demande refusée : { $why }

# The line of facts of a playlist, for servers that show only its summary.
fact-steps = { $n ->
    [one] { $n } étape
    [many] { $n } étapes
   *[other] { $n } étapes
}

## The pages that everybody sees. Plain words: no "actor", "inbox" or "instance".

## Around every page

page-skip = Aller au contenu
page-nav = Menu principal
page-language = Langue
page-no-password = Vous n’avez pas encore de mot de passe. Sans lui, il vous faut un nouveau lien à chaque fois.
page-set-password = Choisir un mot de passe
page-account = Votre compte
nav-explore = Explorer
nav-playlists = Parcours
nav-network = Réseau
nav-about = À propos
nav-sign-in = Se connecter
nav-sign-out = Se déconnecter
nav-desk = Votre bureau
nav-admin = Administration
nav-settings = Réglages
footer-contact = Contact
footer-api = Développement et API
footer-privacy = Ce site n’utilise aucun cookie pour vous pister, et ses pages ne demandent rien à d’autres serveurs.
footer-source = code source
pages-label = Pages
pages-previous = Précédente
pages-next = Suivante
edit = Modifier
save = Enregistrer
from-territory = territoire : { $territory }
text-languages = Langues de ce texte
page-language-more = Autres langues
handle-title = Suivre depuis un autre service
handle-text = Cherchez cette adresse dans Mastodon, Mobilizon ou un service semblable, puis suivez-la là-bas.
handle-short = Suivre :

## Explore

explore-title = Explorer
explore-title-words = Résultats pour « { $words } »
explore-heading = Découvrez ce que vous pouvez apprendre
explore-lead =
    { $organisations ->
        [0] Ateliers, cours et bénévolat près de chez vous.
        [one] Ateliers, cours et bénévolat proposés par une organisation locale.
        [many] Ateliers, cours et bénévolat proposés par { $organisations } organisations locales.
       *[other] Ateliers, cours et bénévolat proposés par { $organisations } organisations locales.
    }
explore-lead-network =
    { $territories ->
        [one] Un autre territoire partage aussi ses activités ici.
        [many] { $territories } autres territoires partagent aussi leurs activités ici.
       *[other] { $territories } autres territoires partagent aussi leurs activités ici.
    }
explore-count =
    { $n ->
        [0] Aucun résultat
        [one] { $n } activité
        [many] { $n } activités
       *[other] { $n } activités
    }
explore-signpost = D’où viennent les activités
explore-here = vous êtes ici
explore-set = Filtres actifs
explore-unset = Retirer le filtre
explore-unset-all = Tout retirer
explore-empty = Aucune activité ne correspond à tous ces choix.
explore-empty-hint = Utilisez moins de mots, retirez un filtre ci-dessus ou choisissez d’autres jours.
explore-empty-all = Voir toutes les activités à venir
explore-wrong = Impossible d’utiliser ces filtres
explore-empty-now = Rien n’est prévu pour le moment.
explore-empty-new = Rien n’est encore publié.
explore-empty-new-hint = Revenez bientôt : les organisations locales se préparent.
share-title = Partager
share-sheet = Partager…
share-copy = Copier l’adresse
share-copied = Adresse copiée
share-mail = Par e-mail
explore-along = Emporter cette liste
explore-along-ics = Agenda
explore-along-rss = Flux RSS
explore-along-csv = Tableau (CSV)
explore-along-geojson = Données de carte (GeoJSON)
explore-routes = Parcours balisés
explore-routes-lead = Les parcours vous guident étape par étape, ici et dans d’autres villes.
explore-routes-all = Tous les parcours
search-words = Qu’aimeriez-vous apprendre ?
search-example = Essayez « robots » ou « bénévolat »
search-go = Rechercher
search-kind = Type
search-more = Dates, lieu, langue, prix
search-when = Quand
when-any = Toutes les dates
when-days = Les jours ci-dessous
when-today = Aujourd’hui
when-tomorrow = Demain
when-weekend = Ce week-end
when-week = Les 7 prochains jours
when-month = Les 30 prochains jours
search-time = Moment de la journée
time-morning = Matin
time-afternoon = Après-midi
time-evening = Fin de journée et soirée
search-enrolment = Comment obtenir une place
search-closing = Derniers jours pour s’inscrire
search-from = À partir du
search-to = Jusqu’au
search-place = Près de (ville ou lieu)
search-radius = Distance
search-where = Où
search-category = Thème
search-language = Langue
search-age = Votre âge
search-sort = Ordre
search-free = Gratuit
search-online = En ligne
search-apply = Voir les résultats

## An opportunity

fact-when = Quand
fact-where = Où
fact-cost = Prix
fact-language = Langue
fact-for = Pour qui
opportunity-about = Description
opportunity-calendar = Ajouter à mon agenda
opportunity-step = Créer un parcours avec cette activité
opportunity-geo = Ouvrir dans une application de cartes
opportunity-materials = À lire ou à apporter
opportunity-details = Détails
opportunity-playlists = Dans ces parcours

## Playlists

playlists-title = Parcours
playlists-lead = Apprenez d’étape en étape : en ville, en ligne ou dans d’autres villes.
playlists-count =
    { $n ->
        [one] { $n } parcours
        [many] { $n } parcours
       *[other] { $n } parcours
    }
playlists-empty = Il n’y a pas encore de parcours.
playlists-empty-hint = Explorer les activités une par une
playlist-kind = Parcours
playlist-steps = Étapes
playlist-ordered = Suivez les étapes dans cet ordre.
playlist-free = Faites les étapes dans l’ordre que vous voulez.
playlist-empty = Ce parcours n’a pas encore d’étapes.
playlist-about = À propos de ce parcours
legend-title = Comment lire le parcours
legend-here = Dans ce territoire
legend-online = En ligne, où que vous soyez
legend-task = Une tâche à faire par vous-même
legend-elsewhere = Dans un autre territoire, avec sa couleur
## Organisations, territory, network

organisation-count =
    { $n ->
        [0] Rien de prévu
        [one] { $n } activité
        [many] { $n } activités
       *[other] { $n } activités
    }
organisation-empty = Cette organisation n’a rien de prévu pour le moment.
organisation-all = Tout voir
organisation-about = À propos de l’organisation
organisation-contact = Contact
organisation-playlists = Parcours
territory-partners =
    { $n ->
        [0] Organisations
        [one] { $n } organisation
        [many] { $n } organisations
       *[other] { $n } organisations
    }
territory-partners-empty = Aucune organisation ne participe encore.
territory-publish = Vous proposez des activités où l’on apprend ?
territory-publish-text = Les organisations publient ici gratuitement.
territory-publish-write = Écrivez au contact ci-dessus pour avoir un bureau.
network-title = Réseau
network-heading = Les territoires reliés au nôtre
network-lead =
    { $n ->
        [0] Ce que publient d’autres villes et régions apparaîtra ici.
        [one] Un autre territoire est relié au nôtre. Vous voyez ci-dessous qui montre les activités de qui.
        [many] { $n } autres territoires sont reliés au nôtre. Vous voyez ci-dessous qui montre les activités de qui.
       *[other] { $n } autres territoires sont reliés au nôtre. Vous voyez ci-dessous qui montre les activités de qui.
    }
network-territories = Territoires
network-empty = Ce territoire n’est encore relié à aucun autre.
network-empty-hint = Tout ce que vous trouvez ici vient d’organisations locales.
network-rows = Voir ce que publie { $territory }
network-new = Du nouveau ailleurs

## Signing in, settings, errors

sign-in-title = Se connecter
sign-in-email = Adresse e-mail
sign-in-password = Mot de passe
sign-in-go = Se connecter
sign-in-mail = Recevoir plutôt un lien
sign-in-help = Pas de mot de passe ? Demandez un lien de connexion à l’administration de ce site.
sign-in-help-mail = Pas de mot de passe ? Laissez la case vide et demandez un lien par e-mail.
sign-in-sent = Regardez vos e-mails
sign-in-sent-text = S’il existe un compte avec cette adresse, un lien est en route. Il ne sert qu’une fois, pendant 15 minutes, dans ce navigateur.
link-title = Se connecter avec ce lien
link-invited = Invitation au bureau de l’organisation { $organisation }
link-text = Vous allez vous connecter en tant que { $name }. Le lien ne sert qu’une fois.
link-text-new = Appuyez sur le bouton pour ouvrir votre compte. Le lien ne sert qu’une fois.
link-go = Se connecter
link-expired = Ce lien ne fonctionne plus
link-expired-text = Il a déjà servi ou il est trop ancien. Demandez-en un nouveau.
settings-you = Vous
settings-email = Vous vous connectez avec { $email }.
settings-name = Nom
settings-language = Langue des pages
settings-password = Mot de passe
settings-password-current = Mot de passe actuel
settings-password-new = Nouveau mot de passe
settings-password-hint = Au moins 10 caractères. Plusieurs mots à la suite se retiennent facilement.
settings-password-set = Enregistrer le mot de passe
settings-sessions = Vos connexions
settings-sessions-text = Votre session se ferme dans tous les navigateurs, celui-ci compris. Les liens de connexion, votre mot de passe, vos clés d’accès et les comptes liés ne changent pas.
settings-sign-out = Se déconnecter partout

## Passkeys and single sign-on. $provider is what the operator calls a sign-on server.
passkey-title = Clés d’accès
passkey-one = Clé d’accès
passkey-text = Une clé d’accès vous connecte par le doigt, le visage ou le code de votre appareil. Personne ne peut la deviner, et il n’y a rien à retenir.
passkey-name = Nom de cette clé d’accès
passkey-name-hint = Par exemple : mon téléphone
passkey-add = Ajouter une clé d’accès
passkey-needs = Pour en ajouter une, votre navigateur a besoin de JavaScript et d’un appareil qui garde les clés d’accès.
passkey-none = Les clés d’accès ne peuvent pas servir à l’adresse de ce site.
passkey-failed = Cela n’a pas marché, ou vous avez arrêté. Réessayez, ou choisissez une autre façon.
passkey-sign-in = Se connecter avec une clé d’accès
passkey-locked = Bloquée
passkey-locked-text = Il semble exister une copie de cette clé d’accès : elle ne connecte plus personne. Retirez-la et ajoutez-en une nouvelle.
passkey-wrong-unknown = Personne ici n’a cette clé d’accès. Elle a peut-être été retirée.
passkey-wrong-locked = Il semble exister une copie de cette clé d’accès : elle est bloquée. Connectez-vous autrement, retirez-la et ajoutez-en une nouvelle.
passkey-wrong-unverified = Votre compte demande un appareil qui vérifie que c’est vous : par le doigt, le visage ou un code.
passkey-wrong-known = Cet appareil a déjà une clé d’accès pour ce compte.
passkey-wrong-invalid = Cela n’a pas marché, ou a pris trop de temps. Réessayez.
way-title = Façons de se connecter
way-text = Les clés d’accès, et les comptes ailleurs par lesquels vous vous connectez.
way-open = Les voir
way-added = Ajouté le { $date }
way-used = Dernière utilisation le { $date }
way-unused = Pas encore utilisé
way-remove = Retirer
way-remove-one = Retirer { $name }
way-last = C’est votre seule façon de vous connecter. Ajoutez-en d’abord une autre.
sign-on-title = Comptes ailleurs
sign-on-text = Vous pouvez vous connecter avec un compte que vous avez là-bas. Ce site apprend que vous venez ici, et rien de ce que vous y faites.
sign-on-go = Continuer avec { $provider }
sign-on-link = Relier { $provider }
sign-on-cancel = Annuler
sign-on-outward-text = Vous vous connectez là-bas, puis vous revenez. Ensuite, vous pourrez vous connecter ici avec ce compte.
sign-on-shared-text = Connectez-vous là-bas en votre propre nom. Sur un ordinateur que d’autres utilisent aussi, déconnectez-vous ensuite là-bas également.
sign-on-join-lead = Vous venez de { $provider } et n’avez pas encore de compte ici. C’est gratuit, et personne ne peut voir que vous êtes ici.
sign-on-join-born = { $provider } indique { $month } comme mois de votre naissance.
sign-on-join-known = Vous avez déjà un compte ici ? Connectez-vous, puis reliez { $provider } sous « Façons de se connecter ».
sign-on-failed = Personne n’a été connecté
sign-on-again = Réessayer
sign-on-other = Se connecter autrement
sign-on-old-text = Cela a pris trop de temps, était déjà fait, ou a commencé dans un autre navigateur.
sign-on-refused-text = { $provider } n’a pas confirmé qui vous êtes, ou vous avez arrêté là-bas.
sign-on-wrong-text = La réponse de { $provider } n’était pas correcte, nous ne l’avons donc pas acceptée. Si cela se reproduit, prévenez l’administration de ce site.
sign-on-silent-text = { $provider } ne répond pas en ce moment. Réessayez dans quelques minutes, ou connectez-vous autrement.
sign-on-taken-text = Ce compte de { $provider } est relié à un autre compte ici.
sign-on-not-you-text = Vous n’êtes plus connecté ici comme la personne qui a commencé. Connectez-vous et réessayez.
sign-on-weak-text = Votre compte peut changer ce que d’autres voient : il demande une vérification plus forte que celle de { $provider }. Connectez-vous autrement.
done-passkey-added = La clé d’accès est ajoutée.
done-passkey-removed = La clé d’accès est retirée.
done-sign-on-linked = C’est relié. Vous pouvez maintenant vous connecter ainsi.
done-sign-on-unlinked = Ce n’est plus relié.
error-explore = Aller à la page d’accueil
error-request = Si vous signalez ce problème, indiquez ce numéro :

## Saved searches

saved-title = Recherches enregistrées
saved-lead = Les nouveautés de chaque recherche arrivent par un flux RSS et, si vous voulez, par e-mail : au plus une fois par jour, et seulement s’il y a du nouveau.
saved-lead-feed = Les nouveautés de chaque recherche arrivent par un flux RSS.
saved-keep = Enregistrer cette recherche
saved-keep-name = Nom de cette recherche
saved-none = Vous n’avez pas encore enregistré de recherche.
saved-none-hint = Cherchez quelque chose, puis choisissez « Enregistrer cette recherche ».
saved-everything = Tout
saved-feed = Flux RSS
saved-mail-on = Me prévenir par e-mail
saved-mail-off = Ne plus recevoir d’e-mails
saved-by-mail = Nous vous prévenons par e-mail
saved-new =
    { $n ->
        [0] Rien de nouveau
        [one] { $n } nouveauté
        [many] { $n } nouveautés
       *[other] { $n } nouveautés
    }
saved-remove = Supprimer
saved-sign-in = Se connecter pour l’enregistrer
saved-stop-title = Ne plus recevoir d’e-mails pour cette recherche
saved-stop-text = Nous ne vous écrirons plus au sujet de « { $name } ». La recherche reste dans vos réglages.
saved-stop-go = Ne plus recevoir d’e-mails
done-search-removed = La recherche est supprimée.
done-search-mail = Désormais, nous vous prévenons par e-mail quand il y a du nouveau.
done-search-silent = Vous ne recevrez plus d’e-mails pour cette recherche.
problem-saved-many = Vous avez { $n } recherches enregistrées. Supprimez-en d’abord une
mail-saved-subject =
    { $n ->
        [one] { $name } : une nouvelle activité
        [many] { $name } : { $n } nouvelles activités
       *[other] { $name } : { $n } nouvelles activités
    }
# $list has one opportunity a paragraph. $link shows all of them, $stop ends these mails.
mail-saved-text =
    Du nouveau pour votre recherche « { $name } » ({ $territory }) :

    { $list }

    Tout voir :
    { $link }

    Vous recevez cet e-mail parce que vous l’avez demandé en enregistrant la recherche. Pour ne plus le recevoir :
    { $stop }

## First set-up

setup-title = Mettre ce site en service
setup-lead = Faites de { $address } le site de votre ville ou de votre région, que vous administrerez. L’adresse et le nom court ne pourront plus être changés ensuite ; tout le reste pourra l’être.
setup-right = D’abord, le code
setup-code = Code
setup-code-hint = Le programme l’a écrit dans son journal au démarrage. Il ne sert qu’une fois, et seulement jusqu’au prochain démarrage.
setup-code-wrong = Ce n’est pas le dernier code du journal du programme. Il y en a un nouveau à chaque démarrage
setup-name = Nom du territoire
setup-name-hint = Une ville ou une région : Vilnius
setup-handle = Nom court
setup-handle-hint = Pour suivre le territoire depuis d’autres services : vilnius. Lettres minuscules sans accent, chiffres et traits d’union ; il ne pourra plus être changé. Si vous laissez la case vide, il est tiré du nom.
setup-timezone-hint = Pour les jours et les heures, quand aucun autre fuseau n’est indiqué.
setup-you = Vous
setup-operator = Votre adresse e-mail
setup-operator-hint = Elle vous sert à vous connecter. Elle n’est montrée à personne.
setup-go = Mettre en service et se connecter

## Words for values, counts and states, put together by the page modules.

## Kinds and other closed lists: the API's value after the prefix

kind-event = Événement
kind-workshop = Atelier
kind-course = Cours
kind-volunteering = Bénévolat
kind-internship = Stage
kind-project = Projet
kind-place = Lieu
kind-online = En ligne
kind-exchange = Échange
category-life-skills = Compétences de la vie courante
category-creativity = Créativité
category-civic = Vie citoyenne
category-abroad = Partir à l’étranger
category-science = Sciences
category-technology = Technologie
category-global = Enjeux mondiaux
category-crafts = Artisanat et travaux manuels
category-sports = Sport
category-arts = Arts
category-career = Emploi et métiers
category-environment = Environnement
setting-formal = Formel : école, université, formation avec diplôme ou certificat
setting-nonFormal = Non formel : organisé en dehors de l’école
setting-informal = Informel : en pratiquant ou en visitant
enrolment-open = Inscription tant qu’il reste des places
enrolment-approval = Inscription, puis décision de l’organisme
enrolment-external = Inscription sur le site de l’activité
enrolment-none = Sans inscription, il suffit de venir
accessibility-wheelchair = Accès sans marche
accessibility-signLanguage = Langue des signes
accessibility-captions = Sous-titres
accessibility-audioDescription = Audiodescription
accessibility-hearingLoop = Boucle magnétique
accessibility-largePrint = Gros caractères
accessibility-braille = Braille
accessibility-easyToRead = Facile à lire et à comprendre
role-operator = Administration
role-partner = Partenaire
role-learner = Personne qui apprend
role-owner = Responsable
role-editor = Rédaction
sort-relevance = Les résultats les plus pertinents d’abord
sort-date = Les dates les plus proches d’abord
sort-distance = Les lieux les plus proches d’abord
sort-new = Les nouveautés d’abord

## States

status-draft = brouillon
status-published = visible
status-cancelled = annulée
status-deleted = n’existe plus
tag-only-here = seulement ici

## Facts

fact-free = Gratuit
fact-online = En ligne
fact-any-time = À tout moment
fact-until = jusqu’au { $date }
fact-next = Prochaines dates
fact-ages = De { $min } à { $max } ans
fact-age-from = À partir de { $min } ans
fact-age-to = Jusqu’à { $max } ans
fact-places =
    { $n ->
        [one] { $n } place
        [many] { $n } places
       *[other] { $n } places
    }
fact-enrol-until = Inscription jusqu’au { $date }
fact-enrol-from = Inscription à partir du { $date }
fact-hours =
    { $n ->
        [one] { $n } heure
        [many] { $n } heures
       *[other] { $n } heures
    }
fact-minutes =
    { $n ->
        [one] { $n } minute
        [many] { $n } minutes
       *[other] { $n } minutes
    }
fact-days =
    { $n ->
        [one] { $n } jour
        [many] { $n } jours
       *[other] { $n } jours
    }
fact-about = environ { $duration }
fact-optional = facultative
fact-licence = Licence
fact-groups = Groupes
fact-topics = Thèmes
fact-keywords = Autres mots
fact-setting = Type d’apprentissage
fact-accessibility = Accessibilité
fact-enrolment = Comment obtenir une place
fact-website = Site web
fact-video = Vidéo
fact-place = Lieu
count-opportunities =
    { $n ->
        [one] { $n } activité
        [many] { $n } activités
       *[other] { $n } activités
    }
count-playlists =
    { $n ->
        [one] { $n } parcours
        [many] { $n } parcours
       *[other] { $n } parcours
    }
count-steps =
    { $n ->
        [one] { $n } étape
        [many] { $n } étapes
       *[other] { $n } étapes
    }
number-steps =
    { $n ->
        [one] étape
        [many] étapes
       *[other] étapes
    }
number-hours =
    { $n ->
        [one] heure
        [many] heures
       *[other] heures
    }
number-territories =
    { $n ->
        [one] territoire
        [many] territoires
       *[other] territoires
    }
number-opportunities =
    { $n ->
        [one] activité
        [many] activités
       *[other] activités
    }
number-playlists =
    { $n ->
        [one] parcours
        [many] parcours
       *[other] parcours
    }
number-organisations =
    { $n ->
        [one] organisation
        [many] organisations
       *[other] organisations
    }
number-neighbours =
    { $n ->
        [one] territoire qui partage avec nous
        [many] territoires qui partagent avec nous
       *[other] territoires qui partagent avec nous
    }
choice-any = Peu importe
choice-everywhere = Ici et ailleurs
choice-here = Seulement ici
filter-from = À partir du { $date }
filter-to = Jusqu’au { $date }
filter-age = Âge : { $age }

## How often something takes place. $days are short names of weekdays: Mon and Wed

repeat-days =
    { $n ->
        [one] Tous les jours
        [many] Tous les { $n } jours
       *[other] Tous les { $n } jours
    }
repeat-weeks =
    { $n ->
        [one] Toutes les semaines
        [many] Toutes les { $n } semaines
       *[other] Toutes les { $n } semaines
    }
repeat-weeks-on =
    { $n ->
        [one] Toutes les semaines : { $days }
        [many] Toutes les { $n } semaines : { $days }
       *[other] Toutes les { $n } semaines : { $days }
    }
repeat-months =
    { $n ->
        [one] Tous les mois
        [many] Tous les { $n } mois
       *[other] Tous les { $n } mois
    }
repeat-years =
    { $n ->
        [one] Tous les ans
        [many] Tous les { $n } ans
       *[other] Tous les { $n } ans
    }
# A rule that the ones above do not tell.
repeat-otherwise = Plusieurs jours
# $often is one of the above.
repeat-until = { $often }, jusqu’au { $date }
repeat-times =
    { $n ->
        [one] { $often }, une fois
        [many] { $often }, { $n } fois
       *[other] { $often }, { $n } fois
    }

## On the pages

opportunity-enrol = Aller à l’inscription
opportunity-website = Aller sur le site
home-link = Voir la page d’origine ({ $territory })
updated-on = Mise à jour le { $date }
warning-cancelled = Cette activité est annulée.
warning-over = Cette activité est terminée.
warning-draft = Ceci est un brouillon. Il n’est visible que par vous et votre équipe.
warning-unverified = Visible seulement dans ce territoire, tant que l’organisation n’est pas vérifiée.
step-gone = Retirée
step-unknown = Pas encore reçue
step-cancelled = Annulée
neighbour-mutual = Chacun montre ce que l’autre publie
neighbour-following = Nous montrons ce qu’il publie
neighbour-followed = Il montre ce que nous publions
neighbour-last = Dernier contact : { $when }
tag-step-gone = une étape a été retirée

## Relative times

ago-now = à l’instant
ago-minutes =
    { $n ->
        [one] il y a une minute
        [many] il y a { $n } minutes
       *[other] il y a { $n } minutes
    }
ago-hours =
    { $n ->
        [one] il y a une heure
        [many] il y a { $n } heures
       *[other] il y a { $n } heures
    }
ago-days =
    { $n ->
        [one] hier
        [many] il y a { $n } jours
       *[other] il y a { $n } jours
    }
in-moment = dans moins d’une minute
in-minutes =
    { $n ->
        [one] dans une minute
        [many] dans { $n } minutes
       *[other] dans { $n } minutes
    }
in-hours =
    { $n ->
        [one] dans une heure
        [many] dans { $n } heures
       *[other] dans { $n } heures
    }

## Faults of other servers

fault-silent = L’autre serveur ne répond pas
fault-answers = L’autre serveur répond par l’erreur { $status }
fault-denies = L’autre serveur n’accepte pas notre signature ({ $status })
fault-gone = Cela n’existe plus
fault-missing = Il n’y a rien à cet endroit
fault-unspoken = Le serveur est bloqué ou n’est pas autorisé
fault-other = Lecture impossible ({ $why })

## Problems with a field; after its name in the summary, alone beside the field

problem-choose-one = Choisissez une réponse
problem-choose = Choisissez au moins une réponse
problem-required = Écrivez quelque chose ici
problem-required-language = Écrivez-le dans au moins une langue
problem-no-steps = Ajoutez d’abord au moins une étape
problem-no-thing = Aucune activité n’a été trouvée à cette adresse. { $why }
problem-not-opportunity = À cette adresse, il y a autre chose qu’une activité
problem-free-price = Indiquez un prix ou « gratuit », mais pas les deux
problem-unknown = Ce champ n’est pas connu
problem-malformed = Ce n’est pas écrit correctement : { $why }
problem-nul = Il y a ici un caractère qui ne peut pas être enregistré. Écrivez le texte à nouveau
problem-too-long =
    { $n ->
        [one] Utilisez { $n } caractère au maximum
        [many] Utilisez { $n } caractères au maximum
       *[other] Utilisez { $n } caractères au maximum
    }
problem-too-many = Indiquez-en { $n } au maximum
problem-out-of-days = Choisissez un jour entre { $low } et { $high }
problem-out-of-range = Indiquez un nombre entre { $low } et { $high }
problem-not-one-of = Choisissez l’une de ces réponses : { $list }
problem-end-before-start = La fin doit venir après le début
problem-not-from-start = Le premier jour doit être l’un des jours choisis
problem-ages-reversed = L’âge maximum ne peut pas être inférieur à l’âge minimum
problem-does-not-exist = Cela n’existe pas ici
problem-taken = C’est déjà pris
problem-incomplete = Indiquez la latitude et la longitude
problem-skipped-time = On avance les horloges à ce moment-là, et cette heure n’existe pas. Choisissez-en une avant ou après
problem-repeated-time = On recule les horloges à ce moment-là, et cette heure revient deux fois. Choisissez-en une avant ou après
problem-private-address = Les autres personnes ne peuvent pas ouvrir cette adresse
problem-fixed = Cela ne peut plus être modifié
problem-not-supported = Ce n’est pas encore possible : { $instead }
problem-sign-in = L’adresse e-mail ou le mot de passe est incorrect
problem-password-wrong = Le mot de passe actuel est incorrect
problem-password-short =
    { $n ->
        [one] Utilisez au moins { $n } caractère
        [many] Utilisez au moins { $n } caractères
       *[other] Utilisez au moins { $n } caractères
    }
problem-password-common = Trop de gens utilisent ce mot de passe ; choisissez-en un autre
problem-email = Écrivez une adresse e-mail, par exemple name@example.org
problem-peer-address = Écrivez une adresse ou un identifiant, par exemple tilburg.example ou @tilburg@tilburg.example
problem-peer-unreachable = { $host } ne répond pas. Vérifiez l’adresse ou réessayez plus tard
problem-peer-unknown = { $host } n’a aucun territoire à suivre. Vérifiez l’adresse
problem-peer-self = C’est votre propre territoire
problem-peer-blocked = { $host } est bloqué. Débloquez-le d’abord
problem-peer-unspoken = Les échanges se font seulement avec les territoires que vous autorisez. Autorisez d’abord { $host } : waymark peer accept { $host }

## Error pages

error-400-title = Cette adresse n’est pas complète
error-400-text = Une partie de l’adresse est illisible. Revenez en arrière et réessayez.
error-403-title = Vous n’avez pas accès à cette page
error-403-text = Connectez-vous avec un autre compte ou adressez-vous à l’administration du site.
error-404-title = Il n’y a rien ici
error-404-text = L’adresse est peut-être mal écrite, ou la page a changé de place. Essayez plutôt une recherche.
error-invitation-title = Cette invitation ne peut pas être acceptée
error-410-title = Ce contenu a été retiré
error-410-text = La personne ou l’organisation qui l’avait publié l’a retiré. La page d’accueil propose peut-être quelque chose de semblable.
error-429-title = Trop de demandes
error-500-title = Quelque chose n’a pas marché de notre côté
error-500-text = L’erreur a été notée. Réessayez dans un instant.
error-503-title = Trop de visites en ce moment
error-503-text = Réessayez dans une demi-minute.
error-csrf-title = Ce formulaire est trop ancien
error-csrf-text = Revenez en arrière, rechargez la page et envoyez le formulaire encore une fois. Rien n’a été modifié.
error-setup-title = Ce site n’est pas encore en service
error-setup-text = Si vous l’administrez, mettez-le en service maintenant : il vous faut le code inscrit dans le journal du programme. Sinon, à très bientôt !
error-setup-go = Mettre en service

## More of the pages' words: filters, steps and mails.

title-missing = Sans nom
organisation-kind = Organisation
fact-here = ici : { $when }
filter-skill = Une compétence
filter-type-opportunity = Activités
filter-type-playlist = Parcours
filter-type-organisation = Organisations
filter-type-badge = Badges
filter-not-free = Payant
filter-not-online = Sur place
filter-near = À moins de { $far } : { $place }
filter-area = Dans une partie de la carte
filter-closing =
    { $n ->
        [0] Fin des inscriptions aujourd’hui
        [one] Fin des inscriptions d’ici demain
        [many] Fin des inscriptions d’ici { $n } jours
       *[other] Fin des inscriptions d’ici { $n } jours
    }
step-unnamed = Une étape sans nom ici
step-not-yet = Pas encore publiée
settings-saved = C’est enregistré.
settings-password-saved = Votre mot de passe est enregistré. Vos sessions ouvertes ailleurs ont été fermées.
# The mail with a sign-in link.
mail-link-subject = { $territory } : votre lien de connexion
mail-link-text =
    Quelqu’un, sans doute vous, a demandé un lien pour se connecter au site { $territory } :

    { $link }

    Il fonctionne une seule fois, pendant { $minutes } minutes, dans le navigateur où il a été demandé. Si ce n’était pas vous, vous n’avez rien à faire.

## The map.

map-title = Sur la carte
map-label = Carte des résultats
map-preview = Carte : chaque nombre est une zone, chaque repère une activité
map-keys = Carte. Les flèches la déplacent, plus et moins changent le zoom, Entrée ouvre ce qui est au centre.
map-open = Explorer la carte
map-to-map = Afficher sur une carte
map-to-list = Afficher en liste
map-zoom-in = Zoomer
map-zoom-out = Dézoomer
map-locate = Montrer où je suis
map-locate-failed = Votre appareil n’a pas indiqué où vous êtes.
map-close = Fermer
map-cluster = À cet endroit : { $count }
map-wheel = Maintenez { $key } et faites défiler pour zoomer
map-fingers = Déplacez la carte avec deux doigts
map-outside =
    { $n ->
        [one] Encore { $n } résultat hors de cette partie de la carte
        [many] Encore { $n } résultats hors de cette partie de la carte
       *[other] Encore { $n } résultats hors de cette partie de la carte
    }
map-unplaced =
    { $n ->
        [one] { $n } résultat n’a pas de lieu sur la carte ; il est dans la liste.
        [many] { $n } résultats n’ont pas de lieu sur la carte ; ils sont dans la liste.
       *[other] { $n } résultats n’ont pas de lieu sur la carte ; ils sont dans la liste.
    }
map-unplaced-left =
    { $n ->
        [one] { $n } autre résultat n’a pas de lieu sur la carte et n’est pas montré ici
        [many] { $n } autres résultats n’ont pas de lieu sur la carte et ne sont pas montrés ici
       *[other] { $n } autres résultats n’ont pas de lieu sur la carte et ne sont pas montrés ici
    }

## Suggestions while somebody types

suggest-label = Suggestions
suggest-opportunity = Activité
suggest-playlist = Parcours
suggest-organisation = Organisation
suggest-skill = Compétence
suggest-occupation = Métier
suggest-place = Près de ce lieu

## In other sites' pages

embed-all = Tout afficher
embed-title = Placer ceci sur votre site
embed-text = Copiez l’un de ces codes dans une page de votre site. Le contenu affiché est toujours à jour, et personne n’est suivi à la trace.
embed-list = En liste
embed-map = Sur une carte
embed-copy = Copier

## Skills and occupations of the ESCO classification.

nav-skills = Compétences
esco-title = Compétences et métiers
esco-lead = Découvrez où apprendre une compétence, ou ce qu’il faut apprendre pour le métier que vous voulez faire.
esco-words = Une compétence, ou le métier que vous voulez faire
esco-example = couture, fleuriste, vidéo…
esco-missing = La liste des compétences n’est pas encore ici
esco-missing-hint = L’administration du site peut l’ajouter à tout moment.
esco-none = Aucune compétence et aucun métier ne s’appellent ainsi
esco-none-hint = Essayez un autre mot, ou un mot plus court.
esco-back = Toutes les compétences et tous les métiers
esco-collections = Collections
esco-collection-digital = Compétences numériques
esco-collection-digComp = Compétences numériques de base
esco-collection-green = Compétences écologiques
esco-collection-transversal = Compétences utiles partout
esco-collection-language = Langues
esco-collection-research = Compétences pour la recherche
esco-collection-researchOccupations = Métiers de la recherche
esco-skills = Compétences
esco-skills-lead = Le nombre indique combien d’activités permettent d’apprendre la compétence.
esco-occupations = Je veux devenir…
esco-occupations-lead = Le nombre indique combien d’activités permettent d’apprendre une compétence utile à ce métier.
esco-count = activités
esco-broader = Fait partie de
esco-kind-skill = Compétence
esco-kind-knowledge = Connaissances
esco-kind-skillGroup = Groupe de compétences
esco-kind-occupation = Métier
esco-kind-occupationGroup = Groupe de métiers
esco-foreign = Il n’y a pas encore de nom dans votre langue ; celui-ci est en { $language }.
esco-foreign-text = Ce texte est en { $language }.
esco-replaced = ESCO utilise maintenant un autre nom :
esco-obsolete = ESCO n’utilise plus ce nom.
esco-also = Autres noms
esco-here =
    { $n ->
        [0] Personne ne l’enseigne ici en ce moment
        [one] Une activité permet de l’apprendre
        [many] { $n } activités permettent de l’apprendre
       *[other] { $n } activités permettent de l’apprendre
    }
esco-here-occupation =
    { $n ->
        [0] Personne n’enseigne ici ce qu’il vous faut en ce moment
        [one] Une activité permet d’apprendre ce qu’il vous faut
        [many] { $n } activités permettent d’apprendre ce qu’il vous faut
       *[other] { $n } activités permettent d’apprendre ce qu’il vous faut
    }
esco-here-none = Dès qu’une organisation proposera de quoi l’apprendre, vous le trouverez ici.
esco-here-none-occupation = Dès qu’une organisation proposera de quoi apprendre l’une des compétences nécessaires, vous le trouverez ici.
esco-here-all = Tout afficher
esco-essential = Ce qu’il vous faut
esco-optional = Ce qui aide
esco-narrower = Plus précisément
esco-needed-by = Nécessaire pour ces métiers
esco-helps = Utile pour ces métiers
esco-more-occupations = Tous les métiers ne sont pas dans cette liste.
esco-origin = D’où viennent ces informations

## Skills in forms and on pages

form-skills = Compétences que l’on apprend
form-skills-hint = Elles permettent de vous trouver en cherchant une compétence ou un chemin vers un métier.
form-skills-words = Chercher une compétence
form-skills-words-hint = Laissez vide pour recevoir des propositions qui correspondent à vos textes.
form-skills-find = Chercher des compétences
form-skills-proposed = Compétences trouvées
form-skills-chosen = Vous avez choisi { $skill }
form-skills-none = Aucune compétence trouvée. Essayez un autre mot.
opportunity-skills = Ce que vous apprenez
search-skill = Compétence

## The partner's desk.

desk-nav = Bureau
desk-items = Activités et parcours
desk-organisation = Organisation
desk-people = Équipe
desk-public = Page publique
desk-back = Retour au bureau
desk-view = Voir la page
desk-name = Titre
desk-when = Quand
desk-steps = Étapes
desk-status = État
desk-languages = Langues
desk-updated = Dernière modification
desk-filters = Afficher
desk-filter-all = Toutes ({ $n })
desk-filter-draft = Brouillons ({ $n })
desk-filter-published = Publiées ({ $n })
desk-filter-cancelled = Annulées ({ $n })
desk-filter-past = Passées ({ $n })
desk-opportunities = Activités
desk-opportunity-new = Nouvelle activité
desk-filter-empty = Il n’y en a aucune.
desk-opportunities-empty = Il n’y a encore rien ici.
desk-opportunities-empty-hint = Commencez par une activité : un titre, une heure et un lieu suffisent. Vous pouvez l’enregistrer comme brouillon et la publier plus tard.
desk-playlists = Parcours
desk-playlist-new = Nouveau parcours
desk-playlists-empty = Il n’y a pas encore de parcours.
desk-playlists-empty-hint = Un parcours relie plusieurs activités, les vôtres et celles d’autres organisations, même d’autres villes.
desk-unverified = Visible seulement ici, tant que l’administration du site n’a pas vérifié votre organisation
desk-unverified-text = Vous pouvez déjà publier. Les autres territoires verront vos publications quand votre organisation sera vérifiée.
desks-title = Vos bureaux
desks-empty = Vous ne faites encore partie d’aucune organisation.
desks-empty-hint = Demandez une invitation à l’administration du site.
desks-begin = Créer votre propre bureau
desks-begin-hint = Demandez une invitation à l’administration du site, ou créez votre propre organisation ci-dessous.
desks-begin-go = Commencer
desk-people-empty = Il n’y a encore personne dans cette organisation.
desk-people-new = Inviter quelqu’un dans l’équipe
desk-people-new-hint = Vous recevez un lien à transmettre à cette personne. Il fonctionne une seule fois, pendant une semaine.
desk-people-role-hint = Le rôle « Rédaction » permet de publier. Le rôle « Responsable » permet aussi de gérer l’organisation et son équipe.
desk-people-to-owner = Donner le rôle « Responsable »
desk-people-to-editor = Donner le rôle « Rédaction »
desk-people-remove-text = Cette personne ne pourra plus publier pour l’organisation. Son compte et ce qui a été publié restent.
desk-people-remove-go = Retirer de l’organisation
desk-people-invited = invitation envoyée, pas encore acceptée
desk-people-known = Cette personne a déjà un compte. Demandez à l’administration du site de l’ajouter ici.
desk-people-last-owner = Une organisation a besoin d’une personne responsable. Donnez d’abord ce rôle à quelqu’un d’autre.
desk-changed-meanwhile = Quelqu’un d’autre a fait une modification entre-temps, donc rien n’a été enregistré. Ce que vous avez écrit est toujours ici : comparez-le avec la version la plus récente, puis appuyez de nouveau sur le bouton pour garder la vôtre.
desk-changed-link = Ouvrir la version la plus récente dans un nouvel onglet

## Forms

form-error = Erreur :
form-errors = Il reste quelque chose à corriger
form-what = De quoi il s’agit
form-name = Nom
form-summary = En une ou deux phrases
form-summary-hint = Ce texte apparaît dans les listes et lors d’un partage.
form-content = Description
form-content-hint = Laissez une ligne vide entre les paragraphes. Vous pouvez utiliser **gras**, *italique*, [mots](adresse) et des listes avec « - ».
form-easy-hint = Des phrases courtes et des mots simples, pour les personnes qui lisent avec effort. Peut rester vide.
form-texts-hint = Écrivez dans au moins une langue. Chaque personne verra celle qui lui convient le mieux.
form-kind = Type
form-when-hint = Laissez vide si l’on peut venir à tout moment.
form-start = Début
form-end = Fin
form-timezone = Fuseau horaire
form-repeat = À quel rythme
form-repeat-never = Une seule fois
form-repeat-daily = Tous les jours
form-repeat-weekly = Toutes les semaines
form-repeat-fortnightly = Toutes les deux semaines
form-repeat-monthly = Tous les mois
form-repeat-yearly = Tous les ans
form-repeat-rule = Selon ma propre règle
form-repeat-days = Ces jours-là
form-repeat-days-hint = Pour toutes les semaines ou toutes les deux semaines. Sans choix, c’est le jour de la semaine du début.
form-repeat-until = Dernier jour
form-repeat-until-hint = Sans dernier jour, cela continue sans fin.
form-recurrence = Règle
form-recurrence-hint = Seulement pour « Selon ma propre règle », comme l’écrivent les agendas : FREQ=MONTHLY;BYDAY=1SA veut dire le premier samedi de chaque mois.
form-duration = Durée
form-duration-hint = Seulement s’il n’y a pas de début : PT3H pour 3 heures, P5D pour 5 jours.
form-where-hint = Un lieu, une adresse en ligne, ou les deux.
form-place = Nom du lieu
form-address = Adresse
form-latitude = Latitude
form-latitude-hint = Pour la carte, par exemple 54.6816
form-longitude = Longitude
form-longitude-hint = Par exemple 25.2871
form-online = Adresse en ligne
form-online-hint = Où se connecter à cette heure-là, ou le cours lui-même.
form-accessibility = Accessibilité
form-cost = Prix et inscription
form-free = Gratuit
form-amount = Prix
form-amount-hint = Un nombre, par exemple 12.50
form-currency = Monnaie
form-currency-hint = Trois lettres : EUR
form-url = Site web de cette activité
form-url-hint = Là où l’on peut en lire plus ou s’inscrire. Le bouton principal de la page y mène.
form-enrolment = Comment obtenir une place
form-opens = Début des inscriptions
form-closes = Fin des inscriptions
form-capacity = Places
form-whom = Pour qui
form-languages = Langues de l’activité
form-languages-more = Autres langues
form-languages-more-hint = Codes courts séparés par des virgules : uk, pl
form-min-age = À partir de quel âge
form-max-age = Jusqu’à quel âge
form-groups = Groupes
form-groups-hint = Séparés par des virgules : personnes nouvellement arrivées, seniors
form-topics = De quoi ça parle
form-categories = Thèmes
form-keywords = Autres mots
form-keywords-hint = Séparés par des virgules. Ces mots aident aussi à trouver l’activité.
form-setting = Façon d’apprendre
form-more = Documents, matériel, image, contact, licence
form-more-playlist = Thèmes, image, licence
form-materials = Documents et matériel
form-materials-hint = Un élément par ligne : l’adresse, puis le nom.
form-videos = Vidéos
form-videos-hint = Une adresse par ligne.
form-contacts = À qui s’adresser
form-contacts-hint = Un contact par ligne, avec des virgules : nom, e-mail, téléphone, site web. Laissez de côté ce que vous n’avez pas.
form-image = Adresse d’une image
form-image-alt = Ce que montre l’image
form-image-alt-hint = Pour les personnes qui ne la voient pas.
form-image-license = Licence de l’image
form-image-attribution = Qui citer
form-license = Licence du texte
form-license-hint = Indique si d’autres peuvent l’utiliser et le traduire.
form-website = Site web
form-slug = Nom court
form-slug-hint = Pour son adresse : lettres minuscules sans accent, chiffres et traits d’union. Il ne pourra plus être modifié.
form-publish = Publier
form-save-draft = Enregistrer comme brouillon
form-save-published = Enregistrer les modifications
form-restore = Rétablir
form-leave = Quitter sans enregistrer
form-not-said = Non précisé
form-ordered = Ordre
form-ordered-true = L’une après l’autre
form-ordered-false = Dans n’importe quel ordre
form-steps-empty = Il n’y a pas encore d’étape. Ajoutez la première ci-dessous.
form-step-number = Étape { $n }
form-step-item = Une activité
form-step-task = Votre propre tâche
form-step-need = Est-elle obligatoire ?
form-step-required = Obligatoire
form-step-optional = Facultative
form-step-up = Monter l’étape { $n }
form-step-down = Descendre l’étape { $n }
form-step-remove = Retirer l’étape { $n }
form-step-moved = Étape déplacée. C’est maintenant l’étape {"{n}"} sur {"{total}"}.
form-step-removed = Étape retirée. Il en reste {"{total}"}.
form-step-name = Que faire
form-step-content = Comment
form-step-url = Adresse (s’il y en a une)
form-step-address = Adresse de l’activité
form-step-add = Ajouter une étape
form-step-own = L’une de vos activités
form-step-own-none = Choisissez…
form-steps-unsaved = Pas encore enregistré. Appuyez sur le bouton en bas du formulaire pour garder ces changements.
form-step-add-hint = Choisissez l’une de vos activités, ou collez l’adresse d’une activité d’ici ou d’un autre territoire.
form-step-add-item = Ajouter cette activité
form-step-add-task = Ajouter votre propre tâche
ending-title = Annuler ou supprimer
ending-title-delete = Supprimer
ending-cancel = L’activité n’aura pas lieu
ending-cancel-text = La page reste et dit que l’activité est annulée. Les autres territoires sont prévenus tout de suite.
ending-cancel-go = Annuler cette activité
ending-delete = Supprimer cette activité
ending-delete-playlist = Supprimer ce parcours
ending-delete-text = Cela disparaît ici et dans les autres territoires, et il n’est pas possible de revenir en arrière.
ending-delete-organisation = Supprimer cette organisation
ending-delete-organisation-text = Avec tout ce qu’elle a publié, ici et dans les autres territoires. Sa page dira qu’elle n’existe plus, et son nom court ne sera donné à personne d’autre.
ending-delete-go = Supprimer définitivement
ending-used =
    { $n ->
        [one] Un parcours l’utilise. L’étape y restera, marquée comme retirée :
        [many] { $n } parcours l’utilisent. L’étape y restera, marquée comme retirée :
       *[other] { $n } parcours l’utilisent. L’étape y restera, marquée comme retirée :
    }

## What was done

done-published = C’est publié.
done-saved = C’est enregistré.
done-draft = Le brouillon est enregistré. Seuls vous et votre équipe le voyez.
done-cancelled = C’est annulé. Les autres territoires vont en être informés.
done-restored = C’est de nouveau au programme. Les autres territoires vont en être informés.
done-deleted = C’est supprimé.
done-organisation = La page de votre organisation est à jour.
done-organisation-begun = Votre organisation est créée. Présentez-la ici plus en détail ; l’administration du site va l’examiner.
done-colleague-changed = Le rôle est modifié.
done-colleague-removed = Cette personne ne fait plus partie de l’organisation.

## The operator's desk.

admin-overview = Vue d’ensemble
admin-organisations = Organisations
admin-people = Personnes
admin-peers = Autres territoires
admin-territory = Ce territoire
admin-tokens = Clés d’API
admin-filter-all = Toutes ({ $n })
admin-filter-unverified = Non vérifiées ({ $n })
admin-actions = Que faire
admin-waiting = À traiter
admin-waiting-none = Il n’y a rien à traiter.
admin-waiting-unverified =
    { $n ->
        [one] Une organisation n’est pas vérifiée
        [many] { $n } organisations ne sont pas vérifiées
       *[other] { $n } organisations ne sont pas vérifiées
    }
admin-waiting-asking =
    { $n ->
        [one] Un territoire demande à suivre le vôtre
        [many] { $n } territoires demandent à suivre le vôtre
       *[other] { $n } territoires demandent à suivre le vôtre
    }
admin-waiting-failing =
    { $n ->
        [one] Un territoire est injoignable
        [many] { $n } territoires sont injoignables
       *[other] { $n } territoires sont injoignables
    }
admin-waiting-parked =
    { $n ->
        [one] Un envoi a été mis de côté
        [many] { $n } envois ont été mis de côté
       *[other] { $n } envois ont été mis de côté
    }
admin-waiting-steps =
    { $n ->
        [one] { $organisation } : une étape d’un parcours a été retirée
        [many] { $organisation } : des étapes de { $n } parcours ont été retirées
       *[other] { $organisation } : des étapes de { $n } parcours ont été retirées
    }
admin-number-organisations = Organisations
admin-number-opportunities = Activités publiées ici
admin-number-playlists = Parcours publiés ici
admin-number-remote = Contenus d’autres territoires
admin-number-peers = Territoires que nous suivons
admin-number-pending = Envois en cours
admin-organisations-empty = Il n’y a pas encore d’organisation.
admin-organisations-empty-hint = Ajoutez-en une ci-dessous, puis invitez son équipe.
admin-organisation-new = Ajouter une organisation
admin-organisation-create = Ajouter l’organisation
admin-organisation-desk = Ouvrir son bureau
admin-organisation-items = Publications
admin-organisation-people = Personnes
admin-verify = Vérifier
admin-unverify = Retirer la vérification
admin-verify-hint = Ce que publie une organisation non vérifiée est public dans ce territoire, mais n’est pas envoyé aux autres.
admin-person-new = Inviter quelqu’un
admin-person-new-hint = Vous recevez un lien à lui transmettre. Il ne sert qu’une fois.
admin-person-add = Inviter
admin-person-role = Rôle
admin-person-organisation = Organisation
admin-person-organisations = Organisations
admin-person-seen = Dernière visite
admin-person-link = Créer un lien de connexion
admin-person-remove = Retirer
admin-person-remove-text = Le compte est supprimé ici et plus personne ne peut s’y connecter. Ce qui a été publié reste.
admin-person-remove-go = Supprimer le compte
admin-person-change = Changer le rôle
admin-person-last-operator = Au moins une personne doit rester à l’administration du site. Donnez d’abord ce rôle à quelqu’un d’autre.
admin-person-none = Aucune
secret-title = Lien de connexion pour { $who }
secret-text = Copiez-le maintenant : il ne sera plus affiché. Il ne sert qu’une fois, jusqu’au { $until }.
tag-verified = vérifiée
tag-unverified = non vérifiée

## Other territories

peers-follow = Suivre un territoire
peers-follow-hint = Son adresse ou son identifiant : tilburg.example ou @tilburg@tilburg.example. Ce qu’il publie apparaîtra ici.
peers-follow-go = Suivre
peers-asking = Ils demandent à vous suivre
peers-accept = Accepter
peers-reject = Refuser
peers-known = Territoires et services
peers-policy-followed = Tout le monde peut suivre ce territoire. Seuls les contenus des territoires que vous suivez arrivent ici.
peers-policy-allowlist = Ce nœud ne communique qu’avec les territoires que vous autorisez.
peers-empty = Vous ne connaissez pas encore d’autre territoire.
peers-empty-hint = Suivez-en un ci-dessus ; ce qu’il a publié arrive aussitôt.
peers-territory = Territoire
peers-state = État
peers-items = Éléments reçus
peers-pending = En cours
peers-last = Dernier envoi réussi
peers-never = jamais
peers-back = Tous les territoires
peer-error = Le dernier envoi a échoué
peer-retry = Prochain essai : { $when }.
peer-retry-now = Un nouvel essai est en cours.
peer-facts = En bref
peer-fact-software = Logiciel
peer-fact-since = Premier contact
peer-fact-followers = Comptes de là-bas qui vous suivent
peer-fact-items = Éléments reçus de là-bas
peer-fact-pending = Envois en cours
peer-fact-last = Dernier envoi réussi
peer-fact-backfill = Lecture de ce qu’il a publié
peer-fact-backfill-done =
    { $n ->
        [one] tout, soit { $n } élément
        [many] tout, soit { $n } éléments
       *[other] tout, soit { $n } éléments
    }
peer-fact-backfill-going = { $n } pour l’instant
peer-fact-backfill-later = { $n } pour l’instant ; une nouvelle demande sera faite ({ $why })
peer-fact-backfill-missed =
    { $n ->
        [one] tout, soit { $n } élément ; impossibles à obtenir : { $missed } ({ $why })
        [many] tout, soit { $n } éléments ; impossibles à obtenir : { $missed } ({ $why })
       *[other] tout, soit { $n } éléments ; impossibles à obtenir : { $missed } ({ $why })
    }
peer-fact-backfill-failed =
    { $n ->
        [one] impossible, { $n } élément pour l’instant ({ $why })
        [many] impossible, { $n } éléments pour l’instant ({ $why })
       *[other] impossible, { $n } éléments pour l’instant ({ $why })
    }
peer-actions = Ce que vous pouvez faire
peer-parked = Envois mis de côté
peer-parked-hint = Ce territoire les a refusés trois fois. Les envois suivants sont bien partis.
peer-reason = Motif
peer-reason-write = Motif, pour vous
peer-reason-hint = Il est conservé quand vous masquez ou bloquez le territoire.
peer-state-seen = connu
peer-state-requested = demande envoyée, pas encore de réponse
peer-state-asks = demande à vous suivre
peer-state-following = vous le suivez
peer-state-followed = il vous suit
peer-state-mutual = vous vous suivez mutuellement
peer-state-limited = masqué
peer-state-blocked = bloqué
peer-do-follow = Suivre
peer-do-follow-hint = Ce qu’il publie apparaît ici.
peer-do-unfollow = Ne plus suivre
peer-do-unfollow-hint = Plus rien de nouveau n’arrive, et ce qui venait de lui disparaît des listes et de la recherche.
peer-do-accept = Accepter sa demande
peer-do-accept-hint = Il recevra ce que vous publiez.
peer-do-reject = Refuser sa demande
peer-do-reject-hint = Il ne recevra rien. Il pourra refaire une demande.
peer-do-drop = Mettre fin à son suivi
peer-do-drop-hint = Il ne recevra plus rien. Il pourra refaire une demande.
peer-do-limit = Masquer
peer-do-limit-hint = Ce qu’il envoie est conservé, mais n’apparaît ni dans les pages ni dans la recherche.
peer-do-unlimit = Afficher de nouveau
peer-do-unlimit-hint = Ce qu’il envoie apparaît dans les pages et dans la recherche.
peer-do-block = Bloquer
peer-block-ask = Bloquer ce territoire
peer-do-block-hint = Vous ne recevez plus rien de lui et ne lui envoyez plus rien. Ce qui venait de lui est supprimé ici, et vous ne vous suivez plus. Cela vaut aussi pour toutes les adresses qui dépendent de celle-ci.
peer-do-unblock = Débloquer
peer-do-unblock-hint = Vous pourrez de nouveau vous suivre, mais cela ne se fait pas tout seul.
peer-do-retry = Réessayer maintenant
peer-do-retry-hint = Envoie tout de suite ce qui est en cours ou mis de côté.
peer-do-dismiss = Abandonner
peer-do-dismiss-hint = Ce qui a été mis de côté ne sera plus envoyé.
peer-do-backfill = Relire
peer-do-backfill-hint = Relit ce qu’il a publié : ce qui manque ici arrive, ce qui n’existe plus là-bas disparaît.
arrivals-title = Ce qui est arrivé
arrivals-empty = Rien n’est encore arrivé.
arrivals-thing = Titre
arrivals-what = Ce qui s’est passé
arrivals-from = Origine
arrivals-when = Quand
arrivals-published = publication
arrivals-updated = modification
arrivals-withdrawn = retrait
done-followed = La demande est envoyée. Ce que ce territoire a publié arrivera dès qu’il l’aura acceptée.
done-following = Vous suivez maintenant ce territoire. Ce qu’il a publié est en train d’arriver.
done-unfollowed = Vous ne suivez plus ce territoire.
done-accepted = La demande est acceptée.
done-rejected = La demande est refusée.
done-limited = Ce territoire est masqué. Ce qu’il envoie est conservé, mais n’apparaît nulle part.
done-unlimited = Ce que ce territoire envoie apparaît de nouveau.
done-blocked = Ce territoire est bloqué. Ce qui venait de lui est supprimé ici, et vous ne vous suivez plus.
done-unblocked = Ce territoire est débloqué. Suivez-le de nouveau pour recevoir ce qu’il publie.
done-retried = Un nouvel essai est en cours.
done-dismissed = Les envois sont abandonnés. Ils ne partiront plus.
done-reread = Ce que ce territoire a publié est en train d’être relu.
done-verified = L’organisation est vérifiée. Ce qu’elle a publié est maintenant envoyé aux autres territoires.
done-unverified = L’organisation n’est plus vérifiée.
done-organisation-deleted = L’organisation est supprimée.
done-organisation-created = L’organisation est ajoutée.
done-person-added = Cette personne a déjà un compte ; elle fait maintenant partie de l’organisation.
done-person-changed = Le rôle est modifié. La personne devra se reconnecter.
done-token-revoked = La clé est révoquée. Elle ne fonctionne plus.
done-person-removed = Le compte est supprimé.

## The territory

territory-pages = Ses pages
territory-languages = Langues des pages
territory-languages-hint = Codes courts, séparés par des virgules ; la première langue est pour les personnes qui n’en demandent aucune de la liste : lt, en
territory-colour = Couleur
territory-colour-hint = Celle de votre emblème. Là où elle serait difficile à lire, une nuance plus foncée ou plus claire la remplace.
territory-contact = Adresse e-mail pour les questions
territory-contact-hint = Tout le monde la voit.
territory-topics = Ses thèmes
territory-topics-hint = Les partenaires choisissent parmi eux. Si vous retirez un thème, les publications qui l’ont déjà le gardent.
territory-topics-more = Vos propres thèmes
territory-topics-more-hint = Séparés par des virgules : balades nocturnes, chorales. Ils s’affichent tels que vous les écrivez, dans toutes les langues.

## Tokens

admin-tokens-lead = Avec une clé, un programme peut publier ou lire au nom d’un compte.
admin-tokens-empty = Il n’y a pas encore de clé.
token-new = Créer une clé
token-create = Créer la clé
token-made = La nouvelle clé
token-made-text = Copiez-la maintenant : elle ne sera plus affichée. Toute personne qui l’a peut faire, au nom du compte, tout ce qui est coché ci-dessous.
token-name = À quoi elle sert
token-name-hint = Par exemple : importer l’agenda de la bibliothèque
token-account = Compte
token-account-hint = L’adresse e-mail de la personne dont la clé aura les droits.
token-scopes = Ce qu’elle permet
token-scope-read = voir ce que le compte voit
token-scope-write = publier et modifier
token-scope-issue = attribuer des badges
token-scope-admin = tout ce que vous pouvez faire
token-used = Dernière utilisation
token-unnamed = Sans nom
token-revoke = Révoquer
token-revoke-text = Les programmes qui l’utilisent perdent aussitôt l’accès. On ne peut pas revenir en arrière.
token-revoke-go = Révoquer définitivement
token-revoked = révoquée

territory-map = Sur la carte
territory-boundary = Contour du territoire
territory-boundary-hint = La surface en GeoJSON, telle que la donne le service cartographique de la ville ou OpenStreetMap. La carte s’ouvre à cet endroit et trace le contour. Si le champ est vide, aucun contour n’est tracé.
territory-boundary-save = Enregistrer le contour

## Créer un compte. $name est le nom que la personne qui apprend veut qu’on lui donne ; un parent ou une personne légalement responsable répond d’un enfant.

nav-me = Mes apprentissages
join-title = Créer un compte
join-lead = Enregistrez ce que vous trouvez, inscrivez-vous et suivez les organisations qui le proposent. C’est gratuit, et personne ne peut voir que vous êtes ici.
join-new = Première visite ?
join-known = Vous avez déjà un compte ?
join-no-mail = Ce site ne peut pas encore envoyer d’e-mails, donc personne ne peut créer soi-même son compte. Adressez-vous à une organisation près de chez vous.
join-name = Comment faut-il vous appeler ?
join-name-hint = Un surnom suffit.
join-birth = Quelle est votre date de naissance ?
join-birth-hint = Le mois et l’année en chiffres, par exemple 4 et 2010. Personne d’autre ne les voit.
birth-month = Mois
birth-year = Année
join-guardian = Adresse e-mail d’un parent ou d’une personne légalement responsable de vous
join-guardian-hint = Nous y envoyons un seul e-mail pour poser la question.
join-guardian-why = Vous avez moins de { $age } ans. Un parent ou une personne légalement responsable de vous doit donc consentir à ce que vous ayez un compte.
join-agree-legend = Donnez-vous votre consentement ?
join-agree = Oui, je donne mon consentement
join-go = Recevoir le lien
join-sent-text = Nous avons écrit à { $email }. Ouvrez le lien de cet e-mail sur cet appareil, dans ce navigateur. Il ne sert qu’une fois, pendant { $minutes } minutes.
join-link-title = Encore une étape
join-link-text = Nous vous appellerons { $name }. Appuyez sur le bouton, et votre compte est ouvert.
join-link-young = Nous écrirons ensuite à votre parent ou à la personne légalement responsable de vous. En attendant, vous pouvez regarder ce qu’il y a ici.
join-link-go = Ouvrir mon compte
problem-birth-month = Écrivez le mois et l’année en chiffres, par exemple 4 et 2010
problem-birth-other = { $name } nous a indiqué autre chose. Vérifiez le mois et l’année
problem-agree = Sans cela, ce n’est pas possible
problem-guardian-own = C’est votre propre adresse. Écrivez celle d’un parent ou d’une personne légalement responsable de vous
consent-account = Avoir un compte
consent-account-title = Ce à quoi vous consentez
consent-account-text = { $territory } conserve votre adresse e-mail, le nom que vous souhaitez qu’on vous donne, le mois et l’année de votre naissance, ainsi que ce que vous enregistrez, vos inscriptions et ce que vous faites ici. Votre compte est fait de tout cela. Personne d’autre ne le voit, sauf si vous le montrez. Rien n’est vendu, et personne n’est suivi à la trace.
consent-account-card-text = { $territory } conserve le nom que vous souhaitez qu’on vous donne, le mois et l’année de votre naissance, ce qui a été fait avec votre carte, ainsi que ce que vous enregistrez, vos inscriptions et ce que vous faites ici ; une adresse e-mail seulement si vous en ajoutez une. Votre compte est fait de tout cela. Personne d’autre ne le voit, sauf si vous le montrez. Rien n’est vendu, et personne n’est suivi à la trace.
consent-account-adviser-text = { $territory } conserve votre adresse e-mail, le nom que vous souhaitez qu’on vous donne et ce que vous faites ici. Votre compte est fait de tout cela. La personne qui vous laisse regarder voit votre nom, votre adresse, quand vous avez regardé et ce que vous avez dit. Rien n’est vendu, et personne n’est suivi à la trace.
consent-account-rights = Vous pouvez à tout moment tout emporter ou tout faire effacer, sur la page « Mes apprentissages ».
consent-given = Vous avez donné votre consentement le { $date }.
consent-given-guardian = Un parent ou une personne légalement responsable de vous a donné son consentement le { $date }.
consent-withdrawn = Terminé le { $date }.
consent-withdraw = Retirer ce consentement
consent-withdraw-go = Le retirer et fermer mon compte
guardian-title = Un compte pour { $name } : êtes-vous d’accord ?
guardian-lead = { $name } voudrait avoir un compte sur le site { $territory } et a moins de { $age } ans. Votre adresse nous a été donnée comme celle d’un parent ou d’une personne légalement responsable. C’est à vous de décider.
guardian-account-text = { $territory } conserve sur { $name } : l’adresse e-mail, le nom à utiliser, le mois et l’année de naissance, ainsi que ce qui est enregistré ici, les inscriptions et ce qui est fait ici ; sur vous : votre adresse e-mail et votre nom. Personne d’autre ne le voit, sauf si { $name } le montre. Rien n’est vendu, et personne n’est suivi à la trace.
guardian-account-rights = Vous pouvez à tout moment tout faire effacer, avec le lien de l’e-mail que nous vous avons envoyé. { $name } peut tout emporter.
guardian-account-paper-text = { $territory } conserve sur { $name } : le nom à utiliser, le mois et l’année de naissance, ainsi que ce qui est enregistré ici, les inscriptions et ce qui est fait ici, et une adresse e-mail seulement s’il y en a une ; sur vous : votre nom, et aucune adresse. Personne d’autre ne le voit, sauf si { $name } le montre. Rien n’est vendu, et personne n’est suivi à la trace.
guardian-account-paper-rights = Vous pouvez à tout moment tout faire effacer : sur papier, avec le code, là où vous avez signé. { $name } peut tout emporter.
guardian-name = Votre nom
guardian-birth = Date de naissance ({ $name })
guardian-birth-hint = Le mois et l’année en chiffres. Nous saurons ainsi que vous vous connaissez.
guardian-agree-legend = Donnez-vous votre consentement ?
guardian-agree = En tant que parent ou personne légalement responsable, je donne mon consentement pour { $name }
guardian-yes = Oui, je consens
guardian-no-title = Ou non
guardian-no-text = Dans ce cas, tout ce que nous savons sur { $name } et sur vous est effacé tout de suite. Faites aussi ce choix si vous ne connaissez pas { $name }.
guardian-no = Non, tout effacer
guardian-agreed = Vous avez consenti à un compte pour { $name }.
guardian-withdraw-title = Si vous changez d’avis
guardian-withdraw-text = Le compte sera alors fermé, et tout sera effacé au bout de sept jours. D’ici là, { $name } peut tout emporter, et vous pouvez consentir à nouveau. Gardez l’e-mail dont le lien mène ici.
guardian-withdraw = Je retire mon consentement
guardian-leaving = { $name } : tout sera effacé le { $date }. D’ici là, vous pouvez consentir à nouveau.
guardian-own-text = Cet e-mail s’adresse à la personne légalement responsable de vous, et c’est vous qui avez ouvert une session ici. Déconnectez-vous, et passez-lui l’appareil.
done-guardian-confirmed = Merci. Le compte peut maintenant être utilisé.
erased-title = Tout est effacé
erased-text = Plus rien de ce compte n’est conservé ici.
erased-at = Effacé ici : { $time }
erased-others = Autres villes
erased-others-none = D’ici, aucune autre ville n’a rien appris de ce compte. Il n’y a donc rien à y effacer.
erased-others-lead = Avec ce compte, il y a eu des inscriptions à ce que proposent ces villes. Nous avons dit à chacune d’effacer ce qu’elle avait reçu. « Confirmé » signifie que son serveur a accepté notre message.
erased-other = Ville
erased-answer = Réponse
erased-state-nothing = N’a jamais rien appris : il n’y a rien à effacer
erased-state-confirmed = Prévenue, et confirmé : { $time }
erased-state-gone = Dit qu’il n’y a plus personne là-bas
erased-state-refused = A refusé notre message
erased-state-unreached = Injoignable pendant 30 jours, ou nous ne lui parlons plus
erased-state-waiting = Pas encore confirmé. Nous essayons pendant 30 jours
erased-keep = Gardez l’adresse de cette page : c’est le seul chemin pour y revenir, et personne ne peut vous la renvoyer. Jusqu’au { $date }, la page dit où en sont les choses.
mail-join-subject = { $territory } : créez votre compte
mail-join-text =
    Bonjour { $name },

    Ce lien ouvre votre compte sur le site { $territory } :

    { $link }

    Il fonctionne une seule fois, pendant { $minutes } minutes, dans le navigateur où il a été demandé. Si ce n’était pas vous, vous n’avez rien à faire : aucun compte ne sera créé.
mail-guardian-subject = { $name } a besoin de votre consentement pour { $territory }
mail-guardian-text =
    Bonjour,

    { $name } voudrait avoir un compte sur le site { $territory }, où l’on trouve de quoi apprendre près de chez soi et où l’on garde ce que l’on a appris. { $name } a moins de { $age } ans et nous a donné votre adresse comme celle d’un parent ou d’une personne légalement responsable.

    Lisez ce que cela signifie, puis dites oui ou non :

    { $link }

    Gardez cet e-mail. Avec le même lien, vous pouvez changer d’avis à tout moment. Toute personne qui a ce lien peut décider à votre place.
mail-guardian-agreed-text =
    Bonjour,

    le { $date }, vous avez consenti à ce que { $name } ait un compte : { $territory }.

    Si ce n’était pas vous, retirez ce consentement ici :

    { $link }
mail-guardian-withdrawn-text =
    Bonjour,

    le { $date }, vous avez retiré votre consentement à ce que { $name } ait un compte : { $territory }. Tout sera effacé au bout de sept jours.

    Si ce n’était pas vous, ou si vous avez changé d’avis, consentez à nouveau ici d’ici là :

    { $link }
mail-guardian-ended-text =
    Bonjour { $name },

    la personne légalement responsable de vous ne consent plus à ce que vous ayez un compte : { $territory }. Tout ce qui est à vous sera donc effacé le { $date }.

    D’ici là, vous pouvez l’emporter :

    { $link }

## Ce qu’une personne qui apprend a ici.

## Cards, addresses, papers of guardians. $card is a card’s name, $code letters of a code.

card-have = J’ai une carte avec des lettres
card-title = Votre carte
card-lead = Écrivez les lettres de votre carte. Elles vous ouvrent un compte ou vous ramènent au vôtre.
card-code = Lettres de la carte
card-code-hint = Par exemple 7K3M9-QXT2V-HD4RS. Si vous avez vos mots, les cinq premières suffisent.
card-go = Continuer
card-join-title = Ouvrez votre compte avec cette carte
card-join-text = Pas besoin d’adresse e-mail. Vous recevez ensuite cinq mots : avec eux et votre carte, vous vous connectez partout.
card-guardian-hint = S’il n’y en a pas, laissez ce champ vide : la signature se fait alors sur papier, là où vous avez reçu la carte.
card-again-title = Une nouvelle carte pour votre compte
card-again-text = Dites-nous quand vous êtes né(e), pour que personne d’autre n’ouvre votre compte. Vous recevez alors de nouveaux mots. L’ancienne carte ne sert plus à rien.
card-words-title = Connectez-vous avec vos mots
card-used-text = Cette carte a été utilisée le { $date }. Si ce n’était pas vous, dites-le à qui vous l’a donnée : elle peut être bloquée.
card-words = Vos cinq mots
card-words-hint = Dans leur ordre, séparés par des espaces.
card-all = Pas encore de mots ? Écrivez alors les quinze lettres de la carte.
card-lost = Mots ou carte perdus ? Qui vous a donné la carte peut vous en donner une nouvelle pour le même compte.
card-closed-title = Cette carte n’ouvre rien
card-locked-text = Elle a été bloquée. Demandez-en une autre là où vous l’avez reçue.
card-expired-text = Elle n’a pas été utilisée à temps. Demandez-en une autre là où vous l’avez reçue.
card-opened-title = Votre compte est ouvert
card-opened-text = Votre session est ouverte. Vos cinq mots n’ont été montrés qu’une fois. Si vous ne les avez pas notés, créez-en de nouveaux maintenant.
card-new-title = Notez ces cinq mots
card-new-text = Nous ne les montrons que maintenant. Avec eux et votre carte { $card }, vous vous connectez sur n’importe quel appareil. Gardez-les là où personne d’autre ne les trouve.
card-new-go = Je les ai notés
card-renew = Créer de nouveaux mots
card-renew-title = Les mots de votre carte
card-renew-text = Avec la carte { $card } et cinq mots, vous vous connectez sur n’importe quel appareil. Si vous avez perdu les mots, ou si quelqu’un les a vus, créez-en de nouveaux.
card-renew-sure = Les anciens mots ne serviront plus. Les nouveaux ne sont montrés qu’une fois.
problem-card = Aucune carte n’a ces lettres. Vérifiez-les
problem-card-letters = Une carte porte 15 lettres et chiffres. Vérifiez-les
problem-card-birth = Cela ne correspond pas à ce que nous savons. Vérifiez le mois et l’année
problem-card-birth-left = Cela ne correspond pas à ce que nous savons. Vérifiez le mois et l’année. Essais restants : { $n }
problem-card-birth-locked = Cela ne correspond pas à ce que nous savons. La carte est maintenant bloquée. Demandez-en une autre là où vous l’avez reçue
problem-card-words = La carte et les mots ne vont pas ensemble. Vérifiez les deux
card-entry-printed = La carte { $card } a été créée le { $date }.
card-entry-used = La carte { $card } a été utilisée le { $date }.
card-entry-locked = La carte { $card } a été bloquée le { $date }.
card-entry-missed = La carte { $card } a été bloquée le { $date } : le mois et l’année de naissance étaient trop souvent faux.
card-entry-renewed = La carte { $card } a reçu de nouveaux mots le { $date }.
card-entry-replaced = La carte { $card } a été remplacée le { $date }.
card-state-fresh = pas utilisée
card-state-used = utilisée
card-state-expired = expirée
card-state-locked = bloquée
desk-cards = Cartes
desk-cards-lead = Pour les personnes sans e-mail ni téléphone. Chaque carte ouvre un compte. Vous voyez si une carte a été utilisée, jamais par qui.
desk-cards-unverified = L’opérateur doit d’abord vérifier votre organisation.
desk-cards-new = Nouvelles cartes
desk-cards-count = Combien (de 1 à 40)
desk-cards-language = Langue des cartes
desk-cards-print = Créer une planche
desk-cards-empty = Il n’y a pas encore de cartes.
desk-cards-all = Toutes les cartes
desk-cards-card = Carte
desk-cards-state = État
desk-cards-lock = Bloquer
desk-cards-lock-text = Elle n’ouvre plus rien, et qui est connecté avec elle est déconnecté. Le compte reste.
desk-cards-replace = Nouvelle carte
desk-cards-replace-text = La carte perdue est bloquée. La nouvelle ouvre le même compte, pour qui connaît le mois et l’année de naissance.
desk-cards-held = Le mois et l’année de naissance ont été inconnus trop souvent. Seul l’exploitant du site peut créer une nouvelle carte.
desk-cards-made = Ces cartes sont déjà faites, et il n’y en a pas de nouvelles. Leurs lettres n’ont été montrées qu’une fois : si vous ne les avez pas imprimées, bloquez ces cartes ici, et faites-en de nouvelles.
desk-cards-note = Notez les cinq premières lettres d’une carte à côté du nom de qui la reçoit, dans une liste à vous. Avec elles, vous trouvez la carte ici, vous la bloquez et vous la remplacez.
desk-log = Ce qui a été fait
done-card-locked = La carte est bloquée.
problem-card-count = Écrivez un nombre de 1 à 40. Il ne peut pas y avoir plus de 400 cartes non utilisées
sheet-title = Cartes à découper
sheet-text = Imprimez cette page maintenant : les lettres ne sont montrées que cette fois.
print-page = Imprimer cette page
sheet-card-text = Trouvez quelque chose à apprendre près de chez vous. Scannez ceci, ou ouvrez { $address } et écrivez ces lettres :
sheet-card-keep = Gardez cette carte. On peut l’utiliser pour la première fois jusqu’au { $date }.
attest-title = Un parent ou responsable a signé
attest-lead = Écrivez le code que le parent ou l’enfant vous montre. Sans lui, vous ne voyez personne.
attest-code = Code
attest-code-hint = Huit lettres et chiffres.
attest-child = { $name } attend une signature sur papier. Imprimez cette page, lisez-la avec le parent, faites-la signer, et gardez le papier.
attest-name = Nom du parent ou responsable
attest-paper-code = Code : { $code }. Gardez-le : avec lui, vous retirez ce consentement sur papier, là où vous avez signé.
attest-paper-date = Date
attest-paper-signature = Signature
attest-agree = La personne responsable de { $name } a signé cela, et je l’ai vu
attest-go = L’enregistrer
attest-other = Autre code
attest-done = La personne responsable de { $name } a donné son consentement.
attest-withdraw-title = Le consentement est retiré
attest-withdraw-text = Une fois cela signé, tout ce qui concerne { $name } est effacé au bout de sept jours.
attest-withdraw-go = Enregistrer le retrait
attest-entry-attested = Une signature a été enregistrée le { $date } ({ $code }).
attest-entry-withdrawn = Un retrait a été enregistré le { $date } ({ $code }).
problem-attest-code = Personne n’attend avec ce code. Vérifiez-le
problem-attest-letter = La personne responsable a une adresse e-mail et doit d’abord répondre à notre lettre. Son lien reste valable tant que l’enfant est trop jeune pour décider seul
done-attested = C’est enregistré, et le compte est ouvert.
done-attest-withdrawn = C’est enregistré. Le compte est fermé, et effacé au bout de sept jours.
consent-given-paper = Un parent ou une personne légalement responsable de vous a signé sur papier ; enregistré le { $date }.
me-paper-text = Un parent ou une personne légalement responsable de vous signe sur papier, là où vous avez reçu votre carte. Montrez-y ce code : { $code }
me-paper-keep = Le code de la personne responsable de vous, pour ce qui est signé sur papier : { $code }
me-agreed-text = Un parent ou une personne légalement responsable de vous a donné son consentement. Il manque la signature sur papier.
guardian-paper-text = Vous avez donné votre consentement. Il manque une étape : signez sur papier auprès d’une organisation présente ici, et montrez ce code : { $code }. { $name } pourra alors utiliser le compte.
me-emails = Adresses e-mail
me-emails-none = Vous n’en avez pas. Avec une adresse, vous pouvez aussi vous connecter par un lien et recevoir des e-mails.
email-letters = reçoit vos e-mails
email-unverified = pas encore confirmée
email-choose = Envoyer les e-mails ici
email-remove = Retirer
email-add = Autre adresse e-mail
email-link-title = Est-ce votre adresse ?
email-link-text = { $email } devient une adresse du compte de { $name }.
email-link-go = Oui, l’ajouter
email-expired-text = Il a déjà servi, il est trop ancien ou il appartient à un autre navigateur. Demandez-en un nouveau sur votre page.
done-email-asked = Nous avons écrit à cette adresse. Ouvrez le lien dans ce navigateur.
done-email-added = L’adresse est maintenant la vôtre.
done-email-chosen = Les e-mails y sont maintenant envoyés.
done-email-removed = L’adresse est retirée.
problem-email-own = Vous avez déjà cette adresse
problem-email-guardian = C’est l’adresse de la personne responsable de vous. Indiquez-en une à vous
problem-email-most = Un compte n’a pas plus de cinq adresses
problem-last-way-in = C’est votre dernier moyen de vous connecter. Ajoutez d’abord une autre adresse.
me-cards = Vos cartes
me-take-zip = Tout emporter en fichiers (ZIP)
mail-card-subject = Une nouvelle carte pour votre compte chez { $territory }
mail-card-text =
    Bonjour { $name },

    { $organisation } a créé une nouvelle carte pour votre compte chez { $territory }. L’ancienne est bloquée.

    Si vous ne l’avez pas demandée, dites-le à { $organisation }.
mail-card-changed-subject = Votre carte chez { $territory }
mail-card-locked-text =
    Bonjour { $name },

    la carte { $card } de votre compte chez { $territory } a été bloquée. Plus personne n’entre avec elle.

    Pour une autre carte, adressez-vous à { $organisation }.
mail-card-used-text =
    Bonjour { $name },

    la nouvelle carte { $card } de votre compte chez { $territory } a été utilisée. Quelqu’un s’est connecté avec elle.

    Si ce n’était pas vous, dites-le à { $organisation }, qui peut la bloquer.
mail-card-renewed-text =
    Bonjour { $name },

    la carte { $card } de votre compte a de nouveaux mots : { $territory }. Les anciens ne servent plus.

    Si ce n’était pas vous, prévenez { $organisation }, qui peut bloquer la carte.
mail-child-subject = Le compte de { $name } chez { $territory }
mail-attested-text =
    Bonjour,

    { $organisation } a noté que vous avez signé sur papier que { $name } peut avoir un compte chez { $territory }.

    Si ce n’est pas le cas, dites-le à { $organisation }. Le lien de notre première lettre permet de revenir dessus.
mail-attest-withdrawn-text =
    Bonjour,

    { $organisation } a noté que vous n’acceptez plus que { $name } ait un compte chez { $territory }. Tout ce qui concerne { $name } est effacé au bout de sept jours.

    Si vous l’acceptez, dites-le avant par le lien de notre première lettre.
mail-inactive-guardian-text =
    Bonjour,

    { $name } n’est pas venu(e) depuis longtemps chez { $territory }. Le { $date }, nous effaçons le compte avec tout ce qu’il contient.

    Pour le garder, { $name } doit se connecter une fois avant :

    { $link }
mail-email-subject = Votre adresse chez { $territory }
mail-email-text =
    Bonjour,

    { $name } souhaite utiliser cette adresse pour un compte chez { $territory }. Si c’est vous, ouvrez ce lien :

    { $link }

    Il fonctionne pendant { $minutes } minutes, dans le navigateur où il a été demandé. Si ce n’était pas vous, ne faites rien.
mail-email-taken-text =
    Bonjour,

    { $name } souhaite utiliser cette adresse pour un compte chez { $territory }. Elle appartient déjà à un compte : rien n’a donc été changé.

    Si les deux sont à vous : connectez-vous à l’autre et retirez-y d’abord l’adresse. Si ce n’était pas vous, ne faites rien.
mail-way-removed-text =
    Bonjour { $name },

    une clé d’accès ou une adresse e-mail a été retirée de votre compte chez { $territory }. Plus personne ne peut s’en servir pour se connecter.

    Si ce n’était pas vous, vérifiez ici et déconnectez-vous partout :

    { $link }
mail-email-first-text =
    Bonjour { $name },

    les lettres sur votre compte chez { $territory } vont désormais à { $email }.

    Si ce n’était pas vous, connectez-vous, choisissez votre propre adresse et écrivez-nous.
mail-email-added-text =
    Bonjour { $name },

    votre compte chez { $territory } a maintenant une autre adresse : { $email }. Qui la possède peut se connecter.

    Si ce n’était pas vous, connectez-vous, retirez l’adresse et écrivez-nous.
mail-way-subject = Comment se connecter à votre compte chez { $territory }
mail-way-passkey-text =
    Bonjour { $name },

    une clé d’accès a été ajoutée à votre compte chez { $territory }. Qui la possède peut se connecter.

    Si ce n’était pas vous, retirez-le ici et déconnectez-vous partout :

    { $link }
mail-way-linked-text =
    Bonjour { $name },

    un compte d’un autre site a été lié à votre compte chez { $territory }. Qui le possède peut se connecter.

    Si ce n’était pas vous, retirez-le ici et déconnectez-vous partout :

    { $link }
mail-way-locked-text =
    Bonjour { $name },

    il semble exister une copie d’une de vos clés d’accès chez { $territory } : elle ne connecte plus personne. Retirez-la ici et ajoutez-en une nouvelle :

    { $link }
mail-inactive-subject = Votre compte chez { $territory } va être effacé
mail-inactive-text =
    Bonjour { $name },

    vous n’êtes pas venu(e) depuis longtemps chez { $territory }. Le { $date }, nous effaçons votre compte avec tout ce qu’il contient.

    Si vous voulez le garder, connectez-vous une fois avant :

    { $link }
mail-erased-subject = Votre compte chez { $territory } est effacé
mail-erased-text =
    Bonjour { $name },

    votre compte chez { $territory } est effacé avec tout ce qu’il contenait, et cette adresse aussi dès que cet e-mail est envoyé. Quelles autres villes ont été prévenues, et lesquelles l’ont confirmé, se lit ici jusqu’au { $date } :

    { $link }

    Gardez le lien : c’est le seul chemin pour y aller.
mail-erased-guardian-text =
    Bonjour,

    le compte de { $name } chez { $territory } est effacé avec tout ce qu’il contenait, et votre adresse aussi dès que cet e-mail est envoyé. Quelles autres villes ont été prévenues, et lesquelles l’ont confirmé, se lit ici jusqu’au { $date } :

    { $link }

    Gardez le lien : c’est le seul chemin pour y aller.
export-readme =
    Voici tout ce que { $territory } conserve à votre sujet, réuni le { $date }.

    Les fichiers en .csv s’ouvrent dans un tableur, ceux en .json dans un éditeur de texte, et calendar.ics dans un agenda. everything.json contient tout en un seul fichier. Ce dont il n’y a rien n’a pas de fichier. Les secrets, comme ceux de vos liens de connexion, sont conservés sous une forme que personne ne peut lire, et n’y figurent pas.

## End of cards.

me-title = Bonjour { $name }
me-explore = Trouver quelque chose à apprendre
me-waits-title = Nous attendons la réponse d’un parent ou d’une personne légalement responsable de vous
me-waits-text = Nous avons écrit à l’adresse ci-dessous. Tant qu’il n’y a pas de réponse, vous pouvez regarder ce qu’il y a ici et enregistrer des recherches, mais pas vous inscrire à une activité.
me-guardian-again = Envoyer l’e-mail encore une fois
me-guardian-first = Envoyer un e-mail
me-guardian-paper = Plutôt signer sur papier
me-birth-title = Une question
me-birth-hint = Le mois et l’année en chiffres, par exemple 4 et 2010. Ils ne pourront plus être changés ensuite. Personne d’autre ne les voit.
me-consents = Ce à quoi vous avez consenti
me-take = Tout emporter
me-take-text = Un fichier avec tout ce qui est conservé ici sur vous.
me-take-go = Télécharger le fichier
me-leave = Fermer mon compte
me-leave-text = Tout ce qui est à vous sera effacé au bout de sept jours. D’ici là, vous pouvez changer d’avis.
me-leave-go = Fermer mon compte
me-erase = Tout effacer tout de suite
me-erase-text = Rien ne pourra plus être récupéré.
me-erase-go = Tout effacer maintenant
me-report-letter = Un e-mail vous apportera alors un lien vers une page qui dit quelles autres villes l’ont confirmé.
me-report-none = Vous ne verrez quelles autres villes l’ont confirmé que si vous effacez tout tout de suite, ou si nous pouvons vous écrire à une adresse e-mail confirmée.
me-report-page = Vous verrez ensuite une page qui dit quelles autres villes l’ont confirmé.
me-leaving = Tout ce qui est à vous sera effacé le { $date }.
me-leaving-guardian = La personne légalement responsable de vous ne consent plus à ce que vous ayez un compte ici. D’ici là, vous pouvez tout emporter.
me-stay = Je veux rester
done-joined = Bienvenue ! Votre compte est ouvert.
done-guardian-asked = Nous avons écrit à votre parent ou à la personne légalement responsable de vous.
done-guardian-paper = La personne légalement responsable de vous signera sur papier. Un e-mail précédent ne sert plus.
done-birth-told = Merci. C’est tout ce qu’il nous fallait.
done-stays = Vous restez, quelle bonne nouvelle ! Rien ne sera effacé.

## S’inscrire à une activité. $title est l’activité, $name la personne qui s’inscrit.

enrol-title = S’inscrire
enrol-go = S’inscrire
enrol-wait-go = Attendre une place
enrol-full = Toutes les places sont prises. Vous pouvez en attendre une : elles sont données dans l’ordre des inscriptions.
enrol-back = Retour à la page
enrol-name-hint = L’organisme voit ce nom.
enrol-email-hint = Nous vous envoyons un seul lien, pour confirmer. L’organisme ne voit pas votre adresse, sauf si vous cochez la case ci-dessous.
enrol-birth-hint = Le mois et l’année en chiffres, par exemple 4 et 2010. Nous regardons seulement si vous pouvez venir, et nous ne les conservons pas.
enrol-message = L’organisme doit-il savoir quelque chose ? (facultatif)
enrol-message-hint = Par exemple, ce qu’il vous faut pour pouvoir participer.
enrol-release = L’organisme peut voir mon adresse e-mail
enrol-sent-text = Nous avons écrit à { $email }. Ouvrez le lien de cet e-mail et confirmez votre inscription. Vous n’aurez une place qu’après cette confirmation.
consent-organiser = S’inscrire à une activité
consent-organiser-text = { $organiser } voit le nom et le message que vous écrivez ici, pour s’organiser et pour vérifier qui était là. Les responsables de ce site peuvent aussi les voir ; personne d’autre. Si vous ne participez plus, ils ne sont conservés que le temps nécessaire.
rule-closed-cancelled = Cette activité est annulée.
rule-closed-over = Cette activité est terminée.
rule-closed-external = L’inscription se fait sur le site de l’activité.
rule-closed-none = Il n’y a pas besoin de s’inscrire. Il suffit de venir.
rule-closed-notYet = Les inscriptions ne sont pas encore ouvertes.
rule-closed-closed = Les inscriptions sont terminées.
rule-closed-full = Toutes les places sont prises.
rule-closed-alreadyEnrolled = Votre inscription est déjà faite.
rule-closed-age = Cette activité est pour des personnes d’un autre âge.
rule-closed-guardian = Un parent ou une personne légalement responsable de vous doit d’abord donner son consentement. Créez un compte, et nous poserons la question.
enrolled-unconfirmed = Inscription pas encore confirmée
enrolled-requested = L’organisme décide
enrolled-accepted = Vous avez une place
enrolled-waitlisted = Vous attendez une place
enrolled-rejected = L’organisme a dit non
enrolled-left = Vous ne venez pas
enrolled-attended = Vous étiez là
enrolled-absent = Vous n’étiez pas là
enrolment-confirm = Oui, je viens
enrolment-leave = Je ne peux pas venir
enrolment-leave-text = Votre place ira à la prochaine personne qui attend.
enrolment-leave-go = Rendre ma place
done-asked = C’est noté. Nous vous avons aussi écrit.
done-enrolled = Votre inscription est faite. Nous vous avons aussi écrit.
done-confirmed = Merci. C’est confirmé.
done-not-coming = Merci de nous le dire. Quelqu’un d’autre aura la place.
me-places = Vos inscriptions
participants-title = Personnes inscrites
participants-seats = Places prises : { $taken } sur { $n }
participants-taken =
    { $n ->
        [one] { $n } personne a une place
        [many] { $n } personnes ont une place
       *[other] { $n } personnes ont une place
    }
participants-requested =
    { $n ->
        [one] { $n } personne attend votre décision
        [many] { $n } personnes attendent votre décision
       *[other] { $n } personnes attendent votre décision
    }
participants-waiting =
    { $n ->
        [one] { $n } personne attend une place
        [many] { $n } personnes attendent une place
       *[other] { $n } personnes attendent une place
    }
participants-attended =
    { $n ->
        [one] { $n } personne était là
        [many] { $n } personnes étaient là
       *[other] { $n } personnes étaient là
    }
participants-none = Il n’y a encore aucune inscription.
participants-none-hint = Toute personne qui s’inscrit apparaît ici.
participants-state = État
participants-since = Inscription
participants-sensitive = Avec les réponses sur la santé ou l’alimentation
participants-csv = Tableau (CSV)
participant-requested = voudrait venir
participant-accepted = a une place
participant-waitlisted = attend une place
participant-rejected = place refusée
participant-left = ne vient pas
participant-attended = était là
participant-absent = n’était pas là
participant-do-accept = Accepter
participant-reject-text = Une lettre à ce sujet part aussitôt.
participant-do-reject = Refuser
participant-do-attend = Était là
participant-do-miss = N’était pas là
done-participant-accepted = C’est accepté. Un e-mail est en route.
done-participant-rejected = C’est refusé. Un e-mail est en route.
done-participant-attended = La présence est notée.
done-participant-absent = L’absence est notée.
mail-enrol-confirm-subject = À confirmer : { $title }
mail-enrol-confirm-text =
    Bonjour { $name },

    Vous voudriez participer à « { $title } » ({ $when }). Confirmez-le ici :

    { $link }

    Vous n’aurez une place qu’après cette confirmation. Si ce n’était pas vous, vous n’avez rien à faire.
mail-enrol-accepted-subject = Vous avez une place : { $title }
mail-enrol-accepted-text =
    Bonjour { $name },

    Vous avez une place pour « { $title } ».

    { $when }
    { $place }

    Toutes les informations, pour votre agenda ou si vous ne pouvez pas venir :

    { $link }
mail-enrol-requested-subject = Nous avons transmis votre demande : { $title }
mail-enrol-requested-text =
    Bonjour { $name },

    Vous voudriez participer à « { $title } » ({ $when }). L’organisme décide, et nous vous écrirons ensuite. Pour voir où en est votre demande :

    { $link }
mail-enrol-waits-subject = Vous attendez une place : { $title }
mail-enrol-waits-text =
    Bonjour { $name },

    Toutes les places pour « { $title } » ({ $when }) sont prises. Dès qu’une place se libère et que c’est votre tour, nous vous écrivons. Pour voir où en est votre demande, ou si vous ne voulez pas attendre :

    { $link }
mail-enrol-rejected-subject = Pas de place cette fois : { $title }
mail-enrol-rejected-text =
    Bonjour { $name },

    L’organisme ne peut pas vous donner de place pour « { $title } » ({ $when }). Il y a d’autres activités à trouver sur le site { $territory }.

    { $link }
mail-enrol-changed-subject = Activité modifiée : { $title }
mail-enrol-changed-text =
    Bonjour { $name },

    Le moment ou le lieu de « { $title } » a changé. Voici ce qui est prévu maintenant :

    { $when }
    { $place }

    Toutes les informations, ou si vous ne pouvez pas venir :

    { $link }
mail-enrol-cancelled-subject = Activité annulée : { $title }
mail-enrol-cancelled-text =
    Bonjour { $name },

    « { $title } » ({ $when }) n’aura pas lieu. Nous le regrettons. Il y a d’autres activités à trouver sur le site { $territory }.

    { $link }

## Inviter, interroger et écrire aux personnes inscrites. $organiser est l’organisme.

questions-title = Questions
questions-text = Vous pouvez poser jusqu’à dix questions aux personnes qui s’inscrivent ici. Celles qui viennent d’une autre ville ne sont pas interrogées. Une question dont vous effacez le texte disparaît avec ses réponses. Si vous changez une question ou la raison de la poser, ses réponses sont effacées aussi.
question-number = Question { $n }
question-new = Une nouvelle question
question-text = La question
question-purpose = Pourquoi vous la posez
question-purpose-hint = Les personnes interrogées le lisent.
question-kind = Comment on y répond
question-kind-text = Par un texte court
question-kind-choice = En choisissant une réponse
question-kind-yesNo = Par oui ou non
question-options = Réponses au choix
question-options-hint = Seulement pour un choix : deux ou plus, une par ligne.
question-required = Il faut y répondre
question-is-sensitive = Elle concerne la santé ou l’alimentation
question-readers = Qui lit les réponses sur la santé ou l’alimentation
question-readers-hint = Seulement les personnes cochées. Chaque lecture est notée dans le journal.
question-readers-fixed = Il y a déjà des réponses. Seule une personne propriétaire de l’organisme, ou qui les lit déjà, peut en ajouter une autre.
question-erase-after = Jours après la fin avant que les réponses soient effacées
question-erase-on = Ou le jour où elles sont effacées
question-erase-hint = Remplissez l’un des deux. Ne gardez pas les réponses plus longtemps que nécessaire.
question-erase-answers = Réponses déjà données
question-erase-go = Effacer les réponses : { $n }
question-erase-first = Ce changement efface les réponses déjà données. Cochez la case, ou laissez la question comme elle était.
question-erase-fixed = Des personnes ont déjà répondu et savent quand leur réponse sera effacée. Ne choisissez rien de plus tardif.
question-optional = { $text } (facultatif)
question-why = Pourquoi nous demandons : { $purpose }
question-erased-on = Votre réponse sera effacée le { $date }.
question-erased-after =
    { $n ->
        [one] Votre réponse est effacée { $n } jour après la fin.
       *[other] Votre réponse est effacée { $n } jours après la fin.
    }
question-sensitive = Cela concerne la santé ou l’alimentation. Seules les personnes désignées par l’organisme le lisent.
question-consent = Vos réponses y vont aussi et sont effacées comme indiqué à côté de chaque question.
answer-yes = Oui
answer-no = Non
answers-title = Vos réponses
answers-change = Modifier mes réponses
answers-not-asked = Inscription d’une autre ville, sans questions
enrol-invited = { $organiser } vous invite.
enrol-invited-to = Cette invitation a été envoyée à { $email }. La lettre sur votre place y va aussi.
enrolment-written-to = Les lettres à ce sujet vont à { $email }.
enrol-known = Un compte existe avec votre adresse. Connectez-vous et vous reviendrez ici.
rule-not-invited-used = Cette invitation a déjà servi. Le reste est dans la lettre sur votre place.
rule-not-invited-expired = Cette invitation est trop ancienne. Demandez-en une nouvelle.
rule-not-invited-revoked = L’organisme a retiré cette invitation.
rule-not-invited-forwarded = Cette invitation a été envoyée à une autre adresse que la vôtre. Demandez la vôtre.
invitations-title = Inviter
invitations-text = Les personnes invitées n’ont pas à attendre votre accord tant qu’il y a des places. L’âge compte comme pour tout le monde.
invitations-letters = Par lettre
invitations-list = Adresses
invitations-list-hint = Une par ligne, ou un tableau avec adresse et nom. Chaque personne reçoit son propre lien, valable une fois.
invitations-send = Envoyer les invitations
invitations-sent = Lettres en route : { $n }
invitations-links = Par un lien pour plusieurs
invitations-ends = Jusqu’à quand il fonctionne
invitations-ends-hint = Si vous laissez vide : jusqu’à la fin, ou pendant trente jours.
invitations-link = Créer un lien
invitations-all = Personnes invitées
invitations-draft = Publiez d’abord. Vous pourrez inviter ensuite.
invitation-link = Lien pour plusieurs
invitation-joined = Inscriptions par ce lien : { $n }
invitation-waiting = pas encore utilisée
invitation-used = utilisée
invitation-expired = trop ancienne
invitation-revoked = retirée
invitation-open = ouvert
invitation-print = Imprimer
invitation-until = Valable jusqu’au { $date }
invitation-scan = Scannez ceci pour vous inscrire, ou tapez l’adresse.
invitation-picture = L’adresse en image pour un appareil photo
invitation-stop-ask-title = Plus d’invitations ?
invitation-stop-ask-text = Vous ne recevrez alors plus d’invitations de { $organiser } par e-mail.
invitation-stop-title = Plus d’invitations
invitation-stop-text = { $organiser } ne vous enverra plus d’invitations d’ici.
done-invitation-made = Le lien est prêt. Vous pouvez l’imprimer.
invited-sent = lettre en route
invited-wrong = pas une adresse e-mail
invited-doubled = figure déjà plus haut
invited-joined = déjà inscrite
invited-waiting = déjà invitée
invited-stopped = ne veut plus d’invitations de votre part
invited-limit = pas aujourd’hui : assez de lettres
participants-invited = Invitations : { $n }, inscriptions : { $joined }, pas encore : { $waiting }
mail-invitation-subject = { $organiser } vous invite : { $title }
mail-invitation-text =
    Bonjour{ $name },

    { $organiser } vous invite à « { $title } ».

    { $when }
    { $place }

    Vous pouvez vous inscrire ici. Ce lien n’est que pour vous :

    { $link }

    Pour ne plus recevoir de telles lettres de { $organiser } :

    { $stop }
mail-message-text =
    { $text }

    --
    { $organiser } écrit cela aux personnes inscrites à « { $title } ». Tout sur votre place, et si vous ne pouvez pas venir :

    { $link }
messages-title = Écrire
messages-text = Chaque personne reçoit sa propre lettre, même sans avoir montré son adresse. Personne ne voit qui d’autre la reçoit. Les parents et responsables reçoivent une copie.
messages-no-mail = Ce site n’envoie pas de lettres.
messages-sent = Ce que vous avez écrit
message-to = À qui
message-to-all = Tout le monde
message-to-accepted = Qui a une place
message-to-waiting = Qui attend
message-to-attended = Qui était là
message-name = Objet
message-content = Texte
message-preview = Voir d’abord
message-send = Envoyer
message-change = Modifier
message-reached = Lettres : { $n }
message-on-page = Sans adresse e-mail, le lisent sur leur page : { $n }
message-missed = Non jointes, car inscrites d’une autre ville et sans adresse visible : { $n }
message-nobody = Il n’y a personne à qui écrire.
message-too-many = Assez de lettres pour aujourd’hui. Écrivez de nouveau demain.
enrolment-letters = Messages de l’organisation
done-message-sent = Envoyé.
fact-places-free = { $free } places libres sur { $n }
fact-places-waiting = Toutes les places sont prises ({ $n }) ; vous pouvez en attendre une
fact-places-taken = Toutes les places sont prises ({ $n })
check-in-back = Annuler
done-taken-back = Annulé.

## Inscription à ce que propose une autre ville. $host est l’adresse de son site.

enrol-release-name = L’organisme peut voir mon nom
enrol-name-elsewhere-hint = Pour nos lettres. L’organisme ne le voit que si vous le cochez ci-dessous.
enrol-elsewhere-account = Ici, on s’inscrit avec un compte. Sans compte, inscrivez-vous sur le site de la ville qui le propose.
consent-organiser-elsewhere-text = Ceci est transmis à { $organiser }, { $territory } ({ $host }) : que quelqu’un d’ici voudrait venir, ce que vous cochez et votre message, pour s’organiser et pour vérifier qui était là. Rien d’autre sur vous ne quitte ce site. Si vous ne participez plus, nous le disons à { $organiser }.
enrolled-sent = Transmis, pas encore de réponse
enrolled-failed = La transmission a échoué
done-passed-on = Nous l’avons transmis à l’organisme. Dès qu’il y aura une réponse, vous la verrez ici.
participant-somebody = Quelqu’un de { $host }
mail-enrol-failed-subject = Non transmis : { $title }
mail-enrol-failed-text =
    Bonjour { $name },

    Nous n’avons pas pu vous inscrire à « { $title } » ({ $when }) : l’organisme n’est pas joignable d’ici, ou n’accepte personne d’ici. Vous pouvez réessayer, ou vous inscrire sur le site de la ville qui le propose.

    { $link }
enrol-ask = Demander à la personne responsable de moi si { $organiser } peut avoir { $what ->
        [name] mon nom
        [email] mon adresse e-mail
       *[both] mon nom et mon adresse e-mail
    }
enrol-ask-paper = La personne responsable de vous ne reçoit pas d’e-mails de notre part. Nous ne pouvons donc pas lui demander si l’organisme peut en savoir plus sur vous.
release-asked = Nous avons demandé à la personne responsable de vous si l’organisme peut avoir { $what ->
        [name] votre nom
        [email] votre adresse e-mail
       *[both] votre nom et votre adresse e-mail
    }.
release-given = La personne responsable de vous a dit oui : l’organisme peut avoir { $what ->
        [name] votre nom
        [email] votre adresse e-mail
       *[both] votre nom et votre adresse e-mail
    }.
release-refused = La personne responsable de vous a dit non : l’organisme ne reçoit pas { $what ->
        [name] votre nom
        [email] votre adresse e-mail
       *[both] votre nom et votre adresse e-mail
    }.
release-withdrawn = La personne responsable de vous a repris son oui : l’organisme ne peut plus avoir { $what ->
        [name] votre nom
        [email] votre adresse e-mail
       *[both] votre nom et votre adresse e-mail
    }.
guardian-release-title = Est-ce que { $organiser } peut avoir ceci de { $name } ?
guardian-release-lead = { $name } a fait une inscription et voudrait que { $organiser }, { $city }, ait ceci : pour s’organiser, pour vérifier qui est venu et pour écrire à ce sujet. Personne d’autre ne le reçoit. { $name } peut venir aussi sans cela.
guardian-release-for = Pour quoi
guardian-release-to = Qui le reçoit
guardian-release-what = Quoi
guardian-release-kept = { $organiser } ne le reçoit pas. Si vous changez d’avis, vous pouvez accepter ici.
guardian-release-over = Il n’y a plus rien à décider ici : c’est terminé ou annulé, la place a été rendue, ou la personne a l’âge de décider seule.
mail-release-guardian-subject = Une question de { $name } : { $territory }
mail-release-guardian-text =
    Bonjour,

    { $name } a fait une inscription à « { $title } » ({ $when }), proposé par { $organiser }, { $city }. { $organiser } peut-il avoir { $what ->
        [name] le nom
        [email] l’adresse e-mail
       *[both] le nom et l’adresse e-mail
    } de { $name } ? Rien n’est transmis avant votre accord. Regardez de quoi il s’agit, et dites oui ou non :

    { $link }

    Gardez cet e-mail. Avec le même lien, vous pouvez reprendre votre oui.

## Présences. $name est la personne présente, $time une heure, $code les caractères d’un code.

ticket-title = Votre billet
ticket-text = Montrez-le à l’entrée, ou lisez les caractères à voix haute. Il n’est que pour vous.
code-picture = Code en image : { $code }
check-in-title = Noter les présences
check-in-here = Là : { $here } sur { $n }
check-in-since = là depuis { $time }
check-in-do = Est là
check-in-code = Code du billet
check-in-code-hint = Douze lettres et chiffres, comme sous l’image du billet.
check-in-wall = Code à afficher au mur
check-in-scan = Scanner avec l’appareil photo
check-in-scan-stop = Fermer l’appareil photo
check-in-no-camera = L’appareil photo ne s’ouvre pas. Tapez le code, ou choisissez le nom.
check-in-queued = Noté sur ce téléphone. Ce sera envoyé dès le retour du réseau.
check-in-waiting = En attente du réseau : { $n }
check-in-waits = attend le réseau
check-in-attended = { $name } est là.
check-in-already = { $name } : déjà là, depuis { $time }.
check-in-unknown = Aucun billet ne porte ce code. Revoyez chaque caractère.
check-in-otherOpportunity = Ce billet est pour autre chose.
check-in-noPlace = Ce billet ne donne pas de place ici.
check-in-notYet = C’est trop tôt. Les présences se notent à partir de deux heures avant le début.
check-in-expired = C’est trop tard. Les présences se notent jusqu’à six heures après la fin, et ce qu’un téléphone a noté sans réseau vaut une heure.
door-title = Signalez votre arrivée ici
door-text = Scannez le code avec votre téléphone, ou ouvrez { $address } et tapez-le. Il change toutes les 30 secondes.
door-stale = Pas de réseau. Attendez le code suivant.
door-code = Code à l’entrée
door-code-hint = Il s’affiche sur l’écran à l’entrée et change toutes les 30 secondes.
door-code-go = Continuer
door-go = Je suis là : { $name }
door-who = Nous ne savons pas encore qui vous êtes. Ouvrez le lien de votre e-mail et scannez de nouveau, connectez-vous, ou tapez le code de votre billet.
door-no-place = Vous n’avez pas encore de place ici. Si vous avez un billet, tapez son code.
check-in-stale = Ce code est faux ou trop ancien. Regardez de nouveau l’écran à l’entrée.
check-in-go = Noter l’arrivée
door-done = Bonjour, { $name } ! Votre arrivée est notée.

## Goals, and whom somebody lets look on. $name is a learner, or who speaks; $adviser an address.

goals-title = Mes objectifs
goals-lead = Que voulez-vous devenir ou apprendre ? Rassemblez des étapes et voyez ce qui manque encore.
goals-none = Vous n’avez pas encore d’objectif.
goals-new = Nouvel objectif
goals-no-esco = La liste des métiers et des compétences n’est pas encore ici. Écrivez votre objectif avec vos mots.
goals-own = Avec vos mots
goals-own-hint = Par exemple : réparer mon vélo moi-même
goal-make = En faire mon objectif
goal-own = C’est un de vos objectifs
goal-kind-name = Avec vos mots
goal-progress = Compétences : { $done } sur { $n }
goal-reached = Atteint
goal-reach = Je l’ai atteint
goal-reopen = Finalement pas encore atteint
goal-drop = Abandonner cet objectif
goal-drop-text = Ses étapes et ce que d’autres en ont dit sont effacés.
goal-drop-go = L’abandonner
goal-steps = Étapes
goal-steps-none = Pas encore d’étapes. Choisissez « Ajouter à un objectif » sur une page qui y mène.
goal-step-address = Adresse d’une offre ou d’un parcours
goal-step-address-hint = D’ici ou d’une autre ville : copiez-la depuis votre navigateur.
goal-step-add = Ajouter l’étape
goal-step-up = Plus tôt
goal-step-down = Plus tard
goal-step-remove = Retirer
goal-step-signed-up = Inscription faite
goal-step-waiting = En attente d’une place
goal-step-walking = En cours
goal-step-over = Terminé
goal-add = Ajouter à un objectif
goal-add-which = À lequel ?
goal-all = Trouver ce qui y mène
goal-concept = Ce qu’en dit ESCO
goal-missing = Manque encore
goal-covered = Déjà appris
goal-next = Ce qui y mène bientôt
goal-next-none = Rien ici n’enseigne encore l’une de ces compétences. Suivez une compétence sur sa page pour savoir quand il y a quelque chose.
goal-words-none = Rien ne se trouve encore avec ces mots. Cherchez avec d’autres mots, et ajoutez ce que vous trouvez comme étape.
goal-offers = Offres : { $n }
problem-goal-step = Nous n’y avons trouvé ni offre ni parcours. Vérifiez l’adresse
problem-no-step = Il y a bien quelque chose, mais ce n’est ni une offre ni un parcours
problem-not-before = Cela ne commence que le { $date }
problem-step-gone = Cette étape ne fait plus partie de l’objectif.
remark-new = Du nouveau a été dit
remarks-title = Ce que disent vos conseillers
remark-by = { $name }, { $date }
remark-take = Ajouter à mes étapes
remark-decline = Non, merci
remark-forget = Supprimer
remark-taken = Ajouté aux étapes
remark-declined = Refusé
remark-there = Déjà parmi les étapes
remark-title = Dire quelque chose
remark-text = Vos mots
remark-text-hint = La personne dont c’est l’objectif peut les supprimer.
remark-step = Proposer une étape : son adresse
remark-send = Envoyer
remark-mail = M’écrire quand quelqu’un dit quelque chose, au plus une fois par jour
me-remarks = Quelqu’un a dit quelque chose de vos objectifs.
part-goals = Objectifs
part-enrolments = Inscriptions
advisers-title = Qui peut regarder
advisers-lead = Laissez regarder quelqu’un en qui vous avez confiance, par exemple un animateur ou une mentore. Vous choisissez ce qui est montré, vous voyez chaque consultation et vous pouvez y mettre fin à tout moment.
advisers-none = Personne ne regarde.
adviser-new = Laisser regarder quelqu’un
adviser-email = Adresse e-mail de cette personne
adviser-parts = Que peut-elle voir ?
adviser-months-legend = Pour combien de mois ?
adviser-invite = Envoyer l’invitation
adviser-young = Nous demandons d’abord à votre parent ou responsable légal.
adviser-unborn = Dites-nous d’abord quand vous êtes né ou née.
adviser-waits = Vous pourrez laisser regarder quelqu’un dès que votre parent ou responsable légal aura accepté votre compte.
adviser-no-mail = Ce site ne peut pas encore envoyer d’e-mails ; personne ne peut donc être invité.
adviser-guardian = Attend votre parent ou responsable légal
adviser-invited = Invitation envoyée
adviser-active = Regarde
adviser-ended = Fini
adviser-ended-on = Fini le { $date }
adviser-ended-guardian = Un parent ou une personne responsable de vous y a mis fin
adviser-declined = Refusée
adviser-gone = Un compte effacé
adviser-until = Jusqu’au { $date }
adviser-views = Consultations
adviser-no-views = Personne n’a encore regardé.
adviser-end = Y mettre fin maintenant
adviser-end-text = Dès maintenant, cette personne ne voit plus rien de vous.
problem-adviser-known = Choisissez une autre adresse : c’est la vôtre, ou elle est déjà invitée
consent-adviser = Laisser regarder quelqu’un
consent-adviser-text = Cette personne voit ce que vous avez coché, peut commenter vos objectifs et proposer des étapes, jusqu’à la fin de la durée ou jusqu’à ce que vous y mettiez fin. Personne d’autre. Chaque consultation est notée pour vous.
advising-title = Qui me laisse regarder
advising-lead = Chacune de vos consultations est notée pour la personne concernée.
advising-none = Personne ne vous laisse regarder.
advising-stop = Ne plus regarder
advising-stop-text = Vous ne verrez plus rien de cette personne.
advised-title = Avec { $name }
advised-none = Il n’y a encore rien ici.
invited-title = { $name } vous laisse regarder
invited-lead = Vous pouvez voir jusqu’au { $date } : { $parts }. Vous pouvez commenter et proposer des étapes. Chaque consultation est notée pour { $name }.
invited-ask = Pour que personne d’autre n’ouvre ceci, nous envoyons un lien à l’adresse invitée.
invited-send = Envoyer le lien
invited-mailed = Nous avons écrit à l’adresse invitée. Ouvrez le lien dans ce navigateur dans les 15 minutes.
invited-astray = Le lien de l’e-mail fonctionne pendant 15 minutes. Ouvrez-le dans le navigateur où vous l’avez demandé, ou faites-en envoyer un nouveau d’ici.
invited-other = Cette invitation est pour une autre adresse. Déconnectez-vous et ouvrez-la de nouveau.
invited-account = Vous recevez un compte à { $territory }, avec seulement votre adresse et un nom. Vous pouvez le fermer à tout moment.
invited-of-age = J’ai l’âge de la majorité et je donne mon consentement
invited-accept = Accepter
invited-decline = Je ne veux pas regarder
invited-decline-text = L’invitation prend fin, et { $name } voit qu’elle a été refusée.
invited-decline-go = Refuser
invited-declined = Vous avez refusé.
invited-declined-text = Vous ne voyez rien de { $name } et ne recevrez plus d’e-mails à ce sujet.
invited-over = Cette invitation a déjà servi, a pris fin ou est trop ancienne.
guardian-adviser-title = { $adviser } peut-il regarder avec { $name } ?
guardian-adviser-lead = { $name } voudrait montrer ceci à { $adviser } jusqu’au { $date } : { $parts }. { $adviser } pourrait commenter et proposer des étapes. { $name } voit chaque consultation.
guardian-adviser-agreed = Vous avez accepté. Gardez l’e-mail : avec son lien, vous pouvez y mettre fin à tout moment.
guardian-adviser-no = Non, je n’accepte pas
guardian-adviser-ended = { $adviser } ne voit rien.
done-goal-picked = C’est maintenant votre objectif.
done-goal-dropped = Abandonné.
done-goal-reached = Bravo ! Vous l’avez atteint.
done-step-added = Ajouté.
done-step-there = Cette étape y est déjà.
done-step-removed = Retiré.
done-remark-sent = Envoyé.
done-adviser-asked = L’invitation est en route.
done-adviser-ended = { $name } ne voit plus rien de vous.
done-adviser-withdrawn = C’est fini. Cette personne ne voit plus rien de vous.
done-advising-begun = Merci. Vous pouvez maintenant regarder.
done-advising-stopped = C’est fini.
mail-adviser-subject = { $name } vous laisse regarder : { $territory }
mail-adviser-text =
    Bonjour,

    { $name } apprend avec { $territory } et voudrait vous en montrer une partie, pour que vous puissiez donner des conseils. Ce qui est montré, vous le voyez et le décidez ici :

    { $link }

    Pour accepter, il faut avoir cette adresse. Si vous ne connaissez pas { $name }, vous n’avez rien à faire.
mail-invited-subject = Continuer avec l’invitation de { $name }
mail-invited-text =
    Bonjour,

    { $name } voudrait vous laisser regarder : { $territory }. Avec ce lien, vous continuez avec l’invitation :

    { $link }

    Il fonctionne pendant { $minutes } minutes, dans le navigateur où il a été demandé. Si ce n’était pas vous, ne faites rien.
mail-adviser-guardian-subject = { $territory } : { $adviser } peut-il regarder avec { $name } ?
mail-adviser-guardian-text =
    Bonjour,

    { $name } voudrait montrer à { $adviser } une partie de ce qui s’apprend avec { $territory }. Rien n’est montré avant votre accord. Lisez de quoi il s’agit, et dites oui ou non :

    { $link }

    Gardez cet e-mail. Avec le même lien, vous pouvez changer d’avis à tout moment.
mail-remark-subject = Quelqu’un a parlé de votre objectif
mail-remark-text =
    Bonjour { $name },

    une personne que vous laissez regarder a dit quelque chose de vos objectifs à { $territory }. Lisez-le ici :

    { $link }

## Suivre un parcours.

walk-start = Commencer ce parcours
walk-sign-in = Se connecter pour suivre ce parcours
walk-progress = Étapes faites : { $done } sur { $n }
walk-completed = Vous êtes au bout du parcours
walk-completed-some = Vous êtes au bout du parcours. Étapes faites : { $done } sur { $n }
walk-steps = Étapes : { $done } sur { $n }
walk-finished = Parcours terminé
walk-next = Prochaine étape
walk-done = C’est fait
walk-attended = C’est fait : l’organisme a noté votre présence
walk-tick = J’ai fait cette étape
walk-from = À partir du { $date }
walk-sign-up = Inscrivez-vous : l’organisme confirme votre présence
walk-untick = Finalement pas fait
walk-stop = Quitter ce parcours
walk-stop-text = Ce que vous avez coché ici sera effacé. Vos inscriptions restent.
walk-stop-go = Quitter
number-started =
    { $n ->
        [one] personne a commencé
        [many] personnes ont commencé
       *[other] personnes ont commencé
    }
number-completed =
    { $n ->
        [one] personne est arrivée au bout
        [many] personnes sont arrivées au bout
       *[other] personnes sont arrivées au bout
    }
me-walks = Parcours que vous suivez

## Rappels.

mail-enrol-reminder-subject = Bientôt : { $title }
mail-enrol-reminder-text =
    Bonjour { $name },

    « { $title } » commence bientôt, et vous avez une place.

    { $when }
    { $place }

    Toutes les informations, ou si vous ne pouvez pas venir :

    { $link }

## Following providers, territories, playlists and skills; what happened to them.

follow = Suivre
follow-followed = Vous suivez cette page
follow-stop = Ne plus suivre
follow-title = Suivre { $name }
follow-private = Ce qui est publié ici arrive dans vos actualités. Personne n’apprend que vous suivez cette page.
follow-here = Sur le site { $territory }
follow-here-text = Avec un compte ici, vous suivez cette page sans que personne le sache.
follow-home = Dans une autre ville, ou sur Mastodon
follow-home-text = Vous êtes chez vous ailleurs ? Indiquez le site de votre ville ou votre propre adresse, et nous vous y emmenons.
follow-home-field = Le site de votre ville ou votre adresse
follow-home-hint = Par exemple tilburg.example ou @name@mastodon.example
follow-home-go = M’y emmener
follow-onward = Vous pouvez suivre cette page sur { $host }.
follow-onward-go = Continuer vers { $host }
problem-follow-home = Nous n’avons rien trouvé là d’où l’on puisse suivre une page. Vérifiez l’adresse
problem-follow-nobody = Nous n’avons trouvé là personne à suivre. Vérifiez l’adresse
following-title = Mes abonnements
following-lead = Personne d’autre ne voit cette liste. Les autres villes apprennent seulement que quelqu’un d’ici les suit.
following-none = Vous ne suivez encore rien.
following-none-hint = Choisissez « Suivre » sur la page d’une organisation, d’une ville, d’un parcours ou d’une compétence.
following-add = Suivre une page d’ailleurs
following-object = Adresse ou identifiant
following-object-hint = L’adresse d’une page dans une autre ville, ou un identifiant comme @library@tilburg.example
following-territory = Ville ou région
following-skill = Compétence
following-requested = pas encore de réponse
following-failed = injoignable
following-muted = en sourdine
following-mute = Mettre en sourdine
following-unmute = Afficher de nouveau
following-blocked = Masqué pour vous
block-title = Masquer tout ce qui vient de cette organisation
block-text = Vous ne la suivez plus, et rien d’elle n’arrive dans vos actualités. Elle ne l’apprend pas.
block-go = Masquer
block-done = Vous avez masqué cette organisation dans vos actualités.
block-end = Ne plus masquer
timeline-title = Mes actualités
timeline-empty = Il ne s’est encore rien passé. Dès qu’il se passe quelque chose, vous le voyez ici.
news-new = Nouveauté
news-changed = Changement
news-cancelled = Annulation
news-soonFull = Plus que quelques places
news-soonOver = Bientôt la fin des inscriptions
news-message = Message
digest-title = Par e-mail
digest-legend = À quelle fréquence devons-nous vous écrire ?
digest-hint = Seulement s’il s’est passé quelque chose. Chaque e-mail permet d’arrêter.
digest-never = Jamais
digest-day = Une fois par jour
digest-week = Une fois par semaine
digest-stop-title = Ne plus recevoir d’e-mails sur vos actualités
digest-stop-text = Nous ne vous écrirons plus au sujet de ce que vous suivez. Vous le retrouvez toujours dans vos actualités.
done-follows = Vous suivez maintenant cette page.
done-follows-no-more = Vous ne suivez plus cette page.
done-muted = Pour le moment, vous n’en recevez plus de nouvelles.
done-unmuted = Vous en recevez de nouveau des nouvelles.
done-hidden = C’est masqué.
done-shown = Ce n’est plus masqué.
done-digest = C’est enregistré.
mail-digest-subject =
    { $n ->
        [one] { $n } actualité du site { $territory }
        [many] { $n } actualités du site { $territory }
       *[other] { $n } actualités du site { $territory }
    }
mail-digest-text =
    Bonjour { $name },

    Voici ce qui s’est passé pour ce que vous suivez sur le site { $territory } :

    { $list }

    Tout voir :

    { $link }

    Vous ne voulez plus recevoir ces e-mails ? Arrêtez-les ici :

    { $stop }

## Reporting what is wrong to the operator.

report = Signaler cette page
report-title = Qu’est-ce qui ne va pas ?
report-lead = Dites-le aux personnes qui administrent ce site. Elles voient ce que vous écrivez, mais pas qui vous êtes.
report-text = Qu’est-ce qui ne va pas ?
report-text-hint = Par exemple : c’est payant, cela n’existe pas, ce n’est pas pour les enfants.
report-forward = Prévenir aussi { $territory }. Là-bas, personne n’apprendra que cela vient de vous.
report-go = Envoyer
report-done = Merci. Nous allons regarder.
admin-reports = Signalements
admin-reports-lead = Ce qui ne va pas selon des personnes d’ici et d’autres villes. Modifiez ou retirez ce qui est à nous dans son bureau ; masquez ou bloquez ce qui vient d’ailleurs sur la page de sa ville.
admin-reports-none = Il n’y a aucun signalement.
report-from-here = de quelqu’un d’ici
report-forwarded = sa ville a été prévenue
report-settle = Marquer comme traité
done-report-settled = C’est traité.
admin-waiting-reports =
    { $n ->
        [one] Un signalement vous attend
        [many] { $n } signalements vous attendent
       *[other] { $n } signalements vous attendent
    }

## What happened, in numbers

figures-title = Chiffres
figures-lead = Ce qui s’est passé ici, sans noms. Les nombres de personnes sont donnés à partir de cinq, ceux d’enfants et de jeunes à partir de dix. « – » signifie aucune ou moins ; parfois un nombre plus grand manque aussi, pour que personne ne puisse en déduire un petit.
figures-none = Il n’y a encore rien à dire de ce mois.
figures-viewed = Pages ouvertes
figures-enrolled = Inscriptions
figures-attended = Présences
figures-started = Parcours commencés
figures-completed = Parcours terminés
figures-by-month = Par mois
figures-by-provider = Par organisme
figures-by-category = Par thème
figures-by-skill = Par compétence
figures-by-ageband = Par âge
figures-by-language = Par langue
figures-by-home = Par lieu d’attache
