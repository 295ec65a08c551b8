/** What a PDF of tests may have besides its lines. */
type Besides = { title?: string; isEncrypted?: boolean };

/** A PDF of some pages of lines, written by hand; an empty line leaves a gap. */
export function makePdf(pages: string[][], { title, isEncrypted = false }: Besides = {}): Buffer {
  const first = 4;
  const kids = pages.map((_lines, index) => `${first + 2 * index} 0 R`);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...pages.flatMap((lines, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${first + 1 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      stream(lines),
    ]),
    `<< ${title ? `/Title (${title})` : ""} >>`,
    `<< /Filter /Standard /V 1 /R 2 /O <${"ab".repeat(32)}> /U <${"cd".repeat(32)}> /P -4 >>`,
  ];
  const info = `/Info ${objects.length - 1} 0 R`;
  const id = `<${"01".repeat(16)}>`;
  return assemble(objects, isEncrypted ? `${info} /Encrypt ${objects.length} 0 R /ID [${id} ${id}]` : info);
}

function stream(lines: string[]): string {
  const shown = lines.map((line) => `(${line.replace(/[()\\]/g, "\\$&")}) Tj T*`).join("\n");
  const content = `BT /F1 11 Tf 14 TL 72 720 Td\n${shown}\nET`;
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function assemble(objects: string[], trailer: string): Buffer {
  let out = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = String(out.length).padStart(10, "0");
    out += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${place} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}`;
  return Buffer.from(
    `${out}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${out.length}\n%%EOF`,
    "latin1",
  );
}
