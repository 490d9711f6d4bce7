"""`python -m generate`, run in `bindings-python`, writes the generated modules; with `--check` it only says which have drifted."""

from __future__ import annotations

import sys
from pathlib import Path

from . import models, records
from .nouns import answered, recorded

PACKAGE = Path(__file__).resolve().parents[1] / "python/aimskit"


def modules() -> dict[Path, str]:
    """Every generated module and its text."""
    root, nouns = recorded()
    answers = answered()
    shared = sorted(used(answers) - set(answers))
    imports = "from .located import Located\n", "from .records import (\n" + "".join(f"    {nouns[name].python},\n" for name in shared) + ")\n"
    # The report has a class of its own; views come one by one.
    kept = [each for name, each in answers.items() if name not in ("report", "views", "crosswalk")]
    return {
        PACKAGE / "records.py": records.module("What an organization records: a frozen class for each noun of the model.", [*nouns.values(), root], made=True),
        PACKAGE / "answers.py": records.module("What the library says: a frozen class for each noun of its answers.", kept, imports),
        PACKAGE / "registers.py": records.registers(root),
        PACKAGE / "models.py": models.module(root, nouns.values()),
    }


def used(nouns: dict) -> set[str]:
    """Names of the nouns that fields refer to."""
    return {member.value.noun for each in nouns.values() for member in each.members if member.value.noun}


def main(arguments: list[str]) -> int:
    """Writes, or checks."""
    drifted = [path for path, text in modules().items() if not path.exists() or path.read_text("utf-8") != text]
    for path in drifted:
        if "--check" not in arguments:
            path.write_text(modules()[path], "utf-8")
        print(f"{'stale' if '--check' in arguments else 'written'}: {path.relative_to(PACKAGE.parents[2])}")
    return 1 if drifted and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
