"""Read products out of whatever a seller pastes: lines of a chat, cells of a spreadsheet, a CSV with header.

Rule: nothing is guessed that could be a wrong price. A line that can be read in two ways is named as such,
and each line says what it was understood as before anything is put on the shelf.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import count

import msgspec

from livestream_console.core.commands import ProductDraft
from livestream_console.core.goods.imported import Pasted, PastedLine, Problem
from livestream_console.core.goods.roles import ROLES, role_of
from livestream_console.core.money import Money, parse_money
from livestream_console.core.text import strict
from livestream_console.core.values import Variant
from livestream_console.shops.builtin.catalogue import Sheet, columns_of
from livestream_console.shops.builtin.table import MAX_ROWS, TableError, plain, rows_of_text

_LABELS = {
    "stock": r"库存|庫存|数量|數量|stock|qty",
    "keyword": r"关键词|關鍵詞|关键字|關鍵字|口令|keyword",
    "price": r"直播价|直播價|售价|售價|价格|價格|价|價|price",
    "floor": r"底价|底價|最低价|最低價|floor",
    "cost": r"成本价|成本價|成本|cost",
    "variants": r"规格|規格|款式|颜色|顏色|尺码|尺碼|variants?|sizes?",
    "role": r"货品角色|貨品角色|角色|role",
}
_LABELLED = re.compile(
    "|".join(rf"(?P<{name}>^(?:{words})\s*[:：=]?\s*)" for name, words in _LABELS.items()), re.IGNORECASE
)
_CODE = re.compile(r"[A-Za-z]{1,4}-?[0-9]{1,5}")
_LIST_NUMBER = re.compile(r"^\s*[0-9]{1,3}\s*[.、)）]\s+")
_MARKED_PRICE = re.compile(r"(?:[¥￥$]|NT\$|HK\$|US\$)[0-9][0-9,.]*(?:元|块)?|[0-9][0-9,.]*(?:元|块)")
_NUMBER = re.compile(r"[-−]?[0-9][0-9,]*(?:\.[0-9]+)?")
_UNITS = "件个份套箱盒瓶包双条"
_UNITS_LEFT = re.compile(rf"(?P<n>[0-9]{{1,7}})[{_UNITS}]")


def read_pasted(text: str, currency: str, taken: Mapping[str, str | None]) -> Pasted:
    """Return every line as it was understood; ``taken`` are the products on the shelf with their keywords."""
    rows = [(number, line) for number, line in enumerate(text.splitlines(), start=1) if line.strip()]
    if not rows:
        return Pasted(problems=(Problem("empty_file"),))
    if len(rows) > MAX_ROWS:
        return Pasted(problems=(Problem("too_many_rows", rows[MAX_ROWS][0], text=str(MAX_ROWS)),))
    header = next(rows_of_text(rows[0][1]))
    known = columns_of(header)
    lines = _table(text, currency) if len(known) >= 2 else _Lines(currency, taken).read(rows)
    if isinstance(lines, Problem):
        return Pasted(problems=(lines,))
    lines = _with_taken(lines, taken)
    drafts = {line.draft.product: line.draft for line in lines if line.draft is not None}
    return Pasted(tuple(lines), tuple(drafts.values()))


def _table(text: str, currency: str) -> list[PastedLine] | Problem:
    """Read a table with a header, as a catalogue file is read."""
    lines: list[PastedLine] = []
    sheet: Sheet | None = None
    try:
        for number, row in enumerate(rows_of_text(text), start=1):
            cells = [plain(cell) for cell in row]
            if not any(cells):
                continue
            if sheet is None:
                sheet = Sheet(cells, number, currency)
                if sheet.problems:
                    return sheet.problems[0]
                continue
            draft, problems = sheet.take(number, cells)
            lines.append(PastedLine(number, "  ".join(filter(None, cells)), draft, tuple(problems)))
    except TableError as error:
        return error.problems[0]
    return lines or Problem("empty_file")


def _with_taken(lines: list[PastedLine], taken: Mapping[str, str | None]) -> list[PastedLine]:
    """Name the keywords that already belong to another product of the shelf."""
    new = {line.draft.product for line in lines if line.draft is not None}
    owners = {
        strict(keyword): product for product, keyword in taken.items() if keyword and product not in new
    }
    return [
        msgspec.structs.replace(
            line,
            problems=(
                *line.problems,
                Problem("duplicate_keyword", line.row, "keyword", line.draft.keyword or ""),
            ),
        )
        if line.draft is not None and strict(line.draft.keyword or "") in owners
        else line
        for line in lines
    ]


class _Lines:
    """Lines without a header, each a product."""

    def __init__(self, currency: str, taken: Mapping[str, str | None]) -> None:
        self._currency = currency
        self._free_ids = (f"p{n}" for n in count(1) if f"p{n}" not in taken)
        self._rows: dict[str, int] = {}
        self._keywords: dict[str, str] = {}

    def read(self, rows: Sequence[tuple[int, str]]) -> list[PastedLine]:
        return [self._line(number, line) for number, line in rows]

    def _line(self, number: int, line: str) -> PastedLine:
        cells = _cells(line)
        problems: list[Problem] = []
        said, rest = _labelled(cells)
        code = rest.pop(0) if rest and _CODE.fullmatch(rest[0]) else None
        if "role" not in said and rest and role_of(rest[-1]) in ROLES:
            said["role"] = rest.pop()
        if not _take_numbers(rest, said, in_cells="\t" in line or "," in line):
            problems.append(Problem("unclear_numbers", number, "price", " ".join(rest)))
        title = " ".join(rest).strip()
        if not title:
            problems.append(Problem("missing_value", number, "title"))
        price = self._money(number, "price", said.get("price"), problems)
        if price is None and not problems:
            problems.append(Problem("missing_value", number, "price"))
        product = self._product(number, code, problems)
        keyword = said.get("keyword") or code
        if keyword and self._keywords.setdefault(strict(keyword), product) != product:
            problems.append(Problem("duplicate_keyword", number, "keyword", keyword))
        draft = ProductDraft(
            product=product,
            title=title,
            price=price or Money(0, self._currency),
            stock=_stock(number, said.get("stock"), problems),
            keyword=keyword,
            variants=tuple(Variant(name, name) for name in _split(said.get("variants"))),
            floor=self._money(number, "floor", said.get("floor"), problems),
            cost=self._money(number, "cost", said.get("cost"), problems),
            role=said.get("role"),
        )
        return PastedLine(number, line.strip(), draft, tuple(problems))

    def _product(self, number: int, code: str | None, problems: list[Problem]) -> str:
        if code is None:
            code = next(self._free_ids)
        elif code in self._rows:
            problems.append(Problem("duplicate_product", number, "product", code))
        self._rows.setdefault(code, number)
        return code

    def _money(self, number: int, column: str, text: str | None, problems: list[Problem]) -> Money | None:
        if text is None:
            return None
        try:
            money = parse_money(text.rstrip("块"), self._currency)
        except ValueError:
            money = None
        if money is None or money.minor < 0:
            problems.append(Problem("bad_price", number, column, text))
            return None
        return money


def _cells(line: str) -> list[str]:
    """Return the pieces of a line: cells where tabs or commas part it, else words."""
    if "\t" in line or line.count(",") + line.count("，") >= 2:
        return [plain(cell) for cell in re.split(r"[\t,，]", line) if plain(cell)]
    return _LIST_NUMBER.sub("", line).split()


def _labelled(cells: Sequence[str]) -> tuple[dict[str, str], list[str]]:
    """Part what says what it is (``库存50``, ``¥199``) from the rest; a label may stand before its value."""
    said: dict[str, str] = {}
    rest: list[str] = []
    waiting: str | None = None
    for cell in cells:
        label = _LABELLED.match(cell)
        if waiting is not None:
            said[waiting], waiting = cell, None
        elif label is not None and label.lastgroup is not None and label.lastgroup not in said:
            value = cell[label.end() :].strip()
            if value and _fits(label.lastgroup, value):
                said[label.lastgroup] = value
            elif not value:
                waiting = label.lastgroup
            else:
                rest.append(cell)
        elif "price" not in said and _MARKED_PRICE.fullmatch(cell):
            said["price"] = cell
        elif "price" in said and "stock" not in said and (units := _UNITS_LEFT.fullmatch(cell)):
            said["stock"] = units["n"]  # Behind the price it is no part of the title, as in 面膜 10盒 59元.
        else:
            rest.append(cell)
    return said, rest


def _fits(name: str, value: str) -> bool:
    """Say whether a glued value is one: ``价格牌`` and ``stockings`` are titles that begin like a label."""
    if name == "price":
        return value[0] in "0123456789¥￥$"
    return not (value[0].isascii() and value[0].isalpha()) or name in ("keyword", "variants", "role")


def _take_numbers(rest: list[str], said: dict[str, str], *, in_cells: bool) -> bool:
    """Take price and stock from the numbers a line ends with; False where they could be something else."""
    start = len(rest)
    while start > 1 and _NUMBER.fullmatch(rest[start - 1]):
        start -= 1
    found = rest[start:]
    wanted = [name for name in ("price", "stock") if name not in said]
    if not found or not wanted or (not in_cells and "price" in said):
        return True
    if len(found) > 1 and not (in_cells and len(found) <= len(wanted)):
        return False
    del rest[start:]
    said.update(zip(wanted, found, strict=False))
    return True


def _stock(number: int, text: str | None, problems: list[Problem]) -> int | None:
    if text is None:
        return None
    digits = text.rstrip(_UNITS).replace(",", "")
    if digits.isdecimal() and len(digits) <= 9:
        return int(digits)
    problems.append(Problem("bad_stock", number, "stock", text))
    return None


def _split(text: str | None) -> list[str]:
    return list(dict.fromkeys(filter(None, re.split(r"[/、|，,]", text or ""))))
