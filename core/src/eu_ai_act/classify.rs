//! From recorded facts to a class, step by step.

use super::classification::{Class, Classification, Missing, Place, strictness};
use super::duties::duties;
use super::law;
use super::steps::{self, Scope, Shown};
use crate::language::phrases;
use crate::model::{AiSystem, EuAiAct, EuAiActPart, EuAiActRole, Organization};
use crate::placeholder::placeholder;
use crate::read::{Date, Text};

phrases! { pub(crate) AiActReason:
    NOTHING_STRICTER = "no fact for a stricter class is recorded";
    ACT_NOT_APPLICABLE = "the Act does not apply";
    ACT_APPLIES = "the Act applies";
    NOT_IN_UNION = "the system has no connection to the Union";
    OPEN_SOURCE = "the Act does not apply to it under its free licence";
    OPEN_SOURCE_NO_GROUND = "its free licence does not take it out of the Act";
    PRACTICE_PROHIBITED = "the practice is prohibited";
    PRACTICE_PROHIBITED_LATER = "the practice is not prohibited yet";
    NO_PROHIBITED_PRACTICE = "no prohibited practice";
    HIGH_RISK_PRODUCT = "high-risk as a product";
    NO_SAFETY_COMPONENT = "no safety component: not high-risk as a product";
    NO_THIRD_PARTY = "no third-party assessment: not high-risk as a product";
    OTHER_RISKS_ONLY = "third-party assessment for other risks only: not high-risk as a product";
    SECTION_B = "only Articles 6(1), 60a and 102 to 112 of the Act apply, and Articles 57 to 59 where the requirements are part of the law of the product";
    SECTION_B_OF_2024 = "only Articles 6(1), 102 to 109 and 112 of the Act apply, and Article 57 where the requirements are part of the law of the product";
    HIGH_RISK_USE = "high-risk by its use";
    USE_EXCEPTED = "the point of Annex III leaves this use out";
    NO_EXEMPTION = "no exemption applies";
    EXEMPT = "not high-risk, although its use is listed";
    TRANSPARENCY = "people shall be informed";
    TRANSPARENCY_EXCEPTED = "an exception from informing people holds";
    MODEL_OF_OTHERS = "the duties for the model are those of its provider";
    SYSTEMIC_RISK = "general-purpose model with systemic risk";
    SYSTEMIC_RISK_PRESUMED = "systemic risk is presumed";
    PRESUMPTION_REBUTTED = "the presumption of systemic risk is rebutted";
    GENERAL_PURPOSE = "general-purpose model";
    BECAME_PROVIDER = "the organization is the provider";
}

const MEMBERS: &str = "EU AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK ";

/// Whether a code stands for the Union or one of its members.
pub(super) fn member(code: &str) -> bool {
    code.len() == 2 && MEMBERS.contains(&[code, " "].concat())
}

/// Whether the organization sits in the Union, by its sites; none if that is not recorded. Where law is in force for it is another matter.
pub(crate) fn in_union(organization: Option<&Organization>) -> Option<bool> {
    let sites = &organization?.sites;
    let countries = || sites.iter().filter_map(|site| site.country.as_ref());
    match countries().any(|country| member(country.as_str())) {
        true => Some(true),
        false if !sites.is_empty() && countries().count() == sites.len() => Some(false),
        false => None,
    }
}

/// Whether the text says something.
pub(super) fn says(text: &Option<Text>) -> bool {
    text.as_ref().is_some_and(|text| placeholder(text).is_none())
}

/// Classifies a system by the facts recorded about it and about the organization, as of a day. Not legal advice: see the module.
pub fn classify(system: &AiSystem, organization: Option<&Organization>, as_of: Date) -> Classification {
    let mut it = Classification::default();
    let Some(facts) = system.eu_ai_act.as_deref() else {
        it.lacks(Place::system(AiSystem::EU_AI_ACT), Class::Prohibited, "Art. 2");
        return it;
    };
    it.roles.clone_from(&facts.roles);
    let seat = in_union(organization);
    let mut shown = Shown::default();
    match steps::scope(&mut it, system, facts, seat, as_of) {
        Scope::Outside => it.class = Some(Class::OutOfScope),
        scope => {
            steps::practices(&mut it, facts, as_of, &mut shown);
            steps::products(&mut it, facts, as_of, &mut shown);
            steps::uses(&mut it, facts, as_of, &mut shown);
            steps::transparency(&mut it, facts, &mut shown);
            steps::models(&mut it, facts);
            open_parts(&mut it, facts, as_of);
            steps::licence(&mut it, facts);
            decide(&mut it, facts, scope);
        }
    }
    if it.class != Some(Class::OutOfScope) {
        steps::role_change(&mut it, facts, as_of);
        if facts.roles.is_empty() {
            it.lacks(Place::of(EuAiAct::ROLES), Class::OutOfScope, "Art. 3");
        }
        it.duties = duties(system, facts, &it, &shown, (seat, law::applied(as_of)));
    }
    it
}

/// The strictest class, unless a missing fact could bring a stricter one.
fn decide(it: &mut Classification, facts: &EuAiAct, scope: Scope) {
    crate::order::sort_by(&mut it.holds, &mut |a, b| b.cmp(a));
    it.holds.dedup();
    let decided =
        |it: &Classification, strictest: Class| scope != Scope::Open && !it.missing.iter().any(|missing| lifts(missing, strictest));
    if it.holds.is_empty() && decided(it, Class::Minimal) {
        let open_source = facts.out_of_scope_ground == Some(crate::model::OutOfScopeGround::OpenSource) && says(&facts.out_of_scope_reason);
        if open_source {
            it.found(Class::OutOfScope, Place::of(EuAiAct::OUT_OF_SCOPE_GROUND), "openSource", OPEN_SOURCE, "Art. 2(12)");
            it.class = Some(Class::OutOfScope);
            return;
        }
        let parts: Vec<&str> = facts.none_of.iter().map(|part| part.as_str()).collect();
        match facts.classified_on {
            Some(on) => {
                it.found(Class::Minimal, Place::of(EuAiAct::CLASSIFIED_ON), &on.to_string(), NOTHING_STRICTER, "Art. 6, 50");
            }
            None => it.found(Class::Minimal, Place::of(EuAiAct::NONE_OF), &parts.join(", "), NOTHING_STRICTER, "Art. 6, 50"),
        }
    }
    it.class = it.at_least().filter(|strictest| decided(it, *strictest));
    // What decides fastest comes first: whether the Act applies, then what could bring the strictest class.
    let rank =
        |missing: &Missing| (missing.place.of == super::Holder::Facts && missing.place.field != EuAiAct::OUTPUT_USED_IN_UNION.any()) as u8;
    crate::order::sort_by(&mut it.missing, &mut |a, b| rank(a).cmp(&rank(b)).then(b.could_be.cmp(&a.could_be)));
}

/// Whether the missing fact could bring a stricter class than that.
pub(super) fn lifts(missing: &Missing, class: Class) -> bool {
    strictness(missing.could_be.recorded()) > strictness(class.recorded())
        // A model for general purposes has no word of its own.
        || missing.could_be > class && missing.could_be <= Class::GpaiSystemicRisk
}

/// Parts of the Act of which it is not recorded whether the system falls under them: silence is no answer before the classification is dated.
fn open_parts(it: &mut Classification, facts: &EuAiAct, as_of: Date) {
    if facts.classified_on.is_some_and(|on| on <= as_of) {
        return;
    }
    let products = !facts.products.is_empty() || !facts.annex_i.is_empty() || facts.safety_component.is_some();
    let parts = [
        (EuAiActPart::Products, products, EuAiAct::PRODUCTS.any(), Class::HighRiskAnnexI, "Art. 6(1), Annex I"),
        (EuAiActPart::Uses, !facts.annex_iii.is_empty(), EuAiAct::ANNEX_III.any(), Class::HighRiskAnnexIii, "Art. 6(2), Annex III"),
        (
            EuAiActPart::Transparency,
            !facts.transparency_duties.is_empty(),
            EuAiAct::TRANSPARENCY_DUTIES.any(),
            Class::Transparency,
            "Art. 50(1) to (4)",
        ),
        (EuAiActPart::Models, facts.gpai.is_some(), EuAiAct::GPAI.any(), Class::GpaiSystemicRisk, "Art. 51, 53"),
    ];
    for (part, listed, field, could_be, article) in parts {
        if !listed && !facts.none_of.contains(&part) {
            it.lacks(Place::of(field), could_be, article);
        }
    }
}

/// Whether the organization holds that role toward the system by itself or by Article 25.
pub(super) fn holds_role(it: &Classification, role: EuAiActRole) -> bool {
    it.roles.contains(&role)
}
