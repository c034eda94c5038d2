"""The texts of one language as its files hold them (Project Fluent); only this file knows the library.

A text is read when it is first asked for: there are thousands, a start needs some dozens, and the library takes a third
of a second for all of them. So each stands alone: none refers to another.
"""

import re
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource, resolver
from fluent.syntax import ast as FTL

_BEGINS = re.compile(r"^(?=([A-Za-z][\w-]*) *=)", re.MULTILINE)
"""Where a text begins, and its id; whatever follows it up to the next one is its own, or a comment."""


class Texts:
    """Raises KeyError naming the text that no file has, or what a text wants and is not given."""

    def __init__(self, folder: Path, language: str) -> None:
        self._folder = f"locales/{language}"
        self._bundle = FluentBundle([language], use_isolating=False)
        self._sources: dict[str, str] = {}
        self._templates: dict[str, str | None] = {}
        for path in sorted(folder.glob("*.ftl")):
            _, *parts = _BEGINS.split(path.read_text(encoding="utf-8"))
            self._sources |= dict(zip(parts[::2], parts[1::2], strict=True))

    def say(self, id: str, args: dict[str, object]) -> str:
        """The text ``id``, ``message`` or ``message.attribute``, with these in it."""
        template = self.template(id)
        if template is not None:
            try:
                return template % args
            except KeyError as missing:
                raise KeyError(f"text '{id}' in {self._folder} wants {missing}") from None
        return self.by_the_library(id, args)

    def by_the_library(self, id: str, args: dict[str, object]) -> str:
        said, errors = self._bundle.format_pattern(self.pattern(id), args)
        if errors:
            raise KeyError(f"text '{id}' in {self._folder}: {errors[0]}")
        return str(said)

    def template(self, id: str) -> str | None:
        """A text of nothing but words and variables as a template for ``%``, None for any other.

        Most texts are like that, and a template is ten times quicker than the library, which is for plurals and
        choices.
        """
        if id not in self._templates:
            self._templates[id] = template_of(self.pattern(id))
        return self._templates[id]

    def pattern(self, id: str) -> resolver.Pattern:
        name, _, attribute = id.partition(".")
        message = self._message(name)
        pattern = message and (message.attributes.get(attribute) if attribute else message.value)
        if not pattern:
            raise KeyError(f"no text '{id}' in {self._folder}")
        return pattern

    def ids(self) -> set[str]:
        """Every text's id."""
        found = set()
        for name in self._sources:
            if message := self._message(name):
                found |= {name} if message.value else set()
                found |= {f"{name}.{attribute}" for attribute in message.attributes}
        return found

    def _message(self, name: str) -> resolver.Message | None:
        if not self._bundle.has_message(name) and name in self._sources:
            self._bundle.add_resource(FluentResource(self._sources[name]))
        return self._bundle.get_message(name) if self._bundle.has_message(name) else None


@cache
def texts_of(locales: Path, language: str) -> Texts:
    """One for all of a process."""
    return Texts(locales / language, language)


def template_of(pattern: resolver.Pattern) -> str | None:
    parts = []
    for element in getattr(pattern, "elements", [pattern]):
        match element:
            case resolver.TextElement(value=words):
                parts.append(words.replace("%", "%%"))
            case resolver.StringLiteral() as literal:
                parts.append(literal.parse()["value"].replace("%", "%%"))
            case FTL.Placeable(expression=resolver.StringLiteral() as literal):
                parts.append(literal.parse()["value"].replace("%", "%%"))
            case FTL.Placeable(expression=resolver.VariableReference(id=variable)):
                parts.append(f"%({variable.name})s")
            case _:
                return None
    return "".join(parts)
