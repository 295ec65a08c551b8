/** One printing of numbers: of which claim, by whom, when. */
export type LossRow = {
  claimId: string;
  killed: number | null;
  wounded: number | null;
  publisherName: string;
  publishedOn: string | null;
};

/** Numbers as one claim gives them and who printed them so. Numbers that differ stay apart; nothing is averaged. */
export type Loss = Pick<LossRow, "claimId" | "killed" | "wounded"> & {
  printed: { publisherName: string; publishedOn: string | null }[];
};

/** The numbers of an event side by side, in the order given, which is that of their printing. */
export function toLosses(rows: LossRow[]): Loss[] {
  const losses = new Map<string, Loss>();
  for (const { claimId, killed, wounded, publisherName, publishedOn } of rows) {
    const key = JSON.stringify([claimId, killed, wounded]);
    const loss = losses.get(key) ?? { claimId, killed, wounded, printed: [] };
    if (!loss.printed.some((one) => one.publisherName === publisherName))
      loss.printed.push({ publisherName, publishedOn });
    losses.set(key, loss);
  }
  return [...losses.values()];
}
