# The pages that everybody sees. Plain words: no "actor", "inbox" or "instance".

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
link-expired-text = It was used already or is too old. Ask for a new one.
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
settings-sessions-text = You are signed out in every browser, in this one too. Links to sign in and your password stay as they are.
settings-sign-out = Sign out everywhere
error-explore = Go to the start page
error-request = If you report this, name this number:

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
