//! Examples of what is sent and answered. Those that are answered are made from those that are
//! sent; the tests read them as the API does.

use serde_json::{Map, Value, json};

const TIME: &str = "2027-03-01T09:30:00.000Z";

/// The examples by the name of their schema.
pub(super) fn by_schema() -> Map<String, Value> {
    let mut examples = Map::new();
    let mut put = |name: &str, value: Value| {
        examples.insert(name.to_owned(), value);
    };
    let opportunity = item(
        "Opportunity",
        "/opportunities/0195a1c0-6f00-7000-8000-000000000001",
        opportunity(),
    );
    let playlist = item(
        "Playlist",
        "/playlists/0195a1c0-6f00-7000-8000-000000000002",
        playlist(),
    );
    let organisation = item("Organisation", "/organisations/library", organisation());
    put("OpportunityContent", self::opportunity());
    put("PlaylistContent", self::playlist());
    put("OrganisationContent", self::organisation());
    put(
        "OpportunityPatch",
        json!({"status": "cancelled", "location": {"name": null}}),
    );
    put("PlaylistPatch", json!({"ordered": false}));
    put(
        "OrganisationPatch",
        json!({"summary": {"lt": "Knygos ir dirbtuvės"}}),
    );
    put("Page_OpportunityItem", page(&opportunity));
    put("Page_PlaylistItem", page(&playlist));
    put("Page_OrganisationItem", page(&organisation));
    put("Results", results(&opportunity));
    put("Page_TimelineItem", page(&news(&opportunity)));
    put("MapAnswer", map());
    put("ConceptItem", concept());
    put("Suggestions", suggestions());
    put(
        "Page_ConceptName",
        page(&concept_name("weave", "weave cloth")),
    );
    put("OpportunityItem", opportunity);
    put("PlaylistItem", playlist);
    put("OrganisationItem", organisation);
    put("NewToken", new_token());
    put("TokenItem", token(true));
    put("Page_TokenItem", page(&token(false)));
    put("Page_FigureItem", page(&figure()));
    put("Page_PasskeyItem", page(&passkey()));
    put("Page_SignOnItem", page(&sign_on()));
    put("AccountRequest", new_account());
    put("AccountItem", account());
    put("Page_AccountItem", page(&account()));
    put("Me", me());
    put("Page_ConsentItem", page(&consent()));
    put("ErasureItem", erasure());
    put(
        "FollowingRequest",
        json!({"object": "@library@tilburg.example"}),
    );
    put("FollowingPatch", json!({"muted": true}));
    put("FollowingItem", following());
    put("Page_FollowingItem", page(&following()));
    put("WalkItem", walk());
    put("Page_WalkItem", page(&walk()));
    put(
        "GoalRequest",
        json!({"occupation": WEAVER, "steps": ["https://vilnius.example/opportunities/1"]}),
    );
    put("GoalPatch", json!({"reached": true}));
    put("GoalItem", goal());
    put("Page_GoalItem", page(&goal()));
    put("RemarkAnswer", json!({"answer": "taken"}));
    put("RemarkItem", remark());
    put("RemarkRequest", json!({"text": "Try this first."}));
    put(
        "AdviserRequest",
        json!({"email": "mentor@example.org", "parts": ["goals"]}),
    );
    put("AdviserItem", adviser());
    put("Page_AdviserItem", page(&adviser()));
    put("Page_AdvisedItem", page(&advised()));
    put("Page_AdvisedEnrolment", page(&advised_enrolment()));
    put("EnrolmentItem", enrolment());
    put("Page_EnrolmentItem", page(&enrolment()));
    put(
        "EnrolmentRequest",
        json!({"name": "Ieva", "message": "I use a wheelchair.", "release": ["email"]}),
    );
    put("EnrolmentDecision", json!({"status": "attended"}));
    put(
        "CheckInRequest",
        json!({"checkIns": [{"code": "7K3M-9QXT-2VHD", "at": TIME}]}),
    );
    put("QuestionList", json!({"questions": [asked()]}));
    put("QuestionItem", question());
    put("Page_QuestionItem", page(&question()));
    put(
        "InvitationRequest",
        json!({"invitations": [{"email": "jonas@example.org", "name": "Jonas"}]}),
    );
    put("InvitationItem", invitation());
    put("Page_InvitationItem", page(&invitation()));
    put(
        "InvitationAnswer",
        json!({"report": [{"line": 1, "email": "jonas@example.org", "status": "sent",
            "invitation": "0195a1c0-6f00-7000-8000-00000000000e"}], "link": null}),
    );
    put("MessageContent", message());
    put("MessageItem", sent());
    put("Page_MessageItem", page(&sent()));
    put("DoorRequest", json!({"code": "4T0P-W8CN-6YRA"}));
    put("CheckInReport", check_in());
    put("Page_CheckInReport", page(&check_in()));
    put("Profile", json!({"name": "Library desk", "language": "lt"}));
    put("FollowRequest", json!({"actor": "https://tilburg.example"}));
    put("PeerDecision", json!({"action": "accept"}));
    put("TerritoryItem", territory());
    put("Page_NeighbourItem", page(&neighbour()));
    put("PeerItem", peer());
    put("Page_PeerItem", page(&peer()));
    examples
}

const WEAVER: &str = "http://data.europa.eu/esco/occupation/weaver";

fn goal() -> Value {
    let step = "https://vilnius.example/opportunities/1";
    json!({
        "uuid": "0195a1c0-6f00-7000-8000-000000000041",
        "occupation": WEAVER,
        "skill": null,
        "name": null,
        "title": {"en": "weaver"},
        "created": TIME,
        "reached": null,
        "steps": [step],
        "stages": [{"item": step, "title": {"en": "Weave a scarf"}, "state": "signedUp"}],
        "covered": [],
        "missing": [{
            "skill": "http://data.europa.eu/esco/skill/weave",
            "name": {"en": "weave cloth"},
            "essential": true,
            "opportunities": 3,
        }],
        "remarks": [remark()],
    })
}

fn remark() -> Value {
    json!({
        "id": "0195a1c0-6f00-7000-8000-000000000042",
        "adviser": "0195a1c0-6f00-7000-8000-000000000043",
        "name": "Jonas",
        "text": "Try this first.",
        "object": null,
        "answer": null,
        "created": TIME,
    })
}

fn adviser() -> Value {
    json!({
        "uuid": "0195a1c0-6f00-7000-8000-000000000043",
        "email": "mentor@example.org",
        "name": "Jonas",
        "parts": ["goals"],
        "state": "active",
        "created": TIME,
        "until": TIME,
        "guardian": false,
        "agreed": null,
        "accepted": TIME,
        "ended": null,
        "endedBy": null,
        "views": [{"part": "goals", "at": TIME, "times": 1}],
    })
}

fn advised() -> Value {
    json!({
        "uuid": "0195a1c0-6f00-7000-8000-000000000043",
        "name": "Ieva",
        "parts": ["goals"],
        "until": TIME,
    })
}

fn advised_enrolment() -> Value {
    json!({
        "opportunity": "https://vilnius.example/opportunities/1",
        "status": "accepted",
        "since": TIME,
    })
}

pub(super) fn opportunity() -> Value {
    json!({
        "identifier": "agenda-4711",
        "kind": "workshop",
        "organisation": "library",
        "name": {"lt": "Tavo pirmasis robotas", "en": "Your first robot"},
        "summary": {"lt": "Surink ir suprogramuok robotą", "en": "Build and program a robot"},
        "content": {"en": "Bring *nothing* but curiosity."},
        "categories": ["technology"],
        "keywords": ["robots"],
        "skills": ["http://data.europa.eu/esco/skill/fed5b267-73fa-461d-9f69-827c78beb39d"],
        "audience": {"minAge": 14, "maxAge": 19, "groups": ["newcomers"]},
        "languages": ["lt", "en"],
        "setting": "nonFormal",
        "startTime": "2027-06-05T15:00:00+03:00",
        "endTime": "2027-06-05T17:00:00+03:00",
        "timezone": "Europe/Vilnius",
        "location": {
            "name": "Central Library",
            "address": "Trakų g. 10, 01132 Vilnius",
            "latitude": 54.67916,
            "longitude": 25.27873,
        },
        "free": true,
        "accessibility": ["captions"],
        "capacity": 20,
        "enrolment": "open",
        "enrolmentCloses": "2027-06-01T12:00:00+03:00",
        "requires": [],
        "materials": [{"url": "https://library.example/kit.pdf", "label": "The kit"}],
        "videos": [],
        "url": "https://library.example/robots",
        "image": {
            "url": "https://library.example/robot.jpg",
            "alt": "A robot on six legs",
            "license": "https://creativecommons.org/licenses/by/4.0/",
            "attribution": "Central Library",
        },
        "contacts": [{"name": "Reception", "email": "reception@library.example"}],
        "license": "https://creativecommons.org/licenses/by/4.0/",
        "status": "published",
    })
}

fn suggestions() -> Value {
    json!({
        "items": [
            {
                "type": "opportunity",
                "name": {"en": "Your first robot"},
                "id": "https://vilnius.example/opportunities/0195a1c0-6f00-7000-8000-000000000001",
                "page": "/opportunities/0195a1c0-6f00-7000-8000-000000000001",
            },
            {
                "type": "place",
                "name": {"und": "Robbinsdale"},
                "page": "/?near=45.03,-93.34&radius=25&sort=distance",
            },
        ],
    })
}

fn concept_name(id: &str, name: &str) -> Value {
    json!({
        "id": format!("http://data.europa.eu/esco/skill/{id}"),
        "type": "skill",
        "prefLabel": {"en": name},
    })
}

fn concept() -> Value {
    let mut concept = concept_name("weave", "weave cloth");
    let more = json!({
        "altLabel": {"en": ["make cloth"]},
        "description": {"en": "Make cloth of threads."},
        "skillType": "skill/competence",
        "reuseLevel": "cross-sector",
        "obsolete": false,
        "replaces": [],
        "broader": [concept_name("textiles", "making textiles")],
        "narrower": [concept_name("weave-wool", "weave wool")],
        "hasEssentialSkill": [],
        "hasOptionalSkill": [],
        "isEssentialSkillFor": [],
        "isOptionalSkillFor": [],
        "collections": ["green"],
        "notice": crate::domain::esco::NOTICE,
    });
    if let (Some(all), Value::Object(more)) = (concept.as_object_mut(), more) {
        all.extend(more);
    }
    concept
}

pub(super) fn playlist() -> Value {
    json!({
        "slug": "robots",
        "name": {"lt": "Robotų kelias", "en": "The robots' trail"},
        "summary": {"en": "From the first circuit to a robot of your own"},
        "categories": ["technology"],
        "skills": [],
        "organisation": "library",
        "ordered": true,
        "steps": [
            {
                "item": "https://vilnius.example/opportunities/0195a1c0-6f00-7000-8000-000000000001",
                "required": true,
            },
            {
                "item": "https://tilburg.example/opportunities/0195a1c0-6f00-7000-8000-000000000003",
                "required": false,
            },
            {
                "task": {"name": {"en": "Show it to a friend"}},
                "required": true,
            },
        ],
        "status": "published",
    })
}

pub(super) fn organisation() -> Value {
    json!({
        "slug": "library",
        "name": {"lt": "Centrinė biblioteka", "en": "Central Library"},
        "summary": {"en": "Books, workshops and a makerspace"},
        "url": "https://library.example",
        "location": {"address": "Trakų g. 10, 01132 Vilnius"},
        "contacts": [{"email": "reception@library.example"}],
        "verified": true,
    })
}

pub(super) fn new_token() -> Value {
    json!({
        "account": "desk@library.example",
        "name": "Events calendar",
        "scopes": ["read", "write"],
    })
}

pub(super) fn new_account() -> Value {
    json!({
        "email": "desk@library.example",
        "name": "Library desk",
        "role": "partner",
        "organisation": "library",
    })
}

/// What a sent document is answered with.
fn item(item_type: &str, path: &str, content: Value) -> Value {
    let uuid = path.rsplit('/').next().filter(|last| last.len() == 36);
    let mut shown = json!({
        "id": format!("https://vilnius.example{path}"),
        "uuid": uuid.unwrap_or("0195a1c0-6f00-7000-8000-000000000004"),
        "type": item_type,
    });
    if let Value::Object(shown) = &mut shown {
        if item_type != "Organisation" {
            let owner = json!("https://vilnius.example/organisations/library");
            shown.insert("attributedTo".to_owned(), owner);
        }
        let territory = json!({"url": "https://vilnius.example", "name": {"lt": "Vilnius"}});
        shown.insert("territory".to_owned(), territory);
        shown.insert("local".to_owned(), json!(true));
        shown.insert("published".to_owned(), json!(TIME));
        shown.insert("updated".to_owned(), json!(TIME));
        if let Value::Object(content) = content {
            shown.extend(content);
        }
    }
    shown
}

fn page(entry: &Value) -> Value {
    json!({"items": [entry], "total": {"value": 1, "exact": true}, "next": null})
}

fn results(opportunity: &Value) -> Value {
    let mut hit = opportunity.clone();
    if let Value::Object(hit) = &mut hit {
        hit.insert("distance".to_owned(), json!(1.204));
        let highlights = json!({"name": {"en": "Your first <mark>robot</mark>"}});
        hit.insert("highlights".to_owned(), highlights);
    }
    let mut page = page(&hit);
    if let Value::Object(page) = &mut page {
        let facets = json!({
            "kind": [{"value": "workshop", "count": 1}],
            "organisation": [
                {"value": "library", "count": 1, "name": {"en": "Central Library"}}
            ],
        });
        page.insert("facets".to_owned(), facets);
    }
    page
}

fn map() -> Value {
    let feature = |coordinates: [f64; 2], properties: Value| {
        json!({
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": coordinates},
            "properties": properties,
        })
    };
    let uuid = "0195a1c0-6f00-7000-8000-000000000001";
    let single = json!({
        "cluster": false, "count": 1, "kind": "workshop", "type": "opportunity", "uuid": uuid,
        "id": format!("https://vilnius.example/opportunities/{uuid}"),
        "name": {"en": "Your first robot"}, "page": format!("/opportunities/{uuid}"),
    });
    json!({
        "type": "FeatureCollection",
        "features": [
            feature([25.2797, 54.6872], single),
            feature([25.31, 54.7], json!({"cluster": true, "count": 12})),
        ],
        "total": 14,
        "unplaced": 1,
    })
}

fn passkey() -> Value {
    json!({
        "id": "0197f0aa-5d1c-7c39-9f1e-6f7d0c2f5a11", "name": "My phone",
        "created": "2026-11-02T09:15:00Z", "used": "2026-11-28T16:40:00Z", "locked": null,
    })
}

fn sign_on() -> Value {
    json!({
        "id": "0197f0aa-5d1c-7c39-9f1e-6f7d0c2f5a12", "issuer": "https://login.city.example",
        "subject": "248289761001", "created": "2026-11-02T09:15:00Z", "used": null,
    })
}

fn figure() -> Value {
    json!({
        "month": "2026-11", "what": "attended", "organisation": "library",
        "dimension": "category", "value": "science", "count": 42,
    })
}

fn token(with_secret: bool) -> Value {
    let mut token = json!({
        "id": "0195a1c0-6f00-7000-8000-000000000005",
        "account": "desk@library.example",
        "name": "Events calendar",
        "scopes": ["read", "write"],
        "created": TIME,
        "used": null,
        "revoked": null,
    });
    if let (Value::Object(token), true) = (&mut token, with_secret) {
        token.insert("token".to_owned(), json!("wm_…"));
    }
    token
}

fn account() -> Value {
    json!({
        "id": "0195a1c0-6f00-7000-8000-000000000006",
        "email": "desk@library.example",
        "name": "Library desk",
        "role": "partner",
        "language": "lt",
        "organisation": "library",
        "organisations": [{"slug": "library", "role": "owner"}],
        "created": TIME,
    })
}

fn me() -> Value {
    let mut me = account();
    let learner = json!({
        "role": "learner",
        "email": "ieva@example.org",
        "name": "Ieva",
        "organisation": null,
        "organisations": [],
        "emails": [
            {"email": "ieva@example.org", "verified": true},
            {"email": "ieva@school.example", "verified": false},
        ],
        "birthMonth": "2012-04",
        "ageBand": "13-15",
        "guardian": {"email": "parent@example.org", "name": "Jonas", "state": "confirmed"},
        "leaving": null,
    });
    if let (Some(me), Some(learner)) = (me.as_object_mut(), learner.as_object()) {
        me.extend(learner.clone());
    }
    me
}

fn consent() -> Value {
    json!({
        "id": "0195a1c0-6f00-7000-8000-000000000009",
        "purpose": "account",
        "object": null,
        "textVersion": "2026-11-30",
        "language": "lt",
        "given": TIME,
        "givenBy": "guardian",
        "evidence": "letter",
        "withdrawn": null,
    })
}

fn erasure() -> Value {
    json!({
        "erased": TIME,
        "until": "2027-04-15T09:30:00.000Z",
        "notices": [
            {"host": "tilburg.example", "state": "confirmed", "at": "2027-03-01T09:30:02.000Z"},
            {"host": "nida.example", "state": "waiting", "at": null},
        ],
    })
}

fn enrolment() -> Value {
    json!({
        "id": "0195a1c0-6f00-7000-8000-00000000000a",
        "opportunity": "https://vilnius.example/opportunities/0195a1c0-6f00-7000-8000-000000000001",
        "title": {"lt": "Tavo pirmasis robotas", "en": "Your first robot"},
        "name": "Ieva",
        "email": "ieva@example.org",
        "released": true,
        "nameReleased": true,
        "releaseAsked": ["email"],
        "releaseState": "given",
        "host": null,
        "message": "I use a wheelchair.",
        "answers": {"0195a1c0-6f00-7000-8000-00000000000d": "yes"},
        "invited": false,
        "status": "accepted",
        "ticket": "7K3M-9QXT-2VHD",
        "checkedIn": [],
        "since": TIME,
        "updated": TIME,
    })
}

fn asked() -> Value {
    json!({
        "text": "What can you not eat?",
        "kind": "text",
        "required": false,
        "purpose": "We cook together.",
        "sensitive": false,
        "eraseAfter": 7,
    })
}

fn question() -> Value {
    let mut question = asked();
    let more = [
        ("id", json!("0195a1c0-6f00-7000-8000-00000000000d")),
        ("options", json!([])),
        ("eraseOn", Value::Null),
        ("readers", Value::Null),
    ];
    for (name, value) in more {
        if let Some(members) = question.as_object_mut() {
            members.insert(name.to_owned(), value);
        }
    }
    question
}

fn invitation() -> Value {
    json!({
        "id": "0195a1c0-6f00-7000-8000-00000000000e",
        "email": "jonas@example.org",
        "name": "Jonas",
        "url": null,
        "status": "waiting",
        "joined": 0,
        "created": TIME,
        "ends": "2027-03-31T09:30:00.000Z",
    })
}

fn message() -> Value {
    json!({"audience": "accepted", "name": "Bring shoes", "content": "It is wet by the river."})
}

fn sent() -> Value {
    let mut sent = message();
    let more = [
        ("id", json!("0195a1c0-6f00-7000-8000-00000000000f")),
        ("published", json!(TIME)),
        ("reached", json!(12)),
        ("missed", json!(1)),
        ("onPage", json!(2)),
    ];
    for (name, value) in more {
        if let Some(members) = sent.as_object_mut() {
            members.insert(name.to_owned(), value);
        }
    }
    sent
}

fn following() -> Value {
    json!({
        "id": "0195a1c0-6f00-7000-8000-00000000000b",
        "kind": "actor",
        "object": "https://tilburg.example/organisations/library",
        "name": {"nl": "Bibliotheek"},
        "state": "following",
        "muted": false,
        "created": TIME,
    })
}

fn news(item: &Value) -> Value {
    json!({
        "what": "changed",
        "at": TIME,
        "unseen": true,
        "item": item,
        "because": ["0195a1c0-6f00-7000-8000-00000000000b"],
    })
}

fn check_in() -> Value {
    json!({
        "code": "7K3M-9QXT-2VHD",
        "enrolment": "0195a1c0-6f00-7000-8000-00000000000a",
        "name": "Ieva",
        "status": "attended",
        "at": TIME,
    })
}

fn walk() -> Value {
    json!({
        "uuid": "0195a1c0-6f00-7000-8000-000000000002",
        "playlist": "https://vilnius.example/playlists/0195a1c0-6f00-7000-8000-000000000002",
        "title": {"en": "Robots for beginners"},
        "started": TIME,
        "completed": null,
        "steps": [
            {"position": 1, "state": "done", "by": "organiser"},
            {"position": 2, "state": "next", "by": null},
        ],
    })
}

fn peer() -> Value {
    json!({
        "host": "tilburg.example",
        "url": "https://tilburg.example",
        "state": "mutual",
        "name": "Tilburg",
        "software": "waymark",
        "actor": "https://tilburg.example/territory",
        "reason": null,
        "followers": 1,
        "requests": 0,
        "pending": 0,
        "parked": 0,
        "lastSuccess": TIME,
        "lastError": null,
        "failingSince": null,
        "retryAt": null,
        "backfill": {
            "state": "done", "items": 312, "missed": 0, "error": null, "retryAt": null,
        },
        "created": TIME,
    })
}

fn territory() -> Value {
    json!({
        "id": "https://vilnius.example/territory",
        "type": "Territory",
        "name": {"lt": "Vilnius"},
        "summary": {"en": "What one can learn in the city"},
        "languages": ["lt", "en"],
        "categories": ["science", "technology"],
        "contact": "learning@vilnius.example",
        "timezone": "Europe/Vilnius",
        "url": "https://vilnius.example",
        "peers": 1,
    })
}

fn neighbour() -> Value {
    json!({
        "id": "https://tilburg.example/territory",
        "type": "Territory",
        "name": "Tilburg",
        "url": "https://tilburg.example",
        "state": "mutual",
    })
}
