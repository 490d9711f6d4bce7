"""Marks of the tests."""


def pytest_configure(config):
    config.addinivalue_line("markers", "spark: runs a Spark session of its own; needs Java and pyspark")
