//! Long imports tell how far they are, and end where they are not waited for any more.

/// Is told how many rows or files of an import are done and how many there are, at the beginning, after each one and at the end; says whether to go
/// on. An import that it ends gives no document.
///
/// ```
/// use aimskit::Language;
/// let options = r#"{"mapping": {"records": "risks", "columns": [{"heading": "Nr", "place": "id"}]}}"#;
/// let (table, mut told) = ("Nr\nR-1\nR-2\n", Vec::new());
/// let mut import = |most: u32| {
///     let mut watch = |done: u32, total: u32| {
///         told.push((done, total));
///         done < most
///     };
///     aimskit::api::import_rows_watched(r#"{"schemaVersion": "1.0"}"#, table, options, &mut watch, Language::english())
/// };
/// assert!(import(9).contains(r#""id":"R-2""#));
/// assert!(!import(1).contains("aims"), "ended behind the first row");
/// assert_eq!(told, [(0, 2), (1, 2), (2, 2), (0, 2), (1, 2)]);
/// ```
pub type Watch<'w> = dyn FnMut(u32, u32) -> bool + 'w;

/// How many there are, as a watch is told.
pub(super) fn number(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}
