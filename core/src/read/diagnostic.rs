//! A diagnostic of the reader or a finding of a rule: what is wrong, where, how severe it is and how to correct it.

use super::codes::code;
use super::ground::Ground;
use super::locate::Place;
use super::meant::Mend;
use super::reader::Draft;
use super::record::{Blank, Value, View};
use super::remedy::{Operation, PatchValue, WhoActs};
use super::text::Text;
use super::{Reader, record, vocabulary};
use crate::language::{Language, Said, SaidBy, Shown, phrases};

phrases! { pub(crate) Reader:
    /// The hint where one word was probably meant.
    DID_YOU_MEAN = "did you mean `{suggestion}`?";
    /// The hint where what has that name elsewhere belongs in another place: {place} is a path from the record, or from the document.
    BELONGS = "record it in `{place}`";
    /// The hint where the name of someone who is not recorded stands in place of a reference: {place} is a register.
    UNRECORDED = "record it in `{place}` with an `id`, and refer to that `id` here";
    /// A diagnostic that is told once for many places.
    SAME_AGAIN = one "{message}; it stands in {count} more place" other "{message}; it stands in {count} more places";
}

vocabulary! {
    /// Severity of a defect.
    pub enum Severity "severity" {
        /// It has to be corrected.
        "error" Error,
        /// It should be reviewed.
        "warning" Warning,
        /// It is for information.
        "info" Info,
    }
}

phrases! { static SEVERITIES Severity:
    "error" = "error";
    "warning" = "warning";
    "info" = "note";
}

impl Severity {
    /// The severity in words.
    pub fn label(self, language: &Language) -> &str {
        language.text(SEVERITIES.at(self as usize))
    }
}

vocabulary! {
    /// Origin of a defect.
    pub enum Source "source" {
        /// The reader: it concerns the shape of the document.
        "read" Read,
        /// A rule: it concerns the management system.
        "rule" Rule,
    }
}

record! {
    /// A defect of the document's shape (a diagnostic) or of the management system (a finding).
    pub struct Diagnostic "finding" {
        required {
            /// Stable name of the defect.
            "code" code: Text,
            /// Whether the reader or a rule found it.
            "source" source: Source,
            /// Its severity.
            "severity" severity: Severity,
            /// JSON Pointer of its place; for a missing field, of the field itself. Empty: the whole document. Names are cut after 200
            /// characters, with `…`.
            "pointer" pointer: Pointer,
            /// What is wrong, in one sentence.
            "message" message: Text,
        }
        optional {
            /// Place in the text, if the document was read from text.
            "span" span: Option<Span>,
            /// The record concerned.
            "subject" subject: Option<Subject>,
            /// Requirements and controls that it concerns.
            "requirements" requirements: Vec<Text>,
            /// The values in the message. Text of the document is cut after 200 characters, with `…`.
            "params" params: Vec<Param>,
            /// How to correct it.
            "hint" hint: Option<Text>,
            /// What is behind it: law, standard, practice; only for findings of rules.
            "ground" ground: Option<Ground>,
            /// Ids of other records that it concerns.
            "related" related: Vec<Text>,
            /// Who is expected to act; only for findings of rules.
            "actor" actor: Option<WhoActs>,
            /// The JSON Patch (RFC 6902) that corrects it, if the correction is unambiguous.
            "fix" fix: Vec<Operation>,
        }
    }
}

record! {
    /// A place in the text.
    pub struct Span "span" {
        required {
            /// Byte offset, counted from 0.
            "offset" offset: u32,
            /// Line, counted from 1.
            "line" line: u32,
            /// Column in characters, counted from 1.
            "column" column: u32,
        }
    }
}

record! {
    /// The record that a finding is about.
    pub struct Subject "subject" {
        required {
            /// Its kind, as in `risk`.
            "kind" kind: Text,
        }
        optional {
            /// Its id, if it has one.
            "id" id: Option<Text>,
        }
    }
}

record! {
    /// A value in a message.
    pub struct Param "param" {
        required {
            /// Its name in the message.
            "name" name: Text,
            /// The value as text.
            "value" value: Plain,
        }
    }
}

/// Text that may be empty, such as the JSON Pointer of the root.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(inline))]
pub struct Plain(pub String);

/// A JSON Pointer (RFC 6901).
pub type Pointer = Plain;

impl std::ops::Deref for Plain {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl Blank for Plain {
    fn blank() -> Plain {
        Plain(String::new())
    }
}
impl Value for Plain {
    fn read(&mut self, p: &mut Reader<'_>) -> bool {
        let Some((_, text)) = p.string() else { return false };
        self.0 = text.to_string();
        true
    }
    fn view(&self) -> View<'_> {
        View::Text(&self.0)
    }
}

impl Diagnostic {
    /// A diagnostic of the document as a whole, found after its text was read.
    pub(crate) fn of_document(code: &'static str, pointer: &str, params: &[(&'static str, &str)], language: &Language) -> Diagnostic {
        let params = params.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
        let mut it = Diagnostic::from_draft(&Draft::new(0, code, params), Vec::new(), language);
        it.pointer = Plain(pointer.to_owned());
        it.span = None;
        it
    }

    /// `places` are where it stands: the first, and further ones of a name in place of a reference.
    pub(crate) fn from_draft(draft: &Draft, places: Vec<Place>, language: &Language) -> Diagnostic {
        let unknown = Said { source: SaidBy::Reader, number: usize::MAX, case: 0, name: draft.code, message: draft.code, hint: "" };
        let (severity, said) = code(draft.code).map_or((Severity::Error, unknown), |(at, code)| (code.severity, code.said(at)));
        let params: Vec<(&str, &str)> = draft.params.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let mut places = places.into_iter();
        let place = places.next().unwrap_or_default();
        let further: Vec<String> = places.map(|place| place.pointer).collect();
        let suggestion = params.iter().find(|(name, value)| *name == "suggestion" && !value.is_empty());
        let belongs = params.iter().find(|(name, _)| *name == "place");
        let mut pointer = place.pointer;
        let mended = |pointer: &String| {
            draft.mend.zip(belongs.or(suggestion)).map(|(mend, (_, by))| match mend {
                Mend::Move(..) => {
                    let record = pointer.rfind('/').and_then(|end| pointer.get(..end)).unwrap_or_default();
                    Operation::moved(pointer.clone(), format!("{record}/{by}"))
                }
                Mend::Text => Operation::replace(pointer.clone(), PatchValue::Reference(Plain((*by).to_owned()))),
                Mend::Number => Operation::replace(pointer.clone(), PatchValue::Number(by.parse().unwrap_or_else(|_| 0.into()))),
                Mend::Flag => Operation::replace(pointer.clone(), PatchValue::Flag(*by == "true")),
            })
        };
        let fix: Vec<Operation> = std::iter::once(&pointer).chain(&further).filter_map(mended).collect();
        if let Some(member) = draft.member {
            pointer.push('/');
            pointer.push_str(member);
        }
        let shown: Vec<Shown<'_>> = params.iter().map(|(name, value)| Shown { name, value, words: false }).collect();
        let (mut message, hint) = language.finding_text(said, &shown);
        let count = draft.misnamed.as_ref().map_or(0, |it| it.count);
        if count > 0 {
            message = language.say(SAME_AGAIN, &[("message", (&message).into()), ("count", count.into())]);
        }
        let mut it = Diagnostic::new(draft.code.into(), Source::Read, severity, Plain(pointer), message.into());
        it.span = Some(Span::new(place.offset, place.line, place.column));
        it.fix = fix;
        it.hint = match suggestion {
            _ if let Some((_, place)) = belongs => {
                let phrase = if draft.misnamed.is_some() { UNRECORDED } else { BELONGS };
                Some(language.say(phrase, &[("place", (*place).into())]).into())
            }
            Some((_, word)) => Some(language.say(DID_YOU_MEAN, &[("suggestion", (*word).into())]).into()),
            None => hint.map(Text::from),
        };
        // A text of the document may be empty, and its message speaks of it; without a suggestion there is none.
        let told = params.iter().filter(|(name, value)| *name != "suggestion" || !value.is_empty());
        it.params = told.map(|(name, value)| Param::new((*name).into(), Plain((*value).to_owned()))).collect();
        it.params.extend((count > 0).then(|| Param::new("more".into(), Plain(count.to_string()))));
        // Places, until the records in them are known.
        it.related = further.into_iter().map(Text::from).collect();
        it
    }
}
