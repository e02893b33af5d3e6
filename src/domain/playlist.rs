//! Playlists: marked routes through opportunities here, elsewhere and tasks of their own.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{
    Host, LanguageMap, ObjectUrl, OrganisationId, PlaylistId, Problems, Status,
    document::{ProblemCode, always_written, document},
    limit,
    opportunity::{Image, check_image, check_skills},
};

/// Something to do that is no opportunity of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// What it is called.
    pub name: LanguageMap,
    /// What to do, in Markdown.
    #[serde(default, skip_serializing_if = "LanguageMap::is_empty")]
    pub content: LanguageMap,
    /// Where to do it.
    #[schema(value_type = Option<String>, format = Uri)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<ObjectUrl>,
}

/// One step: exactly one of `item` and `task`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Address of an opportunity, here or on another node.
    #[schema(value_type = Option<String>, format = Uri)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<ObjectUrl>,
    /// An own task.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task: Option<Task>,
    /// Whether it must be done to finish the playlist.
    #[serde(default = "yes")]
    pub required: bool,
}

fn yes() -> bool {
    true
}

/// Steps are followed in the order given, unless the playlist says otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(transparent)]
pub struct Ordered(pub bool);

impl Default for Ordered {
    fn default() -> Self {
        Self(true)
    }
}
always_written!(Ordered);

document! {
    /// Everything that an author says about a playlist (contract.md section 4).
    pub struct PlaylistContent {
        /// Its handle when followed; made from the name when absent. Fixed at creation.
        slug: Option<String> = "slug",
        /// What it is called. Required.
        name: LanguageMap = "name",
        /// One or two sentences.
        summary: LanguageMap = "summary",
        /// The whole text, in Markdown.
        content: LanguageMap = "content",
        /// Topics from the territory's list.
        categories: Vec<String> = "categories",
        /// ESCO skill URIs.
        skills: Vec<String> = "skills",
        /// A picture.
        image: Option<Image> = "image",
        /// Slug of the organisation that keeps it. Fixed at creation.
        organisation: String = "organisation",
        /// Whether the steps are to be taken in their order.
        ordered: Ordered = "ordered",
        /// The steps.
        steps: Vec<Step> = "steps",
        /// Address of the badge at its end.
        #[schema(value_type = Option<String>, format = Uri)]
        badge: Option<ObjectUrl> = "badge",
        /// Address of the licence of the text.
        #[schema(value_type = Option<String>, format = Uri)]
        license: Option<ObjectUrl> = "license",
        /// Draft, published or cancelled.
        status: Status = "status",
    }
}

impl PlaylistContent {
    /// Notes everything that is wrong with the values, each by its own.
    pub fn check(&self, problems: &mut Problems) {
        problems.add_if(self.name.is_empty(), "/name", ProblemCode::Required);
        problems.add_if(
            self.organisation.is_empty(),
            "/organisation",
            ProblemCode::Required,
        );
        limit::check_map(&self.name, "/name", limit::NAME, problems);
        limit::check_map(&self.summary, "/summary", limit::SUMMARY, problems);
        limit::check_map(&self.content, "/content", limit::CONTENT, problems);
        limit::check_list(&self.categories, "/categories", problems);
        check_skills(&self.skills, problems);
        check_image(self.image.as_ref(), problems);
        problems.add_if(
            self.steps.len() > limit::STEPS,
            "/steps",
            ProblemCode::TooMany(limit::STEPS),
        );
        for (n, step) in self.steps.iter().enumerate() {
            let pointer = format!("/steps/{n}");
            problems.add_if(
                step.item.is_some() == step.task.is_some(),
                pointer.clone(),
                ProblemCode::Malformed("must have either an item or a task".to_owned()),
            );
            if let Some(task) = &step.task {
                let name = format!("{pointer}/task/name");
                problems.add_if(task.name.is_empty(), name.clone(), ProblemCode::Required);
                limit::check_map(&task.name, &name, limit::NAME, problems);
                let content = format!("{pointer}/task/content");
                limit::check_map(&task.content, &content, limit::CONTENT, problems);
            }
        }
    }
}

/// A playlist with its identity and its standing.
#[derive(Debug, Clone, PartialEq)]
pub struct Playlist {
    /// Its id on this node.
    pub uuid: PlaylistId,
    /// Its ActivityPub id.
    pub url: ObjectUrl,
    /// The node that it comes from; nothing when it is ours.
    pub peer: Option<Host>,
    /// The organisation that keeps it.
    pub organisation: OrganisationId,
    /// Its short name; nothing for a remote one that has none.
    pub slug: Option<String>,
    /// What the author says.
    pub content: PlaylistContent,
    /// Whether other nodes were told of it.
    pub announced: bool,
    /// When it was first public.
    pub published: Option<DateTime<Utc>>,
    /// When it last changed.
    pub updated: DateTime<Utc>,
    /// When it was deleted; the content is gone then.
    pub deleted: Option<DateTime<Utc>>,
    /// Counts changes: the ETag, and `version` on the wire.
    pub version: i64,
}
