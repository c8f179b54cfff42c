"""Frozen values and pure functions. No Qt, asyncio, clock, file, socket or randomness in here."""
