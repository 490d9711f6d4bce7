"""Writes the typed classes of the Python package from the committed schemas."""
