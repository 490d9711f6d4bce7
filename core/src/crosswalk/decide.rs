//! What all ways to an item come to.
//!
//! The item's own verdict decides first. Then what contains the whole of it, by the most restrictive of the verdicts. Where neither determines
//! anything, what has a part in common fills the blank, and makes it partly covered at most. What is only related never covers.

use super::chain::{Maker, reach_of, state_of};
use super::links::Link;
use super::paths::Way;
use super::say;
use super::set::{MappingGap, MappingRow, MappingSet};
use super::view::{CarriedChain, CarriedItem, CarriedState};
use super::words::Reach;
use crate::assess::{Next, Status};
use crate::order::Set;
use crate::read::Text;

/// Most suggestions that are listed for an item.
const SUGGESTIONS: usize = 20;
/// Most rows that disagree and are named for one item.
const ROWS: usize = 20;
/// Most steps that are named for an item.
const STEPS: usize = 6;

/// All that is known of an item.
#[derive(Debug)]
pub(super) struct Asked<'a> {
    pub(super) id: &'a str,
    /// The verdict on it, and whether it decides.
    pub(super) verdict: Option<(Status, bool)>,
    /// Whether it is an item of the other framework, and the ways begin in the standard.
    pub(super) toward: bool,
    pub(super) gap: Option<(&'a MappingSet, &'a MappingGap)>,
}

/// The rows that disagree, each once, in the order in which ways lead over them.
#[derive(Default)]
struct Disagreeing<'s> {
    links: Vec<Link<'s>>,
    rows: Set<*const MappingRow>,
    lists: Set<*const Link<'s>>,
}

impl<'s> Disagreeing<'s> {
    /// Several ways share a list: it is gone through once.
    fn take(&mut self, links: &[Link<'s>]) {
        if !self.lists.insert(links.as_ptr(), ()) {
            return;
        }
        for link in links {
            if self.rows.insert(std::ptr::from_ref(link.row), ()) {
                self.links.push(*link);
            }
        }
    }
}

impl Maker<'_> {
    pub(super) fn item(&self, asked: &Asked<'_>, ways: &[Way<'_, '_>]) -> CarriedItem {
        let language = self.language;
        let (suggested, claimed): (Vec<&Way<'_, '_>>, Vec<&Way<'_, '_>>) =
            ways.iter().partition(|way| way.relation.reach() == Reach::Suggestion);
        let chains: Vec<CarriedChain> = claimed.iter().map(|way| self.chain(way)).collect();
        let applies = |chain: &&CarriedChain| chain.status != Status::NotApplicable;
        let of = |reach: Reach| chains.iter().filter(applies).filter(|chain| chain.relation.reach() == reach).collect::<Vec<_>>();
        let (whole, parts) = (of(Reach::Whole), of(Reach::Part));
        let own = asked.verdict.filter(|(_, decides)| *decides).map(|(status, _)| status).filter(|status| *status != Status::NotDetermined);
        let (state, reason, carrying) = if let Some(own) = own {
            let state = if own == Status::NotApplicable { CarriedState::NotApplicable } else { state_of(reach_of(own)) };
            (state, language.say(say::OWN_VERDICT, &[("verdict", own.label(language).into())]), Vec::new())
        } else if let Some((set, gap)) = asked.gap {
            let args = [("set", set.id.as_str().into()), ("text", (&gap.note).into())];
            (CarriedState::NotCovered, language.say(say::DECLARED, &args), Vec::new())
        } else {
            self.carried(&whole, &parts, !chains.is_empty(), suggested.len())
        };
        let mut it = CarriedItem::new(asked.id.into(), state, reason.into());
        it.title = self.known.title(asked.id, language).map(Text::from);
        it.verdict = asked.verdict.map(|(status, _)| status);
        it.strength = carrying.iter().filter_map(|chain| chain.strength).max();
        it.weakest = carrying
            .iter()
            .max_by_key(|chain| (chain.state == CarriedState::Covered, chain.strength))
            .and_then(|chain| chain.weakest.clone());
        it.conflict = self.conflict(&whole, ways, asked, own.is_none() && !chains.is_empty()).map(Text::from);
        it.next = self.next(&it, &chains, asked.toward, !suggested.is_empty());
        it.suggestions = suggested.iter().take(SUGGESTIONS).map(|way| self.chain(way)).collect();
        it.more_suggestions = u32::try_from(suggested.len().saturating_sub(SUGGESTIONS)).ok().filter(|more| *more > 0);
        it.chains = chains;
        it
    }

    /// State, reason and what carries, by the ways alone.
    fn carried<'c>(
        &self,
        whole: &[&'c CarriedChain],
        parts: &[&'c CarriedChain],
        any: bool,
        suggested: usize,
    ) -> (CarriedState, String, Vec<&'c CarriedChain>) {
        let language = self.language;
        // Of what contains the whole of it, the worst verdict counts; one that is not determined leaves a blank.
        let worst = whole.iter().min_by_key(|chain| rank(chain.status)).map(|chain| chain.status);
        if let Some(status) = worst.filter(|status| *status != Status::NotDetermined) {
            let state = state_of(reach_of(status));
            let phrase = if state == CarriedState::NotCovered { say::NOTHING_CONFORMS } else { say::WHOLE };
            let named: Vec<&CarriedChain> = whole.iter().copied().filter(|chain| chain.status == status).collect();
            let carrying = if state == CarriedState::NotCovered { Vec::new() } else { named.clone() };
            return (state, language.say(phrase, &[("items", (&say::items(&named, language)).into())]), carrying);
        }
        let filling: Vec<&CarriedChain> = parts.iter().copied().filter(|chain| chain.state != CarriedState::NotCovered).collect();
        if !filling.is_empty() {
            return (CarriedState::Partly, language.say(say::PARTS, &[("items", (&say::items(&filling, language)).into())]), filling);
        }
        let all: Vec<&CarriedChain> = whole.iter().chain(parts).copied().collect();
        let reason = match (all.is_empty(), any) {
            (false, _) => language.say(say::NOTHING_CONFORMS, &[("items", (&say::items(&all, language)).into())]),
            (true, true) => language.text(say::STATED_NONE).to_owned(),
            (true, false) if suggested > 0 => language.say(say::ONLY_SUGGESTED, &[("count", suggested.into())]),
            (true, false) => language.text(say::NO_WAY).to_owned(),
        };
        (CarriedState::NotCovered, reason, Vec::new())
    }

    /// What disagrees: rows of several sets on the same two items, a declared gap and rows, verdicts on what contains the whole.
    fn conflict(&self, whole: &[&CarriedChain], ways: &[Way<'_, '_>], asked: &Asked<'_>, decided: bool) -> Option<String> {
        let language = self.language;
        // Rows are named once, however many ways lead over them.
        let mut said = Disagreeing::default();
        for way in ways.iter().filter(|way| !way.against.is_empty()) {
            said.take(&way.links);
            way.against.iter().for_each(|against| said.take(against));
        }
        let gap = asked.gap.filter(|_| decided);
        if gap.is_some() {
            ways.iter().filter(|way| way.relation.reach() >= Reach::Part).for_each(|way| said.take(&way.links));
        }
        let declared = gap.map(|(set, gap)| language.say(say::DECLARED, &[("set", set.id.as_str().into()), ("text", (&gap.note).into())]));
        let named = said.links.iter().take(ROWS).map(|link| say::row(link, language));
        let more = said.links.len().saturating_sub(ROWS);
        let rows: Vec<String> = declared.into_iter().chain(named).chain((more > 0).then(|| language.more(more))).collect();
        if !rows.is_empty() {
            return Some(language.say(say::CONFLICT, &[("rows", (&language.line(rows)).into())]));
        }
        let first = whole.first()?.status;
        let differ = decided && asked.gap.is_none() && whole.iter().any(|chain| chain.status != first);
        differ.then(|| language.say(say::DIRECT, &[("verdicts", (&say::items(whole, language)).into())]))
    }

    /// What to do about an item that is not covered: what the verdicts beneath ask for; of an item of the standard, what its own verdict does.
    fn next(&self, item: &CarriedItem, chains: &[CarriedChain], toward: bool, suggested: bool) -> Vec<Next> {
        let mut steps: Vec<Next> = Vec::new();
        if matches!(item.state, CarriedState::Covered | CarriedState::NotApplicable) {
            return steps;
        }
        let ends = chains.iter().filter(|chain| toward && chain.status != Status::Conforms).map(|chain| chain.from.as_str());
        let own = (!toward).then_some(item.id.as_str());
        let beneath = ends.chain(own).flat_map(|id| self.verdicts.of(id).verdicts);
        let open = beneath.filter(|verdict| !matches!(verdict.status, Status::Conforms | Status::NotApplicable));
        for step in open.flat_map(|verdict| &verdict.next) {
            if steps.len() < STEPS && !steps.contains(step) {
                steps.push(step.clone());
            }
        }
        if steps.is_empty() && toward {
            let phrase = if suggested { say::NEXT_REVIEW } else { say::NEXT_OWN };
            steps.push(Next::new(self.language.text(phrase).into()));
        }
        steps
    }
}

/// Verdicts from the worst to the best, for what contains the whole of an item.
fn rank(status: Status) -> u8 {
    match status {
        Status::Gap => 0,
        Status::NotDetermined | Status::NotApplicable => 1,
        Status::Partial => 2,
        Status::Conforms => 3,
    }
}
