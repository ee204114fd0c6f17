// For steps of a talk: when the first stands, how long a key takes to the next, and a device that sleeps on command.
(() => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  // The end of the work of the frame that is being made.
  const painted = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(null);
    });
  // While a talk is on its way an empty stage stands, which may say that its story is missing.
  const words = () => document.querySelector('.stage:not(.is-waiting)')?.textContent?.trim() ?? '';
  const moves = () => document.querySelector('#plate')?.classList.contains('is-moving') ?? false;

  window.benchFirstStep = (async () => {
    while (words() === '' || document.querySelector('#plate svg') === null) await frame();
    return painted();
  })();

  const wall = Date.now;
  let asleepMs = 0;
  Date.now = () => wall() + asleepMs;
  window.benchSleeps = async (ms, times) => {
    for (let at = 0; at < times; at += 1) {
      asleepMs += ms;
      document.dispatchEvent(new Event('visibilitychange'));
      await frame();
      await frame();
      await painted();
    }
  };

  window.benchTurned = async (key) => {
    const before = words();
    const begun = performance.now();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    let frames = 0;
    while (words() === before && frames < 600) {
      await frame();
      frames += 1;
    }
    // The words changed while the key was answered: they stand in the next frame.
    if (frames === 0) {
      await frame();
      frames = 1;
    }
    const wordsMs = (await painted()) - begun;
    while (moves()) await frame();
    await frame();
    const restMs = (await painted()) - begun;
    return { frames, wordsMs, restMs };
  };
})();
