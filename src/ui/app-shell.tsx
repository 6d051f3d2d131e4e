import type { ComponentChildren, Ref } from 'preact';
import type { Text } from '../text/text.ts';
import { Icon } from './icons.tsx';

interface AppShellProps {
  text: Text;
  /** The date shown, as written, for the name of the map. */
  date: string;
  compact: boolean;
  /** The element MapLibre draws into; it is never drawn again by Preact. */
  mapRef?: Ref<HTMLElement>;
  /** Shown in place of the map where the device cannot draw it. */
  lists?: ComponentChildren;
  top: ComponentChildren;
  /** The sentence over the map and the messages under it. */
  statement: ComponentChildren;
  notices: ComponentChildren;
  /** The layer list: a card, or a sheet on the phone; null while it is closed. */
  left: ComponentChildren;
  onOpenLayers: () => void;
  /** The panel of the selection: a card, or a sheet on the phone. */
  right: ComponentChildren;
  controls: ComponentChildren;
  credits: ComponentChildren;
  bottom: ComponentChildren;
  overlays?: ComponentChildren;
}

/** Where everything stands: the map from edge to edge, cards over it, the clock below. */
export function AppShell(props: AppShellProps) {
  const { text, date, compact, mapRef, lists, left, right, onOpenLayers } = props;
  const classes = [
    'app',
    compact && 'is-compact',
    left && 'has-left',
    right && 'has-right',
    !compact && !lists && left && right && 'has-both',
    lists && 'has-lists',
  ];
  return (
    <div class={classes.filter(Boolean).join(' ')}>
      <button type="button" class="skip" onClick={() => skipTo('map')}>
        {text.say('skip_map')}
      </button>
      <button type="button" class="skip" onClick={() => skipTo('layers')}>
        {text.say('skip_panel')}
      </button>
      <button type="button" class="skip" onClick={() => skipTo('time')}>
        {text.say('skip_time')}
      </button>
      <header class="app-top">{props.top}</header>
      <main class="app-main">
        <section
          id="map"
          ref={mapRef ?? null}
          aria-label={text.say('map_label', { date })}
          tabIndex={-1}
          hidden={Boolean(lists)}
        />
        {lists && <div class="app-lists">{lists}</div>}
        <div class="app-head">
          {props.statement}
          {props.notices}
        </div>
        {!lists && <div class="app-controls">{props.controls}</div>}
        {!lists && <div class="app-credits">{props.credits}</div>}
        {props.overlays}
      </main>
      <aside id="layers" class="app-left" tabIndex={-1} aria-label={text.say('layers')}>
        {left || (
          <button
            type="button"
            class="layers-button"
            aria-label={text.say('layers_open')}
            title={text.say('layers_open')}
            onClick={onOpenLayers}
          >
            <Icon name="layers" size={20} />
          </button>
        )}
      </aside>
      <div class="app-right">{right}</div>
      <section id="time" class="app-bottom" tabIndex={-1} aria-label={text.say('time')}>
        {props.bottom}
      </section>
    </div>
  );
}

/** A link would write to the fragment of the address, which is the view. */
function skipTo(id: string): void {
  const target = document.getElementById(id);
  const inner = target?.querySelector<HTMLElement>('canvas, button, input, [tabindex="0"]');
  (inner ?? target)?.focus();
}
