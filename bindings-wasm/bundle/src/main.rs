//! The two steps that make the compiled wasm one of the npm package; `wasm-opt` runs between them, `bindings-wasm/build/package.js` after.
//!
//! `aimskit-bundle glue WASM NAME PACKAGE` writes `NAME_bg.wasm`, with traps in the place of panics, and its glue `NAME.js` into the folder PACKAGE.
//! `aimskit-bundle sort WASM` puts functions beside those that they are like.

mod alike;
mod pass;
mod trap;

use std::error::Error;
use std::fs;
use std::path::Path;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match &*arguments.iter().map(String::as_str).collect::<Vec<_>>() {
        ["glue", wasm, name, package] => {
            let mut bindgen = Bindgen::new();
            // The glue names no file: each entry of the package says itself where its wasm is.
            bindgen.input_path(wasm).web(true)?.typescript(false).omit_default_module_path(true);
            bindgen.remove_name_section(false).remove_producers_section(true);
            bindgen.out_name(name).generate(package)?;
            let made = Path::new(package).join(format!("{name}_bg.wasm"));
            // Names of functions, for those who want to see what is large: `AIMSKIT_NAMES=1`.
            fs::write(&made, trap::instead_of_panics(&fs::read(&made)?, std::env::var_os("AIMSKIT_NAMES").is_some())?)?;
            let glue = Path::new(package).join(name).with_extension("js");
            fs::write(&glue, pass::in_one_go(&fs::read_to_string(&glue)?).ok_or("the glue passes text in another way")?)?;
        }
        ["sort", wasm] => fs::write(wasm, alike::side_by_side(&fs::read(wasm)?)?)?,
        _ => return Err("usage: aimskit-bundle glue WASM NAME PACKAGE | aimskit-bundle sort WASM".into()),
    }
    Ok(())
}
