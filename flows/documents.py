"""A file that goes with a message: what it is called and what is in it. It is written when the message is sent.

So the outbox keeps a line and never the file, what is in it is true at the moment it is sent, and whoever gets it sees
what he may see then.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Json = Any


@dataclass(frozen=True, slots=True)
class Document:
    """``paper`` names what is written (see ``flows.papers``), ``about`` of what; ``name`` is the file's.

    ``perhaps`` is said instead, as HTML, where nobody knows whether the file came: a file is not sent twice unasked.
    ``missing`` is said where it could not be written.
    """

    name: str
    paper: str
    about: Mapping[str, Json] = field(default_factory=dict)
    perhaps: str = ""
    missing: str = ""
