//! Texts in the forms that OSCAL wants: one line, Markdown, instants, references.

use std::fmt::Write;

use crate::read::{Date, DateTime};

/// What no reader takes for a letter at either end of a line, or for part of it.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control() || matches!(c, '\u{feff}' | '\u{200b}' | '\u{2060}')
}

/// As one line without blanks at its ends; none where nothing is left.
pub(super) fn line(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split(is_blank).filter(|word| !word.is_empty()).collect();
    Some(words.join(" ")).filter(|line| !line.is_empty())
}

/// As Markdown that says the same: what users wrote is text, never markup.
pub(super) fn markup(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let inside = |other: char| other.is_alphanumeric();
        let marks = match c {
            '\\' | '*' | '`' | '[' | ']' | '<' | '>' => true,
            // Within a word it is none.
            '_' => !inside(before) || !chars.peek().copied().is_some_and(inside),
            // Two of them insert a parameter.
            '{' => true,
            _ => false,
        };
        if marks {
            out.push('\\');
        }
        out.push(c);
        before = c;
    }
    out
}

/// The text of what is Markdown: backslashes before marks taken away.
pub(super) fn unmarked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match chars.peek() {
            Some(next) if c == '\\' && next.is_ascii_punctuation() => out.extend(chars.next()),
            _ => out.push(c),
        }
    }
    out
}

/// The first instant of a date, where OSCAL knows its year.
pub(super) fn instant(date: Date) -> Option<String> {
    let day = date.first();
    (1900..3000).contains(&day.year()).then(|| format!("{day}T00:00:00Z"))
}

/// An instant in UTC, to the second.
pub(super) fn utc(instant: &DateTime) -> Option<String> {
    let Some(seconds) = instant.seconds() else { return self::instant(instant.date()) };
    let day = Date::from_days(i32::try_from(seconds.div_euclid(86_400)).ok()?)?;
    let clock = seconds.rem_euclid(86_400);
    (1900..3000).contains(&day.year()).then(|| format!("{day}T{:02}:{:02}:{:02}Z", clock / 3600, clock / 60 % 60, clock % 60))
}

/// Whether the text is a URI: a scheme and what stands behind it.
pub(super) fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let letters = |b: u8| b.is_ascii_alphanumeric() || b"+-.".contains(&b);
    // One letter is a drive.
    scheme.len() > 1
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(letters)
        && !rest.is_empty()
        && !rest.starts_with(is_blank)
}

/// A URI or a part of one (RFC 3986): what may not stand in it is encoded.
pub(super) fn href(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let (bytes, mut fragment) = (text.as_bytes(), false);
    for (at, byte) in bytes.iter().enumerate() {
        let coded = || bytes.get(at + 1..at + 3).is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit));
        let stays = match byte {
            b'%' => coded(),
            b'#' => !std::mem::replace(&mut fragment, true),
            b'-' | b'.' | b'_' | b'~' | b':' | b'/' | b'?' | b'@' | b'!' | b'$' | b'&' | b'\'' | b'(' | b')' | b'*' | b'+' | b','
            | b';' | b'=' => true,
            byte => byte.is_ascii_alphanumeric(),
        };
        if stays {
            out.push(char::from(*byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{href, instant, is_uri, line, markup, unmarked, utc};

    #[test]
    fn lines_and_markup() {
        assert_eq!(line(" a\n b\u{feff} ").as_deref(), Some("a b"));
        assert_eq!(line(" \u{200b}\n"), None);
        for text in ["a_b _c_ *d* [e](f) <g> {{ insert: param, x }} \\h \\", "", "__", "C:\\new_file"] {
            assert_eq!(unmarked(&markup(text)), text);
        }
        assert_eq!(markup("ai_system *x*"), "ai_system \\*x\\*");
    }

    #[test]
    fn instants() {
        assert_eq!(instant("2026-03".parse().unwrap()).as_deref(), Some("2026-03-01T00:00:00Z"));
        assert_eq!(instant("0026-03".parse().unwrap()), None);
        let of = |text: &str| utc(&text.parse().unwrap());
        assert_eq!(of("2026-01-01T00:30:00+01:00").as_deref(), Some("2025-12-31T23:30:00Z"));
        assert_eq!(of("2026-01-01T00:30:00.25Z").as_deref(), Some("2026-01-01T00:30:00Z"));
        assert_eq!(of("2026").as_deref(), Some("2026-01-01T00:00:00Z"));
    }

    #[test]
    fn references() {
        assert_eq!(href("https://x.org/a b%20c%zz#d#e[f]"), "https://x.org/a%20b%20c%25zz#d%23e%5Bf%5D");
        assert!(is_uri("https://x.org") && is_uri("urn:a:b") && !is_uri("C:\\x") && !is_uri("shelf 3: left") && !is_uri("note: see wiki"));
    }
}
