//! Other nodes, for the API and the desks.

use std::sync::Arc;

use crate::{
    domain::permission::Actor,
    federation::{Federation, node, peers::NotFound},
    http::api::{Followed, Neighbours, NotFollowed},
};

/// Speaks to other nodes by the room of federation.
#[derive(Debug, Clone)]
pub struct Others(pub Arc<Federation>);

impl Neighbours for Others {
    fn follow(&self, actor: Actor, target: String) -> Followed {
        let federation = Arc::clone(&self.0);
        Box::pin(async move {
            federation
                .follow(&actor, &target)
                .await
                .map_err(|error| match error {
                    NotFound::Ours(node::Error::Action(error)) => NotFollowed::Action(error),
                    NotFound::Ours(node::Error::Store(error)) => NotFollowed::Action(error.into()),
                    other => NotFollowed::Unknown(other.to_string()),
                })
        })
    }
}
