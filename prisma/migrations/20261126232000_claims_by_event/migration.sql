-- DropIndex
DROP INDEX "Claim_eventId_idx";

-- CreateIndex: whether an event has a claim by somebody is answered by the index alone.
CREATE INDEX "Claim_eventId_claimantId_idx" ON "Claim"("eventId", "claimantId");
