"""What each push did: live, in one show, by kind, over shows, and by another room."""
