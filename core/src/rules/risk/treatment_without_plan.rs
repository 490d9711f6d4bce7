//! A treatment that plans neither a control nor an action.

use crate::check::rule;
use crate::model::{Treatment, TreatmentOption};

rule! {
    "treatment-without-plan", since "0.1", Shall, on Treatment, serves ["6.1.3.g"],
    effort Decide,
    message "no treatment plan is recorded for `{treatment}`: it names neither a control nor an action",
    hint "record in `actions` what is to be done, by whom and by when, and in `controls` the controls to be implemented",
    when |treatment, _| treatment.option != Some(TreatmentOption::Retain),
    asks SaysAny { fields: [Treatment::ACTIONS, Treatment::CONTROLS] },
}
