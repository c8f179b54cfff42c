"""The orders of all shops, what they come to, and which push each is owed to."""
