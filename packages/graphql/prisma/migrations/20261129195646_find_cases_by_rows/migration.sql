-- What cases are found by lies in rows of its own: as policies hold the gateway's role, it is let to no
-- index of arrays, whose operators are not leakproof.

-- CreateTable
CREATE TABLE "proposal_unit" (
    "county_id" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "proposal_id" TEXT NOT NULL,

    CONSTRAINT "proposal_unit_pkey" PRIMARY KEY ("county_id","unit_id","proposal_id")
);

-- CreateTable
CREATE TABLE "case_tie" (
    "county_id" TEXT NOT NULL,
    "tie" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "case_id" TEXT NOT NULL,

    CONSTRAINT "case_tie_pkey" PRIMARY KEY ("county_id","tie","subject","case_id")
);

-- Who owns the tables sees the rows of every county while they are moved.
ALTER TABLE "proposal" NO FORCE ROW LEVEL SECURITY;
ALTER TABLE "case_file" NO FORCE ROW LEVEL SECURITY;

INSERT INTO "proposal_unit" ("county_id", "unit_id", "proposal_id")
SELECT DISTINCT p."county_id", unit, p."id" FROM "proposal" p, unnest(p."units") AS unit;

INSERT INTO "case_tie" ("county_id", "tie", "subject", "case_id")
SELECT c."county_id", 'unit ' || unit, c."subject", c."id" FROM "case_file" c, unnest(c."units") AS unit
UNION
SELECT c."county_id", 'person ' || person, c."subject", c."id"
FROM "case_file" c, unnest(c."people") AS person
UNION
SELECT c."county_id", substr(tie, length(c."county_id") + 2), c."subject", c."id"
FROM "case_file" c, unnest(c."ties") AS tie;

-- CreateIndex
CREATE INDEX "proposal_unit_county_id_proposal_id_idx" ON "proposal_unit"("county_id", "proposal_id");

-- CreateIndex
CREATE INDEX "case_tie_county_id_subject_case_id_idx" ON "case_tie"("county_id", "subject", "case_id");

-- AddForeignKey
ALTER TABLE "proposal_unit" ADD CONSTRAINT "proposal_unit_county_id_proposal_id_fkey" FOREIGN KEY ("county_id", "proposal_id") REFERENCES "proposal"("county_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_tie" ADD CONSTRAINT "case_tie_county_id_subject_case_id_fkey" FOREIGN KEY ("county_id", "subject", "case_id") REFERENCES "case_file"("county_id", "subject", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "proposal" DROP COLUMN "units";
ALTER TABLE "case_file" DROP COLUMN "people", DROP COLUMN "ties", DROP COLUMN "units";

ALTER TABLE "proposal" FORCE ROW LEVEL SECURITY;
ALTER TABLE "case_file" FORCE ROW LEVEL SECURITY;

ALTER TABLE "proposal_unit" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "proposal_unit" FORCE ROW LEVEL SECURITY;
CREATE POLICY "of_the_named_county" ON "proposal_unit" USING ("county_id" = ANY (
  (SELECT string_to_array(current_setting('xieshang.county', true), ','))::text[]));

ALTER TABLE "case_tie" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "case_tie" FORCE ROW LEVEL SECURITY;
CREATE POLICY "of_the_named_county" ON "case_tie" USING ("county_id" = ANY (
  (SELECT string_to_array(current_setting('xieshang.county', true), ','))::text[]));
