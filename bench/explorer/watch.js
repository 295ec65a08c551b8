// Runs in the page before its own scripts, and notes what a reader would see change: nothing here knows how it is drawn.
{
  /** Longer than this from one look to the next, and the page was at work: it has not been quiet. */
  const LATE = 150;
  const LOOK = 50;
  /** Calls that change what a canvas shows. */
  const STROKES = ["clearRect", "fillRect", "drawImage", "fill", "stroke", "fillText", "putImageData"];

  const watch = { lastChange: 0, quiet: 0, clickedAt: 0, longTasks: [], frames: null };
  window.watch = watch;

  let isAwaited = false;
  let looked = performance.now();

  /** What changes is seen when the frame that it is in has been made. */
  function change() {
    watch.quiet = 0;
    if (isAwaited) return;
    isAwaited = true;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        isAwaited = false;
        watch.lastChange = performance.now();
        watch.quiet = 0;
      };
      port2.postMessage(null);
    });
  }

  /** Scripts, styles and the like that come and go are not seen, nor is what is written again as it was. */
  function isSeen({ type, target, attributeName, oldValue, addedNodes, removedNodes }) {
    if (document.head?.contains(target)) return false;
    if (type === "attributes" && oldValue === target.getAttribute(attributeName)) return false;
    if (type === "characterData" && oldValue === target.data) return false;
    const nodes = [...addedNodes, ...removedNodes];
    return nodes.length === 0 || nodes.some((node) => !/^(SCRIPT|LINK|STYLE|META|TEMPLATE)$/.test(node.nodeName));
  }

  new MutationObserver((records) => records.some(isSeen) && change()).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeOldValue: true,
    characterData: true,
    characterDataOldValue: true,
  });

  for (const name of STROKES) {
    const stroke = CanvasRenderingContext2D.prototype[name];
    CanvasRenderingContext2D.prototype[name] = function (...args) {
      change();
      return stroke.apply(this, args);
    };
  }

  setInterval(() => {
    const now = performance.now();
    const since = now - looked;
    looked = now;
    const isBusy = isAwaited || since > LATE || document.querySelector('[aria-busy="true"]') !== null;
    watch.quiet = isBusy ? 0 : watch.quiet + since;
  }, LOOK);

  new PerformanceObserver((list) => watch.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe(
    {
      type: "longtask",
      buffered: true,
    },
  );

  addEventListener(
    "click",
    ({ timeStamp }) => {
      watch.clickedAt = timeStamp;
    },
    true,
  );

  /** Starts to note how long each frame takes. */
  watch.startFrames = () => {
    const frames = [];
    watch.frames = frames;
    let last;
    requestAnimationFrame(function note(now) {
      if (watch.frames !== frames) return;
      if (last !== undefined) frames.push(now - last);
      last = now;
      requestAnimationFrame(note);
    });
  };

  watch.stopFrames = () => {
    const { frames } = watch;
    watch.frames = null;
    return frames ?? [];
  };

  /** Gives the time of the last change, once a drawn page has been quiet for so long. Asked once: to ask often is work too. */
  watch.settled = (quiet) =>
    new Promise((resolve) => {
      const timer = setInterval(() => {
        if (watch.quiet < quiet || !watch.isDrawn()) return;
        clearInterval(timer);
        resolve(watch.lastChange);
      }, LOOK);
    });

  /** Whether marks are on the map and bars on the timeline, drawn as elements or in what says so. */
  watch.isDrawn = () => {
    const map = document.querySelector('[aria-label="Map"]');
    const timeline = document.querySelector('[aria-label="Timeline"]');
    const hasMarks = [...(map?.querySelectorAll("button[aria-label]") ?? [])].some((button) =>
      /^[\d.,\s]+events\b|: /.test(button.ariaLabel),
    );
    const hasDrawn = (part) => part?.querySelector('[data-drawn="true"]') != null;
    return (hasMarks || hasDrawn(map)) && (timeline?.querySelector("svg rect") != null || hasDrawn(timeline));
  };
}
