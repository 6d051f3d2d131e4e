import { PLACE } from './place-shader.ts';

/** Width of the halo round a circle, CSS pixels. */
export const HALO_PX = 1.2;
const HALO = HALO_PX.toFixed(1);

/** The variant of a shader that draws points instead of squares. */
export const withPoints = (source: string): string =>
  source.replace('#version 300 es', '#version 300 es\n#define POINTS');

/**
 * Circles of events; what lies outside the window or has no tone is left out. Lengths in CSS pixels. Squares
 * are cut cleanly at the edge of the map, where a driver may drop a point as soon as its middle has left it;
 * points cost a quarter of the vertices, and without a graphics processor a tenth of the time.
 */
export const CIRCLE_VERTEX = `#version 300 es
precision highp float;
precision highp int;
${PLACE}
uniform ivec2 u_window;
uniform float u_most;
uniform float u_ratio;
in ivec2 a_at;
in ivec2 a_days;
in float a_radius;
in uint a_tone;
flat out float v_radius;
flat out float v_against;
#ifdef POINTS
flat out float v_half;
#else
out vec2 v_px;
#endif
void main() {
  if (a_tone == 0u || a_days.x > u_window.y || a_days.y < u_window.x) {
    gl_Position = NOWHERE;
    return;
  }
  v_radius = min(a_radius * u_scale, u_most);
  v_against = float(a_tone - 1u) / 254.0;
  float half_ = v_radius + ${HALO} + 1.0;
#ifdef POINTS
  v_half = half_;
  gl_PointSize = 2.0 * half_ * u_ratio;
  gl_Position = placed(a_at, vec2(0.0));
#else
  v_px = (vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0) * half_;
  gl_Position = placed(a_at, v_px);
#endif
}`;

/** A disc in a thin halo of land; of several events, the sector from twelve o'clock is against civilians. */
export const CIRCLE_FRAGMENT = `#version 300 es
precision highp float;
uniform vec3 u_clash;
uniform vec3 u_against;
uniform vec3 u_land;
uniform float u_opacity;
uniform float u_ratio;
flat in float v_radius;
flat in float v_against;
#ifdef POINTS
flat in float v_half;
#else
in vec2 v_px;
#endif
out vec4 color;
void main() {
#ifdef POINTS
  vec2 px = (gl_PointCoord * 2.0 - 1.0) * v_half;
#else
  vec2 px = v_px;
#endif
  /* Half a device pixel to both sides of an edge. */
  float d = length(px);
  float alpha = clamp((v_radius + ${HALO} - d) * u_ratio + 0.5, 0.0, 1.0);
  float inside = clamp((v_radius - d) * u_ratio + 0.5, 0.0, 1.0);
  bool against = v_against >= 1.0;
#ifndef POINTS
  if (v_against > 0.0 && v_against < 1.0)
    against = fract(atan(px.x, px.y) / 6.2831853 + 1.0) < v_against;
#endif
  color = vec4(mix(u_land, against ? u_against : u_clash, inside), 1.0) * alpha * u_opacity;
}`;
