//! `aimskit-bundle WASM NAME PACKAGE`: writes the wasm and its glue into the folder PACKAGE, as `NAME_bg.wasm` and `NAME.js`, and says how
//! large it has become. What else the npm package holds is written by `bindings-wasm/build/package.js`.

mod alike;

use std::error::Error;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(wasm), Some(name), Some(package)) = (arguments.next(), arguments.next(), arguments.next()) else {
        return Err("usage: aimskit-bundle WASM NAME PACKAGE".into());
    };
    let package = Path::new(&package);
    let mut bindgen = Bindgen::new();
    // The glue names no file: each entry of the package says itself where its wasm is.
    bindgen.input_path(wasm).web(true)?.typescript(false).omit_default_module_path(true);
    bindgen.remove_name_section(true).remove_producers_section(true).out_name(&name).generate(package)?;
    let file = package.join(format!("{name}_bg.wasm"));
    let wasm = alike::side_by_side(&fs::read(&file)?)?;
    fs::write(file, &wasm)?;
    println!("{name}: {} bytes, {} gz", wasm.len(), gz(&wasm)?);
    Ok(())
}

fn gz(bytes: &[u8]) -> std::io::Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}
