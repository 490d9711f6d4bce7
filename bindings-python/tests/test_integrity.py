"""Digests are those of another implementation of RFC 8785 with hashlib; logs and statements hold."""

import hashlib
import json
from pathlib import Path

import pytest

import aimskit
from aimskit.cli import main

rfc8785 = pytest.importorskip("rfc8785")
ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = ["examples/data/starter.aims.json", "examples/data/meridian.aims.json", "core/rules/baseline.json"]
LEFT_OUT = {"approval", "approvals", "assignment", "signatures"}


def sha256(value):
    return hashlib.sha256(rfc8785.dumps(value)).hexdigest()


def state(value):
    """A record without approvals and signatures, as `docs` say; members of vendors stay."""
    match value:
        case dict():
            return {name: inner if name == "extensions" else state(inner) for name, inner in value.items() if name not in LEFT_OUT}
        case list():
            return [state(each) for each in value]
        case _:
            return value


def at(document, pointer):
    for step in pointer.split("/")[1:]:
        document = document[int(step)] if isinstance(document, list) else document[step]
    return document


@pytest.mark.parametrize("path", DOCUMENTS)
def test_digests_are_those_of_another_implementation(path):
    aims = aimskit.load(ROOT / path)
    document = json.loads(aims.to_json())
    assert aimskit.document_digest(aims) == sha256(document)
    approvals = 0
    for each in aimskit.digests(aims, canonical=True):
        record = at(document, each.record.pointer)
        assert each.sha256 == sha256(record) and each.canonical.encode() == rfc8785.dumps(record)
        for approval in each.approvals:
            steps = approval.pointer.split("/")
            owner = at(document, "/".join(steps[: -2 if steps[-1].isdigit() else -1]))
            assert approval.sha256 == sha256(state(owner))
            approvals += 1
    assert approvals or "starter" in path


def test_emoji_keys_and_numbers():
    own = {"\ufb33": 1, "😀": 1.5e-9, "é": 1e21, "z": 0.30000000000000004, "n": 9007199254740991}
    aims = aimskit.loads({"schemaVersion": "1.0", "extensions": {"acme": own}})
    assert aimskit.document_digest(aims) == sha256(json.loads(aims.to_json()))
    too_large = '{"schemaVersion": "1.0", "extensions": {"acme": {"n": 9007199254740992}}}'
    with pytest.raises(aimskit.ValidationError, match="number-not-exact|canonical"):
        aimskit.digests(aimskit.loads(too_large))
    with pytest.raises(rfc8785.IntegerDomainError):
        rfc8785.dumps(json.loads(too_large))


def test_a_log_holds_until_it_is_tampered_with():
    states = [aimskit.loads({"schemaVersion": "1.0", "title": title}) for title in ("a", "b", "c")]
    first = aimskit.change_log(states[0], states[1], on="2026-11-23T09:30:00+01:00", by="p-1")
    second = aimskit.change_log(states[1], states[2], on="2026-11-24", previous=first.digest)
    assert aimskit.change_log(states[2], states[2], on="2026-11-24") is None
    entry = first.to_dict()
    assert entry.pop("digest") == sha256(entry)
    now = aimskit.document_digest(states[2])
    assert aimskit.verify_log([first, second], last=second.digest, document=now) is None
    assert aimskit.verify_log([first], last=second.digest).why == "endMissing"
    broken = aimskit.verify_log([first.to_dict() | {"by": "p-2"}, second])
    assert (broken.index, broken.why) == (0, "entryChanged")
    assert aimskit.verify_log([second]).why == "chainBroken"


def test_a_statement_is_canonical_and_names_the_file():
    aims = aimskit.loads({"schemaVersion": "1.0", "evidence": [{"id": "ev-1", "location": "r.pdf", "digests": [{"algorithm": "sha256", "value": "a" * 64}]}]})
    text = aimskit.statement(aims, "ev-1")
    said = json.loads(text)
    assert text.encode() == rfc8785.dumps(said) and said["_type"] == "https://in-toto.io/Statement/v1"
    assert said["subject"] == [{"name": "r.pdf", "digest": {"sha256": "a" * 64}}]
    with pytest.raises(aimskit.ArgumentError):
        aimskit.statement(aims, "nothing")


def test_the_commands_digest_log_verify_and_state(tmp_path, capsys):
    paths = [tmp_path / f"{title}.json" for title in "abc"]
    for path in paths:
        path.write_text(json.dumps({"schemaVersion": "1.0", "title": path.stem, "evidence": [{"id": "ev-1"}]}), "utf-8")
    a, b, c = map(str, paths)
    assert main(["digest", a]) == 0
    aims = aimskit.load(a)
    lines = [f"{aimskit.document_digest(aims)}  {a}", *(f"{each.sha256}  {each.record.id}" for each in aimskit.digests(aims))]
    assert capsys.readouterr().out.splitlines() == lines
    assert main(["digest", a, "ev-1", "--format", "json"]) == 0
    assert [each["record"]["id"] for each in json.loads(capsys.readouterr().out)] == ["ev-1"]
    log = tmp_path / "log.json"
    assert main(["log", a, b, "--on", "2026-11-23", "--by", "p-1", "--log", str(log)]) == 0
    assert main(["log", b, c, "--on", "2026-11-24", "--log", str(log)]) == 0
    assert main(["log", c, c, "--on", "2026-11-25", "--log", str(log)]) == 0
    assert "nothing to log" in capsys.readouterr().err
    entries = json.loads(log.read_text("utf-8"))["entries"]
    assert [entry.get("previous") for entry in entries] == [None, entries[0]["digest"]]
    assert main(["verify", str(log), "--document", c, "--last", entries[1]["digest"]]) == 0
    assert capsys.readouterr().out == "2 entries hold\n"
    assert main(["verify", str(log), "--document", b]) == 1
    log.write_text(json.dumps({"entries": [entries[0] | {"by": "p-2"}, entries[1]]}), "utf-8")
    capsys.readouterr()
    assert main(["verify", str(log)]) == 1
    assert capsys.readouterr().err.startswith("entry 1 is broken: ")
    assert main(["statement", a, "ev-1", "-o", str(tmp_path / "statement.json")]) == 0
    assert (tmp_path / "statement.json").read_bytes() == aimskit.statement(aims, "ev-1").encode()
    (tmp_path / "none.json").write_text("{}", "utf-8")
    for wrong in (["verify", str(tmp_path / "none.json")], ["verify", str(tmp_path / "no.json")], ["statement", a, "nothing"]):
        assert main(wrong) == 2, wrong
    (tmp_path / "broken.json").write_text("[", "utf-8")
    for unread in (["digest", str(tmp_path / "broken.json")], ["log", str(tmp_path / "broken.json"), a, "--on", "2026-11-23"], ["statement", str(tmp_path / "broken.json"), "x"]):
        assert main(unread) == 1, unread
