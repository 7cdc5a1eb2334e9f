CREATE TYPE "account_status" AS ENUM ('active', 'suspended');
CREATE TYPE "one_time_token_purpose" AS ENUM ('email_verification', 'password_reset');
ALTER TYPE "session_end_reason" ADD VALUE 'password_changed';
ALTER TYPE "session_end_reason" ADD VALUE 'account_suspended';

-- People who came through a provider or use passkeys have no password.
ALTER TABLE "users"
  ALTER COLUMN "password_hash" DROP NOT NULL,
  ADD COLUMN "email_verified_at" TIMESTAMPTZ(3),
  ADD COLUMN "status" "account_status" NOT NULL DEFAULT 'active';

-- When and how the person behind a session last proved who they are; sensitive changes ask for a recent proof.
ALTER TABLE "sessions"
  ADD COLUMN "authenticated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT now(),
  ADD COLUMN "methods" TEXT[] NOT NULL DEFAULT '{pwd}';
UPDATE "sessions" SET "authenticated_at" = "created_at";

CREATE TABLE "one_time_tokens" (
  "hash"       BYTEA NOT NULL,
  "purpose"    "one_time_token_purpose" NOT NULL,
  "user_id"    TEXT NOT NULL,
  "created_at" TIMESTAMPTZ(3) NOT NULL,
  "expires_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "one_time_tokens_pkey" PRIMARY KEY ("hash"),
  CONSTRAINT "one_time_tokens_user_id_fkey" FOREIGN KEY ("user_id")
    REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "one_time_tokens_hash_is_sha256" CHECK (octet_length("hash") = 32),
  CONSTRAINT "one_time_tokens_expire_later" CHECK ("expires_at" > "created_at")
);
-- One living token a purpose: asking again makes the earlier link worthless.
CREATE UNIQUE INDEX "one_time_tokens_user_id_purpose_key" ON "one_time_tokens" ("user_id", "purpose");
CREATE INDEX "one_time_tokens_expires_at_idx" ON "one_time_tokens" ("expires_at");

-- Written for every address alike; whether it belongs to anybody is looked up after the answer was given.
CREATE TABLE "password_reset_requests" (
  "id"           TEXT NOT NULL,
  "email_key"    TEXT NOT NULL,
  "requested_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "password_reset_requests_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "password_reset_requests_requested_at_idx" ON "password_reset_requests" ("requested_at");

-- Letters hold links that let people in: sealed while they wait, gone once they are out.
CREATE TABLE "mails" (
  "id"            TEXT NOT NULL,
  "user_id"       TEXT,
  "sealed_letter" BYTEA,
  "created_at"    TIMESTAMPTZ(3) NOT NULL,
  "due_at"        TIMESTAMPTZ(3) NOT NULL,
  "attempts"      INTEGER NOT NULL DEFAULT 0,
  "sent_at"       TIMESTAMPTZ(3),
  "given_up_at"   TIMESTAMPTZ(3),
  "last_failure"  TEXT,
  CONSTRAINT "mails_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "mails_user_id_fkey" FOREIGN KEY ("user_id")
    REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "mails_settled_once" CHECK ("sent_at" IS NULL OR "given_up_at" IS NULL),
  CONSTRAINT "mails_letter_while_pending" CHECK (("sealed_letter" IS NULL) = ("sent_at" IS NOT NULL OR "given_up_at" IS NOT NULL))
);
CREATE INDEX "mails_due_idx" ON "mails" ("due_at") WHERE "sealed_letter" IS NOT NULL;
CREATE INDEX "mails_user_id_idx" ON "mails" ("user_id");
CREATE INDEX "mails_created_at_idx" ON "mails" ("created_at") WHERE "sealed_letter" IS NULL;

-- The audit log: one chain of hashes a workspace. No foreign keys: what was written outlives people and workspaces.
CREATE TABLE "audit_entries" (
  "workspace_id"  TEXT NOT NULL,
  "sequence"      BIGINT NOT NULL,
  "id"            TEXT NOT NULL,
  "at"            TIMESTAMPTZ(3) NOT NULL,
  "actor_id"      TEXT,
  "action"        TEXT NOT NULL,
  "target_id"     TEXT,
  "details"       TEXT NOT NULL,
  "previous_hash" BYTEA NOT NULL,
  "hash"          BYTEA NOT NULL,
  CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("workspace_id", "sequence")
);
CREATE UNIQUE INDEX "audit_entries_id_key" ON "audit_entries" ("id");
CREATE INDEX "audit_entries_actor_id_idx" ON "audit_entries" ("actor_id", "at");

-- The end of each chain. Its row is the lock that puts parallel entries of a workspace in line, and tells when a chain was cut short.
CREATE TABLE "audit_heads" (
  "workspace_id" TEXT NOT NULL,
  "sequence"     BIGINT NOT NULL,
  "hash"         BYTEA NOT NULL,
  CONSTRAINT "audit_heads_pkey" PRIMARY KEY ("workspace_id")
);

-- What is hashed: the previous hash and each field with its length before it, so that no two entries are written alike.
CREATE FUNCTION "audit_hash" (previous BYTEA, entry "audit_entries") RETURNS BYTEA LANGUAGE sql STABLE AS $$
  SELECT sha256(previous || convert_to(string_agg(
    CASE WHEN field IS NULL THEN '-' ELSE octet_length(convert_to(field, 'UTF8'))::text || ':' || field END, ',' ORDER BY position
  ), 'UTF8'))
  FROM unnest(ARRAY[
    entry.workspace_id, entry.sequence::text, entry.id, (extract(epoch FROM entry.at) * 1000)::bigint::text,
    entry.actor_id, entry.action, entry.target_id, entry.details
  ]) WITH ORDINALITY AS fields (field, position)
$$;

CREATE FUNCTION "audit_append" () RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE head audit_heads;
BEGIN
  INSERT INTO audit_heads (workspace_id, sequence, hash)
  VALUES (NEW.workspace_id, 0, decode(repeat('00', 32), 'hex')) ON CONFLICT DO NOTHING;
  SELECT * INTO head FROM audit_heads WHERE workspace_id = NEW.workspace_id FOR UPDATE;
  NEW.sequence := head.sequence + 1;
  NEW.previous_hash := head.hash;
  NEW.hash := audit_hash(head.hash, NEW);
  UPDATE audit_heads SET sequence = NEW.sequence, hash = NEW.hash WHERE workspace_id = NEW.workspace_id;
  RETURN NEW;
END
$$;

CREATE FUNCTION "audit_refuse" () RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit log is append-only: % on % refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE FUNCTION "audit_head_from_append_only" () RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  -- Depth 1 is a statement of a client; the trigger that appends is above it.
  IF pg_trigger_depth() < 2 THEN
    RAISE EXCEPTION 'the audit log is append-only: % on % refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER "audit_entries_append" BEFORE INSERT ON "audit_entries" FOR EACH ROW EXECUTE FUNCTION audit_append();
CREATE TRIGGER "audit_entries_keep" BEFORE UPDATE OR DELETE ON "audit_entries" FOR EACH ROW EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER "audit_entries_no_truncate" BEFORE TRUNCATE ON "audit_entries" FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER "audit_heads_follow" BEFORE INSERT OR UPDATE ON "audit_heads" FOR EACH ROW EXECUTE FUNCTION audit_head_from_append_only();
CREATE TRIGGER "audit_heads_keep" BEFORE DELETE ON "audit_heads" FOR EACH ROW EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER "audit_heads_no_truncate" BEFORE TRUNCATE ON "audit_heads" FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();

-- ALWAYS: also where a session poses as a replica, which skips ordinary triggers.
ALTER TABLE "audit_entries" ENABLE ALWAYS TRIGGER "audit_entries_append";
ALTER TABLE "audit_entries" ENABLE ALWAYS TRIGGER "audit_entries_keep";
ALTER TABLE "audit_entries" ENABLE ALWAYS TRIGGER "audit_entries_no_truncate";
ALTER TABLE "audit_heads" ENABLE ALWAYS TRIGGER "audit_heads_follow";
ALTER TABLE "audit_heads" ENABLE ALWAYS TRIGGER "audit_heads_keep";
ALTER TABLE "audit_heads" ENABLE ALWAYS TRIGGER "audit_heads_no_truncate";
