import { useEffect, useState } from "react";
import { BASEMAP } from "./basemap-address";
import { type BasemapLayers, readBasemap } from "./basemap-file";

/** What has been read is kept: a map that is drawn again has its ground at once. */
let kept: BasemapLayers | null = null;
/** Where the page has asked for it, it is read as soon as this file is. Where that fails, the next map asks again. */
let reading: Promise<BasemapLayers | null> | null = document.querySelector(`link[href="${BASEMAP}"]`) ? read() : null;

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
