//! One bad text and all that the reader says about it.

use aimskit::read::{Limits, ReadOptions};

/// A bad text, how it is read, what is said (one line a diagnostic), and the document that is left (none: no document).
pub(crate) struct Case {
    pub(crate) text: String,
    pub(crate) options: ReadOptions,
    pub(crate) says: Vec<String>,
    pub(crate) leaves: Leaves,
}

/// What is written after reading.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Leaves {
    /// The text itself, byte for byte: nothing was lost.
    Itself,
    /// This document: the text in the spelling of the writer.
    Document(&'static str),
    /// No document, and this is what was read before the text broke off.
    Partial(&'static str),
    /// No document.
    Nothing,
}

pub(crate) fn case(text: impl Into<String>, says: &[&str], leaves: Leaves) -> Case {
    Case { text: text.into(), options: ReadOptions::default(), says: says.iter().map(|line| (*line).to_owned()).collect(), leaves }
}

impl Case {
    pub(crate) fn with(mut self, options: ReadOptions) -> Case {
        self.options = options;
        self
    }

    pub(crate) fn limited(self, change: impl Fn(&mut Limits)) -> Case {
        let mut limits = Limits::default();
        change(&mut limits);
        self.with(ReadOptions::default().with_limits(limits))
    }

    /// Reads the text; every difference from what is expected, for people.
    pub(crate) fn differences(&self) -> Vec<String> {
        let read = aimskit::read_with(self.text.as_str(), &self.options);
        let mut said: Vec<String> = read.diagnostics.iter().map(line).collect();
        said.extend((read.suppressed > 0).then(|| format!("and {} more", read.suppressed)));
        let written = read.aims.map(|aims| aims.to_json());
        let partial = read.partial.map(|aims| aims.to_json());
        let left = match (&self.leaves, written.as_deref(), partial.as_deref()) {
            (Leaves::Itself, Some(written), None) => written == self.text,
            (Leaves::Document(document), Some(written), None) => written == *document,
            (Leaves::Partial(part), None, Some(partial)) => partial == *part,
            (Leaves::Nothing, None, None) => true,
            _ => false,
        };
        let mut differences = Vec::new();
        if said != self.says {
            differences.push(format!("says {said:#?}\n instead of {:#?}", self.says));
        }
        if !left {
            differences.push(format!("leaves {written:?}, partial {partial:?}\n instead of {:?}", self.leaves));
        }
        let shown: String = self.text.chars().take(200).collect();
        differences.into_iter().map(|difference| format!("{shown}\n {difference}")).collect()
    }

    pub(crate) fn codes(&self) -> Vec<String> {
        let read = aimskit::read_with(self.text.as_str(), &self.options);
        read.diagnostics.iter().map(|d| d.code.to_string()).collect()
    }
}

/// `error bad-date /risks/0/identifiedOn 1:55 message (hint)`
fn line(d: &aimskit::read::Diagnostic) -> String {
    let span = d.span.as_ref().map(|s| format!("{}:{}", s.line, s.column)).unwrap_or_default();
    let hint = d.hint.as_ref().map(|hint| format!(" ({hint})")).unwrap_or_default();
    format!("{} {} {:?} {span} {}{hint}", d.severity, d.code, &*d.pointer, d.message)
}
