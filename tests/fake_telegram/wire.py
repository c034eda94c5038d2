"""Objects of the world as the JSON that Telegram sends for them."""

from .state import Chat, Json, Message, StoredFile, User


def of_user(user: User) -> Json:
    seen: Json = {"id": user.id, "is_bot": user.is_bot, "first_name": user.first_name}
    if user.last_name:
        seen["last_name"] = user.last_name
    if user.username:
        seen["username"] = user.username
    if user.language:
        seen["language_code"] = user.language
    return seen


def of_chat(chat: Chat) -> Json:
    if chat.user is None:
        return {"id": chat.id, "title": chat.title, "type": chat.kind}
    seen: Json = {"id": chat.id, "first_name": chat.user.first_name, "type": "private"}
    if chat.user.last_name:
        seen["last_name"] = chat.user.last_name
    if chat.user.username:
        seen["username"] = chat.user.username
    return seen


def of_message(message: Message, *, with_reply: bool = True) -> Json:
    seen: Json = {
        "message_id": message.id,
        "from": of_user(message.sender),
        "chat": of_chat(message.chat),
        "date": message.date,
    }
    if message.edit_date:
        seen["edit_date"] = message.edit_date
    if with_reply and message.reply_to is not None:
        original = message.chat.find(message.reply_to)
        if original is not None:
            seen["reply_to_message"] = of_message(original, with_reply=False)
    if message.protected:
        seen["has_protected_content"] = True
    if message.text:
        captions = bool(message.content)
        seen["caption" if captions else "text"] = message.text
        if message.entities:
            seen["caption_entities" if captions else "entities"] = message.entities
    seen.update(message.content)
    if message.inline is not None:
        seen["reply_markup"] = message.inline
    return seen


def inaccessible(chat: Chat, message_id: int) -> Json:
    """A message that the bot may no longer see: only its place, and the date 0."""
    return {"chat": of_chat(chat), "message_id": message_id, "date": 0}


def document(stored: StoredFile) -> Json:
    return {
        "file_id": stored.id,
        "file_unique_id": stored.unique_id,
        "file_name": stored.name,
        "mime_type": stored.mime,
        "file_size": len(stored.body),
    }


def photo_sizes(stored: StoredFile, width: int, height: int) -> list[Json]:
    return [
        {
            "file_id": stored.id,
            "file_unique_id": stored.unique_id,
            "width": width,
            "height": height,
            "file_size": len(stored.body),
        }
    ]
