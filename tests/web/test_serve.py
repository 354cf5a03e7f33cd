import http.client
import json
import os
import re
import signal
import subprocess
import sys
import time
import urllib.request

import pytest
import structlog
from click.testing import CliRunner

from moderation.cli import main
from moderation.web.people import FIRST_USER
from tests.policy_folder import a_policy_file

READY = re.compile(r"^API +http://(\S+)/v1/decisions$", re.MULTILINE)
KEY = re.compile(r"^API key +(\S+)$", re.MULTILINE)


class Server:
    """The service as its own process, in a folder of its own."""

    def __init__(self, folder, **settings):
        self.folder = folder
        self.settings = {f"MODERATION_{k.upper()}": v for k, v in settings.items()}

    def __enter__(self):
        environment = {k: v for k, v in os.environ.items() if "MODERATION" not in k}
        environment |= {"PYTHONPATH": os.getcwd(), "MODERATION_PORT": "0"}
        self.said, self.logged = self.folder / "said", self.folder / "logged"
        with self.said.open("w") as said, self.logged.open("w") as logged:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "moderation", "serve"],
                cwd=self.folder,
                env=environment | self.settings,
                stdout=said,
                stderr=logged,
            )
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()

    def wait_for(self, file, text):
        """Wait until a file holds a text; fails where the server ends before."""
        for _ in range(600):
            if text in file.read_text():
                return file.read_text()
            assert self.process.poll() is None, self.logged.read_text()
            time.sleep(0.1)
        raise AssertionError(f"waited too long for {text}")

    def serving(self):
        """Wait until it serves; return its host and port."""
        return READY.search(self.wait_for(self.said, "Metrics"))[1]

    def stop(self, number=signal.SIGTERM):
        """Ask it to end; return its exit status."""
        self.process.send_signal(number)
        return self.process.wait(timeout=60)


def fetched(url, key=None):
    headers = {"Authorization": f"Bearer {key}"} if key else {}
    request = urllib.request.Request(url, headers=headers)  # noqa: S310  loopback
    with urllib.request.urlopen(request, timeout=10) as response:  # noqa: S310
        return response.status, response.read().decode()


def open_batch(host, key):
    """Begin a streamed batch that stays open."""
    call = http.client.HTTPConnection(host, timeout=20)
    call.putrequest("POST", "/v1/decisions:batch")
    call.putheader("Authorization", f"Bearer {key}")
    call.putheader("Content-Type", "application/x-ndjson")
    call.putheader("Transfer-Encoding", "chunked")
    call.endheaders()
    return call


def sent(call, line):
    """Send one line of a batch and read its answer."""
    call.send(b"%x\r\n%s\r\n" % (len(line), line))
    call.response = getattr(call, "response", None) or call.getresponse()
    return json.loads(call.response.readline())


def a_line(text):
    return json.dumps({"text": text, "author": {"id": "a"}}).encode() + b"\n"


def test_the_first_start_shows_a_key_and_a_login_and_later_ones_do_not(tmp_path):
    with Server(tmp_path, model="none") as first:
        host = first.serving()
        said = first.wait_for(first.said, "once")
        status, _ = fetched(f"http://{host}/v1/queue", KEY.search(said)[1])
        assert (status, first.stop()) == (200, 0)
    with Server(tmp_path, model="none") as second:
        second.serving()
        second.stop()
    assert f"{FIRST_USER} / " in said
    assert re.findall("key|Login|once", second.said.read_text()) == []


def test_a_start_keeps_private_what_is_and_warns_of_what_is_no_setting(tmp_path):
    with Server(tmp_path, model="none", prot="1") as server:
        server.serving()
        assert server.stop(signal.SIGINT) == 0
    data = tmp_path / "var"
    assert "did you mean MODERATION_PORT?" in server.logged.read_text()
    assert data.stat().st_mode & 0o777 == 0o700
    assert (data / "master.key").stat().st_mode & 0o777 == 0o600


def test_a_hangup_reloads_the_policies(tmp_path):
    a_policy_file(tmp_path)
    with Server(tmp_path, model="none", log="json", policies=str(tmp_path)) as server:
        server.serving()
        server.process.send_signal(signal.SIGHUP)
        server.wait_for(server.logged, "policy reloaded")
        assert server.stop() == 0


def test_changed_policy_files_are_taken_over_and_bad_ones_are_not(tmp_path):
    path = a_policy_file(tmp_path)
    settings = {"model": "none", "log": "json", "policies": str(tmp_path)}
    with Server(tmp_path, policy_watch="1", **settings) as server:
        server.serving()
        path.write_text(path.read_text() + "# another word\n")
        server.wait_for(server.logged, "policy reloaded")
        path.write_text("id: [")
        server.wait_for(server.logged, "policy refused")
        assert server.stop() == 0
    assert server.logged.read_text().count("policy refused") == 1


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"port": "http"}, "MODERATION_PORT='http'"),
        ({"policies": "/nowhere"}, "community.yaml"),
        ({"database_url": "postgresql://127.0.0.1:1/none"}, "database"),
        ({"host": "203.0.113.1"}, "203.0.113.1"),
    ],
)
def test_a_start_that_cannot_be_says_why(tmp_path, plain_logs, settings, told):
    settings = {"data": str(tmp_path), "model": "none", "port": "0"} | settings
    environment = {f"MODERATION_{k.upper()}": v for k, v in settings.items()}
    result = CliRunner().invoke(main, ["serve"], env=environment)
    assert result.exit_code == 1
    assert told in result.output
    assert "Traceback" not in result.output


@pytest.fixture
def plain_logs():
    """Undo what a start in this process does to the logs."""
    yield
    structlog.reset_defaults()


def test_a_call_under_way_is_answered_before_the_end(tmp_path):
    with Server(tmp_path, model="none") as server:
        host = server.serving()
        key = KEY.search(server.wait_for(server.said, "once"))[1]
        call = open_batch(host, key)
        first = sent(call, a_line("eins"))
        server.process.send_signal(signal.SIGTERM)
        server.wait_for(server.logged, "stopping")
        second = sent(call, a_line("zwei"))
        call.send(b"0\r\n\r\n")
        assert (first["index"], second["index"]) == (0, 1)
        assert server.process.wait(timeout=60) == 0
