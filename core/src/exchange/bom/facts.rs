//! What files of every format state alike: versions, identifiers, digests, suppliers.

use super::claim::{At, Claim, Said, ThingKind, What};
use super::found::{Found, Left, Node, json};
use crate::exchange::ImportReason;
use crate::letters::lower;
use crate::model::{Digest, DigestAlgorithm};
use crate::read::Tree;

/// How deep a value may nest that is kept as it is.
const DEEPEST: usize = 32;

fn depth(tree: &Tree) -> usize {
    let below = tree.items().iter().chain(tree.members().iter().map(|(_, value)| value));
    below.map(|value| depth(value) + 1).max().unwrap_or(0)
}

impl Found {
    /// Its version, by which it is also recognised.
    pub(super) fn version_of(&mut self, thing: usize, node: &Node<'_>, names: &[&str]) {
        let Some(member) = node.any(names) else { return };
        let Some(text) = self.said(&member, Some(thing)) else { return };
        if let Some(thing) = self.things.get_mut(thing) {
            thing.version.get_or_insert_with(|| text.clone());
        }
        self.claim(thing, What::Version, Said::Text(text), At::pointer(&member.at));
    }

    /// An identifier that holds everywhere.
    pub(super) fn identifier_of(&mut self, thing: usize, node: &Node<'_>, names: &[&str]) {
        let Some(member) = node.any(names) else { return };
        let Some(text) = self.said(&member, Some(thing)) else { return };
        self.identify(thing, text, At::pointer(&member.at));
    }

    pub(super) fn identify(&mut self, thing: usize, identifier: String, at: At) {
        if let Some(thing) = self.things.get_mut(thing) {
            thing.identifiers.push((identifier, at));
        }
    }

    /// A digest of it: one of the weights for a model, an identifier for everything else.
    pub(super) fn digest_of(&mut self, thing: usize, node: &Node<'_>, algorithm: &str, value: &str) {
        let Some((algorithm, _)) = self.member(node, algorithm, Some(thing)) else { return };
        let Some((value, at)) = self.member(node, value, Some(thing)) else { return };
        node.get("type").into_iter().for_each(|node| self.see(&node));
        let plain: String = lower(&algorithm).chars().filter(char::is_ascii_alphanumeric).collect();
        let known = match plain.as_str() {
            "sha256" => Some((DigestAlgorithm::Sha256, 64)),
            "sha384" => Some((DigestAlgorithm::Sha384, 96)),
            "sha512" => Some((DigestAlgorithm::Sha512, 128)),
            "blake3" => Some((DigestAlgorithm::Blake3, 64)),
            _ => None,
        };
        let hex = lower(&value);
        let is_hex = hex.bytes().all(|b| b.is_ascii_hexdigit());
        let reason = match known {
            None => Some(ImportReason::NoField),
            Some((_, digits)) if !is_hex || hex.len() != digits => Some(ImportReason::BadValue),
            Some(_) => None,
        };
        if let Some(reason) = reason {
            let value = Some(format!("{algorithm}: {value}"));
            self.left.push(Left { at: At::pointer(&at), name: "digest".to_owned(), reason, value, of: Some(thing) });
            return;
        }
        let Some((algorithm, _)) = known else { return };
        self.identify(thing, format!("{}:{hex}", algorithm.as_str()), At::pointer(&at));
        if self.things.get(thing).is_some_and(|thing| thing.kind == ThingKind::Model) {
            let digest = Digest::new(algorithm, hex.into());
            self.claim(thing, What::Weights, Said::Digest(digest), At::pointer(&at));
        }
    }

    /// Several texts of a list as one claim, at the place of the list.
    pub(super) fn claim_joined(&mut self, thing: usize, what: What, list: &Node<'_>, texts: &[(String, String)]) {
        let at = match texts {
            [] => return,
            [(_, at)] => At::pointer(at),
            _ => At::pointer(&list.at),
        };
        let all: Vec<&str> = texts.iter().map(|(text, _)| text.as_str()).collect();
        self.claim(thing, what, Said::Text(all.join(", ")), at);
    }

    /// Keeps a value as it is beside the fields.
    pub(super) fn keep_whole(&mut self, thing: usize, node: &Node<'_>, under: &'static str) {
        // The document would nest too deep to be read again.
        if depth(node.tree) > DEEPEST {
            return self.leave(node, ImportReason::BadValue, Some(thing));
        }
        self.see(node);
        self.claim(thing, What::Kept(under), Said::Json(json(node.tree)), At::pointer(&node.at));
    }

    /// Who supplies it: where the name stands, and where it is named as the supplier.
    pub(super) fn supplied(&mut self, thing: usize, by: &str, name: At, at: At) {
        let supplier = self.named(ThingKind::Supplier, by, name);
        self.claim(thing, What::Supplier, Said::Thing(supplier), at.clone());
        self.claim(supplier, What::Provides, Said::Thing(thing), at);
    }

    /// Lists an object that becomes no record; of some of its members it is told by themselves.
    pub(super) fn leave_but(&mut self, node: &Node<'_>, reason: ImportReason, but: &[&str]) {
        node.members().filter(|member| !but.contains(&&*member.name())).for_each(|member| self.see(&member));
        let value = node.peek("name").map(str::to_owned);
        self.left.push(Left { at: At::pointer(&node.at), name: node.name(), reason, value, of: None });
    }

    /// What was claimed of one thing as claims of another.
    pub(super) fn claimed(&self, thing: usize) -> impl Iterator<Item = &Claim> {
        self.things.get(thing).into_iter().flat_map(|thing| &thing.claims)
    }
}
