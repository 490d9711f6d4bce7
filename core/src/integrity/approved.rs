//! The state that an approval is of.

use super::digest::digest_without;
use crate::model::{Approval, ApprovalDecision, DigestAlgorithm, Document, Evidence, Role, Treatment};
use crate::read::{Record, View, elements};

/// Members that are no part of the state that is approved: approvals, and signatures, which come after it.
pub const APPROVALS: &[&str] =
    &[Treatment::APPROVAL.any().name, Document::APPROVALS.any().name, Role::ASSIGNMENT.any().name, Evidence::SIGNATURES.any().name];

/// The digest of the state of a record that an approval in one of its own fields is of: SHA-256 over the canonical form (RFC 8785) of the record
/// without the members [`APPROVALS`], in it and in the records inside it. None where there is no canonical form.
///
/// ```
/// use aimskit::{integrity::approved_digest, model::Treatment, read::{ReadOptions, read_record}};
/// let read = |text: &str| read_record::<Treatment>(text, &ReadOptions::default()).record.ok_or("unreadable");
/// let plan = read(r#"{"id": "T-1", "title": "Filter"}"#)?;
/// let approved = read(r#"{"id": "T-1", "title": "Filter", "approval": {"on": "2026-03-01"}}"#)?;
/// assert_eq!(approved_digest(&plan), approved_digest(&approved));
/// # Ok::<(), &str>(())
/// ```
pub fn approved_digest(record: &dyn Record) -> Option<String> {
    digest_without(record, APPROVALS)
}

/// The digest of the approved state that the approval records, where it approves and the digest is one that can be compared.
pub(crate) fn recorded(approval: &Approval) -> Option<&str> {
    let approves = matches!(approval.decision, None | Some(ApprovalDecision::Approved | ApprovalDecision::ApprovedWithConditions));
    let digest = approval.digest.as_deref().filter(|digest| approves && digest.algorithm == DigestAlgorithm::Sha256)?;
    Some(&digest.value)
}

/// Whether the digest that the approval records is that of the state of `owner`, in which it stands; none where it records none, or there is none.
pub(crate) fn is_of(approval: &Approval, owner: &dyn Record) -> Option<bool> {
    Some(recorded(approval)?.eq_ignore_ascii_case(&approved_digest(owner)?))
}

/// An approval, and the record in one of whose fields it stands.
pub(crate) type Approved<'a> = (&'a Approval, &'a (dyn Record + 'static));

/// Every approval in the record and in those inside it, with its pointer below `at`.
pub(crate) fn approvals<'a>(record: &'a (dyn Record + 'static), at: &str, see: &mut dyn FnMut(Approved<'a>, String)) {
    for (number, name) in record.table().names.iter().enumerate() {
        match record.get(number) {
            View::Record(below) => below_of(record, below, format!("{at}/{name}"), see),
            View::List(list) => {
                for (index, view) in elements(list).enumerate() {
                    let View::Record(below) = view else { break };
                    let index = record.unread().source_index(number as u8, index as u32);
                    below_of(record, below, format!("{at}/{name}/{index}"), see);
                }
            }
            _ => {}
        }
    }
}

fn below_of<'a>(
    owner: &'a (dyn Record + 'static),
    record: &'a (dyn Record + 'static),
    at: String,
    see: &mut dyn FnMut(Approved<'a>, String),
) {
    match as_approval(record) {
        Some(approval) => see((approval, owner), at),
        None => approvals(record, &at, see),
    }
}

/// The record as an approval, if it is one.
pub(crate) fn as_approval<'a>(record: &'a (dyn Record + 'static)) -> Option<&'a Approval> {
    record.any()?.downcast_ref()
}
