"""Reading from bytes beside pydantic, msgspec, jsonschema-rs and python-jsonschema, as ratios of one run.

    pip install -r benches/python/requirements.txt
    cargo run --release -p aimskit-benches -- --write FOLDER
    python benches/python/compare.py FOLDER

The documents are those of the Rust bench. Contestants take turns, so that a slow moment of the machine hits all; a line is the median of its
turns, in processor time (all work on one thread). First each shows that it does the work: it takes the document, and refuses it with one wrong value deep inside.
"""

from __future__ import annotations

import gc
import json
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import jsonschema
import jsonschema_rs
import msgspec

import aimskit
from aimskit import models
from peers import msgspec_structs, pydantic_models

DAY = "2026-11-23"
SCHEMA = aimskit.json_schema()
SIZES = {"100 kB": (100_000, 21), "1 MB": (1_000_000, 11), "10 MB": (10_000_000, 5)}
OURS = "aimskit: read, every error of shape"
# A turn of these at 10 MB takes minutes; at 1 MB seconds.
SLOW = {"json.loads + python-jsonschema": {"100 kB": 3, "1 MB": 1}}


def refused(work: Callable[[], object]) -> object:
    try:
        return work()
    except (ValueError, msgspec.ValidationError, jsonschema.ValidationError):
        return None


def contestants() -> dict[str, Callable[[bytes], object]]:
    """Each gives something true for a good document, and something false or an error for a bad one."""
    plain, structs = pydantic_models(SCHEMA), msgspec.json.Decoder(msgspec_structs(SCHEMA))
    rust, python = jsonschema_rs.validator_for(SCHEMA), jsonschema.Draft202012Validator(SCHEMA)

    def with_records(data: bytes) -> bool:
        aims = aimskit.loads(data)
        return len(list(aims)) > 0 and aims.diagnostics.ok

    def assessed(data: bytes) -> bool:
        report = aimskit.loads(data).assess(as_of=DAY)
        return report.readable and report.diagnostics.ok and len(report.verdicts) > 0

    return {
        OURS: lambda data: aimskit.loads(data).diagnostics.ok,
        "aimskit: the same, and every record in Python": with_records,
        "aimskit: the same, and rules, verdicts, gates": assessed,
        "json.loads (is it JSON?)": json.loads,
        "msgspec, structs from the schema": structs.decode,
        "pydantic, models from the schema": plain.model_validate_json,
        "pydantic, aimskit.models": models.Aims.model_validate_json,
        "json.loads + jsonschema-rs": lambda data: rust.is_valid(json.loads(data)),
        "json.loads + python-jsonschema": lambda data: python.is_valid(json.loads(data)),
    }


def spoiled(data: bytes) -> bytes:
    """The document with a number for the title of its last evidence."""
    document = json.loads(data)
    document["evidence"][-1]["title"] = 5
    return json.dumps(document).encode()


def race(name: str, data: bytes, rounds: int, all_of_them: dict[str, Callable[[bytes], object]]) -> None:
    times: dict[str, list[float]] = {contestant: [] for contestant in all_of_them}
    for turn in range(rounds):
        for contestant, work in all_of_them.items():
            if turn >= SLOW.get(contestant, {"100 kB": rounds, "1 MB": rounds, "10 MB": rounds}).get(name, 0):
                continue
            gc.collect()
            began = time.process_time()
            work(data)
            times[contestant].append(time.process_time() - began)
    base = statistics.median(times[OURS])
    print(f"\n{name}: {len(data):,} bytes\n{'':<50}{'x ' + OURS.split(':')[0] + ' read':>16}{'ms':>12}")
    for contestant, taken in times.items():
        if taken:
            print(f"{contestant:<50}{statistics.median(taken) / base:>16.1f}{statistics.median(taken) * 1e3:>12.2f}")
        else:
            print(f"{contestant:<50}{'takes minutes':>16}")


def main() -> None:
    folder = Path(sys.argv[1])
    all_of_them = contestants()
    small = (folder / "100000.aims.json").read_bytes()
    for contestant, work in all_of_them.items():
        assert work(small), f"{contestant} refuses a good document"
        if not contestant.startswith("json.loads (") and refused(lambda: work(spoiled(small))):
            raise SystemExit(f"{contestant} takes a bad document")
    for name, (size, rounds) in SIZES.items():
        race(name, (folder / f"{size}.aims.json").read_bytes(), rounds, all_of_them)


if __name__ == "__main__":
    main()
