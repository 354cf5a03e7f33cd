"""The ceiling of the stack: aiohttp on uvloop, reading a body, answering a constant."""

import sys
from pathlib import Path

import uvloop
from aiohttp import web


async def answer(request: web.Request) -> web.Response:
    await request.read()
    return web.Response(body=request.app[BODY], content_type="application/json")


BODY = web.AppKey("body", bytes)


async def application(body: bytes) -> web.Application:
    app = web.Application()
    app[BODY] = body
    app.router.add_post("/v1/decisions", answer)
    return app


def main() -> None:
    """Serve the bytes of a file on a port."""
    body, port = Path(sys.argv[1]).read_bytes(), int(sys.argv[2])
    web.run_app(
        application(body),
        host="127.0.0.1",
        port=port,
        access_log=None,
        print=lambda _: None,
        loop=uvloop.new_event_loop(),
    )


if __name__ == "__main__":
    main()
