"""One transaction, and everything that can be asked and kept in it."""

from datetime import datetime

from storage.behind import Behind
from storage.calls import Calls
from storage.chats import Chats
from storage.coaching import Coaching
from storage.counted import Counted
from storage.customers import Customers
from storage.days import Days
from storage.erasure import Erasure
from storage.exports import Exports
from storage.figures import Figures
from storage.findings import Findings
from storage.hooks import Hooks
from storage.inbox import Inbox
from storage.journal import Journal
from storage.kept import Kept
from storage.learning import Learning
from storage.library import Library
from storage.lists import Lists
from storage.menus import Menus
from storage.occasions import Occasions
from storage.outbox import Outbox
from storage.people import People
from storage.places import Places
from storage.planning import Planning
from storage.reminders import Reminders
from storage.scoreboards import Scoreboards
from storage.sources import Sources
from storage.statements import Query
from storage.strangers import Strangers
from storage.wordings import Wordings
from storage.work import Work


class SqlUnit:
    """What flows asks for (``flows.ports.Unit``), and the queues, which only the front ends know."""

    __slots__ = (
        "behind",
        "calls",
        "chats",
        "coaching",
        "counted",
        "customers",
        "days",
        "erasure",
        "exports",
        "figures",
        "findings",
        "hooks",
        "inbox",
        "journal",
        "kept",
        "learning",
        "library",
        "lists",
        "menus",
        "occasions",
        "outbox",
        "people",
        "places",
        "planning",
        "query",
        "reminders",
        "scoreboards",
        "sources",
        "wordings",
        "work",
    )

    def __init__(self, query: Query) -> None:
        self.query = query
        self.people = People(query)
        self.customers = Customers(query)
        self.calls = Calls(query)
        self.coaching = Coaching(query)
        self.days = Days(query)
        self.erasure = Erasure(query)
        self.exports = Exports(query)
        self.figures = Figures(query)
        self.behind = Behind(query)
        self.sources = Sources(query)
        self.planning = Planning(query)
        self.work = Work(query)
        self.findings = Findings(query)
        self.library = Library(query)
        self.lists = Lists(query)
        self.menus = Menus(query)
        self.occasions = Occasions(query)
        self.counted = Counted(query)
        self.learning = Learning(query)
        self.places = Places(query)
        self.journal = Journal(query)
        self.reminders = Reminders(query)
        self.scoreboards = Scoreboards(query)
        self.hooks = Hooks(query)
        self.inbox = Inbox(query)
        self.outbox = Outbox(query)
        self.chats = Chats(query)
        self.kept = Kept(query)
        self.wordings = Wordings(query)

    def fall_silent(self, member_id: int) -> None:
        """Every place of the member is closed, and what is on its way there is not sent any more."""
        self.places.close_all(member_id)
        self.outbox.drop_for(member_id, "left")

    def stranger_may_be_answered(self, account: int, now: datetime) -> bool:
        """At most once a minute; everybody who tries is counted."""
        return Strangers(self.query).may_be_answered(account, now)
