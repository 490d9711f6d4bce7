//! A resource of which only the name is known.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::Resource;

rule! {
    "resource-undescribed", since "0.1", Shall, on Resource, serves ["A.4.2"],
    effort RecordOnly,
    message "nothing describes the resource `{resource}`",
    hint "fill the group of its kind, or name its data sheet, model card or manual in `document`",
}

fn check<'a>(resource: &'a Resource, cx: &Cx<'a>) -> Outcome<'a> {
    if super::gone(resource, cx.as_of) {
        return Outcome::NotAsked;
    }
    if let Some(answer) = super::unbound("A.4.2", None, cx) {
        return answer;
    }
    match super::described(resource) {
        None => Outcome::Unknown,
        Some(true) => Outcome::Pass,
        Some(false) => fail(Resource::DOCUMENT).with("resource", &resource.id).into(),
    }
}
