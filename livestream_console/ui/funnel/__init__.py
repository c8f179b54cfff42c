"""From who came to what was paid: each step with its count, its share, or the reason why there is none."""
