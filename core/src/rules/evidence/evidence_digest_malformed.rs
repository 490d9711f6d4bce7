//! A digest that cannot be one of its algorithm.

use crate::check::rule;
use crate::model::{Digest, Evidence};

rule! {
    "evidence-digest-malformed", since "0.1", Integrity, on Evidence, serves [],
    effort RecordOnly,
    message "a digest of `{evidence}` does not consist of as many hexadecimal digits as its algorithm produces",
    hint "compute the digest again from the bytes of the file",
    asks EachHolds { list: Evidence::DIGESTS, of: Digest, holds: |digest, _| well_formed(digest), at: Digest::VALUE },
}

fn well_formed(digest: &Digest) -> bool {
    digest.value.len() == digest.algorithm.digits() && digest.value.bytes().all(|byte| byte.is_ascii_hexdigit())
}
