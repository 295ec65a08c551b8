import { useEffect, useState } from "react";
import { type BasemapFile, readBasemap } from "./basemap-file";
import { isAskedFor } from "./basemap-source";

/** What has been read is kept: a map that is drawn again has its ground at once. */
let kept: BasemapFile | null = null;
/** Where it fails, the next map asks again. */
let reading: Promise<BasemapFile | null> | null = isAskedFor() ? read() : null;

async function read(): Promise<BasemapFile | null> {
  try {
    kept = await readBasemap();
  } catch (error) {
    console.error("The basemap could not be read:", error);
    reading = null;
  }
  return kept;
}

/** The basemap, or null until it is there and where it is not wanted; without it the marks stand on plain ground. */
export function useBasemap(isWanted: boolean): BasemapFile | null {
  const [file, setFile] = useState(kept);

  useEffect(
    function load() {
      if (file || !isWanted) return;
      let isGone = false;
      reading ??= read();
      reading.then((found) => {
        if (!isGone) setFile(found);
      });
      return () => {
        isGone = true;
      };
    },
    [file, isWanted],
  );

  return isWanted ? file : null;
}
