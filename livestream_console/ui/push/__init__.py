"""Putting flash sales and giveaways before the audience, and what became of each push."""
