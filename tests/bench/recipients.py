"""100 recipients and 200 small messages over slow lines: how many round trips it takes.

The sink waits one round trip before it answers a burst. Round trips are the time taken divided by the
delay; connection, greeting and EHLO are counted, the time of building the messages is not.
"""

from __future__ import annotations

from tests.bench.figures import alternate, child, line, table
from tests.bench.peers import smtp_source
from tests.bench.sink import sink

DELAYS = (0.05, 0.01)  # seconds a round trip


def main(*, long: bool) -> None:
    for delay in DELAYS:
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
            if smtp_source():
                source = child("tests.bench.peers", "smtp-source", str(count), str(port))
                line(f"   {count} messages {words}, against smtp-source", ours.seconds, source.seconds)
            if delay == DELAYS[0]:
                for lines in (2, 4):
                    several = child("tests.bench.ours", "batch", str(count), str(port), str(lines))
                    line(f"   {count} messages {words}, {lines} connections against one", several.seconds, ours.seconds)
    if not smtp_source():
        print("   smtp-source: skipped: not installed")
        return
    with sink() as port:
        found = alternate(
            7 if long else 3,
            ours=lambda: child("tests.bench.ours", "batch", "200", str(port)),
            source=lambda: child("tests.bench.peers", "smtp-source", "200", str(port)),
        )
        table([("200 messages, no delay, " + name, run) for name, run in found.items()])
        words = "200 messages without delay, every step of each durable, against smtp-source, which keeps nothing"
        line(f"   {words}", found["ours"].seconds, found["source"].seconds)
