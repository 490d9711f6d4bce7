//! An amount of money with its currency.

use crate::read::{Currency, Decimal, record};

record! {
    /// An amount of money with its currency.
    pub struct Money "money" {
        required {
            /// How much.
            "amount" amount: Decimal,
            /// In which currency (ISO 4217).
            "currency" currency: Currency,
        }
        optional {
        }
    }
}
