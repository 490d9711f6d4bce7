//! A system that is being designed, or further on, without requirements.

use crate::check::rule;
use crate::model::{AiSystem, LifeCycleStage};

rule! {
    "system-requirements-missing", since "0.1", Shall, on AiSystem, serves ["A.6.2.2"],
    effort RecordOnly,
    message "no requirements have been specified for `{aiSystem}`",
    hint "record under `requirements` what the system has to do and to maintain, before it is designed or changed",
    given |it, cx| super::reached(LifeCycleStage::DesignAndDevelopment, it, cx),
    asks Says { field: AiSystem::REQUIREMENTS },
}
