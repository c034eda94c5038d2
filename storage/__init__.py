"""Keeps: the only SQL."""
