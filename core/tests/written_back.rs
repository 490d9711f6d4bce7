//! What a document looks like when it is written after it was read with errors.

fn read(text: &str) -> aimskit::Aims {
    aimskit::read(text).aims.expect("a document")
}

#[test]
fn a_missing_version_is_not_made_up() {
    assert_eq!(read(r#"{"title":"a"}"#).to_json(), r#"{"title":"a"}"#);
}

#[test]
fn a_value_set_after_reading_takes_the_place_of_what_could_not_be_read() {
    for bad in ["5", "null", "{\"a\":[]}"] {
        let text = format!(r#"{{"schemaVersion":"1.0","title":{bad}}}"#);
        let mut aims = read(&text);
        assert_eq!(aims.to_json(), text);
        aims.root_mut().title = Some("mended".into());
        assert_eq!(aims.to_json(), r#"{"schemaVersion":"1.0","title":"mended"}"#);
    }
}

#[test]
fn the_second_of_two_members_stays_the_second() {
    for text in [
        r#"{"schemaVersion":"1.0","risks":[],"risks":[{"id":"r1"}]}"#,
        r#"{"schemaVersion":"1.0","extensions":{},"extensions":{"acme":1}}"#,
        r#"{"schemaVersion":"1.0","title":null,"title":"a"}"#,
        r#"{"schemaVersion":"1.0","risks":[7],"risks":[]}"#,
    ] {
        assert_eq!(read(text).to_json(), text);
    }
}
