-- Written for every sign-in that failed alike; whether the address belongs to anybody is looked up after the answer was given.
CREATE TABLE "failed_sign_ins" (
  "id"        TEXT NOT NULL,
  "email_key" TEXT NOT NULL,
  "at"        TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "failed_sign_ins_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "failed_sign_ins_email_key_at_idx" ON "failed_sign_ins" ("email_key", "at");
