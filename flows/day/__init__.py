"""A rep's day: whom to call, what was done, when to rest, and what speaks up by itself."""
