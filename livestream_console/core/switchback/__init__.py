"""Switchbacks: two cards take turns by a coin that was sealed before the first one stood."""
