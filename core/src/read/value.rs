//! Values that hold others: what may be absent, what is boxed, and lists.

use std::any::Any;

use super::reader::Reader;
#[cfg(any(feature = "schemars", feature = "exchange"))]
use super::record::Form;
use super::record::{Blank, List, Value, View};

impl<T> Blank for Option<T> {
    fn blank() -> Option<T> {
        None
    }
}

impl<T: Value> Value for Option<T> {
    const NESTS: bool = T::NESTS;
    const BEARS: bool = T::BEARS;
    const TIMED: bool = T::TIMED;
    #[cfg(any(feature = "schemars", feature = "exchange"))]
    fn form() -> Form {
        T::form()
    }
    #[inline(never)]
    fn read(&mut self, p: &mut Reader<'_>) -> bool {
        let mut value = T::blank();
        let ok = value.read(p);
        if ok {
            *self = Some(value);
        }
        ok
    }
    #[inline(never)]
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, Value::view)
    }
}

impl<T: Blank> Blank for Box<T> {
    fn blank() -> Box<T> {
        Box::new(T::blank())
    }
}

impl<T: Value> Value for Box<T> {
    const NESTS: bool = T::NESTS;
    const BEARS: bool = T::BEARS;
    const TIMED: bool = T::TIMED;
    #[cfg(any(feature = "schemars", feature = "exchange"))]
    fn form() -> Form {
        T::form()
    }
    fn read(&mut self, p: &mut Reader<'_>) -> bool {
        (**self).read(p)
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

impl<T: Value + 'static> Value for Vec<T> {
    const NESTS: bool = T::NESTS;
    const BEARS: bool = T::BEARS;
    const TIMED: bool = T::TIMED;
    #[cfg(any(feature = "schemars", feature = "exchange"))]
    fn form() -> Form {
        Form::List(Box::new(T::form()))
    }
    #[inline(never)]
    fn read(&mut self, p: &mut Reader<'_>) -> bool {
        p.list(&mut |p| {
            // In place: a record of a thousand bytes is not moved.
            self.push(T::blank());
            let ok = self.last_mut().is_some_and(|value| value.read(p));
            if !ok {
                self.pop();
            }
            ok
        })
    }
    #[inline(never)]
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Value + 'static> List for Vec<T> {
    fn at(&self, index: usize) -> Option<View<'_>> {
        self.get(index).map(Value::view)
    }
    fn any(&self) -> Option<&dyn Any> {
        T::any(self)
    }
}
