import { Fragment } from "react";
import type { Filter } from "@/lib/filter/filter";
import { DATA, type DataName, dataDocsHref, dataHref, eventDataHref } from "@/lib/view/data";
import styles from "./data.module.css";

/** What a page shows: a filter, or one event. */
type Props = { of: Partial<Filter>; event?: undefined } | { event: string; of?: undefined };

/** Columns are of many events. */
const OF_MANY: DataName[] = ["events.arrow"];

/** The rows that a page shows, as data: `<DataLinks event={id} />`, `<DataLinks of={{ place: [id] }} />`. */
export function DataLinks({ of, event }: Props) {
  const files = DATA.filter(({ name }) => event === undefined || !OF_MANY.includes(name));

  return (
    <p className={styles.links}>
      This page as data:{" "}
      {files.map(({ name, label }, at) => (
        <Fragment key={name}>
          {at > 0 && ", "}
          <a href={event === undefined ? dataHref(name, of) : eventDataHref(event, name)}>{label}</a>
        </Fragment>
      ))}
      . <a href={dataDocsHref()}>What they hold</a>
    </p>
  );
}
