"""Run migrations on the connection that `migrate` opened."""

from alembic import context

from moderation.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=False,  # the caller's transaction holds all of them
    render_as_batch=True,
)
context.run_migrations()
