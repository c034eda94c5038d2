"""Customer lists that somebody else kept: what their columns mean, and the customers in them."""
