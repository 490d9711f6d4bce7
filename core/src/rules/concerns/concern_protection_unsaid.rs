//! A concern raised by name, without a word on protection from reprisal.

use crate::check::rule;
use crate::model::Concern;

rule! {
    "concern-protection-unsaid", since "0.1", Practice, on Concern, serves [],
    effort RecordOnly,
    message "`{concern}` was raised by name, but it is not recorded how that person is protected from reprisal",
    hint "record in `protection` who knows the name, and what keeps the person from harm",
    when |concern, _| concern.anonymous == Some(false),
    asks Says { field: Concern::PROTECTION },
}
