//! The risk register: every risk with its levels and what is done about it.

use super::risk_level::RiskLevel;
use crate::Aims;
use crate::check::Index;
use crate::model::{Root, Treatment, TreatmentOption};
use crate::read::{Date, Text, record};

record! {
    /// Every risk and opportunity with its levels and treatments (6.1.2, 6.1.3).
    pub struct RiskRegister "riskRegister" {
        optional {
            /// The risks, in the order of the document.
            "risks" risks: Vec<RiskLine>,
            /// Treatments that name no risk of the document.
            "astray" astray: Vec<Text>,
        }
    }
}

record! {
    /// A risk in the register.
    pub struct RiskLine "riskLine" {
        required {
            /// The risk.
            "id" id: Text,
            /// Whether it is sought rather than feared.
            "opportunity" opportunity: bool,
        }
        optional {
            /// Its name.
            "title" title: Option<Text>,
            /// Person or role that answers for it.
            "owner" owner: Option<Text>,
            /// AI systems that it concerns.
            "aiSystems" ai_systems: Vec<Text>,
            /// Level without any controls.
            "inherent" inherent: Option<Box<RiskLevel>>,
            /// Level with the controls that are in place.
            "current" current: Option<Box<RiskLevel>>,
            /// Level that remains after treatment.
            "residual" residual: Option<Box<RiskLevel>>,
            /// What is done about it.
            "treatments" treatments: Vec<TreatmentLine>,
            /// Day by which it is to be reviewed again.
            "nextReviewOn" next_review_on: Option<Date>,
            /// Day on which it ceased to exist.
            "closedOn" closed_on: Option<Date>,
        }
    }
}

record! {
    /// A treatment in the register.
    pub struct TreatmentLine "treatmentLine" {
        required {
            /// The treatment.
            "id" id: Text,
        }
        optional {
            /// Its name.
            "title" title: Option<Text>,
            /// How the risk is treated.
            "option" option: Option<TreatmentOption>,
            /// Controls that carry it out.
            "controls" controls: Vec<Text>,
            /// Actions that are not done.
            "openActions" open_actions: Option<u32>,
            /// Day on which the remaining risk was accepted.
            "acceptedOn" accepted_on: Option<Date>,
            /// Last day on which the acceptance holds.
            "acceptedUntil" accepted_until: Option<Date>,
        }
    }
}

impl Aims {
    /// The risk register. Levels are computed by the document's method; one is absent where the rating does not fit the method.
    ///
    /// ```
    /// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "risks": [{"id": "R-1", "title": "Drift"}],
    ///     "treatments": [{"id": "T-1", "risk": "R-1", "option": "reduce"}]}"#).aims.ok_or("unreadable")?;
    /// let register = aims.risk_register();
    /// assert_eq!(register.risks[0].treatments[0].id, "T-1");
    /// assert!(register.risks[0].inherent.is_none(), "nothing is rated");
    /// # Ok::<(), &str>(())
    /// ```
    pub fn risk_register(&self) -> RiskRegister {
        let root = self.root();
        let index = Index::new(root);
        let method = root.risk_method.as_deref();
        let mut register = RiskRegister::new();
        for risk in &root.risks {
            let opportunity = risk.kind == Some(crate::model::RiskKind::Opportunity);
            let mut line = RiskLine::new(risk.id.as_text().clone(), opportunity);
            line.title = risk.title.clone();
            line.owner = risk.owner.as_ref().map(|owner| owner.as_str().into());
            line.ai_systems = risk.ai_systems.iter().map(|system| system.as_str().into()).collect();
            line.inherent = RiskLevel::of(method, risk.inherent.as_deref());
            line.current = RiskLevel::of(method, risk.current.as_deref());
            line.residual = RiskLevel::of(method, risk.residual.as_deref());
            let treatments = index.referring(Root::TREATMENTS, Treatment::RISK, risk.id.as_str());
            line.treatments = treatments.filter_map(|at| Some(treatment_line(root.treatments.get(at)?))).collect();
            line.next_review_on = risk.next_review_on;
            line.closed_on = risk.closed_on;
            register.risks.push(line);
        }
        let names_none = |treatment: &&Treatment| {
            let named = treatment.risk.as_ref().and_then(|risk| index.position(Root::RISKS, risk.as_str()));
            named.is_none()
        };
        register.astray = root.treatments.iter().filter(names_none).map(|treatment| treatment.id.as_text().clone()).collect();
        register
    }
}

fn treatment_line(treatment: &Treatment) -> TreatmentLine {
    let mut line = TreatmentLine::new(treatment.id.as_text().clone());
    line.title = treatment.title.clone();
    line.option = treatment.option;
    line.controls = treatment.controls.iter().map(|control| control.as_str().into()).collect();
    let open = treatment.actions.iter().filter(|action| action.done_on.is_none()).count();
    line.open_actions = u32::try_from(open).ok().filter(|open| *open > 0);
    line.accepted_on = treatment.acceptance.as_ref().and_then(|acceptance| acceptance.on);
    line.accepted_until = treatment.acceptance.as_ref().and_then(|acceptance| acceptance.until);
    line
}
