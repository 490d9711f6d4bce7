//! Texts that are no JSON, or no object.

use super::pinned::{Case, Leaves, case};

const END: &str = "the text ends before the document is complete (check whether the file was cut off)";
const NOT_JSON: &str = "the text is not JSON from here on";

pub(crate) fn cases() -> Vec<Case> {
    let end = |place: &str| format!("error unexpected-end {place} {END}");
    let no_json = |place: &str| format!("error unexpected-character {place} {NOT_JSON}");
    let no_object = |at: &str| {
        format!("error not-an-object \"\" {at} the text is not a JSON object (write a document or record as an object, in braces)")
    };
    let none = |text: &str, says: &str| case(text, &[says], Leaves::Nothing);
    let part = |text: &str, says: &str, part: &'static str| case(text, &[says], Leaves::Partial(part));
    vec![
        // Nothing, or something else.
        none("", &end("\"\" 1:1")),
        none(" \n ", &end("\"\" 2:2")),
        none("schemaVersion: 1.0", &no_json("\"\" 1:1")),
        none("<aims/>", &no_json("\"\" 1:1")),
        none("'a'", &no_json("\"\" 1:1")),
        none("nul", &end("\"\" 1:4")),
        none("[]", &no_object("1:1")),
        none("\n  [{\"schemaVersion\":\"1.0\"}]", &no_object("2:3")),
        none("\"aims\"", &no_object("1:1")),
        none("42", &no_object("1:1")),
        none("null", &no_object("1:1")),
        none("false", &no_object("1:1")),
        case("[] []", &[&no_object("1:1"), "error trailing-text \"\" 1:4 there is text after the end of the document"], Leaves::Nothing),
        // Cut off.
        part("{", &end("\"\" 1:2"), "{}"),
        part(r#"{"schemaVer"#, &end("\"\" 1:12"), "{}"),
        part(r#"{"schemaVersion""#, &end("\"/schemaVersion\" 1:17"), "{}"),
        part(r#"{"schemaVersion":"#, &end("\"/schemaVersion\" 1:18"), "{}"),
        part(r#"{"schemaVersion":"1."#, &end("\"/schemaVersion\" 1:21"), "{}"),
        part(r#"{"schemaVersion":"1.0""#, &end("\"\" 1:23"), r#"{"schemaVersion":"1.0"}"#),
        part(r#"{"schemaVersion":"1.0","#, &end("\"\" 1:24"), r#"{"schemaVersion":"1.0"}"#),
        part("{\"schemaVersion\":\"1.0\",\n\"title\":\"é\\u00e", &end("\"/title\" 2:16"), r#"{"schemaVersion":"1.0"}"#),
        part("{\"schemaVersion\":\"1.0\",\n\"title\":\"a\\", &end("\"/title\" 2:12"), r#"{"schemaVersion":"1.0"}"#),
        part(
            r#"{"title":"a","risks":[{"id":"r1"},{"id":"r2""#,
            &end("\"/risks/1\" 1:45"),
            r#"{"title":"a","risks":[{"id":"r1"},{"id":"r2"}]}"#,
        ),
        part(r#"{"title":"a","risks":[{"id":"r1"},{"title":"x""#, &end("\"/risks/1\" 1:47"), r#"{"title":"a","risks":[{"id":"r1"}]}"#),
        part(r#"{"risks":[{"id":"r1"},"#, &end("\"/risks/1\" 1:23"), r#"{"risks":[{"id":"r1"}]}"#),
        part(r#"{"revision":{"number":12"#, &end("\"/revision\" 1:25"), r#"{"revision":{}}"#),
        part(r#"{"revision":{"number":-"#, &end("\"/revision/number\" 1:24"), r#"{"revision":{}}"#),
        part(r#"{"revision":{"number":1.5e"#, &end("\"/revision/number\" 1:27"), r#"{"revision":{}}"#),
        part(r#"{"extensions":{"acme":{"a":[1,2],"b"#, &end("\"/extensions/acme\" 1:36"), r#"{"extensions":{}}"#),
        part(r#"{"extensions":{"acme":1,"b":tru"#, &end("\"/extensions/b\" 1:32"), r#"{"extensions":{"acme":1}}"#),
        part(r#"{"colour":[1,{"x":2}"#, &end("\"/colour\" 1:21"), "{}"),
        // Broken.
        part(r#"{"title":"a",}"#, &no_json("\"\" 1:14"), r#"{"title":"a"}"#),
        part(r#"{"title":"a" "id":"b"}"#, &no_json("\"\" 1:14"), r#"{"title":"a"}"#),
        part(r#"{title:"a"}"#, &no_json("\"\" 1:2"), "{}"),
        part(r#"{"title" "a"}"#, &no_json("\"/title\" 1:10"), "{}"),
        part(r#"{"issues":[{"id":"i1"} {"id":"i2"}]}"#, &no_json("\"/issues\" 1:24"), r#"{"issues":[{"id":"i1"}]}"#),
        part(r#"{"title":"a" /* comment */}"#, &no_json("\"\" 1:14"), r#"{"title":"a"}"#),
        part(r#"{"title":True}"#, &no_json("\"/title\" 1:10"), "{}"),
        part(
            r#"{"revision":{"number":01}}"#,
            "error bad-number \"/revision/number\" 1:24 the number is not written as JSON requires",
            r#"{"revision":{}}"#,
        ),
        part(r#"{"title":"a\x"}"#, "error bad-escape \"/title\" 1:12 the text has an escape sequence that JSON does not allow", "{}"),
        part(
            r#"{"title":"a","a\qb":2}"#,
            "error bad-escape \"\" 1:16 the text has an escape sequence that JSON does not allow",
            r#"{"title":"a"}"#,
        ),
        part(
            "{\"title\":\"a\tb\"}",
            "error control-character \"/title\" 1:12 the text has a control character that is not escaped (write it as `\\u00XX`)",
            "{}",
        ),
        part(
            "{\"title\":\"a\u{0}b\"}",
            "error control-character \"/title\" 1:12 the text has a control character that is not escaped (write it as `\\u00XX`)",
            "{}",
        ),
        part("{\u{0}\"title\":\"a\"}", &no_json("\"\" 1:2"), "{}"),
        part(
            r#"{"schemaVersion":"1.0"}}"#,
            "error trailing-text \"\" 1:24 there is text after the end of the document",
            r#"{"schemaVersion":"1.0"}"#,
        ),
        part(
            "{\"schemaVersion\":\"1.0\",\"risks\":[{\"id\":\"r1\"}]}\n{}",
            "error trailing-text \"\" 2:1 there is text after the end of the document",
            r#"{"schemaVersion":"1.0","risks":[{"id":"r1"}]}"#,
        ),
        // JSON all the same.
        case(
            "\u{feff}{\"schemaVersion\":\"1.0\",\"title\":5}",
            &[
                "error byte-order-mark \"\" 1:1 the text begins with a byte order mark (save the text as UTF-8 without a byte order mark)",
                "error wrong-type \"/title\" 1:32 expected `string`, but found `number`",
            ],
            Leaves::Document(r#"{"schemaVersion":"1.0","title":5}"#),
        ),
        case(
            "\u{feff}",
            &[
                "error byte-order-mark \"\" 1:1 the text begins with a byte order mark (save the text as UTF-8 without a byte order mark)",
                &end("\"\" 1:1"),
            ],
            Leaves::Nothing,
        ),
        case(r#"{"schemaVersion":"1.0","title":"a\u0000b"}"#, &[], Leaves::Itself),
        case(
            "\r\n{\r\n\"schemaVersion\":\"1.0\",\r\n\t\"titel\":\"😀\", \"x\":1}",
            &[
                "error unknown-field \"/titel\" 4:2 `titel` is not a field of `aims` (did you mean `title`?)",
                "error unknown-field \"/x\" 4:15 `x` is not a field of `aims` (record members of your own under `extensions`)",
            ],
            Leaves::Document(r#"{"schemaVersion":"1.0","titel":"😀","x":1}"#),
        ),
    ]
}
