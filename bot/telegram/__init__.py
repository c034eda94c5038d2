"""Telegram: what comes from it, what goes out to it, and how its line is borne."""
