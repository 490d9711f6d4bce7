"""Digests are those of another implementation of RFC 8785 with hashlib; logs and statements hold."""

import hashlib
import json
from pathlib import Path

import pytest

import aimskit

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
