language-self = Українська

## Dates. $day and $year are digits, $month is one of month-*, $weekday one of weekday-*.
## $day2, $month2, $year2 belong to the last day of several.

format-date = { $weekday }, { $day } { $month } { $year } р.
format-days-month = { $day }–{ $day2 } { $month } { $year } р.
format-days-year = { $day } { $month } – { $day2 } { $month2 } { $year } р.
format-days = { $day } { $month } { $year } р. – { $day2 } { $month2 } { $year2 } р.
format-time = { $hour }:{ $minute }
format-moment = { $date }, { $time }
format-times = { $date }, { $from }–{ $to }
format-moments = { $from } – { $to }

month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня

month-short-1 = січ.
month-short-2 = лют.
month-short-3 = бер.
month-short-4 = квіт.
month-short-5 = трав.
month-short-6 = черв.
month-short-7 = лип.
month-short-8 = серп.
month-short-9 = вер.
month-short-10 = жовт.
month-short-11 = лист.
month-short-12 = груд.

weekday-1 = пн
weekday-2 = вт
weekday-3 = ср
weekday-4 = чт
weekday-5 = пт
weekday-6 = сб
weekday-7 = нд

## Numbers, money, lengths

format-decimal = ,
format-group = { "\u00A0" }
format-price = { $amount }{ "\u00A0" }{ $currency }
format-price-code = { $amount }{ "\u00A0" }{ $currency }
fact-age-only =
    { $min ->
        [one] Вік: { $min } рік
        [few] Вік: { $min } роки
        [many] Вік: { $min } років
       *[other] Вік: { $min } року
    }
fact-paid = Платно
format-metres = { $n } м
format-kilometres = { $n } км

fact-years =
    { $n ->
        [one] { $n } рік
        [few] { $n } роки
        [many] { $n } років
       *[other] { $n } року
    }
list-between = { ", " }
list-last = { $list } та { $last }

fact-months =
    { $n ->
        [one] { $n } місяць
        [few] { $n } місяці
        [many] { $n } місяців
       *[other] { $n } місяця
    }

## Languages that something is held in

language-af = африкаанс
language-ar = арабська
language-be = білоруська
language-bg = болгарська
language-bs = боснійська
language-ca = каталонська
language-cs = чеська
language-da = данська
language-de = німецька
language-el = грецька
language-en = англійська
language-es = іспанська
language-et = естонська
language-eu = баскська
language-fa = перська
language-fi = фінська
language-fr = французька
language-ga = ірландська
language-gl = галісійська
language-he = іврит
language-hi = гінді
language-hr = хорватська
language-hu = угорська
language-is = ісландська
language-it = італійська
language-ka = грузинська
language-ku = курдська
language-lt = литовська
language-lv = латиська
language-mk = македонська
language-mt = мальтійська
language-nb = норвезька (букмол)
language-nl = нідерландська
language-nn = норвезька (нюношк)
language-no = норвезька
language-pl = польська
language-ps = пушту
language-pt = португальська
language-ro = румунська
language-rom = ромська
language-ru = російська
language-sk = словацька
language-sl = словенська
language-so = сомалійська
language-sq = албанська
language-sr = сербська
language-sr-Cyrl = сербська (кирилиця)
language-sr-Latn = сербська (латиниця)
language-st = сесото
language-sv = шведська
language-ti = тигринья
language-tr = турецька
language-uk = українська
language-ur = урду
language-vi = в’єтнамська
language-xh = кхоса
language-zh = китайська
language-zu = зулуська
language-easy = { $language }, простими словами

## What is wrong with a value (beside a field)

problem-malformed-address = Введіть повну вебадресу, наприклад https://example.org/page
problem-malformed-time = Введіть дату й час, наприклад 2026-12-05 15:00
problem-malformed-timezone = Введіть часовий пояс, наприклад Europe/Vilnius
problem-malformed-duration = Введіть тривалість, наприклад PT3H (три години) або P2D (два дні)
problem-malformed-currency = Введіть валюту трьома великими літерами, наприклад EUR
problem-malformed-amount = Введіть число без назви валюти, наприклад 12.50
problem-malformed-whole-number = Введіть ціле число, 0 або більше
problem-malformed-number = Введіть число
problem-malformed-email = Введіть електронну адресу, наприклад name@example.org
problem-malformed-slug = Можна від 1 до 60 символів: малі латинські літери, цифри й поодинокі дефіси
problem-malformed-day = Виберіть день, наприклад 2026-12-05
problem-malformed-colour = Введіть колір: знак # і шість цифр чи літер, наприклад #00594c
problem-malformed-topic = Можна літери, цифри й пробіли, наприклад нічні прогулянки
problem-malformed-contact = Пишіть по одному контакту в рядку: ім’я, електронна пошта, телефон, сайт
problem-malformed-scopes = Усі ці права може мати лише обліковий запис адміністрації
problem-malformed-recurrence = Введіть правило, наприклад FREQ=WEEKLY;BYDAY=MO;UNTIL=20270630T215959Z
problem-malformed-language = Введіть короткий код мови, наприклад lt або sr-Cyrl

## Why something is not allowed

rule-invalid = Деякі відповіді треба ще раз переглянути.
rule-not-found = Тут нічого немає, або ви не маєте до цього доступу.
rule-gone = Це видалено.
rule-sign-in-first = Спершу ввійдіть.
rule-link-expired = Це посилання вже використано, або воно застаріло. Попросіть нове.
rule-forbidden = Ви не маєте права це робити. Зверніться до адміністрації сайту.
rule-slug-taken = Назва «{ $name }» уже зайнята. Виберіть іншу.
rule-changed = Тим часом це змінив хтось інший. Завантажте сторінку знову й повторіть свою зміну.
rule-too-many = Забагато спроб. Зачекайте { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунди
    [many] { $seconds } секунд
   *[other] { $seconds } секунди
} та спробуйте ще раз.
rule-too-many-minutes = Забагато спроб. Зачекайте { $minutes ->
    [one] { $minutes } хвилину
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
} та спробуйте ще раз.
rule-too-many-hours = Забагато спроб. Зачекайте { $hours ->
    [one] { $hours } годину
    [few] { $hours } години
    [many] { $hours } годин
   *[other] { $hours } години
} та спробуйте ще раз.
rule-key-reused = Це вже надсилали з іншим вмістом. Надішліть як новий запит.
rule-refused = Запит відхилено: { $why }

fact-steps = { $n ->
    [one] { $n } крок
    [few] { $n } кроки
    [many] { $n } кроків
   *[other] { $n } кроку
}

## The pages that everybody sees. Plain words: no "actor", "inbox" or "instance".
## Around every page

page-skip = Перейти до вмісту
page-nav = Головне меню
page-language = Мова
page-no-password = Ви ще не маєте пароля. Без нього щоразу потрібне нове посилання.
page-set-password = Установити пароль
page-account = Ваш обліковий запис
nav-explore = Пошук
nav-playlists = Маршрути
nav-network = Мережа
nav-about = Про нас
nav-sign-in = Увійти
nav-sign-out = Вийти
nav-desk = Ваш кабінет
nav-admin = Кабінет адміністрації
nav-settings = Налаштування
footer-contact = Контакти
footer-api = API для розробки
footer-privacy = Цей сайт не стежить за вами через файли cookie, а його сторінки нічого не завантажують з інших серверів.
footer-source = вихідний код
pages-label = Сторінки
pages-previous = Попередня
pages-next = Наступна
edit = Редагувати
save = Зберегти
from-territory = територія: { $territory }
text-languages = Мови цього тексту
page-language-more = Інші мови
handle-title = Підпишіться з іншого сервісу
handle-text = Знайдіть цю адресу в Mastodon, Mobilizon чи подібному сервісі й підпишіться там.
handle-short = Підписатися:

## Explore

explore-title = Пошук
explore-title-words = { $words }: результати пошуку
explore-heading = Знайдіть, чого навчитися далі
explore-lead =
    { $organisations ->
        [0] Майстер-класи, курси й волонтерство поруч із вами.
        [1] Майстер-класи, курси й волонтерство від однієї місцевої організації.
        [one] Майстер-класи, курси й волонтерство від { $organisations } місцевої організації.
        [few] Майстер-класи, курси й волонтерство від { $organisations } місцевих організацій.
        [many] Майстер-класи, курси й волонтерство від { $organisations } місцевих організацій.
       *[other] Майстер-класи, курси й волонтерство від { $organisations } місцевої організації.
    }
explore-lead-network =
    { $territories ->
        [1] Своїми можливостями з нами ділиться ще одна територія.
        [one] Своїми можливостями з нами ділиться ще { $territories } територія.
        [few] Своїми можливостями з нами діляться ще { $territories } території.
        [many] Своїми можливостями з нами діляться ще { $territories } територій.
       *[other] Своїми можливостями з нами діляться ще { $territories } території.
    }
explore-count =
    { $n ->
        [0] Нічого не знайдено
        [one] { $n } можливість
        [few] { $n } можливості
        [many] { $n } можливостей
       *[other] { $n } можливості
    }
explore-signpost = Звідки ці можливості
explore-here = ви тут
explore-set = Вибрані фільтри
explore-unset = Прибрати фільтр
explore-unset-all = Прибрати всі
explore-empty = Немає нічого, що відповідало б усім умовам.
explore-empty-hint = Напишіть менше слів, приберіть якийсь із фільтрів вище або виберіть інші дні.
explore-empty-all = Показати все, що заплановано
explore-wrong = За цими фільтрами шукати не вдасться
explore-empty-now = Наразі нічого не заплановано.
explore-empty-new = Ще нічого не опубліковано.
explore-empty-new-hint = Завітайте трохи згодом: місцеві організації вже готуються.
share-title = Поділитися
share-sheet = Поділитися…
share-copy = Копіювати адресу
share-copied = Скопійовано
share-mail = Електронною поштою
explore-along = Узяти цей список із собою
explore-along-ics = Календар
explore-along-rss = RSS-стрічка
explore-along-csv = Таблиця (CSV)
explore-along-geojson = Дані для карти (GeoJSON)
explore-routes = Навчальні маршрути
explore-routes-lead = Маршрути ведуть вас крок за кроком — тут і в інших містах.
explore-routes-all = Усі маршрути
search-words = Чого ви хотіли б навчитися?
search-example = Наприклад, «робототехніка» або «волонтерство»
search-go = Шукати
search-kind = Вид
search-more = Дати, місце, мова, вартість
search-when = Коли
when-any = Будь-коли
when-days = У дні, вказані нижче
when-today = Сьогодні
when-tomorrow = Завтра
when-weekend = На вихідних
when-week = Найближчі 7 днів
when-month = Найближчі 30 днів
search-time = Час доби
time-morning = Зранку
time-afternoon = Удень
time-evening = Увечері
search-enrolment = Як потрапити
search-closing = Запис скоро завершується
search-from = Від
search-to = До
search-place = Поруч (місто або селище)
search-radius = Відстань
search-where = Де
search-category = Тема
search-language = Мова
search-age = Ваш вік
search-sort = Порядок
search-free = Безкоштовно
search-online = Онлайн
search-apply = Показати результати

## An opportunity

fact-when = Коли
fact-where = Де
fact-cost = Вартість
fact-language = Мова
fact-for = Для кого
opportunity-about = Опис
opportunity-calendar = Додати до календаря
opportunity-step = Почати з неї маршрут
opportunity-geo = Відкрити в застосунку з картами
opportunity-materials = Що прочитати або взяти із собою
opportunity-details = Докладніше
opportunity-playlists = Входить до цих маршрутів

## Playlists

playlists-title = Навчальні маршрути
playlists-lead = Маршрути, що ведуть до нових знань: у місті, онлайн і в інших містах.
playlists-count =
    { $n ->
        [one] { $n } маршрут
        [few] { $n } маршрути
        [many] { $n } маршрутів
       *[other] { $n } маршруту
    }
playlists-empty = Маршрутів ще немає.
playlists-empty-hint = Переглянути окремі можливості
playlist-kind = Маршрут
playlist-steps = Кроки
playlist-ordered = Проходьте їх у цьому порядку.
playlist-free = Проходьте їх у будь-якому порядку.
playlist-empty = У цьому маршруті ще немає кроків.
playlist-about = Про цей маршрут
legend-title = Як читати маршрут
legend-here = На цій території
legend-online = Онлайн, де б ви не були
legend-task = Самостійне завдання
legend-elsewhere = На іншій території, її кольором

## Organisations, territory, network

organisation-count =
    { $n ->
        [0] Нічого не заплановано
        [one] { $n } можливість
        [few] { $n } можливості
        [many] { $n } можливостей
       *[other] { $n } можливості
    }
organisation-empty = Наразі ця організація нічого не планує.
organisation-all = Показати всі
organisation-about = Про організацію
organisation-contact = Контакти
organisation-playlists = Маршрути
territory-partners =
    { $n ->
        [0] Організації
        [one] { $n } організація
        [few] { $n } організації
        [many] { $n } організацій
       *[other] { $n } організації
    }
territory-partners-empty = Жодна організація ще не долучилася.
territory-publish = У вас можна чогось навчитися?
territory-publish-text = Організації публікують тут безкоштовно.
territory-publish-write = Напишіть на адресу, вказану вище, щоб отримати кабінет.
network-title = Мережа
network-heading = Території, пов’язані з нашою
network-lead =
    { $n ->
        [0] Тут з’являтиметься те, що публікують інші міста й регіони.
        [1] З нашою пов’язана ще одна територія. Нижче вказано, хто чиї можливості показує.
        [one] З нашою пов’язана ще { $n } територія. Біля кожної вказано, хто чиї можливості показує.
        [few] З нашою пов’язані ще { $n } території. Біля кожної вказано, хто чиї можливості показує.
        [many] З нашою пов’язано ще { $n } територій. Біля кожної вказано, хто чиї можливості показує.
       *[other] З нашою пов’язано ще { $n } території. Біля кожної вказано, хто чиї можливості показує.
    }
network-territories = Території
network-empty = Ця територія ще не пов’язана з іншими.
network-empty-hint = Усе, що ви тут знайдете, пропонують місцеві організації.
network-rows = Показати можливості з території «{ $territory }»
network-new = Нове з інших територій

## Signing in, settings, errors

sign-in-title = Вхід
sign-in-email = Електронна адреса
sign-in-password = Пароль
sign-in-go = Увійти
sign-in-mail = Надіслати мені посилання
sign-in-help = Не маєте пароля? Попросіть в адміністрації сайту посилання для входу.
sign-in-help-mail = Не маєте пароля? Залиште поле порожнім і отримайте посилання електронною поштою.
sign-in-sent = Перевірте пошту
sign-in-sent-text = Якщо є обліковий запис із цією адресою, посилання вже в дорозі. Воно спрацює один раз, протягом 15 хвилин, у цьому браузері.
link-title = Вхід за цим посиланням
link-invited = Вас запрошують до кабінету організації «{ $organisation }»
link-text = Ви ввійдете як { $name }. Посилання спрацює лише один раз.
link-text-new = Натисніть кнопку, щоб відкрити свій обліковий запис. Посилання спрацює лише один раз.
link-go = Увійти
link-expired = Це посилання більше не працює
link-expired-text = Його вже використано, або воно застаріло. Попросіть нове.
settings-you = Ви
settings-email = Ви входите з адресою { $email }.
settings-name = Ім’я
settings-language = Мова сторінок
settings-password = Пароль
settings-password-current = Поточний пароль
settings-password-new = Новий пароль
settings-password-hint = Щонайменше 10 символів. Кілька слів легко запам’ятати.
settings-password-set = Установити пароль
settings-sessions = Де ви ввійшли
settings-sessions-text = Ви вийдете в усіх браузерах, зокрема й у цьому. Посилання для входу, пароль, ключі доступу й пов’язані облікові записи не зміняться.
settings-sign-out = Вийти всюди

## Passkeys and single sign-on. $provider is what the operator calls a sign-on server.
passkey-title = Ключі доступу
passkey-one = Ключ доступу
passkey-text = З ключем доступу ви входите пальцем, обличчям або кодом пристрою. Ніхто не може його вгадати, і нічого не треба пам’ятати.
passkey-name = Назва цього ключа
passkey-name-hint = Наприклад: мій телефон
passkey-add = Додати ключ доступу
passkey-needs = Щоб додати ключ, браузеру потрібні JavaScript і пристрій, який зберігає ключі доступу.
passkey-none = За адресою цього сайту ключами доступу користуватися не можна.
passkey-failed = Не вийшло, або ви зупинили. Спробуйте ще раз або виберіть інший спосіб.
passkey-sign-in = Увійти з ключем доступу
passkey-locked = Заблоковано
passkey-locked-text = Схоже, є копія цього ключа, тому він більше нікого не впускає. Вилучіть його й додайте новий.
passkey-wrong-unknown = Тут ні в кого немає цього ключа. Можливо, його вилучено.
passkey-wrong-locked = Схоже, є копія цього ключа, тому його заблоковано. Увійдіть інакше, вилучіть його й додайте новий.
passkey-wrong-unverified = Вашому обліковому запису потрібен пристрій, який перевіряє, що це ви: пальцем, обличчям або кодом.
passkey-wrong-known = На цьому пристрої вже є ключ доступу до цього облікового запису.
passkey-wrong-invalid = Не вийшло, або це тривало надто довго. Спробуйте ще раз.
way-title = Способи входу
way-text = Ключі доступу й облікові записи деінде, з якими ви входите.
way-open = Показати
way-added = Додано { $date }
way-used = Востаннє використано { $date }
way-unused = Ще не використано
way-remove = Вилучити
way-remove-one = Вилучити: { $name }
way-last = Це ваш єдиний спосіб входу. Спершу додайте інший.
sign-on-title = Облікові записи деінде
sign-on-text = Ви можете входити з обліковим записом, який маєте там. Там дізнаються, що ви сюди заходите, і нічого про те, що ви тут робите.
sign-on-go = Продовжити: { $provider }
sign-on-link = Пов’язати: { $provider }
sign-on-cancel = Скасувати
sign-on-outward-text = Зараз ви увійдете там і повернетеся. Відтоді зможете входити сюди з тим обліковим записом.
sign-on-shared-text = Увійдіть там від свого імені. На комп’ютері, яким користуються й інші, наприкінці вийдіть і там.
sign-on-join-lead = Ви прийшли з { $provider } і ще не маєте тут облікового запису. Це нічого не коштує, і ніхто не бачить, що ви тут.
sign-on-join-born = { $provider } повідомляє, що ви народилися в місяці { $month }.
sign-on-join-known = Уже маєте тут обліковий запис? Увійдіть і пов’яжіть { $provider } у розділі «Способи входу».
sign-on-failed = Ніхто не ввійшов
sign-on-again = Спробувати ще раз
sign-on-other = Увійти інакше
sign-on-old-text = Це тривало надто довго, уже зроблено або почалося в іншому браузері.
sign-on-refused-text = { $provider } не підтверджує, хто ви, або ви зупинили це там.
sign-on-wrong-text = Відповідь { $provider } була неправильна, тому ми її не прийняли. Якщо це повториться, скажіть адміністрації сайту.
sign-on-silent-text = { $provider } зараз не відповідає. Спробуйте за кілька хвилин або увійдіть інакше.
sign-on-taken-text = Цей обліковий запис ({ $provider }) пов’язано тут з іншим обліковим записом.
sign-on-not-you-text = Ви вже не в обліковому записі того, хто це почав. Увійдіть і спробуйте ще раз.
sign-on-weak-text = Ваш обліковий запис може змінювати те, що бачать інші, тому потрібна надійніша перевірка, ніж зробив { $provider }. Увійдіть інакше.
done-passkey-added = Ключ доступу додано.
done-passkey-removed = Ключ доступу вилучено.
done-sign-on-linked = Пов’язано. Тепер можна входити й так.
done-sign-on-unlinked = Більше не пов’язано.
error-explore = На головну сторінку
error-request = Якщо повідомлятимете про це, вкажіть цей номер:

## Saved searches

saved-title = Збережені пошуки
saved-lead = Про нове в кожному з них повідомляє стрічка новин, а за бажання — й електронний лист: не частіше ніж раз на день і лише тоді, коли є щось нове.
saved-lead-feed = Про нове в кожному з них повідомляє стрічка новин.
saved-keep = Зберегти цей пошук
saved-keep-name = Назва цього пошуку
saved-none = У вас ще немає збережених пошуків.
saved-none-hint = Пошукайте щось і виберіть «Зберегти цей пошук».
saved-everything = Усе
saved-feed = Стрічка новин
saved-mail-on = Повідомляти листом
saved-mail-off = Не надсилати листів
saved-by-mail = Ми повідомляємо вас листом
saved-new =
    { $n ->
        [0] Нічого нового
        [one] Нових: { $n }
        [few] Нових: { $n }
        [many] Нових: { $n }
       *[other] Нових: { $n }
    }
saved-remove = Прибрати
saved-sign-in = Увійдіть, щоб зберегти
saved-stop-title = Більше не надсилати листів про цей пошук
saved-stop-text = Ми більше не писатимемо вам про «{ $name }». Пошук залишиться у ваших налаштуваннях.
saved-stop-go = Не надсилати листів
done-search-removed = Прибрано.
done-search-mail = Відтепер ми повідомлятимемо вас листом про все нове.
done-search-silent = Листів про нього більше не буде.
problem-saved-many =
    { $n ->
        [one] У вас { $n } збережений пошук. Спершу приберіть якийсь
        [few] У вас { $n } збережені пошуки. Спершу приберіть якийсь
        [many] У вас { $n } збережених пошуків. Спершу приберіть якийсь
       *[other] У вас { $n } збереженого пошуку. Спершу приберіть якийсь
    }
mail-saved-subject =
    { $n ->
        [1] { $name }: нова можливість
        [one] { $name }: { $n } нова можливість
        [few] { $name }: { $n } нові можливості
        [many] { $name }: { $n } нових можливостей
       *[other] { $name }: { $n } нової можливості
    }
mail-saved-text =
    Нове у вашому пошуку «{ $name }» ({ $territory }):

    { $list }

    Переглянути все:
    { $link }

    Ви попросили про цей лист, коли зберегли пошук. Щоб більше його не отримувати:
    { $stop }

## First set-up

setup-title = Налаштуйте цей сайт
setup-lead = Зробіть { $address } сайтом свого міста чи регіону; керуватимете ним ви. Адресу й коротку назву згодом змінити не можна, усе інше — можна.
setup-right = Спершу — код
setup-code = Код
setup-code-hint = Програма записала його у свій журнал під час запуску. Він спрацює один раз і діє до наступного запуску.
setup-code-wrong = Це не найновіший код із журналу програми. Після кожного запуску код новий
setup-name = Назва території
setup-name-hint = Місто або регіон: Вільнюс
setup-handle = Коротка назва
setup-handle-hint = Для підписників з інших сервісів: vilnius. Малі латинські літери, цифри й дефіси; згодом змінити не можна. Залиште порожнім, щоб утворити її з назви.
setup-timezone-hint = Для днів і годин, якщо не вказано іншого.
setup-you = Ви
setup-operator = Ваша електронна адреса
setup-operator-hint = Ви входитимете з нею. Її нікому не показують.
setup-go = Налаштувати й увійти

## Words for values, counts and states, put together by the page modules.
## Kinds and other closed lists: the API's value after the prefix

kind-event = Подія
kind-workshop = Майстер-клас
kind-course = Курс
kind-volunteering = Волонтерство
kind-internship = Стажування
kind-project = Проєкт
kind-place = Місце
kind-online = Онлайн
kind-exchange = Обмін
category-life-skills = Життєві навички
category-creativity = Творчість
category-civic = Громадське життя
category-abroad = Поїздки за кордон
category-science = Наука
category-technology = Технології
category-global = Світові проблеми
category-crafts = Ремесла
category-sports = Спорт
category-arts = Мистецтво
category-career = Кар’єра
category-environment = Довкілля
setting-formal = Формальна: школа, університет, навчання з дипломом чи сертифікатом
setting-nonFormal = Неформальна: організована поза школою
setting-informal = Інформальна: через практику або відвідування
enrolment-open = Запис, поки є місця
enrolment-approval = Запис за згодою організаторів
enrolment-external = Запис на окремому сайті
enrolment-none = Без запису, просто приходьте
accessibility-wheelchair = Без сходів
accessibility-signLanguage = Жестова мова
accessibility-captions = Субтитри
accessibility-audioDescription = Аудіодескрипція
accessibility-hearingLoop = Індукційна петля
accessibility-largePrint = Великий шрифт
accessibility-braille = Шрифт Брайля
accessibility-easyToRead = Проста мова
role-operator = Адміністратор / адміністраторка
role-partner = Партнер / партнерка
role-learner = Учасник / учасниця
role-owner = Власник / власниця
role-editor = Редактор / редакторка
sort-relevance = Спершу найвідповідніші
sort-date = Спершу ті, що раніше
sort-distance = Спершу ті, що ближче
sort-new = Спершу найновіші

## States

status-draft = чернетка
status-published = опубліковано
status-cancelled = скасовано
status-deleted = видалено
tag-only-here = лише тут

## Facts

fact-free = Безкоштовно
fact-online = Онлайн
fact-any-time = Будь-коли
fact-until = до { $date }
fact-next = Найближчі дати
fact-ages =
    { $max ->
        [one] Від { $min } до { $max } року
        [few] Від { $min } до { $max } років
        [many] Від { $min } до { $max } років
       *[other] Від { $min } до { $max } року
    }
fact-age-from =
    { $min ->
        [one] Від { $min } року
        [few] Від { $min } років
        [many] Від { $min } років
       *[other] Від { $min } року
    }
fact-age-to =
    { $max ->
        [one] До { $max } року
        [few] До { $max } років
        [many] До { $max } років
       *[other] До { $max } року
    }
fact-places =
    { $n ->
        [one] { $n } місце
        [few] { $n } місця
        [many] { $n } місць
       *[other] { $n } місця
    }
fact-enrol-until = Запис до { $date }
fact-enrol-from = Початок запису: { $date }
fact-hours =
    { $n ->
        [one] { $n } година
        [few] { $n } години
        [many] { $n } годин
       *[other] { $n } години
    }
fact-minutes =
    { $n ->
        [one] { $n } хвилина
        [few] { $n } хвилини
        [many] { $n } хвилин
       *[other] { $n } хвилини
    }
fact-days =
    { $n ->
        [one] { $n } день
        [few] { $n } дні
        [many] { $n } днів
       *[other] { $n } дня
    }
fact-about = приблизно { $duration }
fact-optional = необов’язково
fact-licence = Ліцензія
fact-groups = Групи
fact-topics = Теми
fact-keywords = Ключові слова
fact-setting = Вид освіти
fact-accessibility = Доступність
fact-enrolment = Як потрапити
fact-website = Сайт
fact-video = Відео
fact-place = Місце
count-opportunities =
    { $n ->
        [one] { $n } можливість
        [few] { $n } можливості
        [many] { $n } можливостей
       *[other] { $n } можливості
    }
count-playlists =
    { $n ->
        [one] { $n } маршрут
        [few] { $n } маршрути
        [many] { $n } маршрутів
       *[other] { $n } маршруту
    }
count-steps =
    { $n ->
        [one] { $n } крок
        [few] { $n } кроки
        [many] { $n } кроків
       *[other] { $n } кроку
    }
number-steps =
    { $n ->
        [one] крок
        [few] кроки
        [many] кроків
       *[other] кроку
    }
number-hours =
    { $n ->
        [one] година
        [few] години
        [many] годин
       *[other] години
    }
number-territories =
    { $n ->
        [one] територія
        [few] території
        [many] територій
       *[other] території
    }
number-opportunities =
    { $n ->
        [one] можливість
        [few] можливості
        [many] можливостей
       *[other] можливості
    }
number-playlists =
    { $n ->
        [one] маршрут
        [few] маршрути
        [many] маршрутів
       *[other] маршруту
    }
number-organisations =
    { $n ->
        [one] організація
        [few] організації
        [many] організацій
       *[other] організації
    }
number-neighbours =
    { $n ->
        [one] територія, що ділиться з нами
        [few] території, що діляться з нами
        [many] територій, що діляться з нами
       *[other] території, що діляться з нами
    }
choice-any = Не має значення
choice-everywhere = Тут і деінде
choice-here = Лише тут
filter-from = Від { $date }
filter-to = До { $date }
filter-age = Вік: { $age }

## How often something takes place. $days are short names of weekdays: Mon and Wed

repeat-days =
    { $n ->
        [1] Щодня
        [one] Раз на { $n } день
        [few] Раз на { $n } дні
        [many] Раз на { $n } днів
       *[other] Раз на { $n } дня
    }
repeat-weeks =
    { $n ->
        [1] Щотижня
        [one] Раз на { $n } тиждень
        [few] Раз на { $n } тижні
        [many] Раз на { $n } тижнів
       *[other] Раз на { $n } тижня
    }
repeat-weeks-on =
    { $n ->
        [1] Щотижня: { $days }
        [one] Кожен { $n }-й тиждень: { $days }
        [few] Кожен { $n }-й тиждень: { $days }
        [many] Кожен { $n }-й тиждень: { $days }
       *[other] Кожен { $n }-й тиждень: { $days }
    }
repeat-months =
    { $n ->
        [1] Щомісяця
        [one] Раз на { $n } місяць
        [few] Раз на { $n } місяці
        [many] Раз на { $n } місяців
       *[other] Раз на { $n } місяця
    }
repeat-years =
    { $n ->
        [1] Щороку
        [one] Раз на { $n } рік
        [few] Раз на { $n } роки
        [many] Раз на { $n } років
       *[other] Раз на { $n } року
    }
repeat-otherwise = У кілька днів
repeat-until = { $often }, до { $date }
repeat-times =
    { $n ->
        [1] { $often }, один раз
        [one] { $often }, { $n } раз
        [few] { $often }, { $n } рази
        [many] { $often }, { $n } разів
       *[other] { $often }, { $n } раза
    }

## On the pages

opportunity-enrol = Перейти до запису
opportunity-website = Перейти на сайт
home-link = Переглянути на сайті території «{ $territory }»
updated-on = Змінено: { $date }
warning-cancelled = Це скасовано.
warning-over = Це вже відбулося.
warning-draft = Це чернетка. Її бачите лише ви та ваші колеги.
warning-unverified = Це видно лише на цій території, доки організацію не підтвердять.
step-gone = Знято з публікації
step-unknown = Ще не завантажено
step-cancelled = Скасовано
neighbour-mutual = Ми ділимося можливостями одна з одною
neighbour-following = Ми показуємо її публікації
neighbour-followed = Вона показує наші публікації
neighbour-last = Остання звістка: { $when }
tag-step-gone = крок знято з публікації

## Relative times

ago-now = щойно
ago-minutes =
    { $n ->
        [1] хвилину тому
        [one] { $n } хвилину тому
        [few] { $n } хвилини тому
        [many] { $n } хвилин тому
       *[other] { $n } хвилини тому
    }
ago-hours =
    { $n ->
        [1] годину тому
        [one] { $n } годину тому
        [few] { $n } години тому
        [many] { $n } годин тому
       *[other] { $n } години тому
    }
ago-days =
    { $n ->
        [1] учора
        [one] { $n } день тому
        [few] { $n } дні тому
        [many] { $n } днів тому
       *[other] { $n } дня тому
    }
in-moment = менш ніж за хвилину
in-minutes =
    { $n ->
        [1] за хвилину
        [one] за { $n } хвилину
        [few] за { $n } хвилини
        [many] за { $n } хвилин
       *[other] за { $n } хвилини
    }
in-hours =
    { $n ->
        [1] за годину
        [one] за { $n } годину
        [few] за { $n } години
        [many] за { $n } годин
       *[other] за { $n } години
    }

## Faults of other servers

fault-silent = Інший сервер не відповідає
fault-answers = Інший сервер відповідає помилкою { $status }
fault-denies = Інший сервер не приймає нашого підпису ({ $status })
fault-gone = Цього більше немає
fault-missing = Цього там немає
fault-unspoken = Сервер заблоковано або не дозволено
fault-other = Не вдалося прочитати ({ $why })

## Problems with a field; after its name in the summary, alone beside the field

problem-choose-one = Виберіть щось одне
problem-choose = Виберіть хоча б одне
problem-required = Напишіть тут щось
problem-required-language = Напишіть це хоча б однією мовою
problem-no-steps = Спершу додайте хоча б один крок
problem-no-thing = Там не знайдено можливості. { $why }
problem-not-opportunity = За цією адресою щось інше, не можливість
problem-free-price = Укажіть або ціну, або «безкоштовно», але не обидва варіанти
problem-unknown = Такого поля немає
problem-malformed = Записано не так, як треба: { $why }
problem-nul = Тут є символ, який не можна зберегти. Введіть текст ще раз
problem-too-long =
    { $n ->
        [one] Має бути не більше ніж { $n } символ
        [few] Має бути не більше ніж { $n } символи
        [many] Має бути не більше ніж { $n } символів
       *[other] Має бути не більше ніж { $n } символу
    }
problem-too-many = Укажіть не більше ніж { $n }
problem-out-of-days = Виберіть день від { $low } до { $high }
problem-out-of-range = Введіть число від { $low } до { $high }
problem-not-one-of = Виберіть щось із цього: { $list }
problem-end-before-start = Кінець має бути пізніше за початок
problem-not-from-start = Перший день має бути одним із вибраних днів
problem-ages-reversed = Найбільший вік не може бути меншим за найменший
problem-does-not-exist = Такого тут немає
problem-taken = Це вже зайнято
problem-incomplete = Укажіть і широту, і довготу
problem-skipped-time = Тоді годинник переводять уперед, і такого часу немає. Виберіть раніший або пізніший
problem-repeated-time = Тоді годинник переводять назад, і цей час настає двічі. Виберіть раніший або пізніший
problem-private-address = Інші не зможуть відкрити цю адресу
problem-fixed = Це згодом змінити не можна
problem-not-supported = Це поки що неможливо: { $instead }
problem-sign-in = Неправильна електронна адреса або пароль
problem-password-wrong = Поточний пароль неправильний
problem-password-short =
    { $n ->
        [one] Потрібен щонайменше { $n } символ
        [few] Потрібно щонайменше { $n } символи
        [many] Потрібно щонайменше { $n } символів
       *[other] Потрібно щонайменше { $n } символу
    }
problem-password-common = Таким паролем користується забагато людей; виберіть інший
problem-email = Введіть електронну адресу, наприклад name@example.org
problem-peer-address = Введіть адресу або ім’я в мережі, наприклад tilburg.example або @tilburg@tilburg.example
problem-peer-unreachable = { $host } не відповідає. Перевірте адресу або спробуйте згодом
problem-peer-unknown = { $host } не має території, на яку можна підписатися. Перевірте адресу
problem-peer-self = Це ваша власна територія
problem-peer-blocked = { $host } заблоковано. Спершу розблокуйте
problem-peer-unspoken = Зв’язок можливий лише з територіями, які ви дозволили. Спершу дозвольте { $host }: waymark peer accept { $host }

## Error pages

error-400-title = Ця адреса неповна
error-400-text = Щось у ній неможливо прочитати. Поверніться й спробуйте ще раз.
error-403-title = Ви не можете це відкрити
error-403-text = Увійдіть з іншим обліковим записом або зверніться до адміністрації сайту.
error-404-title = Тут нічого немає
error-404-text = Можливо, в адресі помилка або сторінку перенесли. Спробуйте знайти потрібне через пошук.
error-invitation-title = Це запрошення не можна прийняти
error-410-title = Це знято з публікації
error-410-text = Це прибрали ті, хто публікував. Можливо, щось подібне знайдеться на головній сторінці.
error-429-title = Забагато запитів
error-500-title = У нас щось зламалося
error-500-text = Помилку записано. Спробуйте ще раз за хвилину.
error-503-title = Зараз сайт перевантажений
error-503-text = Спробуйте ще раз за пів хвилини.
error-csrf-title = Ця форма застаріла
error-csrf-text = Поверніться, завантажте сторінку знову й надішліть форму ще раз. Нічого не змінено.
error-setup-title = Цей сайт ще не налаштовано
error-setup-text = Якщо ви ним керуєте, налаштуйте його зараз: потрібен код із журналу програми. Усіх інших чекаємо незабаром.
error-setup-go = Налаштувати

## More of the pages' words: filters, steps and mails.

title-missing = Без назви
organisation-kind = Організація
fact-here = тут: { $when }
filter-skill = Вибрана навичка
filter-type-opportunity = Можливості
filter-type-playlist = Маршрути
filter-type-organisation = Організації
filter-type-badge = Бейджі
filter-not-free = Платно
filter-not-online = Очно
filter-near = До { $far }: { $place }
filter-area = У вибраній частині карти
filter-closing =
    { $n ->
        [0] Запис завершується сьогодні
        [1] Запис завершується протягом дня
        [one] Запис завершується протягом { $n } дня
        [few] Запис завершується протягом { $n } днів
        [many] Запис завершується протягом { $n } днів
       *[other] Запис завершується протягом { $n } дня
    }
step-unnamed = Крок, назва якого тут невідома
step-not-yet = Ще не опубліковано
settings-saved = Збережено.
settings-password-saved = Пароль установлено. В усіх інших браузерах ви вийшли з облікового запису.
mail-link-subject = Вхід: { $territory }
mail-link-text =
    Хтось (мабуть, ви) попросив посилання для входу на сайт «{ $territory }»:

    { $link }

    { $minutes ->
        [one] Воно спрацює один раз, протягом { $minutes } хвилини, у тому браузері, з якого надійшов запит. Якщо це були не ви, нічого не робіть.
        [few] Воно спрацює один раз, протягом { $minutes } хвилин, у тому браузері, з якого надійшов запит. Якщо це були не ви, нічого не робіть.
        [many] Воно спрацює один раз, протягом { $minutes } хвилин, у тому браузері, з якого надійшов запит. Якщо це були не ви, нічого не робіть.
       *[other] Воно спрацює один раз, протягом { $minutes } хвилини, у тому браузері, з якого надійшов запит. Якщо це були не ви, нічого не робіть.
    }

## The map.

map-title = На карті
map-label = Карта знайденого
map-preview = Карта: кожне число — її частина, кожен значок — можливість
map-keys = Карта. Стрілки пересувають її, плюс і мінус змінюють масштаб, Enter відкриває те, що посередині.
map-open = Відкрити карту
map-to-map = Показати на карті
map-to-list = Показати списком
map-zoom-in = Наблизити
map-zoom-out = Віддалити
map-locate = Показати, де я
map-locate-failed = Ваш пристрій не повідомив, де ви.
map-close = Закрити
map-cluster = У цьому місці: { $count }
map-wheel = Щоб змінити масштаб, прокручуйте, утримуючи { $key }
map-fingers = Пересувайте карту двома пальцями
map-outside =
    { $n ->
        [1] Ще одна поза цією частиною карти
        [one] Ще { $n } поза цією частиною карти
        [few] Ще { $n } поза цією частиною карти
        [many] Ще { $n } поза цією частиною карти
       *[other] Ще { $n } поза цією частиною карти
    }
map-unplaced =
    { $n ->
        [1] Одну не позначено на карті; вона є в списку.
        [one] { $n } не позначено на карті; вона є в списку.
        [few] { $n } не позначено на карті; вони є в списку.
        [many] { $n } не позначено на карті; вони є в списку.
       *[other] { $n } не позначено на карті; вони є в списку.
    }
map-unplaced-left =
    { $n ->
        [1] Ще одну не позначено на карті, тут її немає
        [one] Ще { $n } не позначено на карті, тут її немає
        [few] Ще { $n } не позначено на карті, тут їх немає
        [many] Ще { $n } не позначено на карті, тут їх немає
       *[other] Ще { $n } не позначено на карті, тут їх немає
    }

## Suggestions while somebody types

suggest-label = Підказки
suggest-opportunity = Можливість
suggest-playlist = Маршрут
suggest-organisation = Організація
suggest-skill = Навичка
suggest-occupation = Професія
suggest-place = Поблизу цього місця

## In other sites' pages

embed-all = Показати все
embed-title = Додати на свій сайт
embed-text = Скопіюйте один із цих рядків на сторінку свого сайту. Дані завжди будуть актуальними, і ні за ким не стежитимуть.
embed-list = Списком
embed-map = На карті
embed-copy = Копіювати

## Skills and occupations of the ESCO classification.

nav-skills = Навички
esco-title = Навички та професії
esco-lead = Дізнайтеся, де здобути навичку або що потрібно, щоб опанувати бажану професію.
esco-words = Навичка або професія, яку хочете опанувати
esco-example = шиття, медсестра, відео…
esco-missing = Переліку навичок тут ще немає
esco-missing-hint = Адміністрація сайту може додати його будь-коли.
esco-none = Немає ні навички, ні професії з такою назвою
esco-none-hint = Спробуйте інше слово або коротше.
esco-back = Усі навички та професії
esco-collections = Добірки
esco-collection-digital = Цифрові навички
esco-collection-digComp = Базові цифрові навички
esco-collection-green = Зелені навички
esco-collection-transversal = Універсальні навички
esco-collection-language = Мови
esco-collection-research = Навички для досліджень
esco-collection-researchOccupations = Професії в дослідженнях
esco-skills = Навички
esco-skills-lead = Число показує, скільки є можливостей здобути цю навичку.
esco-occupations = Ким я хочу стати
esco-occupations-lead = Число показує, скільки є можливостей здобути якусь із потрібних навичок.
esco-count = — кількість можливостей
esco-broader = До чого це належить
esco-kind-skill = Навичка
esco-kind-knowledge = Знання
esco-kind-skillGroup = Група навичок
esco-kind-occupation = Професія
esco-kind-occupationGroup = Група професій
esco-foreign = Назви вашою мовою ще немає; мова цієї назви: { $language }.
esco-foreign-text = Мова цього тексту: { $language }.
esco-replaced = Тепер ESCO називає це інакше:
esco-obsolete = ESCO цього більше не використовує.
esco-also = Інші назви
esco-here =
    { $n ->
        [0] Наразі тут цього ніде не навчають
        [1] Є одна можливість цього навчитися
        [one] Є { $n } можливість цього навчитися
        [few] Є { $n } можливості цього навчитися
        [many] Є { $n } можливостей цього навчитися
       *[other] Є { $n } можливості цього навчитися
    }
esco-here-occupation =
    { $n ->
        [0] Наразі тут ніде не навчають того, що вам потрібно
        [1] Є одна можливість навчитися того, що вам потрібно
        [one] Є { $n } можливість навчитися того, що вам потрібно
        [few] Є { $n } можливості навчитися того, що вам потрібно
        [many] Є { $n } можливостей навчитися того, що вам потрібно
       *[other] Є { $n } можливості навчитися того, що вам потрібно
    }
esco-here-none = Щойно якась організація це запропонує, ви знайдете це тут.
esco-here-none-occupation = Щойно якась організація запропонує навчання хоча б однієї з потрібних навичок, ви знайдете його тут.
esco-here-all = Показати всі
esco-essential = Що потрібно
esco-optional = Що стане в пригоді
esco-narrower = Точніше
esco-needed-by = Для яких професій це потрібно
esco-helps = Де це стане в пригоді
esco-more-occupations = Перелічено не всі професії.
esco-origin = Звідки ці дані

## Skills in forms and on pages

form-skills = Навички, які можна здобути
form-skills-hint = За ними вас знайдуть ті, хто шукає навичку або шлях до професії.
form-skills-words = Пошук навички
form-skills-words-hint = Залиште порожнім, щоб отримати підказки, які пасують до ваших текстів.
form-skills-find = Знайти навички
form-skills-proposed = Знайдені навички
form-skills-chosen = Вибрано: { $skill }
form-skills-none = Навичок не знайдено. Спробуйте інше слово.
opportunity-skills = Чого ви навчитеся
search-skill = Навичка

## The partner's desk.

desk-nav = Кабінет
desk-items = Можливості й маршрути
desk-organisation = Організація
desk-people = Люди
desk-public = Публічна сторінка
desk-back = Назад до кабінету
desk-view = Переглянути сторінку
desk-name = Назва
desk-when = Коли
desk-steps = Кроки
desk-status = Стан
desk-languages = Мови
desk-updated = Змінено
desk-filters = Показати
desk-filter-all = Усі ({ $n })
desk-filter-draft = Чернетки ({ $n })
desk-filter-published = Опубліковані ({ $n })
desk-filter-cancelled = Скасовані ({ $n })
desk-filter-past = Минулі ({ $n })
desk-opportunities = Можливості
desk-opportunity-new = Нова можливість
desk-filter-empty = Таких немає.
desk-opportunities-empty = Тут ще нічого немає.
desk-opportunities-empty-hint = Почніть з однієї: досить назви, часу й місця. Можна зберегти її як чернетку й опублікувати згодом.
desk-playlists = Маршрути
desk-playlist-new = Новий маршрут
desk-playlists-empty = Маршрутів ще немає.
desk-playlists-empty-hint = Маршрут веде через кілька можливостей — ваших і чужих, також з інших міст.
desk-unverified = Видно лише тут, доки адміністрація вас не підтвердить
desk-unverified-text = Публікувати можна вже зараз. Інші території побачать це, коли вашу організацію підтвердять.
desks-title = Ваші кабінети
desks-empty = Ви ще не належите до жодної організації.
desks-empty-hint = Попросіть адміністрацію сайту запросити вас.
desks-begin = Відкрийте власний кабінет
desks-begin-hint = Попросіть адміністрацію сайту запросити вас або додайте нижче власну організацію.
desks-begin-go = Почати
desk-people-empty = До цієї організації ще ніхто не належить.
desk-people-new = Запросити колегу
desk-people-new-hint = Ви отримаєте посилання, яке треба передати. Воно спрацює один раз, протягом тижня.
desk-people-role-hint = Редактори й редакторки публікують. Власники й власниці також змінюють дані організації та склад її людей.
desk-people-to-owner = Надати права власника
desk-people-to-editor = Надати права редактора
desk-people-remove-text = Ця людина більше не зможе публікувати від імені організації. Обліковий запис і все опубліковане залишаться.
desk-people-remove-go = Вилучити з організації
desk-people-invited = запрошено, входу ще не було
desk-people-known = Ця людина вже має обліковий запис. Попросіть адміністрацію сайту додати її сюди.
desk-people-last-owner = Організація не може бути без власника чи власниці. Спершу надайте ці права комусь іншому.
desk-changed-meanwhile = Тим часом це змінив хтось інший, тому нічого не зроблено. Те, що ви написали, залишилося тут: порівняйте його з новішою версією й натисніть кнопку ще раз, щоб зберегти свою.
desk-changed-link = Відкрити новішу версію в новій вкладці

## Forms

form-error = Помилка:
form-errors = Ще не все гаразд
form-what = Що це
form-name = Назва
form-summary = Одним-двома реченнями
form-summary-hint = Це видно в списках і коли хтось цим ділиться.
form-content = Опис
form-content-hint = Між абзацами залишайте порожній рядок. Можна писати **жирним**, *курсивом*, додавати [посилання](адреса) і списки зі знаком «-».
form-easy-hint = Короткі речення без складних слів — для тих, кому важко читати. Можна залишити порожнім.
form-texts-hint = Напишіть хоча б однією мовою. Люди побачать ту, яка їм найбільше підходить.
form-kind = Вид
form-when-hint = Залиште порожнім, якщо можна прийти будь-коли.
form-start = Початок
form-end = Кінець
form-timezone = Часовий пояс
form-repeat = Як часто
form-repeat-never = Лише один раз
form-repeat-daily = Щодня
form-repeat-weekly = Щотижня
form-repeat-fortnightly = Раз на два тижні
form-repeat-monthly = Щомісяця
form-repeat-yearly = Щороку
form-repeat-rule = За власним правилом
form-repeat-days = У ці дні
form-repeat-days-hint = Якщо щотижня або раз на два тижні. Коли нічого не вибрано, це той день тижня, з якого все починається.
form-repeat-until = Останній день
form-repeat-until-hint = Якщо не вказати, триватиме без кінцевої дати.
form-recurrence = Правило
form-recurrence-hint = Лише для «За власним правилом», у форматі календарів: FREQ=MONTHLY;BYDAY=1SA — це кожна перша субота місяця.
form-duration = Тривалість
form-duration-hint = Лише якщо немає початку: PT3H — 3 години, P5D — 5 днів.
form-where-hint = Місце, онлайн-адреса або і те, і інше.
form-place = Назва місця
form-address = Адреса
form-latitude = Широта
form-latitude-hint = Для карти, наприклад 54.6816
form-longitude = Довгота
form-longitude-hint = Наприклад 25.2871
form-online = Онлайн-адреса
form-online-hint = Куди зайти в цей час або де сам курс.
form-accessibility = Доступність
form-cost = Вартість і запис
form-free = Безкоштовно
form-amount = Ціна
form-amount-hint = Число, наприклад 12.50
form-currency = Валюта
form-currency-hint = Три літери: EUR
form-url = Сайт цієї можливості
form-url-hint = Де можна дізнатися більше або записатися. Туди веде головна кнопка на сторінці.
form-enrolment = Як люди можуть потрапити
form-opens = Початок запису
form-closes = Кінець запису
form-capacity = Кількість місць
form-whom = Для кого
form-languages = Якими мовами відбувається
form-languages-more = Інші мови
form-languages-more-hint = Короткі коди через кому: uk, pl
form-min-age = Вік від
form-max-age = Вік до
form-groups = Групи
form-groups-hint = Через кому: новоприбулі, літні люди
form-topics = Про що це
form-categories = Теми
form-keywords = Ключові слова
form-keywords-hint = Через кому. За цими словами вас теж можна знайти.
form-setting = Вид освіти
form-more = Матеріали, зображення, контакти, ліцензія
form-more-playlist = Теми, зображення, ліцензія
form-materials = Матеріали
form-materials-hint = По одному в рядку: адреса, потім назва.
form-videos = Відео
form-videos-hint = По одній адресі в рядку.
form-contacts = До кого звертатися
form-contacts-hint = По одному контакту в рядку, через кому: ім’я, електронна пошта, телефон, сайт. Чого немає, того не пишіть.
form-image = Адреса зображення
form-image-alt = Що на зображенні
form-image-alt-hint = Для людей, які його не бачать.
form-image-license = Ліцензія зображення
form-image-attribution = Кого вказати як автора
form-license = Ліцензія тексту
form-license-hint = Вказує, чи можуть інші використовувати й перекладати текст.
form-website = Сайт
form-slug = Коротка назва
form-slug-hint = Для адреси: малі латинські літери без діакритичних знаків, цифри й дефіси. Згодом змінити не можна.
form-publish = Опублікувати
form-save-draft = Зберегти чернетку
form-save-published = Зберегти зміни
form-restore = Усе-таки відбудеться
form-leave = Вийти без збереження
form-not-said = Не вказано
form-ordered = Порядок
form-ordered-true = Один за одним
form-ordered-false = У будь-якому порядку
form-steps-empty = Кроків ще немає. Додайте перший нижче.
form-step-number = Крок { $n }
form-step-item = Можливість
form-step-task = Власне завдання
form-step-need = Чи це обов’язково?
form-step-required = Обов’язково
form-step-optional = Необов’язково
form-step-up = Пересунути крок { $n } вище
form-step-down = Пересунути крок { $n } нижче
form-step-remove = Прибрати крок { $n }
form-step-moved = Пересунуто. Тепер це крок {"{n}"} із {"{total}"}.
form-step-removed = Прибрано. Залишилося: {"{total}"}.
form-step-name = Що зробити
form-step-content = Як
form-step-url = Адреса (якщо є)
form-step-address = Адреса можливості
form-step-add = Додати крок
form-step-own = Одна з ваших
form-step-own-none = Виберіть…
form-steps-unsaved = Ще не збережено. Щоб зміни залишилися, натисніть кнопку в кінці форми.
form-step-add-hint = Виберіть одну зі своїх або вставте адресу можливості звідси чи з іншої території.
form-step-add-item = Додати цю можливість
form-step-add-task = Додати власне завдання
ending-title = Скасувати або видалити
ending-title-delete = Видалити
ending-cancel = Не відбудеться
ending-cancel-text = Сторінка залишиться, і на ній буде вказано, що це скасовано. Інші території дізнаються про це відразу.
ending-cancel-go = Скасувати цю можливість
ending-delete = Видалити цю можливість
ending-delete-playlist = Видалити цей маршрут
ending-delete-text = Зникне тут і на інших територіях; повернути буде неможливо.
ending-delete-organisation = Видалити цю організацію
ending-delete-organisation-text = Разом з усім, що вона опублікувала, тут і на інших територіях. На її сторінці буде вказано, що її більше немає, а її коротку назву не отримає ніхто інший.
ending-delete-go = Видалити назавжди
ending-used =
    { $n ->
        [1] Її використовує один маршрут. Крок у ньому залишиться з позначкою «знято з публікації»:
        [one] Її використовує { $n } маршрут. Крок у ньому залишиться з позначкою «знято з публікації»:
        [few] Її використовують { $n } маршрути. Крок у них залишиться з позначкою «знято з публікації»:
        [many] Її використовують { $n } маршрутів. Крок у них залишиться з позначкою «знято з публікації»:
       *[other] Її використовують { $n } маршруту. Крок у них залишиться з позначкою «знято з публікації»:
    }

## What was done

done-published = Опубліковано.
done-saved = Збережено.
done-draft = Збережено як чернетку. Її бачите лише ви та ваші колеги.
done-cancelled = Скасовано. Повідомляємо інші території.
done-restored = Знову відбудеться. Повідомляємо інші території.
done-deleted = Видалено.
done-organisation = Сторінку вашої організації оновлено.
done-organisation-begun = Вашу організацію додано. Розкажіть про неї тут більше; адміністрація її перегляне.
done-colleague-changed = Змінено.
done-colleague-removed = Вилучено з цієї організації.

## The operator's desk.

admin-overview = Огляд
admin-organisations = Організації
admin-people = Люди
admin-peers = Інші території
admin-territory = Ця територія
admin-tokens = Ключі API
admin-filter-all = Усі ({ $n })
admin-filter-unverified = Непідтверджені ({ $n })
admin-actions = Що зробити
admin-waiting = Чекає на вас
admin-waiting-none = Нічого не чекає.
admin-waiting-unverified =
    { $n ->
        [1] Одну організацію не підтверджено
        [one] { $n } організацію не підтверджено
        [few] { $n } організації не підтверджено
        [many] { $n } організацій не підтверджено
       *[other] { $n } організації не підтверджено
    }
admin-waiting-asking =
    { $n ->
        [1] Одна територія хоче підписатися на вашу
        [one] { $n } територія хоче підписатися на вашу
        [few] { $n } території хочуть підписатися на вашу
        [many] { $n } територій хочуть підписатися на вашу
       *[other] { $n } території хочуть підписатися на вашу
    }
admin-waiting-failing =
    { $n ->
        [1] Немає зв’язку з однією територією
        [one] Немає зв’язку з { $n } територією
        [few] Немає зв’язку з { $n } територіями
        [many] Немає зв’язку з { $n } територіями
       *[other] Немає зв’язку з { $n } території
    }
admin-waiting-parked =
    { $n ->
        [1] Одне повідомлення відкладено
        [one] { $n } повідомлення відкладено
        [few] { $n } повідомлення відкладено
        [many] { $n } повідомлень відкладено
       *[other] { $n } повідомлення відкладено
    }
admin-waiting-steps =
    { $n ->
        [1] { $organisation }: знято з публікації крок маршруту
        [one] { $organisation }: знято з публікації кроки { $n } маршруту
        [few] { $organisation }: знято з публікації кроки { $n } маршрутів
        [many] { $organisation }: знято з публікації кроки { $n } маршрутів
       *[other] { $organisation }: знято з публікації кроки { $n } маршруту
    }
admin-number-organisations = Організації
admin-number-opportunities = Можливості, опубліковані тут
admin-number-playlists = Маршрути, опубліковані тут
admin-number-remote = З інших територій
admin-number-peers = Території, на які ми підписані
admin-number-pending = Повідомлення в дорозі
admin-organisations-empty = Організацій ще немає.
admin-organisations-empty-hint = Додайте організацію нижче, а потім запросіть її людей.
admin-organisation-new = Нова організація
admin-organisation-create = Додати організацію
admin-organisation-desk = Відкрити її кабінет
admin-organisation-items = Опубліковано
admin-organisation-people = Люди
admin-verify = Підтвердити
admin-unverify = Скасувати підтвердження
admin-verify-hint = Те, що публікує непідтверджена організація, видно всім на цій території, але іншим не надсилається.
admin-person-new = Запросити людину
admin-person-new-hint = Ви отримаєте посилання, яке треба передати. Воно спрацює один раз.
admin-person-add = Запросити
admin-person-role = Роль
admin-person-organisation = Організація
admin-person-organisations = Організації
admin-person-seen = Останній візит
admin-person-link = Створити посилання для входу
admin-person-remove = Вилучити
admin-person-remove-text = Обліковий запис тут буде видалено, і ніхто не зможе з ним увійти. Опубліковане залишиться.
admin-person-remove-go = Видалити обліковий запис
admin-person-change = Змінити роль
admin-person-last-operator = Сайт не може бути без адміністрації. Спершу надайте цю роль комусь іншому.
admin-person-none = Без організації
secret-title = Посилання для входу: { $who }
secret-text = Скопіюйте його зараз: більше його не покажуть. Воно спрацює один раз і діє до { $until }.
tag-verified = підтверджено
tag-unverified = не підтверджено

## Other territories

peers-follow = Підписатися на територію
peers-follow-hint = Її адреса або ім’я в мережі: tilburg.example або @tilburg@tilburg.example. Тут з’являтимуться її публікації.
peers-follow-go = Підписатися
peers-asking = Хочуть підписатися на вас
peers-accept = Прийняти
peers-reject = Відхилити
peers-known = Території та сервіси
peers-policy-followed = Підписатися може будь-хто. Публікації надходять лише з територій, на які ви підписані.
peers-policy-allowlist = Зв’язок можливий лише з територіями, які ви дозволили.
peers-empty = Інших територій ще немає.
peers-empty-hint = Підпишіться на якусь вище; її публікації надійдуть відразу.
peers-territory = Територія
peers-state = Стан
peers-items = Отримано
peers-pending = У дорозі
peers-last = Остання доставка
peers-never = ніколи
peers-back = Усі території
peer-error = Останнє повідомлення не доставлено
peer-retry = Наступна спроба: { $when }
peer-retry-now = Спроба триває.
peer-facts = Дані
peer-fact-software = Програма
peer-fact-since = Перший контакт
peer-fact-followers = Підписники звідти
peer-fact-items = Отримано звідти
peer-fact-pending = Повідомлення в дорозі
peer-fact-last = Остання доставка
peer-fact-backfill = Читання її публікацій
peer-fact-backfill-done = прочитано все, записів: { $n }
peer-fact-backfill-going = поки що записів: { $n }
peer-fact-backfill-later = поки що записів: { $n }; буде ще один запит ({ $why })
peer-fact-backfill-missed = прочитано все, записів: { $n }; не вдалося отримати: { $missed } ({ $why })
peer-fact-backfill-failed = не вдалося, поки що записів: { $n } ({ $why })
peer-actions = Що можна зробити
peer-parked = Відкладено
peer-parked-hint = Територія тричі відмовилася це прийняти. Усе наступне надсилається далі.
peer-reason = Причина
peer-reason-write = Причина (для себе)
peer-reason-hint = Вона збережеться, якщо ви приховаєте або заблокуєте територію.
peer-state-seen = відома
peer-state-requested = запит надіслано, відповіді ще немає
peer-state-asks = хоче підписатися на вас
peer-state-following = ви підписані на неї
peer-state-followed = вона підписана на вас
peer-state-mutual = взаємна підписка
peer-state-limited = приховано
peer-state-blocked = заблоковано
peer-do-follow = Підписатися
peer-do-follow-hint = Її публікації з’являтимуться тут.
peer-do-unfollow = Відписатися
peer-do-unfollow-hint = Нічого нового не надходитиме, а те, що надійшло від неї, зникне зі списків і пошуку.
peer-do-accept = Прийняти запит
peer-do-accept-hint = Їй надсилатимуться ваші публікації.
peer-do-reject = Відхилити запит
peer-do-reject-hint = Їй нічого не надсилатиметься. Вона може попросити знову.
peer-do-drop = Припинити її підписку
peer-do-drop-hint = Їй більше нічого не надсилатиметься. Вона може попросити знову.
peer-do-limit = Приховати
peer-do-limit-hint = Те, що вона надсилає, зберігатиметься, але не з’являтиметься ні на сторінках, ні в пошуку.
peer-do-unlimit = Показувати знову
peer-do-unlimit-hint = Те, що вона надсилає, буде видно на сторінках і в пошуку.
peer-do-block = Заблокувати
peer-block-ask = Заблокувати цю територію
peer-do-block-hint = Від неї нічого не прийматиметься, і їй нічого не надсилатиметься. Те, що надійшло від неї, тут буде видалено, а підписки між вами припиняться. Це стосується й усіх адрес нижчого рівня.
peer-do-unblock = Розблокувати
peer-do-unblock-hint = Ви знову зможете підписатися одна на одну; сама собою підписка не відновиться.
peer-do-retry = Спробувати зараз
peer-do-retry-hint = Відразу надсилає те, що в дорозі або відкладено.
peer-do-dismiss = Більше не надсилати
peer-do-dismiss-hint = Відкладене більше не надсилатиметься.
peer-do-backfill = Прочитати знову
peer-do-backfill-hint = Ще раз читає її публікації: чого бракує, те надійде; чого там уже немає, те зникне й тут.
arrivals-title = Що надійшло
arrivals-empty = Ще нічого не надійшло.
arrivals-thing = Назва
arrivals-what = Що сталося
arrivals-from = Звідки
arrivals-when = Коли
arrivals-published = опубліковано
arrivals-updated = змінено
arrivals-withdrawn = знято з публікації
done-followed = Запит надіслано. Публікації надійдуть, щойно територія його прийме.
done-following = Тепер ви підписані. Її публікації вже надходять.
done-unfollowed = Ви більше не підписані на неї.
done-accepted = Прийнято.
done-rejected = Відхилено.
done-limited = Приховано. Те, що вона надсилає, зберігається, але ніде не показується.
done-unlimited = Те, що вона надсилає, знову видно.
done-blocked = Заблоковано. Те, що надійшло від неї, тут видалено, а підписки між вами припинено.
done-unblocked = Розблоковано. Підпишіться знову, щоб отримувати її публікації.
done-retried = Пробуємо зараз.
done-dismissed = Більше не надсилатиметься.
done-reread = Її публікації читаються знову.
done-verified = Організацію підтверджено. Її публікації вже надсилаються.
done-unverified = Підтвердження організації скасовано.
done-organisation-deleted = Організацію видалено.
done-organisation-created = Організацію додано.
done-person-added = Ця людина вже має обліковий запис; її додано до організації.
done-person-changed = Роль змінено. Людині треба ввійти знову.
done-token-revoked = Відкликано. Ключ більше не працює.
done-person-removed = Обліковий запис видалено.

## The territory

territory-pages = Її сторінки
territory-languages = Мови сторінок
territory-languages-hint = Короткі коди через кому; перша мова — для тих, хто не вибрав жодної з них: lt, en
territory-colour = Колір
territory-colour-hint = Колір вашого знака. Там, де його було б важко розгледіти, буде темніший або світліший відтінок.
territory-contact = Електронна адреса для запитань
territory-contact-hint = Її бачать усі.
territory-topics = Її теми
territory-topics-hint = З них вибирають партнери. Якщо прибрати тему, вона залишиться там, де її вже вказано.
territory-topics-more = Власні теми
territory-topics-more-hint = Через кому: нічні прогулянки, хори. Усіма мовами вони виглядатимуть так, як ви їх напишете.

## Tokens

admin-tokens-lead = З ключем програма публікує або читає від імені облікового запису.
admin-tokens-empty = Ключів ще немає.
token-new = Новий ключ
token-create = Створити ключ
token-made = Новий ключ
token-made-text = Скопіюйте його зараз: більше його не покажуть. Хто його має, може робити від імені облікового запису все, що позначено нижче.
token-name = Для чого він
token-name-hint = Наприклад: імпорт із календаря бібліотеки
token-account = Обліковий запис
token-account-hint = Електронна адреса людини, права якої він має.
token-scopes = Що він дозволяє
token-scope-read = бачити те, що бачить обліковий запис
token-scope-write = публікувати й змінювати
token-scope-issue = видавати бейджі
token-scope-admin = усе, що можете ви
token-used = Останнє використання
token-unnamed = Без назви
token-revoke = Відкликати
token-revoke-text = Програми, які його використовують, відразу втратять доступ. Скасувати це неможливо.
token-revoke-go = Відкликати назавжди
token-revoked = відкликано

territory-map = На карті
territory-boundary = Межа території
territory-boundary-hint = GeoJSON із площею території, наприклад від картографічної служби міста або з OpenStreetMap. Карта відкривається на цій території й показує її межу. Якщо порожньо, межі не видно.
territory-boundary-save = Зберегти межу

## Приєднання. $name — це як звертатися до того, хто навчається; батьки або опікуни — це ті, хто відповідає за дитину.

nav-me = Моє навчання
join-title = Приєднатися
join-lead = Зберігайте те, що знайдете, записуйтеся й підписуйтеся на тих, хто це пропонує. Це нічого не коштує, і ніхто не може побачити, що ви тут.
join-new = Ви тут уперше?
join-known = Уже маєте обліковий запис?
join-no-mail = Цей сайт ще не може надсилати листів, тому приєднатися самостійно поки не можна. Зверніться до організації неподалік.
join-name = Як до вас звертатися?
join-name-hint = Досить псевдоніма.
join-birth = Коли ви народилися?
join-birth-hint = Місяць і рік цифрами, наприклад 4 і 2010. Більше ніхто цього не бачить.
birth-month = Місяць
birth-year = Рік
join-guardian = Електронна адреса одного з батьків або опікунів
join-guardian-hint = Ми надішлемо туди один лист і запитаємо.
join-guardian-why = Вам ще немає { $age } років. Тому один із ваших батьків або опікунів має дати згоду на те, щоб ви мали обліковий запис.
join-agree-legend = Чи даєте ви згоду?
join-agree = Так, даю згоду
join-go = Надіслати мені посилання
join-sent-text = Ми надіслали лист на адресу { $email }. Відкрийте посилання з нього на цьому пристрої, у цьому браузері. Воно спрацює один раз, протягом { $minutes } хвилин.
join-link-title = Ще один крок
join-link-text = Ми звертатимемося до вас так: { $name }. Натисніть кнопку, щоб відкрити свій обліковий запис.
join-link-young = Після цього ми напишемо вашим батькам або опікунам. А тим часом ви можете оглянути сайт.
join-link-go = Відкрити мій обліковий запис
problem-birth-month = Введіть місяць і рік цифрами, наприклад 4 і 2010
problem-birth-other = { $name } вказує інше. Перевірте місяць і рік ще раз
problem-agree = Без цього не вийде
problem-guardian-own = Це ваша власна адреса. Введіть адресу одного з батьків або опікунів
consent-account = Мати обліковий запис
consent-account-title = На що ви даєте згоду
consent-account-text = Сайт «{ $territory }» зберігає вашу електронну адресу, ім’я, за яким ми до вас звертаємося, місяць і рік вашого народження, а також те, що ви тут зберігаєте, на що записуєтеся й що робите. Із цього й складається ваш обліковий запис. Більше ніхто цього не бачить, якщо ви самі цього не покажете. Ці дані не продають, і ні за ким не стежать.
consent-account-card-text = Сайт «{ $territory }» зберігає ім’я, за яким ми до вас звертаємося, місяць і рік вашого народження, що було з вашою карткою, а також те, що ви тут зберігаєте, на що записуєтеся й що робите; електронну адресу — лише якщо ви її додасте. Із цього й складається ваш обліковий запис. Більше ніхто цього не бачить, якщо ви самі цього не покажете. Ці дані не продають, і ні за ким не стежать.
consent-account-adviser-text = Сайт «{ $territory }» зберігає вашу електронну адресу, ім’я, за яким ми до вас звертаємося, і те, що ви тут робите. Із цього й складається ваш обліковий запис. Хто дозволяє вам дивитися, бачить ваше ім’я, вашу адресу, коли ви дивилися і що сказали. Ці дані не продають, і ні за ким не стежать.
consent-account-rights = Усе це можна будь-коли забрати із собою або видалити на сторінці «Моє навчання».
consent-given = Ваша згода: { $date }
consent-given-guardian = Згода одного з батьків або опікунів: { $date }
consent-withdrawn = Не діє від { $date }
consent-withdraw = Відкликати згоду
consent-withdraw-go = Відкликати згоду й піти
guardian-title = Чи може { $name } мати обліковий запис?
guardian-lead = { $name } хоче мати обліковий запис на сайті «{ $territory }» і ще не має { $age } років. Вашу адресу вказано як адресу одного з батьків або опікунів. Рішення за вами.
guardian-account-text = Сайт «{ $territory }» зберігає дані цієї людини ({ $name }): електронну адресу, ім’я, за яким ми до неї звертаємося, місяць і рік народження, а також те, що { $name } там зберігає, на що записується й що робить; про вас — вашу адресу, ім’я та прізвище. Більше ніхто цього не бачить, якщо { $name } цього не покаже. Ці дані не продають, і ні за ким не стежать.
guardian-account-rights = Усе це можна будь-коли видалити за посиланням із листа, який ви отримали. { $name } може забрати все із собою.
guardian-account-paper-text = Сайт «{ $territory }» зберігає дані цієї людини ({ $name }): ім’я, за яким ми до неї звертаємося, місяць і рік народження, а також те, що { $name } там зберігає, на що записується й що робить; електронну адресу — лише якщо вона є; про вас — ім’я та прізвище, але не адресу. Більше ніхто цього не бачить, якщо { $name } цього не покаже. Ці дані не продають, і ні за ким не стежать.
guardian-account-paper-rights = Усе це можна будь-коли видалити: на папері, за кодом, там, де ви підписали. { $name } може забрати все із собою.
guardian-name = Ваше ім’я та прізвище
guardian-birth = { $name }: місяць і рік народження
guardian-birth-hint = Місяць і рік цифрами. Так ми знатимемо, що ви знайомі.
guardian-agree-legend = Чи даєте ви згоду?
guardian-agree = { $name } — моя дитина або перебуває під моєю опікою, і я даю згоду
guardian-yes = Так, даю згоду
guardian-no-title = Або ні
guardian-no-text = Тоді ми відразу видалимо все, що знаємо про вас і про цю людину ({ $name }). Виберіть це й тоді, коли ви не знаєте цієї людини.
guardian-no = Ні, видалити все
guardian-agreed = Ви дали згоду: { $name } має обліковий запис.
guardian-withdraw-title = Якщо ви передумаєте
guardian-withdraw-text = Тоді обліковий запис буде закрито, а за сім днів усе буде видалено. До того часу { $name } може забрати все із собою, а ви можете знову дати згоду. Збережіть лист, який привів вас сюди.
guardian-withdraw = Більше не даю згоди
guardian-leaving = Усе, що стосується цієї людини ({ $name }), буде видалено. До того часу ви можете знову дати згоду. День видалення: { $date }
guardian-own-text = Цей лист — для ваших батьків або опікунів, а тут увійшли ви. Вийдіть і передайте їм пристрій.
done-guardian-confirmed = Дякуємо. Тепер обліковим записом можна користуватися.
erased-title = Усе видалено
erased-text = Тут більше нічого не зберігається з цього облікового запису.
erased-at = Видалено тут: { $time }
erased-others = Інші міста
erased-others-none = Звідси жодному іншому місту нічого про цей обліковий запис не повідомлено, тож там нема чого видаляти.
erased-others-lead = Із цим обліковим записом записувалися на те, що пропонують ці міста. Кожному ми повідомили, щоб воно видалило те, що отримало. «Підтверджено» означає, що тамтешній сервер прийняв наше повідомлення.
erased-other = Місто
erased-answer = Відповідь
erased-state-nothing = Ніколи нічого не дізналося, тож нема чого видаляти
erased-state-confirmed = Повідомлено й підтверджено: { $time }
erased-state-gone = Повідомляє, що там більше нікого немає
erased-state-refused = Відхилило наше повідомлення
erased-state-unreached = 30 днів було недосяжне, або ми з ним більше не зв’язуємося
erased-state-waiting = Ще не підтверджено. Ми пробуємо 30 днів
erased-keep = Збережіть адресу цієї сторінки: іншого шляху сюди немає, і ніхто не зможе надіслати її вам ще раз. Сторінка показує стан справ до { $date }
mail-join-subject = Приєднатися: { $territory }
mail-join-text =
    Добрий день, { $name }!

    Це посилання відкриває ваш обліковий запис на сайті «{ $territory }»:

    { $link }

    Воно спрацює один раз, протягом { $minutes } хвилин, у тому браузері, з якого надійшов запит. Якщо це були не ви, нічого не робіть: тоді облікового запису не буде.
mail-guardian-subject = { $name } потребує вашої згоди: { $territory }
mail-guardian-text =
    Добрий день!

    { $name } хоче мати обліковий запис на сайті «{ $territory }», де люди знаходять, чого навчитися неподалік, і зберігають те, чого навчилися. { $name } ще не має { $age } років і вказує вашу адресу як адресу одного з батьків або опікунів.

    Прочитайте, будь ласка, що це означає, і дайте відповідь «так» чи «ні»:

    { $link }

    Збережіть цей лист. За тим самим посиланням ви можете будь-коли передумати. Хто його має, може вирішувати замість вас.
mail-guardian-agreed-text =
    Добрий день!

    Ви дали згоду: { $name } має обліковий запис ({ $territory }). Дата: { $date }

    Якщо це були не ви, відкличте згоду тут:

    { $link }
mail-guardian-withdrawn-text =
    Добрий день!

    Ви відкликали згоду: { $name } більше не має облікового запису ({ $territory }). Дата: { $date }

    За сім днів усе, що в ньому є, буде видалено. Якщо це були не ви або ви передумали, до того часу знову дайте згоду тут:

    { $link }
mail-guardian-ended-text =
    Добрий день, { $name }!

    Один з батьків або опікунів більше не згоден, щоб ви мали обліковий запис ({ $territory }). Тому всі ваші дані буде видалено. Дата: { $date }

    До того часу ви можете забрати їх із собою:

    { $link }

## Що тут має той, хто навчається.

## Cards, addresses, papers of guardians. $card is a card’s name, $code letters of a code.

card-have = Я маю картку з літерами
card-title = Ваша картка
card-lead = Напишіть літери зі своєї картки. Вони відкриють вам обліковий запис або повернуть до вашого.
card-code = Літери з картки
card-code-hint = Наприклад, 7K3M9-QXT2V-HD4RS. Якщо ви маєте свої слова, досить перших п’яти.
card-go = Далі
card-join-title = Відкрийте обліковий запис цією карткою
card-join-text = Електронна адреса не потрібна. Потім ви отримаєте п’ять слів: з ними та з карткою ви входите будь-де.
card-guardian-hint = Якщо її немає, залиште порожнім: тоді підписують на папері там, де ви отримали картку.
card-again-title = Нова картка для вашого облікового запису
card-again-text = Скажіть, коли ви народилися, щоб ніхто інший не відкрив ваш обліковий запис. Потім ви отримаєте нові слова. Стара картка більше не діє.
card-words-title = Увійдіть зі своїми словами
card-used-text = Цю картку використано { $date }. Якщо це були не ви, скажіть тим, хто її дав: вони можуть її заблокувати.
card-words = Ваші п’ять слів
card-words-hint = По порядку, через пробіл.
card-all = Ще не маєте слів? Тоді напишіть усі п’ятнадцять літер картки.
card-lost = Загубили слова чи картку? Хто дав вам картку, може дати нову для того самого облікового запису.
card-closed-title = Ця картка нічого не відкриває
card-locked-text = Її заблоковано. Попросіть іншу там, де ви її отримали.
card-expired-text = Її не використали вчасно. Попросіть іншу там, де ви її отримали.
card-opened-title = Ваш обліковий запис відкрито
card-opened-text = Ви ввійшли. П’ять слів було показано лише один раз. Якщо ви їх не записали, створіть зараз нові.
card-new-title = Запишіть ці п’ять слів
card-new-text = Ми показуємо їх лише зараз. З ними та з карткою { $card } ви входите на будь-якому пристрої. Тримайте їх там, де ніхто інший не знайде.
card-new-go = Записано
card-renew = Створити нові слова
card-renew-title = Слова вашої картки
card-renew-text = Із карткою { $card } та п’ятьма словами ви входите на будь-якому пристрої. Якщо ви загубили слова або їх хтось бачив, створіть нові.
card-renew-sure = Старі слова більше не діятимуть. Нові показують лише один раз.
problem-card = Картки з такими літерами немає. Перевірте їх
problem-card-letters = На картці 15 літер і цифр. Перевірте їх ще раз
problem-card-birth = Це не збігається з тим, що ми знаємо. Перевірте місяць і рік
problem-card-birth-left = Це не збігається з тим, що ми знаємо. Перевірте місяць і рік. Залишилося спроб: { $n }
problem-card-birth-locked = Це не збігається з тим, що ми знаємо. Картку тепер заблоковано. Попросіть іншу там, де ви її отримали
problem-card-words = Картка і слова не пасують одне до одного. Перевірте обидва
card-entry-printed = Картку { $card } зроблено { $date }.
card-entry-used = Картку { $card } використано { $date }.
card-entry-locked = Картку { $card } заблоковано { $date }.
card-entry-missed = Картку { $card } заблоковано { $date }: місяць і рік народження надто часто були неправильні.
card-entry-renewed = Картка { $card } має нові слова: { $date }.
card-entry-replaced = Картку { $card } замінено { $date }.
card-state-fresh = не використано
card-state-used = використано
card-state-expired = строк минув
card-state-locked = заблоковано
desk-cards = Картки
desk-cards-lead = Для людей без електронної пошти й телефону. Кожна картка відкриває один обліковий запис. Ви бачите, чи картку використано, але ніколи — ким.
desk-cards-unverified = Спочатку оператор має підтвердити вашу організацію.
desk-cards-new = Нові картки
desk-cards-count = Скільки (від 1 до 40)
desk-cards-language = Мова карток
desk-cards-print = Зробити аркуш
desk-cards-empty = Карток ще немає.
desk-cards-all = Усі картки
desk-cards-card = Картка
desk-cards-state = Стан
desk-cards-lock = Заблокувати
desk-cards-lock-text = Вона більше нічого не відкриє, а хто з нею увійшов, вийде. Обліковий запис залишається.
desk-cards-replace = Нова картка
desk-cards-replace-text = Загублену картку буде заблоковано. Нова відкриє той самий обліковий запис тому, хто знає місяць і рік народження.
desk-cards-held = Надто часто не знали місяця й року народження. Нову картку може зробити лише оператор.
desk-cards-made = Ці картки вже зроблено, нових не додано. Їхні літери було показано лише один раз: якщо ви їх не надрукували, заблокуйте ці картки тут і зробіть нові.
desk-cards-note = Запишіть перші п’ять літер картки біля імені того, хто її отримує, у власному списку. За ними ви тут її знайдете, заблокуєте й заміните.
desk-log = Що зроблено
done-card-locked = Картку заблоковано.
problem-card-count = Напишіть число від 1 до 40. Одночасно може бути не більш ніж 400 невикористаних карток
sheet-title = Картки для вирізання
sheet-text = Надрукуйте цю сторінку зараз: літери показано лише цього разу.
print-page = Надрукувати цю сторінку
sheet-card-text = Знайдіть, чого навчитися поруч. Відскануйте це або відкрийте { $address } і напишіть ці літери:
sheet-card-keep = Збережіть цю картку. Уперше її можна використати до { $date }.
attest-title = Підпис батьків або опікунів
attest-lead = Напишіть код, який вам покаже опікун або дитина. Без нього ви нікого не бачите.
attest-code = Код
attest-code-hint = Вісім літер і цифр.
attest-child = { $name } чекає на підпис на папері. Надрукуйте цю сторінку, прочитайте її разом з опікуном, дайте підписати й збережіть папір.
attest-name = Ім’я опікуна
attest-paper-code = Код: { $code }. Збережіть його: з ним ви відкличете згоду на папері там, де підписали.
attest-paper-date = Дата
attest-paper-signature = Підпис
attest-agree = Опікун це підписав, і я це бачу на папері. Дитина: { $name }
attest-go = Записати
attest-other = Інший код
attest-done = Опікун дав згоду: { $name } має обліковий запис.
attest-withdraw-title = Опікун більше не згоден
attest-withdraw-text = Коли це підписано, за сім днів усе буде видалено. Дитина: { $name }
attest-withdraw-go = Записати відкликання згоди
attest-entry-attested = Підпис опікуна записано { $date } ({ $code }).
attest-entry-withdrawn = Відкликання згоди записано { $date } ({ $code }).
problem-attest-code = З таким кодом ніхто не чекає. Перевірте його
problem-attest-letter = Опікун має електронну адресу й спершу має відповісти на наш лист. Посилання в ньому діє, поки дитина замала, щоб вирішувати сама
done-attested = Записано, обліковий запис відкрито.
done-attest-withdrawn = Записано. Обліковий запис закрито, його буде видалено за сім днів.
consent-given-paper = Один з батьків або опікунів підписав на папері; записано { $date }
me-paper-text = Один з батьків або опікунів підписує на папері там, де ви отримали картку. Покажіть там цей код: { $code }
me-paper-keep = Код ваших батьків або опікунів для того, що підписують на папері: { $code }
me-agreed-text = Один з батьків або опікунів дав згоду. Бракує ще підпису на папері.
guardian-paper-text = Ви дали згоду. Залишився один крок: підпишіть на папері в організації, яка тут щось пропонує, і покажіть цей код: { $code }. Тоді { $name } зможе користуватися обліковим записом.
me-emails = Електронні адреси
me-emails-none = Їх немає. З адресою ви також можете входити за посиланням і отримувати листи.
email-letters = отримує ваші листи
email-unverified = ще не підтверджено
email-choose = Надсилати листи сюди
email-remove = Прибрати
email-add = Ще одна електронна адреса
email-link-title = Це ваша адреса?
email-link-text = { $email } стане адресою облікового запису особи { $name }.
email-link-go = Так, додати
email-expired-text = Його вже використано, воно застаріло або належить іншому браузеру. Попросіть нове на своїй сторінці.
done-email-asked = Ми написали на цю адресу. Відкрийте посилання в цьому браузері.
done-email-added = Тепер це ваша адреса.
done-email-chosen = Тепер листи надходять туди.
done-email-removed = Адресу прибрано.
problem-email-own = Ви вже маєте цю адресу
problem-email-guardian = Це адреса ваших батьків або опікунів. Напишіть свою
problem-email-most = Обліковий запис має не більш ніж п’ять адрес
problem-last-way-in = Це ваш останній спосіб увійти. Спочатку додайте іншу адресу.
me-cards = Ваші картки
me-take-zip = Забрати файлами (ZIP)
mail-card-subject = Нова картка для вашого облікового запису: { $territory }
mail-card-text =
    Добрий день, { $name }!

    { $organisation }: зроблено нову картку для вашого облікового запису ({ $territory }). Стару заблоковано.

    Якщо ви її не просили, повідомте: { $organisation }.
mail-card-changed-subject = Ваша картка: { $territory }
mail-card-locked-text =
    Добрий день, { $name }!

    Картку { $card } вашого облікового запису ({ $territory }) заблоковано. З нею більше ніхто не ввійде.

    По іншу картку зверніться: { $organisation }.
mail-card-used-text =
    Добрий день, { $name }!

    Нову картку { $card } вашого облікового запису ({ $territory }) використано. Хтось увійшов із нею.

    Якщо це були не ви, повідомте: { $organisation }. Там її можуть заблокувати.
mail-card-renewed-text =
    Добрий день, { $name }!

    Слова картки { $card } вашого облікового запису ({ $territory }) тепер нові. Старі більше не діють.

    Якщо це були не ви, повідомте: { $organisation }. Там картку можуть заблокувати.
mail-child-subject = Обліковий запис дитини ({ $name }): { $territory }
mail-attested-text =
    Добрий день!

    { $organisation }: зазначено, що ви підписали на папері згоду, щоб { $name } мав чи мала обліковий запис ({ $territory }).

    Якщо це не так, повідомте: { $organisation }. Посиланням із нашого першого листа ви можете відкликати згоду.
mail-attest-withdrawn-text =
    Добрий день!

    { $organisation }: зазначено, що ви більше не згодні, щоб { $name } мав чи мала обліковий запис ({ $territory }). За сім днів усе, що в ньому є, буде видалено.

    Якщо ви згодні, скажіть це до того посиланням із нашого першого листа.
mail-inactive-guardian-text =
    Добрий день!

    { $name } давно не заходить ({ $territory }). { $date } ми видалимо обліковий запис з усім, що в ньому є.

    Щоб його зберегти, { $name } має ввійти один раз до того:

    { $link }
mail-email-subject = Ваша адреса: { $territory }
mail-email-text =
    Добрий день!

    { $name } хоче використати цю адресу для облікового запису ({ $territory }). Якщо це ви, відкрийте посилання:

    { $link }

    Воно діє { $minutes } хв. у браузері, де його попросили. Якщо це були не ви, нічого не робіть.
mail-email-taken-text =
    Добрий день!

    { $name } хоче використати цю адресу для облікового запису ({ $territory }). Вона вже належить обліковому запису, тож нічого не змінено.

    Якщо обидва ваші: увійдіть в інший і спочатку приберіть адресу там. Якщо це були не ви, нічого не робіть.
mail-way-removed-text =
    Добрий день, { $name }!

    З вашого облікового запису ({ $territory }) прибрано ключ доступу або адресу пошти. За ними більше ніхто не може увійти.

    Якщо це зробили не ви, перегляньте тут і вийдіть звідусіль:

    { $link }
mail-email-first-text =
    Добрий день, { $name }!

    Листи про ваш обліковий запис ({ $territory }) відтепер надходять на { $email }.

    Якщо це зробили не ви, увійдіть, виберіть свою адресу й напишіть нам.
mail-email-added-text =
    Добрий день, { $name }!

    Ваш обліковий запис ({ $territory }) тепер має ще одну адресу: { $email }. Хто її має, може увійти.

    Якщо це зробили не ви, увійдіть, приберіть адресу й напишіть нам.
mail-way-subject = Як увійти до вашого облікового запису: { $territory }
mail-way-passkey-text =
    Добрий день, { $name }!

    До вашого облікового запису ({ $territory }) додано ключ доступу. Хто його має, може увійти.

    Якщо це зробили не ви, приберіть його тут і вийдіть звідусіль:

    { $link }
mail-way-linked-text =
    Добрий день, { $name }!

    З вашим обліковим записом ({ $territory }) пов’язано обліковий запис деінде. Хто його має, може увійти.

    Якщо це зробили не ви, приберіть його тут і вийдіть звідусіль:

    { $link }
mail-way-locked-text =
    Добрий день, { $name }!

    Схоже, є копія одного з ваших ключів доступу ({ $territory }), тому він більше нікого не впускає. Вилучіть його тут і додайте новий:

    { $link }
mail-inactive-subject = Ваш обліковий запис буде видалено: { $territory }
mail-inactive-text =
    Добрий день, { $name }!

    Ви давно не заходили ({ $territory }). { $date } ми видалимо ваш обліковий запис з усім, що в ньому є.

    Якщо хочете його зберегти, увійдіть один раз до того:

    { $link }
mail-erased-subject = Ваш обліковий запис видалено: { $territory }
mail-erased-text =
    Добрий день, { $name }!

    Ваш обліковий запис ({ $territory }) видалено з усім, що в ньому було, а цю адресу буде видалено, щойно цей лист надіслано. Яким іншим містам повідомлено і які це підтвердили, видно тут до { $date }:

    { $link }

    Збережіть посилання: іншого шляху туди немає.
mail-erased-guardian-text =
    Добрий день!

    Обліковий запис особи { $name } ({ $territory }) видалено з усім, що в ньому було, а вашу адресу буде видалено, щойно цей лист надіслано. Яким іншим містам повідомлено і які це підтвердили, видно тут до { $date }:

    { $link }

    Збережіть посилання: іншого шляху туди немає.
export-readme =
    Це все, що { $territory } зберігає про вас. Зібрано { $date }.

    Файли .csv відкриваються в електронній таблиці, .json — у будь-якому текстовому редакторі, а calendar.ics — у календарі. В everything.json усе в одному файлі. Чого немає, для того немає й файлу. Таємниці, як-от із посилань для входу, зберігаються так, що їх ніхто не прочитає, і їх тут немає.

## End of cards.

me-title = Добрий день, { $name }
me-explore = Знайти, чого навчитися
me-waits-title = Чекаємо на ваших батьків або опікунів
me-waits-text = Ми написали на адресу, вказану нижче. Поки немає відповіді, ви можете оглядати сайт і зберігати пошуки, але ще не можете нікуди записатися.
me-guardian-again = Надіслати лист ще раз
me-guardian-first = Надіслати лист
me-guardian-paper = Краще підписати на папері
me-birth-title = Одне запитання
me-birth-hint = Місяць і рік цифрами, наприклад 4 і 2010. Згодом змінити це не можна. Більше ніхто цього не бачить.
me-consents = На що ви дали згоду
me-take = Забрати все із собою
me-take-text = Один файл з усім, що тут зберігається про вас.
me-take-go = Завантажити файл
me-leave = Піти з сайту
me-leave-text = Усі ваші дані буде видалено за сім днів. До того часу ви можете передумати.
me-leave-go = Хочу піти
me-erase = Видалити все відразу
me-erase-text = Після цього нічого не можна повернути.
me-erase-go = Видалити все зараз
me-report-letter = Тоді ви отримаєте лист із посиланням на сторінку, де видно, які інші міста це підтвердили.
me-report-none = Які інші міста це підтвердили, ви побачите, лише якщо видалите все відразу або якщо ми можемо написати на вашу підтверджену адресу.
me-report-page = Після цього ви побачите сторінку, де сказано, які інші міста це підтвердили.
me-leaving = Усі ваші дані буде видалено: { $date }
me-leaving-guardian = Один з батьків або опікунів більше не згоден, щоб ви мали тут обліковий запис. До того часу ви можете забрати все із собою.
me-stay = Хочу залишитися
done-joined = Ласкаво просимо! Ваш обліковий запис відкрито.
done-guardian-asked = Ми написали вашим батькам або опікунам.
done-guardian-paper = Один з батьків або опікунів підпише на папері. Попередній лист більше не діє.
done-birth-told = Дякуємо. Це все, що було потрібно.
done-stays = Добре, що ви залишаєтеся. Нічого не буде видалено.

## Запис на можливість. $title — це можливість, $name — це той, хто записується.

enrol-title = Запис
enrol-go = Записатися
enrol-wait-go = Чекати на місце
enrol-full = Усі місця зайняті. Ви можете почекати на місце: хто записався раніше, той раніше його отримає.
enrol-back = Назад на сторінку
enrol-name-hint = Організатори бачать це ім’я.
enrol-email-hint = Ми надішлемо вам одне посилання, щоб підтвердити запис. Організатори не бачать вашої адреси, якщо ви не позначите це нижче.
enrol-birth-hint = Місяць і рік цифрами, наприклад 4 і 2010. Ми лише перевіряємо, чи можете ви прийти, і не зберігаємо цього.
enrol-message = Чи варто організаторам ще щось знати? (необов’язково)
enrol-message-hint = Наприклад, що вам потрібно, щоб узяти участь.
enrol-release = Організатори можуть бачити мою електронну адресу
enrol-sent-text = Ми надіслали лист на адресу { $email }. Відкрийте посилання з нього й підтвердьте запис. Лише тоді ви матимете місце.
consent-organiser = Записатися
consent-organiser-text = { $organiser } бачить ім’я та повідомлення, які ви тут пишете, щоб планувати й перевірити, хто прийшов. Це можуть бачити й ті, хто веде цей сайт, більше ніхто. Коли ви підете, це зберігатиметься лише доти, доки потрібно.
rule-closed-cancelled = Це скасовано.
rule-closed-over = Це вже відбулося.
rule-closed-external = Записатися можна на окремому сайті.
rule-closed-none = Записуватися не треба. Просто приходьте.
rule-closed-notYet = Запис ще не почався.
rule-closed-closed = Час для запису минув.
rule-closed-full = Усі місця зайняті.
rule-closed-alreadyEnrolled = Ви вже записалися.
rule-closed-age = Це для людей іншого віку.
rule-closed-guardian = Спершу один із ваших батьків або опікунів має дати згоду. Відкрийте обліковий запис, і ми запитаємо.
enrolled-unconfirmed = Ще не підтверджено
enrolled-requested = Вирішують організатори
enrolled-accepted = Ви маєте місце
enrolled-waitlisted = Ви чекаєте на місце
enrolled-rejected = Організатори відмовили
enrolled-left = Ви не прийдете
enrolled-attended = Ви там були
enrolled-absent = Вас там не було
enrolment-confirm = Так, я прийду
enrolment-leave = Я не можу прийти
enrolment-leave-text = Ваше місце отримає наступна людина, яка чекає.
enrolment-leave-go = Звільнити моє місце
done-asked = Записано. Ми також надіслали вам лист.
done-enrolled = Ви записалися. Ми також надіслали вам лист.
done-confirmed = Дякуємо. Підтверджено.
done-not-coming = Дякуємо, що повідомили. Місце отримає хтось інший.
me-places = Куди ви записалися
participants-title = Учасники й учасниці
participants-seats = Зайнято місць: { $taken } із { $n }
participants-taken =
    { $n ->
        [one] { $n } людина має місце
        [few] { $n } людини мають місце
        [many] { $n } людей мають місце
       *[other] { $n } людини мають місце
    }
participants-requested =
    { $n ->
        [one] { $n } людина чекає на вашу відповідь
        [few] { $n } людини чекають на вашу відповідь
        [many] { $n } людей чекають на вашу відповідь
       *[other] { $n } людини чекають на вашу відповідь
    }
participants-waiting =
    { $n ->
        [one] { $n } людина чекає на місце
        [few] { $n } людини чекають на місце
        [many] { $n } людей чекають на місце
       *[other] { $n } людини чекають на місце
    }
participants-attended =
    { $n ->
        [one] { $n } людина була присутня
        [few] { $n } людини були присутні
        [many] { $n } людей були присутні
       *[other] { $n } людини були присутні
    }
participants-none = Ще ніхто не записався.
participants-none-hint = Хто запишеться, з’явиться в цьому списку.
participants-state = Стан
participants-since = Відколи
participants-sensitive = З відповідями про здоров’я або харчування
participants-csv = Як таблиця (CSV)
participant-requested = хоче прийти
participant-accepted = має місце
participant-waitlisted = чекає на місце
participant-rejected = відмовлено
participant-left = не прийде
participant-attended = присутність
participant-absent = відсутність
participant-do-accept = Прийняти
participant-reject-text = Лист про це надсилається одразу.
participant-do-reject = Відмовити
participant-do-attend = Позначити присутність
participant-do-miss = Позначити відсутність
done-participant-accepted = Прийнято. Лист уже в дорозі.
done-participant-rejected = Відмовлено. Лист уже в дорозі.
done-participant-attended = Присутність позначено.
done-participant-absent = Відсутність позначено.
mail-enrol-confirm-subject = Будь ласка, підтвердьте: { $title }
mail-enrol-confirm-text =
    Добрий день, { $name }!

    Ви хочете прийти на «{ $title }» ({ $when }). Підтвердьте це, будь ласка, тут:

    { $link }

    Лише тоді ви матимете місце. Якщо це були не ви, нічого не робіть.
mail-enrol-accepted-subject = Ви маєте місце: { $title }
mail-enrol-accepted-text =
    Добрий день, { $name }!

    Ви маєте місце на «{ $title }».

    { $when }
    { $place }

    Тут усе про це. Ви можете додати це до календаря або повідомити, якщо не зможете прийти:

    { $link }
mail-enrol-requested-subject = Ми передали це організаторам: { $title }
mail-enrol-requested-text =
    Добрий день, { $name }!

    Ви хочете прийти на «{ $title }» ({ $when }). Вирішують організатори, і тоді ми вам напишемо. Тут видно стан вашого запису:

    { $link }
mail-enrol-waits-subject = Ви чекаєте на місце: { $title }
mail-enrol-waits-text =
    Добрий день, { $name }!

    На «{ $title }» ({ $when }) усі місця зайняті. Щойно звільниться місце й настане ваша черга, ми вам напишемо. Тут видно стан вашого запису і можна повідомити, якщо ви не хочете чекати:

    { $link }
mail-enrol-rejected-subject = Цього разу місця немає: { $title }
mail-enrol-rejected-text =
    Добрий день, { $name }!

    Організатори не можуть надати вам місце на «{ $title }» ({ $when }). На сайті «{ $territory }» можна знайти ще багато іншого.

    { $link }
mail-enrol-changed-subject = Змінено: { $title }
mail-enrol-changed-text =
    Добрий день, { $name }!

    Змінено час або місце: «{ $title }». Тепер це:

    { $when }
    { $place }

    Тут усе про це. Ви можете й повідомити, якщо не зможете прийти:

    { $link }
mail-enrol-cancelled-subject = Скасовано: { $title }
mail-enrol-cancelled-text =
    Добрий день, { $name }!

    «{ $title }» ({ $when }) не відбудеться. Нам прикро. На сайті «{ $territory }» можна знайти ще багато іншого.

    { $link }

## Запрошення, запитання й листи тим, хто записався. $organiser – організатори.

questions-title = Запитання
questions-text = Кожному, хто тут записується, можна поставити до десяти запитань. Тих, хто з іншого міста, не запитують. Якщо стерти текст запитання, воно зникне разом із відповідями. Якщо змінити запитання або його мету, відповіді також буде стерто.
question-number = Запитання { $n }
question-new = Нове запитання
question-text = Запитання
question-purpose = Навіщо ви питаєте
question-purpose-hint = Це читає кожен, кого питають.
question-kind = Як відповідають
question-kind-text = Коротким текстом
question-kind-choice = Вибором однієї відповіді
question-kind-yesNo = Так або ні
question-options = Відповіді на вибір
question-options-hint = Лише для вибору: дві або більше, по одній у рядку.
question-required = Відповідь обов’язкова
question-is-sensitive = Це про здоров’я або харчування
question-readers = Хто читає відповіді про здоров’я чи харчування
question-readers-hint = Лише ті, кого ви позначите. Кожне читання записується в журнал.
question-readers-fixed = Відповіді вже є. Додати когось може лише власник організації або той, хто вже їх читає.
question-erase-after = Днів після завершення до стирання відповідей
question-erase-on = Або день, коли їх буде стерто
question-erase-hint = Заповніть одне з двох. Не зберігайте відповіді довше, ніж потрібно.
question-erase-answers = Відповіді, які вже є
question-erase-go = Стерти відповіді: { $n }
question-erase-first = Ця зміна зітре відповіді, які вже є. Позначте це або залиште питання, яким воно було.
question-erase-fixed = Відповіді вже є, і людям сказано, коли їх буде стерто. Пізніший час вибрати не можна.
question-optional = { $text } (необов’язково)
question-why = Навіщо ми питаємо: { $purpose }
question-erased-on = Вашу відповідь буде стерто { $date }.
question-erased-after =
    { $n ->
        [one] Вашу відповідь буде стерто через { $n } день після завершення.
        [few] Вашу відповідь буде стерто через { $n } дні після завершення.
        [many] Вашу відповідь буде стерто через { $n } днів після завершення.
       *[other] Вашу відповідь буде стерто через { $n } дня після завершення.
    }
question-sensitive = Це про здоров’я або харчування. Це читають лише ті, кого призначили організатори.
question-consent = Туди потрапляють і ваші відповіді; їх буде стерто, як написано біля кожного запитання.
answer-yes = Так
answer-no = Ні
answers-title = Ваші відповіді
answers-change = Змінити мої відповіді
answers-not-asked = Запис з іншого міста, без запитань
enrol-invited = { $organiser } запрошує вас.
enrol-invited-to = Це запрошення надіслано на { $email }. Туди ж піде лист про ваше місце.
enrolment-written-to = Листи про це надходять на { $email }.
enrol-known = З вашою адресою вже є обліковий запис. Увійдіть, і ви повернетеся сюди.
rule-not-invited-used = Це запрошення вже використано. Решта – у листі про ваше місце.
rule-not-invited-expired = Це запрошення застаріло. Попросіть нове.
rule-not-invited-revoked = Організатори відкликали це запрошення.
rule-not-invited-forwarded = Це запрошення надіслано на іншу адресу. Попросіть власне.
invitations-title = Запросити
invitations-text = Запрошені не чекають вашого рішення, поки є місця. Вік важить так само, як для всіх.
invitations-letters = Листом
invitations-list = Адреси
invitations-list-hint = По одній у рядку або таблиця з адресою та ім’ям. Кожен отримує власне посилання, яке діє один раз.
invitations-send = Надіслати запрошення
invitations-sent = Листів у дорозі: { $n }
invitations-links = Посиланням для багатьох
invitations-ends = До якого часу діє
invitations-ends-hint = Якщо залишити порожнім: до завершення або тридцять днів.
invitations-link = Створити посилання
invitations-all = Запрошені
invitations-draft = Спершу опублікуйте. Тоді можна запрошувати.
invitation-link = Посилання для багатьох
invitation-joined = Записів за ним: { $n }
invitation-waiting = ще не використано
invitation-used = використано
invitation-expired = застаріло
invitation-revoked = відкликано
invitation-open = відкрите
invitation-print = Надрукувати
invitation-until = Діє до { $date }
invitation-scan = Скануйте, щоб записатися, або введіть адресу.
invitation-picture = Адреса як зображення для камери
invitation-stop-ask-title = Більше жодних запрошень?
invitation-stop-ask-text = Тоді ви більше не отримуватимете поштою запрошень ({ $organiser }).
invitation-stop-title = Більше жодних запрошень
invitation-stop-text = { $organiser } більше не надсилатиме вам запрошень звідси.
done-invitation-made = Посилання готове. Його можна надрукувати.
invited-sent = лист у дорозі
invited-wrong = не електронна адреса
invited-doubled = вже є вище у списку
invited-joined = уже є запис
invited-waiting = уже є запрошення
invited-stopped = не хоче ваших запрошень
invited-limit = не сьогодні: листів досить
participants-invited = Запрошено: { $n }, записалися: { $joined }, ще ні: { $waiting }
mail-invitation-subject = { $organiser } запрошує вас: { $title }
mail-invitation-text =
    Вітаємо{ $name }!

    { $organiser } запрошує вас: «{ $title }».

    { $when }
    { $place }

    Тут можна записатися. Посилання лише для вас:

    { $link }

    Щоб більше не отримувати таких листів ({ $organiser }):

    { $stop }
mail-message-text =
    { $text }

    --
    { $organiser } пише це тим, хто записався: «{ $title }». Усе про ваше місце, і якщо ви не зможете прийти:

    { $link }
messages-title = Написати
messages-text = Кожен отримує окремий лист, навіть хто не показав адреси. Ніхто не бачить, хто ще його отримує. Батьки та опікуни отримують копію.
messages-no-mail = Цей сайт не надсилає листів.
messages-sent = Що ви написали
message-to = Кому
message-to-all = Усім
message-to-accepted = Хто має місце
message-to-waiting = Хто чекає
message-to-attended = Хто там був
message-name = Тема
message-content = Текст
message-preview = Спершу переглянути
message-send = Надіслати
message-change = Змінити
message-reached = Листів: { $n }
message-on-page = Без електронної адреси, читають на своїй сторінці: { $n }
message-missed = Без листа, бо записалися з іншого міста й не показують адреси: { $n }
message-nobody = Немає кому писати.
message-too-many = На один день листів досить. Напишіть завтра.
enrolment-letters = Організатор пише
done-message-sent = Надіслано.
fact-places-free = Вільних місць: { $free } з { $n }
fact-places-waiting = Усі місця зайнято ({ $n }); можна зачекати на місце
fact-places-taken = Усі місця зайнято ({ $n })
check-in-back = Скасувати
done-taken-back = Скасовано.

## Запис на те, що пропонує інше місто. $host — адреса його сайту.

enrol-release-name = Організатори можуть бачити моє ім’я
enrol-name-elsewhere-hint = Для наших листів до вас. Організатори бачать його, лише якщо ви позначите це нижче.
enrol-elsewhere-account = Тут записуються з обліковим записом. Без нього запишіться на сайті міста, яке це пропонує.
consent-organiser-elsewhere-text = Це отримає { $organiser }, { $territory } ({ $host }): що хтось звідси хотів би прийти, що ви позначите, і ваше повідомлення, щоб планувати й перевірити, хто прийшов. Більше нічого про вас цей сайт не передає. Коли ви підете, ми повідомимо про це організаторів.
enrolled-sent = Передано, відповіді ще немає
enrolled-failed = Не вдалося передати
done-passed-on = Ми передали це організаторам. Щойно буде відповідь, ви побачите її тут.
participant-somebody = Хтось із { $host }
mail-enrol-failed-subject = Не передано: { $title }
mail-enrol-failed-text =
    Добрий день, { $name }!

    Нам не вдалося записати вас на «{ $title }» ({ $when }): звідси неможливо зв’язатися з організаторами, або вони не приймають нікого звідси. Ви можете спробувати ще раз або записатися на сайті міста, яке це пропонує.

    { $link }
enrol-ask = Запитати того, хто за мене відповідає, чи може { $organiser } це отримати: { $what ->
        [name] моє ім’я
        [email] моя електронна адреса
       *[both] моє ім’я й електронна адреса
    }
enrol-ask-paper = Той, хто за вас відповідає, не отримує від нас листів, тому ми не можемо запитати, чи можуть організатори знати про вас більше.
release-asked = Ми запитали того, хто за вас відповідає, чи можуть організатори це отримати: { $what ->
        [name] ваше ім’я
        [email] ваша електронна адреса
       *[both] ваше ім’я й електронна адреса
    }.
release-given = Той, хто за вас відповідає, дав згоду. Організатори можуть бачити: { $what ->
        [name] ваше ім’я
        [email] ваша електронна адреса
       *[both] ваше ім’я й електронна адреса
    }.
release-refused = Той, хто за вас відповідає, не дав згоди. Організатори цього не отримають: { $what ->
        [name] ваше ім’я
        [email] ваша електронна адреса
       *[both] ваше ім’я й електронна адреса
    }.
release-withdrawn = Той, хто за вас відповідає, забрав згоду. Організатори більше не можуть цього бачити: { $what ->
        [name] ваше ім’я
        [email] ваша електронна адреса
       *[both] ваше ім’я й електронна адреса
    }.
guardian-release-title = Чи може { $organiser } це отримати? Запитує { $name }
guardian-release-lead = { $name } бере участь і хоче, щоб { $organiser }, { $city }, отримали це: щоб планувати, перевірити, хто прийшов, і написати про це. Більше ніхто цього не отримає. { $name } може прийти й без цього.
guardian-release-for = Для чого
guardian-release-to = Хто це отримає
guardian-release-what = Що
guardian-release-kept = { $organiser } цього не отримає. Якщо передумаєте, ви можете погодитися тут.
guardian-release-over = Тут більше нема чого вирішувати: це завершилося або не відбудеться, місце повернуто, або людина вже може вирішувати без дорослих.
mail-release-guardian-subject = Запитання: { $name }, { $territory }
mail-release-guardian-text =
    Вітаємо!

    { $name } хоче взяти участь: «{ $title }» ({ $when }), { $organiser }, { $city }. Чи може { $organiser } це отримати: { $what ->
        [name] ім’я
        [email] електронна адреса
       *[both] ім’я й електронна адреса
    }? Нічого з цього не буде передано, доки ви не погодитеся. Погляньте, що це, і скажіть так або ні:

    { $link }

    Збережіть цей лист. За тим самим посиланням ви можете забрати згоду.

## Позначення присутності. $name — хто прийшов, $time — час, $code — знаки коду.

ticket-title = Ваш квиток
ticket-text = Покажіть його біля дверей або прочитайте знаки вголос. Він лише для вас.
code-picture = Код як зображення: { $code }
check-in-title = Позначення присутності
check-in-here = Тут: { $here } з { $n }
check-in-since = тут від { $time }
check-in-do = Уже тут
check-in-code = Код квитка
check-in-code-hint = Дванадцять літер і цифр під зображенням на квитку.
check-in-wall = Код на стіну
check-in-scan = Зчитати камерою
check-in-scan-stop = Закрити камеру
check-in-no-camera = Камера не відкривається. Введіть код або виберіть ім’я.
check-in-queued = Позначено на цьому телефоні. Надішлемо, коли повернеться мережа.
check-in-waiting = Чекає на мережу: { $n }
check-in-waits = чекає на мережу
check-in-attended = { $name } вже тут.
check-in-already = { $name }: тут від { $time }, позначено раніше.
check-in-unknown = Квитка з таким кодом немає. Перевірте ще раз кожен знак.
check-in-otherOpportunity = Цей квиток для чогось іншого.
check-in-noPlace = Для цього квитка тут немає місця.
check-in-notYet = Ще зарано. Присутність позначають за дві години до початку.
check-in-expired = Уже запізно. Присутність позначають до шести годин після завершення, а те, що телефон позначив без мережі, чинне одну годину.
door-title = Позначте тут, що ви прийшли
door-text = Зчитайте код телефоном або відкрийте { $address } і введіть його. Він змінюється кожні 30 секунд.
door-stale = Немає мережі. Зачекайте на наступний код.
door-code = Код біля дверей
door-code-hint = Він на екрані біля дверей і змінюється кожні 30 секунд.
door-code-go = Далі
door-go = Я тут: { $name }
door-who = Ми ще не знаємо, хто ви. Відкрийте посилання з листа й зчитайте код ще раз, увійдіть або введіть код свого квитка.
door-no-place = Ви ще не маєте тут місця. Якщо у вас є квиток, введіть його код.
check-in-stale = Цей код хибний або застарілий. Погляньте ще раз на екран біля дверей.
check-in-go = Позначити
door-done = Вітаємо, { $name }! Вашу присутність позначено.

## Goals, and whom somebody lets look on. $name is a learner, or who speaks; $adviser an address.

goals-title = Мої цілі
goals-lead = Ким ви хочете стати або чого навчитися? Збирайте кроки до цього й дивіться, чого ще бракує.
goals-none = У вас ще немає цілі.
goals-new = Нова ціль
goals-no-esco = Переліку професій і навичок тут ще немає. Напишіть ціль своїми словами.
goals-own = Своїми словами
goals-own-hint = Наприклад: самостійно лагодити велосипед
goal-make = Зробити моєю ціллю
goal-own = Це одна з ваших цілей
goal-kind-name = Своїми словами
goal-progress = Навички: { $done } з { $n }
goal-reached = Досягнуто
goal-reach = Ціль досягнуто
goal-reopen = Усе ж іще не досягнуто
goal-drop = Відмовитися від цієї цілі
goal-drop-text = Її кроки й те, що про неї сказали інші, буде стерто.
goal-drop-go = Відмовитися
goal-steps = Кроки
goal-steps-none = Кроків ще немає. Виберіть «Додати до цілі» на сторінці, яка веде до неї.
goal-step-address = Адреса пропозиції або маршруту
goal-step-address-hint = Звідси або з іншого міста: скопіюйте її з браузера.
goal-step-add = Додати крок
goal-step-up = Раніше
goal-step-down = Пізніше
goal-step-remove = Вилучити
goal-step-signed-up = Ви записалися
goal-step-waiting = Очікує на місце
goal-step-walking = У дорозі
goal-step-over = Минуло
goal-add = Додати до цілі
goal-add-which = До якої?
goal-all = Знайти, що веде до неї
goal-concept = Що про це каже ESCO
goal-missing = Ще бракує
goal-covered = Уже вивчено
goal-next = Що незабаром веде до неї
goal-next-none = Тут ще ніщо не навчає жодної з цих навичок. Стежте за навичкою на її сторінці, і ви дізнаєтеся, коли щось з’явиться.
goal-words-none = За цими словами ще нічого не знайдено. Пошукайте іншими словами й додайте знайдене як крок.
goal-offers = Пропозиції: { $n }
problem-goal-step = Ми не знайшли там ні пропозиції, ні маршруту. Перевірте адресу
problem-no-step = Там щось є, але це не пропозиція і не маршрут
problem-not-before = Це починається лише { $date }
problem-step-gone = Цього кроку вже немає в цілі.
remark-new = Сказано щось нове
remarks-title = Що кажуть ваші порадники
remark-by = { $name }, { $date }
remark-take = Додати до моїх кроків
remark-decline = Ні, дякую
remark-forget = Видалити
remark-taken = Додано до кроків
remark-declined = Відхилено
remark-there = Уже є серед кроків
remark-title = Сказати щось
remark-text = Ваші слова
remark-text-hint = Людина, чия це ціль, може їх видалити.
remark-step = Запропонувати крок: його адреса
remark-send = Надіслати
remark-mail = Пишіть мені, коли порадник щось скаже, щонайбільше раз на день
me-remarks = Порадник щось сказав про ваші цілі.
part-goals = Цілі
part-enrolments = Записи
advisers-title = Хто може дивитися
advisers-lead = Дозвольте дивитися тому, кому довіряєте, наприклад молодіжному працівникові чи наставниці. Ви обираєте, що видно, бачите кожен перегляд і можете будь-коли це припинити.
advisers-none = Ніхто не дивиться.
adviser-new = Дозволити комусь дивитися
adviser-email = Електронна адреса порадника
adviser-parts = Що може бути видно?
adviser-months-legend = На скільки місяців?
adviser-invite = Надіслати запрошення
adviser-young = Спочатку ми спитаємо вашого батька, матір або опікуна.
adviser-unborn = Спочатку скажіть нам, коли ви народилися.
adviser-waits = Ви зможете комусь дозволити дивитися, щойно хтось із батьків або опікун погодить ваш обліковий запис.
adviser-no-mail = Цей сайт ще не може надсилати листи, тому нікого не можна запросити.
adviser-guardian = Очікує на батьків або опікуна
adviser-invited = Запрошено
adviser-active = Може дивитися
adviser-ended = Припинено
adviser-ended-on = Припинено: { $date }
adviser-ended-guardian = Припинили батьки або опікун
adviser-declined = Відхилено
adviser-gone = Видалений обліковий запис
adviser-until = До { $date }
adviser-views = Коли дивилися
adviser-no-views = Ще ніхто не дивився.
adviser-end = Припинити зараз
adviser-end-text = Відтепер ця людина не бачить нічого вашого.
problem-adviser-known = Виберіть іншу адресу: ця ваша або вже запрошена
consent-adviser = Дозвіл комусь дивитися
consent-adviser-text = Ця людина бачить те, що ви позначили, може коментувати ваші цілі й пропонувати кроки, доки не мине час або ви це не припините. Більше ніхто. Кожен перегляд записується для вас.
advising-title = Хто дозволяє мені дивитися
advising-lead = Кожен ваш перегляд записується для людини, якої він стосується.
advising-none = Ніхто не дозволяє вам дивитися.
advising-stop = Більше не дивитися
advising-stop-text = Ви більше нічого не побачите від цієї людини.
advised-title = { $name }
advised-none = Тут іще нічого немає.
invited-title = { $name } дозволяє вам дивитися
invited-lead = До { $date } ви можете бачити: { $parts }. Ви можете коментувати й пропонувати кроки. { $name } бачить кожен ваш перегляд.
invited-ask = Щоб ніхто інший цього не відкрив, ми надішлемо посилання на запрошену адресу.
invited-send = Надіслати посилання
invited-mailed = Ми написали на запрошену адресу. Відкрийте посилання в цьому браузері протягом 15 хвилин.
invited-astray = Посилання в листі діє 15 хвилин. Відкрийте його в браузері, у якому ви його просили, або попросіть тут надіслати нове.
invited-other = Це запрошення для іншої адреси. Вийдіть і відкрийте його ще раз.
invited-account = Ви отримаєте обліковий запис на сайті { $territory }, лише з вашою адресою та ім’ям. Його можна будь-коли закрити.
invited-of-age = Мені вже є 18 років, і я даю згоду
invited-accept = Прийняти
invited-decline = Я не хочу дивитися
invited-decline-text = Запрошення втрачає чинність, і { $name } бачить, що його відхилено.
invited-decline-go = Відхилити
invited-declined = Ви відхилили запрошення.
invited-declined-text = Ви не бачите нічого, що робить { $name }, і листів про це більше не буде.
invited-over = Це запрошення вже використане, припинене або застаріле.
guardian-adviser-title = Чи може { $adviser } дивитися, що робить { $name }?
guardian-adviser-lead = { $name } хоче до { $date } показати адресі { $adviser }: { $parts }. { $adviser } зможе коментувати й пропонувати кроки. { $name } бачить кожен перегляд.
guardian-adviser-agreed = Ви погодилися. Збережіть лист: за його посиланням ви можете будь-коли це припинити.
guardian-adviser-no = Ні, я не погоджуюся
guardian-adviser-ended = { $adviser } нічого не бачить.
done-goal-picked = Тепер це ваша ціль.
done-goal-dropped = Ви відмовилися від цілі.
done-goal-reached = Чудово! Ціль досягнуто.
done-step-added = Додано.
done-step-there = Цей крок уже є.
done-step-removed = Вилучено.
done-remark-sent = Надіслано.
done-adviser-asked = Запрошення вже в дорозі.
done-adviser-ended = { $name } більше не бачить нічого вашого.
done-adviser-withdrawn = Припинено. Ця людина більше не бачить нічого вашого.
done-advising-begun = Дякуємо. Тепер ви можете дивитися.
done-advising-stopped = Припинено.
mail-adviser-subject = { $name } дозволяє вам дивитися: { $territory }
mail-adviser-text =
    Вітаємо!

    { $name } навчається разом із { $territory } і хоче дещо з цього показати вам, щоб ви могли допомогти порадою. Що можна бачити, ви бачите й вирішуєте тут:

    { $link }

    Прийняти може лише той, хто має цю адресу. Якщо ім’я { $name } вам невідоме, нічого робити не треба.
mail-invited-subject = Продовження запрошення: { $name }
mail-invited-text =
    Вітаємо!

    { $name } хоче дозволити вам дивитися: { $territory }. За цим посиланням ви продовжите із запрошенням:

    { $link }

    Воно діє { $minutes } хв у браузері, у якому його просили. Якщо це були не ви, нічого не робіть.
mail-adviser-guardian-subject = { $territory }: чи може { $adviser } дивитися, що робить { $name }?
mail-adviser-guardian-text =
    Вітаємо!

    { $name } хоче показати адресі { $adviser } дещо з того, чого навчається разом із { $territory }. Нічого не буде показано, доки ви не погодитеся. Прочитайте, що це, і скажіть так або ні:

    { $link }

    Збережіть цей лист. За тим самим посиланням ви можете будь-коли передумати.
mail-remark-subject = Про вашу ціль дещо сказали
mail-remark-text =
    Вітаємо, { $name }!

    Людина, якій ви дозволяєте дивитися, дещо сказала про ваші цілі на сайті { $territory }. Прочитайте тут:

    { $link }

## Проходження маршруту.

walk-start = Почати цей маршрут
walk-sign-in = Увійдіть, щоб пройти маршрут
walk-progress = Пройдено кроків: { $done } із { $n }
walk-completed = Ви дійшли до кінця
walk-completed-some = Ви дійшли до кінця. Пройдено кроків: { $done } із { $n }
walk-steps = Кроки: { $done } із { $n }
walk-finished = Пройдено
walk-next = Наступний крок
walk-done = Пройдено
walk-attended = Пройдено: організатори бачили вас там
walk-tick = Цей крок пройдено
walk-from = Від { $date }
walk-sign-up = Запишіться: організатори підтвердять, що ви там були
walk-untick = Усе-таки не пройдено
walk-stop = Покинути цей маршрут
walk-stop-text = Те, що ви тут позначили, буде видалено. Те, куди ви записалися, залишиться.
walk-stop-go = Покинути
number-started =
    { $n ->
        [one] людина почала
        [few] людини почали
        [many] людей почали
       *[other] людини почали
    }
number-completed =
    { $n ->
        [one] людина дійшла до кінця
        [few] людини дійшли до кінця
        [many] людей дійшли до кінця
       *[other] людини дійшли до кінця
    }
me-walks = Маршрути, які ви проходите

## Нагадування.

mail-enrol-reminder-subject = Незабаром: { $title }
mail-enrol-reminder-text =
    Добрий день, { $name }!

    «{ $title }» незабаром починається, і ви маєте місце.

    { $when }
    { $place }

    Тут усе про це. Ви можете й повідомити, якщо не зможете прийти:

    { $link }

## Following providers, territories, playlists and skills; what happened to them.

follow = Підписатися
follow-followed = Ви підписані
follow-stop = Відписатися
follow-title = Підписатися: { $name }
follow-private = Нові публікації надходитимуть до ваших новин. Ніхто не дізнається, що ви підписані.
follow-here = На сайті «{ $territory }»
follow-here-text = З обліковим записом тут ви підписуєтеся так, що ніхто про це не знає.
follow-home = В іншому місті або в Mastodon
follow-home-text = Маєте обліковий запис деінде? Введіть сайт свого міста або власну адресу, і ми переведемо вас туди.
follow-home-field = Сайт вашого міста або ваша адреса
follow-home-hint = Наприклад tilburg.example або @name@mastodon.example
follow-home-go = Перейти туди
follow-onward = Підписатися можна на сайті { $host }.
follow-onward-go = Перейти на { $host }
problem-follow-home = Там не знайдено нічого, звідки можна підписатися. Перевірте адресу
problem-follow-nobody = Там не знайдено нікого, на кого можна підписатися. Перевірте адресу
following-title = Мої підписки
following-lead = Цей список бачите лише ви. Інші міста дізнаються тільки, що на них хтось звідси підписаний.
following-none = Ви ще ні на що не підписані.
following-none-hint = Виберіть «Підписатися» на сторінці організації, міста, маршруту чи навички.
following-add = Підписатися на щось з інших місць
following-object = Адреса або ім’я в мережі
following-object-hint = Адреса сторінки в іншому місті або ім’я в мережі, наприклад @library@tilburg.example
following-territory = Місто або регіон
following-skill = Навичка
following-requested = відповіді ще немає
following-failed = немає зв’язку
following-muted = ігнорується
following-mute = Ігнорувати
following-unmute = Показувати знову
following-blocked = Приховано від вас
block-title = Приховати все від цієї організації
block-text = Ви більше не підписані на неї, і нічого від неї не потрапляє до ваших новин. Вона про це не дізнається.
block-go = Приховати
block-done = Ви приховали цю організацію зі своїх новин.
block-end = Більше не приховувати
timeline-title = Мої новини
timeline-empty = Ще нічого не сталося. Щойно щось станеться, ви побачите це тут.
news-new = Нове
news-changed = Змінено
news-cancelled = Скасовано
news-soonFull = Залишилося мало місць
news-soonOver = Запис скоро завершується
news-message = Повідомлення
digest-title = Електронною поштою
digest-legend = Як часто вам писати?
digest-hint = Лише тоді, коли щось сталося. Відмовитися можна в кожному листі.
digest-never = Ніколи
digest-day = Раз на день
digest-week = Раз на тиждень
digest-stop-title = Більше не надсилати листів про ваші новини
digest-stop-text = Ми більше не писатимемо вам про те, на що ви підписані. Ви й далі знайдете це у своїх новинах.
done-follows = Тепер ви підписані.
done-follows-no-more = Ви більше не підписані.
done-muted = Поки що новин про це не буде.
done-unmuted = Новини про це знову надходитимуть.
done-hidden = Приховано.
done-shown = Більше не приховано.
done-digest = Збережено.
mail-digest-subject =
    { $n ->
        [one] { $n } новина із сайту «{ $territory }»
        [few] { $n } новини із сайту «{ $territory }»
        [many] { $n } новин із сайту «{ $territory }»
       *[other] { $n } новини із сайту «{ $territory }»
    }
mail-digest-text =
    Добрий день, { $name }!

    Ось що сталося з тим, на що ви підписані на сайті «{ $territory }»:

    { $list }

    Переглянути все:

    { $link }

    Більше не хочете цих листів? Відмовтеся від них тут:

    { $stop }

## Reporting what is wrong to the operator.

report = Повідомити про проблему на цій сторінці
report-title = Що не так?
report-lead = Розкажіть тим, хто керує цим сайтом. Вони бачать, що ви пишете, але не бачать, хто ви.
report-text = Що не так?
report-text-hint = Наприклад: це платно, цього не існує, це не для дітей.
report-forward = Повідомити й територію «{ $territory }». Там не дізнаються, що це були ви.
report-go = Надіслати
report-done = Дякуємо. Ми це переглянемо.
admin-reports = Скарги
admin-reports-lead = Що, на думку людей та інших міст, не так. Наше змініть або зніміть з публікації в його кабінеті; те, що надійшло з інших місць, приховайте або заблокуйте на сторінці того міста.
admin-reports-none = Скарг немає.
report-from-here = від когось звідси
report-forwarded = інше місто повідомлено
report-settle = Позначити як вирішене
done-report-settled = Вирішено.
admin-waiting-reports =
    { $n ->
        [1] Одна скарга чекає на вас
        [one] { $n } скарга чекає на вас
        [few] { $n } скарги чекають на вас
        [many] { $n } скарг чекають на вас
       *[other] { $n } скарги чекають на вас
    }

## What happened, in numbers

figures-title = Цифри
figures-lead = Що тут відбувалося, без імен. Кількість людей називаємо від п’яти, дітей і молоді – від десяти. «–» означає жодної або менше; іноді пропущено й більше число, щоб ніхто не вирахував малого.
figures-none = Про цей місяць ще нема чого розповісти.
figures-viewed = Відкриті сторінки
figures-enrolled = Записалися
figures-attended = Були присутні
figures-started = Розпочаті маршрути
figures-completed = Завершені маршрути
figures-by-month = За місяцем
figures-by-provider = За організатором
figures-by-category = За темою
figures-by-skill = За навичкою
figures-by-ageband = За віком
figures-by-language = За мовою
figures-by-home = За місцем, де людина вдома
