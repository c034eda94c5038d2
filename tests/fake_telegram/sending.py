"""Methods that put something new into a chat: texts, contacts, photos, documents, polls, "is typing"."""

from typing import Any
from urllib.parse import urlsplit

from . import wire
from .bodies import Upload
from .core import Telegram
from .errors import bad_request, broken
from .keyboards import read_markup
from .markup import MAX_CAPTION, is_blank, read_text
from .pictures import measure
from .state import Chat, Json, Message, StoredFile

Arguments = dict[str, Any]

ACTIONS = frozenset(
    {
        *("typing", "choose_sticker", "find_location"),
        *("upload_photo", "upload_video", "upload_voice", "upload_document", "upload_video_note"),
        *("record_video", "record_voice", "record_video_note"),
    }
)
MAX_PHOTO = 10 * 1024 * 1024
MAX_DOCUMENT = 50 * 1024 * 1024
MAX_QUESTION = 300
MAX_OPTION = 100
MAX_OPTIONS = 12


MAX_VCARD = 2048
"""Bytes."""


def send_message(telegram: Telegram, arguments: Arguments) -> Json:
    chat = telegram.world.writable(arguments["chat_id"])
    text, entities = read_text(arguments["text"], arguments.get("parse_mode"), arguments.get("entities"))
    if is_blank(text):
        raise broken("empty", "text must be non-empty")
    return _sent(telegram, chat, arguments, text=text, entities=entities)


def send_contact(telegram: Telegram, arguments: Arguments) -> Json:
    chat = telegram.world.writable(arguments["chat_id"])
    for field in ("phone_number", "first_name"):
        if not arguments[field].strip():
            raise broken("empty", f"{field} must be non-empty")
    if not any(sign.isdecimal() for sign in arguments["phone_number"]):
        raise broken("type", "PHONE_NUMBER_INVALID")
    if len(arguments.get("vcard", "").encode()) > MAX_VCARD:
        raise broken("length", f"vcard is longer than {MAX_VCARD} bytes")
    card = {
        field: arguments[field]
        for field in ("phone_number", "first_name", "last_name", "vcard")
        if field in arguments
    }
    return _sent(telegram, chat, arguments, content={"contact": card})


def send_photo(telegram: Telegram, arguments: Arguments) -> Json:
    chat = telegram.world.writable(arguments["chat_id"])
    stored = _stored(telegram, arguments["photo"], "photos", MAX_PHOTO)
    try:
        width, height = measure(stored.body)
    except ValueError as wrong:
        raise broken("file", f"IMAGE_PROCESS_FAILED ({wrong})") from None
    if width + height > 10_000 or max(width, height) > 20 * min(width, height):
        raise broken("file", f"PHOTO_INVALID_DIMENSIONS ({width} x {height})")
    content: Json = {"photo": wire.photo_sizes(stored, width, height)}
    return _captioned(telegram, chat, arguments, content)


def send_document(telegram: Telegram, arguments: Arguments) -> Json:
    chat = telegram.world.writable(arguments["chat_id"])
    stored = _stored(telegram, arguments["document"], "documents", MAX_DOCUMENT)
    return _captioned(telegram, chat, arguments, {"document": wire.document(stored)})


def send_poll(telegram: Telegram, arguments: Arguments) -> Json:
    chat = telegram.world.writable(arguments["chat_id"])
    question, _ = read_text(
        arguments["question"], arguments.get("question_parse_mode"), arguments.get("question_entities")
    )
    options = [option["text"] for option in arguments["options"]]
    if not 1 <= len(question) <= MAX_QUESTION:
        raise broken("length", f"poll question must have 1 to {MAX_QUESTION} characters")
    if not 1 <= len(options) <= MAX_OPTIONS:
        raise broken("length", f"poll must have 1 to {MAX_OPTIONS} options")
    if any(not 1 <= len(option) <= MAX_OPTION for option in options):
        raise broken("length", f"poll options must have 1 to {MAX_OPTION} characters")
    quiz = arguments.get("type", "regular") == "quiz"
    right = arguments.get("correct_option_ids", [])
    if quiz and not right:
        raise broken("required", "a quiz needs correct_option_ids")
    if any(not 0 <= index < len(options) for index in right):
        raise broken("type", "invalid correct option identifier specified")
    poll: Json = {
        "id": str(telegram.world.random.getrandbits(62)),
        "question": question,
        "options": [
            {"persistent_id": str(index), "text": option, "voter_count": 0}
            for index, option in enumerate(options)
        ],
        "total_voter_count": 0,
        "is_closed": arguments.get("is_closed", False),
        "is_anonymous": arguments.get("is_anonymous", True),
        "type": "quiz" if quiz else "regular",
        "allows_multiple_answers": arguments.get("allows_multiple_answers", False),
        "allows_revoting": not quiz,
        "members_only": False,
    }
    if quiz:
        poll["correct_option_ids"] = right
    return _sent(telegram, chat, arguments, content={"poll": poll})


def send_chat_action(telegram: Telegram, arguments: Arguments) -> bool:
    chat = telegram.world.writable(arguments["chat_id"])
    if arguments["action"] not in ACTIONS:
        raise broken("type", f'wrong parameter action in request: "{arguments["action"]}"')
    chat.action = arguments["action"]
    telegram.bell.ring()
    return True


def _captioned(telegram: Telegram, chat: Chat, arguments: Arguments, content: Json) -> Json:
    caption, entities = read_text(
        arguments.get("caption", ""),
        arguments.get("parse_mode"),
        arguments.get("caption_entities"),
        limit=MAX_CAPTION,
        too_long="message caption is too long",
    )
    return _sent(telegram, chat, arguments, text=caption, entities=entities, content=content)


def _sent(telegram: Telegram, chat: Chat, arguments: Arguments, **content: Any) -> Json:
    """Put a checked message into the chat if the rates allow: the last step, so a refusal has no effect."""
    markup = read_markup(arguments.get("reply_markup"), chat)
    reply_to = _replied_to(chat, arguments.get("reply_parameters"))
    telegram.traffic.admit(chat, edit=False)
    message = telegram.world.add_message(
        chat,
        telegram.bot,
        telegram.now(),
        markup=markup,
        reply_to=reply_to,
        silent=arguments.get("disable_notification", False),
        protected=arguments.get("protect_content", False),
        **content,
    )
    if markup is not None:
        _show_keyboard(chat, markup)
    chat.action = ""
    telegram.load.replied(chat.id)
    telegram.touch(chat)
    return wire.of_message(message)


def _show_keyboard(chat: Chat, markup: Json) -> None:
    if "keyboard" in markup:
        chat.keyboard = markup
    elif markup.get("remove_keyboard"):
        chat.keyboard = None


def _replied_to(chat: Chat, wanted: Json | None) -> int | None:
    if wanted is None:
        return None
    original: Message | None = chat.find(wanted["message_id"])
    if original is not None:
        return original.id
    if wanted.get("allow_sending_without_reply"):
        return None
    raise bad_request("message to be replied not found")


def _stored(telegram: Telegram, given: str | Upload, folder: str, limit: int) -> StoredFile:
    if isinstance(given, Upload):
        if not given.body:
            raise broken("file", "file must be non-empty")
        if len(given.body) > limit:
            raise broken("file", f"file of {len(given.body)} bytes is too big; {limit} at most")
        return telegram.world.store_file(folder, given.name, given.mime, given.body)
    if given in telegram.world.files:
        return telegram.world.files[given]
    if urlsplit(given).scheme in ("http", "https"):
        raise broken("file", "this fake fetches nothing from the network; upload the file")
    raise broken("file", "wrong remote file identifier specified")
