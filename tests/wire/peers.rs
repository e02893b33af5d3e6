//! What other servers insist on (federation.md section 2.0).

use serde_json::Value;
use waymark::domain::time::Moment;

/// The rules that hold for every object.
#[track_caller]
pub fn peers_take(sent: &Value) {
    assert!(
        sent["type"].is_string(),
        "one type (Mobilizon, Gancio, BadgeFed)"
    );
    assert!(sent["attributedTo"].is_string());
    assert_eq!(
        sent["actor"], sent["attributedTo"],
        "Mobilizon takes another for a member"
    );
    assert!(sent["url"].is_string());
    assert!(sent["content"].is_string(), "Mobilizon crashes without");
    for list in ["to", "cc", "tag", "attachment"] {
        assert!(sent[list].is_array(), "{list} (BadgeFed)");
    }
    for attachment in sent["attachment"].as_array().unwrap() {
        assert!(attachment["mediaType"].is_string(), "Gancio answers 400");
        assert!(
            matches!(attachment["type"].as_str(), Some("Link" | "Document")),
            "Lemmy reads no other"
        );
    }
    for tag in sent["tag"].as_array().unwrap() {
        assert!(
            tag["name"].as_str().unwrap().starts_with('#'),
            "Gancio cuts the first character"
        );
    }
    assert!(
        sent.get("inReplyTo").is_none(),
        "Lemmy takes it for a comment"
    );
    if sent["type"] == "Event" {
        assert!(
            sent["location"].is_object(),
            "one location (Mobilizon), always (Gancio)"
        );
        assert!(sent["location"]["name"].is_string());
        for degree in ["latitude", "longitude"] {
            let degree = &sent["location"][degree];
            assert!(
                degree.is_null() || degree.is_f64(),
                "floats (Mobilizon): {degree}"
            );
        }
        let time = |name: &str| sent[name].as_str().unwrap().parse::<Moment>().unwrap();
        assert!(time("endTime") > time("startTime"), "FEP-8a8e");
        assert_eq!(sent["category"], "LEARNING");
        assert!(sent["inLanguage"].is_string(), "one language (Mobilizon)");
        let mode = sent.get("joinMode").and_then(Value::as_str);
        assert!(
            matches!(mode, None | Some("free" | "restricted" | "external")),
            "{mode:?}"
        );
        assert_eq!(
            mode == Some("external"),
            sent.get("externalParticipationUrl").is_some()
        );
        let first_link = sent["attachment"]
            .as_array()
            .unwrap()
            .iter()
            .position(|a| a["type"] == "Link");
        let document = sent["attachment"]
            .as_array()
            .unwrap()
            .iter()
            .position(|a| a["type"] == "Document");
        assert!(
            document.is_none_or(|at| at == 0) || first_link.is_none(),
            "the image first (Gancio)"
        );
    }
}
