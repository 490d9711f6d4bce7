"""OSCAL out and in, judged by compliance-trestle where it is installed."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

import aimskit
from aimskit.cli import main

ROOT = Path(__file__).resolve().parents[2]
# In an environment of its own (`./check` makes it): it asks for older libraries than ours.
TRESTLE = shutil.which("trestle")
AT = "2026-11-23T00:00:00Z"
MODELS = {
    "catalog.json": "catalogs",
    "profile.json": "profiles",
    "system-security-plan.json": "system-security-plans",
    "assessment-plan.json": "assessment-plans",
    "assessment-results.json": "assessment-results",
    "plan-of-action-and-milestones.json": "plan-of-action-and-milestones",
}


def test_our_own_documents_come_back_whole() -> None:
    aims = aimskit.load(ROOT / "examples/data/starter.aims.json")
    bundle = aims.assess(as_of="2026-11-23").to_oscal(last_modified=AT, native=True)
    again, account, frameworks, mappings = aimskit.loads({"schemaVersion": "1.0"}).with_oscal({"name": "bundle.json", "text": bundle})
    assert again.to_dict() == aims.to_dict() and frameworks == [] and mappings == []
    assert [source.readable for source in account.sources] == [True]
    unchanged, account, *_ = aims.with_oscal({"name": "bundle.json", "text": bundle})
    assert unchanged.to_dict() == aims.to_dict() and not account.conflicts


def test_a_catalogue_of_others_is_a_framework(tmp_path: Path) -> None:
    path = tmp_path / "house.json"
    path.write_text(json.dumps({"catalog": {"metadata": {"title": "House rules"}, "controls": [{"id": "h-1", "title": "Somebody answers"}]}}), "utf-8")
    aims, _, [framework], _ = aimskit.loads({"schemaVersion": "1.0"}).with_oscal(path)
    report = aims.assess(as_of="2026-11-23", frameworks=[framework])
    assert report.verdicts.get("house-rules:h-1") is not None
    _, account, *_ = aims.with_oscal({"name": "x.json", "text": "{"})
    assert [source.readable for source in account.sources] == [False]


def test_a_mapping_collection_is_a_mapping_set(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    known = aimskit.mapping_set("nist-ai-rmf-1.0__iso-42001-2023")
    path, out, folder = tmp_path / "mapping.json", tmp_path / "aims.json", tmp_path / "beside"
    path.write_text(aimskit.write_mappings(known, "oscal", last_modified=AT), "utf-8")
    done = aimskit.load(ROOT / "examples/data/starter.aims.json").with_oscal(path)
    assert [each.to_dict() for each in done.mappings] == [known.to_dict()]
    assert [(each.kind, each.id) for each in done.account.records if each.kind == "mappingSet"] == [("mappingSet", known.id)]
    assert done.aims.assess(as_of="2026-11-23").toward("nist-ai-rmf", mappings=done.mappings) is not None
    # On the command line it has to be said where it goes.
    assert main(["import", str(path), "--as", "oscal", "-o", str(out)]) == 2 and not out.exists()
    assert f"{known.id}.mapping.json" in capsys.readouterr().err
    assert main(["import", str(path), "--as", "oscal", "--beside", str(folder), "-o", str(out)]) == 0
    assert json.loads((folder / f"{known.id}.mapping.json").read_text("utf-8")) == known.to_dict()


def test_the_command_takes_oscal_in_and_writes_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    starter, bundle, out = str(ROOT / "examples/data/starter.aims.json"), tmp_path / "bundle.json", tmp_path / "aims.json"
    assert main(["export", starter, "--format", "oscal", "-o", str(bundle)]) == 2
    assert main(["export", starter, "--format", "oscal", "--last-modified", AT, "--as-of", "2026-11-23", "-o", str(bundle)]) == 0
    assert main(["import", str(bundle), "--as", "oscal", "-o", str(out)]) == 0
    assert json.loads(out.read_text("utf-8")) == aimskit.load(starter).to_dict()
    (tmp_path / "none.json").write_text("{", "utf-8")
    assert main(["import", str(tmp_path / "none.json"), "--as", "oscal", "--into", starter, "-o", str(out)]) == 1
    assert "none.json:1:" in capsys.readouterr().err


@pytest.mark.skipif(TRESTLE is None, reason="compliance-trestle is not installed")
def test_trestle_takes_the_bundle(tmp_path: Path) -> None:
    report = aimskit.load(ROOT / "examples/data/meridian.aims.json").assess(as_of="2026-11-23")
    assert TRESTLE
    trestle = [TRESTLE]
    # It takes nothing in that lies in its own folder.
    work = tmp_path / "work"
    work.mkdir()
    subprocess.run([*trestle, "init"], cwd=work, check=True, capture_output=True)
    names = {name: f"trestle://{folder}/meridian/{name}" for name, folder in MODELS.items()}
    for name, document in json.loads(report.to_oscal(last_modified=AT)).items():
        text = json.dumps(document)
        for other, href in names.items():
            text = text.replace(f'"{other}"', f'"{href}"')
        (tmp_path / name).write_text(text, "utf-8")
        done = subprocess.run([*trestle, "import", "-f", f"../{name}", "-o", "meridian"], cwd=work, capture_output=True, text=True)
        assert done.returncode == 0, f"{name}: {done.stdout}{done.stderr}"
    done = subprocess.run([*trestle, "validate", "-a"], cwd=work, capture_output=True, text=True)
    assert done.returncode == 0 and "INVALID" not in done.stdout + done.stderr, done.stdout + done.stderr
