-- What the node knows of itself: its address, its territory, its job cursors.
CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
);

-- One namespace for handles and slugs; none is given out twice.
CREATE TABLE handle (
  name TEXT NOT NULL PRIMARY KEY,
  url TEXT NOT NULL
);

-- What happened, for what must follow from it; and the log that indexes and caches follow.
CREATE TABLE event (
  sequence BIGSERIAL NOT NULL PRIMARY KEY,
  body TEXT NOT NULL,
  created TIMESTAMP NOT NULL
);
CREATE TABLE change (
  sequence BIGSERIAL NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  id TEXT NOT NULL
);

-- Work that one process at a time may do.
CREATE TABLE lease (
  name TEXT NOT NULL PRIMARY KEY,
  owner TEXT NOT NULL,
  until TIMESTAMP NOT NULL
);

-- People.
CREATE TABLE account (
  id TEXT NOT NULL PRIMARY KEY,
  email TEXT UNIQUE,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  language TEXT,
  password TEXT,
  created TIMESTAMP NOT NULL,
  seen TIMESTAMP,
  proven TIMESTAMP,
  warned TIMESTAMP,
  leaving TIMESTAMP
);
CREATE INDEX account_leaving ON account (leaving);
-- Further addresses that somebody has shown to be hers; letters go to the one of her account. And
-- those of which she has not shown it yet.
CREATE TABLE account_email (
  email TEXT NOT NULL PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  verified TIMESTAMP NOT NULL
);
CREATE INDEX account_email_account ON account_email (account);
CREATE TABLE email_link (
  hash TEXT NOT NULL PRIMARY KEY,
  nonce TEXT NOT NULL,
  account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  email TEXT NOT NULL,
  created TIMESTAMP NOT NULL,
  expires TIMESTAMP NOT NULL
);
CREATE INDEX email_link_account ON email_link (account);
CREATE INDEX email_link_expires ON email_link (expires);
CREATE TABLE sign_in_link (
  hash TEXT NOT NULL PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  email TEXT,
  nonce TEXT,
  created TIMESTAMP NOT NULL,
  expires TIMESTAMP NOT NULL,
  used TIMESTAMP
);
CREATE INDEX sign_in_link_account ON sign_in_link (account);
-- Passkeys: what the browser's ceremony left, as JSON; no secret. A ceremony that is under way is
-- kept by the hash of what its browser holds, and used once.
CREATE TABLE passkey (
  id TEXT NOT NULL PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  credential TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  data TEXT NOT NULL,
  created TIMESTAMP NOT NULL,
  used TIMESTAMP,
  locked TIMESTAMP
);
CREATE INDEX passkey_account ON passkey (account);
CREATE TABLE passkey_ceremony (
  hash TEXT NOT NULL PRIMARY KEY,
  account TEXT REFERENCES account (id) ON DELETE CASCADE,
  state TEXT NOT NULL,
  expires TIMESTAMP NOT NULL
);
CREATE INDEX passkey_ceremony_expires ON passkey_ceremony (expires);
-- Single sign-on: who somebody is at a provider; a way there that is under way, by the hash of its
-- `state`; and who came back and has no account yet, by the hash of what her browser holds.
CREATE TABLE sign_on (
  id TEXT NOT NULL PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  issuer TEXT NOT NULL,
  subject TEXT NOT NULL,
  created TIMESTAMP NOT NULL,
  used TIMESTAMP,
  UNIQUE (issuer, subject)
);
CREATE INDEX sign_on_account ON sign_on (account);
CREATE TABLE sign_on_attempt (
  hash TEXT NOT NULL PRIMARY KEY,
  browser TEXT NOT NULL,
  provider TEXT NOT NULL,
  account TEXT REFERENCES account (id) ON DELETE CASCADE,
  next TEXT NOT NULL,
  expires TIMESTAMP NOT NULL
);
CREATE INDEX sign_on_attempt_expires ON sign_on_attempt (expires);
CREATE TABLE sign_on_newcomer (
  hash TEXT NOT NULL PRIMARY KEY,
  provider TEXT NOT NULL,
  issuer TEXT NOT NULL,
  subject TEXT NOT NULL,
  name TEXT NOT NULL,
  email TEXT,
  birth TEXT,
  next TEXT NOT NULL,
  expires TIMESTAMP NOT NULL
);
CREATE INDEX sign_on_newcomer_expires ON sign_on_newcomer (expires);
CREATE TABLE saved_search (
  id TEXT NOT NULL PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  query TEXT NOT NULL,
  language TEXT NOT NULL,
  created TIMESTAMP NOT NULL,
  told TIMESTAMP NOT NULL,
  due TIMESTAMP,
  stop TEXT NOT NULL UNIQUE,
  UNIQUE (account, query)
);
CREATE INDEX saved_search_due ON saved_search (due);

-- Learners: what is kept of somebody because she learns, what she has agreed to, and who wants to
-- join and has not opened the link in her letter yet.
CREATE TABLE learner (
  account TEXT NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
  birth TEXT NOT NULL,
  guardian_email TEXT,
  guardian_name TEXT,
  guardian_state TEXT,
  guardian_until TIMESTAMP,
  guardian_secret TEXT UNIQUE,
  guardian_code TEXT UNIQUE
);
CREATE TABLE consent (
  id TEXT NOT NULL PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  purpose TEXT NOT NULL,
  object TEXT,
  text_version TEXT NOT NULL,
  language TEXT NOT NULL,
  given TIMESTAMP NOT NULL,
  given_by TEXT NOT NULL,
  evidence TEXT,
  withdrawn TIMESTAMP
);
CREATE INDEX consent_account ON consent (account);
CREATE TABLE joining (
  hash TEXT NOT NULL PRIMARY KEY,
  nonce TEXT NOT NULL,
  email TEXT NOT NULL,
  name TEXT NOT NULL,
  birth TEXT NOT NULL,
  guardian TEXT,
  language TEXT NOT NULL,
  issuer TEXT,
  subject TEXT,
  created TIMESTAMP NOT NULL,
  expires TIMESTAMP NOT NULL
);
CREATE INDEX joining_expires ON joining (expires);

-- What somebody may see whose account was erased: when that was, and by which Leave each other node
-- was told, unless it never knew of her. Nothing here leads to her; the secret is hers alone. Once
-- other servers were told of everything up to `event`, a Leave that is not there does not come.
CREATE TABLE erasure (
  hash TEXT NOT NULL PRIMARY KEY,
  erased TIMESTAMP NOT NULL,
  event BIGINT NOT NULL
);
CREATE INDEX erasure_erased ON erasure (erased);
CREATE TABLE erasure_notice (
  erasure TEXT NOT NULL REFERENCES erasure (hash) ON DELETE CASCADE,
  activity TEXT NOT NULL,
  host TEXT NOT NULL,
  told BOOLEAN NOT NULL,
  PRIMARY KEY (erasure, activity)
);
CREATE INDEX erasure_notice_activity ON erasure_notice (activity);

-- Goals of people who learn, and the steps that they collect.
CREATE TABLE goal (
  id TEXT NOT NULL PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  object TEXT NOT NULL,
  language TEXT NOT NULL,
  created TIMESTAMP NOT NULL,
  reached TIMESTAMP
);
CREATE INDEX goal_account ON goal (account);
CREATE TABLE goal_step (
  goal TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  PRIMARY KEY (goal, position)
);

-- Whom somebody lets look on, each time that one looked, and what he said. `adviser_account`
-- is his once he has accepted; when he erases his account, the log of his looks stays hers. Of
-- secrets there are hashes.
CREATE TABLE adviser (
  id TEXT NOT NULL PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  email TEXT NOT NULL,
  adviser_account TEXT REFERENCES account (id) ON DELETE SET NULL,
  parts TEXT NOT NULL,
  language TEXT NOT NULL,
  created TIMESTAMP NOT NULL,
  until TIMESTAMP NOT NULL,
  guardian BOOLEAN NOT NULL,
  agreed TIMESTAMP,
  accepted TIMESTAMP,
  ended TIMESTAMP,
  ended_by TEXT,
  invitation TEXT UNIQUE,
  guardian_secret TEXT UNIQUE,
  proof TEXT,
  proof_nonce TEXT,
  proof_until TIMESTAMP
);
CREATE INDEX adviser_account ON adviser (account);
CREATE INDEX adviser_adviser_account ON adviser (adviser_account);
CREATE INDEX adviser_email ON adviser (email);
CREATE TABLE adviser_view (
  id TEXT NOT NULL PRIMARY KEY,
  adviser TEXT NOT NULL REFERENCES adviser (id) ON DELETE CASCADE,
  part TEXT NOT NULL,
  at TIMESTAMP NOT NULL,
  times INTEGER NOT NULL
);
CREATE INDEX adviser_view_adviser ON adviser_view (adviser);
CREATE TABLE remark (
  id TEXT NOT NULL PRIMARY KEY,
  goal TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
  adviser TEXT NOT NULL REFERENCES adviser (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  item TEXT,
  answer TEXT,
  created TIMESTAMP NOT NULL,
  seen BOOLEAN NOT NULL
);
CREATE INDEX remark_goal ON remark (goal);
CREATE INDEX remark_adviser ON remark (adviser);
CREATE TABLE remark_letter (
  account TEXT NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
  language TEXT NOT NULL,
  next TIMESTAMP NOT NULL
);

-- What somebody follows, and how she hears of it. Nobody else can read it. `actor` is whom elsewhere
-- the node has to follow for it.
CREATE TABLE subscription (
  id TEXT NOT NULL PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  object TEXT NOT NULL,
  actor TEXT,
  muted BOOLEAN NOT NULL,
  created TIMESTAMP NOT NULL,
  UNIQUE (account, kind, object)
);
CREATE INDEX subscription_actor ON subscription (actor);
CREATE INDEX subscription_object ON subscription (object);
CREATE TABLE account_block (
  account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  actor TEXT NOT NULL,
  created TIMESTAMP NOT NULL,
  PRIMARY KEY (account, actor)
);
CREATE TABLE digest (
  account TEXT NOT NULL PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
  seen TIMESTAMP NOT NULL,
  every TEXT,
  language TEXT NOT NULL,
  told TIMESTAMP NOT NULL,
  due TIMESTAMP,
  stop TEXT NOT NULL UNIQUE
);
CREATE INDEX digest_due ON digest (due);

-- Letters that wait for the mail server.
CREATE TABLE letter (
  id TEXT NOT NULL PRIMARY KEY,
  account TEXT REFERENCES account (id) ON DELETE CASCADE,
  recipient TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  calendar TEXT,
  stop TEXT,
  created TIMESTAMP NOT NULL,
  due TIMESTAMP NOT NULL,
  attempts INTEGER NOT NULL
);
CREATE INDEX letter_due ON letter (due);
CREATE INDEX letter_account ON letter (account);

CREATE TABLE session (
  hash TEXT NOT NULL PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  created TIMESTAMP NOT NULL,
  seen TIMESTAMP NOT NULL
);
CREATE INDEX session_account ON session (account);
CREATE TABLE token (
  id TEXT NOT NULL PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  scopes TEXT NOT NULL,
  created TIMESTAMP NOT NULL,
  used TIMESTAMP,
  revoked TIMESTAMP
);
CREATE INDEX token_account ON token (account);
CREATE TABLE idempotency (
  principal TEXT NOT NULL,
  idempotency_key TEXT NOT NULL,
  request TEXT NOT NULL,
  status INTEGER NOT NULL,
  location TEXT,
  version BIGINT,
  body TEXT NOT NULL,
  created TIMESTAMP NOT NULL,
  PRIMARY KEY (principal, idempotency_key)
);
CREATE INDEX idempotency_created ON idempotency (created);

-- Content, ours (peer is null) and other nodes'. The document is what the author says.
CREATE TABLE organisation (
  id TEXT NOT NULL PRIMARY KEY,
  url TEXT NOT NULL UNIQUE,
  peer TEXT,
  slug TEXT NOT NULL,
  verified BOOLEAN NOT NULL,
  document TEXT NOT NULL,
  published TIMESTAMP NOT NULL,
  updated TIMESTAMP NOT NULL,
  deleted TIMESTAMP,
  version BIGINT NOT NULL
);
CREATE INDEX organisation_slug ON organisation (slug);
CREATE INDEX organisation_peer ON organisation (peer);
CREATE TABLE membership (
  account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  organisation TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
  role TEXT NOT NULL,
  PRIMARY KEY (account, organisation)
);
CREATE INDEX membership_organisation ON membership (organisation);
-- Cards that open an account without an address, by whom they are handed out; what was done with
-- them; and what organisations have seen on paper of guardians.
CREATE TABLE card (
  id TEXT NOT NULL PRIMARY KEY,
  organisation TEXT NOT NULL REFERENCES organisation (id),
  name TEXT NOT NULL UNIQUE,
  secret TEXT NOT NULL,
  language TEXT NOT NULL,
  account TEXT REFERENCES account (id) ON DELETE SET NULL,
  words TEXT,
  misses INTEGER NOT NULL DEFAULT 0,
  created TIMESTAMP NOT NULL,
  expires TIMESTAMP NOT NULL,
  used TIMESTAMP,
  locked TIMESTAMP
);
CREATE INDEX card_organisation ON card (organisation, id);
CREATE INDEX card_account ON card (account);
CREATE TABLE card_entry (
  id TEXT NOT NULL PRIMARY KEY,
  card TEXT NOT NULL REFERENCES card (id) ON DELETE CASCADE,
  what TEXT NOT NULL,
  by_account TEXT REFERENCES account (id) ON DELETE SET NULL,
  at TIMESTAMP NOT NULL
);
CREATE INDEX card_entry_card ON card_entry (card);
CREATE INDEX card_entry_by_account ON card_entry (by_account);
CREATE TABLE attestation (
  id TEXT NOT NULL PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  organisation TEXT NOT NULL REFERENCES organisation (id),
  what TEXT NOT NULL,
  code TEXT NOT NULL,
  by_account TEXT REFERENCES account (id) ON DELETE SET NULL,
  at TIMESTAMP NOT NULL
);
CREATE INDEX attestation_account ON attestation (account);
CREATE INDEX attestation_organisation ON attestation (organisation, id);
CREATE INDEX attestation_by_account ON attestation (by_account);
CREATE TABLE opportunity (
  id TEXT NOT NULL PRIMARY KEY,
  url TEXT NOT NULL UNIQUE,
  peer TEXT,
  organisation TEXT NOT NULL REFERENCES organisation (id),
  identifier TEXT,
  status TEXT NOT NULL,
  announced BOOLEAN NOT NULL,
  held BOOLEAN NOT NULL,
  document TEXT NOT NULL,
  published TIMESTAMP,
  updated TIMESTAMP NOT NULL,
  deleted TIMESTAMP,
  version BIGINT NOT NULL,
  moves_on TIMESTAMP
);
CREATE UNIQUE INDEX opportunity_identifier ON opportunity (organisation, identifier)
  WHERE identifier IS NOT NULL AND peer IS NULL AND deleted IS NULL;
CREATE INDEX opportunity_identifier_deleted ON opportunity (organisation, identifier, deleted)
  WHERE identifier IS NOT NULL AND peer IS NULL AND deleted IS NOT NULL;
CREATE INDEX opportunity_organisation ON opportunity (organisation, id);
CREATE INDEX opportunity_peer ON opportunity (peer);
CREATE INDEX opportunity_published ON opportunity (published);
CREATE INDEX opportunity_moves_on ON opportunity (moves_on);
-- Who is asked to come, by a letter or by a link for many (of which the code is kept, to be shown
-- again); and who wants no such letters from an organisation: a hash of the address.
CREATE TABLE invitation (
  id TEXT NOT NULL PRIMARY KEY,
  opportunity TEXT NOT NULL REFERENCES opportunity (id) ON DELETE CASCADE,
  hash TEXT NOT NULL UNIQUE,
  code TEXT,
  email TEXT,
  name TEXT NOT NULL,
  created TIMESTAMP NOT NULL,
  ends TIMESTAMP NOT NULL,
  used TIMESTAMP,
  revoked TIMESTAMP
);
CREATE INDEX invitation_opportunity ON invitation (opportunity, created);
CREATE INDEX invitation_email ON invitation (email);
CREATE TABLE invitation_stop (
  organisation TEXT NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
  address TEXT NOT NULL,
  PRIMARY KEY (organisation, address)
);
-- Who has a place in one of ours, waits for one, or was there; and who of ours asks for one elsewhere.
CREATE TABLE enrolment (
  id TEXT NOT NULL PRIMARY KEY,
  opportunity TEXT NOT NULL REFERENCES opportunity (id) ON DELETE CASCADE,
  account TEXT REFERENCES account (id) ON DELETE CASCADE,
  email TEXT NOT NULL,
  name TEXT NOT NULL,
  language TEXT NOT NULL,
  message TEXT NOT NULL,
  releases_email BOOLEAN NOT NULL,
  releases_name BOOLEAN NOT NULL,
  join_id TEXT UNIQUE,
  joined_by TEXT,
  note TEXT,
  invitation TEXT REFERENCES invitation (id) ON DELETE SET NULL,
  state TEXT NOT NULL,
  secret TEXT NOT NULL UNIQUE,
  ticket TEXT NOT NULL UNIQUE,
  since TIMESTAMP NOT NULL,
  updated TIMESTAMP NOT NULL,
  reminded TIMESTAMP,
  asked INTEGER NOT NULL,
  version BIGINT NOT NULL
);
CREATE UNIQUE INDEX enrolment_email ON enrolment (opportunity, email)
  WHERE joined_by IS NULL AND email <> '';
CREATE UNIQUE INDEX enrolment_own ON enrolment (opportunity, account) WHERE account IS NOT NULL;
CREATE INDEX enrolment_opportunity ON enrolment (opportunity, state, since);
CREATE INDEX enrolment_account ON enrolment (account);
CREATE INDEX enrolment_joined_by ON enrolment (joined_by);
CREATE INDEX enrolment_note ON enrolment (note);
CREATE INDEX enrolment_state ON enrolment (state, since);
CREATE INDEX enrolment_invitation ON enrolment (invitation);
-- What a child may not let an organiser see by herself, her guardian is asked for; `secret` is the hash of
-- what stands in the letter.
CREATE TABLE release_request (
  enrolment TEXT NOT NULL PRIMARY KEY REFERENCES enrolment (id) ON DELETE CASCADE,
  secret TEXT NOT NULL UNIQUE,
  fields TEXT NOT NULL,
  state TEXT NOT NULL,
  asked TIMESTAMP NOT NULL,
  answered TIMESTAMP
);
-- What an organiser asks of whoever signs up, who alone reads what is answered where that is marked as
-- sensitive, and the answers.
CREATE TABLE question (
  id TEXT NOT NULL PRIMARY KEY,
  opportunity TEXT NOT NULL REFERENCES opportunity (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  document TEXT NOT NULL
);
CREATE INDEX question_opportunity ON question (opportunity, position);
CREATE TABLE question_reader (
  question TEXT NOT NULL REFERENCES question (id) ON DELETE CASCADE,
  account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  PRIMARY KEY (question, account)
);
CREATE INDEX question_reader_account ON question_reader (account);
CREATE TABLE answer (
  enrolment TEXT NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
  question TEXT NOT NULL REFERENCES question (id) ON DELETE CASCADE,
  value TEXT NOT NULL,
  given TIMESTAMP NOT NULL,
  PRIMARY KEY (enrolment, question)
);
CREATE INDEX answer_question ON answer (question);
-- What an organiser wrote to those who signed up; the key keeps it from being sent twice.
CREATE TABLE message (
  id TEXT NOT NULL PRIMARY KEY,
  opportunity TEXT NOT NULL REFERENCES opportunity (id) ON DELETE CASCADE,
  account TEXT REFERENCES account (id) ON DELETE SET NULL,
  audience TEXT NOT NULL,
  name TEXT NOT NULL,
  content TEXT NOT NULL,
  published TIMESTAMP NOT NULL,
  reached INTEGER NOT NULL,
  missed INTEGER NOT NULL,
  on_page INTEGER NOT NULL,
  key TEXT NOT NULL
);
CREATE UNIQUE INDEX message_key ON message (opportunity, key);
CREATE INDEX message_account ON message (account);
-- Letters of the last day about places elsewhere: another node brings about only so many.
CREATE TABLE enrolment_letter (
  enrolment TEXT NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
  at TIMESTAMP NOT NULL,
  decides BOOLEAN NOT NULL,
  PRIMARY KEY (enrolment, at)
);

-- Who was there when, and what the codes at doors are made of. A day is empty where there is only one.
CREATE TABLE check_in (
  enrolment TEXT NOT NULL REFERENCES enrolment (id) ON DELETE CASCADE,
  day TEXT NOT NULL,
  at TIMESTAMP NOT NULL,
  PRIMARY KEY (enrolment, day)
);
CREATE TABLE door (
  opportunity TEXT NOT NULL PRIMARY KEY REFERENCES opportunity (id) ON DELETE CASCADE,
  name TEXT NOT NULL UNIQUE,
  secret TEXT NOT NULL
);

CREATE TABLE playlist (
  id TEXT NOT NULL PRIMARY KEY,
  url TEXT NOT NULL UNIQUE,
  peer TEXT,
  organisation TEXT NOT NULL REFERENCES organisation (id),
  slug TEXT,
  status TEXT NOT NULL,
  announced BOOLEAN NOT NULL,
  document TEXT NOT NULL,
  published TIMESTAMP,
  updated TIMESTAMP NOT NULL,
  deleted TIMESTAMP,
  version BIGINT NOT NULL
);
CREATE INDEX playlist_organisation ON playlist (organisation, id);
CREATE INDEX playlist_peer ON playlist (peer);
CREATE INDEX playlist_published ON playlist (published);
CREATE TABLE playlist_step (
  playlist TEXT NOT NULL REFERENCES playlist (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (playlist, position)
);
CREATE INDEX playlist_step_item ON playlist_step (item);
-- Who walks which playlist; the steps that she ticked, by what they lead to.
CREATE TABLE walk (
  account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  playlist TEXT NOT NULL REFERENCES playlist (id) ON DELETE CASCADE,
  started TIMESTAMP NOT NULL,
  completed TIMESTAMP,
  PRIMARY KEY (account, playlist)
);
CREATE INDEX walk_playlist ON walk (playlist);
CREATE TABLE walk_tick (
  account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
  playlist TEXT NOT NULL REFERENCES playlist (id) ON DELETE CASCADE,
  step TEXT NOT NULL,
  at TIMESTAMP NOT NULL,
  PRIMARY KEY (account, playlist, step)
);

-- What everybody may see: derived from the three tables above, in the same transaction. The index of
-- search is made from it.
CREATE TABLE listing (
  id TEXT NOT NULL PRIMARY KEY,
  item_type TEXT NOT NULL,
  peer TEXT,
  hidden BOOLEAN NOT NULL,
  ends TIMESTAMP
);
CREATE INDEX listing_peer ON listing (peer, item_type);

-- What happened last to a public thing that those who follow it are told: of each kind once.
CREATE TABLE notice (
  item TEXT NOT NULL,
  kind TEXT NOT NULL,
  organisation TEXT NOT NULL,
  peer TEXT,
  at TIMESTAMP NOT NULL,
  PRIMARY KEY (item, kind)
);

-- What happened, in numbers: of a day, or (day is empty) of a month.
CREATE TABLE figure (
  month TEXT NOT NULL,
  day TEXT NOT NULL,
  what TEXT NOT NULL,
  organisation TEXT NOT NULL,
  dimension TEXT NOT NULL,
  value TEXT NOT NULL,
  count BIGINT NOT NULL,
  PRIMARY KEY (month, day, what, organisation, dimension, value)
);
CREATE INDEX notice_organisation ON notice (organisation, at);
CREATE INDEX notice_peer ON notice (peer, at);
CREATE INDEX notice_at ON notice (at);

-- What people here, and other servers, find wrong. Who it is here is not kept.
CREATE TABLE report (
  id TEXT NOT NULL PRIMARY KEY,
  object TEXT NOT NULL,
  actor TEXT NOT NULL,
  body TEXT NOT NULL,
  host TEXT,
  flag TEXT UNIQUE,
  forwarded BOOLEAN NOT NULL,
  created TIMESTAMP NOT NULL,
  settled TIMESTAMP
);
CREATE INDEX report_settled ON report (settled, created);

-- The ESCO classification, as its operator took it in. Ids are its addresses without what all of
-- them begin with.
CREATE TABLE esco_concept (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  code TEXT,
  skill_type TEXT,
  reuse_level TEXT,
  obsolete BOOLEAN NOT NULL,
  replaced_by TEXT,
  version TEXT
);
CREATE TABLE esco_label (
  concept TEXT NOT NULL,
  language TEXT NOT NULL,
  preferred TEXT NOT NULL,
  alternative TEXT NOT NULL,
  hidden TEXT NOT NULL,
  description TEXT,
  scope_note TEXT,
  PRIMARY KEY (concept, language)
);
CREATE INDEX esco_label_language ON esco_label (language, concept);
-- What a concept has to do with another, or a collection, by the file that says so; the run of the
-- import that said it last.
CREATE TABLE esco_link (
  subject TEXT NOT NULL,
  relation TEXT NOT NULL,
  object TEXT NOT NULL,
  file TEXT NOT NULL,
  run TEXT NOT NULL,
  PRIMARY KEY (subject, relation, object, file)
);
CREATE INDEX esco_link_object ON esco_link (object, relation);
CREATE INDEX esco_link_file ON esco_link (file, run);
CREATE TABLE esco_file (
  family TEXT NOT NULL,
  language TEXT NOT NULL,
  version TEXT,
  entries BIGINT NOT NULL,
  imported TIMESTAMP NOT NULL,
  PRIMARY KEY (family, language)
);

-- Other servers.
CREATE TABLE peer (
  host TEXT NOT NULL PRIMARY KEY,
  url TEXT NOT NULL,
  software TEXT,
  actor TEXT,
  name TEXT,
  policy TEXT NOT NULL,
  reason TEXT,
  signature TEXT NOT NULL,
  failures INTEGER NOT NULL,
  failing_since TIMESTAMP,
  retry_at TIMESTAMP,
  last_success TIMESTAMP,
  last_error TEXT,
  heard TIMESTAMP,
  lease_owner TEXT,
  lease_until TIMESTAMP,
  asked TIMESTAMP,
  created TIMESTAMP NOT NULL
);
CREATE TABLE actor_key (
  actor TEXT NOT NULL PRIMARY KEY,
  public_pem TEXT NOT NULL,
  private_pem TEXT NOT NULL,
  created TIMESTAMP NOT NULL
);
CREATE TABLE foreign_actor (
  url TEXT NOT NULL PRIMARY KEY,
  host TEXT NOT NULL,
  actor_type TEXT NOT NULL,
  name TEXT,
  username TEXT,
  key_id TEXT NOT NULL,
  key_pem TEXT NOT NULL,
  inbox TEXT NOT NULL,
  shared_inbox TEXT,
  outbox TEXT,
  document TEXT NOT NULL,
  fetched TIMESTAMP NOT NULL,
  deleted TIMESTAMP
);
CREATE INDEX foreign_actor_host ON foreign_actor (host);
CREATE TABLE foreign_object (
  sequence BIGSERIAL NOT NULL PRIMARY KEY,
  url TEXT NOT NULL UNIQUE,
  host TEXT NOT NULL,
  object_type TEXT NOT NULL,
  attributed_to TEXT NOT NULL,
  name TEXT,
  content TEXT,
  document TEXT NOT NULL,
  updated TIMESTAMP NOT NULL,
  stored TIMESTAMP NOT NULL,
  listed TIMESTAMP,
  deleted TIMESTAMP
);
CREATE INDEX foreign_object_host ON foreign_object (host, sequence);
CREATE INDEX foreign_object_attributed_to ON foreign_object (attributed_to, stored);
CREATE INDEX foreign_object_latest ON foreign_object (coalesce(deleted, stored));
CREATE TABLE follower (
  actor TEXT NOT NULL,
  remote TEXT NOT NULL,
  host TEXT NOT NULL,
  inbox TEXT NOT NULL,
  shared_inbox TEXT,
  follow_id TEXT NOT NULL,
  state TEXT NOT NULL,
  created TIMESTAMP NOT NULL,
  PRIMARY KEY (actor, remote)
);
CREATE INDEX follower_host ON follower (host);
CREATE TABLE following (
  actor TEXT NOT NULL PRIMARY KEY,
  host TEXT NOT NULL,
  followed_by TEXT NOT NULL,
  whole BOOLEAN NOT NULL,
  inbox TEXT NOT NULL,
  outbox TEXT,
  follow_id TEXT NOT NULL,
  state TEXT NOT NULL,
  reading TEXT NOT NULL,
  reading_begun TIMESTAMP,
  reading_next TEXT,
  reading_mark TEXT,
  reading_pages INTEGER NOT NULL,
  reading_items INTEGER NOT NULL,
  reading_missed INTEGER NOT NULL,
  reading_failures INTEGER NOT NULL,
  reading_error TEXT,
  reading_turn TIMESTAMP,
  reading_retry TIMESTAMP,
  created TIMESTAMP NOT NULL
);
CREATE INDEX following_host ON following (host);

-- What goes out: one row an activity, one row a delivery.
CREATE TABLE activity (
  sequence BIGSERIAL NOT NULL PRIMARY KEY,
  url TEXT NOT NULL UNIQUE,
  actor TEXT NOT NULL,
  activity_type TEXT NOT NULL,
  object TEXT NOT NULL,
  body TEXT NOT NULL,
  audience TEXT NOT NULL,
  expanded BOOLEAN NOT NULL,
  expanded_to TEXT,
  created TIMESTAMP NOT NULL
);
CREATE INDEX activity_expanded ON activity (expanded, sequence);
CREATE INDEX activity_created ON activity (expanded, created);
CREATE TABLE delivery (
  sequence BIGSERIAL NOT NULL PRIMARY KEY,
  activity BIGINT NOT NULL REFERENCES activity (sequence),
  host TEXT NOT NULL,
  inbox TEXT NOT NULL,
  signer TEXT NOT NULL,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  refusals INTEGER NOT NULL,
  last_error TEXT,
  updated TIMESTAMP NOT NULL,
  UNIQUE (activity, inbox)
);
CREATE INDEX delivery_lane ON delivery (host, state, sequence);
CREATE INDEX delivery_state ON delivery (state, host);

-- What one of our actors says at one inbox is refused there (401, 403, 404), while the rest of the
-- lane may go on.
CREATE TABLE doubt (
  signer TEXT NOT NULL,
  inbox TEXT NOT NULL,
  host TEXT NOT NULL,
  refusals INTEGER NOT NULL,
  since TIMESTAMP NOT NULL,
  held BOOLEAN NOT NULL,
  retry_at TIMESTAMP,
  PRIMARY KEY (signer, inbox)
);
CREATE INDEX doubt_host ON doubt (host);

-- What came in: known by its id, and the signatures that were seen.
CREATE TABLE received (
  url TEXT NOT NULL,
  actor TEXT NOT NULL,
  host TEXT NOT NULL,
  activity_type TEXT NOT NULL,
  state TEXT NOT NULL,
  wanted TEXT,
  wanted_from TEXT,
  note TEXT,
  attempts INTEGER NOT NULL,
  retry_at TIMESTAMP,
  created TIMESTAMP NOT NULL,
  PRIMARY KEY (url, actor)
);
CREATE INDEX received_state ON received (state, wanted_from, retry_at);
CREATE INDEX received_host ON received (host, created);
CREATE INDEX received_created ON received (created);
CREATE TABLE replay (
  hash TEXT NOT NULL PRIMARY KEY,
  expires TIMESTAMP NOT NULL
);
CREATE INDEX replay_expires ON replay (expires);
