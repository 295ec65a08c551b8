export type Scalar = string | number | boolean | null;

/** One property of the features of a collection: flat, so that a GIS has a column of it. */
export type Property<Item> = {
  name: string;
  type: "string" | "integer" | "boolean";
  format?: "date" | "uri";
  /** What it holds, for readers. */
  note: string;
  value: (item: Item, site: string) => Scalar;
};

/** The properties of one feature: `{ title: "Varen: capture claimed by …", … }`. */
export function readProperties<Item>(properties: Property<Item>[], item: Item, site: string): Record<string, Scalar> {
  return Object.fromEntries(properties.map(({ name, value }) => [name, value(item, site)]));
}
