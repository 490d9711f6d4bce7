//! A digest that can't be one of its algorithm.

use crate::check::{Cx, Outcome, fail, rule};
use crate::model::{Digest, DigestAlgorithm, Evidence};

rule! {
    "evidence-digest-malformed", since "0.1", Integrity, on Evidence, serves [],
    effort ShowEvidence,
    message "a digest of evidence `{id}` has not the {length} hexadecimal digits of its algorithm",
    hint "compute it again over the file's bytes",
}

fn check<'a>(evidence: &'a Evidence, _: &Cx<'a>) -> Outcome<'a> {
    if evidence.digests.is_empty() {
        return Outcome::NotAsked;
    }
    let wrong = evidence.digests.iter().enumerate().filter_map(|(at, digest)| {
        let length = match digest.algorithm {
            DigestAlgorithm::Sha256 | DigestAlgorithm::Blake3 => 64,
            DigestAlgorithm::Sha384 => 96,
            DigestAlgorithm::Sha512 => 128,
        };
        let value = digest.value.as_str();
        let well_formed = value.len() == length && value.bytes().all(|b| b.is_ascii_hexdigit());
        (!well_formed).then(|| fail(Evidence::DIGESTS.at(at).then(Digest::VALUE)).with("id", &evidence.id).with("length", length))
    });
    Outcome::from_defects(wrong.collect())
}
