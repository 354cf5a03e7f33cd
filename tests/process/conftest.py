"""A PostgreSQL database for a server of its own."""

from itertools import count

import pytest

from tests.store.conftest import (
    named,
    postgres_uri,  # noqa: F401 - a fixture, used by its name
    run_sql,
)

_names = (f"process_{number}" for number in count(1))


@pytest.fixture(scope="session")
def new_postgres(postgres_uri: str):  # noqa: F811 - the fixture above
    """Make an empty database and return its URL."""

    def new() -> str:
        name = next(_names)
        run_sql(postgres_uri, f"CREATE DATABASE {name}")
        return named(postgres_uri, name)

    return new
