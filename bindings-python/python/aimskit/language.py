"""Languages: what people read comes in English, or in the language of a language file."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from . import _core
from .dates import PartialDate
from .errors import ArgumentError
from .plain import parse
from .source import Path, Reads, Source, read_file, text_of


class Language:
    """The texts of one language, from `load_language`. What its file does not have is English."""

    __slots__ = ("_loaded", "_said")

    def __init__(self, loaded: _core.Language, said: dict[str, Any]) -> None:
        self._loaded, self._said = loaded, said

    @property
    def tag(self) -> str:
        """Its tag (BCP 47), as in `de`."""
        return str(self._said["language"])

    @property
    def name(self) -> str:
        """What it calls itself; empty when the file does not say."""
        return str(self._said.get("name", ""))

    @property
    def diagnostics(self) -> Any:
        """Every error of the file: keys and places that the English texts do not have, among others."""
        from .collection import Findings

        return Findings(self._said.get("diagnostics", []), "the language file")

    @property
    def missing(self) -> tuple[str, ...]:
        """Pointers of the texts that the file does not have."""
        return tuple(self._said.get("missing", ()))

    def __repr__(self) -> str:
        return f"<Language {self.tag}: {len(self.diagnostics)} diagnostics, {len(self.missing)} texts missing>"


_default: Language | None = None
_here: ContextVar[Language | None] = ContextVar("aimskit.language")


def load_language(source: Path | Reads | Source) -> Language:
    """Reads a language file: a path, an opened file, JSON text that begins with `{`, or a dict. One that can't be read is an `ArgumentError`.

    >>> import aimskit
    >>> german = aimskit.load_language({"language": "de", "phrases": {"status": {"gap": "Lücke"}}})
    >>> with aimskit.speaking(german):
    ...     aimskit.loads({"schemaVersion": "1.0"}).assess(as_of="2026-11-23").gates[0].title[:4]
    'have'
    """
    is_text = isinstance(source, str | bytes) and source.lstrip()[:1] in ("{", b"{")
    is_file = not is_text and (isinstance(source, str) or hasattr(source, "read") or hasattr(source, "__fspath__"))
    loaded, answer = _core.language(text_of(read_file(source) if is_file else source))  # type: ignore[arg-type]
    said = parse(answer)
    if loaded is None:
        raise ArgumentError("; ".join(each["message"] for each in said.get("diagnostics", [])))
    return Language(loaded, said)


def set_language(language: Language | None) -> None:
    """What people read comes in this language from now on; `None` is English."""
    global _default
    _default = language


@contextmanager
def speaking(language: Language | None) -> Iterator[None]:
    """What people read comes in this language within the block, for this thread or task alone; `None` is English."""
    before = _here.set(language)
    try:
        yield
    finally:
        _here.reset(before)


def current() -> Language | None:
    """The language that is spoken here; `None` is English."""
    return _here.get(_default)


def loaded() -> _core.Language | None:
    """The same, as the core takes it."""
    language = current()
    return language._loaded if language else None


def say(group: str, key: str, **params: int | str) -> str:
    """A phrase with its places filled; `count` chooses its form."""
    said = _core.say(group, key, list(params.items()), loaded())
    if said is None:
        raise KeyError(f"{group}.{key}")
    return said


def word(group: str, text: str) -> str:
    """A word of the data as people say it; one that has no phrase stays as it is."""
    said = _core.say(group, text, [], loaded())
    return text if said is None else said


def date(day: datetime.date | PartialDate | str) -> str:
    """A date as the language writes it."""
    return _core.date(str(day), loaded())
