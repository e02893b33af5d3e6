language-self = Српски

## Dates. $day and $year are digits, $month is one of month-*, $weekday one of weekday-*.
## $day2, $month2, $year2 belong to the last day of several.

format-date = { $weekday }, { $day }. { $month } { $year }.
format-days-month = { $day }–{ $day2 }. { $month } { $year }.
format-days-year = { $day }. { $month } – { $day2 }. { $month2 } { $year }.
format-days = { $day }. { $month } { $year } – { $day2 }. { $month2 } { $year2 }.
format-time = { $hour }:{ $minute }
format-moment = { $date } у { $time }
format-times = { $date } од { $from } до { $to }
format-moments = { $from } – { $to }

month-1 = јануара
month-2 = фебруара
month-3 = марта
month-4 = априла
month-5 = маја
month-6 = јуна
month-7 = јула
month-8 = августа
month-9 = септембра
month-10 = октобра
month-11 = новембра
month-12 = децембра

month-short-1 = јан
month-short-2 = феб
month-short-3 = мар
month-short-4 = апр
month-short-5 = мај
month-short-6 = јун
month-short-7 = јул
month-short-8 = авг
month-short-9 = сеп
month-short-10 = окт
month-short-11 = нов
month-short-12 = дец

weekday-1 = пон
weekday-2 = уто
weekday-3 = сре
weekday-4 = чет
weekday-5 = пет
weekday-6 = суб
weekday-7 = нед

## Numbers, money, lengths

format-decimal = ,
format-group = .
format-price = { $amount }{ "\u00A0" }{ $currency }
format-price-code = { $amount }{ "\u00A0" }{ $currency }
fact-age-only = Узраст: { $min }
fact-paid = Плаћа се
format-metres = { $n } m
format-kilometres = { $n } km

fact-years =
    { $n ->
        [one] { $n } година
        [few] { $n } године
       *[other] { $n } година
    }
list-between = { ", " }
list-last = { $list } и { $last }

fact-months =
    { $n ->
        [one] { $n } месец
        [few] { $n } месеца
       *[other] { $n } месеци
    }

## Languages that something is held in

language-af = африканс
language-ar = арапски
language-be = белоруски
language-bg = бугарски
language-bs = босански
language-ca = каталонски
language-cs = чешки
language-da = дански
language-de = немачки
language-el = грчки
language-en = енглески
language-es = шпански
language-et = естонски
language-eu = баскијски
language-fa = персијски
language-fi = фински
language-fr = француски
language-ga = ирски
language-gl = галицијски
language-he = хебрејски
language-hi = хинди
language-hr = хрватски
language-hu = мађарски
language-is = исландски
language-it = италијански
language-ka = грузијски
language-ku = курдски
language-lt = литвански
language-lv = летонски
language-mk = македонски
language-mt = малтешки
language-nb = норвешки (букмол)
language-nl = холандски
language-nn = норвешки (нинорск)
language-no = норвешки
language-pl = пољски
language-ps = паштунски
language-pt = португалски
language-ro = румунски
language-rom = ромски
language-ru = руски
language-sk = словачки
language-sl = словеначки
language-so = сомалски
language-sq = албански
language-sr = српски
language-sr-Cyrl = српски (ћирилица)
language-sr-Latn = српски (латиница)
language-st = сесото
language-sv = шведски
language-ti = тигриња
language-tr = турски
language-uk = украјински
language-ur = урду
language-vi = вијетнамски
language-xh = коса
language-zh = кинески
language-zu = зулу
language-easy = { $language }, лако за читање

## What is wrong with a value (beside a field)

problem-malformed-address = Упиши целу адресу на интернету, на пример https://example.org/page
problem-malformed-time = Упиши датум и време, на пример 2026-12-05 15:00
problem-malformed-timezone = Упиши временску зону, на пример Europe/Vilnius
problem-malformed-duration = Упиши трајање, на пример PT3H (три сата) или P2D (два дана)
problem-malformed-currency = Упиши валуту као три велика слова, на пример EUR
problem-malformed-amount = Упиши број без валуте, на пример 12,50
problem-malformed-whole-number = Упиши цео број, 0 или већи
problem-malformed-number = Упиши број
problem-malformed-email = Упиши имејл адресу, на пример name@example.org
problem-malformed-slug = Користи од 1 до 60 малих слова латинице, цифара и појединачних цртица
problem-malformed-day = Изабери дан, на пример 2026-12-05
problem-malformed-colour = Упиши боју као # и шест цифара или слова, на пример #00594c
problem-malformed-topic = Користи слова, цифре и размаке, на пример ноћне шетње
problem-malformed-contact = Упиши по један контакт у реду: име, имејл, телефон, сајт
problem-malformed-scopes = Сва ова права може да има само администраторски налог
problem-malformed-recurrence = Упиши правило, на пример FREQ=WEEKLY;BYDAY=MO;UNTIL=20270630T215959Z
problem-malformed-language = Упиши кратку ознаку језика, на пример lt или sr-Cyrl

## Why something is not allowed

rule-invalid = Неке одговоре треба још једном погледати.
rule-not-found = Овде нема ничега или садржај није намењен теби.
rule-gone = Ово је обрисано.
rule-sign-in-first = Прво уђи у свој налог.
rule-link-expired = Овај линк је већ искоришћен или је престар. Затражи нови.
rule-forbidden = Немаш право на ово. Обрати се администрацији.
rule-slug-taken = Име „{ $name }“ је заузето. Изабери друго.
rule-changed = Неко је у међувремену ово променио. Учитај поново и понови своју измену.
rule-too-many = Превише покушаја. Сачекај { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунде
   *[other] { $seconds } секунди
} и покушај поново.
rule-too-many-minutes = Превише покушаја. Сачекај { $minutes ->
    [one] { $minutes } минут
    [few] { $minutes } минута
   *[other] { $minutes } минута
} и покушај поново.
rule-too-many-hours = Превише покушаја. Сачекај { $hours ->
    [one] { $hours } сат
    [few] { $hours } сата
   *[other] { $hours } сати
} и покушај поново.
rule-key-reused = Ово је већ послато са другим садржајем. Пошаљи као нов захтев.
rule-refused = Ово је одбијено: { $why }

fact-steps = { $n ->
    [one] { $n } корак
    [few] { $n } корака
   *[other] { $n } корака
}

## The pages that everybody sees. Plain words: no "actor", "inbox" or "instance".
## Around every page

page-skip = Пређи на садржај
page-nav = Главни мени
page-language = Језик
page-no-password = Још немаш лозинку. Без ње ти сваки пут треба нов линк.
page-set-password = Постави лозинку
page-account = Твој налог
nav-explore = Истражи
nav-playlists = Стазе
nav-network = Мрежа
nav-about = О нама
nav-sign-in = Уђи у налог
nav-sign-out = Изађи
nav-desk = Радни простор
nav-admin = Администрација
nav-settings = Подешавања
footer-contact = Контакт
footer-api = За програмере
footer-privacy = Овај сајт не користи колачиће за праћење и ништа не учитава са других сервера.
footer-source = изворни код
pages-label = Странице
pages-previous = Претходна
pages-next = Следећа
edit = Уреди
save = Сачувај
from-territory = са подручја { $territory }
text-languages = Овај текст на језицима
page-language-more = Други језици
handle-title = Прати преко другог сервиса
handle-text = Потражи ову адресу на сервису Mastodon, Mobilizon или неком сличном и запрати је тамо.
handle-short = Прати:

## Explore

explore-title = Истражи
explore-title-words = { $words }: резултати
explore-heading = Научи нешто ново
explore-lead =
    { $organisations ->
        [0] Радионице, курсеви и волонтирање у твојој близини.
        [1] Радионице, курсеви и волонтирање у понуди једне локалне организације.
        [one] Радионице, курсеви и волонтирање у понуди { $organisations } локалне организације.
        [few] Радионице, курсеви и волонтирање у понуди { $organisations } локалне организације.
       *[other] Радионице, курсеви и волонтирање у понуди { $organisations } локалних организација.
    }
explore-lead-network =
    { $territories ->
        [1] Своју понуду са нама дели још једно подручје.
        [one] Своју понуду са нама дели још { $territories } подручје.
        [few] Своју понуду са нама деле још { $territories } подручја.
       *[other] Своју понуду са нама дели још { $territories } подручја.
    }
explore-count =
    { $n ->
        [0] Нема резултата
        [one] { $n } прилика
        [few] { $n } прилике
       *[other] { $n } прилика
    }
explore-signpost = Одакле долази понуда
explore-here = овде си
explore-set = Изабрани филтери
explore-unset = Уклони филтер
explore-unset-all = Уклони све
explore-empty = Ништа не одговара свим условима.
explore-empty-hint = Упиши мање речи, уклони неки филтер изнад или изабери друге дане.
explore-empty-all = Прикажи све што долази
explore-wrong = По овим филтерима не може да се тражи
explore-empty-now = Тренутно нема ничега у најави.
explore-empty-new = Још ништа није објављено.
explore-empty-new-hint = Сврати ускоро: локалне организације се припремају.
share-title = Подели
share-sheet = Подели…
share-copy = Копирај адресу
share-copied = Копирано
share-mail = Имејлом
explore-along = Понеси овај списак
explore-along-ics = Календар
explore-along-rss = RSS канал
explore-along-csv = Табела (CSV)
explore-along-geojson = Подаци за мапу (GeoJSON)
explore-routes = Обележене стазе
explore-routes-lead = Стазе те воде корак по корак, овде и у другим градовима.
explore-routes-all = Све стазе
search-words = Шта желиш да научиш?
search-example = На пример „роботи“ или „волонтирање“
search-go = Тражи
search-kind = Врста
search-more = Датум, место, језик, цена
search-when = Када
when-any = Било када
when-days = Дани изабрани испод
when-today = Данас
when-tomorrow = Сутра
when-weekend = За викенд
when-week = Наредних 7 дана
when-month = Наредних 30 дана
search-time = Доба дана
time-morning = Пре подне
time-afternoon = После подне
time-evening = Увече
search-enrolment = Начин пријаве
search-closing = Пријаве ускоро истичу
search-from = Од
search-to = До
search-place = Близу (место)
search-radius = Удаљеност
search-where = Где
search-category = Тема
search-language = Језик
search-age = Твој узраст
search-sort = Редослед
search-free = Бесплатно
search-online = Онлајн
search-apply = Прикажи резултате

## An opportunity

fact-when = Када
fact-where = Где
fact-cost = Цена
fact-language = Језик
fact-for = За кога
opportunity-about = Опис
opportunity-calendar = Додај у календар
opportunity-step = Започни стазу овим
opportunity-geo = Отвори у апликацији за мапе
opportunity-materials = Прочитај или понеси
opportunity-details = Детаљи
opportunity-playlists = Део ових стаза

## Playlists

playlists-title = Стазе учења
playlists-lead = Стазе кроз оно што може да се научи: неке у граду, неке онлајн, неке у другим градовима.
playlists-count =
    { $n ->
        [one] { $n } стаза
        [few] { $n } стазе
       *[other] { $n } стаза
    }
playlists-empty = Још нема стаза.
playlists-empty-hint = Погледај појединачне прилике
playlist-kind = Стаза
playlist-steps = Кораци
playlist-ordered = Прати кораке овим редом.
playlist-free = Редослед бираш по жељи.
playlist-empty = Ова стаза још нема кораке.
playlist-about = О овој стази
legend-title = Како се чита стаза
legend-here = На овом подручју
legend-online = Онлајн, где год да си
legend-task = Задатак који радиш самостално
legend-elsewhere = На другом подручју, у његовој боји

## Organisations, territory, network

organisation-count =
    { $n ->
        [0] Тренутно нема прилика
        [one] { $n } прилика
        [few] { $n } прилике
       *[other] { $n } прилика
    }
organisation-empty = Ова организација тренутно нема ништа у најави.
organisation-all = Прикажи све
organisation-about = О организацији
organisation-contact = Контакт
organisation-playlists = Стазе
territory-partners =
    { $n ->
        [0] Организације
        [one] { $n } организација
        [few] { $n } организације
       *[other] { $n } организација
    }
territory-partners-empty = Још се ниједна организација није прикључила.
territory-publish = Нудиш нешто што може да се научи?
territory-publish-text = Организације овде објављују бесплатно.
territory-publish-write = Пиши на контакт изнад и добићеш радни простор.
network-title = Мрежа
network-heading = Подручја повезана са нашим
network-lead =
    { $n ->
        [0] Овде ће се појавити оно што објављују други градови и региони.
        [1] Са нашим је повезано још једно подручје. Испод пише ко приказује чије прилике.
        [one] Са нашим је повезано још { $n } подручје. Испод уз свако пише ко приказује чије прилике.
        [few] Са нашим су повезана још { $n } подручја. Испод уз свако пише ко приказује чије прилике.
       *[other] Са нашим је повезано још { $n } подручја. Испод уз свако пише ко приказује чије прилике.
    }
network-territories = Подручја
network-empty = Ово подручје још није повезано са другима.
network-empty-hint = Све што нађеш овде долази од локалних организација.
network-rows = Прикажи понуду са подручја { $territory }
network-new = Ново са других страна

## Signing in, settings, errors

sign-in-title = Улаз у налог
sign-in-email = Имејл адреса
sign-in-password = Лозинка
sign-in-go = Уђи
sign-in-mail = Радије ми пошаљи линк
sign-in-help = Немаш лозинку? Затражи линк за улаз од администрације овог сајта.
sign-in-help-mail = Немаш лозинку? Остави поље празно и послаћемо ти линк.
sign-in-sent = Погледај свој имејл
sign-in-sent-text = Ако постоји налог са овом адресом, линк је на путу. Важи 15 минута и ради једном, у овом прегледачу.
link-title = Уђи помоћу овог линка
link-invited = Позивамо те у радни простор организације { $organisation }
link-text = Улазиш као { $name }. Линк ради само једном.
link-text-new = Притисни дугме и отвориће се твој налог. Линк ради само једном.
link-go = Уђи
link-expired = Овај линк више не ради
link-expired-text = Већ је искоришћен или је престар. Затражи нови.
settings-you = Ти
settings-email = У налог улазиш помоћу адресе { $email }.
settings-name = Име
settings-language = Језик страница
settings-password = Лозинка
settings-password-current = Тренутна лозинка
settings-password-new = Нова лозинка
settings-password-hint = Најмање 10 знакова. Неколико речи се лако памти.
settings-password-set = Постави лозинку
settings-sessions = Где је твој налог отворен
settings-sessions-text = Излазиш из налога у свим прегледачима, па и у овом. Лозинка, линкови за улаз, приступни кључеви и повезани налози остају исти.
settings-sign-out = Изађи свуда

## Passkeys and single sign-on. $provider is what the operator calls a sign-on server.
passkey-title = Приступни кључеви
passkey-one = Приступни кључ
passkey-text = Приступним кључем улазиш прстом, лицем или кодом уређаја. Нико не може да га погоди и ништа не треба памтити.
passkey-name = Име овог кључа
passkey-name-hint = На пример: мој телефон
passkey-add = Додај приступни кључ
passkey-needs = Да би се додао, прегледачу су потребни JavaScript и уређај који чува приступне кључеве.
passkey-none = На адреси овог сајта приступни кључеви не могу да се користе.
passkey-failed = Није успело или је прекинуто. Покушај поново или изабери други начин.
passkey-sign-in = Уђи приступним кључем
passkey-locked = Закључан
passkey-locked-text = Изгледа да постоји копија овог кључа, па њиме више нико не може да уђе. Уклони га и додај нови.
passkey-wrong-unknown = Нико овде нема овај кључ. Можда је уклоњен.
passkey-wrong-locked = Изгледа да постоји копија овог кључа, па је закључан. Уђи на други начин, уклони га и додај нови.
passkey-wrong-unverified = Твом налогу треба уређај који проверава да си то ти: прстом, лицем или кодом.
passkey-wrong-known = Овај уређај већ има приступни кључ за овај налог.
passkey-wrong-invalid = Није успело или је трајало предуго. Покушај поново.
way-title = Начини улаза
way-text = Приступни кључеви и налози на другим местима којима улазиш.
way-open = Прикажи
way-added = Додато { $date }
way-used = Последњи пут коришћено { $date }
way-unused = Још није коришћено
way-remove = Уклони
way-remove-one = Уклони: { $name }
way-last = То је твој једини начин улаза. Прво додај други.
sign-on-title = Налози на другим местима
sign-on-text = Можеш да уђеш налогом који имаш тамо. Тамо сазнају да долазиш овде, и ништа о томе шта овде радиш.
sign-on-go = Настави: { $provider }
sign-on-link = Повежи: { $provider }
sign-on-cancel = Откажи
sign-on-outward-text = Сада улазиш тамо и враћаш се. После тога можеш овде да уђеш тим налогом.
sign-on-shared-text = Тамо уђи у свој налог. На рачунару који користе и други, на крају изађи и тамо.
sign-on-join-lead = Долазиш са { $provider } и овде још немаш налог. Не кошта ништа и нико не може да види да си овде.
sign-on-join-born = { $provider } каже да ти је датум рођења у месецу { $month }.
sign-on-join-known = Већ имаш налог овде? Уђи у њега, па повежи { $provider } под „Начини улаза“.
sign-on-failed = Нико није ушао у налог
sign-on-again = Покушај поново
sign-on-other = Уђи на други начин
sign-on-old-text = Ово је трајало предуго, већ је обављено или је почело у другом прегледачу.
sign-on-refused-text = { $provider } не потврђује ко си или је тамо прекинуто.
sign-on-wrong-text = Одговор који даје { $provider } није исправан, па га нисмо прихватили. Ако се понови, јави управи овог сајта.
sign-on-silent-text = { $provider } тренутно не одговара. Покушај за неколико минута или уђи на други начин.
sign-on-taken-text = Овај налог ({ $provider }) повезан је са другим налогом овде.
sign-on-not-you-text = Више ниси у налогу особе која је ово почела. Уђи и покушај поново.
sign-on-weak-text = Твој налог може да мења оно што други виде, па му треба строжа провера од оне коју ради { $provider }. Уђи на други начин.
done-passkey-added = Приступни кључ је додат.
done-passkey-removed = Приступни кључ је уклоњен.
done-sign-on-linked = Повезано је. Сада можеш тако да уђеш.
done-sign-on-unlinked = Више није повезано.
error-explore = На почетну страницу
error-request = Ако нам јавиш грешку, наведи овај број:

## Saved searches

saved-title = Сачуване претраге
saved-lead = О новостима у свакој од њих обавештава те канал новости, а по жељи и имејл: највише једном дневно и само кад има нечег новог.
saved-lead-feed = О новостима у свакој од њих обавештава те канал новости.
saved-keep = Сачувај ову претрагу
saved-keep-name = Име ове претраге
saved-none = Још немаш сачуваних претрага.
saved-none-hint = Потражи нешто, па изабери „Сачувај ову претрагу“.
saved-everything = Све
saved-feed = Канал новости
saved-mail-on = Јављај ми имејлом
saved-mail-off = Не шаљи више имејлове
saved-by-mail = Јављамо ти имејлом
saved-new =
    { $n ->
        [0] Ништа ново
        [one] { $n } нова
        [few] { $n } нове
       *[other] { $n } нових
    }
saved-remove = Уклони
saved-sign-in = Уђи у налог и сачувај претрагу
saved-stop-title = Без имејлова о овој претрази
saved-stop-text = Више ти нећемо писати о претрази „{ $name }“. Она остаје у твојим подешавањима.
saved-stop-go = Заустави имејлове
done-search-removed = Уклоњено.
done-search-mail = Од сада ти имејлом јављамо шта је ново.
done-search-silent = Више нећеш добијати имејлове о томе.
problem-saved-many =
    { $n ->
        [one] Имаш { $n } сачувану претрагу. Прво уклони једну
        [few] Имаш { $n } сачуване претраге. Прво уклони једну
       *[other] Имаш { $n } сачуваних претрага. Прво уклони једну
    }
mail-saved-subject =
    { $n ->
        [1] { $name }: нова прилика
        [one] { $name }: { $n } нова прилика
        [few] { $name }: { $n } нове прилике
       *[other] { $name }: { $n } нових прилика
    }
mail-saved-text =
    Ново у твојој претрази „{ $name }“ ({ $territory }):

    { $list }

    Погледај све:
    { $link }

    Овај имејл добијаш јер је тако изабрано при чувању претраге. Ако га више не желиш:
    { $stop }

## First set-up

setup-title = Припреми овај сајт
setup-lead = Нека { $address } постане сајт твог града или региона, а ти ћеш се бринути о њему. Адреса и кратко име не могу касније да се промене, а све остало може.
setup-right = Прво код
setup-code = Код
setup-code-hint = Програм га је при покретању уписао у свој дневник. Важи једном и само до следећег покретања.
setup-code-wrong = Ово није најновији код у дневнику програма. После сваког покретања настаје нов
setup-name = Име подручја
setup-name-hint = Град или регион: Vilnius
setup-handle = Кратко име
setup-handle-hint = За пратиоце на другим сервисима: vilnius. Мала слова латинице без квачица, цифре и цртице; не може касније да се промени. Остави празно и направиће се од имена.
setup-timezone-hint = За дане и сате кад није наведена друга.
setup-you = Ти
setup-operator = Твоја имејл адреса
setup-operator-hint = Помоћу ње улазиш у налог. Нико други је не види.
setup-go = Припреми и уђи

## Words for values, counts and states, put together by the page modules.
## Kinds and other closed lists: the API's value after the prefix

kind-event = Догађај
kind-workshop = Радионица
kind-course = Курс
kind-volunteering = Волонтирање
kind-internship = Пракса
kind-project = Пројекат
kind-place = Место
kind-online = Онлајн
kind-exchange = Размена
category-life-skills = Животне вештине
category-creativity = Креативност
category-civic = Активно грађанство
category-abroad = У иностранство
category-science = Наука
category-technology = Технологија
category-global = Глобална питања
category-crafts = Занати
category-sports = Спорт
category-arts = Уметност
category-career = Каријера
category-environment = Животна средина
setting-formal = Формално: школа, факултет, обука са уверењем
setting-nonFormal = Неформално: организовано ван школе
setting-informal = Информално: кроз рад или посете
enrolment-open = Пријава док има места
enrolment-approval = Пријава, па одлучује организатор
enrolment-external = Пријава на посебном сајту
enrolment-none = Без пријаве, само дођи
accessibility-wheelchair = Без степеница
accessibility-signLanguage = Знаковни језик
accessibility-captions = Титлови
accessibility-audioDescription = Аудио-опис
accessibility-hearingLoop = Индукциона петља
accessibility-largePrint = Крупна слова
accessibility-braille = Брајево писмо
accessibility-easyToRead = Лако за читање
role-operator = Администратор/ка
role-partner = Партнер/ка
role-learner = Полазник/ца
role-owner = Власник/ца
role-editor = Уредник/ца
sort-relevance = Прво најпогодније
sort-date = Прво најраније
sort-distance = Прво најближе
sort-new = Прво најновије

## States

status-draft = нацрт
status-published = објављено
status-cancelled = отказано
status-deleted = обрисано
tag-only-here = само овде

## Facts

fact-free = Бесплатно
fact-online = Онлајн
fact-any-time = Било када
fact-until = до { $date }
fact-next = Наредни термини
fact-ages = Од { $min }. до { $max }. године
fact-age-from = Од { $min }. године
fact-age-to = До { $max }. године
fact-places =
    { $n ->
        [one] { $n } место
        [few] { $n } места
       *[other] { $n } места
    }
fact-enrol-until = Пријаве до { $date }
fact-enrol-from = Пријаве од { $date }
fact-hours =
    { $n ->
        [one] { $n } сат
        [few] { $n } сата
       *[other] { $n } сати
    }
fact-minutes =
    { $n ->
        [one] { $n } минут
        [few] { $n } минута
       *[other] { $n } минута
    }
fact-days =
    { $n ->
        [one] { $n } дан
        [few] { $n } дана
       *[other] { $n } дана
    }
fact-about = отприлике { $duration }
fact-optional = није обавезно
fact-licence = Лиценца
fact-groups = Групе
fact-topics = Теме
fact-keywords = Кључне речи
fact-setting = Врста учења
fact-accessibility = Приступачност
fact-enrolment = Начин пријаве
fact-website = Сајт
fact-video = Видео
fact-place = Место
count-opportunities =
    { $n ->
        [one] { $n } прилика
        [few] { $n } прилике
       *[other] { $n } прилика
    }
count-playlists =
    { $n ->
        [one] { $n } стаза
        [few] { $n } стазе
       *[other] { $n } стаза
    }
count-steps =
    { $n ->
        [one] { $n } корак
        [few] { $n } корака
       *[other] { $n } корака
    }
number-steps =
    { $n ->
        [one] корак
        [few] корака
       *[other] корака
    }
number-hours =
    { $n ->
        [one] сат
        [few] сата
       *[other] сати
    }
number-territories =
    { $n ->
        [one] подручје
        [few] подручја
       *[other] подручја
    }
number-opportunities =
    { $n ->
        [one] прилика
        [few] прилике
       *[other] прилика
    }
number-playlists =
    { $n ->
        [one] стаза
        [few] стазе
       *[other] стаза
    }
number-organisations =
    { $n ->
        [one] организација
        [few] организације
       *[other] организација
    }
number-neighbours =
    { $n ->
        [one] подручје које дели понуду са нама
        [few] подручја која деле понуду са нама
       *[other] подручја која деле понуду са нама
    }
choice-any = Све
choice-everywhere = Овде и другде
choice-here = Само овде
filter-from = Од { $date }
filter-to = До { $date }
filter-age = Узраст: { $age }

## How often something takes place. $days are short names of weekdays: Mon and Wed

repeat-days =
    { $n ->
        [1] Сваког дана
        [one] Сваког { $n }. дана
        [few] Сваког { $n }. дана
       *[other] Сваког { $n }. дана
    }
repeat-weeks =
    { $n ->
        [1] Сваке седмице
        [one] Сваке { $n }. седмице
        [few] Сваке { $n }. седмице
       *[other] Сваке { $n }. седмице
    }
repeat-weeks-on =
    { $n ->
        [1] Сваке седмице: { $days }
        [one] Сваке { $n }. седмице: { $days }
        [few] Сваке { $n }. седмице: { $days }
       *[other] Сваке { $n }. седмице: { $days }
    }
repeat-months =
    { $n ->
        [1] Сваког месеца
        [one] Сваког { $n }. месеца
        [few] Сваког { $n }. месеца
       *[other] Сваког { $n }. месеца
    }
repeat-years =
    { $n ->
        [1] Сваке године
        [one] Сваке { $n }. године
        [few] Сваке { $n }. године
       *[other] Сваке { $n }. године
    }
repeat-otherwise = Више дана
repeat-until = { $often }, до { $date }
repeat-times =
    { $n ->
        [1] { $often }, једном
        [one] { $often }, { $n } пут
        [few] { $often }, { $n } пута
       *[other] { $often }, { $n } пута
    }

## On the pages

opportunity-enrol = Пријави се
opportunity-website = Иди на сајт
home-link = Отвори на сајту подручја { $territory }
updated-on = Измењено: { $date }
warning-cancelled = Ово је отказано.
warning-over = Ово је прошло.
warning-draft = Ово је нацрт. Видиш га само ти и твој тим.
warning-unverified = Види се само на овом подручју док организација не буде потврђена.
step-gone = Повучено
step-unknown = Још није стигло
step-cancelled = Отказано
neighbour-mutual = Делимо понуду међусобно
neighbour-following = Приказујемо шта објављује
neighbour-followed = Приказује шта ми објављујемо
neighbour-last = Последњи контакт { $when }
tag-step-gone = повучен корак

## Relative times

ago-now = управо сада
ago-minutes =
    { $n ->
        [1] пре једног минута
        [one] пре { $n } минут
        [few] пре { $n } минута
       *[other] пре { $n } минута
    }
ago-hours =
    { $n ->
        [1] пре једног сата
        [one] пре { $n } сат
        [few] пре { $n } сата
       *[other] пре { $n } сати
    }
ago-days =
    { $n ->
        [1] јуче
        [one] пре { $n } дан
        [few] пре { $n } дана
       *[other] пре { $n } дана
    }
in-moment = за мање од минута
in-minutes =
    { $n ->
        [1] за један минут
        [one] за { $n } минут
        [few] за { $n } минута
       *[other] за { $n } минута
    }
in-hours =
    { $n ->
        [1] за један сат
        [one] за { $n } сат
        [few] за { $n } сата
       *[other] за { $n } сати
    }

## Faults of other servers

fault-silent = Други сервер не одговара
fault-answers = Други сервер јавља грешку { $status }
fault-denies = Други сервер не прихвата наш потпис ({ $status })
fault-gone = Тога више нема
fault-missing = Тога тамо нема
fault-unspoken = Сервер је блокиран или није дозвољен
fault-other = Не може да се прочита ({ $why })

## Problems with a field; after its name in the summary, alone beside the field

problem-choose-one = Изабери једно
problem-choose = Изабери бар једно
problem-required = Упиши нешто овде
problem-required-language = Упиши бар на једном језику
problem-no-steps = Прво додај бар један корак
problem-no-thing = Тамо није нађена ниједна прилика. { $why }
problem-not-opportunity = На овој адреси није прилика, већ нешто друго
problem-free-price = Наведи или цену или „бесплатно“, не обоје
problem-unknown = Ово поље није познато
problem-malformed = Ово није исправно написано: { $why }
problem-nul = Текст садржи знак који не може да се сачува. Откуцај поново
problem-too-long =
    { $n ->
        [one] Упиши највише { $n } знак
        [few] Упиши највише { $n } знака
       *[other] Упиши највише { $n } знакова
    }
problem-too-many = Наведи их највише { $n }
problem-out-of-days = Изабери дан од { $low } до { $high }
problem-out-of-range = Упиши број од { $low } до { $high }
problem-not-one-of = Изабери једно од овога: { $list }
problem-end-before-start = Крај мора бити после почетка
problem-not-from-start = Први дан мора бити један од изабраних дана
problem-ages-reversed = Највиши узраст не сме бити нижи од најнижег
problem-does-not-exist = Ово овде не постоји
problem-taken = Ово је већ заузето
problem-incomplete = Наведи и географску ширину и дужину
problem-skipped-time = Тада се сат помера унапред и тог времена нема. Изабери раније или касније
problem-repeated-time = Тада се сат враћа уназад и то време долази двапут. Изабери раније или касније
problem-private-address = Други не могу да отворе ову адресу
problem-fixed = Ово не може касније да се промени
problem-not-supported = Ово још није могуће: { $instead }
problem-sign-in = Имејл адреса или лозинка није тачна
problem-password-wrong = Тренутна лозинка није тачна
problem-password-short =
    { $n ->
        [one] Упиши бар { $n } знак
        [few] Упиши бар { $n } знака
       *[other] Упиши бар { $n } знакова
    }
problem-password-common = Превише људи користи ову лозинку; изабери другу
problem-email = Упиши имејл адресу, на пример name@example.org
problem-peer-address = Упиши адресу или корисничко име, на пример tilburg.example или @tilburg@tilburg.example
problem-peer-unreachable = { $host } не одговара. Провери адресу или покушај касније
problem-peer-unknown = { $host } нема подручје које може да се прати. Провери адресу
problem-peer-self = То је твоје подручје
problem-peer-blocked = { $host } је на листи блокираних. Прво уклони блокаду
problem-peer-unspoken = Веза је могућа само са подручјима која дозволиш. Прво дозволи { $host }: waymark peer accept { $host }

## Error pages

error-400-title = Ова адреса није потпуна
error-400-text = Део адресе не може да се прочита. Врати се и покушај поново.
error-403-title = Не можеш да отвориш ову страницу
error-403-text = Уђи преко другог налога или се обрати администрацији овог сајта.
error-404-title = Овде нема ничега
error-404-text = Можда је у адреси грешка или је страница премештена. Покушај са претрагом.
error-invitation-title = Ова позивница не може да се прихвати
error-410-title = Ово је повучено
error-410-text = Онај ко је ово објавио повукао је објаву. На почетној страници можда има нешто слично.
error-429-title = Превише захтева
error-500-title = Код нас се нешто покварило
error-500-text = Грешка је забележена. Покушај поново за који тренутак.
error-503-title = Тренутно је превелика гужва
error-503-text = Покушај поново за пола минута.
error-csrf-title = Овај образац је престар
error-csrf-text = Врати се, учитај страницу поново и пошаљи још једном. Ништа није промењено.
error-setup-title = Овај сајт још није припремљен
error-setup-text = Ако га водиш, припреми га сада: треба ти код из дневника програма. Сви остали су ускоро добродошли.
error-setup-go = Припреми сајт

## More of the pages' words: filters, steps and mails.

title-missing = Без наслова
organisation-kind = Организација
fact-here = овде: { $when }
filter-skill = Једна вештина
filter-type-opportunity = Прилике
filter-type-playlist = Стазе
filter-type-organisation = Организације
filter-type-badge = Значке
filter-not-free = Плаћа се
filter-not-online = Уживо
filter-near = До { $far }: { $place }
filter-area = На делу мапе
filter-closing =
    { $n ->
        [0] Пријаве се затварају данас
        [1] Пријаве се затварају за један дан
        [one] Пријаве се затварају за { $n } дан
        [few] Пријаве се затварају за { $n } дана
       *[other] Пријаве се затварају за { $n } дана
    }
step-unnamed = Корак који овде нема име
step-not-yet = Још није објављено
settings-saved = Сачувано.
settings-password-saved = Лозинка је постављена. На свим другим местима излазиш из налога.
mail-link-subject = Улаз у налог: { $territory }
mail-link-text =
    Неко, вероватно ти, тражи линк за улаз у налог ({ $territory }):

    { $link }

    Линк ради једном и важи { $minutes ->
        [one] { $minutes } минут
        [few] { $minutes } минута
       *[other] { $minutes } минута
    }, и то у прегледачу у којем је затражен. Ако то ниси ти, не треба ништа да радиш.

## The map.

map-title = На мапи
map-label = Мапа резултата
map-preview = Мапа: сваки број је њен део, а сваки знак једна прилика
map-keys = Мапа. Стрелицама је помераш, плусом и минусом увећаваш и умањујеш, а тастером Enter отвараш оно што је у средини.
map-open = Истражи мапу
map-to-map = Прикажи на мапи
map-to-list = Прикажи као списак
map-zoom-in = Увећај
map-zoom-out = Умањи
map-locate = Прикажи где сам
map-locate-failed = Твој уређај није јавио где си.
map-close = Затвори
map-cluster = На овом месту: { $count }
map-wheel = За увећање држи { $key } и окрећи точкић
map-fingers = Померај мапу помоћу два прста
map-outside =
    { $n ->
        [one] Изван овог дела мапе је још { $n }
        [few] Изван овог дела мапе су још { $n }
       *[other] Изван овог дела мапе је још { $n }
    }
map-unplaced =
    { $n ->
        [one] { $n } нема место на мапи; на списку је.
        [few] { $n } немају место на мапи; на списку су.
       *[other] { $n } њих нема место на мапи; на списку су.
    }
map-unplaced-left =
    { $n ->
        [one] Још { $n } нема место на мапи и овде није приказана
        [few] Још { $n } немају место на мапи и овде нису приказане
       *[other] Још { $n } њих нема место на мапи и овде нису приказане
    }

## Suggestions while somebody types

suggest-label = Предлози
suggest-opportunity = Прилика
suggest-playlist = Стаза
suggest-organisation = Организација
suggest-skill = Вештина
suggest-occupation = Занимање
suggest-place = У близини овог места

## In other sites' pages

embed-all = Прикажи све
embed-title = Стави ово на свој сајт
embed-text = Копирај једну од ових могућности на страницу свог сајта. Садржај је увек свеж и нико се не прати.
embed-list = Као списак
embed-map = Као мапу
embed-copy = Копирај

## Skills and occupations of the ESCO classification.

nav-skills = Вештине
esco-title = Вештине и занимања
esco-lead = Сазнај где можеш да стекнеш неку вештину или шта ти треба за занимање које желиш.
esco-words = Вештина или занимање које желиш
esco-example = шивење, медицинска сестра, видео …
esco-missing = Списак вештина још није овде
esco-missing-hint = Администрација овог сајта може да га дода у сваком тренутку.
esco-none = Ниједна вештина и ниједно занимање се тако не зове
esco-none-hint = Пробај другу или краћу реч.
esco-back = Све вештине и занимања
esco-collections = Збирке
esco-collection-digital = Дигиталне вештине
esco-collection-digComp = Основне дигиталне вештине
esco-collection-green = Зелене вештине
esco-collection-transversal = Вештине за све
esco-collection-language = Језици
esco-collection-research = Истраживачке вештине
esco-collection-researchOccupations = Занимања у истраживању
esco-skills = Вештине
esco-skills-lead = Број показује колико прилика постоји за ту вештину.
esco-occupations = Желим да постанем…
esco-occupations-lead = Број показује колико прилика постоји за вештине које занимање тражи.
esco-count = прилика
esco-broader = Где спада
esco-kind-skill = Вештина
esco-kind-knowledge = Знање
esco-kind-skillGroup = Група вештина
esco-kind-occupation = Занимање
esco-kind-occupationGroup = Група занимања
esco-foreign = На твом језику још нема имена; приказано је на језику: { $language }.
esco-foreign-text = Језик овог текста: { $language }.
esco-replaced = У класификацији ESCO ово се сада зове другачије:
esco-obsolete = У класификацији ESCO ово се више не користи.
esco-also = Друга имена
esco-here =
    { $n ->
        [0] Тренутно овде нема прилике да ово научиш
        [1] Постоји једна прилика да ово научиш
        [one] Постоји { $n } прилика да ово научиш
        [few] Постоје { $n } прилике да ово научиш
       *[other] Постоји { $n } прилика да ово научиш
    }
esco-here-occupation =
    { $n ->
        [0] Тренутно овде нема прилике да научиш оно што ти треба
        [1] Постоји једна прилика да научиш оно што ти треба
        [one] Постоји { $n } прилика да научиш оно што ти треба
        [few] Постоје { $n } прилике да научиш оно што ти треба
       *[other] Постоји { $n } прилика да научиш оно што ти треба
    }
esco-here-none = Чим нека организација понуди нешто за ово, појавиће се овде.
esco-here-none-occupation = Чим нека организација понуди нешто за једну од потребних вештина, појавиће се овде.
esco-here-all = Прикажи све
esco-essential = Шта ти треба
esco-optional = Шта помаже
esco-narrower = Прецизније
esco-needed-by = Коме ово треба
esco-helps = Коме ово помаже
esco-more-occupations = Нису наведена сва занимања.
esco-origin = Одакле су ови подаци

## Skills in forms and on pages

form-skills = Вештине које се стичу
form-skills-hint = По њима те налази ко тражи вештину или пут до занимања.
form-skills-words = Потражи вештину
form-skills-words-hint = Остави празно и добићеш предлоге који одговарају твојим текстовима.
form-skills-find = Нађи вештине
form-skills-proposed = Нађене вештине
form-skills-chosen = Изабрано: { $skill }
form-skills-none = Ниједна вештина није нађена. Пробај другу реч.
opportunity-skills = Шта ћеш научити
search-skill = Вештина

## The partner's desk.

desk-nav = Радни простор
desk-items = Прилике и стазе
desk-organisation = Организација
desk-people = Људи
desk-public = Јавна страница
desk-back = Назад у радни простор
desk-view = Погледај страницу
desk-name = Наслов
desk-when = Када
desk-steps = Кораци
desk-status = Стање
desk-languages = Језици
desk-updated = Измењено
desk-filters = Прикажи
desk-filter-all = Све ({ $n })
desk-filter-draft = Нацрти ({ $n })
desk-filter-published = Објављене ({ $n })
desk-filter-cancelled = Отказане ({ $n })
desk-filter-past = Прошле ({ $n })
desk-opportunities = Прилике
desk-opportunity-new = Нова прилика
desk-filter-empty = Нема таквих.
desk-opportunities-empty = Овде још нема ничега.
desk-opportunities-empty-hint = Почни од једне: довољни су наслов, време и место. Можеш да је сачуваш као нацрт и објавиш касније.
desk-playlists = Стазе
desk-playlist-new = Нова стаза
desk-playlists-empty = Још нема стаза.
desk-playlists-empty-hint = Стаза води кроз више прилика, твојих и туђих, па и из других градова.
desk-unverified = Види се само овде док администрација не потврди организацију
desk-unverified-text = Већ можеш да објављујеш. Друга подручја ће то видети кад организација буде потврђена.
desks-title = Твоји радни простори
desks-empty = Још не припадаш ниједној организацији.
desks-empty-hint = Затражи позив од администрације овог сајта.
desks-begin = Отвори свој радни простор
desks-begin-hint = Затражи позив од администрације овог сајта или испод почни са својом организацијом.
desks-begin-go = Почни
desk-people-empty = У овој организацији још нема никога.
desk-people-new = Позови некога у тим
desk-people-new-hint = Добићеш линк који прослеђујеш даље. Ради једном, и то седам дана.
desk-people-role-hint = Уредничка улога омогућава објављивање. Власничка улога омогућава и промене организације и њених људи.
desk-people-to-owner = Додели власничку улогу
desk-people-to-editor = Додели уредничку улогу
desk-people-remove-text = Ова особа више неће моћи да објављује у име организације. Налог и оно што је објављено остају.
desk-people-remove-go = Уклони из организације
desk-people-invited = позив још није искоришћен
desk-people-known = Ова особа већ има налог. Замоли администрацију овог сајта да је дода овде.
desk-people-last-owner = У организацији неко мора да има власничку улогу. Прво је додели неком другом.
desk-changed-meanwhile = Неко је ово у међувремену променио, па ништа није урађено. Твој текст је и даље овде: упореди га са новијом верзијом и поново притисни дугме ако желиш да задржиш свој.
desk-changed-link = Отвори новију верзију у новој картици

## Forms

form-error = Грешка:
form-errors = Нешто још није у реду
form-what = Шта је то
form-name = Наслов
form-summary = У једној или две реченице
form-summary-hint = Приказује се на списковима и при дељењу.
form-content = Опис
form-content-hint = Између пасуса остави празан ред. Можеш да користиш **масна слова**, *курзив*, [речи](адреса) и спискове са „-“.
form-easy-hint = Кратке реченице без тешких речи, за људе који теже читају. Може да остане празно.
form-texts-hint = Пиши бар на једном језику. Свако ће добити језик који му највише одговара.
form-kind = Врста
form-when-hint = Остави празно ако може да се дође било када.
form-start = Почетак
form-end = Крај
form-timezone = Временска зона
form-repeat = Колико често
form-repeat-never = Само једном
form-repeat-daily = Сваког дана
form-repeat-weekly = Сваке седмице
form-repeat-fortnightly = Сваке друге седмице
form-repeat-monthly = Сваког месеца
form-repeat-yearly = Сваке године
form-repeat-rule = По мом правилу
form-repeat-days = Овим данима
form-repeat-days-hint = За сваку или сваку другу седмицу. Ако ништа не изабереш, важи дан у седмици кад почиње.
form-repeat-until = Последњи дан
form-repeat-until-hint = Без њега се наставља.
form-recurrence = Правило
form-recurrence-hint = Само за „По мом правилу“, како се пише у календарима: FREQ=MONTHLY;BYDAY=1SA је свака прва субота у месецу.
form-duration = Трајање
form-duration-hint = Само ако нема почетка: PT3H за 3 сата, P5D за 5 дана.
form-where-hint = Место, онлајн адреса или обоје.
form-place = Назив места
form-address = Адреса
form-latitude = Географска ширина
form-latitude-hint = За мапу, на пример 54.6816
form-longitude = Географска дужина
form-longitude-hint = На пример 25.2871
form-online = Онлајн адреса
form-online-hint = Где се улази у то време или где је сам курс.
form-accessibility = Приступачност
form-cost = Цена и пријава
form-free = Бесплатно
form-amount = Цена
form-amount-hint = Број, на пример 12,50
form-currency = Валута
form-currency-hint = Три слова: EUR
form-url = Сајт ове прилике
form-url-hint = Где може више да се прочита или где је пријава. Тамо води главно дугме на страници.
form-enrolment = Начин пријаве
form-opens = Почетак пријава
form-closes = Крај пријава
form-capacity = Број места
form-whom = За кога
form-languages = На којим језицима се одржава
form-languages-more = Други језици
form-languages-more-hint = Кратке ознаке одвојене зарезима: uk, pl
form-min-age = Узраст од
form-max-age = Узраст до
form-groups = Групе
form-groups-hint = Одвоји зарезима: досељеници, старији
form-topics = О чему се ради
form-categories = Теме
form-keywords = Кључне речи
form-keywords-hint = Одвоји зарезима. Људи те налазе и по овим речима.
form-setting = Врста учења
form-more = Материјали, слика, контакт, лиценца
form-more-playlist = Теме, слика, лиценца
form-materials = Материјали
form-materials-hint = По један у реду: адреса, па назив.
form-videos = Видео-снимци
form-videos-hint = По једна адреса у реду.
form-contacts = Коме се обратити
form-contacts-hint = По један у реду, одвојено зарезима: име, имејл, телефон, сајт. Шта немаш, изостави.
form-image = Адреса слике
form-image-alt = Шта је на слици
form-image-alt-hint = За људе који је не виде.
form-image-license = Лиценца слике
form-image-attribution = Кога навести
form-license = Лиценца текста
form-license-hint = Говори да ли други смеју да га користе и преводе.
form-website = Сајт
form-slug = Кратко име
form-slug-hint = За адресу: мала слова латинице без квачица, цифре и цртице. Не може касније да се промени.
form-publish = Објави
form-save-draft = Сачувај као нацрт
form-save-published = Сачувај измене
form-restore = Ипак се одржава
form-leave = Изађи без чувања
form-not-said = Није наведено
form-ordered = Редослед
form-ordered-true = Један за другим
form-ordered-false = Било којим редом
form-steps-empty = Још нема корака. Додај први испод.
form-step-number = { $n }. корак
form-step-item = Прилика
form-step-task = Твој задатак
form-step-need = Да ли је обавезно?
form-step-required = Обавезно
form-step-optional = Није обавезно
form-step-up = Помери { $n }. корак нагоре
form-step-down = Помери { $n }. корак надоле
form-step-remove = Уклони { $n }. корак
form-step-moved = Померено. Сада је то {"{n}"}. корак од {"{total}"}.
form-step-removed = Уклоњено. Број корака: {"{total}"}.
form-step-name = Шта треба урадити
form-step-content = Како
form-step-url = Адреса (ако постоји)
form-step-address = Адреса прилике
form-step-add = Додај корак
form-step-own = Једна од твојих
form-step-own-none = Изабери…
form-steps-unsaved = Још није сачувано. Притисни дугме на крају обрасца да ово остане.
form-step-add-hint = Изабери једну од својих или налепи адресу прилике са овог или другог подручја.
form-step-add-item = Додај ову прилику
form-step-add-task = Додај свој задатак
ending-title = Отказивање или брисање
ending-title-delete = Брисање
ending-cancel = Неће се одржати
ending-cancel-text = Страница остаје и на њој пише да је отказано. Другим подручјима се то одмах јавља.
ending-cancel-go = Откажи ову прилику
ending-delete = Обриши ову прилику
ending-delete-playlist = Обриши ову стазу
ending-delete-text = Нестаје овде и на другим подручјима и не може да се врати.
ending-delete-organisation = Обриши ову организацију
ending-delete-organisation-text = Са свиме што је објавила, овде и на другим подручјима. На њеној страници ће писати да је више нема, а њено кратко име неће добити нико други.
ending-delete-go = Трајно обриши
ending-used =
    { $n ->
        [1] Користи је једна стаза. Корак остаје у њој, означен као повучен:
        [one] Користи је { $n } стаза. Корак остаје у њима, означен као повучен:
        [few] Користе је { $n } стазе. Корак остаје у њима, означен као повучен:
       *[other] Користи је { $n } стаза. Корак остаје у њима, означен као повучен:
    }

## What was done

done-published = Објављено.
done-saved = Сачувано.
done-draft = Сачувано као нацрт. Видиш га само ти и твој тим.
done-cancelled = Отказано. Јављамо другим подручјима.
done-restored = Поново се одржава. Јављамо другим подручјима.
done-deleted = Обрисано.
done-organisation = Страница твоје организације је ажурирана.
done-organisation-begun = Твоја организација је направљена. Напиши више о њој; администрација ће је погледати.
done-colleague-changed = Промењено.
done-colleague-removed = Уклоњено из ове организације.

## The operator's desk.

admin-overview = Преглед
admin-organisations = Организације
admin-people = Људи
admin-peers = Друга подручја
admin-territory = Ово подручје
admin-tokens = Кључеви за API
admin-filter-all = Све ({ $n })
admin-filter-unverified = Непотврђене ({ $n })
admin-actions = Шта урадити
admin-waiting = Чека на тебе
admin-waiting-none = Ништа не чека.
admin-waiting-unverified =
    { $n ->
        [1] Једна организација није потврђена
        [one] { $n } организација није потврђена
        [few] { $n } организације нису потврђене
       *[other] { $n } организација није потврђено
    }
admin-waiting-asking =
    { $n ->
        [1] Једно подручје жели да прати твоје
        [one] { $n } подручје жели да прати твоје
        [few] { $n } подручја желе да прате твоје
       *[other] { $n } подручја жели да прати твоје
    }
admin-waiting-failing =
    { $n ->
        [1] Једно подручје није доступно
        [one] { $n } подручје није доступно
        [few] { $n } подручја нису доступна
       *[other] { $n } подручја није доступно
    }
admin-waiting-parked =
    { $n ->
        [1] Једна пошиљка је одложена
        [one] { $n } пошиљка је одложена
        [few] { $n } пошиљке су одложене
       *[other] { $n } пошиљки је одложено
    }
admin-waiting-steps =
    { $n ->
        [1] { $organisation }: повучен је корак једне стазе
        [one] { $organisation }: повучени су кораци { $n } стазе
        [few] { $organisation }: повучени су кораци { $n } стазе
       *[other] { $organisation }: повучени су кораци { $n } стаза
    }
admin-number-organisations = Организације
admin-number-opportunities = Прилике објављене овде
admin-number-playlists = Стазе објављене овде
admin-number-remote = Са других подручја
admin-number-peers = Подручја која пратимо
admin-number-pending = Пошиљке на путу
admin-organisations-empty = Још нема организација.
admin-organisations-empty-hint = Додај једну испод, па позови њене људе.
admin-organisation-new = Додај организацију
admin-organisation-create = Додај организацију
admin-organisation-desk = Отвори радни простор
admin-organisation-items = Објављено
admin-organisation-people = Људи
admin-verify = Потврди
admin-unverify = Повуци потврду
admin-verify-hint = Оно што објави непотврђена организација јавно је на овом подручју, али се не шаље другима.
admin-person-new = Позови некога
admin-person-new-hint = Добићеш линк који прослеђујеш даље. Ради једном.
admin-person-add = Позови
admin-person-role = Улога
admin-person-organisation = Организација
admin-person-organisations = Организације
admin-person-seen = Последња посета
admin-person-link = Направи линк за улаз
admin-person-remove = Уклони
admin-person-remove-text = Налог се овде брише и нико више не може да уђе у њега. Оно што је објављено остаје.
admin-person-remove-go = Обриши налог
admin-person-change = Промени улогу
admin-person-last-operator = Неко мора да има администраторску улогу. Прво је додели неком другом.
admin-person-none = Ниједна
secret-title = Линк за улаз: { $who }
secret-text = Копирај га сада јер се неће поново приказати. Ради једном, важи до { $until }.
tag-verified = потврђена
tag-unverified = непотврђена

## Other territories

peers-follow = Запрати неко подручје
peers-follow-hint = Његова адреса или корисничко име: tilburg.example или @tilburg@tilburg.example. Оно што објави појавиће се овде.
peers-follow-go = Прати
peers-asking = Желе да те прате
peers-accept = Прихвати
peers-reject = Одбиј
peers-known = Подручја и сервиси
peers-policy-followed = Свако може да те прати. Садржај долази само са подручја која пратиш.
peers-policy-allowlist = Веза је могућа само са подручјима која дозволиш.
peers-empty = Још не познајеш ниједно друго подручје.
peers-empty-hint = Запрати неко изнад; оно што је досад објавило одмах стиже.
peers-territory = Подручје
peers-state = Стање
peers-items = Примљено
peers-pending = На путу
peers-last = Последња испорука
peers-never = никад
peers-back = Сва подручја
peer-error = Последња испорука није успела
peer-retry = Следећи покушај { $when }.
peer-retry-now = Управо покушавамо.
peer-facts = Подаци
peer-fact-software = Софтвер
peer-fact-since = Први контакт
peer-fact-followers = Пратиоци одатле
peer-fact-items = Примљено одатле
peer-fact-pending = Пошиљке на путу
peer-fact-last = Последња испорука
peer-fact-backfill = Читање досадашњих објава
peer-fact-backfill-done = готово, прочитано: { $n }
peer-fact-backfill-going = досад прочитано: { $n }
peer-fact-backfill-later = досад прочитано: { $n }; покушаћемо поново ({ $why })
peer-fact-backfill-missed = готово, прочитано: { $n }; није могло да се добије: { $missed } ({ $why })
peer-fact-backfill-failed = није могуће, досад прочитано: { $n } ({ $why })
peer-actions = Шта можеш да урадиш
peer-parked = Одложено
peer-parked-hint = Подручје је ове пошиљке одбило три пута. Све после њих је послато даље.
peer-reason = Разлог
peer-reason-write = Разлог, само за тебе
peer-reason-hint = Чува се кад подручје задржиш или блокираш.
peer-state-seen = познато
peer-state-requested = захтев послат, још нема одговора
peer-state-asks = жели да те прати
peer-state-following = пратиш га
peer-state-followed = прати те
peer-state-mutual = пратите се међусобно
peer-state-limited = задржано
peer-state-blocked = блокирано
peer-do-follow = Прати
peer-do-follow-hint = Оно што објави појавиће се овде.
peer-do-unfollow = Престани да пратиш
peer-do-unfollow-hint = Ништа ново не стиже, а оно што је одатле стигло нестаје са спискова и из претраге.
peer-do-accept = Прихвати захтев
peer-do-accept-hint = Оно што објавиш шаље се том подручју.
peer-do-reject = Одбиј захтев
peer-do-reject-hint = Ништа му се не шаље. Може поново да пита.
peer-do-drop = Не дозволи више праћење
peer-do-drop-hint = Ништа му се више не шаље. Може поново да пита.
peer-do-limit = Задржи
peer-do-limit-hint = Оно што шаље чува се, али се не приказује ни на страницама ни у претрази.
peer-do-unlimit = Поново приказуј
peer-do-unlimit-hint = Оно што шаље приказује се на страницама и у претрази.
peer-do-block = Блокирај
peer-block-ask = Блокирај ово подручје
peer-do-block-hint = Ништа се одатле не прима и ништа се тамо не шаље. Оно што је одатле стигло овде се брише и више се не пратите. Важи и за све адресе испод ове.
peer-do-unblock = Уклони блокаду
peer-do-unblock-hint = Поново можете да се пратите, али се то не дешава само од себе.
peer-do-retry = Покушај одмах
peer-do-retry-hint = Одмах шаље оно што је на путу или одложено.
peer-do-dismiss = Одбаци
peer-do-dismiss-hint = Оно што је одложено више се не шаље.
peer-do-backfill = Прочитај поново
peer-do-backfill-hint = Још једном чита све што је подручје објавило: шта недостаје, стиже; чега тамо више нема, нестаје и овде.
arrivals-title = Шта је стигло
arrivals-empty = Још ништа није стигло.
arrivals-thing = Наслов
arrivals-what = Промена
arrivals-from = Одакле
arrivals-when = Када
arrivals-published = објављено
arrivals-updated = измењено
arrivals-withdrawn = повучено
done-followed = Захтев је послат. Досадашње објаве стижу чим буде прихваћен.
done-following = Сада пратиш ово подручје. Досадашње објаве већ стижу.
done-unfollowed = Више не пратиш ово подручје.
done-accepted = Прихваћено.
done-rejected = Одбијено.
done-limited = Задржано. Оно што шаље чува се, али се нигде не приказује.
done-unlimited = Оно што шаље поново се приказује.
done-blocked = Блокирано. Оно што је одатле стигло овде је обрисано и више се не пратите.
done-unblocked = Блокада је уклоњена. Запрати га поново да стиже оно што објављује.
done-retried = Покушавамо.
done-dismissed = Одбачено. Више се не шаље.
done-reread = Досадашње објаве се поново читају.
done-verified = Организација је потврђена. Оно што је објавила сада се шаље другима.
done-unverified = Организација више није потврђена.
done-organisation-deleted = Организација је обрисана.
done-organisation-created = Организација је додата.
done-person-added = Ова особа већ има налог; сада је додата у организацију.
done-person-changed = Улога је промењена. Особа треба поново да уђе у налог.
done-token-revoked = Опозвано. Кључ више не ради.
done-person-removed = Налог је уклоњен.

## The territory

territory-pages = Странице подручја
territory-languages = Језици страница
territory-languages-hint = Кратке ознаке одвојене зарезима; први језик добија ко не тражи ниједан од њих: lt, en
territory-colour = Боја
territory-colour-hint = Боја твог знака. Где би се тешко читала, користи се тамнија или светлија нијанса.
territory-contact = Имејл адреса за питања
territory-contact-hint = Сви је виде.
territory-topics = Теме подручја
territory-topics-hint = Партнерске организације бирају од ових тема. Кад уклониш неку тему, задржава је све што је већ има.
territory-topics-more = Сопствене теме
territory-topics-more-hint = Одвоји зарезима: ноћне шетње, хорови. На свим језицима се приказују онако како их напишеш.

## Tokens

admin-tokens-lead = Помоћу кључа програм објављује или чита у име налога.
admin-tokens-empty = Још нема кључева.
token-new = Направи кључ
token-create = Направи кључ
token-made = Нов кључ
token-made-text = Копирај га сада јер се неће поново приказати. Ко га има, може у име налога да ради све што је означено испод.
token-name = Чему служи
token-name-hint = На пример: увоз из календара библиотеке
token-account = Налог
token-account-hint = Имејл адреса особе чија права има.
token-scopes = Шта сме
token-scope-read = да види оно што види налог
token-scope-write = да објављује и мења
token-scope-issue = да додељује значке
token-scope-admin = све што можеш и ти
token-used = Последња употреба
token-unnamed = Без имена
token-revoke = Опозови
token-revoke-text = Програми који га користе одмах губе приступ. То не може да се поништи.
token-revoke-go = Трајно опозови
token-revoked = опозван

territory-map = На мапи
territory-boundary = Обрис подручја
territory-boundary-hint = GeoJSON са површином, какав даје градска служба за мапе или OpenStreetMap. Мапа се отвара на том месту и црта обрис. Ако је празно, не црта се ништа.
territory-boundary-save = Сачувај обрис

## Придруживање. $name је име којим онај ко учи жели да га зовемо; родитељ или старатељ је онај ко одговара за дете.

nav-me = Моје учење
join-title = Придружи се
join-lead = Сачувај оно што нађеш, пријави се и прати оне који то нуде. Бесплатно је и нико не може да види да си овде.
join-new = Први пут си овде?
join-known = Већ имаш налог?
join-no-mail = Овај сајт још не може да шаље имејлове, па налог не може да се отвори без помоћи. Обрати се некој организацији у близини.
join-name = Како да те зовемо?
join-name-hint = Довољан је надимак.
join-birth = Месец и година твог рођења
join-birth-hint = Упиши их бројевима, на пример 4 и 2010. Нико други то не види.
birth-month = Месец
birth-year = Година
join-guardian = Имејл адреса твог родитеља или старатеља
join-guardian-hint = Тамо шаљемо један имејл и питамо.
join-guardian-why = Имаш мање од { $age } година. Зато твој родитељ или старатељ мора да пристане на то да имаш налог.
join-agree-legend = Да ли пристајеш?
join-agree = Да, пристајем
join-go = Пошаљи ми линк
join-sent-text = Имејл је послат на адресу { $email }. Отвори линк из њега на овом уређају, у овом прегледачу. Важи { $minutes } минута и ради једном.
join-link-title = Још један корак
join-link-text = Зваћемо те овако: { $name }. Притисни дугме и отвориће се твој налог.
join-link-young = Затим пишемо твом родитељу или старатељу. Дотле можеш да разгледаш сајт.
join-link-go = Отвори мој налог
problem-birth-month = Упиши месец и годину бројевима, на пример 4 и 2010
problem-birth-other = { $name } наводи нешто друго. Провери још једном месец и годину
problem-agree = Без овога не иде
problem-guardian-own = Ово је твоја адреса. Упиши адресу родитеља или старатеља
consent-account = Имати налог
consent-account-title = На шта пристајеш
consent-account-text = Сајт подручја { $territory } чува твоју имејл адресу, име којим те зовемо, месец и годину твог рођења и оно што овде сачуваш, на шта се пријавиш и шта радиш. Од тога се састоји твој налог. Нико други то не види док то не покажеш. Ти подаци се не продају и нико се не прати.
consent-account-card-text = Сајт подручја { $territory } чува име којим те зовемо, месец и годину твог рођења, шта је било са твојом картицом и оно што овде сачуваш, на шта се пријавиш и шта радиш; имејл адресу само ако је додаш. Од тога се састоји твој налог. Нико други то не види док то не покажеш. Ти подаци се не продају и нико се не прати.
consent-account-adviser-text = Сајт подручја { $territory } чува твоју имејл адресу, име којим те зовемо и оно што овде радиш. Од тога се састоји твој налог. Ко ти дозволи да гледаш, види твоје име, твоју адресу, време сваког гледања и оно што кажеш. Ти подаци се не продају и нико се не прати.
consent-account-rights = Све то можеш у сваком тренутку да понесеш са собом или обришеш на страници „Моје учење“.
consent-given = Твој пристанак: { $date }
consent-given-guardian = Пристанак родитеља или старатеља: { $date }
consent-withdrawn = Не важи од { $date }
consent-withdraw = Опозови пристанак
consent-withdraw-go = Опозови пристанак и напусти сајт
guardian-title = Да ли { $name } сме да има налог?
guardian-lead = { $name } жели да има налог на сајту подручја { $territory } и има мање од { $age } година. Твоја адреса је наведена као адреса родитеља или старатеља. Одлука је твоја.
guardian-account-text = Сајт подручја { $territory } чува податке ове особе ({ $name }): имејл адресу, име којим је зовемо, месец и годину рођења и оно што { $name } тамо сачува, на шта се пријави и шта ради; о теби чува адресу, име и презиме. Нико други то не види док { $name } то не покаже. Ти подаци се не продају и нико се не прати.
guardian-account-rights = Све то можеш у сваком тренутку да обришеш помоћу линка из имејла који ти је стигао. { $name } може све да понесе са собом.
guardian-account-paper-text = Сајт подручја { $territory } чува податке ове особе ({ $name }): име којим је зовемо, месец и годину рођења и оно што { $name } тамо сачува, на шта се пријави и шта ради; имејл адресу само ако постоји; о теби чува име и презиме, а адресу не. Нико други то не види док { $name } то не покаже. Ти подаци се не продају и нико се не прати.
guardian-account-paper-rights = Све то можеш у сваком тренутку да обришеш: на папиру, са кодом, тамо где је потписано. { $name } може све да понесе са собом.
guardian-name = Твоје име и презиме
guardian-birth = { $name }: месец и година рођења
guardian-birth-hint = Упиши их бројевима. Тако знамо да се познајете.
guardian-agree-legend = Да ли пристајеш?
guardian-agree = { $name } је моје дете или је под мојим старатељством, и пристајем
guardian-yes = Да, пристајем
guardian-no-title = Или не
guardian-no-text = Тада се одмах брише све што знамо о теби и о овој особи ({ $name }). Изабери ово и ако ту особу не познајеш.
guardian-no = Не, обриши све
guardian-agreed = Пристанак је дат: { $name } има налог.
guardian-withdraw-title = Ако се предомислиш
guardian-withdraw-text = Налог се тада затвара, а после седам дана све се брише. До тада { $name } може све да понесе са собом, а ти можеш поново да пристанеш. Сачувај имејл који те је довео овде.
guardian-withdraw = Више не пристајем
guardian-leaving = Све о овој особи ({ $name }) биће обрисано. До тада можеш поново да пристанеш. Дан брисања: { $date }
guardian-own-text = Овај имејл је за твоје родитеље или старатеље, а овде си у свом налогу. Одјави се и дај им уређај.
done-guardian-confirmed = Хвала. Налог сада може да се користи.
erased-title = Све је обрисано
erased-text = Овде се више не чува ништа са овог налога.
erased-at = Обрисано овде: { $time }
erased-others = Други градови
erased-others-none = Одавде ниједан други град није сазнао ништа о овом налогу, па тамо нема шта да се брише.
erased-others-lead = Овим налогом било је пријава за оно што нуде ови градови. Свакоме смо јавили да обрише оно што је добио. „Потврђено“ значи да је сервер тамо примио нашу поруку.
erased-other = Град
erased-answer = Одговор
erased-state-nothing = Никад ништа није сазнао, па нема шта да се брише
erased-state-confirmed = Јављено и потврђено: { $time }
erased-state-gone = Јавља да тамо више нема никога
erased-state-refused = Одбио је нашу поруку
erased-state-unreached = 30 дана није био доступан или с њим више нисмо у вези
erased-state-waiting = Још није потврђено. Покушавамо 30 дана
erased-keep = Сачувај адресу ове странице: другог пута овамо нема и нико не може поново да ти је пошаље. Страница показује како стоје ствари до { $date }
mail-join-subject = Придружи се: { $territory }
mail-join-text =
    Здраво, { $name },

    овај линк отвара твој налог на сајту подручја { $territory }:

    { $link }

    Линк ради једном и важи { $minutes } минута, и то у прегледачу у којем је затражен. Ако то ниси ти, не треба ништа да радиш: налог се тада не отвара.
mail-guardian-subject = { $name } тражи твој пристанак: { $territory }
mail-guardian-text =
    Добар дан,

    { $name } жели да има налог на сајту подручја { $territory }, где људи налазе шта могу да науче у близини и чувају оно што су научили. { $name } има мање од { $age } година и наводи твоју адресу као адресу родитеља или старатеља.

    Прочитај шта то значи и одговори са да или не:

    { $link }

    Сачувај овај имејл. Помоћу истог линка можеш у сваком тренутку да се предомислиш. Ко има тај линк, може да одлучује уместо тебе.
mail-guardian-agreed-text =
    Здраво,

    твој пристанак је забележен: { $name } има налог ({ $territory }). Датум: { $date }.

    Ако то ниси ти, повуци пристанак овде:

    { $link }
mail-guardian-withdrawn-text =
    Здраво,

    твој пристанак да { $name } има налог ({ $territory }) је повучен. Датум: { $date }.

    После седам дана брише се све што је у њему. Ако то ниси ти или мислиш другачије, до тада овде поново пристани:

    { $link }
mail-guardian-ended-text =
    Здраво, { $name },

    родитељ или старатељ више не пристаје да имаш налог ({ $territory }). Зато ће сви твоји подаци бити обрисани. Датум: { $date }.

    До тада можеш да их понесеш са собом:

    { $link }

## Шта овде има онај ко учи.

## Cards, addresses, papers of guardians. $card is a card’s name, $code letters of a code.

card-have = Имам картицу са словима
card-title = Твоја картица
card-lead = Напиши слова са своје картице. Она ти отварају налог или те враћају у твој.
card-code = Слова са картице
card-code-hint = На пример 7K3M9-QXT2V-HD4RS. Ако имаш своје речи, довољно је првих пет.
card-go = Даље
card-join-title = Отвори налог овом картицом
card-join-text = Није ти потребна имејл адреса. После добијаш пет речи: са њима и картицом улазиш у налог свуда.
card-guardian-hint = Ако је нема, остави празно: тада се потписује на папиру тамо где си добио или добила картицу.
card-again-title = Нова картица за твој налог
card-again-text = Реци нам када си рођен или рођена, да нико други не отвори твој налог. Затим добијаш нове речи. Стара картица више не важи.
card-words-title = Уђи у налог својим речима
card-used-text = Ова картица је искоришћена: { $date }. Ако то ниси био или била ти, реци онима који су ти је дали: могу да је закључају.
card-words = Твојих пет речи
card-words-hint = По реду, са размацима.
card-all = Још немаш речи? Тада упиши свих петнаест слова картице.
card-lost = Изгубљене су речи или картица? Ко ти је дао картицу, може да ти да нову за исти налог.
card-closed-title = Ова картица ништа не отвара
card-locked-text = Закључана је. Затражи другу тамо одакле је.
card-expired-text = Није искоришћена на време. Затражи другу тамо одакле је.
card-opened-title = Твој налог је отворен
card-opened-text = Сада си у свом налогу. Пет речи је приказано само једном. Ако их немаш записане, направи сада нове.
card-new-title = Запиши ових пет речи
card-new-text = Приказујемо их само сада. Са њима и картицом { $card } улазиш у налог на сваком уређају. Чувај их тамо где их нико други не налази.
card-new-go = Записано
card-renew = Направи нове речи
card-renew-title = Речи твоје картице
card-renew-text = Са картицом { $card } и пет речи улазиш у налог на сваком уређају. Ако су речи изгубљене или их је неко видео, направи нове.
card-renew-sure = Старе речи више неће важити. Нове се приказују само једном.
problem-card = Ниједна картица нема ова слова. Погледај их поново
problem-card-letters = Картица има 15 слова и цифара. Погледај их поново
problem-card-birth = То се не слаже са оним што знамо. Погледај поново месец и годину
problem-card-birth-left = То се не слаже са оним што знамо. Погледај поново месец и годину. Преостало покушаја: { $n }
problem-card-birth-locked = То се не слаже са оним што знамо. Картица је сада закључана. Затражи другу тамо одакле ти је ова
problem-card-words = Картица и речи се не слажу. Погледај поново обоје
card-entry-printed = Картица { $card } је направљена: { $date }.
card-entry-used = Картица { $card } је искоришћена: { $date }.
card-entry-locked = Картица { $card } је закључана: { $date }.
card-entry-missed = Картица { $card } је закључана јер су месец и година рођења превише пута били погрешни: { $date }.
card-entry-renewed = Картица { $card } има нове речи: { $date }.
card-entry-replaced = Картица { $card } је замењена: { $date }.
card-state-fresh = неискоришћена
card-state-used = искоришћена
card-state-expired = истекла
card-state-locked = закључана
desk-cards = Картице
desk-cards-lead = За људе без имејла и телефона. Свака картица отвара један налог. Видиш да ли је картица искоришћена, никад ко ју је искористио.
desk-cards-unverified = Оператер прво треба да потврди твоју организацију.
desk-cards-new = Нове картице
desk-cards-count = Колико (од 1 до 40)
desk-cards-language = Језик картица
desk-cards-print = Направи лист
desk-cards-empty = Још нема картица.
desk-cards-all = Све картице
desk-cards-card = Картица
desk-cards-state = Стање
desk-cards-lock = Закључај
desk-cards-lock-text = Више ништа не отвара, а ко је са њом ушао у налог, биће одјављен. Налог остаје.
desk-cards-replace = Нова картица
desk-cards-replace-text = Изгубљена картица се закључава. Нова отвара исти налог ономе ко зна месец и годину рођења.
desk-cards-held = Превише пута месец и година рођења нису били познати. Нову картицу може да направи само оператер.
desk-cards-made = Ове картице су већ направљене, нових нема. Њихова слова су приказана само једном: ако нису одштампане, закључај их овде и направи нове.
desk-cards-note = Запиши првих пет слова картице поред имена онога ко је добија, на свом списку. По њима је овде налазиш, закључаваш и мењаш.
desk-log = Шта је урађено
done-card-locked = Картица је закључана.
problem-card-count = Напиши број од 1 до 40. Истовремено може бити највише 400 неискоришћених картица
sheet-title = Картице за исецање
sheet-text = Одштампај ову страницу сада: слова се приказују само овај пут.
print-page = Одштампај ову страницу
sheet-card-text = Нађи нешто за учење у близини. Скенирај ово, или отвори { $address } и напиши ова слова:
sheet-card-keep = Сачувај ову картицу. Први пут може да се искористи до: { $date }.
attest-title = Потпис родитеља или старатеља
attest-lead = Напиши код који ти покаже старатељ или дете. Без њега не видиш никога.
attest-code = Код
attest-code-hint = Осам слова и цифара.
attest-child = { $name } чека потпис на папиру. Одштампај ову страницу, прочитај је са старатељем, дај је на потпис и сачувај папир.
attest-name = Име старатеља
attest-paper-code = Кôд: { $code }. Сачувај га: помоћу њега се пристанак повлачи на папиру, тамо где је потписано.
attest-paper-date = Датум
attest-paper-signature = Потпис
attest-agree = Старатељ је то потписао, пред мојим очима. Дете: { $name }
attest-go = Забележи
attest-other = Други код
attest-done = Старатељ је пристао да { $name } има налог.
attest-withdraw-title = Старатељ више не пристаје
attest-withdraw-text = Када је то потписано, после седам дана брише се све. Дете: { $name }
attest-withdraw-go = Забележи повлачење пристанка
attest-entry-attested = Забележен потпис старатеља: { $date } ({ $code }).
attest-entry-withdrawn = Забележено повлачење пристанка: { $date } ({ $code }).
problem-attest-code = Нико не чека са овим кодом. Погледај га поново
problem-attest-letter = Старатељ има имејл адресу и прво треба да одговори на наше писмо. Линк из њега важи док је дете премладо да одлучује само
done-attested = Забележено је и налог је отворен.
done-attest-withdrawn = Забележено је. Налог је затворен и брише се после седам дана.
consent-given-paper = Родитељ или старатељ је потписао на папиру; забележено: { $date }
me-paper-text = Родитељ или старатељ потписује на папиру тамо одакле ти је картица. Покажи тамо овај код: { $code }
me-paper-keep = Код твог родитеља или старатеља, за оно што се потписује на папиру: { $code }
me-agreed-text = Родитељ или старатељ је пристао. Недостаје још потпис на папиру.
guardian-paper-text = Твој пристанак је ту. Недостаје још један корак: потпиши на папиру код организације која овде нешто нуди и покажи овај код: { $code }. Тада { $name } може да користи налог.
me-emails = Имејл адресе
me-emails-none = Немаш ниједну. Са адресом можеш да уђеш у налог и преко линка и да добијаш имејлове.
email-letters = добија твоје имејлове
email-unverified = још није потврђена
email-choose = Шаљи имејлове овде
email-remove = Уклони
email-add = Још једна имејл адреса
email-link-title = Да ли је ово твоја адреса?
email-link-text = { $email } постаје адреса налога особе { $name }.
email-link-go = Да, додај је
email-expired-text = Већ је искоришћен, престар је или припада другом прегледачу. Затражи нови на својој страници.
done-email-asked = Имејл је послат на ову адресу. Отвори линк у овом прегледачу.
done-email-added = Адреса је сада твоја.
done-email-chosen = Имејлови сада стижу тамо.
done-email-removed = Адреса је уклоњена.
problem-email-own = Већ имаш ову адресу
problem-email-guardian = Ово је адреса твог родитеља или старатеља. Упиши своју
problem-email-most = Налог нема више од пет адреса
problem-last-way-in = Ово је твој последњи начин да уђеш у налог. Прво додај другу адресу.
me-cards = Твоје картице
me-take-zip = Понеси као датотеке (ZIP)
mail-card-subject = Нова картица за твој налог: { $territory }
mail-card-text =
    Здраво, { $name },

    { $organisation } има нову картицу за твој налог ({ $territory }). Стара је закључана.

    Ако је ниси тражио или тражила, јави: { $organisation }.
mail-card-changed-subject = Твоја картица: { $territory }
mail-card-locked-text =
    Здраво, { $name },

    картица { $card } твог налога ({ $territory }) је закључана. С њом више нико не улази.

    За другу картицу питај: { $organisation }.
mail-card-used-text =
    Здраво, { $name },

    нова картица { $card } твог налога ({ $territory }) је искоришћена. Неко је ушао помоћу ње.

    Ако то ниси ти, јави: { $organisation }. Тамо могу да је закључају.
mail-card-renewed-text =
    Здраво, { $name },

    речи картице { $card } твог налога ({ $territory }) су сада нове. Старе више не важе.

    Ако то ниси ти, јави: { $organisation }. Тамо могу да закључају картицу.
mail-child-subject = Налог детета ({ $name }): { $territory }
mail-attested-text =
    Здраво,

    { $organisation }: забележен је твој потпис на папиру да { $name } сме да има налог ({ $territory }).

    Ако то није тачно, јави: { $organisation }. Линком из нашег првог писма можеш то да повучеш.
mail-attest-withdrawn-text =
    Здраво,

    { $organisation }: забележено је да више не пристајеш да { $name } има налог ({ $territory }). После седам дана брише се све што је у њему.

    Ако пристајеш, реци то пре тога линком из нашег првог писма.
mail-inactive-guardian-text =
    Здраво,

    { $name } дуго не долази ({ $territory }). Дана { $date } бришемо налог са свим што је у њему.

    Да би налог остао, { $name } треба да уђе једном пре тога:

    { $link }
mail-email-subject = Твоја адреса: { $territory }
mail-email-text =
    Здраво,

    { $name } жели ову адресу за налог ({ $territory }). Ако си то ти, отвори овај линк:

    { $link }

    Ради { $minutes } минута, у прегледачу у којем је затражен. Ако то ниси ти, не ради ништа.
mail-email-taken-text =
    Здраво,

    { $name } жели ову адресу за налог ({ $territory }). Она већ припада једном налогу, па ништа није промењено.

    Ако су оба твоја: уђи у други и прво тамо уклони адресу. Ако то ниси ти, не ради ништа.
mail-way-removed-text =
    Здраво, { $name },

    са твог налога ({ $territory }) уклоњен је приступни кључ или имејл адреса. Тиме нико више не може да уђе.

    Ако то ниси урадио или урадила ти, погледај овде и изађи свуда:

    { $link }
mail-email-first-text =
    Здраво, { $name },

    писма о твом налогу ({ $territory }) од сада иду на { $email }.

    Ако то ниси урадио или урадила ти, уђи у налог, изабери своју адресу и пиши нам.
mail-email-added-text =
    Здраво, { $name },

    твој налог ({ $territory }) сада има још једну адресу: { $email }. Ко је има, може да уђе.

    Ако то ниси урадио или урадила ти, уђи у налог, уклони адресу и пиши нам.
mail-way-subject = Како се улази у твој налог: { $territory }
mail-way-passkey-text =
    Здраво, { $name },

    твом налогу ({ $territory }) додат је приступни кључ. Ко га има, може да уђе.

    Ако то ниси урадио или урадила ти, уклони га овде и изађи свуда:

    { $link }
mail-way-linked-text =
    Здраво, { $name },

    с твојим налогом ({ $territory }) повезан је налог на другом месту. Ко га има, може да уђе.

    Ако то ниси урадио или урадила ти, уклони га овде и изађи свуда:

    { $link }
mail-way-locked-text =
    Здраво, { $name },

    изгледа да постоји копија једног од твојих приступних кључева ({ $territory }), па њиме више нико не може да уђе. Уклони га овде и додај нови:

    { $link }
mail-inactive-subject = Твој налог ће бити обрисан: { $territory }
mail-inactive-text =
    Здраво, { $name },

    дуго те није било ({ $territory }). Дана { $date } бришемо твој налог са свим што је у њему.

    Ако желиш да га задржиш, уђи једном пре тога:

    { $link }
mail-erased-subject = Твој налог је обрисан: { $territory }
mail-erased-text =
    Здраво, { $name },

    твој налог ({ $territory }) обрисан је са свим што је било у њему, а брише се и ова адреса чим се овај имејл пошаље. Којим другим градовима је јављено и који су то потврдили, пише овде до { $date }:

    { $link }

    Сачувај линк: другог пута тамо нема.
mail-erased-guardian-text =
    Здраво,

    налог особе { $name } ({ $territory }) обрисан је са свим што је било у њему, а брише се и твоја адреса чим се овај имејл пошаље. Којим другим градовима је јављено и који су то потврдили, пише овде до { $date }:

    { $link }

    Сачувај линк: другог пута тамо нема.
export-readme =
    Ово је све што { $territory } чува о теби, састављено: { $date }.

    Датотеке .csv отварају се у табели, .json у сваком програму за текст, а calendar.ics у календару. everything.json садржи све у једној датотеци. Чега нема, за то нема ни датотеке. Тајне, на пример из линкова за улаз у налог, чувају се тако да нико не може да их прочита и нису овде.

## End of cards.

me-title = Здраво, { $name }
me-explore = Пронађи нешто за учење
me-waits-title = Чекамо твог родитеља или старатеља
me-waits-text = Имејл је послат на адресу испод. Док нема одговора, можеш да разгледаш сајт и чуваш претраге, али не и да се пријавиш на нешто.
me-guardian-again = Пошаљи имејл поново
me-guardian-first = Пошаљи имејл
me-guardian-paper = Радије потпис на папиру
me-birth-title = Једно питање
me-birth-hint = Упиши их бројевима, на пример 4 и 2010. То не може касније да се промени. Нико други то не види.
me-consents = На шта је дат пристанак
me-take = Понеси све са собом
me-take-text = Један фајл са свим што се овде чува о теби.
me-take-go = Преузми фајл
me-leave = Одлазак
me-leave-text = Сви твоји подаци се бришу после седам дана. До тада можеш да се предомислиш.
me-leave-go = Желим да одем
me-erase = Обриши све одмах
me-erase-text = После тога ништа не може да се врати.
me-erase-go = Обриши све сада
me-report-letter = Тада добијаш имејл с линком до странице на којој пише који су други градови то потврдили.
me-report-none = Који су други градови то потврдили, видиш само ако све обришеш одмах или ако можемо да ти пишемо на потврђену имејл адресу.
me-report-page = После тога видиш страницу на којој пише који су други градови то потврдили.
me-leaving = Сви твоји подаци биће обрисани: { $date }
me-leaving-guardian = Родитељ или старатељ више не пристаје да овде имаш налог. До тада можеш све да понесеш са собом.
me-stay = Желим да останем
done-joined = Лепо је што си ту! Твој налог је отворен.
done-guardian-asked = Имејл је послат твом родитељу или старатељу.
done-guardian-paper = Родитељ или старатељ потписује на папиру. Претходни имејл више не важи.
done-birth-told = Хвала. То је све што нам је требало.
done-stays = Лепо је што остајеш. Ништа се не брише.

## Пријава за прилику. $title је прилика, $name је онај ко се пријављује.

enrol-title = Пријава
enrol-go = Пријави се
enrol-wait-go = Сачекај место
enrol-full = Сва места су заузета. Можеш да чекаш место: ко се раније пријави, раније га добија.
enrol-back = Назад на страницу
enrol-name-hint = То име види организатор.
enrol-email-hint = Шаљемо ти један линк којим потврђујеш пријаву. Организатор не види твоју адресу док то не означиш испод.
enrol-birth-hint = Упиши их бројевима, на пример 4 и 2010. Само проверавамо да ли можеш да дођеш и не чувамо то.
enrol-message = Да ли организатор треба још нешто да зна? (није обавезно)
enrol-message-hint = На пример, шта ти је потребно да можеш да учествујеш.
enrol-release = Организатор сме да види моју имејл адресу
enrol-sent-text = Имејл је послат на адресу { $email }. Отвори линк из њега и потврди пријаву. Тек тада имаш место.
consent-organiser = Пријавити се
consent-organiser-text = { $organiser } види име и поруку које овде напишеш, ради планирања и провере ко је дошао. То може да види и ко води овај сајт, нико други. Кад одеш, то се чува само док је потребно.
rule-closed-cancelled = Ово је отказано.
rule-closed-over = Ово је прошло.
rule-closed-external = Пријава је на посебном сајту.
rule-closed-none = Пријава није потребна. Само дођи.
rule-closed-notYet = Пријаве још нису почеле.
rule-closed-closed = Време за пријаве је истекло.
rule-closed-full = Сва места су заузета.
rule-closed-alreadyEnrolled = Твоја пријава већ постоји.
rule-closed-age = Ово је за људе другог узраста.
rule-closed-guardian = Прво твој родитељ или старатељ мора да пристане. Отвори налог, па ћемо питати.
enrolled-unconfirmed = Још није потврђено
enrolled-requested = Одлучује организатор
enrolled-accepted = Имаш место
enrolled-waitlisted = Чекаш место
enrolled-rejected = Организатор није прихватио пријаву
enrolled-left = Не долазиш
enrolled-attended = Твоје присуство је забележено
enrolled-absent = Твој изостанак је забележен
enrolment-confirm = Да, долазим
enrolment-leave = Не могу да дођем
enrolment-leave-text = Твоје место добија следећа особа која чека.
enrolment-leave-go = Ослободи моје место
done-asked = Забележено је. Послат ти је и имејл.
done-enrolled = Твоја пријава је забележена. Послат ти је и имејл.
done-confirmed = Хвала. Потврђено је.
done-not-coming = Хвала на обавештењу. Место добија неко други.
me-places = Твоје пријаве
participants-title = Пријављене особе
participants-seats = Заузета места: { $taken } од { $n }
participants-taken =
    { $n ->
        [one] { $n } особа има место
        [few] { $n } особе имају место
       *[other] { $n } особа има место
    }
participants-requested =
    { $n ->
        [one] { $n } особа чека твој одговор
        [few] { $n } особе чекају твој одговор
       *[other] { $n } особа чека твој одговор
    }
participants-waiting =
    { $n ->
        [one] { $n } особа чека место
        [few] { $n } особе чекају место
       *[other] { $n } особа чека место
    }
participants-attended =
    { $n ->
        [one] { $n } особа је дошла
        [few] { $n } особе су дошле
       *[other] { $n } особа је дошло
    }
participants-none = Још нема пријава.
participants-none-hint = Ко се пријави, биће на овом списку.
participants-state = Стање
participants-since = Од
participants-sensitive = С одговорима о здрављу или исхрани
participants-csv = Као табела (CSV)
participant-requested = жели да дође
participant-accepted = има место
participant-waitlisted = чека место
participant-rejected = одбијено
participant-left = не долази
participant-attended = присуство
participant-absent = изостанак
participant-do-accept = Прихвати
participant-reject-text = Писмо о томе одлази одмах.
participant-do-reject = Одбиј
participant-do-attend = Забележи присуство
participant-do-miss = Забележи изостанак
done-participant-accepted = Прихваћено. Имејл је на путу.
done-participant-rejected = Одбијено. Имејл је на путу.
done-participant-attended = Присуство је забележено.
done-participant-absent = Изостанак је забележен.
mail-enrol-confirm-subject = Потврди пријаву: { $title }
mail-enrol-confirm-text =
    Здраво, { $name },

    желиш да дођеш на „{ $title }“ ({ $when }). Потврди то овде:

    { $link }

    Тек тада имаш место. Ако то ниси ти, не треба ништа да радиш.
mail-enrol-accepted-subject = Имаш место: { $title }
mail-enrol-accepted-text =
    Здраво, { $name },

    имаш место: „{ $title }“.

    { $when }
    { $place }

    Овде је све о томе. Можеш то да додаш у календар или да јавиш ако не можеш да дођеш:

    { $link }
mail-enrol-requested-subject = Пријава је прослеђена: { $title }
mail-enrol-requested-text =
    Здраво, { $name },

    желиш да дођеш на „{ $title }“ ({ $when }). Одлучује организатор, и тада ти пишемо. Овде видиш стање пријаве:

    { $link }
mail-enrol-waits-subject = Чекаш место: { $title }
mail-enrol-waits-text =
    Здраво, { $name },

    за „{ $title }“ ({ $when }) сва места су заузета. Чим се неко место ослободи и дођеш на ред, пишемо ти. Овде видиш стање пријаве и можеш да јавиш ако не желиш да чекаш:

    { $link }
mail-enrol-rejected-subject = Овог пута нема места: { $title }
mail-enrol-rejected-text =
    Здраво, { $name },

    организатор не може да ти да место за „{ $title }“ ({ $when }). На сајту подручја { $territory } може да се нађе још тога.

    { $link }
mail-enrol-changed-subject = Измењено: { $title }
mail-enrol-changed-text =
    Здраво, { $name },

    време или место за „{ $title }“ је промењено. Сада важи:

    { $when }
    { $place }

    Овде је све о томе. Можеш и да јавиш ако не можеш да дођеш:

    { $link }
mail-enrol-cancelled-subject = Отказано: { $title }
mail-enrol-cancelled-text =
    Здраво, { $name },

    „{ $title }“ ({ $when }) се неће одржати. Жао нам је. На сајту подручја { $territory } може да се нађе још тога.

    { $link }

## Позивнице, питања и писма пријављенима. $organiser је организатор.

questions-title = Питања
questions-text = Свакоме ко се овде пријави можеш да поставиш до десет питања. Ко долази из другог града, не добија их. Питање чији текст обришеш нестаје заједно с одговорима. Ако промениш питање или разлог због ког питаш, бришу се и одговори.
question-number = Питање { $n }
question-new = Ново питање
question-text = Питање
question-purpose = Зашто питате
question-purpose-hint = Ово чита свако кога питате.
question-kind = Како се одговара
question-kind-text = Кратким текстом
question-kind-choice = Избором једног одговора
question-kind-yesNo = Са да или не
question-options = Одговори за избор
question-options-hint = Само за избор: два или више, по један у реду.
question-required = Одговор је обавезан
question-is-sensitive = Тиче се здравља или исхране
question-readers = Ко чита одговоре о здрављу или исхрани
question-readers-hint = Само они које означиш. Свако читање се бележи у дневнику.
question-readers-fixed = Одговори већ постоје. Неког другог може да дода само власник организације или онај ко их већ чита.
question-erase-after = Дана после краја до брисања одговора
question-erase-on = Или дан када се бришу
question-erase-hint = Попуни једно од та два. Не чувајте одговоре дуже него што треба.
question-erase-answers = Одговори којих већ има
question-erase-go = Обриши одговоре: { $n }
question-erase-first = Овом променом бришу се одговори којих већ има. Означи ово, или остави питање какво је било.
question-erase-fixed = Одговора већ има, а људима је речено када се бришу. Касније време не може да се изабере.
question-optional = { $text } (није обавезно)
question-why = Зашто питамо: { $purpose }
question-erased-on = Твој одговор се брише { $date }.
question-erased-after =
    { $n ->
        [one] Твој одговор се брише { $n } дан после краја.
        [few] Твој одговор се брише { $n } дана после краја.
       *[other] Твој одговор се брише { $n } дана после краја.
    }
question-sensitive = Ово се тиче здравља или исхране. Читају само особе које је организатор одредио.
question-consent = Тамо иду и твоји одговори и бришу се како пише поред сваког питања.
answer-yes = Да
answer-no = Не
answers-title = Твоји одговори
answers-change = Промени моје одговоре
answers-not-asked = Пријава из другог града, без питања
enrol-invited = { $organiser } те позива.
enrol-invited-to = Ова позивница је послата на { $email }. Тамо иде и писмо о твом месту.
enrolment-written-to = Писма о томе иду на { $email }.
enrol-known = С твојом адресом већ постоји налог. Улогуј се и вратићеш се овде.
rule-not-invited-used = Ова позивница је већ искоришћена. Све остало је у писму о твом месту.
rule-not-invited-expired = Ова позивница је престара. Затражи нову.
rule-not-invited-revoked = Организатор је повукао ову позивницу.
rule-not-invited-forwarded = Ова позивница је послата на другу адресу. Затражи своју.
invitations-title = Позови
invitations-text = Ко је позван, не чека вашу одлуку док има места. Узраст важи као и за све.
invitations-letters = Писмом
invitations-list = Адресе
invitations-list-hint = По једна у реду, или табела с адресом и именом. Свако добија свој линк, који ради једном.
invitations-send = Пошаљи позивнице
invitations-sent = Писама на путу: { $n }
invitations-links = Линком за многе
invitations-ends = До када ради
invitations-ends-hint = Ако оставиш празно: до краја, или тридесет дана.
invitations-link = Направи линк
invitations-all = Позвани
invitations-draft = Прво објави. Онда можеш да позиваш.
invitation-link = Линк за многе
invitation-joined = Пријава преко њега: { $n }
invitation-waiting = још није искоришћена
invitation-used = искоришћена
invitation-expired = престара
invitation-revoked = повучена
invitation-open = отворен
invitation-print = Одштампај
invitation-until = Ради до { $date }
invitation-scan = Скенирај ово да се пријавиш, или укуцај адресу.
invitation-picture = Адреса као слика за камеру
invitation-stop-ask-title = Без нових позивница?
invitation-stop-ask-text = Тада више нећеш имејлом добијати позивнице ({ $organiser }).
invitation-stop-title = Без нових позивница
invitation-stop-text = { $organiser } ти одавде више неће слати позивнице.
done-invitation-made = Линк је спреман. Можеш да га одштампаш.
invited-sent = писмо је на путу
invited-wrong = није имејл адреса
invited-doubled = већ је горе на списку
invited-joined = већ има пријаву
invited-waiting = већ има позивницу
invited-stopped = не жели позивнице од вас
invited-limit = данас више не: довољно писама
participants-invited = Позвано: { $n }, пријављено: { $joined }, још није: { $waiting }
mail-invitation-subject = { $organiser } те позива: { $title }
mail-invitation-text =
    Здраво{ $name },

    { $organiser } те позива на „{ $title }“.

    { $when }
    { $place }

    Овде можеш да се пријавиш. Линк је само за тебе:

    { $link }

    Ако више не желиш оваква писма ({ $organiser }):

    { $stop }
mail-message-text =
    { $text }

    --
    { $organiser } ово пише свима који су се пријавили за „{ $title }“. Све о твом месту, и ако не можеш да дођеш:

    { $link }
messages-title = Пиши
messages-text = Свако добија своје писмо, и онај ко није показао адресу. Нико не види ко га још добија. Родитељи и старатељи добијају копију.
messages-no-mail = Овај сајт не шаље писма.
messages-sent = Шта сте написали
message-to = Коме
message-to-all = Свима
message-to-accepted = Ко има место
message-to-waiting = Ко чека
message-to-attended = Ко је био ту
message-name = Тема
message-content = Текст
message-preview = Прво погледај
message-send = Пошаљи
message-change = Промени
message-reached = Писама: { $n }
message-on-page = Без имејл адресе, читају на својој страници: { $n }
message-missed = Нису добили, јер су се пријавили из другог града и не показују адресу: { $n }
message-nobody = Нема коме да се пише.
message-too-many = За један дан довољно писама. Пиши поново сутра.
enrolment-letters = Организатор пише
done-message-sent = Послато.
fact-places-free = Слободних места: { $free } од { $n }
fact-places-waiting = Сва места су заузета ({ $n }); можеш да чекаш место
fact-places-taken = Сва места су заузета ({ $n })
check-in-back = Поништи
done-taken-back = Поништено.

## Пријава на оно што нуди други град. $host је адреса његовог сајта.

enrol-release-name = Организатор сме да види моје име
enrol-name-elsewhere-hint = За наша писма теби. Организатор га види само ако то доле означиш.
enrol-elsewhere-account = Овде се пријављујеш с налогом. Без њега се пријави на сајту града који то нуди.
consent-organiser-elsewhere-text = Ово добија { $organiser }, { $territory } ({ $host }): да би неко одавде желео да дође, шта означиш и твоју поруку, ради планирања и провере ко је дошао. Ништа друго о теби не напушта овај сајт. Кад одеш, то јављамо организатору.
enrolled-sent = Прослеђено, још нема одговора
enrolled-failed = Није могло да се проследи
done-passed-on = Проследили смо организатору. Чим стигне одговор, видећеш га овде.
participant-somebody = Неко са { $host }
mail-enrol-failed-subject = Није прослеђено: { $title }
mail-enrol-failed-text =
    Здраво, { $name },

    нисмо могли да те пријавимо на „{ $title }“ ({ $when }): организатор одавде није доступан или одавде не прима никога. Можеш да пробаш поново или да се пријавиш на сајту града који то нуди.

    { $link }
enrol-ask = Питајте особу која одговара за мене сме ли { $organiser } да добије ово: { $what ->
        [name] моје име
        [email] моја имејл адреса
       *[both] моје име и моја имејл адреса
    }
enrol-ask-paper = Особа која одговара за тебе не добија наша писма, па не можемо да питамо сме ли организатор да зна више о теби.
release-asked = Особу која одговара за тебе питали смо сме ли организатор да добије ово: { $what ->
        [name] твоје име
        [email] твоја имејл адреса
       *[both] твоје име и твоја имејл адреса
    }.
release-given = Особа која одговара за тебе каже да. Организатор сме да види ово: { $what ->
        [name] твоје име
        [email] твоја имејл адреса
       *[both] твоје име и твоја имејл адреса
    }.
release-refused = Особа која одговара за тебе каже не. Организатор не добија ово: { $what ->
        [name] твоје име
        [email] твоја имејл адреса
       *[both] твоје име и твоја имејл адреса
    }.
release-withdrawn = Особа која одговара за тебе повукла је сагласност. Организатор више не сме да види ово: { $what ->
        [name] твоје име
        [email] твоја имејл адреса
       *[both] твоје име и твоја имејл адреса
    }.
guardian-release-title = Сме ли { $organiser } да добије ово? Пита { $name }
guardian-release-lead = { $name } има пријаву и жели да { $organiser }, { $city }, добије ово: ради планирања, провере ко је дошао и писања о томе. Нико други то не добија. { $name } може да дође и без тога.
guardian-release-for = За шта
guardian-release-to = Ко то добија
guardian-release-what = Шта
guardian-release-kept = { $organiser } то не добија. Ако се предомислите, овде можете да дате сагласност.
guardian-release-over = Овде више нема шта да се одлучује: завршено је или отказано, место је враћено или је особа довољно одрасла да одлучује без помоћи.
mail-release-guardian-subject = Питање: { $name }, { $territory }
mail-release-guardian-text =
    Здраво,

    { $name } има пријаву: „{ $title }“ ({ $when }), { $organiser }, { $city }. Сме ли { $organiser } да добије ово: { $what ->
        [name] име
        [email] имејл адреса
       *[both] име и имејл адреса
    }? Ништа од тога се не даје пре ваше сагласности. Погледајте шта је то и реците да или не:

    { $link }

    Сачувајте ово писмо. Истим линком можете да повучете сагласност.

## Бележење долазака. $name је ко долази, $time време, $code знакови кода.

ticket-title = Твоја улазница
ticket-text = Покажи је на вратима или прочитај знакове наглас. Важи само за тебе.
code-picture = Код као слика: { $code }
check-in-title = Бележење долазака
check-in-here = Овде: { $here } од { $n }
check-in-since = овде од { $time }
check-in-do = Овде је
check-in-code = Код улазнице
check-in-code-hint = Дванаест слова и цифара испод слике на улазници.
check-in-wall = Код за зид
check-in-scan = Очитај камером
check-in-scan-stop = Затвори камеру
check-in-no-camera = Камера се не отвара. Упиши код или изабери име.
check-in-queued = Забележено у овом телефону. Шаље се кад се мрежа врати.
check-in-waiting = Чека мрежу: { $n }
check-in-waits = чека мрежу
check-in-attended = { $name } је овде.
check-in-already = { $name }: већ овде, од { $time }.
check-in-unknown = Ниједна улазница нема овај код. Погледај још једном сваки знак.
check-in-otherOpportunity = Ова улазница је за нешто друго.
check-in-noPlace = За ову улазницу овде нема места.
check-in-notYet = Прерано је. Доласци се бележе од два сата пре почетка.
check-in-expired = Прекасно је. Доласци се бележе до шест сати после краја, а оно што је телефон забележио без мреже важи један сат.
door-title = Јави долазак овде
door-text = Очитај код телефоном или отвори { $address } и упиши га. Мења се на сваких 30 секунди.
door-stale = Нема мреже. Сачекај следећи код.
door-code = Код на вратима
door-code-hint = Стоји на екрану на вратима и мења се на сваких 30 секунди.
door-code-go = Даље
door-go = Овде сам: { $name }
door-who = Још не знамо ко си. Отвори линк из имејла и очитај код поново, уђи у налог или упиши код своје улазнице.
door-no-place = Овде још немаш место. Ако имаш улазницу, упиши њен код.
check-in-stale = Овај код је погрешан или престар. Погледај поново екран на вратима.
check-in-go = Забележи
door-done = Здраво, { $name }! Твој долазак је забележен.

## Goals, and whom somebody lets look on. $name is a learner, or who speaks; $adviser an address.

goals-title = Моји циљеви
goals-lead = Шта желиш да постанеш или научиш? Скупљај кораке ка томе и види шта још недостаје.
goals-none = Још немаш циљ.
goals-new = Нови циљ
goals-no-esco = Списак занимања и вештина још није овде. Напиши циљ својим речима.
goals-own = Својим речима
goals-own-hint = На пример: да поправљам свој бицикл
goal-make = Нека то буде мој циљ
goal-own = Ово је један од твојих циљева
goal-kind-name = Својим речима
goal-progress = Вештине: { $done } од { $n }
goal-reached = Достигнуто
goal-reach = Циљ је достигнут
goal-reopen = Ипак још није достигнут
goal-drop = Одустани од овог циља
goal-drop-text = Његови кораци и оно што су други рекли о њему бришу се.
goal-drop-go = Одустани
goal-steps = Кораци
goal-steps-none = Још нема корака. На страници која води ка циљу изабери „Додај уз циљ“.
goal-step-address = Адреса понуде или стазе
goal-step-address-hint = Одавде или из другог града: копирај је из прегледача.
goal-step-add = Додај корак
goal-step-up = Раније
goal-step-down = Касније
goal-step-remove = Уклони
goal-step-signed-up = Пријава је ту
goal-step-waiting = Чека се место
goal-step-walking = У току
goal-step-over = Прошло
goal-add = Додај уз циљ
goal-add-which = Уз који?
goal-all = Нађи шта води ка томе
goal-concept = Шта о томе каже ESCO
goal-missing = Још недостаје
goal-covered = Већ научено
goal-next = Шта ускоро води ка томе
goal-next-none = Овде још ништа не учи ниједну од ових вештина. Прати вештину на њеној страници и сазнаћеш када се нешто појави.
goal-words-none = Овим речима се још ништа не налази. Потражи другим речима и додај то као корак.
goal-offers = Понуде: { $n }
problem-goal-step = Тамо нисмо нашли ни понуду ни стазу. Провери адресу
problem-no-step = Тамо нечега има, али то није ни понуда ни стаза
problem-not-before = Ово почиње тек: { $date }
problem-step-gone = Овог корака више нема у циљу.
remark-new = Речено је нешто ново
remarks-title = Шта кажу твоји саветници
remark-by = { $name }, { $date }
remark-take = Додај у моје кораке
remark-decline = Не, хвала
remark-forget = Обриши
remark-taken = Додато у кораке
remark-declined = Одбијено
remark-there = Већ је међу корацима
remark-title = Реци нешто
remark-text = Твоје речи
remark-text-hint = Особа чији је циљ може да их обрише.
remark-step = Предложи корак: његову адресу
remark-send = Пошаљи
remark-mail = Пишите ми када саветник нешто каже, највише једном дневно
me-remarks = Саветник је нешто рекао о твојим циљевима.
part-goals = Циљеви
part-enrolments = Пријаве
advisers-title = Ко сме да гледа
advisers-lead = Дозволи да гледа неко коме верујеш, на пример омладински радник или менторка. Ти бираш шта се види, видиш сваки пут када је неко гледао и можеш то да окончаш у сваком тренутку.
advisers-none = Нико не гледа.
adviser-new = Дозволи некоме да гледа
adviser-email = Имејл адреса саветника
adviser-parts = Шта сме да се види?
adviser-months-legend = На колико месеци?
adviser-invite = Пошаљи позивницу
adviser-young = Прво питамо твог родитеља или старатеља.
adviser-unborn = Прво нам реци месец и годину рођења.
adviser-waits = Моћи ћеш некоме да дозволиш да гледа чим се твој родитељ или старатељ сложи с твојим налогом.
adviser-no-mail = Овај сајт још не може да шаље имејл, па нико не може да буде позван.
adviser-guardian = Чека родитеља или старатеља
adviser-invited = Позивница послата
adviser-active = Сме да гледа
adviser-ended = Окончано
adviser-ended-on = Окончано: { $date }
adviser-ended-guardian = Окончао је родитељ или старатељ
adviser-declined = Одбијено
adviser-gone = Обрисан налог
adviser-until = До { $date }
adviser-views = Када је гледано
adviser-no-views = Још нико није гледао.
adviser-end = Окончај сада
adviser-end-text = Од сада ова особа не види ништа твоје.
problem-adviser-known = Изабери другу адресу: ова је твоја или је већ позвана
consent-adviser = Дозвола да неко гледа
consent-adviser-text = Ова особа види оно што је означено, може да коментарише твоје циљеве и предлаже кораке, док време не истекне или док то не окончаш. Нико други. Свако гледање се бележи за тебе.
advising-title = Ко ми дозвољава да гледам
advising-lead = Свако твоје гледање се бележи за особу о којој је реч.
advising-none = Нико ти не дозвољава да гледаш.
advising-stop = Престани да гледаш
advising-stop-text = Не видиш више ништа од ове особе.
advised-title = { $name }
advised-none = Овде још нема ничега.
invited-title = { $name } ти дозвољава да гледаш
invited-lead = До { $date } смеш да видиш: { $parts }. Можеш да коментаришеш и предлажеш кораке. { $name } види свако твоје гледање.
invited-ask = Да ово не би отворио неко други, шаљемо линк на позвану адресу.
invited-send = Пошаљи линк
invited-mailed = Писали смо на позвану адресу. Отвори линк у овом прегледачу у року од 15 минута.
invited-astray = Линк из писма ради 15 минута. Отвори га у прегледачу у ком је затражен, или одавде затражи нови.
invited-other = Ова позивница је за другу адресу. Одјави се и отвори је поново.
invited-account = Добијаш налог на сајту { $territory }, само с твојом адресом и именом. Можеш да га затвориш у сваком тренутку.
invited-of-age = Имам 18 или више година и пристајем
invited-accept = Прихвати
invited-decline = Не желим да гледам
invited-decline-text = Позивница престаје да важи, и { $name } види да је одбијена.
invited-decline-go = Одбиј
invited-declined = Позивница је одбијена.
invited-declined-text = Не видиш ништа што ради { $name }, и о томе више не добијаш писма.
invited-over = Ова позивница је већ искоришћена, окончана или престара.
guardian-adviser-title = Сме ли { $adviser } да гледа шта ради { $name }?
guardian-adviser-lead = { $name } жели да до { $date } ово покаже адреси { $adviser }: { $parts }. { $adviser } би могао да коментарише и предлаже кораке. { $name } види свако гледање.
guardian-adviser-agreed = Сагласност је дата. Сачувајте писмо: његовим линком то можете окончати у сваком тренутку.
guardian-adviser-no = Не, не слажем се
guardian-adviser-ended = { $adviser } не види ништа.
done-goal-picked = То је сада твој циљ.
done-goal-dropped = Одустајање је забележено.
done-goal-reached = Браво! Циљ је достигнут.
done-step-added = Додато.
done-step-there = Овај корак је већ ту.
done-step-removed = Уклоњено.
done-remark-sent = Послато.
done-adviser-asked = Позивница је на путу.
done-adviser-ended = { $name } више не види ништа твоје.
done-adviser-withdrawn = Окончано. Ова особа више не види ништа твоје.
done-advising-begun = Хвала. Сада смеш да гледаш.
done-advising-stopped = Окончано.
mail-adviser-subject = { $name } ти дозвољава да гледаш: { $territory }
mail-adviser-text =
    Здраво,

    { $name } учи уз { $territory } и жели да ти покаже део тога, да би се могло помоћи саветом. Шта се види, видиш и одлучујеш овде:

    { $link }

    Прихватити може само онај ко има ову адресу. Ако ти име { $name } није познато, не мораш ништа да радиш.
mail-invited-subject = Наставак позивнице: { $name }
mail-invited-text =
    Здраво,

    { $name } жели да ти дозволи да гледаш: { $territory }. Овим линком настављаш с позивницом:

    { $link }

    Ради { $minutes } мин, у прегледачу у ком је затражен. Ако то није твој захтев, не ради ништа.
mail-adviser-guardian-subject = { $territory }: сме ли { $adviser } да гледа шта ради { $name }?
mail-adviser-guardian-text =
    Здраво,

    { $name } жели да адреси { $adviser } покаже део онога што учи уз { $territory }. Ништа се не показује пре ваше сагласности. Прочитајте шта је то и реците да или не:

    { $link }

    Сачувајте ово писмо. Истим линком можете да се предомислите у сваком тренутку.
mail-remark-subject = Неко је нешто рекао о твом циљу
mail-remark-text =
    Здраво, { $name },

    неко коме дозвољаваш да гледа рекао је нешто о твојим циљевима на сајту { $territory }. Прочитај овде:

    { $link }

## Пут стазом.

walk-start = Крени овом стазом
walk-sign-in = Уђи у налог и крени стазом
walk-progress = Урађени кораци: { $done } од { $n }
walk-completed = На циљу си
walk-completed-some = На циљу си. Урађени кораци: { $done } од { $n }
walk-steps = Кораци: { $done } од { $n }
walk-finished = Завршено
walk-next = Следећи корак
walk-done = Урађено
walk-attended = Урађено: организатор је забележио твоје присуство
walk-tick = Ово је урађено
walk-from = Од { $date }
walk-sign-up = Пријави се: организатор потврђује твоје присуство
walk-untick = Ипак није урађено
walk-stop = Напусти ову стазу
walk-stop-text = Твоје ознаке на овој стази се бришу. Твоје пријаве остају.
walk-stop-go = Напусти
number-started =
    { $n ->
        [one] особа је кренула
        [few] особе су кренуле
       *[other] особа је кренуло
    }
number-completed =
    { $n ->
        [one] особа је стигла на циљ
        [few] особе су стигле на циљ
       *[other] особа је стигло на циљ
    }
me-walks = Стазе којима идеш

## Подсетници.

mail-enrol-reminder-subject = Ускоро: { $title }
mail-enrol-reminder-text =
    Здраво, { $name },

    „{ $title }“ ускоро почиње, и имаш место.

    { $when }
    { $place }

    Овде је све о томе. Можеш и да јавиш ако не можеш да дођеш:

    { $link }

## Following providers, territories, playlists and skills; what happened to them.

follow = Прати
follow-followed = Већ пратиш
follow-stop = Отпрати
follow-title = Запрати: { $name }
follow-private = Оно што се овде објави стиже у твоје новости. Нико не сазнаје да то пратиш.
follow-here = На сајту подручја { $territory }
follow-here-text = Уз налог овде пратиш, а да нико за то не зна.
follow-home = У другом граду или на мрежи Mastodon
follow-home-text = Имаш налог на другом месту? Упиши сајт свог града или своју адресу и одвешћемо те тамо.
follow-home-field = Сајт твог града или твоја адреса
follow-home-hint = На пример tilburg.example или @name@mastodon.example
follow-home-go = Одведи ме тамо
follow-onward = Ово можеш да пратиш на { $host }.
follow-onward-go = Настави на { $host }
problem-follow-home = Тамо није нађено ништа одакле може да се прати. Провери адресу
problem-follow-nobody = Тамо није нађен нико ко може да се прати. Провери адресу
following-title = Шта пратим
following-lead = Овај списак видиш само ти. Други градови сазнају само да их неко одавде прати.
following-none = Још ништа не пратиш.
following-none-hint = Изабери „Прати“ на страници неке организације, града, стазе или вештине.
following-add = Запрати нешто са других страна
following-object = Адреса или корисничко име
following-object-hint = Адреса странице у другом граду или корисничко име, на пример @library@tilburg.example
following-territory = Град или регион
following-skill = Вештина
following-requested = још нема одговора
following-failed = није доступно
following-muted = утишано
following-mute = Утишај
following-unmute = Поново приказуј
following-blocked = Сакривено од тебе
block-title = Сакриј све од ове организације
block-text = Више је не пратиш и ништа од ње не стиже у твоје новости. Она то не сазнаје.
block-go = Сакриј
block-done = Ова организација је сакривена из твојих новости.
block-end = Не скривај више
timeline-title = Моје новости
timeline-empty = Још се ништа није десило. Чим се нешто деси, биће овде.
news-new = Ново
news-changed = Измењено
news-cancelled = Отказано
news-soonFull = Остало је мало места
news-soonOver = Пријаве се ускоро затварају
news-message = Порука
digest-title = Имејлом
digest-legend = Колико често да ти пишемо?
digest-hint = Само кад се нешто деси. То можеш да зауставиш у сваком имејлу.
digest-never = Никад
digest-day = Једном дневно
digest-week = Једном седмично
digest-stop-title = Без имејлова о твојим новостима
digest-stop-text = Више ти нећемо писати о ономе што пратиш. То и даље можеш да нађеш међу својим новостима.
done-follows = Сада ово пратиш.
done-follows-no-more = Више не пратиш ово.
done-muted = За сада нећеш добијати новости о томе.
done-unmuted = Поново ћеш добијати новости о томе.
done-hidden = Сакривено.
done-shown = Више није сакривено.
done-digest = Сачувано.
mail-digest-subject =
    { $n ->
        [one] { $n } новост са сајта подручја { $territory }
        [few] { $n } новости са сајта подручја { $territory }
       *[other] { $n } новости са сајта подручја { $territory }
    }
mail-digest-text =
    Здраво, { $name },

    ово је ново код свега што пратиш на сајту подручја { $territory }:

    { $list }

    Погледај све:

    { $link }

    Не желиш више ове имејлове? Заустави их овде:

    { $stop }

## Reporting what is wrong to the operator.

report = Пријави проблем на овој страници
report-title = Шта није у реду?
report-lead = Реци људима који воде овај сајт. Виде шта напишеш, али не виде ко си.
report-text = Шта није у реду?
report-text-hint = На пример: плаћа се, не постоји, није за децу.
report-forward = Јави и подручју { $territory }. Тамо не сазнају да је то од тебе.
report-go = Пошаљи
report-done = Хвала. Погледаћемо.
admin-reports = Пријављени проблеми
admin-reports-lead = Шта по мишљењу људи и других градова није у реду. Оно што је наше измени или повуци у радном простору; оно што стиже са других страна задржи или блокирај на страници тог града.
admin-reports-none = Нема пријављених проблема.
report-from-here = од неког одавде
report-forwarded = јављено и другом граду
report-settle = Означи као решено
done-report-settled = Решено.
admin-waiting-reports =
    { $n ->
        [1] Један пријављени проблем чека на тебе
        [one] { $n } пријављени проблем чека на тебе
        [few] { $n } пријављена проблема чекају на тебе
       *[other] { $n } пријављених проблема чека на тебе
    }

## What happened, in numbers

figures-title = Бројке
figures-lead = Шта се овде догађало, без имена. Бројеви људи се казују од пет навише, деце и младих од десет навише. „–“ значи ниједан или мање; понекад се изоставља и већи број, да нико не би израчунао мали.
figures-none = О овом месецу још нема шта да се каже.
figures-viewed = Отворене странице
figures-enrolled = Пријављени
figures-attended = Били присутни
figures-started = Започете стазе
figures-completed = Завршене стазе
figures-by-month = По месецу
figures-by-provider = По понуђачу
figures-by-category = По теми
figures-by-skill = По вештини
figures-by-ageband = По узрасту
figures-by-language = По језику
figures-by-home = По месту где су код куће
