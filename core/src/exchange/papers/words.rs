//! The words that several papers have.

use crate::language::phrases;

phrases! { pub(crate) Paper:
    STATEMENT = "Statement of Applicability";
    TREATMENT_PLAN = "AI risk treatment plan";
    AUDIT_REPORT = "Internal audit report";
    SUPPLIER_AUDIT_REPORT = "Supplier audit report";
    CUSTOMER_AUDIT_REPORT = "Customer audit report";
    MINUTES = "Minutes of the management review";
    PACK = "Input for the management review";
    IMPACT = "AI system impact assessment";
    CHECKLIST = "Audit checklist";
    /// {title} is the title of a paper, {subject} the record that it is about.
    TITLE_OF = "{title}: {subject}";
    MANAGEMENT_SYSTEM = "Management system";
    ORGANIZATION = "Organization";
    SCOPE = "Scope";
    STANDARD = "Standard";
    AS_OF = "Records as of";
    BLANKS = one "{count} value is not recorded and is left blank to be completed." other "{count} values are not recorded and are left blank to be completed.";
    TEMPLATE = "Template. Guidance is set apart; remove it when the document is completed. It is in our own words and does not replace the text of the standard.";
    GUIDANCE = "Guidance";
    /// {clause} is a number of the standard, {text} what it asks for.
    ASKED = "{clause}: {text}";
    NOTHING = "Nothing is recorded.";
    YES = "yes";
    NO = "no";
    APPROVAL = "Approval";
    APPROVER = "Approver";
    APPROVED_ON = "Date of the decision";
    VERSION_APPROVED = "Version approved";
    DECISION = "Decision";
    NOTE = "Conditions and remarks";
    NAME = "Name and position";
    DATE = "Date";
    SIGNATURE = "Signature";
    FUNCTION = "Function";
    /// {title} is the title of a record, {id} its id.
    TITLE_AND_ID = "{title} ({id})";
    DUE = "due {on}";
    FOOTER = "Made by aimskit {version} from the records as of {on}.";
    FOOTER_TEMPLATE = "Template made by aimskit {version}.";
    ACTION = "Action";
    RESPONSIBLE = "Responsible";
    RESOURCES = "Resources";
    DUE_DATE = "Due date";
    COMPLETED_ON = "Completed on";
    RECIPIENT = "Recipient";
    MEANS = "Means";
}
