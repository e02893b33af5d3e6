# Words for values, counts and states, put together by the page modules.

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
problem-out-of-range = Use a number from { $low } to { $high }
problem-not-one-of = Choose one of these: { $list }
problem-end-before-start = The end must come after the beginning
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
error-410-title = This was withdrawn
error-410-text = Whoever published it took it back. Something similar may be on the start page.
error-429-title = Too many requests
error-429-text = Wait { $seconds } seconds and try again.
error-500-title = Something broke on our side
error-500-text = It has been written down. Try again in a moment.
error-503-title = Too busy at the moment
error-503-text = Try again in half a minute.
error-csrf-title = This form is too old
error-csrf-text = Go back, load the page again and send it once more. Nothing was changed.
error-setup-title = This site is not set up yet
error-setup-text = If you run it, set it up now: you need the code from the program’s log. Everybody else is welcome soon.
error-setup-go = Set it up
