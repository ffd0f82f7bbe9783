"""The questions: one class per question, each names the fact of the case it supplies."""
