//! What the EU AI Act makes of each AI system: class, reasons, what is missing, duties with their dates.

use std::fmt::Write;

use super::escape::escape;
use super::parts::{Page, end_table, label, list, soft};
use crate::assess::AssessOptions;
use crate::eu_ai_act::{Applies, Class, Classification, Duty, classify, law, said};
use crate::exchange::wording::distance;
use crate::exchange::words::{ADDRESSEES, AI_ACT_ROLES, CLASSES, RECORDED_CLASSES};
use crate::language::{Phrase, capital, phrases};
use crate::model::AiSystem;
use crate::views::{EuAiActQuestion, regulation};

phrases! { pub(crate) PageAiAct:
    NO_SYSTEM = "No AI system is recorded.";
    INTRODUCTION = "Based on the facts recorded about each AI system and the law in force on the assessment date, as known on {on}. This is not legal advice: facts that are not recorded are not considered.";
    CLASS_UNDETERMINED = "class not determined";
    AT_LEAST = "at least, according to the records: {class}";
    RECORDED_AS = "recorded as {class}";
    RECORDED_OTHERWISE = "recorded as {class}, which differs";
    ROLES = "role";
    BECAUSE = "Reasons:";
    /// {fact} is a recorded field with its value, {follows} what follows from it.
    REASON = "`{fact}` → {follows}";
    MISSING = "Missing facts:";
    /// {field} is a field, {class} the strictest class that it could bring.
    MISSING_FACT = "`{field}` is not recorded; the class could be: {class}";
    /// {asks} is a question to those who know the system, {field} the field in which the answer belongs.
    NEXT_QUESTION = "Next question: {asks} Record the answer in `{field}`.";
    DUTIES = "Duties";
    ARTICLE = "Article";
    DUTY = "Duty";
    ADDRESSEE = "Addressee";
    APPLIES = "Applies";
    BASIS = "Legal basis";
    SINCE = "since {on}";
    FROM = "from {on}, {distance}";
    ON_CHANGE = "after a significant change of its design";
    DEPENDS = "depends on `{field}`, which is not recorded";
}

const COLUMNS: [Phrase; 5] = [ARTICLE, DUTY, ADDRESSEE, APPLIES, BASIS];

/// More duties than these are folded.
const MOST: usize = 6;

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let root = page.aims.root();
    if root.ai_systems.is_empty() {
        let _ = write!(out, "<p>{}</p>", page.text(NO_SYSTEM));
        return;
    }
    let introduction = page.say(INTRODUCTION, &[("on", law::as_of().into())]);
    let _ = write!(out, "<p>{introduction}</p><div class=\"cards\">");
    let asked = page.aims.next_questions(&[], AssessOptions::at(*page.report.as_of).language(page.language()));
    let mut asked = asked.iter().peekable();
    for system in &root.ai_systems {
        // The questions stand in the order of the systems, at most one for each.
        let question = asked.next_if(|question| question.ai_system == *system.id.as_text());
        one(out, page, system, &classify(system, root.organization.as_deref(), *page.report.as_of), question);
    }
    out.push_str("</div>");
}

fn one(out: &mut String, page: &Page<'_>, system: &AiSystem, found: &Classification, question: Option<&EuAiActQuestion>) {
    let language = page.language();
    let _ = write!(out, "<article class=\"system\"><div class=\"what\"><p><b>{}</b></p>", page.record(system.id.as_str()));
    let _ = match found.class {
        Some(class) => write!(out, "<p>{}</p>", class_tag(page, class)),
        None => write!(out, "<p>{}</p>", label("s-notDetermined", "?", language.text(CLASS_UNDETERMINED))),
    };
    let mut facts = Vec::new();
    if let (None, Some(least)) = (found.class, found.at_least()) {
        facts.push(page.say(AT_LEAST, &[("class", language.word(&CLASSES, least.as_str()).into())]));
    }
    if let Some(recorded) = system.eu_ai_act.as_ref().and_then(|facts| facts.class) {
        let differs = found.class.is_some_and(|class| class.recorded() != recorded);
        let class = language.word(&RECORDED_CLASSES, recorded.as_str());
        facts.push(page.say(if differs { RECORDED_OTHERWISE } else { RECORDED_AS }, &[("class", class.into())]));
    }
    if !found.roles.is_empty() {
        let roles = language.list(found.roles.iter().map(|role| language.word(&AI_ACT_ROLES, role.as_str())));
        facts.push(page.named(ROLES, &escape(&roles)));
    }
    for fact in facts {
        let _ = write!(out, "<p class=\"soft\">{fact}</p>");
    }
    out.push_str("</div><div>");
    grounds(out, page, found);
    if let Some(question) = question.filter(|_| found.class.is_none()) {
        let said = [("asks", (&question.asks).into()), ("field", (&question.field).into())];
        let article = soft(&format!("({})", escape(&question.article)));
        let _ = write!(
            out,
            "<p class=\"next\"><span aria-hidden=\"true\">→</span> <span>{} {article}</span></p>",
            page.say(NEXT_QUESTION, &said)
        );
    }
    out.push_str("</div>");
    duties(out, page, &found.duties);
    out.push_str("</article>");
}

/// Why it has its class, and what is missing.
fn grounds(out: &mut String, page: &Page<'_>, found: &Classification) {
    let language = page.language();
    let article = |article: &str| soft(&format!("({})", escape(&said(article, language))));
    let reasons = found.reasons.iter().map(|reason| {
        let said = [("fact", (&reason.fact).into()), ("follows", language.text(reason.follows).into())];
        format!("{} {}", page.say(REASON, &said), article(&reason.article))
    });
    let reasons: Vec<String> = reasons.collect();
    if !reasons.is_empty() {
        let _ = write!(out, "<p>{}</p>{}", page.text(BECAUSE), list(&reasons));
    }
    let missing = found.missing.iter().map(|missing| {
        let class = language.word(&CLASSES, missing.could_be.as_str());
        let field = missing.place.name();
        let said = [("field", (&field).into()), ("class", class.into())];
        format!("{} {}", page.say(MISSING_FACT, &said), article(&missing.article))
    });
    let missing: Vec<String> = missing.collect();
    if !missing.is_empty() {
        let _ = write!(out, "<p>{}</p>{}", page.text(MISSING), list(&missing));
    }
}

fn duties(out: &mut String, page: &Page<'_>, duties: &[Duty]) {
    if duties.is_empty() {
        return;
    }
    let language = page.language();
    let open = if duties.len() > MOST { "" } else { " open" };
    let count = soft(&duties.len().to_string());
    let _ = write!(out, "<details class=\"wide\"{open}><summary>{} {count}</summary>", page.text(DUTIES));
    page.table(out, "duties", &COLUMNS);
    for duty in duties {
        let applies = match duty.applies {
            Applies::From(day) => match page.report.as_of.days_until(day) {
                days if days <= 0 => page.say(SINCE, &[("on", day.into())]),
                days => page.say(FROM, &[("on", day.into()), ("distance", (&distance(days, language)).into())]),
            },
            Applies::OnSignificantChange => page.text(ON_CHANGE),
            Applies::Undecided(place) => page.say(DEPENDS, &[("field", (&place.name()).into())]),
        };
        let cells = [
            escape(&duty.provision.replace('.', ". ")),
            escape(&capital(language.text(duty.what))),
            page.word(&ADDRESSEES, duty.addressee.as_str()),
            applies,
            soft(&escape(&regulation(duty.rests_on, language))),
        ];
        page.row(out, "", &COLUMNS, &cells);
    }
    end_table(out);
    out.push_str("</details>");
}

fn class_tag(page: &Page<'_>, class: Class) -> String {
    let (tone, sign) = match class {
        Class::Prohibited => ("s-gap", "✕"),
        Class::HighRiskAnnexI | Class::HighRiskAnnexIii | Class::GpaiSystemicRisk => ("s-partial", "!"),
        Class::Transparency | Class::Gpai | Class::Exempt => ("s-conforms", "i"),
        Class::Minimal | Class::OutOfScope => ("s-notApplicable", "–"),
    };
    label(tone, sign, page.language().word(&CLASSES, class.as_str()))
}
