"""The gallery shows everything there is; a new panel, dialog or page without a picture fails here."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.gallery.overlay import CHROMIUM

EXPECTED = {
    "window",
    "window-empty",
    "window-replay",
    "comments-scrolled",
    "shelf",
    "push-armed",
    "push-drawn",
    "rundown",
    "rundown-drawn",
    "rundown-empty",
    "dialog-rundown",
    "dialog-rundown-error",
    "giveaways-drawn",
    "giveaways-empty",
    "charts-crosshair",
    "charts-selected",
    "window-funnel",
    "products-narrow",
    "battle-report",
    "battle-report-empty",
    "dialog-enter-costs",
    "dialog-target",
    "dialog-offer-flash-sale",
    "dialog-offer-coupon",
    "push-offers",
    "dialog-end-show",
    "palette",
    "review-overview",
    "review-waiting",
    "dialog-compare-shows",
}


@pytest.mark.chromium
@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
def test_every_panel_dialog_and_page_has_its_picture(tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "tests.gallery",
        str(tmp_path),
        "--language",
        "zh_CN",
        "--theme",
        "light",
    ]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    names = {file.stem.removeprefix("zh_CN-light-") for file in tmp_path.glob("*.png")}
    assert names >= EXPECTED
    assert sorted(run.stdout.split()) == sorted(str(file) for file in tmp_path.glob("*.png"))
