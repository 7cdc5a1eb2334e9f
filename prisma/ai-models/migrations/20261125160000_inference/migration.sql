CREATE TYPE "budget_scope" AS ENUM ('WORKSPACE', 'USER', 'CREDENTIAL', 'RUN');
CREATE TYPE "budget_period" AS ENUM ('DAY', 'MONTH', 'TOTAL');
CREATE TYPE "reservation_status" AS ENUM ('HELD', 'SETTLED', 'RELEASED', 'EXPIRED');
CREATE TYPE "usage_outcome" AS ENUM ('SUCCEEDED', 'FAILED', 'CANCELLED', 'LOST');
CREATE TYPE "generation_status" AS ENUM ('RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED');

CREATE TABLE "budgets" (
  "id"              TEXT NOT NULL,
  "workspace_id"    TEXT NOT NULL,
  "scope"           "budget_scope" NOT NULL,
  "subject_id"      TEXT NOT NULL,
  "period"          "budget_period" NOT NULL,
  "limit_micro_usd" BIGINT NOT NULL,
  "created_at"      TIMESTAMPTZ(3) NOT NULL,
  "updated_at"      TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "budgets_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "budgets_limit" CHECK ("limit_micro_usd" >= 0)
);
CREATE UNIQUE INDEX "budgets_workspace_id_scope_subject_id_period_key" ON "budgets" ("workspace_id", "scope", "subject_id", "period");
CREATE INDEX "budgets_workspace_id_created_at_id_idx" ON "budgets" ("workspace_id", "created_at" DESC, "id" DESC);

CREATE TABLE "budget_ledgers" (
  "budget_id"          TEXT NOT NULL,
  "starts_at"          TIMESTAMPTZ(3) NOT NULL,
  "reserved_micro_usd" BIGINT NOT NULL,
  "spent_micro_usd"    BIGINT NOT NULL,
  CONSTRAINT "budget_ledgers_pkey" PRIMARY KEY ("budget_id", "starts_at"),
  CONSTRAINT "budget_ledgers_budget_id_fkey" FOREIGN KEY ("budget_id") REFERENCES "budgets" ("id") ON DELETE CASCADE,
  CONSTRAINT "budget_ledgers_not_negative" CHECK ("reserved_micro_usd" >= 0 AND "spent_micro_usd" >= 0)
);

CREATE TABLE "reservations" (
  "id"               TEXT NOT NULL,
  "workspace_id"     TEXT NOT NULL,
  "status"           "reservation_status" NOT NULL,
  "amount_micro_usd" BIGINT NOT NULL,
  "facts"            JSONB NOT NULL,
  "expires_at"       TIMESTAMPTZ(3) NOT NULL,
  "created_at"       TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "reservations_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "reservations_not_negative" CHECK ("amount_micro_usd" >= 0)
);
CREATE INDEX "reservations_held_idx" ON "reservations" ("expires_at") WHERE "status" = 'HELD';
CREATE INDEX "reservations_over_idx" ON "reservations" ("created_at") WHERE "status" <> 'HELD';

CREATE TABLE "reservation_entries" (
  "reservation_id" TEXT NOT NULL,
  "budget_id"      TEXT NOT NULL,
  "starts_at"      TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "reservation_entries_pkey" PRIMARY KEY ("reservation_id", "budget_id"),
  CONSTRAINT "reservation_entries_reservation_id_fkey" FOREIGN KEY ("reservation_id") REFERENCES "reservations" ("id") ON DELETE CASCADE
);

CREATE TABLE "usage_records" (
  "id"                  TEXT NOT NULL,
  "workspace_id"        TEXT NOT NULL,
  "generation_id"       TEXT,
  "kind"                TEXT NOT NULL,
  "provider_id"         TEXT NOT NULL,
  "model_id"            TEXT NOT NULL,
  "version_id"          TEXT NOT NULL,
  "user_id"             TEXT NOT NULL,
  "credential_id"       TEXT NOT NULL,
  "run_id"              TEXT,
  "outcome"             "usage_outcome" NOT NULL,
  "is_cached"           BOOLEAN NOT NULL,
  "is_estimated"        BOOLEAN NOT NULL,
  "input_tokens"        INTEGER NOT NULL,
  "cached_input_tokens" INTEGER NOT NULL,
  "output_tokens"       INTEGER NOT NULL,
  "cost_micro_usd"      BIGINT NOT NULL,
  "latency_ms"          INTEGER NOT NULL,
  "first_token_ms"      INTEGER,
  "occurred_at"         TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "usage_records_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "usage_records_not_negative" CHECK ("cost_micro_usd" >= 0 AND "input_tokens" >= 0 AND "output_tokens" >= 0)
);
CREATE INDEX "usage_records_workspace_id_occurred_at_idx" ON "usage_records" ("workspace_id", "occurred_at");
CREATE INDEX "usage_records_run_id_idx" ON "usage_records" ("workspace_id", "run_id") WHERE "run_id" IS NOT NULL;

CREATE TABLE "generations" (
  "id"                  TEXT NOT NULL,
  "workspace_id"        TEXT NOT NULL,
  "user_id"             TEXT NOT NULL,
  "run_id"              TEXT,
  "status"              "generation_status" NOT NULL,
  "request_hash"        TEXT NOT NULL,
  "model_id"            TEXT NOT NULL,
  "version_id"          TEXT,
  "text"                TEXT NOT NULL,
  "tool_calls"          JSONB NOT NULL,
  "finish_reason"       TEXT,
  "failure_code"        TEXT,
  "failure_message"     TEXT,
  "attempts"            JSONB NOT NULL,
  "findings"            JSONB NOT NULL,
  "input_tokens"        INTEGER NOT NULL,
  "cached_input_tokens" INTEGER NOT NULL,
  "output_tokens"       INTEGER NOT NULL,
  "cost_micro_usd"      BIGINT NOT NULL,
  "is_estimated"        BOOLEAN NOT NULL,
  "is_cached"           BOOLEAN NOT NULL,
  "latency_ms"          INTEGER,
  "first_token_ms"      INTEGER,
  "fence"               INTEGER NOT NULL,
  "lease_until"         TIMESTAMPTZ(3),
  "idempotency_key"     TEXT NOT NULL,
  "created_at"          TIMESTAMPTZ(3) NOT NULL,
  "finished_at"         TIMESTAMPTZ(3),
  CONSTRAINT "generations_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "generations_over_when_finished" CHECK (("status" = 'RUNNING') = ("finished_at" IS NULL)),
  CONSTRAINT "generations_says_why" CHECK (("status" = 'FAILED') = ("failure_code" IS NOT NULL))
);
CREATE UNIQUE INDEX "generations_workspace_id_idempotency_key_key" ON "generations" ("workspace_id", "idempotency_key");
CREATE INDEX "generations_workspace_id_created_at_id_idx" ON "generations" ("workspace_id", "created_at" DESC, "id" DESC);
CREATE INDEX "generations_running_idx" ON "generations" ("lease_until") WHERE "status" = 'RUNNING';
CREATE INDEX "generations_finished_at_idx" ON "generations" ("finished_at") WHERE "finished_at" IS NOT NULL;
