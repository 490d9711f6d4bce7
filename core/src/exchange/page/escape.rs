//! Text as HTML.

/// Nothing of the text is markup any more; good between tags and in quoted attributes.
pub(in crate::exchange) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // Can turn the direction of what follows, or is no text at all.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{0}'..='\u{8}' => {}
            c => out.push(c),
        }
    }
    out
}

/// A message: what stands between backticks is set as code.
pub(super) fn prose(message: &str) -> String {
    let mut out = String::new();
    let mut rest = message;
    while let Some((before, tail)) = rest.split_once('`') {
        let Some((code, after)) = tail.split_once('`') else { break };
        out.push_str(&escape(before));
        out.push_str(&format!("<code>{}</code>", escape(code)));
        rest = after;
    }
    out.push_str(&escape(rest));
    out
}

#[cfg(test)]
mod tests {
    use super::{escape, prose};

    #[test]
    fn nothing_is_markup() {
        assert_eq!(escape("<b a=\"1\" b='2'>&\u{202e}"), "&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;");
        assert_eq!(prose("`<x>` is & `y"), "<code>&lt;x&gt;</code> is &amp; `y");
    }
}
