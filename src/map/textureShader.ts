/** Places a corner, and hands on where it lies from the origin in CSS px. */
export const VERTEX_SHADER = `#version 300 es
in vec2 a_place;
uniform mat4 u_matrix;
uniform float u_world;
out highp vec2 v_px;
void main() {
  v_px = a_place * u_world;
  gl_Position = u_matrix * vec4(a_place, 0.0, 1.0);
}`;

/**
 * Hatch: lines 1.1 px wide every 6 px, across the diagonal from north-west to south-east, the first beginning at the
 * origin. Dots: one in the middle of each square of the pitch, 0.128 of it in radius. Edges are softened over one pixel
 * of the screen (`u_pixel` CSS px).
 */
export const FRAGMENT_SHADER = `#version 300 es
precision highp float;
in highp vec2 v_px;
uniform vec4 u_color;
uniform float u_dot_pitch;
uniform float u_pixel;
out vec4 color;
void main() {
  float beyond;
  if (u_dot_pitch > 0.0) {
    vec2 from_centre = (fract(v_px / u_dot_pitch) - 0.5) * u_dot_pitch;
    beyond = length(from_centre) - 0.12772 * u_dot_pitch;
  } else {
    float along = (v_px.x + v_px.y) * 0.70710678;
    beyond = abs(mod(along - 0.55 + 3.0, 6.0) - 3.0) - 0.55;
  }
  float share = clamp(0.5 - beyond / u_pixel, 0.0, 1.0);
  if (share == 0.0) discard;
  color = u_color * share;
}`;
