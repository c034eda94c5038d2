"""A table that is known already: short lists go along with the message that brings them.

``about`` is ``title``, ``file`` (the name without ending), ``form``, ``headings`` and ``rows`` of strings and numbers.
"""

from flows.facts import Facts
from flows.papers.paper import About, Book, Content, Paper, Table
from flows.talk import Words


def title(about: About, facts: Facts) -> Words:
    return str(about["title"])


def name(about: About, facts: Facts) -> str:
    return f"{about['file']}.{about['form']}"


def content(about: About, facts: Facts) -> Content:
    return Book([Table(about["file"], about["title"], about["headings"], about["rows"])])


ROWS = Paper(title, name, content)
