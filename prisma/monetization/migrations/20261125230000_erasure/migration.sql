-- Workspaces that are gone. What is written for one afterwards is refused, by whomever and whyever it is written.
CREATE TABLE "erased_workspaces" (
  "workspace_id" TEXT NOT NULL,
  "erased_at"    TIMESTAMPTZ(3) NOT NULL,
  "is_settled"   BOOLEAN NOT NULL DEFAULT false,
  CONSTRAINT "erased_workspaces_pkey" PRIMARY KEY ("workspace_id")
);
CREATE INDEX "erased_workspaces_unsettled_idx" ON "erased_workspaces" ("erased_at") WHERE NOT "is_settled";

-- Writers share a lock of the workspace until they commit, an erasure has it alone: either it removes what they wrote, or they see the tombstone.
CREATE FUNCTION "refuse_erased_workspace" () RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE written TEXT;
BEGIN
  FOR written IN SELECT DISTINCT workspace_id FROM new_rows WHERE workspace_id IS NOT NULL ORDER BY workspace_id LOOP
    PERFORM pg_advisory_xact_lock_shared(hashtextextended('workspace:' || written, 0));
    IF EXISTS (SELECT FROM erased_workspaces WHERE workspace_id = written) THEN
      RAISE EXCEPTION 'the workspace % was erased', written USING ERRCODE = 'insufficient_privilege';
    END IF;
  END LOOP;
  RETURN NULL;
END
$$;

-- Puts the trigger on every table with a workspace that has none yet. Called at every start.
CREATE FUNCTION "guard_workspaces" () RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE relation REGCLASS;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('guard_workspaces', 0));
  FOR relation IN
    SELECT pg_class.oid FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND attname = 'workspace_id' AND NOT attisdropped
    WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace AND relname <> 'erased_workspaces'
      AND NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = pg_class.oid AND tgname = 'refuse_erased_workspace')
  LOOP
    EXECUTE format('CREATE TRIGGER "refuse_erased_workspace" AFTER INSERT ON %s REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION refuse_erased_workspace()', relation);
  END LOOP;
END
$$;
SELECT guard_workspaces();

-- A final invoice goes with its workspace and never otherwise.
CREATE OR REPLACE FUNCTION "keep_finalized_invoice"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND EXISTS (SELECT FROM erased_workspaces WHERE workspace_id = OLD.workspace_id) THEN
    RETURN OLD;
  END IF;
  IF TG_OP = 'DELETE' OR
     (OLD.workspace_id, OLD.customer_id, OLD.number, OLD.currency, OLD.discount_percent, OLD.lines, OLD.taxes, OLD.subtotal,
      OLD.discount, OLD.tax, OLD.total, OLD.notes, OLD.finalized_at, OLD.due_at)
     IS DISTINCT FROM
     (NEW.workspace_id, NEW.customer_id, NEW.number, NEW.currency, NEW.discount_percent, NEW.lines, NEW.taxes, NEW.subtotal,
      NEW.discount, NEW.tax, NEW.total, NEW.notes, NEW.finalized_at, NEW.due_at)
  THEN
    RAISE EXCEPTION 'Invoice % is final.', OLD.number;
  END IF;
  RETURN NEW;
END $$;
