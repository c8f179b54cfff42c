"""Logging in at Google with a code: the seller types it into a browser of his own, the desk waits.

Rule: the code's dialog and the waiting end together, whichever ends first.
"""

from __future__ import annotations

import msgspec
from PySide6.QtWidgets import QWidget

from livestream_console.core.ports import FeedFailure, Notice, Notifier
from livestream_console.feeds.youtube import AUTH, Credentials, ask_code, wait_for_login
from livestream_console.net.http import HttpClient
from livestream_console.net.race import until_first
from livestream_console.ui.rooms.device_code import DeviceCodeDialog
from livestream_console.ui.rooms.requests import YouTubeLogin


async def google_login(
    parent: QWidget, notifier: Notifier, request: YouTubeLogin, *, auth: str = AUTH
) -> YouTubeLogin | None:
    """Return the request with a refresh token, or None when it was given up or refused, which is told."""
    granted: list[Credentials] = []
    try:
        async with HttpClient() as http:
            code = await ask_code(http, request.client_id, auth=auth)
            dialog = DeviceCodeDialog(parent, code.url, code.user_code)

            async def log_in() -> None:
                login = wait_for_login(http, request.client_id, request.client_secret, code, auth=auth)
                granted.append(await login)

            try:
                await until_first(login=log_in(), dialog=dialog.run())
            finally:
                dialog.deleteLater()
    except FeedFailure as failure:
        notifier.notify(Notice("login_refused", {"reason": failure.code}, "error"))
    return msgspec.structs.replace(request, refresh_token=granted[0].refresh_token) if granted else None
