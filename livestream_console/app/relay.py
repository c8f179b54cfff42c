"""``livestream-console relay``: run the relay until it is told to stop."""

from __future__ import annotations

import argparse
import asyncio
import ipaddress
import signal
import ssl
import sys
from pathlib import Path

from livestream_console.app.words import say
from livestream_console.relay.server import RelayServer
from livestream_console.relay.settings import FILE_NAME, BadSettings, RelaySettings, load
from livestream_console.relay.spool import SpoolHeld

FOLDER = "relay"


def run_relay(options: argparse.Namespace, folder: Path) -> int:
    """Serve on ``host`` and ``port``, with TLS where ``tls_cert`` and ``tls_key`` are given.

    Return 0 after a stop, 1 where it could not start.
    """
    home = folder / FOLDER
    try:
        settings = load(home)
        tls = _tls(options.tls_cert, options.tls_key)
        asyncio.run(_serve(settings, home, options.host, options.port, tls))
    except BadSettings as error:
        print(say("relay.bad_settings", file=home / FILE_NAME, reason=error), file=sys.stderr)
        return 1
    except SpoolHeld:
        print(say("relay.held", folder=home), file=sys.stderr)
        return 1
    except OSError as error:  # an unreadable certificate is one as well
        print(say("relay.not_started", reason=error.strerror or error), file=sys.stderr)
        return 1
    return 0


async def _serve(
    settings: RelaySettings, home: Path, host: str, port: int, tls: ssl.SSLContext | None
) -> None:
    server = RelayServer(settings, home)
    told = asyncio.Event()
    if sys.platform != "win32":  # there Ctrl+C cancels the main task, which stops it as well
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, told.set)
    try:
        port = await server.start(host, port, tls)
        _introduce(settings, home, f"{'https' if tls else 'http'}://{host}:{port}", tls is not None, host)
        await told.wait()
    finally:
        await server.stop()


def _introduce(settings: RelaySettings, home: Path, url: str, encrypted: bool, host: str) -> None:
    print(say("relay.listening", url=url))
    for hook in settings.hooks:
        print(say("relay.hook", url=f"{url}/hook/{hook}"))
    print(say("relay.token", file=home / FILE_NAME), flush=True)
    if not encrypted and not _loopback(host):
        print(say("relay.no_tls"), file=sys.stderr, flush=True)


def _tls(certificate: str | None, key: str | None) -> ssl.SSLContext | None:
    if certificate is None:
        return None
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    return context


def _loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
