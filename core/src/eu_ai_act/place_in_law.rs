//! Places in the Act as people read them, in their language: `Art. 6(2), Annex III, point 4(a)`.

use crate::language::{Language, Phrase, phrases};

phrases! { pub(crate) AiActPlace:
    ANNEX_I = "Annex I";
    ANNEX_III = "Annex III";
    SECTION = "Section";
    POINT = "point";
    RECITAL = "Recital";
    TO = "to";
}

const WORDS: [(&str, Phrase); 6] =
    [("Annex III", ANNEX_III), ("Annex I", ANNEX_I), ("Section", SECTION), ("point", POINT), ("Recital", RECITAL), ("to", TO)];

/// The place with its words in a language.
pub(crate) fn said(place: &str, language: &Language) -> String {
    let mut out = String::new();
    let mut rest = place;
    while !rest.is_empty() {
        let known = WORDS.iter().find_map(|(word, phrase)| Some((rest.strip_prefix(word)?, *phrase)));
        // A word ends where no letter goes on.
        if let Some((behind, phrase)) = known.filter(|(behind, _)| !behind.starts_with(|c: char| c.is_ascii_alphabetic())) {
            out.push_str(language.text(phrase));
            rest = behind;
            continue;
        }
        let end = rest.find(' ').map_or(rest.len(), |at| at + 1);
        let (word, behind) = rest.split_at_checked(end).unwrap_or((rest, ""));
        out.push_str(word);
        rest = behind;
    }
    out
}

/// The article alone, which reads the same in every language; points of Annex III are those of Article 6(2).
pub(crate) fn article(place: &str) -> &str {
    match place.split(", Annex").next() {
        Some(article) if article.starts_with("Art") => article,
        _ => "Art. 6(2)",
    }
}
