//! Byte offsets → JSON Pointer, line and column, for all diagnostics in one scan; a valid document never pays for it.

use std::ops::Range;

use super::diagnostic::Span;
use super::scan;
use super::text::clip;

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
        out.push_str(&step.token(text));
    }
    out
}

impl Step {
    /// As JSON Pointers write it; a long name is cut, as it is in messages.
    fn token(self, text: &str) -> String {
        match self {
            Step::Index(index) => index.to_string(),
            Step::Key { start, end } => {
                let raw = text.get(start..end).unwrap_or_default();
                let name = if raw.contains('\\') { scan::unescape(raw) } else { None };
                clip(name.as_deref().unwrap_or(raw)).replace('~', "~0").replace('/', "~1")
            }
        }
    }
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

/// Places of the values that JSON Pointers name, in the pointers' order; of a missing member, the nearest object's above. Of members with
/// the same name it is the first, which is the one that was read.
pub(crate) fn spans(text: &str, pointers: &[&str]) -> Vec<Option<Span>> {
    let mut wanted = Wanted::new(pointers);
    // The pointers that lead through each value around the present one.
    let mut around: Vec<Range<usize>> = Vec::new();
    let (mut key_before, mut taken) = (None, false);
    walk(text, &mut |at, path| {
        let depth = path.len();
        around.truncate(depth);
        let through = match (path.last(), around.last()) {
            (None, _) => 0..wanted.pointers.len(),
            (Some(step), Some(above)) if !above.is_empty() => wanted.through(above, depth - 1, &step.token(text)),
            _ => 0..0,
        };
        let key = if let Some(Step::Key { start, .. }) = path.last() { Some(*start) } else { None };
        // A member is visited twice, at its name and at its value, which is what counts.
        taken = wanted.note(&through, depth, at, taken && key.is_some() && key == key_before);
        key_before = key;
        around.push(if taken { through } else { 0..0 });
        true
    });
    wanted.spans(text)
}

/// JSON Pointers to be found, in the order of their steps: those that lead through the same value stand together.
struct Wanted<'p> {
    /// Steps, and the position among the pointers that were given.
    pointers: Vec<(Vec<&'p str>, usize)>,
    /// Where the values stand that the pointers lead through, by depth; of pointers that share a value, at the first of them.
    found: Vec<Vec<Option<usize>>>,
}

impl<'p> Wanted<'p> {
    fn new(pointers: &[&'p str]) -> Wanted<'p> {
        let mut pointers: Vec<(Vec<&str>, usize)> = pointers.iter().map(|pointer| pointer.split('/').skip(1).collect()).zip(0..).collect();
        crate::order::sort(&mut pointers);
        let found = pointers.iter().map(|(steps, _)| vec![None; steps.len() + 1]).collect();
        Wanted { pointers, found }
    }

    /// Those of `above` that take this step at that depth.
    fn through(&self, above: &Range<usize>, depth: usize, token: &str) -> Range<usize> {
        let all = self.pointers.get(above.clone()).unwrap_or_default();
        let from = all.partition_point(|(steps, _)| steps.get(depth).is_none_or(|step| *step < token));
        let to = all.partition_point(|(steps, _)| steps.get(depth).is_none_or(|step| *step <= token));
        above.start + from..above.start + to
    }

    /// Notes where a value stands; false where one of the same name stood before. `again` puts the last one right.
    fn note(&mut self, through: &Range<usize>, depth: usize, at: usize, again: bool) -> bool {
        let Some(slot) = self.found.get_mut(through.start).and_then(|found| found.get_mut(depth)) else { return false };
        let first = !through.is_empty() && (slot.is_none() || again);
        if first {
            *slot = Some(at);
        }
        first
    }

    /// The place of the deepest value that was found on the way of each pointer.
    fn spans(&self, text: &str) -> Vec<Option<Span>> {
        let mut at = vec![None; self.pointers.len()];
        // Where the values on the way of the present pointer are noted, by depth.
        let mut noted: Vec<usize> = Vec::new();
        let mut before: &[&str] = &[];
        for (here, (steps, index)) in self.pointers.iter().enumerate() {
            let shared = steps.iter().zip(before).take_while(|(a, b)| a == b).count();
            noted.truncate(if here == 0 { 0 } else { shared + 1 });
            noted.resize(steps.len() + 1, here);
            before = steps;
            let deepest = noted.iter().enumerate().rev().find_map(|(depth, at)| *self.found.get(*at)?.get(depth)?);
            if let Some(slot) = at.get_mut(*index) {
                *slot = deepest;
            }
        }
        let mut offsets: Vec<usize> = at.iter().flatten().copied().collect();
        crate::order::sort(&mut offsets);
        offsets.dedup();
        let places = locate(text, &offsets);
        let span = |at: usize| {
            let place = places.get(offsets.binary_search(&at).ok()?)?;
            Some(Span::new(place.offset, place.line, place.column))
        };
        at.into_iter().map(|at| at.and_then(span)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::spans;

    #[test]
    fn a_pointer_leads_to_the_first_value_of_its_names_or_to_what_it_is_missing_in() {
        let text = r#"{"a":[{"b":1,"b":2,"c/~":{}}],"a":[0,{"d":1}],"a-b":3,"":4}"#;
        let pointers = ["/a/0/b", "/a-b", "", "/a", "/a/1/d", "/a/0/c~1~0/x", "/a/0/b", "/x/y", "/", "/a/0", "/a/0/e"];
        let offsets: Vec<u32> = spans(text, &pointers).into_iter().map(|span| span.expect("a place").offset).collect();
        assert_eq!(offsets, [11, 52, 0, 5, 5, 25, 11, 0, 57, 6, 6]);
    }

    #[test]
    fn names_are_cut_alike() {
        let text = format!(r#"{{"{}":{{"b":1}}}}"#, "a".repeat(1_000));
        let pointer = format!("/{}…/b", "a".repeat(200));
        assert_eq!(spans(&text, &[&pointer]).pop().flatten().expect("a place").offset as usize, text.len() - 3);
    }
}
