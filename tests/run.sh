#!/bin/sh
# Sets up what is missing on a bare Debian 12 and runs the whole test suite. Arguments go to pytest.
cd "$(dirname "$0")/.." || exit 1
. resources/setup.sh
prepare "[test]" || exit 1
# libatomic1 is for playwright's own driver.
{ command -v chromium >/dev/null 2>&1 && has_library libatomic.so.1; } ||
    install_packages chromium libatomic1 fonts-noto-color-emoji ||
    say "Chromium is missing: tests of the overlay in a real browser will be skipped, and counted."
.venv/bin/python -m tests.real.vendure.program ||
    say "The real shop server is missing: tests against it will be skipped, and counted."
export QT_QPA_PLATFORM="${QT_QPA_PLATFORM:-offscreen}"
exec .venv/bin/python -m pytest "$@"
