"""The desk's pages by path; each asks for a login itself, by redirect."""

from aiohttp import web

from moderation.web.desk import login, queue
from moderation.web.desk.pages import style


def desk_routes() -> list[web.RouteDef]:
    """The routes of the moderators' pages."""
    return [
        web.get("/", queue.home),
        web.get("/static/desk.css", style),
        web.get("/desk/login", login.form),
        web.post("/desk/login", login.login),
        web.post("/desk/logout", login.logout),
        web.get("/desk/queue", queue.listing),
        web.post("/desk/claim", queue.claim),
        web.get("/desk/queue/{id}", queue.item),
        web.post("/desk/queue/{id}/review", queue.review),
        web.post("/desk/queue/{id}/release", queue.release),
    ]
