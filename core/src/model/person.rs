//! People that other records name.

use crate::model::{Supplier, Unit};
use crate::read::{Date, Extensions, Id, Ref, Text, record, vocabulary};

record! {
    /// A person who works under the organization's control or acts for it, or a body of such persons.
    pub struct Person "person" asked {
        required {
            /// The organization's own identifier, unique in the document.
            "id" id: Id [id],
        }
        optional {
            /// Name of the person, or a pseudonym.
            "name" name: Option<Text> [name],
            /// Whether it is a person or a body such as a board or committee.
            "kind" kind: Option<PersonKind>,
            /// Members of the body.
            "members" members: Vec<Ref<Person>> [duty],
            /// Post or job title.
            "function" function: Option<Text>,
            /// Unit that the person works in.
            "unit" unit: Option<Ref<Unit>>,
            /// E-mail address.
            "email" email: Option<Text>,
            /// Whether the person works for someone else.
            "external" external: Option<bool>,
            /// For whom an external person works.
            "employer" employer: Option<Text>,
            /// Supplier for which an external person works.
            "supplier" supplier: Option<Ref<Supplier>>,
            /// First day with the organization.
            "activeFrom" active_from: Option<Date> [begins, event = Began],
            /// Last day with the organization.
            "activeUntil" active_until: Option<Date> [ends, event = Ended],
            /// The organization's own keywords, for search and filters.
            "tags" tags: Vec<Text>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// Whether it is one person or several who decide together.
    pub enum PersonKind "personKind" {
        /// A person.
        "person" Person,
        /// A body: a board, a committee, a team.
        "body" Body,
    }
}
