"""The commands that need no desk, as a user types them."""

from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest

from livestream_console.app.feeds import UnknownRoom, feed_of_address
from livestream_console.cli import main

LINE = (
    "@badge-info=;badges=;display-name=momo;id=i-1;tmi-sent-ts=1795348927123;user-id=88 "
    ":momo!momo@momo.tmi.twitch.tv PRIVMSG #shop :A1+2"
)


def test_decode_prints_normalized_events(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "frames.txt"
    file.write_text(LINE + "\n\n", encoding="utf-8")
    assert main(["decode", "twitch-irc", str(file), "--data-dir", str(tmp_path)]) == 0
    event = json.loads(capsys.readouterr().out)
    assert (event["kind"], event["text"], event["id"]) == ("comment", "A1+2", "i-1")
    assert event["viewer"] == {"id": "88", "name": "momo"}
    assert base64.b64decode(event["raw"]).decode() == LINE


def test_decode_names_the_frame_it_could_not_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    file = tmp_path / "frames.txt"
    file.write_text('{"kind":"share"}\n{broken\n', encoding="utf-8")
    assert main(["decode", "bridge", str(file), "--data-dir", str(tmp_path)]) == 1
    said = capsys.readouterr()
    assert json.loads(said.out)["kind"] == "share"
    assert said.err.startswith("line 2:")
    assert main(["decode", "bilibili", str(tmp_path / "absent"), "--data-dir", str(tmp_path)]) == 1


def test_verify_draw_accepts_the_reference_and_refuses_a_change(
    shared_data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    reference = shared_data / "draw" / "audit-example.json"
    assert main(["verify-draw", str(reference)]) == 0
    changed = tmp_path / "audit.json"
    changed.write_text(
        reference.read_text(encoding="utf-8").replace('"winners": 3', '"winners": 2'), encoding="utf-8"
    )
    assert main(["verify-draw", str(changed)]) == 1


@pytest.mark.parametrize("address", ["twitch:", "twitch:a b", "douyin:829", "https://twitch.tv/x", ""])
def test_rooms_that_cannot_be_watched_are_refused(
    address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(UnknownRoom):
        feed_of_address(address)
    assert main(["watch", address, "--data-dir", str(tmp_path)]) == 1
    assert "twitch:" in capsys.readouterr().err
