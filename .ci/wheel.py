"""What a built wheel must be: small, one file for every CPython from 3.11 on, with types, data and a page for PyPI."""

import sys
import zipfile
from email import message_from_string
from pathlib import Path

LIMIT = 2_000_000
PACKAGE = Path(__file__).resolve().parents[1] / "bindings-python/python"


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
        ours = {name for name in ours if "__pycache__" not in name and not name.endswith((".so", ".pyd"))}
        assert len(ours) > 50 and ours <= names, f"not in the wheel: {sorted(ours - names)}"
        assert {"aimskit/py.typed", "aimskit/_core.pyi", "aimskit/_core.abi3.so"} <= names
        for name in ours:
            assert wheel.read(name) == (PACKAGE / name).read_bytes(), name
    head = message_from_string(about)
    assert head["Requires-Python"] == ">=3.11" and head["License-Expression"] == "MIT OR Apache-2.0"
    assert head["Description-Content-Type"].startswith("text/markdown") and head.get_payload().startswith("# aimskit")
    assert {"models", "polars", "pandas", "arrow", "plot", "rich"} <= set(head.get_all("Provides-Extra"))
    print(f"{path.name}: {size} bytes, built from {sdist.name} ({sdist.stat().st_size} bytes)")


main(sys.argv[1])
