"""What the coach knows, and what it makes of a rep's words: playbook, goal check, openings, objections, reports."""
