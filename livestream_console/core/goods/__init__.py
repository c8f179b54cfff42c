"""The shelf and the one stock ledger: what is for sale, in which state, and how much of it."""
