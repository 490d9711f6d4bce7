//! The JSON grammar of RFC 8259 over bytes: what `serde_json` accepts is accepted, what it refuses is refused.

/// Why the text is not JSON, with the byte where it stops being so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SyntaxError {
    pub(crate) at: usize,
    pub(crate) code: &'static str,
}

/// A string's inside: byte range between the quotes, and whether it holds escapes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RawString {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) escaped: bool,
}

const fn fail<T>(at: usize, code: &'static str) -> Result<T, SyntaxError> {
    Err(SyntaxError { at, code })
}

/// First byte at or after `at` that is no white space.
#[inline(always)]
pub(crate) fn space(bytes: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = bytes.get(at) {
        at += 1;
    }
    at
}

/// The high bits of the bytes of `word` that are a quote, a backslash or a control character (eight at a time). The lowest one set is true;
/// those above it may be false alarms.
#[inline(always)]
const fn special(word: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let quote = word ^ (ONES * b'"' as u64);
    let slash = word ^ (ONES * b'\\' as u64);
    let zero = quote.wrapping_sub(ONES) & !quote | slash.wrapping_sub(ONES) & !slash | word.wrapping_sub(ONES * 0x20) & !word;
    zero & HIGH
}

/// Where the inside of a string ends that begins at `at` and holds no escapes; none where it holds any, or is none.
#[inline]
pub(crate) fn plain(bytes: &[u8], mut at: usize) -> Option<usize> {
    let (words, _) = bytes.get(at..)?.as_chunks();
    for word in words {
        let found = special(u64::from_le_bytes(*word));
        if found != 0 {
            at += found.trailing_zeros() as usize / 8;
            return (bytes.get(at) == Some(&b'"')).then_some(at);
        }
        at += 8;
    }
    None
}

/// Scans a string whose opening quote is at `at`; gives its inside and the byte after its closing quote.
pub(crate) fn string(bytes: &[u8], at: usize) -> Result<(RawString, usize), SyntaxError> {
    let start = at + 1;
    let mut at = start;
    let mut escaped = false;
    loop {
        while let Some(chunk) = bytes.get(at..at + 8) {
            let mut word = [0; 8];
            word.copy_from_slice(chunk);
            let found = special(u64::from_le_bytes(word));
            if found != 0 {
                at += found.trailing_zeros() as usize / 8;
                break;
            }
            at += 8;
        }
        match bytes.get(at) {
            None => return fail(at, "unexpected-end"),
            Some(b'"') => return Ok((RawString { start, end: at, escaped }, at + 1)),
            Some(b'\\') => {
                escaped = true;
                at = escape(bytes, at)?;
            }
            Some(0..=0x1F) => return fail(at, "control-character"),
            Some(_) => at += 1,
        }
    }
}

fn escape(bytes: &[u8], at: usize) -> Result<usize, SyntaxError> {
    match bytes.get(at + 1) {
        None => fail(at + 1, "unexpected-end"),
        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Ok(at + 2),
        Some(b'u') => match hex(bytes, at + 2) {
            Some(_) => Ok(at + 6),
            None if bytes.len() < at + 6 => fail(bytes.len(), "unexpected-end"),
            None => fail(at, "bad-escape"),
        },
        Some(_) => fail(at, "bad-escape"),
    }
}

fn hex(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..at + 4)?.iter().try_fold(0, |sum, &b| Some(sum * 16 + char::from(b).to_digit(16)?))
}

/// The characters of an escaped string that [`string`] has accepted; none when it holds half a surrogate pair.
pub(crate) fn unescape(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(found) = bytes.get(at..)?.iter().position(|&b| b == b'\\') {
        out.push_str(text.get(at..at + found)?);
        at += found;
        let (c, len) = match bytes.get(at + 1)? {
            b'b' => ('\u{8}', 2),
            b'f' => ('\u{c}', 2),
            b'n' => ('\n', 2),
            b'r' => ('\r', 2),
            b't' => ('\t', 2),
            b'u' => match hex(bytes, at + 2)? {
                high @ 0xD800..=0xDBFF => {
                    let (b'\\', b'u') = (*bytes.get(at + 6)?, *bytes.get(at + 7)?) else { return None };
                    let low @ 0xDC00..=0xDFFF = hex(bytes, at + 8)? else { return None };
                    (char::from_u32(0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00))?, 12)
                }
                code => (char::from_u32(code)?, 6),
            },
            &other => (char::from(other), 2),
        };
        out.push(c);
        at += len;
    }
    out.push_str(text.get(at..)?);
    Some(out)
}

/// Scans a number that begins at `at`; gives the byte after it.
pub(crate) fn number(bytes: &[u8], mut at: usize) -> Result<usize, SyntaxError> {
    if bytes.get(at) == Some(&b'-') {
        at += 1;
    }
    match bytes.get(at) {
        Some(b'0') => {
            at += 1;
            if let Some(b'0'..=b'9') = bytes.get(at) {
                return fail(at, "bad-number");
            }
        }
        Some(b'1'..=b'9') => at = digits(bytes, at),
        None => return fail(at, "unexpected-end"),
        Some(_) => return fail(at, "bad-number"),
    }
    if bytes.get(at) == Some(&b'.') {
        at = some_digits(bytes, at + 1)?;
    }
    if let Some(b'e' | b'E') = bytes.get(at) {
        at += 1;
        if let Some(b'+' | b'-') = bytes.get(at) {
            at += 1;
        }
        at = some_digits(bytes, at)?;
    }
    Ok(at)
}

fn digits(bytes: &[u8], mut at: usize) -> usize {
    while let Some(b'0'..=b'9') = bytes.get(at) {
        at += 1;
    }
    at
}

fn some_digits(bytes: &[u8], at: usize) -> Result<usize, SyntaxError> {
    match digits(bytes, at) {
        end if end > at => Ok(end),
        _ if at >= bytes.len() => fail(at, "unexpected-end"),
        _ => fail(at, "bad-number"),
    }
}

/// Scans one of `true`, `false`, `null` at `at`.
pub(crate) fn literal(bytes: &[u8], at: usize) -> Result<usize, SyntaxError> {
    for word in ["true", "false", "null"] {
        if bytes.get(at..at + word.len()) == Some(word.as_bytes()) {
            return Ok(at + word.len());
        }
    }
    let rest = bytes.get(at..).unwrap_or_default();
    if !rest.is_empty() && ["true", "false", "null"].iter().any(|w| w.as_bytes().starts_with(rest)) {
        return fail(bytes.len(), "unexpected-end");
    }
    fail(at, "unexpected-character")
}

/// Passes over any value that begins at `at`; `depth` is how much deeper it may nest. Iterative: the stack does not grow with the input.
pub(crate) fn skip(bytes: &[u8], at: usize, depth: usize) -> Result<usize, SyntaxError> {
    let mut open: Vec<u8> = Vec::new();
    let mut at = at;
    loop {
        match bytes.get(at) {
            None => return fail(at, "unexpected-end"),
            Some(&bracket @ (b'{' | b'[')) => {
                if open.len() >= depth {
                    return fail(at, "too-deep");
                }
                at = space(bytes, at + 1);
                let close = bracket + 2;
                if bytes.get(at) == Some(&close) {
                    at += 1;
                } else {
                    open.push(close);
                    at = if bracket == b'{' { key(bytes, at)? } else { at };
                    continue;
                }
            }
            Some(b'"') => at = string(bytes, at)?.1,
            Some(b'-' | b'0'..=b'9') => at = number(bytes, at)?,
            Some(_) => at = literal(bytes, at)?,
        }
        // A value has ended: close what closes here, or go on to the next one.
        loop {
            let Some(&close) = open.last() else { return Ok(at) };
            at = space(bytes, at);
            match bytes.get(at) {
                Some(b',') => {
                    at = space(bytes, at + 1);
                    if close == b'}' {
                        at = key(bytes, at)?;
                    }
                    break;
                }
                Some(&b) if b == close => {
                    open.pop();
                    at += 1;
                }
                None => return fail(at, "unexpected-end"),
                Some(_) => return fail(at, "unexpected-character"),
            }
        }
    }
}

/// A member's key and colon; gives where its value begins.
fn key(bytes: &[u8], at: usize) -> Result<usize, SyntaxError> {
    match bytes.get(at) {
        Some(b'"') => {}
        None => return fail(at, "unexpected-end"),
        Some(_) => return fail(at, "unexpected-character"),
    }
    let at = space(bytes, string(bytes, at)?.1);
    match bytes.get(at) {
        Some(b':') => Ok(space(bytes, at + 1)),
        None => fail(at, "unexpected-end"),
        Some(_) => fail(at, "unexpected-character"),
    }
}
