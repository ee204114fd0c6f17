// Presses an element by script and tells how long it takes until the picture that follows is drawn: handlers, React, layout
// and painting up to the end of the next frame's work on the page's thread, ms. Waiting for that frame is in it.
window.benchPressed = (selector) =>
  new Promise((resolve, reject) => {
    const element = document.querySelector(selector);
    if (!element) {
      reject(new Error(`${selector} is not on the page`));
      return;
    }
    const start = performance.now();
    element.click();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage(null);
    });
  });
