import { answerData } from "@/app/data-answer";
import { toCsv } from "@/lib/export/csv";

export function GET(request: Request): Promise<Response> {
  return answerData(request, { type: "text/csv; charset=utf-8; header=present", file: "claims.csv", write: toCsv });
}
