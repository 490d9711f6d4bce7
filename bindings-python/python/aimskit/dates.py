"""Dates as records have them: days, and months or years where no more is known."""

from __future__ import annotations

import calendar
import datetime
import re
from dataclasses import dataclass
from typing import Self, TypeAlias

__all__ = ["PartialDate"]

_FORM = re.compile(r"([0-9]{4})(?:-([0-9]{2}))?")


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A month or a year where a record does not say the day: ISO 8601 with reduced precision.

    Whether it is before or after a day inside it is not known, so it has no order; `first` and `last` are days.

    >>> march = PartialDate(2026, 3)
    >>> str(march), march.first, march.last
    ('2026-03', datetime.date(2026, 3, 1), datetime.date(2026, 3, 31))
    >>> PartialDate.fromisoformat("2026").last
    datetime.date(2026, 12, 31)
    """

    year: int
    month: int | None = None

    def __post_init__(self) -> None:
        datetime.date(self.year, 1 if self.month is None else self.month, 1)

    @classmethod
    def fromisoformat(cls, text: str) -> Self:
        """The month or year of a text like `2026-03` or `2026`; any other is a `ValueError`."""
        if not (found := _FORM.fullmatch(text)):
            raise ValueError(f"`{text}` is neither a month nor a year")
        year, month = found.groups()
        return cls(int(year), None if month is None else int(month))

    @property
    def first(self) -> datetime.date:
        """The first day of it."""
        return datetime.date(self.year, self.month or 1, 1)

    @property
    def last(self) -> datetime.date:
        """The last day of it."""
        month = self.month or 12
        return datetime.date(self.year, month, calendar.monthrange(self.year, month)[1])

    def isoformat(self) -> str:
        """As text of the data: `2026-03`, `2026`."""
        return f"{self.year:04}" if self.month is None else f"{self.year:04}-{self.month:02}"

    def __str__(self) -> str:
        return self.isoformat()


Date: TypeAlias = datetime.date | PartialDate
"""A day, or a month or a year where no more is known."""
Moment: TypeAlias = datetime.datetime | datetime.date | PartialDate
"""A moment with its offset from UTC, or a date where the time is not known."""


def date_of(text: str) -> Date:
    """A date of the data. Any other text is a `ValueError`."""
    return PartialDate.fromisoformat(text) if len(text) < 10 else datetime.date.fromisoformat(text)


def moment_of(text: str) -> Moment:
    """An instant of the data, or a date. Any other text is a `ValueError`."""
    return date_of(text) if len(text) <= 10 else datetime.datetime.fromisoformat(text)


def last_day(date: Date) -> datetime.date:
    """The day, or the last one of a month or a year."""
    return date.last if isinstance(date, PartialDate) else date


def first_day(date: Date) -> datetime.date:
    """The day, or the first one of a month or a year."""
    return date.first if isinstance(date, PartialDate) else date
