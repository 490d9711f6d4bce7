//! Editions and amendments of ISO/IEC 42001 that do not exist.

use super::Wrong;
use super::page::Line;

/// The year of the only edition.
const EDITION: &str = "2023";
/// What may stand before the name without making it another publication: that of a national body has a year of its own.
const OWN: &[&str] = &["iso", "iec"];

/// Every name of the standard in the line with another year than its own, or with an amendment.
pub(super) fn wrong(line: &Line<'_>) -> Vec<Wrong> {
    let mut out = Vec::new();
    for name in line.names.iter().filter(|name| name.ours && name.full && !is_adopted(line.text.get(..name.start).unwrap_or_default())) {
        let written = line.text.get(name.start..name.end).unwrap_or_default();
        let year = written.rsplit_once([':', '-']).map(|(_, year)| year).filter(|year| year.len() == 4 && year.starts_with("20"));
        let rest = line.text.get(name.end..).unwrap_or_default();
        let amended = amendment(rest);
        if year.is_some_and(|year| year != EDITION) || amended > 0 {
            let text = line.text.get(name.start..name.end + amended).unwrap_or(written);
            out.push(Wrong::new(line, name.start, "cited-edition-missing", vec![("text", text.to_owned())]));
        }
    }
    out
}

/// Whether a national or European body adopted it: `EN ISO/IEC 42001:2026`, `SS-ISO/IEC 42001:2024`.
fn is_adopted(before: &str) -> bool {
    let trimmed = before.trim_end_matches([' ', '-', '\u{a0}', '/']);
    let word: String = trimmed.chars().rev().take_while(|c| c.is_alphanumeric()).collect::<Vec<_>>().into_iter().rev().collect();
    let capital = word.len() > 1 && word.chars().all(|c| c.is_ascii_uppercase());
    trimmed.len() + 2 > before.len() && capital && !OWN.contains(&word.to_ascii_lowercase().as_str())
}

/// How long the amendment behind the name is: `/Amd 1:2024`.
fn amendment(rest: &str) -> usize {
    let low = rest.to_ascii_lowercase();
    let bare = low.trim_start_matches(['/', ' ', '+', ':']);
    let Some(after) = ["amd", "amendment"].iter().rev().find_map(|word| bare.strip_prefix(word)) else { return 0 };
    let number = after.trim_start_matches([' ', '.']);
    let digits = number.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b':').count();
    if digits == 0 { 0 } else { low.len() - number.len() + number.get(..digits).map_or(0, |number| number.trim_end_matches(':').len()) }
}
