# All texts of Waymark in this language. Another language is a copy of this file, named by its tag
# (BCP 47) and translated: nothing else is needed. What a file lacks is said in English.
# docs/operate/languages.md tells how, and which files a native speaker has read.

# What the language calls itself.
language-self = English

## Dates. $day and $year are digits, $month is one of month-*, $weekday one of weekday-*.
## $day2, $month2, $year2 belong to the last day of several.

format-date = { $weekday } { $day } { $month } { $year }
format-days-month = { $day }–{ $day2 } { $month } { $year }
format-days-year = { $day } { $month } – { $day2 } { $month2 } { $year }
format-days = { $day } { $month } { $year } – { $day2 } { $month2 } { $year2 }
# $hour (00 to 23) and $minute have two digits.
format-time = { $hour }:{ $minute }
format-moment = { $date }, { $time }
format-times = { $date }, { $from }–{ $to }
# Two whole moments, or a moment and a day.
format-moments = { $from } – { $to }

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

weekday-1 = Mon
weekday-2 = Tue
weekday-3 = Wed
weekday-4 = Thu
weekday-5 = Fri
weekday-6 = Sat
weekday-7 = Sun

## Numbers, money, lengths

# Between whole and fraction.
format-decimal = .
# Between thousands, from 10 000 on.
format-group = ,
# $currency is a sign (€) or a code (PLN).
format-price = { $currency }{ $amount }
format-price-code = { $currency } { $amount }
fact-age-only = Age { $min }
# It costs something, and nobody said how much.
fact-paid = Paid
format-metres = { $n } m
format-kilometres = { $n } km

fact-years =
    { $n ->
        [one] { $n } year
       *[other] { $n } years
    }
# Between the parts of a list, and before the last one.
list-between = { ", " }
list-last = { $list } and { $last }

fact-months =
    { $n ->
        [one] { $n } month
       *[other] { $n } months
    }

## Languages that something is held in

language-af = Afrikaans
language-ar = Arabic
language-be = Belarusian
language-bg = Bulgarian
language-bs = Bosnian
language-ca = Catalan
language-cs = Czech
language-da = Danish
language-de = German
language-el = Greek
language-en = English
language-es = Spanish
language-et = Estonian
language-eu = Basque
language-fa = Persian
language-fi = Finnish
language-fr = French
language-ga = Irish
language-gl = Galician
language-he = Hebrew
language-hi = Hindi
language-hr = Croatian
language-hu = Hungarian
language-is = Icelandic
language-it = Italian
language-ka = Georgian
language-ku = Kurdish
language-lt = Lithuanian
language-lv = Latvian
language-mk = Macedonian
language-mt = Maltese
language-nb = Norwegian Bokmål
language-nl = Dutch
language-nn = Norwegian Nynorsk
language-no = Norwegian
language-pl = Polish
language-ps = Pashto
language-pt = Portuguese
language-ro = Romanian
language-rom = Romani
language-ru = Russian
language-sk = Slovak
language-sl = Slovenian
language-so = Somali
language-sq = Albanian
language-sr = Serbian
language-sr-Cyrl = Serbian (Cyrillic)
language-sr-Latn = Serbian (Latin)
language-st = Sesotho
language-sv = Swedish
language-ti = Tigrinya
language-tr = Turkish
language-uk = Ukrainian
language-ur = Urdu
language-vi = Vietnamese
language-xh = isiXhosa
language-zh = Chinese
language-zu = isiZulu
# A text in easy words, beside the one in the same language.
language-easy = { $language }, easy words

## What is wrong with a value (beside a field)

problem-malformed-address = Write a whole web address, for example https://example.org/page
problem-malformed-time = Write a date and a time, for example 2026-12-05 15:00
problem-malformed-timezone = Write a time zone, for example Europe/Vilnius
problem-malformed-duration = Write a length such as PT3H (three hours) or P2D (two days)
problem-malformed-currency = Write a currency in three capital letters, for example EUR
problem-malformed-amount = Write a number such as 12.50, without a currency
problem-malformed-whole-number = Write a whole number from 0 up
problem-malformed-number = Write a number
problem-malformed-email = Write a mail address, for example name@example.org
problem-malformed-slug = Use 1 to 60 small letters, digits and single hyphens
problem-malformed-day = Choose a day, for example 2026-12-05
problem-malformed-colour = Write a colour as # and six digits or letters, for example #00594c
problem-malformed-topic = Use letters, digits and spaces, for example night walks
problem-malformed-contact = Write one contact a line: name, e-mail, telephone, website
problem-malformed-scopes = Only an operator’s account can have all of these rights
problem-malformed-recurrence = Write a rule such as FREQ=WEEKLY;BYDAY=MO;UNTIL=20270630T215959Z
problem-malformed-language = Write a language as a short tag, for example lt or sr-Cyrl

## Why something is not allowed

rule-invalid = Some answers need another look.
rule-not-found = There is nothing here, or it is not for you to see.
rule-gone = This was deleted.
rule-sign-in-first = Sign in first.
rule-link-expired = This link was used already or is too old. Ask for a new one.
rule-forbidden = You do not have the right to do this. Ask an operator.
rule-slug-taken = The name “{ $name }” is taken. Choose another.
rule-changed = Somebody else changed this in between. Load it again, and repeat your change.
rule-too-many = Too many tries. Wait { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
} and try again.
rule-too-many-minutes = Too many tries. Wait { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} and try again.
rule-too-many-hours = Too many tries. Wait { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
} and try again.
rule-key-reused = This was sent before with other contents. Send it again as a new request.
# $why is in English.
rule-refused = This was refused: { $why }

# The line of facts of a playlist, for servers that show only its summary.
fact-steps = { $n ->
    [one] { $n } step
   *[other] { $n } steps
}

## The pages that everybody sees. Plain words: no "actor", "inbox" or "instance".

## Around every page

page-skip = Skip to the content
page-nav = Main
page-language = Language
page-no-password = You have no password yet. Without one you need a new link each time.
page-set-password = Set a password
page-account = Your account
nav-explore = Explore
nav-playlists = Playlists
nav-network = Network
nav-about = About
nav-sign-in = Sign in
nav-sign-out = Sign out
nav-desk = Your desk
nav-admin = Operator’s desk
nav-settings = Settings
footer-contact = Contact
footer-api = For developers
footer-privacy = This site sets no tracking cookies, and its pages ask no other server for anything.
footer-source = source code
pages-label = Pages
pages-previous = Previous
pages-next = Next
edit = Edit
save = Save
from-territory = from { $territory }
text-languages = This text in
page-language-more = More languages
handle-title = Follow from another service
handle-text = Search for this address in Mastodon, Mobilizon or a similar service, and follow it there.
handle-short = Follow:

## Explore

explore-title = Explore
explore-title-words = { $words }: results
explore-heading = Find your next thing to learn
explore-lead =
    { $organisations ->
        [0] Workshops, courses and volunteering near you.
        [one] Workshops, courses and volunteering from one local organisation.
       *[other] Workshops, courses and volunteering from { $organisations } local organisations.
    }
explore-lead-network =
    { $territories ->
        [one] One other territory shares its own with us.
       *[other] { $territories } other territories share theirs with us.
    }
explore-count =
    { $n ->
        [0] Nothing found
        [one] { $n } opportunity
       *[other] { $n } opportunities
    }
explore-signpost = Where things come from
explore-here = you are here
explore-set = Filters that are set
explore-unset = Remove the filter
explore-unset-all = Remove all
explore-empty = Nothing matches all of this.
explore-empty-hint = Use fewer words, remove a filter above, or choose other days.
explore-empty-all = Show everything that is coming
explore-wrong = These filters cannot be used
explore-empty-now = Nothing is coming up at the moment.
explore-empty-new = Nothing has been published yet.
explore-empty-new-hint = Come back soon: local organisations are getting ready.
share-title = Share
share-sheet = Share…
share-copy = Copy the address
share-copied = Copied
share-mail = By e-mail
explore-along = Take this list along
explore-along-ics = Calendar
explore-along-rss = RSS feed
explore-along-csv = Table (CSV)
explore-along-geojson = Map data (GeoJSON)
explore-routes = Marked routes
explore-routes-lead = Playlists lead you step by step, here and in other cities.
explore-routes-all = All playlists
search-words = What would you like to learn?
search-example = Try “robots” or “volunteering”
search-go = Search
search-kind = Kind
search-more = Dates, place, language, cost
search-when = When
when-any = Any time
when-days = The days below
when-today = Today
when-tomorrow = Tomorrow
when-weekend = At the weekend
when-week = Next 7 days
when-month = Next 30 days
search-time = Part of the day
time-morning = Morning
time-afternoon = Afternoon
time-evening = Evening
search-enrolment = How to get a place
search-closing = Last chance to sign up
search-from = From
search-to = Until
search-place = Near (town or place)
search-radius = How far away
search-where = Where
search-category = Topic
search-language = Language
search-age = Your age
search-sort = Order
search-free = Free of charge
search-online = Online
search-apply = Show results

## An opportunity

fact-when = When
fact-where = Where
fact-cost = Cost
fact-language = Language
fact-for = For whom
opportunity-about = Description
opportunity-calendar = Add to calendar
opportunity-step = Begin a playlist with it
opportunity-geo = Open in a map app
opportunity-materials = To read or bring
opportunity-details = Details
opportunity-playlists = Part of these playlists

## Playlists

playlists-title = Playlists
playlists-lead = Routes through things to learn: some in town, some online, some in other cities.
playlists-count =
    { $n ->
        [one] { $n } playlist
       *[other] { $n } playlists
    }
playlists-empty = There is no playlist yet.
playlists-empty-hint = Explore single opportunities
playlist-kind = Playlist
playlist-steps = Steps
playlist-ordered = Follow them in this order.
playlist-free = Do them in any order.
playlist-empty = This playlist has no steps yet.
playlist-about = About this playlist
legend-title = How to read the route
legend-here = In this territory
legend-online = Online, wherever you are
legend-task = Something to do on your own
legend-elsewhere = In another territory, in its colour

## Organisations, territory, network

organisation-count =
    { $n ->
        [0] Nothing coming up
        [one] { $n } opportunity
       *[other] { $n } opportunities
    }
organisation-empty = This organisation has nothing planned at the moment.
organisation-all = Show all
organisation-about = About the organisation
organisation-contact = Contact
organisation-playlists = Playlists
territory-partners =
    { $n ->
        [0] Organisations
        [one] { $n } organisation
       *[other] { $n } organisations
    }
territory-partners-empty = No organisation has joined yet.
territory-publish = Do you offer something to learn?
territory-publish-text = Organisations publish here for free.
territory-publish-write = Write to the contact above to get a desk.
network-title = Network
network-heading = Territories connected with ours
network-lead =
    { $n ->
        [0] What other cities and regions publish will appear here.
        [one] One other territory is connected with ours. It says below who shows whose opportunities.
       *[other] { $n } other territories are connected with ours. Each says below who shows whose opportunities.
    }
network-territories = Territories
network-empty = This territory is not connected to another one yet.
network-empty-hint = Everything that you find here comes from local organisations.
network-rows = Show what comes from { $territory }
network-new = New from elsewhere

## Signing in, settings, errors

sign-in-title = Sign in
sign-in-email = E-mail address
sign-in-password = Password
sign-in-go = Sign in
sign-in-mail = Send me a link instead
sign-in-help = No password? Ask the operator of this site for a sign-in link.
sign-in-help-mail = No password? Leave it empty and have a link sent to you.
sign-in-sent = Look into your mail
sign-in-sent-text = If there is an account with this address, a link is on its way. It works once, for 15 minutes, in this browser.
link-title = Sign in with this link
link-invited = You are invited to the desk of { $organisation }
link-text = You will be signed in as { $name }. The link works only once.
link-text-new = Press the button to open your account. The link works only once.
link-go = Sign in
link-expired = This link does not work any more
link-expired-text = It was used already, is too old, or was asked for in another browser: then open it there. Or ask for a new one.
settings-you = You
settings-email = You sign in with { $email }.
settings-name = Name
settings-language = Language of the pages
settings-password = Password
settings-password-current = Current password
settings-password-new = New password
settings-password-hint = At least 10 characters. Several words are easy to remember.
settings-password-set = Set password
settings-sessions = Where you are signed in
settings-sessions-text = You are signed out in every browser, in this one too. Links to sign in, your password, passkeys and linked accounts stay as they are.
settings-sign-out = Sign out everywhere

## Passkeys and single sign-on. $provider is what the operator calls a sign-on server.
passkey-title = Passkeys
passkey-one = Passkey
passkey-text = A passkey signs you in by your finger, your face or the code of your device. Nobody can guess it, and there is nothing to remember.
passkey-name = Name of this passkey
passkey-name-hint = For example: my phone
passkey-add = Add a passkey
passkey-needs = To add one, your browser needs JavaScript and a device that keeps passkeys.
passkey-none = Passkeys cannot be used at the address of this site.
passkey-failed = That did not work, or you stopped it. Try again, or choose another way.
passkey-sign-in = Sign in with a passkey
passkey-locked = Locked
passkey-locked-text = There seems to be a copy of this passkey, so it signs nobody in any more. Remove it and add a new one.
passkey-wrong-unknown = Nobody here has this passkey. It may have been removed.
passkey-wrong-locked = There seems to be a copy of this passkey, so it is locked. Sign in another way, remove it and add a new one.
passkey-wrong-unverified = Your account needs a device that makes sure it is you: by finger, face or code.
passkey-wrong-known = This device has a passkey for this account already.
passkey-wrong-invalid = That did not work, or took too long. Try again.
way-title = Ways to sign in
way-text = Passkeys, and accounts elsewhere by which you sign in.
way-open = Show them
way-added = Added on { $date }
way-used = Last used on { $date }
way-unused = Not used yet
way-remove = Remove
way-remove-one = Remove { $name }
way-last = This is your only way to sign in. Add another one first.
sign-on-title = Accounts elsewhere
sign-on-text = You can sign in with an account that you have there. That site learns that you come here, and nothing of what you do here.
sign-on-go = Go on with { $provider }
sign-on-link = Link { $provider }
sign-on-cancel = Cancel
sign-on-outward-text = You sign in there now and come back. From then on you can sign in here with that account.
sign-on-shared-text = Sign in there as yourself. On a computer that others use too, sign out there as well when you are done.
sign-on-join-lead = You are signed in with { $provider } and have no account here yet. It costs nothing, and nobody can see that you are here.
sign-on-join-born = { $provider } says that you were born in { $month }.
sign-on-join-known = You have an account here already? Sign in to it, then link { $provider } under “Ways to sign in”.
sign-on-failed = Nobody was signed in
sign-on-again = Try again
sign-on-other = Sign in another way
sign-on-old-text = This took too long, was done already, or began in another browser.
sign-on-refused-text = { $provider } did not confirm who you are, or you stopped it there.
sign-on-wrong-text = The answer of { $provider } was not right, so we did not take it. If it happens again, tell the operator of this site.
sign-on-silent-text = { $provider } does not answer at the moment. Try again in a few minutes, or sign in another way.
sign-on-taken-text = This account of { $provider } is linked to another account here.
sign-on-not-you-text = You are no longer signed in here as whoever began this. Sign in and try again.
sign-on-weak-text = Your account may change what others see, so it needs a stronger check than { $provider } made. Sign in another way.
done-passkey-added = The passkey is added.
done-passkey-removed = The passkey is removed.
done-sign-on-linked = It is linked. You can sign in with it now.
done-sign-on-unlinked = It is not linked any more.
error-explore = Go to the start page
error-request = If you report this, name this number:

## Saved searches

saved-title = Saved searches
saved-lead = What is new in each of them comes as a feed, and by mail if you like: at most once a day, and only when there is something new.
saved-lead-feed = What is new in each of them comes as a feed.
saved-keep = Save this search
saved-keep-name = Name of this search
saved-none = You have not saved a search yet.
saved-none-hint = Search for something, then choose “Save this search”.
saved-everything = Everything
saved-feed = Feed
saved-mail-on = Tell me by mail
saved-mail-off = No mail any more
saved-by-mail = We tell you by mail
saved-new =
    { $n ->
        [0] Nothing new
        [one] { $n } is new
       *[other] { $n } are new
    }
saved-remove = Remove
saved-sign-in = Sign in to save it
saved-stop-title = No more mail about this search
saved-stop-text = We will not write to you about “{ $name }” any more. The search stays in your settings.
saved-stop-go = Stop the mail
done-search-removed = Removed.
done-search-mail = From now on we tell you by mail what is new.
done-search-silent = You get no more mail about it.
problem-saved-many = You have { $n } saved searches. Remove one first
mail-saved-subject =
    { $n ->
        [one] { $name }: one new opportunity
       *[other] { $name }: { $n } new opportunities
    }
# $list has one opportunity a paragraph. $link shows all of them, $stop ends these mails.
mail-saved-text =
    New in your search “{ $name }” in { $territory }:

    { $list }

    See all of them:
    { $link }

    You asked for this mail when you saved the search. To end it:
    { $stop }

## First set-up

setup-title = Set this site up
setup-lead = Make { $address } the site of your city or region, with you as its operator. The address and the short name cannot be changed later; everything else can.
setup-right = First, the code
setup-code = Code
setup-code-hint = The program wrote it into its log when it started. It works once, and until the next start.
setup-code-wrong = This is not the newest code in the program’s log. After each start there is a new one
setup-name = Name of the territory
setup-name-hint = A city or a region: Vilnius
setup-handle = Short name
setup-handle-hint = For followers in other services: vilnius. Small letters, digits and hyphens; it cannot be changed later. Leave it empty to have it made of the name.
setup-timezone-hint = For days and hours where nobody names another.
setup-you = You
setup-operator = Your e-mail address
setup-operator-hint = You sign in with it. It is not shown to anybody.
setup-go = Set up and sign in

## Words for values, counts and states, put together by the page modules.

## Kinds and other closed lists: the API's value after the prefix

kind-event = Event
kind-workshop = Workshop
kind-course = Course
kind-volunteering = Volunteering
kind-internship = Internship
kind-project = Project
kind-place = Place
kind-online = Online
kind-exchange = Exchange
category-life-skills = Life skills
category-creativity = Creativity
category-civic = Civic life
category-abroad = Going abroad
category-science = Science
category-technology = Technology
category-global = Global issues
category-crafts = Crafts
category-sports = Sports
category-arts = Arts
category-career = Career
category-environment = Environment
setting-formal = Formal: school, university, training with a certificate
setting-nonFormal = Non-formal: organised outside school
setting-informal = Informal: by doing or visiting
enrolment-open = Sign up while there are places
enrolment-approval = Sign up, and the organiser decides
enrolment-external = Sign up on its own website
enrolment-none = No sign-up, just come
accessibility-wheelchair = Step-free
accessibility-signLanguage = Sign language
accessibility-captions = Captions
accessibility-audioDescription = Audio description
accessibility-hearingLoop = Hearing loop
accessibility-largePrint = Large print
accessibility-braille = Braille
accessibility-easyToRead = Easy language
role-operator = Operator
role-partner = Partner
role-learner = Learner
role-owner = Owner
role-editor = Editor
sort-relevance = Best match first
sort-date = Soonest first
sort-distance = Nearest first
sort-new = Newest first

## States

status-draft = draft
status-published = published
status-cancelled = cancelled
status-deleted = deleted
tag-only-here = only here

## Facts

fact-free = Free
fact-online = Online
fact-any-time = Any time
fact-until = until { $date }
fact-next = Next dates
fact-ages = Ages { $min } to { $max }
fact-age-from = From age { $min }
fact-age-to = Up to age { $max }
fact-places =
    { $n ->
        [one] { $n } place
       *[other] { $n } places
    }
fact-enrol-until = Sign up until { $date }
fact-enrol-from = Sign-up opens { $date }
fact-hours =
    { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
fact-minutes =
    { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
fact-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
fact-about = about { $duration }
fact-optional = optional
fact-licence = Licence
fact-groups = Groups
fact-topics = Topics
fact-keywords = More words
fact-setting = Kind of learning
fact-accessibility = Accessibility
fact-enrolment = Getting a place
fact-website = Website
fact-video = Video
fact-place = Place
count-opportunities =
    { $n ->
        [one] { $n } opportunity
       *[other] { $n } opportunities
    }
count-playlists =
    { $n ->
        [one] { $n } playlist
       *[other] { $n } playlists
    }
count-steps =
    { $n ->
        [one] { $n } step
       *[other] { $n } steps
    }
number-steps =
    { $n ->
        [one] step
       *[other] steps
    }
number-hours =
    { $n ->
        [one] hour
       *[other] hours
    }
number-territories =
    { $n ->
        [one] territory
       *[other] territories
    }
number-opportunities =
    { $n ->
        [one] opportunity
       *[other] opportunities
    }
number-playlists =
    { $n ->
        [one] playlist
       *[other] playlists
    }
number-organisations =
    { $n ->
        [one] organisation
       *[other] organisations
    }
number-neighbours =
    { $n ->
        [one] territory that shares with us
       *[other] territories that share with us
    }
choice-any = Any
choice-everywhere = Here and elsewhere
choice-here = Only here
filter-from = From { $date }
filter-to = Until { $date }
filter-age = Age { $age }

## How often something takes place. $days are short names of weekdays: Mon and Wed

repeat-days =
    { $n ->
        [one] Every day
       *[other] Every { $n } days
    }
repeat-weeks =
    { $n ->
        [one] Every week
       *[other] Every { $n } weeks
    }
repeat-weeks-on =
    { $n ->
        [one] Every week on { $days }
       *[other] Every { $n } weeks on { $days }
    }
repeat-months =
    { $n ->
        [one] Every month
       *[other] Every { $n } months
    }
repeat-years =
    { $n ->
        [one] Every year
       *[other] Every { $n } years
    }
# A rule that the ones above do not tell.
repeat-otherwise = On several days
# $often is one of the above.
repeat-until = { $often }, until { $date }
repeat-times =
    { $n ->
        [one] { $often }, once
       *[other] { $often }, { $n } times
    }

## On the pages

opportunity-enrol = Go and sign up
opportunity-website = Go to its website
home-link = See it at { $territory }
updated-on = Changed on { $date }
warning-cancelled = This has been cancelled.
warning-over = This is over.
warning-draft = This is a draft. Only you and your colleagues see it.
warning-unverified = Seen only in this territory, until the organisation is verified.
step-gone = Withdrawn
step-unknown = Not fetched yet
step-cancelled = Cancelled
neighbour-mutual = We share with each other
neighbour-following = We show what it publishes
neighbour-followed = It shows what we publish
neighbour-last = Last heard from { $when }
tag-step-gone = a step was withdrawn

## Relative times

ago-now = just now
ago-minutes =
    { $n ->
        [one] a minute ago
       *[other] { $n } minutes ago
    }
ago-hours =
    { $n ->
        [one] an hour ago
       *[other] { $n } hours ago
    }
ago-days =
    { $n ->
        [one] yesterday
       *[other] { $n } days ago
    }
in-moment = within a minute
in-minutes =
    { $n ->
        [one] in a minute
       *[other] in { $n } minutes
    }
in-hours =
    { $n ->
        [one] in an hour
       *[other] in { $n } hours
    }

## Faults of other servers

fault-silent = The other server does not answer
fault-answers = The other server answers with error { $status }
fault-denies = The other server does not take our signature ({ $status })
fault-gone = It is gone
fault-missing = It is not there
fault-unspoken = The server is blocked or not allowed
fault-other = It cannot be read ({ $why })

## Problems with a field; after its name in the summary, alone beside the field

problem-choose-one = Choose one
problem-choose = Choose at least one
problem-required = Write something here
problem-required-language = Write it in at least one language
problem-no-steps = Add at least one step first
problem-no-thing = No opportunity was found there. { $why }
problem-not-opportunity = There is something else at this address, not an opportunity
problem-free-price = Give either a price or “free of charge”, not both
problem-unknown = This is not a known field
problem-malformed = This is not written in the right way: { $why }
problem-nul = This holds a character that cannot be stored. Type it again
problem-too-long = Use at most { $n } characters
problem-too-many = Give at most { $n }
problem-out-of-days = Choose a day from { $low } to { $high }
problem-out-of-range = Use a number from { $low } to { $high }
problem-not-one-of = Choose one of these: { $list }
problem-end-before-start = The end must come after the beginning
problem-not-from-start = The first day must be one of its days
problem-ages-reversed = The highest age must not be below the lowest
problem-does-not-exist = This does not exist here
problem-taken = This is already taken
problem-incomplete = Give both latitude and longitude
problem-skipped-time = The clocks go forward then, and there is no such time. Choose one before or after
problem-repeated-time = The clocks go back then, and this time comes twice. Choose one before or after
problem-private-address = Others cannot open this address
problem-fixed = This cannot be changed later
problem-not-supported = This is not possible yet: { $instead }
problem-sign-in = The e-mail address or the password is wrong
problem-password-wrong = The current password is wrong
problem-password-short = Use at least { $n } characters
problem-password-common = Too many people use this password; choose another
problem-email = Write an e-mail address such as name@example.org
problem-peer-address = Write an address or a handle, such as tilburg.example or @tilburg@tilburg.example
problem-peer-unreachable = { $host } does not answer. Look at the address, or try again later
problem-peer-unknown = { $host } has no territory that could be followed. Look at the address
problem-peer-self = That is your own territory
problem-peer-blocked = { $host } is blocked. Unblock it first
problem-peer-unspoken = Only territories that you allow are spoken to. Allow { $host } first: waymark peer accept { $host }

## Error pages

error-400-title = This address is not complete
error-400-text = Something in it cannot be read. Go back and try again.
error-403-title = This is not yours to open
error-403-text = Sign in with another account, or ask the operator of this site.
error-404-title = There is nothing here
error-404-text = The address may be mistyped, or the page has moved. Search for what you want instead.
error-invitation-title = This invitation cannot be taken
error-410-title = This was withdrawn
error-410-text = Whoever published it took it back. Something similar may be on the start page.
error-429-title = Too many requests
error-500-title = Something broke on our side
error-500-text = It has been written down. Try again in a moment.
error-503-title = Too busy at the moment
error-503-text = Try again in half a minute.
error-csrf-title = This form is too old
error-csrf-text = Go back, load the page again and send it once more. Nothing was changed.
error-setup-title = This site is not set up yet
error-setup-text = If you run it, set it up now: you need the code from the program’s log. Everybody else is welcome soon.
error-setup-go = Set it up

## More of the pages' words: filters, steps and mails.

title-missing = Without a name
organisation-kind = Organisation
fact-here = here: { $when }
filter-skill = One skill
filter-type-opportunity = Opportunities
filter-type-playlist = Playlists
filter-type-organisation = Organisations
filter-type-badge = Badges
filter-not-free = Costs something
filter-not-online = On the spot
filter-near = Within { $far } of { $place }
filter-area = In one part of the map
filter-closing =
    { $n ->
        [0] Sign-up closes today
        [one] Sign-up closes within a day
       *[other] Sign-up closes within { $n } days
    }
step-unnamed = A step without a name here
step-not-yet = Not published yet
settings-saved = Saved.
settings-password-saved = Your password is set. You are signed out everywhere else.
# The mail with a sign-in link.
mail-link-subject = Sign in to { $territory }
mail-link-text =
    Somebody, probably you, asked for a link to sign in to { $territory }:

    { $link }

    It works once, for { $minutes } minutes, in the browser where it was asked for. If it was not you, do nothing.

## The map.

map-title = On the map
map-label = Map of what was found
map-preview = Map: each number is a part of it, each sign an opportunity
map-keys = Map. Arrow keys move it, plus and minus zoom, Enter opens what is in the middle.
map-open = Explore the map
map-to-map = Show on a map
map-to-list = Show as a list
map-zoom-in = Zoom in
map-zoom-out = Zoom out
map-locate = Show where I am
map-locate-failed = Your device did not say where you are.
map-close = Close
map-cluster = At this place: { $count }
map-wheel = Hold { $key } and scroll to zoom
map-fingers = Move the map with two fingers
map-outside =
    { $n ->
        [one] One more lies outside of this part of the map
       *[other] { $n } more lie outside of this part of the map
    }
map-unplaced =
    { $n ->
        [one] One has no place on the map; it is in the list.
       *[other] { $n } have no place on the map; they are in the list.
    }
map-unplaced-left =
    { $n ->
        [one] One more has no place on the map and is left out here
       *[other] { $n } more have no place on the map and are left out here
    }

## Suggestions while somebody types

suggest-label = Suggestions
suggest-opportunity = Opportunity
suggest-playlist = Playlist
suggest-organisation = Organisation
suggest-skill = Skill
suggest-occupation = Occupation
suggest-place = Near this place

## In other sites' pages

embed-all = Show all
embed-title = Put this on your own site
embed-text = Copy one of these into a page of your site. What it shows is always up to date, and nobody is tracked.
embed-list = As a list
embed-map = As a map
embed-copy = Copy

## Skills and occupations of the ESCO classification.

nav-skills = Skills
esco-title = Skills and occupations
esco-lead = Find what you can learn for a skill, or what you need to become what you want to be.
esco-words = A skill, or what you want to become
esco-example = sewing, nurse, video …
esco-missing = The list of skills is not here yet
esco-missing-hint = The operator of this site can add it at any time.
esco-none = No skill and no occupation is called so
esco-none-hint = Try another word, or a shorter one.
esco-back = All skills and occupations
esco-collections = Collections
esco-collection-digital = Digital skills
esco-collection-digComp = Basic digital skills
esco-collection-green = Green skills
esco-collection-transversal = Skills for everything
esco-collection-language = Languages
esco-collection-research = Skills for research
esco-collection-researchOccupations = Occupations in research
esco-skills = Skills
esco-skills-lead = The number says how many opportunities teach it.
esco-occupations = I want to become …
esco-occupations-lead = The number says how many opportunities teach a skill that is needed.
esco-count = opportunities
esco-broader = Where it belongs
esco-kind-skill = Skill
esco-kind-knowledge = Knowledge
esco-kind-skillGroup = Group of skills
esco-kind-occupation = Occupation
esco-kind-occupationGroup = Group of occupations
esco-foreign = There is no name in your language yet; this one is in { $language }.
esco-foreign-text = This text is in { $language }.
esco-replaced = ESCO has another name for this now:
esco-obsolete = ESCO does not use this any more.
esco-also = Other names
esco-here =
    { $n ->
        [0] Nobody here teaches it at the moment
        [one] One opportunity teaches it
       *[other] { $n } opportunities teach it
    }
esco-here-occupation =
    { $n ->
        [0] Nobody here teaches what you need at the moment
        [one] One opportunity teaches what you need
       *[other] { $n } opportunities teach what you need
    }
esco-here-none = As soon as an organisation offers something for it, it will be here.
esco-here-none-occupation = As soon as an organisation offers something for one of the skills that are needed, it will be here.
esco-here-all = Show all
esco-essential = What you need
esco-optional = What helps
esco-narrower = More exactly
esco-needed-by = Needed by
esco-helps = Helps
esco-more-occupations = Not all occupations are listed.
esco-origin = Where this comes from

## Skills in forms and on pages

form-skills = Skills that one gets
form-skills-hint = They make it found by who looks for a skill or for a way to a job.
form-skills-words = Look for a skill
form-skills-words-hint = Leave it empty to have skills proposed that go with your texts.
form-skills-find = Find skills
form-skills-proposed = Skills that were found
form-skills-chosen = { $skill } is chosen
form-skills-none = No skill was found. Try another word.
opportunity-skills = What you learn
search-skill = Skill

## The partner's desk.

desk-nav = Desk
desk-items = Opportunities and playlists
desk-organisation = Organisation
desk-people = People
desk-public = Public page
desk-back = Back to the desk
desk-view = See the page
desk-name = Title
desk-when = When
desk-steps = Steps
desk-status = Status
desk-languages = Languages
desk-updated = Changed
desk-filters = Show
desk-filter-all = All ({ $n })
desk-filter-draft = Drafts ({ $n })
desk-filter-published = Published ({ $n })
desk-filter-cancelled = Cancelled ({ $n })
desk-filter-past = Past ({ $n })
desk-opportunities = Opportunities
desk-opportunity-new = New opportunity
desk-filter-empty = None of them.
desk-opportunities-empty = Nothing here yet.
desk-opportunities-empty-hint = Begin with one: a title, a time and a place are enough. You can save it as a draft and publish later.
desk-playlists = Playlists
desk-playlist-new = New playlist
desk-playlists-empty = No playlists yet.
desk-playlists-empty-hint = A playlist leads through several opportunities, yours and others’, also from other cities.
desk-unverified = Seen only here, until the operator has verified you
desk-unverified-text = You can publish already. Other territories will see it once your organisation is verified.
desks-title = Your desks
desks-empty = You do not belong to an organisation yet.
desks-empty-hint = Ask the operator of this site to invite you.
desks-begin = Begin a desk of your own
desks-begin-hint = Ask the operator of this site to invite you, or begin with an organisation of your own below.
desks-begin-go = Begin
desk-people-empty = Nobody belongs to this organisation yet.
desk-people-new = Invite a colleague
desk-people-new-hint = You get a link to hand on. It works once, for a week.
desk-people-role-hint = Editors publish. Owners also change the organisation and its people.
desk-people-to-owner = Make owner
desk-people-to-editor = Make editor
desk-people-remove-text = This person can no longer publish for the organisation. The account and what was published stay.
desk-people-remove-go = Remove from the organisation
desk-people-invited = invited, not here yet
desk-people-known = This person has an account already. Ask the operator of this site to add her here.
desk-people-last-owner = An organisation needs an owner. Make somebody else owner first.
desk-changed-meanwhile = Somebody else changed this in the meantime, so nothing was done. What you typed is still here: compare it with the newer version, and press the button again to go on with yours.
desk-changed-link = Open the newer version in a new tab

## Forms

form-error = Error:
form-errors = Something is not right yet
form-what = What it is
form-name = Name
form-summary = In one or two sentences
form-summary-hint = Shown in lists and when it is shared.
form-content = Description
form-content-hint = Leave an empty line between paragraphs. **bold**, *italic*, [words](address) and lists with “-” work.
form-easy-hint = Short sentences and no hard words, for people who read with effort. May stay empty.
form-texts-hint = Write in at least one language. Readers get the one that suits them best.
form-kind = Kind
form-when-hint = Leave this empty if people can come at any time.
form-start = Begins
form-end = Ends
form-timezone = Time zone
form-repeat = How often
form-repeat-never = Only once
form-repeat-daily = Every day
form-repeat-weekly = Every week
form-repeat-fortnightly = Every second week
form-repeat-monthly = Every month
form-repeat-yearly = Every year
form-repeat-rule = By a rule of my own
form-repeat-days = On these days
form-repeat-days-hint = For every week or second week. Without any, it is the weekday on which it begins.
form-repeat-until = Last day
form-repeat-until-hint = Without one, it goes on.
form-recurrence = Rule
form-recurrence-hint = Only for “By a rule of my own”, as calendars write it: FREQ=MONTHLY;BYDAY=1SA is each first Saturday.
form-duration = Duration
form-duration-hint = Only without a beginning: PT3H for 3 hours, P5D for 5 days.
form-where-hint = A place, an online address, or both.
form-place = Name of the place
form-address = Address
form-latitude = Latitude
form-latitude-hint = For the map, such as 54.6816
form-longitude = Longitude
form-longitude-hint = Such as 25.2871
form-online = Online address
form-online-hint = Where to go at that time, or the course itself.
form-accessibility = Accessibility
form-cost = Cost and signing up
form-free = Free of charge
form-amount = Price
form-amount-hint = A number, such as 12.50
form-currency = Currency
form-currency-hint = Three letters: EUR
form-url = Website of this opportunity
form-url-hint = Where people read more or sign up. The main button on the page leads there.
form-enrolment = How people get a place
form-opens = Sign-up opens
form-closes = Sign-up closes
form-capacity = Places
form-whom = For whom
form-languages = Languages in which it is held
form-languages-more = Other languages
form-languages-more-hint = Short tags with commas between: uk, pl
form-min-age = From age
form-max-age = To age
form-groups = Groups
form-groups-hint = With commas between: newcomers, seniors
form-topics = What it is about
form-categories = Topics
form-keywords = More words
form-keywords-hint = With commas between. People find it by these words too.
form-setting = Kind of learning
form-more = Materials, picture, contact, licence
form-more-playlist = Topics, picture, licence
form-materials = Materials
form-materials-hint = One a line: the address, then its name.
form-videos = Videos
form-videos-hint = One address a line.
form-contacts = Whom to ask
form-contacts-hint = One a line, with commas between: name, e-mail, telephone, website. What you do not have you leave out.
form-image = Address of a picture
form-image-alt = What the picture shows
form-image-alt-hint = For people who do not see it.
form-image-license = Licence of the picture
form-image-attribution = Whom to name
form-license = Licence of the text
form-license-hint = Says whether others may use and translate it.
form-website = Website
form-slug = Short name
form-slug-hint = For its address: small letters without accents, digits and hyphens. It cannot be changed later.
form-publish = Publish
form-save-draft = Save as draft
form-save-published = Save changes
form-restore = It takes place after all
form-leave = Leave without saving
form-not-said = Not said
form-ordered = Order
form-ordered-true = One after the other
form-ordered-false = In any order
form-steps-empty = No steps yet. Add the first below.
form-step-number = Step { $n }
form-step-item = An opportunity
form-step-task = Your own task
form-step-need = Must it be done?
form-step-required = Required
form-step-optional = Optional
form-step-up = Move step { $n } up
form-step-down = Move step { $n } down
form-step-remove = Remove step { $n }
form-step-moved = Moved. It is step {"{n}"} of {"{total}"} now.
form-step-removed = Removed. {"{total}"} left.
form-step-name = What to do
form-step-content = How
form-step-url = Address (if there is one)
form-step-address = Address of the opportunity
form-step-add = Add a step
form-step-own = One of yours
form-step-own-none = Choose…
form-steps-unsaved = Not saved yet. Press the button at the end of the form to keep this.
form-step-add-hint = Choose one of yours, or paste the address of an opportunity from here or from another territory.
form-step-add-item = Add this opportunity
form-step-add-task = Add your own task
ending-title = Cancel or delete
ending-title-delete = Delete
ending-cancel = It will not take place
ending-cancel-text = The page stays and says that it is cancelled. Other territories are told at once.
ending-cancel-go = Cancel this opportunity
ending-delete = Delete this opportunity
ending-delete-playlist = Delete this playlist
ending-delete-text = It disappears here and in other territories, and cannot be brought back.
ending-delete-organisation = Delete this organisation
ending-delete-organisation-text = With everything that it has published, here and in other territories. Its page says that it is gone, and its short name is not given to anybody else.
ending-delete-go = Delete for good
ending-used =
    { $n ->
        [one] A playlist uses it. The step will stay there, marked as withdrawn:
       *[other] { $n } playlists use it. The step will stay there, marked as withdrawn:
    }

## What was done

done-published = Published.
done-saved = Saved.
done-draft = Saved as a draft. Only you and your colleagues see it.
done-cancelled = Cancelled. Other territories are being told.
done-restored = It takes place again. Other territories are being told.
done-deleted = Deleted.
done-organisation = Your organisation’s page is up to date.
done-organisation-begun = Your organisation is there. Say more about it here; the operator will look at it.
done-colleague-changed = Changed.
done-colleague-removed = Removed from this organisation.

## The operator's desk.

admin-overview = Overview
admin-organisations = Organisations
admin-people = People
admin-peers = Other territories
admin-territory = This territory
admin-tokens = API tokens
admin-filter-all = All ({ $n })
admin-filter-unverified = Not verified ({ $n })
admin-actions = What to do
admin-waiting = Waiting for you
admin-waiting-none = Nothing is waiting.
admin-waiting-unverified =
    { $n ->
        [one] One organisation is not verified
       *[other] { $n } organisations are not verified
    }
admin-waiting-asking =
    { $n ->
        [one] One territory asks to follow yours
       *[other] { $n } territories ask to follow yours
    }
admin-waiting-failing =
    { $n ->
        [one] One territory cannot be reached
       *[other] { $n } territories cannot be reached
    }
admin-waiting-parked =
    { $n ->
        [one] One delivery was put aside
       *[other] { $n } deliveries were put aside
    }
admin-waiting-steps =
    { $n ->
        [one] { $organisation }: a step of a playlist was withdrawn
       *[other] { $organisation }: steps of { $n } playlists were withdrawn
    }
admin-number-organisations = Organisations
admin-number-opportunities = Opportunities published here
admin-number-playlists = Playlists published here
admin-number-remote = From other territories
admin-number-peers = Territories we follow
admin-number-pending = Deliveries under way
admin-organisations-empty = There is no organisation yet.
admin-organisations-empty-hint = Add one below, then invite its people.
admin-organisation-new = Add an organisation
admin-organisation-create = Add organisation
admin-organisation-desk = Open its desk
admin-organisation-items = Published
admin-organisation-people = People
admin-verify = Verify
admin-unverify = Withdraw verification
admin-verify-hint = What an unverified organisation publishes is public in this territory, and not sent to others.
admin-person-new = Invite somebody
admin-person-new-hint = You get a link to hand on. It works once.
admin-person-add = Invite
admin-person-role = Role
admin-person-organisation = Organisation
admin-person-organisations = Organisations
admin-person-seen = Last here
admin-person-link = Make sign-in link
admin-person-remove = Remove
admin-person-remove-text = The account is deleted here, and nobody can sign in with it any more. What was published stays.
admin-person-remove-go = Delete the account
admin-person-change = Change role
admin-person-last-operator = The last operator must stay one. Make somebody else operator first.
admin-person-none = None
secret-title = Sign-in link for { $who }
secret-text = Copy it now: it is not shown again. It works once, until { $until }.
tag-verified = verified
tag-unverified = not verified

## Other territories

peers-follow = Follow a territory
peers-follow-hint = Its address or handle: tilburg.example or @tilburg@tilburg.example. What it publishes will appear here.
peers-follow-go = Follow
peers-asking = They ask to follow you
peers-accept = Accept
peers-reject = Refuse
peers-known = Territories and services
peers-policy-followed = Anyone may follow. Content comes in only from territories that you follow.
peers-policy-allowlist = Only territories that you allow are spoken to.
peers-empty = You know no other territory yet.
peers-empty-hint = Follow one above; what it has published comes in at once.
peers-territory = Territory
peers-state = State
peers-items = Taken in
peers-pending = Under way
peers-last = Last delivered
peers-never = never
peers-back = All territories
peer-error = The last delivery failed
peer-retry = Next try { $when }.
peer-retry-now = It is being tried now.
peer-facts = Facts
peer-fact-software = Software
peer-fact-since = First met
peer-fact-followers = Followers from there
peer-fact-items = Taken in from there
peer-fact-pending = Deliveries under way
peer-fact-last = Last delivered
peer-fact-backfill = Reading what it has published
peer-fact-backfill-done = all of it, { $n } items
peer-fact-backfill-going = { $n } so far
peer-fact-backfill-later = { $n } so far; it will be asked again ({ $why })
peer-fact-backfill-missed = all of it, { $n } items; { $missed } could not be had ({ $why })
peer-fact-backfill-failed = not possible, { $n } items so far ({ $why })
peer-actions = What you can do
peer-parked = Put aside
peer-parked-hint = It refused these three times. Everything after them went on.
peer-reason = Reason
peer-reason-write = Reason, for yourself
peer-reason-hint = It is kept when you hold the territory back or block it.
peer-state-seen = known
peer-state-requested = asked, no answer yet
peer-state-asks = asks to follow you
peer-state-following = you follow it
peer-state-followed = it follows you
peer-state-mutual = you follow each other
peer-state-limited = held back
peer-state-blocked = blocked
peer-do-follow = Follow
peer-do-follow-hint = What it publishes appears here.
peer-do-unfollow = Stop following
peer-do-unfollow-hint = Nothing new comes in, and what came from it leaves lists and search.
peer-do-accept = Accept its request
peer-do-accept-hint = What you publish goes to it.
peer-do-reject = Refuse its request
peer-do-reject-hint = Nothing goes to it. It may ask again.
peer-do-drop = End its following
peer-do-drop-hint = Nothing more goes to it. It may ask again.
peer-do-limit = Hold back
peer-do-limit-hint = What it sends is kept, but shown neither on pages nor in search.
peer-do-unlimit = Show again
peer-do-unlimit-hint = What it sends is shown on pages and in search.
peer-do-block = Block
peer-block-ask = Block this territory
peer-do-block-hint = Nothing is taken from it and nothing goes to it. What came from it is deleted here, and you no longer follow each other. It holds for every address below this one, too.
peer-do-unblock = Unblock
peer-do-unblock-hint = You can follow each other again; neither does by itself.
peer-do-retry = Try again now
peer-do-retry-hint = Sends at once what is under way or put aside.
peer-do-dismiss = Let go
peer-do-dismiss-hint = What was put aside is sent no more.
peer-do-backfill = Read again
peer-do-backfill-hint = Reads once more what it has published: what is missing comes in, what is gone there goes here.
arrivals-title = What came in
arrivals-empty = Nothing has come in yet.
arrivals-thing = Title
arrivals-what = What
arrivals-from = From
arrivals-when = When
arrivals-published = published
arrivals-updated = changed
arrivals-withdrawn = withdrawn
done-followed = Request sent. What it has published comes in as soon as it accepts.
done-following = You follow it now. What it has published is coming in.
done-unfollowed = You no longer follow it.
done-accepted = Accepted.
done-rejected = Refused.
done-limited = Held back. What it sends is kept, and shown nowhere.
done-unlimited = What it sends is shown again.
done-blocked = Blocked. What came from it is deleted here, and you no longer follow each other.
done-unblocked = Unblocked. Follow it again to get what it publishes.
done-retried = Trying now.
done-dismissed = Let go. It is sent no more.
done-reread = What it has published is being read again.
done-verified = The organisation is verified. What it has published goes out now.
done-unverified = The organisation is no longer verified.
done-organisation-deleted = The organisation is deleted.
done-organisation-created = The organisation is added.
done-person-added = This person has an account already; the place in the organisation is added.
done-person-changed = The role is changed. The person signs in again.
done-token-revoked = Revoked. It works no longer.
done-person-removed = The account is removed.

## The territory

territory-pages = Its pages
territory-languages = Languages of the pages
territory-languages-hint = Short tags with commas between; the first is for readers who ask for none of them: lt, en
territory-colour = Colour
territory-colour-hint = Of your sign. Where it would be hard to read, a darker or lighter shade of it is used.
territory-contact = E-mail address for questions
territory-contact-hint = Everybody sees it.
territory-topics = Its topics
territory-topics-hint = What partners choose from. What has a topic already keeps it when you take the topic away.
territory-topics-more = Topics of your own
territory-topics-more-hint = With commas between: night walks, choirs. They are shown as you write them, in every language.

## Tokens

admin-tokens-lead = With a token a program publishes or reads for an account.
admin-tokens-empty = There is no token yet.
token-new = Make a token
token-create = Make token
token-made = The new token
token-made-text = Copy it now: it is not shown again. Who has it can do everything that is ticked below for the account.
token-name = What it is for
token-name-hint = Such as: import from the library’s calendar
token-account = Account
token-account-hint = The e-mail address of whoever’s rights it has.
token-scopes = What it may do
token-scope-read = see what the account sees
token-scope-write = publish and change
token-scope-issue = award badges
token-scope-admin = everything that you can
token-used = Last used
token-unnamed = Without a name
token-revoke = Revoke
token-revoke-text = Programs that use it are locked out at once. It cannot be taken back.
token-revoke-go = Revoke for good
token-revoked = revoked

territory-map = On the map
territory-boundary = Outline of the territory
territory-boundary-hint = GeoJSON with the area, as the city’s map office or OpenStreetMap gives it. The map begins there and draws it. Empty: none is drawn.
territory-boundary-save = Save the outline

## Joining. $name is what a learner wants to be called; a guardian is whoever answers for a child.

nav-me = My learning
join-title = Join
join-lead = Keep what you find, sign up for it, and follow who offers it. It costs nothing, and nobody can see that you are here.
join-new = New here?
join-known = You have an account already?
join-no-mail = This site cannot send mail yet, so nobody can join by herself. Ask an organisation near you.
join-name = What should we call you?
join-name-hint = A nickname is enough.
join-birth = When were you born?
join-birth-hint = Month and year in numbers, for example 4 and 2010. Nobody else sees it.
birth-month = Month
birth-year = Year
join-guardian = E-mail address of your parent or guardian
join-guardian-hint = We write one letter there and ask.
join-guardian-why = You are under { $age }. So a parent or guardian of yours has to agree that you have an account.
join-agree-legend = Do you agree?
join-agree = Yes, I agree
join-go = Send me the link
join-sent-text = We have written to { $email }. Open the link in that letter on this device, in this browser. It works once, for { $minutes } minutes.
join-link-title = One more step
join-link-text = We will call you { $name }. Press the button, and your account is open.
join-link-young = We then write to your parent or guardian. You can look around meanwhile.
join-link-go = Open my account
problem-birth-month = Write month and year in numbers, for example 4 and 2010
problem-birth-other = That is not what { $name } told us. Look at month and year again
problem-agree = Without this it does not work
problem-guardian-own = This is your own address. Write that of your parent or guardian
consent-account = Having an account
consent-account-title = What you agree to
consent-account-text = { $territory } keeps your e-mail address, what we should call you, the month and year in which you were born, and what you save, sign up for and do here. That is what your account is made of. Nobody else sees it unless you show it. It is not sold, and nobody is tracked.
consent-account-card-text = { $territory } keeps what we should call you, the month and year in which you were born, what was done with your card, and what you save, sign up for and do here; an e-mail address only if you add one. That is what your account is made of. Nobody else sees it unless you show it. It is not sold, and nobody is tracked.
consent-account-adviser-text = { $territory } keeps your e-mail address, what we should call you, and what you do here. That is what your account is made of. Whoever lets you look on sees your name, your address, when you looked and what you said. It is not sold, and nobody is tracked.
consent-account-rights = You can take all of it along or have it erased, at any time, on the page “My learning”.
consent-given = You agreed on { $date }.
consent-given-guardian = Your parent or guardian agreed on { $date }.
consent-withdrawn = Ended on { $date }.
consent-withdraw = Withdraw this
consent-withdraw-go = Withdraw and close my account
guardian-title = May { $name } have an account?
guardian-lead = { $name } would like to have an account at { $territory } and is under { $age }. You were named as parent or guardian. It is your decision.
guardian-account-text = { $territory } keeps the e-mail address of { $name }, what to call { $name }, the month and year of birth, and what { $name } saves, signs up for and does there; of you, it keeps your address and your name. Nobody else sees it unless { $name } shows it. It is not sold, and nobody is tracked.
guardian-account-rights = You can have all of it erased at any time, with the link in your letter. { $name } can take it along.
guardian-account-paper-text = { $territory } keeps what to call { $name }, the month and year of birth, and what { $name } saves, signs up for and does there; an e-mail address only if { $name } has one; of you, it keeps your name, and no address. Nobody else sees it unless { $name } shows it. It is not sold, and nobody is tracked.
guardian-account-paper-rights = You can have all of it erased at any time: on paper, with the code, where you have signed. { $name } can take it along.
guardian-name = Your name
guardian-birth = When was { $name } born?
guardian-birth-hint = Month and year in numbers. So we know that you know each other.
guardian-agree-legend = Do you agree?
guardian-agree = I am a parent or guardian of { $name } and agree
guardian-yes = Yes, I agree
guardian-no-title = If you do not agree
guardian-no-text = Then everything that we know of { $name } and of you is erased at once. Choose this, too, if you do not know { $name }.
guardian-no = No, erase everything
guardian-agreed = You have agreed that { $name } has an account.
guardian-withdraw-title = If you change your mind
guardian-withdraw-text = The account is closed then, and everything is erased after seven days. Until then { $name } can take it along, and you can agree again. Keep the letter that led you here.
guardian-withdraw = I do not agree any more
guardian-leaving = Everything of { $name } is erased on { $date }. Until then you can agree again.
guardian-own-text = This letter is for your parent or guardian, and you are signed in here. Sign out, and hand over the device.
done-guardian-confirmed = Thank you. The account can be used now.
erased-title = Everything is erased
erased-text = Nothing of this account is kept here any more.
erased-at = Erased here: { $time }
erased-others = Other cities
erased-others-none = No other city was told anything of this account from here, so there is nothing to erase there.
erased-others-lead = Somebody signed up with this account for what these cities offer. We told each of them to erase what it had got. “Confirmed” means that its server has taken our message.
erased-other = City
erased-answer = Answer
erased-state-nothing = Was never told anything, so there is nothing to erase
erased-state-confirmed = Told, and confirmed: { $time }
erased-state-gone = Says that nobody is there any more
erased-state-refused = Refused our message
erased-state-unreached = Could not be reached for 30 days, or we do not speak to it any more
erased-state-waiting = Not confirmed yet. We try for 30 days
erased-keep = Keep the address of this page: it is the only way here, and nobody can send it to you again. Until { $date } the page says how things stand.
mail-join-subject = Join { $territory }
mail-join-text =
    Hello { $name },

    this link opens your account at { $territory }:

    { $link }

    It works once, for { $minutes } minutes, in the browser where it was asked for. If it was not you, do nothing: there is no account then.
mail-guardian-subject = { $name } needs your consent for { $territory }
mail-guardian-text =
    Hello,

    { $name } would like to have an account at { $territory }, where people find things to learn near them and keep what they have learned. { $name } is under { $age } and named you as parent or guardian.

    Please read what that means, and say yes or no:

    { $link }

    Keep this letter. With the same link you can change your mind at any time. Whoever has it can decide in your place.
mail-guardian-agreed-text =
    Hello,

    on { $date } you agreed that { $name } has an account at { $territory }.

    If that was not you, take it back here:

    { $link }
mail-guardian-withdrawn-text =
    Hello,

    on { $date } you took back that { $name } may have an account at { $territory }. Everything of { $name } is erased after seven days.

    If that was not you, or you have changed your mind, agree again here before then:

    { $link }
mail-guardian-ended-text =
    Hello { $name },

    your parent or guardian does not agree any more that you have an account at { $territory }. So everything of yours is erased on { $date }.

    Until then you can take it with you:

    { $link }

## What a learner has here.

## Cards, addresses, papers of guardians. $card is a card’s name, $code letters of a code.

card-have = I have a card with letters
card-title = Your card
card-lead = Write the letters of your card. They open an account for you, or bring you back to yours.
card-code = Letters of the card
card-code-hint = For example 7K3M9-QXT2V-HD4RS. When you have your words, the first five are enough.
card-go = Go on
card-join-title = Open your account with this card
card-join-text = You need no e-mail address. Afterwards you get five words: with them and your card you sign in everywhere.
card-guardian-hint = If there is none, leave it empty: then your parent or guardian signs on paper where you got the card.
card-again-title = A new card for your account
card-again-text = Tell us when you were born, so that nobody else opens your account. Then you get new words. The old card does nothing any more.
card-words-title = Sign in with your words
card-used-text = This card was used on { $date }. If that was not you, tell whoever gave it to you: they can lock it.
card-words = Your five words
card-words-hint = In their order, with spaces between.
card-all = No words yet? Then write all fifteen letters of the card.
card-lost = Words or card lost? Whoever gave you the card can give you a new one for the same account.
card-closed-title = This card opens nothing
card-locked-text = It was locked. Ask whoever gave it to you for another one.
card-expired-text = It was not used in time. Ask whoever gave it to you for another one.
card-opened-title = Your account is open
card-opened-text = You are signed in. Your five words were shown only once. If you have not written them down, make new ones now.
card-new-title = Write these five words down
card-new-text = We show them only now. With them and your card { $card } you sign in on any device. Keep them where nobody else finds them.
card-new-go = I have written them down
card-renew = Make new words
card-renew-title = The words of your card
card-renew-text = With card { $card } and five words you sign in on any device. If you have lost the words, or somebody has seen them, make new ones.
card-renew-sure = The old words do nothing any more. The new ones are shown only once.
problem-card = No card has these letters. Look at them again
problem-card-letters = A card has 15 letters and digits. Look at them again
problem-card-birth = That is not what we know. Look at month and year again
problem-card-birth-left = That is not what we know. Look at month and year again. Tries that are left: { $n }
problem-card-birth-locked = That is not what we know. The card is locked now. Ask whoever gave it to you for another one
problem-card-words = Card and words do not fit. Look at both again
card-entry-printed = Card { $card } was made on { $date }.
card-entry-used = Card { $card } was used on { $date }.
card-entry-locked = Card { $card } was locked on { $date }.
card-entry-missed = Card { $card } was locked on { $date }: month and year of birth were wrong too often.
card-entry-renewed = Card { $card } got new words on { $date }.
card-entry-replaced = Card { $card } was replaced on { $date }.
card-state-fresh = not used
card-state-used = used
card-state-expired = expired
card-state-locked = locked
desk-cards = Cards
desk-cards-lead = For people with neither e-mail nor phone. Each card opens one account. You see whether a card was used, and never by whom.
desk-cards-unverified = The operator has to verify your organisation first.
desk-cards-new = New cards
desk-cards-count = How many, from 1 to 40
desk-cards-language = Language of the cards
desk-cards-print = Make a sheet
desk-cards-empty = There are no cards yet.
desk-cards-all = All cards
desk-cards-card = Card
desk-cards-state = State
desk-cards-lock = Lock
desk-cards-lock-text = It opens nothing any more, and whoever is signed in with it is signed out. The account stays.
desk-cards-replace = New card
desk-cards-replace-text = The lost card is locked. The new one opens the same account, for whoever knows month and year of birth.
desk-cards-held = It was tried too often by people who did not know month and year of birth. Only the operator can make a new card.
desk-cards-made = These cards have been made already, and no new ones were. Their letters were shown only once: if you have not printed them, lock the cards here, and make new ones.
desk-cards-note = Note the first five letters of a card beside the name of whoever gets it, in a list of your own. By them you find it here, lock it and replace it.
desk-log = What was done
done-card-locked = The card is locked.
problem-card-count = Write a number from 1 to 40. No more than 400 cards can be unused at a time
sheet-title = Cards to cut out
sheet-text = Print this page now: the letters are shown only this once.
print-page = Print this page
sheet-card-text = Find something to learn near you. Scan this, or open { $address } and write these letters:
sheet-card-keep = Keep this card. It can be used for the first time until { $date }.
attest-title = A guardian has signed
attest-lead = Write the code that the guardian or the child shows you. Without it you see nobody.
attest-code = Code
attest-code-hint = Eight letters and digits.
attest-child = { $name } waits for a guardian’s signature on paper. Print this page, read it with the guardian, have it signed, and keep the paper.
attest-name = Name of the guardian
attest-paper-code = Code: { $code }. Keep it: with it you take this back on paper, where you have signed.
attest-paper-date = Date
attest-paper-signature = Signature
attest-agree = The guardian of { $name } has signed that, and I have seen it
attest-go = Note it
attest-other = Another code
attest-done = The guardian of { $name } has agreed.
attest-withdraw-title = The guardian does not agree any more
attest-withdraw-text = When the guardian has signed that, everything of { $name } is erased after seven days.
attest-withdraw-go = Note that the guardian does not agree
attest-entry-attested = A guardian’s signature was noted on { $date } ({ $code }).
attest-entry-withdrawn = A guardian’s no was noted on { $date } ({ $code }).
problem-attest-code = Nobody waits with this code. Look at it again
problem-attest-letter = The guardian has a mail address and has to answer our letter first. The link in it works as long as the child is too young to decide alone
done-attested = It is noted, and the account is open.
done-attest-withdrawn = It is noted. The account is closed, and erased after seven days.
consent-given-paper = Your parent or guardian signed on paper; it was noted on { $date }.
me-paper-text = Your parent or guardian signs on paper where you got your card. Show this code there: { $code }
me-paper-keep = The code of your parent or guardian, for what is signed on paper: { $code }
me-agreed-text = Your parent or guardian has agreed. What is missing is the signature on paper.
guardian-paper-text = You have agreed. One step is missing: sign on paper at an organisation that offers something here, and show this code: { $code }. Then { $name } can use the account.
me-emails = E-mail addresses
me-emails-none = You have none. With one you can also sign in by a link, and get letters.
email-letters = gets your letters
email-unverified = not confirmed yet
email-choose = Send letters here
email-remove = Remove
email-add = Another e-mail address
email-link-title = Is this your address?
email-link-text = { $email } becomes an address of the account of { $name }.
email-link-go = Yes, add it
email-expired-text = It was used already, is too old, or belongs to another browser. Ask for a new one on your page.
done-email-asked = We have written to this address. Open the link there in this browser.
done-email-added = The address is yours now.
done-email-chosen = Letters go there now.
done-email-removed = The address is removed.
problem-email-own = You have this address already
problem-email-guardian = This is the address of your parent or guardian. Write one of your own
problem-email-most = An account has no more than five addresses
problem-last-way-in = This is your last way to sign in. Add another address first.
me-cards = Your cards
me-take-zip = Take it as files (ZIP)
mail-card-subject = A new card for your account at { $territory }
mail-card-text =
    Hello { $name },

    { $organisation } has made a new card for your account at { $territory }. The old one is locked.

    If you did not ask for it, tell { $organisation }.
mail-card-changed-subject = Your card at { $territory }
mail-card-locked-text =
    Hello { $name },

    card { $card } of your account at { $territory } was locked. Nobody comes in with it any more.

    For another card, ask { $organisation }.
mail-card-used-text =
    Hello { $name },

    the new card { $card } of your account at { $territory } was used. Somebody signed in with it.

    If that was not you, tell { $organisation }: they can lock it.
mail-card-renewed-text =
    Hello { $name },

    the words of card { $card } of your account at { $territory } are new ones now. The old ones do nothing any more.

    If that was not you, tell { $organisation }: they can lock the card.
mail-child-subject = The account of { $name } at { $territory }
mail-attested-text =
    Hello,

    { $organisation } has noted that you signed on paper that { $name } may have an account at { $territory }.

    If you did not, tell { $organisation }. With the link in our first letter you can take it back.
mail-attest-withdrawn-text =
    Hello,

    { $organisation } has noted that you do not agree any more that { $name } has an account at { $territory }. Everything of { $name } is erased after seven days.

    If you do agree, say so before with the link in our first letter.
mail-inactive-guardian-text =
    Hello,

    { $name } has not been at { $territory } for a long time. On { $date } we erase the account with everything in it.

    To keep it, { $name } has to sign in once before:

    { $link }
mail-email-subject = Your address at { $territory }
mail-email-text =
    Hello,

    { $name } would like to use this address for an account at { $territory }. If that is you, open this link:

    { $link }

    It works for { $minutes } minutes, in the browser where it was asked for. If it was not you, do nothing.
mail-email-taken-text =
    Hello,

    { $name } would like to use this address for an account at { $territory }. It belongs to an account already, so nothing was changed.

    If both are yours: sign in to the other one, and remove the address there first. If it was not you, do nothing.
mail-way-removed-text =
    Hello { $name },

    a passkey or a mail address was removed from your account at { $territory }. Nobody can sign in by it any more.

    If that was not you, look here and sign out everywhere:

    { $link }
mail-email-first-text =
    Hello { $name },

    letters about your account at { $territory } go to { $email } from now on.

    If that was not you, sign in, choose your own address and write to us.
mail-email-added-text =
    Hello { $name },

    your account at { $territory } has another address now: { $email }. Whoever has it can sign in.

    If that was not you, sign in, remove the address and write to us.
mail-way-subject = How to sign in to your account at { $territory }
mail-way-passkey-text =
    Hello { $name },

    a passkey was added to your account at { $territory }. Whoever has it can sign in.

    If that was not you, remove it here and sign out everywhere:

    { $link }
mail-way-linked-text =
    Hello { $name },

    an account elsewhere was linked to your account at { $territory }. Whoever has it can sign in.

    If that was not you, remove it here and sign out everywhere:

    { $link }
mail-way-locked-text =
    Hello { $name },

    there seems to be a copy of one of your passkeys at { $territory }, so it signs nobody in any more. Remove it here and add a new one:

    { $link }
mail-inactive-subject = Your account at { $territory } will be erased
mail-inactive-text =
    Hello { $name },

    you have not been at { $territory } for a long time. On { $date } we erase your account with everything in it.

    If you want to keep it, sign in once before:

    { $link }
mail-erased-subject = Your account at { $territory } is erased
mail-erased-text =
    Hello { $name },

    your account at { $territory } is erased with everything in it, and so is this address once this letter is sent. Which other cities were told, and which have confirmed it, stands here until { $date }:

    { $link }

    Keep the link: it is the only way there.
mail-erased-guardian-text =
    Hello,

    the account of { $name } at { $territory } is erased with everything in it, and so is your address once this letter is sent. Which other cities were told, and which have confirmed it, stands here until { $date }:

    { $link }

    Keep the link: it is the only way there.
export-readme =
    This is everything that { $territory } keeps of you, put together on { $date }.

    The files that end in .csv open in a spreadsheet, those that end in .json in any text editor, and calendar.ics in a calendar. everything.json has all of it in one file. What there is nothing of has no file. Secrets, as of your sign-in links, are kept in a form that nobody can read, and are not in here.

## End of cards.

me-title = Hello { $name }
me-explore = Find something to learn
me-waits-title = We wait for your parent or guardian
me-waits-text = We have written to the address below. Until there is an answer, you can look around and save searches, but not sign up for anything.
me-guardian-again = Send the letter again
me-guardian-first = Send a letter
me-guardian-paper = Sign on paper instead
me-birth-title = One question
me-birth-hint = Month and year in numbers, for example 4 and 2010. It cannot be changed later. Nobody else sees it.
me-consents = What you agreed to
me-take = Take everything with you
me-take-text = One file with everything that is kept of you here.
me-take-go = Download the file
me-leave = Close my account
me-leave-text = Everything of yours is erased after seven days. Until then you can change your mind.
me-leave-go = Close my account
me-erase = Erase everything at once
me-erase-text = Nothing can be brought back then.
me-erase-go = Erase everything now
me-report-letter = A letter then brings you a link to a page that says which other cities have confirmed it.
me-report-none = Which other cities have confirmed it, you only see if you erase everything at once, or if we can write to a confirmed e-mail address of yours.
me-report-page = You then see a page that says which other cities have confirmed it.
me-leaving = Everything of yours is erased on { $date }.
me-leaving-guardian = Your parent or guardian does not agree any more that you have an account here. Until then you can take everything with you.
me-stay = I want to stay
done-joined = Welcome! Your account is open.
done-guardian-asked = We have written to your parent or guardian.
done-guardian-paper = Your parent or guardian signs on paper. A letter of before does nothing any more.
done-birth-told = Thank you. That is all we needed.
done-stays = Good that you stay. Nothing is erased.

## Signing up for an opportunity. $title is the opportunity, $name whoever signs up.

enrol-title = Sign up
enrol-go = Sign up
enrol-wait-go = Wait for a place
enrol-full = All places are taken. You can wait for one: who comes first is served first.
enrol-back = Back to the page
enrol-name-hint = The organiser sees it.
enrol-email-hint = We send you one link to confirm it. The organiser does not see your address unless you tick that below.
enrol-birth-hint = Month and year in numbers, for example 4 and 2010. We only look whether you may come, and do not keep it.
enrol-message = Anything the organiser should know? (optional)
enrol-message-hint = For example what you need to be able to take part.
enrol-release = The organiser may see my e-mail address
enrol-sent-text = We have written to { $email }. Open the link in that letter and confirm it. Only then you have a place.
consent-organiser = Signing up
consent-organiser-text = { $organiser } sees the name and the message that you write here, to plan and to check who came. Whoever runs this site can see it, too; nobody else does. When you leave, it stays only as long as it is needed.
rule-closed-cancelled = This has been cancelled.
rule-closed-over = This is over.
rule-closed-external = People sign up for this on its own website.
rule-closed-none = Nobody needs to sign up for this. Just come.
rule-closed-notYet = Signing up is not open yet.
rule-closed-closed = The time for signing up is over.
rule-closed-full = All places are taken.
rule-closed-alreadyEnrolled = You have signed up already.
rule-closed-age = This is for people of another age.
rule-closed-guardian = A parent or guardian of yours has to agree first. Open an account, and we ask.
enrolled-unconfirmed = Not confirmed yet
enrolled-requested = The organiser decides
enrolled-accepted = You have a place
enrolled-waitlisted = You are waiting for a place
enrolled-rejected = The organiser said no
enrolled-left = You are not coming
enrolled-attended = You were there
enrolled-absent = You were not there
enrolment-confirm = Yes, I am coming
enrolment-leave = I cannot come
enrolment-leave-text = Your place goes to the next one who waits.
enrolment-leave-go = Give my place back
done-asked = It is noted. We have written to you, too.
done-enrolled = You have signed up. We have written to you, too.
done-confirmed = Thank you. That is confirmed.
done-not-coming = Thank you for telling us. Somebody else gets the place.
me-places = What you signed up for
participants-title = Participants
participants-seats = { $taken } of { $n } places taken
participants-taken =
    { $n ->
        [one] { $n } has a place
       *[other] { $n } have a place
    }
participants-requested =
    { $n ->
        [one] { $n } waits for your word
       *[other] { $n } wait for your word
    }
participants-waiting =
    { $n ->
        [one] { $n } waits for a place
       *[other] { $n } wait for a place
    }
participants-attended =
    { $n ->
        [one] { $n } was there
       *[other] { $n } were there
    }
participants-none = Nobody has signed up yet.
participants-none-hint = Whoever signs up is listed here.
participants-state = Status
participants-since = Since
participants-sensitive = With answers about health or diet
participants-csv = As a table (CSV)
participant-requested = wants to come
participant-accepted = has a place
participant-waitlisted = waits for a place
participant-rejected = turned down
participant-left = not coming
participant-attended = was there
participant-absent = was not there
participant-do-accept = Accept
participant-reject-text = A letter about it goes out at once.
participant-do-reject = Turn down
participant-do-attend = Was there
participant-do-miss = Was not there
done-participant-accepted = Accepted. A letter is on its way.
done-participant-rejected = Turned down. A letter is on its way.
done-participant-attended = Noted as there.
done-participant-absent = Noted as not there.
mail-enrol-confirm-subject = Please confirm: { $title }
mail-enrol-confirm-text =
    Hello { $name },

    you would like to come to “{ $title }” ({ $when }). Please confirm that here:

    { $link }

    Only then you have a place. If it was not you, do nothing.
mail-enrol-accepted-subject = You have a place: { $title }
mail-enrol-accepted-text =
    Hello { $name },

    you have a place in “{ $title }”.

    { $when }
    { $place }

    All about it, for your calendar, and if you cannot come:

    { $link }
mail-enrol-requested-subject = We have passed it on: { $title }
mail-enrol-requested-text =
    Hello { $name },

    you would like to come to “{ $title }” ({ $when }). The organiser decides, and we write to you then. How it stands:

    { $link }
mail-enrol-waits-subject = You are waiting for a place: { $title }
mail-enrol-waits-text =
    Hello { $name },

    all places in “{ $title }” ({ $when }) are taken. As soon as one becomes free and it is your turn, we write to you. How it stands, and if you do not want to wait:

    { $link }
mail-enrol-rejected-subject = No place this time: { $title }
mail-enrol-rejected-text =
    Hello { $name },

    the organiser cannot give you a place in “{ $title }” ({ $when }). There is more to find at { $territory }.

    { $link }
mail-enrol-changed-subject = Changed: { $title }
mail-enrol-changed-text =
    Hello { $name },

    time or place of “{ $title }” has changed. It is now:

    { $when }
    { $place }

    All about it, and if you cannot come:

    { $link }
mail-enrol-cancelled-subject = Cancelled: { $title }
mail-enrol-cancelled-text =
    Hello { $name },

    “{ $title }” ({ $when }) does not take place. We are sorry. There is more to find at { $territory }.

    { $link }

## Inviting people, asking and writing to those who sign up. $organiser is who offers it.

questions-title = Questions
questions-text = You can ask up to ten questions of whoever signs up here. People from other cities are not asked. A question whose text you empty goes away, with its answers. Change a question, or why you ask it, and its answers are erased too.
question-number = Question { $n }
question-new = A new question
question-text = The question
question-purpose = Why you ask
question-purpose-hint = Whoever is asked reads this.
question-kind = How it is answered
question-kind-text = With a short text
question-kind-choice = By choosing one answer
question-kind-yesNo = With yes or no
question-options = Answers to choose from
question-options-hint = Only for a choice: two or more, one on each line.
question-required = It must be answered
question-is-sensitive = It is about health or diet
question-readers = Who reads answers about health or diet
question-readers-hint = Only those whom you tick. Each reading is noted in the log.
question-readers-fixed = There are answers already. Only an owner of the organisation, or somebody who reads them now, can name somebody else.
question-erase-after = Days after the end until the answers are erased
question-erase-on = Or the day on which they are erased
question-erase-hint = Fill in one of the two. Keep answers no longer than you need them.
question-erase-answers = Answers that are there
question-erase-go = Erase the answers: { $n }
question-erase-first = With this change the answers that are there go. Tick it, or leave the question as it was.
question-erase-fixed = People have answered already and were told when that is erased. Choose nothing later than that.
question-optional = { $text } (optional)
question-why = Why we ask: { $purpose }
question-erased-on = Your answer is erased on { $date }.
question-erased-after =
    { $n ->
        [one] Your answer is erased one day after the end.
       *[other] Your answer is erased { $n } days after the end.
    }
question-sensitive = This is about health or diet. Only people whom the organiser has named read it.
question-consent = Your answers go there too, and are erased as it says beside each question.
answer-yes = Yes
answer-no = No
answers-title = Your answers
answers-change = Change my answers
answers-not-asked = Signed up from another city and was not asked
enrol-invited = { $organiser } invites you.
enrol-invited-to = This invitation was sent to { $email }. The letter about your place goes there, too.
enrolment-written-to = Letters about it go to { $email }.
enrol-known = There is an account with your address. Sign in, and you come back here.
rule-not-invited-used = This invitation was used already. The letter about your place tells everything else.
rule-not-invited-expired = This invitation is too old. Ask whoever invited you for a new one.
rule-not-invited-revoked = The organiser has taken this invitation back.
rule-not-invited-forwarded = This invitation was sent to another address than yours. Ask for one of your own.
invitations-title = Invite
invitations-text = Whoever is invited need not wait for your word, as long as there are places. Ages count as for everybody.
invitations-letters = By letter
invitations-list = Addresses
invitations-list-hint = One on each line, or a table with address and name. Everybody gets a link of her own, which works once.
invitations-send = Send invitations
invitations-sent = Letters on their way: { $n }
invitations-links = By a link for many
invitations-ends = Until when it works
invitations-ends-hint = When you leave it empty: until the end, or for thirty days.
invitations-link = Make a link
invitations-all = Invited
invitations-draft = Publish it first. Then you can invite people.
invitation-link = Link for many
invitation-joined = Signed up by it: { $n }
invitation-waiting = not taken yet
invitation-used = taken
invitation-expired = too old
invitation-revoked = taken back
invitation-open = open
invitation-print = Print it
invitation-until = Works until { $date }
invitation-scan = Scan this to sign up, or type the address.
invitation-picture = The address as a picture for a camera
invitation-stop-ask-title = No more invitations?
invitation-stop-ask-text = You then get no more invitations from { $organiser } by mail.
invitation-stop-title = No more invitations
invitation-stop-text = { $organiser } sends you no more invitations from here.
done-invitation-made = The link is there. You can print it.
invited-sent = letter on its way
invited-wrong = no e-mail address
invited-doubled = stands in the list above
invited-joined = has signed up already
invited-waiting = was invited before
invited-stopped = wants no invitations from you
invited-limit = not today: that were enough letters
participants-invited = Invited: { $n }, signed up: { $joined }, not yet: { $waiting }
mail-invitation-subject = { $organiser } invites you: { $title }
mail-invitation-text =
    Hello{ $name },

    { $organiser } invites you to “{ $title }”.

    { $when }
    { $place }

    Here you can sign up. The link is for you alone:

    { $link }

    To get no more letters like this one from { $organiser }:

    { $stop }
mail-message-text =
    { $text }

    --
    { $organiser } writes this to those who have signed up for “{ $title }”. All about your place, and if you cannot come:

    { $link }
messages-title = Write
messages-text = Everybody gets a letter of her own, also who has not released her address. Nobody sees who else gets it. Parents and guardians get a copy.
messages-no-mail = This site sends no letters.
messages-sent = What you wrote
message-to = To whom
message-to-all = Everybody
message-to-accepted = Who has a place
message-to-waiting = Who waits
message-to-attended = Who was there
message-name = Subject
message-content = Text
message-preview = Look at it first
message-send = Send
message-change = Change it
message-reached = Letters: { $n }
message-on-page = No e-mail address; they read it on their page: { $n }
message-missed = Not reached, because they signed up from another city and show no address: { $n }
message-nobody = There is nobody to write to.
message-too-many = That were enough letters for one day. Write again tomorrow.
enrolment-letters = The organiser has written
done-message-sent = Sent.
fact-places-free = { $free } of { $n } places are free
fact-places-waiting = All places are taken ({ $n }); you can wait for one
fact-places-taken = All places are taken ({ $n })
check-in-back = Take back
done-taken-back = Taken back.

## Signing up for what another city offers. $host is the address of its site.

enrol-release-name = The organiser may see my name
enrol-name-elsewhere-hint = For our letters to you. The organiser sees it only if you tick that below.
enrol-elsewhere-account = Here you sign up with an account. Without one, sign up on the site of the city that offers it.
consent-organiser-elsewhere-text = This goes to { $organiser }, { $territory } ({ $host }): that somebody from here would like to come, what you tick, and your message, to plan and to check who came. Nothing else about you leaves this site. When you leave, we tell { $organiser }.
enrolled-sent = Passed on, no answer yet
enrolled-failed = It could not be passed on
done-passed-on = We have passed it on to the organiser. As soon as there is an answer, you see it here.
participant-somebody = Somebody from { $host }
mail-enrol-failed-subject = Not passed on: { $title }
mail-enrol-failed-text =
    Hello { $name },

    we could not sign you up for “{ $title }” ({ $when }): the organiser cannot be reached from here, or takes nobody from here. You can try again, or sign up on the site of the city that offers it.

    { $link }
# What a child asks her guardian to let an organiser see. $what is name, email or both; $city is the organiser’s.
enrol-ask = Ask my guardian whether { $organiser } may have { $what ->
        [name] my name
        [email] my e-mail address
       *[both] my name and my e-mail address
    }
enrol-ask-paper = Your guardian gets no letters from us, so we cannot ask whether the organiser may have more than this of you.
release-asked = We have asked your guardian whether the organiser may have { $what ->
        [name] your name
        [email] your e-mail address
       *[both] your name and your e-mail address
    }.
release-given = Your guardian said yes: the organiser may have { $what ->
        [name] your name
        [email] your e-mail address
       *[both] your name and your e-mail address
    }.
release-refused = Your guardian said no: the organiser does not get { $what ->
        [name] your name
        [email] your e-mail address
       *[both] your name and your e-mail address
    }.
release-withdrawn = Your guardian took the yes back. The organiser does not have this any more: { $what ->
        [name] your name
        [email] your e-mail address
       *[both] your name and your e-mail address
    }.
guardian-release-title = May { $organiser } have this of { $name }?
guardian-release-lead = { $name } has signed up, and would like { $organiser }, { $city }, to have this: to plan, to check who came, and to write about it. Nobody else gets it. { $name } can come without it, too.
guardian-release-for = What for
guardian-release-to = Who gets it
guardian-release-what = What they get
guardian-release-kept = { $organiser } does not get it. If you change your mind, you can agree here.
guardian-release-over = There is nothing left to decide here: it is over or does not take place, the place was given back, or the person is old enough to decide alone.
mail-release-guardian-subject = A question from { $name } at { $territory }
mail-release-guardian-text =
    Hello,

    { $name } has signed up for “{ $title }” ({ $when }) of { $organiser }, { $city }. May { $organiser } have { $what ->
        [name] the name
        [email] the e-mail address
       *[both] the name and the e-mail address
    } of { $name }? Nothing of it is given before you have agreed. Please look at it, and say yes or no:

    { $link }

    Keep this letter. With the same link you can take your yes back.

## Checking in. $name is who is checked in, $time a time of day, $code the letters of a code.

ticket-title = Your ticket
ticket-text = Show this at the door, or read the letters out. It is for you alone.
code-picture = Code as a picture: { $code }
check-in-title = Check in
check-in-here = Here: { $here } of { $n }
check-in-since = here since { $time }
check-in-do = Is here
check-in-code = Code of the ticket
check-in-code-hint = Twelve letters and digits, as below the picture on the ticket.
check-in-wall = Code for the wall
check-in-scan = Scan with the camera
check-in-scan-stop = Close the camera
check-in-no-camera = The camera does not open. Type the code, or choose the name.
check-in-queued = Noted on this phone. It is sent when the network is back.
check-in-waiting = Waiting for the network: { $n }
check-in-waits = waits for the network
check-in-attended = { $name } is here.
check-in-already = { $name }: here already, since { $time }.
check-in-unknown = No ticket has this code. Look at each letter again.
check-in-otherOpportunity = This ticket is for something else.
check-in-noPlace = There is no place here for this ticket.
check-in-notYet = It is too early. Check-in opens two hours before the start.
check-in-expired = It is too late. Check-in closes six hours after the end, and what a phone noted without network counts for one hour.
door-title = Check in here
door-text = Scan the code with your phone, or open { $address } and type it. It changes every 30 seconds.
door-stale = No network. Please wait for the next code.
door-code = Code at the door
door-code-hint = It stands on the screen at the door and changes every 30 seconds.
door-code-go = Go on
door-go = I am here: { $name }
door-who = We do not know yet who you are. Open the link in your letter and scan again, sign in, or type the code of your ticket.
door-no-place = You have no place here yet. If you have a ticket, type its code.
check-in-stale = This code is wrong or too old. Look at the screen at the door again.
check-in-go = Check in
door-done = Welcome, { $name }! You are checked in.

## Goals, and whom somebody lets look on. $name is a learner, or who speaks; $adviser an address.

goals-title = My goals
goals-lead = What do you want to become or learn? Collect steps towards it, and see what is still missing.
goals-none = You have no goal yet.
goals-new = New goal
goals-no-esco = The list of occupations and skills is not here yet. Write your goal in your own words.
goals-own = In your own words
goals-own-hint = For example: repair my own bike
goal-make = Make this my goal
goal-own = This is a goal of yours
goal-kind-name = In own words
goal-progress = Skills: { $done } of { $n }
goal-reached = Reached
goal-reach = I have reached it
goal-reopen = Not reached after all
goal-drop = Drop this goal
goal-drop-text = Its steps and what others said about it are erased.
goal-drop-go = Drop it
goal-steps = Steps
goal-steps-none = No steps yet. Choose “Add to a goal” on a page that leads there.
goal-step-address = Address of an opportunity or a playlist
goal-step-address-hint = From here or from another city: copy it from your browser.
goal-step-add = Add the step
goal-step-up = Earlier
goal-step-down = Later
goal-step-remove = Remove
goal-step-signed-up = Signed up
goal-step-waiting = Waiting for a place
goal-step-walking = Under way
goal-step-over = Over
goal-add = Add to a goal
goal-add-which = To which one?
goal-all = Find what leads there
goal-concept = What ESCO says about it
goal-missing = Still missing
goal-covered = Learnt already
goal-next = What leads there next
goal-next-none = Nothing here teaches one of these skills yet. Follow a skill on its page, and you hear when something does.
goal-words-none = Nothing is found by these words yet. Look for it in other words, and collect it as a step.
goal-offers = Opportunities: { $n }
problem-goal-step = We found no opportunity and no playlist there. Check the address
problem-no-step = There is something there, but neither an opportunity nor a playlist
problem-not-before = This begins only on { $date }
problem-step-gone = This step is not in the goal any more.
remark-new = Something new was said
remarks-title = What your advisers say
remark-by = { $name }, { $date }
remark-take = Add to my steps
remark-decline = No, thank you
remark-forget = Delete
remark-taken = Added to the steps
remark-declined = Declined
remark-there = One of the steps already
remark-title = Say something
remark-text = Your words
remark-text-hint = The person whose goal it is can delete them.
remark-step = Suggest a step: its address
remark-send = Send
remark-mail = Write to me when an adviser says something, at most once a day
me-remarks = An adviser has said something about your goals.
part-goals = Goals
part-enrolments = Sign-ups
advisers-title = Who may look on
advisers-lead = Let somebody you trust look on, for example a youth worker or a mentor. You choose what is shown, you see each time that somebody looked, and you can end it at any time.
advisers-none = Nobody is looking on.
adviser-new = Let somebody look on
adviser-email = E-mail address of the adviser
adviser-parts = What may be seen?
adviser-months-legend = For how many months?
adviser-invite = Send the invitation
adviser-young = First we ask your parent or guardian.
adviser-unborn = First tell us when you were born.
adviser-waits = You can let somebody look on as soon as your parent or guardian has agreed to your account.
adviser-no-mail = This site cannot send mail yet, so nobody can be invited.
adviser-guardian = Waits for your parent or guardian
adviser-invited = Invited
adviser-active = Looking on
adviser-ended = Ended
adviser-ended-on = Ended on { $date }
adviser-ended-guardian = Your parent or guardian ended it
adviser-declined = Declined
adviser-gone = An account that was erased
adviser-until = Until { $date }
adviser-views = When they looked
adviser-no-views = Nobody has looked yet.
adviser-end = End it now
adviser-end-text = From now on this person sees nothing of yours.
problem-adviser-known = Choose another address: this is your own, or was invited already
consent-adviser = Letting somebody look on
consent-adviser-text = This person sees what you ticked, can comment on your goals and suggest steps, until the time is over or you end it. Nobody else does. Each look is noted for you.
advising-title = Who lets me look on
advising-lead = Each time you look is noted for the person whose page it is.
advising-none = Nobody lets you look on.
advising-stop = Stop looking on
advising-stop-text = You see nothing of this person any more.
advised-title = With { $name }
advised-none = There is nothing here yet.
invited-title = { $name } lets you look on
invited-lead = You may see: { $parts }, until { $date }. You can comment and suggest steps. Each time you look is noted for { $name }.
invited-ask = So that nobody else opens this, we send a link to the address that was invited.
invited-send = Send the link
invited-mailed = We have written to the address that was invited. Open the link in this browser within 15 minutes.
invited-astray = The link in the letter works for 15 minutes. Open it in the browser in which you asked for it, or have a new one sent from here.
invited-other = This invitation is for another address. Sign out, and open it again.
invited-account = You get an account at { $territory }, with nothing but your address and a name. You can close it at any time.
invited-of-age = I am of age, and I agree
invited-accept = Accept
invited-decline = I do not want to look on
invited-decline-text = The invitation ends, and { $name } sees that it was declined.
invited-decline-go = Decline
invited-declined = You have declined.
invited-declined-text = You see nothing of { $name }, and get no more letters about it.
invited-over = This invitation was used already, has ended or is too old.
guardian-adviser-title = May { $adviser } look on with { $name }?
guardian-adviser-lead = { $name } would like to show this to { $adviser } until { $date }: { $parts }. { $adviser } could comment and suggest steps. { $name } sees each time that somebody looked.
guardian-adviser-agreed = You have agreed. Keep the letter: with its link you can end it at any time.
guardian-adviser-no = No, I do not agree
guardian-adviser-ended = { $adviser } sees nothing.
done-goal-picked = It is your goal now.
done-goal-dropped = Dropped.
done-goal-reached = Well done! You have reached it.
done-step-added = Added.
done-step-there = This step is there already.
done-step-removed = Removed.
done-remark-sent = Sent.
done-adviser-asked = The invitation is on its way.
done-adviser-ended = { $name } sees nothing of yours any more.
done-adviser-withdrawn = Ended. This person sees nothing of yours any more.
done-advising-begun = Thank you. You may look on now.
done-advising-stopped = Stopped.
mail-adviser-subject = { $name } lets you look on at { $territory }
mail-adviser-text =
    Hello,

    { $name } learns with { $territory } and would like to show you some of it, so that you can help with advice. You see what may be seen, and decide, here:

    { $link }

    Whoever accepts must have this address. If you do not know { $name }, you need not do anything.
mail-invited-subject = Going on with the invitation of { $name }
mail-invited-text =
    Hello,

    { $name } would like to let you look on at { $territory }. With this link you go on with the invitation:

    { $link }

    It works for { $minutes } minutes, in the browser where it was asked for. If it was not you, do nothing.
mail-adviser-guardian-subject = { $territory }: may { $adviser } look on with { $name }?
mail-adviser-guardian-text =
    Hello,

    { $name } would like to show { $adviser } something of what { $name } learns with { $territory }. Nothing is shown before you have agreed. Please read what it is, and say yes or no:

    { $link }

    Keep this letter. With the same link you can change your mind at any time.
mail-remark-subject = Something was said about your goal
mail-remark-text =
    Hello { $name },

    somebody whom you let look on has said something about your goals at { $territory }. Read it here:

    { $link }

## Walking a playlist.

walk-start = Start this playlist
walk-sign-in = Sign in to walk it
walk-progress = { $done } of { $n } steps done
walk-completed = You have reached the end
walk-completed-some = You have reached the end: { $done } of { $n } steps done
walk-steps = { $done } of { $n } steps
walk-finished = Finished
walk-next = Next
walk-done = Done
walk-attended = Done: the organiser saw you there
walk-tick = I have done this
walk-from = From { $date }
walk-sign-up = Sign up: the organiser confirms that you were there
walk-untick = Not done after all
walk-stop = Leave this playlist
walk-stop-text = What you ticked here is forgotten. What you signed up for stays.
walk-stop-go = Leave it
number-started =
    { $n ->
        [one] person has started
       *[other] people have started
    }
number-completed =
    { $n ->
        [one] person has reached the end
       *[other] people have reached the end
    }
me-walks = Playlists that you walk

## Reminders.

mail-enrol-reminder-subject = Soon: { $title }
mail-enrol-reminder-text =
    Hello { $name },

    “{ $title }” begins soon, and you have a place.

    { $when }
    { $place }

    All about it, and if you cannot come:

    { $link }

## Following providers, territories, playlists and skills; what happened to them.

follow = Follow
follow-followed = You follow it
follow-stop = Unfollow
follow-title = Follow { $name }
follow-private = What it publishes comes to your news. Nobody learns that you follow it.
follow-here = At { $territory }
follow-here-text = With an account here you follow without anybody knowing.
follow-home = In another city, or on Mastodon
follow-home-text = Are you at home somewhere else? Name your city’s site or your own address, and we bring you there.
follow-home-field = Your city’s site, or your address
follow-home-hint = For example tilburg.example or @name@mastodon.example
follow-home-go = Bring me there
follow-onward = You can follow it at { $host }.
follow-onward-go = Go on to { $host }
problem-follow-home = We found no place there where one can follow. Check the address
problem-follow-nobody = We found nobody there who can be followed. Check the address
following-title = What I follow
following-lead = Only you see this list. Cities elsewhere only learn that somebody here follows them.
following-none = You do not follow anything yet.
following-none-hint = Choose “Follow” on the page of a provider, a city, a playlist or a skill.
following-add = Follow something from elsewhere
following-object = Address or handle
following-object-hint = The address of a page in another city, or a handle such as @library@tilburg.example
following-territory = City or region
following-skill = Skill
following-requested = not answered yet
following-failed = cannot be reached
following-muted = muted
following-mute = Mute
following-unmute = Show it again
following-blocked = Hidden from you
block-title = Hide everything of this provider
block-text = You do not follow it any more, and nothing of it comes to your news. It does not learn of that.
block-go = Hide it
block-done = You have hidden this provider from your news.
block-end = Do not hide it any more
timeline-title = My news
timeline-empty = Nothing has happened yet. As soon as something does, it stands here.
news-new = New
news-changed = Changed
news-cancelled = Cancelled
news-soonFull = Few places left
news-soonOver = Closes soon
news-message = Message
digest-title = By mail
digest-legend = How often shall we write to you?
digest-hint = Only when something has happened. You can stop it in every letter.
digest-never = Never
digest-day = Once a day
digest-week = Once a week
digest-stop-title = No more mail about your news
digest-stop-text = We will not write to you about what you follow any more. You still find it among your news.
done-follows = You follow it now.
done-follows-no-more = You do not follow it any more.
done-muted = You do not hear of it for now.
done-unmuted = You hear of it again.
done-hidden = Hidden.
done-shown = It is not hidden any more.
done-digest = Saved.
mail-digest-subject =
    { $n ->
        [one] { $n } piece of news from { $territory }
       *[other] { $n } pieces of news from { $territory }
    }
mail-digest-text =
    Hello { $name },

    this has happened to what you follow at { $territory }:

    { $list }

    All of it:

    { $link }

    You do not want these letters any more? Stop them here:

    { $stop }

## Reporting what is wrong to the operator.

report = Report this page
report-title = What is wrong?
report-lead = Tell the people who run this site. They see what you write and not who you are.
report-text = What is wrong?
report-text-hint = For example: it costs money, it does not exist, it is not for children.
report-forward = Tell { $territory } as well. They do not learn that it was you.
report-go = Send
report-done = Thank you. We will look at it.
admin-reports = Reports
admin-reports-lead = What people and other cities found wrong. Change or withdraw what is ours on its desk; limit or block what comes from elsewhere on its page.
admin-reports-none = Nothing is reported.
report-from-here = from somebody here
report-forwarded = its city was told
report-settle = Done with it
done-report-settled = Settled.
admin-waiting-reports =
    { $n ->
        [one] { $n } report waits for you
       *[other] { $n } reports wait for you
    }

## What happened, in numbers

figures-title = Figures
figures-lead = What happened here, without names. Numbers of people are told from five on, of children and young people from ten on. “–” is none or fewer; now and then a larger number is left out, too, so that nobody can work out a small one.
figures-none = There is nothing to tell of this month yet.
figures-viewed = Pages opened
figures-enrolled = Signed up
figures-attended = Were there
figures-started = Playlists started
figures-completed = Playlists finished
figures-by-month = By month
figures-by-provider = By provider
figures-by-category = By topic
figures-by-skill = By skill
figures-by-ageband = By age
figures-by-language = By language
figures-by-home = By where people are at home
