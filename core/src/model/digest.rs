//! Digests and signatures, by which a file can be recognised and trusted.

use crate::model::Actor;
use crate::read::{Date, Extensions, Ref, Text, record, vocabulary};

record! {
    /// A digest by which a file, or a state of a record, can be recognised.
    pub struct Digest "digest" asked {
        required {
            /// How it was computed.
            "algorithm" algorithm: DigestAlgorithm,
            /// The digest in lower-case hexadecimal.
            "value" value: Text,
        }
        optional {
        }
    }
}

vocabulary! {
    /// How a digest is computed.
    pub enum DigestAlgorithm "digestAlgorithm" {
        /// SHA-256.
        "sha256" Sha256,
        /// SHA-384.
        "sha384" Sha384,
        /// SHA-512.
        "sha512" Sha512,
        /// BLAKE3.
        "blake3" Blake3,
    }
}

impl DigestAlgorithm {
    /// How many hexadecimal digits it produces.
    pub fn digits(self) -> usize {
        match self {
            DigestAlgorithm::Sha256 | DigestAlgorithm::Blake3 => 64,
            DigestAlgorithm::Sha384 => 96,
            DigestAlgorithm::Sha512 => 128,
        }
    }
}

record! {
    /// A signature on a file.
    pub struct Signature "signature" {
        optional {
            /// Person or role that signed.
            "by" by: Option<Ref<Actor>> [acted = on],
            /// Who signed, in words or as in the certificate.
            "signer" signer: Option<Text>,
            /// Day of the signature.
            "on" on: Option<Date> [happened, event = Approved, tells],
            /// Format, such as `PAdES`, `CMS` or `minisign`.
            "format" format: Option<Text>,
            /// The signature itself, or where it is.
            "value" value: Option<Text>,
            /// Key or certificate to check it with.
            "keyId" key_id: Option<Text>,
            /// Members of vendors, kept as they are: one object a vendor.
            "extensions" extensions: Extensions,
        }
    }
}
