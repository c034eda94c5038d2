"""A rep at work: looks at the buttons, taps what is suggested, and sometimes something else.

What is suggested leads from the first message of the onboarding through whole calls: customer, preparation,
sheet, log, move, next step, receipt, the next customer. Everything is decided by what the chat shows, as a
person would, so neither a kill nor a change of the dialogs throws it off.
"""

import asyncio
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from flows.wording import read_data
from tests.fake_telegram import FakeTelegram, Person


class Tappable(NamedTuple):
    """A button as it hangs under a message."""

    message: int
    data: str
    action: str
    style: str


@dataclass(frozen=True)
class Speech:
    """What a rep types in one language."""

    names: tuple[str, ...]
    companies: tuple[str, ...]
    answers: tuple[str, ...]
    """Own words for an open step: a goal, a question, an opening, a time, a note."""


SPEECH = {
    "en": Speech(
        ("Zhang Wei", "Wang Fang", "Liu Yang", "Chen Jie", "Zhao Min"),
        ("Hengtong Logistics", "Yunfan Cloud", "Lantian Foods"),
        (
            "He names a date for the demo", "She tells me who decides", "What do you use today?",
            "tomorrow 10:00", "fri 2pm", "too expensive", "asked for the price list", "next monday",
        ),
    ),
    "zh": Speech(
        ("张伟", "王芳", "刘洋", "陈洁", "赵敏"),
        ("恒通物流", "云帆科技", "蓝天食品"),
        (
            "客户说出下次见面的日期", "对方告诉我谁拍板", "您现在用的是什么？", "明天上午10点", "周五下午两点",
            "太贵了", "要一份报价", "下周一",
        ),
    ),
}  # fmt: skip
INVITATION = re.compile(r"\binv_[\w-]{16,}")
ANYWHERE = (
    "/undo",
    "/today",
    "/funnel",
    "/cancel",
    "/resume",
    "/next",
    "/next",
    "/settings",
    "/help",
    "/inbound",
)
WEIGHTS = {"<": 0.4, "park": 0.2, "undo": 0.8, "no": 0.0, "account": 0.0, "layers": 0.1}
SUGGESTED, OTHER = 7.0, 1.0
ENOUGH = 3
"""Customers a rep wants to have before anything else."""


class Rep:
    """``pace`` is the pause between an answer and the next deed, in seconds: at most that, at random."""

    def __init__(self, telegram: FakeTelegram, person: Person, number: int, pace: float) -> None:
        self.telegram = telegram
        self.person = person
        self.language = person.user.language
        self.speech = SPEECH[self.language]
        self.random = random.Random(number)
        self.pace = pace
        self.phones = iter(range(13_800_000_000 + number * 10_000, 13_900_000_000))
        self.query = ""
        self.deeds = 0
        self.new = 0
        """Customers typed so far."""
        self.unanswered = 0

    async def work(self, stop: asyncio.Event) -> None:
        while not stop.is_set():
            if self.act():
                self.deeds += 1
                await self.answered(within=1.2)
            await asyncio.sleep(self.random.uniform(0.0, self.pace) if self.seen_something() else 0.1)

    async def answered(self, within: float) -> None:
        """A toast is not durable: after a kill nobody answers the tap, and the rep goes on."""
        chat, bell = self.person.private, self.telegram.bell
        deadline = asyncio.get_running_loop().time() + within
        while chat.bot_did <= chat.user_did and not self.toasted():
            left = deadline - asyncio.get_running_loop().time()
            if left <= 0:
                self.unanswered += 1
                return
            await bell.wait(bell.count, left)

    # ---- one deed

    def act(self) -> bool:
        """Whether there was anything to do: who waits to be let in has nothing."""
        buttons = list(self.buttons())
        welcome = next((button for button in buttons if button.action == "yes"), None)
        if welcome:
            self.tap(welcome)
            return True
        latest = [button for button in buttons if button.message == buttons[0].message]
        if not latest:
            return False
        chance = self.random.random()
        if self.settled_in and (chance < 0.1 or (chance < 0.4 and self.new < ENOUGH)):
            self.person.say(self.something())
        elif chance < 0.2:
            self.person.say(self.random.choice(self.speech.answers))
        elif chance < 0.23:
            self.tap(self.random.choice(buttons))  # perhaps an old one
        else:
            button = self.random.choices(latest, [weight(each) for each in latest])[0]
            self.tap(button)
            if chance > 0.97:
                self.tap(button)  # twice, as quick thumbs do
        return True

    def something(self) -> str:
        if self.new < ENOUGH or self.random.random() < 0.2:
            return "\n".join(self.customer() for _ in range(self.random.choice((1, 1, 1, 3))))
        return self.random.choice((*ANYWHERE, *self.speech.names))

    def customer(self) -> str:
        self.new += 1
        name, company = self.random.choice(self.speech.names), self.random.choice(self.speech.companies)
        return f"{name} {next(self.phones)} {company}"

    def tap(self, button: Tappable) -> None:
        self.query = self.person.forge(button.data, button.message)

    def toasted(self) -> bool:
        """Whether the last tap was answered, with words or without."""
        query = self.telegram.world.queries.get(self.query)
        return query is not None and query.answered

    # ---- what is there

    @property
    def settled_in(self) -> bool:
        """The six keys under the typing field end the onboarding."""
        return self.person.private.keyboard is not None

    def invitation(self) -> str | None:
        """The code of an invitation that this chat shows."""
        for message in self.person.private.newest_first():
            if found := INVITATION.search(message.text):
                return found[0]
        return None

    def buttons(self) -> Iterator[Tappable]:
        """From the newest message up."""
        for message in self.person.private.newest_first():
            for row in (message.inline or {"inline_keyboard": []})["inline_keyboard"]:
                for button in row:
                    tapped = read_data(button["callback_data"])
                    assert tapped is not None, f"a button that says nothing: {button}"
                    yield Tappable(
                        message.id, button["callback_data"], tapped.action, button.get("style", "")
                    )

    def seen_something(self) -> bool:
        return next(self.buttons(), None) is not None


def weight(button: Tappable) -> float:
    return WEIGHTS.get(button.action, SUGGESTED if button.style == "success" else OTHER)
