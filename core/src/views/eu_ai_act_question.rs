//! What the EU AI Act asks next of each AI system, and what changed in the law, as data.

use crate::Aims;
use crate::assess::AssessOptions;
use crate::eu_ai_act::law::{self, Change, Start};
use crate::eu_ai_act::{AnswerKind, Class, next_question, said};
use crate::model::{AnnexISection, Article5Element};
use crate::read::{Date, Plain, Pointer, Text, record};

record! {
    /// The fact about an AI system that is worth asking for next: it decides fastest.
    pub struct EuAiActQuestion "euAiActQuestion" {
        required {
            /// The AI system.
            "aiSystem" ai_system: Text,
            /// The field in which the answer belongs, as in `annexIII[0].point`.
            "field" field: Text,
            /// JSON Pointer of that field.
            "pointer" pointer: Pointer,
            /// What the law asks, as a question to those who know the system.
            "asks" asks: Text,
            /// Article that asks.
            "article" article: Text,
            /// How it is answered.
            "answer" answer: AnswerKind,
        }
        optional {
            /// Words from which the answer is chosen.
            "choices" choices: Vec<Text>,
            /// The strictest class that the answer could bring; absent where it decides roles, duties and dates only.
            "couldBe" could_be: Option<Class>,
            /// The element of a practice that is asked for: a record of `elements` with this word.
            "element" element: Option<Article5Element>,
        }
    }
}

record! {
    /// A difference between the state of the law on two days.
    pub struct EuAiActLawChange "euAiActLawChange" {
        optional {
            /// What begins to apply on another day.
            "begins" begins: Option<Start>,
            /// The day by the earlier state.
            "before" before: Option<Date>,
            /// The day by the later state.
            "after" after: Option<Date>,
            /// Act and article that set the later day.
            "restsOn" rests_on: Option<Text>,
            /// An act of Annex I that stands in another section, by its numbers.
            "act" act: Option<Text>,
            /// The section by the earlier state.
            "sectionBefore" section_before: Option<AnnexISection>,
            /// The section by the later state.
            "sectionAfter" section_after: Option<AnnexISection>,
        }
    }
}

/// What changed in the law between two days.
///
/// ```
/// let changes = aimskit::views::law_changes("2026-07-01".parse()?, "2026-08-01".parse()?);
/// assert!(changes.iter().any(|it| it.act.as_deref() == Some("2023/1230") && it.section_after.is_some()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn law_changes(from: Date, to: Date) -> Vec<EuAiActLawChange> {
    let rows = law::changes(from, to).into_iter().map(|change| {
        let mut row = EuAiActLawChange::new();
        match change {
            Change::Begins(what, before, after) => {
                row.begins = Some(what);
                row.before = before.map(law::Day::date);
                row.after = after.map(law::Day::date);
                row.rests_on = after.map(|day| day.rests_on.into());
            }
            Change::Listed((one, two), before, after) => {
                let year = |number: u32| (1950..2100).contains(&number);
                // Of a pair such as 2019 and 2144, the year comes first.
                let (first, second) = if year(one) { (one, two) } else { (two, one) };
                row.act = Some(format!("{first}/{second}").into());
                row.section_before = before;
                row.section_after = after;
            }
        }
        row
    });
    rows.collect()
}

impl Aims {
    /// What the EU AI Act asks next of each AI system for which something is open, in the order of the document; of those with one of the ids where
    /// some are named.
    ///
    /// ```
    /// let aims = aimskit::read(r#"{"schemaVersion": "1.0", "aiSystems": [{"id": "S-1", "euAiAct": {}}]}"#).aims.ok_or("unreadable")?;
    /// let asked = aims.next_questions(&[], "2026-11-23".parse::<aimskit::read::Date>()?);
    /// assert_eq!(&*asked[0].pointer, "/aiSystems/0/euAiAct/outputUsedInUnion");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn next_questions<'c>(&self, ids: &[Text], options: impl Into<AssessOptions<'c>>) -> Vec<EuAiActQuestion> {
        let options = options.into();
        let (root, language) = (self.root(), options.language);
        let mut all = Vec::new();
        for (position, system) in root.ai_systems.iter().enumerate() {
            if !ids.is_empty() && !ids.iter().any(|id| id.as_str() == system.id.as_str()) {
                continue;
            }
            let Some(question) = next_question(system, root.organization.as_deref(), options.as_of) else { continue };
            let element = question.element.map_or_else(String::new, |element| language.label(element.as_str()));
            let asks = language.say(question.asks, &[("element", (&element).into())]);
            let mut row = EuAiActQuestion::new(
                system.id.as_text().clone(),
                question.place.name().into(),
                Plain(question.place.pointer(position)),
                asks.into(),
                said(&question.article, language).into(),
                question.answer,
            );
            row.choices = question.choices.into_iter().map(Text::from).collect();
            row.could_be = question.could_be;
            row.element = question.element;
            all.push(row);
        }
        all
    }
}
