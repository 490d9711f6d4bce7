//! Names as people read them.

/// Short names that are not written as other words are.
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

/// The name of a field, word or kind as a title: `nextReviewOn` is `Next review on`, `aiSystems` is `AI systems`.
pub(super) fn title(name: &str) -> String {
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
    for (index, word) in words.iter_mut().enumerate() {
        if let Some((_, written)) = WRITTEN.iter().find(|(lower, _)| lower == word) {
            *word = (*written).to_owned();
        } else if index == 0 {
            let mut rest = word.chars();
            *word = rest.next().into_iter().flat_map(char::to_uppercase).chain(rest).collect();
        }
    }
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::title;

    #[test]
    fn reads_as_people_write() {
        assert_eq!(title("nextReviewOn"), "Next review on");
        assert_eq!(title("aiSystems"), "AI systems");
        assert_eq!(title("euAiActClass"), "EU AI act class");
        assert_eq!(title("notApplicable"), "Not applicable");
        assert_eq!(title("id"), "ID");
        assert_eq!(title("article6Exemption"), "Article 6 exemption");
    }
}
