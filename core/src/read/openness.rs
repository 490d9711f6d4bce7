//! Whether a comparison of dates was decided: of `2026-03` and `2026-03-15` it is open which comes first.
//!
//! A check compares dates with `<` as if all were exact; the engine asks afterwards whether one of its comparisons was open, and takes the answer
//! for unknown if so. The note is a cell of the thread, set and read within one evaluation: nothing of it outlives a call.

use std::cell::Cell;

thread_local! {
    static OPEN: Cell<bool> = const { Cell::new(false) };
    static APART: Cell<bool> = const { Cell::new(false) };
    static MET: Cell<bool> = const { Cell::new(false) };
}

/// A comparison could not be decided.
#[cold]
pub(super) fn note() {
    OPEN.set(true);
}

/// Runs it, and returns with its result whether a comparison in it was open. What was noted before stands as it was.
pub(crate) fn noticed<T>(what: impl FnOnce() -> T) -> (T, bool) {
    let before = OPEN.replace(false);
    let result = what();
    (result, OPEN.replace(before))
}

/// The same for one of several places: what is open there leaves the others as they are, and is noted apart from them.
pub(crate) fn apart<T>(what: impl FnOnce() -> T) -> (T, bool) {
    let (result, open) = noticed(what);
    if open {
        APART.set(true);
    }
    (result, open)
}

/// Whether one of several places was open since it was last asked.
pub(crate) fn take_apart() -> bool {
    APART.replace(false)
}

/// A month or a year is compared.
#[cold]
pub(super) fn meet() {
    MET.set(true);
}

/// Whether a month or a year was compared since it was last asked.
pub(crate) fn take_met() -> bool {
    MET.replace(false)
}

/// Says again what was noticed when a result was made that is used now.
pub(crate) fn rests_on(open: bool) {
    if open {
        note();
    }
}

/// Whether a comparison was open since the evaluation began.
pub(crate) fn is_open() -> bool {
    OPEN.get()
}

/// Whether it certainly holds of one of them; where it may only, the answer is open.
pub(crate) fn any<T>(all: impl IntoIterator<Item = T>, holds: impl Fn(T) -> bool) -> bool {
    let mut open = false;
    for one in all {
        match noticed(|| holds(one)) {
            (true, false) => return true,
            (_, vague) => open |= vague,
        }
    }
    rests_on(open);
    false
}
