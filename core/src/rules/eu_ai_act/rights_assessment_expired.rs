//! A system in use whose fundamental rights impact assessment is no longer valid.

use crate::check::rule;
use crate::model::{AiSystem, EuAiAct};
use crate::rules::resources::covered;

rule! {
    "rights-assessment-expired", since "0.1", Integrity, on AiSystem, serves ["A.5.4", "8.4.s1"],
    effort AssessAgain,
    message "`{aiSystem}` rests on the fundamental rights impact assessment the {kind} `{record}`, which was valid only until {until}",
    hint "assess the impact on fundamental rights again, and name the new assessment",
    given |it, cx| covered(it, cx),
    asks Standing { ways: [[AiSystem::EU_AI_ACT.then(EuAiAct::FUNDAMENTAL_RIGHTS_ASSESSMENT)]] },
}
