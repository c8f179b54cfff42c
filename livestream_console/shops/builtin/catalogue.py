"""Read a catalogue from CSV or XLSX into products.

One row is one product, or one variant of it: rows with the same product id are one product, whose own fields
stand in the first of them. Rule: all or nothing. A file with one bad price imports no row, and every problem
is named by row and column, so that nobody sells from half a shelf.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from livestream_console.core.commands import ProductDraft
from livestream_console.core.goods.imported import Problem
from livestream_console.core.money import Money, parse_money
from livestream_console.core.text import strict
from livestream_console.core.values import Variant
from livestream_console.shops.builtin.table import Row, TableError, Tell, rows_of

# Header words that sellers' spreadsheets use, by field.
_HEADERS = {
    "product": ("product", "id", "spu", "编号", "商品编号", "商品id", "編號", "商品編號"),
    "title": ("title", "name", "标题", "商品", "商品名", "商品名称", "名称", "標題", "商品名稱", "名稱"),
    "price": ("price", "价格", "售价", "直播价", "價格", "售價", "直播價"),
    "stock": ("stock", "库存", "数量", "庫存", "數量"),
    "keyword": ("keyword", "关键词", "口令", "关键字", "關鍵字"),
    "variant": ("variant", "sku", "规格编号", "規格編號"),
    "variant_title": ("variant_title", "规格", "款式", "规格名称", "規格", "規格名稱"),
    "variant_keyword": ("variant_keyword", "规格关键词", "规格口令", "規格關鍵字"),
    "floor": ("floor", "底价", "最低价", "底價", "最低價"),
    "cost": ("cost", "成本", "成本价", "成本價"),
    "least_margin": ("least_margin", "margin", "最低毛利率", "最低利润率", "毛利率", "最低利潤率"),
    "role": ("role", "角色", "货品角色", "貨品角色"),
    "points": ("points", "卖点", "賣點"),
    "image": ("image", "图片", "主图", "圖片", "主圖"),
    "link": ("link", "url", "链接", "鏈接", "連結"),
}
_FIELDS = {alias: field for field, aliases in _HEADERS.items() for alias in aliases}
_REQUIRED = ("title", "price")
_MOST_PERCENT = 90


class CatalogueError(TableError):
    """The catalogue was not imported."""


def read_catalogue(file: Path, currency: str, tell: Tell | None = None) -> tuple[ProductDraft, ...]:
    """Return the products of a CSV (UTF-8, UTF-16 or GB18030) or XLSX file; raise CatalogueError."""
    try:
        sheet = read_sheet(rows_of(file, tell), currency, file.parent)
    except TableError as error:
        raise CatalogueError(error.problems) from None
    if sheet.problems:
        raise CatalogueError(sheet.problems)
    return sheet.products


class Sheet:
    """The rows of one catalogue as they are read: ``products`` so far, and what was wrong where."""

    def __init__(self, header: Sequence[str], number: int, currency: str, base: Path | None = None) -> None:
        self.currency = currency
        self.base = base
        self.columns = columns_of(header)
        self.problems = [
            Problem("missing_column", number, name) for name in _REQUIRED if name not in self.columns
        ]
        self._drafts: dict[str, ProductDraft] = {}
        self._keywords: dict[str, str] = {}

    @property
    def products(self) -> tuple[ProductDraft, ...]:
        return tuple(self._drafts.values())

    def take(self, number: int, cells: Sequence[str]) -> tuple[ProductDraft, list[Problem]]:
        """Read one row; return its product as it stands with it, and what is wrong in the row."""
        row = _Row(number, cells, self.columns, self.currency)
        draft = row.add_to(self._drafts, self.base)
        keyword = strict(draft.keyword or "")
        # One keyword one product, or claims go to the wrong one.
        if keyword and self._keywords.setdefault(keyword, draft.product) != draft.product:
            row.problems.append(Problem("duplicate_keyword", number, "keyword", draft.keyword or ""))
        self.problems += row.problems
        return draft, row.problems


def read_sheet(rows: Iterator[tuple[int, Row]], currency: str, base: Path | None = None) -> Sheet:
    """Read a header and what stands below it."""
    number, header = next(rows, (0, []))
    if not header:
        raise TableError([Problem("empty_file")])
    sheet = Sheet(header, number, currency, base)
    if sheet.problems:
        return sheet
    for number, cells in rows:
        sheet.take(number, cells)
    if not sheet.products:
        raise TableError([Problem("empty_file")])
    return sheet


def columns_of(header: Sequence[str]) -> dict[str, int]:
    """Return where the fields stand, by the words of the header."""
    found: dict[str, int] = {}
    for at, cell in enumerate(header):
        field = _FIELDS.get(strict(cell))
        if field is not None:
            found.setdefault(field, at)
    return found


class _Row:
    """One line of the sheet and what was found wrong in it."""

    def __init__(self, number: int, cells: Sequence[str], columns: dict[str, int], currency: str) -> None:
        self.number = number
        self.problems: list[Problem] = []
        self._cells = cells
        self._columns = columns
        self._currency = currency

    def add_to(self, products: dict[str, ProductDraft], base: Path | None) -> ProductDraft:
        """Put the row's product, or another variant of an earlier one, among the others and return it."""
        product = self._text("product") or f"p{self.number - 1}"
        variant = self._variant()
        earlier = products.get(product)
        if earlier is None:
            products[product] = self._product(product, variant, base)
        elif variant is None or any(variant.variant == known.variant for known in earlier.variants):
            self.problems.append(Problem("duplicate_product", self.number, "product", product))
        else:
            stocks = (earlier.stock, variant.stock)
            products[product] = msgspec.structs.replace(
                earlier,
                variants=(*earlier.variants, variant),
                # One variant of unlimited stock makes the product unlimited.
                stock=None if None in stocks else sum(stock or 0 for stock in stocks),
            )
        return products[product]

    def _product(self, product: str, variant: Variant | None, base: Path | None) -> ProductDraft:
        title = self._text("title")
        if not title:
            self.problems.append(Problem("missing_value", self.number, "title"))
        price = self._money("price", self._text("price"))
        image = self._text("image")
        if image and base is not None and not image.startswith(("http://", "https://")):
            image = str(base / image)
        return ProductDraft(
            product=product,
            title=title or "",
            price=price or Money(0, self._currency),
            stock=self._number("stock", self._text("stock")),
            keyword=self._text("keyword"),
            variants=() if variant is None else (variant,),
            floor=self._optional_money("floor"),
            cost=self._optional_money("cost"),
            least_margin=self._percent("least_margin"),
            role=self._text("role"),
            points=tuple(p.strip() for p in (self._text("points") or "").split("|") if p.strip()),
            image=image,
            link=self._text("link"),
        )

    def _text(self, name: str) -> str | None:
        at = self._columns.get(name)
        cell = self._cells[at].strip() if at is not None and at < len(self._cells) else ""
        return cell or None

    def _money(self, column: str, text: str | None) -> Money | None:
        try:
            return parse_money(text or "", self._currency)
        except ValueError:
            self.problems.append(Problem("bad_price", self.number, column, text or ""))
            return None

    def _optional_money(self, column: str) -> Money | None:
        text = self._text(column)
        return self._money(column, text) if text else None

    def _number(self, column: str, text: str | None) -> int | None:
        if text is None:
            return None
        plain = text.removesuffix(".0")
        if plain.isdecimal() and len(plain) <= 9:
            return int(plain)
        self.problems.append(Problem("bad_stock", self.number, column, text))
        return None

    def _percent(self, column: str) -> int | None:
        text = self._text(column)
        plain = (text or "").removesuffix("%").strip().removesuffix(".0")
        if text is None or (plain.isdecimal() and int(plain) <= _MOST_PERCENT):
            return None if text is None else int(plain)
        self.problems.append(Problem("bad_margin", self.number, column, text))
        return None

    def _variant(self) -> Variant | None:
        title = self._text("variant_title") or self._text("variant")
        if title is None:
            return None
        return Variant(
            variant=self._text("variant") or title,
            title=title,
            keyword=self._text("variant_keyword"),
            price=self._optional_money("price"),
            stock=self._number("stock", self._text("stock")),
        )
