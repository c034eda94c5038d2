"""The better words of a member's latest role-play, so that the customer says a line the same way again."""

from collections.abc import Mapping

from storage.columns import dumps, loads
from storage.kept import Kept
from storage.statements import Query


class Wordings:
    """One row for each member: an older talk that is taken up again is told in the plain words."""

    __slots__ = ("_kept",)

    def __init__(self, query: Query) -> None:
        self._kept = Kept(query)

    def of(self, member_id: int, talk: int) -> Mapping[int, str]:
        """The words by the mark of the line they stand for."""
        told = self._kept.get(_key(member_id))
        held = loads(told) if told else {}
        return {int(mark): words for mark, words in held["said"].items()} if held.get("talk") == talk else {}

    def keep(self, member_id: int, talk: int, mark: int, words: str) -> None:
        said = {**self.of(member_id, talk), mark: words}
        self._kept.set(
            _key(member_id), dumps({"talk": talk, "said": {str(each): said[each] for each in said}})
        )


def _key(member_id: int) -> str:
    return f"wordings:{member_id}"
