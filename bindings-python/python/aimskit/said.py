"""What the core says of a thing in lines, for a page and for a slide: a title, then labels with what stands behind them."""

from __future__ import annotations

import re
from html import escape

_LABELLED = re.compile(r"  (\S(?:.*?\S)?) {2,}(\S.*)")


def parts(text: str) -> list[tuple[str, list[tuple[str, list[str]]]]]:
    """Titles with their labelled lines; a line further in goes on with the label above it."""
    found: list[tuple[str, list[tuple[str, list[str]]]]] = []
    for line in text.splitlines():
        labelled = _LABELLED.fullmatch(line)
        if not line.strip():
            continue
        if not line.startswith(" ") or not found:
            found.append((line.strip(), []))
        elif labelled and not line.startswith("   "):
            found[-1][1].append((labelled[1], [labelled[2]]))
        elif found[-1][1] and line.startswith("   "):
            found[-1][1][-1][1].append(line.strip())
        else:
            found[-1][1].append(("", [line.strip()]))
    return found


def to_html(text: str) -> str:
    """The lines as tables."""
    from .html import code, table

    def rows(lines: list[tuple[str, list[str]]]) -> str:
        return table([], [[f"<b>{escape(label)}</b>", "<br>".join(map(code, said))] for label, said in lines]) if lines else ""

    return "".join(f"<p><b>{code(title)}</b></p>{rows(lines)}" for title, lines in parts(text))


def to_markdown(text: str) -> str:
    """The lines as lists of Markdown. What users wrote is text in it, never markup."""
    out = []
    for title, lines in parts(text):
        out.append(f"**{marked(title)}**\n")
        for label, said in lines:
            head = f"- {marked(label)}: " if label else "- "
            out.append(head + marked(said[0]) if len(said) == 1 else head.rstrip() + "".join(f"\n  - {marked(each)}" for each in said))
        out.append("")
    return "\n".join(out)


def marked(text: str) -> str:
    """Text within Markdown; what stands in backticks is code already."""
    pieces = text.split("`")
    return "`".join(piece if at % 2 and at < len(pieces) - 1 else re.sub(r"([\\*_\[\]|#])", r"\\\1", escape(piece, quote=False)) for at, piece in enumerate(pieces))
