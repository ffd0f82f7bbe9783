"""One chapter per gate: what every procedure shares, written once."""

from rules.gates.compatibility import Compatibility
from rules.gates.consent import Consent
from rules.gates.duplication import Duplication
from rules.gates.exhaustion import Exhaustion
from rules.gates.jurisdiction import Jurisdiction
from rules.gates.not_asked import NotAskedFor
from rules.gates.person import Person
from rules.gates.subject_matter import SubjectMatter
from rules.gates.temporal import Temporal
from rules.gates.time_limit import TimeLimit
from rules.gates.urgency import GravityAndUrgency

GATE_CHAPTERS = (
    NotAskedFor,
    Jurisdiction,
    Temporal,
    SubjectMatter,
    Person,
    GravityAndUrgency,
    Exhaustion,
    TimeLimit,
    Duplication,
    Consent,
    Compatibility,
)
