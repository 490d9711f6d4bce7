// The facts of the standard, as data: clauses, requirements, controls, required documents; ids, short titles and own words only.
export { default as catalogue } from "./data/catalogue.js";
