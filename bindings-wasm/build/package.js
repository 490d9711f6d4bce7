// Writes what of the npm package is not compiled: `node bindings-wasm/build/package.js PACKAGE`. The face and its types are copied from
// `js/`, messages and coverage from `schemas/`. In PACKAGE already lie the wasm and its glue, and in PACKAGE/schemas what the program `schemas` of
// `examples/rust` writes: each schema with all that it refers to, the catalogue, the rules.
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const to = process.argv[2];
if (to === undefined) throw new Error("usage: node bindings-wasm/build/package.js PACKAGE");
const json = (path) => JSON.parse(readFileSync(join(to, "schemas", path), "utf8"));
const write = (name, text) => writeFileSync(join(to, name), text);

cpSync(root("bindings-wasm/js"), to, { recursive: true });
cpSync(root("bindings-wasm/README.md"), join(to, "README.md"));
for (const license of ["LICENSE-MIT", "LICENSE-APACHE"]) cpSync(root(license), join(to, license));
const version = /^version = "(.*)"$/m.exec(readFileSync(root("Cargo.toml"), "utf8"))[1];
write("package.json", readFileSync(root("bindings-wasm/js/package.json"), "utf8").replace('"0.0.0"', JSON.stringify(version)));

for (const name of ["aimskit", "aimskit_exchange"]) {
  const text = readFileSync(join(to, `${name}_bg.wasm`)).toString("base64");
  write(`${name}_inline.js`, `const text = "${text}";\n\nexport default () => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));\n`);
}

// JSON as a module that every runtime and bundler takes. It is parsed when it is first asked for, once, and can't be changed.
const module = (data) => `let data;
const frozen = (value) => {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
};

export default () => (data ??= frozen(JSON.parse(${JSON.stringify(JSON.stringify(data))})));
`;
// The schemas are files, too, for other tools; beside them what needs no making.
for (const entry of readdirSync(root("schemas"), { withFileTypes: true })) {
  if (entry.isFile()) cpSync(root(`schemas/${entry.name}`), join(to, "schemas", entry.name));
}

// Mapping sets and outlines of other frameworks are files that a page loads when it needs them.
for (const folder of ["crosswalks", "outlines"]) cpSync(root(`core/data/${folder}`), join(to, folder), { recursive: true });

mkdirSync(join(to, "data"), { recursive: true });
write("data/catalogue.js", module(json("catalogue.json")));
write("data/rules.js", module(json("rules.json").rules));
const english = json("messages.json");
write("data/messages.js", module(english));

// What `init` loads: the texts that its wasm shows, without what is for translators. Groups stand in the order of the wasms that show them;
// behind them those of the faces, which `phrases.js` says. Messages are a list for each code, in the order of the codes, which the wasm knows.
const packed = ({ message = "", cases = {}, hint = "" }) => [hint, message, ...Object.values(cases)];
const { notes, labels, phrases, messages, ...rest } = english;
const groups = Object.entries(phrases);
const at = (name) => groups.findIndex(([group]) => group === name);
const file = (data) => `export default ${JSON.stringify(data)};\n`;
const said = Object.keys(messages).sort().map((code) => packed(messages[code]));
// A label that is its name in words is made by the wasm.
const inWords = (name) => name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Za-z]{3,})([0-9])/g, "$1 $2").toLowerCase();
const labelled = Object.fromEntries(Object.entries(labels).filter(([name, label]) => label !== inWords(name)));
write("data/english.js", file({ ...rest, messages: said, labels: labelled, phrases: Object.fromEntries(groups.slice(0, at("wording"))) }));
write("data/english-exchange.js", file({ phrases: Object.fromEntries(groups.slice(at("wording"), at("program"))) }));
write("data/english-faces.js", file({ phrases: Object.fromEntries(groups.slice(at("program"))) }));

// The document's schema holds that of every kind of record.
for (const [name, path, definitions] of [
  ["schemas", "v1/aims.schema.json", "$defs"],
  ["forms", "v1/forms/aims.schema.json", "definitions"],
]) {
  const { $schema, $id, [definitions]: all, ...document } = json(path);
  write(`data/${name}.js`, module({ $schema, prefix: $id.slice(0, -"aims".length), definitions, members: { root: document, [definitions]: all } }));
}
