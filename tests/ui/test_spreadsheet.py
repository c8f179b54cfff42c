"""What strangers wrote stays text in a spreadsheet."""

from __future__ import annotations

import csv
import io

import pytest

from livestream_console.ui.spreadsheet import csv_table


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "＝", "＠", "\t", "\r", "\n"])
def test_what_would_be_a_formula_is_quoted(start: str) -> None:
    [_, row] = csv.reader(io.StringIO(csv_table(["name"], [[f"{start}1+1"]]).decode("utf-8-sig"), newline=""))
    assert row == [f"'{start}1+1"]


def test_our_own_numbers_and_other_texts_stay_as_they_are() -> None:
    assert csv_table(["a", "b"], [[-3, "1-2"]]) == "\ufeffa,b\r\n-3,1-2\r\n".encode()
