"""The stylesheet and the small, optional script."""
