import { mergeArcs } from 'topojson-client';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { mappedTableRows } from './mappedTableRows.ts';
import { shipped } from './shipped.ts';
import { tableRows } from './tableRows.ts';

const SHAPE = v.object({
  type: v.literal('MultiPolygon'),
  arcs: v.array(v.array(v.array(v.number()))),
  id: v.optional(v.string(), ''),
});
const LAYER = v.pipe(
  v.object({ geometries: v.array(SHAPE) }),
  v.transform(({ geometries }) => new Map(geometries.map((shape) => [shape.id, shape]))),
);
const { arcs, transform, objects } = v.parse(
  v.object({
    transform: v.object({ scale: v.tuple([v.number(), v.number()]), translate: v.tuple([v.number(), v.number()]) }),
    arcs: v.array(v.array(v.tuple([v.number(), v.number()]))),
    objects: v.object({ regions: LAYER, cities: LAYER, counties: LAYER, province: SHAPE, dongsha: SHAPE }),
  }),
  JSON.parse(shipped('public/geo/topology.json')),
);
type Shape = v.InferOutput<typeof SHAPE>;

/** The outline as directed arcs: two shapes with the same are the same set of points, vertex for vertex. */
const outline = (shape: Pick<Shape, 'arcs'>): number[] => shape.arcs.flat(2).sort((a, b) => a - b);
const union = (shapes: readonly Shape[]) =>
  outline(mergeArcs({ type: 'Topology', transform, arcs, objects: {} }, [...shapes]));
const arcOf = (index: number) => (index < 0 ? -1 - index : index);

function named(layer: ReadonlyMap<string, Shape>, id: string): Shape {
  const shape = layer.get(id);
  if (!shape) throw new Error(`no shape ${id}`);
  return shape;
}

describe('the layers nest exactly', () => {
  test.each(tableRows('cities', ['code', 'full_zh']))('$full_zh is the union of its counties', ({ code }) => {
    const counties = tableRows('counties', ['code', 'city']).filter((row) => row.city === code);
    expect(union(counties.map((row) => named(objects.counties, row.code)))).toEqual(
      outline(named(objects.cities, code)),
    );
  });

  test.each(mappedTableRows('regions', ['id', 'name_zh']))('$name_zh is the union of its members', ({ id }) => {
    const members = mappedTableRows('members', ['region', 'city']).filter((row) => row.region === id);
    expect(members.length).toBeGreaterThan(0);
    expect(union(members.map((row) => named(objects.cities, row.city)))).toEqual(outline(named(objects.regions, id)));
  });

  test('the province is the union of its counties, and of its cities', () => {
    expect(union([...objects.counties.values()])).toEqual(outline(objects.province));
    expect(union([...objects.cities.values()])).toEqual(outline(objects.province));
  });

  test('东沙群岛 belongs to 陆丰, 汕尾 and the province', () => {
    expect(objects.dongsha.arcs).toHaveLength(5);
    for (const whole of [named(objects.counties, '441581'), named(objects.cities, '441500'), objects.province])
      expect(outline(whole)).toEqual(expect.arrayContaining(outline(objects.dongsha)));
  });
});

describe('there is no gap and no overlap', () => {
  test('every arc between two counties is walked once each way, every other once', () => {
    const walks = new Map<number, number[]>();
    for (const shape of objects.counties.values())
      for (const index of outline(shape))
        walks.set(arcOf(index), [...(walks.get(arcOf(index)) ?? []), Math.sign(index + 0.5)]);
    const outer = new Set(outline(objects.province).map(arcOf));
    for (const [arc, directions] of walks) {
      const expected = outer.has(arc) ? 1 : 2;
      expect([arc, directions.length, new Set(directions).size]).toEqual([arc, expected, expected]);
    }
  });
});
