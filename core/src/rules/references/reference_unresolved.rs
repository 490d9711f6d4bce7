//! A reference to nothing.

use super::Foreign;
use crate::catalogue::{Entry, Note, catalogue};
use crate::check::{Cx, Defect, Link, Reached, Sink, fail, rule};
use crate::order::Map;

rule! {
    "reference-unresolved", since "0.1", Integrity, on Whole, serves [],
    effort RecordOnly,
    fix Meant,
    message "`{id}` refers to no record and to no entry of the standard",
    message when SIMILAR "`{id}` refers to no record and to no entry of the standard; the closest id is `{near}`",
    message when ELSEWHERE "`{id}` refers to no entry of ISO/IEC 42001; it is cited as in {standard}",
    message when FROM_TWO "`{id}` refers to no entry of the standard: the numbers of controls in Annex A begin at 2",
    message when AMONG "`{id}` refers to no entry of the standard: `{above}` contains `{first}` to `{last}`",
    message when OUTSIDE "`{id}` refers to no entry of the standard: requirements are in clauses 4 to 10",
    message when AREA "`{id}` is not a control: it stands for the controls `{first}` to `{last}` of Annex A",
    message when FRAMEWORK "`{id}` refers to no entry: the framework `{framework}` is not loaded",
    hint "correct the reference, record what it refers to, or remove it",
    whole resolved,
}

/// What it costs to look through the catalogue, in pairs of ids compared.
const CATALOGUE: u32 = 1 << 13;

fn resolved(cx: &Cx<'_>, sink: &mut Sink<'_>) {
    // The advice for a text serves the next reference with the same text.
    let mut advised: Map<(&str, &str), Advice<'_>> = Map::new();
    for link in cx.index().links() {
        let id = link.text;
        if link.reached() != Reached::Nothing {
            sink.pass(id);
        } else if cx.lost_ids.binary_search_by(|lost| lost.as_str().cmp(id)).is_ok() {
            sink.unknown(id);
        } else {
            match super::foreign(link, cx) {
                Foreign::Entry => sink.pass(id),
                Foreign::NotLoaded(_) => sink.unknown(id),
                Foreign::Nothing => {
                    let (kind, owner) = super::owner(link, cx);
                    let advice = advised.or_insert_with((id, link.targets.name), || advice(cx, link));
                    sink.fail(kind, owner, advice.unwrap_or(&mut Advice::None).told(fail(link.path).with("id", id)));
                }
            }
        }
    }
}

/// What was probably meant.
enum Advice<'a> {
    None,
    Area(&'static str, &'static str),
    Near(String),
    Noted(Note),
    Id(&'a str),
}

impl Advice<'_> {
    fn told(&self, defect: Defect) -> Defect {
        match self {
            Advice::None => defect,
            Advice::Area(first, last) => defect.case(AREA).with("first", *first).with("last", *last),
            Advice::Near(near) => defect.case(SIMILAR).with("near", near.as_str()),
            Advice::Id(near) => defect.case(SIMILAR).with("near", *near),
            Advice::Noted(Note::OtherStandard(standard)) => defect.case(ELSEWHERE).with("standard", *standard),
            Advice::Noted(Note::NumbersStartAtTwo) => defect.case(FROM_TWO),
            Advice::Noted(Note::Spans { above, first, last }) => {
                defect.case(AMONG).with("above", above.as_str()).with("first", *first).with("last", *last)
            }
            Advice::Noted(Note::OutsideClauses) => defect.case(OUTSIDE),
            Advice::Noted(Note::FrameworkNotLoaded { framework, .. }) => defect.case(FRAMEWORK).with("framework", framework.as_str()),
        }
    }
}

fn advice<'a>(cx: &Cx<'a>, link: &Link<'a>) -> Advice<'a> {
    if let Some((first, last)) = area(link) {
        return Advice::Area(first, last);
    }
    let similar = cx.similar();
    if !link.targets.facts.is_empty() && similar.afford(CATALOGUE) {
        let resolution = cx.catalogue.resolve_id(link.text);
        if let Some(note) = resolution.notes().first() {
            return Advice::Noted(note.clone());
        }
        if let Some(suggestion) = resolution.suggestions().first() {
            let entry = &suggestion.entry;
            return Advice::Near(if matches!(entry, Entry::Own(_)) { entry.qualified() } else { entry.id().to_owned() });
        }
    }
    similar.nearest(cx.index(), link.text, link.targets).map_or(Advice::None, Advice::Id)
}

/// The first and the last control below a part of Annex A that stands where a control is to be named.
fn area(link: &Link<'_>) -> Option<(&'static str, &'static str)> {
    let below = |label: &str| label.strip_prefix(link.text).is_some_and(|rest| rest.starts_with('.'));
    let mut inside = catalogue().controls().iter().map(|control| control.label).filter(|label| below(label));
    let first = inside.next().filter(|_| link.targets.facts.contains(&"annexAControl"))?;
    Some((first, inside.next_back().unwrap_or(first)))
}
