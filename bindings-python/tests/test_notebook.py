"""The notebook runs, and what stands in it is what it gives. `./check bless` writes it anew."""

import os
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

PLACE = Path(__file__).resolve().parents[2] / "examples/python/portfolio.ipynb"
KEPT = {"image/png", "text/plain", "text/html"}


def clean(notebook):
    """Outputs without what changes from run to run: numbers of runs, widgets, the HTML of what is said as text too."""
    for cell in notebook.cells:
        cell.metadata = {}
        if cell.cell_type == "code":
            cell.execution_count = None
            cell.outputs = [output for output in cell.outputs if output.output_type != "execute_result" or output.data]
            for output in cell.outputs:
                if "data" in output:
                    output.data = {kind: output.data[kind] for kind in output.data if kind in KEPT}
                    output.metadata = {}
                if "execution_count" in output:
                    output.execution_count = None
    notebook.metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    return notebook


def said(notebook):
    """What each cell gave, a picture only as such: its bytes hang on fonts."""
    return [
        [
            output.text
            if output.output_type == "stream"
            else {kind: "picture" if kind == "image/png" else text for kind, text in output.data.items()}
            for output in cell.outputs
        ]
        for cell in notebook.cells
        if cell.cell_type == "code"
    ]


@pytest.mark.filterwarnings("ignore")  # of the kernel's own libraries
def test_the_notebook_gives_what_stands_in_it():
    committed = nbformat.read(PLACE, as_version=4)
    run = nbformat.read(PLACE, as_version=4)
    NotebookClient(run, timeout=300, resources={"metadata": {"path": str(PLACE.parent)}}).execute()
    clean(run)
    if os.environ.get("AIMSKIT_BLESS") and said(run) != said(committed):
        nbformat.write(run, PLACE)
        committed = run
    assert said(run) == said(committed)
    assert sum("picture" in str(outputs) for outputs in said(run)) >= 4
    assert PLACE.stat().st_size < 600_000
