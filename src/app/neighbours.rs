//! Other nodes, for the API and the desks.

use std::sync::Arc;

use crate::{
    domain::{ObjectUrl, permission::Actor},
    federation::{
        Federation,
        fetch::{FetchError, Refused},
        node,
        peers::NotFound,
        pending::Unseen,
        webfinger::FindError,
    },
    http::api::{AtHome, Followed, Neighbours, NotFollowed, NotSeen, Seen, Sought},
};

/// Speaks to other nodes by the room of federation.
#[derive(Debug, Clone)]
pub struct Others(pub Arc<Federation>);

impl Neighbours for Others {
    fn follow(&self, actor: Actor, target: String) -> Followed {
        let federation = Arc::clone(&self.0);
        Box::pin(async move { federation.follow(&actor, &target).await.map_err(not_found) })
    }

    fn find(&self, target: String) -> Sought {
        let federation = Arc::clone(&self.0);
        Box::pin(async move {
            let found = federation.find_for_learner(&target).await;
            found.map_err(not_found)
        })
    }

    fn follow_at_home(&self, home: String, object: ObjectUrl) -> AtHome {
        let federation = Arc::clone(&self.0);
        Box::pin(async move {
            let found = federation.follow_at_home(&home, &object).await;
            found.map_err(not_found)
        })
    }

    fn look_up(&self, url: ObjectUrl) -> Seen {
        let federation = Arc::clone(&self.0);
        Box::pin(async move {
            federation
                .look_up(&url)
                .await
                .map_err(|unseen| match unseen {
                    Unseen::Fault(fault) => NotSeen::Fault(fault),
                    Unseen::Other => NotSeen::Other,
                    Unseen::Ours(node::Error::Action(error)) => NotSeen::Failed(error),
                    Unseen::Ours(node::Error::Store(error)) => NotSeen::Failed(error.into()),
                    Unseen::Ours(error) => {
                        NotSeen::Fault(crate::domain::fault::Fault::Other(error.to_string()))
                    }
                })
        })
    }
}

/// Why nobody was found, told apart by what can be done about it.
fn not_found(error: NotFound) -> NotFollowed {
    let why = error.to_string();
    let fetch = match error {
        NotFound::Ours(node::Error::Action(error)) => return NotFollowed::Action(error),
        NotFound::Ours(node::Error::Store(error)) => return NotFollowed::Action(error.into()),
        NotFound::Unreadable(..) => return NotFollowed::Unreadable(why),
        NotFound::Find(_, FindError::Fetch(fetch)) | NotFound::Fetch(_, fetch) => fetch,
        _ => return NotFollowed::Unknown(why),
    };
    match fetch {
        FetchError::Refused(Refused::Policy) => NotFollowed::Unspoken(why),
        fetch if fetch.is_temporary() => NotFollowed::Unreachable(why),
        _ => NotFollowed::Unknown(why),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn why_nobody_was_found_says_what_can_be_done() {
        let found = |error: FetchError| not_found(NotFound::Find("x".to_owned(), error.into()));
        let down = FetchError::Unreachable {
            status: Some(503),
            retry_after: None,
        };
        assert!(matches!(found(down), NotFollowed::Unreachable(_)));
        let policy = FetchError::Refused(Refused::Policy);
        assert!(matches!(found(policy), NotFollowed::Unspoken(_)));
        assert!(matches!(
            found(FetchError::NotFound),
            NotFollowed::Unknown(_)
        ));
        let nobody = NotFound::Find("x".to_owned(), FindError::NoActor);
        assert!(matches!(not_found(nobody), NotFollowed::Unknown(_)));
    }
}
