//! Reads an AIMS document and prints what a compliance lead wants to see first.
//!
//! `assess FILE --as-of YYYY-MM-DD [--profile draft|review|auditReady] [--html FILE] [--json]`
//! Ends with 0 when the document was read, with 2 when it could not be.

use std::process::ExitCode;

use aimskit::AssessOptions;
use aimskit::read::Date;
use aimskit_examples::{errors, html, text};

const USAGE: &str = "usage: assess FILE --as-of YYYY-MM-DD [--profile draft|review|auditReady] [--html FILE] [--json]";

struct Arguments {
    file: String,
    options: AssessOptions,
    html: Option<String>,
    json: bool,
}

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<ExitCode, String> {
    let arguments = parse(std::env::args().skip(1))?;
    let source = std::fs::read(&arguments.file).map_err(|error| format!("error: `{}` can't be opened: {error}", arguments.file))?;
    let source = String::from_utf8(source).map_err(|error| format!("error: `{}` is not UTF-8: {error}", arguments.file))?;
    let outcome = aimskit::read(source.clone());
    for diagnostic in &outcome.diagnostics {
        eprint!("{}", errors::show(diagnostic, &arguments.file, &source));
    }
    let Some(aims) = outcome.aims else { return Ok(ExitCode::from(2)) };
    let mut report = aims.assess(arguments.options);
    report.locate(&source);
    if arguments.json {
        println!("{}", report.to_json());
    } else {
        print!("{}", text::overview(&aims, &report));
    }
    if let Some(path) = arguments.html {
        std::fs::write(&path, html::page(&aims, &report)).map_err(|error| format!("error: `{path}` can't be written: {error}"))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn parse(mut given: impl Iterator<Item = String>) -> Result<Arguments, String> {
    let (mut file, mut as_of, mut profile, mut html, mut json) = (None, None, None, None, false);
    while let Some(argument) = given.next() {
        let mut value = |name: &str| given.next().ok_or_else(|| format!("error: `{name}` needs a value\n{USAGE}"));
        match argument.as_str() {
            "--as-of" => as_of = Some(value("--as-of")?),
            "--profile" => profile = Some(value("--profile")?),
            "--html" => html = Some(value("--html")?),
            "--json" => json = true,
            flag if flag.starts_with('-') => return Err(format!("error: `{flag}` is not known\n{USAGE}")),
            _ if file.is_none() => file = Some(argument),
            extra => return Err(format!("error: one document at a time, and there is `{extra}` too\n{USAGE}")),
        }
    }
    let (Some(file), Some(as_of)) = (file, as_of) else { return Err(USAGE.to_owned()) };
    let as_of: Date = as_of.parse().map_err(|error| format!("error: --as-of: {error}"))?;
    let mut options = AssessOptions::at(as_of);
    if let Some(profile) = profile {
        options = options.profile(profile.parse().map_err(|error| format!("error: --profile: {error}"))?);
    }
    Ok(Arguments { file, options, html, json })
}
