"""Which words a room says next: pools of ready-made comments that follow the scene.

Rule: a pool is filled when the scene changes, never per comment, so that one comment costs two draws of the
generator.
"""

from __future__ import annotations

from bisect import bisect
from itertools import accumulate
from random import Random

from livestream_console.rehearsal import phrases
from livestream_console.rehearsal.scene import Item, Scene

_POOL = 96
_ABOUT_EXPLAINED = 0.85
_NEAR_MISS = 0.05

# Share of each intent. Claims and draw phrases are added on top of these, which then shrink in proportion.
_CHAT, _QUESTIONS, _WISHES = 0.68, 0.22, 0.10
_CLAIMS_IDLE, _CLAIMS_EXPLAINED = 0.01, 0.05
_DRAW = 0.4


class Talk:
    """The voice of one room, in its mix of languages (language → weight)."""

    def __init__(self, rng: Random, languages: dict[str, float], scene: Scene) -> None:
        self._rng = rng
        self._languages = list(languages)
        self._weights = list(languages.values())
        self._scene = scene
        self._chat = [self._line(phrases.CHAT, None) for _ in range(4 * _POOL)]
        self._version = -1
        self._pools: list[list[str]] = []
        self._bounds: list[float] = []

    def follow_scene(self) -> None:
        """Fill the pools again when something changed on stage."""
        if self._version != self._scene.version:
            self._version = self._scene.version
            self._fill()

    def say(self) -> str:
        draw = self._rng.random
        pool = self._pools[bisect(self._bounds, draw())]
        return pool[int(draw() * len(pool))]

    def _fill(self) -> None:
        scene = self._scene
        items = scene.on_sale
        mix: list[tuple[float, list[str]]] = [(_CHAT, self._chat)]
        if items:
            mix.append(
                (_QUESTIONS, [self._line(phrases.QUESTIONS, self._topic(items)) for _ in range(_POOL)])
            )
            mix.append((_WISHES, [self._line(phrases.WISHES, self._topic(items)) for _ in range(_POOL)]))
            claims = [claim for claim in (self._claim(self._topic(items)) for _ in range(_POOL)) if claim]
            if claims:
                mix.append((_CLAIMS_EXPLAINED if scene.explained else _CLAIMS_IDLE, claims))
        if scene.phrase:
            mix.append((_DRAW, self._draw_lines(scene.phrase)))
        total = sum(share for share, _ in mix)
        self._pools = [pool for _, pool in mix]
        # The last bound is left out: what lies above all bounds falls into the last pool.
        self._bounds = list(accumulate(share / total for share, _ in mix))[:-1]

    def _topic(self, items: list[Item]) -> Item:
        explained = self._scene.items.get(self._scene.explained or "")
        if explained is not None and self._rng.random() < _ABOUT_EXPLAINED:
            return explained
        return self._rng.choice(items)

    def _line(self, lines: dict[str, tuple[str, ...]], topic: Item | None) -> str:
        language = self._rng.choices(self._languages, self._weights)[0]
        line = self._rng.choice(lines[language])
        return line.format(n=topic.place, title=topic.title) if topic else line

    def _claim(self, item: Item) -> str | None:
        rng = self._rng
        variants = [variant.keyword for variant in item.variants if variant.keyword]
        # A variant's word alone is clear only while its product is being explained.
        if variants and item.product == self._scene.explained and rng.random() < 0.6:
            return rng.choice(phrases.VARIANT_CLAIMS).format(var=rng.choice(variants))
        if not item.keyword:
            return None
        return rng.choice(phrases.CLAIMS).format(kw=item.keyword, kw_low=item.keyword.lower())

    def _draw_lines(self, phrase: str) -> list[str]:
        near = [line.format(phrase=phrase) for line in phrases.DRAW_NEAR_MISSES]
        return [self._rng.choice(near) if self._rng.random() < _NEAR_MISS else phrase for _ in range(_POOL)]
