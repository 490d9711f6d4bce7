//! The document as text in pieces: what no row touches stays as it was written, byte for byte, with all that could not be read of it.

use crate::read::{ReadOptions, Tree, read_tree, value_ends};

/// A piece of the document.
#[derive(Debug)]
pub(super) enum Piece {
    /// JSON text.
    Raw(String),
    /// Members: the name as it is written, and the value.
    Members(Vec<(String, Piece)>),
    List(Vec<Piece>),
    /// A record that a row has touched.
    Record(Tree),
}

impl Piece {
    /// The members of an object, which an absent or other value becomes.
    fn members(&mut self) -> Option<&mut Vec<(String, Piece)>> {
        if !matches!(self, Piece::Members(_)) {
            let parts = if let Piece::Raw(text) = self { parts(text, true) } else { Vec::new() };
            *self = Piece::Members(parts.into_iter().map(|(name, value)| (name.to_owned(), Piece::Raw(value.to_owned()))).collect());
        }
        if let Piece::Members(members) = self { Some(members) } else { None }
    }

    /// The elements of a list, which an absent or other value becomes.
    pub(super) fn list(&mut self) -> Option<&mut Vec<Piece>> {
        if !matches!(self, Piece::List(_)) {
            let parts = if let Piece::Raw(text) = self { parts(text, false) } else { Vec::new() };
            *self = Piece::List(parts.into_iter().map(|(_, value)| Piece::Raw(value.to_owned())).collect());
        }
        if let Piece::List(list) = self { Some(list) } else { None }
    }

    /// The member of that name, made where there is none.
    pub(super) fn member(&mut self, name: &str) -> Option<&mut Piece> {
        let quoted = format!("\"{name}\"");
        let members = self.members()?;
        let at = members.iter().position(|(known, _)| *known == quoted).unwrap_or(members.len());
        if at == members.len() {
            members.push((quoted, Piece::Raw(String::new())));
        }
        members.get_mut(at).map(|(_, value)| value)
    }

    /// The record as a tree; none where it holds what a tree can't, such as a name twice.
    pub(super) fn record(&self) -> Option<Tree> {
        match self {
            Piece::Record(tree) => Some(tree.clone()),
            Piece::Raw(text) => {
                let (tree, diagnostics, ..) = read_tree(text.clone(), &ReadOptions::default());
                tree.filter(|_| diagnostics.is_empty())
            }
            Piece::Members(_) | Piece::List(_) => None,
        }
    }

    /// As JSON text.
    pub(super) fn write(&self, out: &mut String) {
        match self {
            Piece::Raw(text) => out.push_str(text),
            Piece::Record(tree) => tree.write(out),
            Piece::List(list) => {
                out.push('[');
                for (at, piece) in list.iter().enumerate() {
                    if at > 0 {
                        out.push(',');
                    }
                    piece.write(out);
                }
                out.push(']');
            }
            Piece::Members(members) => {
                out.push('{');
                for (at, (name, value)) in members.iter().enumerate() {
                    if at > 0 {
                        out.push(',');
                    }
                    out.push_str(name);
                    out.push(':');
                    value.write(out);
                }
                out.push('}');
            }
        }
    }
}

/// The members of an object or the elements of a list, as they are written. The text is JSON that the library wrote.
fn parts(text: &str, named: bool) -> Vec<(&str, &str)> {
    let mut out = Vec::new();
    let mut at = 1;
    while let Some(end) = value_ends(text, at) {
        let first = text.get(at..end).unwrap_or_default();
        let (name, value, end) = if named {
            let from = end + 1;
            let Some(end) = value_ends(text, from) else { break };
            (first, text.get(from..end).unwrap_or_default(), end)
        } else {
            ("", first, end)
        };
        out.push((name, value));
        at = end + 1;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::Piece;

    #[test]
    fn what_is_not_touched_stays_as_it_is() {
        let text = r#"{"a":"x","b":[{"id":"1"},null,2,"\ud800"],"b":1e400,"c":{"d":[]}}"#;
        let mut document = Piece::Raw(text.to_owned());
        let list = document.member("b").and_then(Piece::list).expect("a list");
        assert_eq!(list.len(), 4);
        assert!(list[0].record().is_some() && list[1].record().is_none() && list[3].record().is_none());
        assert!(document.member("c").and_then(|c| c.member("d")).and_then(Piece::list).is_some_and(|list| list.is_empty()));
        let mut out = String::new();
        document.write(&mut out);
        assert_eq!(out, text);
        document.member("e").and_then(Piece::list).expect("a list").push(Piece::Raw("{}".into()));
        out.clear();
        document.write(&mut out);
        assert!(out.ends_with(r#","e":[{}]}"#));
        assert!(Piece::Raw(r#"{"a":1,"a":2}"#.into()).record().is_none());
    }
}
