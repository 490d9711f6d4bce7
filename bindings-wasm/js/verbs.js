// The verbs, the same wherever the wasm comes from. They decide nothing: the core does.
import {
  assessText,
  changeLogText,
  changeMethodText,
  diffText,
  digestText,
  explainText,
  languageText,
  nextQuestionText,
  notUtf8Text,
  readText,
  rewriteText,
  statementText,
  validateText,
  verifyLogText,
} from "./aimskit.js";
import { answer, assessed, border, request } from "./border.js";
import { Broken, toJson, toPieces, toText } from "./input.js";

const english = async () => (await import("./data/english.js")).default;
const { once, isReady, setLanguage, verb } = border("aimskit", languageText, english, notUtf8Text);
export { once, isReady, setLanguage };

/** The verbs at the border: JSON text in, JSON text out, to the byte what Rust and Python give. */
export const text = {
  read: verb(readText, "read"),
  rewrite: verb(rewriteText),
  validate: verb(validateText, "validate"),
  assess: verb(assessText),
  explain: verb(explainText),
  diff: verb(diffText),
  changeMethod: verb(changeMethodText),
  digest: verb(digestText),
  nextQuestion: verb(nextQuestionText),
  changeLog: verb(changeLogText),
  verifyLog: verb(verifyLogText),
  statement: verb(statementText),
};

/** Reads a document: whether it can be read, and every error of its shape. */
export function read(aims) {
  return { diagnostics: [], ...answer(text.read(toPieces(aims))) };
}

/** The document as the library writes it, as text; `undefined` when it can't be read. */
export function rewrite(aims) {
  const pieces = toPieces(aims);
  return pieces instanceof Broken ? undefined : text.rewrite(pieces) || undefined;
}

/** Checks one record by itself: every error of its shape, then the findings of the rules that need no other record. */
export function validate(record, options) {
  return check(toText(record), options);
}

/** The same for a value that is never text. */
export function validateValue(value, options) {
  return check(toJson(value), options);
}

function check(record, options) {
  const looked = ({ known, ...rest }) => (known === undefined ? rest : { ...rest, checkReferences: true, known: named(known, record) });
  return answer(text.validate(record, request(options, looked))).findings ?? [];
}

/**
 * Those of the known ids that stand in the record: no other changes the answer, and to read thousands at each keystroke takes its time. What are
 * no ids goes on as it is, for the core to refuse.
 */
function named(known, record) {
  if (typeof known === "string" || known?.[Symbol.iterator] === undefined) return known;
  const ids = known instanceof Set ? known : new Set(known);
  for (const id of ids) if (typeof id !== "string") return [...ids];
  // Text may be written with escapes: then the search would miss.
  if (record instanceof Broken || record.includes("\\")) return [...ids];
  return [...new Set(record.match(ID))].filter((id) => ids.has(id));
}
const ID = /[A-Za-z0-9][A-Za-z0-9._-]*/g;

/** Assesses a document: its report, and the views that are asked for. */
export function assess(aims, options) {
  return assessed(text.assess(toPieces(aims), request(options)));
}

/**
 * Explains a requirement, control, clause, list item, record or rule: the chain that leads to its verdict. It takes what `assess` takes, so that
 * both can be asked alike; what lays out views and the calendar changes no verdict, and stays here.
 */
export function explain(aims, id, options) {
  const asked = ({ horizonDays, maxFindings, views, rating, auditScope, ...rest }) => ({ ...rest, id });
  return { diagnostics: [], ...answer(text.explain(toPieces(aims), request(options, asked))) };
}

/** Compares two states of a document. */
export function diff(before, after, options) {
  const sides = [toPieces(before), toPieces(after)];
  const { diagnostics, ...given } = answer(text.diff(...sides, request(options)));
  // Of bytes that are no text there is nothing to compare: which side they are is known here alone.
  if (diagnostics !== undefined) given[sides[0] instanceof Broken ? "diagnosticsBefore" : "diagnosticsAfter"] = diagnostics;
  return { diagnosticsBefore: [], diagnosticsAfter: [], ...given };
}

/** Changes the risk method of a document: by tables, or by asking for ratings again. */
export function changeMethod(aims, options) {
  return { diagnostics: [], ...answer(text.changeMethod(toPieces(aims), request(options))) };
}

/** The digests of a document and of its records (SHA-256 over their canonical form, RFC 8785), and whether what was approved has changed since. */
export function digest(aims, options = {}) {
  return { diagnostics: [], records: [], ...answer(text.digest(toPieces(aims), toJson(options))) };
}

/** What the EU AI Act asks next of the AI systems of a document: the fact that decides fastest; and what changed in the law since a day. */
export function nextQuestion(aims, options) {
  return { diagnostics: [], questions: [], ...answer(text.nextQuestion(toPieces(aims), request(options))) };
}

/** The entry of a log that tells how a document got from one state to the next. */
export function changeLog(before, after, options) {
  const sides = [toPieces(before), toPieces(after)];
  const { diagnostics, ...given } = answer(text.changeLog(...sides, toJson(options)));
  if (diagnostics !== undefined) given[sides[0] instanceof Broken ? "diagnosticsBefore" : "diagnosticsAfter"] = diagnostics;
  return { diagnosticsBefore: [], diagnosticsAfter: [], ...given };
}

/** Verifies a log of changes, `{ entries }`: the first entry that is broken, and why. */
export function verifyLog(log, options = {}) {
  return { diagnostics: [], ...answer(text.verifyLog(toPieces(log), toJson(options))) };
}

/** The in-toto Statement about a record, unsigned: `statement` is the text to sign. */
export function statement(aims, id) {
  return { diagnostics: [], leftOut: [], ...answer(text.statement(toPieces(aims), toJson({ id }))) };
}
