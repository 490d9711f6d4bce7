//! What a file tells of, whatever its format: things with claims about them, and everything that was not understood.

use super::claim::{At, Claim, Said, Thing, ThingKind, What};
use crate::exchange::ImportReason;
use crate::language::Phrase;
use crate::order::Map;
use crate::read::{Text, Tree, View, clip, write_value};

/// A value of the file, with its place.
#[derive(Debug, Clone)]
pub(super) struct Node<'t> {
    pub(super) tree: &'t Tree,
    pub(super) at: String,
}

impl<'t> Node<'t> {
    pub(super) fn get(&self, name: &str) -> Option<Node<'t>> {
        Some(Node { tree: self.tree.get(name)?, at: step(&self.at, name) })
    }

    /// The first of the members that is there: names differ by version and tool.
    pub(super) fn any(&self, names: &[&str]) -> Option<Node<'t>> {
        names.iter().find_map(|name| self.get(name))
    }

    pub(super) fn items(&self) -> impl Iterator<Item = Node<'t>> + use<'t> {
        let at = self.at.clone();
        self.tree.items().iter().enumerate().map(move |(index, tree)| Node { tree, at: format!("{at}/{index}") })
    }

    pub(super) fn members(&self) -> impl Iterator<Item = Node<'t>> + use<'_, 't> {
        self.tree.members().iter().map(|(name, tree)| Node { tree, at: step(&self.at, name) })
    }

    /// The elements of a list, or the value itself: tools write one as they please.
    pub(super) fn each(&self) -> Vec<Node<'t>> {
        if let Tree::List(_) = self.tree { self.items().collect() } else { vec![self.clone()] }
    }

    pub(super) fn text(&self) -> Option<&'t str> {
        self.tree.text().map(Text::as_str)
    }

    pub(super) fn is_object(&self) -> bool {
        matches!(self.tree, Tree::Members(_))
    }

    /// The text of a member, without a note that it was seen.
    pub(super) fn peek(&self, name: &str) -> Option<&'t str> {
        self.tree.get(name).and_then(Tree::text).map(Text::as_str)
    }

    /// The name of the member in which it stands, or the list.
    pub(super) fn name(&self) -> String {
        named(&self.at)
    }
}

fn named(at: &str) -> String {
    let name = at.rsplit('/').find(|step| !step.bytes().all(|b| b.is_ascii_digit())).unwrap_or_default();
    if name.is_empty() { "/".to_owned() } else { name.replace("~1", "/").replace("~0", "~") }
}

/// A member's pointer.
pub(super) fn step(at: &str, name: &str) -> String {
    [at, "/", &clip(name).replace('~', "~0").replace('/', "~1")].concat()
}

/// What is wrong with the file.
#[derive(Debug)]
pub(super) struct Problem {
    pub(super) pointer: String,
    pub(super) code: &'static str,
    pub(super) params: Vec<(&'static str, String)>,
}

/// Something that is not in the document.
#[derive(Debug)]
pub(super) struct Left {
    pub(super) at: At,
    pub(super) name: String,
    pub(super) reason: ImportReason,
    pub(super) value: Option<String>,
    /// The thing that it is about.
    pub(super) of: Option<usize>,
}

/// A file, as far as it was understood.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) things: Vec<Thing>,
    pub(super) left: Vec<Left>,
    pub(super) problems: Vec<Problem>,
    pub(super) version: Option<String>,
    pub(super) identifier: Option<String>,
    pub(super) note: Option<Phrase>,
    /// Whether it is no file of its format after all.
    pub(super) refused: bool,
    /// Pointers of the values that were taken or listed.
    seen: Vec<String>,
    /// Things that were asked for by kind and name.
    names: Map<(u8, String), usize>,
}

impl Found {
    pub(super) fn see(&mut self, node: &Node<'_>) {
        self.seen.push(node.at.clone());
    }

    /// Notes that the value at that place was taken.
    pub(super) fn mark(&mut self, pointer: &str) {
        self.seen.push(pointer.to_owned());
    }

    pub(super) fn problem(&mut self, pointer: &str, code: &'static str, params: &[(&'static str, &str)]) {
        let params = params.iter().map(|(name, value)| (*name, clip(value).into_owned())).collect();
        self.problems.push(Problem { pointer: pointer.to_owned(), code, params });
    }

    /// Lists a value as one that is not in the document.
    pub(super) fn leave(&mut self, node: &Node<'_>, reason: ImportReason, of: Option<usize>) {
        self.see(node);
        self.left.push(Left { at: At::pointer(&node.at), name: node.name(), reason, value: shown(node.tree), of });
    }

    /// The text of a value. None, and listed, where it is no text or says that nothing is known.
    pub(super) fn said(&mut self, node: &Node<'_>, of: Option<usize>) -> Option<String> {
        let text = match node.tree {
            Tree::Text(text) => text.trim().to_owned(),
            Tree::Number(text) => text.to_string(),
            _ => {
                self.leave(node, ImportReason::BadValue, of);
                return None;
            }
        };
        if says_nothing(&text) {
            self.leave(node, ImportReason::NotKnown, of);
            return None;
        }
        self.see(node);
        Some(text)
    }

    /// The text of a member.
    pub(super) fn member(&mut self, node: &Node<'_>, name: &str, of: Option<usize>) -> Option<(String, String)> {
        let member = node.get(name)?;
        self.said(&member, of).map(|text| (text, member.at))
    }

    pub(super) fn claim(&mut self, of: usize, what: What, said: Said, at: At) {
        if let Some(thing) = self.things.get_mut(of) {
            thing.claims.push(Claim { what, said, at });
        }
    }

    /// The text of a member, or each text of its list, as claims.
    pub(super) fn claim_texts(&mut self, of: usize, node: &Node<'_>, names: &[&str], what: What) {
        for one in node.any(names).iter().flat_map(Node::each) {
            if let Some(text) = self.said(&one, Some(of)) {
                self.claim(of, what, Said::Text(text), At::pointer(&one.at));
            }
        }
    }

    /// A member, or each element of its list, kept as it is beside the fields.
    pub(super) fn keep(&mut self, of: usize, node: &Node<'_>, names: &[&str], under: &'static str) {
        for one in node.any(names).iter().flat_map(Node::each) {
            if one.text().is_some_and(says_nothing) || matches!(one.tree, Tree::Null | Tree::Broken) {
                self.leave(&one, ImportReason::NotKnown, Some(of));
                continue;
            }
            self.keep_whole(of, &one, under);
        }
    }

    /// A new thing with its name; none, and listed, where it has none.
    pub(super) fn thing(&mut self, kind: ThingKind, node: &Node<'_>, name: Option<(String, String)>) -> Option<usize> {
        let Some((name, at)) = name else {
            self.leave(node, ImportReason::NoName, None);
            return None;
        };
        Some(self.stub(kind, &name, At::pointer(&at)))
    }

    /// A thing of which no more than the name is known yet; the one that has it already, if it is so.
    pub(super) fn stub(&mut self, kind: ThingKind, name: &str, at: At) -> usize {
        let mut thing = Thing::new(kind, name, at.clone());
        thing.claims.push(Claim { what: What::Name, said: Said::Text(name.to_owned()), at });
        self.things.push(thing);
        self.things.len() - 1
    }

    /// The thing of that kind and name that was asked for before, else a new one.
    pub(super) fn named(&mut self, kind: ThingKind, name: &str, at: At) -> usize {
        let key = (kind as u8, crate::letters::lower(name));
        if let Some(known) = self.names.get(&key) {
            return *known;
        }
        let made = self.stub(kind, name, at);
        self.names.insert(key, made);
        made
    }

    /// Lists everything that was neither taken nor listed; what holds nothing that was is listed as a whole.
    pub(super) fn leave_rest(&mut self, root: &Node<'_>, reason: ImportReason) {
        let mut seen = std::mem::take(&mut self.seen);
        crate::order::sort(&mut seen);
        self.rest(root, &seen, reason);
    }

    fn rest(&mut self, node: &Node<'_>, seen: &[String], reason: ImportReason) {
        let from = seen.partition_point(|at| **at < *node.at);
        if seen.get(from).is_some_and(|at| *at == node.at) {
            return;
        }
        let inside = format!("{}/", node.at);
        let next = seen.partition_point(|at| **at < *inside);
        if seen.get(next).is_none_or(|at| !at.starts_with(&inside)) {
            let empty =
                node.tree.items().is_empty() && node.tree.members().is_empty() && matches!(node.tree, Tree::List(_) | Tree::Members(_));
            if !empty {
                self.left.push(Left { at: At::pointer(&node.at), name: node.name(), reason, value: shown(node.tree), of: None });
            }
            return;
        }
        node.members().for_each(|member| self.rest(&member, seen, reason));
        node.items().for_each(|item| self.rest(&item, seen, reason));
    }
}

/// Whether a text states that nothing is known.
pub(super) fn says_nothing(text: &str) -> bool {
    let text = text.trim();
    let word = text.trim_matches(|c: char| !c.is_alphanumeric());
    let known = ["noassertion", "none", "unknown", "unspecified", "more information needed", "not specified", "no description available"];
    word.is_empty() || known.iter().any(|nothing| word.eq_ignore_ascii_case(nothing)) || crate::placeholder::placeholder(text).is_some()
}

/// A short value as text; none of what has members.
fn shown(tree: &Tree) -> Option<String> {
    match tree {
        Tree::Text(text) if !text.is_empty() => Some(clip(text).into_owned()),
        Tree::Number(text) => Some(text.to_string()),
        Tree::Flag(flag) => Some(flag.to_string()),
        _ => None,
    }
}

/// A tree as JSON text.
pub(super) fn json(tree: &Tree) -> String {
    let mut out = String::new();
    write(tree, &mut out);
    out
}

fn write(tree: &Tree, out: &mut String) {
    match tree {
        Tree::Text(text) => out.push_str(&write_value(View::Text(text))),
        Tree::Number(text) => out.push_str(text),
        Tree::Flag(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Tree::Null | Tree::Broken => out.push_str("null"),
        Tree::List(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                out.push_str(if at > 0 { "," } else { "" });
                write(item, out);
            }
            out.push(']');
        }
        Tree::Members(members) => {
            out.push('{');
            for (at, (name, value)) in members.iter().enumerate() {
                out.push_str(if at > 0 { "," } else { "" });
                out.push_str(&write_value(View::Text(name)));
                out.push(':');
                write(value, out);
            }
            out.push('}');
        }
    }
}
