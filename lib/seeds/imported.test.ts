import { expect, test } from "vitest";
import { place } from "@/lib/gazetteer/place.sample";
import { addedBy, withImported } from "./imported";

const osk = place("1", "Osk", { names: ["Оск"] });
const varen = place("2", "Varen");

test("a file adds the places and the spellings that were not there", () => {
  const merged = [{ ...osk, names: ["Оск", "Oskoye"] }, varen];
  expect(addedBy("XX.zip", [osk], merged)).toEqual([
    { ...osk, names: ["Оск", "Oskoye"], importedFrom: "XX.zip" },
    { ...varen, importedFrom: "XX.zip" },
  ]);
});

test("a file that tells nothing new adds nothing", () => {
  expect(addedBy("XX.zip", [osk, varen], [osk, varen])).toEqual([]);
});

test("what ships keeps its facts and takes the imported spellings", () => {
  const imported = { ...osk, name: "Old Osk", lat: 1, names: ["Оск", "Oskoye", "Osk"], importedFrom: "XX.zip" };
  expect(withImported([osk], [imported])).toEqual([{ ...osk, names: ["Оск", "Oskoye"], importedFrom: "XX.zip" }]);
});

test("imported places stand beside those that ship, in the order of their ids", () => {
  const far = { ...varen, id: "0", importedFrom: "XX.zip" };
  expect(withImported([osk, varen], [far]).map(({ id }) => id)).toEqual(["0", "1", "2"]);
  expect(withImported([osk], [])).toEqual([osk]);
});
