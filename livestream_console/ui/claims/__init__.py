"""The claims panel: who claimed what, what is unpaid, and by which rules."""
