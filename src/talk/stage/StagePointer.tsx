import { useEffect } from 'react';
import { useAtlasState } from '../../state/hooks.ts';
import { setPointer } from '../../state/talkActions.ts';
import './StagePointer.css';

/** The presenter's pointer: it follows the mouse while that is asked for, and stands where the console puts it. */
export function StagePointer({ followsMouse }: { readonly followsMouse: boolean }) {
  const at = useAtlasState(({ talk }) => talk.pointer);
  useEffect(() => {
    if (!followsMouse) return;
    let asked = 0;
    let latest: readonly [number, number] = [0, 0];
    const follow = ({ clientX, clientY }: PointerEvent) => {
      latest = [clientX / innerWidth, clientY / innerHeight];
      if (asked === 0)
        asked = requestAnimationFrame(() => {
          asked = 0;
          setPointer(latest);
        });
    };
    addEventListener('pointermove', follow, { passive: true });
    return () => {
      cancelAnimationFrame(asked);
      removeEventListener('pointermove', follow);
      setPointer(null);
    };
  }, [followsMouse]);
  if (at === null) return null;
  return <div className="stage-pointer" style={{ left: `${at[0] * 100}%`, top: `${at[1] * 100}%` }} />;
}
