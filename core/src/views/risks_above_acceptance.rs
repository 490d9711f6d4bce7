//! Risks that are not acceptable as they are: which, why, and what is missing.

use super::risk_level::{RatingKind, RiskLevel, standing};
use crate::check::{Index, settled};
use crate::model::{RiskAcceptanceRule, Root, Treatment};
use crate::read::{Date, Text, record, vocabulary};
use crate::rules::risk::{given, is_open};
use crate::{Aims, Report};

vocabulary! {
    /// Whether someone accepted a risk that is not acceptable as it is.
    pub enum AcceptanceState "acceptanceState" {
        /// An acceptance is recorded and valid on the assessment date.
        "accepted" Accepted,
        /// One is recorded and has run out.
        "expired" Expired,
        /// None is recorded.
        "missing" Missing,
        /// By the method it may not be accepted and shall be reduced.
        "notAllowed" NotAllowed,
    }
}

record! {
    /// Open risks that are not acceptable as they are (6.1.2 e, 6.1.3).
    pub struct RisksAboveAcceptance "risksAboveAcceptance" {
        optional {
            /// The risks, the worst first.
            "risks" risks: Vec<RiskAbove>,
            /// Open risks for which it is not determined: without a rating, or with one that does not fit the method.
            "unknown" unknown: Vec<Text>,
        }
    }
}

record! {
    /// A risk that is not acceptable as it is.
    pub struct RiskAbove "riskAbove" {
        required {
            /// The risk.
            "id" id: Text,
            /// The rating that says so: the worse of today's and the remaining one, or the one without controls where neither is made.
            "rating" rating: RatingKind,
            /// Its level.
            "level" level: RiskLevel,
            /// Whether someone accepted it.
            "acceptance" acceptance: AcceptanceState,
        }
        optional {
            /// Its name.
            "title" title: Option<Text>,
            /// Person or role that answers for it.
            "owner" owner: Option<Text>,
            /// Who accepted it.
            "acceptedBy" accepted_by: Option<Text>,
            /// Last day on which the acceptance holds.
            "acceptedUntil" accepted_until: Option<Date>,
            /// What is done about it.
            "treatments" treatments: Vec<Text>,
            /// What rules found on the risk and its treatments; what treatment and acceptance lack comes first.
            "missing" missing: Vec<Missing>,
        }
    }
}

record! {
    /// What is missing of a risk or its treatments.
    pub struct Missing "missing" {
        required {
            /// The rule.
            "rule" rule: Text,
            /// What is wrong.
            "message" message: Text,
        }
        optional {
            /// What to do.
            "hint" hint: Option<Text>,
        }
    }
}

impl Aims {
    /// Open risks above the acceptance criteria on the day of the report, with what its rules found on them.
    ///
    /// ```
    /// use aimskit::views::AcceptanceState;
    /// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "riskMethod": {"formula": "max",
    ///     "likelihoodScale": {"levels": [{"key": "rare", "order": 1}, {"key": "often", "order": 2}]},
    ///     "consequenceScales": [{"dimension": "individuals", "levels": [{"key": "mild", "order": 1}, {"key": "grave", "order": 2}]}],
    ///     "bands": [{"key": "low", "to": 1, "acceptance": "acceptable"}, {"key": "high", "from": 2, "acceptance": "ownerApproval"}]},
    ///     "risks": [{"id": "R-1", "inherent": {"likelihood": "often", "consequences": [{"dimension": "individuals", "level": "grave"}]}}]}"#)
    ///     .aims.ok_or("unreadable")?;
    /// let above = aims.risks_above_acceptance(&aims.assess("2026-11-23".parse::<aimskit::read::Date>()?));
    /// assert_eq!(above.risks[0].acceptance, AcceptanceState::Missing);
    /// assert!(above.risks[0].missing.iter().any(|missing| missing.rule == "risk-above-acceptance-untreated"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn risks_above_acceptance(&self, report: &Report) -> RisksAboveAcceptance {
        let root = &*settled(self.root(), *report.as_of);
        let index = Index::new(root);
        let mut above = RisksAboveAcceptance::new();
        for risk in root.risks.iter().filter(|risk| is_open(risk, *report.as_of)) {
            let standing = root.risk_method.as_deref().and_then(|method| standing(method, risk));
            let Some((rating, level, rule)) = standing.and_then(|(rating, level)| Some((rating, *level.clone(), level.acceptance?))) else {
                above.unknown.push(risk.id.as_text().clone());
                continue;
            };
            if rule == RiskAcceptanceRule::Acceptable {
                continue;
            }
            let of = |field| index.referring(Root::TREATMENTS, field, risk.id.as_str());
            let treatments = of(Treatment::RISK.any()).chain(of(Treatment::FURTHER_RISKS.any()));
            let treatments: Vec<&Treatment> = treatments.filter_map(|at| root.treatments.get(at)).collect();
            // The latest one counts; earlier ones are history.
            let acceptance = treatments.iter().filter_map(|t| given(t, *report.as_of)).max_by_key(|acceptance| acceptance.on);
            let state = match acceptance {
                _ if rule == RiskAcceptanceRule::NotAcceptable => AcceptanceState::NotAllowed,
                None => AcceptanceState::Missing,
                Some(acceptance) if acceptance.until.is_some_and(|until| until < *report.as_of) => AcceptanceState::Expired,
                Some(_) => AcceptanceState::Accepted,
            };
            let mut line = RiskAbove::new(risk.id.as_text().clone(), rating, level, state);
            line.title = risk.title.clone();
            line.owner = risk.owner.as_ref().map(|owner| owner.as_str().into());
            line.accepted_by = acceptance.and_then(|a| a.by.as_ref()).map(|by| by.as_str().into());
            line.accepted_until = acceptance.and_then(|a| a.until);
            line.treatments = treatments.iter().map(|treatment| treatment.id.as_text().clone()).collect();
            let ours = |id: &str| risk.id.as_str() == id || treatments.iter().any(|treatment| treatment.id.as_str() == id);
            let mut found: Vec<_> =
                report.findings.iter().filter(|f| f.subject.as_ref().and_then(|s| s.id.as_ref()).is_some_and(|id| ours(id))).collect();
            crate::order::sort_by_key(&mut found, |finding| !finding.requirements.iter().any(|id| id.starts_with("6.1.3.")));
            line.missing = found
                .into_iter()
                .map(|finding| {
                    let mut missing = Missing::new(finding.code.clone(), finding.message.clone());
                    missing.hint = finding.hint.clone();
                    missing
                })
                .collect();
            above.risks.push(line);
        }
        crate::order::sort_by_key(&mut above.risks, |risk| std::cmp::Reverse((risk.level.rank, risk.level.score)));
        above
    }
}
