CREATE TYPE "invitation_state" AS ENUM ('pending', 'accepted', 'declined', 'revoked');

CREATE TABLE "invitations" (
  "id"           TEXT NOT NULL,
  "workspace_id" TEXT NOT NULL,
  "email"        TEXT NOT NULL,
  "email_key"    TEXT NOT NULL,
  "role"         "workspace_role" NOT NULL,
  "invited_by"   TEXT,
  "token_hash"   BYTEA NOT NULL,
  "state"        "invitation_state" NOT NULL DEFAULT 'pending',
  "created_at"   TIMESTAMPTZ(3) NOT NULL,
  "expires_at"   TIMESTAMPTZ(3) NOT NULL,
  "settled_at"   TIMESTAMPTZ(3),
  CONSTRAINT "invitations_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "invitations_workspace_id_fkey" FOREIGN KEY ("workspace_id")
    REFERENCES "workspaces" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT "invitations_invited_by_fkey" FOREIGN KEY ("invited_by")
    REFERENCES "users" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
  CONSTRAINT "invitations_email_key_is_lower_case" CHECK ("email_key" = lower("email")),
  CONSTRAINT "invitations_token_hash_is_sha256" CHECK (octet_length("token_hash") = 32),
  CONSTRAINT "invitations_settled_once" CHECK (("state" = 'pending') = ("settled_at" IS NULL))
);
CREATE UNIQUE INDEX "invitations_token_hash_key" ON "invitations" ("token_hash");
-- One open invitation for an address: inviting again replaces it.
CREATE UNIQUE INDEX "invitations_one_pending" ON "invitations" ("workspace_id", "email_key") WHERE "state" = 'pending';
CREATE INDEX "invitations_invited_by_idx" ON "invitations" ("invited_by");
CREATE INDEX "invitations_expires_at_idx" ON "invitations" ("expires_at");
CREATE INDEX "memberships_workspace_id_joined_at_idx" ON "memberships" ("workspace_id", "joined_at", "user_id");
