/**
 * Links a program of two shaders; of a lost context it is worth nothing, and is not used.
 * @throws where they do not fit
 */
export function linkProgram(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const program = gl.createProgram();
  for (const [kind, text] of [[gl.VERTEX_SHADER, vertex] as const, [gl.FRAGMENT_SHADER, fragment] as const]) {
    const shader = gl.createShader(kind);
    if (shader === null) continue; // A lost context makes nothing; linking says so below.
    gl.shaderSource(shader, text);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new Error(`A shader of the map does not link: ${gl.getProgramInfoLog(program) ?? ''}`);
  }
  return program;
}

/** The matrix for places counted from an origin; the shift is worked out in double precision. Column-major, as WebGL. */
export function matrixAt(matrix: Iterable<number>, [x, y]: readonly [x: number, y: number]): Float32Array {
  const shifted = Float64Array.from(matrix);
  for (let row = 0; row < 4; row += 1) {
    const [alongX = 0, alongY = 0, shift = 0] = [shifted[row], shifted[4 + row], shifted[12 + row]];
    shifted[12 + row] = alongX * x + alongY * y + shift;
  }
  return Float32Array.from(shifted);
}
