"""What a new release brings, said once to leaders."""

from flows.cards import Card
from flows.facts import Facts
from flows.leading.news import news
from flows.talk import Say, Session, Words, say, text


def show(session: Session, facts: Facts) -> Say:
    new = news(facts.member.language)
    return say(
        text("news-title", version=new.version),
        *(text("news-line", line=line) for line in new.lines),
        text("news-silent"),
    )


def title(session: Session, facts: Facts) -> Words:
    return text("title-news")


NEWS = Card("news", show=show, title=title)
