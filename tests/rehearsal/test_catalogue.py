"""The demo shelf is complete and its pictures exist and are small."""

from __future__ import annotations

from pathlib import Path

from livestream_console.core.commands import ProductDraft


def test_the_shelf_is_worth_showing(shelf: list[ProductDraft]) -> None:
    assert [product.keyword for product in shelf] == [f"A{n}" for n in range(1, 9)]
    assert {product.role for product in shelf} == {"引流款", "爆单款", "利润款", "体验款", "清仓款"}
    for product in shelf:
        assert product.cost is not None
        assert product.floor is not None
        assert product.cost < product.floor < product.price
        assert product.points
        assert product.image is not None
        assert 0 < Path(product.image).stat().st_size <= 10_000


def test_variants_share_a_product_and_sum_its_stock(shelf: list[ProductDraft]) -> None:
    lipstick = next(product for product in shelf if product.product == "A2")
    assert [variant.keyword for variant in lipstick.variants] == ["粉", "白", "红"]
    assert lipstick.stock == sum(variant.stock or 0 for variant in lipstick.variants)
