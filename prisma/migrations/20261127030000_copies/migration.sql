-- AlterTable: what counts as one independent source, as lib/link/origin.ts and the copies of the text have it; null until it is read anew.
ALTER TABLE "Article" ADD COLUMN "origin" TEXT;

-- CreateTable
CREATE TABLE "CopyBand" (
    "band" BIGINT NOT NULL,
    "articleId" TEXT NOT NULL,

    PRIMARY KEY ("band", "articleId"),
    CONSTRAINT "CopyBand_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateIndex
CREATE INDEX "CopyBand_articleId_idx" ON "CopyBand"("articleId");
