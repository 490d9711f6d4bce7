//! The texts of Python's command line.

use crate::language::phrases;

phrases! { Command:
    "about" = "An AI management system (ISO/IEC 42001) as data: evaluate it, and see what is missing and why.";
    "exitCodes" = "exit codes:";
    "exit0" = "nothing to stop for";
    "exit1" = "something is wrong with the data";
    "exit1FailOn" = "something is wrong with the data; see --fail-on";
    "exit2" = "the command cannot run: wrong arguments, or a file that cannot be read or written";
    "begin" = "begin with:";
    "commands" = "commands";
    "check" = "Evaluates documents: errors of shape, findings of the checks, verdicts and readiness gates.";
    "init" = "Writes a small document to begin with.";
    "explain" = "Explains a verdict, with the records it rests on and what to do next.";
    "diff" = "Compares two states of a document: records, verdicts, findings, readiness gates, and what is weaker.";
    "import" = "Takes rows of CSV or a workbook into a document: --plan proposes a mapping, --mapping applies it.";
    "ids" = "Finds wrong numbers of ISO/IEC 42001 in any text: they do not exist, or have another title.";
    "schema" = "Prints a JSON Schema; without a kind, lists the kinds.";
    "rules" = "Lists the checks, or prints the page of one.";
    "files" = "documents as JSON; - is the standard input";
    "idsFiles" = "texts: Markdown, YAML, CSV, code; - is the standard input";
    "idsOutput" = "writes here instead of the standard output";
    "file" = "a document; - is the standard input";
    "format" = "what to write; {default} when left out";
    "excel" = "csv for Excel: with a byte order mark, and no id becomes a number or a date";
    "table" = "which table --format csv writes; {default} when left out";
    "output" = "writes here instead of the standard output; a folder for html, markdown or csv of several files";
    "failOn" = "exits with 1 from this severity on; {default} when left out";
    "show" = "in text, shows findings from this severity on; {default} when left out";
    "importFile" = "CSV, or a workbook (.xlsx); - is the standard input";
    "importAs" = "the table of records, such as risks or statementOfApplicability.entries; for --plan";
    "importPlan" = "proposes a mapping and writes it; nothing is imported";
    "importMapping" = "the mapping, as --plan writes it";
    "importInto" = "the document that the rows are taken into; a new one when left out";
    "importSheet" = "the sheet of a workbook; the first that is visible when left out";
    "importHeadingLine" = "line of the headings; the first that is not empty when left out";
    "importEncoding" = "encoding of CSV that is not UTF-8, such as cp1252";
    "importNeedsMapping" = "an import requires --mapping FILE; --plan proposes one";
    "importNeedsTable" = "--plan requires --as TABLE";
    "initFile" = "where to write; {default} when left out, - is the standard output";
    "force" = "replaces a file that exists";
    "id" = "a requirement, control, clause, list item, record or check, as in \"6.1.3 f)\", A.6.2.4 or R-1";
    "before" = "a document";
    "after" = "the same document later";
    "asOfBoth" = "the assessment date of both, as in 2026-11-23; today when left out";
    "asOf" = "the assessment date, as in 2026-11-23; today when left out";
    "profile" = "how far along the management system is: changes severities, no verdict; {default} when left out";
    "framework" = "evaluates a further framework from its file; may be repeated";
    "language" = "a language file; English is built in";
    "colour" = "colour; auto is only on a terminal, and not where NO_COLOR is set";
    "kind" = "aims for a document, or a kind of record such as risk";
    "form" = "draft-07 as form libraries take it, instead of 2020-12";
    "name" = "name of a check, which is the code of its findings";
    "serves" = "only checks that concern this requirement or control, or one below it, as in 8.2 or A.6.2.4";
    "notADate" = "`{text}` is not a date; dates are written as 2026-11-23";
    "needsFolder" = "--format {format} of several files requires a folder: -o FOLDER";
    "sameName" = "two of the files have the same name, and one would replace the other";
    "exists" = "{file} already exists; --force replaces it";
    "written" = "{file} was written. Next: {command}";
    "ruleUnknown" = "no check is named `{name}`";
    "ruleUnknownServing" = "no check called `{name}` concerns `{id}`";
    "noRule" = "no check";
    "asOfProfile" = "as of {on}, profile {profile}";
    "unreadable" = "the document cannot be read";
    "score" = "score {score} ‰";
    "errors" = one "{count} error" other "{count} errors";
    "warnings" = one "{count} warning" other "{count} warnings";
    "notes" = one "{count} note" other "{count} notes";
    /// Behind findings of which the last are left out.
    "furtherFindings" = one "{count} further finding is not shown" other "{count} further findings are not shown";
    "nothingFound" = "nothing found";
    /// {found} counts findings by severity, {files} is the next one.
    "foundIn" = "{found} in {files}";
    "filesCounted" = one "{count} file" other "{count} files";
    /// A check: its basis, kind of records and first version.
    "ruleHead" = "{name}  ({basis}, on {kind}, since {version})";
    "whatItChecks" = "What it checks";
    "whyAnAuditorAsks" = "Why an auditor asks";
    "howToCorrectIt" = "How to correct it";
    "requirements" = "Requirements";
}
