"""One process, many threads, many rounds, and a panic."""

import gc
import json
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import aimskit
from aimskit import _core

ROOT = Path(__file__).resolve().parents[2]
MERIDIAN = (ROOT / "examples/data/meridian.aims.json").read_text("utf-8")


def test_a_panic_is_an_exception():
    with pytest.raises(RuntimeError, match="please report it"):
        _core._panic()
    assert aimskit.loads(MERIDIAN).readable  # and life goes on


def test_a_panic_in_a_thread_ends_nothing():
    code = "import threading\nfrom aimskit import _core\nt = threading.Thread(target=_core._panic); t.start(); t.join(); print('alive')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0 and done.stdout == "alive\n" and "RuntimeError" in done.stderr


def test_many_threads_get_the_same_bytes():
    shared = aimskit.loads(MERIDIAN)
    documents = [path.read_text("utf-8") for path in sorted((ROOT / "schemas/vectors/documents").glob("*.json"))]
    expected = [aimskit.loads(text).assess(as_of="2026-11-23").to_json() for text in documents]
    whole = shared.assess(as_of="2026-11-23").to_json()

    def work(_):
        assert shared.assess(as_of="2026-11-23").to_json() == whole
        assert len(shared.risks) == 30 and shared.risks[0].id == "R-01"
        return [aimskit.loads(text).assess(as_of="2026-11-23").to_json() for text in documents] == expected

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(work, range(40)))


def test_lazy_parts_may_be_looked_at_by_many_at_once():
    report = aimskit.loads(MERIDIAN).assess(as_of="2026-11-23")
    gate = threading.Barrier(8)

    def work(_):
        gate.wait()
        return len(report.findings), len(report.verdicts), report.risk_register[0].id, len(report.statement_of_applicability)

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(work, range(8)))) == 1


def test_other_threads_run_while_it_works():
    go, ran = threading.Event(), threading.Event()
    other = threading.Thread(target=lambda: (go.wait(), ran.set()))
    other.start()
    before = sys.getswitchinterval()
    sys.setswitchinterval(60)  # nobody is made to give up the lock: only the work itself can let the other thread run
    try:
        go.set()
        for _ in range(200):
            if ran.is_set():
                break
            _core.assess(MERIDIAN, '{"asOf": "2026-11-23"}')
        assert ran.is_set()
    finally:
        sys.setswitchinterval(before)
        other.join()


def resident():
    """Memory of this process in kB."""
    status = Path("/proc/self/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS:"))


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is read from /proc")
def test_memory_of_a_thousand_rounds_is_flat():
    text = json.dumps(json.loads((ROOT / "examples/data/starter.aims.json").read_text("utf-8")))

    def rounds(count):
        for _ in range(count):
            report = aimskit.loads(text).assess(as_of="2026-11-23")
            assert len(report.findings) >= 0 and len(report.verdicts) == 220 and report.readable
        gc.collect()
        return resident()

    settled = rounds(200)
    assert rounds(1000) - settled < 4096, "memory grew by more than 4 MB in a thousand rounds"
