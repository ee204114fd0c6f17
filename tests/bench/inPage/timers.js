// Runs before the page's own scripts and counts what is still wound up: timeouts, intervals, animation frames and idle
// callbacks that were asked for and have neither come nor been cancelled.
(() => {
  const kinds = [
    ['setTimeout', 'clearTimeout', false],
    ['setInterval', 'clearInterval', true],
    ['requestAnimationFrame', 'cancelAnimationFrame', false],
    ['requestIdleCallback', 'cancelIdleCallback', false],
  ];
  const pending = {};
  for (const [set, clear, repeats] of kinds) {
    const [nativeSet, nativeClear] = [window[set].bind(window), window[clear].bind(window)];
    const live = new Set();
    pending[set] = live;
    window[set] = (callback, ...rest) => {
      const id = nativeSet(
        (...values) => {
          if (!repeats) live.delete(id);
          return typeof callback === 'function' ? callback(...values) : undefined;
        },
        ...rest,
      );
      live.add(id);
      return id;
    };
    window[clear] = (id) => {
      live.delete(id);
      nativeClear(id);
    };
  }
  window.benchPendingTimers = () =>
    Object.fromEntries(Object.entries(pending).map(([name, live]) => [name, live.size]));
})();
