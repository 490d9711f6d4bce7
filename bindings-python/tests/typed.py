"""What an editor knows of the package; checked by mypy and never run."""

import datetime
import decimal
from collections.abc import Mapping
from typing import Any, assert_type

import aimskit
from aimskit import Aims, Findings, Records, Report, Risk

aims = aimskit.load("aims.json")
assert_type(aims, Aims)
assert_type(aims.risks, Records[Risk])
assert_type(aims.risks[0], Risk)
assert_type(aims.risks[:2], Records[Risk])
assert_type(aims.risks[0].identified_on, datetime.date | aimskit.PartialDate | None)
assert_type(aims.risks[0].causes, tuple[str, ...])
assert_type(aims.extensions, Mapping[str, Any] | None)
assert_type(aimskit.Money(amount=decimal.Decimal(5), currency="EUR").amount, decimal.Decimal)
if aims.scope:
    assert_type(aims.scope.statement, str | None)

report = aims.assess(as_of=datetime.date(2026, 11, 23))
assert_type(report, Report)
assert_type(report.findings, Findings)
assert_type(report.findings.errors[0].loc, tuple[str | int, ...])
for verdict in report.verdicts:
    assert_type(verdict.status, aimskit.Status)
assert_type(report.statement_of_applicability[0].decision, aimskit.SoaDecision | None)

Risk(id="R-1", kind="risk", ai_systems=("sys-1",))
Risk(id="R-1", causes=["a"], identified_on="2026-03-01", inherent={"likelihood": "rare"}, consequences=aims.risks[0].consequences)
aimskit.Money(amount=5, currency="EUR")
Risk(id="R-1", causes="a", identified_on=5)  # type: ignore[arg-type]  # a number is no date
assert_type(aims.get("T-1", aimskit.Treatment), aimskit.Treatment | None)
assert_type(aims.get("T-1"), aimskit.Record | None)
Risk(id="R-1", kind="wish")  # type: ignore[arg-type]  # no word of that vocabulary
Risk(title="x")  # type: ignore[call-arg]  # no record without an id
Risk(id="R-1", identifiedOn=None)  # type: ignore[call-arg]  # names are Python's
aims.risks[0].owner = "p-1"  # type: ignore[misc]  # records are frozen
aims.assess(profile="strict")  # type: ignore[arg-type]  # no such profile
