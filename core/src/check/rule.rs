//! A rule: its name, what it serves, how it is told, and what it asks.

use super::deadline::DueKind;
use super::effort::Effort;
use super::shape::Asks;
use super::{Cx, Sink};
use crate::language::{Language, Said, SaidBy, phrases};
use crate::read::{Date, Record, Severity};

/// Why a rule is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// The records contradict themselves or each other.
    Integrity,
    /// The standard requires it.
    Shall,
    /// The standard requires it, and both ends are recorded, but not related to each other. It is not shown, which is no gap.
    Link,
    /// Auditors and implementers expect it; affects no verdict.
    Practice,
}

phrases! { Basis:
    "integrity" = "the records contradict each other";
    "shall" = "required by the standard";
    "link" = "required by the standard; what is recorded is not related";
    "practice" = "expected in practice";
}

impl Basis {
    /// The basis in words.
    pub fn label(self, language: &Language) -> &str {
        language.text(PHRASES.at(self as usize))
    }

    /// The word in data.
    pub fn as_str(self) -> &'static str {
        match self {
            Basis::Integrity => "integrity",
            Basis::Shall => "shall",
            Basis::Link => "link",
            Basis::Practice => "practice",
        }
    }
}

/// The maturity of a rule; its name stays even when the rule goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuleStatus {
    /// On trial: what it finds may still change.
    Preview,
    /// Settled.
    Stable,
    /// To be removed; another rule says it better.
    Deprecated,
}

impl RuleStatus {
    /// The word in data.
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
        (Basis::Shall, Profile::Review) | (Basis::Link | Basis::Practice, Profile::AuditReady) => Severity::Warning,
        (Basis::Shall, Profile::Draft) | (Basis::Link | Basis::Practice, _) => Severity::Info,
    }
}

/// What the JSON Patch of a finding does, where there is no doubt what was meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fix {
    /// Puts the one record that a reference can mean in its place.
    Meant,
    /// Removes the second of two records that say the same.
    Surplus,
    /// Adds an undecided entry to the Statement of Applicability.
    Undecided,
}

/// Whether a rule applies to a subject, or what it asks holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Applies {
    Yes,
    No,
    /// What would decide it is not recorded.
    Unknown,
}

impl From<bool> for Applies {
    fn from(yes: bool) -> Applies {
        if yes { Applies::Yes } else { Applies::No }
    }
}
impl From<Option<bool>> for Applies {
    fn from(known: Option<bool>) -> Applies {
        known.map_or(Applies::Unknown, Applies::from)
    }
}

/// The rule's own condition on its subject.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Guard {
    Always,
    /// Rests on the record and the assessment date.
    Alone(for<'a> fn(&'a (dyn Record + 'static), Date) -> Applies),
    /// Reads other records.
    Given(for<'a> fn(&'a (dyn Record + 'static), &Cx<'a>) -> Applies),
}

/// One rule. Its page is `core/rules/<name>.md`, whose examples are its tests.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Name, first version, what it serves: a line each. One piece of text, for the wasm.
    pub(crate) head: &'static str,
    /// How long the name and the first version are.
    pub(crate) heads: [u8; 2],
    /// Message, hint, then the further messages with their case: a line each.
    pub(crate) said: &'static str,
    /// How long message and hint are.
    pub(crate) says: [u16; 2],
    /// How far it has come.
    pub status: RuleStatus,
    /// Why it is there.
    pub basis: Basis,
    /// What kind of work resolves what it finds.
    pub effort: Effort,
    /// Kind of the records that it is about.
    pub(crate) kind: &'static str,
    /// What the calendar calls what it asks to be done by a date.
    pub(crate) due: Option<DueKind>,
    /// Names of the rules whose finding explains this one's: then this one is not raised.
    pub(crate) unless: &'static [&'static str],
    pub(crate) fix: Option<Fix>,
    pub(crate) guard: Guard,
    pub(crate) asks: Asks,
    /// Whether it asks only where a control that it serves is included: it serves nothing else, and is about no contradiction.
    pub(crate) binds: bool,
    /// Fields of the subject whose values the message shows.
    pub(crate) with: &'static [crate::read::AnyField],
}

impl Rule {
    /// Kebab-case name of the defect; never reused.
    pub fn name(&self) -> &'static str {
        self.head.get(..self.heads[0].into()).unwrap_or_default()
    }
    /// First version that has it.
    pub fn since(&self) -> &'static str {
        self.head.get(usize::from(self.heads[0]) + 1..).and_then(|rest| rest.get(..self.heads[1].into())).unwrap_or_default()
    }
    /// Message with `{param}` places.
    pub fn message(&self) -> &'static str {
        self.said.get(..self.says[0].into()).unwrap_or_default()
    }
    /// What to do, with `{param}` places.
    pub fn hint(&self) -> &'static str {
        self.said.get(usize::from(self.says[0]) + 1..).and_then(|rest| rest.get(..self.says[1].into())).unwrap_or_default()
    }
    /// Messages of the cases that it tells apart, with the name of each, in the order of their numbers from 1 on.
    pub fn cases(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.said.split('\n').skip(2).filter_map(|case| case.split_once(' '))
    }
    /// What it says where it does not hold, for a language to look up; `number` is its position among the rules, case 0 the plain message.
    pub(crate) fn said(&self, number: usize, case: usize) -> Said {
        let message = case.checked_sub(1).and_then(|at| self.cases().nth(at)).map_or(self.message(), |(_, message)| message);
        Said { source: SaidBy::Rule, number, case, name: self.name(), message, hint: self.hint() }
    }
    /// Its message and hint in a language, as templates; `number` is its position among the rules.
    pub fn texts<'l>(&self, number: usize, language: &'l Language) -> (&'l str, Option<&'l str>) {
        let said = self.said(number, 0);
        (language.message(said), language.hint(said))
    }
    /// Requirements and controls of the standard that it decides on.
    pub fn serves(&self) -> impl Iterator<Item = &'static str> {
        let from = usize::from(self.heads[0]) + usize::from(self.heads[1]) + 2;
        self.head.get(from..).unwrap_or_default().split_ascii_whitespace()
    }

    /// Kind of the records that it evaluates, one by one; `aims` when it evaluates the document as a whole.
    pub fn on(&self) -> &'static str {
        self.kind
    }

    /// Whether it evaluates records of that kind. Asked of all rules for each record: mostly the first letter tells.
    #[inline(always)]
    pub(crate) fn is_on(&self, kind: &str) -> bool {
        self.kind.as_bytes().first() == kind.as_bytes().first() && self.kind == kind
    }

    /// What the calendar calls what it asks to be done by a date; none where it asks for nothing by a date.
    pub fn due(&self) -> Option<DueKind> {
        self.due
    }

    /// Names of the rules whose finding on the same record, or on a part that stands for all, explains this one's.
    pub fn causes(&self) -> &'static [&'static str] {
        self.unless
    }

    /// The question of `docs/joins.md` that it answers and the ways of its references, as positions of fields; none unless it is of a shape for them.
    #[cfg(feature = "schemars")]
    pub(crate) fn asks_through(&self) -> Option<(super::Question, Vec<Vec<u8>>)> {
        self.asks.through()
    }

    /// Whether it needs no more than its record and the assessment date.
    pub fn alone(&self) -> bool {
        !matches!(self.guard, Guard::Given(_)) && self.asks.alone() && !self.binds
    }
}

/// Whether a rule of that basis that serves this asks only where a control is included.
pub(crate) const fn binds(basis: Basis, mut serves: &[&str]) -> bool {
    let mut all = !matches!(basis, Basis::Integrity) && !serves.is_empty();
    while let [first, rest @ ..] = serves {
        all &= matches!(first.as_bytes(), [b'A', b'.', ..]);
        serves = rest;
    }
    all
}

/// A check of the whole document.
pub(crate) type WholeCheck = fn(&Cx<'_>, &mut Sink<'_>);

/// Declares the `RULE` of a rule's file. In this order; what stands in brackets may be left out:
///
/// ```text
/// "name", since "0.1" [Preview], Shall | Integrity | Link | Practice, on Subject, serves ["6.1.2.a"],
/// effort RecordOnly,                     what kind of work resolves it
/// [due TreatmentAction,]                 what the calendar calls it
/// [unless ["cause"],]                    rules whose finding explains this one's
/// [fix Meant,]
/// message "…", [message when CASE "…",]  params are named by their fields; `fail(…).case(CASE)` picks a message
/// hint "…",
/// [when |it, as_of| …,]                  the subject's guard: on the record and the date alone …
/// [given |it, cx| …,]                    … or on other records too
/// asks Shape { … },                      a shape of `asked!`, or one of these:
///   holds |it, as_of| …, at FIELD,         a fact of the record alone; else it fails there
///   shows |it, cx| …, at FIELD,            a fact that needs other records
///   alone function, | check function,      the same as a function that answers an `Outcome`
///   whole function,                        of the whole document
/// [with [FIELD],]                        fields of the subject whose values the message shows
/// ```
///
/// The engine asks the guard, then the binding (derived from `serves` and basis), then this; it adds the subject's id under its kind's name.
macro_rules! rule {
    (@status) => { $crate::check::RuleStatus::Stable };
    (@status $Status:ident) => { $crate::check::RuleStatus::$Status };
    (@due) => { None };
    (@due $Due:ident) => { Some($crate::check::DueKind::$Due) };
    (@fix) => { None };
    (@fix $Fix:ident) => { Some($crate::check::Fix::$Fix) };
    (@kind Whole) => { <$crate::model::Root as $crate::read::Kind>::TABLE.kind };
    (@kind $Subject:ident) => { <$crate::model::$Subject as $crate::read::Kind>::TABLE.kind };

    (@guard $Subject:ident) => { $crate::check::Guard::Always };
    (@guard $Subject:ident when $guard:expr) => {
        $crate::check::Guard::Alone(|it, as_of| $crate::check::applies::<$crate::model::$Subject, _, _>(it, as_of, $guard))
    };
    (@guard $Subject:ident given $guard:expr) => {
        $crate::check::Guard::Given(|it, cx| $crate::check::applies_in::<$crate::model::$Subject, _, _>(it, cx, $guard))
    };

    (@asks $Subject:ident asks $Shape:ident { $($body:tt)* }) => { $crate::check::asked!($Subject $Shape { $($body)* }) };
    (@asks $Subject:ident holds $holds:expr, at $at:expr) => {
        $crate::check::Asks::Holds(|it, as_of| $crate::check::applies::<$crate::model::$Subject, _, _>(it, as_of, $holds), $crate::check::own::<$crate::model::$Subject, _>($at))
    };
    (@asks $Subject:ident shows $shows:expr, at $at:expr) => {
        $crate::check::Asks::Shows(|it, cx| $crate::check::applies_in::<$crate::model::$Subject, _, _>(it, cx, $shows), $crate::check::own::<$crate::model::$Subject, _>($at))
    };
    (@asks $Subject:ident alone $check:expr) => {
        $crate::check::Asks::Alone(|it, as_of| {
            // Not by `map_or`, which makes an outcome first and drops it.
            match $crate::check::as_kind::<$crate::model::$Subject>(it) {
                Some(it) => $check(it, as_of),
                None => $crate::check::Outcome::NotAsked,
            }
        })
    };
    (@asks $Subject:ident check $check:expr) => {
        $crate::check::Asks::Check(|it, cx| {
            match $crate::check::as_kind::<$crate::model::$Subject>(it) {
                Some(it) => $check(it, cx),
                None => $crate::check::Outcome::NotAsked,
            }
        })
    };
    (@asks $Subject:ident deadlines $deadlines:expr) => {
        $crate::check::Asks::Deadlines(|it, cx| {
            match $crate::check::as_kind::<$crate::model::$Subject>(it) {
                Some(it) => $deadlines(it, cx),
                None => Default::default(),
            }
        })
    };
    (@asks Whole whole $check:expr) => { $crate::check::Asks::Whole($check) };

    (
        $name:literal, since $since:literal $($Status:ident)?, $basis:ident, on $Subject:ident, serves [$($serves:literal),* $(,)?],
        effort $Effort:ident,
        $(due $Due:ident,)?
        $(unless [$($unless:literal),+ $(,)?],)?
        $(fix $Fix:ident,)?
        message $message:literal,
        $(message when $CASE:ident $cased:literal,)*
        hint $hint:literal
        $(, when $when:expr)?
        $(, given $given:expr)?
        $(, asks $Shape:ident { $($shape:tt)* })?
        $(, holds $holds:expr, at $holds_at:expr)?
        $(, shows $shows:expr, at $shows_at:expr)?
        $(, alone $alone:expr)?
        $(, check $check:expr)?
        $(, deadlines $deadlines:expr)?
        $(, whole $whole:expr)?
        $(, with [$($with:expr),+ $(,)?])?
        $(,)?
    ) => {
        $crate::check::rule!(@cases [$($CASE)*]);
        pub(crate) const RULE: $crate::check::Rule = $crate::check::Rule {
            head: concat!($name, "\n", $since, "\n" $(, $serves, " ")*),
            heads: [$name.len() as u8, $since.len() as u8],
            says: [$crate::language::english!($message).len() as u16, $crate::language::english!($hint).len() as u16],
            said: concat!(
                $crate::language::english!($message), "\n", $crate::language::english!($hint)
                $(, "\n", stringify!($CASE), " ", $crate::language::english!($cased))*
            ),
            status: $crate::check::rule!(@status $($Status)?),
            basis: $crate::check::Basis::$basis,
            effort: $crate::check::Effort::$Effort,
            kind: $crate::check::rule!(@kind $Subject),
            due: $crate::check::rule!(@due $($Due)?),
            unless: &[$($($unless),+)?],
            fix: $crate::check::rule!(@fix $($Fix)?),
            guard: $crate::check::rule!(@guard $Subject $(when $when)? $(given $given)?),
            asks: $crate::check::rule!(@asks $Subject $(asks $Shape { $($shape)* })? $(holds $holds, at $holds_at)? $(shows $shows, at $shows_at)?
                $(alone $alone)? $(check $check)? $(deadlines $deadlines)? $(whole $whole)?),
            binds: $crate::check::binds($crate::check::Basis::$basis, &[$($serves),*]),
            with: &[$($($crate::check::own::<$crate::model::$Subject, _>($with)),+)?],
        };
    };
    (@cases []) => {};
    (@cases [$($CASE:ident)+]) => {
        $crate::read::pastey::paste! {
            #[derive(Clone, Copy)]
            enum Cases { $([<$CASE:camel>]),+ }
            $(const $CASE: $crate::check::Case = $crate::check::Case(Cases::[<$CASE:camel>] as u8 + 1);)+
        }
    };
}
pub(crate) use rule;
