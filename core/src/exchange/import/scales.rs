//! Levels of the risk method's scales as sheets write them: keys, labels, numbers.

use super::headings::squeezed;
use crate::exchange::rows::Place;
use crate::model::{RiskMethod, ScaleLevel};

/// The levels of a method by what a sheet may call them.
#[derive(Debug, Default)]
pub(super) struct Scales {
    likelihood: Vec<(String, String)>,
    consequence: Vec<(String, String)>,
    bands: Vec<(String, String)>,
}

impl Scales {
    /// Those of the document's method; none where it has none, and each level is taken as it is written.
    pub(super) fn of(method: Option<&RiskMethod>) -> Scales {
        let Some(method) = method else { return Scales::default() };
        let levels = |levels: &[ScaleLevel]| -> Vec<(String, String)> {
            let said = |level: &ScaleLevel| {
                let order = level.order.map(|order| order.to_string());
                let label = level.label.as_ref().map(|label| squeezed(label));
                let all = [Some(squeezed(&level.key)), label, order].into_iter().flatten();
                all.map(|said| (said, level.key.to_string())).collect::<Vec<_>>()
            };
            levels.iter().flat_map(said).collect()
        };
        let consequence = method.consequence_scales.iter().flat_map(|scale| levels(&scale.levels)).collect();
        let band = |band: &crate::model::RiskBand| {
            let label = band.label.as_ref().map(|label| squeezed(label));
            [Some(squeezed(&band.key)), label].into_iter().flatten().map(|said| (said, band.key.to_string())).collect::<Vec<_>>()
        };
        Scales {
            likelihood: method.likelihood_scale.as_ref().map_or_else(Vec::new, |scale| levels(&scale.levels)),
            consequence,
            bands: method.bands.iter().flat_map(band).collect(),
        }
    }

    /// Whether levels of a scale stand in that place.
    pub(super) fn rates(place: &Place) -> bool {
        place.steps.last().is_some_and(|step| matches!(step.name, "likelihood" | "level" | "statedLevel"))
    }

    /// The key that a text stands for in a place; the text itself elsewhere, and where the scale has no such level.
    pub(super) fn key(&self, text: &str, place: &Place) -> String {
        let levels = match place.steps.last().map(|step| step.name) {
            Some("likelihood") => &self.likelihood,
            Some("level") => &self.consequence,
            Some("statedLevel") => &self.bands,
            _ => return text.to_owned(),
        };
        let said = squeezed(text);
        let of = |said: &str| levels.iter().find(|(known, _)| known == said).map(|(_, key)| key.clone());
        // "4 - likely", "4 (likely)": the number, then the word.
        let parts =
            || text.split([' ', '-', '(', ')', ':', '–', '=']).map(squeezed).filter(|part| !part.is_empty()).find_map(|part| of(&part));
        of(&said).or_else(parts).unwrap_or_else(|| text.to_owned())
    }
}
