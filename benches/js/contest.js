// Who is in the contest, and how the turns are taken; the same in Node and in Chromium.
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import * as z from "zod";

/** Contestants over a document: its name, and one turn. Each says whether it found the document good, so that none can look away. */
export function contestants({ text, schema, risk, riskSchema, aimskit }) {
  const ajvOf = (own) => addFormats(new Ajv2020({ strict: false, allErrors: true })).compile(own);
  const [ajv, ajvRisk] = [ajvOf(schema), ajvOf(riskSchema)];
  const [zod, zodRisk] = [z.fromJSONSchema(plain(schema)), z.fromJSONSchema(plain(riskSchema))];
  const object = JSON.parse(text);
  const asOf = "2026-11-23";
  // As many as a large document has, and those that the risk names.
  const known = [...Array.from({ length: 3000 }, (_, at) => `known-${at}`), ...JSON.stringify(risk).match(/[A-Za-z0-9][A-Za-z0-9._-]*/g)];
  const good = (found) => found.length === 0;
  return {
    text: {
      "JSON.parse": () => typeof JSON.parse(text) === "object",
      "JSON.parse + ajv": () => ajv(JSON.parse(text)),
      "JSON.parse + zod": () => zod.safeParse(JSON.parse(text)).success,
      "aimskit read": () => good(aimskit.read(text).diagnostics),
      "aimskit assess": () => aimskit.assess(text, { asOf }).report.verdicts.length === 220,
    },
    object: {
      ajv: () => ajv(object),
      zod: () => zod.safeParse(object).success,
      "aimskit read": () => good(aimskit.read(object).diagnostics),
    },
    record: {
      ajv: () => ajvRisk(risk),
      zod: () => zodRisk.safeParse(risk).success,
      "aimskit validate (shape and rules)": () => good(aimskit.validate(risk, { kind: "risk", asOf, known })),
    },
  };
}

/** What zod's converter has no name for is left out: patterns of member names, formats of ours. */
function plain(node) {
  if (Array.isArray(node)) return node.map(plain);
  if (typeof node !== "object" || node === null) return node;
  const { propertyNames, "x-aimskit-ref": _, ...rest } = node;
  return Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, plain(value)]));
}

/** Median milliseconds of each. They take turns, so that a slow moment of the machine hits all; each turn is long enough for a coarse clock. */
export function race(all, { rounds, least = 5 }) {
  const names = Object.keys(all);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  const repeats = {};
  for (const name of names) {
    if (!all[name]()) throw new Error(`${name} finds fault with a good document`);
    const began = performance.now();
    let count = 0;
    do {
      all[name]();
      count += 1;
    } while (performance.now() - began < least);
    repeats[name] = count;
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const began = performance.now();
      for (let turn = 0; turn < repeats[name]; turn += 1) all[name]();
      times[name].push((performance.now() - began) / repeats[name]);
    }
  }
  return Object.fromEntries(names.map((name) => [name, times[name].sort((a, b) => a - b)[rounds >> 1]]));
}

/** Every race over one document. */
export function contest(given) {
  const all = contestants(given);
  const rounds = given.text.length > 5e6 ? 5 : given.text.length > 5e5 ? 11 : 21;
  return Object.fromEntries(Object.entries(all).map(([input, members]) => [input, race(members, { rounds })]));
}
