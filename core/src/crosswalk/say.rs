//! Phrases of crosswalks.

use super::links::Link;
use super::view::CarriedChain;
use crate::language::{Language, phrases};

phrases! { pub(crate) Crosswalk:
    /// {verdict} is a verdict, as in "conforms".
    OWN_VERDICT = "the records were assessed against it: {verdict}";
    NO_WAY = "no mapping row leads here";
    ONLY_SUGGESTED = one "{count} mapping row states that a topic is related, which covers nothing" other "{count} mapping rows state that topics are related, which covers nothing";
    /// {set} is the id of a mapping set, {text} what it states.
    DECLARED = "by the mapping set `{set}`, nothing corresponds to it: {text}";
    STATED_NONE = "the mapping rows state that nothing corresponds to it";
    /// {items} are ids with verdicts, as in "`A.2.2` (conforms)".
    WHOLE = "{items}: carries to the whole of it";
    PARTS = "{items}: carries to a part of it";
    NOTHING_CONFORMS = "nothing that leads here conforms: {items}";
    /// By the items below it.
    BELOW = "by the items below it: {covered} covered, {partly} partly covered, {notCovered} not covered";
    /// An item and its verdict.
    ITEM = "`{id}` ({verdict})";
    /// An item and its verdict, where no record but the request states it.
    ITEM_HELD = "`{id}` (held as conforming by the request)";
    /// {relation} as in "is a part of"; {set} is the id of a mapping set.
    ROW = "`{source}` {relation} `{target}` by `{set}`";
    /// The same, with a strength from 0 to 10.
    ROW_STRENGTH = "`{source}` {relation} `{target}` by `{set}`, strength {strength} of 10";
    /// {version} is that of the mapping set.
    VERSIONED = "`{source}` {relation} `{target}` by `{set}`, version {version}";
    /// {strength} is a number from 0 to 10.
    STRENGTH = "strength {strength} of 10";
    /// {by} is a name.
    VERIFIED = "verified by {by}";
    /// {text} is the reason of a user.
    OVERRIDES = "overrides other rows: {text}";
    CONFLICT = "the mappings disagree, and the most restrictive counts: {rows}";
    DIRECT = "{verdicts} contain it and disagree, and the most restrictive counts";
    NEXT_REVIEW = "review the suggested rows; where one holds, record it in a mapping set of your own with its reason";
    NEXT_OWN = "record how it is met outside ISO/IEC 42001, or map it in a mapping set of your own";
    MEANING = "Covered and partly covered state how far the records reach by the mappings. They are no statement of conformity with {title}.";
    DRAFTS = one "The mapping set {sets} is a draft: no one has reviewed and signed it." other "The mapping sets {sets} are drafts: no one has reviewed and signed them.";
    INCOMPLETE = "The outline at hand does not list every item of {title}.";
    UNOUTLINED = "No outline of {title} is at hand: the items are those that the rows name.";
}

/// A link in words.
pub(super) fn row(link: &Link<'_>, language: &Language) -> String {
    let (source, target) = if link.inverted { (&link.row.target, &link.row.source) } else { (&link.row.source, &link.row.target) };
    let strength = link.strength();
    let mut args = vec![
        ("source", source.as_str().into()),
        ("relation", link.relation().label(language).into()),
        ("target", target.as_str().into()),
        ("set", link.set.id.as_str().into()),
    ];
    args.extend(strength.map(|strength| ("strength", strength.into())));
    language.say(if strength.is_some() { ROW_STRENGTH } else { ROW }, &args)
}

/// The beginnings of chains with their verdicts.
pub(super) fn items(chains: &[&CarriedChain], language: &Language) -> String {
    let mut said: Vec<String> = Vec::new();
    for chain in chains {
        let id = ("id", chain.from.as_str().into());
        let item = match chain.held {
            Some(true) => language.say(ITEM_HELD, &[id]),
            _ => language.say(ITEM, &[id, ("verdict", chain.status.label(language).into())]),
        };
        if !said.contains(&item) && said.len() < NAMED {
            said.push(item);
        }
    }
    let more = chains.len().saturating_sub(NAMED);
    if more > 0 {
        said.push(language.more(more));
    }
    language.list(said)
}

/// Most items that a reason names.
const NAMED: usize = 4;

/// A chain in one line: where it begins with its verdict, and each row with what it rests on.
///
/// As in "`A.2.2` (conforms): `iso42001:A.2.2` overlaps with `house:H-1` by `s`, version 1 (judgement), strength 6 of 10".
pub fn chain_text(chain: &CarriedChain, language: &Language) -> String {
    let rows = chain.links.iter().map(|link| {
        let mut said = language.say(
            VERSIONED,
            &[
                ("source", link.source.as_str().into()),
                ("relation", link.relation.label(language).into()),
                ("target", link.target.as_str().into()),
                ("set", link.set.as_str().into()),
                ("version", (&link.version).into()),
            ],
        );
        let basis = link.basis.map(|basis| basis.label(language).to_owned());
        let strength = link.strength.map(|strength| language.say(STRENGTH, &[("strength", strength.into())]));
        let sources = (!link.sources.is_empty()).then(|| language.list(link.sources.iter().map(|source| source.as_str())));
        let verified = link.verified_by.as_ref().map(|by| language.say(VERIFIED, &[("by", by.into())]));
        let reason = link.overrides.as_ref().map(|text| language.say(OVERRIDES, &[("text", text.into())]));
        let rationale = link.rationale.as_ref().map(ToString::to_string);
        for part in [basis, strength, rationale, sources, verified, reason].into_iter().flatten() {
            said = language.line([said, part]);
        }
        said
    });
    let rows: Vec<String> = rows.collect();
    language.line(std::iter::once(items(&[chain], language)).chain(rows))
}
