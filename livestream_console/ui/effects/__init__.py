"""What each push did, for the desk and for the review: a table, its tests of honesty, and what both mean."""
