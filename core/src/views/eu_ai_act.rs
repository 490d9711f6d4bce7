//! What the EU AI Act makes of each AI system, as rows: class, reasons, missing facts, duties with their days.

use crate::Aims;
use crate::assess::AssessOptions;
use crate::eu_ai_act::{Addressee, Applies, Class, classify, law, said};
use crate::language::{Language, phrases};
use crate::model::EuAiActRole;
use crate::read::{Date, Day, Text, record};

record! {
    /// What the EU AI Act makes of an AI system, by the facts recorded about it. Not legal advice.
    pub struct EuAiActLine "euAiActLine" {
        required {
            /// The AI system.
            "aiSystem" ai_system: Text,
            /// The day up to which the law is known to this library.
            "lawAsOf" law_as_of: Day,
        }
        optional {
            /// Its title.
            "title" title: Option<Text>,
            /// The strictest class that holds; absent while a missing fact could bring a stricter one.
            "class" class: Option<Class>,
            /// Every class that the facts show, the strictest first.
            "holds" holds: Vec<Class>,
            /// Roles of the organization that are recorded, and that of the provider where Article 25(1) makes it so.
            "roles" roles: Vec<EuAiActRole>,
            /// How it came to that.
            "reasons" reasons: Vec<EuAiActReason>,
            /// Facts that are missing for a decision.
            "missing" missing: Vec<EuAiActMissing>,
            /// Duties that follow for these classes and roles.
            "duties" duties: Vec<EuAiActDuty>,
        }
    }
}

record! {
    /// A recorded fact, and what follows from it.
    pub struct EuAiActReason "euAiActReason" {
        required {
            /// The fact: field and value.
            "fact" fact: Text,
            /// What follows.
            "follows" follows: Text,
            /// Article that says so.
            "article" article: Text,
        }
        optional {
            /// Class that follows, if one does.
            "class" class: Option<Class>,
        }
    }
}

record! {
    /// A fact that the classification requires and that is not recorded.
    pub struct EuAiActMissing "euAiActMissing" {
        required {
            /// Field of `euAiAct` in which it belongs, as in `annexIII[0].point`; `euAiAct` itself when there is none at all.
            "field" field: Text,
            /// The strictest class that it could bring.
            "couldBe" could_be: Class,
            /// Article that asks.
            "article" article: Text,
        }
    }
}

record! {
    /// A duty of the organization toward an AI system.
    pub struct EuAiActDuty "euAiActDuty" {
        required {
            /// Article and paragraph, as in `Art.50(1)`.
            "provision" provision: Text,
            /// What it asks for.
            "what" what: Text,
            /// Whom it addresses.
            "addressee" addressee: Addressee,
            /// Whether it applies on the assessment date; false also while that is undecided.
            "appliesNow" applies_now: bool,
        }
        optional {
            /// The day from which it applies.
            "from" from: Option<Date>,
            /// Whether it waits for a significant change of the system's design (Art. 111(2)).
            "onSignificantChange" on_significant_change: Option<bool>,
            /// Field that decides from when it applies, and is not recorded.
            "undecidedBy" undecided_by: Option<Text>,
            /// What that day rests on.
            "restsOn" rests_on: Option<Text>,
        }
    }
}

phrases! { pub(crate) EuAiAct:
    /// {citation} is a number and an article, as in "2024/1689, Art. 113(a)".
    REGULATION = "Regulation (EU) {citation}";
}

/// The act and article on which a date rests.
pub(crate) fn regulation(citation: &str, language: &Language) -> String {
    language.say(REGULATION, &[("citation", citation.into())])
}

impl Aims {
    /// What the EU AI Act makes of each AI system on a day, in the order of the document; see [`eu_ai_act`](crate::eu_ai_act) for what it
    /// takes for granted.
    ///
    /// ```
    /// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "aiSystems": [{"id": "S-1"}]}"#).aims.ok_or("unreadable")?;
    /// let lines = aims.eu_ai_act("2026-11-23".parse::<aimskit::read::Date>()?);
    /// assert!(lines[0].class.is_none());
    /// assert_eq!(lines[0].missing[0].field, "euAiAct");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn eu_ai_act<'c>(&self, options: impl Into<AssessOptions<'c>>) -> Vec<EuAiActLine> {
        let options = options.into();
        let (as_of, language) = (options.as_of, options.language);
        let root = self.root();
        let mut lines = Vec::new();
        for system in &root.ai_systems {
            let found = classify(system, root.organization.as_deref(), as_of);
            let mut line = EuAiActLine::new(system.id.as_text().clone(), law::as_of().into());
            line.title = system.name.clone();
            line.class = found.class;
            line.holds = found.holds;
            line.roles = found.roles;
            for reason in found.reasons {
                let mut row =
                    EuAiActReason::new(reason.fact.into(), language.text(reason.follows).into(), said(&reason.article, language).into());
                row.class = reason.of;
                line.reasons.push(row);
            }
            for missing in found.missing {
                line.missing.push(EuAiActMissing::new(
                    missing.place.name().into(),
                    missing.could_be,
                    said(&missing.article, language).into(),
                ));
            }
            for duty in found.duties {
                let now = duty.applies_by(as_of);
                let mut row = EuAiActDuty::new(duty.provision.into(), language.text(duty.what).into(), duty.addressee, now);
                match duty.applies {
                    Applies::From(day) => row.from = Some(day),
                    Applies::OnSignificantChange => row.on_significant_change = Some(true),
                    Applies::Undecided(place) => row.undecided_by = Some(place.name().into()),
                }
                row.rests_on = (!duty.rests_on.is_empty()).then(|| regulation(duty.rests_on, language).into());
                line.duties.push(row);
            }
            lines.push(line);
        }
        lines
    }
}
