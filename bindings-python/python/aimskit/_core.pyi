"""
The core's verbs: JSON text in, as `str` or its UTF-8 as `bytes`; JSON text out.
"""

from _typeshed import SupportsGetItem
from typing import SupportsIndex, final

__all__ = ["Language", "Watch", "_panic", "assess", "change_log", "change_method", "crosswalk", "date", "diff", "digest", "explain", "export", "export_mappings", "ids", "import_bom", "import_mappings", "import_oscal", "import_rows", "language", "mappings", "next_question", "paper", "plan_import", "read", "rewrite", "rows", "say", "statement", "taxonomy_tags", "validate", "verify_log"]

@final
class Language:
    """
    A language that was loaded from a file.
    """

@final
class Watch:
    """
    How far an import is, to be read while it works; and whether it goes on.
    """
    def __new__(cls, /) -> Watch: ...
    def end(self, /) -> None:
        """
        Ends the import at the next row or file.
        """
    def seen(self, /) -> tuple[int, int]:
        """
        How many rows or files are done, and how many there are: 0 of 0 before that is known.
        """

def _panic() -> str:
    """
    Panics, so that a test of the wheel itself can show that the interpreter lives on.
    """

def assess(document: str | bytes, options: str | bytes, language: Language | None = None) -> str:
    """
    Assesses a document.
    """

def change_log(before: str | bytes, after: str | bytes, options: str | bytes, language: Language | None = None) -> str:
    """
    Gives the entry of a log that tells how a document got from one state to the next.
    """

def change_method(document: str | bytes, options: str | bytes, language: Language | None = None) -> str:
    """
    Changes the risk method of a document.
    """

def crosswalk(document: str | bytes, options: str | bytes, language: Language | None = None) -> str:
    """
    How far the records of a document carry toward another framework.
    """

def date(day: str, language: Language | None = None) -> str:
    """
    A date as the language writes it; other text stays as it is.
    """

def diff(before: str | bytes, after: str | bytes, options: str | bytes, language: Language | None = None) -> str:
    """
    Compares two states of a document.
    """

def digest(document: str | bytes, options: str | bytes, language: Language | None = None) -> str:
    """
    Gives the digests of a document and of its records.
    """

def explain(document: str | bytes, options: str | bytes, language: Language | None = None) -> str:
    """
    Explains an id of a document or of the standard.
    """

def export(document: str | bytes, options: str | bytes, language: Language | None = None) -> str:
    """
    Gives the report of a document in another format.
    """

def export_mappings(set: str | bytes, options: str | bytes, language: Language | None = None) -> str:
    """
    Writes a mapping set in another format.
    """

def ids(text: str | bytes, options: str | bytes, language: Language | None = None) -> str:
    """
    Finds wrong numbers of the standard in any text.
    """

def import_bom(document: str | bytes, options: str | bytes, language: Language | None = None, watch: Watch | None = None) -> str:
    """
    Adds what bills of materials and model cards tell of to a document.
    """

def import_mappings(file: str | bytes, options: str | bytes, language: Language | None = None) -> str:
    """
    Reads a file of mappings.
    """

def import_oscal(document: str | bytes, options: str | bytes, language: Language | None = None, watch: Watch | None = None) -> str:
    """
    Adds what documents of OSCAL tell of to a document.
    """

def import_rows(document: str | bytes, table: str | bytes, options: str | bytes, language: Language | None = None, watch: Watch | None = None) -> str:
    """
    Takes the rows of a table into a document.
    """

def language(file: str | bytes) -> tuple[Language | None, str]:
    """
    Reads a language file: the language, or `None` when it can't be read; and what is wrong with it, as JSON text.
    """

def mappings(options: str | bytes, language: Language | None = None) -> str:
    """
    The built-in mapping sets and outlines.
    """

def next_question(document: str | bytes, options: str | bytes, language: Language | None = None) -> str:
    """
    What the EU AI Act asks next of the AI systems of a document.
    """

def paper(document: str | bytes, options: str | bytes, language: Language | None = None) -> str:
    """
    A paper of a document: a statement to sign, a plan, a report, minutes, a checklist.
    """

def plan_import(document: str | bytes, table: str | bytes, options: str | bytes, language: Language | None = None) -> str:
    """
    Proposes a mapping for the rows of a table.
    """

def read(document: str | bytes, language: Language | None = None) -> str:
    """
    Reads a document: its diagnostics.
    """

def rewrite(document: str | bytes) -> str:
    """
    The document as the library writes it; empty when it could not be read.
    """

def rows(document: str | bytes, options: str | bytes, language: Language | None = None) -> str:
    """
    The records of a table as rows.
    """

def say(group: str, key: str, params: SupportsGetItem[int, tuple[str, SupportsIndex | str]], language: Language | None = None) -> str | None:
    """
    A phrase by its group and key, its places filled; `None` where there is none of that key.
    """

def statement(document: str | bytes, options: str | bytes, language: Language | None = None) -> str:
    """
    Gives an unsigned in-toto Statement about a record of a document.
    """

def taxonomy_tags(document: str | bytes, options: str | bytes, language: Language | None = None) -> str:
    """
    Which tags of taxonomies the records of a document carry.
    """

def validate(record: str | bytes, options: str | bytes, language: Language | None = None) -> str:
    """
    Checks one record by itself.
    """

def verify_log(log: str | bytes, options: str | bytes, language: Language | None = None) -> str:
    """
    Verifies a log of changes.
    """
