//! The audit checklist: for each requirement and control in a scope what to ask, what is recorded, whom to see, and what to pick.

use super::evidence_coverage::names_it;
use super::places::{Contact, Top, contacts, id_text, own_id, owner, tops, walk};
use super::sampling::{Population, Sampling};
use super::timeline::events;
use super::titles::name_of;
use crate::Aims;
use crate::assess::{Report, Status, Verdict};
use crate::catalogue::catalogue;
use crate::check::{Index, settled};
use crate::model::{Audit, AuditProgramme, Certification, CertificationAudit, FindingGrade, Nonconformity, Root};
use crate::read::{Date, Diagnostic, Kind, Record, Text, View, elements, record};

record! {
    /// Scope of an audit; everything when nothing is named.
    pub struct ChecklistScope "checklistScope" {
        optional {
            /// Clauses, list items or requirements, such as `6.1`.
            "clauses" clauses: Vec<Text>,
            /// Controls, objectives or groups of Annex A, such as `A.6`; own controls by their id.
            "controls" controls: Vec<Text>,
            /// Units of the organization: only records about them and their AI systems, or about no unit and system, are shown.
            "units" units: Vec<Text>,
            /// AI systems: the same for them.
            "aiSystems" ai_systems: Vec<Text>,
        }
    }
}

record! {
    /// One requirement or control to audit.
    pub struct ChecklistItem "checklistItem" {
        required {
            /// Requirement or control.
            "id" id: Text,
            /// Its address as the standard prints it.
            "citation" citation: Text,
            /// Title of the clause or the control.
            "title" title: Text,
            /// What to ask for, in our words.
            "ask" ask: Text,
        }
        optional {
            /// What is usually shown.
            "show" show: Vec<Text>,
            /// The verdict on the day; none on an own control.
            "status" status: Option<Status>,
            /// Why.
            "reason" reason: Option<Text>,
            /// Records to see, in the order of the document.
            "records" records: Vec<ChecklistRecord>,
            /// People to interview: those responsible for the records.
            "people" people: Vec<Contact>,
            /// What rules find.
            "findings" findings: Vec<Diagnostic>,
            /// What earlier audits found on it, oldest first.
            "earlier" earlier: Vec<EarlierFinding>,
            /// Nonconformities on it that are open on the day.
            "nonconformities" nonconformities: Vec<Text>,
            /// What to pick where there is too much to see.
            "sampling" sampling: Vec<Sampling>,
        }
    }
}

record! {
    /// A record to see.
    pub struct ChecklistRecord "checklistRecord" {
        required {
            /// Its kind.
            "kind" kind: Text,
            /// Its id.
            "id" id: Text,
        }
        optional {
            /// Its name.
            "title" title: Option<Text>,
            /// Person or role that answers for it.
            "owner" owner: Option<Text>,
        }
    }
}

record! {
    /// A finding of an earlier audit.
    pub struct EarlierFinding "earlierFinding" {
        optional {
            /// The audit; none where it has no id.
            "audit" audit: Option<Text>,
            /// Day of the audit.
            "on" on: Option<Date>,
            /// The finding, if it has an id.
            "id" id: Option<Text>,
            /// Its grade.
            "grade" grade: Option<FindingGrade>,
            /// What was found.
            "statement" statement: Option<Text>,
            /// The nonconformity raised from it.
            "nonconformity" nonconformity: Option<Text>,
            /// Day on which it, or that, was closed.
            "closedOn" closed_on: Option<Date>,
            /// Whether it is closed; without `closedOn`, a word says so and no day is recorded.
            "closed" closed: Option<bool>,
        }
    }
}

/// A record at the top, with what the checklist asks of it.
pub(super) struct Seen<'a> {
    pub(super) top: Top<'a>,
    pub(super) kind: &'static str,
    pub(super) id: &'a str,
    /// Day of the first thing that happened to it.
    pub(super) since: Option<Date>,
}

impl Aims {
    /// A checklist for an audit, in the order of the standard; own controls behind it.
    ///
    /// ```
    /// use aimskit::views::ChecklistScope;
    /// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "people": [{"id": "p-1", "name": "Ada"}],
    ///     "risks": [{"id": "R-1", "owner": "p-1", "identifiedOn": "2026-01-01"}]}"#).aims.ok_or("unreadable")?;
    /// let report = aims.assess("2026-11-23".parse::<aimskit::read::Date>()?);
    /// assert_eq!(aims.audit_checklist(&report, &ChecklistScope::new()).len(), 182 + 38);
    /// let mut scope = ChecklistScope::new();
    /// scope.clauses.push("6.1.2".into());
    /// let list = aims.audit_checklist(&report, &scope);
    /// assert!(list.iter().all(|item| item.id.starts_with("6.1.2.")));
    /// assert!(list.iter().any(|item| item.people.iter().any(|person| person.name.as_deref() == Some("Ada"))));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn audit_checklist(&self, report: &Report, scope: &ChecklistScope) -> Vec<ChecklistItem> {
        let (root, language) = (&*settled(self.root(), *report.as_of), report.language());
        // What happened when is what is recorded.
        let list = Checklist { root, index: Index::new(root), report, seen: seen(self.root(), scope) };
        let all = scope.clauses.is_empty() && scope.controls.is_empty();
        let within = |wanted: &[Text], id: &str| all || wanted.iter().any(|name| is_at(name, id));
        let mut out = Vec::new();
        for requirement in catalogue().requirements() {
            if within(&scope.clauses, requirement.label) || listed(&scope.clauses, requirement.label) {
                let (title, ask) = (requirement.clause.get().title_in(language), requirement.summary_in(language));
                let mut item = ChecklistItem::new(requirement.label.into(), requirement.citation().into(), title.into(), ask.into());
                item.show = requirement.evidence_in(language).into_iter().map(Text::from).collect();
                list.fill(&mut item);
                out.push(item);
            }
        }
        for control in catalogue().controls().iter().filter(|control| within(&scope.controls, control.label)) {
            let id = Text::from(control.label);
            let mut item = ChecklistItem::new(id.clone(), id, control.title_in(language).into(), control.intent_in(language).into());
            item.show = control.evidence_in(language).into_iter().map(Text::from).collect();
            list.fill(&mut item);
            out.push(item);
        }
        for control in root.own_controls.iter().filter(|control| within(&scope.controls, control.id.as_str())) {
            let id = control.id.as_text();
            let title = control.title.as_ref().unwrap_or(id).clone();
            let ask = control.objective.as_ref().or(control.description.as_ref()).unwrap_or(&title).clone();
            let mut item = ChecklistItem::new(id.clone(), id.clone(), title, ask);
            list.fill(&mut item);
            out.push(item);
        }
        out
    }
}

/// Whether the id is the named one or stands below it.
fn is_at(name: &str, id: &str) -> bool {
    id.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// Whether one of the names is a printed list item, such as `6.1.3 f)`, that holds the requirement.
fn listed(names: &[Text], id: &str) -> bool {
    names.iter().any(|name| name.contains(' ') && catalogue().requirements_of(name).iter().any(|one| one.label == id))
}

/// Records of the document in the scope.
fn seen<'a>(root: &'a Root, scope: &ChecklistScope) -> Vec<Seen<'a>> {
    let mut wanted: Vec<&str> = scope.units.iter().chain(&scope.ai_systems).map(Text::as_str).collect();
    let narrow = !wanted.is_empty();
    let of_unit = |unit: &str| scope.units.iter().any(|wanted| wanted == unit);
    wanted.extend(root.ai_systems.iter().filter(|s| s.unit.as_ref().is_some_and(|u| of_unit(u.as_str()))).map(|s| s.id.as_str()));
    let units = root.organization.iter().flat_map(|organization| &organization.units).filter_map(|unit| unit.id.as_ref());
    let divided: Vec<&str> = units.chain(root.ai_systems.iter().map(|system| &system.id)).map(|id| id.as_str()).collect();
    let mut out = Vec::new();
    for top in tops(root) {
        if narrow && !concerns(top.record, &wanted, &divided) {
            continue;
        }
        let mut happened = Vec::new();
        events(root, &top, &mut happened);
        let since = happened.iter().map(|event| event.on).min();
        out.push(Seen { top, kind: top.record.table().kind, id: own_id(top.record), since });
    }
    out
}

/// Whether the record is or names one of the wanted units and systems, or none of all.
fn concerns(record: &dyn Record, wanted: &[&str], divided: &[&str]) -> bool {
    let (mut ours, mut any) = (false, false);
    let mut look = |name: &str| {
        ours |= wanted.contains(&name);
        any |= divided.contains(&name);
    };
    look(own_id(record));
    walk(record, &mut |part| {
        for at in 0..part.table().names.len() {
            match part.get(at) {
                View::Link(text, _) => look(text.as_str()),
                View::List(list) => {
                    for view in elements(list) {
                        let View::Link(text, _) = view else { break };
                        look(text.as_str());
                    }
                }
                _ => {}
            }
        }
    });
    ours || !any
}

struct Checklist<'a> {
    root: &'a Root,
    index: Index<'a>,
    report: &'a Report,
    seen: Vec<Seen<'a>>,
}

/// Records whose naming of a requirement the item says elsewhere.
const APART: [&str; 4] = [Nonconformity::TABLE.kind, Audit::TABLE.kind, Certification::TABLE.kind, AuditProgramme::TABLE.kind];

impl Checklist<'_> {
    fn fill(&self, item: &mut ChecklistItem) {
        let verdict = self.report.verdict(&item.id);
        item.status = verdict.map(|verdict| verdict.status);
        item.reason = verdict.map(|verdict| verdict.reason.clone());
        for seen in self.seen.iter().filter(|seen| !seen.id.is_empty() && self.speaks(seen, &item.id, verdict)) {
            let mut record = ChecklistRecord::new(seen.kind.into(), seen.id.into());
            record.title = name_of(seen.top.record);
            record.owner = owner(seen.top.record).map(Text::from);
            if let Some(owner) = owner(seen.top.record) {
                contacts(self.root, owner, &mut item.people);
            }
            item.records.push(record);
        }
        self.entry_owner(item);
        let about = |finding: &&Diagnostic| {
            let subject = finding.subject.as_ref().and_then(|subject| subject.id.as_ref());
            let in_scope = subject.is_none_or(|id| *id == item.id || self.seen.iter().any(|seen| *seen.id == **id) || !self.is_top(id));
            in_scope && (finding.requirements.contains(&item.id) || subject == Some(&item.id))
        };
        item.findings = self.report.findings.iter().filter(about).cloned().collect();
        item.earlier = self.earlier(&item.id);
        let open = |n: &&Nonconformity| n.closed_on.is_none_or(|on| on > *self.report.as_of);
        let on_it = |n: &&Nonconformity| n.requirement.as_ref().is_some_and(|r| names_it(r.as_str(), &item.id));
        let open = self.root.nonconformities.iter().filter(open).filter(on_it);
        item.nonconformities = open.map(|nonconformity| nonconformity.id.as_text().clone()).collect();
        let failed = item.findings.iter().filter_map(|finding| finding.subject.as_ref()?.id.clone()).collect();
        let population = Population { root: self.root, seen: &self.seen, as_of: *self.report.as_of, failed };
        item.sampling = population.sampling(&item.id);
    }

    /// Whether the record has to do with it: a rule evaluated it, or it names it.
    fn speaks(&self, seen: &Seen<'_>, id: &str, verdict: Option<&Verdict>) -> bool {
        let because = || verdict.iter().flat_map(|verdict| &verdict.because);
        // A rule on a whole register says the register's name.
        let register = self.root.table().names.get(seen.top.field);
        let is_named = |name: &Text| *name == *seen.id || *name == *register;
        let looked = because().any(|because| because.passed.iter().chain(&because.failed).any(is_named));
        let rests = seen.kind == "evidence" && because().any(|because| because.evidence.iter().any(|used| *used.id == *seen.id));
        let here = |steps: Option<(u8, Option<usize>)>| steps == Some((seen.top.field as u8, seen.top.index));
        looked || rests || !APART.contains(&seen.kind) && self.index.references(id).any(|link| here(link.path.steps().next()))
    }

    /// Whether a record at the top has that id.
    fn is_top(&self, id: &str) -> bool {
        self.index.with_id(id).any(|known| known.path.steps().count() <= 2)
    }

    /// The statement's entry names who answers for a control.
    fn entry_owner(&self, item: &mut ChecklistItem) {
        let entries = self.root.statement_of_applicability.iter().flat_map(|soa| &soa.entries);
        for entry in entries.filter(|entry| entry.control.as_str() == &*item.id) {
            let doer = entry.implementation.as_ref().and_then(|implementation| implementation.owner.as_ref());
            for owner in [entry.owner.as_ref(), doer].into_iter().flatten() {
                contacts(self.root, owner.as_str(), &mut item.people);
            }
        }
    }

    fn earlier(&self, id: &str) -> Vec<EarlierFinding> {
        let mut out = Vec::new();
        let day = *self.report.as_of;
        let mut add = |mut it: EarlierFinding, on: Option<Date>, nonconformity: Option<&str>, closed: Option<Date>| {
            let raised = self.root.nonconformities.iter().find(|one| Some(one.id.as_str()) == nonconformity);
            let closed = closed.or_else(|| raised.and_then(|one| one.closed_on));
            it.on = on.and_then(Date::recorded);
            it.nonconformity = nonconformity.map(Text::from);
            it.closed_on = closed.and_then(Date::recorded);
            it.closed = closed.filter(|on| *on <= day).map(|_| true);
            out.push(it);
        };
        let ours = |requirement: Option<&str>| requirement.is_some_and(|requirement| names_it(requirement, id));
        for audit in self.root.audits.iter().filter(|audit| audit.on.is_none_or(|on| on <= day)) {
            for finding in audit.findings.iter().filter(|f| ours(f.requirement.as_ref().map(|r| r.as_str()))) {
                let mut it = EarlierFinding::new();
                (it.audit, it.id) = (id_text(audit), id_text(finding));
                (it.grade, it.statement) = (finding.grade, finding.statement.clone());
                add(it, audit.on, finding.nonconformity.as_ref().map(|n| n.as_str()), finding.closed_on);
            }
        }
        let certification = self.root.certification.as_deref();
        let single = certification.iter().flat_map(|c| [&c.stage1, &c.stage2]).flatten().map(|audit| &**audit);
        let repeated = certification.iter().flat_map(|c| c.surveillance_audits.iter().chain(&c.recertification_audits));
        let all: Vec<&CertificationAudit> = single.chain(repeated).collect();
        for audit in all.into_iter().filter(|audit| audit.on.is_none_or(|on| on <= day)) {
            for finding in audit.findings.iter().filter(|f| ours(f.requirement.as_ref().map(|r| r.as_str()))) {
                let mut it = EarlierFinding::new();
                (it.audit, it.id) = (id_text(audit), id_text(finding));
                (it.grade, it.statement) = (finding.grade, finding.statement.clone());
                add(it, audit.on, finding.nonconformity.as_ref().map(|n| n.as_str()), finding.closed_on);
            }
        }
        crate::order::sort_by_key(&mut out, |finding| finding.on);
        out
    }
}
