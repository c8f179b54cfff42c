"""Planning, running and judging a switchback of two cards."""
