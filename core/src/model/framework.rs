//! Another framework as a file: its clauses, requirements and controls, and by what records each is met.

use crate::catalogue::{CatalogueError, EntryKind, Framework, Need, OwnEntry};
use crate::language::Language;
use crate::model::Criterion;
use crate::read::{Diagnostic, Extensions, Id, ReadOptions, Ref, Text, clip, read_record, record, spans, vocabulary};

record! {
    /// A framework beside ISO/IEC 42001: another standard, a law or the organization's own set of controls.
    pub struct FrameworkFile "framework" {
        required {
            /// Short name in lower case; documents write it before the colon, as in `house:HC-1`.
            "id" id: Id [id],
            /// Title of the framework.
            "title" title: Text [name, about],
        }
        optional {
            /// Which state of the framework it is.
            "edition" edition: Option<Text>,
            /// Its entries; what others stand under or rest on comes before them.
            "entries" entries: Vec<FrameworkEntry>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// A clause, requirement or control of a framework. A requirement that names neither `needs` nor `restsOn` needs an attestation.
    pub struct FrameworkEntry "frameworkEntry" {
        required {
            /// Id, unique in the framework.
            "id" id: Id [id],
            /// What it is.
            "kind" kind: FrameworkEntryKind [about],
            /// Short title; of a requirement what it asks.
            "title" title: Text [name, about],
        }
        optional {
            /// Entry that it stands under.
            "parent" parent: Option<Id>,
            /// It applies only if this is so; an attestation with a rationale can say that it is not.
            "appliesIf" applies_if: Option<Text>,
            /// Whether it needs an attestation in any case.
            "judged" judged: Option<bool>,
            /// Records that have to be there, all of them.
            "needs" needs: Vec<FrameworkNeed>,
            /// What has to hold for it to hold: requirements, clauses and controls of ISO/IEC 42001 (`7.2`, `A.6.2.4`), and entries of this
            /// framework behind its id (`house:H1.a`).
            "restsOn" rests_on: Vec<Ref<Criterion>>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// Records that have to be there for a requirement to hold.
    pub struct FrameworkNeed "frameworkNeed" {
        required {
            /// Where in the document they stand.
            "register" register: Register,
        }
        optional {
            /// Whether only those count that refer to the requirement, as evidence does in `supports` and a document in `satisfies`.
            "supports" supports: Option<bool>,
            /// Whether only those count that are in force on the assessment date; evidence never counts otherwise.
            "current" current: Option<bool>,
            /// How many it takes; one when left out.
            "atLeast" at_least: Option<u32>,
        }
    }
}

vocabulary! {
    /// What an entry of a framework is.
    pub enum FrameworkEntryKind "frameworkEntryKind" {
        /// A heading.
        "clause" Clause,
        /// Something that is asked.
        "requirement" Requirement,
        /// A measure.
        "control" Control,
    }
}

vocabulary! {
    /// A register or part of the document, by its name there.
    pub enum Register "register" {
        /// The organization.
        "organization" Organization,
        /// Issues.
        "issues" Issues,
        /// Interested parties.
        "interestedParties" InterestedParties,
        /// Obligations.
        "obligations" Obligations,
        /// The scope.
        "scope" Scope,
        /// Policies.
        "policies" Policies,
        /// People.
        "people" People,
        /// Roles.
        "roles" Roles,
        /// The risk method.
        "riskMethod" RiskMethod,
        /// Risks.
        "risks" Risks,
        /// Risk assessments.
        "riskAssessments" RiskAssessments,
        /// Treatments.
        "treatments" Treatments,
        /// Own controls.
        "ownControls" OwnControls,
        /// The Statement of Applicability.
        "statementOfApplicability" StatementOfApplicability,
        /// The method of impact assessments.
        "impactMethod" ImpactMethod,
        /// Impact assessments.
        "impactAssessments" ImpactAssessments,
        /// Objectives.
        "objectives" Objectives,
        /// Changes.
        "changes" Changes,
        /// AI systems.
        "aiSystems" AiSystems,
        /// Resources.
        "resources" Resources,
        /// Incidents.
        "incidents" Incidents,
        /// Concerns.
        "concerns" Concerns,
        /// Suppliers.
        "suppliers" Suppliers,
        /// Customers.
        "customers" Customers,
        /// Competences.
        "competences" Competences,
        /// Trainings.
        "trainings" Trainings,
        /// Communications.
        "communications" Communications,
        /// Documents.
        "documents" Documents,
        /// Evidence.
        "evidence" Evidence,
        /// Metrics.
        "metrics" Metrics,
        /// The audit programme.
        "auditProgramme" AuditProgramme,
        /// Audits.
        "audits" Audits,
        /// Management reviews.
        "managementReviews" ManagementReviews,
        /// Nonconformities.
        "nonconformities" Nonconformities,
        /// Improvements.
        "improvements" Improvements,
        /// Attestations.
        "attestations" Attestations,
        /// The certification.
        "certification" Certification,
    }
}

/// What reading a framework gave.
#[derive(Debug)]
#[non_exhaustive]
pub struct FrameworkOutcome {
    /// The framework; none when anything is wrong with it.
    pub framework: Option<Framework>,
    /// Every error of its shape, or, of a file in good shape, everything that does not fit together.
    pub diagnostics: Vec<Diagnostic>,
    /// Diagnostics beyond the limit, counted only.
    pub suppressed: usize,
}

/// Reads a framework from JSON text, a [`FrameworkFile`].
///
/// ```
/// use aimskit::{AssessOptions, catalogue::catalogue};
/// let read = aimskit::read_framework(r#"{"id": "house", "title": "House rules", "entries": [
///     {"id": "H-1", "kind": "requirement", "title": "Have a policy.", "needs": [{"register": "policies"}], "restsOn": ["5.2"]}]}"#);
/// let house = catalogue().clone().with_framework(read.framework.ok_or("a diagnostic says why")?)?;
/// let options = AssessOptions::at("2026-11-23".parse()?).catalogue(&house);
/// let report = aimskit::Aims::new().assess(options);
/// assert_eq!(report.verdicts.last().map(|verdict| verdict.id.as_str()), Some("house:H-1"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn read_framework(text: impl Into<String>) -> FrameworkOutcome {
    read_framework_with(text, &ReadOptions::default())
}

/// Reads a framework from JSON text, with limits, strictness and language of its diagnostics.
pub fn read_framework_with(text: impl Into<String>, options: &ReadOptions) -> FrameworkOutcome {
    let outcome = read_record::<FrameworkFile>(text, options);
    let mut diagnostics = outcome.diagnostics;
    // What could not be read would be missed in what could: no cascade.
    let framework = outcome.record.filter(|_| diagnostics.is_empty()).map(|file| file.to_framework());
    let mut problems = framework.as_ref().map(Framework::problems).unwrap_or_default();
    let most = options.limits.diagnostics;
    let suppressed = outcome.suppressed + problems.len().saturating_sub(most);
    problems.truncate(most);
    diagnostics.extend(problems.iter().map(|problem| diagnostic(problem, "", &options.language)));
    let pointers: Vec<&str> = problems.iter().map(|problem| problem.place().pointer()).collect();
    for (span, diagnostic) in spans(&outcome.source, &pointers).into_iter().zip(&mut diagnostics) {
        diagnostic.span = span;
    }
    FrameworkOutcome { framework: framework.filter(|_| diagnostics.is_empty()), diagnostics, suppressed }
}

/// What is wrong with a framework as a diagnostic; `above` is the place of the framework in the text.
pub(crate) fn diagnostic(problem: &CatalogueError, above: &str, language: &Language) -> Diagnostic {
    let place = problem.place();
    let (id, other) = (clip(place.id()), clip(place.other()));
    let all = [("id", &*id), (problem.other_field(), &*other)];
    let params = if problem.other_field().is_empty() { all.get(..1) } else { all.get(..) };
    Diagnostic::of_document(problem.code(), &format!("{above}{}", place.pointer()), params.unwrap_or_default(), language)
}

impl CatalogueError {
    /// What does not fit, in a language.
    pub fn to_text(&self, language: &Language) -> String {
        diagnostic(self, "", language).message.to_string()
    }
}

impl FrameworkFile {
    /// What a catalogue takes; [`Framework::problems`] says what does not fit together.
    pub fn to_framework(&self) -> Framework {
        let mut framework = Framework::new(self.id.as_str(), self.title.as_str());
        for entry in &self.entries {
            framework = framework.entry(entry.to_entry());
        }
        framework
    }
}

impl FrameworkEntry {
    fn to_entry(&self) -> OwnEntry {
        let kind = match self.kind {
            FrameworkEntryKind::Clause => EntryKind::Clause,
            FrameworkEntryKind::Requirement => EntryKind::Requirement,
            FrameworkEntryKind::Control => EntryKind::Control,
        };
        let mut it = OwnEntry::new(kind, self.id.as_str(), self.title.as_str());
        it.parent = self.parent.as_ref().map(ToString::to_string);
        it.applies_if = self.applies_if.as_ref().map(ToString::to_string);
        it.judged = self.judged == Some(true);
        it.rests_on = self.rests_on.iter().map(ToString::to_string).collect();
        for need in &self.needs {
            let mut wanted = Need::new(need.register.as_str());
            wanted.supports = need.supports == Some(true);
            wanted.current = need.current == Some(true);
            wanted.at_least = need.at_least.unwrap_or(1);
            it.needs.push(wanted);
        }
        it
    }
}

#[cfg(test)]
mod tests {
    use super::Register;
    use crate::model::Root;
    use crate::read::Kind;

    #[test]
    fn registers_are_what_the_document_has() {
        let from = usize::from(Root::ORGANIZATION.index);
        let names: Vec<&str> = (from..usize::from(Root::EXTENSIONS.index)).map(|at| Root::TABLE.names.get(at)).collect();
        assert_eq!(Register::ALL.iter().map(|word| word.as_str()).collect::<Vec<_>>(), names);
    }
}
