"""Instagram's live comments: golden files, signatures, any JSON, and a feed behind a relay."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.envelope import Observed
from livestream_console.feeds.instagram import InstagramFeed, decode_frame
from livestream_console.feeds.instagram.normalize import observe
from livestream_console.feeds.instagram.signing import verify
from livestream_console.net.relay_wire import Refused
from tests.feeds.sinks import running
from tests.feeds.webhooks import NOW, bodies, can_be_written, delivery, golden_lines
from tests.net.test_relay import SavingMemorySink, told
from tests.relay.platform import address, relaying

GOLDEN = Path(__file__).parents[1] / "golden/instagram"
SECRET = "app s3cret"


def signature(body: bytes, secret: str = SECRET) -> dict[str, str]:
    digest = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    return {"x-hub-signature-256": f"sha256={digest}"}


@pytest.mark.parametrize("raw", sorted(GOLDEN.glob("*.txt")), ids=lambda path: path.stem)
def test_golden(raw: Path, check_golden: Callable[[Path, Iterable[Observed]], None]) -> None:
    check_golden(raw, [one for line in golden_lines(raw.read_bytes()) for one in decode_frame(line, NOW)])


def test_metas_own_words_are_believed() -> None:
    verify(delivery("instagram", b"{}", signature(b"{}")), SECRET)


@pytest.mark.parametrize(
    "headers", [{}, signature(b"{}", "other"), signature(b"{ }"), {"x-hub-signature-256": "sha256=é"}]
)
def test_anything_else_is_refused(headers: dict[str, str]) -> None:
    with pytest.raises(Refused):
        verify(delivery("instagram", b"{}", headers), SECRET)


NAMES = (
    "headers",
    "body",
    "entry",
    "id",
    "time",
    "changes",
    "field",
    "value",
    "from",
    "username",
    "text",
    "parent_id",
)


@given(bodies(*NAMES))
def test_any_webhook_is_survived(body: bytes) -> None:
    can_be_written(observe(delivery("instagram", body, {}), NOW))
    can_be_written(decode_frame(body, NOW))


@given(st.lists(st.text(max_size=5), max_size=4))
def test_every_comment_of_a_webhook_comes_out(texts: list[str]) -> None:
    changes = [{"field": "live_comments", "value": {"id": f"c{n}", "text": t}} for n, t in enumerate(texts)]
    seen = decode_frame(json.dumps({"entry": [{"id": "1", "time": 5, "changes": changes}]}).encode(), NOW)
    if texts:
        assert [getattr(one.event, "text", None) for one in seen] == texts
        assert {one.at_us for one in seen} == {5_000_000}


async def test_a_feed_takes_its_accounts_genuine_comments(tmp_path: Path) -> None:
    def body(account: str, text: str) -> bytes:
        value = {"id": text, "text": text, "from": {"id": "9", "username": "ann"}}
        change = {"field": "live_comments", "value": value}
        return json.dumps({"entry": [{"id": account, "time": 5, "changes": [change]}]}).encode()

    async with relaying(tmp_path) as (_, calls):
        feed = InstagramFeed("42", relay=address(calls.url), app_secret=SECRET)
        sink = SavingMemorySink()
        async with running(feed, sink):
            await sink.is_live.wait()  # what came before would be back-filled
            for genuine in (body("42", "mine"), body("43", "another's")):
                assert await calls.post("instagram/a", genuine, signature(genuine)) == 200
            await calls.post("instagram/a", body("42", "forged"), signature(b"{}"))
            last = body("42", "last")
            await calls.post("instagram/a", last, signature(last))
            await sink._until(lambda: ("last", False) in told(sink))
    assert told(sink) == [("mine", False), ("last", False)]
    assert feed.relay.refused == {"signature": 1}
    assert SECRET not in feed.feed_id
