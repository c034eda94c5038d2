"""One dialog or card a file, each a table of contents."""
