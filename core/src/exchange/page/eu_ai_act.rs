//! What the EU AI Act makes of each AI system: class, reasons, what is missing, duties with their days.

use std::fmt::Write;

use super::escape::{escape, prose};
use super::parts::{Page, end_table, label, list, row, table};
use crate::eu_ai_act::{Addressee, Applies, Class, Classification, Duty, classify, law};
use crate::exchange::phrases::{distance, phrase, spaced};
use crate::model::AiSystem;

const COLUMNS: [&str; 5] = ["Article", "Duty", "Of whom", "Applies", "That rests on"];

pub(super) fn write(out: &mut String, page: &Page<'_>) {
    let root = page.aims.root();
    if root.ai_systems.is_empty() {
        out.push_str("<p>No AI system is recorded.</p>");
        return;
    }
    let _ = write!(
        out,
        "<p>From the facts recorded about each AI system, by the law as known on {}. No legal advice: what nobody recorded can't be seen.</p><div class=\"cards\">",
        law::as_of()
    );
    for system in &root.ai_systems {
        one(out, page, system, &classify(system, root.organization.as_deref(), page.report.as_of));
    }
    out.push_str("</div>");
}

fn one(out: &mut String, page: &Page<'_>, system: &AiSystem, found: &Classification) {
    let _ = write!(out, "<article class=\"system\"><div class=\"what\"><p><b>{}</b></p>", page.record(system.id.as_str()));
    let _ = match (found.class, found.at_least()) {
        (Some(class), _) => write!(out, "<p>{}</p>", class_tag(class)),
        (None, Some(least)) => {
            write!(
                out,
                "<p>{}</p><p class=\"soft\">at least, by what is recorded: {}</p>",
                label("s-notDetermined", "?", "class not decided"),
                words(least)
            )
        }
        (None, None) => write!(out, "<p>{}</p>", label("s-notDetermined", "?", "class not decided")),
    };
    let recorded = system.eu_ai_act.as_ref().and_then(|facts| facts.class);
    if let Some(recorded) = recorded {
        let differs = found.class.is_some_and(|class| class.recorded() != recorded);
        let _ = write!(
            out,
            "<p class=\"soft\">recorded as {}{}</p>",
            spaced(recorded.as_str()),
            if differs { ", <b>which differs</b>" } else { "" }
        );
    }
    if !found.roles.is_empty() {
        let roles: Vec<String> = found.roles.iter().map(|role| spaced(role.as_str())).collect();
        let _ = write!(out, "<p class=\"soft\">role: {}</p>", roles.join(", "));
    }
    out.push_str("</div><div>");
    let reasons: Vec<String> = found
        .reasons
        .iter()
        .map(|reason| {
            format!(
                "<code>{}</code> → {} <span class=\"soft\">({})</span>",
                escape(&reason.fact),
                escape(reason.follows),
                escape(reason.article)
            )
        })
        .collect();
    if !reasons.is_empty() {
        let _ = write!(out, "<p>Because:</p>{}", list(&reasons));
    }
    let missing: Vec<String> = found
        .missing
        .iter()
        .map(|missing| {
            format!(
                "<code>{}</code> is not recorded; it could bring: {} <span class=\"soft\">({})</span>",
                escape(missing.field.name),
                words(missing.could_be),
                escape(missing.article)
            )
        })
        .collect();
    if !missing.is_empty() {
        let _ = write!(out, "<p>Missing:</p>{}", list(&missing));
    }
    out.push_str("</div>");
    duties(out, page, &found.duties);
    out.push_str("</article>");
}

fn duties(out: &mut String, page: &Page<'_>, duties: &[Duty]) {
    if duties.is_empty() {
        return;
    }
    let _ = write!(
        out,
        "<details class=\"wide\"{}><summary>Duties <span class=\"soft\">{}</span></summary>",
        if duties.len() > 6 { "" } else { " open" },
        duties.len()
    );
    table(out, "duties", &COLUMNS);
    for duty in duties {
        let applies = match duty.applies {
            Applies::From(day) => match page.report.as_of.days_until(day) {
                days if days <= 0 => format!("since {day}"),
                days => format!("from {day}, {}", distance(days)),
            },
            Applies::OnSignificantChange => "once its design changes significantly".to_owned(),
            Applies::Undecided(field) => format!("depends on `{}`, which is not recorded", field.name),
        };
        let cells = [
            escape(&duty.provision.replace('.', ". ")),
            escape(&phrase(duty.what)),
            addressee(duty.addressee).to_owned(),
            prose(&phrase(&applies)),
            format!("<span class=\"soft\">{}</span>", escape(duty.rests_on)),
        ];
        row(out, "", &COLUMNS, &cells);
    }
    end_table(out);
    out.push_str("</details>");
}

fn class_tag(class: Class) -> String {
    let (tone, sign) = match class {
        Class::Prohibited => ("s-gap", "✕"),
        Class::HighRiskAnnexI | Class::HighRiskAnnexIii | Class::GpaiSystemicRisk => ("s-partial", "!"),
        Class::Transparency | Class::Gpai | Class::Exempt => ("s-conforms", "i"),
        Class::Minimal | Class::OutOfScope => ("s-notApplicable", "–"),
    };
    label(tone, sign, words(class))
}

fn words(class: Class) -> &'static str {
    match class {
        Class::OutOfScope => "out of scope",
        Class::Minimal => "minimal risk",
        Class::Exempt => "listed in Annex III, not high-risk",
        Class::Gpai => "general-purpose model",
        Class::GpaiSystemicRisk => "general-purpose model with systemic risk",
        Class::Transparency => "duties of transparency",
        Class::HighRiskAnnexIii => "high-risk (Annex III)",
        Class::HighRiskAnnexI => "high-risk (Annex I)",
        Class::Prohibited => "prohibited practice",
    }
}

fn addressee(addressee: Addressee) -> &'static str {
    match addressee {
        Addressee::Operator => "everyone involved",
        Addressee::ProviderOrDeployer => "provider or deployer",
        Addressee::Provider => "provider",
        Addressee::Deployer => "deployer",
        Addressee::Importer => "importer",
        Addressee::Distributor => "distributor",
        Addressee::GpaiProvider => "provider of the model",
    }
}
