"""Places in a document."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from .record import Record, json_field

if TYPE_CHECKING:
    from .answers import Finding


class Located(Record):
    """What stands at a place of a document."""

    __slots__ = ()
    __kind__ = "located"

    if TYPE_CHECKING:
        pointer: str = json_field("pointer")

    @property
    def loc(self) -> tuple[str | int, ...]:
        """The place as pydantic gives it: `("risks", 0, "owner")`."""
        steps = (step.replace("~1", "/").replace("~0", "~") for step in self.pointer.split("/")[1:])
        return tuple(int(step) if step.isascii() and step.isdigit() else step for step in steps)

    def __rich__(self) -> Any:
        from .terminal import finding

        return finding(cast("Finding", self))
