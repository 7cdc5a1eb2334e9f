CREATE TYPE "projection_status" AS ENUM ('QUEUED', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED');

CREATE TABLE "projections" (
  "id"              TEXT NOT NULL,
  "workspace_id"    TEXT NOT NULL,
  "strategy_id"     TEXT NOT NULL,
  "months"          INTEGER NOT NULL,
  "simulations"     INTEGER NOT NULL,
  "seed"            BIGINT NOT NULL,
  "assumptions"     JSONB NOT NULL,
  "status"          "projection_status" NOT NULL,
  "percent"         INTEGER NOT NULL,
  "message"         TEXT NOT NULL,
  "revision"        INTEGER NOT NULL,
  "attempt"         INTEGER NOT NULL,
  "fence"           INTEGER NOT NULL,
  "lease_until"     TIMESTAMPTZ(3),
  "result"          JSONB,
  "idempotency_key" TEXT NOT NULL,
  "created_at"      TIMESTAMPTZ(3) NOT NULL,
  "finished_at"     TIMESTAMPTZ(3),
  CONSTRAINT "projections_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "projections_result_when_completed" CHECK (("status" = 'COMPLETED') = ("result" IS NOT NULL))
);
CREATE UNIQUE INDEX "projections_workspace_id_idempotency_key_key" ON "projections" ("workspace_id", "idempotency_key");
CREATE INDEX "projections_workspace_id_strategy_id_created_at_id_idx"
  ON "projections" ("workspace_id", "strategy_id", "created_at" DESC, "id" DESC);
-- What the queue lost is looked for among what is not finished only.
CREATE INDEX "projections_unfinished_idx" ON "projections" ("created_at") WHERE "status" IN ('QUEUED', 'RUNNING');
