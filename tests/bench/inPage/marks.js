// Runs in every page before its own scripts: notes when the page says that it is ready, and when the last input came.
// Times are in ms since 1970, as those of the compositor's frames.
(() => {
  const marks = { readyAt: null, inputAt: null };
  window.benchMarks = marks;
  const epoch = (time) => performance.timeOrigin + time;
  const note = () =>
    requestAnimationFrame(() =>
      requestAnimationFrame((time) => {
        marks.readyAt ??= epoch(time);
      }),
    );
  for (const type of ['peer:ready', 'atlas:started']) document.addEventListener(type, note, { once: true });
  for (const type of ['click', 'change', 'keydown']) {
    addEventListener(
      type,
      (event) => {
        // A change follows from the click that made it: the click's time is the reader's.
        if (type !== 'change' || marks.inputAt === null) marks.inputAt = epoch(event.timeStamp);
      },
      { capture: true, passive: true },
    );
  }
})();
