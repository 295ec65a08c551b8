-- CreateTable
CREATE TABLE "Publisher" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "family" TEXT,
    "homepage" TEXT
);

-- CreateTable
CREATE TABLE "Article" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "publisherId" TEXT NOT NULL,
    "publisherBasis" TEXT NOT NULL,
    "agency" TEXT,
    "url" TEXT,
    "title" TEXT,
    "publishedOn" TEXT,
    "publishedPrecision" TEXT NOT NULL,
    "publishedBasis" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "contentHash" TEXT NOT NULL,
    "furniture" TEXT NOT NULL,
    "copyOfId" TEXT,
    "ingestedOn" TEXT NOT NULL,
    "extractorVersion" TEXT NOT NULL,
    CONSTRAINT "Article_publisherId_fkey" FOREIGN KEY ("publisherId") REFERENCES "Publisher" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Article_copyOfId_fkey" FOREIGN KEY ("copyOfId") REFERENCES "Article" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Actor" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "parentId" TEXT,
    CONSTRAINT "Actor_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Actor" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ActorAlias" (
    "actorId" TEXT NOT NULL,
    "alias" TEXT NOT NULL,

    PRIMARY KEY ("actorId", "alias"),
    CONSTRAINT "ActorAlias_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Place" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "nativeName" TEXT,
    "admin1" TEXT NOT NULL,
    "admin2" TEXT,
    "country" TEXT NOT NULL,
    "lat" REAL NOT NULL,
    "lon" REAL NOT NULL,
    "featureCode" TEXT NOT NULL,
    "population" INTEGER,
    "source" TEXT NOT NULL,
    "licence" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "PlaceName" (
    "placeId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "language" TEXT,

    PRIMARY KEY ("placeId", "name"),
    CONSTRAINT "PlaceName_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Event" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "topic" TEXT NOT NULL,
    "placeId" TEXT,
    "from" TEXT,
    "to" TEXT,
    "datePrecision" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "unverified" BOOLEAN NOT NULL,
    "title" TEXT NOT NULL,
    "claimCount" INTEGER NOT NULL,
    "reportCount" INTEGER NOT NULL,
    "outletCount" INTEGER NOT NULL,
    "originCount" INTEGER NOT NULL,
    CONSTRAINT "Event_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "eventId" TEXT NOT NULL,
    "claimantId" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "targetSide" TEXT,
    "narration" BOOLEAN NOT NULL,
    "placeId" TEXT,
    "placeName" TEXT,
    "placeSurface" TEXT NOT NULL,
    "placeAdmin1" TEXT,
    "placePrecision" TEXT NOT NULL,
    "candidates" TEXT,
    "saidFrom" TEXT,
    "saidTo" TEXT,
    "saidPrecision" TEXT NOT NULL,
    "eventFrom" TEXT,
    "eventTo" TEXT,
    "eventPrecision" TEXT NOT NULL,
    "killed" INTEGER,
    "wounded" INTEGER,
    CONSTRAINT "Claim_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_claimantId_fkey" FOREIGN KEY ("claimantId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "claimId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "excerpt" TEXT NOT NULL,
    "cueStart" INTEGER,
    "cueEnd" INTEGER,
    "placeStart" INTEGER,
    "placeEnd" INTEGER,
    "cue" TEXT,
    "rule" TEXT NOT NULL,
    "basis" TEXT NOT NULL,
    "confidence" REAL NOT NULL,
    "extractor" TEXT NOT NULL,
    "targetSide" TEXT,
    "placeSurface" TEXT NOT NULL,
    "placePrecision" TEXT NOT NULL,
    "saidFrom" TEXT,
    "saidTo" TEXT,
    "saidPrecision" TEXT NOT NULL,
    "eventFrom" TEXT,
    "eventTo" TEXT,
    "eventPrecision" TEXT NOT NULL,
    "killed" INTEGER,
    "wounded" INTEGER,
    "linkDay" TEXT,
    "linkBasis" TEXT NOT NULL,
    CONSTRAINT "Report_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Report_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Article_contentHash_key" ON "Article"("contentHash");

-- CreateIndex
CREATE INDEX "Article_publishedOn_id_idx" ON "Article"("publishedOn", "id");

-- CreateIndex
CREATE INDEX "Article_publisherId_publishedOn_idx" ON "Article"("publisherId", "publishedOn");

-- CreateIndex
CREATE INDEX "Article_copyOfId_idx" ON "Article"("copyOfId");

-- CreateIndex
CREATE INDEX "Actor_side_id_idx" ON "Actor"("side", "id");

-- CreateIndex
CREATE INDEX "Actor_parentId_idx" ON "Actor"("parentId");

-- CreateIndex
CREATE INDEX "Place_name_idx" ON "Place"("name");

-- CreateIndex
CREATE INDEX "PlaceName_folded_idx" ON "PlaceName"("folded");

-- CreateIndex
CREATE INDEX "Event_from_id_idx" ON "Event"("from", "id");

-- CreateIndex
CREATE INDEX "Event_placeId_topic_from_idx" ON "Event"("placeId", "topic", "from");

-- CreateIndex
CREATE INDEX "Event_topic_from_idx" ON "Event"("topic", "from");

-- CreateIndex
CREATE INDEX "Event_status_from_idx" ON "Event"("status", "from");

-- CreateIndex
CREATE INDEX "Claim_eventId_idx" ON "Claim"("eventId");

-- CreateIndex
CREATE INDEX "Claim_claimantId_stance_idx" ON "Claim"("claimantId", "stance");

-- CreateIndex
CREATE INDEX "Claim_placeId_idx" ON "Claim"("placeId");

-- CreateIndex
CREATE INDEX "Claim_type_idx" ON "Claim"("type");

-- CreateIndex
CREATE INDEX "Report_claimId_idx" ON "Report"("claimId");

-- CreateIndex
CREATE INDEX "Report_articleId_start_idx" ON "Report"("articleId", "start");

-- CreateIndex
CREATE INDEX "Report_linkDay_idx" ON "Report"("linkDay");
