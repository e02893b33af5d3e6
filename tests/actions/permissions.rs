//! Who may do what: every action, tried by everybody.

use serde_json::json;
use waymark::{
    actions::{
        Error, change_account,
        change_account::NewAccount,
        create_token, decide_on_peer, follow_peer,
        import_opportunities::import_batch,
        manage_organisation, manage_playlist,
        publish_opportunity::{self, Federate},
        set_up_territory::{TerritoryChange, change_territory},
    },
    domain::{
        AccountId, Host, LanguageMap, LanguageTag, MembershipRole, ObjectUrl, OpportunityId,
        Organisation, PlaylistId, Role, Rule, TokenId, account::Scope, feed::Record,
        permission::Actor, time::now,
    },
    store::{Connection, actors::ForeignActor},
};

use crate::support::{City, Member, TestStore, members, on_both};

on_both!(
    everybody_may_do_what_the_table_says,
    a_token_is_never_more_than_its_account
);

/// What there is to try on.
struct Things {
    library: Organisation,
    opportunity: OpportunityId,
    draft: OpportunityId,
    playlist: PlaylistId,
    editor: AccountId,
    token: TokenId,
}

/// The cast, in the order of the table's columns.
async fn cast(city: &City) -> Vec<(&'static str, Actor)> {
    let token = |mut actor: Actor, scope: Scope| {
        actor.scopes = Some(vec![scope]);
        actor
    };
    let owner = city.actor(Member::Owner).await;
    let operator = city.actor(Member::Operator).await;
    vec![
        ("nobody", Actor::default()),
        ("learner", city.actor(Member::Learner).await),
        ("stranger", city.actor(Member::Stranger).await),
        ("editor", city.actor(Member::Editor).await),
        ("owner", owner.clone()),
        ("operator", operator.clone()),
        ("command line", Actor::command_line()),
        ("owner's read token", token(owner.clone(), Scope::Read)),
        ("owner's write token", token(owner.clone(), Scope::Write)),
        ("owner's issue token", token(owner, Scope::Issue)),
        (
            "operator's read token",
            token(operator.clone(), Scope::Read),
        ),
        (
            "operator's write token",
            token(operator.clone(), Scope::Write),
        ),
        ("operator's admin token", token(operator, Scope::Admin)),
    ]
}

type Verb = fn(&mut Connection, &Actor, &Things) -> Result<(), Error>;

fn new_opportunity(c: &mut Connection, actor: &Actor, _: &Things) -> Result<(), Error> {
    let document = members(json!({"organisation": "library", "name": {"en": "New"}}));
    publish_opportunity::create(c, actor, &document, Federate::Yes).map(drop)
}

fn opportunity(c: &mut Connection, actor: &Actor, things: &Things) -> Result<(), Error> {
    let patch = members(json!({"capacity": 7}));
    publish_opportunity::change(c, actor, things.opportunity, &patch, None).map(drop)
}

fn draft(c: &mut Connection, actor: &Actor, things: &Things) -> Result<(), Error> {
    let patch = members(json!({"status": "published"}));
    publish_opportunity::change(c, actor, things.draft, &patch, None).map(drop)
}

fn no_opportunity(c: &mut Connection, actor: &Actor, things: &Things) -> Result<(), Error> {
    publish_opportunity::delete(c, actor, things.opportunity, None)
}

fn new_playlist(c: &mut Connection, actor: &Actor, _: &Things) -> Result<(), Error> {
    let document = members(json!({"organisation": "library", "name": {"en": "New"}}));
    manage_playlist::create(c, actor, &document).map(drop)
}

fn playlist(c: &mut Connection, actor: &Actor, things: &Things) -> Result<(), Error> {
    let patch = members(json!({"ordered": false}));
    manage_playlist::change(c, actor, things.playlist, &patch, None).map(drop)
}

fn no_playlist(c: &mut Connection, actor: &Actor, things: &Things) -> Result<(), Error> {
    manage_playlist::delete(c, actor, things.playlist, None)
}

fn import(c: &mut Connection, actor: &Actor, _: &Things) -> Result<(), Error> {
    let records = [Record {
        line: 1,
        members: members(json!({"identifier": "1", "name": {"en": "Imported"}})),
    }];
    import_batch(c, actor, "library", &records, Federate::Yes, false).map(drop)
}

fn new_organisation(c: &mut Connection, actor: &Actor, _: &Things) -> Result<(), Error> {
    let document = members(json!({"name": {"en": "New"}}));
    manage_organisation::create(c, actor, &document).map(drop)
}

fn organisation(c: &mut Connection, actor: &Actor, _: &Things) -> Result<(), Error> {
    let patch = members(json!({"summary": {"en": "Changed"}}));
    manage_organisation::change(c, actor, "library", &patch, None).map(drop)
}

fn verification(c: &mut Connection, actor: &Actor, _: &Things) -> Result<(), Error> {
    let patch = members(json!({"verified": false}));
    manage_organisation::change(c, actor, "library", &patch, None).map(drop)
}

fn no_organisation(c: &mut Connection, actor: &Actor, _: &Things) -> Result<(), Error> {
    manage_organisation::delete(c, actor, "library", None)
}

fn account(role: Role, organisation: Option<&str>) -> NewAccount {
    NewAccount {
        email: "new@city.example".to_owned(),
        name: "New".to_owned(),
        role,
        organisation: organisation.map(ToOwned::to_owned),
        membership: MembershipRole::Editor,
    }
}

fn new_learner(c: &mut Connection, actor: &Actor, _: &Things) -> Result<(), Error> {
    change_account::add(c, actor, &account(Role::Learner, None)).map(drop)
}

fn new_operator(c: &mut Connection, actor: &Actor, _: &Things) -> Result<(), Error> {
    change_account::add(c, actor, &account(Role::Operator, Some("library"))).map(drop)
}

fn invitation(c: &mut Connection, actor: &Actor, _: &Things) -> Result<(), Error> {
    change_account::add(c, actor, &account(Role::Partner, Some("library"))).map(drop)
}

fn role(c: &mut Connection, actor: &Actor, _: &Things) -> Result<(), Error> {
    change_account::set_role(c, actor, Member::Editor.email(), Role::Operator).map(drop)
}

fn no_account(c: &mut Connection, actor: &Actor, _: &Things) -> Result<(), Error> {
    change_account::remove(c, actor, Member::Editor.email(), false)
}

fn no_place(c: &mut Connection, actor: &Actor, things: &Things) -> Result<(), Error> {
    change_account::remove_from(c, actor, &things.library, things.editor)
}

fn profile(c: &mut Connection, actor: &Actor, _: &Things) -> Result<(), Error> {
    change_account::set_profile(c, actor, "Another name", None)
}

fn new_token(c: &mut Connection, actor: &Actor, _: &Things) -> Result<(), Error> {
    create_token::create(c, actor, Member::Owner.email(), "t", &[Scope::Read]).map(drop)
}

fn no_token(c: &mut Connection, actor: &Actor, things: &Things) -> Result<(), Error> {
    create_token::revoke(c, actor, things.token)
}

fn territory(c: &mut Connection, actor: &Actor, _: &Things) -> Result<(), Error> {
    let english = LanguageTag::english();
    let change = TerritoryChange {
        name: LanguageMap::single(english.clone(), "Changed"),
        languages: vec![english],
        ..TerritoryChange::default()
    };
    change_territory(c, actor, change).map(drop)
}

fn peer() -> (Host, ObjectUrl) {
    let url = ObjectUrl::parse("https://tilburg.example/territory").unwrap();
    (url.host(), url)
}

fn follow(c: &mut Connection, actor: &Actor, _: &Things) -> Result<(), Error> {
    let (host, url) = peer();
    let target = ForeignActor {
        key_id: url.clone(),
        inbox: url.join_path("/inbox"),
        url,
        host,
        actor_type: "Group".to_owned(),
        name: None,
        username: None,
        key_pem: String::new(),
        shared_inbox: None,
        outbox: None,
        document: String::new(),
        fetched: now(),
        deleted: None,
    };
    follow_peer::follow(c, actor, &target, None).map(drop)
}

fn unfollow(c: &mut Connection, actor: &Actor, things: &Things) -> Result<(), Error> {
    follow(c, &Actor::command_line(), things)?;
    follow_peer::unfollow(c, actor, &peer().1)
}

fn accept(c: &mut Connection, actor: &Actor, _: &Things) -> Result<(), Error> {
    decide_on_peer::accept(c, actor, &peer().0, &peer().1)
}

fn reject(c: &mut Connection, actor: &Actor, things: &Things) -> Result<(), Error> {
    follow(c, &Actor::command_line(), things)?;
    decide_on_peer::reject(c, actor, &peer().0)
}

fn block(c: &mut Connection, actor: &Actor, _: &Things) -> Result<(), Error> {
    decide_on_peer::block(c, actor, &peer().0, &peer().1, None)
}

fn unblock(c: &mut Connection, actor: &Actor, things: &Things) -> Result<(), Error> {
    follow(c, &Actor::command_line(), things)?;
    decide_on_peer::unblock(c, actor, &peer().0)
}

fn limit(c: &mut Connection, actor: &Actor, _: &Things) -> Result<(), Error> {
    decide_on_peer::limit(c, actor, &peer().0, &peer().1, None)
}

/// One line an action, one letter for each of the cast: `+` done, `s` sign in first, `f` forbidden,
/// `n` not found.
const TABLE: &[(&str, Verb, &str)] = &[
    //                                             nobody
    //                                             |learner
    //                                             ||stranger
    //                                             |||editor
    //                                             ||||owner
    //                                             |||||operator
    //                                             ||||||command line
    //                                             ||||||| owner's read, write, issue token
    //                                             |||||||   | operator's read, write, admin
    ("make an opportunity", new_opportunity, "sff++++f+ff++"),
    ("change an opportunity", opportunity, "snn++++f+ff++"),
    ("publish a draft", draft, "snn++++f+ff++"),
    ("delete an opportunity", no_opportunity, "snn++++f+ff++"),
    ("make a playlist", new_playlist, "sff++++f+ff++"),
    ("change a playlist", playlist, "snn++++f+ff++"),
    ("delete a playlist", no_playlist, "snn++++f+ff++"),
    ("import", import, "sff++++f+ff++"),
    ("make an organisation", new_organisation, "sf+++++f+ff++"),
    ("change an organisation", organisation, "snnf+++f+fff+"),
    ("take back a verification", verification, "snnff++fffff+"),
    ("delete an organisation", no_organisation, "snnf+++f+fff+"),
    ("add a learner", new_learner, "sffff++fffff+"),
    ("add an operator", new_operator, "sffff++fffff+"),
    ("invite an editor", invitation, "snnf+++f+fff+"),
    ("take a place away", no_place, "snnf+++f+fff+"),
    ("change a role", role, "sffff++fffff+"),
    ("remove an account", no_account, "sffff++fffff+"),
    ("change one's profile", profile, "s+++++sf+ff++"),
    ("make a token", new_token, "sffff++fffff+"),
    ("revoke a token", no_token, "sffff++fffff+"),
    ("change the territory", territory, "sffff++fffff+"),
    ("follow", follow, "sffff++fffff+"),
    ("unfollow", unfollow, "sffff++fffff+"),
    ("accept a peer", accept, "sffff++fffff+"),
    ("reject a peer", reject, "sffff++fffff+"),
    ("block a peer", block, "sffff++fffff+"),
    ("unblock a peer", unblock, "sffff++fffff+"),
    ("limit a peer", limit, "sffff++fffff+"),
];

async fn everybody_may_do_what_the_table_says(db: TestStore) {
    let city = City::new(db).await;
    let cast = cast(&city).await;
    let opportunity = city.publish(json!({})).await.uuid;
    let draft = city.publish(json!({"status": "draft"})).await.uuid;
    let playlist = city.gather(json!({})).await.uuid;
    let library = city.organisation("library").await;
    let editor = city.actor(Member::Editor).await.account.unwrap().id;
    let (token, _) = city
        .db
        .done(|c| {
            let actor = Actor::command_line();
            create_token::create(c, &actor, Member::Owner.email(), "t", &[Scope::Read])
        })
        .await;
    let wrong = city
        .db
        .act(move |c| {
            let things = Things {
                library,
                opportunity,
                draft,
                playlist,
                editor,
                token: token.id,
            };
            let mut wrong = Vec::new();
            for (what, verb, expected) in TABLE {
                assert_eq!(expected.len(), cast.len(), "{what}");
                for ((who, actor), expected) in cast.iter().zip(expected.chars()) {
                    // Tried, and undone: everybody finds the same.
                    batch(c, "SAVEPOINT tried");
                    let answer = verb(c, actor, &things);
                    batch(c, "ROLLBACK TO SAVEPOINT tried");
                    let letter = match answer {
                        Ok(()) => '+',
                        Err(Error::Rule(Rule::SignInFirst)) => 's',
                        Err(Error::Rule(Rule::Forbidden(_))) => 'f',
                        Err(Error::Rule(Rule::NotFound)) => 'n',
                        Err(other) => panic!("{who}: {what}: {other}"),
                    };
                    if letter != expected {
                        wrong.push(format!("{who}: {what}: {letter}, not {expected}"));
                    }
                }
            }
            Ok(wrong)
        })
        .await
        .unwrap();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn batch(c: &mut Connection, sql: &str) {
    use diesel::connection::SimpleConnection;
    match c {
        Connection::Sqlite(c) => c.batch_execute(sql).unwrap(),
        Connection::Postgres(c) => c.batch_execute(sql).unwrap(),
    }
}

/// An `admin` scope is no operator's role: who loses the role loses what the token could do.
async fn a_token_is_never_more_than_its_account(db: TestStore) {
    let city = City::new(db).await;
    for who in [Member::Learner, Member::Stranger] {
        let mut actor = city.actor(who).await;
        actor.scopes = Some(Scope::ALL.to_vec());
        let denied = city
            .db
            .act(move |c| {
                assert!(!actor.is_operator());
                let english = LanguageTag::english();
                let change = TerritoryChange {
                    name: LanguageMap::single(english.clone(), "Mine"),
                    languages: vec![english],
                    ..TerritoryChange::default()
                };
                change_territory(c, &actor, change)
            })
            .await;
        assert!(
            matches!(denied, Err(Error::Rule(Rule::Forbidden(_)))),
            "{denied:?}"
        );
    }
}
