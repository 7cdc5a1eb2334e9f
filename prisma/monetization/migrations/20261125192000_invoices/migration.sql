CREATE TYPE "invoice_status" AS ENUM ('DRAFT', 'OPEN', 'PAID', 'VOID', 'UNCOLLECTIBLE');
CREATE TYPE "refund_status" AS ENUM ('NOT_NEEDED', 'PENDING', 'SUCCEEDED', 'FAILED');

CREATE TABLE "invoices" (
  "id"               TEXT NOT NULL,
  "workspace_id"     TEXT NOT NULL,
  "customer_id"      TEXT NOT NULL,
  "number"           TEXT,
  "status"           "invoice_status" NOT NULL,
  "currency"         TEXT NOT NULL,
  "discount_percent" DECIMAL(27, 12) NOT NULL,
  "lines"            JSONB NOT NULL,
  "taxes"            JSONB NOT NULL,
  "subtotal"         DECIMAL(27, 12) NOT NULL,
  "discount"         DECIMAL(27, 12) NOT NULL,
  "tax"              DECIMAL(27, 12) NOT NULL,
  "total"            DECIMAL(27, 12) NOT NULL,
  "credited"         DECIMAL(27, 12) NOT NULL DEFAULT 0,
  "notes"            TEXT NOT NULL,
  "due_in_days"      INTEGER NOT NULL,
  "payment_id"       TEXT,
  "payment_attempt"  INTEGER NOT NULL DEFAULT 0,
  "paying_method"    TEXT,
  "idempotency_key"  TEXT NOT NULL,
  "created_at"       TIMESTAMPTZ(3) NOT NULL,
  "finalized_at"     TIMESTAMPTZ(3),
  "due_at"           TIMESTAMPTZ(3),
  "paid_at"          TIMESTAMPTZ(3),
  "closed_at"        TIMESTAMPTZ(3),
  CONSTRAINT "invoices_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "invoices_add_up" CHECK ("total" = "subtotal" - "discount" + "tax"),
  CONSTRAINT "invoices_number_when_finalized" CHECK (("number" IS NULL) = ("finalized_at" IS NULL)),
  CONSTRAINT "invoices_draft_has_no_number" CHECK ("status" <> 'DRAFT' OR "number" IS NULL),
  CONSTRAINT "invoices_credited_within_total" CHECK ("credited" BETWEEN 0 AND GREATEST("total", 0))
);
CREATE UNIQUE INDEX "invoices_workspace_id_idempotency_key_key" ON "invoices" ("workspace_id", "idempotency_key");
CREATE UNIQUE INDEX "invoices_workspace_id_number_key" ON "invoices" ("workspace_id", "number");
CREATE INDEX "invoices_workspace_id_created_at_id_idx" ON "invoices" ("workspace_id", "created_at" DESC, "id" DESC);
CREATE INDEX "invoices_workspace_id_payment_id_idx" ON "invoices" ("workspace_id", "payment_id");

-- What has a number has been sent to somebody: from then on what stands on it never changes.
CREATE FUNCTION "keep_finalized_invoice"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
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
CREATE TRIGGER "keep_finalized_invoice" BEFORE UPDATE OR DELETE ON "invoices"
  FOR EACH ROW WHEN (OLD.number IS NOT NULL) EXECUTE FUNCTION "keep_finalized_invoice"();

CREATE TABLE "credit_notes" (
  "id"              TEXT NOT NULL,
  "workspace_id"    TEXT NOT NULL,
  "invoice_id"      TEXT NOT NULL,
  "number"          TEXT NOT NULL,
  "reason"          TEXT NOT NULL,
  "lines"           JSONB NOT NULL,
  "currency"        TEXT NOT NULL,
  "net"             DECIMAL(27, 12) NOT NULL,
  "tax"             DECIMAL(27, 12) NOT NULL,
  "total"           DECIMAL(27, 12) NOT NULL,
  "refund_status"   "refund_status" NOT NULL,
  "refund_message"  TEXT,
  "idempotency_key" TEXT NOT NULL,
  "created_at"      TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "credit_notes_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "credit_notes_add_up" CHECK ("total" = "net" + "tax"),
  CONSTRAINT "credit_notes_invoice_id_fkey" FOREIGN KEY ("invoice_id") REFERENCES "invoices" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "credit_notes_workspace_id_idempotency_key_key" ON "credit_notes" ("workspace_id", "idempotency_key");
CREATE UNIQUE INDEX "credit_notes_workspace_id_number_key" ON "credit_notes" ("workspace_id", "number");
CREATE INDEX "credit_notes_invoice_id_idx" ON "credit_notes" ("invoice_id");

CREATE TABLE "document_numbers" (
  "workspace_id" TEXT NOT NULL,
  "prefix"       TEXT NOT NULL,
  "last"         INTEGER NOT NULL,
  CONSTRAINT "document_numbers_pkey" PRIMARY KEY ("workspace_id", "prefix")
);

-- The invoice that a use stands on: each is billed once.
ALTER TABLE "usage_records" ADD COLUMN "invoice_id" TEXT;
CREATE INDEX "usage_records_invoice_id_idx" ON "usage_records" ("invoice_id") WHERE "invoice_id" IS NOT NULL;
