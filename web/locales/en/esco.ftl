# Skills and occupations of the ESCO classification.

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
