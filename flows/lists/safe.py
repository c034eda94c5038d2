"""Cells that a spreadsheet shows and never computes (OWASP, CSV injection)."""

DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def cell(words: str) -> str:
    """The words with a quote before a sign that would begin a formula; full-width signs count, Excel folds them."""
    return (
        f"'{words}" if words.lstrip(" \u3000").startswith(DANGEROUS) or words.startswith(DANGEROUS) else words
    )


def bare(words: str) -> str:
    """What ``cell`` made of it, again; any other words stay as they are."""
    return words[1:] if words.startswith("'") and cell(words[1:]) == words else words
