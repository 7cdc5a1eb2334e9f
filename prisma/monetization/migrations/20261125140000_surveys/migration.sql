CREATE TABLE "price_surveys" (
  "id"           TEXT NOT NULL,
  "workspace_id" TEXT NOT NULL,
  "name"         TEXT NOT NULL,
  "description"  TEXT NOT NULL,
  "currency"     TEXT NOT NULL,
  "token"        TEXT NOT NULL,
  "is_open"      BOOLEAN NOT NULL,
  "created_at"   TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "price_surveys_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "price_surveys_token_key" ON "price_surveys" ("token");
CREATE INDEX "price_surveys_workspace_id_created_at_id_idx" ON "price_surveys" ("workspace_id", "created_at" DESC, "id" DESC);

CREATE TABLE "survey_answers" (
  "survey_id"   TEXT NOT NULL,
  "respondent"  TEXT NOT NULL,
  "answer"      JSONB NOT NULL,
  "answered_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "survey_answers_pkey" PRIMARY KEY ("survey_id", "respondent"),
  CONSTRAINT "survey_answers_survey_id_fkey" FOREIGN KEY ("survey_id")
    REFERENCES "price_surveys" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
