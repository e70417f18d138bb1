"""Who is at the other end: TLS, certificates, and whether they were taken back."""
