-- DropIndex
DROP INDEX "Article_publishedOn_id_idx";

-- DropIndex
DROP INDEX "Report_articleId_start_idx";

-- CreateIndex
CREATE INDEX "Article_publishedOn_id_publisherId_agency_language_idx" ON "Article"("publishedOn", "id", "publisherId", "agency", "language");

-- CreateIndex
CREATE INDEX "Report_articleId_start_claimId_idx" ON "Report"("articleId", "start", "claimId");
