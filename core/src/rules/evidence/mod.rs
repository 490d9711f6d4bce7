//! Evidence: what it supports, for which days, and whether it can be relied on.

pub(super) mod evidence_dated_in_future;
pub(super) mod evidence_digest_malformed;
pub(super) mod evidence_document_withdrawn;
pub(super) mod evidence_expired;
pub(super) mod evidence_is_template;
pub(super) mod evidence_period_after_collection;
pub(super) mod evidence_supports_nothing;
pub(super) mod evidence_valid_before_effective;
