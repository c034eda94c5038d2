"""One transaction, and everything that can be asked and kept in it."""

from datetime import datetime

from storage.calls import Calls
from storage.chats import Chats
from storage.customers import Customers
from storage.inbox import Inbox
from storage.journal import Journal
from storage.kept import Kept
from storage.learning import Learning
from storage.outbox import Outbox
from storage.people import People
from storage.places import Places
from storage.statements import Query
from storage.strangers import Strangers


class SqlUnit:
    """What flows asks for (``flows.ports.Unit``), and the queues, which only the front ends know."""

    __slots__ = (
        "calls",
        "chats",
        "customers",
        "inbox",
        "journal",
        "kept",
        "learning",
        "outbox",
        "people",
        "places",
        "query",
    )

    def __init__(self, query: Query) -> None:
        self.query = query
        self.people = People(query)
        self.customers = Customers(query)
        self.calls = Calls(query)
        self.learning = Learning(query)
        self.places = Places(query)
        self.journal = Journal(query)
        self.inbox = Inbox(query)
        self.outbox = Outbox(query)
        self.chats = Chats(query)
        self.kept = Kept(query)

    def stranger_may_be_answered(self, account: int, now: datetime) -> bool:
        """At most once a minute; everybody who tries is counted."""
        return Strangers(self.query).may_be_answered(account, now)
