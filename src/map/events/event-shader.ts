/** Places an instance: integers are subtracted before they become floats, so that nothing is lost. */
const PLACE = `
uniform mat4 u_matrix;
uniform ivec2 u_centre;
uniform float u_quantum;
uniform vec2 u_clip_per_px;
uniform float u_scale;
vec4 placed(ivec2 at, vec2 px) {
  vec4 p = u_matrix * vec4(vec2(at - u_centre) * u_quantum, 0.0, 1.0);
  p.xy += px * u_clip_per_px * p.w;
  return p;
}
/* All corners of what is not shown fall on one point outside the picture: nothing is rasterised. */
const vec4 NOWHERE = vec4(2.0, 2.0, 2.0, 1.0);`;

const HALO_PX = '1.2';

/** Circles of events; what lies outside the window or has no tone is left out. Lengths in CSS pixels. */
export const CIRCLE_VERTEX = `#version 300 es
precision highp float;
precision highp int;
${PLACE}
uniform ivec2 u_window;
in ivec2 a_at;
in ivec2 a_days;
in float a_radius;
in uint a_tone;
out vec2 v_px;
flat out float v_radius;
flat out float v_against;
void main() {
  if (a_tone == 0u || a_days.x > u_window.y || a_days.y < u_window.x) {
    gl_Position = NOWHERE;
    return;
  }
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0;
  v_radius = a_radius * u_scale;
  v_against = float(a_tone - 1u) / 254.0;
  v_px = corner * (v_radius + ${HALO_PX} + 1.0);
  gl_Position = placed(a_at, v_px);
}`;

/** A disc in a thin halo of land; of several events, the sector from twelve o'clock is against civilians. */
export const CIRCLE_FRAGMENT = `#version 300 es
precision highp float;
uniform vec3 u_clash;
uniform vec3 u_against;
uniform vec3 u_land;
uniform float u_opacity;
uniform float u_ratio;
in vec2 v_px;
flat in float v_radius;
flat in float v_against;
out vec4 color;
void main() {
  float d = length(v_px);
  float soft = 0.5 / u_ratio;
  float alpha = 1.0 - smoothstep(v_radius + ${HALO_PX} - soft, v_radius + ${HALO_PX} + soft, d);
  if (alpha <= 0.0) discard;
  float turn = fract(atan(v_px.x, v_px.y) / 6.2831853 + 1.0);
  vec3 fill = turn < v_against || v_against >= 1.0 ? u_against : u_clash;
  fill = mix(fill, u_land, smoothstep(v_radius - soft, v_radius + soft, d));
  color = vec4(fill, 1.0) * alpha * u_opacity;
}`;

/** Digits of counts, to the upper right of their circle, from the zoom on from which they have room. */
export const DIGIT_VERTEX = `#version 300 es
precision highp float;
precision highp int;
${PLACE}
uniform vec2 u_cell_px;
uniform float u_advance;
uniform float u_zoom;
in ivec2 a_at;
in vec4 a_digit;
out vec2 v_texel;
void main() {
  if (u_zoom < a_digit.w) {
    gl_Position = NOWHERE;
    return;
  }
  vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1);
  float out_ = a_digit.x * u_scale * 0.7071 + 1.0;
  vec2 px = vec2(out_ + a_digit.y * u_advance, out_) + (corner - 0.5) * u_cell_px;
  px += vec2(u_advance * 0.5, 3.0);
  v_texel = vec2((a_digit.z + corner.x) / 10.0, 1.0 - corner.y);
  gl_Position = placed(a_at, px);
}`;

/** One colour through the mask of the atlas: the upper row has the halos, the lower one the digits. */
export const DIGIT_FRAGMENT = `#version 300 es
precision highp float;
uniform sampler2D u_atlas;
uniform float u_row;
uniform vec3 u_ink;
uniform float u_opacity;
in vec2 v_texel;
out vec4 color;
void main() {
  float mask = texture(u_atlas, vec2(v_texel.x, (v_texel.y + u_row) * 0.5)).a;
  color = vec4(u_ink, 1.0) * mask * u_opacity;
}`;
