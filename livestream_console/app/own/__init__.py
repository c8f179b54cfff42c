"""What a seller keeps from show to show, each in a file of the data folder."""
