/** The parts of a plate in the document. */
export interface PlateElements {
  /** The box the home box is fitted into: the plate less what is kept free at its edges. */
  readonly fit: HTMLElement;
  readonly sheet: Element;
  readonly scale: Element;
}

/** The parts of a plate, found where they were prerendered and made where they are missing. */
export function plateElements(plate: HTMLElement): PlateElements {
  plate.classList.add('plate');
  const fit = foundOrMade(plate, 'plate-fit');
  const home = foundOrMade(fit, 'plate-home');
  return { fit, sheet: foundOrDrawn(home, 'plate-sheet'), scale: foundOrDrawn(fit, 'plate-scale') };
}

function foundOrMade(parent: HTMLElement, name: string): HTMLElement {
  const found = parent.querySelector<HTMLElement>(`:scope > .${name}`);
  if (found !== null) return found;
  const made = document.createElement('div');
  made.className = name;
  parent.append(made);
  return made;
}

function foundOrDrawn(parent: HTMLElement, name: string): Element {
  const found = parent.querySelector(`:scope > .${name}`);
  if (found !== null) return found;
  const made = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  parent.append(made);
  return made;
}
