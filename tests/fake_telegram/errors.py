"""Why a call is refused: Telegram's code and words, and the rule of ours that the call broke, if any."""

from collections.abc import Mapping


class Refused(Exception):
    """An answer with ``ok: false``.

    ``rule`` names the rule where the request itself is a bug in the bot ("type", "markup" ...); such a
    refusal is recorded as a violation too. Without a rule the request was fair and the world was against it:
    the message is gone, the user has blocked the bot, the text is already what it should be.
    """

    def __init__(
        self,
        code: int,
        description: str,
        *,
        rule: str = "",
        parameters: Mapping[str, int] | None = None,
    ) -> None:
        super().__init__(f"{code} {description}")
        self.code = code
        self.description = description
        self.rule = rule
        self.parameters = dict(parameters or {})


def bad_request(why: str) -> Refused:
    """A fair request that cannot be done."""
    return Refused(400, f"Bad Request: {why}")


def broken(rule: str, why: str) -> Refused:
    """A request that no correct bot would make."""
    return Refused(400, f"Bad Request: {why}", rule=rule)


def forbidden(why: str) -> Refused:
    return Refused(403, f"Forbidden: {why}")


def conflict(why: str) -> Refused:
    return Refused(409, f"Conflict: {why}")


def too_many(seconds: int, *, rule: str = "") -> Refused:
    """Come back after so many whole seconds."""
    return Refused(
        429, f"Too Many Requests: retry after {seconds}", rule=rule, parameters={"retry_after": seconds}
    )
