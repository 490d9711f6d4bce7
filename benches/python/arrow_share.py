"""What the Arrow side of `validate_stream` costs beside the core's own work: `python benches/python/arrow_share.py`.

Both judge the same texts on one thread and take turns; the share is that of the medians of processor time, which other work on the machine touches least. The core alone hands its answers to nobody.
"""

from __future__ import annotations

import json
import statistics
import time
from pathlib import Path

import pyarrow as pa

from aimskit import _core
from aimskit.stream import validate_stream

EXAMPLES = Path(__file__).resolve().parents[2] / "examples/data"
DAY = "2026-11-23"


def timed(work):
    began = time.process_time()
    work()
    return time.process_time() - began


def compare(name: str, texts: list[str], kind: str) -> None:
    table = pa.table({"document": texts})
    verb, options = (_core.assess, {"asOf": DAY}) if kind == "aims" else (_core.validate, {"asOf": DAY, "kind": kind})
    request = json.dumps(options)
    rounds = {"core": [], "findings": [], "counts": []}
    for _ in range(9):
        rounds["core"].append(timed(lambda: [verb(text, request) for text in texts]))
        for give in ("findings", "counts"):
            rounds[give].append(
                timed(lambda: sum(batch.num_rows for batch in validate_stream(table, kind=kind, as_of=DAY, give=give, threads=1)))
            )
    core, findings, counts = (statistics.median(times) for times in rounds.values())
    shares = f"Arrow takes {1 - core / findings:6.1%} with findings, {1 - core / counts:6.1%} with counts"
    print(f"{name:<28} {len(texts):>6} texts   core {core / len(texts) * 1e6:>9,.0f} µs a text   {shares}")


if __name__ == "__main__":
    meridian, starter = ((EXAMPLES / f"{name}.aims.json").read_text("utf-8") for name in ("meridian", "starter"))
    risks = [json.dumps(risk) for risk in json.loads(meridian)["risks"]]
    compare("a whole company, 600 kB", [meridian] * 24, "aims")
    compare("the starter, 6 kB", [starter] * 200, "aims")
    compare("an empty document", ['{"schemaVersion": "1.0"}'] * 200, "aims")
    compare("a risk, 2 kB", risks * 50, "risk")
