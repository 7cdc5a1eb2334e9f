CREATE TABLE "passkeys" (
  "id"           TEXT NOT NULL,
  "user_id"      TEXT NOT NULL,
  "credential_id" TEXT NOT NULL,
  "name"         TEXT NOT NULL,
  "public_key"   BYTEA NOT NULL,
  "counter"      BIGINT NOT NULL,
  "transports"   TEXT[] NOT NULL,
  "is_synced"    BOOLEAN NOT NULL,
  "created_at"   TIMESTAMPTZ(3) NOT NULL,
  "last_used_at" TIMESTAMPTZ(3),
  CONSTRAINT "passkeys_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "passkeys_user_id_fkey" FOREIGN KEY ("user_id")
    REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "passkeys_name_length" CHECK (char_length("name") BETWEEN 1 AND 100)
);
CREATE UNIQUE INDEX "passkeys_credential_id_key" ON "passkeys" ("credential_id");
CREATE INDEX "passkeys_user_id_idx" ON "passkeys" ("user_id", "created_at");

-- What a device is asked to sign. A registration names its person; at sign-in nobody knows yet who it is.
CREATE TABLE "passkey_challenges" (
  "hash"       BYTEA NOT NULL,
  "user_id"    TEXT,
  "expires_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "passkey_challenges_pkey" PRIMARY KEY ("hash"),
  CONSTRAINT "passkey_challenges_user_id_fkey" FOREIGN KEY ("user_id")
    REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "passkey_challenges_hash_is_sha256" CHECK (octet_length("hash") = 32)
);
CREATE INDEX "passkey_challenges_user_id_idx" ON "passkey_challenges" ("user_id");
CREATE INDEX "passkey_challenges_expires_at_idx" ON "passkey_challenges" ("expires_at");
