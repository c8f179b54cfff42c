"""What a Webcast message costs from gzipped frame to event, against betterproto2 on the same frames.

The peer is no dependency: ``pip install --target DIR "betterproto2[pydantic]==0.9.1"``, then run with
``PYTHONPATH=DIR``. Without it only our own figures are told, and that is said. ``unzipped`` leaves out the
inflating, which is the same C code on both sides and a third of our time.
"""

from __future__ import annotations

import sys

from livestream_console.feeds.webcast import decode_douyin_frame
from tests.bench.codecs import cost_us, decoded
from tests.bench.webcast_frames import frames, unzipped


def run(seconds: float = 10.0) -> dict[str, float]:
    """Decode for a fifth of the time each: our codec and the peer, zipped and not, and its slim form."""
    zipped, share_s = frames(), seconds / 5
    bare = [unzipped(frame) for frame in zipped]
    ours = cost_us(lambda: decoded(decode_douyin_frame, zipped), share_s)
    ours_bare = cost_us(lambda: decoded(decode_douyin_frame, bare), share_s)
    figures = {"event_us": ours, "events_per_s": 1e6 / ours, "unzipped_us": ours_bare}
    try:
        from tests.bench.webcast_peer import SLIM, WHOLE
    except ImportError:
        print("webcast: betterproto2 is not installed, so nothing is compared", file=sys.stderr)
        return figures
    whole = cost_us(lambda: [seen for frame in zipped for seen in WHOLE.decoded(frame)], share_s)
    slim = cost_us(lambda: [seen for frame in zipped for seen in SLIM.decoded(frame)], share_s)
    whole_bare = cost_us(lambda: [seen for response in bare for seen in WHOLE.told(response)], share_s)
    return figures | {
        "peer_us": whole,
        "times_peer": whole / ours,
        "times_peer_unzipped": whole_bare / ours_bare,
        "slim_peer_us": slim,
        "times_slim_peer": slim / ours,
    }
