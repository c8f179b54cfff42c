"""The desk on screen: widgets that show folds of the journal and send commands. Only ui and app import Qt."""
