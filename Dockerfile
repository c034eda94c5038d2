# Not tried: no container engine runs where this file was written. Say so here once you have built it.
# Its postgresql-client is as new as the server in compose.yaml: an older pg_dump makes no backups of it.
FROM python:3.11-slim-trixie

ENV PYTHONUNBUFFERED=1
WORKDIR /srv/prelude

RUN apt-get update && apt-get install --yes --no-install-recommends postgresql-client \
 && rm -rf /var/lib/apt/lists/*
COPY requirements.lock ./
RUN pip install --no-cache-dir --require-hashes -r requirements.lock

COPY bot ./bot
COPY flows ./flows
COPY storage ./storage
# The user below may not write beside the code, so that its bytecode is made here.
RUN python -m compileall -q bot flows storage \
 && useradd --system --no-create-home --uid 1000 prelude \
 && install --directory --owner=prelude --mode=700 data

USER prelude
VOLUME /srv/prelude/data
HEALTHCHECK --interval=1m --timeout=15s --start-period=1m CMD ["python", "-m", "bot", "health"]
ENTRYPOINT ["python", "-m", "bot"]
CMD ["run"]
