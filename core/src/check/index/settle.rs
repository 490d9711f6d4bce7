//! What comes of those that say the same: which records they are, and for each reference whether one of them may stand there.

use super::build::Entry;
use super::facts::{lists_of, lists_with};
use super::{Index, Name};
use crate::check::path::Step;
use crate::read::Targets;

/// How many answers are kept at hand.
const KEPT: usize = 256;

/// Whether a reference may name a kind, and which lists of the standard: asked for every reference, with few different answers.
#[derive(Debug)]
pub(super) struct Fitting {
    kept: Vec<Option<Answer>>,
}

#[derive(Debug, Clone, Copy)]
struct Answer {
    targets: &'static Targets,
    kind: &'static str,
    fits: bool,
    lists: u8,
}

impl Default for Fitting {
    fn default() -> Fitting {
        Fitting { kept: vec![None; KEPT] }
    }
}

impl Fitting {
    /// Whether a record of that kind may stand there, and the lists of the standard whose entries may.
    fn answer(&mut self, targets: &'static Targets, kind: &'static str) -> (bool, u8) {
        // Where the tables lie in memory decides on the place of an answer, never on the answer.
        let place = (std::ptr::from_ref(targets).addr() >> 3) ^ kind.as_ptr().addr();
        let new = || Answer { targets, kind, fits: targets.any() || targets.kinds.contains(&kind), lists: lists_of(targets) };
        let Some(slot) = self.kept.get_mut(place % KEPT) else { return (false, 0) };
        let same = |known: &Answer| std::ptr::eq(known.targets, targets) && std::ptr::eq(known.kind, kind);
        let answer = slot.filter(same).unwrap_or_else(new);
        *slot = Some(answer);
        (answer.fits, answer.lists)
    }
}

impl<'a> Index<'a> {
    /// Takes note of a text with the ids and links that say it, which stand in `places` from `from` on.
    pub(super) fn settle(&mut self, same: &[Entry], text: &'a str, from: u32, fitting: &mut Fitting) {
        let (number, count) = (self.names.len() as u32, self.ids.len());
        let split = same.iter().take_while(|(_, at)| (*at as usize) < count).count();
        let (ids, links) = same.split_at_checked(split).unwrap_or_default();
        let mut top = Step::default();
        // Kinds of the records, each once: few, however many records have the id.
        let mut kinds: Vec<&'static str> = Vec::new();
        let mut kind = "";
        for (nth, (_, at)) in ids.iter().enumerate() {
            let Some(known) = self.ids.get_mut(*at as usize) else { continue };
            (known.name, known.repeats) = (number, nth > 0);
            if nth == 0 {
                kind = known.kind;
            } else if known.kind != kind && !kinds.contains(&known.kind) {
                kinds.push(known.kind);
            }
            let step = known.path.only().filter(|step| step.in_list());
            match step {
                Some(step) if top == Step::default() => top = step,
                Some(step) if !top.same_field(step) => {
                    let known = self.further.iter().rev().take_while(|(of, _)| *of == number);
                    if !known.into_iter().any(|(_, other)| other.same_field(step)) {
                        self.further.push((number, step));
                    }
                }
                _ => {}
            }
        }
        let first = ids.first().map_or(0, |(_, at)| *at);
        let mut lists = None;
        for (_, at) in links {
            let Some(link) = (*at as usize).checked_sub(count).and_then(|at| self.links.get_mut(at)) else { continue };
            let (fits, wanted) = fitting.answer(link.targets, kind);
            (link.name, link.records, link.first) = (number, ids.len() as u32, first);
            link.fits = !ids.is_empty() && (fits || kinds.iter().any(|kind| fitting.answer(link.targets, kind).0));
            link.fact = wanted != 0 && wanted & *lists.get_or_insert_with(|| lists_with(text)) != 0;
        }
        let links = from + ids.len() as u32;
        self.names.push(Name { text, hash: same.first().map_or(0, |(hash, _)| *hash), from, links, to: from + same.len() as u32, top });
    }
}
