"""The command: it starts, says where and what to type where, and says in one line why it could not."""

from __future__ import annotations

import argparse
import asyncio
import datetime
import ipaddress
import signal
import socket
import ssl
import stat
import sys
from pathlib import Path

import aiohttp
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from livestream_console.app.command_line import relay
from livestream_console.relay.server import RelayServer
from livestream_console.relay.settings import FILE_NAME, SOURCES, BadSettings, load
from tests.conftest import ROOT
from tests.relay.platform import SETTINGS

PROGRAM = """\
import argparse, sys
from pathlib import Path
from livestream_console.app.command_line import relay
relay.say = lambda key, **blanks: " ".join([key, *map(str, blanks.values())])
options = argparse.Namespace(host=sys.argv[2], port=0, tls_cert=None, tls_key=None)
sys.exit(relay.run_relay(options, Path(sys.argv[1])))
"""


@pytest.fixture(autouse=True)
def _plain_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(relay, "say", lambda key, **blanks: " ".join([key, *map(str, blanks.values())]))


def options(port: int = 0, cert: str | None = None) -> argparse.Namespace:
    return argparse.Namespace(host="127.0.0.1", port=port, tls_cert=cert, tls_key=None)


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
@pytest.mark.parametrize(("host", "warned"), [("127.0.0.1", False), ("0.0.0.0", True)])
async def test_it_says_where_it_listens_and_stops_when_told(tmp_path: Path, host: str, warned: bool) -> None:
    program = await asyncio.create_subprocess_exec(
        *(sys.executable, "-c", PROGRAM, str(tmp_path), host),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    assert program.stdout is not None
    said = [(await program.stdout.readline()).decode().split() for _ in range(len(SOURCES) + 2)]
    program.send_signal(signal.SIGTERM)
    _, complaints = await program.communicate()
    assert program.returncode == 0
    assert said[0][0] == "relay.listening"
    assert said[0][1].startswith(f"http://{host}:")
    assert [words[0] for words in said[1:]] == ["relay.hook"] * len(SOURCES) + ["relay.token"]
    assert (b"relay.no_tls" in complaints) == warned


def test_settings_are_made_once_and_for_the_owner_alone(tmp_path: Path) -> None:
    made = load(tmp_path / "relay")
    assert load(tmp_path / "relay") == made
    assert {hook.split("/")[0] for hook in made.hooks} == set(SOURCES)
    assert len(made.pull_token) >= 32
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / "relay" / FILE_NAME).stat().st_mode) == 0o600
    assert load(tmp_path / "other").pull_token != made.pull_token


@pytest.mark.parametrize("text", [b"", b"{", b"\xff", b'{"hooks":[]}', b'{"pull_token":"short","hooks":[]}'])
def test_settings_that_cannot_be_used_are_said(
    tmp_path: Path, text: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / relay.FOLDER
    folder.mkdir()
    (folder / FILE_NAME).write_bytes(text)
    with pytest.raises(BadSettings):
        load(folder)
    assert relay.run_relay(options(), tmp_path) == 1
    assert "relay.bad_settings" in capsys.readouterr().err


def test_a_port_that_is_taken_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        assert relay.run_relay(options(taken.getsockname()[1]), tmp_path) == 1
    assert "relay.not_started" in capsys.readouterr().err


def test_a_certificate_that_is_none_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert relay.run_relay(options(cert=str(tmp_path / "missing.pem")), tmp_path) == 1
    said = capsys.readouterr().err
    assert "relay.bad_certificate" in said
    assert "missing.pem" in said


async def test_tls_is_spoken_where_it_is_given(tmp_path: Path) -> None:
    chain = tmp_path / "chain.pem"
    chain.write_bytes(_self_signed())
    server = RelayServer(SETTINGS, tmp_path)
    port = await server.start(tls=relay._tls(str(chain), None))
    try:
        trusting = ssl.create_default_context(cafile=str(chain))
        async with aiohttp.ClientSession() as http:
            url = f"https://127.0.0.1:{port}/hook/kick/a"
            async with http.post(url, data=b"x", ssl=trusting) as answer:
                assert answer.status == 200
    finally:
        await server.stop()


def _self_signed() -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "relay")])
    now = datetime.datetime.now(datetime.UTC)
    here = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(here, critical=False)
        .sign(key, SHA256())
    )
    private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return private + certificate.public_bytes(Encoding.PEM)
