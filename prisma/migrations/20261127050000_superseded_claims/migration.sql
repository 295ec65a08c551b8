-- CreateIndex: what no article prints any more is little, and lists leave it out.
CREATE INDEX "Claim_superseded_idx" ON "Claim"("eventId") WHERE "superseded" = 1;
