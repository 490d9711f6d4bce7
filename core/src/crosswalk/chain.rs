//! A way with the verdict on its beginning: how far it carries, and its weakest link.

use super::beneath::{Beneath, Verdicts};
use super::known::Known;
use super::links::{Link, Links};
use super::paths::Way;
use super::say;
use super::view::{CarriedChain, CarriedLink, CarriedState, CarriedVerdict};
use super::words::Reach;
use crate::assess::Status;
use crate::language::Language;
use crate::read::Text;

/// What a chain is made with.
#[derive(Debug)]
pub(super) struct Maker<'m> {
    pub(super) verdicts: &'m Verdicts<'m>,
    pub(super) known: &'m Known<'m>,
    pub(super) links: &'m Links<'m>,
    pub(super) language: &'m Language,
}

/// How much a verdict lets through.
pub(super) fn reach_of(status: Status) -> Reach {
    match status {
        Status::Conforms => Reach::Whole,
        Status::Partial => Reach::Part,
        Status::Gap | Status::NotApplicable | Status::NotDetermined => Reach::Nothing,
    }
}

/// The state to which something carries that reaches so far.
pub(super) fn state_of(reach: Reach) -> CarriedState {
    match reach {
        Reach::Whole => CarriedState::Covered,
        Reach::Part => CarriedState::Partly,
        Reach::Suggestion | Reach::Nothing => CarriedState::NotCovered,
    }
}

impl Maker<'_> {
    pub(super) fn chain(&self, way: &Way<'_, '_>) -> CarriedChain {
        let beneath = self.verdicts.of(way.from);
        let state = state_of(way.relation.reach().min(reach_of(beneath.status)));
        let mut it = CarriedChain::new(way.from.into(), way.relation, beneath.status, state);
        it.title = self.known.title(way.from, self.language).map(Text::from);
        it.strength = way.links.iter().map(Link::strength).min().flatten();
        it.weakest = Some(self.weakest(way, &beneath).into());
        it.held = beneath.held.then_some(true);
        it.verdicts = beneath.verdicts.iter().map(|verdict| CarriedVerdict::new(verdict.id.clone(), verdict.status)).collect();
        it.links = way.links.iter().map(|each| link(each, self.links)).collect();
        it
    }

    /// The weakest of the links and the verdict; of several alike the first with the least strength.
    fn weakest(&self, way: &Way<'_, '_>, beneath: &Beneath<'_>) -> String {
        let link = way.links.iter().min_by_key(|link| (link.relation().reach(), link.strength()));
        match link.filter(|link| link.relation().reach() <= reach_of(beneath.status)) {
            Some(link) => say::row(link, self.language),
            None => {
                let args = [("id", way.from.into()), ("verdict", beneath.status.label(self.language).into())];
                self.language.say(say::ITEM, &args)
            }
        }
    }
}

fn link(link: &Link<'_>, links: &Links<'_>) -> CarriedLink {
    let (set, row) = (link.set, link.row);
    let (source, target) = if link.inverted { (&row.target, &row.source) } else { (&row.source, &row.target) };
    let mut it = CarriedLink::new(set.id.clone(), set.version.clone(), source.clone(), target.clone(), link.relation());
    it.inverted = link.inverted.then_some(true);
    it.strength = link.strength();
    it.confidence = row.confidence;
    it.basis = row.basis;
    it.sources = row.sources.iter().map(|id| links.source(set, id).clone()).collect();
    it.rationale.clone_from(&row.rationale);
    it.as_published.clone_from(&row.as_published);
    it.condition.clone_from(&row.condition);
    it.verified_by.clone_from(&row.verified_by);
    it.overrides.clone_from(&row.overrides);
    it
}
