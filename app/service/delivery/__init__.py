"""What the outbox is made of: queueing, the loop that delivers, and what becomes of a message."""
