"""What each method may be called with: our own table of the methods we fake, after Telegram's documents."""

from collections.abc import Mapping

from .shapes import Shape, compile_shapes

OBJECTS: Mapping[str, str] = {
    "User": "id!:int is_bot:bool first_name:str last_name:str username:str language_code:str",
    "MessageEntity": "type!:str offset!:int length!:int url:str user:User language:str custom_emoji_id:str"
    " unix_time:int date_time_format:str",
    "LinkPreviewOptions": "is_disabled:bool url:str prefer_small_media:bool prefer_large_media:bool"
    " show_above_text:bool",
    "ReplyParameters": "message_id!:int chat_id:chat allow_sending_without_reply:bool quote:str"
    " quote_parse_mode:str quote_entities:[MessageEntity] quote_position:int",
    "WebAppInfo": "url!:str",
    "CopyTextButton": "text!:str",
    "InlineKeyboardButton": "text!:str style:str icon_custom_emoji_id:str url:str callback_data:str"
    " copy_text:CopyTextButton web_app:WebAppInfo switch_inline_query:str"
    " switch_inline_query_current_chat:str switch_inline_query_chosen_chat:object login_url:object",
    "InlineKeyboardMarkup": "inline_keyboard!:[[InlineKeyboardButton]]",
    "KeyboardButton": "text!:str style:str icon_custom_emoji_id:str request_contact:bool"
    " request_location:bool request_users:object request_chat:object request_poll:object web_app:WebAppInfo",
    "ReplyKeyboardMarkup": "keyboard!:[any] is_persistent:bool resize_keyboard:bool one_time_keyboard:bool"
    " input_field_placeholder:str selective:bool",
    "ReplyKeyboardRemove": "remove_keyboard!:bool selective:bool",
    "ForceReply": "force_reply!:bool input_field_placeholder:str selective:bool",
    "BotCommand": "command!:str description!:str",
    "BotCommandScope": "type!:str chat_id:chat user_id:int",
    "MenuButton": "type!:str text:str web_app:WebAppInfo",
    "ReactionType": "type!:str emoji:str custom_emoji_id:str",
    "InputPollOption": "text!:str text_parse_mode:str text_entities:[MessageEntity]",
}

WHERE = "chat_id!:chat message_thread_id:int direct_messages_topic_id:int business_connection_id:str"
HOW = (
    "disable_notification:bool protect_content:bool allow_paid_broadcast:bool message_effect_id:str"
    " reply_parameters:ReplyParameters reply_markup:object"
)
CAPTION = "caption:str parse_mode:str caption_entities:[MessageEntity]"
OWN_MESSAGE = (
    "chat_id:chat message_id:int inline_message_id:str business_connection_id:str reply_markup:object"
)
LISTED = "scope:BotCommandScope language_code:str"

METHODS: Mapping[str, str] = {
    "getMe": "",
    "logOut": "",
    "close": "",
    "getUpdates": "offset:int limit:int timeout:int allowed_updates:[str]",
    "setWebhook": "url:str certificate:file ip_address:str max_connections:int allowed_updates:[str]"
    " drop_pending_updates:bool secret_token:str",
    "deleteWebhook": "drop_pending_updates:bool",
    "getWebhookInfo": "",
    "sendMessage": f"{WHERE} text!:str parse_mode:str entities:[MessageEntity]"
    f" link_preview_options:LinkPreviewOptions {HOW}",
    "sendContact": f"{WHERE} phone_number!:str first_name!:str last_name:str vcard:str {HOW}",
    "sendPhoto": f"{WHERE} photo!:file {CAPTION} show_caption_above_media:bool has_spoiler:bool {HOW}",
    "sendDocument": f"{WHERE} document!:file thumbnail:file {CAPTION}"
    f" disable_content_type_detection:bool {HOW}",
    "sendPoll": f"{WHERE} question!:str question_parse_mode:str question_entities:[MessageEntity]"
    " options!:[InputPollOption] is_anonymous:bool type:str allows_multiple_answers:bool"
    " correct_option_ids:[int] explanation:str explanation_parse_mode:str"
    f" explanation_entities:[MessageEntity] open_period:int close_date:int is_closed:bool {HOW}",
    "sendChatAction": "chat_id!:chat action!:str message_thread_id:int business_connection_id:str",
    "editMessageText": f"text!:str parse_mode:str entities:[MessageEntity]"
    f" link_preview_options:LinkPreviewOptions {OWN_MESSAGE}",
    "editMessageCaption": f"{CAPTION} show_caption_above_media:bool {OWN_MESSAGE}",
    "editMessageReplyMarkup": OWN_MESSAGE,
    "deleteMessage": "chat_id!:chat message_id!:int",
    "pinChatMessage": "chat_id!:chat message_id!:int disable_notification:bool business_connection_id:str",
    "unpinChatMessage": "chat_id!:chat message_id:int business_connection_id:str",
    "setMessageReaction": "chat_id!:chat message_id!:int reaction:[ReactionType] is_big:bool",
    "answerCallbackQuery": "callback_query_id!:str text:str show_alert:bool url:str cache_time:int",
    "getFile": "file_id!:str",
    "getChat": "chat_id!:chat",
    "leaveChat": "chat_id!:chat",
    "setMyCommands": f"commands!:[BotCommand] {LISTED}",
    "getMyCommands": LISTED,
    "deleteMyCommands": LISTED,
    "setMyName": "name:str language_code:str",
    "setMyDescription": "description:str language_code:str",
    "setMyShortDescription": "short_description:str language_code:str",
    "setChatMenuButton": "chat_id:int menu_button:MenuButton",
}

SHAPES: Mapping[str, Shape] = compile_shapes(OBJECTS, {})
CALLS: Mapping[str, Shape] = compile_shapes(METHODS, SHAPES)
