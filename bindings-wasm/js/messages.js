// The English language file, whole: the start of a translation.
export { default as messages } from "./data/messages.js";
