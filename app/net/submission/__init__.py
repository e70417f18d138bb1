"""One submission: from a connection to the last answer (RFC 5321, RFC 6409)."""
