//! Findings and diagnostics as SARIF 2.1.0 (OASIS), for editors, code review and code scanning.

use std::fmt::Write;

use super::WrongId;
use crate::assess::Report;
use crate::language::{Language, capital, phrases};
use crate::read::{CODES, Diagnostic, Operation, PatchOp, PatchValue, Severity, Span, Text, Value, View, spans, write, write_value};
use crate::rules::rules;

phrases! { pub(crate) Sarif:
    /// Describes a fix that has no hint of its own.
    FIX = "replace the text by what is probably meant";
}

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// The diagnostics of a document and the findings of its report as a SARIF log. `source` is the text that was read, `uri` where it lies:
/// a path, relative to the repository or absolute, or a URI with its scheme, as in `file:///`. Lines and columns stand in it once [`Report::locate`] was called. A result keeps its fingerprint
/// when records move in the document; a reference that can be corrected without doubt comes with a fix.
///
/// ```
/// use aimskit::exchange::sarif;
/// let text = r#"{"schemaVersion": "1.0", "risks": [{"id": "R-1", "owner": "nobody"}]}"#;
/// let outcome = aimskit::read(text);
/// let mut report = outcome.aims.ok_or("unreadable")?.assess("2026-11-23".parse::<aimskit::read::Date>()?);
/// report.locate(text);
/// let log = sarif(text, Some(&report), &outcome.diagnostics, "aims.json", report.language());
/// assert!(log.contains(r#""ruleId":"reference-unresolved""#) && log.contains(r#""startLine":1"#));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn sarif(source: &str, report: Option<&Report>, diagnostics: &[Diagnostic], uri: &str, language: &Language) -> String {
    let all: Vec<&Diagnostic> = diagnostics.iter().chain(report.iter().flat_map(|report| &report.findings)).collect();
    let fixes = fixes(source, &all);
    log(report, &all, uri, fixes, language)
}

/// The same for [`wrong_ids`](super::wrong_ids) in a text of any format.
///
/// ```
/// use aimskit::{Language, exchange::{sarif_of_ids, wrong_ids}};
/// let text = "A.6.2.5 AI system verification and validation (ISO/IEC 42001)";
/// let log = sarif_of_ids(&wrong_ids(text, Language::english()), "docs/controls.md", Language::english());
/// assert!(log.contains(r#""insertedContent":{"text":"A.6.2.4"}"#), "{log}");
/// ```
pub fn sarif_of_ids(found: &[WrongId], uri: &str, language: &Language) -> String {
    let all: Vec<&Diagnostic> = found.iter().map(|one| &one.finding).collect();
    log(None, &all, uri, found.iter().map(WrongId::edit).collect(), language)
}

fn log(report: Option<&Report>, all: &[&Diagnostic], uri: &str, fixes: Vec<Edit>, language: &Language) -> String {
    let mut named: Vec<&Diagnostic> = Vec::new();
    for one in all {
        if !named.iter().any(|known| known.code == one.code) {
            named.push(one);
        }
    }
    crate::order::sort_by(&mut named, &mut |a, b| a.code.cmp(&b.code));
    let mut log = Log { language, out: String::new(), uri: reference(uri), seen: Vec::new(), fixes };
    let _ = write!(
        log.out,
        "{{\"$schema\":\"{SCHEMA}\",\"version\":\"2.1.0\",\"runs\":[{{\"tool\":{{\"driver\":{{\"name\":\"aimskit\",\"version\":\"{0}\",\"semanticVersion\":\"{0}\",\"rules\":[",
        env!("CARGO_PKG_VERSION")
    );
    for (at, one) in named.iter().enumerate() {
        log.comma(at);
        log.rule(one);
    }
    log.out.push_str("]}},\"columnKind\":\"unicodeCodePoints\",\"results\":[");
    for (at, one) in all.iter().enumerate() {
        log.comma(at);
        let rule = named.iter().position(|known| known.code == one.code).unwrap_or(0);
        log.result(one, rule, at);
    }
    log.out.push(']');
    if let Some(report) = report {
        let _ = write!(log.out, ",\"properties\":{{\"asOf\":\"{}\",\"profile\":\"{}\"", report.as_of, report.profile);
        if let Some(more) = report.suppressed {
            let _ = write!(log.out, ",\"suppressed\":{more}");
        }
        log.out.push('}');
    }
    log.out.push_str("}]}");
    log.out
}

struct Log<'l> {
    language: &'l Language,
    out: String,
    uri: String,
    /// Fingerprints so far: what is alike is numbered.
    seen: Vec<u64>,
    /// The place of the text that a fix takes out, and what it puts in, for each result.
    fixes: Vec<Edit>,
}

/// Where text goes, how many characters, and what comes.
type Edit = Option<(Span, usize, String)>;

impl Log<'_> {
    fn comma(&mut self, at: usize) {
        if at > 0 {
            self.out.push(',');
        }
    }

    /// What is known of a code, whoever raises it.
    fn rule(&mut self, one: &Diagnostic) {
        let number = rules().iter().position(|rule| *rule.name() == *one.code);
        let rule = number.and_then(|number| rules().get(number));
        let code = CODES.iter().find(|code| *code.name == *one.code);
        let (says, hint) = match (rule.zip(number), code) {
            (Some((rule, number)), _) => rule.texts(number, self.language),
            (None, Some(code)) => code.texts(self.language),
            (None, None) => ("", None),
        };
        let says = self.language.sentence(&placed(if says.is_empty() { &one.message } else { says }));
        let help = hint.map_or_else(|| says.clone(), |hint| self.language.sentence(&placed(hint)));
        let tags: Vec<String> = match rule {
            Some(rule) => rule.serves().map(text).collect(),
            None => vec![text("document-shape")],
        };
        let _ = write!(
            self.out,
            "{{\"id\":{},\"shortDescription\":{{\"text\":{}}},\"fullDescription\":{{\"text\":{}}},\"help\":{{\"text\":{}}},\"defaultConfiguration\":{{\"level\":\"{}\"}},\"properties\":{{\"tags\":[{}]",
            text(&one.code),
            text(&says),
            text(&says),
            text(&help),
            level(one.severity),
            tags.join(",")
        );
        if let Some(rule) = rule {
            let _ = write!(self.out, ",\"basis\":\"{}\",\"since\":{}", rule.basis.as_str(), text(rule.since()));
        }
        self.out.push_str("}}");
    }

    fn result(&mut self, one: &Diagnostic, rule: usize, at: usize) {
        let mut message = self.language.sentence(&one.message);
        if let Some(hint) = &one.hint {
            let _ = write!(message, " {}", self.language.sentence(hint));
        }
        // Braces are places to fill in SARIF (3.11.5).
        let message = message.replace('{', "{{").replace('}', "}}");
        let _ = write!(
            self.out,
            "{{\"ruleId\":{},\"ruleIndex\":{rule},\"level\":\"{}\",\"message\":{{\"text\":{}}},\"locations\":[{{\"physicalLocation\":{{\"artifactLocation\":{{\"uri\":{}}}",
            text(&one.code),
            level(one.severity),
            text(&message),
            text(&self.uri)
        );
        if let Some(span) = &one.span {
            let _ = write!(self.out, ",\"region\":{{\"startLine\":{},\"startColumn\":{}}}", span.line, span.column);
        }
        let subject = one.subject.as_ref().and_then(|subject| subject.id.as_ref());
        let name = subject.map_or_else(|| one.pointer.rsplit('/').next().unwrap_or_default(), Text::as_str);
        let fingerprint = self.fingerprint(one);
        let _ = write!(
            self.out,
            "}},\"logicalLocations\":[{{\"name\":{},\"fullyQualifiedName\":{},\"kind\":\"{}\"}}]}}],\"partialFingerprints\":{{\"aimskit/v1\":\"{:016x}\"}}",
            text(if name.is_empty() { "document" } else { name }),
            text(&one.pointer),
            kind(&one.pointer),
            fingerprint
        );
        self.fix(one, at);
        self.properties(one);
        self.out.push('}');
    }

    /// The edit that corrects it, where one piece of text takes the place of another.
    fn fix(&mut self, one: &Diagnostic, at: usize) {
        let Some((place, length, by)) = self.fixes.get(at).and_then(Option::as_ref) else { return };
        let hint = one.hint.as_ref().map_or(self.language.text(FIX), Text::as_str);
        let end = place.column as usize + length;
        let _ = write!(
            self.out,
            ",\"fixes\":[{{\"description\":{{\"text\":{}}},\"artifactChanges\":[{{\"artifactLocation\":{{\"uri\":{}}},\"replacements\":[{{\"deletedRegion\":{{\"startLine\":{line},\"startColumn\":{column},\"endLine\":{line},\"endColumn\":{end}}},\"insertedContent\":{{\"text\":{}}}}}]}}]}}]",
            text(&capital(hint).replace('{', "{{").replace('}', "}}")),
            text(&self.uri),
            text(by),
            line = place.line,
            column = place.column,
        );
    }

    /// What SARIF has no place for.
    fn properties(&mut self, one: &Diagnostic) {
        let list = |all: &[Text]| all.iter().map(|id| text(id)).collect::<Vec<_>>().join(",");
        let mut members = vec![format!("\"source\":\"{}\"", one.source)];
        if !one.requirements.is_empty() {
            members.push(format!("\"requirements\":[{}]", list(&one.requirements)));
        }
        if let Some(subject) = &one.subject {
            members.push(format!("\"subject\":{}", write(subject)));
        }
        if !one.related.is_empty() {
            members.push(format!("\"related\":[{}]", list(&one.related)));
        }
        if let Some(actor) = &one.actor {
            members.push(format!("\"actor\":{}", write(actor)));
        }
        if !one.fix.is_empty() {
            members.push(format!("\"patch\":{}", write_value(one.fix.view())));
        }
        let _ = write!(self.out, ",\"properties\":{{{}}}", members.join(","));
    }

    /// The same for the same defect of the same record, wherever it stands; what is alike in all of it is numbered.
    fn fingerprint(&mut self, one: &Diagnostic) -> u64 {
        let subject = one.subject.as_ref();
        let mut sum = hash(0xcbf2_9ce4_8422_2325, &one.code);
        sum = hash(sum, subject.map_or("", |subject| subject.kind.as_str()));
        sum = hash(sum, subject.and_then(|subject| subject.id.as_ref()).map_or("", Text::as_str));
        for step in one.pointer.split('/') {
            sum = hash(sum, if step.bytes().all(|b| b.is_ascii_digit()) { "" } else { step });
        }
        for id in &one.related {
            sum = hash(sum, id);
        }
        // The reader has no subject: the word that is wrong tells its defects apart.
        for param in one.params.iter().filter(|param| one.subject.is_none() && (param.name == *"text" || param.name == *"field")) {
            sum = hash(sum, &param.value);
        }
        let mut numbered = sum;
        let alike = self.seen.iter().filter(|known| **known == sum).count();
        if alike > 0 {
            numbered = hash(sum, &alike.to_string());
        }
        self.seen.push(sum);
        numbered
    }
}

/// FNV-1a, each part closed off by a byte that stands in no text.
fn hash(sum: u64, part: &str) -> u64 {
    part.bytes().chain([0xff]).fold(sum, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

fn text(text: &str) -> String {
    write_value(View::Text(text))
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// What stands at the pointer, in the words of SARIF for JSON (3.33.7).
fn kind(pointer: &str) -> &'static str {
    match pointer.rsplit('/').next().unwrap_or_default() {
        "" => "object",
        index if index.bytes().all(|b| b.is_ascii_digit()) => "value",
        _ => "property",
    }
}

/// A template with its places named as people read them.
fn placed(template: &str) -> String {
    template.replace('{', "<").replace('}', ">")
}

/// As a URI reference (RFC 3986): what may not stand in one is encoded. In a path `%`, `#`, `?` and brackets are letters of a name; a colon would
/// make the name before it a scheme.
fn reference(uri: &str) -> String {
    let stay: &[u8] = if uri.contains("://") { b"-._~:/?#[]@!$&'()*+,;=%" } else { b"-._~/@!$&'()*+,;=" };
    let mut out = String::with_capacity(uri.len());
    for byte in uri.bytes() {
        if byte.is_ascii_alphanumeric() || stay.contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// Edits of the text, for each of the defects that one reference in the place of another mends: where, how many characters go, what comes.
fn fixes(source: &str, all: &[&Diagnostic]) -> Vec<Edit> {
    let lone = |one: &&Diagnostic| match one.fix.as_slice() {
        [operation] if operation.op == PatchOp::Replace => Some(operation.clone()),
        _ => None,
    };
    let operations: Vec<Option<Operation>> = all.iter().map(lone).collect();
    let pointers: Vec<&str> = operations.iter().flatten().map(|operation| &*operation.path).collect();
    let mut places = spans(source, &pointers).into_iter();
    let mut edit = |operation: &Option<Operation>| {
        let operation = operation.as_ref()?;
        let place = places.next()??;
        let by = match operation.value.as_ref()? {
            PatchValue::Reference(by) => text(by),
            value => write_value(value.view()),
        };
        let written = source.get(place.offset as usize..)?;
        let length = quoted(written)?;
        Some((place, length, by))
    };
    operations.iter().map(&mut edit).collect()
}

/// How many characters the JSON string has with which the text begins.
fn quoted(text: &str) -> Option<usize> {
    let mut chars = text.strip_prefix('"')?.chars();
    let mut length = 1;
    loop {
        length += 1;
        match chars.next()? {
            '"' => return Some(length),
            '\\' => {
                chars.next()?;
                length += 1;
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{kind, quoted, reference};

    #[test]
    fn small_parts() {
        assert_eq!(quoted(r#""a\"bü", 1"#), Some(7));
        assert_eq!(quoted(r#""open"#), None);
        assert_eq!(quoted("{}"), None);
        assert_eq!(reference("my files/a\\ü.json"), "my%20files/a%5C%C3%BC.json");
        assert_eq!(reference("100% [a]#1?.json"), "100%25%20%5Ba%5D%231%3F.json");
        assert_eq!(reference("a:b.json"), "a%3Ab.json");
        assert_eq!(reference("https://x.org/a%20b?c#d"), "https://x.org/a%20b?c#d");
        assert_eq!((kind(""), kind("/risks/3"), kind("/risks/3/owner")), ("object", "value", "property"));
    }
}
