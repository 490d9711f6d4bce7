//! Writes the data of the package; maturin puts it into the wheel (`pyproject.toml`). So it is there however the package is built, and stands in
//! the repository once.

use std::collections::BTreeMap;
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
    for (path, value) in packed_files(&pages()?)? {
        if needed(&path) {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap_or(&folder))?;
            fs::write(path, format!("{value:#}\n"))?;
        }
    }
    Ok(())
}

/// Each page by the name of its rule.
fn pages() -> Result<BTreeMap<String, String>, Box<dyn Error>> {
    let mut pages = BTreeMap::new();
    for entry in fs::read_dir(PAGES)? {
        let path = entry?.path();
        if let Some(name) = path.file_stem().filter(|_| path.extension().is_some_and(|extension| extension == "md")) {
            pages.insert(name.to_string_lossy().into_owned(), fs::read_to_string(&path)?);
        }
    }
    Ok(pages)
}

/// Python takes the schemas of parts of a document out of the document's.
fn needed(path: &str) -> bool {
    let part = |kind: &str| KINDS.iter().skip(1).any(|part| part.table.kind == kind);
    let kind = Path::new(path).file_name().and_then(|name| name.to_str()?.strip_suffix(".schema.json"));
    kind.is_none_or(|kind| !part(kind))
}
