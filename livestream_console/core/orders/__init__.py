"""Orders as shops report them, which push each is owed to, and what a person must look at."""
