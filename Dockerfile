# Not tried: no container engine runs where this file was written. Say so here once you have built it.
FROM python:3.11-slim

ENV PYTHONUNBUFFERED=1
WORKDIR /srv/prelude

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
