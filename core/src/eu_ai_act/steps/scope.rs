//! Whether the Act applies (Art. 2, 3).

use crate::eu_ai_act::classification::{Class, Classification, Place};
use crate::eu_ai_act::classify::{ACT_APPLIES, ACT_NOT_APPLICABLE, NOT_IN_UNION, OPEN_SOURCE_NO_GROUND, member, says};
use crate::model::{AiSystem, EuAiAct, EuAiActRole, MarketState, OutOfScopeGround};
use crate::read::Date;

/// Whether the Act applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::eu_ai_act) enum Scope {
    /// It does.
    Inside,
    /// It does not.
    Outside,
    /// That is not recorded.
    Open,
}

fn article(ground: OutOfScopeGround) -> &'static str {
    match ground {
        OutOfScopeGround::NoAiSystem => "Art. 3(1)",
        OutOfScopeGround::MilitaryOrSecurity => "Art. 2(3)",
        OutOfScopeGround::ThirdCountryCooperation => "Art. 2(4)",
        OutOfScopeGround::ResearchOnly => "Art. 2(6)",
        OutOfScopeGround::BeforeMarket => "Art. 2(8)",
        OutOfScopeGround::PersonalUse => "Art. 2(10)",
        OutOfScopeGround::OpenSource => "Art. 2(12)",
    }
}

/// Whether the system is on the Union market by then; what is planned is not.
pub(in crate::eu_ai_act) fn on_market(facts: &EuAiAct, as_of: Date) -> bool {
    let planned = facts.placed_on_market == Some(MarketState::Planned);
    facts.placed_on_market == Some(MarketState::Placed) || facts.placed_on_market_on.is_some_and(|on| on <= as_of && !planned)
}

pub(in crate::eu_ai_act) fn scope(it: &mut Classification, system: &AiSystem, facts: &EuAiAct, seat: Option<bool>, as_of: Date) -> Scope {
    let reason = says(&facts.out_of_scope_reason);
    match facts.out_of_scope_ground {
        Some(OutOfScopeGround::OpenSource) if reason => {}
        // Once it is on the market, development is over.
        Some(OutOfScopeGround::BeforeMarket) if on_market(facts, as_of) => {}
        Some(ground) if reason => {
            it.found(Class::OutOfScope, Place::of(EuAiAct::OUT_OF_SCOPE_GROUND), ground.as_str(), ACT_NOT_APPLICABLE, article(ground));
            return Scope::Outside;
        }
        Some(ground) => {
            it.lacks(Place::of(EuAiAct::OUT_OF_SCOPE_REASON), Class::Prohibited, article(ground));
            return Scope::Open;
        }
        None if reason => {
            it.found(Class::OutOfScope, Place::of(EuAiAct::OUT_OF_SCOPE_REASON), "", ACT_NOT_APPLICABLE, "Art. 2, 3");
            return Scope::Outside;
        }
        None => {}
    }
    applies(it, system, facts, seat)
}

fn applies(it: &mut Classification, system: &AiSystem, facts: &EuAiAct, seat: Option<bool>) -> Scope {
    let used = system.deployments.iter().filter_map(|deployment| deployment.country.as_ref()).find(|country| member(country.as_str()));
    let deployer = facts.roles.contains(&EuAiActRole::Deployer);
    let by_role = |role: &&EuAiActRole| match role {
        EuAiActRole::Importer | EuAiActRole::Distributor => Some("Art. 2(1)(d)"),
        EuAiActRole::ProductManufacturer => Some("Art. 2(1)(e)"),
        EuAiActRole::AuthorisedRepresentative => Some("Art. 2(1)(f)"),
        EuAiActRole::Provider | EuAiActRole::Deployer => None,
    };
    let role = facts.roles.iter().find_map(|role| Some((role, by_role(&role)?)));
    if facts.output_used_in_union == Some(true) {
        it.because(Place::of(EuAiAct::OUTPUT_USED_IN_UNION), "true", ACT_APPLIES, "Art. 2(1)(c)");
    } else if let Some(state) = facts.placed_on_market {
        it.because(Place::of(EuAiAct::PLACED_ON_MARKET), state.as_str(), ACT_APPLIES, "Art. 2(1)(a)");
    } else if let Some(on) = facts.placed_on_market_on {
        it.because(Place::of(EuAiAct::PLACED_ON_MARKET_ON), &on.to_string(), ACT_APPLIES, "Art. 2(1)(a)");
    } else if let Some(country) = used {
        it.because(Place::system(AiSystem::DEPLOYMENTS), country.as_str(), ACT_APPLIES, "Art. 2(1)(a)");
    } else if deployer && seat == Some(true) {
        it.because(Place::of(EuAiAct::ROLES), EuAiActRole::Deployer.as_str(), ACT_APPLIES, "Art. 2(1)(b)");
    } else if let Some((role, article)) = role {
        it.because(Place::of(EuAiAct::ROLES), role.as_str(), ACT_APPLIES, article);
    } else if facts.output_used_in_union == Some(false) && (seat == Some(false) || !facts.roles.is_empty() && !deployer) {
        it.found(Class::OutOfScope, Place::of(EuAiAct::OUTPUT_USED_IN_UNION), "false", NOT_IN_UNION, "Art. 2(1)");
        return Scope::Outside;
    } else if facts.output_used_in_union == Some(false) && deployer {
        // A deployer is under the Act where it sits in the Union, wherever the output is used.
        it.lacks(Place::sites(), Class::Prohibited, "Art. 2(1)(b)");
        return Scope::Open;
    } else {
        it.lacks(Place::of(EuAiAct::OUTPUT_USED_IN_UNION), Class::Prohibited, "Art. 2(1)");
        return Scope::Open;
    }
    Scope::Inside
}

/// A free licence takes nothing out that is high-risk, prohibited or under Article 50.
pub(in crate::eu_ai_act) fn licence(it: &mut Classification, facts: &EuAiAct) {
    let claimed = facts.out_of_scope_ground == Some(OutOfScopeGround::OpenSource);
    if claimed && it.holds.iter().any(|class| *class >= Class::Transparency) {
        it.because(Place::of(EuAiAct::OUT_OF_SCOPE_GROUND), OutOfScopeGround::OpenSource.as_str(), OPEN_SOURCE_NO_GROUND, "Art. 2(12)");
    }
}
