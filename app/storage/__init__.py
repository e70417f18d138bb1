"""Where to keep it: one database, the spool folder, the keyring."""
