"""The lowest versions that the package says it works with, one requirement a line; for `pip install -r`."""

import tomllib
from itertools import chain
from pathlib import Path

project = tomllib.loads((Path(__file__).resolve().parents[1] / "bindings-python/pyproject.toml").read_text("utf-8"))["project"]
for requirement in chain(project["dependencies"], *project["optional-dependencies"].values()):
    name, bounds = requirement.split(">=")
    print(f"{name}=={bounds.split(',')[0]}")
