"""ISO/IEC 42001 AI management systems as data: read, check, assess, explain."""

from __future__ import annotations

import datetime
import json
from typing import Any

from . import _core

__all__ = ["assess"]


def assess(aims: str | dict[str, Any], *, as_of: datetime.date | str, profile: str = "review") -> dict[str, Any]:
    """Assess an AIMS document (JSON text or a dict) as of a day.

    Returns a dict with ``diagnostics`` (errors of the document's shape, absent when there are none) and ``report``
    (absent when the document could not be read). Bad input never raises: it is a diagnostic.
    """
    document = aims if isinstance(aims, str) else json.dumps(aims)
    day = f"{as_of:%Y-%m-%d}" if isinstance(as_of, datetime.date) else as_of
    return json.loads(_core.assess(document, json.dumps({"asOf": day, "profile": profile})))
