-- Addresses that people want to have from now on, until somebody who reads mail there says so. One a person: asking again replaces.
CREATE TABLE "email_changes" (
  "user_id"    TEXT NOT NULL,
  "hash"       BYTEA NOT NULL,
  "email"      TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "expires_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "email_changes_pkey" PRIMARY KEY ("user_id"),
  CONSTRAINT "email_changes_user_id_fkey" FOREIGN KEY ("user_id")
    REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "email_changes_hash_is_sha256" CHECK (octet_length("hash") = 32),
  CONSTRAINT "email_changes_expire_later" CHECK ("expires_at" > "created_at")
);
CREATE UNIQUE INDEX "email_changes_hash_key" ON "email_changes" ("hash");
CREATE INDEX "email_changes_expires_at_idx" ON "email_changes" ("expires_at");
