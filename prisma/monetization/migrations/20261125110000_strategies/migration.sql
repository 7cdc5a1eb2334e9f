CREATE TYPE "strategy_kind" AS ENUM ('SUBSCRIPTION', 'ONE_TIME', 'FREEMIUM', 'ADS', 'MARKETPLACE', 'USAGE', 'MIXED');

CREATE TABLE "monetization_strategies" (
  "id"              TEXT NOT NULL,
  "workspace_id"    TEXT NOT NULL,
  "opportunity_id"  TEXT NOT NULL,
  "name"            TEXT NOT NULL,
  "kind"            "strategy_kind" NOT NULL,
  "currency"        TEXT NOT NULL,
  "tiers"           JSONB NOT NULL,
  "promotions"      JSONB NOT NULL,
  "competitors"     JSONB NOT NULL,
  "notes"           TEXT NOT NULL,
  "version"         INTEGER NOT NULL,
  "idempotency_key" TEXT NOT NULL,
  "created_at"      TIMESTAMPTZ(3) NOT NULL,
  "updated_at"      TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "monetization_strategies_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "monetization_strategies_name_length" CHECK (char_length("name") BETWEEN 1 AND 120)
);
CREATE UNIQUE INDEX "monetization_strategies_workspace_id_idempotency_key_key"
  ON "monetization_strategies" ("workspace_id", "idempotency_key");
CREATE INDEX "monetization_strategies_workspace_id_created_at_id_idx"
  ON "monetization_strategies" ("workspace_id", "created_at" DESC, "id" DESC);
CREATE INDEX "monetization_strategies_of_opportunity_idx"
  ON "monetization_strategies" ("workspace_id", "opportunity_id", "created_at" DESC, "id" DESC);

CREATE TABLE "opportunity_copies" (
  "workspace_id" TEXT NOT NULL,
  "id"           TEXT NOT NULL,
  "analysis_id"  TEXT NOT NULL,
  "name"         TEXT NOT NULL,
  "score"        DOUBLE PRECISION NOT NULL,
  "confidence"   DOUBLE PRECISION NOT NULL,
  "rank"         INTEGER NOT NULL,
  "told_at"      TIMESTAMPTZ(3) NOT NULL,
  "event_id"     TEXT NOT NULL,
  CONSTRAINT "opportunity_copies_pkey" PRIMARY KEY ("workspace_id", "id")
);
