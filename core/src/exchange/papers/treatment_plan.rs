//! The risk treatment plan: every open risk, the worst first, with what is done about it.

use super::blocks::PaperSignature;
use super::values::{lines, or_none};
use super::words::{ACTION, COMPLETED_ON, DUE_DATE, RESOURCES, RESPONSIBLE};
use super::writer::{Column, Labelled, Writer};
use crate::exchange::words::OPTIONS;
use crate::language::{capital, phrases};
use crate::model::{Approval, RiskMethod, Treatment};
use crate::order::{Map, Set};
use crate::read::Record;
use crate::views::{RiskLevel, RiskLine};

phrases! { pub(crate) PaperTreatment:
    METHOD = "Risk assessment method";
    METHOD_VERSION = "Version of the method";
    APPETITE = "Risk appetite";
    OPEN_RISKS = "Open risks";
    TREATMENTS = "Risks and their treatment";
    FURTHER = "Treatments without a recorded risk";
    ACTIONS = "Actions";
    ACCEPTANCE = "Approval of the plan and acceptance of residual risks";
    RISK = "Risk";
    LEVEL = "Level before treatment";
    OPTION = "Option and rationale";
    CONTROLS = "Controls";
    RESIDUAL = "Residual level";
    PLAN_APPROVAL = "Approval of the plan";
    RESIDUAL_ACCEPTANCE = "Acceptance of the residual risk";
    TREATMENT = "Treatment";
    OWNER = "Owner: {owner}";
    NO_TREATMENT = "No treatment is recorded.";
    ACCEPTED_UNTIL = "until {until}";
    FOR_APPROVAL = "For the approval of the plan and the acceptance of the residual risks";
    GUIDE_TREATMENTS = "List each risk that is treated, with its level by your method, the option chosen and the reason for it, and the controls that implement it. Compare the controls with Annex A, so that no necessary control has been left out.";
    GUIDE_ACTIONS = "Give each action one person responsible, the resources that it takes, and a date. State how its effectiveness will be evaluated.";
    GUIDE_ACCEPTANCE = "Designated management approves the plan and accepts what risk remains. An acceptance names a person, a date and the last day on which it is valid.";
}

const HEAD: [Labelled; 3] = [
    (RiskMethod::TITLE.any(), Some(METHOD)),
    (RiskMethod::VERSION.any(), Some(METHOD_VERSION)),
    (RiskMethod::APPETITE.any(), Some(APPETITE)),
];

const COLUMNS: [Column; 7] =
    [(RISK, 20), (LEVEL, 9), (OPTION, 23), (CONTROLS, 16), (RESIDUAL, 8), (PLAN_APPROVAL, 12), (RESIDUAL_ACCEPTANCE, 12)];

const ACTIONS_COLUMNS: [Column; 6] =
    [(TREATMENT, 20), (ACTION, 30), (RESPONSIBLE, 15), (RESOURCES, 15), (DUE_DATE, 10), (COMPLETED_ON, 10)];

pub(super) fn write(writer: &mut Writer<'_>) {
    let aims = writer.aims;
    let root = aims.root();
    let mut head = writer.fields(root.risk_method.as_deref().map(|it| it as &dyn Record), &HEAD);
    let register = aims.risk_register();
    let open: Vec<&RiskLine> = register.ranked().into_iter().filter(|line| line.closed != Some(true)).collect();
    if !writer.template {
        head.push(writer.entry(OPEN_RISKS, open.len().to_string()));
    }
    writer.head(head);

    let by_id: Map<&str, &Treatment> = root.treatments.iter().rev().map(|it| (it.id.as_str(), it)).collect();
    let mut rows = Vec::new();
    let mut used: Vec<&Treatment> = Vec::new();
    for line in open {
        let treatments: Vec<&Treatment> = line.treatments.iter().filter_map(|it| by_id.get(it.id.as_str()).copied()).collect();
        if treatments.is_empty() {
            rows.push(row(writer, line, None));
        }
        rows.extend(treatments.iter().map(|treatment| row(writer, line, Some(treatment))));
        used.extend(treatments);
    }
    writer.heading(TREATMENTS);
    writer.guidance(GUIDE_TREATMENTS, &["6.1.3.a", "6.1.3.b", "6.1.3.c"]);
    writer.table(&COLUMNS, rows);
    if !register.astray.is_empty() {
        writer.heading(FURTHER);
        let named: Vec<String> = register.astray.iter().map(|id| writer.record(id)).collect();
        writer.paragraph(named.join("\n"));
        used.extend(register.astray.iter().filter_map(|id| by_id.get(id.as_str()).copied()));
    }

    // A treatment of several risks stands once.
    let mut seen: Set<&str> = Set::new();
    used.retain(|treatment| seen.insert(treatment.id.as_str(), ()));
    let mut rows = Vec::new();
    for treatment in &used {
        for mut cells in writer.actions(treatment.actions.iter()) {
            cells.insert(0, writer.record(treatment.id.as_str()));
            rows.push(cells);
        }
    }
    writer.heading(ACTIONS);
    writer.guidance(GUIDE_ACTIONS, &["6.1.3.g"]);
    writer.table(&ACTIONS_COLUMNS, rows);

    writer.heading(ACCEPTANCE);
    writer.guidance(GUIDE_ACCEPTANCE, &[]);
    writer.signatures(signers(writer, &used));
}

/// A line for each person or role that approved a treatment or accepted its risk; a blank one where there is none.
fn signers(writer: &Writer<'_>, treatments: &[&Treatment]) -> Vec<PaperSignature> {
    let mut seen: Set<&str> = Set::new();
    let mut all = Vec::new();
    for treatment in treatments {
        let approved = treatment.approval.as_deref().and_then(|it| it.by.as_ref());
        let accepted = treatment.acceptance.as_deref().and_then(|it| it.by.as_ref());
        for by in approved.into_iter().chain(accepted) {
            if seen.insert(by.as_str(), ()) {
                all.push(writer.signature(FOR_APPROVAL, Some(by.as_str()), None));
            }
        }
    }
    if all.is_empty() {
        all.push(writer.signature(FOR_APPROVAL, None, None));
    }
    all
}

fn row(writer: &Writer<'_>, line: &RiskLine, treatment: Option<&Treatment>) -> Vec<String> {
    let level = |level: Option<&RiskLevel>| level.map_or_else(String::new, |level| level.label.to_string());
    let owner = line.owner.as_ref().map(|owner| writer.say(OWNER, &[("owner", (&writer.actor(owner)).into())]));
    let before = line.current.as_deref().or(line.inherent.as_deref());
    let risk = lines(std::iter::once(writer.record(&line.id)).chain(owner));
    let Some(treatment) = treatment else {
        let none = || or_none(String::new());
        return vec![risk, level(before), writer.text(NO_TREATMENT), none(), or_none(level(line.residual.as_deref())), none(), none()];
    };
    let option = treatment.option.map_or_else(String::new, |option| capital(writer.language().word(&OPTIONS, option.as_str())));
    let why = treatment.rationale.as_ref().map_or_else(String::new, |why| why.to_string());
    let controls = treatment.controls.iter().map(|control| control_name(writer, control.as_str())).collect();
    vec![
        risk,
        level(before),
        lines([writer.record(treatment.id.as_str()), option, why]),
        or_none(writer.some(controls)),
        level(line.residual.as_deref()),
        treatment.approval.as_deref().map_or_else(String::new, |it| approved(writer, it)),
        treatment.acceptance.as_deref().map_or_else(String::new, |it| {
            let until = it.until.map(|until| writer.say(ACCEPTED_UNTIL, &[("until", until.into())]));
            let by = it.by.as_ref().map(|by| writer.actor(by.as_str()));
            lines(by.into_iter().chain(it.on.map(|on| writer.day(on))).chain(until))
        }),
    ]
}

/// Who decided on the plan, when, and what, where that is not its approval.
fn approved(writer: &Writer<'_>, approval: &Approval) -> String {
    let decision = approval.decision.map(|it| capital(&writer.language().label(it.as_str())));
    let by = approval.by.as_ref().map(|by| writer.actor(by.as_str()));
    lines(decision.into_iter().chain(by).chain(approval.on.map(|on| writer.day(on))))
}

/// A control of Annex A or of the organization with its title.
pub(super) fn control_name(writer: &Writer<'_>, id: &str) -> String {
    let control = crate::catalogue::catalogue().control(id);
    control.map_or_else(|| writer.record(id), |control| format!("{id} {}", control.title_in(writer.language())))
}
