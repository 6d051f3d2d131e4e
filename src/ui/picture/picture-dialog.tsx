import '../../text/later.ts';
import '../styles/picture.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { viewOf } from '../../state/store.ts';
import { copyText } from '../copy-text.ts';
import { Dialog } from '../dialog.tsx';
import { Icon } from '../icons.tsx';
import type { Scene } from '../scene.ts';
import { Segmented } from '../segmented.tsx';
import { saveFile } from '../tables/save-file.ts';
import { useStore } from '../use-store.ts';
import { inTurn } from './in-turn.ts';
import { makePicture, type Picture } from './make-picture.ts';
import { pictureModel } from './model.ts';

interface PictureDialogProps extends Scene {
  onClose: () => void;
}

type State = { kind: 'drawing' } | { kind: 'failed'; why: string } | ({ kind: 'drawn' } & Picture);

const SIZES = [1, 2] as const;

/** The present view as a picture to keep: how large, what it will look like, and what it says in words. */
export function PictureDialog({ onClose, ...scene }: PictureDialogProps) {
  const { port, text, filters, date } = scene;
  const around = useStore(port.surroundings, (state) => state);
  const [ratio, setRatio] = useState<number>(2);
  const [state, setState] = useState<State>({ kind: 'drawing' });
  const [copied, setCopied] = useState<boolean | null>(null);
  const alt = useRef<HTMLTextAreaElement>(null);
  const citations = around.citations instanceof Map ? around.citations : null;
  const model = useMemo(() => {
    // A clock that plays may take a step yet: words, link and map are then done again for its last day.
    const view = { ...viewOf(port.view.getState()), date };
    return pictureModel(port.atlas, view, filters, citations, port.fullLink(), text);
  }, [port, text, filters, citations, date]);

  useEffect(() => port.session.setState({ playing: false }), [port]);
  useEffect(() => {
    let gone = false;
    setState({ kind: 'drawing' });
    inTurn(
      () => !gone,
      () => makePicture(port, model, ratio, text),
    ).then(
      (picture) => !gone && picture && setState({ kind: 'drawn', ...picture }),
      (error) => !gone && setState({ kind: 'failed', why: String(error?.message ?? error) }),
    );
    return () => {
      gone = true;
    };
  }, [port, model, ratio, text]);
  const preview = useMemo(
    () => (state.kind === 'drawn' ? URL.createObjectURL(state.blob) : null),
    [state],
  );
  useEffect(
    () => () => {
      if (preview) URL.revokeObjectURL(preview);
    },
    [preview],
  );

  const copy = async () => {
    if (alt.current) setCopied(await copyText(model.alt, alt.current));
  };
  return (
    <Dialog
      text={text}
      title={text.say('picture_title')}
      open={true}
      onClose={onClose}
      class="picture"
    >
      <div class="picture-preview" aria-busy={state.kind === 'drawing'}>
        {preview ? (
          <img src={preview} alt={model.alt} />
        ) : (
          <p role="status" class={state.kind === 'failed' ? 'is-err' : undefined}>
            {state.kind === 'failed'
              ? text.say('picture_failed', { why: state.why })
              : text.say('picture_drawing')}
          </p>
        )}
      </div>
      <div class="picture-line">
        <Segmented
          label={text.say('picture_size')}
          options={SIZES.map((size) => ({ id: String(size), label: `${size}×` }))}
          value={String(ratio)}
          onChange={(id) => setRatio(Number(id))}
        />
        <span class="picture-pixels" role="status">
          {state.kind === 'drawn' &&
            text.say('picture_pixels', {
              width: text.number(state.width),
              height: text.number(state.height),
            })}
        </span>
        <button
          type="button"
          class="button is-primary"
          aria-disabled={state.kind !== 'drawn'}
          onClick={() =>
            state.kind === 'drawn' && saveFile(model.fileName, state.blob, 'image/png')
          }
        >
          <Icon name="download" />
          {text.say('picture_save')}
        </button>
      </div>
      <label class="picture-alt">
        <span>{text.say('picture_alt_label')}</span>
        <textarea ref={alt} class="field" readonly rows={3} value={model.alt} />
      </label>
      <p class="picture-line">
        <button type="button" class="button" onClick={copy}>
          <Icon name={copied ? 'check' : 'copy'} />
          {text.say(copied ? 'copied' : 'picture_alt_copy')}
        </button>
        <span role="status" class="share-note">
          {copied === false && text.say('copy_failed')}
        </span>
      </p>
    </Dialog>
  );
}
