"""The words for what is wrong in a table or pasted text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.core.goods.imported import Problem
from livestream_console.ui.marked import QT_TRANSLATE_NOOP

_WORDS = {
    "bad_margin": QT_TRANSLATE_NOOP("Problems", "“{text}” is no least margin: it is 0 to 90 %"),
    "bad_price": QT_TRANSLATE_NOOP("Problems", "“{text}” is not a price"),
    "bad_qty": QT_TRANSLATE_NOOP("Problems", "“{text}” is not a number of units"),
    "bad_stock": QT_TRANSLATE_NOOP("Problems", "“{text}” is not a stock count"),
    "bad_time": QT_TRANSLATE_NOOP("Problems", "“{text}” is not a time"),
    "duplicate_keyword": QT_TRANSLATE_NOOP("Problems", "the keyword “{text}” is another product's"),
    "duplicate_product": QT_TRANSLATE_NOOP("Problems", "the product “{text}” stands twice"),
    "empty_file": QT_TRANSLATE_NOOP("Problems", "there is nothing in it"),
    "missing_column": QT_TRANSLATE_NOOP("Problems", "there is no column for {column}"),
    "missing_value": QT_TRANSLATE_NOOP("Problems", "{column} is missing"),
    "no_table": QT_TRANSLATE_NOOP("Problems", "it is no table, or it is damaged"),
    "rounded_number": QT_TRANSLATE_NOOP(
        "Problems",
        "a spreadsheet rounded “{text}”, so its last digits are lost: export it again and import that file",
    ),
    "too_large": QT_TRANSLATE_NOOP("Problems", "it is larger than {text} MB"),
    "too_many_rows": QT_TRANSLATE_NOOP("Problems", "it has more than {text} rows"),
    "unclear_numbers": QT_TRANSLATE_NOOP("Problems", "which number is the price? Write it as ¥59"),
    "unknown_shop": QT_TRANSLATE_NOOP("Problems", "it is no export of Taobao, JD or Pinduoduo"),
    "unknown_status": QT_TRANSLATE_NOOP("Problems", "“{text}” is no state of an order that is known"),
    "unreadable": QT_TRANSLATE_NOOP("Problems", "it cannot be read ({text})"),
}
_COLUMNS = {
    "cost": QT_TRANSLATE_NOOP("Problems", "cost"),
    "floor": QT_TRANSLATE_NOOP("Problems", "floor price"),
    "item": QT_TRANSLATE_NOOP("Problems", "id of the product"),
    "keyword": QT_TRANSLATE_NOOP("Problems", "keyword"),
    "least_margin": QT_TRANSLATE_NOOP("Problems", "least margin"),
    "order": QT_TRANSLATE_NOOP("Problems", "order number"),
    "price": QT_TRANSLATE_NOOP("Problems", "price"),
    "status": QT_TRANSLATE_NOOP("Problems", "state of the order"),
    "stock": QT_TRANSLATE_NOOP("Problems", "stock"),
    "title": QT_TRANSLATE_NOOP("Problems", "title"),
}

translate = QCoreApplication.translate


def problem_words(problem: Problem) -> str:
    """Say what is wrong; where it is, the table says."""
    words = translate("Problems", _WORDS[problem.code])
    return words.format(text=problem.text, column=column_words(problem.column))


def column_words(column: str) -> str:
    """Say which column is meant; one that has no name here is called as the table calls it."""
    known = _COLUMNS.get(column)
    return column if known is None else translate("Problems", known)
