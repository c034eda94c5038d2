"""The arguments of one HTTP request, in whichever way they came: query, JSON, form or multipart."""

from dataclasses import dataclass
from urllib.parse import parse_qsl, unquote

import orjson
from aiohttp import BodyPartReader, web

from .errors import Refused, broken

MAX_BODY = 51 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Upload:
    """A file inside a multipart request."""

    name: str
    mime: str
    body: bytes

    def __repr__(self) -> str:
        return f"<{self.name}, {len(self.body)} bytes>"


async def read_arguments(request: web.BaseRequest, query: str) -> dict[str, object]:
    """All arguments by name. Text that is not UTF-8, which is how a lone surrogate travels, is refused."""
    arguments: dict[str, object] = _form(query.encode()) if query else {}
    if not request.body_exists:
        return arguments
    kind = request.content_type
    if kind == "multipart/form-data":
        return arguments | await _multipart(request)
    body = await request.read()
    if kind == "application/json":
        return arguments | _json(body)
    if kind == "application/x-www-form-urlencoded":
        return arguments | _form(body)
    if body:
        raise broken("encoding", f'a body of the type "{kind}" carries no parameters')
    return arguments


def _json(body: bytes) -> dict[str, object]:
    try:
        read = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise broken("encoding", "can't parse the JSON body (strings must be encoded in UTF-8)") from None
    if not isinstance(read, dict):
        raise broken("encoding", "the JSON body must be an Object")
    return read


def _form(body: bytes) -> dict[str, object]:
    try:
        pairs = parse_qsl(body.decode("utf-8"), keep_blank_values=True, errors="strict")
    except UnicodeDecodeError:
        raise broken("encoding", "strings must be encoded in UTF-8") from None
    return dict(pairs)


async def _multipart(request: web.BaseRequest) -> dict[str, object]:
    arguments: dict[str, object] = {}
    size = 0
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or part.name is None:
            raise broken("encoding", "a multipart body holds named fields and files only")
        body = bytes(await part.read(decode=True))
        size += len(body)
        if size > MAX_BODY:
            raise Refused(413, "Request Entity Too Large", rule="length")
        if part.filename is not None:
            arguments[part.name] = Upload(
                unquote(part.filename), part.headers.get("Content-Type", "application/octet-stream"), body
            )
            continue
        try:
            arguments[part.name] = body.decode("utf-8")
        except UnicodeDecodeError:
            raise broken("encoding", "strings must be encoded in UTF-8") from None
    return arguments


def attached(arguments: dict[str, object]) -> dict[str, object]:
    """The arguments with each ``attach://name`` replaced by the upload of that name."""
    uploads = {name for name, value in arguments.items() if isinstance(value, Upload)}
    if not uploads:
        return arguments
    read: dict[str, object] = {}
    used: set[str] = set()
    for name, value in arguments.items():
        if isinstance(value, str) and value.startswith("attach://") and value[9:] in uploads:
            read[name] = arguments[value[9:]]
            used.add(value[9:])
        else:
            read[name] = value
    return {name: value for name, value in read.items() if name not in used}
