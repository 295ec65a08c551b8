-- Added, not redefined: a large table is not copied, and triggers on it stay.
-- AlterTable
ALTER TABLE "Report" ADD COLUMN "before" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Report" ADD COLUMN "after" TEXT NOT NULL DEFAULT '';
