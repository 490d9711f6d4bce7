//! The gap list: what does not conform, by clause and control objective, by who answers for it, and by what has to be done.

use super::places::owner_at;
use crate::Aims;
use crate::assess::{Report, Status, Verdict};
use crate::catalogue::catalogue;
use crate::check::Effort;
use crate::language::{Language, Phrase, phrases};
use crate::model::{Attestation, AttestationClaim};
use crate::order::Map;
use crate::read::{Diagnostic, Ground, Text, record};
use crate::rules::claims::speaks_for;

record! {
    /// Gaps of one clause or control objective.
    pub struct GapGroup "gapGroup" {
        required {
            /// Main clause or control objective.
            "id" id: Text,
            /// Its title.
            "title" title: Text,
        }
        optional {
            /// Verdicts that say gap or partial, in the order of the standard.
            "verdicts" verdicts: Vec<Verdict>,
        }
    }
}

record! {
    /// One correction: a finding behind verdicts of gap or partial, or what else such a verdict waits for.
    pub struct GapStep "gapStep" {
        required {
            /// What is wrong.
            "message" message: Text,
            /// What has to be done about it.
            "effort" effort: Effort,
        }
        optional {
            /// Person or role that answers for the record; absent where none is recorded.
            "owner" owner: Option<Text>,
            /// The rule that found it.
            "rule" rule: Option<Text>,
            /// JSON Pointer of its place.
            "pointer" pointer: Option<Text>,
            /// Kind of the record.
            "kind" kind: Option<Text>,
            /// The record.
            "id" id: Option<Text>,
            /// What is behind it: law, standard, practice.
            "ground" ground: Option<Ground>,
            /// What to do.
            "hint" hint: Option<Text>,
            /// Requirements and controls that do not conform because of it, in the order of the standard.
            "verdicts" verdicts: Vec<Text>,
        }
    }
}

record! {
    /// What one person or role has to see to.
    pub struct GapsOfOwner "gapsOfOwner" {
        optional {
            /// Person or role; absent where no owner is recorded.
            "owner" owner: Option<Text>,
            /// Name of the person or role.
            "name" name: Option<Text>,
            /// What has to be corrected, in the order of the document.
            "steps" steps: Vec<GapStep>,
        }
    }
}

record! {
    /// What takes the same kind of work.
    pub struct GapsOfEffort "gapsOfEffort" {
        required {
            /// What has to be done.
            "effort" effort: Effort,
        }
        optional {
            /// What has to be corrected, in the order of the document.
            "steps" steps: Vec<GapStep>,
        }
    }
}

phrases! { pub(crate) Gap:
    EVIDENCE_EXPIRED = "evidence `{evidence}` has expired";
    EVIDENCE_FUTURE = "evidence `{evidence}` is dated after the assessment date";
    EVIDENCE_TEMPLATE = "evidence `{evidence}` is a blank form";
    EVIDENCE_MISSING = "evidence `{evidence}` is not among the records";
}

/// The message on evidence that does not count, by its state.
pub(crate) fn stale(state: &str) -> Phrase {
    match state {
        "future" => EVIDENCE_FUTURE,
        "template" => EVIDENCE_TEMPLATE,
        "missing" => EVIDENCE_MISSING,
        _ => EVIDENCE_EXPIRED,
    }
}

impl Report {
    /// What does not conform, or only in part; clauses and control objectives without a gap are left out.
    ///
    /// ```
    /// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "risks": [{"id": "R-1"}]}"#).aims.ok_or("unreadable")?;
    /// let report = aims.assess("2026-11-23".parse::<aimskit::read::Date>()?);
    /// assert!(report.gaps().iter().all(|group| !group.verdicts.is_empty()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn gaps(&self) -> Vec<GapGroup> {
        let clauses = catalogue()
            .clauses()
            .iter()
            .filter(|clause| clause.parent().is_none())
            .map(|clause| (clause.label, clause.title_in(&self.language)));
        let objectives = catalogue().objectives().iter().map(|objective| (objective.label, objective.title_in(&self.language)));
        let mut groups: Vec<GapGroup> = clauses.chain(objectives).map(|(id, title)| GapGroup::new(id.into(), title.into())).collect();
        for verdict in self.verdicts.iter().filter(|verdict| is_gap(verdict) && is_standard(verdict)) {
            let holds = |group: &&mut GapGroup| verdict.id.strip_prefix(&*group.id).is_some_and(|rest| rest.starts_with('.'));
            if let Some(group) = groups.iter_mut().find(holds) {
                group.verdicts.push(verdict.clone());
            }
        }
        groups.retain(|group| !group.verdicts.is_empty());
        groups
    }

    /// What does not conform, or only in part, to the frameworks beside ISO/IEC 42001: by heading, or by framework where there is none above.
    ///
    /// ```
    /// use aimskit::{AssessOptions, catalogue::catalogue};
    /// let read = aimskit::read_framework(r#"{"id": "house", "title": "House rules", "entries": [
    ///     {"id": "H-1", "kind": "requirement", "title": "Have a policy.", "needs": [{"register": "policies"}]}]}"#);
    /// let known = catalogue().clone().with_framework(read.framework.ok_or("a diagnostic says why")?)?;
    /// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "revision": {"state": "complete"}}"#).aims.ok_or("unreadable")?;
    /// let report = aims.assess(AssessOptions::at("2026-11-23".parse()?).catalogue(&known));
    /// assert_eq!(report.framework_gaps()[0].verdicts[0].id, "house:H-1");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn framework_gaps(&self) -> Vec<GapGroup> {
        let mut groups: Vec<GapGroup> = Vec::new();
        let mut at: Map<&str, usize> = Map::new();
        for framework in &self.frameworks {
            let heads = framework.clauses.iter().map(|roll| (&roll.id, &roll.title));
            for (id, title) in std::iter::once((&framework.id, &framework.title)).chain(heads) {
                at.insert(id, groups.len());
                groups.push(GapGroup::new(id.clone(), title.clone()));
            }
        }
        for verdict in self.verdicts.iter().filter(|verdict| is_gap(verdict)) {
            let Some((framework, _)) = verdict.id.split_once(':') else { continue };
            let place = at.get(verdict.under.as_ref().map_or(framework, |heading| heading.as_str()));
            if let Some(group) = place.and_then(|at| groups.get_mut(*at)) {
                group.verdicts.push(verdict.clone());
            }
        }
        groups.retain(|group| !group.verdicts.is_empty());
        groups
    }
}

/// Whether the verdict is on ISO/IEC 42001 itself: ids of other frameworks have a colon.
pub(crate) fn is_standard(verdict: &Verdict) -> bool {
    !verdict.id.contains(':')
}

fn is_gap(verdict: &Verdict) -> bool {
    matches!(verdict.status, Status::Gap | Status::Partial)
}

/// Whether the finding stands behind the verdict: its rule decided, and it is about what is judged.
pub(super) fn is_behind(finding: &Diagnostic, verdict: &Verdict) -> bool {
    let subject = finding.subject.as_ref().and_then(|subject| subject.id.as_ref());
    (finding.requirements.contains(&verdict.id) || subject == Some(&verdict.id))
        && verdict.because.iter().any(|because| because.fail > 0 && because.rule == finding.code)
}

impl Aims {
    /// What has to be corrected so that gaps close, by the person or role responsible for the record; what has no owner comes last.
    ///
    /// ```
    /// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "roles": [{"id": "lead", "title": "AI lead"}],
    ///     "risks": [{"id": "R-1", "owner": "lead", "current": {"likelihood": "often"}}]}"#).aims.ok_or("unreadable")?;
    /// let gaps = aims.gaps_by_owner(&aims.assess("2026-11-23".parse::<aimskit::read::Date>()?));
    /// let lead = gaps.iter().find(|of| of.owner.as_deref() == Some("lead")).ok_or("not listed")?;
    /// assert_eq!(lead.name.as_deref(), Some("AI lead"));
    /// assert!(lead.steps.iter().all(|step| !step.verdicts.is_empty()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn gaps_by_owner(&self, report: &Report) -> Vec<GapsOfOwner> {
        let titles = self.titles();
        let mut groups: Vec<GapsOfOwner> = Vec::new();
        for step in self.gap_steps(report) {
            match groups.iter_mut().find(|group| group.owner == step.owner) {
                Some(group) => group.steps.push(step),
                None => {
                    let mut group = GapsOfOwner::new();
                    group.name = step.owner.as_ref().and_then(|owner| titles.get(owner)).map(Text::from);
                    group.owner = step.owner.clone();
                    group.steps.push(step);
                    groups.push(group);
                }
            }
        }
        crate::order::sort_by_key(&mut groups, |group| (group.owner.is_none(), group.owner.clone()));
        groups
    }

    /// What has to be corrected so that gaps close, by the kind of work; kinds of which there is none are left out.
    ///
    /// ```
    /// use aimskit::views::Effort;
    /// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "treatments": [{"id": "T-1", "actions":
    ///     [{"what": "test it", "due": "2026-05-01"}]}]}"#).aims.ok_or("unreadable")?;
    /// let gaps = aims.gaps_by_effort(&aims.assess("2026-11-23".parse::<aimskit::read::Date>()?));
    /// let late = gaps.iter().find(|of| of.effort == Effort::CarryOut).ok_or("nothing to carry out")?;
    /// assert_eq!(late.steps[0].rule.as_deref(), Some("treatment-action-overdue"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn gaps_by_effort(&self, report: &Report) -> Vec<GapsOfEffort> {
        let mut groups: Vec<GapsOfEffort> = Effort::ALL.iter().map(|effort| GapsOfEffort::new(*effort)).collect();
        for step in self.gap_steps(report) {
            if let Some(group) = groups.iter_mut().find(|group| group.effort == step.effort) {
                group.steps.push(step);
            }
        }
        groups.retain(|group| !group.steps.is_empty());
        groups
    }

    /// Every defect behind a gap of the standard once, in the order of the document; then what gaps without a defect wait for.
    fn gap_steps(&self, report: &Report) -> Vec<GapStep> {
        let gaps: Vec<&Verdict> = report.verdicts.iter().filter(|verdict| is_gap(verdict) && is_standard(verdict)).collect();
        let mut steps = Vec::new();
        for finding in &report.findings {
            let behind: Vec<Text> = gaps.iter().filter(|gap| is_behind(finding, gap)).map(|gap| gap.id.clone()).collect();
            if behind.is_empty() {
                continue;
            }
            let mut step =
                GapStep::new(finding.message.clone(), crate::rules::rule(&finding.code).map_or(Effort::RecordOnly, |rule| rule.effort));
            step.owner = owner_at(self.root(), &finding.pointer).map(Text::from);
            step.rule = Some(finding.code.clone());
            step.ground = finding.ground;
            step.pointer = (!finding.pointer.is_empty()).then(|| Text::from(&*finding.pointer));
            step.kind = finding.subject.as_ref().map(|subject| subject.kind.clone());
            step.id = finding.subject.as_ref().and_then(|subject| subject.id.clone());
            step.hint = finding.hint.clone();
            step.verdicts = behind;
            steps.push(step);
        }
        for gap in gaps.iter().filter(|gap| gap.because.iter().all(|because| because.fail == 0)) {
            self.waits(gap, &report.language, &mut steps);
        }
        steps
    }

    /// What a gap waits for behind which no check fails: evidence that does not count, a judgement, or records.
    fn waits(&self, gap: &Verdict, language: &Language, steps: &mut Vec<GapStep>) {
        let mut add = |message: Text, effort: Effort, owner: Option<&str>, id: Option<Text>| {
            // One piece of evidence may stand behind many.
            match steps.iter_mut().find(|step| step.rule.is_none() && step.id.is_some() && step.id == id) {
                Some(step) => step.verdicts.push(gap.id.clone()),
                None => {
                    let mut step = GapStep::new(message, effort);
                    step.owner = owner.map(Text::from);
                    step.kind = id.as_ref().map(|_| Text::from("evidence"));
                    step.id = id;
                    // What is asked for is a requirement or a control of the standard.
                    step.ground = Some(Ground::Standard);
                    step.hint = gap.next.first().map(|next| next.hint.clone());
                    step.verdicts.push(gap.id.clone());
                    steps.push(step);
                }
            }
        };
        let judged = catalogue().requirement(&gap.id).is_some_and(|requirement| requirement.judged.is_some());
        let mut seen: Vec<&Text> = Vec::new();
        for used in gap.because.iter().flat_map(|because| &because.evidence).filter(|used| used.state != "current") {
            if !judged && !seen.contains(&&used.id) {
                seen.push(&used.id);
                let evidence = self.root().evidence.iter().find(|evidence| *evidence.id.as_text() == used.id);
                let owner = evidence.and_then(|e| e.owner.as_ref().or(e.collected_by.as_ref())).map(|owner| owner.as_str());
                let message = language.say(stale(&used.state), &[("evidence", (&used.id).into())]);
                add(message.into(), Effort::ShowEvidence, owner, Some(used.id.clone()));
            }
        }
        if seen.is_empty() {
            let about = |a: &&Attestation| speaks_for(a).contains(&gap.id.as_str());
            let claim = self.root().attestations.iter().filter(about).max_by_key(|attestation| attestation.on);
            let effort = match claim.and_then(|attestation| attestation.claim) {
                Some(AttestationClaim::Conforms) => Effort::ShowEvidence,
                Some(AttestationClaim::Gap | AttestationClaim::Partial) => Effort::CarryOut,
                _ if judged => Effort::Decide,
                _ => Effort::RecordOnly,
            };
            add(gap.reason.clone(), effort, claim.and_then(|a| a.by.as_ref()).map(|by| by.as_str()), None);
        }
    }
}
