"""The comment desk: its tabs, what is found, who somebody is, what waits, and how somebody is answered."""

from __future__ import annotations

from typing import Any, cast

from livestream_console.core.commands import HoldComment, MuteViewer, RestrictViewer, TakeHeld
from livestream_console.core.envelope import Recorded, Viewer
from livestream_console.core.events import CommentPosted, ModerationApplied
from livestream_console.core.replies.replies import Answer
from livestream_console.core.replies.scripts import parse_scripts
from livestream_console.core.values import RoomAction
from livestream_console.ui.comments.filters import Filter
from livestream_console.ui.comments.panel import CommentsPanel
from livestream_console.ui.moderation.offers import hold
from livestream_console.ui.moderation.panel import KEPT_OUT, WAITING, ModerationPanel
from livestream_console.ui.replies.target import Target
from livestream_console.ui.tabs import TabStrip
from livestream_console.ui.viewers.card import ViewerCard
from tests.gallery.camera import Camera, settle
from tests.gallery.show import GalleryShow
from tests.ui.fakes import comment
from tests.ui.fakes import recorded as told

_LATE_COMMENTS = 40
_HELD = 6


async def photograph_comments(camera: Camera, one: Any, prefix: str) -> None:
    """Take the pictures of one opened desk; it is not fit for others afterwards."""
    panel: CommentsPanel = one.part(CommentsPanel)
    show = cast(GalleryShow, one.desk.bridge.source)
    said = [recorded for recorded in show.history if type(recorded.event) is CommentPosted]
    _tabs(camera, panel, show, prefix)
    await _found(camera, panel, prefix)
    card: ViewerCard = one.part(ViewerCard)
    card.open_for(said[-1])
    settle()
    camera.widget(panel, f"{prefix}-comments-viewer")
    card.close_card()
    _replies(camera, one, said[-1], prefix)
    _review(camera, one, show, said[-_HELD:], prefix)


def _tabs(camera: Camera, panel: CommentsPanel, show: GalleryShow, prefix: str) -> None:
    panel.view.scroll_by(-1_500)
    settle()
    last = show.state.seq
    panel.on_batch([comment(f"第{n}次来了", last + n, id=f"late{n}") for n in range(_LATE_COMMENTS)])
    panel.refresh()
    camera.widget(panel, f"{prefix}-comments-scrolled")
    tabs = panel.findChild(TabStrip)
    assert tabs is not None
    for which in Filter:
        tabs.choose(which)
        settle()
        camera.widget(panel, f"{prefix}-comments-{which.value}")
    tabs.choose(Filter.ALL)


async def _found(camera: Camera, panel: CommentsPanel, prefix: str) -> None:
    panel.find_bar.open_box()
    panel.find_bar.box.setText("主播")
    panel.find_bar.look()
    await panel.settled()
    settle()
    camera.widget(panel, f"{prefix}-comments-found")
    panel.find_bar.close_box()


def _replies(camera: Camera, one: Any, said: Recorded, prefix: str) -> None:
    line = one.desk.replies
    line.set_scripts(
        parse_scripts("发货 = {今天/明天}发货\n欢迎 = 欢迎{user}来到直播间\n{product}现在{price}")[0]
    )
    line.aim(Target("bilibili", "21013446", said.id, Viewer("1", "momo")))
    line.suggest(Answer("发货", "assist", RoomAction("post", "今天 18 点前下单当天发货")), said)
    settle()
    camera.widget(line, f"{prefix}-reply-line")
    menu = line.open_scripts()
    settle()
    camera.widget(menu, f"{prefix}-reply-scripts")
    menu.close()


def _review(camera: Camera, one: Any, show: GalleryShow, said: list[Recorded], prefix: str) -> None:
    for recorded in said:
        held: HoldComment = hold(recorded)
        show.do(held)
    show.do(TakeHeld(command_id="take", by="owner", count=2))
    one.window.show_panel("moderation")
    one.refresh()
    panel: ModerationPanel = one.part(ModerationPanel)
    camera.widget(panel, f"{prefix}-moderation-waiting")
    panel.tabs.choose(KEPT_OUT)
    settle()
    camera.widget(panel, f"{prefix}-moderation-nobody")
    _keep_out(panel, show)
    panel.on_batch(show.history)
    panel.refresh()
    settle()
    camera.widget(panel, f"{prefix}-moderation-kept-out")
    panel.tabs.choose(WAITING)


def _keep_out(panel: ModerationPanel, show: GalleryShow) -> None:
    """Keep four viewers out, in each of the four ways."""
    mute = MuteViewer(
        command_id="mute", by="assistant:小王", platform="bilibili", viewer="42", viewer_name="momo"
    )
    show.do(mute)
    show.do(RestrictViewer(command_id="keep", by="rule", platform="douyin", viewer="7731", note="拍下不付"))
    for viewer, seconds in (("31", 600), ("32", None)):
        event = ModerationApplied("timeout" if seconds else "ban", f"viewer:{viewer}", duration_s=seconds)
        banned = told(
            event,
            show.state.seq,
            platform="twitch",
            room="shop",
            viewer=viewer,
            name=f"viewer_{viewer}",
            at_us=show.now,
        )
        panel.on_batch([banned])
