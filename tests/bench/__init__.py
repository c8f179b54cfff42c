"""Speed, measured: each module has ``run(seconds) -> dict`` and prints its figures when run by itself."""
