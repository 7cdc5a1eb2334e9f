CREATE TYPE "revenue_file_kind" AS ENUM ('SUBSCRIPTIONS', 'PAYMENTS');
CREATE TYPE "movement_kind" AS ENUM ('NEW_BUSINESS', 'EXPANSION', 'CONTRACTION', 'CHURN', 'REACTIVATION');

CREATE TABLE "revenue_imports" (
  "id"              TEXT NOT NULL,
  "workspace_id"    TEXT NOT NULL,
  "kind"            "revenue_file_kind" NOT NULL,
  "file_name"       TEXT,
  "row_count"       INTEGER NOT NULL,
  "accepted_count"  INTEGER NOT NULL,
  "duplicate_count" INTEGER NOT NULL,
  "rejected_count"  INTEGER NOT NULL,
  "notices"         TEXT[] NOT NULL,
  "source_hash"     TEXT NOT NULL,
  "created_at"      TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "revenue_imports_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "revenue_imports_rows_add_up" CHECK ("row_count" = "accepted_count" + "duplicate_count" + "rejected_count")
);
CREATE UNIQUE INDEX "revenue_imports_workspace_id_source_hash_key" ON "revenue_imports" ("workspace_id", "source_hash");

CREATE TABLE "subscription_rows" (
  "workspace_id" TEXT NOT NULL,
  "id"           TEXT NOT NULL,
  "customer"     TEXT NOT NULL,
  "plan"         TEXT NOT NULL,
  "status"       TEXT NOT NULL,
  "currency"     TEXT NOT NULL,
  "mrr"          DECIMAL(27, 12) NOT NULL,
  "paid_from"    TIMESTAMPTZ(3),
  "ended_at"     TIMESTAMPTZ(3),
  "import_id"    TEXT NOT NULL,
  "line"         INTEGER NOT NULL,
  CONSTRAINT "subscription_rows_pkey" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "subscription_rows_workspace_id_customer_idx" ON "subscription_rows" ("workspace_id", "customer");

CREATE TABLE "payment_rows" (
  "workspace_id" TEXT NOT NULL,
  "id"           TEXT NOT NULL,
  "customer"     TEXT,
  "currency"     TEXT NOT NULL,
  "amount"       DECIMAL(27, 12) NOT NULL,
  "refunded"     DECIMAL(27, 12) NOT NULL,
  "paid_at"      TIMESTAMPTZ(3) NOT NULL,
  "import_id"    TEXT NOT NULL,
  "line"         INTEGER NOT NULL,
  CONSTRAINT "payment_rows_pkey" PRIMARY KEY ("workspace_id", "id")
);
CREATE INDEX "payment_rows_workspace_id_currency_paid_at_idx" ON "payment_rows" ("workspace_id", "currency", "paid_at");

CREATE TABLE "mrr_movements" (
  "id"            TEXT NOT NULL,
  "workspace_id"  TEXT NOT NULL,
  "customer"      TEXT NOT NULL,
  "currency"      TEXT NOT NULL,
  "kind"          "movement_kind" NOT NULL,
  "amount"        DECIMAL(27, 12) NOT NULL,
  "mrr_after"     DECIMAL(27, 12) NOT NULL,
  "at"            TIMESTAMPTZ(3) NOT NULL,
  "subscriptions" TEXT[] NOT NULL,
  CONSTRAINT "mrr_movements_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "mrr_movements_workspace_id_currency_at_id_idx" ON "mrr_movements" ("workspace_id", "currency", "at", "id");
CREATE INDEX "mrr_movements_workspace_id_customer_idx" ON "mrr_movements" ("workspace_id", "customer");
