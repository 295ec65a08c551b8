import { describe, expect, test } from "vitest";
import { toBibtex, toCslJson } from "./citation-formats";
import { citeClaim, citeEvent } from "./cited";
import { claimView, reportView } from "./claim.sample";
import { eventView } from "./event.sample";

const SITE = "https://claims.example.org";
const event = citeEvent(
  eventView({ id: "territory-varen-2023-05-03", title: "Varen: capture claimed by Russia", status: "contested" }),
  SITE,
);

describe("a dossier", () => {
  test("is cited in a sentence that says it is of claims", () => {
    expect(event.plain).toMatch(
      /^“Varen: capture claimed by Russia”, Claimline\. Contested.*Claims, not facts\. https:/,
    );
    expect(event.plain).toContain(`${SITE}/events/territory-varen-2023-05-03`);
  });

  test("has no author: nobody vouches for it", () => {
    expect(event.author).toBeNull();
    expect(toBibtex(event)).not.toContain("author");
    expect(JSON.parse(toCslJson(event))[0]).not.toHaveProperty("author");
  });
});

describe("a claim", () => {
  test("is cited by who claims it and the day it was said", () => {
    const cited = citeClaim(claimView({}), SITE);
    expect(toBibtex(cited)).toBe(`@misc{c1,
  author = {{Example Brigade}},
  title = {{Example Brigade asserts capture of Varen}},
  howpublished = {Claimline},
  year = {2023},
  month = may,
  day = {3},
  url = {https://claims.example.org/events/territory-varen-2023-05-03#c1},
  note = {“Our men took the mill at Varen, the brigade said.” – Example Brigade asserts capture (Varen, 3 May 2023), as reported by The Courier (AFP), 4 May 2023. Claims, not facts.}
}`);
    expect(JSON.parse(toCslJson(cited))).toEqual([
      {
        id: "c1",
        type: "webpage",
        title: "Example Brigade asserts capture of Varen",
        author: [{ literal: "Example Brigade" }],
        "container-title": "Claimline",
        issued: { "date-parts": [[2023, 5, 3]] },
        URL: "https://claims.example.org/events/territory-varen-2023-05-03#c1",
        note: cited.note,
      },
    ]);
  });

  test.each([
    [{ from: "2023-05-01", to: "2023-05-31", precision: "month" }, [2023, 5]],
    [{ from: "2023-05-29", to: "2023-06-04", precision: "week" }, [2023]],
    [{ from: "2023-01-01", to: "2023-12-31", precision: "year" }, [2023]],
    [{ from: null, to: "2023-05-03", precision: "day" }, [2023, 5, 3]],
  ] as const)("is dated no more exactly than is known: %o", (said, parts) => {
    const [item] = JSON.parse(toCslJson(citeClaim(claimView({ said }), SITE)));
    expect(item.issued["date-parts"]).toEqual([parts]);
  });

  test("has no date where none is known, and an outlet’s own voice no author", () => {
    const said = { from: null, to: null, precision: "unknown" } as const;
    const cited = citeClaim(claimView({ said, side: "none" }), SITE);
    expect(toBibtex(cited)).not.toMatch(/year|month|day =|author/);
    expect(JSON.parse(toCslJson(cited))[0]).not.toHaveProperty("issued");
  });
});

describe("escaping", () => {
  const hostile = `100% of A&B's {mill} #1 is \\gone_ ~ $5 ^ up`;
  const cited = citeClaim(claimView({ reports: [reportView({ excerpt: hostile })], claimantName: hostile }), SITE);

  test("leaves nothing to TeX, and braces in balance", () => {
    const bibtex = toBibtex(cited);
    expect(bibtex).toContain(
      "100\\% of A\\&B's \\textbraceleft{}mill\\textbraceright{} \\#1 is \\textbackslash{}gone\\_ \\textasciitilde{} \\$5 \\textasciicircum{} up",
    );
    const count = (sign: string) => bibtex.split(sign).length;
    expect(count("{")).toBe(count("}"));
  });

  test("a key has no sign that ends it", () => {
    expect(toBibtex({ ...event, id: 'aid, {x} "ї"' })).toMatch(/^@misc\{aid-x-,\n/);
  });

  test("JSON is JSON", () => {
    expect(JSON.parse(toCslJson(cited))[0].author).toEqual([{ literal: hostile }]);
  });
});
