//! The texts of Python's pictures that no other part of the library says.

use crate::language::phrases;

phrases! { Plot:
    /// A picture and the date that it is of.
    "dated" = "{title}, {on}";
    /// {rating} is one of the ratings of a risk.
    "risks" = "Risks, {rating}";
    "consequence" = "consequence →";
    "likelihood" = "likelihood →";
    "noBand" = "no band";
    "unplaced" = "not on the matrix: {risks}";
    "risksCounted" = one "{count} risk" other "{count} risks";
    "coverage" = "Verdicts by clause and control objective";
    "conform" = "{conforms} of {applicable} conform";
    "conformShort" = "{conforms} of {applicable}";
    "gates" = "Readiness gates";
    "notConforming" = one "{count} does not conform" other "{count} do not conform";
    "notDetermined" = "{count} not determined";
    "gatesNotConforming" = "requirements and controls that do not conform";
    "gatesNotDetermined" = "not determined";
    "calendar" = "Calendar";
    "overdue" = "overdue ({count})";
    "upcoming" = "upcoming ({count})";
    "overdueState" = "overdue";
    "upcomingState" = "upcoming";
    "assessmentDate" = "assessment date";
    "statement" = "Statement of Applicability";
    "verdictSigns" = "verdict on the control: {signs}";
    "noVerdict" = "none";
    "ownControls" = "Additional controls";
    "implemented" = "implemented";
    "partial" = "partially implemented";
    "planned" = "planned";
    "notStarted" = "not started";
    "included" = "included, implementation not recorded";
    "excluded" = "excluded";
    "undecided" = "undecided";
}
