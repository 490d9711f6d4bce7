// A language that shows what is not translated: each text of the English file in brackets and with accents, its places and codes as they are,
// dates turned round.

const FROM = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const TO = [..."áƀçđéƒğĥíĵķłɱñóþǫŕšťúṽŵẋýžÁɃÇĐÉƑĞĤÍĴĶŁḾÑÓÞǪŔŠŤÚṼŴẊÝŽ"];

/** A text with accents, but for places and what stands in backticks. */
const accented = (text) => `⟦${text.replace(/\{[a-zA-Z.]+\}|`[^`]*`|[a-zA-Z]/g, (piece) => TO[FROM.indexOf(piece)] ?? piece)}⟧`;

const every = (value) => {
  if (typeof value === "string") return accented(value);
  if (Array.isArray(value)) return value.map(every);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, every(inner)]));
};

/** The pseudo-language of the English language file. */
export function pseudoLanguage({ messages, phrases, catalogue, labels, plurals }) {
  const said = Object.entries(messages).map(([code, { message, cases, hint }]) => [code, every({ message, ...(cases && { cases }), ...(hint && { hint }) })]);
  return {
    language: "en-x-pseudo",
    name: "Pseudo",
    plurals,
    dates: { date: "{day}·{month}·{year}" },
    messages: Object.fromEntries(said),
    phrases: every(phrases),
    catalogue: every(catalogue),
    labels: every(labels),
  };
}
