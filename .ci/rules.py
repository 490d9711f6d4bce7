"""Lists the rules: every file of core/src/rules/<folder>/ that has a `rule!` is named in the folder's mod.rs, and every folder in the mod.rs above.

The lists stand between two marker lines. Without arguments they are written; `--check` names the files whose list is stale, and fails.
"""

import re
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RULES = ROOT / "core/src/rules"
BEGIN, END = "// <rules> written by ./check bless", "// </rules>"
WIDTH = 130


def rules(folder: Path) -> list[str]:
    declares = re.compile(r"^(?:\w+::)*rule! ?\{", re.MULTILINE)
    files = (path for path in folder.glob("*.rs") if path.name != "mod.rs")
    return sorted(path.stem for path in files if declares.search(path.read_text("utf-8")))


def listed(text: str, macro: str, names: list[str]) -> str | None:
    """The text with that list between its markers; nothing if the markers are not there, once each."""
    parts = re.fullmatch(rf"(.*^{re.escape(BEGIN)}\n).*?(^{re.escape(END)}$.*)", text, re.DOTALL | re.MULTILINE)
    if parts is None or text.count(BEGIN) != 1 or text.count(END) != 1:
        return None
    lines = textwrap.wrap(" ".join(names), WIDTH, initial_indent="    ", subsequent_indent="    ", break_long_words=False)
    return parts[1] + "\n".join([f"{macro} {{", *lines, "}"]) + "\n" + parts[2]


def main(check: bool) -> None:
    folders = {path.name: rules(path) for path in sorted(RULES.iterdir()) if path.is_dir()}
    wanted = {RULES / "mod.rs": ("folders!", [name for name, its in folders.items() if its])}
    wanted |= {RULES / name / "mod.rs": ("crate::rules::listed!", its) for name, its in folders.items() if its}
    wrong = []
    for path, (macro, names) in wanted.items():
        old = path.read_text("utf-8") if path.exists() else ""
        new = listed(old, macro, names)
        name = path.relative_to(ROOT)
        if new is None:
            sys.exit(f"{name} needs the lines `{BEGIN}` and `{END}`, once each, where its list is to stand")
        if new != old and check:
            wrong.append(f"stale: {name}")
        elif new != old:
            path.write_text(new, "utf-8")
            print(f"written: {name}")
    sys.exit("\n".join(wrong) or 0)


main("--check" in sys.argv[1:])
