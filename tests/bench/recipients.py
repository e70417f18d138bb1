"""100 recipients and 200 small messages over slow lines: how many round trips it takes.

The sink waits one round trip before it answers a burst. Round trips are the time taken divided by the
delay; connection, greeting and EHLO are counted, the time of building the messages is not.
"""

from __future__ import annotations

from tests.bench.figures import child, line
from tests.bench.sink import sink


def main(*, long: bool) -> None:
    for delay in (0.05, 0.01):
        words = f"at {delay * 1000:.0f} ms a round trip"
        with sink(delay) as port:
            ours = child("tests.bench.ours", "recipients", "100", str(port))
            peer = child("tests.bench.peers", "smtplib-recipients", "100", str(port))
            print(f"   ours {ours.seconds / delay:.1f} round trips, smtplib {peer.seconds / delay:.1f}")
            line(f"   1 message, 100 recipients {words}, against smtplib", ours.seconds, peer.seconds)
            count = 200
            ours = child("tests.bench.ours", "batch", str(count), str(port))
            peer = child("tests.bench.peers", "smtplib-batch", str(count), str(port))
            each = ours.seconds / delay / count
            print(f"   ours {each:.2f} round trips a message, smtplib {peer.seconds / delay / count:.2f}")
            line(f"   {count} messages {words}, against smtplib in one session", ours.seconds, peer.seconds)
