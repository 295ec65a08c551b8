-- AlterTable: an article that changed where it was read has a row for each text. The first keeps its id, and each says by which it was superseded.
ALTER TABLE "Article" ADD COLUMN "versionOfId" TEXT;
ALTER TABLE "Article" ADD COLUMN "supersededById" TEXT;

-- AlterTable: no article that stands prints it any more.
ALTER TABLE "Claim" ADD COLUMN "superseded" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "Article_versionOfId_idx" ON "Article"("versionOfId");
