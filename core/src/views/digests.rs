//! Digests of the records of a document, and whether what was approved is still as it was.

use super::RecordNamed;
use super::diff::named;
use super::places::{own_id, tops};
use crate::integrity::{approvals, approved_digest, canonical, is_of, record_digest, recorded, sha256};
use crate::language::Language;
use crate::model::{Aims, Root};
use crate::read::{Diagnostic, Plain, Pointer, Record, Text, record, write};

record! {
    /// The digest of a record of a document.
    pub struct RecordDigest "recordDigest" {
        required {
            /// Which record.
            "record" record: RecordNamed,
            /// SHA-256 over the canonical form (RFC 8785) of the record as the library writes it, in lower-case hexadecimal.
            "sha256" sha256: Text,
        }
        optional {
            /// The canonical form, if it was asked for.
            "canonical" canonical: Option<Plain>,
            /// Approvals in the record, wherever they stand in it.
            "approvals" approvals: Vec<ApprovedState>,
        }
    }
}

record! {
    /// The state that an approval is of.
    pub struct ApprovedState "approvedState" {
        required {
            /// JSON Pointer of the approval.
            "pointer" pointer: Pointer,
            /// SHA-256 of the present state: what `digest` of an approval given now holds.
            "sha256" sha256: Text,
        }
        optional {
            /// The digest that the approval records of the state that was approved, if it approves and its algorithm is SHA-256.
            "recorded" recorded: Option<Text>,
            /// Whether the present state is the one that was approved; absent where no digest is recorded.
            "unchanged" unchanged: Option<bool>,
        }
    }
}

/// The digests of a document and of its records.
#[derive(Debug, Clone, PartialEq)]
pub struct Digests {
    /// SHA-256 over the canonical form of the whole document.
    pub document: String,
    /// Of the records at the top: parts of the document, then records of registers, in its order.
    pub records: Vec<RecordDigest>,
    /// Ids that were asked for and that no record at the top has.
    pub unknown: Vec<Text>,
}

impl Aims {
    /// The digests of the document and of those of its records that have one of the ids; of all of them when no id is named. `forms` adds the
    /// canonical form of each. Else everything for which there is no canonical form (see [`canonical`]).
    ///
    /// ```
    /// use aimskit::{Language, integrity::sha256};
    /// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "risks": [{"title": "Bias", "id": "R-1"}]}"#).aims.ok_or("unreadable")?;
    /// let digests = aims.digests(&[], true, Language::english()).map_err(|_| "no form")?;
    /// let risk = &digests.records[0];
    /// assert_eq!(risk.canonical.as_deref(), Some(r#"{"id":"R-1","title":"Bias"}"#));
    /// assert_eq!(risk.sha256.as_str(), sha256(br#"{"id":"R-1","title":"Bias"}"#));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn digests(&self, ids: &[Text], forms: bool, language: &Language) -> Result<Digests, Vec<Diagnostic>> {
        let root: &Root = self.root();
        // What is wrong in a record is wrong in the document, and has its place there.
        let document = record_digest(root, language)?;
        let mut records = Vec::new();
        let mut unknown: Vec<Text> = ids.to_vec();
        for top in tops(root) {
            let id = own_id(top.record);
            if !ids.is_empty() && !ids.iter().any(|wanted| **wanted == *id) {
                continue;
            }
            unknown.retain(|wanted| **wanted != *id);
            let pointer = top.pointer(root);
            let form = canonical(&write(top.record), language)?;
            let mut it = RecordDigest::new(named(top.record, pointer.clone()), sha256(form.as_bytes()).into());
            it.canonical = forms.then_some(Plain(form));
            approvals(top.record, &pointer, &mut |(approval, owner), at| {
                if let Some(state) = approved_digest(owner) {
                    let mut one = ApprovedState::new(Plain(at), state.into());
                    one.recorded = recorded(approval).map(Text::from);
                    one.unchanged = is_of(approval, owner);
                    it.approvals.push(one);
                }
            });
            records.push(it);
        }
        Ok(Digests { document, records, unknown })
    }

    /// The part or record at the top that has that id, or stands at that JSON Pointer.
    pub(crate) fn top(&self, id_or_pointer: &str) -> Option<(&(dyn Record + 'static), String)> {
        let root = self.root();
        tops(root)
            .into_iter()
            .map(|top| (top.record, top.pointer(root)))
            .find(|(record, pointer)| (!own_id(*record).is_empty() && own_id(*record) == id_or_pointer) || pointer == id_or_pointer)
    }
}
