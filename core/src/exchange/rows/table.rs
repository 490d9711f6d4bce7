//! The rows of a table of records.

use super::column::{Place, TableColumn};
use super::layout::{Layout, layout};
use crate::Aims;
use crate::language::Language;
use crate::read::{Plain, Text, record};

record! {
    /// A table: its columns, and a row of cells for each record. A cell is text, empty where nothing is recorded.
    pub struct TableRows "tableRows" {
        required {
            /// Name of the table.
            "table" table: Text,
        }
        optional {
            /// The columns, in their order.
            "columns" columns: Vec<TableColumn>,
            /// The rows, a cell for each column.
            "rows" rows: Vec<Vec<Plain>>,
        }
    }
}

/// The columns of a table of records, such as `risks` or `statementOfApplicability.entries`, with labels in that language; none where there is no such
/// table. They stand in the order of the record's fields and lie in it or in what it holds; a later version may add columns.
///
/// ```
/// use aimskit::{Language, exchange::table_columns};
/// let columns = table_columns("risks", Language::english()).ok_or("no table")?;
/// assert_eq!(&*columns[0].name, "id");
/// assert!(columns.iter().any(|column| &*column.name == "residual.likelihood"));
/// assert!(table_columns("wishes", Language::english()).is_none());
/// # Ok::<(), &str>(())
/// ```
pub fn table_columns(table: &str, language: &Language) -> Option<Vec<TableColumn>> {
    Some(layout(table)?.columns().iter().map(|place| place.column(|name| language.label(name))).collect())
}

/// The rows of a table of records: of all published columns, or of those that are named, which may lie deeper. `Err` is the first name that is none.
///
/// ```
/// use aimskit::{Language, exchange::record_table};
/// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "risks": [{"id": "R-1", "causes": ["drift", "a; b"]}]}"#).aims.ok_or("unreadable")?;
/// let table = record_table(&aims, "risks", &["id".into(), "causes".into()], Language::english())?;
/// assert_eq!(table.rows[0].iter().map(|cell| &**cell).collect::<Vec<_>>(), ["R-1", "drift; \"a; b\""]);
/// assert!(record_table(&aims, "risks", &["wish".into()], Language::english()).is_err());
/// # Ok::<(), String>(())
/// ```
pub fn record_table(aims: &Aims, table: &str, columns: &[Text], language: &Language) -> Result<TableRows, String> {
    let layout = layout(table).ok_or_else(|| table.to_owned())?;
    let places = if columns.is_empty() {
        layout.columns()
    } else {
        columns.iter().map(|name| layout.place(name).ok_or_else(|| name.to_string())).collect::<Result<Vec<Place>, String>>()?
    };
    let mut out = TableRows::new(table.into());
    out.columns = places.iter().map(|place| place.column(|name| language.label(name))).collect();
    out.rows = rows(aims, &layout, &places);
    Ok(out)
}

fn rows(aims: &Aims, layout: &Layout, places: &[Place]) -> Vec<Vec<Plain>> {
    let row = |record: &(dyn crate::read::Record + 'static)| places.iter().map(|place| Plain(place.cell(record))).collect();
    layout.records(aims.root()).into_iter().map(row).collect()
}
