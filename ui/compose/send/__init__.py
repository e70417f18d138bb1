"""From the press of Send to the row of the outbox."""
