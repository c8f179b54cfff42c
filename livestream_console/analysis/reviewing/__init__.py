"""Making a review of a show: one fold of its journal, and a table from each module."""
