//! The texts of the command-line program.

use crate::language::phrases;

phrases! { pub Program:
    UNTITLED = "AI management system";
    AS_OF = "ISO/IEC 42001:2023, as of {on}";
    /// A heading and how many things stand under it.
    COUNTED = "{heading} ({count})";
    /// Behind a list that is cut.
    MORE = "… and {count} more";
    FIRST = "What to record first";
    WAITING = one "[{count} requirement or control depends on it]" other "[{count} requirements and controls depend on it]";
    FRAMEWORK_CONFORMS = "{conforms} of {applicable} applicable requirements and controls conform.";
    GAPS = "Gaps by clause";
    NO_GAP = "The records show no gap.";
    RISKS = "Risks above acceptance";
    NO_RISK = "None of the rated risks.";
    ALL_ACCEPTED = "Each has a valid acceptance.";
    NONE_ACCEPTED = "None has a valid acceptance.";
    SOME_OPEN = one "{count} has no valid acceptance." other "{count} have no valid acceptance.";
    NO_TREATMENT = "No treatment is recorded.";
    /// {risks} are ids.
    UNDETERMINED = one "Not determined for {count} risk, which is not rated or not rated by the scales of the method: {risks}." other "Not determined for {count} risks, which are not rated or not rated by the scales of the method: {risks}.";
    STATEMENT = "Statement of Applicability";
    NO_STATEMENT = "None is recorded.";
    STATEMENT_COUNTS = "Controls: {all}; included: {included}; excluded: {excluded}; undecided: {undecided}. Of the included controls, {implemented} are recorded as implemented.";
    PREPARED = "Prepared on {on}.";
    EXCLUDED = "{control} is excluded: {text}";
    EXCLUDED_UNJUSTIFIED = "{control} is excluded without a justification";
    UNDECIDED = "Undecided: {controls}";
    CALENDAR = one "Due in the next {count} day" other "Due in the next {count} days";
    NOTHING_DUE = "Nothing is overdue or due.";
    OVERDUE = "Overdue: {count}";
    UPCOMING = "Upcoming: {count}";
    FINDINGS = "Findings";
    ERRORS = one "{count} error" other "{count} errors";
    WARNINGS = one "{count} warning" other "{count} warnings";
    NOTES = one "{count} note" other "{count} notes";
    /// Behind the first finding of a check.
    MORE_LIKE_IT = "{count} more of this kind.";
    /// Behind findings and diagnostics of which the last are left out.
    FURTHER_FINDINGS = one "{count} further finding is not shown." other "{count} further findings are not shown.";
    FURTHER_DIAGNOSTICS = one "{count} further diagnostic is not shown." other "{count} further diagnostics are not shown.";
    /// A name in quotation marks behind an id.
    QUOTED = "{id} “{title}”";
    /// The parts of a diagnostic: its place, and what to do.
    AT = "at {pointer}";
    HINT = "hint: {hint}";
    ERROR = "error: {text}";
    USAGE = "usage: assess FILE --as-of YYYY-MM-DD [--profile draft|review|auditReady] [--language FILE] [--framework FILE]… [--html FILE] [--json] [--explain ID]";
    USAGE_AS_OF = "the assessment date";
    USAGE_PROFILE = "how far along the management system is; changes the severity of findings, no verdict";
    USAGE_LANGUAGE = "a language file; English is built in";
    USAGE_FRAMEWORK = "evaluates a further framework from its file; may be repeated";
    USAGE_HTML = "writes the report as one page";
    USAGE_JSON = "prints the report as data";
    USAGE_EXPLAIN = "explains a requirement, a control, a record or a check, such as `6.1.3 f)`, `A.6.2.4` or `R-01`";
    NOT_WRITTEN = "`{file}` cannot be written: {reason}";
    NOT_OPENED = "`{file}` cannot be opened: {reason}";
    /// Where a file is JSON, but nothing in it belongs to a document.
    NO_DOCUMENT = "`{file}` holds no AIMS document";
    NOT_USABLE = "`{file}`: {reason}";
    VALUE_MISSING = "`{option}` requires a value";
    OPTION_UNKNOWN = "`{option}` is not an option";
    ONE_DOCUMENT = "only one document can be assessed at a time, but `{file}` is given as well";
    BAD_VALUE = "`{option}`: {reason}";
}
