//! Messages and hints of rules and of the reader in a language file.

use super::file::{File, below};
use super::forms::text_of;
use crate::language::FindingForms;
use crate::read::{CODES, Tree};
use crate::rules::rules;

/// Where a code belongs: the position of the rule, or of the reader's code.
#[derive(Clone, Copy)]
enum Of {
    Rule(usize),
    Reader(usize),
}

pub(super) fn read(file: &mut File, pointer: &str, tree: Tree) {
    let mut known: Vec<(&str, Of)> = rules().iter().enumerate().map(|(at, rule)| (rule.name(), Of::Rule(at))).collect();
    known.extend(CODES.iter().enumerate().map(|(at, code)| (code.name, Of::Reader(at))));
    crate::order::sort_by(&mut known, &mut |a, b| a.0.cmp(b.0));
    file.loaded.rules.resize_with(rules().len(), FindingForms::default);
    file.loaded.codes.resize_with(CODES.len(), FindingForms::default);
    let tree = match tree {
        Tree::List(all) => return packed(file, pointer, all, &known),
        tree => tree,
    };
    for (name, tree) in file.members(pointer, tree) {
        let here = below(pointer, &name);
        let found = known.binary_search_by(|(code, _)| (*code).cmp(&*name)).ok().and_then(|at| known.get(at));
        let Some((_, of)) = found else {
            file.unknown(&here, &name);
            continue;
        };
        let forms = said(file, &here, tree, *of);
        keep(file, *of, forms);
    }
}

/// The npm package packs its own English texts: codes and names of members would be a fifth of them. A list for each code, in the order of the
/// codes: the hint, the message, the messages of the cases.
fn packed(file: &mut File, pointer: &str, all: Vec<Tree>, known: &[(&str, Of)]) {
    if all.len() != known.len() {
        return file.invalid(pointer);
    }
    for ((_, of), tree) in known.iter().zip(all) {
        let Tree::List(texts) = tree else { continue };
        let mut texts = texts.into_iter().map(|text| text_of(text).unwrap_or_default());
        let hint = texts.next().unwrap_or_default();
        keep(file, *of, FindingForms { message: texts.collect(), hint });
    }
}

fn keep(file: &mut File, of: Of, forms: FindingForms) {
    let slot = match of {
        Of::Rule(at) => file.loaded.rules.get_mut(at),
        Of::Reader(at) => file.loaded.codes.get_mut(at),
    };
    if let Some(slot) = slot {
        *slot = forms;
    }
}

fn said(file: &mut File, pointer: &str, tree: Tree, of: Of) -> FindingForms {
    let mut forms = FindingForms::default();
    let known = places(of);
    let fitting = |file: &mut File, pointer: &str, tree: Tree| {
        let text = file.text(pointer, tree)?;
        let fits = known.as_ref().is_none_or(|known| file.places_fit(pointer, &text, known));
        fits.then_some(text)
    };
    for (name, tree) in file.members(pointer, tree) {
        let here = below(pointer, &name);
        match (&*name, tree) {
            ("hint", tree) => forms.hint = fitting(file, &here, tree).unwrap_or_default(),
            ("message", tree) => forms.message = vec![fitting(file, &here, tree).unwrap_or_default()],
            ("cases", tree) => {
                let cases = cases(of);
                for (case, tree) in file.members(&here, tree) {
                    let here = below(&here, &case);
                    let Some(at) = cases.iter().position(|known| *known == &*case) else {
                        file.unknown(&here, &case);
                        continue;
                    };
                    let text = fitting(file, &here, tree).unwrap_or_default();
                    if forms.message.len() <= at + 1 {
                        forms.message.resize(at + 2, String::new());
                    }
                    if let Some(slot) = forms.message.get_mut(at + 1) {
                        *slot = text;
                    }
                }
            }
            // For translators.
            ("params" | "source" | "note", _) => {}
            _ => file.unknown(&here, &name),
        }
    }
    forms
}

/// The cases of a rule's message, in order.
fn cases(of: Of) -> Vec<&'static str> {
    match of {
        Of::Rule(at) => rules().get(at).map(|rule| rule.cases().map(|(case, _)| case).collect()).unwrap_or_default(),
        Of::Reader(_) => Vec::new(),
    }
}

/// The texts that are built in: the message, the messages of the cases, and the hint.
#[cfg(feature = "english")]
fn texts(of: Of) -> Vec<&'static str> {
    match of {
        Of::Rule(at) => {
            let Some(rule) = rules().get(at) else { return Vec::new() };
            [rule.message(), rule.hint()].into_iter().chain(rule.cases().map(|(_, message)| message)).collect()
        }
        Of::Reader(at) => CODES.get(at).map(|code| vec![code.message, code.hint]).unwrap_or_default(),
    }
}

/// The places of the English texts; none where they are not built in.
#[cfg(feature = "english")]
fn places(of: Of) -> Option<Vec<&'static str>> {
    let mut names = Vec::new();
    for text in texts(of) {
        crate::language::pieces(text, &mut |piece| {
            if let crate::language::Piece::Place(name) = piece {
                names.push(name);
            }
        });
    }
    Some(names)
}

#[cfg(not(feature = "english"))]
fn places(_: Of) -> Option<Vec<&'static str>> {
    None
}

/// Notes the texts that the built-in language has and the file does not.
#[cfg(feature = "english")]
pub(super) fn missing(file: &mut File) {
    let mut missing = Vec::new();
    let mut look = |name: &str, forms: Option<&FindingForms>, of: Of, hint: &str| {
        let has = |at: usize| forms.and_then(|forms| forms.message.get(at)).is_some_and(|text| !text.is_empty());
        if !has(0) {
            missing.push(format!("/messages/{name}/message"));
        }
        for (_, case) in cases(of).iter().enumerate().filter(|(at, _)| !has(at + 1)) {
            missing.push(format!("/messages/{name}/cases/{case}"));
        }
        if !hint.is_empty() && forms.is_none_or(|forms| forms.hint.is_empty()) {
            missing.push(format!("/messages/{name}/hint"));
        }
    };
    for (at, code) in CODES.iter().enumerate() {
        look(code.name, file.loaded.codes.get(at), Of::Reader(at), code.hint);
    }
    for (at, rule) in rules().iter().enumerate() {
        look(rule.name(), file.loaded.rules.get(at), Of::Rule(at), rule.hint());
    }
    file.missing.append(&mut missing);
}
