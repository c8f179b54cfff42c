"""What a shop can do, which of its products are on the shelf, and what the desk put up in it."""
