//! A diagnostic as a good compiler shows it: place, line, caret, hint.

use std::fmt::Write;

use aimskit::read::Diagnostic;

/// Widest piece of a line that is shown.
const WIDTH: usize = 100;

/// The diagnostic with the line of `source` that it is about.
pub fn show(diagnostic: &Diagnostic, file: &str, source: &str) -> String {
    let mut out = format!("{}[{}]: {}\n", diagnostic.severity, diagnostic.code, diagnostic.message);
    if let Some(span) = &diagnostic.span {
        let (line, column) = (span.line as usize, span.column as usize);
        let _ = writeln!(out, "  --> {file}:{line}:{column}");
        let text: Vec<char> = source.lines().nth(line.saturating_sub(1)).unwrap_or_default().chars().collect();
        let from = column.saturating_sub(WIDTH / 2);
        let piece: String = text.iter().skip(from).take(WIDTH).collect();
        let number = line.to_string();
        let _ = writeln!(out, "{:w$} |\n{number} | {piece}\n{:w$} | {:>c$}", "", "", "^", w = number.len(), c = column - from);
    }
    if !diagnostic.pointer.is_empty() {
        let _ = writeln!(out, "  at {}", &*diagnostic.pointer);
    }
    if let Some(hint) = &diagnostic.hint {
        let _ = writeln!(out, "  hint: {hint}");
    }
    out.push('\n');
    out
}
