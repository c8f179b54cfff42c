"""The journal on disk. Only this folder knows SQLAlchemy and sqlite3; one thread writes, all others read."""
