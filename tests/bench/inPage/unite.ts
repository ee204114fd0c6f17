import { uniteShapes } from '../../../src/analysis/uniteShapes.ts';

window.benchUnite = uniteShapes;
