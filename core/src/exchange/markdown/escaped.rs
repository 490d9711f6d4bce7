//! Texts of anybody as Markdown: nothing in them becomes markup.

/// Text as Markdown that says the same: no emphasis, link, list, table, HTML or mention comes of it.
pub(in crate::exchange) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '#' | '|' | '~' | '!' | '$' => {
                out.push('\\');
                out.push(c);
            }
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            // A joiner of no width: a text that names people does not notify them.
            '@' => out.push_str("@\u{2060}"),
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// An id or word as code.
pub(super) fn code(text: &str) -> String {
    let clean: String = text.chars().map(|c| if c == '`' || c == '|' || c.is_control() { ' ' } else { c }).collect();
    format!("`{clean}`")
}

/// A message: what stands between backticks is code, all else text.
pub(super) fn prose(message: &str) -> String {
    let mut out = String::new();
    let mut rest = message;
    while let Some((before, tail)) = rest.split_once('`') {
        let Some((inside, after)) = tail.split_once('`') else { break };
        out.push_str(&plain(before));
        out.push_str(&code(inside));
        rest = after;
    }
    out.push_str(&plain(rest));
    out
}

#[cfg(test)]
mod tests {
    use super::{plain, prose};

    #[test]
    fn nothing_is_markup() {
        assert_eq!(plain("*a* _b_ [c](d) <e> | #1 `f`\n- g"), "\\*a\\* \\_b\\_ \\[c\\](d) &lt;e&gt; \\| \\#1 \\`f\\` - g");
        assert_eq!(plain("@team"), "@\u{2060}team");
        assert_eq!(prose("`R|1` is *x* & `y"), "`R 1` is \\*x\\* &amp; \\`y");
    }
}
