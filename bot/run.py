"""The bot's process: puts its parts together, runs until it is told to stop, and leaves nothing half done."""

import asyncio
import gc
import logging
import signal
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from telegram import Bot

from bot import __version__
from bot.alarm import Alarm
from bot.alone import AlreadyRunning, alone
from bot.clock import Clock
from bot.drawing import Easel
from bot.erased import keep_list
from bot.files.errands import Errands, from_telegram
from bot.files.press import Press
from bot.logs import log_loops_errors, set_up_logs
from bot.muse import Muse
from bot.news import plan_news
from bot.night import Night
from bot.patience import PatientWriter
from bot.plain_words import BARRED
from bot.settings import Settings
from bot.telegram.delivery import Delivery
from bot.telegram.enclosing import Enclosures
from bot.telegram.flood import Flood
from bot.telegram.intake import Intake
from bot.telegram.introduction import NAME, introduce
from bot.telegram.limits import Gate, Limits
from bot.telegram.menus import Menus
from bot.telegram.refusals import Shut
from bot.telegram.request import Wire
from bot.telegram.scoreboards import Scoreboards
from bot.turns import Turns
from bot.vitals import Pulse
from bot.watchdog import Stuck, Watch, keep_watch, notify_systemd
from flows.coach import Coach
from storage.backup import NoBackup
from storage.database import Database
from storage.erased_file import settle as settle_erased
from storage.migrate import NewerSchema, status, upgrade
from storage.restored import settle_copy
from storage.rotation import backups_in
from storage.unfinished import tidy
from storage.unit import SqlUnit
from storage.writer import Writer

if TYPE_CHECKING:
    from bot.files.feeds import Feeds

STOPPING = (signal.SIGTERM, signal.SIGINT)
LAST_SENDS = 3.0
"""Seconds that calls under way get when the bot is stopped; the whole stop takes less than 5."""

logger = logging.getLogger(__name__)


class NotOpened(Exception):
    """The database is not there, or is none."""


class Stopped(Exception):
    """Somebody told the bot to stop."""


def run(settings: Settings) -> int:
    """Runs the bot until it is stopped: the exit code is 0 then, and 1 when it cannot go on."""
    token, secret = settings.telegram_token.get_secret_value(), settings.webhook_secret.get_secret_value()
    key, crm = settings.llm_key.get_secret_value(), settings.crm_secret.get_secret_value()
    set_up_logs(token, secret, key, crm, level=settings.log_level, as_json=settings.log_format == "json")
    code = 0
    try:
        with alone(settings.database_url):
            if tidy(settings.database_url, settings.backups):
                logger.warning("a restore was killed: what it left half-done is tidied up")
            if before := ready(settings.database_url, settings.backups):
                logger.info("the database has a new schema; as it was before it is in %s", before)
            with Database(settings.database_url) as database:
                settled = settle_copy(database, datetime.now(UTC))
                if settled is not None:
                    logger.warning("the database is a restored copy: %d old messages are not sent", settled)
                if again := settle_erased(database, settings.backups, datetime.now(UTC)):
                    logger.warning("%d customers who were erased had come back, and are erased again", again)
                asyncio.run(serve(settings, database))
    except* Stopped:
        logger.info("stopped")
    except* (AlreadyRunning, NewerSchema, NoBackup, NotOpened, Shut, Stuck) as reasons:
        code = 1
        for reason in reasons.exceptions:
            logger.critical("%s", reason)
    except* BARRED as barred:
        code = 1
        for each in barred.exceptions:
            logger.critical("%s: `prelude doctor` says more", each)
    except* Exception:
        # Logged and not left to the interpreter, whose tracebacks nobody redacts.
        code = 1
        logger.critical("an error of the bot's own ended it; it can be started again", exc_info=True)
    return code


def ready(database_url: str, backups: Path) -> str | None:
    """Bring the database to this release; the backup that was made before, if any. Raises NotOpened."""
    try:
        if status(database_url)[0] is None and backups_in(backups):
            logger.warning("the database is new, and there are backups: `prelude restore` goes on from one")
        return upgrade(database_url)
    except (NewerSchema, NoBackup):
        raise
    except Exception as error:  # whatever a driver raises
        raise NotOpened(
            f"the database does not open ({type(error).__name__}): `prelude doctor` says more"
        ) from None


async def serve(settings: Settings, database: Database) -> None:
    """Everything at once, until SIGTERM or SIGINT. Raises a group of Stopped, Shut or Stuck."""
    stop = asyncio.Event()
    _told_once(asyncio.get_running_loop(), stop)
    log_loops_errors(asyncio.get_running_loop())
    coach = Coach(language=settings.language, zone=settings.zone, feeds=settings.calendar_url)
    writer = Writer(database)
    wire = Wire(settings.telegram_proxy)
    writer.start()
    try:
        async with wire:
            await _all_parts(settings, coach, database, writer, wire, stop)
    finally:
        await writer.stop()


def _told_once(loop: asyncio.AbstractEventLoop, stop: asyncio.Event) -> None:
    """The first SIGTERM or SIGINT sets ``stop``, every later one is ignored until the process is gone.

    Not by the loop's own handlers: it takes them away while it closes, and a second signal that comes then kills.
    """

    def told(number: int, frame: object) -> None:
        for each in STOPPING:
            signal.signal(each, signal.SIG_IGN)
        loop.call_soon_threadsafe(stop.set)

    for number in STOPPING:
        signal.signal(number, told)


async def _all_parts(
    settings: Settings, coach: Coach, database: Database, writer: Writer, wire: Wire, stop: asyncio.Event
) -> None:
    bot = Bot(
        settings.telegram_token.get_secret_value(),
        base_url=settings.telegram_api_url,
        base_file_url=settings.telegram_file_url,
        request=wire,
        get_updates_request=wire,
    )
    watch = Watch()
    patient = PatientWriter(writer, watch)
    async with asyncio.TaskGroup() as group:
        enclosures, muse = Enclosures(Easel(), Press(settings.database_url)), muse_of(settings, patient)
        delivery = Delivery(bot, patient, Gate(Limits(settings.send_rate)), watch, group, enclosures, muse)
        flood = Flood(lifted=not settings.send_rate)
        turns = Turns(coach, patient, delivery, bot, group)
        group.create_task(_until(stop, delivery))
        group.create_task(keep_watch(watch))
        code = await patient.do(partial(owner_code, coach))
        coach.bot = await patient.do(lambda unit: unit.kept.get(NAME) or "")
        await delivery.resume()
        await turns.resume()
        group.create_task(Errands(from_telegram(bot, wire), patient, turns, group).run())
        feeds = feeds_of(settings, coach, database)
        if settings.webhook_url:
            from bot.telegram.webhook import Webhook  # here, because polling needs no server

            secret = settings.webhook_secret.get_secret_value()
            webhook = Webhook(bot, writer, turns, settings.webhook_url, secret, settings.listen, flood, feeds)
            group.create_task(webhook.run(lambda: {"turns": turns.in_hand, "messages": delivery.in_hand}))
        else:
            group.create_task(Intake(bot, patient, turns, watch, flood).run())
        pulse = Pulse(
            writer, watch, turns.lasted, writer.file, not settings.webhook_url, bool(settings.backup_days),
            bool(settings.crm_url),
        )  # fmt: skip
        if settings.health:
            from bot.health import serve_health  # here, because it is off by default

            group.create_task(serve_health(settings.health, pulse.feel, feeds))
        chat = int(settings.admin_chat) if settings.admin_chat else None
        group.create_task(Alarm(pulse.feel, patient, delivery, coach.wording, settings.language, chat).run())
        if settings.crm_url:
            from bot.hooks import Hooks  # here, because few have a CRM that follows

            hooks = Hooks(patient, settings.crm_url, settings.crm_secret.get_secret_value())
            group.create_task(hooks.run())
        await patient.do(partial(plan_news, __version__, datetime.now(UTC)))
        group.create_task(Clock(patient, turns, delivery).run())
        group.create_task(Night(patient, settings).run())
        group.create_task(keep_list(settings.backups, patient, turns.erased))
        group.create_task(Menus(bot, patient, coach.wording).run())
        scoreboards = Scoreboards(bot, coach, patient, delivery)
        group.create_task(scoreboards.draw())
        group.create_task(scoreboards.pin())
        group.create_task(introduce(bot, coach, patient, settings.language, code))
        # What is loaded by now stays: a collection that need not look at it takes a tenth of the time.
        gc.freeze()
        notify_systemd("READY=1")


def feeds_of(settings: Settings, coach: Coach, database: Database) -> "Feeds | None":
    """Calendars to subscribe to, where members are told an address."""
    if not settings.calendar_url:
        return None
    from bot.files.feeds import Feeds  # here, because polling alone needs no server

    return Feeds(settings.calendar_url, database, coach.playbooks, coach.wording)


def muse_of(settings: Settings, writer: PatientWriter) -> Muse | None:
    """The language model, where one is set."""
    if not settings.llm_url:
        return None
    return Muse(settings.llm_url, settings.llm_model, settings.llm_key.get_secret_value(), writer)


async def _until(stop: asyncio.Event, delivery: Delivery) -> None:
    await stop.wait()
    notify_systemd("STOPPING=1")
    await delivery.stop(LAST_SENDS)
    raise Stopped


def owner_code(coach: Coach, unit: SqlUnit) -> str | None:
    """The code of the owner's link while the database is empty. It takes a turn's number, so that ids stay unique."""
    if unit.people.anybody():
        return None
    now = datetime.now(UTC)
    return coach.owner_invite(unit, unit.inbox.turn_of_its_own(f"start:{now.isoformat()}", now), now)
