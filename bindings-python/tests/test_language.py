"""Languages: nothing that people read stands outside of the language file."""

import io
import json
import re
import threading
from html import unescape
from pathlib import Path

import pytest
from rich.console import Console

import aimskit
from aimskit import cli, plot
from aimskit.plot import layout

ROOT = Path(__file__).resolve().parents[2]
DAY = "2026-11-23"
FROM = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
TO = "áƀçđéƒğĥíĵķłɱñóþǫŕšťúṽŵẋýžÁɃÇĐÉƑĞĤÍĴĶŁḾÑÓÞǪŔŠŤÚṼŴẊÝŽ"
LETTERS = str.maketrans(FROM, TO)


def accented(value):
    """Every text with accents, but for places and code."""
    match value:
        case str():
            return "⟦" + re.sub(r"\{[a-zA-Z.]+\}|`[^`]*`|[a-zA-Z]", lambda it: it[0] if it[0][0] in "{`" else it[0].translate(LETTERS), value) + "⟧"
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
        **{part: accented(english[part]) for part in ("phrases", "catalogue", "labels")},
    }


@pytest.fixture(scope="module")
def language():
    read = aimskit.load_language(pseudo())
    assert (read.tag, len(read.diagnostics), read.missing) == ("en-x-pseudo", 0, ())
    return read


@pytest.fixture(scope="module")
def aims():
    """A document of ids and digits alone: each text of it is a number."""
    value = json.loads((ROOT / "examples/data/meridian.aims.json").read_text("utf-8"))
    schema = json.loads((ROOT / "schemas/v1/aims.schema.json").read_text("utf-8"))
    numbers = {}

    def number(word):
        return numbers.setdefault(word, str(1000 + len(numbers)))

    def digits(node, known, name=""):
        while "$ref" in known:
            known = schema["$defs"][known["$ref"].rsplit("/", 1)[-1]]
        match node:
            case dict():
                return {key: digits(each, known.get("properties", {}).get(key, {}), key) for key, each in node.items()}
            case list():
                return [digits(each, known.get("items", {})) for each in node]
            # Entries of the standard begin with a number, or with a letter and a dot.
            case str() if name == "id" or ("x-aimskit-ref" in known and not re.match(r"\d|.\.", node)):
                return number(node)
            case str() if known.get("type") == "string" and not {"format", "pattern"} & known.keys():
                if " " in node:
                    return re.sub(r"[^\W\d_]", "7", node)
                return number(node) if re.fullmatch(r"[^\W\d_]{3,}", node) and not node.isupper() else node
        return node

    return aimskit.loads(digits(value, schema))


def english(text, *names):
    """Words of plain letters in a text that are no code and no names; `Art.4` is an id."""
    text = re.sub(r"`[^`]*`|\bArt\.\d", " ", text)
    return {word for word in re.findall(r"[^\W\d_]+", text) if re.fullmatch("[A-Za-z]{3,}", word)} - {"ISO", "IEC", *names}


def seen(html):
    """What people see of a page, without code."""
    html = re.sub(r"<code>.*?</code>", " ", html, flags=re.S)
    return unescape(re.sub(r"<[^>]*>", lambda tag: " ".join(["", *re.findall('title="([^"]*)"', tag[0]), ""]), html))


def without_particulars(found):
    """Takes out of a text the names of rules, and the particulars of messages that are no words: those of vocabularies and fields have labels."""
    texts, rules = {}, {rule["name"] for rule in aimskit.rules()}
    for each in found:
        values = [one.value for one in each.params if len(one.value) > 2]
        data = [value for value in values if not english(value)]
        for text in (each.message, each.hint or ""):
            rest = text
            for value in sorted(data, key=len, reverse=True):
                rest = rest.replace(value, "…")
            if rest != text:
                texts[text] = rest
                # As a page shows it, where code is marked.
                texts[" ".join(text.split("`")[::2])] = " ".join(rest.split("`")[::2])

    def without(text):
        for one in sorted(texts, key=len, reverse=True):
            text = text.replace(one, texts[one]) if one.strip() else text
        return re.sub(r"[a-z0-9]+(-[a-z0-9]+)+", lambda name: "…" if name[0] in rules else name[0], text)

    return without


def test_the_script_sees_english():
    assert english("⟦á `risk` óƒ⟧ the A.6.2 risk") == {"the", "risk"}
    assert seen('<p title="Owner">a <code>b</code></p>').split() == ["Owner", "a"]
    assert accented("a `b` {on}") == "⟦á `b` {on}⟧"


def test_words_of_the_data_are_shown_by_their_labels(language):
    document = {"schemaVersion": "1.0", "revision": {"state": "complete"}, "roles": [{"id": "1", "mandates": ["topManagement"], "holders": ["2"]}],
                "people": [{"id": "2", "name": "3"}], "statementOfApplicability": {"entries": [{"control": "A.3.2", "decision": "included"}]}}
    for asked, label, raw in ((None, "risk management", "riskManagement"), (language, "⟦ŕíšķ ɱáñáğéɱéñť⟧", "riskManagement")):
        with aimskit.speaking(asked):
            found = [each for each in aimskit.loads(document).assess(as_of=DAY).findings if each.code == "responsibility-area-unallocated"]
        assert label in found[0].message and raw not in found[0].message
        assert raw in found[0].params[0].value
    after = {**document, "roles": [{"id": "1", "mandates": ["topManagement", "riskManagement"], "holders": ["2"]}]}
    with aimskit.speaking(language):
        text = aimskit.diff(aimskit.loads(document), aimskit.loads(after), as_of=DAY)._text
    assert "⟦ŕíšķ ɱáñáğéɱéñť⟧" in text and "riskManagement" not in text


def test_notebooks_and_terminals_say_nothing_in_english(aims, language):
    with aimskit.speaking(language):
        report = aims.assess(as_of=DAY)
        without = without_particulars([*report.diagnostics, *report.findings])
        things = [report, report.findings, report.findings[0], report.verdicts, report.statement_of_applicability, report.risk_register, report.findings[:0]]
        for thing in things:
            assert not english(without(seen(thing._repr_html_()))), thing
            console = Console(width=400, record=True, file=io.StringIO())
            console.print(thing)
            shown = without("\n".join(line for line in console.export_text().splitlines() if "×" not in line))
            codes = {word for each in report.findings for word in each.code.split("-")}
            assert not english(re.sub(r"/\S*", " ", shown), *codes), thing
        for text in (str(report.explain("A.2.2")), report.to_markdown(), aimskit.diff(aims, aims, as_of=DAY)._text):
            assert not english(without(text), "SARIF", "JSON", "aimskit"), text[:2000]
    # The report keeps its language.
    assert not english(report.gaps[0].title)
    assert english(aims.assess(as_of=DAY).gates[0].title)


def test_pictures_say_nothing_in_english(aims, language):
    with aimskit.speaking(language):
        report = aims.assess(as_of=DAY)
    for draw in (plot.risk_matrix, plot.coverage, plot.gates, plot.due_dates, plot.soa):
        ax = draw(report)
        said = [*ax.texts, ax.title, ax.xaxis.label, ax.yaxis.label, *ax.get_yticklabels(), *ax.get_xticklabels()]
        said += [text for legend in (ax.get_legend(), *ax.figure.legends) if legend for text in (*legend.get_texts(), legend.get_title())]
        assert not english(" ".join(each.get_text() for each in said), "None"), draw
        assert ax.get_title(loc="left").endswith("23·11·2026⟧")
    assert layout.sign_words().count(",") >= 4


def run(capsys, *arguments):
    try:
        code = cli.main(arguments)
    except SystemExit as ended:
        code = ended.code
    return code, *capsys.readouterr()


def test_the_command_line_says_nothing_in_english(aims, language, tmp_path, capsys):
    with aimskit.speaking(language):
        report = aims.assess(as_of=DAY)
    without = without_particulars([*report.diagnostics, *report.findings])
    (tmp_path / "1.json").write_text(aims.to_json(), "utf-8")
    (tmp_path / "2.json").write_text(json.dumps(pseudo()), "utf-8")
    document, file = str(tmp_path / "1.json"), ("--language", str(tmp_path / "2.json"))
    try:
        _, out, err = run(capsys, "check", document, "--as-of", DAY, *file)
        said = [re.sub(r"\S*/\S*|\[[a-z0-9-]+\]", " ", line) for line in without(out).splitlines()]
        assert not [line for line in said if english(line)] and err == ""
        for command in ("explain", "diff"):
            _, out, err = run(capsys, command, document, "A.2.2" if command == "explain" else document, "--as-of", DAY, *file)
            assert out and not english(without(out)), out
        # What argparse says itself is in the language of the system; and a value that one may type is itself in every one.
        own = {"usage", "help", "show", "this", "message", "and", "exit", "options", "positional", "arguments", "aimskit", "init", "check", "aims", "json", "findings"}
        for command in ((), ("check",), ("init",), ("explain",), ("diff",), ("schema",), ("rules",)):
            _, out, err = run(capsys, *command, *file, "--help") if command else run(capsys, "--help")
            if command:
                words = english(re.sub(r"--?[a-z-]+|\{[^}]*\}|\b[A-Z]+\b", " ", out), *own, *command)
                assert not {word for word in words if not re.search(rf"\b{word}\b", out.split("\n\n")[0])}, out
        _, _, err = run(capsys, "rules", "nothing", *file)
        assert not english(err, "aimskit")
    finally:
        aimskit.set_language(None)


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
