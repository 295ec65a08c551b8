/**
 * A name as part of an address: lower case Latin letters, digits and single hyphens; empty where none remain.
 *
 *     slug("Côte-d’Or 2") // "cote-d-or-2"
 */
export function slug(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
