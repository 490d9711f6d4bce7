//! The catalogue held to the facts: exact pairs, written out; sums only besides.

mod catalogue_facts;

use std::collections::BTreeSet;

use aimskit::catalogue::{
    AnnexCId, CatalogueError, ClauseId, ControlId, DocumentationLevel, Entry, EntryKind, Framework, GroupId, Keeping, LabelBasis, Modality,
    ObjectiveId, OwnEntry, RequirementId, Resolution, Role, Stage, catalogue,
};
use catalogue_facts as facts;

#[test]
fn headings_are_exactly_those_of_clauses_4_to_10() {
    let found = catalogue().clauses().iter().map(|clause| (clause.label, clause.title)).collect::<Vec<_>>();
    assert_eq!(found, facts::HEADINGS);
    assert_eq!(ClauseId::ALL.map(ClauseId::as_str).to_vec(), facts::HEADINGS.iter().map(|(id, _)| *id).collect::<Vec<_>>());
    let leaves = catalogue().clauses().iter().filter(|clause| clause.is_leaf()).map(|clause| clause.label).collect::<Vec<_>>();
    assert_eq!(leaves, facts::LEAVES);
    assert_eq!((found.len(), leaves.len()), (43, 32));
}

#[test]
fn headings_know_their_parents_and_children() {
    let at = |id: &str| catalogue().clause(id).unwrap();
    let children = |id: &str| at(id).children().map(ClauseId::as_str).collect::<Vec<_>>();
    assert_eq!(children("6"), ["6.1", "6.2", "6.3"]);
    assert_eq!(children("6.1"), ["6.1.1", "6.1.2", "6.1.3", "6.1.4"]);
    assert_eq!(children("10"), ["10.1", "10.2"]);
    assert_eq!(children("9.3.2"), [""; 0]);
    assert_eq!(at("9.3.2").parent().map(ClauseId::as_str), Some("9.3"));
    assert_eq!(at("9").parent(), None);
    for clause in catalogue().clauses() {
        assert_eq!(clause.is_leaf(), clause.children().count() == 0, "{}", clause.label);
        assert!(clause.children().all(|child| child.get().parent() == Some(clause.id)));
    }
    assert_eq!(at("6.2").controls, [ControlId::A6_1_2, ControlId::A6_1_3, ControlId::A9_3]);
    assert_eq!(at("8.1").controls.len(), 38);
    assert!(at("7.2").controls.is_empty());
}

#[test]
fn requirements_are_exactly_these_under_each_clause_in_order() {
    let found = catalogue().clauses().iter().filter(|clause| clause.is_leaf());
    let found =
        found.map(|clause| (clause.label, clause.requirements().iter().map(|row| row.label).collect::<Vec<_>>())).collect::<Vec<_>>();
    let expected = facts::REQUIREMENTS.iter().map(|(clause, labels)| (*clause, labels.to_vec())).collect::<Vec<_>>();
    assert_eq!(found, expected);
    assert_eq!(RequirementId::ALL.map(RequirementId::as_str).to_vec(), expected.concat_labels());
    assert_eq!(catalogue().requirements().len(), 182);
    for clause in catalogue().clauses() {
        for row in clause.requirements() {
            assert_eq!(row.clause, clause.id, "{}", row.label);
            assert_eq!(row.id.get().label, row.label);
            assert!(!row.summary.is_empty() && !row.evidence.is_empty(), "{}", row.label);
        }
    }
}

trait Labels {
    fn concat_labels(&self) -> Vec<&'static str>;
}

impl Labels for Vec<(&'static str, Vec<&'static str>)> {
    fn concat_labels(&self) -> Vec<&'static str> {
        self.iter().flat_map(|(_, labels)| labels.clone()).collect()
    }
}

#[test]
fn requirements_state_label_actor_modality_and_duty() {
    let labels = |keep: &dyn Fn(&aimskit::catalogue::Requirement) -> bool| {
        catalogue().requirements().iter().filter(|row| keep(row)).map(|row| row.label).collect::<Vec<_>>()
    };
    assert_eq!(labels(&|row| row.label_basis() == LabelBasis::StandardListLabel), facts::STANDARD_LABELS);
    assert_eq!(labels(&|row| row.actor == aimskit::catalogue::Actor::TopManagement), facts::TOP_MANAGEMENT);
    assert_eq!(labels(&|row| row.modality == Modality::Permission), ["6.1.4.n1"]);
    let duties =
        catalogue().requirements().iter().filter_map(|row| row.document.map(|duty| (row.label, duty.keeping.as_str(), duty.verb.as_str())));
    assert_eq!(duties.collect::<Vec<_>>(), facts::DUTIES);
}

#[test]
fn conditional_and_judged_requirements_are_those_of_the_table() {
    let table = include_str!("../src/catalogue/choices.md");
    let rows = table.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| requirement"));
    let table = rows.map(|line| line.trim_matches('|').split(" | ").map(str::trim).collect::<Vec<_>>()).collect::<Vec<_>>();
    let stated = table.iter().map(|row| (row[0], row[1], row[2])).collect::<Vec<_>>();
    let held = catalogue().requirements().iter();
    let held = held
        .map(|row| (row.label, row.condition.map_or("-", |c| c.as_str()), if row.judged.is_some() { "yes" } else { "-" }))
        .collect::<Vec<_>>();
    assert_eq!(stated, held);
    for row in &table {
        assert_eq!(row[1] == "-" && row[2] == "-", row[3] == "-", "{} needs a reason exactly if it is either", row[0]);
        let why = catalogue().requirement(row[0]).unwrap().judged;
        assert!(why.is_none_or(|why| row[3].split("; ").any(|part| part == why) || row[3] == why), "{}: {why:?}", row[0]);
    }
    let used = catalogue().requirements().iter().filter_map(|row| row.condition).collect::<BTreeSet<_>>();
    assert_eq!(used.into_iter().collect::<Vec<_>>(), aimskit::catalogue::Condition::ALL, "no condition without a requirement");
}

#[test]
fn citations_are_addresses_that_the_standard_prints() {
    for (label, cited) in [
        ("4.1.s1", "4.1"),
        ("5.2.a", "5.2 a)"),
        ("6.1.1.b.2", "6.1.1 b) 2)"),
        ("6.1.3.b.i", "6.1.3 b)"),
        ("6.1.3.f.iii", "6.1.3 f)"),
        ("6.1.4.n1", "6.1.4"),
        ("10.2.s3", "10.2"),
    ] {
        assert_eq!(catalogue().requirement(label).unwrap().citation(), cited);
    }
}

#[test]
fn annex_a_is_exactly_these_groups_objectives_and_controls() {
    let controls = catalogue().controls().iter().map(|control| (control.label, control.title)).collect::<Vec<_>>();
    assert_eq!(controls, facts::CONTROLS);
    let typed = ControlId::ALL.iter().map(|id| (id.as_str(), id.title())).collect::<Vec<_>>();
    assert_eq!(typed, facts::CONTROLS);
    assert_eq!(catalogue().groups().iter().map(|group| (group.label, group.title)).collect::<Vec<_>>(), facts::GROUPS);
    assert_eq!(catalogue().objectives().iter().map(|objective| (objective.label, objective.title)).collect::<Vec<_>>(), facts::OBJECTIVES);
    let serving = ControlId::ALL.iter().map(|id| (id.as_str(), id.objective().as_str())).collect::<Vec<_>>();
    assert_eq!(serving, facts::CONTROL_OBJECTIVES);
    let counts = catalogue().groups().iter().map(|group| group.controls().count()).collect::<Vec<_>>();
    assert_eq!(counts, [3, 2, 5, 4, 9, 5, 4, 3, 3]);
    let split =
        catalogue().group("A.6").unwrap().objectives().map(|objective| (objective.label, objective.controls().len())).collect::<Vec<_>>();
    assert_eq!(split, [("A.6.1", 2), ("A.6.2", 7)]);
}

#[test]
fn controls_state_documentation_roles_and_stages() {
    let at = |level| catalogue().controls().iter().filter(move |control| control.documentation == level).map(|control| control.label);
    assert_eq!(at(DocumentationLevel::Explicit).collect::<Vec<_>>(), facts::DOCUMENTED_CONTROLS);
    assert_eq!(at(DocumentationLevel::Implied).collect::<Vec<_>>(), facts::IMPLIED_CONTROLS);
    for control in catalogue().controls() {
        assert_eq!(control.keeping.is_none(), control.documentation == DocumentationLevel::NotExplicit, "{}", control.label);
        assert!(!control.intent.is_empty() && !control.evidence.is_empty() && !control.roles.is_empty() && !control.stages.is_empty());
    }
    let deployment = ControlId::A6_2_5.get();
    assert_eq!(deployment.stages, [Stage::Deployment]);
    assert_eq!(deployment.roles, [Role::Producer, Role::Provider, Role::Customer, Role::Partner]);
    assert_eq!(ControlId::A5_4.get().keeping, Some(Keeping::Retain));
    assert_eq!(ControlId::A10_4.guidance(), "B.10.4");
}

#[test]
fn annex_c_is_exactly_these_objectives_and_risk_sources() {
    assert_eq!(catalogue().annex_c().iter().map(|entry| (entry.label, entry.title)).collect::<Vec<_>>(), facts::ANNEX_C);
    assert_eq!((catalogue().ai_objectives().count(), catalogue().risk_sources().count()), (11, 7));
    assert!(catalogue().ai_objectives().all(|entry| entry.label.starts_with("C.2.")));
    assert!(catalogue().risk_sources().all(|entry| entry.label.starts_with("C.3.")));
}

#[test]
fn documents_and_review_inputs_lead_to_their_requirements() {
    let listed = catalogue().required_documents().iter().map(|document| (document.label, document.what)).collect::<Vec<_>>();
    assert_eq!(listed, facts::REQUIRED_DOCUMENTS);
    for document in catalogue().required_documents() {
        assert!(document.requirements().count() > 0, "{}", document.what);
        for row in document.requirements() {
            assert!(row.citation() == document.label || row.clause.as_str() == document.label, "{} {}", row.label, document.label);
            assert!(row.document.is_none_or(|duty| duty.keeping == document.keeping), "{}", row.label);
        }
    }
    let covered =
        catalogue().required_documents().iter().flat_map(|document| document.requirements()).map(|row| row.id).collect::<BTreeSet<_>>();
    let uncovered =
        catalogue().requirements().iter().filter(|row| row.document.is_some() && !covered.contains(&row.id)).map(|row| row.label);
    // 7.5.1 a) is the duty to have this very list.
    assert_eq!(uncovered.collect::<Vec<_>>(), ["7.5.1.a"]);
    let inputs = catalogue().review_inputs().iter().map(|input| (input.label, input.requirements().len())).collect::<Vec<_>>();
    assert_eq!(inputs, [("9.3.2.a", 1), ("9.3.2.b", 1), ("9.3.2.c", 1), ("9.3.2.d", 3), ("9.3.2.e", 1)]);
    assert!(catalogue().not_named().iter().any(|what| what.starts_with("risk owner")));
    assert_eq!(catalogue().customary_review_inputs().len(), 7);
}

#[test]
fn the_edition_is_stamped() {
    let edition = catalogue().edition();
    assert_eq!((edition.framework, edition.designation, edition.edition), ("iso42001", "ISO/IEC 42001:2023", "2023"));
    assert!(edition.amendments.is_empty(), "no amendment exists");
    assert_eq!(edition.as_of, "2026-11-23");
}

#[test]
fn ids_that_circulate_but_do_not_exist_are_refused() {
    for id in facts::MUST_NOT_EXIST {
        assert!(catalogue().entry(id).is_none(), "{id}");
        assert!(catalogue().resolve(id).exact().is_none(), "{id}");
        assert!(ControlId::parse(id).is_none() && ClauseId::parse(id).is_none() && AnnexCId::parse(id).is_none(), "{id}");
        assert!(catalogue().requirements_of(id).is_empty(), "{id}");
        assert!(!catalogue().resolve(id).notes().is_empty(), "{id} deserves a reason");
    }
}

#[test]
fn ids_are_unique_and_every_id_leads_back_to_its_entry() {
    let ids = catalogue().entries().map(|entry| entry.qualified()).collect::<Vec<_>>();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    assert_eq!(ids.len(), 43 + 182 + 1 + 10 + 38 + 18);
    for entry in catalogue().entries() {
        assert_eq!(catalogue().entry(entry.id()), Some(entry));
        assert_eq!(catalogue().entry(&entry.qualified()), Some(entry));
        assert_eq!(catalogue().resolve(entry.id()).exact(), Some(entry));
        assert_eq!(catalogue().resolve(&entry.qualified().to_lowercase()).exact(), Some(entry));
        if entry.kind() != EntryKind::Requirement {
            assert_eq!(catalogue().resolve(&format!("{} {}", entry.id(), entry.title())).exact(), Some(entry), "{}", entry.id());
        } else {
            let summary = entry.summary().unwrap();
            assert_eq!(catalogue().resolve(&format!("{} {summary}", entry.id())).exact(), Some(entry), "{}", entry.id());
        }
    }
}

#[test]
fn typed_ids_read_what_they_write_and_keep_catalogue_order() {
    for id in ControlId::ALL {
        assert_eq!(id.to_string().parse(), Ok(id));
    }
    assert!(ControlId::ALL.is_sorted() && RequirementId::ALL.is_sorted() && ClauseId::ALL.is_sorted());
    assert!(ControlId::A10_2 > ControlId::A9_4, "order is that of the table, not of the text");
    assert_eq!(GroupId::ALL.len() + ObjectiveId::ALL.len() + AnnexCId::ALL.len(), 37);
    let error = "A.6.2.1".parse::<ControlId>().unwrap_err();
    assert_eq!(error.to_string(), "`A.6.2.1` is no control of ISO/IEC 42001:2023");
    assert_eq!(error.code(), "unknown-catalogue-id");
    assert_eq!(format!("{:?} {:>8}", ControlId::A2_2, ControlId::A2_3), "ControlId(A.2.2)    A.2.3");
}

#[test]
fn printed_labels_find_their_requirements() {
    for (place, expected) in [
        ("6.1.3 f)", &["6.1.3.f.i", "6.1.3.f.ii", "6.1.3.f.iii"][..]),
        ("6.1.3.f", &["6.1.3.f.i", "6.1.3.f.ii", "6.1.3.f.iii"]),
        ("iso42001:6.1.3(f)", &["6.1.3.f.i", "6.1.3.f.ii", "6.1.3.f.iii"]),
        ("6.1.1 b) 2)", &["6.1.1.b.2"]),
        ("9.2.1 a)", &["9.2.1.a.1", "9.2.1.a.2"]),
        ("6.1.1.s1", &["6.1.1.s1"]),
        ("7.1", &["7.1.s1", "7.1.s2"]),
        ("9.2.1", &["9.2.1.a.1", "9.2.1.a.2", "9.2.1.b"]),
        ("6.1.3 h)", &[]),
        ("A.2.2", &[]),
        ("6.1.3 f) and more", &[]),
        ("", &[]),
    ] {
        assert_eq!(catalogue().requirements_of(place).iter().map(|row| row.label).collect::<Vec<_>>(), expected, "{place}");
    }
    assert_eq!(catalogue().requirements_of("6.1").len(), 15 + 9 + 17 + 6);
}

/// What a text is taken for: `= id` for certain, `~ id id` for guesses, `* id id` for an item, then the codes of the notes.
fn taken(text: &str) -> String {
    let found = catalogue().resolve(text);
    let guesses =
        found.suggestions().iter().map(|guess| format!("{}({})", guess.entry.id(), guess.reason.code())).collect::<Vec<_>>().join(" ");
    let what = match &found {
        Resolution::Exact(entry) => format!("= {}", entry.id()),
        Resolution::Item { requirements, .. } => format!("* {}", requirements.iter().map(|row| row.label).collect::<Vec<_>>().join(" ")),
        Resolution::Candidates { .. } => format!("~ {guesses}"),
        _ => "?".to_owned(),
    };
    found.notes().iter().fold(what, |what, note| format!("{what} !{}", note.code()))
}

#[test]
fn resolve_reads_what_people_write() {
    let mut wrong = Vec::new();
    for (text, expected) in [
        // Spellings of an id.
        ("A.6.2.4", "= A.6.2.4"),
        ("a.6.2.4", "= A.6.2.4"),
        ("iso42001:A.6.2.4", "= A.6.2.4"),
        ("ISO42001:a.6.2.4", "= A.6.2.4"),
        (" `A.6.2.4`, ", "= A.6.2.4"),
        ("(A.6.2.4)", "= A.6.2.4"),
        ("Annex A.6.2.4", "= A.6.2.4"),
        ("Annex A 6.2.4", "= A.6.2.4"),
        ("annex\u{a0}A\u{a0}6.2.4", "= A.6.2.4"),
        ("ISO/IEC 42001:2023, Annex A, control A-6-2-4", "= A.6.2.4"),
        ("A6.2.4", "= A.6.2.4"),
        ("A_06_02_04", "= A.6.2.4"),
        ("§ 9.2.2", "= 9.2.2"),
        ("Clause 10", "= 10"),
        ("clause 6.1.3", "= 6.1.3"),
        ("ISO 42001 clause 8.4.", "= 8.4"),
        ("c.2.10", "= C.2.10"),
        ("A.6", "= A.6"),
        ("A.2", "= A.2"),
        // Printed labels.
        ("6.1.3 g)", "= 6.1.3.g"),
        ("6.1.3g", "= 6.1.3.g"),
        ("9.2.1 a) 1)", "= 9.2.1.a.1"),
        ("6.1.3 f)", "* 6.1.3.f.i 6.1.3.f.ii 6.1.3.f.iii"),
        ("clause 6.1.3 (f) SoA", "* 6.1.3.f.i 6.1.3.f.ii 6.1.3.f.iii"),
        ("6.1.3 h)", "~ 6.1.3(above)"),
        ("6.1.3 d) statement of applicability", "~ 6.1.3.f.i(title-says-so) 6.1.3.d(id-only)"),
        // Titles.
        ("Data provenance", "= A.7.5"),
        ("data  PROVENANCE", "= A.7.5"),
        ("Allocation of responsibilities", "= A.10.2"),
        ("Fairness", "= C.2.5"),
        ("Control of documented information", "= 7.5.3"),
        ("AI policy", "~ 5.2(same-title) A.2.2(same-title)"),
        ("AI system impact assessment", "~ 6.1.4(same-title) 8.4(same-title)"),
        ("Data provenence", "~ A.7.5(similar-title)"),
        ("event logs", "~ A.6.2.8(title-says-so)"),
        ("statement of applicability", "~ 6.1.3.f.i(summary-says-so)"),
        // Id and title.
        ("A.7.5 Data provenance", "= A.7.5"),
        ("A.7.5: Data provenance", "= A.7.5"),
        ("AI system deployment (A.6.2.5)", "= A.6.2.5"),
        ("A.6.2.8 AI system log recording", "= A.6.2.8"),
        ("A.6.2.5 go-live plan", "= A.6.2.5"),
        ("A.6.2.5 verification", "~ A.6.2.4(title-says-so) A.6.2.5(id-only)"),
        ("A.6.2.5 AI system verification and validation", "~ A.6.2.4(title-says-so) A.6.2.5(id-only)"),
        ("10.1 Nonconformity and corrective action", "~ 10.2(title-says-so) 10.1(id-only)"),
        (
            "A.7.5 Processing of personal information",
            "~ A.8.5(title-says-so) A.5.2(title-says-so) A.9.2(title-says-so) A.8.2(title-says-so) A.7.5(id-only) !other-standard",
        ),
        ("A.8.28 Secure coding", "? !other-standard !spans"),
        // Ids that do not exist.
        ("A.5.15", "? !other-standard !spans"),
        ("A.8.6", "~ A.8.5(similar-id) A.8.4(similar-id) A.8.3(similar-id) !other-standard !spans"),
        ("A.8.6 Communication of incidents", "~ A.8.4(title-says-so) !other-standard !spans"),
        ("A.6.1.1", "~ A.6.1.2(similar-id) A.6.1.3(similar-id) !other-standard !numbers-start-at-two !spans"),
        ("A.6.2.9", "~ A.6.2.8(similar-id) A.6.2.7(similar-id) A.6.2.6(similar-id) !spans"),
        ("A.3.4", "~ A.3.3(similar-id) A.3.2(similar-id) !spans"),
        ("A.6.24", "~ A.6.2.4(same-digits) !spans"),
        ("A.9.2.3", "~ A.6.2.3(similar-id) !other-standard"),
        ("8.5", "~ 8.4(similar-id) 8.3(similar-id) 8.2(similar-id) !spans"),
        ("B.6.2.4", "~ A.6.2.4(guided)"),
        ("3.26", "? !outside-clauses"),
        // Other standards and frameworks.
        ("GOVERN 1.1", "? !other-standard"),
        ("MAP-2.3", "? !other-standard"),
        ("Article 9", "? !other-standard"),
        ("Art. 26(1)", "? !other-standard"),
        ("Annex III", "? !other-standard"),
        ("ISO/IEC 27001:2022 A.8.28", "? !other-standard"),
        ("iso27001:A.5.15", "? !framework-not-loaded !other-standard"),
        ("iso4201:A.7.5", "? !framework-not-loaded"),
        // Nothing.
        ("", "?"),
        ("pizza", "?"),
        ("2023-12-18", "?"),
    ] {
        let found = taken(text);
        if found != expected {
            wrong.push(format!("`{text}`\n   is {found}\n  not {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn suggestions_and_notes_speak_in_sentences() {
    let found = catalogue().resolve("A.6.2.5 verification");
    assert_eq!(found.suggestions()[0].to_string(), "A.6.2.4 AI system verification and validation: the words occur in its title");
    assert_eq!(found.suggestions()[1].to_string(), "A.6.2.5 AI system deployment: it has this id, but the words do not match its title");
    let notes = |text| catalogue().resolve(text).notes().iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(notes("A.8.6"), ["it is cited like an item of ISO/IEC 27001:2022", "`A.8` contains `A.8.2` to `A.8.5`"]);
    assert_eq!(notes("Article 9"), ["it is cited like an item of EU AI Act, Regulation (EU) 2024/1689"]);
    assert_eq!(notes("iso4201:A.7.5"), ["framework `iso4201` is not in the catalogue; did you mean `iso42001`?"]);
}

#[test]
fn a_licensee_attaches_texts_at_run_time() {
    let licensed = catalogue().clone().with_texts([("A.7.5", "one"), ("6.1.3 f)", "two"), ("iso42001:4.1.s1", "three")]).unwrap();
    for (id, text) in
        [("iso42001:A.7.5", Some("one")), ("6.1.3.f", Some("two")), ("4.1.s1", Some("three")), ("4.1", None), ("nonsense", None)]
    {
        assert_eq!(licensed.text(id), text, "{id}");
    }
    assert_eq!(catalogue().text("A.7.5"), None, "the built-in catalogue holds no text of the standard");
    let error = catalogue().clone().with_texts([("A.6.2.1", "none")]).unwrap_err();
    assert_eq!(error.to_string(), "text is attached to `A.6.2.1`, which is not in the catalogue");
    assert_eq!(error.code(), "catalogue-text-unknown-id");
}

fn house() -> Framework {
    Framework::new("house", "House rules")
        .clause("H1", "Chatbots")
        .requirement("H1.a", "H1", "Say that it is a machine.")
        .control("HC-1", "Disclosure banner")
        .control("A.5.15", "Access control")
}

#[test]
fn own_frameworks_are_found_beside_the_standard() {
    let both = catalogue().clone().with_framework(house()).unwrap();
    assert_eq!(both.frameworks().len(), 1);
    assert_eq!(both.entries().count(), catalogue().entries().count() + 4);
    let found = |text: &str| both.resolve(text).exact().map(|entry| entry.qualified());
    for (text, expected) in [
        ("house:HC-1", Some("house:HC-1")),
        ("House:hc-1", Some("house:HC-1")),
        ("HC-1", Some("house:HC-1")),
        ("HC-1 Disclosure banner", Some("house:HC-1")),
        ("Disclosure banner", Some("house:HC-1")),
        ("A.5.15", Some("house:A.5.15")),
        ("A.5.5", Some("iso42001:A.5.5")),
        ("house:A.5.5", None),
        ("own:HC-1", None),
    ] {
        assert_eq!(found(text).as_deref(), expected, "{text}");
    }
    assert_eq!(both.resolve("house:HC-2").suggestions().len(), 1);
    let entry = both.entry("H1.a").unwrap();
    assert_eq!((entry.kind(), entry.title(), entry.framework()), (EntryKind::Requirement, "Say that it is a machine.", "house"));
    assert!(matches!(entry, Entry::Own(own) if own.parent.as_deref() == Some("H1")));
    assert_eq!(both.with_texts([("HC-1", "wording")]).unwrap().text("house:HC-1"), Some("wording"));
}

#[test]
fn own_controls_stand_beside_annex_a() {
    let own = catalogue().clone().with_own_control("X-1", "Red team").and_then(|c| c.with_own_control("X-2", "Kill switch")).unwrap();
    assert_eq!(own.own_controls().iter().map(|control| control.id.as_str()).collect::<Vec<_>>(), ["X-1", "X-2"]);
    assert_eq!(own.resolve("x-2").exact().map(|entry| entry.qualified()).as_deref(), Some("own:X-2"));
    let code = |id: &str, title: &str| own.clone().with_own_control(id, title).unwrap_err().code();
    assert_eq!(code("X-1", "Again"), "catalogue-id-duplicate");
    assert_eq!(code("A.6.2.4", "Mine"), "catalogue-id-reserved");
    assert_eq!(code("A.11.2", "Mine"), "catalogue-id-reserved");
    assert_eq!(code("6.1.3.f", "Mine"), "catalogue-id-reserved");
    assert_eq!(code("10.3", "Mine"), "catalogue-id-reserved");
    assert_eq!(code("X 3", "Mine"), "catalogue-id-malformed");
    assert_eq!(code("X-3", " "), "catalogue-title-empty");
}

#[test]
fn frameworks_that_do_not_fit_together_are_refused() {
    let codes = |framework: Framework| framework.problems().iter().map(CatalogueError::code).collect::<Vec<_>>();
    assert_eq!(codes(house()), [""; 0]);
    assert_eq!(codes(Framework::new("a:b", "x")), ["catalogue-name-malformed"]);
    assert_eq!(codes(Framework::new("House", "x")), ["catalogue-name-malformed"]);
    assert_eq!(codes(Framework::new("f", "")), ["catalogue-title-empty"]);
    assert_eq!(codes(Framework::new("iso42001", "x")), ["catalogue-framework-duplicate"]);
    assert_eq!(codes(house().control("HC-1", "Again")), ["catalogue-id-duplicate"]);
    assert_eq!(codes(house().requirement("H2.a", "H2", "Too early.").clause("H2", "Later")), ["catalogue-parent-missing"]);
    assert_eq!(codes(house().entry(OwnEntry::new(EntryKind::Clause, "H3", "Under itself").under("H3"))), ["catalogue-parent-missing"]);
    assert_eq!(codes(house().requirement("H1.b", "HC-1", "")), ["catalogue-title-empty"]);
    assert_eq!(codes(house().entry(OwnEntry::new(EntryKind::Clause, "H4", "Upside down").under("HC-1"))), ["catalogue-entry-misplaced"]);
    assert_eq!(codes(house().control("", "No id").control("GOVERN 1.1", "Space")), ["catalogue-id-malformed", "catalogue-id-malformed"]);
    let twice = catalogue().clone().with_framework(house()).and_then(|both| both.with_framework(house())).unwrap_err();
    assert_eq!(twice.to_string(), "framework `house` is in the catalogue already");
    let missing = catalogue().clone().with_framework(house().requirement("H2.a", "H2", "x")).unwrap_err();
    assert_eq!(missing.to_string(), "`H2.a` in framework `house` stands under `H2`, which is not declared before it");
    assert_eq!((missing.place().framework(), missing.place().id()), ("house", "H2.a"));
}
