"""What the accounts are made of: rules, state, secrets and permission."""
