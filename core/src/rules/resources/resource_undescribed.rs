//! A resource of which only the name is recorded.

use crate::check::rule;
use crate::model::Resource;

rule! {
    "resource-undescribed", since "0.1", Shall, on Resource, serves ["A.4.2"],
    effort RecordOnly,
    message "the resource `{resource}` has not been described",
    hint "record the information of its kind, or name its data sheet, model card or manual in `document`",
    when |resource, as_of| !super::gone(resource, as_of),
    holds |resource, _| super::described(resource), at Resource::DOCUMENT,
}
