//! The texts of the dashboard that no other part of the library says.

use crate::language::phrases;

phrases! { Dashboard:
    "skip" = "Skip to the content";
    "assessing" = "Assessing …";
    "openDocument" = "Open a document";
    "drop" = "Drop an AIMS file here";
    "chooseFile" = "Choose a file";
    "openExample" = "Open the Meridian example";
    "privacy" = "The file stays in this browser; nothing is transmitted.";
    "unreadable" = "{file} cannot be read: {reason}";
    "asOf" = "As of";
    "profile" = "Profile";
    "close" = "Close {file}";
    "export" = "Export";
    "document" = "Document (JSON)";
    "report" = "Report (HTML)";
    "statementTable" = "Statement of Applicability (CSV)";
    /// The name of the navigation between the views of a document.
    "views" = "Views";
    "summary" = "Summary";
    "edit" = "Edit";
    "import" = "Import";
    "importIntroduction" = "A register from a spreadsheet becomes records. Nothing is taken over before you have seen what each column becomes.";
    "importRecords" = "Records";
    "importFile" = "Choose CSV or a workbook";
    "importMapping" = "Columns";
    "importRows" = one "{count} row" other "{count} rows";
    "importColumn" = "Column";
    "importField" = "Field";
    "importBecomes" = "Becomes";
    "importOpen" = "To be decided";
    "importPreview" = "Show the result";
    "importResult" = "Result";
    "importDropped" = "Not in the document";
    "importWhy" = "Reason";
    "importTake" = "Take over into the document";
    "showAll" = one "Show the {count} row" other "Show all {count} rows";
    "broken" = "This part cannot be shown: {reason}. The findings state what is wrong with the document.";
    "ratings" = "Rating";
    /// {count} is the number of findings of the same check.
    "blocker" = "{code} × {count}";
    "matrixCaption" = "Risks by likelihood (rows) and consequence (columns)";
    "dates" = "{overdue} overdue; {upcoming} upcoming.";
    "nothing" = "Nothing was found.";
    "place" = "Place";
    "asks" = "Requirement";
    "verdict" = "Verdict";
    "checks" = "Checks";
    "evidence" = "Evidence";
    "usualEvidence" = "Usual evidence";
    "checkUnknown" = one "{count} is not determined" other "{count} are not determined";
    "why" = "Why";
    /// For screen readers, behind the one before.
    "whyGap" = "{id} is a gap";
    "editRecord" = "Edit {id}";
    "ifSaved" = "If you save this";
    "noChange" = "No verdict changes.";
    "fewerFindings" = one "{count} finding fewer" other "{count} findings fewer";
    "moreFindings" = one "{count} finding more" other "{count} findings more";
    "scoreChange" = "score {before} → {after}";
    "editTitle" = "Edit a record";
    /// The name of the navigation between the forms.
    "forms" = "Forms";
    "noRecord" = "The document has no record of this kind.";
    "record" = "Record";
    /// {kind} is a kind of records, as in the next four.
    "newRecord" = "New: {kind}";
    "risk" = "Risk";
    "impact" = "AI system impact assessment";
    "soa" = "Entry of the Statement of Applicability";
    "evidenceForm" = "Evidence";
    "addRecord" = "Add a record";
    "loading" = "Loading the form …";
    "about" = "About {record}";
    "startOver" = "Discard the changes";
    "foundInRecord" = "Findings in this record";
    "foundInDocument" = "Findings in the whole document";
    "saveRisk" = "Save the risk";
    "saveImpact" = "Save the impact assessment";
    "saveEntry" = "Save the entry";
    "saveEvidence" = "Save the evidence";
    "add" = "Add";
    /// For screen readers, in place of the one before; {list} is the name of a list.
    "addTo" = "Add to {list}";
    "remove" = "Remove";
    "removeItem" = "Remove {list} {number}";
    "rate" = "Rate";
    "ratedOn" = "Rated on";
    "consequenceIn" = "Consequence: {dimension}";
    "consequence" = "Consequence";
    "aiActTitle" = "EU AI Act";
    "aiActSystem" = "AI system";
    "aiActYes" = "Yes";
    "aiActNo" = "No";
    "aiActNone" = "None of these";
    "aiActAnswer" = "Answer";
    "aiActDutiesFrom" = "Duties and the dates from which they apply";
    "aiActNext" = "Next question";
    "aiActDone" = "Nothing is open.";
    "aiActOpen" = "The class is not determined yet.";
    "aiActAs" = "Class: {class}";
    "aiActDuty" = "Duty";
    "aiActFrom" = "Applies from";
    "aiActRecord" = "What to record";
}
