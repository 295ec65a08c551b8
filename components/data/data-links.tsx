import { Fragment } from "react";
import type { Filter } from "@/lib/filter/filter";
import { DATA, type DataName, dataDocsHref, dataHref, eventDataHref } from "@/lib/view/data";
import styles from "./data.module.css";

type Props =
  | { /** What the page shows, as a filter. */ filter: Partial<Filter>; event?: undefined }
  | { /** The event that the page shows. */ event: string; filter?: undefined };

/** The files of an event have no columns of many. */
const OF_MANY: DataName[] = ["events.arrow"];

/** The rows that a page shows, as data: `<DataLinks event={id} />`, `<DataLinks filter={{ place: [id] }} />`. */
export function DataLinks({ filter, event }: Props) {
  const files = DATA.filter(({ name }) => event === undefined || !OF_MANY.includes(name));

  return (
    <p className={styles.links}>
      <span>This page as data: </span>
      {files.map(({ name, label }, at) => (
        <Fragment key={name}>
          {at > 0 && ", "}
          <a href={event === undefined ? dataHref(name, filter) : eventDataHref(event, name)}>{label}</a>
        </Fragment>
      ))}
      . <a href={dataDocsHref()}>What they hold</a>
    </p>
  );
}
