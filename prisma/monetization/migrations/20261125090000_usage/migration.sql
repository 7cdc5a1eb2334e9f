CREATE TABLE "outbox_events" (
  "id"           TEXT NOT NULL,
  "sequence"     BIGSERIAL NOT NULL,
  "envelope"     JSONB NOT NULL,
  "created_at"   TIMESTAMPTZ(3) NOT NULL,
  "leased_until" TIMESTAMPTZ(3),
  "published_at" TIMESTAMPTZ(3),
  CONSTRAINT "outbox_events_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "outbox_events_sequence_key" ON "outbox_events" ("sequence");
-- Claiming looks at what is still to publish only, however long the published tail grows.
CREATE INDEX "outbox_events_pending_idx" ON "outbox_events" ("sequence") WHERE "published_at" IS NULL;
CREATE INDEX "outbox_events_published_at_idx" ON "outbox_events" ("published_at") WHERE "published_at" IS NOT NULL;

CREATE TABLE "inbox_events" (
  "consumer"   TEXT NOT NULL,
  "event_id"   TEXT NOT NULL,
  "handled_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "inbox_events_pkey" PRIMARY KEY ("consumer", "event_id")
);
CREATE INDEX "inbox_events_handled_at_idx" ON "inbox_events" ("handled_at");

CREATE TABLE "usage_records" (
  "id"              TEXT NOT NULL,
  "workspace_id"    TEXT NOT NULL,
  "meter"           TEXT NOT NULL,
  "customer"        TEXT NOT NULL,
  "quantity"        DECIMAL(27, 12) NOT NULL,
  "idempotency_key" TEXT NOT NULL,
  "occurred_at"     TIMESTAMPTZ(3) NOT NULL,
  "recorded_at"     TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "usage_records_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "usage_records_counts_up" CHECK ("quantity" >= 0)
);
CREATE UNIQUE INDEX "usage_records_workspace_id_idempotency_key_key" ON "usage_records" ("workspace_id", "idempotency_key");
CREATE INDEX "usage_records_workspace_id_meter_customer_occurred_at_idx"
  ON "usage_records" ("workspace_id", "meter", "customer", "occurred_at");
