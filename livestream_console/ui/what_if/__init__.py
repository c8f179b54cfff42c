"""Other claim rules over a recorded show, beside what happened."""
