//! Names of fields and words of vocabularies as people read them within a sentence.
//!
//! A label is the name in its words, unless the language file has another: a table of all names would weigh in the wasm and repeat them.

use super::{Language, Loaded};

/// Names that are written otherwise than in their words.
const NAMES: &[(&str, &str)] = &[
    ("aims", "document"),
    ("annexIII", "use listed in Annex III"),
    ("annexIiiUse", "use listed in Annex III"),
    ("audioOrVideo", "audio or video"),
    ("auditReady", "audit-ready"),
    ("euAiAct", "EU AI Act"),
    ("gpai", "general-purpose model"),
    ("highRisk", "high-risk"),
    ("reEvaluation", "re-evaluation"),
    ("thirdParty", "third party"),
];

/// Short words that are not written in small letters.
const WRITTEN: &[(&str, &str)] = &[
    ("ai", "AI"),
    ("aims", "AIMS"),
    ("api", "API"),
    ("ce", "CE"),
    ("eu", "EU"),
    ("gpai", "GPAI"),
    ("i", "I"),
    ("id", "ID"),
    ("ii", "II"),
    ("iii", "III"),
    ("iso", "ISO"),
    ("kwh", "kWh"),
    ("sha", "SHA"),
    ("soa", "SoA"),
    ("url", "URL"),
];

/// The name of a field, word or kind in its words: `nextReviewOn` is `next review on`, `aiSystems` is `AI systems`.
pub(crate) fn in_words(name: &str) -> String {
    if let Ok(at) = NAMES.binary_search_by(|(known, _)| (*known).cmp(name)) {
        return NAMES.get(at).map_or_else(String::new, |(_, written)| (*written).to_owned());
    }
    let mut words: Vec<String> = Vec::new();
    let mut after_lower = false;
    for c in name.chars() {
        let apart = matches!(c, '-' | '_' | ' ');
        let number = c.is_ascii_digit() && words.last().is_some_and(|w| w.len() > 2 && w.chars().all(char::is_alphabetic));
        if apart || number || words.is_empty() || (after_lower && c.is_uppercase()) {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| !apart) {
            word.extend(c.to_lowercase());
        }
        after_lower = c.is_lowercase() || c.is_ascii_digit();
    }
    for word in &mut words {
        if let Some((_, written)) = WRITTEN.iter().find(|(lower, _)| lower == word) {
            *word = (*written).to_owned();
        }
    }
    words.join(" ")
}

impl Loaded {
    /// The label that the file has for a name.
    fn label(&self, name: &str) -> Option<&str> {
        let at = self.labels.binary_search_by(|(known, _)| (**known).cmp(name)).ok()?;
        self.labels.get(at).map(|(_, label)| &**label)
    }
}

impl Language {
    /// The name of a field, or a word of a vocabulary, as it stands in a sentence: `riskManagement` is `risk management`.
    ///
    /// ```
    /// let english = aimskit::Language::english();
    /// assert_eq!(english.label("riskManagement"), "risk management");
    /// assert_eq!(english.label("aiSystems"), "AI systems");
    /// ```
    pub fn label(&self, name: &str) -> String {
        self.loaded().and_then(|loaded| loaded.label(name)).map_or_else(|| in_words(name), str::to_owned)
    }

    /// A path of fields: `actions[2].doneOn` is `actions [2] › done on`. What stands in brackets tells one element from others.
    pub(crate) fn label_of_path(&self, path: &str) -> String {
        let mut out = String::new();
        let mut rest = path;
        while !rest.is_empty() {
            let end = rest.find(['.', '[']).unwrap_or(rest.len());
            let (name, behind) = rest.split_at_checked(end).unwrap_or((rest, ""));
            if !out.is_empty() {
                out.push_str(" › ");
            }
            out.push_str(&self.label(name));
            rest = behind;
            // A key may hold a point, and a bracket of its own.
            if let Some(inner) = rest.strip_prefix('[') {
                let end = inner.find("].").or_else(|| inner.rfind(']')).unwrap_or(inner.len());
                let (key, behind) = inner.split_at_checked(end).unwrap_or((inner, ""));
                for part in if key.is_empty() { [""; 3] } else { [" [", key, "]"] } {
                    out.push_str(part);
                }
                rest = behind.strip_prefix(']').unwrap_or(behind);
            }
            rest = rest.strip_prefix('.').unwrap_or(rest);
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::{NAMES, in_words};
    use crate::Language;

    #[test]
    fn reads_as_people_write() {
        for (name, label) in [
            ("nextReviewOn", "next review on"),
            ("aiSystems", "AI systems"),
            ("euAiAct", "EU AI Act"),
            ("notApplicable", "not applicable"),
            ("id", "ID"),
            ("article6Exemption", "article 6 exemption"),
        ] {
            assert_eq!(in_words(name), label);
        }
        assert!(NAMES.windows(2).all(|pair| pair[0].0 < pair[1].0), "names are found by their order");
    }

    #[test]
    fn a_path_is_read_field_by_field() {
        let of = |path| Language::built_in().label_of_path(path);
        assert_eq!(of("owner"), "owner");
        assert_eq!(of("actions[a.1].doneOn"), "actions [a.1] › done on");
        assert_eq!(of("oversight.measures"), "oversight › measures");
        assert_eq!(of("entries[A.2.2]"), "entries [A.2.2]");
        assert_eq!(of("reviews[]"), "reviews");
        assert_eq!(of(""), "");
    }
}
