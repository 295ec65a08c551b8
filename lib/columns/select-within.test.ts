import { expect, test } from "vitest";
import { toParams } from "@/lib/filter/query";
import { readFilter } from "@/lib/filter/read";
import { claimMark, eventView } from "@/lib/view/event.sample";
import { SIDES, TYPES } from "@/lib/vocabulary";
import { toColumns } from "./build";
import { select } from "./select";
import { selectWithin } from "./select-within";

/** Some events at eleven places and at none, not in the order of their days. */
const columns = toColumns(
  Array.from({ length: 60 }, (_, at) => {
    const day = `2023-01-${String(1 + ((at * 7) % 28)).padStart(2, "0")}`;
    const place = { id: `gn-${at % 11}`, name: "Varen", admin1: "", lat: 48 + (at % 11) / 10, lon: 38 };
    return eventView({
      id: `aid-${at}`,
      from: at % 9 === 0 ? null : day,
      place: at % 6 === 5 ? null : place,
      claims: Array.from({ length: 1 + (at % 3) }, (_, claim) =>
        claimMark({
          id: `${at}-${claim}`,
          claimantId: `c${(at + claim) % 4}`,
          side: SIDES[(at + claim) % 4] ?? "RU",
          type: TYPES[(at * claim) % 7] ?? "aid",
          day: at % 9 === 0 ? null : day,
          dayTo: at % 9 === 0 ? null : day,
        }),
      ),
    });
  }),
);

test.each([
  "",
  "side=RU",
  "bbox=37,48.05,39,48.15",
  "bbox=37,48.05,39,48.25&side=RU",
  "bbox=37,48.05,39,48.25&side=RU&claimant=c2&type=capture",
  "bbox=37,48.05,39,48.15&from=2023-01-05&to=2023-01-20",
  "bbox=37,48.05,39,48.15&publisher=courier",
  "bbox=-180,-90,180,90",
  "bbox=0,0,1,1",
  "place=gn-3",
  "place=gn-3&place=gn-4&status=third-party",
  "place=gn-3&status=contested",
  "place=gn-3&bbox=37,48.05,39,48.15",
  "place=nowhere",
])("of %j it finds what select does, in its order", (query) => {
  const filter = readFilter(toParams(new URLSearchParams(query)));
  expect(selectWithin(columns, filter)).toEqual(select(columns, filter));
});
