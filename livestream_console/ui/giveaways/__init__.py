"""Giveaways at the desk: the form of their terms, the strip of what runs, and the panel with all of them."""
