-- What a person recognises a known device by, and an id to forget it by: its hash stays in the database.
-- A process that was started before writes none of them; the defaults stand in.
ALTER TABLE "known_devices"
  ADD COLUMN "id"           TEXT NOT NULL DEFAULT gen_random_uuid()::text,
  ADD COLUMN "device"       TEXT NOT NULL DEFAULT 'Unknown device',
  ADD COLUMN "last_seen_at" TIMESTAMPTZ(3);
CREATE UNIQUE INDEX "known_devices_id_key" ON "known_devices" ("id");
CREATE INDEX "known_devices_user_id_created_at_id_idx" ON "known_devices" ("user_id", "created_at", "id");
DROP INDEX "known_devices_user_id_idx";

-- Which proof was wrong: what was written before were passwords.
ALTER TABLE "failed_sign_ins" ADD COLUMN "proof" TEXT NOT NULL DEFAULT 'password';
ALTER TABLE "failed_sign_ins" ADD CONSTRAINT "failed_sign_ins_proof_is_known" CHECK ("proof" IN ('password', 'code'));
