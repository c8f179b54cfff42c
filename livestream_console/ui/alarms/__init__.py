"""What somebody must look at now because more was sold than should be."""
