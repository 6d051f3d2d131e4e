/** Places an instance: integers are subtracted before they become floats, so that nothing is lost. */
export const PLACE = `
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
