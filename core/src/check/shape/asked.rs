//! `asked!`: what a rule asks, its fields checked by the compiler.

use crate::read::{AnyField, Date, DateTime, Field};

/// The shape of a rule on `$Subject`, its fields checked by the compiler.
///
/// - `Says { field }`: the field says something.
/// - `SaysAny { fields: [A, B] }`: one of the fields does; else it fails at the first.
/// - `SaysEach { fields: [A, B] }`: each of them does; fails at each that does not, with its name as param `field`.
/// - `EachSays { list, fields: [E::A] }`: in each record of the list one of the fields does; fails at the first of them.
/// - `Kept { part: Root::RISKS }` (`on Root`): the register or part holds anything; unknown until the document is declared complete.
/// - `Order { first, then }`: the date `then` is not before `first`; fails at `then`, both as params. Not asked unless both are recorded.
/// - `OrderEach { list, first, then }`: the same for each record of the list.
/// - `OnTime { list, due, done: [E::DONE_ON] }`: each record of the list is done by its date; unknown when one that is open has none.
/// - `Due { due, done: [R::DONE_ON] }`: the same for the record itself; not asked without a date.
/// - `Until { until }`: the date has not passed; param of the field's name.
/// - `Documented { document, evidence }`: names a document in force, or rests on evidence.
/// - `Approved { approval }`: approved by a person or role, by the assessment date.
/// - `Evidenced { evidence }`: rests on evidence.
/// - `Referred { from: Root::RISKS, by: Risk::AI_SYSTEMS, at }`: a record of the register refers to the subject.
/// - `EachReferred { list, from, by }`: the same for each record that the list names; the list's name is the param.
/// - `Days {}` (`on Whole`): no rule has left an answer open for want of a day; params `count` and `records`.
/// - `EachHolds { list, of: Element, holds: |it, as_of| …, at: Element::FIELD }`: a fact of each record of the list.
///
/// Shapes over references. A way is `[FIELD]`, or `[LIST => Element::FIELD]` through records inside the subject; a moment is `own FIELD` of the
/// subject, `of FIELD` of the record that holds the reference, `their FIELD` of the record named, `born`, since when that one exists, `kept`, when
/// that document was last written, approved or reviewed, or `today`.
///
/// - `Standing { ways: [[…], …] }`: of the records that a way names one still counts while the subject does; params `record`, `kind`, `until`.
/// - `StoodThen { ways, on: [moment, …], not_yet: CASE }`: each of them counted on that date; params `record`, `kind`, `on` and `until`, or, in the
///   case that it had not begun, `since`; without `not_yet` only that it had not ended.
/// - `OfSystems { ways }`: each of them concerns one of the AI systems that the subject concerns, where both name any; params `record`, `kind`.
/// - `InTurn { way, first: [moment, …], then: [moment, …] }`: `then` is not before `first`; params `record`, `kind`, `since`, `on`.
/// - `Shown { ways }`: of the evidence that a record names some is no older than what that record tells of; params `record`, `on`.
/// - `ShownOf { ways }`: of the evidence that a record names some is about an AI system that the subject concerns, where it is documents that name
///   systems; params `record`, `document`.
/// - `Reached { actors, on }`: of the persons and roles that the list names, one person had not left by the date; param of the list's name.
/// - `Agrees { ways, own: FIELD, their: FIELD }`: what both say is the same; params `record`, `kind`, `own`, `their`.
/// - `Apart { did: […], judged: […] }`: who judged is not only who did it; param `by`.
macro_rules! asked {
    (@own $S:ident $field:expr) => { $crate::check::own::<$crate::model::$S, _>($field) };
    (@fields [$($field:expr),+ $(,)?]) => {{
        const FIELDS: &[$crate::read::AnyField] = &[$($field.any()),+];
        FIELDS
    }};
    ($S:ident Says { field: $field:expr $(,)? }) => { $crate::check::Asks::Says($crate::check::asked!(@own $S $field)) };
    ($S:ident SaysAny { fields: [$($field:expr),+ $(,)?] $(,)? }) => {{
        const FIELDS: &[$crate::read::AnyField] = &[$($crate::check::asked!(@own $S $field)),+];
        $crate::check::Asks::SaysAny(FIELDS)
    }};
    ($S:ident SaysEach { fields: [$($field:expr),+ $(,)?] $(,)? }) => {{
        const FIELDS: &[$crate::read::AnyField] = &[$($crate::check::asked!(@own $S $field)),+];
        $crate::check::Asks::SaysEach(FIELDS)
    }};
    ($S:ident EachSays { list: $list:expr, fields: [$($field:expr),+ $(,)?] $(,)? }) => {{
        const FIELDS: &[$crate::read::AnyField] = &[$($crate::check::shape::inside($crate::check::shape::of::<$crate::model::$S, _>($list), $field)),+];
        $crate::check::Asks::EachSays($list.any(), FIELDS)
    }};
    (Root Kept { part: $part:expr $(,)? }) => { $crate::check::Asks::Kept($crate::check::asked!(@own Root $part)) };
    ($S:ident Order { first: $first:expr, then: $then:expr $(,)? }) => {
        $crate::check::Asks::Order($crate::check::shape::day::<$crate::model::$S, _>($first), $crate::check::shape::day::<$crate::model::$S, _>($then))
    };
    ($S:ident OrderEach { list: $list:expr, first: $first:expr, then: $then:expr $(,)? }) => {
        $crate::check::Asks::OrderEach(
            $crate::check::asked!(@own $S $list),
            $crate::check::shape::day_inside($list, $first),
            $crate::check::shape::day_inside($list, $then),
        )
    };
    ($S:ident OnTime { list: $list:expr, due: $due:expr, done: [$($done:expr),+ $(,)?] $(,)? }) => {{
        const DONE: &[$crate::read::AnyField] = &[$($crate::check::shape::day_inside($list, $done)),+];
        $crate::check::Asks::OnTime($crate::check::asked!(@own $S $list), $crate::check::shape::day_inside($list, $due), DONE)
    }};
    ($S:ident Due { due: $due:expr, done: [$($done:expr),* $(,)?] $(,)? }) => {{
        const DONE: &[$crate::read::AnyField] = &[$($crate::check::shape::day::<$crate::model::$S, _>($done)),*];
        $crate::check::Asks::Due($crate::check::shape::day::<$crate::model::$S, _>($due), DONE)
    }};
    ($S:ident Until { until: $until:expr $(,)? }) => { $crate::check::Asks::Until($crate::check::shape::day::<$crate::model::$S, _>($until)) };
    ($S:ident Documented { document: $document:expr, evidence: $evidence:expr $(,)? }) => {
        $crate::check::Asks::Documented(
            $crate::check::shape::document::<$crate::model::$S>($document),
            $crate::check::shape::evidence::<$crate::model::$S>($evidence),
        )
    };
    ($S:ident Approved { approval: $approval:expr $(,)? }) => {
        $crate::check::Asks::Approved($crate::check::shape::approval::<$crate::model::$S>($approval))
    };
    ($S:ident Evidenced { evidence: $evidence:expr $(,)? }) => {
        $crate::check::Asks::Evidenced($crate::check::shape::evidence::<$crate::model::$S>($evidence))
    };
    ($S:ident Referred { from: $from:expr, by: $by:expr, at: $at:expr $(,)? }) => {
        $crate::check::Asks::Referred(
            $crate::check::asked!(@own Root $from),
            $crate::check::shape::inside($from, $by),
            $crate::check::asked!(@own $S $at),
        )
    };
    ($S:ident EachReferred { list: $list:expr, from: $from:expr, by: $by:expr $(,)? }) => {
        $crate::check::Asks::EachReferred(
            $crate::check::asked!(@own $S $list),
            $crate::check::asked!(@own Root $from),
            $crate::check::shape::inside($from, $by),
        )
    };
    (Whole Days {}) => { $crate::check::Asks::Days };
    (@way $S:ident [$field:expr]) => {{
        const WAY: $crate::check::shape::Way = &[$crate::check::asked!(@own $S $field)];
        WAY
    }};
    (@way $S:ident [$one:expr => $two:expr]) => {{
        const WAY: $crate::check::shape::Way = &[
            $crate::check::shape::step($crate::check::shape::from::<$crate::model::$S, _>($one), $two),
            $two.any(),
        ];
        WAY
    }};
    (@way $S:ident [$one:expr => $two:expr => $three:expr]) => {{
        const WAY: $crate::check::shape::Way = &[
            $crate::check::shape::step($crate::check::shape::from::<$crate::model::$S, _>($one), $two),
            $crate::check::shape::step($two, $three),
            $three.any(),
        ];
        WAY
    }};
    (@ways $S:ident [$($way:tt),+ $(,)?]) => {{
        const WAYS: &[$crate::check::shape::Way] = &[$($crate::check::asked!(@way $S $way)),+];
        WAYS
    }};
    (@moment $S:ident own $field:expr) => {
        $crate::check::shape::Moment::Own($crate::check::shape::day::<$crate::model::$S, _>($field))
    };
    (@moment $S:ident of $field:expr) => { $crate::check::shape::Moment::Holder($crate::check::shape::dated($field)) };
    (@moment $S:ident their $field:expr) => { $crate::check::shape::Moment::Their($crate::check::shape::dated($field)) };
    (@moment $S:ident today) => { $crate::check::shape::Moment::Today };
    (@moment $S:ident kept) => { $crate::check::shape::Moment::Kept };
    (@moment $S:ident born) => { $crate::check::shape::Moment::Born };
    (@moments $S:ident [$($which:ident $($field:expr)?),+ $(,)?]) => {{
        const MOMENTS: &[$crate::check::shape::Moment] = &[$($crate::check::asked!(@moment $S $which $($field)?)),+];
        MOMENTS
    }};
    ($S:ident Standing { ways: $ways:tt $(,)? }) => { $crate::check::Asks::Standing($crate::check::asked!(@ways $S $ways)) };
    ($S:ident StoodThen { ways: $ways:tt, on: $on:tt, not_yet: $not_yet:expr $(,)? }) => {
        $crate::check::Asks::StoodThen($crate::check::asked!(@ways $S $ways), $crate::check::asked!(@moments $S $on), Some($not_yet))
    };
    ($S:ident StoodThen { ways: $ways:tt, on: $on:tt $(,)? }) => {
        $crate::check::Asks::StoodThen($crate::check::asked!(@ways $S $ways), $crate::check::asked!(@moments $S $on), None)
    };
    ($S:ident OfSystems { ways: $ways:tt $(,)? }) => { $crate::check::Asks::OfSystems($crate::check::asked!(@ways $S $ways)) };
    ($S:ident InTurn { way: $way:tt, first: $first:tt, then: $then:tt $(,)? }) => {
        $crate::check::Asks::InTurn(
            $crate::check::asked!(@way $S $way),
            $crate::check::asked!(@moments $S $first),
            $crate::check::asked!(@moments $S $then),
        )
    };
    ($S:ident Shown { ways: $ways:tt $(,)? }) => { $crate::check::Asks::Shown($crate::check::asked!(@ways $S $ways)) };
    ($S:ident ShownOf { ways: $ways:tt $(,)? }) => { $crate::check::Asks::ShownOf($crate::check::asked!(@ways $S $ways)) };
    ($S:ident Reached { actors: $actors:expr, on: $on:expr $(,)? }) => {
        $crate::check::Asks::Reached($crate::check::shape::actors::<$crate::model::$S>($actors), $crate::check::shape::day::<$crate::model::$S, _>($on))
    };
    ($S:ident Agrees { ways: $ways:tt, own: $own:expr, their: $their:expr $(,)? }) => {
        $crate::check::Asks::Agrees($crate::check::asked!(@ways $S $ways), $own.any(), $their.any())
    };
    ($S:ident Apart { did: $did:tt, judged: $judged:tt $(,)? }) => {
        $crate::check::Asks::Apart($crate::check::asked!(@way $S $did), $crate::check::asked!(@way $S $judged))
    };
    ($S:ident EachHolds { list: $list:expr, of: $Of:ident, holds: $holds:expr, at: $at:expr $(,)? }) => {
        $crate::check::Asks::EachHolds(
            $crate::check::asked!(@own $S $list),
            |it, as_of| $crate::check::applies::<$crate::model::$Of, _, _>(it, as_of, $holds),
            $crate::check::shape::inside($list, $at),
        )
    };
}
pub(crate) use asked;

/// A value that is a date.
pub(crate) trait Day {}
impl Day for Date {}
impl Day for Option<Date> {}
impl Day for Option<DateTime> {}

/// A field of `R`, whatever it holds.
pub(crate) const fn own<R, V>(field: Field<R, V>) -> AnyField {
    field.any()
}
/// A field of `R` that holds a date.
pub(crate) const fn day<R, V: Day>(field: Field<R, V>) -> AnyField {
    field.any()
}
/// A field that holds a date, whatever its record.
pub(crate) const fn dated<R, V: Day>(field: Field<R, V>) -> AnyField {
    field.any()
}
/// The same field, as one of `R`.
pub(crate) const fn from<R, V>(field: Field<R, V>) -> Field<R, V> {
    field
}
/// The same list, as one of `R`.
pub(crate) const fn of<R, V>(field: Field<R, V>) -> Field<R, V> {
    field
}
/// A field of the records of that list.
pub(crate) const fn inside<R, E, V>(_: Field<R, Vec<E>>, field: Field<E, V>) -> AnyField {
    field.any()
}
/// A field of the records of that list that holds a date.
pub(crate) const fn day_inside<R, E, V: Day>(_: Field<R, Vec<E>>, field: Field<E, V>) -> AnyField {
    field.any()
}
/// A field that names a document.
pub(crate) const fn document<R>(field: Field<R, Option<crate::read::Ref<crate::model::Document>>>) -> AnyField {
    field.any()
}
/// A field that names evidence.
pub(crate) const fn evidence<R>(field: Field<R, Vec<crate::read::Ref<crate::model::Evidence>>>) -> AnyField {
    field.any()
}
/// A field that names persons and roles.
pub(crate) const fn actors<R>(field: Field<R, Vec<crate::read::Ref<crate::model::Actor>>>) -> AnyField {
    field.any()
}
/// A field that holds an approval.
pub(crate) const fn approval<R>(field: Field<R, Option<Box<crate::model::Approval>>>) -> AnyField {
    field.any()
}
