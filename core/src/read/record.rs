//! `record!`: one noun, its struct, its field table, its reader and its writer.

use std::any::Any;
use std::fmt;

use super::date::Date;
use super::decimal::Decimal;
use super::extensions::Extensions;
use super::id::{Id, RefText};
use super::reader::Reader;
use super::table::Table;
use super::unread::Unread;
#[cfg(any(feature = "schemars", feature = "exchange"))]
use super::words::Words;

/// What stands in a field.
#[derive(Debug, Clone, Copy)]
pub enum View<'a> {
    /// Nothing.
    Absent,
    /// Text of any form.
    Text(&'a str),
    /// A word of a vocabulary.
    Word(&'static str),
    /// A number.
    Number(Decimal),
    /// Yes or no.
    Flag(bool),
    /// A calendar day.
    Date(Date),
    /// The record's own identifier.
    Id(&'a Id),
    /// A reference to a record of one of the kinds (empty: any kind).
    Link(&'a RefText, &'static Targets),
    /// Vendors' own members.
    Extensions(&'a Extensions),
    /// A record within the record.
    Record(&'a (dyn Record + 'static)),
    /// Several of the above.
    List(&'a (dyn List + 'static)),
}

impl View<'_> {
    /// Whether nothing is there; an empty list is nothing.
    pub fn is_absent(&self) -> bool {
        match self {
            View::Absent => true,
            View::List(list) => list.at(0).is_none(),
            _ => false,
        }
    }
}

/// Which things a reference may name.
#[derive(Debug, PartialEq, Eq)]
pub struct Targets {
    /// Name of the group, as in `actor`.
    pub name: &'static str,
    /// Record kinds.
    pub kinds: &'static [&'static str],
    /// Lists of the catalogue whose ids it may name too (`annexA`, `annexAControl`, `clause`, `annexCObjective`, `annexCSource`), or `any` record.
    pub facts: &'static [&'static str],
}

impl Targets {
    /// Whether any record of the document will do.
    pub fn any(&self) -> bool {
        self.facts.contains(&"any") || (self.facts.is_empty() && self.kinds.is_empty())
    }

    /// Whether a record of that kind will do.
    pub(crate) fn fits(&self, kind: &str) -> bool {
        self.any() || self.kinds.contains(&kind)
    }
}

/// What stands in a field, whatever its value.
#[cfg(any(feature = "schemars", feature = "exchange"))]
#[doc(hidden)]
#[derive(Debug)]
pub enum Form {
    /// No record and no reference.
    Plain(Scalar),
    /// A reference to one of these.
    Link(&'static Targets),
    /// A record, and what stands in its fields.
    Record(&'static Table, fn() -> Vec<Form>),
    /// Several of them.
    List(Box<Form>),
}

/// A value that holds no others.
#[cfg(any(feature = "schemars", feature = "exchange"))]
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scalar {
    /// Text of any form.
    Text,
    /// Text of one form: the name of its type.
    Formed(&'static str),
    /// A word of a vocabulary.
    Word(Words),
    /// A number.
    Number,
    /// A whole number.
    Whole,
    /// Yes or no.
    Flag,
    /// A date, as exact as it is known.
    Date,
    /// Members of vendors, or any other JSON.
    Json,
}

/// A list field.
pub trait List: 'static {
    /// The element at `index`; none behind the last.
    fn at(&self, index: usize) -> Option<View<'_>>;
    /// The list as one of any type, where it holds references.
    #[doc(hidden)]
    fn any(&self) -> Option<&dyn Any>;
}

/// The elements of a list, in order.
pub fn elements(list: &dyn List) -> impl Iterator<Item = View<'_>> {
    (0..).map_while(|index| list.at(index))
}

/// Anything that can stand in a field.
pub trait Value: Blank {
    /// Whether it is or holds records.
    #[doc(hidden)]
    const NESTS: bool = false;
    /// Whether it is or holds ids, references or records.
    #[doc(hidden)]
    const BEARS: bool = Self::NESTS;
    /// Whether something may be planned, fall due or end in it or below it: no leaf in which nothing does.
    #[doc(hidden)]
    const TIMED: bool = false;
    /// Reads in place; false when a diagnostic was raised instead (the value is passed over all the same).
    #[doc(hidden)]
    fn read(&mut self, p: &mut Reader<'_>) -> bool;
    /// What it is, for writing and for walks.
    fn view(&self) -> View<'_>;
    /// What stands there, for a description of the model.
    #[cfg(any(feature = "schemars", feature = "exchange"))]
    #[doc(hidden)]
    fn form() -> Form {
        Form::Plain(Scalar::Text)
    }
    /// A list of them as one of any type, where code asks for it.
    #[doc(hidden)]
    fn any(_: &Vec<Self>) -> Option<&dyn Any>
    where
        Self: Sized,
    {
        None
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
        write!(f, "{} elements", elements(self).count())
    }
}

/// Where reading starts from. Not `Default`: a blank id is no value that a caller may hold.
#[doc(hidden)]
pub trait Blank {
    fn blank() -> Self;
}

/// A record that is asked for by its type where any may stand: one declared `asked`. Each type that can be asked for costs the wasm 16 random
/// bytes, and most need not be.
#[doc(hidden)]
pub trait Asked: Kind {}

/// A noun of the model. Made by `record!` only.
pub trait Record: 'static {
    /// Kind and fields.
    fn table(&self) -> &'static Table;
    /// The record as one of any type, where it can be asked for.
    #[doc(hidden)]
    fn any(&self) -> Option<&dyn Any>;
    #[doc(hidden)]
    fn put(&mut self, field: usize, p: &mut Reader<'_>) -> bool;
    /// The value of a field by its position in the table.
    fn get(&self, field: usize) -> View<'_>;
    /// What could not be read of it.
    fn unread(&self) -> &Unread;
    /// The same, to drop it ([`Unread::clear`]) once it is no longer needed.
    fn unread_mut(&mut self) -> &mut Unread;
}

/// serde leaves out what the writer leaves out.
#[cfg(feature = "serde")]
pub(crate) fn absent<T: Value>(value: &T) -> bool {
    value.view().is_absent()
}

/// Makes a noun of the model: struct, constructor, field constants, table, reader, writer; serde and schemars behind their features. What stands
/// `beside` is no part of the data: it is neither read nor written.
macro_rules! record {
    (@role $Role:ident At::$field:ident) => { ($crate::read::FieldRole::$Role, At::$field as u8, At::$field as u8) };
    // What is not declared `asked` can't be asked for: `as_kind` does not compile for it.
    (@any $it:expr,) => { None };
    (@any $it:expr, asked) => { Some($it) };
    (@asked $Name:ident) => {};
    (@asked $Name:ident asked) => { impl $crate::read::Asked for $Name {} };
    (@role Event At::$field:ident At::$Event:ident) => {
        ($crate::read::FieldRole::Event, At::$field as u8, $crate::read::EventKind::$Event as u8)
    };
    (@role $Role:ident At::$field:ident At::$other:ident) => { ($crate::read::FieldRole::$Role, At::$field as u8, At::$other as u8) };
    (@new $Name:ident [] [$($ofield:ident)*] [$($bfield:ident)*]) => {
        impl $Name {
            /// A record that holds nothing yet.
            #[expect(clippy::new_without_default, reason = "records are made alike, whether or not they need anything")]
            pub fn new() -> $Name {
                $Name { $($ofield: $crate::read::Blank::blank(),)* $($bfield: Default::default(),)* unread: Default::default() }
            }
        }
    };
    (@new $Name:ident [$($rfield:ident: $rty:ty,)+] [$($ofield:ident)*] [$($bfield:ident)*]) => {
        impl $Name {
            /// A record that holds what it requires, and nothing else.
            pub fn new($($rfield: $rty),+) -> $Name {
                $Name { $($rfield,)+ $($ofield: $crate::read::Blank::blank(),)* $($bfield: Default::default(),)* unread: Default::default() }
            }
        }
    };
    (
        $(#[$meta:meta])*
        pub struct $Name:ident $kind:literal $($asked:ident)? {
            $(required { $( $(#[$rmeta:meta])* $rname:literal $rfield:ident : $rty:ty $([ $($rrole:ident $(= $rother:ident)?),+ ])?, )* })?
            $(optional { $( $(#[$ometa:meta])* $oname:literal $ofield:ident : $oty:ty $([ $($orole:ident $(= $oother:ident)?),+ ])?, )* })?
            $(beside { $( $(#[$bmeta:meta])* $bfield:ident : $bty:ty, )* })?
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(deny_unknown_fields))]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema), schemars(rename = $kind))]
        #[non_exhaustive]
        pub struct $Name {
            $($( $(#[$rmeta])* #[cfg_attr(feature = "serde", serde(rename = $rname, deserialize_with = "crate::read::taken"))] pub $rfield: $rty, )*)?
            $($( $(#[$ometa])*
                #[cfg_attr(feature = "serde", serde(
                    rename = $oname, default, deserialize_with = "crate::read::taken", skip_serializing_if = "crate::read::absent"))]
                pub $ofield: $oty, )*)?
            $($( $(#[$bmeta])* #[cfg_attr(feature = "serde", serde(skip))] pub(crate) $bfield: $bty, )*)?
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
                    $($(pub const [<$rfield:upper>]: $crate::read::Field<$Name, $rty> = $crate::read::Field::new(At::$rfield as u8, NAMES.piece(At::$rfield as usize));)*)?
                    $($(pub const [<$ofield:upper>]: $crate::read::Field<$Name, $oty> = $crate::read::Field::new(At::$ofield as u8, NAMES.piece(At::$ofield as usize));)*)?
                }

                static ROLES: $crate::read::Roles = &[
                    $($($($($crate::read::record!(@role [<$rrole:camel>] At::$rfield $(At::$rother)?),)+)?)*)?
                    $($($($($crate::read::record!(@role [<$orole:camel>] At::$ofield $(At::$oother)?),)+)?)*)?
                ];
            }

            $crate::read::record!(@new $Name [$($($rfield: $rty,)*)?] [$($($ofield)*)?] [$($($bfield)*)?]);

            impl $crate::read::Blank for $Name {
                fn blank() -> $Name {
                    $Name {
                        $($($rfield: $crate::read::Blank::blank(),)*)?
                        $($($ofield: $crate::read::Blank::blank(),)*)?
                        $($($bfield: Default::default(),)*)?
                        unread: Default::default(),
                    }
                }
            }

            const COUNT: usize = 0 $($(+ { let _ = At::$rfield; 1 })*)? $($(+ { let _ = At::$ofield; 1 })*)?;
            const NAMES: $crate::read::Words = $crate::read::words![$($($rname,)*)? $($($oname,)*)?];
            const { assert!(COUNT <= 64, "the reader's sets of fields hold 64") };
            const NESTS: bool = false $($(|| <$rty as $crate::read::Value>::NESTS)*)? $($(|| <$oty as $crate::read::Value>::NESTS)*)?;
            static TABLE: $crate::read::Table = $crate::read::Table {
                kind: $kind,
                names: NAMES,
                required: 0 $($(+ { let _ = At::$rfield; 1 })*)?,
                roles: ROLES,
                timed: 0 $($(| (<$rty as $crate::read::Value>::TIMED as u64) << At::$rfield as u8)*)? $($(| (<$oty as $crate::read::Value>::TIMED as u64) << At::$ofield as u8)*)?,
                noted: $crate::read::noted(ROLES),
                bears: 0 $($(| (<$rty as $crate::read::Value>::BEARS as u64) << At::$rfield as u8)*)? $($(| (<$oty as $crate::read::Value>::BEARS as u64) << At::$ofield as u8)*)?,
            };

            impl $crate::read::Kind for $Name {
                const TABLE: &'static $crate::read::Table = &TABLE;
            }

            $crate::read::record!(@asked $Name $($asked)?);

            impl $crate::read::Record for $Name {
                fn any(&self) -> Option<&dyn std::any::Any> {
                    $crate::read::record!(@any self, $($asked)?)
                }
                fn table(&self) -> &'static $crate::read::Table {
                    &TABLE
                }
                fn put(&mut self, field: usize, p: &mut $crate::read::Reader<'_>) -> bool {
                    $($(if field == At::$rfield as usize { return $crate::read::Value::read(&mut self.$rfield, p); })*)?
                    $($(if field == At::$ofield as usize { return $crate::read::Value::read(&mut self.$ofield, p); })*)?
                    false
                }
                fn get(&self, field: usize) -> $crate::read::View<'_> {
                    $($(if field == At::$rfield as usize { return $crate::read::Value::view(&self.$rfield); })*)?
                    $($(if field == At::$ofield as usize { return $crate::read::Value::view(&self.$ofield); })*)?
                    $crate::read::View::Absent
                }
                fn unread(&self) -> &$crate::read::Unread {
                    &self.unread
                }
                fn unread_mut(&mut self) -> &mut $crate::read::Unread {
                    &mut self.unread
                }
            }

            #[cfg(feature = "serde")]
            impl<'de> $crate::read::Taken<'de> for $Name {
                fn take<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                    d.deserialize_map($crate::read::Object(std::marker::PhantomData))
                }
            }

            impl $crate::read::Value for $Name {
                const NESTS: bool = true;
                const TIMED: bool = NESTS || $crate::read::plans(ROLES);
                #[cfg(any(feature = "schemars", feature = "exchange"))]
                fn form() -> $crate::read::Form {
                    $crate::read::Form::Record(&TABLE, || vec![
                        $($(<$rty as $crate::read::Value>::form(),)*)?
                        $($(<$oty as $crate::read::Value>::form(),)*)?
                    ])
                }
                fn read(&mut self, p: &mut $crate::read::Reader<'_>) -> bool {
                    p.object(self)
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
pub trait Kind: Record + Value {
    /// Kind and fields.
    const TABLE: &'static Table;
}
