"""Libraries that are asked for only when they are used."""

from __future__ import annotations

import importlib
from typing import Any


def needed(module: str, extra: str) -> Any:
    """A library of an extra. Where it is not installed, an `ImportError` says what to install."""
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as error:
        if error.name != module.partition(".")[0]:
            raise
        raise ImportError(f"this needs {error.name}: pip install 'aimskit[{extra}]'", name=error.name) from None
