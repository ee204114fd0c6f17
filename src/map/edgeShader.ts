/**
 * Places one corner of a stretch of an outline at a height, and sets it off by half the line's width on screen. A little
 * nearer than it is, so that the top it runs around does not hide half of it.
 */
export const EDGE_VERTEX_SHADER = `#version 300 es
in vec2 a_from;
in vec2 a_to;
in vec2 a_corner;
uniform mat4 u_matrix;
uniform float u_height;
uniform vec2 u_screen;
uniform float u_width;
void main() {
  vec4 from = u_matrix * vec4(a_from, u_height, 1.0);
  vec4 to = u_matrix * vec4(a_to, u_height, 1.0);
  vec2 way = (to.xy / to.w - from.xy / from.w) * u_screen;
  vec2 along = length(way) == 0.0 ? vec2(1.0, 0.0) : normalize(way);
  vec2 off = vec2(-along.y, along.x) * a_corner.y + along * (a_corner.x * 2.0 - 1.0) * 0.7;
  vec4 at = a_corner.x == 0.0 ? from : to;
  at.xy += off * u_width / u_screen * at.w;
  at.z -= 0.0006 * at.w;
  gl_Position = at;
}`;

export const EDGE_FRAGMENT_SHADER = `#version 300 es
precision mediump float;
uniform vec4 u_color;
out vec4 color;
void main() {
  color = vec4(u_color.rgb * u_color.a, u_color.a);
}`;
