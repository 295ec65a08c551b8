import { sayShare } from "@/components/stats/say-share";
import { formatNumber } from "@/lib/filter/number";
import { publisherHref } from "@/lib/view/address";
import type { PublisherLine } from "@/lib/view/publisher";
import styles from "./index-table.module.css";

/** Outlets with how much was read of them. */
export function PublisherTable({ publishers }: { publishers: PublisherLine[] }) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">Publishers</caption>
      <thead>
        <tr>
          <th scope="col">Publisher</th>
          <th scope="col">Articles read</th>
          <th scope="col">Crediting an agency</th>
          <th scope="col">Claims printed</th>
        </tr>
      </thead>
      <tbody>
        {publishers.map((publisher) => (
          <tr key={publisher.id}>
            <th scope="row">
              <a href={publisherHref(publisher.id)}>{publisher.name}</a>
            </th>
            <td>{formatNumber(publisher.articles)}</td>
            <td>{sayShare(publisher.fromAgencies, publisher.articles)}</td>
            <td>{formatNumber(publisher.claims)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
