//! Numbers for Prometheus.

use std::sync::OnceLock;

use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};

use crate::{
    domain::{delivery::DeliveryState, time::now},
    store::{self, Store, deliveries},
};

/// Upper bounds of answer times, in seconds.
const SECONDS: &[f64] = &[
    0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0,
];

/// The numbers of this process; all nodes of one process share them.
///
/// Nothing when another recorder is there already.
pub fn recorder() -> Option<&'static PrometheusHandle> {
    static HANDLE: OnceLock<Option<PrometheusHandle>> = OnceLock::new();
    HANDLE
        .get_or_init(|| {
            let handle = PrometheusBuilder::new()
                .set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), SECONDS)
                .and_then(PrometheusBuilder::install_recorder)
                .map_err(|error| tracing::warn!(%error, "there will be no metrics"))
                .ok()?;
            describe();
            metrics::gauge!("waymark_build_info", "version" => env!("CARGO_PKG_VERSION")).set(1.0);
            Some(handle)
        })
        .as_ref()
}

/// Folds what was measured into the numbers. Until then each single measurement is kept: to be
/// called every few seconds, whether or not anybody asks for the numbers.
pub fn fold() {
    if let Some(recorder) = recorder() {
        recorder.run_upkeep();
    }
}

fn describe() {
    use metrics::{describe_counter, describe_gauge, describe_histogram};
    describe_counter!(
        "waymark_http_requests_total",
        "Requests by method, route and status"
    );
    describe_histogram!(
        "waymark_http_request_seconds",
        "Seconds until the answer's head"
    );
    describe_gauge!("waymark_deliveries", "Deliveries to other servers by state");
    describe_gauge!(
        "waymark_oldest_pending_delivery_seconds",
        "Age of the oldest delivery to a server that answers; above 900 something is stuck"
    );
    describe_gauge!("waymark_build_info", "1; the version is a label");
}

/// All numbers in Prometheus' text format, with those of the database as they are now.
///
/// # Errors
/// [`store::Error`].
pub async fn render(store: &Store) -> Result<String, store::Error> {
    let Some(recorder) = recorder() else {
        return Ok(String::new());
    };
    let (pending, parked, oldest) = store
        .read(|c| {
            let pending = deliveries::count_waiting(c)?;
            let parked = deliveries::count(c, DeliveryState::Parked)?;
            Ok::<_, store::Error>((pending, parked, deliveries::oldest_pending(c)?))
        })
        .await?;
    let age = oldest.map_or(0, |since| (now() - since).num_seconds().max(0));
    gauge("pending", pending);
    gauge("parked", parked);
    metrics::gauge!("waymark_oldest_pending_delivery_seconds").set(number(age));
    Ok(recorder.render())
}

fn gauge(state: &'static str, count: i64) {
    metrics::gauge!("waymark_deliveries", "state" => state).set(number(count));
}

/// Counts are far below the 2^53 that a float holds exactly.
#[allow(clippy::as_conversions, reason = "no other way from i64 to f64")]
fn number(count: i64) -> f64 {
    count as f64
}
