# Žemėlapis.

map-title = Žemėlapyje
map-label = Rastų dalykų žemėlapis
map-preview = Žemėlapis: kiekvienas skaičius – jo dalis, kiekvienas ženklas – galimybė
map-keys = Žemėlapis. Rodyklės jį stumia, pliusas ir minusas keičia mastelį, „Enter“ atveria tai, kas viduryje.
map-open = Tyrinėti žemėlapį
map-to-map = Rodyti žemėlapyje
map-to-list = Rodyti sąrašą
map-zoom-in = Priartinti
map-zoom-out = Atitolinti
map-locate = Rodyti, kur esu
map-locate-failed = Įrenginys nepasakė, kur esate.
map-close = Užverti
map-cluster = Šioje vietoje: { $count }
map-wheel = Laikykite { $key } ir sukite ratuką
map-fingers = Žemėlapį stumkite dviem pirštais
map-outside =
    { $n ->
        [one] Dar { $n } yra už šios žemėlapio dalies ribų
        [few] Dar { $n } yra už šios žemėlapio dalies ribų
       *[other] Dar { $n } yra už šios žemėlapio dalies ribų
    }
map-unplaced =
    { $n ->
        [one] { $n } neturi vietos žemėlapyje; ji yra sąraše.
        [few] { $n } neturi vietos žemėlapyje; jos yra sąraše.
       *[other] { $n } neturi vietos žemėlapyje; jos yra sąraše.
    }

## Pasiūlymai rašant

suggest-label = Pasiūlymai
suggest-opportunity = Galimybė
suggest-playlist = Maršrutas
suggest-organisation = Organizacija
suggest-skill = Įgūdis
suggest-occupation = Profesija
suggest-place = Netoli šios vietos

## Kitų svetainių puslapiuose

embed-all = Rodyti viską
embed-title = Įdėti į savo svetainę
embed-text = Nukopijuokite vieną iš šių eilučių į savo svetainės puslapį. Rodoma visada naujausia, ir niekas nesekamas.
embed-list = Kaip sąrašą
embed-map = Kaip žemėlapį
embed-copy = Kopijuoti
