//! Members of vendors, kept as they are.

use super::id::is_name;
use super::reader::Reader;
use super::record::{Blank, Value, View};
use super::text::Text;

/// Members of vendors by the vendor's short name. Values are any JSON and are written back unchanged.
#[derive(Debug, Clone, PartialEq, Default)]
#[expect(clippy::box_collection, reason = "almost always absent: one word in every record instead of three")]
pub struct Extensions(Option<Box<Vec<(Text, Text)>>>);

impl Extensions {
    /// The form of a vendor's name, as a regular expression.
    pub const PATTERN: &'static str = "^[a-z][a-z0-9-]{0,63}$";

    /// Returns the vendor and the JSON text of each member.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().flat_map(|v| v.iter()).map(|(vendor, json)| (vendor.as_str(), json.as_str()))
    }

    /// Puts JSON text in the place of a vendor's member. The name has to be a vendor's, the text JSON.
    #[cfg(feature = "exchange")]
    pub(crate) fn set(&mut self, vendor: &str, json: String) {
        let members = self.0.get_or_insert_default();
        match members.iter_mut().find(|(name, _)| name.as_str() == vendor) {
            Some((_, known)) => *known = json.into(),
            None => members.push((vendor.into(), json.into())),
        }
    }

    /// Returns the JSON text of a vendor's member.
    pub fn get(&self, vendor: &str) -> Option<&str> {
        self.iter().find(|(name, _)| *name == vendor).map(|(_, json)| json)
    }
}

impl Blank for Extensions {
    fn blank() -> Extensions {
        Extensions(None)
    }
}

impl Value for Extensions {
    #[cfg(any(feature = "schemars", feature = "exchange"))]
    fn form() -> super::Form {
        super::Form::Plain(super::Scalar::Json)
    }
    fn read(&mut self, p: &mut Reader<'_>) -> bool {
        let mut members: Vec<(Text, Text)> = Vec::new();
        let mut places: Vec<(Text, usize)> = Vec::new();
        let mut whole = true;
        let closed = p.members(&mut |at, vendor, json| match vendor {
            Some(vendor) => {
                places.push((vendor.clone(), at));
                members.push((vendor, json));
            }
            None => whole = false,
        });
        // Sorted by name, so that finding the second of two costs no more when there are many.
        crate::order::sort(&mut places);
        let mut before: Option<&Text> = None;
        for (vendor, at) in &places {
            if !is_name(vendor) {
                whole = p.refuse(*at, "bad-vendor", &[("text", vendor)]);
            } else if before.replace(vendor) == Some(vendor) {
                whole = p.refuse(*at, "duplicate-key", &[("field", vendor)]);
            }
        }
        if whole && (closed || p.fatal.is_some()) {
            self.0 = Some(Box::new(members));
        }
        whole && closed
    }
    fn view(&self) -> View<'_> {
        if self.0.is_none() { View::Absent } else { View::Extensions(self) }
    }
}

#[cfg(feature = "serde")]
mod serde_impl {
    use std::collections::BTreeMap;

    use super::{Extensions, Text, is_name};

    impl serde::Serialize for Extensions {
        fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
            let raw = |json: &str| serde_json::value::RawValue::from_string(json.to_owned()).map_err(serde::ser::Error::custom);
            let members: Result<Vec<_>, S::Error> = self.iter().map(|(vendor, json)| Ok((vendor, raw(json)?))).collect();
            s.collect_map(members?)
        }
    }
    impl<'de> serde::Deserialize<'de> for Extensions {
        fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Extensions, D::Error> {
            let members = BTreeMap::<String, Box<serde_json::value::RawValue>>::deserialize(d)?;
            if let Some(vendor) = members.keys().find(|vendor| !is_name(vendor)) {
                return Err(serde::de::Error::custom(format!("`{vendor}` is no vendor name")));
            }
            let list: Vec<_> = members.into_iter().map(|(vendor, json)| (Text::from(vendor), Text::from(json.get()))).collect();
            Ok(Extensions(Some(Box::new(list))))
        }
    }
    #[cfg(feature = "schemars")]
    impl schemars::JsonSchema for Extensions {
        fn inline_schema() -> bool {
            true
        }
        fn schema_name() -> std::borrow::Cow<'static, str> {
            "extensions".into()
        }
        fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
            schemars::json_schema!({"type": "object", "propertyNames": {"pattern": Extensions::PATTERN}})
        }
    }
}
