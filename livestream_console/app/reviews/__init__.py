"""What is made of shows that are over: reviews, their files and windows, and what earlier shows say."""
