import { slug } from "./slug";

/**
 * What counts as one independent source: the agency that an article credits, else the publisher's family, else the publisher.
 *
 * An agency's own article and the copies that credit it have one origin, since an agency's id is its name's slug.
 */
export function originOf({
  agency,
  publisherId,
  family,
}: {
  agency: string | null;
  publisherId: string;
  family: string | null;
}) {
  if (agency) return slug(agency) || agency;
  return family ? slug(family) || family : publisherId;
}
