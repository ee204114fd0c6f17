import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyLayers } from '../../src/map/applyLayers.ts';
import { mapLayers, type StyleChoice } from '../../src/map/mapStyle.ts';
import { aChoice, dresses } from './aMap.ts';
import { tokenColors } from './tokenColors.ts';

interface Layer {
  readonly paint?: Readonly<Record<string, unknown>>;
  readonly [part: string]: unknown;
}

/** Stands for a map: keeps the layers it is given, and counts what is set. */
class FakeMap {
  readonly calls: string[] = [];
  private readonly layers: Map<string, Layer>;

  constructor(layers: readonly LayerSpecification[]) {
    this.layers = new Map(layers.map((layer) => [layer.id, { ...layer }]));
  }

  setPaintProperty(id: string, name: string, value: unknown): void {
    this.calls.push(`${id} ${name}`);
    const layer = this.of(id);
    this.layers.set(id, { ...layer, paint: without({ ...layer.paint, [name]: value }) });
  }

  drawn(): readonly Layer[] {
    return [...this.layers.values()];
  }

  private of(id: string): Layer {
    const layer = this.layers.get(id);
    if (layer === undefined) throw new Error(`The map has no layer ${id}.`);
    return layer;
  }
}

/** A property set to nothing is none. */
function without(paint: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(paint).filter(([, value]) => value !== undefined));
}

const choices: fc.Arbitrary<StyleChoice> = fc.record({
  colors: dresses.map(tokenColors),
  rims: fc.boolean(),
  sparing: fc.boolean(),
  stage: fc.constantFrom(null, 0.7, 1, 3.2),
});

function callsFor(before: StyleChoice, after: StyleChoice): readonly string[] {
  const map = new FakeMap(mapLayers(before));
  applyLayers(map, mapLayers(before), mapLayers(after));
  return map.calls;
}

describe('from one choice to another', () => {
  test('the map ends with the layers of the other, whatever both are', () => {
    fc.assert(
      fc.property(choices, choices, (before, after) => {
        const map = new FakeMap(mapLayers(before));
        applyLayers(map, mapLayers(before), mapLayers(after));
        expect(map.drawn()).toEqual(mapLayers(after));
      }),
      { numRuns: 60 },
    );
  });

  test('nothing is set where nothing differs', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        expect(callsFor(choice, { ...choice })).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('a moving camera touches the lines along the coast and the soft edges alone', () => {
    const calls = callsFor(aChoice(), aChoice({ sparing: true }));
    expect(calls.length).toBeGreaterThan(0);
    expect(calls.filter((call) => !call.startsWith('water-') && !call.startsWith('rim-soft'))).toEqual([]);
  });

  test('no filter ever differs: a new one would lay a whole source out again', () => {
    const filters = (choice: StyleChoice) =>
      mapLayers(choice).map((layer) => ('filter' in layer ? [layer.id, layer.filter] : [layer.id]));
    fc.assert(
      fc.property(choices, choices, (before, after) => {
        expect(filters(after)).toEqual(filters(before));
      }),
      { numRuns: 20 },
    );
  });

  test('a layer nobody knows how to set is an error, not a picture that says something else', () => {
    const symbol = (color: string): LayerSpecification => ({
      id: 'names',
      type: 'symbol',
      source: 'areas',
      paint: { 'text-color': color },
    });
    const map = new FakeMap([symbol('#000')]);
    expect(() => applyLayers(map, [symbol('#000')], [symbol('#fff')])).toThrow('symbol');
  });
});
