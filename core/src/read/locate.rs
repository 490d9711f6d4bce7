//! Byte offsets → JSON Pointer, line and column, for all diagnostics in one scan; a valid document never pays for it.

use super::diagnostic::Span;
use super::scan;

/// Where a byte offset is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) pointer: String,
    pub(crate) offset: u32,
    pub(crate) line: u32,
    pub(crate) column: u32,
}

#[derive(Debug, Clone, Copy)]
enum Step {
    Key { start: usize, end: usize },
    Index(usize),
}

/// Counts lines and columns up to one offset after the other, each byte once.
#[derive(Debug)]
struct Cursor<'t> {
    text: &'t str,
    at: usize,
    line: u32,
    column: u32,
}

impl Cursor<'_> {
    fn go_to(&mut self, offset: usize) {
        let passed = self.text.as_bytes().get(self.at..offset).unwrap_or_default();
        let lines = passed.iter().filter(|b| **b == b'\n').count();
        let since = passed.rsplit(|b| *b == b'\n').next().unwrap_or_default();
        // A character is counted where it begins; editors don't show a byte order mark.
        let mark = if self.at == 0 && since.len() == passed.len() && self.text.starts_with('\u{feff}') { 1 } else { 0 };
        let characters = since.iter().filter(|b| **b & 0xC0 != 0x80).count().saturating_sub(mark);
        let clamp = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        self.line = self.line.saturating_add(clamp(lines));
        self.column = if lines > 0 { 1 } else { self.column }.saturating_add(clamp(characters));
        self.at = self.at.max(offset);
    }
}

/// The places of `offsets`, which are sorted. An offset between two values belongs to the one that began before it,
/// and one where the text stops being JSON to the innermost value that is still open there.
pub(crate) fn locate(text: &str, offsets: &[usize]) -> Vec<Place> {
    let mut places = Vec::with_capacity(offsets.len());
    let mut cursor = Cursor { text, at: 0, line: 1, column: 1 };
    let mut wanted = offsets.iter().copied().peekable();
    let mut emit = |offset: usize, path: &[Step]| {
        cursor.go_to(offset);
        let offset = u32::try_from(offset).unwrap_or(u32::MAX);
        places.push(Place { pointer: pointer(text, path), offset, line: cursor.line, column: cursor.column });
    };
    let mut path: Vec<Step> = Vec::new();
    let (stop, open) = walk(text, &mut |at, steps| {
        while let Some(offset) = wanted.next_if(|offset| *offset < at) {
            emit(offset, &path);
        }
        path.clear();
        path.extend_from_slice(steps);
        wanted.peek().is_some()
    });
    for offset in wanted {
        emit(offset.min(text.len()), if offset < stop { &path } else { &open });
    }
    places
}

fn pointer(text: &str, path: &[Step]) -> String {
    let mut out = String::new();
    for step in path {
        out.push('/');
        match *step {
            Step::Index(index) => out.push_str(&index.to_string()),
            Step::Key { start, end } => {
                let raw = text.get(start..end).unwrap_or_default();
                let name = if raw.contains('\\') { scan::unescape(raw).unwrap_or_else(|| raw.to_owned()) } else { raw.to_owned() };
                out.push_str(&name.replace('~', "~0").replace('/', "~1"));
            }
        }
    }
    out
}

/// Visits each key and value with its path until the visitor has seen enough or the text stops being JSON.
/// Gives where it stopped and the path of what was open there.
fn walk(text: &str, visit: &mut dyn FnMut(usize, &[Step]) -> bool) -> (usize, Vec<Step>) {
    let bytes = text.as_bytes();
    let mut path: Vec<Step> = Vec::new();
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let mut at = scan::space(bytes, start);
    loop {
        // A value begins here.
        if !visit(at, &path) {
            return (at, path);
        }
        let scanned = match bytes.get(at) {
            Some(&bracket @ (b'{' | b'[')) => {
                let inside = scan::space(bytes, at + 1);
                if bytes.get(inside) == Some(&(bracket + 2)) {
                    Ok(inside + 1)
                } else if bracket == b'[' {
                    path.push(Step::Index(0));
                    at = inside;
                    continue;
                } else {
                    path.push(Step::Index(0));
                    match member(bytes, inside, &mut path, visit) {
                        Ok(value) => at = value,
                        Err(stop) => return (stop, path),
                    }
                    continue;
                }
            }
            Some(b'"') => scan::string(bytes, at).map(|(_, end)| end),
            Some(b'-' | b'0'..=b'9') => scan::number(bytes, at),
            _ => scan::literal(bytes, at),
        };
        match scanned {
            Ok(end) => at = end,
            Err(error) => return (error.at, path),
        }
        loop {
            at = scan::space(bytes, at);
            let Some(last) = path.last_mut() else { return (at, path) };
            match (bytes.get(at), last) {
                (Some(b','), Step::Index(index)) => {
                    *index += 1;
                    at = scan::space(bytes, at + 1);
                    break;
                }
                (Some(b','), Step::Key { .. }) => {
                    match member(bytes, scan::space(bytes, at + 1), &mut path, visit) {
                        Ok(value) => at = value,
                        Err(stop) => return (stop, path),
                    }
                    break;
                }
                (Some(b'}' | b']'), _) => {
                    path.pop();
                    at += 1;
                }
                _ => {
                    path.pop();
                    return (at, path);
                }
            }
        }
    }
}

/// A member's key: names it in the path, visits it, and gives where its value begins, or where there is none.
fn member(bytes: &[u8], at: usize, path: &mut Vec<Step>, visit: &mut dyn FnMut(usize, &[Step]) -> bool) -> Result<usize, usize> {
    path.pop();
    if bytes.get(at) != Some(&b'"') {
        return Err(at);
    }
    let (raw, end) = scan::string(bytes, at).map_err(|error| error.at)?;
    path.push(Step::Key { start: raw.start, end: raw.end });
    if !visit(at, path) {
        return Err(at);
    }
    let colon = scan::space(bytes, end);
    if bytes.get(colon) != Some(&b':') {
        return Err(colon);
    }
    Ok(scan::space(bytes, colon + 1))
}

/// Places of the values that JSON Pointers name, in the pointers' order; of a missing member, the nearest object's above.
pub(crate) fn spans(text: &str, pointers: &[&str]) -> Vec<Option<Span>> {
    let mut wanted: Vec<(&str, usize)> = pointers.iter().copied().zip(0..).collect();
    crate::order::sort(&mut wanted);
    let mut found = vec![(0, None); pointers.len()];
    walk(text, &mut |at, path| {
        let here = pointer(text, path);
        let from = wanted.partition_point(|(p, _)| *p < here.as_str());
        let below = wanted.get(from..).unwrap_or_default().iter().take_while(|(p, _)| p.starts_with(here.as_str()));
        for (pointer, index) in below.filter(|(p, _)| matches!(p.as_bytes().get(here.len()), None | Some(b'/'))) {
            // The deepest place on the way wins: the value itself, or what it is missing in.
            if let Some(slot) = found.get_mut(*index).filter(|(depth, _)| *depth <= here.len() && here.len() <= pointer.len()) {
                *slot = (here.len(), Some(at));
            }
        }
        true
    });
    let mut offsets: Vec<usize> = found.iter().filter_map(|(_, at)| *at).collect();
    crate::order::sort(&mut offsets);
    offsets.dedup();
    let places = locate(text, &offsets);
    let span = |at: usize| {
        let place = places.get(offsets.binary_search(&at).ok()?)?;
        Some(Span::new(place.offset, place.line, place.column))
    };
    found.into_iter().map(|(_, at)| at.and_then(span)).collect()
}
