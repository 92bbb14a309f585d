-- CreateTable
CREATE TABLE "counted_entry" (
    "county_id" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "until_day" DATE NOT NULL,
    "span" INTEGER NOT NULL,
    "place" TEXT NOT NULL,
    "together" TEXT,
    "marks" TEXT NOT NULL,
    "happened_at" TIMESTAMPTZ(3)[],
    "happened_by" TEXT[],

    CONSTRAINT "counted_entry_pkey" PRIMARY KEY ("county_id","subject","case_id","part","from_day")
);

-- What a report of today reads lies in one piece, in the order of its cases: no past entry is passed.
CREATE INDEX "counted_entry_open_idx" ON "counted_entry"("county_id", "subject", "part", "place")
  INCLUDE ("span", "from_day", "case_id", "together", "marks") WHERE "until_day" = DATE '9999-12-31';

-- Those that end by themselves, and those that ended.
CREATE INDEX "counted_entry_until_day_idx" ON "counted_entry"("county_id", "subject", "part", "until_day")
  WHERE "until_day" < DATE '9999-12-31';

-- The few cases that are handled together with others.
CREATE INDEX "counted_entry_together_idx" ON "counted_entry"("county_id", "subject", "part")
  WHERE "together" IS NOT NULL;

-- Who may read a case is told without its state.
CREATE INDEX "proposal_county_id_id_stage_published_secret_idx" ON "proposal"("county_id", "id", "stage", "published", "secret");
CREATE INDEX "case_file_county_id_subject_id_stage_published_secret_idx" ON "case_file"("county_id", "subject", "id", "stage", "published", "secret");
