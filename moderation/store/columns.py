"""How values that databases see differently are written alike on both engines."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, Integer, Row, Select
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)

AnyRow = Row[*tuple[Any, ...]]
AnySelect = Select[*tuple[Any, ...]]

Counter = BigInteger().with_variant(Integer, "sqlite")
"""A number the database counts up; SQLite does so for INTEGER only."""


def micros(at: datetime) -> int:
    """Return the microseconds since 1970; a naive datetime raises TypeError."""
    return (at - EPOCH) // MICROSECOND


def moment(since_epoch: int) -> datetime:
    """Return the point in time, in UTC."""
    return EPOCH + timedelta(microseconds=since_epoch)


class Moment(TypeDecorator[datetime]):
    """A point in time as microseconds since 1970, which sort and never round."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(
        self, value: datetime | None, dialect: Dialect
    ) -> int | None:
        """Write an aware datetime."""
        return None if value is None else micros(value)

    def process_result_value(
        self, value: int | None, dialect: Dialect
    ) -> datetime | None:
        """Read an aware datetime in UTC."""
        return None if value is None else moment(value)


class Bits64(TypeDecorator[int]):
    """An unsigned 64-bit number in the signed column that databases have."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: int | None, dialect: Dialect) -> int | None:
        """Move the upper half below zero."""
        return None if value is None else value - ((value >> 63) << 64)

    def process_result_value(self, value: int | None, dialect: Dialect) -> int | None:
        """Move what is below zero back up."""
        return None if value is None else value % (1 << 64)
