"""Decides: dialogs, coaching, funnel. Pure."""
