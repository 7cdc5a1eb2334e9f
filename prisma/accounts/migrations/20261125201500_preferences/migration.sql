ALTER TABLE "users" ADD COLUMN "preferences" JSONB NOT NULL DEFAULT '{}';

-- The list of people, the latest first, and the few who administer.
CREATE INDEX "users_created_at_idx" ON "users" ("created_at" DESC, "id" DESC);
CREATE INDEX "users_admins_idx" ON "users" ("id") WHERE "platform_role" = 'admin';
