"""A start that fails, and the end of the service under load."""

import socket
from pathlib import Path

import pytest

from tests.process.load import Json, a_stream, many_comments, post, session
from tests.process.server import ServerFailedError, serving


async def test_a_stopped_service_finishes_what_it_accepted(tmp_path: Path):
    comments, answers = many_comments(1_000), list[Json]()
    with serving(tmp_path) as server:

        def hear(record: Json) -> None:
            answers.append(record)
            if len(answers) == 1:
                server.process.terminate()

        async with session(server.key) as client:
            await post(client, server.address, a_stream(comments), hear)
        assert server.stopped() == 0
    assert [a["comment_id"] for a in answers] == [c["id"] for c in comments]


def test_a_first_key_is_not_lost_when_the_port_is_taken(tmp_path: Path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        with pytest.raises(ServerFailedError) as failed, serving(tmp_path, port=port):
            pass
    with serving(tmp_path) as server:
        told = f"{failed.value}\n{server.announcement}"
    assert told.count("API key  ") == told.count("Login    ") == 1


def test_callers_who_hang_up_are_no_fault_of_ours(tmp_path: Path):
    with serving(tmp_path) as server:
        host, port = server.address.removeprefix("http://").split(":")
        head = (
            f"POST /v1/decisions:batch HTTP/1.1\r\nHost: {host}\r\n"
            f"Authorization: Bearer {server.key}\r\n"
            "Content-Type: application/x-ndjson\r\nContent-Length: 100\r\n\r\n"
        )
        for _ in range(20):
            with socket.create_connection((host, int(port))) as caller:
                caller.sendall(head.encode())
        assert server.stop() == 0
    assert "failed" not in (tmp_path / "log.txt").read_text()
