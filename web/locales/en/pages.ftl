# More of the pages' words: filters, steps and mails.

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
filter-near = Near one place
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
