//! How keys of one method become keys of another: said row by row, never guessed.

use crate::check::{consequence_level, likelihood_level};
use crate::language::{Language, phrases};
use crate::model::{ConsequenceDimension, RatedConsequence, Rating, RiskMethod, ScaleLevel};
use crate::read::{Text, record, vocabulary};

/// How ratings by the old method are carried over.
#[derive(Debug, Clone, PartialEq)]
pub enum MethodStrategy {
    /// Each key becomes the one that the tables name. A rating of which one key has no row is dropped whole and asked for again.
    Remap(Box<RemapTables>),
    /// Ratings of the old method are dropped, and every risk is to be rated again.
    AskAgain,
}

vocabulary! {
    /// How ratings by the old method are carried over.
    pub enum MethodStrategyKind "methodStrategyKind" {
        /// Each key becomes the one that tables name.
        "remap" Remap,
        /// They are dropped, and every risk is to be rated again.
        "askAgain" AskAgain,
    }
}

record! {
    /// How keys of the old method become keys of the new one.
    pub struct RemapTables "remapTables" {
        optional {
            /// Rows for likelihood.
            "likelihood" likelihood: Vec<RemapRow>,
            /// Rows for consequence, a table a dimension (and aspect).
            "consequences" consequences: Vec<RemapTable>,
        }
    }
}

record! {
    /// Rows for one scale of consequence.
    pub struct RemapTable "remapTable" {
        optional {
            /// Who bears the consequence.
            "dimension" dimension: Option<ConsequenceDimension>,
            /// Part of the dimension, if the methods have several scales for it.
            "aspect" aspect: Option<Text>,
            /// The rows.
            "rows" rows: Vec<RemapRow>,
        }
    }
}

record! {
    /// One key and the key that replaces it.
    pub struct RemapRow "remapRow" {
        required {
            /// Key on the scale of the old method.
            "from" from: Text,
            /// Key on the scale of the new one.
            "to" to: Text,
        }
    }
}

vocabulary! {
    /// Why a key was not carried over.
    pub enum NotRemapped "notRemapped" {
        /// No row of the tables names it.
        "noRow" NoRow,
        /// Rows of the tables name different keys for it.
        "rowsContradict" RowsContradict,
        /// The row names a key that is not on the new method's scale, or the new method has no such scale.
        "offScale" OffScale,
    }
}

phrases! { NotRemapped:
    "noRow" = "no row names it";
    "rowsContradict" = "rows name different keys for it";
    "offScale" = "its row names a key that is not on the new scale";
}

impl NotRemapped {
    /// The reason in words.
    pub fn label(self, language: &Language) -> &str {
        language.text(PHRASES.at(self as usize))
    }
}

record! {
    /// A key that was not carried over, and why.
    pub struct KeyNotRemapped "keyNotRemapped" {
        required {
            /// The key.
            "key" key: Text,
            /// Why.
            "why" why: NotRemapped,
            /// Whether it is one of likelihood.
            "likelihood" likelihood: bool,
        }
        optional {
            /// Who bears the consequence.
            "dimension" dimension: Option<ConsequenceDimension>,
            /// Part of the dimension.
            "aspect" aspect: Option<Text>,
        }
    }
}

impl RemapTables {
    /// Tables in which a key that is on both scales stays what it is, and any other has no row.
    pub fn of_same_keys(old: &RiskMethod, new: &RiskMethod) -> RemapTables {
        let mut tables = RemapTables::new();
        if let (Some(old), Some(new)) = (&old.likelihood_scale, &new.likelihood_scale) {
            tables.likelihood = same(&old.levels, &new.levels);
        }
        for scale in &old.consequence_scales {
            let mut fits = new.consequence_scales.iter().filter(|s| s.dimension == scale.dimension && s.aspect == scale.aspect);
            if let Some(kept) = fits.next() {
                let mut table = RemapTable::new();
                table.dimension = scale.dimension;
                table.aspect = scale.aspect.clone();
                table.rows = same(&scale.levels, &kept.levels);
                tables.consequences.push(table);
            }
        }
        tables
    }

    /// The rating in keys of the new method, or every key that was not carried over.
    pub(super) fn carry(&self, rating: &Rating, new: &RiskMethod) -> Result<Rating, Vec<KeyNotRemapped>> {
        let (mut carried, mut left) = (rating.clone(), Vec::new());
        if let Some(key) = &rating.likelihood {
            match row(&mut self.likelihood.iter(), key) {
                Ok(to) if likelihood_level(new, to).is_some() => carried.likelihood = Some(to.clone()),
                found => left.push(KeyNotRemapped::new(key.clone(), found.err().unwrap_or(NotRemapped::OffScale), true)),
            }
        }
        for consequence in &mut carried.consequences {
            let Some(key) = consequence.level.clone() else { continue };
            let of = |table: &&RemapTable| table.dimension == consequence.dimension && table.aspect == consequence.aspect;
            let found = row(&mut self.consequences.iter().filter(of).flat_map(|table| &table.rows), &key).cloned();
            let why = match found {
                Ok(to) => {
                    consequence.level = Some(to);
                    if consequence_level(new, consequence).is_some() {
                        continue;
                    }
                    NotRemapped::OffScale
                }
                Err(why) => why,
            };
            left.push(of_consequence(key, why, consequence));
        }
        if left.is_empty() { Ok(carried) } else { Err(left) }
    }
}

fn of_consequence(key: Text, why: NotRemapped, consequence: &RatedConsequence) -> KeyNotRemapped {
    let mut left = KeyNotRemapped::new(key, why, false);
    left.dimension = consequence.dimension;
    left.aspect = consequence.aspect.clone();
    left
}

/// A row for each key that both have.
fn same(old: &[ScaleLevel], new: &[ScaleLevel]) -> Vec<RemapRow> {
    let kept = old.iter().filter(|level| new.iter().any(|other| other.key == level.key));
    kept.map(|level| RemapRow::new(level.key.clone(), level.key.clone())).collect()
}

/// What the rows say of the key.
fn row<'t>(rows: &mut dyn Iterator<Item = &'t RemapRow>, key: &Text) -> Result<&'t Text, NotRemapped> {
    let mut found: Option<&Text> = None;
    for row in rows.filter(|row| row.from == *key) {
        if found.is_some_and(|to| *to != row.to) {
            return Err(NotRemapped::RowsContradict);
        }
        found = Some(&row.to);
    }
    found.ok_or(NotRemapped::NoRow)
}
