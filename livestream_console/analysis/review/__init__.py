"""A review as values: every table of it, without the sums that fill it."""
