//! `record!`: one noun, its struct, its field table, its reader and its writer.

use std::fmt;

use super::date::Date;
use super::id::{Id, RefText};
use super::reader::Reader;
use super::unread::Unread;
use super::write::Writer;

/// What a record is called and which fields it has, in the order of schema, docs and writing.
#[derive(Debug)]
pub struct Table {
    /// The kind's name, as in `risk`.
    pub kind: &'static str,
    /// The fields.
    pub fields: &'static [FieldInfo],
}

/// One row of a [`Table`].
#[derive(Debug)]
pub struct FieldInfo {
    /// Name in JSON.
    pub name: &'static str,
    /// Whether a record can't be without it.
    pub required: bool,
}

/// A field of a record, by position and name; rules name fields by these.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    pub(crate) index: u8,
    /// Name in JSON.
    pub name: &'static str,
}

/// What stands in a field, for walks over a document.
#[derive(Debug)]
pub enum View<'a> {
    /// A scalar, or nothing.
    Leaf,
    /// A calendar day.
    Date(Date),
    /// The record's own identifier.
    Id(&'a Id),
    /// A reference to a record of one of the kinds (empty: any kind).
    Link(&'a RefText, &'static Targets),
    /// A record within the record.
    Record(&'a dyn Record),
    /// Several of the above.
    List(&'a dyn List),
}

/// Which things a reference may name.
#[derive(Debug, PartialEq, Eq)]
pub struct Targets {
    /// What the group is called, as in `actor`.
    pub name: &'static str,
    /// Record kinds.
    pub kinds: &'static [&'static str],
    /// Lists of the catalogue whose ids it may name too (`annexA`, `clause`, `annexCObjective`, `annexCSource`), or `any` record.
    pub facts: &'static [&'static str],
}

impl Targets {
    /// Whether any record of the document will do.
    pub fn any(&self) -> bool {
        self.facts.contains(&"any") || (self.facts.is_empty() && self.kinds.is_empty())
    }
}

/// A list field.
pub trait List {
    /// How many elements.
    fn count(&self) -> usize;
    /// The element at `index`.
    fn value(&self, index: usize) -> Option<&dyn Value>;
}

/// Anything that can stand in a field.
pub trait Value: Send + Sync {
    /// Reads in place; false when a diagnostic was raised instead (the value is passed over all the same).
    #[doc(hidden)]
    fn read(&mut self, p: &mut Reader<'_>) -> bool;
    /// Writes itself as JSON.
    #[doc(hidden)]
    fn write(&self, w: &mut Writer);
    /// Whether writing leaves it out.
    fn is_absent(&self) -> bool {
        false
    }
    /// What it is, for walks.
    fn view(&self) -> View<'_> {
        View::Leaf
    }
}

// By name only: a derived `Debug` behind every vtable was a sixth of the wasm (218 kB gz with it, 184 without).
impl fmt::Debug for dyn Record + '_ {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.table().kind)
    }
}

impl fmt::Debug for dyn List + '_ {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} elements", self.count())
    }
}

/// Where reading starts from. Not `Default`: a blank id is no value that a caller may hold.
#[doc(hidden)]
pub trait Blank {
    fn blank() -> Self;
}

/// A noun of the model. Made by `record!` only.
pub trait Record: Value {
    /// Kind and fields.
    fn table(&self) -> &'static Table;
    #[doc(hidden)]
    fn slot(&mut self, field: usize) -> Option<&mut dyn Value>;
    /// The value of a field by its position in the table.
    fn get(&self, field: usize) -> Option<&dyn Value>;
    /// What could not be read of it.
    fn unread(&self) -> &Unread;
    #[doc(hidden)]
    fn unread_mut(&mut self) -> &mut Unread;
    /// Itself as a walkable record.
    fn as_record(&self) -> &dyn Record;
}

impl<T> Blank for Option<T> {
    fn blank() -> Option<T> {
        None
    }
}

impl<T: Value + Blank> Value for Option<T> {
    fn read(&mut self, p: &mut Reader<'_>) -> bool {
        let mut value = T::blank();
        let ok = value.read(p);
        if ok {
            *self = Some(value);
        }
        ok
    }
    fn write(&self, w: &mut Writer) {
        if let Some(value) = self {
            value.write(w);
        }
    }
    fn is_absent(&self) -> bool {
        self.as_ref().is_none_or(Value::is_absent)
    }
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Leaf, Value::view)
    }
}

impl<T: Blank> Blank for Box<T> {
    fn blank() -> Box<T> {
        Box::new(T::blank())
    }
}

impl<T: Value> Value for Box<T> {
    fn read(&mut self, p: &mut Reader<'_>) -> bool {
        (**self).read(p)
    }
    fn write(&self, w: &mut Writer) {
        (**self).write(w);
    }
    fn view(&self) -> View<'_> {
        (**self).view()
    }
}

impl<T> Blank for Vec<T> {
    fn blank() -> Vec<T> {
        Vec::new()
    }
}

impl<T: Value + Blank> Value for Vec<T> {
    fn read(&mut self, p: &mut Reader<'_>) -> bool {
        p.list(&mut |p| {
            let mut value = T::blank();
            let ok = value.read(p);
            if ok {
                self.push(value);
            }
            ok
        })
    }
    fn write(&self, w: &mut Writer) {
        w.raw("[");
        for (index, value) in self.iter().enumerate() {
            if index > 0 {
                w.raw(",");
            }
            value.write(w);
        }
        w.raw("]");
    }
    fn is_absent(&self) -> bool {
        self.is_empty()
    }
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Value> List for Vec<T> {
    fn count(&self) -> usize {
        self.len()
    }
    fn value(&self, index: usize) -> Option<&dyn Value> {
        self.get(index).map(|v| v as &dyn Value)
    }
}

/// serde leaves out what the writer leaves out.
#[cfg(feature = "serde")]
pub(crate) fn absent<T: Value>(value: &T) -> bool {
    value.is_absent()
}

/// What stands in an optional field when it is there: no `null`.
#[cfg(feature = "serde")]
pub(crate) trait Present<'de>: Sized {
    fn take<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error>;
}

#[cfg(feature = "serde")]
impl<'de, T: serde::Deserialize<'de>> Present<'de> for Option<T> {
    fn take<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        T::deserialize(d).map(Some)
    }
}

#[cfg(feature = "serde")]
impl<'de, T: serde::Deserialize<'de>> Present<'de> for Vec<T> {
    fn take<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        serde::Deserialize::deserialize(d)
    }
}

#[cfg(feature = "serde")]
impl<'de> Present<'de> for super::Extensions {
    fn take<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        serde::Deserialize::deserialize(d)
    }
}

/// serde refuses `null` where the reader and the schemas do.
#[cfg(feature = "serde")]
pub(crate) fn present<'de, D: serde::Deserializer<'de>, T: Present<'de>>(d: D) -> Result<T, D::Error> {
    T::take(d)
}

/// Makes a noun of the model: struct, constructor, field constants, table, reader, writer; serde and schemars behind their features.
macro_rules! record {
    (@new $Name:ident [] [$($ofield:ident)*]) => {
        impl $Name {
            /// A record that holds nothing yet.
            #[expect(clippy::new_without_default, reason = "records are made alike, whether or not they need anything")]
            pub fn new() -> $Name {
                $Name { $($ofield: $crate::read::Blank::blank(),)* unread: Default::default() }
            }
        }
    };
    (@new $Name:ident [$($rfield:ident: $rty:ty,)+] [$($ofield:ident)*]) => {
        impl $Name {
            /// A record that holds what it can't be without, and nothing else.
            pub fn new($($rfield: $rty),+) -> $Name {
                $Name { $($rfield,)+ $($ofield: $crate::read::Blank::blank(),)* unread: Default::default() }
            }
        }
    };
    (
        $(#[$meta:meta])*
        pub struct $Name:ident $kind:literal {
            $(required { $( $(#[$rmeta:meta])* $rname:literal $rfield:ident : $rty:ty, )* })?
            $(optional { $( $(#[$ometa:meta])* $oname:literal $ofield:ident : $oty:ty, )* })?
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = $kind))]
        #[non_exhaustive]
        pub struct $Name {
            $($( $(#[$rmeta])* #[cfg_attr(feature = "serde", serde(rename = $rname))] pub $rfield: $rty, )*)?
            $($( $(#[$ometa])*
                #[cfg_attr(feature = "serde", serde(
                    rename = $oname, default, deserialize_with = "crate::read::present", skip_serializing_if = "crate::read::absent"))]
                pub $ofield: $oty, )*)?
            #[cfg_attr(feature = "serde", serde(skip))]
            unread: $crate::read::Unread,
        }

        const _: () = {
            #[expect(non_camel_case_types, reason = "a position for each field, named as the field")]
            #[derive(Clone, Copy)]
            enum At { $($($rfield,)*)? $($($ofield,)*)? }

            $crate::read::pastey::paste! {
                #[expect(missing_docs, reason = "each is the field of its name")]
                impl $Name {
                    $($(pub const [<$rfield:upper>]: $crate::read::Field = $crate::read::Field { index: At::$rfield as u8, name: $rname };)*)?
                    $($(pub const [<$ofield:upper>]: $crate::read::Field = $crate::read::Field { index: At::$ofield as u8, name: $oname };)*)?
                }
            }

            $crate::read::record!(@new $Name [$($($rfield: $rty,)*)?] [$($($ofield)*)?]);

            impl $crate::read::Blank for $Name {
                fn blank() -> $Name {
                    $Name {
                        $($($rfield: $crate::read::Blank::blank(),)*)?
                        $($($ofield: $crate::read::Blank::blank(),)*)?
                        unread: Default::default(),
                    }
                }
            }

            static TABLE: $crate::read::Table = $crate::read::Table {
                kind: $kind,
                fields: &[
                    $($($crate::read::FieldInfo { name: $rname, required: true },)*)?
                    $($($crate::read::FieldInfo { name: $oname, required: false },)*)?
                ],
            };
            const { assert!(TABLE.fields.len() <= 128, "the reader's seen set holds 128 fields") };

            impl $crate::read::Kind for $Name {
                const TABLE: &'static $crate::read::Table = &TABLE;
            }

            impl $crate::read::Record for $Name {
                fn table(&self) -> &'static $crate::read::Table {
                    &TABLE
                }
                fn slot(&mut self, field: usize) -> Option<&mut dyn $crate::read::Value> {
                    $($(if field == At::$rfield as usize { return Some(&mut self.$rfield); })*)?
                    $($(if field == At::$ofield as usize { return Some(&mut self.$ofield); })*)?
                    None
                }
                fn get(&self, field: usize) -> Option<&dyn $crate::read::Value> {
                    $($(if field == At::$rfield as usize { return Some(&self.$rfield); })*)?
                    $($(if field == At::$ofield as usize { return Some(&self.$ofield); })*)?
                    None
                }
                fn unread(&self) -> &$crate::read::Unread {
                    &self.unread
                }
                fn unread_mut(&mut self) -> &mut $crate::read::Unread {
                    &mut self.unread
                }
                fn as_record(&self) -> &dyn $crate::read::Record {
                    self
                }
            }

            impl $crate::read::Value for $Name {
                fn read(&mut self, p: &mut $crate::read::Reader<'_>) -> bool {
                    p.object(self)
                }
                fn write(&self, w: &mut $crate::read::Writer) {
                    w.record(self);
                }
                fn view(&self) -> $crate::read::View<'_> {
                    $crate::read::View::Record(self)
                }
            }
        };
    };
}
pub(crate) use record;

/// The static side of a record type.
pub trait Kind: Record + Blank {
    /// Kind and fields.
    const TABLE: &'static Table;
}
