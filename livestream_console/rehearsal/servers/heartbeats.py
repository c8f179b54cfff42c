"""Who on a WebSocket still gives signs of life.

Rule: who stays silent longer than the platform bears is dropped without a close frame, as platforms do.
"""

from __future__ import annotations

from websockets.asyncio.server import ServerConnection


class Heartbeats:
    """The connections that owe heartbeats; each counts from its first ``beat``."""

    def __init__(self, silence_s: float) -> None:
        self._silence_s = silence_s
        self._now_s = 0.0
        self._beat_at_s: dict[ServerConnection, float] = {}

    def __contains__(self, connection: ServerConnection) -> bool:
        return connection in self._beat_at_s

    def beat(self, connection: ServerConnection) -> None:
        self._beat_at_s[connection] = self._now_s

    def forget(self, connection: ServerConnection) -> None:
        self._beat_at_s.pop(connection, None)

    def pass_time(self, dt_s: float) -> None:
        self._now_s += dt_s
        for connection, beat_at_s in list(self._beat_at_s.items()):
            if self._now_s - beat_at_s > self._silence_s:
                connection.transport.close()
                del self._beat_at_s[connection]
