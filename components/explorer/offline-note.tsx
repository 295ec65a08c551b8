import { useOffline } from "next/offline";
import { useSyncExternalStore } from "react";
import styles from "./offline-note.module.css";

/** A page that has come had a network, or needs none on the machine that serves it: only what is lost after that counts. */
let hasLost = false;

/** Without a network the map goes on with what it has: says what that is, and goes when the network is back. */
export function OfflineNote() {
  const isOffline = useSyncExternalStore(
    follow,
    () => hasLost,
    () => false,
  );
  // A page was asked for and no server answered; it is asked for again until one does.
  const isUnanswered = useOffline();

  return (
    <p className={styles.note} aria-live="polite">
      {(isOffline || isUnanswered) && (
        <>
          <strong>{isOffline ? "You are offline." : "The server cannot be reached."}</strong> Filters go on with what
          has been loaded; searches and dossiers wait for the network.
        </>
      )}
    </p>
  );
}

function follow(tell: () => void): () => void {
  const note = ({ type }: Event) => {
    hasLost = type === "offline";
    tell();
  };
  window.addEventListener("online", note);
  window.addEventListener("offline", note);
  return () => {
    window.removeEventListener("online", note);
    window.removeEventListener("offline", note);
  };
}
