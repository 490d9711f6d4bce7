//! Points of Annex III as people write them: `4(a)`, `5 b`, `Annex III, 5(b)`, `Nr. 5 Buchstabe b`, `(b)` beside its area.

use super::list::skip_signs;
use super::token::{Piece, Token, pieces};
use super::words::{self, Kind};
use crate::model::AnnexIiiArea;

/// Letters of each area of Annex III; 0: the area has no letters.
const LETTERS: [u8; 8] = [3, 0, 4, 2, 4, 5, 4, 2];

/// A point of Annex III.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// Area, from 1 to 8.
    pub area: u8,
    /// The letters that are named, as bits: 1 for (a), 2 for (b).
    letters: u8,
}

impl Point {
    /// Whether that letter is named.
    pub fn has(&self, letter: u8) -> bool {
        letter.checked_sub(b'a').is_some_and(|at| at < 8 && self.letters >> at & 1 == 1)
    }

    /// How many letters are named; an area without letters counts as one.
    pub fn count(&self) -> u32 {
        if letters(self.area) == 0 { 1 } else { self.letters.count_ones() }
    }

    /// Whether letters are named, or the area has none.
    pub fn is_whole(&self) -> bool {
        self.letters > 0 || letters(self.area) == 0
    }
}

impl std::fmt::Display for Point {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.area)?;
        for letter in (b'a'..=b'h').filter(|letter| self.has(*letter)) {
            write!(f, "({})", char::from(letter))?;
        }
        Ok(())
    }
}

fn letters(area: u8) -> u8 {
    LETTERS.get(usize::from(area).wrapping_sub(1)).copied().unwrap_or(0)
}

/// The number of an area.
pub(in crate::eu_ai_act) fn number(area: AnnexIiiArea) -> u8 {
    AnnexIiiArea::ALL.iter().zip(1..).find(|(known, _)| **known == area).map_or(0, |(_, number)| number)
}

/// The area of that number.
pub(in crate::eu_ai_act) fn area(number: u8) -> Option<AnnexIiiArea> {
    AnnexIiiArea::ALL.get(usize::from(number).checked_sub(1)?).copied()
}

/// The point that the text names; `area` tells where a letter alone belongs. None if it can't be read, there is no such point, or it is of another
/// area.
///
/// ```
/// use aimskit::{eu_ai_act::citation::point, model::AnnexIiiArea};
/// let credit = point("Nr. 5 Buchstabe b", None).ok_or("unreadable")?;
/// assert!(credit.area == 5 && credit.has(b'b'));
/// assert_eq!(point("(b)", Some(AnnexIiiArea::EssentialServices)), Some(credit));
/// assert!(point("15(b)", None).is_none() && point("(b)", None).is_none());
/// # Ok::<(), &str>(())
/// ```
pub fn point(text: &str, area: Option<AnnexIiiArea>) -> Option<Point> {
    let all = pieces(text);
    let own = area.map(number);
    let mut at = annex(&all)?;
    let mut named = None;
    let mut found = 0;
    at = label(&all, at);
    if let Some(Token::Number(number)) = all.get(at).map(|piece| &piece.token) {
        named = Some(u8::try_from(*number).ok().filter(|number| (1..=8).contains(number))?);
        at += 1;
        // `5.1`, `5/2024`: no point.
        if let [Piece { token: Token::Sign('.' | '/' | '-'), glued: true }, Piece { token: Token::Number(_), .. }, ..] = all.get(at..)? {
            return None;
        }
    }
    // `5a`, `5(a)`, `5 (a), (b)`, `5 lit. a`, `5.a`
    loop {
        let start = at;
        let separated = skip_signs(&all, at, &['.', ',', '/', '-', '–', '&', '+']);
        let joined = matches!(all.get(separated).map(|piece| &piece.token), Some(Token::Word(word)) if found > 0 && words::and(word) && word.chars().count() > 1);
        let next = label(&all, if joined { separated + 1 } else { separated });
        let labelled = next > separated + usize::from(joined);
        let open = skip_signs(&all, next, &['(', '[']);
        let Some((letter, piece)) = all.get(open).and_then(|piece| Some((letter(&piece.token)?, piece))) else { break };
        let closed = matches!(all.get(open + 1).map(|piece| &piece.token), Some(Token::Sign(')' | ']')));
        let alone = all.get(open + 1).is_none_or(|next| !matches!(next.token, Token::Word(_)));
        let plain = separated == start && open == next;
        if !(open > next || closed || labelled || plain && (piece.glued || alone) || separated > start && alone) {
            break;
        }
        found |= 1 << letter;
        at = open + 1 + usize::from(closed);
    }
    let area = match (named, own) {
        (Some(named), Some(own)) if named != own => return None,
        (Some(area), _) | (None, Some(area)) => area,
        (None, None) => return None,
    };
    // A text that names neither number nor letter, such as `see contract`, is no point.
    let allowed = letters(area);
    let known = (named.is_some() || found > 0) && (allowed == 0 && found == 0 || allowed > 0 && u32::from(found) < 1 << allowed);
    known.then_some(Point { area, letters: found })
}

/// Behind `Annex III`; none if it is another annex.
fn annex(all: &[Piece]) -> Option<usize> {
    let word = |at: usize| if let Some(Token::Word(word)) = all.get(at).map(|piece| &piece.token) { Some(word.as_str()) } else { None };
    let annex = (0..all.len()).find(|at| word(*at).is_some_and(|word| words::kind(word) == Kind::Annex));
    let Some(annex) = annex else { return Some(0) };
    let three = match all.get(annex + 1).map(|piece| &piece.token) {
        Some(Token::Word(word)) => words::roman(word) == Some(3),
        Some(Token::Number(number)) => *number == 3,
        _ => false,
    };
    // `point 5(b) of Annex III`: the point comes first.
    let first = all.get(..annex).unwrap_or_default().iter().any(|piece| matches!(piece.token, Token::Number(_)));
    three.then_some(if first { 0 } else { skip_signs(all, annex + 2, &['.', ',', ':', ';', '/', '-', '–', '(']) })
}

/// Behind words such as `point`, `Nr.`, `Buchstabe`.
fn label(all: &[Piece], mut at: usize) -> usize {
    while let Some(Token::Word(word)) = all.get(at).map(|piece| &piece.token) {
        let more = word.chars().count() > 1 || matches!(all.get(at + 1).map(|piece| &piece.token), Some(Token::Sign('.' | 'º' | '°')));
        if !(words::point(word) || words::paragraph(word) || word == "area" || word == "bereich") || !more {
            break;
        }
        at = skip_signs(all, at + 1, &['.', 'º', '°', ':']);
    }
    at
}

/// The place of a letter in Latin, Greek or Cyrillic.
fn letter(token: &Token) -> Option<u8> {
    const ALPHABETS: [&str; 3] = ["abcdefgh", "αβγδε", "абвгд"];
    let Token::Word(word) = token else { return None };
    let mut letters = word.chars();
    let (one, None) = (letters.next()?, letters.next()) else { return None };
    ALPHABETS.iter().find_map(|alphabet| alphabet.chars().position(|known| known == one)).and_then(|at| u8::try_from(at).ok())
}
