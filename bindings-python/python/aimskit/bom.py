"""Bills of materials and model cards as the core takes them."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from typing import Any

from .errors import ArgumentError
from .extras import needed
from .plain import write
from .source import read_file


def file(source: str | os.PathLike[str] | Mapping[str, Any]) -> dict[str, Any]:
    """A file of an import: one that is given by its path is read, with its SHA-256; of a Markdown card the front matter becomes JSON."""
    if isinstance(source, Mapping):
        return dict(source)
    held = read_file(source)
    raw = held if isinstance(held, bytes) else held.encode()
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        raise ArgumentError(f"{os.fspath(source)}: not UTF-8: {error.reason} at byte {error.start}") from None
    made = {"name": os.path.basename(os.fspath(source)), "text": text, "digest": {"algorithm": "sha256", "value": hashlib.sha256(raw).hexdigest()}}
    return made | card(text, os.fspath(source)) if text.startswith("---") else made


def card(text: str, name: str) -> dict[str, str]:
    """A Markdown card as its front matter and what follows it. YAML is read by PyYAML, an extra (`aimskit[yaml]`)."""
    first, *rest = text.splitlines(keepends=True)
    end = next((at for at, line in enumerate(rest) if line.rstrip() == "---"), None)
    if first.rstrip() != "---" or end is None:
        raise ArgumentError(f"{name}: the front matter has no end")
    yaml = needed("yaml", "yaml")
    try:
        # Dates and the like stay text: JSON has none.
        matter = yaml.load("".join(rest[:end]), Loader=yaml.BaseLoader)
    except yaml.YAMLError as error:
        raise ArgumentError(f"{name}: {error}") from None
    if not isinstance(matter, dict):
        raise ArgumentError(f"{name}: the front matter holds no names")
    return {"text": write(matter), "card": "".join(rest[end + 1 :])}
