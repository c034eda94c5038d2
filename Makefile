# Everything a person does with Prelude. Without make: do by hand what the recipes say.

PYTHON = python3
PY     = .venv/bin/python

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# --- to use it ------------------------------------------------------------------------------------

demo: .venv/runtime ## try it in this terminal, with demo data and no account · 在终端里试用，不需要任何账号
	@$(PY) -m bot demo

demo-zh: .venv/runtime ## the demo in Chinese · 中文演示
	@DEFAULT_LANGUAGE=zh $(PY) -m bot demo

demo-en: .venv/runtime ## the demo in English · 英文演示
	@DEFAULT_LANGUAGE=en $(PY) -m bot demo

run: .venv/runtime ## run the Telegram bot · 运行 Telegram 机器人
	@$(PY) -m bot run

install: .venv/runtime ## set up only, with the `prelude` command as .venv/bin/prelude · 只安装

# --- to work on it --------------------------------------------------------------------------------

# Every core takes half-finished work from the others, which keeps the tests of a file together as long as it can.
SIDE_BY_SIDE = -n auto --dist worksteal

test: .venv/dev ## the quick tests
	@$(PY) -m pytest $(SIDE_BY_SIDE)

test-slow: .venv/dev ## the tests that take their time: processes, every room, and each rule ten times as thoroughly
	@$(PY) -m pytest $(SIDE_BY_SIDE) -m slow
	@$(PY) -m pytest $(SIDE_BY_SIDE) -m 'hypothesis and not torture' --hypothesis-profile thorough

torture: .venv/dev ## kill the real bot 300 times in the middle of calls, and count what is lost
	@$(PY) -m pytest -m torture -s --ignore tests/days

days: .venv/dev ## live two weeks of fifty reps in minutes: reminders due, sent once, late, skipped, forgotten
	@$(PY) -m pytest -m torture -s tests/days

bench: .venv/dev ## measure speed, against other libraries on the same fake server
	@$(PY) -m benchmarks

check: .venv/dev ## all that CI asks: format, lint, types, imports, tests quick and slow
	@$(PY) -m ruff format --check .
	@$(PY) -m ruff check .
	@$(PY) -m mypy
	@.venv/bin/lint-imports --no-logo
	@$(PY) -m pytest $(SIDE_BY_SIDE) -m 'not torture'

format: .venv/dev ## format, and mend what can be mended
	@$(PY) -m ruff format .
	@$(PY) -m ruff check --fix .

diagrams: .venv/dev ## draw the diagrams of ARCHITECTURE.md anew
	@$(PY) -m bot diagram --write ARCHITECTURE.md

# Versions already in a lock stay; to raise one, say it: make lock UPGRADE='--upgrade-package aiohttp'.
COMPILE = .venv/bin/uv pip compile pyproject.toml --quiet --generate-hashes --universal --no-emit-index-url \
          --python-version 3.11 --custom-compile-command 'make lock' $(UPGRADE)

lock: .venv/dev ## compile the locks from pyproject.toml
	@$(COMPILE) --group install -o requirements.lock
	@$(COMPILE) --group install --group dev -o requirements-dev.lock -c requirements.lock

# --- set up once, again when a lock changes --------------------------------------------------------

PIP = $(PY) -m pip install -qq --disable-pip-version-check

.venv/runtime: requirements.lock pyproject.toml | .venv/made
	@echo 'Fetching what Prelude needs; this happens once. · 首次运行，正在安装依赖……' >&2
	@$(PIP) --require-hashes -r requirements.lock
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

.venv/dev: requirements-dev.lock .venv/runtime
	@echo 'Fetching the tools for development; this happens once. · 正在安装开发工具……' >&2
	@$(PIP) --require-hashes -r requirements-dev.lock
	@touch $@

.venv/made:
	@for python in '$(PYTHON)' python3.13 python3.12 python3.11; do \
	    "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
	    "$$python" -c 'import ensurepip, venv' 2>/dev/null || { \
	        echo "$$python has no venv. On Debian or Ubuntu: sudo apt install python3-venv" >&2; exit 1; }; \
	    "$$python" -m venv .venv && touch $@ && exit; \
	    exit 1; \
	done; \
	echo "Prelude needs Python 3.11 or newer, and $(PYTHON) is: $$('$(PYTHON)' --version 2>&1)." >&2; \
	echo "Install one, or name one: make PYTHON=/path/to/python3.12 ..." >&2; \
	exit 1

.PHONY: help demo demo-zh demo-en run install test test-slow torture days bench check format diagrams lock
