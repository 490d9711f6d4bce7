//! A finding as the engine keeps it, and how it is written.

use super::outcome::Particulars;
use super::path::Path;
use super::rule::{Profile, Rule, severity};
use crate::language::Language;
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
}

impl Found {
    /// A particular of its message.
    pub(crate) fn param(&self, name: &str) -> Option<&Particular> {
        self.particulars.params.iter().find(|(known, _)| known.0 == name).map(|(_, value)| value)
    }

    /// What its rule serves, and the requirement of another framework that it is about; no record has a colon in its id.
    pub(crate) fn requirements(&self) -> impl Iterator<Item = &str> + use<'_> {
        let rule: &'static Rule = self.rule;
        rule.serves().map(|id| -> &str { id }).chain(self.id.as_deref().filter(|id| id.contains(':')))
    }

    /// As others read it, in a language.
    pub(crate) fn written(&self, root: &dyn Record, profile: Profile, language: &Language) -> Diagnostic {
        let rule = self.rule;
        let mut params: Vec<(&str, String)> = Vec::new();
        if let Some(id) = self.id.as_ref().filter(|_| !self.kind.is_empty() && self.param(self.kind).is_none()) {
            params.push((self.kind, id.to_string()));
        }
        params.extend(self.particulars.params.iter().map(|(name, value)| (&*name.0, value.to_string())));
        let shown: Vec<(&str, &str)> = params.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let said = rule.said(self.number, usize::from(self.particulars.case.0));
        let (message, hint) = language.finding_text(said, &shown);
        let pointer = Plain(self.path.pointer(root));
        let mut finding = Diagnostic::new(rule.name().into(), Source::Rule, severity(rule.basis, profile), pointer, message.into());
        finding.hint = hint.map(Text::from);
        finding.requirements = self.requirements().map(Text::from).collect();
        finding.params = params.into_iter().map(|(name, value)| Param::new(name.into(), Plain(value))).collect();
        finding.related = self.particulars.related.iter().filter(|id| !id.is_empty()).cloned().collect();
        if !self.kind.is_empty() {
            let mut subject = Subject::new(self.kind.into());
            subject.id = self.id.clone();
            finding.subject = Some(subject);
        }
        finding
    }
}
