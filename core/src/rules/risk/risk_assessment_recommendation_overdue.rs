//! A recommendation of a risk assessment that is overdue.

use crate::check::rule;
use crate::model::{Action, RiskAssessment};

rule! {
    "risk-assessment-recommendation-overdue", since "0.1", Practice, on RiskAssessment, serves [],
    effort CarryOut,
    due Action,
    message "a recommendation of `{riskAssessment}` was due on {due} and has not been performed",
    hint "complete it and record `doneOn`, or set a new date in `due` and record the move in `dueRevisions`",
    asks OnTime { list: RiskAssessment::RECOMMENDATIONS, due: Action::DUE, done: [Action::DONE_ON] },
}
