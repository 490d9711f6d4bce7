// The contest in a page: documents are fetched, the outcome is left in `window.result`.
import * as aimskit from "../../bindings-wasm/pkg/index.js";
import { contest } from "./contest.js";

const get = async (path) => (await fetch(path)).text();

(async () => {
  await aimskit.init("./aimskit_bg.wasm");
  const [schema, riskSchema, risk] = (await Promise.all(["schema.json", "risk.schema.json", "risk.json"].map(get))).map((text) => JSON.parse(text));
  const text = await get(new URL(location.href).searchParams.get("document"));
  window.result = { races: contest({ text, schema, riskSchema, risk, aimskit }) };
})().catch((error) => (window.result = { thrown: String(error.stack) }));
