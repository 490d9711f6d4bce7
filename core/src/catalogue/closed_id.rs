//! Ids that can only name a row of the built-in catalogue.

use std::cmp::Ordering;
use std::sync::OnceLock;

/// The position of the row with that label; rows are put into the order of their labels once.
pub(in crate::catalogue) fn place<'l>(
    order: &OnceLock<Vec<u8>>,
    count: usize,
    label: &dyn Fn(usize) -> &'l str,
    text: &str,
) -> Option<usize> {
    let order = order.get_or_init(|| {
        let mut order: Vec<u8> = (0..count).filter_map(|at| u8::try_from(at).ok()).collect();
        crate::order::sort_by(&mut order, &mut |a, b| label((*a).into()).cmp(label((*b).into())));
        order
    });
    let (mut from, mut to) = (0, order.len());
    while from < to {
        let middle = usize::midpoint(from, to);
        let at = usize::from(*order.get(middle)?);
        match label(at).cmp(text) {
            Ordering::Less => from = middle + 1,
            Ordering::Equal => return Some(at),
            Ordering::Greater => to = middle,
        }
    }
    None
}

/// What every closed id can do, given its rows and the noun its errors use.
macro_rules! closed_rows {
    ($name:ident, $row:ty, $rows:path, $noun:literal) => {
        impl $name {
            /// The row that the id names.
            #[must_use]
            pub fn get(self) -> &'static $row {
                let [first, ..] = &$rows;
                $rows.get(self.index()).unwrap_or(first)
            }

            /// The id as the catalogue writes it.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                self.get().label
            }

            /// Reads exactly what [`as_str`](Self::as_str) writes; `resolve` forgives more.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                static ORDER: std::sync::OnceLock<Vec<u8>> = std::sync::OnceLock::new();
                let label = |at: usize| $rows.get(at).map_or("", |row| row.label);
                let at = $crate::catalogue::closed_id::place(&ORDER, Self::ALL.len(), &label, text)?;
                Self::ALL.get(at).copied()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "{}({})", stringify!($name), self.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::catalogue::UnknownId;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text).ok_or_else(|| $crate::catalogue::UnknownId::new($noun, text))
            }
        }
    };
}

/// A closed id that is a position in its rows.
macro_rules! closed_id {
    ($(#[$doc:meta])* $name:ident over $rows:path: [$row:ty; $count:literal], $noun:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u8);

        impl $name {
            /// All of them in catalogue order.
            pub const ALL: [Self; $count] = {
                let mut all = [Self(0); $count];
                let mut rest: &mut [Self] = &mut all;
                let mut next = 0;
                while let Some((slot, tail)) = rest.split_first_mut() {
                    *slot = Self(next);
                    next += 1;
                    rest = tail;
                }
                all
            };

            /// For the rows only, which are counted when they are laid out.
            pub(in crate::catalogue) const fn at(index: u8) -> Self {
                Self(index)
            }

            /// Position in `ALL`.
            #[must_use]
            pub const fn index(self) -> usize {
                self.0 as usize
            }
        }

        $crate::catalogue::closed_id::closed_rows!($name, $row, $rows, $noun);
    };
}

pub(in crate::catalogue) use {closed_id, closed_rows};
