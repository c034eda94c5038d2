"""The fake checked against its own promises: what it refuses, and that a correct bot works."""
