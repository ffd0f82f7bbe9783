"""The law: what each procedure requires, where, since when, and which source says so.

Nothing in this package knows the web, the questionnaire or the command line.
"""
