"""Bills of materials and model cards as records."""

import json
from pathlib import Path

import pytest

import aimskit
from aimskit.cli import main

BOMS = Path(__file__).resolve().parents[2] / "core/tests/boms"
EMPTY = {"schemaVersion": "1.0"}


def test_a_file_by_its_path_and_again():
    path = BOMS / "cyclonedx-1.5-application.json"
    aims, account = aimskit.loads(EMPTY).with_boms(path)
    assert aims.get("nordlicht-triage-bert").model.model_type == "transformer (BertForSequenceClassification)"
    assert account.sources[0].digest.algorithm == "sha256" and "new: AI system `ticket-triage`" in str(account)
    again, account = aims.with_boms(path)
    assert again == aims and {each.outcome for each in account.records} == {"unchanged"}


def test_a_card_with_front_matter(tmp_path):
    pytest.importorskip("yaml")
    card = tmp_path / "README.md"
    card.write_text("---\nlicense: mit\nmodel_name: tiny\nlanguage: [no, de]\n---\n# Tiny\n\n## Limitations\n\nSmall.\n", "utf-8")
    aims, _ = aimskit.loads(EMPTY).with_boms(card)
    model = aims.get("tiny")
    assert (model.model.licence, model.model.known_limitations) == ("mit", ("Small.",))
    assert json.loads(aims.to_json())["resources"][0]["extensions"]["bom"]["languages"] == ["no", "de"]


@pytest.mark.parametrize("text", ["---\nlicense: mit\n", "---\n- a\n---\n", "---\na: [\n---\n"])
def test_a_card_that_is_none_is_an_argument_error(tmp_path, text):
    pytest.importorskip("yaml")
    card = tmp_path / "README.md"
    card.write_text(text, "utf-8")
    with pytest.raises(aimskit.ArgumentError, match="README.md"):
        aimskit.loads(EMPTY).with_boms(card)


def test_a_file_that_is_no_file_of_a_format_says_so_and_changes_nothing():
    aims, account = aimskit.loads(EMPTY).with_boms(BOMS / "truncated.json", {"name": "x", "text": "{}"})
    assert aims.to_dict() == EMPTY and [each.readable for each in account.sources] == [False, False]
    assert [each.diagnostics[0].code for each in account.sources] == ["unexpected-end", "import-format-unknown"]
    with pytest.raises(aimskit.ArgumentError):
        aimskit.loads(EMPTY).with_boms({"name": "x"})


def test_the_command_takes_files_in(tmp_path, capsys):
    out = tmp_path / "aims.json"
    assert main(["import", str(BOMS / "cyclonedx-1.5-application.json"), "--as", "bom", "-o", str(out)]) == 0
    assert "new: AI system `ticket-triage`" in capsys.readouterr().err
    assert aimskit.load(out).to_dict() == aimskit.loads(EMPTY).with_boms(BOMS / "cyclonedx-1.5-application.json")[0].to_dict()
    (tmp_path / "no.json").write_text("[1", "utf-8")
    assert main(["import", str(tmp_path / "no.json"), "--as", "bom", "--into", str(out), "-o", str(tmp_path / "again.json")]) == 1
    assert "no.json:1:" in capsys.readouterr().err
    assert aimskit.load(tmp_path / "again.json").to_dict() == aimskit.load(out).to_dict()
    assert main(["import", str(out), str(out), "--as", "risks", "--plan"]) == 2
