//! A rule: its name, what it serves, how it is said, and its check.

use super::subject::Check;
use super::{Cx, Sink};
use crate::language::{Language, Said, SaidBy, phrases};
use crate::read::Severity;

/// Why a rule is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// The records contradict themselves or each other.
    Integrity,
    /// The standard demands it.
    Shall,
    /// Auditors and implementers expect it; touches no verdict.
    Practice,
}

phrases! { Basis:
    "integrity" = "the records contradict each other";
    "shall" = "required by the standard";
    "practice" = "expected in practice";
}

impl Basis {
    /// The basis in words.
    pub fn label(self, language: &Language) -> &str {
        language.text(PHRASES.at(self as usize))
    }

    /// The word of the data.
    pub fn as_str(self) -> &'static str {
        match self {
            Basis::Integrity => "integrity",
            Basis::Shall => "shall",
            Basis::Practice => "practice",
        }
    }
}

/// How far a rule has come; its name stays even when it goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuleStatus {
    /// On trial: what it finds may still change.
    Preview,
    /// Settled.
    Stable,
    /// About to go; another rule says it better.
    Deprecated,
}

impl RuleStatus {
    /// As data say it.
    pub fn as_str(self) -> &'static str {
        match self {
            RuleStatus::Preview => "preview",
            RuleStatus::Stable => "stable",
            RuleStatus::Deprecated => "deprecated",
        }
    }
}

crate::read::vocabulary! {
    /// How far along the management system is: changes severities, never a verdict or a gate.
    pub enum Profile "profile" {
        /// Being written.
        "draft" Draft,
        /// Being reviewed.
        "review" Review,
        /// About to be audited.
        "auditReady" AuditReady,
    }
}

/// How much a finding of that basis matters under that profile.
pub(crate) fn severity(basis: Basis, profile: Profile) -> Severity {
    match (basis, profile) {
        (Basis::Integrity, _) | (Basis::Shall, Profile::AuditReady) => Severity::Error,
        (Basis::Shall, Profile::Review) | (Basis::Practice, Profile::AuditReady) => Severity::Warning,
        (Basis::Shall, Profile::Draft) | (Basis::Practice, _) => Severity::Info,
    }
}

/// One rule. Its page is `core/rules/<name>.md`, whose examples are its tests.
#[derive(Debug)]
pub struct Rule {
    /// Name, first version, message, hint, what it serves: a line each. One piece of text, for the wasm.
    pub(crate) text: &'static str,
    /// How far it has come.
    pub status: RuleStatus,
    /// Why it is there.
    pub basis: Basis,
    pub(crate) check: Check,
}

impl Rule {
    /// Kebab-case name of the defect; never reused.
    pub fn name(&self) -> &'static str {
        self.line(0)
    }
    /// First version that has it.
    pub fn since(&self) -> &'static str {
        self.line(1)
    }
    /// Message with `{param}` places.
    pub fn message(&self) -> &'static str {
        self.line(2)
    }
    /// What to do, with `{param}` places.
    pub fn hint(&self) -> &'static str {
        self.line(3)
    }
    /// What it says where it does not hold, for a language to look up; `number` is its position among the rules.
    pub(crate) fn said(&self, number: usize) -> Said {
        Said { source: SaidBy::Rule, number, case: 0, name: self.name(), message: self.message(), hint: self.hint() }
    }
    /// Its message and hint in a language, as templates; `number` is its position among the rules.
    pub fn texts<'l>(&self, number: usize, language: &'l Language) -> (&'l str, Option<&'l str>) {
        let said = self.said(number);
        (language.message(said), language.hint(said))
    }
    /// Requirements and controls of the standard that it decides on.
    pub fn serves(&self) -> impl Iterator<Item = &'static str> {
        self.line(4).split_ascii_whitespace()
    }
    fn line(&self, number: usize) -> &'static str {
        self.text.split('\n').nth(number).unwrap_or_default()
    }

    /// Kind of the records that it looks at, one by one; `aims` when it looks at the document as a whole.
    pub fn on(&self) -> &'static str {
        self.check.kind()
    }
}

/// A check of the whole document.
pub(crate) type WholeCheck = fn(&Cx<'_>, &mut Sink<'_>);

/// Declares the `RULE` of a rule's file; its check is the `check` function beside it, on the named subject (or `Whole`, the document).
/// A rule is stable unless its status stands behind `since`, as in `since "0.2" Preview`.
macro_rules! rule {
    (@status) => { $crate::check::RuleStatus::Stable };
    (@status $Status:ident) => { $crate::check::RuleStatus::$Status };
    (@check Whole) => { $crate::check::Check::Whole(check) };
    (@check $Subject:ident) => {
        $crate::check::Check::Each(<$crate::model::$Subject as $crate::read::Kind>::TABLE.kind, |record, cx| {
            $crate::check::as_kind::<$crate::model::$Subject>(record).map_or($crate::check::Outcome::NotAsked, |record| check(record, cx))
        })
    };
    ($name:literal, since $since:literal $($Status:ident)?, $basis:ident, on $Subject:ident, serves [$($serves:literal),* $(,)?], message $message:literal, hint $hint:literal $(,)?) => {
        pub(crate) const RULE: $crate::check::Rule = $crate::check::Rule {
            text: concat!(
                $name, "\n", $since, "\n", $crate::language::english!($message), "\n", $crate::language::english!($hint), "\n"
                $(, $serves, " ")*
            ),
            status: $crate::check::rule!(@status $($Status)?),
            basis: $crate::check::Basis::$basis,
            check: $crate::check::rule!(@check $Subject),
        };
    };
}
pub(crate) use rule;
