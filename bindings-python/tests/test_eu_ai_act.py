"""What the EU AI Act asks next, and what changed in it."""

import aimskit
from aimskit import eu_ai_act

AS_OF = "2026-11-23"


def system(**facts: object) -> aimskit.Aims:
    return aimskit.loads({"schemaVersion": "1.0", "aiSystems": [{"id": "S-1", "euAiAct": facts}]})


def test_the_question_that_decides_fastest_comes_first() -> None:
    first = eu_ai_act.next_question(system(), "S-1", as_of=AS_OF)
    assert first is not None
    assert (first.field, first.answer, first.article) == ("outputUsedInUnion", "yesNo", "Art. 2(1)")
    then = eu_ai_act.next_question(system(outputUsedInUnion=True), "S-1", as_of=AS_OF)
    assert then is not None
    assert then.pointer == "/aiSystems/0/euAiAct/screenedOn"


def test_choices_are_words_of_the_document() -> None:
    facts = system(outputUsedInUnion=True, screenedOn="2026-01-01", classifiedOn="2026-01-01")
    asked = eu_ai_act.next_questions(facts, as_of=AS_OF)
    assert [each.field for each in asked] == ["roles"]
    assert "deployer" in asked[0].choices


def test_nothing_is_asked_of_a_system_that_is_not_there() -> None:
    assert eu_ai_act.next_question(system(), "S-2", as_of=AS_OF) is None


def test_the_law_changed_in_july_2026() -> None:
    moved = {each.begins: each.after for each in eu_ai_act.law_changes("2026-07-01", "2026-08-01") if each.begins}
    assert str(moved["annexIii"]) == "2027-12-02"
    assert eu_ai_act.law_changes("2026-08-01", "2026-09-01") == []
