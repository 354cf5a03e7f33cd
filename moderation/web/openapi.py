"""The OpenAPI description, made from the routes table and the typed schema."""

import re
from collections.abc import Iterable, Mapping, Sequence
from http import HTTPStatus
from typing import Any

import msgspec

from moderation import __version__
from moderation.web import schema
from moderation.web.bodies import JSON
from moderation.web.problems import CONTENT_TYPE as PROBLEM
from moderation.web.routes import OPEN, Route

_REF = "#/components/schemas/{name}"
_PART = re.compile(r"\{(\w+)\}")
_STREAM = "application/x-ndjson"
_GUARDED = (401, 403, 429)
_RETRY = frozenset({429, 503})


def openapi_of(routes: Sequence[Route]) -> dict[str, Any]:
    """Describe the routes in OpenAPI 3.1."""
    types = _types(routes)
    schemas, components = msgspec.json.schema_components(types, ref_template=_REF)
    known = dict(zip(map(str, types), schemas, strict=True))
    paths: dict[str, dict[str, Any]] = {}
    for route in routes:
        operation = _operation(route, known)
        paths.setdefault(route.path, {})[route.method.lower()] = operation
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Community moderation",
            "version": __version__,
            "description": "Decides reader comments by published guidelines.",
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
        },
    }


def _types(routes: Iterable[Route]) -> list[Any]:
    """Every type of the API once, in the order of the table."""
    named = [
        kind
        for route in routes
        for kind in (route.body, route.bodies, route.answer, *route.each)
        if kind is not None
    ]
    return list({str(kind): kind for kind in [*named, schema.Problem]}.values())


def _operation(route: Route, known: Mapping[str, Any]) -> dict[str, Any]:
    operation: dict[str, Any] = {
        "operationId": route.handler.__name__,
        "summary": route.summary,
        "tags": [route.tag],
        "responses": _responses(route, known),
        "security": [] if route.scopes == OPEN else [{"key": sorted(route.scopes)}],
    }
    if parameters := [*_parts(route), *_query(route), *_headers(route)]:
        operation["parameters"] = parameters
    if body := _body(route, known):
        operation["requestBody"] = {"required": True, "content": body}
    return operation


def _body(route: Route, known: Mapping[str, Any]) -> dict[str, Any] | None:
    if route.bodies is not None:
        return _listed(known[str(route.bodies)])
    return _content(route.body, known, JSON) if route.body else None


def _responses(route: Route, known: Mapping[str, Any]) -> dict[str, Any]:
    told = {str(route.status): _success(route, route.status, known)}
    told |= {str(status): _success(route, status, known) for status in route.also}
    shared = () if route.scopes == OPEN else _GUARDED
    for status in sorted({*shared, *route.problems}):
        told[str(status)] = _failure(status, known)
    return told


def _success(route: Route, status: int, known: Mapping[str, Any]) -> dict[str, Any]:
    told: dict[str, Any] = {"description": HTTPStatus(status).phrase}
    if status == HTTPStatus.NO_CONTENT:
        return told
    if route.each:
        entry = {"oneOf": [known[str(kind)] for kind in route.each]}
        told["content"] = _listed(entry)
    elif route.answer is not None:
        media = "text/plain" if route.answer is str else JSON
        told["content"] = _content(route.answer, known, media)
    return told


def _failure(status: int, known: Mapping[str, Any]) -> dict[str, Any]:
    content = _content(schema.Problem, known, PROBLEM)
    told = {"description": HTTPStatus(status).phrase, "content": content}
    if status in _RETRY:
        seconds = {"schema": {"type": "integer"}, "description": "Seconds to wait"}
        told["headers"] = {"Retry-After": seconds}
    return told


def _content(kind: Any, known: Mapping[str, Any], media: str) -> dict[str, Any]:
    return {media: {"schema": known[str(kind)]}}


def _listed(entry: Mapping[str, Any]) -> dict[str, Any]:
    """An array, or a stream with one entry a line, which JSON Schema cannot say."""
    lines = {"type": "string", "description": "One JSON object a line"}
    array = {"type": "array", "items": entry}
    return {JSON: {"schema": array}, _STREAM: {"schema": lines}}


def _parts(route: Route) -> Iterable[dict[str, Any]]:
    for name in _PART.findall(route.path):
        told = {"type": "string", "minLength": 1}
        yield {"name": name, "in": "path", "required": True, "schema": told}


def _query(route: Route) -> Iterable[dict[str, Any]]:
    if route.query is None:
        return
    [_], components = msgspec.json.schema_components([route.query], ref_template=_REF)
    for name, told in components[route.query.__name__]["properties"].items():
        yield {"name": name, "in": "query", "schema": _plain(told)}


def _plain(told: dict[str, Any]) -> dict[str, Any]:
    """A query parameter is absent rather than null."""
    choices = [c for c in told.get("anyOf", [told]) if c != {"type": "null"}]
    return choices[0] if len(choices) == 1 else {"anyOf": choices}


def _headers(route: Route) -> Iterable[dict[str, Any]]:
    for name in route.headers:
        told = {"type": "string", "minLength": 1, "maxLength": 255}
        yield {"name": name, "in": "header", "schema": told}
