//! An external document whose issuer or edition is not recorded.

use crate::check::{Outcome, fail, rule};
use crate::model::{Document, DocumentKind};
use crate::read::Date;
use crate::rules::scope::says;

rule! {
    "external-document-not-identified", since "0.1", Shall, on Document, serves ["7.5.3.s5"],
    effort RecordOnly,
    message "the issuer of the external document `{document}` is not recorded",
    message when EDITION "the edition of the external document `{document}` is not recorded",
    hint "record who issued it in `issuer`, and its edition in `version` or `reference`",
    // A contract is made by both parties.
    when |it, _| !super::obsolete(it) && super::external(it) && it.kind != Some(DocumentKind::Contract),
    alone identified,
}

fn identified(document: &Document, _: Date) -> Outcome<'_> {
    let edition = says(&document.version) || says(&document.reference) || document.created_on.is_some();
    let issuer = (!says(&document.issuer)).then(|| fail(Document::ISSUER));
    let edition = (!edition).then(|| fail(Document::VERSION).case(EDITION));
    Outcome::from_defects(issuer.into_iter().chain(edition).collect())
}
