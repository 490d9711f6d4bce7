//! How long text goes in, which decides how quick the whole is: at 1 MB the generated way costs half as much as reading it.

/// The way of its own for long text.
const LONG: &str = include_str!("pass.js");
/// Where the generated one begins.
const HEAD: &str = "function passStringToWasm0(arg, malloc, realloc) {\n";
/// Short text is written letter by letter, as generated.
const TURN: &str = "    if (typeof arg !== 'string') return passPiecesToWasm0(arg, malloc, realloc);
    if (arg.length > 2048) return passPiecesToWasm0([arg], malloc, realloc);\n";

/// The glue with long text passed in one go; none when it has no such function.
pub(crate) fn in_one_go(glue: &str) -> Option<String> {
    let (before, after) = glue.split_once(HEAD)?;
    Some([before, HEAD, TURN, after, LONG].concat())
}
