// Longest of the input events so far, as Event Timing counts them: from the hand to the next picture on screen, in ms.
// Those under 16 ms are not told, and count as none.
window.benchInteraction = { longestMs: 0 };
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries())
    window.benchInteraction.longestMs = Math.max(window.benchInteraction.longestMs, duration);
}).observe({ type: 'event', durationThreshold: 16 });
