CREATE TYPE "batch_purpose" AS ENUM ('INFERENCE', 'EVALUATION');
CREATE TYPE "batch_status" AS ENUM ('QUEUED', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED');
CREATE TYPE "batch_item_status" AS ENUM ('PENDING', 'SUCCEEDED', 'FAILED', 'CANCELLED');

CREATE TABLE "vector_collections" (
  "id"           TEXT NOT NULL,
  "workspace_id" TEXT NOT NULL,
  "name"         TEXT NOT NULL,
  "model_id"     TEXT NOT NULL,
  "version_id"   TEXT NOT NULL,
  "dimensions"   INTEGER NOT NULL,
  "created_at"   TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "vector_collections_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "vector_collections_workspace_id_name_key" ON "vector_collections" ("workspace_id", lower("name"));

CREATE TABLE "prompts" (
  "id"           TEXT NOT NULL,
  "workspace_id" TEXT NOT NULL,
  "name"         TEXT NOT NULL,
  "description"  TEXT NOT NULL,
  "created_at"   TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "prompts_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "prompts_workspace_id_name_key" ON "prompts" ("workspace_id", lower("name"));

CREATE TABLE "prompt_versions" (
  "prompt_id"  TEXT NOT NULL,
  "version"    INTEGER NOT NULL,
  "system"     TEXT NOT NULL,
  "template"   TEXT NOT NULL,
  "notes"      TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "prompt_versions_pkey" PRIMARY KEY ("prompt_id", "version"),
  CONSTRAINT "prompt_versions_prompt_id_fkey" FOREIGN KEY ("prompt_id") REFERENCES "prompts" ("id") ON DELETE CASCADE
);

CREATE TABLE "evaluation_sets" (
  "id"           TEXT NOT NULL,
  "workspace_id" TEXT NOT NULL,
  "name"         TEXT NOT NULL,
  "cases"        JSONB NOT NULL,
  "created_at"   TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "evaluation_sets_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "evaluation_sets_workspace_id_name_key" ON "evaluation_sets" ("workspace_id", lower("name"));

CREATE TABLE "batches" (
  "id"                TEXT NOT NULL,
  "workspace_id"      TEXT NOT NULL,
  "user_id"           TEXT NOT NULL,
  "credential_id"     TEXT NOT NULL,
  "run_id"            TEXT,
  "purpose"           "batch_purpose" NOT NULL,
  "name"              TEXT NOT NULL,
  "evaluation_set_id" TEXT,
  "prompt_id"         TEXT,
  "prompt_version"    INTEGER,
  "status"            "batch_status" NOT NULL,
  "message"           TEXT NOT NULL,
  "total_count"       INTEGER NOT NULL,
  "succeeded_count"   INTEGER NOT NULL,
  "failed_count"      INTEGER NOT NULL,
  "passed_count"      INTEGER NOT NULL,
  "revision"          INTEGER NOT NULL,
  "attempt"           INTEGER NOT NULL,
  "fence"             INTEGER NOT NULL,
  "lease_until"       TIMESTAMPTZ(3),
  "idempotency_key"   TEXT NOT NULL,
  "request_hash"      TEXT NOT NULL,
  "created_at"        TIMESTAMPTZ(3) NOT NULL,
  "finished_at"       TIMESTAMPTZ(3),
  CONSTRAINT "batches_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "batches_counts" CHECK ("succeeded_count" + "failed_count" <= "total_count")
);
CREATE UNIQUE INDEX "batches_workspace_id_idempotency_key_key" ON "batches" ("workspace_id", "idempotency_key");
CREATE INDEX "batches_workspace_id_created_at_id_idx" ON "batches" ("workspace_id", "created_at" DESC, "id" DESC);
-- What the queue lost is looked for among what is not finished only.
CREATE INDEX "batches_unfinished_idx" ON "batches" ("created_at") WHERE "status" IN ('QUEUED', 'RUNNING');

CREATE TABLE "batch_items" (
  "batch_id"      TEXT NOT NULL,
  "position"      INTEGER NOT NULL,
  "key"           TEXT NOT NULL,
  "request"       JSONB NOT NULL,
  "assertions"    JSONB NOT NULL,
  "status"        "batch_item_status" NOT NULL,
  "generation_id" TEXT,
  "text"          TEXT NOT NULL,
  "failure"       TEXT,
  "verdicts"      JSONB,
  CONSTRAINT "batch_items_pkey" PRIMARY KEY ("batch_id", "position"),
  CONSTRAINT "batch_items_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "batches" ("id") ON DELETE CASCADE
);
CREATE INDEX "batch_items_pending_idx" ON "batch_items" ("batch_id", "position") WHERE "status" = 'PENDING';
