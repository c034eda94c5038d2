"""`prelude`, killed as by `kill -9` when it comes to the n-th line of a module that it has not been at before:
``python -m tests.dies_at storage.restore 17 restore FILE --yes``."""

import importlib
import os
import signal
import sys
from types import FrameType
from typing import Any

from bot.__main__ import main


def die_at(module: str, number: int) -> None:
    file, been = importlib.import_module(module).__file__, set[int]()

    def line(frame: FrameType, event: str, _: Any) -> Any:
        been.add(frame.f_lineno)
        if len(been) == number:
            os.kill(os.getpid(), signal.SIGKILL)
        return line

    sys.settrace(lambda frame, event, _: line if frame.f_code.co_filename == file else None)


if __name__ == "__main__":
    die_at(sys.argv[1], int(sys.argv[2]))
    sys.exit(main(sys.argv[3:]))
