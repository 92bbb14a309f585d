-- AlterTable
ALTER TABLE "county" ADD COLUMN     "rows_version" INTEGER NOT NULL DEFAULT 0;
