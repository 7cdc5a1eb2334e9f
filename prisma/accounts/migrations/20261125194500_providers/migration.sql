CREATE TABLE "linked_identities" (
  "id"           TEXT NOT NULL,
  "user_id"      TEXT NOT NULL,
  "provider"     TEXT NOT NULL,
  "subject"      TEXT NOT NULL,
  "email"        TEXT,
  "linked_at"    TIMESTAMPTZ(3) NOT NULL,
  "last_used_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "linked_identities_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "linked_identities_user_id_fkey" FOREIGN KEY ("user_id")
    REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE UNIQUE INDEX "linked_identities_provider_subject_key" ON "linked_identities" ("provider", "subject");
CREATE INDEX "linked_identities_user_id_idx" ON "linked_identities" ("user_id", "linked_at");

-- A browser was sent to a provider. It comes back with the state, and must show that it is the browser that left.
CREATE TABLE "provider_visits" (
  "state_hash"   BYTEA NOT NULL,
  "browser_hash" BYTEA NOT NULL,
  "provider"     TEXT NOT NULL,
  "sealed"       BYTEA NOT NULL,
  "user_id"      TEXT,
  "expires_at"   TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "provider_visits_pkey" PRIMARY KEY ("state_hash"),
  CONSTRAINT "provider_visits_user_id_fkey" FOREIGN KEY ("user_id")
    REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "provider_visits_user_id_idx" ON "provider_visits" ("user_id");
CREATE INDEX "provider_visits_expires_at_idx" ON "provider_visits" ("expires_at");
