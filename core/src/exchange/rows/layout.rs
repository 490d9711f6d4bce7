//! The tables of records: which there are, and the places of a record that they have columns for.

use super::column::{Held, Place, Step, places};
use crate::model::Root;
use crate::read::{Form, Scalar, Table, Targets, Value, View};

/// How many steps from the record a published column may lie.
const PUBLISHED: usize = 2;

/// A list of records of the document as a table.
#[derive(Debug)]
pub(crate) struct Layout {
    /// The way from the document to the list.
    pub(crate) way: Vec<Step>,
    /// Kind and fields of its records.
    pub(crate) table: &'static Table,
    form: Form,
}

/// The list at the end of a way of names, such as `risks` or `statementOfApplicability.entries`.
pub(crate) fn layout(way: &str) -> Option<Layout> {
    let (mut form, mut steps) = (Root::form(), Vec::new());
    for name in way.split('.') {
        let Form::Record(table, fields) = form else { return None };
        let field = table.names.position(name)?;
        form = fields().into_iter().nth(field)?;
        steps.push(Step { field, name: table.names.get(field), each: false });
    }
    let Form::List(of) = form else { return None };
    let Form::Record(table, _) = *of else { return None };
    Some(Layout { way: steps, table, form: *of })
}

/// Ways to all lists of records: the registers, and those of the parts of which a document has one.
pub(crate) fn ways() -> Vec<String> {
    let mut out = Vec::new();
    each_list(&Root::form(), "", 1, &mut out);
    out
}

fn each_list(form: &Form, way: &str, deeper: usize, into: &mut Vec<String>) {
    let Form::Record(table, fields) = form else { return };
    for (field, form) in fields().iter().enumerate() {
        let way = format!("{way}{}", table.names.get(field));
        match form {
            Form::List(of) if matches!(**of, Form::Record(..)) => into.push(way),
            Form::Record(..) if deeper > 0 => each_list(form, &format!("{way}."), deeper - 1, into),
            _ => {}
        }
    }
}

impl Layout {
    /// The published columns, in the order of the record's fields.
    pub(crate) fn columns(&self) -> Vec<Place> {
        places(&self.form, PUBLISHED)
    }

    /// The records of a document.
    pub(crate) fn records<'a>(&self, root: &'a Root) -> Vec<&'a (dyn crate::read::Record + 'static)> {
        let mut view = View::Record(root);
        for step in &self.way {
            view = match view {
                View::Record(record) => record.get(step.field),
                _ => View::Absent,
            };
        }
        let View::List(list) = view else { return Vec::new() };
        let record = |view| if let View::Record(record) = view { Some(record) } else { None };
        crate::read::elements(list).filter_map(record).collect()
    }

    /// The place of that name from a record of the table: fields with dots between, `[]` behind a list. None where there is no such field, or a cell
    /// cannot hold what stands there.
    pub(crate) fn place(&self, name: &str) -> Option<Place> {
        let (mut steps, mut form): (Vec<Step>, Option<Form>) = (Vec::new(), None);
        let mut required = false;
        for part in name.split('.') {
            let each = part.ends_with("[]");
            let part = part.strip_suffix("[]").unwrap_or(part);
            let Form::Record(table, fields) = form.as_ref().unwrap_or(&self.form) else { return None };
            let field = table.names.position(part)?;
            required = field < table.required && steps.is_empty();
            let next = fields().into_iter().nth(field)?;
            let (next, each) = match next {
                Form::List(of) if matches!(*of, Form::Record(..)) => (*of, true),
                // `causes[]` is one of the causes.
                Form::List(of) if each => (Form::List(of), false),
                _ if each => return None,
                other => (other, false),
            };
            if each && steps.iter().any(|step| step.each) {
                return None;
            }
            steps.push(Step { field, name: table.names.get(field), each });
            form = Some(next);
        }
        let (held, list) = match form? {
            Form::Plain(scalar) if scalar != Scalar::Json => (Held::Scalar(scalar), false),
            Form::Link(targets) => (Held::Link(targets), false),
            Form::List(of) if !steps.iter().any(|step| step.each) => match *of {
                Form::Plain(scalar) if scalar != Scalar::Json => (Held::Scalar(scalar), true),
                Form::Link(targets) => (Held::Link(targets), true),
                _ => return None,
            },
            _ => return None,
        };
        Some(Place { steps, held, list, required })
    }

    /// The first field that refers to records of that kind and no other: how a record of this table says which one it belongs to.
    pub(crate) fn refers(&self, kind: &str) -> Option<Place> {
        let only = |targets: &Targets| targets.kinds == [kind] && targets.facts.is_empty();
        places(&self.form, 1).into_iter().find(|place| matches!(place.held, Held::Link(targets) if only(targets)))
    }
}

#[cfg(test)]
mod tests {
    use super::{layout, ways};

    #[test]
    fn a_place_is_found_by_its_name_and_named_by_it() {
        let risks = layout("risks").expect("a register");
        for name in ["id", "owner", "causes", "aiSystems", "current.likelihood", "current.consequences[].level", "lossRange.likely.amount"]
        {
            assert_eq!(risks.place(name).expect(name).name(), name);
        }
        assert_eq!(risks.place("causes[]").expect("one of the causes").name(), "causes");
        for none in ["", "wish", "extensions", "current", "consequences", "title[]", "id.x", "existingControls[].evidence"] {
            assert!(risks.place(none).is_none(), "{none}");
        }
        assert!(layout("wishes").is_none() && layout("title").is_none() && layout("scope").is_none());
    }

    #[test]
    fn every_published_column_is_a_place_of_its_name() {
        for way in ways() {
            let table = layout(&way).expect("a list");
            for column in table.columns() {
                let again = table.place(&column.name()).unwrap_or_else(|| panic!("{way}: {}", column.name()));
                assert_eq!((again.steps, again.list), (column.steps, column.list), "{way}");
            }
        }
    }

    #[test]
    fn a_treatment_belongs_to_its_risk() {
        let treatments = layout("treatments").expect("a register");
        assert_eq!(treatments.refers("risk").expect("a reference").name(), "risk");
        assert!(treatments.refers("audit").is_none());
    }
}
