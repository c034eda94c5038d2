"""Customers, what was found out about them, and the days that matter to them."""

from sqlalchemy import Boolean, Index, Integer, Table, Text, literal_column

from storage.columns import Day, Id, Instant, Json
from storage.schema import column, given_id, maybe, metadata, of

customers = Table(
    "customers",
    metadata,
    given_id(),
    of("team_id", "teams"),
    of("owner_id", "members"),
    column("name", Text),
    column("phone", Text),
    column("company", Text),
    column("note", Text),
    column("search", Text),
    column("layer", Text),
    maybe("layer_since", Instant),
    column("lost_from", Text),
    maybe("value", Id),
    column("direction", Text),
    column("source", Text),
    column("personality", Text),
    column("do_not_call", Boolean),
    column("wrong_number", Boolean),
    column("tries", Integer),
    maybe("last_contact", Instant),
    column("status", Text),
    maybe("merged_into", Id),
    maybe("created_at", Instant),
    maybe("profile", Json),
    column("grade", Text),
    column("vip", Boolean),
    column("nurture", Boolean),
    column("campaign", Text),
    column("qualified", Text),
    column("served", Text),  # whose standard of service holds, '' for nobody's
    maybe("latest", Instant),  # the last contact, or when the customer came: what lists are sorted by
    # Each list twice, as a rep and as a leader asks for it: a team may have a million.
    # This one holds all that a rep's list asks, so that ten thousand customers are ranked without a look at their rows.
    Index(
        "customers_of_owner",
        "owner_id",
        "team_id",
        "status",
        "layer",
        "last_contact",
        "tries",
        "layer_since",
        "created_at",
        "value",
        "grade",
        "vip",
        "nurture",
        "do_not_call",
        "wrong_number",
        "phone",
    ),
    Index("customers_of_team", "team_id", "status", "layer", "last_contact"),
    Index("customers_latest_of_owner", "owner_id", "team_id", "status", "latest"),
    Index("customers_latest_of_team", "team_id", "status", "latest"),
    Index("customers_by_phone", "team_id", "phone"),
)
NEW = customers.c.last_contact.is_(None)
Index(
    "customers_new_of_owner",
    customers.c.owner_id,
    customers.c.team_id,
    sqlite_where=NEW,
    postgresql_where=NEW,
)
Index("customers_new_of_team", customers.c.team_id, sqlite_where=NEW, postgresql_where=NEW)

findings = Table(
    "findings",
    metadata,
    given_id(),
    column("team_id", Id),
    of("member_id", "members"),
    of("customer_id", "customers"),
    of("call_id", "calls", nullable=True),
    column("kind", Text),
    column("value", Text),
    column("words", Text),
    column("reason", Text),
    column("at", Instant),
    Index("findings_of_customer", "customer_id", "at"),
    Index("findings_by_member", "member_id", "kind", "at"),
    Index("findings_of_call", "call_id"),
)

occasions = Table(
    "occasions",
    metadata,
    given_id(),
    column("team_id", Id),
    of("member_id", "members"),
    of("customer_id", "customers"),
    of("call_id", "calls", nullable=True),
    column("kind", Text),
    column("day", Day),
    column("from_day", Day),
    column("yearly", Boolean),
    column("words", Text),
    column("status", Text),
    column("at", Instant),
    Index("occasions_of_customer", "customer_id", "status", "day"),
    Index("occasions_by_member", "member_id"),
    Index("occasions_of_call", "call_id"),
)
COMING = occasions.c.status == literal_column("'open'")
Index(
    "occasions_coming",
    occasions.c.team_id,
    occasions.c.from_day,
    sqlite_where=COMING,
    postgresql_where=COMING,
)
CAMPAIGN = customers.c.campaign != literal_column("''")
Index(
    "customers_of_campaign",
    *(customers.c[name] for name in ("team_id", "campaign", "owner_id", "qualified", "layer")),
    sqlite_where=CAMPAIGN,
    postgresql_where=CAMPAIGN,
)

# Whom a standard holds for, the one who waits longest first. For most no standard holds.
SERVED = customers.c.served != literal_column("''")
Index(
    "customers_served_of_owner",
    *(customers.c[name] for name in ("owner_id", "team_id", "served", "latest")),
    sqlite_where=SERVED,
    postgresql_where=SERVED,
)
Index(
    "customers_served_of_team",
    *(customers.c[name] for name in ("team_id", "served", "latest")),
    sqlite_where=SERVED,
    postgresql_where=SERVED,
)
