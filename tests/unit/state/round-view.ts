import type { Camera, Selection, View } from '../../../src/state/view.ts';

/** Rounded as a link rounds, written a second time in another way so that the code is not its own witness. */
function round(value: number, decimals: number): number {
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? 0 : Number(text);
}

function roundAngle(degrees: number, decimals: number): number {
  const rounded = round(degrees, decimals);
  return rounded === -180 ? 180 : rounded;
}

function roundCamera(camera: Camera): Camera {
  const zoom = round(camera.zoom, 2);
  // Half a pixel: 512 px * 2^zoom per 360 degrees; the formula of MapLibre's own hash.
  const decimals = Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10);
  return {
    zoom,
    lat: round(camera.lat, decimals),
    lng: roundAngle(camera.lng, decimals),
    bearing: roundAngle(camera.bearing, 1),
    pitch: round(camera.pitch, 1),
  };
}

function roundSelection(selection: Selection): Selection {
  if (selection.kind !== 'ground') return selection;
  return { kind: 'ground', lat: round(selection.lat, 4), lng: round(selection.lng, 4) };
}

/** The view with the camera and a selected point of the ground rounded as the link rounds them. */
export function roundView(view: View): View {
  return {
    ...view,
    camera: view.camera && roundCamera(view.camera),
    selection: view.selection && roundSelection(view.selection),
  };
}
