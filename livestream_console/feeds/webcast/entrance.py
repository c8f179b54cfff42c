"""Where a Webcast connection begins: an address the seller has, or a provider of his that knows one.

The rule: nothing is signed here. The platforms' web signatures come with the address or from the provider
(GET {provider}/webcast/fetch), whose key and cookies stay in headers and out of every error.
"""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit, urlunsplit

import msgspec

from livestream_console.core.ports import FeedFailure
from livestream_console.feeds.webcast.codec import CodecError, Delivery, unwrap
from livestream_console.net.http import HttpClient
from livestream_console.net.websocket import classify_status

_FETCH = "/webcast/fetch"
_COOKIES = "X-Set-TT-Cookie"
_ROOM_ID = "X-Room-Id"


class Entrance(msgspec.Struct, frozen=True):
    """A WebSocket address and what belongs to it; ``first`` is what the provider's answer already brought."""

    url: str
    headers: dict[str, str] = {}
    room_id: int = 0
    first: Delivery | None = None


def given(url: str, headers: Mapping[str, str], cookie: str | None) -> Entrance:
    """Return the entrance that the seller typed in."""
    try:
        room_id = _number(parse_qs(urlsplit(url).query).get("room_id", [""])[0])
    except ValueError:
        raise FeedFailure("protocol", "bad address", retryable=False) from None
    return Entrance(url, _with_cookie(headers, cookie), room_id)


async def fetched(
    provider: str,
    unique_id: str,
    *,
    api_key: str | None,
    headers: Mapping[str, str],
    cookie: str | None,
    manners: Mapping[str, str],
) -> Entrance:
    """Ask the provider. ``manners`` are the parameters that every web page of the platform sends."""
    ask = {"X-Api-Key": api_key} if api_key else {}
    async with HttpClient() as http:
        answer = await http.exchange(
            "GET", provider.rstrip("/") + _FETCH, params={"unique_id": unique_id}, headers=ask
        )
    if not 200 <= answer.status < 300:
        raise classify_status(answer.status, answer.header("Retry-After"))
    try:
        first = unwrap(answer.body)
    except CodecError as error:
        raise FeedFailure("protocol", f"provider's answer: {error.code}") from None
    if not first.push_server:
        raise FeedFailure("unavailable", "the provider knows no address for this room")
    room_id = _number(answer.header(_ROOM_ID) or first.route_params.get("room_id", ""))
    own = {"cursor": first.cursor, "internal_ext": first.internal_ext}
    url = _joined(first.push_server, dict(manners) | own | first.route_params)
    return Entrance(url, _with_cookie(headers, answer.header(_COOKIES) or cookie), room_id, first)


def _joined(address: str, params: Mapping[str, str]) -> str:
    """Return the address with these parameters percent-encoded behind its own, which win."""
    try:
        parts = urlsplit(address)
    except ValueError:
        raise FeedFailure("protocol", "bad address", retryable=False) from None
    query = dict(params) | dict(parse_qsl(parts.query, keep_blank_values=True))
    return urlunsplit(parts._replace(query=urlencode(query)))


def _with_cookie(headers: Mapping[str, str], cookie: str | None) -> dict[str, str]:
    return dict(headers) | ({"Cookie": cookie} if cookie else {})


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 20 else 0
