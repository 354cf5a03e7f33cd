"""`moderation key` and `moderation user`: who may call and who may log in."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

import click
import msgspec

from moderation.cli.serve import environment_settings, opened
from moderation.clock import system_clock
from moderation.store.errors import BadMasterKey, StoreDown, Taken
from moderation.store.records import ApiKey, User
from moderation.store.store import Store
from moderation.web import schema
from moderation.web.auth import Scope, UserRole, hash_password, new_password
from moderation.web.people import add_key, add_user

T = TypeVar("T")


def _named(_ctx: click.Context, _param: click.Parameter, name: str) -> str:
    """Take a name that can be stored and shown."""
    try:
        msgspec.convert(name.encode().decode().strip(), schema.Name)
    except (UnicodeEncodeError, msgspec.ValidationError):
        raise click.BadParameter("expected 1 to 255 characters in UTF-8") from None
    return name


def _sited(
    _ctx: click.Context, _param: click.Parameter, site: str | None
) -> str | None:
    """Take a site that a comment can name."""
    try:
        return msgspec.convert(site, schema.Site | None)
    except msgspec.ValidationError as error:
        raise click.BadParameter(str(error)) from None


@click.group()
def key() -> None:
    """Keys for programs that call the API."""


@key.command("add")
@click.argument("name", callback=_named)
@click.option(
    "--scope",
    "scopes",
    multiple=True,
    type=click.Choice([scope.value for scope in Scope]),
    default=[Scope.DECIDE.value],
    show_default=True,
    help="What the key may do; may be given more than once.",
)
@click.option("--site", callback=_sited, help="Bind the key to one site.")
def add(name: str, scopes: tuple[str, ...], site: str | None) -> None:
    """Make a key and show its secret, this once."""
    made, secret = _with_store(
        lambda store: add_key(store, system_clock, name, frozenset(scopes), site)
    )
    click.echo(secret)
    click.echo(f"id {made.id}; the secret is not shown again", err=True)


@key.command("list")
def list_keys() -> None:
    """Show the keys, without their secrets."""
    for known in _with_store(lambda store: store.keys_listed()):
        click.echo(_key_line(known))


@key.command("revoke")
@click.argument("id")
def revoke(id: str) -> None:
    """End a key; it stops working within seconds."""
    if not _with_store(lambda store: store.revoke_key(id, system_clock())):
        raise click.ClickException(f"no such key in force: {id}")
    click.echo(f"revoked {id}")


@click.group()
def user() -> None:
    """People who log in to the moderators' pages."""


@user.command("add")
@click.argument("name", callback=_named)
@click.option(
    "--role",
    type=click.Choice([role.value for role in UserRole]),
    default=UserRole.MODERATOR.value,
    show_default=True,
)
@click.option(
    "--ask", is_flag=True, help="Ask for the password instead of making one up."
)
def add_person(name: str, role: str, ask: bool) -> None:
    """Make a login and show its password, this once."""
    if _with_store(lambda store: store.user_by_name(name)):
        raise click.ClickException(f"there is a user {name} already")
    password = _password(ask)
    try:
        _with_store(lambda store: add_user(store, system_clock, name, role, password))
    except Taken:
        raise click.ClickException(f"there is a user {name} already") from None
    if not ask:
        click.echo(password)
        click.echo("The password is not shown again.", err=True)


@user.command("list")
def list_people() -> None:
    """Show who may log in."""
    for known in _with_store(lambda store: store.users_listed()):
        click.echo(_user_line(known))


@user.command("password")
@click.argument("name")
@click.option("--ask", is_flag=True, help="Ask for it instead of making one up.")
def password(name: str, ask: bool) -> None:
    """Give a person a new password."""
    if not _with_store(lambda store: store.user_by_name(name)):
        raise click.ClickException(f"there is no user {name}")
    new = _password(ask)
    hashed = hash_password(new)
    _with_store(lambda store: store.set_password(name, hashed, system_clock()))
    if not ask:
        click.echo(new)


def _with_store(use: Callable[[Store], Awaitable[T]]) -> T:
    """Open the store of the settings for one use."""
    settings = environment_settings()

    async def run() -> T:
        async with opened(settings) as store:
            return await use(store)

    try:
        settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        return asyncio.run(run())
    except (StoreDown, BadMasterKey, OSError) as error:
        raise click.ClickException(str(error)) from None


def _password(ask: bool) -> str:
    if not ask:
        return new_password()
    given: str = click.prompt("Password", hide_input=True, confirmation_prompt=True)
    if len(given) < 12:
        raise click.ClickException("a password takes at least 12 characters")
    return given


def _key_line(key: ApiKey) -> str:
    scopes = ",".join(sorted(key.scopes))
    state = "revoked" if key.revoked_at else "in force"
    return f"{key.id}  {key.name}  {scopes}  {key.site or 'every site'}  {state}"


def _user_line(user: User) -> str:
    return f"{user.name}  {user.role}  since {user.created_at:%Y-%m-%d}"
