ALTER TYPE "revenue_file_kind" ADD VALUE 'PROVIDER';

CREATE TYPE "payment_provider_kind" AS ENUM ('SANDBOX', 'STRIPE');
CREATE TYPE "payment_status" AS ENUM ('SUCCEEDED', 'PENDING', 'FAILED');

-- When what a row tells was so; what was told earlier never replaces it.
ALTER TABLE "subscription_rows" ADD COLUMN "told_at" TIMESTAMPTZ(3) NOT NULL DEFAULT 'epoch';

ALTER TABLE "payment_rows"
  ADD COLUMN "told_at"         TIMESTAMPTZ(3) NOT NULL DEFAULT 'epoch',
  ADD COLUMN "status"          "payment_status" NOT NULL DEFAULT 'SUCCEEDED',
  ADD COLUMN "is_disputed"     BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "description"     TEXT NOT NULL DEFAULT '',
  ADD COLUMN "failure_message" TEXT;
-- Payments that failed were kept without their amount.
UPDATE "payment_rows" SET "status" = 'FAILED' WHERE "amount" = 0;
CREATE INDEX "payment_rows_workspace_id_paid_at_id_idx" ON "payment_rows" ("workspace_id", "paid_at" DESC, "id" DESC);

CREATE TABLE "billing_customers" (
  "id"              TEXT NOT NULL,
  "workspace_id"    TEXT NOT NULL,
  "name"            TEXT NOT NULL,
  "email"           TEXT,
  "provider"        "payment_provider_kind" NOT NULL,
  "provider_id"     TEXT NOT NULL,
  "idempotency_key" TEXT NOT NULL,
  "created_at"      TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "billing_customers_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "billing_customers_workspace_id_idempotency_key_key" ON "billing_customers" ("workspace_id", "idempotency_key");
CREATE INDEX "billing_customers_workspace_id_created_at_id_idx" ON "billing_customers" ("workspace_id", "created_at" DESC, "id" DESC);

CREATE TABLE "tier_prices" (
  "workspace_id" TEXT NOT NULL,
  "strategy_id"  TEXT NOT NULL,
  "provider"     "payment_provider_kind" NOT NULL,
  "terms"        TEXT NOT NULL,
  "price_id"     TEXT NOT NULL,
  "product_id"   TEXT NOT NULL,
  "created_at"   TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "tier_prices_pkey" PRIMARY KEY ("workspace_id", "strategy_id", "provider", "terms")
);

CREATE TABLE "sandbox_clocks" (
  "workspace_id" TEXT NOT NULL,
  "offset_ms"    BIGINT NOT NULL,
  CONSTRAINT "sandbox_clocks_pkey" PRIMARY KEY ("workspace_id")
);

CREATE TABLE "sandbox_objects" (
  "workspace_id" TEXT NOT NULL,
  "kind"         TEXT NOT NULL,
  "id"           TEXT NOT NULL,
  "position"     BIGSERIAL NOT NULL,
  "object"       JSONB NOT NULL,
  "due_at"       TIMESTAMPTZ(3),
  CONSTRAINT "sandbox_objects_pkey" PRIMARY KEY ("workspace_id", "kind", "id")
);
CREATE INDEX "sandbox_objects_workspace_id_kind_position_idx" ON "sandbox_objects" ("workspace_id", "kind", "position" DESC);
CREATE INDEX "sandbox_objects_workspace_id_kind_due_at_idx" ON "sandbox_objects" ("workspace_id", "kind", "due_at");

CREATE TABLE "sandbox_answers" (
  "workspace_id" TEXT NOT NULL,
  "key"          TEXT NOT NULL,
  "request"      TEXT NOT NULL,
  "answer"       JSONB NOT NULL,
  CONSTRAINT "sandbox_answers_pkey" PRIMARY KEY ("workspace_id", "key")
);
