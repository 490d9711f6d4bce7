"""Writes the frozen classes of records and of answers."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from .nouns import Member, Noun, Value, class_name
from .text import doc, literal

TYPES = {
    "text": "str",
    "day": "datetime.date",
    "date": "Date",
    "time": "Moment",
    "integer": "int",
    "number": "decimal.Decimal",
    "boolean": "bool",
    "map": "Mapping[str, Any]",
    "any": "Any",
}
# What a constructor takes besides what the field gives.
TAKEN = {"day": "datetime.date | str", "date": "Date | str", "time": "Moment | str", "number": "decimal.Decimal | float"}
CONVERTED = {"day", "date", "time", "number", "map"}


def type_of(value: Value) -> str:
    """The type of what stands in a field."""
    return TYPES.get(value.form) or class_name(value.noun)


def annotation(member: Member) -> str:
    """The type of a field: many are a tuple, and what may be left out may be `None`."""
    inner = type_of(member.value)
    if member.many:
        return f"tuple[{inner}, ...]"
    return inner if member.required or inner == "Any" else f"{inner} | None"


def field(member: Member) -> str:
    """The field as a line of its class."""
    parts = [f'"{member.name}"']
    if member.value.form in CONVERTED:
        parts.append(f'"{member.value.form}"')
    elif member.value.form == "noun":
        parts.append(f'"{class_name(member.value.noun)}"')
    if member.many:
        parts += ["many=True", "default=()"]
    elif not member.required:
        parts.append("default=None")
    return f"    {member.python}: {annotation(member)} = json_field({', '.join(parts)})"


def parameter(member: Member) -> str:
    """The field as what a constructor takes: any sequence, text of a date, a dict of a record."""
    value = member.value
    inner = f"{class_name(value.noun)} | Mapping[str, Any]" if value.form == "noun" else TAKEN.get(value.form, type_of(value))
    if member.many:
        return f"{member.python}: Sequence[{inner}] | None = None"
    return f"{member.python}: {inner}" + ("" if member.required else " = None" if inner == "Any" else " | None = None")


def constructor(noun: Noun) -> str:
    """The constructor as type checkers see it; it is the one of every record."""
    head, tail = "    def __init__(self, *, ", ") -> None: ..."
    said = ", ".join(map(parameter, noun.members)).replace(", ", ",\0").replace(" ", "\1").replace("\0", " ")
    lines = textwrap.wrap(said, 132, break_long_words=False, break_on_hyphens=False)
    body = "\n            ".join(lines).replace("\1", " ")
    return f"    if TYPE_CHECKING:\n\n    {head}\n            {body}\n        {tail}".replace("*, \n", "*,\n")


def noun(noun: Noun, made: bool = False) -> str:
    """A class, or the words of a vocabulary. `made`: one that people make."""
    if noun.words:
        return literal(noun)
    base = "Located" if noun.name == "finding" else "Record"
    lines = [f"class {noun.python}({base}):", doc(noun.doc, 4), "", "    __slots__ = ()", f'    __kind__ = "{noun.name}"', ""]
    for member in noun.members:
        lines += [field(member), doc(member.doc, 4)]
    if made and noun.members:
        lines += ["", constructor(noun)]
    return "\n".join(lines)


def module(about: str, nouns: Iterable[Noun], imports: tuple[str, str] = ("", ""), made: bool = False) -> str:
    """A module with a class for each noun."""
    nouns = list(nouns)
    head = f'''"""{about}

Written by `python -m generate` from the committed schemas; don't edit.
"""

from __future__ import annotations

import datetime
import decimal
from collections.abc import Mapping{", Sequence" if made else ""}
from typing import {"TYPE_CHECKING, " if made else ""}Any, Literal, TypeAlias

{imports[0]}from .dates import Date, Moment
from .record import Record, json_field
{imports[1]}
'''
    names = "".join(f'    "{each.python}",\n' for each in nouns)
    words = [noun(each) for each in nouns if each.words]
    classes = [noun(each, made) for each in nouns if not each.words]
    return head + f"__all__ = [\n{names}]\n\n" + "\n\n".join(words) + "\n\n\n" + "\n\n\n".join(classes) + "\n"


def registers(root: Noun) -> str:
    """The fields of the document, as properties over its registers."""
    imports = sorted({type_of(m.value) for m in root.members if m.value.form in ("noun", "words")})
    lines = [
        '''"""The registers of a document.

Written by `python -m generate` from the committed schemas; don't edit.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from .collection import Records
from .record import Record
''',
        "from .records import (\n" + "".join(f"    {name},\n" for name in imports) + ")",
        '''
_T = TypeVar("_T", bound=Record)


class Registers:
    """Read access to every record of a document."""

    __slots__ = ()

    def _one(self, name: str) -> Any:
        raise NotImplementedError

    def _many(self, name: str, cls: type[_T]) -> Records[_T]:
        raise NotImplementedError
''',
    ]
    for member in root.members:
        inner = type_of(member.value)
        kind = f"Records[{inner}]" if member.many else f"{inner} | None"
        lines += [
            "    @property",
            f"    def {member.python}(self) -> {kind}:",
            doc(member.doc, 8),
            f'        return self._many("{member.name}", {inner})' if member.many else f'        return self._one("{member.python}")',
            "",
        ]
    return "\n".join(lines)
