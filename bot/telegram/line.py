"""What waits for one chat, in the order in which it is to be delivered."""

from dataclasses import replace

from storage.queues import Unsent


class Line:
    """What waits for one chat: answers go before pushes, each in the order of their ids."""

    def __init__(self) -> None:
        self.answers: dict[int, Unsent] = {}
        self.pushes: dict[int, Unsent] = {}

    def __len__(self) -> int:
        return len(self.answers) + len(self.pushes)

    def put(self, row: Unsent) -> None:
        """A row that waits already gets its new content, where it stands."""
        (self.pushes if row.kind == "push" else self.answers)[row.id] = row

    def put_back(self, row: Unsent) -> None:
        """A row that was taken and did not go, unless there is newer content for it."""
        if row.id not in self.answers and row.id not in self.pushes:
            self.put(row)

    def take(self) -> Unsent | None:
        rows = self.answers or self.pushes
        return rows.pop(min(rows)) if rows else None

    def urgent(self) -> bool:
        return bool(self.answers)

    def stands_in(self, id: int, message: int) -> None:
        """The row was sent as this message, which newer content of it, read before that, does not know."""
        for rows in (self.answers, self.pushes):
            if id in rows:
                rows[id] = replace(rows[id], shown_as=message)

    def clear(self) -> None:
        self.answers.clear()
        self.pushes.clear()
