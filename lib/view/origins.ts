/** An outlet that printed something, on its own or with an agency; `origin` is the key of the one source that it counts as. */
export type Printing = {
  publisherId: string;
  publisherName: string;
  family: string | null;
  agency: string | null;
  origin: string;
  /** How many articles. */
  articles: number;
};

/**
 * One independent source and the outlets that printed it: an agency's copies are one, so are the papers of one house, and those who
 * have one text.
 */
export type Origin = {
  id: string;
  name: string;
  /** What joins its outlets, or null where it is an outlet alone. */
  joinedBy: "agency" | "house" | "text" | null;
  outlets: { id: string; name: string; articles: number }[];
};

/** The origins of what was printed, those with the most outlets first. */
export function toOrigins(printings: Printing[]): Origin[] {
  const groups = new Map<string, Printing[]>();
  for (const printing of printings) {
    const group = groups.get(printing.origin);
    if (group) group.push(printing);
    else groups.set(printing.origin, [printing]);
  }
  return [...groups]
    .map(([id, group]) => ({ id, ...nameOf(group), outlets: outletsOf(group) }))
    .sort((a, b) => b.outlets.length - a.outlets.length || (a.name < b.name ? -1 : 1));
}

function nameOf(group: Printing[]): Pick<Origin, "name" | "joinedBy"> {
  const agency = group.find((printing) => printing.agency)?.agency;
  if (agency) return { name: agency, joinedBy: "agency" };
  const [first] = group;
  if (group.every(({ publisherId }) => publisherId === first?.publisherId))
    return { name: first?.publisherName ?? "", joinedBy: null };
  if (group.every(({ family }) => family !== null && family === first?.family))
    return { name: first?.family ?? "", joinedBy: "house" };
  // Who has another's text goes by the name of the one who had it first.
  const owner = group.find(({ publisherId, origin }) => publisherId === origin) ?? first;
  return { name: owner?.publisherName ?? "", joinedBy: "text" };
}

function outletsOf(group: Printing[]): Origin["outlets"] {
  const outlets = new Map<string, Origin["outlets"][number]>();
  for (const { publisherId: id, publisherName: name, articles } of group) {
    const outlet = outlets.get(id);
    if (outlet) outlet.articles += articles;
    else outlets.set(id, { id, name, articles });
  }
  return [...outlets.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
