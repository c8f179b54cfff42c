"""asyncio use cases, headless: what a desk does between the feeds and the screen."""
