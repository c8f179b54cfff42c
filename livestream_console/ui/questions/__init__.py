"""What viewers ask, the most pressing first, and who answers it how."""
