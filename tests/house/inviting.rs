//! Questions, invitations and messages on the pages: of the desk, and of whoever signs up.

use chrono::TimeDelta;
use serde_json::json;
use tokio_util::sync::CancellationToken;
use waymark::{
    actions::{
        ask_questions::{self, Draft},
        publish_opportunity,
    },
    domain::{Opportunity, Question, permission::Actor, question::QuestionContent, time::now},
    http::{mail::queue, pages::calendar_for_letter},
    store::{letters, opportunities, questions},
};

use super::{browser::Page, node::House};
use crate::support::{Member, TestStore, on_both};

on_both!(
    an_organiser_asks_and_somebody_answers,
    an_old_form_takes_no_question_away,
    sensitive_answers_are_on_no_page_of_others,
    a_letter_invites_and_is_taken_in_one_step,
    a_link_for_many_hangs_on_the_wall,
    a_message_is_looked_at_and_sent_once,
    a_letter_brings_a_calendar,
    what_is_deleted_is_in_no_calendar,
    without_a_mail_server_nothing_is_said_to_be_sent,
    a_wrong_tap_is_taken_back,
    a_full_workshop_says_so,
);

async fn offer(house: &House, more: serde_json::Value) -> Opportunity {
    let mut document = json!({
        "name": {"en": "Robots by the river"}, "enrolment": "open", "timezone": "Europe/Vilnius",
        "startTime": "2040-05-04T15:00:00+03:00", "audience": {"minAge": 18},
    });
    let more = more.as_object().unwrap().clone();
    document.as_object_mut().unwrap().extend(more);
    house.city.publish(document).await
}

fn desk(item: &Opportunity, page: &str) -> String {
    format!("/desk/library/opportunities/{}/{page}", item.uuid)
}

async fn asked(house: &House, item: &Opportunity) -> Vec<Question> {
    let id = item.uuid;
    house
        .city
        .db
        .look(move |c| questions::of_opportunity(c, id))
        .await
}

async fn last_letter(house: &House) -> letters::Waiting {
    let due = house
        .city
        .db
        .look(|c| letters::due(c, now() + TimeDelta::days(1), 1_000))
        .await;
    due.into_iter().next_back().unwrap()
}

/// The path of the link in a letter that invites.
fn link_in(letter: &letters::Waiting) -> String {
    let start = "https://city.example";
    let link = letter.body.split_whitespace().find(|word| {
        word.starts_with(&format!("{start}/invitations/")) && !word.ends_with("/stop")
    });
    link.unwrap().strip_prefix(start).unwrap().to_owned()
}

fn press(page: &Page, action: &str, verb: &str) -> super::browser::Form {
    page.form_with(action, &format!("value=\"{verb}\""))
        .with("do", verb)
}

async fn an_organiser_asks_and_somebody_answers(db: TestStore) {
    let house = House::new(db).await;
    let item = offer(&house, json!({})).await;
    let path = desk(&item, "questions");
    let mut editor = house.signed_in(Member::Editor).await;
    let page = editor.get(&path).await;
    assert_eq!(page.status, 200, "{}", page.text);
    // The browser of these tests ticks everything.
    let form = page
        .form(&path)
        .without("questions.0.sensitive")
        .without("questions.0.required")
        .with("questions.0.text", "Which size?")
        .with("questions.0.kind", "choice")
        .with("questions.0.options", "S");
    let wrong = editor.send(form.clone()).await;
    assert_eq!(wrong.status, 422, "{}", wrong.text);
    assert!(
        wrong.text.contains("href=\"#questions.0.purpose\""),
        "{}",
        wrong.text
    );
    assert!(wrong.text.contains("href=\"#questions.0.options\""));
    let form = form
        .with("questions.0.purpose", "You get a shirt")
        .with("questions.0.options", "S\nM")
        .with("questions.0.required", "true");
    let done = editor.send(form).await;
    assert_eq!(
        done.header("location"),
        format!("{path}?done=saved"),
        "{}",
        done.text
    );
    let question = asked(&house, &item).await.remove(0);
    assert_eq!(
        (question.content.erase_after, question.content.required),
        (Some(30), true)
    );

    let enrol = format!("/opportunities/{}/enrol", item.uuid);
    let mut learner = house.signed_in(Member::Stranger).await;
    let page = learner.get(&enrol).await;
    for told in ["Which size?", "Why we ask: You get a shirt"] {
        assert!(page.text.contains(told), "{told}: {}", page.text);
    }
    let field = format!("answer.{}", question.id);
    let missing = learner.send(page.form(&enrol).without(&field)).await;
    assert_eq!(missing.status, 422);
    assert!(
        missing.text.contains(&format!("href=\"#{field}\"")),
        "{}",
        missing.text
    );
    let done = learner.send(page.form(&enrol).with(&field, "M")).await;
    assert_eq!(done.status, 303, "{}", done.text);
    let own = done.header("location");
    let own = own.split('?').next().unwrap().to_owned();
    let page = learner.get(&own).await;
    assert!(page.text.contains("<dd>M</dd>"), "{}", page.text);
    assert!(
        page.text.contains("<summary>Your answers</summary>"),
        "folded beside the ticket: {}",
        page.text
    );
    let odd = learner
        .send(press(&page, &own, "answer").with(&field, "XXL"))
        .await;
    assert_eq!(odd.status, 422);
    let done = learner
        .send(press(&page, &own, "answer").with(&field, "S"))
        .await;
    assert_eq!(done.header("location"), format!("{own}?done=saved"));
    // What is not asked any more since she opened the page is left out.
    let gone = "answer.0195a1c0-6f00-7000-8000-000000000001";
    let old = press(&page, &own, "answer")
        .with(&field, "S")
        .with(gone, "soup");
    let done = learner.send(old).await;
    assert_eq!(done.header("location"), format!("{own}?done=saved"));
    let people = editor.get(&desk(&item, "participants")).await;
    assert!(
        people.text.contains("Which size?</span> S"),
        "{}",
        people.text
    );
    let table = editor.get(&desk(&item, "participants.csv")).await;
    assert!(
        table
            .text
            .starts_with("\u{feff}name,email,status,since,message,host,Which size?\r\n")
    );

    // Without its text a question is gone.
    let page = editor.get(&path).await;
    let form = page.form(&path).with("questions.0.text", "");
    let first = editor.send(form.clone()).await;
    assert_eq!(first.status, 422, "{}", first.text);
    assert!(
        first.text.contains("href=\"#questions.0.erase\"")
            && first.text.contains("Erase the answers: 1"),
        "{}",
        first.text
    );
    assert_eq!(asked(&house, &item).await.len(), 1);
    let done = editor.send(form.with("questions.0.erase", "true")).await;
    assert_eq!(done.status, 303, "{}", done.text);
    assert!(asked(&house, &item).await.is_empty());
    for who in [Member::Stranger, Member::Learner] {
        let mut browser = house.signed_in(who).await;
        for page in ["questions", "invitations", "messages"] {
            assert_eq!(browser.get(&desk(&item, page)).await.status, 404);
        }
    }
}

async fn an_old_form_takes_no_question_away(db: TestStore) {
    let house = House::new(db).await;
    let item = offer(&house, json!({})).await;
    let path = desk(&item, "questions");
    let mut editor = house.signed_in(Member::Editor).await;
    let mut owner = house.signed_in(Member::Owner).await;
    let written = |page: &Page, n: usize, text: &str| {
        let name = |member: &str| format!("questions.{n}.{member}");
        page.form(&path)
            .without(&name("sensitive"))
            .with(&name("text"), text)
            .with(&name("purpose"), "We plan with it")
            .with(&name("kind"), "text")
    };
    let old = editor.get(&path).await;
    let page = owner.get(&path).await;
    let done = owner.send(written(&page, 0, "Theirs?")).await;
    assert_eq!(done.status, 303, "{}", done.text);
    let refused = editor.send(written(&old, 0, "Mine?")).await;
    assert_eq!(refused.status, 412, "{}", refused.text);
    for told in ["Mine?", "Theirs?", "Somebody else changed this"] {
        assert!(refused.text.contains(told), "{told}: {}", refused.text);
    }
    assert_eq!(asked(&house, &item).await.len(), 1, "nothing was done");
    // What she typed and what is new stand there together.
    let both = written(&refused, 0, "Mine?")
        .without("questions.1.sensitive")
        .with("questions.1.kind", "text");
    let done = editor.send(both).await;
    assert_eq!(done.status, 303, "{}", done.text);
    let all = asked(&house, &item).await;
    let texts: Vec<&str> = all.iter().map(|one| one.content.text.as_str()).collect();
    assert_eq!(texts, ["Mine?", "Theirs?"]);
}

async fn sensitive_answers_are_on_no_page_of_others(db: TestStore) {
    let house = House::new(db).await;
    let item = offer(&house, json!({})).await;
    let (id, editor) = (item.uuid, house.account(Member::Editor).await);
    let actor = house.city.actor(Member::Editor).await;
    let draft = Draft {
        id: None,
        content: QuestionContent {
            text: "What can you not eat?".to_owned(),
            purpose: "We cook".to_owned(),
            sensitive: true,
            erase_after: Some(1),
            ..QuestionContent::default()
        },
        readers: vec![editor],
    };
    house
        .city
        .db
        .done(move |c| ask_questions::set(c, &actor, id, vec![draft], None, now()))
        .await;
    let question = asked(&house, &item).await.remove(0);
    let enrol = format!("/opportunities/{}/enrol", item.uuid);
    let mut learner = house.signed_in(Member::Stranger).await;
    let page = learner.get(&enrol).await;
    assert!(
        page.text
            .contains("Only people whom the organiser has named")
    );
    let form = page
        .form(&enrol)
        .with(&format!("answer.{}", question.id), "walnuts");
    assert_eq!(learner.send(form).await.status, 303);
    for (who, reads) in [
        (Member::Editor, true),
        (Member::Owner, false),
        (Member::Operator, false),
    ] {
        let mut browser = house.signed_in(who).await;
        for page in [
            "participants",
            "participants.csv",
            "participants.csv?sensitive=true",
            "check-in",
            "questions",
            "messages",
        ] {
            let seen = browser.get(&desk(&item, page)).await;
            assert_eq!(seen.status, 200);
            // The table holds them only when they are asked for.
            let is_asked = page == "participants" || page.ends_with("sensitive=true");
            let shows = reads && is_asked;
            assert_eq!(seen.text.contains("walnuts"), shows, "{who:?} {page}");
        }
    }
}

async fn a_letter_invites_and_is_taken_in_one_step(db: TestStore) {
    let house = House::new(db).await;
    let item = offer(&house, json!({"enrolment": "approval"})).await;
    let path = desk(&item, "invitations");
    let mut editor = house.signed_in(Member::Editor).await;
    let page = editor.get(&path).await;
    assert_eq!(page.status, 200, "{}", page.text);
    let none = editor.send(press(&page, &path, "invite")).await;
    assert_eq!(none.status, 422);
    let list = "jonas@example.lt, Jonas\nnobody";
    let told = editor
        .send(press(&page, &path, "invite").with("list", list))
        .await;
    assert_eq!(told.status, 200, "{}", told.text);
    for word in [
        "Letters on their way: 1",
        "no e-mail address",
        "letter on its way",
    ] {
        assert!(told.text.contains(word), "{word}: {}", told.text);
    }
    assert!(told.text.contains("\nnobody</textarea>"), "{}", told.text);
    let letter = last_letter(&house).await;
    assert_eq!(letter.recipient, "jonas@example.lt");
    assert!(letter.body.starts_with("Hello Jonas,"), "{}", letter.body);
    let stop = letter.stop.clone().unwrap();
    let link = link_in(&letter);
    let link = link.as_str();

    let mut phone = house.browser_at("203.0.113.5");
    let page = phone.get(link).await;
    assert_eq!(page.status, 200, "{}", page.text);
    assert!(page.text.contains("invites you") && !page.text.contains("name=\"email\""));
    // Whoever has the letter from somebody else learns where the next one goes, and no more.
    assert!(page.text.contains("sent to j…@e….lt"), "{}", page.text);
    assert!(!page.text.contains("jonas@example.lt"));
    assert!(
        page.text.contains("/sign-in?next=%2Finvitations%2F"),
        "{}",
        page.text
    );
    let done = phone.send(page.form(link).without("release")).await;
    assert_eq!(done.status, 303, "{}", done.text);
    let place = phone.get(&done.header("location")).await;
    assert!(place.text.contains("You have a place"), "{}", place.text);
    assert!(place.text.contains("go to j…@e….lt"), "{}", place.text);
    let again = phone.get(link).await;
    assert_eq!(again.status, 410);
    assert!(again.text.contains("was used already"), "{}", again.text);
    assert!(!again.text.contains("This was withdrawn"), "{}", again.text);
    let people = editor.get(&desk(&item, "participants")).await;
    assert!(
        people.text.contains("Invited: 1, signed up: 1, not yet: 0"),
        "{}",
        people.text
    );

    // Never again from this organiser.
    let stop = stop.strip_prefix("https://city.example").unwrap();
    let page = phone.get(stop).await;
    assert_eq!(page.status, 200, "{}", page.text);
    assert!(page.text.contains("No more invitations?"), "{}", page.text);
    assert!(!page.text.contains("sends you no more"), "{}", page.text);
    let ended = phone.post(stop, &[]).await;
    assert_eq!(ended.status, 200);
    assert!(ended.text.contains("sends you no more"), "{}", ended.text);
    let other = offer(&house, json!({})).await;
    let path = desk(&other, "invitations");
    let page = editor.get(&path).await;
    let told = editor
        .send(press(&page, &path, "invite").with("list", "jonas@example.lt"))
        .await;
    assert!(told.text.contains("wants no invitations"), "{}", told.text);

    // Forwarded to somebody who has an account of her own.
    let page = editor.get(&path).await;
    editor
        .send(press(&page, &path, "invite").with("list", "ieva@example.lt"))
        .await;
    let link = link_in(&last_letter(&house).await);
    let mut learner = house.signed_in(Member::Learner).await;
    let other = learner.get(&link).await;
    assert_eq!(other.status, 410);
    assert!(other.text.contains("another address"), "{}", other.text);
    assert_eq!(
        phone
            .get("/invitations/AAAAAAAAAAAAAAAAAAAAAA")
            .await
            .status,
        404
    );
}

async fn a_link_for_many_hangs_on_the_wall(db: TestStore) {
    let house = House::new(db).await;
    let item = offer(&house, json!({"startTime": null})).await;
    let path = desk(&item, "invitations");
    let mut editor = house.signed_in(Member::Editor).await;
    let page = editor.get(&path).await;
    let past = editor
        .send(press(&page, &path, "link").with("ends", "2020-01-01T10:00"))
        .await;
    assert_eq!(past.status, 422);
    assert!(past.text.contains("href=\"#ends\""), "{}", past.text);
    let made = editor.send(press(&page, &path, "link")).await;
    assert_eq!(
        made.header("location"),
        format!("{path}?done=invitation-made")
    );
    let page = editor.get(&path).await;
    let start = format!("href=\"{path}/");
    let at = page.text.find(&start).unwrap() + start.len();
    let id = &page.text[at..at + 36];
    let poster = editor.get(&format!("{path}/{id}")).await;
    assert_eq!(poster.status, 200, "{}", poster.text);
    let start = "https://city.example/invitations/";
    let at = poster.text.find(start).unwrap() + start.len();
    let link = format!("/invitations/{}", &poster.text[at..at + 22]);
    let mut learner = house.signed_in(Member::Learner).await;
    assert_eq!(learner.get(&format!("{path}/{id}")).await.status, 404);
    let page = learner.get(&link).await;
    assert_eq!(page.status, 200, "{}", page.text);
    assert_eq!(learner.send(page.form(&link)).await.status, 303);
    let page = editor.get(&path).await;
    assert!(page.text.contains("Signed up by it: 1"), "{}", page.text);
    let done = editor.send(press(&page, &path, "revoke")).await;
    assert_eq!(done.status, 303);
    let mut other = house.browser();
    let gone = other.get(&link).await;
    assert_eq!(gone.status, 410);
    assert!(
        gone.text.contains("taken this invitation back"),
        "{}",
        gone.text
    );
    assert_eq!(editor.get(&format!("{path}/{id}")).await.status, 410);
}

async fn a_message_is_looked_at_and_sent_once(db: TestStore) {
    let house = House::new(db).await;
    let item = offer(&house, json!({})).await;
    let path = desk(&item, "messages");
    let mut editor = house.signed_in(Member::Editor).await;
    let page = editor.get(&path).await;
    assert_eq!(page.status, 200, "{}", page.text);
    let form = press(&page, &path, "preview")
        .with("name", "Shoes")
        .with("content", "Wet & cold");
    let nobody = editor.send(form.clone()).await;
    assert_eq!(nobody.status, 422);
    assert!(
        nobody.text.contains("There is nobody to write to"),
        "{}",
        nobody.text
    );
    let enrol = format!("/opportunities/{}/enrol", item.uuid);
    let mut learner = house.signed_in(Member::Learner).await;
    let sign_up = learner.get(&enrol).await;
    learner.send(sign_up.form(&enrol)).await;
    let empty = editor.send(form.clone().with("name", "")).await;
    assert!(empty.text.contains("href=\"#name\""), "{}", empty.text);
    let looked = editor.send(form).await;
    assert_eq!(looked.status, 200, "{}", looked.text);
    assert!(looked.text.contains("Letters: 1") && looked.text.contains("Wet &#38; cold"));
    let send = press(&looked, &path, "send").with("content", "Wet & cold");
    for _ in 0..2 {
        let done = editor.send(send.clone()).await;
        assert_eq!(
            done.header("location"),
            format!("{path}?done=message-sent"),
            "{}",
            done.text
        );
    }
    let due = house
        .city
        .db
        .look(|c| letters::due(c, now() + TimeDelta::days(1), 1_000))
        .await;
    assert_eq!(due.iter().filter(|one| one.subject == "Shoes").count(), 1);
    let page = editor.get(&path).await;
    assert!(page.text.contains("What you wrote") && page.text.contains("Shoes"));

    // The same page with another text is another message, and needs another key.
    let other = editor.send(send.clone().with("content", "Dry")).await;
    assert_eq!(other.status, 422, "{}", other.text);
    assert!(
        other.text.contains("sent before with other contents") && other.text.contains("Dry"),
        "{}",
        other.text
    );
    let again = press(&other, &path, "preview").with("do", "send");
    let again = again.with("name", "Shoes").with("content", "Dry");
    let key = |form: &super::browser::Form| {
        let found = form.fields.iter().find(|(name, _)| name == "key");
        found.unwrap().1.clone()
    };
    assert_ne!(key(&again), key(&send));
    assert_eq!(editor.send(again).await.status, 303);
}

async fn a_letter_brings_a_calendar(db: TestStore) {
    let house = House::new(db).await;
    let item = offer(&house, json!({})).await;
    let enrol = format!("/opportunities/{}/enrol", item.uuid);
    let mut learner = house.signed_in(Member::Learner).await;
    let page = learner.get(&enrol).await;
    learner.send(page.form(&enrol)).await;
    let stop = CancellationToken::new();
    let store = house.city.db.store.clone();
    let sending = tokio::spawn(queue::run(store, house.settings.clone(), stop.clone()));
    let letter = house.mailbox.letter().await;
    stop.cancel();
    sending.await.unwrap();
    assert!(
        letter.contains("multipart/mixed") && letter.contains("text/calendar"),
        "{letter}"
    );
    assert!(letter.contains("event.ics"), "{letter}");
}

async fn what_is_deleted_is_in_no_calendar(db: TestStore) {
    let house = House::new(db).await;
    let item = offer(&house, json!({})).await;
    let told = calendar_for_letter(&item, now()).unwrap();
    assert!(told.contains("STATUS:CONFIRMED"), "{told}");
    let id = item.uuid;
    let delete = house
        .city
        .db
        .done(move |c| publish_opportunity::delete(c, &Actor::command_line(), id, None));
    delete.await;
    let gone = house.city.db.look(move |c| opportunities::get(c, id)).await;
    let gone = gone.unwrap();
    assert!(gone.deleted.is_some() && gone.content.start_time.is_some());
    assert_eq!(calendar_for_letter(&gone, now()), None);
}

async fn without_a_mail_server_nothing_is_said_to_be_sent(db: TestStore) {
    let house = House::with(db, &[("WAYMARK_SMTP_URL", ""), ("WAYMARK_SMTP_FROM", "")]).await;
    let item = offer(&house, json!({})).await;
    let path = desk(&item, "invitations");
    let mut editor = house.signed_in(Member::Editor).await;
    let page = editor.get(&path).await;
    let invites = page
        .form(&path)
        .with("do", "invite")
        .with("list", "jonas@example.lt");
    let refused = editor.send(invites).await;
    assert_eq!(refused.status, 409, "{}", refused.text);
    assert!(
        refused.text.contains("This site sends no letters"),
        "{}",
        refused.text
    );
    let made = editor.send(press(&page, &path, "link")).await;
    assert_eq!(made.status, 303, "links work without: {}", made.text);
}

async fn a_wrong_tap_is_taken_back(db: TestStore) {
    let house = House::new(db).await;
    let soon = (now() + TimeDelta::minutes(30)).to_rfc3339();
    let item = offer(&house, json!({"startTime": soon, "timezone": "UTC"})).await;
    let enrol = format!("/opportunities/{}/enrol", item.uuid);
    let mut learner = house.signed_in(Member::Learner).await;
    let page = learner.get(&enrol).await;
    learner.send(page.form(&enrol)).await;
    let path = desk(&item, "check-in");
    let mut editor = house.signed_in(Member::Editor).await;
    let page = editor.get(&path).await;
    let tapped = editor.send(page.form_with(&path, "name=\"id\"")).await;
    assert_eq!(tapped.status, 303, "{}", tapped.text);
    let page = editor.get(&path).await;
    assert!(page.text.contains("1 of 1"), "{}", page.text);
    let back = editor.send(press(&page, &path, "back")).await;
    assert_eq!(back.header("location"), format!("{path}?done=taken-back"));
    let page = editor.get(&format!("{path}?done=taken-back")).await;
    assert!(
        page.text.contains("0 of 1") && page.text.contains("Taken back."),
        "{}",
        page.text
    );
}

async fn a_full_workshop_says_so(db: TestStore) {
    let house = House::new(db).await;
    let item = offer(&house, json!({"capacity": 1})).await;
    let at = format!("/opportunities/{}", item.uuid);
    let mut learner = house.signed_in(Member::Learner).await;
    let page = learner.get(&at).await;
    assert!(
        page.text.contains("1 of 1 places are free"),
        "{}",
        page.text
    );
    let enrol = format!("{at}/enrol");
    let page = learner.get(&enrol).await;
    learner.send(page.form(&enrol)).await;
    let page = house.browser().get(&at).await;
    assert!(page.text.contains("you can wait for one"), "{}", page.text);
}
