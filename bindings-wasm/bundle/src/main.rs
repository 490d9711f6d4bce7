//! `aimskit-bundle WASM PACKAGE`: writes the npm package into the folder PACKAGE from the compiled wasm and the face in `bindings-wasm/js`.

use std::error::Error;
use std::path::Path;

use wasm_bindgen_cli_support::Bindgen;

const FACE: [(&str, &str); 2] = [("index.js", include_str!("../../js/index.js")), ("index.d.ts", include_str!("../../js/index.d.ts"))];

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(wasm), Some(package)) = (arguments.next(), arguments.next()) else {
        return Err("usage: aimskit-bundle WASM PACKAGE".into());
    };
    let package = Path::new(&package);
    let mut bindgen = Bindgen::new();
    bindgen.input_path(wasm).web(true)?.typescript(true).omit_default_module_path(false);
    bindgen.remove_name_section(true).remove_producers_section(true).out_name("aimskit").generate(package)?;
    for (name, text) in FACE {
        std::fs::write(package.join(name), text)?;
    }
    std::fs::write(package.join("package.json"), manifest())?;
    Ok(())
}

fn manifest() -> String {
    let version = env!("CARGO_PKG_VERSION");
    format!(
        r#"{{
  "name": "aimskit",
  "version": "{version}",
  "description": "ISO/IEC 42001 AI management systems as data: read, check, assess, explain",
  "license": "MIT OR Apache-2.0",
  "type": "module",
  "main": "./index.js",
  "types": "./index.d.ts",
  "exports": {{ ".": {{ "types": "./index.d.ts", "default": "./index.js" }}, "./aimskit_bg.wasm": "./aimskit_bg.wasm" }},
  "sideEffects": false,
  "engines": {{ "node": ">=20" }}
}}
"#
    )
}
