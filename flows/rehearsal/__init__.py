"""Role-play in text: a customer who reacts to what was said, and a rubric that names the line it is about."""
