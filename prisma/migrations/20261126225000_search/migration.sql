-- AlterTable
ALTER TABLE "Article" ADD COLUMN "searchId" BIGINT;

-- AlterTable
ALTER TABLE "Report" ADD COLUMN "searchId" BIGINT;

-- AlterTable
ALTER TABLE "Actor" ADD COLUMN "searchId" BIGINT;
ALTER TABLE "Actor" ADD COLUMN "searchWords" TEXT;

-- AlterTable
ALTER TABLE "Place" ADD COLUMN "searchId" BIGINT;
ALTER TABLE "Place" ADD COLUMN "searchWords" TEXT;

-- AlterTable
ALTER TABLE "Publisher" ADD COLUMN "searchId" BIGINT;
ALTER TABLE "Publisher" ADD COLUMN "searchWords" TEXT;

-- CreateTable
CREATE TABLE "SearchIndex" (
    "version" TEXT NOT NULL PRIMARY KEY
);

-- CreateIndex
CREATE UNIQUE INDEX "Article_searchId_key" ON "Article"("searchId");

-- CreateIndex
CREATE UNIQUE INDEX "Report_searchId_key" ON "Report"("searchId");

-- CreateIndex
CREATE UNIQUE INDEX "Actor_searchId_key" ON "Actor"("searchId");

-- CreateIndex
CREATE UNIQUE INDEX "Place_searchId_key" ON "Place"("searchId");

-- CreateIndex
CREATE UNIQUE INDEX "Publisher_searchId_key" ON "Publisher"("searchId");

-- The index. It holds keys of words and no text, so that nothing is stored twice; the keys are made in lib/search and are plain
-- letters by then. One table for each kind, so that the newest of each are found without looking at the others.
CREATE VIRTUAL TABLE "SearchReport" USING fts5("words", content='', contentless_delete=1, tokenize='ascii', prefix='3');
CREATE VIRTUAL TABLE "SearchArticle" USING fts5("words", content='', contentless_delete=1, tokenize='ascii', prefix='3');
CREATE VIRTUAL TABLE "SearchPlace" USING fts5("words", content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3');
CREATE VIRTUAL TABLE "SearchActor" USING fts5("words", content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3');
CREATE VIRTUAL TABLE "SearchPublisher" USING fts5("words", content='', contentless_delete=1, tokenize='ascii', prefix='1 2 3');

-- Every key that reports and articles have, or had: what a beginning may go on to be.
CREATE TABLE "SearchWord" (
    "word" TEXT NOT NULL PRIMARY KEY
) WITHOUT ROWID;
