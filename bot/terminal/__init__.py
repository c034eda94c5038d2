"""A chat on a terminal: how messages look there, and what a typed line means."""
