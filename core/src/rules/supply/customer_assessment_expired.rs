//! A customer whose needs and expectations are to be assessed again.

use super::provides;
use crate::check::{Cx, Deadline, Deadlines, DueTrigger, rule};
use crate::model::{Customer, CustomerAssessment};

rule! {
    "customer-assessment-expired", since "0.1", Practice, on Customer, serves ["A.10.4"],
    effort AssessAgain, due CustomerAssessment,
    message "the assessment of the needs and expectations of `{customer}` was valid until {due}",
    hint "assess them again, and record in `validUntil` of the new assessment how long its result is valid",
    when |customer, as_of| provides(&customer.provides, as_of),
    deadlines valid,
}

fn valid<'a>(customer: &'a Customer, cx: &Cx<'a>) -> Deadlines<'a> {
    let made = customer.assessments.iter().enumerate().filter(|(_, it)| it.on.is_some_and(|on| on <= cx.as_of));
    let Some((at, last)) = made.max_by_key(|(_, it)| it.on) else { return Deadlines::default() };
    let place = Customer::ASSESSMENTS.at(at).then(CustomerAssessment::VALID_UNTIL);
    let until = last.valid_until.map(|until| Deadline { since: last.on, ..Deadline::new(place, until, DueTrigger::Expiry) });
    Deadlines { asked: until.is_some(), open: until.into_iter().collect(), undated: false }
}
