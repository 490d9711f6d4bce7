// What people call the records.
import { createContext, useContext } from "react";
import type { Aims } from "aimskit";

/** Fields that name a record, the best first. */
const NAMES = ["title", "name", "what", "legalName", "event", "description"];

/** Names of the records of a document, by their ids. */
export function titlesOf(aims: Aims): Map<string, string> {
  const titles = new Map<string, string>();
  const visit = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    const record = value as Record<string, unknown>;
    const name = NAMES.map((field) => record[field]).find((words) => typeof words === "string");
    if (typeof record.id === "string" && typeof name === "string" && !titles.has(record.id)) titles.set(record.id, name);
    Object.values(record).forEach(visit);
  };
  visit(aims);
  return titles;
}

export const Titles = createContext<Map<string, string>>(new Map());
export const useTitles = () => useContext(Titles);
