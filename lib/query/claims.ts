import { readRows } from "@/lib/db/reader";
import type { ReportRow } from "@/lib/view/rows";
import { Prisma } from "@/prisma/client/client";

/** Every report of one article, in the order of its text. */
export function selectArticleReports(articleId: string): ReportRow[] {
  return readRows<ReportRow>(Prisma.sql`
    SELECT ${REPORT_COLUMNS}, COUNT(*) OVER (PARTITION BY r.claimId) AS reportCount
    FROM Report r ${WITH_ARTICLE}
    WHERE r.articleId = ${articleId}
    ORDER BY r.start`);
}

/** Reports of some claims, first printed first: of each claim so many, after so many that are left out. */
export function selectClaimReports(claimIds: string[], take: number, skip = 0): ReportRow[] {
  return readRows<ReportRow>(Prisma.sql`
    SELECT ${REPORT_COLUMNS}, chosen.reportCount
    FROM (
      SELECT r.id, COUNT(*) OVER (PARTITION BY r.claimId) AS reportCount,
        ROW_NUMBER() OVER (PARTITION BY r.claimId ORDER BY ${PRINTED_FIRST}) AS number
      FROM json_each(${JSON.stringify(claimIds)}) AS asked
        JOIN Report r ON r.claimId = asked.value
        JOIN Article ar ON ar.id = r.articleId) AS chosen
      JOIN Report r ON r.id = chosen.id ${WITH_ARTICLE}
    WHERE chosen.number > ${skip} AND chosen.number <= ${skip + take}
    ORDER BY ${PRINTED_FIRST}`);
}

const REPORT_COLUMNS = Prisma.sql`r.id, r.claimId, r.articleId, ar.title AS articleTitle, ar.url, pu.name AS publisherName,
  ar.agency, ar.publishedOn, ar.supersededById IS NOT NULL AS corrected, r.start, r.end, r.excerpt, r.before, r.after, r.cueStart, r.cueEnd, r.placeStart, r.placeEnd,
  r.rule, r.basis, r.confidence`;

const WITH_ARTICLE = Prisma.sql`JOIN Article ar ON ar.id = r.articleId JOIN Publisher pu ON pu.id = ar.publisherId`;

const PRINTED_FIRST = Prisma.sql`ar.publishedOn IS NULL, ar.publishedOn, r.articleId, r.start`;
