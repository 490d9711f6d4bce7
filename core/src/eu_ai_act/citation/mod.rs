//! Citations of the EU AI Act as people write them: in every spelling and official language, with ranges, lists, paragraphs, chapters.
//!
//! What can't be read takes on nothing, and says so: it is never turned into the whole Act.

mod list;
mod parts;
mod point;
mod provision;
mod token;
mod words;

pub use point::{Point, point};
pub(super) use point::{area, number};
use provision::LAST;
pub use provision::{Article, Provision};
pub(super) use token::act_numbers;
use token::{Act, Piece, Token, pieces, with_acts};
use words::Kind;

/// Articles of each chapter, from and to.
const CHAPTERS: [(u16, u16); 13] =
    [(1, 4), (5, 5), (6, 49), (50, 50), (51, 56), (57, 63), (64, 70), (71, 71), (72, 94), (95, 96), (97, 98), (99, 101), (102, 113)];

/// Articles of the sections of Chapter III.
const SECTIONS: [(u16, u16); 5] = [(6, 7), (8, 15), (16, 27), (28, 39), (40, 49)];

/// What every citation of the Act has one of: most texts need no closer look.
const MARKS: [&str; 10] = ["1689", "AI", "ai", "Ai", "IA", "ia", "KI", "ntel", "ekoäly", "νοη"];

/// What a text cites of the Act.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Citation {
    /// The Act as a whole.
    pub whole: bool,
    /// Provisions, in the order in which they stand.
    pub provisions: Vec<Provision>,
    /// Annexes that are named.
    pub annexes: Vec<u32>,
    /// Whether something is cited that is not there, or can't be read.
    pub unreadable: bool,
}

impl Citation {
    /// Whether the organization takes on something by it.
    pub fn takes_on(&self) -> bool {
        self.whole || !self.provisions.is_empty()
    }
}

/// What the text cites of the Act; none if it does not name the Act.
///
/// ```
/// use aimskit::eu_ai_act::citation::{Article, cited};
/// let it = cited("Verordnung (EU) 2024/1689, Artikel 8–17 und 26 Abs. 2").ok_or("not the Act")?;
/// assert!(it.provisions[0].covers(Article(17, 0), None) && it.provisions[1].covers(Article(26, 0), Some(2)));
/// assert!(cited("Regulation (EU) 2024/1689").is_some_and(|it| it.whole));
/// assert!(cited("Article 22 of Regulation (EU) 2016/679").is_none());
/// # Ok::<(), &str>(())
/// ```
pub fn cited(text: &str) -> Option<Citation> {
    if !MARKS.iter().any(|mark| text.contains(mark)) {
        return None;
    }
    let pieces = pieces(text);
    let draft = words::draft(&pieces);
    let mut all = with_acts(pieces);
    let this = all.iter().any(|piece| piece.token == Token::Act(Act::This));
    if !this {
        return None;
    }
    if draft {
        return Some(Citation { unreadable: true, ..Citation::default() });
    }
    for piece in &mut all {
        // Whoever cites the Act as amended cites the Act.
        if piece.token == Token::Act(Act::Amending) {
            piece.token = Token::Act(Act::This);
        }
    }
    let mut found = Citation::default();
    for (_, part) in parts::by_act(&all).into_iter().filter(|(own, _)| *own) {
        read(part, &mut found);
    }
    let nothing = found.provisions.is_empty() && found.annexes.is_empty() && !found.unreadable;
    found.whole = nothing || whole_range(&found.provisions);
    // An annex takes on nothing by itself.
    found.unreadable |= !found.takes_on();
    Some(found)
}

/// The provisions that a reference such as `Art.50(1)` names, where it is known that it is to the Act.
pub fn provisions(text: &str) -> Citation {
    match plain(text) {
        Some(provision) => Citation { provisions: vec![provision], ..Citation::default() },
        None => written(text),
    }
}

/// An article in the form of ids, as duties name it, with a paragraph and a point: read without the words of any language.
fn plain(text: &str) -> Option<Provision> {
    let number = |text: &str| text.parse::<u32>().ok().filter(|_| !text.starts_with(['0', '+']));
    let rest = text.strip_prefix("Art.")?;
    let (article, rest) = rest.split_at_checked(rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len()))?;
    let (letter, rest) = match rest.as_bytes().first() {
        Some(letter @ b'a'..=b'z') => (*letter, rest.get(1..)?),
        _ => (0, rest),
    };
    let article = Article(u16::try_from(number(article)?).ok()?, letter);
    let (paragraphs, rest) = match rest.strip_prefix('(').and_then(|rest| rest.split_once(')')) {
        Some((paragraph, rest)) => (Some(number(paragraph)?), rest),
        None => (None, rest),
    };
    let point = rest.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    let pointed = point.is_some_and(|point| (1..=2).contains(&point.len()) && point.bytes().all(|b| b.is_ascii_lowercase()));
    let it = Provision { from: article, to: article, paragraphs: paragraphs.map(|it| (it, it)) };
    let whole = it.exists() && (rest.is_empty() || paragraphs.is_some() && pointed);
    whole.then_some(it)
}

fn written(text: &str) -> Citation {
    let mut found = Citation::default();
    read(&with_acts(pieces(text)), &mut found);
    found.whole = whole_range(&found.provisions);
    found.unreadable |= found.provisions.is_empty();
    found
}

/// From the first article to the last is the whole.
fn whole_range(provisions: &[Provision]) -> bool {
    provisions.iter().any(|it| it.from <= Article(2, 0) && it.to >= Article(LAST, 0) && it.paragraphs.is_none())
}

/// Reads what is cited of the Act from the pieces of a text.
fn read(all: &[Piece], found: &mut Citation) {
    let mut at = 0;
    let (mut named, mut loose) = (false, false);
    let (mut behind, mut looked) = (false, 0);
    while let Some(piece) = all.get(at) {
        at += 1;
        match &piece.token {
            Token::Word(word) => match words::kind(word) {
                kind @ (Kind::Article | Kind::ArticleAfter) => {
                    named = true;
                    let list = list::articles(all, at, word, kind);
                    at = list.end;
                    let (good, bad): (Vec<_>, Vec<_>) = list.provisions.into_iter().partition(Provision::exists);
                    found.unreadable |= list.wrong || !bad.is_empty();
                    found.provisions.extend(good);
                }
                Kind::Chapter => {
                    named = true;
                    at = chapter(all, at, found);
                }
                Kind::Annex => {
                    named = true;
                    at = annexes(all, at, found);
                }
                Kind::Section | Kind::Other => {
                    named = true;
                    found.unreadable = true;
                }
                Kind::Plain => {}
            },
            Token::Number(_) => {
                // One look ahead serves all numbers on the way.
                if at > looked {
                    (behind, looked) = list::before_article(all, at);
                }
                match list::date(all, at - 1) {
                    _ if behind => {}
                    Some(end) => at = end,
                    None => loose = true,
                }
            }
            Token::Sign(_) | Token::Act(_) => {}
        }
    }
    // A number that belongs to nothing may be an article whose word is not known.
    found.unreadable |= loose && !named;
}

fn numeral(all: &[Piece], at: usize) -> Option<u32> {
    match &all.get(at)?.token {
        Token::Number(number) => Some(*number),
        Token::Word(word) => words::roman(word),
        _ => None,
    }
}

/// Reads the number behind `Chapter`, and the section of Chapter III; returns where it ends.
fn chapter(all: &[Piece], at: usize, found: &mut Citation) -> usize {
    let at = list::skip_signs(all, at, &['.', '°']);
    let chapter = numeral(all, at).and_then(|number| CHAPTERS.get(usize::try_from(number).ok()?.checked_sub(1)?));
    let Some(&(from, to)) = chapter else {
        found.unreadable = true;
        return at;
    };
    let next = list::skip_signs(all, at + 1, &[',', '.']);
    let section = matches!(all.get(next).map(|piece| &piece.token), Some(Token::Word(word)) if words::kind(word) == Kind::Section);
    if !section {
        found.provisions.push(Provision::range(from, to));
        return at + 1;
    }
    let section = list::skip_signs(all, next + 1, &['.']);
    let range = numeral(all, section).filter(|_| from == 6).and_then(|number| SECTIONS.get(usize::try_from(number).ok()?.checked_sub(1)?));
    match range {
        Some(&(from, to)) => found.provisions.push(Provision::range(from, to)),
        None => found.unreadable = true,
    }
    section + 1
}

/// Reads the numerals behind `Annex`, and what stands of a point there; returns where it ends.
fn annexes(all: &[Piece], mut at: usize, found: &mut Citation) -> usize {
    while let Some(number) = numeral(all, at) {
        if (1..=14).contains(&number) {
            found.annexes.push(number);
        } else {
            found.unreadable = true;
        }
        at += 1;
        let further = match all.get(at).map(|piece| &piece.token) {
            Some(Token::Sign(',')) => true,
            Some(Token::Word(word)) => words::and(word),
            _ => false,
        };
        if !further || numeral(all, at + 1).is_none() {
            break;
        }
        at += 1;
    }
    list::skip_points(all, at)
}

#[cfg(test)]
mod tests {
    use super::{plain, provisions, written};

    #[test]
    fn ids_are_read_as_what_people_write() {
        for id in ["Art.4", "Art.4a", "Art.5(1)(ba)", "Art.50(1)", "Art.49(5)", "Art.113", "Art.26(9)", "Art.6(3)(a)"] {
            assert!(plain(id).is_some(), "{id}");
            assert_eq!(provisions(id), written(id), "{id}");
        }
        for other in [
            "Art.",
            "Art.0",
            "Art.114",
            "Art.4b",
            "Art.05",
            "Art.5(1",
            "Art.5()",
            "Art.5(1)(1)",
            "Art.5(a)",
            "Art.26(99)",
            "Art.50(0)",
            "Art.8-17",
            "Art.5(1)(ba) ",
            "Art. 5",
        ] {
            assert_eq!(plain(other), None, "{other}");
        }
    }
}
