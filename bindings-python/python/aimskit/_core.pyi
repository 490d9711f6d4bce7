"""
The core's verbs: JSON text in, as `str` or its UTF-8 as `bytes`; JSON text out.
"""

__all__ = ["_panic", "assess", "change_method", "diff", "explain", "export", "read", "rewrite", "validate"]

def _panic() -> str:
    """
    Panics, so that a test of the wheel itself can show that the interpreter lives on.
    """

def assess(document: str | bytes, options: str | bytes) -> str:
    """
    Assesses a document.
    """

def change_method(document: str | bytes, options: str | bytes) -> str:
    """
    Changes the risk method of a document.
    """

def diff(before: str | bytes, after: str | bytes, options: str | bytes) -> str:
    """
    Compares two states of a document.
    """

def explain(document: str | bytes, options: str | bytes) -> str:
    """
    Explains an id of a document or of the standard.
    """

def export(document: str | bytes, options: str | bytes) -> str:
    """
    Gives the report of a document in another format.
    """

def read(document: str | bytes) -> str:
    """
    Reads a document: its diagnostics.
    """

def rewrite(document: str | bytes) -> str:
    """
    The document as the library writes it; empty when it could not be read.
    """

def validate(record: str | bytes, options: str | bytes) -> str:
    """
    Checks one record by itself.
    """
