"""What a recorded show says when somebody does the sums: arrays in, values with their intervals out."""
