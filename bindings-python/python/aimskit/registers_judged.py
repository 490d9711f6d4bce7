"""The two registers that the standard and auditors ask for first, with what the assessment says of each line."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .answers import RiskLine, RiskRegister, SoaLine, SoaSummary
from .collection import Records
from .plain import plain




class RiskLines(Records[RiskLine]):
    """The risk register: a line for each risk, in the order of the document; `place` ranks them."""

    __slots__ = ("_whole",)

    def __init__(self, whole: Mapping[str, Any] | None) -> None:
        self._whole = dict(whole or {})
        super().__init__(RiskLine, self._whole.get("risks", ()))

    def _with(self, data: list[Any]) -> RiskLines:
        return RiskLines({**self._whole, "risks": data})

    def __reduce__(self) -> tuple[Any, ...]:
        return RiskLines, (plain(self._whole),)

    @property
    def summary(self) -> RiskRegister:
        """The register as one record, with what belongs to no line."""
        return RiskRegister._of(self._whole)


class SoaLines(Records[SoaLine]):
    """The Statement of Applicability: a line for each control of Annex A, then the organization's own."""

    __slots__ = ("_whole",)

    def __init__(self, whole: Mapping[str, Any] | None) -> None:
        self._whole = dict(whole or {})
        super().__init__(SoaLine, self._whole.get("lines", ()))

    def _with(self, data: list[Any]) -> SoaLines:
        return SoaLines({**self._whole, "lines": data})

    def __reduce__(self) -> tuple[Any, ...]:
        return SoaLines, (plain(self._whole),)

    @property
    def summary(self) -> SoaSummary:
        """Its head: version, who prepared and approved it, and how many controls are included, excluded, undecided and implemented."""
        return SoaSummary._of(self._whole)
