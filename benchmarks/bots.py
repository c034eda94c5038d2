"""The contestants beside Prelude: echo bots, each as its own documentation would write it, and the floor
under them all.

``python -m benchmarks.bots NAME API`` runs one against the Bot API at ``API`` until it is killed.
"""

import asyncio
import json
import sys
from typing import Any

TOKEN = "123:abc"


def stock(api: str, at_once: int = 0) -> None:
    """python-telegram-bot as it comes, or with so many updates handled at once."""
    run_ptb(ptb().base_url(f"{api}/bot").concurrent_updates(at_once or False))


def over_aiohttp(api: str) -> None:
    """python-telegram-bot over this project's own request."""
    from bot.telegram.request import Wire

    run_ptb(ptb().base_url(f"{api}/bot").request(Wire()).get_updates_request(Wire()))


def ptb() -> Any:
    from telegram.ext import ApplicationBuilder

    return ApplicationBuilder().token(TOKEN)


def run_ptb(builder: Any) -> None:
    from telegram import Update
    from telegram.ext import ContextTypes, MessageHandler, filters

    async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.message is not None
        await update.message.reply_text(update.message.text or "")

    application = builder.build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.run_polling()


def with_aiogram(api: str) -> None:
    """aiogram as it comes."""
    from aiogram import Bot, Dispatcher
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer
    from aiogram.types import Message

    dispatcher = Dispatcher()

    @dispatcher.message()
    async def echo(message: Message) -> None:
        await message.answer(message.text or "")

    async def main() -> None:
        bot = Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(api)))
        await dispatcher.start_polling(bot)

    asyncio.run(main())


def floor(api: str) -> None:
    """A bare client: what any bot in this language on these machines stays below."""
    import aiohttp

    async def main() -> None:
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=64)) as session:

            async def call(method: str, **parameters: Any) -> Any:
                async with session.post(f"{api}/bot{TOKEN}/{method}", json=parameters) as response:
                    return json.loads(await response.read())["result"]

            offset = 0
            while True:
                updates = await call("getUpdates", offset=offset, timeout=20)
                said = [update["message"] for update in updates]
                await asyncio.gather(
                    *(call("sendMessage", chat_id=each["chat"]["id"], text=each["text"]) for each in said)
                )
                if updates:
                    offset = updates[-1]["update_id"] + 1

    asyncio.run(main())


BOTS = {
    "stock": stock,
    "stock-64": lambda api: stock(api, 64),
    "aiohttp": over_aiohttp,
    "aiogram": with_aiogram,
    "floor": floor,
}

if __name__ == "__main__":
    BOTS[sys.argv[1]](sys.argv[2])
