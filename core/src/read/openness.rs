//! Whether a comparison of dates was decided: of `2026-03` and `2026-03-15` it is open which comes first.
//!
//! A check compares dates with `<` as if all were exact; the engine asks afterwards whether one of its comparisons was open, and takes the answer
//! for unknown if so. The note is a cell of the thread, set and read within one evaluation: nothing of it outlives a call.

use std::cell::Cell;

thread_local! {
    static NOTED: Cell<u8> = const { Cell::new(0) };
}

/// A comparison could not be decided.
const OPEN: u8 = 1;
/// One of several places was open, and was kept apart from the others.
const APART: u8 = 2;
/// A month or a year was compared.
const MET: u8 = 4;

/// The date of what happened and has none recorded was compared.
const UNDATED: u8 = 8;

#[cold]
#[inline(never)]
fn add(what: u8) {
    NOTED.set(NOTED.get() | what);
}

fn take(what: u8) -> bool {
    let noted = NOTED.get();
    if noted & what == 0 {
        return false;
    }
    NOTED.set(noted & !what);
    true
}

/// Runs it, and returns with its result whether a comparison in it was open. What was noted before stands as it was.
pub(crate) fn noticed<T>(what: impl FnOnce() -> T) -> (T, bool) {
    let before = take(OPEN);
    let result = what();
    let open = take(OPEN);
    rests_on(before);
    (result, open)
}

/// Says that the answer rests on a comparison that was open, as of a result that was remembered.
pub(crate) fn rests_on(open: bool) {
    if open {
        add(OPEN);
    }
}

/// A month or a year is compared.
pub(super) fn meet() {
    add(MET);
}

/// What happened and has no date recorded is compared.
pub(super) fn meet_undated() {
    add(UNDATED);
}

/// Whether such a thing was compared since it was last asked: then no exact date is missing beside a month or a year.
pub(crate) fn take_undated() -> bool {
    take(UNDATED)
}

/// Whether a month or a year was compared since it was last asked.
pub(crate) fn take_met() -> bool {
    take(MET)
}

/// Whether a comparison was open since the evaluation began.
pub(crate) fn is_open() -> bool {
    NOTED.get() & OPEN != 0
}

/// The same, and forgets it.
pub(crate) fn take_open() -> bool {
    take(OPEN)
}

/// Whether one of several places was open since it was last asked.
pub(crate) fn take_apart() -> bool {
    take(APART)
}

/// Goes through several places, each of which may be open by itself: that leaves the others as they are.
#[derive(Debug)]
pub(crate) struct Places {
    /// What all of them rest on is open: then none stands apart.
    all: bool,
}

impl Places {
    pub(crate) fn begin() -> Places {
        Places { all: is_open() }
    }

    /// Whether what was just evaluated for one place was open; asked once for each.
    pub(crate) fn is_open(&self) -> bool {
        let open = !self.all && take(OPEN);
        if open {
            add(APART);
        }
        open
    }
}

/// Whether it certainly holds of one of them; where it may only, the answer is open.
pub(crate) fn any<T>(all: impl IntoIterator<Item = T>, holds: impl Fn(T) -> bool) -> bool {
    let (before, mut open) = (take(OPEN), false);
    let mut found = false;
    for one in all {
        found = holds(one);
        let vague = take(OPEN);
        open |= vague;
        found &= !vague;
        if found {
            break;
        }
    }
    rests_on(before || !found && open);
    found
}
