"""Many rows into one table at the price of the driver.

SQLAlchemy looks at every parameter of every row; here it writes the statement once
and its types convert, but the rows go to the driver as they are.
"""

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Table, insert
from sqlalchemy.engine import Dialect

Convert = Callable[[Any], Any]


def insert_rows(
    connection: Connection, table: Table, rows: Sequence[dict[str, Any]]
) -> None:
    """Insert rows that name the same columns in the same order."""
    if not rows:
        return
    sql, converters = _prepared(table, tuple(rows[0]), connection.dialect)
    connection.exec_driver_sql(sql, [_converted(row, converters) for row in rows])


def _converted(
    row: dict[str, Any], converters: tuple[tuple[int, Convert], ...]
) -> tuple[Any, ...]:
    values = list(row.values())
    for position, convert in converters:
        values[position] = convert(values[position])
    return tuple(values)


@lru_cache(maxsize=64)
def _prepared(
    table: Table, names: tuple[str, ...], dialect: Dialect
) -> tuple[str, tuple[tuple[int, Convert], ...]]:
    # An insert orders its columns as the table does: the rows must follow.
    ordered = tuple(c.name for c in table.c if c.name in names)
    if ordered != names:
        raise ValueError(f"{table.name}: rows must name {', '.join(ordered)}")
    statement = insert(table).compile(dialect=dialect, column_keys=list(names))
    types = (table.c[name].type.dialect_impl(dialect) for name in names)
    converters = (kind.bind_processor(dialect) for kind in types)
    needed = tuple((n, convert) for n, convert in enumerate(converters) if convert)
    return str(statement), needed
