//! What every part of the page is made from and with.

use std::fmt::Write;

use super::escape::{escape, prose};
use crate::Aims;
use crate::assess::{GateState, Grade, Report, Status, subject_name};
use crate::crosswalk::{Crosswalk, Outline, TaxonomyTags};
use crate::language::{Arg, Language, Part, Phrase, Phrases, phrases};
use crate::read::{Date, Ground, Text};
use crate::views::Titles;

phrases! { pub(crate) Page:
    /// Where no person or role is named.
    NOT_ASSIGNED = "not assigned";
    /// A heading and how many things stand under it.
    TITLE = "{title} – ISO/IEC 42001 as of {on}";
    KICKER = "{standard} · assessment of the records";
    /// {organization} may be missing.
    SUBTITLE = "{organization} · as of {on} · profile: {profile}";
    SUBTITLE_PLAIN = "as of {on} · profile: {profile}";
    UNTITLED = "AI management system";
    CONTENTS = "Contents";
    GATES = "Readiness gates";
    COVERAGE = "Coverage";
    RISKS = "Risks";
    GAPS = "Gaps";
    FRAMEWORKS = "Frameworks beside the standard";
    TAXONOMIES = "Taxonomies";
    STATEMENT = "Statement of Applicability";
    CALENDAR = "Calendar";
    EU_AI_ACT = "EU AI Act";
    EVIDENCE = "Evidence";
    FINDINGS = "Findings";
    REVIEW = "Input for the management review";
    CHECKLIST = "Audit checklist";
    TIMELINE = "Timeline";
    HOW_TO_READ = "How to read this report";
    SCOPE = "The report presents what the records show on {on}. It is neither a certification decision nor legal advice.";
    /// {notDetermined} is a verdict, set in bold.
    UNDETERMINED = "{notDetermined} means that no check and no record determines the point yet; it counts as not conforming.";
    EXCLUDED = "A control that is excluded with a justification does not apply, nor does a requirement whose condition is recorded as not met.";
    MADE_BY = "Made by aimskit {version} from catalogue {edition}, version {facts}. The same records and the same assessment date give the same report.";
}

/// Document, report, and the names of the records.
pub(super) struct Page<'p> {
    pub(super) aims: &'p Aims,
    pub(super) report: &'p Report,
    pub(super) crosswalks: &'p [Crosswalk],
    pub(super) outlines: &'p [Outline],
    pub(super) taxonomies: &'p [TaxonomyTags],
    pub(super) titles: Titles,
}

impl<'p> Page<'p> {
    pub(super) fn language(&self) -> &'p Language {
        self.report.language()
    }

    /// A text as HTML: what fills its places is text but for markup; what stands between backticks is set as code.
    pub(super) fn say(&self, phrase: Phrase, args: &[(&str, Arg<'_>)]) -> String {
        let (mut out, mut in_code) = (String::new(), false);
        self.language().each(phrase, args, &mut |part| match part {
            Part::Text(text) => {
                for (at, piece) in text.split('`').enumerate() {
                    if at > 0 {
                        out.push_str(if in_code { "</code>" } else { "<code>" });
                        in_code = !in_code;
                    }
                    out.push_str(&escape(piece));
                }
            }
            Part::Filled(text) => out.push_str(&escape(text)),
            Part::Markup(html) => out.push_str(html),
        });
        out
    }

    /// A text without places, as HTML.
    pub(super) fn text(&self, phrase: Phrase) -> String {
        escape(self.language().text(phrase))
    }

    /// A text with a count, as HTML.
    pub(super) fn count(&self, phrase: Phrase, count: usize) -> String {
        self.say(phrase, &[("count", count.into())])
    }

    /// A text that says nothing of weight, set softly.
    pub(super) fn soft(&self, phrase: Phrase) -> String {
        soft(&self.text(phrase))
    }

    /// A message as a sentence, as HTML.
    pub(super) fn sentence(&self, message: &str) -> String {
        prose(&self.language().sentence(message))
    }

    /// The word of a vocabulary, as HTML.
    pub(super) fn word(&self, of: &'static Phrases, word: &str) -> String {
        escape(self.language().word(of, word))
    }

    /// A date, as HTML.
    pub(super) fn day(&self, date: Date) -> String {
        escape(&self.language().date(date.into()))
    }

    /// Puts a name before what belongs to it; both are HTML.
    pub(super) fn named(&self, name: Phrase, html: &str) -> String {
        let name = self.text(name);
        self.say(crate::language::NAMED, &[("name", Arg::Markup(&name)), ("text", Arg::Markup(html))])
    }

    /// Things in one cell, as HTML.
    pub(super) fn line(&self, items: &[String]) -> String {
        self.language().line(items)
    }

    /// A record: its name, and its id.
    pub(super) fn record(&self, id: &str) -> String {
        match self.titles.get(id) {
            Some(title) => format!("{} <code>{}</code>", escape(title), escape(id)),
            // A register, or a part of the document.
            None => match subject_name(id, self.language()) {
                name if *name == *id => format!("<code>{}</code>", escape(id)),
                name => escape(&name),
            },
        }
    }

    /// The first of several records, and how many more there are.
    pub(super) fn records(&self, ids: &[Text], most: usize) -> String {
        let named: Vec<String> = ids.iter().take(most).map(|id| self.record(id)).collect();
        format!("{}{}", self.line(&named), self.more(ids.len().saturating_sub(most)))
    }

    /// A person or role by name.
    pub(super) fn actor(&self, id: Option<&str>) -> String {
        id.map_or_else(|| self.soft(NOT_ASSIGNED), |id| escape(self.titles.get(id).unwrap_or(id)))
    }

    /// Says how many are not shown; nothing if all are.
    pub(super) fn more(&self, number: usize) -> String {
        if number == 0 { String::new() } else { format!(" {}", soft(&self.count(crate::language::AND_MORE, number))) }
    }

    /// A status as a label with a sign of its own.
    pub(super) fn tag(&self, status: Status) -> String {
        let (class, sign) = match status {
            Status::Conforms => ("s-conforms", "✓"),
            Status::Partial => ("s-partial", "◐"),
            Status::Gap => ("s-gap", "✕"),
            Status::NotDetermined => ("s-notDetermined", "?"),
            Status::NotApplicable => ("s-notApplicable", "–"),
        };
        label(class, sign, status.label(self.language()))
    }

    /// The state of a gate, or of a check of one.
    pub(super) fn gate_tag(&self, state: GateState) -> String {
        let (class, sign) = match state {
            GateState::Pass => ("s-conforms", "✓"),
            GateState::Fail => ("s-gap", "✕"),
            GateState::NotDetermined => ("s-notDetermined", "?"),
        };
        label(class, sign, state.label(self.language()))
    }

    /// A grade, as a label with a sign of its own.
    pub(super) fn grade_tag(&self, grade: Grade) -> String {
        let (class, sign) = match grade {
            Grade::MajorCandidate => ("s-gap", "✕"),
            Grade::MinorCandidate => ("s-partial", "◐"),
            Grade::Observation => ("s-notDetermined", "?"),
            Grade::Improvement => ("s-notApplicable", "–"),
        };
        label(class, sign, grade.label(self.language()))
    }

    /// What is behind something: law, standard or practice, in a colour of its own and in words.
    pub(super) fn ground(&self, ground: Ground) -> String {
        let words = ground.label(self.language());
        label(&format!("g-{}", ground.as_str()), ground.sign(), words)
    }

    /// Begins a table. On a phone each row is a block and each cell says its column's name.
    pub(super) fn table(&self, out: &mut String, class: &str, columns: &[Phrase]) {
        let _ = write!(out, "<table class=\"{class}\"><thead><tr>");
        for column in columns {
            let _ = write!(out, "<th scope=\"col\">{}</th>", self.text(*column));
        }
        out.push_str("</tr></thead><tbody>");
    }

    /// A row of cells that are HTML already; `attributes` go into its tag.
    pub(super) fn row(&self, out: &mut String, attributes: &str, columns: &[Phrase], cells: &[String]) {
        let _ = write!(out, "<tr{attributes}>");
        for (column, cell) in columns.iter().zip(cells) {
            if cell.is_empty() {
                out.push_str("<td class=\"empty\"></td>");
            } else {
                let _ = write!(out, "<td data-label=\"{}\"><div>{cell}</div></td>", self.text(*column));
            }
        }
        out.push_str("</tr>");
    }

    /// A heading with the number of what stands under it.
    pub(super) fn heading(&self, heading: Phrase, count: usize) -> String {
        format!("<h3>{} {}</h3>", self.text(heading), soft(&count.to_string()))
    }
}

/// HTML set softly.
pub(super) fn soft(html: &str) -> String {
    format!("<span class=\"soft\">{html}</span>")
}

/// The statuses in the order in which bars show them.
pub(super) const ORDER: [Status; 5] = [Status::Conforms, Status::Partial, Status::Gap, Status::NotDetermined, Status::NotApplicable];

/// A small label: a sign and words beside the colour.
pub(super) fn label(class: &str, sign: &str, words: &str) -> String {
    format!("<span class=\"tag {class}\"><i aria-hidden=\"true\">{sign}</i>{}</span>", escape(words))
}

pub(super) fn end_table(out: &mut String) {
    out.push_str("</tbody></table>");
}

/// Begins what can be unfolded; print shows it unfolded. The words are text.
pub(super) fn fold(out: &mut String, words: &str, count: usize) {
    let _ = write!(out, "<details><summary>{} <span class=\"soft\">{count}</span></summary>", escape(words));
}

/// A list of lines that are HTML already; nothing of none.
pub(super) fn list(lines: &[String]) -> String {
    if lines.is_empty() { String::new() } else { format!("<ul><li>{}</li></ul>", lines.join("</li><li>")) }
}
