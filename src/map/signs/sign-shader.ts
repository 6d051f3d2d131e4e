/** A square for every sign, held at its size on the screen. */
export const SIGN_VERTEX = `#version 300 es
uniform mat4 u_matrix;
/* Clip-space units per CSS pixel. */
uniform vec2 u_pixel;
/* Texture size in texels, and texels per CSS pixel of an image. */
uniform vec2 u_texels;
uniform float u_ratio;
uniform float u_scale;
/* CSS pixels to the right and down. */
uniform vec2 u_shift;
in vec2 a_position;
in vec3 a_image;
out vec2 v_uv;
void main() {
  vec2 corner = vec2(float(gl_VertexID & 1), float(gl_VertexID >> 1)) - 0.5;
  v_uv = (a_image.xy + (corner + 0.5) * a_image.z * u_ratio) / u_texels;
  vec4 at = u_matrix * vec4(a_position, 0.0, 1.0);
  at.xy += (corner * a_image.z * u_scale + u_shift) * vec2(1.0, -1.0) * u_pixel * at.w;
  gl_Position = at;
}`;

/** Images are drawn larger than they are shown: four samples a pixel keep thin rings whole. */
export const SIGN_FRAGMENT = `#version 300 es
precision highp float;
uniform sampler2D u_images;
uniform float u_opacity;
in vec2 v_uv;
out vec4 color;
void main() {
  vec2 dx = dFdx(v_uv) * 0.25;
  vec2 dy = dFdy(v_uv) * 0.25;
  color = 0.25 * u_opacity * (texture(u_images, v_uv + dx + dy) + texture(u_images, v_uv + dx - dy)
    + texture(u_images, v_uv - dx + dy) + texture(u_images, v_uv - dx - dy));
}`;
