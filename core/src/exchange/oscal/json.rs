//! JSON as it is put together for OSCAL: what is empty is left out, as its schemas refuse empty lists.

use crate::read::{View, write_value};

/// A value.
#[derive(Debug, Clone)]
pub(super) enum Json {
    Text(String),
    True,
    List(Vec<Json>),
    Object(Object),
}

/// Members in the order in which they were added.
#[derive(Debug, Clone, Default)]
pub(super) struct Object(Vec<(&'static str, Json)>);

impl Object {
    pub(super) fn new() -> Object {
        Object::default()
    }

    pub(super) fn text(mut self, name: &'static str, text: impl Into<String>) -> Object {
        self.0.push((name, Json::Text(text.into())));
        self
    }

    pub(super) fn maybe(self, name: &'static str, text: Option<impl Into<String>>) -> Object {
        match text {
            Some(text) => self.text(name, text),
            None => self,
        }
    }

    pub(super) fn yes(mut self, name: &'static str) -> Object {
        self.0.push((name, Json::True));
        self
    }

    /// Left out when it has no member.
    pub(super) fn object(self, name: &'static str, object: Object) -> Object {
        if object.0.is_empty() { self } else { self.whole(name, object) }
    }

    /// The same, also without a member.
    pub(super) fn whole(mut self, name: &'static str, object: Object) -> Object {
        self.0.push((name, Json::Object(object)));
        self
    }

    /// Left out when it has no element.
    pub(super) fn list(mut self, name: &'static str, list: Vec<Object>) -> Object {
        if !list.is_empty() {
            self.0.push((name, Json::List(list.into_iter().map(Json::Object).collect())));
        }
        self
    }

    /// Left out when it has no element.
    pub(super) fn texts(mut self, name: &'static str, list: Vec<String>) -> Object {
        if !list.is_empty() {
            self.0.push((name, Json::List(list.into_iter().map(Json::Text).collect())));
        }
        self
    }

    /// As minified JSON text.
    pub(super) fn write(&self) -> String {
        let mut out = String::new();
        self.write_into(&mut out);
        out
    }

    fn write_into(&self, out: &mut String) {
        out.push('{');
        for (at, (name, value)) in self.0.iter().enumerate() {
            if at > 0 {
                out.push(',');
            }
            out.push_str(&write_value(View::Text(name)));
            out.push(':');
            value.write_into(out);
        }
        out.push('}');
    }
}

impl Json {
    fn write_into(&self, out: &mut String) {
        match self {
            Json::Text(text) => out.push_str(&write_value(View::Text(text))),
            Json::True => out.push_str("true"),
            Json::Object(object) => object.write_into(out),
            Json::List(list) => {
                out.push('[');
                for (at, item) in list.iter().enumerate() {
                    if at > 0 {
                        out.push(',');
                    }
                    item.write_into(out);
                }
                out.push(']');
            }
        }
    }
}
