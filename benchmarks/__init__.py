"""How fast it is, beside others, on one fake server and in one run."""
