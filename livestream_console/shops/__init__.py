"""Where goods and orders come from; each platform in a folder of its own."""
