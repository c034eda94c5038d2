"""What may hang under a message: inline keyboards, reply keyboards, their removal, and forced replies."""

import re
from collections.abc import Iterable, Mapping, Sequence

from .errors import broken
from .parameters import SHAPES
from .state import Chat, Json

MAX_PER_ROW = 8
MAX_BUTTONS = 100
MAX_DATA_BYTES = 64
MAX_COPY_TEXT = 256
MAX_PLACEHOLDER = 64
STYLES = frozenset({"primary", "success", "danger"})
ACTIONS = frozenset(SHAPES["InlineKeyboardButton"].fields) - {"text", "style", "icon_custom_emoji_id"}
REQUESTS = frozenset(SHAPES["KeyboardButton"].fields) - {"text", "style", "icon_custom_emoji_id"}
KINDS: Mapping[str, str] = {
    "inline_keyboard": "InlineKeyboardMarkup",
    "keyboard": "ReplyKeyboardMarkup",
    "remove_keyboard": "ReplyKeyboardRemove",
    "force_reply": "ForceReply",
}
URL = re.compile(r"(https?://[^\s/]+\S*|tg://\S+)", re.IGNORECASE)


def read_markup(markup: Json | None, chat: Chat, *, inline_only: bool = False) -> Json | None:
    """The markup as it will be kept; an empty inline keyboard is none."""
    if not markup:
        return None
    kind = next((kind for field, kind in KINDS.items() if field in markup), None)
    if kind is None or (inline_only and kind != "InlineKeyboardMarkup"):
        raise broken(
            "keyboard", "inline keyboard expected" if inline_only else "object expected as reply markup"
        )
    try:
        SHAPES[kind].check(markup)
    except ValueError as wanted:
        raise broken("keyboard", f"reply_markup must be {wanted}") from None
    if kind == "InlineKeyboardMarkup":
        rows = [row for row in markup["inline_keyboard"] if row]
        for button in _counted(rows):
            _check_inline(button)
        return {"inline_keyboard": rows} if rows else None
    if kind == "ReplyKeyboardMarkup":
        _check_reply_keyboard(markup, chat)
    if not 0 <= len(markup.get("input_field_placeholder", "")) <= MAX_PLACEHOLDER:
        raise broken("keyboard", f"input_field_placeholder is longer than {MAX_PLACEHOLDER} characters")
    return markup


def _counted(rows: Sequence[Sequence[Json]]) -> Iterable[Json]:
    buttons = [button for row in rows for button in row]
    widest = max((len(row) for row in rows), default=0)
    if widest > MAX_PER_ROW or len(buttons) > MAX_BUTTONS:
        raise broken(
            "keyboard",
            f"reply markup is too long: {len(buttons)} buttons, {widest} in one row;"
            f" at most {MAX_BUTTONS}, {MAX_PER_ROW} in a row",
        )
    return buttons


def _check_inline(button: Json) -> None:
    _check_face(button)
    actions = ACTIONS & button.keys()
    if len(actions) != 1:
        named = " and ".join(sorted(actions)) or "none"
        raise broken(
            "keyboard",
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
            f' (exactly one action is needed, "{button["text"]}" has {named})',
        )
    if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= MAX_DATA_BYTES:
        raise broken("keyboard", f'BUTTON_DATA_INVALID (1 to 64 bytes, "{button["text"]}")')
    if "url" in button and not URL.fullmatch(button["url"]):
        raise broken("keyboard", f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
    if "copy_text" in button and not 1 <= len(button["copy_text"]["text"]) <= MAX_COPY_TEXT:
        raise broken("keyboard", f"BUTTON_COPY_TEXT_INVALID (1 to {MAX_COPY_TEXT} characters)")
    if "web_app" in button and not button["web_app"]["url"].startswith("https://"):
        raise broken(
            "keyboard", "inline keyboard button Web App URL is invalid: Only HTTPS links are allowed"
        )


def _check_reply_keyboard(markup: Json, chat: Chat) -> None:
    for row in markup["keyboard"]:
        if not isinstance(row, list):
            raise broken("keyboard", 'field "keyboard" must be an Array of Arrays')
    for button in _counted(markup["keyboard"]):
        if isinstance(button, str):
            button = {"text": button}
        try:
            SHAPES["KeyboardButton"].check(button)
        except ValueError as wanted:
            raise broken("keyboard", f"can't parse keyboard button: it must be {wanted}") from None
        _check_face(button)
        requests = REQUESTS & button.keys()
        if len(requests) > 1:
            raise broken("keyboard", f'button "{button["text"]}" asks for {" and ".join(sorted(requests))}')
        if requests and chat.kind != "private":
            raise broken("keyboard", f"{' '.join(requests)} can be used in private chats only")


def _check_face(button: Json) -> None:
    if not button["text"].strip():
        raise broken("keyboard", "button text must be non-empty")
    if button.get("style", "primary") not in STYLES:
        raise broken("keyboard", f'invalid button style specified: "{button["style"]}"')


def labels(markup: Json | None) -> list[list[str]]:
    """The words on the buttons, row by row."""
    if markup is None:
        return []
    rows = markup.get("inline_keyboard") or markup.get("keyboard") or []
    return [[button if isinstance(button, str) else button["text"] for button in row] for row in rows]
