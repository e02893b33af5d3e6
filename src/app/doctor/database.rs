//! The database: does it answer, is it ours, has it an operator.

use super::{Finding, Store};
use crate::{
    app::start::open_store,
    config::Settings,
    domain::{Role, Territory},
    store::{self, accounts, settings},
};

const DATABASE: &str = "database";
const SET_UP: &str = "set-up";

/// Opens the database, which is migrated then as by `waymark migrate`.
pub async fn check(settings: &Settings) -> (Option<Store>, Finding) {
    match open_store(settings).await {
        Ok(store) => {
            let found = format!("{} answers and has this version's schema", store.address());
            (Some(store), Finding::good(DATABASE, found))
        }
        Err(error) => {
            let mend = match error {
                store::Error::Newer(_) => "run the newer version, or restore a backup",
                _ => "start the database, or correct `database_url` (WAYMARK_DATABASE_URL)",
            };
            (None, Finding::bad(DATABASE, error.to_string(), mend))
        }
    }
}

/// Whose node it is, and who can run it.
pub async fn check_set_up(store: &Store, settings: &Settings) -> (Option<Territory>, Finding) {
    let read = store
        .read(|c| {
            let operators = accounts::count_with(c, Role::Operator)?;
            Ok::<_, store::Error>((settings::territory(c)?, operators))
        })
        .await;
    let (territory, operators) = match read {
        Ok((Some(territory), operators)) => (territory, operators),
        Ok((None, _)) => {
            let mend =
                "run `waymark setup`, or open the page that `waymark serve` names in its log";
            return (None, Finding::bad(SET_UP, "the node is not set up", mend));
        }
        Err(error) => {
            let mend = "run `waymark migrate`, or restore a backup";
            return (None, Finding::bad(SET_UP, error.to_string(), mend));
        }
    };
    let (own, set) = (territory.url.at("/"), settings.url.at("/"));
    let name = territory.name.text(&[]).to_owned();
    let finding = if own != set {
        Finding::bad(
            SET_UP,
            format!("the database belongs to {own}, but `url` is {set}"),
            format!("set `url` (WAYMARK_URL) to {own}, or use another database_url"),
        )
    } else if operators == 0 {
        let mend = "run `waymark account add EMAIL --role operator`";
        Finding::bad(SET_UP, "there is no operator", mend)
    } else {
        Finding::good(SET_UP, format!("{name} at {own}; operators: {operators}"))
    };
    (Some(territory), finding)
}
