# The map.

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
