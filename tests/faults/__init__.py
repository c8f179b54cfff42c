"""What a crash may cost and what it may not: desks killed at random instants, then looked at again."""
