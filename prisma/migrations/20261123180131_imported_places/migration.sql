-- AlterTable
ALTER TABLE "Place" ADD COLUMN "importedFrom" TEXT;

-- CreateIndex
CREATE INDEX "Place_importedFrom_idx" ON "Place"("importedFrom");
