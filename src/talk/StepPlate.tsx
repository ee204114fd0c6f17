import { useEffect, useRef } from 'react';
import type { Scene } from '../model/scene.ts';
import { useAtlasState } from '../state/hooks.ts';
import './StepPlate.css';
import { type StepPicture, stepPicture } from './stepPicture.ts';

/**
 * A small picture of a scene as the stage would show it, as wide as its place and 16 : 9. Nothing in it can be reached or
 * is read aloud: what it shows is said beside it. It is drawn when it first comes into sight, and follows its scene.
 */
export function StepPlate({ scene }: { readonly scene: Scene }) {
  const host = useRef<HTMLDivElement>(null);
  const picture = useRef<StepPicture>(null);
  const latest = useRef(scene);
  const atlas = useAtlasState((state) => state.atlas);
  useEffect(() => {
    const element = host.current;
    if (element === null || atlas === null) return;
    const seen = new IntersectionObserver((entries) => {
      if (picture.current !== null || !entries.some(({ isIntersecting }) => isIntersecting)) return;
      picture.current = stepPicture(element, atlas);
      picture.current.show(latest.current);
    });
    seen.observe(element);
    return () => {
      seen.disconnect();
      picture.current?.remove();
      picture.current = null;
    };
  }, [atlas]);
  useEffect(() => {
    latest.current = scene;
    picture.current?.show(scene);
  }, [scene]);
  return <div ref={host} className="step-plate" data-theme="stage" aria-hidden="true" inert />;
}
