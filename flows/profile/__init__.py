"""What is known of a customer beyond the calls, how it grows, and what follows from it."""
