//! The text of a phrase in a language file: one, or one for each plural category.

use super::file::{File, below};
use crate::language::{Category, Phrase};
use crate::read::Tree;

pub(super) use crate::language::Form;

/// The text, if it is one. Empty text is none.
pub(super) fn text_of(tree: Tree) -> Option<String> {
    match tree {
        Tree::Text(text) if !text.is_empty() => Some(text.to_string()),
        _ => None,
    }
}

/// The forms of a phrase; missing where anything is wrong with them, which is noted.
pub(super) fn form(file: &mut File, pointer: &str, tree: Tree, phrase: Phrase) -> Form {
    let known = places(phrase);
    let fits = |file: &mut File, pointer: &str, text: &str| match &known {
        Some(known) => file.places_fit(pointer, text, known),
        None => true,
    };
    let members = match tree {
        Tree::Members(members) => members,
        tree => {
            let Some(text) = file.text(pointer, tree) else { return Form::Missing };
            return if fits(file, pointer, &text) { Form::One(text.into()) } else { Form::Missing };
        }
    };
    let (mut forms, mut whole) = (Box::<[String; 6]>::default(), true);
    for (name, tree) in members {
        let here = below(pointer, &name);
        let category = Category::ALL.into_iter().find(|category| category.key() == &*name);
        let Some(slot) = category.and_then(|category| forms.get_mut(category as usize)) else {
            file.unknown(&here, &name);
            continue;
        };
        let text = file.text(&here, tree).unwrap_or_default();
        whole &= fits(file, &here, &text);
        *slot = text;
    }
    if forms.get(Category::Other as usize).is_none_or(String::is_empty) {
        file.problem(pointer, "language-form-missing", &[]);
        whole = false;
    }
    if whole { Form::ByCount(forms) } else { Form::Missing }
}

/// The places of the English text; none where it is not built in.
#[cfg(feature = "english")]
fn places(phrase: Phrase) -> Option<Vec<&'static str>> {
    let mut names = Vec::new();
    let english = phrase.of.english().get(usize::from(phrase.at))?;
    for text in [english.one, english.other] {
        crate::language::pieces(text, &mut |piece| {
            if let crate::language::Piece::Place(name) = piece {
                names.push(name);
            }
        });
    }
    Some(names)
}

#[cfg(not(feature = "english"))]
fn places(_: Phrase) -> Option<Vec<&'static str>> {
    None
}
