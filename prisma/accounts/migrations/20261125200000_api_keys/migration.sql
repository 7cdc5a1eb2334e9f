CREATE TABLE "api_keys" (
  "id"           TEXT NOT NULL,
  "user_id"      TEXT NOT NULL,
  "workspace_id" TEXT NOT NULL,
  "name"         TEXT NOT NULL,
  "prefix"       TEXT NOT NULL,
  "hash"         BYTEA NOT NULL,
  "scopes"       TEXT[] NOT NULL,
  "created_at"   TIMESTAMPTZ(3) NOT NULL,
  "expires_at"   TIMESTAMPTZ(3) NOT NULL,
  "last_used_at" TIMESTAMPTZ(3),
  CONSTRAINT "api_keys_pkey" PRIMARY KEY ("id"),
  -- Whoever leaves a workspace loses the keys to it.
  CONSTRAINT "api_keys_workspace_id_user_id_fkey" FOREIGN KEY ("workspace_id", "user_id")
    REFERENCES "memberships" ("workspace_id", "user_id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "api_keys_name_length" CHECK (char_length("name") BETWEEN 1 AND 100),
  CONSTRAINT "api_keys_hash_is_sha256" CHECK (octet_length("hash") = 32),
  CONSTRAINT "api_keys_expire_later" CHECK ("expires_at" > "created_at")
);
CREATE UNIQUE INDEX "api_keys_hash_key" ON "api_keys" ("hash");
CREATE INDEX "api_keys_workspace_id_created_at_idx" ON "api_keys" ("workspace_id", "created_at" DESC, "id" DESC);
CREATE INDEX "api_keys_user_id_idx" ON "api_keys" ("user_id");
CREATE INDEX "api_keys_expires_at_idx" ON "api_keys" ("expires_at");
