//! Names of standards and laws in a line.

/// A name in a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Name {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether it is ISO/IEC 42001.
    pub(super) ours: bool,
    /// Whether it stands behind `ISO`: a bare `42001` may be anything.
    pub(super) full: bool,
}

/// Standards that people name by their number alone.
const BARE: &[&str] = &[
    "42001", "42003", "42005", "42006", "42007", "27001", "27002", "27017", "27018", "27701", "23894", "22989", "23053", "38507", "5338",
    "9001", "14001", "22301", "31000", "19011", "17021", "20000", "45001", "13485",
];
/// What else has numbered parts that are met beside those of ISO/IEC 42001.
const OTHERS: &[&str] = &[
    "nist",
    "ai rmf",
    "ai act",
    "regulation (eu)",
    "gdpr",
    "dsgvo",
    "soc 2",
    "soc2",
    "cis controls",
    "hipaa",
    "pci dss",
    "cobit",
    "owasp",
    "aicm",
    "csa ccm",
    "tisax",
    "it-grundschutz",
    "hitrust",
    "fedramp",
];

/// All of them, in order.
pub(super) fn names(line: &str) -> Vec<Name> {
    let low = line.to_ascii_lowercase();
    let mut out: Vec<Name> = Vec::new();
    let mut at = 0;
    while at < low.len() {
        match name_at(&low, at) {
            Some(name) => {
                at = name.end;
                out.push(name);
            }
            None => at += 1,
        }
    }
    out
}

fn name_at(low: &str, at: usize) -> Option<Name> {
    let rest = low.get(at..)?;
    let starts = low.get(..at)?.chars().next_back().is_none_or(|before| !before.is_alphanumeric());
    if !starts {
        return None;
    }
    if let Some((number, length)) = designation(rest) {
        return Some(Name { start: at, end: at + length, ours: number == "42001", full: true });
    }
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 {
        let number = rest.get(..digits)?;
        let follows = rest.get(digits..)?.chars().next();
        let whole = follows.is_none_or(|c| !c.is_alphanumeric());
        return (whole && BARE.contains(&number)).then_some(Name { start: at, end: at + digits, ours: number == "42001", full: false });
    }
    let other = OTHERS.iter().find(|name| rest.starts_with(**name))?;
    let follows = rest.get(other.len()..)?.chars().next();
    follows.is_none_or(|c| !c.is_alphanumeric()).then_some(Name { start: at, end: at + other.len(), ours: false, full: true })
}

/// The number of a designation such as `ISO/IEC TS 42001:2023`, and how long it is, with its year.
pub(super) fn designation(low: &str) -> Option<(&str, usize)> {
    let mut rest = low.strip_prefix("iso").or_else(|| low.strip_prefix("iec"))?;
    loop {
        let bare = rest.trim_start_matches([' ', '/', '-', '_', '\u{a0}', ':']);
        match ["iec", "ieee", "fdis", "dis", "cd", "ts", "tr", "pas"].iter().find_map(|part| bare.strip_prefix(part)) {
            Some(after) => rest = after,
            None => {
                let digits = bare.bytes().take_while(u8::is_ascii_digit).count();
                let number = bare.get(..digits).filter(|_| (4..=5).contains(&digits))?;
                let after = bare.get(digits..)?;
                let year = after.strip_prefix([':', '-']).map_or(0, |year| year.bytes().take_while(u8::is_ascii_digit).count());
                let dated = if year == 4 { 5 } else { 0 };
                return Some((number, low.len() - after.len() + dated));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn standards_are_known_by_their_names() {
        let found = |line: &str| names(line).iter().map(|name| (line[name.start..name.end].to_owned(), name.ours)).collect::<Vec<_>>();
        assert_eq!(
            found("ISO/IEC 42001:2023, iso42001 and ISO/IEC FDIS 42001, not ISO 27001:2022 or the EU AI Act"),
            [
                ("ISO/IEC 42001:2023".into(), true),
                ("iso42001".into(), true),
                ("ISO/IEC FDIS 42001".into(), true),
                ("ISO 27001:2022".into(), false),
                ("AI Act".into(), false)
            ]
        );
        assert_eq!(
            found("aims-iso-iec-42001, 42001, isolated 420011, ISO 8601"),
            [("iso-iec-42001".into(), true), ("42001".into(), true), ("ISO 8601".into(), false)]
        );
    }
}
