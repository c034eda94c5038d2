"""That a person's data was erased: what, when, by whom, how to check it, and what it could not reach.

``about`` is ``at`` (ISO), ``by``, ``record``, ``fingerprint`` and ``counts`` by the record's kind.
"""

from datetime import datetime

from flows.facts import Facts
from flows.leading.rights import leaders_only
from flows.papers.paper import About, Content, Paper
from flows.talk import Words, text

LINES = ("title", "when", "what", "how", "check", "reach")


def title(about: About, facts: Facts) -> Words:
    leaders_only(facts)
    return text("certificate")


def name(about: About, facts: Facts) -> str:
    return f"certificate-{about['fingerprint'][:8]}.txt"


def content(about: About, facts: Facts) -> Content:
    at = datetime.fromisoformat(about["at"]).astimezone(facts.zone)
    counts = about["counts"]
    told = {
        "team": facts.team.name,
        "by": about["by"],
        "at": f"{at:%Y-%m-%d %H:%M}",
        "zone": facts.member.zone,
        "record": str(about["record"]),
        "fingerprint": about["fingerprint"],
        "calls": counts.get("Call", 0),
        "preps": counts.get("Prep", 0),
        "findings": counts.get("Finding", 0),
        "all": sum(counts.values()),
    }
    leaders_only(facts)
    return (
        "\ufeff"
        + "\r\n\r\n".join(facts.shown(text(f"certificate-{line}", **told)) for line in LINES)
        + "\r\n"
    )


CERTIFICATE = Paper(title, name, content, customers=False)
