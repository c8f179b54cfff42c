"""A show in the middle of selling, made by real commands and facts, for the panels that sell."""

from __future__ import annotations

import random

from livestream_console.core.commands import (
    AddProducts,
    ArmOffer,
    Command,
    FireOffer,
    ProductDraft,
    PushCard,
    Rejected,
    SetProductState,
    StartShow,
)
from livestream_console.core.decide import decide, react
from livestream_console.core.envelope import Observed, Recorded, Viewer
from livestream_console.core.events import (
    AudienceSampled,
    CartChanged,
    CommentPosted,
    Event,
    GapClosed,
    GapOpened,
    OrderChanged,
    PushRequested,
    PushShown,
    ViewersEntered,
)
from livestream_console.core.evolve import evolve
from livestream_console.core.ids import BUILTIN_SHOP
from livestream_console.core.money import Money
from livestream_console.core.show import ShowState, new_state
from livestream_console.core.values import FlashSaleTerms, Line
from livestream_console.engine.source import Outcome
from tests.ui.fakes import NOON_US, FakeSource

SECOND = 1_000_000

SHELF = (
    ("mask", "补水面膜 10 片", 1990, 300, "traffic"),
    ("lipstick", "丝绒哑光口红礼盒", 9900, 200, "hero"),
    ("toner", "金盏花爽肤水 200ml", 12800, 340, "profit"),
    ("serum", "茶树祛痘精华", 8900, 120, "trial"),
    ("cream", "香氛护手霜三支", 2900, 40, "clearance"),
    ("mirror", "便携化妆镜", 3900, 100, "gift"),
    ("travel", "旅行套装 5 件", 7900, 118, None),
)


class SellingSource(FakeSource):
    """A source that really decides and folds, without a journal."""

    state: ShowState

    def __init__(self, *, live: bool = True) -> None:
        super().__init__(new_state("show"), live=live)
        self.seq = 0
        self.history: list[Recorded] = []

    async def dispatch(self, command: Command) -> Outcome:
        return self.do(command)

    def do(self, command: Command) -> Outcome:
        self.sent.append(command)
        decision = decide(self.state, command, self.now)
        if isinstance(decision, Rejected):
            return Outcome(decision, self.state.seq)
        for observed in decision:
            self.record(observed)
        return Outcome(None, self.state.seq)

    def record(self, observed: Observed) -> None:
        self.seq += 1
        fields = {name: getattr(observed, name) for name in observed.__struct_fields__ if name != "event"}
        fields["received_us"] = observed.received_us or self.now
        recorded = Recorded(seq=self.seq, show="show", event=observed.event, **fields)
        evolve(self.state, recorded)
        self.history.append(recorded)
        for reaction in react(self.state, recorded, self.now):
            self.record(reaction)

    def happen(
        self,
        event: Event,
        *,
        viewer: str | None = None,
        platform: str = "douyin",
        room: str = "829",
        id: str | None = None,
    ) -> None:
        who = None if viewer is None else Viewer(id=viewer, name=f"观众{viewer}")
        self.record(Observed(event, received_us=self.now, platform=platform, room=room, id=id, viewer=who))

    def paint_pushes(self) -> None:
        """Let the overlay say that it showed whatever was asked of it."""
        for push in list(self.state.pushes.pushes.values()):
            for target, outcome in list(push.targets.items()):
                if outcome == "requested":
                    self.happen(
                        PushShown(push.push, push.what, push.product, push.offer, target=target),
                        platform="desk",
                    )


def command_id(source: SellingSource) -> str:
    return f"c{len(source.sent)}"


def open_shelf() -> SellingSource:
    """A show that has just begun: seven products, six of them open."""
    source = SellingSource()
    source.do(StartShow(command_id="start", title="秋冬美妆专场"))
    source.do(
        AddProducts(
            command_id="add",
            products=tuple(
                ProductDraft(product, title, Money(price, "CNY"), stock=stock, keyword=f"A{n}", role=role)
                for n, (product, title, price, stock, role) in enumerate(SHELF, start=1)
            ),
        )
    )
    for product, *_ in SHELF:
        state = "preheat" if product == "serum" else "open"
        source.do(SetProductState(command_id=command_id(source), product=product, state=state))
    return source


def busy_show(seconds: int = 2_400, seed: int = 7) -> SellingSource:
    """Forty minutes of trade: cards, a gap, a flash sale that is live, paid orders, one product sold out."""
    source, rng = open_shelf(), random.Random(seed)
    cards = {seconds // 4: "mask", seconds * 2 // 3: "lipstick"}
    heat, orders = 0.0, 0
    for second in range(seconds):
        source.now = NOON_US + second * SECOND
        heat *= 0.994
        if second in cards:
            source.do(PushCard(command_id=command_id(source), product=cards[second]))
            heat = 1.0
        if second == seconds * 9 // 10:
            fire_sale(source)
            heat = 1.6
        source.paint_pushes()
        if second == seconds * 2 // 5:
            source.happen(
                GapOpened("gap1", "youtube", from_us=source.now, reason="disconnect"), platform="youtube"
            )
        if second == seconds * 2 // 5 + 55:
            source.happen(GapClosed("gap1", "youtube", to_us=source.now), platform="youtube")
        crowd = 1_700 + 1_800 * second // seconds + round(rng.gauss(0, 30))
        if second % 5 == 0:
            source.happen(AudienceSampled(ccu=crowd))
        for _ in range(rng.randrange(7)):
            source.happen(ViewersEntered(), viewer=str(rng.randrange(20_000)))
        for _ in range(rng.randrange(4, 13) + round(4 * heat)):
            source.happen(CommentPosted("好看"), viewer=str(rng.randrange(20_000)))
        if rng.random() < 0.25 + 0.4 * heat:
            product, _, price, *_ = rng.choice(SHELF[:3])
            source.happen(CartChanged(product), viewer=str(rng.randrange(20_000)), platform=BUILTIN_SHOP)
            if rng.random() < 0.3:
                orders += 1
                amount = Money(price, "CNY")
                lines = (Line(product, amount=amount),)
                source.happen(
                    OrderChanged(f"o{orders}", "paid", amount, lines),
                    viewer=str(rng.randrange(20_000)),
                    platform=BUILTIN_SHOP,
                )
    source.happen(
        OrderChanged("bulk", "paid", lines=(Line("cream", qty=40),)), viewer="1", platform=BUILTIN_SHOP
    )
    source.do(SetProductState(command_id=command_id(source), product="cream", state="sold_out"))
    for n in range(1, 9):
        source.happen(CommentPosted("A2+3"), viewer=str(n))
    for n in range(1, 12):
        source.happen(CommentPosted("A6+9"), viewer=str(n))
    return source


def fire_sale(source: SellingSource, product: str = "lipstick") -> None:
    terms = FlashSaleTerms(price=Money(5900, "CNY"), units=80, per_buyer=2, duration_s=420)
    source.do(ArmOffer(command_id=command_id(source), offer="sale1", product=product, terms=terms))
    source.do(FireOffer(command_id=command_id(source), offer="sale1"))


def ask_push(source: SellingSource, target: str) -> str:
    """Ask for one card at a target of the test's choice; return the push's id."""
    source.happen(PushRequested("p9", "card", "mask", target=target), platform="desk")
    return "p9"
