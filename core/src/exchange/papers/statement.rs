//! The Statement of Applicability, ready to sign.

use super::values::{lines, or_none};
use super::words::{APPROVAL, MEANS, RECIPIENT};
use super::writer::{Column, Labelled, Writer};
use crate::catalogue::catalogue;
use crate::exchange::words::{DRIVERS, EXCLUSIONS, IMPLEMENTATIONS};
use crate::language::{Phrase, capital, phrases};
use crate::model::{SoaDecision, StatementOfApplicability};
use crate::order::Map;
use crate::read::{Record, Text};
use crate::views::{SoaDriverLine, SoaLine, decision_label};

phrases! { pub(crate) PaperStatement:
    SUMMARY = "Summary of decisions";
    COUNTS = "Included: {included}; excluded: {excluded}; undecided: {undecided}. Of the included controls, {implemented} are recorded as implemented.";
    ANNEX_A = "Controls of Annex A";
    ADDITIONAL = "Additional controls";
    COMMUNICATED = "Communicated within the organization";
    AVAILABLE = "Made available to interested parties";
    CONTROL = "Control";
    DECISION = "Decision";
    JUSTIFICATION = "Justification";
    IMPLEMENTATION = "Implementation status";
    RISKS = "Risks treated";
    PROOF = "Documents and evidence";
    OWNER = "Owner";
    PREPARED_ON = "Prepared on";
    PREPARED_BY = "Prepared by";
    REVIEWED_ON = "Reviewed on";
    NEXT_REVIEW = "Next review";
    CONTROLLED_DOCUMENT = "Controlled document";
    /// {systems} are AI systems.
    FOR_SYSTEMS = "for {systems}";
    GROUND = "Ground of exclusion: {ground}";
    DRIVEN_BY = "Driven by: {drivers}";
    SINCE = "since {on}";
    BY = "by {on}";
    APPROVED_BY = "Approved by";
    GUIDE_SUMMARY = "State how many controls are included, excluded and undecided. No control may be left undecided when the statement is approved.";
    GUIDE_CONTROLS = "Decide on each control of Annex A. Justify an inclusion by what makes the control necessary: a risk and its treatment, an obligation, a contract, an objective or an impact. Justify an exclusion by the result of the risk assessment or by external requirements; that a control is inconvenient is no justification. Name where the implementation is documented.";
    GUIDE_ADDITIONAL = "State how it was determined whether controls beyond Annex A are necessary, and list those that are.";
    GUIDE_COMMUNICATED = "List to whom the necessary controls have been communicated and which interested parties can obtain the statement.";
    GUIDE_APPROVAL = "Management signs the version that is in force. A later change of a decision requires a new version and a new approval.";
}

const HEAD: [Labelled; 6] = [
    (StatementOfApplicability::VERSION.any(), None),
    (StatementOfApplicability::PREPARED_ON.any(), Some(PREPARED_ON)),
    (StatementOfApplicability::PREPARED_BY.any(), Some(PREPARED_BY)),
    (StatementOfApplicability::OWNER.any(), None),
    (StatementOfApplicability::REVIEWED_ON.any(), Some(REVIEWED_ON)),
    (StatementOfApplicability::NEXT_REVIEW_ON.any(), Some(NEXT_REVIEW)),
];

const COLUMNS: [Column; 7] =
    [(CONTROL, 17), (DECISION, 8), (JUSTIFICATION, 23), (IMPLEMENTATION, 15), (RISKS, 13), (PROOF, 14), (OWNER, 10)];

const DISTRIBUTION: [Column; 3] = [(RECIPIENT, 50), (super::words::DATE, 20), (MEANS, 30)];

pub(super) fn write(writer: &mut Writer<'_>) {
    let aims = writer.aims;
    let soa = aims.root().statement_of_applicability.as_deref();
    let mut head = writer.fields(soa.map(|soa| soa as &dyn Record), &HEAD);
    if let Some(document) = soa.and_then(|soa| soa.document.as_ref()) {
        head.push(writer.entry(CONTROLLED_DOCUMENT, writer.record(document.as_str())));
    }
    writer.head(head);

    let summary = aims.statement_of_applicability();
    writer.heading(SUMMARY);
    writer.guidance(GUIDE_SUMMARY, &["6.1.3.f"]);
    if !writer.template {
        let counts = [
            ("included", summary.included.into()),
            ("excluded", summary.excluded.into()),
            ("undecided", summary.undecided.into()),
            ("implemented", summary.implemented.into()),
        ];
        writer.paragraph(writer.say(COUNTS, &counts));
    }

    let risks = treated(writer);
    let row = |line: &SoaLine| row(writer, line, &risks);
    let annex_a: Vec<Vec<String>> = summary.lines.iter().filter(|line| !line.own).map(row).collect();
    let own: Vec<Vec<String>> = summary.lines.iter().filter(|line| line.own).map(row).collect();
    writer.heading(ANNEX_A);
    writer.guidance(GUIDE_CONTROLS, &["6.1.3.d", "6.1.3.e"]);
    writer.table(&COLUMNS, annex_a);
    writer.heading(ADDITIONAL);
    writer.guidance(GUIDE_ADDITIONAL, &[]);
    if let Some(text) = &summary.additional_controls {
        writer.paragraph(text.to_string());
    }
    writer.table(&COLUMNS, own);

    writer.guidance(GUIDE_COMMUNICATED, &[]);
    for (heading, all) in [(COMMUNICATED, soa.map(|soa| &soa.communicated_to)), (AVAILABLE, soa.map(|soa| &soa.available_to))] {
        let rows = writer.distributions(all.map_or(&[][..], |all| all));
        writer.heading(heading);
        writer.table(&DISTRIBUTION, rows);
    }

    let approval = soa.and_then(|soa| soa.approval.as_deref());
    writer.heading(APPROVAL);
    writer.guidance(GUIDE_APPROVAL, &[]);
    writer.entries(writer.approval(approval));
    let prepared = soa.and_then(|soa| soa.prepared_by.as_ref()).map(|by| by.as_str());
    let prepared = writer.signature(PREPARED_BY, prepared, None);
    writer.signatures(vec![prepared, writer.approver(APPROVED_BY, approval)]);
}

/// The risks of each treatment, by its id.
fn treated(writer: &Writer<'_>) -> Map<Text, Vec<String>> {
    let risks = |treatment: &crate::model::Treatment| {
        let all = treatment.risk.iter().chain(&treatment.further_risks);
        all.map(|risk| writer.record(risk.as_str())).collect::<Vec<String>>()
    };
    writer.aims.root().treatments.iter().map(|it| (it.id.as_text().clone(), risks(it))).collect()
}

fn row(writer: &Writer<'_>, line: &SoaLine, risks: &Map<Text, Vec<String>>) -> Vec<String> {
    let language = writer.language();
    let control = catalogue().control(&line.control).filter(|_| !line.own);
    let title = control.map(|control| control.title_in(language).to_owned()).or_else(|| line.title.as_ref().map(|title| title.to_string()));
    // A template says what each control is about.
    let about = control.filter(|_| writer.template).map_or_else(String::new, |control| control.intent_in(language).to_owned());
    let mut decision = line.decision.map_or_else(String::new, |_| capital(decision_label(line.decision, language)));
    if !line.ai_systems.is_empty() {
        let systems: Vec<String> = line.ai_systems.iter().map(|id| writer.actor(id)).collect();
        decision = lines([decision, writer.say(FOR_SYSTEMS, &[("systems", (&language.list(systems)).into())])]);
    }
    let mut treated: Vec<String> = Vec::new();
    for risk in line.treatments.iter().filter_map(|treatment| risks.get(treatment)).flatten() {
        if !treated.contains(risk) {
            treated.push(risk.clone());
        }
    }
    let evidence = line.evidence.iter().map(|shown| &shown.id);
    let proof: Vec<String> = line.documents.iter().chain(evidence).map(|id| writer.record(id)).collect();
    let (risks, proof) = (writer.some(treated), writer.some(proof));
    let open = |text: String| if writer.template { text } else { or_none(text) };
    // What is excluded needs neither implementation nor owner.
    let needed = |text: String| if line.decision == Some(SoaDecision::Excluded) { or_none(text) } else { text };
    vec![
        lines([format!("{} {}", line.control, title.unwrap_or_default()).trim_end().to_owned(), about]),
        decision,
        justified(writer, line),
        needed(implemented(writer, line)),
        open(risks),
        open(proof),
        needed(line.owner.as_ref().map_or_else(String::new, |owner| writer.actor(owner))),
    ]
}

/// Why it was decided so; blank where no reason is recorded, whatever drives it.
fn justified(writer: &Writer<'_>, line: &SoaLine) -> String {
    let ground = line.exclusion_basis.map(|basis| writer.language().word(&EXCLUSIONS, basis.as_str()));
    let ground = ground.map(|ground| writer.say(GROUND, &[("ground", ground.into())]));
    let drivers: Vec<String> = line.drivers.iter().map(|driver| driven(writer, driver)).collect();
    let drivers = (!drivers.is_empty()).then(|| {
        let named = writer.language().line(drivers.iter().take(super::values::MOST));
        writer.say(DRIVEN_BY, &[("drivers", (&named).into())])
    });
    let why = line.justification.as_ref().map(|why| why.to_string());
    lines(why.into_iter().chain(ground).chain(drivers))
}

/// What drives it: its name, or its kind where that is all that is known.
fn driven(writer: &Writer<'_>, driver: &SoaDriverLine) -> String {
    let kind = driver.kind.filter(|kind| driver.record.is_none() && *driver.name == *kind.as_str());
    kind.map_or_else(|| driver.name.to_string(), |kind| writer.language().word(&DRIVERS, kind.as_str()).to_owned())
}

fn implemented(writer: &Writer<'_>, line: &SoaLine) -> String {
    let status = line.implementation.map(|status| capital(writer.language().word(&IMPLEMENTATIONS, status.as_str())));
    let date = |phrase: Phrase, on: crate::read::Date| writer.say(phrase, &[("on", on.into())]);
    let when = line.since.map(|on| date(SINCE, on)).or_else(|| line.due.map(|on| date(BY, on)));
    lines(status.into_iter().chain(when).chain(line.description.as_ref().map(|text| text.to_string())))
}
