import { type ReactNode, useEffect, useRef } from 'react';
import './ScrollBox.css';

/** A box whose content may be wider than the page: while it is, it scrolls, and keys reach it. */
export function ScrollBox({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const { current } = box;
    if (current === null) return;
    const watch = new ResizeObserver(() => {
      if (current.scrollWidth > current.clientWidth) current.tabIndex = 0;
      else current.removeAttribute('tabindex');
    });
    for (const each of [current, ...current.children]) watch.observe(each);
    return () => watch.disconnect();
  }, []);
  return (
    <section ref={box} className="scroll-box" aria-label={label}>
      {children}
    </section>
  );
}
