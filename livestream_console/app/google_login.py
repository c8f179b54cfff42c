"""Logging in at Google with a code: the seller types it into a browser of his own, the desk waits.

Rule: the code's dialog and the waiting end together, whichever ends first.
"""

from __future__ import annotations

import asyncio

import msgspec
from PySide6.QtWidgets import QWidget

from livestream_console.core.ports import FeedFailure, Notice, Notifier
from livestream_console.feeds.youtube import AUTH, ask_code, wait_for_login
from livestream_console.net.http import HttpClient
from livestream_console.ui.rooms.device_code import DeviceCodeDialog
from livestream_console.ui.rooms.requests import YouTubeLogin


async def google_login(
    parent: QWidget, notifier: Notifier, request: YouTubeLogin, *, auth: str = AUTH
) -> YouTubeLogin | None:
    """Return the request with a refresh token, or None when it was given up or refused, which is told."""
    try:
        async with HttpClient() as http:
            code = await ask_code(http, request.client_id, auth=auth)
            dialog = DeviceCodeDialog(parent, code.url, code.user_code)
            waiting = asyncio.create_task(
                wait_for_login(http, request.client_id, request.client_secret, code, auth=auth),
                name="google login",
            )
            waiting.add_done_callback(lambda _: dialog.accept())
            try:
                accepted = await dialog.run()
            finally:
                if not waiting.done():
                    waiting.cancel()
            if not accepted:
                return None
            credentials = await waiting
    except FeedFailure as failure:
        notifier.notify(Notice("login_refused", {"reason": failure.code}, "error"))
        return None
    return msgspec.structs.replace(request, refresh_token=credentials.refresh_token)
