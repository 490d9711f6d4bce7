//! A model that was trained on data which came later, or which is for another use.

use crate::check::{Cx, Outcome, Path, fail, rule};
use crate::model::{Model, Resource};

rule! {
    "model-trained-on-unfit-data", since "0.1", Integrity, on Resource, serves ["A.7.5"],
    effort RecordOnly,
    message "`{model}` was trained on `{data}`, which {why}",
    hint "correct the days or the `uses` of the data, or name the data that the model was trained on",
}

fn check<'a>(resource: &'a Resource, cx: &Cx<'a>) -> Outcome<'a> {
    let Some(model) = resource.model.as_deref() else { return Outcome::NotAsked };
    let (mut defects, mut looked) = (Vec::new(), false);
    for (at, id) in model.trained_on.iter().enumerate() {
        let Some(data) = cx.resource(id.as_str()).and_then(|resource| resource.dataset.as_deref()) else { continue };
        looked = true;
        let later = data.acquired_on.zip(model.training_ended_on).is_some_and(|(acquired, ended)| acquired > ended);
        let other = !data.uses.is_empty() && !data.uses.iter().any(super::for_training);
        if later || other {
            let why = if later { "was acquired after training had ended" } else { "is not recorded as data for training" };
            let place = Path::from(Resource::MODEL).then_at(Model::TRAINED_ON, at);
            defects.push(fail(place).with("model", &resource.id).with("data", id).with("why", why).related(id));
        }
    }
    if looked { Outcome::from_defects(defects) } else { Outcome::NotAsked }
}
