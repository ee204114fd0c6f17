// Times of the page's animation frames while something moves it, and how many of the hand's events reached it.
window.benchFrameTimes = (lastingMs) =>
  new Promise((resolve) => {
    const times = [];
    let events = 0;
    const heard = () => {
      events += 1;
    };
    const kinds = ['pointermove', 'wheel'];
    for (const kind of kinds) addEventListener(kind, heard, { capture: true, passive: true });
    const end = performance.now() + lastingMs;
    // The first frame after the end counts: one that takes longer than what is left of the time counts in full.
    const next = (time) => {
      times.push(time);
      if (performance.now() < end) return requestAnimationFrame(next);
      for (const kind of kinds) removeEventListener(kind, heard, { capture: true });
      resolve({ times, events });
    };
    requestAnimationFrame(next);
  });
