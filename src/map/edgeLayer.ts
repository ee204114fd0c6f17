import type { CustomLayerInterface, CustomRenderMethodInput, Map as MaplibreMap } from 'maplibre-gl';
import { toWorld, type WorldPoint } from '../cartography/mercator.ts';
import type { RegionId } from '../model/ids.ts';
import type { LonLat } from '../model/place.ts';
import type { Shapes } from '../model/shapes.ts';
import type { Rgba } from './colors.ts';
import { EDGE_FRAGMENT_SHADER, EDGE_VERTEX_SHADER } from './edgeShader.ts';
import { linkProgram, matrixAt } from './linkProgram.ts';

/** One line around the top of a prism. */
export interface Edge {
  readonly region: RegionId;
  /** Metres above the ground. */
  readonly height: number;
  readonly color: Rgba;
  /** CSS px. */
  readonly width: number;
}

/** Lines around the tops of prisms, hidden where a nearer prism hides them: the style has no lines off the ground. */
export class EdgeLayer implements CustomLayerInterface {
  readonly id = 'prism-edges';
  readonly type = 'custom' as const;
  readonly renderingMode = '3d' as const;
  private readonly origin: WorldPoint;
  private readonly shapes: Shapes['regions'];
  private edges: readonly Edge[] = [];
  private latitude = 0;
  private parts: Parts | null = null;
  private pixelRatio: () => number = () => 1;

  /** @param origin WGS-84; places are counted from there, for small numbers are what a float holds well */
  constructor(shapes: Shapes['regions'], origin: LonLat) {
    this.shapes = shapes;
    this.origin = toWorld(origin);
  }

  /** What the next frame shows. @param latitude of the camera's centre: heights are drawn as long as there */
  show(edges: readonly Edge[], latitude: number): void {
    this.edges = edges;
    this.latitude = latitude;
  }

  onAdd(map: MaplibreMap, gl: WebGL2RenderingContext): void {
    this.pixelRatio = () => map.getPixelRatio();
    this.parts = makeParts(gl, this.shapes, this.origin);
  }

  render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    const { parts } = this;
    if (parts === null) return;
    const { program, locations } = parts;
    const metre = 1 / (EARTH_CIRCUMFERENCE_M * Math.cos((this.latitude * Math.PI) / 180));
    gl.useProgram(program);
    gl.bindVertexArray(parts.vertices);
    gl.disable(gl.STENCIL_TEST);
    gl.disable(gl.CULL_FACE);
    gl.uniformMatrix4fv(locations.matrix, false, matrixAt(defaultProjectionData.mainMatrix, this.origin));
    gl.uniform2f(locations.screen, gl.drawingBufferWidth, gl.drawingBufferHeight);
    for (const { region, height, color, width } of this.edges) {
      const range = parts.ranges.get(region);
      if (range === undefined) continue;
      const [red, green, blue, alpha] = color;
      gl.uniform1f(locations.height, height * metre);
      gl.uniform1f(locations.width, width * this.pixelRatio());
      gl.uniform4f(locations.color, red / 255, green / 255, blue / 255, alpha);
      gl.drawArrays(gl.TRIANGLES, range.first, range.count);
    }
    gl.bindVertexArray(null);
  }

  onRemove(_map: MaplibreMap, gl: WebGL2RenderingContext): void {
    if (this.parts === null) return;
    gl.deleteVertexArray(this.parts.vertices);
    gl.deleteBuffer(this.parts.buffer);
    gl.deleteProgram(this.parts.program);
    this.parts = null;
  }
}

/** By the earth's mean radius, as MapLibre counts heights. */
const EARTH_CIRCUMFERENCE_M = 2 * Math.PI * 6371008.8;

interface Parts {
  readonly program: WebGLProgram;
  readonly vertices: WebGLVertexArrayObject;
  readonly buffer: WebGLBuffer;
  /** The corners of each region. */
  readonly ranges: ReadonlyMap<string, { readonly first: number; readonly count: number }>;
  readonly locations: Readonly<Record<'matrix' | 'height' | 'screen' | 'width' | 'color', WebGLUniformLocation | null>>;
}

/** From, to, and which corner of the stretch between them. */
const FLOATS = 6;

function makeParts(gl: WebGL2RenderingContext, shapes: Shapes['regions'], origin: WorldPoint): Parts {
  const program = linkProgram(gl, EDGE_VERTEX_SHADER, EDGE_FRAGMENT_SHADER);
  const ranges = new Map<string, { first: number; count: number }>();
  const all: number[] = [];
  for (const [region, shape] of shapes) {
    const corners = shape.coordinates.flat().flatMap((ring) => stretches(ring, origin));
    ranges.set(region, { first: all.length / FLOATS, count: corners.length / FLOATS });
    all.push(...corners);
  }
  const vertices = gl.createVertexArray();
  const buffer = gl.createBuffer();
  gl.bindVertexArray(vertices);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array(all), gl.STATIC_DRAW);
  for (const [index, name] of ['a_from', 'a_to', 'a_corner'].entries()) {
    const place = gl.getAttribLocation(program, name);
    gl.enableVertexAttribArray(place);
    gl.vertexAttribPointer(place, 2, gl.FLOAT, false, FLOATS * 4, index * 8);
  }
  gl.bindVertexArray(null);
  const at = (name: string) => gl.getUniformLocation(program, name);
  const locations = {
    matrix: at('u_matrix'),
    height: at('u_height'),
    screen: at('u_screen'),
    width: at('u_width'),
    color: at('u_color'),
  };
  return { program, vertices, buffer, ranges, locations };
}

/** Two triangles for each stretch of a ring. */
function stretches(ring: readonly (readonly number[])[], [x0, y0]: WorldPoint): number[] {
  const points = ring.map(([lon = 0, lat = 0]) => {
    const [x, y] = toWorld([lon, lat]);
    return [x - x0, y - y0] as const;
  });
  return points.slice(1).flatMap(([x, y], at) => {
    const [fromX, fromY] = points[at] ?? [x, y];
    return CORNERS.flatMap(([along, side]) => [fromX, fromY, x, y, along, side]);
  });
}

const CORNERS = [
  [0, -1],
  [1, -1],
  [0, 1],
  [0, 1],
  [1, -1],
  [1, 1],
] as const;
