"""Customers as people write them: numbers, pasted lines, contact cards, names to find them by."""
