-- The secret of an authenticator app, sealed. It counts once the person has shown a code of it.
CREATE TABLE "totp_factors" (
  "user_id"       TEXT NOT NULL,
  "sealed_secret" BYTEA NOT NULL,
  "created_at"    TIMESTAMPTZ(3) NOT NULL,
  "confirmed_at"  TIMESTAMPTZ(3),
  "last_step"     BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT "totp_factors_pkey" PRIMARY KEY ("user_id"),
  CONSTRAINT "totp_factors_user_id_fkey" FOREIGN KEY ("user_id")
    REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "recovery_codes" (
  "user_id"    TEXT NOT NULL,
  "hash"       BYTEA NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "recovery_codes_pkey" PRIMARY KEY ("user_id", "hash"),
  CONSTRAINT "recovery_codes_user_id_fkey" FOREIGN KEY ("user_id")
    REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "recovery_codes_hash_is_sha256" CHECK (octet_length("hash") = 32)
);

-- Somebody has shown the first factor and owes the second.
CREATE TABLE "mfa_challenges" (
  "hash"       BYTEA NOT NULL,
  "user_id"    TEXT NOT NULL,
  "methods"    TEXT[] NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "expires_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "mfa_challenges_pkey" PRIMARY KEY ("hash"),
  CONSTRAINT "mfa_challenges_user_id_fkey" FOREIGN KEY ("user_id")
    REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "mfa_challenges_hash_is_sha256" CHECK (octet_length("hash") = 32),
  CONSTRAINT "mfa_challenges_expire_later" CHECK ("expires_at" > "created_at")
);
CREATE INDEX "mfa_challenges_user_id_idx" ON "mfa_challenges" ("user_id");
CREATE INDEX "mfa_challenges_expires_at_idx" ON "mfa_challenges" ("expires_at");
