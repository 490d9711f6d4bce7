//! JSON in its canonical form (RFC 8785): no white space, members in the order of their names, one way to write each text and number.

use crate::language::Language;
use crate::read::{Diagnostic, Draft, ReadOptions, View, clip, place, scan, write_value};

use super::number::number;

/// Deepest nesting: deeper than any document is read.
const DEPTH: usize = 128;

/// JSON text in its canonical form, or everything for which it has none: what is no JSON, a member that occurs twice in one object, half of a
/// surrogate pair, an integer beyond ±(2^53 − 1), a number beyond the range of IEEE 754 doubles. Other implementations of RFC 8785 round such
/// integers in silence, and the digest of one number would be that of another.
///
/// ```
/// use aimskit::{Language, integrity::canonical};
/// let wrong = canonical(r#"{"a": 9007199254740993, "b": 1, "b": 2}"#, Language::english()).err().ok_or("has a form")?;
/// assert_eq!(wrong.iter().map(|one| (&*one.code, &*one.pointer)).collect::<Vec<_>>(), [("number-not-exact", "/a"), ("duplicate-key", "/b")]);
/// # Ok::<(), &str>(())
/// ```
pub fn canonical(text: &str, language: &Language) -> Result<String, Vec<Diagnostic>> {
    formed(text).map_err(|drafts| place(text, drafts, &ReadOptions::default().language(language)))
}

/// The same, with what is wrong as drafts.
pub(super) fn formed(text: &str) -> Result<String, Vec<Draft>> {
    let mut former = Former { text, out: String::with_capacity(text.len()), wrong: Vec::new() };
    let start = scan::space(text.as_bytes(), 0);
    match former.value(start, 0) {
        Ok(end) if scan::space(text.as_bytes(), end) < text.len() => {
            former.wrong.push(Draft::new(scan::space(text.as_bytes(), end), "trailing-text", Vec::new()));
        }
        Ok(_) => {}
        Err(error) => {
            let params = if error.code == "too-deep" { vec![("limit", DEPTH.to_string())] } else { Vec::new() };
            former.wrong.push(Draft::new(error.at, error.code, params));
        }
    }
    if former.wrong.is_empty() { Ok(former.out) } else { Err(former.wrong) }
}

struct Former<'t> {
    text: &'t str,
    out: String,
    wrong: Vec<Draft>,
}

/// A member: its name, where it begins in the text, and its name and value as they are written.
struct Member {
    name: String,
    at: usize,
    written: String,
}

impl Former<'_> {
    /// Writes the value that begins at `at`; gives where it ends.
    fn value(&mut self, at: usize, depth: usize) -> Result<usize, scan::SyntaxError> {
        let bytes = self.text.as_bytes();
        match bytes.get(at) {
            Some(b'{' | b'[') if depth >= DEPTH => Err(scan::SyntaxError { at, code: "too-deep" }),
            Some(b'{') => self.object(at, depth + 1),
            Some(b'[') => self.array(at, depth + 1),
            Some(b'"') => {
                let (text, end) = self.string(at)?;
                self.out.push_str(&write_value(View::Text(&text)));
                Ok(end)
            }
            Some(b'-' | b'0'..=b'9') => {
                let end = scan::number(bytes, at)?;
                let written = self.text.get(at..end).unwrap_or_default();
                match number(written) {
                    Some(formed) => self.out.push_str(&formed),
                    None => {
                        let shown = clip(written).into_owned();
                        self.wrong.push(Draft::new(at, "number-not-exact", vec![("text", shown)]));
                    }
                }
                Ok(end)
            }
            None => Err(self.unexpected(at)),
            Some(_) => {
                let end = scan::literal(bytes, at)?;
                self.out.push_str(self.text.get(at..end).unwrap_or_default());
                Ok(end)
            }
        }
    }

    /// The characters of the string that begins at `at`, and where it ends.
    fn string(&mut self, at: usize) -> Result<(String, usize), scan::SyntaxError> {
        let (raw, end) = scan::string(self.text.as_bytes(), at)?;
        let inside = self.text.get(raw.start..raw.end).unwrap_or_default();
        let text = if raw.escaped { scan::unescape(inside) } else { Some(inside.to_owned()) };
        if text.is_none() {
            self.wrong.push(Draft::new(at, "lone-surrogate", Vec::new()));
        }
        Ok((text.unwrap_or_default(), end))
    }

    fn array(&mut self, at: usize, depth: usize) -> Result<usize, scan::SyntaxError> {
        self.out.push('[');
        let mut at = scan::space(self.text.as_bytes(), at + 1);
        if self.text.as_bytes().get(at) != Some(&b']') {
            loop {
                at = scan::space(self.text.as_bytes(), self.value(at, depth)?);
                if !self.goes_on(at, b']')? {
                    break;
                }
                self.out.push(',');
                at = scan::space(self.text.as_bytes(), at + 1);
            }
        }
        self.out.push(']');
        Ok(at + 1)
    }

    fn object(&mut self, at: usize, depth: usize) -> Result<usize, scan::SyntaxError> {
        let mut members: Vec<Member> = Vec::new();
        let mut at = scan::space(self.text.as_bytes(), at + 1);
        if self.text.as_bytes().get(at) != Some(&b'}') {
            loop {
                let start = at;
                if self.text.as_bytes().get(at) != Some(&b'"') {
                    return Err(self.unexpected(at));
                }
                let (name, end) = self.string(at)?;
                at = scan::space(self.text.as_bytes(), end);
                if self.text.as_bytes().get(at) != Some(&b':') {
                    return Err(self.unexpected(at));
                }
                at = scan::space(self.text.as_bytes(), at + 1);
                // What is written of the member stands by itself until its place is known.
                let around = std::mem::take(&mut self.out);
                self.out = write_value(View::Text(&name)) + ":";
                let end = self.value(at, depth)?;
                let written = std::mem::replace(&mut self.out, around);
                members.push(Member { name, at: start, written });
                at = scan::space(self.text.as_bytes(), end);
                if !self.goes_on(at, b'}')? {
                    break;
                }
                at = scan::space(self.text.as_bytes(), at + 1);
            }
        }
        self.in_order(members);
        Ok(at + 1)
    }

    /// Writes the members in the order of the UTF-16 units of their names (RFC 8785, 3.2.3).
    fn in_order(&mut self, mut members: Vec<Member>) {
        crate::order::sort_by(&mut members, &mut |a, b| a.name.encode_utf16().cmp(b.name.encode_utf16()));
        self.out.push('{');
        let mut before: Option<&Member> = None;
        for member in &members {
            if before.is_some_and(|before| before.name == member.name) {
                self.wrong.push(Draft::new(member.at, "duplicate-key", vec![("field", member.name.clone())]));
            }
            if before.is_some() {
                self.out.push(',');
            }
            self.out.push_str(&member.written);
            before = Some(member);
        }
        self.out.push('}');
    }

    /// Whether a comma stands there, and not the end.
    fn goes_on(&self, at: usize, close: u8) -> Result<bool, scan::SyntaxError> {
        match self.text.as_bytes().get(at) {
            Some(b',') => Ok(true),
            Some(byte) if *byte == close => Ok(false),
            _ => Err(self.unexpected(at)),
        }
    }

    fn unexpected(&self, at: usize) -> scan::SyntaxError {
        scan::SyntaxError { at, code: if at < self.text.len() { "unexpected-character" } else { "unexpected-end" } }
    }
}

#[cfg(test)]
mod tests {
    use super::formed;

    fn codes(text: &str) -> Vec<(usize, &'static str)> {
        formed(text).err().unwrap_or_default().into_iter().map(|draft| (draft.at, draft.code)).collect()
    }

    #[test]
    fn has_the_form_of_the_rfc() {
        for (text, expected) in [
            (" [ ] ", "[]"),
            ("{ }", "{}"),
            (
                r#"{"b": [1.0, -0, 1e21, 1E-7, true, null], "a": "\u00e9\/\u000f\u20ac\n"}"#,
                "{\"a\":\"é/\\u000f€\\n\",\"b\":[1,0,1e+21,1e-7,true,null]}",
            ),
            // RFC 8785, 3.2.3: UTF-16 puts the emoji, a surrogate pair, before U+FB33.
            (
                r#"{"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7}"#,
                "{\"\\r\":2,\"1\":4,\"\u{80}\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\u{fb33}\":3}",
            ),
            ("[9007199254740991, -9007199254740991]", "[9007199254740991,-9007199254740991]"),
        ] {
            assert_eq!(formed(text).ok().as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn says_everything_that_has_no_form() {
        assert_eq!(codes(r#"{"a": 9007199254740992, "b": "\ud800", "a": 1e400}"#).len(), 4);
        for (text, at, code) in [
            ("[1 2]", 3, "unexpected-character"),
            ("{\"a\" 1}", 5, "unexpected-character"),
            ("{1:2}", 1, "unexpected-character"),
            ("[1,", 3, "unexpected-end"),
            ("{\"a\":1", 6, "unexpected-end"),
            ("", 0, "unexpected-end"),
            ("[] x", 3, "trailing-text"),
            ("[-1.2e3, 01]", 10, "bad-number"),
            ("\u{feff}{}", 0, "unexpected-character"),
        ] {
            assert_eq!(codes(text), [(at, code)], "{text}");
        }
    }

    #[test]
    fn deep_text_is_refused_and_ends_nothing() {
        let deep = "[".repeat(100_000);
        assert_eq!(codes(&deep), [(128, "too-deep")]);
    }
}
