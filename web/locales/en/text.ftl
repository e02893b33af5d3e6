# How this language writes dates, numbers and the names of languages; what is said when
# something is refused.

## The language itself

# What the language calls itself.
language-self = English

## Dates. $day and $year are digits, $month is one of month-*, $weekday one of weekday-*.
## $day2, $month2, $year2 belong to the last day of several.

format-date = { $weekday } { $day } { $month } { $year }
format-days-month = { $day }–{ $day2 } { $month } { $year }
format-days-year = { $day } { $month } – { $day2 } { $month2 } { $year }
format-days = { $day } { $month } { $year } – { $day2 } { $month2 } { $year2 }
# $hour (00 to 23) and $minute have two digits.
format-time = { $hour }:{ $minute }
format-moment = { $date }, { $time }
format-times = { $date }, { $from }–{ $to }
# Two whole moments, or a moment and a day.
format-moments = { $from } – { $to }

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

weekday-1 = Mon
weekday-2 = Tue
weekday-3 = Wed
weekday-4 = Thu
weekday-5 = Fri
weekday-6 = Sat
weekday-7 = Sun

## Numbers, money, lengths

# Between whole and fraction.
format-decimal = .
# Between thousands, from 10 000 on.
format-group = ,
# $currency is a sign (€) or a code (PLN).
format-price = { $currency }{ $amount }
format-price-code = { $currency } { $amount }
fact-age-only = Age { $min }
# It costs something, and nobody said how much.
fact-paid = Paid
format-metres = { $n } m
format-kilometres = { $n } km

fact-years =
    { $n ->
        [one] { $n } year
       *[other] { $n } years
    }
fact-months =
    { $n ->
        [one] { $n } month
       *[other] { $n } months
    }

## Languages that something is held in

language-ar = Arabic
language-be = Belarusian
language-bg = Bulgarian
language-bs = Bosnian
language-ca = Catalan
language-cs = Czech
language-da = Danish
language-de = German
language-el = Greek
language-en = English
language-es = Spanish
language-et = Estonian
language-eu = Basque
language-fi = Finnish
language-fr = French
language-ga = Irish
language-gl = Galician
language-he = Hebrew
language-hr = Croatian
language-hu = Hungarian
language-is = Icelandic
language-it = Italian
language-lt = Lithuanian
language-lv = Latvian
language-mk = Macedonian
language-mt = Maltese
language-nb = Norwegian Bokmål
language-nl = Dutch
language-nn = Norwegian Nynorsk
language-no = Norwegian
language-pl = Polish
language-pt = Portuguese
language-ro = Romanian
language-ru = Russian
language-sk = Slovak
language-sl = Slovenian
language-sq = Albanian
language-sr = Serbian
language-sr-Cyrl = Serbian (Cyrillic)
language-sr-Latn = Serbian (Latin)
language-sv = Swedish
language-tr = Turkish
language-uk = Ukrainian
language-zu = Zulu

## What is wrong with a value (beside a field)

problem-malformed-address = Write a whole web address, for example https://example.org/page
problem-malformed-time = Write a date and a time, for example 2026-12-05 15:00
problem-malformed-timezone = Write a time zone, for example Europe/Vilnius
problem-malformed-duration = Write a length such as PT3H (three hours) or P2D (two days)
problem-malformed-currency = Write a currency in three capital letters, for example EUR
problem-malformed-amount = Write a number such as 12.50, without a currency
problem-malformed-whole-number = Write a whole number from 0 up
problem-malformed-number = Write a number
problem-malformed-email = Write a mail address, for example name@example.org
problem-malformed-slug = Use 1 to 60 small letters, digits and single hyphens
problem-malformed-day = Choose a day, for example 2026-12-05
problem-malformed-colour = Write a colour as # and six digits or letters, for example #00594c
problem-malformed-topic = Use letters, digits and spaces, for example night walks
problem-malformed-contact = Write one contact a line: name, e-mail, telephone, website
problem-malformed-scopes = Only an operator’s account can have all of these rights
problem-malformed-language = Write a language as a short tag, for example lt or sr-Cyrl

## Why something is not allowed

rule-invalid = Some answers need another look.
rule-not-found = There is nothing here, or it is not for you to see.
rule-gone = This was deleted.
rule-sign-in-first = Sign in first.
rule-link-expired = This link was used already or is too old. Ask for a new one.
rule-forbidden = You do not have the right to do this. Ask an operator.
rule-slug-taken = The name “{ $name }” is taken. Choose another.
rule-changed = Somebody else changed this in between. Load it again, and repeat your change.
rule-too-many = Too many tries. Wait { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
} and try again.
rule-key-reused = This was sent before with other contents. Send it again as a new request.
# $why is in English.
rule-refused = This was refused: { $why }

# The line of facts of a playlist, for servers that show only its summary.
fact-steps = { $n ->
    [one] { $n } step
   *[other] { $n } steps
}
