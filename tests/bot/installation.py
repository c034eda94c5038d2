"""An installation to try settings on: a bare environment, a `.env`, and a Telegram that knows one bot."""

import json
import threading
import time
from contextlib import suppress
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Self

import pytest

from bot.settings import Settings

TOKEN = "123456789:AAEtestTESTtestTESTtestTESTtestTEST"
BOT = {"id": 123456789, "is_bot": True, "first_name": "Coach", "username": "coach_bot"}


@pytest.fixture
def bare(monkeypatch):
    """Nothing set in the environment, on a system that speaks English."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    for name in ("LC_ALL", "LC_MESSAGES", "TZ", "CREDENTIALS_DIRECTORY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_GB.UTF-8")


@pytest.fixture
def env(tmp_path):
    """Writes a `.env` and says where."""

    def write(lines: str) -> Path:
        file = tmp_path / ".env"
        file.write_text(lines, encoding="utf-8")
        return file

    return write


@pytest.fixture
def telegram():
    with SmallTelegram() as running:
        yield running


class SmallTelegram:
    """Answers getMe for TOKEN as told: ``status`` and ``body`` replace the answer, ``ahead`` moves its clock.

    It is an HTTP proxy too, which leads every CONNECT to itself and counts them.
    """

    def __init__(self) -> None:
        self.bot = dict(BOT)
        self.status, self.body = 0, ""
        self.webhook = ""
        self.ahead = self.slow = 0.0
        self.tunnels = 0

    def __enter__(self) -> Self:
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self.handler())
        self.server.daemon_threads = True
        self.host = f"127.0.0.1:{self.server.server_port}"
        self.lines = f"TELEGRAM_API_URL=http://{self.host}/bot\n"
        threading.Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.server.shutdown()
        self.server.server_close()

    def answer(self, path: str) -> tuple[int, str]:
        if self.status:
            return self.status, self.body
        if path == f"/bot{TOKEN}/getWebhookInfo":
            return 200, json.dumps({"ok": True, "result": {"url": self.webhook}})
        if path != f"/bot{TOKEN}/getMe":
            return 401, json.dumps({"ok": False, "error_code": 401, "description": "Unauthorized"})
        return 200, json.dumps({"ok": True, "result": self.bot})

    def handler(self) -> type[BaseHTTPRequestHandler]:
        telegram = self

        class Handler(BaseHTTPRequestHandler):
            def do_CONNECT(self) -> None:
                telegram.tunnels += 1
                self.send_response_only(200)
                self.end_headers()
                self.handle_one_request()

            def do_GET(self) -> None:
                time.sleep(telegram.slow)
                status, body = telegram.answer(self.path)
                self.send_response_only(status)
                self.send_header("Date", formatdate(time.time() + telegram.ahead, usegmt=True))
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                with suppress(BrokenPipeError):  # who asked may have left
                    self.wfile.write(body.encode())

            def log_message(self, *_: object) -> None:
                pass

        return Handler
