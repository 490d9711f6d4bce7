//! Writes the data of the package; maturin puts it into the wheel (`pyproject.toml`). So it is there however the package is built, and stands in
//! the repository once.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use aimskit::data::packed_files;
use aimskit::schema::KINDS;

/// The pages of the rules.
const PAGES: &str = "../core/rules";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={PAGES}");
    let folder = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo names no folder")?).join("data");
    // What an earlier build left there is no data of this one.
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    for (path, value) in packed_files(&|rule| Ok(fs::read_to_string(format!("{PAGES}/{rule}.md"))?))? {
        if needed(&path) {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap_or(&folder))?;
            fs::write(path, format!("{value:#}\n"))?;
        }
    }
    Ok(())
}

/// Python takes the schemas of parts of a document out of the document's.
fn needed(path: &str) -> bool {
    let part = |kind: &str| KINDS.iter().skip(1).any(|part| part.table.kind == kind);
    let kind = Path::new(path).file_name().and_then(|name| name.to_str()?.strip_suffix(".schema.json"));
    kind.is_none_or(|kind| !part(kind))
}
