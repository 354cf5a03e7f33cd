"""The schema from nothing to head, on either engine."""

import asyncio
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from click.testing import CliRunner
from sqlalchemy import Connection, create_engine, inspect, text

from moderation.cli.db import db
from moderation.store.engines import open_database
from moderation.store.migrate import SCRIPTS, head, upgrade, version
from moderation.store.tables import metadata
from tests.store.builders import rows_of
from tests.store.conftest import ENGINES


def differences(connection: Connection) -> list[object]:
    return compare_metadata(MigrationContext.configure(connection), metadata)


async def test_the_migrations_make_the_tables_the_code_knows(url: str) -> None:
    database = open_database(url)
    assert await database.read(differences) == []
    await database.close()


async def test_the_indexes_of_the_migrations_are_those_of_the_code(url: str) -> None:
    database = open_database(url)
    made = await database.read(indexes_of)
    await database.close()
    assert made == {
        (str(index.name), bool(index.unique))
        for table in metadata.sorted_tables
        for index in table.indexes
    }


async def test_the_schema_is_at_head(url: str) -> None:
    database = open_database(url)
    assert await database.read(version) == head()
    await database.close()


async def test_an_upgrade_can_be_repeated(url: str) -> None:
    await upgrade(url)
    assert await rows_of(url, "SELECT version_num FROM alembic_version") == [(head(),)]


@pytest.mark.parametrize("engine", ENGINES)
async def test_two_upgrades_at_once_make_one_schema(
    engine: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    url = f"sqlite:///{tmp_path}/new/store.db"
    if engine == "postgresql":
        url = request.getfixturevalue("empty_on_postgres")()
    await asyncio.gather(upgrade(url), upgrade(url))
    assert await rows_of(url, "SELECT version_num FROM alembic_version") == [(head(),)]


def test_versions_sort_as_text() -> None:
    names = sorted(path.stem for path in (SCRIPTS / "versions").glob("0*.py"))
    assert names[-1].startswith(head())
    assert all(len(name.partition("_")[0]) == len(head()) for name in names)


def test_the_command_line_upgrades_the_named_database(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/store.db"
    result = CliRunner().invoke(db, ["upgrade", "--url", url])
    assert (result.exit_code, result.output) == (0, "The schema is up to date.\n")
    assert "decisions" in inspect(create_engine(url)).get_table_names()


def test_the_command_line_upgrades_the_configured_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = f"sqlite:///{tmp_path}/configured.db"
    monkeypatch.setenv("MODERATION_DATABASE_URL", url)
    assert CliRunner().invoke(db, ["upgrade"]).exit_code == 0
    assert (tmp_path / "configured.db").exists()


@pytest.mark.parametrize(
    "url", ["nonsense", "sqlite:////proc/none/x.db", "postgresql://127.0.0.1:1/x"]
)
def test_the_command_line_says_what_is_wrong_with_a_database(url: str) -> None:
    result = CliRunner().invoke(db, ["upgrade", "--url", url])
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: the database cannot be used")


async def test_a_newer_schema_is_left_as_it_is(own_url: str) -> None:
    database = open_database(own_url)
    newer = text("UPDATE alembic_version SET version_num = '9999'")
    await database.write(lambda connection: connection.execute(newer).rowcount)
    await upgrade(own_url)
    assert await database.read(version) == "9999"
    await database.close()


def indexes_of(connection: Connection) -> set[tuple[str, bool]]:
    inspector = inspect(connection)
    return {
        (str(index["name"]), bool(index["unique"]))
        for table in metadata.sorted_tables
        for index in inspector.get_indexes(table.name)
        if not index.get("duplicates_constraint")
    }
