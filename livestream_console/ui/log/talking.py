"""What was done about comments, in words: replies, questions, moderation, what stands on the overlay."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from livestream_console.core.envelope import Recorded
from livestream_console.core.events import CommentPinned, ModerationApplied, QuestionChanged, ReplySent
from livestream_console.ui import messages
from livestream_console.ui.log.steps import Said, Writers, step
from livestream_console.ui.marked import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_REPLY_STEPS = {
    "accepted": QT_TRANSLATE_NOOP("Log", "Said in {0}: {1}"),
    "rejected": QT_TRANSLATE_NOOP("Log", "Not said in {0}: {1}"),
    "unknown": QT_TRANSLATE_NOOP("Log", "Nobody can tell whether it was said in {0}: {1}"),
}
_REPLY_LEVELS = {"rejected": "warning", "unknown": "warning"}
_MODERATION_STEPS = {
    "hide": QT_TRANSLATE_NOOP("Log", "Comment hidden: {0}"),
    "hold": QT_TRANSLATE_NOOP("Log", "Comment held for review: {0}"),
    "approve": QT_TRANSLATE_NOOP("Log", "Comment approved: {0}"),
    "mute": QT_TRANSLATE_NOOP("Log", "Viewer muted: {0}"),
    "undo": QT_TRANSLATE_NOOP("Log", "Moderation taken back"),
    "delete": QT_TRANSLATE_NOOP("Log", "Comment deleted in the room"),
    "timeout": QT_TRANSLATE_NOOP("Log", "Viewer timed out in the room: {0}"),
    "ban": QT_TRANSLATE_NOOP("Log", "Viewer banned from the room: {0}"),
    "unban": QT_TRANSLATE_NOOP("Log", "Viewer let back into the room: {0}"),
}
_ANSWERED = {
    "answered_text": QT_TRANSLATE_NOOP("Log", "Question answered in writing"),
    "answered_air": QT_TRANSLATE_NOOP("Log", "Question answered on air"),
    "dropped": QT_TRANSLATE_NOOP("Log", "Question dropped"),
}


def _reply(recorded: Recorded, event: ReplySent) -> Said:
    name = messages.platform_name(recorded.platform)
    level = _REPLY_LEVELS.get(event.outcome, "info")
    return level, step(_REPLY_STEPS, event.outcome).format(name, event.text)


def _moderation(recorded: Recorded, event: ModerationApplied) -> Said | None:
    """A platform's own moderators are its own business, and a flag is only a colour."""
    if recorded.origin != "operator" or event.action not in _MODERATION_STEPS:
        return None
    about = recorded.viewer.name if recorded.viewer is not None and recorded.viewer.name else event.target
    return "info", step(_MODERATION_STEPS, event.action).format(event.text or about or "")


def _question(recorded: Recorded, event: QuestionChanged) -> Said | None:
    return ("info", step(_ANSWERED, event.state)) if event.state in _ANSWERED else None


def _pin(recorded: Recorded, event: CommentPinned) -> Said:
    if event.target is None and event.text is None:
        return "info", translate("Log", "Comment taken off the overlay")
    return "info", translate("Log", "Comment on the overlay: {0}").format(event.text or event.target)


WRITERS: Writers = {
    CommentPinned: _pin,
    ReplySent: _reply,
    ModerationApplied: _moderation,
    QuestionChanged: _question,
}
