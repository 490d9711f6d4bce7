//! Any JSON, as a tree: for files whose members no table knows.

use super::Reader;
use crate::read::scan::SyntaxError;
use crate::read::text::Text;

/// A JSON value. Where it stands is found from its pointer, by `spans`, when a diagnostic asks for it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Tree {
    Text(Text),
    /// As written: files of others hold numbers that no type of ours does.
    Number(Text),
    Flag(bool),
    Null,
    List(Vec<Tree>),
    /// In the order of the text; of two of a name the first.
    Members(Vec<(Text, Tree)>),
    /// A string with half a surrogate pair, which was noted.
    Broken,
}

#[cfg(feature = "exchange")]
impl Tree {
    /// The tree as JSON text.
    #[cfg(feature = "exchange")]
    pub(crate) fn write(&self, out: &mut String) {
        match self {
            Tree::Text(text) => out.push_str(&crate::read::write_value(crate::read::View::Text(text))),
            Tree::Number(number) => out.push_str(number),
            Tree::Flag(flag) => out.push_str(if *flag { "true" } else { "false" }),
            Tree::Null | Tree::Broken => out.push_str("null"),
            Tree::List(items) => {
                out.push('[');
                for (at, item) in items.iter().enumerate() {
                    if at > 0 {
                        out.push(',');
                    }
                    item.write(out);
                }
                out.push(']');
            }
            Tree::Members(members) => {
                out.push('{');
                for (at, (name, value)) in members.iter().enumerate() {
                    if at > 0 {
                        out.push(',');
                    }
                    out.push_str(&crate::read::write_value(crate::read::View::Text(name)));
                    out.push(':');
                    value.write(out);
                }
                out.push('}');
            }
        }
    }

    /// The value, if it is text; empty text counts.
    pub(crate) fn text(&self) -> Option<&Text> {
        if let Tree::Text(text) = self { Some(text) } else { None }
    }

    /// The elements of a list; none of anything else.
    pub(crate) fn items(&self) -> &[Tree] {
        if let Tree::List(items) = self { items } else { &[] }
    }

    /// The members of an object; none of anything else.
    pub(crate) fn members(&self) -> &[(Text, Tree)] {
        if let Tree::Members(members) = self { members } else { &[] }
    }

    /// The member of that name of an object.
    pub(crate) fn get(&self, name: &str) -> Option<&Tree> {
        self.members().iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// The name of its JSON type, as diagnostics have it.
    pub(crate) fn type_name(&self) -> &'static str {
        match self {
            Tree::Text(_) | Tree::Broken => "string",
            Tree::Number(_) => "number",
            Tree::Flag(_) => "boolean",
            Tree::Null => "null",
            Tree::List(_) => "array",
            Tree::Members(_) => "object",
        }
    }
}

impl Reader<'_> {
    /// Any value as a tree; none once the text is no JSON any more.
    pub(crate) fn tree(&mut self) -> Option<Tree> {
        match self.peek() {
            Some(b'"') => {
                let start = self.at;
                let text = self.string().map(|(_, text)| self.keep(start, text));
                // Half a surrogate pair was noted, and is no text.
                Some(text.map_or(Tree::Broken, Tree::Text)).filter(|_| self.fatal.is_none())
            }
            Some(b'[') => {
                let mut items = Vec::new();
                let whole = self.descend() && self.items(&mut items);
                self.depth += usize::from(whole);
                whole.then_some(Tree::List(items))
            }
            Some(b'{') => {
                let mut members = Vec::new();
                let whole = self.descend() && self.branches(&mut members);
                self.depth += usize::from(whole);
                whole.then_some(Tree::Members(members))
            }
            Some(b'-' | b'0'..=b'9') => {
                let (start, text) = self.number()?;
                Some(Tree::Number(Text::slice(self.source, start, start + text.len())))
            }
            Some(b't' | b'f') => self.boolean().map(Tree::Flag),
            // `null`, and what is no JSON, which ends the reading.
            _ => self.skip().then_some(Tree::Null),
        }
    }

    fn items(&mut self, into: &mut Vec<Tree>) -> bool {
        if self.peek() == Some(b']') {
            self.at += 1;
            return true;
        }
        loop {
            let Some(item) = self.tree() else { return false };
            into.push(item);
            if !self.goes_on(b']') {
                return self.fatal.is_none();
            }
        }
    }

    fn branches(&mut self, into: &mut Vec<(Text, Tree)>) -> bool {
        if self.peek() == Some(b'}') {
            self.at += 1;
            return true;
        }
        let mut starts = Vec::new();
        loop {
            let start = self.at;
            if self.peek() != Some(b'"') {
                let code = if self.peek().is_none() { "unexpected-end" } else { "unexpected-character" };
                self.stop(SyntaxError { at: start, code });
                return false;
            }
            let name = self.string().map(|(_, name)| self.keep(start, name));
            if self.fatal.is_some() || !self.colon() {
                return false;
            }
            let Some(value) = self.tree() else { return false };
            if let Some(name) = name {
                starts.push(start);
                into.push((name, value));
            }
            if !self.goes_on(b'}') {
                self.once(&starts, into);
                return self.fatal.is_none();
            }
        }
    }

    /// Leaves the first of members with one name, and notes the others.
    fn once(&mut self, starts: &[usize], members: &mut Vec<(Text, Tree)>) {
        let mut order: Vec<(&Text, usize)> = members.iter().map(|(name, _)| name).zip(0..).collect();
        crate::order::sort(&mut order);
        let mut again: Vec<(usize, Text)> = Vec::new();
        for (one, other) in order.iter().zip(order.iter().skip(1)) {
            again.extend((one.0 == other.0).then(|| (other.1, other.0.clone())));
        }
        for (at, name) in &again {
            self.refuse(starts.get(*at).copied().unwrap_or_default(), "duplicate-key", &[("field", name)]);
        }
        crate::order::sort(&mut again);
        let mut again = again.iter().map(|(at, _)| *at).peekable();
        let mut place = 0..;
        members.retain(|_| {
            let here = place.next();
            again.next_if(|at| Some(*at) == here).is_none()
        });
    }
}

#[cfg(test)]
#[cfg(feature = "exchange")]
mod tests {
    use super::Tree;
    use crate::read::{ReadOptions, read_tree, spans};

    #[test]
    fn a_tree_holds_all_that_json_can_say() {
        let text = r#"{"a": [1.50, -0, 1e400, 123456789012345678901], "b": true, "c": false, "d": null, "e": "", "f": {"g": "x\ny"}}"#;
        let (tree, diagnostics, _, source) = read_tree(text.to_owned(), &ReadOptions::default());
        let tree = tree.expect("a tree");
        assert!(diagnostics.is_empty());
        let numbers: Vec<&str> =
            tree.get("a").expect("a").items().iter().map(|n| if let Tree::Number(n) = n { &**n } else { "" }).collect();
        assert_eq!(numbers, ["1.50", "-0", "1e400", "123456789012345678901"]);
        assert_eq!((tree.get("b"), tree.get("c"), tree.get("d")), (Some(&Tree::Flag(true)), Some(&Tree::Flag(false)), Some(&Tree::Null)));
        assert_eq!(tree.get("e").and_then(Tree::text).map(|text| &**text), Some(""));
        assert_eq!(tree.get("f").and_then(|f| f.get("g")).and_then(Tree::text).map(|text| &**text), Some("x\ny"));
        assert_eq!(
            tree.members().iter().map(|(_, value)| value.type_name()).collect::<Vec<_>>(),
            ["array", "boolean", "boolean", "null", "string", "object"]
        );
        let place = spans(&source, &["/a/2"]).pop().flatten().expect("a place");
        assert_eq!((place.line, place.column), (1, 18));
    }

    #[test]
    fn what_is_no_json_gives_no_tree_and_says_where_it_ends() {
        for (text, code, offset) in [
            (r#"{"a": 1"#, "unexpected-end", 7),
            (r#"{"a": [1, 2"#, "unexpected-end", 11),
            (r#"{"a": 01}"#, "bad-number", 7),
            (r#"{"a": nul}"#, "unexpected-character", 6),
            (r#"{"a": tru}"#, "unexpected-character", 6),
            (r#"{"a": -}"#, "bad-number", 7),
            (r#"{"a": }"#, "unexpected-character", 6),
        ] {
            let (tree, diagnostics, ..) = read_tree(text.to_owned(), &ReadOptions::default());
            let told: Vec<_> = diagnostics.iter().map(|d| (&*d.code, d.span.as_ref().map_or(0, |span| span.offset))).collect();
            assert_eq!((tree, told), (None, vec![(code, offset)]), "{text}");
        }
    }
}
