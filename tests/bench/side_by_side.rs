//! A table of figures: the app's, the peer's in the same run, their ratio, and what we would like ours to be.

/// Figures of the app and of the peer; the peer has none if it has no such thing.
pub struct Row {
    pub what: &'static str,
    pub unit: &'static str,
    pub app: f64,
    pub peer: Option<f64>,
    /// The most that we would like.
    pub aim: Option<f64>,
    /// The least that we would like the peer to take for one of ours.
    pub ratio_aim: Option<f64>,
}

impl Row {
    pub fn new(what: &'static str, unit: &'static str, app: f64, peer: Option<f64>) -> Self {
        Self {
            what,
            unit,
            app,
            peer,
            aim: None,
            ratio_aim: None,
        }
    }

    pub fn aim(self, most: f64) -> Self {
        Self {
            aim: Some(most),
            ..self
        }
    }

    pub fn ratio_aim(self, least: f64) -> Self {
        Self {
            ratio_aim: Some(least),
            ..self
        }
    }

    pub fn head() {
        println!("  {:<38}{:>10}{:>10}{:>8}  aim", "", "app", "peer", "ratio");
    }

    pub fn print(&self) {
        let shown = |value: Option<f64>| value.map_or("-".to_owned(), figure);
        // How much more the peer takes.
        let ratio = self.peer.map(|peer| peer / self.app);
        let ratio = ratio.filter(|ratio| ratio.is_finite());
        let most = self
            .aim
            .map(|aim| (format!("at most {aim}"), self.app <= aim));
        let least = self.ratio_aim.map(|aim| {
            let met = ratio.is_some_and(|ratio| ratio >= aim);
            (format!("ratio at least {aim}"), met)
        });
        let aims: Vec<String> = [most, least]
            .into_iter()
            .flatten()
            .map(|(aim, met)| if met { aim } else { format!("{aim} (missed)") })
            .collect();
        let what = match self.unit {
            "" => self.what.to_owned(),
            unit => format!("{}, {unit}", self.what),
        };
        println!(
            "  {what:<38}{:>10}{:>10}{:>8}  {}",
            figure(self.app),
            shown(self.peer),
            ratio.map_or(String::new(), |ratio| format!("{ratio:.2}")),
            aims.join(", ")
        );
    }
}

/// Three digits that count, for small ones; whole numbers for large ones.
fn figure(value: f64) -> String {
    match value {
        value if value >= 1000.0 => format!("{value:.0}"),
        value if value >= 10.0 => format!("{value:.1}"),
        value => format!("{value:.3}"),
    }
}
