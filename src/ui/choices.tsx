import type { Target } from '../layers/panel-model.ts';
import type { PanelOf } from '../layers/panels.ts';
import { ChoiceMenu } from './choice-menu.tsx';
import type { Scene } from './scene.ts';
import { useStore } from './use-store.ts';

interface ChoicesProps extends Scene {
  panelOf: PanelOf;
  onChoose: (target: Target) => void;
}

/** The choice between things that lie over each other, where one is open. */
export function Choices({ port, text, filters, date, panelOf, onChoose }: ChoicesProps) {
  const choices = useStore(port.surroundings, (around) => around.choices);
  if (!choices) return null;
  return (
    <ChoiceMenu
      text={text}
      choices={choices.targets.flatMap((target) => {
        const model = panelOf(port.atlas, target, date, filters, text);
        return model
          ? [{ target, title: model.title, kindText: model.eyebrow, swatch: model.icon }]
          : [];
      })}
      x={choices.x}
      y={choices.y}
      onChoose={onChoose}
      onClose={port.closeChoices}
    />
  );
}
