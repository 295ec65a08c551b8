import { expect, test } from "vitest";
import { fromMaps, usualRussian } from "./romanise";

test.each([
  ["Hulyaypole", "Huliaipole"],
  ["Kryvyy Rih", "Kryvyi Rih"],
  ["Mykolayiv", "Mykolaiv"],
  ["Yenakiyeve", "Yenakiieve"],
  ["Troyitske", "Troitske"],
  ["Yevpatoriya", "Yevpatoriia"],
  ["Hołoby", "Holoby"],
])("brings %s of the maps to the official way", (name, official) => {
  expect(fromMaps(name)).toBe(official);
});

test.each(["Kharkiv", "Lyman", "Zarechnoye", "Stary Krym"])("has nothing to change in %s", (name) => {
  expect(fromMaps(name)).toBe(name);
});

test.each([
  ["Staryy Oskol", "Stary Oskol"],
  ["Nizhniy Novgorod", "Nizhny Novgorod"],
  ["Orël", "Oryol"],
  ["Yeysk", "Yeysk"],
])("writes %s as English does", (name, usual) => {
  expect(usualRussian(name)).toBe(usual);
});
