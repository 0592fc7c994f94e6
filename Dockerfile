FROM python:3.13-slim AS packages
COPY requirements.lock /
# The environment holds no pip: the image that runs cannot install anything.
RUN python -m venv --without-pip /venv \
 && python -m pip --python /venv/bin/python install \
      --no-cache-dir --disable-pip-version-check --require-hashes --requirement /requirements.lock

FROM python:3.13-slim
LABEL org.opencontainers.image.title="Lead Handoff" \
      org.opencontainers.image.licenses="GPL-3.0-or-later"
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
RUN useradd --uid 10001 --no-create-home --home-dir /app --shell /usr/sbin/nologin handoff \
 && install --directory --owner=handoff /app /app/var
COPY --from=packages /venv /venv
WORKDIR /app
COPY . .
# Compiled here, since the file system is read-only where it runs.
RUN python -m compileall -q .
USER handoff
STOPSIGNAL SIGTERM
# No network in it: a worker that waits for its database is alive.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 CMD ["python", "-m", "runtime.health"]
CMD ["python", "worker.py"]
