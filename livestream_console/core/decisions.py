"""Which function decides each command.

Its rule: one entry a command; where one rule book knows everything by itself, the entry is that rule book.
"""

from __future__ import annotations

from livestream_console.core import acting, costs, target
from livestream_console.core.claims import deeds as claim_deeds
from livestream_console.core.claims import unpaid
from livestream_console.core.commands import (
    ActInRoom,
    AddClaim,
    AnswerQuestion,
    ApproveHeld,
    BackSegment,
    ChaseUnpaid,
    ClearStage,
    Command,
    CueSwitchback,
    DropQuestion,
    EndShow,
    EnterCost,
    ExtendHold,
    HideComment,
    HoldComment,
    MarkClaimPaid,
    MuteViewer,
    NextSegment,
    PinComment,
    PlaceMark,
    PlanSwitchback,
    Rejected,
    ReleaseClaim,
    RestrictViewer,
    SetClaimRules,
    SetRundown,
    SetTarget,
    SkipSegment,
    StartShow,
    StartSwitchback,
    StopSwitchback,
    TakeHeld,
    TakeQuestion,
    UndoModeration,
    UndoPaid,
    UndoRelease,
)
from livestream_console.core.comments import questions
from livestream_console.core.deciding import Decision, Decisions, books
from livestream_console.core.envelope import Observed
from livestream_console.core.events import CommentPinned, MarkPlaced, ShowEnded, ShowStarted
from livestream_console.core.facts import desk_fact
from livestream_console.core.giveaways.decisions import GIVEAWAYS
from livestream_console.core.goods import card
from livestream_console.core.goods.decisions import SHELF, explain_limit
from livestream_console.core.moderation import moderating
from livestream_console.core.offers import offer, offering
from livestream_console.core.offers.decisions import OFFERS
from livestream_console.core.rundown import running as rundown
from livestream_console.core.show import ShowState
from livestream_console.core.switchback import switching


def _start_show(state: ShowState, command: StartShow, now_us: int) -> Decision:
    if state.started_us is not None:
        return Rejected("already_done")
    return [desk_fact(ShowStarted(command.title, command.currency), now_us)]


def _end_show(state: ShowState, command: EndShow, now_us: int) -> Decision:
    """Leave no price of a sale and no card behind; holds and giveaways may still be settled."""
    facts: list[Observed] = []
    for running in offer.running_offers(state.offers):
        facts += offering.finish(running, state.pushes, now_us, reason="show_ended", by=command.by)
    facts += card.end_all(state.shelf, state.pushes, command.by, now_us)
    facts += switching.finish(state.switchbacks, command.by, now_us)
    facts += rundown.finish(state.rundown, command.by, now_us)
    return [*facts, desk_fact(ShowEnded(state.title), now_us)]


def _mark(state: ShowState, command: PlaceMark, now_us: int) -> Decision:
    return [desk_fact(MarkPlaced(command.text), now_us)]


def _pin(state: ShowState, command: PinComment, now_us: int) -> Decision:
    if command.seq is None:
        if state.pinned is None:
            return Rejected("already_done")
        return [desk_fact(CommentPinned(action="unpin", by=command.by), now_us)]
    event = CommentPinned(str(command.seq), command.text, command.name, by=command.by)
    return [desk_fact(event, now_us)]


def _moderate(state: ShowState, command: moderating.Command, now_us: int) -> Decision:
    return moderating.decide(state.moderation, command, now_us)


def _question(
    state: ShowState, command: TakeQuestion | AnswerQuestion | DropQuestion, now_us: int
) -> Decision:
    return questions.decide(state.questions, command, now_us)


def _switchback(state: ShowState, command: Command, now_us: int) -> Decision:
    limit = explain_limit(state)
    return switching.decide(state.switchbacks, state.shelf, state.pushes, limit, command, now_us)


def _rundown(state: ShowState, command: Command, now_us: int) -> Decision:
    return rundown.decide(state.rundown, state.shelf, command, now_us)


DECISIONS: Decisions = {
    StartShow: _start_show,
    EndShow: _end_show,
    PlaceMark: _mark,
    SetTarget: target.decide,
    EnterCost: costs.decide,
    ActInRoom: lambda state, command, now_us: acting.decide(command, now_us),
    PinComment: _pin,
    ClearStage: lambda state, command, now_us: card.clear_stage(
        state.pushes, state.pinned is not None, command, now_us
    ),
    **SHELF,
    **OFFERS,
    **GIVEAWAYS,
    AddClaim: lambda state, command, now_us: claim_deeds.add(books(state), command, now_us),
    ReleaseClaim: lambda state, command, now_us: claim_deeds.release(state.claims, command, now_us),
    UndoRelease: lambda state, command, now_us: claim_deeds.undo_release(books(state), command, now_us),
    ExtendHold: lambda state, command, now_us: claim_deeds.extend(state.claims, command, now_us),
    UndoPaid: lambda state, command, now_us: claim_deeds.undo_paid(books(state), command, now_us),
    MarkClaimPaid: lambda state, command, now_us: claim_deeds.mark_paid(books(state), command, now_us),
    SetClaimRules: lambda state, command, now_us: claim_deeds.set_rules(state.claims, command, now_us),
    ChaseUnpaid: lambda state, command, now_us: unpaid.chase(state.claims, command, now_us),
    RestrictViewer: _moderate,
    HideComment: _moderate,
    HoldComment: _moderate,
    TakeHeld: _moderate,
    ApproveHeld: _moderate,
    MuteViewer: _moderate,
    UndoModeration: _moderate,
    TakeQuestion: _question,
    AnswerQuestion: _question,
    DropQuestion: _question,
    PlanSwitchback: _switchback,
    StartSwitchback: _switchback,
    CueSwitchback: _switchback,
    StopSwitchback: _switchback,
    SetRundown: _rundown,
    NextSegment: _rundown,
    BackSegment: _rundown,
    SkipSegment: _rundown,
}
