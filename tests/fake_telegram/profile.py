"""What the bot says about itself: commands by scope and language, names and texts, menu buttons."""

from dataclasses import dataclass, field

from .state import Json


@dataclass(slots=True)
class Profile:
    """Each text is kept by language, "" for everybody else; commands by scope and language."""

    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    descriptions: dict[str, str] = field(default_factory=dict)
    short_descriptions: dict[str, str] = field(default_factory=dict)
    menu_buttons: dict[int | None, Json] = field(default_factory=dict)

    def commands_for(self, chat_id: int, language: str) -> list[Json]:
        """What a user sees in the private chat with the bot: narrowest scope first, then the own language."""
        for scope in (f"chat {chat_id}", "all_private_chats", "default"):
            for code in (language, ""):
                if (scope, code) in self.commands:
                    return self.commands[scope, code]
        return []
