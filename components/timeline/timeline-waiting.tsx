import styles from "./timeline-waiting.module.css";

/** In the timeline's place until all events are there: bars of some of them would say something untrue. */
export function TimelineWaiting({ className }: { className?: string }) {
  return (
    <section className={`${className} ${styles.waiting}`} aria-label="Timeline">
      <p>
        <span className="with-script">Drawing the timeline…</span>
        <span className="without-script">The timeline needs script. The list is in order of days.</span>
      </p>
    </section>
  );
}
