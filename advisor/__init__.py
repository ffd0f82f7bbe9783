"""The protection pathways advisor: which doors are open to a defender under threat, and why."""

__version__ = "0.1.0"
