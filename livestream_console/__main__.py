"""``python -m livestream_console`` is the ``livestream-console`` command."""

import sys

from livestream_console.cli import main

if __name__ == "__main__":
    sys.exit(main())
