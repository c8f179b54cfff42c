"""Offers: what they are, when they are live, and what a buyer pays under them."""
