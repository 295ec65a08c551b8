-- CreateIndex
CREATE INDEX "Article_ingestedOn_id_idx" ON "Article"("ingestedOn", "id");
