"""What stands behind the loopback servers of shops: one shop's inside, whatever wire a server speaks."""
