// Messages in another language: findings carry a code and particulars, so that a template is all it takes.

/**
 * Makes a renderer of templates in the shape of `aimskit/messages`. It gives a finding with its `message` and `hint` in that language; what the
 * templates don't have stays as it is.
 */
export function messageRenderer({ messages, suggestionHint }) {
  return function render(finding) {
    const template = Object.hasOwn(messages, finding.code) ? messages[finding.code] : undefined;
    if (template === undefined) return finding;
    const params = Object.fromEntries((finding.params ?? []).map(({ name, value }) => [name, value]));
    const rendered = { ...finding, message: fill(template.message, params) };
    if (finding.hint !== undefined) {
      // Where the reader has a better word to offer, this stands in place of the hint.
      const hint = params.suggestion !== undefined && finding.source === "read" ? suggestionHint : template.hint;
      if (hint !== undefined) rendered.hint = fill(hint, params);
    }
    return rendered;
  };
}

/** The template with its places filled; a particular that is missing is empty. */
function fill(template, params) {
  return template.replace(/\{([\w.]+)\}/g, (_, name) => (Object.hasOwn(params, name) ? params[name] : ""));
}
