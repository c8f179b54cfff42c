"""The comment stream: an own virtual list, since Qt's item views cannot keep up with a busy room."""
