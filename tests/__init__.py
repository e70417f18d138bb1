"""Tests, and benchmarks to be run as `tests.bench`; a package so that no installed one of that name comes first."""
