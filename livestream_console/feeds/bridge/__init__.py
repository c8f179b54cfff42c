"""Events from tools that the seller runs himself, over websocket on this computer.

Their dialects are our own (events/1) and those of tools that sellers run today.
"""

from functools import partial

from livestream_console.feeds.bridge.dialects import DIALECTS, decode
from livestream_console.feeds.bridge.feed import BridgeClientFeed, BridgeServerFeed, decode_frame

decode_oba_frame = partial(decode, DIALECTS["oba-live-tool"])
decode_barrage_grab_frame = partial(decode, DIALECTS["douyin-barrage-grab"])
decode_douyin_live_frame = partial(decode, DIALECTS["douyin-live"])
decode_companion_frame = partial(decode, DIALECTS["douyin-companion"])
decode_social_stream_frame = partial(decode, DIALECTS["social-stream"])
decode_jd_frame = partial(decode, DIALECTS["jd"])
decode_xiaohongshu_frame = partial(decode, DIALECTS["xiaohongshu"])
decode_wechat_frame = partial(decode, DIALECTS["wechat"])
decode_kuaishou_frame = partial(decode, DIALECTS["kuaishou"])
decode_taobao_frame = partial(decode, DIALECTS["taobao"])

__all__ = [
    "BridgeClientFeed",
    "BridgeServerFeed",
    "decode_barrage_grab_frame",
    "decode_companion_frame",
    "decode_douyin_live_frame",
    "decode_frame",
    "decode_jd_frame",
    "decode_kuaishou_frame",
    "decode_oba_frame",
    "decode_social_stream_frame",
    "decode_taobao_frame",
    "decode_wechat_frame",
    "decode_xiaohongshu_frame",
]
