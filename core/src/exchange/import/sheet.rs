//! What is imported as a table: headings and cells, from CSV or from rows as JSON.

use std::borrow::Cow;

use super::lines::{Line, lines};
use crate::exchange::cell::unescaped;
use crate::read::{Diagnostic, ReadOptions, Tree, read_tree};

/// A cell as it stands in the sheet.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Cell {
    Empty,
    Text(String),
    /// A number, as written.
    Number(String),
    Flag(bool),
}

impl Cell {
    /// The cell as text, without white space around it; empty where nothing is in it.
    pub(crate) fn text(&self) -> Cow<'_, str> {
        match self {
            Cell::Empty => Cow::Borrowed(""),
            Cell::Text(text) | Cell::Number(text) => Cow::Borrowed(text.trim_matches(blank)),
            Cell::Flag(flag) => Cow::Borrowed(if *flag { "true" } else { "false" }),
        }
    }

    /// Whether nothing is in it.
    pub(crate) fn is_empty(&self) -> bool {
        self.text().is_empty()
    }
}

/// White space of spreadsheets: no-break spaces and byte order marks too.
fn blank(c: char) -> bool {
    c.is_whitespace() || c == '\u{feff}' || c == '\u{200b}'
}

/// A table that is to be imported.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Sheet {
    /// Name of the sheet, where the rows say it.
    pub(crate) name: Option<String>,
    /// Whether its workbook counts days from 1904 on.
    pub(crate) from_1904: bool,
    pub(crate) headings: Vec<String>,
    pub(crate) rows: Vec<Row>,
}

/// A row, with its line in the sheet, counted from 1.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Row {
    pub(crate) line: u32,
    pub(crate) cells: Vec<Cell>,
}

impl Row {
    /// The cell in that column.
    pub(crate) fn cell(&self, column: usize) -> &Cell {
        self.cells.get(column).unwrap_or(&Cell::Empty)
    }
}

/// Delimiters that are tried.
const DELIMITERS: [char; 4] = [',', ';', '\t', '|'];

/// Reads a sheet: CSV, or JSON where the text begins like it. `heading_line` is the line of the headings, the first that is not empty when left out.
/// None with diagnostics where it is neither.
pub(crate) fn sheet(text: &str, heading_line: Option<u32>, options: &ReadOptions) -> (Option<Sheet>, Vec<Diagnostic>) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if !text.trim_start().starts_with(['[', '{']) {
        let lines = comma_separated(text);
        return (headed(lines, heading_line), Vec::new());
    }
    // The reader takes objects; a list of rows is a member of one.
    let whole = if text.trim_start().starts_with('[') { format!("{{\"rows\":{text}}}") } else { text.to_owned() };
    let (tree, diagnostics, ..) = read_tree(whole, options);
    (tree.and_then(|tree| of_tree(&tree, heading_line)), diagnostics)
}

/// The lines of CSV, by the delimiter that parts most of its lines alike.
fn comma_separated(text: &str) -> Vec<Row> {
    // What Excel writes to name its delimiter is no row.
    let (given, text, skipped) = match text.split_once('\n') {
        Some((first, rest)) if first.trim_end().len() == 5 && first.starts_with("sep=") => (first.as_bytes().get(4).copied(), rest, 1),
        _ => (None, text, 0),
    };
    let delimiter = given.map_or_else(|| delimiter(text), char::from);
    let cell = |cell: String| if cell.is_empty() { Cell::Empty } else { Cell::Text(unescaped(&cell).to_owned()) };
    let row = |(line, cells): Line| Row { line: line.saturating_add(skipped), cells: cells.into_iter().map(cell).collect() };
    lines(text, delimiter).into_iter().map(row).collect()
}

fn delimiter(text: &str) -> char {
    let head: String = text.lines().take(20).flat_map(|line| [line, "\n"]).collect();
    let parted = |delimiter: &char| {
        let widths: Vec<usize> = lines(&head, *delimiter).iter().map(|(_, cells)| cells.len()).collect();
        let widest = widths.iter().copied().max().unwrap_or(0);
        // Lines that have as many cells as the widest; one column tells of no delimiter.
        if widest < 2 { (0, 0) } else { (widths.iter().filter(|width| **width == widest).count(), widest) }
    };
    DELIMITERS.iter().rev().copied().max_by_key(parted).unwrap_or(',')
}

/// The lines as headings and rows below them. Empty lines are none, but count.
fn headed(lines: Vec<Row>, heading_line: Option<u32>) -> Option<Sheet> {
    let filled = |row: &Row| row.cells.iter().any(|cell| !cell.is_empty());
    let mut lines = lines.into_iter().filter(filled).skip_while(|row| heading_line.is_some_and(|line| row.line < line));
    let heading = lines.next()?;
    let mut headings: Vec<String> = heading.cells.iter().map(|cell| one_line(&cell.text())).collect();
    while headings.last().is_some_and(String::is_empty) {
        headings.pop();
    }
    // A row of types below the headings, as some templates have it.
    let rows = lines.filter(|row| !row.cell(0).text().starts_with('#') || looks_like_id(&row.cell(0).text())).collect();
    Some(Sheet { headings, rows, ..Sheet::default() })
}

/// `#12` numbers a row; `# text` is a remark.
fn looks_like_id(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit()))
}

/// A heading in one line, as cells with line breaks show it.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Rows as JSON: `{"sheet": …, "date1904": false, "rows": […]}`, where a row is a list of cells, the first one the headings, or an object from heading to cell.
fn of_tree(tree: &Tree, heading_line: Option<u32>) -> Option<Sheet> {
    let rows = tree.get("rows")?.items();
    let name = tree.get("sheet").and_then(Tree::text).map(ToString::to_string);
    let line = |at: usize| u32::try_from(at).unwrap_or(u32::MAX).saturating_add(1);
    let listed = |(at, row): (usize, &Tree)| Row { line: line(at), cells: row.items().iter().map(cell).collect() };
    let mut sheet = if rows.first().is_some_and(|row| !row.members().is_empty()) {
        let mut headings: Vec<String> = Vec::new();
        for (heading, _) in rows.iter().flat_map(|row| row.members()) {
            if !headings.iter().any(|known| known == heading.as_str()) {
                headings.push(heading.to_string());
            }
        }
        let of = |row: &Tree, heading: &String| row.get(heading).map_or(Cell::Empty, cell);
        let named = |(at, row): (usize, &Tree)| Row { line: line(at), cells: headings.iter().map(|heading| of(row, heading)).collect() };
        let rows = rows.iter().enumerate().map(named).collect();
        Sheet { headings, rows, ..Sheet::default() }
    } else {
        headed(rows.iter().enumerate().map(listed).collect(), heading_line)?
    };
    sheet.name = name;
    sheet.from_1904 = matches!(tree.get("date1904"), Some(Tree::Flag(true)));
    Some(sheet)
}

fn cell(tree: &Tree) -> Cell {
    match tree {
        Tree::Text(text) if text.is_empty() => Cell::Empty,
        Tree::Text(text) => Cell::Text(text.to_string()),
        Tree::Number(number) => Cell::Number(number.to_string()),
        Tree::Flag(flag) => Cell::Flag(*flag),
        // A cell of several values is what hosts hand over for lists of choices.
        Tree::List(items) => {
            let values: Vec<String> = items.iter().map(|item| cell(item).text().into_owned()).collect();
            Cell::Text(crate::exchange::rows::joined(&values))
        }
        Tree::Null | Tree::Broken | Tree::Members(_) => Cell::Empty,
    }
}

#[cfg(test)]
mod tests {
    use super::{Cell, Sheet, sheet};
    use crate::read::ReadOptions;

    fn read(text: &str) -> Sheet {
        sheet(text, None, &ReadOptions::default()).0.expect("a sheet")
    }

    #[test]
    fn delimiters_are_seen_and_lines_are_those_of_the_sheet() {
        for (text, second) in [
            ("ID;Title\nR-1;\"a; b\"\n", "a; b"),
            ("\u{feff}ID,Title\r\nR-1,\"two\r\nlines\"\r\n", "two\r\nlines"),
            ("ID\tTitle\nR-1\tx, y\n", "x, y"),
            ("ID|Title\nR-1|x\n", "x"),
            ("sep=;\nID;Title\nR-1;1,5\n", "1,5"),
        ] {
            let sheet = read(text);
            assert_eq!(sheet.headings, ["ID", "Title"], "{text}");
            assert_eq!(sheet.rows.iter().map(|row| row.cell(1).text().into_owned()).collect::<Vec<_>>(), [second], "{text}");
        }
        let sheet = read("\n,,\nID,Title\n\nR-1,x\n#12,y\n# remark,\n");
        assert_eq!(sheet.rows.iter().map(|row| row.line).collect::<Vec<_>>(), [5, 6]);
        assert_eq!(read("Title\nonly one column\n").headings, ["Title"]);
    }

    #[test]
    fn rows_come_as_lists_or_as_objects() {
        let lists = read(r#"{"sheet": "Risks", "rows": [["ID", "Score"], ["R-1", 12], ["R-2", null]]}"#);
        let objects = read(r#"[{"ID": "R-1", "Score": 12}, {"ID": "R-2"}]"#);
        assert_eq!(lists.name.as_deref(), Some("Risks"));
        assert_eq!(
            (&lists.headings, lists.rows[0].cell(1), lists.rows[1].cell(1)),
            (&objects.headings, objects.rows[0].cell(1), objects.rows[1].cell(1))
        );
        assert_eq!(*lists.rows[0].cell(1), Cell::Number("12".into()));
        assert!(sheet("[1", None, &ReadOptions::default()).0.is_none());
        assert!(sheet("", None, &ReadOptions::default()).0.is_none());
    }
}
