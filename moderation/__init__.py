"""A community comment moderation service: German first, explainable, fast."""

__version__ = "0.1.0"
