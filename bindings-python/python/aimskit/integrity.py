"""Digests, logs of changes, statements, and wrong numbers of the standard in any text."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Any

from .aims import Aims
from .answers import BrokenEntry, ChangeLogEntry, RecordDigest
from .collection import Findings
from .plain import plain, write
from .verbs import answer, options


def digests(aims: Aims, ids: Iterable[str] = (), *, canonical: bool = False) -> list[RecordDigest]:
    """The digests of a document's parts and records: SHA-256 over the canonical form (RFC 8785) of each as the library writes it.

    `ids` names some of them; all when left out. `canonical` adds the canonical form. Each approval in a record comes with the digest of the
    present state and whether that is the state that was approved. What has no canonical form, such as an integer beyond 2**53 - 1, is a
    `ValidationError`.

    >>> import aimskit
    >>> aims = aimskit.loads({"schemaVersion": "1.0", "risks": [{"id": "R-1"}]})
    >>> [(each.record.id, each.sha256[:8]) for each in digests(aims)]
    [('R-1', 'daefb7c5')]
    """
    said = answer("digest", aims._source, options(ids=list(ids) or None, canonical=canonical or None))
    _refuse(said.get("diagnostics", []), "document" not in said, aims)
    return [RecordDigest._of(each) for each in said.get("records", [])]


def document_digest(aims: Aims) -> str:
    """The digest of the whole document, as `digests` makes those of its records."""
    said = answer("digest", aims._source, options(ids=["-"]))
    _refuse(said.get("diagnostics", []), "document" not in said, aims)
    return str(said["document"])


def change_log(
    before: Aims,
    after: Aims,
    *,
    on: datetime.datetime | datetime.date | str,
    by: str | None = None,
    reason: str | None = None,
    previous: str | None = None,
) -> ChangeLogEntry | None:
    """The entry of a log that tells how a document got from one state to the next; `None` where both are the same.

    `on` is an instant with an offset, or a date. `previous` is the digest of the entry before, which chains them. What can't be read or has no
    canonical form is a `ValidationError`.
    """
    when = on if isinstance(on, str) else on.isoformat()
    said = answer("change_log", before._source, after._source, options(on=when, by=by, reason=reason, previous=previous))
    none = "entry" not in said and not said.get("same")
    _refuse(said.get("diagnosticsBefore", []) or said.get("diagnostics", []), none, before)
    _refuse(said.get("diagnosticsAfter", []), none, after)
    return ChangeLogEntry._of(said["entry"]) if "entry" in said else None


def verify_log(
    entries: Iterable[ChangeLogEntry | Mapping[str, Any]],
    *,
    previous: str | None = None,
    last: str | None = None,
    document: str | None = None,
) -> BrokenEntry | None:
    """The first entry of a log that is broken, and why; `None` where the chain holds.

    Whoever can rewrite the whole log can compute it anew. What is kept elsewhere shows that: `last`, the digest of the last entry; `document`, the
    digest of the document as it is now; `previous`, what the first entry holds where the log does not begin at its beginning.
    """
    text = write({"entries": [plain(each) for each in entries]})
    said = answer("verify_log", text, options(previous=previous, last=last, document=document))
    return BrokenEntry._of(said["broken"]) if "broken" in said else None


def statement(aims: Aims, id: str) -> str:
    """The in-toto Statement (v1) about a record, unsigned, as the text to sign: canonical JSON.

    `id` is that of a part or record at the top of the document, or its JSON Pointer. Its subject is the file, for evidence that records digests of
    it; else the record by the digest of its canonical form. An id that no record has is an `ArgumentError`.
    """
    said = answer("statement", aims._source, options(id=id))
    _refuse(said.get("diagnostics", []), "statement" not in said, aims)
    return str(said["statement"])


def wrong_ids(text: str | bytes) -> Findings:
    """Numbers of ISO/IEC 42001 that do not exist or have another title than the one beside them, and editions that do not exist, in any text.

    >>> [each.code for each in wrong_ids("ISO/IEC 42001 control A.6.2.9; ISO/IEC 27001 A.5.1")]
    ['cited-id-missing']
    """
    said = answer("ids", text, options())
    return Findings(said.get("findings", []), suppressed=said.get("suppressed", 0))


def wrong_ids_sarif(text: str | bytes, uri: str) -> str:
    """The same as a SARIF 2.1.0 log."""
    said = answer("ids", text, options(sarif=True, uri=uri))
    return str(said.get("sarif", ""))


def _refuse(wrong: list[dict[str, Any]], none: bool, aims: Aims) -> None:
    """Raises what is wrong where it left nothing to answer with."""
    if none:
        Findings(wrong, document=aims.to_dict).raise_for_errors()
