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

CREATE TYPE "provider_kind" AS ENUM ('EMBEDDED', 'OPENAI_COMPATIBLE', 'ANTHROPIC');
CREATE TYPE "provider_status" AS ENUM ('UNKNOWN', 'HEALTHY', 'DEGRADED', 'DOWN');
CREATE TYPE "model_capability" AS ENUM ('TEXT', 'TOOLS', 'STRUCTURED_OUTPUT', 'EMBEDDINGS');
CREATE TYPE "fallback_cause" AS ENUM ('OUTAGE', 'CONTEXT_OVERFLOW', 'CONTENT_POLICY');

CREATE TABLE "providers" (
  "id"              TEXT NOT NULL,
  "workspace_id"    TEXT,
  "kind"            "provider_kind" NOT NULL,
  "name"            TEXT NOT NULL,
  "base_url"        TEXT,
  "sealed_key"      JSONB,
  "master_key_id"   TEXT,
  "key_hint"        TEXT,
  "is_enabled"      BOOLEAN NOT NULL,
  "max_concurrency" INTEGER NOT NULL,
  "status"          "provider_status" NOT NULL,
  "status_message"  TEXT NOT NULL,
  "checked_at"      TIMESTAMPTZ(3),
  "latency_ms"      INTEGER,
  "created_at"      TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "providers_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "providers_key_whole" CHECK (("sealed_key" IS NULL) = ("master_key_id" IS NULL) AND ("sealed_key" IS NULL) = ("key_hint" IS NULL)),
  CONSTRAINT "providers_address" CHECK (("kind" = 'EMBEDDED') = ("base_url" IS NULL))
);
CREATE UNIQUE INDEX "providers_workspace_id_name_key" ON "providers" ("workspace_id", lower("name"));
CREATE INDEX "providers_master_key_id_idx" ON "providers" ("master_key_id") WHERE "master_key_id" IS NOT NULL;

CREATE TABLE "models" (
  "id"           TEXT NOT NULL,
  "workspace_id" TEXT,
  "provider_id"  TEXT NOT NULL,
  "name"         TEXT NOT NULL,
  "description"  TEXT NOT NULL,
  "capabilities" "model_capability"[] NOT NULL,
  "created_at"   TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "models_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "models_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "providers" ("id") ON DELETE CASCADE,
  CONSTRAINT "models_can_something" CHECK (cardinality("capabilities") > 0)
);
CREATE UNIQUE INDEX "models_workspace_id_name_key" ON "models" ("workspace_id", lower("name"));
CREATE INDEX "models_provider_id_idx" ON "models" ("provider_id");

CREATE TABLE "model_versions" (
  "id"                TEXT NOT NULL,
  "model_id"          TEXT NOT NULL,
  "remote_name"       TEXT NOT NULL,
  "context_tokens"    INTEGER NOT NULL,
  "max_output_tokens" INTEGER NOT NULL,
  "dimensions"        INTEGER,
  "is_default"        BOOLEAN NOT NULL,
  "deprecated_at"     TIMESTAMPTZ(3),
  "deprecation_note"  TEXT,
  "created_at"        TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "model_versions_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "model_versions_model_id_fkey" FOREIGN KEY ("model_id") REFERENCES "models" ("id") ON DELETE CASCADE
);
CREATE UNIQUE INDEX "model_versions_model_id_remote_name_key" ON "model_versions" ("model_id", "remote_name");
-- The database, not the order of two requests, decides that a model has one default.
CREATE UNIQUE INDEX "model_versions_default_key" ON "model_versions" ("model_id") WHERE "is_default";

CREATE TABLE "model_prices" (
  "version_id"             TEXT NOT NULL,
  "effective_from"         TIMESTAMPTZ(3) NOT NULL,
  "input_micro_usd"        BIGINT NOT NULL,
  "cached_input_micro_usd" BIGINT NOT NULL,
  "output_micro_usd"       BIGINT NOT NULL,
  CONSTRAINT "model_prices_pkey" PRIMARY KEY ("version_id", "effective_from"),
  CONSTRAINT "model_prices_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "model_versions" ("id") ON DELETE CASCADE,
  CONSTRAINT "model_prices_not_negative" CHECK ("input_micro_usd" >= 0 AND "cached_input_micro_usd" >= 0 AND "output_micro_usd" >= 0)
);

CREATE TABLE "fallback_chains" (
  "workspace_id" TEXT NOT NULL,
  "model_id"     TEXT NOT NULL,
  "cause"        "fallback_cause" NOT NULL,
  "model_ids"    TEXT[] NOT NULL,
  CONSTRAINT "fallback_chains_pkey" PRIMARY KEY ("workspace_id", "model_id", "cause")
);

CREATE TABLE "workspace_settings" (
  "workspace_id"       TEXT NOT NULL,
  "text_model_id"      TEXT,
  "embedding_model_id" TEXT,
  CONSTRAINT "workspace_settings_pkey" PRIMARY KEY ("workspace_id")
);

-- What everybody has without an account anywhere.
INSERT INTO "providers" ("id", "kind", "name", "is_enabled", "max_concurrency", "status", "status_message", "created_at")
VALUES ('embedded', 'EMBEDDED', 'Built in', true, 4, 'HEALTHY', 'Runs inside of the service.', '2026-11-25T00:00:00Z');
INSERT INTO "models" ("id", "provider_id", "name", "description", "capabilities", "created_at") VALUES
  ('embedded-writer', 'embedded', 'Template writer',
   'Not a language model: puts the words of the request into fixed templates, the same ones each time, and says so in what it writes.',
   '{TEXT,STRUCTURED_OUTPUT}', '2026-11-25T00:00:00Z'),
  ('embedded-encoder', 'embedded', 'Sentence encoder',
   'Universal Sentence Encoder Lite: meaning of English sentences as 512 numbers. Looks at the first 256 characters of a text.',
   '{EMBEDDINGS}', '2026-11-25T00:00:00Z');
INSERT INTO "model_versions" ("id", "model_id", "remote_name", "context_tokens", "max_output_tokens", "dimensions", "is_default", "created_at") VALUES
  ('embedded-writer-1', 'embedded-writer', 'template-writer-1', 32768, 4096, NULL, true, '2026-11-25T00:00:00Z'),
  ('embedded-encoder-1', 'embedded-encoder', 'sentence-encoder-lite-1', 8192, 1, 512, true, '2026-11-25T00:00:00Z');
INSERT INTO "model_prices" ("version_id", "effective_from", "input_micro_usd", "cached_input_micro_usd", "output_micro_usd") VALUES
  ('embedded-writer-1', '2026-01-01T00:00:00Z', 0, 0, 0),
  ('embedded-encoder-1', '2026-01-01T00:00:00Z', 0, 0, 0);
