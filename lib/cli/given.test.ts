import { expect, test } from "vitest";
import { readGiven } from "./given";

test("what is known of files is nothing where nothing is said", () => {
  expect(readGiven({})).toEqual({ publisher: null, columns: {} });
});

test("takes an outlet, and columns in one word or several", () => {
  const columns = { text: "body", title: "Headline, in short" };
  expect(readGiven({ publisher: "The Herald", columns: ["text=body,title=Headline, in short"] })).toEqual({
    publisher: "The Herald",
    columns,
  });
  expect(readGiven({ columns: ["text = body", "title=Headline, in short"] })).toEqual({ publisher: null, columns });
});

test.each([
  [{ publisher: " " }, "--publisher is “ ”; expected the name of an outlet"],
  [{ publisher: "x".repeat(201) }, "at most 200 characters"],
  [{ columns: ["body"] }, "--columns is “body”; expected FIELD=COLUMN, as text=body,title=headline."],
  [{ columns: ["text="] }, "--columns is “text=”; expected FIELD=COLUMN"],
  [{ columns: ["tekst=body"] }, "--columns names the field “tekst”; expected one of text, title, publisher"],
  [{ columns: ["text=a", "text=b"] }, "--columns names “text” twice"],
])("refuses %j", (values, message) => {
  expect(() => readGiven(values)).toThrow(message);
});
