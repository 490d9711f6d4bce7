//! A communication without an audience.

use crate::check::rule;
use crate::model::Communication;

rule! {
    "communication-audience-missing", since "0.1", Shall, on Communication, serves ["7.4.s3"],
    effort RecordOnly,
    message "with whom to communicate has not been determined for `{communication}`",
    hint "name the audience in `withWhom`, `interestedParties` or `roles`",
    asks SaysAny { fields: [Communication::WITH_WHOM, Communication::INTERESTED_PARTIES, Communication::ROLES] },
}
