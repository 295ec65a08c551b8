import type { Field } from "./formats";

/** What the elements of an entry hold. */
export const ENTRY_ELEMENTS: Field[] = [
  {
    name: "id",
    type: "tag URI",
    note: "Of the first report of it that was read, so that it stays the same when an event gets an earlier day.",
  },
  { name: "title", type: "text", note: "Who claims what, and where." },
  { name: "updated", type: "instant", note: "The day on which the last article that prints it was read." },
  { name: "published", type: "instant", note: "The day on which the first article that prints it was read." },
  { name: "link alternate", type: "address", note: "The dossier of its event." },
  { name: "link related", type: "address", note: "The sentence in each article that prints it, on this site." },
  { name: "link via", type: "address", note: "The article where it was printed, where its address is known." },
  { name: "category", type: "word", note: "side, type, stance and status, each with a scheme of its own." },
  { name: "summary", type: "text", note: "The sentences as printed, by whom and when; then the event and its status." },
];
