// The longest interaction so far, as Event Timing counts it: from the hand to the next picture on screen, in ms. What a map
// that moves under a resting pointer sets off is none. Those under 16 ms are not told, and count as 0.
window.benchInteraction = { longestMs: 0 };
new PerformanceObserver((list) => {
  for (const { duration, interactionId } of list.getEntries())
    if (interactionId > 0) window.benchInteraction.longestMs = Math.max(window.benchInteraction.longestMs, duration);
}).observe({ type: 'event', durationThreshold: 16 });
