"""Learning away from the telephone: what is remembered, what comes next, and when a lesson is needed."""
