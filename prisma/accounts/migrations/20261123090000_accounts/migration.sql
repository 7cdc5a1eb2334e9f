CREATE TYPE "platform_role" AS ENUM ('user', 'admin');
CREATE TYPE "workspace_role" AS ENUM ('owner', 'editor', 'viewer');
CREATE TYPE "session_end_reason" AS ENUM ('signed_out', 'ended_by_user', 'token_replayed');
CREATE TYPE "signing_key_state" AS ENUM ('next', 'active', 'retired');

CREATE TABLE "users" (
  "id"            TEXT NOT NULL,
  "email"         TEXT NOT NULL,
  "email_key"     TEXT NOT NULL,
  "name"          TEXT NOT NULL,
  "password_hash" TEXT NOT NULL,
  "platform_role" "platform_role" NOT NULL DEFAULT 'user',
  "created_at"    TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "users_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "users_email_key_is_lower_case" CHECK ("email_key" = lower("email")),
  CONSTRAINT "users_name_length" CHECK (char_length("name") BETWEEN 1 AND 100)
);
CREATE UNIQUE INDEX "users_email_key_key" ON "users" ("email_key");

CREATE TABLE "workspaces" (
  "id"                TEXT NOT NULL,
  "name"              TEXT NOT NULL,
  "personal_owner_id" TEXT,
  "created_at"        TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "workspaces_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "workspaces_personal_owner_id_fkey" FOREIGN KEY ("personal_owner_id")
    REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "workspaces_name_length" CHECK (char_length("name") BETWEEN 1 AND 120)
);
CREATE UNIQUE INDEX "workspaces_personal_owner_id_key" ON "workspaces" ("personal_owner_id");

CREATE TABLE "memberships" (
  "workspace_id" TEXT NOT NULL,
  "user_id"      TEXT NOT NULL,
  "role"         "workspace_role" NOT NULL,
  "joined_at"    TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "memberships_pkey" PRIMARY KEY ("workspace_id", "user_id"),
  CONSTRAINT "memberships_workspace_id_fkey" FOREIGN KEY ("workspace_id")
    REFERENCES "workspaces" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "memberships_user_id_fkey" FOREIGN KEY ("user_id")
    REFERENCES "users" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "memberships_user_id_idx" ON "memberships" ("user_id");

CREATE TABLE "sessions" (
  "id"           TEXT NOT NULL,
  "user_id"      TEXT NOT NULL,
  "workspace_id" TEXT NOT NULL,
  "device"       TEXT NOT NULL,
  "ip_address"   TEXT,
  "created_at"   TIMESTAMPTZ(3) NOT NULL,
  "last_used_at" TIMESTAMPTZ(3) NOT NULL,
  "expires_at"   TIMESTAMPTZ(3) NOT NULL,
  "ended_at"     TIMESTAMPTZ(3),
  "end_reason"   "session_end_reason",
  CONSTRAINT "sessions_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "sessions_workspace_id_user_id_fkey" FOREIGN KEY ("workspace_id", "user_id")
    REFERENCES "memberships" ("workspace_id", "user_id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "sessions_end_has_a_reason" CHECK (("ended_at" IS NULL) = ("end_reason" IS NULL)),
  CONSTRAINT "sessions_expire_later" CHECK ("expires_at" > "created_at")
);
CREATE INDEX "sessions_workspace_id_user_id_idx" ON "sessions" ("workspace_id", "user_id");
CREATE INDEX "sessions_expires_at_idx" ON "sessions" ("expires_at");
-- The list of a person's devices, most recently used first, comes out of this index in order.
CREATE INDEX "sessions_live_by_user_idx" ON "sessions" ("user_id", "last_used_at" DESC, "id" DESC) WHERE "ended_at" IS NULL;

CREATE TABLE "refresh_tokens" (
  "hash"             BYTEA NOT NULL,
  "session_id"       TEXT NOT NULL,
  "issued_at"        TIMESTAMPTZ(3) NOT NULL,
  "used_at"          TIMESTAMPTZ(3),
  "sealed_successor" BYTEA,
  CONSTRAINT "refresh_tokens_pkey" PRIMARY KEY ("hash"),
  CONSTRAINT "refresh_tokens_session_id_fkey" FOREIGN KEY ("session_id")
    REFERENCES "sessions" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "refresh_tokens_hash_is_sha256" CHECK (octet_length("hash") = 32),
  CONSTRAINT "refresh_tokens_successor_after_use" CHECK ("sealed_successor" IS NULL OR "used_at" IS NOT NULL)
);
CREATE INDEX "refresh_tokens_session_id_idx" ON "refresh_tokens" ("session_id");
-- A family has one living token at most: two rotations of the same parent cannot both commit.
CREATE UNIQUE INDEX "refresh_tokens_one_unused_per_session" ON "refresh_tokens" ("session_id") WHERE "used_at" IS NULL;

-- Housekeeping finds the seals whose grace is over without reading the whole table.
CREATE INDEX "refresh_tokens_sealed_used_at_idx" ON "refresh_tokens" ("used_at") WHERE "sealed_successor" IS NOT NULL;

CREATE TABLE "sign_in_throttles" (
  "key"               BYTEA NOT NULL,
  "attempts"          INTEGER NOT NULL,
  "window_started_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "sign_in_throttles_pkey" PRIMARY KEY ("key"),
  CONSTRAINT "sign_in_throttles_counts_up" CHECK ("attempts" > 0)
);
CREATE INDEX "sign_in_throttles_window_started_at_idx" ON "sign_in_throttles" ("window_started_at");

CREATE TABLE "signing_keys" (
  "kid"                TEXT NOT NULL,
  "state"              "signing_key_state" NOT NULL,
  "public_jwk"         JSONB NOT NULL,
  "sealed_private_key" BYTEA NOT NULL,
  "created_at"         TIMESTAMPTZ(3) NOT NULL,
  "activated_at"       TIMESTAMPTZ(3),
  "retired_at"         TIMESTAMPTZ(3),
  CONSTRAINT "signing_keys_pkey" PRIMARY KEY ("kid"),
  CONSTRAINT "signing_keys_states_in_order" CHECK (
    CASE "state"
      WHEN 'next' THEN "activated_at" IS NULL AND "retired_at" IS NULL
      WHEN 'active' THEN "activated_at" IS NOT NULL AND "retired_at" IS NULL
      WHEN 'retired' THEN "retired_at" IS NOT NULL
    END
  )
);
CREATE UNIQUE INDEX "signing_keys_one_active" ON "signing_keys" ("state") WHERE "state" = 'active';
CREATE UNIQUE INDEX "signing_keys_one_next" ON "signing_keys" ("state") WHERE "state" = 'next';

CREATE TABLE "outbox_events" (
  "id"           TEXT NOT NULL,
  "sequence"     BIGSERIAL NOT NULL,
  "envelope"     JSONB NOT NULL,
  "created_at"   TIMESTAMPTZ(3) NOT NULL,
  "leased_until" TIMESTAMPTZ(3),
  "published_at" TIMESTAMPTZ(3),
  CONSTRAINT "outbox_events_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "outbox_events_sequence_key" ON "outbox_events" ("sequence");
-- Claiming looks at what is still to publish only, however long the published tail grows.
CREATE INDEX "outbox_events_pending_idx" ON "outbox_events" ("sequence") WHERE "published_at" IS NULL;
CREATE INDEX "outbox_events_published_at_idx" ON "outbox_events" ("published_at") WHERE "published_at" IS NOT NULL;
