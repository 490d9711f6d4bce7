"""Packed files of documents and workbooks with the same bytes for the same content: their dates are those that the caller gives."""

from __future__ import annotations

import datetime
import io
import os
import re
import zipfile
from pathlib import Path

__all__ = ["write"]

_PROPERTIES = "docProps/core.xml"
_DATED = re.compile(rb"(<dcterms:(created|modified)\b[^>]*>)[^<]*(</dcterms:\2>)")
_FIRST, _LAST = 1980, 2107
"""Years that a packed file can state."""


def write(held: bytes, to: str | os.PathLike[str] | io.BufferedIOBase, on: datetime.date | None) -> None:
    """Writes a packed file anew with that day in the place of each date that its library took from the clock; with none where no day is given."""
    out = io.BytesIO()
    moment = (min(max(on.year, _FIRST), _LAST), on.month, on.day, 0, 0, 0) if on else (_FIRST, 1, 1, 0, 0, 0)
    said = rb"\g<1>%sT00:00:00Z\g<3>" % on.isoformat().encode() if on else b""
    with zipfile.ZipFile(io.BytesIO(held)) as packed, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as again:
        for name in packed.namelist():
            part = zipfile.ZipInfo(name, moment)
            part.compress_type, part.create_system, part.external_attr = zipfile.ZIP_DEFLATED, 3, 0o600 << 16
            content = packed.read(name)
            again.writestr(part, _DATED.sub(said, content) if name == _PROPERTIES else content)
    if isinstance(to, str | os.PathLike):
        Path(to).write_bytes(out.getvalue())
    else:
        to.write(out.getvalue())
