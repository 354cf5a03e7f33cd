"""Rendering: templates with the reader's language and a strict content policy."""

from functools import cache, partial
from importlib.resources import files
from typing import Any

import jinja2
from aiohttp import web

from moderation.web.auth import Principal
from moderation.web.desk.words import language_of, word

_POLICY = (
    "default-src 'none'; style-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)


def page(
    request: web.Request,
    template: str,
    *,
    person: Principal | None = None,
    notice: str | None = None,
    status: int = 200,
    **values: Any,
) -> web.Response:
    """Render a template; `notice` is a key of the desk's words, `person` who reads."""
    lang = language_of(request)
    html = (
        _templates()
        .get_template(template)
        .render(
            lang=lang,
            t=partial(word, language=lang),
            person=person,
            notice=notice and word(notice, lang),
            **values,
        )
    )
    return web.Response(
        text=html,
        status=status,
        content_type="text/html",
        headers={"Content-Security-Policy": _POLICY},
    )


def to(path: str) -> web.Response:
    """Send the browser on after a form."""
    return web.Response(status=303, headers={"Location": path})


async def style(request: web.Request) -> web.Response:
    """The one style sheet."""
    css = files("moderation.web.desk").joinpath("static/desk.css").read_text()
    return web.Response(text=css, content_type="text/css")


@cache
def _templates() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.PackageLoader("moderation.web.desk"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
