// The phrases of a language file, for pages and programs around the library: their places filled, in the form that a count asks for.
import english from "./data/english.js";
import exchange from "./data/english-exchange.js";
import faces from "./data/english-faces.js";

const built = { ...english.phrases, ...exchange.phrases, ...faces.phrases };
const inEnglish = new Intl.PluralRules("en");

/** A speaker of a language file, as text or object; what it does not have is English. */
export function speaker(file = english) {
  const { language = "en", direction, dates = {}, phrases = {} } = typeof file === "string" ? JSON.parse(file) : file;
  const rules = new Intl.PluralRules(language);

  // Own members only: no key is a method of every object.
  const of = (table, group, key) => (Object.hasOwn(table, group) && Object.hasOwn(table[group], key) ? table[group][key] : undefined);
  function template(group, key, count) {
    const own = of(phrases, group, key);
    const form = own ?? of(built, group, key) ?? key;
    return typeof form === "string" ? form : (form[(own === undefined ? inEnglish : rules).select(count ?? 0)] ?? form.other);
  }
  function parts(group, key, params = {}) {
    return template(group, key, params.count)
      .split(/\{([a-zA-Z]+)\}/)
      .map((piece, at) => (at % 2 === 0 ? piece : (params[piece] ?? "")))
      .filter((piece) => piece !== "");
  }
  const say = (group, key, params) => parts(group, key, params).join("");
  const capital = (text) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
  return {
    language,
    rightToLeft: direction === "rightToLeft",
    say,
    parts,
    word: (group, word) => ((of(phrases, group, word) ?? of(built, group, word)) === undefined ? word : say(group, word)),
    capital,
    sentence: (message) => (/[.!?…。？！؟।]$/.test(message) || message === "" ? capital(message) : say("common", "sentence", { text: capital(message) })),
    list: (items) => items.join(say("common", "comma")),
    date(day) {
      const [year, month, date] = String(day).split("-");
      const places = { year, month, day: date, m: Number(month), d: Number(date), monthName: dates.months?.[month - 1] ?? month };
      const pieces = (dates.date ?? "{year}-{month}-{day}").split(/\{([a-zA-Z]+)\}/);
      // A month has no day, a year no month: the place goes, with the text that parts it from the next one, or from the one before.
      const without = (names) => {
        const at = pieces.findIndex((piece, at) => at % 2 === 1 && names.includes(piece));
        if (at < 0) return;
        pieces.splice(at - 1, 3, pieces[at + 1] === "" ? "" : pieces[at - 1]);
      };
      if (date === undefined) without(["day", "d"]);
      if (month === undefined) without(["month", "m", "monthName"]);
      return pieces.map((piece, at) => (at % 2 === 1 ? (places[piece] ?? "") : piece)).join("");
    },
  };
}
