"""Docstrings and vocabularies as Python text."""

from __future__ import annotations

import textwrap

from .nouns import Noun

WIDTH = 120


def doc(text: str, indent: int) -> str:
    """A docstring, wrapped and indented."""
    text = " ".join(text.split()).replace("\\", "\\\\").replace('"""', "'''") or "See the schema."
    pad = " " * indent
    if len(pad) + len(text) + 6 <= WIDTH:
        return f'{pad}"""{text}"""'
    return f'{pad}"""' + textwrap.fill(text, WIDTH - indent - 6, subsequent_indent=pad, break_on_hyphens=False) + '"""'


def literal(noun: Noun) -> str:
    """A vocabulary as the type of its words, with what each means."""
    words = "".join(f'    "{word}",' + (f"  # {' '.join(about.split())}" if about else "") + "\n" for word, about in noun.words)
    return f"{noun.python}: TypeAlias = Literal[\n{words}]\n" + doc(noun.doc, 0)
