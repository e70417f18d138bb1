"""Tintero's mail engine: no Qt, usable from a terminal, a script or a test.

    ui/  (windows)      app/cli.py  (terminal)      two faces; neither knows the other
            \\            /
            app/engine.py                           the front door: builds the services, start(), stop()
                |
            app/service/                            use cases; they never import each other
                |
     message | storage | net                        what to say | where to keep it | how to send it
                |
            app/events.py                           facts that happened
            app/model/                              frozen dataclasses and enums; no I/O
            app/errors.py                           MailError: the world's faults

Arrows point down only; tests/test_architecture.py holds the code to it.
"""

__version__ = "0.1.0"
