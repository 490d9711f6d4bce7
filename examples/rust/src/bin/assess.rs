//! Reads an AIMS document and prints what a compliance lead wants to see first.
//!
//! `assess FILE --as-of YYYY-MM-DD [--profile draft|review|auditReady] [--framework FILE]… [--html FILE] [--json] [--explain ID]`
//! Ends with 0 when the document and the frameworks were read, with 2 when one could not be.

use std::process::ExitCode;

use aimskit::catalogue::{Catalogue, catalogue};
use aimskit::check::Profile;
use aimskit::exchange::report_page;
use aimskit::read::Date;
use aimskit::{Aims, AssessOptions, read, read_framework};
use aimskit_examples::{errors, text};

const USAGE: &str =
    "usage: assess FILE --as-of YYYY-MM-DD [--profile draft|review|auditReady] [--framework FILE]… [--html FILE] [--json] [--explain ID]
  --as-of      the day asked about
  --profile    how far along the management system is; changes how findings are weighed, no verdict
  --framework  judges a further framework too, from its file; may be given more than once
  --html       writes the report as one page
  --json       prints the report as data
  --explain    explains a requirement, a control, a record or a rule, such as `6.1.3 f)`, `A.6.2.4` or `R-01`";

struct Arguments {
    file: String,
    as_of: Date,
    profile: Profile,
    frameworks: Vec<String>,
    html: Option<String>,
    json: bool,
    explain: Option<String>,
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
    let given: Vec<String> = std::env::args().skip(1).collect();
    if given.iter().any(|argument| argument == "--help" || argument == "-h") {
        println!("{USAGE}");
        return Ok(ExitCode::SUCCESS);
    }
    let arguments = parse(given.into_iter())?;
    let source = open(&arguments.file)?;
    let outcome = read(source.clone());
    for diagnostic in &outcome.diagnostics {
        eprint!("{}", errors::show(diagnostic, &arguments.file, &source));
    }
    let known = load(&arguments.frameworks)?;
    let (Some(aims), Some(known)) = (outcome.aims, known) else { return Ok(ExitCode::from(2)) };
    let options = AssessOptions::at(arguments.as_of).profile(arguments.profile).catalogue(&known);
    let mut report = aims.assess(options);
    report.locate(&source);
    if let Some(path) = &arguments.html {
        std::fs::write(path, report_page(&aims, &report)).map_err(|error| format!("error: `{path}` can't be written: {error}"))?;
    }
    match &arguments.explain {
        Some(id) => print!("{}", explain(&aims, options, id)?),
        None if arguments.json => println!("{}", report.to_json()),
        None => print!("{}", text::overview(&aims, &report)),
    }
    Ok(ExitCode::SUCCESS)
}

fn open(path: &str) -> Result<String, String> {
    let bytes = std::fs::read(path).map_err(|error| format!("error: `{path}` can't be opened: {error}"))?;
    String::from_utf8(bytes).map_err(|error| format!("error: `{path}` is not UTF-8: {error}"))
}

/// The standard with the frameworks of these files; none when one of them does not fit together, which is said.
fn load(paths: &[String]) -> Result<Option<Catalogue>, String> {
    let (mut known, mut whole) = (catalogue().clone(), true);
    for path in paths {
        let source = open(path)?;
        let outcome = read_framework(source.clone());
        for diagnostic in &outcome.diagnostics {
            eprint!("{}", errors::show(diagnostic, path, &source));
        }
        match outcome.framework {
            Some(framework) => known = known.with_framework(framework).map_err(|error| format!("error: `{path}`: {error}"))?,
            None => whole = false,
        }
    }
    Ok(whole.then_some(known))
}

/// What an id names, explained: a requirement, a control, a record, a rule; or what it may have been meant for.
fn explain(aims: &Aims, options: AssessOptions<'_>, id: &str) -> Result<String, String> {
    let mut explained = aims.explain(id, options);
    if explained.is_empty()
        && let Some(entry) = options.catalogue.resolve(id).exact()
    {
        // Words count here too: `Annex A 6.2.4`, or a title.
        explained = aims.explain(&entry.qualified(), options);
    }
    if explained.is_empty() { Err(format!("error: {}", explained.to_text().trim_end())) } else { Ok(explained.to_text()) }
}

fn parse(mut given: impl Iterator<Item = String>) -> Result<Arguments, String> {
    let (mut file, mut as_of, mut profile, mut html, mut json, mut explain) = (None, None, None, None, false, None);
    let mut frameworks = Vec::new();
    while let Some(argument) = given.next() {
        let mut value = |name: &str| given.next().ok_or_else(|| format!("error: `{name}` needs a value\n{USAGE}"));
        match argument.as_str() {
            "--as-of" => as_of = Some(value("--as-of")?),
            "--profile" => profile = Some(value("--profile")?),
            "--framework" => frameworks.push(value("--framework")?),
            "--html" => html = Some(value("--html")?),
            "--explain" => explain = Some(value("--explain")?),
            "--json" => json = true,
            flag if flag.starts_with('-') => return Err(format!("error: `{flag}` is not known\n{USAGE}")),
            _ if file.is_none() => file = Some(argument),
            extra => return Err(format!("error: one document at a time, and there is `{extra}` too\n{USAGE}")),
        }
    }
    let (Some(file), Some(as_of)) = (file, as_of) else { return Err(USAGE.to_owned()) };
    let as_of = as_of.parse().map_err(|error| format!("error: --as-of: {error}"))?;
    let profile = match profile {
        Some(profile) => profile.parse().map_err(|error| format!("error: --profile: {error}"))?,
        None => Profile::Review,
    };
    Ok(Arguments { file, as_of, profile, frameworks, html, json, explain })
}
