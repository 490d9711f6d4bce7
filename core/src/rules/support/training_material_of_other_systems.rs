//! A training for work on certain systems, with material about others.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{AiSystem, Competence, Document, Root, Training};
use crate::read::Ref;

rule! {
    "training-material-of-other-systems", since "0.1", Integrity, on Training, serves ["7.2.s3"],
    effort RecordOnly,
    message "`{training}` is for a competence with certain AI systems, but its material, such as `{document}`, is about others",
    hint "name the material that was used, or correct `aiSystems` of the competence or of the document",
    check about_them,
}

fn about_them<'a>(it: &'a Training, cx: &Cx<'a>) -> Outcome<'a> {
    let competence = |named: &Ref<Competence>| cx.aims().competences.get(cx.index().position(Root::COMPETENCES, named.as_str())?);
    let competences: Option<Vec<&Competence>> = it.competences.iter().map(competence).collect();
    let material: Option<Vec<&Document>> = it.material.iter().map(|named| cx.document(named.as_str())).collect();
    let (Some(competences), Some(material)) = (competences, material) else { return Outcome::NotAsked };
    // What is about no system in particular may be about any.
    let general = competences.iter().any(|it| it.ai_systems.is_empty()) || material.iter().any(|it| it.ai_systems.is_empty());
    let Some(first) = material.first().filter(|_| !general && !competences.is_empty()) else { return Outcome::NotAsked };
    let below = |one: &Ref<AiSystem>, other: &str| {
        let system = cx.ai_system(one.as_str());
        system.is_some_and(|system| system.depends_on.iter().any(|below| below.as_str() == other))
    };
    let same = |one: &Ref<AiSystem>, other: &Ref<AiSystem>| one == other || below(one, other.as_str()) || below(other, one.as_str());
    let mut trained = competences.iter().flat_map(|it| &it.ai_systems);
    if trained.any(|one| material.iter().flat_map(|it| &it.ai_systems).any(|other| same(one, other))) {
        return Outcome::Pass;
    }
    fail(Training::MATERIAL.at(0)).with("document", &first.id).related(&first.id).into()
}
