//! A citation cut into numbers, words and signs.

use crate::letters::{is_letter, lower};

/// What a citation is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    Number(u32),
    /// In small letters.
    Word(String),
    Sign(char),
    /// An act that is named.
    Act(Act),
}

/// Which act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    /// Regulation (EU) 2024/1689.
    This,
    /// Regulation (EU) 2026/1744, which amends it.
    Amending,
    /// Another one.
    Other,
}

/// A token, and whether nothing stands between it and the one before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) token: Token,
    pub(super) glued: bool,
}

/// Characters without a shape.
fn unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// The text in pieces.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let mut all = Vec::new();
    let mut chars = text.chars().filter(|c| !unseen(*c)).peekable();
    let mut glued = false;
    while let Some(c) = chars.next() {
        let token = if let Some(digit) = digit(c) {
            let mut number = digit;
            while let Some(next) = chars.peek().copied().and_then(digit_of) {
                number = number.saturating_mul(10).saturating_add(next);
                chars.next();
            }
            Token::Number(number)
        } else if is_word(c) {
            let mut word = String::from(c);
            while let Some(next) = chars.next_if(|c| is_word(*c)) {
                word.push(next);
            }
            Token::Word(lower(&word))
        } else if c.is_whitespace() && c != '\n' {
            glued = false;
            continue;
        } else {
            Token::Sign(c)
        };
        all.push(Piece { token, glued });
        glued = true;
    }
    all
}

fn digit(c: char) -> Option<u32> {
    match c {
        // Full-width digits, as East Asian keyboards write them.
        '\u{ff10}'..='\u{ff19}' => u32::from(c).checked_sub(0xff10),
        _ => c.to_digit(10),
    }
}

fn digit_of(c: char) -> Option<u32> {
    digit(c)
}

fn is_word(c: char) -> bool {
    // Signs of ordinals are no letters here; combining accents belong to their letter.
    !matches!(c, 'º' | 'ª') && digit(c).is_none() && (is_letter(c) || matches!(c, '\u{300}'..='\u{36f}')) && !c.is_whitespace()
}

/// The name of an act that is written with numbers, and how many pieces it takes: `2024/1689`, `No 167/2013`, `32024R1689`.
fn numbered(at: &[Piece]) -> Option<(Act, usize)> {
    let number = |index: usize| match at.get(index).map(|piece| &piece.token) {
        Some(Token::Number(number)) => Some(*number),
        _ => None,
    };
    let act = |one: u32, two: u32| match (one, two) {
        (2024, 1689) | (1689, 2024) => Act::This,
        (2026, 1744) | (1744, 2026) => Act::Amending,
        _ => Act::Other,
    };
    let (first, second) = (number(0)?, number(2)?);
    let year = |number: u32| (1950..2100).contains(&number);
    match &at.get(1)?.token {
        Token::Sign('/' | '\u{2215}' | '\u{2044}' | '\u{ff0f}') => {
            // Directives of the last century have two digits for the year, and say of which community they are.
            let old = matches!(at.get(3).map(|piece| &piece.token), Some(Token::Sign('/')))
                && matches!(at.get(4).map(|piece| &piece.token), Some(Token::Word(_)));
            (year(first) || year(second) || old).then(|| (act(first, second), 3))
        }
        Token::Sign('-' | '\u{2010}' | '\u{2011}' | '_') if act(first, second) != Act::Other => Some((act(first, second), 3)),
        Token::Word(kind) if matches!(kind.as_str(), "r" | "l" | "d") && (30000..40000).contains(&first) => {
            Some((act(first - 30000, second), 3))
        }
        _ => None,
    }
}

/// Puts the acts that are named in the place of their pieces.
pub(super) fn with_acts(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut all = Vec::with_capacity(pieces.len());
    let mut rest = pieces.as_slice();
    while let Some((first, tail)) = rest.split_first() {
        match numbered(rest).or_else(|| super::words::named(rest)) {
            Some((act, length)) => {
                all.push(Piece { token: Token::Act(act), glued: false });
                rest = rest.get(length..).unwrap_or_default();
            }
            None => {
                all.push(first.clone());
                rest = tail;
            }
        }
    }
    all
}

/// The pairs of numbers that name acts, in the order in which they stand; the smaller number first.
pub(in crate::eu_ai_act) fn act_numbers(text: &str) -> Vec<(u32, u32)> {
    let pieces = pieces(text);
    let mut found = Vec::new();
    for at in 0..pieces.len() {
        let rest = pieces.get(at..).unwrap_or_default();
        if let (Some(_), [Piece { token: Token::Number(one), .. }, _, Piece { token: Token::Number(two), .. }, ..]) = (numbered(rest), rest)
        {
            found.push((*one.min(two), *one.max(two)));
        }
    }
    found
}
