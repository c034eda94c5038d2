"""A fake Telegram for tests, benchmarks and trying the bot by hand.

What it is: our reading of Telegram's public documents and of the published source of its Bot API server and
of TDLib (spring 2026), as a small aiohttp server on loopback. What it is not: Telegram. Where the bot
passes here, our bot agrees with our opinion of Telegram; a figure measured here says so beside it, and what
matters is to be tried with a real test bot now and then.

It is stricter than Telegram on purpose where Telegram would hide a bug: unknown parameters and fields,
links that are none, unknown named entities, a 101st entity, a button with two actions are refused and
recorded as ``violations``. It is laxer where it models less: formatting is HTML only; public names, inline
mode, payments, topics, business accounts and media groups are missing; file ids never expire; the rates are
the published ones, while Telegram's own are unpublished and change.

    async with FakeTelegram(token="123:abc") as telegram:
        li_na = telegram.person("Li Na", language="zh")
        li_na.start()
        await li_na.sees("Welcome")
        li_na.tap("Log the call")
        assert telegram.violations == []

A map: ``server`` speaks HTTP; ``bodies`` and ``shapes`` read a call, ``parameters`` is the table of what it
may hold, ``methods`` finds who carries it out (``sending``, ``changing``, ``chat_matters``,
``bot_matters``); ``markup``, ``tags`` and ``keyboards`` are the rules of what is written; ``state`` is the
world and ``wire`` its JSON; ``updates`` and ``webhook`` bring news to the bot; ``limits``, ``faults`` and
``spoiling`` make life hard; ``people``, ``groups``, ``view``, ``control`` and ``console`` are the tester's side;
``load`` measures.
"""

from .errors import Refused
from .faults import Fault
from .groups import add_group, throw_out, upgrade
from .people import Person
from .records import Call, Violation
from .server import FakeTelegram
from .settings import Rates, Settings
from .view import Seen, SeenChat

__all__ = [
    "Call",
    "FakeTelegram",
    "Fault",
    "Person",
    "Rates",
    "Refused",
    "Seen",
    "SeenChat",
    "Settings",
    "Violation",
    "add_group",
    "throw_out",
    "upgrade",
]
