language-self = Español

## Dates. $day and $year are digits, $month is one of month-*, $weekday one of weekday-*.
## $day2, $month2, $year2 belong to the last day of several.

format-date = { $weekday }, { $day } de { $month } de { $year }
format-days-month = { $day }–{ $day2 } de { $month } de { $year }
format-days-year = { $day } de { $month } – { $day2 } de { $month2 } de { $year2 }
format-days = { $day } de { $month } de { $year } – { $day2 } de { $month2 } de { $year2 }
format-time = { $hour }:{ $minute }
format-moment = { $date }, { $time }
format-times = { $date }, { $from }–{ $to }
format-moments = { $from } – { $to }

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

month-short-1 = ene
month-short-2 = feb
month-short-3 = mar
month-short-4 = abr
month-short-5 = may
month-short-6 = jun
month-short-7 = jul
month-short-8 = ago
month-short-9 = sept
month-short-10 = oct
month-short-11 = nov
month-short-12 = dic

weekday-1 = lun
weekday-2 = mar
weekday-3 = mié
weekday-4 = jue
weekday-5 = vie
weekday-6 = sáb
weekday-7 = dom

## Numbers, money, lengths

format-decimal = ,
format-group = .
format-price = { $amount }{ "\u00A0" }{ $currency }
format-price-code = { $amount }{ "\u00A0" }{ $currency }
fact-age-only = { $min } años
fact-paid = De pago
format-metres = { $n }{ "\u00A0" }m
format-kilometres = { $n }{ "\u00A0" }km

fact-years =
    { $n ->
        [one] { $n } año
       *[other] { $n } años
    }
list-between = { ", " }
list-last = { $list } y { $last }

fact-months =
    { $n ->
        [one] { $n } mes
       *[other] { $n } meses
    }

## Languages that something is held in

language-af = afrikáans
language-ar = árabe
language-be = bielorruso
language-bg = búlgaro
language-bs = bosnio
language-ca = catalán
language-cs = checo
language-da = danés
language-de = alemán
language-el = griego
language-en = inglés
language-es = español
language-et = estonio
language-eu = euskera
language-fa = persa
language-fi = finés
language-fr = francés
language-ga = irlandés
language-gl = gallego
language-he = hebreo
language-hi = hindi
language-hr = croata
language-hu = húngaro
language-is = islandés
language-it = italiano
language-ka = georgiano
language-ku = kurdo
language-lt = lituano
language-lv = letón
language-mk = macedonio
language-mt = maltés
language-nb = noruego bokmål
language-nl = neerlandés
language-nn = noruego nynorsk
language-no = noruego
language-pl = polaco
language-ps = pastún
language-pt = portugués
language-ro = rumano
language-rom = romaní
language-ru = ruso
language-sk = eslovaco
language-sl = esloveno
language-so = somalí
language-sq = albanés
language-sr = serbio
language-sr-Cyrl = serbio (cirílico)
language-sr-Latn = serbio (latino)
language-st = sesoto
language-sv = sueco
language-ti = tigriña
language-tr = turco
language-uk = ucraniano
language-ur = urdu
language-vi = vietnamita
language-xh = xhosa
language-zh = chino
language-zu = zulú
language-easy = { $language }, lectura fácil

## What is wrong with a value (beside a field)

problem-malformed-address = Escribe una dirección web completa, por ejemplo https://example.org/page
problem-malformed-time = Escribe una fecha y una hora, por ejemplo 2026-12-05 15:00
problem-malformed-timezone = Escribe una zona horaria, por ejemplo Europe/Vilnius
problem-malformed-duration = Escribe una duración como PT3H (tres horas) o P2D (dos días)
problem-malformed-currency = Escribe una moneda con tres letras mayúsculas, por ejemplo EUR
problem-malformed-amount = Escribe una cifra como 12.50, sin la moneda
problem-malformed-whole-number = Escribe un número entero, desde 0
problem-malformed-number = Escribe un número
problem-malformed-email = Escribe una dirección de correo, por ejemplo name@example.org
problem-malformed-slug = Usa de 1 a 60 letras minúsculas, cifras y guiones sueltos
problem-malformed-day = Elige un día, por ejemplo 2026-12-05
problem-malformed-colour = Escribe un color con # y seis cifras o letras, por ejemplo #00594c
problem-malformed-topic = Usa letras, cifras y espacios, por ejemplo: paseos nocturnos
problem-malformed-contact = Escribe un contacto por línea: nombre, correo, teléfono, web
problem-malformed-scopes = Solo una cuenta de administración puede tener todos estos permisos
problem-malformed-recurrence = Escribe una regla como FREQ=WEEKLY;BYDAY=MO;UNTIL=20270630T215959Z
problem-malformed-language = Escribe el código corto de un idioma, por ejemplo lt o sr-Cyrl

## Why something is not allowed

rule-invalid = Revisa algunas respuestas.
rule-not-found = Aquí no hay nada, o no tienes permiso para verlo.
rule-gone = Esto se ha eliminado.
rule-sign-in-first = Primero inicia sesión.
rule-link-expired = Este enlace ya se ha usado o ha caducado. Pide uno nuevo.
rule-forbidden = No tienes permiso para hacer esto. Consulta a la administración de esta web.
rule-slug-taken = El nombre «{ $name }» ya está en uso. Elige otro.
rule-changed = Otra persona ha cambiado esto mientras tanto. Vuelve a cargarlo y repite tu cambio.
rule-too-many = Demasiados intentos. Espera { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
} y vuelve a intentarlo.
rule-too-many-minutes = Demasiados intentos. Espera { $minutes ->
    [one] { $minutes } minuto
    [many] { $minutes } minutos
   *[other] { $minutes } minutos
} y vuelve a intentarlo.
rule-too-many-hours = Demasiados intentos. Espera { $hours ->
    [one] { $hours } hora
    [many] { $hours } horas
   *[other] { $hours } horas
} y vuelve a intentarlo.
rule-key-reused = Esto ya se envió antes con otro contenido. Envíalo de nuevo como una petición nueva.
rule-refused = No se ha aceptado: { $why }

fact-steps = { $n ->
    [one] { $n } etapa
   *[other] { $n } etapas
}

## The pages that everybody sees. Plain words: no "actor", "inbox" or "instance".
## Around every page

page-skip = Ir al contenido
page-nav = Menú principal
page-language = Idioma
page-no-password = Todavía no tienes contraseña. Sin ella necesitas un enlace nuevo cada vez.
page-set-password = Crear una contraseña
page-account = Tu cuenta
nav-explore = Explorar
nav-playlists = Rutas
nav-network = Red
nav-about = Acerca de
nav-sign-in = Iniciar sesión
nav-sign-out = Cerrar sesión
nav-desk = Tu panel
nav-admin = Administración
nav-settings = Ajustes
footer-contact = Contacto
footer-api = Desarrollo y API
footer-privacy = Esta web no usa cookies de seguimiento y sus páginas no piden nada a otros servidores.
footer-source = código fuente
pages-label = Páginas
pages-previous = Anterior
pages-next = Siguiente
edit = Editar
save = Guardar
from-territory = de { $territory }
text-languages = Este texto en
page-language-more = Más idiomas
handle-title = Seguir desde otro servicio
handle-text = Busca esta dirección en Mastodon, Mobilizon o un servicio parecido y síguela desde allí.
handle-short = Seguir:

## Explore

explore-title = Explorar
explore-title-words = { $words }: resultados
explore-heading = Descubre qué aprender ahora
explore-lead =
    { $organisations ->
        [0] Talleres, cursos y voluntariado cerca de ti.
        [one] Talleres, cursos y voluntariado de una organización local.
       *[other] Talleres, cursos y voluntariado de { $organisations } organizaciones locales.
    }
explore-lead-network =
    { $territories ->
        [one] Otro territorio comparte aquí su oferta.
       *[other] Otros { $territories } territorios comparten aquí su oferta.
    }
explore-count =
    { $n ->
        [0] No hay resultados
        [one] { $n } actividad
       *[other] { $n } actividades
    }
explore-signpost = De dónde viene la oferta
explore-here = estás aquí
explore-set = Filtros activos
explore-unset = Quitar el filtro
explore-unset-all = Quitar todos
explore-empty = No hay nada que cumpla todo esto.
explore-empty-hint = Usa menos palabras, quita algún filtro de arriba o elige otros días.
explore-empty-all = Ver todas las actividades próximas
explore-wrong = Estos filtros no se pueden usar
explore-empty-now = De momento no hay nada previsto.
explore-empty-new = Todavía no se ha publicado nada.
explore-empty-new-hint = Vuelve pronto: las organizaciones locales se están preparando.
share-title = Compartir
share-sheet = Compartir…
share-copy = Copiar la dirección
share-copied = Copiado
share-mail = Por correo
explore-along = Llévate esta lista
explore-along-ics = Calendario
explore-along-rss = Canal RSS
explore-along-csv = Tabla (CSV)
explore-along-geojson = Datos de mapa (GeoJSON)
explore-routes = Rutas señalizadas
explore-routes-lead = Las rutas te guían paso a paso, aquí y en otras ciudades.
explore-routes-all = Todas las rutas
search-words = ¿Qué te gustaría aprender?
search-example = Prueba con «robots» o «voluntariado»
search-go = Buscar
search-kind = Tipo
search-more = Fechas, lugar, idioma, precio
search-when = Cuándo
when-any = Cualquier fecha
when-days = Los días indicados abajo
when-today = Hoy
when-tomorrow = Mañana
when-weekend = El fin de semana
when-week = Próximos 7 días
when-month = Próximos 30 días
search-time = Momento del día
time-morning = Por la mañana
time-afternoon = Mediodía y primera hora de la tarde
time-evening = Última hora de la tarde y noche
search-enrolment = Cómo conseguir plaza
search-closing = Últimos días para inscribirse
search-from = Desde
search-to = Hasta
search-place = Cerca de (ciudad o pueblo)
search-radius = Distancia
search-where = Dónde
search-category = Tema
search-language = Idioma
search-age = Tu edad
search-sort = Orden
search-free = Gratis
search-online = En línea
search-apply = Ver resultados

## An opportunity

fact-when = Cuándo
fact-where = Dónde
fact-cost = Precio
fact-language = Idioma
fact-for = Para quién
opportunity-about = Descripción
opportunity-calendar = Añadir al calendario
opportunity-step = Empezar una ruta con esta actividad
opportunity-geo = Abrir en una aplicación de mapas
opportunity-materials = Para leer o llevar
opportunity-details = Detalles
opportunity-playlists = Forma parte de estas rutas

## Playlists

playlists-title = Rutas
playlists-lead = Rutas para aprender: con etapas en la ciudad, en línea o en otras ciudades.
playlists-count =
    { $n ->
        [one] { $n } ruta
       *[other] { $n } rutas
    }
playlists-empty = Todavía no hay ninguna ruta.
playlists-empty-hint = Explorar actividades sueltas
playlist-kind = Ruta
playlist-steps = Etapas
playlist-ordered = Sigue las etapas en este orden.
playlist-free = Haz las etapas en el orden que quieras.
playlist-empty = Esta ruta todavía no tiene etapas.
playlist-about = Sobre esta ruta
legend-title = Cómo leer la ruta
legend-here = En este territorio
legend-online = En línea, estés donde estés
legend-task = Algo para hacer por tu cuenta
legend-elsewhere = En otro territorio, con su color

## Organisations, territory, network

organisation-count =
    { $n ->
        [0] Nada previsto
        [one] { $n } actividad
       *[other] { $n } actividades
    }
organisation-empty = De momento esta organización no tiene nada previsto.
organisation-all = Ver todo
organisation-about = Sobre la organización
organisation-contact = Contacto
organisation-playlists = Rutas
territory-partners =
    { $n ->
        [0] Organizaciones
        [one] { $n } organización
       *[other] { $n } organizaciones
    }
territory-partners-empty = Todavía no se ha unido ninguna organización.
territory-publish = ¿Ofreces algo para aprender?
territory-publish-text = Las organizaciones publican aquí gratis.
territory-publish-write = Escribe al contacto de arriba para tener un panel.
network-title = Red
network-heading = Territorios conectados con el nuestro
network-lead =
    { $n ->
        [0] Aquí aparecerá lo que publiquen otras ciudades y regiones.
        [one] Otro territorio está conectado con el nuestro. Abajo se indica quién muestra las actividades de quién.
       *[other] Otros { $n } territorios están conectados con el nuestro. En cada uno se indica quién muestra las actividades de quién.
    }
network-territories = Territorios
network-empty = Este territorio todavía no está conectado con ningún otro.
network-empty-hint = Todo lo que encuentras aquí viene de organizaciones locales.
network-rows = Ver lo que llega de { $territory }
network-new = Novedades de otros territorios

## Signing in, settings, errors

sign-in-title = Iniciar sesión
sign-in-email = Correo electrónico
sign-in-password = Contraseña
sign-in-go = Iniciar sesión
sign-in-mail = Prefiero un enlace por correo
sign-in-help = ¿No tienes contraseña? Pide un enlace de acceso a la administración de esta web.
sign-in-help-mail = ¿No tienes contraseña? Deja la casilla vacía y te enviamos un enlace.
sign-in-sent = Mira tu correo
sign-in-sent-text = Si hay una cuenta con esta dirección, el enlace ya está en camino. Sirve una sola vez, durante 15 minutos y en este navegador.
link-title = Iniciar sesión con este enlace
link-invited = Te han invitado al panel de { $organisation }
link-text = Vas a iniciar sesión como { $name }. El enlace sirve una sola vez.
link-text-new = Pulsa el botón para abrir tu cuenta. El enlace sirve una sola vez.
link-go = Iniciar sesión
link-expired = Este enlace ya no sirve
link-expired-text = Ya se ha usado o ha caducado. Pide uno nuevo.
settings-you = Tus datos
settings-email = Inicias sesión con { $email }.
settings-name = Nombre
settings-language = Idioma de las páginas
settings-password = Contraseña
settings-password-current = Contraseña actual
settings-password-new = Contraseña nueva
settings-password-hint = Al menos 10 caracteres. Varias palabras seguidas son fáciles de recordar.
settings-password-set = Guardar la contraseña
settings-sessions = Dónde tienes la sesión abierta
settings-sessions-text = Se cerrará tu sesión en todos los navegadores, también en este. Los enlaces de acceso, tu contraseña, las claves de acceso y las cuentas vinculadas no cambian.
settings-sign-out = Cerrar sesión en todas partes

## Passkeys and single sign-on. $provider is what the operator calls a sign-on server.
passkey-title = Claves de acceso
passkey-one = Clave de acceso
passkey-text = Una clave de acceso te deja entrar con el dedo, la cara o el código de tu dispositivo. Nadie puede adivinarla y no hay nada que recordar.
passkey-name = Nombre de esta clave de acceso
passkey-name-hint = Por ejemplo: mi teléfono
passkey-add = Añadir una clave de acceso
passkey-needs = Para añadir una, tu navegador necesita JavaScript y un dispositivo que guarde claves de acceso.
passkey-none = En la dirección de este sitio no se pueden usar claves de acceso.
passkey-failed = No ha funcionado, o lo has detenido. Inténtalo otra vez o elige otra forma.
passkey-sign-in = Iniciar sesión con una clave de acceso
passkey-locked = Bloqueada
passkey-locked-text = Parece que hay una copia de esta clave de acceso, así que ya no deja entrar a nadie. Quítala y añade una nueva.
passkey-wrong-unknown = Nadie tiene aquí esta clave de acceso. Quizá se ha quitado.
passkey-wrong-locked = Parece que hay una copia de esta clave de acceso, así que está bloqueada. Inicia sesión de otra forma, quítala y añade una nueva.
passkey-wrong-unverified = Tu cuenta necesita un dispositivo que compruebe que eres tú: con el dedo, la cara o un código.
passkey-wrong-known = Este dispositivo ya tiene una clave de acceso de esta cuenta.
passkey-wrong-invalid = No ha funcionado, o ha tardado demasiado. Inténtalo otra vez.
way-title = Formas de iniciar sesión
way-text = Claves de acceso, y cuentas de otros sitios con las que inicias sesión.
way-open = Verlas
way-added = Añadida el { $date }
way-used = Usada por última vez el { $date }
way-unused = Aún sin usar
way-remove = Quitar
way-remove-one = Quitar { $name }
way-last = Es tu única forma de iniciar sesión. Añade antes otra.
sign-on-title = Cuentas de otros sitios
sign-on-text = Puedes iniciar sesión con una cuenta que tengas allí. Ese sitio sabe que vienes aquí, y nada de lo que haces aquí.
sign-on-go = Seguir con { $provider }
sign-on-link = Enlazar { $provider }
sign-on-cancel = Cancelar
sign-on-outward-text = Ahora inicias sesión allí y vuelves. Después podrás entrar aquí con esa cuenta.
sign-on-shared-text = Inicia sesión allí con tu propia cuenta. En un ordenador que también usan otras personas, cierra después la sesión allí también.
sign-on-join-lead = Vienes de { $provider } y aún no tienes cuenta aquí. No cuesta nada, y nadie puede ver que estás aquí.
sign-on-join-born = { $provider } dice que naciste en { $month }.
sign-on-join-known = ¿Ya tienes cuenta aquí? Inicia sesión en ella y enlaza { $provider } en «Formas de iniciar sesión».
sign-on-failed = No se ha iniciado ninguna sesión
sign-on-again = Intentarlo otra vez
sign-on-other = Iniciar sesión de otra forma
sign-on-old-text = Ha tardado demasiado, ya estaba hecho o empezó en otro navegador.
sign-on-refused-text = { $provider } no ha confirmado quién eres, o lo has detenido allí.
sign-on-wrong-text = La respuesta de { $provider } no era correcta, así que no la hemos aceptado. Si vuelve a pasar, avisa a la administración de este sitio.
sign-on-silent-text = { $provider } no responde en este momento. Inténtalo dentro de unos minutos o inicia sesión de otra forma.
sign-on-taken-text = Esta cuenta de { $provider } está enlazada con otra cuenta de aquí.
sign-on-not-you-text = Ya no tienes la sesión de quien empezó esto. Inicia sesión e inténtalo otra vez.
sign-on-weak-text = Tu cuenta puede cambiar lo que ven otras personas, así que necesita una comprobación más fuerte que la de { $provider }. Inicia sesión de otra forma.
done-passkey-added = La clave de acceso se ha añadido.
done-passkey-removed = La clave de acceso se ha quitado.
done-sign-on-linked = Está enlazada. Ya puedes iniciar sesión con ella.
done-sign-on-unlinked = Ya no está enlazada.
error-explore = Ir a la página de inicio
error-request = Si quieres avisarnos del problema, indica este número:

## Saved searches

saved-title = Búsquedas guardadas
saved-lead = Las novedades de cada una te llegan por un canal RSS y, si quieres, también por correo: como mucho una vez al día y solo cuando hay algo nuevo.
saved-lead-feed = Las novedades de cada una te llegan por un canal RSS.
saved-keep = Guardar esta búsqueda
saved-keep-name = Nombre de esta búsqueda
saved-none = Todavía no has guardado ninguna búsqueda.
saved-none-hint = Busca algo y después elige «Guardar esta búsqueda».
saved-everything = Todo
saved-feed = Canal RSS
saved-mail-on = Avisarme por correo
saved-mail-off = No recibir más correos
saved-by-mail = Te avisamos por correo
saved-new =
    { $n ->
        [0] Ninguna novedad
        [one] { $n } novedad
       *[other] { $n } novedades
    }
saved-remove = Quitar
saved-sign-in = Inicia sesión para guardarla
saved-stop-title = No recibir más correos sobre esta búsqueda
saved-stop-text = No volveremos a escribirte sobre «{ $name }». La búsqueda se queda en tus ajustes.
saved-stop-go = No recibir más correos
done-search-removed = Se ha quitado la búsqueda.
done-search-mail = A partir de ahora te avisamos por correo de las novedades.
done-search-silent = Ya no recibirás correos sobre esta búsqueda.
problem-saved-many = Tienes { $n } búsquedas guardadas. Quita una primero
mail-saved-subject =
    { $n ->
        [one] { $name }: una actividad nueva
       *[other] { $name }: { $n } actividades nuevas
    }
mail-saved-text =
    Novedades de tu búsqueda «{ $name }» en { $territory }:

    { $list }

    Ver todas:
    { $link }

    Recibes este correo porque lo pediste al guardar la búsqueda. Para dejar de recibirlo:
    { $stop }

## First set-up

setup-title = Configurar esta web
setup-lead = Convierte { $address } en la web de tu ciudad o región, administrada por ti. La dirección y el nombre corto no se podrán cambiar más adelante; todo lo demás, sí.
setup-right = Primero, el código
setup-code = Código
setup-code-hint = El programa lo escribió en su registro al arrancar. Sirve una sola vez y solo hasta el próximo arranque.
setup-code-wrong = Este no es el último código del registro del programa. Hay uno nuevo después de cada arranque
setup-name = Nombre del territorio
setup-name-hint = Una ciudad o una región: Vilna
setup-handle = Nombre corto
setup-handle-hint = Para quien siga al territorio desde otros servicios: vilna. Letras minúsculas, cifras y guiones; no se puede cambiar más adelante. Si lo dejas vacío, se forma a partir del nombre.
setup-timezone-hint = Para los días y las horas cuando nadie indica otra.
setup-you = Tus datos
setup-operator = Tu correo electrónico
setup-operator-hint = Con él inicias sesión. No se muestra a nadie.
setup-go = Configurar e iniciar sesión

## Words for values, counts and states, put together by the page modules.
## Kinds and other closed lists: the API's value after the prefix

kind-event = Evento
kind-workshop = Taller
kind-course = Curso
kind-volunteering = Voluntariado
kind-internship = Prácticas
kind-project = Proyecto
kind-place = Lugar
kind-online = En línea
kind-exchange = Intercambio
category-life-skills = Habilidades para la vida
category-creativity = Creatividad
category-civic = Participación ciudadana
category-abroad = Irse al extranjero
category-science = Ciencia
category-technology = Tecnología
category-global = Temas globales
category-crafts = Artesanía y manualidades
category-sports = Deporte
category-arts = Arte
category-career = Trabajo y carrera
category-environment = Medio ambiente
setting-formal = Formal: escuela, universidad, formación con título
setting-nonFormal = No formal: organizado fuera de la escuela
setting-informal = Informal: en la práctica o durante una visita
enrolment-open = Inscripción mientras queden plazas
enrolment-approval = Inscripción; después decide la organización
enrolment-external = Inscripción en su propia web
enrolment-none = Sin inscripción, solo hay que venir
accessibility-wheelchair = Sin escalones
accessibility-signLanguage = Lengua de signos
accessibility-captions = Subtítulos
accessibility-audioDescription = Audiodescripción
accessibility-hearingLoop = Bucle magnético
accessibility-largePrint = Letra grande
accessibility-braille = Braille
accessibility-easyToRead = Lectura fácil
role-operator = Administración
role-partner = Organización colaboradora
role-learner = Participante
role-owner = Responsable
role-editor = Edición
sort-relevance = Primero lo más relevante
sort-date = Primero lo que empieza antes
sort-distance = Primero lo más cercano
sort-new = Primero lo más nuevo

## States

status-draft = borrador
status-published = publicada
status-cancelled = cancelada
status-deleted = eliminada
tag-only-here = solo aquí

## Facts

fact-free = Gratis
fact-online = En línea
fact-any-time = En cualquier momento
fact-until = hasta el { $date }
fact-next = Próximas fechas
fact-ages = De { $min } a { $max } años
fact-age-from = A partir de { $min } años
fact-age-to = Hasta { $max } años
fact-places =
    { $n ->
        [one] { $n } plaza
       *[other] { $n } plazas
    }
fact-enrol-until = Inscripción hasta el { $date }
fact-enrol-from = La inscripción se abre el { $date }
fact-hours =
    { $n ->
        [one] { $n } hora
       *[other] { $n } horas
    }
fact-minutes =
    { $n ->
        [one] { $n } minuto
       *[other] { $n } minutos
    }
fact-days =
    { $n ->
        [one] { $n } día
       *[other] { $n } días
    }
fact-about = aprox. { $duration }
fact-optional = opcional
fact-licence = Licencia
fact-groups = Grupos
fact-topics = Temas
fact-keywords = Más palabras
fact-setting = Tipo de aprendizaje
fact-accessibility = Accesibilidad
fact-enrolment = Cómo conseguir plaza
fact-website = Web
fact-video = Vídeo
fact-place = Lugar
count-opportunities =
    { $n ->
        [one] { $n } actividad
       *[other] { $n } actividades
    }
count-playlists =
    { $n ->
        [one] { $n } ruta
       *[other] { $n } rutas
    }
count-steps =
    { $n ->
        [one] { $n } etapa
       *[other] { $n } etapas
    }
number-steps =
    { $n ->
        [one] etapa
       *[other] etapas
    }
number-hours =
    { $n ->
        [one] hora
       *[other] horas
    }
number-territories =
    { $n ->
        [one] territorio
       *[other] territorios
    }
number-opportunities =
    { $n ->
        [one] actividad
       *[other] actividades
    }
number-playlists =
    { $n ->
        [one] ruta
       *[other] rutas
    }
number-organisations =
    { $n ->
        [one] organización
       *[other] organizaciones
    }
number-neighbours =
    { $n ->
        [one] territorio que comparte con el nuestro
       *[other] territorios que comparten con el nuestro
    }
choice-any = Cualquiera
choice-everywhere = Aquí y en otros territorios
choice-here = Solo aquí
filter-from = Desde el { $date }
filter-to = Hasta el { $date }
filter-age = Edad: { $age }

## How often something takes place. $days are short names of weekdays: Mon and Wed

repeat-days =
    { $n ->
        [one] Todos los días
       *[other] Cada { $n } días
    }
repeat-weeks =
    { $n ->
        [one] Todas las semanas
       *[other] Cada { $n } semanas
    }
repeat-weeks-on =
    { $n ->
        [one] Todas las semanas: { $days }
       *[other] Cada { $n } semanas: { $days }
    }
repeat-months =
    { $n ->
        [one] Todos los meses
       *[other] Cada { $n } meses
    }
repeat-years =
    { $n ->
        [one] Todos los años
       *[other] Cada { $n } años
    }
repeat-otherwise = Varios días
repeat-until = { $often }, hasta el { $date }
repeat-times =
    { $n ->
        [one] { $often }, una vez
       *[other] { $often }, { $n } veces
    }

## On the pages

opportunity-enrol = Ir a la inscripción
opportunity-website = Ir a su web
home-link = Ver en la web de { $territory }
updated-on = Última actualización: { $date }
warning-cancelled = Esta actividad se ha cancelado.
warning-over = Esta actividad ya ha terminado.
warning-draft = Esto es un borrador. Solo lo veis tú y tu equipo.
warning-unverified = Solo se ve en este territorio hasta que la organización esté verificada.
step-gone = Retirada
step-unknown = Todavía sin recibir
step-cancelled = Cancelada
neighbour-mutual = Cada uno muestra lo que publica el otro
neighbour-following = Mostramos lo que publica
neighbour-followed = Muestra lo que publicamos
neighbour-last = Último contacto: { $when }
tag-step-gone = se ha retirado una etapa

## Relative times

ago-now = ahora mismo
ago-minutes =
    { $n ->
        [one] hace un minuto
       *[other] hace { $n } minutos
    }
ago-hours =
    { $n ->
        [one] hace una hora
       *[other] hace { $n } horas
    }
ago-days =
    { $n ->
        [one] ayer
       *[other] hace { $n } días
    }
in-moment = en menos de un minuto
in-minutes =
    { $n ->
        [one] dentro de un minuto
       *[other] dentro de { $n } minutos
    }
in-hours =
    { $n ->
        [one] dentro de una hora
       *[other] dentro de { $n } horas
    }

## Faults of other servers

fault-silent = El otro servidor no responde
fault-answers = El otro servidor responde con el error { $status }
fault-denies = El otro servidor no acepta nuestra firma ({ $status })
fault-gone = Ya no existe
fault-missing = No está allí
fault-unspoken = El servidor está bloqueado o no está permitido
fault-other = No se puede leer ({ $why })

## Problems with a field; after its name in the summary, alone beside the field

problem-choose-one = Elige una
problem-choose = Elige al menos una opción
problem-required = Escribe algo aquí
problem-required-language = Escríbelo al menos en un idioma
problem-no-steps = Primero añade al menos una etapa
problem-no-thing = Allí no se ha encontrado ninguna actividad. { $why }
problem-not-opportunity = En esta dirección hay otra cosa, no una actividad
problem-free-price = Indica un precio o «gratis», pero no las dos cosas
problem-unknown = Este campo no se conoce
problem-malformed = Esto no está bien escrito: { $why }
problem-nul = Aquí hay un carácter que no se puede guardar. Escríbelo de nuevo
problem-too-long =
    { $n ->
        [one] Usa como máximo { $n } carácter
       *[other] Usa como máximo { $n } caracteres
    }
problem-too-many = Indica como máximo { $n }
problem-out-of-days = Elige un día entre { $low } y { $high }
problem-out-of-range = Usa un número entre { $low } y { $high }
problem-not-one-of = Elige una de estas opciones: { $list }
problem-end-before-start = El final debe ser posterior al comienzo
problem-not-from-start = El primer día debe ser uno de los días elegidos
problem-ages-reversed = La edad máxima no puede ser menor que la mínima
problem-does-not-exist = Esto no existe aquí
problem-taken = Esto ya está en uso
problem-incomplete = Indica la latitud y la longitud
problem-skipped-time = Ese día se adelanta el reloj y esa hora no existe. Elige otra anterior o posterior
problem-repeated-time = Ese día se atrasa el reloj y esa hora se repite. Elige otra anterior o posterior
problem-private-address = Otras personas no pueden abrir esta dirección
problem-fixed = Esto no se puede cambiar más adelante
problem-not-supported = Esto todavía no es posible: { $instead }
problem-sign-in = El correo electrónico o la contraseña no son correctos
problem-password-wrong = La contraseña actual no es correcta
problem-password-short =
    { $n ->
        [one] Usa al menos { $n } carácter
       *[other] Usa al menos { $n } caracteres
    }
problem-password-common = Demasiada gente usa esta contraseña; elige otra
problem-email = Escribe una dirección de correo como name@example.org
problem-peer-address = Escribe una dirección o un identificador, como tilburg.example o @tilburg@tilburg.example
problem-peer-unreachable = { $host } no responde. Comprueba la dirección o inténtalo más tarde
problem-peer-unknown = En { $host } no hay ningún territorio que se pueda seguir. Comprueba la dirección
problem-peer-self = Ese es tu propio territorio
problem-peer-blocked = { $host } está bloqueado. Desbloquéalo primero
problem-peer-unspoken = Solo hay comunicación con los territorios que permites. Permite primero { $host }: waymark peer accept { $host }

## Error pages

error-400-title = Esta dirección no está completa
error-400-text = Hay algo en ella que no se puede leer. Vuelve atrás e inténtalo otra vez.
error-403-title = No tienes permiso para abrir esto
error-403-text = Inicia sesión con otra cuenta o consulta a la administración de esta web.
error-404-title = Aquí no hay nada
error-404-text = Puede que la dirección esté mal escrita o que la página se haya movido. Prueba a buscar lo que quieres.
error-invitation-title = Esta invitación no se puede aceptar
error-410-title = Esto se ha retirado
error-410-text = Quien lo publicó lo ha retirado. Quizá haya algo parecido en la página de inicio.
error-429-title = Demasiadas peticiones
error-500-title = Algo ha fallado por nuestra parte
error-500-text = El error ha quedado registrado. Vuelve a intentarlo en un momento.
error-503-title = Ahora mismo hay demasiadas visitas
error-503-text = Vuelve a intentarlo en medio minuto.
error-csrf-title = Este formulario ha caducado
error-csrf-text = Vuelve atrás, carga la página de nuevo y envíalo otra vez. No se ha cambiado nada.
error-setup-title = Esta web todavía no está configurada
error-setup-text = Si la administras tú, configúrala ahora: necesitas el código del registro del programa. Si no, vuelve pronto.
error-setup-go = Configurar

## More of the pages' words: filters, steps and mails.

title-missing = Sin nombre
organisation-kind = Organización
fact-here = aquí: { $when }
filter-skill = Una competencia
filter-type-opportunity = Actividades
filter-type-playlist = Rutas
filter-type-organisation = Organizaciones
filter-type-badge = Insignias
filter-not-free = De pago
filter-not-online = Presencial
filter-near = A menos de { $far } de { $place }
filter-area = En una parte del mapa
filter-closing =
    { $n ->
        [0] La inscripción se cierra hoy
        [one] La inscripción se cierra en un día como máximo
       *[other] La inscripción se cierra en { $n } días como máximo
    }
step-unnamed = Una etapa que aquí no tiene nombre
step-not-yet = Todavía sin publicar
settings-saved = Se ha guardado.
settings-password-saved = Se ha guardado tu contraseña y se ha cerrado tu sesión en los demás sitios.
mail-link-subject = Inicia sesión en { $territory }
mail-link-text =
    Alguien, seguramente tú, ha pedido un enlace para iniciar sesión en { $territory }:

    { $link }

    Sirve una sola vez, durante { $minutes } minutos y en el navegador desde el que se pidió. Si no lo has pedido tú, no hace falta que hagas nada.

## The map.

map-title = En el mapa
map-label = Mapa con los resultados
map-preview = Mapa: cada número es una zona y cada señal, una actividad
map-keys = Mapa. Las flechas lo mueven, más y menos acercan y alejan, e Intro abre lo que está en el centro.
map-open = Explorar el mapa
map-to-map = Ver en un mapa
map-to-list = Ver como lista
map-zoom-in = Acercar
map-zoom-out = Alejar
map-locate = Mostrar dónde estoy
map-locate-failed = Tu dispositivo no ha indicado dónde estás.
map-close = Cerrar
map-cluster = En este lugar: { $count }
map-wheel = Mantén pulsada la tecla { $key } y usa la rueda para acercar o alejar
map-fingers = Mueve el mapa con dos dedos
map-outside =
    { $n ->
        [one] Hay una más fuera de esta parte del mapa
       *[other] Hay { $n } más fuera de esta parte del mapa
    }
map-unplaced =
    { $n ->
        [one] Una no tiene lugar en el mapa; está en la lista.
       *[other] { $n } no tienen lugar en el mapa; están en la lista.
    }
map-unplaced-left =
    { $n ->
        [one] Una más no tiene lugar en el mapa y no aparece aquí
       *[other] { $n } más no tienen lugar en el mapa y no aparecen aquí
    }

## Suggestions while somebody types

suggest-label = Sugerencias
suggest-opportunity = Actividad
suggest-playlist = Ruta
suggest-organisation = Organización
suggest-skill = Competencia
suggest-occupation = Ocupación
suggest-place = Cerca de este lugar

## In other sites' pages

embed-all = Ver todo
embed-title = Pon esto en tu web
embed-text = Copia uno de estos códigos en una página de tu web. Lo que muestra está siempre al día y no se rastrea a nadie.
embed-list = Como lista
embed-map = Como mapa
embed-copy = Copiar

## Skills and occupations of the ESCO classification.

nav-skills = Competencias
esco-title = Competencias y ocupaciones
esco-lead = Descubre qué puedes aprender para mejorar una competencia, o qué necesitas para llegar a ser lo que quieres ser.
esco-words = Una competencia o lo que quieres ser
esco-example = coser, electricista, vídeo…
esco-missing = La lista de competencias todavía no está aquí
esco-missing-hint = La administración de esta web puede añadirla en cualquier momento.
esco-none = Ninguna competencia ni ocupación se llama así
esco-none-hint = Prueba con otra palabra o con una más corta.
esco-back = Todas las competencias y ocupaciones
esco-collections = Colecciones
esco-collection-digital = Competencias digitales
esco-collection-digComp = Competencias digitales básicas
esco-collection-green = Competencias ecológicas
esco-collection-transversal = Competencias transversales
esco-collection-language = Idiomas
esco-collection-research = Competencias de investigación
esco-collection-researchOccupations = Ocupaciones de investigación
esco-skills = Competencias
esco-skills-lead = El número indica en cuántas actividades se aprende.
esco-occupations = Quiero ser…
esco-occupations-lead = El número indica en cuántas actividades se aprende una competencia necesaria.
esco-count = actividades
esco-broader = A qué pertenece
esco-kind-skill = Competencia
esco-kind-knowledge = Conocimientos
esco-kind-skillGroup = Grupo de competencias
esco-kind-occupation = Ocupación
esco-kind-occupationGroup = Grupo de ocupaciones
esco-foreign = Todavía no hay un nombre en tu idioma; este está en { $language }.
esco-foreign-text = Este texto está en { $language }.
esco-replaced = ESCO tiene ahora otro nombre para esto:
esco-obsolete = ESCO ya no usa este nombre.
esco-also = Otros nombres
esco-here =
    { $n ->
        [0] De momento nadie lo enseña aquí
        [one] Se aprende en una actividad
       *[other] Se aprende en { $n } actividades
    }
esco-here-occupation =
    { $n ->
        [0] De momento nadie enseña aquí lo que necesitas
        [one] Hay una actividad para aprender lo que necesitas
       *[other] Hay { $n } actividades para aprender lo que necesitas
    }
esco-here-none = En cuanto una organización ofrezca algo para aprenderlo, aparecerá aquí.
esco-here-none-occupation = En cuanto una organización ofrezca algo para aprender una de las competencias necesarias, aparecerá aquí.
esco-here-all = Ver todo
esco-essential = Lo que necesitas (esencial)
esco-optional = Lo que ayuda (opcional)
esco-narrower = Más en concreto
esco-needed-by = Se necesita en estas ocupaciones
esco-helps = Ayuda en estas ocupaciones
esco-more-occupations = No están todas las ocupaciones.
esco-origin = De dónde viene esta información

## Skills in forms and on pages

form-skills = Competencias que se aprenden
form-skills-hint = Así, quien busca una competencia o un camino hacia un trabajo encuentra lo que ofreces.
form-skills-words = Busca una competencia
form-skills-words-hint = Déjalo vacío para recibir propuestas que encajen con tus textos.
form-skills-find = Buscar competencias
form-skills-proposed = Competencias encontradas
form-skills-chosen = Has elegido { $skill }
form-skills-none = No se ha encontrado ninguna competencia. Prueba con otra palabra.
opportunity-skills = Qué aprenderás
search-skill = Competencia

## The partner's desk.

desk-nav = Panel
desk-items = Actividades y rutas
desk-organisation = Organización
desk-people = Equipo
desk-public = Página pública
desk-back = Volver al panel
desk-view = Ver la página
desk-name = Título
desk-when = Cuándo
desk-steps = Etapas
desk-status = Estado
desk-languages = Idiomas
desk-updated = Último cambio
desk-filters = Mostrar
desk-filter-all = Todas ({ $n })
desk-filter-draft = Borradores ({ $n })
desk-filter-published = Publicadas ({ $n })
desk-filter-cancelled = Canceladas ({ $n })
desk-filter-past = Pasadas ({ $n })
desk-opportunities = Actividades
desk-opportunity-new = Nueva actividad
desk-filter-empty = No hay ninguna.
desk-opportunities-empty = Aquí todavía no hay nada.
desk-opportunities-empty-hint = Empieza con una: bastan un título, una hora y un lugar. Puedes guardarla como borrador y publicarla después.
desk-playlists = Rutas
desk-playlist-new = Nueva ruta
desk-playlists-empty = Todavía no hay rutas.
desk-playlists-empty-hint = Una ruta une varias actividades, tuyas y de otras organizaciones, también de otras ciudades.
desk-unverified = Solo se ve aquí hasta que la administración verifique tu organización
desk-unverified-text = Ya puedes publicar. Los demás territorios verán lo que publicas cuando tu organización esté verificada.
desks-title = Tus paneles
desks-empty = Todavía no perteneces a ninguna organización.
desks-empty-hint = Pide una invitación a la administración de esta web.
desks-begin = Crea tu propio panel
desks-begin-hint = Pide una invitación a la administración de esta web o crea aquí abajo tu propia organización.
desks-begin-go = Empezar
desk-people-empty = Todavía no hay nadie en esta organización.
desk-people-new = Invitar a alguien al equipo
desk-people-new-hint = Recibirás un enlace para que se lo pases. Sirve una sola vez, durante una semana.
desk-people-role-hint = Con el rol «Edición» se publica. Con el rol «Responsable» se gestionan también la organización y su equipo.
desk-people-to-owner = Pasar a «Responsable»
desk-people-to-editor = Pasar a «Edición»
desk-people-remove-text = Esta persona ya no podrá publicar en nombre de la organización. La cuenta y lo publicado se conservan.
desk-people-remove-go = Quitar de la organización
desk-people-invited = invitación enviada, aún sin entrar
desk-people-known = Esta persona ya tiene una cuenta. Pide a la administración de esta web que la añada aquí.
desk-people-last-owner = Una organización necesita a alguien con el rol «Responsable». Da primero ese rol a otra persona.
desk-changed-meanwhile = Otra persona ha cambiado esto mientras tanto, así que no se ha guardado nada. Lo que escribiste sigue aquí: compáralo con la versión más reciente y pulsa otra vez el botón si quieres seguir con la tuya.
desk-changed-link = Abrir la versión más reciente en otra pestaña

## Forms

form-error = Error:
form-errors = Todavía hay algo que corregir
form-what = Qué es
form-name = Nombre
form-summary = En una o dos frases
form-summary-hint = Se muestra en las listas y al compartir.
form-content = Descripción
form-content-hint = Deja una línea vacía entre párrafos. Puedes usar **negrita**, *cursiva*, [palabras](dirección) y listas con «-».
form-easy-hint = Frases cortas y palabras sencillas, para personas a las que les cuesta leer. Puede quedar vacío.
form-texts-hint = Escribe al menos en un idioma. Cada persona verá el que mejor le venga.
form-kind = Tipo
form-when-hint = Déjalo vacío si se puede venir en cualquier momento.
form-start = Empieza
form-end = Termina
form-timezone = Zona horaria
form-repeat = Con qué frecuencia
form-repeat-never = Solo una vez
form-repeat-daily = Todos los días
form-repeat-weekly = Todas las semanas
form-repeat-fortnightly = Cada dos semanas
form-repeat-monthly = Todos los meses
form-repeat-yearly = Todos los años
form-repeat-rule = Con una regla propia
form-repeat-days = En estos días
form-repeat-days-hint = Si se repite todas las semanas o cada dos. Si no eliges ninguno, vale el día de la semana en que empieza.
form-repeat-until = Último día
form-repeat-until-hint = Si no lo indicas, no tiene fin.
form-recurrence = Regla
form-recurrence-hint = Solo para «Con una regla propia», como la escriben los calendarios: FREQ=MONTHLY;BYDAY=1SA es el primer sábado de cada mes.
form-duration = Duración
form-duration-hint = Solo si no hay fecha de comienzo: PT3H son 3 horas y P5D, 5 días.
form-where-hint = Un lugar, una dirección en línea o las dos cosas.
form-place = Nombre del lugar
form-address = Dirección
form-latitude = Latitud
form-latitude-hint = Para el mapa, por ejemplo 54.6816
form-longitude = Longitud
form-longitude-hint = Por ejemplo 25.2871
form-online = Dirección en línea
form-online-hint = Dónde conectarse a esa hora, o el propio curso.
form-accessibility = Accesibilidad
form-cost = Precio e inscripción
form-free = Gratis
form-amount = Precio
form-amount-hint = Una cifra, por ejemplo 12.50
form-currency = Moneda
form-currency-hint = Tres letras: EUR
form-url = Web de esta actividad
form-url-hint = Donde se puede leer más o hacer la inscripción. El botón principal de la página lleva allí.
form-enrolment = Cómo se consigue plaza
form-opens = Se abre la inscripción
form-closes = Se cierra la inscripción
form-capacity = Plazas
form-whom = Para quién
form-languages = Idiomas en los que se hace
form-languages-more = Otros idiomas
form-languages-more-hint = Códigos cortos separados por comas: uk, pl
form-min-age = Desde qué edad
form-max-age = Hasta qué edad
form-groups = Grupos
form-groups-hint = Separados por comas: personas recién llegadas, personas mayores
form-topics = De qué trata
form-categories = Temas
form-keywords = Más palabras
form-keywords-hint = Separadas por comas. También sirven para encontrarla.
form-setting = Tipo de aprendizaje
form-more = Materiales, imagen, contacto, licencia
form-more-playlist = Temas, imagen, licencia
form-materials = Materiales
form-materials-hint = Uno por línea: la dirección y después el nombre.
form-videos = Vídeos
form-videos-hint = Una dirección por línea.
form-contacts = A quién preguntar
form-contacts-hint = Un contacto por línea, separado por comas: nombre, correo, teléfono, web. Si falta algún dato, no lo pongas.
form-image = Dirección de una imagen
form-image-alt = Qué se ve en la imagen
form-image-alt-hint = Para quien no puede verla.
form-image-license = Licencia de la imagen
form-image-attribution = A quién citar
form-license = Licencia del texto
form-license-hint = Indica si otras personas pueden usarlo y traducirlo.
form-website = Web
form-slug = Nombre corto
form-slug-hint = Para su dirección: letras minúsculas sin tildes, cifras y guiones. No se puede cambiar más adelante.
form-publish = Publicar
form-save-draft = Guardar como borrador
form-save-published = Guardar los cambios
form-restore = Al final sí se hace
form-leave = Salir sin guardar
form-not-said = Sin indicar
form-ordered = Orden
form-ordered-true = Una tras otra
form-ordered-false = En cualquier orden
form-steps-empty = Todavía no hay etapas. Añade la primera aquí abajo.
form-step-number = Etapa { $n }
form-step-item = Una actividad
form-step-task = Una tarea propia
form-step-need = ¿Es obligatoria?
form-step-required = Obligatoria
form-step-optional = Opcional
form-step-up = Subir la etapa { $n }
form-step-down = Bajar la etapa { $n }
form-step-remove = Quitar la etapa { $n }
form-step-moved = Movida. Ahora es la etapa {"{n}"} de {"{total}"}.
form-step-removed = Etapa quitada. Quedan: {"{total}"}.
form-step-name = Qué hay que hacer
form-step-content = Cómo
form-step-url = Dirección (si la hay)
form-step-address = Dirección de la actividad
form-step-add = Añadir una etapa
form-step-own = Una de las tuyas
form-step-own-none = Elige…
form-steps-unsaved = Todavía sin guardar. Pulsa el botón al final del formulario para no perderlo.
form-step-add-hint = Elige una de las tuyas o pega la dirección de una actividad de aquí o de otro territorio.
form-step-add-item = Añadir esta actividad
form-step-add-task = Añadir una tarea propia
ending-title = Cancelar o eliminar
ending-title-delete = Eliminar
ending-cancel = Al final no se hace
ending-cancel-text = La página sigue y dice que la actividad se ha cancelado. Se avisa enseguida a los demás territorios.
ending-cancel-go = Cancelar esta actividad
ending-delete = Eliminar esta actividad
ending-delete-playlist = Eliminar esta ruta
ending-delete-text = Desaparece aquí y en los demás territorios, y no se puede recuperar.
ending-delete-organisation = Eliminar esta organización
ending-delete-organisation-text = Con todo lo que ha publicado, aquí y en los demás territorios. Su página dirá que ya no existe, y nadie más podrá usar su nombre corto.
ending-delete-go = Eliminar para siempre
ending-used =
    { $n ->
        [one] Hay una ruta que la usa. La etapa seguirá allí, marcada como retirada:
       *[other] Hay { $n } rutas que la usan. La etapa seguirá allí, marcada como retirada:
    }

## What was done

done-published = Se ha publicado.
done-saved = Se ha guardado.
done-draft = Se ha guardado como borrador. Solo lo veis tú y tu equipo.
done-cancelled = Se ha cancelado. Estamos avisando a los demás territorios.
done-restored = Vuelve a estar prevista. Estamos avisando a los demás territorios.
done-deleted = Se ha eliminado.
done-organisation = La página de tu organización está al día.
done-organisation-begun = Ya has creado tu organización. Cuenta algo más sobre ella; la administración la revisará.
done-colleague-changed = Se ha cambiado el rol.
done-colleague-removed = Esta persona ya no está en la organización.

## The operator's desk.

admin-overview = Resumen
admin-organisations = Organizaciones
admin-people = Personas
admin-peers = Otros territorios
admin-territory = Este territorio
admin-tokens = Claves de la API
admin-filter-all = Todas ({ $n })
admin-filter-unverified = Sin verificar ({ $n })
admin-actions = Acciones
admin-waiting = Pendiente de ti
admin-waiting-none = No hay nada pendiente.
admin-waiting-unverified =
    { $n ->
        [one] Una organización está sin verificar
       *[other] { $n } organizaciones están sin verificar
    }
admin-waiting-asking =
    { $n ->
        [one] Un territorio pide seguir al tuyo
       *[other] { $n } territorios piden seguir al tuyo
    }
admin-waiting-failing =
    { $n ->
        [one] No hay conexión con un territorio
       *[other] No hay conexión con { $n } territorios
    }
admin-waiting-parked =
    { $n ->
        [one] Hay un envío apartado
       *[other] Hay { $n } envíos apartados
    }
admin-waiting-steps =
    { $n ->
        [one] { $organisation }: se ha retirado una etapa de una ruta
       *[other] { $organisation }: se han retirado etapas de { $n } rutas
    }
admin-number-organisations = Organizaciones
admin-number-opportunities = Actividades publicadas aquí
admin-number-playlists = Rutas publicadas aquí
admin-number-remote = De otros territorios
admin-number-peers = Territorios que seguimos
admin-number-pending = Envíos en camino
admin-organisations-empty = Todavía no hay ninguna organización.
admin-organisations-empty-hint = Añade una aquí abajo y después invita a su equipo.
admin-organisation-new = Añadir una organización
admin-organisation-create = Añadir organización
admin-organisation-desk = Abrir su panel
admin-organisation-items = Publicaciones
admin-organisation-people = Personas
admin-verify = Verificar
admin-unverify = Retirar la verificación
admin-verify-hint = Lo que publica una organización sin verificar se ve en este territorio, pero no se envía a otros.
admin-person-new = Invitar a alguien
admin-person-new-hint = Recibirás un enlace para que se lo pases. Sirve una sola vez.
admin-person-add = Invitar
admin-person-role = Rol
admin-person-organisation = Organización
admin-person-organisations = Organizaciones
admin-person-seen = Última visita
admin-person-link = Crear enlace de acceso
admin-person-remove = Quitar
admin-person-remove-text = La cuenta se elimina de aquí y ya nadie puede iniciar sesión con ella. Lo publicado se conserva.
admin-person-remove-go = Eliminar la cuenta
admin-person-change = Cambiar el rol
admin-person-last-operator = Alguien tiene que conservar el rol de administración. Da primero ese rol a otra persona.
admin-person-none = Ninguna
secret-title = Enlace de acceso para { $who }
secret-text = Cópialo ahora: no se volverá a mostrar. Sirve una sola vez, hasta el { $until }.
tag-verified = verificada
tag-unverified = sin verificar

## Other territories

peers-follow = Seguir a un territorio
peers-follow-hint = Su dirección o identificador: tilburg.example o @tilburg@tilburg.example. Lo que publique aparecerá aquí.
peers-follow-go = Seguir
peers-asking = Piden seguirte
peers-accept = Aceptar
peers-reject = Rechazar
peers-known = Territorios y servicios
peers-policy-followed = Cualquiera puede seguir a este territorio. Solo entra contenido de los territorios que sigues.
peers-policy-allowlist = Solo hay comunicación con los territorios que permites.
peers-empty = Todavía no conoces ningún otro territorio.
peers-empty-hint = Sigue a uno aquí arriba; lo que ha publicado llegará enseguida.
peers-territory = Territorio
peers-state = Estado
peers-items = Recibido
peers-pending = En camino
peers-last = Última entrega
peers-never = nunca
peers-back = Todos los territorios
peer-error = La última entrega ha fallado
peer-retry = Próximo intento: { $when }.
peer-retry-now = Se está intentando ahora.
peer-facts = Datos
peer-fact-software = Programa
peer-fact-since = Primer contacto
peer-fact-followers = Cuentas de allí que te siguen
peer-fact-items = Recibido de allí
peer-fact-pending = Envíos en camino
peer-fact-last = Última entrega
peer-fact-backfill = Lectura de lo que ha publicado
peer-fact-backfill-done = todo, { $n } elementos
peer-fact-backfill-going = { $n } por ahora
peer-fact-backfill-later = { $n } por ahora; se volverá a pedir ({ $why })
peer-fact-backfill-missed = todo, { $n } elementos; { $missed } no se han podido obtener ({ $why })
peer-fact-backfill-failed = no es posible, { $n } elementos por ahora ({ $why })
peer-actions = Qué puedes hacer
peer-parked = Envíos apartados
peer-parked-hint = Ha rechazado estos tres veces. Los siguientes han continuado con normalidad.
peer-reason = Motivo
peer-reason-write = Motivo, como nota para ti
peer-reason-hint = Se guarda al ocultar o bloquear el territorio.
peer-state-seen = conocido
peer-state-requested = solicitud enviada, sin respuesta todavía
peer-state-asks = pide seguirte
peer-state-following = lo sigues
peer-state-followed = te sigue
peer-state-mutual = os seguís mutuamente
peer-state-limited = oculto
peer-state-blocked = bloqueado
peer-do-follow = Seguir
peer-do-follow-hint = Lo que publica aparece aquí.
peer-do-unfollow = Dejar de seguir
peer-do-unfollow-hint = No entra nada nuevo, y lo que vino de allí desaparece de las listas y de la búsqueda.
peer-do-accept = Aceptar su solicitud
peer-do-accept-hint = Recibirá lo que publicas.
peer-do-reject = Rechazar su solicitud
peer-do-reject-hint = No recibirá nada. Puede volver a pedirlo.
peer-do-drop = Hacer que deje de seguirte
peer-do-drop-hint = No recibirá nada más. Puede volver a pedirlo.
peer-do-limit = Ocultar
peer-do-limit-hint = Lo que envía se guarda, pero no se muestra ni en las páginas ni en la búsqueda.
peer-do-unlimit = Volver a mostrar
peer-do-unlimit-hint = Lo que envía se muestra en las páginas y en la búsqueda.
peer-do-block = Bloquear
peer-block-ask = Bloquear este territorio
peer-do-block-hint = No se recibe nada de él ni se le envía nada. Lo que vino de allí se elimina aquí, y dejáis de seguiros. Vale también para todas las direcciones que dependen de esta.
peer-do-unblock = Desbloquear
peer-do-unblock-hint = Podréis volver a seguiros, pero no ocurre de forma automática.
peer-do-retry = Reintentar ahora
peer-do-retry-hint = Envía ahora mismo lo que está en camino o apartado.
peer-do-dismiss = Descartar
peer-do-dismiss-hint = Lo que se apartó ya no se envía.
peer-do-backfill = Volver a leer
peer-do-backfill-hint = Lee otra vez lo que ha publicado: entra lo que falta aquí y desaparece lo que ya no está allí.
arrivals-title = Lo que ha llegado
arrivals-empty = Todavía no ha llegado nada.
arrivals-thing = Título
arrivals-what = Qué ha pasado
arrivals-from = De
arrivals-when = Cuándo
arrivals-published = publicación
arrivals-updated = cambio
arrivals-withdrawn = retirada
done-followed = Solicitud enviada. Lo que ha publicado llegará en cuanto la acepte.
done-following = Ya lo sigues. Lo que ha publicado está llegando.
done-unfollowed = Ya no lo sigues.
done-accepted = Se ha aceptado la solicitud.
done-rejected = Se ha rechazado la solicitud.
done-limited = Se ha ocultado. Lo que envía se guarda y no se muestra en ningún sitio.
done-unlimited = Lo que envía se vuelve a mostrar.
done-blocked = Se ha bloqueado. Lo que vino de allí se ha eliminado aquí, y ya no os seguís.
done-unblocked = Se ha desbloqueado. Vuelve a seguirlo para recibir lo que publica.
done-retried = Se está intentando ahora.
done-dismissed = Se ha descartado. Ya no se envía.
done-reread = Se está volviendo a leer lo que ha publicado.
done-verified = La organización está verificada. Lo que ha publicado se está enviando.
done-unverified = La organización ya no está verificada.
done-organisation-deleted = Se ha eliminado la organización.
done-organisation-created = Se ha añadido la organización.
done-person-added = Esta persona ya tenía una cuenta; se la ha añadido a la organización.
done-person-changed = Se ha cambiado el rol. La persona tiene que volver a iniciar sesión.
done-token-revoked = Se ha revocado. Ya no sirve.
done-person-removed = Se ha eliminado la cuenta.

## The territory

territory-pages = Sus páginas
territory-languages = Idiomas de las páginas
territory-languages-hint = Códigos cortos separados por comas; el primero es para quien no pide ninguno de ellos: lt, en
territory-colour = Color
territory-colour-hint = El de la señal de tu territorio. Donde se leería mal, se usa un tono más oscuro o más claro.
territory-contact = Correo electrónico para preguntas
territory-contact-hint = Lo ve todo el mundo.
territory-topics = Sus temas
territory-topics-hint = Entre ellos eligen las organizaciones. Lo que ya tiene un tema lo conserva aunque lo quites.
territory-topics-more = Temas propios
territory-topics-more-hint = Separados por comas: paseos nocturnos, coros. Se muestran como los escribes, en todos los idiomas.

## Tokens

admin-tokens-lead = Con una clave, un programa publica o lee en nombre de una cuenta.
admin-tokens-empty = Todavía no hay ninguna clave.
token-new = Crear una clave
token-create = Crear clave
token-made = La clave nueva
token-made-text = Cópiala ahora: no se volverá a mostrar. Quien la tenga puede hacer en nombre de la cuenta todo lo que está marcado abajo.
token-name = Para qué sirve
token-name-hint = Por ejemplo: importar del calendario de la biblioteca
token-account = Cuenta
token-account-hint = El correo electrónico de la persona cuyos permisos tendrá.
token-scopes = Qué puede hacer
token-scope-read = ver lo que ve la cuenta
token-scope-write = publicar y modificar
token-scope-issue = otorgar insignias
token-scope-admin = todo lo que puedes hacer tú
token-used = Último uso
token-unnamed = Sin nombre
token-revoke = Revocar
token-revoke-text = Los programas que la usan dejan de tener acceso al momento. No se puede deshacer.
token-revoke-go = Revocar para siempre
token-revoked = revocada

territory-map = En el mapa
territory-boundary = Contorno del territorio
territory-boundary-hint = GeoJSON con la superficie, tal como lo da el servicio de cartografía de la ciudad u OpenStreetMap. El mapa empieza allí y lo dibuja. Si se deja vacío, no se dibuja nada.
territory-boundary-save = Guardar el contorno

## Unirse. $name es como quiere que la llamen la persona que aprende; el representante legal es quien responde por un menor.

nav-me = Mi aprendizaje
join-title = Únete
join-lead = Guarda lo que encuentres, inscríbete y sigue a quien lo ofrece. No cuesta nada y nadie puede ver que estás aquí.
join-new = ¿Es tu primera vez aquí?
join-known = ¿Ya tienes una cuenta?
join-no-mail = Esta web todavía no puede enviar correos, así que nadie puede unirse por su cuenta. Pregunta a una organización cercana.
join-name = ¿Cómo quieres que te llamemos?
join-name-hint = Basta con un apodo.
join-birth = ¿Cuándo naciste?
join-birth-hint = El mes y el año con cifras, por ejemplo 4 y 2010. No lo ve nadie más.
birth-month = Mes
birth-year = Año
join-guardian = Correo electrónico de tu madre, padre o representante legal
join-guardian-hint = Enviaremos allí un único correo para preguntar.
join-guardian-why = Tienes menos de { $age } años. Por eso tu madre, padre o representante legal tiene que dar su consentimiento para que tengas una cuenta.
join-agree-legend = ¿Das tu consentimiento?
join-agree = Sí, doy mi consentimiento
join-go = Enviarme el enlace
join-sent-text = Hemos escrito a { $email }. Abre el enlace de ese correo en este dispositivo y en este navegador. Sirve una sola vez, durante { $minutes } minutos.
join-link-title = Un paso más
join-link-text = Te llamaremos { $name }. Pulsa el botón y tu cuenta quedará abierta.
join-link-young = Después escribiremos a tu madre, padre o representante legal. Mientras tanto puedes echar un vistazo.
join-link-go = Abrir mi cuenta
problem-birth-month = Escribe el mes y el año con cifras, por ejemplo 4 y 2010
problem-birth-other = Eso no es lo que nos dijo { $name }. Revisa el mes y el año
problem-agree = Sin esto no es posible
problem-guardian-own = Esta es tu propia dirección. Escribe la de tu madre, padre o representante legal
consent-account = Tener una cuenta
consent-account-title = A qué das tu consentimiento
consent-account-text = { $territory } guarda tu correo electrónico, cómo quieres que te llamemos, el mes y el año en que naciste, y también lo que guardas, en qué te inscribes y qué haces aquí. De eso se compone tu cuenta. Nadie más lo ve si tú no lo muestras. No se vende y no se rastrea a nadie.
consent-account-card-text = { $territory } guarda cómo quieres que te llamemos, el mes y el año en que naciste, qué se hizo con tu tarjeta, y también lo que guardas, en qué te inscribes y qué haces aquí; un correo electrónico, solo si lo añades. De eso se compone tu cuenta. Nadie más lo ve si tú no lo muestras. No se vende y no se rastrea a nadie.
consent-account-adviser-text = { $territory } guarda tu correo electrónico, cómo quieres que te llamemos y lo que haces aquí. De eso se compone tu cuenta. Quien te deja mirar ve tu nombre, tu dirección, cuándo has mirado y qué has dicho. No se vende y no se rastrea a nadie.
consent-account-rights = Puedes llevártelo todo o pedir que se borre, en cualquier momento, en la página «Mi aprendizaje».
consent-given = Diste tu consentimiento el { $date }.
consent-given-guardian = Tu madre, padre o representante legal dio su consentimiento el { $date }.
consent-withdrawn = Terminó el { $date }.
consent-withdraw = Retirar este consentimiento
consent-withdraw-go = Retirarlo y darme de baja
guardian-title = ¿Puede { $name } tener una cuenta?
guardian-lead = A { $name } le gustaría tener una cuenta en { $territory } y tiene menos de { $age } años. Nos ha dado tu dirección como la de su madre, padre o representante legal. La decisión es tuya.
guardian-account-text = { $territory } guarda el correo electrónico de { $name }, cómo llamar a { $name }, el mes y el año de su nacimiento, y también lo que { $name } guarda, en qué se inscribe y qué hace aquí; de ti guarda tu correo electrónico y tu nombre. Nadie más lo ve si { $name } no lo muestra. No se vende y no se rastrea a nadie.
guardian-account-rights = Puedes pedir que se borre todo, en cualquier momento, con el enlace del correo que te hemos enviado. { $name } puede llevárselo todo.
guardian-account-paper-text = { $territory } guarda cómo llamar a { $name }, el mes y el año de su nacimiento, y también lo que { $name } guarda, en qué se inscribe y qué hace aquí; un correo electrónico, solo si { $name } lo tiene; de ti guarda tu nombre y ninguna dirección. Nadie más lo ve si { $name } no lo muestra. No se vende y no se rastrea a nadie.
guardian-account-paper-rights = Puedes pedir que se borre todo, en cualquier momento: en papel, con el código, donde has firmado. { $name } puede llevárselo todo.
guardian-name = Tu nombre
guardian-birth = ¿Cuándo nació { $name }?
guardian-birth-hint = El mes y el año con cifras. Así sabemos que de verdad conoces a esta persona.
guardian-agree-legend = ¿Das tu consentimiento?
guardian-agree = Soy madre, padre o representante legal de { $name } y doy mi consentimiento
guardian-yes = Sí, doy mi consentimiento
guardian-no-title = O no
guardian-no-text = Entonces se borra enseguida todo lo que sabemos de { $name } y de ti. Elige esto también si no conoces a { $name }.
guardian-no = No, borrarlo todo
guardian-agreed = Has dado tu consentimiento para que { $name } tenga una cuenta.
guardian-withdraw-title = Si cambias de opinión
guardian-withdraw-text = Entonces la cuenta se cierra y todo se borra a los siete días. Hasta ese momento { $name } puede llevárselo todo y tú puedes volver a dar tu consentimiento. Conserva el correo que te trajo aquí.
guardian-withdraw = Retiro mi consentimiento
guardian-leaving = Todo lo de { $name } se borrará el { $date }. Hasta entonces puedes volver a dar tu consentimiento.
guardian-own-text = Este correo es para tu madre, padre o representante legal, y aquí has iniciado sesión tú. Cierra la sesión y deja el dispositivo a esa persona.
done-guardian-confirmed = Gracias. La cuenta ya se puede usar.
erased-title = Se ha borrado todo
erased-text = Aquí ya no se guarda nada de esta cuenta.
erased-at = Borrado aquí: { $time }
erased-others = Otras ciudades
erased-others-none = Desde aquí no se ha contado nada de esta cuenta a ninguna otra ciudad, así que allí no hay nada que borrar.
erased-others-lead = Con esta cuenta hubo inscripciones en lo que ofrecen estas ciudades. Hemos dicho a cada una que borre lo que recibió. «Confirmado» significa que su servidor ha aceptado nuestro mensaje.
erased-other = Ciudad
erased-answer = Respuesta
erased-state-nothing = Nunca supo nada, así que no hay nada que borrar
erased-state-confirmed = Avisada y confirmado: { $time }
erased-state-gone = Dice que allí ya no hay nadie
erased-state-refused = Rechazó nuestro mensaje
erased-state-unreached = No se pudo contactar con ella durante 30 días, o ya no tenemos conexión
erased-state-waiting = Aún sin confirmar. Lo intentamos durante 30 días
erased-keep = Guarda la dirección de esta página: es el único camino hasta aquí y nadie puede enviártela otra vez. Hasta el { $date } la página dice cómo va todo.
mail-join-subject = Únete a { $territory }
mail-join-text =
    Hola, { $name }:

    Este enlace abre tu cuenta en { $territory }:

    { $link }

    Sirve una sola vez, durante { $minutes } minutos y en el navegador desde el que se pidió. Si no lo has pedido tú, no hace falta que hagas nada: no habrá ninguna cuenta.
mail-guardian-subject = { $name } necesita tu consentimiento para { $territory }
mail-guardian-text =
    Hola:

    A { $name } le gustaría tener una cuenta en { $territory }, donde la gente encuentra cosas que aprender cerca de casa y guarda lo que ha aprendido. { $name } tiene menos de { $age } años y nos ha dado tu dirección como la de su madre, padre o representante legal.

    Lee qué significa y responde sí o no:

    { $link }

    Conserva este correo. Con el mismo enlace puedes cambiar de opinión en cualquier momento. Quien lo tenga puede decidir en tu lugar.
mail-guardian-agreed-text =
    Hola:

    El { $date } diste tu consentimiento para que { $name } tenga una cuenta en { $territory }.

    Si no fuiste tú, retíralo aquí:

    { $link }
mail-guardian-withdrawn-text =
    Hola:

    El { $date } retiraste tu consentimiento para que { $name } tenga una cuenta en { $territory }. Todo lo de { $name } se borra a los siete días.

    Si no fuiste tú, o si has cambiado de idea, vuelve a darlo antes aquí:

    { $link }
mail-guardian-ended-text =
    Hola, { $name }:

    Tu madre, padre o representante legal ya no consiente que tengas una cuenta en { $territory }. Por eso, todo lo tuyo se borrará el { $date }.

    Hasta entonces puedes llevártelo:

    { $link }

## Lo que tiene aquí quien aprende.

## Cards, addresses, papers of guardians. $card is a card’s name, $code letters of a code.

card-have = Tengo una tarjeta con letras
card-title = Tu tarjeta
card-lead = Escribe las letras de tu tarjeta. Te abren una cuenta o te llevan de vuelta a la tuya.
card-code = Letras de la tarjeta
card-code-hint = Por ejemplo 7K3M9-QXT2V-HD4RS. Si tienes tus palabras, bastan las cinco primeras.
card-go = Continuar
card-join-title = Abre tu cuenta con esta tarjeta
card-join-text = No necesitas correo electrónico. Después recibes cinco palabras: con ellas y tu tarjeta inicias sesión en cualquier sitio.
card-guardian-hint = Si no lo hay, déjalo vacío: entonces se firma en papel donde te dieron la tarjeta.
card-again-title = Una tarjeta nueva para tu cuenta
card-again-text = Dinos cuándo naciste, para que nadie más abra tu cuenta. Después recibes palabras nuevas. La tarjeta anterior ya no sirve.
card-words-title = Inicia sesión con tus palabras
card-used-text = Esta tarjeta se usó el { $date }. Si no fuiste tú, díselo a quien te la dio: puede bloquearla.
card-words = Tus cinco palabras
card-words-hint = En su orden, con espacios entre ellas.
card-all = ¿Aún no tienes palabras? Entonces escribe las quince letras de la tarjeta.
card-lost = ¿Has perdido las palabras o la tarjeta? Quien te la dio puede darte otra para la misma cuenta.
card-closed-title = Esta tarjeta no abre nada
card-locked-text = Se ha bloqueado. Pide otra donde te la dieron.
card-expired-text = No se usó a tiempo. Pide otra donde te la dieron.
card-opened-title = Tu cuenta está abierta
card-opened-text = Has iniciado sesión. Tus cinco palabras se mostraron solo una vez. Si no las has apuntado, crea otras ahora.
card-new-title = Apunta estas cinco palabras
card-new-text = Solo las mostramos ahora. Con ellas y tu tarjeta { $card } inicias sesión en cualquier dispositivo. Guárdalas donde nadie más las encuentre.
card-new-go = Las he apuntado
card-renew = Crear palabras nuevas
card-renew-title = Las palabras de tu tarjeta
card-renew-text = Con la tarjeta { $card } y cinco palabras inicias sesión en cualquier dispositivo. Si has perdido las palabras, o alguien las ha visto, crea otras.
card-renew-sure = Las palabras antiguas dejarán de servir. Las nuevas se muestran solo una vez.
problem-card = Ninguna tarjeta tiene estas letras. Revísalas
problem-card-letters = Una tarjeta tiene 15 letras y cifras. Revísalas
problem-card-birth = No coincide con lo que sabemos. Revisa el mes y el año
problem-card-birth-left = No coincide con lo que sabemos. Revisa el mes y el año. Intentos que quedan: { $n }
problem-card-birth-locked = No coincide con lo que sabemos. La tarjeta está bloqueada. Pide otra donde te la dieron
problem-card-words = La tarjeta y las palabras no coinciden. Revisa ambas
card-entry-printed = La tarjeta { $card } se creó el { $date }.
card-entry-used = La tarjeta { $card } se usó el { $date }.
card-entry-locked = La tarjeta { $card } se bloqueó el { $date }.
card-entry-missed = La tarjeta { $card } se bloqueó el { $date }: el mes y el año de nacimiento fueron incorrectos demasiadas veces.
card-entry-renewed = La tarjeta { $card } recibió palabras nuevas el { $date }.
card-entry-replaced = La tarjeta { $card } se sustituyó el { $date }.
card-state-fresh = sin usar
card-state-used = usada
card-state-expired = caducada
card-state-locked = bloqueada
desk-cards = Tarjetas
desk-cards-lead = Para quienes no tienen ni correo ni teléfono. Cada tarjeta abre una cuenta. Ves si una tarjeta se ha usado, nunca quién la usó.
desk-cards-unverified = Antes, quien administra el sitio tiene que verificar tu organización.
desk-cards-new = Tarjetas nuevas
desk-cards-count = Cuántas (de 1 a 40)
desk-cards-language = Idioma de las tarjetas
desk-cards-print = Crear una hoja
desk-cards-empty = Todavía no hay tarjetas.
desk-cards-all = Todas las tarjetas
desk-cards-card = Tarjeta
desk-cards-state = Estado
desk-cards-lock = Bloquear
desk-cards-lock-text = Ya no abre nada, y se cierra la sesión de quien entró con ella. La cuenta se conserva.
desk-cards-replace = Tarjeta nueva
desk-cards-replace-text = La tarjeta perdida se bloquea. La nueva abre la misma cuenta, para quien sepa el mes y el año de nacimiento.
desk-cards-held = Demasiadas veces no se supo el mes y el año de nacimiento. Solo quien opera el sitio puede crear una tarjeta nueva.
desk-cards-made = Estas tarjetas ya están hechas y no hay nuevas. Sus letras se mostraron solo una vez: si no las has imprimido, bloquea aquí las tarjetas y haz otras.
desk-cards-note = Apunta las cinco primeras letras de una tarjeta junto al nombre de quien la recibe, en una lista tuya. Con ellas la encuentras aquí, la bloqueas y la sustituyes.
desk-log = Qué se ha hecho
done-card-locked = La tarjeta está bloqueada.
problem-card-count = Escribe un número del 1 al 40. No puede haber más de 400 tarjetas sin usar a la vez
sheet-title = Tarjetas para recortar
sheet-text = Imprime esta página ahora: las letras solo se muestran esta vez.
print-page = Imprimir esta página
sheet-card-text = Encuentra algo que aprender cerca de ti. Escanea esto, o abre { $address } y escribe estas letras:
sheet-card-keep = Guarda esta tarjeta. Se puede usar por primera vez hasta el { $date }.
attest-title = Firma de madre, padre o representante
attest-lead = Escribe el código que te muestre la persona adulta o el menor. Sin él no ves a nadie.
attest-code = Código
attest-code-hint = Ocho letras y cifras.
attest-child = { $name } espera una firma en papel. Imprime esta página, léela con quien firma, haz que la firme y guarda el papel.
attest-name = Nombre de quien firma
attest-paper-code = Código: { $code }. Guárdalo: con él retiras esto en papel, donde has firmado.
attest-paper-date = Fecha
attest-paper-signature = Firma
attest-agree = Quien representa a { $name } ha firmado esto, y lo he visto
attest-go = Anotarlo
attest-other = Otro código
attest-done = Quien representa a { $name } ha dado su consentimiento.
attest-withdraw-title = Se retira el consentimiento
attest-withdraw-text = Cuando eso esté firmado, todo lo de { $name } se borra a los siete días.
attest-withdraw-go = Anotar la retirada
attest-entry-attested = Se anotó una firma el { $date } ({ $code }).
attest-entry-withdrawn = Se anotó una retirada el { $date } ({ $code }).
problem-attest-code = Nadie espera con este código. Revísalo
problem-attest-letter = Quien representa al menor tiene correo y debe responder antes a nuestra carta. Su enlace vale mientras el menor no tenga edad para decidir por sí mismo
done-attested = Está anotado y la cuenta está abierta.
done-attest-withdrawn = Está anotado. La cuenta se cierra y se borra a los siete días.
consent-given-paper = Tu madre, padre o representante legal firmó en papel; se anotó el { $date }.
me-paper-text = Tu madre, padre o representante legal firma en papel donde te dieron la tarjeta. Muestra allí este código: { $code }
me-paper-keep = El código de tu madre, padre o representante legal, para lo que se firma en papel: { $code }
me-agreed-text = Tu madre, padre o representante legal ha dado su consentimiento. Falta la firma en papel.
guardian-paper-text = Has dado tu consentimiento. Falta un paso: firma en papel en una organización que ofrezca algo aquí y muestra este código: { $code }. Entonces { $name } podrá usar la cuenta.
me-emails = Correos electrónicos
me-emails-none = No tienes ninguno. Con uno también puedes iniciar sesión con un enlace y recibir correos.
email-letters = recibe tus correos
email-unverified = sin confirmar
email-choose = Enviar los correos aquí
email-remove = Quitar
email-add = Otro correo electrónico
email-link-title = ¿Es tu correo?
email-link-text = { $email } pasa a ser un correo de la cuenta de { $name }.
email-link-go = Sí, añadirlo
email-expired-text = Ya se ha usado, ha caducado o pertenece a otro navegador. Pide uno nuevo en tu página.
done-email-asked = Hemos escrito a ese correo. Abre el enlace en este navegador.
done-email-added = El correo ya es tuyo.
done-email-chosen = Los correos llegan ahora ahí.
done-email-removed = Se ha quitado el correo.
problem-email-own = Ya tienes este correo
problem-email-guardian = Es el correo de tu madre, padre o representante legal. Escribe uno tuyo
problem-email-most = Una cuenta no tiene más de cinco correos
problem-last-way-in = Es tu última forma de iniciar sesión. Añade antes otro correo.
me-cards = Tus tarjetas
me-take-zip = Llevártelo en archivos (ZIP)
mail-card-subject = Una tarjeta nueva para tu cuenta en { $territory }
mail-card-text =
    Hola, { $name }:

    { $organisation } ha creado una tarjeta nueva para tu cuenta en { $territory }. La anterior está bloqueada.

    Si no la has pedido, díselo a { $organisation }.
mail-card-changed-subject = Tu tarjeta en { $territory }
mail-card-locked-text =
    Hola, { $name }:

    la tarjeta { $card } de tu cuenta en { $territory } se ha bloqueado. Ya nadie entra con ella.

    Para tener otra, pídela a { $organisation }.
mail-card-used-text =
    Hola, { $name }:

    se ha usado la tarjeta nueva { $card } de tu cuenta en { $territory }. Alguien ha iniciado sesión con ella.

    Si no has sido tú, díselo a { $organisation }: puede bloquearla.
mail-card-renewed-text =
    Hola, { $name }:

    La tarjeta { $card } de tu cuenta en { $territory } tiene palabras nuevas. Las antiguas ya no sirven.

    Si no fuiste tú, avisa a { $organisation }: allí pueden bloquear la tarjeta.
mail-child-subject = La cuenta de { $name } en { $territory }
mail-attested-text =
    Hola:

    { $organisation } ha anotado que has firmado en papel que { $name } puede tener una cuenta en { $territory }.

    Si no es así, díselo a { $organisation }. Con el enlace de nuestra primera carta puedes retirarlo.
mail-attest-withdrawn-text =
    Hola:

    { $organisation } ha anotado que ya no consientes que { $name } tenga una cuenta en { $territory }. Todo lo de { $name } se borra a los siete días.

    Si lo consientes, dilo antes con el enlace de nuestra primera carta.
mail-inactive-guardian-text =
    Hola:

    hace mucho que { $name } no viene a { $territory }. El { $date } borraremos la cuenta con todo lo que contiene.

    Para conservarla, { $name } tiene que iniciar sesión una vez antes:

    { $link }
mail-email-subject = Tu correo en { $territory }
mail-email-text =
    Hola:

    { $name } quiere usar este correo para una cuenta en { $territory }. Si eres tú, abre este enlace:

    { $link }

    Sirve durante { $minutes } minutos, en el navegador donde se pidió. Si no fuiste tú, no hagas nada.
mail-email-taken-text =
    Hola:

    { $name } quiere usar este correo para una cuenta en { $territory }. Ya pertenece a una cuenta, así que no se ha cambiado nada.

    Si ambas son tuyas: inicia sesión en la otra y quita antes el correo allí. Si no fuiste tú, no hagas nada.
mail-way-removed-text =
    Hola, { $name }:

    se ha quitado de tu cuenta en { $territory } una clave de acceso o una dirección de correo. Ya nadie puede iniciar sesión con ella.

    Si no has sido tú, míralo aquí y cierra todas las sesiones:

    { $link }
mail-email-first-text =
    Hola, { $name }:

    las cartas sobre tu cuenta en { $territory } van desde ahora a { $email }.

    Si no has sido tú, inicia sesión, elige tu propia dirección y escríbenos.
mail-email-added-text =
    Hola, { $name }:

    tu cuenta en { $territory } tiene ahora otro correo: { $email }. Quien lo tenga puede iniciar sesión.

    Si no fuiste tú, inicia sesión, quita el correo y escríbenos.
mail-way-subject = Cómo entrar en tu cuenta en { $territory }
mail-way-passkey-text =
    Hola, { $name }:

    se ha añadido una clave de acceso a tu cuenta en { $territory }. Quien la tenga puede iniciar sesión.

    Si no fuiste tú, quítala aquí y cierra sesión en todas partes:

    { $link }
mail-way-linked-text =
    Hola, { $name }:

    se ha vinculado una cuenta de otro sitio a tu cuenta en { $territory }. Quien la tenga puede iniciar sesión.

    Si no fuiste tú, quítala aquí y cierra sesión en todas partes:

    { $link }
mail-way-locked-text =
    Hola, { $name }:

    parece que hay una copia de una de tus claves de acceso en { $territory }, así que ya no deja entrar a nadie. Quítala aquí y añade una nueva:

    { $link }
mail-inactive-subject = Tu cuenta en { $territory } se va a borrar
mail-inactive-text =
    Hola, { $name }:

    hace mucho que no vienes a { $territory }. El { $date } borraremos tu cuenta con todo lo que contiene.

    Si quieres conservarla, inicia sesión una vez antes:

    { $link }
mail-erased-subject = Tu cuenta en { $territory } se ha borrado
mail-erased-text =
    Hola, { $name }:

    tu cuenta en { $territory } se ha borrado con todo lo que contenía, y también esta dirección en cuanto se envíe este correo. Qué otras ciudades han sido avisadas y cuáles lo han confirmado se puede leer aquí hasta el { $date }:

    { $link }

    Guarda el enlace: es el único camino hasta allí.
mail-erased-guardian-text =
    Hola:

    la cuenta de { $name } en { $territory } se ha borrado con todo lo que contenía, y también tu dirección en cuanto se envíe este correo. Qué otras ciudades han sido avisadas y cuáles lo han confirmado se puede leer aquí hasta el { $date }:

    { $link }

    Guarda el enlace: es el único camino hasta allí.
export-readme =
    Esto es todo lo que { $territory } guarda sobre ti, reunido el { $date }.

    Los archivos .csv se abren en una hoja de cálculo, los .json en cualquier editor de texto y calendar.ics en un calendario. everything.json lo contiene todo en un archivo. De lo que no hay nada, no hay archivo. Los secretos, como los de tus enlaces para iniciar sesión, se guardan de forma que nadie puede leerlos y no están aquí.

## End of cards.

me-title = Hola, { $name }
me-explore = Encontrar algo que aprender
me-waits-title = Esperamos la respuesta de tu madre, padre o representante legal
me-waits-text = Hemos escrito a la dirección de abajo. Hasta que haya una respuesta, puedes echar un vistazo y guardar búsquedas, pero no inscribirte en nada.
me-guardian-again = Enviar el correo otra vez
me-guardian-first = Enviar un correo
me-guardian-paper = Mejor firmar en papel
me-birth-title = Una pregunta
me-birth-hint = El mes y el año con cifras, por ejemplo 4 y 2010. No se puede cambiar más adelante. No lo ve nadie más.
me-consents = A qué has dado tu consentimiento
me-take = Llévatelo todo
me-take-text = Un archivo con todo lo que se guarda aquí sobre ti.
me-take-go = Descargar el archivo
me-leave = Darme de baja
me-leave-text = Todo lo tuyo se borra a los siete días. Hasta entonces puedes cambiar de opinión.
me-leave-go = Darme de baja
me-erase = Borrarlo todo ahora mismo
me-erase-text = Después no se podrá recuperar nada.
me-erase-go = Borrarlo todo ahora
me-report-letter = Entonces te llegará un correo con un enlace a una página que dice qué otras ciudades lo han confirmado.
me-report-none = Qué otras ciudades lo han confirmado solo lo verás si lo borras todo ahora mismo o si podemos escribir a una dirección de correo confirmada tuya.
me-report-page = Después verás una página que dice qué otras ciudades lo han confirmado.
me-leaving = Todo lo tuyo se borrará el { $date }.
me-leaving-guardian = Tu madre, padre o representante legal ya no consiente que tengas una cuenta aquí. Hasta entonces puedes llevártelo todo.
me-stay = Quiero quedarme
done-joined = ¡Te damos la bienvenida! Tu cuenta está abierta.
done-guardian-asked = Hemos escrito a tu madre, padre o representante legal.
done-guardian-paper = Tu madre, padre o representante legal firma en papel. Un correo anterior ya no sirve.
done-birth-told = Gracias. Es todo lo que necesitábamos.
done-stays = Qué bien que te quedes. No se borrará nada.

## Inscribirse en una actividad. $title es la actividad, $name es quien se inscribe.

enrol-title = Inscripción
enrol-go = Inscribirme
enrol-wait-go = Esperar una plaza
enrol-full = Todas las plazas están ocupadas. Puedes esperar a que quede una libre: se dan por orden de inscripción.
enrol-back = Volver a la página
enrol-name-hint = La organización ve este nombre.
enrol-email-hint = Te enviamos un único enlace para confirmar. La organización no ve tu dirección si no lo marcas abajo.
enrol-birth-hint = El mes y el año con cifras, por ejemplo 4 y 2010. Solo miramos si puedes venir y no los guardamos.
enrol-message = ¿Hay algo que la organización deba saber? (opcional)
enrol-message-hint = Por ejemplo, qué necesitas para poder participar.
enrol-release = La organización puede ver mi correo electrónico
enrol-sent-text = Hemos escrito a { $email }. Abre el enlace de ese correo y confirma la inscripción. Solo entonces tendrás plaza.
consent-organiser = Inscribirte en una actividad
consent-organiser-text = { $organiser } ve el nombre y el mensaje que escribes aquí, para planificar y para comprobar quién ha venido. Quien gestiona este sitio también puede verlos; nadie más. Si dejas de participar, se guardan solo mientras hagan falta.
rule-closed-cancelled = Esta actividad se ha cancelado.
rule-closed-over = Esta actividad ya ha terminado.
rule-closed-external = La inscripción se hace en la propia web de la actividad.
rule-closed-none = No hace falta inscribirse. Solo hay que venir.
rule-closed-notYet = La inscripción todavía no está abierta.
rule-closed-closed = El plazo de inscripción ha terminado.
rule-closed-full = Todas las plazas están ocupadas.
rule-closed-alreadyEnrolled = Ya te has inscrito.
rule-closed-age = Esta actividad es para personas de otra edad.
rule-closed-guardian = Primero tu madre, padre o representante legal tiene que dar su consentimiento. Abre una cuenta y se lo preguntamos.
enrolled-unconfirmed = Todavía sin confirmar
enrolled-requested = Decide la organización
enrolled-accepted = Tienes plaza
enrolled-waitlisted = Estás esperando una plaza
enrolled-rejected = La organización ha dicho que no
enrolled-left = No vas a ir
enrolled-attended = Asististe
enrolled-absent = No asististe
enrolment-confirm = Sí, voy a ir
enrolment-leave = No puedo ir
enrolment-leave-text = Tu plaza pasa a la siguiente persona que espera.
enrolment-leave-go = Dejar libre mi plaza
done-asked = Queda anotado. También te hemos enviado un correo.
done-enrolled = Te has inscrito. También te hemos enviado un correo.
done-confirmed = Gracias. Ha quedado confirmado.
done-not-coming = Gracias por avisarnos. Otra persona tendrá la plaza.
me-places = En qué te has inscrito
participants-title = Participantes
participants-seats = Plazas ocupadas: { $taken } de { $n }
participants-taken =
    { $n ->
        [one] { $n } persona tiene plaza
       *[other] { $n } personas tienen plaza
    }
participants-requested =
    { $n ->
        [one] { $n } persona espera tu decisión
       *[other] { $n } personas esperan tu decisión
    }
participants-waiting =
    { $n ->
        [one] { $n } persona espera una plaza
       *[other] { $n } personas esperan una plaza
    }
participants-attended =
    { $n ->
        [one] { $n } persona asistió
       *[other] { $n } personas asistieron
    }
participants-none = Todavía no se ha inscrito nadie.
participants-none-hint = Aquí aparece quien se inscribe.
participants-state = Estado
participants-since = Inscripción
participants-sensitive = Con respuestas sobre salud o alimentación
participants-csv = Como tabla (CSV)
participant-requested = quiere venir
participant-accepted = tiene plaza
participant-waitlisted = espera una plaza
participant-rejected = solicitud rechazada
participant-left = no viene
participant-attended = asistió
participant-absent = no asistió
participant-do-accept = Aceptar
participant-reject-text = Sale enseguida una carta sobre ello.
participant-do-reject = Rechazar
participant-do-attend = Asistió
participant-do-miss = No asistió
done-participant-accepted = Se ha aceptado. El correo ya está en camino.
done-participant-rejected = Se ha rechazado. El correo ya está en camino.
done-participant-attended = Queda anotado: asistió.
done-participant-absent = Queda anotado: no asistió.
mail-enrol-confirm-subject = Confírmalo, por favor: { $title }
mail-enrol-confirm-text =
    Hola, { $name }:

    Te gustaría participar en «{ $title }» ({ $when }). Confírmalo aquí, por favor:

    { $link }

    Solo entonces tendrás plaza. Si no has sido tú, no hace falta que hagas nada.
mail-enrol-accepted-subject = Tienes plaza: { $title }
mail-enrol-accepted-text =
    Hola, { $name }:

    Tienes plaza en «{ $title }».

    { $when }
    { $place }

    Toda la información, para tu calendario y por si no puedes ir:

    { $link }
mail-enrol-requested-subject = Hemos pasado tu solicitud: { $title }
mail-enrol-requested-text =
    Hola, { $name }:

    Te gustaría participar en «{ $title }» ({ $when }). Decide la organización y después te escribimos. Para ver cómo va:

    { $link }
mail-enrol-waits-subject = Estás esperando una plaza: { $title }
mail-enrol-waits-text =
    Hola, { $name }:

    Todas las plazas de «{ $title }» ({ $when }) están ocupadas. En cuanto quede una libre y te toque, te escribimos. Para ver cómo va y por si no quieres esperar:

    { $link }
mail-enrol-rejected-subject = Esta vez no hay plaza: { $title }
mail-enrol-rejected-text =
    Hola, { $name }:

    La organización no puede darte una plaza en «{ $title }» ({ $when }). En { $territory } puedes encontrar más actividades.

    { $link }
mail-enrol-changed-subject = Actividad modificada: { $title }
mail-enrol-changed-text =
    Hola, { $name }:

    Ha cambiado el momento o el lugar de «{ $title }». Ahora es:

    { $when }
    { $place }

    Toda la información y por si no puedes ir:

    { $link }
mail-enrol-cancelled-subject = Actividad cancelada: { $title }
mail-enrol-cancelled-text =
    Hola, { $name }:

    «{ $title }» ({ $when }) no se va a celebrar. Lo sentimos. En { $territory } puedes encontrar más actividades.

    { $link }

## Invitar, preguntar y escribir a quien se inscribe. $organiser es quien lo ofrece.

questions-title = Preguntas
questions-text = Puedes hacer hasta diez preguntas a quien se inscriba aquí. A quien viene de otra ciudad no se le pregunta. Si vacías el texto de una pregunta, desaparece con sus respuestas. Si cambias una pregunta, o por qué la haces, también se borran sus respuestas.
question-number = Pregunta { $n }
question-new = Una pregunta nueva
question-text = La pregunta
question-purpose = Por qué preguntáis
question-purpose-hint = Lo lee quien recibe la pregunta.
question-kind = Cómo se responde
question-kind-text = Con un texto breve
question-kind-choice = Eligiendo una respuesta
question-kind-yesNo = Con sí o no
question-options = Respuestas para elegir
question-options-hint = Solo para elegir: dos o más, una en cada línea.
question-required = Hay que responderla
question-is-sensitive = Trata de salud o alimentación
question-readers = Quién lee las respuestas sobre salud o alimentación
question-readers-hint = Solo a quien marques. Cada lectura queda anotada en el registro.
question-readers-fixed = Ya hay respuestas. Solo quien es titular de la organización, o quien ya las lee, puede añadir a otra persona.
question-erase-after = Días después del final hasta que se borran las respuestas
question-erase-on = O el día en que se borran
question-erase-hint = Rellena uno de los dos. No guardéis las respuestas más de lo necesario.
question-erase-answers = Respuestas que ya hay
question-erase-go = Borrar las respuestas: { $n }
question-erase-first = Con este cambio se pierden las respuestas que ya hay. Márcalo, o deja la pregunta como estaba.
question-erase-fixed = Ya hay respuestas, y quien respondió sabe cuándo se borran. No elijas nada posterior.
question-optional = { $text } (opcional)
question-why = Por qué preguntamos: { $purpose }
question-erased-on = Tu respuesta se borrará el { $date }.
question-erased-after =
    { $n ->
        [one] Tu respuesta se borra un día después del final.
       *[other] Tu respuesta se borra { $n } días después del final.
    }
question-sensitive = Trata de salud o alimentación. Solo lo leen las personas que la organización ha nombrado.
question-consent = Tus respuestas también llegan allí y se borran como se dice junto a cada pregunta.
answer-yes = Sí
answer-no = No
answers-title = Tus respuestas
answers-change = Cambiar mis respuestas
answers-not-asked = Se inscribió desde otra ciudad y no se le preguntó
enrol-invited = { $organiser } te invita.
enrol-invited-to = Esta invitación se envió a { $email }. Allí va también la carta sobre tu plaza.
enrolment-written-to = Las cartas sobre ello van a { $email }.
enrol-known = Hay una cuenta con tu dirección. Inicia sesión y volverás aquí.
rule-not-invited-used = Esta invitación ya se ha usado. Lo demás está en la carta sobre tu plaza.
rule-not-invited-expired = Esta invitación ha caducado. Pide una nueva.
rule-not-invited-revoked = La organización ha retirado esta invitación.
rule-not-invited-forwarded = Esta invitación se envió a otra dirección que no es la tuya. Pide la tuya.
invitations-title = Invitar
invitations-text = Quien está invitado no espera vuestra respuesta mientras haya plazas. La edad cuenta como para todos.
invitations-letters = Por carta
invitations-list = Direcciones
invitations-list-hint = Una en cada línea, o una tabla con dirección y nombre. Cada persona recibe su propio enlace, que sirve una vez.
invitations-send = Enviar invitaciones
invitations-sent = Cartas en camino: { $n }
invitations-links = Con un enlace para muchas personas
invitations-ends = Hasta cuándo funciona
invitations-ends-hint = Si lo dejas vacío: hasta el final, o treinta días.
invitations-link = Crear un enlace
invitations-all = Invitaciones
invitations-draft = Publícalo primero. Después podrás invitar.
invitation-link = Enlace para muchas personas
invitation-joined = Inscripciones con él: { $n }
invitation-waiting = aún sin usar
invitation-used = usada
invitation-expired = caducada
invitation-revoked = retirada
invitation-open = abierto
invitation-print = Imprimir
invitation-until = Funciona hasta el { $date }
invitation-scan = Escanea esto para inscribirte, o escribe la dirección.
invitation-picture = La dirección como imagen para una cámara
invitation-stop-ask-title = ¿No más invitaciones?
invitation-stop-ask-text = Entonces ya no recibirás invitaciones de { $organiser } por correo.
invitation-stop-title = No más invitaciones
invitation-stop-text = { $organiser } no te enviará más invitaciones desde aquí.
done-invitation-made = El enlace está listo. Puedes imprimirlo.
invited-sent = carta en camino
invited-wrong = no es un correo electrónico
invited-doubled = ya está más arriba
invited-joined = ya tiene inscripción
invited-waiting = ya tenía invitación
invited-stopped = no quiere invitaciones vuestras
invited-limit = hoy no: ya van bastantes cartas
participants-invited = Invitaciones: { $n }, inscripciones: { $joined }, todavía no: { $waiting }
mail-invitation-subject = { $organiser } te invita: { $title }
mail-invitation-text =
    Hola{ $name }:

    { $organiser } te invita a «{ $title }».

    { $when }
    { $place }

    Aquí puedes inscribirte. El enlace es solo para ti:

    { $link }

    Para no recibir más cartas como esta de { $organiser }:

    { $stop }
mail-message-text =
    { $text }

    --
    { $organiser } escribe esto a quienes se han inscrito en «{ $title }». Todo sobre tu plaza, y por si no puedes venir:

    { $link }
messages-title = Escribir
messages-text = Cada persona recibe su propia carta, también quien no ha mostrado su dirección. Nadie ve quién más la recibe. Madres, padres y tutores reciben una copia.
messages-no-mail = Este sitio no envía cartas.
messages-sent = Lo que habéis escrito
message-to = A quién
message-to-all = A todas las personas
message-to-accepted = Quien tiene plaza
message-to-waiting = Quien espera
message-to-attended = Quien estuvo
message-name = Asunto
message-content = Texto
message-preview = Verlo antes
message-send = Enviar
message-change = Cambiarlo
message-reached = Cartas: { $n }
message-on-page = Sin correo electrónico, lo leen en su página: { $n }
message-missed = Sin alcanzar, porque se inscribieron desde otra ciudad y no muestran su dirección: { $n }
message-nobody = No hay nadie a quien escribir.
message-too-many = Bastantes cartas por un día. Escribe de nuevo mañana.
enrolment-letters = La organización ha escrito
done-message-sent = Enviado.
fact-places-free = { $free } de { $n } plazas libres
fact-places-waiting = Todas las plazas están ocupadas ({ $n }); puedes esperar una
fact-places-taken = Todas las plazas están ocupadas ({ $n })
check-in-back = Deshacer
done-taken-back = Deshecho.

## Inscripción en lo que ofrece otra ciudad. $host es la dirección de su sitio.

enrol-release-name = La organización puede ver mi nombre
enrol-name-elsewhere-hint = Para nuestras cartas. La organización solo lo ve si lo marcas más abajo.
enrol-elsewhere-account = Aquí te inscribes con una cuenta. Sin ella, inscríbete en la web de la ciudad que lo ofrece.
consent-organiser-elsewhere-text = Esto va a { $organiser }, { $territory } ({ $host }): que alguien de aquí quiere ir, lo que marques y tu mensaje, para planificar y para comprobar quién ha venido. Nada más sobre ti sale de esta web. Si dejas de participar, avisamos a { $organiser }.
enrolled-sent = Enviado, aún sin respuesta
enrolled-failed = No se pudo enviar
done-passed-on = Lo hemos enviado a la organización. En cuanto haya respuesta, la verás aquí.
participant-somebody = Alguien de { $host }
mail-enrol-failed-subject = No enviado: { $title }
mail-enrol-failed-text =
    Hola, { $name }:

    No hemos podido inscribirte en «{ $title }» ({ $when }): desde aquí no se puede llegar a la organización, o no acepta a nadie de aquí. Puedes intentarlo otra vez o inscribirte en la web de la ciudad que lo ofrece.

    { $link }
enrol-ask = Preguntar a la persona responsable de mí si { $organiser } puede tener { $what ->
        [name] mi nombre
        [email] mi correo electrónico
       *[both] mi nombre y mi correo electrónico
    }
enrol-ask-paper = La persona responsable de ti no recibe correos nuestros, así que no podemos preguntarle si la organización puede tener más datos tuyos.
release-asked = Hemos preguntado a la persona responsable de ti si la organización puede tener { $what ->
        [name] tu nombre
        [email] tu correo electrónico
       *[both] tu nombre y tu correo electrónico
    }.
release-given = La persona responsable de ti ha dicho que sí: la organización puede tener { $what ->
        [name] tu nombre
        [email] tu correo electrónico
       *[both] tu nombre y tu correo electrónico
    }.
release-refused = La persona responsable de ti ha dicho que no: la organización no recibe { $what ->
        [name] tu nombre
        [email] tu correo electrónico
       *[both] tu nombre y tu correo electrónico
    }.
release-withdrawn = La persona responsable de ti ha retirado su sí: la organización ya no puede tener { $what ->
        [name] tu nombre
        [email] tu correo electrónico
       *[both] tu nombre y tu correo electrónico
    }.
guardian-release-title = ¿Puede { $organiser } tener esto de { $name }?
guardian-release-lead = { $name } se ha inscrito y quiere que { $organiser }, { $city }, tenga esto: para planificar, para comprobar quién ha venido y para escribir sobre ello. No lo recibe nadie más. { $name } también puede ir sin esto.
guardian-release-for = Para qué
guardian-release-to = Quién lo recibe
guardian-release-what = Qué
guardian-release-kept = { $organiser } no lo recibe. Si cambias de opinión, puedes aceptar aquí.
guardian-release-over = Aquí ya no hay nada que decidir: ha terminado o no se celebra, se ha dejado la plaza, o la persona ya tiene edad para decidir por sí misma.
mail-release-guardian-subject = Una pregunta de { $name } en { $territory }
mail-release-guardian-text =
    Hola:

    { $name } se ha inscrito en «{ $title }» ({ $when }) de { $organiser }, { $city }. ¿Puede { $organiser } tener { $what ->
        [name] el nombre
        [email] el correo electrónico
       *[both] el nombre y el correo electrónico
    } de { $name }? No se da nada antes de que hayas aceptado. Míralo y di sí o no:

    { $link }

    Guarda este correo. Con el mismo enlace puedes retirar tu sí.

## Registrar llegadas. $name es quien llega, $time una hora, $code los caracteres de un código.

ticket-title = Tu entrada
ticket-text = Enséñala en la puerta, o lee los caracteres en voz alta. Es solo para ti.
code-picture = Código como imagen: { $code }
check-in-title = Registrar llegadas
check-in-here = Aquí: { $here } de { $n }
check-in-since = aquí desde las { $time }
check-in-do = Está aquí
check-in-code = Código de la entrada
check-in-code-hint = Doce letras y cifras, como debajo de la imagen de la entrada.
check-in-wall = Código para la pared
check-in-scan = Leer con la cámara
check-in-scan-stop = Cerrar la cámara
check-in-no-camera = La cámara no se abre. Escribe el código, o elige el nombre.
check-in-queued = Anotado en este teléfono. Se enviará cuando vuelva la red.
check-in-waiting = Esperando la red: { $n }
check-in-waits = espera la red
check-in-attended = { $name } está aquí.
check-in-already = { $name }: ya estaba aquí, desde las { $time }.
check-in-unknown = Ninguna entrada tiene este código. Mira otra vez cada carácter.
check-in-otherOpportunity = Esta entrada es para otra cosa.
check-in-noPlace = Esta entrada no tiene plaza aquí.
check-in-notYet = Es demasiado pronto. Las llegadas se registran desde dos horas antes del comienzo.
check-in-expired = Es demasiado tarde. Las llegadas se registran hasta seis horas después del final, y lo que un teléfono anotó sin red vale una hora.
door-title = Avisa aquí de tu llegada
door-text = Lee el código con tu teléfono, o abre { $address } y escríbelo. Cambia cada 30 segundos.
door-stale = No hay red. Espera el próximo código.
door-code = Código de la puerta
door-code-hint = Está en la pantalla de la puerta y cambia cada 30 segundos.
door-code-go = Seguir
door-go = Estoy aquí: { $name }
door-who = Aún no sabemos quién eres. Abre el enlace de tu correo y lee el código otra vez, inicia sesión, o escribe el código de tu entrada.
door-no-place = Aún no tienes plaza aquí. Si tienes una entrada, escribe su código.
check-in-stale = Este código es incorrecto o demasiado antiguo. Mira otra vez la pantalla de la puerta.
check-in-go = Registrar
door-done = ¡Hola, { $name }! Tu llegada está registrada.

## Goals, and whom somebody lets look on. $name is a learner, or who speaks; $adviser an address.

goals-title = Mis metas
goals-lead = ¿Qué quieres llegar a ser o aprender? Reúne pasos hacia ello y mira qué falta todavía.
goals-none = Aún no tienes ninguna meta.
goals-new = Nueva meta
goals-no-esco = La lista de profesiones y capacidades aún no está aquí. Escribe tu meta con tus palabras.
goals-own = Con tus palabras
goals-own-hint = Por ejemplo: arreglar mi propia bicicleta
goal-make = Hacer de esto mi meta
goal-own = Esta es una de tus metas
goal-kind-name = Con palabras propias
goal-progress = Capacidades: { $done } de { $n }
goal-reached = Alcanzada
goal-reach = La he alcanzado
goal-reopen = Aún no la he alcanzado
goal-drop = Dejar esta meta
goal-drop-text = Se borran sus pasos y lo que otros dijeron de ella.
goal-drop-go = Dejarla
goal-steps = Pasos
goal-steps-none = Aún no hay pasos. Elige «Añadir a una meta» en una página que lleve a ella.
goal-step-address = Dirección de una oferta o de una ruta
goal-step-address-hint = De aquí o de otra ciudad: cópiala de tu navegador.
goal-step-add = Añadir el paso
goal-step-up = Antes
goal-step-down = Después
goal-step-remove = Quitar
goal-step-signed-up = Con inscripción
goal-step-waiting = A la espera de plaza
goal-step-walking = En camino
goal-step-over = Terminado
goal-add = Añadir a una meta
goal-add-which = ¿A cuál?
goal-all = Buscar lo que lleva a ella
goal-concept = Qué dice ESCO de ello
goal-missing = Falta todavía
goal-covered = Ya aprendido
goal-next = Lo próximo que lleva a ella
goal-next-none = Todavía no hay nada aquí que enseñe una de estas competencias. Sigue una competencia en su página y sabrás cuándo lo hay.
goal-words-none = Con estas palabras todavía no se encuentra nada. Busca con otras palabras y añádelo como paso.
goal-offers = Ofertas: { $n }
problem-goal-step = No encontramos allí ninguna oferta ni ruta. Comprueba la dirección
problem-no-step = Allí hay algo, pero no es una oferta ni una ruta
problem-not-before = Esto no empieza hasta el { $date }
problem-step-gone = Este paso ya no está en la meta.
remark-new = Hay algo nuevo
remarks-title = Lo que dicen quienes te aconsejan
remark-by = { $name }, { $date }
remark-take = Añadir a mis pasos
remark-decline = No, gracias
remark-forget = Borrar
remark-taken = Añadido a los pasos
remark-declined = Rechazado
remark-there = Ya está entre los pasos
remark-title = Decir algo
remark-text = Tus palabras
remark-text-hint = La persona de quien es la meta puede borrarlas.
remark-step = Proponer un paso: su dirección
remark-send = Enviar
remark-mail = Escribidme cuando alguien diga algo, como mucho una vez al día
me-remarks = Alguien ha dicho algo sobre tus metas.
part-goals = Metas
part-enrolments = Inscripciones
advisers-title = Quién puede mirar
advisers-lead = Deja mirar a alguien de confianza, por ejemplo de un centro juvenil o que te guíe. Tú eliges lo que se muestra, ves cada vez que alguien ha mirado y puedes terminarlo cuando quieras.
advisers-none = Nadie está mirando.
adviser-new = Dejar mirar a alguien
adviser-email = Correo electrónico de esa persona
adviser-parts = ¿Qué se puede ver?
adviser-months-legend = ¿Durante cuántos meses?
adviser-invite = Enviar la invitación
adviser-young = Primero preguntamos a tu madre, padre o tutor.
adviser-unborn = Dinos primero cuándo naciste.
adviser-waits = Podrás dejar mirar a alguien en cuanto tu madre, padre o tutor haya aceptado tu cuenta.
adviser-no-mail = Este sitio aún no puede enviar correo, así que no se puede invitar a nadie.
adviser-guardian = Espera a tu madre, padre o tutor
adviser-invited = Con invitación
adviser-active = Puede mirar
adviser-ended = Terminado
adviser-ended-on = Terminado el { $date }
adviser-ended-guardian = Lo terminó tu madre, padre o representante legal
adviser-declined = Rechazada
adviser-gone = Una cuenta borrada
adviser-until = Hasta el { $date }
adviser-views = Cuándo se ha mirado
adviser-no-views = Aún no ha mirado nadie.
adviser-end = Terminarlo ahora
adviser-end-text = Desde ahora esta persona no ve nada tuyo.
problem-adviser-known = Elige otra dirección: es la tuya o ya tiene invitación
consent-adviser = Dejar mirar a alguien
consent-adviser-text = Esta persona ve lo que marcaste, puede comentar tus metas y proponer pasos, hasta que pase el tiempo o lo termines. Nadie más. Cada mirada queda anotada para ti.
advising-title = Quién me deja mirar
advising-lead = Cada vez que miras queda anotado para esa persona.
advising-none = Nadie te deja mirar.
advising-stop = Dejar de mirar
advising-stop-text = Ya no verás nada de esta persona.
advised-title = Con { $name }
advised-none = Aquí aún no hay nada.
invited-title = { $name } te deja mirar
invited-lead = Puedes ver hasta el { $date }: { $parts }. Puedes comentar y proponer pasos. Cada vez que miras queda anotado para { $name }.
invited-ask = Para que nadie más abra esto, enviamos un enlace a la dirección invitada.
invited-send = Enviar el enlace
invited-mailed = Hemos escrito a la dirección invitada. Abre el enlace en este navegador antes de 15 minutos.
invited-astray = El enlace del correo funciona durante 15 minutos. Ábrelo en el navegador en el que lo pediste, o pide desde aquí que se envíe otro.
invited-other = Esta invitación es para otra dirección. Cierra la sesión y ábrela de nuevo.
invited-account = Recibes una cuenta en { $territory }, solo con tu dirección y un nombre. Puedes cerrarla cuando quieras.
invited-of-age = Tengo la mayoría de edad y doy mi consentimiento
invited-accept = Aceptar
invited-decline = No quiero mirar
invited-decline-text = La invitación termina, y { $name } ve que se ha rechazado.
invited-decline-go = Rechazar
invited-declined = Has rechazado la invitación.
invited-declined-text = No ves nada de { $name } y no recibirás más correos sobre esto.
invited-over = Esta invitación ya se usó, ha terminado o es demasiado antigua.
guardian-adviser-title = ¿Puede { $adviser } mirar lo de { $name }?
guardian-adviser-lead = { $name } quiere mostrar esto a { $adviser } hasta el { $date }: { $parts }. { $adviser } podría comentar y proponer pasos. { $name } ve cada vez que alguien ha mirado.
guardian-adviser-agreed = Has aceptado. Guarda el correo: con su enlace puedes terminarlo cuando quieras.
guardian-adviser-no = No, no acepto
guardian-adviser-ended = { $adviser } no ve nada.
done-goal-picked = Ahora es tu meta.
done-goal-dropped = Dejada.
done-goal-reached = ¡Bien hecho! La has alcanzado.
done-step-added = Añadido.
done-step-there = Este paso ya está.
done-step-removed = Quitado.
done-remark-sent = Enviado.
done-adviser-asked = La invitación está en camino.
done-adviser-ended = { $name } ya no ve nada tuyo.
done-adviser-withdrawn = Terminado. Esta persona ya no ve nada tuyo.
done-advising-begun = Gracias. Ya puedes mirar.
done-advising-stopped = Terminado.
mail-adviser-subject = { $name } te deja mirar en { $territory }
mail-adviser-text =
    Hola:

    { $name } aprende con { $territory } y quiere mostrarte una parte, para que puedas ayudar con consejos. Qué se puede ver, lo ves y lo decides aquí:

    { $link }

    Para aceptar hay que tener esta dirección. Si no conoces a { $name }, no tienes que hacer nada.
mail-invited-subject = Seguir con la invitación de { $name }
mail-invited-text =
    Hola:

    { $name } quiere dejarte mirar en { $territory }. Con este enlace sigues con la invitación:

    { $link }

    Funciona durante { $minutes } minutos, en el navegador en el que se pidió. Si no fuiste tú, no hagas nada.
mail-adviser-guardian-subject = { $territory }: ¿puede { $adviser } mirar lo de { $name }?
mail-adviser-guardian-text =
    Hola:

    { $name } quiere mostrar a { $adviser } algo de lo que aprende con { $territory }. No se muestra nada antes de que hayas aceptado. Lee qué es y di sí o no:

    { $link }

    Guarda este correo. Con el mismo enlace puedes cambiar de opinión cuando quieras.
mail-remark-subject = Alguien ha dicho algo sobre tu meta
mail-remark-text =
    Hola, { $name }:

    alguien a quien dejas mirar ha dicho algo sobre tus metas en { $territory }. Léelo aquí:

    { $link }

## Recorrer una ruta.

walk-start = Empezar esta ruta
walk-sign-in = Inicia sesión para recorrer esta ruta
walk-progress = Etapas hechas: { $done } de { $n }
walk-completed = Has llegado al final
walk-completed-some = Has llegado al final. Etapas hechas: { $done } de { $n }
walk-steps = { $done } de { $n } etapas
walk-finished = Terminada
walk-next = Siguiente etapa
walk-done = Hecho
walk-attended = Hecho: la organización te vio allí
walk-tick = Ya lo he hecho
walk-from = A partir del { $date }
walk-sign-up = Inscríbete: la organización confirma que estuviste allí
walk-untick = Al final no lo he hecho
walk-stop = Dejar esta ruta
walk-stop-text = Lo que has marcado aquí se borra. Tus inscripciones se mantienen.
walk-stop-go = Dejarla
number-started =
    { $n ->
        [one] persona ha empezado
       *[other] personas han empezado
    }
number-completed =
    { $n ->
        [one] persona ha llegado al final
       *[other] personas han llegado al final
    }
me-walks = Rutas que recorres

## Recordatorios.

mail-enrol-reminder-subject = Próximamente: { $title }
mail-enrol-reminder-text =
    Hola, { $name }:

    «{ $title }» empieza pronto y tienes plaza.

    { $when }
    { $place }

    Toda la información y por si no puedes ir:

    { $link }

## Following providers, territories, playlists and skills; what happened to them.

follow = Seguir
follow-followed = Ya lo sigues
follow-stop = Dejar de seguir
follow-title = Seguir: { $name }
follow-private = Lo que publique llegará a tus novedades. Nadie se entera de que lo sigues.
follow-here = En { $territory }
follow-here-text = Con una cuenta aquí lo sigues sin que nadie lo sepa.
follow-home = En otra ciudad o en Mastodon
follow-home-text = ¿Tienes tu cuenta en otro lugar? Escribe la web de tu ciudad o tu propia dirección y te llevamos allí.
follow-home-field = La web de tu ciudad o tu dirección
follow-home-hint = Por ejemplo tilburg.example o @name@mastodon.example
follow-home-go = Llévame allí
follow-onward = Puedes seguirlo en { $host }.
follow-onward-go = Continuar en { $host }
problem-follow-home = Allí no hemos encontrado ningún lugar desde el que se pueda seguir. Comprueba la dirección
problem-follow-nobody = Allí no hemos encontrado a nadie a quien se pueda seguir. Comprueba la dirección
following-title = Lo que sigo
following-lead = Esta lista solo la ves tú. Las otras ciudades solo saben que alguien de aquí las sigue.
following-none = Todavía no sigues nada.
following-none-hint = Elige «Seguir» en la página de una organización, una ciudad, una ruta o una competencia.
following-add = Seguir algo de otro lugar
following-object = Dirección o identificador
following-object-hint = La dirección de una página de otra ciudad, o un identificador como @library@tilburg.example
following-territory = Ciudad o región
following-skill = Competencia
following-requested = sin respuesta todavía
following-failed = sin conexión
following-muted = en silencio
following-mute = Silenciar
following-unmute = Volver a mostrar
following-blocked = Oculto para ti
block-title = Ocultar todo lo de esta organización
block-text = Dejas de seguirla y nada suyo llega a tus novedades. La organización no se entera.
block-go = Ocultar
block-done = Has ocultado esta organización en tus novedades.
block-end = Dejar de ocultar
timeline-title = Mis novedades
timeline-empty = Todavía no ha pasado nada. En cuanto pase algo, aparecerá aquí.
news-new = Novedad
news-changed = Cambio
news-cancelled = Cancelación
news-soonFull = Quedan pocas plazas
news-soonOver = La inscripción se cierra pronto
news-message = Mensaje
digest-title = Por correo
digest-legend = ¿Con qué frecuencia quieres que te escribamos?
digest-hint = Solo cuando ha pasado algo. Puedes dejar de recibirlo desde cualquier correo.
digest-never = Nunca
digest-day = Una vez al día
digest-week = Una vez a la semana
digest-stop-title = No recibir más correos sobre tus novedades
digest-stop-text = No volveremos a escribirte sobre lo que sigues. Podrás verlo igualmente en tus novedades.
done-follows = Ahora lo sigues.
done-follows-no-more = Ya no lo sigues.
done-muted = De momento no te llegarán sus novedades.
done-unmuted = Te vuelven a llegar sus novedades.
done-hidden = Se ha ocultado.
done-shown = Ya no está oculto.
done-digest = Se ha guardado.
mail-digest-subject =
    { $n ->
        [one] { $n } novedad de { $territory }
       *[other] { $n } novedades de { $territory }
    }
mail-digest-text =
    Hola, { $name }:

    Esto ha pasado con lo que sigues en { $territory }:

    { $list }

    Ver todo:

    { $link }

    ¿Ya no quieres recibir estos correos? Cancélalos aquí:

    { $stop }

## Reporting what is wrong to the operator.

report = Avisar de un problema en esta página
report-title = ¿Qué está mal?
report-lead = Cuéntaselo a quienes administran esta web. Ven lo que escribes, pero no quién eres.
report-text = ¿Qué está mal?
report-text-hint = Por ejemplo: cuesta dinero, no existe, no es para menores.
report-forward = Avisar también a { $territory }. Allí no sabrán que has sido tú.
report-go = Enviar
report-done = Gracias. Lo revisaremos.
admin-reports = Avisos
admin-reports-lead = Lo que está mal según otras personas y ciudades. Cambia o retira lo nuestro en su panel; oculta o bloquea lo que viene de otro lugar en la página de su ciudad.
admin-reports-none = No hay avisos.
report-from-here = de alguien de aquí
report-forwarded = se ha avisado a su ciudad
report-settle = Marcar como resuelto
done-report-settled = Se ha resuelto.
admin-waiting-reports =
    { $n ->
        [one] Hay un aviso pendiente
       *[other] Hay { $n } avisos pendientes
    }

## What happened, in numbers

figures-title = Cifras
figures-lead = Lo que ha pasado aquí, sin nombres. Los números de personas se dicen a partir de cinco; los de niños y jóvenes, a partir de diez. «–» es ninguna o menos; a veces falta también un número mayor, para que nadie pueda calcular uno pequeño.
figures-none = De este mes aún no hay nada que contar.
figures-viewed = Páginas abiertas
figures-enrolled = Inscripciones
figures-attended = Asistieron
figures-started = Rutas empezadas
figures-completed = Rutas terminadas
figures-by-month = Por mes
figures-by-provider = Por proveedor
figures-by-category = Por tema
figures-by-skill = Por competencia
figures-by-ageband = Por edad
figures-by-language = Por idioma
figures-by-home = Por lugar de origen
