"""Writes the pydantic models."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .nouns import Member, Noun, Value, class_name
from .text import doc, literal

ID = "^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$"
REFERENCE = "^(?:[a-z][a-z0-9-]{0,63}:)?[A-Za-z0-9][A-Za-z0-9._-]{0,127}$"
NAMED = {ID: "Id", REFERENCE: "Reference"}
BOUNDS = {"minimum": "ge", "maximum": "le", "exclusiveMinimum": "gt", "exclusiveMaximum": "lt"}
LENGTHS = {"minLength": "min_length", "maxLength": "max_length"}
PLAIN = {"day": "Day", "date": "Date", "time": "Moment", "boolean": "Boolean", "map": "Extensions", "any": "Any"}


def type_of(value: Value) -> str:
    """The type of what stands in a field, with what its schema says of it."""
    schema = value.schema
    match value.form:
        case "text" if schema.get("pattern") in NAMED:
            return NAMED[schema["pattern"]]
        case "text":
            lengths = rename(schema, LENGTHS)
            name, said = ("Text", {}) if lengths == {"min_length": 1, "max_length": 65536} else ("AnyText", lengths)
            if "(?=" in schema.get("pattern", ""):  # pydantic's regular expressions don't look ahead
                return f'Annotated[{name}, matching(r"{schema["pattern"]}")]'
            return bounded(name, "StringConstraints", {**said, **rename(schema, {"pattern": "pattern"})})
        case "integer" | "number":
            return bounded(value.form.capitalize(), "Field", rename(schema, BOUNDS))
        case "noun" | "words":
            return class_name(value.noun)
        case _:
            return PLAIN[value.form]


def rename(schema: dict[str, Any], names: dict[str, str]) -> dict[str, Any]:
    """What a schema says, by pydantic's names."""
    return {names[key]: schema[key] for key in names if key in schema}


def bounded(name: str, by: str, bounds: dict[str, Any]) -> str:
    """A type within bounds."""
    said = ", ".join(f"{key}={'r' if key == 'pattern' else ''}{text(value)}" for key, value in bounds.items())
    return f"Annotated[{name}, {by}({said})]" if said else name


def text(value: Any) -> str:
    """A value as Python text."""
    return f'"{value}"' if isinstance(value, str) else repr(value)


def field(member: Member) -> str:
    """The field as a line of its model."""
    inner = type_of(member.value)
    # `alias` would be the name that type checkers ask for: the models make the names of the schemas from Python's.
    named = "" if camel(member.python) == member.name else f'validation_alias="{member.name}", serialization_alias="{member.name}"'
    if member.many:
        default, kind = "default_factory=list", f"list[{inner}]"
    elif member.required:
        default, kind = "", inner
    else:
        default, kind = "default=None", f"{inner} | None"
    if not named:
        return f"    {member.python}: {kind}" + {"default=None": " = None", "": ""}.get(default, f" = Field({default})")
    return f"    {member.python}: {kind} = Field({', '.join(each for each in (default, named) if each)})"


def camel(name: str) -> str:
    """The name in the schemas, as `modelling` makes it."""
    first, *rest = name.rstrip("_").split("_")
    return first + "".join(each.capitalize() for each in rest)


def noun(noun: Noun) -> str:
    """A model, or the words of a vocabulary."""
    if noun.words:
        return literal(noun)
    lines = [f"class {class_name(noun.name)}(AimsModel):", doc(noun.doc, 4), ""]
    for member in noun.members:
        lines += [field(member), doc(member.doc, 4)]
    return "\n".join(lines)


def module(root: Noun, nouns: Iterable[Noun]) -> str:
    """The module with all models."""
    everything = [*nouns, root]
    names = "".join(f'    "{class_name(each.name)}",\n' for each in everything)
    words = [noun(each) for each in everything if each.words]
    classes = [noun(each) for each in everything if not each.words]
    head = f'''"""What an organization records, as pydantic models (`pip install "aimskit[models]"`).

A document that the core reads without a diagnostic validates here, and one with errors of shape does not; rules are the core's alone.
Written by `python -m generate` from the committed schemas; don't edit.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field, StringConstraints

from .modelling import AimsModel, AnyText, Boolean, Date, Day, Extensions, Id, Integer, Moment, Number, Reference, Text, matching

__all__ = [
{names}]

'''
    return head + "\n\n".join(words) + "\n\n\n" + "\n\n\n".join(classes) + "\n"
