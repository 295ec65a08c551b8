import { expect, test } from "vitest";
import { correctionHref } from "./correction";

const mistake = { title: "Varen: capture & more", address: "https://claims.example.org/events/x#c1" };
const ENCODED = "https%3A%2F%2Fclaims.example.org%2Fevents%2Fx%23c1";

test.each([
  [null, "/about#corrections"],
  ["https://forms.example.org/mend?page={address}", `https://forms.example.org/mend?page=${ENCODED}`],
  ["https://forms.example.org/mend", `https://forms.example.org/mend?address=${ENCODED}`],
  ["https://forms.example.org/mend?to=desk#form", `https://forms.example.org/mend?to=desk&address=${ENCODED}#form`],
])("mistakes told to %s go to %s", (to, href) => {
  expect(correctionHref(to, mistake)).toBe(href);
});

test("a letter says in its subject and its text what it is about", () => {
  const href = correctionHref("desk@example.org", mistake);
  expect(href).toMatch(/^mailto:desk@example\.org\?subject=Mistake%3A%20Varen%3A%20capture%20%26%20more&body=/);
  expect(href).toContain(`body=${ENCODED}%0A`);
});
