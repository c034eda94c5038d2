"""What decides a call before it is made, and what it amounts to afterwards."""
