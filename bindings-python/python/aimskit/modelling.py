"""What the pydantic models share: how the core reads text, days, numbers and what may be left out."""

from __future__ import annotations

import datetime
import re
from typing import Annotated, Any, ClassVar, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    PlainValidator,
    Strict,
    StringConstraints,
    model_validator,
)

from .dates import PartialDate
from .source import _name

_PARTIAL = re.compile(r"[0-9]{4}(?:-[0-9]{2})?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])")


def _day(value: Any) -> datetime.date:
    if isinstance(value, str) and _DAY.fullmatch(value):
        return datetime.date.fromisoformat(value)
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value
    raise ValueError("a day is written like `2026-11-23`")


def _date(value: Any) -> datetime.date | PartialDate:
    if isinstance(value, PartialDate):
        return value
    if isinstance(value, str) and _PARTIAL.fullmatch(value):
        return PartialDate.fromisoformat(value)
    try:
        return _day(value)
    except ValueError:
        raise ValueError("a date is written like `2026-11-23`, `2026-11` or `2026`") from None


def _moment(value: Any) -> datetime.datetime | datetime.date | PartialDate:
    if isinstance(value, PartialDate | datetime.date | str) and not isinstance(value, datetime.datetime) and len(str(value)) <= 10:
        return _date(value)
    if isinstance(value, str) and _MOMENT.fullmatch(value):
        return datetime.datetime.fromisoformat(value)
    if isinstance(value, datetime.datetime) and value.tzinfo is not None:
        return value
    raise ValueError("a moment is written like `2026-11-23T09:30:00+01:00`")


def matching(pattern: str) -> AfterValidator:
    """Text that a pattern matches whole."""
    compiled = re.compile(pattern)

    def check(value: str) -> str:
        if not compiled.fullmatch(value):
            raise ValueError(f"`{value}` is not written like `{pattern}`")
        return value

    return AfterValidator(check)


def _number(value: Any) -> Any:
    if isinstance(value, bool | str | bytes):
        raise ValueError("a number is no text and no truth value")
    return value


Text = Annotated[str, Strict(), StringConstraints(min_length=1, max_length=65536)]
AnyText = Annotated[str, Strict()]
Id = Annotated[str, Strict(), StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$")]
Reference = Annotated[str, Strict(), StringConstraints(pattern=r"^(?:[a-z][a-z0-9-]{0,63}:)?[A-Za-z0-9][A-Za-z0-9._-]{0,127}$")]
Day = Annotated[datetime.date, BeforeValidator(_day, json_schema_input_type=str)]
_WRITTEN = PlainSerializer(lambda value: value.isoformat(), return_type=str, when_used="json")
Date = Annotated[datetime.date | PartialDate, PlainValidator(_date, json_schema_input_type=str), _WRITTEN]
Moment = Annotated[datetime.datetime | datetime.date | PartialDate, PlainValidator(_moment, json_schema_input_type=str), _WRITTEN]
Integer = Annotated[int, BeforeValidator(_number)]
Number = Annotated[float, BeforeValidator(_number), Field(allow_inf_nan=False)]
Boolean = Annotated[bool, Strict()]
Extensions = dict[Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9-]{0,63}$")], Any]


class AimsModel(BaseModel):
    """A noun of the model. Made in Python with snake_case names; read from and written to JSON with the names of the schemas."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        alias_generator=_name, extra="forbid", validate_by_alias=True, validate_by_name=True, serialize_by_alias=True, protected_namespaces=(), defer_build=True
    )

    @model_validator(mode="before")
    @classmethod
    def _no_null(cls, values: Any) -> Any:
        if isinstance(values, dict):
            for name, value in values.items():
                if value is None:
                    raise ValueError(f"`{name}` is null, which is no value: leave it out")
        return values

    @classmethod
    def model_validate(cls, obj: Any, *, by_name: bool | None = False, **options: Any) -> Self:
        """Validates a dict with the names of the schemas; `by_name=True` takes snake_case names too."""
        return super().model_validate(obj, by_alias=True, by_name=by_name, **options)

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, *, by_name: bool | None = False, **options: Any) -> Self:
        """Validates JSON text. Two members with one name pass unseen: pydantic's reader keeps the last of them without a word."""
        return super().model_validate_json(json_data, by_alias=True, by_name=by_name, **options)
