"""Where the application keeps what was built once, each under a typed key."""

from aiohttp import web

from moderation.clock import Clock
from moderation.metrics import Metrics
from moderation.policies import PolicyShelf
from moderation.registry.registry import Registry
from moderation.scorer import Scorer
from moderation.service.moderate import Moderation
from moderation.service.review import Desk
from moderation.settings import Settings
from moderation.store.store import Store
from moderation.web.auth import Gate, Principal
from moderation.web.limits import Buckets
from moderation.web.traffic import Traffic

SETTINGS = web.AppKey("settings", Settings)
STORE = web.AppKey("store", Store)
REGISTRY = web.AppKey("registry", Registry)
POLICIES = web.AppKey("policies", PolicyShelf)
MODERATION = web.AppKey("moderation", Moderation)
DESK = web.AppKey("desk", Desk)
METRICS = web.AppKey("metrics", Metrics)
CLOCK: web.AppKey[Clock] = web.AppKey("clock")
GATE = web.AppKey("gate", Gate)
BUCKETS = web.AppKey("buckets", Buckets)
TRAFFIC = web.AppKey("traffic", Traffic)
LOGINS = web.AppKey("logins", Buckets)
SCORER = web.AppKey("scorer", Scorer)
OPENAPI: web.AppKey[bytes] = web.AppKey("openapi")

REQUEST_ID = web.RequestKey("request_id", str)
PRINCIPAL = web.RequestKey("principal", Principal)
