-- Devices that somebody has signed in on before. A known device is counted on its own, so nobody else's guesses lock its person out.
CREATE TABLE "known_devices" (
  "hash"       BYTEA NOT NULL,
  "user_id"    TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "expires_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "known_devices_pkey" PRIMARY KEY ("hash"),
  CONSTRAINT "known_devices_user_id_fkey" FOREIGN KEY ("user_id")
    REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "known_devices_hash_is_sha256" CHECK (octet_length("hash") = 32),
  CONSTRAINT "known_devices_expire_later" CHECK ("expires_at" > "created_at")
);
CREATE INDEX "known_devices_user_id_idx" ON "known_devices" ("user_id");
CREATE INDEX "known_devices_expires_at_idx" ON "known_devices" ("expires_at");
