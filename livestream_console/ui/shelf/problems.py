"""The words for what is wrong in a table or pasted text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.core.goods.imported import Problem
from livestream_console.ui.marked import QT_TRANSLATE_NOOP

_WORDS = {
    "bad_price": QT_TRANSLATE_NOOP("Problems", "“{text}” is not a price"),
    "bad_qty": QT_TRANSLATE_NOOP("Problems", "“{text}” is not a number of units"),
    "bad_stock": QT_TRANSLATE_NOOP("Problems", "“{text}” is not a stock count"),
    "bad_time": QT_TRANSLATE_NOOP("Problems", "“{text}” is not a time"),
    "duplicate_keyword": QT_TRANSLATE_NOOP("Problems", "the keyword “{text}” is another product's"),
    "duplicate_product": QT_TRANSLATE_NOOP("Problems", "the product “{text}” stands twice"),
    "empty_file": QT_TRANSLATE_NOOP("Problems", "there is nothing in it"),
    "missing_column": QT_TRANSLATE_NOOP("Problems", "there is no column for {column}"),
    "missing_value": QT_TRANSLATE_NOOP("Problems", "{column} is missing"),
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
    "keyword": QT_TRANSLATE_NOOP("Problems", "keyword"),
    "order": QT_TRANSLATE_NOOP("Problems", "order number"),
    "price": QT_TRANSLATE_NOOP("Problems", "price"),
    "status": QT_TRANSLATE_NOOP("Problems", "state of the order"),
    "stock": QT_TRANSLATE_NOOP("Problems", "stock"),
    "title": QT_TRANSLATE_NOOP("Problems", "title"),
}

translate = QCoreApplication.translate


def problem_words(problem: Problem) -> str:
    """Say what is wrong; where it is, the table says."""
    column = _COLUMNS.get(problem.column)
    named = problem.column if column is None else translate("Problems", column)
    return translate("Problems", _WORDS[problem.code]).format(text=problem.text, column=named)
