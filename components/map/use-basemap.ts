import { useEffect, useState } from "react";
import { type BasemapLayers, readBasemap } from "./basemap-file";

/** The basemap, or null until it is there; without it the marks stand on plain ground. */
export function useBasemap(): BasemapLayers | null {
  const [layers, setLayers] = useState<BasemapLayers | null>(null);

  useEffect(function load() {
    const abort = new AbortController();
    readBasemap(abort.signal).then(setLayers, (error) => {
      if (!abort.signal.aborted) console.error("The basemap could not be read:", error);
    });
    return () => abort.abort();
  }, []);

  return layers;
}
