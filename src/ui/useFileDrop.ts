import { type RefObject, useEffect, useState } from 'react';

/**
 * Takes a file that is dropped on an element; what else is dragged there is let alone. The same must be offered by a
 * button as well.
 * @returns whether a file is held over it
 */
export function useFileDrop(ref: RefObject<HTMLElement | null>, onFile: (file: File) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const element = ref.current;
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault(); // Or the browser leaves the page for the file.
      setIsOver(event.type === 'dragover');
      const file = event.type === 'drop' ? event.dataTransfer.files[0] : undefined;
      if (file !== undefined) onFile(file);
    };
    for (const type of DRAGS) element?.addEventListener(type, drag);
    return () => {
      for (const type of DRAGS) element?.removeEventListener(type, drag);
    };
  }, [ref, onFile]);
  return isOver;
}

const DRAGS = ['dragover', 'dragleave', 'drop'] as const;
