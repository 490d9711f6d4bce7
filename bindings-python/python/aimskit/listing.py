"""Frozen sequences that frames take for tables."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Generic, TypeVar, overload

T_co = TypeVar("T_co", covariant=True)


class Listing(Generic[T_co]):
    """All that a `Sequence` has, and none by name: polars would take one for untyped objects and never ask for its Arrow stream."""

    __slots__ = ()

    def __len__(self) -> int:
        raise NotImplementedError

    @overload
    def __getitem__(self, at: int, /) -> T_co: ...
    @overload
    def __getitem__(self, at: slice, /) -> Any: ...
    def __getitem__(self, at: int | slice, /) -> Any:
        raise NotImplementedError

    def __iter__(self) -> Iterator[T_co]:
        return (self[at] for at in range(len(self)))

    def __reversed__(self) -> Iterator[T_co]:
        return (self[at] for at in range(len(self) - 1, -1, -1))

    def __contains__(self, value: object) -> bool:
        return any(value == each for each in self)

    def index(self, value: object, start: int = 0, stop: int | None = None) -> int:
        """The place of the first that is equal; a `ValueError` where none is."""
        return Sequence.index(self, value, start, stop)  # type: ignore[arg-type]

    def count(self, value: object) -> int:
        """How many are equal."""
        return sum(value == each for each in self)
