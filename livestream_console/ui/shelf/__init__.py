"""The shelf: what is for sale, what is being explained now, and one button for what comes next."""
