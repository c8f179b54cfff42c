"""Douyu's encrypted line: the certificate decides who is spoken to."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from websockets.asyncio.server import ServerConnection, serve

from livestream_console.core.events import CommentPosted
from livestream_console.core.ports import FeedFailure
from livestream_console.feeds.douyu import DouyuFeed
from livestream_console.rehearsal.encoders.douyu import message
from tests.feeds.sinks import MemorySink, running


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """Return a file with a key and a certificate for 127.0.0.1 that only itself vouches for."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "danmu")])
    now = datetime.now(UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    form = serialization.PrivateFormat.PKCS8
    pem = key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption())
    file = tmp_path / "danmu.pem"
    file.write_bytes(pem + signed.public_bytes(serialization.Encoding.PEM))
    return file


@asynccontextmanager
async def encrypted_room(certificate: Path) -> AsyncIterator[str]:
    async def talk(connection: ServerConnection) -> None:
        await connection.recv()
        await connection.send(message(type="loginres"))
        await connection.recv()
        await connection.send(message(type="chatmsg", txt="一", rid="9999"))
        await connection.wait_closed()

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    async with serve(talk, "127.0.0.1", 0, ssl=context) as server:
        yield f"wss://127.0.0.1:{next(iter(server.sockets)).getsockname()[1]}/"


async def test_a_room_over_tls(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    sink = MemorySink()
    async with encrypted_room(certificate) as url, running(DouyuFeed("9999", url=url), sink):
        await sink.until_seen(1)
    assert sink.events == [CommentPosted("一")]


async def test_a_stranger_with_the_address_is_not_spoken_to(certificate: Path) -> None:
    async with encrypted_room(certificate) as url:
        with pytest.raises(FeedFailure) as caught:
            await DouyuFeed("9999", url=url).run(MemorySink())
    assert (caught.value.code, caught.value.detail) == ("network", "SSLCertVerificationError")


async def test_each_connection_tries_the_next_server(monkeypatch: pytest.MonkeyPatch) -> None:
    from livestream_console.feeds.douyu import feed as module

    tried: list[str] = []

    @asynccontextmanager
    async def connected(url: str, *_: object) -> AsyncIterator[None]:
        tried.append(url)
        raise FeedFailure("network")
        yield

    monkeypatch.setattr(module, "connected", connected)
    feed = DouyuFeed("9999")
    for _ in range(7):
        with pytest.raises(FeedFailure):
            await feed.run(MemorySink())
    assert tried[0] == tried[6] == "wss://danmuproxy.douyu.com:8501/"
    assert len(set(tried)) == 6
