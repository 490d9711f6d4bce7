//! The word that was probably meant.

/// Edit distance of two words if it is at most `limit`.
pub(crate) fn distance(a: &str, b: &str, limit: usize) -> Option<usize> {
    let length = b.chars().count();
    if a.chars().count().abs_diff(length) > limit {
        return None;
    }
    let mut above = (0..=length).collect::<Vec<_>>();
    let mut row = Vec::with_capacity(length + 1);
    for (line, from) in a.chars().enumerate() {
        let mut left = line + 1;
        row.clear();
        row.push(left);
        let mut least = left;
        for (to, (corner, up)) in b.chars().zip(above.iter().zip(above.iter().skip(1))) {
            left = (corner + usize::from(from != to)).min(up + 1).min(left + 1);
            least = least.min(left);
            row.push(left);
        }
        // Distances never shrink from row to row.
        if least > limit {
            return None;
        }
        std::mem::swap(&mut above, &mut row);
    }
    above.last().copied().filter(|found| *found <= limit)
}

/// The closest candidate, case-blind and blind to `_` and `-` so that snake and camel case are the same word.
/// It may differ by two edits or a quarter of the word, and by less than half of it.
pub(crate) fn nearest<'a>(word: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let word = folded(word);
    let mut limit = farthest(&word)?;
    let mut best = None;
    for candidate in candidates {
        let Some(found) = distance(&word, &folded(candidate), limit) else { continue };
        if found == 0 {
            return Some(candidate);
        }
        best = Some(candidate);
        // Only a closer one may replace it, so the first of equals stays.
        limit = found - 1;
    }
    best
}

/// Whether one is the other misspelled, beyond doubt: the same digits, and of eight letters or digits at most one wrong. Numbers tell records
/// apart, and short names may differ by a letter.
pub(crate) fn surely(word: &str, other: &str) -> bool {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let (word, other) = (folded(word), folded(other));
    digits(&word) == digits(&other) && word.len() <= 256 && distance(&word, &other, word.chars().count() / 8).is_some()
}

/// How many edits may lie between a folded word and what it stands for; none for a text that stands for no word.
pub(crate) fn farthest(word: &str) -> Option<usize> {
    // Nothing here is that long, and comparing with a very long text would take its time.
    let length = Some(word.chars().count()).filter(|_| word.len() <= 256)?;
    Some((length / 4).max(2).min(length.saturating_sub(1) / 2))
}

/// The word without case, `_` and `-`.
pub(crate) fn folded(word: &str) -> String {
    word.chars().filter(|c| !matches!(c, '_' | '-')).map(|c| c.to_ascii_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_levenshtein_up_to_the_limit() {
        for (a, b, limit, expected) in [
            ("", "", 0, Some(0)),
            ("risk", "risk", 0, Some(0)),
            ("risk", "rusk", 1, Some(1)),
            ("risk", "rusk", 0, None),
            ("kitten", "sitting", 3, Some(3)),
            ("kitten", "sitting", 2, None),
            ("", "abc", 3, Some(3)),
            ("abc", "", 2, None),
            ("flaw", "lawn", 2, Some(2)),
            ("größe", "grösse", 2, Some(2)),
        ] {
            assert_eq!(distance(a, b, limit), expected, "{a} {b} {limit}");
            assert_eq!(distance(b, a, limit), expected, "{b} {a} {limit}");
        }
    }

    #[test]
    fn surely_the_same_is_never_another_number() {
        for (word, other) in [("EV_SOA", "ev-soa"), ("risk-thirdparty", "risk-third-party"), ("role-risk-ownr", "role-risk-owner")] {
            assert!(surely(word, other) && surely(other, word), "{word} {other}");
        }
        for (word, other) in [("risk-chatbot-1", "risk-chatbot-2"), ("R-1", "R-11"), ("EV-SOA", "EV-SOC"), ("owner", "ownr"), ("", "a")] {
            assert!(!surely(word, other) && !surely(other, word), "{word} {other}");
        }
    }

    #[test]
    fn nearest_takes_the_closest_and_the_first_of_equals() {
        let fields = ["id", "title", "owner", "aiSystems", "identifiedOn"];
        for (word, expected) in [
            ("owner", Some("owner")),
            ("Owner", Some("owner")),
            ("ownr", Some("owner")),
            ("onwer", Some("owner")),
            ("ai_systems", Some("aiSystems")),
            ("AI-Systems", Some("aiSystems")),
            ("identified_at", Some("identifiedOn")),
            ("titel", Some("title")),
            ("colour", None),
            ("x", None),
            ("", None),
        ] {
            assert_eq!(nearest(word, fields.into_iter()), expected, "{word}");
        }
        assert_eq!(nearest("bat", ["cat", "rat"].into_iter()), Some("cat"));
    }
}
