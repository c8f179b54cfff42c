"""Read a catalogue from CSV or XLSX into products.

One row is one product, or one variant of it: rows with the same product id are one product, whose own fields
stand in the first of them. Rule: all or nothing. A file with one bad price imports no row, and every problem
is named by row and column, so that nobody sells from half a shelf.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from livestream_console.core.commands import ProductDraft
from livestream_console.core.money import Money, parse_money
from livestream_console.core.values import Variant

MAX_FILE_BYTES = 20 << 20
MAX_ROWS = 5000

# Header words that sellers' spreadsheets use, by field.
_HEADERS = {
    "product": ("product", "id", "spu", "编号", "商品编号", "商品id", "編號", "商品編號"),
    "title": ("title", "name", "标题", "商品名", "商品名称", "名称", "標題", "商品名稱", "名稱"),
    "price": ("price", "价格", "售价", "直播价", "價格", "售價", "直播價"),
    "stock": ("stock", "库存", "数量", "庫存", "數量"),
    "keyword": ("keyword", "关键词", "口令", "关键字", "關鍵字"),
    "variant": ("variant", "sku", "规格编号", "規格編號"),
    "variant_title": ("variant_title", "规格", "款式", "规格名称", "規格", "規格名稱"),
    "variant_keyword": ("variant_keyword", "规格关键词", "规格口令", "規格關鍵字"),
    "floor": ("floor", "底价", "最低价", "底價", "最低價"),
    "cost": ("cost", "成本", "成本价", "成本價"),
    "role": ("role", "角色", "货品角色", "貨品角色"),
    "points": ("points", "卖点", "賣點"),
    "image": ("image", "图片", "主图", "圖片", "主圖"),
    "link": ("link", "url", "链接", "鏈接", "連結"),
}
_REQUIRED = ("title", "price")


class Problem(msgspec.Struct, frozen=True):
    """What is wrong in one cell, or with the file (row 0); rows count as in the spreadsheet, header = 1.

    ``code``: missing_column, empty_file, unreadable, too_large, too_many_rows, missing_value, bad_price,
    bad_stock, duplicate_product or duplicate_keyword.
    """

    code: str
    row: int = 0
    column: str = ""
    text: str = ""


class CatalogueError(Exception):
    """The file was not imported; ``problems`` says why, cell by cell."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("; ".join(f"row {p.row} {p.column}: {p.code} {p.text}" for p in problems[:5]))
        self.problems = tuple(problems)


def read_catalogue(file: Path, currency: str) -> tuple[ProductDraft, ...]:
    """Return the products of a CSV (UTF-8, UTF-16 or GB18030) or XLSX file; raise CatalogueError."""
    rows = _rows(file)
    header = next(rows, None)
    if header is None or not any(cell.strip() for cell in header):
        raise CatalogueError([Problem("empty_file")])
    columns = _columns(header)
    missing = [Problem("missing_column", 1, name) for name in _REQUIRED if name not in columns]
    if missing:
        raise CatalogueError(missing)
    products: dict[str, ProductDraft] = {}
    problems: list[Problem] = []
    for number, cells in enumerate(rows, start=2):
        if number > MAX_ROWS + 1:
            raise CatalogueError([Problem("too_many_rows", number, text=str(MAX_ROWS))])
        if not any(cell.strip() for cell in cells):
            continue
        row = _Row(number, cells, columns, currency)
        row.add_to(products, base=file.parent)
        problems.extend(row.problems)
    if problems:
        raise CatalogueError(problems)
    if not products:
        raise CatalogueError([Problem("empty_file")])
    return tuple(products.values())


class _Row:
    """One line of the sheet and what was found wrong in it."""

    def __init__(self, number: int, cells: Sequence[str], columns: dict[str, int], currency: str) -> None:
        self.number = number
        self.problems: list[Problem] = []
        self._cells = cells
        self._columns = columns
        self._currency = currency

    def add_to(self, products: dict[str, ProductDraft], base: Path) -> None:
        """Put the row's product, or another variant of an earlier one, onto the shelf."""
        product = self._text("product") or f"p{self.number - 1}"
        variant = self._variant()
        earlier = products.get(product)
        if earlier is None:
            products[product] = self._product(product, variant, base)
            self._claim_keyword(products)
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

    def _product(self, product: str, variant: Variant | None, base: Path) -> ProductDraft:
        title = self._text("title")
        if not title:
            self.problems.append(Problem("missing_value", self.number, "title"))
        price = self._money("price", self._text("price"))
        image = self._text("image")
        if image and not image.startswith(("http://", "https://")):
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

    def _claim_keyword(self, products: dict[str, ProductDraft]) -> None:
        """One keyword one product, or claims go to the wrong one."""
        *earlier, draft = products.values()
        keyword = (draft.keyword or "").casefold()
        if keyword and any(keyword == (other.keyword or "").casefold() for other in earlier):
            self.problems.append(Problem("duplicate_keyword", self.number, "keyword", draft.keyword or ""))


def _columns(header: Sequence[str]) -> dict[str, int]:
    names = {alias: field for field, aliases in _HEADERS.items() for alias in aliases}
    found: dict[str, int] = {}
    for at, cell in enumerate(header):
        field = names.get(cell.strip().casefold())
        if field is not None:
            found.setdefault(field, at)
    return found


def _rows(file: Path) -> Iterator[list[str]]:
    try:
        if file.stat().st_size > MAX_FILE_BYTES:
            raise CatalogueError([Problem("too_large", text=str(MAX_FILE_BYTES >> 20))])
        data = file.read_bytes()
    except OSError as error:
        raise CatalogueError([Problem("unreadable", text=error.strerror or "")]) from None
    return _xlsx_rows(data) if data[:2] == b"PK" else _csv_rows(data)


def _csv_rows(data: bytes) -> Iterator[list[str]]:
    encodings = ("utf-16",) if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "gb18030")
    for encoding in encodings:
        try:
            text = data.decode(encoding)
            break
        except UnicodeDecodeError:
            continue
    else:
        raise CatalogueError([Problem("unreadable", text="encoding")])
    delimiter = "\t" if "\t" in text.split("\n", 1)[0] else ","
    try:
        yield from csv.reader(io.StringIO(text), delimiter=delimiter)
    except csv.Error as error:
        raise CatalogueError([Problem("unreadable", text=str(error))]) from None


def _xlsx_rows(data: bytes) -> Iterator[list[str]]:
    from zipfile import BadZipFile

    import openpyxl  # half a second of import that only an XLSX needs

    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        for row in book.worksheets[0].iter_rows(values_only=True):
            yield ["" if cell is None else str(cell) for cell in row]
    except (BadZipFile, KeyError, ValueError, OSError, IndexError) as error:
        raise CatalogueError([Problem("unreadable", text=str(error))]) from None
