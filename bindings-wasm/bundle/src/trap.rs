//! A panic is a trap: the bodies of the functions that raise one become `unreachable`, and `wasm-opt` takes out what only they use. Nothing is lost:
//! in a browser the text of a panic goes nowhere. The functions are known by name, and by ending so already: none of them can return.

use std::collections::BTreeSet;
use std::error::Error;

use wasm_encoder::reencode::{Error as Failed, Reencode};
use wasm_encoder::{CodeSection, Function, Module};
use wasmparser::{CodeSectionReader, CustomSectionReader, KnownCustom, Name, Parser, Payload, TypeRef};

/// What a function that never returns ends with: `unreachable`, `end`.
const ENDS: [u8; 2] = [0x00, 0x0b];

/// The module with traps in the place of panics; without the names of its functions, unless they are kept.
pub(crate) fn instead_of_panics(wasm: &[u8], keep_names: bool) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut imported = 0;
    let mut named = BTreeSet::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CustomSection(section) => {
                let KnownCustom::Name(names) = section.as_known() else { continue };
                for name in names {
                    let Name::Function(functions) = name? else { continue };
                    for function in functions {
                        let function = function?;
                        if is_panic(function.name) {
                            named.insert(function.index);
                        }
                    }
                }
            }
            _ => {}
        }
    }
    let mut traps = Traps { imported, named, made: 0, keep_names };
    let mut module = Module::new();
    traps.parse_core_module(&mut module, Parser::new(0), wasm).map_err(|error| error.to_string())?;
    if traps.made < FEWEST {
        return Err(format!("only {} functions panic: the compiler calls them by other names", traps.made).into());
    }
    Ok(module.finish())
}

/// There are some in every module that allocates.
const FEWEST: usize = 3;

/// Whether the standard library raises a panic there, in `core[c5930c85a12de822]::option::unwrap_failed` and the like.
fn is_panic(name: &str) -> bool {
    let name = name.trim_start_matches('<');
    let of_std = ["core[", "alloc[", "std["].iter().any(|library| name.starts_with(library));
    let last = name.rsplit("::").next().unwrap_or_default();
    let says = last.starts_with("panic") || ["_fail", "_failed", "_fail_rt"].iter().any(|end| last.ends_with(end));
    of_std && (says || name.contains("]::panicking::panic") || ["handle_error", "capacity_overflow", "handle_alloc_error"].contains(&last))
}

struct Traps {
    /// How many functions are imported: their numbers come first.
    imported: u32,
    /// The functions whose names say that they panic.
    named: BTreeSet<u32>,
    made: usize,
    keep_names: bool,
}

impl Reencode for Traps {
    type Error = std::convert::Infallible;

    fn parse_custom_section(&mut self, module: &mut Module, section: CustomSectionReader<'_>) -> Result<(), Failed<Self::Error>> {
        if section.name() != "name" || self.keep_names {
            wasm_encoder::reencode::utils::parse_custom_section(self, module, section)?;
        }
        Ok(())
    }

    fn parse_code_section(&mut self, out: &mut CodeSection, section: CodeSectionReader<'_>) -> Result<(), Failed<Self::Error>> {
        for (number, body) in (self.imported..).zip(section) {
            let body = body?;
            if self.named.contains(&number) && body.as_bytes().ends_with(&ENDS) {
                self.made += 1;
                let mut trap = Function::new([]);
                trap.instructions().unreachable().end();
                out.function(&trap);
            } else {
                self.parse_function_body(out, body)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{FunctionSection, NameMap, NameSection, TypeSection};

    use super::*;

    /// A module of functions with a name each; some can return.
    fn module(functions: &[(&str, bool)]) -> Vec<u8> {
        let (mut types, mut kinds, mut code, mut names) = (TypeSection::new(), FunctionSection::new(), CodeSection::new(), NameMap::new());
        types.ty().function([], []);
        for (number, (name, returns)) in (0..).zip(functions) {
            let mut body = Function::new([]);
            body.instructions().i32_const(7).drop();
            if !returns {
                body.instructions().unreachable();
            }
            body.instructions().end();
            kinds.function(0);
            code.function(&body);
            names.append(number, name);
        }
        let mut section = NameSection::new();
        section.functions(&names);
        let mut module = Module::new();
        module.section(&types).section(&kinds).section(&code).section(&section);
        module.finish()
    }

    const PANICS: [(&str, bool); 4] = [
        ("core[c5930c85a12de822]::option::unwrap_failed", false),
        ("<alloc[3ca501edff3f0c7c]::vec::Vec<_, _>>::remove::assert_failed", false),
        ("core[c5930c85a12de822]::panicking::panic_const::panic_const_rem_by_zero", false),
        ("alloc[3ca501edff3f0c7c]::raw_vec::handle_error", false),
    ];

    #[test]
    fn a_panic_becomes_a_trap_and_nothing_else_does() {
        let others = [
            ("aimskit::check::outcome::fail::h5335abf17f450fe4", false),
            ("core[c5930c85a12de822]::str::converts::from_utf8", false),
            ("core[c5930c85a12de822]::panicking::panic_fmt", true),
        ];
        let wasm = instead_of_panics(&module(&[&PANICS[..], &others[..]].concat()), false).expect("a module");
        let bodies: Vec<usize> = Parser::new(0)
            .parse_all(&wasm)
            .filter_map(|payload| match payload.expect("a section") {
                Payload::CodeSectionEntry(body) => Some(body.as_bytes().len()),
                Payload::CustomSection(section) => panic!("{} is left", section.name()),
                _ => None,
            })
            .collect();
        assert_eq!(bodies, [3, 3, 3, 3, 6, 6, 5]);
        wasmparser::validate(&wasm).expect("a valid module");
    }

    #[test]
    fn says_when_the_compiler_calls_them_by_other_names() {
        instead_of_panics(&module(&[("core::option::unwrap_failed", false); 4]), false).expect_err("no panics");
        instead_of_panics(&module(&[]), true).expect_err("no functions");
    }
}
