"""The use cases: moderate a comment, review a flagged one, hear what became of it.

gather values → decide purely → record once → deliver from an outbox.
"""

from moderation.service.case import Answer, CommentConflict, Submission
from moderation.service.moderate import Moderation, Observer, Options, Policies
from moderation.service.review import Desk

__all__ = [
    "Answer",
    "CommentConflict",
    "Desk",
    "Moderation",
    "Observer",
    "Options",
    "Policies",
    "Submission",
]
