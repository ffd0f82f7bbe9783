"""What the advisor knows: the law's data, read strictly, once per process."""

from advisor.knowledge.loading import Knowledge, Mandate, Source, load
from advisor.knowledge.reading import KnowledgeError

__all__ = ["Knowledge", "KnowledgeError", "Mandate", "Source", "load"]
