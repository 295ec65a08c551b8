-- DropIndex
DROP INDEX "Report_claimId_idx";

-- CreateIndex
CREATE INDEX "Report_claimId_articleId_idx" ON "Report"("claimId", "articleId");
