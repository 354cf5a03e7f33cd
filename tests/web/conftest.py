import asyncio
import shutil
from contextlib import AsyncExitStack

import pytest

from moderation.judge import artifact_named
from moderation.policies import PolicyShelf
from moderation.settings import Settings
from moderation.shipped import shipped_policies
from moderation.store.migrate import upgrade
from tests.web.service import running


@pytest.fixture(scope="session")
def empty_data(tmp_path_factory):
    """A data folder with an empty, migrated database."""
    folder = tmp_path_factory.mktemp("data")
    asyncio.run(upgrade(Settings(data=folder).database))
    return folder


@pytest.fixture(scope="session")
def shipped():
    """The shipped policies and model."""
    return PolicyShelf(shipped_policies()), artifact_named(None)


@pytest.fixture
async def serve(tmp_path, empty_data, shipped):
    """Start services, each with settings of its own, on one data folder."""
    data = tmp_path / "var"
    shutil.copytree(empty_data, data)
    async with AsyncExitStack() as stack:

        async def start(**fields):
            policies, artifact = shipped
            if "policies" in fields:
                policies = PolicyShelf(fields.pop("policies"))
            artifact = fields.pop("artifact", artifact)
            return await stack.enter_async_context(
                running(data, policies, artifact, **fields)
            )

        yield start


@pytest.fixture
async def service(serve):
    return await serve()
