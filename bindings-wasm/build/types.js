// Makes `js/documents.d.ts`, `js/kinds.js` and its types of the committed schemas: `node bindings-wasm/build/types.js [--check]`. Vocabularies become unions, references
// become ids that know what they name; everything else is as the schema says.
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const json = (path) => JSON.parse(readFileSync(root(path), "utf8"));

/** The declaration of every definition: of those inside the schemas, and of the schemas themselves. */
function definitions() {
  const all = new Map();
  for (const file of readdirSync(root("schemas/v1")).filter((name) => name.endsWith(".schema.json"))) {
    const { $schema, $id, $defs = {}, title, ...own } = json(`schemas/v1/${file}`);
    // What only refers is declared where it is defined.
    if (own.$ref !== undefined) continue;
    for (const [name, definition] of [...Object.entries($defs), [$id.slice($id.lastIndexOf(":") + 1), own]]) {
      const written = declaration(name, definition);
      if ((all.get(name) ?? written) !== written) throw new Error(`the schemas say two things about \`${name}\``);
      all.set(name, written);
    }
  }
  return [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, written]) => written);
}

const typeName = (name) => name[0].toUpperCase() + name.slice(1);
const words = (names) => names.map((name) => JSON.stringify(name)).join(" | ");

function comment(text, indent) {
  if (text === undefined) return "";
  const lines = text.replaceAll("*/", "* /").split("\n");
  return lines.length === 1 ? `${indent}/** ${lines[0]} */\n` : `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join("")}${indent} */\n`;
}

/** What is written for a schema; `owner` is the kind whose own `id` it is. */
function type(schema, owner) {
  const { $ref, type: name, items, anyOf, oneOf, "x-aimskit-ref": refers, "x-aimskit-date": dated, format, const: only } = schema;
  if ($ref !== undefined) return typeName(/[^/:]+$/.exec($ref)[0]);
  if (only !== undefined) return JSON.stringify(only);
  if (anyOf ?? oneOf) return (anyOf ?? oneOf).map((each) => type(each)).join(" | ");
  if (refers !== undefined) return refers.includes("any") ? "string" : `Id<${words(refers)}>`;
  if (owner !== undefined) return `Id<${JSON.stringify(owner)}>`;
  if (name === "array") {
    const each = type(items);
    return each.includes(" ") ? `Array<${each}>` : `${each}[]`;
  }
  if (name === "integer" || name === "number") return "number";
  if (name === "string") return { date: "PartialDate", instant: "Moment" }[dated] ?? (format === "date" ? "Day" : "string");
  if (name === "boolean") return "boolean";
  if (name === "object" && schema.propertyNames !== undefined) return "{ [vendor: string]: unknown }";
  throw new Error(`no type for ${JSON.stringify(schema)}`);
}

function declaration(name, schema) {
  const head = comment(schema.description, "");
  if (schema.properties === undefined) {
    const branches = schema.oneOf ?? schema.anyOf;
    if (branches === undefined) return `${head}export type ${typeName(name)} = ${type(schema)};\n`;
    const union = branches.map((branch) => `\n${comment(branch.description, "  ").trimEnd()}\n  | ${type(branch)}`.replace("\n\n", "\n")).join("");
    return `${head}export type ${typeName(name)} =${union};\n`;
  }
  const required = new Set(schema.required);
  const fields = Object.entries(schema.properties).map(([field, own]) => {
    const owner = field === "id" && own.pattern !== undefined && own["x-aimskit-ref"] === undefined ? name : undefined;
    return `${comment(own.description, "  ")}  ${field}${required.has(field) ? "" : "?"}: ${type(own, owner)};\n`;
  });
  return `${head}export interface ${typeName(name)} {\n${fields.join("")}}\n`;
}

const documents = `// Made of the schemas by \`node bindings-wasm/build/types.js\`. Do not change by hand.

declare const names: unique symbol;

/** An identifier that knows what it names. Any text is taken where one is asked for; the id of another kind of record is not. */
export type Id<Kind extends string> = string & { readonly [names]?: Kind };

/** A day, as in \`2026-11-23\`. */
export type Day = string;

/** A day, or a month (\`2026-11\`) or a year (\`2026\`) where no more is known. */
export type PartialDate = string;

/** A moment with its offset, as in \`2026-11-23T09:30:00+01:00\`; or a date, where the time is not known. */
export type Moment = string;

${definitions().join("\n")}`;

/** The kinds of record that can be checked by themselves: the document, its parts, its registers' records, and entries of the SoA. */
function kinds() {
  const { properties, $defs } = json("schemas/v1/aims.schema.json");
  const referred = (field) => (field.items ?? field).$ref?.slice("#/$defs/".length);
  const all = ["aims", ...Object.values(properties).map(referred).filter((kind) => kind !== undefined), "soaEntry"];
  for (const kind of all.slice(1)) if ($defs[kind] === undefined) throw new Error(`there is no schema of \`${kind}\``);
  return all;
}

/** The keys of each group of phrases. */
function phrases() {
  const groups = Object.entries(json("schemas/messages.json").phrases);
  return groups.map(([group, texts]) => `  readonly ${group}:${Object.keys(texts).map((key) => `\n    | ${JSON.stringify(key)}`).join("")};\n`).join("");
}

const HEAD = "// Made of the schemas by `node bindings-wasm/build/types.js`. Do not change by hand.\n\n";
const files = {
  "documents.d.ts": documents,
  "kinds.js": `${HEAD}export const kinds = Object.freeze([\n${kinds().map((kind) => `  "${kind}",\n`).join("")}]);\n`,
  "kinds.d.ts": `${HEAD}import type * as documents from "./documents.js";

/** The type of each kind of record. */
export interface Kinds {
${kinds().map((kind) => `  ${kind}: documents.${typeName(kind)};\n`).join("")}}

/** A kind of record that can be checked by itself; \`aims\` is the whole document. */
export type Kind = keyof Kinds;

/** A record with its kind, by which TypeScript tells the records apart: no record says itself what it is. */
export type RecordOfKind<K extends Kind = Kind> = { [Each in K]: { kind: Each; record: Kinds[Each] } }[K];

/** All of them. */
export const kinds: readonly Kind[];
`,
  "phrases.d.ts": `${HEAD}import type { LanguageFile } from "./api.js";

/** The keys of each group of phrases. */
export interface Phrases {
${phrases()}}

/** What says the phrases of a language file. */
export interface Speaker {
  /** Tag of the language (BCP 47). */
  readonly language: string;
  readonly rightToLeft: boolean;
  /** A phrase with its places filled; \`count\` chooses its form. */
  say<G extends keyof Phrases>(group: G, key: Phrases[G], params?: { readonly [place: string]: string | number }): string;
  /** The same in pieces, so that places can be filled with elements of a page. */
  parts<G extends keyof Phrases, T>(group: G, key: Phrases[G], params: { readonly [place: string]: T | string | number }): (T | string | number)[];
  /** A word of the data as people say it; one that has no phrase stays as it is. */
  word(group: keyof Phrases, word: string): string;
  /** With a capital letter in front. */
  capital(text: string): string;
  /** A message as a sentence: a capital letter in front, a full stop behind. */
  sentence(message: string): string;
  /** A list in a sentence. */
  list(items: readonly string[]): string;
  /** A date, as in \`2026-11-23\`, as the language writes it. */
  date(day: string): string;
}

/** A speaker of a language file, as text or object; what it does not have is English. */
export function speaker(file?: LanguageFile | string): Speaker;
`,
};
for (const [name, text] of Object.entries(files)) {
  const path = root(`bindings-wasm/js/${name}`);
  if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
  if (process.argv.includes("--check")) process.exitCode = 1;
  else writeFileSync(path, text);
  console.log(`${process.argv.includes("--check") ? "stale" : "written"}: bindings-wasm/js/${name}`);
}
