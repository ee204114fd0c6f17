import earcut, { flatten } from 'earcut';
import type { MultiPolygon } from 'geojson';
import type { CustomLayerInterface, CustomRenderMethodInput, Map as MaplibreMap } from 'maplibre-gl';
import { toWorld, type WorldPoint } from '../cartography/mercator.ts';
import type { LonLat } from '../model/place.ts';
import type { Rgba } from './colors.ts';
import type { LayerName } from './layers.ts';
import { linkProgram, matrixAt } from './linkProgram.ts';
import { FRAGMENT_SHADER, VERTEX_SHADER } from './textureShader.ts';

/** How the texture stands on screen. */
export interface TextureView {
  /** Not premultiplied. */
  readonly color: Rgba;
  /** CSS px to the side of the Web-Mercator square. */
  readonly world: number;
  /** Between two dots, as a part of the Web-Mercator square; null for the hatch. */
  readonly dotPitch: number | null;
}

/**
 * Hatch of 6 px or dots, whatever the zoom. A fill pattern of the style would swell up to twice between two zooms, and
 * lines in the data would need a set for each; a shader measures on screen, as the plate does.
 */
export class TextureLayer implements CustomLayerInterface {
  readonly id: LayerName;
  readonly type = 'custom' as const;
  private readonly origin: WorldPoint;
  private readonly shapes: readonly MultiPolygon[];
  private view: TextureView | null = null;
  private parts: Parts | null = null;
  private pixelRatio: () => number = () => 1;

  /** @param origin WGS-84; hatch and dots are counted from there, so that they stay where they are on the land */
  constructor(id: LayerName, shapes: readonly MultiPolygon[], origin: LonLat) {
    this.id = id;
    this.origin = toWorld(origin);
    this.shapes = shapes;
  }

  /** What the next frame shows. */
  show(view: TextureView): void {
    this.view = view;
  }

  onAdd(map: MaplibreMap, gl: WebGL2RenderingContext): void {
    this.pixelRatio = () => map.getPixelRatio();
    this.parts = makeParts(gl, this.shapes, this.origin);
  }

  render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
    const { view, parts } = this;
    if (view === null || parts === null || view.color[3] === 0) return;
    const { program, locations } = parts;
    const [red, green, blue, alpha] = view.color;
    const share = alpha / 255;
    gl.useProgram(program);
    gl.bindVertexArray(parts.vertices);
    gl.disable(gl.STENCIL_TEST);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.CULL_FACE);
    gl.uniformMatrix4fv(locations.matrix, false, matrixAt(defaultProjectionData.mainMatrix, this.origin));
    gl.uniform1f(locations.world, view.world);
    gl.uniform1f(locations.dotPitch, (view.dotPitch ?? 0) * view.world);
    gl.uniform1f(locations.pixel, 1 / this.pixelRatio());
    gl.uniform4f(locations.color, red * share, green * share, blue * share, alpha);
    gl.drawArrays(gl.TRIANGLES, 0, parts.count);
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

interface Parts {
  readonly program: WebGLProgram;
  readonly vertices: WebGLVertexArrayObject;
  readonly buffer: WebGLBuffer;
  /** Of vertices. */
  readonly count: number;
  readonly locations: Readonly<
    Record<'matrix' | 'world' | 'dotPitch' | 'pixel' | 'color', WebGLUniformLocation | null>
  >;
}

function makeParts(gl: WebGL2RenderingContext, shapes: readonly MultiPolygon[], origin: WorldPoint): Parts {
  const program = linkProgram(gl, VERTEX_SHADER, FRAGMENT_SHADER);
  const corners = shapes.flatMap((shape) => triangles(shape, origin));
  const vertices = gl.createVertexArray();
  const buffer = gl.createBuffer();
  gl.bindVertexArray(vertices);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array(corners), gl.STATIC_DRAW);
  const place = gl.getAttribLocation(program, 'a_place');
  gl.enableVertexAttribArray(place);
  gl.vertexAttribPointer(place, 2, gl.FLOAT, false, 0, 0);
  gl.bindVertexArray(null);
  const at = (name: string) => gl.getUniformLocation(program, name);
  const locations = {
    matrix: at('u_matrix'),
    world: at('u_world'),
    dotPitch: at('u_dot_pitch'),
    pixel: at('u_pixel'),
    color: at('u_color'),
  };
  return { program, vertices, buffer, count: corners.length / 2, locations };
}

/** Corners of the triangles of a shape, on the Web-Mercator square from the origin: small numbers, which a float holds well. */
function triangles({ coordinates }: MultiPolygon, [x0, y0]: WorldPoint): number[] {
  return coordinates.flatMap((polygon) => {
    const { vertices, holes, dimensions } = flatten(
      polygon.map((ring) =>
        ring.map(([lon = 0, lat = 0]) => {
          const [x, y] = toWorld([lon, lat]);
          return [x - x0, y - y0];
        }),
      ),
    );
    return earcut(vertices, holes, dimensions).flatMap((corner) => [
      vertices[corner * dimensions] ?? 0,
      vertices[corner * dimensions + 1] ?? 0,
    ]);
  });
}
