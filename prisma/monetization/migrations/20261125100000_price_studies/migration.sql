CREATE TYPE "price_study_method" AS ENUM ('VAN_WESTENDORP', 'GABOR_GRANGER');

CREATE TABLE "price_studies" (
  "id"             TEXT NOT NULL,
  "workspace_id"   TEXT NOT NULL,
  "name"           TEXT NOT NULL,
  "method"         "price_study_method" NOT NULL,
  "currency"       TEXT NOT NULL,
  "unit_cost"      DECIMAL(27, 12) NOT NULL,
  "answer_count"   INTEGER NOT NULL,
  "rejected_count" INTEGER NOT NULL,
  "source_hash"    TEXT NOT NULL,
  "created_at"     TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "price_studies_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "price_studies_name_length" CHECK (char_length("name") BETWEEN 1 AND 120)
);
CREATE UNIQUE INDEX "price_studies_workspace_id_source_hash_key" ON "price_studies" ("workspace_id", "source_hash");
CREATE INDEX "price_studies_workspace_id_created_at_id_idx" ON "price_studies" ("workspace_id", "created_at" DESC, "id" DESC);

CREATE TABLE "price_answers" (
  "study_id" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "answer"   JSONB NOT NULL,
  CONSTRAINT "price_answers_pkey" PRIMARY KEY ("study_id", "position"),
  CONSTRAINT "price_answers_study_id_fkey" FOREIGN KEY ("study_id")
    REFERENCES "price_studies" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "row_rejections" (
  "owner_id"     TEXT NOT NULL,
  "position"     INTEGER NOT NULL,
  "workspace_id" TEXT NOT NULL,
  "line"         INTEGER NOT NULL,
  "column_name"  TEXT,
  "reason"       TEXT NOT NULL,
  "content"      TEXT NOT NULL,
  CONSTRAINT "row_rejections_pkey" PRIMARY KEY ("owner_id", "position")
);
