import { createSampleDatabase } from "./database.sample";

/**
 * A small war, for tests of what is asked of it. About Varen: the guard takes it on 28 January, the corps says on the
 * 30th that it held, The Courier could not check. About Osk: the mayor reports a strike in March. And aid without a day.
 */
export function createVarenDatabase(): string {
  const rows = createSampleDatabase();

  rows.actor({ id: "guard", name: "Courier Guard", side: "RU" });
  rows.actor({ id: "corps", name: "River Corps", side: "UA" });
  rows.actor({ id: "mayor", name: "Mayor of Osk", side: "UA" });
  rows.actor({ id: "media", name: "Outlet’s own voice", side: "none" });
  rows.publisher({ id: "courier", name: "The Courier" });
  rows.publisher({ id: "gazette", name: "Gazette" });
  rows.article({ id: "courier-1", publisherId: "courier", publishedOn: "2023-01-31", contentHash: "1" });
  rows.article({ id: "gazette-1", publisherId: "gazette", publishedOn: "2023-02-01", contentHash: "2" });
  rows.article({ id: "gazette-2", publisherId: "gazette", publishedOn: null, contentHash: "3" });
  rows.place({ id: "gn-varen", name: "Varen" });
  rows.place({ id: "gn-osk", name: "Osk", lat: 49 });
  rows.placeName({ placeId: "gn-varen", name: "Варен", folded: "waren" });

  const varen = { eventId: "varen", placeId: "gn-varen", placeName: "Varen" };
  rows.event({
    id: "varen",
    placeId: "gn-varen",
    from: "2023-01-28",
    to: "2023-01-31",
    status: "contested",
    title: "Varen: capture claimed by Russia, disputed by Ukraine",
  });
  rows.claim({ ...varen, id: "took", claimantId: "guard", saidFrom: "2023-01-28" });
  rows.claim({ ...varen, id: "held", claimantId: "corps", type: "repel", saidFrom: "2023-01-30" });
  rows.claim({ ...varen, id: "unchecked", claimantId: "media", stance: "unverified" });
  rows.report({ id: "r1", claimId: "took", articleId: "courier-1", excerpt: "The guard took Varen, 100% of it." });
  rows.report({ id: "r2", claimId: "took", articleId: "gazette-1", excerpt: "Varen was taken, said the guard." });
  rows.report({ id: "r3", claimId: "held", articleId: "courier-1", excerpt: "The corps held the old mill." });
  rows.report({ id: "r4", claimId: "unchecked", articleId: "courier-1", excerpt: "We could not check." });

  rows.event({
    id: "osk",
    topic: "strike",
    placeId: "gn-osk",
    from: "2023-03-01",
    title: "Osk: strike claimed by Ukraine",
  });
  rows.claim({
    id: "hit",
    eventId: "osk",
    claimantId: "mayor",
    type: "strike",
    placeId: "gn-osk",
    placeName: "Osk",
    saidFrom: "2023-03-01",
    saidTo: "2023-03-31",
    saidPrecision: "month",
  });
  rows.report({ id: "r5", claimId: "hit", articleId: "gazette-1", excerpt: "A shell hit the bridge." });

  rows.event({ id: "aid", topic: "aid", title: "Military aid, no place named" });
  rows.claim({ id: "pledge", eventId: "aid", claimantId: "corps", type: "aid", saidPrecision: "unknown" });
  rows.report({ id: "r6", claimId: "pledge", articleId: "gazette-2", excerpt: "More boats are on their way." });

  return rows.url;
}
