//! Tables of records: one for each register, for each list of a part of the document, with published columns; out as rows, and what the cells of
//! rows mean on their way in.
//!
//! * `column`: what a column is, and the cell of a record in it
//! * `layout`: which tables there are, and their columns
//! * `table`: the rows

mod column;
mod layout;
mod table;

pub use column::{CellType, TableColumn};
pub(crate) use column::{Held, Place, Step, joined, parted};
pub(crate) use layout::{Layout, layout, ways};
pub use table::{TableRows, record_table, table_columns};
