language-self = العربية

## Dates. $day and $year are digits, $month is one of month-*, $weekday one of weekday-*.
## $day2, $month2, $year2 belong to the last day of several.

format-date = { $weekday } { $day } { $month } { $year }
format-days-month = من { $day } إلى { $day2 } { $month } { $year }
format-days-year = من { $day } { $month } إلى { $day2 } { $month2 } { $year }
format-days = من { $day } { $month } { $year } إلى { $day2 } { $month2 } { $year2 }
format-time = { $hour }:{ $minute }
format-moment = { $date }، { $time }
format-times = { $date }، من { $from } إلى { $to }
format-moments = من { $from } إلى { $to }

month-1 = كانون الثاني/يناير
month-2 = شباط/فبراير
month-3 = آذار/مارس
month-4 = نيسان/أبريل
month-5 = أيار/مايو
month-6 = حزيران/يونيو
month-7 = تموز/يوليو
month-8 = آب/أغسطس
month-9 = أيلول/سبتمبر
month-10 = تشرين الأول/أكتوبر
month-11 = تشرين الثاني/نوفمبر
month-12 = كانون الأول/ديسمبر

month-short-1 = يناير
month-short-2 = فبراير
month-short-3 = مارس
month-short-4 = أبريل
month-short-5 = مايو
month-short-6 = يونيو
month-short-7 = يوليو
month-short-8 = أغسطس
month-short-9 = سبتمبر
month-short-10 = أكتوبر
month-short-11 = نوفمبر
month-short-12 = ديسمبر

weekday-1 = الاثنين
weekday-2 = الثلاثاء
weekday-3 = الأربعاء
weekday-4 = الخميس
weekday-5 = الجمعة
weekday-6 = السبت
weekday-7 = الأحد

## Numbers, money, lengths

format-decimal = .
format-group = ,
format-price = { $amount }{ "\u00A0" }{ $currency }
format-price-code = { $amount }{ "\u00A0" }{ $currency }
fact-age-only = العمر { $min }
fact-paid = برسوم
format-metres = { $n } م
format-kilometres = { $n } كم

fact-years =
    { $n ->
        [zero] { $n } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $n } سنوات
        [many] { $n } سنة
       *[other] { $n } سنة
    }
list-between = { "، " }
list-last = { $list } و{ $last }

fact-months =
    { $n ->
        [zero] { $n } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $n } أشهر
        [many] { $n } شهرًا
       *[other] { $n } شهر
    }

## Languages that something is held in

language-af = الأفريقانية
language-ar = العربية
language-be = البيلاروسية
language-bg = البلغارية
language-bs = البوسنية
language-ca = الكتالانية
language-cs = التشيكية
language-da = الدنماركية
language-de = الألمانية
language-el = اليونانية
language-en = الإنجليزية
language-es = الإسبانية
language-et = الإستونية
language-eu = الباسكية
language-fa = الفارسية
language-fi = الفنلندية
language-fr = الفرنسية
language-ga = الأيرلندية
language-gl = الغاليسية
language-he = العبرية
language-hi = الهندية
language-hr = الكرواتية
language-hu = المجرية
language-is = الآيسلندية
language-it = الإيطالية
language-ka = الجورجية
language-ku = الكردية
language-lt = الليتوانية
language-lv = اللاتفية
language-mk = المقدونية
language-mt = المالطية
language-nb = النرويجية (بوكمول)
language-nl = الهولندية
language-nn = النرويجية (نينورسك)
language-no = النرويجية
language-pl = البولندية
language-ps = البشتو
language-pt = البرتغالية
language-ro = الرومانية
language-rom = لغة الروما
language-ru = الروسية
language-sk = السلوفاكية
language-sl = السلوفينية
language-so = الصومالية
language-sq = الألبانية
language-sr = الصربية
language-sr-Cyrl = الصربية (السيريلية)
language-sr-Latn = الصربية (اللاتينية)
language-st = السوتو
language-sv = السويدية
language-ti = التغرينية
language-tr = التركية
language-uk = الأوكرانية
language-ur = الأوردية
language-vi = الفيتنامية
language-xh = الخوسا
language-zh = الصينية
language-zu = الزولو
language-easy = { $language }، بكلمات سهلة

## What is wrong with a value (beside a field)

problem-malformed-address = يُرجى كتابة عنوان الموقع كاملًا، مثل https://example.org/page
problem-malformed-time = يُرجى كتابة التاريخ والوقت، مثل { "\u2066" }2026-12-05 15:00{ "\u2069" }
problem-malformed-timezone = يُرجى كتابة المنطقة الزمنية، مثل Europe/Vilnius
problem-malformed-duration = يُرجى كتابة المدة، مثل PT3H (ثلاث ساعات) أو P2D (يومان)
problem-malformed-currency = يُرجى كتابة رمز العملة بثلاثة أحرف لاتينية كبيرة، مثل EUR
problem-malformed-amount = يُرجى كتابة رقم مثل 12.50 من دون العملة
problem-malformed-whole-number = يُرجى كتابة عدد صحيح، صفر أو أكثر
problem-malformed-number = يُرجى كتابة رقم
problem-malformed-email = يُرجى كتابة عنوان بريد إلكتروني، مثل name@example.org
problem-malformed-slug = من 1 إلى 60 من الأحرف اللاتينية الصغيرة والأرقام، ويمكن الفصل بينها بشرطة واحدة
problem-malformed-day = يُرجى اختيار يوم، مثل { "\u2066" }2026-12-05{ "\u2069" }
problem-malformed-colour = يُكتب اللون بعلامة # تليها ستة أرقام أو أحرف، مثل { "\u2066" }#00594c{ "\u2069" }
problem-malformed-topic = يُسمح بالأحرف والأرقام والمسافات فقط، مثل: جولات ليلية
problem-malformed-contact = جهة اتصال واحدة في كل سطر، وبين أجزائها فاصلة لاتينية «,»: الاسم, البريد الإلكتروني, الهاتف, الموقع
problem-malformed-scopes = لا يمكن منح كل هذه الصلاحيات إلا لحساب من إدارة الموقع
problem-malformed-recurrence = يُرجى كتابة قاعدة، مثل FREQ=WEEKLY;BYDAY=MO;UNTIL=20270630T215959Z
problem-malformed-language = يُرجى كتابة رمز اللغة القصير، مثل lt أو sr-Cyrl

## Why something is not allowed

rule-invalid = بعض الإجابات تحتاج إلى مراجعة.
rule-not-found = لا يوجد شيء هنا، أو أن الاطلاع عليه غير متاح لك.
rule-gone = هذا المحتوى حُذف.
rule-sign-in-first = يلزم تسجيل الدخول أولًا.
rule-link-expired = هذا الرابط استُخدم من قبل أو انتهت مدته. يُرجى طلب رابط جديد.
rule-forbidden = ليست لديك صلاحية للقيام بذلك. يُرجى التواصل مع إدارة الموقع.
rule-slug-taken = الاسم «{ $name }» مستخدم. يُرجى اختيار اسم آخر.
rule-changed = عدّل شخص آخر هذا المحتوى في هذه الأثناء. يُرجى إعادة تحميله ثم تكرار التعديل.
rule-too-many = عدد المحاولات كبير جدًا. يُرجى المحاولة مرة أخرى بعد { $seconds ->
    [zero] لحظات
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $seconds } ثوانٍ
    [many] { $seconds } ثانية
   *[other] { $seconds } ثانية
}.
rule-too-many-minutes = عدد المحاولات كبير جدًا. يُرجى المحاولة مرة أخرى بعد { $minutes ->
    [zero] لحظات
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}.
rule-too-many-hours = عدد المحاولات كبير جدًا. يُرجى المحاولة مرة أخرى بعد { $hours ->
    [zero] لحظات
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}.
rule-key-reused = أُرسل هذا الطلب من قبل بمحتوى مختلف. يُرجى إرساله من جديد في طلب آخر.
rule-refused = رُفض الطلب: { "\u2066" }{ $why }{ "\u2069" }

fact-steps = { $n ->
    [zero] بلا خطوات
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $n } خطوات
    [many] { $n } خطوة
   *[other] { $n } خطوة
}

## The pages that everybody sees. Plain words: no "actor", "inbox" or "instance".
## Around every page

page-skip = الانتقال إلى المحتوى
page-nav = القائمة الرئيسية
page-language = اللغة
page-no-password = ليست لديك كلمة مرور بعد. من دونها يلزمك رابط جديد في كل مرة.
page-set-password = تعيين كلمة مرور
page-account = حسابك
nav-explore = استكشاف
nav-playlists = المسارات
nav-network = الشبكة
nav-about = من نحن
nav-sign-in = تسجيل الدخول
nav-sign-out = تسجيل الخروج
nav-desk = مساحة العمل
nav-admin = إدارة الموقع
nav-settings = الإعدادات
footer-contact = للتواصل معنا
footer-api = للمطوّرين والمطوّرات
footer-privacy = لا يستخدم هذا الموقع ملفات تعريف ارتباط للتتبّع، ولا تطلب صفحاته شيئًا من أي خادم آخر.
footer-source = الشفرة المصدرية
pages-label = الصفحات
pages-previous = السابق
pages-next = التالي
edit = تعديل
save = حفظ
from-territory = من { $territory }
text-languages = لغات هذا النص
page-language-more = لغات أخرى
handle-title = المتابعة من خدمة أخرى
handle-text = يمكنك البحث عن هذا العنوان في Mastodon أو Mobilizon أو خدمة مشابهة، ثم متابعته من هناك.
handle-short = للمتابعة:

## Explore

explore-title = استكشاف
explore-title-words = نتائج البحث عن «{ $words }»
explore-heading = فرصتك القادمة للتعلّم
explore-lead =
    { $organisations ->
        [zero] ورش ودورات وفرص تطوّع بالقرب منك.
        [one] ورش ودورات وفرص تطوّع من مؤسسة محلية واحدة.
        [two] ورش ودورات وفرص تطوّع من مؤسستين محليتين.
        [few] ورش ودورات وفرص تطوّع من { $organisations } مؤسسات محلية.
        [many] ورش ودورات وفرص تطوّع من { $organisations } مؤسسة محلية.
       *[other] ورش ودورات وفرص تطوّع من { $organisations } مؤسسة محلية.
    }
explore-lead-network =
    { $territories ->
        [zero] لا تشاركنا أي منطقة أخرى فرصها بعد.
        [one] وتشاركنا منطقة أخرى فرصها أيضًا.
        [two] وتشاركنا منطقتان أخريان فرصهما أيضًا.
        [few] وتشاركنا { $territories } مناطق أخرى فرصها أيضًا.
        [many] وتشاركنا { $territories } منطقة أخرى فرصها أيضًا.
       *[other] وتشاركنا { $territories } منطقة أخرى فرصها أيضًا.
    }
explore-count =
    { $n ->
        [zero] لا توجد نتائج
        [one] فرصة واحدة
        [two] فرصتان
        [few] { $n } فرص
        [many] { $n } فرصة
       *[other] { $n } فرصة
    }
explore-signpost = مصادر الفرص
explore-here = أنت هنا
explore-set = عوامل التصفية المستخدمة
explore-unset = إزالة عامل التصفية
explore-unset-all = إزالة الكل
explore-empty = لا توجد نتائج تطابق كل هذه الشروط.
explore-empty-hint = قد يساعد تقليل الكلمات أو إزالة أحد عوامل التصفية أعلاه أو اختيار أيام أخرى.
explore-empty-all = عرض كل الفرص القادمة
explore-wrong = لا يمكن استخدام عوامل التصفية هذه
explore-empty-now = لا توجد فرص قادمة في الوقت الحالي.
explore-empty-new = لم يُنشر أي شيء بعد.
explore-empty-new-hint = نراك قريبًا: المؤسسات المحلية تستعدّ للنشر.
share-title = مشاركة
share-sheet = مشاركة…
share-copy = نسخ العنوان
share-copied = تم النسخ
share-mail = بالبريد الإلكتروني
explore-along = هذه القائمة معك أينما كنت
explore-along-ics = تقويم
explore-along-rss = موجز RSS
explore-along-csv = جدول (CSV)
explore-along-geojson = بيانات الخريطة (GeoJSON)
explore-routes = مسارات جاهزة
explore-routes-lead = تقودك المسارات خطوة بخطوة، هنا وفي مدن أخرى.
explore-routes-all = كل المسارات
search-words = ما الذي يهمّك تعلّمه؟
search-example = مثلًا: «روبوتات» أو «تطوّع»
search-go = بحث
search-kind = النوع
search-more = التاريخ والمكان واللغة والتكلفة
search-when = متى
when-any = أي وقت
when-days = الأيام المحدّدة أدناه
when-today = اليوم
when-tomorrow = غدًا
when-weekend = في عطلة نهاية الأسبوع
when-week = خلال 7 أيام
when-month = خلال 30 يومًا
search-time = وقت اليوم
time-morning = صباحًا
time-afternoon = بعد الظهر
time-evening = مساءً
search-enrolment = طريقة الحصول على مقعد
search-closing = التسجيل يُغلق قريبًا
search-from = من
search-to = حتى
search-place = بالقرب من (مدينة أو بلدة)
search-radius = المسافة
search-where = أين
search-category = الموضوع
search-language = اللغة
search-age = عمرك
search-sort = الترتيب
search-free = مجانًا
search-online = عبر الإنترنت
search-apply = عرض النتائج

## An opportunity

fact-when = متى
fact-where = أين
fact-cost = التكلفة
fact-language = اللغة
fact-for = لمن
opportunity-about = الوصف
opportunity-calendar = إضافة إلى التقويم
opportunity-step = بدء مسار بهذه الفرصة
opportunity-geo = فتح في تطبيق خرائط
opportunity-materials = للقراءة أو الإحضار
opportunity-details = التفاصيل
opportunity-playlists = جزء من هذه المسارات

## Playlists

playlists-title = المسارات
playlists-lead = مسارات تعلّم من عدة خطوات: بعضها في المدينة، وبعضها عبر الإنترنت، وبعضها في مدن أخرى.
playlists-count =
    { $n ->
        [zero] لا مسارات
        [one] مسار واحد
        [two] مساران
        [few] { $n } مسارات
        [many] { $n } مسارًا
       *[other] { $n } مسار
    }
playlists-empty = لا توجد مسارات بعد.
playlists-empty-hint = استكشاف الفرص المنفردة
playlist-kind = مسار
playlist-steps = الخطوات
playlist-ordered = الخطوات بهذا الترتيب.
playlist-free = الخطوات بأي ترتيب.
playlist-empty = لا توجد خطوات في هذا المسار بعد.
playlist-about = عن هذا المسار
legend-title = كيف يُقرأ المسار
legend-here = في هذه المنطقة
legend-online = عبر الإنترنت، من أي مكان
legend-task = مهمّة تُنجز بشكل مستقل
legend-elsewhere = في منطقة أخرى، بلونها

## Organisations, territory, network

organisation-count =
    { $n ->
        [zero] لا فرص قادمة
        [one] فرصة واحدة
        [two] فرصتان
        [few] { $n } فرص
        [many] { $n } فرصة
       *[other] { $n } فرصة
    }
organisation-empty = ليس لدى هذه المؤسسة أي فرص قادمة حاليًا.
organisation-all = عرض الكل
organisation-about = عن المؤسسة
organisation-contact = للتواصل
organisation-playlists = المسارات
territory-partners =
    { $n ->
        [zero] المؤسسات
        [one] مؤسسة واحدة
        [two] مؤسستان
        [few] { $n } مؤسسات
        [many] { $n } مؤسسة
       *[other] { $n } مؤسسة
    }
territory-partners-empty = لم تنضمّ أي مؤسسة بعد.
territory-publish = هل لدى مؤسستك ما يمكن تعلّمه؟
territory-publish-text = النشر هنا مجاني للمؤسسات.
territory-publish-write = للحصول على مساحة عمل، يُرجى المراسلة على العنوان أعلاه.
network-title = الشبكة
network-heading = مناطق مرتبطة بمنطقتنا
network-lead =
    { $n ->
        [zero] سيظهر هنا ما تنشره مدن ومناطق أخرى.
        [one] ترتبط بنا منطقة أخرى واحدة. ويتضح أدناه مَن يعرض فرص مَن.
        [two] ترتبط بنا منطقتان أخريان. ويتضح أدناه مَن يعرض فرص مَن.
        [few] ترتبط بنا { $n } مناطق أخرى. ويتضح أدناه مَن يعرض فرص مَن.
        [many] ترتبط بنا { $n } منطقة أخرى. ويتضح أدناه مَن يعرض فرص مَن.
       *[other] ترتبط بنا { $n } منطقة أخرى. ويتضح أدناه مَن يعرض فرص مَن.
    }
network-territories = المناطق
network-empty = لم ترتبط هذه المنطقة بأي منطقة أخرى بعد.
network-empty-hint = كل ما هو معروض هنا من مؤسسات محلية.
network-rows = عرض ما يأتي من { $territory }
network-new = جديد من مناطق أخرى

## Signing in, settings, errors

sign-in-title = تسجيل الدخول
sign-in-email = عنوان البريد الإلكتروني
sign-in-password = كلمة المرور
sign-in-go = تسجيل الدخول
sign-in-mail = إرسال رابط بدلًا من ذلك
sign-in-help = ليست لديك كلمة مرور؟ يمكنك طلب رابط للدخول من إدارة هذا الموقع.
sign-in-help-mail = ليست لديك كلمة مرور؟ يمكن ترك الحقل فارغًا وطلب رابط بالبريد الإلكتروني.
sign-in-sent = يُرجى تفقّد بريدك الإلكتروني
sign-in-sent-text = إذا كان هناك حساب بهذا العنوان، فسيصل إليه رابط بعد قليل. يعمل الرابط مرة واحدة لمدة 15 دقيقة، وفي هذا المتصفح فقط.
link-title = تسجيل الدخول بهذا الرابط
link-invited = وصلتك دعوة إلى مساحة عمل { $organisation }
link-text = سيُسجَّل دخولك باسم { $name }. يعمل الرابط مرة واحدة فقط.
link-text-new = لفتح حسابك، يُرجى الضغط على الزر. يعمل الرابط مرة واحدة فقط.
link-go = تسجيل الدخول
link-expired = هذا الرابط لم يعد يعمل
link-expired-text = استُخدم من قبل أو انتهت مدته. يُرجى طلب رابط جديد.
settings-you = بياناتك
settings-email = عنوان تسجيل الدخول: { $email }
settings-name = الاسم
settings-language = لغة الصفحات
settings-password = كلمة المرور
settings-password-current = كلمة المرور الحالية
settings-password-new = كلمة المرور الجديدة
settings-password-hint = 10 أحرف على الأقل. من السهل تذكّر عدة كلمات معًا.
settings-password-set = تعيين كلمة المرور
settings-sessions = أجهزة سُجّل الدخول منها
settings-sessions-text = سيُسجَّل خروجك من جميع المتصفحات، ومنها هذا المتصفح. تبقى روابط الدخول وكلمة المرور ومفاتيح المرور والحسابات المرتبطة كما هي.
settings-sign-out = تسجيل الخروج من كل الأجهزة

## Passkeys and single sign-on. $provider is what the operator calls a sign-on server.
passkey-title = مفاتيح المرور
passkey-one = مفتاح مرور
passkey-text = يُدخلك مفتاح المرور بالإصبع أو الوجه أو رمز الجهاز. لا أحد يستطيع تخمينه، ولا شيء يجب حفظه.
passkey-name = اسم مفتاح المرور هذا
passkey-name-hint = مثلًا: هاتفي
passkey-add = إضافة مفتاح مرور
passkey-needs = لإضافة مفتاح يحتاج المتصفح إلى JavaScript وإلى جهاز يحفظ مفاتيح المرور.
passkey-none = لا يمكن استعمال مفاتيح المرور على عنوان هذا الموقع.
passkey-failed = لم ينجح ذلك أو أُوقف. يمكن المحاولة مرة أخرى أو اختيار طريقة أخرى.
passkey-sign-in = تسجيل الدخول بمفتاح مرور
passkey-locked = مقفل
passkey-locked-text = يبدو أن هناك نسخة من مفتاح المرور هذا، ولذلك لم يعد يُدخل أحدًا. تجب إزالته وإضافة مفتاح جديد.
passkey-wrong-unknown = لا أحد هنا لديه مفتاح المرور هذا. ربما أُزيل.
passkey-wrong-locked = يبدو أن هناك نسخة من مفتاح المرور هذا، ولذلك أُقفل. يمكن الدخول بطريقة أخرى ثم إزالته وإضافة مفتاح جديد.
passkey-wrong-unverified = يحتاج حسابك إلى جهاز يتأكد من هويتك: بالإصبع أو الوجه أو الرمز.
passkey-wrong-known = يوجد على هذا الجهاز مفتاح مرور لهذا الحساب بالفعل.
passkey-wrong-invalid = لم ينجح ذلك أو طال كثيرًا. تُرجى المحاولة مرة أخرى.
way-title = طرق تسجيل الدخول
way-text = مفاتيح المرور، وحسابات في مواقع أخرى تدخل بها.
way-open = عرضها
way-added = أُضيف في { $date }
way-used = آخر استعمال في { $date }
way-unused = لم يُستعمل بعد
way-remove = إزالة
way-remove-one = إزالة { $name }
way-last = هذه طريقتك الوحيدة لتسجيل الدخول. تجب إضافة طريقة أخرى أولًا.
sign-on-title = حسابات في مواقع أخرى
sign-on-text = يمكنك الدخول بحساب لديك هناك. يعلم ذلك الموقع أنك تأتي إلى هنا، ولا يعلم شيئًا مما تفعله هنا.
sign-on-go = المتابعة عبر { $provider }
sign-on-link = ربط { $provider }
sign-on-cancel = إلغاء
sign-on-outward-text = ستسجل الدخول هناك ثم تعود. بعد ذلك يمكنك الدخول هنا بذلك الحساب.
sign-on-shared-text = يُرجى تسجيل الدخول هناك بحسابك أنت. وعلى حاسوب يستخدمه آخرون أيضًا، يجب تسجيل الخروج هناك كذلك عند الانتهاء.
sign-on-join-lead = جئت من { $provider } وليس لديك حساب هنا بعد. لا يكلف ذلك شيئًا، ولا أحد يرى أنك هنا.
sign-on-join-born = يقول { $provider } إن تاريخ ميلادك في شهر { $month }.
sign-on-join-known = لديك حساب هنا من قبل؟ يمكن تسجيل الدخول إليه ثم ربط { $provider } في «طرق تسجيل الدخول».
sign-on-failed = لم يُسجَّل دخول أحد
sign-on-again = محاولة أخرى
sign-on-other = الدخول بطريقة أخرى
sign-on-old-text = طال ذلك كثيرًا، أو تم من قبل، أو بدأ في متصفح آخر.
sign-on-refused-text = لم يؤكد { $provider } هويتك، أو أُوقف ذلك هناك.
sign-on-wrong-text = لم يكن جواب { $provider } صحيحًا، فلم نقبله. إذا تكرر ذلك فيُرجى إخبار إدارة هذا الموقع.
sign-on-silent-text = لا يجيب { $provider } الآن. تُرجى المحاولة بعد بضع دقائق أو الدخول بطريقة أخرى.
sign-on-taken-text = حساب { $provider } هذا مرتبط هنا بحساب آخر.
sign-on-not-you-text = لم تعد داخلًا هنا بحساب من بدأ ذلك. يُرجى تسجيل الدخول ثم المحاولة مرة أخرى.
sign-on-weak-text = يمكن لحسابك تغيير ما يراه الآخرون، ولذلك يحتاج إلى تحقق أقوى مما قام به { $provider }. يُرجى الدخول بطريقة أخرى.
done-passkey-added = أُضيف مفتاح المرور.
done-passkey-removed = أُزيل مفتاح المرور.
done-sign-on-linked = تم الربط. يمكنك الآن الدخول به.
done-sign-on-unlinked = لم يعد مرتبطًا.
error-explore = الانتقال إلى الصفحة الرئيسية
error-request = عند الإبلاغ عن هذه المشكلة، يُرجى ذكر هذا الرقم:

## Saved searches

saved-title = عمليات البحث المحفوظة
saved-lead = يصلك الجديد في كل منها عبر موجز، أو بالبريد الإلكتروني إن أردت: مرة واحدة في اليوم على الأكثر، وفقط عند وجود جديد.
saved-lead-feed = يصلك الجديد في كل منها عبر موجز.
saved-keep = حفظ هذا البحث
saved-keep-name = اسم هذا البحث
saved-none = ليست لديك عمليات بحث محفوظة بعد.
saved-none-hint = يكفي البحث عن أي شيء ثم اختيار «حفظ هذا البحث».
saved-everything = كل شيء
saved-feed = الموجز
saved-mail-on = إعلامي بالبريد
saved-mail-off = إيقاف البريد
saved-by-mail = الإعلام بالبريد مفعّل
saved-new =
    { $n ->
        [zero] لا جديد
        [one] نتيجة جديدة واحدة
        [two] نتيجتان جديدتان
        [few] { $n } نتائج جديدة
        [many] { $n } نتيجة جديدة
       *[other] { $n } نتيجة جديدة
    }
saved-remove = إزالة
saved-sign-in = تسجيل الدخول لحفظ البحث
saved-stop-title = لا مزيد من الرسائل عن هذا البحث
saved-stop-text = لن نرسل إليك رسائل عن «{ $name }» بعد الآن. يبقى البحث محفوظًا في إعداداتك.
saved-stop-go = إيقاف الرسائل
done-search-removed = تمت الإزالة.
done-search-mail = من الآن فصاعدًا يصلك الجديد بالبريد الإلكتروني.
done-search-silent = لن تصلك رسائل عن هذا البحث بعد الآن.
problem-saved-many =
    { $n ->
        [zero] ليست لديك عمليات بحث محفوظة
        [one] لديك عملية بحث محفوظة واحدة. يلزم إزالتها أولًا
        [two] لديك عمليتا بحث محفوظتان. يلزم إزالة إحداهما أولًا
        [few] لديك { $n } عمليات بحث محفوظة. يلزم إزالة إحداها أولًا
        [many] لديك { $n } عملية بحث محفوظة. يلزم إزالة إحداها أولًا
       *[other] لديك { $n } عملية بحث محفوظة. يلزم إزالة إحداها أولًا
    }
mail-saved-subject =
    { $n ->
        [zero] { $name }: لا فرص جديدة
        [one] { $name }: فرصة جديدة واحدة
        [two] { $name }: فرصتان جديدتان
        [few] { $name }: { $n } فرص جديدة
        [many] { $name }: { $n } فرصة جديدة
       *[other] { $name }: { $n } فرصة جديدة
    }
mail-saved-text =
    الجديد في بحثك «{ $name }» في { $territory }:

    { $list }

    لعرض كل النتائج:
    { $link }

    تصلك هذه الرسالة بناءً على طلبك عند حفظ البحث. لإيقاف الرسائل:
    { $stop }

## First set-up

setup-title = إعداد هذا الموقع
setup-lead = بعد الإعداد يصبح { $address } موقع مدينتك أو منطقتك، وإدارته بيدك. لا يمكن تغيير العنوان والاسم المختصر لاحقًا، أما كل ما عداهما فيمكن تغييره.
setup-right = أولًا، الرمز
setup-code = الرمز
setup-code-hint = كتبه البرنامج في سجلّه عند بدء التشغيل. يعمل مرة واحدة، وحتى التشغيل التالي.
setup-code-wrong = هذا ليس أحدث رمز في سجلّ البرنامج. يظهر رمز جديد بعد كل تشغيل
setup-name = اسم المنطقة
setup-name-hint = مدينة أو إقليم: فيلنيوس
setup-handle = الاسم المختصر
setup-handle-hint = للمتابعة من خدمات أخرى: vilnius. أحرف لاتينية صغيرة وأرقام وشرطات، ولا يمكن تغييره لاحقًا. إذا تُرك فارغًا، يُكوَّن من اسم المنطقة.
setup-timezone-hint = للأيام والساعات التي لم تُحدَّد لها منطقة زمنية أخرى.
setup-you = بياناتك
setup-operator = عنوان بريدك الإلكتروني
setup-operator-hint = لتسجيل دخولك. لا يظهر لأي شخص.
setup-go = إعداد الموقع وتسجيل الدخول

## Words for values, counts and states, put together by the page modules.
## Kinds and other closed lists: the API's value after the prefix

kind-event = فعالية
kind-workshop = ورشة
kind-course = دورة
kind-volunteering = تطوّع
kind-internship = تدريب عملي
kind-project = مشروع
kind-place = مكان
kind-online = عبر الإنترنت
kind-exchange = تبادل
category-life-skills = مهارات الحياة
category-creativity = الإبداع
category-civic = المشاركة المجتمعية
category-abroad = تجارب في الخارج
category-science = العلوم
category-technology = التكنولوجيا
category-global = قضايا عالمية
category-crafts = الحرف اليدوية
category-sports = الرياضة
category-arts = الفنون
category-career = الحياة المهنية
category-environment = البيئة
setting-formal = نظامي: مدرسة أو جامعة أو تدريب بشهادة
setting-nonFormal = غير نظامي: أنشطة منظَّمة خارج المدرسة
setting-informal = غير رسمي: بالممارسة أو الزيارة
enrolment-open = التسجيل ما دامت المقاعد متوفرة
enrolment-approval = التسجيل أولًا، ثم تقرّر الجهة المنظِّمة
enrolment-external = التسجيل في موقع الجهة المنظِّمة
enrolment-none = الحضور من دون تسجيل
accessibility-wheelchair = دخول بلا درجات
accessibility-signLanguage = لغة الإشارة
accessibility-captions = نص مكتوب للكلام
accessibility-audioDescription = وصف صوتي
accessibility-hearingLoop = حلقة سمعية
accessibility-largePrint = طباعة بخط كبير
accessibility-braille = طريقة برايل
accessibility-easyToRead = لغة سهلة
role-operator = إدارة الموقع
role-partner = مؤسسة شريكة
role-learner = متعلّم/ة
role-owner = إدارة المؤسسة
role-editor = التحرير
sort-relevance = الأكثر صلة أولًا
sort-date = الأقرب موعدًا أولًا
sort-distance = الأقرب مكانًا أولًا
sort-new = الأحدث أولًا

## States

status-draft = مسودة
status-published = تم النشر
status-cancelled = تم الإلغاء
status-deleted = تم الحذف
tag-only-here = هنا فقط

## Facts

fact-free = مجانًا
fact-online = عبر الإنترنت
fact-any-time = في أي وقت
fact-until = حتى { $date }
fact-next = المواعيد القادمة
fact-ages = الأعمار من { $min } إلى { $max }
fact-age-from = من عمر { $min }
fact-age-to = حتى عمر { $max }
fact-places =
    { $n ->
        [zero] لا مقاعد
        [one] مقعد واحد
        [two] مقعدان
        [few] { $n } مقاعد
        [many] { $n } مقعدًا
       *[other] { $n } مقعد
    }
fact-enrol-until = التسجيل حتى { $date }
fact-enrol-from = بداية التسجيل: { $date }
fact-hours =
    { $n ->
        [zero] { $n } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $n } ساعات
        [many] { $n } ساعة
       *[other] { $n } ساعة
    }
fact-minutes =
    { $n ->
        [zero] { $n } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $n } دقائق
        [many] { $n } دقيقة
       *[other] { $n } دقيقة
    }
fact-days =
    { $n ->
        [zero] { $n } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $n } أيام
        [many] { $n } يومًا
       *[other] { $n } يوم
    }
fact-about = { $duration } تقريبًا
fact-optional = اختيارية
fact-licence = الترخيص
fact-groups = الفئات
fact-topics = المواضيع
fact-keywords = كلمات إضافية
fact-setting = نوع التعلّم
fact-accessibility = تسهيلات الوصول
fact-enrolment = الحصول على مقعد
fact-website = الموقع الإلكتروني
fact-video = فيديو
fact-place = المكان
count-opportunities =
    { $n ->
        [zero] لا فرص
        [one] فرصة واحدة
        [two] فرصتان
        [few] { $n } فرص
        [many] { $n } فرصة
       *[other] { $n } فرصة
    }
count-playlists =
    { $n ->
        [zero] لا مسارات
        [one] مسار واحد
        [two] مساران
        [few] { $n } مسارات
        [many] { $n } مسارًا
       *[other] { $n } مسار
    }
count-steps =
    { $n ->
        [zero] بلا خطوات
        [one] خطوة واحدة
        [two] خطوتان
        [few] { $n } خطوات
        [many] { $n } خطوة
       *[other] { $n } خطوة
    }
number-steps =
    { $n ->
        [zero] خطوات
        [one] خطوة
        [two] خطوات
        [few] خطوات
        [many] خطوة
       *[other] خطوة
    }
number-hours =
    { $n ->
        [zero] ساعات
        [one] ساعة
        [two] ساعات
        [few] ساعات
        [many] ساعة
       *[other] ساعة
    }
number-territories =
    { $n ->
        [zero] مناطق
        [one] منطقة
        [two] مناطق
        [few] مناطق
        [many] منطقة
       *[other] منطقة
    }
number-opportunities =
    { $n ->
        [zero] فرص
        [one] فرصة
        [two] فرص
        [few] فرص
        [many] فرصة
       *[other] فرصة
    }
number-playlists =
    { $n ->
        [zero] مسارات
        [one] مسار
        [two] مسارات
        [few] مسارات
        [many] مسارًا
       *[other] مسار
    }
number-organisations =
    { $n ->
        [zero] مؤسسات
        [one] مؤسسة
        [two] مؤسسات
        [few] مؤسسات
        [many] مؤسسة
       *[other] مؤسسة
    }
number-neighbours =
    { $n ->
        [zero] مناطق تشارك معنا
        [one] منطقة تشارك معنا
        [two] مناطق تشارك معنا
        [few] مناطق تشارك معنا
        [many] منطقة تشارك معنا
       *[other] منطقة تشارك معنا
    }
choice-any = الكل
choice-everywhere = هنا وفي أماكن أخرى
choice-here = هنا فقط
filter-from = من { $date }
filter-to = حتى { $date }
filter-age = العمر { $age }

## How often something takes place. $days are short names of weekdays: Mon and Wed

repeat-days =
    { $n ->
        [zero] كل يوم
        [one] كل يوم
        [two] كل يومين
        [few] كل { $n } أيام
        [many] كل { $n } يومًا
       *[other] كل { $n } يوم
    }
repeat-weeks =
    { $n ->
        [zero] كل أسبوع
        [one] كل أسبوع
        [two] كل أسبوعين
        [few] كل { $n } أسابيع
        [many] كل { $n } أسبوعًا
       *[other] كل { $n } أسبوع
    }
repeat-weeks-on =
    { $n ->
        [zero] كل أسبوع أيام { $days }
        [one] كل أسبوع أيام { $days }
        [two] كل أسبوعين أيام { $days }
        [few] كل { $n } أسابيع أيام { $days }
        [many] كل { $n } أسبوعًا أيام { $days }
       *[other] كل { $n } أسبوع أيام { $days }
    }
repeat-months =
    { $n ->
        [zero] كل شهر
        [one] كل شهر
        [two] كل شهرين
        [few] كل { $n } أشهر
        [many] كل { $n } شهرًا
       *[other] كل { $n } شهر
    }
repeat-years =
    { $n ->
        [zero] كل سنة
        [one] كل سنة
        [two] كل سنتين
        [few] كل { $n } سنوات
        [many] كل { $n } سنة
       *[other] كل { $n } سنة
    }
repeat-otherwise = في أيام متعددة
repeat-until = { $often }، حتى { $date }
repeat-times =
    { $n ->
        [zero] { $often }
        [one] { $often }، مرة واحدة
        [two] { $often }، مرتين
        [few] { $often }، { $n } مرات
        [many] { $often }، { $n } مرة
       *[other] { $often }، { $n } مرة
    }

## On the pages

opportunity-enrol = الانتقال إلى التسجيل
opportunity-website = الانتقال إلى الموقع
home-link = عرض الصفحة في { $territory }
updated-on = آخر تعديل: { $date }
warning-cancelled = أُلغيت هذه الفرصة.
warning-over = انتهى الموعد.
warning-draft = هذه مسودة، لا يراها إلا أنت وفريقك.
warning-unverified = يظهر هذا في هذه المنطقة فقط، إلى أن توثَّق المؤسسة.
step-gone = سُحبت
step-unknown = لم تُجلب بعد
step-cancelled = أُلغيت
neighbour-mutual = نتبادل الفرص
neighbour-following = نعرض ما تنشره
neighbour-followed = تعرض ما ننشره
neighbour-last = آخر تواصل: { $when }
tag-step-gone = سُحبت خطوة

## Relative times

ago-now = الآن
ago-minutes =
    { $n ->
        [zero] الآن
        [one] قبل دقيقة
        [two] قبل دقيقتين
        [few] قبل { $n } دقائق
        [many] قبل { $n } دقيقة
       *[other] قبل { $n } دقيقة
    }
ago-hours =
    { $n ->
        [zero] الآن
        [one] قبل ساعة
        [two] قبل ساعتين
        [few] قبل { $n } ساعات
        [many] قبل { $n } ساعة
       *[other] قبل { $n } ساعة
    }
ago-days =
    { $n ->
        [zero] اليوم
        [one] أمس
        [two] قبل يومين
        [few] قبل { $n } أيام
        [many] قبل { $n } يومًا
       *[other] قبل { $n } يوم
    }
in-moment = خلال دقيقة
in-minutes =
    { $n ->
        [zero] خلال دقيقة
        [one] بعد دقيقة
        [two] بعد دقيقتين
        [few] بعد { $n } دقائق
        [many] بعد { $n } دقيقة
       *[other] بعد { $n } دقيقة
    }
in-hours =
    { $n ->
        [zero] خلال ساعة
        [one] بعد ساعة
        [two] بعد ساعتين
        [few] بعد { $n } ساعات
        [many] بعد { $n } ساعة
       *[other] بعد { $n } ساعة
    }

## Faults of other servers

fault-silent = الخادم الآخر لا يستجيب
fault-answers = ردّ الخادم الآخر بالخطأ { $status }
fault-denies = لا يقبل الخادم الآخر توقيعنا ({ $status })
fault-gone = لم يعد موجودًا
fault-missing = غير موجود هناك
fault-unspoken = الخادم محظور أو غير مسموح به
fault-other = تتعذّر قراءته ({ $why })

## Problems with a field; after its name in the summary, alone beside the field

problem-choose-one = يُرجى اختيار إجابة واحدة
problem-choose = يلزم اختيار واحد على الأقل
problem-required = يلزم ملء هذا الحقل
problem-required-language = تلزم الكتابة بلغة واحدة على الأقل
problem-no-steps = تلزم إضافة خطوة واحدة على الأقل أولًا
problem-no-thing = لا توجد فرصة بهذا العنوان. { $why }
problem-not-opportunity = هذا العنوان لشيء آخر، لا لفرصة
problem-free-price = إما سعر وإما «مجانًا»، لا كلاهما
problem-unknown = هذا الحقل غير معروف
problem-malformed = طريقة الكتابة غير صحيحة: { $why }
problem-nul = هنا حرف لا يمكن حفظه. تُرجى إعادة الكتابة
problem-too-long = الحد الأقصى لعدد الأحرف: { $n }
problem-too-many = الحد الأقصى للعدد: { $n }
problem-out-of-days = يُرجى اختيار يوم من { $low } إلى { $high }
problem-out-of-range = يُرجى استخدام رقم من { $low } إلى { $high }
problem-not-one-of = يُرجى اختيار واحد مما يلي: { $list }
problem-end-before-start = يجب أن تكون النهاية بعد البداية
problem-not-from-start = يجب أن يكون اليوم الأول أحد أيام التكرار
problem-ages-reversed = يجب ألا يقلّ العمر الأعلى عن العمر الأدنى
problem-does-not-exist = هذا غير موجود هنا
problem-taken = هذا مستخدم من قبل
problem-incomplete = يلزم إدخال خط العرض وخط الطول معًا
problem-skipped-time = تُقدَّم الساعة حينها، فلا وجود لهذا الوقت. يُرجى اختيار وقت قبله أو بعده
problem-repeated-time = تُؤخَّر الساعة حينها، فيتكرر هذا الوقت مرتين. يُرجى اختيار وقت قبله أو بعده
problem-private-address = لا يمكن للآخرين فتح هذا العنوان
problem-fixed = لا يمكن تغيير هذا لاحقًا
problem-not-supported = هذا غير ممكن بعد: { $instead }
problem-sign-in = عنوان البريد الإلكتروني أو كلمة المرور غير صحيحة
problem-password-wrong = كلمة المرور الحالية غير صحيحة
problem-password-short = الحد الأدنى لعدد الأحرف: { $n }
problem-password-common = كلمة المرور هذه شائعة جدًا. يُرجى اختيار كلمة أخرى
problem-email = يُرجى كتابة عنوان بريد إلكتروني، مثل name@example.org
problem-peer-address = يُرجى كتابة عنوان أو معرّف، مثل tilburg.example أو { "\u2066" }@tilburg@tilburg.example{ "\u2069" }
problem-peer-unreachable = لا توجد استجابة من { $host }. يُرجى التحقق من العنوان أو المحاولة لاحقًا
problem-peer-unknown = لا توجد في { $host } منطقة يمكن متابعتها. يُرجى التحقق من العنوان
problem-peer-self = هذه منطقتك أنت
problem-peer-blocked = العنوان { $host } محظور. يلزم رفع الحظر أولًا
problem-peer-unspoken = لا يتواصل الموقع إلا مع المناطق المسموح بها. يلزم السماح بالعنوان { $host } أولًا، وذلك بالأمر: waymark peer accept { $host }

## Error pages

error-400-title = هذا العنوان غير مكتمل
error-400-text = فيه جزء لا يمكن قراءته. يُرجى الرجوع والمحاولة مرة أخرى.
error-403-title = هذه الصفحة غير متاحة لك
error-403-text = يُرجى تسجيل الدخول بحساب آخر أو التواصل مع إدارة الموقع.
error-404-title = لا يوجد شيء هنا
error-404-text = ربما في العنوان خطأ، أو نُقلت الصفحة إلى مكان آخر. يمكنك البحث عمّا يهمّك بدلًا من ذلك.
error-invitation-title = لا يمكن قبول هذه الدعوة
error-410-title = تم سحب هذا المحتوى
error-410-text = سحبته الجهة التي نشرته. قد يكون في الصفحة الرئيسية شيء مشابه.
error-429-title = عدد الطلبات كبير جدًا
error-500-title = حدث خطأ من جهتنا
error-500-text = تم تسجيل الخطأ. يُرجى المحاولة مرة أخرى بعد قليل.
error-503-title = الموقع مزدحم حاليًا
error-503-text = يُرجى المحاولة مرة أخرى بعد نصف دقيقة.
error-csrf-title = هذا النموذج قديم
error-csrf-text = يُرجى الرجوع وإعادة تحميل الصفحة ثم الإرسال مرة أخرى. لم يتغيّر أي شيء.
error-setup-title = لم يُعَدّ هذا الموقع بعد
error-setup-text = إذا كانت إدارة الموقع من مهامّك، فيمكنك إعداده الآن بالرمز المكتوب في سجلّ البرنامج. ونرحّب بالجميع قريبًا.
error-setup-go = إعداد الموقع

## More of the pages' words: filters, steps and mails.

title-missing = بلا اسم
organisation-kind = مؤسسة
fact-here = هنا: { $when }
filter-skill = مهارة واحدة
filter-type-opportunity = الفرص
filter-type-playlist = المسارات
filter-type-organisation = المؤسسات
filter-type-badge = الشارات
filter-not-free = برسوم
filter-not-online = حضوريًا
filter-near = ضمن { $far } من { $place }
filter-area = في جزء من الخريطة
filter-closing =
    { $n ->
        [zero] يُغلق التسجيل اليوم
        [one] يُغلق التسجيل خلال يوم
        [two] يُغلق التسجيل خلال يومين
        [few] يُغلق التسجيل خلال { $n } أيام
        [many] يُغلق التسجيل خلال { $n } يومًا
       *[other] يُغلق التسجيل خلال { $n } يوم
    }
step-unnamed = خطوة بلا اسم هنا
step-not-yet = لم تُنشر بعد
settings-saved = تم الحفظ.
settings-password-saved = تم تعيين كلمة المرور، وتسجيل خروجك من كل الأجهزة الأخرى.
mail-link-subject = تسجيل الدخول إلى { $territory }
mail-link-text =
    وصلنا طلب، منك على الأرجح، للحصول على رابط لتسجيل الدخول إلى { $territory }:

    { $link }

    { $minutes ->
        [zero] يعمل الرابط مرة واحدة، وفي المتصفح الذي طُلب منه فقط.
        [one] يعمل الرابط مرة واحدة لمدة دقيقة واحدة، وفي المتصفح الذي طُلب منه فقط.
        [two] يعمل الرابط مرة واحدة لمدة دقيقتين، وفي المتصفح الذي طُلب منه فقط.
        [few] يعمل الرابط مرة واحدة لمدة { $minutes } دقائق، وفي المتصفح الذي طُلب منه فقط.
        [many] يعمل الرابط مرة واحدة لمدة { $minutes } دقيقة، وفي المتصفح الذي طُلب منه فقط.
       *[other] يعمل الرابط مرة واحدة لمدة { $minutes } دقيقة، وفي المتصفح الذي طُلب منه فقط.
    } إذا لم يكن الطلب منك، فلا داعي لفعل أي شيء.

## The map.

map-title = على الخريطة
map-label = خريطة النتائج
map-preview = خريطة: كل رقم يدلّ على جزء منها، وكل علامة على فرصة
map-keys = خريطة. تحرّكها مفاتيح الأسهم، ويكبّرها ويصغّرها مفتاحا الزائد والناقص، ويفتح مفتاح Enter ما في وسطها.
map-open = استكشاف الخريطة
map-to-map = عرض على الخريطة
map-to-list = عرض في قائمة
map-zoom-in = تكبير
map-zoom-out = تصغير
map-locate = إظهار موقعي
map-locate-failed = لم يحدّد جهازك موقعك.
map-close = إغلاق
map-cluster = في هذا المكان: { $count }
map-wheel = للتكبير والتصغير: التمرير مع الضغط على { $key }
map-fingers = تحريك الخريطة بإصبعين
map-outside =
    { $n ->
        [zero] لا نتائج أخرى خارج هذا الجزء من الخريطة
        [one] نتيجة أخرى خارج هذا الجزء من الخريطة
        [two] نتيجتان أخريان خارج هذا الجزء من الخريطة
        [few] { $n } نتائج أخرى خارج هذا الجزء من الخريطة
        [many] { $n } نتيجة أخرى خارج هذا الجزء من الخريطة
       *[other] { $n } نتيجة أخرى خارج هذا الجزء من الخريطة
    }
map-unplaced =
    { $n ->
        [zero] كل النتائج لها مكان على الخريطة.
        [one] نتيجة واحدة ليس لها مكان على الخريطة، وهي في القائمة.
        [two] نتيجتان ليس لهما مكان على الخريطة، وهما في القائمة.
        [few] { $n } نتائج ليس لها مكان على الخريطة، وهي في القائمة.
        [many] { $n } نتيجة ليس لها مكان على الخريطة، وهي في القائمة.
       *[other] { $n } نتيجة ليس لها مكان على الخريطة، وهي في القائمة.
    }
map-unplaced-left =
    { $n ->
        [zero] لم يُستبعد شيء.
        [one] نتيجة واحدة أخرى ليس لها مكان على الخريطة، ولا تظهر هنا
        [two] نتيجتان أخريان ليس لهما مكان على الخريطة، ولا تظهران هنا
        [few] { $n } نتائج أخرى ليس لها مكان على الخريطة، ولا تظهر هنا
        [many] { $n } نتيجة أخرى ليس لها مكان على الخريطة، ولا تظهر هنا
       *[other] { $n } نتيجة أخرى ليس لها مكان على الخريطة، ولا تظهر هنا
    }

## Suggestions while somebody types

suggest-label = اقتراحات
suggest-opportunity = فرصة
suggest-playlist = مسار
suggest-organisation = مؤسسة
suggest-skill = مهارة
suggest-occupation = مهنة
suggest-place = بالقرب من هذا المكان

## In other sites' pages

embed-all = عرض الكل
embed-title = عرض هذا المحتوى في موقعك
embed-text = يكفي نسخ أحد هذين النصّين إلى صفحة في موقعك. يبقى المحتوى محدَّثًا دائمًا، ومن دون تتبّع لأي شخص.
embed-list = قائمة
embed-map = خريطة
embed-copy = نسخ

## Skills and occupations of the ESCO classification.

nav-skills = المهارات
esco-title = المهارات والمهن
esco-lead = ما يمكنك تعلّمه لاكتساب مهارة، أو ما يلزمك للوصول إلى المهنة التي تهمّك.
esco-words = مهارة، أو المهنة التي تهمّك
esco-example = خياطة، تمريض، فيديو…
esco-missing = قائمة المهارات غير متوفرة هنا بعد
esco-missing-hint = يمكن لإدارة الموقع إضافتها في أي وقت.
esco-none = لا توجد مهارة أو مهنة بهذا الاسم
esco-none-hint = يمكنك تجربة كلمة أخرى أو كلمة أقصر.
esco-back = كل المهارات والمهن
esco-collections = مجموعات
esco-collection-digital = مهارات رقمية
esco-collection-digComp = مهارات رقمية أساسية
esco-collection-green = مهارات خضراء
esco-collection-transversal = مهارات لكل المجالات
esco-collection-language = لغات
esco-collection-research = مهارات للبحث العلمي
esco-collection-researchOccupations = مهن في البحث العلمي
esco-skills = المهارات
esco-skills-lead = يبيّن الرقم عدد الفرص التي تعلّم المهارة.
esco-occupations = أريد أن أصبح…
esco-occupations-lead = يبيّن الرقم عدد الفرص التي تعلّم مهارة لازمة للمهنة.
esco-count = فرص
esco-broader = مكانها في التصنيف
esco-kind-skill = مهارة
esco-kind-knowledge = معرفة
esco-kind-skillGroup = مجموعة مهارات
esco-kind-occupation = مهنة
esco-kind-occupationGroup = مجموعة مهن
esco-foreign = لا يوجد اسم بلغتك بعد. لغة هذا الاسم: { $language }.
esco-foreign-text = لغة هذا النص: { $language }.
esco-replaced = لهذا اسم آخر الآن في ESCO:
esco-obsolete = لم يعد هذا مستخدمًا في ESCO.
esco-also = أسماء أخرى
esco-here =
    { $n ->
        [zero] لا أحد يعلّمها هنا حاليًا
        [one] فرصة واحدة تعلّمها
        [two] فرصتان تعلّمانها
        [few] { $n } فرص تعلّمها
        [many] { $n } فرصة تعلّمها
       *[other] { $n } فرصة تعلّمها
    }
esco-here-occupation =
    { $n ->
        [zero] لا أحد يعلّم هنا ما يلزمك حاليًا
        [one] فرصة واحدة تعلّم ما يلزمك
        [two] فرصتان تعلّمان ما يلزمك
        [few] { $n } فرص تعلّم ما يلزمك
        [many] { $n } فرصة تعلّم ما يلزمك
       *[other] { $n } فرصة تعلّم ما يلزمك
    }
esco-here-none = عندما تقدّم إحدى المؤسسات شيئًا في هذا المجال، سيظهر هنا.
esco-here-none-occupation = عندما تقدّم إحدى المؤسسات ما يعلّم إحدى المهارات اللازمة، سيظهر هنا.
esco-here-all = عرض الكل
esco-essential = ما يلزم (أساسي)
esco-optional = ما يفيد (اختياري)
esco-narrower = بتحديد أدقّ
esco-needed-by = أين تلزم
esco-helps = أين تفيد
esco-more-occupations = لا تشمل القائمة كل المهن.
esco-origin = مصدر هذه المعلومات

## Skills in forms and on pages

form-skills = المهارات المكتسبة
form-skills-hint = بفضلها يصل إليها مَن يبحث عن مهارة أو عن طريق إلى مهنة.
form-skills-words = البحث عن مهارة
form-skills-words-hint = إذا تُرك الحقل فارغًا، تُقترح مهارات تناسب نصوصك.
form-skills-find = البحث عن مهارات
form-skills-proposed = المهارات التي عُثر عليها
form-skills-chosen = تم اختيار «{ $skill }»
form-skills-none = لم يُعثر على مهارة. يمكنك تجربة كلمة أخرى.
opportunity-skills = المهارات المكتسبة
search-skill = المهارة

## The partner's desk.

desk-nav = مساحة العمل
desk-items = الفرص والمسارات
desk-organisation = المؤسسة
desk-people = الأشخاص
desk-public = الصفحة العامة
desk-back = العودة إلى مساحة العمل
desk-view = عرض الصفحة
desk-name = الاسم
desk-when = متى
desk-steps = الخطوات
desk-status = الحالة
desk-languages = اللغات
desk-updated = آخر تعديل
desk-filters = عرض
desk-filter-all = الكل ({ $n })
desk-filter-draft = المسودات ({ $n })
desk-filter-published = المنشورة ({ $n })
desk-filter-cancelled = الملغاة ({ $n })
desk-filter-past = السابقة ({ $n })
desk-opportunities = الفرص
desk-opportunity-new = فرصة جديدة
desk-filter-empty = لا شيء منها.
desk-opportunities-empty = لا يوجد شيء هنا بعد.
desk-opportunities-empty-hint = للبدء تكفي فرصة واحدة: اسم ووقت ومكان. يمكن حفظها مسودةً ونشرها لاحقًا.
desk-playlists = المسارات
desk-playlist-new = مسار جديد
desk-playlists-empty = لا توجد مسارات بعد.
desk-playlists-empty-hint = يمرّ المسار بعدة فرص، من مؤسستك ومن غيرها، وحتى من مدن أخرى.
desk-unverified = يظهر المحتوى هنا فقط، إلى أن توثّق إدارة الموقع مؤسستك
desk-unverified-text = يمكنك النشر من الآن. وستراه المناطق الأخرى بعد توثيق مؤسستك.
desks-title = مساحات عملك
desks-empty = حسابك غير مرتبط بأي مؤسسة بعد.
desks-empty-hint = يمكنك طلب دعوة من إدارة هذا الموقع.
desks-begin = بدء مساحة عمل خاصة بك
desks-begin-hint = يمكنك طلب دعوة من إدارة هذا الموقع، أو البدء بمؤسستك الخاصة أدناه.
desks-begin-go = بدء
desk-people-empty = لا ينتمي أحد إلى هذه المؤسسة بعد.
desk-people-new = دعوة شخص من فريقك
desk-people-new-hint = سيظهر رابط يمكنك إرساله. يعمل مرة واحدة، ولمدة أسبوع.
desk-people-role-hint = دور التحرير يتيح النشر. ودور الإدارة يتيح أيضًا تعديل بيانات المؤسسة وأشخاصها.
desk-people-to-owner = منح دور الإدارة
desk-people-to-editor = منح دور التحرير
desk-people-remove-text = لن يتمكن هذا الشخص من النشر باسم المؤسسة بعد الآن. ويبقى الحساب وما نُشر.
desk-people-remove-go = إزالة من المؤسسة
desk-people-invited = تمت الدعوة، بانتظار الانضمام
desk-people-known = لدى هذا الشخص حساب بالفعل. يمكن لإدارة الموقع إضافته هنا.
desk-people-last-owner = تحتاج كل مؤسسة إلى من يديرها. يلزم أولًا منح دور الإدارة لشخص آخر.
desk-changed-meanwhile = عدّل شخص آخر هذا المحتوى في هذه الأثناء، لذلك لم يُحفظ شيء. ما كتبته ما زال هنا: يُرجى مقارنته بالنسخة الأحدث، ثم الضغط على الزر مرة أخرى للمتابعة بنسختك.
desk-changed-link = فتح النسخة الأحدث في علامة تبويب جديدة

## Forms

form-error = خطأ:
form-errors = هناك ما يحتاج إلى تصحيح
form-what = التعريف
form-name = الاسم
form-summary = في جملة أو جملتين
form-summary-hint = يظهر هذا في القوائم وعند المشاركة.
form-content = الوصف
form-content-hint = يُترك سطر فارغ بين الفقرات. يمكن استخدام **غامق** و *مائل* و [كلمات](عنوان) وقوائم تبدأ بعلامة «-».
form-easy-hint = جمل قصيرة بلا كلمات صعبة، لمن يقرأ بصعوبة. يمكن ترك الحقل فارغًا.
form-texts-hint = تكفي الكتابة بلغة واحدة. ويظهر لكل شخص النص الأنسب له.
form-kind = النوع
form-when-hint = يُترك فارغًا إذا كان الحضور ممكنًا في أي وقت.
form-start = البداية
form-end = النهاية
form-timezone = المنطقة الزمنية
form-repeat = التكرار
form-repeat-never = مرة واحدة فقط
form-repeat-daily = كل يوم
form-repeat-weekly = كل أسبوع
form-repeat-fortnightly = كل أسبوعين
form-repeat-monthly = كل شهر
form-repeat-yearly = كل سنة
form-repeat-rule = بقاعدة خاصة
form-repeat-days = في هذه الأيام
form-repeat-days-hint = للتكرار كل أسبوع أو كل أسبوعين. ومن دون تحديد، يكون يوم البداية هو يوم التكرار.
form-repeat-until = اليوم الأخير
form-repeat-until-hint = من دون يوم أخير، يستمر التكرار.
form-recurrence = القاعدة
form-recurrence-hint = فقط مع «بقاعدة خاصة»، وبصيغة التقويمات: FREQ=MONTHLY;BYDAY=1SA تعني أول سبت من كل شهر.
form-duration = المدة
form-duration-hint = فقط إذا لم تُحدَّد بداية: PT3H تعني 3 ساعات، و P5D تعني 5 أيام.
form-where-hint = مكان أو عنوان على الإنترنت أو كلاهما.
form-place = اسم المكان
form-address = العنوان
form-latitude = خط العرض
form-latitude-hint = لعرضه على الخريطة، مثل 54.6816
form-longitude = خط الطول
form-longitude-hint = مثل 25.2871
form-online = العنوان على الإنترنت
form-online-hint = رابط الحضور في ذلك الوقت، أو رابط الدورة نفسها.
form-accessibility = تسهيلات الوصول
form-cost = التكلفة والتسجيل
form-free = مجانًا
form-amount = السعر
form-amount-hint = رقم مثل 12.50
form-currency = العملة
form-currency-hint = ثلاثة أحرف: EUR
form-url = موقع هذه الفرصة
form-url-hint = صفحة لمعرفة المزيد أو للتسجيل. ويقود إليها الزر الرئيسي في الصفحة.
form-enrolment = طريقة الحصول على مقعد
form-opens = بداية التسجيل
form-closes = نهاية التسجيل
form-capacity = عدد المقاعد
form-whom = لمن
form-languages = لغات التقديم
form-languages-more = لغات أخرى
form-languages-more-hint = رموز قصيرة بينها فاصلة لاتينية «,»، مثل: { "\u2066" }uk, pl{ "\u2069" }
form-min-age = من عمر
form-max-age = حتى عمر
form-groups = الفئات
form-groups-hint = بينها فاصلة لاتينية «,»، مثل: قادمون جدد, كبار السن
form-topics = ما موضوعها
form-categories = المواضيع
form-keywords = كلمات إضافية
form-keywords-hint = بينها فاصلة لاتينية «,». يمكن العثور على الفرصة بهذه الكلمات أيضًا.
form-setting = نوع التعلّم
form-more = مواد وصورة وجهات اتصال وترخيص
form-more-playlist = مواضيع وصورة وترخيص
form-materials = المواد
form-materials-hint = واحدة في كل سطر: العنوان، ثم الاسم.
form-videos = مقاطع فيديو
form-videos-hint = عنوان واحد في كل سطر.
form-contacts = جهات الاتصال
form-contacts-hint = واحدة في كل سطر، وبين أجزائها فاصلة لاتينية «,»: الاسم, البريد الإلكتروني, الهاتف, الموقع. وما لا يتوفر يمكن تركه.
form-image = عنوان الصورة
form-image-alt = ما تُظهره الصورة
form-image-alt-hint = لمن لا يرى الصورة.
form-image-license = ترخيص الصورة
form-image-attribution = لمن تُنسب الصورة
form-license = ترخيص النص
form-license-hint = يبيّن إن كان يجوز للآخرين استخدام النص وترجمته.
form-website = الموقع الإلكتروني
form-slug = الاسم المختصر
form-slug-hint = للعنوان: أحرف لاتينية صغيرة بلا علامات، وأرقام وشرطات. لا يمكن تغييره لاحقًا.
form-publish = نشر
form-save-draft = حفظ مسودة
form-save-published = حفظ التعديلات
form-restore = التراجع عن الإلغاء
form-leave = خروج من دون حفظ
form-not-said = غير محدّد
form-ordered = الترتيب
form-ordered-true = خطوة بعد خطوة
form-ordered-false = بأي ترتيب
form-steps-empty = لا توجد خطوات بعد. تُضاف الأولى أدناه.
form-step-number = الخطوة { $n }
form-step-item = فرصة
form-step-task = مهمّة من عندك
form-step-need = هل الخطوة إلزامية؟
form-step-required = إلزامية
form-step-optional = اختيارية
form-step-up = نقل الخطوة { $n } إلى أعلى
form-step-down = نقل الخطوة { $n } إلى أسفل
form-step-remove = إزالة الخطوة { $n }
form-step-moved = تم النقل. هي الآن الخطوة {"{n}"} من {"{total}"}.
form-step-removed = تمت الإزالة. العدد المتبقي: {"{total}"}.
form-step-name = المهمّة
form-step-content = طريقة إنجازها
form-step-url = العنوان (إن وُجد)
form-step-address = عنوان الفرصة
form-step-add = إضافة خطوة
form-step-own = من فرص مؤسستك
form-step-own-none = اختيار…
form-steps-unsaved = لم يُحفظ بعد. للحفظ، يُرجى الضغط على الزر في نهاية النموذج.
form-step-add-hint = يمكن اختيار إحدى فرص مؤسستك، أو لصق عنوان فرصة من هنا أو من منطقة أخرى.
form-step-add-item = إضافة هذه الفرصة
form-step-add-task = إضافة مهمّة من عندك
ending-title = إلغاء أو حذف
ending-title-delete = حذف
ending-cancel = لن تُقام
ending-cancel-text = تبقى الصفحة وتذكر أن الفرصة أُلغيت. وتُبلَّغ المناطق الأخرى فورًا.
ending-cancel-go = إلغاء هذه الفرصة
ending-delete = حذف هذه الفرصة
ending-delete-playlist = حذف هذا المسار
ending-delete-text = تختفي الصفحة هنا وفي المناطق الأخرى، ولا يمكن استعادتها.
ending-delete-organisation = حذف هذه المؤسسة
ending-delete-organisation-text = مع كل ما نشرته، هنا وفي المناطق الأخرى. وتذكر صفحتها أنها لم تعد موجودة، ولا يُعطى اسمها المختصر لأي جهة أخرى.
ending-delete-go = حذف نهائي
ending-used =
    { $n ->
        [zero] لا يستخدمها أي مسار.
        [one] يستخدمها مسار واحد. ستبقى الخطوة فيه مع الإشارة إلى سحبها:
        [two] يستخدمها مساران. ستبقى الخطوة فيهما مع الإشارة إلى سحبها:
        [few] تستخدمها { $n } مسارات. ستبقى الخطوة فيها مع الإشارة إلى سحبها:
        [many] يستخدمها { $n } مسارًا. ستبقى الخطوة فيها مع الإشارة إلى سحبها:
       *[other] يستخدمها { $n } مسار. ستبقى الخطوة فيها مع الإشارة إلى سحبها:
    }

## What was done

done-published = تم النشر.
done-saved = تم الحفظ.
done-draft = تم حفظ المسودة. لا يراها إلا أنت وفريقك.
done-cancelled = تم الإلغاء. ويجري إبلاغ المناطق الأخرى.
done-restored = تم التراجع عن الإلغاء. ويجري إبلاغ المناطق الأخرى.
done-deleted = تم الحذف.
done-organisation = تم تحديث صفحة مؤسستك.
done-organisation-begun = تم إنشاء مؤسستك. يمكنك إضافة المزيد عنها هنا، وستطّلع عليها إدارة الموقع.
done-colleague-changed = تم التغيير.
done-colleague-removed = تمت الإزالة من هذه المؤسسة.

## The operator's desk.

admin-overview = نظرة عامة
admin-organisations = المؤسسات
admin-people = الأشخاص
admin-peers = المناطق الأخرى
admin-territory = هذه المنطقة
admin-tokens = رموز API
admin-filter-all = الكل ({ $n })
admin-filter-unverified = غير موثّقة ({ $n })
admin-actions = الإجراءات
admin-waiting = بانتظارك
admin-waiting-none = لا شيء بانتظارك.
admin-waiting-unverified =
    { $n ->
        [zero] كل المؤسسات موثّقة
        [one] مؤسسة واحدة غير موثّقة
        [two] مؤسستان غير موثّقتين
        [few] { $n } مؤسسات غير موثّقة
        [many] { $n } مؤسسة غير موثّقة
       *[other] { $n } مؤسسة غير موثّقة
    }
admin-waiting-asking =
    { $n ->
        [zero] لا طلبات لمتابعة منطقتك
        [one] منطقة واحدة تطلب متابعة منطقتك
        [two] منطقتان تطلبان متابعة منطقتك
        [few] { $n } مناطق تطلب متابعة منطقتك
        [many] { $n } منطقة تطلب متابعة منطقتك
       *[other] { $n } منطقة تطلب متابعة منطقتك
    }
admin-waiting-failing =
    { $n ->
        [zero] يمكن الوصول إلى كل المناطق
        [one] منطقة واحدة لا يمكن الوصول إليها
        [two] منطقتان لا يمكن الوصول إليهما
        [few] { $n } مناطق لا يمكن الوصول إليها
        [many] { $n } منطقة لا يمكن الوصول إليها
       *[other] { $n } منطقة لا يمكن الوصول إليها
    }
admin-waiting-parked =
    { $n ->
        [zero] لا رسائل معلّقة
        [one] رسالة واحدة معلّقة
        [two] رسالتان معلّقتان
        [few] { $n } رسائل معلّقة
        [many] { $n } رسالة معلّقة
       *[other] { $n } رسالة معلّقة
    }
admin-waiting-steps =
    { $n ->
        [zero] { $organisation }: لم تُسحب أي خطوة
        [one] { $organisation }: سُحبت خطوة من أحد المسارات
        [two] { $organisation }: سُحبت خطوات من مسارين
        [few] { $organisation }: سُحبت خطوات من { $n } مسارات
        [many] { $organisation }: سُحبت خطوات من { $n } مسارًا
       *[other] { $organisation }: سُحبت خطوات من { $n } مسار
    }
admin-number-organisations = مؤسسات
admin-number-opportunities = فرص منشورة هنا
admin-number-playlists = مسارات منشورة هنا
admin-number-remote = من مناطق أخرى
admin-number-peers = مناطق نتابعها
admin-number-pending = رسائل قيد الإرسال
admin-organisations-empty = لا توجد مؤسسات بعد.
admin-organisations-empty-hint = يمكنك إضافة مؤسسة أدناه، ثم دعوة أشخاصها.
admin-organisation-new = إضافة مؤسسة
admin-organisation-create = إضافة المؤسسة
admin-organisation-desk = فتح مساحة عملها
admin-organisation-items = المنشور
admin-organisation-people = الأشخاص
admin-verify = توثيق
admin-unverify = سحب التوثيق
admin-verify-hint = ما تنشره مؤسسة غير موثّقة يظهر للجميع في هذه المنطقة، ولا يُرسل إلى مناطق أخرى.
admin-person-new = دعوة شخص
admin-person-new-hint = سيظهر رابط يمكنك إرساله. يعمل مرة واحدة.
admin-person-add = دعوة
admin-person-role = الدور
admin-person-organisation = المؤسسة
admin-person-organisations = المؤسسات
admin-person-seen = آخر زيارة
admin-person-link = إنشاء رابط للدخول
admin-person-remove = إزالة
admin-person-remove-text = يُحذف الحساب هنا، ولا يمكن لأحد تسجيل الدخول به بعد الآن. ويبقى ما نُشر.
admin-person-remove-go = حذف الحساب
admin-person-change = تغيير الدور
admin-person-last-operator = لا بدّ أن يبقى للموقع من يديره. يلزم أولًا منح دور إدارة الموقع لشخص آخر.
admin-person-none = لا يوجد
secret-title = رابط الدخول لحساب { $who }
secret-text = يُرجى نسخه الآن، فلن يظهر مرة أخرى. يعمل مرة واحدة، حتى { $until }.
tag-verified = موثّقة
tag-unverified = غير موثّقة

## Other territories

peers-follow = متابعة منطقة
peers-follow-hint = عنوانها أو معرّفها: tilburg.example أو { "\u2066" }@tilburg@tilburg.example{ "\u2069" }. وسيظهر هنا ما تنشره.
peers-follow-go = متابعة
peers-asking = مناطق تطلب متابعة منطقتك
peers-accept = قبول
peers-reject = رفض
peers-known = المناطق والخدمات
peers-policy-followed = المتابعة متاحة للجميع. أما المحتوى فلا يُستقبل إلا من المناطق التي نتابعها.
peers-policy-allowlist = لا يتواصل الموقع إلا مع المناطق المسموح بها.
peers-empty = لا توجد مناطق أخرى بعد.
peers-empty-hint = يمكنك متابعة منطقة أعلاه، فيصل ما نشرته فورًا.
peers-territory = المنطقة
peers-state = الحالة
peers-items = الوارد
peers-pending = قيد الإرسال
peers-last = آخر تسليم
peers-never = لم يحدث بعد
peers-back = كل المناطق
peer-error = فشل آخر تسليم
peer-retry = المحاولة التالية: { $when }.
peer-retry-now = المحاولة جارية الآن.
peer-facts = معلومات
peer-fact-software = البرنامج
peer-fact-since = أول تواصل
peer-fact-followers = عدد المتابعات من هناك
peer-fact-items = الوارد من هناك
peer-fact-pending = رسائل قيد الإرسال
peer-fact-last = آخر تسليم
peer-fact-backfill = قراءة ما نشرته
peer-fact-backfill-done = اكتملت، عدد العناصر: { $n }
peer-fact-backfill-going = عدد العناصر حتى الآن: { $n }
peer-fact-backfill-later = عدد العناصر حتى الآن: { $n }، وستُعاد المحاولة ({ $why })
peer-fact-backfill-missed = اكتملت، عدد العناصر: { $n }، وتعذّر الحصول على: { $missed } ({ $why })
peer-fact-backfill-failed = غير ممكنة، عدد العناصر حتى الآن: { $n } ({ $why })
peer-actions = ما يمكنك فعله
peer-parked = رسائل معلّقة
peer-parked-hint = رُفضت هذه الرسائل ثلاث مرات، وأُرسل كل ما بعدها.
peer-reason = السبب
peer-reason-write = السبب، للاستخدام الداخلي
peer-reason-hint = يُحفظ عند تقييد المنطقة أو حظرها.
peer-state-seen = معروفة
peer-state-requested = أُرسل الطلب، ولا ردّ بعد
peer-state-asks = تطلب متابعتنا
peer-state-following = نتابعها
peer-state-followed = تتابعنا
peer-state-mutual = متابعة متبادلة
peer-state-limited = مقيّدة
peer-state-blocked = محظورة
peer-do-follow = متابعة
peer-do-follow-hint = يظهر هنا ما تنشره.
peer-do-unfollow = إلغاء المتابعة
peer-do-unfollow-hint = لا يصل منها جديد، ويختفي ما وصل منها من القوائم والبحث.
peer-do-accept = قبول طلبها
peer-do-accept-hint = يصل إليها ما تنشره منطقتك.
peer-do-reject = رفض طلبها
peer-do-reject-hint = لا يصل إليها شيء. ويمكنها إرسال الطلب من جديد.
peer-do-drop = إنهاء متابعتها لمنطقتك
peer-do-drop-hint = لا يصل إليها شيء بعد الآن. ويمكنها إرسال الطلب من جديد.
peer-do-limit = تقييد
peer-do-limit-hint = يُحفظ ما ترسله، لكنه لا يظهر في الصفحات ولا في البحث.
peer-do-unlimit = رفع التقييد
peer-do-unlimit-hint = يظهر ما ترسله في الصفحات وفي البحث.
peer-do-block = حظر
peer-block-ask = حظر هذه المنطقة
peer-do-block-hint = لا يُستقبل منها شيء ولا يُرسل إليها شيء. ويُحذف هنا ما وصل منها، وتنتهي المتابعة من الطرفين. ويشمل ذلك كل العناوين الفرعية لهذا العنوان أيضًا.
peer-do-unblock = رفع الحظر
peer-do-unblock-hint = تصبح المتابعة ممكنة من جديد للطرفين، لكنها لا تعود تلقائيًا.
peer-do-retry = المحاولة الآن
peer-do-retry-hint = تُرسل فورًا الرسائل التي قيد الإرسال والرسائل المعلّقة.
peer-do-dismiss = التخلّي عنها
peer-do-dismiss-hint = لن تُرسل الرسائل المعلّقة بعد الآن.
peer-do-backfill = قراءة من جديد
peer-do-backfill-hint = يُقرأ ما نشرته مرة أخرى: يُضاف ما ينقص، ويُحذف هنا ما لم يعد موجودًا هناك.
arrivals-title = ما وصل
arrivals-empty = لم يصل شيء بعد.
arrivals-thing = الاسم
arrivals-what = الإجراء
arrivals-from = المصدر
arrivals-when = متى
arrivals-published = نشر
arrivals-updated = تعديل
arrivals-withdrawn = سحب
done-followed = تم إرسال الطلب. وسيصل ما نشرته المنطقة عند قبولها.
done-following = بدأت المتابعة، ويصل الآن ما نشرته المنطقة.
done-unfollowed = تم إلغاء المتابعة.
done-accepted = تم القبول.
done-rejected = تم الرفض.
done-limited = تم التقييد. يُحفظ ما ترسله المنطقة، ولا يظهر في أي مكان.
done-unlimited = تم رفع التقييد. يظهر ما ترسله المنطقة من جديد.
done-blocked = تم الحظر. حُذف هنا ما وصل منها، وانتهت المتابعة من الطرفين.
done-unblocked = تم رفع الحظر. لاستقبال ما تنشره، تلزم متابعتها من جديد.
done-retried = المحاولة جارية الآن.
done-dismissed = تم التخلّي عنها، ولن تُرسل بعد الآن.
done-reread = تجري قراءة ما نشرته المنطقة من جديد.
done-verified = تم توثيق المؤسسة. ويُرسل الآن ما نشرته.
done-unverified = تم سحب توثيق المؤسسة.
done-organisation-deleted = تم حذف المؤسسة.
done-organisation-created = تمت إضافة المؤسسة.
done-person-added = لدى هذا الشخص حساب بالفعل، وتمت إضافته إلى المؤسسة.
done-person-changed = تم تغيير الدور. ويلزم الشخصَ تسجيلُ الدخول من جديد.
done-token-revoked = تم إبطال الرمز، ولم يعد يعمل.
done-person-removed = تمت إزالة الحساب.

## The territory

territory-pages = صفحاتها
territory-languages = لغات الصفحات
territory-languages-hint = رموز قصيرة بينها فاصلة لاتينية «,»، والأولى لمن لا يطلب أيًّا منها: { "\u2066" }lt, en{ "\u2069" }
territory-colour = اللون
territory-colour-hint = لون لافتة منطقتك. وحيث تصعب قراءته، تُستخدم درجة أغمق أو أفتح منه.
territory-contact = عنوان بريد إلكتروني للأسئلة
territory-contact-hint = يظهر للجميع.
territory-topics = مواضيعها
territory-topics-hint = منها تختار المؤسسات الشريكة. وعند إزالة موضوع، يبقى لما يحمله من قبل.
territory-topics-more = مواضيع إضافية
territory-topics-more-hint = بينها فاصلة لاتينية «,»، مثل: جولات ليلية, جوقات. وتظهر كما كُتبت، في كل اللغات.

## Tokens

admin-tokens-lead = الرمز يتيح لبرنامج أن ينشر أو يقرأ باسم أحد الحسابات.
admin-tokens-empty = لا توجد رموز بعد.
token-new = إنشاء رمز
token-create = إنشاء الرمز
token-made = الرمز الجديد
token-made-text = يُرجى نسخه الآن، فلن يظهر مرة أخرى. وكل من لديه هذا الرمز يمكنه القيام باسم الحساب بكل ما هو محدّد أدناه.
token-name = الغرض منه
token-name-hint = مثل: استيراد من تقويم المكتبة
token-account = الحساب
token-account-hint = عنوان البريد الإلكتروني للحساب الذي يستخدم الرمز صلاحياته.
token-scopes = صلاحياته
token-scope-read = رؤية ما يراه الحساب
token-scope-write = النشر والتعديل
token-scope-issue = منح الشارات
token-scope-admin = كل صلاحياتك
token-used = آخر استخدام
token-unnamed = بلا اسم
token-revoke = إبطال
token-revoke-text = تُمنع البرامج التي تستخدمه من الدخول فورًا. ولا يمكن التراجع عن ذلك.
token-revoke-go = إبطال نهائي
token-revoked = تم الإبطال

territory-map = على الخريطة
territory-boundary = حدود المنطقة
territory-boundary-hint = ملف GeoJSON فيه نطاق المنطقة، كما يقدّمه مكتب الخرائط في المدينة أو OpenStreetMap. تبدأ الخريطة من هناك وتُرسم عليها الحدود. إذا تُرك فارغًا، لا تُرسم حدود.
territory-boundary-save = حفظ الحدود

## الانضمام. $name هو الاسم الذي يُنادى به من يتعلّم هنا، وولي الأمر هو كل من يكون مسؤولًا عن طفل.

nav-me = مساحتي للتعلّم
join-title = الانضمام
join-lead = هنا يمكنك حفظ ما يعجبك والتسجيل فيه ومتابعة الجهات التي تقدّمه. كل ذلك مجاني، ولا يمكن لأحد أن يرى أنك هنا.
join-new = أول مرة هنا؟
join-known = لديك حساب بالفعل؟
join-no-mail = لا يستطيع هذا الموقع إرسال البريد بعد، لذلك لا يمكن الانضمام من دون مساعدة. يُرجى التواصل مع مؤسسة قريبة منك.
join-name = ما الاسم الذي نناديك به؟
join-name-hint = يكفي اسم مستعار.
join-birth = ما شهر ميلادك وسنته؟
join-birth-hint = الشهر والسنة بالأرقام، مثل 4 و2010. لا يرى ذلك أحد غيرك.
birth-month = الشهر
birth-year = السنة
join-guardian = عنوان البريد الإلكتروني لأحد والديك أو ولي أمرك
join-guardian-hint = نرسل إلى هذا العنوان رسالة واحدة لطلب الموافقة.
join-guardian-why = عمرك أقل من { $age } عامًا. لذلك تلزم موافقة أحد والديك أو ولي أمرك على أن يكون لك حساب.
join-agree-legend = هل لدينا موافقتك؟
join-agree = نعم، أوافق
join-go = إرسال الرابط
join-sent-text = أرسلنا رسالة إلى { $email }. يُرجى فتح الرابط الذي فيها على هذا الجهاز وفي هذا المتصفح. يعمل الرابط مرة واحدة لمدة { $minutes } دقيقة.
join-link-title = بقيت خطوة واحدة
join-link-text = سنناديك باسم { $name }. لفتح حسابك، يُرجى الضغط على الزر.
join-link-young = بعد ذلك نكتب إلى أحد والديك أو ولي أمرك. ويمكنك في هذه الأثناء التجوّل في الموقع.
join-link-go = فتح حسابي
problem-birth-month = يُرجى كتابة الشهر والسنة بالأرقام، مثل 4 و2010
problem-birth-other = هذا غير ما وصلنا من { $name }. تُرجى مراجعة الشهر والسنة
problem-agree = لا يمكن إكمال الطلب من دون هذا
problem-guardian-own = هذا عنوانك أنت. يُرجى كتابة عنوان أحد والديك أو ولي أمرك
consent-account = امتلاك حساب
consent-account-title = ما تشمله موافقتك
consent-account-text = يحتفظ موقع { $territory } بعنوان بريدك الإلكتروني، وبالاسم الذي نناديك به، وبشهر ميلادك وسنته، وبما لك هنا من محفوظات وتسجيلات ونشاط. من هذا يتكوّن حسابك. لا يرى ذلك أحد غيرك إلا إذا أردت إظهاره. لا تُباع هذه البيانات، ولا يجري تتبّع أي شخص.
consent-account-card-text = يحتفظ موقع { $territory } بالاسم الذي نناديك به، وبشهر ميلادك وسنته، وبما جرى لبطاقتك، وبما لك هنا من محفوظات وتسجيلات ونشاط؛ أما عنوان البريد الإلكتروني فلا يُحفظ إلا إذا أضفته. من هذا يتكوّن حسابك. لا يرى ذلك أحد غيرك إلا إذا أردت إظهاره. لا تُباع هذه البيانات، ولا يجري تتبّع أي شخص.
consent-account-adviser-text = يحتفظ موقع { $territory } بعنوان بريدك الإلكتروني، وبالاسم الذي نناديك به، وبنشاطك هنا. من هذا يتكوّن حسابك. من يسمح لك بالاطلاع يرى اسمك وعنوانك وأوقات اطلاعك وما كتبت. لا تُباع هذه البيانات، ولا يجري تتبّع أي شخص.
consent-account-rights = يمكنك في أي وقت أخذ كل ذلك معك أو حذفه من صفحة «مساحتي للتعلّم».
consent-given = تمت موافقتك يوم { $date }.
consent-given-guardian = تمت موافقة أحد والديك أو ولي أمرك يوم { $date }.
consent-withdrawn = انتهت يوم { $date }.
consent-withdraw = سحب هذه الموافقة
consent-withdraw-go = سحب الموافقة والمغادرة
guardian-title = هل يُسمح بحساب باسم { $name }؟
guardian-lead = وصلنا طلب من { $name } لفتح حساب في موقع { $territory }. العمر أقل من { $age } عامًا، وعنوانك مذكور في الطلب على أنه عنوان أحد الوالدين أو ولي الأمر. القرار لك.
guardian-account-text = يحتفظ موقع { $territory } بعنوان البريد الإلكتروني الذي يخصّ { $name }، وبالاسم الذي ننادي به { $name }، وبشهر الميلاد وسنته، وبما في الحساب هناك من محفوظات وتسجيلات ونشاط؛ أما عنك فيحتفظ بعنوانك واسمك. لا يرى ذلك أحد آخر إلا إذا كان إظهاره بقرار من { $name }. لا تُباع هذه البيانات، ولا يجري تتبّع أي شخص.
guardian-account-rights = يمكنك في أي وقت حذف كل ذلك بالرابط الموجود في الرسالة التي وصلتك. وبإمكان { $name } أخذ كل شيء.
guardian-account-paper-text = يحتفظ موقع { $territory } بالاسم الذي ننادي به { $name }، وبشهر الميلاد وسنته، وبما في الحساب هناك من محفوظات وتسجيلات ونشاط؛ وبعنوان البريد الإلكتروني إن وُجد؛ أما عنك فيحتفظ باسمك دون عنوان. لا يرى ذلك أحد آخر إلا إذا كان إظهاره بقرار من { $name }. لا تُباع هذه البيانات، ولا يجري تتبّع أي شخص.
guardian-account-paper-rights = يمكنك في أي وقت حذف كل ذلك: على الورق، بالرمز، حيث وقّعت. وبإمكان { $name } أخذ كل شيء.
guardian-name = اسمك الكامل
guardian-birth = ما شهر ميلاد { $name } وسنته؟
guardian-birth-hint = الشهر والسنة بالأرقام. هكذا نعرف أن بينكما معرفة.
guardian-agree-legend = هل لدينا موافقتك؟
guardian-agree = أوافق بصفتي أحد والدَي { $name } أو ولي الأمر
guardian-yes = نعم، أوافق
guardian-no-title = أو لا
guardian-no-text = عندها يُحذف فورًا كل ما نعرفه عن { $name } وعنك. هذا هو الخيار المناسب أيضًا إذا لم تكن بينكما معرفة.
guardian-no = لا، حذف كل شيء
guardian-agreed = تمت موافقتك على حساب باسم { $name }.
guardian-withdraw-title = إذا تغيّر رأيك
guardian-withdraw-text = عندها يُغلق الحساب، ويُحذف كل شيء بعد سبعة أيام. وحتى ذلك الحين يبقى بإمكان { $name } أخذ كل شيء، وبإمكانك الموافقة من جديد. يُرجى الاحتفاظ بالرسالة التي أوصلتك إلى هنا.
guardian-withdraw = لم أعد أوافق
guardian-leaving = سيُحذف كل ما يخصّ { $name } يوم { $date }. وحتى ذلك الحين يمكنك الموافقة من جديد.
guardian-own-text = هذه الرسالة لأحد والديك أو ولي أمرك، والدخول هنا باسمك. يُرجى تسجيل الخروج وتسليم الجهاز إليه.
done-guardian-confirmed = شكرًا لك. يمكن استخدام الحساب الآن.
erased-title = تم حذف كل شيء
erased-text = لم يعد هنا أي شيء محفوظ من هذا الحساب.
erased-at = وقت الحذف هنا: { $time }
erased-others = مدن أخرى
erased-others-none = لم تُخبَر من هنا أي مدينة أخرى بشيء عن هذا الحساب، فلا شيء يُحذف هناك.
erased-others-lead = جرى بهذا الحساب تسجيل في عروض هذه المدن. وقد أبلغنا كلًّا منها بحذف ما وصلها. و«مؤكَّد» تعني أن الخادم هناك استلم رسالتنا.
erased-other = المدينة
erased-answer = الرد
erased-state-nothing = لم تُخبَر بشيء قط، فلا شيء يُحذف
erased-state-confirmed = أُبلغت وأكّدت: { $time }
erased-state-gone = تقول إنه لم يعد هناك أحد
erased-state-refused = رفضت رسالتنا
erased-state-unreached = تعذّر الوصول إليها مدة 30 يومًا، أو لم نعد نتواصل معها
erased-state-waiting = لم تؤكّد بعد. نحاول مدة 30 يومًا
erased-keep = احفظ عنوان هذه الصفحة: فهو الطريق الوحيد إليها ولا يمكن لأحد إرساله إليك مرة أخرى. تبيّن الصفحة الحالة حتى { $date }.
mail-join-subject = الانضمام إلى { $territory }
mail-join-text =
    مرحبًا { $name }،

    هذا الرابط يفتح حسابك في { $territory }:

    { $link }

    يعمل الرابط مرة واحدة لمدة { $minutes } دقيقة، وفي المتصفح الذي طُلب منه فقط. إذا لم يكن الطلب منك، فلا داعي لفعل أي شيء: لن يكون هناك حساب في هذه الحالة.
mail-guardian-subject = موافقتك مطلوبة على حساب { $name } في { $territory }
mail-guardian-text =
    مرحبًا،

    وصلنا طلب من { $name } لفتح حساب في { $territory }، حيث يجد الناس ما يمكن تعلّمه بالقرب منهم ويحفظون ما تعلّموه. عمر { $name } أقل من { $age } عامًا، وعنوانك مذكور في الطلب على أنه عنوان أحد الوالدين أو ولي الأمر.

    تُرجى قراءة ما يعنيه ذلك ثم الإجابة بنعم أو لا:

    { $link }

    يُرجى الاحتفاظ بهذه الرسالة. بالرابط نفسه يمكنك تغيير رأيك في أي وقت. وكل من لديه هذا الرابط يمكنه اتخاذ القرار بدلًا منك.
mail-guardian-agreed-text =
    مرحبًا،

    سُجّلت موافقتك يوم { $date } على أن يكون لـ { $name } حساب في { $territory }.

    إن لم يكن ذلك أنت، فيمكن سحب الموافقة هنا:

    { $link }
mail-guardian-withdrawn-text =
    مرحبًا،

    سُحبت موافقتك يوم { $date } على أن يكون لـ { $name } حساب في { $territory }. يُحذف كل ما يخصّ { $name } بعد سبعة أيام.

    إن لم يكن ذلك أنت، أو تغيّر رأيك، فيمكنك الموافقة من جديد هنا قبل ذلك:

    { $link }
mail-guardian-ended-text =
    مرحبًا { $name }،

    لم يعد أحد والديك أو ولي أمرك موافقًا على أن يكون لك حساب في { $territory }. لذلك سيُحذف كل ما يخصّك يوم { $date }.

    وحتى ذلك الحين يمكنك أخذه:

    { $link }

## ما يملكه هنا من يتعلّم.

## Cards, addresses, papers of guardians. $card is a card’s name, $code letters of a code.

card-have = لدي بطاقة عليها حروف
card-title = بطاقتك
card-lead = يُرجى كتابة حروف بطاقتك. فهي تفتح لك حسابًا أو تعيدك إلى حسابك.
card-code = حروف البطاقة
card-code-hint = مثلًا 7K3M9-QXT2V-HD4RS. إذا كانت كلماتك معك فتكفي الحروف الخمسة الأولى.
card-go = متابعة
card-join-title = فتح حسابك بهذه البطاقة
card-join-text = لا حاجة إلى بريد إلكتروني. بعد ذلك تحصل على خمس كلمات: بها وببطاقتك يمكنك تسجيل الدخول في كل مكان.
card-guardian-hint = إن لم يوجد عنوان فاترك الحقل فارغًا: عندها يكون التوقيع على الورق حيث حصلت على البطاقة.
card-again-title = بطاقة جديدة لحسابك
card-again-text = أخبرنا متى وُلدت، كي لا يفتح أحد غيرك حسابك. بعد ذلك تحصل على كلمات جديدة. البطاقة القديمة لم تعد تعمل.
card-words-title = تسجيل الدخول بكلماتك
card-used-text = استُخدمت هذه البطاقة يوم { $date }. إن لم يكن ذلك منك فأخبر من أعطاك إياها: يمكنه قفلها.
card-words = كلماتك الخمس
card-words-hint = بترتيبها، مع مسافات بينها.
card-all = ليست لديك كلمات بعد؟ يُرجى إذًا كتابة حروف البطاقة الخمسة عشر كلها.
card-lost = هل ضاعت الكلمات أو البطاقة؟ من أعطاك البطاقة يمكنه أن يعطيك بطاقة جديدة للحساب نفسه.
card-closed-title = هذه البطاقة لا تفتح شيئًا
card-locked-text = تم قفلها. يُرجى طلب غيرها من المكان الذي حصلت عليها منه.
card-expired-text = لم تُستخدم في الوقت المحدد. يُرجى طلب غيرها من المكان الذي حصلت عليها منه.
card-opened-title = حسابك مفتوح
card-opened-text = تم تسجيل دخولك. عُرضت كلماتك الخمس مرة واحدة فقط. إن لم تكن مكتوبة لديك، فيمكن إنشاء كلمات جديدة الآن.
card-new-title = يُرجى كتابة هذه الكلمات الخمس
card-new-text = لا نعرضها إلا الآن. بها وببطاقتك { $card } يمكنك تسجيل الدخول على أي جهاز. احتفظ بها حيث لا يجدها أحد غيرك.
card-new-go = كتبتها
card-renew = إنشاء كلمات جديدة
card-renew-title = كلمات بطاقتك
card-renew-text = بالبطاقة { $card } وبخمس كلمات يمكنك تسجيل الدخول على أي جهاز. إن ضاعت الكلمات أو رآها أحد، فيمكن إنشاء كلمات جديدة.
card-renew-sure = لن تعود الكلمات القديمة صالحة. تُعرض الجديدة مرة واحدة فقط.
problem-card = لا توجد بطاقة بهذه الحروف. يُرجى مراجعتها
problem-card-letters = في البطاقة 15 حرفًا ورقمًا. يُرجى مراجعتها
problem-card-birth = لا يطابق ذلك ما نعرفه. يُرجى مراجعة الشهر والسنة
problem-card-birth-left = لا يطابق ذلك ما نعرفه. يُرجى مراجعة الشهر والسنة. المحاولات المتبقية: { $n }
problem-card-birth-locked = لا يطابق ذلك ما نعرفه. أُقفلت البطاقة الآن. يُرجى طلب بطاقة أخرى حيث حصلت عليها
problem-card-words = البطاقة والكلمات لا تتوافق. يُرجى مراجعتهما
card-entry-printed = أُنشئت البطاقة { $card } يوم { $date }.
card-entry-used = استُخدمت البطاقة { $card } يوم { $date }.
card-entry-locked = قُفلت البطاقة { $card } يوم { $date }.
card-entry-missed = أُقفلت البطاقة { $card } يوم { $date }: تكرر الخطأ في شهر الميلاد وسنته.
card-entry-renewed = حصلت البطاقة { $card } على كلمات جديدة يوم { $date }.
card-entry-replaced = استُبدلت البطاقة { $card } يوم { $date }.
card-state-fresh = غير مستخدمة
card-state-used = مستخدمة
card-state-expired = منتهية
card-state-locked = مقفلة
desk-cards = البطاقات
desk-cards-lead = لمن ليس لديهم بريد إلكتروني ولا هاتف. كل بطاقة تفتح حسابًا واحدًا. يظهر لك هل استُخدمت البطاقة، ولا يظهر أبدًا من استخدمها.
desk-cards-unverified = يجب أولًا أن يوثّق المشغّل مؤسستك.
desk-cards-new = بطاقات جديدة
desk-cards-count = العدد (من 1 إلى 40)
desk-cards-language = لغة البطاقات
desk-cards-print = إنشاء ورقة
desk-cards-empty = لا توجد بطاقات بعد.
desk-cards-all = كل البطاقات
desk-cards-card = البطاقة
desk-cards-state = الحالة
desk-cards-lock = قفل
desk-cards-lock-text = لن تفتح شيئًا بعد الآن، ويُسجَّل خروج من دخل بها. ويبقى الحساب.
desk-cards-replace = بطاقة جديدة
desk-cards-replace-text = تُقفل البطاقة الضائعة. والجديدة تفتح الحساب نفسه لمن يعرف شهر الميلاد وسنته.
desk-cards-held = لم يُعرف شهر الميلاد وسنته مرات كثيرة. لا يمكن إلا للمشغّل إنشاء بطاقة جديدة.
desk-cards-made = أُنشئت هذه البطاقات من قبل، ولم تُنشأ بطاقات جديدة. عُرضت حروفها مرة واحدة فقط: إن لم تُطبع، فيُرجى إقفالها هنا وإنشاء بطاقات جديدة.
desk-cards-note = يُرجى تدوين الحروف الخمسة الأولى من البطاقة بجانب اسم من يحصل عليها في قائمة خاصة بك. بها تجدها هنا وتقفلها وتستبدلها.
desk-log = ما الذي جرى
done-card-locked = قُفلت البطاقة.
problem-card-count = يُرجى كتابة عدد من 1 إلى 40. لا يمكن أن تزيد البطاقات غير المستخدمة على 400 في وقت واحد
sheet-title = بطاقات للقص
sheet-text = يُرجى طباعة هذه الصفحة الآن: لا تُعرض الحروف إلا هذه المرة.
print-page = طباعة هذه الصفحة
sheet-card-text = اكتشف ما يمكن تعلّمه بالقرب منك. امسح هذا الرمز، أو افتح { $address } واكتب هذه الحروف:
sheet-card-keep = احتفظ بهذه البطاقة. يمكن استخدامها لأول مرة حتى { $date }.
attest-title = توقيع أحد الوالدين أو ولي الأمر
attest-lead = يُرجى كتابة الرمز الذي يعرضه ولي الأمر أو الطفل. من دونه لا يظهر لك أحد.
attest-code = الرمز
attest-code-hint = ثمانية حروف وأرقام.
attest-child = ينتظر { $name } توقيعًا على الورق. يُرجى طباعة هذه الصفحة وقراءتها مع ولي الأمر وتوقيعها والاحتفاظ بالورقة.
attest-name = اسم ولي الأمر
attest-paper-code = الرمز: { $code }. يُرجى الاحتفاظ به: به تُسحب الموافقة على الورق حيث وقّعت.
attest-paper-date = التاريخ
attest-paper-signature = التوقيع
attest-agree = وقّع ولي أمر { $name } على ذلك، وقد رأيته
attest-go = تسجيل ذلك
attest-other = رمز آخر
attest-done = وافق ولي أمر { $name }.
attest-withdraw-title = لم يعد ولي الأمر موافقًا
attest-withdraw-text = بعد التوقيع على ذلك يُحذف كل ما يخص { $name } بعد سبعة أيام.
attest-withdraw-go = تسجيل سحب الموافقة
attest-entry-attested = سُجّل توقيع ولي أمر يوم { $date } ({ $code }).
attest-entry-withdrawn = سُجّل سحب موافقة يوم { $date } ({ $code }).
problem-attest-code = لا أحد ينتظر بهذا الرمز. يُرجى مراجعته
problem-attest-letter = لولي الأمر عنوان بريد إلكتروني، وعليه أن يجيب عن رسالتنا أولًا. يعمل الرابط الذي فيها ما دام الطفل أصغر من أن يقرر وحده
done-attested = تم التسجيل، والحساب مفتوح.
done-attest-withdrawn = تم التسجيل. أُغلق الحساب، ويُحذف بعد سبعة أيام.
consent-given-paper = وقّع أحد والديك أو ولي أمرك على الورق؛ سُجّل ذلك يوم { $date }.
me-paper-text = يوقّع أحد والديك أو ولي أمرك على الورق حيث حصلت على بطاقتك. يُرجى عرض هذا الرمز هناك: { $code }
me-paper-keep = رمز أحد والديك أو ولي أمرك لما يُوقَّع على الورق: { $code }
me-agreed-text = وافق أحد والديك أو ولي أمرك. ما ينقص هو التوقيع على الورق.
guardian-paper-text = تمت موافقتك. بقيت خطوة واحدة: التوقيع على الورق لدى مؤسسة تقدّم شيئًا هنا، مع عرض هذا الرمز: { $code }. عندها يمكن لـ { $name } استخدام الحساب.
me-emails = عناوين البريد الإلكتروني
me-emails-none = ليس لديك أي عنوان. بعنوان يمكنك أيضًا تسجيل الدخول برابط وتلقي الرسائل.
email-letters = يتلقى رسائلك
email-unverified = لم يُؤكَّد بعد
email-choose = إرسال الرسائل إلى هنا
email-remove = إزالة
email-add = عنوان بريد إلكتروني آخر
email-link-title = هل هذا عنوانك؟
email-link-text = يصبح { $email } عنوانًا لحساب { $name }.
email-link-go = نعم، إضافته
email-expired-text = استُخدم من قبل أو انتهت مدته أو يخص متصفحًا آخر. يُرجى طلب رابط جديد من صفحتك.
done-email-asked = أرسلنا رسالة إلى هذا العنوان. يُرجى فتح الرابط في هذا المتصفح.
done-email-added = أصبح العنوان لك.
done-email-chosen = تصل الرسائل الآن إلى هناك.
done-email-removed = أُزيل العنوان.
problem-email-own = هذا العنوان لديك من قبل
problem-email-guardian = هذا عنوان أحد والديك أو ولي أمرك. اكتب عنوانًا لك
problem-email-most = لا يزيد عدد عناوين الحساب على خمسة
problem-last-way-in = هذه آخر طريقة لديك لتسجيل الدخول. يُرجى إضافة عنوان آخر أولًا.
me-cards = بطاقاتك
me-take-zip = أخذها ملفات (ZIP)
mail-card-subject = بطاقة جديدة لحسابك في { $territory }
mail-card-text =
    مرحبًا { $name }،

    أنشأت { $organisation } بطاقة جديدة لحسابك في { $territory }. البطاقة القديمة مقفلة.

    إن لم تكن قد طلبتها فأخبر { $organisation }.
mail-card-changed-subject = بطاقتك في { $territory }
mail-card-locked-text =
    مرحبًا { $name }،

    أُقفلت البطاقة { $card } لحسابك في { $territory }. لا يدخل بها أحد بعد الآن.

    للحصول على بطاقة أخرى اسأل { $organisation }.
mail-card-used-text =
    مرحبًا { $name }،

    استُخدمت البطاقة الجديدة { $card } لحسابك في { $territory }. سجّل أحدهم الدخول بها.

    إن لم يكن ذلك أنت فأخبر { $organisation }: يمكن إقفالها هناك.
mail-card-renewed-text =
    مرحبًا { $name }،

    صارت كلمات البطاقة { $card } لحسابك في { $territory } جديدة. لم تعد القديمة صالحة.

    إن لم يكن ذلك أنت فأخبر { $organisation }: يمكن إقفال البطاقة هناك.
mail-child-subject = حساب { $name } في { $territory }
mail-attested-text =
    مرحبًا،

    سجّلت { $organisation } أنك وقّعت على الورق أن { $name } يمكن أن يكون له حساب في { $territory }.

    إن لم يكن ذلك صحيحًا فأخبر { $organisation }. بالرابط في رسالتنا الأولى يمكنك التراجع.
mail-attest-withdrawn-text =
    مرحبًا،

    سجّلت { $organisation } أنك لم تعد موافقًا على أن يكون لـ { $name } حساب في { $territory }. يُحذف كل ما يخص { $name } بعد سبعة أيام.

    إن كنت موافقًا فقل ذلك قبلها بالرابط في رسالتنا الأولى.
mail-inactive-guardian-text =
    مرحبًا،

    لم يزر { $name } { $territory } منذ وقت طويل. يوم { $date } نحذف الحساب بكل ما فيه.

    للاحتفاظ به يجب أن يسجّل { $name } الدخول مرة قبل ذلك:

    { $link }
mail-email-subject = عنوانك في { $territory }
mail-email-text =
    مرحبًا،

    يريد { $name } استخدام هذا العنوان لحساب في { $territory }. إن كان ذلك منك فافتح هذا الرابط:

    { $link }

    يعمل { $minutes } دقيقة، في المتصفح الذي طُلب فيه. إن لم يكن ذلك منك فلا داعي لفعل شيء.
mail-email-taken-text =
    مرحبًا،

    يريد { $name } استخدام هذا العنوان لحساب في { $territory }. وهو يخص حسابًا من قبل، لذلك لم يتغير شيء.

    إن كان الحسابان لك فسجّل الدخول إلى الآخر وأزل العنوان هناك أولًا. وإن لم يكن ذلك منك فلا داعي لفعل شيء.
mail-way-removed-text =
    مرحبًا { $name }،

    أُزيل من حسابك في { $territory } مفتاح مرور أو عنوان بريد إلكتروني. لم يعد بإمكان أحد تسجيل الدخول به.

    إن لم يكن ذلك بعلمك، يُرجى الاطلاع هنا وتسجيل الخروج من كل مكان:

    { $link }
mail-email-first-text =
    مرحبًا { $name }،

    تُرسل الرسائل المتعلقة بحسابك في { $territory } من الآن إلى { $email }.

    إن لم يكن ذلك بعلمك، يُرجى تسجيل الدخول واختيار عنوانك ومراسلتنا.
mail-email-added-text =
    مرحبًا { $name }،

    أصبح لحسابك في { $territory } عنوان آخر: { $email }. ومن يملكه يمكنه تسجيل الدخول.

    إن لم يكن ذلك منك فسجّل الدخول وأزل العنوان واكتب إلينا.
mail-way-subject = طرق الدخول إلى حسابك في { $territory }
mail-way-passkey-text =
    مرحبًا { $name }،

    أُضيف مفتاح مرور إلى حسابك في { $territory }. ومن يملكه يمكنه تسجيل الدخول.

    إن لم يكن ذلك منك فأزله هنا وسجّل الخروج من كل مكان:

    { $link }
mail-way-linked-text =
    مرحبًا { $name }،

    رُبط حساب في موقع آخر بحسابك في { $territory }. ومن يملكه يمكنه تسجيل الدخول.

    إن لم يكن ذلك منك فأزله هنا وسجّل الخروج من كل مكان:

    { $link }
mail-way-locked-text =
    مرحبًا { $name }،

    يبدو أن هناك نسخة من أحد مفاتيح المرور الخاصة بك في { $territory }، ولذلك لم يعد يُدخل أحدًا. تجب إزالته هنا وإضافة مفتاح جديد:

    { $link }
mail-inactive-subject = سيُحذف حسابك في { $territory }
mail-inactive-text =
    مرحبًا { $name }،

    لم تزر { $territory } منذ وقت طويل. يوم { $date } نحذف حسابك بكل ما فيه.

    إن أردت الاحتفاظ به فسجّل الدخول مرة قبل ذلك:

    { $link }
mail-erased-subject = حُذف حسابك في { $territory }
mail-erased-text =
    مرحبًا { $name }،

    حُذف حسابك في { $territory } بكل ما فيه، ويُحذف هذا العنوان أيضًا بعد إرسال هذه الرسالة. أيّ المدن الأخرى أُبلغت وأيّها أكّدت ذلك، تجده هنا حتى { $date }:

    { $link }

    احفظ الرابط: فهو الطريق الوحيد إلى هناك.
mail-erased-guardian-text =
    مرحبًا،

    حُذف حساب { $name } في { $territory } بكل ما فيه، ويُحذف عنوانك أيضًا بعد إرسال هذه الرسالة. أيّ المدن الأخرى أُبلغت وأيّها أكّدت ذلك، تجده هنا حتى { $date }:

    { $link }

    احفظ الرابط: فهو الطريق الوحيد إلى هناك.
export-readme =
    هذا كل ما تحتفظ به { $territory } عنك، جُمع يوم { $date }.

    تُفتح ملفات ‎.csv في جدول بيانات، وملفات ‎.json في أي محرر نصوص، وcalendar.ics في تقويم. وفي everything.json كل شيء في ملف واحد. وما لا يوجد منه شيء ليس له ملف. أما الأسرار، كأسرار روابط الدخول، فتُحفظ بصورة لا يقرؤها أحد، وليست هنا.

## End of cards.

me-title = مرحبًا { $name }
me-explore = البحث عن فرصة للتعلّم
me-waits-title = بانتظار أحد والديك أو ولي أمرك
me-waits-text = أرسلنا رسالة إلى العنوان أدناه. إلى أن يصل الرد، يمكنك التجوّل في الموقع وحفظ عمليات البحث، لكن لا يمكنك التسجيل في أي شيء.
me-guardian-again = إرسال الرسالة مرة أخرى
me-guardian-first = إرسال رسالة
me-guardian-paper = التوقيع على الورق بدلًا من ذلك
me-birth-title = سؤال واحد
me-birth-hint = الشهر والسنة بالأرقام، مثل 4 و2010. لا يمكن تغيير ذلك لاحقًا. ولا يراه أحد غيرك.
me-consents = ما تمت الموافقة عليه
me-take = أخذ كل شيء معك
me-take-text = ملف واحد فيه كل ما هو محفوظ هنا عنك.
me-take-go = تنزيل الملف
me-leave = المغادرة
me-leave-text = يُحذف كل ما يخصّك بعد سبعة أيام. وحتى ذلك الحين يمكنك تغيير رأيك.
me-leave-go = أريد المغادرة
me-erase = حذف كل شيء فورًا
me-erase-text = لن يمكن استرجاع أي شيء بعد ذلك.
me-erase-go = حذف كل شيء الآن
me-report-letter = تصلك عندئذ رسالة فيها رابط إلى صفحة تبيّن أيّ المدن الأخرى أكّدت ذلك.
me-report-none = لا يظهر لك أيّ المدن الأخرى أكّدت ذلك إلا عند حذف كل شيء فورًا، أو إذا أمكننا الكتابة إلى عنوان بريد إلكتروني مؤكَّد لك.
me-report-page = تظهر لك بعد ذلك صفحة تبيّن أيّ المدن الأخرى أكّدت ذلك.
me-leaving = سيُحذف كل ما يخصّك يوم { $date }.
me-leaving-guardian = لم يعد أحد والديك أو ولي أمرك موافقًا على أن يكون لك حساب هنا. وحتى ذلك الحين يمكنك أخذ كل شيء.
me-stay = أريد البقاء
done-joined = أهلًا بك! حسابك مفتوح الآن.
done-guardian-asked = أرسلنا رسالة إلى أحد والديك أو ولي أمرك.
done-guardian-paper = سيوقّع أحد والديك أو ولي أمرك على الورق. لم تعد الرسالة السابقة صالحة.
done-birth-told = شكرًا لك. هذا كل ما كنا نحتاج إليه.
done-stays = يسرّنا بقاؤك. لن يُحذف شيء.

## التسجيل في فرصة. $title هو اسم الفرصة، و$name هو اسم من يسجّل فيها.

enrol-title = التسجيل
enrol-go = التسجيل
enrol-wait-go = انتظار مقعد
enrol-full = كل المقاعد محجوزة. يمكنك انتظار مقعد: الأولوية لمن يسجّل أولًا.
enrol-back = العودة إلى الصفحة
enrol-name-hint = تراه الجهة المنظِّمة.
enrol-email-hint = نرسل إليك رابطًا واحدًا لتأكيد التسجيل. لا ترى الجهة المنظِّمة عنوانك إلا إذا حدّدت ذلك أدناه.
enrol-birth-hint = الشهر والسنة بالأرقام، مثل 4 و2010. ننظر فقط هل يمكنك الحضور، ولا نحتفظ بذلك.
enrol-message = هل من شيء يجب أن تعرفه الجهة المنظِّمة؟ (اختياري)
enrol-message-hint = مثلًا ما يلزمك من أجل المشاركة.
enrol-release = يمكن للجهة المنظِّمة رؤية عنوان بريدي الإلكتروني
enrol-sent-text = أرسلنا رسالة إلى { $email }. يُرجى فتح الرابط الذي فيها وتأكيد التسجيل. عندها فقط يكون لك مقعد.
consent-organiser = التسجيل في فرصة
consent-organiser-text = تطّلع الجهة المنظِّمة ({ $organiser }) على الاسم والرسالة المكتوبين هنا، للتخطيط ولمعرفة من حضر. ويستطيع القائمون على هذا الموقع الاطلاع عليه أيضًا، ولا يراه أحد آخر. وبعد مغادرتك يبقى ذلك محفوظًا ما دامت هناك حاجة إليه فقط.
rule-closed-cancelled = أُلغيت هذه الفرصة.
rule-closed-over = انتهى الموعد.
rule-closed-external = التسجيل في هذه الفرصة يكون في موقع الجهة المنظِّمة.
rule-closed-none = لا حاجة إلى التسجيل، يكفي الحضور.
rule-closed-notYet = لم يبدأ التسجيل بعد.
rule-closed-closed = انتهى وقت التسجيل.
rule-closed-full = كل المقاعد محجوزة.
rule-closed-alreadyEnrolled = تم تسجيلك من قبل.
rule-closed-age = هذه الفرصة لفئة عمرية أخرى.
rule-closed-guardian = تلزم أولًا موافقة أحد والديك أو ولي أمرك. يمكنك فتح حساب، ونحن نطلب الموافقة.
enrolled-unconfirmed = لم يتم التأكيد بعد
enrolled-requested = القرار للجهة المنظِّمة
enrolled-accepted = لديك مقعد
enrolled-waitlisted = أنت بانتظار مقعد
enrolled-rejected = لم تقبل الجهة المنظِّمة طلبك
enrolled-left = سُجِّل اعتذارك عن الحضور
enrolled-attended = سُجِّل حضورك
enrolled-absent = سُجِّل غيابك
enrolment-confirm = نعم، سأحضر
enrolment-leave = لا يمكنني الحضور
enrolment-leave-text = يذهب مقعدك إلى الشخص التالي في الانتظار.
enrolment-leave-go = التخلّي عن مقعدي
done-asked = تم تدوين ذلك. وأرسلنا إليك رسالة أيضًا.
done-enrolled = تم تسجيلك. وأرسلنا إليك رسالة أيضًا.
done-confirmed = شكرًا لك. تم التأكيد.
done-not-coming = شكرًا على إبلاغنا. سيحصل شخص آخر على المقعد.
me-places = تسجيلاتك
participants-title = قائمة التسجيلات
participants-seats = المقاعد المحجوزة: { $taken } من { $n }
participants-taken =
    { $n ->
        [zero] لا مقاعد محجوزة
        [one] مقعد محجوز واحد
        [two] مقعدان محجوزان
        [few] { $n } مقاعد محجوزة
        [many] { $n } مقعدًا محجوزًا
       *[other] { $n } مقعد محجوز
    }
participants-requested =
    { $n ->
        [zero] لا أحد بانتظار ردّك
        [one] شخص واحد بانتظار ردّك
        [two] شخصان بانتظار ردّك
        [few] { $n } أشخاص بانتظار ردّك
        [many] { $n } شخصًا بانتظار ردّك
       *[other] { $n } شخص بانتظار ردّك
    }
participants-waiting =
    { $n ->
        [zero] لا أحد بانتظار مقعد
        [one] شخص واحد بانتظار مقعد
        [two] شخصان بانتظار مقعد
        [few] { $n } أشخاص بانتظار مقعد
        [many] { $n } شخصًا بانتظار مقعد
       *[other] { $n } شخص بانتظار مقعد
    }
participants-attended =
    { $n ->
        [zero] لم يحضر أحد
        [one] حضر شخص واحد
        [two] حضر شخصان
        [few] حضر { $n } أشخاص
        [many] حضر { $n } شخصًا
       *[other] حضر { $n } شخص
    }
participants-none = لا توجد تسجيلات بعد.
participants-none-hint = يظهر هنا كل من يسجّل.
participants-state = الحالة
participants-since = منذ
participants-sensitive = مع الإجابات المتعلقة بالصحة أو الغذاء
participants-csv = على شكل جدول (CSV)
participant-requested = طلب حضور
participant-accepted = مقعد محجوز
participant-waitlisted = بانتظار مقعد
participant-rejected = طلب مرفوض
participant-left = اعتذار عن الحضور
participant-attended = حضور
participant-absent = غياب
participant-do-accept = قبول
participant-reject-text = تُرسل رسالة بذلك فورًا.
participant-do-reject = رفض
participant-do-attend = تسجيل الحضور
participant-do-miss = تسجيل الغياب
done-participant-accepted = تم القبول. والرسالة في الطريق.
done-participant-rejected = تم الرفض. والرسالة في الطريق.
done-participant-attended = تم تسجيل الحضور.
done-participant-absent = تم تسجيل الغياب.
mail-enrol-confirm-subject = يُرجى التأكيد: { $title }
mail-enrol-confirm-text =
    مرحبًا { $name }،

    وصلنا طلب منك لحضور «{ $title }» ({ $when }). يُرجى تأكيد ذلك هنا:

    { $link }

    عندها فقط يكون لك مقعد. إذا لم يكن الطلب منك، فلا داعي لفعل أي شيء.
mail-enrol-accepted-subject = لديك مقعد: { $title }
mail-enrol-accepted-text =
    مرحبًا { $name }،

    لديك مقعد في «{ $title }».

    { $when }
    { $place }

    لمعرفة كل التفاصيل، أو للإضافة إلى تقويمك، أو لإبلاغنا إذا تعذّر حضورك:

    { $link }
mail-enrol-requested-subject = أرسلنا طلبك إلى الجهة المنظِّمة: { $title }
mail-enrol-requested-text =
    مرحبًا { $name }،

    وصلنا طلب منك لحضور «{ $title }» ({ $when }). القرار للجهة المنظِّمة، وعندها نكتب إليك. لمعرفة حالة طلبك:

    { $link }
mail-enrol-waits-subject = أنت بانتظار مقعد: { $title }
mail-enrol-waits-text =
    مرحبًا { $name }،

    كل المقاعد في «{ $title }» ({ $when }) محجوزة. عندما يتوفر مقعد ويحين دورك، نكتب إليك. لمعرفة حالة طلبك أو للتخلّي عن الانتظار:

    { $link }
mail-enrol-rejected-subject = لا مقعد هذه المرة: { $title }
mail-enrol-rejected-text =
    مرحبًا { $name }،

    لا يمكن للجهة المنظِّمة توفير مقعد لك في «{ $title }» ({ $when }). وهناك فرص أخرى في { $territory }.

    { $link }
mail-enrol-changed-subject = تغيّر الموعد أو المكان: { $title }
mail-enrol-changed-text =
    مرحبًا { $name }،

    تغيّر موعد فرصة «{ $title }» أو مكانها. وأصبح الآن:

    { $when }
    { $place }

    لمعرفة كل التفاصيل، أو لإبلاغنا إذا تعذّر حضورك:

    { $link }
mail-enrol-cancelled-subject = أُلغيت: { $title }
mail-enrol-cancelled-text =
    مرحبًا { $name }،

    أُلغيت فرصة «{ $title }» ({ $when }). نأسف لذلك. وهناك فرص أخرى في { $territory }.

    { $link }

## الدعوات والأسئلة والرسائل لمن يسجّلون. $organiser هي الجهة المنظِّمة.

questions-title = الأسئلة
questions-text = يمكنك طرح عشرة أسئلة كحد أقصى على كل من يسجّل هنا. من يأتي من مدينة أخرى لا يُسأل. السؤال الذي يُمحى نصه يختفي مع إجاباته. عند تغيير سؤال أو سبب طرحه تُمحى إجاباته أيضًا.
question-number = السؤال { $n }
question-new = سؤال جديد
question-text = السؤال
question-purpose = لماذا تسألون
question-purpose-hint = يقرأ هذا كل من يُسأل.
question-kind = كيف تكون الإجابة
question-kind-text = بنص قصير
question-kind-choice = باختيار إجابة واحدة
question-kind-yesNo = بنعم أو لا
question-options = إجابات للاختيار
question-options-hint = للاختيار فقط: إجابتان أو أكثر، واحدة في كل سطر.
question-required = الإجابة إلزامية
question-is-sensitive = يتعلق بالصحة أو الغذاء
question-readers = من يقرأ الإجابات عن الصحة أو الغذاء
question-readers-hint = فقط من يتم تحديدهم. كل قراءة تُدوَّن في السجل.
question-readers-fixed = توجد إجابات بالفعل. لا يضيف شخصًا آخر إلا مالك المؤسسة أو من يقرأها الآن.
question-erase-after = عدد الأيام بعد النهاية حتى تُمحى الإجابات
question-erase-on = أو اليوم الذي تُمحى فيه
question-erase-hint = املأ واحدًا منهما. لا تحتفظوا بالإجابات أطول مما تحتاجون.
question-erase-answers = إجابات موجودة
question-erase-go = محو الإجابات: { $n }
question-erase-first = تُمحى الإجابات الموجودة مع هذا التغيير. ضع علامة هنا أو اترك السؤال كما كان.
question-erase-fixed = هناك من أجاب بالفعل وقيل له متى تُمحى إجابته. لا يمكن اختيار وقت بعد ذلك.
question-optional = { $text } (اختياري)
question-why = لماذا نسأل: { $purpose }
question-erased-on = تُمحى إجابتك في { $date }.
question-erased-after =
    { $n ->
        [zero] تُمحى إجابتك عند النهاية.
        [one] تُمحى إجابتك بعد يوم من النهاية.
        [two] تُمحى إجابتك بعد يومين من النهاية.
        [few] تُمحى إجابتك بعد { $n } أيام من النهاية.
        [many] تُمحى إجابتك بعد { $n } يومًا من النهاية.
       *[other] تُمحى إجابتك بعد { $n } يوم من النهاية.
    }
question-sensitive = يتعلق هذا بالصحة أو الغذاء. لا يقرؤه إلا من عيّنتهم الجهة المنظِّمة.
question-consent = تصل إجاباتك إليها أيضًا، وتُمحى كما هو مكتوب بجانب كل سؤال.
answer-yes = نعم
answer-no = لا
answers-title = إجاباتك
answers-change = تغيير إجاباتي
answers-not-asked = تسجيل من مدينة أخرى دون أسئلة
enrol-invited = تدعوك { $organiser }.
enrol-invited-to = أُرسلت هذه الدعوة إلى { $email }. وإلى هناك تُرسل أيضًا الرسالة المتعلقة بمكانك.
enrolment-written-to = تُرسل الرسائل المتعلقة به إلى { $email }.
enrol-known = يوجد حساب بعنوانك. يُرجى تسجيل الدخول ثم تعود إلى هنا.
rule-not-invited-used = استُخدمت هذه الدعوة من قبل. تجد الباقي في الرسالة الخاصة بمقعدك.
rule-not-invited-expired = انتهت مدة هذه الدعوة. يُرجى طلب دعوة جديدة.
rule-not-invited-revoked = سحبت الجهة المنظِّمة هذه الدعوة.
rule-not-invited-forwarded = أُرسلت هذه الدعوة إلى عنوان آخر غير عنوانك. يُرجى طلب دعوة باسمك.
invitations-title = دعوة
invitations-text = من تتم دعوته لا ينتظر موافقتكم ما دامت هناك مقاعد. شروط العمر تسري كما على الجميع.
invitations-letters = برسالة
invitations-list = العناوين
invitations-list-hint = عنوان في كل سطر، أو جدول فيه العنوان والاسم. يصل كل شخص رابط خاص يعمل مرة واحدة.
invitations-send = إرسال الدعوات
invitations-sent = رسائل في الطريق: { $n }
invitations-links = برابط للكثيرين
invitations-ends = حتى متى يعمل
invitations-ends-hint = إذا تُرك فارغًا: حتى النهاية، أو ثلاثين يومًا.
invitations-link = إنشاء رابط
invitations-all = المدعوون
invitations-draft = يجب النشر أولًا، ثم يمكن توجيه الدعوات.
invitation-link = رابط للكثيرين
invitation-joined = سجّلوا به: { $n }
invitation-waiting = لم تُستخدم بعد
invitation-used = استُخدمت
invitation-expired = انتهت مدتها
invitation-revoked = سُحبت
invitation-open = مفتوح
invitation-print = طباعة
invitation-until = يعمل حتى { $date }
invitation-scan = للتسجيل امسح هذا الرمز أو اكتب العنوان.
invitation-picture = العنوان كصورة للكاميرا
invitation-stop-ask-title = إيقاف الدعوات؟
invitation-stop-ask-text = لن تصلك عندئذ دعوات أخرى من { $organiser } بالبريد.
invitation-stop-title = لا مزيد من الدعوات
invitation-stop-text = لن ترسل إليك { $organiser } دعوات من هنا بعد الآن.
done-invitation-made = الرابط جاهز ويمكن طباعته.
invited-sent = الرسالة في الطريق
invited-wrong = ليس عنوان بريد إلكتروني
invited-doubled = موجود أعلاه في القائمة
invited-joined = سبق التسجيل
invited-waiting = سبقت الدعوة
invited-stopped = لا يريد دعوات منكم
invited-limit = ليس اليوم: رسائل كافية
participants-invited = المدعوون: { $n }، سجّلوا: { $joined }، ليس بعد: { $waiting }
mail-invitation-subject = تدعوك { $organiser }: { $title }
mail-invitation-text =
    مرحبًا{ $name }،

    تدعوك { $organiser } إلى «{ $title }».

    { $when }
    { $place }

    يمكنك التسجيل هنا. الرابط لك وحدك:

    { $link }

    لإيقاف مثل هذه الرسائل من { $organiser }:

    { $stop }
mail-message-text =
    { $text }

    --
    تكتب { $organiser } هذا لمن سجّلوا في «{ $title }». كل شيء عن مقعدك، وإذا لم تتمكن من الحضور:

    { $link }
messages-title = كتابة رسالة
messages-text = تصل كل شخص رسالة خاصة، حتى من لم يُظهر عنوانه. لا يرى أحد من وصلته أيضًا. وتصل نسخة إلى أولياء الأمور.
messages-no-mail = هذا الموقع لا يرسل رسائل.
messages-sent = ما كتبتموه
message-to = إلى من
message-to-all = الجميع
message-to-accepted = من لديهم مقعد
message-to-waiting = من ينتظرون
message-to-attended = من حضروا
message-name = الموضوع
message-content = النص
message-preview = معاينة أولًا
message-send = إرسال
message-change = تعديل
message-reached = الرسائل: { $n }
message-on-page = بلا عنوان بريد إلكتروني، يقرؤونها في صفحتهم: { $n }
message-missed = لم تصلهم لأنهم سجّلوا من مدينة أخرى ولا يُظهرون عنوانًا: { $n }
message-nobody = لا يوجد من تكتب إليه.
message-too-many = رسائل كافية ليوم واحد. يمكنك الكتابة غدًا.
enrolment-letters = كتب المنظّم
done-message-sent = أُرسلت.
fact-places-free = { $free } من { $n } مقعد متاح
fact-places-waiting = كل المقاعد محجوزة ({ $n })؛ يمكنك انتظار مقعد
fact-places-taken = كل المقاعد محجوزة ({ $n })
check-in-back = تراجع
done-taken-back = تم التراجع.

## التسجيل فيما تقدّمه مدينة أخرى. $host هو عنوان موقعها.

enrol-release-name = يمكن للجهة المنظِّمة رؤية اسمي
enrol-name-elsewhere-hint = لرسائلنا إليك. لا تراه الجهة المنظِّمة إلا إذا اخترت ذلك أدناه.
enrol-elsewhere-account = التسجيل هنا يحتاج إلى حساب. ومن دون حساب يمكن التسجيل في موقع المدينة التي تقدّمه.
consent-organiser-elsewhere-text = يصل هذا إلى { $organiser }، { $territory } ({ $host }): أن شخصًا من هنا يودّ الحضور، وما تختاره أدناه، ورسالتك، للتخطيط ولمعرفة من حضر. ولا يخرج من هذا الموقع أي شيء آخر عنك. وعند مغادرتك نُبلغ { $organiser } بذلك.
enrolled-sent = أُرسل الطلب ولم يصل رد بعد
enrolled-failed = تعذّر إرسال الطلب
done-passed-on = أرسلنا طلبك إلى الجهة المنظِّمة. وسيظهر الرد هنا فور وصوله.
participant-somebody = شخص من { $host }
mail-enrol-failed-subject = لم يُرسل: { $title }
mail-enrol-failed-text =
    مرحبًا { $name }،

    لم نتمكن من تسجيلك في «{ $title }» ({ $when }): تعذّر الوصول من هنا إلى الجهة المنظِّمة، أو أنها لا تقبل أحدًا من هنا. يمكنك المحاولة مرة أخرى، أو التسجيل في موقع المدينة التي تقدّمه.

    { $link }
enrol-ask = سؤال وليّ أمري: هل يمكن أن يصل هذا إلى { $organiser }: { $what ->
        [name] اسمي
        [email] عنوان بريدي الإلكتروني
       *[both] اسمي وعنوان بريدي الإلكتروني
    }
enrol-ask-paper = لا تصل رسائلنا إلى وليّ أمرك، لذلك لا يمكننا السؤال هل يمكن أن تعرف الجهة المنظِّمة المزيد عنك.
release-asked = سألنا وليّ أمرك هل يمكن أن يصل هذا إلى الجهة المنظِّمة: { $what ->
        [name] اسمك
        [email] عنوان بريدك الإلكتروني
       *[both] اسمك وعنوان بريدك الإلكتروني
    }.
release-given = وافق وليّ أمرك. يمكن للجهة المنظِّمة رؤية هذا: { $what ->
        [name] اسمك
        [email] عنوان بريدك الإلكتروني
       *[both] اسمك وعنوان بريدك الإلكتروني
    }.
release-refused = لم يوافق وليّ أمرك. لا يصل هذا إلى الجهة المنظِّمة: { $what ->
        [name] اسمك
        [email] عنوان بريدك الإلكتروني
       *[both] اسمك وعنوان بريدك الإلكتروني
    }.
release-withdrawn = سحب وليّ أمرك موافقته. لم يعد بإمكان الجهة المنظِّمة رؤية هذا: { $what ->
        [name] اسمك
        [email] عنوان بريدك الإلكتروني
       *[both] اسمك وعنوان بريدك الإلكتروني
    }.
guardian-release-title = سؤال من { $name }: هل يمكن أن يصل هذا إلى { $organiser }؟
guardian-release-lead = وصلنا طلب من { $name } بعد التسجيل: أن يصل هذا إلى { $organiser }، { $city }، للتخطيط ولمعرفة من حضر وللكتابة بشأن ذلك. لا يصل إلى أحد آخر. ويمكن الحضور من دون ذلك أيضًا.
guardian-release-for = لأجل ماذا
guardian-release-to = إلى من يصل
guardian-release-what = ماذا
guardian-release-kept = لا يصل هذا إلى { $organiser }. إذا تغيّر رأيك، يمكنك الموافقة هنا.
guardian-release-over = لم يبقَ هنا ما يُقرَّر: انتهى ذلك أو أُلغي، أو أُعيد المكان، أو أصبح السنّ كافيًا لاتخاذ القرار من دون وليّ أمر.
mail-release-guardian-subject = سؤال من { $name } في { $territory }
mail-release-guardian-text =
    مرحبًا،

    وصلنا تسجيل من { $name } في «{ $title }» ({ $when }) لدى { $organiser }، { $city }. هل يمكن أن يصل هذا إلى { $organiser }: { $what ->
        [name] الاسم
        [email] عنوان البريد الإلكتروني
       *[both] الاسم وعنوان البريد الإلكتروني
    }؟ لا يُعطى شيء من ذلك قبل موافقتك. يُرجى الاطلاع ثم الإجابة بنعم أو لا:

    { $link }

    يُرجى الاحتفاظ بهذه الرسالة. بالرابط نفسه يمكنك سحب موافقتك.

## تسجيل الوصول. $name من وصل، $time الساعة، $code رموز الرمز.

ticket-title = تذكرتك
ticket-text = أظهرها عند الباب أو اقرأ رموزها بصوت مسموع. هي لك وحدك.
code-picture = الرمز على شكل صورة: { $code }
check-in-title = تسجيل الوصول
check-in-here = حضر: { $here } من { $n }
check-in-since = هنا منذ { $time }
check-in-do = وصل
check-in-code = رمز التذكرة
check-in-code-hint = اثنا عشر حرفًا ورقمًا، كما تحت الصورة على التذكرة.
check-in-wall = رمز للحائط
check-in-scan = المسح بالكاميرا
check-in-scan-stop = إغلاق الكاميرا
check-in-no-camera = لا تُفتح الكاميرا. يمكن كتابة الرمز أو اختيار الاسم.
check-in-queued = حُفظ في هذا الهاتف، ويُرسل عند عودة الشبكة.
check-in-waiting = في انتظار الشبكة: { $n }
check-in-waits = في انتظار الشبكة
check-in-attended = { $name }: سُجّل الوصول.
check-in-already = { $name }: الوصول مسجّل من قبل، منذ { $time }.
check-in-unknown = لا توجد تذكرة بهذا الرمز. يُرجى التحقق من كل حرف.
check-in-otherOpportunity = هذه التذكرة لشيء آخر.
check-in-noPlace = لا مقعد هنا لهذه التذكرة.
check-in-notYet = الوقت مبكر. يبدأ تسجيل الوصول قبل البداية بساعتين.
check-in-expired = فات الوقت. ينتهي تسجيل الوصول بعد النهاية بست ساعات، وما حفظه الهاتف بلا شبكة صالح لساعة واحدة.
door-title = تسجيل الوصول هنا
door-text = امسح الرمز بهاتفك، أو افتح { $address } واكتبه. يتغير كل 30 ثانية.
door-stale = لا توجد شبكة. يُرجى انتظار الرمز التالي.
door-code = الرمز عند الباب
door-code-hint = يظهر على الشاشة عند الباب ويتغير كل 30 ثانية.
door-code-go = متابعة
door-go = أنا هنا: { $name }
door-who = لا نعرف بعد من أنت. يمكنك فتح الرابط الذي في رسالتك ثم المسح من جديد، أو تسجيل الدخول، أو كتابة رمز تذكرتك.
door-no-place = ليس لك مقعد هنا بعد. إن كانت لديك تذكرة فاكتب رمزها.
check-in-stale = هذا الرمز خاطئ أو قديم. يُرجى النظر إلى الشاشة عند الباب من جديد.
check-in-go = تسجيل
door-done = أهلًا { $name }! سُجّل وصولك.

## Goals, and whom somebody lets look on. $name is a learner, or who speaks; $adviser an address.

goals-title = أهدافي
goals-lead = ماذا تريد أن تصبح أو تتعلّم؟ اجمع خطوات نحو ذلك وانظر ما الذي ما زال ناقصًا.
goals-none = لا يوجد هدف بعد.
goals-new = هدف جديد
goals-no-esco = قائمة المهن والمهارات ليست هنا بعد. اكتب هدفك بكلماتك.
goals-own = بكلماتك
goals-own-hint = مثلًا: إصلاح دراجتي بنفسي
goal-make = اجعل هذا هدفي
goal-own = هذا من أهدافك
goal-kind-name = بكلمات خاصة
goal-progress = المهارات: { $done } من { $n }
goal-reached = تحقّق
goal-reach = حقّقته
goal-reopen = لم يتحقّق بعد
goal-drop = التخلي عن هذا الهدف
goal-drop-text = تُحذف خطواته وما قاله الآخرون عنه.
goal-drop-go = التخلي عنه
goal-steps = الخطوات
goal-steps-none = لا توجد خطوات بعد. اختر «إضافة إلى هدف» في صفحة تقود إليه.
goal-step-address = عنوان عرض أو مسار
goal-step-address-hint = من هنا أو من مدينة أخرى: انسخه من متصفحك.
goal-step-add = إضافة الخطوة
goal-step-up = أبكر
goal-step-down = لاحقًا
goal-step-remove = إزالة
goal-step-signed-up = تم التسجيل
goal-step-waiting = بانتظار مكان
goal-step-walking = قيد السير
goal-step-over = انتهى
goal-add = إضافة إلى هدف
goal-add-which = إلى أي هدف؟
goal-all = ابحث عمّا يقود إليه
goal-concept = ماذا تقول ESCO عنه
goal-missing = ما زال ناقصًا
goal-covered = تم تعلّمه
goal-next = ما يقود إليه قريبًا
goal-next-none = لا يوجد هنا بعد ما يعلّم إحدى هذه المهارات. تابع مهارة في صفحتها لتعلم عند ظهور شيء.
goal-words-none = لا نتائج بهذه الكلمات بعد. ابحث بكلمات أخرى وأضف ما تجده خطوةً.
goal-offers = العروض: { $n }
problem-goal-step = لم نجد هناك عرضًا ولا مسارًا. تحقّق من العنوان
problem-no-step = يوجد شيء هناك، لكنه ليس عرضًا ولا مسارًا
problem-not-before = لا يبدأ هذا إلا في { $date }
problem-step-gone = لم تعد هذه الخطوة ضمن الهدف.
remark-new = قيل شيء جديد
remarks-title = ماذا يقول مرشدوك
remark-by = { $name }، { $date }
remark-take = إضافة إلى خطواتي
remark-decline = لا، شكرًا
remark-forget = حذف
remark-taken = أُضيفت إلى الخطوات
remark-declined = مرفوضة
remark-there = موجودة بين الخطوات
remark-title = قل شيئًا
remark-text = كلماتك
remark-text-hint = يمكن لصاحب الهدف حذفها.
remark-step = اقتراح خطوة: عنوانها
remark-send = إرسال
remark-mail = راسلوني عندما يقول مرشد شيئًا، مرة واحدة في اليوم على الأكثر
me-remarks = قال مرشد شيئًا عن أهدافك.
part-goals = الأهداف
part-enrolments = التسجيلات
advisers-title = من يمكنه الاطلاع
advisers-lead = اسمح لشخص تثق به بالاطلاع، مثل عامل مع الشباب أو مرشد. أنت تختار ما يُعرض، وترى كل مرة اطّلع فيها أحد، ويمكنك إنهاء ذلك في أي وقت.
advisers-none = لا أحد يطّلع.
adviser-new = السماح لشخص بالاطلاع
adviser-email = البريد الإلكتروني للمرشد
adviser-parts = ما الذي يمكن رؤيته؟
adviser-months-legend = لكم شهرًا؟
adviser-invite = إرسال الدعوة
adviser-young = نسأل أولًا أحد والديك أو ولي أمرك.
adviser-unborn = أخبرنا أولًا متى وُلدت.
adviser-waits = يمكنك السماح لشخص بالاطلاع حالما يوافق أحد والديك أو ولي أمرك على حسابك.
adviser-no-mail = لا يستطيع هذا الموقع إرسال البريد بعد، فلا يمكن دعوة أحد.
adviser-guardian = بانتظار أحد الوالدين أو ولي الأمر
adviser-invited = تمت الدعوة
adviser-active = يمكنه الاطلاع
adviser-ended = انتهى
adviser-ended-on = انتهى في { $date }
adviser-ended-guardian = أنهاه أحد والديك أو ولي أمرك
adviser-declined = رُفضت الدعوة
adviser-gone = حساب مُحي
adviser-until = حتى { $date }
adviser-views = متى كان الاطلاع
adviser-no-views = لم يطّلع أحد بعد.
adviser-end = إنهاء الآن
adviser-end-text = من الآن لا يرى هذا الشخص شيئًا يخصك.
problem-adviser-known = اختر عنوانًا آخر: هذا عنوانك أو تمت دعوته من قبل
consent-adviser = السماح لشخص بالاطلاع
consent-adviser-text = يرى هذا الشخص ما اخترته، ويمكنه التعليق على أهدافك واقتراح خطوات، حتى ينتهي الوقت أو تنهي ذلك. لا أحد سواه. كل اطلاع يُسجَّل لك.
advising-title = من يسمح لي بالاطلاع
advising-lead = كل اطلاع لك يُسجَّل للشخص المعني.
advising-none = لا أحد يسمح لك بالاطلاع.
advising-stop = التوقف عن الاطلاع
advising-stop-text = لن ترى شيئًا من هذا الشخص بعد ذلك.
advised-title = مع { $name }
advised-none = لا يوجد شيء هنا بعد.
invited-title = سماح بالاطلاع من { $name }
invited-lead = يمكنك أن ترى حتى { $date }: { $parts }. يمكنك التعليق واقتراح خطوات. كل اطلاع لك يُسجَّل لدى { $name }.
invited-ask = لكي لا يفتح هذا أحد آخر، نرسل رابطًا إلى العنوان المدعو.
invited-send = إرسال الرابط
invited-mailed = كتبنا إلى العنوان المدعو. افتح الرابط في هذا المتصفح خلال 15 دقيقة.
invited-astray = يعمل الرابط الذي في الرسالة لمدة 15 دقيقة. افتحه في المتصفح الذي طلبته منه، أو اطلب من هنا إرسال رابط جديد.
invited-other = هذه الدعوة لعنوان آخر. سجّل الخروج وافتحها من جديد.
invited-account = تحصل على حساب في { $territory } بعنوانك واسم فقط. يمكنك إغلاقه في أي وقت.
invited-of-age = بلغتُ سن الرشد وأوافق
invited-accept = قبول
invited-decline = لا أريد الاطلاع
invited-decline-text = تنتهي الدعوة، ويظهر لدى { $name } أنها رُفضت.
invited-decline-go = رفض
invited-declined = رُفضت الدعوة.
invited-declined-text = لن ترى شيئًا يخص { $name }، ولن تصلك رسائل أخرى بهذا الشأن.
invited-over = استُخدمت هذه الدعوة من قبل أو انتهت أو صارت قديمة.
guardian-adviser-title = هل يمكن لـ { $adviser } الاطلاع على ما لدى { $name }؟
guardian-adviser-lead = وصلنا طلب من { $name } لعرض هذا على { $adviser } حتى { $date }: { $parts }. يمكن عندها التعليق واقتراح خطوات. كل اطلاع يظهر لدى { $name }.
guardian-adviser-agreed = تمت موافقتك. احتفظ بالرسالة: برابطها يمكنك إنهاء ذلك في أي وقت.
guardian-adviser-no = لا، لا أوافق
guardian-adviser-ended = لا يرى { $adviser } شيئًا.
done-goal-picked = صار هذا هدفك الآن.
done-goal-dropped = تم التخلي عنه.
done-goal-reached = أحسنت! تحقّق هدفك.
done-step-added = تمت الإضافة.
done-step-there = هذه الخطوة موجودة من قبل.
done-step-removed = تمت الإزالة.
done-remark-sent = تم الإرسال.
done-adviser-asked = الدعوة في الطريق.
done-adviser-ended = لم يعد شيء يخصك يظهر لـ { $name }.
done-adviser-withdrawn = انتهى. لم يعد هذا الشخص يرى شيئًا يخصك.
done-advising-begun = شكرًا. يمكنك الاطلاع الآن.
done-advising-stopped = انتهى.
mail-adviser-subject = سماح بالاطلاع من { $name } في { $territory }
mail-adviser-text =
    مرحبًا،

    وصلنا طلب من { $name } لعرض بعض ما يجري تعلّمه مع { $territory } عليك، لكي تساعد بالنصيحة. ترى هنا ما يمكن رؤيته وتقرّر:

    { $link }

    لا يقبل الدعوة إلا صاحب هذا العنوان. إذا كان الاسم { $name } غير معروف لك، فلا حاجة إلى فعل شيء.
mail-invited-subject = متابعة دعوة { $name }
mail-invited-text =
    مرحبًا،

    تصلك دعوة من { $name } للاطلاع في { $territory }. بهذا الرابط تتابع الدعوة:

    { $link }

    يعمل لمدة { $minutes } دقيقة، في المتصفح الذي طُلب منه. إذا لم يكن الطلب منك، فلا تفعل شيئًا.
mail-adviser-guardian-subject = { $territory }: هل يمكن لـ { $adviser } الاطلاع على ما لدى { $name }؟
mail-adviser-guardian-text =
    مرحبًا،

    وصلنا طلب من { $name } لعرض بعض ما يجري تعلّمه مع { $territory } على { $adviser }. لا يُعرض شيء قبل موافقتك. تُرجى قراءة ما هو ثم الإجابة بنعم أو لا:

    { $link }

    يُرجى الاحتفاظ بهذه الرسالة. بالرابط نفسه يمكنك تغيير رأيك في أي وقت.
mail-remark-subject = قيل شيء عن هدفك
mail-remark-text =
    مرحبًا { $name }،

    شخص سمحت له بالاطلاع قال شيئًا عن أهدافك في { $territory }. اقرأه هنا:

    { $link }

## السير في مسار.

walk-start = بدء هذا المسار
walk-sign-in = تسجيل الدخول للسير في المسار
walk-progress = الخطوات المنجزة: { $done } من { $n }
walk-completed = وصلت إلى النهاية
walk-completed-some = وصلت إلى النهاية. الخطوات المنجزة: { $done } من { $n }
walk-steps = الخطوات: { $done } من { $n }
walk-finished = اكتمل
walk-next = الخطوة التالية
walk-done = أُنجزت
walk-attended = أُنجزت: سجّلت الجهة المنظِّمة حضورك
walk-tick = أنجزت هذه الخطوة
walk-from = ابتداءً من { $date }
walk-sign-up = التسجيل: تؤكّد الجهة المنظِّمة حضورك
walk-untick = لم أنجزها في الواقع
walk-stop = مغادرة هذا المسار
walk-stop-text = يُحذف ما حدّدته هنا، وتبقى تسجيلاتك.
walk-stop-go = مغادرة المسار
number-started =
    { $n ->
        [zero] أشخاص بدأوا المسار
        [one] شخص بدأ المسار
        [two] أشخاص بدأوا المسار
        [few] أشخاص بدأوا المسار
        [many] شخصًا بدأوا المسار
       *[other] شخص بدأوا المسار
    }
number-completed =
    { $n ->
        [zero] أشخاص وصلوا إلى النهاية
        [one] شخص وصل إلى النهاية
        [two] أشخاص وصلوا إلى النهاية
        [few] أشخاص وصلوا إلى النهاية
        [many] شخصًا وصلوا إلى النهاية
       *[other] شخص وصلوا إلى النهاية
    }
me-walks = المسارات التي بدأتها

## التذكيرات.

mail-enrol-reminder-subject = قريبًا: { $title }
mail-enrol-reminder-text =
    مرحبًا { $name }،

    تبدأ فرصة «{ $title }» قريبًا، ولديك مقعد فيها.

    { $when }
    { $place }

    لمعرفة كل التفاصيل، أو لإبلاغنا إذا تعذّر حضورك:

    { $link }

## Following providers, territories, playlists and skills; what happened to them.

follow = متابعة
follow-followed = ضمن متابعاتك
follow-stop = إلغاء المتابعة
follow-title = متابعة { $name }
follow-private = ما يُنشر هنا يصل إلى أخبارك. ولا يعلم أحد بهذه المتابعة.
follow-here = في { $territory }
follow-here-text = بحساب هنا يمكنك المتابعة من دون أن يعلم أحد.
follow-home = في مدينة أخرى أو على Mastodon
follow-home-text = هل حسابك في مكان آخر؟ يكفي كتابة موقع مدينتك أو عنوانك الخاص، وسنوصلك إلى هناك.
follow-home-field = موقع مدينتك أو عنوانك
follow-home-hint = مثل tilburg.example أو { "\u2066" }@name@mastodon.example{ "\u2069" }
follow-home-go = الانتقال إلى هناك
follow-onward = يمكنك المتابعة من { $host }.
follow-onward-go = الانتقال إلى { $host }
problem-follow-home = لم نجد هناك موقعًا تمكن المتابعة منه. يُرجى التحقق من العنوان
problem-follow-nobody = لم نجد هناك جهة تمكن متابعتها. يُرجى التحقق من العنوان
following-title = متابعاتي
following-lead = لا يرى هذه القائمة أحد غيرك. ولا تعرف المدن الأخرى إلا أن شخصًا من هنا يتابعها.
following-none = ليست لديك متابعات بعد.
following-none-hint = يكفي اختيار «متابعة» في صفحة مؤسسة أو مدينة أو مسار أو مهارة.
following-add = متابعة شيء من مكان آخر
following-object = العنوان أو المعرّف
following-object-hint = عنوان صفحة في مدينة أخرى، أو معرّف مثل { "\u2066" }@library@tilburg.example{ "\u2069" }
following-territory = مدينة أو منطقة
following-skill = مهارة
following-requested = لا ردّ بعد
following-failed = يتعذّر الوصول
following-muted = مكتوم
following-mute = كتم
following-unmute = إظهار من جديد
following-blocked = ما هو مخفي عنك
block-title = إخفاء كل ما يأتي من هذه المؤسسة
block-text = تنتهي متابعتك لها، ولا يصل منها شيء إلى أخبارك. ولا تعلم المؤسسة بذلك.
block-go = إخفاء
block-done = هذه المؤسسة مخفية من أخبارك.
block-end = إلغاء الإخفاء
timeline-title = أخباري
timeline-empty = لا جديد بعد. وعندما يحدث شيء، سيظهر هنا.
news-new = جديد
news-changed = تم التعديل
news-cancelled = تم الإلغاء
news-soonFull = بقيت مقاعد قليلة
news-soonOver = التسجيل يُغلق قريبًا
news-message = رسالة
digest-title = بالبريد الإلكتروني
digest-legend = كم مرة نراسلك؟
digest-hint = فقط عندما يحدث شيء. ويمكنك إيقاف ذلك من أي رسالة.
digest-never = أبدًا
digest-day = مرة في اليوم
digest-week = مرة في الأسبوع
digest-stop-title = لا مزيد من الرسائل عن أخبارك
digest-stop-text = لن نرسل إليك رسائل عن متابعاتك بعد الآن. ويبقى كل شيء ظاهرًا في أخبارك.
done-follows = تمت المتابعة.
done-follows-no-more = تم إلغاء المتابعة.
done-muted = لن تصلك هذه الأخبار في الوقت الحالي.
done-unmuted = ستصلك هذه الأخبار من جديد.
done-hidden = تم الإخفاء.
done-shown = تم إلغاء الإخفاء.
done-digest = تم الحفظ.
mail-digest-subject =
    { $n ->
        [zero] لا أخبار جديدة من { $territory }
        [one] خبر واحد من { $territory }
        [two] خبران من { $territory }
        [few] { $n } أخبار من { $territory }
        [many] { $n } خبرًا من { $territory }
       *[other] { $n } خبر من { $territory }
    }
mail-digest-text =
    مرحبًا { $name }،

    هذا جديد متابعاتك في { $territory }:

    { $list }

    لعرض كل الأخبار:

    { $link }

    لم تعد لديك رغبة في هذه الرسائل؟ يمكنك إيقافها هنا:

    { $stop }

## Reporting what is wrong to the operator.

report = الإبلاغ عن هذه الصفحة
report-title = ما المشكلة؟
report-lead = يمكنك إخبار إدارة هذا الموقع. سترى الإدارة نص رسالتك، ولن تعرف هويتك.
report-text = ما المشكلة؟
report-text-hint = مثلًا: ليس مجانيًا، أو لا وجود له، أو لا يناسب الأطفال.
report-forward = إبلاغ { $territory } أيضًا. ولن يعلم أحد هناك أن البلاغ منك.
report-go = إرسال
report-done = شكرًا لك. سننظر في الأمر.
admin-reports = البلاغات
admin-reports-lead = ما أبلغ عنه الناس والمدن الأخرى. ما نُشر هنا يمكن تعديله أو سحبه في مساحة عمله، وما يأتي من مكان آخر يمكن تقييده أو حظره في صفحة مدينته.
admin-reports-none = لا توجد بلاغات.
report-from-here = من شخص هنا
report-forwarded = أُبلغت مدينته
report-settle = إغلاق البلاغ
done-report-settled = تم إغلاق البلاغ.
admin-waiting-reports =
    { $n ->
        [zero] لا بلاغات بانتظارك
        [one] بلاغ واحد بانتظارك
        [two] بلاغان بانتظارك
        [few] { $n } بلاغات بانتظارك
        [many] { $n } بلاغًا بانتظارك
       *[other] { $n } بلاغ بانتظارك
    }

## What happened, in numbers

figures-title = أرقام
figures-lead = ما حدث هنا، بلا أسماء. لا تُذكر أعداد الناس إلا من خمسة فأكثر، والأطفال والشباب من عشرة فأكثر. تعني «–» لا أحد أو أقل من ذلك؛ وأحيانًا يُحذف عدد أكبر أيضًا كي لا يستنتج أحد عددًا صغيرًا.
figures-none = لا شيء يُذكر عن هذا الشهر بعد.
figures-viewed = صفحات فُتحت
figures-enrolled = سجّلوا
figures-attended = حضروا
figures-started = مسارات بدأت
figures-completed = مسارات اكتملت
figures-by-month = حسب الشهر
figures-by-provider = حسب الجهة المقدِّمة
figures-by-category = حسب الموضوع
figures-by-skill = حسب المهارة
figures-by-ageband = حسب العمر
figures-by-language = حسب اللغة
figures-by-home = حسب مكان السكن
