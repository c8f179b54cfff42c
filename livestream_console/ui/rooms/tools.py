"""The tools that a bridge can be connected to: by which name each is known and where it usually listens.

Rule: one for each dialect of the bridge (a test compares), under the name that the tool gives itself. Where
a tool listens nowhere by itself, or at an address that only its user knows, nothing is suggested.
"""

from __future__ import annotations

import msgspec

from livestream_console.ui.marked import QT_TRANSLATE_NOOP

CONTEXT = "BridgeTools"


class Tool(msgspec.Struct, frozen=True):
    dialect: str
    title: str
    address: str = ""


TOOLS = (
    Tool("auto", QT_TRANSLATE_NOOP("BridgeTools", "Find out by listening (recommended)")),
    Tool("events", QT_TRANSLATE_NOOP("BridgeTools", "A program that speaks this desk's own events")),
    Tool("oba-live-tool", QT_TRANSLATE_NOOP("BridgeTools", "oba-live-tool"), "ws://127.0.0.1:12354"),
    Tool("douyin-barrage-grab", QT_TRANSLATE_NOOP("BridgeTools", "DouyinBarrageGrab"), "ws://127.0.0.1:8888"),
    # The room's id belongs behind this one.
    Tool("douyin-live", QT_TRANSLATE_NOOP("BridgeTools", "douyinLive"), "ws://127.0.0.1:1088/ws/"),
    Tool("douyin-companion", QT_TRANSLATE_NOOP("BridgeTools", "Douyin's companion, forwarded")),
    Tool("social-stream", QT_TRANSLATE_NOOP("BridgeTools", "Social Stream Ninja")),
    Tool("jd", QT_TRANSLATE_NOOP("BridgeTools", "JD's page, forwarded")),
    Tool("xiaohongshu", QT_TRANSLATE_NOOP("BridgeTools", "Xiaohongshu's console, forwarded")),
    Tool("wechat", QT_TRANSLATE_NOOP("BridgeTools", "WeChat Channels' console, forwarded")),
    Tool("kuaishou", QT_TRANSLATE_NOOP("BridgeTools", "Kuaishou's shop console, forwarded")),
    Tool("taobao", QT_TRANSLATE_NOOP("BridgeTools", "Taobao Live's console, forwarded")),
)
"""In the order of the list."""
USUAL_ADDRESSES = frozenset(tool.address for tool in TOOLS)
