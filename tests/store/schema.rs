//! Both databases have the same schema, and it is the one that the queries are written for.

use std::collections::{BTreeMap, BTreeSet};

use diesel::{QueryableByName, RunQueryDsl, sql_query, sql_types::Text};
use waymark::store::{Connection, schema};

use crate::support::TestStore;

#[derive(QueryableByName, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

async fn lines(db: &TestStore, sqlite: &'static str, postgres: &'static str) -> BTreeSet<String> {
    let lines: Vec<Line> = db
        .look(move |c| match c {
            Connection::Sqlite(c) => Ok(sql_query(sqlite).load(c)?),
            Connection::Postgres(c) => Ok(sql_query(postgres).load(c)?),
        })
        .await;
    lines.into_iter().map(|row| row.line).collect()
}

/// One line a column: table, name, type and nullability, in the words of the standard.
const SQLITE_COLUMNS: &str = "
  SELECT t.name || '.' || c.name || ' ' ||
    CASE upper(c.type) WHEN 'INTEGER' THEN
      CASE WHEN t.sql LIKE '%' || c.name || ' INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT%'
        THEN 'bigint' ELSE 'integer' END
    ELSE lower(c.type) END ||
    CASE c.\"notnull\" WHEN 1 THEN ' not null' ELSE '' END AS line
  FROM sqlite_schema t JOIN pragma_table_info(t.name) c
  WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE '\\_\\_%' ESCAPE '\\'";
const POSTGRES_COLUMNS: &str = "
  SELECT table_name || '.' || column_name || ' ' ||
    CASE data_type WHEN 'timestamp without time zone' THEN 'timestamp' ELSE data_type END ||
    CASE is_nullable WHEN 'NO' THEN ' not null' ELSE '' END AS line
  FROM information_schema.columns
  WHERE table_schema = current_schema() AND table_name NOT LIKE '\\_\\_%'";

/// One line an index or key: table, columns in order, unique or not, partial or not.
const SQLITE_INDEXES: &str = "
  SELECT t.name || ' (' ||
    (SELECT group_concat(coalesce(name, 'an expression'), ', ') FROM
      (SELECT name FROM pragma_index_info(i.name) ORDER BY seqno)) || ')' ||
    CASE i.\"unique\" WHEN 1 THEN ' unique' ELSE '' END ||
    CASE i.partial WHEN 1 THEN ' partial' ELSE '' END ||
    CASE i.origin WHEN 'c' THEN ' ' || i.name ELSE '' END AS line
  FROM sqlite_schema t JOIN pragma_index_list(t.name) i
  WHERE t.type = 'table' AND t.name NOT LIKE '\\_\\_%' ESCAPE '\\'
  UNION
  SELECT t.name || ' (' || c.name || ') unique'
  FROM sqlite_schema t JOIN pragma_table_info(t.name) c
  WHERE t.type = 'table' AND c.pk = 1 AND upper(c.type) = 'INTEGER'";
const POSTGRES_INDEXES: &str = "
  SELECT t.relname || ' (' ||
    (SELECT string_agg(coalesce(a.attname, 'an expression'), ', ' ORDER BY k.n)
      FROM unnest(i.indkey::int[]) WITH ORDINALITY k(attnum, n)
      LEFT JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = k.attnum) || ')' ||
    CASE WHEN i.indisunique THEN ' unique' ELSE '' END ||
    CASE WHEN i.indpred IS NOT NULL THEN ' partial' ELSE '' END ||
    CASE WHEN con.oid IS NULL THEN ' ' || x.relname ELSE '' END AS line
  FROM pg_index i
  JOIN pg_class t ON t.oid = i.indrelid
  JOIN pg_class x ON x.oid = i.indexrelid
  JOIN pg_namespace n ON n.oid = t.relnamespace
  LEFT JOIN pg_constraint con ON con.conindid = x.oid AND con.contype IN ('p', 'u')
  WHERE n.nspname = current_schema() AND t.relname NOT LIKE '\\_\\_%'";

/// One line a foreign key: table, column, what it names, what happens at its deletion.
const SQLITE_KEYS: &str = "
  SELECT t.name || '.' || f.\"from\" || ' -> ' || f.\"table\" || '.' || f.\"to\" || ' ' ||
    lower(f.on_delete) AS line
  FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table'";
const POSTGRES_KEYS: &str = "
  SELECT t.relname || '.' || a.attname || ' -> ' || o.relname || '.' || b.attname || ' ' ||
    CASE c.confdeltype WHEN 'c' THEN 'cascade' WHEN 'a' THEN 'no action'
      WHEN 'n' THEN 'set null'
      ELSE c.confdeltype::text END AS line
  FROM pg_constraint c
  JOIN pg_class t ON t.oid = c.conrelid
  JOIN pg_class o ON o.oid = c.confrelid
  JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = c.conkey[1]
  JOIN pg_attribute b ON b.attrelid = o.oid AND b.attnum = c.confkey[1]
  WHERE c.contype = 'f'";

#[tokio::test]
async fn both_databases_have_the_same_schema() {
    let Some(postgres) = TestStore::postgres() else {
        return;
    };
    let sqlite = TestStore::sqlite();
    for (what, for_sqlite, for_postgres, least) in [
        ("columns", SQLITE_COLUMNS, POSTGRES_COLUMNS, 150),
        ("indexes and keys", SQLITE_INDEXES, POSTGRES_INDEXES, 40),
        ("references", SQLITE_KEYS, POSTGRES_KEYS, 8),
    ] {
        let here = lines(&sqlite, for_sqlite, for_postgres).await;
        let there = lines(&postgres, for_sqlite, for_postgres).await;
        assert!(here.len() >= least, "only {} {what} were read", here.len());
        let only_here: Vec<_> = here.difference(&there).collect();
        let only_there: Vec<_> = there.difference(&here).collect();
        assert!(
            only_here.is_empty() && only_there.is_empty(),
            "{what}: only in SQLite {only_here:#?}, only in PostgreSQL {only_there:#?}"
        );
    }
}

/// What the queries believe: table and column, in the order of `schema.rs`.
macro_rules! believed {
    ($($table:ident),+ $(,)?) => {{
        let mut all: BTreeMap<String, String> = BTreeMap::new();
        $(
            let query = diesel::QueryDsl::select(schema::$table::table, schema::$table::all_columns);
            let text = diesel::debug_query::<diesel::sqlite::Sqlite, _>(&query).to_string();
            all.insert(stringify!($table).to_owned(), text);
        )+
        all
    }};
}

#[tokio::test]
async fn the_queries_are_written_for_every_column() {
    let believed = believed!(
        account,
        account_block,
        account_email,
        activity,
        actor_key,
        answer,
        attestation,
        card,
        card_entry,
        adviser,
        adviser_view,
        change,
        enrolment_letter,
        check_in,
        consent,
        delivery,
        digest,
        door,
        doubt,
        email_link,
        enrolment,
        erasure,
        erasure_notice,
        esco_concept,
        esco_file,
        esco_label,
        esco_link,
        event,
        follower,
        following,
        foreign_actor,
        foreign_object,
        goal,
        goal_step,
        handle,
        idempotency,
        invitation,
        invitation_stop,
        joining,
        learner,
        lease,
        letter,
        listing,
        membership,
        figure,
        message,
        notice,
        opportunity,
        organisation,
        passkey,
        passkey_ceremony,
        peer,
        playlist,
        playlist_step,
        question,
        question_reader,
        received,
        release_request,
        remark,
        remark_letter,
        replay,
        report,
        saved_search,
        session,
        setting,
        sign_in_link,
        sign_on,
        sign_on_attempt,
        sign_on_newcomer,
        subscription,
        token,
        walk,
        walk_tick,
    );
    let believed: BTreeSet<String> = believed
        .values()
        .flat_map(|query| {
            let columns = query.split(" FROM ").next().unwrap_or_default();
            columns.trim_start_matches("SELECT ").split(", ")
        })
        .map(|column| column.replace('`', ""))
        .collect();
    let db = TestStore::sqlite();
    let real: BTreeSet<String> = lines(&db, SQLITE_COLUMNS, "")
        .await
        .iter()
        .filter_map(|line| line.split(' ').next().map(ToOwned::to_owned))
        .collect();
    assert_eq!(believed, real);
}
