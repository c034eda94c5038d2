"""What is left of an answer when a fault strikes: pages of a proxy, halves, silence, a connection reset."""

import asyncio
import socket
import struct

import orjson
from aiohttp import web

from .faults import Fault

WORDS = {400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 409: "Conflict"}
HTML_PAGE = b"<html>\r\n<head><title>%d</title></head>\r\n<body><h1>%d</h1></body>\r\n</html>\r\n"
NOTHING_SPECIAL = b'{"ok":true,"result":true}'


def answer_json(status: int, answer: object) -> web.Response:
    return web.Response(status=status, body=orjson.dumps(answer), content_type="application/json")


async def spoil(request: web.BaseRequest, fault: Fault, body: bytes) -> web.StreamResponse:
    """The answer to give in place of ``body``."""
    body = body or NOTHING_SPECIAL
    if fault.kind == "flood":
        response = answer_json(429, _flood(fault.retry_after))
        response.headers["Retry-After"] = str(fault.retry_after)
        return response
    if fault.kind == "status":
        return _status(fault.status)
    if fault.kind == "empty":
        return web.Response(body=b"", content_type="application/json")
    if fault.kind == "truncated":
        return web.Response(body=body[: len(body) // 2], content_type="application/json")
    if fault.kind in ("cut", "stall"):
        begun = web.StreamResponse(headers={"Content-Type": "application/json"})
        begun.content_length = len(body)
        await begun.prepare(request)
        if fault.kind == "cut":
            await begun.write(body[: len(body) // 2])
        else:
            await asyncio.sleep(fault.seconds)
        _reset(request)
        return begun
    _reset(request)
    return web.Response()


def _flood(seconds: int) -> dict[str, object]:
    return {
        "ok": False,
        "error_code": 429,
        "description": f"Too Many Requests: retry after {seconds}",
        "parameters": {"retry_after": seconds},
    }


def _status(status: int) -> web.Response:
    if status >= 500:
        return web.Response(status=status, body=HTML_PAGE % (status, status), content_type="text/html")
    return answer_json(status, {"ok": False, "error_code": status, "description": WORDS.get(status, "Error")})


def _reset(request: web.BaseRequest) -> None:
    """Drop the connection so that the other side gets a reset, not a polite end."""
    transport = request.transport
    if transport is not None:
        connection = transport.get_extra_info("socket")
        if connection is not None:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
