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

/// The places of `offsets`, which are sorted. An offset between two values belongs to the one that began before it.
pub(crate) fn locate(text: &str, offsets: &[usize]) -> Vec<Place> {
    let mut places = Vec::with_capacity(offsets.len());
    let (mut line, mut line_start, mut counted) = (1_u32, 0, 0);
    let mut wanted = offsets.iter().copied().peekable();
    let mut emit = |offset: usize, path: &[Step]| {
        let passed = text.as_bytes().get(counted..offset).unwrap_or_default();
        for (at, _) in passed.iter().enumerate().filter(|(_, b)| **b == b'\n') {
            line += 1;
            line_start = counted + at + 1;
        }
        counted = counted.max(offset);
        let column = text.get(line_start..offset).map_or(offset - line_start, |t| t.chars().count());
        let clamp = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        places.push(Place { pointer: pointer(text, path), offset: clamp(offset), line, column: clamp(column + 1) });
    };
    let mut path: Vec<Step> = Vec::new();
    walk(text, &mut |at, steps| {
        while let Some(offset) = wanted.next_if(|offset| *offset < at) {
            emit(offset, &path);
        }
        path.clear();
        path.extend_from_slice(steps);
        wanted.peek().is_some()
    });
    for offset in wanted {
        emit(offset.min(text.len()), &path);
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
fn walk(text: &str, visit: &mut dyn FnMut(usize, &[Step]) -> bool) {
    let bytes = text.as_bytes();
    let mut path: Vec<Step> = Vec::new();
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let mut at = scan::space(bytes, start);
    loop {
        // A value begins here.
        if !visit(at, &path) {
            return;
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
                        Some(value) => at = value,
                        None => return,
                    }
                    continue;
                }
            }
            Some(b'"') => scan::string(bytes, at).map(|(_, end)| end),
            Some(b'-' | b'0'..=b'9') => scan::number(bytes, at),
            _ => scan::literal(bytes, at),
        };
        let Ok(end) = scanned else { return };
        at = end;
        loop {
            at = scan::space(bytes, at);
            let Some(last) = path.last_mut() else { return };
            match (bytes.get(at), last) {
                (Some(b','), Step::Index(index)) => {
                    *index += 1;
                    at = scan::space(bytes, at + 1);
                    break;
                }
                (Some(b','), Step::Key { .. }) => {
                    match member(bytes, scan::space(bytes, at + 1), &mut path, visit) {
                        Some(value) => at = value,
                        None => return,
                    }
                    break;
                }
                (Some(b'}' | b']'), _) => {
                    path.pop();
                    at += 1;
                }
                _ => return,
            }
        }
    }
}

/// A member's key: names it in the path, visits it, and gives where its value begins.
fn member(bytes: &[u8], at: usize, path: &mut [Step], visit: &mut dyn FnMut(usize, &[Step]) -> bool) -> Option<usize> {
    if bytes.get(at) != Some(&b'"') {
        return None;
    }
    let (raw, end) = scan::string(bytes, at).ok()?;
    *path.last_mut()? = Step::Key { start: raw.start, end: raw.end };
    if !visit(at, path) {
        return None;
    }
    let colon = scan::space(bytes, end);
    (bytes.get(colon) == Some(&b':')).then(|| scan::space(bytes, colon + 1))
}

/// Places of the values that JSON Pointers name, in the pointers' order; of a missing member, the nearest object's above.
pub(crate) fn spans(text: &str, pointers: &[&str]) -> Vec<Option<Span>> {
    let mut wanted: Vec<(&str, usize)> = pointers.iter().copied().zip(0..).collect();
    wanted.sort_unstable();
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
    offsets.sort_unstable();
    offsets.dedup();
    let places = locate(text, &offsets);
    let span = |at: usize| {
        let place = places.get(offsets.binary_search(&at).ok()?)?;
        Some(Span::new(place.offset, place.line, place.column))
    };
    found.into_iter().map(|(_, at)| at.and_then(span)).collect()
}
