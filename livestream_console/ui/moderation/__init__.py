"""What may not stand in the room: the queue of held comments, the word lists, and what a menu offers."""
