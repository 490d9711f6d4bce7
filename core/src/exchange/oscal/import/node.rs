//! What files tell of a record, put together field by field, each with the place from which it comes.

use crate::order::Map;
use crate::read::{Text, Tree};

/// A value and its place, or what stands below.
#[derive(Debug, Clone)]
pub(super) enum Node {
    Leaf { value: Tree, pointer: String },
    Branch(Branch),
}

/// Fields by their names, or elements by their numbers.
#[derive(Debug, Clone, Default)]
pub(super) struct Branch {
    names: Map<String, usize>,
    below: Vec<(String, Node)>,
}

/// Deepest path that a property may have: no field stands deeper.
const DEEPEST: usize = 12;

impl Node {
    pub(super) fn new() -> Node {
        Node::Branch(Branch::default())
    }

    /// Puts a value at a path; says whether there was none. The first stays.
    pub(super) fn set<'p>(&mut self, path: impl IntoIterator<Item = &'p str>, value: Tree, pointer: String) -> bool {
        let mut place = self;
        let mut fresh = false;
        for (depth, step) in path.into_iter().enumerate() {
            let Node::Branch(branch) = place else { return false };
            if depth >= DEEPEST || step.is_empty() {
                return false;
            }
            let at = match branch.names.get(step) {
                Some(at) => *at,
                None => {
                    branch.names.insert(step.to_owned(), branch.below.len());
                    branch.below.push((step.to_owned(), Node::new()));
                    fresh = true;
                    branch.below.len() - 1
                }
            };
            let Some((_, below)) = branch.below.get_mut(at) else { return false };
            place = below;
        }
        if fresh {
            *place = Node::Leaf { value, pointer };
        }
        fresh
    }

    pub(super) fn text<'p>(&mut self, path: impl IntoIterator<Item = &'p str>, text: &str, pointer: String) -> bool {
        self.set(path, Tree::Text(Text::from(text)), pointer)
    }

    /// The value at a path.
    pub(super) fn at<'p>(&self, path: impl IntoIterator<Item = &'p str>) -> Option<&Node> {
        path.into_iter().try_fold(self, |node, step| match node {
            Node::Branch(branch) => branch.below.get(*branch.names.get(step)?).map(|(_, below)| below),
            Node::Leaf { .. } => None,
        })
    }

    /// The text at a path, and its place.
    pub(super) fn said<'p>(&self, path: impl IntoIterator<Item = &'p str>) -> Option<(&str, &str)> {
        match self.at(path)? {
            Node::Leaf { value: Tree::Text(text), pointer } => Some((text, pointer)),
            _ => None,
        }
    }

    /// What stands below, in order: elements by their numbers.
    pub(super) fn below(&self) -> Vec<(&str, &Node)> {
        let Node::Branch(branch) = self else { return Vec::new() };
        let mut all: Vec<(&str, &Node)> = branch.below.iter().map(|(name, node)| (name.as_str(), node)).collect();
        if self.is_list() {
            crate::order::sort_by_key(&mut all, |(name, _)| name.parse::<u64>().unwrap_or(u64::MAX));
        }
        all
    }

    pub(super) fn is_list(&self) -> bool {
        match self {
            Node::Branch(branch) => branch.below.first().is_some_and(|(name, _)| name.bytes().all(|b| b.is_ascii_digit())),
            Node::Leaf { .. } => false,
        }
    }

    /// Where it comes from: its own place, or that of the first value below.
    pub(super) fn pointer(&self) -> &str {
        match self {
            Node::Leaf { pointer, .. } => pointer,
            Node::Branch(branch) => branch.below.first().map_or("", |(_, node)| node.pointer()),
        }
    }

    /// As JSON, without what is banned; none where nothing is left.
    pub(super) fn tree(&self, banned: &dyn Fn(&str) -> bool) -> Option<Tree> {
        match self {
            Node::Leaf { value, pointer } => (!banned(pointer)).then(|| value.clone()),
            Node::Branch(_) => {
                let below = self.below();
                let kept = below.iter().filter_map(|(name, node)| Some((*name, node.tree(banned)?)));
                if self.is_list() {
                    let items: Vec<Tree> = kept.map(|(_, tree)| tree).collect();
                    (!items.is_empty()).then_some(Tree::List(items))
                } else {
                    let members: Vec<(Text, Tree)> = kept.map(|(name, tree)| (Text::from(name), tree)).collect();
                    (!members.is_empty()).then_some(Tree::Members(members))
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Node;

    #[test]
    fn elements_stand_by_their_numbers() {
        let mut node = Node::new();
        for (path, text) in [("a.10", "ten"), ("a.2", "two"), ("b.c", "c"), ("a.2", "again"), ("b", "no")] {
            node.text(path.split('.'), text, format!("/{text}"));
        }
        let a = node.at(["a"]).unwrap();
        assert!(a.is_list());
        assert_eq!(a.below().iter().map(|(_, it)| it.pointer()).collect::<Vec<_>>(), ["/two", "/ten"]);
        assert_eq!(node.said(["b", "c"]), Some(("c", "/c")));
        assert!(!node.text("x.".repeat(40).split('.'), "deep", String::new()));
    }
}
