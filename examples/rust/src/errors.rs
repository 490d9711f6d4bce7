//! A diagnostic as a good compiler shows it: place, line, caret, hint.

use std::fmt::Write;

use aimskit::language::Language;
use aimskit::read::{Diagnostic, Span};
use aimskit::texts::program as texts;

/// Most characters of a line that are shown.
const WIDTH: usize = 100;

/// The diagnostic with the piece of `source` that it is about.
pub fn show(diagnostic: &Diagnostic, file: &str, source: &str, language: &Language) -> String {
    let severity = diagnostic.severity.label(language);
    let mut out = format!("{severity}[{}]: {}\n", diagnostic.code, diagnostic.message);
    if let Some(span) = &diagnostic.span {
        place(&mut out, span, file, source);
    }
    if !diagnostic.pointer.is_empty() {
        let _ = writeln!(out, "  {}", language.say(texts::AT, &[("pointer", (&*diagnostic.pointer).into())]));
    }
    if let Some(hint) = &diagnostic.hint {
        let _ = writeln!(out, "  {}", language.say(texts::HINT, &[("hint", hint.into())]));
    }
    out.push('\n');
    out
}

fn place(out: &mut String, span: &Span, file: &str, source: &str) {
    let (line, column) = (span.line, span.column);
    let _ = writeln!(out, "  --> {file}:{line}:{column}");
    let (before, behind) = source.split_at_checked(span.offset as usize).unwrap_or_default();
    let (piece, caret) = excerpt(&mut before.chars().rev(), &mut behind.chars());
    let (number, caret) = (line.to_string(), caret + 1);
    let _ = writeln!(out, "{:w$} |\n{number} | {piece}\n{:w$} | {:>caret$}", "", "", "^", w = number.len());
}

/// The piece of the line around a place, and how many of its characters stand before it. `before` goes backwards from the place, `behind`
/// forwards: no more of the text is read than is shown, however long the line is.
fn excerpt(before: &mut dyn Iterator<Item = char>, behind: &mut dyn Iterator<Item = char>) -> (String, usize) {
    let in_line = |c: &char| *c != '\n' && *c != '\u{feff}';
    let mut shown: Vec<char> = before.take(WIDTH / 2 - 1).take_while(in_line).collect();
    shown.reverse();
    let caret = shown.len();
    shown.extend(behind.take(WIDTH - caret).take_while(in_line));
    let piece: String = shown.into_iter().collect();
    (piece.trim_end_matches('\r').to_owned(), caret)
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    /// The piece and the caret's place, and how many characters were read.
    fn of(source: &str, offset: usize) -> (String, usize, usize) {
        let looked_at = Cell::new(0);
        let count = |_: &char| looked_at.set(looked_at.get() + 1);
        let (before, behind) = source.split_at(offset);
        let (piece, caret) = excerpt(&mut before.chars().rev().inspect(count), &mut behind.chars().inspect(count));
        (piece, caret, looked_at.get())
    }

    #[test]
    fn the_caret_stands_under_the_place() {
        for (source, offset, piece, caret) in [
            ("", 0, "", 0),
            ("abc", 1, "abc", 1),
            ("abc", 3, "abc", 3),
            ("a\r\nbc\r\nd", 4, "bc", 1),
            ("a\nbc\n", 1, "a", 1),
            ("a\nbc\n", 2, "bc", 0),
            ("\u{feff}é=1", 5, "é=1", 1),
        ] {
            let (shown, at, _) = of(source, offset);
            assert_eq!((shown.as_str(), at), (piece, caret), "{source:?}");
        }
        let (shown, at, _) = of(&format!("{}X{}", "é".repeat(80), "b".repeat(80)), 160);
        assert_eq!((shown.chars().count(), shown.chars().nth(at)), (WIDTH, Some('X')));
    }

    #[test]
    fn ten_thousand_errors_on_one_long_line_look_at_no_more_than_they_show() {
        let member = format!("\"nobody\":\"{}\",", "x".repeat(1_480));
        let source = format!("{{{}\"schemaVersion\":\"1.0\"}}", member.repeat(10_000));
        let diagnostics = aimskit::read(source.as_str()).diagnostics;
        assert_eq!((source.len() / 1_000_000, source.lines().count(), diagnostics.len()), (14, 1, 10_000));
        let looked_at: usize = diagnostics.iter().filter_map(|d| Some(of(&source, d.span.as_ref()?.offset as usize).2)).sum();
        assert!(looked_at <= diagnostics.len() * WIDTH, "{looked_at} characters");
        let shown: usize = diagnostics.iter().map(|d| show(d, "aims.json", &source, Language::english()).len()).sum();
        assert!(shown < diagnostics.len() * 500, "{shown} bytes");
    }
}
