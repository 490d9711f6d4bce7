"""What a built wheel must be: small, one file for every CPython from 3.11 on, with types, data and a page for PyPI."""

import json
import stat
import sys
import zipfile
from email import message_from_string
from pathlib import Path

# Crosswalks with their rows and outlines, documents to sign, workbooks and the facts of the EU AI Act came in: 4,108,326 bytes when this was set.
LIMIT = 4_200_000
ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "bindings-python/python"
DATA = "aimskit/data/"


def main(folder: str) -> None:
    (path,) = Path(folder).glob("aimskit-*.whl")
    (sdist,) = Path(folder).glob("aimskit-*.tar.gz")
    assert "-cp311-abi3-" in path.name, path.name
    size = path.stat().st_size
    assert size < LIMIT, f"{path.name} has {size} bytes, and may have {LIMIT}"
    with zipfile.ZipFile(path) as wheel:
        names = set(wheel.namelist())
        (about,) = (wheel.read(name).decode() for name in names if name.endswith(".dist-info/METADATA"))
        ours = {each.relative_to(PACKAGE).as_posix() for each in PACKAGE.rglob("*") if each.is_file()}
        ours = {name for name in ours if "__pycache__" not in name and not name.endswith((".so", ".pyd")) and not name.startswith(DATA)}
        assert len(ours) > 50 and ours <= names, f"not in the wheel: {sorted(ours - names)}"
        assert {"aimskit/py.typed", "aimskit/_core.pyi", "aimskit/_core.abi3.so"} <= names
        for name in ours:
            assert wheel.read(name) == (PACKAGE / name).read_bytes(), name
        data(wheel)
    head = message_from_string(about)
    assert head["Requires-Python"] == ">=3.11" and head["License-Expression"] == "MIT OR Apache-2.0"
    assert head["Description-Content-Type"].startswith("text/markdown") and head.get_payload().startswith("# aimskit")
    assert {"models", "polars", "pandas", "arrow", "excel", "plot", "rich", "yaml"} <= set(head.get_all("Provides-Extra"))
    print(f"{path.name}: {size} bytes, built from {sdist.name} ({sdist.stat().st_size} bytes)")


def data(wheel: zipfile.ZipFile) -> None:
    """The data is there, in files that are none of links, and no schema needs another file."""
    files = {entry.filename.removeprefix(DATA): entry for entry in wheel.infolist() if entry.filename.startswith(DATA)}
    assert not any(stat.S_ISLNK(entry.external_attr >> 16) for entry in files.values())
    texts = {name: wheel.read(entry).decode() for name, entry in files.items()}
    for name in ("catalogue.json", "v1/aims.schema.json", "v1/forms/aims.schema.json"):
        assert texts[name] == (ROOT / "schemas" / name).read_text("utf-8"), name
    assert texts["starter.aims.json"] == (ROOT / "examples/data/starter.aims.json").read_text("utf-8")
    assert len(json.loads(texts["rules.json"])["rules"]) == len(list((ROOT / "core/rules").glob("*.md")))
    apart = {path.name for path in (ROOT / "schemas/v1").glob("*.json") if path.name.endswith(("Request.schema.json", "Answer.schema.json"))}
    whole = {f"{kind}.schema.json" for kind in ("aims", "report", "framework", "mappingSet", "outline", "changeLog")}
    wanted = {f"v1/{name}" for name in apart | whole}
    assert wanted == {name for name in files if name.startswith("v1/") and "/forms/" not in name}
    assert not [name for name, text in texts.items() if '"$ref": "' in text.replace('"$ref": "#/', "")]


main(sys.argv[1])
