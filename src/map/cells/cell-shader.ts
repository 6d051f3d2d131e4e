/** Texels per row of the state and neighbour textures. */
export const TEXTURE_WIDTH = 2048;

export const VERTEX_SHADER = `#version 300 es
uniform mat4 u_matrix;
in vec2 a_position;
in vec2 a_local;
in float a_cell;
out vec2 v_local;
flat out int v_cell;
void main() {
  v_local = a_local;
  v_cell = int(a_cell + 0.5);
  gl_Position = u_matrix * vec4(a_position, 0.0, 1.0);
}`;

/**
 * Paints a cell from its codes: flat tint, 45° screen hatch, seam to cells of another state, thin grid,
 * the actor's mark and, for last-known cells close to a report, a dashed outline. All lengths in CSS pixels.
 */
export const FRAGMENT_SHADER = `#version 300 es
precision highp float;
precision highp int;
uniform highp usampler2D u_state;
uniform highp isampler2D u_neighbours;
uniform vec3 u_palette[36];
uniform vec3 u_land;
uniform float u_opacity;
uniform float u_ratio;
uniform float u_seam;
uniform float u_marks;
in vec2 v_local;
flat in int v_cell;
out vec4 color;

const float APOTHEM = 0.8660254;

uvec4 stateOf(int cell) {
  return texelFetch(u_state, ivec2(cell % ${TEXTURE_WIDTH}, cell / ${TEXTURE_WIDTH}), 0);
}

float segment(vec2 p, vec2 a, vec2 b) {
  vec2 d = b - a;
  return length(p - a - d * clamp(dot(p - a, d) / dot(d, d), 0.0, 1.0));
}

/* Distance in radii to the mark of a hue (order: kia, pdf, military, ndak_bgf, sna, militia, grey). */
float markOf(int hue, vec2 p) {
  if (hue == 1) return segment(p, vec2(-0.22, -0.22), vec2(0.22, 0.22)) - 0.045;
  if (hue == 2) return segment(p, vec2(-0.27, 0.0), vec2(0.27, 0.0)) - 0.045;
  if (hue == 3) return length(p) - 0.11;
  if (hue == 4) return abs(length(p) - 0.2) - 0.045;
  if (hue == 5) return min(segment(p, vec2(-0.22, 0.1), vec2(0.0, -0.12)), segment(p, vec2(0.0, -0.12), vec2(0.22, 0.1))) - 0.045;
  return 1.0;
}

void main() {
  uvec4 state = stateOf(v_cell);
  if (state.r == 0u) discard;
  float px = 1.0 / max(length(vec2(dFdx(v_local.x), dFdy(v_local.x))), 1e-6) / u_ratio;

  /* Distance along the three axes of the hexagon; the sign tells which of the two edges is nearer. */
  vec3 along3 = vec3(v_local.x, 0.5 * v_local.x + APOTHEM * v_local.y, -0.5 * v_local.x + APOTHEM * v_local.y);
  vec3 far = abs(along3);
  int axis = far.y > far.x ? (far.z > far.y ? 2 : 1) : (far.z > far.x ? 2 : 0);
  float nearest = far[axis];
  int edge = along3[axis] < 0.0 ? axis + 3 : axis;
  float toEdge = (APOTHEM - nearest) * px;
  int index = v_cell * 6 + edge;
  int beside = texelFetch(u_neighbours, ivec2(index % ${TEXTURE_WIDTH}, index / ${TEXTURE_WIDTH}), 0).r;
  uint other = beside < 0 ? state.b : stateOf(beside).b;

  int code = int(state.r) - 1;
  vec3 paint = u_palette[code];
  if (state.g != 0u) {
    float across = (gl_FragCoord.x + gl_FragCoord.y) / u_ratio * 0.70710678;
    float wave = abs(fract(across / 5.6) - 0.5) * 5.6;
    paint = mix(paint, u_palette[int(state.g) - 1], 1.0 - smoothstep(0.75, 1.25, wave));
  }

  float size = px;
  if (size > 7.5 && state.g == 0u && u_marks > 0.0) {
    int hue = code / 5;
    int step_ = code - hue * 5;
    float d = markOf(hue, v_local) * px;
    vec3 ink = step_ >= 2 ? u_land : u_palette[hue * 5 + 4];
    paint = mix(paint, ink, (1.0 - smoothstep(-0.5, 0.5, d)) * u_marks);
  }
  float alpha = 1.0;
  if (toEdge >= -0.5) {
    if (other != state.b) {
      float width = clamp(size * 0.12, 0.5, 1.5) * u_seam;
      alpha = smoothstep(width - 0.5, width + 0.5, toEdge);
    } else if (size > 6.0) {
      float grid = (1.0 - smoothstep(0.1, 0.9, toEdge)) * min(0.5, (size - 6.0) / 16.0);
      paint = mix(paint, u_land, grid);
    }
    bool stale = (state.a & 1u) == 1u && (code % 5) == 3;
    if (stale && size > 12.0) {
      float angle = radians(60.0 * float(edge));
      float along = dot(v_local, vec2(-sin(angle), cos(angle))) * px;
      float dash = step(0.5, fract(along / 5.0));
      float line = 1.0 - smoothstep(0.4, 1.2, abs(toEdge - 1.6));
      paint = mix(paint, u_palette[(code / 5) * 5 + 4], line * dash * 0.8);
    }
  }
  float a = alpha * u_opacity;
  color = vec4(paint * a, a);
}`;
