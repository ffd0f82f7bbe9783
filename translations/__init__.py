"""The catalogs: one folder per language, compiled when the package is built."""
