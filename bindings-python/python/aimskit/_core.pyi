"""The core's verbs: JSON text in, JSON text out."""

__all__ = ["_panic", "assess", "change_method", "diff", "explain", "export", "read", "rewrite", "validate"]

def read(document: str) -> str:
    """Reads a document: its diagnostics."""

def rewrite(document: str) -> str:
    """The document as the library writes it; empty when it could not be read."""

def validate(record: str, options: str) -> str:
    """Checks one record by itself."""

def assess(document: str, options: str) -> str:
    """Assesses a document."""

def explain(document: str, options: str) -> str:
    """Explains an id of a document or of the standard."""

def diff(before: str, after: str, options: str) -> str:
    """Compares two states of a document."""

def change_method(document: str, options: str) -> str:
    """Changes the risk method of a document."""

def export(document: str, options: str) -> str:
    """Gives the report of a document in another format."""

def _panic() -> str:
    """Panics, so that a test of the wheel itself can show that the interpreter lives on."""
