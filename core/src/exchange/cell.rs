//! Cells of CSV, and what spreadsheets would make of them.

pub(super) fn write_cell(out: &mut String, cell: &str) {
    if is_formula(cell) { write_text(out, &format!("'{cell}")) } else { write_text(out, cell) }
}

pub(super) fn write_text(out: &mut String, cell: &str) {
    let quoted = cell.contains(['"', ',', '\r', '\n']);
    if quoted {
        out.push('"');
    }
    for c in cell.chars() {
        if c == '"' {
            out.push('"');
        }
        out.push(c);
    }
    if quoted {
        out.push('"');
    }
}

/// A cell as it was before an apostrophe kept it from being computed, or a formula of its text from becoming a number (`="001"`).
pub(super) fn unescaped(cell: &str) -> &str {
    let quoted = || cell.strip_prefix("=\"")?.strip_suffix('"').filter(|text| looks_computed(text));
    cell.strip_prefix('\'').filter(|rest| is_formula(rest)).or_else(quoted).unwrap_or(cell)
}

/// Whether a spreadsheet would compute it: it begins like a formula, in half or full width, and is no plain number.
fn is_formula(cell: &str) -> bool {
    let begins = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let digits = cell.strip_prefix('-').unwrap_or_default();
    begins && (digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()))
}

/// Whether Excel would take it for a number, a day or a time: digits with what stands between them, or with a month (`1E5`, `3-4`, `SEPT2`).
/// Rather once too often than an id that is lost.
pub(super) fn looks_computed(cell: &str) -> bool {
    let letters = cell.bytes().filter(u8::is_ascii_alphabetic).count();
    cell.len() <= 24
        && cell.bytes().any(|b| b.is_ascii_digit())
        && cell.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-./:%, ".contains(&b))
        && !cell.starts_with(['+', '-'])
        && (letters <= 1 && cell.starts_with(|c: char| c.is_ascii_digit() || c == '.') || MONTHS.iter().any(|month| begins(cell, month)))
}

/// As English and German begin them.
const MONTHS: [&str; 15] = ["jan", "feb", "mar", "apr", "may", "mai", "jun", "jul", "aug", "sep", "oct", "okt", "nov", "dec", "dez"];

/// Whether a run of letters in it begins like that month, and is no longer than its name.
fn begins(cell: &str, month: &str) -> bool {
    let mut runs = cell.split(|c: char| !c.is_ascii_alphabetic());
    runs.any(|run| run.len() <= 9 && run.get(..month.len()).is_some_and(|start| start.eq_ignore_ascii_case(month)))
}

#[cfg(test)]
mod tests {
    use super::{looks_computed, write_cell};

    #[test]
    fn excel_takes_no_id_for_a_number_or_a_day() {
        for id in ["1E5", "001", "3-4", "6.1.2", "4.1", "2026", "12:30", "3/4", "SEPT2", "MAR-1", "1-Jan", "5%"] {
            assert!(looks_computed(id), "{id}");
        }
        for text in ["", "R-1", "A.6.2.4", "risk", "T-2026-01", "a text with 1 digit", "ev-risk-01", "true"] {
            assert!(!looks_computed(text), "{text}");
        }
    }

    #[test]
    fn cells_are_quoted_and_no_text_is_a_formula() {
        let cell = |text: &str| {
            let mut out = String::new();
            write_cell(&mut out, text);
            out
        };
        for plain in ["", "a", "R-1", "-513", "a=b", "it's", " =1", "2026-11-23"] {
            assert_eq!(cell(plain), plain);
        }
        for (text, written) in [
            ("=1+1", "'=1+1"),
            ("+49", "'+49"),
            ("-", "'-"),
            ("-1+2", "'-1+2"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "'\t=1"),
            ("＝1", "'＝1"),
            ("=a,b", "\"'=a,b\""),
            ("a,b", "\"a,b\""),
            ("say \"no\"", "\"say \"\"no\"\"\""),
            ("two\nlines", "\"two\nlines\""),
            ("\r=1", "\"'\r=1\""),
        ] {
            assert_eq!(cell(text), written);
        }
    }
}
