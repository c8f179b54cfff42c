"""The strip of numbers a producer decides on, each able to explain itself."""
