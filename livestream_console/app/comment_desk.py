"""Everything round the comments: the stream, the viewer's card, replies, waiting questions and moderation.

Its rule: what a person asks of a comment anywhere here ends in one command to the live show.
"""

from __future__ import annotations

from random import Random

from PySide6.QtCore import QObject

from livestream_console.app.asked import Errands
from livestream_console.core.commands import Command, Rejected
from livestream_console.core.envelope import Recorded
from livestream_console.core.events import ClaimDecided, ViewerNoted
from livestream_console.core.ports import Notice
from livestream_console.engine.console import Console
from livestream_console.ui.actions import Actions
from livestream_console.ui.bridge import FrameBridge
from livestream_console.ui.comments.panel import CommentsPanel
from livestream_console.ui.moderation import kept_out
from livestream_console.ui.moderation import panel as moderation
from livestream_console.ui.moderation.deeds import command_for
from livestream_console.ui.notices import Notices
from livestream_console.ui.outcomes import carry_out
from livestream_console.ui.questions import strip as questions
from livestream_console.ui.replies import line as reply_line
from livestream_console.ui.replies.line import ReplyLine
from livestream_console.ui.tasks import TaskScope
from livestream_console.ui.viewers.card import ViewerCard

_QUARTER_SECOND_MS = 250
_SECOND_MS = 1_000


class CommentDesk(QObject):
    """``comments`` and ``review`` are the panels that the window places."""

    def __init__(
        self, owner: QObject, console: Console, actions: Actions, notices: Notices, errands: Errands
    ) -> None:
        super().__init__(owner)
        self._console = console
        self._notices = notices
        self._tasks = TaskScope(self)
        self.replies = ReplyLine(console, lambda: console.rooms, actions, Random().randrange)
        self._waiting = questions.QuestionsStrip(console, actions, notices)
        self.comments = CommentsPanel(
            console,
            notices,
            actions=actions,
            tabs=errands.tabs,
            above=self._waiting,
            foot=self.replies,
            powers=self._powers,
        )
        self._card = ViewerCard(console, self.comments.last_of, errands.viewers)
        self.comments.add_card(self._card)
        self.comments.viewer_wanted.connect(self._card.open_for)
        self.comments.reply_wanted.connect(self._on_reply_wanted)
        self.comments.moderation_wanted.connect(self._on_moderation_wanted)
        self._card.moderation_wanted.connect(self._on_moderation_wanted)
        self.review = moderation.ModerationPanel(
            console, actions, notices, errands.edit_word_lists, powers=self._powers
        )

    def add_to(self, bridge: FrameBridge) -> None:
        """Have the bridge refresh each part as often as that is worth it."""
        bridge.add(self.comments)
        bridge.add(self.replies, every_ms=reply_line.REFRESH_MS, at_least_ms=reply_line.REFRESH_MS)
        bridge.add(self._waiting, questions.KINDS, every_ms=_QUARTER_SECOND_MS, at_least_ms=_SECOND_MS)
        bridge.add(self._card, (ClaimDecided, ViewerNoted), every_ms=_QUARTER_SECOND_MS)
        bridge.add(
            self.review, kept_out.KINDS, every_ms=_QUARTER_SECOND_MS, at_least_ms=moderation.REFRESH_MS
        )

    def _on_reply_wanted(self, said: Recorded) -> None:
        self.replies.aim_at(said.seq)

    def _powers(self, platform: str | None, room: str | None) -> frozenset[str]:
        """Return what the feeds of a room can do there."""
        here = (platform, room)
        feeds = (r.capabilities.actions for r in self._console.rooms if (r.platform, r.room) == here)
        return frozenset[str]().union(*feeds)

    def _on_moderation_wanted(self, deed: str, said: Recorded) -> None:
        console, can = self._console, self._powers(said.platform, said.room)
        command = command_for(deed, said, console.state.moderation, console.now_us(), can)
        if isinstance(command, Rejected):
            self._notices.notify(Notice(f"rejected.{command.code}", dict(command.params), "warning"))
        else:
            self._tasks.start(self._carry_out(command), f"{deed} comment")

    async def _carry_out(self, command: Command) -> None:
        await carry_out(self._console, command, self._notices)
