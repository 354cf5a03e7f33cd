"""Memory: one store over SQLite or PostgreSQL."""
