"""How wide and high a picture is, read from its first bytes: PNG, JPEG and GIF."""

PNG = b"\x89PNG\r\n\x1a\n"


def measure(body: bytes) -> tuple[int, int]:
    """Width and height in pixels; ValueError when this is no picture of a known kind."""
    if body.startswith(PNG) and len(body) >= 24:
        return _number(body[16:20]), _number(body[20:24])
    if body[:6] in (b"GIF87a", b"GIF89a") and len(body) >= 10:
        return int.from_bytes(body[6:8], "little"), int.from_bytes(body[8:10], "little")
    if body.startswith(b"\xff\xd8"):
        return _jpeg(body)
    raise ValueError("neither PNG nor JPEG nor GIF")


def _jpeg(body: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 <= len(body) and body[at] == 0xFF:
        marker = body[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            return _number(body[at + 7 : at + 9]), _number(body[at + 5 : at + 7])
        at += 2 + _number(body[at + 2 : at + 4])
    raise ValueError("a JPEG without a frame")


def _number(bytes_: bytes) -> int:
    return int.from_bytes(bytes_, "big")
