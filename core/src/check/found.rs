//! A finding as the engine keeps it, and how it is written.

use super::outcome::Particulars;
use super::path::Path;
use super::rule::{Profile, Rule, severity};
use crate::language::{Language, SAME_OF_MORE, Shown};
use crate::read::{Diagnostic, Param, Particular, Plain, Record, Source, Subject, Text};

/// A finding: its place below the root, the position of its rule, what it is about. Its texts are made when it is written.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) path: Path,
    pub(crate) rule: &'static Rule,
    /// Position of the rule: the order of findings at one place.
    pub(crate) number: usize,
    /// Kind of the record; empty for the document.
    pub(crate) kind: &'static str,
    pub(crate) id: Option<Text>,
    pub(crate) particulars: Box<Particulars>,
    /// Of how many further records the same holds, which have no finding of their own.
    pub(crate) more: u32,
}

impl Found {
    /// A particular of its message.
    pub(crate) fn param(&self, name: &str) -> Option<&Particular> {
        self.particulars.params.iter().find(|(known, _)| known.0 == name).map(|(_, value)| value)
    }

    /// What its rule serves, what the attestation that it is about attests, and the requirement of another framework that it is about; no record has
    /// a colon in its id.
    pub(crate) fn requirements(&self) -> impl Iterator<Item = &str> + use<'_> {
        let rule: &'static Rule = self.rule;
        let foreign = self.id.as_deref().filter(|id| id.contains(':'));
        rule.serves().map(|id| -> &str { id }).chain(foreign).chain(self.particulars.bears.as_deref())
    }
}

/// Writes findings as others read them, in a language. Texts that are the same for all findings of a rule are made once.
pub(crate) struct Writer<'l> {
    profile: Profile,
    language: &'l Language,
    of_rules: Vec<Option<OfRule>>,
}

/// Texts that are the same in all findings of a rule.
struct OfRule {
    code: Text,
    kind: Text,
    requirements: Vec<Text>,
    /// Names of params, as they were needed.
    names: Vec<Text>,
    /// The hint, where it has no places.
    hint: Option<Text>,
}

impl OfRule {
    fn new(rule: &Rule, number: usize, language: &Language) -> OfRule {
        let hint = language.hint(rule.said(number, 0)).filter(|hint| !hint.contains('{'));
        OfRule {
            code: rule.name().into(),
            kind: rule.on().into(),
            requirements: rule.serves().map(Text::from).collect(),
            names: Vec::new(),
            hint: hint.map(Text::from),
        }
    }

    fn param(&mut self, name: &str) -> Text {
        match self.names.iter().find(|known| known.as_str() == name) {
            Some(known) => known.clone(),
            None => {
                let name = Text::from(name);
                self.names.push(name.clone());
                name
            }
        }
    }
}

impl<'l> Writer<'l> {
    pub(crate) fn new(profile: Profile, language: &'l Language) -> Writer<'l> {
        Writer { profile, language, of_rules: Vec::new() }
    }

    pub(crate) fn write(&mut self, found: &Found, root: &dyn Record) -> Diagnostic {
        if self.of_rules.len() <= found.number {
            self.of_rules.resize_with(found.number + 1, || None);
        }
        let mut own = None;
        // Never missing: the place was made above.
        let slot = self.of_rules.get_mut(found.number).unwrap_or(&mut own);
        let of_rule = slot.get_or_insert_with(|| OfRule::new(found.rule, found.number, self.language));
        let mut params: Vec<Param> = Vec::new();
        if let Some(id) = found.id.as_ref().filter(|_| !found.kind.is_empty() && found.param(found.kind).is_none()) {
            params.push(Param::new(of_rule.param(found.kind), Plain(id.to_string())));
        }
        for (name, value) in &found.particulars.params {
            params.push(Param::new(of_rule.param(&name.0), Plain(value.to_string())));
        }
        let words = |name: &str| found.param(name).is_some_and(Particular::is_words);
        let shown = params.iter().map(|param| Shown { name: &param.name, value: &param.value, words: words(&param.name) });
        let shown: Vec<Shown<'_>> = shown.collect();
        let said = found.rule.said(found.number, usize::from(found.particulars.case.0));
        let mut message = self.language.finding_message(said, &shown);
        if found.more > 0 {
            message = self.language.say(SAME_OF_MORE, &[("message", (&message).into()), ("count", (found.more as usize).into())]);
        }
        let pointer = Plain(found.path.pointer(root));
        let severity = severity(found.rule.basis, self.profile);
        let mut finding = Diagnostic::new(of_rule.code.clone(), Source::Rule, severity, pointer, message.into());
        finding.hint = of_rule.hint.clone().or_else(|| self.language.finding_hint(said, &shown).map(Text::from));
        finding.requirements = of_rule.requirements.clone();
        finding.requirements.extend(found.id.iter().filter(|id| id.contains(':')).cloned());
        finding.requirements.extend(found.particulars.bears.iter().cloned());
        finding.params = params;
        finding.related = found.particulars.related.iter().filter(|id| !id.is_empty()).cloned().collect();
        if !found.kind.is_empty() {
            let kind = if of_rule.kind == *found.kind { of_rule.kind.clone() } else { found.kind.into() };
            let mut subject = Subject::new(kind);
            subject.id = found.id.clone();
            finding.subject = Some(subject);
        }
        finding
    }
}
