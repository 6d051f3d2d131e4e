import { PLACE } from './place-shader.ts';

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
