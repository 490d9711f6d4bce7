//! Writes what packages hold as data: every schema with all that it refers to, the catalogue, the rules with their pages.
//!
//! `cargo run -p aimskit-examples --features schemas --bin schemas -- FOLDER`

use std::error::Error;
use std::fs;
use std::path::Path;

use aimskit::data::packed_files;

/// The pages of the rules, in the crate's folder.
const PAGES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../core/rules");

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args_os().nth(1).ok_or("usage: schemas FOLDER")?;
    for (path, value) in packed_files(&|rule| Ok(fs::read_to_string(format!("{PAGES}/{rule}.md"))?))? {
        let path = Path::new(&folder).join(path);
        fs::create_dir_all(path.parent().unwrap_or(Path::new(&folder)))?;
        fs::write(path, format!("{value:#}\n"))?;
    }
    Ok(())
}
