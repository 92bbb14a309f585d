-- CreateTable
CREATE TABLE "case_file" (
    "county_id" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "stage" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "kind" TEXT,
    "title" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "units" TEXT[],
    "people" TEXT[],
    "published" BOOLEAN NOT NULL,
    "secret" BOOLEAN NOT NULL,
    "began_on" DATE NOT NULL,
    "ended_on" DATE,
    "due_on" DATE,
    "first_warning_at" TIMESTAMPTZ(3),
    "second_warning_at" TIMESTAMPTZ(3),
    "overdue_at" TIMESTAMPTZ(3),
    "state" JSONB NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "case_file_pkey" PRIMARY KEY ("county_id","subject","id")
);

-- CreateIndex
CREATE INDEX "case_file_county_id_subject_status_id_idx" ON "case_file"("county_id", "subject", "status", "id");

-- CreateIndex
CREATE INDEX "case_file_county_id_subject_year_id_idx" ON "case_file"("county_id", "subject", "year", "id");

-- CreateIndex
CREATE INDEX "case_file_county_id_subject_began_on_id_idx" ON "case_file"("county_id", "subject", "began_on", "id");

-- CreateIndex
CREATE INDEX "case_file_county_id_subject_due_on_id_idx" ON "case_file"("county_id", "subject", "due_on", "id");

-- CreateIndex
CREATE INDEX "case_file_county_id_subject_position_idx" ON "case_file"("county_id", "subject", "position");

-- CreateIndex
CREATE INDEX "case_file_units_idx" ON "case_file" USING GIN ("units");

-- CreateIndex
CREATE INDEX "case_file_people_idx" ON "case_file" USING GIN ("people");

-- AddForeignKey
ALTER TABLE "case_file" ADD CONSTRAINT "case_file_county_id_fkey" FOREIGN KEY ("county_id") REFERENCES "county"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
