//! `aimskit-bundle WASM PACKAGE`: writes the npm package into the folder PACKAGE from the compiled wasm and the face in `bindings-wasm/js`,
//! and says how large it has become.

mod alike;

use std::error::Error;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;
use wasm_bindgen_cli_support::Bindgen;

/// What is copied as it is.
const FILES: [(&str, &str); 8] = [
    ("face.js", include_str!("../../js/face.js")),
    ("index.js", include_str!("../../js/index.js")),
    ("inline.js", include_str!("../../js/inline.js")),
    ("workerd.js", include_str!("../../js/workerd.js")),
    ("index.d.ts", include_str!("../../js/index.d.ts")),
    ("README.md", include_str!("../../../README.md")),
    ("LICENSE-MIT", include_str!("../../../LICENSE-MIT")),
    ("LICENSE-APACHE", include_str!("../../../LICENSE-APACHE")),
];

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(wasm), Some(package)) = (arguments.next(), arguments.next()) else {
        return Err("usage: aimskit-bundle WASM PACKAGE".into());
    };
    let package = Path::new(&package);
    let mut bindgen = Bindgen::new();
    // The glue names no file: each entry of the package says itself where its wasm is.
    bindgen.input_path(wasm).web(true)?.typescript(true).omit_default_module_path(true);
    bindgen.remove_name_section(true).remove_producers_section(true).out_name("aimskit").generate(package)?;
    for (name, text) in FILES {
        fs::write(package.join(name), text)?;
    }
    let manifest = include_str!("../../js/package.json").replace("\"0.0.0\"", &format!("{:?}", env!("CARGO_PKG_VERSION")));
    fs::write(package.join("package.json"), manifest)?;
    let file = package.join("aimskit_bg.wasm");
    let wasm = alike::side_by_side(&fs::read(&file)?)?;
    fs::write(file, &wasm)?;
    fs::write(package.join("wasm_base64.js"), format!("export default \"{}\";\n", base64(&wasm)))?;
    println!("wasm: {} bytes, {} gz", wasm.len(), gz(&wasm)?);
    Ok(())
}

fn gz(bytes: &[u8]) -> std::io::Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for three in bytes.chunks(3) {
        let word = three.iter().fold(0_u32, |sum, byte| sum << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        for digit in 0..4 {
            let filled = digit <= three.len();
            out.push(if filled { char::from(DIGITS[(word >> (18 - 6 * digit)) as usize & 63]) } else { '=' });
        }
    }
    out
}
