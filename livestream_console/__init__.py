"""Livestream Console: a desktop console for people who sell on live streams."""

__version__ = "0.1.0"
