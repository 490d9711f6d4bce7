//! The view: every item of a framework, and how far records reach toward it.

use super::beneath::Verdicts;
use super::chain::Maker;
use super::decide::Asked;
use super::known::Known;
use super::links::Links;
use super::options::CrosswalkOptions;
use super::outline::{OutlineEntryKind, framework_ground};
use super::paths::{STEPS, STEPS_FAR, Search};
use super::say;
use super::view::{CarriedCounts, CarriedItem, CarriedRoll, CarriedState, Crosswalk, CrosswalkDirection, UsedSet};
use super::words::MappingStatus;
use crate::assess::Report;
use crate::catalogue::catalogue;
use crate::order::{Map, Set};
use crate::read::{Diagnostic, Ground, Text};

/// An item of the framework in question, in its order.
struct Place {
    id: String,
    under: Option<String>,
    heading: bool,
}

/// How far the records of a report carry toward a framework, or the framework toward ISO/IEC 42001.
///
/// ```
/// # #[cfg(all(feature = "crosswalks", feature = "english"))] {
/// use aimskit::crosswalk::{CarriedState, CrosswalkOptions, crosswalk};
/// let report = aimskit::Aims::new().assess("2026-11-23".parse::<aimskit::read::Date>()?);
/// let view = crosswalk(&report, &CrosswalkOptions::toward("nist-ai-rmf")).map_err(|problem| problem.message.to_string())?;
/// assert_eq!((view.items.len(), view.counts.not_covered), (72, 72)); // its published crosswalk claims no more than related topics
/// # }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// The diagnostic why there is no such view: nothing is known of the framework, or it is there for tags alone.
pub fn crosswalk(report: &Report, options: &CrosswalkOptions<'_>) -> Result<Crosswalk, Box<Diagnostic>> {
    let language = report.language();
    let known = Known::new(options.catalogue, super::all_outlines(options.outlines));
    let links = Links::new(options.all_sets());
    let framework = options.framework;
    let refused = |code| Err(Box::new(Diagnostic::of_document(code, "/framework", &[("framework", framework)], language)));
    let outline = known.outline(framework);
    if outline.is_some_and(|outline| outline.tags_only == Some(true)) {
        return refused("crosswalk-tags-only");
    }
    let ours = catalogue().edition().framework;
    if framework == ours || !(known.has_framework(framework) || links.has_framework(framework)) {
        return refused("crosswalk-framework-unknown");
    }
    for (at, name) in options.held.iter().enumerate() {
        if !(known.has_framework(name.as_str()) || links.has_framework(name.as_str())) {
            let params = [("framework", name.as_str())];
            return Err(Box::new(Diagnostic::of_document("crosswalk-framework-unknown", &format!("/held/{at}"), &params, language)));
        }
    }
    let verdicts = Verdicts::new(report, options.held);
    let maker = Maker { verdicts: &verdicts, known: &known, links: &links, language };
    let toward = options.direction == CrosswalkDirection::Toward;
    let (origin, other) = if toward { (ours, framework) } else { (framework, ours) };
    let mut search =
        Search { links: &links, origin, hops: options.hops, steps: if options.hops == 1 { STEPS } else { STEPS_FAR }, suppressed: 0 };
    let places = if toward { of_framework(framework, &known, &links, options) } else { of_standard(&links) };
    let (mut items, mut declared): (Vec<CarriedItem>, Set<String>) = (Vec::new(), Set::new());
    for place in places.iter().filter(|place| !place.heading) {
        let beneath = verdicts.of(&place.id);
        let verdict = (!beneath.verdicts.is_empty()).then_some((beneath.status, toward));
        let asked = Asked { id: &place.id, verdict, toward, gap: links.gaps(&place.id, origin).next() };
        if asked.gap.is_some() {
            declared.insert(place.id.clone(), ());
        }
        let ways = links.known(&place.id).map(|id| search.ways(id)).unwrap_or_default();
        let mut item = maker.item(&asked, &ways);
        item.under = place.under.as_deref().map(Text::from);
        items.push(item);
    }
    let title = outline.map_or_else(|| options.title_of(framework), |outline| outline.title.to_string());
    by_items_below(&mut items, &declared, language);
    let mut counts = CarriedCounts::none();
    items.iter().for_each(|item| counts.count(item.state));
    let ground = if toward { framework_ground(framework, options.outlines) } else { Ground::Standard };
    let mut view = Crosswalk::new(framework.into(), title.as_str().into(), options.direction, ground, counts);
    view.edition = known.edition(framework).map(Text::from).or_else(|| options.edition_of(framework));
    view.headings = headings(&places, &items, &maker);
    view.sets = used(&items, options);
    view.suppressed = u32::try_from(search.suppressed).ok().filter(|more| *more > 0);
    view.notes.push(
        language.say(say::MEANING, &[("title", if toward { (&title).into() } else { catalogue().edition().designation.into() })]).into(),
    );
    let drafts: Vec<String> =
        view.sets.iter().filter(|set| set.status == MappingStatus::Draft).map(|set| format!("`{}`", set.id)).collect();
    if !drafts.is_empty() {
        let named = language.list(&drafts);
        let args = [("count", drafts.len().into()), ("sets", (&named).into())];
        view.notes.push(language.say(say::DRAFTS, &args).into());
    }
    if toward {
        let listed = known.outline(other).map(|outline| outline.complete == Some(true));
        let phrase = match listed {
            Some(true) => None,
            Some(false) => Some(say::INCOMPLETE),
            None => options.catalogue.framework(framework).is_none().then_some(say::UNOUTLINED),
        };
        view.notes.extend(phrase.map(|phrase| Text::from(language.say(phrase, &[("title", (&title).into())]))));
        view.notes.extend(outline.and_then(|outline| outline.note.clone()));
    }
    view.items = items;
    Ok(view)
}

/// The items of another framework: those of its outline, else those of the loaded framework, else those that rows name.
fn of_framework(name: &str, known: &Known<'_>, links: &Links<'_>, options: &CrosswalkOptions<'_>) -> Vec<Place> {
    let qualified = |id: &str| format!("{name}:{id}");
    if let Some(outline) = known.outline(name) {
        let entries = outline.entries.iter().filter(|entry| entry.kind != Some(OutlineEntryKind::Tag));
        let place = |entry: &super::OutlineEntry| Place {
            id: qualified(entry.id.as_str()),
            under: entry.parent.as_ref().map(|parent| qualified(parent.as_str())),
            heading: !entry.is_item(),
        };
        return entries.map(place).collect();
    }
    if let Some(framework) = options.catalogue.framework(name) {
        let place = |entry: &crate::catalogue::OwnEntry| Place {
            id: entry.qualified(),
            under: entry.parent.as_deref().map(qualified),
            heading: !entry.is_assessed(),
        };
        return framework.entries().iter().map(place).collect();
    }
    links.items(name).map(|id| Place { id: id.to_owned(), under: None, heading: false }).collect()
}

/// The items of the standard: clauses without others below them, what else rows name, and the controls.
fn of_standard(links: &Links<'_>) -> Vec<Place> {
    let name = catalogue().edition().framework;
    let named: Set<&str> = links.items(name).map(|id| (id, ())).collect();
    let mut out = Vec::new();
    for clause in catalogue().clauses() {
        let id = format!("{name}:{}", clause.label);
        let heading = clause.children().next().is_some() && !named.contains(id.as_str());
        let under = clause.parent().map(|parent| format!("{name}:{}", parent.get().label));
        out.push(Place { id, under, heading });
    }
    for objective in catalogue().objectives() {
        out.push(Place { id: format!("{name}:{}", objective.label), under: None, heading: true });
        let controls = catalogue().controls().iter().filter(|control| control.objective.get().label == objective.label);
        out.extend(controls.map(|control| Place {
            id: format!("{name}:{}", control.label),
            under: Some(format!("{name}:{}", objective.label)),
            heading: false,
        }));
    }
    out
}

/// An item to which no way leads, but to all or some of the items below it, is what these come to.
fn by_items_below(items: &mut [CarriedItem], declared: &Set<String>, language: &crate::language::Language) {
    let at: Map<String, usize> = items.iter().enumerate().map(|(at, item)| (item.id.to_string(), at)).collect();
    let mut below: Vec<CarriedCounts> = items.iter().map(|_| CarriedCounts::none()).collect();
    // What stands under an item comes behind it.
    for number in (0..items.len()).rev() {
        let Some(item) = items.get_mut(number) else { continue };
        if let Some(counts) = below.get(number).filter(|counts| counts.total() > 0)
            && item.chains.is_empty()
            && item.verdict.is_none()
            && !declared.contains(item.id.as_str())
            && item.state == CarriedState::NotCovered
        {
            item.state = match (counts.covered, counts.partly, counts.not_covered) {
                (_, 0, 0) => CarriedState::Covered,
                (0, 0, _) => CarriedState::NotCovered,
                _ => CarriedState::Partly,
            };
            let args = [("covered", counts.covered.into()), ("partly", counts.partly.into()), ("notCovered", counts.not_covered.into())];
            item.reason = language.say(say::BELOW, &args).into();
            item.next.clear();
        }
        let (state, under) = (item.state, item.under.clone());
        let parent = under.and_then(|under| at.get(under.as_str()).copied()).filter(|parent| *parent < number);
        if let Some(counts) = parent.and_then(|parent| below.get_mut(parent)) {
            counts.count(state);
        }
    }
}

/// The headings with all items below them.
fn headings(places: &[Place], items: &[CarriedItem], maker: &Maker<'_>) -> Vec<CarriedRoll> {
    let at: Map<&str, usize> = places.iter().enumerate().map(|(at, place)| (place.id.as_str(), at)).collect();
    let states: Map<&str, CarriedState> = items.iter().map(|item| (item.id.as_str(), item.state)).collect();
    let mut counts: Vec<CarriedCounts> = places.iter().map(|_| CarriedCounts::none()).collect();
    // What holds others comes before them: from the last on, all below a place are counted when it is reached.
    for (number, place) in places.iter().enumerate().rev() {
        let above = place.under.as_deref().and_then(|under| at.get(under).copied()).filter(|above| *above < number);
        let Some((above, below)) = above.and_then(|above| counts.get_mut(above..=number)?.split_first_mut()) else { continue };
        below.last().into_iter().for_each(|counts| above.add(counts));
        states.get(place.id.as_str()).into_iter().for_each(|state| above.count(*state));
    }
    let heads = places.iter().zip(counts).filter(|(place, counts)| place.heading && counts.total() > 0);
    let roll = |(place, counts): (&Place, CarriedCounts)| {
        let mut roll = CarriedRoll::new(place.id.as_str().into(), counts);
        roll.title = maker.known.title(&place.id, maker.language).map(Text::from);
        roll.under = place.under.as_deref().map(Text::from);
        roll
    };
    heads.map(roll).collect()
}

/// The sets whose rows stand in the view, in their order.
fn used(items: &[CarriedItem], options: &CrosswalkOptions<'_>) -> Vec<UsedSet> {
    let mut rows: Map<&str, Set<(&str, &str)>> = Map::new();
    let chains = items.iter().flat_map(|item| item.chains.iter().chain(&item.suggestions));
    for link in chains.flat_map(|chain| &chain.links) {
        let (a, b) = (link.source.as_str(), link.target.as_str());
        if let Some(pairs) = rows.or_insert_with(link.set.as_str(), Set::new) {
            pairs.insert(if a <= b { (a, b) } else { (b, a) }, ());
        }
    }
    let used = |set: &super::MappingSet| {
        let number = rows.get(set.id.as_str())?.entries().count();
        let status = set.status.unwrap_or(MappingStatus::Draft);
        let mut it = UsedSet::new(set.id.as_text().clone(), set.version.clone(), status, u32::try_from(number).unwrap_or(u32::MAX));
        it.title.clone_from(&set.title);
        it.licence.clone_from(&set.licence);
        it.reviewed_by.clone_from(&set.reviewed_by);
        Some(it)
    };
    options.all_sets().filter_map(used).collect()
}
