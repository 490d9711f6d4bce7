"""The command line: formats, exit codes, colour."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import aimskit
from aimskit.cli import main

ROOT = Path(__file__).resolve().parents[2]
MERIDIAN = str(ROOT / "examples/data/meridian.aims.json")
STARTER = str(ROOT / "examples/data/starter.aims.json")
DAY = ["--as-of", "2026-11-23"]


def run(capsys, *arguments):
    code = main(arguments)
    said = capsys.readouterr()
    return code, said.out, said.err


def test_check_as_text(capsys):
    code, out, _ = run(capsys, "check", MERIDIAN, *DAY)
    assert code == 1 and f"{MERIDIAN}:286:19  /issues/7/relevant  [issue-dismissed-but-used]" in out
    assert "stage 1" in out and out.splitlines()[-1].endswith(" in 1 file")
    assert "\x1b" not in out
    _, few, _ = run(capsys, "check", MERIDIAN, *DAY, "--show", "error")
    assert "✗ error" in few and "▲ warning" not in few


def test_exit_codes(capsys, tmp_path):
    assert run(capsys, "check", MERIDIAN, *DAY, "--fail-on", "never")[0] == 0
    assert run(capsys, "check", STARTER, *DAY, "--profile", "draft")[0] == 0
    assert run(capsys, "check", STARTER, *DAY, "--fail-on", "info")[0] == 1
    bad = tmp_path / "bad.json"
    bad.write_text('{"schemaVersion": "1.0", "risks": 5}')
    assert run(capsys, "check", str(bad), *DAY)[0] == 1
    code, _, err = run(capsys, "check", str(tmp_path / "nothing.json"))
    assert code == 2 and "nothing.json: No such file" in err
    assert run(capsys, "explain", STARTER, "nothing")[0] == 2
    assert run(capsys, "schema", "wish")[0] == 2 and run(capsys, "rules", "wish")[0] == 2
    bad.write_text("[]")
    assert run(capsys, "explain", str(bad), "A.2.2")[0] == 1 and run(capsys, "diff", STARTER, str(bad))[0] == 1
    for arguments in (["check", STARTER, "--as-of", "2026-02-30"], ["check"], [], ["check", STARTER, "--profile", "x"]):
        with pytest.raises(SystemExit) as left:
            main(arguments)
        assert left.value.code == 2


def test_what_is_left_out_is_counted(capsys, tmp_path):
    many = tmp_path / "many.json"
    members = ",".join(f'"own{n}":{n}' for n in range(10_012))
    many.write_text('{"schemaVersion":"1.0",' + members + "}")
    _, out, _ = run(capsys, "check", str(many), *DAY, "--show", "error")
    assert out.splitlines()[-3] == "  12 further findings are not shown"
    read = aimskit.load(many)
    assert (len(read.diagnostics), read.suppressed) == (10_000, 12)
    whole = aimskit.load(MERIDIAN).assess(as_of="2026-11-23")
    assert whole.suppressed == 0
    one = aimskit.load(MERIDIAN).assess(as_of="2026-11-23", max_findings=1)
    assert (len(one.findings), one.suppressed) == (1, len(whole.findings) - 1)
    assert [each.status for each in one.verdicts] == [each.status for each in whole.verdicts]


def test_json_of_one_and_of_several(capsys):
    _, out, _ = run(capsys, "check", STARTER, *DAY, "--format", "json")
    assert [each["file"] for each in json.loads(out)] == [STARTER] and len(json.loads(out)[0]["report"]["verdicts"]) == 220
    _, out, _ = run(capsys, "check", STARTER, MERIDIAN, *DAY, "--format", "json")
    assert [each["file"] for each in json.loads(out)] == [STARTER, MERIDIAN]


def test_sarif_of_several_is_one_run(capsys):
    alone = [json.loads(run(capsys, "check", path, *DAY, "--format", "sarif")[1])["runs"][0]["results"] for path in (MERIDIAN, STARTER)]
    together = json.loads(run(capsys, "check", MERIDIAN, STARTER, *DAY, "--format", "sarif")[1])
    (whole,) = together["runs"]
    assert len(whole["results"]) == sum(map(len, alone)) and all(map(len, alone))
    rules = whole["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in whole["results"])


@pytest.mark.parametrize(("format", "ending", "begins"), [("html", "html", "<!doctype html>"), ("markdown", "md", "# "), ("csv", "csv", "code,")])
def test_pages_go_to_a_file_or_a_folder(capsys, tmp_path, format, ending, begins):
    code, out, _ = run(capsys, "check", STARTER, *DAY, "--format", format, "--fail-on", "never")
    assert code == 0 and out.startswith(begins)
    run(capsys, "check", STARTER, MERIDIAN, *DAY, "--format", format, "-o", str(tmp_path / "all"))
    assert {path.name for path in (tmp_path / "all").iterdir()} == {f"starter.aims.{ending}", f"meridian.aims.{ending}"}
    assert (tmp_path / f"all/starter.aims.{ending}").read_bytes().decode() == out
    assert run(capsys, "check", STARTER, MERIDIAN, "--format", format)[0] == 2
    again = tmp_path / "starter.aims.json"
    again.write_bytes(Path(STARTER).read_bytes())
    assert run(capsys, "check", STARTER, str(again), "--format", format, "-o", str(tmp_path / "twice"))[0] == 2


def test_init_writes_over_nothing(capsys, tmp_path):
    target = str(tmp_path / "aims.json")
    assert run(capsys, "init", target)[0] == 0
    assert run(capsys, "check", target, *DAY, "--profile", "draft")[0] == 0
    assert run(capsys, "init", target)[0] == 2 and run(capsys, "init", target, "--force")[0] == 0


def test_explain_diff_schema_rules(capsys):
    assert "A.6.2.4" in run(capsys, "explain", MERIDIAN, "A.6.2.4", *DAY)[1]
    assert json.loads(run(capsys, "explain", MERIDIAN, "R-01", *DAY, "--format", "json")[1])["record"]
    assert "R-01" in run(capsys, "diff", STARTER, MERIDIAN, *DAY)[1]
    assert json.loads(run(capsys, "diff", STARTER, MERIDIAN, *DAY, "--format", "json")[1])["added"]
    assert json.loads(run(capsys, "schema", "risk")[1])["title"] == "risk" and "risk" in run(capsys, "schema")[1].split()
    assert json.loads(run(capsys, "schema", "risk", "--form")[1])["$schema"].startswith("http://json-schema.org/draft-07")
    known = list((ROOT / "core/rules").glob("*.md"))
    assert len(run(capsys, "rules")[1].splitlines()) == len(known) == len(json.loads(run(capsys, "rules", "--format", "json")[1]))
    assert 0 < len(run(capsys, "rules", "--serves", "8.2")[1].splitlines()) < 60
    assert "What it checks" in run(capsys, "rules", "reference-unresolved")[1]


@pytest.mark.parametrize("command", ["", "check", "init", "explain", "diff", "import", "paper", "export", "mapping", "digest", "log", "verify", "statement", "ids", "schema", "rules"])
def test_help_says_what_and_the_exit_codes(capsys, command):
    with pytest.raises(SystemExit) as left:
        main([*command.split(), "--help"])
    said = capsys.readouterr().out
    assert left.value.code == 0 and "exit codes:" in said and max(map(len, said.splitlines())) <= 100


def process(*arguments, **options):
    return subprocess.run([sys.executable, "-m", "aimskit", *arguments], capture_output=True, **options)


def test_pipes():
    done = process("check", "-", *DAY, input=b'{"schemaVersion": "1.0"}')
    assert done.returncode in (0, 1) and b"<stdin>" in done.stdout
    shell = f'"{sys.executable}" -m aimskit check "{MERIDIAN}" --as-of 2026-11-23 --fail-on never | head -n 1'
    done = subprocess.run(shell, shell=True, capture_output=True, text=True)
    assert done.stderr == "" and done.stdout.count("\n") == 1


def test_colour_only_on_a_terminal():
    pty = pytest.importorskip("pty")
    arguments = [sys.executable, "-m", "aimskit", "check", STARTER, *DAY]

    def seen(**environment):
        ours, theirs = pty.openpty()
        kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "TERM")}
        child = subprocess.Popen(arguments, stdout=theirs, env={**kept, "TERM": "xterm", **environment})
        os.close(theirs)
        said = b""
        try:
            while part := os.read(ours, 65536):
                said += part
        except OSError:
            pass  # that is how a terminal ends
        child.wait()
        os.close(ours)
        return said

    assert b"\x1b[" in seen() and b"\x1b[" not in seen(NO_COLOR="1")
    assert b"\x1b[" not in process("check", STARTER, *DAY).stdout
    assert b"\x1b[" in process("check", STARTER, *DAY, "--color", "always").stdout


def test_a_framework_is_judged_beside_the_standard(capsys, tmp_path):
    framework = str(ROOT / "examples/data/works-agreement.framework.json")
    code, out, _ = run(capsys, "explain", MERIDIAN, "works-agreement:W4", *DAY, "--framework", framework)
    assert code == 0 and "works-agreement" in out
    (answer,) = json.loads(run(capsys, "check", MERIDIAN, *DAY, "--format", "json", "--framework", framework)[1])
    assert answer["report"]["frameworks"][0]["id"] == "works-agreement"
    bad = tmp_path / "bad.json"
    bad.write_text("{")
    code, _, err = run(capsys, "check", MERIDIAN, *DAY, "--framework", str(bad))
    assert code == 2 and "framework" in err


@pytest.mark.parametrize(("format", "table", "begins"), [("html", "findings", "<!doctype html>"), ("markdown", "findings", "# The document cannot be read."), ("csv", "findings", "code,")])
def test_a_page_of_what_cannot_be_read_says_why(capsys, tmp_path, format, table, begins):
    bad, target = tmp_path / "bad.json", tmp_path / "r.out"
    bad.write_text('{"schemaVersion": "1.0",\n  "title": "<b>"')
    code, out, _ = run(capsys, "check", str(bad), *DAY, "--format", format, "-o", str(target))
    page = target.read_text("utf-8")
    assert code == 1 and out == "" and page.startswith(begins) and "<b>" not in page and "unexpected-end" in page
    assert "line 2" in page or ",2," in page


def test_a_table_that_cannot_be_is_told_on_the_error_stream(capsys, tmp_path):
    bad = tmp_path / "bad.json"
    bad.write_text("{")
    code, out, err = run(capsys, "check", str(bad), *DAY, "--format", "csv", "--table", "gaps", "-o", str(tmp_path / "gaps.csv"))
    assert code == 1 and out == "" and f"{bad}:1:2" in err and not (tmp_path / "gaps.csv").exists()


def test_help_cites_no_option_that_is_not_there(capsys):
    for command in ("check", "init", "explain", "diff", "import", "paper", "export", "mapping", "digest", "log", "verify", "statement", "ids", "schema", "rules"):
        with pytest.raises(SystemExit):
            main([command, "--help"])
        said = capsys.readouterr().out
        assert ("--fail-on" in said) == (command in ("check", "ids"))


def test_what_is_not_utf8_has_a_code_and_a_place(capsys, tmp_path):
    latin = tmp_path / "latin.json"
    latin.write_bytes('{"schemaVersion": "1.0",\n "title": "Gerät"}'.encode("latin-1"))
    code, out, _ = run(capsys, "check", str(latin), *DAY)
    assert code == 1 and f"{latin}:2:15  /title  [bad-encoding]" in out
    code, out, _ = run(capsys, "check", str(latin), *DAY, "--format", "sarif")
    (result,) = json.loads(out)["runs"][0]["results"]
    assert result["ruleId"] == "bad-encoding" and result["locations"][0]["physicalLocation"]["region"] == {"startLine": 2, "startColumn": 15}
    assert "bad-encoding" in run(capsys, "check", str(latin), *DAY, "--format", "csv")[1]
    code, _, err = run(capsys, "check", STARTER, *DAY, "--framework", str(latin))
    assert code == 2 and "not UTF-8" in err


def test_addresses_of_sarif_are_uris(capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("100% [a] #1.json").write_text("{}")
    _, out, _ = run(capsys, "check", "100% [a] #1.json", *DAY, "--format", "sarif")
    places = {each["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for each in json.loads(out)["runs"][0]["results"]}
    assert places == {"100%25%20%5Ba%5D%20%231.json"}


def test_csv_for_excel(capsys, tmp_path):
    document = tmp_path / "ids.json"
    document.write_text('{"schemaVersion": "1.0", "risks": [{"id": "001", "title": "Gerät"}, {"id": "1E5"}, {"id": "3-4"}]}', encoding="utf-8")
    _, plain, _ = run(capsys, "check", str(document), *DAY, "--format", "csv", "--table", "riskRegister")
    assert plain.startswith("place,") and ",001," in plain
    target = tmp_path / "risks.csv"
    run(capsys, "check", str(document), *DAY, "--format", "csv", "--table", "riskRegister", "--excel", "-o", str(target))
    written = target.read_bytes()
    assert written.startswith(b"\xef\xbb\xbfplace,") and all(f'1,"=""{id}""",'.encode()[1:] in written for id in ("001", "1E5", "3-4"))


def test_ids_finds_wrong_numbers_at_their_places(capsys, tmp_path):
    right, wrong = tmp_path / "right.md", tmp_path / "wrong.md"
    right.write_text("ISO/IEC 42001 A.6.2.4 AI system verification and validation; ISO/IEC 27001 A.5.1\n", "utf-8")
    wrong.write_text("# ISO/IEC 42001\n\né A.6.2.5 AI system verification and validation\n", "utf-8")
    code, out, _ = run(capsys, "ids", str(right))
    assert code == 0 and "nothing found" in out
    code, out, _ = run(capsys, "ids", str(right), str(wrong))
    assert code == 1 and f"{wrong}:3:3" in out and "did you mean `A.6.2.4`?" in out
    assert run(capsys, "ids", str(wrong), "--fail-on", "never")[0] == 0
    (_, second) = json.loads(run(capsys, "ids", str(right), str(wrong), "--format", "json")[1])
    assert [each["code"] for each in second["findings"]] == ["cited-title-elsewhere"]
    log = json.loads(run(capsys, "ids", str(right), str(wrong), "--format", "sarif")[1])
    (result,) = log["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["region"] == {"startLine": 3, "startColumn": 3}
    assert run(capsys, "ids", str(tmp_path / "none.md"))[0] == 2
