# The operator's desk.

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
