# The libraries come from the lock file, hashes checked; the service is built as a wheel.
FROM python:3.11-slim-bookworm AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN python -m venv /opt/moderation
WORKDIR /src
COPY requirements.lock ./
RUN /opt/moderation/bin/pip install --require-hashes -r requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY policies policies
COPY models models
COPY moderation moderation
RUN /opt/moderation/bin/pip install --no-deps .

FROM python:3.11-slim-bookworm
RUN useradd --system --uid 10001 --user-group --no-create-home moderation \
    && install -d -o 10001 -g 10001 -m 0700 /var/lib/moderation
COPY --from=build /opt/moderation /opt/moderation
ENV PATH=/opt/moderation/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    OMP_NUM_THREADS=1 \
    MODERATION_HOST=0.0.0.0 \
    MODERATION_PORT=8080 \
    MODERATION_DATA=/var/lib/moderation \
    MODERATION_LOG=json
USER 10001:10001
VOLUME /var/lib/moderation
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
    CMD ["python", "-c", "import os, urllib.request as u; u.urlopen('http://127.0.0.1:' + os.environ['MODERATION_PORT'] + '/healthz', timeout=2)"]
ENTRYPOINT ["moderation"]
CMD ["serve"]
