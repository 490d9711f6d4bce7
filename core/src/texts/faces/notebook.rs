//! The texts of Python's notebooks and terminals that no other part of the library says.

use crate::language::phrases;

phrases! { Notebook:
    "shown" = "{count} of {all} are shown";
    "nothingFound" = "nothing found";
    /// The parts of a finding: its place, the requirements concerned, who acts, and that it can be corrected by a patch.
    "at" = "at {pointer}";
    "position" = "line {line}, column {column}";
    "concerns" = "concerns {requirements}";
    "for" = "for {actor}";
    "fix" = "can be corrected: {code}";
    /// What a frame does with months and years; {date} is the first of them.
    "firstDays" = one "{count} date is a month or a year ({date}): its first day stands in the frame" other "{count} dates are months or years (such as {date}): their first days stand in the frame";
    "field" = "field";
    "value" = "value";
    "id" = "id";
    "code" = "code";
    "message" = "message";
    "place" = "place";
    "verdict" = "verdict";
    "title" = "title";
    "reason" = "reason";
    "next" = "next";
    "control" = "control";
    "decision" = "decision";
    "implementation" = "implementation";
    "justification" = "justification";
    "owner" = "owner";
    "rank" = "rank";
    "treatments" = "treatments";
    "nextReview" = "next review";
    "riskRegister" = "Risk register";
    "statement" = "Statement of Applicability";
    "statementCounts" = "Included: {included}; excluded: {excluded}; undecided: {undecided}; implemented: {implemented}.";
    "version" = "Version {version}";
    "report" = "Report as of {on}";
    "profile" = "profile {profile}";
    "score" = "score {score} ‰";
    "gates" = "Readiness gates";
    "findings" = "Findings";
    "unreadable" = "The document cannot be read.";
    "unreadableBecause" = "The document cannot be read: {reason}.";
    "shapeErrors" = one "{count} error of shape: {code}" other "{count} errors of shape: {code}";
    /// {code} is an expression that gives all findings.
    "severest" = one "The most severe finding is shown; all: {code}" other "The {count} most severe findings are shown; all: {code}";
    /// {title} is "the document" or another thing that was read.
    "errorsIn" = one "{count} error in {title}" other "{count} errors in {title}";
    "findingsCounted" = one "{count} finding" other "{count} findings";
    "rowsCounted" = one "{count} row" other "{count} rows";
    "columnsCounted" = one "{count} column" other "{count} columns";
    "untitled" = "untitled";
    "noRecords" = "no records";
    "theDocument" = "the document";
    "theManagementSystem" = "the management system";
    "progress" = "{count} documents, {pace} per second";
    /// {done} and {total} are numbers, as in "12,000 of 100,000 rows".
    "doneRows" = "{done} of {total} rows";
    "doneFiles" = "{done} of {total} files";
    "doneBytes" = "{done} of {total} bytes read";
}
