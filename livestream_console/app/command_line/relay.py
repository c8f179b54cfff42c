"""``livestream-console relay``: run the relay until it is told to stop."""

from __future__ import annotations

import argparse
import asyncio
import ipaddress
import signal
import socket
import ssl
import sys
from pathlib import Path

from livestream_console.app.words import reason_of, refuse, say
from livestream_console.relay.server import RelayServer
from livestream_console.relay.settings import FILE_NAME, BadSettings, RelaySettings, load
from livestream_console.relay.spool import SpoolHeld

FOLDER = "relay"


class _BadCertificate(Exception):
    """The certificate or its key cannot be used; the text says why."""


def run_relay(options: argparse.Namespace, folder: Path) -> int:
    """Serve on ``host`` and ``port``, with TLS where ``tls_cert`` and ``tls_key`` are given.

    Return 0 after a stop, 1 where it could not start.
    """
    home, certificate, key = folder / FOLDER, options.tls_cert, options.tls_key
    if key is not None and certificate is None:
        return refuse(say("relay.key_alone"))
    try:
        settings = load(home)
        tls = None if certificate is None else _tls(certificate, key)
        asyncio.run(_serve(settings, home, options.host, options.port, tls))
    except BadSettings as error:
        return refuse(say("relay.bad_settings", file=home / FILE_NAME, reason=error))
    except SpoolHeld:
        return refuse(say("relay.held", folder=home))
    except _BadCertificate as error:
        return refuse(say("relay.bad_certificate", file=certificate, reason=error))
    except OverflowError:  # what asyncio makes of a port beyond the last
        return refuse(say("relay.not_started", reason=say("reason.port")))
    except socket.gaierror:
        return refuse(say("relay.not_started", reason=say("reason.host")))
    except OSError as error:
        return refuse(say("relay.not_started", reason=reason_of(error)))
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


def _tls(certificate: str, key: str | None) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    try:
        context.load_cert_chain(certificate, key)
    except OSError as error:  # of either file, and of what is in them
        is_content = isinstance(error, ssl.SSLError)
        raise _BadCertificate(say("reason.pem") if is_content else reason_of(error)) from None
    return context


def _loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
