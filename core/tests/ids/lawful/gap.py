"""Checks of ISO/IEC 42001:2023: clause 6.1.2, 6.1.3 f) and A.6.2.4."""

VERSION = "6.1.5"
LEVELS = {"A.1": "general", "A.2": "policies"}
THRESHOLDS = [4.9, 8.5, 9.4, 10.3]


def gap(system: str) -> float:
    # see https://example.org/A.5.1/notes and PEP 8.5
    return max(THRESHOLDS) * 1.1 if system.startswith("B2.1") else 7.6


CONTROLS = {
    "A.6.2.4": "AI system verification and validation",
    "A.8.3": "External reporting",
    "C.2.11": "Transparency and explainability",
}
