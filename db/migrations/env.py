"""Alembic's entry: runs the migrations on the connection that `db.engine.schema` hands over."""

from alembic import context

from db.models.erasures import Erasure

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=Erasure.metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
