"""Shopify's signatures, by the vector that its own package accepts."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from livestream_console.core.shops.shop import HookRefused
from livestream_console.rehearsal.servers.shop_shopify import signed_hook
from livestream_console.shops.hooks import base64_hmac_sha256
from livestream_console.shops.shopify import ShopifyShop, signing


def test_the_vector_of_shopifys_own_package(shared_data: Path) -> None:
    vector = msgspec.json.decode((shared_data / "signatures.json").read_bytes())["shopify.webhook"]
    body = vector["body"].encode()
    headers = {"x-shopify-hmac-sha256": vector["X-Shopify-Hmac-Sha256"], "X-Shopify-Topic": "orders/create"}
    hint = signing.verified(headers, body, (vector["secret"],))
    assert (hint.topic, hint.entity) == ("orders/create", "820982911946154508")
    with pytest.raises(HookRefused, match="bad_signature"):
        signing.verified(headers, body.replace(b"403", b"1.0"), (vector["secret"],))


def test_a_refund_hints_at_its_order_and_a_cart_at_none() -> None:
    refund = signed_hook("refunds/create", b'{"id":5,"order_id":9007199254740993}', "s")
    assert signing.verified(*refund, ("s",)).entity == "9007199254740993"
    cart = signed_hook("carts/update", b'{"id":"abc","line_items":[]}', "s")
    hint = signing.verified(*cart, ("s",))
    assert (hint.entity, hint.at_us) == (None, 1_795_378_500_123_456)


def test_an_empty_secret_opens_nothing() -> None:
    headers, body = signed_hook("orders/paid", b"{}", "")
    with pytest.raises(HookRefused, match="bad_signature"):
        ShopifyShop("s", "s", token="t").hint(headers, body, 0)


@given(body=st.binary(max_size=200), signature=st.text(max_size=60), topic=st.text(max_size=20))
def test_any_body_is_taken_or_refused(body: bytes, signature: str, topic: str) -> None:
    headers = {signing.SIGNATURE: signature, signing.TOPIC: topic}
    with pytest.raises(HookRefused):
        signing.verified(headers, body, ("secret",))
    headers[signing.SIGNATURE] = base64_hmac_sha256("secret", body)
    with suppress(HookRefused):
        assert signing.verified(headers, body, ("secret",)).topic == topic
