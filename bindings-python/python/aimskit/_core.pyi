def assess(document: str, options: str) -> str:
    """Assess a document (JSON text) with options (JSON text); the answer is JSON text."""
