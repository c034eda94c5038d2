"""The house's own tables: places, the journal, the queues, lists on their way in, and small things to remember."""

from sqlalchemy import (
    Boolean,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Table,
    Text,
    literal_column,
    or_,
)

from storage.columns import Day, Id, Instant, Names, Reading, Stack
from storage.schema import column, counted_id, given_id, key, maybe, metadata, of

places = Table(
    "places",
    metadata,
    given_id(),
    column("member_id", Id),
    column("chat", Id),
    column("stack", Stack),
    column("revision", Integer),
    column("status", Text),
    column("shown_at", Instant),
    maybe("message", Id),
    maybe("until", Instant),
    maybe("board", Day),
    column("face", Text),  # what the chat shows now, as a hash: an equal edit need not be sent
    Index("places_of_member", "member_id", "status", "shown_at"),
)

deeds = Table(
    "deeds",
    metadata,
    given_id(),
    column("member_id", Id),
    column("words", Text),
    column("at", Instant),
    maybe("undoes", Id),
    Index("deeds_of_member", "member_id", "at"),
)

journal = Table(
    "journal",
    metadata,
    counted_id(),
    of("deed_id", "deeds"),
    column("kind", Text),
    column("record_id", Id),
    maybe("before", Text),
    maybe("after", Text),
    column("at", Instant),
    Index("journal_of_deed", "deed_id"),
    Index("journal_of_record", "kind", "record_id"),
)

inbox = Table(
    "inbox",
    metadata,
    counted_id(),
    column("key", Text, unique=True),
    column("chat", Id),
    column("body", Text),
    column("at", Instant),
    column("state", Text),
    column("attempts", Integer),
    column("why", Text),
    sqlite_autoincrement=True,
)

outbox = Table(
    "outbox",
    metadata,
    counted_id(),
    column("chat", Id),
    maybe("member", Id),
    maybe("place", Id),
    column("kind", Text),
    column("message", Text),
    column("turn", Id),
    column("created_at", Instant),
    maybe("not_before", Instant),
    column("attempts", Integer),
    column("ambiguous", Integer),
    column("version", Integer),
    column("face", Text),
    column("silent", Boolean),
    column("pin", Boolean),
    column("state", Text),
    column("why", Text),
    maybe("sent_as", Id),
    maybe("settled_at", Instant),
)

reminders = Table(
    "reminders",
    metadata,
    counted_id(),
    column("key", Text, unique=True),
    column("member", Id),
    column("kind", Text),
    column("day", Day),
    column("due_at", Instant),
    column("jitter", Integer),
    column("about", Id),  # the follow-up of a due call, or the coaching note; else 0
    column("next_at", Instant),
    column("state", Text),
    column("why", Text),
    column("late", Boolean),
    maybe("place", Id),
    maybe("settled_at", Instant),
)

# Spelled out and not bound, so that the partial indexes answer the queries made with the same conditions.
WAITING = inbox.c.state == literal_column("'waiting'")
LEGIBLE = inbox.c.body != literal_column("''")
UNSENT = outbox.c.state == literal_column("'unsent'")
A_BOARD = places.c.board.is_not(None)
OPEN = reminders.c.settled_at.is_(None)
OF_A_RECORD = reminders.c.about > literal_column("0")
SHOWN = reminders.c.place.is_not(None)
INBOX_DEAD = inbox.c.state == literal_column("'dead'")
OUTBOX_DEAD = outbox.c.state == literal_column("'dead'")
AMBIGUOUS = outbox.c.ambiguous > literal_column("0")
AN_UNDO = deeds.c.undoes.is_not(None)

Index("deeds_undone", deeds.c.undoes, unique=True, sqlite_where=AN_UNDO, postgresql_where=AN_UNDO)
Index("places_boards", places.c.member_id, places.c.board, sqlite_where=A_BOARD, postgresql_where=A_BOARD)
Index("inbox_waiting", inbox.c.id, sqlite_where=WAITING, postgresql_where=WAITING)
Index("inbox_legible", inbox.c.at, sqlite_where=LEGIBLE, postgresql_where=LEGIBLE)
Index("outbox_unsent", outbox.c.id, sqlite_where=UNSENT, postgresql_where=UNSENT)
Index("inbox_dead", inbox.c.at, sqlite_where=INBOX_DEAD, postgresql_where=INBOX_DEAD)
Index("outbox_dead", outbox.c.created_at, sqlite_where=OUTBOX_DEAD, postgresql_where=OUTBOX_DEAD)
Index("outbox_ambiguous", outbox.c.id, sqlite_where=AMBIGUOUS, postgresql_where=AMBIGUOUS)
Index("outbox_of_place", outbox.c.place, sqlite_where=UNSENT, postgresql_where=UNSENT)
Index("reminders_open", reminders.c.next_at, sqlite_where=OPEN, postgresql_where=OPEN)
Index("reminders_of_member", reminders.c.member, sqlite_where=OPEN, postgresql_where=OPEN)
Index(
    "reminders_of_record",
    reminders.c.about,
    reminders.c.due_at,
    sqlite_where=OF_A_RECORD,
    postgresql_where=OF_A_RECORD,
)
Index("reminders_of_place", reminders.c.place, sqlite_where=SHOWN, postgresql_where=SHOWN)

chats = Table(  # only those that cannot be reached
    "chats",
    metadata,
    key("chat", Id),
    column("why", Text),
    column("at", Instant),
)

strangers = Table(
    "strangers",
    metadata,
    key("account", Id),
    column("answered_at", Instant),
    column("met", Integer),
)

scoreboards = Table(  # one a group; the front end's message stands with its place
    "scoreboards",
    metadata,
    key("chat", Id),
    column("team_id", Id),
    column("place", Id),
    column("ended", Boolean),
    column("face", Text),  # the last one that was to be shown, as a hash
    maybe("pinned", Id),  # the message that the front end was told to keep on top
)

kept = Table("kept", metadata, key("key", Text), column("value", Text))

# ---- lists on their way in

imports = Table(
    "imports",
    metadata,
    given_id(),
    column("team_id", Id),
    column("member_id", Id),
    column("chat", Id),
    column("handle", Text),
    column("name", Text),
    column("state", Text),
    column("at", Instant),
    column("version", Integer),
    column("how", Reading),
    column("read_as", Reading),
    column("titles", Names),
    column("kind", Text),
    column("problem", Text),
    column("known", Text),
    column("deed", Id),
    column("campaign", Text),
    maybe("octets", LargeBinary),  # the file, until it is kept or forgotten
)

import_rows = Table(
    "import_rows",
    metadata,
    of("import_id", "imports"),
    column("line", Integer),
    column("name", Text),
    column("phone", Text),
    column("owner", Text),
    column("stage", Text),
    column("problem", Text),
    column("entry", Text),
    column("cells", Text),
    PrimaryKeyConstraint("import_id", "line"),
)

UNDER_WAY = or_(
    imports.c.state == literal_column("'fetching'"), imports.c.state == literal_column("'reading'")
)
STAGED = imports.c.octets.is_not(None)
Index("imports_under_way", imports.c.id, sqlite_where=UNDER_WAY, postgresql_where=UNDER_WAY)
Index("imports_staged", imports.c.at, sqlite_where=STAGED, postgresql_where=STAGED)

erased = Table(  # who was erased, by fingerprints, for backups that still hold them
    "erased",
    metadata,
    key("fingerprint", Text),
    column("at", Instant),
)

hooks = Table(  # what a CRM that follows is told, and what it answered; the id is the journal line's
    "hooks",
    metadata,
    given_id(),
    column("event", Text),
    column("kind", Text),
    column("record_id", Id),
    column("undone", Boolean),
    column("at", Instant),
    column("not_before", Instant),
    column("attempts", Integer),
    column("state", Text),
    column("why", Text),
    column("answer", Integer),
    maybe("settled_at", Instant),
)
HOOK_UNSENT = hooks.c.state == literal_column("'unsent'")
Index("hooks_unsent", hooks.c.id, sqlite_where=HOOK_UNSENT, postgresql_where=HOOK_UNSENT)
