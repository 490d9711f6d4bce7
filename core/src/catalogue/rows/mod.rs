//! The rows, laid out once by the compiler: each fact stands in the binary a single time.

mod a2_a5;
mod a6;
mod a7_a10;
mod annex_c;
mod c10;
mod c4;
mod c5;
mod c6;
mod c7;
mod c8;
mod c9;
mod documents;
mod review;

use std::mem::replace;

use super::annex_c::{AnnexC, AnnexCId};
use super::clause::{Clause, ClauseId, Heading};
use super::control::Control;
use super::control_id::ControlId;
use super::objective::{Group, Objective, ObjectiveId, Statement, group};
use super::requirement::{Requirement, RequirementId};
pub(in crate::catalogue) use documents::{NOT_NAMED, REQUIRED};
pub(in crate::catalogue) use review::{CUSTOMARY, INPUTS};

const CHAPTERS: &[&[Heading]] = &[c4::ROWS, c5::ROWS, c6::ROWS, c7::ROWS, c8::ROWS, c9::ROWS, c10::ROWS];
const TABLE_A1: &[&[Statement]] = &[a2_a5::ROWS, a6::ROWS, a7_a10::ROWS];

pub(in crate::catalogue) static CLAUSES: [Clause; 43] = LAID_CLAUSES.0;
pub(in crate::catalogue) static REQUIREMENTS: [Requirement; 182] = LAID_CLAUSES.1;
pub(in crate::catalogue) static OBJECTIVES: [Objective; 10] = LAID_CONTROLS.0;
pub(in crate::catalogue) static CONTROLS: [Control; 38] = LAID_CONTROLS.1;
pub(in crate::catalogue) static ANNEX_C: [AnnexC; 18] = lay_annex_c();

/// The nine groups; eight have the title of their only objective statement.
pub(in crate::catalogue) static GROUPS: [Group; 9] = [
    group(0, "A.2", "Policies related to AI"),
    group(1, "A.3", "Internal organization"),
    group(2, "A.4", "Resources for AI systems"),
    group(3, "A.5", "Assessing impacts of AI systems"),
    group(4, "A.6", "AI system life cycle"),
    group(5, "A.7", "Data for AI systems"),
    group(6, "A.8", "Information for interested parties of AI systems"),
    group(7, "A.9", "Use of AI systems"),
    group(8, "A.10", "Third-party and customer relationships"),
];

const LAID_CLAUSES: ([Clause; 43], [Requirement; 182]) = lay_clauses();
const LAID_CONTROLS: ([Objective; 10], [Control; 38]) = lay_controls();

/// Deals out ids, and says which requirements stand under which heading. Too few or too many rows stop the build.
#[expect(clippy::mem_replace_with_default, reason = "`take` is not const")]
const fn lay_clauses() -> ([Clause; 43], [Requirement; 182]) {
    let mut clauses = [super::clause::heading("", "").clause; 43];
    let mut requirements = [super::requirement::shall("", "", &[]); 182];
    let mut clause_slots: &mut [Clause] = &mut clauses;
    let mut requirement_slots: &mut [Requirement] = &mut requirements;
    let (mut clause, mut requirement) = (0, 0);
    let mut chapters = CHAPTERS;
    while let Some((chapter, rest)) = chapters.split_first() {
        chapters = rest;
        let mut headings = *chapter;
        while let Some((heading, rest)) = headings.split_first() {
            let Some((slot, others)) = replace(&mut clause_slots, &mut []).split_first_mut() else { break };
            headings = rest;
            clause_slots = others;
            *slot = heading.clause;
            slot.id = ClauseId::at(clause);
            slot.first = requirement;
            let mut atoms = heading.atoms;
            while let Some((atom, rest)) = atoms.split_first() {
                let Some((row, others)) = replace(&mut requirement_slots, &mut []).split_first_mut() else { break };
                atoms = rest;
                requirement_slots = others;
                *row = *atom;
                row.id = RequirementId::at(requirement);
                row.clause = ClauseId::at(clause);
                requirement += 1;
                slot.count += 1;
            }
            assert!(atoms.is_empty(), "more requirements than ids");
            clause += 1;
        }
        assert!(headings.is_empty(), "more headings than ids");
    }
    assert!(clause_slots.is_empty() && requirement_slots.is_empty(), "more ids than rows");
    (clauses, requirements)
}

/// The same for Annex A.
#[expect(clippy::mem_replace_with_default, reason = "`take` is not const")]
const fn lay_controls() -> ([Objective; 10], [Control; 38]) {
    let mut objectives = [super::objective::statement("", "", "", &[]).objective; 10];
    let mut controls = [super::control::control("", "", "", &[], &[], &[]); 38];
    let mut objective_slots: &mut [Objective] = &mut objectives;
    let mut control_slots: &mut [Control] = &mut controls;
    let mut ids: &[ControlId] = &ControlId::ALL;
    let (mut objective, mut control) = (0, 0);
    let mut parts = TABLE_A1;
    while let Some((part, rest)) = parts.split_first() {
        parts = rest;
        let mut statements = *part;
        while let Some((statement, rest)) = statements.split_first() {
            let Some((slot, others)) = replace(&mut objective_slots, &mut []).split_first_mut() else { break };
            statements = rest;
            objective_slots = others;
            *slot = statement.objective;
            slot.id = ObjectiveId::at(objective);
            slot.first = control;
            let mut rows = statement.controls;
            while let Some((stated, rest)) = rows.split_first() {
                let (Some((row, slots)), Some((id, others))) = (replace(&mut control_slots, &mut []).split_first_mut(), ids.split_first())
                else {
                    break;
                };
                rows = rest;
                control_slots = slots;
                ids = others;
                *row = *stated;
                row.id = *id;
                row.objective = ObjectiveId::at(objective);
                control += 1;
                slot.count += 1;
            }
            assert!(rows.is_empty(), "more controls than ids");
            objective += 1;
        }
        assert!(statements.is_empty(), "more objectives than ids");
    }
    assert!(objective_slots.is_empty() && control_slots.is_empty(), "more ids than rows");
    (objectives, controls)
}

/// The same for Annex C.
const fn lay_annex_c() -> [AnnexC; 18] {
    let mut entries = [super::annex_c::objective("", "", ""); 18];
    let mut slots: &mut [AnnexC] = &mut entries;
    let mut rows = annex_c::ROWS;
    let mut next = 0;
    while let (Some((slot, rest)), Some((row, others))) = (slots.split_first_mut(), rows.split_first()) {
        slots = rest;
        rows = others;
        *slot = *row;
        slot.id = AnnexCId::at(next);
        next += 1;
    }
    assert!(rows.is_empty(), "more entries than ids");
    entries
}
