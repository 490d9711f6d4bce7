//! Reads an AIMS document and prints what a compliance lead wants to see first.
//!
//! `assess FILE --as-of YYYY-MM-DD [--profile draft|review|auditReady] [--language FILE] [--framework FILE]… [--html FILE] [--json] [--explain ID]`
//! Ends with 0 when the document, the language and the frameworks were read, with 1 when the document has errors of shape, with 2 when one of them
//! could not be read or the document is none. With `--json` it prints the report as one object, with the `diagnostics` of the document in front.

use std::process::ExitCode;

use aimskit::api::AssessAnswer;
use aimskit::catalogue::{Catalogue, catalogue};
use aimskit::check::Profile;
use aimskit::exchange::report_page;
use aimskit::language::{Language, Phrase};
use aimskit::read::{Date, Diagnostic, ReadOptions, Record, Severity, not_utf8, write};
use aimskit::texts::program as texts;
use aimskit::{Aims, AssessOptions, Report, read_framework_with, read_language, read_with};
use aimskit_examples::{errors, text as overview};

/// How many days ahead the calendar looks.
const HORIZON_DAYS: u32 = 90;

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
    let given: Vec<String> = std::env::args().skip(1).collect();
    let mut language = Language::english().clone();
    match run(&given, &mut language) {
        Ok(code) => code,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn run(given: &[String], language: &mut Language) -> Result<ExitCode, String> {
    // First of all: everything else is said in it.
    if let Some(path) = given.iter().position(|argument| argument == "--language").and_then(|at| given.get(at + 1)) {
        let Some(loaded) = speak(path, language)? else { return Ok(ExitCode::from(2)) };
        *language = loaded;
    }
    if given.iter().any(|argument| argument == "--help" || argument == "-h") {
        println!("{}", usage(language));
        return Ok(ExitCode::SUCCESS);
    }
    let arguments = parse(given.iter().cloned(), language)?;
    let source = match text(&arguments.file, language)? {
        Ok(source) => source,
        Err(diagnostic) => {
            answered(&arguments, vec![diagnostic], 0, None);
            return Ok(ExitCode::from(2));
        }
    };
    let outcome = read_with(source.clone(), &ReadOptions::default().language(language));
    tell(&outcome.diagnostics, outcome.suppressed, &arguments.file, &source, language);
    let known = load(&arguments.frameworks, language)?;
    let aims = outcome.aims.filter(|aims| !is_none(aims));
    if aims.is_none() && outcome.partial.is_none() && !outcome.diagnostics.iter().any(|it| it.code == "unsupported-version") {
        eprintln!("{}", error(language, &language.say(texts::NO_DOCUMENT, &[("file", (&arguments.file).into())])));
    }
    let (Some(aims), Some(known)) = (aims, known) else {
        answered(&arguments, outcome.diagnostics, outcome.suppressed, None);
        return Ok(ExitCode::from(2));
    };
    let options = AssessOptions::at(arguments.as_of).profile(arguments.profile).horizon_days(HORIZON_DAYS);
    let options = options.catalogue(&known).language(language);
    let mut report = aims.assess(options);
    report.locate(&source);
    if let Some(path) = &arguments.html {
        std::fs::write(path, report_page(&aims, &report)).map_err(|error| fault(language, texts::NOT_WRITTEN, path, &error))?;
    }
    match &arguments.explain {
        Some(id) => print!("{}", explain(&aims, options, id)?),
        None if arguments.json => {}
        None => print!("{}", overview::overview(&aims, &report, HORIZON_DAYS)),
    }
    let wrong = outcome.diagnostics.iter().any(|it| it.severity == Severity::Error);
    if arguments.explain.is_none() {
        answered(&arguments, outcome.diagnostics, outcome.suppressed, Some(report));
    }
    Ok(if wrong { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

/// Prints the whole answer as data, where that is asked for.
fn answered(arguments: &Arguments, diagnostics: Vec<Diagnostic>, suppressed: usize, report: Option<Report>) {
    if !arguments.json {
        return;
    }
    let mut answer = AssessAnswer::new();
    answer.diagnostics = diagnostics;
    answer.suppressed = u32::try_from(suppressed).ok().filter(|number| *number > 0);
    // One object: what was wrong with the text, then the report; without one an empty list of findings.
    let (read, judged) = (write(&answer), report.map_or_else(|| r#"{"findings":[]}"#.to_owned(), |report| report.to_json()));
    let read = read.strip_suffix('}').unwrap_or_default();
    let judged = judged.strip_prefix('{').unwrap_or_default();
    println!("{read}{}{judged}", if read.len() > 1 { "," } else { "" });
}

/// Whether it is some other JSON: it says no version, and there is nothing in it that a document holds.
fn is_none(aims: &Aims) -> bool {
    let root = aims.root();
    let table = root.table();
    root.schema_version.is_empty() && (table.required..table.names.len()).all(|field| root.get(field).is_absent())
}

fn usage(language: &Language) -> String {
    let options = [
        ("--as-of", texts::USAGE_AS_OF),
        ("--profile", texts::USAGE_PROFILE),
        ("--language", texts::USAGE_LANGUAGE),
        ("--framework", texts::USAGE_FRAMEWORK),
        ("--html", texts::USAGE_HTML),
        ("--json", texts::USAGE_JSON),
        ("--explain", texts::USAGE_EXPLAIN),
    ];
    let lines = options.map(|(option, phrase)| format!("\n  {option:<11}  {}", language.text(phrase)));
    format!("{}{}", language.text(texts::USAGE), lines.concat())
}

fn error(language: &Language, text: &str) -> String {
    language.say(texts::ERROR, &[("text", text.into())])
}

fn fault(language: &Language, phrase: Phrase, file: &str, reason: &dyn std::fmt::Display) -> String {
    let reason = reason.to_string();
    error(language, &language.say(phrase, &[("file", file.into()), ("reason", (&reason).into())]))
}

/// Writes what reading a file found.
fn tell(diagnostics: &[Diagnostic], suppressed: usize, path: &str, source: &str, language: &Language) {
    for diagnostic in diagnostics {
        eprint!("{}", errors::show(diagnostic, path, source, language));
    }
    if suppressed > 0 {
        eprintln!("{}\n", language.say(texts::FURTHER_DIAGNOSTICS, &[("count", suppressed.into())]));
    }
}

/// What a file holds; or why it is no text, which is reported.
fn text(path: &str, language: &Language) -> Result<Result<String, Diagnostic>, String> {
    let bytes = std::fs::read(path).map_err(|error| fault(language, texts::NOT_OPENED, path, &error))?;
    let Some(wrong) = not_utf8(&bytes, language) else { return Ok(Ok(String::from_utf8_lossy(&bytes).into_owned())) };
    eprint!("{}", errors::show(&wrong, path, &String::from_utf8_lossy(&bytes), language));
    Ok(Err(wrong))
}

/// What a file holds that has to be text.
fn open(path: &str, language: &Language) -> Result<Option<String>, String> {
    Ok(text(path, language)?.ok())
}

/// The language of that file; none when it could not be read, which is reported.
fn speak(path: &str, language: &Language) -> Result<Option<Language>, String> {
    let Some(source) = open(path, language)? else { return Ok(None) };
    let outcome = read_language(source.clone());
    tell(&outcome.diagnostics, outcome.suppressed, path, &source, language);
    Ok(outcome.language)
}

/// The standard with the frameworks of these files; none when one of them does not fit together, which is reported.
fn load(paths: &[String], language: &Language) -> Result<Option<Catalogue>, String> {
    let (mut known, mut whole) = (catalogue().clone(), true);
    for path in paths {
        let Some(source) = open(path, language)? else { return Ok(None) };
        let outcome = read_framework_with(source.clone(), &ReadOptions::default().language(language));
        tell(&outcome.diagnostics, outcome.suppressed, path, &source, language);
        match outcome.framework {
            Some(framework) => {
                known = known.with_framework(framework).map_err(|it| fault(language, texts::NOT_USABLE, path, &it.to_text(language)))?;
            }
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
    let text = explained.to_text(options.language);
    if explained.is_empty() { Err(error(options.language, text.trim_end())) } else { Ok(text) }
}

fn parse(mut given: impl Iterator<Item = String>, language: &Language) -> Result<Arguments, String> {
    let (mut file, mut as_of, mut profile, mut html, mut json, mut explain) = (None, None, None, None, false, None);
    let mut frameworks = Vec::new();
    let wrong = |phrase: Phrase, name: &str, value: &str| {
        let said = language.say(phrase, &[(name, value.into())]);
        format!("{}\n{}", error(language, &said), usage(language))
    };
    while let Some(argument) = given.next() {
        let mut value = |name: &str| given.next().ok_or_else(|| wrong(texts::VALUE_MISSING, "option", name));
        match argument.as_str() {
            "--as-of" => as_of = Some(value("--as-of")?),
            "--profile" => profile = Some(value("--profile")?),
            "--language" => drop(value("--language")?),
            "--framework" => frameworks.push(value("--framework")?),
            "--html" => html = Some(value("--html")?),
            "--explain" => explain = Some(value("--explain")?),
            "--json" => json = true,
            flag if flag.starts_with('-') => return Err(wrong(texts::OPTION_UNKNOWN, "option", flag)),
            _ if file.is_none() => file = Some(argument),
            extra => return Err(wrong(texts::ONE_DOCUMENT, "file", extra)),
        }
    }
    let (Some(file), Some(as_of)) = (file, as_of) else { return Err(usage(language)) };
    let bad = |option: &str, reason: String| {
        error(language, &language.say(texts::BAD_VALUE, &[("option", option.into()), ("reason", (&reason).into())]))
    };
    let as_of = as_of.parse::<Date>().map_err(|it| bad("--as-of", it.to_text(language)))?;
    let profile = match profile {
        Some(profile) => profile.parse::<Profile>().map_err(|it| bad("--profile", it.to_text(language)))?,
        None => Profile::Review,
    };
    Ok(Arguments { file, as_of, profile, frameworks, html, json, explain })
}
