"""What the engine needs from the outside, as Protocols; feeds, shops, store and stage fulfil them."""

from __future__ import annotations

from livestream_console.core.ports.desk import (
    Clock,
    Notice,
    Notifier,
    Stage,
    StageFailed,
    Vault,
    Worker,
    WorkerDied,
)
from livestream_console.core.ports.feed import (
    WAITING,
    ActingFeed,
    ActionOutcome,
    Capabilities,
    EndingFeed,
    Feed,
    FeedFailure,
    FeedSink,
    Remark,
    RemarkingFeed,
)
from livestream_console.core.ports.journal import (
    Found,
    Journal,
    JournalFailed,
    ShowInfo,
    StateHash,
)

__all__ = [
    "WAITING",
    "ActingFeed",
    "ActionOutcome",
    "Capabilities",
    "Clock",
    "EndingFeed",
    "Feed",
    "FeedFailure",
    "FeedSink",
    "Found",
    "Journal",
    "JournalFailed",
    "Notice",
    "Notifier",
    "Remark",
    "RemarkingFeed",
    "ShowInfo",
    "Stage",
    "StageFailed",
    "StateHash",
    "Vault",
    "Worker",
    "WorkerDied",
]
