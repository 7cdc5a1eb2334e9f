CREATE TABLE "questions_asked" (
  "question" TEXT NOT NULL,
  "asked_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "questions_asked_pkey" PRIMARY KEY ("question")
);
