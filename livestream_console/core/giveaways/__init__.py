"""Giveaways: terms, entries, the draw that anyone can recompute, and its prizes."""
