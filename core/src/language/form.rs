//! A text of a loaded language: one for any count, or one for each plural category.

use super::plural::{Category, PluralRules};

/// The text of a phrase in a loaded language.
#[derive(Debug, Clone, Default)]
pub(crate) enum Form {
    /// The file does not have it.
    #[default]
    Missing,
    One(Box<str>),
    /// By category, in the order of [`Category::ALL`]; empty where the language has no such form.
    ByCount(Box<[String; 6]>),
}

impl Form {
    /// The text for a count; for none, the form that every text has.
    pub(crate) fn text(&self, rules: &PluralRules, count: Option<i64>) -> Option<&str> {
        match self {
            Form::Missing => None,
            Form::One(text) => Some(text),
            Form::ByCount(forms) => {
                let category = count.map_or(Category::Other, |count| rules.choose(count));
                let of = |category: Category| forms.get(category as usize).filter(|text| !text.is_empty());
                of(category).or_else(|| of(Category::Other)).map(String::as_str)
            }
        }
    }
}
