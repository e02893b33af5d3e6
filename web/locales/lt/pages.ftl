# More of the pages' words: filters, steps and mails.

title-missing = Be pavadinimo
organisation-kind = Organizacija
fact-here = čia: { $when }
filter-skill = Vienas įgūdis
filter-type-opportunity = Galimybės
filter-type-playlist = Maršrutai
filter-type-organisation = Organizacijos
filter-type-badge = Ženkleliai
filter-not-free = Mokama
filter-not-online = Vietoje
filter-near = Prie vienos vietos
filter-area = Vienoje žemėlapio dalyje
filter-closing =
    { $n ->
        [0] Registracija baigiasi šiandien
        [one] Registracija baigiasi per { $n } dieną
        [few] Registracija baigiasi per { $n } dienas
        [many] Registracija baigiasi per { $n } dienos
       *[other] Registracija baigiasi per { $n } dienų
    }
step-unnamed = Žingsnis, kurio pavadinimas čia nežinomas
step-not-yet = Dar nepaskelbta
settings-saved = Išsaugota.
settings-password-saved = Slaptažodis nustatytas. Visur kitur esate atsijungę.
# The mail with a sign-in link.
mail-link-subject = Prisijungimas: { $territory }
mail-link-text =
    Kažkas, greičiausiai jūs, paprašė prisijungimo nuorodos. Svetainė – { $territory }:

    { $link }

    Ji veikia vieną kartą, { $minutes } min., toje naršyklėje, kurioje jos buvo paprašyta. Jei tai ne jūs, nieko daryti nereikia.
