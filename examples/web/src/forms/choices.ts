// What a field may be set to, as the document says.
import type { Aims } from "aimskit";
import { catalogue } from "aimskit/catalogue";
import { titled } from "../citations";

export interface Choice {
  value: string;
  words: string;
}

const words = (name: string | undefined, id: string) => ({ value: id, words: name ? `${name} (${id})` : id });

/** People and roles: who may own a record. */
export function owners(aims: Aims): Choice[] {
  return [
    ...(aims.roles ?? []).map((role) => words(role.title, role.id)),
    ...(aims.people ?? []).map((person) => words(person.name, person.id)),
  ];
}

export const aiSystems = (aims: Aims): Choice[] => (aims.aiSystems ?? []).map((system) => words(system.name, system.id));

/** Controls, of Annex A and own ones, that the Statement of Applicability says nothing of. */
export function openControls(aims: Aims): Choice[] {
  const said = new Set<string | undefined>(aims.statementOfApplicability?.entries?.map(({ control }) => control));
  const all = [...catalogue().controls, ...(aims.ownControls ?? [])];
  return all.filter(({ id }) => !said.has(id)).map((control) => ({ value: control.id, words: `${control.id} ${titled(control) ?? ""}` }));
}

/** The steps of a scale of the risk method. */
export const levels = (scale: { levels?: { key: string; label?: string }[] } | undefined): Choice[] =>
  (scale?.levels ?? []).map(({ key, label }) => ({ value: key, words: label ? `${key} ${label}` : key }));
