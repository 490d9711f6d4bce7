//! Dates and days in serde and schemars: text, read by their parsers.

use super::{Date, Day};

macro_rules! as_text {
    ($($Type:ident $name:literal, $schema:tt;)*) => { $(
        impl serde::Serialize for $Type {
            fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.collect_str(self)
            }
        }
        impl<'de> serde::Deserialize<'de> for $Type {
            fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<$Type, D::Error> {
                <String as serde::Deserialize>::deserialize(d)?.parse().map_err(serde::de::Error::custom)
            }
        }
        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $Type {
            fn inline_schema() -> bool {
                true
            }
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!($schema)
            }
        }
    )* };
}
as_text! {
    Date "date", {"type": "string", "pattern": Date::PATTERN, "x-aimskit-date": "date"};
    Day "day", {"type": "string", "pattern": Day::PATTERN, "format": "date"};
}
