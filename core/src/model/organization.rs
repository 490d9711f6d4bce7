//! The organization: its units, sites, size and roles with AI.

use crate::model::{Actor, AiRoleHeld, Evidence, ManagementSystem};
use crate::read::{Country, Date, Extensions, Id, Ref, Text, record, vocabulary};

record! {
    /// The organization that runs the management system (4.1).
    pub struct Organization "organization" asked {
        optional {
            /// The organization's own identifier, unique in the document; needed only where something refers to it.
            "id" id: Option<Id> [id],
            /// Registered name.
            "legalName" legal_name: Option<Text> [name],
            /// Name by which it is known.
            "tradingName" trading_name: Option<Text>,
            /// Number in the commercial or legal register.
            "registration" registration: Option<Text>,
            /// What the organization does.
            "description" description: Option<Text> [describes],
            /// Its purpose and strategic direction (4.1, 5.1).
            "purpose" purpose: Option<Text>,
            /// What sort of organization it is.
            "kind" kind: Option<OrganizationKind>,
            /// Organization that it belongs to.
            "parent" parent: Option<Text>,
            /// Organizations that belong to it.
            "subsidiaries" subsidiaries: Vec<Text>,
            /// Parts of the organization.
            "units" units: Vec<Unit>,
            /// Places where it works.
            "sites" sites: Vec<Site>,
            /// Sectors of business, in words or codes.
            "sectors" sectors: Vec<Text>,
            /// How many people work there.
            "size" size: Option<Box<OrganizationSize>>,
            /// Management systems that it runs together with that for AI.
            "integratedSystems" integrated_systems: Vec<ManagementSystem>,
            /// Roles that the organization holds with AI (ISO/IEC 22989, 5.19).
            "aiRoles" ai_roles: Vec<AiRoleHeld>,
            /// Where its law comes from: ISO 3166 codes, or `EU`.
            "jurisdictions" jurisdictions: Vec<Text>,
            /// Day of the latest review.
            "reviewedOn" reviewed_on: Option<Date> [reviewed, event = Reviewed],
            /// Day by which it is to be reviewed again.
            "nextReviewOn" next_review_on: Option<Date> [next_review],
            /// The organization's own keywords, for search and filters.
            "tags" tags: Vec<Text>,
            /// Evidence available to auditors.
            "evidence" evidence: Vec<Ref<Evidence>> [evidence],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// A part of the organization.
    pub struct Unit "unit" {
        optional {
            /// The organization's own identifier, unique in the document; needed only where something refers to it.
            "id" id: Option<Id> [id],
            /// Short name by which people speak of it.
            "title" title: Option<Text> [name, about, tells],
            /// What the unit does.
            "description" description: Option<Text> [describes],
            /// Unit that it belongs to.
            "parent" parent: Option<Ref<Unit>>,
            /// Person or role that leads it.
            "head" head: Option<Ref<Actor>> [duty],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// A place where the organization works.
    pub struct Site "site" {
        optional {
            /// The organization's own identifier, unique in the document; needed only where something refers to it.
            "id" id: Option<Id> [id],
            /// Short name by which people speak of it.
            "title" title: Option<Text> [name, about, tells],
            /// Postal address.
            "address" address: Option<Text>,
            /// Country of the site (ISO 3166-1).
            "country" country: Option<Country> [tells],
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

record! {
    /// How large the organization is.
    pub struct OrganizationSize "organizationSize" {
        optional {
            /// Number of employees.
            "employees" employees: Option<u32>,
            /// Number of people whose work falls into the scope of the management system.
            "peopleInScope" people_in_scope: Option<u32>,
            /// Size class in the sense of EU law.
            "class" class: Option<SizeClass>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}

vocabulary! {
    /// Size class of an enterprise in the sense of EU law.
    pub enum SizeClass "sizeClass" {
        /// Fewer than 10 people.
        "micro" Micro,
        /// Fewer than 50 people.
        "small" Small,
        /// Fewer than 250 people.
        "medium" Medium,
        /// Small mid-cap: larger than medium, and still entitled to some relief.
        "smallMidCap" SmallMidCap,
        /// Larger than that.
        "large" Large,
    }
}

vocabulary! {
    /// What sort of organization it is.
    pub enum OrganizationKind "organizationKind" {
        /// A company.
        "company" Company,
        /// A public body.
        "publicBody" PublicBody,
        /// An association, foundation or other organization without profit.
        "nonProfit" NonProfit,
        /// A university or research institute.
        "research" Research,
        /// A part of a larger organization.
        "partOfOrganization" PartOfOrganization,
    }
}
