//! An AI system impact assessment.

use super::treatment_plan::control_name;
use super::values::{lines, or_none};
use super::words::{ACTION, APPROVAL, COMPLETED_ON, DATE, DUE_DATE, MEANS, RECIPIENT, RESOURCES, RESPONSIBLE};
use super::writer::{Column, Labelled, Writer};
use crate::language::phrases;
use crate::model::{AffectedParty, Impact, ImpactAssessment, ImpactDimension, ImpactMethod, RelatedAssessment};
use crate::read::{Record, Text, Value};

phrases! { pub(crate) PaperImpact:
    ASSESSMENT = "Impact assessment";
    SYSTEM = "AI system";
    TRIGGER = "Reason for the assessment";
    SCOPE_OF_ASSESSMENT = "Scope of the assessment";
    FINISHED_ON = "Completed on";
    VALID_UNTIL = "Valid until";
    PERFORMED_BY = "Assessed by";
    CONSULTED = "Interested parties consulted";
    USE = "Use and context";
    CONSIDERED = "What was considered";
    DATA = "Data";
    MODELS = "Models";
    DIMENSIONS = "Dimensions";
    PARTIES = "Affected individuals, groups and societies";
    PARTY = "Who is affected";
    PARTY_KIND = "Kind";
    CARE = "Particular care";
    SIZE = "Number";
    DIRECTLY = "Directly affected";
    IMPACTS = "Benefits and harms";
    IMPACT = "Impact";
    WHOM = "Affected party";
    RATING = "Likelihood and severity";
    MEASURES = "Measures and controls";
    REMAINS = "Residual impact";
    /// Levels of two scales.
    LIKELIHOOD = "Likelihood: {level}";
    SEVERITY = "Severity: {level}";
    ACCEPTABLE = "Acceptable: {answer}";
    RATED = "Severity by dimension";
    DIMENSION = "Dimension";
    LEVEL = "Severity";
    REASON = "Reason";
    RELATED = "Related assessments";
    RELATED_KIND = "Kind of assessment";
    DOCUMENT = "Document";
    CONCLUSION = "Conclusion";
    OVERALL = "Overall severity of harms";
    CONCLUSION_REASON = "Reason for the conclusion";
    CONDITIONS = "Conditions";
    RISKS = "Risks raised";
    RETENTION = "Retention";
    SHARED = "Results shared with";
    ASSESSOR = "Assessor";
    APPROVED_BY = "Approved by";
    GUIDE_USE = "Describe the intended use and the misuse that can reasonably be foreseen, where the system is used, and in which technical and societal context.";
    GUIDE_CONSIDERED = "Name the data and models that were considered, and every dimension that was, including those in which no impact was identified.";
    GUIDE_PARTIES = "List who can be affected, directly or indirectly: individuals, groups and societies. Note who needs particular care, and why.";
    GUIDE_IMPACTS = "Describe each benefit and harm by who is affected, in which regard and by what cause. Rate likelihood and severity on your scales, before and after measures, and state whether what remains is acceptable.";
    GUIDE_CONCLUSION = "Conclude whether the system may proceed, proceed under conditions, or not proceed. Carry risks over into the risk register, and keep the result for the retention period.";
    GUIDE_SHARED = "Record which interested parties received the result.";
}

const HEAD: [Labelled; 10] = [
    (ImpactAssessment::ID.any(), Some(ASSESSMENT)),
    (ImpactAssessment::VERSION.any(), None),
    (ImpactAssessment::AI_SYSTEM.any(), Some(SYSTEM)),
    (ImpactAssessment::TRIGGER.any(), Some(TRIGGER)),
    (ImpactAssessment::SCOPE.any(), Some(SCOPE_OF_ASSESSMENT)),
    (ImpactAssessment::OWNER.any(), None),
    (ImpactAssessment::PERFORMED_BY.any(), Some(PERFORMED_BY)),
    (ImpactAssessment::CONSULTED.any(), Some(CONSULTED)),
    (ImpactAssessment::ON.any(), Some(FINISHED_ON)),
    (ImpactAssessment::VALID_UNTIL.any(), Some(VALID_UNTIL)),
];

const USED: [Labelled; 5] = [
    (ImpactAssessment::INTENDED_USE.any(), None),
    (ImpactAssessment::FORESEEABLE_MISUSE.any(), None),
    (ImpactAssessment::TECHNICAL_CONTEXT.any(), None),
    (ImpactAssessment::SOCIETAL_CONTEXT.any(), None),
    (ImpactAssessment::JURISDICTIONS.any(), None),
];

const SEEN: [Labelled; 3] = [
    (ImpactAssessment::DATA_CONSIDERED.any(), Some(DATA)),
    (ImpactAssessment::MODELS_CONSIDERED.any(), Some(MODELS)),
    (ImpactAssessment::DIMENSIONS_CONSIDERED.any(), Some(DIMENSIONS)),
];

const CONCLUDED: [Labelled; 4] = [
    (ImpactAssessment::CONCLUSION.any(), Some(CONCLUSION)),
    (ImpactAssessment::CONCLUSION_REASON.any(), Some(CONCLUSION_REASON)),
    (ImpactAssessment::RISKS_RAISED.any(), Some(RISKS)),
    (ImpactAssessment::RETENTION.any(), Some(RETENTION)),
];

const PARTY_COLUMNS: [Column; 5] = [(PARTY, 36), (PARTY_KIND, 12), (DIRECTLY, 12), (CARE, 24), (SIZE, 16)];
const IMPACT_COLUMNS: [Column; 5] = [(WHOM, 16), (IMPACT, 28), (RATING, 18), (MEASURES, 20), (REMAINS, 18)];
const RATED_COLUMNS: [Column; 3] = [(DIMENSION, 25), (LEVEL, 20), (REASON, 55)];
const RELATED_COLUMNS: [Column; 3] = [(RELATED_KIND, 35), (DOCUMENT, 45), (DATE, 20)];
const CONDITION_COLUMNS: [Column; 5] = [(ACTION, 40), (RESPONSIBLE, 18), (RESOURCES, 18), (DUE_DATE, 12), (COMPLETED_ON, 12)];
const SHARED_COLUMNS: [Column; 3] = [(RECIPIENT, 50), (DATE, 20), (MEANS, 30)];

pub(super) fn write(writer: &mut Writer<'_>, it: Option<&ImpactAssessment>) {
    let record = it.map(|it| it as &dyn Record);
    writer.head(writer.fields(record, &HEAD));
    writer.heading(USE);
    writer.guidance(GUIDE_USE, &["6.1.4"]);
    writer.entries(writer.fields(record, &USED));
    writer.heading(CONSIDERED);
    writer.guidance(GUIDE_CONSIDERED, &[]);
    writer.entries(writer.fields(record, &SEEN));

    writer.heading(PARTIES);
    writer.guidance(GUIDE_PARTIES, &[]);
    let parties = it.map_or_else(Vec::new, |it| it.affected_parties.iter().map(|one| party(writer, one)).collect());
    writer.table(&PARTY_COLUMNS, parties);
    writer.heading(IMPACTS);
    writer.guidance(GUIDE_IMPACTS, &[]);
    let impacts = it.map_or_else(Vec::new, |it| it.impacts.iter().map(|one| impact(writer, one)).collect());
    writer.table(&IMPACT_COLUMNS, impacts);
    ratings(writer, it);
    related(writer, it);

    let severity = writer.aims.root().impact_method.as_deref().and_then(|method| method.severity_scale.as_deref());
    writer.heading(CONCLUSION);
    writer.guidance(GUIDE_CONCLUSION, &["8.4"]);
    let mut entries = writer.fields(record, &CONCLUDED);
    entries.insert(1, writer.entry(OVERALL, writer.level(severity, it.and_then(|it| it.overall_severity.as_ref()))));
    writer.entries(entries);
    writer.heading(CONDITIONS);
    let conditions = it.map_or_else(Vec::new, |it| writer.actions(it.conditions.iter()));
    writer.table(&CONDITION_COLUMNS, conditions);
    writer.heading(SHARED);
    writer.guidance(GUIDE_SHARED, &[]);
    let shared = it.map_or_else(Vec::new, |it| writer.distributions(&it.shared_with));
    writer.table(&SHARED_COLUMNS, shared);

    let approval = it.and_then(|it| it.approval.as_deref());
    writer.heading(APPROVAL);
    writer.entries(writer.approval(approval));
    let assessor = it.and_then(|it| it.performed_by.first()).map(|by| by.as_str());
    writer.signatures(vec![writer.signature(ASSESSOR, assessor, None), writer.approver(APPROVED_BY, approval)]);
}

fn method<'w>(writer: &Writer<'w>) -> Option<&'w ImpactMethod> {
    writer.aims.root().impact_method.as_deref()
}

fn party(writer: &Writer<'_>, it: &AffectedParty) -> Vec<String> {
    let known = it.interested_party.iter().map(|party| writer.record(party.as_str()));
    let vulnerable = it.vulnerable.map(|_| writer.value(it.vulnerable.view()));
    vec![
        lines(std::iter::once(writer.value(it.description.view())).chain(known)),
        writer.value(it.kind.view()),
        or_none(writer.value(it.direct.view())),
        or_none(lines(vulnerable.into_iter().chain([writer.value(it.vulnerabilities.view())]))),
        or_none(writer.value(it.size.view())),
    ]
}

/// In which regard: the word, or the organization's own where none fits.
fn regard(writer: &Writer<'_>, dimension: Option<ImpactDimension>, other: Option<&Text>) -> String {
    let own = other.filter(|_| dimension.is_none_or(|it| it == ImpactDimension::Other));
    own.map_or_else(|| writer.value(dimension.view()), Text::to_string)
}

fn impact(writer: &Writer<'_>, it: &Impact) -> Vec<String> {
    let scales = method(writer);
    let rated = |likelihood: Option<&Text>, severity: Option<&Text>| {
        let likelihood = writer.level(scales.and_then(|it| it.likelihood_scale.as_deref()), likelihood);
        let severity = writer.level(scales.and_then(|it| it.severity_scale.as_deref()), severity);
        let told = [(LIKELIHOOD, likelihood), (SEVERITY, severity)].into_iter().filter(|(_, level)| !level.is_empty());
        told.map(|(phrase, level)| writer.say(phrase, &[("level", (&level).into())])).collect::<Vec<_>>()
    };
    let before = rated(it.likelihood.as_ref(), it.severity.as_ref());
    let reversible = writer.value(it.reversibility.view());
    let after = it.residual.as_deref().map(|residual| {
        let acceptable = residual.acceptable.map(|_| writer.value(residual.acceptable.view()));
        let acceptable = acceptable.map(|answer| writer.say(ACCEPTABLE, &[("answer", (&answer).into())]));
        let rated = rated(residual.likelihood.as_ref(), residual.severity.as_ref());
        lines(rated.into_iter().chain(acceptable).chain([writer.value(residual.rationale.view())]))
    });
    let measures = it.mitigations.iter().filter_map(|action| action.what.as_ref()).map(Text::to_string);
    let controls = it.controls.iter().map(|control| control_name(writer, control.as_str()));
    let effect = writer.language().line(
        [writer.value(it.effect.view()), regard(writer, it.dimension, it.other_dimension.as_ref())].iter().filter(|text| !text.is_empty()),
    );
    vec![
        it.party.as_ref().map_or_else(String::new, |party| writer.actor(party.as_str())),
        lines([effect, writer.value(it.description.view()), writer.value(it.duration.view())]),
        lines(before.into_iter().chain([reversible])),
        or_none(writer.some(measures.chain(controls).collect())),
        after.unwrap_or_default(),
    ]
}

/// Severity by dimension, where it was rated so.
fn ratings(writer: &mut Writer<'_>, it: Option<&ImpactAssessment>) {
    let scale = method(writer).and_then(|method| method.severity_scale.as_deref());
    let row = |rating: &crate::model::DimensionRating| {
        let level = writer.level(scale, rating.severity.as_ref());
        vec![writer.value(rating.dimension.view()), level, or_none(writer.value(rating.rationale.view()))]
    };
    let rows: Vec<Vec<String>> = it.map_or_else(Vec::new, |it| it.dimension_ratings.iter().map(row).collect());
    if !rows.is_empty() || writer.template {
        writer.heading(RATED);
        writer.table(&RATED_COLUMNS, rows);
    }
}

fn related(writer: &mut Writer<'_>, it: Option<&ImpactAssessment>) {
    let row = |one: &RelatedAssessment| {
        let kind = one.other_kind.as_ref().map_or_else(|| writer.value(one.kind.view()), Text::to_string);
        vec![kind, or_none(writer.value(one.document.view())), or_none(writer.value(one.on.view()))]
    };
    let rows: Vec<Vec<String>> = it.map_or_else(Vec::new, |it| it.related_assessments.iter().map(row).collect());
    if !rows.is_empty() || writer.template {
        writer.heading(RELATED);
        writer.table(&RELATED_COLUMNS, rows);
    }
}
