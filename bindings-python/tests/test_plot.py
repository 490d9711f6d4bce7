"""Pictures: of good, small and odd documents, by both libraries, and told apart with any colour vision."""

import itertools
import json
from pathlib import Path

import matplotlib

matplotlib.use("Agg")

import altair
import matplotlib.pyplot as plt
import pytest

import aimskit
from aimskit import plot
from aimskit.plot import colours, layout

ROOT = Path(__file__).resolve().parents[2]
DAY = "2026-11-23"
DRAW = [plot.risk_matrix, plot.coverage, plot.gates, plot.due_dates, plot.soa]


@pytest.fixture(scope="module")
def report():
    return aimskit.load(ROOT / "examples/data/meridian.aims.json").assess(as_of=DAY)


@pytest.fixture(autouse=True)
def closed():
    yield
    plt.close("all")


def words(ax):
    return " ".join(text.get_text() for text in ax.figure.findobj(matplotlib.text.Text))


@pytest.mark.parametrize("draw", DRAW, ids=lambda draw: draw.__name__)
def test_matplotlib_draws_it_where_nothing_is_cut_off(draw, report, tmp_path):
    ax = draw(report)
    figure = ax.figure
    figure.savefig(tmp_path / "picture.png")
    page = figure.get_tightbbox(figure.canvas.get_renderer())
    width, height = figure.get_size_inches()
    assert page.x0 >= 0 and page.y0 >= 0 and page.x1 <= width and page.y1 <= height
    assert DAY in ax.get_title(loc="left")


@pytest.mark.parametrize("draw", DRAW, ids=lambda draw: draw.__name__)
def test_matplotlib_draws_in_axes_of_your_own(draw, report):
    _, (left, right) = plt.subplots(1, 2)
    assert draw(report, ax=right) is right
    assert not left.has_data() and right.get_legend() is not None


@pytest.mark.parametrize("draw", DRAW, ids=lambda draw: draw.__name__)
def test_altair_draws_it(draw, report, tmp_path):
    chart = draw(report, backend="altair")
    assert DAY in chart.to_dict()["title"]["text"]
    chart.save(tmp_path / "picture.svg")
    assert (tmp_path / "picture.svg").read_text("utf-8").count("<text") > 10


def test_the_pictures_say_what_the_report_says(report):
    matrix = words(plot.risk_matrix(report, "inherent"))
    assert "Risks, inherent" in matrix and "R-19" in matrix and "Extreme: not acceptable" in matrix
    for clause in report.coverage_by_clause:
        conform = f"{clause.counts.conforms} of {sum(clause.counts.to_dict().values()) - clause.counts.not_applicable}"
        assert conform in words(plot.coverage(report))
    assert all(gate.title[:40] in words(plot.gates(report)) for gate in report.gates)
    overdue = sum(each.overdue for each in report.calendar)
    assert f"overdue ({overdue})" in words(plot.due_dates(report))
    assert sum(len(dot.ids) for dot in layout.dots(report)) == len(report.calendar)
    drawn = words(plot.soa(report))
    assert all(line.control in drawn for line in report.statement_of_applicability if not line.own)
    assert len(layout.tiles(report)) == len(report.statement_of_applicability)
    assert sum(len(cell.risks) for cell in layout.matrix(report, "residual")[1]) == sum(
        len(each.risks) for each in report.risk_matrix().cells
    )


@pytest.mark.parametrize("backend", ["matplotlib", "altair"])
def test_small_documents_are_drawn_or_say_why_not(backend):
    bare = aimskit.loads({"schemaVersion": "1.0"}).assess(as_of=DAY)
    for draw in (plot.coverage, plot.gates, plot.soa):
        draw(bare, backend=backend)
    for draw in (plot.risk_matrix, plot.due_dates):
        with pytest.raises(plot.NothingToDraw):
            draw(bare, backend=backend)
    broken = aimskit.loads("{").assess(as_of=DAY)
    for draw in DRAW:
        with pytest.raises(plot.NothingToDraw):
            draw(broken, backend=backend)
    start = aimskit.loads(aimskit.starter()).assess(as_of=DAY)
    for draw in (plot.risk_matrix, plot.coverage, plot.gates, plot.soa):
        draw(start, backend=backend)


def test_misuse_is_told(report):
    with pytest.raises(aimskit.ArgumentError, match="backend"):
        plot.gates(report, backend="plotly")
    with pytest.raises(aimskit.ArgumentError, match="ax"):
        plot.gates(report, backend="altair", ax=plt.subplots()[1])


def test_importing_the_package_imports_no_library_of_pictures():
    import subprocess
    import sys

    code = "import sys, aimskit, aimskit.plot, aimskit.stream; print({'matplotlib', 'altair', 'pyarrow', 'polars', 'pandas'} & set(sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "set()"


# Machado, Oliveira and Fernandes (2009), severity 1, for linear RGB.
VISION = {
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
    "any": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
}


def lab(colour, vision):
    """CIE L*a*b* of a colour as somebody sees it."""
    linear = [each / 255 / 12.92 if each <= 10 else ((each / 255 + 0.055) / 1.055) ** 2.4 for each in colours._channels(colour)]
    seen = [min(max(sum(a * b for a, b in zip(row, linear, strict=True)), 0), 1) for row in VISION[vision]]
    to_xyz = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    x, y, z = (sum(a * b for a, b in zip(row, seen, strict=True)) / white for row, white in zip(to_xyz, (0.9505, 1, 1.089), strict=True))
    fx, fy, fz = (each ** (1 / 3) if each > 0.008856 else 7.787 * each + 16 / 116 for each in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize(
    "palette",
    [colours.STATUS, colours.GATE, colours.SOA, colours.DUE, dict(enumerate(colours.bands(4))), dict(enumerate(colours.bands(5)))],
)
def test_colours_are_told_apart(palette, vision):
    """A difference of 12 is seen at once; what is hatched is told apart by that."""
    plain = [colour for name, colour in palette.items() if name not in colours.HATCHES]
    for one, other in itertools.combinations(plain, 2):
        distance = sum((a - b) ** 2 for a, b in zip(lab(one, vision), lab(other, vision), strict=True)) ** 0.5
        assert distance >= 12, (one, other, distance)


def test_text_is_read_on_every_colour():
    for colour in [*colours.STATUS.values(), *colours.SOA.values(), *itertools.chain.from_iterable(map(colours.bands, range(1, 12)))]:
        light, dark = sorted((colours.luminance(colour), colours.luminance(colours.ink_on(colour))), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5, colour


def test_altair_needs_no_frame(report):
    assert json.loads(plot.gates(report, backend="altair").to_json())["$schema"].startswith("https://vega.github.io/schema/vega-lite/")
    assert isinstance(plot.gates(report, backend="altair"), altair.LayerChart)


def test_many_controls_of_your_own_go_on_in_further_rows(report):
    many = [aimskit.OwnControl(id=f"oc-{at}", title="t") for at in range(25)]
    aims = aimskit.load(ROOT / "examples/data/meridian.aims.json").with_changes(own_controls=many)
    report = aims.assess(as_of=DAY)
    tiles = layout.tiles(report)
    own = [(tile.row, tile.column) for tile in tiles if tile.group == "own"]
    assert len(own) == len(set(own)) >= 25 and max(column for _, column in own) == layout.ACROSS - 1
    assert layout.row_labels(tiles, report)[min(own)[0] :] == ["Additional controls", *[""] * (max(own)[0] - min(own)[0])]
