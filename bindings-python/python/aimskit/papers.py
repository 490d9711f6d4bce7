"""Documents of the management system to sign, review and audit by: as a page, as Markdown, as a Word document, as blocks."""

from __future__ import annotations

import os
from functools import cached_property
from html import escape
from pathlib import Path
from typing import Any

from .answers import Paper
from .verbs import Day, answer, day, options

__all__ = ["KINDS", "Printout", "printout"]

KINDS = (
    "statementOfApplicability",
    "riskTreatmentPlan",
    "auditReport",
    "managementReviewMinutes",
    "managementReviewPack",
    "impactAssessment",
    "auditChecklist",
)
"""The kinds of documents."""
_EMPTY = '{"schemaVersion":"1.0"}'


class Printout:
    """A document of the management system, made from the records or as an empty template.

    `paper` has it as blocks: title, headings, entries, tables, signature lines. What is not recorded is a blank in it, and `paper.blanks` counts them.
    """

    __slots__ = ("__dict__",)

    def __init__(self, said: dict[str, Any]) -> None:
        self._said = said

    @cached_property
    def paper(self) -> Paper:
        """The document as blocks."""
        return Paper._of(self._said["paper"])

    def to_dict(self) -> dict[str, Any]:
        """The blocks as JSON has them (`schemas/v1/paperAnswer.schema.json`)."""
        made: dict[str, Any] = self._said["paper"]
        return made

    def html(self, path: str | os.PathLike[str] | None = None) -> str:
        """One page that needs nothing else and prints on A4; written to `path` as well when one is given."""
        text: str = self._said["html"]
        if path is not None:
            Path(path).write_text(text, encoding="utf-8", newline="")
        return text

    def markdown(self, path: str | os.PathLike[str] | None = None) -> str:
        """Markdown, with tables as GitHub has them; written to `path` as well when one is given."""
        text: str = self._said["markdown"]
        if path is not None:
            Path(path).write_text(text, encoding="utf-8", newline="")
        return text

    def docx(self, path: str | os.PathLike[str]) -> None:
        """Writes a Word document (`aimskit[docx]`): heads of tables repeated on each page, page numbers, lines to sign on."""
        from .paper_docx import write

        write(self._said["paper"], Path(path))

    def _repr_html_(self) -> str:
        # A page of its own within the notebook's: neither style touches the other, and nothing in it can run.
        return f'<iframe sandbox srcdoc="{escape(self.html())}" style="width:100%;height:32em;border:1px solid #9aa7b5;background:#fff"></iframe>'

    def __repr__(self) -> str:
        return f"<Printout {self._said['paper']['title']!r}: {len(self._said['paper'].get('blocks', []))} blocks, {self._said['paper']['blanks']} blanks>"


def printout(source: str | bytes | None, kind: str, *, of: str | None = None, as_of: Day = None, template: bool = False) -> Printout | None:
    """A document of a management system; `None` where that can't be read. An unknown kind, or a record that there is not, is an `ArgumentError`."""
    asked = options(asOf=day(as_of), kind=kind, of=of, template=template or None, html=True, markdown=True)
    said = answer("paper", _EMPTY if source is None or template else source, asked)
    return Printout(said) if "paper" in said else None
