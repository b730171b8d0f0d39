"""The audit log refuses changes, but for what its retention does"""

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

REFUSED = "the audit log is never changed"
# What a row becomes when all before it are deleted, and nothing else.
ANCHORED = (
    "NEW.action = 'anchor' AND NEW.who = '' AND NEW.thing = '' AND NEW.reason = '' "
    "AND NEW.id = OLD.id AND NEW.at = OLD.at "
    "AND NEW.previous_hash = OLD.previous_hash AND NEW.hash = OLD.hash"
)
BEFORE_AN_ANCHOR = "EXISTS (SELECT 1 FROM audit WHERE action = 'anchor' AND id > OLD.id)"
SQLITE = (
    f"""CREATE TRIGGER audit_update BEFORE UPDATE ON audit WHEN NOT ({ANCHORED})
    BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END""",
    f"""CREATE TRIGGER audit_delete BEFORE DELETE ON audit WHEN NOT {BEFORE_AN_ANCHOR}
    BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END""",
)
POSTGRESQL = (
    f"""CREATE FUNCTION audit_unchanged() RETURNS trigger AS $$ BEGIN
    IF TG_OP = 'UPDATE' AND {ANCHORED} THEN RETURN NEW; END IF;
    IF TG_OP = 'DELETE' AND {BEFORE_AN_ANCHOR} THEN RETURN OLD; END IF;
    RAISE EXCEPTION '{REFUSED}'; END $$ LANGUAGE plpgsql""",
    """CREATE TRIGGER audit_update BEFORE UPDATE ON audit
    FOR EACH ROW EXECUTE FUNCTION audit_unchanged()""",
    """CREATE TRIGGER audit_delete BEFORE DELETE ON audit
    FOR EACH ROW EXECUTE FUNCTION audit_unchanged()""",
)


def upgrade() -> None:
    op.create_index("audit_by_who", "audit", ["who", "at"])
    op.execute("CREATE INDEX audit_anchors ON audit (id) WHERE action = 'anchor'")
    op.execute("CREATE INDEX audit_alarms ON audit (id) WHERE action = 'alarm'")
    for statement in POSTGRESQL if _is_postgresql() else SQLITE:
        op.execute(statement)


def downgrade() -> None:
    table = " ON audit" if _is_postgresql() else ""
    for name in ("audit_update", "audit_delete"):
        op.execute(f"DROP TRIGGER {name}{table}")
    if _is_postgresql():
        op.execute("DROP FUNCTION audit_unchanged()")
    for name in ("audit_by_who", "audit_anchors", "audit_alarms"):
        op.drop_index(name, table_name="audit")


def _is_postgresql() -> bool:
    return op.get_bind().dialect.name == "postgresql"
