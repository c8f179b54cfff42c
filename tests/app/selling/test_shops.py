"""Shops come back at the next start, and their polls go on where they were."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest

from livestream_console.app.selling.shops import KeptCursors, KeptShops, relay_of, shop_of
from livestream_console.app.selling.tokens import KeptToken
from livestream_console.app.vault import MemoryVault
from livestream_console.core.shops.shop import Token
from livestream_console.ui.shops.kinds import KINDS
from livestream_console.ui.shops.requests import (
    KuaishouShopRequest,
    ShopifyRequest,
    ShopRequest,
    TikTokShopRequest,
    VendureRequest,
)

FILLED = {"url": "http://127.0.0.1:1", "name": "mine", "currency": "CNY"}


def filled(kind: type[ShopRequest]) -> ShopRequest:
    names = [field.name for field in msgspec.structs.fields(kind)]
    fields: dict[str, Any] = {name: FILLED.get(name, f"a-{name}") for name in names}
    return kind(**fields)


@pytest.mark.parametrize("kind", get_args(ShopRequest))
def test_every_kind_of_shop_opens_its_connector_under_its_name(kind: type[ShopRequest]) -> None:
    shop = shop_of(filled(kind), MemoryVault())
    assert shop.shop_id == "shop:mine"
    assert "a-" not in repr(shop.capabilities)


@pytest.mark.parametrize("automatic", [False, True])
def test_shopifys_sales_need_a_code_or_have_no_limits(automatic: bool) -> None:
    can = shop_of(ShopifyRequest("mine", automatic=automatic), MemoryVault()).capabilities
    assert (can.needs_code, can.usage_limit) == (not automatic, not automatic)


def test_the_form_has_every_kind_of_shop_once_with_words_for_each_field() -> None:
    assert [kind.request for kind in KINDS] == list(get_args(ShopRequest))
    assert all(field.label for kind in KINDS for field in kind.fields)


def test_shops_are_kept_whole_and_one_of_a_name() -> None:
    vault = MemoryVault()
    first = VendureRequest("http://127.0.0.1:1", password="old")
    KeptShops(vault).keep(first)
    KeptShops(vault).keep(ShopifyRequest("mine", name="second"))
    KeptShops(vault).keep(msgspec.structs.replace(first, password="new"))
    assert KeptShops(vault).all() == [
        ShopifyRequest("mine", name="second"),
        VendureRequest("http://127.0.0.1:1", password="new"),
    ]
    KeptShops(vault).forget("shop:vendure")
    assert [one.name for one in KeptShops(vault).all()] == ["second"]


def test_webhooks_come_through_the_relay_that_was_given() -> None:
    assert relay_of(VendureRequest("http://127.0.0.1:1"), "desk", 5) is None
    assert relay_of(ShopifyRequest("mine"), "desk", 5) is None
    relay = relay_of(ShopifyRequest("mine", relay="https://r", relay_token="t"), "desk", 5)
    assert relay is not None
    assert (relay.url, relay.desk, relay.since_us) == ("https://r", "desk", 5)


async def test_a_polls_place_is_kept_for_the_show_that_it_is_of(tmp_path: Path) -> None:
    cursors = KeptCursors(tmp_path)
    assert cursors.get("one", "shop:a") is None
    await cursors.keep("one", "shop:a", "1")
    await cursors.keep("one", "shop:b", "2")
    again = KeptCursors(tmp_path)
    assert (again.get("one", "shop:a"), again.get("one", "shop:b")) == ("1", "2")
    await again.keep("two", "shop:a", "3")
    assert KeptCursors(tmp_path).get("one", "shop:b") is None


async def test_a_folder_that_cannot_be_written_stops_no_poll(tmp_path: Path) -> None:
    cursors = KeptCursors(tmp_path / "file" / "below")
    (tmp_path / "file").write_text("")
    await cursors.keep("one", "shop:a", "1")
    assert cursors.get("one", "shop:a") == "1"


def renewing(vault: MemoryVault, refresh: str = "r1") -> KeptToken:
    return KeptToken(vault, "tiktok", "a1", refresh)


def test_a_renewed_token_goes_on_until_another_is_typed_in() -> None:
    vault = MemoryVault()
    assert renewing(vault).newest() == Token("a1", refresh="r1")
    renewing(vault).keep(Token("a2", 5, "r2"))
    renewing(vault).keep(Token("a3", 9, "r3"))
    assert renewing(vault).newest() == Token("a3", 9, "r3")
    assert renewing(vault, "typed anew").newest() == Token("a1", refresh="typed anew")
    KeptShops(vault).forget("shop:tiktok")
    assert renewing(vault).newest() == Token("a1", refresh="r1")
    vault.set("shop_tokens:tiktok", "{")
    assert renewing(vault).newest() == Token("a1", refresh="r1")


@pytest.mark.parametrize("kind", [TikTokShopRequest, KuaishouShopRequest])
def test_what_a_connector_renews_lies_in_the_vault(kind: type[ShopRequest]) -> None:
    vault, request = MemoryVault(), filled(kind)
    tokens = vars(vars(KeptShops(vault).connector(request))["_api"])["_tokens"]
    vars(tokens)["_keep"](Token("newer", 5, "r2"))
    again = vars(vars(KeptShops(vault).connector(request))["_api"])["_tokens"]
    assert vars(again)["_held"] == Token("newer", 5, "r2")
