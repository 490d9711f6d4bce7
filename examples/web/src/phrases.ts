// The library's words as people say them; the same as on the HTML report.
import type { Counts, Due, Gate, GateState, Readiness, RiskAcceptanceRule, Status } from "aimskit";

/** The statuses in the order in which bars show them, with a sign and words for those who do not see the colour. */
export const STATUSES: Record<Status, { sign: string; words: string; many: string }> = {
  conforms: { sign: "✓", words: "conforms", many: "conform" },
  partial: { sign: "◐", words: "partly conforms", many: "partly conform" },
  gap: { sign: "✕", words: "gap", many: "gaps" },
  notDetermined: { sign: "?", words: "not determined", many: "not determined" },
  notApplicable: { sign: "–", words: "not applicable", many: "not applicable" },
};

export const ORDER = Object.keys(STATUSES) as Status[];

export const GATE_STATES: Record<GateState, { sign: string; words: string; status: Status }> = {
  pass: { sign: "✓", words: "passed", status: "conforms" },
  fail: { sign: "✕", words: "not passed", status: "gap" },
  notDetermined: { sign: "?", words: "not yet known", status: "notDetermined" },
};

export const ACCEPTANCE: Record<RiskAcceptanceRule, string> = {
  acceptable: "acceptable as it is",
  ownerApproval: "the risk's owner may accept it",
  topManagementApproval: "top management may accept it",
  notAcceptable: "nobody may accept it",
};

export const EFFORTS = {
  recordOnly: "write it down",
  showEvidence: "show evidence",
  decide: "decide",
  assessAgain: "assess",
  carryOut: "carry it out",
} as const;

/** `1 gap`, `2 gaps`. */
export const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

export const verdicts = (number: number, status: Status) => count(number, STATUSES[status].words, STATUSES[status].many);

export const total = (counts: Counts) => ORDER.reduce((sum, status) => sum + counts[status], 0);

export const applicable = (counts: Counts) => total(counts) - counts.notApplicable;

/** A message as a sentence: a capital letter in front, a period behind. */
export function sentence(message: string) {
  return capital(message) + (/[.!?…]$/.test(message) ? "" : ".");
}

export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** A word of the data as people write it: `wentLive` becomes `went live`. */
export function spaced(word: string) {
  return word
    .replace(/-/g, " ")
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/^ai /, "AI ")
    .replace(/^soa /, "SoA ");
}

/** A gate by its name: the number of a stage stands apart. */
export const gateName = (name: string) => capital(name.replace("stage", "stage "));

/** What stands in the way of a gate. */
export function gateCounts({ failing = [], undetermined = [], reason }: Gate) {
  const parts = [];
  if (failing.length > 0) parts.push(count(failing.length, "falls short", "fall short"));
  if (undetermined.length > 0) parts.push(`the records do not tell for ${undetermined.length}`);
  return parts.join("; ") || reason;
}

/** The whole in one sentence. */
export function headline({ gates: { pass = [], fail = [], notDetermined = [] } }: Readiness) {
  const all = pass.length + fail.length + notDetermined.length;
  if (fail.length > 0) return `Not ready: ${fail.length} of ${all} gates ${fail.length === 1 ? "is" : "are"} not passed.`;
  if (notDetermined.length > 0) return `Nothing fails, but ${notDetermined.length} of ${all} gates can't be decided from the records.`;
  return "All gates are passed: what the records show conforms.";
}

/** How far away a day is. */
export function distance({ daysLeft }: Due) {
  if (daysLeft === 0) return "today";
  if (daysLeft === 1) return "tomorrow";
  return daysLeft > 0 ? `in ${daysLeft} days` : `${count(-daysLeft, "day", "days")} late`;
}
