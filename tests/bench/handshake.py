"""TLS taken up again, against a whole handshake: from nothing to the answer to EHLO.

With TLS 1.2 behind STARTTLS it saves a round trip. With TLS from the first octet it does not: the server may greet only
when our last word of the short handshake has come, where behind a whole one the greeting comes along with its own. With
TLS 1.3 both take the same turns. What is saved everywhere is work: no certificate is sent, checked, or proven.
"""

from __future__ import annotations

import itertools

from tests.bench.figures import alternate, child, line

COUNTS = {"0.05": 10, "0": 50}
WORDS = {"0.05": "at 50 ms a round trip", "0": "without delay, both sides in one process"}


def main(*, long: bool) -> None:
    for version, security, delay in itertools.product(("1.2", "1.3"), ("starttls", "tls"), COUNTS):
        count = COUNTS[delay]
        words = (security, version, delay, str(count))
        found = alternate(
            7 if long else 3,
            resumed=lambda words=words: child("tests.bench.visits", "resumed", *words),
            whole=lambda words=words: child("tests.bench.visits", "whole", *words),
        )
        each = {way: run.seconds / count * 1000 for way, run in found.items()}
        name = f"TLS {version} ({security}) {WORDS[delay]}"
        print(f"   {name}: resumed {each['resumed']:.1f} ms, whole {each['whole']:.1f} ms a connection")
        line(f"   {name}, resumed against whole", each["resumed"], each["whole"])
