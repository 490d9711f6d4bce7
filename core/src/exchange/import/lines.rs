//! The lines of CSV (RFC 4180) and its kin. The crate `csv` is held to in tests and not compiled in: its panics carry the path of the machine that built
//! it, and a wasm has the same bytes wherever it was built.

/// A record: the line on which it begins, counted from 1, and its cells.
pub(in crate::exchange) type Line = (u32, Vec<String>);

/// The records of a text. Quotes around a cell protect delimiters, line breaks, and quotes that are doubled; lines end with LF, CR LF or CR; empty lines are
/// none. A quote that is never closed takes the rest of the text.
pub(in crate::exchange) fn lines(text: &str, delimiter: char) -> Vec<Line> {
    let (mut out, mut cells, mut cell) = (Vec::new(), Vec::new(), String::new());
    let (mut line, mut begins) = (1_u32, 1_u32);
    // Within quotes; and whether the cell has begun, with a quote or anything else.
    let (mut quoted, mut begun) = (false, false);
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let ends = c == '\n' || c == '\r';
        if ends && !(c == '\r' && chars.peek() == Some(&'\n')) {
            line = line.saturating_add(1);
        }
        match c {
            '"' if quoted && chars.peek() == Some(&'"') => cell.extend(chars.next()),
            '"' if quoted => quoted = false,
            c if quoted => cell.push(c),
            '"' if !begun => (quoted, begun) = (true, true),
            c if c == delimiter => {
                cells.push(std::mem::take(&mut cell));
                begun = false;
            }
            _ if ends => {
                if c == '\r' && chars.peek() == Some(&'\n') {
                    continue;
                }
                if begun || !cells.is_empty() {
                    cells.push(std::mem::take(&mut cell));
                    out.push((begins, std::mem::take(&mut cells)));
                }
                (begun, begins) = (false, line);
            }
            c => {
                cell.push(c);
                begun = true;
            }
        }
    }
    if begun || !cells.is_empty() {
        cells.push(cell);
        out.push((begins, cells));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::lines;

    fn by_csv(text: &str, delimiter: char) -> Vec<Vec<String>> {
        let mut reader =
            csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter as u8).from_reader(text.as_bytes());
        reader.records().map(|record| record.expect("UTF-8").iter().map(str::to_owned).collect()).collect()
    }

    #[test]
    fn cells_are_those_of_the_crate_csv() {
        let pieces = ["a", "\"", "\"\"", ",", ";", "\n", "\r\n", "é", " ", "\"a\"", "\"a,b\"", "1"];
        let mut state = 20_261_201_u64;
        for _ in 0..20_000 {
            let mut text = String::new();
            for _ in 0..9 {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                text += pieces[(state >> 33) as usize % pieces.len()];
            }
            let ours: Vec<Vec<String>> = lines(&text, ',').into_iter().map(|(_, cells)| cells).collect();
            assert_eq!(ours, by_csv(&text, ','), "{text:?}");
        }
    }

    #[test]
    fn each_record_has_its_line() {
        let text = "\n\na;b\r\n\"two\nlines\";x\r\n\r\nc;d\re;f\n";
        let lines: Vec<(u32, usize)> = lines(text, ';').iter().map(|(line, cells)| (*line, cells.len())).collect();
        assert_eq!(lines, [(3, 2), (4, 2), (7, 2), (8, 2)]);
    }
}
