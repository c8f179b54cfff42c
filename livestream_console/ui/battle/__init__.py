"""The battle report: the hour behind us as one picture for a phone."""
