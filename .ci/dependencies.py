"""What the dependencies declare: no newer Rust than ours, and no licence that deny.toml does not name. Reads `cargo metadata` from stdin."""

import json
import re
import sys
import tomllib
from pathlib import Path

ALLOWED = set(tomllib.loads((Path(__file__).parents[1] / "deny.toml").read_text("utf-8"))["licenses"]["allow"])


def version(text: str | None) -> tuple[int, ...]:
    parts = [int(part) for part in (text or "1.0").split(".")]
    return tuple(parts + [0] * (3 - len(parts)))  # 1.89 is 1.89.0


def allowed(licence: str | None) -> bool:
    """Whether an SPDX expression can be met with allowed licences."""
    tokens = re.findall(r"[()]|[^\s()/]+(?: WITH [^\s()]+)?|/", licence or "")
    words = {"AND": "and", "OR": "or", "/": "or", "(": "(", ")": ")"}
    return bool(tokens) and bool(eval(" ".join(words.get(t) or str(t in ALLOWED) for t in tokens), {"__builtins__": {}}))


packages = json.load(sys.stdin)["packages"]
ours = next(p for p in packages if p["name"] == "aimskit")
wrong = [f"{p['name']} asks for Rust {p['rust_version']}" for p in packages if version(p["rust_version"]) > version(ours["rust_version"])]
wrong += [f"{p['name']} is licensed `{p['license']}`" for p in packages if not allowed(p["license"])]
wrong += [f"{p['name']} comes from {p['source']}" for p in packages if not (p["source"] or "registry+").startswith("registry+")]
print(f"{len(packages)} packages: Rust {ours['rust_version']}, licences, sources")
sys.exit("\n".join(wrong) or 0)
