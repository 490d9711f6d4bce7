//! The management system as OSCAL (NIST, 1.2): catalogue, profile, system security plan, assessment plan, assessment results, and plan of
//! action and milestones.
//!
//! A profile is the list of the controls that apply; the system security plan is the whole Statement of Applicability, since only it has a
//! place for a reason and a state beside a control. Both rest on one catalogue of ids and titles. What OSCAL has no place for stands in
//! properties of our own namespace, under the names of the document (`fields`), so that its records come back whole.
//!
//! Ids are UUIDs of version 5 of namespace, management system, kind and id: the same input gives the same bytes.

mod back_matter;
mod base64;
mod bundle;
mod cast;
mod catalog;
mod criteria;
mod cx;
mod decided;
mod fields;
mod held;
mod ids;
mod import;
mod json;
mod left_out;
mod mapping;
mod options;
mod plan;
mod poam;
mod profile;
mod results;
mod risks;
mod statement;
mod words;

pub(super) use cx::PHRASES;
pub(super) use import::read_mapping_collection;
pub use import::{OscalFile, OscalImported, import_oscal, import_oscal_watched};
pub use left_out::OscalLeftOut;
pub(super) use mapping::mapping_collection;
pub use options::{OSCAL_NAMESPACE, OSCAL_VERSION, OscalDocument, OscalOptions, OscalVersion};

use crate::Aims;
use crate::assess::Report;
use cx::Cx;

/// A document of OSCAL and what it does not carry.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Oscal {
    /// The JSON text; none of a plan of action and milestones where there is no nonconformity.
    pub text: Option<String>,
    /// Registers and parts that it does not carry.
    pub left_out: Vec<OscalLeftOut>,
}

/// The document in OSCAL.
///
/// ```
/// use aimskit::exchange::{OscalOptions, oscal};
/// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "id": "aims", "risks": [{"id": "R-1"}], "improvements": [{"id": "I-1"}]}"#)
///     .aims.ok_or("unreadable")?;
/// let report = aims.assess("2026-11-23".parse::<aimskit::read::Date>()?);
/// let written = oscal(&aims, &report, &OscalOptions::new("2026-11-23T09:30:00+01:00".parse()?));
/// let text = written.text.ok_or("a bundle")?;
/// assert!(text.starts_with(r#"{"catalog.json":{"catalog":{"uuid":""#) && text.contains(r#""last-modified":"2026-11-23T08:30:00Z""#));
/// assert_eq!(written.left_out[0].register, *"improvements");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn oscal(aims: &Aims, report: &Report, options: &OscalOptions) -> Oscal {
    let cx = Cx::new(aims.root(), report, options);
    let document = options.document.unwrap_or(OscalDocument::Bundle);
    let object = match document {
        OscalDocument::Bundle => Some(bundle::document(&cx)),
        OscalDocument::Catalog => Some(catalog::document(&cx)),
        OscalDocument::Profile => Some(profile::document(&cx)),
        OscalDocument::SystemSecurityPlan => Some(statement::document(&cx)),
        OscalDocument::AssessmentPlan => Some(plan::document(&cx)),
        OscalDocument::AssessmentResults => Some(results::document(&cx)),
        OscalDocument::PlanOfActionAndMilestones => poam::document(&cx),
    };
    Oscal { text: object.map(|object| object.write()), left_out: left_out::left_out(aims.root(), document, cx.native) }
}
