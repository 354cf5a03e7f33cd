"""The new rows of a batch, gathered by table and inserted table by table."""

from dataclasses import dataclass, field

from sqlalchemy import Connection, Table

from moderation.core.standing import finding_of, submitted_at
from moderation.store.bulk import insert_rows
from moderation.store.plan import Filed, Remade
from moderation.store.prepared import Prepared
from moderation.store.records import Stored
from moderation.store.revisions import Place, Subject
from moderation.store.rows import (
    CHANGED,
    MADE,
    Row,
    comment_row,
    decision_row,
    event_rows,
    event_types,
    finding_row,
    history_row,
    needs_person,
    queue_row,
    stored_from,
)
from moderation.store.tables import (
    comments,
    decisions,
    findings,
    history,
    outbox,
    queue,
)

ORDER = (comments, history, decisions, findings, queue, outbox)


@dataclass(frozen=True, slots=True)
class Filing:
    """New rows by table."""

    rows: dict[Table, list[Row]] = field(
        default_factory=lambda: {table: [] for table in ORDER}
    )

    def file(self, filed: Filed, prepared: Prepared, place: Place) -> Stored:
        """Add the rows of a new revision."""
        told = filed.previous.events if filed.previous else 0
        types = event_types(prepared.entry.decision, MADE)
        row = comment_row(prepared, filed.subject, place, events=told + len(types))
        self.rows[comments].append(row)
        if filed.previous is None:
            row = history_row(prepared.entry, filed.subject, place)
            self.rows[history].append(row)
        return self._decide(prepared, filed.subject, types, told)

    def remake(self, remade: Remade, prepared: Prepared) -> Stored:
        """Add the rows of a decision that supersedes one on the same revision."""
        standing = remade.standing
        types = event_types(prepared.entry.decision, CHANGED)
        return self._decide(
            prepared,
            standing.subject,
            types,
            standing.events,
            supersedes=standing.decision.id,
        )

    def insert(self, connection: Connection) -> None:
        """Write all rows, one statement a table."""
        for table, rows in self.rows.items():
            insert_rows(connection, table, rows)

    def _decide(
        self,
        prepared: Prepared,
        subject: Subject,
        types: tuple[str, ...],
        told: int,
        *,
        supersedes: str | None = None,
    ) -> Stored:
        entry, decision = prepared.entry, prepared.entry.decision
        at = entry.received_at
        stored = stored_from(entry.id, subject, decision, supersedes=supersedes)
        self.rows[decisions].append(decision_row(stored, subject, decision))
        finding = finding_of(decision, submitted_at(entry.comment, at))
        if finding is not None:
            self.rows[findings].append(finding_row(finding, subject, entry.id))
        if needs_person(decision):
            self.rows[queue].append(queue_row(decision, subject, entry.id, at))
        self.rows[outbox] += event_rows(
            stored, subject, types, told=told, not_before=at
        )
        return stored
