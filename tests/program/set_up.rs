//! The first set-up, on the command line and in a browser.

use waymark::{
    domain::ObjectUrl,
    store::{Store, actors},
};

use super::{
    place::{Place, stderr},
    serving::{raw, status},
};

/// A request as a browser makes it: for a page, in one language.
fn browse(place: &Place, path: &str, language: &str) -> String {
    let host = place.url().replace("http://", "");
    raw(
        place,
        &format!(
            "GET {path} HTTP/1.1\r\nHost: {host}\r\nAccept: text/html\r\n\
             Accept-Language: {language}\r\nConnection: close\r\n\r\n"
        ),
    )
}

/// Sends the form of the page; the answer.
fn found(place: &Place, code: &str, name: &str) -> String {
    let host = place.url().replace("http://", "");
    let body: String = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("code", code)
        .append_pair("name", name)
        .append_pair("languages", "lt, en")
        .append_pair("timezone", "Europe/Vilnius")
        .append_pair("colour", "#00594C")
        .append_pair("operator", "operator@vilnius.example")
        .finish();
    raw(
        place,
        &format!(
            "POST /setup HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nAccept: text/html\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\
             Connection: close\r\n\r\n{body}",
            body.len()
        ),
    )
}

/// The code in the log of a running node.
fn code(place: &Place) -> String {
    let begun = std::time::Instant::now();
    loop {
        let log = place.log();
        if let Some((_, rest)) = log.split_once("/setup?code=") {
            return rest
                .chars()
                .take_while(char::is_ascii_alphanumeric)
                .collect();
        }
        assert!(begun.elapsed().as_secs() < 10, "no code in {log}");
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
}

fn location(answer: &str) -> &str {
    let line = answer
        .lines()
        .find_map(|line| line.strip_prefix("location: "));
    line.unwrap_or_default()
}

fn accounts(place: &Place) -> usize {
    let people = place.json(&["account", "list", "--json"]);
    people["items"].as_array().unwrap().len()
}

#[test]
fn without_the_code_nobody_sets_a_node_up() {
    let place = Place::new();
    let _running = place.serve();
    let code = code(&place);
    for wrong in ["", "0", &code[1..], &format!("{code}0")] {
        let answer = found(&place, wrong, "Evil");
        assert_eq!(status(&answer), "422", "{wrong:?}: {answer}");
        assert!(answer.contains("href=\"#code\""), "{answer}");
    }
    assert_eq!(status(&browse(&place, "/territory", "en")), "503");
    let kept = std::fs::read(place.folder.path().join("waymark.db-wal")).unwrap();
    assert!(
        !kept
            .windows(code.len())
            .any(|bytes| bytes == code.as_bytes())
    );

    let answer = found(&place, &code, "Vilnius");
    assert_eq!(status(&answer), "303", "{answer}");
    let way_in = location(&answer).to_owned();
    assert!(way_in.starts_with("/sign-in/"), "{answer}");
    assert!(answer.contains("cache-control: no-store"), "{answer}");
    let page = browse(&place, &way_in, "lt");
    assert_eq!(status(&page), "200", "{page}");
    assert!(page.contains("operator"), "{page}");
    assert_eq!(status(&browse(&place, "/", "lt")), "200");
}

#[test]
fn the_code_works_once_also_for_two_who_come_together() {
    let place = Place::new();
    let _running = place.serve();
    let code = code(&place);
    let answers: Vec<String> = std::thread::scope(|scope| {
        let sent: Vec<_> = ["First", "Second", "Third"]
            .map(|name| {
                scope.spawn({
                    let (place, code) = (&place, &code);
                    move || found(place, code, name)
                })
            })
            .into_iter()
            .collect();
        sent.into_iter().map(|sent| sent.join().unwrap()).collect()
    });
    let founders = answers
        .iter()
        .filter(|answer| location(answer).starts_with("/sign-in/"));
    assert_eq!(founders.count(), 1, "{answers:#?}");
    let before = browse(&place, "/territory", "en");
    // A second use finds the page gone.
    let late = found(&place, &code, "Fourth");
    assert_eq!((status(&late), location(&late)), ("303", "/sign-in"));
    let gone = browse(&place, "/setup", "en");
    assert_eq!((status(&gone), location(&gone)), ("303", "/sign-in"));
    let title = |page: &str| page.split("<title>").nth(1).unwrap()[..40].to_owned();
    assert_eq!(title(&browse(&place, "/territory", "en")), title(&before));
    assert_eq!(accounts(&place), 1);
}

#[test]
fn another_site_cannot_send_the_form() {
    let place = Place::new();
    let _running = place.serve();
    let body = format!(
        "code={}&name=Evil&languages=en&operator=a@b.example",
        code(&place)
    );
    let answer = raw(
        &place,
        &format!(
            "POST /setup HTTP/1.1\r\nHost: x\r\nOrigin: https://evil.example\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\
             Connection: close\r\n\r\n{body}",
            body.len()
        ),
    );
    assert_eq!(status(&answer), "403", "{answer}");
    assert_eq!(status(&browse(&place, "/territory", "en")), "503");
}

#[test]
fn each_start_has_a_code_of_its_own_until_the_node_is_set_up() {
    let place = Place::new();
    let running = place.serve();
    let first = code(&place);
    drop(running);
    let running = place.serve();
    let second = code(&place);
    assert_ne!(first, second);
    assert_eq!(status(&found(&place, &first, "Vilnius")), "422");
    place.set_up();
    let late = found(&place, &second, "Vilnius");
    assert_eq!((status(&late), location(&late)), ("303", "/sign-in"));
    assert_eq!(accounts(&place), 1);
    drop(running);
    let _running = place.serve();
    assert_eq!(status(&browse(&place, "/readyz", "en")), "200");
    assert!(!place.log().contains("code="), "{}", place.log());
}

#[test]
fn people_are_led_to_the_setup_and_programs_are_told() {
    let place = Place::new();
    let _running = place.serve();
    for (language, title) in [("en", "not set up yet"), ("lt", "dar neparengta")] {
        for path in ["/", "/territory", "/opportunities/x"] {
            let page = browse(&place, path, language);
            assert_eq!(status(&page), "503", "{path}");
            assert!(page.contains(&format!("lang=\"{language}\"")), "{page}");
            assert!(page.contains(title), "{page}");
            assert!(page.contains("href=\"/setup\""), "{page}");
        }
        let page = browse(&place, "/setup?code=abc", language);
        assert_eq!(status(&page), "200");
        assert!(page.contains("value=\"abc\""), "{page}");
        // Nothing on it leads to what is not there.
        for dead in [
            "href=\"/network\"",
            "href=\"/sign-in\"",
            "href=\"/api/docs\"",
        ] {
            assert!(!page.contains(dead), "{dead}");
        }
    }
    let chosen = browse(&place, "/language/lt?next=/setup", "en");
    assert_eq!((status(&chosen), location(&chosen)), ("303", "/setup"));
    let told = raw(
        &place,
        "GET /api/v1/search HTTP/1.1\r\nHost: x\r\nAccept: application/json\r\nConnection: close\r\n\r\n",
    );
    assert_eq!(status(&told), "503");
    assert!(told.contains("application/problem+json"), "{told}");
    assert!(told.contains("not set up"), "{told}");
}

#[test]
fn the_command_makes_the_keys() {
    let place = Place::new();
    place.set_up();
    let database = format!(
        "sqlite:{}",
        place.folder.path().join("waymark.db").display()
    );
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let store = Store::open(&database).unwrap();
        for path in ["/actor", "/territory"] {
            let actor = ObjectUrl::parse(&format!("{}{path}", place.url())).unwrap();
            let pair = store.read(move |c| actors::key(c, &actor)).await.unwrap();
            let pair = pair.unwrap_or_else(|| panic!("{path} has no key"));
            assert!(pair.private_pem.contains("PRIVATE KEY"));
        }
    });
}

#[test]
fn a_time_zone_of_the_command_is_checked() {
    let place = Place::new();
    let arguments = |zone| {
        [
            "setup",
            "--name",
            "Vilnius",
            "--language",
            "lt",
            "--operator",
            "a@b.example",
            "--timezone",
            zone,
        ]
    };
    let wrong = place.run(&arguments("Vilnius"));
    assert_eq!(wrong.status.code(), Some(2), "{}", stderr(&wrong));
    assert!(stderr(&wrong).contains("--timezone"), "{}", stderr(&wrong));
    assert!(place.run(&arguments("Europe/Vilnius")).status.success());
}
