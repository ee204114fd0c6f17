import type { Shapes } from '../../src/model/shapes.ts';
import { anAtlas } from './anAtlas.ts';

/** The boundaries of the shipped atlas. @throws where it has none */
export function theShapes(): Shapes {
  const { shapes } = anAtlas();
  if (shapes === null) throw new Error('the shipped atlas has no boundaries');
  return shapes;
}
