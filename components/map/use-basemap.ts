import { useEffect, useState } from "react";
import { type BasemapLayers, readBasemap } from "./basemap-file";
import { isAskedFor } from "./basemap-source";

/** What has been read is kept: a map that is drawn again has its ground at once. */
let kept: BasemapLayers | null = null;
/** Where it fails, the next map asks again. */
let reading: Promise<BasemapLayers | null> | null = isAskedFor() ? read() : null;

async function read(): Promise<BasemapLayers | null> {
  try {
    kept = await readBasemap();
  } catch (error) {
    console.error("The basemap could not be read:", error);
    reading = null;
  }
  return kept;
}

/** The basemap, or null until it is there and where it is not wanted; without it the marks stand on plain ground. */
export function useBasemap(isWanted: boolean): BasemapLayers | null {
  const [layers, setLayers] = useState(kept);

  useEffect(
    function load() {
      if (layers || !isWanted) return;
      let isGone = false;
      reading ??= read();
      reading.then((found) => {
        if (!isGone) setLayers(found);
      });
      return () => {
        isGone = true;
      };
    },
    [layers, isWanted],
  );

  return isWanted ? layers : null;
}
