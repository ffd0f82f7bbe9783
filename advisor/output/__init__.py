"""An assessment for a reader: JSON for programs, text for a terminal. The web has its own pages."""
