-- CreateTable
CREATE TABLE "Fetched" (
    "url" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "listedBy" TEXT,
    "changed" TEXT,
    "etag" TEXT,
    "lastModified" TEXT,
    "articleId" TEXT,
    "extractorVersion" TEXT,
    "fetchedOn" TEXT,
    "failures" INTEGER NOT NULL,
    "gapDays" INTEGER NOT NULL,
    "askOn" TEXT
);

-- CreateIndex
CREATE INDEX "Fetched_listedBy_askOn_idx" ON "Fetched"("listedBy", "askOn");
