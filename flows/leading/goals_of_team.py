"""What a leader sets for the team beside the calls a day: levels above the base, new customers a week, days off."""

from dataclasses import dataclass
from typing import Any, Final

from flows.model import Team

LEVELS: Final = ("sprint", "challenge")


@dataclass(frozen=True, slots=True)
class TeamGoals:
    """``sprint`` and ``challenge`` are calls a day above the base, ``new`` customers talked to for the first time in a
    week; 0 where none was set. ``holidays`` are ISO dates, ``hours`` golden hours ('' where none were set): whoever
    comes in later starts with them."""

    sprint: int = 0
    challenge: int = 0
    new: int = 0
    holidays: tuple[str, ...] = ()
    hours: str = ""

    @classmethod
    def of(cls, team: Team) -> "TeamGoals":
        kept = team.goals or {}
        return cls(
            kept.get("sprint", 0),
            kept.get("challenge", 0),
            kept.get("new", 0),
            tuple(kept.get("holidays", ())),
            kept.get("hours", ""),
        )

    def kept(self) -> dict[str, Any]:
        """As the team's record holds it."""
        return {
            "sprint": self.sprint,
            "challenge": self.challenge,
            "new": self.new,
            "holidays": list(self.holidays),
            "hours": self.hours,
        }

    def level(self, dials: int) -> str:
        """The highest level that so many calls reach, '' for none."""
        reached = [name for name in LEVELS if 0 < getattr(self, name) <= dials]
        return reached[-1] if reached else ""
