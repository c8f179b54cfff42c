"""What stands against comments and viewers, and the word lists that judge them."""
