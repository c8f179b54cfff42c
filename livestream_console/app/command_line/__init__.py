"""The commands beside the desk, one module each, and the words they say."""
