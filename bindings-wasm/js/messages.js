// What every code says in English, as templates: the start of a translation, for `messageRenderer`.
export { default as messages } from "./data/messages.js";
