//! Templates: text with `{places}`, and what is put into them.

/// What is put into a place of a text.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Arg<'a> {
    /// An id, or what a user wrote.
    Text(&'a str),
    /// A word of a vocabulary or the name of a field, shown by its label.
    Word(&'a str),
    /// A number; in the place `{count}` it chooses the form of the text.
    Number(i64),
    /// A date, written as the language writes it.
    Date {
        /// Its year.
        year: u16,
        /// Its month, from 1; 0 if only the year is known.
        month: u8,
        /// Its day of the month; 0 if only the month is known.
        day: u8,
    },
    /// Markup of the page that is being written, put in as it is.
    Markup(&'a str),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Arg<'a> {
        Arg::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Arg<'a> {
        Arg::Text(text)
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Arg::Number(number.into())
    }
}

impl From<i32> for Arg<'_> {
    fn from(number: i32) -> Self {
        Arg::Number(number.into())
    }
}

/// A part of a template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Piece<'t> {
    Text(&'t str),
    /// The name of a place.
    Place(&'t str),
}

/// Goes through a template. A brace that opens no place is text.
pub(crate) fn pieces<'t>(template: &'t str, see: &mut dyn FnMut(Piece<'t>)) {
    let mut rest = template;
    while let Some((before, tail)) = rest.split_once('{') {
        let Some((name, after)) = tail.split_once('}').filter(|(name, _)| is_name(name)) else {
            see(Piece::Text(rest.get(..=before.len()).unwrap_or_default()));
            rest = tail;
            continue;
        };
        if !before.is_empty() {
            see(Piece::Text(before));
        }
        see(Piece::Place(name));
        rest = after;
    }
    if !rest.is_empty() {
        see(Piece::Text(rest));
    }
}

fn is_name(name: &str) -> bool {
    // A field of a record inside stands behind that record's name, as in `approval.on`.
    name.split('.').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric()))
}

#[cfg(test)]
mod tests {
    use super::{Piece, pieces};

    #[test]
    fn a_template_falls_into_text_and_places() {
        let of = |template| {
            let mut all = Vec::new();
            pieces(template, &mut |piece| all.push(piece));
            all
        };
        use Piece::{Place, Text};
        assert_eq!(of("`{id}` of {on}."), [Text("`"), Place("id"), Text("` of "), Place("on"), Text(".")]);
        assert_eq!(of("{approval.on} {on.}"), [Place("approval.on"), Text(" {"), Text("on.}")]);
        assert_eq!(of("a { b {id}"), [Text("a {"), Text(" b "), Place("id")]);
        assert_eq!(of("{} {open"), [Text("{"), Text("} {"), Text("open")]);
        assert_eq!(of(""), []);
    }
}
