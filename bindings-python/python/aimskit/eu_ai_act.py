"""What the EU AI Act asks next of AI systems, and what changed in the law: `aimskit.eu_ai_act.next_question(aims, id)`."""

from __future__ import annotations

from .aims import Aims
from .answers import EuAiActLawChange, EuAiActQuestion
from .verbs import Day, answer, day, options


def next_questions(aims: Aims, *, as_of: Day = None) -> list[EuAiActQuestion]:
    """What the EU AI Act asks next of every AI system of a document: for each the fact that decides fastest, with the field in which it belongs.

    A system for which nothing is open has no question. Not legal advice.

    >>> import aimskit
    >>> aims = aimskit.loads({"schemaVersion": "1.0", "aiSystems": [{"id": "S-1", "euAiAct": {"outputUsedInUnion": True}}]})
    >>> [(each.pointer, each.answer) for each in next_questions(aims, as_of="2026-11-23")]
    [('/aiSystems/0/euAiAct/screenedOn', 'day')]
    """
    return _asked(aims, None, as_of)


def next_question(aims: Aims, id: str, *, as_of: Day = None) -> EuAiActQuestion | None:
    """What the EU AI Act asks next of the AI system with this id; `None` when nothing is open, or there is no such system."""
    return next(iter(_asked(aims, [id], as_of)), None)


def _asked(aims: Aims, ids: list[str] | None, as_of: Day) -> list[EuAiActQuestion]:
    said = answer("next_question", aims._source, options(asOf=day(as_of), aiSystems=ids))
    return [EuAiActQuestion._of(each) for each in said.get("questions", [])]


def law_changes(since: Day, until: Day = None) -> list[EuAiActLawChange]:
    """What changed in the EU AI Act between two days: what begins on another day, and acts of Annex I that moved.

    >>> [(each.act, each.section_after) for each in law_changes("2026-07-01", "2026-08-01") if each.act == "2023/1230"]
    [('2023/1230', 'sectionB')]
    """
    said = answer("next_question", '{"schemaVersion": "1.0"}', options(asOf=day(until), lawSince=day(since)))
    return [EuAiActLawChange._of(each) for each in said.get("lawChanges", [])]
