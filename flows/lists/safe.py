"""Cells that a spreadsheet shows and never computes (OWASP, CSV injection)."""

DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def cell(words: str) -> str:
    """The words with a quote before a sign that would begin a formula; full-width signs count, Excel folds them."""
    return (
        f"'{words}" if words.lstrip(" \u3000").startswith(DANGEROUS) or words.startswith(DANGEROUS) else words
    )
