-- AlterTable
ALTER TABLE "case_file" ADD COLUMN     "ties" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateIndex
CREATE INDEX "case_file_ties_idx" ON "case_file" USING GIN ("ties");
