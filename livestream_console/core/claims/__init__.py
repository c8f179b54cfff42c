"""Claims: from a comment to paid units, and everything that people decide about them."""
