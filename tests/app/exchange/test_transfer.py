"""Shows in and out as JSON lines: nothing lost, nothing half, and every refusal says what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from livestream_console.app.exchange.transfer import numbered, store
from livestream_console.app.paths import STORE_NAME
from livestream_console.app.shows import all_shows
from livestream_console.cli import main
from livestream_console.core.evolve import evolve
from livestream_console.core.show import new_state
from livestream_console.core.state_bytes import state_hash
from livestream_console.core.wire import decode_line
from livestream_console.store.journal import SqliteJournal

# Every sort of fact that a full show has, as events.md spells it; an unknown kind and field among them.
LINES = b"""\
{"v":1,"kind":"show","action":"started","title":"\xe5\x8f\xa3\xe7\xba\xa2\xe4\xb8\x93\xe5\x9c\xba","platform":"desk","received_us":1795348800000000}
{"v":1,"kind":"product","product":"A1","action":"added","state":"open","title":"\xe9\x9d\xa2\xe8\x86\x9c","price":{"minor":1990,"currency":"CNY"},"stock":20,"index":0,"platform":"desk","received_us":1795348801000000}
{"v":1,"kind":"comment","id":"7412","at_us":1795348927123000,"platform":"douyin","room":"829","origin":"bridge","viewer":{"id":"88","name":"\xe9\x98\xbf\xe7\x8f\x8d"},"text":"A1+2","mood":"keen","received_us":1795348927200000}
{"v":1,"kind":"audience","at_us":1795348930000000,"platform":"douyin","room":"829","origin":"bridge","ccu":{"value":12000,"text":"1.2\xe4\xb8\x87","approx":true},"received_us":1795348930100000}
{"v":1,"kind":"cart","id":"c1","at_us":1795348931000000,"platform":"shop:demo","product":"A1","qty":2,"received_us":1795348931100000}
{"v":1,"kind":"push","id":"p9-1","at_us":1795348932000000,"platform":"desk","origin":"operator","push":"p9","what":"card","action":"shown","product":"A1","target":"overlay","by":"producer","received_us":1795348932000000}
{"v":1,"kind":"order","id":"o1","platform":"shop:demo","order":"o1","status":"paid","amount":{"minor":3980,"currency":"CNY"},"lines":[{"product":"A1","qty":2}],"received_us":1795348950000000}
{"v":1,"kind":"fireworks","colour":"red","platform":"douyin","room":"829","received_us":1795348951000000}
"""


def test_export_gives_back_what_was_imported(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    source = tmp_path / "show.jsonl"
    source.write_bytes(LINES)
    assert main(["import", str(source), "--data-dir", str(tmp_path / "one")]) == 0
    capfdbinary.readouterr()
    assert main(["--data-dir", str(tmp_path / "one"), "export", "last"]) == 0
    exported = capfdbinary.readouterr().out
    assert exported.count(b"\n") == LINES.count(b"\n")
    assert b'"mood":"keen"' in exported
    assert b'"kind":"fireworks"' in exported
    assert "1.2万".encode() in exported

    again = tmp_path / "again.jsonl"
    again.write_bytes(exported)
    assert main(["import", str(again), "--data-dir", str(tmp_path / "two")]) == 0
    hashes = []
    for folder in ("one", "two"):
        ((file, info),) = all_shows(tmp_path / folder)
        journal = SqliteJournal(file)
        journal.open()
        state = new_state(info.show)
        for recorded in journal.read(info.show):
            evolve(state, recorded)
        journal.close()
        hashes.append(state_hash(state))
    assert hashes[0] == hashes[1]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no events"),
        (LINES + b"{broken\n", "Line 9"),
        (b'{"kind":"comment"}\n', "Line 1: missing or unreadable: text"),
    ],
)
def test_a_bad_file_imports_nothing_and_says_where(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    content: bytes,
    said: str,
) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    source = tmp_path / "show.jsonl"
    source.write_bytes(content)
    assert main(["import", str(source), "--data-dir", str(tmp_path)]) == 1
    assert said in capsys.readouterr().err
    assert all_shows(tmp_path) == []


def test_a_missing_file_and_an_unknown_show_are_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["import", str(tmp_path / "absent"), "--data-dir", str(tmp_path)]) == 1
    assert "absent" in capsys.readouterr().err
    assert main(["export", "nope", "--data-dir", str(tmp_path)]) == 1
    assert "nope" in capsys.readouterr().err
    assert main(["replay", "nope", "--data-dir", str(tmp_path)]) == 1
    assert "nope" in capsys.readouterr().err


def test_events_without_a_start_or_times_still_become_a_show(tmp_path: Path) -> None:
    observed = [
        decode_line(b'{"kind":"comment","text":"hi","at_us":5000000}'),
        decode_line(b'{"kind":"share"}'),
    ]
    recorded = numbered(observed, "chat")
    assert [item.seq for item in recorded] == [1, 2, 3]
    assert [item.received_us for item in recorded] == [5_000_000] * 3
    store(recorded, tmp_path / STORE_NAME)
    ((_, info),) = all_shows(tmp_path)
    assert (info.title, info.events) == ("chat", 3)


def test_an_unusable_data_folder_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert main(["doctor", "--data-dir", str(tmp_path / "file" / "below")]) == 1
    assert "--data-dir" in capsys.readouterr().err


TABLE = "time,name,text,user,platform\n0:01,强哥,多少钱,u2,douyin\n0:00,阿珍,A1+2,u1,douyin\n"
LOG = "# Start logging at 2026-11-22 20:00:00 UTC\n[20:00:0{}] azhen: hello {}\n"


def test_a_table_becomes_a_show_in_the_order_of_its_times(tmp_path: Path) -> None:
    source = tmp_path / "昨晚.csv"
    source.write_bytes(TABLE.encode("gb18030"))
    assert main(["import", str(source), "--data-dir", str(tmp_path)]) == 0
    ((file, info),) = all_shows(tmp_path)
    journal = SqliteJournal(file)
    journal.open()
    recorded = list(journal.read(info.show))
    journal.close()
    assert info.title == "昨晚"
    assert [getattr(item.event, "text", "") for item in recorded] == ["", "A1+2", "多少钱"]
    assert {item.origin for item in recorded} == {"import"}
    assert recorded[2].received_us - recorded[1].received_us == 1_000_000


def test_a_folder_of_logs_becomes_one_show(tmp_path: Path) -> None:
    folder = tmp_path / "Channels"
    (folder / "one").mkdir(parents=True)
    (folder / "one" / "one-2026-11-22.log").write_text(LOG.format(2, "b"), encoding="utf-8")
    (folder / "two-2026-11-22.log").write_text(LOG.format(1, "a"), encoding="utf-8")
    assert main(["import", str(folder), "--data-dir", str(tmp_path / "data")]) == 0
    ((file, info),) = all_shows(tmp_path / "data")
    journal = SqliteJournal(file)
    journal.open()
    assert [(item.room, item.event.text) for item in journal.read(info.show, 1)] == [  # type: ignore[attr-defined]
        ("two", "hello a"),
        ("one", "hello b"),
    ]
    journal.close()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.csv", "time,name\n1,a\n", "Line 1: the first row must name"),
        ("a.csv", "time,name,text\n1,a,b\nsoon,a,b\n", "Line 3: “soon” is no time"),
        ("a.log", "[20:00:01] a: b\n", "Line 1: the log tells no date"),
        ("a.json", '[{"author":{},"timestamp":"x"}]', "Line 1: not readable"),
        ("a.txt", "just a note\n", "is no recording"),
    ],
)
def test_bad_recordings_import_nothing_and_say_where(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    content: str,
    said: str,
) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    source = tmp_path / name
    source.write_text(content, encoding="utf-8")
    assert main(["import", str(source), "--data-dir", str(tmp_path)]) == 1
    assert said in capsys.readouterr().err
    assert all_shows(tmp_path) == []


def test_a_bad_log_among_others_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    (tmp_path / "a-2026-11-22.log").write_text(LOG.format(1, "a"), encoding="utf-8")
    (tmp_path / "b-2026-11-22.log").write_text("[20:00:99] a: b\n", encoding="utf-8")
    assert main(["import", str(tmp_path), "--data-dir", str(tmp_path)]) == 1
    assert "b-2026-11-22.log: Line 1" in capsys.readouterr().err
