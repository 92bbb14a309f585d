-- The first migration was edited after it had been applied, four times in all. This one leads from
-- each of its texts to the last, so every statement holds on a database that has what it adds.

-- AlterTable
ALTER TABLE "proposal" ADD COLUMN IF NOT EXISTS "units" TEXT[],
  ADD COLUMN IF NOT EXISTS "secret" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN IF NOT EXISTS "main_id" TEXT,
  ADD COLUMN IF NOT EXISTS "tier" TEXT;

-- RenameColumn
DO $$
BEGIN
  IF EXISTS (
    SELECT FROM pg_attribute
    WHERE attrelid = '"assignment"'::regclass AND attname = 'mode' AND NOT attisdropped
  ) THEN
    ALTER TABLE "assignment" RENAME COLUMN "mode" TO "role";
  END IF;
END $$;

-- DropIndex
DROP INDEX IF EXISTS "proposer_county_id_id_idx";

-- CreateIndex
CREATE INDEX IF NOT EXISTS "proposer_id_county_id_idx" ON "proposer"("id", "county_id");

-- CreateIndex
CREATE INDEX IF NOT EXISTS "proposal_county_id_number_id_idx" ON "proposal"("county_id", "number", "id");

-- CreateIndex
CREATE INDEX IF NOT EXISTS "proposal_county_id_serial_id_idx" ON "proposal"("county_id", "serial", "id");

-- CreateIndex
CREATE INDEX IF NOT EXISTS "proposal_county_id_main_id_id_idx" ON "proposal"("county_id", "main_id", "id");

-- CreateIndex
CREATE INDEX IF NOT EXISTS "proposal_county_id_tier_id_idx" ON "proposal"("county_id", "tier", "id");

-- CreateIndex
CREATE INDEX IF NOT EXISTS "proposal_units_idx" ON "proposal" USING GIN ("units");
