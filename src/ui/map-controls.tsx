import type { Text } from '../text/text.ts';
import { Icon, type IconName } from './icons.tsx';

interface MapControlsProps {
  text: Text;
  onZoom: (by: 1 | -1) => void;
  onHome: () => void;
}

/** Zoom in, zoom out, and back to the whole of Kachin State. */
export function MapControls({ text, onZoom, onHome }: MapControlsProps) {
  const buttons: { icon: IconName; label: string; onClick: () => void }[] = [
    { icon: 'plus', label: text.say('zoom_in'), onClick: () => onZoom(1) },
    { icon: 'minus', label: text.say('zoom_out'), onClick: () => onZoom(-1) },
    { icon: 'home', label: text.say('zoom_home'), onClick: onHome },
  ];
  return (
    <fieldset class="map-controls" aria-label={text.say('map_controls')}>
      {buttons.map(({ icon, label, onClick }) => (
        <button key={icon} type="button" aria-label={label} title={label} onClick={onClick}>
          <Icon name={icon} />
        </button>
      ))}
    </fieldset>
  );
}
