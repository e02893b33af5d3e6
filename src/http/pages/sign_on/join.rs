//! `/sign-in/with/{provider}/join`: whoever came from a provider and has no account makes one, as on
//! `/join`: a name, the month of birth unless the provider tells it, the consent, a guardian for who is
//! under age. The mail address is the provider's, if it says that it is hers and nobody here has it;
//! else she types one and gets the letter that everybody gets.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};

use super::{PATH, Why, failed, held};
use crate::{
    actions::{
        Error,
        join::Wish,
        sign_in::LINK_MINUTES,
        sign_on::{self, Welcome},
    },
    domain::{Problems, Rule, time::now},
    http::{
        Problem,
        form::Fields,
        pages::{
            Pages,
            frame::{own_path, render, render_with},
            join::{agrees, born, born::Born, put_at, tie, told, write_to},
            notice::lead_on,
            sign_in::{end, give_cookie},
            view::{Choices, Field, Page, Wrong},
            visitor::Visitor,
        },
        visit::Visit,
    },
    text::Translator,
};

/// What lets somebody who came back make an account.
pub(super) const COOKIE: &str = "waymark-newcomer";

/// The page.
#[derive(Template)]
#[template(path = "sign_on_join.html")]
struct SignOnJoinPage {
    t: Translator,
    page: Page,
    errors: Vec<Wrong>,
    /// What people call the provider.
    provider: String,
    /// Where the form sends.
    action: String,
    /// The address that the provider says is hers.
    known: Option<String>,
    /// Asked for where the provider tells none.
    email: Field,
    name: Field,
    /// The provider does not tell when she was born.
    unborn: bool,
    /// The month that it tells: `2010-04`.
    told_birth: Option<String>,
    born: Born,
    /// Asked only of whoever is too young to decide alone.
    guardian: Option<Field>,
    agrees: Choices,
    age: u32,
    /// Whether she can join here: an address is known, or letters can be sent.
    open: bool,
    /// The address that a letter is on its way to.
    sent: Option<String>,
    minutes: i64,
}

/// Somebody who may join, with her wish as it stands.
struct Guest {
    secret: String,
    welcome: Welcome,
}

impl Guest {
    async fn of(pages: &Pages, headers: &HeaderMap) -> Result<Option<Self>, Problem> {
        let Some(secret) = held(headers, COOKIE) else {
            return Ok(None);
        };
        let looked_up = secret.clone();
        let found = pages
            .api
            .store
            .read(move |c| sign_on::look(c, &looked_up, now()))
            .await;
        match found {
            Ok(welcome) => Ok(Some(Self { secret, welcome })),
            Err(Error::Rule(Rule::LinkExpired)) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    fn page(&self, pages: &Pages, visitor: &Visitor, wish: &Wish, born: Born) -> SignOnJoinPage {
        let newcomer = &self.welcome.newcomer;
        let provider = pages.sign_ons.find(&newcomer.provider);
        let known = self.welcome.email.clone();
        SignOnJoinPage {
            t: visitor.t.clone(),
            page: visitor.page(""),
            errors: Vec::new(),
            provider: provider.map_or_else(String::new, |one| one.label(&visitor.wanted)),
            action: format!("{PATH}/{}/join", newcomer.provider),
            open: known.is_some() || visitor.mails,
            known,
            email: Field::new("email", wish.email.as_str()),
            name: Field::new("name", wish.name.as_str()),
            unborn: newcomer.birth.is_none(),
            told_birth: newcomer.birth.map(|month| month.to_string()),
            born,
            guardian: None,
            agrees: agrees(wish.agrees, visitor.t.get("join-agree")),
            age: pages.settings.learners.consent_age,
            sent: None,
            minutes: LINK_MINUTES,
        }
    }
}

impl SignOnJoinPage {
    /// Shows what is wrong, each at its field.
    fn again(mut self, wish: &Wish, problems: &Problems) -> Result<Response, Problem> {
        if problems.has("/guardian") {
            self.guardian = Some(Field::new("guardian", wish.guardian.as_str()));
        }
        let mut fields = vec![
            ("/email", "email", &mut self.email.error),
            ("/name", "name", &mut self.name.error),
            ("/birthMonth", born::MONTH, &mut self.born.error),
        ];
        if let Some(guardian) = &mut self.guardian {
            fields.push(("/guardian", "guardian", &mut guardian.error));
        }
        fields.push(("/agrees", "agrees", &mut self.agrees.error));
        let lines = put_at(problems, |problem| told(problem, &self.t), fields);
        self.errors.extend(lines);
        render_with(StatusCode::UNPROCESSABLE_ENTITY, &self)
    }
}

/// Whoever has no way here begins one.
fn nobody(pages: &Pages, visitor: &Visitor, name: &str) -> Result<Response, Problem> {
    let provider = pages.sign_ons.find(name).ok_or_else(Problem::not_found)?;
    failed(visitor, provider, Why::Old)
}

/// `GET /sign-in/with/{provider}/join`.
pub async fn show(
    State(pages): State<Pages>,
    Path(name): Path<String>,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    if visitor.actor.account.is_some() {
        return Ok(Redirect::to("/me").into_response());
    }
    let Some(guest) = Guest::of(&pages, &headers).await? else {
        return nobody(&pages, &visitor, &name);
    };
    let newcomer = &guest.welcome.newcomer;
    let wish = Wish {
        email: newcomer.email.clone().unwrap_or_default(),
        name: newcomer.name.clone(),
        ..Wish::default()
    };
    render(&guest.page(&pages, &visitor, &wish, Born::default()))
}

/// `POST /sign-in/with/{provider}/join`.
pub async fn send(
    State(pages): State<Pages>,
    Path(name): Path<String>,
    visitor: Visitor,
    visit: Visit,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response, Problem> {
    let Some(guest) = Guest::of(&pages, &headers).await? else {
        return nobody(&pages, &visitor, &name);
    };
    let newcomer = &guest.welcome.newcomer;
    let born = Born::read(&fields);
    let birth = newcomer.birth.map(|month| month.to_string());
    let known = guest.welcome.email.clone();
    let wish = Wish {
        email: known
            .clone()
            .unwrap_or_else(|| fields.get("email").to_owned()),
        name: fields.get("name").to_owned(),
        birth_month: birth.unwrap_or_else(|| born.month_of_year()),
        guardian: fields.get("guardian").to_owned(),
        agrees: fields.get("agrees") == "true",
    };
    let age = pages.settings.learners.consent_age;
    let mut page = guest.page(&pages, &visitor, &wish, born);
    let checked = match wish.check(age, now()) {
        Ok(checked) => checked,
        Err(problems) => return page.again(&wish, &problems),
    };
    if known.is_none() {
        let Some(mail) = pages.settings.mail.clone() else {
            return Err(Problem::not_found());
        };
        page.sent = Some(checked.email.clone());
        let identity = Some(newcomer.identity.clone());
        let nonce = write_to(&pages, &visitor, &visit, mail, (checked, ""), identity)?;
        let mut response = render(&page)?;
        tie(&pages, &mut response, &nonce)?;
        return Ok(response);
    }
    if let Some(guardian) = &checked.guardian {
        // Without letters nobody can ask her.
        if !visitor.mails {
            return Err(Rule::Refused(visitor.t.get("join-no-mail")).into());
        }
        pages.limits.mail_guardian(guardian)?;
    }
    let (secret, language) = (guest.secret.clone(), visitor.t.language().clone());
    let next = newcomer.next.clone();
    let joined = pages
        .api
        .store
        .write(move |c| {
            let joined = sign_on::join(c, &secret, &checked, &language, age, now())?;
            end(c, visit.session.as_ref())?;
            Ok::<_, Error>(joined)
        })
        .await;
    match joined {
        Ok(joined) => {
            let mut response = match own_path(&next) {
                Some(next) => Redirect::to(next).into_response(),
                None => lead_on("/me", "joined"),
            };
            give_cookie(&pages, &mut response, &joined.opened, joined.account.role)?;
            Ok(response)
        }
        Err(Error::Rule(Rule::LinkExpired)) => nobody(&pages, &visitor, &name),
        Err(error) => Err(error.into()),
    }
}
