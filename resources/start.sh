#!/bin/sh
# Sets everything up and starts a rehearsal: the console with a seeded crowd. Arguments go to `livestream-console
# rehearse`, e.g. --seconds 20. Without a display the same program runs offscreen (60 s unless --seconds says more).
cd "$(dirname "$0")/.." || exit 1
. resources/setup.sh
prepare "" || exit 1
exec .venv/bin/livestream-console rehearse "$@"
