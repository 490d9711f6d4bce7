// Writes docs/size.md: what each part of the wasm costs. `node bindings-wasm/build/size.js`, some minutes: the wasm is built once for each row.
// What people wrote there, from the second heading on, stays.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

const root = fileURLToPath(new URL("../..", import.meta.url));
const target = join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "package");
const folder = mkdtempSync(join(tmpdir(), "aimskit-size-"));
const run = (program, ...rest) => execFileSync(program, rest, { cwd: root, stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, AIMSKIT_NAMES: "", CARGO_TARGET_DIR: target } });

/** The wasm with some verbs, made as `./check` makes the package's. */
function built(verbs) {
  run("cargo", "build", "-q", "-p", "aimskit-wasm", "--profile", "wasm", "--target", "wasm32-unknown-unknown", "--no-default-features", "--features", verbs.join(","));
  const bundle = (...rest) => execFileSync(join(target, "debug/aimskit-bundle"), rest, { cwd: root });
  const file = join(folder, "size_bg.wasm");
  bundle("glue", join(target, "wasm32-unknown-unknown/wasm/aimskit_wasm.wasm"), "size", folder);
  run(process.execPath, "bindings-wasm/node_modules/binaryen/bin/wasm-opt", "-Os", "--skip-pass=memory-packing", "--low-memory-unused", "-o", file, file);
  bundle("sort", file);
  return readFileSync(file);
}

/** Bytes of the module's sections by their number: 10 is code, 11 data. */
function sections(wasm) {
  const out = {};
  let at = 8;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = wasm[at++];
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  while (at < wasm.length) {
    const id = wasm[at++];
    const size = number();
    out[id] = wasm.subarray(at, at + size);
    at += size;
  }
  return out;
}

const gz = (bytes) => gzipSync(bytes, { level: 9 }).length;
const kB = (bytes) => (bytes / 1000).toFixed(1);
const page = join(root, "docs/size.md");
const row = (...cells) => `| ${cells.join(" | ")} |`;

try {
  run("cargo", "build", "-q", "-p", "aimskit-bundle");
  const steps = [];
  let before = 0;
  const verbs = [];
  let whole;
  for (const [verb, what] of [
    ["read", "reading: every field of every record, its errors with place and hint, and writing back"],
    ["validate", "one record by itself: all rules, the catalogue, the index"],
    ["assess", "verdicts, gates, readiness, calendar; the views"],
    ["explain", "the chain that leads to a verdict"],
    ["diff", "two states compared"],
    ["change_method", "another risk method"],
    ["digest", "digests of records"],
    ["next_question", "what the EU AI Act asks next"],
    ["change_log", "a log of changes, made and verified"],
    ["statement", "in-toto Statements"],
  ]) {
    verbs.push(verb);
    whole = built(verbs);
    const size = gz(whole);
    steps.push(row(`${verbs.length > 1 ? "+ " : ""}\`${verb}\``, what, kB(whole.length), kB(size), kB(size - before), kB(brotliCompressSync(whole).length)));
    before = size;
  }
  const exchange = built(["exchange"]);
  const { 10: code, 11: data } = sections(whole);
  const [, ...written] = readFileSync(page, "utf8").split(/^(?=## )/m);
  writeFileSync(
    page,
    `# What the wasm costs

Written by \`node bindings-wasm/build/size.js\`; thousands of bytes, \`gz\` as by \`gzip -9\`, \`br\` as by brotli 11. A row holds what stands above it too, so
what two verbs share is counted where it first comes. The limits that only shrink are in \`bindings-wasm/tests/size.test.js\`.

${row("verbs", "what comes with it", "raw", "gz", "more gz", "br")}
${row("---", "---", "--:", "--:", "--:", "--:")}
${steps.join("\n")}

By itself, the second wasm (\`aimskit/exchange\`: reads, assesses, and writes HTML, Markdown, SARIF, CSV) is ${kB(exchange.length)} raw, ${kB(gz(exchange))} gz, ${kB(brotliCompressSync(exchange).length)} br.

Of the first, ${kB(gz(code))} gz are code and ${kB(gz(data))} gz are data: names of fields, words of vocabularies, names of rules and what they serve, rows of the
catalogue. Texts are outside; what \`init\` loads of them is in \`bindings-wasm/tests/size.test.js\`.

${written.join("")}`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
