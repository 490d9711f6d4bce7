"""The command line: `aimskit check`, `init`, `schema`, `rules`, `explain`, `toward`, `diff`, `import`, `paper`, `export`,
`mapping`, `digest`, `log`, `verify`, `statement`, `ids`.

Exit codes: 0, nothing to stop for; 1, something is wrong with the data; 2, the command cannot run (arguments, files).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from ..errors import ArgumentError
from .arguments import parser, speak

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command with these arguments, those of the process when left out, and gives its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8")  # what is written does not depend on the machine
    try:
        speak(arguments)
        known = parser().parse_args(arguments)
        code: int = known.run(known)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        return _cannot(f"{error.filename}: {error.strerror}" if error.filename else str(error))
    except ArgumentError as error:
        return _cannot(str(error))
    except KeyboardInterrupt:
        return 130
    return code


def _cannot(why: str) -> int:
    print(f"aimskit: {why}", file=sys.stderr)
    return 2
