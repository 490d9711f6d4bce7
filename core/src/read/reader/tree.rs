//! Any JSON, as a tree: for files whose members no table knows.

use super::Reader;
use crate::read::scan::SyntaxError;
use crate::read::text::Text;

/// A JSON value: text, a list or members by name; anything else is `Other`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Tree {
    Text(Text),
    List(Vec<Tree>),
    /// In the order of the text; of two of a name the first.
    Members(Vec<(Text, Tree)>),
    Other,
}

impl Reader<'_> {
    /// Any value as a tree; none once the text is no JSON any more.
    pub(crate) fn tree(&mut self) -> Option<Tree> {
        match self.peek() {
            Some(b'"') => {
                let start = self.at;
                let text = self.string().map(|(_, text)| self.keep(start, text));
                // Half a surrogate pair was noted, and is no text.
                Some(text.map_or(Tree::Other, Tree::Text)).filter(|_| self.fatal.is_none())
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
            _ => self.skip().then_some(Tree::Other),
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
