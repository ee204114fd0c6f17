/** What a pointer on the picture meets: the id of an area as it stands there, null where there is none. */
export interface PointerAnswers {
  readonly onHover: (id: string | null) => void;
  readonly onSelect: (id: string | null) => void;
}

/** Listens to hover and click on the areas and symbols of the plate. Returns a function that stops listening. */
export function watchPointer(element: HTMLElement, answers: PointerAnswers): () => void {
  const hover = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') answers.onHover(areaAt(event.target));
  };
  const leave = () => answers.onHover(null);
  const click = (event: MouseEvent) => answers.onSelect(areaAt(event.target));
  element.addEventListener('pointerover', hover);
  element.addEventListener('pointerleave', leave);
  element.addEventListener('click', click);
  return () => {
    element.removeEventListener('pointerover', hover);
    element.removeEventListener('pointerleave', leave);
    element.removeEventListener('click', click);
  };
}

/** The id of the area or symbol that an event met. */
function areaAt(target: EventTarget | null): string | null {
  const met = target instanceof Element ? target.closest('[data-area]') : null;
  return met?.getAttribute('data-area') ?? null;
}
