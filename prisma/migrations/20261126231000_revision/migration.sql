-- CreateTable
CREATE TABLE "Revision" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "stamp" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "Article_ingestedOn_publishedOn_id_idx" ON "Article"("ingestedOn", "publishedOn", "id");

-- The stamp is another one as soon as anybody has written a row that readers see, by whatever way: data addresses tag their answers by it.
INSERT INTO "Revision" ("id", "stamp") VALUES (1, lower(hex(randomblob(12))));

CREATE TRIGGER "Publisher_insert_revision" AFTER INSERT ON "Publisher" BEGIN UPDATE "Revision" SET "stamp" = lower(hex(randomblob(12))) WHERE "id" = 1; END;
CREATE TRIGGER "Publisher_update_revision" AFTER UPDATE ON "Publisher" BEGIN UPDATE "Revision" SET "stamp" = lower(hex(randomblob(12))) WHERE "id" = 1; END;
CREATE TRIGGER "Publisher_delete_revision" AFTER DELETE ON "Publisher" BEGIN UPDATE "Revision" SET "stamp" = lower(hex(randomblob(12))) WHERE "id" = 1; END;

CREATE TRIGGER "Article_insert_revision" AFTER INSERT ON "Article" BEGIN UPDATE "Revision" SET "stamp" = lower(hex(randomblob(12))) WHERE "id" = 1; END;
CREATE TRIGGER "Article_update_revision" AFTER UPDATE ON "Article" BEGIN UPDATE "Revision" SET "stamp" = lower(hex(randomblob(12))) WHERE "id" = 1; END;
CREATE TRIGGER "Article_delete_revision" AFTER DELETE ON "Article" BEGIN UPDATE "Revision" SET "stamp" = lower(hex(randomblob(12))) WHERE "id" = 1; END;

CREATE TRIGGER "Actor_insert_revision" AFTER INSERT ON "Actor" BEGIN UPDATE "Revision" SET "stamp" = lower(hex(randomblob(12))) WHERE "id" = 1; END;
CREATE TRIGGER "Actor_update_revision" AFTER UPDATE ON "Actor" BEGIN UPDATE "Revision" SET "stamp" = lower(hex(randomblob(12))) WHERE "id" = 1; END;
CREATE TRIGGER "Actor_delete_revision" AFTER DELETE ON "Actor" BEGIN UPDATE "Revision" SET "stamp" = lower(hex(randomblob(12))) WHERE "id" = 1; END;

CREATE TRIGGER "Place_insert_revision" AFTER INSERT ON "Place" BEGIN UPDATE "Revision" SET "stamp" = lower(hex(randomblob(12))) WHERE "id" = 1; END;
CREATE TRIGGER "Place_update_revision" AFTER UPDATE ON "Place" BEGIN UPDATE "Revision" SET "stamp" = lower(hex(randomblob(12))) WHERE "id" = 1; END;
CREATE TRIGGER "Place_delete_revision" AFTER DELETE ON "Place" BEGIN UPDATE "Revision" SET "stamp" = lower(hex(randomblob(12))) WHERE "id" = 1; END;

CREATE TRIGGER "PlaceName_insert_revision" AFTER INSERT ON "PlaceName" BEGIN UPDATE "Revision" SET "stamp" = lower(hex(randomblob(12))) WHERE "id" = 1; END;
CREATE TRIGGER "PlaceName_update_revision" AFTER UPDATE ON "PlaceName" BEGIN UPDATE "Revision" SET "stamp" = lower(hex(randomblob(12))) WHERE "id" = 1; END;
CREATE TRIGGER "PlaceName_delete_revision" AFTER DELETE ON "PlaceName" BEGIN UPDATE "Revision" SET "stamp" = lower(hex(randomblob(12))) WHERE "id" = 1; END;

CREATE TRIGGER "Event_insert_revision" AFTER INSERT ON "Event" BEGIN UPDATE "Revision" SET "stamp" = lower(hex(randomblob(12))) WHERE "id" = 1; END;
CREATE TRIGGER "Event_update_revision" AFTER UPDATE ON "Event" BEGIN UPDATE "Revision" SET "stamp" = lower(hex(randomblob(12))) WHERE "id" = 1; END;
CREATE TRIGGER "Event_delete_revision" AFTER DELETE ON "Event" BEGIN UPDATE "Revision" SET "stamp" = lower(hex(randomblob(12))) WHERE "id" = 1; END;

CREATE TRIGGER "Claim_insert_revision" AFTER INSERT ON "Claim" BEGIN UPDATE "Revision" SET "stamp" = lower(hex(randomblob(12))) WHERE "id" = 1; END;
CREATE TRIGGER "Claim_update_revision" AFTER UPDATE ON "Claim" BEGIN UPDATE "Revision" SET "stamp" = lower(hex(randomblob(12))) WHERE "id" = 1; END;
CREATE TRIGGER "Claim_delete_revision" AFTER DELETE ON "Claim" BEGIN UPDATE "Revision" SET "stamp" = lower(hex(randomblob(12))) WHERE "id" = 1; END;

CREATE TRIGGER "Report_insert_revision" AFTER INSERT ON "Report" BEGIN UPDATE "Revision" SET "stamp" = lower(hex(randomblob(12))) WHERE "id" = 1; END;
CREATE TRIGGER "Report_update_revision" AFTER UPDATE ON "Report" BEGIN UPDATE "Revision" SET "stamp" = lower(hex(randomblob(12))) WHERE "id" = 1; END;
CREATE TRIGGER "Report_delete_revision" AFTER DELETE ON "Report" BEGIN UPDATE "Revision" SET "stamp" = lower(hex(randomblob(12))) WHERE "id" = 1; END;
