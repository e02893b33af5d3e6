#![allow(clippy::unwrap_used)]
use super::*;

fn languages() -> Vec<LanguageTag> {
    ["lt", "en"]
        .into_iter()
        .map(|tag| tag.parse().unwrap())
        .collect()
}

fn fields(pairs: &[(&str, &str)]) -> Fields {
    pairs
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

/// A task, an item, an empty task, an address that is none.
fn sent() -> Fields {
    fields(&[
        ("name.lt", "Kelias"),
        ("stepItem", ""),
        ("stepRequired", "false"),
        ("stepUrl", "https://a.example/"),
        ("stepName.lt", "Perskaityk"),
        ("stepContent.lt", "Lėtai.\n"),
        ("stepName.en", ""),
        ("stepContent.en", ""),
        ("stepItem", "https://city.example/opportunities/1"),
        ("stepRequired", "true"),
        ("stepUrl", ""),
        ("stepName.lt", ""),
        ("stepContent.lt", ""),
        ("stepName.en", ""),
        ("stepContent.en", ""),
        ("stepItem", ""),
        ("stepRequired", "true"),
        ("stepUrl", ""),
        ("stepName.lt", ""),
        ("stepContent.lt", ""),
        ("stepName.en", " "),
        ("stepContent.en", ""),
        ("stepItem", "robots"),
        ("stepRequired", "true"),
        ("stepUrl", ""),
        ("stepName.lt", ""),
        ("stepContent.lt", ""),
        ("stepName.en", ""),
        ("stepContent.en", ""),
    ])
}

#[test]
fn rows_become_steps_and_nothing_is_dropped_silently() {
    let fields = sent();
    let rows = of_form(&fields, &languages());
    assert_eq!(rows.len(), 4);
    let sent = Sent {
        fields: &fields,
        before: None,
    };
    let (patch, problems) = read(sent, &languages(), &rows, None);
    let wanted = json!([
        {"task": {"name": {"lt": "Perskaityk"}, "content": {"lt": "Lėtai."},
                  "url": "https://a.example/"}, "required": false},
        {"item": "https://city.example/opportunities/1", "required": true},
        {"task": {"name": {}, "content": {}}, "required": true},
    ]);
    assert_eq!(
        patch.get("steps"),
        Some(&wanted),
        "the empty one is for the document to refuse"
    );
    let pointers: Vec<&str> = problems.0.iter().map(|p| p.pointer.as_str()).collect();
    assert_eq!(pointers, ["/step-4/item"]);
}

#[test]
fn what_is_wrong_with_a_step_stands_at_its_row() {
    let mut rows = of_form(&sent(), &languages());
    rows.swap(0, 2);
    let mut problems = Problems::default();
    problems.add("/steps/1/task/name", ProblemCode::Required);
    problems.add("/steps", ProblemCode::TooMany(200));
    let pointers: Vec<String> = at_rows(problems, &rows)
        .0
        .into_iter()
        .map(|p| p.pointer)
        .collect();
    assert_eq!(pointers, ["/step-2/task/name", "/newItem"]);
}

#[test]
fn untouched_steps_are_not_written_again() {
    let fields = sent();
    let rows = of_form(&fields, &languages());
    let sent = Sent {
        fields: &fields,
        before: Some(&fields),
    };
    let (patch, problems) = read(sent, &languages(), &rows, Some(&rows));
    assert!(
        patch.is_empty() && problems.is_empty(),
        "{patch:?} {problems}"
    );
    let mut moved = rows.clone();
    moved.swap(0, 1);
    let (patch, _) = read(sent, &languages(), &moved, Some(&rows));
    assert_eq!(patch.keys().collect::<Vec<_>>(), ["steps"]);
}

#[test]
fn every_problem_of_a_step_has_its_field() {
    let rows = of_form(&sent(), &languages());
    let t = Translator::new(&LanguageTag::english());
    let known = known(&languages(), &rows, &t);
    for (pointer, field) in [
        ("/step-1/task/name", "step-1.task.name.lt"),
        ("/step-1/task/name/en", "step-1.task.name.en"),
        ("/step-1/task/content/lt", "step-1.task.content.lt"),
        ("/step-1/task/url", "step-1.task.url"),
        ("/step-1", "step-1.task.name.lt"),
        ("/step-2/item", "step-2.item"),
        ("/step-2", "step-2.item"),
        ("/step-4/item", "step-4.item"),
    ] {
        let mut problems = Problems::default();
        problems.add(pointer, ProblemCode::Required);
        let told = told::Told::of(&problems, &known, &t);
        let complaint = told.0.first().unwrap();
        assert_eq!(complaint.field, field, "{pointer}");
        assert!(
            complaint.line().starts_with("Step "),
            "{}",
            complaint.line()
        );
    }
}

#[test]
fn a_tasks_wrong_address_stands_at_its_address() {
    let mut fields = sent()
        .iter()
        .map(|(n, v)| (n.to_owned(), v.to_owned()))
        .collect::<Vec<_>>();
    if let Some((_, url)) = fields.iter_mut().find(|(name, _)| name == "stepUrl") {
        "nowhere".clone_into(url);
    }
    let fields: Fields = fields.into_iter().collect();
    let rows = of_form(&fields, &languages());
    let sent = Sent {
        fields: &fields,
        before: None,
    };
    let (_, problems) = read(sent, &languages(), &rows, None);
    let pointers: Vec<&str> = problems.0.iter().map(|p| p.pointer.as_str()).collect();
    assert_eq!(pointers, ["/step-1/task/url", "/step-4/item"]);
}
