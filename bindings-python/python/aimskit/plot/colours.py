"""Colours of pictures, those of the report's page: told apart with any colour vision, and each with a hatch, a sign or a word beside it."""

from __future__ import annotations

INK, SOFT, LINE, PAPER = "#17202b", "#475363", "#cfd6de", "#ffffff"
STATUS = {"conforms": "#2567b0", "partial": "#f2b632", "gap": "#bf3b0e", "notDetermined": "#d3dae2", "notApplicable": "#ffffff"}
HATCHES = {"notDetermined": "////", "excluded": "////", "undecided": "...."}
GATE = {"pass": STATUS["conforms"], "fail": STATUS["gap"], "notDetermined": STATUS["notDetermined"]}
SOA = {
    "implemented": "#2567b0",
    "partial": "#8fb8e6",
    "planned": "#f2b632",
    "notStarted": "#bf3b0e",
    "included": "#fbe3b0",
    "excluded": "#d3dae2",
    "undecided": "#ffffff",
}
DUE = {True: STATUS["gap"], False: STATUS["conforms"]}
_RISK = ("#fdf3cf", "#fbd68a", "#f4a259", "#cf5b3f", "#8f2740")


def bands(count: int) -> list[str]:
    """A colour for each band of risk, the least bad first: darker is worse.

    >>> bands(4)
    ['#fdf3cf', '#f9c57a', '#db7348', '#8f2740']
    """
    return [_between(place / max(count - 1, 1)) for place in range(count)]


def _between(share: float) -> str:
    place = share * (len(_RISK) - 1)
    low = min(int(place), len(_RISK) - 2)
    pairs = zip(_channels(_RISK[low]), _channels(_RISK[low + 1]), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * (place - low)):02x}" for a, b in pairs)


def _channels(colour: str) -> list[int]:
    return [int(colour[at : at + 2], 16) for at in (1, 3, 5)]


def luminance(colour: str) -> float:
    """Relative luminance as WCAG has it."""
    linear = [each / 255 / 12.92 if each <= 10 else ((each / 255 + 0.055) / 1.055) ** 2.4 for each in _channels(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ink_on(colour: str) -> str:
    """Black or white, whichever reads better on a colour: one of them always has a contrast of 4.5 and more."""
    light = luminance(colour) + 0.05
    return "#000000" if light / 0.05 >= 1.05 / light else PAPER
