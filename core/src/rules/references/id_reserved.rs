//! An own record under a number of the standard.

use crate::check::rule;

rule! {
    "id-reserved", since "0.1", Integrity, on Whole, serves [],
    effort RecordOnly,
    message "the id `{id}` has the form of a number of the standard",
    hint "put a word before it: numbers such as `4.1`, `A.6.2.4` and `C.2.1` refer to the standard",
    whole |cx, sink| super::each_id(cx, sink, |known| is_reserved(known.id)),
}

/// A clause (`4.1`, `6.1.3`), a control (`A.6.2.4`) or an entry of Annex B, C or D.
pub(crate) fn is_reserved(id: &str) -> bool {
    let numbers = match id.as_bytes() {
        [b'A'..=b'D', b'.', ..] => id.get(2..),
        [b'A'..=b'D', ..] => None,
        _ => Some(id),
    };
    numbers.is_some_and(|n| {
        (n.contains('.') || n.len() < id.len()) && n.split('.').all(|p| !p.is_empty() && p.bytes().all(|b| b.is_ascii_digit()))
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn shapes() {
        for id in ["4.1", "A.6.2.4", "C.2.1", "10.2", "A.2"] {
            assert!(super::is_reserved(id), "{id}");
        }
        for id in ["risk-4.1", "A6", "42", "AB.1", "A.x", "r.1"] {
            assert!(!super::is_reserved(id), "{id}");
        }
    }
}
