// What the page says, in the words of the language file; the same as on the HTML report wherever that says it too.
import type { Counts, Due, GateState, LanguageFile, Readiness, Status } from "aimskit";
import { speaker, type Phrases, type Speaker } from "aimskit/phrases";

let spoken = speaker();
let file: LanguageFile | undefined;

/** The language file; English when there is none. */
export const languageFile = () => file;

/** Says everything in the language of a file from now on; called before the page is drawn. */
export function speak(language: LanguageFile | undefined) {
  file = language;
  spoken = speaker(language);
  document.documentElement.lang = spoken.language;
  document.documentElement.dir = spoken.rightToLeft ? "rtl" : "ltr";
  document.title = spoken.say("page", "untitled");
}

export const say: Speaker["say"] = (group, key, params) => spoken.say(group, key, params);
export const parts: Speaker["parts"] = (group, key, params) => spoken.parts(group, key, params);
export const word: Speaker["word"] = (group, text) => spoken.word(group, text);
export const capital: Speaker["capital"] = (text) => spoken.capital(text);
export const sentence: Speaker["sentence"] = (message) => spoken.sentence(message);
export const list: Speaker["list"] = (items) => spoken.list(items);
export const date: Speaker["date"] = (day) => spoken.date(day);

/** What only this page says. */
export const ours = (key: Phrases["dashboard"], params?: Parameters<Speaker["say"]>[2]) => say("dashboard", key, params);

/** The statuses in the order in which bars show them, with a sign for those who do not see the colour, and what counts them. */
export const STATUSES: Record<Status, { sign: string; counted: Phrases["wording"] }> = {
  conforms: { sign: "✓", counted: "conform" },
  partial: { sign: "◐", counted: "partiallyConform" },
  gap: { sign: "✕", counted: "doNotConform" },
  notDetermined: { sign: "?", counted: "countNotDetermined" },
  notApplicable: { sign: "–", counted: "countNotApplicable" },
};

export const ORDER = Object.keys(STATUSES) as Status[];

export const GATE_STATES: Record<GateState, { sign: string; status: Status }> = {
  pass: { sign: "✓", status: "conforms" },
  fail: { sign: "✕", status: "gap" },
  notDetermined: { sign: "?", status: "notDetermined" },
};

export const verdicts = (count: number, status: Status) => say("wording", STATUSES[status].counted, { count });

export const total = (counts: Counts) => ORDER.reduce((sum, status) => sum + counts[status], 0);

export const applicable = (counts: Counts) => total(counts) - counts.notApplicable;

/** A gate by its name. */
export const gateName = (name: string) => capital(word("gateName", name));

/** The whole in one sentence. */
export function headline({ gates: { pass = [], fail = [], notDetermined = [] } }: Readiness) {
  const all = pass.length + fail.length + notDetermined.length;
  if (fail.length > 0) return say("wording", "notReady", { count: fail.length, all });
  if (notDetermined.length > 0) return say("wording", "undetermined", { count: notDetermined.length, all });
  return say("wording", "allPassed");
}

/** How far away a date is. */
export function distance({ daysLeft }: Due) {
  if (daysLeft === 0) return say("wording", "today");
  if (daysLeft === 1) return say("wording", "tomorrow");
  return daysLeft > 0 ? say("wording", "inDays", { count: daysLeft }) : say("wording", "daysOverdue", { count: -daysLeft });
}
