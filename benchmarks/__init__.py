"""Measurements: inference against other engines, pages against a bare page."""
