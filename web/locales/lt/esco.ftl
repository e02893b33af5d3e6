# ESCO klasifikatoriaus įgūdžiai ir profesijos.

nav-skills = Įgūdžiai
esco-title = Įgūdžiai ir profesijos
esco-lead = Raskite, kur išmokti norimo dalyko arba ko reikia, kad taptumėte tuo, kuo norite būti.
esco-words = Įgūdis arba kuo norite tapti
esco-example = siuvimas, slaugytojas, vaizdo įrašai …
esco-missing = Įgūdžių sąrašo čia dar nėra
esco-missing-hint = Šios svetainės valdytojas gali jį bet kada pridėti.
esco-none = Nei įgūdžio, nei profesijos tokiu pavadinimu nėra
esco-none-hint = Pabandykite kitą arba trumpesnį žodį.
esco-back = Visi įgūdžiai ir profesijos
esco-collections = Rinkiniai
esco-collection-digital = Skaitmeniniai įgūdžiai
esco-collection-digComp = Pagrindiniai skaitmeniniai įgūdžiai
esco-collection-green = Žalieji įgūdžiai
esco-collection-transversal = Visur reikalingi įgūdžiai
esco-collection-language = Kalbos
esco-collection-research = Mokslinių tyrimų įgūdžiai
esco-collection-researchOccupations = Mokslinių tyrimų profesijos
esco-skills = Įgūdžiai
esco-skills-lead = Skaičius rodo, kiek galimybių to moko.
esco-occupations = Noriu tapti…
esco-occupations-lead = Skaičius rodo, kiek galimybių moko reikalingo įgūdžio.
esco-count = galimybių
esco-broader = Kam tai priklauso
esco-kind-skill = Įgūdis
esco-kind-knowledge = Žinios
esco-kind-skillGroup = Įgūdžių grupė
esco-kind-occupation = Profesija
esco-kind-occupationGroup = Profesijų grupė
esco-foreign = Pavadinimo jūsų kalba dar nėra; šio kalba: { $language }.
esco-foreign-text = Šio teksto kalba: { $language }.
esco-replaced = ESCO dabar tai vadina kitaip:
esco-obsolete = ESCO to nebenaudoja.
esco-also = Kiti pavadinimai
esco-here =
    { $n ->
        [0] Šiuo metu čia niekas to nemoko
        [one] To moko { $n } galimybė
        [few] To moko { $n } galimybės
       *[other] To moko { $n } galimybių
    }
esco-here-occupation =
    { $n ->
        [0] Šiuo metu čia niekas nemoko to, ko reikia
        [one] { $n } galimybė moko to, ko reikia
        [few] { $n } galimybės moko to, ko reikia
       *[other] { $n } galimybių moko to, ko reikia
    }
esco-here-none = Kai tik kuri nors organizacija ką nors pasiūlys, rasite čia.
esco-here-none-occupation = Kai tik kuri nors organizacija pasiūlys išmokti bent vieno reikalingo įgūdžio, rasite čia.
esco-here-all = Rodyti visas
esco-essential = Ko reikia
esco-optional = Kas padeda
esco-narrower = Tiksliau
esco-needed-by = Kam to reikia
esco-helps = Kam tai padeda
esco-more-occupations = Išvardytos ne visos profesijos.
esco-origin = Iš kur tai

## Įgūdžiai formose ir puslapiuose

form-skills = Įgyjami įgūdžiai
form-skills-hint = Pagal juos ras tie, kas ieško įgūdžio ar kelio į profesiją.
form-skills-words = Ieškoti įgūdžio
form-skills-words-hint = Palikite tuščią – bus pasiūlyti prie jūsų tekstų tinkantys įgūdžiai.
form-skills-find = Rasti įgūdžius
form-skills-proposed = Rasti įgūdžiai
form-skills-chosen = Pasirinkta: { $skill }
form-skills-none = Įgūdžių nerasta. Pabandykite kitą žodį.
opportunity-skills = Ko išmoksite
search-skill = Įgūdis
