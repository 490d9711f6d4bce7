"""Languages: nothing that people read stands outside of the language file."""

import re
import threading

import pytest

import aimskit

DAY = "2026-11-23"
FROM = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
TO = "áƀçđéƒğĥíĵķłɱñóþǫŕšťúṽŵẋýžÁɃÇĐÉƑĞĤÍĴĶŁḾÑÓÞǪŔŠŤÚṼŴẊÝŽ"
LETTERS = str.maketrans(FROM, TO)


def accented(value):
    """Every text with accents, but for places and code."""
    match value:
        case str():
            return "⟦" + re.sub(r"\{[a-zA-Z]+\}|`[^`]*`|[a-zA-Z]", lambda it: it[0] if it[0][0] in "{`" else it[0].translate(LETTERS), value) + "⟧"
        case list():
            return [accented(each) for each in value]
        case _:
            return {key: accented(each) for key, each in value.items()}


def pseudo():
    """The pseudo-language of the English file."""
    english = aimskit.messages()
    said = {code: {key: accented(all[key]) for key in ("message", "cases", "hint") if key in all} for code, all in english["messages"].items()}
    return {
        "language": "en-x-pseudo",
        "plurals": english["plurals"],
        "dates": {"date": "{day}·{month}·{year}"},
        "messages": said,
        **{part: accented(english[part]) for part in ("phrases", "catalogue", "titles")},
    }


@pytest.fixture(scope="module")
def language():
    read = aimskit.load_language(pseudo())
    assert (read.tag, len(read.diagnostics), read.missing) == ("en-x-pseudo", 0, ())
    return read


def test_a_language_is_spoken_where_it_is_set(language):
    document = aimskit.loads({"schemaVersion": "1.0"})
    title = document.assess(as_of=DAY).gates[0].title
    aimskit.set_language(language)
    try:
        found = []
        thread = threading.Thread(target=lambda: found.append(document.assess(as_of=DAY).gates[0].title))
        thread.start()
        thread.join()
        assert found[0].startswith("⟦")
        with aimskit.speaking(None):
            assert document.assess(as_of=DAY).gates[0].title == title
    finally:
        aimskit.set_language(None)
    assert document.assess(as_of=DAY).gates[0].title == title


def test_what_is_wrong_with_a_file_is_told(tmp_path):
    file = tmp_path / "de.json"
    file.write_text('{"language": "de", "phrases": {"status": {"gab": "x"}}}', "utf-8")
    german = aimskit.load_language(file)
    assert [(each.code, each.pointer) for each in german.diagnostics] == [("language-key-unknown", "/phrases/status/gab")]
    assert "/phrases/status/gap" in german.missing and repr(german).startswith("<Language de: 1 ")
    with pytest.raises(aimskit.ArgumentError):
        aimskit.load_language("{")
    with pytest.raises(OSError):
        aimskit.load_language(tmp_path / "none.json")
