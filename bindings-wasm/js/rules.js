// Every rule with its page, as data: what it checks, why an auditor asks, how to put it right, examples.
export { default as rules } from "./data/rules.js";
