//! Lists and ranges of articles behind, or before, the word for them.

use super::token::{Piece, Token};
use super::words::{self, Kind};
use super::{Article, Provision};

/// What was read of a list, and where it ends.
#[derive(Debug, Default)]
pub(super) struct List {
    pub(super) provisions: Vec<Provision>,
    pub(super) end: usize,
    /// A range that runs backward, or a word for articles without a number.
    pub(super) wrong: bool,
}

fn token(all: &[Piece], at: usize) -> Option<&Token> {
    all.get(at).map(|piece| &piece.token)
}

fn number(all: &[Piece], at: usize) -> Option<u32> {
    if let Some(Token::Number(number)) = token(all, at) { Some(*number) } else { None }
}

fn word(all: &[Piece], at: usize) -> Option<&str> {
    if let Some(Token::Word(word)) = token(all, at) { Some(word) } else { None }
}

fn sign(all: &[Piece], at: usize, signs: &[char]) -> bool {
    matches!(token(all, at), Some(Token::Sign(sign)) if signs.contains(sign))
}

pub(super) fn skip_signs(all: &[Piece], mut at: usize, signs: &[char]) -> usize {
    while sign(all, at, signs) {
        at += 1;
    }
    at
}

const RANGE: [char; 7] = ['-', '\u{2010}', '\u{2011}', '\u{2012}', '–', '—', '\u{2212}'];
const ORDINAL: [char; 4] = ['º', '°', 'ª', '.'];

/// The articles at the word that ends before `at`.
pub(super) fn articles(all: &[Piece], at: usize, article: &str, kind: Kind) -> List {
    let from = start(all, at);
    let slovene = article.starts_with("čl");
    let before = (kind == Kind::ArticleAfter || slovene && number(all, from).is_none()).then(|| behind(all, at, article)).flatten();
    if let Some(list) = before {
        return list;
    }
    if number(all, from).is_some() {
        return items(all, from, article);
    }
    // `Art` may be a word of its own, as in `Art der Anlage`; a word for articles without a number can't be read.
    List { end: at, wrong: true, ..List::default() }
}

/// Where the numbers begin: `Art.`, `Article(s)`, `Art. Nr.`, `Articles no.`
fn start(all: &[Piece], at: usize) -> usize {
    let mut at = skip_signs(all, at, &['.', ':', '\u{a0}']);
    if sign(all, at, &['(']) && word(all, at + 1).is_some() && sign(all, at + 2, &[')']) && number(all, at + 3).is_some() {
        at += 3;
        at = skip_signs(all, at, &[')', '.']);
    }
    if word(all, at).is_some_and(words::from) && number(all, skip_signs(all, at + 1, &ORDINAL)).is_some() {
        at = skip_signs(all, at + 1, &ORDINAL);
    }
    at
}

/// The numbers that stand before the word: `8–15. cikk`, `50 artiklan 1 kohta`.
fn behind(all: &[Piece], at: usize, article: &str) -> Option<List> {
    let last = at.checked_sub(1)?;
    let mut first = last;
    while let Some(before) = first.checked_sub(1) {
        let part = match token(all, before)? {
            Token::Number(_) => true,
            Token::Sign(sign) => RANGE.contains(sign) || ['.', ',', '(', ')', '&'].contains(sign),
            Token::Word(word) => words::and_in(word, article) || words::to(word, article),
            Token::Act(_) => false,
        };
        if !part {
            break;
        }
        first = before;
    }
    let first = (first..last).find(|at| number(all, *at).is_some())?;
    let mut list = items(all.get(..last)?, first, article);
    list.end = at;
    // The paragraph comes behind the word.
    let open = usize::from(sign(all, at, &['(']));
    if let Some(paragraph) = number(all, at + open) {
        let after = skip_signs(all, at + open + 1, &[')', '.']);
        if (open > 0 || word(all, after).is_some_and(words::paragraph_after)) && list.provisions.last().is_some_and(|it| it.from == it.to) {
            if let Some(last) = list.provisions.last_mut() {
                last.paragraphs = Some((paragraph, paragraph));
            }
            list.end = after;
        }
    }
    Some(list)
}

/// Whether the number before `at` belongs to a word for articles that comes behind it, which reads it; and how far that holds for all numbers.
pub(super) fn before_article(all: &[Piece], mut at: usize) -> (bool, usize) {
    loop {
        match token(all, at) {
            Some(Token::Number(_)) => {}
            Some(Token::Sign(sign)) if RANGE.contains(sign) || ['.', ',', '(', ')', '&'].contains(sign) => {}
            Some(Token::Word(word)) => match words::kind(word) {
                Kind::ArticleAfter => return (true, at),
                Kind::Article => return (word.starts_with("čl"), at),
                _ if words::and(word) || words::to(word, "") => {}
                _ => return (false, at),
            },
            _ => return (false, at),
        }
        at += 1;
    }
}

/// Numbers with paragraphs and points, separated by commas, `and`, `to`.
fn items(all: &[Piece], mut at: usize, article: &str) -> List {
    let mut list = List::default();
    let mut range = false;
    loop {
        if let Some((found, end)) = one(all, at) {
            at = end;
            match list.provisions.last_mut().filter(|_| range) {
                Some(last) if last.from < found.from && last.paragraphs.is_none() => last.to = found.to,
                // A range that runs backward takes on nothing.
                Some(_) => {
                    list.wrong = true;
                    list.provisions.pop();
                }
                None => list.provisions.push(found),
            }
        } else if let Some((paragraph, end)) = bracketed(all, at) {
            // `50(1) and (2)`, `26(1) to (5)`: further paragraphs of the same article.
            at = end;
            if let Some(last) = list.provisions.last().copied() {
                match (range, last.paragraphs) {
                    (true, Some((from, _))) if from < paragraph => {
                        if let Some(last) = list.provisions.last_mut() {
                            last.paragraphs = Some((from, paragraph));
                        }
                    }
                    (true, _) => {
                        list.wrong = true;
                        list.provisions.pop();
                    }
                    (false, _) => list.provisions.push(Provision { paragraphs: Some((paragraph, paragraph)), ..last }),
                }
            }
        } else {
            break;
        }
        list.end = at;
        let Some((next, is_range)) = separator(all, at, article) else { break };
        (at, range) = (next, is_range);
    }
    list
}

/// An article with its paragraph, and where it ends.
fn one(all: &[Piece], at: usize) -> Option<(Provision, usize)> {
    let number = u16::try_from(number(all, at)?).unwrap_or(u16::MAX);
    let mut at = at + 1;
    let mut letter = 0;
    // `4a`, never `4 a)`.
    if all.get(at).is_some_and(|piece| piece.glued)
        && let Some([one]) = word(all, at).map(str::as_bytes)
        && one.is_ascii_lowercase()
    {
        // `4o` is how Portuguese writes an ordinal without its sign.
        letter = if *one == b'o' { 0 } else { *one };
        at += 1;
    }
    let mut it = Provision { from: Article(number, letter), to: Article(number, letter), paragraphs: None };
    let dotted = sign(all, at, &['.']) && all.get(at).zip(all.get(at + 1)).is_some_and(|(dot, next)| dot.glued && next.glued);
    if let Some(paragraph) = self::number(all, at + 1).filter(|_| dotted) {
        it.paragraphs = Some((paragraph, paragraph));
        at += 2;
    } else {
        at = skip_signs(all, at, &ORDINAL);
    }
    if let Some((paragraph, end)) = bracketed(all, at).or_else(|| worded(all, at)) {
        it.paragraphs = Some((paragraph, paragraph));
        at = end;
    }
    Some((it, skip_points(all, at)))
}

/// `(1)`.
fn bracketed(all: &[Piece], at: usize) -> Option<(u32, usize)> {
    let paragraph = number(all, at + 1).filter(|_| sign(all, at, &['(', '[']))?;
    let mut end = at + 2;
    // `(1a)`: what the amendment inserted is of its paragraph.
    if word(all, end).is_some_and(|word| word.chars().count() == 1) {
        end += 1;
    }
    sign(all, end, &[')', ']']).then(|| (paragraph, skip_points(all, end + 1)))
}

/// `, paragraph 1`, `Abs. 1`, `ust. 2`.
fn worded(all: &[Piece], at: usize) -> Option<(u32, usize)> {
    let at = skip_signs(all, at, &[',']);
    word(all, at).filter(|word| words::paragraph(word))?;
    let at = skip_signs(all, at + 1, &['.', 'º', '°']);
    let bracket = usize::from(sign(all, at, &['(']));
    let paragraph = number(all, at + bracket)?;
    Some((paragraph, skip_signs(all, at + bracket + 1, &[')', '.', 'º'])))
}

/// Behind points: `(a)`, `, point (b)`, `lit. c und d`, `(i)`.
pub(super) fn skip_points(all: &[Piece], mut at: usize) -> usize {
    let letters = |at: usize| word(all, at).is_some_and(|word| word.chars().count() <= 3) && sign(all, at + 1, &[')']);
    loop {
        let comma = skip_signs(all, at, &[',']);
        let next = word(all, comma).is_some_and(|word| words::point(word) && word.chars().count() > 1).then(|| {
            let open = skip_signs(all, comma + 1, &['.', '(']);
            let letter = word(all, open).is_some_and(|word| word.chars().count() <= 3);
            letter.then(|| skip_signs(all, open + 1, &[')', '.']))
        });
        if let Some(end) = next.flatten() {
            at = end;
        } else if sign(all, at, &['(']) && letters(at + 1) {
            at += 3;
        } else if word(all, at).is_some_and(words::and) && sign(all, at + 1, &['(']) && letters(at + 2) {
            at += 4;
        } else {
            return at;
        }
    }
}

/// What separates items, and whether it makes a range; where the next item begins.
fn separator(all: &[Piece], at: usize, article: &str) -> Option<(usize, bool)> {
    let item = |at: usize| number(all, at).is_some() || bracketed(all, at).is_some();
    // `…` and `...` are ranges too.
    let dots = if sign(all, at, &['…']) { 1 } else { skip_signs(all, at, &['.']).checked_sub(at).filter(|dots| *dots > 1).unwrap_or(0) };
    if dots > 0 && item(at + dots) {
        return Some((at + dots, true));
    }
    if sign(all, at, &RANGE) && item(at + 1) {
        return Some((at + 1, true));
    }
    let comma = skip_signs(all, at, &[',', '/', '&', '+']);
    if comma > at && item(comma) {
        // `13.6.2024` behind a comma is a date.
        return date(all, comma).is_none().then_some((comma, false));
    }
    let first = word(all, comma)?;
    let mut next = comma + 1;
    let range = words::to(first, article);
    if !range && !words::and_in(first, article) {
        return None;
    }
    // `up to`, `jusqu’à`, `până la`, `as well as`
    while !item(next) && (word(all, next).is_some_and(|word| words::to(word, article) || words::and(word)) || sign(all, next, &['\'', '’']))
    {
        next += 1;
    }
    item(next).then_some((next, range))
}

/// Where a date that begins there ends: `13 June 2024`, `12.7.2024`, `2024`, `2024-07-12`.
pub(super) fn date(all: &[Piece], at: usize) -> Option<usize> {
    let year = |at: usize| number(all, at).is_some_and(|number| (1990..2100).contains(&number));
    if year(at) {
        let iso = sign(all, at + 1, &['-']) && number(all, at + 2).is_some() && sign(all, at + 3, &['-']) && number(all, at + 4).is_some();
        return Some(if iso { at + 5 } else { at + 1 });
    }
    number(all, at).filter(|day| (1..=31).contains(day))?;
    (at + 2..at + 8).find(|end| year(*end)).filter(|end| (at + 1..*end).all(|at| !matches!(token(all, at), Some(Token::Act(_))))).and_then(
        |end| {
            let numbers = (at + 1..end).filter(|at| number(all, *at).is_some()).count();
            let words = (at + 1..end).filter(|at| word(all, *at).is_some()).count();
            let signs = (at + 1..end).all(|at| !sign(all, at, &['(', ')', ',', ';']));
            (signs && numbers + usize::from(words > 0) <= 1).then_some(end + 1)
        },
    )
}
