//! Functions that are alike stand side by side: gzip looks back 32 kB only, and many functions differ in a byte or two. The order of
//! functions means nothing to whoever calls them.

use std::error::Error;

use wasm_encoder::reencode::{Error as Failed, Reencode};
use wasm_encoder::{CodeSection, FunctionSection, Module};
use wasmparser::{CodeSectionReader, FunctionBody, FunctionSectionReader, Parser, Payload, TypeRef};

/// The module with its functions sorted by their bytes.
pub(crate) fn side_by_side(wasm: &[u8]) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut imported = 0;
    let mut bodies: Vec<(&[u8], usize)> = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push((&wasm[body.range()], bodies.len())),
            _ => {}
        }
    }
    bodies.sort_unstable();
    let mut moved = vec![0; bodies.len()];
    for (to, (_, from)) in bodies.iter().enumerate() {
        moved[*from] = u32::try_from(to)?;
    }
    let mut order = Order { imported, from: bodies.iter().map(|(_, from)| *from).collect(), moved };
    let mut module = Module::new();
    order.parse_core_module(&mut module, Parser::new(0), wasm).map_err(|error| error.to_string())?;
    Ok(module.finish())
}

struct Order {
    /// How many functions are imported: their numbers come first and stay.
    imported: u32,
    /// Which function stands at each new place.
    from: Vec<usize>,
    /// The new place of each function.
    moved: Vec<u32>,
}

impl Reencode for Order {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Failed<Self::Error>> {
        Ok(function.checked_sub(self.imported).map_or(function, |own| self.imported + self.moved[own as usize]))
    }

    fn parse_function_section(&mut self, out: &mut FunctionSection, section: FunctionSectionReader<'_>) -> Result<(), Failed<Self::Error>> {
        let types = section.into_iter().collect::<Result<Vec<u32>, _>>()?;
        for at in &self.from {
            out.function(types[*at]);
        }
        Ok(())
    }

    fn parse_code_section(&mut self, out: &mut CodeSection, section: CodeSectionReader<'_>) -> Result<(), Failed<Self::Error>> {
        let bodies = section.into_iter().collect::<Result<Vec<FunctionBody<'_>>, _>>()?;
        for at in self.from.clone() {
            self.parse_function_body(out, bodies[at].clone())?;
        }
        Ok(())
    }
}
