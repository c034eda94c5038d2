"""What the checks have in common: the token, how a method is asked, a keyboard, and waiting."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

TOKEN = "123:abc"
Ask = Callable[..., Coroutine[Any, Any, dict[str, Any]]]
"""Calls a method by name with JSON; the whole answer, right or wrong."""


def keyboard(*labels: str) -> dict[str, object]:
    """An inline keyboard of one row; the data of a button is its label in small letters."""
    return {"inline_keyboard": [[{"text": label, "callback_data": label.lower()} for label in labels]]}


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(3):
        while not true():  # noqa: ASYNC110 (neither the webhook nor the load has an event for it)
            await asyncio.sleep(0.005)
