"""What the documentation says is run."""

import doctest
import importlib
import pkgutil
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

import aimskit

README = (Path(__file__).resolve().parents[1] / "README.md").read_text("utf-8")


def blocks(language):
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def test_the_readme_runs(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    said = blocks("python")
    assert len(said) >= 6
    exec(compile("\n".join(said), "README.md", "exec"), {"__name__": "readme"})


def test_the_commands_of_the_readme_run(tmp_path):
    lines = [line for block in blocks("sh") for line in block.splitlines() if line.startswith("aimskit ")]
    assert len(lines) >= 7
    for line in lines:
        words = shlex.split(line, comments=True)
        done = subprocess.run([sys.executable, "-m", *words], cwd=tmp_path, capture_output=True, text=True, encoding="utf-8")
        assert done.returncode == 0, (line, done.stderr)
        assert done.stdout or "-o" in words or words[1] == "init", line


# These ask for extras when they are imported; their tests import them by themselves.
APART = {"aimskit.__main__", "aimskit.arrow"}
MODULES = [each.name for each in pkgutil.walk_packages(aimskit.__path__, "aimskit.") if each.name not in APART]


def test_there_are_examples():
    assert sum(bool(test.examples) for name in ["aimskit", *MODULES] for test in finder(name)) >= 10


def finder(name):
    module = importlib.import_module(name)
    return doctest.DocTestFinder(exclude_empty=True).find(module) if hasattr(module, "__file__") else []


@pytest.mark.parametrize("name", ["aimskit", *MODULES])
def test_examples(name):
    for test in finder(name):
        runner = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE)
        runner.run(test)
        assert runner.failures == 0, test.name


PUBLIC = [getattr(aimskit, name) for name in aimskit.__all__]


def test_every_public_thing_says_what_it_is():
    silent = [thing for thing in PUBLIC if isinstance(thing, type) and not thing.__doc__]
    for thing in PUBLIC:
        if isinstance(thing, type) and not issubclass(thing, BaseException):
            for name, member in vars(thing).items():
                if not name.startswith("_") and (callable(member) or isinstance(member, property)) and not member.__doc__:
                    silent.append(f"{thing.__name__}.{name}")
    assert not silent


LIMITS = (Path(__file__).resolve().parents[2] / "docs/limits.md").read_text("utf-8")


def codes(**fields):
    return [each.code for each in aimskit.loads({"schemaVersion": "1.0", **fields}).diagnostics]


def nested(levels):
    return {"a": nested(levels - 1)} if levels else 1


@pytest.mark.parametrize(
    ("said", "most", "code", "of"),
    [
        ("64 levels", 64, "too-deep", lambda n: {"extensions": {"a": nested(n - 2)}}),
        ("65,536", 65_536, "text-too-long", lambda n: {"title": "x" * n}),
        ("128, of", 128, "bad-id", lambda n: {"risks": [{"id": "x" * n}]}),
        ("64, of", 64, "bad-vendor", lambda n: {"extensions": {"x" * n: 1}}),
        ("15 significant", 15, "number-out-of-range", lambda n: {"objectives": [{"id": "o", "target": int("9" * n)}]}),
    ],
)
def test_limits_are_as_their_page_says(said, most, code, of):
    assert said in LIMITS and f"`{code}`" in LIMITS
    assert code not in codes(**of(most)) and code in codes(**of(most + 1))


def test_nul_is_kept_and_year_0_is_no_date():
    assert aimskit.loads('{"schemaVersion":"1.0","title":"a\\u0000b"}').title == "a\0b"
    assert codes(risks=[{"id": "r", "identifiedOn": "0000-01-01"}]) == ["bad-date"] and codes(risks=[{"id": "r", "identifiedOn": "0001-01-01"}]) == []
    assert codes(**{f"own{at}": at for at in range(10_003)}).__len__() == 10_000
