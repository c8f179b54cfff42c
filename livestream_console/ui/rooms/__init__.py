"""Connection truth: what each room's connection really does, and the forms that add and drop rooms."""
