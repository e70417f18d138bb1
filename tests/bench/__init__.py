"""Benchmarks, each beside its baseline in the same run: `python3 packaging/dev.py bench [NAME] [--long]`."""
