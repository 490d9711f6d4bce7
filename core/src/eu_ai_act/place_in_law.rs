//! Places in the Act as people read them, in their language: `Art. 6(2), Annex III, point 4(a)`.

use crate::language::{Language, Phrase, phrases};

phrases! { pub(crate) AiActPlace:
    ANNEX = "Annex";
    SECTION = "Section";
    POINT = "point";
    RECITAL = "Recital";
    TO = "to";
}

const WORDS: [(&str, Phrase); 5] = [("Annex", ANNEX), ("Section", SECTION), ("point", POINT), ("Recital", RECITAL), ("to", TO)];

/// The place with its words in a language.
pub(crate) fn said(place: &str, language: &Language) -> String {
    let word = |word: &str| WORDS.iter().find(|(known, _)| *known == word).map(|(_, phrase)| language.text(*phrase).to_owned());
    let words: Vec<String> = place.split(' ').map(|one| word(one).unwrap_or_else(|| one.to_owned())).collect();
    words.join(" ")
}

/// The article alone, which reads the same in every language; points of Annex III are those of Article 6(2).
pub(crate) fn article(place: &str) -> &str {
    match place.split(", Annex").next() {
        Some(article) if article.starts_with("Art") => article,
        _ => "Art. 6(2)",
    }
}
