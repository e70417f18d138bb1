"""Letters of other people: a calm, safe view, and what can be made of them."""
