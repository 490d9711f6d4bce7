//! Who was told or given something, when and how.

use crate::model::{Evidence, InterestedParty, Role};
use crate::read::{Date, Extensions, Ref, Text, record};

record! {
    /// Who was told or given something, when and how.
    pub struct Distribution "distribution" {
        optional {
            /// Who it went to, in words.
            "to" to: Option<Text> [about, tells],
            /// Interested party that it went to.
            "interestedParty" interested_party: Option<Ref<InterestedParty>>,
            /// Roles that it went to.
            "roles" roles: Vec<Ref<Role>>,
            /// Day on which it was told or given.
            "on" on: Option<Date> [happened, event = Told, tells],
            /// Channel: intranet, contract, web page, meeting.
            "how" how: Option<Text>,
            /// How many were to be reached.
            "audience" audience: Option<u32>,
            /// How many confirmed that they took note.
            "acknowledged" acknowledged: Option<u32>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}
