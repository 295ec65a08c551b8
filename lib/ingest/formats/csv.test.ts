import { describe, expect, test } from "vitest";
import type { Problem } from "../problem";
import { csv } from "./csv";
import { readWith } from "./read.sample";

const read = (content: string | Uint8Array, columns = {}) => readWith(csv, "week.csv", content, { columns });
const table = (...rows: string[]) => rows.join("\n");

const HEADER = "id,outlet,date,link,headline,body";
const OSK = 'osk,The Herald,2031-05-02,https://herald.example/osk,"Osk, a town"," Osk fell.\n\n""So it did."" "';
const VAREN = "varen,The Herald,,,,Varen held.";

test("reads an article a row, with the text as it is", async () => {
  expect(await read(table(HEADER, OSK, VAREN))).toMatchObject([
    {
      id: "osk",
      publisher: "The Herald",
      published: "2031-05-02",
      url: "https://herald.example/osk",
      title: "Osk, a town",
      text: ' Osk fell.\n\n"So it did." ',
    },
    { id: "varen", published: null, url: null, title: null, text: "Varen held." },
  ]);
});

test.each([
  ["a byte-order mark", `\uFEFF${table(HEADER, VAREN)}`],
  ["Windows line ends", table(HEADER, VAREN, "").replaceAll("\n", "\r\n")],
  ["semicolons", table(HEADER, VAREN).replaceAll(",", ";")],
  ["tabs", table(HEADER, VAREN).replaceAll(",", "\t")],
  ["names in quotes", table(HEADER.replace("outlet", '"Outlet"'), VAREN)],
  ["empty lines", table("", HEADER, "", VAREN, ",,,,,", "")],
  ["cells that nobody knows", table(`mood,${HEADER}`, `sad,${VAREN}`)],
  ["cells left out at the end", table(`${HEADER},mood`, VAREN)],
  ["empty cells beyond the header", table(HEADER, `${VAREN},,`)],
])("takes %s", async (_what, content) => {
  expect(await read(content)).toMatchObject([{ id: "varen", publisher: "The Herald", text: "Varen held." }]);
});

test.each([
  ["text,title,publisher,published,url,agency", {}],
  ["Body,Headline,Outlet,Date,Link,Agency", {}],
  ["Content,Headline,Source,Published at,URL,Agency", {}],
  [
    "story,kicker,paper,day,where,wire",
    { text: "story", title: "kicker", publisher: "paper", published: "Day", url: "where", agency: "wire" },
  ],
])("finds the columns of %s", async (header, columns) => {
  expect(
    await read(table(header, "Osk fell.,Osk,The Herald,2031-05-02,https://herald.example,Wire"), columns),
  ).toMatchObject([
    { text: "Osk fell.", title: "Osk", publisher: "The Herald", published: "2031-05-02", agency: "Wire" },
  ]);
});

test("an article without an id gets one, and without an outlet the one that is given with the file", async () => {
  const given = { publisher: "The Herald" };
  expect(
    await readWith(csv, "week.csv", table("text,url", "Osk fell.,https://herald.example/osk"), given),
  ).toMatchObject([{ ...given, id: expect.stringMatching(/^herald\.example-/) }]);
});

test.each(["2031-05-02T23:30:00-04:00", "2031-05-02 08:00", '"Fri, 02 May 2031 23:30:00 GMT"'])(
  "takes the day of %s as it is written",
  async (published) => {
    expect(await read(table("publisher,text,published", `P,Osk fell.,${published}`))).toMatchObject([
      { published: "2031-05-02" },
    ]);
  },
);

describe("refuses, and says where and what", () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    [
      "no column of texts",
      table("id,story", "osk,fell"),
      /^week\.csv: has no column of texts; it has “id”, “story”\. Name it text/,
    ],
    ["a header alone", HEADER, /^week\.csv: holds no row/],
    ["nothing", "\n\n", /^week\.csv: holds no row/],
    [
      "another encoding",
      Buffer.from("text\n\xcf\xf0\xe8", "latin1"),
      /^week\.csv: .*it is no UTF-8\. Save it as UTF-8/,
    ],
    ["UTF-16", Buffer.from("\uFEFFtext\nOsk", "utf16le"), /it is no UTF-8/],
    [
      "a quote without an end",
      table(HEADER, VAREN.replace("held.", '"held.')).replace("Varen ", ""),
      /has a quote that is never closed, in row 2/,
    ],
    ["a row that never ends", table("text", `"${"x".repeat(16_500_000)}`), /row 2 is longer than 16,000,000 bytes/],
  ])("%s", async (_what, content, message) => {
    expect((await read(content)).map((one) => (one as Problem).message)).toEqual([expect.stringMatching(message)]);
  });

  test("a column that was named and is not there", async () => {
    expect(String((await read(table("text", "Osk fell."), { title: "kicker" }))[0])).toContain(
      "has no column “kicker”, expected for title; it has “text”",
    );
  });

  test.each([
    ["a date in words", VAREN.replace(",,,,", ",2 May,,,"), /row 3: date is “2 May”; expected a day that exists/],
    ["a day that is one of two", VAREN.replace(",,,,", ",02/05/2031,,,"), /row 3: date is “02\/05\/2031”/],
    ["an empty text", VAREN.replace("Varen held.", ""), /row 3: body is “”; expected the article's text/],
    ["an address that could run", VAREN.replace(",,,,", ",,javascript:alert(1),,"), /row 3: link is “javascript/],
    ["more cells than the header", `${VAREN},more`, /row 3: has 7 cells, the header 6; quote a cell/],
  ])("of a row with %s, and the others go on", async (_what, row, message) => {
    const [first, second, third] = await read(table(HEADER, OSK, row, VAREN));
    expect([first, third]).toMatchObject([{ id: "osk" }, { id: "varen" }]);
    expect((second as Problem).message).toMatch(message);
  });
});

test("is told by its header", () => {
  expect(csv.sniff("headline;body\nOsk;Osk fell.")).toBe(true);
  expect(csv.sniff("Osk, a text of this content, fell.")).toBe(false);
});
