//! A database of a test's own, on SQLite or on PostgreSQL.

use std::{
    io::Write as _,
    path::PathBuf,
    sync::{
        Arc, Mutex, Once, OnceLock,
        atomic::{AtomicU32, Ordering},
    },
};

use diesel::{Connection as _, PgConnection, RunQueryDsl, connection::SimpleConnection, sql_query};
use waymark::{
    actions,
    discovery::{Discovery, Keeper},
    store::{self, Connection, Store},
};

/// Runs each named `async fn(TestStore)` on SQLite and on PostgreSQL, as two tests.
macro_rules! on_both {
    ($($test:ident),+ $(,)?) => {$(
        mod $test {
            use crate::support::TestStore;

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                super::$test(TestStore::sqlite()).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_postgres() {
                if let Some(db) = TestStore::postgres() {
                    super::$test(db).await;
                }
            }
        }
    )+};
}
pub(crate) use on_both;

/// A new, empty, migrated database that goes when this is dropped.
pub struct TestStore {
    /// The opened store.
    pub store: Store,
    place: Place,
    index: OnceLock<Index>,
}

/// The search index of a test, which follows when it is told to.
struct Index {
    keeper: Arc<Mutex<Keeper>>,
    discovery: Discovery,
    _folder: tempfile::TempDir,
}

impl Index {
    fn open(store: &Store) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let keeper = Keeper::open(store.clone(), folder.path()).unwrap();
        Self {
            discovery: keeper.discovery(),
            keeper: Arc::new(Mutex::new(keeper)),
            _folder: folder,
        }
    }
}

/// A name for a database that no other test has.
fn new_name() -> String {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    format!("waymark_test_{}_{number}", std::process::id())
}

/// A new database that nobody has opened; it goes when this is dropped.
pub enum Place {
    /// A file in a folder.
    Sqlite(tempfile::TempDir),
    /// A database of the server that `WAYMARK_TEST_POSTGRES` names.
    Postgres {
        /// Address of the server's own database.
        server: String,
        /// Name of ours.
        name: String,
    },
}

impl Place {
    /// A folder for a SQLite file.
    pub fn sqlite() -> Self {
        Self::Sqlite(tempfile::tempdir().unwrap())
    }

    /// A database on the server; nothing, said once, when there is no server.
    ///
    /// Its texts are sorted by a language's rules, not by their bytes, where the server can do
    /// that: nothing of ours may rely on the order of the one or the other.
    pub fn postgres() -> Option<Self> {
        let Ok(server) = std::env::var("WAYMARK_TEST_POSTGRES") else {
            static SAID: Once = Once::new();
            SAID.call_once(|| {
                let _ = writeln!(
                    std::io::stderr(),
                    "WAYMARK_TEST_POSTGRES is not set: every test runs on SQLite alone"
                );
            });
            return None;
        };
        let name = new_name();
        let mut admin = PgConnection::establish(&server).unwrap();
        let sorted = format!(
            "CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' \
             LOCALE_PROVIDER icu ICU_LOCALE 'en' LOCALE 'C'"
        );
        if sql_query(sorted).execute(&mut admin).is_err() {
            sql_query(format!("CREATE DATABASE {name}"))
                .execute(&mut admin)
                .unwrap();
        }
        Some(Self::Postgres { server, name })
    }

    /// A SQLite file with this program's schema: a copy of one that was migrated once.
    fn migrated_sqlite() -> Self {
        static FILE: OnceLock<Vec<u8>> = OnceLock::new();
        let file = FILE.get_or_init(|| {
            let place = Self::sqlite();
            Store::migrate(&place.url()).unwrap();
            std::fs::read(place.file()).unwrap()
        });
        let place = Self::sqlite();
        std::fs::write(place.file(), file).unwrap();
        place
    }

    /// A database on the server with this program's schema: a copy of one that was migrated once,
    /// and stays until the server goes.
    fn migrated_postgres() -> Option<Self> {
        static TEMPLATE: OnceLock<Option<String>> = OnceLock::new();
        let template = TEMPLATE.get_or_init(|| {
            let place = std::mem::ManuallyDrop::new(Self::postgres()?);
            Store::migrate(&place.url()).unwrap();
            match &*place {
                Self::Postgres { name, .. } => Some(name.clone()),
                Self::Sqlite(_) => None,
            }
        });
        let (template, name) = (template.as_ref()?, new_name());
        let server = std::env::var("WAYMARK_TEST_POSTGRES").unwrap();
        let mut admin = PgConnection::establish(&server).unwrap();
        sql_query(format!("CREATE DATABASE {name} TEMPLATE {template}"))
            .execute(&mut admin)
            .unwrap();
        Some(Self::Postgres { server, name })
    }

    /// The file of SQLite.
    fn file(&self) -> PathBuf {
        match self {
            Self::Sqlite(folder) => folder.path().join("waymark.db"),
            Self::Postgres { .. } => panic!("PostgreSQL has no file of ours"),
        }
    }

    /// The address as in `database_url`.
    pub fn url(&self) -> String {
        match self {
            Self::Sqlite(_) => format!("sqlite:{}", self.file().display()),
            Self::Postgres { server, name } => {
                let mut url = url::Url::parse(server).unwrap();
                url.set_path(name);
                url.to_string()
            }
        }
    }

    /// Runs statements on the server's own database, as its superuser.
    pub fn as_superuser(&self, sql: &str) {
        let Self::Postgres { server, .. } = self else {
            panic!("SQLite has no server");
        };
        PgConnection::establish(server)
            .unwrap()
            .batch_execute(sql)
            .unwrap();
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Self::Postgres { server, name } = self
            && let Ok(mut admin) = PgConnection::establish(server)
        {
            let _ = admin.batch_execute(&format!("DROP DATABASE {name} WITH (FORCE)"));
        }
    }
}

impl TestStore {
    /// On SQLite.
    pub fn sqlite() -> Self {
        Self::open(Place::migrated_sqlite())
    }

    /// On PostgreSQL, when there is a server.
    pub fn postgres() -> Option<Self> {
        Place::migrated_postgres().map(Self::open)
    }

    fn open(place: Place) -> Self {
        Self {
            store: Store::open(&place.url()).unwrap(),
            place,
            index: OnceLock::new(),
        }
    }

    /// What everybody can find, as it is; [`Self::find`] brings it up to date first.
    pub fn discovery(&self) -> Discovery {
        self.index().discovery.clone()
    }

    /// What everybody can find, with everything that is in the database now.
    pub async fn find(&self) -> Discovery {
        let keeper = self.index().keeper.clone();
        let runtime = tokio::runtime::Handle::current();
        let caught_up = tokio::task::spawn_blocking(move || {
            let mut keeper = keeper.lock().unwrap();
            keeper.catch_up(&runtime)
        });
        caught_up.await.unwrap().unwrap();
        self.discovery()
    }

    fn index(&self) -> &Index {
        self.index.get_or_init(|| Index::open(&self.store))
    }

    /// A second store on the same database, as another process has it.
    pub fn again(&self) -> Store {
        Store::open(&self.url()).unwrap()
    }

    /// The address as in `database_url`.
    pub fn url(&self) -> String {
        self.place.url()
    }

    /// Where the database is.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// Whether this is PostgreSQL.
    pub fn is_postgres(&self) -> bool {
        matches!(self.place, Place::Postgres { .. })
    }

    /// Runs an action in one write.
    pub async fn act<T, F>(&self, work: F) -> Result<T, actions::Error>
    where
        T: Send + 'static,
        F: FnOnce(&mut Connection) -> Result<T, actions::Error> + Send + 'static,
    {
        self.store.write(work).await
    }

    /// Runs an action in one write that must succeed.
    pub async fn done<T, F>(&self, work: F) -> T
    where
        T: Send + 'static,
        F: FnOnce(&mut Connection) -> Result<T, actions::Error> + Send + 'static,
    {
        self.act(work).await.unwrap()
    }

    /// Runs statements of the store in one write that must succeed.
    pub async fn write<T, F>(&self, work: F) -> T
    where
        T: Send + 'static,
        F: FnOnce(&mut Connection) -> Result<T, store::Error> + Send + 'static,
    {
        self.store.write(work).await.unwrap()
    }

    /// Reads; this must succeed.
    pub async fn look<T, F>(&self, work: F) -> T
    where
        T: Send + 'static,
        F: FnOnce(&mut Connection) -> Result<T, store::Error> + Send + 'static,
    {
        self.store.read(work).await.unwrap()
    }
}
