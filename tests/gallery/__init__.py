"""Pictures of everything the program shows: ``python -m tests.gallery OUT``."""
