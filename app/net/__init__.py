"""How to send it: TLS, submission and the embedded practice server."""
