//! A model that was trained on data that was acquired later, or that is for another use.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Dataset, Model, Resource};

rule! {
    "model-trained-on-unfit-data", since "0.1", Integrity, on Resource, serves ["A.7.5", "A.4.3"],
    effort RecordOnly,
    message "`{resource}` was trained on `{trainedOn}`, which is not recorded as data for training",
    message when LATER "the training of `{resource}` ended on {trainingEndedOn}, before `{trainedOn}` was acquired on {acquiredOn}",
    hint "correct the dates or the `uses` of the data, or name the data on which the model was trained",
    check trained,
}

fn trained<'a>(resource: &'a Resource, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(model) = resource.model.as_deref() else { return Outcome::NotAsked };
    let named = model.trained_on.iter().enumerate();
    let known = named.filter_map(|(at, id)| Some((at, id, cx.resource(id.as_str())?.dataset.as_deref()?)));
    let compared = known.map(|(at, id, data)| {
        let defect = || fail(Path::from(Resource::MODEL).then_at(Model::TRAINED_ON, at)).with(Model::TRAINED_ON, id).related(id);
        match data.acquired_on.zip(model.training_ended_on) {
            Some((acquired, ended)) if acquired > ended => {
                Some(defect().case(LATER).with(Dataset::ACQUIRED_ON, acquired).with(Model::TRAINING_ENDED_ON, ended))
            }
            _ => (!data.uses.is_empty() && !data.uses.iter().any(super::for_training)).then(defect),
        }
    });
    compared.collect()
}
