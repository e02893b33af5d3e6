# Administratoriaus puslapiai.

admin-overview = Apžvalga
admin-organisations = Organizacijos
admin-people = Žmonės
admin-peers = Kitos teritorijos
admin-territory = Ši teritorija
admin-tokens = API raktai
admin-filter-all = Visos ({ $n })
admin-filter-unverified = Nepatvirtintos ({ $n })
admin-actions = Veiksmai
admin-waiting = Laukia jūsų
admin-waiting-none = Niekas nelaukia.
admin-waiting-unverified =
    { $n ->
        [one] Nepatvirtinta { $n } organizacija
        [few] Nepatvirtintos { $n } organizacijos
        [many] Nepatvirtinta { $n } organizacijos
       *[other] Nepatvirtinta { $n } organizacijų
    }
admin-waiting-asking =
    { $n ->
        [one] Jus sekti prašo { $n } teritorija
        [few] Jus sekti prašo { $n } teritorijos
        [many] Jus sekti prašo { $n } teritorijos
       *[other] Jus sekti prašo { $n } teritorijų
    }
admin-waiting-failing =
    { $n ->
        [one] Nepasiekiama { $n } teritorija
        [few] Nepasiekiamos { $n } teritorijos
        [many] Nepasiekiama { $n } teritorijos
       *[other] Nepasiekiama { $n } teritorijų
    }
admin-waiting-parked =
    { $n ->
        [one] Atidėtas { $n } siuntimas
        [few] Atidėti { $n } siuntimai
        [many] Atidėta { $n } siuntimo
       *[other] Atidėta { $n } siuntimų
    }
admin-waiting-steps =
    { $n ->
        [one] { $organisation }: atsiimtas { $n } maršruto žingsnis
        [few] { $organisation }: atsiimti { $n } maršrutų žingsniai
        [many] { $organisation }: atsiimti { $n } maršruto žingsniai
       *[other] { $organisation }: atsiimti { $n } maršrutų žingsniai
    }
admin-number-organisations = Organizacijos
admin-number-opportunities = Čia paskelbtos galimybės
admin-number-playlists = Čia paskelbti maršrutai
admin-number-remote = Iš kitų teritorijų
admin-number-peers = Sekamos teritorijos
admin-number-pending = Siunčiama
admin-organisations-empty = Organizacijų dar nėra.
admin-organisations-empty-hint = Pridėkite organizaciją žemiau ir pakvieskite jos žmones.
admin-organisation-new = Nauja organizacija
admin-organisation-create = Pridėti organizaciją
admin-organisation-desk = Atverti jos puslapius
admin-organisation-items = Paskelbta
admin-organisation-people = Žmonės
admin-verify = Patvirtinti
admin-unverify = Atšaukti patvirtinimą
admin-verify-hint = Tai, ką skelbia nepatvirtinta organizacija, matoma tik čia.
admin-person-new = Pakviesti žmogų
admin-person-new-hint = Gausite nuorodą, kurią perduosite. Ji veikia vieną kartą.
admin-person-add = Pakviesti
admin-person-role = Vaidmuo
admin-person-organisation = Organizacija
admin-person-organisations = Organizacijos
admin-person-seen = Paskutinį kartą lankėsi
admin-person-link = Sukurti prisijungimo nuorodą
admin-person-remove = Pašalinti
admin-person-remove-text = Paskyra čia ištrinama, su ja niekas nebegalės prisijungti. Tai, kas paskelbta, lieka.
admin-person-remove-go = Ištrinti paskyrą
admin-person-change = Keisti vaidmenį
admin-person-last-operator = Bent vienas administratorius turi likti. Pirma paskirkite kitą.
admin-person-none = Be organizacijos
secret-title = Prisijungimo nuoroda: { $who }
secret-text = Nusikopijuokite dabar: daugiau ji nebus rodoma. Veikia vieną kartą, iki { $until }.
tag-verified = patvirtinta
tag-unverified = nepatvirtinta

## Kitos teritorijos

peers-follow = Sekti teritoriją
peers-follow-hint = Jos adresas arba vardas: tilburg.example arba @tilburg@tilburg.example. Čia matysite, ką ji skelbia.
peers-follow-go = Sekti
peers-asking = Prašo jus sekti
peers-accept = Priimti
peers-reject = Atmesti
peers-known = Teritorijos ir paslaugos
peers-policy-followed = Sekti gali visi. Turinys priimamas tik iš jūsų sekamų teritorijų.
peers-policy-allowlist = Bendraujama tik su teritorijomis, kurioms leidote.
peers-empty = Kitų teritorijų dar nepažįstate.
peers-empty-hint = Sekite kurią nors aukščiau; jos turinys atkeliaus iš karto.
peers-territory = Teritorija
peers-state = Būsena
peers-items = Priimta
peers-pending = Siunčiama
peers-last = Paskutinį kartą pristatyta
peers-never = niekada
peers-back = Visos teritorijos
peer-error = Paskutinis siuntimas nepavyko
peer-retry = Kitas bandymas { $when }.
peer-retry-now = Bandoma dabar.
peer-facts = Duomenys
peer-fact-software = Programa
peer-fact-since = Pažįstama nuo
peer-fact-followers = Sekėjai iš ten
peer-fact-items = Iš ten priimta
peer-fact-pending = Siunčiama
peer-fact-last = Paskutinį kartą pristatyta
peer-fact-backfill = Skaitoma, ką ji paskelbė
peer-fact-backfill-done = perskaityta viskas, įrašų: { $n }
peer-fact-backfill-going = kol kas įrašų: { $n }
peer-fact-backfill-later = kol kas įrašų: { $n }; bus klausiama dar kartą ({ $why })
peer-fact-backfill-missed = perskaityta viskas, įrašų: { $n }; nepavyko gauti: { $missed } ({ $why })
peer-fact-backfill-failed = nepavyko, kol kas įrašų: { $n } ({ $why })
peer-actions = Ką galite padaryti
peer-parked = Atidėta
peer-parked-hint = Tai buvo atmesta tris kartus. Visa kita siunčiama toliau.
peer-reason = Priežastis
peer-reason-write = Priežastis (matote tik jūs)
peer-reason-hint = Ji išsaugoma, kai teritorijos neberodote arba ją blokuojate.
peer-state-seen = žinoma
peer-state-requested = paprašyta, atsakymo dar nėra
peer-state-asks = prašo jus sekti
peer-state-following = ją sekate
peer-state-followed = seka jus
peer-state-mutual = sekate viena kitą
peer-state-limited = nerodoma
peer-state-blocked = užblokuota
peer-do-follow = Sekti
peer-do-follow-hint = Čia matysite, ką ji skelbia.
peer-do-unfollow = Nebesekti
peer-do-unfollow-hint = Nieko naujo nebeateis, o tai, kas iš jos atėjo, dings iš sąrašų ir paieškos.
peer-do-accept = Priimti prašymą
peer-do-accept-hint = Ji gaus tai, ką skelbiate.
peer-do-reject = Atmesti prašymą
peer-do-reject-hint = Jai nieko nesiunčiama. Ji gali prašyti dar kartą.
peer-do-drop = Nebeleisti sekti
peer-do-drop-hint = Jai nieko nebesiunčiama. Ji gali prašyti dar kartą.
peer-do-limit = Nerodyti
peer-do-limit-hint = Tai, ką ji siunčia, saugoma, bet nerodoma nei puslapiuose, nei paieškoje.
peer-do-unlimit = Vėl rodyti
peer-do-unlimit-hint = Tai, ką ji siunčia, rodoma puslapiuose ir paieškoje.
peer-do-block = Blokuoti
peer-block-ask = Blokuoti šią teritoriją
peer-do-block-hint = Iš jos nieko nepriimama ir jai nieko nesiunčiama. Kas iš jos atėjo, čia ištrinama, ir viena kitos nebesekate. Tai galioja ir visiems žemesniems adresams.
peer-do-unblock = Atblokuoti
peer-do-unblock-hint = Vėl galėsite viena kitą sekti; savaime nė viena neseks.
peer-do-retry = Bandyti dabar
peer-do-retry-hint = Iš karto išsiunčia tai, kas laukia ar atidėta.
peer-do-dismiss = Nebesiųsti
peer-do-dismiss-hint = Tai, kas atidėta, daugiau nebus siunčiama.
peer-do-backfill = Skaityti iš naujo
peer-do-backfill-hint = Dar kartą perskaito, ką ji paskelbė: ko trūksta, atkeliauja, ko ten nebėra, dingsta ir čia.
arrivals-title = Kas atkeliavo
arrivals-empty = Kol kas nieko neatkeliavo.
arrivals-thing = Pavadinimas
arrivals-what = Kas nutiko
arrivals-from = Iš kur
arrivals-when = Kada
arrivals-published = paskelbta
arrivals-updated = pakeista
arrivals-withdrawn = atsiimta
done-followed = Prašymas išsiųstas. Kai tik jis bus priimtas, atkeliaus jos turinys.
done-following = Dabar ją sekate. Jos turinys jau keliauja.
done-unfollowed = Jos nebesekate.
done-accepted = Priimta.
done-rejected = Atmesta.
done-limited = Nerodoma. Tai, ką ji siunčia, saugoma, bet niekur nerodoma.
done-unlimited = Tai, ką ji siunčia, vėl rodoma.
done-blocked = Užblokuota. Kas iš jos atėjo, čia ištrinta, ir viena kitos nebesekate.
done-unblocked = Atblokuota. Kad matytumėte, ką ji skelbia, sekite ją iš naujo.
done-retried = Bandoma dabar.
done-dismissed = Daugiau nebus siunčiama.
done-reread = Jos turinys skaitomas iš naujo.
done-verified = Organizacija patvirtinta. Tai, ką ji paskelbė, jau siunčiama.
done-unverified = Organizacijos patvirtinimas atšauktas.
done-organisation-deleted = Organizacija ištrinta.
done-organisation-created = Organizacija pridėta.
done-person-added = Šis žmogus jau turi paskyrą; jis pridėtas prie organizacijos.
done-person-changed = Vaidmuo pakeistas. Žmogus turės prisijungti iš naujo.
done-token-revoked = Atšauktas. Jis nebeveikia.
done-person-removed = Paskyra pašalinta.

## Teritorija

territory-pages = Jos puslapiai
territory-languages = Puslapių kalbos
territory-languages-hint = Trumpieji kodai, atskirti kableliais; pirmoji – skaitytojams, kurie neprašo nė vienos iš jų: lt, en
territory-colour = Spalva
territory-colour-hint = Jūsų ženklo spalva. Kur ją sunku įskaityti, naudojamas tamsesnis ar šviesesnis jos atspalvis.
territory-contact = El. pašto adresas klausimams
territory-contact-hint = Jį mato visi.
territory-topics = Jos temos
territory-topics-hint = Iš jų renkasi partneriai. Jei temą panaikinsite, tai, kas jau ja pažymėta, ją išlaikys.
territory-topics-more = Savos temos
territory-topics-more-hint = Atskirkite kableliais: naktiniai žygiai, chorai. Visomis kalbomis jos rodomos taip, kaip parašėte.

## Raktai

admin-tokens-lead = Su raktu programa skelbia ar skaito paskyros vardu.
admin-tokens-empty = Raktų dar nėra.
token-new = Sukurti raktą
token-create = Sukurti raktą
token-made = Naujasis raktas
token-made-text = Nusikopijuokite dabar: daugiau jis nebus rodomas. Kas jį turi, gali paskyros vardu daryti viską, kas pažymėta.
token-name = Kam jis skirtas
token-name-hint = Pavyzdžiui: importas iš bibliotekos kalendoriaus
token-account = Paskyra
token-account-hint = El. pašto adresas to, kieno teises jis turi.
token-scopes = Ką jis gali
token-scope-read = matyti, ką mato paskyra
token-scope-write = skelbti ir keisti
token-scope-issue = suteikti ženklelius
token-scope-admin = viską, ką galite jūs
token-used = Paskutinį kartą naudotas
token-unnamed = Be pavadinimo
token-revoke = Panaikinti
token-revoke-text = Jį naudojančios programos iš karto praras prieigą. Atšaukti to negalėsite.
token-revoke-go = Panaikinti visam laikui
token-revoked = atšauktas

territory-map = Žemėlapyje
territory-boundary = Teritorijos riba
territory-boundary-hint = GeoJSON su teritorijos plotu, kokį teikia miesto kartografai arba „OpenStreetMap“. Nuo jos prasideda ir ją rodo žemėlapis. Tuščia – riba nerodoma.
territory-boundary-save = Išsaugoti ribą
