//! The risk register: every risk with its levels and what is done about it.

use std::cmp::{Ordering, Reverse};
use std::fmt::Write;

use super::level_explained::LevelExplained;
use super::risk_level::{RatingKind, RiskLevel, standing};
use crate::Aims;
use crate::check::{Index, settled};
use crate::language::{Arg, Language, UNDATED, phrases};
use crate::model::{Root, Treatment, TreatmentOption, dropped};
use crate::read::{Blank, Date, Text, record};

phrases! { pub(crate) RiskRegister:
    CLOSED_ON = "closed on {on}";
    OPPORTUNITY = "opportunity";
    NOT_RATED = "not rated";
}

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
            /// Place among all of them, the worst first: open risks by the level of `standing` and its score, then those without a level, then
            /// opportunities, then what is closed. What is alike stands by its id.
            "place" place: u32,
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
            /// The rating by which it is ranked: the worse of today's and the remaining one, or the one without controls where neither is made.
            "standing" standing: Option<RatingKind>,
            /// How each rating comes to its level, or what keeps it from one.
            "explained" explained: Vec<LevelExplained>,
            /// What is done about it.
            "treatments" treatments: Vec<TreatmentLine>,
            /// Day by which it is to be reviewed again.
            "nextReviewOn" next_review_on: Option<Date>,
            /// Day on which it ceased to exist.
            "closedOn" closed_on: Option<Date>,
            /// Whether it no longer exists; without `closedOn`, a word says so and no day is recorded.
            "closed" closed: Option<bool>,
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
    /// The risk register: every risk with its levels, ranked. Levels are computed by the document's method; one is absent where the rating does not fit the method.
    ///
    /// ```
    /// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "risks": [{"id": "R-1", "title": "Drift"}],
    ///     "treatments": [{"id": "T-1", "risk": "R-1", "option": "reduce"}]}"#).aims.ok_or("unreadable")?;
    /// let register = aims.risk_register();
    /// assert_eq!(register.risks[0].treatments[0].id, "T-1");
    /// assert!(register.risks[0].inherent.is_none(), "nothing is rated");
    ///
    /// let rated = |id: &str, level: &str| format!(r#"{{"id": "{id}", "inherent": {{"likelihood": "often",
    ///     "consequences": [{{"dimension": "individuals", "level": "{level}"}}]}}}}"#);
    /// let aims = aimskit::read(format!(r#"{{"schemaVersion": "1.0", "riskMethod": {{"formula": "product",
    ///     "likelihoodScale": {{"levels": [{{"key": "rare", "order": 1}}, {{"key": "often", "order": 2}}]}},
    ///     "consequenceScales": [{{"dimension": "individuals", "levels": [{{"key": "mild", "order": 1}}, {{"key": "grave", "order": 2}}]}}],
    ///     "bands": [{{"key": "low", "to": 2}}, {{"key": "high", "from": 3, "acceptance": "ownerApproval"}}]}},
    ///     "risks": [{}, {}]}}"#, rated("R-1", "mild"), rated("R-2", "grave"))).aims.ok_or("unreadable")?;
    /// let register = aims.risk_register();
    /// assert_eq!(register.ranked()[0].id, "R-2");
    /// let why = register.ranked()[0].explained[0].to_text(aimskit::Language::english());
    /// assert!(why.contains("individuals: grave (2); 2 × 2 = 4; high; it determines the level"), "{why}");
    /// assert!(why.contains("acceptance: the risk owner may accept it"), "{why}");
    /// # Ok::<(), &str>(())
    /// ```
    pub fn risk_register(&self) -> RiskRegister {
        // What a word says to be closed is, whatever the day.
        let root = &*settled(self.root(), Date::blank());
        let index = Index::new(root);
        let method = root.risk_method.as_deref();
        let mut register = RiskRegister::new();
        for risk in &root.risks {
            let opportunity = risk.kind == Some(crate::model::RiskKind::Opportunity);
            let mut line = RiskLine::new(risk.id.as_text().clone(), opportunity, 0);
            line.title = risk.title.clone();
            line.owner = risk.owner.as_ref().map(|owner| owner.as_str().into());
            line.ai_systems = risk.ai_systems.iter().map(|system| system.as_str().into()).collect();
            line.inherent = RiskLevel::of(method, risk.inherent.as_deref());
            line.current = RiskLevel::of(method, risk.current.as_deref());
            line.residual = RiskLevel::of(method, risk.residual.as_deref());
            if let Some(method) = method {
                line.standing = standing(method, risk).map(|(kind, _)| kind);
                let rated = |kind: &RatingKind| Some(LevelExplained::of(method, *kind, kind.of(risk)?));
                line.explained = RatingKind::ALL.iter().filter_map(rated).collect();
            }
            let of = |field| index.referring(Root::TREATMENTS, field, risk.id.as_str());
            let treatments = of(Treatment::RISK.any()).chain(of(Treatment::FURTHER_RISKS.any()));
            line.treatments = treatments.filter_map(|at| Some(treatment_line(root.treatments.get(at)?))).collect();
            line.next_review_on = risk.next_review_on;
            line.closed_on = risk.closed_on.and_then(Date::recorded);
            line.closed = risk.closed_on.map(|_| true);
            register.risks.push(line);
        }
        let names_none = |treatment: &&Treatment| {
            let named = treatment.risk.as_ref().and_then(|risk| index.position(Root::RISKS, risk.as_str()));
            named.is_none()
        };
        let mut places: Vec<usize> = (0..register.risks.len()).collect();
        crate::order::sort_by(&mut places, &mut |a, b| before(register.risks.get(*a), register.risks.get(*b)));
        for (place, at) in places.into_iter().enumerate() {
            if let Some(line) = register.risks.get_mut(at) {
                line.place = u32::try_from(place + 1).unwrap_or(u32::MAX);
            }
        }
        register.astray = root.treatments.iter().filter(names_none).map(|treatment| treatment.id.as_text().clone()).collect();
        register
    }
}

/// Which of two lines comes first; no two lines of a document with unique ids are alike.
fn before(a: Option<&RiskLine>, b: Option<&RiskLine>) -> Ordering {
    let (Some(a), Some(b)) = (a, b) else { return Ordering::Equal };
    (a.group(), Reverse(a.weight()), &a.id).cmp(&(b.group(), Reverse(b.weight()), &b.id))
}

impl RiskLine {
    /// The level by which it is ranked; none if it has none.
    pub fn level(&self) -> Option<&RiskLevel> {
        match self.standing? {
            RatingKind::Inherent => self.inherent.as_deref(),
            RatingKind::Current => self.current.as_deref(),
            RatingKind::Residual => self.residual.as_deref(),
        }
    }

    /// When it was closed, as a sentence says it; none while it is open.
    pub(crate) fn closing<'a>(&'a self, language: &'a Language) -> Option<Arg<'a>> {
        let undated = || self.closed.filter(|closed| *closed).map(|_| language.text(UNDATED).into());
        self.closed_on.map(Arg::from).or_else(undated)
    }

    fn weight(&self) -> Option<(u32, Option<u32>)> {
        self.level().map(|level| (level.rank, level.score))
    }

    fn group(&self) -> (bool, bool) {
        (self.closed == Some(true), self.opportunity)
    }
}

impl RiskRegister {
    /// The lines by place: the worst first.
    pub fn ranked(&self) -> Vec<&RiskLine> {
        let mut lines: Vec<&RiskLine> = self.risks.iter().collect();
        crate::order::sort_by(&mut lines, &mut |a, b| a.place.cmp(&b.place));
        lines
    }

    /// As people read it: each risk by its place, with how its levels come about.
    pub fn to_text(&self, language: &Language) -> String {
        let mut out = String::new();
        for line in self.ranked() {
            let _ = write!(out, "{}. `{}`", line.place, line.id);
            if let Some(title) = &line.title {
                let _ = write!(out, " {title}");
            }
            if let Some(closed) = line.closing(language) {
                let _ = write!(out, " ({})", language.say(CLOSED_ON, &[("on", closed)]));
            } else if line.opportunity {
                let _ = write!(out, " ({})", language.text(OPPORTUNITY));
            }
            out.push('\n');
            if line.explained.is_empty() {
                let _ = writeln!(out, "   {}", language.text(NOT_RATED));
            }
            for explained in &line.explained {
                for text in explained.to_text(language).lines() {
                    let _ = writeln!(out, "   {text}");
                }
            }
        }
        out
    }
}

fn treatment_line(treatment: &Treatment) -> TreatmentLine {
    let mut line = TreatmentLine::new(treatment.id.as_text().clone());
    line.title = treatment.title.clone();
    line.option = treatment.option;
    line.controls = treatment.controls.iter().map(|control| control.as_str().into()).collect();
    let open = treatment.actions.iter().filter(|action| action.done_on.is_none() && !dropped(action.stated_status)).count();
    line.open_actions = u32::try_from(open).ok().filter(|open| *open > 0);
    line.accepted_on = treatment.acceptance.as_ref().and_then(|acceptance| acceptance.on);
    line.accepted_until = treatment.acceptance.as_ref().and_then(|acceptance| acceptance.until);
    line
}
