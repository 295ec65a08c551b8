-- CreateIndex: the few articles whose text has signs of four bytes, of which positions in code points differ from those in UTF-16 units.
CREATE INDEX "Article_text_beyond_idx" ON "Article"("id") WHERE (instr(CAST("text" AS BLOB), x'F0') + instr(CAST("text" AS BLOB), x'F1') + instr(CAST("text" AS BLOB), x'F2') + instr(CAST("text" AS BLOB), x'F3') + instr(CAST("text" AS BLOB), x'F4')) > 0;
