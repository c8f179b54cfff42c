"""What many shows say together: what is bought with what, by whom, when, and who came back."""
