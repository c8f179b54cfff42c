"""A review as one web page that needs nothing else: no script, no picture, no address outside.

Rule: everything that strangers wrote is escaped by the template engine; only our drawings pass as they are.
"""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from livestream_console.ui.review import document as doc
from livestream_console.ui.review.svg import forest, svg
from livestream_console.ui.theme import LIGHT

_TEMPLATE = "review.html.j2"
_WIDE, _NARROW = 880, 380


def page(document: doc.Document, templates: Path) -> bytes:
    """Return the page in UTF-8; ``templates`` is resources/report."""
    engine = Environment(
        loader=FileSystemLoader(templates),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return (
        engine.get_template(_TEMPLATE)
        .render(
            document=document,
            colours=LIGHT,
            lang=document.language.replace("_", "-"),
            kind=lambda block: type(block).__name__,
            meanings=doc.meanings,
            wide=lambda chart: Markup(svg(chart, _WIDE, LIGHT)),
            narrow=lambda chart: Markup(svg(chart, _NARROW, LIGHT)),
            forest=lambda cell: Markup(forest(cell.span, cell.tone, LIGHT)),
        )
        .encode()
    )
