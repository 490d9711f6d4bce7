//! serde takes in fields what the reader takes there, and nothing else: no `null`, no record as the array of its fields, no word as an
//! object; a whole number may have a fraction of zeros.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::id::{Ref, Target};

/// A value that stands in a field.
pub(crate) trait Taken<'de>: Sized {
    fn take<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error>;
}

/// What every field of a record is read with.
pub(crate) fn taken<'de, D: Deserializer<'de>, T: Taken<'de>>(d: D) -> Result<T, D::Error> {
    T::take(d)
}

/// Types that serde reads as the reader does.
macro_rules! taken_alike {
    ($($Type:ty)*) => { $(
        impl<'de> $crate::read::Taken<'de> for $Type {
            fn take<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                serde::Deserialize::deserialize(d)
            }
        }
    )* };
}
pub(crate) use taken_alike;

taken_alike! { super::Text super::Date super::Day super::Decimal super::Plain super::Extensions super::PatchValue i32 bool }

impl<'de, T: Target> Taken<'de> for Ref<T> {
    fn take<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        serde::Deserialize::deserialize(d)
    }
}

impl<'de, T: Taken<'de>> Taken<'de> for Option<T> {
    fn take<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        T::take(d).map(Some)
    }
}

impl<'de, T: Taken<'de>> Taken<'de> for Box<T> {
    fn take<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        T::take(d).map(Box::new)
    }
}

struct Elements<T>(PhantomData<T>);

impl<'de, T: Taken<'de>> DeserializeSeed<'de> for Elements<T> {
    type Value = T;
    fn deserialize<D: Deserializer<'de>>(self, d: D) -> Result<T, D::Error> {
        T::take(d)
    }
}

impl<'de, T: Taken<'de>> Visitor<'de> for Elements<T> {
    type Value = Vec<T>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<T>, A::Error> {
        let mut all = Vec::new();
        while let Some(element) = list.next_element_seed(Elements(PhantomData))? {
            all.push(element);
        }
        Ok(all)
    }
}

impl<'de, T: Taken<'de>> Taken<'de> for Vec<T> {
    fn take<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_seq(Elements(PhantomData))
    }
}

/// A record, which is an object. Its derived reader would take an array too.
pub(crate) struct Object<T>(pub(crate) PhantomData<T>);

impl<'de, T: serde::Deserialize<'de>> Visitor<'de> for Object<T> {
    type Value = T;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }
    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<T, A::Error> {
        T::deserialize(MapAccessDeserializer::new(members))
    }
}

struct Whole;

impl Visitor<'_> for Whole {
    type Value = u32;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number of 0 or more")
    }
    fn visit_u64<E: Error>(self, number: u64) -> Result<u32, E> {
        u32::try_from(number).map_err(E::custom)
    }
    fn visit_i64<E: Error>(self, number: i64) -> Result<u32, E> {
        u32::try_from(number).map_err(E::custom)
    }
    fn visit_f64<E: Error>(self, number: f64) -> Result<u32, E> {
        let whole = number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number);
        if whole { Ok(number as u32) } else { Err(E::custom("no whole number of 0 or more")) }
    }
}

impl<'de> Taken<'de> for u32 {
    fn take<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_any(Whole)
    }
}
